/**
 * Checks the ruler of both sides: what a change edits in it, whether it can be read, and whether a repair is only that.
 */

import { besideRepair, type Naming } from '../change/beside-repair.ts';
import { configWords } from '../change/config-moves.ts';
import { vouchedMove } from '../change/counted-sources.ts';
import { type HeadConfig, renamedTargets } from '../change/head-paths.ts';
import type { Trees } from '../change/recorded-rows.ts';
import { type Moved, modelFileMoves, movedPaths, rulerMoves } from '../change/ruler-moves.ts';
import type { RulerFiles, RulerPart } from '../change/ruler-paths.ts';
import { type Adoption, type Draft, everything, intake } from '../change/targets.ts';
import { type GateConfig, loadConfig } from '../inputs/config.ts';
import { lockPath, suiteFiles } from '../inputs/suite-names.ts';
import type { RulerMove } from '../record/record.ts';
import { formatProblem, type Problem, Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { caseFiles } from './case-files.ts';
import { GateFault } from './gate-fault.ts';
import type { GatePorts } from './gate-request.ts';
import type { Faults, Prepared } from './prepare-targets.ts';

/** Both sides' ruler as the change leaves it. */
export interface RulerView {
  readonly moved: readonly Moved[];
  /** For the record. */
  readonly moves: readonly RulerMove[];
}

/** `config` is main's, or head's if main's cannot be read. */
export async function viewRuler(
  config: GateConfig,
  headConfig: GateConfig | null,
  { file, after }: Adoption,
  trees: Trees,
  measured: { readonly prepared: readonly Prepared[]; readonly drafts: readonly Draft[] },
): Promise<RulerView> {
  const ruler = await rulerFiles(config, headConfig, measured.prepared, trees);
  const moved = movedPaths(
    ruler,
    trees.base,
    trees.head,
    measured.drafts.flatMap(({ files }) => files),
  );
  const words =
    headConfig === null || headConfig === config
      ? []
      : configWords(config, headConfig, renamedTargets(config, headConfig, trees));
  const moves = rulerMoves(moved, { config: file, configAfter: after, configWords: words });
  const vouched = measured.drafts.flatMap(({ target, surface }) => vouchedMove(target, surface?.vouched ?? []));
  return { moved, moves: [...moves, ...modelFileMoves(measured.drafts.map(({ arms }) => arms)), ...vouched] };
}

/**
 * An unmeasured suite's files are known only by the names in it; a suite that head edits may name other files there.
 */
async function rulerFiles(
  config: GateConfig,
  headConfig: GateConfig | null,
  prepared: readonly Prepared[],
  { base, head }: Trees,
): Promise<RulerFiles> {
  const suites = new Map<string, readonly string[]>();
  const known = new Map(
    prepared.map(({ suite }) => [suite.file, [suite.datasetFile, ...suite.files.map(({ path }) => path)]]),
  );
  const named = [...config.targets, ...(headConfig?.targets ?? [])].map(({ suite }) => suite);
  for (const suite of new Set(named)) {
    const ours = known.get(suite) ?? suiteFiles(base, suite);
    const [before, after] = [base.entry(suite), head.entry(suite)];
    const isEdited = after.kind === 'file' && !(before.kind === 'file' && before.id === after.id);
    suites.set(suite, [...new Set([...ours, ...(isEdited ? suiteFiles(head, suite) : [])])]);
  }
  return { config, suites, media: await caseFiles([...suites.values()], prepared, { base, head }) };
}

/** Parts of the ruler whose fault would stop the gate. */
const JUDGING: ReadonlySet<RulerPart> = new Set<RulerPart>([
  'config',
  'suite',
  'dataset',
  'template file',
  'case file',
  'lock',
  'recorded outputs',
]);

export function isJudging({ part }: Moved): boolean {
  return JUDGING.has(part);
}

/**
 * Everything in a tree that cannot be read, including locks. Rows that a pipeline supplies in its own folder are
 * skipped.
 */
export async function faultsOf(tree: Tree, file: string, ports: GatePorts): Promise<readonly Problem[]> {
  const problems = new Problems();
  const faults: Faults = { ruler: problems, head: problems, remedy: 'commit it here' };
  const trees: Trees = { base: tree, head: tree, workspace: null };
  const taken = intake(trees, { file, after: file }, faults);
  if (taken !== null) {
    const { prepare } = await import('./prepare-targets.ts');
    await prepare(taken, everything(taken.drafts), trees, faults, ports);
  }
  return problems.list;
}

/**
 * What the change leaves unreadable or unlocked although it is sound on main; empty if it edits nothing of that kind. A
 * fault may quote a case, which a config that redacts hides.
 */
export async function faultsLeft(
  { moved }: RulerView,
  { file, after }: Adoption,
  trees: Trees,
  redact: boolean,
  ports: GatePorts,
): Promise<readonly Problem[]> {
  if (after === null || !moved.some(isJudging)) return [];
  const left = await faultsOf(trees.head, after, ports);
  if (left.length === 0) return [];
  const before = new Set((await faultsOf(trees.base, file, ports)).map(formatProblem));
  const fresh = left.filter((problem) => !before.has(formatProblem(problem)));
  const isShown = ({ file: of }: Problem): boolean => !redact || /\.(?:lock|ya?ml)$/.test(of);
  return fresh.map((problem) => (isShown(problem) ? problem : { ...problem, message: 'see "plumbline lock"' }));
}

/** Throws if more than the ruler differs, since nothing else could be measured. */
export function refuseMore(
  naming: Naming,
  head: HeadConfig,
  trees: Trees,
  broken: readonly Problem[],
  moves: readonly RulerMove[],
): void {
  const unreadable = new Set(broken.map(({ file }) => file));
  const beside = besideRepair(naming, head, trees, unreadable);
  if (beside.length === 0) return;
  throw new GateFault(
    beside.map(({ what, path }) => ({
      file: path,
      message: `differs beside the repair of the base branch's ruler, so it cannot be measured: split the repair from the ${what} change, and merge the repair first`,
    })),
    moves,
  );
}

/** Head's config if main's cannot be read: the targets by which a repair is checked. */
export function headConfigOf({ head }: Trees, { after }: Adoption): HeadConfig {
  if (after === null) return 'none';
  return loadConfig(head, after, new Problems()) ?? 'unreadable';
}

/** A lock fault stops only what the lock would measure. */
export function areLocks(faults: readonly Problem[], { targets }: GateConfig): boolean {
  const locks = new Set(targets.map(({ suite }) => lockPath(suite)));
  return faults.every(({ file }) => locks.has(file));
}
