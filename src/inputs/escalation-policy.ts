/** What the team has committed about levers: goal, profile, economics, waivers. Unknown stays unknown. */
import { z } from 'zod';
import { check } from '../text/check-schema.ts';
import { suggestion } from '../text/did-you-mean.ts';
import { type Document, problemAt, valueAt } from '../text/document.ts';
import { type Problems, show } from '../text/problem.ts';
import { readDocument } from '../text/read-document.ts';
import type { Tree } from '../text/tree.ts';

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
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** block: a set that regressed is red; require: so is one that is not shown; warn: none is. */
export const TUNED_POLICIES = ['block', 'require', 'warn'] as const;
export type TunedPolicy = (typeof TUNED_POLICIES)[number];

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

/** Where the ledger lies unless the policy says otherwise. */
export const LEDGER_PATH = '.github/plumbline.ledger.jsonl';

/** What failing cases are asked once more with, on request; paths are of the base side. */
export interface ProbePolicy {
  /** With the case's reference in the prompt. */
  readonly reference: boolean;
  /** Model file of a stronger model. */
  readonly strongerModel?: string | undefined;
  /** Prompt file of an edited prompt. */
  readonly editedPrompt?: string | undefined;
  /** Cases of each group at most. */
  readonly cases: number;
}

export interface EscalationPolicy {
  readonly goal?: Goal | undefined;
  /** Points; default 1. */
  readonly minLift?: number | undefined;
  /** Default warn. */
  readonly orderViolation?: 'warn' | 'block' | undefined;
  /** What a set of a tuned model that does not hold means for the gate; default block. */
  readonly tuned?: TunedPolicy | undefined;
  readonly profile?: Profile | undefined;
  readonly economics?: Economics | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  /** Path of the declared training file, for the overlap check. */
  readonly trainingData?: string | undefined;
  /** Path of the committed ledger; default `.github/plumbline.ledger.jsonl`. */
  readonly ledger?: string | undefined;
  /** Scored attempts are also committed to the branch `plumbline/ledger`, for people to merge. */
  readonly ledgerBranch?: boolean | undefined;
  readonly probes?: ProbePolicy | undefined;
}

// --- the escalation block -------------------------------------------------------------------------------------------

const points = z.number().min(0).max(100);
const positive = z.number().gt(0);
const share = z.number().min(0).max(1);
const atLeastZero = z.number().min(0);
const path = z.string().min(1);

const GOAL = z.strictObject({
  template: z.string().min(1).describe("Id of a template in the target's suite."),
  target: points.describe('Points, 0..100.'),
  'max-residual-gap': points.describe('Points that may stay open before a costlier lever is worth it.'),
});

const PROFILE = z.strictObject({
  'cost-of-error': z.enum(['low', 'medium', 'high']).optional(),
  'requests-per-day': atLeastZero.optional(),
  'latency-budget-ms': positive.optional().describe('p95.'),
  style: z.enum(['loose', 'strict']).optional(),
  'data-isolation': z.enum(['shared', 'per-tenant']).optional(),
  'release-in-days': atLeastZero.optional(),
  'labelled-examples': z.int().min(0).optional(),
  task: z.enum(['stable', 'changing']).optional(),
  difficulty: z.enum(['mixed', 'uniform']).optional(),
  bottleneck: z.enum(['quality', 'cost', 'latency']).optional(),
  'closed-labels': z.boolean().optional(),
});

const TOKENS = {
  'input-tokens': atLeastZero,
  'output-tokens': atLeastZero,
  'price-in': atLeastZero,
  'price-out': atLeastZero,
};

const ECONOMICS = z.strictObject({
  prompt: z.strictObject({ ...TOKENS, 'cached-share': share.default(0), 'cache-discount': share.default(0) }),
  tuned: z.strictObject({
    ...TOKENS,
    'training-usd': atLeastZero,
    'amortise-months': positive.default(1),
    'serving-usd-per-month': atLeastZero.default(0),
  }),
});

const WAIVER = z.strictObject({
  criterion: z.enum(CRITERIA),
  reason: z.string().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});

const PROBES = z
  .strictObject({
    reference: z.boolean().optional().describe('Failing cases once more with their reference in the prompt.'),
    'stronger-model': path.optional().describe('Failing cases once more by the model of this file.'),
    'edited-prompt': path.optional().describe('Failing cases once more with this prompt file.'),
    cases: z.int().min(1).max(20).optional().describe('Cases of each group at most; default 8.'),
  })
  .refine(
    (block) =>
      block.reference === true || block['stronger-model'] !== undefined || block['edited-prompt'] !== undefined,
    'asks for no probe; set reference: true, stronger-model or edited-prompt',
  );

const BLOCK = {
  'min-lift': points.optional().describe('Points; default 1.'),
  'order-violation': z.enum(['warn', 'block']).optional().describe('Default warn.'),
  tuned: z
    .enum(TUNED_POLICIES)
    .optional()
    .describe(
      'When a set of a tuned model is red: block (default) one that regressed, require any not shown, warn none.',
    ),
  profile: PROFILE.optional(),
  economics: ECONOMICS.optional().describe('USD per million tokens; share and discount 0..1.'),
  waivers: z.array(WAIVER).optional(),
  'training-data': path.optional().describe('The declared training file, for the overlap check.'),
  ledger: path.optional().describe('Default .github/plumbline.ledger.jsonl.'),
  'ledger-branch': z
    .boolean()
    .optional()
    .describe('Also commit scored attempts to the branch plumbline/ledger; needs contents: write.'),
  probes: PROBES.optional().describe('Re-runs of failing cases that tell what kind of failure they are.'),
};

