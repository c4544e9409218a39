/** One whole optimization: the rounds, halving, the control, the look, and the resulting outcome. */
import { type Control, control, halving, isOfAnotherDay, notWorthALook } from './finish.ts';
import { type Looked, look } from './look.ts';
import type { Demands } from './measure.ts';
import { rounds, type SearchStop } from './search.ts';
import { type SearchSetup, SearchState, type Standing } from './search-state.ts';

export type Outcome =
  | 'improved'
  | 'shorter'
  | 'migrated'
  | 'guards-open'
  | 'guard-regressed'
  | 'ceiling'
  | 'unproven'
  | 'nothing'
  | 'stopped';

/** Why the held-out cases were left unused. */
export type NothingReason = 'weak' | 'none-kept' | 'control' | 'headroom' | 'exhausted';

export interface Optimized {
  readonly state: SearchState;
  readonly outcome: Outcome;
  readonly reason: NothingReason | 'budget' | 'minutes' | null;
  readonly stopped: SearchStop;
  readonly finalist: Standing | null;
  readonly looked: Looked | null;
  readonly control: Control | null;
}

export function* optimize(setup: SearchSetup): Demands<Optimized> {
  const state = new SearchState(setup);
  const stopped = yield* rounds(state);
  const end = (outcome: Outcome, more: Partial<Optimized> = {}): Optimized => ({
    state,
    outcome,
    reason: null,
    stopped,
    finalist: null,
    looked: null,
    control: null,
    ...more,
  });
  if (stopped === 'headroom') return end('nothing', { reason: 'headroom' });
  let finalist = yield* halving(state);
  if (finalist === null) {
    const isCut = (stopped === 'budget' || stopped === 'minutes') && state.tickets === 0;
    if (isCut) return end('stopped', { reason: stopped });
    return end('nothing', { reason: stopped === 'exhausted' ? 'exhausted' : 'none-kept' });
  }
  const controlled = yield* control(state);
  if (isOfAnotherDay(controlled)) {
    finalist = yield* halving(state);
    if (finalist === null) return end('nothing', { reason: 'none-kept', control: controlled.control });
  }
  const why = notWorthALook(state, finalist, controlled);
  if (why !== null) return end('nothing', { reason: why, finalist, control: controlled.control });
  if (!state.affords({ arm: 0, reflector: 0 }, setup.plan.lookCalls))
    return end('stopped', { reason: 'budget', finalist, control: controlled.control });
  finalist.state = 'finalist';
  const looked = yield* look(state, finalist);
  return end(outcomeOf(setup, looked), { finalist, looked, control: controlled.control });
}

function outcomeOf(setup: SearchSetup, { claim, guards, cost, latency }: Looked): Outcome {
  if (claim === null || !claim.claimed) return 'unproven';
  const states = [...guards.values()].map(({ state }) => state);
  if (states.includes('regressed')) return 'guard-regressed';
  const ceilings = [cost, latency].flatMap((one) => (one === null ? [] : [one.state]));
  if (ceilings.includes('broken') || ceilings.includes('open')) return 'ceiling';
  if (states.includes('open')) return 'guards-open';
  switch (setup.aim) {
    case 'quality':
      return 'improved';
    case 'cost':
      return 'shorter';
    case 'migrate':
      return 'migrated';
  }
}
