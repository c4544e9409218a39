/** The escalation decision as the record carries it: what was read, what holds, and the one next step. */
import { z } from 'zod';
import { CRITERIA, LEVERS } from '../inputs/escalation-policy.ts';
import { type Frozen, json, label, list, number, pair, share, text, whole } from './schema-parts.ts';

export const ANTI_PATTERNS = [
  'fine-tune-first',
  'no-scored-prompt-attempt',
  'per-tenant-tune',
  'no-failure-review',
  'tuning-facts',
  'few-examples',
  'changing-task',
] as const;
export type AntiPattern = (typeof ANTI_PATTERNS)[number];

export const PROBES = ['reference', 'stronger', 'edited'] as const;
export type ProbeKind = (typeof PROBES)[number];

const band = z.enum(['reached', '0-5', '5-10', '10+']);
const shape = z.enum(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const criterionId = z.enum(CRITERIA);

/** target - head, points, and all bands that the interval spans, lowest first. */
const gap = z
  .strictObject({ points: number, interval: pair, band, bands: list(band, 4).optional(), n: whole })
  .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));

/** A set by itself: its verdict on `n` cases, with the figures of the template that did worst. Points. */
const set = z.strictObject({
  verdict: z.enum(['pass', 'regressed', 'inconclusive', 'missing']),
  n: whole,
  template: label.optional(),
  base: number.nullish(),
  head: number.nullish(),
  delta: number.nullish(),
  interval: pair.nullish(),
});

const criterion = z.strictObject({
  id: criterionId,
  state: z.enum(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
  /** One line. */
  evidence: text,
  /** How to make an unknown known; absent when it is known. */
  todo: text.optional(),
});

const cluster = z.strictObject({
  id: label,
  size: whole,
  shape,
  title: text,
  fix: text,
  cases: list(label, 200_000),
  /** What decided the shape: probe, ledger, judge, prior, code. */
  by: label.optional(),
  quotes: list(text, 100).optional(),
  /** Attempts this cluster survived, by matching cases. */
  survived: whole.optional(),
  /** Of the re-run cases of a group, how many then passed. */
  probes: z.partialRecord(z.enum(PROBES), z.strictObject({ fixed: whole, of: whole })).optional(),
});

const review = z.strictObject({
  /**
   * Looked at, not guessed: at least half of the failures got their shape from an exact code, a probe, the ledger or a
   * judge (`unclear` by a judge counts: someone looked). No failure at all is a finished review too.
   */
  done: z.boolean(),
  failures: whole,
  clusters: list(cluster, 5_000),
  /** What came of asking a judge about the groups, or why none was asked. */
  judge: z.enum(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
  /** How the groups were made and what could not be looked at. */
  notes: list(text, 1_000).optional(),
});

const tuned = z.strictObject({
  /** holds = every set passes; fails = one regressed; unknown = one is missing or undecided. */
  verdict: z.enum(['holds', 'fails', 'unknown']),
  why: text,
  sets: z.strictObject({ 'held-out': set, drift: set, refusal: set, arena: set }),
  /** Eval cases that stand in the training file; they are not compared. */
  quarantined: list(label, 200_000),
  notes: list(text, 100),
  /** The model to go back to: base's, or what the tuned one was made from where base's is tuned itself. */
  rollBackTo: label.optional(),
});

export const escalationEntry = z.strictObject({
  outcome: z.enum(['met', 'not-met', 'not-needed', 'unknown']),
  /** On `met`: the lever justified; else null. */
  lever: z.enum(LEVERS).nullable().optional(),
  next: z
    .strictObject({ lever: z.enum(LEVERS), why: text, missing: list(criterionId, CRITERIA.length) })
    .nullable()
    .default(null),
  /** One sentence for the comment. */
  sentence: text.default(''),
  goal: z.strictObject({ template: label, target: number, 'max-residual-gap': number }).nullable().default(null),
  gap: gap.nullable().default(null),
  criteria: list(criterion, CRITERIA.length).default([]),
  shapes: z
    .strictObject({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share })
    .default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
  review: review.default({ done: false, failures: 0, clusters: [] }),
  profile: z.record(label, json).default({}),
  ledger: z
    .strictObject({ used: list(json, 10_000), refused: list(z.strictObject({ entry: json, why: text }), 10_000) })
    .default({ used: [], refused: [] }),
  antiPatterns: list(z.enum(ANTI_PATTERNS), ANTI_PATTERNS.length).default([]),
  orderSkipped: z.boolean().default(false),
  /** `Lever:` trailer of the pull request, and whether it contradicts the change. */
  stated: z.strictObject({ lever: label, contradicts: z.boolean() }).optional(),
  /** The comparison protocol, where the head is a tuned model. */
  tuned: tuned.optional(),
  /** The policy makes a set that does not hold a red. */
  tunedBlocks: z.boolean().optional(),
  economics: json.optional(),
  notes: list(text, 1_000).optional(),
});

export type EscalationEntry = Frozen<z.output<typeof escalationEntry>>;
export type Criterion = EscalationEntry['criteria'][number];
export type CriterionState = Criterion['state'];
export type Gap = NonNullable<EscalationEntry['gap']>;
export type Band = Gap['band'];
export type Shapes = EscalationEntry['shapes'];
export type ShapeName = keyof Shapes;
export type FailureReview = EscalationEntry['review'];
export type JudgePart = NonNullable<FailureReview['judge']>;
export type ClusterReview = FailureReview['clusters'][number];
export type TunedVerdict = NonNullable<EscalationEntry['tuned']>;
export type SetName = keyof TunedVerdict['sets'];
export type SetResult = TunedVerdict['sets'][SetName];
export type SetVerdict = SetResult['verdict'];
/** Of the re-run cases of a group, how many then passed. */
export interface Probed {
  readonly fixed: number;
  readonly of: number;
}
