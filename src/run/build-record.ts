/** The end of a run: joins decision, findings and escalation into the record. */

import { exitCode, runVerdict } from '../decision/verdict.ts';
import type { GateConfig } from '../inputs/config.ts';
import { type ModelUsage, NOTHING_USED } from '../model-call/usage.ts';
import type { EscalationEntry } from '../record/escalation-entry.ts';
import type { Operational, TargetOperational } from '../record/operational.ts';
import {
  type Accepted,
  type HistoryEntry,
  type PlumblineRecord,
  type Provenance,
  RECORD_SCHEMA,
  type RulerMove,
} from '../record/record.ts';
import { type TargetResult, TUNED_SET, type Verdict } from '../record/target-result.ts';
import { headlineOf } from '../report/headline.ts';
import { plain } from '../report/safe-words.ts';
import type { Unheaded } from '../report/situation.ts';
import type { ExitCode } from '../text/problem.ts';

/** What is known about a run before it is decided. Times are ISO. */
export interface Frame {
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly seed: string;
  readonly accepted: Accepted | null;
  readonly history: readonly HistoryEntry[];
  readonly provenance: Provenance;
  readonly moved: readonly RulerMove[];
  /** Null before a config could be read. */
  readonly config: GateConfig | null;
}

/** A target whose figures are complete, with its escalation entry. */
export interface Closed {
  readonly name: string;
  readonly result: TargetResult;
  /** Null when nothing was judged. */
  readonly escalation: EscalationEntry | null;
  readonly operational: TargetOperational;
  readonly orderBlocked: boolean;
}

export function decidedRecord(
  frame: Frame,
  targets: readonly Closed[],
  spent: ModelUsage,
  operational: Pick<Operational, 'estimate' | 'fullCalls' | 'notes'>,
  reason?: string,
): PlumblineRecord {
  const results = targets.map(({ result }) => result);
  const { verdict, scores, above } = verdictsOf(targets, reason);
  const bySets = results.some((target) => target.reason === TUNED_SET) ? TUNED_SET : reason;
  const told = above && scores !== 'regressed' ? 'ceiling' : bySets;
  const code = exitCode(verdict, results, frame.config!.gate, {
    accepted: frame.accepted !== null,
    orderBlocked: targets.some(({ orderBlocked }) => orderBlocked),
  });
  return headed({
    ...common(frame, verdict, code, spent),
    ...(told === undefined ? {} : { reason: told }),
    targets: Object.fromEntries(targets.map(({ name, result }) => [name, result])),
    escalation: Object.fromEntries(
      targets.flatMap(({ name, escalation }) => (escalation === null ? [] : [[name, escalation]])),
    ),
    accepted: verdict === 'regressed' ? frame.accepted : null,
    operational: {
      startedAt: frame.startedAt,
      finishedAt: frame.finishedAt,
      targets: Object.fromEntries(targets.map(({ name, operational: own }) => [name, own])),
      ...operational,
    },
  });
}

/** The run's verdict by its scores, and whether a ceiling on latency or cost is what makes it red. */
function verdictsOf(
  targets: readonly Pick<Closed, 'result' | 'operational'>[],
  reason: string | undefined,
): { readonly verdict: Verdict; readonly scores: Verdict; readonly above: boolean } {
  const decided = reason === undefined || reason === 'drift';
  // Latency and cost are not scores: they never move a target's verdict, but a ceiling set by main applies to the run.
  const above = reason === undefined && targets.some(({ operational: own }) => isAbove(own));
  const scores = decided ? runVerdict(targets.map(({ result }) => result)) : 'skipped';
  return { verdict: above ? 'regressed' : scores, scores, above };
}

/** The verdict of a run that compared something, derived from its targets. */
export function verdictOf(targets: readonly Pick<Closed, 'result' | 'operational'>[]): Verdict {
  return verdictsOf(targets, undefined).verdict;
}

