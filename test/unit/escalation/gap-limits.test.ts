/** The gap at its limits, the bill of a cached prompt, and what one more attempt or more cases would decide. */
import { describe, expect, it, test } from 'vitest';
import { breakEven, economicsJson, promptCost } from '../../../src/escalation/break-even.ts';
import { type bandNote, gapOf, isComplete, overfitOf, reachOf } from '../../../src/escalation/gap-and-reach.ts';
import type { LedgerEntry, Lift } from '../../../src/escalation/ledger.ts';
import { allCases, qualityStep } from '../../../src/escalation/plateau.ts';
import type { EscalationPolicy } from '../../../src/inputs/escalation-policy.ts';
import type { Band, Level } from '../../../src/record/escalation-entry.ts';
import { loadedAnew } from '../loaded-anew.ts';
import { entry } from './evidence.ts';

const POLICY: EscalationPolicy = { goal: { template: 'T', target: 85, maxResidualGap: 3 } };
const level = (points: number, half: number, n = 400, of: number | undefined = n): Level => ({
  ...{ points, interval: [points - half, points + half], n },
  ...(of === undefined ? {} : { of }),
});
const suite = { cases: 400, holdout: 100 };
const gap = (all: Level, holdout?: Level, policy = POLICY) =>
  gapOf(policy, { all, ...(holdout === undefined ? {} : { holdout }) }, suite, undefined)!;

describe('the gap', () => {
  test('is counted against the suite where the record does not say of how many cases', () => {
    const { of: _all, ...all } = level(78, 2, 100);
    expect(gap(all).of).toBe(400);
    const { of: _aside, ...aside } = level(60, 2, 50);
    expect(gap(all, aside)).toMatchObject({ slice: 'holdout', n: 50, of: 100 });
    expect(gap(level(78, 2, 300, 350)).of).toBe(350);
    expect(gap(level(78, 2, 300, 200)).of).toBe(300);
  });
  test('is that of the cases kept aside where the policy says so, whatever it is, if there are any', () => {
    const policy: EscalationPolicy = { goal: { ...POLICY.goal!, slice: 'holdout' } };
    expect(gap(level(78, 2), level(80, 5, 10), policy)).toMatchObject({ slice: 'holdout', points: 5, n: 10 });
    expect(gap(level(78, 2), level(80, 5, 0), policy).slice).toBe('all');
    expect(gap(level(78, 2), undefined, policy).slice).toBe('all');
  });
  test('is that of 30 cases kept aside, once it is surely more than is accepted', () => {
    expect(gap(level(84, 1), level(79, 2, 30)).slice).toBe('holdout');
    expect(gap(level(84, 1), level(79, 2, 29)).slice).toBe('all');
    expect(gap(level(84, 1), level(79, 3, 30)).slice).toBe('all');
  });
  test('has no rounding left over from its target', () => {
    const found = gap({ points: 84.9, interval: [84.7, 85.1], n: 400 });
    expect([found.points, found.interval]).toEqual([0.1, [-0.1, 0.3]]);
    expect(Object.is(gap(level(85, 0)).points, 0)).toBe(true);
  });
});

describe('the reach', () => {
  const reach = (points: number, half: number, n = 400, of = n) => reachOf(POLICY, gap(level(points, half, n, of)));
  test('is told with its figures', () => {
    expect(reach(88, 2)).toEqual({
      state: 'reached',
      why: 'Gap -3 (-5 to -1) against 3 accepted: reached on 400 cases.',
    });
    expect(reach(84, 2)).toEqual({ state: 'within', why: 'Gap 1 (-1 to 3) against 3 accepted: within it.' });
    expect(reach(70, 2)).toEqual({ state: 'open', why: 'Gap 15 (13 to 17) against 3 accepted: open.' });
    expect(reach(88, 2, 300, 400)).toMatchObject({
      state: 'undecided',
      why: 'Gap -3 (-5 to -1) against 3 accepted: read on 300 of 400 cases only.',
    });
    expect(reachOf(POLICY, { ...gap(level(88, 2, 40)), of: undefined }).why).toMatch(/read on 40 of 40 cases only\.$/);
  });
  test('asks for cases up to a million, and for none where no number would do', () => {
    const needed = (points: number, half: number, accepted = 3) =>
      reachOf({ goal: { ...POLICY.goal!, maxResidualGap: accepted } }, gap(level(points, half))).casesNeeded;
    // 400 cases with a half-width of 6 against a room of 3: four times as many.
    expect([needed(85, 6), needed(86, 8)]).toEqual([1_600, 1_600]);
    expect([needed(85, 50, 1), needed(85, 50.1, 1)]).toEqual([1_000_000, undefined]);
    expect([needed(85, 5, 0), reachOf(POLICY, null).casesNeeded]).toEqual([undefined, undefined]);
    expect('casesNeeded' in reachOf({ goal: { ...POLICY.goal!, maxResidualGap: 0 } }, gap(level(85, 5)))).toBe(false);
  });
  test('needs 95 of 100 cases', () => {
    const of = (n: number, all: number) => isComplete({ n, of: all, slice: 'all' });
    expect([of(95, 100), of(94, 100), isComplete({ n: 50, slice: 'all' })]).toEqual([true, false, true]);
  });
});

