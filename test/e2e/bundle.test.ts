import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../servers/repository.ts';
import { CLI } from './built.ts';

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
    expect(score(CLI)).toEqual(score(join(ROOT, 'src/cli.ts')));
  });

  it('leaves nothing in the folder it runs in but what was asked for', () => {
    score(CLI);
    expect(readdirSync(folder.path).sort()).toEqual(['cases.jsonl', 'out.json', 'outputs.jsonl', 's.yml']);
  });

  it('keeps its compiled modules under the home folder of the user, and does without where it cannot', () => {
    const home = temporaryFolder('home');
    for (const [HOME, kept] of [
      [home.path, true],
      ['/dev/null', false],
    ] as const) {
      const ran = spawnSync(process.execPath, [CLI, 'run', '--help'], {
        cwd: folder.path,
        env: { PATH: process.env['PATH'], HOME },
        encoding: 'utf8',
      });
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(existsSync(join(HOME, '.cache/plumbline/compiled'))).toBe(kept);
    }
    home.remove();
  });

  it('is at most 5 MiB, its tables included', () => {
    const action = resolve(dirname(CLI), '..');
    const files = readdirSync(action, { recursive: true, encoding: 'utf8' }).filter((file) => !file.startsWith('cli'));
    const bytes = files.reduce((sum, file) => sum + statSync(join(action, file)).size, 0);
    expect(bytes / 2 ** 20).toBeLessThan(5);
  });
});
