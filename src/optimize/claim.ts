/** The one claim of a run, on cases that no part of the search has seen. */

import { signFlip } from '../stats/exact.ts';
import { normalQuantile, normalTail } from '../stats/normal.ts';
import { differenceInterval, passStatistic } from '../stats/paired.ts';
import { BLOCK_SPENDING, conditionalPower, PASS_SPENDING, stoppingBounds } from '../stats/sequential.ts';
import { type Differences, superiority } from './differences.ts';

export type ClaimKind = 'superior' | 'non-inferior';

/** Figures in points; `expected` allows for the luck of a claim that only just passed. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly claimed: boolean;
  readonly points: number;
  readonly interval: readonly [number, number];
  readonly expected: number;
  readonly base: number;
  readonly head: number;
  readonly n: number;
  readonly repeats: number;
  readonly p: number;
  readonly z: number;
  readonly bound: number;
}

/** Fewer held-out cases than this are tested once, with the exact test. */
export const SEQUENTIAL_FROM = 50;
/** Futility is measured against a lift of this many points (0..1 scale). */
const FUTILITY_DRIFT = 0.04;
const FUTILITY_POWER = 0.1;

export interface ClaimSettings {
  readonly kind: ClaimKind;
  readonly alpha: number;
  /** Points. */
  readonly minLift: number;
  /** 0..1, for a non-inferiority claim. */
  readonly margin: number;
  /** Planned passes. */
  readonly passes: number;
}

export interface ClaimLook {
  readonly claim: Claim;
  /** No further question is needed. */
  readonly ended: boolean;
}

/**
 * After pass `pass` (1-based) of `settings.passes`. `last`: there will be no further pass, so the remaining alpha is
 * spent; that must not depend on the data. Null when there is nothing to test.
 */
export function claimAfter(
  data: Differences,
  pass: number,
  settings: ClaimSettings,
  last = pass >= settings.passes,
): ClaimLook | null {
  const statistic = superiority(data, pass);
  if (statistic === null || data.ours === null || data.theirs === null) return null;
  const n = data.values.length;
  const points = (100 * data.sums.sum) / n;
  const [low, high] = differenceInterval(statistic).map((value) => 100 * value) as [number, number];
  const tested = n < SEQUENTIAL_FROM ? exactly(data, settings, last) : sequentially(data, pass, settings, last);
  const isLarge = settings.kind === 'non-inferior' || points >= settings.minLift;
  const claimed = tested.crossed && isLarge;
  return {
    claim: {
      kind: settings.kind,
      claimed,
      points,
      interval: [low, high],
      expected: expectedLift(points, 100 * statistic.se, tested.bound),
      base: 100 * data.theirs,
      head: 100 * data.ours,
      n,
      repeats: pass,
      p: tested.p,
      z: tested.z,
      bound: tested.bound,
    },
    ended: claimed || last || tested.futile,
  };
}

interface Tested {
  readonly crossed: boolean;
  readonly futile: boolean;
  readonly z: number;
  readonly p: number;
  readonly bound: number;
}

function sequentially(data: Differences, pass: number, settings: ClaimSettings, last: boolean): Tested {
  const spending = settings.kind === 'superior' ? BLOCK_SPENDING : PASS_SPENDING;
  const statistic =
    settings.kind === 'superior' ? superiority(data, pass) : passStatistic(data.sums, settings.margin, pass);
  if (statistic === null) return { crossed: false, futile: true, z: 0, p: 1, bound: Number.POSITIVE_INFINITY };
  // If the run ended early, the last look is the end of information time.
  const times = Array.from({ length: pass }, (_, index) =>
    last && index === pass - 1 ? 1 : (index + 1) / settings.passes,
  );
  const bound = stoppingBounds(times, settings.alpha, spending)[pass - 1]!;
  const { z, p } = statistic;
  return { crossed: z >= bound, futile: !last && isFutile(z, statistic.se, pass, settings, spending), z, p, bound };
}

function isFutile(
  z: number,
  se: number,
  pass: number,
  { passes, alpha, kind, margin }: ClaimSettings,
  spending: typeof BLOCK_SPENDING,
): boolean {
  const t = pass / passes;
  const all = Array.from({ length: passes }, (_, index) => (index + 1) / passes);
  const final = stoppingBounds(all, alpha, spending)[passes - 1]!;
  const drift = ((kind === 'superior' ? FUTILITY_DRIFT : margin) / se) * Math.sqrt(1 / t);
  return conditionalPower(z, t, final, drift) < FUTILITY_POWER;
}

/** 30 to 49 cases: one test at the end, over all sign patterns. */
function exactly(data: Differences, { alpha, kind, margin }: ClaimSettings, last: boolean): Tested {
  const shift = kind === 'superior' ? 0 : margin;
  const { p } = signFlip(data.values.map((value) => -(value + shift)));
  const bound = -normalQuantile(alpha);
  const z = -normalQuantile(Math.min(1 - 1e-12, Math.max(p, 1e-300)));
  return { crossed: last && p <= alpha, futile: false, z, p, bound };
}

/**
 * Mean of the estimate and of the lift at which a claim that had to cross `bound` standard errors would average this
 * result; never below 0. All in points.
 */
export function expectedLift(points: number, se: number, bound: number): number {
  if (!(points > 0) || !(se > 0) || !Number.isFinite(bound)) return Math.max(0, points);
  const cut = bound * se;
  const meanAbove = (theta: number): number => {
    const x = (cut - theta) / se;
    const tail = normalTail(x);
    if (tail < 1e-12) return cut;
    return theta + (se * Math.exp(-(x * x) / 2)) / (Math.sqrt(2 * Math.PI) * tail);
  };
  let [low, high] = [points - 8 * se, points];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (meanAbove(middle) < points) low = middle;
    else high = middle;
  }
  return Math.max(0, (points + Math.max(0, low)) / 2);
}
