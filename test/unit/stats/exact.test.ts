import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTailAtLeast, mcnemarExact, signFlip } from '../../../src/stats/exact.ts';

describe('binomial tail', () => {
  test('reaches tabled values', () => {
    expect(binomialTailAtLeast(8, 10)).toBeCloseTo(0.0546875, 14);
    expect(binomialTailAtLeast(60, 100)).toBeCloseTo(0.028443966820490444, 13);
    expect(binomialTailAtLeast(40, 100)).toBeCloseTo(0.9823998998911476, 13);
    expect(binomialTailAtLeast(700, 1000) / 8.832839003974784e-38).toBeCloseTo(1, 9);
    expect([binomialTailAtLeast(0, 5), binomialTailAtLeast(11, 10)]).toEqual([1, 0]);
  });
});

describe('sign-flip test', () => {
  test('counts the patterns as low as the observed one', () => {
    expect(signFlip([0.5, -0.5, -1, 0.25, -0.75]).p).toBeCloseTo(0.21875, 14);
    expect(signFlip([])).toEqual({ p: 1, midP: 1 });
    expect(signFlip([0, 0, 0])).toEqual({ p: 1, midP: 1 });
  });

  test('is McNemar on pass/fail scores, by enumeration and by convolution', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 }), (broken, fixed) => {
        const d = [...Array<number>(broken).fill(-1), ...Array<number>(fixed).fill(1)];
        const exact = mcnemarExact(broken, fixed);
        expect(signFlip(d).p).toBeCloseTo(exact.oneSided, 10);
        expect(signFlip(d).midP).toBeCloseTo(exact.midP, 10);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same by both ways of counting', () => {
    // 19 differences are enumerated; two that cancel within the grid's exactness push the count to 21.
    const d = Array.from({ length: 19 }, (_, i) => ((i % 5) - 2.5) / 6);
    const more = [...d, 1 / 6, -1 / 6];
    const brute = (list: readonly number[]): number => {
      const observed = list.reduce((sum, value) => sum + value, 0);
      let sums = [0];
      for (const value of list) sums = sums.flatMap((sum) => [sum + value, sum - value]);
      return sums.filter((sum) => sum <= observed + 1e-9).length / sums.length;
    };
    expect(signFlip(more).p).toBeCloseTo(brute(more), 10);
  });

  test('does not depend on order and mirrors with the sign', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, -0.5, -0.25, 0, 0.25, 0.5, 1), { maxLength: 30 }), (d) => {
        const found = signFlip(d);
        expect(signFlip([...d].reverse()).p).toBeCloseTo(found.p, 10);
        const turned = signFlip(d.map((value) => -value));
        // Both tails hold the ties: mid-p values of the two directions add up to one.
        if (d.some((value) => value !== 0)) expect(found.midP + turned.midP).toBeCloseTo(1, 9);
      }),
    );
  });

  test('copes with scores on no common grid', () => {
    const d = Array.from({ length: 40 }, (_, i) => Math.sin(i + 1) / 3 - 0.05);
    const found = signFlip(d);
    expect(found.p).toBeGreaterThan(0);
    expect(found.p).toBeLessThan(0.5);
  });
});
