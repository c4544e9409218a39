import { describe, expect, it } from 'vitest';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, fakePorts, project, request } from './project.ts';

const suite = (repeats: number, k = 4): string =>
  `dataset: sums.cases.jsonl\nrepeats: ${repeats}\ntemplates:\n  - { use: ExactMatch, reliability: { k: ${k} } }\n`;
const config = CONFIG.replace('gate: { margin: 5 }', 'gate: { margin: 5, baseline-repeats: 4 }');
const edited = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };

/** Main fails 8 tasks always; the change fails each task in one of 8 samples: the mean falls little, all of 4 a lot. */
async function gate(change: 'unreliable' | 'same') {
  const before = await project({ '.github/plumbline.yml': config, 'evals/sums.suite.yml': suite(8) });
  const ports = fakePorts((question) => {
    const { arm, sample } = question.place;
    const right = `answer ${caseOf(question)}`;
    const task = Number(caseOf(question));
    if (arm === 'base' || change === 'same') return task % 12 === 0 ? 'no' : right;
    return task % 8 === sample ? 'no' : right;
  });
  return { record: await runGate(request(before, { ...before, ...edited }), ports), ports };
}

describe('a template with reliability', () => {
  it('is gated twice: by its mean, and by how often k runs of a case all pass', async () => {
    const { record } = await gate('unreliable');
    const { templates, notes } = record.targets['sums']!;
    expect(Object.keys(templates)).toEqual(['ExactMatch', 'ExactMatch^4']);
    expect(templates['ExactMatch']!.verdict).not.toBe('regressed');
    expect(templates['ExactMatch^4']!.verdict).toBe('regressed');
    expect(record.verdict).toBe('regressed');
    expect(record.headline).toContain('ExactMatch^4');
    expect(templates['ExactMatch^4']!.reliability?.map(({ k }) => k)).toEqual([1, 2, 4, 8]);
    expect(notes.join()).toMatch(/ExactMatch\^4: all of k runs pass in per cent of \d+ cases, main to change: k = 1/);
  });

  it('passes twice where nothing got worse, and no question is asked twice for it', async () => {
    const { record, ports } = await gate('same');
    expect(record.verdict).toBe('pass');
    const asked = ports.questions.map(({ place }) => `${place.arm} ${place.case} ${place.sample}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each<[string, string, string]>([
    [
      'fewer repeats than k',
      suite(2),
      'repeats: is 2; ExactMatch gates how often 4 runs of a case all pass: set repeats: 8',
    ],
    ['k = 1, which is the mean', suite(8, 1), 'reliability.k'],
    [
      'a template that compares answers',
      suite(8).replace('ExactMatch', 'Stability'),
      'Stability compares answers, so no single one of them passes or fails',
    ],
  ])('is a fault with %s', async (_, text, fault) => {
    await expect(project({ 'evals/sums.suite.yml': text })).rejects.toThrow(fault);
  });
});
