/** When a step is done: attempts, lifts, plateaus and savings at their edges, and what each is worth in points. */
import { describe, expect, it, test } from 'vitest';
import { savingOf, savingStep } from '../../../src/escalation/cost-attempts.ts';
import { bandOf, gapOf, isComplete, overfitOf, reachOf } from '../../../src/escalation/gap-and-reach.ts';
import type { Attempt, LedgerEntry, Lift } from '../../../src/escalation/ledger.ts';
import { pairedLift } from '../../../src/escalation/paired-lift.ts';
import { allCases, attemptsOf, qualityStep, type Slices } from '../../../src/escalation/plateau.ts';
import { decodeScores, encodeScores, isBinary } from '../../../src/escalation/score-strings.ts';
import { ceilingOf, floorOf, isTooSmall, shapePoints, shapesOf } from '../../../src/escalation/shape-points.ts';
import { entryOf, type MeasuredAttempt, useEntries } from '../../../src/escalation/usable-attempts.ts';
import {
  casesLooked,
  finished,
  type GroupEvidence,
  lookedAt,
  relooked,
  reviewedAnew,
} from '../../../src/escalation/who-looked.ts';
import type { ClusterReview, FailureReview } from '../../../src/record/failure-review.ts';
import { differenceInterval, pairSums, regressionStatistic } from '../../../src/stats/paired.ts';
import { tQuantile } from '../../../src/stats/student.ts';
import { digestOf } from '../../../src/text/digest.ts';

const lift = (points: number, half: number, n = 100): Lift => ({ points, interval: [points - half, points + half], n });
let day = 0;
function entry(more: Partial<Attempt> = {}): LedgerEntry {
  day += 1;
  const attempt: Attempt = {
    lever: 'prompt-optimize',
    commit: 'c',
    date: `2026-01-01T00:00:${String(day).padStart(2, '0')}Z`,
    suite: 's',
    templates: {},
    goal: 'T',
    before: 0,
    after: 0,
    lift: lift(0.2, 0.5),
    holdout: lift(0.2, 0.5),
    record: `r${day}`,
    ...more,
  };
  return { attempt, source: {}, line: day };
}
const POLICY = { patience: 2, minDelta: 1, moveOnBelow: 3 };
const step = (entries: readonly LedgerEntry[], policy = POLICY, slices?: Slices) =>
  qualityStep('prompt-optimize', entries, policy, slices);

describe('the attempts of a step', () => {
  test('are those of its lever, oldest first, without typo fixes', () => {
    const [late, early] = [entry({ date: '2026-03-01' }), entry({ date: '2026-02-01' })];
    const others = [entry({ lever: 'rag', date: '2026-02-02' }), entry({ minor: true, date: '2026-02-03' })];
    expect(attemptsOf('prompt-optimize', [late, ...others, early])).toEqual([early.attempt, late.attempt]);
  });
  test('of step 1 begin anew after a model or a tune was adopted, and only then', () => {
    const old = entry();
    const swap = (more: Partial<Attempt>) => entry({ lever: 'model-swap', decision: { state: 'adopted' }, ...more });
    const fresh = (one: LedgerEntry) => attemptsOf('prompt-optimize', [old, one, entry()]).length;
    expect([fresh(swap({})), fresh(swap({ lever: 'fine-tune' }))]).toEqual([1, 1]);
    expect([
      fresh(swap({ lever: 'rag' })),
      fresh(swap({ decision: { state: 'open' } })),
      fresh(swap({ decision: undefined })),
    ]).toEqual([2, 2, 2]);
    expect(attemptsOf('rag', [entry({ lever: 'rag' }), swap({})])).toHaveLength(1);
  });
});

