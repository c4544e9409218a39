/** Slices, the creep of main, blind templates, wavering cases and the past of a push, at their edges. */
import { describe, expect, test } from 'vitest';
import {
  anchored,
  askedAgain,
  driftOf,
  isOf,
  isSuspect,
  type MeasuredLevel,
  pinOf,
  pushed,
  scoresOf,
} from '../../../src/decision/anchor.ts';
import { isBlind, unlessBlind } from '../../../src/decision/blind.ts';
import { CREEP_LIMIT, creepOf, isLoss } from '../../../src/decision/creep.ts';
import { earlierPushes, isAfterRed, traceOf, unlooked } from '../../../src/decision/earlier-pushes.ts';
import { LOOK_BY_LOOK, looksOf, repeatsOf, timesOf } from '../../../src/decision/look-schedule.ts';
import type { Member } from '../../../src/decision/member.ts';
import type { MemberResult } from '../../../src/decision/member-result.ts';
import { reliabilityLevels, reliabilityOf } from '../../../src/decision/reliability.ts';
import { type SliceRow, slicesOf } from '../../../src/decision/slices.ts';
import { waveringCases } from '../../../src/decision/wavering-cases.ts';
import { clusteredSums, differenceInterval, pairSums, regressionStatistic } from '../../../src/stats/paired.ts';
import { CUT } from '../../../src/stats/tally.ts';

describe('slices', () => {
  const rows = (n: number, base: number, head: number, more: Partial<SliceRow>): SliceRow[] =>
    Array.from({ length: n }, () => ({ base, head, tags: [], ...more }));
  const found = (...lists: readonly SliceRow[][]) => slicesOf('T', lists.flat());

  test('have their figures in points, with the interval of the test', () => {
    const own = [...rows(3, 1, 0, { tags: ['a'] }), ...rows(3, 0.5, 1, { tags: ['a'] })];
    const interval = differenceInterval(regressionStatistic(pairSums([-1, -1, -1, 0.5, 0.5, 0.5]))!);
    expect(found(own)).toEqual([
      {
        name: 'tag:a',
        template: 'T',
        n: 6,
        base: 75,
        head: 50,
        delta: -25,
        interval: [expect.closeTo(100 * interval[0], 9), expect.closeTo(100 * interval[1], 9)],
      },
    ]);
  });

  test('count from five cases with a score on both sides on', () => {
    const four = rows(4, 1, 0, { tags: ['a'], split: 's', cluster: 'c' });
    expect(found(four)).toEqual([]);
    const unscored: SliceRow[] = [
      { base: null, head: 1, tags: ['a'] },
      { base: 1, head: null, tags: ['a'] },
    ];
    expect(found(four, unscored)).toEqual([]);
    expect(found(four, rows(1, 1, 1, { tags: ['a'] })).map(({ name, n }) => [name, n])).toEqual([['tag:a', 5]]);
  });

  test('are the twenty of a kind that fell most, by name where they fell alike', () => {
    const many = Array.from({ length: 22 }, (_, i) =>
      rows(5, 1, i < 2 ? 1 : 0, { tags: [`t${String(21 - i).padStart(2, '0')}`] }),
    );
    const names = found(...many).map(({ name }) => name);
    expect(names).toEqual(Array.from({ length: 20 }, (_, i) => `tag:t${String(i).padStart(2, '0')}`));
  });

  test('of several clusters widen by them; within one cluster its cases are all there is', () => {
    const groups = [
      [-1, -1, -1],
      [0, 0, 0],
      [0, 0, -1],
    ];
    const own = groups.flatMap((group, c) =>
      group.map((d): SliceRow => ({ base: 1, head: 1 + d, tags: ['a'], cluster: `c${c}` })),
    );
    const clustered = differenceInterval(regressionStatistic(clusteredSums(groups))!);
    expect(found(own)[0]!.interval).toEqual(clustered.map((x) => expect.closeTo(100 * x, 9)));
    const one = rows(5, 1, 0, { cluster: 'c' });
    const plain = differenceInterval(regressionStatistic(pairSums([-1, -1, -1, -1, -1]))!);
    expect(found(one)[0]!.interval).toEqual(plain.map((x) => expect.closeTo(100 * x, 9)));
    // Cases without a cluster are clusters of their own, even beside one.
    const mixed = [...own.slice(0, 3), ...rows(3, 1, 1, { tags: ['a'] })];
    const alone = differenceInterval(regressionStatistic(clusteredSums([[-1, -1, -1], [0], [0], [0]]))!);
    expect(found(mixed)[0]!.interval).toEqual(alone.map((x) => expect.closeTo(100 * x, 9)));
    // Every case in a cluster of its own: no cluster at all.
    const single = [-1, 0, 0, -1, 0].map((d, i): SliceRow => ({ base: 1, head: 1 + d, tags: ['a'], cluster: `c${i}` }));
    expect(found(single)[0]!.interval).toEqual(
      differenceInterval(regressionStatistic(pairSums([-1, 0, 0, -1, 0]))!).map((x) => expect.closeTo(100 * x, 9)),
    );
  });
});

