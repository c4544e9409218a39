/** What a run can afford and what it could prove: slices cut to budget, passes of the look, smallest claimable lift. */
import { clusterCount, type Unit } from '../decision/member.ts';
import { normalQuantile } from '../stats/normal.ts';
import type { Slices } from './slices.ts';

export const LEAST_SEARCH = 10;
export const LEAST_SELECT = 30;
export const LEAST_HELDOUT = 30;
export const FEWEST_CLUSTERS = 10;

/** Variance of a case's score between repeats, if nothing is known; and variance of a true change between cases. */
const REPEAT_VARIANCE = 0.1;
const CHANGE_VARIANCE = 0.01;
/** A prompt does not achieve a lift above this. */
const HOPELESS_LIFT = 15;
const MOST_PASSES = 3;
/** Shares of the budget that determine how many cases are used. */
const LOOK_SHARE = 0.25;
const HELDOUT_SHARE = 0.3;
const SELECT_SHARE = 0.15;
const LEAST_LOOK = 50;
const LEAST_RACE = 48;

export interface CallsPerAnswer {
  /** One arm call, and the goal's judge if it has one. */
  readonly goal: number;
  /** Including every judged guard. */
  readonly all: number;
}

export interface Plan {
  /** The slices as far as the budget reaches, in order. */
  readonly search: readonly Unit[];
  readonly select: readonly Unit[];
  readonly heldout: readonly Unit[];
  readonly perAnswer: CallsPerAnswer;
  /** Available samples per case: recordings have only so many. */
  readonly samples: number;
  /** Passes of the look over the held-out cases. */
  readonly passes: number;
  /** Calls reserved for the look from the first call on. */
  readonly lookCalls: number;
  readonly maxCalls: number;
  /** Points: the lift that the look would detect four times in five. */
  readonly smallestLift: number;
  readonly alpha: number;
  readonly look: number;
}

export interface PlanInput {
  readonly slices: Slices;
  readonly perAnswer: CallsPerAnswer;
  readonly maxCalls: number;
  /** Between repeats of a case, 0..1 scale; absent = not known. */
  readonly repeatVariance?: number | undefined;
  readonly alpha: number;
  /** 1 = the first look at these cases. */
  readonly look: number;
  /** Samples per case in the recordings; absent = a model can be asked as often as needed. */
  readonly samples?: number | undefined;
}

export function planOf(input: PlanInput): Plan {
  const { slices, perAnswer, maxCalls, repeatVariance, alpha, look, samples = Number.POSITIVE_INFINITY } = input;
  const reach = (share: number, calls: number, least: number): number =>
    Math.max(least, Math.floor((share * maxCalls) / calls));
  const heldout = slices.heldout.slice(0, reach(HELDOUT_SHARE, 2 * perAnswer.all, LEAST_LOOK));
  const select = slices.select.slice(0, reach(SELECT_SHARE, perAnswer.goal, LEAST_RACE));
  const onePass = 2 * heldout.length * perAnswer.all;
  const passes = Math.max(
    1,
    Math.min(MOST_PASSES, samples, Math.floor((LOOK_SHARE * maxCalls) / Math.max(1, onePass))),
  );
  const cases = clusterCount(heldout) ?? heldout.length;
  const variance = CHANGE_VARIANCE + (repeatVariance ?? REPEAT_VARIANCE) / passes;
  const smallestLift =
    cases === 0 ? 100 : 100 * (normalQuantile(1 - alpha) + normalQuantile(0.8)) * Math.sqrt(variance / cases);
  return {
    search: slices.search,
    select,
    heldout,
    perAnswer,
    samples,
    passes,
    lookCalls: onePass * passes,
    maxCalls,
    smallestLift,
    alpha,
    look,
  };
}

/**
 * Why a run could not achieve anything, with the smallest remedy; null = it is worth starting. `level`: the seed's,
 * points.
 */
export function hopeless(plan: Plan, level: number | null): string | null {
  const lift = plan.smallestLift.toFixed(1);
  if (plan.smallestLift > HOPELESS_LIFT) {
    const needed = Math.ceil(plan.heldout.length * (plan.smallestLift / HOPELESS_LIFT) ** 2);
    return `${plan.heldout.length} held-out cases see no lift below ${lift} points; ${needed} would see ${HOPELESS_LIFT} (more cases, or a larger split.holdout)`;
  }
  if (level !== null && plan.smallestLift > 100 - level)
    return `the prompt is at ${level.toFixed(1)} points, and a lift below ${lift} could not be shown: there is no room`;
  const least =
    1 + 2 * Math.min(16, plan.select.length) * plan.perAnswer.goal + 2 * plan.heldout.length * plan.perAnswer.all;
  if (plan.maxCalls < least)
    return `${plan.maxCalls} calls do not pay for one proposal, one race and one look; ${least} would be the least (max-calls)`;
  return null;
}
