/** A read-only picture of the repository at one revision, as the loaders see it. */
import type { Parsers } from './parsers.ts';

/** Why a path cannot be read as a file, or its bytes. `id` names the bytes (a git blob id or a hash). */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly id: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Paths are relative to the repository root, with `/`. Reading the same path twice gives the same answer: a revision
 * never changes, and a working folder is read once. Symbolic links and submodules are `refused`, never followed.
 */
export interface Tree {
  /** A commit id, or `WORKTREE`. */
  readonly revision: string;
  entry(path: string): Entry;
  /** `id` of a regular file without its bytes being read; a tree that knows none leaves it out. */
  readonly blobId?: (path: string) => string | undefined;
  /** These are likely to be read soon: a tree that reads in batches takes them along with the next one. */
  readonly expect?: (paths: readonly string[]) => void;
  /** Parsers of the languages that its prompts are written in, where one is needed. */
  readonly parsers?: Parsers | undefined;
  /** All file paths (links and submodules included), ascending. */
  paths(): readonly string[];
}

/** The same tree, and the paths that files were read from. */
export function watchedTree(tree: Tree, read: Set<string>): Tree {
  return {
    ...tree,
    entry(path) {
      const entry = tree.entry(path);
      if (entry.kind === 'file') read.add(path);
      return entry;
    },
  };
}

/** `path` seen from the folder of `from`, normalised; null when it is absolute or leaves the repository. */
export function resolvePath(from: string, path: string): string | null {
  if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\') || path.includes('\0'))
    return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else parts.push(part);
  }
  return parts.length === 0 ? null : parts.join('/');
}
