/** The lift of a change from its paired scores, with the interval of the gate's own comparison. */

import { clusteredSums, differenceInterval, pairSums, regressionStatistic } from '../stats/paired.ts';
import type { Lift } from './ledger.ts';

/** One case: head minus base, 0..1 scale. */
export interface PairLift {
  readonly lift: number;
  readonly cluster?: string | undefined;
}

/**
 * Mean in points with the 95 % interval of the gate's own comparison: two pseudo-cases prevent equal scores from giving
 * a width of zero. With fewer than two cases (clusters) nothing is known: +-100.
 */
export function pairedLift(rows: readonly PairLift[]): Lift {
  const n = rows.length;
  const isClustered = rows.some(({ cluster }) => cluster !== undefined);
  const statistic = regressionStatistic(
    isClustered ? clusteredSums(groupsOf(rows)) : pairSums(rows.map(({ lift }) => lift)),
  );
  const mean = n === 0 ? 0 : (100 * rows.reduce((sum, { lift }) => sum + lift, 0)) / n;
  if (statistic === null) return { points: mean, interval: [-100, 100], n };
  const [low, high] = differenceInterval(statistic);
  return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}

function groupsOf(rows: readonly PairLift[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const alone: number[][] = [];
  for (const { lift, cluster } of rows) {
    if (cluster === undefined) alone.push([lift]);
    else groups.set(cluster, [...(groups.get(cluster) ?? []), lift]);
  }
  return [...groups.values(), ...alone];
}
