/** Intervals of one arm's level and of ratios: Wilson for shares, Student t for means, clustered if the cases are. */
import { type ClusterSums, clusterCountOf, clusterSpread, type SameSize, withCluster } from './cluster-sums.ts';
import { normalQuantile } from './normal.ts';
import { tCdf, tQuantile } from './student.ts';

export type Interval = readonly [number, number];

/**
 * Wilson score interval of a share, 0..1 scale. Source: Wilson (1927). Assumes `successes` of `n` independent trials
 * (`successes` may be fractional for shares that are means). Null for n = 0.
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Interval | null {
  if (n <= 0) return null;
  const z = normalQuantile(0.5 + level / 2);
  const share = successes / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

export interface MeanEstimate {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation, n - 1. */
  readonly sd: number;
  readonly se: number;
  readonly df: number;
  readonly interval: Interval;
  /** P(T <= mean / se): small when the mean is below zero. */
  readonly pBelow: number;
}

/** Mean with a Student t interval, in the unit of the values. Assumes independent values. Null for n < 2. */
export function meanInterval(values: readonly number[], level = 0.95): MeanEstimate | null {
  const n = values.length;
  if (n < 2) return null;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const sd = Math.sqrt(squares / (n - 1));
  const se = sd / Math.sqrt(n);
  const half = tQuantile(0.5 + level / 2, n - 1) * se;
  return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: tCdf(mean / se, n - 1) };
}

/**
 * Mean over all values with the cluster-robust standard error of `clusterSpread` and a t interval on its degrees of
 * freedom. Source: Miller, Adding Error Bars to Evals (2024). Null for fewer than two clusters.
 */
export function clusteredMeanInterval(groups: readonly (readonly number[])[], level = 0.95): MeanEstimate | null {
  let n = 0;
  let sum = 0;
  const clusters = new Map<number, SameSize>();
  for (const group of groups) {
    let total = 0;
    for (const value of group) total += value;
    n += group.length;
    sum += total;
    withCluster(clusters, total, group.length);
  }
  const mean = sum / n;
  const spread = clusterSpread(clusters, mean);
  if (spread === null) return null;
  const { df } = spread;
  const se = Math.sqrt(spread.squares) / n;
  const half = tQuantile(0.5 + level / 2, df) * se;
  return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: tCdf(mean / se, df) };
}

/** One arm's scores as sums, so that a level needs no second pass over the cases. */
export interface LevelSums {
  readonly n: number;
  readonly sum: number;
  readonly sumSquares: number;
  /** Every case's score is 0 or 1. */
  readonly binary: boolean;
  readonly clusters: ClusterSums | null;
}

/**
 * 95 % interval of one arm's own level, on the 0..1 scale and clamped to it: clustered if there are clusters, else
 * Wilson for pass/fail and Student t for graded scores (or pass/fail means over repeats). Null if there is too little
 * data.
 */
export function levelInterval(level: LevelSums): Interval | null {
  const { n, sum, sumSquares, binary, clusters } = level;
  if (n < 1) return null;
  const mean = sum / n;
  let se: number;
  let df: number;
  if (clusters !== null) {
    const spread = clusterSpread(clusters, mean);
    if (spread === null) return null;
    se = Math.sqrt(spread.squares) / n;
    df = spread.df;
  } else {
    if (binary) return wilsonInterval(sum, n);
    if (n < 2) return null;
    se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
    df = n - 1;
  }
  // A spread of zero says nothing about the cases not drawn; Wilson still takes their number into account.
  const units = clusters === null ? n : clusterCountOf(clusters);
  if (se === 0) return wilsonInterval(mean * units, units);
  const half = tQuantile(0.975, df) * se;
  return [Math.max(0, mean - half), Math.min(1, mean + half)];
}

export interface RatioEstimate {
  /** Pairs for which both figures are known. */
  readonly n: number;
  /** Arithmetic means over those pairs. */
  readonly base: number;
  readonly head: number;
  /** head / base. */
  readonly ratio: number;
  readonly interval: Interval | null;
}

/**
 * Ratio of head's sum to base's: the ratio of the means, with a Student t interval by the delta method on its
 * logarithm, which keeps the pairing: se of log R = sd(head / mean head - base / mean base) / sqrt(n). Bills, tokens
 * and waiting times are sums: a mean of logarithms could report a saving although a few expensive answers tripled the
 * bill. Pairs with an unknown or a negative figure are left out. Null without a usable pair or if base's mean is 0; the
 * interval is null below three pairs and if head's mean is 0.
 */
export function ratioOfMeans(
  pairs: readonly { readonly base: number; readonly head: number }[],
  level = 0.95,
): RatioEstimate | null {
  const usable = pairs.filter(
    (pair) => pair.base >= 0 && pair.head >= 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head),
  );
  const n = usable.length;
  if (n === 0) return null;
  let base = 0;
  let head = 0;
  for (const pair of usable) {
    base += pair.base / n;
    head += pair.head / n;
  }
  if (!(base > 0)) return null;
  const ratio = head / base;
  if (n < 3 || !(head > 0)) return { n, base, head, ratio, interval: null };
  const { se } = meanInterval(usable.map((pair) => pair.head / head - pair.base / base))!;
  const half = tQuantile(0.5 + level / 2, n - 1) * se;
  return { n, base, head, ratio, interval: [ratio * Math.exp(-half), ratio * Math.exp(half)] };
}
