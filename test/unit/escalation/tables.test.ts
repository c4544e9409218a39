/** What tables of constants mean: loaded anew, so that each is read within the test that holds it. */
import { describe, expect, test } from 'vitest';
import { boardOf } from '../../../src/escalation/board.ts';
import type * as ClusterJudge from '../../../src/escalation/cluster-judge.ts';
import type * as Criteria from '../../../src/escalation/criteria.ts';
import type { FailureItem } from '../../../src/escalation/failure-groups.ts';
import { groupedFailures } from '../../../src/escalation/failure-groups.ts';
import type * as FailureReview from '../../../src/escalation/failure-review.ts';
import type * as SpeakingCodes from '../../../src/escalation/speaking-codes.ts';
import type * as StepCriteria from '../../../src/escalation/step-criteria.ts';
import type * as TunedModel from '../../../src/escalation/tuned-model.ts';
import type * as WhoLooked from '../../../src/escalation/who-looked.ts';
import type { JudgeSeat } from '../../../src/inputs/template.ts';
import type { SetVerdict } from '../../../src/record/escalation-entry.ts';
import { loadedAnew } from '../loaded-anew.ts';
import { evidence, PRESETS, type Setting } from './evidence.ts';

const board = (setting: Setting) => boardOf(evidence(setting));

describe('codes', () => {
  test('speak as a whole, by their beginning, or as a keyword of a schema before a path', async () => {
    const { isSpeaking } = await loadedAnew<typeof SpeakingCodes>('escalation/speaking-codes');
    for (const code of [
      ...['too-long', 'too-long:lines', 'not-json', 'wrong-type:a', 'heading-1', 'missed-tool:refund', 'open-fence'],
      ...['required:/total', 'required:', 'type:/a/b', 'enum:/x', 'not:/x', 'over-refusal', 'language:de'],
    ])
      expect(isSpeaking(code), code).toBe(true);
    for (const code of [
      ...['too-longer', 'not-json:x', 'wrong-type', 'mismatch', 'absent:refund', 'no-match', 'wrong-label:a>b', ''],
      ...['required', 'required:total', ':/total', 'other:/total', 'xtoo-long', '*', 'require:/total', 'heading'],
    ])
      expect(isSpeaking(code), code).toBe(false);
  });
  test('of form, tone and refusal are habits, those of facts are not', async () => {
    const { isStyle } = await loadedAnew<typeof SpeakingCodes>('escalation/speaking-codes');
    expect(['LengthBounds', 'ToneMatch', 'RefusalPattern', 'IsJson', 'Bias'].every(isStyle)).toBe(true);
    expect(['ExactMatch', 'Groundedness', 'LabelMatch', ''].some(isStyle)).toBe(false);
  });
});

test('why nobody looked is told, with what would help, for every way that it happens', async () => {
  const { unlooked } = await loadedAnew<typeof Criteria>('escalation/criteria');
  const parts = ['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal'] as const;
  const said = parts.map((judge) => unlooked({ done: false, failures: 1, clusters: [], judge }, { hasGoal: false }));
  for (const [index, [why, todo]] of said.entries()) {
    expect(why, parts[index]).toMatch(/^[a-z].{10,}[a-z]$/);
    expect(todo, parts[index]).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(said.map(([why]) => why)).size).toBe(parts.length);
  const none = { done: false, failures: 1, clusters: [] };
  expect(unlooked(none, { hasGoal: true })).toEqual(said[2]);
  expect(unlooked({ ...none, judge: 'budget' }, { hasGoal: true })).toEqual(said[5]);
  const [without, todo] = unlooked({ ...none, judge: 'no-goal' }, { hasGoal: true });
  expect([without, todo]).toEqual([
    'the record was made without a goal',
    expect.stringContaining('on main and run again'),
  ]);
});

test('each criterion is found in its place', async () => {
  const anew = await loadedAnew<typeof Criteria>('escalation/criteria');
  const steps = await loadedAnew<typeof StepCriteria>('escalation/step-criteria');
  const found = anew.criteriaOf(board(PRESETS.cascade));
  expect(found.map(({ id, state }) => [id, state])).toEqual([
    ...[
      ['E1', 'met'],
      ['E2', 'met'],
      ['E3', 'met'],
      ['E4', 'met'],
      ['E5', 'not-applicable'],
      ['E6', 'not-applicable'],
    ],
    ...[
      ['E7', 'unmet'],
      ['E8', 'met'],
      ['E9', 'unmet'],
      ['E10', 'met'],
      ['E11', 'met'],
      ['E12', 'met'],
    ],
    ...[
      ['E13', 'met'],
      ['E14', 'met'],
      ['E15', 'met'],
    ],
  ]);
  const passed = (lever: 'rag' | 'tools') =>
    steps.shapeFinding(board(PRESETS.cascade), lever).evidence.split(' worth')[0];
  expect([passed('rag'), passed('tools')]).toEqual(['Missing knowledge is', 'Missing capability is']);
  const small = board({
    ...PRESETS.tune,
    gap: [12, 10.6, 13.4],
    shapes: { weight: 0.02, prompt: 0.02, knowledge: 0.96 },
    ledger: [],
  });
  expect(steps.qualityFinding(small, 'fine-tune').evidence).toMatch(/^Failures of the weights are worth at most/);
  expect(steps.qualityFinding(small, 'prompt-optimize').evidence).toMatch(/^Failures of the prompt are worth at most/);
  expect(steps.qualityFinding(small, 'model-swap').state).toBe('unmet');
});

