/** The team's settings for `optimize`: who writes the candidates, what they aim at, and what a run may cost. */
import { z } from 'zod';
import type { Json } from '../text/digest.ts';

/** The proposers of `optimize`, in the order in which `auto` first tries each. */
export const STRATEGIES = ['reflect', 'critique', 'gradients', 'meta-prompt', 'rephrase', 'few-shots'] as const;
export type StrategyName = (typeof STRATEGIES)[number];

/** The model that writes candidates; same keys as a suite's `judge`. */
export interface ReflectorConfig {
  readonly provider: string;
  readonly model: string;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly seed?: number | undefined;
  readonly params: { readonly [key: string]: Json };
  readonly structured: 'json-schema' | 'tool' | 'text';
}

export interface OptimizePolicy {
  readonly reflector: ReflectorConfig;
  /** Template id. */
  readonly goal?: string | undefined;
  readonly strategies: 'auto' | readonly StrategyName[];
  readonly maxCalls: number;
  readonly maxCostUsd?: number | undefined;
  readonly maxMinutes: number;
  readonly maxPromptTokensRatio: number;
  readonly guards: 'held' | 'gate';
  readonly showExpected: boolean;
  /** Prompt files that may be edited; empty = all of the target's. */
  readonly components: readonly string[];
  /** The team's own worked examples, which `few-shots` may choose from. */
  readonly demos?: string | undefined;
}

const NAME = z.string().min(1).max(300);
const positive = z.number().gt(0);

const REFLECTOR = z.strictObject({
  provider: NAME.default('default'),
  model: NAME,
  temperature: z.number().min(0).max(2).optional(),
  'max-tokens': z.int().min(1).default(4_000),
  seed: z.int().optional(),
  params: z.record(z.string(), z.json()).default({}),
  structured: z.enum(['json-schema', 'tool', 'text']).default('json-schema'),
});

export const OPTIMIZE_SCHEMA = z
  .strictObject({
    reflector: REFLECTOR.describe('The model that writes candidates; keys as those of a judge.'),
    goal: NAME.optional().describe("Template id; default: the escalation goal, else the suite's only template."),
    strategies: z.union([z.literal('auto'), z.array(z.enum(STRATEGIES)).min(1)]).default('auto'),
    'max-calls': z.int().min(1).default(1_500).describe('Every request that is sent, the reflector and retries too.'),
    'max-cost-usd': positive.optional(),
    'max-minutes': positive.default(60),
    'max-prompt-tokens-ratio': positive.default(2).describe('Candidate over seed, plus 200 tokens of grace.'),
    guards: z.enum(['held', 'gate']).default('held'),
    'show-expected': z.boolean().default(true).describe('Reference answers of search cases may be shown.'),
    components: z.array(z.string().min(1)).default([]),
    demos: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Worked examples, rows of {input, output}, that few-shots may choose from; none is a case of the suite.',
      ),
  })
  .describe('Step 1 as a command: `plumbline optimize TARGET`.');

export function optimizePolicyOf(read: z.output<typeof OPTIMIZE_SCHEMA>): OptimizePolicy {
  const { reflector } = read;
  return {
    reflector: {
      provider: reflector.provider,
      model: reflector.model,
      temperature: reflector.temperature,
      maxTokens: reflector['max-tokens'],
      seed: reflector.seed,
      params: reflector.params as { readonly [key: string]: Json },
      structured: reflector.structured,
    },
    goal: read.goal,
    strategies: read.strategies,
    maxCalls: read['max-calls'],
    maxCostUsd: read['max-cost-usd'],
    maxMinutes: read['max-minutes'],
    maxPromptTokensRatio: read['max-prompt-tokens-ratio'],
    guards: read.guards,
    showExpected: read['show-expected'],
    components: read.components,
    demos: read.demos,
  };
}
