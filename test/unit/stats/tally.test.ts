/** What one case adds to the sums: which samples are read, what counts as lost or cut, and how the sums are closed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusteredSums, pairSums } from '../../../src/stats/paired.ts';
import {
  addPair,
  CUT,
  copyTally,
  emptyTally,
  endCluster,
  filledSumsOf,
  NOT_ASKED,
  type PairOptions,
  type PairSamples,
  pairSumsOf,
  type Sample,
  type Tally,
  usualRepeats,
} from '../../../src/stats/tally.ts';

const OPTIONS: PairOptions = { equal: false, keep: 1, pass: undefined };
const pair = (base: readonly Sample[], head: readonly Sample[], baseFresh = true): PairSamples => ({
  base,
  head,
  baseFresh,
});

function tallyOf(pairs: readonly PairSamples[], more: Partial<PairOptions> = {}, clustered = false): Tally {
  const tally = emptyTally(clustered);
  for (const one of pairs) addPair(tally, one, { ...OPTIONS, ...more });
  return tally;
}

describe('one case', () => {
  test('with a score on both arms counts with its difference and its levels', () => {
    const tally = tallyOf([pair([1], [0.25])]);
    expect(pairSumsOf(tally)).toEqual({ n: 1, sum: -0.75, sumSquares: 0.5625, clusters: null });
    expect(tally).toMatchObject({ n: 1, measured: 1, dropped: 0, equal: 0, skipped: 0, down: 1, up: 0, binary: false });
    expect(tally.base).toMatchObject({ n: 1, sum: 1, sumSquares: 1, binary: true });
    expect(tally.head).toMatchObject({ n: 1, sum: 0.25, sumSquares: 0.0625, binary: false });
    expect([tally.base.counts[1], tally.head.counts[1]]).toEqual([1, 1]);
    expect([tally.baseSamples, tally.headSamples]).toEqual([1, 1]);
  });

  test('of several samples is the mean of those that have a score', () => {
    const tally = tallyOf([pair([1, null, 0, 1], [0, 1, null])], { keep: 9 });
    expect(tally.base.sum).toBeCloseTo(2 / 3, 12);
    expect(tally.head.sum).toBe(0.5);
    expect([tally.baseSamples, tally.headSamples]).toEqual([4, 3]);
    // Every sample is 0 or 1, but no case's mean is.
    expect([tally.binary, tally.base.binary, tally.head.binary]).toEqual([true, false, false]);
    expect([tally.base.counts[3], tally.head.counts[2]]).toEqual([1, 1]);
  });

  test('reads as many samples as a look keeps, and all stored ones of main', () => {
    const read = (fresh: boolean) => tallyOf([pair([1, 0, 0], [1, 0, 0], fresh)], { keep: 2 });
    expect([read(true).base.sum, read(true).head.sum, read(true).stale]).toEqual([0.5, 0.5, false]);
    expect(read(false).base.sum).toBeCloseTo(1 / 3, 12);
    expect([read(false).head.sum, read(false).stale, read(false).baseSamples]).toEqual([0.5, true, 3]);
  });

  test('with a gap among its samples does not count what was never asked', () => {
    const gap: Sample[] = [1];
    gap[2] = 0;
    expect(tallyOf([pair(gap, gap)], { keep: 3 })).toMatchObject({ baseSamples: 2, headSamples: 2, sum: 0 });
  });

  test('that sends the same bytes counts as no difference, whatever was measured', () => {
    const equal = (base: readonly Sample[], head: readonly Sample[]) => tallyOf([pair(base, head)], { equal: true });
    expect(equal([1], [0])).toMatchObject({ n: 1, equal: 1, measured: 1, sum: 0, baseSamples: 0, headSamples: 0 });
    expect(equal([1], [0]).head.sum).toBe(1);
    expect(equal([], [0.5]).base.sum).toBe(0.5);
    expect(equal([null], [null])).toMatchObject({ n: 1, equal: 1, measured: 0, dropped: 0 });
    expect(filledSumsOf(equal([1], [0]), 'worst')).toEqual({ n: 1, sum: 0, sumSquares: 0, clusters: null });
  });

  test('that nobody asked leaves no trace but its count', () => {
    expect(tallyOf([NOT_ASKED])).toEqual({ ...emptyTally(false), skipped: 1 });
    // The same content from elsewhere was asked and lost.
    expect(tallyOf([{ ...NOT_ASKED }])).toMatchObject({ skipped: 0, dropped: 1 });
  });

  test.each<[string, PairSamples, number | undefined, readonly number[]]>([
    ['falls below its threshold', pair([0.6], [0.4]), 0.5, [1, 0, 1, 0]],
    ['falls without crossing it', pair([0.9], [0.6]), 0.5, [1, 0, 0, 0]],
    ['falls to it', pair([0.9], [0.5]), 0.5, [1, 0, 0, 0]],
    ['rises to it', pair([0.4], [0.5]), 0.5, [0, 1, 0, 1]],
    ['rises below it', pair([0.1], [0.4]), 0.5, [0, 1, 0, 0]],
    ['stays', pair([0.5], [0.5]), 0.5, [0, 0, 0, 0]],
    ['differs by rounding alone', pair([0.5], [0.5 - 1e-13]), 0.5, [0, 0, 0, 0]],
    ['has no threshold', pair([1], [0]), undefined, [1, 0, 0, 0]],
  ])('that %s is counted so', (_what, one, pass, counts) => {
    const { down, up, fell, rose } = tallyOf([one], { pass });
    expect([down, up, fell, rose]).toEqual(counts);
  });
});

describe('a lost sample', () => {
  test.each<[string, PairSamples, object]>([
    [
      'of head drops the case',
      pair([1], [null]),
      { dropped: 1, cut: 0, lost: { base: { asked: 1, lost: 0 }, head: { asked: 1, lost: 1 } } },
    ],
    [
      'of main too',
      pair([null], [1]),
      { dropped: 1, cut: 0, lost: { base: { asked: 1, lost: 1 }, head: { asked: 1, lost: 0 } } },
    ],
    [
      'of an arm without any is one',
      pair([], [1]),
      { dropped: 1, lost: { base: { asked: 1, lost: 1 }, head: { asked: 1, lost: 0 } } },
    ],
    [
      'among others is counted by itself',
      pair([1, null], [1, 0]),
      { dropped: 0, n: 1, lost: { base: { asked: 2, lost: 1 }, head: { asked: 2, lost: 0 } } },
    ],
    [
      'that was cut is none',
      pair([1, CUT], [1, 0]),
      { dropped: 0, cut: 0, lost: { base: { asked: 1, lost: 0 }, head: { asked: 2, lost: 0 } } },
    ],
    [
      'is not counted where the arm was cut',
      pair([CUT], [null]),
      { dropped: 1, cut: 1, lost: { base: { asked: 0, lost: 0 }, head: { asked: 0, lost: 0 } } },
    ],
    [
      'nor where head was',
      pair([1], [CUT, null]),
      { dropped: 1, cut: 1, lost: { base: { asked: 0, lost: 0 }, head: { asked: 0, lost: 0 } } },
    ],
  ])('%s', (_what, one, wanted) => {
    expect(tallyOf([one], { keep: 9 })).toMatchObject(wanted);
  });

  test.each<[string, PairSamples, number, number]>([
    ['nothing lost', pair([1], [0.5]), -0.5, -0.5],
    ['head lost', pair([1], [null]), -1, 0],
    ['main lost', pair([null], [0.5]), -0.5, 0.5],
    ['both lost', pair([null], [null]), -1, 1],
    ['half of head lost', pair([1, 1], [1, null]), -0.5, 0],
    ['two of three of main lost', pair([0.3, null, null], [1]), 1 - (0.3 + 2) / 3, 1 - 0.1],
    ['a cut sample is left out', pair([1, CUT], [0, null, CUT]), -1, -0.5],
  ])('is filled in at its worst and its best for head: %s', (_what, one, worst, best) => {
    const tally = tallyOf([one], { keep: 9 });
    for (const [filling, value] of [
      ['worst', worst],
      ['best', best],
    ] as const) {
      const sums = filledSumsOf(tally, filling);
      expect(sums).toEqual({
        n: 1,
        sum: expect.closeTo(value, 12),
        sumSquares: expect.closeTo(value * value, 12),
        clusters: null,
      });
    }
  });
});

describe('the sums', () => {
  const groups = [[-1, 0, 1], [0.5], [-0.5, -0.5]];
  const asPair = (d: number): PairSamples => (d < 0 ? pair([1], [1 + d]) : pair([0], [d]));

  test('of clusters are their totals by size, for the difference and for each arm', () => {
    const tally = emptyTally(true);
    for (const group of groups) {
      for (const d of group) addPair(tally, asPair(d), OPTIONS);
      // A lost case belongs to no cluster.
      addPair(tally, pair([1], [null]), OPTIONS);
      endCluster(tally);
    }
    const wanted = clusteredSums(groups);
    expect(pairSumsOf(tally)).toEqual({ ...wanted, clusters: expect.any(Map) });
    expect([...tally.clusters!]).toEqual([...wanted.clusters!]);
    const arm = (of: (one: PairSamples) => number) => [
      ...clusteredSums(groups.map((group) => group.map((d) => of(asPair(d))))).clusters!,
    ];
    expect([...tally.base.clusters!]).toEqual(arm(({ base }) => base[0] as number));
    expect([...tally.head.clusters!]).toEqual(arm(({ head }) => head[0] as number));
    endCluster(tally);
    expect([...tally.clusters!]).toEqual([...wanted.clusters!]);
  });

  test('of byte-equal cases count in their cluster, with a level only where one was measured', () => {
    const tally = emptyTally(true);
    addPair(tally, pair([1], []), { ...OPTIONS, equal: true });
    addPair(tally, pair([], []), { ...OPTIONS, equal: true });
    endCluster(tally);
    expect([...tally.clusters!.keys()]).toEqual([2]);
    expect([...tally.base.clusters!.keys()]).toEqual([1]);
  });

  test('without clusters are those of the differences', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, -0.5, 0, 0.25, 1)), (ds) => {
        const tally = tallyOf(ds.map(asPair));
        expect(pairSumsOf(tally)).toEqual(pairSums(ds));
        for (const filling of ['worst', 'best'] as const) expect(filledSumsOf(tally, filling)).toEqual(pairSums(ds));
      }),
      { numRuns: 30 },
    );
  });

  test('of a copy grow without the original', () => {
    for (const clustered of [true, false]) {
      const original = tallyOf([pair([1], [0])], {}, clustered);
      endCluster(original);
      const before = structuredClone(original);
      const copy = copyTally(original);
      expect(copy).toEqual(original);
      addPair(copy, pair([1, 1], [0, null]), { ...OPTIONS, keep: 2 });
      endCluster(copy);
      expect(original).toEqual(before);
      expect(copy.n).toBe(2);
    }
  });
});

describe('the usual number of samples', () => {
  const repeats = (...counts: readonly (readonly [base: number, head: number])[]): number =>
    usualRepeats(
      tallyOf(
        counts.map(([b, h]) => pair(Array<number>(b).fill(1), Array<number>(h).fill(1))),
        { keep: 99 },
      ),
    );
  test.each<[readonly (readonly [number, number])[], number]>([
    [[], 1],
    [[[1, 1]], 1],
    [[[3, 3]], 3],
    [[[8, 2]], 2],
    [[[2, 8]], 2],
    [
      [
        [1, 1],
        [3, 3],
      ],
      3,
    ],
    [
      [
        [1, 1],
        [1, 1],
        [3, 3],
      ],
      1,
    ],
    [
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      2,
    ],
    [
      [
        [2, 2],
        [2, 2],
        [5, 5],
        [5, 5],
        [1, 1],
      ],
      2,
    ],
  ])('of %j is that of the median case on the arm that has fewer: %i', (counts, wanted) => {
    expect(repeats(...counts)).toBe(wanted);
  });
});
