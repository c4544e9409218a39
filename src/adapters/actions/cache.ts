/**
 * The store in the Actions cache: restored before a run, saved after it; any failure is a warning and never ends the
 * run.
 */
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_PATHS } from '../../inputs/config.ts';
import { sha256Hex } from '../../text/digest.ts';
import { errorText } from '../../text/error-text.ts';
import { endingRequests } from '../http/ended-requests.ts';
import { type CaughtLog, withCaughtOutput } from './caught-output.ts';
import type { Runner } from './runner.ts';

/** The part of the official client that is used. */
export type CacheClient = Pick<typeof import('@actions/cache'), 'isFeatureAvailable' | 'restoreCache' | 'saveCache'>;

export interface CacheOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: CaughtLog;
  /** Loads the client; called only when the cache is used. */
  readonly load?: (() => Promise<CacheClient>) | undefined;
  /** Longest that the cache may keep the run waiting each time; default three minutes. */
  readonly mostMs?: number | undefined;
}

export interface Restored {
  /** The cache entry that was found; null = none. */
  readonly key: string | null;
  /** Files in the folder after the restore: `saveStore` saves only if the folder has others by then. */
  readonly files: readonly string[];
}

/**
 * State that the post step reads: whether there is something to save, and the names of the files that were there
 * before.
 */
const SAVE = 'plumbline-save';
const SAVE_KNOWN = 'plumbline-known';
const STORE_FOLDER = 'plumbline-store';
/**
 * Runs on these events share the default branch's cache although outsiders decide what happens in them: every later run
 * would believe what they save.
 */
const UNSAVED_EVENTS: ReadonlySet<string> = new Set(['workflow_run', 'pull_request_target']);

const PREFIX = 'plumbline-v1-';

/** The prefix of one config's keys: that of the repository's own config is not a prefix of any other's. */
function prefixOf(env: CacheOptions['env']): string {
  const config = (env['INPUT_CONFIG'] ?? '').trim().replace(/^\.\//, '');
  const isOwn = config === '' || (CONFIG_PATHS as readonly string[]).includes(config);
  return isOwn ? PREFIX : `plumbline-v1.${sha256Hex(config).slice(0, 12)}-`;
}

/** For each part of a download: a restore that takes longer costs more than it saves. */
const TRANSFER_MS = 120_000;

/** The client asks a service that does not answer five times, for three minutes each. */
const LONGEST_MS = 180_000;

/** Keys never change once written, so each attempt of each run has its own. */
export function cacheKey(env: CacheOptions['env']): string {
  return `${prefixOf(env)}${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
}

/** Fetches the newest store of this ref, or of the default branch: the cache service looks there by itself. */
export async function restoreStore(options: CacheOptions): Promise<Restored> {
  const { env, log } = options;
  const [key] = await withClient(options, (client) =>
    client.restoreCache([STORE_FOLDER], cacheKey(env), [prefixOf(env)], { segmentTimeoutInMs: TRANSFER_MS }),
  );
  log.note(key === undefined ? 'no earlier answers in the cache' : `earlier answers restored from ${key}`);
  return { key: key ?? null, files: list(env) };
}

/** Saves what the run added. A fork's pull request and a read-only token cannot write, and get a note instead of an error. */
export async function saveStore(before: readonly string[], options: CacheOptions): Promise<boolean> {
  const { env, log } = options;
  const known = new Set(before);
  if (list(env).every((name) => known.has(name))) return false;
  const key = cacheKey(env);
  const [id] = await withClient(options, (client) => client.saveCache([STORE_FOLDER], key));
  if (id === undefined) return false;
  log.note(
    id === -1 ? `the answers of this run were not saved as ${key}` : `the answers of this run were saved as ${key}`,
  );
  return id !== -1;
}

/**
 * Where a job without the input `store` keeps its answers: always the same folder, so that a workflow can upload it;
 * null = nowhere.
 */
export function cachedFolder(env: CacheOptions['env']): string | null {
  return env['RUNNER_TEMP'] ? join(env['RUNNER_TEMP'], STORE_FOLDER) : null;
}

/** Asks the post step to save the folder. */
export function planSave({ saveState }: Pick<Runner, 'saveState'>, { files }: Restored): void {
  saveState(SAVE, STORE_FOLDER);
  saveState(SAVE_KNOWN, JSON.stringify(files));
}

/**
 * The post step: it also runs when the job was cancelled. Any step's log could have set its state, so the state decides
 * only whether to save, never what.
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
  await saveStore(Array.isArray(known) ? known : [], { env, log });
}

function isPosting(env: CacheOptions['env']): boolean {
  return (env['INPUT_MODE'] ?? '').trim().toLowerCase() === 'post';
}

/** A folder that really is at its path: neither it nor anything in it leads elsewhere. */
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

/** The result of `act`, or nothing if there is no cache or it failed: that costs a line, never the run. */
async function withClient<T>(
  { env, log, load, mostMs = LONGEST_MS }: CacheOptions,
  act: (client: CacheClient) => Promise<T>,
): Promise<readonly [T?]> {
  const temp = env['RUNNER_TEMP'];
  if (!temp) return [];
  try {
    return await within(temp, env, () =>
      withCaughtOutput(log, async () => {
        const client = load === undefined ? await import('@actions/cache') : await load();
        if (client.isFeatureAvailable()) return [await endingRequests(mostMs, () => act(client))];
        log.note('this runner has no cache service; set the `store` input to keep answers between runs');
        return [];
      }),
    );
  } catch (error) {
    log.warn(`the cache could not be used (${errorText(error)})`);
    return [];
  }
}

/**
 * The client names an entry by the paths that it was given, and resolves a path from the workspace: relative to
 * RUNNER_TEMP the store has the same name on every machine. If the runner offers version 2 of the service, it is
 * believed, although the client assumes that any server not named like GitHub's lacks it.
 */
async function within<T>(temp: string, env: CacheOptions['env'], act: () => Promise<T>): Promise<T> {
  const cwd = process.cwd();
  const { GITHUB_WORKSPACE, GITHUB_SERVER_URL } = process.env;
  process.chdir(temp);
  process.env['GITHUB_WORKSPACE'] = temp;
  if (env['ACTIONS_CACHE_SERVICE_V2'] && env['ACTIONS_RESULTS_URL'])
    process.env['GITHUB_SERVER_URL'] = 'https://github.com';
  try {
    return await act();
  } finally {
    process.chdir(cwd);
    set('GITHUB_WORKSPACE', GITHUB_WORKSPACE);
    set('GITHUB_SERVER_URL', GITHUB_SERVER_URL);
  }
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function list(env: CacheOptions['env']): readonly string[] {
  const dir = cachedFolder(env);
  if (dir === null) return [];
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    return [];
  }
}
