/** The rules of the search one by one, at their edges: turns, races, guards, plans, copies, claims and looks. */
import { describe, expect, it, test } from 'vitest';
import type { Unit } from '../../../src/decision/member.ts';
import type { Case } from '../../../src/inputs/case/case.ts';
import { gainOf, nextStrategy, type StrategyRecord } from '../../../src/optimize/bandit.ts';
import { type ClaimSettings, claimAfter, expectedLift } from '../../../src/optimize/claim.ts';
import { componentsOf, frontMatterOf, overlayTree, withText } from '../../../src/optimize/component.ts';
import { copyCheck } from '../../../src/optimize/copied-text.ts';
import { type Differences, differences, superiority } from '../../../src/optimize/differences.ts';
import { judgeGuard } from '../../../src/optimize/guards.ts';
import { lookEntryOf, lookOf, looksIn, marksOf, planLook } from '../../../src/optimize/held-out-looks.ts';
import { hopeless, planOf } from '../../../src/optimize/plan.ts';
import { chanceOfLift, judgeLook, posteriorOf, STRAY, strayAfterMove } from '../../../src/optimize/race.ts';
import { sliceDigest, sliceOf, slicesOf, unitHash } from '../../../src/optimize/slices.ts';
import { normalCdf, normalQuantile } from '../../../src/stats/normal.ts';
import {
  clusteredSums,
  differenceInterval,
  pairSums,
  passStatistic,
  regressionStatistic,
} from '../../../src/stats/paired.ts';
import { BLOCK_SPENDING, PASS_SPENDING, stoppingBounds } from '../../../src/stats/sequential.ts';
import { digestOf } from '../../../src/text/digest.ts';
import { memoryTree } from '../inputs/memory-tree.ts';

const of = (...parts: readonly (readonly [count: number, d: number])[]): number[] =>
  parts.flatMap(([count, d]) => Array<number>(count).fill(d));
const data = (values: readonly number[], lost = 0): Differences => ({
  sums: pairSums(values),
  swapped: pairSums(values.map((value) => -value)),
  values,
  lost,
  ours: values.length === 0 ? null : 0.8,
  theirs: values.length === 0 ? null : 0.8 - values.reduce((sum, one) => sum + one, 0) / values.length,
});

describe('whose turn it is', () => {
  const record = (name: 'reflect' | 'rephrase', more: Partial<StrategyRecord> = {}): StrategyRecord => ({
    name,
    candidates: 0,
    gain: 0,
    tickets: 1,
    lost: 0,
    ...more,
  });
  test('is that of the larger mean gain and the room for what was seldom tried', () => {
    const value = (gain: number, n: number, all: number) => gain / n + 0.01 * Math.sqrt(Math.log(all + 1) / n);
    const pick = (gain: number) =>
      nextStrategy([record('reflect', { candidates: 20, gain: 0.2 }), record('rephrase', { candidates: 5, gain })]);
    const edge = 5 * (value(0.2, 20, 25) - value(0, 5, 25));
    expect([pick(edge - 1e-6), pick(edge + 1e-6)]).toEqual(['reflect', 'rephrase']);
    expect(nextStrategy([record('reflect', { lost: 2 }), record('rephrase', { lost: 3, tickets: 0 })])).toBe('reflect');
    expect(nextStrategy([record('reflect'), record('rephrase', { tickets: 0 })])).toBe('rephrase');
    expect([nextStrategy([]), nextStrategy([record('reflect', { lost: 3 })])]).toEqual([null, null]);
    // A strategy without a candidate yet counts as one with one.
    expect(
      nextStrategy([record('reflect', { candidates: 0, gain: 0 }), record('rephrase', { candidates: 4, gain: 0.2 })]),
    ).toBe('rephrase');
  });
  test('follows from what its candidates gained over their parents', () => {
    const gain = (state: 'refused' | 'dropped' | 'kept' | 'unmeasured', mean: number) => gainOf({ state, mean }, 0.02);
    expect([
      gain('refused', 9),
      gain('unmeasured', 9),
      gain('dropped', 0.05),
      gain('dropped', 0.01),
      gain('kept', 0.05),
      gain('kept', 0),
    ]).toEqual([-0.01, 0, 0, expect.closeTo(-0.01, 12), expect.closeTo(0.03, 12), expect.closeTo(-0.02, 12)]);
  });
});

