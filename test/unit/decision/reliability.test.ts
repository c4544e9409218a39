import { describe, expect, it } from 'vitest';
import { advance, openFamily, settle } from '../../../src/decision/family.ts';
import type { Member } from '../../../src/decision/member.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import { reliabilityLevels, reliabilityOf } from '../../../src/decision/reliability.ts';
import { ScoreTable } from '../../../src/decision/score-table.ts';
import { passAll, passAny, passVariance } from '../../../src/stats/pass-k.ts';
import { NOT_ASKED } from '../../../src/stats/tally.ts';

describe('pass^k of c successes in K runs', () => {
  it.each([
    [0, 4, 2, 0],
    [1, 4, 2, 0],
    [2, 4, 2, 1 / 6],
    [3, 4, 2, 1 / 2],
    [4, 4, 4, 1],
    [3, 4, 4, 0],
    [7, 8, 4, 1 / 2],
    [50, 100, 1, 0.5],
  ])('c = %i of K = %i, k = %i: %f', (c, runs, k, wanted) => {
    expect(passAll(c, runs, k)).toBeCloseTo(wanted, 12);
    expect(passAny(c, runs, k)).toBeCloseTo(1 - passAll(runs - c, runs, k), 12);
  });

  it('is the mean over all choices of k runs, and its mean over runs is p^k', () => {
    const binomial = (n: number, c: number, p: number): number => {
      let ways = 1;
      for (let i = 0; i < c; i++) ways *= (n - i) / (i + 1);
      return ways * p ** c * (1 - p) ** (n - c);
    };
    for (const p of [0.3, 0.75, 0.98])
      for (const k of [2, 4, 8]) {
        let mean = 0;
        for (let c = 0; c <= 8; c++) mean += binomial(8, c, p) * passAll(c, 8, k);
        expect(mean).toBeCloseTo(p ** k, 10);
      }
  });

  it.each([
    [0.95, 8, 4],
    [0.6, 4, 4],
    [0.7, 16, 8],
  ])('varies with the runs of a task as simulated: %f, %i runs, k = %i', (chance, runs, k) => {
    let state = 7;
    const draw = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const times = 20_000;
    let [sum, squares] = [0, 0];
    for (let time = 0; time < times; time++) {
      const successes = Array.from({ length: runs }, draw).filter((value) => value < chance).length;
      const estimate = passAll(successes, runs, k);
      sum += estimate;
      squares += estimate ** 2;
    }
    const simulated = squares / times - (sum / times) ** 2;
    expect(Math.abs(passVariance(chance, runs, k) / simulated - 1)).toBeLessThan(0.08);
  });

  it('does not exist for fewer than k runs', () => {
    expect(passAll(2, 2, 3)).toBeNaN();
  });
});

describe('samples read as reliability', () => {
  const of = (base: readonly (number | null | 'cut')[], k = 2) =>
    reliabilityOf({ base, head: [1, 1], baseFresh: true }, { k, pass: 0.5 }).base;

  it('are one figure a task; a failed run is one run fewer, and too few are none', () => {
    expect(of([1, 0.5, 0.4, 1])).toEqual([1 / 2]);
    expect(of([1, null, 1])).toEqual([1]);
    expect(of([1, null])).toEqual([null]);
    expect(of([1, 'cut', 'cut'])).toEqual(['cut']);
    expect(of([])).toEqual([]);
    expect(reliabilityOf(NOT_ASKED, { k: 2, pass: 1 })).toBe(NOT_ASKED);
  });

  it('have levels for each k that there are runs for', () => {
    const pair = { base: [1, 1, 1, 0], head: [1, 1, 0, 0], baseFresh: true };
    expect(reliabilityLevels([pair], 1).map(({ k, all }) => [k, all.base, all.head])).toEqual([
      [1, 75, 50],
      [2, 50, expect.closeTo(100 / 6, 9)],
      [4, 0, 0],
    ]);
    expect(reliabilityLevels([], 1)).toEqual([]);
  });
});

/** mulberry32: the same draws in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SETTINGS = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: false, smallSuite: 'report' } as const;
const N = 100;
const K = 8;
const units = Array.from({ length: N }, (_, at) => ({ id: `c${at}`, equal: false }));
const MEAN: Member = { key: 'M', units, repeats: K, margin: 0.05, blocking: true, pass: 1 };
const RELIABLE: Member = { ...MEAN, key: 'M^4', repeats: 1, reads: { key: 'M', samples: K } };

/** One run of the gate; `rate` gives each task's chance of success on a side. */
function run(rate: (side: 'base' | 'head', draw: () => number) => number, seed: number) {
  const draw = random(seed);
  const table = new ScoreTable();
  table.derive('M^4', { of: 'M', k: 4, pass: 1 });
  for (const { id } of units) {
    const shared = draw();
    for (const side of ['base', 'head'] as const) {
      const p = rate(side, () => shared);
      for (let sample = 0; sample < K; sample++)
        table.put(
          'M',
          id,
          { status: 'scored', score: draw() < p ? 1 : 0 },
          { side, sample, drawn: true, fresh: false },
        );
    }
  }
  let family = openFamily([MEAN, RELIABLE], SETTINGS);
  while (family.demands.length > 0) {
    for (const { key } of family.demands) expect(key).toBe('M');
    family = advance(family, table.lookup);
  }
  return { mean: resultOf(family, 'M'), reliable: resultOf(family, 'M^4') };
}

describe('pass^4 as a member of the family', () => {
  const RUNS = 200;
  const shares = (rate: Parameters<typeof run>[0]) => {
    const found = Array.from({ length: RUNS }, (_, seed) => run(rate, seed + 1));
    const share = (is: (one: (typeof found)[number]) => boolean): number => found.filter(is).length / RUNS;
    return { found, share };
  };

  it('blocks an unchanged agent at most 1 time in 20, the mean included', () => {
    const { share } = shares((_side, task) => 0.55 + 0.45 * task());
    expect(
      share(({ mean, reliable }) => mean.verdict === 'regressed' || reliable.verdict === 'regressed'),
    ).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / RUNS));
  });

  it('has an interval that holds the true change 19 times in 20', () => {
    // Tasks of one rate each: the truth is the difference of their fourth powers.
    const { share } = shares((side) => (side === 'base' ? 0.95 : 0.9));
    const truth = 100 * (0.9 ** 4 - 0.95 ** 4);
    const held = share(({ reliable: { interval } }) => interval![0] <= truth && truth <= interval![1]);
    expect(held).toBeGreaterThan(0.91 - Math.sqrt((0.09 * 0.91) / RUNS));
  });

  it('sees an agent that became unreliable at all tasks much oftener than the mean does', () => {
    const { share } = shares((side, task) => (side === 'base' ? (task() < 0.9 ? 1 : 0) : 0.87));
    expect(share(({ reliable }) => reliable.verdict === 'regressed')).toBeGreaterThan(0.95);
    expect(share(({ mean }) => mean.verdict === 'regressed')).toBeLessThan(0.6);
  });

  it('falls with the member whose scores it reads', () => {
    const family = settle(openFamily([MEAN, RELIABLE], SETTINGS), 'M', 'untrusted-judge');
    expect(family.demands).toEqual([]);
    expect(resultOf(family, 'M^4').reason).toBe('untrusted-judge');
  });
});