test('a lift that is only possible aside is not called overfitted', () => {
  const lift = (points: number, half: number): Lift => ({ points, interval: [points - half, points + half], n: 100 });
  expect(overfitOf(lift(4, 2), lift(1, 3)).state).toBe('possible');
  expect(overfitOf(lift(2, 2), lift(-5, 1)).state).toBe('none');
  expect(overfitOf(lift(4, 2), lift(2, 1.9)).state).toBe('none');
  expect(overfitOf(lift(4, 1), lift(1, 1)).state).toBe('shown');
});

test('the advice on a gap is that of its cheapest band that is not reached', async () => {
  const anew = await loadedAnew<{ bandNote: typeof bandNote }>('escalation/gap-and-reach');
  const of = (...bands: readonly Band[]) => anew.bandNote({ ...gap(level(78, 2)), bands: [...bands] });
  expect([of('0-5'), of('5-10'), of('10+')].map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'Below 5',
    'Between 5',
    'Above 10',
  ]);
  expect(of('reached', '0-5', '5-10')).toMatch(
    /^The gap's interval spans the bands reached, 0-5 and 5-10: the advice is that of the cheaper one\. Below 5/,
  );
  expect(of('reached')).toBe('');
});

describe('a prompt that is cached', () => {
  const prompt = {
    inputTokens: 1_000,
    outputTokens: 100,
    priceIn: 2,
    priceOut: 8,
    cachedShare: 0.5,
    cacheDiscount: 0.9,
  };
  const tuned = {
    inputTokens: 200,
    outputTokens: 100,
    priceIn: 2,
    priceOut: 8,
    trainingUsd: 90,
    amortiseMonths: 3,
    servingUsdPerMonth: 0,
  };
  test('costs its writes too, at a premium, unless nothing is cached', () => {
    const written = { ...prompt, cacheWriteShare: 0.2, cacheWritePremium: 0.25 };
    expect(promptCost(prompt)).toBeCloseTo((1_000 * 0.55 * 2 + 800) / 1e6, 12);
    expect(promptCost(written)).toBeCloseTo((1_000 * 0.6 * 2 + 800) / 1e6, 12);
    expect(promptCost(written, 0)).toBeCloseTo((2_000 + 800) / 1e6, 12);
    expect(promptCost({ ...prompt, cacheWriteShare: 0.2 })).toBe(promptCost(prompt));
    expect(promptCost({ ...prompt, cacheWritePremium: 0.25 })).toBe(promptCost(prompt));
  });
  test('is recorded with its arithmetic, and by the month at a declared volume', () => {
    const record = (volume: number | undefined) => economicsJson({ prompt, tuned }, volume) as Record<string, unknown>;
    expect(record(1_000)['monthly']).toMatchObject({ prompt: expect.closeTo(84, 9) });
    expect([record(undefined)['monthly'], record(undefined)['requestsPerDay']]).toEqual([null, null]);
    expect(record(1)['arithmetic']).toEqual(breakEven({ prompt, tuned }).arithmetic);
    expect(record(1)).toMatchObject({ fixedPerMonth: 30, cachedShare: 0.5 });
  });
});

describe('a step that is not decided', () => {
  const flat = (points: number, half: number, index: number): LedgerEntry =>
    entry({ lift: [points, points - half, points + half], hold: null }, index);
  const plain = (points: number, half: number, index = 0, n = 400): LedgerEntry => {
    const own = flat(points, half, index);
    const lift: Lift = { points, interval: [points - half, points + half], n };
    return { ...own, attempt: { ...own.attempt, lift: { ...lift, n: 0 }, holdout: lift } };
  };
  const step = (entries: readonly LedgerEntry[], policy: object = {}) =>
    qualityStep('prompt-optimize', entries, { patience: 2, minDelta: 1, moveOnBelow: 3, ...policy });

  it.each<[string, readonly LedgerEntry[], object, string]>([
    ['a bound exactly at the limit rules nothing out', [plain(0, 1)], {}, 'undecided'],
    ['one just below it does', [plain(0, 0.99)], {}, 'plateaued'],
    ['a lift that was made worse for certain does not count', [plain(-4, 3.9)], {}, 'undecided'],
    ['one that may not have been does', [plain(-4, 4)], {}, 'plateaued'],
  ])('%s', (_what, entries, policy, state) => {
    expect(step(entries, policy).state).toBe(state);
  });

  test('says which would decide sooner, by the width that patience asks for', () => {
    // A bound of 80 % is 0.43 of one of 97.5 %: one more attempt is within patience.
    expect(step([plain(0.5, 3)]).todo).toBe('Score one more attempt, or about 2,660 cases (now 400) would decide it.');
    expect(step([plain(0.5, 3)], { patience: 3 }).todo).toBe(
      'Score one more attempt, or about 14,400 cases (now 400) would decide it.',
    );
    expect(step([plain(0, 2.5)], { patience: 2 }).todo).toBe(
      'Score one more attempt: one that moves as little decides it.',
    );
    expect(step([plain(0, 2.5)], { patience: 3 }).todo).toBe(
      'Score one more attempt, or about 2,500 cases (now 400) would decide it.',
    );
  });

  test('pools the cases of both slices, or of the one that there is', () => {
    const lift = (n: number): Lift => ({ points: 2, interval: [1, 3], n });
    const { attempt } = entry({});
    expect(allCases({ ...attempt, lift: lift(0), holdout: lift(5) })).toEqual(lift(5));
    expect(allCases({ ...attempt, lift: lift(5), holdout: lift(0) })).toEqual(lift(5));
  });
});
