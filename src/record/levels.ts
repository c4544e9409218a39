/** What `run --levels` says: how good each target is now, with no second revision and no verdict. */
import type { ModelUsage } from '../model-call/usage.ts';

export const LEVELS_SCHEMA = 'plumbline/levels@1';

export interface LevelsReport {
  readonly schema: typeof LEVELS_SCHEMA;
  readonly revision: string;
  readonly config: string;
  readonly targets: Readonly<Record<string, TargetLevels>>;
  readonly usage: ModelUsage;
  /** What a reader of the figures needs to know. */
  readonly notes: readonly string[];
}

export interface TargetLevels {
  /** Cases that were asked. */
  readonly cases: number;
  readonly templates: Readonly<Record<string, TemplateLevel>>;
}

export interface TemplateLevel {
  /** Cases with a score. */
  readonly n: number;
  /** Points; null without a score. */
  readonly level: number | null;
  /** 95 %, points, inside 0..100. */
  readonly interval: readonly [number, number] | null;
  /** Cases that the template applies to and that have no score. */
  readonly unscored: number;
  readonly failing: readonly FailingCase[];
  /** Held-out cases are counted, and never shown. */
  readonly heldOutFailing?: number | undefined;
}

export interface FailingCase {
  readonly case: string;
  /** 0..1. */
  readonly score: number;
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
}
