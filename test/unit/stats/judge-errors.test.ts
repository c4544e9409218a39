import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../../bench/decision/random.ts';
import type { LabelRow } from '../../../src/stats/agreement.ts';
import { correctedDifference, type JudgedPair, shiftedDifference } from '../../../src/stats/judge-errors.ts';

type Judge = readonly [tpr: number, tnr: number];
type Random = ReturnType<typeof random>;

interface World {
  readonly cases: number;
  readonly labels: number;
  /** Share that people pass in main, and how much of it head loses. */
  readonly level: number;
  readonly drop: number;
  readonly base: Judge;
  readonly head: Judge;
}

const says = (truth: number, [tpr, tnr]: Judge, coin: Random): number =>
  coin() < (truth === 1 ? tpr : 1 - tnr) ? 1 : 0;

function labelsOf(count: number, level: number, judge: Judge, coin: Random): LabelRow[] {
  return Array.from({ length: count }, (_, i) => {
    const human = coin() < level ? 1 : 0;
    return { case: String(i), human, judge: says(human, judge, coin) };
  });
}

/** Cases that people pass nearly always, half the time or nearly never, judged by one who errs by arm. */
function drawn({ cases, labels, level, drop, base, head }: World, coin: Random): JudgedPair {
  let [sumBase, sumHead, squares] = [0, 0, 0];
  for (let i = 0; i < cases; i++) {
    const g = coin();
    const chance = g < level - 0.1 ? 1 : g < level + 0.1 ? 0.5 : 0;
    const before = says(coin() < chance ? 1 : 0, base, coin);
    const after = says(coin() < chance * (1 - drop / level) ? 1 : 0, head, coin);
    sumBase += before;
    sumHead += after;
    squares += (after - before) ** 2;
  }
  return {
    base: { rate: sumBase / cases, squares: sumBase, labels: labelsOf(labels, level, base, coin) },
    head: { rate: sumHead / cases, squares: sumHead, labels: labelsOf(labels, level - drop, head, coin) },
    n: cases,
    squares,
    repeats: 1,
    design: 1,
  };
}

describe('a difference corrected for a judge that errs by arm', () => {
  test.each<[string, World]>([
    ['equal errors', { cases: 300, labels: 100, level: 0.8, drop: 0, base: [0.9, 0.9], head: [0.9, 0.9] }],
    [
      'a judge that is harder on head',
      { cases: 300, labels: 100, level: 0.8, drop: 0, base: [0.95, 0.8], head: [0.85, 0.8] },
    ],
    [
      'one that is kinder to head, which lost 5',
      { cases: 300, labels: 100, level: 0.8, drop: 0.05, base: [0.95, 0.7], head: [0.9, 0.9] },
    ],
    [
      'few cases and a loss of 10',
      { cases: 100, labels: 60, level: 0.7, drop: 0.1, base: [0.9, 0.9], head: [0.85, 0.85] },
    ],
  ])('holds the truth in 95 of 100 with %s', (_what, world) => {
    const runs = 1_500;
    let [done, covered, sum] = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const found = correctedDifference(drawn(world, random(31, run)));
      if (found.kind !== 'corrected') continue;
      const { value, interval } = found.figure;
      done += 1;
      sum += value + world.drop;
      if (interval[0] <= -world.drop && interval[1] >= -world.drop) covered += 1;
    }
    expect(done).toBeGreaterThan(0.9 * runs);
    // Monte-Carlo error 0.6 points.
    expect(covered / done).toBeGreaterThan(0.93);
    expect(covered / done).toBeLessThan(0.985);
    expect(Math.abs(sum / done)).toBeLessThan(0.012);
  });

  test('is the plain difference with a judge that never errs, and its interval is wider than the test alone says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 10, max: 60 }),
        fc.nat(80),
        (passes, fails, worse) => {
          const right = [
            ...Array.from({ length: passes }, (_, i) => ({ case: `p${i}`, judge: 1, human: 1 })),
            ...Array.from({ length: fails }, (_, i) => ({ case: `f${i}`, judge: 0, human: 0 })),
          ];
          const pair: JudgedPair = {
            base: { rate: 0.5, squares: 100, labels: right },
            head: { rate: (100 - worse) / 200, squares: 100 - worse, labels: right },
            n: 200,
            squares: worse,
            repeats: 1,
            design: 1,
          };
          const found = correctedDifference(pair);
          if (found.kind !== 'corrected') throw new Error('not corrected');
          const { value, interval } = found.figure;
          expect(value).toBeCloseTo(-worse / 200, 10);
          expect(interval[1] - interval[0]).toBeGreaterThan(
            (2 * 1.96 * Math.sqrt(worse / 200 - (worse / 200) ** 2)) / Math.sqrt(202),
          );
        },
      ),
    );
  });

  test.each([
    ['too few answers that people pass', 9, 40, 1, 'passes', 9],
    ['too few answers that people fail', 40, 9, 1, 'fails', 9],
    ['a judge that says anything', 40, 40, 0.5, 'skill', 80],
  ])('is refused for %s', (_what, passes, fails, right, lacks, has) => {
    const own = (count: number, human: number): LabelRow[] =>
      Array.from({ length: count }, (_, i) => ({
        case: `${human} ${i}`,
        human,
        judge: i < right * count ? human : 1 - human,
      }));
    const good = {
      rate: 0.8,
      squares: 80,
      labels: [...own(50, 1), ...own(50, 0)].map((row) => ({ ...row, judge: row.human })),
    };
    const bad = { rate: 0.8, squares: 80, labels: [...own(passes, 1), ...own(fails, 0)] };
    const pair = { base: good, head: bad, n: 100, squares: 0, repeats: 1, design: 1 };
    expect(correctedDifference(pair)).toEqual({ kind: 'impossible', arm: 'head', lacks, has });
  });

  test('of graded scores is shifted by the mean error of each side', () => {
    const runs = 1_500;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const coin = random(47, run);
      // The judge gives head 0.06 too little and main 0.02 too much; people see no change.
      const scored = (shift: number): { judge: number; human: number } => {
        const human = 0.3 + 0.4 * coin();
        return { human, judge: human + shift + 0.2 * (coin() - 0.5) };
      };
      const cases = Array.from({ length: 200 }, () => ({ b: scored(0.02), h: scored(-0.06) }));
      const labelled = (shift: number): LabelRow[] =>
        Array.from({ length: 50 }, (_, i) => ({ case: String(i), ...scored(shift) }));
      const sum = (of: (row: (typeof cases)[number]) => number): number => cases.reduce((all, row) => all + of(row), 0);
      const found = shiftedDifference({
        base: { rate: sum(({ b }) => b.judge) / 200, squares: sum(({ b }) => b.judge ** 2), labels: labelled(0.02) },
        head: { rate: sum(({ h }) => h.judge) / 200, squares: sum(({ h }) => h.judge ** 2), labels: labelled(-0.06) },
        n: 200,
        squares: sum(({ b, h }) => (h.judge - b.judge) ** 2),
        repeats: 1,
        design: 1,
      });
      if (found.kind !== 'corrected') throw new Error('not corrected');
      const [low, high] = found.figure.interval;
      if (low <= 0 && high >= 0) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.94);
  });
});
