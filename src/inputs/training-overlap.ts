/** Does the declared training file hold the eval cases? Exact and near duplicates, one training row at a time. */

import { type Json, sha256Hex } from '../text/digest.ts';
import type { Case } from './case/case.ts';

export interface Overlap {
  readonly case: string;
  readonly kind: 'exact' | 'near';
  /** Jaccard similarity of the character 5-grams, 0..1. */
  readonly similarity: number;
  /** 1-based row of the training file. */
  readonly row: number;
}

export interface OverlapReport {
  /** null = the declared file is not there. */
  readonly rows: number | null;
  /** Rows without any text we know to read. */
  readonly unread: number;
  /** The best match of each case, ascending by case id. */
  readonly overlaps: readonly Overlap[];
  /** Cases to leave out of the comparison. */
  readonly quarantined: readonly string[];
}

/** Takes training rows one by one; memory grows with the eval cases alone. */
export interface OverlapScan {
  /** A parsed row; strings, `messages`, `prompt`/`completion`, `input`/`output`, `text` are read. */
  readonly add: (row: Json) => void;
  readonly report: () => OverlapReport;
}

/** Near = at least this similar. */
export const NEAR = 0.8;
const GRAM = 5;
const BINS = 64;
/** Four bins a band: a pair of similarity 0.8 shares one of 16 bands with a chance of about 0.9998. */
const BAND = 4;

interface Known {
  readonly id: string;
  readonly grams: ReadonlySet<number>;
}

/** Index of the eval cases. The input of a case is compared with the inputs of the training rows. */
export function scanOverlap(cases: readonly Pick<Case, 'id' | 'input' | 'messages' | 'vars'>[]): OverlapScan {
  const exact = new Map<string, string[]>();
  const bands = new Map<string, Known[]>();
  for (const row of cases) {
    const text = folded(caseText(row));
    if (text === '') continue;
    const key = sha256Hex(text);
    exact.set(key, [...(exact.get(key) ?? []), row.id]);
    const known = { id: row.id, grams: gramsOf(text) };
    for (const band of bandsOf(known.grams)) bands.set(band, [...(bands.get(band) ?? []), known]);
  }
  const best = new Map<string, Overlap>();
  let rows = 0;
  let unread = 0;
  const note = (overlap: Overlap): void => {
    const before = best.get(overlap.case);
    if (before === undefined || overlap.similarity > before.similarity) best.set(overlap.case, overlap);
  };
  return {
    add(row) {
      rows += 1;
      const texts = trainingTexts(row)
        .map(folded)
        .filter((text) => text !== '');
      if (texts.length === 0) unread += 1;
      for (const text of new Set(texts)) {
        for (const id of exact.get(sha256Hex(text)) ?? []) note({ case: id, kind: 'exact', similarity: 1, row: rows });
        const grams = gramsOf(text);
        const candidates = new Set(bandsOf(grams).flatMap((band) => bands.get(band) ?? []));
        for (const known of candidates) {
          const similarity = jaccard(known.grams, grams);
          if (similarity >= NEAR) note({ case: known.id, kind: 'near', similarity, row: rows });
        }
      }
    },
    report() {
      const overlaps = [...best.values()].sort((a, b) => (a.case < b.case ? -1 : a.case > b.case ? 1 : 0));
      return { rows, unread, overlaps, quarantined: overlaps.map((overlap) => overlap.case) };
    },
  };
}

/** The report for a whole training file, JSONL; null = it is not there. A line that is no JSON counts as unread. */
export function trainingOverlap(bytes: Uint8Array | null, cases: Parameters<typeof scanOverlap>[0]): OverlapReport {
  if (bytes === null) return { rows: null, unread: 0, overlaps: [], quarantined: [] };
  const scan = scanOverlap(cases);
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end;
    const line = decoder.decode(bytes.subarray(from, to)).trim();
    from = to + 1;
    if (line === '') continue;
    try {
      scan.add(JSON.parse(line) as Json);
    } catch {
      scan.add(null);
    }
  }
  return scan.report();
}

function caseText({ input, messages, vars }: Pick<Case, 'input' | 'messages' | 'vars'>): string {
  if (input !== undefined) return input;
  if (messages !== undefined)
    return messages
      .filter(({ role }) => role === 'user')
      .map(({ content }) => content ?? '')
      .join('\n');
  return Object.values(vars).join('\n');
}

/** Every text of a row that may be what the model was shown: each user turn, and all of them together. */
function trainingTexts(row: Json): readonly string[] {
  if (typeof row === 'string') return [row];
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [];
  const object = row as { readonly [key: string]: Json | undefined };
  const texts: string[] = [];
  for (const key of ['input', 'prompt', 'text', 'question', 'instruction']) {
    const value = object[key];
    if (typeof value === 'string') texts.push(value);
  }
  const turns = object['messages'] ?? object['conversations'];
  if (Array.isArray(turns)) {
    const said = (turns as readonly Json[]).flatMap((turn) => {
      if (typeof turn !== 'object' || turn === null || Array.isArray(turn)) return [];
      const { role, from, content, value } = turn as { readonly [key: string]: Json | undefined };
      const text = content ?? value;
      return (role ?? from) !== 'assistant' && (role ?? from) !== 'system' && typeof text === 'string' ? [text] : [];
    });
    texts.push(...said);
    if (said.length > 1) texts.push(said.join('\n'));
  }
  return texts;
}

/** Letter case, marks and white space are no difference. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function gramsOf(text: string): ReadonlySet<number> {
  const grams = new Set<number>();
  const last = Math.max(0, text.length - GRAM);
  for (let start = 0; start <= last; start += 1) grams.add(hash(text, start, Math.min(text.length, start + GRAM)));
  return grams;
}

/** FNV-1a, then a final mix, 32 bits. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** One-permutation MinHash (Li, Owen and Zhang 2012), empty bins filled from the next one (Shrivastava and Li 2014). */
function bandsOf(grams: ReadonlySet<number>): readonly string[] {
  const bins = new Float64Array(BINS).fill(Infinity);
  for (const gram of grams) {
    const bin = gram % BINS;
    const rest = Math.floor(gram / BINS);
    if (rest < bins[bin]!) bins[bin] = rest;
  }
  const full = Array.from(bins, (value, bin) => {
    for (let step = 0; step < BINS && value === Infinity; step += 1) {
      const next = bins[(bin + step) % BINS]!;
      if (next !== Infinity) return next + step * 0x1_0000_0000;
    }
    return value;
  });
  return Array.from(
    { length: BINS / BAND },
    (_, band) => `${band} ${full.slice(band * BAND, (band + 1) * BAND).join(' ')}`,
  );
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}
