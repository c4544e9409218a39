/**
 * The committed ledger of a policy: a folder with one file per attempt, or JSONL; the older file is read along with the
 * folder.
 */

import { LEDGER_FOLDER, LEDGER_PATH } from '../inputs/escalation-policy.ts';
import { formatProblem, Problems } from '../text/problem.ts';
import { LEDGER_LIMIT, tooLarge } from '../text/size-limits.ts';
import type { Tree } from '../text/tree.ts';
import { type CaseLists, type LedgerEntry, parseAttempt, parseLedger } from './ledger.ts';

export interface LedgerRead {
  readonly entries: readonly LedgerEntry[];
  /** Faults: an entry that cannot be read counts as absent, and never stops a gate. */
  readonly problems: Problems;
}

const MAX_FILES = 5_000;

export function readLedger(tree: Tree, path: string | undefined): LedgerRead {
  const problems = new Problems();
  const places = path === undefined ? [LEDGER_PATH, LEDGER_FOLDER] : [path];
  const entries = places.flatMap((place) =>
    place.endsWith('.jsonl') ? fromFile(tree, place, problems) : fromFolder(tree, place, problems),
  );
  return { entries, problems };
}

/** What a reader of the report is told about entries that cannot be read. */
export function ledgerNotes({ problems }: LedgerRead): readonly string[] {
  return problems.list.slice(0, 20).map((problem) => `A ledger entry counts as absent: ${formatProblem(problem)}`);
}

function fromFile(tree: Tree, path: string, problems: Problems): readonly LedgerEntry[] {
  const text = textOf(tree, path, problems);
  return text === null
    ? []
    : parseLedger(path, text, problems, listsIn(tree, path.slice(0, Math.max(0, path.lastIndexOf('/'))), problems));
}

/** Files in the order of their names, which begin with the date. */
function fromFolder(tree: Tree, path: string, problems: Problems): readonly LedgerEntry[] {
  const folder = path.endsWith('/') ? path.slice(0, -1) : path;
  const start = folder === '' ? '' : `${folder}/`;
  const files = tree
    .paths()
    .filter((file) => file.startsWith(start) && file.endsWith('.json'))
    .slice(0, MAX_FILES);
  const lists = listsIn(tree, folder, problems);
  return files.flatMap((file) => {
    const text = textOf(tree, file, problems);
    const entry = text === null ? null : parseAttempt(file, text, problems, lists);
    return entry === null ? [] : [entry];
  });
}

/** Lists of case ids, each read once; only a plain name in the ledger's own folder is accepted. */
function listsIn(tree: Tree, folder: string, problems: Problems): CaseLists {
  const known = new Map<string, readonly string[] | null>();
  return (name) => {
    if (!/^cases-[0-9a-f]{8}\.txt$/u.test(name)) return null;
    let ids = known.get(name);
    if (ids === undefined) {
      const text = textOf(tree, folder === '' ? name : `${folder}/${name}`, problems);
      ids = text === null ? null : text.split('\n').filter((line) => line !== '');
      known.set(name, ids);
    }
    return ids;
  };
}

function textOf(tree: Tree, path: string, problems: Problems): string | null {
  const entry = tree.entry(path);
  if (entry.kind !== 'file') return null;
  if (entry.bytes.byteLength > LEDGER_LIMIT.bytes) {
    problems.add({ file: path, message: tooLarge(entry.bytes.byteLength, LEDGER_LIMIT) });
    return null;
  }
  return new TextDecoder().decode(entry.bytes);
}
