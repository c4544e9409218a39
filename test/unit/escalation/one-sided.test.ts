/** What was left out, is known of one side alone or stands on a bound: nothing is made up, nothing lost. */
import { describe, expect, it, test } from 'vitest';
import { boardOf } from '../../../src/escalation/board.ts';
import { savingOf } from '../../../src/escalation/cost-attempts.ts';
import { escalate, escalationBlocks } from '../../../src/escalation/decide-lever.ts';
import { type EscalationEvidence, evidenceFromRecord, recordView } from '../../../src/escalation/evidence.ts';
import { parseAttempt, parseLedger } from '../../../src/escalation/ledger.ts';
import { pointsLine } from '../../../src/escalation/sentences.ts';
import { shapeFinding } from '../../../src/escalation/step-criteria.ts';
import { judgeTuned, varianceRatio } from '../../../src/escalation/tuned-model.ts';
import type { SetVerdict } from '../../../src/record/escalation-entry.ts';
import { tQuantile } from '../../../src/stats/student.ts';
import { type InputError, Problems } from '../../../src/text/problem.ts';
import { makeEscalation, makeRecord, makeTarget, makeTemplate } from '../../fixtures/records.ts';
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
