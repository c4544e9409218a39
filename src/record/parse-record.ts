/** A record file, read as hostile data: closed sets, bounded sizes, unknown extra fields allowed. */
import { z } from 'zod';
import { CRITERIA, LEVERS } from '../inputs/escalation-policy.ts';
import type { Json } from '../text/digest.ts';
import { InputError } from '../text/problem.ts';
import { ANTI_PATTERNS } from './escalation-entry.ts';
import { REASONS } from './reason.ts';
import { type PlumblineRecord, RECORD_SCHEMA } from './record.ts';

/** A record of 10,000 cases with texts of the worst is a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;

const label = z.string().max(2_000);
const text = z.string().max(1_000_000);
const number = z.number();
const whole = z.number().int().min(0).max(1e12);
const share = z.number().min(0).max(1);
const pair = z.tuple([number, number]);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json: z.ZodType<Json> = z.json();
const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);
const named = <T extends z.ZodType>(value: T, most: number) =>
  z.record(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);

const verdict = z.enum(['pass', 'regressed', 'inconclusive', 'skipped', 'error']);
const reason = z.enum(REASONS);

const templateResult = z.looseObject({
  verdict: z.enum(['pass', 'regressed', 'inconclusive']),
  digest,
  reason,
  why: text.optional(),
  n: whole,
  measured: whole,
  base: number.nullable(),
  head: number.nullable(),
  delta: number.nullable(),
  interval: pair.nullable(),
  p: number.nullable(),
  bound: number.nullable(),
  mde: number.nullable(),
  broken: whole,
  fixed: whole,
  unscored: whole,
  looks: whole,
  samples: z.looseObject({ base: whole, head: whole }),
  blocking: z.boolean().default(true),
  binary: z.boolean().default(true),
  margin: number.default(5),
  kind: label.default('deterministic'),
  experimental: z.boolean().optional(),
  casesNeeded: whole.optional(),
  budget: whole.optional(),
  floor: z.looseObject({ points: number, state: z.enum(['held', 'warning', 'broken']), interval: pair }).optional(),
  level: z.looseObject({ base: pair, head: pair }).optional(),
  varianceRatio: number.optional(),
  flipped: share.optional(),
  codes: z.looseObject({ base: named(whole, 10_000), head: named(whole, 10_000) }).optional(),
  suiteLevel: z.looseObject({ base: number, head: number, detail: text }).optional(),
  kappa: z.looseObject({ value: number, interval: pair, n: whole, minimum: number }).optional(),
  notes: list(text, 200).optional(),
});

const regression = z.looseObject({ case: label, template: label, base: share, head: share });

const exhibit = z.looseObject({
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
  line: text.optional(),
});

const caseRow = z.looseObject({
  case: label,
  tags: list(label, 100).optional(),
  split: label.optional(),
  scores: named(z.tuple([share.nullable(), share.nullable()]), 500),
});

const targetResult = z.looseObject({
  verdict,
  reason: label.optional(),
  lever: z.enum(LEVERS).nullable(),
  changed: list(text, 1_000).default([]),
  suite: z.looseObject({ digest, cases: whole, holdout: whole, repeats: whole.default(1), clusters: whole.default(0) }),
  judge: z.looseObject({ model: label, provider: label, recorded: z.boolean() }).optional(),
  models: z.looseObject({ base: label, head: label }).default({ base: '', head: '' }),
  templates: named(templateResult, 500),
  regressions: list(regression, 200_000),
  critical: list(
    z.looseObject({ case: label, verdict: z.enum(['held', 'broken', 'flaky', 'unmeasured']), detail: text }),
    10_000,
  ).optional(),
  slices: list(
    z.looseObject({
      name: label,
      template: label,
      n: whole,
      base: number,
      head: number,
      delta: number,
      interval: pair.nullable(),
    }),
    10_000,
  ).optional(),
  exhibits: list(exhibit, 10_000).default([]),
  cases: list(caseRow, 200_000).optional(),
  newCases: z
    .looseObject({
      n: whole,
      templates: named(z.looseObject({ n: whole, base: number.nullable(), head: number.nullable() }), 500),
    })
    .optional(),
  notes: list(text, 1_000).default([]),
});

const band = z.enum(['reached', '0-5', '5-10', '10+']);
const shape = z.enum(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const criterionId = z.enum(CRITERIA);

const gap = z
  .looseObject({ points: number, interval: pair, band, bands: list(band, 4).optional(), n: whole })
  .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));

const set = z.looseObject({ verdict: z.enum(['pass', 'regressed', 'inconclusive', 'missing']), n: whole });

const escalationEntry = z.looseObject({
  outcome: z.enum(['met', 'not-met', 'not-needed', 'unknown']),
  lever: z.enum(LEVERS).nullable().optional(),
  next: z
    .looseObject({ lever: z.enum(LEVERS), why: text, missing: list(criterionId, 14) })
    .nullable()
    .default(null),
  sentence: text.default(''),
  goal: z.looseObject({ template: label, target: number, 'max-residual-gap': number }).nullable().default(null),
  gap: gap.nullable().default(null),
  criteria: list(
    z.looseObject({
      id: criterionId,
      state: z.enum(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
      evidence: text,
      todo: text.optional(),
    }),
    14,
  ).default([]),
  shapes: z
    .object({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share })
    .default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
  review: z
    .looseObject({
      done: z.boolean(),
      failures: whole,
      clusters: list(
        z.looseObject({
          id: label,
          size: whole,
          shape,
          title: text,
          fix: text,
          cases: list(label, 200_000),
          by: label.optional(),
          quotes: list(text, 100).optional(),
          survived: whole.optional(),
          probes: z
            .partialRecord(z.enum(['reference', 'stronger', 'edited']), z.looseObject({ fixed: whole, of: whole }))
            .optional(),
        }),
        5_000,
      ),
      judge: z.enum(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
      notes: list(text, 1_000).optional(),
    })
    .default({ done: false, failures: 0, clusters: [] }),
  profile: z.record(label, json).default({}),
  ledger: z
    .looseObject({ used: list(json, 10_000), refused: list(z.looseObject({ entry: json, why: text }), 10_000) })
    .default({ used: [], refused: [] }),
  antiPatterns: list(z.enum(ANTI_PATTERNS), ANTI_PATTERNS.length).default([]),
  orderSkipped: z.boolean().default(false),
  stated: z.looseObject({ lever: label, contradicts: z.boolean() }).optional(),
  tuned: z
    .looseObject({
      verdict: z.enum(['holds', 'fails', 'unknown']),
      why: text,
      sets: z.looseObject({ 'held-out': set, drift: set, refusal: set, arena: set }),
      quarantined: list(label, 200_000),
      notes: list(text, 100),
    })
    .optional(),
  economics: json.optional(),
  notes: list(text, 1_000).optional(),
});

const ratioFigure = z.looseObject({
  n: whole,
  base: number,
  head: number,
  ratio: number,
  interval: pair.nullable(),
  ceiling: number.optional(),
  state: z.enum(['reported', 'held', 'exceeded', 'unknown']),
});

const operational = z.looseObject({
  startedAt: label,
  finishedAt: label,
  targets: named(
    z.looseObject({
      latencyMs: ratioFigure.optional(),
      promptTokens: ratioFigure.optional(),
      completionTokens: ratioFigure.optional(),
      costUsd: ratioFigure.optional(),
      baseline: z.looseObject({ samples: whole, fresh: whole, oldest: label.nullable() }).optional(),
      promptHealth: z.looseObject({ base: json, head: json, flags: list(text, 100) }).optional(),
    }),
    500,
  ),
  estimate: z.looseObject({ calls: whole, promptTokens: whole, costUsd: number.nullable() }).optional(),
  fullCalls: whole.optional(),
  trend: list(
    z.looseObject({
      sha: label,
      at: label,
      target: label,
      template: label,
      digest: label,
      level: number,
      n: whole,
    }),
    10_000,
  ).optional(),
  notes: list(text, 1_000),
});

const provenance = z.looseObject({
  repository: label.optional(),
  pullRequest: whole.optional(),
  runUrl: label.optional(),
  reportUrl: label.optional(),
  base: z.looseObject({ sha: label, label }),
  head: z.looseObject({ sha: label, label }),
  config: label,
  engine: label,
  reproduce: text,
});

/** Fields beyond the published ones have defaults, so that a record of the bare contract can be read. */
const recordSchema = z.looseObject({
  schema: z.literal(RECORD_SCHEMA),
  verdict,
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(130)]),
  reason: label.optional(),
  headline: text.default(''),
  seed: label,
  targets: named(targetResult, 500),
  escalation: named(escalationEntry, 500),
  accepted: z.looseObject({ by: label, reason: text, sha: label, expires: label }).nullable(),
  ruler: z.looseObject({ moved: list(z.looseObject({ path: label, what: label, change: text }), 10_000) }),
  usage: z.looseObject({
    calls: whole,
    reused: whole,
    promptTokens: whole,
    completionTokens: whole,
    costUsd: z.number().min(0),
    costKnown: z.boolean().default(true),
    errors: whole,
  }),
  gate: z
    .looseObject({ margin: number, alpha: number, onInconclusive: label, onUnmeasured: label })
    .default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn' }),
  provenance: provenance.default({
    base: { sha: '', label: '' },
    head: { sha: '', label: '' },
    config: '',
    engine: '',
    reproduce: '',
  }),
  operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
  problems: list(text, 10_000).optional(),
  history: list(z.looseObject({ sha: label, verdict, summary: text }), 1_000).optional(),
  redacted: z.boolean().default(false),
});

