/** Average-linkage clustering (UPGMA) with a cut: enough for the few dozen failures of a typical run. */
import type { Distances } from './distances.ts';

/**
 * Merges the two nearest clusters while their mean distance is at most `cut`. Returns a label for each point, numbered
 * by first point; a point that merges with no other is a cluster of its own. Ties go to the lower index. O(n^3).
 */
export function averageLinkage({ n, at }: Distances, cut: number): readonly number[] {
  let groups = Array.from({ length: n }, (_, index) => [index]);
  const means = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => at(i, j)));
  const alive = new Set(groups.keys());
  for (;;) {
    let best: readonly [number, number, number] | null = null;
    for (const i of alive)
      for (const j of alive) {
        const distance = means[i]![j]!;
        if (j > i && distance <= cut && (best === null || distance < best[2])) best = [i, j, distance];
      }
    if (best === null) break;
    const [i, j] = best;
    const wi = groups[i]!.length;
    const wj = groups[j]!.length;
    for (const k of alive) {
      if (k === i || k === j) continue;
      const mean = (wi * means[i]![k]! + wj * means[j]![k]!) / (wi + wj);
      means[i]![k] = mean;
      means[k]![i] = mean;
    }
    groups[i] = [...groups[i]!, ...groups[j]!];
    alive.delete(j);
  }
  groups = groups.filter((_, index) => alive.has(index)).map((group) => group.toSorted((a, b) => a - b));
  groups.sort((a, b) => a[0]! - b[0]!);
  const labels = Array.from({ length: n }, () => 0);
  for (const [label, group] of groups.entries()) for (const point of group) labels[point] = label;
  return labels;
}
