import { describe, expect, test } from 'vitest';
import { random } from '../../../bench/decision/random.ts';
import { advance, type Demand, type Family, openFamily } from '../../../src/decision/family.ts';
import type { FamilySettings, Member, Unit } from '../../../src/decision/member.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import type { Lookup } from '../../../src/decision/member-state.ts';
import type { PairSamples } from '../../../src/stats/tally.ts';

const SETTINGS: FamilySettings = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: false, smallSuite: 'report' };

function units(n: number, more: (i: number) => Partial<Unit> = () => ({})): Unit[] {
  return Array.from({ length: n }, (_, i) => ({ id: String(i), equal: false, ...more(i) }));
}

function member(key: string, n: number, more: Partial<Member> = {}): Member {
  return { key, units: units(n), repeats: 1, margin: 0.05, blocking: true, ...more };
}

function run(family: Family, lookup: Lookup, asked: Demand[][] = []): Family {
  let next = family;
  while (next.demands.length > 0) {
    asked.push([...next.demands]);
    next = advance(next, lookup);
  }
  return next;
}

describe('error rates', () => {
  /** A small seeded generator: the same runs every time. */
  function coin(seed: number): () => number {
    let state = seed >>> 0;
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
  }

  test('seven unchanged templates are blocked in no more than 5 % of runs, and a drop of 15 points mostly is', () => {
    const random = coin(7);
    const rates = { falseAlarms: 0, caught: 0 };
    const runs = 300;
    for (let i = 0; i < runs; i++) {
      const scores = new Map<string, PairSamples>();
      const lookup: Lookup = (key, id) => {
        const name = `${key}/${id}`;
        let pair = scores.get(name);
        if (pair === undefined) {
          const drop = key === 'dropped' ? 0.15 : 0;
          pair = { base: [random() < 0.8 ? 1 : 0], head: [random() < 0.8 - drop ? 1 : 0], baseFresh: true };
          scores.set(name, pair);
        }
        return pair;
      };
      const same = run(
        openFamily(
          Array.from({ length: 7 }, (_, t) => member(`T${t}`, 200)),
          SETTINGS,
        ),
        lookup,
      );
      if (same.members.some(({ outcome }) => outcome?.verdict === 'regressed')) rates.falseAlarms += 1;
      if (resultOf(run(openFamily([member('dropped', 200)], SETTINGS), lookup), 'dropped').verdict === 'regressed')
        rates.caught += 1;
    }
    expect(rates.falseAlarms / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs));
    expect(rates.caught / runs).toBeGreaterThan(0.9);
  });
});

describe('better', () => {
  test('is claimed of at most one unchanged family in twenty', () => {
    const runs = 400;
    let claimed = 0;
    for (let world = 0; world < runs; world++) {
      const members = Array.from({ length: 7 }, (_, j) => member(`T${j}`, 200));
      const coins = new Map(members.map(({ key }, j) => [key, random(5, world, j)] as const));
      const lookup: Lookup = (key) => {
        const coin = coins.get(key)!;
        const chance = coin() < 0.2 ? 0.5 : 0.98;
        return { base: [coin() < chance ? 1 : 0], head: [coin() < chance ? 1 : 0], baseFresh: true };
      };
      const family = run(openFamily(members, { ...SETTINGS, fixed: true }), lookup);
      if (members.some(({ key }) => resultOf(family, key).better)) claimed += 1;
    }
    expect(claimed / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
