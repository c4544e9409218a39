/** The building blocks of the record's schema: bounded texts, figures, lists and maps, and its types read-only. */
import { z } from 'zod';
import type { Json } from '../text/digest.ts';

/** Deeply read-only, as JSON already is. */
export type Frozen<T> = Json extends T ? T : T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

export const label = z.string().max(2_000);
export const text = z.string().max(1_000_000);
export const number = z.number();
export const whole = z.number().int().min(0).max(1e12);
/** 0..1. */
export const share = z.number().min(0).max(1);
/** An interval, low end first. */
export const pair = z.tuple([number, number]);
export const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
export const json: z.ZodType<Json> = z.json();

/** At most `most` items. */
export const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);

/** A map with foreign names as keys, with at most `most` entries. */
export const named = <T extends z.ZodType>(value: T, most: number) =>
  z.record(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);
