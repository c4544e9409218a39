import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { WatchdogTask } from '../../../src/adapters/system/watchdog.ts';
import { type WiringOptions, wire } from '../../../src/adapters/wire-ports.ts';
import { loadConfig } from '../../../src/inputs/config.ts';
import { parseRecord } from '../../../src/record/parse-record.ts';
import { timeUp, timeUpRecord } from '../../../src/run/build-record.ts';
import { Problems } from '../../../src/text/problem.ts';
import { temporaryFolder } from '../../servers/repository.ts';
import { memoryTree } from '../../unit/inputs/memory-tree.ts';

vi.setConfig({ testTimeout: 60_000 });

const WATCHED = join(import.meta.dirname, 'watched.ts');
const LINE = timeUp(0.001);
const at = '2026-01-01T00:00:00.000Z';
const provenance = {
  base: { sha: 'b', label: 'main' },
  head: { sha: 'h', label: 'head' },
  config: 'plumbline.yml',
  engine: '0',
  reproduce: '',
};
const frame = { startedAt: at, finishedAt: at, seed: 's', accepted: null, history: [], provenance, moved: [] };
const RECORD = JSON.stringify(timeUpRecord({ ...frame, config: null }, 0.001));
const folder = temporaryFolder('watchdog');
afterAll(folder.remove);
const place = (name: string): string => join(folder.path, `${name}.json`);

/** Ended by hand after a while: then the signal is another. */
const run = (how: string, file = '') =>
  new Promise<{ readonly code: number | null; readonly signal: string | null; readonly said: string }>((done) => {
    const child = spawn(process.execPath, [WATCHED, how, file, RECORD, LINE], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 45_000,
      killSignal: 'SIGTERM',
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.on('close', (code, signal) => done({ code, signal, said }));
  });

it.concurrent('a run that is blocked when its time is up is ended, says why, and leaves a valid record', async () => {
  const file = place('blocked');
  expect(await run('blocks', file)).toEqual({ code: null, signal: 'SIGKILL', said: `${LINE}\n` });
  const record = parseRecord(file, readFileSync(file));
  expect(record).toMatchObject({
    verdict: 'inconclusive',
    reason: 'time-up',
    exitCode: 3,
    problems: [LINE],
    targets: {},
    headline: expect.stringMatching(/^NOT MEASURED: no verdict: the time was up \(gate\.max-minutes\).*; this blocks/),
  });
  expect(record.usage).toEqual({
    calls: 7,
    reused: 2,
    promptTokens: 100,
    completionTokens: 30,
    costUsd: 0.25,
    costKnown: false,
    errors: 1,
  });
  expect(Date.parse(record.operational.finishedAt)).toBeGreaterThan(Date.parse(record.operational.startedAt));
});

it('reading and measuring share one bound, and so do all that ask models after them', async () => {
  const left: number[] = [];
  const watchdog = { start: ({ leftMs }: WatchdogTask) => void left.push(leftMs), recorded() {}, close() {} };
  const words = () => ({ file: undefined, record: parseRecord('r', Buffer.from(RECORD)), line: LINE });
  const ports = wire({
    env: {},
    storeDir: null,
    concurrency: 1,
    signal: new AbortController().signal,
    progress: { note() {}, warn() {} } as unknown as WiringOptions['progress'],
    watch: { watchdog, words },
  });
  const problems = new Problems();
  const text =
    'version: 1\nproviders: { default: { type: recorded, outputs: o.jsonl } }\ntargets: { a: { prompt: a.md, model: a.yml, suite: a.suite.yml } }\ngate: { max-minutes: 1 }\n';
  const config = loadConfig(memoryTree({ 'plumbline.yml': text }), 'plumbline.yml', problems)!;
  const request = { config, works: [], seed: '' } as unknown as Parameters<typeof ports.openModels>[0];
  ports.begun?.(config);
  for (let more = 0; more < 2; more++) {
    await new Promise((go) => setTimeout(go, 60));
    await (await ports.openModels(request)).close();
  }
  expect(left).toHaveLength(3);
  expect(left[0]).toBeGreaterThan(59_000);
  expect(left[1]).toBeLessThanOrEqual(60_000 - 50);
  expect(left[2]).toBeLessThanOrEqual(60_000 - 110);
});

it.concurrent('a record that is written already stays as it is when the run is ended after it', async () => {
  const file = place('recorded');
  writeFileSync(file, 'the record');
  expect(await run('recorded', file)).toMatchObject({ signal: 'SIGKILL' });
  expect(readFileSync(file, 'utf8')).toBe('the record');
});

it.concurrent('where nobody asked for a record none is written, and a place that is gone is named', async () => {
  const lost = join(folder.path, 'gone', 'record.json');
  const [none, gone] = await Promise.all([run('blocks'), run('blocks', lost)]);
  expect(none).toEqual({ code: null, signal: 'SIGKILL', said: `${LINE}\n` });
  expect(gone.said).toBe(`${lost} cannot be written (ENOENT)\n${LINE}\n`);
});

it.concurrent('a run that still answers after its time is left to end by itself', async () => {
  const file = place('answers');
  expect(await run('answers', file)).toEqual({ code: 0, signal: null, said: '' });
  expect(existsSync(file)).toBe(false);
});

it.concurrent('a run that is done waits for no watchdog', async () => {
  expect(await run('leaves', place('leaves'))).toEqual({ code: 0, signal: null, said: '' });
});
