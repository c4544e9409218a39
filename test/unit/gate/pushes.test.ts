/** The gate over pushes of one pull request: what a red changes for the next one, and what stays the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pushTraces } from '../../../src/adapters/store/push-traces.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { caseOf, fakePorts, project, request, rows } from './project.ts';

const at = (minute: number): string => `2026-01-01T00:0${minute}:00.000Z`;

const folders: string[] = [];
function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'plumbline-pushes-'));
  folders.push(dir);
  return dir;
}
afterEach(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

describe('the gate over pushes of one pull request', () => {
  const N = 300;
  const push = (text: string): Record<string, string> => ({ 'prompts/sums.md': `${text}\n\n{{input}}\n` });
  async function pushes(texts: readonly string[], wrong: (text: string, i: number) => boolean) {
    const base = await project({ 'evals/sums.cases.jsonl': rows(N) });
    const memory = pushTraces(folder());
    const found = [];
    for (const [index, text] of texts.entries()) {
      const ports = fakePorts(
        (question) => {
          const said = question.request.kind === 'chat' ? String(question.request.messages[0]!.content) : '';
          const i = caseOf(question);
          return said.startsWith(text) && wrong(text, i) ? 'no' : `answer ${i}`;
        },
        { pushes: memory, clock: { now: () => at(index), ms: () => 0 } },
      );
      const record = await runGate(request(base, { ...base, ...push(text) }), ports);
      const cases = [...new Set(ports.questions.filter(({ place }) => place.arm === 'head').map(caseOf))];
      found.push({ record, cases, target: record.targets['sums']! });
    }
    return found;
  }

  it('looks at other cases first when what is sent has changed, and at the same ones when it has not', async () => {
    const [one, two, three] = await pushes(['Answer.  ', 'Answer, please.', 'Answer, please.'], () => false);
    expect(one!.record.verdict).toBe('pass');
    expect(two!.cases).not.toEqual(one!.cases);
    const shared = two!.cases.filter((i) => one!.cases.includes(i));
    expect(shared.length).toBeLessThan(one!.cases.length);
    expect([three!.cases, three!.target]).toEqual([two!.cases, two!.target]);
  });

  it('lets nothing pass after a red before all cases were asked once, and says how many are new', async () => {
    const [red, green] = await pushes(['Bad.', 'Good.'], (text, i) => text === 'Bad.' && i % 2 === 0);
    expect(red!.record.verdict).toBe('regressed');
    expect([green!.record.verdict, green!.cases.length]).toEqual(['pass', N]);
    expect(green!.record.operational.targets['sums']!.unlooked).toEqual({ cases: N - red!.cases.length, of: N });
    expect(green!.record.headline).toContain(`(all ${N} cases measured)`);
  });

  it('repeats a verdict to the byte where only the past has grown', async () => {
    const texts = ['Good.', 'Bad.', 'Good.'];
    const [first, , again] = await pushes(texts, (text, i) => text === 'Bad.' && i % 2 === 0);
    expect(first!.target.templates['ExactMatch']!.n).toBeLessThan(N);
    expect(JSON.stringify(again!.record.targets)).toBe(JSON.stringify(first!.record.targets));
  });

  it('says of an early pass on how many cases it rests', async () => {
    const [first] = await pushes(['Good.'], () => false);
    expect(first!.record.headline).toMatch(/\(100 of 300 cases measured\)/);
  });

  it('looks once where nothing is saved by stopping: both arms are recorded', async () => {
    const config = `version: 1
providers:
  default: { type: recorded, outputs: "out/{prompt}.jsonl", from: head }
targets:
  sums: { prompt: prompts/sums.md, model: models/sums.yml, suite: evals/sums.suite.yml }
`;
    const answers = (more: string): string =>
      Array.from({ length: N }, (_, i) => JSON.stringify({ id: `c-${i}`, output: `answer ${i}${more}` })).join('\n');
    const base = await project({
      '.github/plumbline.yml': config,
      'evals/sums.cases.jsonl': rows(N),
      'prompts/sums.md': '---\nname: one\n---\nAnswer.\n\n{{input}}\n',
      'out/one.jsonl': answers(''),
      'out/two.jsonl': answers(' '),
    });
    const head = { ...base, 'prompts/sums.md': '---\nname: two\n---\nAnswer well.\n\n{{input}}\n' };
    const ports = fakePorts((question) => `answer ${caseOf(question)}`);
    const record = await runGate(request(base, head), ports);
    expect(record.targets['sums']!.templates['ExactMatch']).toMatchObject({ verdict: 'pass', looks: 1, n: N });
  });
});
