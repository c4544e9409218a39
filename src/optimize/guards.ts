/** Guards: before a prompt is proposed, every other blocking template must be shown not to fall by its margin. */
import { normalQuantile } from '../stats/normal.ts';
import { differenceInterval, passStatistic, regressionStatistic } from '../stats/paired.ts';
import { PASS_SPENDING, stoppingBounds } from '../stats/sequential.ts';
import type { Differences } from './differences.ts';

export type GuardState = 'held' | 'open' | 'regressed';

/** Figures in points. */
export interface GuardResult {
  readonly state: GuardState;
  readonly points: number;
  readonly interval: readonly [number, number];
  readonly margin: number;
  readonly n: number;
  readonly repeats: number;
}

const BETA = 0.05;
const ALPHA = 0.05;

/**
 * `look` 1 uses the held-out answers alone, 2 adds fresh answers of the select slice; `share` is the share of all pairs
 * in look 1. For holding, guards need no correction, since all must hold; for falling, Holm's first step over `count`
 * applies.
 */
export function judgeGuard(
  data: Differences,
  margin: number,
  at: { readonly look: 1 | 2; readonly share: number; readonly repeats: number; readonly count: number },
): GuardResult {
  const fall = regressionStatistic(data.sums, at.repeats);
  const n = data.values.length;
  if (fall === null)
    return { state: 'open', points: 0, interval: [-100, 100], margin: 100 * margin, n, repeats: at.repeats };
  const [low, high] = differenceInterval(fall).map((value) => 100 * value) as [number, number];
  const bounds = stoppingBounds([Math.min(at.share, 0.999), 1], BETA, PASS_SPENDING);
  const holds = passStatistic(data.sums, margin, at.repeats);
  const falls = fall.z >= -normalQuantile(ALPHA / Math.max(1, at.count));
  const isHeld = holds !== null && holds.z >= bounds[at.look - 1]!;
  return {
    state: isHeld ? 'held' : falls ? 'regressed' : 'open',
    points: (100 * data.sums.sum) / n,
    interval: [low, high],
    margin: 100 * margin,
    n,
    repeats: at.repeats,
  };
}