describe('a quality step', () => {
  test('without an attempt says how to score one', () => {
    expect(step([])).toEqual({
      state: 'not-scored',
      attempts: [],
      k: 0,
      evidence: 'No scored attempt of prompt-optimize.',
      todo: 'Score one attempt: merge it through the gate, or start the workflow by hand with attempt: REF.',
    });
  });

  it.each<[string, Partial<Attempt>, string, number]>([
    ['a lift of just enough, shown', { holdout: lift(1, 0.9) }, 'lifting', 0],
    ['a lift that its interval does not show', { holdout: lift(1, 1), lift: lift(0, 1) }, 'undecided', 1],
    ['a lift that is too small', { holdout: lift(0.9, 0.5), lift: lift(0, 2) }, 'undecided', 1],
    ['a lift that was rejected', { holdout: lift(4, 1), decision: { state: 'rejected' } }, 'undecided', 0],
    [
      'a lift on all cases, not yet on those kept aside',
      { lift: lift(8, 1, 300), holdout: lift(4, 5) },
      'undecided',
      0,
    ],
    [
      'the same, rejected',
      { lift: lift(8, 1, 300), holdout: lift(6, 7), decision: { state: 'rejected' } },
      'undecided',
      1,
    ],
    ['it made things worse', { lift: lift(-4, 1), holdout: lift(-4, 1) }, 'undecided', 0],
    ['nothing kept aside', { holdout: undefined }, 'undecided', 0],
    ['nobody kept aside', { holdout: lift(4, 1, 0) }, 'undecided', 0],
    ['a search that made no look', { holdout: undefined, select: lift(0.2, 0.5) }, 'plateaued', 1],
    ['a search whose best lifts', { holdout: undefined, select: lift(5, 1) }, 'undecided', 0],
  ])('is judged by its attempt: %s', (_what, more, state, k) => {
    const own = step([entry(more)]);
    expect([own.state, own.k]).toEqual([state, k]);
  });

  test('says what to do where nothing counts', () => {
    const none = step([entry({ holdout: undefined })]);
    expect(none).toMatchObject({
      evidence: '1 attempt; none has a lift on cases kept aside.',
      todo: 'Give the suite cases kept aside (split.holdout) and score the attempt again.',
    });
    const worse = step([entry({ holdout: undefined }), entry({ lift: lift(-4, 1), holdout: lift(-4, 1) })]);
    expect(worse.evidence).toBe('2 attempts; none of them counts: they made it worse, or were rejected.');
    expect(worse.todo).toMatch(/^Score one attempt/);
    const shown = step([entry({ date: '2026-05-01', lift: lift(8, 1, 300), holdout: lift(4, 5) })]);
    expect(shown.evidence).toBe(
      '1 attempt; the last (2026-05-01) lifts on all cases by +7, not yet shown on those kept aside.',
    );
    const lifting = step([entry({ date: '2026-05-02', holdout: lift(3, 1) })]);
    expect(lifting.evidence).toBe(
      '1 attempt; the last lift (2026-05-02) moved the cases kept aside by +3 (2 to 4): go on while it does.',
    );
  });

  test('counts from the last real lift on', () => {
    const flat = () => entry({ lift: lift(0.1, 0.3), holdout: lift(0.1, 0.3) });
    expect(step([flat(), flat(), entry({ holdout: lift(4, 1) })])).toMatchObject({ state: 'lifting', k: 0 });
    expect(step([flat(), entry({ holdout: lift(4, 1) }), flat()])).toMatchObject({ state: 'plateaued', k: 1 });
  });

  test('pools the figures of its attempts, with half of the variance shared', () => {
    const own = step([
      entry({ lift: lift(0.4, 2), holdout: lift(0.4, 2, 50) }),
      entry({ lift: lift(0.8, 1), holdout: lift(0.8, 1) }),
    ]);
    const se = (half: number, na: number, nb: number) =>
      (1.96 * Math.hypot(na * (half / 1.96), nb * (half / 1.96))) / (na + nb) / 1.96;
    const [a, b] = [se(2, 100, 50), se(1, 100, 100)];
    const spread = Math.sqrt(((a ** 2 + b ** 2) / 2) * 0.75);
    expect(own.pooled).toEqual({
      points: expect.closeTo(0.6, 9),
      u80: expect.closeTo(0.6 + 0.8416212335729143 * spread, 9),
      u975: expect.closeTo(0.6 + 1.96 * spread, 9),
      n: 150,
    });
    expect(own.evidence).toContain('2 attempts; the last 2 moved it by +0.6 points, another lifts less than');
  });

  describe('from scores by case', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `c${i}`);
    const slices: Slices = new Map(ids.map((id, i) => [id, i % 2 === 0 ? 'holdout' : 'search']));
    const scores = (of: (i: number) => number) => Object.fromEntries(ids.map((id, i) => [id, of(i)]));
    const scored = (gains: number, more: Partial<Attempt> = {}) =>
      entry({ baseScores: scores((i) => (i < 30 ? 1 : 0)), scores: scores((i) => (i < 30 + gains ? 1 : 0)), ...more });
    const pooled = (d: readonly number[], k: number) => {
      const statistic = regressionStatistic(pairSums(d), k)!;
      const upper = (level: number) => 100 * (statistic.mean + tQuantile(level, statistic.df) * statistic.se);
      return {
        points: expect.closeTo((100 * d.reduce((sum, one) => sum + one, 0)) / d.length, 9),
        u80: expect.closeTo(upper(0.8), 9),
        u975: expect.closeTo(upper(0.975), 9),
        n: d.length,
      };
    };
    test('pools the mean lift of each case over the attempts', () => {
      expect(step([scored(1)]).pooled).toEqual(
        pooled(
          ids.map((_, i) => (i === 30 ? 1 : 0)),
          1,
        ),
      );
      expect(step([scored(1), scored(2)]).pooled).toEqual(
        pooled(
          ids.map((_, i) => (i === 30 ? 1 : i === 31 ? 0.5 : 0)),
          2,
        ),
      );
    });
    test('reads the shared cases alone, and the figures where they are too few or unknown', () => {
      const part = (n: number) => {
        const own = scored(1);
        const scoresOf = Object.fromEntries(ids.slice(0, n).map((id, i) => [id, i < 31 ? 1 : 0]));
        return { ...own, attempt: { ...own.attempt, scores: scoresOf } };
      };
      expect(step([scored(1), part(31)]).pooled!.n).toBe(31);
      expect(step([scored(1), part(30)]).pooled!.n).toBe(30);
      const byFigures = step([scored(1), part(29)]).pooled!;
      expect([byFigures.n, byFigures.points]).toEqual([200, expect.closeTo(0.2, 9)]);
      for (const more of [{ scores: 'sha256:x' }, { baseScores: undefined }, { scores: undefined }])
        expect(step([scored(1), scored(1, more)]).pooled!.n).toBe(200);
    });
    test('reads only the cases kept aside where an attempt was written for its own', () => {
      const overfit = { lift: lift(9, 1), holdout: lift(0.1, 0.8) };
      expect(step([scored(1, overfit)], POLICY, slices).pooled!.n).toBe(30);
      // Without the slices of the suite only the figure is known.
      expect(step([scored(1, overfit)]).pooled).toMatchObject({ points: 0.1, n: 100 });
      expect(step([scored(1)], POLICY, slices).pooled!.n).toBe(60);
    });
  });

  const flat = (points: number, half: number, n = 100) =>
    entry({ lift: lift(points, half * Math.SQRT2, n), holdout: lift(points, half * Math.SQRT2, n) });
  it.each<[string, readonly LedgerEntry[], Partial<typeof POLICY>, string, RegExp]>([
    ['one attempt that rules a lift out for nearly certain', [flat(0, 0.9)], {}, 'plateaued', /: plateaued\.$/],
    ['one that does not', [flat(0, 1.1)], {}, 'undecided', /the last moved it by 0 points, .*: not enough to stop\.$/],
    ['two that rule it out at 80 %', [flat(0, 1.5), flat(0, 1.5)], {}, 'plateaued', /the last 2 moved/],
    ['two, where three are asked for', [flat(0, 1.5), flat(0, 1.5)], { patience: 3 }, 'undecided', /not enough/],
    ['three small ones', [flat(0.2, 4), flat(0.2, 4), flat(0.2, 4)], {}, 'move-on', /: good enough to move on\.$/],
    ['two small ones', [flat(0.2, 4), flat(0.2, 4)], {}, 'undecided', /not enough/],
    ['three that may lift a lot', [flat(0.2, 9), flat(0.2, 9), flat(0.2, 9)], {}, 'undecided', /not enough/],
    [
      'three, where four are asked for',
      [flat(0.2, 4), flat(0.2, 4), flat(0.2, 4)],
      { patience: 4 },
      'undecided',
      /not enough/,
    ],
    ['three that lift enough on average', [flat(1, 3), flat(1, 3), flat(1, 3)], {}, 'undecided', /not enough/],
  ])('%s', (_what, entries, policy, state, evidence) => {
    const own = step(entries, { ...POLICY, ...policy });
    expect(own.state).toBe(state);
    expect(own.evidence).toMatch(evidence);
    expect(own.todo === undefined).toBe(state !== 'undecided');
  });

  it.each<[string, readonly LedgerEntry[], string]>([
    [
      'one that moves as little would do',
      [flat(0, 1.1)],
      'Score one more attempt: one that moves as little decides it.',
    ],
    ['more cases would do', [flat(0.3, 2)], 'Score one more attempt, or about 310 cases (now 200) would decide it.'],
    ['the lift is at the limit', [flat(1, 3)], 'Score one more attempt.'],
    [
      'no number of cases would do',
      [flat(0.99, 3)],
      'Score one more attempt: no affordable number of cases decides a lift this close to 1.',
    ],
  ])('says what would decide sooner: %s', (_what, entries, todo) => {
    expect(step(entries).todo).toBe(todo);
  });
});