describe('a race', () => {
  test('weighs what was seen against how far children stray from their parents', () => {
    const parent = { mean: 0.02, variance: 0.0004 };
    const seen = data(of([4, 1], [2, -1], [10, 0]));
    const { mean, se } = regressionStatistic(seen.sums)!;
    const prior = 0.0004 + 0.045 ** 2;
    const weight = prior / (prior + se ** 2);
    expect(posteriorOf(parent, seen)).toEqual({
      mean: expect.closeTo(0.02 + weight * (mean - 0.02), 12),
      variance: expect.closeTo(prior * (1 - weight), 12),
    });
    expect(posteriorOf(parent, data([]))).toEqual({ mean: 0.02, variance: expect.closeTo(prior, 12) });
    expect(posteriorOf(parent, data([]), 0.1).variance).toBeCloseTo(0.0104, 12);
    expect([
      STRAY,
      strayAfterMove(parent, true),
      strayAfterMove(parent, false),
      strayAfterMove({ mean: -0.06, variance: 0 }, false),
    ]).toEqual([0.045, 0.3, 0.045, expect.closeTo(0.075, 12)]);
  });
  test('knows the chance of a lift', () => {
    expect(chanceOfLift({ mean: 0.01, variance: 0.0001 })).toBeCloseTo(normalCdf(1), 12);
    expect([
      chanceOfLift({ mean: 0.1, variance: 0 }),
      chanceOfLift({ mean: 0, variance: 0 }),
      chanceOfLift({ mean: -1, variance: 0 }),
    ]).toEqual([1, 0, 0]);
  });
  const even = data(of([16, 0]));
  const at = (chance: number) => ({ mean: 0.01 * normalQuantile(chance), variance: 0.0001 });
  it.each([
    [0, 0.2],
    [1, 0.3],
    [2, 0.4],
  ])('drops a candidate at look %i below a chance of %f', (look, chance) => {
    expect(judgeLook(look, at(chance + 1e-6), even, new Map(), null)).toEqual({ kind: 'on' });
    expect(judgeLook(look, at(chance - 1e-6), even, new Map(), null)).toEqual({
      kind: 'dropped',
      why: `futile: a lift has a chance of ${100 * chance} in 100 after 16 cases`,
    });
    expect(judgeLook(3, at(1e-9), even, new Map(), null)).toEqual({ kind: 'on' });
  });
  test('knows nothing where more than one pair in twenty is missing, and ends for a guard or a ceiling', () => {
    expect(judgeLook(0, at(0.9), data(of([19, 0]), 1), new Map(), null)).toEqual({ kind: 'on' });
    expect(judgeLook(0, at(0.9), data(of([18, 0]), 1), new Map(), 'costs 2 times')).toEqual({
      kind: 'unmeasured',
      why: '1 of 19 answers of a pair are missing',
    });
    expect(judgeLook(0, at(0.9), even, new Map(), 'costs 2 times')).toEqual({ kind: 'dropped', why: 'costs 2 times' });
    const guards = (broken: number) =>
      new Map([
        ['none', data([])],
        ['JsonValid', data(of([broken, -1], [16 - broken, 0]))],
      ]);
    const z = (broken: number) => regressionStatistic(pairSums(of([broken, -1], [16 - broken, 0])))!.z;
    const falls = [0, 1, 2, 3, 4].findIndex((broken) => z(broken) >= 1.28);
    expect(judgeLook(0, at(0.9), even, guards(falls), null)).toEqual({ kind: 'dropped', why: 'guard JsonValid falls' });
    expect(judgeLook(0, at(0.9), even, guards(falls - 1), null)).toEqual({ kind: 'on' });
  });
});

