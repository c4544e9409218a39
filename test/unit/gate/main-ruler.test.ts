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
  expect(entry.notes?.join('\n')).toContain(
    'its template "TaskCompletion" is not in evals/sums.suite.yml (there: ExactMatch)',
  );
});

it.each([
  [
    'config',
    { '.github/plumbline.yml': `${CONFIG}gaet: {}\n` },
    '.github/plumbline.yml',
    'edited: after the merge this will not read: .github/plumbline.yml:7:1: gaet: unknown key',
  ],
  [
    'suite',
    { 'evals/sums.suite.yml': 'dataset: sums.cases.jsonl\ntemplates:\n  - ExactMach\n' },
    'evals/sums.suite.yml',
    'edited: after the merge this will not read: evals/sums.suite.yml:3:5: templates[0]: "ExactMach" is not a template',
  ],
])('a %s that would not read after the merge is said, and decides nothing', async (_, broken, path, words) => {
  const base = await project();
  for (const change of [{}, edited]) {
    const record = await runGate(request(base, { ...base, ...change, ...broken }), fakePorts(right));
    expect(record.exitCode).toBe(0);
    expect(record.ruler.moved.find((move) => move.path === path)?.change).toContain(words);
  }
});

it('a file that both sides lack is one fault, told at the key that names it', async () => {
  const { 'prompts/sums.md': _gone, ...base } = await project();
  const refused = runGate(request(base, base, { origin: 'command' }), fakePorts(right));
  await expect(refused).rejects.toThrow(
    /^\.github\/plumbline\.yml: targets\.sums\.prompt: prompts\/sums\.md does not exist$/,
  );
});

it('recorded outputs that main lacks are said with the way out', async () => {
  const config = CONFIG.replace(/default: .*/, 'default: { type: recorded, outputs: "out/{prompt}.jsonl" }');
  const base = await project({ '.github/plumbline.yml': config });
  const head = { ...base, ...edited, 'out/sums.jsonl': '{"id":"c-0","output":"x"}\n' };
  await expect(runGate(request(base, head, { origin: 'command' }), fakePorts(right))).rejects.toThrow(
    'out/sums.jsonl: is not on main, and from: base reads both sides there; commit it to main first, or set providers.default.from: head',
  );
});
