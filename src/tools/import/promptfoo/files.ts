/** Files that a promptfoo config names, read from the tree: texts, JSON and YAML; code is never run. */

import type { Json } from '../../../text/digest.ts';
import { globOf } from '../../../text/glob.ts';
import { isObject } from '../../../text/json-object.ts';
import { Problems } from '../../../text/problem.ts';
import { resolvePath, type Tree } from '../../../text/tree.ts';
import { readText } from '../../../text/utf8.ts';
import { parseYamlText } from '../../../text/yaml.ts';

const CODE = /\.(?:m?[jt]sx?|c[jt]s|py|rb|sh|go)(?::[\w.]+)?$/;

export function isCode(named: string): boolean {
  return CODE.test(named) || /^(?:exec|python|package|golang|ruby):/.test(named);
}

/** YAML as promptfoo's reader accepts it: merge keys, many aliases. JSON is YAML. */
export function parseTheirs(file: string, text: string, problems: Problems): Json | undefined {
  return parseYamlText(file, text, problems, { foreign: true })?.value;
}

export class TheirFiles {
  readonly #tree: Tree;
  readonly #from: string;

  /** Paths are relative to the config at `from`. */
  constructor(tree: Tree, from: string) {
    this.#tree = tree;
    this.#from = from;
  }

  /** Paths of the tree that `file://...` means: one file, or a glob; empty = nothing is there. */
  matching(named: string): readonly string[] {
    const bare = named.replace(/^file:\/\//, '').replace(/^\.\//, '');
    const path = resolvePath(this.#from, bare);
    if (path === null) return [];
    if (this.#tree.entry(path).kind === 'file') return [path];
    if (!/[*?{]/.test(bare)) return [];
    const matches = globOf(path);
    return matches === null ? [] : this.#tree.paths().filter(matches);
  }

  text(path: string): string | null {
    return readText(this.#tree, path, new Problems());
  }

  /** A file read by its extension: JSON and YAML as values, anything else as text; undefined = it cannot be read. */
  value(path: string): Json | undefined {
    const text = this.text(path);
    if (text === null) return undefined;
    return /\.(json|ya?ml)$/.test(path) ? parseTheirs(path, text, new Problems()) : text;
  }

  /** A variable's text: YAML becomes JSON, as in promptfoo; any other text is trimmed. */
  variable(path: string): { readonly text: string } | { readonly why: string } {
    if (isCode(path)) return { why: 'runs code' };
    if (/\.(pdf|png|jpe?g|gif|bmp|webp|svg|mp[34]|wav|webm|ogg|mov|avi|xlsx?)$/i.test(path))
      return { why: 'is no text' };
    const text = this.text(path);
    if (text === null) return { why: 'cannot be read' };
    if (!/\.ya?ml$/.test(path)) return { text: text.trim() };
    const value = parseTheirs(path, text, new Problems());
    return value === undefined ? { why: 'is no YAML' } : { text: JSON.stringify(value) };
  }
}

/**
 * Replaces `$ref: "#/..."` by its target; a reference elsewhere or in a cycle stays, and the caller reports it as lost.
 */
export function dereferenced(value: Json, root: Json = value, depth = 0): Json {
  if (depth > 40) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => dereferenced(item, root, depth + 1));
  if (!isObject(value)) return value;
  const ref = value['$ref'];
  if (typeof ref === 'string' && ref.startsWith('#/')) {
    const found = ref
      .slice(2)
      .split('/')
      .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<Json | undefined>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), root);
    const { $ref: _ref, ...own } = value;
    if (found !== undefined) {
      const put = dereferenced(found, root, depth + 1);
      return isObject(put) ? { ...put, ...(dereferenced(own, root, depth + 1) as object) } : put;
    }
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      item === undefined ? undefined : dereferenced(item, root, depth + 1),
    ]),
  );
}