describe('a guard', () => {
  const guard = (values: readonly number[], more: object = {}) =>
    judgeGuard(data(values), 0.05, { look: 2, share: 0.5, repeats: 1, count: 1, ...more });
  test('holds, falls or is open, with its figures in points', () => {
    const values = of([2, -1], [98, 0]);
    const interval = differenceInterval(regressionStatistic(pairSums(values))!).map((one) =>
      expect.closeTo(100 * one, 9),
    );
    expect(guard(values)).toEqual({ state: 'open', points: -2, interval, margin: 5, n: 100, repeats: 1 });
    expect(guard(of([200, 0])).state).toBe('held');
    expect(guard(of([30, -1], [70, 0])).state).toBe('regressed');
    expect(guard([1], { repeats: 3 })).toEqual({
      state: 'open',
      points: 0,
      interval: [-100, 100],
      margin: 5,
      n: 1,
      repeats: 3,
    });
  });
  test('needs more at the first look than at the second, and falls by its share of the error rate', () => {
    const bounds = stoppingBounds([0.5, 1], 0.05, PASS_SPENDING);
    const held = (n: number, look: 1 | 2) => passStatistic(pairSums(of([n, 0])), 0.05, 1)!.z >= bounds[look - 1]!;
    for (const look of [1, 2] as const) {
      let least = 30;
      while (!held(least, look)) least++;
      expect([guard(of([least, 0]), { look }).state, guard(of([least - 1, 0]), { look }).state]).toEqual([
        'held',
        'open',
      ]);
    }
    const z = (broken: number) => regressionStatistic(pairSums(of([broken, -1], [100 - broken, 0])))!.z;
    for (const count of [1, 5]) {
      let fewest = 1;
      while (z(fewest) < -normalQuantile(0.05 / count)) fewest++;
      expect([
        guard(of([fewest, -1], [100 - fewest, 0]), { count }).state,
        guard(of([fewest - 1, -1], [101 - fewest, 0]), { count }).state,
      ]).toEqual(['regressed', 'open']);
    }
    expect(guard(of([200, 0]), { share: 1, look: 1 }).state).toBe('held');
    expect(guard(of([30, -1], [70, 0]), { count: 0 }).state).toBe('regressed');
  });
});

test('differences are over the cases with a score on both sides, clustered if any case is', () => {
  const answers = {
    mean: (candidate: string, id: string) =>
      ({ a: { x: 1, y: 0.5, z: null, w: 1 }, b: { x: 0, y: 0.5, z: 1, w: null } })[candidate]?.[id as 'x'] ?? null,
  } as never;
  const sides = { ours: { candidate: 'a', draws: [] }, theirs: { candidate: 'b', draws: [] } };
  const units = (cluster?: string): Unit[] =>
    ['x', 'y', 'z', 'w'].map((id) => ({
      id,
      equal: false,
      ...(cluster !== undefined && id !== 'y' ? { cluster } : {}),
    }));
  expect(differences(answers, units(), 'T', sides)).toEqual({
    sums: pairSums([1, 0]),
    swapped: pairSums([-1, -0]),
    values: [1, 0],
    lost: 2,
    ours: 0.75,
    theirs: 0.25,
  });
  expect(differences(answers, units('c'), 'T', sides).sums).toEqual(clusteredSums([[1], [0]]));
  expect(differences(answers, [], 'T', sides)).toMatchObject({ values: [], lost: 0, ours: null, theirs: null });
  const better = superiority(data(of([10, 1], [90, 0])), 1)!;
  expect([better.mean > 0, better.z]).toEqual([true, regressionStatistic(pairSums(of([10, -1], [90, 0])))!.z]);
  expect(superiority(data([1]), 1)).toBeNull();
});