describe('the creep of main', () => {
  const scores = (lists: Readonly<Record<string, readonly number[]>>) => new Map(Object.entries(lists));
  const TWO_SIDED = 1.959963984540054;

  test('takes the noise of one side for the other where only one was repeated', () => {
    // One sample has variance 1/2 on the repeated side; main has one sample a case.
    const then = scores({ a: [1, 0], b: [1, 0] });
    const now = scores({ a: [0], b: [0] });
    for (const [from, to, d] of [
      [then, now, -0.5],
      [now, then, 0.5],
    ] as const) {
      const se = Math.sqrt((0.5 / 2 + 0.5 / 1 + 1 / 2) / 2);
      const found = creepOf(from, to)!;
      expect(found.lost).toBeCloseTo(-100 * d, 12);
      expect(found.z).toBeCloseTo(-d / se, 12);
      expect(found.interval).toEqual([
        expect.closeTo(100 * (d - TWO_SIDED * se), 9),
        expect.closeTo(100 * (d + TWO_SIDED * se), 9),
      ]);
    }
  });

  test('averages the variance over the cases that were repeated, each with its own number of samples', () => {
    const then = scores({ a: [1, 1, 0, 0], b: [1], c: [1, 1, 1] });
    const now = scores({ a: [0, 0], b: [0], c: [1, 0] });
    const [vThen, vNow] = [(1 / 3 + 0) / 2, (0 + 0.5) / 2];
    const noise = (vThen * (1 / 4 + 1 + 1 / 3)) / 3 + (vNow * (1 / 2 + 1 + 1 / 2)) / 3;
    const found = creepOf(then, now)!;
    expect([found.n, found.lost]).toEqual([3, expect.closeTo((100 * (0.5 + 1 + 0.5)) / 3, 9)]);
    expect(found.z).toBeCloseTo(2 / 3 / Math.sqrt((noise + 1 / 3) / 3), 9);
  });

  test('reads only the cases that have a score on both', () => {
    const then = scores({ a: [1], b: [], c: [1], e: [1] });
    const now = scores({ a: [0], b: [1], c: [], d: [1] });
    expect(creepOf(then, now)).toMatchObject({ n: 1, lost: 100 });
    expect(creepOf(scores({ b: [] }), scores({ b: [1] }))).toBeNull();
    expect(creepOf(scores({}), scores({}))).toBeNull();
  });

  test('raises an alarm at its limit over a window, and is a loss at that of one look', () => {
    expect(isLoss({ z: 1.6448536269514722 })).toBe(true);
    expect(isLoss({ z: 1.6448 })).toBe(false);
    expect(CREEP_LIMIT).toBeCloseTo(2.807033768, 8);
  });
});

