import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, type Demand, type Family, openFamily, settle } from '../../../src/decision/family.ts';
import { type FamilySettings, type Member, orderUnits, type Unit } from '../../../src/decision/member.ts';
import { type MemberResult, resultOf } from '../../../src/decision/member-result.ts';
import type { Lookup } from '../../../src/decision/member-state.ts';
import { holm } from '../../../src/stats/multiplicity.ts';
import { pairSums, regressionStatistic } from '../../../src/stats/paired.ts';
import type { PairSamples } from '../../../src/stats/tally.ts';

const SETTINGS: FamilySettings = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: false, smallSuite: 'report' };

function units(n: number, more: (i: number) => Partial<Unit> = () => ({})): Unit[] {
  return Array.from({ length: n }, (_, i) => ({ id: String(i), equal: false, ...more(i) }));
}

function member(key: string, n: number, more: Partial<Member> = {}): Member {
  return { key, units: units(n), repeats: 1, margin: 0.05, blocking: true, ...more };
}

/** d = -1, 0 or 1 by case; every sample alike. */
function scored(d: (key: string, i: number) => -1 | 0 | 1 | null, repeats = 3): Lookup {
  return (key, id): PairSamples => {
    const change = d(key, Number(id));
    const list = (score: number | null): (number | null)[] => Array<number | null>(repeats).fill(score);
    if (change === null) return { base: list(1), head: list(null), baseFresh: true };
    return { base: list(change === 1 ? 0 : 1), head: list(change === -1 ? 0 : 1), baseFresh: true };
  };
}

function run(family: Family, lookup: Lookup, asked: Demand[][] = []): Family {
  let next = family;
  while (next.demands.length > 0) {
    asked.push([...next.demands]);
    next = advance(next, lookup);
  }
  return next;
}

function only(
  n: number,
  lookup: Lookup,
  more: Partial<Member> = {},
  settings: Partial<FamilySettings> = {},
): MemberResult {
  return resultOf(run(openFamily([member('T', n, more)], { ...SETTINGS, ...settings }), lookup), 'T');
}

/** Every `step`-th case of the first `n` breaks. */
const brokenEvery =
  (step: number) =>
  (_key: string, i: number): -1 | 0 =>
    i % step === 0 ? -1 : 0;

describe('evaluation order', () => {
  test('depends on ids and seed alone, and keeps clusters together', () => {
    const list = units(60, (i) => (i < 50 ? { cluster: `c${i % 7}` } : {}));
    const ordered = orderUnits(list, 'acme/bot#12').map(({ id }) => id);
    expect(orderUnits([...list].reverse(), 'acme/bot#12').map(({ id }) => id)).toEqual(ordered);
    expect(orderUnits(list, 'acme/bot#13').map(({ id }) => id)).not.toEqual(ordered);
    const clusters = orderUnits(list, 'x').map(({ cluster, id }) => cluster ?? id);
    const runs = clusters.filter((cluster, i) => cluster !== clusters[i - 1]);
    expect(runs.length).toBe(new Set(clusters).size);
  });

  test('is ascending SHA-256 of seed, NUL and id', () => {
    const ids = Array.from({ length: 12 }, (_, i) => ({ id: `case-${i}`, equal: false }));
    expect(orderUnits(ids, 'eval-gate').map(({ id }) => Number(id.slice(5)))).toEqual([
      9, 8, 0, 4, 3, 7, 11, 2, 5, 1, 6, 10,
    ]);
  });
});

