import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, DIST } from '../servers/built.ts';
import { temporaryFolder } from '../servers/repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = temporaryFolder('bundle');
afterAll(() => folder.remove());

const LINES = [
  'Dies ist ein ganz gewöhnlicher deutscher Satz über das Wetter in Berlin.',
  'A short English text.',
  '東京の天気は晴れです。明日も晴れるでしょう。🌸🌸🌸',
  'Bonjour à tous, je vous écris depuis la petite ville de Lyon.',
  'supercalifragilisticexpialidocious   \n\n\t 1234567890 <|endoftext|>',
];

function score(entry: string): unknown {
  const instructions = [{ id: 'language:response_language', kwargs: { language: 'de' } }];
  const row = (name: string, line: object): string => `${JSON.stringify({ id: name, ...line })}\n`;
  writeFileSync(
    join(folder.path, 'cases.jsonl'),
    LINES.map((_, at) => row(`c${at}`, { vars: {}, expected: { instructions } })).join(''),
  );
  writeFileSync(join(folder.path, 'outputs.jsonl'), LINES.map((output, at) => row(`c${at}`, { output })).join(''));
  const bounds = [4, 8, 13, 16, 20, 26].map(
    (most) => `  - { use: LengthBounds, id: at-most-${most}, max-tokens: ${most} }\n`,
  );
  writeFileSync(
    join(folder.path, 's.yml'),
    `dataset: cases.jsonl\ntemplates:\n  - VerifiableInstructions\n${bounds.join('')}`,
  );
  const args = ['score', '--suite', 's.yml', '--outputs', 'outputs.jsonl', '--json', 'out.json'];
  const ran = spawnSync(process.execPath, [entry, ...args], { cwd: folder.path, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return JSON.parse(readFileSync(join(folder.path, 'out.json'), 'utf8'));
}

describe('the bundle', () => {
  it('counts tokens and tells languages as the libraries do, from its packed tables', () => {
    expect(score(CLI)).toEqual(score(join(ROOT, 'src/cli/main.ts')));
  });

  it('leaves nothing in the folder it runs in but what was asked for', () => {
    score(CLI);
    expect(readdirSync(folder.path).sort()).toEqual(['cases.jsonl', 'out.json', 'outputs.jsonl', 's.yml']);
  });

  it('is what a job downloads, with the action and without what only developers need', () => {
    const archive = spawnSync('git', ['archive', 'HEAD', '--worktree-attributes'], {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
    }).stdout;
    const listed = spawnSync('tar', ['t'], { input: archive, encoding: 'utf8' }).stdout.trim().split('\n');
    const top = new Set(listed.map((path) => path.split('/')[0]));
    for (const kept of ['action.yml', 'LICENSE', 'dist']) expect(top).toContain(kept);
    for (const left of ['src', 'test', 'docs', 'scripts', '.github']) expect(top).not.toContain(left);
  });

  const inHome = (HOME: string, more: Readonly<Record<string, string>> = {}, entry = CLI): string => {
    const ran = spawnSync(process.execPath, [entry, 'templates', '--json'], {
      cwd: folder.path,
      env: { PATH: process.env['PATH'], HOME, ...more },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    return ran.stdout;
  };
  it('keeps compiled code in a folder of the user alone, and does without where it cannot', () => {
    const home = temporaryFolder('home');
    const first = inHome(home.path);
    const kept = join(home.path, '.cache/plumbline/compiled');
    expect(readdirSync(kept)).not.toEqual([]);
    expect(inHome(home.path)).toBe(first);
    expect(inHome('/dev/null')).toBe(first);
    home.remove();
  });

  it('neither reads nor writes compiled code in a job, or in a folder that others may write', () => {
    const home = temporaryFolder('home');
    const kept = join(home.path, '.cache/plumbline/compiled');
    inHome(home.path, { CI: 'true' });
    expect(existsSync(kept)).toBe(false);
    mkdirSync(kept, { recursive: true });
    chmodSync(kept, 0o777);
    inHome(home.path);
    expect(readdirSync(kept)).toEqual([]);
    home.remove();
  });

  it('is one: the two files of the action hold nothing but a way to it', () => {
    for (const file of ['index.js', 'post/index.js'])
      expect(readFileSync(join(DIST, file), 'utf8')).toMatch(/^\/\/.*\nimport '\S*\/cli\/index\.js';\n$/);
  });

  it('works from a copy of its own folder alone', () => {
    const copy = temporaryFolder('bundle-copy');
    cpSync(dirname(CLI), copy.path, { recursive: true });
    expect(inHome('/dev/null', {}, join(copy.path, 'index.js'))).toBe(inHome('/dev/null'));
    copy.remove();
  });

  it('names the licence of every package in it, whole', () => {
    const text = readFileSync(join(dirname(CLI), 'licenses.txt'), 'utf8');
    const parts = text.split(/^={80}\n/m).slice(1);
    const names = parts.filter((_, at) => at % 2 === 0).map((head) => head.split('@').slice(0, -1).join('@'));
    for (const name of [
      'yaml',
      'zod',
      'fastest-levenshtein',
      'gpt-tokenizer',
      'openai',
      '@actions/core',
      '@octokit/core',
    ])
      expect(names).toContain(name);
    for (const body of parts.filter((_, at) => at % 2 === 1)) expect(body.trim().length).toBeGreaterThan(200);
  });

  it('is at most 11 MiB, and at most 8 MB of it are the command', () => {
    const sizes = (folder: string): number =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => statSync(join(folder, file)))
        .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
    expect(sizes(DIST)).toBeLessThan(11 * 2 ** 20);
    const action = readFileSync(join(dirname(CLI), '.npmignore'), 'utf8')
      .trim()
      .split('\n');
    const more = action.reduce((sum, name) => sum + statSync(join(dirname(CLI), name)).size, 0);
    expect(action.length).toBeGreaterThan(5);
    expect(sizes(dirname(CLI)) - more).toBeLessThan(7.9e6);
  });
});
