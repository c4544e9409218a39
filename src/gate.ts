/** The spine: from two revisions to a decided record, the stages in order; no rules in here. */

import { providersAsked } from './core/arms.ts';
import { judgesAsked, unpricedModels } from './core/asked-models.ts';
import { changeOf } from './core/changes.ts';
import { decidedRecord, errorRecord, type Frame, skippedRecord, unmeasuredRecord } from './core/closing.ts';
import { type GateConfig, loadConfig } from './core/config.ts';
import { escalationGoal } from './core/escalation/policy.ts';
import { loadProbing } from './core/escalation/probing.ts';
import { adoptionOf, type Draft, type Intake, intake, touchedDrafts } from './core/intake.ts';
import { checkLock, lockPath } from './core/lock.ts';
import { unknownPrice } from './core/pricing.ts';
import { formatProblem, InputError, Problems } from './core/problem.ts';
import type { Accepted, HistoryEntry, PlumblineRecord, Provenance } from './core/record.ts';
import { readRows, recordedRepeats, type Trees } from './core/rows.ts';
import {
  addedCases,
  type LaterFault,
  type RulerFiles,
  rulerMoves,
  targetMoves,
  withLaterFaults,
} from './core/ruler.ts';
import { loadSuite, type Suite, suiteFiles, suiteTemplateNames } from './core/suite.ts';
import type { TemplateSpec } from './core/template.ts';
import { trainingOverlap } from './core/training-overlap.ts';
import type { Tree } from './core/tree.ts';
import { trustOf } from './core/trust.ts';
import type { Prepared } from './decide.ts';
import type { Clock, Models, ModelsRequest, Progress, Shelf } from './ports.ts';
import type { Shard } from './sharding.ts';

export interface GateRequest {
  readonly trees: Trees;
  /** Path of the config when asked for by name. */
  readonly config?: string | undefined;
  readonly seed: string;
  /** `command` scores head alone on first adoption; every other origin validates and skips. */
  readonly origin: 'command' | 'pull_request' | 'push' | 'merge_group' | 'schedule' | 'workflow_dispatch';
  /** A fork's or a bot's pull request: no key is to be expected. */
  readonly foreign: boolean;
  /** Every case and repeat, no early stop. */
  readonly fixed: boolean;
  /** A `Lever:` trailer is read from it. */
  readonly body: string;
  readonly accepted: Accepted | null;
  readonly history: readonly HistoryEntry[];
  readonly provenance: Omit<Provenance, 'config'>;
  /** Measures this part and decides nothing. */
  readonly shard?: Shard | undefined;
}

export interface GatePorts {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly loadSpecs: (names: readonly string[]) => Promise<ReadonlyMap<string, TemplateSpec>>;
  /** Every name of the library, for "did you mean". */
  readonly templateNames: readonly string[];
  readonly openModels: (request: ModelsRequest) => Promise<Models>;
  /** What is unset, in words naming variable and provider; empty = every key is there. */
  readonly missingCredentials: (config: Intake['config'], providers: readonly string[]) => readonly string[];
  /** Loads what finds the record of a scored attempt by its digest; null = it is not here. */
  readonly storedRecords?: (() => Promise<(digest: string) => PlumblineRecord | null>) | undefined;
  /** Cases under way at once. */
  readonly width: number;
  readonly openShelf: () => Shelf;
}

interface Faults {
  readonly ruler: Problems;
  readonly head: Problems;
}