test('a lift over all cases weighs both slices by their cases', () => {
  const attempt = (more: Partial<Attempt>) => allCases(entry(more).attempt);
  const both = attempt({ lift: lift(4, 1.96, 300), holdout: lift(0, 3.92, 100) });
  const half = (1.96 * Math.hypot(300, 100 * 2)) / 400;
  expect(both).toEqual({ points: 3, interval: [expect.closeTo(3 - half, 9), expect.closeTo(3 + half, 9)], n: 400 });
  expect(attempt({ lift: lift(4, 1, 0), holdout: lift(1, 1) })).toEqual(lift(1, 1));
  expect(attempt({ holdout: lift(1, 1, 0) })).toEqual(lift(0.2, 0.5));
  expect(attempt({ holdout: undefined, select: lift(7, 1) })).toEqual(lift(7, 1));
});

describe('a saving', () => {
  const cost = (percent: number, half: number, more: object = {}) => ({
    before: 1,
    after: 1 - percent / 100,
    lift: { percent, interval: [percent - half, percent + half] as [number, number] },
    ...more,
  });
  const routed = (more: Partial<Attempt>) => entry({ lever: 'route', lift: lift(0, 1), holdout: undefined, ...more });
  const saved = (...entries: readonly LedgerEntry[]) => savingStep('route', entries, { minSaving: 5, margin: 5 });

  it.each<[string, Partial<Attempt>, string, RegExp]>([
    ['no price', {}, 'undecided', /has no cost of a request\.$/],
    [
      'a figure that its means contradict',
      { costPerRequest: cost(20, 2, { after: 0.5 }) },
      'undecided',
      /says another saving than its own means do/,
    ],
    [
      'nothing to gain',
      { costPerRequest: cost(2, 2.9) },
      'plateaued',
      /saved 2 % a request \(-0\.9 to 4\.9\), below 5 %: nothing is left to save\.$/,
    ],
    ['just possible', { costPerRequest: cost(2, 3) }, 'undecided', /which spans 5 %\.$/],
    [
      'too few dear answers',
      { costPerRequest: cost(20, 2), dear: 9 },
      'undecided',
      /with 9 dear answers: too few to know the bill\.$/,
    ],
    [
      'enough of them',
      { costPerRequest: cost(20, 2), dear: 10 },
      'unrecorded',
      /at equal quality, and nobody wrote down whether it is in use\.$/,
    ],
    [
      'a loss that is not ruled out',
      { costPerRequest: cost(20, 2), lift: lift(-3, 2) },
      'undecided',
      /but quality moved by -3 \(-5 to -1\): a loss of 5 points is not ruled out\.$/,
    ],
    ['one that is', { costPerRequest: cost(20, 2), lift: lift(-2, 2) }, 'unrecorded', /at equal quality/],
    ['not shown', { costPerRequest: cost(20, 20) }, 'undecided', /which spans 5 %/],
    ['too small on average', { costPerRequest: cost(4.9, 2) }, 'undecided', /which spans 5 %/],
    ['just enough', { costPerRequest: cost(5, 2) }, 'unrecorded', /at equal quality/],
    [
      'adopted',
      { costPerRequest: cost(20, 2), decision: { state: 'adopted' } },
      'done',
      / at equal quality and is adopted: done\.$/,
    ],
    [
      'rejected',
      { costPerRequest: cost(20, 2), decision: { state: 'rejected' } },
      'rejected',
      / at equal quality and was rejected\.$/,
    ],
    [
      'rejected for a reason',
      { costPerRequest: cost(20, 2), decision: { state: 'rejected', reason: 'slow' } },
      'rejected',
      / was rejected: slow\.$/,
    ],
    ['open', { costPerRequest: cost(20, 2), decision: { state: 'open' } }, 'proven', /, and is not adopted\.$/],
  ])('is judged by the last attempt: %s', (_what, more, state, evidence) => {
    const found = saved(entry({ lever: 'route' }), routed({ date: '2026-06-01', ...more }));
    expect(found.state).toBe(state);
    expect(found.evidence).toMatch(/^2 attempts; the last \(2026-06-01\) /);
    expect(found.evidence).toMatch(evidence);
    expect(found.todo === undefined).toBe(['plateaued', 'done', 'rejected'].includes(state));
  });

  test('is not scored without an attempt, and means a point of its own figures', () => {
    expect(saved()).toMatchObject({ state: 'not-scored', evidence: 'No scored attempt of route.', attempts: [] });
    const of = (costPerRequest: Attempt['costPerRequest']) => savingOf(entry({ costPerRequest }).attempt);
    expect([of(undefined), of(cost(20, 2, { lift: undefined })), of(cost(20, 2, { before: 0 }))]).toEqual([
      null,
      null,
      null,
    ]);
    expect(
      [of(cost(21, 2, { after: 0.8 })), of(cost(21.1, 2, { after: 0.8 })), of(cost(18.9, 2, { after: 0.8 }))].map(
        (one) => one?.percent,
      ),
    ).toEqual([21, undefined, undefined]);
  });
});

