/** The order of the levers at its edges: what holds one up, when one is justified, and which comes next and why. */
import { describe, expect, it, test } from 'vitest';
import type { Board } from '../../../src/escalation/board.ts';
import { type Next, Order, qualityDecision } from '../../../src/escalation/order.ts';
import { CRITERIA, type CriterionId, type Lever } from '../../../src/inputs/escalation-policy.ts';
import type { Criterion, CriterionState } from '../../../src/record/escalation-entry.ts';

type States = Partial<Record<CriterionId, CriterionState>>;
type Ceilings = Partial<Record<Lever, { readonly low: number; readonly high: number } | null>>;
interface Given {
  readonly states?: States;
  readonly ceilings?: Ceilings;
  readonly quality?: Partial<
    Record<Lever, { readonly state?: string; readonly attempts?: readonly unknown[]; readonly todo?: string }>
  >;
  readonly board?: object;
  readonly cacheOpen?: boolean;
}

/** Every criterion is met, a gap of 10 is open, and no lever is tried or bounded, unless told otherwise. */
function orderOf({ states = {}, ceilings = {}, quality = {}, board = {}, cacheOpen = false }: Given): Order {
  const levers = ['prompt-optimize', 'rag', 'tools', 'fine-tune', 'model-swap'] as const;
  const whole = {
    ...{ policy: {}, facts: {}, reach: { state: 'open', why: '' }, gap: { points: 10, bands: ['5-10'] }, floor: 2 },
    ceilings: { 'prompt-optimize': null, rag: null, tools: null, 'fine-tune': null, 'model-swap': null, ...ceilings },
    quality: Object.fromEntries(
      levers.map((lever) => [lever, { state: 'not-scored', attempts: [], ...quality[lever] }]),
    ),
    ...board,
  } as unknown as Board;
  const criteria = CRITERIA.map((id) => ({ id, state: states[id] ?? 'met' }) as Criterion);
  return new Order(whole, criteria, cacheOpen);
}
const decided = (given: Given) => qualityDecision(orderOf(given), CRITERIA);
const next = (given: Given): Next => {
  const found = decided(given);
  if (!('next' in found)) throw new Error(`${found.lever} is justified`);
  return found.next;
};
const tried = { attempts: [{}] };

