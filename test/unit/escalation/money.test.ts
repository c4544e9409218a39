/** Cost, latency and volume: each step of the cost ladder at its edges, what a request costs, and whether a tune pays. */
import { describe, expect, it, test } from 'vitest';
import { escalate } from '../../../src/escalation/decide-lever.ts';
import {
  cheapShare,
  daysBetween,
  daysToRelease,
  factsOf,
  measuredEconomics,
  undeclared,
  undeclaredWords,
  wantsCheap,
} from '../../../src/escalation/facts.ts';
import type { EscalationPolicy, Profile } from '../../../src/inputs/escalation-policy.ts';
import type { RequestFacts } from '../../../src/record/escalation-entry.ts';
import { evidence, PRESETS, PROFILE, type Setting } from './evidence.ts';

const HEAD: RequestFacts = {
  n: 300,
  costUsd: 0.01,
  promptTokens: 4_000,
  completionTokens: 500,
  priceIn: 2,
  priceOut: 8,
  priceCached: 0.5,
};
const ladder = (head: Partial<RequestFacts>, change: Setting = {}, base?: Partial<RequestFacts>) =>
  escalate(
    evidence({
      ...PRESETS.done,
      ...change,
      more: {
        request: { head: { ...HEAD, ...head }, ...(base === undefined ? {} : { base: { ...HEAD, ...base } }) },
        ...change.more,
      },
    }),
  );
const stepOf = (entry: ReturnType<typeof ladder>, name: string) => entry.cost!.steps.find(({ step }) => step === name)!;

