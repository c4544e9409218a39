import { describe, expect, it } from 'vitest';
import { runGate } from '../../../src/run/run-gate.ts';
import { memoryTree } from '../inputs/memory-tree.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const POLICY = `${CONFIG}escalation:
  goal: { template: ExactMatch, target: 95, max-residual-gap: 3 }
  profile: { labelled-examples: 900, data-isolation: shared }
`;
const now = { '.github/plumbline.yml': POLICY };
const labels = (...more: readonly string[]) =>
  `dataset: sums.cases.jsonl\ntemplates:\n  - ExactMatch\n  - { use: LabelMatch, labels: [${['a', 'b', ...more].join(', ')}] }\n`;
const expecting = (from: number) =>
  rows(120, (at) => ({ expected: { answer: at < from ? `other ${at}` : `answer ${at}`, label: 'a' } }));

/** What the run says of the task, and its criterion; `main`: files of main by how many days ago. */
async function taskOf(files: Files, main: (daysAgo: number) => Files | null) {
  const base = await project({ ...now, ...files });
  const told: number[] = [];
  const mainAt = (day: string) => {
    const daysAgo = Math.round((Date.parse('2026-01-01') - Date.parse(day)) / 86_400_000);
    told.push(daysAgo);
    const then = main(daysAgo);
    return then === null ? null : memoryTree({ ...base, ...then });
  };
  const ports = fakePorts((question) => (caseOf(question) % 5 === 0 ? 'no idea' : `answer ${caseOf(question)}`));
  const head = { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
  const record = await runGate(request(base, head, { mainAt }), ports);
  const entry = record.escalation['sums']!;
  return { task: entry.derived?.['task'], examples: entry.criteria.find(({ id }) => id === 'E11')!, told };
}

const SUITE = { 'evals/sums.suite.yml': labels(), 'evals/sums.cases.jsonl': expecting(0) };

describe('whether the task still changes, by the history of suite and cases', () => {
  it('is stable where the suite of sixty days ago says the same', async () => {
    const { task, examples, told } = await taskOf(SUITE, () => ({}));
    expect(task).toMatchObject({ value: 'stable', from: expect.stringContaining('0 of 120') });
    expect(examples).toMatchObject({ state: 'met' });
    expect(told).toEqual([30, 60, 90]);
  });

  it.each([
    ['a label came within thirty days', { 'evals/sums.suite.yml': labels('c') }, 'LabelMatch'],
    [
      'expected answers of more than one case in twenty changed',
      { 'evals/sums.cases.jsonl': expecting(9) },
      '9 of 120',
    ],
  ])('is changing where %s, and says what', async (_what, then, said) => {
    const { task, examples } = await taskOf(SUITE, () => then);
    expect(task).toMatchObject({ value: 'changing', from: expect.stringContaining(said) });
    expect(examples).toMatchObject({ state: 'unmet', evidence: expect.stringContaining('The task still changes') });
  });

  it('is stable where few answers were mended', async () => {
    expect((await taskOf(SUITE, () => ({ 'evals/sums.cases.jsonl': expecting(5) }))).task).toMatchObject({
      value: 'stable',
    });
  });

  it.each([
    ['this clone does not reach back', () => null],
    ['main is forty days old', (daysAgo: number) => (daysAgo > 40 ? null : {})],
    ['the suite did not read then', () => ({ 'evals/sums.suite.yml': 'dataset: [' })],
  ])('is not known where %s: that is not stable', async (_what, main) => {
    const { task, examples } = await taskOf(SUITE, main);
    expect(task).toBeUndefined();
    expect(examples.state).toBe('unknown');
  });

  it('is not asked for where nobody thinks of a tune', async () => {
    const { told } = await taskOf(
      { ...SUITE, '.github/plumbline.yml': POLICY.replace('labelled-examples: 900, ', '') },
      () => ({}),
    );
    expect(told).toEqual([]);
  });
});
