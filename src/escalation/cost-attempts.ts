/** Routing and cascades: does the last attempt save enough at equal quality, and was it adopted? */

import type { Lever } from '../inputs/escalation-policy.ts';
import { EPSILON } from './gap-and-reach.ts';
import type { Attempt, CostLift, LedgerEntry } from './ledger.ts';
import { allCases, attemptsOf } from './plateau.ts';
import { points, range, signed, tries } from './wording.ts';

export type SavingState = 'not-scored' | 'plateaued' | 'undecided' | 'done' | 'rejected' | 'proven' | 'unrecorded';

export interface SavingStep {
  readonly state: SavingState;
  readonly attempts: readonly Attempt[];
  /** One line. */
  readonly evidence: string;
  readonly todo?: string | undefined;
}

/** With fewer expensive answers than this, the bill is left to chance. */
const MIN_DEAR = 10;

/** The saving a row states, unless its own means differ from it by more than a point. */
export function savingOf({ costPerRequest: cost }: Attempt): CostLift | null {
  if (cost?.lift === undefined || !(cost.before > 0)) return null;
  return Math.abs(cost.lift.percent - 100 * (1 - cost.after / cost.before)) > 1 + EPSILON ? null : cost.lift;
}

/** `minSaving` in per cent of a request, `margin` in points of quality that must not be lost. */
export function savingStep(
  lever: Lever,
  entries: readonly LedgerEntry[],
  { minSaving, margin }: { readonly minSaving: number; readonly margin: number },
): SavingStep {
  const attempts = attemptsOf(lever, entries);
  const last = attempts.at(-1);
  if (last === undefined)
    return {
      state: 'not-scored',
      attempts,
      evidence: `No scored attempt of ${lever}.`,
      todo: 'Score one attempt: merge it through the gate, or start the workflow by hand with attempt: REF.',
    };
  const tried = `${tries(attempts.length)}; the last (${last.date})`;
  const saving = savingOf(last);
  const open = (why: string, todo: string): SavingStep => ({
    state: 'undecided',
    attempts,
    evidence: `${tried} ${why}`,
    todo,
  });
  if (saving === null)
    return last.costPerRequest?.lift === undefined
      ? open('has no cost of a request.', 'Score it with live calls of models with prices.')
      : open('says another saving than its own means do, so it has no cost figure.', 'Score it again.');
  const said = `saved ${points(saving.percent)} % a request (${range(saving.interval)})`;
  if (saving.interval[1] < minSaving - EPSILON)
    return {
      state: 'plateaued',
      attempts,
      evidence: `${tried} ${said}, below ${points(minSaving)} %: nothing is left to save.`,
    };
  if (last.dear !== undefined && last.dear < MIN_DEAR)
    return open(`${said}, with ${last.dear} dear answers: too few to know the bill.`, 'Score it on more cases.');
  const quality = allCases(last);
  if (quality.interval[0] <= -margin + EPSILON)
    return open(
      `${said}, but quality moved by ${signed(quality.points)} (${range(quality.interval)}): a loss of ${points(margin)} points is not ruled out.`,
      'Repeat it at a quality that is shown to hold.',
    );
  if (!(saving.interval[0] > EPSILON && saving.percent >= minSaving - EPSILON))
    return open(`${said}, which spans ${points(minSaving)} %.`, 'Score one more attempt on more cases.');
  return { ...standing(last), attempts, evidence: `${tried} ${said} at equal quality${endOf(last)}` };
}

/** What people decided about a saving that has been shown. */
function standing({ decision }: Attempt): Pick<SavingStep, 'state' | 'todo'> {
  switch (decision?.state) {
    case 'adopted':
      return { state: 'done' };
    case 'rejected':
      return { state: 'rejected' };
    case 'open':
      return { state: 'proven', todo: 'Adopt it: merge the change, or reject it with a reason.' };
    case undefined:
      return { state: 'unrecorded', todo: 'Write down in the ledger whether it was adopted: plumbline ledger decide.' };
  }
}

function endOf({ decision }: Attempt): string {
  switch (decision?.state) {
    case 'adopted':
      return ' and is adopted: done.';
    case 'rejected':
      return ` and was rejected${decision.reason ? `: ${decision.reason}` : ''}.`;
    case 'open':
      return ', and is not adopted.';
    case undefined:
      return ', and nobody wrote down whether it is in use.';
  }
}
