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

  /** Labels of an arm: people pass `passes` and fail `fails`, of which the judge gets so many right. */
  const labelled = (passes: number, right: number, fails: number, rightFails: number): LabelRow[] => [
    ...Array.from({ length: passes }, (_, i) => ({ case: `p${i}`, human: 1, judge: i < right ? 1 : 0 })),
    ...Array.from({ length: fails }, (_, i) => ({ case: `f${i}`, human: 0, judge: i < rightFails ? 0 : 1 })),
  ];
  const Z = 1.959963984540054;

  test.each<[string, Partial<JudgedPair>]>([
    ['as it is', {}],
    ['of three samples a case', { repeats: 3 }],
    ['of clustered cases', { design: 2.5 }],
  ])(
    'is Rogan and Gladen on each side, with the spread of the cases and of all four error rates: %s',
    (_what, more) => {
      const pair: JudgedPair = {
        base: { rate: 0.8, squares: 160, labels: labelled(40, 36, 20, 16) },
        head: { rate: 0.7, squares: 140, labels: labelled(30, 27, 25, 21) },
        n: 200,
        squares: 36,
        repeats: 1,
        design: 1,
        ...more,
      };
      const clamp = (x: number): number => Math.min(1, Math.max(0, x));
      const side = (rate: number, [p, rp, f, rf]: readonly [number, number, number, number]) => {
        const [tpr, tnr] = [(rp + 1) / (p + 2), (rf + 1) / (f + 2)];
        const skill = tpr + tnr - 1;
        const own = clamp((rate + tnr - 1) / skill);
        const [ofTpr, ofTnr] = [(tpr * (1 - tpr)) / (p + 2), (tnr * (1 - tnr)) / (f + 2)];
        return {
          value: clamp((rate + rf / f - 1) / (rp / p + rf / f - 1)),
          middle: (rate + tnr - 1) / skill + 2 * Z * Z * (own * ofTpr - (1 - own) * ofTnr),
          variance: (own ** 2 * ofTpr + (1 - own) ** 2 * ofTnr) / skill ** 2,
          by: 1 / skill,
        };
      };
      const [b, h] = [side(0.8, [40, 36, 20, 16]), side(0.7, [30, 27, 25, 21])];
      // Squares of (head x by - base x by) over the cases, from the three sums.
      const cross = (160 + 140 - 36) / 2;
      const total = 140 * h.by ** 2 + 160 * b.by ** 2 - 2 * cross * h.by * b.by;
      const around = total - 200 * (0.7 * h.by - 0.8 * b.by) ** 2;
      const cases = (pair.design * (around + (h.by * b.by) / pair.repeats)) / 202 ** 2;
      const half = Z * Math.sqrt(cases + b.variance + h.variance);
      const middle = h.middle - b.middle;
      const found = correctedDifference(pair);
      expect(found).toEqual({
        kind: 'corrected',
        figure: {
          value: expect.closeTo(h.value - b.value, 10),
          interval: [expect.closeTo(middle - half, 9), expect.closeTo(middle + half, 9)],
        },
      });
    },
  );

  test('stays within what a difference can be, and holds its own value', () => {
    const sure = labelled(40, 40, 40, 40);
    const pair = { n: 50, squares: 50, repeats: 1, design: 1 };
    const found = correctedDifference({
      base: { rate: 1, squares: 50, labels: sure },
      head: { rate: 0, squares: 0, labels: sure },
      ...pair,
    });
    if (found.kind !== 'corrected') throw new Error('not corrected');
    expect(found.figure.value).toBe(-1);
    expect(found.figure.interval[0]).toBe(-1);
    // Rates that the error rates cannot explain are taken to the nearest end.
    const low = labelled(40, 36, 40, 30);
    const end = correctedDifference({
      base: { rate: 0.1, squares: 5, labels: low },
      head: { rate: 0.95, squares: 47.5, labels: low },
      ...pair,
    });
    expect(end).toMatchObject({ kind: 'corrected', figure: { value: 1 } });
  });

  test('asks for ten labels of a kind on each side, main first', () => {
    const good = labelled(10, 9, 10, 9);
    const refused = (base: LabelRow[], head: LabelRow[]) => {
      const found = correctedDifference({
        base: { rate: 0.5, squares: 25, labels: base },
        head: { rate: 0.5, squares: 25, labels: head },
        n: 50,
        squares: 0,
        repeats: 1,
        design: 1,
      });
      return found.kind === 'impossible' ? [found.arm, found.lacks, found.has] : null;
    };
    expect(refused(good, good)).toBeNull();
    expect(refused(labelled(9, 9, 20, 20), labelled(9, 9, 20, 20))).toEqual(['base', 'passes', 9]);
    expect(refused(good, labelled(20, 20, 9, 9))).toEqual(['head', 'fails', 9]);
    // TPR + TNR - 1 of 0.2 is the least that helps, before and after the pseudo-labels.
    expect(refused(labelled(100, 60, 100, 60), good)).toEqual(['base', 'skill', 200]);
    expect(refused(labelled(100, 61, 100, 61), good)).toBeNull();
    expect(refused(good, labelled(10, 6, 10, 6))).toEqual(['head', 'skill', 20]);
    // Verdicts are taken at a half.
    const graded = good.map((row) => ({
      ...row,
      judge: row.judge === 1 ? 0.5 : 0.49,
      human: row.human === 1 ? 0.5 : 0.49,
    }));
    expect(refused(graded, good)).toBeNull();
  });

  test('of graded scores has the errors of both sides and of the cases in its interval', () => {
    const errors = (shift: number): LabelRow[] =>
      Array.from({ length: 20 }, (_, i) => ({
        case: String(i),
        human: 0.5,
        judge: 0.5 + shift + (i % 2 === 0 ? 0.1 : -0.1),
      }));
    const pair: JudgedPair = {
      base: { rate: 0.6, squares: 40, labels: errors(0.05) },
      head: { rate: 0.5, squares: 30, labels: errors(-0.05) },
      n: 100,
      squares: 9,
      repeats: 2,
      design: 1.5,
    };
    const se2 = (20 * 0.01) / 19 / 20;
    const cross = (40 + 30 - 9) / 2;
    const cases = (1.5 * (30 + 40 - 2 * cross - 100 * 0.01 + 1 / 2)) / 102 ** 2;
    const half = Z * Math.sqrt(cases + 2 * se2 + 2 / 400);
    expect(shiftedDifference(pair)).toEqual({
      kind: 'corrected',
      figure: { value: expect.closeTo(0, 12), interval: [expect.closeTo(-half, 9), expect.closeTo(half, 9)] },
    });
    const few = { ...pair, head: { ...pair.head, labels: errors(0).slice(1) } };
    expect(shiftedDifference(few)).toEqual({ kind: 'impossible', arm: 'head', lacks: 'labels', has: 19 });
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