describe('the steps of the cost ladder', () => {
  it.each<[string, Partial<RequestFacts>, Setting, string, number | null, RegExp]>([
    ['no usage', {}, {}, 'not-applicable', null, /no price for cached tokens/],
    [
      'no price for cached tokens',
      { staticTokens: 2_000, priceCached: undefined },
      {},
      'not-applicable',
      null,
      /no price for cached tokens/,
    ],
    [
      'too short to cache',
      { staticTokens: 1_023 },
      {},
      'not-applicable',
      null,
      /^the fixed part is below 1024 tokens$/,
    ],
    ['just long enough', { staticTokens: 1_024 }, {}, 'open', 0.001536, /put the fixed text first/],
    [
      'cached already',
      { staticTokens: 2_000, cachedTokens: 2_000 },
      {},
      'not-applicable',
      0,
      /^it saves less than 5 % of a request$/,
    ],
    ['more cached than fixed', { staticTokens: 2_000, cachedTokens: 3_000 }, {}, 'not-applicable', 0, /saves less/],
    ['a twentieth of the bill', { staticTokens: 2_000, costUsd: 0.06 }, {}, 'open', 0.003, /put the fixed/],
    ['less than that', { staticTokens: 2_000, costUsd: 0.0601 }, {}, 'not-applicable', 0.003, /less than 5 %/],
    [
      'as the policy asks',
      { staticTokens: 2_000, costUsd: 0.06 },
      { policy: { minSaving: 6 } },
      'not-applicable',
      0.003,
      /less than 6 %/,
    ],
    [
      'no cost of a request',
      { staticTokens: 2_000, costUsd: undefined },
      {},
      'not-applicable',
      0.003,
      /no cost of a request/,
    ],
    [
      'a request that costs nothing',
      { staticTokens: 2_000, costUsd: 0 },
      {},
      'not-applicable',
      0.003,
      /no cost of a request/,
    ],
  ])('cache: %s', (_what, head, change, state, usd, why) => {
    const step = stepOf(ladder(head, change), 'cache');
    expect([step.state, step.potential?.usd ?? null]).toEqual([state, usd === null ? null : expect.closeTo(usd, 12)]);
    expect(step.why).toMatch(why);
  });

  it.each<[string, Partial<RequestFacts>, string, number | null, RegExp]>([
    ['no usage', {}, 'not-applicable', null, /no usage or no price is known/],
    ['no price', { systemTokens: 3_000, priceIn: undefined }, 'not-applicable', null, /no usage or no price/],
    ['short', { systemTokens: 1_000 }, 'not-applicable', null, /^the system prompt is within 1000 tokens$/],
    ['long', { systemTokens: 2_000 }, 'open', 0.002, /^shorten the system prompt$/],
    ['long, but cached', { systemTokens: 2_000, cachedTokens: 1 }, 'open', 0.0005, /shorten/],
    [
      'long, cached at no price of its own',
      { systemTokens: 2_000, cachedTokens: 1, priceCached: undefined },
      'open',
      0.002,
      /shorten/,
    ],
    ['a little too long', { systemTokens: 1_001 }, 'not-applicable', 0.000002, /saves less/],
  ])('shorten: %s', (_what, head, state, usd, why) => {
    const step = stepOf(ladder(head), 'shorten');
    expect([step.state, step.potential?.usd ?? null]).toEqual([state, usd === null ? null : expect.closeTo(usd, 12)]);
    expect(step.why).toMatch(why);
  });

  const cheap = (passed: number, of = 100, costUsd?: number) =>
    ({ more: { cheap: { model: 'small', of, passed, ...(costUsd === undefined ? {} : { costUsd }) } } }) as Setting;
  test('a cheaper model: only where it passes nearly all that head passes, and was not scored yet', () => {
    const of = (change: Setting) => stepOf(ladder({}, change), 'cheaper-model');
    expect(of({})).toMatchObject({ state: 'not-applicable', why: 'no cheaper model was asked', potential: null });
    expect(of(cheap(19, 19)).why).toBe('no cheaper model was asked');
    expect(of(cheap(95))).toMatchObject({ state: 'not-applicable', why: 'small passes 95 of 100' });
    expect(of(cheap(96, 100, 0.004))).toMatchObject({
      state: 'open',
      potential: { usd: expect.closeTo(0.006, 12), share: expect.closeTo(0.6, 9) },
    });
    expect(of(cheap(96, 100, 0.02)).potential).toMatchObject({ usd: 0, share: 0 });
    expect(of(cheap(96)).potential).toBeNull();
    const swapped = (cost: readonly [number, number, number]) =>
      of({ ...cheap(96), ledger: [{ lever: 'model-swap', cost }] });
    expect(swapped([20, 10, 30])).toMatchObject({ state: 'done', why: 'a cheaper model is scored' });
    expect(swapped([-20, -30, -10]).state).toBe('open');
  });

  test('routing: by volume, difficulty, and what became of the last attempt', () => {
    const of = (profile: Profile, more: Setting = {}) => stepOf(ladder({}, { profile, ...more }), 'route');
    const mixed: Profile = { ...PROFILE, difficulty: 'mixed' };
    expect(of({ ...PROFILE, difficulty: 'uniform' })).toMatchObject({
      state: 'not-applicable',
      why: 'uniform difficulty',
    });
    expect(of({ ...mixed, requestsPerDay: 9_999 })).toMatchObject({
      state: 'not-applicable',
      why: 'too few requests a day',
    });
    expect(of({ ...mixed, requestsPerDay: 10_000 }).state).toBe('open');
    expect(of({ ...mixed, requestsPerDay: undefined })).toMatchObject({
      state: 'unknown',
      why: 'requests-per-day is not declared',
    });
    expect(of({ ...mixed, difficulty: undefined })).toMatchObject({
      state: 'unknown',
      why: 'the difficulty of the traffic is not known',
    });
    expect(of(mixed, { more: { steps: ['route'] } } as Setting)).toMatchObject({
      state: 'done',
      why: 'this change routes already',
    });
    const attempt = (cost: readonly [number, number, number] | null, decision?: 'adopted' | 'open' | 'rejected') =>
      of(mixed, {
        ledger: [{ lever: 'route', hold: [0, -1, 1], cost, ...(decision === undefined ? {} : { decision }) }],
      }).state;
    expect([attempt([20, 15, 25], 'adopted'), attempt([2, 1, 3]), attempt([20, 15, 25], 'rejected')]).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect([attempt(null), attempt([20, 15, 25], 'open')]).toEqual(['undecided', 'open']);
    const money = of(mixed, cheap(50, 100, 0.004)).potential;
    expect(money).toEqual({
      share: expect.closeTo(0.3, 9),
      usd: expect.closeTo(0.003, 12),
      usdPerMonth: expect.closeTo(0.003 * 20_000 * 30, 6),
    });
  });

  test('a cascade: never where latency is the bottleneck', () => {
    const of = (profile: Profile, more: Setting = {}) => stepOf(ladder({}, { profile, ...more }), 'cascade');
    expect(of({ ...PROFILE, bottleneck: 'latency' })).toMatchObject({ state: 'not-applicable', why: 'it adds a call' });
    expect(of(PROFILE).state).toBe('open');
    expect(of({}).state).toBe('unknown');
    expect(of(PROFILE, { more: { steps: ['cascade'] } } as Setting).why).toBe('this change cascades already');
  });

  test('a small tuned model: with a teacher at the target, and what a tune needs besides quality steps', () => {
    expect(stepOf(ladder({}, { gap: [8, 6, 10] }), 'distil')).toMatchObject({
      state: 'not-applicable',
      why: 'no prompted teacher is at the target',
    });
    const profile: Profile = { ...PROFILE, difficulty: 'uniform' };
    const lacks = ladder({}, { profile: { ...profile, labelledExamples: 10, dataIsolation: 'per-tenant' } });
    expect(stepOf(lacks, 'distil').state).toBe('lacks');
    const tuned = ladder({}, { profile, ledger: [{ lever: 'fine-tune', lift: [0, -0.2, 0.2], hold: [0, -0.2, 0.2] }] });
    expect(stepOf(tuned, 'distil').state).toBe('done');
  });
});

