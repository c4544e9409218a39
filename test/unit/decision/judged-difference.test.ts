/** A judged change as people would have scored it: the judge's scores of the run, its labels by side, or why not. */
import { describe, expect, test } from 'vitest';
import { advance, type Family, openFamily } from '../../../src/decision/family.ts';
import { judgedDifference, type Labels } from '../../../src/decision/judged-difference.ts';
import type { LabelRow } from '../../../src/stats/agreement.ts';
import { correctedDifference, type JudgedPair, shiftedDifference } from '../../../src/stats/judge-errors.ts';
import { clusteredSums, pairSums, regressionStatistic } from '../../../src/stats/paired.ts';

type Pair = readonly [base: number, head: number];

/** Every third case sends the same bytes; the others are scored by `of`. */
function measured(n: number, of: (i: number) => Pair, more: { cluster?: boolean; repeats?: number } = {}): Family {
  const units = Array.from({ length: n }, (_, i) => ({
    id: String(i),
    equal: i % 3 === 2,
    ...(more.cluster ? { cluster: `c${Math.floor(i / 6)}` } : {}),
  }));
  const repeats = more.repeats ?? 1;
  const member = { key: 'T', units, repeats, margin: 0.05, blocking: true };
  return advance(
    openFamily([member], { alpha: 0.05, beta: 0.05, futility: 0.1, fixed: true, smallSuite: 'report' }),
    (_key, id) => {
      if (Number(id) % 3 === 2) return { base: [], head: [], baseFresh: true };
      const [base, head] = of(Number(id));
      return { base: Array(repeats).fill(base), head: Array(repeats).fill(head), baseFresh: true };
    },
  );
}

/** People pass `passes` and fail `fails`; the judge errs on every `wrong`-th label. */
const labels = (passes: number, fails: number, wrong = 8): LabelRow[] =>
  Array.from({ length: passes + fails }, (_, i) => {
    const human = i < passes ? 1 : 0;
    return { case: `l${i}`, human, judge: i % wrong === 0 ? 1 - human : human };
  });
const GIVEN: Labels = {
  byArm: { base: labels(30, 20), head: labels(25, 25, 5) },
  count: 100,
  told: true,
  paired: false,
};
const binary = (i: number): Pair => [i % 10 === 0 ? 0 : 1, i % 4 === 0 ? 0 : 1];
const graded = (i: number): Pair => [0.8, i % 4 === 0 ? 0.2 : 0.7];
const compared = (n: number, of: (i: number) => Pair): Pair[] =>
  Array.from({ length: n }, (_, i) => i)
    .filter((i) => i % 3 !== 2)
    .map(of);

function pairOf(pairs: readonly Pair[], more: Partial<JudgedPair> = {}): JudgedPair {
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  return {
    base: { rate: sum(([b]) => b) / pairs.length, squares: sum(([b]) => b * b), labels: GIVEN.byArm.base },
    head: { rate: sum(([, h]) => h) / pairs.length, squares: sum(([, h]) => h * h), labels: GIVEN.byArm.head },
    n: pairs.length,
    squares: sum(([b, h]) => (h - b) ** 2),
    repeats: 1,
    design: 1,
    ...more,
  };
}

/** In points over all cases: those that send the same bytes have no difference. */
function expected(found: ReturnType<typeof correctedDifference>) {
  if (found.kind !== 'corrected') throw new Error(found.lacks);
  const points = (value: number): unknown => expect.closeTo((100 * value * 2) / 3, 9);
  const { value, interval } = found.figure;
  return { delta: points(value), interval: interval.map(points), labels: { base: 50, head: 50 } };
}

