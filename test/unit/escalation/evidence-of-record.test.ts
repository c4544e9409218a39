/** What a record tells again: its evidence under another policy, another ledger or another day, never its conclusions. */
import { describe, expect, it, test } from 'vitest';
import { evidenceFromRecord, type ReadOptions, recordView } from '../../../src/escalation/evidence.ts';
import type { EscalationPolicy } from '../../../src/inputs/escalation-policy.ts';
import { asJson } from '../../../src/text/digest.ts';
import { formatProblem, InputError } from '../../../src/text/problem.ts';
import { DIGEST, entry } from './evidence.ts';

const GOAL: EscalationPolicy = { goal: { template: 'TaskCompletion', target: 85, maxResidualGap: 3 } };
const OTHER = `sha256:${'1'.repeat(64)}`;
const TEMPLATES = {
  TaskCompletion: { digest: DIGEST, head: 60, measured: 100 },
  Groundedness: { digest: OTHER, head: 90, measured: 100 },
};
const TARGET = {
  verdict: 'regressed',
  lever: 'rag',
  steps: ['rag'],
  suite: { digest: DIGEST, cases: 400, holdout: 100 },
  templates: TEMPLATES,
};
const view = (more: object = {}, target: object = {}, escalation?: object) =>
  recordView('record.json', {
    schema: 'plumbline/record@1',
    verdict: 'pass',
    targets: { bot: { ...TARGET, ...target } },
    escalation: escalation === undefined ? {} : { bot: { outcome: 'unknown', ...escalation } },
    ...more,
  });
const read = (record: ReturnType<typeof view>, policy = GOAL, options: ReadOptions = {}, target = 'bot') =>
  evidenceFromRecord(record, target, policy, options);

describe('a record', () => {
  const faults = (value: unknown): readonly string[] => {
    try {
      recordView('record.json', value);
    } catch (error) {
      return (error as InputError).problems.map(formatProblem);
    }
    return [];
  };
  it.each<[string, unknown, RegExp]>([
    [
      'of another schema',
      { schema: 'other@1', targets: {}, escalation: {} },
      /^record\.json: schema: .*Expected a record that `plumbline run --json` wrote\.$/,
    ],
    ['without targets', { schema: 'plumbline/record@1', escalation: {} }, /^record\.json: targets: /],
    ['without escalation', { schema: 'plumbline/record@1', targets: {} }, /^record\.json: escalation: /],
    ['that is no object', 'x', /^record\.json: Invalid input: expected object/],
    [
      'with a verdict that there is not',
      { schema: 'plumbline/record@1', targets: {}, escalation: {}, verdict: 'fine' },
      /^record\.json: verdict: /,
    ],
    [
      'with a suite that was never counted',
      { schema: 'plumbline/record@1', targets: { bot: { ...TARGET, suite: {} } }, escalation: {} },
      /^record\.json: targets\.bot\.suite\.digest: /,
    ],
    [
      'with a template without a digest',
      { schema: 'plumbline/record@1', targets: { bot: { ...TARGET, templates: { T: {} } } }, escalation: {} },
      /^record\.json: targets\.bot\.templates\.T\.digest: /,
    ],
    [
      'with rows without a case',
      { schema: 'plumbline/record@1', targets: { bot: { ...TARGET, cases: [{}] } }, escalation: {} },
      /^record\.json: targets\.bot\.cases\.0\.case: /,
    ],
  ])('%s is refused by its key', (_what, value, said) => {
    expect(faults(value)[0]).toMatch(said);
  });

  test('names every key that is wrong', () => {
    expect(faults({ schema: 'x', targets: 1, escalation: 2 }).map((one) => one.split(':')[1]!.trim())).toEqual([
      'schema',
      'targets',
      'escalation',
    ]);
  });

  test('tells what was measured of a target', () => {
    const request = { head: { n: 9, costUsd: 0.01 } };
    const got = read(
      view(
        { gate: { margin: 4 } },
        {},
        { request, stated: { lever: 'rag', contradicts: false }, derived: { task: { value: 'stable', from: 'f' } } },
      ),
      GOAL,
      { today: '2026-12-24' },
    );
    expect(got).toMatchObject({
      ...{ target: 'bot', policy: GOAL, today: '2026-12-24', verdicts: { run: 'pass', target: 'regressed' } },
      ...{ prLever: 'rag', steps: ['rag'], suite: TARGET.suite, margin: 4, request },
      stated: { lever: 'rag', contradicts: false },
      derived: { task: { value: 'stable', from: 'f' } },
      review: { done: false, failures: 0, clusters: [] },
      ledger: { used: [], refused: [] },
    });
    expect([got.slices, got.lifts, got.cheap, got.tuned, got.cacheBreak]).toEqual(Array(5).fill(undefined));
  });

  test('tells what a run found besides: the lift of the change, a cheap model, a broken cache', () => {
    const lift = (points: number) => ({ points, interval: [points - 1, points + 1], n: 90 });
    const cheap = { model: 'small', of: 100, passed: 97 };
    const cost = {
      ...{ outcome: 'met', step: null, lever: null, steps: [], latency: { state: 'unknown' } },
      cacheLost: { before: 1, after: 0, base: 1, head: 0, place: 'A date is first.' },
    };
    const overfit = { state: 'none', search: lift(4), holdout: lift(3), difference: lift(1) };
    const got = read(view({}, {}, { overfit, probes: { cheap }, cost }));
    expect(got.lifts).toEqual({ search: lift(4), holdout: lift(3) });
    expect([got.cheap, got.cacheBreak]).toEqual([cheap, 'A date is first.']);
    const { place: _none, ...lost } = cost.cacheLost;
    expect(read(view({}, {}, { cost: { ...cost, cacheLost: lost } })).cacheBreak).toBeUndefined();
    expect(read(view({}, {}, { cost: { ...cost, cacheLost: undefined } })).cacheBreak).toBeUndefined();
  });

  test('knows nothing of a target that it does not hold', () => {
    expect(read(view(), GOAL, {}, 'other')).toMatchObject({
      ...{ target: 'other', today: '', verdicts: { run: 'pass', target: 'inconclusive' }, prLever: null, level: null },
      suite: { digest: '', cases: 0, holdout: 0 },
      review: { done: false, failures: 0, clusters: [] },
      ledger: { used: [], refused: [] },
    });
    expect(read(view({}, { verdict: undefined, lever: undefined }))).toMatchObject({
      verdicts: { target: 'inconclusive' },
      prLever: null,
    });
  });

  test('counts days from the day that it was started on, unless told another', () => {
    const started = view({ operational: { startedAt: '2026-11-21T17:40:00Z' } });
    expect([read(started).today, read(started, GOAL, { today: '2026-11-30' }).today]).toEqual([
      '2026-11-21',
      '2026-11-30',
    ]);
  });

  test('knows the slice of each case where it lists its cases', () => {
    const cases = [{ case: 'a', split: 'holdout' }, { case: 'b', split: 'search' }, { case: 'c' }];
    expect([...read(view({}, { cases })).slices!]).toEqual([
      ['a', 'holdout'],
      ['b', 'search'],
      ['c', 'search'],
    ]);
    expect(read(view({}, { cases: [] })).slices).toBeUndefined();
  });
});

