import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euclidean } from '../../../src/stats/clustering/distances.ts';
import { hdbscan } from '../../../src/stats/clustering/hdbscan.ts';
import { averageLinkage } from '../../../src/stats/clustering/linkage.ts';
import { cosineDistances, tfidf } from '../../../src/stats/clustering/tfidf.ts';

const settings = { minClusterSize: 3, minSamples: 2 };
const run = (points: readonly (readonly number[])[], over = settings) => hdbscan(euclidean(points), over);
const blob = (x: number, y: number, n: number) =>
  Array.from({ length: n }, (_, index) => [x + 0.01 * (index % 4), y + 0.013 * Math.floor(index / 4)]);

describe('HDBSCAN on degenerate input', () => {
  it('no point, one point and two points are noise or nothing', () => {
    expect(run([]).labels).toEqual([]);
    expect(run([[1, 2]]).labels).toEqual([-1]);
    expect(
      run([
        [1, 2],
        [1, 2],
      ]).labels,
    ).toEqual([-1, -1]);
  });

  it('equal points give finite figures', () => {
    const got = run(Array.from({ length: 20 }, () => [3, 4]));
    expect(new Set(got.labels)).toEqual(new Set([-1]));
    for (const value of [...got.strength, ...got.outlier]) expect(Number.isFinite(value)).toBe(true);
  });

  it('duplicates beside others give finite figures and memberships', () => {
    const got = run([...Array.from({ length: 6 }, () => [0, 0]), ...blob(5, 5, 8), [2, 9]]);
    expect(new Set(got.labels.slice(0, 6)).size).toBe(1);
    expect(got.labels[0]).not.toBe(got.labels[7]);
    for (const row of got.membership) for (const value of row) expect(Number.isFinite(value)).toBe(true);
  });

  it('a coordinate that is not finite is refused with its point', () => {
    expect(() =>
      run([
        [0, 0],
        [Number.NaN, 1],
      ]),
    ).toThrow('point 1 has a coordinate that is NaN');
    expect(() => run([[0, 0], [1]])).toThrow('point 1 has 1 coordinates');
    expect(() => hdbscan(euclidean([[0], [1]]), { minClusterSize: 1, minSamples: 1 })).toThrow(RangeError);
  });
});

describe('HDBSCAN', () => {
  const points = [...blob(0, 0, 10), ...blob(4, 4, 10), [2, 20]];

  it('finds two blobs and leaves the stray point out', () => {
    const { labels, outlier } = run(points);
    expect(new Set(labels.slice(0, 10)).size).toBe(1);
    expect(new Set(labels.slice(10, 20)).size).toBe(1);
    expect(labels[20]).toBe(-1);
    expect(outlier[20]).toBeGreaterThan(Math.max(...outlier.slice(0, 20)) - 1e-9);
  });

  it('soft membership is largest in the own cluster and sums to at most 1', () => {
    const { labels, membership } = run(points);
    for (const [index, row] of membership.entries()) {
      const total = row.reduce((sum, value) => sum + value, 0);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
      if (labels[index]! >= 0) expect(row.indexOf(Math.max(...row))).toBe(labels[index]);
    }
  });

  it('scale does not matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (factor) => {
        expect(run(points.map((point) => point.map((value) => value * factor))).labels).toEqual(run(points).labels);
      }),
      { numRuns: 20 },
    );
  });
});

describe('average linkage', () => {
  it('stops at the cut and numbers clusters by first point', () => {
    expect(averageLinkage(euclidean([[0], [10], [0.2], [10.3], [50]]), 1)).toEqual([0, 1, 0, 1, 2]);
    expect(averageLinkage(euclidean([]), 1)).toEqual([]);
  });

  it('uses the mean distance, not the nearest one: no chain grows without end', () => {
    const chain = Array.from({ length: 10 }, (_, index) => [index]);
    expect(new Set(averageLinkage(euclidean(chain), 1)).size).toBeGreaterThan(1);
  });
});

describe('TF-IDF', () => {
  it('equal texts are at distance 0, texts without a common part at 1, an empty text at 1', () => {
    const [a, b, c] = cosineDistances(tfidf(['refund window', 'refund window', 'zzz']));
    expect([a, b, c]).toEqual([0, 1, 1]);
    expect([...cosineDistances(tfidf(['', 'refund']))]).toEqual([1]);
  });

  it('a common part brings texts nearer, whatever the case of letters', () => {
    const [near, far] = cosineDistances(
      tfidf(['the refund window is 30 days', 'Refund window of 30 days missed', 'curt tone of the greeting']),
    );
    expect(near).toBeLessThan(far!);
  });
});
