/** Which looks at a target's held-out cases were made before: those that the ledger on the revision tells of. */
import { type LookEntry, lookEntryOf } from '../../optimize/held-out-looks.ts';
import type { Json } from '../../text/digest.ts';
import { InputError } from '../../text/problem.ts';
import type { OptimizeRequest } from './optimize-request.ts';
import type { OptimizeTarget } from './prepare-optimize.ts';

export function heldOutCases({ suite, slices }: OptimizeTarget) {
  const rows = new Map(suite.cases.map((row) => [row.id, row]));
  return slices.heldout.map(({ id }) => rows.get(id)!);
}

/** Looks that the ledger on the revision tells of. */
export function ledgerLooks({ tree }: OptimizeRequest, { config, target }: OptimizeTarget): readonly LookEntry[] {
  const path = (target.escalation ?? config.escalation)?.ledger ?? '.github/plumbline.ledger.jsonl';
  const paths = tree.paths().filter((one) => one === path || (one.startsWith(`${path}/`) && one.endsWith('.json')));
  return paths.flatMap((one) => {
    const entry = tree.entry(one);
    if (entry.kind !== 'file') return [];
    return new TextDecoder()
      .decode(entry.bytes)
      .split('\n')
      .flatMap((line) => {
        try {
          const value = JSON.parse(line) as { readonly heldout?: Json } | null;
          const look = value?.heldout === undefined ? null : lookEntryOf(value.heldout);
          return look === null ? [] : [look];
        } catch {
          return [];
        }
      });
  });
}

/** Says which runs have used the held-out cases up, and what to do. */
export function usedUp(earlier: readonly LookEntry[], unseen: number, { suite }: OptimizeTarget): InputError {
  const runs = [...new Set(earlier.map(({ run, at }) => `${run} (${at.slice(0, 10)})`))].join(', ');
  const needed = Math.ceil((30 - unseen) / Math.max(0.05, suite.holdout / 100));
  return new InputError({
    file: suite.file,
    key: 'split',
    message: `its held-out cases were looked at before, by run ${runs}; ${unseen} are unseen and 30 are needed: add about ${needed} cases, or go on with --spend-alpha, which halves alpha with each look`,
  });
}
