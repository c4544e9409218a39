import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CacheClient,
  planSave,
  restoreStore,
  savePlanned,
  saveStore,
} from '../../../src/adapters/actions/cache.ts';
import { runnerOf } from '../../../src/adapters/actions/runner.ts';
import { type FakeCache, startCache } from '../../servers/cache.ts';
import { jobLog } from '../../servers/job-log.ts';

const OLD = 'calls-20261120T100000000Z-1-0.jsonl';
const NEW = 'calls-20261121T100000000Z-1-0.jsonl';
let dir: string;
let said: { notes: string[]; warnings: string[] };
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cache-'));
  said = { notes: [], warnings: [] };
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

const log = {
  note: (text: string) => void said.notes.push(text),
  warn: (text: string) => void said.warnings.push(text),
};
const options = (client: Partial<CacheClient> = {}) => ({
  env: { GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '3', RUNNER_TEMP: dir },
  log,
  load: () =>
    Promise.resolve({
      isFeatureAvailable: () => true,
      restoreCache: () => Promise.resolve(undefined),
      saveCache: () => Promise.resolve(1),
      ...client,
    }),
});
const fill = (name: string, folder = 'plumbline-store', text = ''): void => {
  mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, folder, name), text);
};

describe('the store in the Actions cache', () => {
  it('has an immutable key per attempt, one name on every machine, and restores the newest by prefix', async () => {
    const calls: unknown[] = [];
    const restored = await restoreStore(
      options({
        restoreCache: (paths, key, prefixes) => {
          calls.push([paths, key, prefixes]);
          fill(OLD);
          return Promise.resolve('plumbline-v1-41-1');
        },
      }),
    );
    expect(calls).toEqual([[['plumbline-store'], 'plumbline-v1-42-3', ['plumbline-v1-']]]);
    expect(restored).toEqual({ key: 'plumbline-v1-41-1', files: [OLD] });
  });

  it('is saved only when the run added something', async () => {
    const saved: unknown[] = [];
    const save = options({
      saveCache: (...args) => {
        saved.push(args);
        return Promise.resolve(7);
      },
    });
    fill(OLD);
    expect(await saveStore([OLD], save)).toBe(false);
    fill(NEW);
    expect(await saveStore([OLD], save)).toBe(true);
    expect(saved).toEqual([[['plumbline-store'], 'plumbline-v1-42-3']]);
  });

  it('never ends a run: no service, a failed read, a failed write and a missing client are said and passed over', async () => {
    const broken = options({
      restoreCache: () => Promise.reject(new Error('502')),
      saveCache: () => Promise.reject(new Error('read-only')),
    });
    fill(OLD);
    expect((await restoreStore(broken)).key).toBeNull();
    expect(await saveStore([], broken)).toBe(false);
    expect(await saveStore([], options({ saveCache: () => Promise.resolve(-1) }))).toBe(false);
    expect((await restoreStore({ ...broken, load: () => Promise.reject(new Error('no module')) })).key).toBeNull();
    expect(said.warnings).toEqual([502, 'read-only', 'no module'].map((why) => `the cache could not be used (${why})`));
    expect((await restoreStore(options({ isFeatureAvailable: () => false }))).key).toBeNull();
    expect(said.notes.join()).toMatch(/no cache service; set the `store` input/);
    const nowhere = { ...options(), env: { RUNNER_TEMP: join(dir, 'gone') } };
    expect((await restoreStore(nowhere)).key).toBeNull();
    expect(process.cwd()).not.toBe(dir);
  });

  it('shows what its client says by the writer that lets no text become a command, masks aside', async () => {
    const job = jobLog();
    const chatty = options({
      restoreCache: () => {
        process.stdout.write('::add-mask::signature\n');
        process.stdout.write('Cache hit for: plumbline-v1-\n::save-state name=x::y\n');
        process.stdout.write('::warning::Failed to restore: 100%25%0A::set-env::\n');
        process.stdout.write('::debug::quiet\n');
        return Promise.resolve(undefined);
      },
    });
    await restoreStore(chatty);
    expect(job.text()).toBe('::add-mask::signature\n');
    expect(said.notes[0]).toBe('Cache hit for: plumbline-v1-\n::save-state name=x::y');
    expect(said.warnings).toEqual(['Failed to restore: 100%\n::set-env::']);
  });
});

