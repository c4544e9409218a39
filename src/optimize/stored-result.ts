/** A finished result read back from a store: in its exact shape, or not at all. */
import { z } from 'zod';
import { digest as digestText, label, list, named, number, pair, text, whole } from '../record/schema-parts.ts';
import type { Digest, Json } from '../text/digest.ts';
import { schemaAnswer } from '../text/schema-answer.ts';
import { OPTIMIZE_RESULT, type OptimizeResult } from './result.ts';

const digest = digestText.transform((read) => read as Digest);

const OUTCOMES = [
  'improved',
  'shorter',
  'migrated',
  'guards-open',
  'guard-regressed',
  'ceiling',
  'unproven',
  'nothing',
  'stopped',
] as const;
const REASONS = ['weak', 'none-kept', 'control', 'headroom', 'exhausted', 'budget', 'minutes'] as const;

const RATIO = z.strictObject({
  base: number,
  head: number,
  ratio: number,
  interval: pair.nullable(),
  limit: number.nullable(),
  state: z.enum(['reported', 'held', 'open', 'broken']),
});

const CLAIM = z.strictObject({
  kind: z.enum(['superior', 'non-inferior']),
  claimed: z.boolean(),
  points: number,
  interval: pair,
  expected: number,
  base: number,
  head: number,
  n: whole,
  repeats: whole,
  p: number,
  z: number,
  bound: number,
});

const GUARD = z.strictObject({
  state: z.enum(['held', 'open', 'regressed']),
  points: number,
  interval: pair,
  margin: number,
  n: whole,
  repeats: whole,
});

const CANDIDATE = z.strictObject({
  id: label,
  parent: label.nullable(),
  strategy: label,
  component: label,
  digest,
  tokens: whole.nullable(),
  hypothesis: label,
  state: label,
  why: label.nullable(),
  fewShots: z.strictObject({ file: label, count: whole, digest }).nullable(),
  select: z.strictObject({ points: number, n: whole, posterior: number, sd: number }).nullable(),
});

const USAGE = z.strictObject({
  calls: whole,
  reused: whole,
  promptTokens: whole,
  completionTokens: whole,
  costUsd: number,
  errors: whole,
  total: z.strictObject({ calls: whole, costUsd: number }),
  reflector: z.strictObject({ calls: whole, costUsd: number }),
});

const BEST = z.strictObject({
  points: number,
  interval: pair,
  n: whole,
  candidates: whole,
  base: number,
  head: number,
});

/** Built on first use. */
const RESULT = z.lazy(() =>
  z.strictObject({
    schema: z.literal(OPTIMIZE_RESULT),
    outcome: z.enum(OUTCOMES),
    reason: z.enum(REASONS).nullable(),
    exitCode: whole,
    target: label,
    run: z.string().regex(/^[0-9a-f]{16}$/),
    seed: label,
    goal: label,
    objective: z.enum(['quality', 'cost']),
    lever: z.enum(['prompt-optimize', 'model-swap']),
    models: z.strictObject({ from: label, to: label }).nullable(),
    splits: z.strictObject({ search: whole, select: whole, heldout: whole }),
    preview: z.strictObject({ smallestLift: number, calls: whole, costUsd: number.nullable(), minutes: number }),
    heldout: z.strictObject({
      asked: z.boolean(),
      digest,
      cases: whole,
      look: whole,
      alpha: number,
      samples: whole,
      recorded: list(label, 10),
    }),
    claim: CLAIM.nullable(),
    guards: named(GUARD, 1_000),
    ceilings: z.strictObject({
      promptTokens: z.strictObject({ base: whole, head: whole, limit: whole }).nullable(),
      costRatio: RATIO.nullable(),
      latencyRatio: RATIO.nullable(),
    }),
    control: z.strictObject({ points: number, z: number }).nullable(),
    finalist: label.nullable(),
    candidates: list(CANDIDATE, 100_000),
    strategies: named(z.strictObject({ candidates: whole, kept: whole, gain: number, tickets: whole }), 20),
    plateau: z.strictObject({ flag: z.boolean(), stopped: label, best: BEST.nullable() }),
    changes: list(z.strictObject({ file: label, before: text.nullable(), after: text }), 10),
    usage: USAGE,
    provenance: z.strictObject({ revision: label, engine: label, at: label, reproduce: text }),
    notes: list(label, 1_000),
  }),
);

/** Null for anything else, which then counts as absent. */
export function storedResult(value: Json): OptimizeResult | null {
  const read = schemaAnswer(RESULT, value);
  return read.success ? read.data : null;
}
