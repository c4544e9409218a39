/** Decides a look for all members together, so that the chance of a false block applies to the whole family (Holm). */

import type { Outcome, Reason } from '../record/reason.ts';
import { normalQuantile } from '../stats/normal.ts';
import { BLOCK_SPENDING } from '../stats/sequential.ts';
import { blockedBySmallExact, boundAt, type Evidence, evidence, futile, lost, mustWait, passes } from './evidence.ts';
import type { FamilySettings } from './member.ts';
import type { MemberState } from './member-state.ts';

/** Members whose verdicts share the error rate and are not blocked: Holm's divisor, at least 1. */
export function holmDivisor(members: readonly MemberState[]): number {
  let count = 0;
  for (const { member, left, outcome } of members) {
    if (member.blocking && !left && outcome?.verdict !== 'regressed') count += 1;
  }
  return Math.max(1, count);
}

/** Passes first, then blocks until Holm finds nothing new, then gives up when neither is likely any more. */
export function decide(
  members: readonly MemberState[],
  settings: FamilySettings,
  look: number,
): readonly MemberState[] {
  const states = [...members];
  const live: { readonly index: number; readonly found: Evidence }[] = [];
  states.forEach((state, index) => {
    if (state.outcome === null) live.push({ index, found: evidence(state) });
  });
  const stop = (index: number, outcome: Omit<Outcome, 'looks'>): void => {
    states[index] = { ...states[index]!, outcome: { ...outcome, looks: look + 1 } };
  };
  const share = (state: MemberState): number => settings.alpha / (state.member.blocking ? holmDivisor(states) : 1);

  const passing: number[] = [];
  for (const { index, found } of live) if (passes(found, states[index]!, settings, look)) passing.push(index);

  for (let news = true; news; ) {
    news = false;
    const divided = new Map<number, number>();
    for (const { index } of live) divided.set(index, share(states[index]!));
    for (const { index, found } of live) {
      const state = states[index]!;
      if (state.outcome !== null || passing.includes(index) || (state.tally.stale && !state.fresh)) continue;
      const alpha = divided.get(index)!;
      if (blockedBySmallExact(state, found.guard, settings, alpha)) {
        stop(index, { verdict: 'regressed', reason: 'exact', bound: -normalQuantile(alpha), alpha });
        news = true;
      } else if (found.guard === null && found.regression !== null) {
        const bound = boundAt(state, look, alpha, BLOCK_SPENDING);
        if (found.regression.z < bound) continue;
        stop(index, { verdict: 'regressed', reason: 'bound', bound, alpha });
        news = true;
      }
    }
  }

  for (const { index, found } of live) {
    const state = states[index]!;
    if (state.outcome !== null) continue;
    const alpha = share(state);
    const bound = boundAt(state, look, alpha, BLOCK_SPENDING);
    if (passing.includes(index) && mustWait(state, look)) continue;
    if (passing.includes(index)) stop(index, { verdict: 'pass', reason: 'margin', bound, alpha });
    else if (look === state.looks.length - 1)
      stop(index, { verdict: 'inconclusive', reason: found.guard ?? open(found, 'budget'), bound, alpha });
    else if (lost(state, found))
      stop(index, { verdict: 'inconclusive', reason: found.guard ?? 'missing', bound, alpha });
    else if (found.guard === null && futile(state, found, settings, look, alpha)) {
      stop(index, { verdict: 'inconclusive', reason: open(found, 'futility'), bound, alpha });
    }
  }
  return states;
}

/** Why a look that nothing forbids leaves the matter open; without the lost answers it might have been decided. */
function open({ oneSided }: Evidence, usual: Reason): Reason {
  return oneSided ? 'missing-one-sided' : usual;
}
