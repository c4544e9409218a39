/** Foreign JSON is read member by member: what an object of it holds is not known before each is looked at. */
import type { Json } from './digest.ts';

export type Foreign = { readonly [key: string]: unknown };

/** Neither null nor a list; parsed JSON stays known as such, and what nobody parsed stays unknown. */
export function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined };
export function isObject(value: unknown): value is Foreign;
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
