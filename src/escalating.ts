/** The escalation entry of a closed target: ledger, failure review and decision, from base's policy alone. */
import { Problems } from './core/document.ts';
import { escalate, escalationBlocks } from './core/escalation/decision.ts';
import { evidenceFromRecord } from './core/escalation/evidence.ts';
import { type LedgerEntry, parseLedger } from './core/escalation/ledger.ts';
import type { EscalationEntry } from './core/escalation/outcome.ts';
import type { EscalationPolicy } from './core/escalation/policy.ts';
import { type FailureItem, type Review, reviewFailures } from './core/escalation/review.ts';
import { failingOf, type Scored } from './core/findings.ts';
import type { PlumblineRecord, TargetResult } from './core/record.ts';
import type { Tree } from './core/tree.ts';
import type { DecideInput, Measured } from './decide.ts';
import type { Work } from './measure.ts';

export interface EscalatingInput {
  readonly name: string;
  readonly result: TargetResult;
  readonly stated: EscalationEntry['stated'];
  readonly scored: Scored;
  readonly work: Work;
  readonly input: DecideInput;
  readonly measured: Measured;
}

export const LEDGER_PATH = '.github/plumbline.ledger.jsonl';

export async function escalateTarget(at: EscalatingInput): Promise<{ readonly entry: EscalationEntry; readonly blocked: boolean }> {
  const { name, result, input } = at;
  const policy: EscalationPolicy = input.config.targets.find((target) => target.name === name)?.escalation ?? input.config.escalation ?? {};
  const draft = { targets: { [name]: result }, escalation: {}, gate: { margin: input.config.gate.margin } } as unknown as PlumblineRecord;
  const ledger = readLedger(input.trees.base, policy.ledger ?? LEDGER_PATH);
  const evidence = evidenceFromRecord(draft, name, policy, ledger);
  const { done, failures, clusters, shapes, notes } = await review(at, policy, evidence.ledger.used);
  const entry = escalate({ ...evidence, stated: at.stated, review: { done, failures, clusters }, shapes, notes });
  return { entry, blocked: escalationBlocks(entry, policy) };
}

/** What fails on the goal's template (without a goal, on every blocking one), grouped and shaped. */
async function review({ scored, work, measured, input }: EscalatingInput, policy: EscalationPolicy, ledger: readonly LedgerEntry[]): Promise<Review> {
  const wanted = work.suite.templates.filter((template) => (policy.goal === undefined ? template.blocking : template.id === policy.goal.template));
  const items: FailureItem[] = wanted.flatMap(({ id }) =>
    failingOf(scored, id).map(({ template, ...item }) => ({ ...item, template: template.id, prior: template.spec.shape })),
  );
  // A judge is asked only where a goal makes the answer matter, and while there is budget left.
  const askable = policy.goal !== undefined && input.models.exhausted === null && !input.alone;
  const seat = work.judge === null || !askable ? null : { ...work.judge, place: { target: work.name, template: 'failure-review', sample: 0 } };
  return measured.measurement.drive(reviewFailures(items, { seat, ledger }));
}

/** Lines that do not read count as absent: the ledger is evidence, and a fault in it never stops a gate. */
function readLedger(base: Tree, path: string): readonly LedgerEntry[] {
  const entry = base.entry(path);
  if (entry.kind !== 'file') return [];
  return parseLedger(path, new TextDecoder().decode(entry.bytes), new Problems());
}

