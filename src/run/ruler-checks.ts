/** What a change does to the ruler, and whether the ruler of a side can be read at all. */

import type { Trees } from '../change/recorded-rows.ts';
import { type LaterFault, type RulerFiles, rulerMoves, withLaterFaults } from '../change/ruler-moves.ts';
import { type Intake, intake } from '../change/targets.ts';
import { type GateConfig, loadConfig } from '../inputs/config.ts';
import { suiteFiles } from '../inputs/suite.ts';
import { formatProblem, InputError, Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import type { Frame } from './build-record.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { everything, type Faults, type Prepared, prepare, suiteOf } from './prepare-targets.ts';

/** What moved of the ruler, and where main would not read it after the merge. */
export async function movesOf(
  config: GateConfig,
  prepared: readonly Prepared[],
  { base, head }: Trees,
  ports: GatePorts,
): Promise<Frame['moved']> {
  const ruler = rulerFiles(config, prepared, base);
  const moves = rulerMoves(ruler, base, head);
  const moved = new Set(moves.map(({ path }) => path));
  const faults: LaterFault[] = [];
  const gather = (source: string, { list }: Problems): void => {
    // A fault may quote a case.
    const kept = config.redact ? list.map((problem) => ({ ...problem, message: 'see "plumbline lock"' })) : list;
    faults.push(...kept.map((problem) => ({ source, problem })));
  };
  const problems = new Problems();
  const after = moved.has(config.file) ? loadConfig(head, config.file, problems) : config;
  gather(config.file, problems);
  for (const suite of new Set((after ?? config).targets.map(({ suite }) => suite))) {
    const isMoved = [suite, ...(ruler.suites.get(suite) ?? [])].some((path) => moved.has(path));
    if (!isMoved && (after === config || ruler.suites.has(suite))) continue;
    const found = new Problems();
    await suiteOf(head, suite, found, ports, after ?? config);
    gather(ruler.suites.has(suite) ? suite : config.file, found);
  }
  return withLaterFaults(moves, faults, ruler.suites);
}

/** What was not measured is known by the names in its suite alone. */
function rulerFiles(config: Intake['config'], prepared: readonly Prepared[], base: Tree): RulerFiles {
  const suites = new Map<string, readonly string[]>();
  for (const { suite } of prepared) suites.set(suite.file, [suite.datasetFile, ...suite.files.map(({ path }) => path)]);
  for (const { suite } of config.targets) if (!suites.has(suite)) suites.set(suite, suiteFiles(base, suite));
  return { config, suites };
}

/** Files of the ruler whose fault would stop the gate. */
export const JUDGING: ReadonlySet<string> = new Set(['config', 'suite', 'dataset', 'template file', 'lock']);

/** Everything of this side that does not read, locks included. */
export async function faultsOf(tree: Tree, file: string, ports: GatePorts): Promise<Problems['list']> {
  const problems = new Problems();
  const faults: Faults = { ruler: problems, head: problems };
  const trees: Trees = { base: tree, head: tree, workspace: null };
  const taken = intake(trees, file, faults);
  if (taken !== null) await prepare(taken, everything(taken.drafts), trees, faults, ports);
  return problems.list;
}

export async function isSound(tree: Tree, file: string, ports: GatePorts): Promise<boolean> {
  return (await faultsOf(tree, file, ports)).length === 0;
}

export function brokenRuler({ ruler, head }: Faults, request: GateRequest, adopting: boolean): InputError {
  // A file that both sides lack is one fault.
  const all = [...new Map([...ruler.list, ...head.list].map((one) => [formatProblem(one), one])).values()];
  if (adopting || request.origin === 'command') return new InputError(all);
  const lead = {
    file: request.provenance.base.label,
    message: "main's ruler is broken, fix it first; this change was not judged",
  };
  return new InputError([lead, ...all]);
}
