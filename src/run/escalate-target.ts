/** The escalation entry of a closed target: ledger, failure review and decision, from base's policy alone. */

import { escalate, orderBlocks } from '../escalation/decide-lever.ts';
import { evidenceFromRecord } from '../escalation/evidence.ts';
import { withoutTexts } from '../escalation/failure-review.ts';
import { type LedgerEntry, parseLedger } from '../escalation/ledger.ts';
import { verifyEntries } from '../escalation/ledger-proposal.ts';
import type { GateConfig } from '../inputs/config.ts';
import { type EscalationPolicy, LEDGER_PATH } from '../inputs/escalation-policy.ts';
import type { EscalationEntry } from '../record/escalation-entry.ts';
import type { TargetResult } from '../record/target-result.ts';
import { formatProblem, Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { headLevel, type Scored } from './findings.ts';
import type { Work } from './measure/work.ts';
import type { DecideInput, Measured } from './measured.ts';
import { reviewOf } from './review-failures.ts';

export interface EscalatingInput {
  readonly name: string;
  readonly result: TargetResult;
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

export async function escalateTarget(
  at: EscalatingInput,
): Promise<{ readonly entry: EscalationEntry; readonly blocked: boolean }> {
  const { name, result, input, work, scored } = at;
  const written = policyFor(input.config, name);
  const goal = work.suite.templates.find(({ id }) => id === written.goal?.template);
  // A goal that another target's suite measures is none for this one: the verdict does not wait for it.
  const policy = goal === undefined ? { ...written, goal: undefined } : written;
  // Where both sides replay the same rows nothing was read, and there is no level to take.
  const read = input.prepared.some(({ target, rows }) => target.name === name && rows.head !== null);
  if (goal !== undefined && read && isFree(work)) await at.measured.measurement.head(work, goal);
  const ledger = readLedger(input.trees.base, policy.ledger ?? LEDGER_PATH);
  const view = { targets: { [name]: result }, escalation: {}, gate: { margin: input.config.gate.margin } };
  const { storedRecords } = input.ports;
  const recordOf = ledger.entries.length === 0 || storedRecords === undefined ? () => null : await storedRecords();
  const { entries, refused, unknown } = verifyEntries(ledger.entries, recordOf);
  const evidence = evidenceFromRecord(view, name, policy, entries);
  const level = goal === undefined ? null : headLevel(scored, goal);
  const found = await reviewOf(at, policy, evidence.ledger.used, goal?.pass);
  const { shapes, ...review } = input.config.redact ? withoutTexts(found) : found;
  const entry = escalate({
    ...evidence,
    ledger: { used: evidence.ledger.used, refused: [...refused, ...evidence.ledger.refused] },
    level: level === null || goal === undefined ? evidence.level : { id: goal.id, digest: goal.digest, ...level },
    stated: at.stated,
    tuned: at.tuned,
    review,
    shapes,
    notes: [...unfit(written, work), ...ledger.notes, ...reviewed(unknown)],
  });
  return { entry, blocked: orderBlocks(entry, policy) };
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

/** Recorded answers cost nothing, so a level is taken over every case; a live arm says m of n. */
function isFree({ arms, suite, judge }: Work): boolean {
  const live = suite.templates.some(
    ({ scorer, spec }) => scorer.kind === 'asking' && (spec.kind === 'embedding' || judge?.recorded === false),
  );
  return arms.head.provider.type === 'recorded' && !live;
}

/** Lines that do not read count as absent and are said so: a fault in the ledger never stops a gate. */
function readLedger(
  base: Tree,
  path: string,
): { readonly entries: readonly LedgerEntry[]; readonly notes: readonly string[] } {
  const entry = base.entry(path);
  if (entry.kind !== 'file') return { entries: [], notes: [] };
  const problems = new Problems();
  const entries = parseLedger(path, new TextDecoder().decode(entry.bytes), problems);
  return {
    entries,
    notes: problems.list.map((problem) => `A ledger line counts as absent: ${formatProblem(problem)}`),
  };
}
