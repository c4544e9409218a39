/** Which strategy gets the next turn: the one whose candidates gained most, with room for those seldom tried (UCB1). */
import type { StrategyName } from '../inputs/optimize-policy.ts';

export interface StrategyRecord {
  readonly name: StrategyName;
  /** Candidates it made, including refused ones. */
  readonly candidates: number;
  /** Sum of gains on the 0..1 scale; see `gainOf`. */
  readonly gain: number;
  readonly tickets: number;
  /** Consecutive tickets whose reply could not be read. */
  readonly lost: number;
}

/** One point on the 0..1 scale. */
const EXPLORE = 0.01;
/** A strategy is closed after this many unreadable replies in a row. */
export const LOST_IN_A_ROW = 3;

/** Null when every strategy is closed. */
export function nextStrategy(records: readonly StrategyRecord[]): StrategyName | null {
  const open = records.filter(({ lost }) => lost < LOST_IN_A_ROW);
  const untried = open.find(({ tickets }) => tickets === 0);
  if (untried !== undefined) return untried.name;
  const all = records.reduce((sum, { candidates }) => sum + candidates, 0);
  const value = ({ candidates, gain }: StrategyRecord): number => {
    const n = Math.max(1, candidates);
    return gain / n + EXPLORE * Math.sqrt(Math.log(all + 1) / n);
  };
  return [...open].sort((a, b) => value(b) - value(a))[0]?.name ?? null;
}

/** A child's gain: its posterior over its parent's, at most 0 once dropped, a point less when refused. */
export function gainOf(
  child: { readonly state: 'refused' | 'dropped' | 'kept' | 'unmeasured'; readonly mean: number },
  parent: number,
): number {
  switch (child.state) {
    case 'refused':
      return -0.01;
    case 'unmeasured':
      return 0;
    case 'dropped':
      return Math.min(0, child.mean - parent);
    case 'kept':
      return child.mean - parent;
  }
}