describe('the bill and the time', () => {
  it.each<[string, Partial<RequestFacts>, number | undefined, string]>([
    ['no budget', { p95: { ms: 300, interval: [250, 350], n: 100 } }, undefined, 'unknown'],
    ['nothing measured', {}, 400, 'unknown'],
    ['within', { p95: { ms: 300, interval: [250, 400], n: 100 } }, 400, 'within'],
    ['perhaps within', { p95: { ms: 300, interval: [250, 401], n: 100 } }, 400, 'unknown'],
    ['no upper end', { p95: { ms: 300, interval: [250, null], n: 20 } }, 400, 'unknown'],
    ['at the budget or over', { p95: { ms: 450, interval: [400, 500], n: 100 } }, 400, 'unknown'],
    ['over', { p95: { ms: 450, interval: [401, 500], n: 100 } }, 400, 'over'],
    ['over without an upper end', { p95: { ms: 450, interval: [401, null], n: 20 } }, 400, 'over'],
  ])('latency: %s', (_what, head, latencyBudgetMs, state) => {
    const { latency } = ladder(head, { profile: { ...PROFILE, latencyBudgetMs } }).cost!;
    expect(latency).toEqual({ state, ...(latencyBudgetMs === undefined ? {} : { budgetMs: latencyBudgetMs }) });
  });

  test('a month costs what a request costs, thirty days long', () => {
    expect(ladder({}).cost!.usdPerMonth).toBeCloseTo(0.01 * 20_000 * 30, 9);
    expect(ladder({ costUsd: undefined }).cost).not.toHaveProperty('usdPerMonth');
    expect(ladder({}, { profile: {} }).cost).not.toHaveProperty('usdPerMonth');
  });

  test('at the target the ladder of cost decides where the bill or the time is over its budget', () => {
    const of = (change: Setting, head: Partial<RequestFacts> = {}) => ladder({ staticTokens: 3_000, ...head }, change);
    const free: Profile = { ...PROFILE, bottleneck: undefined };
    expect(of({ profile: free }).ladder).toBe('quality');
    expect(of({ profile: free, policy: { budgetUsdPerMonth: 6_000 } }).ladder).toBe('quality');
    expect(of({ profile: free, policy: { budgetUsdPerMonth: 5_999 } })).toMatchObject({
      ladder: 'cost',
      outcome: 'met',
      lever: 'prompt-optimize',
    });
    expect(of({ profile: free }, { p95: { ms: 450, interval: [401, 500], n: 100 } }).ladder).toBe('cost');
    expect(of({ profile: { ...PROFILE, bottleneck: 'cost' } }).ladder).toBe('cost');
    expect(of({ profile: { ...PROFILE, bottleneck: 'cost' }, policy: { budgetUsdPerMonth: 6_000 } })).toMatchObject({
      ladder: 'quality',
      outcome: 'not-needed',
    });
    expect(of({ profile: { ...PROFILE, bottleneck: 'quality' }, policy: { budgetUsdPerMonth: 1 } }).ladder).toBe(
      'quality',
    );
    const slow = { ...PROFILE, bottleneck: 'latency' as const };
    expect(of({ profile: slow }, { p95: { ms: 300, interval: [250, 350], n: 100 } }).outcome).toBe('not-needed');
  });

  test('a cached prefix that broke is told with what it costs', () => {
    const lost = (base: Partial<RequestFacts>, head: Partial<RequestFacts>, more: Setting = {}) =>
      ladder(head, more, base).cost!.cacheLost;
    expect(lost({ cachedTokens: 3_000 }, { cachedTokens: 400 })).toEqual({
      before: 3_000,
      after: 400,
      base: 0.75,
      head: 0.1,
      usd: expect.closeTo((0.65 * 4_000 * 1.5) / 1e6, 12),
    });
    expect(lost({ cachedTokens: 3_000 }, { cachedTokens: 2_200 })).toBeUndefined();
    expect(lost({ cachedTokens: 3_000 }, { cachedTokens: 2_199 })).toBeDefined();
    expect(lost({ cachedTokens: 9_000 }, { cachedTokens: 0 })).toMatchObject({ base: 1, head: 0 });
    expect(lost({ cachedTokens: 3_000 }, { cachedTokens: 0, priceCached: undefined })).not.toHaveProperty('usd');
    expect(
      lost({ cachedTokens: 3_000 }, { cachedTokens: 0 }, { more: { cacheBreak: 'A date is first.' } } as Setting),
    ).toMatchObject({ place: 'A date is first.' });
    for (const [base, head] of [
      [{}, { cachedTokens: 0 }],
      [{ cachedTokens: 3_000 }, {}],
      [{ cachedTokens: 3_000, promptTokens: 0 }, { cachedTokens: 0 }],
      [{ cachedTokens: 3_000 }, { cachedTokens: 0, promptTokens: undefined }],
    ])
      expect(lost(base!, head!)).toBeUndefined();
  });
});

