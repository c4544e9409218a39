/** The exact edges of what a look may decide: how many cases, clusters and lost samples, and what is asked again. */
import { describe, expect, test } from 'vitest';
import { estimateOf } from '../../../src/decision/early-stop.ts';
import { advance, type Family, openFamily, settle } from '../../../src/decision/family.ts';
import { LOOK_BY_LOOK, looksOf, timesOf } from '../../../src/decision/look-schedule.ts';
import { clusterCount, type FamilySettings, type Member, orderUnits, type Unit } from '../../../src/decision/member.ts';
import { type MemberResult, resultOf, resultsOf } from '../../../src/decision/member-result.ts';
import type { Lookup } from '../../../src/decision/member-state.ts';
import { adjustedDrift } from '../../../src/stats/early-stop.ts';
import { signFlip } from '../../../src/stats/exact.ts';
import { levelInterval } from '../../../src/stats/intervals.ts';
import { differenceInterval, pairSums, passStatistic, regressionStatistic } from '../../../src/stats/paired.ts';
import {
  BLOCK_SPENDING,
  casesToPass,
  conditionalPower,
  PASS_SPENDING,
  smallestVisibleDrop,
  stoppingBounds,
} from '../../../src/stats/sequential.ts';
import { CUT, type PairSamples, type Sample } from '../../../src/stats/tally.ts';

const SETTINGS: FamilySettings = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: false, smallSuite: 'report' };
const ONCE: FamilySettings = { ...SETTINGS, fixed: true };

type Pair = readonly [base: Sample, head: Sample];
const SAME: Pair = [1, 1];
const BROKEN: Pair = [1, 0];
const FIXED: Pair = [0, 1];
const HEAD_LOST: Pair = [1, null];
const BASE_LOST: Pair = [null, 1];
const HEAD_CUT: Pair = [1, CUT];

function unitsOf(n: number, more: (i: number) => Partial<Unit> = () => ({})): Unit[] {
  return Array.from({ length: n }, (_, i) => ({ id: String(i), equal: false, ...more(i) }));
}
function memberOf(n: number, more: Partial<Member> = {}): Member {
  return { key: 'T', units: unitsOf(n), repeats: 1, margin: 0.05, blocking: true, ...more };
}
/** So many cases of each kind from the front on; the rest are the same on both sides. */
function runs(...parts: readonly (readonly [count: number, pair: Pair])[]): Lookup {
  const list = parts.flatMap(([count, pair]) => Array<Pair>(count).fill(pair));
  return (_key, id) => {
    const [base, head] = list[Number(id)] ?? SAME;
    return { base: [base], head: [head], baseFresh: true };
  };
}
function finished(members: readonly Member[], settings: FamilySettings, lookup: Lookup): Family {
  let family = openFamily(members, settings);
  while (family.demands.length > 0) family = advance(family, lookup);
  return family;
}
function decided(n: number, lookup: Lookup, more: Partial<Member> = {}, settings = ONCE): MemberResult {
  return resultOf(finished([memberOf(n, more)], settings, lookup), 'T');
}