describe('a gap', () => {
  const goal = { template: 'T', target: 85, maxResidualGap: 3 };
  const level = (points: number, half: number, n = 400, of = 400) => ({
    points,
    interval: [points - half, points + half] as [number, number],
    n,
    of,
  });
  const gap = (
    all: ReturnType<typeof level>,
    holdout?: ReturnType<typeof level>,
    overfit?: ReturnType<typeof overfitOf>,
  ) =>
    gapOf(
      { goal } as never,
      { all, ...(holdout === undefined ? {} : { holdout }) } as never,
      { cases: 400, holdout: 100 },
      overfit,
    );

  test('spans the bands of its interval', () => {
    expect(gap(level(78, 2))).toEqual({
      points: 7,
      interval: [5, 9],
      band: '5-10',
      bands: ['5-10'],
      n: 400,
      of: 400,
      slice: 'all',
    });
    expect(gap(level(78, 4))!.bands).toEqual(['0-5', '5-10', '10+']);
    expect(gap(level(86, 2))!.bands).toEqual(['reached', '0-5']);
    expect([0, 1e-10, 5 - 1e-10, 10 + 1e-10].map(bandOf)).toEqual(['reached', 'reached', '5-10', '5-10']);
    expect(gapOf({} as never, { all: level(78, 2) } as never, { cases: 1, holdout: 0 }, undefined)).toBeNull();
    expect(gapOf({ goal } as never, null, { cases: 1, holdout: 0 }, undefined)).toBeNull();
    expect(gap(level(78, 2, 0))).toBeNull();
  });

  test('is that of the cases kept aside where these are certainly worse, or the lift is theirs alone', () => {
    expect(gap(level(80, 1), level(70, 1, 100, 100))).toMatchObject({ slice: 'holdout', points: 15, n: 100 });
    // Too few, not larger, or not certain.
    expect(gap(level(80, 1), level(70, 1, 29, 29))!.slice).toBe('all');
    expect(gap(level(80, 1), level(80, 1, 100, 100))!.slice).toBe('all');
    expect(gap(level(80, 1), level(79, 4, 100, 100))!.slice).toBe('all');
    const overfit = overfitOf(lift(8, 1, 300), lift(0, 1));
    expect(overfit.state).toBe('shown');
    expect(gap(level(80, 1), level(79, 4, 100, 100), overfit)!.slice).toBe('holdout');
  });

  it.each<[string, number, number, number, string]>([
    ['at the target for certain', 88, 2, 400, 'reached'],
    ['just at it', 85, 3, 400, 'reached'],
    ['below it, as accepted', 84, 2, 400, 'within'],
    ['below it, perhaps more than accepted', 84, 2.1, 400, 'open'],
    ['at it, but a gap is not ruled out', 85, 3.1, 400, 'undecided'],
    ['at it on too few cases', 88, 2, 49, 'undecided'],
    ['at it on part of the cases', 88, 2, 379, 'undecided'],
    ['on nearly all', 88, 2, 380, 'reached'],
    ['far below', 70, 2, 400, 'open'],
  ])('%s', (_what, points, half, n, state) => {
    expect(reachOf({ goal } as never, gap(level(points, half, n, n < 50 ? n : 400))).state).toBe(state);
  });

  test('says how many cases would show that it is small', () => {
    expect(reachOf({ goal } as never, gap(level(86, 5)))).toEqual({
      state: 'undecided',
      why: 'Gap -1 (-6 to 4) against 3 accepted: at the target, but a gap up to 4 is not ruled out on 400 cases.',
      casesNeeded: 630,
    });
    expect(reachOf({} as never, null)).toEqual({ state: 'unknown', why: 'No goal is set.' });
    expect(reachOf({ goal } as never, null).why).toBe('Nothing was measured on T.');
    expect([
      isComplete({ n: 30, slice: 'holdout' }),
      isComplete({ n: 29, slice: 'holdout' }),
      isComplete({ n: 50, slice: 'all' }),
      isComplete({ n: 49, slice: 'all' }),
    ]).toEqual([true, false, true, false]);
  });

  it.each<[string, Lift, Lift, string]>([
    ['a lift that does not carry over', lift(8, 1), lift(0, 1), 'shown'],
    ['one that may not', lift(4, 2), lift(1, 4), 'possible'],
    ['one that is confirmed aside', lift(4, 2), lift(2.5, 2), 'none'],
    ['no lift at all', lift(1, 2), lift(-5, 1), 'none'],
    ['about the same', lift(4, 2), lift(3.5, 4), 'none'],
  ])('of an attempt is overfitted: %s', (_what, search, holdout, state) => {
    expect(overfitOf(search, holdout).state).toBe(state);
    const spread =
      1.96 *
      Math.hypot((search.interval[1] - search.interval[0]) / 3.92, (holdout.interval[1] - holdout.interval[0]) / 3.92);
    const d = search.points - holdout.points;
    expect(overfitOf(search, holdout).difference).toEqual({
      points: d,
      interval: [expect.closeTo(d - spread, 9), expect.closeTo(d + spread, 9)],
    });
  });
});

