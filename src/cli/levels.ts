/** `plumbline run --levels`: how good the targets are now, measured once or after every save. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { resolveRevisions } from '../adapters/git/find-revisions.ts';
import { type GitRepository, openRepository } from '../adapters/git/repository.ts';
import { WORKTREE } from '../adapters/git/trees.ts';
import { deskSecret } from '../adapters/store/desk-secret.ts';
import { keepFailures, readFailures } from '../adapters/store/last-failures.ts';
import { enclosingFolder, folderTree } from '../adapters/system/folder-tree.ts';
import { placesFor, writeText } from '../adapters/system/output-files.ts';
import { interruption } from '../adapters/system/signals.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import { wire } from '../adapters/wire-ports.ts';
import { withoutLfs } from '../change/lfs-files.ts';
import { type GateConfig, loadConfig } from '../inputs/config.ts';
import { renderLevels } from '../report/levels.ts';
import { CaseChoice, NO_CASE_FAILED } from '../run/case-choice.ts';
import { failedInLevels } from '../run/failed-cases.ts';
import { measureLevels } from '../run/measure-levels.ts';
import { InputError, Problems, UsageError } from '../text/problem.ts';
import { openRedaction } from '../text/redaction.ts';
import type { Tree } from '../text/tree.ts';
import { terminalProgress } from './progress.ts';

export interface LevelsOptions {
  readonly repo?: string | undefined;
  readonly head?: string | undefined;
  readonly config?: string | undefined;
  readonly json?: string | undefined;
  readonly store?: string | undefined;
  readonly seed?: string | undefined;
  readonly 'no-store': boolean;
  readonly adopt: boolean;
  readonly verbose: boolean;
  readonly watch: boolean;
  /** Undefined = all cases. */
  readonly patterns: readonly string[] | undefined;
  readonly concurrency: number;
}

/** How often a watch checks whether a file was saved. */
const LOOK_MS = 300;

export async function levels(options: LevelsOptions, io: Terminal): Promise<number> {
  placesFor(io, { '--json': options.json });
  if (options.watch && options.head !== undefined)
    throw new UsageError('--watch follows the working folder: leave --head out');
  const stop = interruption();
  try {
    if (!options.watch) {
      await once(options, io, stop.signal, new Set());
      return 0;
    }
    return await watched(options, io, stop.signal);
  } finally {
    stop.dispose();
  }
}

/** A fault in a file is reported and waited out, since the file may be half-saved. */
async function watched(options: LevelsOptions, io: Terminal, signal: AbortSignal): Promise<number> {
  const root = rootOf(options, io);
  // As each file was before it was read: a save while the model answers starts the next round.
  let stamps = new Map<string, string>();
  while (!signal.aborted) {
    const started = Date.now();
    const read = new Set<string>();
    for (const file of stamps.keys()) stamps.set(file, stampOf(root, file, Number.POSITIVE_INFINITY));
    try {
      await once(options, io, signal, read);
    } catch (error) {
      if (!(error instanceof InputError || error instanceof UsageError) || stamps.size + read.size === 0) throw error;
      io.err(`${error.message}\n`);
    }
    stamps = new Map([...[...read].map((file) => [file, stampOf(root, file, started)] as const), ...stamps]);
    io.err(`watching ${stamps.size} files; Ctrl-C ends\n`);
    await changed(root, stamps, signal);
  }
  return 0;
}

/** Changes with each save of the file; a file saved since `started` (Unix ms) gets a stamp that it never has again. */
function stampOf(root: string, file: string, started: number): string {
  const stat = statSync(join(root, file), { throwIfNoEntry: false });
  if (stat === undefined) return '';
  return stat.mtimeMs >= started ? 'saved meanwhile' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}

async function changed(root: string, stamps: ReadonlyMap<string, string>, signal: AbortSignal): Promise<void> {
  const isAsBefore = (): boolean =>
    [...stamps].every(([file, stamp]) => stampOf(root, file, Number.POSITIVE_INFINITY) === stamp);
  while (!signal.aborted && isAsBefore()) await new Promise((wake) => setTimeout(wake, LOOK_MS));
}

function rootOf(options: LevelsOptions, io: Terminal): string {
  return enclosingFolder(join(resolve(io.cwd, options.repo ?? '.'), 'x'), io.cwd);
}

async function once(options: LevelsOptions, io: Terminal, signal: AbortSignal, read: Set<string>): Promise<void> {
  const root = rootOf(options, io);
  const repository = existsSync(join(root, '.git')) ? openRepository(root, { env: io.env }) : null;
  const progress = terminalProgress(io, options.verbose);
  try {
    const storeDir = storeOf(options, io, repository);
    const choice = options.patterns === undefined ? null : new CaseChoice(options.patterns, readFailures(storeDir));
    if (choice?.isEmpty === true) {
      io.say(NO_CASE_FAILED);
      return;
    }
    const redaction = io.redaction ?? openRedaction();
    const ports = wire({
      env: io.env,
      storeDir,
      deskSecret: () => deskSecret(io.env),
      concurrency: options.concurrency,
      redaction,
      signal,
      progress,
    });
    const { tree, trusted } = await placeOf(options, root, repository);
    const report = await measureLevels(
      { tree, config: options.config, choice, trusted, seed: options.seed ?? 'local', read },
      ports,
    );
    progress.end();
    const told = redaction.value(report);
    io.say(renderLevels(told));
    if (options.json !== undefined) writeText(io, options.json, `${JSON.stringify(told, null, 1)}\n`);
    if (storeDir !== null) keepFailures(storeDir, failedInLevels(report));
  } finally {
    progress.end();
    repository?.close();
  }
}

function storeOf(
  { store, 'no-store': none }: LevelsOptions,
  io: Terminal,
  repository: GitRepository | null,
): string | null {
  if (none) return null;
  if (store !== undefined) return resolve(io.cwd, store);
  return repository === null ? null : join(repository.gitDir, 'plumbline');
}

/**
 * The folder, or a revision, with its own ruler. If main has a config, the user has to approve any host or key that it
 * does not name, since the folder may contain somebody else's branch. A revision other than the folder's is never
 * enough by itself.
 */
async function placeOf(
  { head, config, adopt }: LevelsOptions,
  root: string,
  repository: GitRepository | null,
): Promise<{ readonly tree: Tree; readonly trusted: readonly GateConfig[] | null }> {
  if (repository === null) {
    if (head !== undefined) throw new UsageError(`--head ${head}: ${root} is no git repository`);
    return { tree: withoutLfs(folderTree(root)), trusted: null };
  }
  const main = await mainConfig(repository, config);
  const folder = repository.tree(WORKTREE);
  if (head === undefined || head === WORKTREE) return { tree: folder, trusted: main === null || adopt ? null : [main] };
  const own = loadConfig(folder, config, new Problems());
  return {
    tree: repository.tree(repository.resolve(head)),
    trusted: [main, own].filter((one) => one !== null),
  };
}

/** Null if there is no main yet, or no readable config on it. */
async function mainConfig(repository: GitRepository, config: string | undefined): Promise<GateConfig | null> {
  try {
    const revisions = await resolveRevisions({ kind: 'command', base: '', head: '' }, repository);
    if ('skipped' in revisions) return null;
    return loadConfig(repository.tree(revisions.base), config, new Problems());
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
