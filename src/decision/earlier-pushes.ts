/** What earlier pushes of a pull request showed: whether one was red, and which cases they looked at. */

import { sha256Hex } from '../text/digest.ts';

/** What one push left behind for a target. A content has one trace, from the first time it was measured. */
export interface PushTrace {
  /** Digest of what head sends. */
  readonly content: string;
  /** ISO time. */
  readonly at: string;
  readonly red: boolean;
  /** `caseMark` of each case looked at, concatenated; empty when there were too many to keep. */
  readonly looked: string;
}

/** Characters per mark: among a hundred thousand cases two share one by chance, which puts the count off by one. */
const MARK = 8;
const MOST_MARKS = 50_000;

/** Earlier pushes of another content. The same content again sees the same past, so that it ends the same. */
export function earlierPushes(traces: readonly PushTrace[], content: string): readonly PushTrace[] {
  const own = traces.find((trace) => trace.content === content);
  return traces.filter((trace) => trace.content !== content && (own === undefined || trace.at < own.at));
}

/**
 * After a red, nothing passes until every case has been asked once: fixing only the cases that the comment lists must
 * not turn the check green while the rest are still broken.
 */
export function isAfterRed(earlier: readonly PushTrace[]): boolean {
  return earlier.some(({ red }) => red);
}

export function traceOf(content: string, at: string, red: boolean, ids: readonly string[]): PushTrace {
  return { content, at, red, looked: ids.length > MOST_MARKS ? '' : ids.map(caseMark).join('') };
}

/** How many of these cases no earlier push has looked at; null when there was none, or when one does not say. */
export function unlooked(earlier: readonly PushTrace[], ids: readonly string[]): number | null {
  if (earlier.length === 0 || earlier.some(({ looked }) => looked === '')) return null;
  const seen = new Set<string>();
  for (const { looked } of earlier)
    for (let at = 0; at < looked.length; at += MARK) seen.add(looked.slice(at, at + MARK));
  return ids.filter((id) => !seen.has(caseMark(id))).length;
}

function caseMark(id: string): string {
  return sha256Hex(id).slice(0, MARK);
}
