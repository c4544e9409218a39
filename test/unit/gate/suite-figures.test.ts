import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model-call/call.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const edited: Files = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };

async function gate(base: Files, answer: (question: Question) => string) {
  const before = await project(base);
  const ports = fakePorts(answer);
  const slow: typeof ports = {
    ...ports,
    openModels: async (...given) => {
      const models = await ports.openModels(...given);
      return {
        ...models,
        ask: async (question) => ({
          ...(await models.ask(question)),
          latencyMs: question.place.arm === 'head' ? 9 : 3,
        }),
      };
    },
  };
  const record = await runGate(request(before, { ...before, ...edited }, { fixed: true }), slow);
  return { record, templates: record.targets['sums']!.templates };
}

describe('figures over a suite, beside the verdict', () => {
  it('answers that flip between repeats show in the flip rate of their arm, and block nothing', async () => {
    const suite = 'dataset: sums.cases.jsonl\nrepeats: 3\ntemplates:\n  - Stability\n';
    const { record, templates } = await gate({ 'evals/sums.suite.yml': suite }, ({ place, ...question }) =>
      place.arm === 'head' && caseOf({ place, ...question }) % 2 === 0 ? `guess ${place.sample}` : 'steady',
    );
    const { suiteLevel, base, head } = templates['Stability']!;
    expect(suiteLevel).toMatchObject({ base: 100, head: 50 });
    expect(suiteLevel?.detail).toMatch(/^flip rate 0\.500 over 120 cases with up to 3 answers/);
    // The first of three answers always scores 1, so half of the cases stand at a third.
    expect(base).toBe(100);
    expect(head).toBeCloseTo((100 * (1 + 1 / 3)) / 2, 6);
    expect([record.verdict, record.exitCode]).not.toContain('regressed');
  });

  it('macro-F1, balanced accuracy and kappa are given for both arms', async () => {
    const labels = ['billing', 'delivery'];
    const { templates } = await gate(
      {
        'evals/sums.suite.yml':
          'dataset: sums.cases.jsonl\ntemplates:\n  - { use: ClassificationReport, labels: [billing, delivery] }\n',
        'evals/sums.cases.jsonl': rows(120, (i) => ({ expected: { label: labels[i % 2] } })),
      },
      (question) => (question.place.arm === 'head' ? 'billing' : labels[caseOf(question) % 2]!),
    );
    const { suiteLevel, verdict } = templates['ClassificationReport']!;
    expect(verdict).toBe('regressed');
    expect(suiteLevel?.base).toBe(100);
    expect(suiteLevel?.head).toBeCloseTo(100 / 3, 6);
    expect(suiteLevel?.detail).toContain('balanced accuracy 0.500, kappa 0.000');
  });

  it('a budget that head breaks is told, and blocks only where the suite says so', async () => {
    const cases = { 'evals/sums.cases.jsonl': rows(120) };
    const budget = (more: string): Files => ({
      ...cases,
      'evals/sums.suite.yml': `dataset: sums.cases.jsonl\ntemplates:\n  - ExactMatch\n  - { use: LatencyBudget, max-ms: 4${more} }\n`,
    });
    const right = (question: Question): string => `answer ${caseOf(question)}`;
    const told = await gate(budget(''), right);
    expect(told.templates['LatencyBudget']).toMatchObject({ blocking: false, base: 100, head: 0 });
    expect(told.record.exitCode).toBe(0);
    const held = await gate(budget(', blocking: true'), right);
    expect(held.templates['LatencyBudget']).toMatchObject({ blocking: true, verdict: 'regressed' });
    expect(held.record.exitCode).toBe(1);
  });
});
