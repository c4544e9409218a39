/**
 * The rounds in which a program is recorded: which cases each asks, and how far a recording has come. They follow from
 * the base's cases and their order alone, so that rows cannot choose what is looked at.
 */
import { SMALLEST_SUITE, type Unit } from './member.ts';

/** Cases after each round, ending with all. No round ends inside a cluster, and none before a verdict is possible. */
export function roundEnds(units: readonly Unit[], rounds: number): readonly number[] {
  const ends: number[] = [];
  for (let round = 1; round < rounds; round++) {
    let end = Math.max(SMALLEST_SUITE, Math.round((units.length * round) / rounds));
    while (end < units.length && isInsideCluster(units, end)) end++;
    if (end < units.length && end > (ends.at(-1) ?? 0)) ends.push(end);
  }
  return [...ends, units.length];
}

function isInsideCluster(units: readonly Unit[], at: number): boolean {
  const { cluster } = units[at]!;
  return cluster !== undefined && cluster === units[at - 1]?.cluster;
}

/** How a target's program is recorded. */
export interface Rounds {
  /** Cases after each round. */
  readonly ends: readonly number[];
  /** Rounds that have been recorded. */
  readonly recorded: number;
  /** Asked in the first round, whatever their place. */
  readonly first: ReadonlySet<string>;
}

/** The last round of which any row is there; in it, a case without a row has failed. */
export function roundsRecorded(
  units: readonly Unit[],
  { ends, first }: Pick<Rounds, 'ends' | 'first'>,
  hasRow: (id: string) => boolean,
): number {
  const isThere = units.map(({ id }) => hasRow(id));
  const last = units.findLastIndex(({ id }, at) => isThere[at]! && !first.has(id));
  if (last < 0) return isThere.some(Boolean) ? 1 : 0;
  return ends.findIndex((end) => last < end) + 1;
}

/** The units of one template among those of its target: its cases after each round. */
export function endsAmong(
  units: readonly Unit[],
  ends: readonly number[],
  scores: (id: string) => boolean,
): readonly number[] {
  let from = 0;
  let count = 0;
  const own: number[] = [];
  for (const end of ends) {
    for (; from < end; from++) if (scores(units[from]!.id)) count++;
    if (count > (own.at(-1) ?? 0)) own.push(count);
  }
  return own.length === 0 ? [0] : own;
}

/** The cases of the next round; null when every round has been recorded. */
export function nextRound(
  units: readonly Unit[],
  { ends, recorded, first }: Rounds,
): { readonly round: number; readonly of: number; readonly ids: readonly string[] } | null {
  const end = ends[recorded];
  if (end === undefined) return null;
  const from = recorded === 0 ? 0 : ends[recorded - 1]!;
  const own = units.slice(from, end).map(({ id }) => id);
  const early = recorded === 0 ? [...first] : [];
  const ids = recorded === 0 ? [...new Set([...own, ...early])] : own.filter((id) => !first.has(id));
  return { round: recorded + 1, of: ends.length, ids };
}
