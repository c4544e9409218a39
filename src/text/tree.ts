/** A read-only picture of the repository at one revision, as the loaders see it. */
import type { Parsers } from './parsers.ts';

/** The bytes of a path, or why it cannot be read as a file. `id` identifies the bytes (a git blob id or a hash). */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly id: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Paths are relative to the repository root, with `/`. Reading the same path twice returns the same answer: a revision
 * never changes, and a working folder is read once. Symbolic links and submodules are `refused`, never followed.
 */
export interface Tree {
  /** A commit id, or `WORKTREE`. */
  readonly revision: string;
  entry(path: string): Entry;
  /** `id` of a regular file without reading its bytes; omitted by a tree that does not know any. */
  readonly blobId?: (path: string) => string | undefined;
  /** These are likely to be read soon: a tree that reads in batches includes them in the next one. */
  readonly expect?: (paths: readonly string[]) => void;
  /** Parsers of the languages that its prompts are written in, if one is needed. */
  readonly parsers?: Parsers | undefined;
  /** All file paths (links and submodules included), ascending. */
  paths(): readonly string[];
}

/** The same tree, which records the paths that files were read from. */
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

/** `path` resolved against the folder of `from`, normalised; null if it is absolute or leaves the repository. */
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