describe('one look at everything', () => {
  test.each<[string, number, Lookup, Partial<Member>, string, string]>([
    ['fifty cases decide', 50, runs([50, BROKEN]), {}, 'regressed', 'bound'],
    ['49 do not', 49, runs([49, BROKEN]), {}, 'inconclusive', 'small-suite'],
    [
      'ten clusters decide',
      200,
      runs([200, BROKEN]),
      { units: unitsOf(200, (i) => ({ cluster: `${Math.floor(i / 20)}` })) },
      'regressed',
      'bound',
    ],
    [
      'nine do not',
      180,
      runs([180, BROKEN]),
      { units: unitsOf(180, (i) => ({ cluster: `${Math.floor(i / 20)}` })) },
      'inconclusive',
      'few-clusters',
    ],
    ['5 % lost on both sides are left out', 300, runs([8, HEAD_LOST], [7, BASE_LOST]), {}, 'pass', 'margin'],
    ['one more is too much', 300, runs([8, HEAD_LOST], [8, BASE_LOST]), {}, 'inconclusive', 'missing'],
    ['5 % cut are left out', 300, runs([15, HEAD_CUT]), {}, 'pass', 'margin'],
    ['one more is too much, and says so', 300, runs([16, HEAD_CUT]), {}, 'inconclusive', 'cut'],
    [
      'half of the missing are cut',
      100,
      runs([5, HEAD_CUT], [3, HEAD_LOST], [2, BASE_LOST]),
      {},
      'inconclusive',
      'missing',
    ],
    [
      'most of the missing are cut',
      100,
      runs([5, HEAD_CUT], [2, HEAD_LOST], [2, BASE_LOST]),
      {},
      'inconclusive',
      'cut',
    ],
    ['cut answers are no one-sided loss', 300, runs([12, HEAD_CUT]), {}, 'pass', 'margin'],
    [
      'a tenth lost on one side still blocks what even their best cannot hide',
      400,
      runs([80, HEAD_LOST], [200, BROKEN]),
      {},
      'regressed',
      'bound',
    ],
    [
      'more than a tenth decides nothing',
      400,
      runs([81, HEAD_LOST], [200, BROKEN]),
      {},
      'inconclusive',
      'missing-one-sided',
    ],
    [
      'six lost on one side alone are beyond chance',
      100,
      runs([6, HEAD_LOST], [1, BROKEN], [1, FIXED]),
      {},
      'inconclusive',
      'missing-one-sided',
    ],
    ['five are not', 200, runs([5, HEAD_LOST]), {}, 'pass', 'margin'],
    [
      'main may be the side that loses',
      100,
      runs([6, [null, 0]], [1, BROKEN], [1, FIXED]),
      {},
      'inconclusive',
      'missing-one-sided',
    ],
    [
      'in a small suite a one-sided loss is the reason',
      49,
      runs([6, HEAD_LOST]),
      {},
      'inconclusive',
      'missing-one-sided',
    ],
    [
      'byte-equal cases are no evidence beside lost ones',
      100,
      runs([1, HEAD_LOST]),
      { units: unitsOf(100, (i) => ({ equal: i > 0 })) },
      'inconclusive',
      'missing',
    ],
    [
      'nor beside cut ones',
      100,
      runs([1, HEAD_CUT]),
      { units: unitsOf(100, (i) => ({ equal: i > 0 })) },
      'inconclusive',
      'cut',
    ],
    ['byte-equal cases alone pass', 100, runs(), { units: unitsOf(100, () => ({ equal: true })) }, 'pass', 'margin'],
  ])('%s', (_what, n, lookup, more, verdict, reason) => {
    expect(decided(n, lookup, more)).toMatchObject({ verdict, reason });
  });

  test('below 50 cases only a complete suite is decided by the exact test, at its share of alpha', () => {
    const exact: FamilySettings = { ...ONCE, smallSuite: 'exact' };
    // 1 / 32 and 1 / 16 are the shares of sign patterns as bad as this one.
    expect(decided(40, runs([5, BROKEN]), {}, exact)).toMatchObject({
      verdict: 'regressed',
      reason: 'exact',
      p: 1 / 32,
    });
    expect(decided(40, runs([4, BROKEN]), {}, exact)).toMatchObject({ verdict: 'inconclusive', p: 1 / 16 });
    expect(decided(40, runs([3, HEAD_LOST], [3, BASE_LOST], [8, BROKEN]), {}, exact).reason).toBe('missing');
    const two = finished([memberOf(40), memberOf(40, { key: 'U' })], exact, (key, id) =>
      runs([key === 'T' ? 5 : 0, BROKEN])(key, id, false),
    );
    expect(resultOf(two, 'T').verdict).toBe('inconclusive');
    const loose = finished([memberOf(40), memberOf(40, { key: 'U', blocking: false })], exact, runs([5, BROKEN]));
    expect(resultOf(loose, 'T').verdict).toBe('regressed');
  });

  test('the exact test flips clusters, and reads the samples that the look reads', () => {
    const units = unitsOf(30, (i) => ({ cluster: i < 6 ? `c${i % 2}` : undefined, equal: i === 29 }));
    const found = decided(30, runs([8, BROKEN]), { units });
    expect(found.p).toBeCloseTo(signFlip([-3, -3, -1, -1]).p, 12);
    const more: Lookup = (_key, id) => ({
      base: [1, 1],
      head: [Number(id) < 3 ? 0 : 1, Number(id) < 3 ? 0 : 1, 0],
      baseFresh: true,
    });
    const graded = decided(30, more, { repeats: 2 }, SETTINGS);
    expect(graded.p).toBeCloseTo(1 / 8, 12);
    expect(graded.looks).toBe(1);
  });
});

