/** Finds earlier looks at a target's held-out cases in the ledger on the revision. */
import { bareFolder, LEDGER_FOLDER, LEDGER_PATH } from '../../inputs/escalation-policy.ts';
import { LOOKS_FILE, type LookEntry, looksIn } from '../../optimize/held-out-looks.ts';
import { InputError } from '../../text/problem.ts';
import type { Tree } from '../../text/tree.ts';
import type { OptimizeRequest } from './optimize-request.ts';
import type { OptimizeTarget } from './prepare-optimize.ts';

export function heldOutCases({ suite, slices }: OptimizeTarget) {
  const rows = new Map(suite.cases.map((row) => [row.id, row]));
  return slices.heldout.map(({ id }) => rows.get(id)!);
}

/** Looks recorded in the ledger on the revision. */
export function ledgerLooks({ tree }: OptimizeRequest, { config, target }: OptimizeTarget): readonly LookEntry[] {
  const named = (target.escalation ?? config.escalation)?.ledger;
  return looksOfLedger(tree, named);
}

/**
 * Looks in the ledger the policy names and in both usual places: lines, files of one attempt, and looks beside them.
 */
export function looksOfLedger(tree: Tree, named: string | undefined): readonly LookEntry[] {
  const places = [...new Set([...(named === undefined ? [] : [bareFolder(named)]), LEDGER_PATH, LEDGER_FOLDER])];
  const beside = places.map((place) =>
    place.endsWith('.jsonl') ? `${place.slice(0, place.lastIndexOf('/') + 1)}${LOOKS_FILE}` : `${place}/${LOOKS_FILE}`,
  );
  const isOne = (path: string): boolean =>
    places.includes(path) ||
    beside.includes(path) ||
    (path.endsWith('.json') && places.some((place) => path.startsWith(`${place}/`)));
  return tree
    .paths()
    .filter(isOne)
    .flatMap((path) => {
      const entry = tree.entry(path);
      if (entry.kind !== 'file') return [];
      const text = new TextDecoder().decode(entry.bytes);
      return path.endsWith('.jsonl') ? looksIn(text) : looksIn(oneLine(text));
    });
}

/** A file of one attempt spans many lines. */
function oneLine(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return '';
  }
}

/** Says which runs have used up the held-out cases, and what to do. */
export function usedUp(earlier: readonly LookEntry[], unseen: number, { suite }: OptimizeTarget): InputError {
  const runs = [...new Set(earlier.map(({ run, at }) => `${run} (${at.slice(0, 10)})`))].join(', ');
  const needed = Math.ceil((30 - unseen) / Math.max(0.05, suite.holdout / 100));
  return new InputError({
    file: suite.file,
    key: 'split',
    message: `its held-out cases were looked at before, by run ${runs}; ${unseen} are unseen and 30 are needed: add about ${needed} cases, or go on with --spend-alpha, which halves alpha with each look`,
  });
}
