/** Cuts secrets out of whatever an import takes over, before anything else looks at it. */
import type { RE2JS } from 're2js';
import { secretsIn } from '../../scoring/deterministic/secret-patterns.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';

export interface Cutter {
  /** Without anything that has the form of a key, and without what a pattern matches. */
  text(given: string): string;
  /** The same for every text and every name inside. */
  value<T>(given: T): T;
  /** Number of texts that lost something. */
  readonly cuts: number;
}

export function openCutter(patterns: readonly RE2JS[]): Cutter {
  let cuts = 0;
  const text = (given: string): string => {
    const clean = cut(given, patterns);
    if (clean !== given) cuts += 1;
    return clean;
  };
  const mapped = (value: Json): Json => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return (value as readonly Json[]).map(mapped);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), mapped(item ?? null)]));
  };
  return {
    text,
    value: <T>(given: T): T => mapped(JSON.parse(JSON.stringify(given)) as Json) as T,
    get cuts() {
      return cuts;
    },
  };
}

/** A shorter text holds nothing that has the form of a key; most names and ids are shorter. */
const SHORTEST = 10;

function cut(given: string, patterns: readonly RE2JS[]): string {
  let clean = given.includes('PRIVATE KEY') ? withoutPrivateKeys(given) : given;
  if (clean.length >= SHORTEST)
    for (const { kind, text: secret } of secretsIn(clean)) clean = clean.replaceAll(secret, `[${kind}]`);
  for (const pattern of patterns) clean = pattern.matcher(clean).replaceAll('[redacted]');
  return clean;
}

/** The recognizable line only introduces the key: everything up to its end goes, or up to the end of a text that was cut off. */
function withoutPrivateKeys(given: string): string {
  const heads = secretsIn(given).filter(({ kind }) => kind === 'private-key');
  if (heads.length === 0) return given;
  let clean = '';
  let from = 0;
  for (const { text: head } of heads) {
    const start = given.indexOf(head, from);
    if (start < from) continue;
    const foot = head.replace('BEGIN', 'END');
    const end = given.indexOf(foot, start);
    clean += `${given.slice(from, start)}[private-key]`;
    from = end < 0 ? given.length : end + foot.length;
  }
  return clean + given.slice(from);
}
