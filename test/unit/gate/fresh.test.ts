/** What may block: only what was drawn for this change, in full, by the pinned judge. */
import { describe, expect, it } from 'vitest';
import { ScoreTable } from '../../../src/decision/score-table.ts';
import type { BoundTemplate, Score, Scorer, TemplateSpec } from '../../../src/inputs/template.ts';
import type { Question, Reply } from '../../../src/model-call/call.ts';
import { Measurement } from '../../../src/run/measure/measurement.ts';
import type { Work } from '../../../src/run/measure/work.ts';
import type { Models } from '../../../src/run/ports.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const edited = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
const right = (question: Question): string => `answer ${caseOf(question)}`;
const STORED = { kind: 'stored', at: '2025-12-28T00:00:00.000Z', scope: 'acme/bot#base' } as const;
const NO_USAGE = {
  calls: 0,
  reused: 0,
  promptTokens: 0,
  completionTokens: 0,
  costUsd: 0,
  costKnown: true,
  errors: 0,
};

function answers(answer: (question: Question) => string | Reply): {
  readonly asked: Question[];
  readonly models: Models;
} {
  const asked: Question[] = [];
  const models: Models = {
    exhausted: null,
    usage: () => NO_USAGE,
    close: async () => {},
    ask: async (question) => {
      asked.push(question);
      const said = answer(question);
      if (typeof said !== 'string') return said;
      const stored = question.place.arm === 'base' && question.generation === undefined;
      return {
        kind: 'answered',
        text: said,
        toolCalls: [],
        refused: false,
        origin: stored ? STORED : { kind: 'fresh' },
      };
    },
  };
  return { asked, models };
}

async function gate(change: Files, answer: (question: Question) => string | Reply, base: Files = {}) {
  const before = await project(base);
  const { asked, models } = answers(answer);
  const record = await runGate(request(before, { ...before, ...change }), {
    ...fakePorts(right),
    openModels: async () => models,
  });
  return { record, asked };
}

