/** The files of a commit, and of the working folder as they would be in a commit of it. */
import { withoutLfs } from '../../change/lfs-files.ts';
import { isLfsPointer, LFS_REFUSAL } from '../../text/lfs-pointer.ts';
import { InputError } from '../../text/problem.ts';
import type { Entry, Tree } from '../../text/tree.ts';
import { MAX_FILE_BYTES } from '../../text/utf8.ts';
import { blobId, folderTree } from '../system/folder-tree.ts';
import type { Listing, TreeItem } from './output.ts';

export const WORKTREE = 'WORKTREE';

export interface ObjectTree extends Tree {
  blobId(path: string): string | undefined;
}

/** What trees are read from. */
export interface ObjectStore {
  /** One per commit, in the same order. */
  listings(commits: readonly string[]): readonly Listing[];
  /** What has been read; undefined if nothing was. */
  blob(id: string): Uint8Array | undefined;
  /** Reads those not read yet in one go; a missing one stays undefined. */
  read(ids: readonly string[]): void;
}

/**
 * Trees by commit, each listed once: the first one needed is listed together with all opened so far, as they hardly
 * differ.
 */
export function commitTrees(objects: ObjectStore): (sha: string) => ObjectTree {
  const trees = new Map<string, ObjectTree>();
  const expected = new Set<string>();
  const listed = new Map<string, Listing>();
  const listingOf = (sha: string): Listing => {
    if (!listed.has(sha)) {
      const wanted = [sha, ...[...trees.keys()].filter((other) => other !== sha && !listed.has(other))];
      const found = objects.listings(wanted);
      for (const [index, commit] of wanted.entries()) listed.set(commit, found[index] ?? new Map());
    }
    return listed.get(sha)!;
  };
  return (sha) => {
    const known = trees.get(sha);
    if (known) return known;
    let sorted: readonly string[] | undefined;
    const list = (): Listing => listingOf(sha);
    const paths = (): readonly string[] => {
      sorted ??= [...list().keys()].sort();
      return sorted;
    };
    const blobId = (path: string): string | undefined => {
      const item = list().get(path);
      return item?.mode.startsWith('100') ? item.id : undefined;
    };
    const tree: ObjectTree = {
      revision: sha,
      paths,
      blobId,
      expect: (soon) => {
        for (const path of soon) expected.add(path);
      },
      entry(path) {
        const item = list().get(path);
        if (item === undefined) return absence(path, list(), paths());
        if (!item.mode.startsWith('100')) return refusal(item);
        if (objects.blob(item.id) === undefined) {
          // The other side is nearly always asked for the same paths next.
          const soon = [...trees.values()].flatMap((other) => [path, ...expected].map((name) => other.blobId(name)));
          expected.clear();
          objects.read([item.id, ...soon.filter((id) => id !== undefined)]);
        }
        const bytes = objects.blob(item.id);
        if (bytes === undefined) {
          throw new InputError({
            file: path,
            message: `its contents at ${sha} are not in this clone; fetch them first`,
          });
        }
        if (isLfsPointer(bytes)) return { kind: 'refused', why: LFS_REFUSAL };
        if (bytes.length > MAX_FILE_BYTES) {
          return { kind: 'refused', why: `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB` };
        }
        return { kind: 'file', bytes, id: item.id };
      },
    };
    trees.set(sha, tree);
    return tree;
  };
}

function refusal(item: TreeItem): Entry {
  if (item.mode === '120000') return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
  if (item.mode === '160000') return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
  return { kind: 'refused', why: `it has the git mode ${item.mode}, which is no regular file` };
}

function absence(path: string, items: Listing, sorted: readonly string[]): Entry {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length++) {
    const item = items.get(parts.slice(0, length).join('/'));
    if (item !== undefined && !item.mode.startsWith('100')) return refusal(item);
  }
  return isFolder(path, sorted) ? { kind: 'refused', why: 'it is a folder' } : { kind: 'absent' };
}

/** Whether any path of the ascending list is below `path`. */
function isFolder(path: string, sorted: readonly string[]): boolean {
  const prefix = `${path}/`;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(prefix) ?? false;
}

/** What git reports about the files of a working folder, each asked for at most once. */
export interface FolderListing {
  /** Paths that git tracks or would add, each ended by NUL. */
  readonly paths: () => Buffer;
  /** As `git ls-files --stage -z` writes them. */
  readonly staged: () => Buffer;
}

/**
 * The working folder as a commit of it would look: ignored files are absent, LFS files are pointers, and a file that
 * differs from git's only in the line ends of the checkout counts as git's.
 */
export function workingTree(root: string, list: FolderListing): Tree {
  const folder = withoutLfs(folderTree(root));
  let staged: ReadonlyMap<string, string> | undefined;
  let known: ReadonlySet<string> | undefined;
  let paths: readonly string[] | undefined;
  const tracked = (): ReadonlySet<string> => {
    known ??= new Set(list.paths().toString('utf8').split('\0').filter(Boolean));
    return known;
  };
  return {
    revision: WORKTREE,
    entry(path) {
      const entry = folder.entry(path);
      if (entry.kind === 'file' && tracked().has(path)) {
        staged ??= entry.bytes.includes(CR) ? stagedIds(list.staged()) : undefined;
        return asStaged(entry, staged?.get(path));
      }
      if (entry.kind !== 'file') return entry;
      return { kind: 'refused', why: 'it is ignored by git, so no commit can hold it' };
    },
    paths() {
      paths ??= folder.paths().filter((path) => tracked().has(path));
      return paths;
    },
  };
}

const CR = 13;

/** Ids of the index by path; a file in conflict has no valid id. */
function stagedIds(listing: Buffer): ReadonlyMap<string, string> {
  const rows = listing.toString('utf8').split('\0').filter(Boolean);
  return new Map(
    rows.flatMap((row) => {
      const [, id, path] = /^\d+ ([0-9a-f]+) 0\t(.+)$/s.exec(row) ?? [];
      return id === undefined || path === undefined ? [] : [[path, id] as const];
    }),
  );
}

/** A checkout with `core.autocrlf` or `eol=crlf` writes CRLF where git stores LF: nobody edited that. */
function asStaged(entry: Extract<Entry, { kind: 'file' }>, id: string | undefined): Entry {
  if (id === undefined || entry.id === id || !entry.bytes.includes(CR)) return entry;
  const bytes = Buffer.from(Buffer.from(entry.bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return blobId(bytes, id.length === 64 ? 'sha256' : 'sha1') === id ? { kind: 'file', bytes, id } : entry;
}
