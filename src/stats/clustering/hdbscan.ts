/**
 * HDBSCAN (Campello, Moulavi and Sander 2013): clusters are the stable parts of a density hierarchy, and noise is left
 * out. Equal input in equal order produces equal output; callers sort by id first, so that order never matters.
 */
import type { Distances } from './distances.ts';

export interface HdbscanSettings {
  /** A smaller group is noise. At least 2. */
  readonly minClusterSize: number;
  /** Neighbours that make a point dense, including itself. At least 1. */
  readonly minSamples: number;
  /** eom: most stable set of clusters; leaf: the finest one. Default eom. */
  readonly selection?: 'eom' | 'leaf' | undefined;
}

export interface Hdbscan {
  /** Cluster of each point, from 0 in the order of the hierarchy; -1 = noise. */
  readonly labels: readonly number[];
  /** How deep a point is in its cluster, 0..1; 0 for noise. */
  readonly strength: readonly number[];
  /** GLOSH outlier score, 0..1; 1 = far less dense than the cluster nearest in the hierarchy. */
  readonly outlier: readonly number[];
  /** Soft membership, n x clusters: rows sum to the chance of being in any cluster at all. */
  readonly membership: readonly (readonly number[])[];
}

/** A row of the condensed tree: `child` (a point below n, else a cluster) leaves `parent` at density `lambda`. */
interface Branch {
  readonly parent: number;
  readonly child: number;
  readonly lambda: number;
  readonly size: number;
}

/** Time and memory O(n^2). Throws RangeError on settings out of range. */
export function hdbscan(distances: Distances, settings: HdbscanSettings): Hdbscan {
  const { minClusterSize, minSamples, selection = 'eom' } = settings;
  if (!Number.isInteger(minClusterSize) || minClusterSize < 2)
    throw new RangeError(`minClusterSize must be an integer from 2, not ${minClusterSize}`);
  if (!Number.isInteger(minSamples) || minSamples < 1)
    throw new RangeError(`minSamples must be an integer from 1, not ${minSamples}`);
  const { n } = distances;
  if (n < 2 || n < minClusterSize || minSamples > n) return allNoise(n);
  const merges = singleLinkage(spanningTree(distances, coreDistances(distances, minSamples)), n);
  const tree = condense(merges, n, minClusterSize);
  const chosen = select(tree, n, selection);
  if (chosen.length === 0) return { ...allNoise(n), outlier: glosh(tree, n) };
  return describe(tree, distances, chosen);
}

function allNoise(n: number): Hdbscan {
  const zeros = Array.from({ length: n }, () => 0);
  return { labels: zeros.map(() => -1), strength: zeros, outlier: zeros, membership: zeros.map(() => []) };
}

/** Distance to the k-th nearest neighbour, the point itself being the first. */
function coreDistances({ n, at }: Distances, k: number): Float64Array {
  const core = new Float64Array(n);
  const row = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) row[j] = at(i, j);
    core[i] = row.toSorted()[k - 1]!;
  }
  return core;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
}

/** Prim's minimum spanning tree over mutual reachability, edges ascending; ties go to the lower index. */
function spanningTree({ n, at }: Distances, core: Float64Array): readonly Edge[] {
  const edges: Edge[] = [];
  const inTree = new Uint8Array(n);
  const nearest = new Float64Array(n).fill(Infinity);
  const from = new Int32Array(n);
  let current = 0;
  for (let step = 1; step < n; step += 1) {
    inTree[current] = 1;
    let best = -1;
    for (let j = 0; j < n; j += 1) {
      if (inTree[j] === 1) continue;
      const reach = Math.max(core[current]!, core[j]!, at(current, j));
      if (reach < nearest[j]!) {
        nearest[j] = reach;
        from[j] = current;
      }
      if (best === -1 || nearest[j]! < nearest[best]!) best = j;
    }
    edges.push({ a: from[best]!, b: best, distance: nearest[best]! });
    current = best;
  }
  return edges
    .map((edge, index) => ({ edge, index }))
    .sort((x, y) => x.edge.distance - y.edge.distance || x.index - y.index)
    .map(({ edge }) => edge);
}

interface Merge {
  readonly left: number;
  readonly right: number;
  readonly distance: number;
  readonly size: number;
}

/** The dendrogram: merge m makes node n + m. */
function singleLinkage(edges: readonly Edge[], n: number): readonly Merge[] {
  const parent = Int32Array.from({ length: 2 * n - 1 }, (_, index) => index);
  const size = new Int32Array(2 * n - 1).fill(1);
  const root = (node: number): number => {
    let top = node;
    while (parent[top] !== top) top = parent[top]!;
    for (let at = node; at !== top; ) {
      const next = parent[at]!;
      parent[at] = top;
      at = next;
    }
    return top;
  };
  return edges.map(({ a, b, distance }, index) => {
    const left = root(a);
    const right = root(b);
    const node = n + index;
    parent[left] = node;
    parent[right] = node;
    size[node] = size[left]! + size[right]!;
    return { left, right, distance, size: size[node]! };
  });
}

