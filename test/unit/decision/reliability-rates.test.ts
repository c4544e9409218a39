/** Error rates of a template that asks whether all of k runs succeed, over simulated agents. */
import { describe, expect, it } from 'vitest';
import { advance, openFamily, settle } from '../../../src/decision/family.ts';
import type { Member } from '../../../src/decision/member.ts';
import { resultOf } from '../../../src/decision/member-result.ts';
import { ScoreTable } from '../../../src/decision/score-table.ts';

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
