/** Which ledger entries count on today's suite, which are refused and why, and how a run on main writes one. */

import type { Lever } from '../inputs/escalation-policy.ts';
import { SHAPES } from '../record/failure-review.ts';
import type { RatioFigure } from '../record/operational.ts';
import type { PlumblineRecord } from '../record/record.ts';
import { type Digest, digestOf, type Json } from '../text/digest.ts';
import { type Attempt, byDate, type LedgerEntry, type Lift, type Refused } from './ledger.ts';
import { pairedLift } from './paired-lift.ts';

/** Fewer shared cases show nothing. */
export const MIN_SHARED = 50;

/** Today's ruler, as far as the ledger is compared with it. */
export interface LedgerRuler {
  /** Suite digest. */
  readonly suite: string;
  /** Template id -> digest. */
  readonly templates: ReadonlyMap<string, string>;
  /** Template id of the goal; null = none is set, so each entry is compared with its own. */
  readonly goal: string | null;
  /** Slice of every case of today's suite; absent when the cases are not known here. */
  readonly cases?: ReadonlyMap<string, 'search' | 'holdout'> | undefined;
  /** Knows whether a record of that digest exists; absent: only the digest's format is checked. */
  readonly known?: ((record: string) => boolean) | undefined;
}

export interface Counted {
  readonly used: readonly LedgerEntry[];
  readonly refused: readonly Refused[];
}

/** A refusal that today's ruler cannot lift. */
export const NOT_VERIFIED = 'its record does not verify';

/** Sorts the entries into used and refused; a used one may have lifts recomputed on the shared cases. Order is kept. */
export function useEntries(entries: readonly LedgerEntry[], ruler: LedgerRuler): Counted {
  const used: LedgerEntry[] = [];
  const refused: Refused[] = [];
  const seen = new Set<string>();
  // By date and order in the file, as for the plateau: the latest measurement counts.
  const newest = new Map(byDate(entries).flatMap((entry) => (armOf(entry) === null ? [] : [[armOf(entry), entry]])));
  for (const entry of entries) {
    const { attempt } = entry;
    const key = `${attempt.lever} ${attempt.record}`;
    const arm = armOf(entry);
    const result = seen.has(key)
      ? 'the same attempt stands in the ledger twice'
      : arm !== null && newest.get(arm) !== entry
        ? 'the same change was scored again later'
        : judge(entry, ruler);
    if (typeof result === 'string') refused.push({ entry: entry.source, why: result });
    else {
      seen.add(key);
      used.push(result);
    }
  }
  return { used, refused };
}

/** The change that was scored: two entries of one arm are one attempt. */
function armOf({ attempt: { arm, lever } }: LedgerEntry): string | null {
  return arm === undefined ? null : JSON.stringify([lever, arm]);
}

function judge(entry: LedgerEntry, ruler: LedgerRuler): LedgerEntry | string {
  const { attempt } = entry;
  if (!/^sha256:[0-9a-f]{64}$/u.test(attempt.record))
    return `${NOT_VERIFIED}: ${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`;
  if (ruler.known !== undefined && !ruler.known(attempt.record))
    return `${NOT_VERIFIED}: no stored record has the digest ${attempt.record.slice(0, 19)}…`;
  if (attempt.measured?.requests === 0) return 'it asked nothing anew, so it measured nothing';
  const goal = ruler.goal ?? attempt.goal;
  if (attempt.goal !== goal) return `it was scored by ${attempt.goal}, the goal is ${goal}`;
  const theirs = attempt.templates[goal];
  const ours = ruler.templates.get(goal);
  if (ours === undefined || theirs !== ours)
    return `another ruler: the digest of its ${goal} is ${(theirs ?? 'missing').slice(0, 19)}… and today's is ${(ours ?? 'missing').slice(0, 19)}…`;
  const scores = typeof attempt.scores === 'object' ? attempt.scores : undefined;
  if (attempt.suite === ruler.suite) {
    const shared = scores === undefined ? attempt.lift.n + (attempt.holdout?.n ?? 0) : Object.keys(scores).length;
    return shared < MIN_SHARED ? tooFew(shared) : entry;
  }
  if (scores === undefined) return 'another suite, and no scores by case to compute it again';
  if (ruler.cases === undefined) return "another suite, and today's cases are not known here";
  const ids = Object.keys(scores).filter((id) => ruler.cases?.has(id));
  if (ids.length < MIN_SHARED) return tooFew(ids.length);
  if (attempt.baseScores === undefined) {
    const gone = Object.keys(scores).length - ids.length;
    return gone === 0 ? entry : `another suite: ${gone} of its cases are gone, and its scores before are not kept`;
  }
  const again = recompute(attempt, attempt.baseScores, scores, ids, ruler.cases);
  return typeof again === 'string' ? again : { ...entry, attempt: again };
}

function tooFew(shared: number): string {
  return `only ${shared} shared cases, ${MIN_SHARED} are needed`;
}

function recompute(
  attempt: Attempt,
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
  ids: readonly string[],
  slices: ReadonlyMap<string, 'search' | 'holdout'>,
): Attempt | string {
  const pairs = ids.flatMap((id) => {
    const b = before[id];
    const a = after[id];
    return a === undefined || b === undefined ? [] : [{ id, d: a - b, b, a }];
  });
  if (pairs.length < MIN_SHARED) return tooFew(pairs.length);
  const slice = (name: 'search' | 'holdout') =>
    pairs.filter(({ id }) => slices.get(id) === name).map(({ d }) => ({ lift: d }));
  const held = slice('holdout');
  const mean = (values: readonly number[]) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
  return {
    ...attempt,
    before: mean(pairs.map(({ b }) => b)),
    after: mean(pairs.map(({ a }) => a)),
    lift: pairedLift(slice('search')),
    holdout: held.length === 0 ? undefined : pairedLift(held),
  };
}

