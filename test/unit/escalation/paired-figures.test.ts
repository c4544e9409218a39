/** Figures over pairs: the lift of clustered cases, the spread of a tuned model's scores, and points of part of the cases. */
import { describe, expect, test } from 'vitest';
import { pairedLift } from '../../../src/escalation/paired-lift.ts';
import { shapePoints } from '../../../src/escalation/shape-points.ts';
import { judgeTuned, varianceRatio } from '../../../src/escalation/tuned-model.ts';
import type { ClusterReview, FailureReview } from '../../../src/record/failure-review.ts';
import { clusteredSums, differenceInterval, regressionStatistic } from '../../../src/stats/paired.ts';
import { tQuantile } from '../../../src/stats/student.ts';

describe('a lift over clustered cases', () => {
  test('counts each cluster once, and a case without one by itself', () => {
    const lifts = [1, 0, 0, -1, 0, 1, 0, 1];
    const rows = lifts.map((lift, index) => ({ lift, ...(index < 6 ? { cluster: `c${index % 3}` } : {}) }));
    const [low, high] = differenceInterval(regressionStatistic(clusteredSums([[1, -1], [0, 0], [0, 1], [0], [1]]))!);
    const { points, interval, n } = pairedLift(rows);
    expect([points, n]).toEqual([expect.closeTo(25, 9), 8]);
    expect(interval).toEqual([expect.closeTo(100 * low, 9), expect.closeTo(100 * high, 9)]);
  });
});

describe('the spread of a tuned model', () => {
  /** Two passes over the values, and a pass for each pair left out. */
  const variance = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  };
  type Pair = { readonly base: number; readonly head: number };
  const logRatio = (pairs: readonly Pair[]): number =>
    Math.log(variance(pairs.map(({ head }) => head)) / variance(pairs.map(({ base }) => base)));
  const pairs: readonly Pair[] = Array.from({ length: 12 }, (_, i) => ({
    base: (i % 5) / 10,
    head: ((i * 7) % 11) / 10,
  }));

  test('is the ratio of the variances, with the interval that the jackknife finds', () => {
    const left = pairs.map((_, out) => logRatio(pairs.filter((_one, index) => index !== out)));
    const mean = left.reduce((sum, value) => sum + value, 0) / 12;
    const se = Math.sqrt((11 / 12) * left.reduce((sum, value) => sum + (value - mean) ** 2, 0));
    const half = tQuantile(0.975, 11) * se;
    const found = varianceRatio(pairs)!;
    expect([found.n, found.ratio]).toEqual([12, expect.closeTo(Math.exp(logRatio(pairs)), 9)]);
    expect(found.interval[0]).toBeCloseTo(Math.exp(logRatio(pairs) - half), 9);
    expect(found.interval[1]).toBeCloseTo(Math.exp(logRatio(pairs) + half), 9);
  });
  test('is known from ten pairs on, and not where one pair makes all of it', () => {
    expect(varianceRatio(pairs.slice(0, 10))!.n).toBe(10);
    expect(varianceRatio(pairs.slice(0, 9))).toBeNull();
    expect(varianceRatio(pairs.map((pair, index) => ({ ...pair, base: index === 0 ? 1 : 0.1 })))).toBeNull();
    expect(varianceRatio(pairs.map((pair) => ({ ...pair, head: 0.1 })))).toBeNull();
  });
  test('stands beside what is told of unseen phrasing and of a larger student', () => {
    const one = { verdict: 'pass' as const, n: 60 };
    const sets = { 'held-out': one, drift: one, refusal: one, arena: one };
    expect(judgeTuned({ sets, shifted: one }).shifted).toEqual(one);
    expect(judgeTuned({ sets })).not.toHaveProperty('shifted');
    expect(judgeTuned({ sets, delta: { points: -2.5, interval: [-4, -1] } }).notes).toContain(
      'The tuned model stands 2.5 points below the prompted teacher: use a larger student, not more data.',
    );
  });
  test('stands beside the overlap of its training rows, exact and near', () => {
    const one = { verdict: 'pass' as const, n: 60 };
    const sets = { 'held-out': one, drift: one, refusal: one, arena: one };
    const note = (ids: readonly string[], unread: number) =>
      judgeTuned({
        sets,
        overlap: {
          ...{ rows: 100, unread, quarantined: ids },
          overlaps: ids.map((id, row) => ({ case: id, row, kind: row === 0 ? 'exact' : 'near', similarity: 1 })),
        } as never,
      }).notes[0];
    expect(note(['a', 'b'], 0)).toBe(
      '2 eval cases stand in the training file (1 exact, 1 near): quarantined, not compared: a, b.',
    );
    expect(note(['a', 'b', 'c', 'd', 'e'], 2)).toBe(
      '5 eval cases stand in the training file (1 exact, 4 near): quarantined, not compared: a, b, c, d, e. 2 of 100 training rows hold no text that can be read.',
    );
    expect(note(['a', 'b', 'c', 'd', 'e', 'f'], 0)).toMatch(/: a, b, c, d, e, …\.$/);
    expect(note([], 0)).toBe('No eval case stands in the 100 training rows that were read.');
  });
});

test('points of failures that were looked for in part of the cases are as uncertain as that part', () => {
  const cluster: ClusterReview = { id: 'k', size: 20, shape: 'prompt', title: '', fix: '', cases: [], by: 'judge' };
  const review = { done: true, failures: 20, clusters: [cluster] } as FailureReview;
  const levels = (n: number, nEff: number) =>
    ({ all: { points: 80, interval: [70, 90] as [number, number], n, of: n }, nEff }) as never;
  expect(shapePoints({ ...review, of: 100 }, levels(200, 80))!.prompt).toEqual(
    shapePoints(review, levels(100, 40))!.prompt,
  );
});
