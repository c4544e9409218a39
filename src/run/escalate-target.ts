/** The escalation entry of a closed target: ledger, failure review and decision, from base's policy alone. */

import { escalate, orderBlocks } from '../escalation/decide-lever.ts';
import { type EscalationEvidence, evidenceFromRecord } from '../escalation/evidence.ts';
import { withoutTexts } from '../escalation/failure-review.ts';
import { ledgerNotes, readLedger } from '../escalation/read-ledger.ts';
import { verifyEntries } from '../escalation/verified-entries.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import type { EscalationEntry } from '../record/escalation-entry.ts';
import type { TargetResult, Verdict } from '../record/target-result.ts';
import type { Scored } from './findings.ts';
import { levelsOf, liftsOf } from './goal-level.ts';
import type { Work } from './measure/work.ts';
import type { DecideInput, Measured } from './measured.ts';
import { reviewOf } from './review-failures.ts';

export interface EscalatingInput {
  readonly name: string;
  readonly result: TargetResult;
  /** Of the whole run. */
  readonly run: Verdict;
  readonly stated: EscalationEntry['stated'];
  readonly scored: Scored;
  readonly work: Work;
  readonly input: DecideInput;
  readonly measured: Measured;
  readonly tuned: EscalationEntry['tuned'];
}

/** Of a target by base's config. */
export function policyFor(config: GateConfig, target: string): EscalationPolicy {
  return config.targets.find(({ name }) => name === target)?.escalation ?? config.escalation ?? {};
}

/** The goal's template in a suite; a goal that another target's suite measures is none for this one. */
export function goalOf(config: GateConfig, { name, suite }: Pick<Work, 'name' | 'suite'>): BoundTemplate | undefined {
  const { goal } = policyFor(config, name);
  return suite.templates.find(({ id }) => id === goal?.template);
}

export async function escalateTarget(
  at: EscalatingInput,
): Promise<{ readonly entry: EscalationEntry; readonly blocked: boolean }> {
  const { name, input, work, scored } = at;
  const written = policyFor(input.config, name);
  const goal = goalOf(input.config, work);
  const policy = goal === undefined ? { ...written, goal: undefined } : written;
  const { evidence, notes } = await evidenceOf(at, policy);
  const found = await reviewOf(at, policy, evidence.ledger.used, goal);
  const entry = escalate({
    ...evidence,
    level: goal === undefined ? null : (levelsOf(scored, goal) ?? evidence.level),
    lifts: goal === undefined ? undefined : liftsOf(scored, goal),
    stated: at.stated,
    tuned: at.tuned,
    review: input.config.redact ? withoutTexts(found) : found,
    closedLabels: goal !== undefined && CLOSED_LABELS.has(goal.spec.name),
    notes: [...unfit(written, work), ...notes],
  });
  return { entry, blocked: orderBlocks(entry, policy) };
}

const CLOSED_LABELS: ReadonlySet<string> = new Set(['LabelMatch', 'ClassificationReport']);

/** Ledger and facts, as they will stand in the record. */
async function evidenceOf(
  { name, result, run, input }: EscalatingInput,
  policy: EscalationPolicy,
): Promise<{ readonly evidence: EscalationEvidence; readonly notes: readonly string[] }> {
  const { config, ports, trees } = input;
  const ledger = readLedger(trees.base, policy.ledger);
  const { storedRecords } = ports;
  const recordOf = ledger.entries.length === 0 || storedRecords === undefined ? () => null : await storedRecords();
  const verified = verifyEntries(ledger.entries, recordOf);
  const view = {
    verdict: run,
    targets: { [name]: result },
    escalation: {},
    gate: { margin: config.gate.margin },
  };
  const today = ports.clock.now().slice(0, 10);
  const evidence = evidenceFromRecord(view, name, policy, { ledger: verified.entries, today });
  return {
    evidence: {
      ...evidence,
      ledger: { used: evidence.ledger.used, refused: [...verified.refused, ...evidence.ledger.refused] },
    },
    notes: [...ledgerNotes(ledger), ...reviewed(verified.unknown)],
  };
}

function unfit({ goal }: EscalationPolicy, { suite }: Work): readonly string[] {
  const ids = suite.templates.map(({ id }) => id);
  if (goal === undefined || ids.includes(goal.template)) return [];
  return [
    `The goal counts as not set here: its template "${goal.template}" is not in ${suite.file} (there: ${ids.join(', ')}).`,
  ];
}

function reviewed(unknown: number): readonly string[] {
  if (unknown === 0) return [];
  const [whose, entries] =
    unknown === 1
      ? ['its record is', 'One ledger entry rests']
      : ['their records are', `${unknown} ledger entries rest`];
  return [`${entries} on the review of the base branch: ${whose} not in this store.`];
}
