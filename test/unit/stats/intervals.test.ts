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
