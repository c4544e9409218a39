/** Canonical JSON and SHA-256: the identity of requests, suites, templates and records. */
import { createHash, createHmac, hash } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * A type all of whose fields are JSON: an interface counts, though it has no index signature. What JSON cannot carry (a
 * function, a Date, a Map, a symbol, unknown) becomes `never`, so that no value of that type fits.
 */
export type JsonLike<T> = T extends Json | undefined
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends object
      ? { readonly [Key in keyof T]: JsonLike<T[Key]> }
      : never;

/** The same value as JSON: the only conversion from our own interfaces, which accepts only what JSON can carry. */
export function asJson<T extends NonNullable<unknown> | null>(value: T & JsonLike<T>): Json {
  return value as Json;
}

/** `sha256:` and 64 hex digits. */
export type Digest = `sha256:${string}`;

/** JSON with keys in code-unit order and no white space; `undefined` members are left out. Throws on NaN and infinities. */
export function canonical<T extends NonNullable<unknown> | null>(value: T & JsonLike<T>): string {
  return written(value as Json);
}

function written(value: Json | undefined): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === undefined) throw new TypeError('undefined has no canonical form');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += text === '' ? written(item) : `,${written(item)}`;
    return `[${text}]`;
  }
  const record = value as { readonly [key: string]: Json | undefined };
  const keys = Object.keys(record);
  for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
    const member = record[key];
    if (member === undefined) continue;
    text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
  }
  return `{${text}}`;
}

const FEW = 16;

/** Insertion sort in place: most objects have few keys, and a general sort would cost more than the writing. */
function sortFew(keys: string[]): string[] {
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at]!;
    let to = at;
    for (; to > 0 && keys[to - 1]! > key; to--) keys[to] = keys[to - 1]!;
    keys[to] = key;
  }
  return keys;
}

/** `"key":` for the few keys that recur all the time. */
const LEADS = new Map<string, string>();
const MOST_LEADS = 500;

function lead(key: string): string {
  const known = LEADS.get(key);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(key)}:`;
  if (LEADS.size < MOST_LEADS) LEADS.set(key, text);
  return text;
}

/** Digest of a value by its canonical form: key order does not matter. */
export function digestOf<T extends NonNullable<unknown> | null>(value: T & JsonLike<T>): Digest {
  return digestOfText(written(value as Json));
}

/** Digest of a text with line ends folded to LF, so that a checkout on Windows agrees. */
export function digestOfText(text: string): Digest {
  return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}

/** Digest of the items' texts joined by `separator`, with only one text in memory at a time. */
export function digestOfTexts<T>(items: readonly T[], textOf: (item: T) => string, separator: string): Digest {
  const hash = createHash('sha256');
  for (const [index, item] of items.entries())
    hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
  return `sha256:${hash.digest('hex')}`;
}

export function sha256Hex(text: string | Uint8Array): string {
  // A single call avoids the stream behind createHash; Node 20.0 to 20.11 do not have it.
  return hash === undefined ? createHash('sha256').update(text).digest('hex') : hash('sha256', text, 'hex');
}

export function hmacHex(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
