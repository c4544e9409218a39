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

  /** Up to 20 changed cases are enumerated, more are convolved. */
  test('is McNemar on pass/fail scores, by enumeration and by convolution', () => {
    const pairs = Array.from({ length: 8 }, (_, n) =>
      Array.from({ length: n + 1 }, (_, broken) => [broken, n - broken]),
    );
    for (const [broken, fixed] of [...pairs.flat(), [13, 7], [12, 9], [21, 0], [0, 21], [25, 16]] as [
      number,
      number,
    ][]) {
      const d = [...Array<number>(broken).fill(-1), ...Array<number>(fixed).fill(1)];
      const exact = mcnemarExact(broken, fixed);
      const found = signFlip(d);
      expect(found.p).toBeCloseTo(exact.oneSided, 10);
      expect(found.midP).toBeCloseTo(exact.midP, 10);
    }
  });

  test('gives the same by both ways of counting', () => {
    const d = Array.from({ length: 19 }, (_, i) => ((i % 5) - 2.5) / 6);
    for (const list of [d.slice(0, 12), [...d, 1 / 6, -1 / 6], [...d, ...d]]) {
      // Sums of all sign patterns, counted in twelfths.
      let sums = new Map([[0, 1]]);
      for (const value of list) {
        const next = new Map<number, number>();
        for (const [sum, count] of sums)
          for (const step of [12 * value, -12 * value]) {
            const at = Math.round(sum + step);
            next.set(at, (next.get(at) ?? 0) + count / 2);
          }
        sums = next;
      }
      const observed = Math.round(12 * list.reduce((sum, value) => sum + value, 0));
      const share = (is: (sum: number) => boolean): number =>
        [...sums].reduce((all, [sum, count]) => all + (is(sum) ? count : 0), 0);
      const below = share((sum) => sum < observed);
      const found = signFlip(list);
      expect(found.p).toBeCloseTo(below + share((sum) => sum === observed), 10);
      expect(found.midP).toBeCloseTo(below + share((sum) => sum === observed) / 2, 10);
    }
  });

  test('does not depend on order and mirrors with the sign', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, -0.5, -0.25, 0, 0.25, 0.5, 1), { maxLength: 14 }), (d) => {
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
