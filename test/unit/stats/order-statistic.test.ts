import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/order-statistic.ts';

const to = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);

describe('a quantile by order', () => {
  it('has no upper end below 72 values at 95 %, and one from there on', () => {
    expect(quantile(to(71), 0.95)?.interval[1]).toBeNull();
    expect(quantile(to(72), 0.95)?.interval[1]).toBe(72);
    expect(quantile([], 0.95)).toBeNull();
  });

  it('is the value at its place, and its interval the places that a coin would reach', () => {
    // Of 10 values at the median: P(at most 1 below) = 11 / 1024 and P(at most 2) = 56 / 1024; likewise from above.
    expect(quantile([10, 3, 1, 2, 9, 5, 4, 8, 7, 6], 0.5)).toEqual({ value: 5, interval: [2, 9], n: 10 });
    expect(quantile([7], 0.95)).toEqual({ value: 7, interval: [7, null], n: 1 });
    expect(quantile([2, 1], 0.01)!.value).toBe(1);
    expect(quantile([2, 1], 0.99)!.value).toBe(2);
    expect(quantile(to(100), 0.95)).toEqual({ value: 95, interval: [90, 100], n: 100 });
    expect(quantile(to(100), 0.5)).toEqual({ value: 50, interval: [40, 61], n: 100 });
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('holds the true value in 95 % of samples and hardly more', () => {
    let seed = 7;
    const draw = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const runs = 2_000;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const found = quantile(Array.from({ length: 200 }, draw), 0.95)!;
      if (found.interval[0] <= 0.95 && 0.95 <= found.interval[1]!) held++;
    }
    expect(held / runs).toBeGreaterThan(0.94);
    expect(held / runs).toBeLessThan(0.985);
  });
});
