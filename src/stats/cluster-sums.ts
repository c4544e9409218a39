/** Cases that share a document, user or conversation: sums over clusters, grouped by cluster size, and their spread. */

/** Clusters of one size: their number, the sum of their totals, and the sum of the totals' squares. */
export interface SameSize {
  readonly count: number;
  readonly total: number;
  readonly squares: number;
}

/** By size; a size is the number of compared cases in a cluster. */
export type ClusterSums = ReadonlyMap<number, SameSize>;

/** Adds one cluster. An empty one is ignored. */
export function withCluster(sums: Map<number, SameSize>, total: number, size: number): void {
  if (size === 0) return;
  const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
  sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}

export function clusterCountOf(sums: ClusterSums): number {
  let count = 0;
  for (const same of sums.values()) count += same.count;
  return count;
}

/**
 * How many clusters of equal size would carry as much information: n^2 / sum of squared sizes. Source: Kish, Survey
 * Sampling (1965).
 */
export function effectiveClusters(sums: ClusterSums): number {
  let n = 0;
  let squares = 0;
  for (const [size, { count }] of sums) {
    n += size * count;
    squares += size * size * count;
  }
  return squares === 0 ? 0 : (n * n) / squares;
}

export interface ClusterSpread {
  readonly clusters: number;
  /** Sum over clusters of (total - size x mean)^2 / (1 - share of the cases). */
  readonly squares: number;
  readonly df: number;
}

/**
 * Spread of clusters around `mean`, corrected for each cluster's own pull on the mean, and its degrees of freedom: few
 * if one cluster contains most cases. Sources: CR2 and its degrees of freedom, Bell & McCaffrey (2002); for a mean both
 * are sums over clusters. Null for fewer than two clusters.
 */
export function clusterSpread(sums: ClusterSums, mean: number): ClusterSpread | null {
  const clusters = clusterCountOf(sums);
  if (clusters < 2) return null;
  let n = 0;
  for (const [size, { count }] of sums) n += size * count;
  let squares = 0;
  let sizes = 0;
  let weighted = 0;
  let weightedSquares = 0;
  for (const [size, same] of sums) {
    const weight = 1 / (1 - size / n);
    const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
    squares += weight * Math.max(0, off);
    sizes += size * size * same.count;
    weighted += weight * size * size * same.count;
    weightedSquares += weight * weight * size ** 4 * same.count;
  }
  const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
  return { clusters, squares, df };
}
