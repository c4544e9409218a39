/** The escalation decision in the record: its evidence, the state of each criterion, and the one next step. */
import { z } from 'zod';
import { CRITERIA, LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import { failureReview, SHAPES } from './failure-review.ts';
import { type Frozen, json, label, list, named, number, pair, share, text, whole } from './schema-parts.ts';

export const ANTI_PATTERNS = [
  'fine-tune-first',
  'no-scored-prompt-attempt',
  'per-tenant-tune',
  'no-failure-review',
  'tuning-facts',
  'few-examples',
  'changing-task',
  'synthetic-unverified',
  'base-ends',
] as const;
export type AntiPattern = (typeof ANTI_PATTERNS)[number];

export const LEVER_STATES = [
  'not-scored',
  'lifting',
  'undecided',
  'move-on',
  'plateaued',
  'too-small',
  'done',
  'proven',
  'rejected',
  'unrecorded',
  'waived',
  'not-applicable',
] as const;
export type LeverState = (typeof LEVER_STATES)[number];

/** Steps of the cost ladder, cheapest first. */
export const COST_STEPS = ['cache', 'shorten', 'cheaper-model', 'route', 'cascade', 'distil'] as const;
export type CostStepName = (typeof COST_STEPS)[number];

const lever = z.enum(LEVERS);
const outcome = z.enum(['met', 'not-met', 'not-needed', 'unknown']);
const band = z.enum(['reached', '0-5', '5-10', '10+']);
const criterionId = z.enum(CRITERIA);
const slice = z.enum(['all', 'holdout']);

/** target - head, points, and all bands that the interval spans, lowest first. */
const gap = z
  .strictObject({
    points: number,
    interval: pair,
    band,
    bands: list(band, 4).optional(),
    n: whole,
    of: whole.optional(),
    slice: slice.optional(),
  })
  .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));

/** A figure in points with its 95 % interval over `n` cases. */
const lift = z.strictObject({ points: number, interval: pair, n: whole.optional() });
const level = z.strictObject({ points: number, interval: pair, n: whole, of: whole.optional() });

const levels = z.strictObject({
  all: level,
  search: level.optional(),
  holdout: level.optional(),
  /** Cases divided by the design effect, if cases come in clusters. */
  nEff: number.optional(),
});

const reach = z.strictObject({
  state: z.enum(['reached', 'within', 'undecided', 'open', 'unknown']),
  why: text,
  /** Cases needed to show it. */
  casesNeeded: whole.optional(),
});

/** This change's lift on the cases it may have been written for, and on the held-out ones. */
const overfit = z.strictObject({
  state: z.enum(['none', 'possible', 'shown']),
  search: lift,
  holdout: lift,
  /** Search minus held out. */
  difference: lift.optional(),
});

/** One set: its verdict on `n` cases, with the figures of the template that did worst. Points. */
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

const tuned = z.strictObject({
  /** holds = every set passes; fails = one regressed; unknown = one is missing or undecided. */
  verdict: z.enum(['holds', 'fails', 'unknown']),
  why: text,
  sets: z.strictObject({ 'held-out': set, drift: set, refusal: set, arena: set }),
  /** Unseen phrasing, if cases are tagged so: reported, but decides nothing. */
  shifted: set.optional(),
  /** Eval cases that are in the training file; they are not compared. */
  quarantined: list(label, 200_000),
  notes: list(text, 100),
  /** The model to go back to: base's, or the one behind the tuned model if base's is itself tuned. */
  rollBackTo: label.optional(),
  /** Sets that the policy requires and that are not shown. */
  lacking: list(label, 4).optional(),
});

const leverStanding = z.strictObject({
  /** The most points that it can gain; null = not known, or none expected. */
  ceiling: z.strictObject({ low: number, high: number, interval: pair }).nullable(),
  state: z.enum(LEVER_STATES),
  /** Scored attempts that count. */
  attempts: whole,
  /** Attempts since the last real lift. */
  k: whole.optional(),
  /** Their mean lift, and the bounds below which a further one stays with 80 and with 97.5 % confidence. */
  pooled: z.strictObject({ points: number, u80: number, u975: number, n: whole }).optional(),
  /** Its held-out lift, points; a cost lever's saving, per cent. */
  last: z
    .strictObject({
      date: label,
      points: number.nullable(),
      interval: pair.nullable(),
      decision: label.optional(),
      reason: text.optional(),
    })
    .optional(),
  /** Criteria that must be met before it is pulled, and are not. */
  holdups: list(label, CRITERIA.length + 1),
  /** Cost of a request, USD: before and after the last attempt. */
  cost: z.strictObject({ before: number, after: number }).optional(),
  /** What would decide it. */
  todo: text.optional(),
});

/** Means per request of one side. Prices in USD per million tokens. */
const requestFacts = z.strictObject({
  n: whole,
  costUsd: number.optional(),
  promptTokens: number.optional(),
  completionTokens: number.optional(),
  staticTokens: number.optional(),
  systemTokens: number.optional(),
  cachedTokens: number.optional(),
  priceIn: number.optional(),
  priceOut: number.optional(),
  priceCached: number.optional(),
  /** Answers from another model than the one asked for; left out of cost and latency. */
  fallbacks: whole.optional(),
  p95: z.strictObject({ ms: number, interval: z.tuple([number, number.nullable()]), n: whole }).optional(),
});

