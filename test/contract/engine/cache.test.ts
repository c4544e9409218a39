import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planSave, restoreStore, savePlanned, saveStore } from '../../../src/adapters/actions/cache.ts';
import type { CacheClient } from '../../../src/adapters/actions/cache-service.ts';
import { runnerOf } from '../../../src/adapters/actions/runner.ts';
import { startCache } from '../../servers/cache.ts';

let dir: string;
let said: { notes: string[]; warnings: string[] };
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cache-'));
  said = { notes: [], warnings: [] };
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const env = { GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '3' };
const options = (client: Partial<CacheClient>) => ({
  env,
  log: { note: (text: string) => said.notes.push(text), warn: (text: string) => said.warnings.push(text) },
  load: () =>
    Promise.resolve({
      isFeatureAvailable: () => true,
      restoreCache: () => Promise.resolve(undefined),
      saveCache: () => Promise.resolve(1),
      ...client,
    }),
});

describe('the store in the Actions cache', () => {
  it('has an immutable key per attempt and restores the newest by prefix', async () => {
    const calls: unknown[] = [];
    const restored = await restoreStore(
      dir,
      options({
        restoreCache: (...args) => {
          calls.push(args);
          writeFileSync(join(dir, 'calls-1-1-0.jsonl'), '');
          return Promise.resolve('plumbline-v1-41-1');
        },
      }),
    );
    expect(calls).toEqual([[[dir], 'plumbline-v1-42-3', ['plumbline-v1-']]]);
    expect(restored).toEqual({ key: 'plumbline-v1-41-1', files: ['calls-1-1-0.jsonl'] });
  });

  it('is saved only when the run added something', async () => {
    const saved: unknown[] = [];
    const save = options({
      saveCache: (...args) => {
        saved.push(args);
        return Promise.resolve(7);
      },
    });
    writeFileSync(join(dir, 'calls-1-1-0.jsonl'), '');
    expect(await saveStore(dir, ['calls-1-1-0.jsonl'], save)).toBe(false);
    writeFileSync(join(dir, 'calls-2-1-0.jsonl'), '');
    expect(await saveStore(dir, ['calls-1-1-0.jsonl'], save)).toBe(true);
    expect(saved).toEqual([[[dir], 'plumbline-v1-42-3']]);
  });

  it('never ends a run: no service, a failed read, a failed write and a missing client are said and passed over', async () => {
    const broken = options({
      restoreCache: () => Promise.reject(new Error('502')),
      saveCache: () => Promise.reject(new Error('read-only')),
    });
    writeFileSync(join(dir, 'calls-1-1-0.jsonl'), '');
    expect((await restoreStore(dir, broken)).key).toBeNull();
    expect(await saveStore(dir, [], broken)).toBe(false);
    expect(await saveStore(dir, [], options({ saveCache: () => Promise.resolve(-1) }))).toBe(false);
    expect((await restoreStore(dir, options({ isFeatureAvailable: () => false }))).key).toBeNull();
    expect((await restoreStore(dir, { ...broken, load: () => Promise.reject(new Error('no module')) })).key).toBeNull();
    expect(said.warnings.length).toBe(3);
    expect(said.notes.length).toBe(2);
  });
});

describe('the post step', () => {
  const SEGMENT = 'calls-20261120T100000000Z-1-0.jsonl';
  const kept = new Map<string, string>();
  planSave({ saveState: (name, value) => void kept.set(`STATE_${name}`, value) }, { key: null, files: [] });
  const state = Object.fromEntries(kept);
  /** Entries in the cache once it has run over `dir` as RUNNER_TEMP. */
  const saved = async (over: Readonly<Record<string, string>>): Promise<number> => {
    const cache = await startCache();
    const env = { ...cache.env, ...state, RUNNER_TEMP: dir, GITHUB_EVENT_NAME: 'pull_request', ...over };
    await savePlanned(runnerOf(env, () => undefined));
    await cache.close();
    return cache.entries.size;
  };
  const fill = (folder: string): void => {
    mkdirSync(join(dir, folder), { recursive: true });
    writeFileSync(join(dir, folder, SEGMENT), '');
  };

  it('saves the folder of the store where a run has asked for that', async () => {
    fill('plumbline-store');
    expect(await saved({})).toBe(1);
    expect(await saved({ 'STATE_plumbline-save': '' })).toBe(0);
  });

  it.each([
    ['mode: post', { INPUT_MODE: ' Post ' }],
    ['workflow_run', { GITHUB_EVENT_NAME: 'workflow_run' }],
    ['pull_request_target', { GITHUB_EVENT_NAME: 'pull_request_target' }],
  ])('saves nothing in %s: what it saved there, every later run would believe', async (_, over) => {
    fill('plumbline-store');
    expect(await saved(over)).toBe(0);
  });

  it.each(['elsewhere', 'plumbline-store/../elsewhere', '../elsewhere', '.'])(
    'saves no folder that a forged state names: %s',
    async (name) => {
      fill('elsewhere');
      expect(await saved({ 'STATE_plumbline-save': join(dir, name) })).toBe(0);
      expect(await saved({ 'STATE_plumbline-save': name })).toBe(0);
    },
  );

  it('follows no link, as the folder itself or in it', async () => {
    fill('elsewhere');
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'plumbline-store'));
    expect(await saved({})).toBe(0);
    rmSync(join(dir, 'plumbline-store'));
    mkdirSync(join(dir, 'plumbline-store'));
    symlinkSync(join(dir, 'elsewhere', SEGMENT), join(dir, 'plumbline-store', SEGMENT));
    expect(await saved({})).toBe(0);
  });
});
