/** Turns texts into sparse TF-IDF vectors: word 1-2-grams and character 3-5-grams, sublinear tf, length 1. */

/** Ascending feature numbers with their weights; both empty for an empty text. */
export interface SparseVector {
  readonly at: Int32Array;
  readonly weight: Float64Array;
}

/** Longer texts are cut here: a judge makes its point long before. */
const MAX_CHARACTERS = 1_000;
/** Only the heaviest features of a text are kept, so that n = 2,000 takes seconds. */
const MAX_FEATURES = 400;

/** Weight = (1 + ln tf) x (ln((1 + n) / (1 + df)) + 1), then length 1. Feature numbers follow the sorted vocabulary. */
export function tfidf(texts: readonly string[]): readonly SparseVector[] {
  const counted = texts.map((text) => features(text));
  const df = new Map<string, number>();
  for (const counts of counted) for (const feature of counts.keys()) df.set(feature, (df.get(feature) ?? 0) + 1);
  const number = new Map([...df.keys()].sort().map((feature, index) => [feature, index]));
  const n = texts.length;
  return counted.map((counts) => {
    const rows = [...counts].map(([feature, tf]) => ({
      at: number.get(feature)!,
      weight: (1 + Math.log(tf)) * (Math.log((1 + n) / (1 + df.get(feature)!)) + 1),
    }));
    rows.sort((a, b) => b.weight - a.weight || a.at - b.at);
    const kept = rows.slice(0, MAX_FEATURES).sort((a, b) => a.at - b.at);
    const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
    return {
      at: Int32Array.from(kept, ({ at }) => at),
      weight: Float64Array.from(kept, ({ weight }) => weight / length),
    };
  });
}

function features(text: string): ReadonlyMap<string, number> {
  const folded = text.slice(0, MAX_CHARACTERS).normalize('NFKC').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const add = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const [index, word] of words.entries()) {
    add(`w ${word}`);
    const next = words[index + 1];
    if (next !== undefined) add(`w ${word} ${next}`);
    // Character grams stay inside a word, whose ends are marked.
    const letters = [...` ${word} `];
    for (const size of [3, 4, 5])
      for (let start = 0; start + size <= letters.length; start += 1)
        add(`c ${letters.slice(start, start + size).join('')}`);
  }
  return counts;
}

/** Cosine distances, 0..1, of vectors of length 1, as a row-major upper triangle; an empty text is 1 from all others. */
export function cosineDistances(vectors: readonly SparseVector[]): Float64Array {
  const n = vectors.length;
  let width = 0;
  for (const { at } of vectors) width = Math.max(width, (at.at(-1) ?? -1) + 1);
  const values = new Float64Array((n * (n - 1)) / 2);
  const row = new Float64Array(width);
  let next = 0;
  for (let i = 0; i < n; i += 1) {
    const own = vectors[i]!;
    for (let k = 0; k < own.at.length; k += 1) row[own.at[k]!] = own.weight[k]!;
    for (let j = i + 1; j < n; j += 1) {
      const { at, weight } = vectors[j]!;
      let dot = 0;
      for (let k = 0; k < at.length; k += 1) dot += weight[k]! * row[at[k]!]!;
      // A distance below 1e-12 is rounding error: the texts are equal.
      const distance = 1 - dot;
      values[next++] = distance < 1e-12 ? 0 : Math.min(1, distance);
    }
    for (let k = 0; k < own.at.length; k += 1) row[own.at[k]!] = 0;
  }
  return values;
}