describe('the level of a record', () => {
  test('is not known under a goal that its template was not measured by', () => {
    const other: EscalationPolicy = { goal: { ...GOAL.goal!, template: 'Nope' } };
    expect(() => read(view(), other)).toThrow(
      'policy: escalation.goal.template: "Nope" is not in the record of target bot. It holds TaskCompletion, Groundedness.',
    );
    expect(() => read(view(), other)).toThrow(InputError);
    // Where nothing was measured at all there is nothing to name.
    expect(read(view({}, { templates: {} }), other).level).toBeNull();
    expect(read(view(), {}).level).toBeNull();
    expect(read(view(), { goal: { ...GOAL.goal!, template: 'Groundedness' } }).level!.all.points).toBe(90);
  });

  test('is null where the entry read the same goal and measured nothing', () => {
    const own = { goal: { template: 'TaskCompletion', target: 90, 'max-residual-gap': 3 } };
    expect(read(view({}, {}, { goal: null, level: null })).level!.all.points).toBe(60);
    expect(read(view({}, {}, { ...own, level: null, gap: null })).level!.all.points).toBe(60);
  });
});

describe('the ledger of a record', () => {
  const used = asJson(entry({}).attempt);
  const of = (ledger: object, policy = GOAL, options: ReadOptions = {}, target: object = {}) => {
    const got = read(view({}, target, { ledger: { used: [], refused: [], ...ledger } }), policy, options).ledger;
    return { used: got.used.map((one) => one.attempt.commit), refused: got.refused.map(({ why }) => why) };
  };
  test('counts again under the ruler of the policy', () => {
    expect(of({ used: [used] })).toEqual({ used: ['c0'], refused: [] });
    expect(of({ used: [used] }, { goal: { ...GOAL.goal!, template: 'Groundedness' } })).toEqual({
      used: [],
      refused: ['it was scored by TaskCompletion, the goal is Groundedness'],
    });
    expect(of({ used: [used] }, {})).toEqual({ used: ['c0'], refused: [] });
    const moved = { suite: { ...TARGET.suite, digest: OTHER } };
    expect(of({ used: [used] }, GOAL, {}, moved).refused).toEqual([
      'another suite, and no scores by case to compute it again',
    ]);
  });

  test('counts what another ruler refused, but never what did not verify', () => {
    const refused = [
      { entry: used, why: 'another ruler: the digest moved' },
      { entry: { lever: 'rag' }, why: 'its record does not verify: no stored record has the digest' },
      { entry: { lever: 'magic' }, why: 'not a ledger entry' },
    ];
    expect(of({ refused })).toEqual({
      used: ['c0'],
      refused: [
        'its record does not verify: no stored record has the digest',
        expect.stringMatching(/^not a ledger entry: "magic": /),
      ],
    });
  });

  test('gives way to a ledger that is named, with what that one refuses', () => {
    const refused = [{ entry: {}, why: 'its record does not verify: forged' }];
    const named = entry({ lever: 'rag' }, 7);
    expect(of({ used: [used], refused }, GOAL, { ledger: [named] })).toEqual({ used: ['c7'], refused: [] });
    const twice = { ledger: [named, named] };
    expect(of({ used: [used], refused }, GOAL, twice).refused).toEqual(['the same attempt stands in the ledger twice']);
    expect(of({ used: [used] }, GOAL, { ledger: [] })).toEqual({ used: [], refused: [] });
  });
});