test('a paired lift is the mean in points with the interval of the test, within what it can be', () => {
  const rows = [1, 0, 0, -1, 0, 1].map((one) => ({ lift: one }));
  const [low, high] = differenceInterval(regressionStatistic(pairSums([1, 0, 0, -1, 0, 1]))!);
  expect(pairedLift(rows)).toEqual({ points: expect.closeTo(100 / 6, 9), interval: [100 * low, 100 * high], n: 6 });
  expect(pairedLift([{ lift: 1 }])).toEqual({ points: 100, interval: [-100, 100], n: 1 });
  expect(pairedLift([])).toEqual({ points: 0, interval: [-100, 100], n: 0 });
  expect(pairedLift([{ lift: 1 }, { lift: 1 }]).interval[1]).toBe(100);
  const clustered = pairedLift(rows.map((row, i) => ({ ...row, ...(i < 4 ? { cluster: `c${i % 2}` } : {}) })));
  expect(clustered.points).toBeCloseTo(100 / 6, 9);
  expect(clustered.interval).not.toEqual(pairedLift(rows).interval);
});

describe('scores in a line', () => {
  const ids = ['a', 'b', 'c'];
  const map = (...values: (number | null)[]) => new Map(ids.map((id, i) => [id, values[i] ?? null]));
  test('are a character a case for pass and fail, two for graded ones', () => {
    expect(encodeScores(ids, map(1, 0, null), true)).toBe('10.');
    expect(encodeScores(ids, map(1, 0.05, null), false)).toBe('6405..');
    expect(encodeScores(['x', ...ids], map(1, 0, 0.336), false)).toBe('..640022');
    expect([isBinary(map(1, 0, null)), isBinary(map(1), map(0.5)), isBinary()]).toEqual([true, false, true]);
  });
  test('are read back, or refused whole', () => {
    expect(decodeScores(ids, '10.')).toEqual(map(1, 0, null));
    expect(decodeScores(ids, '6405..')).toEqual(map(1, 0.05, null));
    expect(decodeScores([], '')).toEqual(new Map());
    for (const text of ['10', '1', '10.1', '12.', '6x05..', '6505..', 'ff05..', '', '640g..', '64051.', '6405.1'])
      expect(decodeScores(ids, text), text).toBeNull();
  });
});

