/** The failure review: what fails on this head, in groups, and the kind of failure in each group. */

import type { JudgeSeat, Shape } from '../inputs/template.ts';
import { done, type Step } from '../model-call/call.ts';
import type { ClusterReview, FailureReview, JudgePart, ShapeName } from '../record/failure-review.ts';
import { follow } from '../scoring/judge/ask-judge.ts';
import { type Asked, askJudge, type Label } from './cluster-judge.ts';
import { compare, exemplarsOf, type FailureItem, type Group, type Grouped, idOf } from './failure-groups.ts';
import type { LedgerEntry } from './ledger.ts';
import { attemptsOf } from './plateau.ts';
import type { ProbeResults } from './probes.ts';
import { isSpeaking } from './speaking-codes.ts';
import { finished, lookedAt } from './who-looked.ts';
import { percent } from './wording.ts';

export interface ReviewOptions {
  /** Who is asked about the groups, or why nobody can be. */
  readonly judge?: JudgeSeat | Exclude<JudgePart, 'asked' | 'silent'> | undefined;
  /** What the judge said about a group in recorded rows; null = too few rows. */
  readonly recorded?: ((group: Group) => Label | null) | undefined;
  /** What people said, by case. */
  readonly people?: ReadonlyMap<string, ShapeName> | undefined;
  readonly probes?: ProbeResults | undefined;
  /** Entries that count today; those of step 1 with scores by case show which failures survived. */
  readonly ledger?: readonly LedgerEntry[] | undefined;
  /** A case fails below this score, 0..1. Default 1: anything short of full marks. */
  readonly pass?: number | undefined;
  /** What a failing case would score if it were fixed, 0..1. Default 1. */
  readonly passing?: number | undefined;
  readonly closedLabels?: boolean | undefined;
  /** Clusters to ask about at most, largest first. Default 20. */
  readonly maxAsked?: number | undefined;
}

export interface Review extends FailureReview {
  readonly judge: JudgePart;
  readonly notes: readonly string[];
}

/** A group, and a person's statement that covers all of its cases. */
interface Seen extends Group {
  readonly human?: ShapeName | undefined;
}

/**
 * Asks the judge about each group that neither a code nor a person explains, and decides shapes by the strongest
 * evidence.
 */
export function reviewFailures(grouped: Grouped, options: ReviewOptions = {}): Step<Review> {
  const { judge = 'none', people = new Map(), recorded } = options;
  const groups = byPeople(grouped.groups, people);
  const open = groups.filter(({ human, code }) => human === undefined && (code === null || !isSpeaking(code)));
  const asked = typeof judge === 'string' ? [] : open.slice(0, options.maxAsked ?? 20);
  const label = (group: Seen): Step<Asked | null> => {
    if (typeof judge !== 'string' && asked.includes(group)) return askJudge(exemplarsOf(group), idOf(group), judge);
    const told = open.includes(group) ? (recorded?.(group) ?? null) : null;
    return done(told === null ? null : { label: told });
  };
  const each = (index: number, found: readonly ClusterReview[], silences: readonly string[]): Step<Review> => {
    const group = groups[index];
    if (group === undefined) {
      const isHeard = silences.length < asked.length || silences.length === 0;
      const part = typeof judge === 'string' ? judge : isHeard ? 'asked' : 'silent';
      const notes = [...grouped.notes, ...judgeNotes(open.length, asked.length, silences)];
      return done(reviewOf(found, grouped.failures, part, { notes, passing: options.passing }));
    }
    return follow(label(group), (said) =>
      each(
        index + 1,
        [...found, describe(group, said !== null && 'label' in said ? said.label : null, options)],
        said !== null && 'silence' in said ? [...silences, said.silence] : silences,
      ),
    );
  };
  return each(0, [], []);
}

/** Cases that a person commented on form groups of their own, one per template and shape. */
function byPeople(groups: readonly Group[], people: ReadonlyMap<string, ShapeName>): readonly Seen[] {
  const own = new Map<string, { readonly human: ShapeName; readonly items: FailureItem[] }>();
  const rest = groups.flatMap((group): Group[] => {
    const items = group.items.filter((item) => {
      const human = people.get(item.case);
      if (human === undefined) return true;
      const key = `${item.template}\0${human}`;
      const mine = own.get(key) ?? { human, items: [] };
      mine.items.push(item);
      own.set(key, mine);
      return false;
    });
    return items.length === 0 ? [] : [{ ...group, items }];
  });
  const seen = [...own.values()].map(({ human, items }): Seen => ({ items, code: null, human }));
  return [...seen, ...rest].sort(
    (a, b) => b.items.length - a.items.length || compare(a.items[0]!.case, b.items[0]!.case),
  );
}

