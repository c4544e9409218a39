import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/order-statistic.ts';

const to = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);

describe('a quantile by order', () => {
  it('has no upper end below 72 values at 95 %, and one from there on', () => {
    expect(quantile(to(71), 0.95)?.interval[1]).toBeNull();
    expect(quantile(to(72), 0.95)?.interval[1]).toBe(72);
    expect(quantile([], 0.95)).toBeNull();
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
