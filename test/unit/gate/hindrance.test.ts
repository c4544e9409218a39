import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runGate } from '../../../src/run/run-gate.ts';
import { CONFIG, caseOf, type Files, fakePorts, project, request, rows } from './project.ts';

const right = (question: Parameters<typeof caseOf>[0]): string => `answer ${caseOf(question)}`;
const sha = (...texts: readonly string[]): string => createHash('sha256').update(texts.join('')).digest('hex');
const OLD = 'Answer.\n\n{{input}}\n';
const NEW = 'Answer well.\n\n{{input}}\n';
const edited = { 'prompts/sums.md': NEW };

async function gate(base: Files, change: Files) {
  const before = await project(base);
  const ports = fakePorts(right);
  const record = await runGate(request(before, { ...before, ...change }), ports);
  const template = record.targets['sums']?.templates['ExactMatch'];
  return { record, ports, reason: template?.reason, why: template?.why };
}

describe('a live target whose prompt is exported from code', () => {
  const config = CONFIG.replace('sums.suite.yml }', 'sums.suite.yml, sources: ["src/**", "!src/*.test.ts"] }');
  const base = { '.github/plumbline.yml': config, 'src/p.ts': 'a', 'src/p.test.ts': 'a' };

  it('is not measured where the source changed and the export says what it said, and nothing is asked', async () => {
    for (const more of [{}, { 'prompts/sums.md': `---\nname: x\n---\n${OLD}` }]) {
      const { record, ports, reason, why } = await gate(base, { 'src/p.ts': 'b', ...more });
      expect([record.verdict, reason, ports.questions.length]).toEqual(['inconclusive', 'stale-source', 0]);
      expect(why).toContain('src/p.ts changed, and prompts/sums.md says what it said before');
      expect(record.headline).toMatch(/^NOT MEASURED/);
    }
  });

  it('is measured where both changed, and skipped where neither did', async () => {
    expect((await gate(base, { 'src/p.ts': 'b', ...edited })).record.verdict).toBe('pass');
    expect((await gate(base, { 'src/p.test.ts': 'b' })).record.reason).toBe('unaffected');
  });
});

describe('a program of each side', () => {
  const urls = '{ type: http, url: { base: "http://127.0.0.1:9/b", head: "http://127.0.0.1:9/h" } }';
  const config = CONFIG.replace(/\{ base-url.*\}/, urls).replace(
    'sums.suite.yml }',
    'sums.suite.yml, sources: ["src/**"] }',
  );
  const base = { '.github/plumbline.yml': config, 'src/agent.ts': 'a' };

  it('is measured in every case where its sources changed, although every request stays the same', async () => {
    const { record, ports } = await gate(base, { 'src/agent.ts': 'b' });
    expect(record.verdict).toBe('pass');
    const asked = (arm: string) => ports.questions.filter(({ place }) => place.arm === arm).length;
    expect(asked('head')).toBeGreaterThanOrEqual(100);
    expect(asked('base')).toBe(asked('head'));
  });

  it('is not asked where nothing of it changed', async () => {
    const { record, ports } = await gate(base, { 'docs/x.md': 'b' });
    expect([record.reason, ports.questions.length]).toEqual(['unaffected', 0]);
  });
});

describe('a setting that the model is known to refuse', () => {
  const model = (temperature: string) => `provider: default\nmodel: gpt-6.1-sol\n${temperature}max-tokens: 20\n`;
  const refusing = { 'models/sums.yml': model('temperature: 0\n') };
  const sound = { 'models/sums.yml': model('') };

  it('ends the run before anything is asked, with file and line', async () => {
    await expect(gate(sound, { ...refusing, ...edited })).rejects.toThrow(
      'models/sums.yml:3:1: temperature: model "gpt-6.1-sol" refuses any temperature (0 here); remove this line',
    );
  });

  it('of a target that the change does not reach stops nobody', async () => {
    expect((await gate(refusing, { 'docs/x.md': 'b' })).record.reason).toBe('unaffected');
  });
});

describe('a declared retrieval', () => {
  const model = 'provider: default\nmodel: gpt-4.1-mini-2025-04-14\ntemperature: 0\nmax-tokens: 20\n';
  const base = { 'models/sums.yml': `${model}retrieval: { top-k: 5 }\n` };
  const other = { 'models/sums.yml': `${model}retrieval: { top-k: 9 }\n` };

  it('that changes alone is not executed and so not measured', async () => {
    const { record, ports, reason } = await gate(base, other);
    expect([record.verdict, reason, ports.questions.length]).toEqual(['inconclusive', 'not-executed', 0]);
  });

  it('beside a prompt is said not to be measured, and the prompt is', async () => {
    const { record } = await gate(base, { ...other, ...edited });
    expect(record.verdict).toBe('pass');
    expect(record.targets['sums']?.notes.join()).toContain('The retrieval of models/sums.yml changed too');
  });
});

