import { describe, expect, it } from 'vitest';
import { advance, openFamily } from '../../../src/decision/family.ts';
import { type Member, orderUnits, type Unit } from '../../../src/decision/member.ts';
import { endsAmong, nextRound, roundEnds, roundsRecorded } from '../../../src/decision/rounds.ts';
import { ScoreTable } from '../../../src/decision/score-table.ts';

const units = (n: number, cluster: (i: number) => string | undefined = () => undefined): Unit[] =>
  Array.from({ length: n }, (_, i) => ({ id: `c${i}`, cluster: cluster(i), equal: false }));

describe('the rounds of a recording', () => {
  it.each([
    [300, 3, [100, 200, 300]],
    [300, 2, [150, 300]],
    [120, 3, [50, 80, 120]],
    [60, 3, [50, 60]],
    [50, 3, [50]],
    [9, 3, [9]],
  ])('of %i cases in %i end after enough for a verdict, and with all', (n, rounds, ends) => {
    expect(roundEnds(units(n), rounds)).toEqual(ends);
  });

  it('end between clusters', () => {
    expect(
      roundEnds(
        units(300, (i) => `k${Math.floor(i / 40)}`),
        3,
      ),
    ).toEqual([120, 200, 300]);
  });

  it('have come as far as any row of them goes, but for cases that are always asked first', () => {
    const own = units(120);
    const rounds = { ends: [50, 80, 120], first: new Set(['c110']) };
    const reached = (...ids: string[]): number => roundsRecorded(own, rounds, (id) => ids.includes(id));
    expect([
      reached(),
      reached('c110'),
      reached('c3'),
      reached('c3', 'c110'),
      reached('c50'),
      reached('c0', 'c119'),
    ]).toEqual([0, 1, 1, 1, 2, 3]);
  });

  it('ask each case once, the critical ones first', () => {
    const own = units(120);
    const rounds = { ends: [50, 80, 120], first: new Set(['c110']) };
    const told = [0, 1, 2].map((recorded) => nextRound(own, { ...rounds, recorded })!);
    expect(told.map(({ round, of }) => [round, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const asked = told.map(({ ids }) => ids);
    expect(asked.map(({ length }) => length)).toEqual([51, 30, 39]);
    expect(new Set(asked.flat()).size).toBe(120);
    expect(asked[0]).toContain('c110');
    expect(nextRound(own, { ...rounds, recorded: 3 })).toBeNull();
  });

  it('hold a template that scores few cases at fewer looks, which all add something', () => {
    const own = units(120);
    expect(endsAmong(own, [50, 80, 120], (id) => Number(id.slice(1)) % 2 === 0)).toEqual([25, 40, 60]);
    expect(endsAmong(own, [50, 80, 120], (id) => Number(id.slice(1)) < 60)).toEqual([50, 60]);
    expect(endsAmong(own, [50, 80, 120], () => false)).toEqual([0]);
  });
});

describe('a decision in three rounds', () => {
  /** Verdict of 150 cases of which head fails these shares more than main, and the round it came in. */
  function decided(world: number, loss: number): { readonly verdict: string; readonly cases: number } {
    let state = world * 7919 + 17;
    const draw = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    for (let i = 0; i < 20; i++) draw();
    const own = orderUnits(units(150), String(world));
    const member: Member = { key: 't/a', units: own, repeats: 1, margin: 0.05, blocking: true, rounds: [50, 100, 150] };
    const settings = { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: false, smallSuite: 'report' } as const;
    const table = new ScoreTable();
    for (const { id } of own)
      for (const [side, chance] of [
        ['base', 0.9],
        ['head', 0.9 - loss],
      ] as const)
        table.put(
          't/a',
          id,
          { status: 'scored', score: draw() < chance ? 1 : 0 },
          { side, sample: 0, drawn: true, fresh: false },
        );
    let family = openFamily([member], settings);
    while (family.demands.length > 0) family = advance(family, table.lookup);
    const [{ outcome, tally }] = family.members as [(typeof family.members)[number]];
    return { verdict: outcome!.verdict, cases: tally.n };
  }

  it('blocks what is unchanged at most 1 time in 20, and sees a large loss with fewer cases', () => {
    const unchanged = Array.from({ length: 200 }, (_, world) => decided(world, 0));
    expect(unchanged.filter(({ verdict }) => verdict === 'regressed').length).toBeLessThanOrEqual(200 * 0.05 + 2 * 3.1);
    const worse = Array.from({ length: 50 }, (_, world) => decided(world, 0.35));
    expect(worse.filter(({ verdict }) => verdict === 'regressed').length).toBeGreaterThan(45);
    const mean = worse.reduce((sum, { cases }) => sum + cases, 0) / worse.length;
    expect(mean).toBeLessThan(120);
  });
});
