/**
 * The spine of the gate: goes from two revisions to a decided record by rules, each a function below in the same order.
 */

import type { HeadConfig } from '../change/head-paths.ts';
import type { Trees } from '../change/recorded-rows.ts';
import {
  type Adoption,
  adoptionOf,
  type Draft,
  everything,
  type Intake,
  intake,
  touchedDrafts,
} from '../change/targets.ts';
import type { PlumblineRecord, RulerMove } from '../record/record.ts';
import { formatProblem, InputError, type Problem, Problems } from '../text/problem.ts';
import { errorRecord, type Frame, skippedRecord, unmeasuredRecord } from './build-record.ts';
import { unconfirmed } from './first-adoption.ts';
import { gainingDrafts } from './gaining-drafts.ts';
import { GateFault } from './gate-fault.ts';
import type { GatePorts, GateRequest } from './gate-request.ts';
import { readableSides } from './load-parsers.ts';
import type { Faults, Prepared } from './prepare-targets.ts';
import {
  areLocks,
  faultsLeft,
  faultsOf,
  headConfigOf,
  isJudging,
  type RulerView,
  refuseMore,
  viewRuler,
} from './ruler-checks.ts';

/** What both sides say, read once; nothing has been asked yet. */
interface Gate {
  readonly request: GateRequest;
  readonly ports: GatePorts;
  readonly startedAt: string;
  readonly adoption: Adoption;
  readonly trees: Trees;
  readonly faults: Faults;
  /** Null when main's config cannot be read. */
  readonly taken: Intake | null;
  /** Targets that the change reaches. */
  readonly prepared: readonly Prepared[];
  /** Targets that only gain cases. */
  readonly gaining: readonly Prepared[];
  readonly ruler: RulerView;
  /** Providers that measuring asks. */
  readonly asked: readonly string[];
  /** Variables that are not set, in words. */
  readonly unset: readonly string[];
}

type Rule = (gate: Gate) => PlumblineRecord | null | Promise<PlumblineRecord | null>;

/** The first rule that returns a record ends the run. */
const RULES: readonly Rule[] = [
  brokenMain,
  brokenHead,
  firstAdoption,
  unaffected,
  unconfirmedAdoption,
  withoutKeys,
  withoutPrices,
  measured,
];

/** Throws InputError (exit 2), OutsideError (exit 4) and InterruptedError (exit 130); everything else is a record. */
export async function runGate(request: GateRequest, ports: GatePorts): Promise<PlumblineRecord> {
  const gate = await openGate(request, ports);
  try {
    for (const rule of RULES) {
      const record = await rule(gate);
      if (record !== null) return await withRulerLeft(record, gate);
    }
    throw new Error('no rule of the gate had an answer');
  } catch (error) {
    if (!(error instanceof InputError) || error instanceof GateFault) throw error;
    throw new GateFault(error.problems, gate.ruler.moves);
  }
}

async function openGate(request: GateRequest, ports: GatePorts): Promise<Gate> {
  const startedAt = ports.clock.now();
  const adoption = adoptionOf(request.trees, request.config);
  const isAdopting = adoption.kind === 'adoption';
  // On first adoption there is nothing to compare with, so head's files are checked as main's would be.
  const sides: Trees = isAdopting ? { ...request.trees, base: request.trees.head } : request.trees;
  const trees = await readableSides(sides, adoption, ports.begun);
  const faults: Faults = { ruler: new Problems(), head: new Problems() };
  const taken = intake(trees, adoption, faults);
  const all = taken?.drafts ?? [];
  const isWatch = request.origin === 'schedule' && !isAdopting;
  const drafts = isAdopting
    ? everything(all)
    : isWatch
      ? (await import('./drift-watch.ts')).watched(all)
      : touchedDrafts(all);
  const canGain =
    !request.foreign && !isAdopting && (request.origin === 'pull_request' || request.origin === 'command');
  const found = { drafts, gaining: canGain && taken !== null ? gainingDrafts(taken, trees) : [] };
  const reached = taken === null ? UNREACHED : await reachedBy(found, { taken, trees, faults, ports, startedAt });
  const config = taken?.config ?? configOf(headConfigOf(trees, adoption));
  const ruler =
    config === null
      ? { moved: [], moves: [] }
      : await viewRuler(config, taken?.headConfig ?? null, adoption, trees, {
          prepared: reached.prepared,
          drafts: all,
        });
  return { request, ports, startedAt, adoption, trees, faults, taken, ruler, ...reached };
}

