/** Revisions and their files, read from git objects: nothing is checked out, no filter, hook or link is followed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Checkout } from '../../change/which-revisions.ts';
import type { Repository } from '../../run/ports.ts';
import { InputError, OutsideError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { cleanEnvironment } from './environment.ts';
import { fetchInto, openLens, type Remote } from './fetched.ts';
import { batch, type Commit, commitOf, listings } from './output.ts';
import { locate } from './place.ts';
import { commitTrees, WORKTREE, workingTree } from './trees.ts';

export interface RepositoryOptions {
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Where missing commits come from; absent: nothing is ever fetched. */
  readonly remote?: Remote | undefined;
  /** Folder for what is fetched; default the system's temporary folder. */
  readonly scratch?: string | undefined;
  /** Reads a checkout that another user owns (a container job); only where the caller chose the folder itself. */
  readonly trustOwner?: boolean | undefined;
}

export interface GitRepository extends Repository {
  /** Top folder of the working tree, or the bare repository. */
  readonly root: string;
  /** Git's own folder of it, where things may lie that no commit holds. */
  readonly gitDir: string;
  readonly shallow: boolean;
  /** The commit and the parents its object names, even where a shallow clone lacks them; null when it is not here. */
  commit(revision: string): Checkout | null;
  /**
   * Looks many revisions up in one go; later `commit` calls find them in memory, also those that are not here. Files
   * they have at `paths` come along.
   */
  lookUp(revisions: readonly string[], paths?: readonly string[]): void;
  /** Reads many files in one go; later `entry` calls find them in memory. */
  prefetch(wanted: readonly { readonly revision: string; readonly path: string }[]): void;
  /** `refs/tags/NAME` of the nearest tag at or before a commit; null where this clone has none. */
  lastTag(revision: string): string | null;
  /** The branch that a symbolic reference such as `HEAD` stands for, as `main` or `origin/main`; null where it is none. */
  branchOf(reference: string): string | null;
  /** `revision` as it stood when a day (ISO) began, by its first parents; null in a shallow clone, or before its first commit. */
  treeAt(revision: string, day: string): Tree | null;
  /** Commits of `revision` that `base` does not have. */
  ahead(base: string, revision: string): number;
  /** Makes a commit readable: nothing if it is, else one fetch into a folder of our own beside the user's repository. */
  fetchCommit(sha: string): Promise<void>;
  /** Removes what was fetched. */
  close(): void;
}

