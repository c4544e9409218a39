/** Paired comparison of head with base: the statistic that blocks, the statistic that passes, and their interval. */
import { type ClusterSums, clusterCountOf, clusterSpread, type SameSize, withCluster } from './cluster-sums.ts';
import { normalQuantile } from './normal.ts';
import { tCdf, tQuantile, tTail } from './student.ts';

/**
 * Sums over cases of d = head - base (0..1 scale, each the mean over a case's samples), enough for every formula here.
 * With clusters also the totals of d in each.
 */
export interface PairSums {
  readonly n: number;
  readonly sum: number;
  readonly sumSquares: number;
  readonly clusters: ClusterSums | null;
}

export interface Statistic {
  /** 0..1 scale, shrunk towards zero by the two pseudo-cases; negative = worse. */
  readonly mean: number;
  readonly se: number;
  readonly df: number;
  /** One-sided, small = worse; never 0. */
  readonly p: number;
  /** Phi^{-1}(1 - p), large = worse. */
  readonly z: number;
}

export interface PassStatistic {
  readonly mean: number;
  readonly se: number;
  readonly df: number;
  readonly t: number;
  /** One-sided against a drop of `margin`, small = certainly better than that. */
  readonly p: number;
  readonly z: number;
}

/** Smallest p reported: below it a double has no precision left. */
export const SMALLEST_P = 1e-300;

export function pairSums(differences: readonly number[]): PairSums {
  let sum = 0;
  let sumSquares = 0;
  for (const d of differences) {
    sum += d;
    sumSquares += d * d;
  }
  return { n: differences.length, sum, sumSquares, clusters: null };
}

/** Sums of differences grouped by cluster; an empty cluster is ignored. */
export function clusteredSums(groups: readonly (readonly number[])[]): PairSums {
  let n = 0;
  let sum = 0;
  let sumSquares = 0;
  const clusters = new Map<number, SameSize>();
  for (const group of groups) {
    let total = 0;
    for (const d of group) {
      total += d;
      sumSquares += d * d;
    }
    n += group.length;
    sum += total;
    withCluster(clusters, total, group.length);
  }
  return { n, sum, sumSquares, clusters };
}

/**
 * Has head become worse? Wald with two pseudo-cases (half at -1, half at +1, one at 0), so that the variance is never
 * zero. Source: Agresti & Min (2005), extended from proportions to scores in -1..1; with `repeats` samples a case the
 * two pseudo-squares shrink to 1 / repeats. With clusters the spread between them counts (CR2), whatever their sizes.
 * Assumes cases (clusters) drawn independently. Null for n < 2 (or fewer than two clusters).
 */
export function regressionStatistic(sums: PairSums, repeats = 1): Statistic | null {
  const { n, sum, sumSquares, clusters } = sums;
  if (n < 2) return null;
  const padded = n + 2;
  const mean = sum / padded;
  let se: number;
  let df: number;
  if (clusters === null) {
    se = Math.sqrt((sumSquares + 1 / repeats) / padded - mean * mean) / Math.sqrt(padded);
    df = n - 1;
  } else {
    const spread = clusterSpread(clusters, mean);
    if (spread === null) return null;
    const pseudo = spread.clusters / ((spread.clusters - 1) * repeats);
    se = Math.sqrt(spread.squares + pseudo) / padded;
    df = spread.df;
  }
  const p = tCdf(mean / se, df);
  return { mean, se, df, p: Math.max(p, SMALLEST_P), z: -normalQuantile(Math.max(p, SMALLEST_P)) };
}

/**
 * Is the drop certainly smaller than `margin` (0..1)? Non-inferiority t test after adding one broken case (with
 * clusters: one cluster of mean size, wholly broken). Same assumptions and nulls as the regression statistic.
 */
export function passStatistic(sums: PairSums, margin: number, repeats = 1): PassStatistic | null {
  const { n, sum, sumSquares, clusters } = sums;
  if (n < 2) return null;
  let mean: number;
  let se: number;
  let df: number;
  if (clusters === null) {
    mean = (sum - 1) / (n + 1);
    const spread = Math.max(0, sumSquares + 1 - (n + 1) * mean * mean);
    se = Math.sqrt(spread / n) / Math.sqrt(n + 1);
    df = n - 1;
  } else {
    const regression = regressionStatistic(sums, repeats);
    if (regression === null) return null;
    const size = n / clusterCountOf(clusters);
    mean = regression.mean - size / (n + size);
    se = regression.se;
    df = regression.df;
  }
  const t = (mean + margin) / se;
  const p = tTail(t, df);
  return { mean, se, df, t, p, z: -normalQuantile(Math.max(p, SMALLEST_P)) };
}

/** Two-sided interval of the mean difference at `level`, Student t with the statistic's df; 0..1 scale. */
export function differenceInterval(statistic: Statistic, level = 0.95): readonly [number, number] {
  const half = tQuantile(0.5 + level / 2, statistic.df) * statistic.se;
  return [statistic.mean - half, statistic.mean + half];
}

/**
 * Standard deviation of one case's difference (n - 1), 0..1 scale; with clusters the one that produces the clustered
 * standard error over n cases, so that it already includes the design effect. NaN for n < 2.
 */
export function differenceSd(sums: PairSums): number {
  const { n, sum, sumSquares, clusters } = sums;
  const mean = sum / n;
  if (clusters === null) return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
  const spread = clusterSpread(clusters, mean);
  return spread === null ? Number.NaN : Math.sqrt(spread.squares / n);
}
