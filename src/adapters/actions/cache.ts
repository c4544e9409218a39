/** The store in the Actions cache: restored before a run, saved after it; whatever goes wrong is a warning, never the run's end. */
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
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

/** State that the post step reads: whether there is something to save, and the names of what was there before. */
const SAVE = 'plumbline-save';
const SAVE_KNOWN = 'plumbline-known';
const STORE_FOLDER = 'plumbline-store';
/**
 * Runs on these events share the default branch's cache while outsiders decide what happens in them: what is saved there
 * would be believed by every later run.
 */
const UNSAVED_EVENTS: ReadonlySet<string> = new Set(['workflow_run', 'pull_request_target']);

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

/** Where a job without the input `store` keeps its answers, always the same folder so that a workflow can upload it; null = nowhere. */
export function cachedFolder(env: CacheOptions['env']): string | null {
  return env['RUNNER_TEMP'] ? join(env['RUNNER_TEMP'], STORE_FOLDER) : null;
}

/** Asks the post step to save the folder. */
export function planSave({ saveState }: Pick<Runner, 'saveState'>, { files }: Restored): void {
  saveState(SAVE, STORE_FOLDER);
  saveState(SAVE_KNOWN, JSON.stringify(files));
}

/**
 * The post step: it also runs when the job was cancelled. Any step's log could have set its state, so the state only says
 * whether to save, and never what.
 */
export async function savePlanned(runner: Runner): Promise<void> {
  const { env } = runner;
  if (runner.state(SAVE) !== STORE_FOLDER) return;
  if (isPosting(env) || UNSAVED_EVENTS.has(env['GITHUB_EVENT_NAME'] ?? '')) return;
  const dir = cachedFolder(env);
  if (dir === null || !isOwnFolder(dir)) return;
  let known: unknown;
  try {
    known = JSON.parse(runner.state(SAVE_KNOWN));
  } catch {
    known = [];
  }
  const log = { note: (text: string) => runner.log(text), warn: (text: string) => runner.warn(text) };
  await saveStore(dir, Array.isArray(known) ? known : [], { env, log });
}

function isPosting(env: CacheOptions['env']): boolean {
  return (env['INPUT_MODE'] ?? '').trim().toLowerCase() === 'post';
}

/** A folder at the place that its path names: neither it nor what lies in it leads elsewhere. */
function isOwnFolder(dir: string): boolean {
  try {
    if (!lstatSync(dir).isDirectory() || realpathSync(dir) !== join(realpathSync(join(dir, '..')), STORE_FOLDER))
      return false;
    return readdirSync(dir, { recursive: true, withFileTypes: true }).every(
      (entry) => entry.isFile() || entry.isDirectory(),
    );
  } catch {
    return false;
  }
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