/** What a change reaches, ready to be measured. */
type Reached = Pick<Gate, 'prepared' | 'gaining' | 'asked' | 'unset'>;
const UNREACHED: Reached = { prepared: [], gaining: [], asked: [], unset: [] };

interface Reaching extends Pick<Gate, 'trees' | 'faults' | 'ports' | 'startedAt'> {
  readonly taken: Intake;
}

async function reachedBy(
  { drafts, gaining }: { readonly drafts: readonly Draft[]; readonly gaining: readonly Draft[] },
  { taken, trees, faults, ports, startedAt }: Reaching,
): Promise<Reached> {
  // A change that reaches nothing, as most pull requests do, loads none of what suites, cases and models need.
  if (drafts.length + gaining.length === 0) return UNREACHED;
  const { prepare, prepareGaining, providersOf } = await import('./prepare-targets.ts');
  const { config } = taken;
  const prepared = await prepare(taken, drafts, trees, faults, ports);
  const askedOf = (targets: readonly Prepared[]): readonly string[] => [
    ...new Set(targets.flatMap((one) => providersOf(one, config))),
  ];
  const unsetFor = (targets: readonly Prepared[]): readonly string[] =>
    ports.missingCredentials(config, askedOf(targets));
  const affordable: Prepared[] = [];
  for (const one of await prepareGaining({ config, drafts: gaining }, prepared, trees, ports)) {
    const isFree = config.gate.maxCostUsd === undefined || (await unpriced([one], taken, startedAt)).length === 0;
    if (isFree && unsetFor([one]).length === 0) affordable.push(one);
  }
  return { prepared, gaining: affordable, asked: askedOf(prepared), unset: unsetFor(prepared) };
}

function configOf(config: HeadConfig): Intake['config'] | null {
  return typeof config === 'string' ? null : config;
}

function frameOf(
  { request, ports, startedAt, adoption, taken, ruler }: Gate,
  moved: readonly RulerMove[] = ruler.moves,
): Frame {
  return {
    startedAt,
    finishedAt: ports.clock.now(),
    seed: request.seed,
    accepted: request.accepted,
    history: request.history,
    provenance: { ...request.provenance, config: adoption.file },
    moved,
    config: taken?.config ?? null,
  };
}

// --- the rules ------------------------------------------------------------------------------------------------------

/** Main's ruler must be sound for what it would measure; a change may repair it, but then do nothing else. */
async function brokenMain(gate: Gate): Promise<PlumblineRecord | null> {
  const { request, ports, adoption, trees, faults, taken, prepared, ruler, unset } = gate;
  const isAdopting = adoption.kind === 'adoption';
  if (faults.ruler.any && taken?.config.gate.onNoCredentials === 'fail')
    for (const text of unset) faults.ruler.add({ file: adoption.file, key: 'api-key-env', message: text });
  const met = faults.ruler.list;
  // A suite by which no target was measured has not been read yet; a change to it may be its repair.
  const isUnread = met.length === 0 && prepared.length === 0 && !isAdopting && ruler.moved.some(isJudging);
  const broken = isUnread ? await faultsOf(trees.base, adoption.file, ports) : met;
  if (broken.length === 0) return null;
  const head = headConfigOf(trees, adoption);
  const isSound = adoption.after !== null && (await faultsOf(trees.head, adoption.after, ports)).length === 0;
  if (!isAdopting && isSound) {
    const config = taken?.config ?? configOf(head);
    if (config !== null) refuseMore({ config, isMains: taken !== null }, head, trees, broken, ruler.moves);
    return skippedRecord(frameOf(gate), 'repairs-ruler');
  }
  if (isUnread && taken !== null && areLocks(broken, taken.config)) return null;
  throw new GateFault(brokenRuler([...broken, ...faults.head.list], request, isAdopting), ruler.moves);
}

/** A file missing on both sides is one fault. */
function brokenRuler(faults: readonly Problem[], request: GateRequest, isAdopting: boolean): readonly Problem[] {
  const all = [...new Map(faults.map((one) => [formatProblem(one), one])).values()];
  if (isAdopting || request.origin === 'command') return all;
  const message = "main's ruler is broken, fix it first; this change was not judged";
  return [{ file: request.provenance.base.label, message }, ...all];
}

