/** What was left out, is known of one side alone or stands on a bound: nothing is made up, nothing lost. */
import { describe, expect, it, test } from 'vitest';
import { boardOf } from '../../../src/escalation/board.ts';
import { savingOf } from '../../../src/escalation/cost-attempts.ts';
import { escalate, escalationBlocks } from '../../../src/escalation/decide-lever.ts';
import { type EscalationEvidence, evidenceFromRecord, recordView } from '../../../src/escalation/evidence.ts';
import { type FailureItem, groupedFailures } from '../../../src/escalation/failure-groups.ts';
import { reviewFailures } from '../../../src/escalation/failure-review.ts';
import { parseAttempt, parseLedger } from '../../../src/escalation/ledger.ts';
import { filesOf } from '../../../src/escalation/ledger-file.ts';
import { pairedLift } from '../../../src/escalation/paired-lift.ts';
import { allCases } from '../../../src/escalation/plateau.ts';
import { pointsLine, warnings } from '../../../src/escalation/sentences.ts';
import { shapeFinding } from '../../../src/escalation/step-criteria.ts';
import { judgeTuned, varianceRatio } from '../../../src/escalation/tuned-model.ts';
import { checkGoals } from '../../../src/escalation/write-goal.ts';
import type { SetVerdict } from '../../../src/record/escalation-entry.ts';
import { clusteredSums, differenceInterval, regressionStatistic } from '../../../src/stats/paired.ts';
import { tQuantile } from '../../../src/stats/student.ts';
import { type InputError, Problems } from '../../../src/text/problem.ts';
import { makeEscalation, makeRecord, makeTarget, makeTemplate } from '../../fixtures/records.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { entry, evidence, PRESETS, PROFILE, type Setting, type Try } from './evidence.ts';

const decide = (more: Partial<EscalationEvidence>, setting: Setting = PRESETS.plateau) =>
  escalate(evidence({ ...setting, more }));
const tuned = (refusal: SetVerdict) => {
  const of = (verdict: SetVerdict) => ({ verdict, n: verdict === 'missing' ? 0 : 60 });
  return judgeTuned({ sets: { 'held-out': of('pass'), drift: of('pass'), refusal: of(refusal), arena: of('pass') } });
};
const head = { promptTokens: 1_000, completionTokens: 100, priceIn: 1, priceOut: 2 };

describe('an entry holds what was found', () => {
  it.each<[string, Partial<EscalationEvidence>, object]>([
    [
      'cheap',
      { cheap: { model: 'small', passed: 30, of: 40 } as never },
      { probes: { cheap: { passed: 30, of: 40 } } },
    ],
    ['request', { request: { head } as never }, { request: { head } }],
    ['stated', { stated: { lever: 'rag', contradicts: true } }, { stated: { lever: 'rag', contradicts: true } }],
    ['tuned', { tuned: tuned('missing') }, { tuned: { verdict: 'unknown', lacking: [] }, tunedBlocks: false }],
    ['notes', { notes: ['As told.'] }, { notes: expect.arrayContaining(['As told.']) }],
  ])('%s', (_, more, kept) => {
    expect(decide(more)).toMatchObject(kept);
  });

  test('and no key for what was not', () => {
    const got = decide({});
    for (const key of ['probes', 'request', 'stated', 'tuned', 'tunedBlocks', 'economics', 'overfit'])
      expect(got, key).not.toHaveProperty(key);
    expect(got.goal).not.toHaveProperty('slice');
    expect(decide({}, { ...PRESETS.plateau, goal: { slice: 'holdout' } }).goal).toHaveProperty('slice', 'holdout');
  });

  test('a tuned model that policy requires more of says which sets lack, and blocks', () => {
    const got = (refusal: SetVerdict, policy: object) => {
      const read = evidence({ ...PRESETS.plateau, more: { tuned: tuned(refusal) }, policy });
      const { tuned: kept, tunedBlocks } = escalate(read);
      expect(escalationBlocks(escalate(read), read.policy)).toBe(tunedBlocks);
      return [kept?.lacking, tunedBlocks];
    };
    expect(got('missing', { tuned: 'require' })).toEqual([['refusal'], true]);
    expect(got('missing', { tuned: 'warn' })).toEqual([[], false]);
    expect(got('regressed', {})).toEqual([[], true]);
    expect(got('pass', { tuned: 'require' })).toEqual([[], false]);
  });

  test('the last attempt of a lever is told with what is known of it', () => {
    const last = (one: Try) => decide({ ledger: { used: [entry(one)], refused: [] } }).levers;
    const date = '2026-10-10';
    expect(last({ decision: 'rejected' })['prompt-optimize']?.last).toEqual({
      date,
      points: 0.1,
      interval: [-0.5, 0.7],
      decision: 'rejected',
      reason: 'as said',
    });
    expect(last({ hold: null })['prompt-optimize']?.last).toEqual({ date, points: null, interval: null });
    expect(last({ lever: 'route', cost: [20, 18, 22] }).route).toMatchObject({
      attempts: 1,
      last: { date, points: 20, interval: [18, 22] },
      cost: { before: 0.002, after: 0.0016 },
    });
    const unpriced = last({ lever: 'route' });
    expect(unpriced.route?.last).toEqual({ date, points: null, interval: null });
    expect(unpriced.route).not.toHaveProperty('cost');
    expect(unpriced.cascade).not.toHaveProperty('last');
    expect(last({ lever: 'rag', cost: [20, 18, 22] }).rag?.cost).toEqual({ before: 0.002, after: 0.0016 });
  });
});

