/**
 * Prompts and models that a change edits while it repairs main's broken ruler: they cannot be measured until the repair
 * is merged, so the change must be split.
 */
import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import { loadModel } from '../inputs/model-file.ts';
import { fileOf } from '../inputs/prompt/address.ts';
import { loadPrompt } from '../inputs/prompt/prompt.ts';
import { readingOf } from '../inputs/prompt/prompt-part.ts';
import { parseRecordedOutputs } from '../inputs/recorded-answers.ts';
import { canonical, type Json } from '../text/digest.ts';
import { Problems } from '../text/problem.ts';
import { type Tree, watchedTree } from '../text/tree.ts';
import type { HeadPaths } from './arms.ts';
import { type HeadConfig, headSides } from './head-paths.ts';
import { rowsAmong } from './recorded-rows.ts';
import { changedSources } from './sources.ts';

export interface Beside {
  readonly what: 'prompt' | 'model' | 'recorded rows' | 'source';
  readonly path: string;
}

interface Sides {
  readonly base: Tree;
  readonly head: Tree;
}

/** The config that names the targets: main's, or head's when main's cannot be read. */
export interface Naming {
  readonly config: GateConfig;
  readonly isMains: boolean;
}

/**
 * Files that main could not read count as repaired; recorded rows count only if the rows that main could read are
 * unchanged.
 */
export function besideRepair(
  { config, isMains }: Naming,
  head: HeadConfig,
  trees: Sides,
  unreadable: ReadonlySet<string>,
): readonly Beside[] {
  const lacking = isMains ? config.targets.flatMap(({ prompt, model }) => [...prompt, model]) : [];
  const isLacking = (path: string): boolean => lacking.includes(path) && trees.base.entry(path).kind === 'absent';
  const found = config.targets
    .flatMap((target) => besideTarget(target, config, head, trees))
    .filter(({ path }) => !unreadable.has(path) && !isLacking(path));
  const rows = rowsPaths(config, trees)
    .filter((path) => differs(trees, path) && !(unreadable.has(path) && onlyAdds(trees, path)))
    .map((path): Beside => ({ what: 'recorded rows', path }));
  return [...new Map([...found, ...rows].map((one) => [one.path, one])).values()];
}

function besideTarget(target: TargetConfig, config: GateConfig, head: HeadConfig, trees: Sides): readonly Beside[] {
  const own: HeadPaths = { ...readingOf(target), prompt: target.prompt, model: target.model };
  const read = { prompt: new Set<string>(), model: new Set<string>() };
  for (const paths of [own, ...headSides(target, config, head, trees).map((side) => side.paths)]) {
    for (const tree of [trees.base, trees.head]) {
      const ignored = new Problems();
      for (const address of paths.prompt) read.prompt.add(fileOf(address));
      read.model.add(paths.model);
      loadPrompt(watchedTree(tree, read.prompt), paths.prompt, ignored, { reading: readingOf(paths) });
      loadModel(watchedTree(tree, read.model), paths.model, ignored);
    }
  }
  const changed = (what: 'prompt' | 'model'): readonly Beside[] =>
    [...read[what]].filter((path) => differs(trees, path)).map((path) => ({ what, path }));
  const sources = changedSources(target, trees.base, trees.head).map((path): Beside => ({ what: 'source', path }));
  return [...changed('prompt'), ...changed('model'), ...sources];
}

/** Where the recorded answers of any arm may be, whoever supplies them. */
function rowsPaths({ providers }: GateConfig, { base, head }: Sides): readonly string[] {
  const isRows = rowsAmong(providers);
  return isRows === null ? [] : [...new Set([...base.paths(), ...head.paths()])].filter(isRows);
}

function differs({ base, head }: Sides, path: string): boolean {
  const [before, after] = [base.entry(path), head.entry(path)];
  if (before.kind === 'file' && after.kind === 'file') return before.id !== after.id;
  return before.kind !== after.kind;
}

/** Every row that main could read is unchanged in head's file. */
function onlyAdds({ base, head }: Sides, path: string): boolean {
  const [before, after] = [rowsAt(base, path), rowsAt(head, path)];
  return before === null || (after !== null && [...before].every(([place, row]) => after.get(place) === row));
}

function rowsAt(tree: Tree, path: string): ReadonlyMap<string, string> | null {
  const entry = tree.entry(path);
  const rows = entry.kind === 'file' ? parseRecordedOutputs(path, entry.bytes, new Problems())?.rows : undefined;
  if (rows === undefined) return null;
  return new Map(rows.map(({ line: _line, ...row }) => [`${row.sample}\0${row.id}`, canonical(plainOf(row))]));
}

/** As it would be in a file: absent values are left out. */
function plainOf(row: object): Json {
  return JSON.parse(JSON.stringify(row));
}
