/** When stored base samples are not enough: a comparison that looks like a drop is repeated with fresh ones. */
import { levelInterval } from '../stats/intervals.ts';
import { BLOCK_SPENDING } from '../stats/sequential.ts';
import { blockedBySmallExact, boundAt, evidence, passes } from './evidence.ts';
import type { FamilySettings } from './member.ts';
import type { MemberState } from './member-state.ts';

/** One-sided level at which a cached comparison is worth a fresh one. Costs no false alarm: only a fresh one blocks. */
const TRIGGER_ALPHA = 0.2;

export function wantsFresh(state: MemberState, settings: FamilySettings, look: number): boolean {
  if (state.outcome !== null || state.fresh || !state.tally.stale) return false;
  const found = evidence(state);
  if (belowFloor(state) || blockedBySmallExact(state, found.guard, settings, TRIGGER_ALPHA)) return true;
  if (found.guard !== null || found.regression === null || passes(found, state, settings, look)) return false;
  return found.regression.z >= boundAt(state, look, TRIGGER_ALPHA, BLOCK_SPENDING);
}

/** Head's interval is entirely below the floor and base's is not. */
function belowFloor({ member, tally }: MemberState): boolean {
  if (member.floor === undefined || !member.blocking) return false;
  const [base, head] = [levelInterval(tally.base), levelInterval(tally.head)];
  return base !== null && head !== null && head[1] < member.floor && base[1] >= member.floor;
}
