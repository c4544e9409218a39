/** The sequential decision over all templates of a run: which cases to ask next, and when to stop and how. */

/** A case of a member, in evaluation order. */
export interface Unit {
  readonly id: string;
  readonly cluster?: string | undefined;
  /** Head and base would be sent the same bytes: d = 0 without a call. */
  readonly equal: boolean;
}

/** One template of one target. */
export interface Member {
  /** Unique in the family: `target/template`. */
  readonly key: string;
  /** Already ordered by hash of seed + NUL + (cluster or case id), clusters together. */
  readonly units: readonly Unit[];
  /** K_max. */
  readonly repeats: number;
  /** 0..1. */
  readonly margin: number;
  /** False: judged and reported, never part of the family's alpha, never blocks. */
  readonly blocking: boolean;
}

export interface FamilySettings {
  readonly alpha: number;
  readonly beta: number;
  readonly futility: number;
  /** One look at everything. */
  readonly fixed: boolean;
  readonly smallSuite: 'report' | 'exact';
}

/** Scores of one case: per arm a list by sample index; null = asked but unscored, a hole = not asked. */
export interface PairSamples {
  readonly base: readonly (number | null)[];
  readonly head: readonly (number | null)[];
  /** All base samples were drawn in this run or for this pull request within 24 h (recorded ones count as fresh). */
  readonly baseFresh: boolean;
}

/** Reads what has been measured; `fresh` asks for base samples of the fresh generation only. */
export type Lookup = (key: string, caseId: string, fresh: boolean) => PairSamples;

export type MemberVerdict = 'pass' | 'regressed' | 'inconclusive';
/** bound: crossed a block bound · margin: non-inferior · futility · budget: last look · the rest say why nothing could be decided. */
export type Reason =
  | 'bound'
  | 'margin'
  | 'futility'
  | 'budget'
  | 'small-suite'
  | 'few-clusters'
  | 'missing'
  | 'missing-one-sided'
  | 'exact'
  | 'canary'
  | 'untrusted-judge'
  | 'judge-changed'
  | 'spend'
  | 'not-recorded'
  | 'stopped';

/** What to measure before the next `advance`: the first `cases` units with `repeats` samples each. */
export interface Demand {
  readonly key: string;
  readonly cases: number;
  readonly repeats: number;
  /** Base samples must be of the fresh generation (the TRIGGER rule fired). */
  readonly fresh: boolean;
}
