import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { patchThatAdds } from '../../src/tools/traces/dataset-patch.ts';
import { plumbline } from '../servers/built.ts';
import { put, temporaryFolder } from '../servers/repository.ts';

const chat = (question: string, answer: string): string =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });

it('import traces shows what it would write, writes it beside what is there, and never over it', () => {
  const folder = temporaryFolder('traces');
  try {
    put(folder.path, { 'log.jsonl': [chat('Q1', 'A1'), chat('q1', 'A2'), '{"unknown":1}'].join('\n') });
    const run = (...args: readonly string[]) => plumbline(folder.path, ['import', 'traces', 'log.jsonl', ...args]);
    const file = join(folder.path, 'evals/log.cases.jsonl');
    const dry = run('--as', 'cases', '--dry-run');
    expect([dry.status, existsSync(file)]).toEqual([0, false]);
    expect(dry.stdout).toContain('1 x record of an unknown form');
    expect(run('--as', 'cases').status).toBe(0);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    const again = run('--as', 'cases');
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    expect(run('--as', 'rows').stdout).toContain('Wrote 2 rows to evals/outputs/log.jsonl');
    expect(run().stderr).toContain('--as is cases or rows');
    expect(run('--as', 'rows', '--redact', '(').stderr).toContain('is no pattern');
  } finally {
    folder.remove();
  }
});

it('import traces --map reads rows of one’s own form, and --into writes a patch that git applies and never the dataset', () => {
  const folder = temporaryFolder('traces-map');
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder.path });
    const own = (question: string): string => JSON.stringify({ ask: { text: question }, by: 'ada@example.com' });
    put(folder.path, {
      'own.jsonl': ['Old', 'New', 'new ', 'Newer'].map(own).join('\n'),
      'map.yml': 'input: ask.text\ncluster: by\nredact: ["[a-z]+@[a-z.]+"]\n',
      'wrong.yml': 'input: ask.txt\n',
      'misspelt.yml': 'inptu: ask.text\n',
      'evals/mine.cases.jsonl': '{"id":"one","input":"old"}\n',
    });
    const run = (...args: readonly string[]) => {
      const { status, stdout, stderr } = plumbline(folder.path, [
        'import',
        'traces',
        'own.jsonl',
        '--as',
        'cases',
        ...args,
      ]);
      return { status, stdout, stderr: stderr.replace(/\n +/g, ' ') };
    };
    expect(run().stderr).toContain('rows of a form of your own need --map FILE');
    expect([run('--map', 'misspelt.yml').status, run('--map', 'misspelt.yml').stderr]).toEqual([
      2,
      expect.stringContaining('misspelt.yml:1:1: inptu: unknown key "inptu"; did you mean input?'),
    ]);
    expect(run('--map', 'wrong.yml').stderr).toContain('wrong.yml:1:8: input: leads nowhere in any record');
    const dataset = join(folder.path, 'evals/mine.cases.jsonl');
    const written = run('--map', 'map.yml', '--into', 'evals/mine.cases.jsonl', '--holdout', '30');
    expect(written.stdout).toContain('Wrote 2 cases to evals/own.cases.patch');
    expect(written.stdout).toContain('1 question left out: asked by evals/mine.cases.jsonl already');
    expect(readFileSync(dataset, 'utf8')).toBe('{"id":"one","input":"old"}\n');
    execFileSync('git', ['apply', 'evals/own.cases.patch'], { cwd: folder.path });
    const rows = readFileSync(dataset, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ input, cluster }) => [input, cluster])).toEqual([
      ['old', undefined],
      ['New', '[redacted]'],
      ['Newer', '[redacted]'],
    ]);
    expect(rows[1].split).toMatch(/^(?:search|holdout)$/);
    const again = run('--map', 'map.yml', '--into', 'evals/mine.cases.jsonl', '--name', 'again');
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('there is nothing to add')]);
  } finally {
    folder.remove();
  }
});

it.each([
  ['one line', 'a\n'],
  ['no line', ''],
  ['many lines', 'a\nb\nc\nd\ne\n'],
  ['no final newline', 'a\nb\nc\nd'],
  ['a single line without its newline', 'a'],
  ['a byte order mark', '\uFEFFa\n'],
])('git applies a patch that adds to a file of %s', (_name, text) => {
  const folder = temporaryFolder('traces-patch');
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder.path });
    put(folder.path, { 'my evals/d.jsonl': text });
    writeFileSync(join(folder.path, 'p.patch'), patchThatAdds('my evals/d.jsonl', text, ['x', 'y']));
    execFileSync('git', ['apply', 'p.patch'], { cwd: folder.path });
    const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    expect(readFileSync(join(folder.path, 'my evals/d.jsonl'), 'utf8')).toBe(`${ended}x\ny\n`);
  } finally {
    folder.remove();
  }
});

it('scores of imported rows are events of the traces they came from', () => {
  const folder = temporaryFolder('traces-otel');
  try {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const message = (role: string, content: string): object => ({ role, parts: [{ type: 'text', content }] });
    const attributes = {
      'gen_ai.operation.name': 'chat',
      'gen_ai.input.messages': JSON.stringify([message('user', 'Q')]),
      'gen_ai.output.messages': JSON.stringify([message('assistant', 'A')]),
      'gen_ai.response.id': 'resp-1',
    };
    const span = {
      traceId: trace,
      spanId: 'b7ad6b7169203331',
      name: 'chat',
      attributes: Object.entries(attributes).map(([key, stringValue]) => ({ key, value: { stringValue } })),
    };
    put(folder.path, {
      'log.json': JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }),
      'evals/log.suite.yml': 'dataset: log.cases.jsonl\ntemplates: [{ use: RegexMatch, pattern: B }]\n',
    });
    for (const as of ['cases', 'rows']) plumbline(folder.path, ['import', 'traces', 'log.json', '--as', as]);
    const files = ['--suite', 'evals/log.suite.yml', '--outputs', 'evals/outputs/log.jsonl'];
    expect(plumbline(folder.path, ['score', ...files, '--otel', 'events.jsonl'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const { resourceLogs } = JSON.parse(readFileSync(join(folder.path, 'events.jsonl'), 'utf8'));
    const [event] = resourceLogs[0].scopeLogs[0].logRecords;
    expect(event.traceId).toBe(trace);
    const named = Object.fromEntries(
      event.attributes.map(({ key, value }: { key: string; value: object }) => [key, Object.values(value)[0]]),
    );
    expect(named).toMatchObject({
      'gen_ai.evaluation.name': 'RegexMatch',
      'gen_ai.evaluation.score.value': 0,
      'gen_ai.evaluation.score.label': 'fail',
      'gen_ai.response.id': 'resp-1',
    });
  } finally {
    folder.remove();
  }
});
