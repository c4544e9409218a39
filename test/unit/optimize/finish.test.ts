/** The end of a search by hand: halving, the control, the look with its guards and ceilings, and the outcome. */
import { describe, expect, it, test } from 'vitest';
import type { Demand } from '../../../src/optimize/demand.ts';
import { control, halving, isOfAnotherDay, notWorthALook } from '../../../src/optimize/finish.ts';
import { look } from '../../../src/optimize/look.ts';
import { optimize } from '../../../src/optimize/optimize.ts';
import type { Plan } from '../../../src/optimize/plan.ts';
import type { Ask } from '../../../src/optimize/scored-answers.ts';
import type { SearchSetup } from '../../../src/optimize/search-state.ts';
import { candidateOf, driven, enter, METER, scored, stateOf, unitsOf } from './hand-state.ts';

const counts = (demands: readonly Demand[]) =>
  demands.map((one) => (one.kind === 'measure' ? `${one.why}: ${one.asks.length}` : one.kind));
const at = (mean: number, variance = 0.0001) => ({ mean, variance });

describe('halving', () => {
  /** Six candidates, c01 the best; each scores by its number. */
  const halved = (
    over: Partial<SearchSetup> = {},
    plan: Partial<Plan> = {},
    level = (id: string) => 0.9 - Number(id.slice(1)) / 20,
  ) => {
    const state = stateOf(over, plan);
    for (let n = 1; n <= 6; n++) enter(state, `c0${n}`, { posterior: at(0.1 - n / 100), cases: 16 });
    for (const one of state.standings)
      for (let v = 0; v < 16; v++)
        state.answers.put({
          ask: { candidate: one.id, case: `v${v}`, draw: { kind: 'race', sample: 0 }, templates: 'goal' },
          answers: [scored(one.id === 'c00' ? 0.3 : level(one.id))],
        });
    const { value, demands } = driven(halving(state), ({ candidate }) => [
      scored(candidate === 'c00' ? 0.3 : level(candidate)),
    ]);
    return { chosen: value?.id ?? null, demands, state };
  };

  test('takes four to half of the rest of select and two to all of it, the last with judged guards', () => {
    const { chosen, demands, state } = halved({ guards: [{ id: 'J', margin: 0.1, judged: true }] });
    expect(chosen).toBe('c01');
    // 12 more cases of four and the seed; then, with the guard, all 40 of two and the seed.
    expect(counts(demands)).toEqual(['halving among c01, c02, c03, c04: 60', 'halving among c01, c02: 120']);
    expect(demands.map((one) => one.kind === 'measure' && one.asks[0]!.templates)).toEqual(['goal', 'all']);
    expect([state.find('c01').cases, state.find('c03').cases, state.find('c05').cases]).toEqual([40, 28, 16]);
  });

  test('ends with what it knows where calls end, and with nothing where nobody gains', () => {
    const cut = halved({}, { maxCalls: 101 });
    expect([cut.chosen, cut.demands]).toEqual(['c01', []]);
    // 60 calls and the 100 of the look; then 36 at 5 calls each, after the 7 that were made.
    const steps = (maxCalls: number) => halved({}, { maxCalls, perAnswer: { goal: 1, all: 5 } }).demands.length;
    expect([steps(159), steps(160), steps(286), steps(287)]).toEqual([0, 1, 1, 2]);
    const none = halved({}, {}, () => 0.1);
    expect([none.chosen, none.demands.length]).toEqual([null, 1]);
    const state = stateOf();
    enter(state, 'c01', { posterior: at(0) });
    expect(driven(halving(state), () => []).value).toBeNull();
  });

  test('prefers the shorter text within half a point, and the shortest of all where length is the aim', () => {
    const choose = (aim: SearchSetup['aim'], means: readonly number[], tokens: readonly number[], id = 'c') => {
      const state = stateOf({ aim, limits: { minLift: 1, maxCostUsd: 0 } }, { maxCalls: 0 });
      for (const [n, mean] of means.entries()) {
        const name = n === 0 && id === 'n' ? 'n00' : `c0${n + 1}`;
        enter(state, name, { posterior: at(mean), candidate: candidateOf(name, 'x', { tokens: tokens[n]! }) });
      }
      return driven(halving(state), () => []).value?.id;
    };
    expect([choose('quality', [0.05, 0.046], [9, 5]), choose('quality', [0.05, 0.044], [9, 5])]).toEqual([
      'c02',
      'c01',
    ]);
    expect([choose('quality', [0.05, 0.05], [5, 5]), choose('quality', [0.04, 0.05], [5, 5])]).toEqual(['c01', 'c02']);
    expect([choose('cost', [0.05, 0.01], [9, 5]), choose('cost', [0.05, 0.01], [5, 9])]).toEqual(['c02', 'c01']);
    // No loss beyond the margin is likely enough for a shorter text; a gain is needed otherwise.
    expect([choose('cost', [-0.0415], [5]), choose('cost', [-0.0417], [5])]).toEqual(['c01', undefined]);
    // The unchanged prompt on its new model is chosen unless another is better by half a point.
    expect(choose('migrate', [0.046, 0.05], [9, 5], 'n')).toBe('n00');
    expect(choose('migrate', [0.044, 0.05], [9, 5], 'n')).toBe('c02');
  });

  test('keeps the unchanged prompt on its new model among the few', () => {
    const state = stateOf({ aim: 'migrate' });
    for (let n = 1; n <= 5; n++) enter(state, `c0${n}`, { posterior: at(0.1 - n / 100) });
    enter(state, 'n00', { posterior: at(0), parent: null });
    const { demands } = driven(halving(state), () => [scored(0.5)]);
    expect(counts(demands)[0]).toMatch(/^halving among c01, c02, c03, n00: /);
  });
});

