/** From touched targets to what can be measured: suites, locks, rendered cases, recorded rows and training overlap. */

import { providersAsked } from '../change/arms.ts';
import { type ArmRows, readRows, recordedRepeats, type Trees } from '../change/recorded-rows.ts';
import { changeOf, type TargetChange } from '../change/rendered-change.ts';
import { addedCases } from '../change/ruler-moves.ts';
import type { Draft, Intake } from '../change/targets.ts';
import type { Side } from '../decision/score-table.ts';
import { loadProbing, type Probing } from '../escalation/probes.ts';
import type { Case } from '../inputs/case/case.ts';
import type { GateConfig } from '../inputs/config.ts';
import { escalationGoal } from '../inputs/escalation-policy.ts';
import { checkLock } from '../inputs/lock.ts';
import { loadSuite, type Suite, suiteTemplateNames } from '../inputs/suite.ts';
import { type OverlapReport, trainingOverlap } from '../inputs/training-overlap.ts';
import { isTuned } from '../inputs/tuned-model-id.ts';
import { type Trust, trustOf } from '../scoring/judge-trust.ts';
import { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import type { GatePorts } from './gate-request.ts';
import { judgesAsked } from './models-used.ts';

export interface Faults {
  readonly ruler: Problems;
  readonly head: Problems;
}

/** A touched target with its ruler and the requests of both sides. */
export interface Prepared extends Draft {
  readonly suite: Suite;
  readonly change: TargetChange;
  /** Cases that head's dataset adds. */
  readonly added: readonly Case[];
  /** Recorded answers, for arms that replay them. */
  readonly rows: Readonly<Record<Side, ArmRows | null>>;
  /** Eval cases found in the declared training file of a tuned model; they are not compared. */
  readonly overlap?: OverlapReport | undefined;
  /** Agreement of judge and people, by template id, where the suite pins labels. */
  readonly trust: ReadonlyMap<string, Trust>;
  /** K_max: the suite's, or what recorded rows hold in both arms. */
  readonly repeats: number;
  /** What failing cases are asked once more with, where the policy asks for it. */
  readonly probing?: Probing | undefined;
}

/** Every target in full, whatever changed. */
export function everything(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => ({ ...draft, sameRows: false, surface: { prompt: false, model: true, rows: false } }));
}

/** Suites, lock and rendered cases of the touched targets; faults are noted, and what could not be read is left out. */
export async function prepare(
  taken: Intake,
  drafts: readonly Draft[],
  trees: Trees,
  faults: Faults,
  ports: GatePorts,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = [];
  for (const draft of drafts) {
    const suite = await suiteOf(trees.base, draft.target.suite, faults.ruler, ports, taken.config);
    if (suite === null) continue;
    const change = changeOf(draft.arms, suite.cases, draft.surface, faults);
    if (change === null) continue;
    if (!change.affected) continue;
    checkLock(trees.base, suite, faults.ruler);
    const replay = draft.sameRows ? NO_REPLAY : replayOf(draft, suite, change, trees, faults);
    prepared.push({
      ...draft,
      suite,
      change,
      ...replay,
      trust: trustOfAll(suite, faults.ruler),
      overlap: overlapOf(draft, suite, taken.config, trees),
      added: await added(suite, trees, ports),
      probing: probingOf(draft, suite, trees, taken.config, faults),
    });
  }
  return prepared;
}

const NO_REPLAY = { rows: { base: null, head: null }, repeats: 1 } as const;

/** Probes are asked for by a target's policy, and only where its goal can be measured. */
function probingOf(
  { target }: Draft,
  suite: Suite,
  { base }: Trees,
  config: GateConfig,
  { ruler }: Faults,
): Prepared['probing'] {
  if (escalationGoal(config, target.name, suite) === undefined) return undefined;
  return loadProbing(target.escalation?.probes, target.name, base, config, ruler);
}

/** A tuned head is not compared on what it was trained on. */
function overlapOf({ arms, target }: Draft, suite: Suite, config: GateConfig, trees: Trees): Prepared['overlap'] {
  const { model } = arms.head;
  const path = target.escalation?.trainingData ?? config.escalation?.trainingData;
  if (path === undefined || !isTuned(model)) return undefined;
  const entry = trees.base.entry(path);
  return trainingOverlap(entry.kind === 'file' ? entry.bytes : null, suite.cases);
}

function trustOfAll(suite: Suite, problems: Problems): Prepared['trust'] {
  return new Map(
    suite.templates.flatMap((template) => {
      const trust = trustOf(template, problems);
      return trust === undefined ? [] : [[template.id, trust] as const];
    }),
  );
}

/** Recorded rows of both arms, each lacking row named; K is what they hold in both. */
export function replayOf(
  draft: Draft,
  suite: Suite,
  change: Prepared['change'],
  trees: Trees,
  faults: Faults,
): Pick<Prepared, 'rows' | 'repeats'> {
  const wanted = suite.cases.filter(({ id }) => change.rendered.get(id)?.equal === false);
  const base = readRows('base', draft.arms.base, trees, wanted, faults.ruler);
  const head = readRows('head', draft.arms.head, trees, wanted, faults.head);
  const repeats = base !== null && head !== null ? recordedRepeats(base, head, wanted) : suite.repeats;
  return { rows: { base, head }, repeats };
}

export async function suiteOf(
  tree: Tree,
  file: string,
  problems: Problems,
  ports: GatePorts,
  config?: GateConfig,
): Promise<Suite | null> {
  return loadSuite(tree, file, await ports.loadSpecs(suiteTemplateNames(tree, file)), problems, {
    knownNames: ports.templateNames,
    ...(config === undefined ? {} : { providers: Object.keys(config.providers) }),
  });
}

/** Cases that head's dataset adds; a broken head dataset adds none (it is listed as a ruler move). */
async function added(suite: Suite, trees: Trees, ports: GatePorts): Promise<Prepared['added']> {
  const [before, after] = [trees.base.entry(suite.datasetFile), trees.head.entry(suite.datasetFile)];
  if (after.kind !== 'file' || (before.kind === 'file' && before.id === after.id)) return [];
  const theirs = await suiteOf(trees.head, suite.file, new Problems(), ports);
  return theirs === null ? [] : addedCases(suite, theirs.cases);
}

export function providersOf({ target, suite, arms, probing }: Prepared, config: GateConfig): readonly string[] {
  return [
    ...[arms.base, arms.head].flatMap(({ model }) => providersAsked(model, config).map(({ provider }) => provider)),
    ...(probing?.stronger ? [probing.stronger.model.provider] : []),
    ...judgesAsked({ name: target.name, suite }, config).map(({ provider }) => provider),
  ];
}
