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
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += text === '' ? canonical(item) : `,${canonical(item)}`;
    return `[${text}]`;
  }
  const record = value as { readonly [key: string]: Json | undefined };
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return `{${text}}`;
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
