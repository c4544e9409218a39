/** How often all of k runs succeed, from K runs: against counting, the binomial law and simulation. */
import { describe, expect, it } from 'vitest';
import { passAll, passAny, passVariance } from '../../../src/stats/pass-k.ts';

describe('pass^k of c successes in K runs', () => {
  it.each([
    [0, 4, 2, 0],
    [1, 4, 2, 0],
    [2, 4, 2, 1 / 6],
    [3, 4, 2, 1 / 2],
    [4, 4, 4, 1],
    [3, 4, 4, 0],
    [7, 8, 4, 1 / 2],
    [50, 100, 1, 0.5],
  ])('c = %i of K = %i, k = %i: %f', (c, runs, k, wanted) => {
    expect(passAll(c, runs, k)).toBeCloseTo(wanted, 12);
    expect(passAny(c, runs, k)).toBeCloseTo(1 - passAll(runs - c, runs, k), 12);
  });

  it('is the mean over all choices of k runs, and its mean over runs is p^k', () => {
    const binomial = (n: number, c: number, p: number): number => {
      let ways = 1;
      for (let i = 0; i < c; i++) ways *= (n - i) / (i + 1);
      return ways * p ** c * (1 - p) ** (n - c);
    };
    for (const p of [0.3, 0.75, 0.98])
      for (const k of [2, 4, 8]) {
        let mean = 0;
        for (let c = 0; c <= 8; c++) mean += binomial(8, c, p) * passAll(c, 8, k);
        expect(mean).toBeCloseTo(p ** k, 10);
      }
  });

  it.each([
    [0.95, 8, 4],
    [0.6, 4, 4],
    [0.7, 16, 8],
  ])('varies with the runs of a task as simulated: %f, %i runs, k = %i', (chance, runs, k) => {
    let state = 7;
    const draw = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const times = 20_000;
    let [sum, squares] = [0, 0];
    for (let time = 0; time < times; time++) {
      const successes = Array.from({ length: runs }, draw).filter((value) => value < chance).length;
      const estimate = passAll(successes, runs, k);
      sum += estimate;
      squares += estimate ** 2;
    }
    const simulated = squares / times - (sum / times) ** 2;
    expect(Math.abs(passVariance(chance, runs, k) / simulated - 1)).toBeLessThan(0.08);
  });

  it('does not exist for fewer than k runs', () => {
    expect(passAll(2, 2, 3)).toBeNaN();
  });
});
