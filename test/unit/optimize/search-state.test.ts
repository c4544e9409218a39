/** What a search knows, part by part and at its edges: answers, budget, ceilings, critical cases, and what is shown. */
import { describe, expect, it, test } from 'vitest';
import { brokenCeiling, ratioOf } from '../../../src/optimize/ceilings.ts';
import { breakNoCritical } from '../../../src/optimize/critical-cases.ts';
import { measure } from '../../../src/optimize/measure.ts';
import { posteriorOf, SEED_POSTERIOR, STRAY } from '../../../src/optimize/race.ts';
import { type Ask, draws, RACE, ScoredAnswers } from '../../../src/optimize/scored-answers.ts';
import { failuresOf, searchView } from '../../../src/optimize/search-view.ts';
import { unitHash } from '../../../src/optimize/slices.ts';
import { answer, candidateOf, driven, enter, METER, scored, stateOf, unitsOf } from './hand-state.ts';

const ask = (id: string): Ask => ({ candidate: 'c00', case: id, draw: { kind: 'race', sample: 0 }, templates: 'goal' });

describe('answers', () => {
  test('are stored in the order of the questions, and none where none came', () => {
    const state = stateOf();
    const put: string[] = [];
    state.answers.put = ({ ask: { case: id }, answers }) => void put.push(`${id} ${answers.length}`);
    const asks = [ask('a'), ask('b'), ask('c')];
    const part = measure(state, asks, 'why');
    expect(part.next().value).toEqual({ kind: 'measure', asks, why: 'why' });
    const measured = [
      { ask: asks[2]!, answers: [scored(1)] },
      { ask: asks[0]!, answers: [scored(1), scored(0)] },
    ];
    expect(part.next({ kind: 'measured', measured, meter: METER }).done).toBe(true);
    expect([put, state.meter]).toEqual([['a 2', 'b 0', 'c 1'], METER]);
    expect(measure(state, [], 'nothing').next().done).toBe(true);
    const other = measure(state, asks, 'why');
    other.next();
    expect(() => other.next({ kind: 'opened', meter: METER })).toThrow('answered by something else');
  });

  test('keep what is known when a judged guard is asked later, and tell no score from none', () => {
    const answers = new ScoredAnswers();
    answers.put({ ask: ask('a'), answers: [scored(1), scored(0)] });
    expect([answers.has(ask('a'), 'G'), answers.has(ask('a'), 'J'), answers.has(ask('b'), 'G')]).toEqual([
      true,
      false,
      false,
    ]);
    answers.put({ ask: ask('a'), answers: [scored(0.5, {}, 'J'), scored(null, {}, 'J'), scored(0.25, {}, 'J')] });
    expect(answers.of(ask('a')).map(({ scores }) => [...scores])).toEqual([
      [
        ['G', 1],
        ['J', 0.5],
      ],
      [
        ['G', 0],
        ['J', null],
      ],
      [['J', 0.25]],
    ]);
    expect([answers.mean('c00', 'a', 'G', RACE), answers.mean('c00', 'a', 'J', RACE)]).toEqual([0.5, 0.375]);
    expect([answers.mean('c00', 'b', 'G', RACE), answers.of(ask('b'))]).toEqual([null, []]);
    // A failed call is an answer too: it is not asked again.
    answers.put({ ask: ask('b'), answers: [] });
    expect(answers.has(ask('b'), 'G')).toBe(true);
    expect(draws('look', 2)).toEqual([
      { kind: 'look', sample: 0 },
      { kind: 'look', sample: 1 },
    ]);
  });
});