describe('the anchor', () => {
  const level = (score: number, more: Partial<MeasuredLevel> = {}): MeasuredLevel => ({
    target: 'bot',
    template: 'T',
    pin: pinOf({ digest: 'd', judge: undefined, model: 'm' }),
    scores: new Map(Array.from({ length: 50 }, (_, i) => [`c${i}`, i < 50 * score ? [1, 1] : [0, 0]])),
    recorded: false,
    ...more,
  });
  const commit = (n: number) => ({ sha: `${n}`.repeat(40), at: `2026-01-0${n}T00:00:00.000Z` });
  const first = anchored(level(1), { ...commit(1), name: 'v1' }, 'asked-for');

  test('keeps what it was set from', () => {
    expect(first).toMatchObject({
      target: 'bot',
      template: 'T',
      instead: 'asked-for',
      merges: 0,
      last: null,
      provider: null,
    });
    expect(scoresOf(first)).toEqual(level(1).scores);
    expect(anchored(level(1), { ...commit(1), name: 'v1' }).instead).toBeNull();
    expect([
      isOf(first, { target: 'bot', template: 'T' }),
      isOf(first, { target: 'bot', template: 'U' }),
      isOf(first, { target: 'b', template: 'T' }),
    ]).toEqual([true, false, false]);
  });

  test('is another one where template, judge or model differ', () => {
    const judge = { provider: 'p', model: 'j' };
    const pins = [
      { digest: 'd', judge: undefined, model: 'm' },
      { digest: 'e', judge: undefined, model: 'm' },
      { digest: 'd', judge, model: 'm' },
      { digest: 'd', judge: { ...judge, provider: 'q' }, model: 'm' },
      { digest: 'd', judge: { ...judge, model: 'k' }, model: 'm' },
      { digest: 'd', judge: undefined, model: 'n' },
    ].map(pinOf);
    expect(new Set(pins).size).toBe(6);
  });

  test('is not compared with its own commit, nor with cases that it does not share', () => {
    expect(pushed(first, level(0.9), commit(1))).toBe(first);
    expect(pushed(first, level(0.9, { scores: new Map([['x', [1]]]) }), commit(2))).toBe(first);
  });

  test('keeps an alarm on until the loss is made good, and suspects it once', () => {
    const alarmed = pushed(first, level(0.88), commit(2));
    expect(alarmed.last).toMatchObject({ alarm: true, lost: 12, sha: commit(2).sha, at: commit(2).at });
    const less = pushed(alarmed, level(0.96), commit(3));
    const fresh = pushed(first, level(0.96), commit(3));
    expect([fresh.last!.alarm, less.last!.alarm, less.merges]).toEqual([false, true, 2]);
    expect(pushed(less, level(1), commit(4)).last!.alarm).toBe(false);
    expect([
      isSuspect(first, alarmed),
      isSuspect(undefined, alarmed),
      isSuspect(alarmed, less),
      isSuspect(first, fresh),
      isSuspect(first, first),
    ]).toEqual([true, true, false, false, false]);
  });

  test('measured again takes off what the provider lost, where it can be compared', () => {
    const alarmed = pushed(first, level(0.88), commit(2));
    const again = askedAgain(alarmed, level(0.94), level(0.88));
    expect(again).toMatchObject({
      merges: 1,
      provider: expect.closeTo(6, 9),
      instead: 'asked-for',
      anchor: first.anchor,
    });
    expect(again.last).toMatchObject({ sha: commit(2).sha, at: commit(2).at, lost: expect.closeTo(6, 9), alarm: true });
    expect(scoresOf(again)).toEqual(level(0.94).scores);
    expect(askedAgain(first, level(0.94), level(0.88))).toBe(first);
    expect(askedAgain(alarmed, level(0.94, { scores: new Map() }), level(0.88))).toBe(alarmed);
  });

  test('is told in the record by target and template, once something was compared with it', () => {
    const alarmed = pushed(first, level(0.88), commit(2));
    const other = pushed(
      anchored(level(1, { template: 'U' }), { ...commit(1), name: 'v1' }),
      level(1, { template: 'U' }),
      commit(2),
    );
    const again = askedAgain(alarmed, level(0.94), level(0.88));
    expect(driftOf([first])).toEqual({});
    const found = driftOf([alarmed, other]);
    expect(Object.keys(found['bot']!)).toEqual(['T', 'U']);
    expect(Object.keys(found['bot']!['T']!)).toEqual(['anchor', 'merges', 'lost', 'interval', 'alarm']);
    expect(driftOf([again])['bot']!['T']).toMatchObject({ anchor: 'v1', merges: 1, provider: expect.closeTo(6, 9) });
  });
});

