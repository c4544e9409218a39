/**
 * Where head's side of a target is: at main's paths as long as head still has them, or where head's config says
 * instead.
 */
import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import { parseAddress } from '../inputs/prompt/address.ts';
import { hasPrompt } from '../inputs/prompt/prompt.ts';
import { readingOf } from '../inputs/prompt/prompt-part.ts';
import type { Tree } from '../text/tree.ts';
import type { HeadPaths } from './arms.ts';

/** One place of head's side, and how it is told apart from other places of the same target; null = it is main's own. */
export interface HeadSide {
  readonly paths: HeadPaths;
  readonly label: string | null;
}

/** Head's config: read, unreadable, or removed. */
export type HeadConfig = GateConfig | 'unreadable' | 'none';

/**
 * Every place that head's side of a target may be read from. A rename counts only when main's path is gone in head:
 * pointing the config at a copy must not take the file that programs read out of the gate. When head's config names
 * another file as well, both are sides of the target. Empty = head no longer has such a target.
 */
export function headSides(
  target: TargetConfig,
  base: GateConfig,
  head: HeadConfig,
  trees: { readonly base: Tree; readonly head: Tree },
): readonly HeadSide[] {
  const reading = readingOf(target);
  const there = (address: string): boolean => hasPrompt(trees.head, address, reading);
  const { name } = target;
  const own: HeadPaths = { ...reading, name, prompt: target.prompt, model: target.model };
  const named = typeof head === 'string' ? [] : namedBy(target, base, head, trees);
  if (named.length === 0) {
    // A target that head's config no longer has is gated at main's paths as long as head still has the files.
    const isGone = [...own.prompt, own.model].some((path) => !there(path));
    return head !== 'unreadable' && isGone ? [] : [{ paths: own, label: null }];
  }
  const sides = named.flatMap((now): readonly HeadSide[] => {
    const model = there(target.model) ? target.model : now.model;
    const prompt = promptLeft(target.prompt, now.prompt, there);
    return [
      { paths: { ...reading, name, prompt, model }, label: null },
      { paths: { ...reading, name, prompt: now.prompt, model: now.model }, label: labelOf(target, now) },
    ];
  });
  const key = ({ paths }: HeadSide): string => [...paths.prompt, '', paths.model].join('\0');
  return sides.filter((side, at) => sides.findIndex((other) => key(other) === key(side)) === at);
}

/** The target of head's config with the same key, or else those that continue it under another key. */
function namedBy(
  target: TargetConfig,
  base: GateConfig,
  head: GateConfig,
  trees: { readonly base: Tree; readonly head: Tree },
): readonly TargetConfig[] {
  const now = head.targets.find(({ name }) => name === target.name);
  return now === undefined ? successorsOf(target, base, head, trees) : [now];
}

/** New keys in head's config that share the suite, prompt, model or prompt bytes with a target whose key is gone. */
export function successorsOf(
  target: TargetConfig,
  base: GateConfig,
  head: GateConfig,
  trees: { readonly base: Tree; readonly head: Tree },
): readonly TargetConfig[] {
  if (head.targets.some(({ name }) => name === target.name)) return [];
  const known = new Set(base.targets.map(({ name }) => name));
  const bytes = new Set(target.prompt.flatMap((path) => contentOf(trees.base, path)));
  return head.targets.filter(
    ({ name, suite, model, prompt }) =>
      !known.has(name) &&
      (suite === target.suite ||
        model === target.model ||
        prompt.some((path) => target.prompt.includes(path)) ||
        prompt.some((path) => contentOf(trees.head, path).some((id) => bytes.has(id)))),
  );
}

/** Keys of main's targets, with the new keys that head's config uses for them. */
export function renamedTargets(
  base: GateConfig,
  head: GateConfig,
  trees: { readonly base: Tree; readonly head: Tree },
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    base.targets.map((target) => [target.name, successorsOf(target, base, head, trees).map(({ name }) => name)]),
  );
}

/**
 * Main's prompt files while head has them; when some are gone, those of head's config, unless it omits one that
 * remains.
 */
function promptLeft(
  main: readonly string[],
  now: readonly string[],
  there: (path: string) => boolean,
): readonly string[] {
  const left = main.filter(there);
  if (left.length === main.length) return main;
  return left.every((path) => now.includes(path)) ? now : left;
}

function labelOf(target: TargetConfig, now: TargetConfig): string {
  const other = [...now.prompt.filter((path) => !target.prompt.includes(path)), now.model].find(
    (path) => path !== target.model,
  );
  return other ?? now.name;
}

function contentOf(tree: Tree, address: string): readonly string[] {
  const { path, selector } = parseAddress(address);
  const entry = tree.entry(path);
  return entry.kind === 'file' ? [`${entry.id}#${selector ?? ''}`] : [];
}