describe('whether the volume pays for a tune', () => {
  const E10 = (change: Setting) =>
    escalate(evidence({ ...PRESETS.tune, ...change })).criteria.find(({ id }) => id === 'E10')!;
  const profile = (requestsPerDay: number | undefined, more: Profile = {}): Profile => ({
    ...PROFILE,
    requestsPerDay,
    ...more,
  });
  it.each<[string, Setting, string, RegExp]>([
    ['nobody says', { profile: profile(undefined) }, 'unknown', /^requests-per-day is not declared\.$/],
    ['999 a day', { profile: profile(999) }, 'unmet', /^999 requests a day: below 1,000, stay on prompts\.$/],
    ['1,000 a day', { profile: profile(1_000) }, 'unknown', /between 1,000 and 10,000 only prices decide\.$/],
    ['9,999 a day', { profile: profile(9_999) }, 'unknown', /only prices decide/],
    ['10,000 a day', { profile: profile(10_000) }, 'met', /^10,000 requests a day: token economics can pay\.$/],
    [
      'errors are cheap',
      { profile: profile(10_000, { costOfError: 'low' }) },
      'unknown',
      /almost never pays for a tune/,
    ],
  ])('by volume: %s', (_what, change, state, said) => {
    const found = E10(change);
    expect(found.state).toBe(state);
    expect(found.evidence).toMatch(said);
    expect(found.todo === undefined).toBe(state !== 'unknown');
  });

  const prices = { inputTokens: 1_000, outputTokens: 100, priceIn: 2, priceOut: 8 };
  const tuned = { ...prices, inputTokens: 200, trainingUsd: 300, amortiseMonths: 3, servingUsdPerMonth: 44 };
  const economics = (cachedShare: number) =>
    ({ prompt: { ...prices, cachedShare, cacheDiscount: 0.5 }, tuned }) as never;
  it.each<[string, number, number | undefined, string, RegExp]>([
    ['at the crossing', 0, 3_000, 'met', /^Break-even at 3,000 requests a day, 3,000 declared: it pays\.$/],
    ['below it', 0, 2_999, 'unmet', /2,999 declared: it does not pay yet\.$/],
    [
      'nobody says',
      0,
      undefined,
      'unknown',
      /^Break-even at 3,000 requests a day; requests-per-day is not declared\.$/,
    ],
    [
      'with a cache',
      0.5,
      5_000,
      'met',
      /^Break-even at 4,364 requests a day \(3,000 without caching\), 5,000 declared/,
    ],
  ])('by declared prices: %s', (_what, cachedShare, volume, state, said) => {
    const found = E10({ profile: profile(volume), policy: { economics: economics(cachedShare) } });
    expect([found.state, found.evidence]).toEqual([state, expect.stringMatching(said)]);
  });
  test('by declared prices: never', () => {
    const equal = { prompt: { ...prices, inputTokens: 200, cachedShare: 0.256, cacheDiscount: 0.5 }, tuned };
    expect(E10({ policy: { economics: equal as never } })).toMatchObject({
      state: 'unmet',
      evidence: expect.stringMatching(/^At a cached share of 0\.26 .*: it never pays\.$/),
    });
  });

  test('by what was measured, against the upper end of what a tune costs', () => {
    const measured = (
      requestsPerDay: number | undefined,
      head: Partial<RequestFacts> = {},
      policy: Partial<EscalationPolicy> = {},
    ) =>
      E10({
        profile: profile(requestsPerDay),
        policy,
        more: { request: { head: { ...HEAD, staticTokens: 4_000, ...head } } },
      } as Setting);
    // Prompted 0.012; tuned 800 x 4 + 500 x 16 = 0.0112.
    expect(measured(100_000)).toMatchObject({
      state: 'met',
      evidence:
        '$0.01 prompted against about $0.01 tuned a request, as measured: at 100,000 requests a day it pays if the training costs less than $7,200 (kept for 3 months); $500.00 is assumed.',
    });
    expect(measured(6_000)).toMatchObject({
      state: 'unmet',
      evidence: expect.stringMatching(/less than \$432\.00 .*the upper end for a LoRA/),
    });
    expect(measured(undefined).state).toBe('unknown');
    expect(measured(100_000, { staticTokens: 0 })).toMatchObject({
      state: 'unmet',
      evidence: expect.stringMatching(/: it never pays\.$/),
    });
    const terms = { tuneTerms: { trainingUsd: 72, amortiseMonths: 3 } } as Partial<EscalationPolicy>;
    expect(measured(1_000, {}, terms)).toMatchObject({
      state: 'met',
      evidence: expect.stringMatching(/^Break-even at 1,000 requests a day/),
    });
  });
});

