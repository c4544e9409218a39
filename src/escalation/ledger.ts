/** The ledger: the contents of a scored attempt at a lever, read from a line of JSONL or a file of its own. */
import { z } from 'zod';
import { LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import { digestOf, type Json } from '../text/digest.ts';
import { type Problems, show } from '../text/problem.ts';
import { schemaAnswer } from '../text/schema-answer.ts';
import { compare } from './failure-groups.ts';
import { decodeScores } from './score-strings.ts';

/** Points; head minus base of the attempt, so more is better. */
export interface Lift {
  readonly points: number;
  readonly interval: readonly [number, number];
  readonly n: number;
}

/** Per cent of a request's cost that the attempt saved: positive is cheaper. */
export interface CostLift {
  readonly percent: number;
  readonly interval: readonly [number, number];
}

export const DECISIONS = ['adopted', 'rejected', 'open'] as const;
/** What became of an attempt, and who decided so. */
export interface Decision {
  readonly state: (typeof DECISIONS)[number];
  readonly by?: string | undefined;
  readonly pr?: number | undefined;
  readonly reason?: string | undefined;
  readonly date?: string | undefined;
}

export interface Attempt {
  readonly lever: Lever;
  readonly title?: string | undefined;
  readonly target?: string | undefined;
  readonly commit: string;
  /** Digest of what was asked: prompt, model and parameters of the head side; or of the prompt files of both sides. */
  readonly arm?: string | { readonly base: string; readonly head: string } | undefined;
  /** ISO date or time. */
  readonly date: string;
  readonly suite: string;
  readonly templates: Readonly<Record<string, string>>;
  /** Id of the template the attempt was scored by. */
  readonly goal: string;
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** Over the search slice. */
  readonly lift: Lift;
  readonly holdout?: Lift | undefined;
  /** For an optimizer's run: its best candidate on the cases it was selected on. */
  readonly select?: Lift | undefined;
  /** What each kind of failure is worth after the attempt; the value before it is in the previous attempt. */
  readonly points?: Readonly<Record<string, number>> | undefined;
  readonly costPerRequest?:
    | {
        readonly before: number;
        readonly after: number;
        readonly lift?: CostLift | undefined;
        readonly n?: number | undefined;
      }
    | undefined;
  /**
   * Number of cases answered by the more expensive model: those that a cascade escalated or a route sent to its most
   * expensive class.
   */
  readonly dear?: number | undefined;
  readonly p95Ms?: { readonly before: number; readonly after: number } | undefined;
  readonly measured?: { readonly cases: number; readonly requests: number } | undefined;
  /** A typo fix, which is not an attempt. */
  readonly minor?: boolean | undefined;
  readonly decision?: Decision | undefined;
  /** After the attempt, 0..1 by case; or only the digest of such a map. */
  readonly scores?: string | Readonly<Record<string, number>> | undefined;
  /** Before the attempt, 0..1 by case: allows the lift to be recomputed on shared cases. */
  readonly baseScores?: Readonly<Record<string, number>> | undefined;
  /** Digest of the record that measured it. */
  readonly record: string;
}

/** An attempt with the JSON it was read from and its 1-based line, 0 when it did not come from a file. */
export interface LedgerEntry {
  readonly attempt: Attempt;
  readonly source: Json;
  readonly line: number;
  /** Path of that file, when the ledger is a folder or a file in a tree. */
  readonly file?: string | undefined;
}

export interface Refused {
  readonly entry: Json;
  readonly why: string;
}

const number = z.number();
const interval = z
  .tuple([number, number])
  .refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = z.object({ points: number, interval, n: z.int().nonnegative() });
const costLift = z.object({ percent: number, interval });
const perCase = z.record(z.string(), number);

const whole = z.int().nonnegative();
const absent = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Scores by case: a map, the digest of one, or strings aligned with the ids (`cases`: of the file that lists them). */
const SCORES = z.union([
  z.string(),
  z.strictObject({ ids: z.array(z.string()), before: z.string(), after: z.string() }),
  z.strictObject({ cases: z.string(), before: z.string(), after: z.string() }),
  perCase,
]);

/** Built on first use, as most runs read no ledger. */
const ATTEMPT = z.lazy(() =>
  z.object({
    lever: z.enum(LEVERS),
    title: z.string().max(500).optional(),
    target: z.string().max(300).optional(),
    commit: z.string().min(1),
    arm: z.union([z.string(), z.object({ base: z.string(), head: z.string() })]).optional(),
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
    suite: z.string(),
    templates: z.record(z.string(), z.string()),
    goal: z.string().min(1),
    before: number,
    after: number,
    lift,
    holdout: lift.nullish().transform(absent),
    select: lift.optional(),
    points: z.record(z.string(), number).optional(),
    costPerRequest: z
      .object({ before: number, after: number, lift: costLift.nullish().transform(absent), n: whole.optional() })
      .nullish()
      .transform(absent),
    dear: whole.optional(),
    p95Ms: z.object({ before: number, after: number }).nullish().transform(absent),
    measured: z.object({ cases: whole, requests: whole }).optional(),
    minor: z.boolean().optional(),
    decision: z
      .object({
        state: z.enum(DECISIONS),
        by: z.string().max(300).optional(),
        pr: whole.optional(),
        reason: z.string().max(2_000).optional(),
        date: z.string().max(40).optional(),
      })
      .optional(),
    scores: SCORES.optional(),
    baseScores: perCase.optional(),
    record: z.string(),
  }),
);

/** The ids that a file beside the ledger lists; null = the file does not exist. */
export type CaseLists = (file: string) => readonly string[] | null;

const NO_LISTS: CaseLists = () => null;

/** Converts strings of scores to maps; scores that do not fit their cases are left out, as if none had been kept. */
function withMaps({ scores, ...read }: z.output<typeof ATTEMPT>, lists: CaseLists): Attempt {
  if (scores === undefined || typeof scores === 'string') return { ...read, scores };
  if (!isStrings(scores)) return { ...read, scores };
  const ids = 'ids' in scores ? scores.ids : lists(scores.cases);
  const before = ids === null ? null : decodeScores(ids, scores.before);
  const after = ids === null ? null : decodeScores(ids, scores.after);
  if (ids === null || before === null || after === null) return read;
  const known = ids.filter((id) => before.get(id) != null && after.get(id) != null);
  const of = (map: ReadonlyMap<string, number | null>) => Object.fromEntries(known.map((id) => [id, map.get(id)!]));
  return { ...read, scores: of(after), baseScores: of(before) };
}

type Strings = { readonly before: string; readonly after: string } & (
  | { readonly ids: readonly string[] }
  | { readonly cases: string }
);

function isStrings(scores: Strings | Readonly<Record<string, number>>): scores is Strings {
  return typeof scores['before'] === 'string';
}

/** An attempt in a file of its own; a fault is noted. */
export function parseAttempt(
  file: string,
  text: string,
  problems: Problems,
  lists: CaseLists = NO_LISTS,
): LedgerEntry | null {
  let source: Json;
  try {
    source = JSON.parse(text.replace(/^\uFEFF/u, '')) as Json;
  } catch (error) {
    problems.add({ file, message: `is not valid JSON: ${(error as Error).message}. It holds one attempt.` });
    return null;
  }
  const read = schemaAnswer(ATTEMPT, source);
  if (read.success) return { attempt: withMaps(read.data, lists), source, line: 0, file };
  for (const issue of read.issues)
    problems.add({ file, key: issue.path.join('.') || undefined, message: seen(source, issue) });
  return null;
}

/** Reads JSONL; a line that is not an attempt is noted by number and left out. BOM, CRLF and empty lines are fine. */
export function parseLedger(
  file: string,
  text: string,
  problems: Problems,
  lists: CaseLists = NO_LISTS,
): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    const line = index + 1;
    if (raw.trim() === '') continue;
    let source: Json;
    try {
      source = JSON.parse(raw) as Json;
    } catch {
      problems.add({ file, line, message: `not valid JSON: ${raw.trim().slice(0, 60)}. Write one attempt a line.` });
      continue;
    }
    const read = schemaAnswer(ATTEMPT, source);
    if (read.success) entries.push({ attempt: withMaps(read.data, lists), source, line, file });
    else
      for (const issue of read.issues)
        problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
  }
  return entries;
}

