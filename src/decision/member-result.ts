/** What a family knows about a member, in points and figures for the report. */

import type { MemberVerdict, Outcome, Reason } from '../record/reason.ts';
import { clusterCountOf } from '../stats/cluster-sums.ts';
import { type Interval, levelInterval } from '../stats/intervals.ts';
import { differenceInterval, differenceSd, regressionStatistic, type Statistic } from '../stats/paired.ts';
import { casesToPass, smallestVisibleDrop } from '../stats/sequential.ts';
import { pairSumsOf } from '../stats/tally.ts';
import { holmDivisor } from './decide-look.ts';
import type { Family } from './family.ts';
import { usualSamples } from './member-state.ts';

export interface MemberResult {
  readonly key: string;
  readonly verdict: MemberVerdict;
  readonly reason: Reason;
  /** Supplied by whoever settled the member from outside. */
  readonly why?: string | undefined;
  /** 1-based look at which it stopped; 0 = there was none. */
  readonly looks: number;
  /** Cases compared, byte-equal ones included. */
  readonly n: number;
  /** Cases with a score on both arms, the denominator of the means. */
  readonly measured: number;
  /** Cases asked but left out because an arm has no score. */
  readonly unscored: number;
  /** Points; means over the measured cases, null if there are none. */
  readonly base: number | null;
  readonly head: number | null;
  /** Points, over all n. */
  readonly delta: number | null;
  /** Points, 95 %. */
  readonly interval: Interval | null;
  /** One-sided at the stopping look; the exact sign-flip p below 50 cases. */
  readonly p: number | null;
  readonly z: number | null;
  /** The z that would have blocked at the stopping look. */
  readonly bound: number | null;
  /** Points. */
  readonly mde: number | null;
  readonly broken: number;
  readonly fixed: number;
  readonly samples: { readonly base: number; readonly head: number };
  /** Cases asked by the stopping look, in evaluation order, and with how many repeats. */
  readonly asked: { readonly ids: readonly string[]; readonly repeats: number };
  /** Calls needed to ask every case with every repeat on both arms. */
  readonly budget: number;
  /** For an inconclusive member: the number of cases at these repeats that would likely pass if nothing changed. */
  readonly casesNeeded?: number | undefined;
  /** Variance of head's case scores over base's. */
  readonly varianceRatio?: number | undefined;
  /** Share of compared cases that are broken or fixed, 0..1. */
  readonly flipped?: number | undefined;
  /** Every score was 0 or 1. */
  readonly binary: boolean;
  /** Points: 95 % interval of each arm's own level over the measured cases. */
  readonly level: { readonly base: Interval; readonly head: Interval } | null;
  /** Base samples were requested again because the cached ones looked like a drop. */
  readonly refreshed: boolean;
  /** Some base sample is not from this run, so nothing here can block. */
  readonly stale: boolean;
  readonly clusters: number;
  /** Passed, and better beyond the chance that any template of the family looks so: nothing else may say better. */
  readonly better: boolean;
}

/** Chance that an unchanged family is reported as better anywhere (two-sided). */
const BETTER_ALPHA = 0.05;

/** What is known about a member: its verdict once it has stopped, until then `inconclusive` with reason `stopped`. */
export function resultOf(family: Family, key: string): MemberResult {
  const state = family.members.find((candidate) => candidate.member.key === key);
  if (state === undefined) throw new Error(`no member ${key} in this family`);
  const { member, tally, settings } = { ...state, settings: family.settings };
  const outcome: Outcome = state.outcome ?? {
    verdict: 'inconclusive',
    reason: 'stopped',
    looks: state.measuredAt + 1,
    bound: null,
  };
  const sums = pairSumsOf(tally);
  const regression = regressionStatistic(sums, usualSamples(state));
  const { n, measured } = tally;
  const byThreshold = !tally.binary && member.pass !== undefined;
  const broken = byThreshold ? tally.fell : tally.down;
  const fixed = byThreshold ? tally.rose : tally.up;
  const divisor = member.blocking ? holmDivisor(family.members) : 1;
  const needed = casesToPass(differenceSd(sums), member.margin);
  const spread = (sum: number, squares: number): number => Math.max(0, squares - (sum * sum) / measured);
  const baseSpread = spread(tally.base.sum, tally.base.sumSquares);
  const headSpread = spread(tally.head.sum, tally.head.sumSquares);
  const level = { base: levelInterval(tally.base), head: levelInterval(tally.head) };
  const equalCount = member.units.reduce((count, unit) => count + (unit.equal ? 1 : 0), 0);
  return {
    key,
    verdict: outcome.verdict,
    reason: outcome.reason,
    why: outcome.why,
    looks: outcome.looks,
    n,
    measured,
    unscored: tally.dropped,
    base: measured === 0 ? null : (100 * tally.base.sum) / measured,
    head: measured === 0 ? null : (100 * tally.head.sum) / measured,
    delta: n === 0 ? null : (100 * tally.sum) / n,
    interval: regression === null ? null : points(differenceInterval(regression)),
    p: state.exactP ?? regression?.p ?? null,
    z: regression?.z ?? null,
    bound: outcome.bound,
    mde: regression === null ? null : 100 * smallestVisibleDrop(regression.se, divisor, settings.alpha),
    broken,
    fixed,
    samples: { base: tally.baseSamples, head: tally.headSamples },
    asked: {
      ids: member.units.slice(0, state.looks[state.measuredAt]?.cases ?? 0).map((unit) => unit.id),
      repeats: state.once ? Number.POSITIVE_INFINITY : (state.looks[state.measuredAt]?.repeats ?? 0),
    },
    budget: 2 * (member.units.length - equalCount) * member.repeats,
    casesNeeded: outcome.verdict === 'inconclusive' && Number.isFinite(needed) ? needed : undefined,
    varianceRatio: measured > 1 && baseSpread > 1e-9 ? headSpread / baseSpread : undefined,
    flipped: n > 0 && (tally.binary || byThreshold) ? (broken + fixed) / n : undefined,
    binary: tally.binary && measured > 0,
    level: level.base === null || level.head === null ? null : { base: points(level.base), head: points(level.head) },
    refreshed: state.fresh,
    stale: tally.stale && !state.fresh,
    clusters: tally.clusters === null ? 0 : clusterCountOf(tally.clusters),
    better: member.blocking && outcome.verdict === 'pass' && isBetter(family, regression),
  };
}

/** The interval at 1 - 0.05 / J is above zero, with J the templates that shared the error rate at the start. */
function isBetter({ members }: Family, regression: Statistic | null): boolean {
  const sharing = members.filter(({ member, left }) => member.blocking && !left).length;
  return regression !== null && differenceInterval(regression, 1 - BETTER_ALPHA / Math.max(1, sharing))[0] > 0;
}

function points(interval: Interval): Interval {
  return [100 * interval[0], 100 * interval[1]];
}

/** All results by key, in the members' order. */
export function resultsOf(family: Family): ReadonlyMap<string, MemberResult> {
  return new Map(family.members.map(({ member }) => [member.key, resultOf(family, member.key)]));
}
