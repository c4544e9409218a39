/** What the team has committed to about levers: goal, profile, economics, waivers. Unknown stays unknown. */

/** Cheapest first. `model-swap` belongs to step 1 and needs no criteria. */
export const LEVERS = ['prompt-optimize', 'model-swap', 'route', 'rag', 'tools', 'cascade', 'fine-tune'] as const;
export type Lever = (typeof LEVERS)[number];

export const CRITERIA = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E10',
  'E11',
  'E12',
  'E13',
  'E14',
  'E15',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** block: a set that regressed fails the gate; require: so does one that is not shown; warn: none does. */
export const TUNED_POLICIES = ['block', 'require', 'warn'] as const;
export type TunedPolicy = (typeof TUNED_POLICIES)[number];

export interface Goal {
  /** A template id of the target's suite. */
  readonly template: string;
  /** Points, 0..100. */
  readonly target: number;
  /** Points. */
  readonly maxResidualGap: number;
  /** Which cases the level is measured on: all of them, or the held-out ones. */
  readonly slice?: 'all' | 'holdout' | undefined;
}

/** The seven axes and their companions; an absent key is unknown. */
export interface Profile {
  readonly costOfError?: 'low' | 'medium' | 'high' | undefined;
  readonly requestsPerDay?: number | undefined;
  /** ISO date on which the volume was looked up. */
  readonly requestsAsOf?: string | undefined;
  readonly latencyBudgetMs?: number | undefined;
  readonly style?: 'loose' | 'strict' | undefined;
  readonly dataIsolation?: 'shared' | 'per-tenant' | undefined;
  /** ISO date. */
  readonly releaseDate?: string | undefined;
  /** A constant that never counts down. */
  readonly releaseInDays?: number | undefined;
  readonly labelledExamples?: number | undefined;
  readonly syntheticExamples?: 'none' | 'verified' | 'unverified' | undefined;
  readonly task?: 'stable' | 'changing' | undefined;
  readonly difficulty?: 'mixed' | 'uniform' | undefined;
  readonly bottleneck?: 'quality' | 'cost' | 'latency' | undefined;
  readonly closedLabels?: boolean | undefined;
  /** ISO date. */
  readonly baseAvailableUntil?: string | undefined;
  readonly baseWeights?: 'open' | 'closed' | undefined;
}

/** USD per million tokens; shares and discounts 0..1. */
export interface PromptEconomics {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly priceIn: number;
  readonly priceOut: number;
  readonly cachedShare: number;
  readonly cacheDiscount: number;
  /** Share of the input tokens that are written to the cache, and the surcharge on their price. */
  readonly cacheWriteShare?: number | undefined;
  readonly cacheWritePremium?: number | undefined;
}
export interface TunedEconomics {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly priceIn: number;
  readonly priceOut: number;
  readonly trainingUsd: number;
  readonly amortiseMonths: number;
  readonly servingUsdPerMonth: number;
}
export interface Economics {
  readonly prompt: PromptEconomics;
  readonly tuned: TunedEconomics;
}

/** What of `economics` can be set without the rest, beside what a run measures by itself. */
export interface TuneTerms {
  readonly tuneBase?: string | undefined;
  readonly trainingUsd?: number | undefined;
  readonly amortiseMonths?: number | undefined;
  readonly servingUsdPerMonth?: number | undefined;
}

export interface Waiver {
  readonly criterion: CriterionId;
  readonly reason: string;
}

/** The default ledger folder, with one file for each attempt. */
export const LEDGER_FOLDER = '.github/plumbline-ledger';

/** A folder as a policy may name it, without a trailing slash. */
export function bareFolder(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
/** Where older versions put the ledger; still read beside the folder. */
export const LEDGER_PATH = '.github/plumbline.ledger.jsonl';

/** How failing cases are asked once more; paths are those of the base side. */
export interface ProbePolicy {
  /** With the case's passages in the prompt. */
  readonly reference: boolean;
  /** Model file of a stronger model. */
  readonly strongerModel?: string | undefined;
  /** Prompt file of an edited prompt. */
  readonly editedPrompt?: string | undefined;
  /** Model file of a cheaper model, for the difficulty of the traffic. */
  readonly cheapModel?: string | undefined;
  /** The most cases of each group. */
  readonly cases: number;
  readonly maxCalls: number;
  readonly maxCostUsd: number;
}

/** The defaults of the policy. */
export const DEFAULT_PROBES: ProbePolicy = { reference: true, cases: 6, maxCalls: 80, maxCostUsd: 0.5 };

/** When a quality step has plateaued. Points. */
export interface PlateauPolicy {
  /** After this many attempts without a lift, the verdict is given at the 80 % level. */
  readonly patience: number;
  readonly minDelta: number;
  /** If a further attempt is not expected to lift by this much, the team may move on. */
  readonly moveOnBelow: number;
}

/** Where scored attempts are proposed for the ledger. */
export const PROPOSE = ['pull-request', 'branch', 'patch'] as const;
export type Propose = (typeof PROPOSE)[number];

export interface EscalationPolicy {
  readonly goal?: Goal | undefined;
  /** Points; default 1. */
  readonly minLift?: number | undefined;
  /** Default warn. */
  readonly orderViolation?: 'warn' | 'block' | undefined;
  /** How the gate treats a tuned model's set that fails; default block. */
  readonly tuned?: TunedPolicy | undefined;
  readonly profile?: Profile | undefined;
  readonly economics?: Economics | undefined;
  readonly tuneTerms?: TuneTerms | undefined;
  readonly plateau?: PlateauPolicy | undefined;
  /** Per cent of a request's cost; default 5. */
  readonly minSaving?: number | undefined;
  /** `measured`: the level is taken from what the verdict measured, and no further calls are made for it. */
  readonly level?: 'all' | 'measured' | undefined;
  readonly budgetUsdPerMonth?: number | undefined;
  /** Path of the file with people's findings on failing cases. */
  readonly review?: string | undefined;
  readonly propose?: Propose | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  /** Path of the declared training file, for the overlap check. */
  readonly trainingData?: string | undefined;
  /** `sha256:` digest of that file. */
  readonly trainingDigest?: string | undefined;
  /** Path of the committed ledger: a folder or a JSONL file. */
  readonly ledger?: string | undefined;
  /** null = no case is probed. */
  readonly probes?: ProbePolicy | null | undefined;
}

/** The policy of a whole config, and of each target that has its own block, already merged over the global one. */
export interface PolicySet {
  readonly global: EscalationPolicy | undefined;
  readonly targets: ReadonlyMap<string, EscalationPolicy>;
}

/** The policy that applies to a target; undefined = none is set. */
export function policyOf(set: PolicySet, target: string): EscalationPolicy | undefined {
  return set.targets.get(target) ?? set.global;
}

/** The goal that applies to a target of a config; undefined = none is set, or its suite lacks the goal's template. */
export function escalationGoal(
  config: {
    readonly targets: readonly { readonly name: string; readonly escalation?: EscalationPolicy | undefined }[];
  },
  target: string,
  suite: { readonly templates: readonly { readonly id: string }[] },
): Goal | undefined {
  const goal = config.targets.find(({ name }) => name === target)?.escalation?.goal;
  return suite.templates.some(({ id }) => id === goal?.template) ? goal : undefined;
}
