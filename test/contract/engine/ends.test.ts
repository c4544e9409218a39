import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import { BOT_KEY, BOT_MODEL, type BotOptions, botFiles, botReply, prompt } from '../../servers/bot.ts';
import { CLI } from '../../servers/built.ts';
import { type ModelServer, type ServerCall, startModelServer } from '../../servers/model.ts';
import { put, temporaryFolder, type Workshop, workshop } from '../../servers/repository.ts';

const folder = temporaryFolder('ends');
let server: ModelServer;
let shop: Workshop;
let turn = 0;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(async () => {
  await server.close();
  folder.remove();
});
beforeEach(() => {
  shop = workshop();
  server.calls.length = 0;
  return () => shop.remove();
});

/** main with a ruler; the folder as it lies has another prompt. */
function project(options: BotOptions, name = 'worse'): void {
  put(shop.root, botFiles(server.url, options));
  execFileSync(process.execPath, [CLI, 'lock'], { cwd: shop.root, stdio: 'pipe', env: { ...process.env, ...BOT_KEY } });
  shop.commit({});
  put(shop.root, { 'prompts/bot.md': prompt(name) });
}

function slow(ms: number): void {
  const answers = botReply({ worse: 0.5 });
  server.respond = (call: ServerCall) => ({ ...answers(call), delayMs: ms });
}

interface Ended {
  readonly code: number | null;
  readonly text: string;
  readonly record: PlumblineRecord | null;
}

function start(store: string): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const json = join(folder.path, `${++turn}.json`);
  const child = spawn(process.execPath, [CLI, 'run', '--json', json, '--store', join(folder.path, store)], {
    cwd: shop.root,
    env: { PATH: process.env['PATH'], HOME: folder.path, ...BOT_KEY },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  const ended = new Promise<Ended>((done) =>
    child.on('close', (code) => {
      const record = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as PlumblineRecord) : null;
      done({ code, text, record });
    }),
  );
  return { child, ended };
}

it('max-minutes ends a run on time: not measured, what was measured is told, and the policy decides', async () => {
  project({ cases: 200, gate: ['max-minutes: 0.03', 'on-unmeasured: fail'] });
  slow(400);
  const began = performance.now();
  const { code, record, text } = await start('minutes').ended;
  expect(performance.now() - began).toBeLessThan(12_000);
  expect(code).toBe(3);
  expect(record?.verdict).toBe('inconclusive');
  const { reason, why, measured } = record!.targets['bot']!.templates['ExactMatch']!;
  expect({ reason, why }).toEqual({ reason: 'spend', why: 'max-minutes was reached' });
  expect(measured).toBeGreaterThan(0);
  expect(text).toMatch(/^Not measured/i);
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a run with 130, leaves no record, and the next one asks only for the rest',
  async (signal) => {
    project({ cases: 100 });
    slow(40);
    const { child, ended } = start(signal);
    while (server.answered().length < 60) await new Promise((resume) => setTimeout(resume, 10));
    child.kill(signal);
    const stopped = await ended;
    expect(stopped).toMatchObject({ code: 130, record: null });
    expect(stopped.text).toMatch(/finished calls are kept in the store/);
    const kept = server.answered().map(({ body }) => JSON.stringify(body));
    expect(kept.length).toBeLessThan(200);
    server.calls.length = 0;
    const rest = await start(signal).ended;
    expect(rest.code).toBe(1);
    expect(server.calls.filter(({ body }) => kept.includes(JSON.stringify(body)))).toEqual([]);
    expect(rest.record?.usage.reused).toBeGreaterThanOrEqual(60);
  },
);

it('what a provider says of its models stands among the notes of the record', async () => {
  project({ cases: 60 });
  slow(0);
  server.models = () => ({
    body: { object: 'list', data: [{ id: BOT_MODEL, object: 'model', deprecation: '2026-12-01' }] },
  });
  const { record } = await start('notes').ended;
  expect(record?.operational.notes.join()).toMatch(/2026-12-01.*plan a re-pin/);
});

it('--verbose tells a run step by step: what is compared, what it may cost, what is stored, how it went', async () => {
  project({ cases: 30 });
  server.respond = botReply({ worse: 0.5 });
  const told = (): string =>
    spawnSync(process.execPath, [CLI, 'run', '--verbose', '--store', join(folder.path, 'told')], {
      cwd: shop.root,
      env: { PATH: process.env['PATH'], HOME: folder.path, ...BOT_KEY },
      encoding: 'utf8',
    }).stderr;
  const asynchronous = spawn(process.execPath, [CLI, 'run', '--store', join(folder.path, 'told')], {
    cwd: shop.root,
    env: { PATH: process.env['PATH'], HOME: folder.path, ...BOT_KEY },
    stdio: 'ignore',
  });
  await new Promise((done) => asynchronous.on('close', done));
  const steps = told().trimEnd().split('\n');
  expect(steps.every((step) => /^ +\d+\.\d s {2}\S/.test(step))).toBe(true);
  const text = steps.join('\n');
  expect(text).toMatch(/base [0-9a-f]{40}, head WORKTREE/);
  expect(text).toMatch(/target bot: 30 cases, 30 of them differ/);
  expect(text).toMatch(/at most 60 calls/);
  expect(text).toMatch(/the store \S+told holds \d+ answers/);
  expect(text).toMatch(/look 1: .*; 0 calls and \d+ stored answers so far, \$0\.00/);
});
