/** The escalation decision as the record carries it: what was read, what holds, and the one next step. */

import type { CriterionId, Lever } from '../inputs/escalation-policy.ts';
import type { Json } from '../text/digest.ts';

export type CriterionState = 'met' | 'unmet' | 'unknown' | 'waived' | 'not-applicable';
export interface Criterion {
  readonly id: CriterionId;
  readonly state: CriterionState;
  /** One line. */
  readonly evidence: string;
  /** How to make an unknown known; absent when it is known. */
  readonly todo?: string | undefined;
}

export type Band = 'reached' | '0-5' | '5-10' | '10+';
export interface Gap {
  /** target - head, points. */
  readonly points: number;
  readonly interval: readonly [number, number];
  readonly band: Band;
  /** All bands the interval spans, lowest first. */
  readonly bands: readonly Band[];
  readonly n: number;
}

export type ShapeName = 'prompt' | 'knowledge' | 'capability' | 'weight' | 'unclear';
export type Shapes = Readonly<Record<ShapeName, number>>;

/** Of the re-run cases of a group, how many then passed. */
export interface Probed {
  readonly fixed: number;
  readonly of: number;
}
export type ProbeKind = 'reference' | 'stronger' | 'edited';

export interface ClusterReview {
  readonly id: string;
  readonly size: number;
  readonly shape: ShapeName;
  readonly title: string;
  readonly fix: string;
  readonly cases: readonly string[];
  /** What decided the shape: probe, ledger, judge, prior, code. */
  readonly by?: string | undefined;
  readonly quotes?: readonly string[] | undefined;
  /** Attempts this cluster survived, by matching cases. */
  readonly survived?: number | undefined;
  readonly probes?: Readonly<Partial<Record<ProbeKind, Probed>>> | undefined;
}

export type SetName = 'held-out' | 'drift' | 'refusal' | 'arena';
export type SetVerdict = 'pass' | 'regressed' | 'inconclusive' | 'missing';

/** A set by itself: its verdict on `n` cases. */
export interface SetResult {
  readonly verdict: SetVerdict;
  readonly n: number;
}

export interface TunedVerdict {
  /** holds = every set passes; fails = one regressed; unknown = one is missing or undecided. */
  readonly verdict: 'holds' | 'fails' | 'unknown';
  readonly why: string;
  readonly sets: Readonly<Record<SetName, SetResult>>;
  /** Eval cases that stand in the training file; they are not compared. */
  readonly quarantined: readonly string[];
  readonly notes: readonly string[];
}

export type AntiPattern =
  | 'fine-tune-first'
  | 'no-scored-prompt-attempt'
  | 'per-tenant-tune'
  | 'no-failure-review'
  | 'tuning-facts'
  | 'few-examples'
  | 'changing-task';

/** What came of asking a judge about the groups, or why none was asked. */
export type JudgePart = 'asked' | 'silent' | 'none' | 'recorded' | 'merge' | 'budget' | 'adoption' | 'no-goal';

export interface FailureReview {
  /**
   * Looked at, not guessed: at least half of the failures got their shape from an exact code, a probe, the ledger or a
   * judge (`unclear` by a judge counts: someone looked). No failure at all is a finished review too.
   */
  readonly done: boolean;
  readonly failures: number;
  readonly clusters: readonly ClusterReview[];
  readonly judge?: JudgePart | undefined;
  /** How the groups were made and what could not be looked at. */
  readonly notes?: readonly string[] | undefined;
}

export interface EscalationEntry {
  readonly outcome: 'met' | 'not-met' | 'not-needed' | 'unknown';
  /** On `met`: the lever justified; else null. */
  readonly lever?: Lever | null | undefined;
  readonly next: { readonly lever: Lever; readonly why: string; readonly missing: readonly CriterionId[] } | null;
  /** One sentence for the comment. */
  readonly sentence: string;
  readonly goal: { readonly template: string; readonly target: number; readonly 'max-residual-gap': number } | null;
  readonly gap: Gap | null;
  readonly criteria: readonly Criterion[];
  readonly shapes: Shapes;
  readonly review: FailureReview;
  readonly profile: { readonly [key: string]: Json };
  readonly ledger: {
    readonly used: readonly Json[];
    readonly refused: readonly { readonly entry: Json; readonly why: string }[];
  };
  readonly antiPatterns: readonly AntiPattern[];
  readonly orderSkipped: boolean;
  /** `Lever:` trailer of the pull request, and whether it contradicts the change. */
  readonly stated?: { readonly lever: string; readonly contradicts: boolean } | undefined;
  /** The comparison protocol, where the head is a tuned model. */
  readonly tuned?: TunedVerdict | undefined;
  readonly economics?: Json | undefined;
  readonly notes?: readonly string[] | undefined;
}

export const ANTI_PATTERNS = [
  'fine-tune-first',
  'no-scored-prompt-attempt',
  'per-tenant-tune',
  'no-failure-review',
  'tuning-facts',
  'few-examples',
  'changing-task',
] as const satisfies readonly AntiPattern[];