describe('facts', () => {
  test('of a request become the economics of a tune', () => {
    const of = (
      head: Partial<RequestFacts>,
      policy: EscalationPolicy = {},
      lever: 'fine-tune' | null = null,
      base?: RequestFacts,
    ) => measuredEconomics({ head: { ...HEAD, ...head }, ...(base === undefined ? {} : { base }) }, policy, lever);
    expect(of({ staticTokens: 1_000, cachedTokens: 1_000 })).toEqual({
      prompt: {
        inputTokens: 4_000,
        outputTokens: 500,
        priceIn: 2,
        priceOut: 8,
        cachedShare: 0.25,
        cacheDiscount: 0.75,
      },
      tuned: {
        inputTokens: 3_200,
        outputTokens: 500,
        priceIn: 4,
        priceOut: 16,
        trainingUsd: 0,
        amortiseMonths: 3,
        servingUsdPerMonth: 0,
      },
    });
    expect(of({ staticTokens: 9_000, cachedTokens: 9_000, priceCached: undefined })).toMatchObject({
      prompt: { cachedShare: 1, cacheDiscount: 0 },
      tuned: { inputTokens: 800 },
    });
    expect(of({ promptTokens: 0, priceIn: 0, priceCached: 5 })).toMatchObject({
      prompt: { cachedShare: 0, cacheDiscount: 0 },
      tuned: { inputTokens: 0 },
    });
    expect(of({ priceCached: 3 })!.prompt.cacheDiscount).toBe(0);
    expect(
      of({}, { tuneTerms: { trainingUsd: 1, amortiseMonths: 2, servingUsdPerMonth: 3 } } as EscalationPolicy)!.tuned,
    ).toMatchObject({ trainingUsd: 1, amortiseMonths: 2, servingUsdPerMonth: 3 });
    for (const gone of ['promptTokens', 'completionTokens', 'priceIn', 'priceOut'] as const) {
      expect(of({ [gone]: undefined })).toBeUndefined();
      // A tune whose own side is not known is assumed.
      expect(of({ [gone]: undefined }, {}, 'fine-tune', HEAD)).toEqual(measuredEconomics({ head: HEAD }, {}, null));
    }
    expect(of({ promptTokens: 300, priceIn: 5 }, {}, 'fine-tune', HEAD)!.tuned).toMatchObject({
      inputTokens: 300,
      outputTokens: 500,
      priceIn: 5,
      priceOut: 8,
    });
    expect(of({}, {}, 'fine-tune')).toBeUndefined();
    expect(measuredEconomics(undefined, {}, null)).toBeUndefined();
  });

  const facts = (
    profile: Profile,
    derived: Record<string, unknown> = {},
    policy: EscalationPolicy = {},
    cheap?: { passed: number; of: number },
  ) =>
    factsOf(
      { ...policy, profile },
      {
        derived: Object.fromEntries(
          Object.entries(derived).map(([key, value]) => [key, { value, from: 'f' }]),
        ) as never,
        ...(cheap === undefined ? {} : { cheap: { model: 'small', ...cheap } }),
        today: '2026-11-02',
      },
    );

  it.each<[number, number, string | undefined]>([
    [19, 19, undefined],
    [20, 20, 'uniform'],
    [19, 20, 'mixed'],
    [96, 100, 'uniform'],
    [30, 100, 'mixed'],
    [29, 100, 'uniform'],
  ])('the difficulty follows from what a cheaper model passes: %i of %i', (passed, of, difficulty) => {
    expect(facts({}, {}, {}, { passed, of }).difficulty).toBe(difficulty);
    expect(cheapShare({ model: 'm', passed, of })).toBe(of < 20 ? null : passed / of);
    expect(facts({ difficulty: 'mixed' }, {}, {}, { passed: 20, of: 20 }).difficulty).toBe('mixed');
  });

  test('take the more careful of what is declared and what was found', () => {
    expect([
      facts({ task: 'stable' }, { task: 'changing' }).task,
      facts({ task: 'changing' }, { task: 'stable' }).task,
      facts({}, { task: 'stable' }).task,
      facts({ task: 'stable' }).task,
      facts({}).task,
    ]).toEqual(['changing', 'changing', 'stable', 'stable', undefined]);
    expect([
      facts({ syntheticExamples: 'verified' }, { synthetic: 'unverified' }).synthetic,
      facts({ syntheticExamples: 'unverified' }, { synthetic: 'none' }).synthetic,
      facts({ syntheticExamples: 'verified' }, { synthetic: 'none' }).synthetic,
      facts({ syntheticExamples: 'verified' }).synthetic,
      facts({}, { synthetic: 'odd' }).synthetic,
    ]).toEqual(['unverified', 'unverified', 'none', 'verified', undefined]);
    expect([
      facts({ labelledExamples: 5 }, { examples: 0 }).examples,
      facts({ labelledExamples: 5 }, { examples: -1 }).examples,
      facts({ labelledExamples: 5 }, { examples: 'x' }).examples,
    ]).toEqual([0, 5, 5]);
    expect([
      facts({}).trainingFile,
      facts({ labelledExamples: 1 }).trainingFile,
      facts({}, { 'training-file': true }).trainingFile,
      facts({}, {}, { trainingData: 'x' } as never).trainingFile,
    ]).toEqual([false, undefined, undefined, undefined]);
    expect([
      facts({ baseAvailableUntil: '2028' }, { 'base-available-until': null }).baseEnds,
      facts({}, { 'base-available-until': null }).baseEnds,
      facts({}, { 'base-available-until': '2027' }).baseEnds,
      facts({}, { 'base-available-until': 3 }).baseEnds,
    ]).toEqual(['2028', null, '2027', undefined]);
  });

  test('count days, and mark old figures', () => {
    expect([daysBetween('2026-11-02', '2026-11-05T23:00:00Z'), daysBetween('2026-11-05', '2026-11-02')]).toEqual([
      3, -3,
    ]);
    expect([
      daysToRelease({ releaseDate: '2026-11-09', releaseInDays: 50 }, '2026-11-02'),
      daysToRelease({ releaseInDays: 50 }, '2026-11-02'),
      daysToRelease({}, 'x'),
    ]).toEqual([7, 50, undefined]);
    const notes = (profile: Profile) => facts(profile).notes;
    expect(notes({ requestsAsOf: '2026-05-06' })).toEqual([]);
    expect(notes({ requestsAsOf: '2026-05-05' })).toEqual([
      'requests-per-day is from 2026-05-05, 181 days ago: look it up again.',
    ]);
    expect(notes({ releaseInDays: 3 })).toEqual([
      'release-in-days is a constant and never counts down: write release-date, a date.',
    ]);
  });

  test('name what only people can say', () => {
    expect(undeclared({})).toEqual(['requests-per-day', 'data-isolation', 'release-date', 'training-usd']);
    expect(
      undeclared({
        profile: { requestsPerDay: 0, dataIsolation: 'shared', releaseInDays: 1 },
        tuneTerms: { trainingUsd: 0 },
      } as never),
    ).toEqual([]);
    expect(undeclared({ profile: { releaseDate: '2026-01-01' }, economics: {} } as never)).toEqual([
      'requests-per-day',
      'data-isolation',
    ]);
    expect([undeclaredWords(['a']), undeclaredWords(['a', 'b', 'c'])]).toEqual([
      'a is not declared',
      'a, b and c are not declared',
    ]);
  });

  it.each<[EscalationPolicy, boolean]>([
    [{}, false],
    [{ profile: { requestsPerDay: 10_000 } }, true],
    [{ profile: { requestsPerDay: 9_999 } }, false],
    [{ profile: { requestsPerDay: 10_000, difficulty: 'mixed' } }, false],
    [{ profile: { bottleneck: 'cost' } }, true],
    [{ profile: { bottleneck: 'latency' } }, true],
    [{ profile: { bottleneck: 'quality' } }, false],
    [{ profile: { bottleneck: 'cost' }, probes: null }, false],
    [{ probes: { cheapModel: 'x' } } as never, true],
  ])('a cheaper model is asked where it matters: %j', (policy, wanted) => {
    expect(wantsCheap(policy)).toBe(wanted);
  });
});
