/** Decodes a Python text literal: prefixes, quotes and escapes. */
import { NotLiteral } from './literal.ts';

export interface Quoted {
  /** Lower case: `r`, `f`, `rb`, …. */
  readonly prefix: string;
  /** Where the text itself begins and ends in the file. */
  readonly from: number;
  readonly to: number;
}

/** The inside of a literal that spans `from` … `to` of the file. */
export function quotedAt(source: string, from: number, to: number): Quoted {
  const [, prefix = '', quote = '"'] =
    /^([A-Za-z]*)("""|'''|"|')/.exec(source.slice(from, Math.min(to, from + 8))) ?? [];
  if (/b/i.test(prefix)) throw new NotLiteral(from, 'is bytes, not a text');
  return { prefix: prefix.toLowerCase(), from: from + prefix.length + quote.length, to: to - quote.length };
}

const ESCAPE = /\\(?:\n|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}\n]*\}|[\s\S])/g;
const SIMPLE: Readonly<Record<string, string | undefined>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Replaces escapes as Python does; an unknown one stays unchanged. */
export function unescaped(text: string, at: number): string {
  return text.replace(ESCAPE, (whole) => {
    const body = whole.slice(1);
    const simple = SIMPLE[body];
    if (simple !== undefined) return simple;
    if (/^[0-7]+$/.test(body)) return String.fromCodePoint(Number.parseInt(body, 8));
    if (/^[xuU][0-9a-fA-F]+$/.test(body)) {
      const code = Number.parseInt(body.slice(1), 16);
      if (code > 0x10ffff) throw new NotLiteral(at, `${whole} is no character`);
      return String.fromCodePoint(code);
    }
    if (body.startsWith('N{')) throw new NotLiteral(at, `${whole} names a character; write it as \\uXXXX`);
    return whole;
  });
}
