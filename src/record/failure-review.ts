/** The failure review as the record carries it: groups of failing cases, what kind each is, and who looked. */
import { z } from 'zod';
import { type Frozen, label, list, number, share, text, whole } from './schema-parts.ts';

export const SHAPES = ['prompt', 'knowledge', 'capability', 'weight', 'unclear'] as const;
export type ShapeName = (typeof SHAPES)[number];

export const PROBES = ['reference', 'stronger', 'edited'] as const;
export type ProbeKind = (typeof PROBES)[number];

const shape = z.enum(SHAPES);

const cluster = z.strictObject({
  id: label,
  /** Of the cases. */
  template: label.optional(),
  /** The exact code that they share. */
  code: label.optional(),
  size: whole,
  /** What fixing all of them would add to the sum of scores; for 0/1 scores, their number. */
  loss: z.number().min(0).optional(),
  shape,
  /** Share of the loss by shape, where a probe fixed a part of the group. */
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
  /** At least half of the failing points were looked at by someone. No failure at all is a finished review too. */
  done: z.boolean(),
  /** Cases that someone looked at. */
  looked: whole.optional(),
  failures: whole,
  /** Cases that were looked through: those kept aside are not, so that nobody works towards them. Absent = all. */
  of: whole.optional(),
  clusters: list(cluster, 5_000),
  /** What came of asking a judge about the groups, or why none was asked. */
  judge: z.enum(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
  /** What asking failing cases once more took, and what was left out. */
  probing: z.strictObject({ calls: whole, costUsd: number.nullable(), skipped: text.optional() }).optional(),
  /** Mean score of the cases that pass, 0..1: what a failing case would get. */
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
