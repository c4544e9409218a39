/** What the cases measured so far show of a member, what forbids to decide by them, and the bounds it must cross. */

import type { Reason } from '../record/reason.ts';
import { clusterCountOf } from '../stats/cluster-sums.ts';
import { mcnemarExact } from '../stats/exact.ts';
import { type PassStatistic, passStatistic, regressionStatistic, type Statistic } from '../stats/paired.ts';
import { BLOCK_SPENDING, boundsUpTo, conditionalPower, PASS_SPENDING, type Spending } from '../stats/sequential.ts';
import { pairSumsOf, usualRepeats } from '../stats/tally.ts';
import { type FamilySettings, FEWEST_CLUSTERS, SMALLEST_SUITE } from './member.ts';
import type { MemberState } from './member-state.ts';

/** Larger shares of dropped pairs decide nothing. */
const MISSING_SHARE = 0.05;
const MISSING_ALPHA = 0.05;

/** The statistics of one member at a look. */
export interface Evidence {
  readonly regression: Statistic | null;
  readonly pass: PassStatistic | null;
  /** What forbids any decision at this look. */
  readonly guard: Reason | null;
}

export function evidence(state: MemberState): Evidence {
  const sums = pairSumsOf(state.tally);
  const repeats = usualRepeats(state.tally);
  return {
    regression: regressionStatistic(sums, repeats),
    pass: passStatistic(sums, state.member.margin, repeats),
    guard: guardOf(state),
  };
}

function guardOf(state: MemberState): Reason | null {
  const { tally } = state;
  const asked = tally.n + tally.dropped;
  if (tally.dropped > MISSING_SHARE * asked) return 'missing';
  // Byte-equal cases alone are no evidence where the requests that do differ all went unanswered.
  if (tally.dropped > 0 && tally.n === tally.equal) return 'missing';
  if (mcnemarExact(tally.headMissing, tally.baseMissing).twoSided <= MISSING_ALPHA) return 'missing-one-sided';
  if (tally.clusters !== null && clusterCountOf(tally.clusters) < FEWEST_CLUSTERS) return 'few-clusters';
  if (tally.n < SMALLEST_SUITE) return 'small-suite';
  return null;
}

/** More pairs are lost than the whole suite may lose: no later look can mend that. */
export function lost(state: MemberState): boolean {
  return state.tally.dropped > MISSING_SHARE * state.member.units.length;
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
    found.guard === null && found.pass !== null && found.pass.z >= boundAt(state, look, settings.beta, PASS_SPENDING)
  );
}

/** After a red, what would pass waits until every case has been asked once: fixing only the listed cases is not enough. */
export function mustWait({ member, looks }: MemberState, look: number): boolean {
  return member.wholeBeforePass === true && looks[look]!.cases < member.units.length;
}

/** Neither a drop of the margin would still block, nor a shift of the margin still pass, with a chance worth asking for. */
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
    conditionalPower(found.pass.z, t, boundAt(state, last, settings.beta, PASS_SPENDING), drift) < settings.futility
  );
}
