/** The ledger: one JSONL line for each scored attempt at a lever, and which of them still count on today's suite. */
import { z } from 'zod';
import { LEVERS, type Lever } from '../inputs/escalation-policy.ts';
import { digestOf, type Json } from '../text/digest.ts';
import { type Problems, show } from '../text/problem.ts';

/** Points; head minus base of the attempt, so more is better. */
export interface Lift {
  readonly points: number;
  readonly interval: readonly [number, number];
  readonly n: number;
}

/** Per cent of the cost of a request that the attempt saved: positive is cheaper. */
export interface CostLift {
  readonly percent: number;
  readonly interval: readonly [number, number];
}

export interface Attempt {
  readonly lever: Lever;
  readonly commit: string;
  /** ISO date or time. */
  readonly date: string;
  readonly suite: string;
  readonly templates: Readonly<Record<string, string>>;
  /** Template id the attempt was scored by. */
  readonly goal: string;
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** Over the search slice. */
  readonly lift: Lift;
  readonly holdout?: Lift | undefined;
  readonly costPerRequest?:
    | { readonly before: number; readonly after: number; readonly lift?: CostLift | undefined }
    | undefined;
  /** After the attempt, 0..1 by case; or only the digest of such a map. */
  readonly scores?: string | Readonly<Record<string, number>> | undefined;
  /** Before the attempt, 0..1 by case: lets the lift be computed again on shared cases. */
  readonly baseScores?: Readonly<Record<string, number>> | undefined;
  /** Digest of the record that measured it. */
  readonly record: string;
}

/** An attempt with the JSON it was read from and its 1-based line, 0 when it did not come from a file. */
export interface LedgerEntry {
  readonly attempt: Attempt;
  readonly source: Json;
  readonly line: number;
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

/** Built when first used, as most runs read no ledger. */
const ATTEMPT = z.lazy(() =>
  z.object({
    lever: z.enum(LEVERS),
    commit: z.string().min(1),
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
    suite: z.string(),
    templates: z.record(z.string(), z.string()),
    goal: z.string().min(1),
    before: number,
    after: number,
    lift,
    holdout: lift.nullish().transform((value) => value ?? undefined),
    costPerRequest: z
      .object({ before: number, after: number, lift: costLift.nullish().transform((value) => value ?? undefined) })
      .nullish()
      .transform((value) => value ?? undefined),
    scores: z.union([z.string(), perCase]).optional(),
    baseScores: perCase.optional(),
    record: z.string(),
  }),
);

/** Reads JSONL; a line that is no attempt is noted with its number and left out. BOM, CRLF and empty lines are fine. */
export function parseLedger(file: string, text: string, problems: Problems): readonly LedgerEntry[] {
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
    const read = ATTEMPT.safeParse(source);
    if (read.success) entries.push({ attempt: read.data, source, line });
    else
      for (const issue of read.error.issues)
        problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
  }
  return entries;
}

/** Entries that a record carries; what does not read as one is refused, not an error. */
export function entriesFromRecord(list: readonly Json[]): {
  readonly entries: readonly LedgerEntry[];
  readonly refused: readonly Refused[];
} {
  const entries: LedgerEntry[] = [];
  const refused: Refused[] = [];
  for (const source of list) {
    const read = ATTEMPT.safeParse(source);
    if (read.success) entries.push({ attempt: read.data, source, line: 0 });
    else refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.error.issues[0])}` });
  }
  return { entries, refused };
}

function seen(source: Json, issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it does not read';
  let value: unknown = source;
  for (const part of issue.path)
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  return value === undefined ? 'is missing' : `${show(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}

/** A line of the ledger file, keys in a fixed order. */
export function formatEntry(attempt: Attempt): string {
  return JSON.stringify(attempt);
}

/** Scores of more cases are kept in the ledger alone; a record holds their digest. */
const INLINE_IN_RECORD = 500;

/** The entry as a record carries it: with the lifts that were used, and without long lists of scores. */
export function recordedEntry({ attempt, source }: LedgerEntry): Json {
  const { scores, baseScores, ...rest } = attempt;
  const written = typeof source === 'object' && source !== null && !Array.isArray(source) ? source : {};
  const whole = JSON.parse(JSON.stringify({ ...written, ...rest })) as Record<string, Json>;
  delete whole['scores'];
  delete whole['baseScores'];
  const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
  if (scores !== undefined) whole['scores'] = long ? digestOf(scores as Json) : (scores as Json);
  if (baseScores !== undefined && !long) whole['baseScores'] = baseScores;
  return whole;
}

/** Oldest first; entries of one date keep the order of the file. */
export function byDate(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => compareText(a.entry.attempt.date, b.entry.attempt.date) || a.index - b.index)
    .map(({ entry }) => entry);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