describe('the control', () => {
  const controlled = (plan: Partial<Plan> = {}, again = (v: number) => (v < 20 ? 1 : 0)) => {
    const state = stateOf({}, { perAnswer: { goal: 1, all: 1 }, maxCalls: 1_000, ...plan });
    for (let v = 0; v < 40; v++)
      state.answers.put({
        ask: { candidate: 'c00', case: `v${v}`, draw: { kind: 'race', sample: 0 }, templates: 'goal' },
        answers: [scored(v < 20 ? 1 : 0)],
      });
    return driven(control(state), (ask: Ask) => [scored(again(Number(ask.case.slice(1))))]);
  };
  test('asks the prompt again where that is cheap and possible', () => {
    const { value, demands } = controlled({}, (v) => (v < 24 ? 1 : 0));
    expect(counts(demands)).toEqual(['the control: 40']);
    expect(demands[0]).toMatchObject({
      asks: { 0: { candidate: 'c00', case: 'v0', draw: { kind: 'control', sample: 0 }, templates: 'goal' } },
    });
    // Four of forty differ by 1: variance (4 + 1) / 42 - 0.1^2, over 42.
    const z = 0.1 / Math.sqrt((5 / 42 - 0.01) / 42);
    expect(value.control).toEqual({ points: expect.closeTo(10, 9), z: expect.closeTo(z, 9) });
    expect(value.posterior.mean).toBeGreaterThan(0.03);
    expect(controlled().value.control).toEqual({ points: 0, z: 0 });
  });
  it.each<[string, Partial<Plan>, number]>([
    ['a tenth of the calls', { maxCalls: 400 }, 1],
    ['more than a tenth', { maxCalls: 399 }, 0],
    ['two samples in recordings', { samples: 2 }, 1],
    ['one', { samples: 1 }, 0],
    ['just enough besides the look', { lookCalls: 960 }, 1],
    ['not enough', { lookCalls: 961 }, 0],
  ])('with %s', (_, plan, asked) => {
    const { value, demands } = controlled(plan);
    expect([demands.length, value.control === null]).toEqual([asked, asked === 0]);
    if (asked === 0) expect(value.posterior).toEqual({ mean: 0, variance: 0 });
  });
  test('shows that the answers are of another day from 1.96 standard errors on, either way', () => {
    const of = (z: number) => isOfAnotherDay({ control: { points: 0, z }, posterior: at(0) });
    expect([of(1.96), of(-1.96), of(1.95), of(-1.95)]).toEqual([true, true, false, false]);
    expect(isOfAnotherDay({ control: null, posterior: at(0) })).toBe(false);
  });
  test('keeps the held-out cases from a finalist that is no better than itself, or weak', () => {
    const why = (mean: number, variance: number, own: number | null, aim: SearchSetup['aim'] = 'quality') => {
      const state = stateOf({ aim });
      const finalist = enter(state, 'c01', { posterior: at(mean, variance) });
      const found = own === null ? null : { points: 0, z: 0 };
      return notWorthALook(state, finalist, { control: found, posterior: at(own ?? 9) });
    };
    expect([why(0.02, 0.0001, 0.02), why(0.02, 0.0001, 0.019), why(0.02, 0.0001, null)]).toEqual([
      'control',
      null,
      null,
    ]);
    expect([why(0.0099, 0.0001, null), why(0.0101, 0.0001, null), why(0.0001, 0, null)]).toEqual(['weak', null, null]);
    expect(why(0, 1, 9, 'cost')).toBeNull();
  });
});

