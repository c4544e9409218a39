/** An object from another tool's file: it remembers which keys were read, so that no key is lost silently. */

import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';

export class TheirObject {
  readonly #value: JsonObject;
  readonly #read = new Set<string>();

  constructor(value: Json | undefined) {
    this.#value = isObject(value) ? value : {};
  }

  /** Null counts as absent, as in the other tool. */
  take(key: string): Json | undefined {
    this.#read.add(key);
    return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
  }

  text(key: string): string | undefined {
    const value = this.take(key);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
  }

  number(key: string): number | undefined {
    const value = this.take(key);
    if (typeof value === 'number') return value;
    return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
      ? Number(value)
      : undefined;
  }

  object(key: string): JsonObject | undefined {
    const value = this.take(key);
    return isObject(value) ? value : undefined;
  }

  /** A list; a single value counts as a list of one. */
  list(key: string): readonly Json[] {
    const value = this.take(key);
    if (value === undefined) return [];
    return Array.isArray(value) ? (value as readonly Json[]) : [value];
  }

  /** Keys that say nothing about what is sent or scored. */
  ignore(...keys: readonly string[]): void {
    for (const key of keys) this.#read.add(key);
  }

  /** The keys that nobody read. */
  rest(): readonly string[] {
    return Object.keys(this.#value).filter((key) => !this.#read.has(key) && this.#value[key] !== undefined);
  }
}
