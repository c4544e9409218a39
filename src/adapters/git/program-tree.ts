/**
 * The folder that a recorded program runs in: its files as they are on disk, under the ids that a commit would give
 * them.
 */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileId } from '../../change/recorded-program.ts';
import { InputError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import { blobId } from '../system/folder-tree.ts';
import { openRepository } from './repository.ts';
import { WORKTREE } from './trees.ts';

export interface ProgramFolder {
  readonly tree: Tree;
  /** Relative to the repository; empty = all of it. */
  readonly folder: string;
  readonly commit: string;
  /** Files of the folder that differ from the commit's. */
  readonly uncommitted: readonly string[];
  /** The id of another file, and its path relative to the repository. Throws InputError. */
  also(path: string): readonly [path: string, id: string];
}

export function openProgram(given: string, env: Readonly<Record<string, string | undefined>>): ProgramFolder {
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new InputError({ file: given, message: 'is no folder; --program names the checkout that is run' });
  const dir = realpathSync(given);
  const repository = openRepository(dir, { env, trustOwner: true });
  const commit = repository.resolve('HEAD');
  const working = repository.tree(WORKTREE);
  const committed = repository.tree(commit);
  const tree: Tree = {
    revision: WORKTREE,
    paths: () => working.paths(),
    entry: (path) => working.entry(path),
    // What cannot be read as a file, such as one that LFS stores, keeps the commit's id.
    blobId: (path) => {
      const entry = working.entry(path);
      return entry.kind === 'file' ? entry.id : committed.blobId?.(path);
    },
  };
  const folder = placeIn(repository.root, dir) ?? '';
  const isInside = (path: string): boolean => folder === '' || path.startsWith(`${folder}/`);
  const all = [...new Set([...tree.paths(), ...committed.paths()])].filter(isInside);
  const here = new Set(tree.paths());
  return {
    tree,
    folder,
    commit,
    uncommitted: all.filter((path) => !here.has(path) || fileId(tree, path) !== fileId(committed, path)),
    also(name) {
      const full = resolve(dir, name);
      const path = placeIn(repository.root, full);
      if (path === null || !existsSync(full))
        throw new InputError({ file: name, message: 'is no file of the repository that the program lies in' });
      const id = fileId(tree, path);
      // What git ignores has no id of its own, so a gate has to trust the recorder here.
      return [path, (here.has(path) ? id : null) ?? blobId(readFileSync(full))];
    },
  };
}

function placeIn(root: string, full: string): string | null {
  const path = relative(root, full).replaceAll('\\', '/');
  return path.startsWith('..') || isAbsolute(path) ? null : path;
}