describe('a plan', () => {
  const units = (n: number): Unit[] => Array.from({ length: n }, (_, i) => ({ id: `${i}`, equal: false }));
  const slices = { search: units(40), select: units(500), heldout: units(500) };
  const input = { slices, perAnswer: { goal: 1, all: 2 }, maxCalls: 1_000, alpha: 0.05, look: 1 };
  test('cuts the slices to the budget, and reserves the look', () => {
    expect(planOf(input)).toMatchObject({
      search: slices.search,
      samples: Number.POSITIVE_INFINITY,
      passes: 1,
      lookCalls: 4 * 75,
      maxCalls: 1_000,
      alpha: 0.05,
      look: 1,
    });
    const cut = (more: object) => {
      const plan = planOf({ ...input, ...more });
      return [plan.heldout.length, plan.select.length, plan.passes];
    };
    expect(cut({})).toEqual([75, 150, 1]);
    expect(cut({ maxCalls: 100 })).toEqual([50, 48, 1]);
    expect(cut({ maxCalls: 20_000 })).toEqual([500, 500, 2]);
    expect(cut({ maxCalls: 60_000 })).toEqual([500, 500, 3]);
    expect(cut({ maxCalls: 60_000, samples: 2 })).toEqual([500, 500, 2]);
    expect(cut({ perAnswer: { goal: 3, all: 3 } })).toEqual([50, 50, 1]);
  });
  test('says the lift that it would see four times in five', () => {
    const lift = (n: number, variance: number) =>
      100 * (normalQuantile(0.95) + normalQuantile(0.8)) * Math.sqrt(variance / n);
    expect(planOf(input).smallestLift).toBeCloseTo(lift(75, 0.11), 9);
    expect(planOf({ ...input, repeatVariance: 0.2, maxCalls: 20_000 }).smallestLift).toBeCloseTo(lift(500, 0.11), 9);
    const clustered = { ...slices, heldout: units(500).map((unit, i) => ({ ...unit, cluster: `${i % 10}` })) };
    expect(planOf({ ...input, slices: clustered }).smallestLift).toBeCloseTo(lift(10, 0.11), 9);
    expect(planOf({ ...input, slices: { ...slices, heldout: [] } }).smallestLift).toBe(100);
  });
  test('is hopeless where nothing could be seen, there is no room, or the calls do not do', () => {
    const plan = planOf(input);
    expect(hopeless(plan, null)).toBeNull();
    expect(hopeless({ ...plan, smallestLift: 15 }, null)).toBeNull();
    expect(hopeless({ ...plan, smallestLift: 30 }, null)).toBe(
      '75 held-out cases see no lift below 30.0 points; 300 would see 15 (more cases, or a larger split.holdout)',
    );
    expect([hopeless({ ...plan, smallestLift: 10 }, 90), hopeless({ ...plan, smallestLift: 10 }, 90.1)]).toEqual([
      null,
      'the prompt is at 90.1 points, and a lift below 10.0 could not be shown: there is no room',
    ]);
    const least = 1 + 2 * 16 + 2 * 75 * 2;
    expect([hopeless({ ...plan, maxCalls: least }, 50), hopeless({ ...plan, maxCalls: least - 1 }, 50)]).toEqual([
      null,
      `${least - 1} calls do not pay for one proposal, one race and one look; ${least} would be the least (max-calls)`,
    ]);
    expect(hopeless({ ...plan, select: units(3), maxCalls: 306 }, null)).toMatch(/; 307 would be/);
  });
});

describe('slices', () => {
  test('follow the split, then a hash of the cluster', () => {
    expect([unitHash('a') >= 0, unitHash('a') < 1, unitHash('a') === unitHash('b')]).toEqual([true, true, false]);
    const rows = Array.from({ length: 300 }, (_, i) => ({ id: `c${i}` }) as Case);
    const found = slicesOf({ holdout: 0, cases: rows }, 's');
    for (const { id } of found.select) expect(unitHash(`select\0${id}`)).toBeLessThan(2 / 3);
    for (const { id } of found.search) expect(unitHash(`select\0${id}`)).toBeGreaterThanOrEqual(2 / 3);
    expect([found.search.length + found.select.length, found.heldout.length, found.select[0]!.equal]).toEqual([
      300,
      0,
      false,
    ]);
    expect(sliceOf({ holdout: 0 }, { id: 'x', cluster: 'c1' })).toBe(
      sliceOf({ holdout: 0 }, { id: 'y', cluster: 'c1' }),
    );
    const left = slicesOf({ holdout: 0, cases: rows }, 's', new Set(['c0', 'c1']));
    expect(left.search.length + left.select.length).toBe(298);
    expect(slicesOf({ holdout: 0, cases: rows }, 't').select).not.toEqual(found.select);
    expect(
      sliceDigest([
        { id: 'b', equal: false },
        { id: 'a', equal: false },
      ]),
    ).toBe(digestOf(['a', 'b']));
  });
});

