/** Whether an entry of the ledger agrees with the record that it is based on. */
import type { PlumblineRecord } from '../record/record.ts';
import { canonical, digestOf } from '../text/digest.ts';
import type { Attempt, LedgerEntry, Refused } from './ledger.ts';
import { entryFromRecord, NOT_VERIFIED, recordDigest } from './usable-attempts.ts';

export interface Verified {
  readonly entries: readonly LedgerEntry[];
  readonly refused: readonly Refused[];
  /** Entries whose record is not stored here: they rely on the review of the branch that contains them. */
  readonly unknown: number;
}

/**
 * `stored` returns the record of a digest, null when it is not here. An entry that disagrees with its record is forged.
 */
export function verifyEntries(
  entries: readonly LedgerEntry[],
  stored: (digest: string) => PlumblineRecord | null,
): Verified {
  const kept: LedgerEntry[] = [];
  const refused: Refused[] = [];
  let unknown = 0;
  for (const entry of entries) {
    const { attempt, source } = entry;
    const record = stored(attempt.record);
    if (record === null) unknown++;
    if (record === null || agrees(attempt, record)) kept.push(entry);
    else refused.push({ entry: source, why: `${NOT_VERIFIED}: its figures are not those of the stored record` });
  }
  return { entries: kept, refused, unknown };
}

function agrees(attempt: Attempt, record: PlumblineRecord): boolean {
  if (recordDigest(record) !== attempt.record) return false;
  return Object.keys(record.targets).some((target) => {
    const own = entryFromRecord(record, target, attempt);
    return own !== null && figures(own) === figures(attempt) && isRest(attempt, own);
  });
}

/** What a forger would change; commit and date are not part of the record. */
function figures({ lever, suite, templates, goal, before, after, lift, holdout }: Attempt): string {
  const of = (one: Attempt['holdout']): unknown => (one === undefined ? null : [one.points, one.interval, one.n]);
  return JSON.stringify([lever, suite, canonical(templates), goal, before, after, of(lift), of(holdout)]);
}

/**
 * What an entry may omit but not contradict: its cost, and the scores by which lifts are recomputed on another suite.
 */
function isRest(told: Attempt, own: Attempt): boolean {
  // Without its expensive answers a bill could look more certain than it is.
  const bill = ({ costPerRequest: cost, dear }: Attempt): unknown =>
    cost && [cost.before, cost.after, cost.lift?.percent, cost.lift?.interval, dear];
  if (told.costPerRequest !== undefined && JSON.stringify(bill(told)) !== JSON.stringify(bill(own))) return false;
  return areScores(told.scores, own.scores) && areScores(told.baseScores, own.baseScores);
}

/** A ledger may store scores in whole per cent. */
const ROUNDED = 0.006;

function areScores(told: Attempt['scores'], own: Attempt['scores']): boolean {
  if (told === undefined) return true;
  if (typeof told === 'string') return told === (typeof own === 'object' ? digestOf(own) : own);
  if (typeof own !== 'object') return own === digestOf(told);
  const [before, after] = [new Map(Object.entries(own)), Object.entries(told)];
  return after.every(([id, score]) => Math.abs(score - (before.get(id) ?? Number.NaN)) <= ROUNDED);
}
