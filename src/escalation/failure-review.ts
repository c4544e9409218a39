/** The failure review: what fails on this head, grouped, and what kind of failure each group is. */

import type { JudgeSeat, Shape } from '../inputs/template.ts';
import { done, type Step } from '../model-call/call.ts';
import type {
  ClusterReview,
  FailureReview,
  JudgePart,
  Probed,
  ProbeKind,
  ShapeName,
  Shapes,
} from '../record/escalation-entry.ts';
import { follow } from '../scoring/judge/ask-judge.ts';
import { type Asked, askJudge, type Label } from './cluster-judge.ts';
import { exemplarsOf, type Group, type Grouped, idOf } from './failure-groups.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ProbeResults } from './probes.ts';
import { lookedAt, percent } from './wording.ts';

/** Codes that only say that the answer is wrong. */
const SAYS_NOTHING = /^(?:wrong-answer|wrong-number|no-match|match|mismatch|different)$/u;

export interface ReviewOptions {
  /** Who is asked about the groups, or why nobody can be. */
  readonly judge?: JudgeSeat | Exclude<JudgePart, 'asked' | 'silent'> | undefined;
  readonly probes?: ProbeResults | undefined;
  /** Entries that count today; those of step 1 with scores by case tell what survived. */
  readonly ledger?: readonly LedgerEntry[] | undefined;
  /** A case fails below this score, 0..1. Default 1: anything short of full. */
  readonly pass?: number | undefined;
  /** Clusters asked about at most, largest first. Default 20. */
  readonly maxAsked?: number | undefined;
}

export interface Review extends FailureReview {
  readonly judge: JudgePart;
  readonly notes: readonly string[];
  readonly shapes: Shapes;
}

/**
 * Asks the judge about each judged group, and decides shapes by evidence: probes, ledger, exact code, judge, template
 * prior.
 */
export function reviewFailures({ groups, failures, notes }: Grouped, options: ReviewOptions = {}): Step<Review> {
  const { judge = 'none' } = options;
  const open = groups.filter((group) => group.code === null || SAYS_NOTHING.test(group.code));
  const asked = typeof judge === 'string' ? [] : open.slice(0, options.maxAsked ?? 20);
  const label = (group: Group): Step<Asked | null> =>
    typeof judge === 'string' || !asked.includes(group) ? done(null) : askJudge(exemplarsOf(group), idOf(group), judge);
  const each = (index: number, found: readonly ClusterReview[], silences: readonly string[]): Step<Review> => {
    const group = groups[index];
    if (group === undefined) {
      const part =
        typeof judge === 'string'
          ? judge
          : silences.length < asked.length || silences.length === 0
            ? 'asked'
            : 'silent';
      return done(finish(found, failures, part, [...notes, ...judgeNotes(part, open.length, asked.length, silences)]));
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

function judgeNotes(part: JudgePart, open: number, asked: number, silences: readonly string[]): readonly string[] {
  if (part === 'merge')
    return ['A merge of shards asks no model: shapes rest on exact codes, the ledger and the templates alone.'];
  const rest = asked > 0 && asked < open ? [`The judge was asked about the ${asked} largest of ${open} groups.`] : [];
  return silences.length === 0
    ? rest
    : [
        ...rest,
        `The judge labelled ${asked - silences.length} of ${asked} groups it was asked about (${[...new Set(silences)].join(', ')}).`,
      ];
}

function describe(group: Group, label: Label | null, options: ReviewOptions): ClusterReview {
  const { items, code } = group;
  const cases = [...new Set(items.map((item) => item.case))].sort();
  const prior = items[0]!.prior;
  const survived = survivedAttempts(cases, options);
  const probes = options.probes?.get(idOf(group));
  const { shape, by } = shapeOf(group, label, survived, probes);
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
    ...(probes === undefined ? {} : { probes }),
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
  probes: Readonly<Partial<Record<ProbeKind, Probed>>> = {},
): { readonly shape: ShapeName; readonly by: string } {
  const fixes = (kind: ProbeKind): boolean => {
    const probed = probes[kind];
    return probed !== undefined && probed.fixed * 2 > probed.of;
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

function finish(
  clusters: readonly ClusterReview[],
  failures: number,
  judge: JudgePart,
  notes: readonly string[],
): Review {
  const looked = lookedAt(clusters);
  const review = failures === 0 || looked * 2 >= failures;
  const guess =
    failures > 0 && looked < failures
      ? [`${percent((failures - looked) / failures)} of the failures have a shape from their template alone: a guess.`]
      : [];
  return { done: review, failures, clusters, judge, shapes: shapesOf(clusters), notes: [...notes, ...guess] };
}

/** The review without a word of case or model text, for `redact`: codes may quote too, so groups get numbers. */
export function withoutTexts<R extends FailureReview>(review: R): R {
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

function excerpt(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 59)}…`;
}
