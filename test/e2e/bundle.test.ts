import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
    expect(score(CLI)).toEqual(score(join(ROOT, 'src/cli/main.ts')));
  });

  it('leaves nothing in the folder it runs in but what was asked for', () => {
    score(CLI);
    expect(readdirSync(folder.path).sort()).toEqual(['cases.jsonl', 'out.json', 'outputs.jsonl', 's.yml']);
  });

  const inHome = (HOME: string, entry = CLI): string => {
    const ran = spawnSync(process.execPath, [entry, 'templates', '--json'], {
      cwd: folder.path,
      env: { PATH: process.env['PATH'], HOME },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    return ran.stdout;
  };
  const kept = (home: string): readonly string[] => {
    const at = join(home, '.cache/plumbline/compiled');
    return existsSync(at) ? readdirSync(at).map((name) => join(at, name)) : [];
  };

  it('keeps the code it compiled under the home folder of the user, and does without where it cannot', () => {
    const home = temporaryFolder('home');
    const first = inHome(home.path);
    const [file, ...others] = kept(home.path);
    expect(others).toEqual([]);
    expect(statSync(file!).mode & 0o077).toBe(0);
    const { mtimeMs } = statSync(file!);
    expect(inHome(home.path)).toBe(first);
    expect(statSync(file!).mtimeMs, 'the second time all of it is there').toBe(mtimeMs);
    expect(inHome('/dev/null')).toBe(first);
    home.remove();
  });

  it('uses no kept code that is damaged, cut, or of another text than the bundle now has', () => {
    const home = temporaryFolder('home');
    const copy = temporaryFolder('bundle-copy');
    cpSync(dirname(CLI), copy.path, { recursive: true });
    const entry = join(copy.path, 'index.js');
    const first = inHome(home.path, entry);
    const [file] = kept(home.path);
    const whole = readFileSync(file!);
    const flipped = Buffer.from(whole);
    for (let at = whole.length >> 1; at < whole.length; at += 97) flipped[at]! ^= 0xff;
    for (const bytes of [flipped, whole.subarray(0, whole.length - 1000), Buffer.from('{}\n'), Buffer.alloc(0)]) {
      writeFileSync(file!, bytes);
      expect(inHome(home.path, entry)).toBe(first);
      expect(readFileSync(file!).equals(bytes), 'it is written anew').toBe(false);
    }
    // A text of the same length: to V8 alone it would be the one it compiled.
    for (const name of readdirSync(copy.path).filter((name) => name.endsWith('.index.js'))) {
      const text = readFileSync(join(copy.path, name), 'utf8');
      writeFileSync(join(copy.path, name), text.replaceAll('is one JSON value.', 'is 1 JSON  value.'));
    }
    expect(first).toContain('is one JSON value.');
    expect(inHome(home.path, entry)).toContain('is 1 JSON  value.');
    home.remove();
    copy.remove();
  });

  it('has its parts in the form that their compiled code is kept in', () => {
    const parts = readdirSync(dirname(CLI)).filter((name) => /^\d+\.index\.js$/.test(name));
    expect(parts.length).toBeGreaterThan(20);
    for (const name of parts) {
      const text = readFileSync(join(dirname(CLI), name), 'utf8');
      expect(text).toMatch(/^export const id = \d+;\nexport const ids = \[[\d,]+\];\nexport const modules = \{/);
      expect(text.trimEnd().endsWith('\n};'), name).toBe(true);
      expect(text, name).not.toMatch(/\bimport\.meta\b|^import |\bawait import\(/m);
    }
  });

  it('is at most 5 MiB, its tables included', () => {
    const action = resolve(dirname(CLI), '..');
    const files = readdirSync(action, { recursive: true, encoding: 'utf8' }).filter((file) => !file.startsWith('cli'));
    const bytes = files.reduce((sum, file) => sum + statSync(join(action, file)).size, 0);
    expect(bytes / 2 ** 20).toBeLessThan(5);
  });
});
