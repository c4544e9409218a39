/** What a suite file names, as far as its path and text alone say: templates, files, its lock. Loads none of them. */

import type { Json } from '../text/digest.ts';
import { valueAt } from '../text/document.ts';
import { isObject } from '../text/json-object.ts';
import { Problems } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import { atMost, SUITE_LIMIT } from '../text/size-limits.ts';
import { resolvePath, type Tree } from '../text/tree.ts';

/** `evals/support.suite.yml` -> `evals/support.suite.lock`. */
export function lockPath(suiteFile: string): string {
  return `${suiteFile.replace(/\.(ya?ml|json)$/, '')}.lock`;
}

/** Template names that a suite uses, also nested; `NAME#tokens` asks for a template's token counter. Never fails. */
export function suiteTemplateNames(tree: Tree, path: string): readonly string[] {
  const document = readDocument(atMost(tree, SUITE_LIMIT), path, new Problems());
  const names = new Set<string>();
  const collect = (value: Json | undefined): void => {
    if (typeof value === 'string') names.add(value);
    else if (Array.isArray(value)) for (const item of value as readonly Json[]) collect(item);
    else if (isObject(value)) {
      const { use } = value;
      if (typeof use === 'string') {
        names.add(use);
        if (Object.keys(value).some((key) => key.endsWith('-tokens'))) names.add(`${use}#tokens`);
      }
      for (const item of Object.values(value)) if (typeof item === 'object') collect(item);
    }
  };
  if (document !== null) collect(valueAt(document.value, ['templates']));
  return [...names].sort();
}

/** The dataset, then every other file of the tree that the suite names; none of them is read. Never fails. */
export function suiteFiles(tree: Tree, path: string): readonly string[] {
  const document = readDocument(atMost(tree, SUITE_LIMIT), path, new Problems());
  if (document === null) return [];
  const named = new Set<string>();
  const collect = (value: Json | undefined): void => {
    if (typeof value === 'string') named.add(resolvePath(path, value) ?? '');
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item);
  };
  collect(valueAt(document.value, ['templates']));
  const dataset = valueAt(document.value, ['dataset']);
  const datasetFile = typeof dataset === 'string' ? resolvePath(path, dataset) : null;
  if (datasetFile === null) return [];
  const others = tree.paths().filter((file) => named.has(file) && file !== datasetFile);
  return [datasetFile, ...others];
}