test('labels are closed when policy says so, or else when the template does', () => {
  const by = (declared: boolean | undefined, found: boolean | undefined) =>
    decide(
      { closedLabels: found },
      {
        profile: { ...PROFILE, closedLabels: declared },
        ledger: [{}, {}],
        clusters: [
          { size: 40, by: 'none', code: 'wrong-label:a>b', survived: 1, probes: { stronger: { fixed: 0, of: 4 } } },
        ],
      },
    ).review.clusters[0]!.by;
  expect([by(undefined, true), by(true, undefined), by(true, false)]).toEqual(['survival', 'survival', 'survival']);
  expect([by(undefined, undefined), by(false, true), by(undefined, false)]).toEqual(['none', 'none', 'none']);
});

test('a fault of an attempt or a record names its key, and none where all of it is at fault', () => {
  const good = entry({}).source as object;
  const keys = (value: unknown) => {
    const [own, lines] = [new Problems(), new Problems()];
    expect(parseAttempt('a.json', JSON.stringify(value), own)).toBeNull();
    expect(parseLedger('l.jsonl', JSON.stringify(value), lines)).toEqual([]);
    expect(lines.list.map(({ key }) => key)).toEqual(own.list.map(({ key }) => key));
    return own.list.map(({ key, line, message }) => [key, line, message]);
  };
  expect(keys({ ...good, lever: undefined })).toEqual([['lever', undefined, 'is missing']]);
  expect(keys({ ...good, lift: { points: 1, interval: [0, 2], n: -1 } })[0]!.slice(0, 2)).toEqual([
    'lift.n',
    undefined,
  ]);
  expect(keys(7)).toEqual([[undefined, undefined, expect.stringMatching(/^7: /)]]);
  const record = (value: unknown) => {
    try {
      recordView('r.json', value);
    } catch (error) {
      return (error as InputError).problems.map(({ key }) => key);
    }
    return [];
  };
  expect(record(7)).toEqual([undefined]);
  expect(record({ ...makeRecord(), verdict: 'fine' })).toEqual(['verdict']);
});

test('an equal bound of an interval is one, and a lower one first is asked for', () => {
  const read = (interval: readonly number[]) =>
    parseAttempt(
      'a.json',
      JSON.stringify({ ...(entry({}).source as object), lift: { points: 1, interval, n: 9 } }),
      new Problems(),
    );
  expect(read([1, 1])?.attempt.lift.interval).toEqual([1, 1]);
  expect(read([1.1, 1])).toBeNull();
});

