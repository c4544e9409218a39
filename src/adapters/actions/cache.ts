/** The store in the Actions cache: restored before a run, saved after it; whatever goes wrong is a warning, never the run's end. */
import { readdirSync } from 'node:fs';
import type { CacheClient } from './cache-service.ts';
import type { Runner } from './runner.ts';

export interface CacheOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: { note(text: string): void; warn(text: string): void };
  /** Loads the client; only called when the cache is used. */
  readonly load?: (() => Promise<CacheClient>) | undefined;
}

export interface Restored {
  /** The cache entry that was found; null = none. */
  readonly key: string | null;
  /** Files in the folder after the restore: `saveStore` saves only when there are others. */
  readonly files: readonly string[];
}

/** State that the post step reads: the folder to save, and the names of what was in it before. */
const SAVE_DIR = 'plumbline-save';
const SAVE_KNOWN = 'plumbline-known';

const PREFIX = 'plumbline-v1-';

/** Keys never change once written, so each attempt of each run has its own. */
export function cacheKey(env: CacheOptions['env']): string {
  return `${PREFIX}${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
}

/** Fetches the newest store of this ref, or of the default branch: the cache service looks there by itself. */
export async function restoreStore(dir: string, options: CacheOptions): Promise<Restored> {
  const client = await open(options);
  let key: string | undefined;
  if (client !== null) {
    try {
      key = await client.restoreCache([dir], cacheKey(options.env), [PREFIX]);
      options.log.note(key === undefined ? 'no earlier answers in the cache' : `earlier answers restored from ${key}`);
    } catch (error) {
      options.log.warn(`the cache could not be read (${reason(error)}); the run goes on without earlier answers`);
    }
  }
  return { key: key ?? null, files: list(dir) };
}

/** Saves what the run added. A fork's pull request and a read-only token cannot write: call it not, or expect a note. */
export async function saveStore(dir: string, before: readonly string[], options: CacheOptions): Promise<boolean> {
  const known = new Set(before);
  if (list(dir).every((name) => known.has(name))) return false;
  const client = await open(options);
  if (client === null) return false;
  const key = cacheKey(options.env);
  try {
    const id = await client.saveCache([dir], key);
    if (id === -1) {
      options.log.note(
        `the answers of this run were not saved as ${key}: the token may only read, or they are there already`,
      );
      return false;
    }
    options.log.note(`the answers of this run were saved as ${key}`);
    return true;
  } catch (error) {
    options.log.warn(`the cache could not be written (${reason(error)}); the next run asks again`);
    return false;
  }
}

/** Asks the post step to save the folder. */
export function planSave({ saveState }: Pick<Runner, 'saveState'>, dir: string, { files }: Restored): void {
  saveState(SAVE_DIR, dir);
  saveState(SAVE_KNOWN, JSON.stringify(files));
}

/** The post step: it also runs when the job was cancelled. */
export async function savePlanned(runner: Runner): Promise<void> {
  const dir = runner.state(SAVE_DIR);
  if (dir === '') return;
  let known: unknown;
  try {
    known = JSON.parse(runner.state(SAVE_KNOWN));
  } catch {
    known = [];
  }
  const log = { note: (text: string) => runner.log(text), warn: (text: string) => runner.warn(text) };
  await saveStore(dir, Array.isArray(known) ? known : [], { env: runner.env, log });
}

async function open({ env, load, log }: CacheOptions): Promise<CacheClient | null> {
  try {
    const client = load === undefined ? (await import('./cache-service.ts')).cacheService(env) : await load();
    if (client.isFeatureAvailable()) return client;
    log.note('this runner has no cache service; set the `store` input to keep answers between runs');
  } catch (error) {
    log.warn(`the cache client could not be loaded (${reason(error)})`);
  }
  return null;
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    return [];
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
