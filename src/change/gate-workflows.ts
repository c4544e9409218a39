/**
 * Workflows and composite actions that the gate runs in, wherever they are, and the lock file that fixes its commit:
 * editing one can switch the gate off.
 */
import { withoutTrailing } from '../text/trailing.ts';
import type { Tree } from '../text/tree.ts';

const WORKFLOW = /^\.github\/workflows\/(?:[^/]+\.ya?ml|actions\.lock)$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;

/** Paths of a tree that name the gate, or that use a file of the repository that does. */
export function gateWorkflows(tree: Tree): readonly string[] {
  const files = tree.paths().filter((path) => WORKFLOW.test(path) || ACTION.test(path));
  tree.expect?.(files);
  const texts = new Map(files.map((path) => [path, textOf(tree, path)]));
  const found = new Set(files.filter((path) => /plumbline/i.test(texts.get(path) ?? '')));
  // Callers of callers are found in later rounds; every round except the last adds a file.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [path, text] of texts)
      if (!found.has(path) && usedBy(text).some((used) => found.has(used))) found.add(path);
  }
  return [...found];
}

function textOf(tree: Tree, path: string): string {
  const entry = tree.entry(path);
  return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
}

/** Files of the same repository that `uses:` names; a folder stands for the action inside it. */
function usedBy(text: string): readonly string[] {
  return [...text.matchAll(/\buses["']?:[ \t]*["']?\.\/([^\s"'#,}@]+)/g)].flatMap(([, named = '']) => {
    const path = withoutTrailing(named, '/');
    return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
  });
}
