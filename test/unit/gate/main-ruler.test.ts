import { describe, expect, it } from 'vitest';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, fakePorts, project, request, rows } from './project.ts';

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

it('a dataset or rubric that moved is listed, also where nothing is measured', async () => {
  const suite = `dataset: sums.cases.jsonl
templates:
  - { use: JsonSchemaMatch, schema: reply.schema.json }
`;
  const base = await project({ 'evals/sums.suite.yml': suite, 'evals/reply.schema.json': '{"type":"string"}' });
  const head = await project({
    'evals/sums.suite.yml': suite,
    'evals/sums.cases.jsonl': rows(121),
    'evals/reply.schema.json': '{"type":"object"}',
  });
  const record = await runGate(request(base, head, { foreign: true }), fakePorts(right));
  expect(record).toMatchObject({ verdict: 'skipped', reason: 'unaffected' });
  expect(record.ruler.moved.map(({ path, what }) => [path, what])).toEqual([
    ['evals/reply.schema.json', 'template file'],
    ['evals/sums.cases.jsonl', 'dataset'],
    ['evals/sums.suite.lock', 'lock'],
  ]);
});

describe('a suite of main that does not read, where no prompt changed,', () => {
  const broken = { 'evals/sums.suite.yml': 'dataset: 1\n' };

  it('is repaired by the change that makes it read', async () => {
    const sound = await project();
    const repair = await runGate(request({ ...sound, ...broken }, sound), fakePorts(right));
    expect(repair).toMatchObject({ verdict: 'skipped', exitCode: 0, reason: 'repairs-ruler' });
    const { 'evals/sums.suite.lock': _lost, ...unlocked } = sound;
    const relocked = await runGate(request(unlocked, sound), fakePorts(right));
    expect(relocked).toMatchObject({ verdict: 'skipped', reason: 'repairs-ruler' });
  });

  it('stops a change of the ruler that leaves it so, and nothing else', async () => {
    const sound = await project();
    const half = { ...sound, 'evals/sums.suite.yml': `${sound['evals/sums.suite.yml']}unknown-key: 1\n` };
    const stopped = runGate(request({ ...sound, ...broken }, half), fakePorts(right));
    await expect(stopped).rejects.toThrow(/main's ruler is broken, fix it first/);
    const docs = { ...sound, ...broken, 'docs/notes.md': 'x' };
    const record = await runGate(request({ ...sound, ...broken }, docs), fakePorts(right));
    expect(record).toMatchObject({ verdict: 'skipped', reason: 'unaffected' });
  });
});

it('a file that both sides lack is one fault, told at the key that names it', async () => {
  const { 'prompts/sums.md': _gone, ...base } = await project();
  const refused = runGate(request(base, base, { origin: 'command' }), fakePorts(right));
  await expect(refused).rejects.toThrow(
    /^\.github\/plumbline\.yml:5:19: targets\.sums\.prompt: prompts\/sums\.md does not exist$/,
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
