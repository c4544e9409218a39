import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clusteredSums,
  differenceInterval,
  differenceSd,
  pairSums,
  passStatistic,
  regressionStatistic,
} from '../../../src/stats/paired.ts';

const MARGIN = 0.05;
const difference = fc.constantFrom(-1, -0.75, -0.5, -0.25, 0, 0, 0, 0.25, 0.5, 0.75, 1);
const differences = fc.array(difference, { minLength: 2, maxLength: 120 });

describe('the statistic that blocks', () => {
  test('reaches values computed apart from it', () => {
    const binary = [...Array<number>(7).fill(-1), 1, 1, ...Array<number>(91).fill(0)];
    const found = regressionStatistic(pairSums(binary))!;
    expect(found.mean).toBeCloseTo(-0.049019607843137254, 14);
    expect(found.se).toBeCloseTo(0.030620429828372906, 14);
    expect(found.p).toBeCloseTo(0.05629502279526772, 12);
    expect(found.z).toBeCloseTo(1.5866583441271596, 10);
    const graded = Array.from({ length: 8 }, () => [-0.5, 0.25, 0, -1, 0, 0.125, -0.25]).flat();
    const thrice = regressionStatistic(pairSums(graded), 3)!;
    expect(thrice.mean).toBeCloseTo(-0.1896551724137931, 14);
    expect(thrice.se).toBeCloseTo(0.05278263606218892, 13);
    expect(thrice.p).toBeCloseTo(0.0003490747632746573, 12);
    expect(differenceSd(pairSums(graded))).toBeCloseTo(0.4037165007613796, 13);
  });

  test('has no zero variance, whatever the scores', () => {
    for (const d of [0, 1, -1]) {
      const found = regressionStatistic(pairSums(Array<number>(60).fill(d)))!;
      expect(found.se).toBeGreaterThan(0);
      expect(found.p).toBeGreaterThan(0);
      const pass = passStatistic(pairSums(Array<number>(60).fill(d)), MARGIN)!;
      expect(pass.p).toBe(d === -1 ? 1 : pass.p);
      expect(pass.p <= 0.05).toBe(d !== -1);
    }
  });

  test('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(differences, (d) => {
        const [forward, backward] = [d, [...d].reverse()].map((list) => regressionStatistic(pairSums(list))!);
        expect(forward!.z).toBeCloseTo(backward!.z, 9);
      }),
    );
  });

  test('sees an improvement as it sees a drop: the sign turns, the interval is mirrored', () => {
    fc.assert(
      fc.property(differences, (d) => {
        const found = regressionStatistic(pairSums(d))!;
        const turned = regressionStatistic(pairSums(d.map((value) => -value)))!;
        expect(turned.mean).toBeCloseTo(-found.mean, 12);
        expect(turned.se).toBeCloseTo(found.se, 12);
        expect(turned.p + found.p).toBeCloseTo(1, 9);
        const [low, high] = differenceInterval(found);
        const [turnedLow, turnedHigh] = differenceInterval(turned);
        expect([turnedLow, turnedHigh]).toEqual([expect.closeTo(-high, 9), expect.closeTo(-low, 9)]);
      }),
    );
  });

  test('takes one more broken case for worse, until every case is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<number[]>(-1, 0, 0, 0, 1), { minLength: 60, maxLength: 120 }), (d) => {
        const at = d.indexOf(0);
        const mean = d.reduce((sum, value) => sum + value, 0) / d.length;
        // Far out the variance grows with each broken case as fast as the mean falls.
        fc.pre(at >= 0 && Math.abs(mean) < 0.4);
        const worse: number[] = d.with(at, -1);
        expect(regressionStatistic(pairSums(worse))!.z).toBeGreaterThan(regressionStatistic(pairSums(d))!.z);
        expect(passStatistic(pairSums(worse), MARGIN)!.z).toBeLessThan(passStatistic(pairSums(d), MARGIN)!.z);
      }),
    );
  });

  test('says nothing of fewer than two cases', () => {
    expect(regressionStatistic(pairSums([]))).toBeNull();
    expect(regressionStatistic(pairSums([-1]))).toBeNull();
    expect(passStatistic(pairSums([0]), MARGIN)).toBeNull();
  });
});

describe('the statistic that passes', () => {
  test('passes an unchanged suite from 53 cases at one look', () => {
    const unchanged = (n: number): number => passStatistic(pairSums(Array<number>(n).fill(0)), MARGIN)!.p;
    expect(unchanged(52)).toBeGreaterThan(0.05);
    expect(unchanged(53)).toBeLessThanOrEqual(0.05);
  });

  test('reaches a value computed apart from it', () => {
    const d = [...Array<number>(7).fill(-1), 1, 1, ...Array<number>(91).fill(0)];
    const found = passStatistic(pairSums(d), MARGIN)!;
    expect(found.mean).toBeCloseTo(-0.0594059405940594, 13);
    expect(found.p).toBeCloseTo(0.6192688090644469, 11);
  });

  test('asks for more the smaller the margin', () => {
    fc.assert(
      fc.property(differences, (d) => {
        const [small, large] = [0.02, 0.1].map((margin) => passStatistic(pairSums(d), margin)!.z);
        // All cases broken alike: no margin passes.
        fc.pre(large !== Number.NEGATIVE_INFINITY);
        expect(small).toBeLessThan(large!);
      }),
    );
  });
});

describe('clusters', () => {
  test('of one case each change next to nothing', () => {
    fc.assert(
      fc.property(fc.array(difference, { minLength: 30, maxLength: 80 }), (d) => {
        const plain = regressionStatistic(pairSums(d))!;
        const clustered = regressionStatistic(clusteredSums(d.map((value) => [value])))!;
        expect(clustered.mean).toBeCloseTo(plain.mean, 12);
        expect(clustered.df).toBe(plain.df);
        expect(clustered.se / plain.se).toBeGreaterThan(0.9);
        expect(clustered.se / plain.se).toBeLessThan(1.1);
      }),
    );
  });

  test('that move together widen the interval', () => {
    const groups = Array.from({ length: 20 }, (_, i) => Array<number>(5).fill(i % 2 === 0 ? -1 : 1));
    const clustered = regressionStatistic(clusteredSums(groups))!;
    expect(clustered.se / regressionStatistic(pairSums(groups.flat()))!.se).toBeGreaterThan(2);
    expect(differenceSd(clusteredSums(groups))).toBeGreaterThan(2 * differenceSd(pairSums(groups.flat())));
  });

  test('of which each case was asked several times count their repeats: the pseudo-cases weigh the less', () => {
    const alike = clusteredSums(Array.from({ length: 12 }, () => [0, 0, 0]));
    for (const repeats of [1, 2, 4])
      expect(regressionStatistic(alike, repeats)!.se).toBeCloseTo(Math.sqrt(12 / 11 / repeats) / 38, 12);
  });

  test('do not depend on their order, and an empty one counts for nothing', () => {
    const groups = [[-1, 0], [0, 0, 1], [-0.5], [0.25, 0.25]];
    const found = regressionStatistic(clusteredSums(groups))!;
    expect(regressionStatistic(clusteredSums([[], ...[...groups].reverse()]))!.z).toBeCloseTo(found.z, 12);
    expect(regressionStatistic(clusteredSums([[1, 0]]))).toBeNull();
  });
});
