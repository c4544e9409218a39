/** What a suite is said to see and pass before any run, for all its templates together. */
import { expect, test } from 'vitest';
import { type SuitePlan, sightOf } from '../../../src/decision/suite-sight.ts';
import { normalCdf, normalQuantile } from '../../../src/stats/normal.ts';
import { BLOCK_SPENDING, PASS_SPENDING, stoppingBounds } from '../../../src/stats/sequential.ts';

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

/** The formulas of the page, written once more for one look at everything. */
function byHand({ cases, repeats, baselineRepeats, alpha, beta, margin, margins }: SuitePlan) {
  const own = cases.map((count, at) => ({ count, margin: margins?.[at] ?? margin }));
  const error = (count: number, variance: number): number =>
    Math.sqrt((count * variance + 1 / repeats) / (count + 1)) / Math.sqrt(count + 1);
  const stored = Math.max(repeats, baselineRepeats);
  const pass = (count: number, to: number): number =>
    normalCdf((to - 1 / (count + 1)) / error(count, 0.05 / repeats + 0.05 / stored) - normalQuantile(1 - beta));
  const all = (to?: number, more = 0): number =>
    own.reduce((product, { count, margin: mine }) => product * pass(count + more, to ?? mine), 1);
  const least = (enough: (share: number) => boolean): number => {
    let step = 1;
    while (step < 2_000 && !enough(step / 2_000)) step++;
    return step / 2_000;
  };
  const drops = own.map(({ count, margin: mine }) =>
    least((drop) => {
      const se = error(count, 0.1 / repeats + drop * (1 - drop));
      return (
        normalCdf(drop / se - normalQuantile(1 - alpha / own.length)) >= 0.8 &&
        normalCdf((drop - mine) / se + normalQuantile(1 - beta)) >= 0.8
      );
    }),
  );
  let casesToAdd = 0;
  while (all(undefined, casesToAdd) < 0.9) casesToAdd++;
  const one = Math.min(...own.map(({ count, margin: mine }) => pass(count, mine)));
  return {
    smallestDrop: Math.max(...drops),
    drops,
    seesLeast: new Set(drops).size === 1 ? null : drops.indexOf(Math.max(...drops)),
    passes: all(),
    inconclusive: Math.max(0, 1 - all() - 0.04 * (1 - one)),
    passableMargin: least((to) => all(to) >= 0.9),
    casesToAdd,
  };
}

test.each<[string, SuitePlan]>([
  ['one template', plan(200, 1, 1)],
  ['three of different sizes', { ...plan(1, 1, 1), cases: [400, 90, 250] }],
  ['repeats, and more stored samples than those', plan(150, 2, 3, { baselineRepeats: 8 })],
  ['fewer stored samples than repeats', plan(150, 2, 3, { baselineRepeats: 1 })],
  ['margins of its own', { ...plan(300, 3, 2), margins: [null, 0.02, 0.1] }],
  ['other error rates', plan(300, 2, 1, { alpha: 0.01, beta: 0.2 })],
  ['a suite that passes already', plan(3_000, 2, 3)],
  ['a handful of cases, which sees nothing', plan(3, 2, 1)],
  ['not one case', plan(0, 1, 1)],
])('what a suite sees in one look follows from the formulas: %s', (_what, own) => {
  const [found, wanted] = [sightOf(own), byHand(own)];
  expect(found).toEqual({
    ...wanted,
    passes: expect.closeTo(wanted.passes, 10),
    inconclusive: expect.closeTo(wanted.inconclusive, 10),
  });
});

test('look by look each template must reach the bound of its last look', () => {
  const often = sightOf(plan(400, 2, 2, { once: false }));
  const times = [50, 100, 150, 200, 250, 300, 350, 400, 800].map((seen) => seen / 800);
  const pass = stoppingBounds(times, 0.05, PASS_SPENDING).at(-1)!;
  const block = stoppingBounds(times, 0.025, BLOCK_SPENDING).at(-1)!;
  const error = (variance: number): number => Math.sqrt((400 * variance + 0.5) / 401) / Math.sqrt(401);
  expect(often.passes).toBeCloseTo(normalCdf((0.05 - 1 / 401) / error(0.05) - pass) ** 2, 10);
  const isSeen = (drop: number): boolean => {
    const se = error(0.05 + drop * (1 - drop));
    return normalCdf(drop / se - block) >= 0.8 && normalCdf((drop - 0.05) / se + pass) >= 0.8;
  };
  expect([isSeen(often.smallestDrop), isSeen(often.smallestDrop - 1 / 2_000)]).toEqual([true, false]);
  // Without a case there is no look.
  expect(sightOf(plan(0, 1, 1, { once: false })).passes).toBe(sightOf(plan(0, 1, 1)).passes);
});