describe('the look', () => {
  interface Looking {
    readonly setup?: Partial<SearchSetup>;
    readonly plan?: Partial<Plan>;
    readonly score?: (ask: Ask) => number;
    readonly guard?: (ask: Ask) => number;
    readonly more?: object;
  }
  /** The finalist gains in the first 30 of 60 cases, unless told otherwise. */
  const gain = ({ candidate, case: id }: Ask): number => (candidate !== 'c00' && Number(id.slice(1)) < 30 ? 1 : 0);
  const looked = ({ setup, plan, score = gain, guard = () => 1, more = {} }: Looking) => {
    const state = stateOf(setup, plan);
    const finalist = enter(state, 'c01');
    const reply = (ask: Ask) => [
      {
        scores: new Map([
          ['G', score(ask)],
          ['J', guard(ask)],
          ['D', 1],
        ]),
        ...more,
      },
    ];
    return driven(look(state, finalist), reply);
  };

  test('is written down before its first question, and ends once the claim stands', () => {
    const { value, demands } = looked({});
    expect(demands[0]).toEqual({ kind: 'open-look', finalist: 'c01', cases: unitsOf(60, 'h').map(({ id }) => id) });
    expect(counts(demands)).toEqual(['open-look', 'held-out pass 1 of 2: 120']);
    expect(demands[1]).toMatchObject({
      asks: {
        0: { candidate: 'c00', case: 'h0', draw: { kind: 'look', sample: 0 }, templates: 'all' },
        1: { candidate: 'c01', case: 'h0' },
      },
    });
    expect(value).toMatchObject({
      samples: 1,
      claim: { claimed: true, points: 50, base: 0, head: 50, n: 60, repeats: 1, kind: 'superior' },
      cost: null,
      latency: null,
    });
    expect(value.guards.size).toBe(0);
  });

  test('takes its further passes while it is open and calls last', () => {
    const open = ({ candidate, case: id }: Ask): number => (candidate !== 'c00' && Number(id.slice(1)) < 3 ? 1 : 0);
    const passes = looked({ score: open });
    expect(counts(passes.demands).slice(1)).toEqual(['held-out pass 1 of 2: 120', 'held-out pass 2 of 2: 120']);
    expect(passes.demands[2]).toMatchObject({ asks: { 0: { draw: { kind: 'look', sample: 1 } } } });
    expect([passes.value.samples, passes.value.claim!.repeats]).toEqual([2, 2]);
    // 7 calls were made, and a pass is 120 at 3 calls each.
    const cut = (maxCalls: number) => looked({ score: open, plan: { maxCalls } }).value.samples;
    expect([cut(367), cut(366)]).toEqual([2, 1]);
    const none = looked({ plan: { heldout: [] } });
    expect([none.value.claim, none.value.samples]).toEqual([null, 1]);
  });

  test('of a move claims no loss first, and then a gain where there is one', () => {
    const kind = (score: (ask: Ask) => number, aim: SearchSetup['aim']) => {
      const { claim } = looked({ score, setup: { aim } }).value;
      return [claim!.kind, claim!.claimed];
    };
    const half = () => 0.5;
    expect([kind(gain, 'migrate'), kind(gain, 'cost')]).toEqual([
      ['superior', true],
      ['non-inferior', true],
    ]);
    expect([kind(half, 'migrate'), kind(half, 'quality')]).toEqual([
      ['non-inferior', true],
      ['superior', false],
    ]);
    expect(kind((ask) => 1 - gain(ask), 'migrate')).toEqual(['non-inferior', false]);
  });

  const guards = [
    { id: 'J', margin: 0.05, judged: true },
    { id: 'D', margin: 0.5, judged: false },
  ];
  const open = ({ candidate, case: id, draw }: Ask): number =>
    draw.kind === 'look' && candidate !== 'c00' && id === 'h0' ? 0 : 1;
  it.each<[string, Looking, string | null, string]>([
    ['asks an open guard about select too', { guard: open }, 'guards J on the select slice: 160', 'all'],
    [
      'asks no judge where none is open',
      { guard: () => 1, setup: { guards: [{ id: 'J', margin: 0.001, judged: false }] } },
      'guards J on the select slice: 160',
      'goal',
    ],
    ['asks nothing more without a claim', { guard: open, score: () => 0.5 }, null, ''],
    ['asks nothing more of two recordings', { guard: open, plan: { samples: 2 } }, null, ''],
    ['asks nothing more where calls end', { guard: open, plan: { maxCalls: 486 } }, null, ''],
    ['asks to the last call', { guard: open, plan: { maxCalls: 487 } }, 'guards J on the select slice: 160', 'all'],
    ['asks nothing where no guard is open', { guard: () => 1, setup: { guards: guards.slice(1) } }, null, ''],
  ])('%s', (_, looking, why, templates) => {
    const { demands } = looked({ ...looking, setup: { guards, ...looking.setup } });
    const more = demands.filter((one) => one.kind === 'measure' && one.why.startsWith('guards'));
    expect(counts(more)).toEqual(why === null ? [] : [why]);
    if (more[0]?.kind === 'measure')
      expect(more[0].asks.slice(0, 4)).toEqual(
        [0, 1].flatMap((sample) =>
          ['c00', 'c01'].map((candidate) => ({ candidate, case: 'v0', draw: { kind: 'guard', sample }, templates })),
        ),
      );
  });
  test('judges a guard on both slices once it has asked about both, and one that has been judged stays so', () => {
    const { guards: found } = looked({ guard: open, setup: { guards } }).value;
    expect([found.get('J')!.n, found.get('D')!.n, found.get('D')!.state]).toEqual([100, 60, 'held']);
    expect(found.get('J')!.points).toBeCloseTo(-1, 9);
  });

  test('compares cost and latency over the held-out cases', () => {
    const found = looked({ more: { costUsd: 2, latencyMs: 30 }, setup: { ceilings: { cost: 1.5 } } }).value;
    expect(found.cost).toMatchObject({
      base: expect.closeTo(2, 9),
      ratio: expect.closeTo(1, 9),
      limit: 1.5,
      state: 'held',
    });
    expect(found.latency).toMatchObject({ base: expect.closeTo(30, 9), limit: null, state: 'reported' });
  });
});

