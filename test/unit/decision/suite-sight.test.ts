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
