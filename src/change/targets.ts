/** From two trees to the targets worth measuring: config, arms, surface changes; no dataset is read before it is needed. */

import { findConfig, type GateConfig, loadConfig, type TargetConfig } from '../inputs/config.ts';
import { lockPath } from '../inputs/lock.ts';
import { InputError, Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { type Arms, type HeadPaths, loadArm } from './arms.ts';
import { rowsIdentity, type Trees } from './recorded-rows.ts';
import { type SurfaceChange, surfaceChange, touched } from './rendered-change.ts';

/** Which configs there are. `adoption`: only head has one. */
export type Adoption =
  | { readonly kind: 'gated'; readonly file: string }
  | { readonly kind: 'adoption'; readonly file: string };

/** Throws InputError when neither side has a config, or a config that was asked for is on neither. */
export function adoptionOf(trees: Trees, asked: string | undefined): Adoption {
  const at = (tree: Tree): string | null => {
    if (asked === undefined) return findConfig(tree);
    return tree.entry(asked).kind === 'absent' ? null : asked;
  };
  const base = at(trees.base);
  if (base !== null) return { kind: 'gated', file: base };
  const head = at(trees.head);
  if (head !== null) return { kind: 'adoption', file: head };
  throw new InputError({
    file: asked ?? '.github/plumbline.yml',
    message: 'is on neither side of the change; "plumbline init" writes a starter config',
  });
}

export interface Draft {
  readonly target: TargetConfig;
  readonly arms: Arms;
  readonly surface: SurfaceChange;
  /** Both arms replay the very same rows. */
  readonly sameRows: boolean;
}

export interface Intake {
  readonly config: GateConfig;
  readonly headConfig: GateConfig | null;
  readonly drafts: readonly Draft[];
}

/**
 * Faults of main's ruler go to `ruler`, faults of what the pull request contributes to `head`. Null when main's config
 * itself is broken. A target whose arms could not be read is left out of the drafts.
 */
export function intake(
  trees: Trees,
  file: string,
  problems: { readonly ruler: Problems; readonly head: Problems },
): Intake | null {
  const config = loadConfig(trees.base, file, problems.ruler);
  if (config === null) return null;
  const headConfig = sameBytes(trees, file) ? config : loadConfig(trees.head, file, new Problems());
  trees.base.expect?.(config.targets.flatMap(({ prompt, model, suite }) => [...prompt, model, suite, lockPath(suite)]));
  const drafts = config.targets.flatMap((target) => draftOf(target, config, headConfig, trees, problems) ?? []);
  return { config, headConfig, drafts };
}

function sameBytes({ base, head }: Trees, file: string): boolean {
  const [ours, theirs] = [base.entry(file), head.entry(file)];
  return ours.kind === 'file' && theirs.kind === 'file' && ours.id === theirs.id;
}

function draftOf(
  target: TargetConfig,
  config: GateConfig,
  headConfig: GateConfig | null,
  trees: Trees,
  problems: { readonly ruler: Problems; readonly head: Problems },
): Draft | null {
  const own: HeadPaths = { name: target.name, prompt: target.prompt, model: target.model };
  const now = headConfig?.targets.find(({ name }) => name === target.name);
  // A target that head's config no longer has is gated by main's paths as long as head still has the files.
  const theirs: HeadPaths = now === undefined ? own : { name: now.name, prompt: now.prompt, model: now.model };
  const isGone = [...own.prompt, own.model].some((file) => trees.head.entry(file).kind === 'absent');
  if (headConfig !== null && now === undefined && isGone) return null;
  const base = loadArm('base', trees.base, own, config, problems.ruler);
  const head = loadArm('head', trees.head, theirs, config, problems.head);
  if (base === null || head === null) return null;
  const rows = { base: rowsIdentity('base', base, trees), head: rowsIdentity('head', head, trees) };
  const arms: Arms = { target, base, head };
  return {
    target,
    arms,
    surface: surfaceChange(arms, rows.base !== rows.head),
    sameRows: rows.base !== null && rows.base === rows.head,
  };
}

export function touchedDrafts(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ surface }) => touched(surface));
}
