/** The schema of a config's `escalation` block as written, and the policy that it means. */
import { z } from 'zod';
import {
  CRITERIA,
  DEFAULT_PROBES,
  type EscalationPolicy,
  PROPOSE,
  type Profile,
  TUNED_POLICIES,
  type TuneTerms,
} from './escalation-policy.ts';

const points = z.number().min(0).max(100);
const positive = z.number().gt(0);
const share = z.number().min(0).max(1);
const atLeastZero = z.number().min(0);
const path = z.string().min(1);
const share100 = z.number().min(0).max(100);

const DEFAULT_RESIDUAL_GAP = 3;
const day = z.iso.date();

const GOAL = z.strictObject({
  template: z.string().min(1).describe("Id of a template in the target's suite."),
  target: points.describe('Points, 0..100.'),
  'max-residual-gap': points
    .default(DEFAULT_RESIDUAL_GAP)
    .describe('Points that may stay open before a costlier lever is worth it; default 3.'),
  slice: z.enum(['all', 'holdout']).default('all').describe('Cases that the level is read on.'),
});

/** A target's own goal: omitted keys come from the global one, so nothing has a default here. */
const OWN_GOAL = z.strictObject({
  template: GOAL.shape.template.optional(),
  target: points.optional(),
  'max-residual-gap': points.optional(),
  slice: z.enum(['all', 'holdout']).optional(),
});

const PROFILE = z
  .strictObject({
    'cost-of-error': z.enum(['low', 'medium', 'high']).optional(),
    'requests-per-day': z
      .union([atLeastZero, z.strictObject({ value: atLeastZero, 'as-of': day })])
      .optional()
      .describe('A number, or {value, as-of}.'),
    'latency-budget-ms': positive.optional().describe('p95.'),
    style: z.enum(['loose', 'strict']).optional(),
    'data-isolation': z.enum(['shared', 'per-tenant']).optional(),
    'release-date': day.optional(),
    'release-in-days': atLeastZero.optional().describe('Never counts down; write release-date.'),
    'labelled-examples': z.int().min(0).optional(),
    'synthetic-examples': z.enum(['none', 'verified', 'unverified']).optional(),
    task: z.enum(['stable', 'changing']).optional(),
    difficulty: z.enum(['mixed', 'uniform']).optional(),
    bottleneck: z.enum(['quality', 'cost', 'latency']).optional(),
    'closed-labels': z.boolean().optional(),
    'base-available-until': day.optional().describe("Last day on which the tune's base model is offered."),
    'base-weights': z.enum(['open', 'closed']).optional(),
  })
  .refine((profile) => profile['release-date'] === undefined || profile['release-in-days'] === undefined, {
    path: ['release-in-days'],
    message: 'stands beside release-date; remove it, as only the date counts down',
  });

const TOKENS = {
  'input-tokens': atLeastZero,
  'output-tokens': atLeastZero,
  'price-in': atLeastZero,
  'price-out': atLeastZero,
};

const PROMPT_ECONOMICS = z.strictObject({
  ...TOKENS,
  'cached-share': share.default(0),
  'cache-discount': share.default(0),
  'cache-write-share': share.default(0),
  'cache-write-premium': atLeastZero.default(0),
});
const TERMS = {
  'amortise-months': positive.optional(),
  'serving-usd-per-month': atLeastZero.optional(),
};
const TUNED_ECONOMICS = z.strictObject({ ...TOKENS, 'training-usd': atLeastZero, ...TERMS });

const ECONOMICS = z
  .strictObject({
    prompt: PROMPT_ECONOMICS.optional(),
    tuned: z
      .strictObject({
        'input-tokens': atLeastZero.optional(),
        'output-tokens': atLeastZero.optional(),
        'price-in': atLeastZero.optional(),
        'price-out': atLeastZero.optional(),
        'training-usd': atLeastZero.optional(),
        ...TERMS,
      })
      .optional(),
    'tune-base': z.string().min(1).optional().describe('The model that would be tuned; default the one in use.'),
  })
  .superRefine(({ prompt, tuned }, context) => {
    // Prices and tokens of both, or of neither: then the run's own measurements are compared.
    const isPriced = ['input-tokens', 'output-tokens', 'price-in', 'price-out'].some((key) => key in (tuned ?? {}));
    if (prompt === undefined && !isPriced) return;
    if (prompt === undefined)
      context.addIssue({ code: 'custom', path: ['prompt'], message: 'is missing beside the prices of tuned' });
    const read = TUNED_ECONOMICS.safeParse(tuned ?? {});
    for (const issue of read.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['tuned', ...issue.path], message: 'is missing beside prompt' });
  });

const WAIVER = z.strictObject({
  criterion: z.enum(CRITERIA),
  reason: z.string().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});

const PROBES = z.union([
  z.literal('auto'),
  z.literal(false),
  z.strictObject({
    reference: z.boolean().optional().describe('Failing cases once more with their passages in the prompt.'),
    'stronger-model': path.optional().describe('Failing cases once more by the model of this file.'),
    'edited-prompt': path.optional().describe('Failing cases once more with this prompt file.'),
    'cheap-model': path.optional().describe('Passing cases once more by the cheaper model of this file.'),
    cases: z.int().min(1).max(20).optional().describe('Cases of each group at most; default 6.'),
    'max-calls': z.int().min(1).optional().describe('Default 80.'),
    'max-cost-usd': positive.optional().describe('Default 0.5.'),
  }),
]);