const costLadder = z.strictObject({
  outcome,
  step: z.enum(COST_STEPS).nullable().optional(),
  lever: lever.nullable().optional(),
  /** Criteria that the named step lacks. */
  missing: list(criterionId, CRITERIA.length).optional(),
  why: text.optional(),
  steps: list(
    z.strictObject({
      step: z.enum(COST_STEPS),
      lever,
      state: z.enum(['open', 'undecided', 'unknown', 'lacks', 'done', 'not-applicable']),
      /** Share of a request's cost, and USD per request. */
      potential: z.strictObject({ share: number, usd: number, usdPerMonth: number.optional() }).nullable(),
      why: text.optional(),
    }),
    COST_STEPS.length,
  ),
  cacheLost: z
    .strictObject({
      before: number,
      after: number,
      base: share,
      head: share,
      usd: number.optional(),
      place: text.optional(),
    })
    .optional(),
  latency: z.strictObject({ state: z.enum(['within', 'over', 'unknown']), budgetMs: number.optional() }),
  /** For the head at the declared volume. */
  usdPerMonth: number.optional(),
});

const shares = Object.fromEntries(SHAPES.map((name) => [name, share])) as Record<(typeof SHAPES)[number], typeof share>;

export const escalationEntry = z.strictObject({
  outcome,
  /** Which of the two ladders decided. */
  ladder: z.enum(['quality', 'cost']).default('quality'),
  /** On `met`: the lever justified; else null. */
  lever: lever.nullable().optional(),
  next: z
    .strictObject({ lever, why: text, missing: list(criterionId, CRITERIA.length) })
    .nullable()
    .default(null),
  /** One sentence for the comment. */
  sentence: text.default(''),
  ship: z.strictObject({ ok: z.boolean(), why: text }).default({ ok: false, why: '' }),
  goal: z
    .strictObject({ template: label, target: number, 'max-residual-gap': number, slice: slice.optional() })
    .nullable()
    .default(null),
  level: levels.nullable().default(null),
  gap: gap.nullable().default(null),
  reach: reach.default({ state: 'unknown', why: '' }),
  overfit: overfit.optional(),
  criteria: list(criterion, CRITERIA.length).default([]),
  /** Shares of the failures, 0..1. */
  shapes: z.strictObject(shares).default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
  /** What each kind of failure is worth, and all of them together. */
  points: z.partialRecord(z.enum([...SHAPES, 'total']), lift).optional(),
  levers: z.partialRecord(lever, leverStanding).default({}),
  review: failureReview.default({ done: false, failures: 0, clusters: [] }),
  probes: z
    .strictObject({
      cheap: z.strictObject({ model: label, of: whole, passed: whole, costUsd: number.optional() }).optional(),
    })
    .optional(),
  request: z.strictObject({ base: requestFacts.optional(), head: requestFacts.optional() }).optional(),
  /** What the product found out by itself, each with its source. */
  derived: named(z.strictObject({ value: json, from: text }), 50).optional(),
  profile: z.record(label, json).default({}),
  ledger: z
    .strictObject({ used: list(json, 10_000), refused: list(z.strictObject({ entry: json, why: text }), 10_000) })
    .default({ used: [], refused: [] }),
  antiPatterns: list(z.enum(ANTI_PATTERNS), ANTI_PATTERNS.length).default([]),
  orderSkipped: z.boolean().default(false),
  /** Open steps that must precede the lever of this change. */
  holdups: list(label, CRITERIA.length + 1).optional(),
  /** `Lever:` trailer of the pull request, and whether it contradicts the change. */
  stated: z.strictObject({ lever: label, contradicts: z.boolean() }).optional(),
  /** The comparison protocol, if the head is a tuned model. */
  tuned: tuned.optional(),
  /** The policy fails the gate if a set does not hold. */
  tunedBlocks: z.boolean().optional(),
  cost: costLadder.optional(),
  economics: json.optional(),
  notes: list(text, 1_000).optional(),
});

export type EscalationEntry = Frozen<z.output<typeof escalationEntry>>;
export type Outcome = EscalationEntry['outcome'];
export type Criterion = EscalationEntry['criteria'][number];
export type CriterionState = Criterion['state'];
export type Gap = NonNullable<EscalationEntry['gap']>;
export type Band = Gap['band'];
export type Levels = NonNullable<EscalationEntry['level']>;
export type Level = Levels['all'];
export type Reach = EscalationEntry['reach'];
export type Overfit = NonNullable<EscalationEntry['overfit']>;
export type Shapes = EscalationEntry['shapes'];
export type ShapePoints = NonNullable<EscalationEntry['points']>;
export type LeverStanding = NonNullable<EscalationEntry['levers'][Lever]>;
export type Ceiling = NonNullable<LeverStanding['ceiling']>;
export type RequestFacts = NonNullable<NonNullable<EscalationEntry['request']>['head']>;
export type CheapProbe = NonNullable<NonNullable<EscalationEntry['probes']>['cheap']>;
export type CostLadder = NonNullable<EscalationEntry['cost']>;
export type CostStep = CostLadder['steps'][number];
export type Derived = NonNullable<EscalationEntry['derived']>;
export type TunedVerdict = NonNullable<EscalationEntry['tuned']>;
export type SetName = keyof TunedVerdict['sets'];
export type SetResult = TunedVerdict['sets'][SetName];
export type SetVerdict = SetResult['verdict'];
