/** Pushes of one pull request: what a red changes for the next one, and what a push that changes nothing repeats. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sealedOrder } from '../../../src/adapters/store/order-secret.ts';
import { isTraceFile, pushTraces } from '../../../src/adapters/store/push-traces.ts';
import { earlierPushes, isAfterRed, traceOf, unlooked } from '../../../src/decision/earlier-pushes.ts';
import type { GateConfig } from '../../../src/inputs/config.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { caseOf, fakePorts, project, request, rows } from '../gate/project.ts';

const content = (letter: string): string => letter.repeat(64);
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

describe('the past of a push', () => {
  const red = traceOf(content('a'), at(1), true, ['x', 'y']);
  const green = traceOf(content('b'), at(2), false, ['y', 'z']);

  it('is what other contents showed before it', () => {
    expect(earlierPushes([red, green], content('c'))).toEqual([red, green]);
    expect(isAfterRed(earlierPushes([red, green], content('c')))).toBe(true);
    expect(isAfterRed(earlierPushes([green], content('c')))).toBe(false);
  });

  it('is the same for the same content, whatever came after it', () => {
    expect(earlierPushes([red, green], content('a'))).toEqual([]);
    expect(earlierPushes([red, green], content('b'))).toEqual([red]);
  });

  it('says how many cases nobody has looked at', () => {
    expect(unlooked([], ['x'])).toBeNull();
    expect(unlooked([red, green], ['x', 'w', 'v'])).toBe(2);
    expect(unlooked([{ ...red, looked: '' }], ['x'])).toBeNull();
  });
});

describe('the memory of pushes', () => {
  it('keeps one trace a content, and a red stays one', () => {
    const memory = pushTraces(folder());
    memory.keep('p', traceOf(content('a'), at(2), true, ['x']));
    memory.keep('p', traceOf(content('a'), at(4), false, ['x']));
    memory.keep('p', traceOf(content('b'), at(1), false, ['x']));
    memory.keep('p', traceOf(content('b'), at(5), true, ['x']));
    memory.keep('q', traceOf(content('c'), at(5), true, ['x']));
    const kept = memory.read('p').map(({ content: own, ...rest }) => [own[0], rest.at, rest.red]);
    expect(kept.sort()).toEqual([
      ['a', at(2), true],
      ['b', at(1), true],
    ]);
  });

  it('leaves a file aside that is no trace', () => {
    const dir = folder();
    const memory = pushTraces(dir);
    memory.keep('p', traceOf(content('a'), at(2), true, []));
    const [name] = readdirSync(join(dir, 'pushes'));
    expect(isTraceFile(`pushes/${name}`)).toBe(true);
    for (const text of ['{', '{"red":true}', JSON.stringify({ content: 'x', at: 'now', red: 1, looked: '' })]) {
      writeFileSync(join(dir, 'pushes', name!), text);
      expect(memory.read('p')).toEqual([]);
    }
  });
});

describe('the secret of the order', () => {
  const config = { providers: { z: { type: 'openai', apiKeyEnv: 'KEY' } } } as unknown as GateConfig;

  it('is a key of a provider: the same with it, another with another', () => {
    const sealed = (key: string, seed = 'acme/bot#1'): string => sealedOrder(seed, config, { KEY: key }, null);
    expect(sealed('sk-0123456789abcdef')).toBe(sealed('sk-0123456789abcdef'));
    expect(sealed('sk-0123456789abcdef')).not.toBe(sealed('sk-0123456789abcdeg'));
    expect(sealed('sk-0123456789abcdef')).not.toBe(sealed('sk-0123456789abcdef', 'acme/bot#2'));
    expect(sealed('sk-0123456789abcdef')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is drawn once and kept where no provider has a key', () => {
    const dir = folder();
    const first = sealedOrder('s', config, {}, dir);
    expect(sealedOrder('s', config, { KEY: 'short' }, dir)).toBe(first);
    expect(sealedOrder('s', config, {}, folder())).not.toBe(first);
  });
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
