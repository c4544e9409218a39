import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plumbline } from '../servers/built.ts';
import { type Files, put, temporaryFolder } from '../servers/repository.ts';
import { CONFIG, jsonl, outputs, prompt, RULER, recordedRepository } from './recorded.ts';

const folder = temporaryFolder('bad-input');
const shop = recordedRepository();
const start = shop.git('rev-parse', 'main');
afterAll(() => {
  folder.remove();
  shop.remove();
});

const SUITE = RULER['evals/support.suite.yml'] as string;
const CASES = RULER['evals/support.cases.jsonl'] as string;
const suite = (templates: string, more = ''): Files => ({
  'evals/support.suite.yml': `dataset: support.cases.jsonl\ntemplates:\n  - ${templates}\nrepeats: 1\n${more}`,
});
const BOMB = `a: &a [${'x,'.repeat(8)}x]\n${[...'bcdefghijk']
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]\n`)
  .join('')}`;
const CONFLICT = '<<<<<<< HEAD\nAnswer kindly.\n=======\nAnswer shortly.\n>>>>>>> feature\n';
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function files(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^\.git(\/|$)/.test(name))
    .map((name) => `${name} ${statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs}`)
    .sort();
}

/** Refused with exit 2, in seconds, in few words that hold each of `names`, without a trace and without a file. */
function refused(root: string, args: readonly string[], names: readonly string[]): void {
  const json = join(folder.path, 'never.json');
  const before = files(root);
  const from = performance.now();
  const { status, stdout, stderr } = plumbline(
    root,
    args.map((arg) => (arg === 'JSON' ? json : arg)),
  );
  const said = stdout + stderr;
  expect(status, said.slice(0, 400)).toBe(2);
  for (const name of names) expect(said.slice(0, 20_000)).toContain(name);
  expect(performance.now() - from).toBeLessThan(8000);
  expect(said.length).toBeLessThan(20_000);
  expect(said).not.toMatch(/^\s+at .*:\d+:\d+\)?$|node:internal|unexpected:/m);
  expect(files(root)).toEqual(before);
  expect(readdirSync(folder.path)).not.toContain('never.json');
}

type Fault = readonly [what: string, over: Files, ...names: string[]];
const named = ([what, over, ...names]: Fault) => ({ what, over, names });

describe('plumbline lock refuses', () => {
  let count = 0;
  const ruler: readonly Fault[] = [
    ['an unknown key', { 'evals/support.suite.yml': `${SUITE}repeat: 2\n` }, 'evals/support.suite.yml:4', 'repeat'],
    ['an unknown template', suite('ExactMach'), 'evals/support.suite.yml:3', 'ExactMach', 'ExactMatch'],
    ['an alias bomb', { 'evals/support.suite.yml': BOMB + SUITE }, 'evals/support.suite.yml'],
    ['an alias bomb as config', { '.github/plumbline.yml': BOMB + CONFIG }, '.github/plumbline.yml'],
    ['a bad pattern', suite("{ use: RegexMatch, pattern: '([a-z' }"), 'evals/support.suite.yml', 'pattern', '([a-z'],
    ['a look-ahead', suite("{ use: RegexMatch, pattern: 'a(?=b)' }"), 'evals/support.suite.yml', 'pattern'],
    [
      'a schema that does not compile',
      { ...suite('{ use: JsonSchemaMatch, schema: s.json }'), 'evals/s.json': '{"type": 12}' },
      'evals/support.suite.yml:3',
      's.json',
      'type',
    ],
    [
      'a schema of another machine',
      { ...suite('{ use: JsonSchemaMatch, schema: s.json }'), 'evals/s.json': '{"$ref": "http://127.0.0.1:9/x.json"}' },
      'evals/support.suite.yml:3',
      's.json',
      '$ref',
    ],
    [
      'a duplicate id',
      { 'evals/support.cases.jsonl': CASES + CASES.split('\n')[3] },
      'support.cases.jsonl',
      't-003',
      '101',
    ],
    [
      'an empty id',
      { 'evals/support.cases.jsonl': `${jsonl([{ id: '', input: 'x', expected: 'y' }])}${CASES}` },
      'support.cases.jsonl:1',
      'id',
    ],
    [
      'bytes that are not UTF-8',
      { 'evals/support.cases.jsonl': latin1(`${CASES}{"id": "é"}\n`) },
      'support.cases.jsonl:101',
      'UTF-8',
    ],
    ['a line of 50 MB', { 'evals/support.cases.jsonl': `${CASES}${'x'.repeat(50e6)}\n` }, 'support.cases.jsonl:101'],
    ['a conflict in the cases', { 'evals/support.cases.jsonl': CASES + CONFLICT }, 'support.cases.jsonl:101'],
    ['a conflict in the suite', { 'evals/support.suite.yml': SUITE + CONFLICT }, 'evals/support.suite.yml'],
    [
      'a dataset outside',
      { 'evals/support.suite.yml': SUITE.replace('support.cases', '../../cases') },
      'evals/support.suite.yml',
      'dataset',
      '../../cases.jsonl',
    ],
    [
      'a suite outside',
      { '.github/plumbline.yml': CONFIG.replace('evals/support.suite', '../evals/support.suite') },
      '.github/plumbline.yml',
      'suite',
    ],
    [
      'a dataset that is a link',
      { 'evals/support.cases.jsonl': { link: '/etc/hosts' } },
      'evals/support.cases.jsonl',
      'link',
    ],
    [
      'a dataset that is a folder',
      { 'evals/support.cases.jsonl': null, 'evals/support.cases.jsonl/a': 'x' },
      'evals/support.cases.jsonl',
    ],
  ];

  it.each(ruler.map(named))('$what, by file and place', ({ over, names }) => {
    const root = join(folder.path, `ruler-${++count}`);
    mkdirSync(root);
    put(root, { ...RULER, ...over });
    refused(root, ['lock'], names);
  });

  it('all faults of all files in one report', () => {
    const root = join(folder.path, 'many');
    mkdirSync(root);
    put(root, {
      ...RULER,
      '.github/plumbline.yml': `${CONFIG}gate: { margin: -1 }\n`,
      'evals/support.suite.yml': `${SUITE}repeat: 2\n`,
      'evals/support.cases.jsonl': `{"id": 1}\n${CASES}`,
    });
    refused(root, ['lock'], ['margin', '-1']);
  });
});

describe('plumbline run refuses what head brings', () => {
  const heads: readonly Fault[] = [
    [
      'a prompt with conflict markers',
      { 'prompts/support.md': prompt('worse') + CONFLICT },
      'prompts/support.md:7',
      'unresolved merge',
    ],
    ['a prompt that is a link', { 'prompts/support.md': { link: '/etc/hosts' } }, 'prompts/support.md', 'link'],
    [
      'a prompt that is not UTF-8',
      { 'prompts/support.md': latin1(`${prompt('worse')}é\n`) },
      'prompts/support.md',
      'UTF-8',
    ],
    ['an alias bomb as front matter', { 'prompts/support.md': `---\n${BOMB}---\n{{input}}\n` }, 'prompts/support.md'],
    [
      'an unknown front matter key',
      { 'prompts/support.md': '---\nnames: x\n---\n{{input}}\n' },
      'prompts/support.md:2',
      'names',
    ],
    [
      'an include from outside',
      { 'prompts/support.md': '---\nname: worse\ninclude: [../../secret.md]\n---\n{{input}}\n' },
      'prompts/support.md',
      '../../secret.md',
    ],
    [
      'an include that is a link',
      {
        'prompts/support.md': '---\nname: worse\ninclude: [a.md]\n---\n{{input}}\n',
        'prompts/a.md': { link: '../../x' },
      },
      'prompts/a.md',
      'link',
    ],
    [
      'a variable no case has',
      { 'prompts/support.md': '---\nname: worse\n---\n{{question_text}}\n' },
      'prompts/support.md:4',
      'question_text',
    ],
    [
      'a model file with an unknown key',
      { 'models/support.yml': 'provider: replay\nmodel: m-1\ntemprature: 0\n' },
      'models/support.yml:3',
      'temprature',
    ],
    [
      'a provider main does not know',
      { 'models/support.yml': 'provider: evil\nmodel: m-1\n' },
      'models/support.yml',
      'evil',
      'replay',
    ],
    ['answers that are not recorded', { 'prompts/support.md': prompt('nowhere') }, 'evals/outputs/nowhere.jsonl'],
  ];

  it.each(heads.map(named))('$what, by file and place', ({ over, names }) => {
    shop.git('checkout', '-q', '-f', '-B', 'change', start);
    shop.commit(over);
    refused(shop.root, ['run', '--base', 'main', '--head', 'change', '--json', 'JSON'], names);
  });

  it('a recorded row too few, by case', () => {
    shop.git('checkout', '-q', '-f', '-B', 'main', start);
    shop.commit({ 'evals/outputs/worse.jsonl': outputs(40).split('\n').slice(0, 99).join('\n') });
    shop.git('checkout', '-q', '-f', '-B', 'change', 'main');
    shop.commit({ 'prompts/support.md': prompt('worse') });
    refused(
      shop.root,
      ['run', '--base', 'main', '--head', 'change', '--json', 'JSON'],
      ['evals/outputs/worse.jsonl', 't-099'],
    );
  });

  it('a revision, a folder and a config that are not there', () => {
    refused(shop.root, ['run', '--base', 'nope', '--json', 'JSON'], ['nope']);
    refused(shop.root, ['run', '--base=--upload-pack=touch x', '--json', 'JSON'], ['--upload-pack']);
    refused(shop.root, ['run', '--config', 'other.yml', '--json', 'JSON'], ['other.yml']);
    const bare = join(folder.path, 'no-repository');
    mkdirSync(bare);
    refused(bare, ['run', '--json', 'JSON'], ['git']);
  });
});

describe('files of scores', () => {
  it('with a score outside 0..1 are refused by line', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ case: `c${at}`, template: 'T', score: 1 }));
    put(folder.path, { 'base.jsonl': jsonl(rows), 'head.jsonl': jsonl(rows.with(4, { ...rows[4]!, score: 1.5 })) });
    refused(
      folder.path,
      ['compare', '--base', 'base.jsonl', '--head', 'head.jsonl', '--json', 'JSON'],
      ['head.jsonl:5', '1.5'],
    );
  });
});

it('a path with a line break in it is told in one line, so that it is no command of a log', () => {
  const root = join(folder.path, 'line-break');
  put(root, RULER);
  const { status, stdout, stderr } = plumbline(root, ['lock', '--config', 'no\n::error::such.yml']);
  expect(stdout + stderr).toContain('no‹U+000A›::error::such.yml');
  expect([status === 0, /^\s*::/m.test(stdout + stderr)]).toEqual([false, false]);
});
