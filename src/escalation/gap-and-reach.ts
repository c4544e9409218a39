/** From the level to the gap: on which cases it is read, whether the target is reached, whether a lift carries over. */

import type { EscalationPolicy } from '../inputs/escalation-policy.ts';
import type { Band, Gap, Level, Levels, Overfit, Reach } from '../record/escalation-entry.ts';
import type { Lift } from './ledger.ts';
import { count, list, points, range } from './wording.ts';

/** Differences of decimal figures have rounding errors: 1e-9 points count as zero. */
export const EPSILON = 1e-9;
const MIN_CASES = 50;
const MIN_HOLDOUT = 30;
/** Share of the cases that must have a score, as among the pairs of a verdict. */
const COMPLETE = 0.95;
/** An interval's half-width is this many standard errors. */
export const Z_95 = 1.96;
const Z_80 = 0.84;

export function exact(value: number): number {
  const rounded = Math.round(value / EPSILON) * EPSILON;
  return rounded === 0 ? 0 : Number(rounded.toFixed(9));
}

export function bandOf(gap: number): Band {
  return gap <= EPSILON ? 'reached' : gap < 5 - EPSILON ? '0-5' : gap <= 10 + EPSILON ? '5-10' : '10+';
}

const BANDS: readonly Band[] = ['reached', '0-5', '5-10', '10+'];

/**
 * target - head in points, with every band that its interval spans. The held-out cases decide when there are enough of
 * them, their gap is the larger one, and either overfitting has been shown or their gap is certainly above what is
 * accepted.
 */
export function gapOf(
  { goal }: EscalationPolicy,
  level: Levels | null,
  suite: { readonly cases: number; readonly holdout: number },
  overfit: Overfit | undefined,
): Gap | null {
  if (goal === undefined || level === null || level.all.n === 0) return null;
  const all = gapTo(goal.target, level.all, level.all.of ?? suite.cases, 'all');
  if (level.holdout === undefined || level.holdout.n === 0) return all;
  const aside = gapTo(goal.target, level.holdout, level.holdout.of ?? suite.holdout, 'holdout');
  if (goal.slice === 'holdout') return aside;
  const isLarger = aside.points > all.points + EPSILON;
  const isSure = overfit?.state === 'shown' || aside.interval[0] > goal.maxResidualGap + EPSILON;
  return aside.n >= MIN_HOLDOUT && isLarger && isSure ? aside : all;
}

function gapTo(target: number, level: Level, of: number, slice: 'all' | 'holdout'): Gap {
  const gap = exact(target - level.points);
  const interval: [number, number] = [exact(target - level.interval[1]), exact(target - level.interval[0])];
  const spanned = [interval[0], gap, interval[1]].map((value) => BANDS.indexOf(bandOf(value)));
  const bands = BANDS.slice(Math.min(...spanned), Math.max(...spanned) + 1);
  return { points: gap, interval, band: bandOf(gap), bands, n: level.n, of: Math.max(of, level.n), slice };
}

/** The level was measured on enough cases, and on nearly all of them. */
export function isComplete({ n, of = n, slice }: Pick<Gap, 'n' | 'of' | 'slice'>): boolean {
  return slice === 'holdout' ? n >= MIN_HOLDOUT : n >= MIN_CASES && n >= COMPLETE * of - EPSILON;
}

/** Whether the target is reached, nearly reached, or not shown to be. */
export function reachOf({ goal }: EscalationPolicy, gap: Gap | null): Reach {
  if (goal === undefined || gap === null)
    return {
      state: 'unknown',
      why: goal === undefined ? 'No goal is set.' : `Nothing was measured on ${goal.template}.`,
    };
  const accepted = goal.maxResidualGap;
  const said = `Gap ${points(gap.points)} (${range(gap.interval)}) against ${points(accepted)} accepted`;
  const isSmall = gap.interval[1] <= accepted + EPSILON;
  const isThere = gap.points <= EPSILON;
  if (isSmall && isComplete(gap))
    return isThere
      ? { state: 'reached', why: `${said}: reached on ${count(gap.n)} cases.` }
      : { state: 'within', why: `${said}: within it.` };
  if (!isThere) return { state: 'open', why: `${said}: open.` };
  const needed = casesNeeded(gap, accepted);
  const all = gap.of ?? gap.n;
  const why = isComplete(gap)
    ? `${said}: at the target, but a gap up to ${points(gap.interval[1])} is not ruled out on ${count(gap.n)} cases.`
    : `${said}: read on ${count(gap.n)} of ${count(all)} cases only.`;
  return { state: 'undecided', why, ...(needed === null ? {} : { casesNeeded: needed }) };
}

/** Number of cases that would show a gap like this to be acceptable: half-widths shrink with the square root of n. */
function casesNeeded({ n, points: gap, interval }: Gap, accepted: number): number | null {
  const room = accepted - gap;
  if (room <= EPSILON) return null;
  const needed = n * ((interval[1] - gap) / room) ** 2;
  const rounded = Math.ceil(needed / 10 - EPSILON) * 10;
  return Number.isFinite(rounded) && rounded <= 1e6 ? rounded : null;
}

export function standardError({ interval: [low, high] }: Pick<Lift, 'interval'>): number {
  return (high - low) / 2 / Z_95;
}

/** Does the lift on the search slice carry over to the held-out cases? The slices share no case. */
export function overfitOf(search: Lift, holdout: Lift): Overfit {
  const difference = search.points - holdout.points;
  const spread = Math.hypot(standardError(search), standardError(holdout));
  const lifts = search.interval[0] > EPSILON;
  const state =
    lifts && difference - Z_95 * spread > EPSILON
      ? 'shown'
      : lifts && holdout.interval[0] <= EPSILON && difference - Z_80 * spread > EPSILON
        ? 'possible'
        : 'none';
  const interval: [number, number] = [difference - Z_95 * spread, difference + Z_95 * spread];
  return { state, search, holdout, difference: { points: difference, interval } };
}

/** What the team is told about the bands of a gap: when the interval spans several, the advice of the cheaper one. */
export function bandNote({ bands }: Gap): string {
  const first = bands.find((band) => band !== 'reached');
  if (first === undefined) return '';
  const advice = ADVICE[first];
  return bands.length > 1
    ? `The gap's interval spans the bands ${list(bands)}: the advice is that of the cheaper one. ${advice}`
    : advice;
}

const ADVICE: Readonly<Record<Exclude<Band, 'reached'>, string>> = {
  '0-5': 'Below 5 points step 1 almost always closes the gap.',
  '5-10': 'Between 5 and 10 points routing and retrieval come before any tune.',
  '10+': 'Above 10 points no single lever is enough; a tune is in scope only for what steps 1 to 4 leave.',
};
