/** Counted n-grams of a reference as a tree, against which any text is counted in one pass. */

interface Grams {
  /** Longest n. */
  readonly order: number;
  /** Tokens of the references, numbered. */
  readonly ids: ReadonlyMap<string, number>;
  /** node x 2^21 + token -> node; 0 is the root. */
  readonly next: ReadonlyMap<number, number>;
  /** How often a node's n-gram occurs in the reference that has it most often. */
  readonly counts: readonly number[];
  /** n for each node. */
  readonly depths: readonly number[];
}

const STRIDE = 2 ** 21;

export function gramsOf(references: readonly (readonly string[])[], order: number): Grams {
  const ids = new Map<string, number>();
  const next = new Map<number, number>();
  const counts = [0];
  const depths = [0];
  for (const reference of references) {
    const own = new Map<number, number>();
    const numbered = reference.map((token) => {
      const id = ids.get(token) ?? ids.size;
      ids.set(token, id);
      return id;
    });
    for (let start = 0; start < numbered.length; start++) {
      let node = 0;
      for (let depth = 1; depth <= order && start + depth <= numbered.length; depth++) {
        const key = node * STRIDE + numbered[start + depth - 1]!;
        let child = next.get(key);
        if (child === undefined) {
          child = counts.length;
          next.set(key, child);
          counts.push(0);
          depths.push(depth);
        }
        node = child;
        own.set(node, (own.get(node) ?? 0) + 1);
      }
    }
    for (const [node, count] of own) counts[node] = Math.max(counts[node]!, count);
  }
  return { order, ids, next, counts, depths };
}

/** For n = 1..order: how many n-grams of the text are in the reference, none counted more often than it occurs. */
export function matchesOf(grams: Grams, tokens: readonly string[]): readonly number[] {
  const numbered = tokens.map((token) => grams.ids.get(token) ?? -1);
  const seen = new Uint32Array(grams.counts.length);
  const matches = new Array<number>(grams.order).fill(0);
  for (let start = 0; start < numbered.length; start++) {
    let node = 0;
    for (let at = start; at < start + grams.order && at < numbered.length; at++) {
      const id = numbered[at]!;
      const child = id < 0 ? undefined : grams.next.get(node * STRIDE + id);
      if (child === undefined) break;
      node = child;
      if (seen[node]! >= grams.counts[node]!) continue;
      seen[node]! += 1;
      matches[grams.depths[node]! - 1]! += 1;
    }
  }
  return matches;
}

/** How many n-grams a text with this many tokens has. */
export function gramCount(tokens: number, n: number): number {
  return Math.max(0, tokens - n + 1);
}
