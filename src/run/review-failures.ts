/** The failure review of a closed target: failing cases are grouped, probed if policy asks for it, and judged. */

import { type FailureItem, type Group, groupedFailures, LIST_BELOW } from '../escalation/failure-groups.ts';
import { type Review, reviewFailures } from '../escalation/failure-review.ts';
import type { LedgerEntry } from '../escalation/ledger.ts';
import { type ProbeResults, type ProbeTask, type Probing, probeResults, probeTasks } from '../escalation/probes.ts';
import { type RecordedReplies, recordedLabel, unreadable } from '../escalation/recorded-labels.ts';
import { peopleAbout } from '../escalation/said-by-people.ts';
import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import type { BoundTemplate, JudgeSeat } from '../inputs/template.ts';
import type { Step } from '../model-call/call.ts';
import type { FailureReview } from '../record/failure-review.ts';
import { sha256Hex } from '../text/digest.ts';
import { InputError } from '../text/problem.ts';
import { failingOf, type Scored, shownHeads } from './findings.ts';
import { passingScore } from './goal-level.ts';
import type { Work } from './measure/work.ts';
import type { DecideInput, Measured } from './measured.ts';

/** A target whose failures are reviewed. */
export interface Reviewed {
  readonly name: string;
  readonly scored: Scored;
  readonly work: Work;
  readonly measured: Measured;
  readonly input: DecideInput;
}

/** Failures on the goal's template (without a goal, on every blocking one), grouped by shape. */
export async function reviewOf(
  { name, scored, work, measured, input }: Reviewed,
  policy: EscalationPolicy,
  ledger: readonly LedgerEntry[],
  goal: BoundTemplate | undefined,
): Promise<Review> {
  const wanted = work.suite.templates.filter((template) =>
    policy.goal === undefined ? template.blocking : template.id === policy.goal.template,
  );
  const items = wanted.flatMap(({ id }) => failingOf(scored, id));
  const silent = silentOf(policy, input);
  const embeddings = silent === null ? await embedded(items, work, measured) : undefined;
  const grouped = groupedFailures(items, embeddings);
  const { probing, people = [] } = input.prepared.find(({ target }) => target.name === name) ?? {};
  const replies = await recordedReplies(items, work, measured);
  const unread = unreadable(replies);
  const {
    probes,
    note,
    probing: took,
  } = probing === undefined || silent !== null
    ? NO_PROBES
    : await probed(grouped.groups, probing, work, { measured, input });
  const review = await measured.measurement.drive(
    reviewFailures(grouped, {
      judge: silent ?? judgeOf(work),
      ledger,
      probes,
      people: peopleAbout(people, items),
      recorded: (group) => recordedLabel(group, replies),
      closedLabels: policy.profile?.closedLabels,
      ...(goal === undefined ? {} : { pass: goal.pass, passing: passingScore(scored, goal) }),
    }),
  );
  const more = [
    note ?? [],
    unread.length === 0
      ? []
      : `${unread.length} recorded failure-review ${unread.length === 1 ? 'reply' : 'replies'} (first: case ${unread[0]}) cannot be read and count for nothing; a reply is {"shape", "immediate_fix", "confidence": 0..10, "quote"}.`,
  ].flat();
  return {
    ...review,
    ...(goal === undefined ? {} : { of: shownHeads(scored, goal) }),
    notes: [...review.notes, ...more],
    ...(took === undefined ? {} : { probing: took }),
  };
}

/** What a recorded judge wrote about each failing case; only what is on file. */
async function recordedReplies(
  items: readonly FailureItem[],
  { name, judge }: Work,
  { measurement }: Measured,
): Promise<RecordedReplies> {
  if (judge === null || !judge.recorded) return new Map();
  const asked = items.map(async (item): Promise<[string, string | null]> => {
    const step: Step<string | null> = {
      ask: {
        provider: judge.provider,
        request: { kind: 'chat', model: judge.model, messages: [] },
        place: {
          role: 'review',
          arm: 'head',
          target: name,
          case: item.case,
          template: 'failure-review',
          sample: 0,
          outputSha256: sha256Hex(item.output ?? ''),
          turn: 0,
        },
      },
      next: (reply) => ({ done: reply.kind === 'answered' ? reply.text : null }),
    };
    return [item.case, await measurement.drive(step)];
  });
  const found = await Promise.all(asked);
  return new Map(found.filter((one): one is [string, string] => one[1] !== null));
}

