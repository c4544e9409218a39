/** The race of a candidate against the seed on the select slice: a posterior of its lift, and when to give up on it. */
import { normalCdf } from '../stats/normal.ts';
import { regressionStatistic } from '../stats/paired.ts';
import type { Differences } from './differences.ts';

/** Lift over the seed, 0..1 scale. */
export interface Posterior {
  readonly mean: number;
  readonly variance: number;
}

export const SEED_POSTERIOR: Posterior = { mean: 0, variance: 0 };

/** How far a child strays from its parent: standard deviation on the 0..1 scale, chosen by simulation. */
export const STRAY = 0.045;
/** How far the same prompt strays on another model. */
const MODEL_STRAY = 0.3;

/** On another model a child may win back everything the move has lost, and the move itself may lose a lot. */
export function strayAfterMove(parent: Posterior, isMove: boolean): number {
  return isMove ? MODEL_STRAY : Math.hypot(STRAY, Math.max(0, -parent.mean));
}

/** Number of cases at each look of a race, and the chance of a lift below which a candidate is dropped there. */
export const RACE_LOOKS: readonly { readonly cases: number; readonly chance: number }[] = [
  { cases: 16, chance: 0.2 },
  { cases: 32, chance: 0.3 },
  { cases: 64, chance: 0.4 },
];

/** A guard that falls this clearly (one-sided z) ends a race. */
const GUARD_FALLS = 1.28;
/** If more pairs than this are lost, nothing is known. */
const LOST = 0.05;

/** Prior from the parent, data weighted by precision; without data the prior is unchanged. */
export function posteriorOf(parent: Posterior, data: Differences, stray = STRAY): Posterior {
  const prior: Posterior = { mean: parent.mean, variance: parent.variance + stray ** 2 };
  const statistic = regressionStatistic(data.sums);
  if (statistic === null) return prior;
  const weight = prior.variance / (prior.variance + statistic.se ** 2);
  return {
    mean: prior.mean + weight * (statistic.mean - prior.mean),
    variance: prior.variance * (1 - weight),
  };
}

/** Chance that there is a lift at all. */
export function chanceOfLift({ mean, variance }: Posterior): number {
  if (variance === 0) return mean > 0 ? 1 : 0;
  return normalCdf(mean / Math.sqrt(variance));
}

export type LookEnd =
  | { readonly kind: 'on' }
  | { readonly kind: 'dropped'; readonly why: string }
  | { readonly kind: 'unmeasured'; readonly why: string };

/**
 * The decision of a look in the race. `guards`: the deterministic guards' own differences, by template id; `ceiling`: a
 * broken one, in words.
 */
export function judgeLook(
  look: number,
  posterior: Posterior,
  goal: Differences,
  guards: ReadonlyMap<string, Differences>,
  ceiling: string | null,
): LookEnd {
  const asked = goal.values.length + goal.lost;
  if (goal.lost > LOST * asked)
    return { kind: 'unmeasured', why: `${goal.lost} of ${asked} answers of a pair are missing` };
  for (const [name, data] of guards) {
    const fall = regressionStatistic(data.sums);
    if (fall !== null && fall.z >= GUARD_FALLS) return { kind: 'dropped', why: `guard ${name} falls` };
  }
  if (ceiling !== null) return { kind: 'dropped', why: ceiling };
  const bar = RACE_LOOKS[look]?.chance ?? 0;
  const chance = chanceOfLift(posterior);
  if (chance < bar)
    return {
      kind: 'dropped',
      why: `futile: a lift has a chance of ${Math.round(100 * chance)} in 100 after ${asked} cases`,
    };
  return { kind: 'on' };
}
