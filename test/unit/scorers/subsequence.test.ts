/** The longest common subsequence over many words, against the table of lengths that defines it. */
import { expect, test } from 'vitest';
import { commonSubsequence } from '../../../src/scoring/deterministic/subsequence.ts';

function byTable(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, own] of other.entries()) next.push(word === own ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row.at(-1)!;
}

/** Words that look random and are the same in every run. */
function wordsOf(length: number, kinds: number, seed: number): readonly string[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${(state >>> 8) % kinds}`;
  });
}

test.each([
  [31, 33],
  [32, 32],
  [64, 65],
  [97, 150],
  [160, 40],
])('of %i and %i words, few of them different or many', (one, other) => {
  for (const kinds of [1, 2, 3, 7, 40])
    for (const seed of [1, 2, 3]) {
      const [a, b] = [wordsOf(one, kinds, seed), wordsOf(other, kinds, seed + 9)];
      expect(commonSubsequence(a, b), `${kinds} kinds, seed ${seed}`).toBe(byTable(a, b));
    }
});

test('words that stand only at the end of a long text are found', () => {
  const text = [...wordsOf(70, 5, 4), 'x', 'y', 'x'];
  expect([commonSubsequence(text, ['x', 'y']), commonSubsequence(text, ['y', 'x', 'x'])]).toEqual([2, 2]);
});
