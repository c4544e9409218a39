/** The head arm is a tuned model: four sets that must all pass, and what else must be checked before it ships. */

import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import type { OverlapReport } from '../inputs/training-overlap.ts';
import type { SetName, SetResult, SetVerdict, TunedVerdict } from '../record/escalation-entry.ts';
import { tQuantile } from '../stats/student.ts';
import { count, list, points, signed } from './wording.ts';

/** What each set is for. All are measured on the same cases for both arms. */
export const SETS: Readonly<Record<SetName, string>> = {
  'held-out': 'the task, on cases never trained on',
  drift: 'general tasks the tune was not meant to touch: non-inferior',
  refusal: 'refusal and safety, red-team cases: non-inferior',
  arena: 'paired answers against the base model on production-like examples',
};

/** Whether policy makes a tuned model red because one of its sets regressed or is not shown; never under `warn`. */
export function tunedBlocks(
  tuned: Pick<TunedVerdict, 'sets'> | undefined,
  policy: Pick<EscalationPolicy, 'tuned' | 'profile'>,
): boolean {
  if (tuned === undefined || policy.tuned === 'warn') return false;
  const isFailed = Object.values(tuned.sets).some(({ verdict }) => verdict === 'regressed');
  return isFailed || lackingSets(tuned, policy).length > 0;
}

/** Sets that policy requires and that are not shown, excluding failed ones. */
export function lackingSets(
  { sets }: Pick<TunedVerdict, 'sets'>,
  policy: Pick<EscalationPolicy, 'tuned' | 'profile'>,
): readonly SetName[] {
  const open = (Object.keys(SETS) as SetName[]).filter(
    (name) => sets[name].verdict === 'missing' || sets[name].verdict === 'inconclusive',
  );
  switch (policy.tuned ?? 'block') {
    case 'warn':
      return [];
    case 'require':
      return open;
    case 'block':
      // When errors are expensive, a tune whose refusals nobody has looked at does not pass either.
      return policy.profile?.costOfError === 'high' ? open.filter((name) => name === 'refusal') : [];
  }
}

/** Figures in points. */
export interface TunedEvidence {
  readonly sets: Readonly<Record<SetName, SetResult>>;
  /** Unseen phrasing, when cases are tagged as such. */
  readonly shifted?: SetResult | undefined;
  readonly overlap?: OverlapReport | undefined;
  /** Head over base, from `varianceRatio`. */
  readonly spread?: Ratio | undefined;
  /** Goal template: head minus base, with base as the prompted teacher. */
  readonly delta?: { readonly points: number; readonly interval: readonly [number, number] } | undefined;
  /** Grounded and factual templates, reported separately. */
  readonly factual?: readonly { readonly template: string; readonly delta: number }[] | undefined;
  readonly tunedFrom?: string | undefined;
  readonly rollBackTo?: string | undefined;
  /** About the prompted side: how much a tune would have to learn. */
  readonly prompt?: { readonly rules: number; readonly tokens: number } | undefined;
}

export interface Ratio {
  readonly ratio: number;
  readonly interval: readonly [number, number];
  readonly n: number;
}

export function judgeTuned(evidence: TunedEvidence): TunedVerdict {
  const names = Object.keys(SETS) as readonly SetName[];
  const of = (...verdicts: readonly SetVerdict[]): readonly SetName[] =>
    names.filter((name) => verdicts.includes(evidence.sets[name].verdict));
  const failed = of('regressed');
  const open = of('missing', 'inconclusive');
  return {
    verdict: failed.length > 0 ? 'fails' : open.length > 0 ? 'unknown' : 'holds',
    why:
      failed.length > 0
        ? `Regressed: ${list(failed.map((name) => `${name} (${SETS[name]})`))}.`
        : open.length > 0
          ? `Not shown yet: ${list(open.map((name) => `${name} (${SETS[name]})`))}.`
          : 'All four sets hold.',
    sets: evidence.sets,
    ...(evidence.shifted === undefined ? {} : { shifted: evidence.shifted }),
    quarantined: evidence.overlap?.quarantined ?? [],
    notes: notesOf(evidence),
    ...(evidence.rollBackTo === undefined ? {} : { rollBackTo: evidence.rollBackTo }),
  };
}

/** A task that can be described in fewer rules is narrow enough to be learnt. */
const MANY_RULES = 20;
/** Tokens of about 1,000 words. */
const TWO_PAGES = 1_300;

