import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { BOT_KEY, botFiles, botReply, prompt } from '../../servers/bot.ts';
import { CLI } from '../../servers/built.ts';
import { type FakeCache, startCache } from '../../servers/cache.ts';
import { FakeGitHub } from '../../servers/github.ts';
import { type ModelServer, startModelServer } from '../../servers/model.ts';
import { put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';
import { type ActionRun, runAction } from '../../servers/runner.ts';

let shop: Workshop;
let fake: FakeGitHub;
let cache: FakeCache;
let server: ModelServer;
let base: string;
const folder = temporaryFolder('cached');

beforeAll(async () => {
  server = await startModelServer();
  shop = workshop();
  put(shop.root, botFiles(server.url, { cases: 60 }));
  execFileSync(process.execPath, [CLI, 'lock'], { cwd: shop.root, stdio: 'pipe', env: { ...process.env, ...BOT_KEY } });
  base = shop.commit({});
  shop.publish('main');
});
afterAll(async () => {
  await server.close();
  shop.remove();
  folder.remove();
});
beforeEach(async () => {
  fake = await FakeGitHub.start(shop);
  fake.token('ghs_write', { contents: 'read', 'pull-requests': 'write' });
  cache = await startCache();
  server.respond = botReply({ worse: 0.5 });
  server.calls.length = 0;
});
afterEach(async () => {
  await cache.close();
  await fake.stop();
});

async function gate(
  number: number,
  files: Readonly<Record<string, string>>,
  fork = false,
  more: Readonly<Record<string, string>> = cache.env,
): Promise<ActionRun> {
  shop.git('checkout', '-q', '-f', 'main');
  shop.git('checkout', '-q', '-B', `feature-${number}`, base);
  const head = shop.commit(files);
  shop.git('checkout', '-q', 'main');
  shop.publish(`${head}:refs/pull/${number}/head`);
  const merge = shop.merge(base, head, `refs/pull/${number}/merge`);
  fake.pull(number, { head, base, fork });
  return runAction(fake, folder.path, {
    event: 'pull_request',
    token: 'ghs_write',
    sha: merge,
    payload: {
      action: 'synchronize',
      number,
      pull_request: fake.pullJson(number),
      repository: fake.repository(),
      sender: fake.user('ada'),
    },
    env: { ...BOT_KEY, ...more },
  });
}

it('a second run asks nothing that the first one asked, and the post step saves only what is new', async () => {
  const first = await gate(61, { 'prompts/bot.md': prompt('worse') });
  expect(first.code).toBe(1);
  expect(first.log).toMatch(/^at most [\d,]+ calls with [\d,]+ prompt tokens and .*, \$\d+\.\d\d; /m);
  expect(first.record?.operational.estimate?.calls).toBeGreaterThan(0);
  expect(server.calls.length).toBeGreaterThanOrEqual(100);
  expect(cache.entries.size).toBe(0);
  expect(await first.post()).toMatch(/saved as plumbline-v1-/);
  expect(cache.entries.size).toBe(1);
  server.calls.length = 0;
  const second = await gate(61, { 'prompts/bot.md': prompt('worse') });
  expect(second.log).toMatch(/earlier answers restored from plumbline-v1-/);
  expect(second).toMatchObject({ code: 1, record: { usage: { calls: 0 } } });
  expect(second.record?.targets).toEqual(first.record?.targets);
  expect(server.calls).toEqual([]);
  await second.post();
  expect(cache.entries.size).toBe(1);
});

it('a fork neither takes anything from the cache nor leaves anything in it, and writes into no folder that stays', async () => {
  await (await gate(62, { 'prompts/bot.md': prompt('worse') })).post();
  const entries = [...cache.entries.keys()];
  cache.calls.length = 0;
  const fork = await gate(63, { 'prompts/bot.md': prompt('other') }, true);
  expect(fork.record?.usage).toMatchObject({ reused: 0 });
  expect(await fork.post()).toBe('');
  expect(cache.calls).toEqual([]);
  expect([...cache.entries.keys()]).toEqual(entries);
  const stays = join(folder.path, 'stays');
  expect((await gate(63, { 'prompts/bot.md': prompt('other') }, true, { INPUT_STORE: stays })).code).toBe(0);
  expect(readdirSync(stays)).toEqual([]);
});

it('a run that measures nothing never asks for the cache, before or after', async () => {
  const done = await gate(64, { 'docs/notes.md': 'other\n' });
  expect(done.outputs['verdict']).toBe('skipped');
  expect(await done.post()).toBe('');
  expect(cache.calls).toEqual([]);
});

it('a cache that fails costs a warning, not the run', async () => {
  cache.broken = 403;
  const done = await gate(65, { 'prompts/bot.md': prompt('worse') });
  expect(done.code).toBe(1);
  expect(done.log).toMatch(/::warning::Failed to restore: .*403/);
  expect(await done.post()).toMatch(/Failed to save: Unable to reserve cache/);
});

/** What `actions/upload-artifact` makes of the folder that the action names. */
function uploadable({ workspace }: ActionRun): Uint8Array {
  const at = join(workspace, '../temp/plumbline-store');
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(at, name)).isFile(),
  );
  return zipSync(Object.fromEntries(files.map((name) => [name, readFileSync(join(at, name))])));
}

it('without a cache service the answers come from an artifact of main, and of nobody else', async () => {
  fake.token('ghs_write', { contents: 'read', 'pull-requests': 'write', actions: 'read' });
  const first = await gate(66, { 'prompts/bot.md': prompt('worse') }, false, {});
  expect(first.code).toBe(1);
  const zip = uploadable(first);
  fake.artifact(zip, { branch: 'feature-66', fork: true });
  server.calls.length = 0;
  expect((await gate(66, { 'prompts/bot.md': prompt('worse') }, false, {})).log).toMatch(
    /no artifact "plumbline-store"/,
  );
  expect(server.calls.length).toBeGreaterThanOrEqual(100);
  fake.artifact(zip);
  server.calls.length = 0;
  const second = await gate(66, { 'prompts/bot.md': prompt('worse') }, false, {});
  expect(second.log).toMatch(/earlier answers taken from the artifact of main/);
  expect(second).toMatchObject({ code: 1, record: { usage: { calls: 0 } }, untouched: true });
  expect(second.record?.targets).toEqual(first.record?.targets);
  expect(fake.fetched.map(({ authorization }) => authorization)).toEqual([undefined]);
  expect(fake.odd).toEqual([]);
});

it('a cache without an entry is filled from the artifact; one that has an entry leaves GitHub alone', async () => {
  fake.token('ghs_write', { contents: 'read', 'pull-requests': 'write', actions: 'read' });
  fake.artifact(uploadable(await gate(67, { 'prompts/bot.md': prompt('worse') }, false, {})));
  server.calls.length = 0;
  const cold = await gate(67, { 'prompts/bot.md': prompt('worse') });
  expect(server.calls).toEqual([]);
  expect(await cold.post()).toMatch(/saved as plumbline-v1-/);
  fake.sent.length = 0;
  const warm = await gate(67, { 'prompts/bot.md': prompt('worse') });
  expect(warm.log).toMatch(/restored from plumbline-v1-/);
  expect(fake.sent.filter(({ path }) => path.includes('/artifacts'))).toEqual([]);
});

it('a token that may not read artifacts costs a line in the log', async () => {
  const done = await gate(68, { 'prompts/bot.md': prompt('worse') }, false, {});
  expect(done.code).toBe(1);
  expect(done.log).toMatch(/no earlier answers from the artifact .*`actions: read`/);
  expect(done.log).not.toMatch(/::warning::.*artifact/);
});
