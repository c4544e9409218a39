import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateOf } from '../../../src/decision/early-stop.ts';
import { advance, openFamily } from '../../../src/decision/family.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import { adjustedDrift } from '../../../src/stats/early-stop.ts';
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
