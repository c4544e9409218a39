/** The order of the levers, cheapest first: what holds one up, when one is justified, and which comes next. */

import { CRITERIA, type CriterionId, type Lever } from '../inputs/escalation-policy.ts';
import type { Criterion, CriterionState } from '../record/escalation-entry.ts';
import { type Board, isReached, tooSmall } from './board.ts';
import { holds } from './finding.ts';
import { EPSILON } from './gap-and-reach.ts';
import { isDone } from './plateau.ts';
import { SHORT_RELEASE } from './team-criteria.ts';

/**
 * What a criterion asks: whether a cheaper step is done, whether the tune itself pays and fits, or what is known about
 * gap and failures.
 */
const ASKS: Readonly<Record<CriterionId, 'step' | 'tune' | 'evidence'>> = {
  E1: 'evidence',
  E2: 'evidence',
  E3: 'step',
  E4: 'step',
  E5: 'step',
  E6: 'step',
  E7: 'step',
  E8: 'evidence',
  E9: 'evidence',
  E10: 'tune',
  E11: 'tune',
  E12: 'tune',
  E13: 'tune',
  E14: 'tune',
  E15: 'tune',
};
/** All steps that come before the tune. */
const STEPS = CRITERIA.filter((id) => ASKS[id] === 'step');
const STEP_OF = { rag: 'E5', tools: 'E6' } as const;

export interface Next {
  readonly lever: Lever;
  readonly why: string;
  readonly missing: readonly CriterionId[];
}

/** The criteria by id, and what they let through. */
export class Order {
  readonly board: Board;
  readonly #states: ReadonlyMap<CriterionId, CriterionState>;
  /** The cache for the fixed part of the prompt is unused, and using it would come before a tune. */
  readonly #cacheOpen: boolean;

  constructor(board: Board, criteria: readonly Criterion[], cacheOpen: boolean) {
    this.board = board;
    this.#states = new Map(criteria.map(({ id, state }) => [id, state]));
    this.#cacheOpen = cacheOpen;
  }

  state(id: CriterionId): CriterionState {
    return this.#states.get(id) ?? 'unknown';
  }

  holds(id: CriterionId): boolean {
    return holds(this.state(id));
  }

  lacking(ids: readonly CriterionId[]): readonly CriterionId[] {
    return ids.filter((id) => !this.holds(id));
  }

