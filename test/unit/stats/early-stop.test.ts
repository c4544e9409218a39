import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateOf } from '../../../src/decision/early-stop.ts';
import { advance, openFamily } from '../../../src/decision/family.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import { adjustedDrift } from '../../../src/stats/early-stop.ts';
import { normalCdf, normalDensity, normalTail } from '../../../src/stats/normal.ts';
import { BLOCK_SPENDING, PASS_SPENDING, stoppingBounds } from '../../../src/stats/sequential.ts';

const TIMES = [1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1];
/** Standard error over all cases, 0..1. */
const SE = 0.02;
const MARGIN = 0.05;

const block = stoppingBounds(TIMES, 0.05, BLOCK_SPENDING);
const pass = stoppingBounds(TIMES, 0.05, PASS_SPENDING);
const BOUNDS = TIMES.map((t, look) => ({ block: block[look]!, pass: (MARGIN / SE) * Math.sqrt(t) - pass[look]! }));

describe('the size of a change measured by a rule that stops early', () => {
  test('is what was seen where there was one look', () => {
    expect(adjustedDrift({ times: [1], bounds: [{ block: 1.6, pass: 0 }], look: 0, z: 2.5 })).toBe(2.5);
  });

  /** Mean of x / t at the end of a path of two or three looks, by the normal law and Simpson's rule. */
  function meanEnd(
    drift: number,
    times: readonly number[],
    bounds: readonly { block: number; pass: number }[],
  ): number {
    /** From x at `at` on, while it goes on. */
    const from = (x: number, at: number): number => {
      if (at === times.length - 2) return x + drift * (1 - times[at]!);
      return stopped(at + 1, times[at + 1]! - times[at]!, x);
    };
    const stopped = (look: number, step: number, x: number): number => {
      const t = times[look]!;
      const [block, pass] = [bounds[look]!.block * Math.sqrt(t), bounds[look]!.pass * Math.sqrt(t)];
      const [middle, sd] = [x + drift * step, Math.sqrt(step)];
      const [a, b] = [(pass - middle) / sd, (block - middle) / sd];
      // The mean of a normal variable over its tails, in closed form.
      const outside = middle * (normalCdf(a) + normalTail(b)) + sd * (normalDensity(b) - normalDensity(a));
      let inside = 0;
      const pieces = 400;
      for (let i = 0; i <= pieces; i++) {
        const y = pass + ((block - pass) * i) / pieces;
        const weight = i === 0 || i === pieces ? 1 : i % 2 === 1 ? 4 : 2;
        inside += weight * normalDensity((y - middle) / sd) * from(y, look);
      }
      return outside / t + (inside * (block - pass)) / (3 * pieces * sd);
    };
    return stopped(0, times[0]!, 0);
  }

  test.each<[readonly number[], number, number]>([
    [[0.5, 1], 0, 3.1],
    [[0.5, 1], 0, -1.2],
    [[0.5, 1], 1, 1.2],
    [[0.25, 1], 0, 4],
    [[0.8, 1], 1, -0.5],
    [[1 / 3, 2 / 3, 1], 0, 3.4],
    [[1 / 3, 2 / 3, 1], 1, 2.6],
    [[1 / 3, 2 / 3, 1], 2, 0.4],
  ])(
    'at looks %j, stopped at the one of index %i with z %f, is the drift under which its mean is what was seen',
    (times, look, z) => {
      const block = stoppingBounds(times, 0.05, BLOCK_SPENDING);
      const pass = stoppingBounds(times, 0.05, PASS_SPENDING);
      const bounds = times.map((t, at) => ({ block: block[at]!, pass: 2.5 * Math.sqrt(t) - pass[at]! }));
      const drift = adjustedDrift({ times, bounds, look, z });
      expect(meanEnd(drift, times, bounds)).toBeCloseTo(z / Math.sqrt(times[look]!), 6);
    },
  );

  test('takes no pass before the last look where none may come', () => {
    const bounds = [
      { block: 2.5, pass: Number.NEGATIVE_INFINITY },
      { block: 1.7, pass: 0.5 },
    ];
    const drift = adjustedDrift({ times: [0.5, 1], bounds, look: 1, z: 1 });
    expect(meanEnd(drift, [0.5, 1], [{ block: 2.5, pass: -12 }, bounds[1]!])).toBeCloseTo(1, 6);
  });

  test('rises with what was seen, and is less than it where a red came early', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.double({ min: 0, max: 3, noNaN: true }), (look, over) => {
        const of = (z: number): number => adjustedDrift({ times: TIMES, bounds: BOUNDS, look, z });
        const z = BOUNDS[look]!.block + over;
        expect(of(z)).toBeLessThan(z / Math.sqrt(TIMES[look]!));
        expect(of(z + 0.3)).toBeGreaterThan(of(z));
      }),
      { numRuns: 40 },
    );
  });

  const decided = (broken: number, fixed: boolean): ReturnType<typeof openFamily> => {
    const units = Array.from({ length: 300 }, (_, i) => ({ id: String(i), equal: false }));
    const member = { key: 'T', units, repeats: 1, margin: MARGIN, blocking: true };
    const settings = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed, smallSuite: 'report' } as const;
    let family = openFamily([member], settings);
    while (family.demands.length > 0)
      family = advance(family, (_key, id) => ({
        base: [1],
        head: [Number(id) % 100 < broken ? 0 : 1],
        baseFresh: true,
      }));
    return family;
  };

  test('takes something off an early red, and nothing off one look at everything', () => {
    const early = decided(20, false);
    const result = resultOf(early, 'T');
    expect([result.verdict, result.n < 300]).toEqual(['regressed', true]);
    expect(estimateOf(early, 'T')!).toBeGreaterThan(result.delta!);
    expect(estimateOf(early, 'T')!).toBeLessThan(-10);
    expect(estimateOf(decided(20, true), 'T')).toBe(-19.9);
  });
});