/** Keeps only splits with two sides that are large enough; a side that is not sheds its points. Clusters from n on. */
function condense(merges: readonly Merge[], n: number, minClusterSize: number): readonly Branch[] {
  const sizeOf = (node: number): number => (node < n ? 1 : merges[node - n]!.size);
  const pointsUnder = (node: number): readonly number[] => {
    const found: number[] = [];
    const open = [node];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      if (top < n) found.push(top);
      else open.push(merges[top - n]!.right, merges[top - n]!.left);
    }
    return found;
  };
  const tree: Branch[] = [];
  let nextCluster = n + 1;
  let level: { node: number; cluster: number }[] = [{ node: 2 * n - 2, cluster: n }];
  while (level.length > 0) {
    const below: { node: number; cluster: number }[] = [];
    for (const { node, cluster } of level) {
      if (node < n) continue;
      const { left, right, distance } = merges[node - n]!;
      const lambda = distance > 0 ? 1 / distance : Infinity;
      const large = [left, right].filter((side) => sizeOf(side) >= minClusterSize);
      for (const side of [left, right]) {
        if (!large.includes(side))
          for (const point of pointsUnder(side)) tree.push({ parent: cluster, child: point, lambda, size: 1 });
        else if (large.length === 1) below.push({ node: side, cluster });
        else {
          tree.push({ parent: cluster, child: nextCluster, lambda, size: sizeOf(side) });
          below.push({ node: side, cluster: nextCluster });
          nextCluster += 1;
        }
      }
    }
    level = below;
  }
  return tree;
}

function byParent(tree: readonly Branch[]): ReadonlyMap<number, readonly Branch[]> {
  const groups = new Map<number, Branch[]>();
  for (const branch of tree) {
    const group = groups.get(branch.parent);
    if (group === undefined) groups.set(branch.parent, [branch]);
    else group.push(branch);
  }
  return groups;
}

/** The chosen clusters, ascending; never the root. */
function select(tree: readonly Branch[], n: number, selection: 'eom' | 'leaf'): readonly number[] {
  const splits = byParent(tree.filter(({ size }) => size > 1));
  const born = new Map(tree.filter(({ size }) => size > 1).map(({ child, lambda }) => [child, lambda]));
  const clusters = [...born.keys()].sort((a, b) => b - a);
  if (selection === 'leaf') return clusters.filter((cluster) => !splits.has(cluster)).reverse();
  const stability = new Map<number, number>();
  for (const { parent, lambda, size } of tree) {
    const lived = lambda - (born.get(parent) ?? 0);
    stability.set(parent, (stability.get(parent) ?? 0) + (Number.isNaN(lived) ? 0 : lived) * size);
  }
  const chosen = new Set(clusters);
  for (const cluster of clusters) {
    const children = (splits.get(cluster) ?? []).map(({ child }) => child);
    const below = children.reduce((sum, child) => sum + stability.get(child)!, 0);
    if (below > stability.get(cluster)!) {
      chosen.delete(cluster);
      stability.set(cluster, below);
    } else {
      const open = [...children];
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        chosen.delete(top);
        open.push(...(splits.get(top) ?? []).map(({ child }) => child));
      }
    }
  }
  return [...chosen].filter((cluster) => cluster !== n).sort((a, b) => a - b);
}

function describe(tree: readonly Branch[], distances: Distances, chosen: readonly number[]): Hdbscan {
  const { n } = distances;
  const labelOf = new Map(chosen.map((cluster, label) => [cluster, label]));
  const up = new Map(tree.filter(({ size }) => size > 1).map(({ child, parent }) => [child, parent]));
  const leaves = leafOf(tree, n);
  const deepest = new Map<number, number>();
  for (const { parent, lambda } of tree) deepest.set(parent, Math.max(deepest.get(parent) ?? 0, lambda));
  const labels: number[] = [];
  const strength: number[] = [];
  for (let point = 0; point < n; point += 1) {
    const { parent, lambda } = leaves[point]!;
    let at: number | undefined = parent;
    while (at !== undefined && !labelOf.has(at)) at = up.get(at);
    labels.push(at === undefined ? -1 : labelOf.get(at)!);
    if (at === undefined) strength.push(0);
    else {
      const limit = deepest.get(at)!;
      strength.push(limit === 0 || lambda === Infinity ? 1 : Math.min(lambda, limit) / limit);
    }
  }
  return {
    labels,
    strength,
    outlier: glosh(tree, n),
    membership: memberships(tree, distances, chosen, leaves, up),
  };
}

