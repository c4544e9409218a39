/** Who is asked: the embedding model beside the judge, and every provider a model file names. */
import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../../../src/model-call/call.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request } from './project.ts';

const edited = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
const TWO = CONFIG.replace(
  'targets:',
  '  other: { base-url: "http://127.0.0.1:8/v1", api-key-env: OTHER_KEY }\ntargets:',
);
const MODEL = 'provider: default\nmodel: gpt-4.1-mini-2025-04-14\ntemperature: 0\nmax-tokens: 20\n';

async function gate(base: Files, head: Files, ask?: (question: Question) => Reply) {
  const before = await project(base);
  const asked: string[] = [];
  const ports = fakePorts((question) => `answer ${caseOf(question)}`, {
    missingCredentials: (_config, names) => {
      asked.push(...names);
      return [];
    },
  });
  const { openModels } = ports;
  const record = await runGate(request(before, { ...before, ...head }), {
    ...ports,
    openModels: async (given) => {
      const models = await openModels(given);
      return ask === undefined
        ? models
        : {
            ...models,
            ask: (question) =>
              question.request.kind === 'embedding' ? Promise.resolve(ask(question)) : models.ask(question),
          };
    },
  });
  return { record, asked, questions: ports.questions };
}

describe('a template that compares by embeddings', () => {
  const suite = (more: string) =>
    `dataset: sums.cases.jsonl\ntemplates:\n  - EmbeddingSimilarity\nembedding: { provider: other, model: text-embedding-3-small, dimensions: 2 }\n${more}`;
  const embedded = ({ request: { model } }: Question): Reply => ({
    kind: 'answered',
    text: '',
    toolCalls: [],
    refused: false,
    model: `${model}-v2`,
    vectors: [
      [1, 0],
      [1, 0],
    ],
    origin: { kind: 'fresh' },
  });

  it.each([
    ['without a judge', ''],
    ['beside a judge', 'judge: { provider: default, model: gpt-4.1-2025-04-14 }\n'],
  ])('asks the embedding model of the suite, %s', async (_name, more) => {
    const heard: Question[] = [];
    const base = { '.github/plumbline.yml': TWO, 'evals/sums.suite.yml': suite(more) };
    const { record, asked } = await gate(base, edited, (question) => {
      heard.push(question);
      return embedded(question);
    });
    expect(new Set(heard.map(({ provider, request: sent }) => `${provider} ${sent.model}`))).toEqual(
      new Set(['other text-embedding-3-small']),
    );
    expect(heard[0]!.request).toMatchObject({ kind: 'embedding', dimensions: 2 });
    expect(record.targets['sums']!.templates['EmbeddingSimilarity']).toMatchObject({ verdict: 'pass', head: 100 });
    expect(asked).toContain('other');
  });
});

describe('the providers of a model file', () => {
  const cascade = (provider: string) =>
    `${MODEL}cascade: { escalate-to: { provider: ${provider}, model: gpt-4.1-2025-04-14 } }\n`;

  it('are all asked for their keys, those of a cascade too', async () => {
    const { asked } = await gate({ '.github/plumbline.yml': TWO }, { 'models/sums.yml': cascade('other') });
    expect(new Set(asked)).toEqual(new Set(['default', 'other']));
  });

  it.each(['mine', 'toString', '__proto__'])('must be known on the base side: %s', async (name) => {
    await expect(gate({}, { 'models/sums.yml': cascade(name) })).rejects.toThrow(
      new RegExp(`models/sums.yml: cascade.escalate-to.provider: "${name}" is not a provider of .github/plumbline.yml`),
    );
    await expect(gate({}, { 'models/sums.yml': MODEL.replace('default', name) })).rejects.toThrow(
      new RegExp(`models/sums.yml: provider: "${name}" is not a provider`),
    );
  });
});

it.each([
  ['base', false],
  ['head', true],
] as const)('judge replies read from the %s side are said to be the change’s own: %s', async (from, said) => {
  const before = await project({
    '.github/plumbline.yml': CONFIG.replace(
      'targets:',
      `  taped: { type: recorded, judge-outputs: judge.jsonl, from: ${from} }\ntargets:`,
    ),
    'evals/sums.suite.yml':
      'dataset: sums.cases.jsonl\ntemplates:\n  - TaskCompletion\njudge: { provider: taped, model: gpt-4.1-2025-04-14 }\n',
  });
  const record = await runGate(
    request(before, { ...before, ...edited }),
    fakePorts((question) => (question.place.role === 'judge' ? '{"reason":"it is there","verdict":"pass"}' : 'text')),
  );
  expect(record.targets['sums']!.notes.join().includes('judge replies were supplied by the PR')).toBe(said);
});

describe('with max-cost-usd', () => {
  const bounded = CONFIG.replace('margin: 5', 'margin: 5, max-cost-usd: 1');
  const judged =
    'dataset: sums.cases.jsonl\ntemplates:\n  - TaskCompletion\njudge: { provider: default, model: judge-x }\n';
  const routed = `${MODEL}route:\n  classifier: { model: sorter-x, prompt: "Which?" }\n  classes: { a: { model: gpt-4.1 } }\n  otherwise: a\n`;

  it.each([
    ['of a judge', { 'evals/sums.suite.yml': judged }, 'judge-x'],
    ['of a classifier', { 'models/sums.yml': routed }, 'sorter-x'],
    ['of an arm', { 'models/sums.yml': MODEL.replace('gpt-4.1-mini-2025-04-14', 'mine-x') }, 'mine-x'],
  ] as const)('an unknown price %s is an error before anything is sent', async (_, files, model) => {
    const before = await project({ '.github/plumbline.yml': bounded, ...files });
    const ports = fakePorts(() => 'text');
    await expect(runGate(request(before, { ...before, ...edited }), ports)).rejects.toThrow(
      new RegExp(`gate.max-cost-usd.*"${model}" is unknown.*set prices.*max-calls`),
    );
    expect(ports.questions).toEqual([]);
  });

  it('a price in the config, or a recorded model, is enough', async () => {
    const priced = `${bounded}prices: { judge-x: { input: 1, output: 1 } }\n`;
    const before = await project({ '.github/plumbline.yml': priced, 'evals/sums.suite.yml': judged });
    const reply = '{"reason":"it is there","verdict":"pass"}';
    const ports = fakePorts(({ place }) => (place.role === 'judge' ? reply : 'text'));
    expect((await runGate(request(before, { ...before, ...edited }), ports)).exitCode).toBe(0);
    expect(ports.questions.length).toBeGreaterThan(0);
  });
});