describe('copies', () => {
  const row = (id: string, more: object): Case => ({ id, ...more }) as Case;
  const eight = 'one two three four five six seven eight';
  const find = (rows: readonly Case[], text: string, seed = 'sort it') => copyCheck(rows, seed).find(text);
  test.each<[string, object, string, string | null]>([
    ['eight words of an input', { input: `${eight} nine` }, `say ${eight} now`, 'copies 8 words of a case'],
    ['seven', { input: `${eight} nine` }, 'say two three four five six seven eight now', null],
    ['of a message', { messages: [{ role: 'user', content: eight }] }, eight, 'copies 8 words of a case'],
    ['of a value deep inside', { vars: { a: { b: [eight, 3, null] } } }, eight, 'copies 8 words of a case'],
    ['of the context', { context: [{ text: eight }] }, eight, 'copies 8 words of a case'],
    ['of what is expected', { expected: eight }, eight, 'copies 8 words of a case'],
    ['a whole short input', { input: 'what is the fee' }, 'asked what is the fee say so', 'copies the input of a case'],
    ['a very short one', { input: 'the fee please' }, 'asked the fee please say so', null],
    ['an id', {}, 'like case-1 does', 'copies the id of a case'],
    ['in another spelling', { input: eight }, eight.toUpperCase().replaceAll(' ', ', '), 'copies 8 words of a case'],
  ])('are found: %s', (_what, more, text, wanted) => {
    expect(find([row('case-1', more)], text)).toBe(wanted);
  });
  test('are none where the prompt says so already, many cases share it, or an id is a word', () => {
    expect(find([row('case-1', { input: eight })], eight, `x ${eight} y`)).toBeNull();
    expect(find([row('case-1', { input: 'what is the fee' })], 'what is the fee', 'what is the fee')).toBeNull();
    expect(find([row('case-1', {})], 'like case-1', 'case-1')).toBeNull();
    expect([find([row('four', {})], 'four'), find([row('fives', {})], 'fives')]).toEqual([
      null,
      'copies the id of a case',
    ]);
    const many = (sharing: number) =>
      Array.from({ length: 100 }, (_, i) => row(`case-${i}`, { input: i < sharing ? eight : `other ${i}` }));
    expect([find(many(2), eight), find(many(3), eight)]).toEqual(['copies 8 words of a case', null]);
    expect([find([row('a', { input: eight }), row('b', { input: eight })], eight)]).toEqual([null]);
  });
  test('in a worked example are also whole inputs, however short', () => {
    const check = copyCheck(
      [
        row('case-1', { input: 'Fee?' }),
        row('case-2', { messages: [{ role: 'user', content: 'Hi there' }] }),
        row('case-3', { input: '', expected: eight }),
      ],
      'sort',
    );
    const shot = (input: string, output = 'ok') => check.findShot({ input, output });
    expect([shot('fee'), shot('hi THERE'), shot('fees'), shot(''), shot('new', eight), shot('see case-1')]).toEqual([
      'copies the input of a case',
      'copies the input of a case',
      null,
      null,
      'copies 8 words of a case',
      'copies the id of a case',
    ]);
  });
});