describe('retrieval and tools', () => {
  const justified = (given: Given) => orderOf(given).isJustified('rag', CRITERIA);
  const worth = { rag: { low: 2, high: 6 } };
  it.each<[string, Given, boolean]>([
    ['worth the floor exactly', { ceilings: worth, states: { E5: 'unmet' } }, true],
    ['worth less', { ceilings: { rag: { low: 1.99, high: 6 } }, states: { E5: 'unmet' } }, false],
    ['of unknown worth', { states: { E5: 'unmet' } }, false],
    ['where nobody looked', { ceilings: worth, states: { E5: 'unmet', E8: 'unknown' } }, false],
    ['where the looking was waived', { ceilings: worth, states: { E8: 'waived' } }, false],
    ['before step 1', { ceilings: worth, states: { E3: 'unmet' } }, false],
    [
      'before a step 1 that is worth less and cannot close the gap',
      { ceilings: { ...worth, 'prompt-optimize': { low: 0, high: 1.9 } }, states: { E3: 'unmet' } },
      true,
    ],
    [
      'before a step 1 that is worth as much',
      { ceilings: { ...worth, 'prompt-optimize': { low: 0, high: 2 } }, states: { E3: 'unmet' } },
      false,
    ],
    [
      'before a step 1 that can close the gap',
      { ceilings: { rag: { low: 20, high: 30 }, 'prompt-optimize': { low: 0, high: 10 } }, states: { E3: 'unmet' } },
      false,
    ],
    [
      'without a gap',
      { ceilings: { ...worth, 'prompt-optimize': { low: 0, high: 1 } }, states: { E3: 'unmet' }, board: { gap: null } },
      false,
    ],
    ['where the target is reached', { ceilings: worth, board: { reach: { state: 'reached' } } }, false],
    ['waived', { ceilings: worth, states: { E5: 'waived' } }, false],
    ['plateaued', { ceilings: worth, quality: { rag: { state: 'plateaued' } } }, false],
    ['moved on from', { ceilings: worth, quality: { rag: { state: 'move-on' } } }, false],
    ['too small', { ceilings: { rag: { low: 0, high: 1 } } }, false],
    ['with seven days left', { ceilings: worth, board: { facts: { daysToRelease: 7 } } }, false],
    ['with eight', { ceilings: worth, board: { facts: { daysToRelease: 8 } } }, true],
    [
      'with seven days left, which were waived',
      { ceilings: worth, board: { facts: { daysToRelease: 7 } }, states: { E13: 'waived' } },
      true,
    ],
  ])('%s', (_, given, wanted) => {
    expect(justified(given)).toBe(wanted);
  });

  test('say what they lack', () => {
    const lacks = (given: Given, lever: 'rag' | 'tools' = 'rag') => orderOf(given).stepLacks(lever);
    expect(lacks({ ceilings: worth })).toEqual([]);
    expect([lacks({}), lacks({}, 'tools'), lacks({ ceilings: { rag: { low: 1.99, high: 6 } } })]).toEqual([
      ['E5'],
      ['E6'],
      ['E5'],
    ]);
    expect(lacks({ states: { E3: 'unmet', E8: 'unknown' }, board: { facts: { daysToRelease: 7 } } })).toEqual([
      'E3',
      'E8',
      'E13',
    ]);
    expect(lacks({ states: { E8: 'unknown' }, ceilings: worth })).toEqual(['E8']);
  });

  test('come in turn, each with why it is next', () => {
    const open = { states: { E5: 'unmet', E6: 'unmet' } } as const;
    expect(next(open)).toEqual({
      lever: 'rag',
      why: expect.stringContaining('hangs on the unclear ones'),
      missing: ['E5'],
    });
    expect(next({ states: { ...open.states, E8: 'unknown' } })).toMatchObject({
      lever: 'rag',
      why: expect.stringContaining('Nobody knows yet whether missing knowledge'),
      missing: ['E8'],
    });
    expect(next({ states: { E6: 'unmet' } })).toMatchObject({
      lever: 'tools',
      why: expect.stringContaining('Whether a missing tool'),
      missing: ['E6'],
    });
    expect(decided({ ...open, ceilings: { rag: { low: 3, high: 4 }, tools: { low: 5, high: 6 } } })).toEqual({
      lever: 'rag',
    });
    expect(decided({ ...open, ceilings: { rag: { low: 0, high: 1 }, tools: { low: 5, high: 6 } } })).toEqual({
      lever: 'tools',
    });
    const hurried = { ...open, board: { facts: { daysToRelease: 7 } } };
    expect(next(hurried)).toEqual({
      lever: 'model-swap',
      why: 'Retrieval does not fit before the release.',
      missing: ['E13'],
    });
    expect(next({ ...hurried, quality: { 'model-swap': tried } }).lever).toBe('prompt-optimize');
    expect(next({ ...hurried, states: { E6: 'unmet' } }).why).toBe('A tool does not fit before the release.');
  });
});

describe('step 1', () => {
  const why = (given: Given) => next({ ...given, states: { E3: 'unmet', ...given.states } }).why;
  test('comes first, with what E2 and E3 lack', () => {
    expect(next({ states: { E2: 'unmet', E3: 'unmet' } })).toMatchObject({
      lever: 'prompt-optimize',
      missing: ['E2', 'E3'],
    });
    expect(next({ states: { E3: 'unknown' } }).missing).toEqual(['E3']);
    expect(why({ quality: { 'prompt-optimize': { state: 'lifting', ...tried } } })).toMatch(/still lifts/);
    expect(why({ quality: { 'prompt-optimize': { state: 'undecided', ...tried, todo: 'Go on.' } } })).toBe(
      'Step 1 is tried but not decided. Go on.',
    );
    expect(why({ quality: { 'prompt-optimize': { state: 'undecided', ...tried } } })).toBe(
      'Step 1 is tried but not decided.',
    );
  });
  it.each([
    [['reached', '0-5'], /below 5 points/],
    [['0-5', '5-10'], /below 5 points/],
    [['5-10', '10+'], /usually lifts 2 to 6/],
    [['10+'], /above 10 points/],
    [[], /usually lifts 2 to 6/],
  ])('without an attempt advises by the cheapest band that is not reached: %j', (bands, said) => {
    expect(why({ board: { gap: { points: 4, bands } } })).toMatch(said);
  });
});