describe('what is asked for', () => {
  test('grows by 50 cases, then by repeats, and stops with the verdict', () => {
    const asked: Demand[][] = [];
    const mixed = scored((_key, i) => (i % 9 === 0 ? -1 : i % 11 === 0 ? 1 : 0));
    run(openFamily([member('T', 120, { repeats: 3 })], SETTINGS), mixed, asked);
    expect(asked.flat().map(({ cases, repeats, fresh }) => [cases, repeats, fresh])).toEqual([
      [50, 1, false],
      [100, 1, false],
      [120, 1, false],
      [120, 2, false],
      [120, 3, false],
    ]);
  });

  test('grows by 100 above 400 cases, and is everything at once under --fixed', () => {
    expect(openFamily([member('T', 401)], SETTINGS).demands[0]).toMatchObject({ cases: 100, repeats: 1 });
    expect(openFamily([member('T', 401, { repeats: 2 })], { ...SETTINGS, fixed: true }).demands[0]).toMatchObject({
      cases: 401,
      repeats: 2,
    });
  });

  test('ends at the end of a cluster', () => {
    const clustered = units(140, (i) => ({ cluster: String(Math.floor(i / 7)) }));
    const asked: Demand[][] = [];
    run(
      openFamily([member('T', 140, { units: clustered })], SETTINGS),
      scored((_key, i) => (i % 9 === 0 ? -1 : i % 11 === 0 ? 1 : 0)),
      asked,
    );
    expect(asked.flat().map(({ cases }) => cases)).toEqual([56, 105, 140]);
  });

  test('of a template that has stopped is nothing more', () => {
    const asked: Demand[][] = [];
    const members = [member('steady', 200), member('mixed', 200)];
    run(
      openFamily(members, SETTINGS),
      scored((key, i) => (key === 'steady' ? 0 : i % 9 === 0 ? -1 : i % 11 === 0 ? 1 : 0)),
      asked,
    );
    expect(asked.at(-1)!.map(({ key }) => key)).toEqual(['mixed']);
  });
});