describe('recorded answers', () => {
  const config = CONFIG.replace(/default: .*/, 'default: { type: recorded, outputs: "out/{model}.jsonl", from: head }');
  const OUT = 'out/gpt-4.1-mini-2025-04-14.jsonl';
  const answers = (more: object = {}, text = 'answer'): string =>
    Array.from({ length: 120 }, (_, i) => JSON.stringify({ id: `c-${i}`, output: `${text} ${i}`, ...more })).join('\n');
  const stamped = (hex: string, text?: string): string =>
    `{"recorded":{"prompt_sha256":"${hex}"}}\n${answers({}, text)}`;
  const base = { '.github/plumbline.yml': config, [OUT]: answers() };

  it.each<[string, string]>([
    ['a blank line', answers().replace('\n', '\n\n')],
    ['another order', answers().split('\n').reverse().join('\n')],
    ['meta', answers({ meta: { run: '2' } })],
    ['CRLF and a byte order mark', `\ufeff${answers().replaceAll('\n', '\r\n')}`],
    ['a row of no case', `${answers()}\n{"id":"zz","output":"new"}`],
    ['a sample that main lacks', `${answers()}\n{"id":"c-0","sample":1,"output":"new"}`],
    ['empty tool calls', answers({ tool_calls: [] })],
    ['the stamp of another prompt', stamped(sha('other'))],
    ['other answers under the stamp of another prompt', stamped(sha(OLD), 'new')],
  ])('that differ from main’s by %s are not those of a changed prompt', async (_, text) => {
    const { record, reason } = await gate(base, { ...edited, [OUT]: text });
    expect([record.verdict, reason]).toEqual(['inconclusive', 'not-recorded']);
  });

  it('are head’s own by their stamp, and equal ones pass in so many words', async () => {
    const { record, ports } = await gate(base, { ...edited, [OUT]: stamped(sha(NEW)) });
    expect(record.verdict).toBe('pass');
    expect(record.headline).toContain('no answer changed');
    expect(ports.questions).toEqual([]);
  });

  it('may not go without the stamp that main’s have', async () => {
    const { reason } = await gate({ ...base, [OUT]: stamped(sha(OLD)) }, { ...edited, [OUT]: answers({}, 'new') });
    expect(reason).toBe('not-recorded');
  });

  describe('in files that the name of the prompt chooses', () => {
    const named = (name: string, text: string): Files => ({ 'prompts/sums.md': `---\nname: ${name}\n---\n${text}` });
    const byName = { '.github/plumbline.yml': config.replace('{model}', '{prompt}'), 'out/v1.jsonl': answers() };

    it('are a recording of their own where main holds both, and equal ones pass', async () => {
      const start = { ...byName, ...named('v1', OLD), 'out/v2.jsonl': answers() };
      expect((await gate(start, named('v2', NEW))).record.verdict).toBe('pass');
      const blind = { ...start, 'out/v1.jsonl': answers({}, 'no'), 'out/v2.jsonl': answers({}, 'no') };
      expect((await gate(blind, named('v2', NEW))).reason).toBe('blind');
    });

    it.each<[string, Files, Files]>([
      ['the pull request adds the file', {}, { 'out/v2.jsonl': answers() }],
      ['the pull request makes it equal', { 'out/v2.jsonl': answers({}, 'old') }, { 'out/v2.jsonl': answers() }],
    ])('are not where %s', async (_, before, change) => {
      const { record, reason } = await gate(
        { ...byName, ...named('v1', OLD), ...before },
        { ...named('v2', NEW), ...change },
      );
      expect([record.verdict, reason]).toEqual(['inconclusive', 'not-recorded']);
    });
  });

  it('of another model that main holds are none of a changed prompt', async () => {
    const { reason } = await gate(
      { ...base, 'out/other.jsonl': answers() },
      { ...edited, 'models/sums.yml': 'provider: default\nmodel: other\n' },
    );
    expect(reason).toBe('not-recorded');
  });

  it('never stand in for live ones, nor the pull request’s for main’s', async () => {
    const both = CONFIG.replace(
      /( +)(default: .*)/,
      '$1$2\n$1replay: { type: recorded, outputs: "out/{model}.jsonl" }\n$1theirs: { type: recorded, outputs: "out/{model}.jsonl", from: head }',
    );
    const model = (provider: string): string =>
      `provider: ${provider}\nmodel: gpt-4.1-mini-2025-04-14\ntemperature: 0\nmax-tokens: 20\n`;
    for (const [from, to] of [
      ['default', 'replay'],
      ['replay', 'default'],
      ['replay', 'theirs'],
    ] as const) {
      const start = { '.github/plumbline.yml': both, [OUT]: answers(), 'models/sums.yml': model(from) };
      const { record, ports, reason } = await gate(start, { ...edited, 'models/sums.yml': model(to) });
      expect([record.verdict, reason, ports.questions.length]).toEqual(['inconclusive', 'not-recorded', 0]);
    }
  });
});

it('cases that are added and locked are scored with one request for both sides, and nothing else is asked', async () => {
  const before = await project();
  const ports = fakePorts(right);
  const record = await runGate(request(before, await project({ 'evals/sums.cases.jsonl': rows(125) })), ports);
  expect(record).toMatchObject({ verdict: 'skipped', reason: 'unaffected', exitCode: 0 });
  expect(record.targets['sums']?.newCases).toEqual({ n: 5, templates: { ExactMatch: { n: 5, base: 100, head: 100 } } });
  expect(ports.questions.map(({ place }) => place.case).sort()).toEqual(['c-120', 'c-121', 'c-122', 'c-123', 'c-124']);
});