test('a saving of nothing, or of less than nothing, is no figure', () => {
  const { attempt } = entry({});
  const of = (before: number, after: number, percent: number) =>
    savingOf({ ...attempt, costPerRequest: { before, after, lift: { percent, interval: [percent, percent] } } });
  expect([of(0, 0, 20), of(-1, -0.8, 20), of(0, 1, 20)]).toEqual([null, null, null]);
  expect(of(1, 0, 100)).toMatchObject({ percent: 100 });
  expect(of(1e-9, 0.8e-9, 20)).toMatchObject({ percent: 20 });
});

describe('prompting', () => {
  const line = (points: number, low: number, high: number) =>
    pointsLine(
      makeEscalation({
        gap: { ...makeEscalation().gap!, points },
        points: { knowledge: { points: 5, interval: [4, 6] } } as never,
        levers: {
          'prompt-optimize': { ceiling: { low, high, interval: [low, high] }, state: 'not-scored', attempts: 0 },
        } as never,
      }),
    ).replace(/^.*: /, '');
  it.each([
    [10, 0, 2, 'prompting can close part of it.'],
    [10, 0, 2 - 5e-10, 'prompting can close part of it.'],
    [10, 0, 2 - 2e-9, 'prompting cannot close it.'],
    [3, 0, 1, 'prompting can close part of it.'],
    [3, 0, 0.9, 'prompting cannot close it.'],
    [6, 0, 6 - 5e-10, 'prompting may close it.'],
    [6, 0, 6 - 2e-9, 'prompting can close part of it.'],
    [6, 6 - 5e-10, 7, 'prompting can close it.'],
    [6, 6 - 2e-9, 7, 'prompting may close it.'],
  ])('against a gap of %d points, when worth %d to %d: %4$s', (gap, low, high, said) => {
    expect(line(gap, low, high)).toBe(said);
  });
});

test('what a kind of failure is worth is one figure when its bounds are equal, else both', () => {
  const said = (shapes: NonNullable<Setting['shapes']>) => shapeFinding(boardOf(evidence({ shapes })), 'rag');
  expect(said({ knowledge: 0.5, prompt: 0.5 }).evidence).toMatch(/^Missing knowledge is worth 11\.5 points\. /);
  expect(said({ knowledge: 0.5, prompt: 0.25, unclear: 0.25 }).evidence).toMatch(
    /^Missing knowledge is worth 11\.5 to 17\.3 points\. /,
  );
  expect(said({ knowledge: 0.05, prompt: 0.7, unclear: 0.25 })).toMatchObject({
    state: 'unknown',
    evidence: expect.stringContaining('Only with the unclear ones'),
  });
});

test('the interval of a variance ratio is that of the jackknife, each pair left out once', () => {
  const pairs = Array.from({ length: 14 }, (_, at) => ({
    base: ((at * 7) % 10) / 10,
    head: ((at * at * 3 + at) % 11) / 11,
  }));
  const variance = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  };
  const log = (some: typeof pairs) =>
    Math.log(variance(some.map((one) => one.head)) / variance(some.map((one) => one.base)));
  const left = pairs.map((_, at) => log(pairs.filter((_one, other) => other !== at)));
  const half = tQuantile(0.975, 13) * Math.sqrt((13 / 14) * 13 * variance(left));
  const got = varianceRatio(pairs)!;
  expect(got.ratio).toBeCloseTo(Math.exp(log(pairs)), 9);
  expect(got.interval[0]).toBeCloseTo(Math.exp(log(pairs) - half), 9);
  expect(got.interval[1]).toBeCloseTo(Math.exp(log(pairs) + half), 9);
  expect(varianceRatio(pairs.slice(0, 10))?.n).toBe(10);
});