describe('through the official client', () => {
  let cache: FakeCache;
  const at = (run: string, more: Readonly<Record<string, string>> = {}) => {
    const env = { ...cache.env, RUNNER_TEMP: dir, GITHUB_RUN_ID: run, GITHUB_SERVER_URL: cache.url, ...more };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    return { env, log };
  };
  beforeEach(async () => {
    cache = await startCache();
  });
  afterEach(() => cache.close());

  it('what one run saves the next one finds, and the environment is as it was', async () => {
    fill(OLD, 'plumbline-store', 'a line\n');
    expect(await saveStore([], at('1'))).toBe(true);
    fill(NEW, 'plumbline-store', 'another\n');
    expect(await saveStore([OLD], at('2'))).toBe(true);
    rmSync(join(dir, 'plumbline-store'), { recursive: true });
    expect(await restoreStore(at('3'))).toEqual({ key: 'plumbline-v1-2-1', files: [OLD, NEW] });
    expect(readFileSync(join(dir, 'plumbline-store', NEW), 'utf8')).toBe('another\n');
    expect(process.env['GITHUB_SERVER_URL']).toBe(cache.url);
    expect(said.warnings).toEqual([]);
  });

  it('a read-only token, a taken key and a mode that forbids it save nothing and say so', async () => {
    fill(OLD);
    cache.readOnly = true;
    expect(await saveStore([], at('1'))).toBe(false);
    cache.readOnly = false;
    expect(await saveStore([], at('1', { ACTIONS_CACHE_MODE: 'read' }))).toBe(false);
    expect(await saveStore([], at('1', { ACTIONS_CACHE_MODE: '' }))).toBe(true);
    expect(await saveStore([], at('1'))).toBe(false);
    expect(said.notes.filter((text) => /were not saved as plumbline-v1-1-1/.test(text))).toHaveLength(3);
  });

  it('a service that fails or sends something else costs a warning, and no address is shown', async () => {
    cache.broken = 403;
    expect((await restoreStore(at('1'))).key).toBeNull();
    cache.broken = null;
    fill(OLD, 'plumbline-store', 'a line\n');
    await saveStore([], at('1'));
    rmSync(join(dir, 'plumbline-store'), { recursive: true });
    const { version } = cache.entries.get('plumbline-v1-1-1')!;
    cache.entries.set('plumbline-v1-1-1', { version, bytes: Buffer.from('no archive') });
    expect((await restoreStore(at('2'))).key).toBeNull();
    expect(existsSync(join(dir, 'plumbline-store', OLD))).toBe(false);
    expect(said.warnings.length).toBeGreaterThanOrEqual(2);
    expect([...said.warnings, ...said.notes].join()).not.toMatch(/secret-signature|runtime-token/);
  });
});

describe('the post step', () => {
  const kept = new Map<string, string>();
  planSave({ saveState: (name, value) => void kept.set(`STATE_${name}`, value) }, { key: null, files: [] });
  const state = Object.fromEntries(kept);
  /** Entries in the cache once it has run over `dir` as RUNNER_TEMP. */
  const saved = async (over: Readonly<Record<string, string>>): Promise<number> => {
    const cache = await startCache();
    const env = { ...cache.env, ...state, RUNNER_TEMP: dir, GITHUB_EVENT_NAME: 'pull_request', ...over };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    jobLog();
    await savePlanned(runnerOf());
    await cache.close();
    return cache.entries.size;
  };
  it('saves the folder of the store where a run has asked for that', async () => {
    fill(OLD);
    expect(await saved({})).toBe(1);
    expect(await saved({ 'STATE_plumbline-save': '' })).toBe(0);
  });

  it.each([
    ['mode: post', { INPUT_MODE: ' Post ' }],
    ['workflow_run', { GITHUB_EVENT_NAME: 'workflow_run' }],
    ['pull_request_target', { GITHUB_EVENT_NAME: 'pull_request_target' }],
  ])('saves nothing in %s: what it saved there, every later run would believe', async (_, over) => {
    fill(OLD);
    expect(await saved(over)).toBe(0);
  });

  it.each(['elsewhere', 'plumbline-store/../elsewhere', '../elsewhere', '.'])(
    'saves no folder that a forged state names: %s',
    async (name) => {
      fill(OLD, 'elsewhere');
      expect(await saved({ 'STATE_plumbline-save': join(dir, name) })).toBe(0);
      expect(await saved({ 'STATE_plumbline-save': name })).toBe(0);
    },
  );

  it('follows no link, as the folder itself or in it', async () => {
    fill(OLD, 'elsewhere');
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'plumbline-store'));
    expect(await saved({})).toBe(0);
    rmSync(join(dir, 'plumbline-store'));
    mkdirSync(join(dir, 'plumbline-store'));
    symlinkSync(join(dir, 'elsewhere', OLD), join(dir, 'plumbline-store', OLD));
    expect(await saved({})).toBe(0);
  });
});
