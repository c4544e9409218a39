// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are programs
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cameOut } from '../servers/key-watch.ts';

const KEY = 'sk-of+this/watch 0123456789';
const folder = mkdtempSync(join(tmpdir(), 'plumbline-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program in the product's place that runs these lines. */
function program(lines: string): readonly string[] {
  const path = join(folder, 'index.js');
  writeFileSync(path, `const key = process.env.A_KEY;\nconst fs = process.getBuiltinModule('node:fs');\n${lines}\n`);
  return [path];
}
const options = { cwd: folder, env: { PATH: process.env['PATH'], A_KEY: KEY } };

const WAYS: readonly (readonly [string, string])[] = [
  ['on stdout', 'console.log(key)'],
  ['on stderr', 'console.error(`failed with ${key}`)'],
  ['in a URL', 'console.log(encodeURIComponent(key))'],
  ['as base64', "console.log(Buffer.from(key).toString('base64'))"],
  ['in a file', "fs.mkdirSync('deep/er', { recursive: true }); fs.writeFileSync('deep/er/x.bin', `a${key}b`)"],
];

describe('the watch for keys in what the product writes', () => {
  it.each(WAYS)('sees a key %s, however the process was started', async (_where, lines) => {
    spawnSync(process.execPath, program(lines), options);
    expect(cameOut().join()).toContain('A_KEY stands in');
    await new Promise((done) => execFile(process.execPath, program(lines), options, done));
    expect(cameOut().join()).toContain('A_KEY stands in');
    await new Promise((done) => spawn(process.execPath, program(lines), options).on('close', done));
    expect(cameOut().join()).toContain('A_KEY stands in');
  });

  it('lets pass what holds none, the line that tells the runner what to mask, and files of before', () => {
    const before = join(folder, 'before.txt');
    rmSync(join(folder, 'deep'), { recursive: true, force: true });
    writeFileSync(before, KEY);
    // A minute ago: the clock of files is coarser than that of the watch.
    utimesSync(before, Date.now() / 1000 - 60, Date.now() / 1000 - 60);
    spawnSync(process.execPath, program('console.log(`::add-mask::${key}`); console.log("A_KEY")'), options);
    expect(cameOut()).toEqual([]);
  });
});