describe('verdicts', () => {
  test('an unchanged suite passes from 56 cases with looks, and not with 55', () => {
    const unchanged = scored(() => 0);
    expect(only(56, unchanged)).toMatchObject({ verdict: 'pass', reason: 'margin', delta: 0, broken: 0, fixed: 0 });
    expect(only(55, unchanged).verdict).toBe('inconclusive');
    expect(only(53, unchanged, {}, { fixed: true }).verdict).toBe('pass');
    expect(only(52, unchanged, {}, { fixed: true }).verdict).toBe('inconclusive');
  });

  test('a pass on stored samples that no drift watch looks after needs a little more evidence', () => {
    const stale: Lookup = () => ({ base: [1, 1, 1, 1], head: [1], baseFresh: false });
    const unwatched = { fixed: true, staleBeta: 0.04 };
    expect(only(53, stale, {}, { fixed: true }).verdict).toBe('pass');
    expect(only(53, stale, {}, unwatched).verdict).toBe('inconclusive');
    expect(only(56, stale, {}, unwatched).verdict).toBe('pass');
    const fresh: Lookup = () => ({ base: [1], head: [1], baseFresh: true });
    expect(only(53, fresh, {}, unwatched).verdict).toBe('pass');
  });

  test('a plain drop is blocked at the first look', () => {
    const found = only(300, scored(brokenEvery(2)));
    expect(found).toMatchObject({
      verdict: 'regressed',
      reason: 'bound',
      looks: 1,
      n: 50,
      broken: 25,
      samples: { base: 50, head: 50 },
    });
    expect(found.z!).toBeGreaterThanOrEqual(found.bound!);
    expect(found.p!).toBeLessThan(0.001);
    expect(found.interval![1]).toBeLessThan(0);
  });

  test('every case the same way off is decided without a zero variance', () => {
    expect(
      only(
        100,
        scored(() => -1),
      ).verdict,
    ).toBe('regressed');
    expect(
      only(
        100,
        scored(() => 1),
      ),
    ).toMatchObject({ verdict: 'pass', fixed: 50 });
  });

  test('a suite between the two is inconclusive and says how many cases would do', () => {
    const found = only(
      100,
      scored((_key, i) => (i % 10 === 0 ? -1 : i % 10 === 5 ? 1 : 0)),
    );
    expect(found).toMatchObject({ verdict: 'inconclusive', unscored: 0 });
    expect(['budget', 'futility']).toContain(found.reason);
    expect(found.casesNeeded!).toBeGreaterThan(100);
    expect(found.mde!).toBeGreaterThan(5);
  });

  test('of one look are those of Holm over the family', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 7 }), (broken) => {
        const members = broken.map((_, t) => member(String(t), 100));
        const lookup = scored((key, i) => (i < broken[Number(key)]! ? -1 : 0), 1);
        const family = run(openFamily(members, { ...SETTINGS, fixed: true }), lookup);
        const p = broken.map(
          (count) => regressionStatistic(pairSums(Array.from({ length: 100 }, (_, i) => (i < count ? -1 : 0))))!.p,
        );
        const rejected = holm(p).map((value) => value <= 0.05);
        broken.forEach((_, t) => {
          expect(resultOf(family, String(t)).verdict === 'regressed').toBe(rejected[t]!);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('never turn from regressed when one more case breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 0, 0, 1), { minLength: 60, maxLength: 150 }), fc.nat(), (d, pick) => {
        const at = pick % d.length;
        fc.pre(d[at] === 0 && d.filter((value) => value === -1).length < d.length / 3);
        const verdict = (list: readonly number[]): string =>
          only(
            list.length,
            scored((_key, i) => list[i] as -1 | 0 | 1),
            {},
            { fixed: true },
          ).verdict;
        if (verdict(d) === 'regressed') expect(verdict(d.with(at, -1))).toBe('regressed');
        if (verdict(d.with(at, -1)) === 'pass') expect(verdict(d)).toBe('pass');
      }),
      { numRuns: 60 },
    );
  });

  test('of a template that does not block leave the others their whole alpha', () => {
    const edge = scored((key, i) => (key === 'T' ? (i % 12 === 0 ? -1 : 0) : i % 3 === 0 ? -1 : 0));
    const alone = resultOf(run(openFamily([member('T', 200)], { ...SETTINGS, fixed: true }), edge), 'T');
    const others = ['a', 'b', 'c'].map((key) => member(key, 200, { blocking: false }));
    const family = run(openFamily([member('T', 200), ...others], { ...SETTINGS, fixed: true }), edge);
    expect(resultOf(family, 'T')).toEqual(alone);
    expect(resultOf(family, 'a').verdict).toBe('regressed');
  });

  test('are the same whatever order the templates come in', () => {
    const lookup = scored((key, i) => (i % (Number(key) + 3) === 0 ? -1 : 0));
    const members = Array.from({ length: 6 }, (_, t) => member(String(t), 150));
    const forward = run(openFamily(members, SETTINGS), lookup);
    const backward = run(openFamily([...members].reverse(), SETTINGS), lookup);
    for (const { key } of members) expect(resultOf(backward, key)).toEqual(resultOf(forward, key));
  });
});

describe('a cached baseline', () => {
  /** Cached base samples say 1 everywhere; today's are `fresh`. */
  const drifted =
    (head: (i: number) => number, today: (i: number) => number): Lookup =>
    (_key, id, fresh) => ({
      base: [fresh ? today(Number(id)) : 1],
      head: [head(Number(id))],
      baseFresh: fresh,
    });

  test('can pass a change but never block it: a crossing asks for fresh samples first', () => {
    const asked: Demand[][] = [];
    const fails = (i: number): number => (i % 3 === 0 ? 0 : 1);
    const family = run(
      openFamily([member('T', 200)], SETTINGS),
      drifted(fails, () => 1),
      asked,
    );
    expect(asked.flat().map(({ cases, fresh }) => [cases, fresh])).toEqual([
      [50, false],
      [50, true],
    ]);
    expect(resultOf(family, 'T')).toMatchObject({ verdict: 'regressed', refreshed: true, looks: 1 });
    const steady = only(
      200,
      drifted(
        () => 1,
        () => 0,
      ),
    );
    expect(steady).toMatchObject({ verdict: 'pass', refreshed: false });
  });

  test("does not block for the provider's drift", () => {
    const fails = (i: number): number => (i % 3 === 0 ? 0 : 1);
    const found = only(200, drifted(fails, fails));
    expect(found).toMatchObject({ verdict: 'pass', refreshed: true, delta: 0 });
  });

  test('carries on with fresh samples only, once it has asked for them', () => {
    const asked: Demand[][] = [];
    const fails = (i: number): number => (i % 12 === 0 ? 0 : 1);
    run(
      openFamily([member('T', 200)], SETTINGS),
      drifted(fails, () => 1),
      asked,
    );
    const first = asked.flat().findIndex(({ fresh }) => fresh);
    expect(first).toBeGreaterThan(0);
    expect(
      asked
        .flat()
        .slice(first)
        .every(({ fresh }) => fresh),
    ).toBe(true);
  });

  test('lends all its samples at once, since they cost nothing', () => {
    const lookup: Lookup = () => ({ base: [1, 0, 1], head: [1, 1, 1], baseFresh: false });
    const found = only(100, lookup, { repeats: 3 });
    expect(found.base).toBeCloseTo(66.67, 1);
    expect(found.samples.base).toBe(3 * found.samples.head);
  });
});

