/** What a suite is said to see and pass before any run, for all its templates together. */
import { expect, test } from 'vitest';
import { type SuitePlan, sightOf } from '../../../src/decision/suite-sight.ts';

const plan = (cases: number, templates: number, repeats: number, more: Partial<SuitePlan> = {}): SuitePlan => ({
  cases: Array<number>(templates).fill(cases),
  repeats,
  baselineRepeats: repeats,
  margin: 0.05,
  alpha: 0.05,
  beta: 0.05,
  once: true,
  ...more,
});

/** Computed apart from the code by the formulas of the page, one look. */
test.each([
  [300, 5, 1, 64, 7.7, 290],
  [100, 1, 1, 64, 11.5, 290],
  [200, 2, 3, 10, 6.0, 0],
])('%i cases, %i templates, %i samples', (cases, templates, repeats, inconclusive, drop, add) => {
  const found = sightOf(plan(cases, templates, repeats));
  expect(Math.abs(100 * found.inconclusive - inconclusive)).toBeLessThanOrEqual(3);
  expect(100 * found.smallestDrop).toBeCloseTo(drop, 0);
  expect(Math.abs(found.casesToAdd - add)).toBeLessThanOrEqual(15 + (add === 0 ? 30 : 0));
});

test('stored samples of main and fewer templates make a pass likelier, more looks a little less likely', () => {
  const passes = (more: Partial<SuitePlan>): number => sightOf(plan(300, 5, 1, more)).passes;
  expect(passes({ baselineRepeats: 4 })).toBeGreaterThan(passes({}));
  expect(passes({ cases: [300] })).toBeGreaterThan(passes({}));
  expect(passes({ once: false })).toBeLessThan(passes({}));
});

test('the cases it asks for are enough, and no fewer would be', () => {
  const short = plan(100, 3, 1);
  const { casesToAdd } = sightOf(short);
  expect(sightOf(plan(100 + casesToAdd, 3, 1)).passes).toBeGreaterThanOrEqual(0.9);
  expect(sightOf(plan(99 + casesToAdd, 3, 1)).passes).toBeLessThan(0.9);
});

test('a template with few cases of its own is what the suite sees and passes by', () => {
  const sight = (...cases: number[]) => sightOf({ ...plan(1, 1, 1), cases });
  expect(sight(400, 60).passes).toBeCloseTo(sight(400).passes * sight(60).passes, 10);
  expect(sight(400, 60).smallestDrop).toBe(sight(60, 60).smallestDrop);
  expect(sight(400, 60).casesToAdd).toBeGreaterThan(sight(400, 400).casesToAdd);
});

test('a margin of its own counts for its template alone, in the chance to pass, in what is seen and in the cases that lack', () => {
  const sight = (margins: readonly (number | null)[], more: Partial<SuitePlan> = {}) =>
    sightOf({ ...plan(300, margins.length, 1), margins, ...more });
  const usual = sight([null, null]);
  expect(usual).toEqual(sightOf(plan(300, 2, 1)));
  expect(sight([null, 0.05])).toEqual(usual);
  const [narrow, wide] = [sight([null, 0.02]), sight([null, 0.1])];
  expect(narrow.passes).toBeCloseTo(usual.passes ** 0.5 * sight([0.02], { cases: [300] }).passes, 10);
  expect(narrow.inconclusive).toBeGreaterThan(usual.inconclusive);
  expect(narrow.casesToAdd).toBeGreaterThan(3 * usual.casesToAdd);
  expect(wide.passes).toBeGreaterThan(usual.passes);
  // Passing wins: no drop near a margin is seen, so the wide one decides what the suite sees.
  expect(wide.smallestDrop).toBeGreaterThan(usual.smallestDrop);
  expect([usual.seesLeast, narrow.seesLeast === null || narrow.seesLeast === 0, wide.seesLeast]).toEqual([
    null,
    true,
    1,
  ]);
  // What all would pass at does not hang on the margins that are set.
  expect(narrow.passableMargin).toBe(usual.passableMargin);
});

test('reliability is one more test of the family, sees the less the fewer runs a case has, and is what a pass waits for', () => {
  const sight = (repeats: number, allOf: readonly (number | null)[]) =>
    sightOf(plan(200, allOf.length, repeats, { allOf }));
  const mean = sight(8, [null]);
  const both = sight(8, [null, 4]);
  expect(both.seesLeast).toBe(1);
  // Two tests share the error rate, so the mean alone sees a little less as well.
  expect(both.drops[0]).toBeGreaterThan(mean.smallestDrop);
  expect(both.drops[0]).toBe(sight(8, [null, null]).drops[0]);
  expect(both.passes).toBeLessThan(mean.passes / 2);
  expect(both.casesToAdd).toBeGreaterThan(mean.casesToAdd);
  expect(sight(4, [null, 4]).drops[1]).toBeGreaterThan(both.drops[1]!);
  expect(sight(8, [null, 2]).drops[1]).toBeLessThan(both.drops[1]!);
  // pass^1 is the mean, but for the looks that repeats alone would add.
  expect(sight(8, [null, 1]).drops[1]! / sight(8, [null, null]).drops[1]!).toBeCloseTo(1, 0);
});
