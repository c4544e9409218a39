import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clusteredMeanInterval,
  type LevelSums,
  levelInterval,
  meanInterval,
  ratioOfMeans,
  wilsonInterval,
} from '../../../src/stats/intervals.ts';
import { holm } from '../../../src/stats/multiplicity.ts';
import { tCdf, tQuantile } from '../../../src/stats/student.ts';

function level(scores: readonly number[]): LevelSums {
  return {
    n: scores.length,
    sum: scores.reduce((sum, score) => sum + score, 0),
    sumSquares: scores.reduce((sum, score) => sum + score * score, 0),
    binary: scores.every((score) => score === 0 || score === 1),
    clusters: null,
  };
}

describe('one arm', () => {
  test('Wilson reaches tabled values and never leaves 0..1', () => {
    expect(wilsonInterval(8, 10)).toEqual([
      expect.closeTo(0.4901624715366418, 12),
      expect.closeTo(0.9433178485456248, 12),
    ]);
    expect(wilsonInterval(0, 20)).toEqual([0, expect.closeTo(0.16112515805281935, 12)]);
    expect(wilsonInterval(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const [low, high] = wilsonInterval(share * n, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(share);
        expect(high + 1e-12).toBeGreaterThanOrEqual(share);
      }),
    );
  });

  test('is Wilson for pass/fail, t for graded, clustered where there are clusters', () => {
    const binary = [1, 1, 0, 1, 1, 0, 1, 1, 1, 1];
    expect(levelInterval(level(binary))).toEqual(wilsonInterval(8, 10));
    const graded = [0.5, 0.75, 1, 0.25, 0.5, 0.5];
    const t = meanInterval(graded)!.interval;
    expect(levelInterval(level(graded))).toEqual([expect.closeTo(t[0], 12), expect.closeTo(t[1], 12)]);
    const groups = [[0.5, 0.75], [1], [0.25, 0.5, 0.5]];
    const robust = clusteredMeanInterval(groups)!.interval;
    const clusters = new Map([
      [1, { count: 1, total: 1, squares: 1 }],
      [2, { count: 1, total: 1.25, squares: 1.25 ** 2 }],
      [3, { count: 1, total: 1.25, squares: 1.25 ** 2 }],
    ]);
    const found = levelInterval({ ...level(graded), clusters })!;
    expect(found).toEqual([expect.closeTo(Math.max(0, robust[0]), 12), expect.closeTo(Math.min(1, robust[1]), 12)]);
  });

  test('does not take scores without spread for certainty', () => {
    const [low, high] = levelInterval(level(Array<number>(30).fill(0.5)))!;
    expect(high - low).toBeGreaterThan(0.1);
    expect(levelInterval(level([]))).toBeNull();
  });
});

describe('the mean of values', () => {
  test('has a t interval, and says how sure it is to be below zero', () => {
    const values = [1, 2, 4, 5];
    const se = Math.sqrt(10 / 3) / 2;
    const found = meanInterval(values)!;
    expect(found).toEqual({
      n: 4,
      mean: 3,
      sd: expect.closeTo(Math.sqrt(10 / 3), 12),
      se: expect.closeTo(se, 12),
      df: 3,
      interval: [expect.closeTo(3 - 3.182446305284263 * se, 9), expect.closeTo(3 + 3.182446305284263 * se, 9)],
      pBelow: expect.closeTo(tCdf(3 / se, 3), 12),
    });
    const narrow = meanInterval(values, 0.9)!.interval;
    expect(narrow[1] - 3).toBeCloseTo(2.3533634348018264 * se, 9);
    expect(meanInterval([1])).toBeNull();
    expect(meanInterval([1, 3])).toMatchObject({ n: 2, mean: 2, df: 1 });
  });

  test('of clusters has the error of their totals', () => {
    // Two clusters of two: totals 1 and 3, mean 1, each corrected by 1 / (1 - 1/2).
    const found = clusteredMeanInterval([[0, 1], [1, 2], []])!;
    const se = Math.sqrt(2 * (1 + 1)) / 4;
    expect(found).toMatchObject({ n: 4, mean: 1, se: expect.closeTo(se, 12), sd: expect.closeTo(2 * se, 12) });
    expect(found.df).toBeCloseTo(1, 12);
    const half = tQuantile(0.975, found.df) * se;
    expect(found.interval).toEqual([expect.closeTo(1 - half, 9), expect.closeTo(1 + half, 9)]);
    expect(found.pBelow).toBeCloseTo(tCdf(1 / se, found.df), 12);
    const narrow = clusteredMeanInterval(
      [
        [0, 1],
        [1, 2],
      ],
      0.5,
    )!.interval;
    expect(narrow[1] - 1).toBeCloseTo(tQuantile(0.75, found.df) * se, 9);
    expect(clusteredMeanInterval([[1, 2]])).toBeNull();
  });

  test('on an arm needs one pass/fail case, two graded ones or two clusters, and never leaves 0..1', () => {
    expect(levelInterval(level([1]))).toEqual(wilsonInterval(1, 1));
    expect(levelInterval(level([0.5]))).toBeNull();
    const [low, high] = levelInterval(level([0.1, 0.9]))!;
    expect([low, high]).toEqual([0, 1]);
    const one = new Map([[2, { count: 1, total: 1, squares: 1 }]]);
    expect(levelInterval({ ...level([0, 1]), clusters: one })).toBeNull();
    // Two clusters that agree: no spread, so the number of clusters alone counts.
    const same = new Map([[2, { count: 2, total: 2, squares: 2 }]]);
    expect(levelInterval({ ...level([0, 1, 0, 1]), clusters: same })).toEqual(wilsonInterval(1, 2));
    expect(levelInterval(level([0.25, 0.25, 0.25, 0.25]))).toEqual(wilsonInterval(1, 4));
  });

  test('Wilson takes any level and no negative count', () => {
    const [low, high] = wilsonInterval(8, 10, 0.9)!;
    const z = 1.6448536269514722;
    const middle = (0.8 + (z * z) / 20) / (1 + (z * z) / 10);
    const half = (z / (1 + (z * z) / 10)) * Math.sqrt(0.016 + (z * z) / 400);
    expect([low, high]).toEqual([expect.closeTo(middle - half, 12), expect.closeTo(middle + half, 12)]);
    expect(wilsonInterval(20, 20)![1]).toBe(1);
    expect(wilsonInterval(1, -1)).toBeNull();
  });
});