const PLATEAU = z.strictObject({
  patience: z.int().min(1).max(10).optional().describe('Default 2.'),
  'min-delta': points.optional().describe('Points; default min-lift.'),
  'move-on-below': points.optional().describe('Points; default 3.'),
});

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
  plateau: PLATEAU.optional(),
  'min-saving': share100.optional().describe('Per cent of the cost of a request; default 5.'),
  level: z.enum(['all', 'measured']).optional().describe('Cases that the level is read on; default all.'),
  'budget-usd-per-month': positive.optional(),
  review: path.optional().describe('JSONL of what people said of failing cases.'),
  propose: z
    .enum(PROPOSE)
    .optional()
    .describe('How scored attempts are proposed for the ledger; default pull-request.'),
  'training-data': path.optional().describe('The declared training file, for the overlap check.'),
  'training-digest': z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hex digits, as curate says')
    .optional()
    .describe('Pins the training file: another one under its name is a fault.'),
  ledger: path.optional().describe('A folder or a JSONL file; default .github/plumbline-ledger.'),
  'ledger-branch': z.boolean().optional().describe('The older way to write propose: branch.'),
  probes: PROBES.optional().describe('Re-runs of failing cases that tell what kind of failure they are; default auto.'),
};

/** The `escalation` block of a config. */
export const POLICY_SCHEMA = z.strictObject({ goal: GOAL.optional(), ...BLOCK });
/** A target's own block: omitted keys come from the global one, also inside `goal` and `profile`. */
export const TARGET_POLICY_SCHEMA = z.strictObject({ goal: OWN_GOAL.optional(), ...BLOCK });

export type Block = z.infer<typeof TARGET_POLICY_SCHEMA>;

export function toPolicy(block: Block): EscalationPolicy {
  const { goal, profile, plateau } = block;
  const minLift = block['min-lift'];
  return {
    goal:
      goal?.template === undefined || goal.target === undefined
        ? undefined
        : {
            template: goal.template,
            target: goal.target,
            maxResidualGap: goal['max-residual-gap'] ?? DEFAULT_RESIDUAL_GAP,
            slice: goal.slice ?? 'all',
          },
    minLift,
    orderViolation: block['order-violation'],
    tuned: block.tuned,
    profile: profile && toProfile(profile),
    ...toEconomics(block.economics),
    waivers: block.waivers,
    plateau: plateau && {
      patience: plateau.patience ?? 2,
      minDelta: plateau['min-delta'] ?? minLift ?? 1,
      moveOnBelow: plateau['move-on-below'] ?? 3,
    },
    minSaving: block['min-saving'],
    level: block.level,
    budgetUsdPerMonth: block['budget-usd-per-month'],
    review: block.review,
    propose: block.propose ?? (block['ledger-branch'] === true ? 'branch' : undefined),
    trainingData: block['training-data'],
    trainingDigest: block['training-digest'],
    ledger: block.ledger,
    probes: toProbes(block.probes),
  };
}

function toProfile(profile: NonNullable<Block['profile']>): Profile {
  const volume = profile['requests-per-day'];
  return {
    costOfError: profile['cost-of-error'],
    requestsPerDay: typeof volume === 'object' ? volume.value : volume,
    requestsAsOf: typeof volume === 'object' ? volume['as-of'] : undefined,
    latencyBudgetMs: profile['latency-budget-ms'],
    style: profile.style,
    dataIsolation: profile['data-isolation'],
    releaseDate: profile['release-date'],
    releaseInDays: profile['release-in-days'],
    labelledExamples: profile['labelled-examples'],
    syntheticExamples: profile['synthetic-examples'],
    task: profile.task,
    difficulty: profile.difficulty,
    bottleneck: profile.bottleneck,
    closedLabels: profile['closed-labels'],
    baseAvailableUntil: profile['base-available-until'],
    baseWeights: profile['base-weights'],
  };
}

/** The declared prices and tokens, and the terms of a tune that can be set alone. */
function toEconomics(block: Block['economics']): Pick<EscalationPolicy, 'economics' | 'tuneTerms'> {
  if (block === undefined) return {};
  const { prompt, tuned } = block;
  const tuneTerms: TuneTerms = {
    tuneBase: block['tune-base'],
    trainingUsd: tuned?.['training-usd'],
    amortiseMonths: tuned?.['amortise-months'],
    servingUsdPerMonth: tuned?.['serving-usd-per-month'],
  };
  const priced = TUNED_ECONOMICS.safeParse(tuned);
  if (prompt === undefined || !priced.success) return { tuneTerms };
  return {
    tuneTerms,
    economics: {
      prompt: {
        ...tokens(prompt),
        cachedShare: prompt['cached-share'],
        cacheDiscount: prompt['cache-discount'],
        cacheWriteShare: prompt['cache-write-share'],
        cacheWritePremium: prompt['cache-write-premium'],
      },
      tuned: {
        ...tokens(priced.data),
        trainingUsd: priced.data['training-usd'],
        amortiseMonths: priced.data['amortise-months'] ?? 1,
        servingUsdPerMonth: priced.data['serving-usd-per-month'] ?? 0,
      },
    },
  };
}

function toProbes(block: Block['probes']): EscalationPolicy['probes'] {
  if (block === undefined || block === 'auto') return undefined;
  if (block === false) return null;
  return {
    reference: block.reference ?? DEFAULT_PROBES.reference,
    strongerModel: block['stronger-model'],
    editedPrompt: block['edited-prompt'],
    cheapModel: block['cheap-model'],
    cases: block.cases ?? DEFAULT_PROBES.cases,
    maxCalls: block['max-calls'] ?? DEFAULT_PROBES.maxCalls,
    maxCostUsd: block['max-cost-usd'] ?? DEFAULT_PROBES.maxCostUsd,
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
