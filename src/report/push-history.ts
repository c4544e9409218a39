/** Verdicts of earlier pushes, carried from comment to comment in a hidden line. */
import { z } from 'zod';
import type { HistoryEntry, PlumblineRecord } from '../record/record.ts';
import { headlineOf } from './headline.ts';
import { plain } from './safe-words.ts';

const MAX_ENTRIES = 20;
const MAX_SUMMARY = 300;

/** `-{2}` instead of `--`, since some parsers take the start of an HTML comment in a pattern for one in the script. */
const HIDDEN = /<!-{2} plumbline-history:([\w-]{0,60000}) -->/;

const Entry = z.object({
  sha: z
    .string()
    .max(64)
    .regex(/^[\w.-]+$/),
  verdict: z.enum(['pass', 'regressed', 'inconclusive', 'skipped', 'error']),
  summary: z.string().max(MAX_SUMMARY),
});

/** This run as an entry of the next run's history. */
export function historyEntry(record: PlumblineRecord): HistoryEntry {
  return {
    sha: record.provenance.head.sha,
    verdict: record.verdict,
    // An earlier push no longer blocks anything.
    summary: plain(headlineOf(record)).replace(', merge blocked', '').slice(0, MAX_SUMMARY),
  };
}

/** Hidden and encoded so that no text can end the HTML comment. */
export function historyLine(record: PlumblineRecord): string {
  const entries = [
    ...(record.history ?? []).filter(({ sha }) => sha !== record.provenance.head.sha),
    historyEntry(record),
  ].slice(-MAX_ENTRIES);
  return `<!-- plumbline-history:${Buffer.from(JSON.stringify(entries), 'utf8').toString('base64url')} -->`;
}

/** The hidden line unchanged, for a comment that is rewritten before its verdict is known. */
export function hiddenHistory(body: string): string {
  return HIDDEN.exec(body)?.[0] ?? '';
}

/** Reads what `historyLine` wrote; a comment with no such line or a forged one has no history. */
export function readHistory(body: string): readonly HistoryEntry[] {
  const match = HIDDEN.exec(body);
  if (match === null) return [];
  try {
    const parsed = z
      .array(Entry)
      .max(MAX_ENTRIES)
      .safeParse(JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
