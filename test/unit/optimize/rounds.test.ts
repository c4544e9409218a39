/** The rounds of a search by hand: who gets a turn, what is asked and shown, when a race ends, and when the search does. */
import { describe, expect, it, test } from 'vitest';
import type { CandidateIntake, Proposal } from '../../../src/optimize/candidate.ts';
import type { Demand, SearchEvent } from '../../../src/optimize/demand.ts';
import type { Plan } from '../../../src/optimize/plan.ts';
import type { Ask } from '../../../src/optimize/scored-answers.ts';
import { race, rounds } from '../../../src/optimize/search.ts';
import type { SearchSetup } from '../../../src/optimize/search-state.ts';
import type { Ticket } from '../../../src/optimize/strategy.ts';
import { digestOfText } from '../../../src/text/digest.ts';
import { candidateOf, driven, enter, METER, scored, stateOf, unitsOf } from './hand-state.ts';

/** Takes every text, unless it begins with "bad". */
const intake = {
  tokenLimit: () => 500,
  admit: ({ text }: Proposal, as: { readonly id: string }) =>
    text.startsWith('bad')
      ? { refused: 'is bad', digest: digestOfText(text) }
      : { candidate: candidateOf(as.id, text, as) },
} as unknown as CandidateIntake;

interface Searched {
  readonly setup?: Partial<SearchSetup>;
  readonly plan?: Partial<Plan>;
  /** Score of an answer; a half unless told otherwise. */
  readonly score?: (ask: Ask) => number | null;
  readonly propose?: (ticket: Ticket) => readonly Proposal[] | null;
  readonly timeUp?: boolean;
}

function searched({
  setup,
  plan,
  score = () => 0.5,
  propose = () => [{ text: 'new', hypothesis: '' }],
  timeUp = false,
}: Searched) {
  const events: SearchEvent[] = [];
  const state = stateOf({ intake, onEvent: (event) => void events.push(event), ...setup }, plan);
  const meter = { ...METER, timeUp };
  const { value, demands } = driven(rounds(state), (ask) => [scored(score(ask))], { propose, meter });
  return { state, stop: value, demands, events };
}

const told = (demands: readonly Demand[]): readonly string[] =>
  demands.map((one): string => {
    if (one.kind === 'measure') return `${one.why}: ${one.asks.length}`;
    if (one.kind === 'open-look') return 'look';
    return `propose ${one.tickets.map(({ ticket }) => `${ticket.strategy} ${ticket.parent}`).join(', ')}`;
  });

