/** The escalation entry of a closed target: ledger, failure review and decision, based on base's policy alone. */

import type { Arm } from '../change/arms.ts';
import { escalate, orderBlocks } from '../escalation/decide-lever.ts';
import { type EscalationEvidence, evidenceFromRecord } from '../escalation/evidence.ts';
import { wantsCheap } from '../escalation/facts.ts';
import { withoutTexts } from '../escalation/failure-review.ts';
import { formatNote } from '../escalation/format-note.ts';
import { ledgerNotes, readLedger } from '../escalation/read-ledger.ts';
import { verifyEntries } from '../escalation/verified-entries.ts';
import type { GateConfig } from '../inputs/config.ts';
import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import { modelPrices } from '../inputs/model-prices.ts';
import type { BoundTemplate } from '../inputs/template.ts';
import type { CheapProbe, EscalationEntry } from '../record/escalation-entry.ts';
import type { FailureReview } from '../record/failure-review.ts';
import type { TargetOperational } from '../record/operational.ts';
import type { TargetResult, Verdict } from '../record/target-result.ts';
import { cheapProbe } from './cheap-probe.ts';
import { derivedFacts } from './derived-facts.ts';
import type { Scored } from './findings.ts';
import { levelsOf, liftsOf } from './goal-level.ts';
import type { Work } from './measure/work.ts';
import type { DecideInput, Measured } from './measured.ts';
import { requestsOf } from './request-facts.ts';
import { reviewOf } from './review-failures.ts';
import { taskHistory } from './task-history.ts';

export interface EscalatingInput {
  readonly name: string;
  readonly result: TargetResult;
  /** Verdict of the whole run. */
  readonly run: Verdict;
  readonly stated: EscalationEntry['stated'];
  readonly scored: Scored;
  readonly work: Work;
  readonly input: DecideInput;
  readonly measured: Measured;
  readonly tuned: EscalationEntry['tuned'];
  readonly health: TargetOperational['promptHealth'];
}

/** A target's policy in base's config. */
export function policyFor(config: GateConfig, target: string): EscalationPolicy {
  return config.targets.find(({ name }) => name === target)?.escalation ?? config.escalation ?? {};
}

/** The goal's template in a suite; a goal measured by another target's suite does not apply to this one. */
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
  const cheap = goal === undefined ? undefined : await cheapOf(at, policy, goal, found);
  const pairs = [...(at.measured.measurement.draws.facts.get(name)?.values() ?? [])];
  const entry = escalate({
    ...evidence,
    level: goal === undefined ? null : (levelsOf(scored, goal) ?? evidence.level),
    lifts: goal === undefined ? undefined : liftsOf(scored, goal),
    stated: at.stated,
    tuned: at.tuned,
    review: input.config.redact ? withoutTexts(found) : found,
    cheap,
    request: requestsOf(pairs, work.arms, modelPrices(input.config, input.ports.clock.now()), at.health),
    steps: at.result.steps,
    cacheBreak: cacheBreakOf(work.arms.head, at.health),
    derived: {
      ...derivedFacts(policy, work, input),
      ...(await taskHistory(policy, work, { input, lever: at.result.lever })),
    },
    closedLabels: goal !== undefined && CLOSED_LABELS.has(goal.spec.name),
    notes: [...unfit(written, work), ...formNotes(found, work.arms.head), ...notes],
  });
  return { entry, blocked: orderBlocks(entry, policy) };
}

/** Spends what the probes of failing cases left of their budget. */
async function cheapOf(
  { name, scored, work, input, measured }: EscalatingInput,
  policy: EscalationPolicy,
  goal: BoundTemplate,
  { probing: took }: FailureReview,
): Promise<CheapProbe | undefined> {
  const probing = input.prepared.find(({ target }) => target.name === name)?.probing;
  const isSilent = input.alone || input.models.holds !== undefined || input.drift !== undefined;
  if (probing === undefined || isSilent || !wantsCheap(policy)) return undefined;
  const left = {
    calls: probing.maxCalls - (took?.calls ?? 0),
    costUsd: probing.maxCostUsd - (took?.costUsd ?? 0),
  };
  return cheapProbe({ scored, work, goal, probing, input, measured, left });
}

function formNotes(found: FailureReview, { model }: Arm): readonly string[] {
  const isHeld = model.responseFormat !== undefined || (model.tools ?? []).length > 0;
  const note = formatNote(found, { file: model.file, isHeld });
  return note === null ? [] : [note];
}

/** The place of the first variable in head's prompt, if less fixed text precedes it than on the base side. */
function cacheBreakOf({ prompt }: Arm, health: EscalatingInput['health']): string | undefined {
  const { base, head } = health ?? {};
  const [first] = prompt.variables;
  if (base == null || head === undefined || first === undefined || head.cacheableTokens >= base.cacheableTokens)
    return undefined;
  return `{{${first.name}}} stands in line ${first.line} of ${first.file} now, before fixed text that was cached: put it behind that text.`;
}

const CLOSED_LABELS: ReadonlySet<string> = new Set(['LabelMatch', 'ClassificationReport']);

/** Ledger and facts as they will appear in the record. */
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
