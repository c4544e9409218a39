/**
 * Turns touched targets into what can be measured: suites, locks, rendered cases, recorded rows and training overlap.
 */

import { type Arms, providersAsked } from '../change/arms.ts';
import { type Hindrance, hindranceOf } from '../change/hindrance.ts';
import { type RecordedProgram, recordedProgram } from '../change/recorded-program.ts';
import {
  type ArmRows,
  choseMainsRows,
  compareRows,
  contextsOf,
  noteMissing,
  readRows,
  recordedRepeats,
  type Trees,
} from '../change/recorded-rows.ts';
import { allEqual, changeOf, type SurfaceChange, type TargetChange } from '../change/rendered-change.ts';
import { addedCases } from '../change/ruler-moves.ts';
import { checkSources, stampOf } from '../change/sources.ts';
import type { Draft, Intake } from '../change/targets.ts';
import type { Side } from '../decision/score-table.ts';
import { wantsCheap } from '../escalation/facts.ts';
import { loadProbing, type Probing } from '../escalation/probes.ts';
import { type PersonsWord, readPeople } from '../escalation/said-by-people.ts';
import type { Case } from '../inputs/case/case.ts';
import type { GateConfig } from '../inputs/config.ts';
import { escalationGoal } from '../inputs/escalation-policy.ts';
import { checkLock } from '../inputs/lock.ts';
import { refusedOfModel } from '../inputs/refused-settings.ts';
import { loadSuite, type Suite } from '../inputs/suite.ts';
import { suiteTemplateNames } from '../inputs/suite-names.ts';
import { type OverlapReport, trainingOverlap } from '../inputs/training-overlap.ts';
import { isTuned } from '../inputs/tuned-model-id.ts';
import { type Trust, trustOf } from '../scoring/judge-trust.ts';
import { sha256Hex } from '../text/digest.ts';
import { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { isSameFile } from './gaining-drafts.ts';
import type { GatePorts } from './gate-request.ts';
import { judgesAsked } from './models-used.ts';
import { levelsOn } from './recorded-levels.ts';
import { lockRefusals } from './suite-preview.ts';

export interface Faults {
  readonly ruler: Problems;
  readonly head: Problems;
  /** What to do with a renewed lock if the one that is read is not main's. */
  readonly remedy?: string | undefined;
}

/** A touched target with its ruler and both sides' requests. */
export interface Prepared extends Draft {
  readonly suite: Suite;
  readonly change: TargetChange;
  /** Why nothing in the change can be measured; null = it can be. */
  readonly hindrance: Hindrance | null;
  /** Head's rows equal main's and were recorded with head's prompt. */
  readonly hasEqualAnswers: boolean;
  /** The program that made the recorded rows. */
  readonly program?: RecordedProgram | undefined;
  /** When head's answers equal main's, the level of both sides on them, in points by template. */
  readonly equalLevels?: ReadonlyMap<string, number> | undefined;
  /** Cases that head's dataset adds. */
  readonly added: readonly Case[];
  /** Recorded answers, for arms that replay them. */
  readonly rows: Readonly<Record<Side, ArmRows | null>>;
  /** Eval cases found in a tuned model's declared training file; they are not compared. */
  readonly overlap?: OverlapReport | undefined;
  /** The program is recorded in rounds: how many there are at most, and the cases that either side has rows of. */
  readonly rounds?: { readonly most: number; readonly recorded: ReadonlySet<string> } | undefined;
  /** Agreement of judge and people by template id, if the suite pins labels. */
  readonly trust: ReadonlyMap<string, Trust>;
  /** Most samples per case: `repeats` of the suite, or as many as the recorded rows of both arms have. */
  readonly repeats: number;
  /** What failing cases are asked again with, if the policy asks for it. */
  readonly probing?: Probing | undefined;
  /** What people wrote about failing cases. */
  readonly people?: readonly PersonsWord[] | undefined;
}

/**
 * Suites, lock and rendered cases of the targets that the change reaches. Faults are noted, and a target that could not
 * be read is omitted.
 */
export async function prepare(
  taken: Intake,
  drafts: readonly Draft[],
  trees: Trees,
  faults: Faults,
  ports: GatePorts,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = [];
  for (const draft of drafts) {
    const one = await prepareOne(draft, taken.config, trees, faults, ports);
    if (one !== null) prepared.push(one);
  }
  return prepared;
}

async function prepareOne(
  draft: Draft,
  config: GateConfig,
  trees: Trees,
  faults: Faults,
  ports: GatePorts,
): Promise<Prepared | null> {
  const { surface, target } = draft;
  // Noted only if something in the change is reached: main's rows do not stop an edit of the form alone.
  const unread: Faults = { ruler: new Problems(), head: new Problems() };
  const { rows, arms } = withRows(draft, trees, unread);
  const isAway = isSuppliedElsewhere(draft.arms.base, trees) || rows.base?.isAbsent === true;
  const contexts = isAway ? ANY_CASE : arms.base.contexts;
  const suite = await suiteOf(trees.base, target.suite, faults.ruler, ports, { config, contexts });
  if (suite === null) return null;
  const rounds = roundsOf(arms, rows);
  const isUnasked = rounds?.recorded.size === 0 && rows.base?.isAbsent === true && rows.head?.isAbsent === true;
  const isWhole = rounds === undefined || suite.cases.every(({ id }) => rounds.recorded.has(id));
  const isReplayed = rows.base !== null && rows.head !== null;
  const compared = isReplayed ? compareRows(rows.base, rows.head, suite.cases, stampOfHead(draft, trees)) : null;
  const program: RecordedProgram =
    rows.base !== null && rows.head !== null && !isUnasked
      ? recordedProgram(
          { base: rows.base, head: rows.head },
          { trees, config, cases: suite.datasetDigest, ...recorderOf(arms, ports) },
        )
      : { kind: 'unstamped' };
  // Two runs of the same program differ only by chance.
  const isNoise = program.kind === 'own' && program.isSame;
  const isOtherProgram = program.kind === 'another' || (program.kind === 'own' && !program.isSame);
  const answers = isNoise ? false : compared === null ? (surface?.rows ?? false) : !compared.equal;
  const seen = { prompt: surface?.prompt ?? false, model: surface?.model ?? true, answers };
  const change = changeOf(arms, suite.cases, seen, faults);
  if (change === null) return null;
  const { differing } = change;
  const isReached =
    surface === null || differing > 0 || answers || isOtherProgram || isUnasked || beyondRequests(surface);
  if (!isReached) return null;
  for (const side of ['ruler', 'head'] as const) for (const fault of unread[side].list) faults[side].add(fault);
  checkLock(trees.base, suite, faults.ruler, faults.remedy);
  for (const problem of lockRefusals(suite, { tree: trees.base, config })) faults.ruler.add(problem);
  checkSources(config, target, trees.base, faults.ruler);
  for (const fault of refusedOfModel(arms.base, config.providers, trees.base, suite.media)) faults.ruler.add(fault);
  for (const fault of refusedOfModel(arms.head, config.providers, trees.head, suite.media)) faults.head.add(fault);
  noteLost(suite, rows, arms, faults.head);
  const hindrance =
    surface === null || isUnasked
      ? null
      : hindranceOf({ arms, surface, differing, rows: compared, program, choseMainsRows: choseMainsRows(arms, trees) });
  const hasEqualAnswers = surface !== null && hindrance === null && compared?.equal === true && isWhole;
  const whole = { ...draft, arms };
  return {
    ...whole,
    suite,
    change: hasEqualAnswers ? { ...change, rendered: allEqual(change.rendered) } : change,
    hindrance,
    program,
    hasEqualAnswers,
    ...(hasEqualAnswers && rows.head !== null
      ? { equalLevels: levelsOn(rows.head, { suite, arm: arms.head, config, tree: trees.base }) }
      : {}),
    ...(rounds === undefined ? {} : { rounds }),
    ...(hindrance === null
      ? replayOf(rows, suite, { ...change, rounds }, faults)
      : { rows: NO_ROWS, repeats: suite.repeats }),
    trust: trustOfAll(suite, faults.ruler),
    overlap: overlapOf(whole, suite, { config, trees, problems: faults.ruler }),
    added: await added(suite, trees, ports),
    probing: probingOf(whole, suite, trees, config, faults),
    people: peopleOf(whole, suite, trees, config, faults),
  };
}

/** Only rows that jobs of this workflow run recorded say which run that was. */
function recorderOf(
  { base: { provider } }: Arms,
  { job }: Pick<GatePorts, 'job'>,
): { readonly job?: GatePorts['job']; readonly recorder?: string | undefined } {
  return provider.type === 'recorded' && provider.from === 'workspace' ? { job, recorder: provider.job } : {};
}

/** Which cases a program that is recorded in rounds has been asked, on either side. */
function roundsOf({ base, head }: Arms, rows: Prepared['rows']): Prepared['rounds'] {
  const [own, theirs] = [base.provider, head.provider];
  if (own.type !== 'recorded' || theirs.type !== 'recorded' || rows.base === null || rows.head === null)
    return undefined;
  const most = Math.min(own.rounds ?? 1, theirs.rounds ?? 1);
  if (most === 1) return undefined;
  return { most, recorded: new Set([...rows.base.rows, ...rows.head.rows].map(({ id }) => id)) };
}

/** What differs besides the messages and may change what users get. */
function beyondRequests({ model, retrieval, sources, program }: SurfaceChange): boolean {
  return model || retrieval || program || sources.length > 0;
}

const NO_ROWS = { base: null, head: null } as const;

/**
 * The arms with both sides' rows, or with none if they do not answer in the same way, since nothing is replayed then.
 */
export function withRows(
  { arms, surface }: Draft,
  trees: Trees,
  faults: Faults,
): { readonly rows: Prepared['rows']; readonly arms: Arms } {
  const isOtherKind = arms.base.provider.type !== arms.head.provider.type;
  if (isOtherKind || isSuppliedElsewhere(arms.base, trees)) return { rows: NO_ROWS, arms };
  const base = readRows('base', arms.base, trees, faults.ruler);
  const head = surface?.rows === true ? readRows('head', arms.head, trees, faults.head) : base;
  return {
    rows: { base, head },
    arms: {
      ...arms,
      base: { ...arms.base, contexts: contextsOf(base) },
      head: { ...arms.head, contexts: contextsOf(head) },
    },
  };
}

/** A pipeline puts the rows into the folder of a run, and there is no such folder to look into. */
function isSuppliedElsewhere({ provider }: Arms['base'], { workspace }: Trees): boolean {
  return provider.type === 'recorded' && provider.from === 'workspace' && workspace === null;
}

const ANY_CASE = { has: () => true } as const;

function stampOfHead({ arms, target }: Draft, { head }: Trees): string {
  return stampOf(arms.head.promptFiles, target.sources, head);
}

/** If main's rows bring the context of a case, head's must too. */
function noteLost(suite: Suite, { head }: Prepared['rows'], arms: Arms, problems: Problems): void {
  const [before, after] = [arms.base.contexts, arms.head.contexts];
  if (head === null || head.stamp !== null || before === undefined) return;
  const lost = suite.cases.filter(
    ({ id, context }) => context === undefined && before.has(id) && after?.has(id) !== true,
  );
  const message = "has no context, which main's row of this case has and the case itself lacks";
  for (const { id } of lost) problems.add({ file: head.path, key: id, message });
}

/** A target's policy asks for probes, but only if its goal can be measured. */
function probingOf(
  { target }: Draft,
  suite: Suite,
  { base }: Trees,
  config: GateConfig,
  { ruler }: Faults,
): Prepared['probing'] {
  if (escalationGoal(config, target.name, suite) === undefined) return undefined;
  const policy = target.escalation?.probes;
  // Unless the policy mentions probes, only passages are tried, so a suite without any has nothing to probe with.
  if (policy === undefined && !hasPassages(suite) && !wantsCheap(target.escalation ?? {})) return undefined;
  return loadProbing(policy, target.name, base, config, ruler);
}

/** Looked for when a goal makes the answer matter; a missing file or an invalid row is a fault of the ruler. */
function peopleOf(
  { target }: Draft,
  suite: Suite,
  { base }: Trees,
  config: GateConfig,
  { ruler }: Faults,
): Prepared['people'] {
  const file = target.escalation?.review;
  if (file === undefined || escalationGoal(config, target.name, suite) === undefined) return undefined;
  return readPeople(base, file, ruler, { file: config.file, key: 'escalation.review' });
}

/** Cases searched for passages: a suite has them in most of its cases or in none. */
const PASSAGE_SAMPLE = 500;

function hasPassages({ cases }: Suite): boolean {
  let seen = 0;
  for (const { context } of cases) {
    if (context !== undefined && context.length > 0) return true;
    if (++seen === PASSAGE_SAMPLE) return false;
  }
  return false;
}

/** A tuned head is not compared on its training data. */
function overlapOf(
  { arms, target }: Draft,
  suite: Suite,
  { config, trees, problems }: { readonly config: GateConfig; readonly trees: Trees; readonly problems: Problems },
): Prepared['overlap'] {
  const { model } = arms.head;
  const path = target.escalation?.trainingData ?? config.escalation?.trainingData;
  if (path === undefined || !isTuned(model)) return undefined;
  const entry = trees.base.entry(path);
  const pinned = target.escalation?.trainingDigest ?? config.escalation?.trainingDigest;
  const digest = entry.kind === 'file' ? `sha256:${sha256Hex(entry.bytes)}` : undefined;
  if (pinned !== undefined && digest !== undefined && digest !== pinned)
    problems.add({
      file: path,
      message: `has the digest ${digest}, and ${config.file} pins ${pinned} (escalation.training-digest); put the file back that was trained on, or write the new digest there`,
    });
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

/** Rows of both arms, with every missing row named; K is what both have. */
export function replayOf(
  rows: Prepared['rows'],
  suite: Suite,
  { rendered, rounds }: Pick<Prepared['change'], 'rendered'> & Pick<Prepared, 'rounds'>,
  faults: Faults,
): Pick<Prepared, 'rows' | 'repeats'> {
  const { base, head } = rows;
  const wanted = suite.cases.filter(
    ({ id }) => rendered.get(id)?.equal === false && (rounds === undefined || rounds.recorded.has(id)),
  );
  const lacking = {
    base: base !== null && noteMissing(base, wanted, faults.ruler),
    head: head !== null && noteMissing(head, wanted, faults.head),
  };
  const isWhole = base !== null && head !== null && wanted.length > 0 && !lacking.base && !lacking.head;
  return { rows, repeats: isWhole ? recordedRepeats(base, head, wanted) : suite.repeats };
}

/** What else decides whether a suite can be read: the config that names it, and what its recorded rows bring. */
export interface SuiteNeighbours {
  readonly config?: GateConfig | undefined;
  /** Cases whose context comes from their recorded rows. */
  readonly contexts?: Pick<ReadonlySet<string>, 'has'> | undefined;
}

export async function suiteOf(
  tree: Tree,
  file: string,
  problems: Problems,
  ports: GatePorts,
  { config, contexts }: SuiteNeighbours = {},
): Promise<Suite | null> {
  return loadSuite(tree, file, await ports.loadSpecs(suiteTemplateNames(tree, file)), problems, {
    knownNames: ports.templateNames,
    contexts,
    ...(config === undefined ? {} : { providers: Object.keys(config.providers) }),
  });
}

/**
 * Targets that the change reaches only through cases that head's dataset adds, when a model can be asked about them.
 * What main could not read here is not a fault of such a change.
 */
export async function prepareGaining(
  { config, drafts }: Pick<Intake, 'config' | 'drafts'>,
  changed: readonly Prepared[],
  trees: Trees,
  ports: GatePorts,
): Promise<readonly Prepared[]> {
  const found: Prepared[] = [];
  for (const draft of drafts) {
    const { target, arms } = draft;
    if (changed.some((one) => one.target.suite === target.suite && one.arms.target.name === target.name)) continue;
    const faults: Faults = { ruler: new Problems(), head: new Problems() };
    const suite = await suiteOf(trees.base, target.suite, faults.ruler, ports, { config });
    if (suite === null) continue;
    const cases = await added(suite, trees, ports);
    const change = changeOf(arms, cases, { prompt: false, model: false, answers: false }, faults);
    checkLock(trees.base, suite, faults.ruler);
    if (cases.length === 0 || change === null || faults.ruler.any) continue;
    found.push({
      ...draft,
      suite,
      change,
      hindrance: null,
      hasEqualAnswers: false,
      rows: NO_ROWS,
      repeats: 1,
      trust: new Map(),
      added: cases,
    });
  }
  return found;
}

/** Cases that head's dataset adds; a broken head dataset adds none (it is listed as a ruler move). */
async function added(suite: Suite, trees: Trees, ports: GatePorts): Promise<Prepared['added']> {
  if (trees.head.entry(suite.datasetFile).kind !== 'file' || isSameFile(trees, suite.datasetFile)) return [];
  const theirs = await suiteOf(trees.head, suite.file, new Problems(), ports);
  return theirs === null ? [] : addedCases(suite, theirs.cases);
}

/** Providers that measuring a target asks. */
export function providersOf(
  { target, suite, arms, probing, hindrance }: Prepared,
  config: GateConfig,
): readonly string[] {
  if (hindrance !== null) return [];
  return [
    ...[arms.base, arms.head].flatMap(({ model }) => providersAsked(model, config).map(({ provider }) => provider)),
    ...(probing?.stronger ? [probing.stronger.model.provider] : []),
    ...(probing?.cheap ? [probing.cheap.model.provider] : []),
    ...judgesAsked({ name: target.name, suite }, config).map(({ provider }) => provider),
  ];
}