describe('the change as people would have scored it', () => {
  test('of pass and fail is corrected by the error rates of each side', () => {
    const found = judgedDifference(measured(120, binary), 'T', GIVEN);
    expect(found).toEqual(expected(correctedDifference(pairOf(compared(120, binary)))));
  });

  test('of graded scores is shifted by the mean error of each side', () => {
    const found = judgedDifference(measured(120, graded), 'T', GIVEN);
    expect(found).toEqual(expected(shiftedDifference(pairOf(compared(120, graded)))));
  });

  test('counts the samples of a case once for its cases and again for its noise', () => {
    const found = judgedDifference(measured(120, binary, { repeats: 3 }), 'T', GIVEN);
    expect(found).toEqual(expected(correctedDifference(pairOf(compared(120, binary), { repeats: 3 }))));
  });

  test('is as uncertain as its clusters make it, and never less than without them', () => {
    const alike = (i: number): Pair => [1, Math.floor(i / 6) % 4 === 0 ? 0 : 1];
    const d = (i: number): number => (i % 3 === 2 ? 0 : alike(i)[1] - alike(i)[0]);
    const all = Array.from({ length: 120 }, (_, i) => d(i));
    const groups = Array.from({ length: 20 }, (_, c) => all.slice(6 * c, 6 * c + 6));
    const ratio = regressionStatistic(clusteredSums(groups))!.se / regressionStatistic(pairSums(all))!.se;
    expect(ratio).toBeGreaterThan(1.2);
    const found = judgedDifference(measured(120, alike, { cluster: true }), 'T', GIVEN);
    expect(found).toEqual(expected(correctedDifference(pairOf(compared(120, alike), { design: ratio ** 2 }))));
    // A case of each kind in every cluster: the clusters hardly differ, which is no reason to be surer.
    const mixed = (i: number): Pair => [1, i % 6 === 0 ? 0 : 1];
    expect(judgedDifference(measured(120, mixed, { cluster: true }), 'T', GIVEN)).toEqual(
      expected(correctedDifference(pairOf(compared(120, mixed)))),
    );
  });

  test('is as uncertain as its cases where one cluster holds them all', () => {
    const all = (i: number): Pair => [1, i === 0 ? 0 : 1];
    expect(judgedDifference(measured(6, all, { cluster: true }), 'T', GIVEN)).toEqual(
      expected(correctedDifference(pairOf(compared(6, all)))),
    );
  });

  test('is unknown where nothing was measured', () => {
    expect(judgedDifference(measured(120, binary), 'U', GIVEN)).toBeUndefined();
    expect(judgedDifference(measured(1, binary), 'T', GIVEN)).toBeUndefined();
    expect(judgedDifference(measured(2, binary), 'T', GIVEN)).toBeDefined();
  });
});

describe('why there is none', () => {
  const none: readonly LabelRow[] = [];
  const given = (more: Partial<Labels>): Labels => ({ ...GIVEN, ...more });
  const arms = (base: readonly LabelRow[], head: readonly LabelRow[]): Labels => given({ byArm: { base, head } });
  test.each<[Labels, (i: number) => Pair, string]>([
    [
      given({ paired: true, told: false }),
      binary,
      'its judge compares the two answers with each other, so it has no error rate for either side',
    ],
    [
      given({ told: false, byArm: { base: none, head: none } }),
      binary,
      'none of the 100 labels says whose answer it judges; give their rows "output", the judged answer',
    ],
    [arms(none, none), binary, 'none of the 100 labels judges an answer that either side gave here'],
    [arms(none, GIVEN.byArm.head), binary, "0 labels are of main's answers that people pass, and 10 are needed"],
    [
      arms(labels(9, 20), GIVEN.byArm.head),
      binary,
      "9 labels are of main's answers that people pass, and 10 are needed",
    ],
    [
      arms(GIVEN.byArm.base, labels(20, 9)),
      binary,
      "9 labels are of the change's answers that people fail, and 10 are needed",
    ],
    [
      arms(labels(10, 10, 2), GIVEN.byArm.head),
      binary,
      "the labels of main's answers show a judge that hardly tells good from bad there",
    ],
    [arms(GIVEN.byArm.base, labels(10, 9)), graded, "19 labels are of the change's answers, and 20 are needed"],
  ])('%# is said', (own, of, why) => {
    expect(judgedDifference(measured(60, of), 'T', own)).toEqual({
      delta: null,
      interval: null,
      labels: { base: own.byArm.base.length, head: own.byArm.head.length },
      why,
    });
  });

  test('ten labels of each kind are enough', () => {
    expect(judgedDifference(measured(60, binary), 'T', arms(labels(10, 10), labels(10, 10)))?.why).toBeUndefined();
    expect(judgedDifference(measured(60, graded), 'T', arms(labels(10, 10), labels(10, 10)))?.why).toBeUndefined();
  });
});
