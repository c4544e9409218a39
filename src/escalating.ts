/** The escalation entry of a closed target: ledger, failure review and decision, from base's policy alone. */
import { Problems } from './core/document.ts';
import { escalate, escalationBlocks } from './core/escalation/decision.ts';
import { evidenceFromRecord } from './core/escalation/evidence.ts';
import { LEDGER_PATH, type LedgerEntry, parseLedger } from './core/escalation/ledger.ts';
import type { EscalationEntry } from './core/escalation/outcome.ts';
import type { EscalationPolicy } from './core/escalation/policy.ts';
import { verifyEntries } from './core/escalation/proposal.ts';
import { type FailureItem, LIST_BELOW, type Review, reviewFailures, withoutTexts } from './core/escalation/review.ts';
import type { Step } from './core/exchange.ts';
import { failingOf, headLevel, type Scored } from './core/findings.ts';
import { formatProblem } from './core/problem.ts';
import type { TargetResult } from './core/record.ts';
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
  /** From the tuned-model protocol. */
  readonly notes: readonly string[];
}

export async function escalateTarget(
  at: EscalatingInput,
): Promise<{ readonly entry: EscalationEntry; readonly blocked: boolean }> {
  const { name, result, input, work, scored } = at;
  const written: EscalationPolicy =
    input.config.targets.find((target) => target.name === name)?.escalation ?? input.config.escalation ?? {};
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
  const found = await review(at, policy, evidence.ledger.used, goal?.pass);
  const { done, failures, clusters, shapes, notes } = input.config.redact ? withoutTexts(found) : found;
  const entry = escalate({
    ...evidence,
    ledger: { used: evidence.ledger.used, refused: [...refused, ...evidence.ledger.refused] },
    level: level === null || goal === undefined ? evidence.level : { id: goal.id, digest: goal.digest, ...level },
    stated: at.stated,
    review: { done, failures, clusters },
    shapes,
    notes: [...unfit(written, work), ...ledger.notes, ...reviewed(unknown), ...notes, ...at.notes],
  });
  return { entry, blocked: escalationBlocks(entry, policy) };
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

/** What fails on the goal's template (without a goal, on every blocking one), grouped and shaped. */
async function review(
  { scored, work, measured, input }: EscalatingInput,
  policy: EscalationPolicy,
  ledger: readonly LedgerEntry[],
  pass: number | undefined,
): Promise<Review> {
  const wanted = work.suite.templates.filter((template) =>
    policy.goal === undefined ? template.blocking : template.id === policy.goal.template,
  );
  const items: FailureItem[] = wanted.flatMap(({ id }) =>
    failingOf(scored, id).map(({ template, ...item }) => ({
      ...item,
      template: template.id,
      prior: template.spec.shape,
    })),
  );
  // A judge is asked only where a goal makes the answer matter, and while there is budget left.
  const askable = policy.goal !== undefined && input.models.exhausted === null && !input.alone;
  const seat =
    work.judge === null || !askable
      ? null
      : { ...work.judge, place: { target: work.name, template: 'failure-review', sample: 0 } };
  const embeddings = askable ? await embedded(items, work, measured) : undefined;
  return measured.measurement.drive(
    reviewFailures(items, { seat, ledger, embeddings, ...(pass === undefined ? {} : { pass }) }),
  );
}

/** Texts sent in one embedding call. */
const BATCH = 64;

/** Vectors of what the judge said, by case, from the suite's embedding model; undefined without one, or when a call failed. */
async function embedded(
  items: readonly FailureItem[],
  work: Work,
  { measurement }: Measured,
): Promise<ReadonlyMap<string, readonly number[]> | undefined> {
  const { embedding } = work.suite;
  const told = items.filter(({ code, reason }) => code === undefined && reason !== undefined);
  if (embedding === undefined || told.length < LIST_BELOW) return undefined;
  const found = new Map<string, readonly number[]>();
  for (let from = 0; from < told.length; from += BATCH) {
    const batch = told.slice(from, from + BATCH);
    const step: Step<readonly (readonly number[])[]> = {
      ask: {
        provider: embedding.provider,
        request: {
          kind: 'embedding',
          model: embedding.model,
          texts: batch.map(({ reason }) => reason!.toWellFormed()),
          ...(embedding.dimensions === undefined ? {} : { dimensions: embedding.dimensions }),
        },
        place: { role: 'review', target: work.name, case: batch[0]!.case, sample: 0, turn: 0 },
      },
      next: (reply) => ({ done: reply.kind === 'answered' ? (reply.vectors ?? []) : [] }),
    };
    const vectors = await measurement.drive(step);
    if (vectors.length !== batch.length) return undefined;
    batch.forEach((item, index) => void found.set(item.case, vectors[index]!));
  }
  return found;
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
