// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are programs
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
const send = (url: string, body: string): string =>
  `fetch(process.env.AT + ${url}, { method: 'POST', body: ${body}, headers: { authorization: 'Bearer ' + encodeURIComponent(key) } })`;

const WAYS: readonly (readonly [string, string])[] = [
  ['on stdout', 'console.log(key)'],
  ['on stderr', 'console.error(`failed with ${key}`)'],
  ['in a URL', 'console.log(encodeURIComponent(key))'],
  ['as base64', "console.log(Buffer.from(key).toString('base64'))"],
  ['in a file', "fs.mkdirSync('deep/er', { recursive: true }); fs.writeFileSync('deep/er/x.bin', `a${key}b`)"],
];

const elsewhere = mkdtempSync(join(tmpdir(), 'plumbline-watch-job-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the watch for keys in what the product writes', () => {
  it.each(WAYS)('sees a key %s, however the process was started', async (_where, lines) => {
    spawnSync(process.execPath, program(lines), options);
    expect(cameOut().join()).toContain('A_KEY stands in');
    await new Promise((done) => execFile(process.execPath, program(lines), options, done));
    expect(cameOut().join()).toContain('A_KEY stands in');
    await new Promise((done) => spawn(process.execPath, program(lines), options).on('close', done));
    expect(cameOut().join()).toContain('A_KEY stands in');
  });

  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'RUNNER_TEMP'])(
    'sees a key in what a step hands over in %s',
    (variable) => {
      const place = mkdtempSync(join(elsewhere, 'x-'));
      const at = variable === 'RUNNER_TEMP' ? place : join(place, 'file');
      spawnSync(process.execPath, program(`fs.appendFileSync(${JSON.stringify(join(place, 'file'))}, 'x=' + key)`), {
        ...options,
        env: { ...options.env, [variable]: at },
      });
      expect(cameOut().join()).toContain('A_KEY stands in');
    },
  );

  it('sees a key in the address or body of a request to any server of the tests, and none in its headers', async () => {
    const server = createServer((request, response) => request.resume().on('end', () => response.end('{}')));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const AT = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const run = (lines: string): Promise<unknown> =>
      new Promise((done) =>
        spawn(process.execPath, program(lines), { ...options, env: { ...options.env, AT } }).on('close', done),
      );
    await run(send("'comments'", "JSON.stringify({ body: 'failed with ' + key })"));
    expect(cameOut().join()).toContain('A_KEY stands in the body of POST /comments');
    await run(send("'x?key=' + encodeURIComponent(key)", "'{}'"));
    expect(cameOut().join()).toContain('A_KEY stands in the address of POST');
    await run(send("'x'", "'{}'"));
    expect(cameOut()).toEqual([]);
    server.close();
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
