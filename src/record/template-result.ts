/** What the record says of one template of a target. */
import { z } from 'zod';
import { REASONS } from './reason.ts';
import { digest, type Frozen, label, list, named, number, pair, share, text, whole } from './schema-parts.ts';

/** Figures in points unless stated otherwise; delta = head - base, negative is worse. */
export const templateResult = z.strictObject({
  verdict: z.enum(['pass', 'regressed', 'inconclusive']),
  digest,
  reason: z.enum(REASONS),
  /** The reason in words, if its code is not enough. */
  why: text.optional(),
  n: whole,
  measured: whole,
  /** null = nothing measured on that arm. */
  base: number.nullable(),
  head: number.nullable(),
  delta: number.nullable(),
  interval: pair.nullable(),
  /** The change corrected for the bias of stopping early; `delta` is the plain mean. */
  estimate: number.optional(),
  /** One-sided at the stopping look, small = worse. */
  p: number.nullable(),
  /** The z it had to cross. */
  bound: number.nullable(),
  /** Passed and shown to be better, at an error rate over all templates of the run. */
  better: z.boolean().default(false),
  mde: number.nullable(),
  broken: whole,
  fixed: whole,
  unscored: whole,
  looks: whole,
  samples: z.strictObject({ base: whole, head: whole }),
  blocking: z.boolean().default(true),
  binary: z.boolean().default(true),
  /** Points. */
  margin: number.default(5),
  kind: label.default('deterministic'),
  experimental: z.boolean().optional(),
  /** Cases needed for a decision, for inconclusive. */
  casesNeeded: whole.optional(),
  /** The most calls planned for this template's cases x repeats (both arms). */
  budget: whole.optional(),
  floor: z.strictObject({ points: number, state: z.enum(['held', 'warning', 'broken']), interval: pair }).optional(),
  /** Interval of head's own level, points. */
  level: z.strictObject({ base: pair, head: pair }).optional(),
  varianceRatio: number.optional(),
  /** Share of cases whose pass or fail flipped. */
  flipped: share.optional(),
  /** Over- and under-refusal, out-of-set labels and the like: code -> count, per arm. */
  codes: z.strictObject({ base: named(whole, 10_000), head: named(whole, 10_000) }).optional(),
  suiteLevel: z.strictObject({ base: number, head: number, detail: text }).optional(),
  kappa: z.strictObject({ value: number, interval: pair, n: whole, minimum: number }).optional(),
  /**
   * For a judged template with human labels: the change as people would have scored it, corrected for the judge's
   * errors on each side. Null with `why` if that could not be done.
   */
  corrected: z
    .strictObject({
      delta: number.nullable(),
      interval: pair.nullable(),
      labels: z.strictObject({ base: whole, head: whole }),
      why: text.optional(),
    })
    .optional(),
  /** For the member that gates reliability: how often all of k runs pass, and any of them, in points, over n cases. */
  reliability: list(
    z.strictObject({
      k: whole,
      n: whole,
      all: z.strictObject({ base: number, head: number }),
      any: z.strictObject({ base: number, head: number }),
    }),
    10,
  ).optional(),
  notes: list(text, 200).optional(),
});

export type TemplateResult = Frozen<z.output<typeof templateResult>>;
