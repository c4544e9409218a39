/** What the cases measured so far show about a member, what forbids deciding by them, and the bounds it must cross. */

import type { Reason } from '../record/reason.ts';
import { clusterCountOf } from '../stats/cluster-sums.ts';
import { mcnemarExact } from '../stats/exact.ts';
import { type PassStatistic, passStatistic, regressionStatistic, type Statistic } from '../stats/paired.ts';
import { BLOCK_SPENDING, boundsUpTo, conditionalPower, PASS_SPENDING, type Spending } from '../stats/sequential.ts';
import { filledSumsOf, pairSumsOf, type Tally } from '../stats/tally.ts';
import { type FamilySettings, FEWEST_CLUSTERS, SMALLEST_SUITE } from './member.ts';
import { type MemberState, usualSamples } from './member-state.ts';

/** If more pairs than this lack a score on an arm, nothing is decided. */
const MISSING_SHARE = 0.05;
/** Level at which one arm loses more samples than the other beyond chance (two-sided). */
const MISSING_ALPHA = 0.05;
/** With a larger share of lost samples, even the worst-case filling says nothing useful. */
const FILLED_SHARE = 0.1;

/** The statistics of one member at a look. */
export interface Evidence {
  readonly regression: Statistic | null;
  readonly pass: PassStatistic | null;
  /** What forbids any decision at this look. */
  readonly guard: Reason | null;
  /** One arm loses answers more often than the other: the statistics are those of the filled-in scores. */
  readonly oneSided: boolean;
}

/**
 * When only one arm loses answers, a pass must survive every lost answer being the worst for head, and a block every
 * one being the best: a loss that cannot matter stops nothing, and one that hides a drop lets nothing pass.
 */
export function evidence(state: MemberState): Evidence {
  const { tally, member } = state;
  const repeats = usualSamples(state);
  const oneSided = isOneSided(tally);
  const sums = pairSumsOf(tally);
  return {
    regression: regressionStatistic(oneSided ? filledSumsOf(tally, 'best') : sums, repeats),
    pass: passStatistic(oneSided ? filledSumsOf(tally, 'worst') : sums, member.margin, repeats),
    guard: guardOf(state, oneSided),
    oneSided,
  };
}

function isOneSided({ lost: { base, head } }: Tally): boolean {
  return mcnemarExact(head.lost, base.lost).twoSided <= MISSING_ALPHA;
}

function guardOf({ tally }: MemberState, oneSided: boolean): Reason | null {
  const { base, head } = tally.lost;
  const few = tally.n < SMALLEST_SUITE;
  const asked = tally.n + tally.dropped;
  const missing = 2 * tally.cut > tally.dropped ? 'cut' : 'missing';
  // Byte-equal cases alone are no evidence when all the requests that differ went unanswered.
  if (tally.dropped > 0 && tally.n === tally.equal) return missing;
  if (tally.cut > MISSING_SHARE * asked) return 'cut';
  if (oneSided) {
    const share = (base.lost + head.lost) / (base.asked + head.asked);
    if (share > FILLED_SHARE || tally.clusters !== null || few) return 'missing-one-sided';
  } else if (tally.dropped > MISSING_SHARE * asked) return missing;
  if (tally.clusters !== null && clusterCountOf(tally.clusters) < FEWEST_CLUSTERS) return 'few-clusters';
  return few ? 'small-suite' : null;
}

/** More pairs are lost than the whole suite may lose: no later look can recover. */
export function lost({ tally, member }: MemberState, { guard }: Evidence): boolean {
  const isGuarded = guard === 'missing' || guard === 'missing-one-sided' || guard === 'cut';
  return isGuarded && tally.dropped > MISSING_SHARE * member.units.length;
}

/** One-sided error of a pass: smaller when stored samples may hide what a provider has gained since. */
export function betaOf({ tally, fresh }: MemberState, { beta, staleBeta }: FamilySettings): number {
  return tally.stale && !fresh ? (staleBeta ?? beta) : beta;
}

export function boundAt(state: MemberState, look: number, alpha: number, spending: Spending): number {
  return boundsUpTo(state.times, alpha, spending, look + 1)[look]!;
}

export function blockedBySmallExact(
  state: MemberState,
  guard: Reason | null,
  settings: FamilySettings,
  alpha: number,
): boolean {
  return guard === 'small-suite' && settings.smallSuite === 'exact' && state.exactP !== null && state.exactP <= alpha;
}

export function passes(found: Evidence, state: MemberState, settings: FamilySettings, look: number): boolean {
  return (
    found.guard === null &&
    found.pass !== null &&
    found.pass.z >= boundAt(state, look, betaOf(state, settings), PASS_SPENDING)
  );
}

/** After a red, a pass waits until every case has been asked once: fixing only the listed cases is not enough. */
export function mustWait({ member, looks }: MemberState, look: number): boolean {
  return member.wholeBeforePass === true && looks[look]!.cases < member.units.length;
}

/** A drop of the margin is too unlikely to still block, and a shift of the margin too unlikely to still pass. */
export function futile(
  state: MemberState,
  found: Evidence,
  settings: FamilySettings,
  look: number,
  alpha: number,
): boolean {
  if (found.regression === null || found.pass === null) return false;
  const t = state.times[look]!;
  const last = state.times.length - 1;
  const drift = state.member.margin / found.regression.se / Math.sqrt(t);
  const block = conditionalPower(found.regression.z, t, boundAt(state, last, alpha, BLOCK_SPENDING), drift);
  if (block >= settings.futility) return false;
  return (
    conditionalPower(found.pass.z, t, boundAt(state, last, betaOf(state, settings), PASS_SPENDING), drift) <
    settings.futility
  );
}
