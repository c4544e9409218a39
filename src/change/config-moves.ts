/**
 * What a change edits in the config, in words: targets that read other files, are renamed, added or removed, and other
 * keys.
 */

import type { GateConfig, TargetConfig } from '../inputs/config.ts';
import { canonical, type Json } from '../text/digest.ts';
import { isObject } from '../text/json-object.ts';

/**
 * `head` is the config that applies after the merge; `renamed` = keys of main's targets that have another name in
 * head's config.
 */
export function configWords(
  base: GateConfig,
  head: GateConfig,
  renamed: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const words: string[] = [];
  const before = new Set(base.targets.map(({ name }) => name));
  const taken = new Set([...renamed.values()].flat());
  for (const target of base.targets) {
    const now = head.targets.find(({ name }) => name === target.name);
    const successors = head.targets.filter(({ name }) => renamed.get(target.name)?.includes(name));
    if (now !== undefined) words.push(...pathWords(target, now));
    else if (successors.length === 0)
      words.push(`target "${target.name}" is removed: nothing gates it after the merge`);
    for (const successor of successors)
      words.push(`target "${target.name}" is now "${successor.name}"`, ...pathWords(target, successor));
  }
  for (const { name } of head.targets)
    if (!before.has(name) && !taken.has(name)) words.push(`target "${name}" is new: it is gated after the merge`);
  const keys = differingKeys(base.source, head.source, '', 2).filter((key) => !/^targets(?:\.|$)/.test(key));
  if (keys.length > 0)
    words.push(`other values of ${keys.slice(0, KEYS).join(', ')}${keys.length > KEYS ? ', ...' : ''}`);
  return words;
}

const KEYS = 8;

function pathWords(before: TargetConfig, now: TargetConfig): readonly string[] {
  const of = (key: 'prompt' | 'model' | 'suite'): readonly string[] => {
    const [old, other] = [[before[key]].flat(), [now[key]].flat()];
    return old.join('\0') === other.join('\0')
      ? []
      : [`the ${key} of target "${now.name}" is ${other.join(', ')} instead of ${old.join(', ')}`];
  };
  return [...of('prompt'), ...of('model'), ...of('suite')];
}

/** Keys whose values differ, in dotted form. */
function differingKeys(
  before: Json | undefined,
  after: Json | undefined,
  path: string,
  depth: number,
): readonly string[] {
  if (canonical(before ?? null) === canonical(after ?? null)) return [];
  if (depth === 0 || !isObject(before) || !isObject(after)) return [path];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap((key) => differingKeys(before[key], after[key], path === '' ? key : `${path}.${key}`, depth - 1));
}
