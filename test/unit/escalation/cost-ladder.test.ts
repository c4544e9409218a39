/** The cost ladder where a price, a budget or a profile is not known, and what it says of the step that it names. */
import { describe, expect, it, test } from 'vitest';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import type { Profile } from '../../../src/inputs/escalation-policy.ts';
import type { RequestFacts } from '../../../src/record/escalation-entry.ts';
import { evidence, PRESETS, PROFILE, type Setting } from './evidence.ts';

const HEAD: RequestFacts = {
  ...{ n: 300, costUsd: 0.01, promptTokens: 4_000, completionTokens: 500 },
  ...{ priceIn: 2, priceOut: 8, priceCached: 0.5, staticTokens: 3_000 },
};
const MIXED: Profile = { ...PROFILE, difficulty: 'mixed', bottleneck: 'cost' };
const ladder = (change: Setting, head: Partial<RequestFacts> | null = {}, base?: Partial<RequestFacts>) => {
  const request = { head: { ...HEAD, ...head }, ...(base === undefined ? {} : { base: { ...HEAD, ...base } }) };
  const more = { ...(head === null ? {} : { request }), ...change.more };
  return escalate(evidence({ ...PRESETS.done, profile: MIXED, ...change, more }));
};
const cost = (...given: Parameters<typeof ladder>) => ladder(...given).cost!;
const stepOf = (name: string, ...given: Parameters<typeof ladder>) =>
  cost(...given).steps.find(({ step }) => step === name)!;
const priced = { more: { cheap: { model: 'small', of: 100, passed: 50, costUsd: 0.004 } } } as Setting;

describe('the bill', () => {
  // A request costs $0.01, 20,000 a day: $6,000 a month.
  it.each<[string, Setting, Partial<RequestFacts> | null, string, string | null]>([
    ['within its budget asks for nothing', { policy: { budgetUsdPerMonth: 6_000 } }, {}, 'not-needed', null],
    ['over it asks for the first saving', { policy: { budgetUsdPerMonth: 5_999 } }, {}, 'met', 'cache'],
    ['without a budget is never within it', {}, {}, 'met', 'cache'],
    ['that is not known is never within one', { policy: { budgetUsdPerMonth: 6_000 } }, null, 'met', 'route'],
    [
      'within its budget does not make a request fast',
      { policy: { budgetUsdPerMonth: 6_000 }, profile: { ...MIXED, bottleneck: 'latency' } },
      {},
      'met',
      'cache',
    ],
    ['under a level that is not known decides nothing', { gap: null }, {}, 'unknown', null],
  ])('%s', (_what, change, head, outcome, step) => {
    expect(cost(change, head)).toMatchObject({ outcome, step, lever: step === null ? null : expect.anything() });
  });
  test('over its budget asks for the ladder only once the target is reached, unless a bottleneck is declared', () => {
    const of = (change: Setting) => ladder({ policy: { budgetUsdPerMonth: 1 }, ...change }).ladder;
    const free = { ...MIXED, bottleneck: undefined };
    expect([of({ profile: free }), of({ profile: free, gap: [8, 6, 10] }), of({ gap: [8, 6, 10] })]).toEqual([
      'cost',
      'quality',
      'cost',
    ]);
  });
  test('is read without a profile', () => {
    const bare = ladder(
      { policy: { profile: undefined, budgetUsdPerMonth: 1 } },
      { p95: { ms: 3, interval: [1, 5], n: 9 } },
    );
    expect([bare.ladder, bare.cost!.latency, 'usdPerMonth' in bare.cost!]).toEqual([
      'quality',
      { state: 'unknown' },
      false,
    ]);
  });
});

describe('the step that is named', () => {
  test('has a reason only where there is one, and lacks only what it lacks', () => {
    const bare = cost({}, null);
    expect([bare.step, 'why' in bare, 'missing' in bare]).toEqual(['route', false, false]);
    expect(cost({})).toMatchObject({ step: 'cache', why: 'put the fixed text first and the variables last' });
    expect(cost({ profile: { ...MIXED, difficulty: undefined } }, null)).toMatchObject({
      ...{ step: 'route', outcome: 'not-met', missing: ['E4'] },
      why: 'the difficulty of the traffic is not known',
    });
  });
  test('that was proven says what is left to do', () => {
    const proven = {
      ledger: [{ lever: 'route', hold: [-0.2, -0.9, 0.5], cost: [20, 15, 25], decision: 'open' }],
    } as Setting;
    expect(cost(proven, null)).toMatchObject({ step: 'route', outcome: 'met', why: expect.stringMatching(/./) });
    const unpriced = { ledger: [{ lever: 'route', cost: null }] } as Setting;
    expect(cost(unpriced, null)).toMatchObject({
      ...{ step: 'route', outcome: 'not-met', missing: ['E4'] },
      why: 'Score it with live calls of models with prices.',
    });
  });
  test('may be a cascade although the difficulty is not known', () => {
    expect(stepOf('cascade', { profile: { ...MIXED, difficulty: undefined } }).state).toBe('open');
  });
  test('is no cheaper model that was scored at a cost nobody knows', () => {
    const swapped = { ...priced, ledger: [{ lever: 'model-swap', cost: null }] } as Setting;
    expect(
      stepOf('cheaper-model', { ...swapped, more: { cheap: { model: 'small', of: 100, passed: 97 } } }).state,
    ).toBe('open');
  });
});

describe('the saving of a step', () => {
  test('is not known where either side of it is not', () => {
    expect(stepOf('route', priced).potential).toMatchObject({ usd: expect.closeTo(0.003, 12) });
    expect(stepOf('route', priced, { costUsd: undefined }).potential).toBeNull();
    expect(stepOf('route', priced, null).potential).toBeNull();
    expect(stepOf('route', { more: { cheap: { model: 'small', of: 100, passed: 50 } } }).potential).toBeNull();
    expect(
      stepOf('route', { more: { cheap: { model: 'small', of: 9, passed: 9, costUsd: 0.004 } } }).potential,
    ).toBeNull();
    expect(stepOf('route', {}).potential).toBeNull();
  });
  test('is no share of a request that costs nothing', () => {
    expect(stepOf('cache', {}, { costUsd: 0 }).potential).toMatchObject({ share: 0, usd: expect.closeTo(0.0045, 12) });
    expect(stepOf('cache', {}, { costUsd: undefined }).potential).toMatchObject({ share: 0 });
  });
  test('needs every price that it is made of', () => {
    expect([stepOf('cache', {}, { priceIn: undefined }).state, stepOf('cache', {}, null).state]).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
    const long = { systemTokens: 2_000, staticTokens: undefined };
    expect(stepOf('shorten', {}, { ...long, cachedTokens: 0 }).potential!.usd).toBeCloseTo(0.002, 12);
    expect(stepOf('shorten', {}, { ...long, cachedTokens: 1 }).potential!.usd).toBeCloseTo(0.0005, 12);
  });
  test('of a broken cache is not priced without both prices, and names no place that nobody knows', () => {
    const lost = (head: Partial<RequestFacts>) =>
      cost({}, { cachedTokens: 0, ...head }, { cachedTokens: 3_000 }).cacheLost!;
    expect(lost({})).toMatchObject({ usd: expect.closeTo(0.0045, 12) });
    expect(['usd' in lost({ priceIn: undefined }), 'usd' in lost({ priceCached: undefined })]).toEqual([false, false]);
    expect('place' in lost({})).toBe(false);
  });
});
