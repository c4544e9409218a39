/** Reads a YAML or JSON file of a tree as a document. */
import type { Document } from './document.ts';
import { parseJsonText } from './json-lines.ts';
import { eachLine, longestLine, MAX_LINE } from './lines-of-file.ts';
import type { Problem, Problems } from './problem.ts';
import { atMost, NAMED_LIMIT } from './size-limits.ts';
import type { Tree } from './tree.ts';
import { readText, refuseConflict } from './utf8.ts';
import { parseYamlText } from './yaml.ts';

/** Reads and parses a file of the tree; for a kind with a lower size limit, pass a tree that enforces it. */
export function readDocument(
  tree: Tree,
  path: string,
  problems: Problems,
  named?: Omit<Problem, 'message'>,
): Document | null {
  const text = readText(atMost(tree, NAMED_LIMIT), path, problems, named);
  return text === null ? null : parseDocumentText(path, text, problems);
}

/** Parses a YAML or JSON file according to its name; null if a problem was noted. */
export function parseDocumentText(file: string, text: string, problems: Problems): Document | null {
  if (refuseConflict(file, text, problems)) return null;
  if (longestLine(text) > MAX_LINE) {
    eachLine(file, text, problems, () => {});
    return null;
  }
  return file.endsWith('.json') ? parseJsonText(file, text, problems) : parseYamlText(file, text, problems);
}