describe('a claim', () => {
  const settings: ClaimSettings = { kind: 'superior', alpha: 0.05, minLift: 1, margin: 0.05, passes: 2 };
  test('rests on the bound of its pass, with its figures in points', () => {
    const values = of([20, 1], [8, -1], [172, 0]);
    const { claim, ended } = claimAfter(data(values), 1, settings)!;
    const statistic = superiority(data(values), 1)!;
    const bound = stoppingBounds([0.5], 0.05, BLOCK_SPENDING)[0]!;
    const [low, high] = differenceInterval(statistic);
    expect(claim).toEqual({
      kind: 'superior',
      claimed: false,
      points: 6,
      interval: [expect.closeTo(100 * low, 9), expect.closeTo(100 * high, 9)],
      expected: expectedLift(6, 100 * statistic.se, bound),
      base: expect.closeTo(74, 9),
      head: 80,
      n: 200,
      repeats: 1,
      p: statistic.p,
      z: statistic.z,
      bound: expect.closeTo(bound, 9),
    });
    expect(ended).toBe(false);
    const second = claimAfter(data(values), 2, settings)!;
    expect(second.claim.bound).toBeCloseTo(stoppingBounds([0.5, 1], 0.05, BLOCK_SPENDING)[1]!, 9);
    expect([second.ended, second.claim.claimed, second.claim.repeats]).toEqual([true, true, 2]);
    // Ended early for want of calls, the one pass has all of alpha.
    expect(claimAfter(data(values), 1, settings, true)!.claim.bound).toBeCloseTo(1.6448536, 6);
    expect(claimAfter(data([]), 1, settings)).toBeNull();
    expect(claimAfter({ ...data(values), ours: null }, 1, settings)).toBeNull();
  });
  test('is given up once it is unlikely, and not made below the least lift', () => {
    expect(claimAfter(data(of([30, -1], [170, 0])), 1, settings)).toMatchObject({
      ended: true,
      claim: { claimed: false },
    });
    const sure = data(of([1_000, 0.0099]));
    expect(claimAfter(sure, 2, settings)!.claim.claimed).toBe(false);
    expect(claimAfter(sure, 2, { ...settings, minLift: 0.99 })!.claim.claimed).toBe(true);
  });
  test('of no loss needs no lift, and allows its margin', () => {
    const own: ClaimSettings = { ...settings, kind: 'non-inferior', passes: 1 };
    expect(claimAfter(data(of([300, 0])), 1, own)!.claim).toMatchObject({
      claimed: true,
      points: 0,
      kind: 'non-inferior',
    });
    expect(claimAfter(data(of([20, -1], [280, 0])), 1, own)!.claim.claimed).toBe(false);
    expect(claimAfter(data(of([300, 0])), 1, { ...own, passes: 2 })!.claim.bound).toBeCloseTo(
      stoppingBounds([0.5], 0.05, PASS_SPENDING)[0]!,
      9,
    );
    expect(claimAfter(data(of([40, 0])), 1, own)!.claim).toMatchObject({ claimed: true, p: 2 ** -40 });
    expect(claimAfter(data(of([40, 0])), 1, { ...own, margin: 0 })!.claim.claimed).toBe(false);
  });
  test('on fewer than fifty cases is tested once, at the end', () => {
    const few = of([9, 1], [1, -1], [39, 0]);
    expect(claimAfter(data(few), 1, settings)).toMatchObject({
      ended: false,
      claim: { claimed: false, bound: expect.closeTo(1.6448536, 6) },
    });
    expect(claimAfter(data(few), 2, settings)).toMatchObject({
      ended: true,
      claim: { claimed: true, p: expect.closeTo(11 / 1024, 9), z: expect.closeTo(-normalQuantile(11 / 1024), 9) },
    });
    expect(claimAfter(data([...few, 0]), 2, settings)!.claim.p).not.toBeCloseTo(11 / 1024, 9);
    expect(claimAfter(data(of([5, 1], [1, -1], [40, 0])), 2, settings)!.claim.claimed).toBe(false);
  });
  test('expects what a result that had to cross its bound shows on average', () => {
    // The lift at which results beyond the bound average 12, halfway to 12 itself.
    const [points, se, bound] = [12, 4, 1.645];
    const low = 2 * expectedLift(points, se, bound) - points;
    const x = (bound * se - low) / se;
    const mean = low + (se * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI) / (1 - normalCdf(x));
    expect(mean).toBeCloseTo(points, 6);
    expect([
      expectedLift(0, 4, 1.6),
      expectedLift(5, 0, 1.6),
      expectedLift(5, 4, Number.POSITIVE_INFINITY),
      expectedLift(Number.NaN, 4, 1),
    ]).toEqual([0, 5, 5, Number.NaN]);
    expect(expectedLift(6.6, 4, 1.645)).toBe(3.3);
  });
});

describe('looks at held-out cases', () => {
  const row = (i: number, more: Partial<Case> = {}): Case => ({ id: `c${i}`, input: `text ${i}`, ...more }) as Case;
  const rows = Array.from({ length: 60 }, (_, i) => row(i));
  const look = (seen: readonly Case[], run = 'r1') => ({
    target: 't',
    goal: 'G',
    run,
    look: 1,
    alpha: 0.05,
    at: 'now',
    cases: seen.map(marksOf),
  });
  test('mark a case by its id and by its text', () => {
    const [id, text] = marksOf(row(1));
    expect([id, text].every((mark) => /^[0-9a-f]{12}$/.test(mark))).toBe(true);
    expect(marksOf(row(1, { input: 'TEXT  1' }))).toEqual([id, text]);
    expect([marksOf({ ...row(1), id: 'other' })[1] === text, marksOf(row(1, { input: 'else' }))[0] === id]).toEqual([
      true,
      true,
    ]);
    for (const more of [{ input: 'x' }, { messages: [{ role: 'user', content: 'x' }] }, { vars: { a: 'x' } }])
      expect(marksOf(row(1, more as never))[1]).not.toBe(text);
  });
  test('are free on unseen cases, and spend half of alpha for each run before on seen ones', () => {
    expect(planLook(rows, [], false)).toEqual({ kind: 'open', look: 1, alpha: 0.05, cases: rows });
    expect(planLook(rows, [look(rows.slice(0, 30))], false)).toEqual({
      kind: 'open',
      look: 1,
      alpha: 0.05,
      cases: rows.slice(30),
    });
    const used = [look(rows.slice(0, 31)), look(rows.slice(0, 3), 'r2'), look(rows.slice(0, 3), 'r2')];
    expect(planLook(rows, used, false)).toEqual({ kind: 'used', earlier: used, unseen: 29 });
    expect(planLook(rows, used, true)).toEqual({ kind: 'open', look: 3, alpha: 0.0125, cases: rows });
  });
  test('are read from lines and attempts, and nothing else is one', () => {
    const own = { target: 't', goal: 'G', run: 'r', look: 2, alpha: 0.025, at: 'now', cases: [['a', 'b']] };
    expect(lookEntryOf(own)).toEqual(own);
    expect(lookEntryOf({ target: 't', run: 'r', look: 2, cases: [['a', 'b'], ['c'], 'd', [1, 2]] } as never)).toEqual({
      target: 't',
      goal: '',
      run: 'r',
      look: 2,
      alpha: 0.05,
      at: '',
      cases: [['a', 'b']],
    });
    for (const other of [
      null,
      3,
      'x',
      [],
      {},
      { ...own, target: 1 },
      { ...own, run: 1 },
      { ...own, look: '2' },
      { ...own, cases: {} },
    ])
      expect(lookEntryOf(other as never)).toBeNull();
    expect(lookOf({ heldout: own } as never)).toEqual(own);
    expect([lookOf({}), lookOf(null), lookOf([] as never), lookOf('x')]).toEqual([null, null, null, null]);
    expect(looksIn(`${JSON.stringify(own)}\n\nnot json\n{"a":1}\n${JSON.stringify({ heldout: own })}`)).toEqual([
      own,
      own,
    ]);
  });
});

