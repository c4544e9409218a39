import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOOK_BY_LOOK, looksOf, repeatsOf, timesOf } from '../../../src/decision/look-schedule.ts';
import type { Member } from '../../../src/decision/member.ts';
import { waveringCases } from '../../../src/decision/wavering-cases.ts';

/** `passes[i]` of ten stored samples of case i pass. */
function member(passes: readonly number[], repeats = 3, of = 10): Member {
  const units = passes.map((_, i) => ({ id: String(i), equal: false }));
  const stored = new Map(
    passes.map((count, i) => [String(i), Array.from({ length: of }, (_, s) => (s < count ? 1 : 0))]),
  );
  return { key: 'T', units, repeats, margin: 0.05, blocking: true, stored };
}

const ONE_IN_FIVE = Array.from({ length: 100 }, (_, i) => (i % 5 === 0 ? 5 : i % 2 === 0 ? 10 : 0));

describe('the cases that are asked again', () => {
  test('are those whose stored answers differ', () => {
    const { ids, added } = waveringCases(member(ONE_IN_FIVE))!;
    expect([...ids].map(Number).every((i) => i % 5 === 0)).toBe(true);
    expect(ids.size).toBe(20);
    expect(added).toEqual([2, 4]);
    expect(waveringCases(member(ONE_IN_FIVE, 5))!.added).toEqual([3, 8]);
  });

  test.each([
    ['too few stored samples', member(ONE_IN_FIVE, 3, 9)],
    ['one sample a case', member(ONE_IN_FIVE, 1)],
    ['answers that all agree', member(Array.from({ length: 100 }, () => 10))],
    ['cases that all waver', member(Array.from({ length: 100 }, () => 5))],
    ['nothing stored', { ...member(ONE_IN_FIVE), stored: undefined }],
  ])('are all of them with %s', (_what, own) => {
    expect(waveringCases(own)).toBeNull();
    expect(looksOf(own, LOOK_BY_LOOK).every(({ only }) => only === undefined)).toBe(true);
  });

  test('never take more samples than all repeats of all cases, and time ends in 1 and rises', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 60, maxLength: 160 }),
        fc.integer({ min: 2, max: 8 }),
        (passes, repeats) => {
          const own = member(passes, repeats);
          const looks = looksOf(own, LOOK_BY_LOOK);
          const last = looks.at(-1)!;
          const samples = own.units.reduce((sum, { id }) => sum + repeatsOf(last, id), 0);
          expect(samples).toBeLessThanOrEqual(passes.length * repeats);
          const times = timesOf(own, looks);
          expect(times.at(-1)).toBe(1);
          expect(times.every((t, at) => t > (times[at - 1] ?? 0) && t <= 1)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('count in time by the variance that they take off', () => {
    const own = member(ONE_IN_FIVE);
    const times = timesOf(own, looksOf(own, LOOK_BY_LOOK));
    // Nearly all the noise is in the repeated cases: one sample of all is worth about a fifth of five samples of those.
    expect(times[1]).toBeGreaterThan(0.2);
    expect(times[1]).toBeLessThan(0.35);
  });
});