function notesOf({ overlap, spread, delta, factual = [], tunedFrom, prompt }: TunedEvidence): readonly string[] {
  const notes: string[] = [];
  notes.push(overlapNote(overlap));
  if (spread !== undefined) {
    const said = `Variance of the scores, tuned over base: ${spread.ratio.toFixed(2)} [${spread.interval[0].toFixed(2)}, ${spread.interval[1].toFixed(2)}]`;
    notes.push(
      spread.interval[0] > 1
        ? `${said}: clearly less even${delta !== undefined && delta.points > 0 ? ', although the mean is higher' : ''}.`
        : `${said}.`,
    );
  }
  for (const { template, delta: change } of factual)
    notes.push(
      `${template} (factual, apart): ${signed(change)} points${change < 0 ? '; facts drop in about three tunes of ten' : ''}.`,
    );
  if (delta !== undefined && delta.points < -2)
    notes.push(
      `The tuned model stands ${points(-delta.points)} points below the prompted teacher: use a larger student, not more data.`,
    );
  if (prompt !== undefined) {
    const said = `The prompted side states about ${prompt.rules} ${prompt.rules === 1 ? 'rule' : 'rules'} in ${count(prompt.tokens)} tokens`;
    notes.push(
      prompt.rules < MANY_RULES && prompt.tokens < TWO_PAGES
        ? `${said}: under ${MANY_RULES} rules and two pages, a tune usually works well.`
        : `${said}: from ${MANY_RULES} rules or two pages on, a tune is hard to get right.`,
    );
  }
  notes.push('A prompt optimized again for the tuned model usually recovers 2 to 5 points.');
  notes.push(`Evaluate again when ${tunedFrom ?? 'the base model'} or its provider changes: a tune is a snapshot.`);
  return notes;
}

function overlapNote(overlap: OverlapReport | undefined): string {
  if (overlap === undefined)
    return 'No training file is declared (escalation.training-data): overlap with the eval cases is not checked.';
  const { rows, unread, overlaps, quarantined } = overlap;
  if (rows === null)
    return 'The declared training file (escalation.training-data) is not on the base branch: overlap with the eval cases is not checked.';
  if (unread === rows)
    return `None of the ${rows} training rows holds a text that can be read: overlap with the eval cases is not checked.`;
  const blind = unread === 0 ? '' : ` ${unread} of ${rows} training rows hold no text that can be read.`;
  if (overlaps.length === 0) return `No eval case stands in the ${rows - unread} training rows that were read.${blind}`;
  const exact = overlaps.filter(({ kind }) => kind === 'exact').length;
  const named = `${quarantined.slice(0, 5).join(', ')}${quarantined.length > 5 ? ', …' : ''}`;
  return `${overlaps.length} eval ${overlaps.length === 1 ? 'case stands' : 'cases stand'} in the training file (${exact} exact, ${overlaps.length - exact} near): quarantined, not compared: ${named}.${blind}`;
}

/**
 * Variance of head's case scores over base's, with a 95 % interval by the jackknife on the log ratio, which keeps the
 * pairing. Null below 10 pairs or when base does not vary.
 */
export function varianceRatio(pairs: readonly { readonly base: number; readonly head: number }[]): Ratio | null {
  const n = pairs.length;
  if (n < 10) return null;
  const base = sums(pairs.map((pair) => pair.base));
  const head = sums(pairs.map((pair) => pair.head));
  const log = (b: number, h: number): number => Math.log(h) - Math.log(b);
  const all = log(variance(base, n), variance(head, n));
  if (!Number.isFinite(all)) return null;
  const left = pairs.map((pair) =>
    log(variance(without(base, pair.base), n - 1), variance(without(head, pair.head), n - 1)),
  );
  if (!left.every(Number.isFinite)) return null;
  const mean = left.reduce((sum, value) => sum + value, 0) / n;
  const se = Math.sqrt(((n - 1) / n) * left.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  const half = tQuantile(0.975, n - 1) * se;
  return { ratio: Math.exp(all), interval: [Math.exp(all - half), Math.exp(all + half)], n };
}

interface Sums {
  readonly sum: number;
  readonly squares: number;
}
function sums(values: readonly number[]): Sums {
  return {
    sum: values.reduce((total, value) => total + value, 0),
    squares: values.reduce((total, value) => total + value * value, 0),
  };
}
function without({ sum, squares }: Sums, value: number): Sums {
  return { sum: sum - value, squares: squares - value * value };
}
function variance({ sum, squares }: Sums, n: number): number {
  const spread = (squares - (sum * sum) / n) / (n - 1);
  // For equal values, any remainder is rounding.
  return spread < 1e-12 ? 0 : spread;
}