/** Entries that a record contains; one that cannot be read is refused, not an error. */
export function entriesFromRecord(list: readonly Json[]): {
  readonly entries: readonly LedgerEntry[];
  readonly refused: readonly Refused[];
} {
  const entries: LedgerEntry[] = [];
  const refused: Refused[] = [];
  for (const source of list) {
    const read = schemaAnswer(ATTEMPT, source);
    if (read.success) entries.push({ attempt: withMaps(read.data, NO_LISTS), source, line: 0 });
    else refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.issues[0]!)}` });
  }
  return { entries, refused };
}

function seen(source: Json, issue: z.core.$ZodIssue): string {
  let value: unknown = source;
  for (const part of issue.path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return value === undefined ? 'is missing' : `${show(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}

/** A line of the ledger file, keys in a fixed order. */
export function formatEntry(attempt: Attempt): string {
  return JSON.stringify(attempt);
}

/** Scores of more cases are kept only in the ledger; a record has their digest. */
const INLINE_IN_RECORD = 500;

/** The entry as a record stores it: with the lifts that were used, and without long lists of scores. */
export function recordedEntry({ attempt, source }: LedgerEntry): Json {
  const { scores, baseScores, ...rest } = attempt;
  const whole = JSON.parse(JSON.stringify({ ...(source as object), ...rest })) as Record<string, Json>;
  delete whole['scores'];
  delete whole['baseScores'];
  const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
  if (scores !== undefined) whole['scores'] = long ? digestOf(scores as Json) : (scores as Json);
  if (baseScores !== undefined && !long) whole['baseScores'] = baseScores;
  return whole;
}

/** Oldest first; entries of the same date keep the order of the file. */
export function byDate(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.toSorted((a, b) => compare(a.attempt.date, b.attempt.date));
}