describe('the outcome', () => {
  /** One round with one good candidate; then the strategies are used up. */
  const outcome = (
    setup: Partial<SearchSetup>,
    more: {
      readonly score?: (ask: Ask) => number;
      readonly reply?: (ask: Ask) => object;
      readonly plan?: Partial<Plan>;
      readonly timeUp?: boolean;
    } = {},
  ) => {
    const {
      score = ({ candidate }) => (candidate === 'c00' ? 0.3 : 0.8),
      reply = () => ({}),
      plan,
      timeUp = false,
    } = more;
    const intake = {
      tokenLimit: () => 500,
      admit: ({ text }: { readonly text: string }, as: { readonly id: string }) => ({
        candidate: candidateOf(as.id, text, as),
      }),
    } as never;
    const { value } = driven(
      optimize(stateOf({ intake, ...setup }, plan).setup),
      (ask) => [
        {
          scores: new Map([
            ['G', score(ask)],
            ['D', 1],
          ]),
          ...reply(ask),
        },
      ],
      {
        propose: ({ number }) => (number === 0 ? [{ text: 'new', hypothesis: '' }] : null),
        meter: { ...METER, timeUp },
      },
    );
    return [value.outcome, value.reason, value.stopped, value.finalist?.id ?? null, value.looked !== null];
  };
  const cost = (ratio: number) => ({
    reply: ({ candidate, case: id }: Ask) => ({
      costUsd: candidate === 'c00' ? 1 : ratio + (id.length % 2) / 10,
      latencyMs: candidate === 'c00' ? 1 : ratio,
    }),
  });
  it.each<[string, Parameters<typeof outcome>, unknown[]]>([
    ['improved', [{}], ['improved', null, 'exhausted', 'c01', true]],
    ['shorter', [{ aim: 'cost' }], ['shorter', null, 'exhausted', 'c01', true]],
    ['migrated', [{ aim: 'migrate' }], ['migrated', null, 'exhausted', 'n00', true]],
    ['no room', [{}, { score: () => 1 }], ['nothing', 'headroom', 'headroom', null, false]],
    [
      'none kept',
      [{}, { score: ({ candidate }) => (candidate === 'c00' ? 0.8 : 0.2) }],
      ['nothing', 'exhausted', 'exhausted', null, false],
    ],
    ['calls that pay for nothing', [{}, { plan: { maxCalls: 110 } }], ['stopped', 'budget', 'budget', null, false]],
    ['no time', [{}, { timeUp: true }], ['stopped', 'minutes', 'minutes', null, false]],
    [
      'a race that gains and a look that does not',
      [{}, { score: ({ candidate, draw }) => (candidate !== 'c00' && draw.kind === 'race' ? 0.8 : 0.3) }],
      ['unproven', null, 'exhausted', 'c01', true],
    ],
    [
      'a stale store, and nothing is left',
      [{}, { score: ({ candidate, draw }) => (draw.kind === 'control' ? 0.9 : candidate === 'c00' ? 0.3 : 0.8) }],
      ['nothing', 'control', 'exhausted', 'c01', false],
    ],
    [
      'a ceiling broken at the look',
      [{ ceilings: { cost: 2 } }, { reply: (ask) => (ask.draw.kind === 'look' ? cost(3).reply(ask) : {}) }],
      ['ceiling', null, 'exhausted', 'c01', true],
    ],
    [
      'a ceiling on latency',
      [{ ceilings: { latency: 2 } }, { reply: (ask) => (ask.draw.kind === 'look' ? cost(3).reply(ask) : {}) }],
      ['ceiling', null, 'exhausted', 'c01', true],
    ],
    [
      'a ceiling that holds',
      [{ ceilings: { cost: 4, latency: 4 } }, cost(3)],
      ['improved', null, 'exhausted', 'c01', true],
    ],
    [
      'a guard that falls',
      [
        { guards: [{ id: 'D', margin: 0.05, judged: true }] },
        {
          reply: (ask) => ({
            scores: new Map([
              ['G', ask.candidate === 'c00' ? 0.3 : 0.8],
              ['D', ask.candidate === 'c00' ? 1 : 0],
            ]),
          }),
        },
      ],
      ['guard-regressed', null, 'exhausted', 'c01', true],
    ],
    [
      'a guard that stays open',
      [{ guards: [{ id: 'D', margin: 0.0001, judged: true }] }],
      ['guards-open', null, 'exhausted', 'c01', true],
    ],
  ])('of %s', (_, run, wanted) => {
    expect(outcome(...run)).toEqual(wanted);
  });
});
