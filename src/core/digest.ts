/** Canonical JSON and SHA-256: the identity of requests, suites, templates and records. */
import { createHash, createHmac } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** `sha256:` and 64 hex digits. */
export type Digest = `sha256:${string}`;

/** JSON with keys in code-unit order and no white space; `undefined` members are left out. Throws on NaN and infinities. */
export function canonical(value: Json | undefined): string {
  if (value === undefined) throw new TypeError('undefined has no canonical form');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  const record = value as { readonly [key: string]: Json | undefined };
  const members = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`);
  return `{${members.join(',')}}`;
}

/** Digest of a value by its canonical form: key order does not matter. */
export function digestOf(value: Json): Digest {
  return digestOfText(canonical(value));
}

/** Digest of a text with line ends folded to LF, so that a checkout on Windows agrees. */
export function digestOfText(text: string): Digest {
  return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}

export function sha256Hex(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

export function hmacHex(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
