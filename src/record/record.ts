/** The versioned JSON of a run: the one value every report is rendered from. */
import { z } from 'zod';
import { escalationEntry } from './escalation-entry.ts';
import { operational } from './operational.ts';
import { type Frozen, label, list, named, number, pair, text, whole } from './schema-parts.ts';
import { targetResult, VERDICTS } from './target-result.ts';

export const RECORD_SCHEMA = 'plumbline/record@1';

const provenance = z.strictObject({
  /** The pull request's own run wrote this record and another run posted it: nobody else vouches for its content. */
  measuredBy: z.literal('pull-request').optional(),
  /** Absent outside GitHub. */
  repository: label.optional(),
  pullRequest: whole.optional(),
  runUrl: label.optional(),
  reportUrl: label.optional(),
  base: z.strictObject({ sha: label, label }),
  head: z.strictObject({ sha: label, label }),
  config: label,
  /** Version of this engine, informational. */
  engine: label,
  /** Command that reproduces this run locally. */
  reproduce: text,
});

/** `what` is suite, dataset, templates, lock, config, policy, workflow or target. */
const rulerMove = z.strictObject({ path: label, what: label, change: text });

/** What a merge needs to know about a shard beside its answers. */
const shard = z.strictObject({
  /** 1-based. */
  index: whole,
  count: whole,
  /** The budget that ended it early. */
  exhausted: z.enum(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
  /** Calls that failed for good, by the key of their question; their answers are in the store beside the record. */
  failures: list(z.strictObject({ key: label, code: label, message: text }), 1_000_000),
  /** Proves to the merge that a job with the run's secret wrote what it goes by; absent if there was none yet. */
  seal: label.optional(),
});

/** Main against its anchor, in points; `lost` above 0 = worse, the interval is that of main - anchor. */
const drift = z.strictObject({
  /** Commit, or the tag that names it. */
  anchor: label,
  /** Pushes since then. */
  merges: whole,
  lost: number,
  interval: pair,
  alarm: z.boolean(),
  /** Points that the anchor's own requests lost when sent again; null or absent = they were not sent again. */
  provider: number.nullable().optional(),
});

/** Fields beyond the published ones have defaults, so that a record of the bare contract can be read. */
export const recordSchema = z.strictObject({
  schema: z.literal(RECORD_SCHEMA),
  verdict: z.enum(VERDICTS),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(130)]),
  /**
   * Machine-readable reason for a run without targets: `unaffected`, `first-adoption`, `repairs-ruler`,
   * `no-credentials`, `order-skipped`, `ordered`, ...
   */
  reason: label.optional(),
  /** One sentence in plain words. */
  headline: text.default(''),
  seed: label,
  targets: named(targetResult, 500),
  escalation: named(escalationEntry, 500),
  accepted: z.strictObject({ by: label, reason: text, sha: label, /** ISO time. */ expires: label }).nullable(),
  ruler: z.strictObject({ moved: list(rulerMove, 10_000) }),
  usage: z.strictObject({
    calls: whole,
    reused: whole,
    promptTokens: whole,
    completionTokens: whole,
    costUsd: z.number().min(0),
    costKnown: z.boolean().default(true),
    errors: whole,
  }),
  gate: z
    .strictObject({
      margin: number,
      alpha: number,
      onInconclusive: label,
      onUnmeasured: label,
      /** What fewer than 50 cases may do: `exact` lets an exact test block, and nothing lets them pass. */
      smallSuite: z.enum(['report', 'exact']).default('report'),
    })
    .default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn', smallSuite: 'report' }),
  provenance: provenance.default({
    base: { sha: '', label: '' },
    head: { sha: '', label: '' },
    config: '',
    engine: '',
    reproduce: '',
  }),
  operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
  /** By target and template: what main has lost since its anchor. */
  drift: named(named(drift, 500), 500).optional(),
  /** Faults that ended the run, for `error`. */
  problems: list(text, 10_000).optional(),
  history: list(z.strictObject({ sha: label, verdict: z.enum(VERDICTS), summary: text }), 1_000).optional(),
  /** Only in the record of a shard. */
  shard: shard.optional(),
  redacted: z.boolean().default(false),
});

export type PlumblineRecord = Frozen<z.output<typeof recordSchema>>;
export type Provenance = PlumblineRecord['provenance'];
export type Accepted = NonNullable<PlumblineRecord['accepted']>;
export type HistoryEntry = NonNullable<PlumblineRecord['history']>[number];
export type RulerMove = PlumblineRecord['ruler']['moved'][number];
export type DriftOf = NonNullable<PlumblineRecord['drift']>[string][string];
export type ShardReport = NonNullable<PlumblineRecord['shard']>;