function judgeNotes(open: number, asked: number, silences: readonly string[]): readonly string[] {
  const rest = asked > 0 && asked < open ? [`The judge was asked about the ${asked} largest of ${open} groups.`] : [];
  if (silences.length === 0) return rest;
  const why = [...new Set(silences)].join(', ');
  return [...rest, `The judge labelled ${asked - silences.length} of ${asked} groups it was asked about (${why}).`];
}

function describe(group: Seen, label: Label | null, options: ReviewOptions): ClusterReview {
  const { items, code, human } = group;
  const [first] = items;
  const cases = [...new Set(items.map((item) => item.case))].sort();
  const prior = first!.prior.find((name) => name !== 'weight');
  const survived = survivedAttempts(cases, options);
  const id = human === undefined ? idOf(group) : `${first!.template}:${human}:${first!.case}`;
  const probes = options.probes?.get(idOf(group));
  const { shape, by, split } = lookedAt({
    template: first!.library,
    code: code ?? undefined,
    human,
    judge: label?.shape,
    prior,
    probes,
    survived: survived ?? undefined,
    closedLabels: options.closedLabels,
    promptAttempts: attemptsOf('prompt-optimize', options.ledger ?? []).length,
  });
  const told = exemplarsOf(group)[0]!;
  const own = code === null ? excerpt(told.reason ?? 'fails') : code;
  return {
    id,
    template: first!.library,
    ...(code === null ? {} : { code }),
    size: items.length,
    loss: lossOf(items, options.passing ?? 1),
    shape,
    ...(split === undefined ? {} : { split }),
    title: label?.title ?? `${told.template}: ${own}`,
    fix: label?.fix ?? FIXES[shape === 'unclear' ? (prior ?? 'prompt') : shape],
    cases,
    by,
    ...(label === null ? {} : { quotes: [...label.quotes] }),
    ...(survived === null ? {} : { survived }),
    ...(probes === undefined ? {} : { probes }),
  };
}

/** What fixing all of them would add to the sum of scores. */
function lossOf(items: readonly FailureItem[], passing: number): number {
  const loss = items.reduce((sum, { score }) => sum + Math.max(0, passing - score), 0);
  return Math.round(loss * 1e9) / 1e9;
}

const FIXES: Readonly<Record<Shape, string>> = {
  prompt: 'State the instruction or the layout more plainly, or add an example of it.',
  knowledge: 'Bring the missing fact into the context.',
  capability: 'Give the model the tool for it, or a stronger model.',
  weight: 'Collect curated examples of the wanted style; prompts did not hold it.',
};

/** Scored step-1 attempts after which most of these cases still fail; null when no attempt has scores for them. */
export function survivedAttempts(
  cases: readonly string[],
  { ledger = [], pass = 1 }: Pick<ReviewOptions, 'ledger' | 'pass'>,
): number | null {
  let known = false;
  let survived = 0;
  for (const { scores: after } of attemptsOf('prompt-optimize', ledger)) {
    if (typeof after !== 'object') continue;
    const scores = cases.flatMap((id) => after[id] ?? []);
    // Fewer than half of the cases are shared: for this attempt it counts as another cluster.
    if (scores.length * 2 < cases.length || scores.length === 0) continue;
    known = true;
    if (scores.filter((score) => score < pass).length * 2 > scores.length) survived += 1;
  }
  return known ? survived : null;
}

function reviewOf(
  clusters: readonly ClusterReview[],
  failures: number,
  judge: JudgePart,
  { notes, passing }: { readonly notes: readonly string[]; readonly passing: number | undefined },
): Review {
  const review = finished({ done: false, failures, clusters, judge, ...(passing === undefined ? {} : { passing }) });
  const { looked = 0 } = review;
  const open =
    failures > 0 && looked < failures
      ? [`Nobody looked at ${percent((failures - looked) / failures)} of the failures: their kind is not known.`]
      : [];
  return { ...review, judge, notes: [...notes, ...open] };
}

/** The review without any case or model text, for `redact`: codes may quote too, so groups are numbered. */
export function withoutTexts<R extends FailureReview>(review: R): R {
  return {
    ...review,
    clusters: review.clusters.map(({ id: _id, title: _title, quotes: _quotes, fix: _fix, code, ...rest }, index) => ({
      ...rest,
      // Speaking codes are kept, so that the review can be evaluated again; they quote nothing but a keyword.
      ...(code !== undefined && isSpeaking(code) ? { code: code.split(':')[0]! } : {}),
      id: `group-${index + 1}`,
      title: `${rest.size} ${rest.size === 1 ? 'failure' : 'failures'}, ${rest.shape}`,
      fix: FIXES[rest.shape === 'unclear' ? 'prompt' : rest.shape],
    })),
  };
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 59)}…`;
}