/** Whatever the change contributes must be readable. */
function brokenHead({ faults }: Gate): null {
  faults.head.throwIfAny();
  return null;
}

/** Only a command scores head alone; otherwise gating starts with the merge. */
function firstAdoption(gate: Gate): PlumblineRecord | null {
  const { adoption, request } = gate;
  if (adoption.kind !== 'adoption' || request.origin === 'command') return null;
  return skippedRecord(frameOf(gate, []), 'first-adoption');
}

function unaffected(gate: Gate): PlumblineRecord | null {
  return gate.prepared.length + gate.gaining.length > 0 ? null : skippedRecord(frameOf(gate), 'unaffected');
}

/** Nothing is gated yet; what can be checked without a call has been checked. */
function unconfirmedAdoption(gate: Gate): PlumblineRecord | null {
  const { adoption, request, taken, trees, asked, unset } = gate;
  if (adoption.kind !== 'adoption' || taken === null) return null;
  const adopting = { revision: trees.head.revision, confirmed: request.adopt === true };
  const held = [...unset, ...unconfirmed(taken.config, asked, adopting)];
  if (held.length === 0) return null;
  return { ...skippedRecord(frameOf(gate), 'first-adoption'), problems: held.map((text) => `not scored: ${text}`) };
}

function withoutKeys(gate: Gate): PlumblineRecord | null {
  const { request, taken, unset } = gate;
  if (unset.length === 0) return null;
  const told = request.foreign ? [...unset, FOREIGN] : unset;
  if (taken?.config.gate.onNoCredentials === 'warn') return unmeasuredRecord(frameOf(gate), 'no-credentials', told);
  return errorRecord(frameOf(gate), 2, 'no-credentials', told);
}

const FOREIGN =
  'secrets are not given to pull requests from forks and bots; have someone with access run it from a branch of this repository';

/** Checked before anything is paid for, rather than when a judge is first asked for a verdict. */
async function withoutPrices({ prepared, taken, adoption, startedAt }: Gate): Promise<null> {
  const { maxCostUsd, maxCalls } = taken?.config.gate ?? {};
  // With a call limit as well, the run is limited all the same, and says so.
  const isBounded = maxCostUsd === undefined || maxCalls !== undefined;
  const models = isBounded || taken === null ? [] : await unpriced(prepared, taken, startedAt);
  if (models.length === 0) return null;
  const { unknownPrice } = await import('../model-call/pricing.ts');
  throw new InputError(models.map((model) => unknownPrice(model, adoption.file)));
}

async function unpriced(targets: readonly Prepared[], { config }: Intake, now: string): Promise<readonly string[]> {
  const { unpricedModels } = await import('./models-used.ts');
  const asked = targets.filter(({ hindrance }) => hindrance === null);
  return unpricedModels(
    asked.map((one) => ({ ...one, name: one.target.name, arms: [one.arms.base, one.arms.head] })),
    config,
    now,
  );
}

async function measured(gate: Gate): Promise<PlumblineRecord> {
  const { request, ports, adoption, trees, taken, prepared, gaining, startedAt } = gate;
  // Loaded only now, since a change that touches nothing relevant needs none of it.
  const { measureChange } = await import('./measure-change.ts');
  const isAdopting = adoption.kind === 'adoption';
  const frame = (): Frame => frameOf(gate, isAdopting ? [] : undefined);
  return measureChange(
    { config: taken!.config, prepared, gaining, request, ports, trees, isAdopting, startedAt },
    frame,
  );
}

/** A change that leaves its own ruler unreadable or unlocked ends in exit 2; a measured regression takes precedence. */
async function withRulerLeft(record: PlumblineRecord, gate: Gate): Promise<PlumblineRecord> {
  const { ruler, adoption, trees, taken, request, ports } = gate;
  const isOver = record.reason === 'repairs-ruler' || adoption.kind === 'adoption' || request.shard !== undefined;
  if (taken === null || isOver) return record;
  const left = await faultsLeft(ruler, adoption, trees, taken.config.redact, ports);
  if (left.length === 0) return record;
  const isWorse = (record.verdict === 'regressed' && record.exitCode === 1) || record.verdict === 'error';
  if (isWorse) return { ...record, problems: [...(record.problems ?? []), ...left.map(formatProblem)] };
  throw new GateFault(left, ruler.moves, record.usage);
}
