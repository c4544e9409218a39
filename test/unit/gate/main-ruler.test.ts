import { expect, it } from 'vitest';
import { runGate } from '../../../src/gate.ts';
import { CONFIG, caseOf, fakePorts, project, request } from './project.ts';

const edited = { 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
const right = (question: Parameters<typeof caseOf>[0]): string => `answer ${caseOf(question)}`;

it("a goal on a template that the target's suite lacks leaves the verdict, and the escalation unknown with the reason", async () => {
  const base = await project({
    '.github/plumbline.yml': `${CONFIG}escalation: { goal: { template: TaskCompletion, target: 90, max-residual-gap: 3 } }\n`,
  });
  const record = await runGate(request(base, { ...base, ...edited }), fakePorts(right));
  expect(record.verdict).toBe('pass');
  const entry = record.escalation['sums']!;
  expect([entry.outcome, entry.goal]).toEqual(['unknown', null]);
  expect(entry.notes.join('\n')).toContain(
    'its template "TaskCompletion" is not in evals/sums.suite.yml (there: ExactMatch)',
  );
});
