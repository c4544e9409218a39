import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreArtifact } from '../../../src/adapters/actions/artifact.ts';
import { openGitHub } from '../../../src/adapters/code-host/github/client.ts';
import { FakeGitHub } from '../../servers/github.ts';
import { temporaryFolder } from '../../servers/repository.ts';

const folder = temporaryFolder('artifact');
afterAll(() => folder.remove());

let fake: FakeGitHub;
let dir: string;
let notes: string[];
let turn = 0;
beforeEach(async () => {
  fake = await FakeGitHub.start();
  fake.token('ghs_read', { actions: 'read' });
  dir = join(folder.path, `place-${++turn}`, 'store');
  notes = [];
});
afterEach(async () => {
  expect(fake.odd).toEqual([]);
  await fake.stop();
});

const SEGMENT = 'calls-20260301T100000000Z-1-0.jsonl';
const RECORD = `records/${'a'.repeat(64)}.json`;
const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const restore = (branches: readonly string[] = ['main'], more: { token?: string; maxBytes?: number } = {}) =>
  restoreArtifact(dir, {
    host: openGitHub({ apiUrl: fake.api, token: more.token ?? 'ghs_read', repository: 'octo/demo', second: 2 }),
    branches,
    log: { note: (text) => void notes.push(text) },
    maxBytes: more.maxBytes,
  });
const files = (): Readonly<Record<string, string>> =>
  !existsSync(dir)
    ? {}
    : Object.fromEntries(
        readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: false })
          .filter((name) => /\.\w+$/.test(name))
          .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
      );

