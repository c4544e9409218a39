/** What the record says of one target: its templates, and the cases worth a look. */
import { z } from 'zod';
import { LEVERS } from '../inputs/escalation-policy.ts';
import { digest, type Frozen, label, list, named, number, pair, share, text, whole } from './schema-parts.ts';
import { templateResult } from './template-result.ts';

export const VERDICTS = ['pass', 'regressed', 'inconclusive', 'skipped', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type TargetVerdict = Verdict;

/** Reason of a target, and of its run, if its tuned model fails one of its sets or does not show it. */
export const TUNED_SET = 'tuned-set';

/** Scores 0..1, means over samples. */
const regression = z.strictObject({ case: label, template: label, base: share, head: share });

/** Texts of a case that a report may show; absent under `redact`. */
const exhibit = z.strictObject({
  case: label,
  template: label,
  kind: z.enum(['broken', 'fixed', 'failing', 'unscored', 'critical']),
  base: share.nullable(),
  head: share.nullable(),
  input: text.optional(),
  expected: text.optional(),
  baseOutput: text.optional(),
  headOutput: text.optional(),
  reason: text.optional(),
  code: label.optional(),
  tags: list(label, 100).optional(),
  /** The case as a dataset line, ready to add to a suite. */
  line: text.optional(),
});

/** One row of the explorer: a case's scores per template, [base, head], 0..1 or null. */
const caseRow = z.strictObject({
  case: label,
  tags: list(label, 100).optional(),
  split: label.optional(),
  scores: named(z.tuple([share.nullable(), share.nullable()]), 500),
});

const slice = z.strictObject({
  /** `tag:refunds`, `split:holdout`, `cluster:7`. */
  name: label,
  template: label,
  n: whole,
  base: number,
  head: number,
  delta: number,
  interval: pair.nullable(),
});

/** Answers of one side, those refused by the provider's filter, and those with thinking in their text. */
const answerCount = z.strictObject({ n: whole, filtered: whole, thinking: whole });

/** The held-out cases with a score on both sides. */
const heldOut = z.strictObject({ measured: whole, broken: whole, fixed: whole });

export const targetResult = z.strictObject({
  verdict: z.enum(VERDICTS),
  reason: label.optional(),
  lever: z.enum(LEVERS).nullable(),
  /** What a request of the head passes through besides the model: retrieval, tools, a route, a cascade. */
  steps: list(z.enum(LEVERS), LEVERS.length).optional(),
  /** What changed, in words: files and parts of the request. */
  changed: list(text, 1_000).default([]),
  suite: z.strictObject({
    digest,
    cases: whole,
    holdout: whole,
    repeats: whole.default(1),
    clusters: whole.default(0),
  }),
  judge: z.strictObject({ model: label, provider: label, recorded: z.boolean() }).optional(),
  models: z.strictObject({ base: label, head: label }).default({ base: '', head: '' }),
  /** Answers that max-tokens cut. */
  cut: z.strictObject({ base: whole, head: whole }).optional(),
  answers: z.strictObject({ base: answerCount, head: answerCount }).optional(),
  /** `file:line` of each side's max-tokens, or its model file if it sets none. */
  maxTokensAt: z.strictObject({ base: text, head: text }).optional(),
  templates: named(templateResult, 500),
  /** By template; held-out cases are counted, and never shown. */
  heldOut: named(heldOut, 500).optional(),
  regressions: list(regression, 200_000),
  critical: list(
    z.strictObject({ case: label, verdict: z.enum(['held', 'broken', 'flaky', 'unmeasured']), detail: text }),
    10_000,
  ).optional(),
  slices: list(slice, 10_000).optional(),
  exhibits: list(exhibit, 10_000).default([]),
  cases: list(caseRow, 200_000).optional(),
  /** Head's recorded answers were recorded with its own prompt, and match base's. */
  equalAnswers: z.boolean().optional(),
  /** Cases that the head added, scored with base's templates, never part of the verdict. */
  newCases: z
    .strictObject({
      n: whole,
      templates: named(z.strictObject({ n: whole, base: number.nullable(), head: number.nullable() }), 500),
    })
    .optional(),
  notes: list(text, 1_000).default([]),
});

export type TargetResult = Frozen<z.output<typeof targetResult>>;
export type Regression = TargetResult['regressions'][number];
export type Exhibit = TargetResult['exhibits'][number];
export type CaseRow = NonNullable<TargetResult['cases']>[number];
export type Slice = NonNullable<TargetResult['slices']>[number];