describe('ratio of paired figures', () => {
  test('reaches a value computed apart from it', () => {
    const base = [100, 200, 150, 120, 90];
    const found = ratioOfMeans([110, 190, 180, 150, 100].map((head, i) => ({ base: base[i]!, head })))!;
    expect(found.ratio).toBeCloseTo(1.106060606060606, 12);
    expect(found.interval).toEqual([expect.closeTo(0.939579730903855, 9), expect.closeTo(1.3020396503256833, 9)]);
  });

  test('turns over when the arms are swapped, and leaves unknown figures out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), {
          minLength: 3,
          maxLength: 40,
        }),
        (rows) => {
          const there = ratioOfMeans(rows.map(([base, head]) => ({ base, head })))!;
          const back = ratioOfMeans(rows.map(([head, base]) => ({ base, head })))!;
          expect(there.ratio * back.ratio).toBeCloseTo(1, 9);
        },
      ),
    );
    expect(
      ratioOfMeans([
        { base: 0, head: 5 },
        { base: Number.NaN, head: 1 },
      ]),
    ).toBeNull();
    expect(
      ratioOfMeans([
        { base: 10, head: 5 },
        { base: 0, head: 1 },
        { base: 5, head: -1 },
      ]),
    ).toMatchObject({ n: 2, ratio: 0.6, interval: null });
  });

  test('leaves out what is negative, unknown or endless on either arm, and needs three pairs for an interval', () => {
    const three = [
      { base: 2, head: 3 },
      { base: 4, head: 4 },
      { base: 6, head: 5 },
    ];
    const bad = [
      { base: -1, head: 1 },
      { base: 1, head: -1 },
      { base: Number.POSITIVE_INFINITY, head: 1 },
      { base: 1, head: Number.POSITIVE_INFINITY },
      { base: 1, head: Number.NaN },
    ];
    expect(ratioOfMeans([...bad, ...three])).toEqual(ratioOfMeans(three));
    expect(ratioOfMeans(three)).toMatchObject({ n: 3, base: expect.closeTo(4, 12), head: expect.closeTo(4, 12) });
    expect(ratioOfMeans(three)!.interval).not.toBeNull();
    expect(ratioOfMeans(three.slice(1))!.interval).toBeNull();
    expect(ratioOfMeans(bad)).toBeNull();
    expect(ratioOfMeans([{ base: 0, head: 1 }])).toBeNull();
    expect(ratioOfMeans([{ base: 1, head: 0 }])).toMatchObject({ n: 1, ratio: 0, interval: null });
    // A case that costs nothing counts.
    expect(
      ratioOfMeans([
        { base: 0, head: 0 },
        { base: 2, head: 1 },
      ]),
    ).toMatchObject({ n: 2, ratio: 0.5 });
    const narrow = ratioOfMeans(three, 0.5)!.interval!;
    expect(narrow[1] / narrow[0]).toBeLessThan(ratioOfMeans(three)!.interval![1] / ratioOfMeans(three)!.interval![0]);
  });

  test('calls a bill that few dear answers make larger no saving', () => {
    const pairs = Array.from({ length: 100 }, (_, i) => ({ base: 24, head: i % 5 === 0 ? 320 : 3 }));
    const { ratio, interval } = ratioOfMeans(pairs)!;
    expect(ratio).toBeCloseTo((20 * 320 + 80 * 3) / 2400, 12);
    expect(interval![0]).toBeGreaterThan(1.2);
    expect(ratioOfMeans(pairs.map(({ base }) => ({ base, head: 0 })))).toMatchObject({ ratio: 0, interval: null });
  });
});

describe("Holm's correction", () => {
  test('multiplies step by step and never falls', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([
      expect.closeTo(0.03, 12),
      expect.closeTo(0.06, 12),
      expect.closeTo(0.06, 12),
    ]);
    expect(holm([])).toEqual([]);
    expect(holm([0.6, 0.9])).toEqual([1, 1]);
  });
});