describe('the store as an artifact', () => {
  it('is the newest one of the default branch, and the token stays with GitHub', async () => {
    fake.artifact(zipOf({ [SEGMENT]: 'old' }));
    const whole = { [SEGMENT]: 'a line\n', [RECORD]: '{}', 'trend-20260301T100000000Z-0123456789ab.jsonl': '{}\n' };
    fake.artifact(zipOf(whole));
    expect(await restore()).toBe(true);
    expect(files()).toEqual(whole);
    expect(fake.fetched).toHaveLength(1);
    expect(fake.fetched[0]?.authorization).toBeUndefined();
    expect(fake.sent.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 200],
      ['GET', 302],
    ]);
    expect(notes.join()).toMatch(/earlier answers taken from the artifact of main of .*: 3 files/);
    expect(notes.join()).not.toMatch(/signed|ghs_read/);
  });

  it('is none of a fork, of another branch, or expired; that there was one is known all the same', async () => {
    expect(await restore()).toBe(false);
    fake.artifact(zipOf({ [SEGMENT]: 'a fork may call its branch main' }), { fork: true });
    fake.artifact(zipOf({ [SEGMENT]: 'another pull request' }), { branch: 'feature-9' });
    fake.artifact(zipOf({ [SEGMENT]: 'another name' }), { name: 'store' });
    expect(await restore()).toBe(false);
    fake.artifact(zipOf({ [SEGMENT]: 'too old' }), { expired: true });
    expect(await restore()).toBe(true);
    expect(files()).toEqual({});
    expect(fake.fetched).toEqual([]);
    expect(notes).toHaveLength(3);
    expect(notes.at(-1)).toMatch(/no artifact "plumbline-store" of main/);
  });

  it('of a pull request of the repository is taken beside that of main, so that it resumes', async () => {
    fake.artifact(zipOf({ 'calls-20260302T100000000Z-1-0.jsonl': 'mine' }), { branch: 'feature-1' });
    fake.artifact(zipOf({ [SEGMENT]: 'main' }));
    for (let index = 0; index < 120; index++) fake.artifact(zipOf({ x: '' }), { branch: `feature-${index + 10}` });
    expect(await restore(['main', 'feature-1'])).toBe(true);
    expect(files()).toEqual({ [SEGMENT]: 'main', 'calls-20260302T100000000Z-1-0.jsonl': 'mine' });
  });

  it('adds to a folder and changes nothing that lies there', async () => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, SEGMENT), 'mine');
    fake.artifact(zipOf({ [SEGMENT]: 'theirs', 'calls-20260302T100000000Z-1-0.jsonl': 'new' }));
    await restore();
    expect(files()).toEqual({ [SEGMENT]: 'mine', 'calls-20260302T100000000Z-1-0.jsonl': 'new' });
  });

  it('without the permission, or without a GitHub that answers, costs a note that says what is missing', async () => {
    fake.token('ghs_bare', { contents: 'read' });
    fake.artifact(zipOf({ [SEGMENT]: 'a line\n' }));
    expect(await restore(['main'], { token: 'ghs_bare' })).toBe(false);
    expect(notes.at(-1)).toMatch(/403 .*; the job needs the permission `actions: read`/);
    fake.faults.push({ path: /artifacts$/, status: 404 });
    expect(await restore()).toBe(false);
    expect(notes.at(-1)).toMatch(/404 /);
    fake.faults.splice(0);
    fake.faults.push({ path: /zip$/, status: 500 });
    expect(await restore()).toBe(true);
    expect(notes.at(-1)).toMatch(/500 /);
    expect(files()).toEqual({});
  });

  it('writes no name but those of a store, and nothing outside its folder', async () => {
    const hostile = [
      `../${SEGMENT}`,
      `/tmp/${SEGMENT}`,
      `sub/${SEGMENT}`,
      `..\\${SEGMENT}`,
      `${SEGMENT}/../../x.jsonl`,
      `records/../../${'b'.repeat(64)}.json`,
      `${SEGMENT}\0.sh`,
      'records/x.json',
      'plumbline.yml',
    ];
    fake.artifact(zipOf({ ...Object.fromEntries(hostile.map((name) => [name, 'x'])), [SEGMENT]: 'good' }));
    expect(await restore()).toBe(true);
    expect(files()).toEqual({ [SEGMENT]: 'good' });
    expect(readdirSync(join(dir, '..'))).toEqual(['store']);
    expect(existsSync(`/tmp/${SEGMENT}`)).toBe(false);
  });

  it('that is cut, no zip, or gone leaves nothing behind', async () => {
    const whole = zipOf({ [SEGMENT]: 'a line\n'.repeat(1000) });
    for (const zip of [
      whole.subarray(0, whole.length - 10),
      whole.subarray(0, 20),
      strToU8('no zip'),
      new Uint8Array(),
    ]) {
      fake.artifact(zip);
      expect(await restore()).toBe(true);
      expect(notes.at(-1)).toMatch(/no earlier answers from the artifact "plumbline-store": it is no sound zip/);
    }
    const broken = Uint8Array.from(whole);
    broken.fill(0xff, 30 + SEGMENT.length, 60 + SEGMENT.length);
    fake.artifact(broken);
    await restore();
    expect(notes.at(-1)).toMatch(/it is no sound zip/);
    expect(files()).toEqual({});
  });

  it('that would grow beyond a store is refused before it grows', async () => {
    fake.artifact(zipOf({ [SEGMENT]: '0'.repeat(2_000_000) }));
    await restore(['main'], { maxBytes: 1_000_000 });
    expect(notes.at(-1)).toMatch(/it holds more than 1000000 bytes/);
    fake.artifact(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251));
    await restore(['main'], { maxBytes: 4000 });
    expect(notes.at(-1)).toMatch(/larger than 4000 bytes/);
    expect(files()).toEqual({});
  });

  it('that understates what is in it gives no more than it stated', async () => {
    const zip = zipOf({ [SEGMENT]: '0'.repeat(2_000_000) });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const central = view.getUint32(zip.length - 22 + 16, true);
    view.setUint32(central + 24, 10, true);
    view.setUint32(22, 10, true);
    fake.artifact(zip);
    await restore(['main'], { maxBytes: 1_000_000 });
    expect((files()[SEGMENT] ?? '').length).toBeLessThanOrEqual(10);
  });
});