describe('a tune', () => {
  it.each<[string, Given, boolean]>([
    ['with every criterion met', {}, true],
    ['waived ones count', { states: { E4: 'waived', E10: 'waived' } }, true],
    ['with one that is not', { states: { E11: 'unknown' } }, false],
    ['plateaued', { quality: { 'fine-tune': { state: 'plateaued' } } }, false],
    ['moved on from', { quality: { 'fine-tune': { state: 'move-on' } } }, false],
    ['without a scored prompt', { states: { E3: 'not-applicable' } }, false],
    ['with one', { states: { E3: 'not-applicable' }, quality: { 'prompt-optimize': tried } }, true],
  ])('is justified: %s', (_, given, wanted) => {
    expect(orderOf(given).isJustified('fine-tune', CRITERIA)).toBe(wanted);
    expect(orderOf(given).isClosed('fine-tune')).toBe(
      ['plateaued', 'move-on'].includes(given.quality?.['fine-tune']?.state ?? ''),
    );
  });

  test('is held up by the cache only where the target is reached', () => {
    const holdups = (more: Given, lever: Lever | null = 'fine-tune') => orderOf(more).holdups(lever);
    const reached = { reach: { state: 'within', why: '' } };
    expect(holdups({ cacheOpen: true })).toEqual([]);
    expect(holdups({ cacheOpen: true, board: reached })).toEqual(['cache']);
    expect(holdups({ board: reached, states: { E4: 'unmet', E5: 'unmet', E7: 'unknown' } })).toEqual(['E4', 'E7']);
    expect(holdups({ states: { E4: 'unmet', E5: 'unmet', E9: 'unmet' } })).toEqual(['E4', 'E5']);
    expect(holdups({ states: { E3: 'not-applicable' } })).toEqual(['E3']);
    const early = { states: { E3: 'unmet' } } as const;
    expect([holdups(early, null), holdups(early, 'prompt-optimize'), holdups(early, 'model-swap')]).toEqual([
      [],
      [],
      [],
    ]);
    for (const lever of ['route', 'cascade'] as const) {
      expect([holdups(early, lever), holdups({ ...early, board: reached }, lever)]).toEqual([['E3'], []]);
      for (const bottleneck of ['cost', 'latency', 'quality'])
        expect(holdups({ ...early, board: { policy: { profile: { bottleneck } } } }, lever)).toEqual(
          bottleneck === 'quality' ? ['E3'] : [],
        );
    }
  });

  const moved = { 'fine-tune': { state: 'move-on' } };
  it.each<[string, Given, Partial<Next>]>([
    [
      'after everything cheaper',
      { states: { E11: 'unmet' } },
      { lever: 'fine-tune', why: 'Every cheaper step is done.', missing: ['E11'] },
    ],
    [
      'not without a scored prompt',
      { states: { E3: 'not-applicable' } },
      { lever: 'prompt-optimize', missing: ['E3'] },
    ],
    [
      'after routing',
      { states: { E4: 'unmet', E7: 'unmet', E11: 'unmet' } },
      { lever: 'route', missing: ['E4', 'E7'] },
    ],
    [
      'after a cascade',
      { states: { E7: 'unmet' } },
      { lever: 'cascade', why: 'A cascade comes before a tune at this volume.', missing: ['E7'] },
    ],
    [
      'not after routing when evidence is missing too',
      { states: { E4: 'unmet', E1: 'unmet' } },
      { lever: 'model-swap', missing: ['E1', 'E4'] },
    ],
    [
      'after a stronger model in a hurry',
      { states: { E4: 'unmet' }, board: { facts: { daysToRelease: 7 } } },
      { lever: 'model-swap', why: expect.stringContaining('before any tune') as never, missing: ['E4'] },
    ],
    [
      'last, where nothing cheaper is open',
      { states: { E1: 'unmet', E11: 'unmet' }, quality: { 'model-swap': tried } },
      { lever: 'fine-tune', why: 'No cheaper step is open.', missing: ['E1', 'E11'] },
    ],
    [
      'not again once it has plateaued',
      { quality: { 'fine-tune': { state: 'plateaued' } } },
      { lever: 'model-swap', why: expect.stringContaining('The tune has plateaued') as never, missing: [] },
    ],
    [
      'not again once it is moved on from',
      { quality: moved },
      { lever: 'model-swap', why: expect.stringContaining('The tune has plateaued') as never },
    ],
    [
      'not again after another model was tried',
      { quality: { ...moved, 'model-swap': tried }, states: { E1: 'unmet' } },
      { lever: 'model-swap', missing: ['E1'] },
    ],
  ])('is next %s', (_, given, wanted) => {
    expect(next(given)).toMatchObject(wanted);
  });
});