describe('a search', () => {
  test('starts with up to 48 cases of the prompt as it is, if that and the look can be paid', () => {
    const start = (maxCalls: number, count = 40) => searched({ plan: { maxCalls, select: unitsOf(count, 'v') } });
    expect([start(179).stop, start(179).demands]).toEqual(['budget', []]);
    expect(told(start(180).demands)).toEqual(['the prompt as it is: 40']);
    expect(told(start(9_999, 60).demands)[0]).toBe('the prompt as it is: 48');
  });

  test('ends where there is no room for a lift, unless a shorter text is wanted', () => {
    const end = (smallestLift: number, setup: Partial<SearchSetup> = {}) =>
      searched({ plan: { smallestLift }, setup, timeUp: true }).stop;
    expect([end(50), end(50.1), end(50.1, { aim: 'cost' })]).toEqual(['minutes', 'headroom', 'minutes']);
    expect(searched({ plan: { smallestLift: 100 }, score: () => null, timeUp: true }).stop).toBe('minutes');
  });

  it.each([
    [999, 1],
    [1_000, 2],
    [2_999, 2],
    [3_000, 3],
  ])('of %i calls makes proposals %i at a time', (maxCalls, tickets) => {
    const { demands } = searched({ plan: { maxCalls, lookCalls: 1 } });
    expect(demands.find(({ kind }) => kind === 'propose')).toMatchObject({ tickets: { length: tickets } });
  });

  test('asks fewer proposals where calls end, each with its failures, its two calls and its first race', () => {
    // After the seed's 40 cases (stored): 8 search cases and 32 race answers at 2 calls, 2 of the reflector, the look.
    const first = (maxCalls: number) =>
      searched({ plan: { maxCalls, perAnswer: { goal: 2, all: 2 }, select: unitsOf(16, 'v') } }).demands;
    const one = 7 + 8 * 2 + 32 * 2 + 2 + 100;
    expect([told(first(one - 1)).length, told(first(one))[2]]).toEqual([1, 'propose reflect c00']);
    // The second has 2 search cases left to ask: 4 + 128 + 4 calls besides the 7.
    const tight = (spare: number) =>
      told(searched({ plan: { maxCalls: 1_000, lookCalls: 1_000 - spare } }).demands).find((line) =>
        line.startsWith('propose'),
      );
    expect([tight(143), tight(142)]).toEqual(['propose reflect c00, rephrase c00', 'propose reflect c00']);
  });

  test('ends after sixteen candidates in a row that are no better, and starts to count again after a better one', () => {
    const one = { maxCalls: 999, lookCalls: 1 };
    const flat = searched({ plan: one });
    expect([flat.stop, flat.state.sinceBest, flat.state.standings.length]).toEqual(['patience', 16, 17]);
    const better = searched({ plan: one, score: ({ candidate }) => (candidate === 'c05' ? 0.9 : 0.5) });
    expect([better.stop, better.state.standings.length]).toEqual(['patience', 1 + 5 + 16]);
    expect(better.state.best).toBe(better.state.find('c05').posterior.mean);
  });

  test('closes a strategy after three replies in a row that cannot be read or hold nothing', () => {
    const one = { maxCalls: 999, lookCalls: 1 };
    const lost = searched({ plan: one, propose: ({ number }) => (number % 2 === 0 ? null : []) });
    expect([lost.stop, lost.state.tickets]).toEqual(['exhausted', 6]);
    expect([...lost.state.strategies.values()].map(({ lost: count, tickets }) => [count, tickets])).toEqual([
      [3, 3],
      [3, 3],
    ]);
    const turns = searched({
      plan: one,
      setup: { strategies: ['reflect'] },
      propose: ({ turn }) => (turn === 2 ? [{ text: 'bad', hypothesis: '' }] : null),
    });
    expect([turns.stop, turns.state.tickets]).toEqual(['exhausted', 6]);
  });

  test('refuses a text before anything is asked about it, and tells so', () => {
    const invented = [{ input: 'i', output: 'o' }];
    const { state, events, demands } = searched({
      plan: { maxCalls: 999, lookCalls: 1 },
      propose: ({ turn, strategy }) =>
        strategy === 'reflect' && turn === 0
          ? [
              { text: 'bad', hypothesis: 'h'.repeat(501), invented },
              { text: 'good', hypothesis: 'why' },
            ]
          : null,
    });
    expect(state.find('c01')).toEqual({
      ...{
        id: 'c01',
        parent: 'c00',
        strategy: 'reflect',
        component: 'p.md',
        digest: digestOfText('bad'),
        candidate: null,
      },
      ...{
        hypothesis: 'h'.repeat(500),
        state: 'refused',
        why: 'is bad',
        posterior: { mean: 0, variance: 0 },
        cases: 0,
        children: 0,
      },
    });
    expect(state.find('c02')).toMatchObject({
      digest: digestOfText('good'),
      why: null,
      hypothesis: 'why',
      cases: 40,
      state: 'kept',
    });
    expect(state.invented).toEqual(invented);
    expect(events.map((event) => (event.kind === 'refused' ? event : event.kind))).toEqual([
      { kind: 'refused', id: 'c01', why: 'is bad' },
      'candidate',
      'round',
    ]);
    expect(told(demands).filter((line) => line.includes('c01'))).toEqual([]);
    const record = state.strategies.get('reflect')!;
    expect([record.candidates, record.gain]).toEqual([2, expect.closeTo(-0.01 + state.find('c02').posterior.mean, 12)]);
  });

  test('races in looks of 16, 32 and all cases, and tells each candidate with the best so far', () => {
    const { demands, events, state } = searched({
      plan: { maxCalls: 999, lookCalls: 1 },
      score: ({ candidate }) => (candidate === 'c00' ? 0.5 : 0.75),
      propose: ({ number }) => (number === 0 ? [{ text: 'new', hypothesis: '' }] : null),
    });
    expect(told(demands).slice(0, 6)).toEqual([
      'the prompt as it is: 40',
      'search cases of c00: 8',
      'propose reflect c00',
      'race of c01: 16',
      'race of c01: 16',
      'race of c01: 8',
    ]);
    const points = 100 * state.find('c01').posterior.mean;
    expect(points).toBeGreaterThan(10);
    expect(events.at(-1)).toEqual({
      kind: 'round',
      line: { round: 1, id: 'c01', strategy: 'reflect', points, cases: 40, state: 'kept', best: { id: 'c01', points } },
    });
    expect(state.find('c00').children).toBeGreaterThan(0);
  });

  test('drops a worse one at the first look, and asks no more about it', () => {
    const { demands, events, state } = searched({
      plan: { maxCalls: 999, lookCalls: 1 },
      score: ({ candidate }) => (candidate === 'c00' ? 0.9 : 0.1),
      propose: ({ number }) => (number === 0 ? [{ text: 'new', hypothesis: '' }] : null),
    });
    expect(told(demands).filter((line) => line.startsWith('race'))).toEqual(['race of c01: 16']);
    expect(state.find('c01')).toMatchObject({
      state: 'dropped',
      why: expect.stringMatching(/^futile: .* after 16 cases$/),
    });
    expect(events.at(-1)).toMatchObject({ line: { state: 'dropped', cases: 16, best: null } });
    expect([state.strategies.get('reflect')!.gain < -0.02, state.sinceBest]).toEqual([true, 1]);
  });

  test('shows each time a parent comes up the next search cases, around the end, and asks none twice', () => {
    const { demands } = searched({ plan: { maxCalls: 999, lookCalls: 1 }, propose: () => null });
    const asked = demands.flatMap((one) =>
      one.kind === 'measure' && one.why.startsWith('search') ? [one.asks.map((ask) => ask.case)] : [],
    );
    expect(asked).toEqual([
      ['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7'],
      ['s8', 's9'],
    ]);
    const first = demands.find((one) => one.kind === 'measure' && one.why === 'search cases of c00');
    expect(first).toMatchObject({
      asks: { 0: { candidate: 'c00', draw: { kind: 'race', sample: 0 }, templates: 'goal' } },
    });
  });

  test('goes round the components, from the best parent with the fewest children', () => {
    const seeds = [candidateOf('c00', 'A', { component: 'p#0' }), candidateOf('c00', 'B', { component: 'p#1' })];
    const tickets: Ticket[] = [];
    const { state } = searched({
      plan: { maxCalls: 999, lookCalls: 1 },
      setup: { seeds },
      propose: (ticket) => {
        tickets.push(ticket);
        return tickets.length < 3 ? [{ text: `new ${tickets.length}`, hypothesis: '' }] : null;
      },
      score: ({ candidate }) => ({ c01: 0.9, c02: 0.5 })[candidate] ?? 0.5,
    });
    expect(
      tickets
        .slice(0, 4)
        .map(({ number, turn, strategy, parent, component, seat }) => [
          number,
          turn,
          strategy,
          parent,
          component,
          seat.place.sample,
        ]),
    ).toEqual([
      [0, 0, 'reflect', 'c00', 'p#0', 0],
      [1, 0, 'rephrase', 'c00', 'p#1', 1],
      [2, 1, 'reflect', 'c01', 'p#0', 2],
      [3, 2, 'reflect', 'c02', 'p#1', 3],
    ]);
    expect(tickets[1]!.draw('x')).toBe(state.draw(1)('x'));
  });

  test('on another model begins with the unchanged prompt, which is never dropped, and whose children race like any other', () => {
    const { state, demands, events } = searched({
      plan: { maxCalls: 999, lookCalls: 1 },
      setup: { aim: 'migrate' },
      score: ({ candidate }) => (candidate === 'c00' ? 0.9 : 0.1),
      propose: () => null,
    });
    expect(told(demands).slice(0, 5)).toEqual([
      'the prompt as it is: 40',
      'race of n00: 16',
      'race of n00: 16',
      'race of n00: 8',
      'search cases of n00: 8',
    ]);
    expect(state.find('n00')).toMatchObject({ state: 'kept', strategy: 'seed', parent: null, why: null, cases: 40 });
    expect(state.find('n00').candidate).toEqual({ ...state.find('c00').candidate, id: 'n00' });
    expect(events[0]).toMatchObject({ kind: 'candidate', candidate: { id: 'n00' } });
    expect([...state.strategies.values()].map(({ candidates }) => candidates)).toEqual([0, 0]);
    expect(state.sinceBest).toBe(0);
  });
});