describe('the state', () => {
  test('numbers candidates, the seeds aside, and knows who is in the race', () => {
    const state = stateOf();
    expect([state.nextId(), state.best, state.tickets, state.sinceBest]).toEqual(['c01', 0, 0, 0]);
    enter(state, 'n00', { strategy: 'seed' });
    for (const [id, of] of [
      ['c01', 'kept'],
      ['c02', 'dropped'],
      ['c03', 'finalist'],
      ['c04', 'refused'],
      ['c05', 'unmeasured'],
    ] as const)
      enter(state, id, { state: of });
    expect(state.nextId()).toBe('c06');
    expect(state.pool().map(({ id }) => id)).toEqual(['c00', 'n00', 'c01', 'c03']);
    expect(state.kept().map(({ id }) => id)).toEqual(['n00', 'c01', 'c03']);
    expect(state.find('c03').state).toBe('finalist');
    expect(state.draw(3)('x')).toBe(unitHash('s\0r\x003\0x'));
    expect([...state.strategies.values()][1]).toEqual({
      name: 'rephrase',
      candidates: 0,
      gain: 0,
      tickets: 0,
      lost: 0,
    });
    expect(state.standings[0]).toMatchObject({ state: 'seed', strategy: 'seed', parent: null, cases: 0, children: 0 });
  });

  test('asks only what is missing, with the judged guards at the end', () => {
    const state = stateOf({
      guards: [
        { id: 'J', margin: 0.1, judged: true },
        { id: 'D', margin: 0.1, judged: false },
      ],
    });
    answer(state, 'c01', 'v0', scored(1));
    answer(state, 'c01', 'v1', {
      scores: new Map([
        ['G', 1],
        ['J', 1],
      ]),
    });
    const ids = (...more: readonly ['all'?]) => state.selectAsks('c01', 4, ...more).map((one) => one.case);
    expect([ids(), ids('all')]).toEqual([
      ['v2', 'v3'],
      ['v0', 'v2', 'v3'],
    ]);
    expect(state.selectAsks('c01', 3, 'all')[0]).toEqual({
      candidate: 'c01',
      case: 'v0',
      draw: RACE[0],
      templates: 'all',
    });
    expect(state.selectAsks('c01', 3)[0]!.templates).toBe('goal');
    expect(state.callsOf([...state.selectAsks('c01', 3), ...state.selectAsks('c01', 3, 'all')])).toBe(2 + 3 + 3);
  });

  test('judges by the parent and by how far the move to another model may stray', () => {
    for (const aim of ['quality', 'migrate'] as const) {
      const state = stateOf({ aim });
      const parent = enter(state, 'c01', { posterior: { mean: -0.06, variance: 0.001 } });
      const child = enter(state, 'c02', { parent: 'c01' });
      const moved = enter(state, 'n00', { parent: null });
      for (let at = 0; at < 20; at++) {
        answer(state, 'c00', `v${at}`, scored(at < 10 ? 1 : 0));
        for (const id of ['c02', 'n00']) answer(state, id, `v${at}`, scored(at < 14 ? 1 : 0));
      }
      const data = state.judge(child, 16);
      expect([data.values.length, child.cases, data.ours, data.theirs]).toEqual([16, 16, 14 / 16, 10 / 16]);
      expect(state.lift('c02', 40).lost).toBe(20);
      const stray = aim === 'migrate' ? Math.hypot(STRAY, 0.06) : STRAY;
      expect(child.posterior).toEqual(posteriorOf(parent.posterior, data, stray));
      const own = state.judge(moved, 20);
      expect(moved.posterior).toEqual(posteriorOf(SEED_POSTERIOR, own, aim === 'migrate' ? 0.3 : STRAY));
    }
  });

  test('reserves the look, and the rest of select for the best four and the seed', () => {
    const state = stateOf();
    expect(state.reserved()).toBe(100);
    for (const [at, cases] of [30, 25, 17, 40, 0].entries())
      enter(state, `c0${at + 1}`, { cases, posterior: { mean: 0.1 - 0.01 * at, variance: 0 } });
    for (let at = 0; at < 35; at++) answer(state, 'c00', `v${at}`, scored(1));
    // 10 and 15 whole, half of 23 rounded up, none, and the fifth not at all; 5 of the seed.
    expect(state.reserved()).toBe(100 + (10 + 15 + 12 + 0 + 5) * 3);
  });

  test('affords what fits into calls and money to the last one', () => {
    const state = stateOf({ limits: { minLift: 1, maxCostUsd: 10 } }, { maxCalls: 50 });
    state.meter = { ...METER, calls: 20, usd: 4, dearest: { arm: 0.25, reflector: 0.5 } };
    const affords = (arm: number, reflector: number, reserve: number) => state.affords({ arm, reflector }, reserve);
    // 6 dollars are left: (arm + reserve) / 4 + reflector / 2.
    expect([affords(10, 2, 10), affords(10, 2, 11), affords(10, 3, 10), affords(11, 2, 10)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const free = stateOf({}, { maxCalls: 50 });
    free.meter = { ...METER, calls: 20, dearest: { arm: 9, reflector: 9 } };
    expect([free.affords({ arm: 10, reflector: 5 }, 15), free.affords({ arm: 10, reflector: 5 }, 16)]).toEqual([
      true,
      false,
    ]);
    expect(free.affords({ arm: 0, reflector: 0 })).toBe(false);
  });
});

describe('a ceiling', () => {
  const stateWith = (ceilings: object, head: (at: number) => object, base: object = { costUsd: 1, latencyMs: 100 }) => {
    const state = stateOf({ ceilings });
    for (let at = 0; at < 30; at++) {
      answer(state, 'c00', `v${at}`, scored(1, base));
      answer(state, 'c01', `v${at}`, scored(1, head(at)));
    }
    return state;
  };
  const compared = { candidate: 'c01', draws: RACE, units: unitsOf(30, 'v') };
  test('is held, open, broken or only reported by the interval of the ratio', () => {
    const head = (at: number) => ({ costUsd: at % 2 === 0 ? 1.4 : 1.6 });
    const found = ratioOf(stateWith({}, head), 'cost', compared)!;
    expect(found).toMatchObject({
      base: expect.closeTo(1, 9),
      head: expect.closeTo(1.5, 9),
      ratio: expect.closeTo(1.5, 9),
      limit: null,
      state: 'reported',
    });
    const [low, high] = found.interval!;
    const state = (cost: number) => ratioOf(stateWith({ cost }, head), 'cost', compared)!.state;
    expect([low - 1e-9, low, high - 1e-9, high].map(state)).toEqual(['broken', 'open', 'open', 'held']);
    expect(ratioOf(stateWith({ cost: 2 }, head), 'cost', compared)!.limit).toBe(2);
  });
  test('counts only cases whose every answer is known, and says in words what is broken', () => {
    expect(
      ratioOf(
        stateWith({ cost: 2 }, () => ({})),
        'cost',
        compared,
      ),
    ).toBeNull();
    expect(
      ratioOf(
        stateWith({ cost: 2 }, () => ({ costUsd: 1 }), {}),
        'cost',
        compared,
      ),
    ).toBeNull();
    const slow = stateWith({ cost: 2, latency: 2 }, (at) => ({ costUsd: 1, latencyMs: 300 + 2 * at }));
    expect(brokenCeiling(slow, 'c01', 30)).toBe('takes 3.29 times as much, over the ceiling of 2');
    expect(brokenCeiling(slow, 'c01', 0)).toBeNull();
    expect(
      brokenCeiling(
        stateWith({ cost: 2 }, (at) => ({ costUsd: 3 + at / 50, latencyMs: 900 })),
        'c01',
        30,
      ),
    ).toBe('costs 3.29 times as much, over the ceiling of 2');
    expect(
      brokenCeiling(
        stateWith({}, () => ({ costUsd: 9, latencyMs: 900 })),
        'c01',
        30,
      ),
    ).toBeNull();
    answer(slow, 'c01', 'v0', scored(1, { costUsd: 5 }), scored(1, {}));
    expect(ratioOf(slow, 'cost', compared)!.head).toBeCloseTo(1, 9);
    answer(slow, 'c01', 'v0', scored(1, { costUsd: 30 }), scored(1, { costUsd: 32 }));
    expect(ratioOf(slow, 'cost', compared)!.head).toBeCloseTo((29 + 31) / 30, 9);
  });
});

describe('a critical case', () => {
  const broken = (more: (state: ReturnType<typeof stateOf>) => void, again: number | null, over = {}, id = 'c01') => {
    const state = stateOf({ critical: new Set(['v1']) }, over);
    const child = enter(state, id);
    answer(state, 'c00', 'v1', scored(1), scored(0.5));
    answer(state, id, 'v1', scored(0.49));
    more(state);
    const { demands } = driven(breakNoCritical(state, [child], 4), () => [scored(again)]);
    return [demands.flatMap((one) => (one.kind === 'measure' ? one.asks.length : [])), child.state, child.why];
  };
  const nothing = () => undefined;
  it.each<[string, Parameters<typeof broken>, unknown[]]>([
    ['is lost by three failures', [nothing, 0.4], [[2], 'dropped', 'fails the critical case v1 3 times']],
    ['is not lost by one', [nothing, 0.5], [[2], 'kept', null]],
    ['is not lost where a score is missing', [nothing, null], [[2], 'kept', null]],
    [
      'is asked only as often as recordings allow',
      [nothing, 0, { samples: 2 }],
      [[1], 'dropped', 'fails the critical case v1 2 times'],
    ],
    [
      'is not asked again where there is one recording',
      [nothing, 0, { samples: 1 }],
      [[], 'dropped', 'fails the critical case v1 1 times'],
    ],
    ['is left to the gate where calls end', [nothing, 0, { maxCalls: 100 }], [[], 'kept', null]],
    ['is no reason to end the move itself', [nothing, 0, {}, 'n00'], [[], 'kept', null]],
    [
      'is none where the current prompt fails it once',
      [(s) => answer(s, 'c00', 'v1', scored(1), scored(0.4)), 0],
      [[], 'kept', null],
    ],
    [
      'is none where the current prompt has no score',
      [(s) => answer(s, 'c00', 'v1', scored(null)), 0],
      [[], 'kept', null],
    ],
    ['is none where the current prompt was never asked', [(s) => answer(s, 'c00', 'v1'), 0], [[], 'kept', null]],
    ['is none where the candidate passes', [(s) => answer(s, 'c01', 'v1', scored(0.5)), 0], [[], 'kept', null]],
    ['is none where the candidate has no score', [(s) => answer(s, 'c01', 'v1', scored(null)), 0], [[], 'kept', null]],
  ])('%s', (_, run, wanted) => {
    expect(broken(...run)).toEqual(wanted);
  });
  test('is looked for among the cases of the race so far, and any other may be lost', () => {
    const state = stateOf({ critical: new Set(['v9']) });
    const child = enter(state, 'c01');
    for (const id of ['v3', 'v9']) {
      answer(state, 'c00', id, scored(1));
      answer(state, 'c01', id, scored(0));
    }
    const count = (cases: number) => driven(breakNoCritical(state, [child], cases), () => [scored(1)]).demands.length;
    expect([count(9), count(10), count(10)]).toEqual([0, 1, 0]);
  });
});

describe('what a proposer sees', () => {
  const texts = new Map(unitsOf(10, 's').map(({ id }) => [id, { input: `in ${id}`, critical: false }]));
  const shown = (code?: string) => ({ shown: { output: 'out', code, reason: 'why' } });
  test('are four failures, different codes first, and two passes, from its place on and around the end', () => {
    const state = stateOf({ searchTexts: texts });
    const codes = ['a', 'a', 'b', 'b', undefined, 'c'];
    for (const [at, code] of codes.entries()) answer(state, 'c00', `s${at}`, scored(0.4, shown(code)));
    for (const at of [6, 7, 8]) answer(state, 'c00', `s${at}`, scored(0.5, shown()));
    const ids = (from: number, count: number) => {
      const { failures, passes } = failuresOf(state, 'c00', { from, count });
      return [failures.map(({ id }) => id).join(' '), passes.map(({ id }) => id).join(' ')];
    };
    expect(ids(0, 10)).toEqual(['s0 s2 s4 s5', 's6 s7']);
    expect(ids(0, 4)).toEqual(['s0 s2 s1 s3', '']);
    expect(ids(8, 4)).toEqual(['s0 s1', 's8']);
    expect(ids(5, 99)).toEqual(['s5 s0 s2 s4', 's6 s7']);
    expect(failuresOf(state, 'c00', { from: 0, count: 1 }).failures).toEqual([
      {
        id: 's0',
        input: 'in s0',
        context: undefined,
        expected: undefined,
        output: 'out',
        code: 'a',
        reason: 'why',
        score: 0.4,
      },
    ]);
  });
  test('leave out what has no score, no text or no answer to show', () => {
    const state = stateOf({ searchTexts: new Map([...texts].slice(0, 4)) });
    answer(state, 'c00', 's0', scored(null, shown()));
    answer(state, 'c00', 's1', scored(0));
    answer(state, 'c00', 's2', scored(0, shown(), 'other'));
    answer(state, 'c00', 's4', scored(0, shown()));
    expect(failuresOf(state, 'c00', { from: 0, count: 10 })).toEqual({ failures: [], passes: [] });
  });
  test('is its own component: pool, tried texts with points, the other texts, placeholders and examples', () => {
    const shot = { input: 'i', output: 'o' };
    const shots = { file: 'f', list: [shot], text: '' };
    const seeds = [
      candidateOf('c00', 'Do {{ a }} and {{b}} and {{a}}.', { component: 'p.md#0', shots }),
      candidateOf('c00', 'Other.', { component: 'p.md#1' }),
    ];
    const given = { input: 'g', output: 'g' };
    const fault = () => 'no';
    const state = stateOf({ seeds, aim: 'cost', demonstrations: { given: [given], fault } });
    state.invented.push({ input: 'n', output: 'n' });
    const mine = { component: 'p.md#0', posterior: { mean: 0.02, variance: 0 } };
    enter(state, 'c01', {
      ...mine,
      state: 'kept',
      candidate: candidateOf('c01', 'One', { shots, tokens: 3 }),
      children: 2,
    });
    enter(state, 'c02', { ...mine, state: 'dropped', strategy: 'rephrase' });
    enter(state, 'c03', { ...mine, state: 'refused', candidate: null });
    enter(state, 'c04', { component: 'p.md#1' });
    const view = searchView(state, { parent: 'c00', component: 'p.md#0' }, { failures: [], passes: [] });
    expect(view.pool.map(({ id, shots: list, text }) => [id, list, text])).toEqual([
      ['c00', [shot], 'Do {{ a }} and {{b}} and {{a}}.'],
      ['c01', [shot], 'One'],
    ]);
    expect(view.pool[1]).toMatchObject({
      parent: 'c00',
      strategy: 'reflect',
      component: 'p.md#0',
      tokens: 3,
      children: 2,
      posterior: mine.posterior,
    });
    expect(view.tried).toEqual([
      { text: 'One', strategy: 'reflect', state: 'kept', points: 2, shots: [shot] },
      { text: 'text c02', strategy: 'rephrase', state: 'dropped', points: 2, shots: [] },
    ]);
    expect([[...view.others], view.placeholders, view.tokenLimit, view.shorten]).toEqual([
      [['p.md#1', 'Other.']],
      ['a', 'b'],
      500,
      true,
    ]);
    expect(view.demonstrations).toEqual({ known: [shot, given, { input: 'n', output: 'n' }], fault });
    const other = searchView(stateOf({ seeds }), { parent: 'c00', component: 'p.md#1' }, { failures: [], passes: [] });
    expect([other.demonstrations.known, other.shorten, other.placeholders]).toEqual([[], false, []]);
  });
});
