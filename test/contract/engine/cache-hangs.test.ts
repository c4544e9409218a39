import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreStore, saveStore } from '../../../src/adapters/actions/cache.ts';
import { type FakeCache, startCache } from '../../servers/cache.ts';

let dir: string;
const said = { notes: [] as string[], warnings: [] as string[] };
const log = {
  note: (text: string) => void said.notes.push(text),
  warn: (text: string) => void said.warnings.push(text),
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

describe.each([
  ['does not answer', true],
  ['begins an answer and does not end it', 'half'],
] as const)('a cache service that takes each call and %s', (_how, hangs) => {
  let cache: FakeCache;
  beforeEach(async () => {
    cache = await startCache();
    cache.hangs = hangs;
  });
  afterEach(() => cache.close());

  it('costs its time once, for reading and for saving, and ends with a line', async () => {
    const env = { ...cache.env, RUNNER_TEMP: dir, GITHUB_RUN_ID: '1', GITHUB_SERVER_URL: cache.url };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const started = performance.now();
    mkdirSync(join(dir, 'plumbline-store'));
    writeFileSync(join(dir, 'plumbline-store', 'calls-20261120T100000000Z-1-0.jsonl'), 'a line\n');
    expect((await restoreStore({ env, log, mostMs: 300 })).key).toBeNull();
    expect(await saveStore([], { env, log, mostMs: 300 })).toBe(false);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(cache.calls.length).toBeLessThanOrEqual(4);
    expect([...said.warnings, ...said.notes].join('\n')).toMatch(/not answer|ETIMEDOUT|no answer within 0\.3 s/i);
    const before = cache.calls.length;
    await new Promise((done) => setTimeout(done, 300));
    expect(cache.calls.length).toBe(before);
  });
});