describe('a critical case', () => {
  const critical = { 'evals/sums.cases.jsonl': rows(120, (i) => (i === 7 ? { critical: true } : {})) };
  const failed = (code: 'server' | 'budget'): Reply => ({ kind: 'failed', code, message: code, attempts: 3 });

  it('is not broken by a provider that has drifted since the stored baseline', async () => {
    const { record, asked } = await gate(
      edited,
      (question) => {
        const drifted = question.place.arm === 'head' || question.generation !== undefined;
        return drifted && caseOf(question) === 7 ? 'no' : right(question);
      },
      critical,
    );
    expect(record.targets['sums']!.critical).toEqual([expect.objectContaining({ verdict: 'held' })]);
    expect(record.verdict).toBe('pass');
    expect(asked.filter(({ generation }) => generation !== undefined)).toHaveLength(1);
  });

  it('is broken where the fresh baseline still passes', async () => {
    const { record } = await gate(
      edited,
      (question) => (question.place.arm === 'head' && caseOf(question) === 7 ? 'no' : right(question)),
      critical,
    );
    expect([record.verdict, record.targets['sums']!.critical![0]!.verdict]).toEqual(['regressed', 'broken']);
  });

  it('neither blocks nor passes when only one of its samples came through', async () => {
    const { record } = await gate(
      edited,
      (question) => {
        const { arm, sample } = question.place;
        if (arm !== 'head' || caseOf(question) !== 7) return right(question);
        return sample === 0 ? 'no' : failed('server');
      },
      { ...critical, '.github/plumbline.yml': CONFIG.replace('margin: 5', 'margin: 5, on-unmeasured: fail') },
    );
    const { verdict, reason, critical: found } = record.targets['sums']!;
    expect(found).toEqual([
      { case: 'c-7', verdict: 'unmeasured', detail: 'fewer than 2 samples have a score (ExactMatch: base 4, head 1)' },
    ]);
    expect([verdict, reason, record.exitCode]).toEqual(['inconclusive', 'critical-unmeasured', 3]);
    expect(record.headline).toMatch(/^NOT MEASURED.*critical case has no score/);
  });

  it('that could not be asked at all never reads as a pass', async () => {
    const { record } = await gate(
      edited,
      (question) => (question.place.arm === 'head' && caseOf(question) === 7 ? failed('server') : right(question)),
      critical,
    );
    expect([record.verdict, record.exitCode]).toEqual(['inconclusive', 0]);
    expect(record.targets['sums']!.templates['ExactMatch']!.verdict).toBe('pass');
  });

  it('is not decided by a judge that answers under another name than the pinned one', async () => {
    const judged = {
      ...critical,
      'evals/sums.suite.yml':
        'dataset: sums.cases.jsonl\ntemplates: [TaskCompletion, ExactMatch]\njudge: { provider: default, model: gpt-4.1-2025-04-14 }\n',
    };
    const verdict = ({ request: asked }: Question): string =>
      `{"reason":"so","verdict":"${/answer \d+/.test(JSON.stringify(asked)) ? 'pass' : 'fail'}"}`;
    const asJudge = (model: string) =>
      gate(
        edited,
        (question) => {
          const wrong = question.place.arm === 'head' && caseOf(question) === 7;
          const text = question.place.role === 'judge' ? verdict(question) : wrong ? 'no' : right(question);
          const named = question.place.role === 'judge' ? { model } : {};
          return { kind: 'answered', text, toolCalls: [], refused: false, origin: { kind: 'fresh' }, ...named };
        },
        { ...judged, 'evals/sums.cases.jsonl': rows(120, (i) => (i === 7 ? { critical: true, expected: 'no' } : {})) },
      );
    const pinned = await asJudge('gpt-4.1-2025-04-14');
    expect(pinned.record.targets['sums']!.critical![0]!.verdict).toBe('broken');
    const renamed = await asJudge('another-judge');
    expect(renamed.record.targets['sums']!.critical![0]!.verdict).toBe('unmeasured');
    expect(renamed.record.verdict).toBe('inconclusive');
  });

  it('of recorded arms is decided by all samples they hold', async () => {
    const outputs = (id: string) =>
      rows(120)
        .split('\n')
        .flatMap((_, i) =>
          [0, 1, 2].map((sample) => {
            const wrong = id === 'head' && i === 7 && sample === 0;
            return JSON.stringify({ id: `c-${i}`, sample, output: wrong ? 'no' : `answer ${i}` });
          }),
        )
        .join('\n');
    const recorded = {
      ...critical,
      '.github/plumbline.yml': CONFIG.replace(
        '{ base-url: "http://127.0.0.1:9/v1", api-key-env: TEST_KEY }',
        '{ type: recorded, outputs: "out/{prompt}.jsonl" }',
      ),
      'prompts/sums.md': '---\nname: base\n---\nAnswer.\n\n{{input}}\n',
      'out/base.jsonl': outputs('base'),
      'out/head.jsonl': outputs('head'),
    };
    const head = { 'prompts/sums.md': '---\nname: head\n---\nAnswer.\n\n{{input}}\n' };
    const texts = (question: Question): Reply => {
      const wrong = question.place.arm === 'head' && caseOf(question) === 7 && question.place.sample === 0;
      const text = wrong ? 'no' : right(question);
      return { kind: 'answered', text, toolCalls: [], refused: false, origin: { kind: 'recorded' } };
    };
    const { record } = await gate(head, texts, recorded);
    expect(record.targets['sums']!.critical).toEqual([
      { case: 'c-7', verdict: 'flaky', detail: 'ExactMatch: base passed 2 of 2, head 1 of 2' },
    ]);
    expect(record.verdict).toBe('pass');
  });
});

describe('a floor', () => {
  const floor = {
    'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ExactMatch, floor: 90, margin: 60 }\n',
  };
  const low = (question: Question, fallen: boolean): string =>
    fallen && caseOf(question) % 4 === 0 ? 'no' : right(question);

  it('is not broken by a provider that has drifted since the stored baseline', async () => {
    const { record } = await gate(
      edited,
      (question) => low(question, question.place.arm === 'head' || question.generation !== undefined),
      floor,
    );
    expect(record.targets['sums']!.templates['ExactMatch']!.floor?.state).toBe('warning');
    expect(record.verdict).toBe('pass');
  });

  it('is broken where the fresh baseline still reaches it', async () => {
    const { record } = await gate(edited, (question) => low(question, question.place.arm === 'head'), floor);
    expect(record.targets['sums']!.templates['ExactMatch']!.floor?.state).toBe('broken');
    expect(record.verdict).toBe('regressed');
  });
});