/** Throws InputError (exit 2), OutsideError (exit 4) and InterruptedError (exit 130); everything else is a record. */
export async function runGate(request: GateRequest, ports: GatePorts): Promise<PlumblineRecord> {
  const startedAt = ports.clock.now();
  const adoption = adoptionOf(request.trees, request.config);
  const adopting = adoption.kind === 'adoption';
  // On first adoption there is nothing to compare with: head's files are checked as main's would be.
  const trees: Trees = adopting ? { ...request.trees, base: request.trees.head } : request.trees;
  const faults: Faults = { ruler: new Problems(), head: new Problems() };
  const taken = intake(trees, adoption.file, faults);
  const found = taken?.drafts ?? [];
  const watch = request.origin === 'schedule' && !adopting ? await import('./drift.ts') : null;
  const drafts = adopting ? everything(found) : watch !== null ? watch.watched(found) : touchedDrafts(found);
  const prepared = taken === null ? [] : await prepare(taken, drafts, trees, faults, ports);
  const frame = (moved: Frame['moved'] = []): Frame => ({
    startedAt,
    finishedAt: ports.clock.now(),
    seed: request.seed,
    accepted: request.accepted,
    history: request.history,
    provenance: { ...request.provenance, config: adoption.file },
    moved,
    config: taken?.config ?? null,
  });

  const asked = taken === null ? [] : prepared.flatMap((one) => providersOf(one, taken.config));
  const unset = taken === null ? [] : ports.missingCredentials(taken.config, [...new Set(asked)]);
  if (faults.ruler.list.length > 0) {
    if (taken?.config.gate.onNoCredentials === 'fail')
      for (const text of unset) faults.ruler.add({ file: adoption.file, key: 'api-key-env', message: text });
    if (!adopting && (await isSound(trees.head, adoption.file, ports))) return skippedRecord(frame(), 'repairs-ruler');
    throw brokenRuler(faults, request, adopting);
  }
  faults.head.throwIfAny();
  if (adopting && request.origin !== 'command') return skippedRecord(frame(), 'first-adoption');

  const { config, headConfig } = taken!;
  const moved = [
    ...(await movesOf(config, prepared, trees, ports)),
    ...(headConfig === null ? [] : targetMoves(config, headConfig)),
  ];
  if (prepared.length === 0) {
    // A suite that no target was measured by has not been read yet; a change of it may be its repair.
    const isRuler = !adopting && moved.some(({ what }) => JUDGING.has(what));
    const unread = isRuler ? await faultsOf(trees.base, adoption.file, ports) : [];
    const isRepair = unread.length > 0 && (await isSound(trees.head, adoption.file, ports));
    if (isRepair) return skippedRecord(frame(moved), 'repairs-ruler');
    const locks = new Set(config.targets.map(({ suite }) => lockPath(suite)));
    // A lock alone stops only what it would measure.
    if (unread.every(({ file }) => locks.has(file))) return skippedRecord(frame(moved), 'unaffected');
    for (const fault of unread) faults.ruler.add(fault);
    throw brokenRuler(faults, request, adopting);
  }

  if (unset.length > 0) {
    // Nothing is gated yet: what can be checked without a key has been.
    if (adopting)
      return { ...skippedRecord(frame(moved), 'first-adoption'), problems: unset.map((text) => `not scored: ${text}`) };
    const told = request.foreign ? [...unset, FOREIGN] : unset;
    if (config.gate.onNoCredentials === 'warn') return unmeasuredRecord(frame(moved), 'no-credentials', told);
    return errorRecord(frame(moved), 2, 'no-credentials', told);
  }

  // Before anything is paid for, and not when the first verdict of a judge is asked for.
  const unpriced =
    config.gate.maxCostUsd === undefined
      ? []
      : unpricedModels(
          prepared.map((one) => ({ ...one, name: one.target.name })),
          config,
        );
  if (unpriced.length > 0) throw new InputError(unpriced.map((model) => unknownPrice(model, adoption.file)));

  for (const { target, suite, change } of prepared) {
    const differing = suite.cases.filter(({ id }) => change.rendered.get(id)?.equal === false).length;
    ports.progress.note(
      `target ${target.name}: ${suite.cases.length} cases, ${differing} of them differ; ${suite.templates.map(({ id }) => id).join(', ')}`,
    );
  }
  // Loaded only now: a change that touches nothing relevant pays for none of it.
  const { decide } = await import('./decide.ts');
  const notes: string[] = [];
  const onWarning = (text: string): void => void (notes.includes(text) || notes.push(text));
  const models = await ports.openModels({ config, works: prepared, trees, seed: request.seed, onWarning });
  const shelf = ports.openShelf();
  try {
    const whole = { prepared, config, models, request, ports, alone: adopting, trees, shelf };
    const input = watch === null ? whole : await watch.withBaseline(whole, watch.driftAt(startedAt));
    if (input.prepared.length === 0) return skippedRecord(frame(moved), 'no-baseline');
    if (request.shard !== undefined) {
      const { measureShard } = await import('./sharding.ts');
      const dead = await measureShard(input, request.shard);
      if (dead !== null) return errorRecord(frame(moved), 4, undefined, [unanswered(dead)], models.usage());
      return skippedRecord(frame(moved), 'shard', models.usage());
    }
    const decision = await decide(input);
    if (decision.dead !== null)
      return errorRecord(frame(moved), 4, undefined, [unanswered(decision.dead)], models.usage());
    return decidedRecord(
      frame(moved),
      decision.targets,
      models.usage(),
      { ...decision.operational, notes: [...decision.operational.notes, ...notes] },
      adopting ? 'first-adoption' : watch === null ? undefined : 'drift',
    );
  } finally {
    shelf.close();
    await models.close();
  }
}

function unanswered(who: string): string {
  return `no usable answer at all from the ${who}`;
}

const FOREIGN =
  'secrets are not given to pull requests from forks and bots; have someone with access run it from a branch of this repository';

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
  if (path === undefined || (model.tunedFrom === undefined && !model.model.startsWith('ft:'))) return undefined;
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

/** What moved of the ruler, and where main would not read it after the merge. */
async function movesOf(
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
const JUDGING: ReadonlySet<string> = new Set(['config', 'suite', 'dataset', 'template file', 'lock']);

/** Everything of this side that does not read, locks included. */
async function faultsOf(tree: Tree, file: string, ports: GatePorts): Promise<Problems['list']> {
  const problems = new Problems();
  const faults: Faults = { ruler: problems, head: problems };
  const trees: Trees = { base: tree, head: tree, workspace: null };
  const taken = intake(trees, file, faults);
  if (taken !== null) await prepare(taken, everything(taken.drafts), trees, faults, ports);
  return problems.list;
}

async function isSound(tree: Tree, file: string, ports: GatePorts): Promise<boolean> {
  return (await faultsOf(tree, file, ports)).length === 0;
}

function brokenRuler({ ruler, head }: Faults, request: GateRequest, adopting: boolean): InputError {
  // A file that both sides lack is one fault.
  const all = [...new Map([...ruler.list, ...head.list].map((one) => [formatProblem(one), one])).values()];
  if (adopting || request.origin === 'command') return new InputError(all);
  const lead = {
    file: request.provenance.base.label,
    message: "main's ruler is broken, fix it first; this change was not judged",
  };
  return new InputError([lead, ...all]);
}