export interface MeasuredAttempt {
  readonly lever: Lever;
  readonly commit: string;
  readonly date: string;
  readonly suite: string;
  readonly templates: Readonly<Record<string, string>>;
  readonly goal: string;
  /** 0..1 by case. */
  readonly base: Readonly<Record<string, number>>;
  readonly head: Readonly<Record<string, number>>;
  readonly slices: ReadonlyMap<string, 'search' | 'holdout'>;
  readonly points?: Attempt['points'];
  readonly costPerRequest?: Attempt['costPerRequest'];
  readonly dear?: number | undefined;
  readonly record: string;
  /** Above this many cases only a digest of the scores is kept. Default 5,000. */
  readonly inlineUpTo?: number | undefined;
}

/** The entry for a scored change of main; null when no case has a score on both sides. */
export function entryOf(measured: MeasuredAttempt): Attempt | null {
  const ids = Object.keys(measured.head)
    .filter((id) => measured.base[id] !== undefined)
    .sort();
  if (ids.length === 0) return null;
  const d = (id: string) => ({ lift: (measured.head[id] ?? 0) - (measured.base[id] ?? 0) });
  const mean = (scores: Readonly<Record<string, number>>) =>
    ids.reduce((sum, id) => sum + 100 * (scores[id] ?? 0), 0) / ids.length;
  const held = ids.filter((id) => measured.slices.get(id) === 'holdout');
  const search = ids.filter((id) => measured.slices.get(id) !== 'holdout');
  const pick = (scores: Readonly<Record<string, number>>) => Object.fromEntries(ids.map((id) => [id, scores[id] ?? 0]));
  const inline = ids.length <= (measured.inlineUpTo ?? 5000);
  return {
    lever: measured.lever,
    commit: measured.commit,
    date: measured.date,
    suite: measured.suite,
    templates: measured.templates,
    goal: measured.goal,
    before: round(mean(measured.base)),
    after: round(mean(measured.head)),
    lift: rounded(pairedLift(search.map(d))),
    ...(held.length === 0 ? {} : { holdout: rounded(pairedLift(held.map(d))) }),
    ...(measured.points === undefined ? {} : { points: measured.points }),
    ...(measured.costPerRequest === undefined ? {} : { costPerRequest: measured.costPerRequest }),
    ...(measured.dear === undefined ? {} : { dear: measured.dear }),
    scores: inline ? pick(measured.head) : digestOf(pick(measured.head)),
    ...(inline ? { baseScores: pick(measured.base) } : {}),
    record: measured.record,
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function rounded(lift: Lift): Lift {
  return { points: round(lift.points), interval: [round(lift.interval[0]), round(lift.interval[1])], n: lift.n };
}

/** Identity of a record for the ledger: the digest of what scores decide, so that runs over the same scores agree. */
export function recordDigest(record: { readonly targets: unknown; readonly seed: string }): Digest {
  return digestOf({ seed: record.seed, targets: JSON.parse(JSON.stringify(record.targets)) as Json });
}

/**
 * The entry of a run, from its record: null when the target has no lever, no goal or no scores by case, or was replayed
 * from nothing. `commit` is the head that was measured, `date` ISO.
 */
export function entryFromRecord(
  record: Pick<PlumblineRecord, 'targets' | 'escalation' | 'operational' | 'seed'>,
  target: string,
  at: { readonly commit: string; readonly date: string },
): Attempt | null {
  const result = record.targets[target];
  const goal = record.escalation[target]?.goal;
  if (result === undefined || result.lever === null || goal === undefined || goal === null) return null;
  const rows = (result.cases ?? []).flatMap((row) => {
    const [base, head] = row.scores[goal.template] ?? [null, null];
    return base === null || head === null
      ? []
      : [{ id: row.case, base, head, slice: row.split === 'holdout' ? ('holdout' as const) : ('search' as const) }];
  });
  return entryOf({
    lever: result.lever,
    commit: at.commit,
    date: at.date,
    suite: result.suite.digest,
    templates: Object.fromEntries(Object.entries(result.templates).map(([id, { digest }]) => [id, digest])),
    goal: goal.template,
    base: Object.fromEntries(rows.map(({ id, base }) => [id, base])),
    head: Object.fromEntries(rows.map(({ id, head }) => [id, head])),
    slices: new Map(rows.map(({ id, slice }) => [id, slice])),
    points: pointsOf(record.escalation[target]),
    costPerRequest: savingOf(record.operational.targets[target]?.costUsd),
    dear: record.operational.targets[target]?.dear,
    record: recordDigest(record),
  });
}

/** What each kind of failure is worth now, to a tenth of a point; empty when nobody looked. */
function pointsOf(entry: PlumblineRecord['escalation'][string] | undefined): Attempt['points'] {
  const { points, review } = entry ?? {};
  if (points === undefined || review?.done !== true) return undefined;
  return Object.fromEntries(SHAPES.map((name) => [name, Math.round((points[name]?.points ?? 0) * 10) / 10]));
}

/** A cost ratio head / base as a saving in per cent: 0.8 saves 20. */
function savingOf(cost: RatioFigure | undefined): Attempt['costPerRequest'] {
  if (cost === undefined || cost.interval === null) return undefined;
  const [low, high] = cost.interval;
  return {
    before: cost.base,
    after: cost.head,
    lift: { percent: round(100 * (1 - cost.ratio)), interval: [round(100 * (1 - high)), round(100 * (1 - low))] },
  };
}
