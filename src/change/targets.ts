/** From two trees to the targets worth measuring: config, arms, surface changes; datasets are read only when needed. */

import { findConfig, type GateConfig, loadConfig, type TargetConfig } from '../inputs/config.ts';
import { fileOf } from '../inputs/prompt/address.ts';
import { readingOf } from '../inputs/prompt/prompt-part.ts';
import { lockPath } from '../inputs/suite-names.ts';
import { tunedAsMainSays } from '../inputs/tuned-model-id.ts';
import { InputError, Problems } from '../text/problem.ts';
import { type Tree, watchedTree } from '../text/tree.ts';
import { type Arms, loadArm } from './arms.ts';
import { countedSources } from './counted-sources.ts';
import { type HeadConfig, type HeadSide, headSides } from './head-paths.ts';
import { isProgramChanged } from './recorded-program.ts';
import { rowsIdentity, rowsStamp, type Trees } from './recorded-rows.ts';
import { type SurfaceChange, surfaceChange, touched } from './rendered-change.ts';

/** Which sides have a config. `adoption`: only head has one. */
export interface Adoption {
  readonly kind: 'gated' | 'adoption';
  /** The config that judges. */
  readonly file: string;
  /** The config that is read after the merge; null = there will be none. */
  readonly after: string | null;
}

/** Throws InputError when neither side has a config, or when neither has the requested one. */
export function adoptionOf(trees: Trees, asked: string | undefined): Adoption {
  const at = (tree: Tree): string | null => {
    if (asked === undefined) return findConfig(tree);
    return tree.entry(asked).kind === 'absent' ? null : asked;
  };
  const [base, after] = [at(trees.base), at(trees.head)];
  if (base !== null) return { kind: 'gated', file: base, after };
  if (after !== null) return { kind: 'adoption', file: after, after };
  throw new InputError({
    file: asked ?? '.github/plumbline.yml',
    message: 'is on neither side of the change; "plumbline init" writes a starter config',
  });
}

export interface Draft {
  /** Its name differs from the config's when one target is measured at several places of head. */
  readonly target: TargetConfig;
  readonly arms: Arms;
  /** Null = changes are not considered: every case counts. */
  readonly surface: SurfaceChange | null;
  /** What distinguishes this place of head from main's own; null = it is main's own. */
  readonly label: string | null;
  /** Files that either arm was read from. */
  readonly files: readonly string[];
}

export interface Intake {
  readonly config: GateConfig;
  /** Null when head has none, or none that can be read. */
  readonly headConfig: GateConfig | null;
  readonly drafts: readonly Draft[];
}

/** Each place of a target is measured in full: head's config must not make one target cost as much as a hundred. */
const MOST_SIDES = 8;

interface Faults {
  readonly ruler: Problems;
  readonly head: Problems;
}

/**
 * Faults of main's ruler go to `ruler`, faults of what the pull request contributes go to `head`. Null when main's
 * config itself is broken. A target whose arms could not be read is not among the drafts.
 */
export function intake(
  trees: Trees,
  { file, after }: Pick<Adoption, 'file' | 'after'>,
  problems: Faults,
): Intake | null {
  const config = loadConfig(trees.base, file, problems.ruler);
  if (config === null) return null;
  const head = headConfigOf(trees, file, after, config);
  expectFiles(trees.base, config);
  const drafts = config.targets.flatMap((target) => {
    const sides = headSides(target, config, head, trees);
    if (sides.length <= MOST_SIDES)
      return sides.flatMap((side) => draftOf(target, side, config, trees, problems) ?? []);
    const message = `gives target "${target.name}" of the base branch ${sides.length} places to be measured at, and at most ${MOST_SIDES} are; leave its key as it is, or move it in a change of its own`;
    problems.head.add({ file: after ?? file, key: 'targets', message });
    return [];
  });
  return { config, headConfig: typeof head === 'string' ? null : head, drafts };
}

/** So that one read of git finds everything the config names. */
export function expectFiles(tree: Tree, { targets }: GateConfig): void {
  tree.expect?.(targets.flatMap(({ prompt, model, suite }) => [...prompt.map(fileOf), model, suite, lockPath(suite)]));
}

/** `config` is main's, already read. */
function headConfigOf({ base, head }: Trees, file: string, after: string | null, config: GateConfig): HeadConfig {
  if (after === null) return 'none';
  const [ours, theirs] = [base.entry(file), head.entry(after)];
  const isSame = file === after && ours.kind === 'file' && theirs.kind === 'file' && ours.id === theirs.id;
  return isSame ? config : (loadConfig(head, after, new Problems()) ?? 'unreadable');
}

function draftOf(
  target: TargetConfig,
  { paths, label }: HeadSide,
  config: GateConfig,
  trees: Trees,
  problems: Faults,
): Draft | null {
  const files = new Set<string>();
  const { name, prompt } = target;
  const own = { ...readingOf(target), name, prompt, model: target.model };
  const base = loadArm('base', watchedTree(trees.base, files), own, config, { problems: problems.ruler });
  const head = loadArm('head', watchedTree(trees.head, files), paths, config, { problems: problems.head });
  if (base === null || head === null) return null;
  const rows = { base: rowsIdentity('base', base, trees), head: rowsIdentity('head', head, trees) };
  const model = { ...head.model, tuned: tunedAsMainSays(base.model, head.model) };
  const arms: Arms = { target, base, head: { ...head, model } };
  const surface = surfaceChange(arms, {
    rows: rows.base !== rows.head,
    ...countedSources(target, base.provider, trees),
    program: isProgramChanged(rowsStamp('base', base, trees), trees, config),
  });
  return { target, arms, surface, label, files: [...files] };
}

/** Drafts in which something differs. */
export function touchedDrafts(drafts: readonly Draft[]): readonly Draft[] {
  return apart(drafts.filter(({ surface }) => surface === null || touched(surface)));
}

/**
 * There may be several drafts of one target: the first keeps its name, the others say what distinguishes them from
 * main's place.
 */
export function apart(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => {
    const { target, label } = draft;
    const isFirst = drafts.findIndex((other) => other.target.name === target.name) === at;
    return isFirst ? draft : { ...draft, target: { ...target, name: `${target.name} (${label ?? at})` } };
  });
}

/** Every target in full, whatever changed. */
export function everything(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ label }) => label === null).map((draft) => ({ ...draft, surface: null }));
}