describe('look after look', () => {
  test('stops for lost pairs once the whole suite has lost more than 5 %, and not before', () => {
    const lost = (each: number): Lookup => runs([each, HEAD_LOST], [each, BASE_LOST]);
    expect(decided(200, lost(5), {}, SETTINGS)).toMatchObject({ verdict: 'pass', unscored: 10 });
    expect(decided(200, runs([6, HEAD_LOST], [5, BASE_LOST]), {}, SETTINGS)).toMatchObject({
      reason: 'missing',
      looks: 1,
      n: 39,
    });
    expect(decided(200, runs([11, HEAD_CUT]), {}, SETTINGS)).toMatchObject({ reason: 'cut', looks: 1 });
    expect(decided(200, runs([11, HEAD_LOST]), {}, SETTINGS)).toMatchObject({ reason: 'missing-one-sided', looks: 1 });
    // Few clusters in the first look may still be many in the last.
    const late = { units: unitsOf(200, (i) => ({ cluster: `${Math.floor(i / 8)}` })) };
    expect(decided(200, runs([11, HEAD_CUT]), late, SETTINGS).looks).toBe(1);
    expect(decided(200, runs(), late, SETTINGS).looks).toBeGreaterThan(1);
  });

  test('gives up when neither a block nor a pass is likely any more, which a futility of 0 never says', () => {
    const every =
      (step: number): Lookup =>
      (_key, id) => {
        const i = Number(id);
        const [base, head] = i % step === 0 ? BROKEN : i % step === 1 ? FIXED : SAME;
        return { base: [base], head: [head], baseFresh: true };
      };
    const lookup = every(3);
    const stubborn = decided(150, lookup, {}, { ...SETTINGS, futility: 0 });
    expect([stubborn.reason, stubborn.looks]).toEqual(['budget', 3]);
    const d = (n: number) => Array.from({ length: n }, (_, i) => (i % 3 === 0 ? -1 : i % 3 === 1 ? 1 : 0));
    const times = [1 / 3, 2 / 3, 1];
    const first = regressionStatistic(pairSums(d(50)))!;
    const drift = 0.05 / first.se / Math.sqrt(1 / 3);
    const block = conditionalPower(first.z, 1 / 3, stoppingBounds(times, 0.05, BLOCK_SPENDING)[2]!, drift);
    const pass = passStatistic(pairSums(d(50)), 0.05)!;
    const toPass = conditionalPower(pass.z, 1 / 3, stoppingBounds(times, 0.05, PASS_SPENDING)[2]!, drift);
    const likelier = Math.max(block, toPass);
    // Just above and just below the likelier of the two.
    const reasons = [likelier * 0.99, likelier * 1.01].map(
      (futility) => decided(150, lookup, {}, { ...SETTINGS, futility }).looks,
    );
    expect(reasons[0]).toBeGreaterThan(1);
    expect(reasons[1]).toBe(1);
  });

  test('reads each case once at each number of samples', () => {
    const reads = new Map<string, number>();
    const counted: Lookup = (key, id, fresh) => {
      reads.set(id, (reads.get(id) ?? 0) + 1);
      return runs([20, BROKEN], [20, FIXED])(key, id, fresh);
    };
    expect(decided(150, counted, {}, { ...SETTINGS, futility: 0 }).looks).toBe(3);
    expect(new Set(reads.values())).toEqual(new Set([1]));
  });

  test('comes back to a case until it has been asked once on a push after a red', () => {
    expect(decided(200, runs(), {}, SETTINGS)).toMatchObject({ verdict: 'pass', looks: 2, n: 100 });
    expect(decided(200, runs(), { wholeBeforePass: true }, SETTINGS)).toMatchObject({
      verdict: 'pass',
      looks: 4,
      n: 200,
    });
    expect(decided(200, runs(), { wholeBeforePass: false }, SETTINGS).looks).toBe(2);
    expect(decided(200, runs([50, BROKEN]), { wholeBeforePass: true }, SETTINGS).looks).toBe(1);
  });
});

