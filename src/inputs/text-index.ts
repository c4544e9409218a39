/** Finds texts among many that are the same or nearly so, without comparing all pairs. */
import { sha256Hex } from '../text/digest.ts';

/** Near = at least this similar. */
export const NEAR = 0.8;
const GRAM = 5;
const BINS = 64;
/** Four bins per band: a pair of similarity 0.8 shares one of 16 bands with probability about 0.9998. */
const BAND = 4;

export interface Similar {
  readonly id: string;
  readonly kind: 'exact' | 'near';
  /** Jaccard similarity of the character 5-grams, 0..1. */
  readonly similarity: number;
}

export interface TextIndex {
  add(id: string, text: string): void;
  similar(text: string): readonly Similar[];
}

interface Known {
  readonly id: string;
  readonly grams: ReadonlySet<number>;
}

export function textIndex(): TextIndex {
  const exact = new Map<string, string[]>();
  const bands = new Map<string, Known[]>();
  const into = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };
  return {
    add(id, text) {
      const plain = folded(text);
      if (plain === '') return;
      into(exact, sha256Hex(plain), id);
      const known = { id, grams: gramsOf(plain) };
      for (const band of bandsOf(known.grams)) into(bands, band, known);
    },
    similar(text) {
      const plain = folded(text);
      if (plain === '') return [];
      const same = (exact.get(sha256Hex(plain)) ?? []).map((id) => ({ id, kind: 'exact' as const, similarity: 1 }));
      const grams = gramsOf(plain);
      const candidates = new Set(bandsOf(grams).flatMap((band) => bands.get(band) ?? []));
      const near = [...candidates].flatMap((known) => {
        const similarity = jaccard(known.grams, grams);
        return similarity >= NEAR ? [{ id: known.id, kind: 'near' as const, similarity }] : [];
      });
      return [...same, ...near];
    },
  };
}

/** Letter case, marks and white space are ignored. */
export function folded(text: string): string {
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
