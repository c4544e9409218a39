/** Clusters of any sizes: the formulas against their definition by matrices. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterSpread, effectiveClusters } from '../../../src/stats/cluster-sums.ts';
import { clusteredMeanInterval } from '../../../src/stats/intervals.ts';
import { clusteredSums, regressionStatistic } from '../../../src/stats/paired.ts';

/** CR2 of a mean and its degrees of freedom from the hat matrix, as Bell and McCaffrey define them. */
function byMatrices(groups: readonly (readonly number[])[]): { readonly se: number; readonly df: number } {
  const n = groups.reduce((sum, group) => sum + group.length, 0);
  const mean = groups.flat().reduce((sum, d) => sum + d, 0) / n;
  // The residuals of a cluster are multiplied by (I - H)^(-1/2): for a mean, by 1 / sqrt(1 - s / n) along its ones.
  const meat = groups.reduce((sum, group) => {
    const total = group.reduce((all, d) => all + d - mean, 0) / Math.sqrt(1 - group.length / n);
    return sum + total * total;
  }, 0);
  // G = columns g_c = (I - H) e_c / sqrt(1 - s / n); df = (sum of eigenvalues)^2 / sum of squared eigenvalues of G'G.
  const sizes = groups.map((group) => group.length);
  const inner = (a: number, b: number): number => (a === b ? sizes[a]! : 0) - (sizes[a]! * sizes[b]!) / n;
  const weight = (c: number): number => 1 / Math.sqrt(1 - sizes[c]! / n);
  let trace = 0;
  let squares = 0;
  for (let a = 0; a < sizes.length; a++)
    for (let b = 0; b < sizes.length; b++) {
      const value = weight(a) * weight(b) * inner(a, b);
      if (a === b) trace += value;
      squares += value * value;
    }
  return { se: Math.sqrt(meat) / n, df: (trace * trace) / squares };
}

const anyGroups = fc.array(fc.array(fc.constantFrom(-1, -0.5, 0, 0, 0, 1), { minLength: 1, maxLength: 12 }), {
  minLength: 2,
  maxLength: 20,
});

describe('the spread of clusters', () => {
  test('is CR2 with the degrees of freedom of Bell and McCaffrey', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const wanted = byMatrices(groups);
        const found = clusteredMeanInterval(groups)!;
        // The variance: near zero its root makes a large difference of a rounding error.
        expect(found.se ** 2).toBeCloseTo(wanted.se ** 2, 12);
        expect(found.df / wanted.df).toBeCloseTo(1, 8);
      }),
    );
  });

  test('of equal sizes is the plain one with C / (C - 1) and C - 1 degrees of freedom', () => {
    const groups = [
      [1, 0, -1],
      [0, 0, 0],
      [-1, -1, 0],
      [0, 1, 0],
    ];
    const totals = groups.map((group) => group.reduce((sum, d) => sum + d, 0));
    const mean = totals.reduce((sum, total) => sum + total, 0) / 12;
    const plain = totals.reduce((sum, total) => sum + (total - 3 * mean) ** 2, 0);
    const found = clusterSpread(clusteredSums(groups).clusters!, mean)!;
    expect(found.squares).toBeCloseTo((4 / 3) * plain, 12);
    expect(found.df).toBeCloseTo(3, 12);
  });

  test('counts few degrees of freedom where one cluster rules', () => {
    const ruled = [Array<number>(120).fill(0), ...Array.from({ length: 30 }, () => Array<number>(6).fill(0))];
    const sums = clusteredSums(ruled).clusters!;
    expect(effectiveClusters(sums)).toBeCloseTo(5.81, 2);
    expect(clusterSpread(sums, 0)!.df).toBeLessThan(8);
    expect(regressionStatistic(clusteredSums([ruled[0]!]))).toBeNull();
  });
});