  /** Steps that come before a lever and are not satisfied; `cache` is a step without a criterion. */
  holdups(lever: Lever | null): readonly string[] {
    const { policy, reach } = this.board;
    switch (lever) {
      case null:
      case 'prompt-optimize':
      case 'model-swap':
        return [];
      case 'rag':
      case 'tools':
        return this.holds('E3') || this.#outweighsStep1(lever) ? [] : ['E3'];
      case 'route':
      case 'cascade': {
        const bottleneck = policy.profile?.bottleneck;
        const isFree = isReached(reach) || bottleneck === 'cost' || bottleneck === 'latency';
        return isFree || this.holds('E3') ? [] : ['E3'];
      }
      case 'fine-tune':
        if (isReached(reach)) return [...this.lacking(['E4', 'E7']), ...(this.#cacheOpen ? ['cache'] : [])];
        return STEPS.filter((id) => !this.holds(id) || (id === 'E3' && this.lacksPromptAttempt()));
    }
  }

  /** Step 1 cannot close the gap and is worth less: waiting for it would only delay what is worth more. */
  #outweighsStep1(lever: 'rag' | 'tools'): boolean {
    const { ceilings, gap } = this.board;
    const prompt = ceilings['prompt-optimize'];
    const own = ceilings[lever];
    if (prompt === null || own === null || gap === null) return false;
    return prompt.high < gap.points - EPSILON && prompt.high < own.low - EPSILON;
  }

  /** A tune is compared with an engineered prompt: one must have been scored even when prompts are worth little. */
  lacksPromptAttempt(): boolean {
    return this.state('E3') === 'not-applicable' && this.board.quality['prompt-optimize'].attempts.length === 0;
  }

  /** Seven days or fewer: only step 1 fits, unless E13 is waived. */
  isHurried(): boolean {
    const { daysToRelease } = this.board.facts;
    return daysToRelease !== undefined && daysToRelease <= SHORT_RELEASE && this.state('E13') !== 'waived';
  }

  /** Plateaued, moved on from, waived or too small: it is not named again. */
  isClosed(lever: 'rag' | 'tools' | 'fine-tune'): boolean {
    const isWaived = lever !== 'fine-tune' && this.state(STEP_OF[lever]) === 'waived';
    return isDone(this.board.quality[lever]) || isWaived || tooSmall(this.board, lever);
  }

  isJustified(lever: 'rag' | 'tools' | 'fine-tune', all: readonly CriterionId[]): boolean {
    if (lever === 'fine-tune') {
      return !isDone(this.board.quality[lever]) && this.lacking(all).length === 0 && this.holdups(lever).length === 0;
    }
    const { reach, ceilings, floor } = this.board;
    const low = ceilings[lever]?.low;
    return (
      !this.isClosed(lever) &&
      reach.state === 'open' &&
      this.state('E8') === 'met' &&
      low !== undefined &&
      low >= floor - EPSILON &&
      this.holdups(lever).length === 0 &&
      !this.isHurried()
    );
  }

  /** What a step still needs to be justified. */
  stepLacks(lever: 'rag' | 'tools'): readonly CriterionId[] {
    const own = STEP_OF[lever];
    const { ceilings, floor } = this.board;
    const low = ceilings[lever]?.low;
    const isUnsure = low === undefined || low < floor - EPSILON;
    return [
      this.holdups(lever).length > 0 ? ('E3' as const) : [],
      this.state('E8') === 'met' ? [] : ('E8' as const),
      isUnsure && this.state('E8') === 'met' ? own : [],
      this.isHurried() ? ('E13' as const) : [],
    ].flat();
  }

  isOpen(lever: 'rag' | 'tools'): boolean {
    return !this.isClosed(lever) && !this.holds(STEP_OF[lever]);
  }
}

/** The lever that is justified, or the next step with what it still needs; the first of the rules that applies. */
export function qualityDecision(
  order: Order,
  all: readonly CriterionId[],
): { readonly lever: Lever } | { readonly next: Next } {
  const justified = (['rag', 'tools'] as const).find((lever) => order.isJustified(lever, all));
  if (justified !== undefined) return { lever: justified };
  const next = (lever: Lever, why: string, missing: readonly CriterionId[]) => ({ next: { lever, why, missing } });
  if (!order.holds('E3')) return next('prompt-optimize', whyPrompt(order.board), order.lacking(['E2', 'E3']));
  const open = (['rag', 'tools'] as const).find((lever) => order.isOpen(lever));
  if (open !== undefined) {
    if (!order.isHurried()) return next(open, whyStep(open, order), order.stepLacks(open));
    const isSwapped = order.board.quality['model-swap'].attempts.length > 0;
    const instead = isSwapped ? 'prompt-optimize' : 'model-swap';
    return next(instead, `${open === 'rag' ? 'Retrieval' : 'A tool'} does not fit before the release.`, ['E13']);
  }
  if (order.isJustified('fine-tune', all)) return { lever: 'fine-tune' };
  return lastSteps(order, all);
}

function lastSteps(order: Order, all: readonly CriterionId[]): { readonly next: Next } {
  const { board } = order;
  const next = (lever: Lever, why: string, missing: readonly CriterionId[]) => ({ next: { lever, why, missing } });
  if (order.lacksPromptAttempt())
    return next('prompt-optimize', 'A tune is held against an engineered prompt, and none is scored.', ['E3']);
  const lacking = order.lacking(all);
  const early = lacking.filter((id) => ASKS[id] !== 'tune');
  const isSaving = early.length > 0 && early.every((id) => id === 'E4' || id === 'E7');
  if (isSaving && !order.isHurried()) {
    const lever = early.includes('E4') ? 'route' : 'cascade';
    return next(lever, `${lever === 'route' ? 'Routing' : 'A cascade'} comes before a tune at this volume.`, early);
  }
  const isTuned = isDone(board.quality['fine-tune']);
  if (early.length === 0 && !isTuned) return next('fine-tune', 'Every cheaper step is done.', lacking);
  if (board.quality['model-swap'].attempts.length === 0 || isTuned)
    return next('model-swap', isTuned ? AFTER_TUNE : BEFORE_TUNE, early);
  return next('fine-tune', 'No cheaper step is open.', lacking);
}

const BEFORE_TUNE = 'Try the next stronger model before any tune, and note its cost.';
const AFTER_TUNE = 'The tune has plateaued: try a newer base model, or ask whether the target is the right one.';

function whyPrompt({ quality, gap }: Board): string {
  const step = quality['prompt-optimize'];
  if (step.state === 'lifting') return 'The last prompt attempt still lifts: go on while it does.';
  if (step.attempts.length > 0) return `Step 1 is tried but not decided. ${step.todo ?? ''}`.trim();
  // When an interval crosses a threshold, the advice of the cheaper band applies.
  switch (gap?.bands.find((band) => band !== 'reached')) {
    case '0-5':
      return 'No prompt attempt is scored yet, and step 1 almost always closes a gap below 5 points.';
    case '10+':
      return 'No prompt attempt is scored yet; a gap above 10 points takes the whole path, and it begins here.';
    default:
      return 'No prompt attempt is scored yet; it costs hours and usually lifts 2 to 6 points.';
  }
}

function whyStep(lever: 'rag' | 'tools', order: Order): string {
  const what = lever === 'rag' ? 'missing knowledge' : 'a missing tool';
  if (order.state('E8') !== 'met') return `Nobody knows yet whether ${what} makes up the failures: look at them first.`;
  const { ceilings, floor } = order.board;
  if ((ceilings[lever]?.low ?? 0) < floor - EPSILON)
    return `Whether ${what} makes up enough of the failures hangs on the unclear ones: look at those first.`;
  return 'It is the cheapest step that is still open.';
}
