/** Reads JSON from a file without trusting its shape. */

import type { Json } from '../../text/digest.ts';
import type { JsonObject } from '../../text/json-object.ts';

export function field(value: Json | undefined, key: string): Json | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject)[key] : undefined;
}
export function number(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
export function words(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