/** The `escalation` block of a config. */
export const POLICY_SCHEMA = z.strictObject({ goal: GOAL.optional(), ...BLOCK });
/** A target's own block: what it leaves out comes from the global one, inside `goal` and `profile` too. */
export const TARGET_POLICY_SCHEMA = z.strictObject({ goal: GOAL.partial().optional(), ...BLOCK });

type Block = z.infer<typeof TARGET_POLICY_SCHEMA>;

function toPolicy(block: Block): EscalationPolicy {
  const { goal, profile, economics, probes } = block;
  return {
    goal:
      goal?.template === undefined || goal.target === undefined || goal['max-residual-gap'] === undefined
        ? undefined
        : { template: goal.template, target: goal.target, maxResidualGap: goal['max-residual-gap'] },
    minLift: block['min-lift'],
    orderViolation: block['order-violation'],
    tuned: block.tuned,
    profile: profile && {
      costOfError: profile['cost-of-error'],
      requestsPerDay: profile['requests-per-day'],
      latencyBudgetMs: profile['latency-budget-ms'],
      style: profile.style,
      dataIsolation: profile['data-isolation'],
      releaseInDays: profile['release-in-days'],
      labelledExamples: profile['labelled-examples'],
      task: profile.task,
      difficulty: profile.difficulty,
      bottleneck: profile.bottleneck,
      closedLabels: profile['closed-labels'],
    },
    economics: economics && {
      prompt: {
        ...tokens(economics.prompt),
        cachedShare: economics.prompt['cached-share'],
        cacheDiscount: economics.prompt['cache-discount'],
      },
      tuned: {
        ...tokens(economics.tuned),
        trainingUsd: economics.tuned['training-usd'],
        amortiseMonths: economics.tuned['amortise-months'],
        servingUsdPerMonth: economics.tuned['serving-usd-per-month'],
      },
    },
    waivers: block.waivers,
    trainingData: block['training-data'],
    ledger: block.ledger,
    ledgerBranch: block['ledger-branch'],
    probes: probes && {
      reference: probes.reference ?? false,
      strongerModel: probes['stronger-model'],
      editedPrompt: probes['edited-prompt'],
      cases: probes.cases ?? 8,
    },
  };
}

function tokens(row: { 'input-tokens': number; 'output-tokens': number; 'price-in': number; 'price-out': number }) {
  return {
    inputTokens: row['input-tokens'],
    outputTokens: row['output-tokens'],
    priceIn: row['price-in'],
    priceOut: row['price-out'],
  };
}

/** The policy of a whole config, and of each target that has a block of its own, already merged over the global one. */
export interface PolicySet {
  readonly global: EscalationPolicy | undefined;
  readonly targets: ReadonlyMap<string, EscalationPolicy>;
}

/** The policy that holds for a target; undefined = none is set. */
export function policyOf(set: PolicySet, target: string): EscalationPolicy | undefined {
  return set.targets.get(target) ?? set.global;
}

/** The goal that holds for a target of a config; undefined = none is set, or none that its suite has a template for. */
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

/**
 * Reads `escalation` and `targets.NAME.escalation` of a document. A target's keys override the global ones; `goal` and
 * `profile` key by key, all others whole.
 */
export function readPolicies(document: Document, problems: Problems): PolicySet {
  const block =
    valueAt(document.value, ['escalation']) === undefined
      ? undefined
      : check(document, POLICY_SCHEMA, problems, ['escalation']);
  const named = valueAt(document.value, ['targets']);
  const targets = new Map<string, EscalationPolicy>();
  if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
    for (const name of Object.keys(named)) {
      const at = ['targets', name, 'escalation'];
      if (valueAt(document.value, at) === undefined) continue;
      const own = check(document, TARGET_POLICY_SCHEMA, problems, at);
      if (own === null) continue;
      const goal = own.goal === undefined ? block?.goal : { ...block?.goal, ...own.goal };
      const merged: Block = {
        ...block,
        ...own,
        goal,
        profile: own.profile || block?.profile ? { ...block?.profile, ...own.profile } : undefined,
      };
      for (const key of ['template', 'target', 'max-residual-gap'] as const) {
        if (goal !== undefined && goal[key] === undefined) {
          problems.add({
            ...problemAt(document, [...at, 'goal', key]),
            message: 'is missing here and in the global escalation.goal',
          });
        }
      }
      targets.set(name, toPolicy(merged));
    }
  }
  return { global: block ? toPolicy(block) : undefined, targets };
}

/** Top-level keys of a config; a policy file that has others besides `escalation` must be one. */
export const CONFIG_KEYS = [
  'version',
  'providers',
  'targets',
  'gate',
  'escalation',
  'prices',
  'optimize',
  'redact',
] as const;

/** The policies of a file that is a config or holds a bare `escalation` block; null when a problem was noted. */
export function loadPolicy(tree: Tree, path: string, problems: Problems): PolicySet | null {
  const document = readDocument(tree, path, problems);
  if (document === null) return null;
  const before = problems.count;
  const { value } = document;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${show(value)}` });
    return null;
  }
  const config = 'version' in value || 'targets' in value;
  const known: readonly string[] = config ? CONFIG_KEYS : ['escalation'];
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      problems.add({
        ...problemAt(document, [key], 'key'),
        message: `unknown key ${show(key)}${suggestion(key, known)}`,
      });
  }
  if (!config && !('escalation' in value)) {
    problems.add({
      file: path,
      line: 1,
      key: 'escalation',
      message: 'is missing; a policy file is a config or holds a bare escalation block',
    });
  }
  const set = readPolicies(document, problems);
  return problems.count > before ? null : set;
}
