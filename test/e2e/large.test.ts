import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlumblineRecord } from '../../src/record/record.ts';
import { BOT_KEY, botFiles, botReply, prompt } from '../servers/bot.ts';
import { CLI } from '../servers/built.ts';
import { type ModelServer, startModelServer } from '../servers/model.ts';
import { put, temporaryFolder, workshop } from '../servers/repository.ts';

/** MiB of the heap: the texts of the dataset alone, on both sides, are 200. */
const HEAP = 160;
const CASES = 25_000;

const folder = temporaryFolder('large');
const shop = workshop();
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  server.respond = botReply({ worse: 0.4 });
});
afterAll(async () => {
  await server.close();
  folder.remove();
  shop.remove();
});

it('100 MiB of cases are locked and judged in a heap that could not hold them', { timeout: 120_000 }, async () => {
  const passage = 'A passage that nobody needs to hold in memory for longer than a call takes. '.repeat(52);
  const files = botFiles(server.url, { cases: CASES, more: (at) => ({ vars: { passage: `${at} ${passage}` } }) });
  const asked = (name: string): string => `${prompt(name)}\n{{passage}}\n`;
  put(shop.root, { ...files, 'prompts/bot.md': asked('good') });
  const plumbline = (...args: string[]) =>
    promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP}`, CLI, ...args], {
      cwd: shop.root,
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...BOT_KEY },
    }).catch((error: { code?: number; stdout: string; stderr: string }) => error);
  const locked = await plumbline('lock');
  expect(locked.stdout, locked.stderr).toMatch(/25,000 cases/);
  shop.commit({}, 'main');
  shop.git('checkout', '-q', '-b', 'change');
  shop.commit({ 'prompts/bot.md': asked('worse') });
  const json = join(folder.path, 'record.json');
  const ran = await plumbline('run', '--base', 'main', '--head', 'change', '--no-store', '--json', json);
  expect('code' in ran && ran.code, ran.stderr).toBe(1);
  const record = JSON.parse(readFileSync(json, 'utf8')) as PlumblineRecord;
  expect(record.verdict).toBe('regressed');
  expect(record.targets['bot']?.suite.cases).toBe(CASES);
});
