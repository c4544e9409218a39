/** What a run used: time, latency, cost and tokens; nothing in here decides. */
import { z } from 'zod';
import { type Frozen, label, list, named, number, pair, text, whole } from './schema-parts.ts';

/** Ratio head / base with interval, from pairwise fresh calls. */
const ratioFigure = z.strictObject({
  n: whole,
  base: number,
  head: number,
  ratio: number,
  interval: pair.nullable(),
  ceiling: number.optional(),
  state: z.enum(['reported', 'held', 'exceeded', 'unknown']),
});

/** Prompt health of one side; estimates, characters / 4. */
const health = z.strictObject({
  staticTokens: number,
  systemTokens: number,
  wholeTokens: number.nullable(),
  rules: number,
  /** Of the static text, what comes before the first variable. */
  cacheable: number,
  cacheableTokens: number,
  fewShots: number,
  flags: list(text, 100),
  /** How the tokens were counted. */
  estimate: label,
});

/** Level of one template in a run of the base branch, in points, over `n` cases. */
const trendPoint = z.strictObject({
  sha: label,
  at: label,
  target: label,
  template: label,
  digest: label,
  level: number,
  n: whole,
});

export const operational = z.strictObject({
  startedAt: label,
  finishedAt: label,
  targets: named(
    z.strictObject({
      latencyMs: ratioFigure.optional(),
      promptTokens: ratioFigure.optional(),
      completionTokens: ratioFigure.optional(),
      costUsd: ratioFigure.optional(),
      baseline: z.strictObject({ samples: whole, fresh: whole, oldest: label.nullable() }).optional(),
      /** Head's answers that a cascade escalated, or that a route sent where a request costs most. */
      dear: whole.optional(),
      /** For a push or a named attempt: cases in which the two sides send different requests. */
      requests: whole.optional(),
      /** Of the cases looked at, those that no earlier push of the pull request covered; absent for a first push. */
      unlooked: z.strictObject({ cases: whole, of: whole }).optional(),
      promptHealth: z
        .strictObject({
          base: health.nullable(),
          head: health,
          flags: list(text, 100),
          notes: list(text, 100).optional(),
        })
        .optional(),
    }),
    500,
  ),
  estimate: z.strictObject({ calls: whole, promptTokens: whole, costUsd: number.nullable() }).optional(),
  /** Fixed K x all cases x both arms, for "calls saved". */
  fullCalls: whole.optional(),
  /** The base branch over its last runs, oldest first. */
  trend: list(trendPoint, 10_000).optional(),
  notes: list(text, 1_000),
});

export type Operational = Frozen<z.output<typeof operational>>;
export type TargetOperational = Operational['targets'][string];
export type RatioFigure = NonNullable<TargetOperational['latencyMs']>;
export type TrendPoint = NonNullable<Operational['trend']>[number];
