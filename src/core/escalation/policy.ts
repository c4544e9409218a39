/** What the team has committed about levers: goal, profile, economics, waivers. Unknown stays unknown. */

/** Cheapest first. `model-swap` belongs to step 1 and needs no criteria. */
export const LEVERS = ['prompt-optimize', 'model-swap', 'route', 'rag', 'tools', 'cascade', 'fine-tune'] as const;
export type Lever = (typeof LEVERS)[number];

export const CRITERIA = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14'] as const;
export type CriterionId = (typeof CRITERIA)[number];

export interface Goal {
  /** A template id of the target's suite. */
  readonly template: string;
  /** Points, 0..100. */
  readonly target: number;
  /** Points. */
  readonly maxResidualGap: number;
}

/** The seven axes and what goes with them; an absent key is unknown. */
export interface Profile {
  readonly costOfError?: 'low' | 'medium' | 'high' | undefined;
  readonly requestsPerDay?: number | undefined;
  readonly latencyBudgetMs?: number | undefined;
  readonly style?: 'loose' | 'strict' | undefined;
  readonly dataIsolation?: 'shared' | 'per-tenant' | undefined;
  readonly releaseInDays?: number | undefined;
  readonly labelledExamples?: number | undefined;
  readonly task?: 'stable' | 'changing' | undefined;
  readonly difficulty?: 'mixed' | 'uniform' | undefined;
  readonly bottleneck?: 'quality' | 'cost' | 'latency' | undefined;
  readonly closedLabels?: boolean | undefined;
}

/** USD per million tokens; shares and discounts 0..1. */
export interface PromptEconomics {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly priceIn: number;
  readonly priceOut: number;
  readonly cachedShare: number;
  readonly cacheDiscount: number;
}
export interface TunedEconomics extends Omit<PromptEconomics, 'cachedShare' | 'cacheDiscount'> {
  readonly trainingUsd: number;
  readonly amortiseMonths: number;
  readonly servingUsdPerMonth: number;
}
export interface Economics {
  readonly prompt: PromptEconomics;
  readonly tuned: TunedEconomics;
}

export interface Waiver {
  readonly criterion: CriterionId;
  readonly reason: string;
}

export interface EscalationPolicy {
  readonly goal?: Goal | undefined;
  /** Points; default 1. */
  readonly minLift?: number | undefined;
  /** Default warn. */
  readonly orderViolation?: 'warn' | 'block' | undefined;
  readonly profile?: Profile | undefined;
  readonly economics?: Economics | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  /** Path of the declared training file, for the overlap check. */
  readonly trainingData?: string | undefined;
  /** Path of the committed ledger; default `.github/plumbline.ledger.jsonl`. */
  readonly ledger?: string | undefined;
}