describe('a look that is not the last', () => {
  test('is never decided by the exact test, even if it left fewer than 50 cases', () => {
    const exact: FamilySettings = { ...SETTINGS, smallSuite: 'exact' };
    const lookup = runs([1, HEAD_LOST], [1, BASE_LOST]);
    expect(decided(150, lookup, {}, exact)).toMatchObject({ verdict: 'pass', unscored: 2 });
    expect(decided(150, lookup, {}, exact).looks).toBeGreaterThan(1);
  });

  test('comes first with fifty cases and two samples each', () => {
    expect(openFamily([memberOf(50, { repeats: 2 })], SETTINGS).demands).toMatchObject([{ cases: 50, repeats: 1 }]);
    expect(openFamily([memberOf(49, { repeats: 2 })], SETTINGS).demands).toMatchObject([{ cases: 49, repeats: 2 }]);
    const clustered = (n: number) => memberOf(60, { repeats: 2, units: unitsOf(60, (i) => ({ cluster: `${i % n}` })) });
    const first = (member: Member) => openFamily([member], SETTINGS).demands[0]!.repeats;
    expect([first(clustered(10)), first(clustered(9))]).toEqual([1, 2]);
  });
});

describe('main measured again', () => {
  test('ends, even if what was asked for again is said to be stored', () => {
    const stored: Lookup = (_key, id) => ({ base: [1], head: [Number(id) < 60 ? 0 : 1], baseFresh: false });
    let family = openFamily([memberOf(200)], ONCE);
    for (let step = 0; step < 3; step++) family = advance(family, stored);
    expect(family.demands).toEqual([]);
  });

  test('is not asked for by a floor where one cluster holds every case', () => {
    const one = { floor: 0.9, units: unitsOf(60, () => ({ cluster: 'all' })) };
    expect(asksFresh(60, drifted(30), one)).toBe(false);
  });

  /** Stored samples of main say 1; today's are like head's. */
  const drifted =
    (failing: number): Lookup =>
    (_key, id, fresh) => {
      const head = Number(id) < failing ? 0 : 1;
      return { base: [fresh ? head : 1], head: [head], baseFresh: fresh };
    };
  const asksFresh = (n: number, lookup: Lookup, more: Partial<Member> = {}, settings = ONCE): boolean =>
    advance(openFamily([memberOf(n, more)], settings), lookup).demands.some(({ fresh }) => fresh);
  const below = (failing: number, n = 200): number =>
    levelInterval({
      n,
      sum: n - failing,
      sumSquares: n - failing,
      binary: true,
      clusters: null,
      open: 0,
      counts: [],
    } as never)![1];

  test('when head is below a floor that main was not below', () => {
    // One case of 200 is no ground by itself.
    expect(asksFresh(200, drifted(1), { margin: 0.2 })).toBe(false);
    const edge = below(1);
    expect(asksFresh(200, drifted(1), { margin: 0.2, floor: edge + 1e-9 })).toBe(true);
    expect(asksFresh(200, drifted(1), { margin: 0.2, floor: edge })).toBe(false);
    expect(asksFresh(200, drifted(1), { margin: 0.2, floor: edge + 1e-9, blocking: false })).toBe(false);
    // A floor above what main itself reaches was broken before.
    const low: Lookup = () => ({ base: [0], head: [0], baseFresh: false });
    expect(asksFresh(200, low, { margin: 0.2, floor: 0.5 })).toBe(false);
  });

  test('below 50 cases when the exact test could block', () => {
    const exact: FamilySettings = { ...ONCE, smallSuite: 'exact' };
    // 1 / 8 is within the level of the question, 1 / 4 is not.
    expect([asksFresh(40, drifted(3), {}, exact), asksFresh(40, drifted(2), {}, exact)]).toEqual([true, false]);
    expect(asksFresh(40, drifted(3))).toBe(false);
  });

  test('never twice, and never for what is already decided or not stored', () => {
    const falls: Lookup = (_key, id, fresh) => ({ base: [1], head: [Number(id) < 60 ? 0 : 1], baseFresh: fresh });
    const family = finished([memberOf(200)], ONCE, falls);
    expect(resultOf(family, 'T')).toMatchObject({ verdict: 'regressed', refreshed: true, stale: false });
    expect(asksFresh(200, runs([60, BROKEN]))).toBe(false);
    const few: Lookup = (_key, id) => ({ base: [1], head: [Number(id) < 60 ? null : 0], baseFresh: false });
    expect(asksFresh(200, few)).toBe(false);
  });
});