/** Nobody is asked without a goal that makes the answer matter, in a merge, or once the budget is spent; null = ask. */
function silentOf(
  { goal }: EscalationPolicy,
  { models, alone }: DecideInput,
): 'no-goal' | 'adoption' | 'merge' | 'budget' | null {
  if (goal === undefined) return 'no-goal';
  if (alone) return 'adoption';
  if (models.holds !== undefined) return 'merge';
  return models.exhausted === null ? null : 'budget';
}

function judgeOf({ name, judge }: Work): JudgeSeat | 'none' | 'recorded' {
  if (judge === null) return 'none';
  return judge.recorded ? 'recorded' : { ...judge, place: { target: name, template: 'failure-review', sample: 0 } };
}

interface ProbesTold {
  readonly probes: ProbeResults | undefined;
  /** For the reader; null = nothing to say. */
  readonly note: string | null;
  /** What it took; undefined = nothing was asked. */
  readonly probing?: FailureReview['probing'];
}

const NO_PROBES: ProbesTold = { probes: undefined, note: null };

/** Asks each failing case that represents its group once more as it is, and once per probe. */
async function probed(
  groups: readonly Group[],
  probing: Probing,
  work: Work,
  { measured, input }: Pick<Reviewed, 'measured' | 'input'>,
): Promise<ProbesTold> {
  const { head } = work.arms;
  const recorded = [head.provider, probing.stronger?.provider].some((provider) => provider?.type === 'recorded');
  if (recorded)
    return probing.isAsked
      ? {
          ...NO_PROBES,
          note: 'Probes were not run: they need a model that can be asked, and a provider is recorded.',
        }
      : NO_PROBES;
  const tasks = probeTasks(groups, probing, {
    target: work.name,
    arm: head,
    promptName: head.prompt.name,
    row: (id) => work.cases.get(id)!,
    messages: (id) => work.rendered.get(id)!.head,
    template: (id) => work.suite.templates.find((template) => template.id === id)!,
    seat:
      work.judge === null || work.judge.recorded
        ? null
        : { ...work.judge, place: { target: work.name, template: 'failure-review', sample: 0, arm: 'head' } },
  });
  return tasks.length === 0 ? NO_PROBES : ask(tasks, probing, measured, input);
}

/** Group by group, the largest first, until the probes' budget is spent; what was left out is reported. */
async function ask(
  tasks: readonly ProbeTask[],
  { maxCalls, maxCostUsd }: Probing,
  { measurement }: Measured,
  { models }: DecideInput,
): Promise<ProbesTold> {
  let why = '';
  // Everything is measured by now, so a probe that cannot be asked (its price is unknown, say) is only a note.
  const unasked = (error: unknown): null => {
    if (!(error instanceof InputError)) throw error;
    why = `: ${error.message}`;
    return null;
  };
  const before = models.usage();
  const spent = (): number => models.usage().costUsd - before.costUsd;
  const told: (Omit<ProbeTask, 'step' | 'calls'> & { readonly passes: boolean | null })[] = [];
  const skipped = new Set<string>();
  let calls = 0;
  for (const group of new Set(tasks.map((task) => task.group))) {
    const due: ProbeTask[] = [];
    for (const id of new Set(tasks.filter((task) => task.group === group).map((task) => task.case))) {
      const own = tasks.filter((task) => task.group === group && task.case === id);
      const needed = own.reduce((sum, task) => sum + task.calls, 0);
      if (calls + needed > maxCalls || spent() >= maxCostUsd) skipped.add(group);
      else {
        calls += needed;
        due.push(...own);
      }
    }
    const answers = due.map(async ({ step, calls: _calls, ...task }) => ({
      ...task,
      passes: await measurement.drive(step).catch(unasked),
    }));
    told.push(...(await Promise.all(answers)));
  }
  const silent = told.filter(({ passes }) => passes === null).length;
  const note =
    silent === 0 ? null : `${silent} of ${told.length} probe calls have no result and count for nothing${why}`;
  const { calls: sent, costUsd } = models.usage();
  const left = `the budget of the probes (${maxCalls} calls, $${maxCostUsd}) left ${skipped.size} groups without all of their cases`;
  return {
    probes: probeResults(told),
    note,
    probing: {
      calls: sent - before.calls,
      costUsd: costUsd - before.costUsd,
      ...(skipped.size === 0 ? {} : { skipped: left }),
    },
  };
}

/** Texts sent in one embedding call. */
const BATCH = 64;

/**
 * Vectors of what the judge said, by case, from the suite's embedding model; undefined without one or if a call failed.
 */
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