it('a goal asks for no level where both sides replay the same rows: inconclusive, not an error', async () => {
  const base = {
    '.github/plumbline.yml': `${CONFIG.replace(
      '{ base-url: "http://127.0.0.1:9/v1", api-key-env: TEST_KEY }',
      '{ type: recorded, outputs: "out/{model}.jsonl" }',
    )}escalation: { goal: { template: ExactMatch, target: 90, max-residual-gap: 3 } }\n`,
    'out/gpt-4.1-mini-2025-04-14.jsonl': rows(120).replaceAll('"input"', '"output"'),
  };
  const { record, asked } = await gate(edited, right, base);
  expect(asked).toEqual([]);
  expect([record.verdict, record.targets['sums']!.templates['ExactMatch']!.reason]).toEqual([
    'inconclusive',
    'not-recorded',
  ]);
  expect(record.escalation['sums']?.outcome).toBeDefined();
});

// --- scores one by one ----------------------------------------------------------------------------------------------

const SCORED = (score: number): Score => ({ status: 'scored', score });
const ask = (id: string, text: string): Extract<Scorer, { kind: 'asking' }> => ({
  kind: 'asking',
  score: (input, seat) => ({
    ask: {
      provider: 'default',
      request: {
        kind: 'chat',
        model: 'judge',
        messages: [{ role: 'user', content: `${text} ${input.rival?.output}` }],
      },
      place: { role: 'judge', case: input.case.id, turn: 0, ...seat.place, template: id },
    },
    next: (reply) => ({
      done: reply.kind === 'answered' ? SCORED(Number(reply.text)) : { status: 'unscored', code: 'x', reason: 'lost' },
    }),
  }),
});

function template(id: string, scorer: Scorer, spec: Partial<TemplateSpec> = {}): BoundTemplate {
  return { id, scorer, spec, pass: 1 } as unknown as BoundTemplate;
}

function measurementOf(templates: readonly BoundTemplate[], answer: (question: Question) => string | Reply) {
  const arm = {
    provider: { type: 'openai' },
    model: { provider: 'default', model: 'm', params: {} },
    prompt: { name: 'p' },
  };
  const work = {
    name: 't',
    arms: { base: arm, head: arm },
    suite: { templates, judge: { model: 'judge', reportsAs: [] } },
    cases: new Map([['c-1', { id: 'c-1', tags: [], vars: {} }]]),
    units: [{ id: 'c-1', equal: false }],
    repeats: 1,
    rendered: new Map([['c-1', { base: [], head: [{ role: 'user', content: 'x' }], equal: false }]]),
    levels: false,
    judge: { provider: 'default', model: 'judge', recorded: false, structured: 'text', votes: 1 },
  } as unknown as Work;
  const { asked, models } = answers(answer);
  const measurement = new Measurement([work], models, new ScoreTable(), {
    seed: 'acme/bot#1',
    clock: { now: () => '2026-01-01T00:00:00.000Z', ms: () => 0 },
    width: 1,
    alone: false,
    onProgress: () => {},
  });
  const measure = (fresh: boolean) =>
    measurement.measure(templates.map(({ id }) => ({ key: `t/${id}`, cases: 1, repeats: 1, fresh })));
  return { measurement, asked, measure };
}