describe('a level that a record does not state', () => {
  const goal = { template: 'T', target: 85, 'max-residual-gap': 3 };
  const read = (template: object, entryOfRecord: object | null) => {
    const target = makeTarget({ templates: { T: makeTemplate({ head: 60, measured: 96, ...template }) } });
    const record = makeRecord({
      targets: { bot: target },
      escalation: entryOfRecord === null ? {} : { bot: makeEscalation({ goal, level: null, ...entryOfRecord }) },
    });
    const view = recordView('r.json', JSON.parse(JSON.stringify(record)));
    const { level } = evidenceFromRecord(view, 'bot', { goal: { template: 'T', target: 90, maxResidualGap: 3 } });
    return level === null
      ? null
      : [level.all.points, level.all.interval.map((end) => Math.round(end * 10) / 10), level.all.n];
  };
  const gap = { ...makeEscalation().gap!, points: 5, interval: [2, 9] as [number, number], n: 80 };
  const bare = { level: undefined };
  it.each<[string, object, object | null, unknown]>([
    ['follows from its gap to the target of that time', bare, { gap }, [80, [76, 83], 80]],
    ['is the score of the head without a gap', bare, { gap: null }, [60, [50.2, 69.8], 96]],
    ['and without an entry', bare, null, [60, [50.2, 69.8], 96]],
    ['has the interval of its template', { level: { base: [1, 2], head: [55, 64] } }, null, [60, [55, 64], 96]],
    ['ends at nothing', { ...bare, head: 1, measured: 4 }, null, [1, [0, 10.8], 4]],
    ['ends at everything', { ...bare, head: 99, measured: 4 }, null, [99, [89.2, 100], 4]],
    ['is not that of another goal', bare, { gap, goal: { ...goal, template: 'U' } }, [60, [50.2, 69.8], 96]],
    ['is unknown without a score', { ...bare, head: null }, null, null],
    ['is unknown where nothing was measured', { ...bare, measured: 0 }, null, null],
  ])('%s', (_, template, entryOfRecord, level) => {
    expect(read(template, entryOfRecord)).toEqual(level);
  });
});

test('a target that is not shown to be reached is why nothing ships, before anything else', () => {
  const why = (setting: Setting) => escalate(evidence({ ...setting, verdict: 'regressed' })).ship.why;
  expect(why(PRESETS.plateau)).toBe('the target is not shown to be reached');
  expect(why(PRESETS.done)).toBe('this change is blocked');
});

test('one entry of a ledger is told as one', () => {
  const said = (n: number) =>
    escalate(evidence({ ...PRESETS.fresh, ledger: Array.from({ length: n }, () => ({})) })).criteria[1]!.evidence;
  expect([said(1), said(2)]).toEqual([
    '1 ledger entry was measured with the same ruler.',
    '2 ledger entries were measured with the same ruler.',
  ]);
});

test('scores in a line become maps of the cases that have one on both sides, or are left out', () => {
  const read = (scores: object, list: readonly string[] | null = null) => {
    const { scores: _own, ...rest } = entry({}).attempt;
    const problems = new Problems();
    const [one] = parseLedger('l.jsonl', JSON.stringify({ ...rest, scores }), problems, () => list);
    expect(problems.list).toEqual([]);
    return [one!.attempt.scores, one!.attempt.baseScores];
  };
  const both = [
    { a: 1, b: 0 },
    { a: 0, b: 0 },
  ];
  expect(read({ ids: ['a', 'b', 'c', 'd'], before: '00.1', after: '101.' })).toEqual(both);
  expect(read({ cases: 'c.txt', before: '00', after: '10' }, ['a', 'b'])).toEqual(both);
  for (const [before, after, list] of [
    ['00', '10', null],
    ['000', '10', ['a', 'b']],
    ['00', '1x', ['a', 'b']],
  ] as const)
    expect(read({ cases: 'c.txt', before, after }, list)).toEqual([undefined, undefined]);
  expect(read({ a: 1 })).toEqual([{ a: 1 }, undefined]);
});

test('one id that fits on no line of its own keeps all scores in the file', () => {
  const attempt = { ...entry({}).attempt, scores: { a: 1, 'b\nc': 1 }, baseScores: { a: 0, 'b\nc': 0 } };
  expect(filesOf('l', attempt)).toHaveLength(1);
  expect(filesOf('l', { ...attempt, scores: { a: 1, '': 1 } })).toHaveLength(1);
  expect(filesOf('l', { ...attempt, scores: { a: 1, b: 1 } })).toHaveLength(2);
});

