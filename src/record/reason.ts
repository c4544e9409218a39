/** How a member of a family ends: its verdict, the reason, and the look. */

export type MemberVerdict = 'pass' | 'regressed' | 'inconclusive';

/**
 * `bound`: a block bound was crossed. `margin`: shown to be no worse than the margin. `futility`: more cases would not
 * decide it. `budget`: the last planned look came without a decision; it has nothing to do with money. `spend`: the
 * money, calls or minutes of the run ran out first. `stopped`: the run was interrupted. `next-round`: the program has yet to be recorded
 * on further cases. The others say what prevented a
 * decision; `report/unmeasured-words.ts` has the words that users read.
 */
export const REASONS = [
  'bound',
  'margin',
  'futility',
  'budget',
  'small-suite',
  'few-clusters',
  'missing',
  'missing-one-sided',
  'cut',
  'exact',
  'canary',
  'untrusted-judge',
  'judge-changed',
  'model-changed',
  'blind',
  'anchor',
  'spend',
  'not-recorded',
  'stale-source',
  'not-executed',
  'next-round',
  'stopped',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Outcome {
  readonly verdict: MemberVerdict;
  readonly reason: Reason;
  readonly why?: string | undefined;
  /** 1-based. */
  readonly looks: number;
  readonly bound: number | null;
  /** Share of the error rate that a block at that look would have used. */
  readonly alpha?: number | undefined;
}
