import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LevelsReport } from '../../src/record/levels.ts';
import { CLI, plumbline, type Ran } from '../servers/built.ts';
import { put, temporaryFolder } from '../servers/repository.ts';
import { CONFIG, prompt, RULER, recordedRepository } from './recorded.ts';

const shop = recordedRepository();
const results = temporaryFolder('levels');
afterAll(() => {
  shop.remove();
  results.remove();
});

const live = (port: number): string =>
  CONFIG.replace(
    /replay: \{[^}]*\}[^}]*\}/,
    `replay: { base-url: "http://127.0.0.1:${port}/v1", api-key-env: TEST_KEY }`,
  );

let count = 0;
function levels(args: readonly string[], cwd = shop.root): Ran & { readonly report: LevelsReport | null } {
  const json = join(results.path, `${++count}.json`);
  const ran = plumbline(cwd, ['run', '--levels', '--json', json, ...args], { env: { TEST_KEY: 'k-123456789' } });
  const report = ran.status === 0 && !ran.stdout.startsWith('No case') ? readFileSync(json, 'utf8') : null;
  return { ...ran, report: report === null ? null : JSON.parse(report) };
}

const levelOf = (report: LevelsReport | null) => report?.targets['support']?.templates['ExactMatch'];

describe('run --levels', () => {
  it('says on main how good the folder is, with its failing cases, and no verdict', () => {
    const { status, stdout, report } = levels([]);
    expect(status).toBe(0);
    expect(levelOf(report)).toMatchObject({ n: 100, level: 98, unscored: 0 });
    expect(levelOf(report)?.failing.map((one) => one.case)).toEqual(['t-000', 't-001']);
    expect(stdout).toMatch(/ExactMatch +98\.0 +93\.\d to 99\.\d +2 of 100 failing/);
    expect(JSON.stringify(report)).not.toContain('verdict');
  });

  it('says it of a revision, by its own ruler', () => {
    shop.git('checkout', '-q', '-B', 'other', 'main');
    shop.commit({ 'prompts/support.md': prompt('worse') });
    shop.git('checkout', '-q', 'main');
    expect(levelOf(levels(['--head', 'other']).report)?.level).toBe(60);
    expect(levelOf(levels([]).report)?.level).toBe(98);
  });

  it('needs no lock, no commit and no git', () => {
    const bare = temporaryFolder('levels-bare');
    put(bare.path, RULER);
    expect(levelOf(levels([], bare.path).report)?.level).toBe(98);
    bare.remove();
  });

  it('asks again what failed last, by a run of both sides too, and says when nothing did', () => {
    const store = join(results.path, 'store');
    const failed = () => levels(['--only', 'failed', '--store', store]);
    expect(plumbline(shop.root, ['run', '--base', 'main', '--head', 'other', '--store', store]).status).toBe(1);
    const again = failed();
    expect(levelOf(again.report)).toMatchObject({ n: 40, level: 100 * (38 / 40) });
    expect(levelOf(failed().report)).toMatchObject({ n: 2, level: 0 });
    rmSync(join(store, 'failed.json'));
    expect(failed()).toMatchObject({ status: 0, stdout: expect.stringContaining('No case failed') });
  });

  it.each([['folder'], ['revision']])('sends nothing to a host that only the %s names', (where) => {
    put(shop.root, { '.github/plumbline.yml': live(9) });
    shop.git('checkout', '-q', '-B', 'strange');
    shop.commit({});
    if (where === 'revision') shop.git('checkout', '-q', 'main');
    const { status, stderr } = levels(where === 'revision' ? ['--head', 'strange', '--adopt'] : []);
    shop.git('checkout', '-q', '-f', 'main');
    shop.git('branch', '-q', '-D', 'strange');
    expect(status).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/asked at http:\/\/127\.0\.0\.1:9 with the key in TEST_KEY/);
  });

  it.each([
    [['--md', 'x.md'], /--md goes with two sides/],
    [['--base', 'main'], /--base goes with two sides/],
    [['--watch', '--head', 'main'], /--watch follows the working folder/],
  ])('refuses %j, which says nothing of one side', (args, said) => {
    const { status, stderr } = levels(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });

  it('--watch says it again after a save, and waits out a file that does not read', async () => {
    const folder = temporaryFolder('levels-watch');
    put(folder.path, RULER);
    const watch = spawn(process.execPath, [CLI, 'run', '--levels', '--watch'], {
      cwd: folder.path,
      env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    });
    let said = '';
    const heard: (() => void)[] = [];
    for (const stream of [watch.stdout, watch.stderr])
      stream.on('data', (text) => {
        said += String(text);
        for (const wake of heard.splice(0)) wake();
      });
    const until = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(said)) await new Promise((wake) => heard.push(() => wake(null)));
      said = '';
    };
    await until(/98\.0[\s\S]*watching \d+ files/);
    // Saved at once, when the command may still be on its way to watch again.
    put(folder.path, { 'models/support.yml': 'provider: [\n' });
    await until(/models\/support\.yml[\s\S]*watching/);
    put(folder.path, { 'models/support.yml': RULER['models/support.yml']!, 'prompts/support.md': prompt('worse') });
    await until(/60\.0[\s\S]*watching/);
    const ended = new Promise((resolve) => watch.on('exit', resolve));
    watch.kill('SIGINT');
    expect(await ended).toBe(0);
    folder.remove();
  });
});
