/** The failure review in the record: groups of failing cases, the kind of each, and who looked. */
import { z } from 'zod';
import { type Frozen, label, list, number, share, text, whole } from './schema-parts.ts';

export const SHAPES = ['prompt', 'knowledge', 'capability', 'weight', 'unclear'] as const;
export type ShapeName = (typeof SHAPES)[number];

export const PROBES = ['reference', 'stronger', 'edited'] as const;
export type ProbeKind = (typeof PROBES)[number];

const shape = z.enum(SHAPES);

const cluster = z.strictObject({
  id: label,
  /** Share of the cases. */
  template: label.optional(),
  /** The exact code that they share. */
  code: label.optional(),
  size: whole,
  /** What fixing all of them would add to the sum of scores; for 0/1 scores, their number. */
  loss: z.number().min(0).optional(),
  shape,
  /** Share of the loss by shape, if a probe fixed a part of the group. */
  split: z.partialRecord(shape, share).optional(),
  title: text,
  fix: text,
  cases: list(label, 200_000),
  /** Who looked: human, probe, judge, code, survival; none = nobody. */
  by: label.optional(),
  quotes: list(text, 100).optional(),
  /** Attempts this cluster survived, by matching cases. */
  survived: whole.optional(),
  /** Of the re-run cases of a group, how many then passed. */
  probes: z.partialRecord(z.enum(PROBES), z.strictObject({ fixed: whole, of: whole })).optional(),
});

export const failureReview = z.strictObject({
  /** Someone looked at at least half of the failing points. A review without any failure is finished too. */
  done: z.boolean(),
  /** Cases that someone looked at. */
  looked: whole.optional(),
  failures: whole,
  /** Cases that were looked through: held-out ones are not, so that nobody optimises for them. Absent = all. */
  of: whole.optional(),
  clusters: list(cluster, 5_000),
  /** The result of asking a judge about the groups, or why none was asked. */
  judge: z.enum(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
  /** The cost of asking failing cases once more, and what was left out. */
  probing: z.strictObject({ calls: whole, costUsd: number.nullable(), skipped: text.optional() }).optional(),
  /** Mean score of the cases that pass, 0..1: what a failing case would score if fixed. */
  passing: share.optional(),
  /** How the groups were made and what could not be looked at. */
  notes: list(text, 1_000).optional(),
});

export type FailureReview = Frozen<z.output<typeof failureReview>>;
export type JudgePart = NonNullable<FailureReview['judge']>;
export type ClusterReview = FailureReview['clusters'][number];
/** Of the re-run cases of a group, how many then passed. */
export interface Probed {
  readonly fixed: number;
  readonly of: number;
}