describe('byte-equal cases', () => {
  test('count as zero differences without a sample', () => {
    const half = units(100, (i) => ({ equal: i % 2 === 0 }));
    const nothing: Lookup = (_key, id) =>
      Number(id) % 2 === 0
        ? { base: [], head: [], baseFresh: true }
        : { base: [1], head: [Number(id) < 20 ? 0 : 1], baseFresh: true };
    const found = only(100, nothing, { units: half }, { fixed: true });
    expect(found).toMatchObject({ n: 100, measured: 50, unscored: 0, base: 100, head: 80, delta: -10, budget: 100 });
    expect(found.delta).toBeCloseTo(((found.head! - found.base!) * found.measured) / found.n, 10);
  });

  test('lend their one measurement to both levels and still count as zero', () => {
    const all = units(60, () => ({ equal: true }));
    const found = only(60, () => ({ base: [], head: [0.5], baseFresh: true }), { units: all });
    expect(found).toMatchObject({ verdict: 'pass', measured: 60, base: 50, head: 50, delta: 0 });
  });
});

describe('missing pairs', () => {
  test('nothing passes on byte-equal cases when none of the changed requests was measured', () => {
    const few = { units: units(300, (i) => ({ equal: i >= 10 })) };
    const lost: Lookup = (_key, id) =>
      Number(id) % 2 === 0
        ? { base: [1], head: [null], baseFresh: true }
        : { base: [null], head: [1], baseFresh: true };
    expect(only(300, lost, few)).toMatchObject({ verdict: 'inconclusive', reason: 'missing', n: 290, unscored: 10 });
    const one: Lookup = (key, id, fresh) =>
      id === '0' ? { base: [1], head: [1], baseFresh: true } : lost(key, id, fresh);
    expect(only(300, one, few)).toMatchObject({ verdict: 'pass' });
  });
  const missing = (step: number): Lookup => scored((_key, i) => (i % step === 0 ? null : 0));
  test('above 5 % leave the suite inconclusive, and stop it once no later look could change that', () => {
    const lost = (step: number): Lookup => {
      return (_key, id): PairSamples => {
        const i = Number(id);
        const score = (gone: boolean): (number | null)[] => [gone ? null : 1];
        return { base: score(i % step === 0), head: score(i % step === 1), baseFresh: true };
      };
    };
    expect(only(200, lost(20), {}, { fixed: true })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'missing',
      unscored: 20,
      n: 180,
    });
    expect(only(200, lost(8))).toMatchObject({ verdict: 'inconclusive', reason: 'missing', looks: 1 });
  });

  test('on one side alone pass where the worst they could hide is no drop of the margin', () => {
    expect(only(1000, missing(50), {}, { fixed: true })).toMatchObject({ verdict: 'pass', unscored: 20 });
    expect(only(300, missing(25), {}, { fixed: true })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'missing-one-sided',
      unscored: 12,
    });
  });

  test('on one side alone block where even their best leaves a drop', () => {
    const worse = scored((_key, i) => (i % 25 === 0 ? null : i % 4 === 1 ? -1 : 0));
    expect(only(300, worse, {}, { fixed: true })).toMatchObject({ verdict: 'regressed', reason: 'bound' });
  });

  test('on one side alone decide nothing above a tenth of the samples, or with clusters', () => {
    expect(only(200, missing(4))).toMatchObject({ reason: 'missing-one-sided', looks: 1 });
    const clustered = { units: units(1000, (i) => ({ cluster: String(i % 100) })) };
    expect(only(1000, missing(50), clustered, { fixed: true })).toMatchObject({ reason: 'missing-one-sided' });
  });

  test('are counted by sample: two of three left do not hide that head loses its bad answers', () => {
    const hidden: Lookup = (_key, id) => {
      const wavers = Number(id) % 7 === 0;
      const head = wavers ? [1, null, null] : [1, 1, 1];
      return { base: wavers ? [1, 1, 0] : [1, 1, 1], head, baseFresh: true };
    };
    const found = only(1000, hidden, { repeats: 3 }, { fixed: true });
    expect([found.unscored, found.verdict]).toEqual([0, 'inconclusive']);
    expect(found.reason).toBe('missing-one-sided');
  });

  test('on both sides below 5 % are left out in both arms', () => {
    const both: Lookup = (_key, id) => {
      const i = Number(id);
      const score = (lost: boolean): (number | null)[] => [lost ? null : 1];
      return { base: score(i % 50 === 0), head: score(i % 50 === 25), baseFresh: true };
    };
    expect(only(300, both, {}, { fixed: true })).toMatchObject({ verdict: 'pass', n: 288, unscored: 12 });
  });

  test('in an early look do not end a run that recovers', () => {
    const early = scored((_key, i) => (i < 40 && i % 10 === 0 ? null : 0));
    expect(only(400, early)).toMatchObject({ verdict: 'pass' });
  });
});