/** @throws InputError naming the file and each key that is not what a record may hold. */
export function parseRecord(file: string, bytes: Uint8Array): PlumblineRecord {
  const value = parseJson(file, bytes);
  const schema =
    value !== null && typeof value === 'object' ? (value as { readonly schema?: unknown }).schema : undefined;
  if (schema !== RECORD_SCHEMA) {
    const seen = schema === undefined ? 'there is none' : `it is ${JSON.stringify(schema).slice(0, 80)}`;
    throw new InputError({
      file,
      key: 'schema',
      message: `must be "${RECORD_SCHEMA}", but ${seen}; give the file that \`run --json FILE\` wrote`,
    });
  }
  if (unfit(value))
    throw new InputError({
      file,
      message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
    });
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.slice(0, MAX_FAULTS).map((issue) => ({
      file,
      key: issue.path.map((part) => String(part).slice(0, 80)).join('.'),
      message: `${issue.message}; a record is written by a run and not edited by hand`,
    })),
  );
}

/** Deeper than a run ever writes, or with a key `__proto__`, which reaches a prototype wherever a record is copied by assignment. */
function unfit(value: unknown, depth = 0): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some((item) => unfit(item, depth + 1));
}

function parseJson(file: string, bytes: Uint8Array): unknown {
  if (bytes.byteLength > MAX_BYTES) {
    throw new InputError({
      file,
      message: `is ${bytes.byteLength} bytes, over the ${MAX_BYTES} that a record may have`,
    });
  }
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError(
      { file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' },
      { cause: error },
    );
  }
  try {
    return JSON.parse(source);
  } catch (error) {
    const at = /line (\d+) column (\d+)/.exec((error as Error).message);
    throw new InputError(
      {
        file,
        line: at === null ? undefined : Number(at[1]),
        column: at === null ? undefined : Number(at[2]),
        message: 'is not JSON; give the file that `run --json FILE` wrote',
      },
      { cause: error },
    );
  }
}
