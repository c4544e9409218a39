/** How a member of a family ends: its verdict, why, and at which look. */

export type MemberVerdict = 'pass' | 'regressed' | 'inconclusive';

/** bound: crossed a block bound · margin: non-inferior · futility · budget: last look · the rest say why nothing could be decided. */
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
  /** Share of the error rate that a block would have taken at that look. */
  readonly alpha?: number | undefined;
}