describe('too little to decide', () => {
  test('below 50 cases the exact p is shown and nothing decided, unless the policy lets the exact test block', () => {
    const eight = scored((_key, i) => (i < 8 ? -1 : 0));
    expect(only(40, eight)).toMatchObject({ verdict: 'inconclusive', reason: 'small-suite', looks: 1, p: 1 / 256 });
    expect(only(40, eight, {}, { smallSuite: 'exact' })).toMatchObject({
      verdict: 'regressed',
      reason: 'exact',
      p: 1 / 256,
    });
    expect(
      only(
        40,
        scored(() => 0),
        {},
        { smallSuite: 'exact' },
      ),
    ).toMatchObject({ verdict: 'inconclusive', reason: 'small-suite' });
  });

  test('fewer than ten clusters neither block nor pass', () => {
    const nine = units(180, (i) => ({ cluster: String(Math.floor(i / 20)) }));
    for (const d of [-1, 0] as const) {
      expect(
        only(
          180,
          scored(() => d),
          { units: nine },
        ),
      ).toMatchObject({ verdict: 'inconclusive', reason: 'few-clusters', clusters: 9 });
    }
  });

  test('no case at all is inconclusive without a look', () => {
    const family = openFamily([member('T', 0), member('U', 60)], SETTINGS);
    expect(family.demands.map(({ key }) => key)).toEqual(['U']);
    expect(resultOf(family, 'T')).toMatchObject({
      verdict: 'inconclusive',
      looks: 0,
      n: 0,
      base: null,
      delta: null,
      p: null,
    });
  });
});