describe('a race', () => {
  test('that calls end leaves those unmeasured that were never asked, and ends the search', () => {
    const state = stateOf({}, { maxCalls: 7 + 64 + 3 * (24 + 40 - 16) + 100 });
    const child = enter(state, 'c01');
    const raced = enter(state, 'c02', { cases: 16 });
    const { value, demands } = driven(race(state, [child, raced], 1), () => [scored(0.5)]);
    expect([value, demands.length, child.state, child.why, raced.state]).toEqual([
      'budget',
      0,
      'unmeasured',
      'the budget ended first',
      'kept',
    ]);
    expect(state.strategies.get('reflect')!.candidates).toBe(2);
  });

  test('ends for a deterministic guard that falls, and not for a judged one', () => {
    const state = stateOf({
      guards: [
        { id: 'D', margin: 0.05, judged: false },
        { id: 'J', margin: 0.05, judged: true },
      ],
    });
    const reply = (template: string) => (ask: Ask) => [
      {
        scores: new Map([
          ['G', 0.5],
          [template, ask.candidate === 'c00' ? 1 : 0],
        ]),
      },
    ];
    const [one, two] = [enter(state, 'c01'), enter(state, 'c02')];
    driven(race(state, [one], 1), reply('D'));
    expect([one.state, one.why]).toEqual(['dropped', 'guard D falls']);
    driven(race(state, [two], 1), reply('J'));
    expect(two.state).toBe('kept');
  });

  test('to another model bears a loss within the margin', () => {
    const end = (aim: 'quality' | 'migrate') => {
      const state = stateOf({ aim, goal: { id: 'G', pass: 0.5, margin: 0.2 } });
      const child = enter(state, 'c01');
      driven(race(state, [child], 1), ({ candidate }) => [scored(candidate === 'c00' ? 0.6 : 0.5)]);
      return child.state;
    };
    expect([end('quality'), end('migrate')]).toEqual(['dropped', 'kept']);
  });
});
