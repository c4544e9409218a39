import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { restoreStore, saveStore } from '../../../src/adapters/actions/cache.ts';
import { cacheService } from '../../../src/adapters/actions/cache-service.ts';
import { type FakeCache, startCache } from '../../servers/cache.ts';
import { temporaryFolder } from '../../servers/repository.ts';

const folder = temporaryFolder('cache');
let fake: FakeCache;
let said: string[];
let turn = 0;

beforeEach(async () => {
  fake = await startCache();
  said = [];
});
afterEach(() => fake.close());
afterAll(() => folder.remove());

const dirOf = (files: Readonly<Record<string, string | Buffer>>): string => {
  const dir = join(folder.path, `store-${++turn}`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), content);
    utimesSync(join(dir, name), 1_700_000_000, 1_700_000_000);
  }
  mkdirSync(dir, { recursive: true });
  return dir;
};
const env = (more: Readonly<Record<string, string>> = {}) => ({ ...fake.env, RUNNER_TEMP: folder.path, ...more });
const options = (run: string, more: Readonly<Record<string, string>> = {}) => ({
  env: env({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: '1', ...more }),
  log: { note: (text: string) => said.push(text), warn: (text: string) => said.push(`warning: ${text}`) },
});
const contents = (dir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dir, name)).isFile())
      .map((name) => [name, readFileSync(join(dir, name), 'latin1')]),
  );

it('a folder comes back as it was, its ages too, from the newest entry of the prefix', async () => {
  const big = Buffer.alloc(3_000_000, 'one line of an answer\n');
  const files = {
    'calls-1-1-0.jsonl': big,
    'calls-2-1-0.jsonl': 'x',
    'empty.jsonl': '',
    'records/ab.json': '{}',
    'other.tmp': '',
  };
  const dir = dirOf(files);
  expect(await saveStore(dir, [], options('1'))).toBe(true);
  writeFileSync(join(dir, 'calls-3-1-0.jsonl'), 'newer');
  expect(await saveStore(dir, [], options('2'))).toBe(true);
  const back = dirOf({});
  expect((await restoreStore(back, options('3'))).key).toBe('plumbline-v1-2-1');
  const { 'other.tmp': _, ...kept } = contents(dir);
  expect(contents(back)).toEqual(kept);
  expect(statSync(join(back, 'calls-1-1-0.jsonl')).mtimeMs).toBe(1_700_000_000_000);
  expect(readdirSync(folder.path).filter((name) => name.startsWith('plumbline-cache'))).toEqual([]);
});

it('speaks to the service as GitHub’s own client does', async () => {
  const dir = dirOf({ 'calls-1-1-0.jsonl': 'a line\n' });
  await cacheService(env()).saveCache([dir], 'ours-1');
  await cacheService(env()).restoreCache([dirOf({})], 'ours-2', ['ours-']);
  const ours = fake.calls.splice(0);
  const names = ['RUNNER_TEMP', 'GITHUB_WORKSPACE', 'GITHUB_SERVER_URL', ...Object.keys(fake.env)];
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env(), { GITHUB_WORKSPACE: folder.path, GITHUB_SERVER_URL: 'https://github.com' });
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    const official = await import('@actions/cache');
    expect(await official.saveCache([dir], 'theirs-1')).toBeGreaterThan(0);
    expect(await official.restoreCache([dir], 'theirs-2', ['theirs-'])).toBe('theirs-1');
  } finally {
    process.stdout.write = write;
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  const theirs = fake.calls.splice(0);
  const spoken = (calls: typeof ours): unknown =>
    calls
      .filter(({ method }) => method === 'POST')
      .map(({ path, headers, body }) => ({
        path,
        authorization: headers['authorization'],
        type: headers['content-type'],
        keys: Object.keys(JSON.parse(body.toString('utf8'))).sort(),
      }));
  expect(spoken(ours)).toEqual(spoken(theirs));
  const upload = (calls: typeof ours) => calls.find(({ method }) => method === 'PUT')!.headers;
  expect(upload(ours)['x-ms-blob-type']).toBe(upload(theirs)['x-ms-blob-type']);
  expect(ours.filter(({ method, path }) => method === 'GET' && path.startsWith('/download'))).toHaveLength(1);
});

it('a read-only token, a taken key and a mode that forbids it save nothing and say so', async () => {
  const dir = dirOf({ 'calls-1-1-0.jsonl': 'a line\n' });
  fake.readOnly = true;
  expect(await saveStore(dir, [], options('1'))).toBe(false);
  fake.readOnly = false;
  expect(await saveStore(dir, [], options('1', { ACTIONS_CACHE_MODE: 'read' }))).toBe(false);
  expect(await saveStore(dir, [], options('1'))).toBe(true);
  expect(await saveStore(dir, [], options('1'))).toBe(false);
  expect(said.filter((text) => /may only read, or they are there already/.test(text))).toHaveLength(3);
  expect((await restoreStore(dirOf({}), options('2', { ACTIONS_CACHE_MODE: 'none' }))).key).toBeNull();
});

it('a service that fails or sends something else costs a warning, and no address is shown', async () => {
  fake.broken = 403;
  expect((await restoreStore(dirOf({}), options('1'))).key).toBeNull();
  fake.broken = null;
  await saveStore(dirOf({ 'calls-1-1-0.jsonl': 'a line\n' }), [], options('1'));
  const { version, bytes } = fake.entries.get('plumbline-v1-1-1')!;
  const frame = (file: string): Buffer => zstdCompressSync(`${JSON.stringify({ file, bytes: 1, at: 0 })}\nx`);
  for (const bad of [
    frame('../escaped.jsonl'),
    frame('/etc/cron.jsonl'),
    bytes.subarray(0, -6),
    Buffer.from('no archive'),
  ]) {
    fake.entries.set('plumbline-v1-1-1', { version, bytes: bad });
    expect((await restoreStore(dirOf({}), options('2'))).key).toBeNull();
  }
  expect(said.filter((text) => /^warning: the cache could not be read/.test(text))).toHaveLength(5);
  expect(said.join()).not.toMatch(/secret-signature|runtime-token/);
  expect(readdirSync(folder.path)).not.toContain('escaped.jsonl');
});

it('a folder that cannot take the entry costs a warning, not the process', async () => {
  await saveStore(dirOf({ 'calls-1-1-0.jsonl': 'a line\n' }), [], options('1'));
  const taken = dirOf({ 'calls-1-1-0.jsonl/in-the-way.jsonl': '' });
  expect((await restoreStore(taken, options('2'))).key).toBeNull();
  expect(said.at(-1)).toMatch(/^warning: the cache could not be read \(EISDIR/);
  // A stream would have failed only now.
  await new Promise((resume) => setTimeout(resume, 50));
});

it('without a service of version 2 there is no cache', () => {
  const { ACTIONS_CACHE_SERVICE_V2: _, ...old } = { ...fake.env };
  expect(cacheService(old).isFeatureAvailable()).toBe(false);
  expect(cacheService({}).isFeatureAvailable()).toBe(false);
  expect(cacheService(env()).isFeatureAvailable()).toBe(true);
});
