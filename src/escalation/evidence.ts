/** What the decision reads, and how it is read back from a record under another policy or ledger. */
import { z } from 'zod';
import { type EscalationPolicy, LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import type { EscalationEntry, Shapes } from '../record/escalation-entry.ts';
import type { Json } from '../text/digest.ts';
import { InputError, type Problem } from '../text/problem.ts';
import { entriesFromRecord, type LedgerEntry, type Refused } from './ledger.ts';
import { NOT_VERIFIED, useEntries } from './usable-attempts.ts';

/** The goal's template on the head arm; points. */
export interface GoalLevel {
  readonly id: string;
  readonly digest: string;
  readonly head: number;
  readonly interval: readonly [number, number];
  /** Measured cases. */
  readonly n: number;
}

export interface EscalationEvidence {
  readonly target: string;
  /** Global block and target's own, merged. */
  readonly policy: EscalationPolicy;
  /** Lever of the pull request, as inferred. */
  readonly prLever: Lever | null;
  readonly stated?: { readonly lever: string; readonly contradicts: boolean } | undefined;
  /** null = no goal, or nothing measured on it. */
  readonly level: GoalLevel | null;
  readonly suite: { readonly digest: string; readonly cases: number; readonly holdout: number };
  readonly review: EscalationEntry['review'];
  /** Shares of the failures, 0..1. */
  readonly shapes: Shapes;
  readonly ledger: { readonly used: readonly LedgerEntry[]; readonly refused: readonly Refused[] };
  /** Points of quality that a cost lever may not lose; the gate's margin. Default 5. */
  readonly margin?: number | undefined;
  readonly tuned?: EscalationEntry['tuned'];
  /** Further lines for the report. */
  readonly notes?: readonly string[] | undefined;
}

/** What of a record the decision reads; every record of a run has it. */
export interface RecordView {
  readonly targets: Readonly<
    Record<
      string,
      {
        readonly lever: Lever | null;
        readonly suite: { readonly digest: string; readonly cases: number; readonly holdout: number };
        readonly templates: Readonly<
          Record<
            string,
            {
              readonly digest: string;
              readonly head: number | null;
              readonly measured: number;
              readonly level?: { readonly head: readonly [number, number] } | undefined;
            }
          >
        >;
        readonly cases?: readonly { readonly case: string; readonly split?: string | undefined }[] | undefined;
      }
    >
  >;
  readonly escalation: Readonly<
    Record<
      string,
      Pick<EscalationEntry, 'goal' | 'shapes' | 'review' | 'ledger' | 'stated' | 'tuned'> & {
        readonly gap: Pick<NonNullable<EscalationEntry['gap']>, 'points' | 'interval' | 'n'> | null;
      }
    >
  >;
  readonly gate?: { readonly margin: number } | undefined;
}

const pair = z.tuple([z.number(), z.number()]);
const share = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .transform((value) => value ?? 0);
const shapeName = z.enum(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const json = z.custom<Json>((value) => value !== undefined);

const set = z.object({
  verdict: z.enum(['pass', 'regressed', 'inconclusive', 'missing']),
  n: z.int().nonnegative(),
  template: z.string().optional(),
  base: z.number().nullish(),
  head: z.number().nullish(),
  delta: z.number().nullish(),
  interval: pair.nullish(),
});
const TUNED = z.lazy(() =>
  z.object({
    verdict: z.enum(['holds', 'fails', 'unknown']),
    why: z.string(),
    sets: z.object({ 'held-out': set, drift: set, refusal: set, arena: set }),
    quarantined: z.array(z.string()),
    notes: z.array(z.string()),
    rollBackTo: z.string().optional(),
  }),
);

/** Built when first used: a run has its own record at hand. */
const VIEW = z.lazy(() =>
  z.object({
    schema: z.literal('plumbline/record@1'),
    targets: z.record(
      z.string(),
      z.object({
        lever: z.enum(LEVERS).nullable().default(null),
        suite: z.object({ digest: z.string(), cases: z.int().nonnegative(), holdout: z.int().nonnegative() }),
        templates: z.record(
          z.string(),
          z.object({
            digest: z.string(),
            head: z.number().nullable(),
            measured: z.int().nonnegative(),
            level: z.object({ head: pair }).optional(),
          }),
        ),
        cases: z.array(z.object({ case: z.string(), split: z.string().optional() })).optional(),
      }),
    ),
    escalation: z.record(
      z.string(),
      z.object({
        goal: z.object({ template: z.string(), target: z.number(), 'max-residual-gap': z.number() }).nullable(),
        gap: z.object({ points: z.number(), interval: pair, n: z.int().nonnegative() }).nullable(),
        shapes: z.object({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share }),
        review: z.object({
          done: z.boolean(),
          failures: z.int().nonnegative(),
          clusters: z.array(
            z.object({
              id: z.string(),
              size: z.int().nonnegative(),
              shape: shapeName,
              title: z.string(),
              fix: z.string(),
              cases: z.array(z.string()),
              by: z.string().optional(),
              quotes: z.array(z.string()).optional(),
              survived: z.int().nonnegative().optional(),
              probes: z
                .partialRecord(z.enum(['reference', 'stronger', 'edited']), z.object({ fixed: z.int(), of: z.int() }))
                .optional(),
            }),
          ),
          judge: z.enum(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
          notes: z.array(z.string()).optional(),
        }),
        ledger: z.object({ used: z.array(json), refused: z.array(z.object({ entry: json, why: z.string() })) }),
        stated: z.object({ lever: z.string(), contradicts: z.boolean() }).optional(),
        tuned: TUNED.optional(),
      }),
    ),
    gate: z.object({ margin: z.number() }).optional(),
  }),
);

/** Reads the JSON of a record; throws InputError naming every key that does not fit. */
export function recordView(file: string, value: unknown): RecordView {
  const read = VIEW.safeParse(value);
  if (read.success) return read.data;
  throw new InputError(
    read.error.issues.map((issue) => ({
      file,
      key: issue.path.join('.') || undefined,
      message: `${issue.message}. Expected a record that \`plumbline run --json\` wrote.`,
    })),
  );
}

/**
 * The evidence of one target of a record under `policy`. The gap moves by the difference of the targets. Without
 * `ledger` the record's own entries count; without `known` only the form of their record digests is looked at. Throws InputError when
 * the target was measured, but not by the goal's template.
 */
export function evidenceFromRecord(
  record: RecordView,
  target: string,
  policy: EscalationPolicy,
  ledger?: readonly LedgerEntry[],
  known?: (digest: string) => boolean,
): EscalationEvidence {
  const result = record.targets[target];
  const entry = record.escalation[target];
  const { goal } = policy;
  const templates = result?.templates ?? {};
  const measured = Object.keys(templates);
  if (goal !== undefined && measured.length > 0 && templates[goal.template] === undefined) {
    const problem: Problem = {
      file: 'policy',
      key: 'escalation.goal.template',
      message: `${JSON.stringify(goal.template)} is not in the record of target ${target}. It holds ${measured.join(', ')}.`,
    };
    throw new InputError(problem);
  }
  const own = entriesFromRecord([
    ...(entry?.ledger.used ?? []),
    ...(entry?.ledger.refused ?? []).filter(({ why }) => !why.startsWith(NOT_VERIFIED)).map((item) => item.entry),
  ]);
  const lost = (entry?.ledger.refused ?? []).filter(({ why }) => why.startsWith(NOT_VERIFIED));
  const digests = Object.fromEntries(Object.entries(templates).map(([id, { digest }]) => [id, digest]));
  const counted = useEntries(ledger ?? own.entries, {
    suite: result?.suite.digest ?? '',
    templates: digests,
    goal: goal?.template ?? null,
    cases: casesOf(record, target),
    known,
  });
  return {
    target,
    policy,
    prLever: result?.lever ?? null,
    stated: entry?.stated,
    tuned: entry?.tuned,
    level: levelOf(record, target, policy),
    suite: {
      digest: result?.suite.digest ?? '',
      cases: result?.suite.cases ?? 0,
      holdout: result?.suite.holdout ?? 0,
    },
    review: entry?.review ?? { done: false, failures: 0, clusters: [] },
    shapes: entry?.shapes ?? { prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 },
    ledger: {
      used: counted.used,
      refused: ledger === undefined ? [...lost, ...own.refused, ...counted.refused] : counted.refused,
    },
    margin: record.gate?.margin,
  };
}

function levelOf(record: RecordView, target: string, { goal }: EscalationPolicy): GoalLevel | null {
  const result = record.targets[target];
  if (goal === undefined || result === undefined) return null;
  const template = result.templates[goal.template];
  if (template === undefined || template.head === null || template.measured === 0) return null;
  const before = record.escalation[target];
  const base = { id: goal.template, digest: template.digest };
  if (before?.gap && before.goal?.template === goal.template) {
    const { gap } = before;
    const was = before.goal.target;
    return {
      ...base,
      head: was - gap.points,
      interval: [was - gap.interval[1], was - gap.interval[0]],
      n: gap.n,
    };
  }
  return {
    ...base,
    head: template.head,
    interval: template.level?.head ?? boundOf(template.head, template.measured),
    n: template.measured,
  };
}

/** A score between 0 and 1 varies no more than pass/fail at the same mean: m (1 - m). Points. */
function boundOf(head: number, n: number): readonly [number, number] {
  const half = 1.96 * Math.sqrt((head * (100 - head)) / n);
  return [Math.max(0, head - half), Math.min(100, head + half)];
}

function casesOf(record: RecordView, target: string): ReadonlyMap<string, 'search' | 'holdout'> | undefined {
  const rows = record.targets[target]?.cases;
  if (rows === undefined || rows.length === 0) return undefined;
  return new Map(rows.map((row) => [row.case, row.split === 'holdout' ? 'holdout' : 'search'] as const));
}

/** Profile as the policy writes it, for the record. */
export function profileJson(policy: EscalationPolicy): { readonly [key: string]: Json } {
  const kebab = (key: string) => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(
    Object.entries(policy.profile ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [kebab(key), value as Json]),
  );
}