describe('the figures of a template', () => {
  const mixed = runs([12, BROKEN], [6, FIXED]);
  const sums = pairSums([...Array(12).fill(-1), ...Array(6).fill(1), ...Array(82).fill(0)]);

  test('are those of its cases, in points', () => {
    const found = decided(100, mixed);
    const regression = regressionStatistic(sums)!;
    const points = (interval: readonly [number, number]) => interval.map((x) => expect.closeTo(100 * x, 9));
    const level = (sum: number) =>
      points(
        levelInterval({ n: 100, sum, sumSquares: sum, binary: true, clusters: null, open: 0, counts: [] } as never)!,
      );
    expect(found).toEqual({
      key: 'T',
      verdict: 'inconclusive',
      reason: 'budget',
      why: undefined,
      looks: 1,
      n: 100,
      measured: 100,
      unscored: 0,
      base: 94,
      head: 88,
      delta: -6,
      interval: points(differenceInterval(regression)),
      p: regression.p,
      z: regression.z,
      bound: expect.closeTo(1.6449, 4),
      mde: expect.closeTo(100 * smallestVisibleDrop(regression.se, 1, 0.05), 9),
      broken: 12,
      fixed: 6,
      samples: { base: 100, head: 100 },
      asked: { ids: unitsOf(100).map(({ id }) => id), repeats: Number.POSITIVE_INFINITY },
      budget: 200,
      casesNeeded: casesToPass(Math.sqrt((18 - 0.36) / 99), 0.05),
      varianceRatio: expect.closeTo((88 - 77.44) / (94 - 88.36), 9),
      flipped: 0.18,
      binary: true,
      level: { base: level(94), head: level(88) },
      refreshed: false,
      stale: false,
      clusters: 0,
      better: false,
    });
  });

  test('are unknown before anything was measured', () => {
    const family = openFamily([memberOf(100, { repeats: 2 })], SETTINGS);
    expect(resultOf(family, 'T')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'stopped',
      looks: 0,
      bound: null,
      n: 0,
      base: null,
      head: null,
      delta: null,
      interval: null,
      p: null,
      z: null,
      mde: null,
      asked: { ids: [], repeats: 0 },
      budget: 400,
      casesNeeded: undefined,
      varianceRatio: undefined,
      flipped: undefined,
      binary: false,
      level: null,
      better: false,
    });
    expect(() => resultOf(family, 'U')).toThrow('no member U in this family');
  });

  test('after a stop between looks are those of the cases asked until then', () => {
    const family = settle(advance(openFamily([memberOf(150, { repeats: 2 })], SETTINGS), mixed), 'T', 'spend');
    const found = resultOf(family, 'T');
    expect(found.asked).toEqual({ ids: unitsOf(50).map(({ id }) => id), repeats: 1 });
    expect([found.looks, found.n, found.samples]).toEqual([1, 50, { base: 50, head: 50 }]);
  });

  test('of a template that cannot vary on main have no ratio, and graded ones flip by their threshold alone', () => {
    expect(decided(60, runs([5, BROKEN])).varianceRatio).toBeUndefined();
    const graded: Lookup = (_key, id) => ({ base: [0.8], head: [Number(id) < 6 ? 0.4 : 0.9], baseFresh: true });
    expect(decided(60, graded, { pass: 0.5 })).toMatchObject({ broken: 6, fixed: 0, flipped: 0.1, binary: false });
    expect(decided(60, graded)).toMatchObject({ broken: 6, fixed: 54, flipped: undefined });
  });

  test('of what a template can see allow for the others that share the error rate', () => {
    const seen = (others: readonly Partial<Member>[]): number => {
      const members = [memberOf(100), ...others.map((more, i) => memberOf(100, { key: `U${i}`, ...more }))];
      return resultOf(finished(members, ONCE, mixed), 'T').mde!;
    };
    const { se } = regressionStatistic(sums)!;
    expect(seen([{}, {}])).toBeCloseTo(100 * smallestVisibleDrop(se, 3, 0.05), 9);
    expect(seen([{ blocking: false }])).toBeCloseTo(100 * smallestVisibleDrop(se, 1, 0.05), 9);
    const family = finished([memberOf(100), memberOf(100, { key: 'U', blocking: false })], ONCE, mixed);
    expect(resultOf(family, 'U').mde).toBeCloseTo(100 * smallestVisibleDrop(se, 1, 0.05), 9);
    expect([...resultsOf(family)].map(([key, own]) => [key, own.n])).toEqual([
      ['T', 100],
      ['U', 100],
    ]);
  });
});

