/** Foreign JSON is read member by member: nothing is known about a member before it has been checked. */
import type { Json } from './digest.ts';

/** A parsed object of JSON. */
export type JsonObject = { readonly [key: string]: Json | undefined };

export type Foreign = { readonly [key: string]: unknown };

/** Neither null nor a list; parsed JSON keeps its type, and a value that nobody parsed stays unknown. */
export function isObject(value: Json | undefined): value is JsonObject;
export function isObject(value: unknown): value is Foreign;
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