test('a probe that cures says the kind of a failure, the cheapest first', async () => {
  const { lookedAt } = await loadedAnew<typeof WhoLooked>('escalation/who-looked');
  const cured = { fixed: 4, of: 4 };
  const of = (probes: object) => lookedAt({ probes }).shape;
  expect([of({ edited: cured }), of({ reference: cured }), of({ stronger: cured })]).toEqual([
    'prompt',
    'knowledge',
    'capability',
  ]);
  expect([of({ stronger: cured, reference: cured }), of({ stronger: cured, edited: cured })]).toEqual([
    'knowledge',
    'prompt',
  ]);
});

describe('the sets of a tuned model', () => {
  const sets = (verdict: SetVerdict, more: object = {}) => {
    const one = { verdict, n: 60 };
    return { 'held-out': one, drift: one, refusal: one, arena: one, ...more };
  };
  test('are four, each with what it is for', async () => {
    const { judgeTuned } = await loadedAnew<typeof TunedModel>('escalation/tuned-model');
    expect(judgeTuned({ sets: sets('regressed') }).why).toMatch(
      /^Regressed: held-out \(.{9,}\), drift \(.{9,}\), refusal \(.{9,}\) and arena \(.{9,}\)\.$/,
    );
  });
  test('are all lacking where policy requires them, that of refusals where errors are dear, none under warn', async () => {
    const { lackingSets, tunedBlocks } = await loadedAnew<typeof TunedModel>('escalation/tuned-model');
    const open = {
      sets: sets('missing', { drift: { verdict: 'inconclusive', n: 3 }, arena: { verdict: 'pass', n: 60 } }),
    };
    expect(lackingSets(open, { tuned: 'require' })).toEqual(['held-out', 'drift', 'refusal']);
    expect(lackingSets(open, { tuned: 'warn' })).toEqual([]);
    expect([lackingSets(open, {}), lackingSets(open, { profile: { costOfError: 'medium' } })]).toEqual([[], []]);
    const dear = { profile: { costOfError: 'high' } } as const;
    expect([lackingSets(open, dear), lackingSets({ sets: sets('pass') }, dear)]).toEqual([['refusal'], []]);
    expect([
      tunedBlocks(undefined, { tuned: 'require' }),
      tunedBlocks(open, { tuned: 'require' }),
      tunedBlocks(open, {}),
    ]).toEqual([false, true, false]);
    const failed = { sets: sets('pass', { drift: { verdict: 'regressed', n: 60 } }) };
    expect([tunedBlocks(failed, {}), tunedBlocks(failed, { tuned: 'warn' }), tunedBlocks(open, dear)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a group of failures', () => {
  const item: FailureItem = {
    case: 'a',
    template: 'T',
    library: 'TaskCompletion',
    score: 0,
    tags: [],
    prior: ['prompt'],
    reason: 'The fee is wrong.',
  };
  test('has a cure of its own for each kind', async () => {
    const { reviewFailures } = await loadedAnew<typeof FailureReview>('escalation/failure-review');
    const fixes = (['prompt', 'knowledge', 'capability'] as const).map((shape) => {
      const step = reviewFailures(groupedFailures([item]), { people: new Map([['a', shape]]) });
      return 'done' in step ? step.done.clusters[0]!.fix : '';
    });
    expect(fixes).toEqual([
      expect.stringMatching(/^State /),
      expect.stringMatching(/^Bring /),
      expect.stringMatching(/^Give /),
    ]);
  });
  test('is labelled by a reply that has every part of the form, of its kind', async () => {
    const { askJudge } = await loadedAnew<typeof ClusterJudge>('escalation/cluster-judge');
    const seat: JudgeSeat = {
      ...{ provider: 'p', model: 'judge', recorded: false, structured: 'json-schema', votes: 1 },
      place: { target: 'bot', template: 'T', sample: 0 },
    };
    const whole = {
      title: 't',
      evidence: [{ row: 'a', quote: 'The fee' }],
      shape: 'prompt',
      immediate_fix: 'f',
      confidence: 9,
    };
    const isLabelled = (change: object): boolean => {
      let step = askJudge([item], 'T:a', seat);
      while (!('done' in step)) {
        const text = JSON.stringify({ ...whole, ...change });
        step = step.next({ kind: 'answered', text, toolCalls: [], refused: false, origin: { kind: 'fresh' } } as never);
      }
      return 'label' in step.done;
    };
    expect(['prompt', 'knowledge', 'capability', 'weight'].every((shape) => isLabelled({ shape }))).toBe(true);
    expect([0, 10].every((confidence) => isLabelled({ confidence }))).toBe(true);
    for (const change of [
      ...[
        { title: undefined },
        { title: 7 },
        { evidence: 'x' },
        { evidence: [{ quote: 'The fee' }] },
        { evidence: [{ row: 'a' }] },
      ],
      ...[
        { shape: 'unclear' },
        { shape: undefined },
        { immediate_fix: undefined },
        { confidence: 11 },
        { confidence: 'sure' },
      ],
    ])
      expect(isLabelled(change), JSON.stringify(change)).toBe(false);
  });
});