describe('the size of a change that stopped early', () => {
  const worse: Lookup = (_key, id) => ({ base: [1], head: [Number(id) % 5 < 2 ? 0 : 1], baseFresh: true });

  test('is unknown before anything was measured', () => {
    expect(estimateOf(openFamily([memberOf(100)], SETTINGS), 'T')).toBeUndefined();
    expect(estimateOf(finished([memberOf(100)], ONCE, runs()), 'U')).toBeUndefined();
    expect(estimateOf(finished([memberOf(1)], ONCE, runs()), 'T')).toBeUndefined();
  });

  test('is the tested mean where there is one look, or none has been decided', () => {
    expect(estimateOf(finished([memberOf(100)], ONCE, runs([10, BROKEN])), 'T')).toBe(-9.8);
    expect(estimateOf(finished([memberOf(100)], ONCE, runs()), 'T')).toBe(0);
    const open = settle(advance(openFamily([memberOf(150)], SETTINGS), runs([3, BROKEN])), 'T', 'spend');
    expect(estimateOf(open, 'T')).toBe(-5.8);
  });

  /** The same by the bounds of its looks. */
  function byHand(times: readonly number[], look: number, n: number, broken: number, waits = false): number {
    const { z, se } = regressionStatistic(pairSums([...Array(broken).fill(-1), ...Array(n - broken).fill(0)]))!;
    const t = times[look]!;
    const block = stoppingBounds(times, 0.05, BLOCK_SPENDING);
    const pass = stoppingBounds(times, 0.05, PASS_SPENDING);
    const bounds = times.map((own, at) => ({
      block: block[at]!,
      pass: waits && own < 1 ? Number.NEGATIVE_INFINITY : (0.05 / se) * Math.sqrt(own / t) - pass[at]!,
    }));
    const drift = adjustedDrift({ times, bounds, look, z });
    return Math.round(10 * 100 * (-broken / n + (z / Math.sqrt(t) - drift) * Math.sqrt(t) * se)) / 10;
  }

  test('is the drift whose mean over all paths is what was seen', () => {
    const family = finished([memberOf(300)], SETTINGS, worse);
    expect(resultOf(family, 'T')).toMatchObject({ verdict: 'regressed', looks: 1, n: 50, delta: -40 });
    const times = [1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1];
    expect(estimateOf(family, 'T')).toBe(byHand(times, 0, 50, 20));
    const passed = finished([memberOf(300)], SETTINGS, runs());
    expect(resultOf(passed, 'T')).toMatchObject({ verdict: 'pass', n: 100 });
    expect(estimateOf(passed, 'T')).toBe(byHand(times, 1, 100, 0));
  });

  test('follows no pass before every case has been asked where none may come', () => {
    const waiting = finished([memberOf(150, { wholeBeforePass: true })], SETTINGS, runs([1, BROKEN]));
    expect(resultOf(waiting, 'T')).toMatchObject({ verdict: 'pass', n: 150 });
    expect(estimateOf(waiting, 'T')).toBe(byHand([1 / 3, 2 / 3, 1], 2, 150, 1, true));
  });

  test('follows every second look of a long plan, the one that stopped and the last', () => {
    const member = memberOf(60, { repeats: 120 });
    const steady: Lookup = (_key, id) => ({
      base: Array<number>(120).fill(1),
      head: Array<number>(120).fill(Number(id) < 19 ? 0 : 1),
      baseFresh: true,
    });
    const family = finished([member], SETTINGS, steady);
    expect([resultOf(family, 'T').looks, family.members[0]!.looks.length]).toEqual([6, 121]);
    const all = family.members[0]!.times;
    const { z, se } = regressionStatistic(pairSums([...Array(19).fill(-1), ...Array(41).fill(0)]), 5)!;
    const kept = all.flatMap((_, at) => (at % 2 === 0 || at === 5 ? [at] : []));
    const [block, pass] = [stoppingBounds(all, 0.05, BLOCK_SPENDING), stoppingBounds(all, 0.05, PASS_SPENDING)];
    const t = all[5]!;
    const bounds = kept.map((at) => ({
      block: block[at]!,
      pass: (0.05 / se) * Math.sqrt(all[at]! / t) - pass[at]!,
    }));
    const drift = adjustedDrift({ times: kept.map((at) => all[at]!), bounds, look: kept.indexOf(5), z });
    const size = -19 / 60 + (z / Math.sqrt(t) - drift) * Math.sqrt(t) * se;
    expect(estimateOf(family, 'T')).toBe(Math.round(1_000 * size) / 10);
  });
});

