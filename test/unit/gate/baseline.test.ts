/** Main's stored answers: all of them serve, a judge's verdicts on them too, nothing is asked for them, and none blocks. */
import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../../../src/model-call/call.ts';
import { measureAlone } from '../../../src/run/measure-alone.ts';
import type { Models } from '../../../src/run/ports.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { caseOf, fakePorts, project, request, rows } from './project.ts';

const N = 120;
const SUITE = `dataset: sums.cases.jsonl
templates: [TaskCompletion, ExactMatch]
judge: { provider: default, model: gpt-4.1-2025-04-14 }
`;
const NO_USAGE = { calls: 0, reused: 0, promptTokens: 0, completionTokens: 0, costUsd: 0, costKnown: true, errors: 0 };

/** Canaries hold no answer of ours. */
function verdictOn({ request: asked }: Question): string {
  return `{"reason":"so","verdict":"${/answer \d+/.test(JSON.stringify(asked)) ? 'pass' : 'fail'}"}`;
}

/** Answers of main, and verdicts on them, lie in the store in `kept` samples; everything else is asked. */
function storeOf(kept: number, answer: (question: Question) => string, at = '2025-12-29T00:00:00.000Z') {
  const sent: Question[] = [];
  const models: Models = {
    exhausted: null,
    usage: () => NO_USAGE,
    close: async () => {},
    ask: async (question): Promise<Reply> => {
      const { arm, sample } = question.place;
      const isKept = arm === 'base' && sample < kept && question.generation === undefined;
      if (!isKept && question.storedOnly)
        return { kind: 'failed', code: 'not-recorded', message: 'not stored', attempts: 0 };
      if (!isKept) sent.push(question);
      const origin = isKept ? ({ kind: 'stored', at, scope: 'acme/bot#base' } as const) : ({ kind: 'fresh' } as const);
      const text = question.place.role === 'judge' ? verdictOn(question) : answer(question);
      return { kind: 'answered', text, toolCalls: [], refused: false, origin };
    },
  };
  return { sent, models };
}

async function gate(kept: number, answer: (question: Question) => string) {
  const base = await project({
    'evals/sums.suite.yml': SUITE,
    'evals/sums.cases.jsonl': rows(N),
  });
  const { sent, models } = storeOf(kept, answer);
  const head = { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
  const ports = { ...fakePorts(answer), openModels: async () => models };
  const record = await runGate(request(base, head), ports);
  return { record, sent, templates: record.targets['sums']!.templates };
}

const right = (question: Question): string => `answer ${caseOf(question)}`;

describe("main's stored samples", () => {
  it('all serve a pull request, for judged templates as for others, and none is asked for', async () => {
    const { templates, sent, record } = await gate(4, right);
    for (const { samples, measured } of Object.values(templates))
      expect([samples.base / measured, samples.head / measured]).toEqual([4, 1]);
    expect(sent.filter(({ place }) => place.arm === 'base')).toEqual([]);
    expect(record.headline).toContain("against main's answers of 3 days ago");
  });

  it('serve as far as they go', async () => {
    const { templates } = await gate(2, right);
    for (const { samples, measured } of Object.values(templates)) expect(samples.base / measured).toBe(2);
  });

  it('never block: a loss is shown by samples drawn anew, one of main for one of the change', async () => {
    const wrong = (question: Question): string =>
      question.place.arm === 'head' && caseOf(question) % 3 === 0 ? 'no' : right(question);
    const { templates, record } = await gate(4, wrong);
    const { verdict, samples } = templates['ExactMatch']!;
    expect([record.verdict, verdict, samples.base === samples.head]).toEqual(['regressed', 'regressed', true]);
    expect(record.headline).not.toContain("main's answers");
  });

  it('block nobody where the provider has moved since they were drawn', async () => {
    const moved = (question: Question): string => {
      const today = question.place.arm === 'head' || question.generation !== undefined;
      return today && caseOf(question) % 3 === 0 ? 'no' : right(question);
    };
    const { record } = await gate(4, moved);
    expect(record.verdict).not.toBe('regressed');
  });
});

it.each(['base', 'head'] as const)(
  'one revision alone, as %s, asks nothing for a template that compares two answers: it has no rival',
  async (side) => {
    const base = await project({
      'evals/sums.suite.yml':
        'dataset: sums.cases.jsonl\ntemplates: [PairwisePreference, TaskCompletion]\njudge: { provider: default, model: gpt-4.1-2025-04-14 }\n',
    });
    const { sent, models } = storeOf(0, right);
    const ports = { ...fakePorts(right), openModels: async () => models };
    const asked = request(base, base, { origin: 'push' });
    const alone = { trees: asked.trees, side, spent: NO_USAGE, stage: 'cases' };
    const found = await measureAlone(asked, ports, alone);
    if (found.kind !== 'measured') throw new Error(found.kind);
    const judged = new Set(sent.filter(({ place }) => place.role === 'judge').map(({ place }) => place.template));
    expect([...judged]).toEqual(['TaskCompletion']);
    const of = (template: string) => found.table.lookup(`sums/${template}`, 'c-1', false)[side];
    expect([of('PairwisePreference'), of('TaskCompletion')]).toEqual([[], [1, 1, 1, 1]]);
  },
);
