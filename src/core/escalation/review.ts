/** The failure review: what fails on this head, grouped, and what kind of failure each group is. */
import { exemplars, groupFailures, textDistance } from '../clustering/failures.ts';
import { done, type Step } from '../exchange.ts';
import { follow } from '../judging/ask.ts';
import type { JudgeSeat, Shape } from '../template.ts';
import { askJudge, type Label } from './cluster-judge.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ClusterReview, ShapeName, Shapes } from './outcome.ts';
import { percent } from './wording.ts';

/** One failing case of one template on the head arm. */
export interface FailureItem {
  readonly case: string;
  readonly template: string;
  /** 0..1. */
  readonly score: number;
  /** Exact code of a deterministic template. */
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly tags: readonly string[];
  /** Shapes that a failure of this template suggests, likeliest first. */
  readonly prior: readonly Shape[];
}

/** Re-runs of a failing case: true = it then passed. */
export interface Probe {
  /** With the reference in context. */
  readonly reference?: boolean | undefined;
  /** With the stronger model named in the policy. */
  readonly stronger?: boolean | undefined;
  /** With the edited prompt. */
  readonly edited?: boolean | undefined;
}

export interface ReviewOptions {
  /** Absent or recorded: no cluster is asked about. */
  readonly seat?: JudgeSeat | null | undefined;
  /** By case id; used when every judged failure has one. */
  readonly embeddings?: ReadonlyMap<string, readonly number[]> | undefined;
  readonly probes?: ReadonlyMap<string, Probe> | undefined;
  /** Entries that count today; those of step 1 with scores by case tell what survived. */
  readonly ledger?: readonly LedgerEntry[] | undefined;
  /** A case fails below this score, 0..1. Default 1: anything short of full. */
  readonly pass?: number | undefined;
  /** Clusters asked about at most, largest first. Default 20. */
  readonly maxAsked?: number | undefined;
}

export interface Review {
  /**
   * Looked at, not guessed: at least half of the failures got their shape from an exact code, a probe, the ledger or a
   * judge (`unclear` by a judge counts: someone looked). No failure at all is a finished review too.
   */
  readonly done: boolean;
  readonly failures: number;
  readonly clusters: readonly ClusterReview[];
  readonly shapes: Shapes;
  readonly notes: readonly string[];
}

export const LIST_BELOW = 8;
/** Codes that only say that the answer is wrong. */
const SAYS_NOTHING = /^(?:wrong-answer|wrong-number|no-match|match|mismatch|different)$/u;
const EXEMPLARS = 8;

interface Group {
  readonly items: readonly FailureItem[];
  readonly code: string | null;
}

/**
 * Groups the failures (exact codes by code, judged ones by what their reason says, under eight listed one by one), asks
 * the judge about each judged group, and decides shapes by evidence: probes, ledger, judge, template prior. The order of
 * `failures` never matters. n = 2,000 takes seconds, all of them in the pairwise distances.
 */
