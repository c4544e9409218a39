import { describe, expect, it } from 'vitest';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, fakePorts, project, request, rows } from './project.ts';

const SUITE = (more = ''): string =>
  `dataset: sums.cases.jsonl\ntemplates:\n  - { use: TaskCompletion, calibration: labels.jsonl${more} }\njudge: { provider: default, model: gpt-4.1-2025-04-14 }\n`;

/** n labelled cases of which the judge gets every `wrong`-th wrong. */
function labels(n: number, wrong: number): string {
  return Array.from({ length: n }, (_, i) => {
    const human = i % 2;
    return JSON.stringify({ case: `l-${i}`, human, judge: i % wrong === 0 ? 1 - human : human });
  }).join('\n');
}

async function run(wrong: number, more = '') {
  const base = await project({
    '.github/plumbline.yml': CONFIG,
    'evals/sums.suite.yml': SUITE(more),
    'evals/sums.cases.jsonl': rows(120),
    'evals/labels.jsonl': labels(100, wrong),
  });
  const ports = fakePorts((question) =>
    question.place.role === 'judge'
      ? JSON.stringify({ reasons: 'r', verdict: question.place.case.startsWith('canary') ? 'fail' : 'pass' })
      : `answer ${caseOf(question)}`,
  );
  const record = await runGate(request(base, { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' }), ports);
  return record.targets['sums']!.templates['TaskCompletion']!;
}

describe('a judge with human labels', () => {
  it('that people agree with decides, and the report shows kappa, mislabelled cases and the corrected rate', async () => {
    const result = await run(20);
    expect(result.kappa).toMatchObject({ n: 100, minimum: 0.6 });
    expect(result.kappa!.value).toBeCloseTo(0.9, 1);
    expect(result.notes?.join('\n')).toMatch(/disagree on 5 of 100 calibration cases \(l-0, l-20/);
    expect(result.verdict).toBe('pass');
  });

  it('that people disagree with can neither block nor pass', async () => {
    const result = await run(3);
    expect([result.verdict, result.reason]).toEqual(['inconclusive', 'untrusted-judge']);
    expect(result.why).toMatch(/kappa 0\.3\d against 100 human labels is below min-kappa 0\.6/);
  });

  it('decides all the same where the suite asks for less', async () => {
    expect((await run(3, ', min-kappa: 0.2')).verdict).toBe('pass');
  });
});