const MAX_BUFFER = 1 << 30;
/** A command of git that takes longer stands still: no timer of ours fires while it runs. */
const LONGEST_MS = 300_000;
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Throws InputError when `dir` is in no repository or git cannot read it. */
export function openRepository(dir: string, options: RepositoryOptions = {}): GitRepository {
  const env = cleanEnvironment(options.env ?? process.env);
  const always = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    ...(options.trustOwner ? ['-c', 'safe.directory=*'] : []),
  ];
  const place = locate(dir, always, env);
  const commits = new Map<string, Commit | null>();
  const blobs = new Map<string, Uint8Array>();
  let worktree: Tree | undefined;
  let lens: string | undefined;

  const own = ['-C', place.root];
  /** Once something was fetched, objects are read through the lens, which sees those of the user's repository too. */
  const objects = (): readonly string[] => (lens === undefined ? own : ['--git-dir', lens]);
  const git = (at: readonly string[], args: readonly string[], input = ''): Buffer => {
    try {
      const stdio = ['pipe', 'pipe', 'pipe'] as const;
      const bounds = { maxBuffer: MAX_BUFFER, timeout: LONGEST_MS, killSignal: 'SIGKILL' } as const;
      return execFileSync('git', [...always, ...at, ...args], { env, input, ...bounds, stdio: [...stdio] });
    } catch (error) {
      throw unreadable(place.root, error);
    }
  };

  const readBlobs = (ids: readonly string[]): void => {
    const missing = [...new Set(ids)].filter((id) => !blobs.has(id));
    if (missing.length === 0) return;
    const read = (at: readonly string[], wanted: readonly string[]): void => {
      for (const object of batch(git(at, ['cat-file', '--batch'], `${wanted.join('\n')}\n`))) {
        if (object.bytes !== null) blobs.set(object.id, object.bytes);
      }
    };
    read(objects(), missing);
    // A partial clone knows where to get what it lacks; the lens beside it does not.
    const left = lens === undefined ? [] : missing.filter((id) => !blobs.has(id));
    if (left.length > 0) read(own, left);
  };

  const findCommit = (revision: string): Commit | null => {
    const known = commits.get(revision);
    if (known !== undefined) return known;
    lookUp([revision]);
    return commits.get(revision) ?? null;
  };

  const lookUp = (revisions: readonly string[], paths: readonly string[] = []): void => {
    const wanted = revisions.filter((name) => !commits.has(name) && isRevision(name));
    // A name is looked up in the user's repository: the lens has no references of its own.
    const ids = lens === undefined ? [] : wanted.filter((name) => FULL_SHA.test(name));
    const names = wanted.filter((name) => !ids.includes(name));
    for (const [at, some] of [
      [own, names],
      [objects(), ids],
    ] as const) {
      if (some.length === 0) continue;
      const files = some.flatMap((name) => paths.map((path) => `${name}:${path}\n`));
      const asked = [...some.map((name) => `${name}^{commit}\n`), ...files];
      const found = batch(git(at, ['cat-file', '--batch'], asked.join('')));
      for (const [index, name] of some.entries()) {
        const commit = commitOf(found[index]);
        commits.set(name, commit);
        if (commit !== null) commits.set(commit.sha, commit);
      }
      for (const { id, bytes } of found.slice(some.length)) if (bytes !== null) blobs.set(id, bytes);
    }
  };

  const resolve = (revision: string): string => {
    if (revision === WORKTREE) return WORKTREE;
    const found = findCommit(revision);
    if (found !== null) return found.sha;
    if (/^HEAD$/i.test(revision) && !place.shallow) {
      const message = 'has no commit yet; commit what main shall be, then compare a change with it';
      throw new InputError({ file: place.root, message });
    }
    const hint = place.shallow
      ? 'this is a shallow clone; fetch more history (actions/checkout: fetch-depth: 2 or more)'
      : 'give a commit, branch or tag of this repository';
    throw new InputError({ file: place.root, message: `unknown revision "${revision}"; ${hint}` });
  };

  const objectTree = commitTrees({
    listings: (shas) => {
      const ids = shas.map((sha) => findCommit(sha)?.tree ?? '');
      const pairs = ids.map((id, index) => `${ids[index - 1] ?? emptyTree(place.format)} ${id}\n`);
      const how = ['--no-renames', '--ignore-submodules=none'];
      return listings(git(objects(), ['diff-tree', '--stdin', '-r', '-z', ...how], pairs.join('')));
    },
    blob: (id) => blobs.get(id),
    read: readBlobs,
  });

  return {
    root: place.root,
    gitDir: place.gitDir,
    shallow: place.shallow,
    commit: findCommit,
    lookUp,
    resolve,
    tree(revision) {
      if (revision !== WORKTREE) return objectTree(resolve(revision));
      if (place.bare) throw new InputError({ file: place.root, message: 'a bare repository has no working tree' });
      worktree ??= workingTree(place.root, {
        paths: () => git(own, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']),
        staged: () => git(own, ['ls-files', '-z', '--stage']),
      });
      return worktree;
    },
    mergeBase(a, b) {
      // A parent is an ancestor, and the nearest there can be: no walk is needed.
      if (findCommit(b)?.parents.includes(resolve(a))) return resolve(a);
      try {
        return (
          git(objects(), ['merge-base', resolve(a), resolve(b)])
            .toString('latin1')
            .trim() || null
        );
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error;
        return null;
      }
    },
    parents: (revision) => {
      const found = findCommit(revision);
      if (found === null) resolve(revision);
      return found?.parents ?? [];
    },
    prefetch(wanted) {
      const ids = wanted
        .filter(({ revision }) => revision !== WORKTREE)
        .map(({ revision, path }) => objectTree(resolve(revision)).blobId(path))
        .filter((id) => id !== undefined);
      readBlobs(ids);
    },
    lastTag(revision) {
      try {
        const name = git(own, ['describe', '--tags', '--abbrev=0', resolve(revision)])
          .toString('utf8')
          .trim();
        return name === '' ? null : `refs/tags/${name}`;
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error;
        return null;
      }
    },
    branchOf(reference) {
      try {
        const name = git(own, ['symbolic-ref', '--quiet', '--short', reference]).toString('utf8').trim();
        return name === '' ? null : name;
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error;
        return null;
      }
    },
    treeAt(revision, day) {
      if (place.shallow) return null;
      const before = ['rev-list', '-1', '--first-parent', `--before=${day}T00:00:00Z`, resolve(revision)];
      const sha = git(objects(), before).toString('latin1').trim();
      return sha === '' ? null : objectTree(sha);
    },
    ahead: (base, revision) => {
      const range = `${resolve(base)}..${resolve(revision)}`;
      return Number(git(objects(), ['rev-list', '--count', range]).toString('latin1'));
    },
    async fetchCommit(sha) {
      if (!FULL_SHA.test(sha)) throw new InputError({ file: place.root, message: `"${sha}" is not a full commit id` });
      if (findCommit(sha) !== null) return;
      const { remote } = options;
      if (remote === undefined) resolve(sha);
      else {
        lens ??= openLens(place, options.scratch, env);
        await fetchInto(lens, sha, remote, place, env);
        commits.delete(sha);
        if (findCommit(sha) === null)
          throw new OutsideError(`git fetched ${sha} from ${remote.url}, yet it is not there`);
      }
    },
    close() {
      if (lens !== undefined) rmSync(lens, { recursive: true, force: true });
      lens = undefined;
    },
  };
}

/** Git knows the tree without files in every repository, by the digest of nothing. */
function emptyTree(format: string): string {
  return createHash(format).update('tree 0\0').digest('hex');
}

function isRevision(name: string): boolean {
  return /^[^\s-][^\n\0]*$/.test(name);
}

function unreadable(root: string, error: unknown): Error {
  if (error instanceof InputError) return error;
  const { code, stderr, message } = error as { code?: string; stderr?: Buffer; message?: string };
  if (code === 'ETIMEDOUT')
    return new OutsideError(`git cannot read ${root}: it gave no answer within ${LONGEST_MS / 1000} s; run again`);
  const why = stderr?.toString('utf8').trim().split('\n')[0] || message || 'unknown fault';
  return new OutsideError(`git cannot read ${root}: ${why}`);
}
