/** The versioned JSON of a run: the one value every report is rendered from. */

import type { Lever } from '../inputs/escalation-policy.ts';
import type { ModelUsage } from '../model-call/usage.ts';
import type { Json } from '../text/digest.ts';
import type { EscalationEntry } from './escalation-entry.ts';
import type { Reason } from './reason.ts';
import type { TrendPoint } from './trend-points.ts';

export const RECORD_SCHEMA = 'plumbline/record@1';

export type Verdict = 'pass' | 'regressed' | 'inconclusive' | 'skipped' | 'error';
export type TargetVerdict = 'pass' | 'regressed' | 'inconclusive' | 'skipped' | 'error';

/** Figures in points unless said; delta = head - base, negative is worse. */
export interface TemplateResult {
  readonly verdict: 'pass' | 'regressed' | 'inconclusive';
  readonly digest: string;
  readonly reason: Reason;
  /** Why, in words, when the reason code is not enough. */
  readonly why?: string | undefined;
  readonly n: number;
  readonly measured: number;
  /** null = nothing measured on that arm. */
  readonly base: number | null;
  readonly head: number | null;
  readonly delta: number | null;
  readonly interval: readonly [number, number] | null;
  /** One-sided at the stopping look, small = worse. */
  readonly p: number | null;
  /** The z it had to cross. */
  readonly bound: number | null;
  readonly mde: number | null;
  readonly broken: number;
  readonly fixed: number;
  readonly unscored: number;
  readonly looks: number;
  readonly samples: { readonly base: number; readonly head: number };
  readonly blocking: boolean;
  readonly binary: boolean;
  /** Points. */
  readonly margin: number;
  readonly kind: string;
  readonly experimental?: boolean | undefined;
  /** Cases that would decide, for inconclusive. */
  readonly casesNeeded?: number | undefined;
  /** Calls planned at most for this template's cases x repeats (both arms). */
  readonly budget?: number | undefined;
  readonly floor?:
    | {
        readonly points: number;
        readonly state: 'held' | 'warning' | 'broken';
        readonly interval: readonly [number, number];
      }
    | undefined;
  /** Interval of head's own level, points. */
  readonly level?: { readonly base: readonly [number, number]; readonly head: readonly [number, number] } | undefined;
  readonly varianceRatio?: number | undefined;
  /** Share of cases whose pass/fail flipped, 0..1. */
  readonly flipped?: number | undefined;
  /** Over- and under-refusal, out-of-set labels and the like: code -> count, per arm. */
  readonly codes?:
    | { readonly base: Readonly<Record<string, number>>; readonly head: Readonly<Record<string, number>> }
    | undefined;
  readonly suiteLevel?: { readonly base: number; readonly head: number; readonly detail: string } | undefined;
  readonly kappa?:
    | {
        readonly value: number;
        readonly interval: readonly [number, number];
        readonly n: number;
        readonly minimum: number;
      }
    | undefined;
  readonly notes?: readonly string[] | undefined;
}

export interface Slice {
  /** `tag:refunds`, `split:holdout`, `cluster:7`. */
  readonly name: string;
  readonly template: string;
  readonly n: number;
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  readonly interval: readonly [number, number] | null;
}

export interface Regression {
  readonly case: string;
  readonly template: string;
  /** 0..1, mean over samples. */
  readonly base: number;
  readonly head: number;
}

/** Texts of a case that a report may show; absent under `redact`. */
export interface Exhibit {
  readonly case: string;
  readonly template: string;
  readonly kind: 'broken' | 'fixed' | 'failing' | 'unscored' | 'critical';
  readonly base: number | null;
  readonly head: number | null;
  readonly input?: string | undefined;
  readonly expected?: string | undefined;
  readonly baseOutput?: string | undefined;
  readonly headOutput?: string | undefined;
  readonly reason?: string | undefined;
  readonly code?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The case as a dataset line, ready to add to a suite. */
  readonly line?: string | undefined;
}

/** One row of the explorer: a case's scores per template, [base, head], 0..1 or null. */
export interface CaseRow {
  readonly case: string;
  readonly tags?: readonly string[] | undefined;
  readonly split?: string | undefined;
  readonly scores: Readonly<Record<string, readonly [number | null, number | null]>>;
}