export function reviewFailures(failures: readonly FailureItem[], options: ReviewOptions = {}): Step<Review> {
  const sorted = [...failures].sort((a, b) => compare(a.template, b.template) || compare(a.case, b.case));
  const coded = sorted.filter(({ code }) => code !== undefined);
  const judged = sorted.filter(({ code }) => code === undefined);
  const notes: string[] = [];
  const groups: Group[] = [...byCode(coded), ...byReason(judged, options, notes)].sort(
    (a, b) =>
      b.items.length - a.items.length ||
      compare(a.items[0]!.template, b.items[0]!.template) ||
      compare(a.items[0]!.case, b.items[0]!.case),
  );
  const seat = options.seat === undefined || options.seat === null || options.seat.recorded ? null : options.seat;
  const asked = groups
    .filter((group) => group.code === null || SAYS_NOTHING.test(group.code))
    .slice(0, options.maxAsked ?? 20);
  const label = (group: Group): Step<Label | null> =>
    seat === null || !asked.includes(group) ? done(null) : askJudge(exemplarsOf(group), idOf(group), seat);
  const each = (index: number, found: readonly ClusterReview[]): Step<Review> => {
    const group = groups[index];
    if (group === undefined) return done(finish(found, sorted.length, notes));
    return follow(label(group), (said) => each(index + 1, [...found, describe(group, said, options)]));
  };
  return each(0, []);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byCode(items: readonly FailureItem[]): readonly Group[] {
  const groups = new Map<string, FailureItem[]>();
  for (const item of items) {
    const key = `${item.template}\0${item.code}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((members) => ({ items: members, code: members[0]!.code! }));
}

function byReason(items: readonly FailureItem[], { embeddings }: ReviewOptions, notes: string[]): readonly Group[] {
  const single = (item: FailureItem): Group => ({ items: [item], code: null });
  if (items.length < LIST_BELOW) return items.map(single);
  const groups: Group[] = [];
  for (const template of new Set(items.map((item) => item.template))) {
    const part = items.filter((item) => item.template === template);
    const vectors = part.map((item) => embeddings?.get(item.case));
    const known = vectors.every((vector): vector is readonly number[] => vector !== undefined);
    const { groups: found, alone, method } = groupFailures(part.map(textOf), known ? vectors : undefined);
    groups.push(...found.map((members) => ({ items: members.map((index) => part[index]!), code: null })));
    groups.push(...alone.map((index) => single(part[index]!)));
    notes.push(
      `${template}: ${part.length} judged failures, ${found.length} groups by ${method === 'linkage' ? 'average linkage' : 'HDBSCAN'} on ${known ? 'embeddings' : 'TF-IDF'}, ${alone.length} like no other.`,
    );
  }
  return groups;
}

/** What a failure says of itself: the judge's reason, else its output. */
function textOf({ reason, output, tags }: FailureItem): string {
  return reason !== undefined && reason.trim() !== '' ? reason : `${tags.join(' ')} ${output ?? ''}`;
}

function exemplarsOf({ items }: Group): readonly FailureItem[] {
  // Only a part of a very large group is compared: the judge sees eight rows in any case.
  const part = items.slice(0, 200);
  const distance = textDistance(part.map(textOf));
  return exemplars([...part.keys()], distance, EXEMPLARS).map((index) => part[index]!);
}

function idOf({ items, code }: Group): string {
  const [first] = items;
  return code === null ? `${first!.template}:${first!.case}` : `${first!.template}:${code}`;
}

function describe(group: Group, label: Label | null, options: ReviewOptions): ClusterReview {
  const { items, code } = group;
  const cases = [...new Set(items.map((item) => item.case))].sort();
  const prior = items[0]!.prior;
  const survived = survivedAttempts(cases, options);
  const { shape, by } = shapeOf(group, label, survived, options);
  const first = exemplarsOf(group)[0]!;
  const title =
    label?.title ??
    (code === null ? `${first.template}: ${excerpt(first.reason ?? 'fails')}` : `${first.template}: ${code}`);
  return {
    id: idOf(group),
    size: items.length,
    shape,
    title,
    fix: label?.fix ?? FIXES[shape === 'unclear' ? (prior.find((name) => name !== 'weight') ?? 'prompt') : shape],
    cases,
    by,
    ...(label === null ? {} : { quotes: label.quotes }),
    ...(survived === null ? {} : { survived }),
  };
}

const FIXES: Readonly<Record<Shape, string>> = {
  prompt: 'State the instruction or the layout more plainly, or add an example of it.',
  knowledge: 'Bring the missing fact into the context.',
  capability: 'Give the model the tool for it, or a stronger model.',
  weight: 'Collect curated examples of the wanted style; prompts did not hold it.',
};

/** Evidence in falling order: probes, ledger survival, exact code, judge, template prior. A prior never says weight. */
function shapeOf(
  { items, code }: Group,
  label: Label | null,
  survived: number | null,
  { probes }: ReviewOptions,
): { readonly shape: ShapeName; readonly by: string } {
  const probed = items.flatMap((item) => probes?.get(item.case) ?? []);
  const fixes = (key: keyof Probe): boolean => {
    const tried = probed.filter((probe) => probe[key] !== undefined);
    return tried.length > 0 && tried.filter((probe) => probe[key] === true).length * 2 > tried.length;
  };
  if (fixes('edited')) return { shape: 'prompt', by: 'probe' };
  if (fixes('reference')) return { shape: 'knowledge', by: 'probe' };
  if (fixes('stronger')) return { shape: 'capability', by: 'probe' };
  const { prior } = items[0]!;
  const style =
    label === null
      ? prior.includes('weight')
      : label.shape === 'weight' || (label.shape === 'prompt' && prior.includes('weight'));
  if (style && survived !== null && survived > 0) return { shape: 'weight', by: 'ledger' };
  if (label !== null) return { shape: label.shape === 'weight' ? 'prompt' : label.shape, by: 'judge' };
  const likely = prior.find((name) => name !== 'weight') ?? 'prompt';
  if (code !== null && !SAYS_NOTHING.test(code)) return { shape: likely, by: 'code' };
  return { shape: likely, by: 'prior' };
}

/** Scored step-1 attempts after which most of these cases still fail; null when no attempt keeps scores of them. */
export function survivedAttempts(
  cases: readonly string[],
  { ledger = [], pass = 1 }: Pick<ReviewOptions, 'ledger' | 'pass'>,
): number | null {
  let known = false;
  let survived = 0;
  for (const { attempt } of ledger) {
    if (attempt.lever !== 'prompt-optimize' || typeof attempt.scores !== 'object') continue;
    const scores = cases.flatMap((id) => (attempt.scores as Readonly<Record<string, number>>)[id] ?? []);
    // Fewer than half of the cases shared: another cluster, as far as this attempt goes.
    if (scores.length * 2 < cases.length || scores.length === 0) continue;
    known = true;
    if (scores.filter((score) => score < pass).length * 2 > scores.length) survived += 1;
  }
  return known ? survived : null;
}

function finish(clusters: readonly ClusterReview[], failures: number, notes: readonly string[]): Review {
  const looked = clusters.filter(({ by }) => by !== 'prior').reduce((sum, { size }) => sum + size, 0);
  const review = failures === 0 || looked * 2 >= failures;
  const guess =
    failures > 0 && looked < failures
      ? [`${percent((failures - looked) / failures)} of the failures have a shape from their template alone: a guess.`]
      : [];
  return { done: review, failures, clusters, shapes: shapesOf(clusters), notes: [...notes, ...guess] };
}

/** The review without a word of case or model text, for `redact`: codes may quote too, so groups get numbers. */
export function withoutTexts(review: Review): Review {
  return {
    ...review,
    clusters: review.clusters.map(({ id: _id, title: _title, quotes: _quotes, fix: _fix, ...rest }, index) => ({
      ...rest,
      id: `group-${index + 1}`,
      title: `${rest.size} ${rest.size === 1 ? 'failure' : 'failures'}, ${rest.shape}`,
      fix: FIXES[rest.shape === 'unclear' ? 'prompt' : rest.shape],
    })),
  };
}

/** Shares of the failures, 0..1, summing to 1 when there is any. */
export function shapesOf(clusters: readonly Pick<ClusterReview, 'shape' | 'size'>[]): Shapes {
  const total = clusters.reduce((sum, { size }) => sum + size, 0);
  const share = (name: ShapeName): number =>
    total === 0 ? 0 : clusters.filter(({ shape }) => shape === name).reduce((sum, { size }) => sum + size, 0) / total;
  return {
    prompt: share('prompt'),
    knowledge: share('knowledge'),
    capability: share('capability'),
    weight: share('weight'),
    unclear: share('unclear'),
  };
}

/**
 * The cluster of an earlier run that each cluster continues, by shared cases (overlap of at least half of the smaller
 * one); null = new. An earlier cluster continues in one at most, the best overlap first.
 */
export function matchClusters(
  now: readonly Pick<ClusterReview, 'id' | 'cases'>[],
  before: readonly Pick<ClusterReview, 'id' | 'cases'>[],
): ReadonlyMap<string, string | null> {
  const pairs = now.flatMap((a) =>
    before.flatMap((b) => {
      const theirs = new Set(b.cases);
      const shared = a.cases.filter((id) => theirs.has(id)).length;
      const overlap = shared / Math.max(1, Math.min(a.cases.length, b.cases.length));
      return overlap >= 0.5 ? [{ a: a.id, b: b.id, shared, overlap }] : [];
    }),
  );
  pairs.sort((x, y) => y.shared - x.shared || y.overlap - x.overlap || compare(x.a, y.a) || compare(x.b, y.b));
  const matched = new Map<string, string | null>(now.map(({ id }) => [id, null]));
  const taken = new Set<string>();
  for (const { a, b } of pairs) {
    if (matched.get(a) !== null || taken.has(b)) continue;
    matched.set(a, b);
    taken.add(b);
  }
  return matched;
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 59)}…`;
}