describe('a component', () => {
  test('is the body of a text file, or a message of a chat file', () => {
    expect(componentsOf('a.md', '---\nx: 1\n---\nBody.\n')).toEqual([{ name: 'a.md', file: 'a.md', text: 'Body.' }]);
    expect(componentsOf('a.txt', '---\nx\n---\nBody')).toEqual([
      { name: 'a.txt', file: 'a.txt', text: '---\nx\n---\nBody' },
    ]);
    expect(componentsOf('a.markdown', 'x')).toHaveLength(1);
    const chat = { messages: [{ role: 'system', content: 'A' }, { role: 'user' }, { role: 'user', content: 'B' }] };
    expect(componentsOf('a.json', JSON.stringify(chat))).toEqual([
      { name: 'a.json#0', file: 'a.json', message: 0, text: 'A' },
      { name: 'a.json#2', file: 'a.json', message: 2, text: 'B' },
    ]);
    expect(componentsOf('a.yml', 'messages:\n  - content: A\n')).toEqual([
      { name: 'a.yml', file: 'a.yml', message: 0, text: 'A' },
    ]);
    expect(componentsOf('a.json', JSON.stringify(chat.messages))).toHaveLength(2);
    expect([
      componentsOf('a.py', 'x'),
      componentsOf('a.json', '{}'),
      componentsOf('a.json', 'null'),
      componentsOf('a.json', '[null]'),
    ]).toEqual([[], [], [], []]);
  });
  test('is put back with everything around it', () => {
    const put = (file: string, text: string, body: string) => withText(componentsOf(file, text)[0]!, text, body);
    expect(put('a.md', '---\nx: 1\n---\nBody.\n', 'New')).toBe('---\nx: 1\n---\nNew\n');
    expect(put('a.md', 'Body.', 'New')).toBe('New');
    expect(put('a.json', '{\n    "messages": [{ "content": "A" }]\n}\n', 'New')).toBe(
      `${JSON.stringify({ messages: [{ content: 'New' }] }, null, 4)}\n`,
    );
    expect(put('a.json', '[{"content":"A"}]', 'New')).toBe(JSON.stringify([{ content: 'New' }], null, 2));
    expect(frontMatterOf('a.md', '---\nx: 1\n---\nBody.\n')).toEqual({ exists: true, yaml: 'x: 1\n', rest: 'Body.\n' });
    expect(frontMatterOf('a.md', 'Body.\n')).toEqual({ exists: false, yaml: '', rest: 'Body.\n' });
    const tree = overlayTree(memoryTree({ a: 'old', b: 'kept' }), 'a', 'new');
    const read = (path: string) => new TextDecoder().decode((tree.entry(path) as { bytes: Uint8Array }).bytes);
    expect([read('a'), read('b'), [...tree.paths()].sort()]).toEqual(['new', 'kept', ['a', 'b']]);
  });
});