function leafOf(tree: readonly Branch[], n: number): readonly Branch[] {
  const leaves: Branch[] = Array.from({ length: n });
  for (const branch of tree) if (branch.child < n) leaves[branch.child] = branch;
  return leaves;
}

/** Deepest density anywhere under each cluster. */
function depths(tree: readonly Branch[]): ReadonlyMap<number, number> {
  const deepest = new Map<number, number>();
  // A child cluster has a higher number than its parent, so descending numbers see children first.
  for (const { parent, child, lambda } of [...tree].sort((a, b) => b.parent - a.parent))
    deepest.set(parent, Math.max(deepest.get(parent) ?? 0, lambda, deepest.get(child) ?? 0));
  return deepest;
}

/** 1 - lambda / deepest lambda of its subtree (Campello et al. 2015). */
function glosh(tree: readonly Branch[], n: number): readonly number[] {
  const deepest = depths(tree);
  return leafOf(tree, n).map(({ parent, lambda }) => {
    const limit = deepest.get(parent)!;
    if (limit === 0 || lambda === Infinity) return 0;
    return limit === Infinity ? 1 : (limit - lambda) / limit;
  });
}

/**
 * Nearness to a cluster's exemplars times how late the point merges with it, normalised, times the chance of being in
 * any cluster: the soft clustering of the hdbscan documentation (McInnes, Healy, Astels 2017).
 */
function memberships(
  tree: readonly Branch[],
  distances: Distances,
  chosen: readonly number[],
  leaves: readonly Branch[],
  up: ReadonlyMap<number, number>,
): readonly (readonly number[])[] {
  const { n, at } = distances;
  const born = new Map(tree.filter(({ size }) => size > 1).map(({ child, lambda }) => [child, lambda]));
  const deepest = depths(tree);
  const exemplars = chosen.map((cluster) => exemplarsOf(tree, cluster, n));
  const pathOf = (cluster: number): readonly number[] => {
    const path = [cluster];
    for (let next = up.get(cluster); next !== undefined; next = up.get(next)) path.push(next);
    return path;
  };
  const chosenPaths = chosen.map(pathOf);
  return Array.from({ length: n }, (_, point) => {
    const { parent, lambda } = leaves[point]!;
    const path = pathOf(parent);
    const heights = chosen.map((cluster, index) => {
      if (path.includes(cluster)) return lambda;
      const theirs = chosenPaths[index]!;
      // The density at which the two paths part: where the deeper of the two first leaves the common cluster.
      const common = path.find((node) => theirs.includes(node))!;
      const mine = path[path.indexOf(common) - 1];
      return mine === undefined ? Math.min(lambda, born.get(theirs[theirs.indexOf(common) - 1]!)!) : born.get(mine)!;
    });
    const near = exemplars.map((points) => Math.min(...points.map((other) => at(point, other))));
    const closeness = share(near.map((distance) => (distance === 0 ? Infinity : 1 / distance)));
    const limits = chosen.map((cluster) => Math.max(lambda, deepest.get(cluster)!));
    const scores = heights.map((height, index) => {
      const limit = limits[index]!;
      return limit === height || limit === Infinity
        ? height === Infinity || limit === height
          ? 1e3
          : 1
        : Math.min(1e3, limit / (limit - height));
    });
    const top = Math.max(...scores);
    const lateness = share(scores.map((score) => Math.exp(score - top)));
    const both = share(closeness.map((value, index) => value * lateness[index]!));
    const best = heights.indexOf(Math.max(...heights));
    const limit = limits[best]!;
    const inAny = limit === 0 || heights[best] === Infinity ? 1 : limit === Infinity ? 0 : heights[best]! / limit;
    return both.map((value) => value * inAny);
  });
}

/** Values divided by their sum; infinite ones share everything, zeros share equally. */
function share(values: readonly number[]): readonly number[] {
  const endless = values.filter((value) => value === Infinity).length;
  if (endless > 0) return values.map((value) => (value === Infinity ? 1 / endless : 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  return total === 0 ? values.map(() => 1 / values.length) : values.map((value) => value / total);
}

/** The points that last longest in each leaf under a cluster. */
function exemplarsOf(tree: readonly Branch[], cluster: number, n: number): readonly number[] {
  const groups = byParent(tree);
  const found: number[] = [];
  const open = [cluster];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const branches = groups.get(top) ?? [];
    const deeper = branches.filter(({ size }) => size > 1);
    if (deeper.length > 0) open.push(...deeper.map(({ child }) => child));
    else {
      const limit = Math.max(...branches.map(({ lambda }) => lambda));
      found.push(...branches.filter(({ lambda, child }) => child < n && lambda === limit).map(({ child }) => child));
    }
  }
  return found;
}