describe('stopping from outside', () => {
  test('before the first look gives the others the whole alpha', () => {
    const members = [member('T', 200), member('judged', 200)];
    const lookup = scored((_key, i) => (i % 14 === 0 ? -1 : 0));
    const settled = settle(openFamily(members, SETTINGS), 'judged', 'canary', 'the judge obeyed an answer');
    const family = run(settled, lookup);
    expect(resultOf(family, 'judged')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'canary',
      why: 'the judge obeyed an answer',
      looks: 0,
    });
    const alone = run(openFamily([member('T', 200)], SETTINGS), lookup);
    expect(resultOf(family, 'T')).toEqual(resultOf(alone, 'T'));
  });

  test('later keeps what was measured, and does not overturn a verdict', () => {
    const lookup = scored((key, i) => (key === 'bad' ? -1 : i % 9 === 0 ? -1 : 0));
    let family = advance(openFamily([member('bad', 200), member('T', 200)], SETTINGS), lookup);
    family = settle(settle(family, 'T', 'spend'), 'bad', 'spend');
    expect(family.demands).toEqual([]);
    expect(resultOf(family, 'bad').verdict).toBe('regressed');
    expect(resultOf(family, 'T')).toMatchObject({ verdict: 'inconclusive', reason: 'spend', n: 50, looks: 1 });
  });

  test('in the middle of a look counts the pairs that are there and no others', () => {
    const partial: Lookup = (_key, id) =>
      Number(id) < 30 ? { base: [1], head: [1], baseFresh: true } : { base: [1], head: [], baseFresh: true };
    const family = settle(openFamily([member('T', 200)], SETTINGS), 'T', 'spend', undefined, partial);
    expect(resultOf(family, 'T')).toMatchObject({ n: 30, unscored: 0, samples: { base: 30, head: 30 } });
  });
});

describe('figures', () => {
  test('of graded scores cross the pass threshold; of pass/fail ones, any fall counts', () => {
    const graded: Lookup = (_key, id) => {
      const i = Number(id);
      return { base: [0.8], head: [i < 5 ? 0.3 : i < 20 ? 0.7 : 0.8], baseFresh: true };
    };
    expect(only(60, graded, { pass: 0.5 }, { fixed: true })).toMatchObject({ broken: 5, fixed: 0, binary: false });
    expect(only(60, graded, {}, { fixed: true })).toMatchObject({ broken: 20 });
    const flaky: Lookup = () => ({ base: [1, 1, 1], head: [1, 0, 1], baseFresh: true });
    expect(only(60, flaky, { repeats: 3, pass: 0.5 }, { fixed: true })).toMatchObject({ broken: 60, binary: true });
  });

  test('carry variance, flips and levels beside the mean', () => {
    const found = only(
      100,
      scored((_key, i) => (i < 10 ? -1 : i < 15 ? 1 : 0)),
      {},
      { fixed: true },
    );
    expect(found.flipped).toBeCloseTo(0.15, 12);
    expect(found.varianceRatio).toBeCloseTo((0.1 * 0.9) / (0.05 * 0.95), 10);
    expect(found.level!.head[0]).toBeLessThan(90);
    expect(found.level!.head[1]).toBeGreaterThan(90);
  });
});

describe('better', () => {
  const gain = (step: number): Lookup => scored((_key, i) => (i % step === 0 ? 1 : 0));
  test('is claimed of a template that rose beyond what any of an unchanged family would', () => {
    expect(only(300, gain(8), {}, { fixed: true })).toMatchObject({ verdict: 'pass', better: true });
    expect(
      only(
        300,
        scored(() => 0),
        {},
        { fixed: true },
      ),
    ).toMatchObject({ verdict: 'pass', better: false });
    expect(only(300, gain(8), { blocking: false }, { fixed: true }).better).toBe(false);
  });

  test('needs more the more templates share the error rate', () => {
    const few = (templates: number): boolean => {
      const members = Array.from({ length: templates }, (_, j) => member(`T${j}`, 300));
      const rises = scored((key, i) => (key !== 'T0' || i % 33 !== 0 ? (key === 'T0' && i === 1 ? -1 : 0) : 1));
      return resultOf(run(openFamily(members, { ...SETTINGS, fixed: true }), rises), 'T0').better;
    };
    expect([few(1), few(15)]).toEqual([true, false]);
  });
});
