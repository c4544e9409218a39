import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model-call/call.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const PROBES = '{ reference: true, stronger-model: models/strong.yml, edited-prompt: prompts/next.md, cases: 4 }';
const FILES: Files = {
  'models/strong.yml': 'provider: default\nmodel: gpt-4.1-2025-04-14\ntemperature: 0\nmax-tokens: 20\n',
  'prompts/next.md': 'Answer with care.\n\n{{input}}\n',
};
const DATASET: Files = {
  'evals/sums.cases.jsonl': rows(120, (at) => ({ context: [`The sum ${at} is answer ${at}.`] })),
};
const config = (probes: string): string =>
  `${CONFIG}escalation:\n  goal: { template: ExactMatch, target: 95, max-residual-gap: 3 }\n  probes: ${probes}\n`;
const CHANGED = 'Answer briefly.\n\n{{input}}\n';

/** A third of the cases fails on both sides; `mends` says what a probe's question does to them. */
async function gate(
  mends: (question: Question, text: string) => boolean | 'down',
  probes: string | null = PROBES,
  dataset: Files = DATASET,
) {
  const policy = probes === null ? config('auto').replace('  probes: auto\n', '') : config(probes);
  const base = await project({ ...FILES, '.github/plumbline.yml': policy, ...dataset });
  const ports = fakePorts((question) => {
    const at = caseOf(question);
    if (at % 3 !== 0) return `answer ${at}`;
    const { request: sent } = question;
    const text = sent.kind === 'chat' ? sent.messages.map(({ content }) => content).join('\n') : '';
    const mended = question.place.role === 'probe' && mends(question, text);
    if (mended === 'down') return { failed: 'server' };
    return mended ? `answer ${at}` : 'no idea';
  });
  const record = await runGate(request(base, { ...base, 'prompts/sums.md': CHANGED }), ports);
  const asked = ports.questions.filter(({ place }) => place.role === 'probe');
  return { record, entry: record.escalation['sums']!, asked };
}

const isReference = (text: string): boolean => text.includes('Reference for this question');

describe('probes', () => {
  it('ask the cases that stand for a group once as they are and once with each thing changed, and decide its shape', async () => {
    const { record, entry, asked } = await gate((_, text) => isReference(text));
    expect(record.verdict).toBe('pass');
    expect(asked).toHaveLength(4 * 4);
    expect(entry.review.clusters[0]).toMatchObject({
      shape: 'knowledge',
      by: 'probe',
      probes: { reference: { fixed: 4, of: 4 }, stronger: { fixed: 0, of: 4 }, edited: { fixed: 0, of: 4 } },
    });
    expect(entry.criteria.find(({ id }) => id === 'E8')?.evidence).toContain(
      'the edited prompt fixed 0 of 4, the reference in the prompt fixed 4 of 4 and the stronger model fixed 0 of 4',
    );
    expect(record.operational.estimate?.calls).toBeGreaterThanOrEqual(240 + asked.length);
  });

  it('without a word in the policy try the passages that the prompt does not hold', async () => {
    const { entry, asked } = await gate((_, text) => isReference(text), null);
    expect(asked).toHaveLength(2 * 6);
    expect(entry.review.clusters[0]).toMatchObject({
      shape: 'knowledge',
      by: 'probe',
      probes: { reference: { fixed: 6, of: 6 } },
    });
    expect(entry.review.probing).toMatchObject({ calls: 12 });
  });

  it('never show the expected answer: a suite without passages has no reference', async () => {
    const { entry, asked } = await gate(() => true, null, {});
    expect(asked).toEqual([]);
    expect(entry.review.clusters[0]?.by).not.toBe('probe');
  });

  it('are not sent where the policy turns them off', async () => {
    expect((await gate(() => true, 'false')).asked).toEqual([]);
  });

  it('stay within their calls, and say what was left out', async () => {
    const { entry, asked } = await gate(() => false, '{ reference: true, cases: 6, max-calls: 5 }');
    expect(asked).toHaveLength(4);
    expect(entry.review.probing?.skipped).toContain('5 calls');
  });

  it('of a stronger model are asked of that model, of an edited prompt with its text', async () => {
    const strong = await gate(({ request: { model } }) => model === 'gpt-4.1-2025-04-14');
    expect(strong.entry.review.clusters[0]).toMatchObject({ shape: 'capability', by: 'probe' });
    const edited = await gate((_, text) => text.startsWith('Answer with care.') || isReference(text));
    expect(edited.entry.review.clusters[0]).toMatchObject({ shape: 'prompt', by: 'probe' });
  });

  it('tell nothing of a case that passes when nothing is changed', async () => {
    const { entry } = await gate(() => true);
    expect(entry.review.clusters[0]).not.toHaveProperty('probes');
    expect(entry.review.clusters[0]?.by).not.toBe('probe');
  });

  it('that get no answer count for nothing, cost no verdict and are said so', async () => {
    const { record, entry } = await gate((_, text) => (isReference(text) ? 'down' : false));
    expect(record.verdict).toBe('pass');
    expect(entry.review.clusters[0]?.probes).toEqual({ stronger: { fixed: 0, of: 4 }, edited: { fixed: 0, of: 4 } });
    expect(entry.review.notes?.join(' ')).toContain('4 of 16 probe calls have no result');
  });

  it('are asked for by main alone: a pull request that adds them is not probed', async () => {
    const base = await project(FILES);
    const ports = fakePorts((question) => (caseOf(question) % 3 === 0 ? 'no idea' : `answer ${caseOf(question)}`));
    const head = { ...base, '.github/plumbline.yml': config(PROBES), 'prompts/sums.md': CHANGED };
    await runGate(request(base, head), ports);
    expect(ports.questions.filter(({ place }) => place.role === 'probe')).toEqual([]);
  });

  it.each([
    ['{ stronger-model: models/none.yml }', /stronger-model.*models\/none\.yml|models\/none\.yml.*does not exist/s],
    ['{ edited-prompt: prompts/none.md }', /edited-prompt|prompts\/none\.md.*does not exist/s],
    ['{ reference: true, cases: 50 }', /cases/],
    ['{ referense: true }', /referense/],
  ])('with %s end with what is wrong, before any call', async (probes, message) => {
    await expect(gate(() => false, probes)).rejects.toThrow(message);
  });
});
