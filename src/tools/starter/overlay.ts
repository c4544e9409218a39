/** A tree overlaid with files that are not written yet, so that they can be read and checked before they are. */
import { sha256Hex } from '../../text/digest.ts';
import type { Entry, Tree } from '../../text/tree.ts';

export function overlay(tree: Tree, files: readonly { readonly path: string; readonly text: string }[]): Tree {
  const laid = new Map<string, Entry>(
    files.map(({ path, text }) => [path, { kind: 'file', bytes: new TextEncoder().encode(text), id: sha256Hex(text) }]),
  );
  return {
    revision: tree.revision,
    parsers: tree.parsers,
    entry: (path) => laid.get(path) ?? tree.entry(path),
    paths: () => [...new Set([...tree.paths(), ...laid.keys()])].sort(),
  };
}