describe('failures in points', () => {
  const cluster = (more: Partial<ClusterReview>): ClusterReview =>
    ({ id: 'k', size: 10, shape: 'prompt', title: '', fix: '', cases: [], by: 'judge', ...more }) as ClusterReview;
  const review = (clusters: readonly ClusterReview[], more: Partial<FailureReview> = {}): FailureReview =>
    ({ done: true, failures: clusters.reduce((sum, { size }) => sum + size, 0), clusters, ...more }) as FailureReview;
  const levels = (n: number, nEff?: number) =>
    ({ all: { points: 80, interval: [70, 90], n, of: n }, ...(nEff === undefined ? {} : { nEff }) }) as never;

  test('are what each kind loses of the cases, the rest unclear', () => {
    const own = review([cluster({ size: 20 }), cluster({ size: 10, loss: 5, shape: 'knowledge' })], { failures: 40 });
    const points = shapePoints(own, levels(200))!;
    expect(
      [points.prompt, points.knowledge, points.capability, points.weight, points.unclear].map((one) => one!.points),
    ).toEqual([10, 2.5, 0, 0, 5]);
    expect(points.total!.points).toBe(17.5);
    const [low, high] = points.prompt!.interval;
    expect([low < 10, high > 10, low > 5, high < 16]).toEqual([true, true, true, true]);
    expect(shapePoints(own, null)).toBeUndefined();
    expect(shapePoints(own, levels(0))).toBeUndefined();
    expect(shapePoints({ ...own, of: 100 }, levels(200))!.prompt!.points).toBe(20);
    expect(shapePoints({ ...own, of: 400 }, levels(200))!.prompt!.points).toBe(10);
    // Cases that move together say less.
    const wide = shapePoints(own, levels(200, 50))!.prompt!.interval;
    expect(wide[1] - wide[0]).toBeGreaterThan(1.5 * (high - low));
    expect(shapesOf({ clusters: own.clusters })).toEqual({
      prompt: 0.8,
      knowledge: 0.2,
      capability: 0,
      weight: 0,
      unclear: 0,
    });
    expect(Object.values(shapesOf({ clusters: [] }))).toEqual([0, 0, 0, 0, 0]);
  });

  test('that a probe split are divided, with its own uncertainty on top', () => {
    const split = { prompt: 0.75, unclear: 0.25 };
    const probes = { edited: { fixed: 6, of: 8 } };
    const plain = shapePoints(review([cluster({ size: 20 })]), levels(100))!;
    const own = shapePoints(review([cluster({ size: 20, split, probes })]), levels(100))!;
    expect([own.prompt!.points, own.unclear!.points, own.total!.points]).toEqual([15, 5, 20]);
    const p = 8 / 12;
    const half = (1.96 * 100 * 20 * Math.sqrt((p * (1 - p)) / 12)) / 100;
    const base = shapePoints(review([cluster({ size: 15 }), cluster({ size: 5, shape: 'unclear' })]), levels(100))!
      .prompt!;
    expect(own.prompt!.interval[0]).toBeCloseTo(15 - Math.hypot(15 - base.interval[0], half), 9);
    expect(own.prompt!.interval[1]).toBeCloseTo(15 + Math.hypot(base.interval[1] - 15, half), 9);
    expect(own.total).toEqual(plain.total);
    // Without its probe, or of a kind that no probe cures, a split adds nothing.
    for (const more of [
      { probes: undefined },
      { shape: 'weight' as const },
      { probes: { reference: { fixed: 6, of: 8 } } },
    ])
      expect(
        shapePoints(review([cluster({ size: 20, split, probes, ...more })]), levels(100))!.prompt!.interval,
      ).toEqual(base.interval);
  });

  test('bound what a lever can gain: its own kind, and at most the unclear ones too', () => {
    const own = review([
      cluster({ size: 20 }),
      cluster({ size: 10, shape: 'unclear' }),
      cluster({ size: 4, shape: 'weight' }),
    ]);
    const points = shapePoints(own, levels(200));
    const of = (lever: Parameters<typeof ceilingOf>[0], more: Partial<FailureReview> = {}) =>
      ceilingOf(lever, { review: { ...own, ...more }, points, levels: levels(200) });
    expect(of('prompt-optimize')).toMatchObject({ low: 10, high: 15 });
    expect(of('prompt-optimize')!.interval[0]).toBe(points!.prompt!.interval[0]);
    expect(of('prompt-optimize')!.interval[1]).toBeGreaterThan(15);
    expect([of('rag')!.low, of('rag')!.high, of('fine-tune')!.low]).toEqual([0, 5, 2]);
    expect([of('route'), of('cascade'), of('model-swap'), of('rag', { done: false })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(ceilingOf('rag', { review: own, points: undefined, levels: null })).toBeNull();
    const probed = review([
      cluster({ size: 20, probes: { stronger: { fixed: 3, of: 4 } } }),
      cluster({ size: 10, probes: { stronger: { fixed: 0, of: 0 } } }),
    ]);
    expect(ceilingOf('model-swap', { review: probed, points, levels: levels(200) })).toMatchObject({
      low: 7.5,
      high: 12.5,
    });
    expect([floorOf(null, 1), floorOf({ points: 20 } as never, 1), floorOf({ points: 4 } as never, 1)]).toEqual([
      1, 4, 1,
    ]);
    expect([isTooSmall(null, 5), isTooSmall({ high: 4.9 } as never, 5), isTooSmall({ high: 5 } as never, 5)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each<[string, GroupEvidence, string, string]>([
    ['a person', { human: 'knowledge', probes: { edited: { fixed: 9, of: 9 } } }, 'knowledge', 'human'],
    ['a person on weight, nothing tried', { human: 'weight' }, 'prompt', 'human'],
    ['a person on weight, after an attempt', { human: 'weight', survived: 1 }, 'weight', 'human'],
    ['a probe that fixed all', { probes: { reference: { fixed: 4, of: 4 } }, judge: 'prompt' }, 'knowledge', 'probe'],
    ['a probe that fixed half', { probes: { edited: { fixed: 2, of: 4 } } }, 'unclear', 'none'],
    ['a probe that ran on nothing', { probes: { edited: { fixed: 0, of: 0 } } }, 'unclear', 'none'],
    [
      'the cheapest cure',
      { probes: { stronger: { fixed: 4, of: 4 }, edited: { fixed: 3, of: 4 } } },
      'prompt',
      'probe',
    ],
    ['a judge', { judge: 'capability' }, 'capability', 'judge'],
    [
      'a judge whose cure fixed a quarter',
      { judge: 'capability', probes: { stronger: { fixed: 1, of: 4 } } },
      'unclear',
      'judge',
    ],
    [
      'a judge whose cure fixed more',
      { judge: 'knowledge', probes: { reference: { fixed: 2, of: 5 } } },
      'knowledge',
      'judge',
    ],
    [
      'a judge whose cure ran on nothing',
      { judge: 'knowledge', probes: { reference: { fixed: 0, of: 0 } } },
      'knowledge',
      'judge',
    ],
    [
      'another cure refutes nothing',
      { judge: 'knowledge', probes: { stronger: { fixed: 0, of: 4 } } },
      'knowledge',
      'judge',
    ],
    ['a judge on weight', { judge: 'weight' }, 'prompt', 'judge'],
    ['a code that says nothing', { code: 'mystery' }, 'unclear', 'none'],
    [
      'confused labels, at the last',
      {
        code: 'wrong-label:a',
        closedLabels: true,
        survived: 1,
        promptAttempts: 2,
        probes: { edited: { fixed: 0, of: 3 } },
      },
      'weight',
      'survival',
    ],
    [
      'confused labels, one attempt',
      {
        code: 'wrong-label:a',
        closedLabels: true,
        survived: 1,
        promptAttempts: 1,
        probes: { edited: { fixed: 0, of: 3 } },
      },
      'unclear',
      'none',
    ],
    [
      'confused labels, no probe ran',
      {
        code: 'wrong-label:a',
        closedLabels: true,
        survived: 1,
        promptAttempts: 2,
        probes: { edited: { fixed: 0, of: 0 } },
      },
      'unclear',
      'none',
    ],
    [
      'confused labels, a probe fixed one',
      {
        code: 'wrong-label:a',
        closedLabels: true,
        survived: 1,
        promptAttempts: 2,
        probes: { edited: { fixed: 1, of: 3 } },
      },
      'unclear',
      'none',
    ],
    [
      'confused labels, none survived',
      { code: 'wrong-label:a', closedLabels: true, promptAttempts: 2, probes: { edited: { fixed: 0, of: 3 } } },
      'unclear',
      'none',
    ],
    [
      'confused open labels',
      {
        code: 'wrong-label:a',
        closedLabels: false,
        survived: 1,
        promptAttempts: 2,
        probes: { edited: { fixed: 0, of: 3 } },
      },
      'unclear',
      'none',
    ],
  ])('have the shape that the strongest evidence says: %s', (_what, evidence, shape, by) => {
    expect(lookedAt(evidence)).toMatchObject({ shape, by });
  });

  test('that a probe fixed in part are split, and counted as looked at', () => {
    expect(lookedAt({ probes: { edited: { fixed: 3, of: 4 } } }).split).toEqual({ prompt: 0.75, unclear: 0.25 });
    expect(lookedAt({ probes: { edited: { fixed: 4, of: 4 } } }).split).toBeUndefined();
    const seen = [
      cluster({}),
      cluster({ by: 'none', size: 3 }),
      cluster({ by: undefined, size: 2 } as never),
      cluster({ by: 'code', size: 1 }),
    ];
    expect(casesLooked(seen)).toBe(11);
    const own = reviewedAnew(
      review([cluster({ split: { prompt: 1 } as never, size: 4 }), cluster({ by: 'none', size: 4 })]),
      {},
    );
    expect([own.done, own.looked, own.clusters[0]!.split]).toEqual([true, 4, undefined]);
    expect(relooked(cluster({ by: 'human', shape: 'weight', survived: 2 }), {})).toMatchObject({
      shape: 'weight',
      by: 'human',
    });
  });

  test('make a finished review once half of what they lose was looked at', () => {
    const done = (looked: Partial<ClusterReview>, open: Partial<ClusterReview>, more = 0) =>
      finished(review([cluster(looked), cluster({ by: 'none', ...open })], { failures: 20 + more })).done;
    expect([done({}, {}), done({}, {}, 1), done({ loss: 1 }, { loss: 1.1 }), done({ loss: 1 }, { loss: 1 })]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(finished(review([]))).toMatchObject({ done: true, looked: 0 });
    expect(finished(review([], { failures: 3 })).done).toBe(false);
  });
});

describe('entries of a ledger under today’s ruler', () => {
  const hash = (letter: string) => `sha256:${letter.repeat(64)}`;
  const ids = Array.from({ length: 80 }, (_, i) => `c${String(i).padStart(2, '0')}`);
  const measured = (more: Partial<MeasuredAttempt> = {}): MeasuredAttempt => ({
    lever: 'rag',
    commit: 'abc',
    date: '2026-01-01',
    suite: hash('a'),
    templates: { T: hash('b') },
    goal: 'T',
    base: Object.fromEntries(ids.map((id, i) => [id, i < 40 ? 1 : 0])),
    head: Object.fromEntries(ids.map((id, i) => [id, i < 50 ? 1 : 0])),
    slices: new Map(ids.map((id, i) => [id, i % 4 === 0 ? 'holdout' : 'search'])),
    record: hash('c'),
    ...more,
  });
  const ruler = { suite: hash('a'), templates: new Map([['T', hash('b')]]), goal: 'T', cases: measured().slices };
  const use = (more: Partial<Attempt>, own: Partial<typeof ruler> & { known?: (digest: string) => boolean } = {}) => {
    const attempt = { ...entryOf(measured())!, ...more };
    const { used, refused } = useEntries([{ attempt, source: {}, line: 1 }], { ...ruler, ...own });
    return refused[0]?.why ?? used[0]!.attempt;
  };

  test('are written with the lift of each slice, rounded, and the scores of both sides', () => {
    const own = entryOf(measured())!;
    const d = (held: boolean) =>
      ids
        .map((_, i) => i)
        .filter((i) => (i % 4 === 0) === held)
        .map((i) => ({ lift: i >= 40 && i < 50 ? 1 : 0 }));
    const round = (value: number) => Math.round(value * 1e4) / 1e4;
    const rounded = (held: boolean) => {
      const { points, interval, n } = pairedLift(d(held));
      return { points: round(points), interval: interval.map(round), n };
    };
    expect(own).toMatchObject({
      before: 50,
      after: 62.5,
      lift: rounded(false),
      holdout: rounded(true),
      lever: 'rag',
      commit: 'abc',
      date: '2026-01-01',
      record: hash('c'),
    });
    expect([
      Object.keys(own.scores as object).length,
      own.baseScores!['c45'],
      (own.scores as Record<string, number>)['c45'],
    ]).toEqual([80, 0, 1]);
    expect(Object.keys(own)).not.toContain('dear');
    expect(
      entryOf(measured({ dear: 0, points: { prompt: 1 }, costPerRequest: { before: 1, after: 2 } })),
    ).toMatchObject({ dear: 0, points: { prompt: 1 }, costPerRequest: { after: 2 } });
    expect(entryOf(measured({ slices: new Map() }))).not.toHaveProperty('holdout');
    const half = entryOf(measured({ base: { c00: 1, x: 1 } }))!;
    expect(half.scores).toEqual({ c00: 1 });
    expect(entryOf(measured({ inlineUpTo: 80 }))!.scores).toEqual(own.scores);
    const digest = entryOf(measured({ inlineUpTo: 79 }))!;
    expect(digest.scores).toBe(digestOf(own.scores as never));
    expect(digest).not.toHaveProperty('baseScores');
    expect(entryOf(measured({ base: {} }))).toBeNull();
  });

  it.each<[string, Partial<Attempt>, Parameters<typeof use>[1], RegExp]>([
    ['no digest', { record: 'x'.repeat(30) }, {}, /^its record does not verify: "x{24}" is no sha256 digest$/],
    [
      'an unknown record',
      {},
      { known: () => false },
      /^its record does not verify: no stored record has the digest sha256:cccccccccccc…$/,
    ],
    ['text before a digest', { record: `x${hash('c')}` }, {}, /is no sha256 digest$/],
    ['nothing asked', { measured: { cases: 9, requests: 0 } }, {}, /^it asked nothing anew/],
    ['another goal', { goal: 'U' }, {}, /^it was scored by U, the goal is T$/],
    [
      'another template',
      { templates: { T: hash('d') } },
      {},
      /^another ruler: the digest of its T is sha256:dddddddddddd… and today's is sha256:bbbbbbbbbbbb…$/,
    ],
    ['no such template', { templates: {} }, {}, /its T is missing…/],
    ['none today', {}, { templates: new Map() }, /and today's is missing…$/],
    [
      'few cases, by its figures',
      { scores: undefined, lift: lift(1, 1, 30), holdout: lift(1, 1, 19) },
      {},
      /^only 49 shared cases, 50 are needed$/,
    ],
    [
      'few cases, without any aside',
      { scores: undefined, lift: lift(1, 1, 49), holdout: undefined },
      {},
      /^only 49 shared cases/,
    ],
    [
      'another suite, no scores',
      { suite: hash('e'), scores: undefined },
      {},
      /^another suite, and no scores by case to compute it again$/,
    ],
    [
      'another suite, cases unknown',
      { suite: hash('e') },
      { cases: undefined as never },
      /^another suite, and today's cases are not known here$/,
    ],
    [
      'another suite, few shared',
      { suite: hash('e') },
      { cases: new Map([...ruler.cases].slice(0, 49)) },
      /^only 49 shared cases/,
    ],
    [
      'cases gone, no scores before',
      { suite: hash('e'), baseScores: undefined },
      { cases: new Map([...ruler.cases].slice(0, 60)) },
      /^another suite: 20 of its cases are gone, and its scores before are not kept$/,
    ],
    [
      'few scores before',
      { suite: hash('e'), baseScores: Object.fromEntries(ids.slice(0, 49).map((id) => [id, 1])) },
      {},
      /^only 49 shared cases/,
    ],
  ])('are refused: %s', (_what, more, own, why) => {
    expect(use(more, own)).toMatch(why);
  });

  test('count as they are on the same suite, and are computed again on another', () => {
    expect(use({})).toMatchObject({ before: 50, after: 62.5 });
    expect(use({}, { known: (digest) => digest === hash('c') })).toMatchObject({ before: 50 });
    expect(use({ scores: undefined, lift: lift(1, 1, 30), holdout: lift(1, 1, 20) })).toMatchObject({
      lift: lift(1, 1, 30),
    });
    expect(use({}, { goal: null as never })).toMatchObject({ goal: 'T' });
    expect(use({ suite: hash('e'), baseScores: undefined })).toMatchObject({ before: 50 });
    const again = use({ suite: hash('e') }, { cases: new Map([...ruler.cases].slice(20)) }) as Attempt;
    expect([again.before, again.after, again.lift.n, again.holdout!.n]).toEqual([
      expect.closeTo(100 / 3, 9),
      expect.closeTo(50, 9),
      45,
      15,
    ]);
    const none = use({ suite: hash('e') }, { cases: new Map(ids.map((id) => [id, 'search' as const])) }) as Attempt;
    expect([none.lift.n, none.holdout]).toEqual([80, undefined]);
  });

  test('count once for each change, the latest measurement', () => {
    const of = (more: Partial<Attempt>, line: number): LedgerEntry => ({
      attempt: { ...entryOf(measured())!, ...more },
      source: { line },
      line,
    });
    const two = [of({ arm: 'x', date: '2026-02-02', record: hash('d') }, 1), of({ arm: 'x', date: '2026-02-01' }, 2)];
    const { used, refused } = useEntries(two, ruler);
    expect([used.map(({ line }) => line), refused]).toEqual([
      [1],
      [{ entry: { line: 2 }, why: 'the same change was scored again later' }],
    ]);
    const other = useEntries(
      [of({ arm: 'x' }, 1), of({ arm: 'x', lever: 'tools', record: hash('d') }, 2), of({ record: hash('e') }, 3)],
      ruler,
    );
    expect(other.used.map(({ line }) => line)).toEqual([1, 2, 3]);
    const twice = useEntries([of({}, 1), of({}, 2)], ruler);
    expect(twice.refused).toEqual([{ entry: { line: 2 }, why: 'the same attempt stands in the ledger twice' }]);
  });
});