describe('the looks of a member', () => {
  const cases = (
    n: number,
    repeats = 1,
    cluster?: (i: number) => string | undefined,
  ): readonly (readonly number[])[] => {
    const units = unitsOf(n, (i) => (cluster === undefined ? {} : { cluster: cluster(i) }));
    const looks = looksOf(memberOf(n, { repeats, units }), { clustered: cluster !== undefined, once: false });
    return looks.map((look) => [look.cases, look.repeats]);
  };
  test.each<[number, readonly number[]]>([
    [1, [1]],
    [50, [50]],
    [51, [50, 51]],
    [100, [50, 100]],
    [400, [50, 100, 150, 200, 250, 300, 350, 400]],
    [401, [100, 200, 300, 400, 401]],
  ])('of %i cases end at %j', (n, ends) => {
    expect(cases(n).map(([end]) => end)).toEqual(ends);
    expect(cases(n).every(([, repeats]) => repeats === 1)).toBe(true);
  });

  test('add repeats once all cases were asked, and time counts samples', () => {
    expect(cases(60, 3)).toEqual([
      [50, 1],
      [60, 1],
      [60, 2],
      [60, 3],
    ]);
    const member = memberOf(60, { repeats: 3 });
    expect(timesOf(member, looksOf(member, LOOK_BY_LOOK))).toEqual([50 / 180, 60 / 180, 120 / 180, 1]);
    expect(looksOf(member, { clustered: false, once: true })).toEqual([{ cases: 60, repeats: 3 }]);
  });

  test('divide no cluster, and go on from where a long one ended', () => {
    const ends = (n: number, cluster: (i: number) => string | undefined) => cases(n, 1, cluster).map(([end]) => end);
    expect(ends(200, (i) => `${Math.floor(i / 60)}`)).toEqual([60, 120, 180, 200]);
    expect(ends(300, (i) => (i < 120 ? 'long' : `${i}`))).toEqual([120, 150, 200, 250, 300]);
    // Cases without a cluster are clusters of their own.
    expect(ends(120, (i) => (i < 20 ? 'one' : undefined))).toEqual([50, 100, 120]);
  });
});

