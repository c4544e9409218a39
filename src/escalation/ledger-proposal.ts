/** What a run proposes for the ledger, as file changes: its own attempts, and that an open one was since adopted. */
import { structuredPatch } from 'diff';
import type { PlumblineRecord } from '../record/record.ts';
import { type Attempt, type Decision, formatEntry, type LedgerEntry } from './ledger.ts';
import { filesOf, formatFile } from './ledger-file.ts';
import { entryFromRecord, MIN_SHARED } from './usable-attempts.ts';

export interface Proposal {
  /** The ledger: a folder, or a `.jsonl`; a path in the repository. */
  readonly ledger: string;
  readonly target: string;
  readonly attempt: Attempt;
}

/** What an entry states besides the figures of its record. */
export type Told = Pick<Attempt, 'title' | 'arm' | 'minor' | 'measured' | 'decision'>;

export interface Scored {
  readonly commit: string;
  /** ISO. */
  readonly date: string;
  /** For a target. */
  readonly told: (target: string) => Told;
}

/** Below this share of the pairs, an entry would rest on whichever cases happened to be answered. */
const WHOLE = 0.95;

/** One for each target that used a lever towards a goal, sent new requests, and was scored on all but a few cases. */
export function proposals(
  record: PlumblineRecord,
  ledgers: ReadonlyMap<string, string>,
  { told, ...at }: Scored,
): readonly Proposal[] {
  return [...ledgers].flatMap(([target, ledger]) => {
    const own = entryFromRecord(record, target, at);
    if (own === null) return [];
    const pairs = own.lift.n + (own.holdout?.n ?? 0);
    const of = record.escalation[target]?.level?.all.of ?? record.targets[target]!.suite.cases;
    const more = told(target);
    if (pairs < MIN_SHARED || pairs < WHOLE * of || more.measured?.requests === 0) return [];
    const { lever, commit, date, ...figures } = own;
    const { title, arm, ...rest } = more;
    const p95Ms = p95Of(record, target);
    const { scores, baseScores, dear, record: digest, ...results } = figures;
    const attempt = {
      ...{ lever, title, target, commit, arm, date, ...results, dear, p95Ms, ...rest },
      ...{ scores, baseScores, record: digest },
    };
    return [{ ledger, target, attempt: withoutUnknown(attempt) }];
  });
}

function p95Of(record: PlumblineRecord, target: string): Attempt['p95Ms'] {
  const { base, head } = record.escalation[target]?.request ?? {};
  return base?.p95 === undefined || head?.p95 === undefined ? undefined : { before: base.p95.ms, after: head.p95.ms };
}

function withoutUnknown<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** A change to one file; the file may have changed in the meantime, so the change is made from its current text. */
export interface LedgerChange {
  readonly path: string;
  /** Null = nothing to do. `text` null = the file does not exist. */
  after(text: string | null): string | null;
}

export function changesOf(found: readonly Proposal[]): readonly LedgerChange[] {
  const lines = new Map<string, Attempt[]>();
  const files: LedgerChange[] = [];
  for (const { ledger, attempt } of found) {
    if (ledger.endsWith('.jsonl')) lines.set(ledger, [...(lines.get(ledger) ?? []), attempt]);
    else
      for (const { path, text } of filesOf(ledger, attempt))
        files.push({ path, after: (earlier) => (earlier === null ? text : null) });
  }
  const appended = [...lines].map(([path, attempts]) => ({
    path,
    after: (text: string | null) => withAttempts(text ?? '', attempts),
  }));
  return [...appended, ...uniqueBy(files)];
}

function uniqueBy(changes: readonly LedgerChange[]): readonly LedgerChange[] {
  return [...new Map(changes.map((change) => [change.path, change])).values()];
}

/** Open attempts of the ledger whose change has now been merged: they are adopted. */
export function adoptions(found: readonly Proposal[], entries: readonly LedgerEntry[]): readonly LedgerChange[] {
  return entries.flatMap(({ attempt, source, file }) => {
    const merged = found.find((one) => isMergeOf(one, attempt));
    if (file === undefined || file.endsWith('.jsonl') || merged === undefined) return [];
    const decision = merged.attempt.decision!;
    return [{ path: file, after: (text) => (text === null ? null : decided(text, source as object, decision)) }];
  });
}

function isMergeOf({ target, attempt: own }: Proposal, { decision, target: theirs, lever, arm }: Attempt): boolean {
  if (decision?.state !== 'open' || own.decision?.state !== 'adopted') return false;
  return theirs === target && lever === own.lever && arm !== undefined && arm === own.arm;
}

function decided(text: string, source: object, decision: Decision): string | null {
  const after = formatFile({ ...source, decision });
  return after === text ? null : after;
}

/** A ledger with the lines of those attempts that it lacks; null = it has them all. */
export function withAttempts(text: string, attempts: readonly Attempt[]): string | null {
  const added = attempts.filter(({ record }) => !text.includes(`"${record}"`));
  if (added.length === 0) return null;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${added.map((attempt) => `${formatEntry(attempt)}\n`).join('')}`;
}

/** All changes as one patch without lines of context; for `git apply --unidiff-zero`. */
export function ledgerPatch(changes: readonly LedgerChange[], textOf: (path: string) => string | null): string {
  return changes
    .map(({ path, after }) => {
      const before = textOf(path);
      const text = after(before);
      return text === null ? '' : filePatch(path, before, text);
    })
    .join('');
}

function filePatch(path: string, before: string | null, after: string): string {
  const isNew = before === null;
  const { hunks } = structuredPatch(path, path, before ?? '', after, undefined, undefined, { context: 0 });
  const head = `diff --git a/${path} b/${path}\n${isNew ? 'new file mode 100644\n' : ''}--- ${isNew ? '/dev/null' : `a/${path}`}\n+++ b/${path}\n`;
  const start = (line: number, lines: number): number => (lines === 0 ? Math.max(0, line - 1) : line);
  const body = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    const at = `@@ -${start(oldStart, oldLines)},${oldLines} +${start(newStart, newLines)},${newLines} @@\n`;
    return `${at}${lines.join('\n')}\n`;
  });
  return `${head}${body.join('')}`;
}