export interface TargetResult {
  readonly verdict: TargetVerdict;
  readonly reason?: string | undefined;
  readonly lever: Lever | null;
  /** What changed, in words: files and what of the request. */
  readonly changed: readonly string[];
  readonly suite: {
    readonly digest: string;
    readonly cases: number;
    readonly holdout: number;
    readonly repeats: number;
    readonly clusters: number;
  };
  readonly judge?: { readonly model: string; readonly provider: string; readonly recorded: boolean } | undefined;
  readonly models: { readonly base: string; readonly head: string };
  readonly templates: Readonly<Record<string, TemplateResult>>;
  readonly regressions: readonly Regression[];
  readonly critical?:
    | readonly {
        readonly case: string;
        readonly verdict: 'held' | 'broken' | 'flaky' | 'unmeasured';
        readonly detail: string;
      }[]
    | undefined;
  readonly slices?: readonly Slice[] | undefined;
  readonly exhibits: readonly Exhibit[];
  readonly cases?: readonly CaseRow[] | undefined;
  /** Cases the head added, scored with base's templates, never part of the verdict. */
  readonly newCases?:
    | {
        readonly n: number;
        readonly templates: Readonly<
          Record<string, { readonly n: number; readonly base: number | null; readonly head: number | null }>
        >;
      }
    | undefined;
  readonly notes: readonly string[];
}

/** Ratio head / base with interval, from pairwise fresh calls. */
export interface RatioFigure {
  readonly n: number;
  readonly base: number;
  readonly head: number;
  readonly ratio: number;
  readonly interval: readonly [number, number] | null;
  readonly ceiling?: number | undefined;
  readonly state: 'reported' | 'held' | 'exceeded' | 'unknown';
}

export interface TargetOperational {
  readonly latencyMs?: RatioFigure | undefined;
  readonly promptTokens?: RatioFigure | undefined;
  readonly completionTokens?: RatioFigure | undefined;
  readonly costUsd?: RatioFigure | undefined;
  readonly baseline?: { readonly samples: number; readonly fresh: number; readonly oldest: string | null } | undefined;
  readonly promptHealth?:
    | {
        readonly base: Json;
        readonly head: Json;
        readonly flags: readonly string[];
        readonly notes?: readonly string[] | undefined;
      }
    | undefined;
}

export interface Operational {
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly targets: Readonly<Record<string, TargetOperational>>;
  readonly estimate?:
    | { readonly calls: number; readonly promptTokens: number; readonly costUsd: number | null }
    | undefined;
  /** Fixed K x all cases x both arms, for "calls saved". */
  readonly fullCalls?: number | undefined;
  /** The base branch over its last runs, oldest first. */
  readonly trend?: readonly TrendPoint[] | undefined;
  readonly notes: readonly string[];
}

export interface RulerMove {
  readonly path: string;
  /** suite, dataset, templates, lock, config, policy, workflow, target. */
  readonly what: string;
  readonly change: string;
}

export interface Provenance {
  /** Absent outside GitHub. */
  readonly repository?: string | undefined;
  readonly pullRequest?: number | undefined;
  readonly runUrl?: string | undefined;
  readonly reportUrl?: string | undefined;
  readonly base: { readonly sha: string; readonly label: string };
  readonly head: { readonly sha: string; readonly label: string };
  readonly config: string;
  /** Version of this engine, informational. */
  readonly engine: string;
  /** Command that reproduces this run locally. */
  readonly reproduce: string;
}

export interface HistoryEntry {
  readonly sha: string;
  readonly verdict: Verdict;
  readonly summary: string;
}

export interface Accepted {
  readonly by: string;
  readonly reason: string;
  readonly sha: string;
  /** ISO time. */
  readonly expires: string;
}

/** What a merge must know of a shard beside its answers. */
export interface ShardReport {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
  /** The budget that ended it early. */
  readonly exhausted: 'max-cost-usd' | 'max-calls' | 'max-minutes' | null;
  /** Calls that failed for good, by the key of their question; their answers lie in the store beside the record. */
  readonly failures: readonly { readonly key: string; readonly code: string; readonly message: string }[];
}

export interface PlumblineRecord {
  readonly schema: typeof RECORD_SCHEMA;
  readonly verdict: Verdict;
  readonly exitCode: number;
  /** Machine word for a run verdict without targets: `unaffected`, `first-adoption`, `repairs-ruler`, `no-credentials`, `order-skipped`, ... */
  readonly reason?: string | undefined;
  /** One sentence, plain words. */
  readonly headline: string;
  readonly seed: string;
  readonly targets: Readonly<Record<string, TargetResult>>;
  readonly escalation: Readonly<Record<string, EscalationEntry>>;
  readonly accepted: Accepted | null;
  readonly ruler: { readonly moved: readonly RulerMove[] };
  readonly usage: ModelUsage;
  readonly gate: {
    readonly margin: number;
    readonly alpha: number;
    readonly onInconclusive: string;
    readonly onUnmeasured: string;
  };
  readonly provenance: Provenance;
  readonly operational: Operational;
  /** Faults that ended the run, for `error`. */
  readonly problems?: readonly string[] | undefined;
  readonly history?: readonly HistoryEntry[] | undefined;
  /** Only in the record of a shard. */
  readonly shard?: ShardReport | undefined;
  readonly redacted: boolean;
}