describe('a template that cannot fall', () => {
  const result = (more: Partial<MemberResult>): MemberResult =>
    ({ verdict: 'pass', reason: 'margin', base: 0, head: 0, casesNeeded: 300, ...more }) as MemberResult;
  test('is blind where both sides are below its margin', () => {
    expect([
      isBlind({ base: 4.9, head: 0 }, 5),
      isBlind({ base: 5, head: 0 }, 5),
      isBlind({ base: 0, head: 5 }, 5),
    ]).toEqual([true, false, false]);
    expect(unlessBlind(result({ base: 2.04, head: 1.96 }), 5)).toEqual({
      verdict: 'inconclusive',
      reason: 'blind',
      why: 'main stands at 2 and the change at 2 of 100 points, and its margin is 5',
      base: 2.04,
      head: 1.96,
      casesNeeded: undefined,
    });
  });
  test('takes the level of equal recorded answers where nothing was compared, and is silent without one', () => {
    const equal = result({ base: null, head: null });
    expect(unlessBlind(equal, 5, 3).reason).toBe('blind');
    expect(unlessBlind(equal, 5, 80)).toBe(equal);
    expect(unlessBlind(equal, 5)).toBe(equal);
    for (const side of ['base', 'head'] as const) {
      const half = result({ [side]: null });
      expect(unlessBlind(half, 5)).toBe(half);
    }
  });
});

describe('reliability', () => {
  test('names a cut only where most of the missing runs were cut', () => {
    const of = (...base: readonly (number | null | typeof CUT)[]) =>
      reliabilityOf({ base, head: [1, 1], baseFresh: false }, { k: 2, pass: 0.5 });
    expect(of(1, CUT, null).base).toEqual([null]);
    expect(of(1, CUT, CUT, null).base).toEqual([CUT]);
    expect(of(1, null).baseFresh).toBe(false);
    const gap: number[] = [];
    gap[1] = 1;
    expect(reliabilityOf({ base: gap, head: gap, baseFresh: true }, { k: 1, pass: 1 - 1e-13 }).base).toEqual([1]);
  });

  test('has a level of each side for every k with enough runs on both', () => {
    const pairs = [
      { base: [1, 0], head: [1, 1, 1, 1], baseFresh: true },
      { base: [1], head: [0], baseFresh: true },
    ];
    expect(reliabilityLevels(pairs, 1)).toEqual([
      { k: 1, n: 2, all: { base: 75, head: 50 }, any: { base: 75, head: 50 } },
      { k: 2, n: 1, all: { base: 0, head: 100 }, any: { base: 100, head: 100 } },
    ]);
  });
});