describe('a fresh baseline', () => {
  it('gives a paired template another rival, so its score is given anew', async () => {
    const { measurement, measure } = measurementOf(
      [template('Pair', ask('Pair', 'vs'), { paired: true })],
      (question) => {
        if (question.place.role === 'arm') return question.generation === undefined ? 'old' : 'new';
        return JSON.stringify(question.request).includes('vs new') ? '0.5' : '0';
      },
    );
    await measure(false);
    expect(measurement.table.lookup('t/Pair', 'c-1', false).head).toEqual([0]);
    await measure(true);
    expect(measurement.table.lookup('t/Pair', 'c-1', true)).toMatchObject({ base: [0.5], head: [0.5] });
  });

  it('is judged anew, since the judge may have drifted as well', async () => {
    const { asked, measure } = measurementOf([template('Judged', ask('Judged', 'how good'))], (question) =>
      question.place.role === 'arm' ? 'same' : '1',
    );
    await measure(false);
    await measure(true);
    const judged = asked.filter(({ place }) => place.role === 'judge' && place.arm === 'base');
    expect(judged.map(({ generation }) => generation !== undefined)).toEqual([false, true]);
  });

  it('is not fresh where only the answer is: a stored verdict is of another day too', async () => {
    const { measurement, measure } = measurementOf([template('Judged', ask('Judged', 'how good'))], (question) => {
      const origin = question.place.role === 'judge' ? STORED : ({ kind: 'fresh' } as const);
      return { kind: 'answered', text: '1', toolCalls: [], refused: false, origin };
    });
    await measure(false);
    expect(measurement.table.lookup('t/Judged', 'c-1', false).baseFresh).toBe(false);
  });
});

describe('a stored sample of main that this pull request drew', () => {
  it.each([
    ['counts as fresh for a day', '2025-12-31T00:30:00.000Z', 'acme/bot#1', true],
    ['is of another day after that', '2025-12-30T23:30:00.000Z', 'acme/bot#1', false],
    ['is never fresh where another one drew it', '2025-12-31T23:30:00.000Z', 'acme/bot#2', false],
  ])('%s', async (_, at, scope, isFresh) => {
    const origin = { kind: 'stored', at, scope } as const;
    const { measurement, measure } = measurementOf(
      [template('Pure', { kind: 'pure', score: () => SCORED(1) })],
      ({ place }) => ({
        kind: 'answered',
        text: 'x',
        toolCalls: [],
        refused: false,
        origin: place.arm === 'base' ? origin : { kind: 'fresh' },
      }),
    );
    await measure(false);
    expect(measurement.table.lookup('t/Pure', 'c-1', false).baseFresh).toBe(isFresh);
  });
});

it('a judge that one template cannot read is not dead as long as it answers for another', async () => {
  const { measurement, measure } = measurementOf(
    [template('Fine', ask('Fine', 'a')), template('Odd', ask('Odd', 'b'))],
    (question) => {
      if (question.place.role === 'arm') return 'text';
      return question.place.template === 'Odd' ? { kind: 'failed', code: 'malformed', message: 'x', attempts: 1 } : '1';
    },
  );
  await measure(false);
  expect(measurement.dead).toBeNull();
});

it.each([Number.NaN, -0.1, 1.5, Number.POSITIVE_INFINITY])(
  'a score of %s is a fault, never a figure',
  async (score) => {
    const { measurement, measure } = measurementOf(
      [template('Odd', { kind: 'pure', score: () => SCORED(score) })],
      () => 'text',
    );
    await measure(false);
    expect(measurement.table.lookup('t/Odd', 'c-1', false)).toMatchObject({ base: [null], head: [null] });
    expect(measurement.table.detail('t/Odd', 'c-1').head?.status).toBe('error');
  },
);

it('a budget that ends while one template is measured afresh leaves none open, the waiting ones included', async () => {
  const before = await project({
    'evals/sums.suite.yml':
      'dataset: sums.cases.jsonl\ntemplates: [ExactMatch, { use: LengthBounds, max-words: 50 }]\n',
  });
  let isSpent = false;
  const { models } = answers((question) => {
    const isFresh = question.generation !== undefined;
    isSpent ||= isFresh;
    if (isFresh) return { kind: 'failed', code: 'budget', message: 'spent', attempts: 0 };
    return question.place.arm === 'head' && caseOf(question) % 3 === 0 ? 'no' : right(question);
  });
  const spending = Object.defineProperty({ ...models }, 'exhausted', { get: () => (isSpent ? 'max-calls' : null) });
  const record = await runGate(request(before, { ...before, ...edited }), {
    ...fakePorts(right),
    openModels: async () => spending as Models,
  });
  const { templates } = record.targets['sums']!;
  expect(Object.values(templates).map(({ reason }) => reason)).toEqual(['spend', 'spend']);
});
