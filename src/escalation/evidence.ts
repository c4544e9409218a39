/** What the decision reads, and how it is read back from a record under another policy or ledger. */
import { z } from 'zod';
import { type EscalationPolicy, LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import {
  type CheapProbe,
  type Derived,
  type EscalationEntry,
  escalationEntry,
  type Levels,
  type TunedVerdict,
} from '../record/escalation-entry.ts';
import type { FailureReview } from '../record/failure-review.ts';
import type { Frozen } from '../record/schema-parts.ts';
import { VERDICTS, type Verdict } from '../record/target-result.ts';
import { InputError, type Problem } from '../text/problem.ts';
import { schemaAnswer } from '../text/schema-answer.ts';
import { entriesFromRecord, type LedgerEntry, type Lift, type Refused } from './ledger.ts';
import { NOT_VERIFIED, useEntries } from './usable-attempts.ts';

export interface EscalationEvidence {
  readonly target: string;
  /** The global block and the target's own, merged. */
  readonly policy: EscalationPolicy;
  /** ISO date from which the days to the release and to the base model's end are counted. */
  readonly today: string;
  /** Of the run and of the target. */
  readonly verdicts: { readonly run: Verdict; readonly target: Verdict };
  /** The pull request's lever, as inferred. */
  readonly prLever: Lever | null;
  readonly stated?: { readonly lever: string; readonly contradicts: boolean } | undefined;
  /** Of the goal's template on the head arm, points; null = no goal, or nothing was measured on it. */
  readonly level: Levels | null;
  readonly suite: { readonly digest: string; readonly cases: number; readonly holdout: number };
  /** This change's paired lift on both slices, points. */
  readonly lifts?: { readonly search: Lift; readonly holdout: Lift } | undefined;
  readonly review: FailureReview;
  /** The goal's template compares labels of a closed set. */
  readonly closedLabels?: boolean | undefined;
  readonly ledger: { readonly used: readonly LedgerEntry[]; readonly refused: readonly Refused[] };
  readonly slices?: ReadonlyMap<string, 'search' | 'holdout'> | undefined;
  /** Points of quality that a cost lever may lose at most; the gate's margin. Default 5. */
  readonly margin?: number | undefined;
  readonly tuned?: TunedVerdict | undefined;
  readonly cheap?: CheapProbe | undefined;
  readonly request?: EscalationEntry['request'];
  /** Steps that the head's model file already takes: a lever in place is not a saving that is left. */
  readonly steps?: readonly Lever[] | undefined;
  /** Where variable text was moved ahead of what a provider had cached, as a sentence. */
  readonly cacheBreak?: string | undefined;
  /** What the product found out by itself. */
  readonly derived?: Derived | undefined;
  /** Further lines for the report. */
  readonly notes?: readonly string[] | undefined;
}

const pair = z.tuple([z.number(), z.number()]);
const lift = z.object({ points: z.number(), interval: pair, n: z.int().nonnegative().default(0) });
const entry = escalationEntry.shape;

const TEMPLATE = z.object({
  digest: z.string(),
  head: z.number().nullable(),
  measured: z.int().nonnegative(),
  level: z.object({ head: pair }).optional(),
});

const TARGET = z.object({
  verdict: z.enum(VERDICTS).default('inconclusive'),
  lever: z.enum(LEVERS).nullable().default(null),
  steps: z.array(z.enum(LEVERS)).optional(),
  suite: z.object({ digest: z.string(), cases: z.int().nonnegative(), holdout: z.int().nonnegative() }),
  templates: z.record(z.string(), TEMPLATE),
  cases: z.array(z.object({ case: z.string(), split: z.string().optional() })).optional(),
});

/** The parts of an entry that are evidence; conclusions drawn from it are never read. */
const ENTRY = z.object({
  goal: entry.goal,
  level: entry.level,
  gap: z.object({ points: z.number(), interval: pair, n: z.int().nonnegative() }).nullable().default(null),
  overfit: z.object({ search: lift, holdout: lift }).optional(),
  review: entry.review,
  probes: entry.probes,
  request: entry.request,
  derived: entry.derived,
  ledger: entry.ledger,
  stated: entry.stated,
  tuned: entry.tuned,
  cost: z.object({ cacheLost: z.object({ place: z.string().optional() }).optional() }).optional(),
});

/** Built on first use: a run has its own record in memory. */
const VIEW = z.lazy(() =>
  z.object({
    schema: z.literal('plumbline/record@1'),
    verdict: z.enum(VERDICTS).default('inconclusive'),
    targets: z.record(z.string(), TARGET),
    escalation: z.record(z.string(), ENTRY),
    gate: z.object({ margin: z.number() }).optional(),
    operational: z.object({ startedAt: z.string() }).optional(),
  }),
);

const MAX_FAULTS = 20;

/** The parts of a record that the decision reads; every record of a run has them. */
export type RecordView = Omit<Frozen<z.output<typeof VIEW>>, 'schema'>;

/** Reads the JSON of a record; throws InputError naming every key that is invalid. */
export function recordView(file: string, value: unknown): RecordView {
  const read = schemaAnswer(VIEW, value);
  if (read.success) return read.data;
  throw new InputError(
    read.issues.slice(0, MAX_FAULTS).map((issue) => ({
      file,
      key: issue.path.join('.') || undefined,
      message: `${issue.message}. Expected a record that \`plumbline run --json\` wrote.`,
    })),
  );
}

export interface ReadOptions {
  /** Without it the record's own entries are used. */
  readonly ledger?: readonly LedgerEntry[] | undefined;
  /** ISO date; default: the day the record was started. */
  readonly today?: string | undefined;
}

/**
 * The evidence of one target of a record under `policy`. The gap moves by the difference between the two target values.
 * Throws InputError when the target was measured, but not by the goal's template.
 */
export function evidenceFromRecord(
  record: RecordView,
  target: string,
  policy: EscalationPolicy,
  { ledger, today }: ReadOptions = {},
): EscalationEvidence {
  const result = record.targets[target];
  const found = record.escalation[target];
  const { goal } = policy;
  const templates = result?.templates ?? {};
  const measured = Object.keys(templates);
  if (goal !== undefined && measured.length > 0 && !Object.hasOwn(templates, goal.template)) {
    const problem: Problem = {
      file: 'policy',
      key: 'escalation.goal.template',
      message: `${JSON.stringify(goal.template)} is not in the record of target ${target}. It holds ${measured.join(', ')}.`,
    };
    throw new InputError(problem);
  }
  const slices = slicesOf(result?.cases);
  return {
    target,
    policy,
    today: today ?? record.operational?.startedAt.slice(0, 10) ?? '',
    verdicts: { run: record.verdict, target: result?.verdict ?? 'inconclusive' },
    prLever: result?.lever ?? null,
    stated: found?.stated,
    tuned: found?.tuned,
    level: levelOf(record, target, policy),
    suite: result?.suite ?? { digest: '', cases: 0, holdout: 0 },
    lifts: found?.overfit,
    review: found?.review ?? { done: false, failures: 0, clusters: [] },
    ledger: countedOf(record, target, policy, { ledger, slices }),
    slices,
    margin: record.gate?.margin,
    cheap: found?.probes?.cheap,
    request: found?.request,
    steps: result?.steps,
    cacheBreak: found?.cost?.cacheLost?.place,
    derived: found?.derived,
  };
}

function countedOf(
  record: RecordView,
  target: string,
  { goal }: EscalationPolicy,
  { ledger, slices }: { ledger: ReadOptions['ledger']; slices: EscalationEvidence['slices'] },
): EscalationEvidence['ledger'] {
  const result = record.targets[target];
  const kept = record.escalation[target]?.ledger;
  const isLost = ({ why }: { readonly why: string }): boolean => why.startsWith(NOT_VERIFIED);
  const refused = kept?.refused ?? [];
  const own = entriesFromRecord([
    ...(kept?.used ?? []),
    ...refused.filter((item) => !isLost(item)).map((item) => item.entry),
  ]);
  const digests = Object.entries(result?.templates ?? {}).map(([id, { digest }]) => [id, digest] as const);
  const counted = useEntries(ledger ?? own.entries, {
    suite: result?.suite.digest ?? '',
    templates: new Map(digests),
    goal: goal?.template ?? null,
    cases: slices,
  });
  const lost = ledger === undefined ? [...refused.filter(isLost), ...own.refused] : [];
  return { used: counted.used, refused: [...lost, ...counted.refused] };
}

function levelOf(record: RecordView, target: string, { goal }: EscalationPolicy): Levels | null {
  const result = record.targets[target];
  if (goal === undefined || result === undefined) return null;
  const template = result.templates[goal.template];
  if (template === undefined || template.head === null || template.measured === 0) return null;
  const of = result.suite.cases;
  const before = record.escalation[target];
  if (before?.goal?.template === goal.template) {
    if (before.level !== null) return before.level;
    // A record of an older version only has the gap.
    if (before.gap !== null) {
      const { points, interval, n } = before.gap;
      const was = before.goal.target;
      return { all: { points: was - points, interval: [was - interval[1], was - interval[0]], n, of } };
    }
  }
  const { head, measured: n } = template;
  return { all: { points: head, interval: template.level?.head ?? boundOf(head, n), n, of } };
}

/** A score between 0 and 1 varies no more than pass/fail with the same mean: m (1 - m). Points. */
function boundOf(head: number, n: number): [number, number] {
  const half = 1.96 * Math.sqrt((head * (100 - head)) / n);
  return [Math.max(0, head - half), Math.min(100, head + half)];
}

function slicesOf(
  rows: readonly { readonly case: string; readonly split?: string | undefined }[] | undefined,
): EscalationEvidence['slices'] {
  if (rows === undefined || rows.length === 0) return undefined;
  return new Map(rows.map((row) => [row.case, row.split === 'holdout' ? 'holdout' : 'search'] as const));
}