describe('wavering cases', () => {
  const member = (stored: Readonly<Record<string, readonly number[]>>, more: Partial<Member> = {}): Member => ({
    key: 'T',
    units: Object.keys(stored).map((id) => ({ id, equal: false })),
    repeats: 3,
    margin: 0.05,
    blocking: true,
    stored: new Map(Object.entries(stored)),
    ...more,
  });
  const ten = (value: number) => Array<number>(10).fill(value);
  const half = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0];
  const steady = (n: number, from = 0) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`s${i + from}`, ten(1)]));

  test('are chosen where half of the asked cases have ten stored samples', () => {
    const few = { w: half, x: [1, 0] };
    expect(waveringCases(member({ ...steady(2), ...few }))?.ids).toEqual(new Set(['w', 'x']));
    expect(waveringCases(member({ ...steady(1), ...few, y: [1], z: [1] }))).toBeNull();
    // A case that nobody stored may waver; one that sends the same bytes is not asked.
    expect(waveringCases(member({ ...steady(6), w: half, n: [] }))?.ids).toEqual(new Set(['w', 'n']));
    const equal = member({ ...steady(6), w: half });
    expect(
      waveringCases({ ...equal, units: equal.units.map((unit) => ({ ...unit, equal: unit.id === 'w' })) }),
    ).toBeNull();
    expect(waveringCases({ ...equal, units: equal.units.map((unit) => ({ ...unit, equal: true })) })).toBeNull();
  });

  test('are repeated as often as the planned samples allow, and at least as often as all would be', () => {
    const of = (n: number, repeats: number) => waveringCases(member({ ...steady(n), w: half }, { repeats }))?.added;
    expect(of(9, 3)).toEqual([2, 4]);
    expect(of(9, 4)).toEqual([2, 4]);
    expect(of(9, 5)).toEqual([3, 8]);
    expect(of(1, 2)).toEqual([2, 2]);
    expect(of(1, 3)).toEqual([2, 4]);
    expect(of(0, 3)).toBeUndefined();
    expect(of(9, 1)).toBeUndefined();
    const two = waveringCases(member({ ...steady(1), w: half, x: half }, { repeats: 3 }));
    expect(two?.added).toEqual([2, 3]);
  });

  test('leave the variance of the others, and theirs divided by their samples', () => {
    const share = (sum: number) => ((sum + 0.15) / 10.3) * (1 - (sum + 0.15) / 10.3);
    const [whole, own] = [3 * share(10) + share(5), share(5)];
    const { left } = waveringCases(member({ ...steady(3), w: half }))!;
    expect(left).toEqual([2, 4].map((r) => expect.closeTo((whole - own + own / (1 + r)) / whole, 12)));
    const graded = [0.2, 0.4, 0.2, 0.4, 0.2, 0.4, 0.2, 0.4, 0.2, 0.4];
    const with2 = waveringCases(member({ ...steady(3), w: graded }))!;
    const g = (10 * 0.01) / 9;
    expect(with2.left[0]).toBeCloseTo((3 * share(10) + g / 3) / (3 * share(10) + g), 12);
  });

  test('are looked at after all cases, and time counts by what is left', () => {
    const own = member({ ...steady(119), w: half }, { repeats: 3 });
    const looks = looksOf(own, LOOK_BY_LOOK);
    const ids = new Set(['w']);
    expect(looks).toEqual([
      { cases: 50, repeats: 1 },
      { cases: 100, repeats: 1 },
      { cases: 120, repeats: 1 },
      { cases: 120, repeats: 3, only: ids },
      { cases: 120, repeats: 5, only: ids },
    ]);
    const { left } = waveringCases(own)!;
    expect(timesOf(own, looks)).toEqual([(50 / 120) * left[1], (100 / 120) * left[1], left[1], left[1] / left[0], 1]);
    expect([repeatsOf(looks[3]!, 'w'), repeatsOf(looks[3]!, 's0'), repeatsOf(looks[0]!, 'w')]).toEqual([3, 1, 1]);
    const once = member({ ...steady(1), w: half }, { repeats: 2 });
    expect(looksOf(once, LOOK_BY_LOOK).map(({ repeats }) => repeats)).toEqual([1, 3]);
  });
});

describe('the past of a push', () => {
  const trace = (content: string, at: string, red = false, ids: readonly string[] = ['x']) =>
    traceOf(content, at, red, ids);
  test('of a content seen before is what came before it', () => {
    const [a, b, c] = [trace('a', '1'), trace('b', '2', true), trace('c', '2')];
    expect(earlierPushes([a, b, c], 'c')).toEqual([a]);
    expect(earlierPushes([a, b, c], 'd')).toEqual([a, b, c]);
    expect([isAfterRed([a, b]), isAfterRed([a]), isAfterRed([])]).toEqual([true, false, false]);
  });
  test('counts the cases that no earlier push looked at, and knows nothing where one did not say', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `case ${i}`);
    const past = [trace('a', '1', false, ids.slice(0, 20)), trace('b', '2', false, ids.slice(10, 30))];
    expect(unlooked(past, ids)).toBe(10);
    expect(unlooked(past.slice(0, 1), ids)).toBe(20);
    expect(unlooked([...past, trace('c', '3', false, [])], ids)).toBeNull();
    expect(past[0]!.looked).toMatch(/^[0-9a-f]{160}$/u);
    const many = Array.from({ length: 50_001 }, (_, i) => `${i}`);
    expect(trace('a', '1', false, many).looked).toBe('');
    expect(trace('a', '1', false, many.slice(1)).looked.length).toBe(8 * 50_000);
  });
});
