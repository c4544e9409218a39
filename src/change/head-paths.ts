/** Where head's side of a target lies: at main's paths as long as head has them, and where head's config says otherwise. */
import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import { parseAddress } from '../inputs/prompt/address.ts';
import { hasPrompt } from '../inputs/prompt/prompt.ts';
import { readingOf } from '../inputs/prompt/prompt-part.ts';
import type { Tree } from '../text/tree.ts';
import type { HeadPaths } from './arms.ts';

/** One place of head's side, and how it is told apart from others of the same target; null = it is main's own. */
export interface HeadSide {
  readonly paths: HeadPaths;
  readonly label: string | null;
}

/** Head's config: read, not to be read, or gone altogether. */
export type HeadConfig = GateConfig | 'unreadable' | 'none';

/**
 * Every place that head's side of a target may be read from. A rename counts only where main's path is gone in head:
 * whoever points the config at a copy must not take the file that programs read out of the gate. Where head's config
 * names another file as well, both are sides of the target. Empty = head has no such target any more.
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
    // A target that head's config no longer has is gated by main's paths as long as head still has the files.
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

/** The target of head's config by the same key, else those that it lives on in under another one. */
function namedBy(
  target: TargetConfig,
  base: GateConfig,
  head: GateConfig,
  trees: { readonly base: Tree; readonly head: Tree },
): readonly TargetConfig[] {
  const now = head.targets.find(({ name }) => name === target.name);
  return now === undefined ? successorsOf(target, base, head, trees) : [now];
}

/** New keys of head's config that share suite, prompt, model or the prompt's bytes with a target whose key is gone. */
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

/** Keys of main's targets with the new keys that head's config has for them. */
export function renamedTargets(
  base: GateConfig,
  head: GateConfig,
  trees: { readonly base: Tree; readonly head: Tree },
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    base.targets.map((target) => [target.name, successorsOf(target, base, head, trees).map(({ name }) => name)]),
  );
}

/** Main's prompt files while head has them; where some are gone, what head's config says, unless it leaves out one that is left. */
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