test('a lift of clustered cases has the interval of their groups', () => {
  const rows = [0.2, 0, 0, -0.2, 0, 0.2].map((lift, at) => ({ lift, ...(at < 4 ? { cluster: `c${at % 2}` } : {}) }));
  const [low, high] = differenceInterval(regressionStatistic(clusteredSums([[0.2, 0], [0, -0.2], [0], [0.2]]))!);
  expect(pairedLift(rows).interval).toEqual([100 * low, 100 * high]);
});

test('an attempt without cases kept aside counts by its best candidate, whatever an empty slice says', () => {
  const { attempt } = entry({});
  const select = { points: 7, interval: [6, 8] as const, n: 50 };
  const empty = { points: 1, interval: [0, 2] as const, n: 0 };
  expect(allCases({ ...attempt, holdout: empty, select })).toEqual(select);
  expect(allCases({ ...attempt, holdout: empty })).toEqual(attempt.lift);
});

test('a group that a probe explains in part keeps the split, and one it explains whole has none', () => {
  const cluster = (fixed: number) =>
    decide({}, { clusters: [{ size: 40, by: 'probe', probes: { reference: { fixed, of: 4 } } }] }).review.clusters[0]!;
  expect(cluster(3)).toMatchObject({ shape: 'knowledge', by: 'probe', split: { knowledge: 0.75, unclear: 0.25 } });
  expect(cluster(4)).toMatchObject({ shape: 'knowledge', by: 'probe' });
  expect(cluster(4)).not.toHaveProperty('split');
});

test('a group of no known kind is told the remedy that its template suggests, or else that of prompts', () => {
  const fix = (prior: FailureItem['prior']) => {
    const item = { case: 'c', template: 't', library: 'T', score: 0, reason: 'wrong', tags: [], prior };
    const step = reviewFailures(groupedFailures([item]));
    return 'done' in step ? step.done.clusters[0]!.fix : null;
  };
  expect(fix(['knowledge'])).toBe('Bring the missing fact into the context.');
  expect(fix(['weight', 'capability'])).toBe('Give the model the tool for it, or a stronger model.');
  expect(fix([])).toMatch(/^State the instruction/);
});

test('overfitting is told with what the cases kept aside decide only where their level is known', () => {
  const base = makeEscalation();
  const lift = (points: number) => ({ points, interval: [points - 1, points + 1] as [number, number], n: 90 });
  const overfit = {
    state: 'shown' as const,
    search: lift(6),
    holdout: lift(0),
    difference: { points: 6, interval: [4, 8] as [number, number] },
  };
  const said = (more: object) => warnings(makeEscalation({ overfit, ...more }), null, false)[0]!.text;
  const aside = { ...base.gap!, slice: 'holdout' as const };
  const level = { ...base.level!, holdout: { points: 75, interval: [70, 80] as [number, number], n: 90, of: 90 } };
  expect(said({ gap: aside, level })).toContain(' The cases kept aside decide: 75.0 of 85.');
  for (const more of [{ gap: aside }, { level }, { gap: aside, level, goal: null }, { gap: null, level }])
    expect(said(more)).not.toContain('decide');
});

test("one target's goal is looked at although another has none of its own", () => {
  const text = 'targets:\n  bot: {}\n  cat:\n    escalation:\n      goal:\n        template: Nope\n';
  const goal = { template: 'Nope', target: 80, maxResidualGap: 3 };
  const targets = [
    { name: 'bot', suite: 'a.yml' },
    { name: 'cat', suite: 'b.yml', escalation: { goal } },
  ];
  const problems = new Problems();
  const ids = new Map([['b.yml', ['T']]]);
  checkGoals(memoryTree({ 'p.yml': text }) as never, { file: 'p.yml', targets } as never, ids, problems);
  expect(problems.list.map(({ key }) => key)).toEqual(['targets.cat.escalation.goal.template']);
});