function isAbove({ latencyMs, costUsd }: TargetOperational): boolean {
  return latencyMs?.state === 'exceeded' || costUsd?.state === 'exceeded';
}

/** Nothing was measured, and nothing had to be. */
export function skippedRecord(frame: Frame, reason: string, spent = NOTHING_USED): PlumblineRecord {
  return headed({ ...common(frame, 'skipped', 0, spent), reason });
}

/** What a watch needs is ordered in batches: a later run judges, and this one says what it waits for. */
export function waitingRecord(frame: Frame, spent: ModelUsage, notes: readonly string[]): PlumblineRecord {
  const record = skippedRecord(frame, 'ordered', spent);
  return { ...record, operational: { ...record.operational, notes: [...record.operational.notes, ...notes] } };
}

/** The run ended before a verdict: 2 = the user must fix something, 4 = something outside failed. */
export function errorRecord(
  frame: Frame,
  code: 0 | 2 | 4 | 130,
  reason: string | undefined,
  problems: readonly string[],
  spent = NOTHING_USED,
): PlumblineRecord {
  return headed({
    ...common(frame, 'error', code, spent),
    ...(reason === undefined ? {} : { reason }),
    problems,
  });
}

/**
 * The run's time is up during a computation without a pause; the figures of its calls are filled in when it is ended.
 * It blocks whatever the policy says: a change that can hang the gate must not get past it that way.
 */
export function timeUpRecord(frame: Frame, maxMinutes: number): PlumblineRecord {
  return headed({
    ...common(frame, 'inconclusive', 3, NOTHING_USED),
    reason: 'time-up',
    problems: [timeUp(maxMinutes)],
  });
}

/** The same in words, for the record and the terminal. */
export function timeUp(maxMinutes: number): string {
  return `NOT MEASURED: the time was up (gate.max-minutes: ${maxMinutes}) and the run did not answer any more, so it was ended; finished calls are kept in the store`;
}

/** No key is set and the policy says warn: inconclusive, exit 0. */
export function unmeasuredRecord(frame: Frame, reason: string, problems: readonly string[]): PlumblineRecord {
  return headed({ ...common(frame, 'inconclusive', 0, NOTHING_USED), reason, problems });
}

/** The record with its headline. */
export function headed(record: Unheaded): PlumblineRecord {
  const { headline: _none, ...rest } = record;
  return { ...head(rest), headline: plain(headlineOf(record)), ...tail(rest) };
}

/** Verdict and headline come first, for whoever opens the file. */
function head(record: Omit<Unheaded, 'headline'>): Pick<PlumblineRecord, 'schema' | 'verdict' | 'exitCode'> {
  return { schema: record.schema, verdict: record.verdict, exitCode: record.exitCode };
}
function tail(
  record: Omit<Unheaded, 'headline'>,
): Omit<PlumblineRecord, 'schema' | 'verdict' | 'exitCode' | 'headline'> {
  const { schema: _schema, verdict: _verdict, exitCode: _code, ...rest } = record;
  return rest;
}

function common(frame: Frame, verdict: Verdict, code: ExitCode, spent: ModelUsage): Omit<Unheaded, 'headline'> {
  const gate = frame.config?.gate;
  return {
    schema: RECORD_SCHEMA,
    verdict,
    exitCode: code,
    seed: frame.seed,
    targets: {},
    escalation: {},
    accepted: null,
    ruler: { moved: frame.moved },
    usage: spent,
    gate: {
      margin: gate?.margin ?? 5,
      alpha: gate?.alpha ?? 0.05,
      onInconclusive: gate?.onInconclusive ?? 'warn',
      onUnmeasured: gate?.onUnmeasured ?? 'warn',
      smallSuite: gate?.smallSuite ?? 'report',
    },
    provenance: frame.provenance,
    operational: { startedAt: frame.startedAt, finishedAt: frame.finishedAt, targets: {}, notes: [] },
    history: frame.history,
    redacted: frame.config?.redact ?? false,
  };
}