describe('clusters and order', () => {
  test('a case without a cluster counts as its own', () => {
    expect(clusterCount([])).toBeNull();
    expect(clusterCount([{}, {}])).toBeNull();
    expect(clusterCount([{ cluster: 'a' }, { cluster: 'a' }, { cluster: 'b' }, {}])).toBe(3);
  });

  test('a cluster named like a case does not mix with it, and comes after it', () => {
    const units: Unit[] = [
      { id: 'x', cluster: 'a', equal: false },
      { id: 'a', equal: false },
      { id: 'y', cluster: 'a', equal: false },
    ];
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f'])
      expect(orderUnits(units, seed).map(({ id }) => id)[0], seed).toBe('a');
    expect(orderUnits([...units].reverse(), 'seed')).toEqual(orderUnits(units, 'seed'));
  });
});

describe('stopping from outside', () => {
  test('takes with it what reads its scores, and nothing else', () => {
    const members = [
      memberOf(60),
      memberOf(60, { key: 'T^4', reads: { key: 'T', samples: 4 } }),
      memberOf(60, { key: 'U' }),
    ];
    const family = settle(openFamily(members, SETTINGS), 'T', 'canary');
    expect(family.demands.map(({ key }) => key)).toEqual(['U']);
    expect(openFamily(members, SETTINGS).demands.map(({ key, repeats }) => [key, repeats])).toEqual([
      ['T', 1],
      ['T', 4],
      ['U', 1],
    ]);
    expect(() => openFamily([memberOf(60), memberOf(60)], SETTINGS)).toThrow('share a key');
  });

  test('after the first look keeps its share of the error rate', () => {
    const lookup: Lookup = (key, id) => runs([key === 'T' ? 6 : 0, BROKEN])(key, id, false);
    const two = [memberOf(60), memberOf(60, { key: 'U' })];
    const early = finished([memberOf(60)], SETTINGS, lookup);
    let left = settle(openFamily(two, SETTINGS), 'U', 'canary');
    while (left.demands.length > 0) left = advance(left, lookup);
    expect(resultOf(left, 'T').bound).toBe(resultOf(early, 'T').bound);
    let late = settle(advance(openFamily(two, SETTINGS), lookup), 'U', 'canary');
    while (late.demands.length > 0) late = advance(late, lookup);
    expect(resultOf(late, 'T').bound).toBeGreaterThan(resultOf(early, 'T').bound!);
  });

  test('a finished family stays as it is', () => {
    const family = finished([memberOf(60)], ONCE, runs());
    expect(advance(family, runs([60, BROKEN]))).toBe(family);
  });

  test('in the middle of a look leaves out pairs that one side has not been asked for', () => {
    const partial: Lookup = (_key, id): PairSamples => {
      const i = Number(id);
      return { base: i < 20 ? [1] : [], head: i >= 10 && i < 30 ? [0] : [], baseFresh: true };
    };
    const family = settle(openFamily([memberOf(60)], SETTINGS), 'T', 'spend', undefined, partial);
    expect(resultOf(family, 'T')).toMatchObject({ n: 10, unscored: 0, delta: -100 });
  });
});
