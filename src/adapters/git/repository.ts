/** A repository for the gate: revisions and their files, read from git objects; nothing is checked out, no filter, hook or link is followed. */
import type { Checkout } from '../../change/which-revisions.ts';
import type { Repository } from '../../run/ports.ts';
import { InputError, OutsideError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { cleanEnvironment } from './environment.ts';
import type { Remote } from './fetched.ts';
import { type GitBounds, GitObjects } from './objects.ts';
import { locate } from './place.ts';
import { commitTrees, WORKTREE, workingTree } from './trees.ts';

export interface RepositoryOptions {
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Where missing commits come from; absent: nothing is ever fetched. */
  readonly remote?: Remote | undefined;
  /** Folder for fetched objects; default the system's temporary folder. */
  readonly scratch?: string | undefined;
  /** Reads a checkout owned by another user (a container job); only if the caller chose the folder itself. */
  readonly trustOwner?: boolean | undefined;
  /** Bounds of a list of files: a tree that names more is refused. */
  readonly listing?: GitBounds | undefined;
}

export interface GitRepository extends Repository {
  /** Top folder of the working tree, or the bare repository. */
  readonly root: string;
  /** Its git folder, for files that no commit contains. */
  readonly gitDir: string;
  readonly shallow: boolean;
  /** The commit and the parents that its object names, even if a shallow clone lacks them; null when it is not here. */
  commit(revision: string): Checkout | null;
  /**
   * Looks many revisions up in one go; later `commit` calls find them in memory, including those that are not here.
   * Their files at `paths` are read too.
   */
  lookUp(revisions: readonly string[], paths?: readonly string[]): void;
  /** Reads many files in one go; later `entry` calls find them in memory. */
  prefetch(wanted: readonly { readonly revision: string; readonly path: string }[]): void;
  /** `refs/tags/NAME` of the nearest tag at or before a commit; null if this clone has none. */
  lastTag(revision: string): string | null;
  /**
   * The branch that a symbolic reference such as `HEAD` points to, as `main` or `origin/main`; null if there is none.
   */
  branchOf(reference: string): string | null;
  /**
   * `revision` as it was at the start of a day (ISO), by its first parents; null in a shallow clone, or before its
   * first commit.
   */
  treeAt(revision: string, day: string): Tree | null;
  /** Commits of `revision` that `base` does not have. */
  ahead(base: string, revision: string): number;
  /**
   * Makes a commit readable: does nothing if it already is, else fetches it once into a separate folder beside the
   * user's repository.
   */
  fetchCommit(sha: string): Promise<void>;
  /** Removes what was fetched. */
  close(): void;
}

/** Throws InputError when `dir` is in no repository or git cannot read it. */
export function openRepository(dir: string, options: RepositoryOptions = {}): GitRepository {
  const env = cleanEnvironment(options.env ?? process.env);
  const safe = options.trustOwner ? ['-c', 'safe.directory=*'] : [];
  const always = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...safe];
  const place = locate(dir, always, env);
  const { remote, scratch, listing } = options;
  const objects = new GitObjects(place, { always, env, remote, scratch, listing });
  const objectTree = commitTrees(objects);
  let worktree: Tree | undefined;
  const resolve = (revision: string): string => (revision === WORKTREE ? WORKTREE : objects.resolve(revision));
  /** Null if git refuses. */
  const line = (read: () => Buffer): string | null => {
    try {
      return read().toString('utf8').trim() || null;
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      return null;
    }
  };

  return {
    root: place.root,
    gitDir: place.gitDir,
    shallow: place.shallow,
    commit: (revision) => objects.commit(revision),
    lookUp: (revisions, paths) => objects.lookUp(revisions, paths),
    resolve,
    tree(revision) {
      if (revision !== WORKTREE) return objectTree(resolve(revision));
      if (place.bare) throw new InputError({ file: place.root, message: 'a bare repository has no working tree' });
      worktree ??= workingTree(place.root, {
        paths: () => objects.ask(['ls-files', '-z', '--cached', '--others', '--exclude-standard']),
        staged: () => objects.ask(['ls-files', '-z', '--stage']),
      });
      return worktree;
    },
    mergeBase(a, b) {
      // A parent is the nearest possible ancestor, so no walk is needed.
      if (objects.commit(b)?.parents.includes(resolve(a))) return resolve(a);
      return line(() => objects.askAll(['merge-base', resolve(a), resolve(b)]));
    },
    parents: (revision) => {
      const found = objects.commit(revision);
      if (found === null) resolve(revision);
      return found?.parents ?? [];
    },
    prefetch(wanted) {
      const ids = wanted
        .filter(({ revision }) => revision !== WORKTREE)
        .map(({ revision, path }) => objectTree(resolve(revision)).blobId(path))
        .filter((id) => id !== undefined);
      objects.read(ids);
    },
    lastTag(revision) {
      const name = line(() => objects.ask(['describe', '--tags', '--abbrev=0', resolve(revision)]));
      return name === null ? null : `refs/tags/${name}`;
    },
    branchOf: (reference) => line(() => objects.ask(['symbolic-ref', '--quiet', '--short', reference])),
    treeAt(revision, day) {
      if (place.shallow) return null;
      const before = ['rev-list', '-1', '--first-parent', `--before=${day}T00:00:00Z`, resolve(revision)];
      const sha = objects.askAll(before).toString('latin1').trim();
      return sha === '' ? null : objectTree(sha);
    },
    ahead: (base, revision) => {
      const range = `${resolve(base)}..${resolve(revision)}`;
      return Number(objects.askAll(['rev-list', '--count', range]).toString('latin1'));
    },
    fetchCommit: (sha) => objects.fetch(sha),
    close: () => objects.close(),
  };
}
