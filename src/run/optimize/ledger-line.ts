/** The ledger line of an `optimize` run: an attempt at step 1, with the look that supports it. */

import type { Case } from '../../inputs/case/case.ts';
import { type LookEntry, marksOf } from '../../optimize/held-out-looks.ts';
import { type FileChange, type OptimizeResult, resultDigest } from '../../optimize/result.ts';
import { type Digest, digestOf, digestOfText } from '../../text/digest.ts';

export interface LedgerFrame {
  readonly suiteDigest: Digest;
  readonly templates: Readonly<Record<string, string>>;
  readonly heldout: readonly Case[];
}

/** Digests of the edited files before and after: two attempts with the same digests are one attempt. */
function armOf(changes: OptimizeResult['changes']): { readonly base: Digest; readonly head: Digest } {
  const [only, ...more] = changes;
  const side = (text: (change: FileChange) => string | null): Digest =>
    more.length === 0 ? digestOfText(text(only!) ?? '') : digestOf(changes.map((one) => [one.file, text(one)]));
  return { base: side(({ before }) => before), head: side(({ after }) => after) };
}

/** Null for a run that was stopped or in which nothing raced: there is no attempt to record. */
export function ledgerLine(result: OptimizeResult, frame: LedgerFrame): string | null {
  const { claim, plateau, heldout, changes, provenance } = result;
  const finalist = result.candidates.find(({ id }) => id === result.finalist);
  const best = plateau.best;
  if (result.outcome === 'stopped' || best === null) return null;
  const sd = finalist?.select?.sd ?? 0;
  const lift =
    finalist?.select == null
      ? { points: best.points, interval: best.interval, n: best.n }
      : {
          points: finalist.select.points,
          interval: [finalist.select.points - 1.96 * sd, finalist.select.points + 1.96 * sd],
          n: finalist.select.n,
        };
  const look: LookEntry | null = heldout.asked
    ? {
        target: result.target,
        goal: result.goal,
        run: result.run,
        look: heldout.look,
        alpha: heldout.alpha,
        at: provenance.at,
        cases: frame.heldout.map(marksOf),
      }
    : null;
  const line = {
    lever: result.lever,
    commit: provenance.revision,
    date: provenance.at.slice(0, 10),
    suite: frame.suiteDigest,
    templates: frame.templates,
    goal: result.goal,
    before: claim?.base ?? best.base,
    after: claim?.head ?? best.head,
    lift,
    ...(claim === null ? {} : { holdout: { points: claim.points, interval: claim.interval, n: claim.n } }),
    record: resultDigest(result),
    select: { points: best.points, interval: best.interval, n: best.n, candidates: best.candidates },
    ...(look === null ? {} : { heldout: look }),
    ...(changes.length === 0 ? {} : { arm: armOf(changes) }),
    outcome: result.outcome,
  };
  return `${JSON.stringify(line)}\n`;
}
