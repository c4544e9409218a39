/** Resolves paths of a config to paths of the repository: `paths: config` counts them from the config's own folder. */
import type { Json } from '../text/digest.ts';
import { type Document, valueAt } from '../text/document.ts';
import { resolvePath } from '../text/tree.ts';

type Block = { readonly [key: string]: Json };

/** Keys of an escalation block that name a file, and those one level deeper. */
const POLICY_PATHS = ['review', 'training-data', 'ledger'];
const PROBE_PATHS = ['stronger-model', 'edited-prompt', 'cheap-model'];
const TARGET_PATHS = ['prompt', 'model', 'suite', 'sources'];
const PROVIDER_PATHS = ['outputs', 'judge-outputs'];

/** The document with every path relative to the repository; places stay unchanged. */
export function fromRepository(document: Document): Document {
  const { file, value } = document;
  if (valueAt(value, ['paths']) !== 'config' || !isBlock(value) || folderOf(file) === '') return document;
  const policy = (block: Json | undefined): Json | undefined =>
    within(at(block, POLICY_PATHS, file), 'probes', (probes) => at(probes, PROBE_PATHS, file));
  const target = (block: Json | undefined): Json | undefined =>
    within(at(block, TARGET_PATHS, file), 'escalation', policy);
  const provider = (block: Json | undefined): Json | undefined => at(block, PROVIDER_PATHS, file);
  const each = (change: (block: Json | undefined) => Json | undefined) => (all: Json | undefined) =>
    isBlock(all) ? Object.fromEntries(Object.entries(all).map(([name, block]) => [name, change(block)!])) : all;
  const moved = [
    ['targets', each(target)],
    ['providers', each(provider)],
    ['escalation', policy],
  ] as const;
  const read = moved.reduce<Json | undefined>((all, [key, change]) => within(all, key, change), value);
  return { ...document, value: read ?? value };
}

/** `.github` is GitHub's folder for what concerns the whole repository. */
function folderOf(file: string): string {
  const folder = file.split('/').slice(0, -1).join('/');
  return folder === '.github' ? '' : folder;
}

function isBlock(value: Json | undefined): value is Block {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function within(
  block: Json | undefined,
  key: string,
  change: (inner: Json | undefined) => Json | undefined,
): Json | undefined {
  if (!isBlock(block) || !Object.hasOwn(block, key)) return block;
  const entries = Object.entries(block).map(([name, inner]) => [name, name === key ? change(inner) : inner]);
  return Object.fromEntries(entries) as Json;
}

function at(block: Json | undefined, keys: readonly string[], file: string): Json | undefined {
  return keys.reduce<Json | undefined>((all, key) => within(all, key, (named) => moved(named, file)), block);
}

/** A path that leaves the repository, or a value that is no path, is left alone and refused where paths are read. */
function moved(named: Json | undefined, file: string): Json | undefined {
  if (Array.isArray(named)) return named.map((one) => moved(one, file)!);
  if (typeof named !== 'string' || named === '') return named;
  if (named.startsWith('!')) return `!${resolvePath(file, named.slice(1)) ?? named.slice(1)}`;
  return resolvePath(file, named) ?? named;
}
