/** What a run has used of its models: calls, cached answers, tokens, money. */

export interface ModelUsage {
  readonly calls: number;
  readonly reused: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costUsd: number;
  /** False if a price or a usage block was unknown: costUsd is then a lower bound. */
  readonly costKnown: boolean;
  readonly errors: number;
}

export const NOTHING_USED: ModelUsage = {
  calls: 0,
  reused: 0,
  promptTokens: 0,
  completionTokens: 0,
  costUsd: 0,
  costKnown: true,
  errors: 0,
};

export function addUsage(a: ModelUsage, b: ModelUsage): ModelUsage {
  return {
    calls: a.calls + b.calls,
    reused: a.reused + b.reused,
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    costUsd: a.costUsd + b.costUsd,
    costKnown: a.costKnown && b.costKnown,
    errors: a.errors + b.errors,
  };
}
