import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { parseRecord } from '../../../src/record/parse-record.ts';
import { timeUp, timeUpRecord } from '../../../src/run/build-record.ts';
import { temporaryFolder } from '../../servers/repository.ts';

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
