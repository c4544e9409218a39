/** The sequential decision over all templates of a run: which cases to ask next, and when and how to stop. */

import type { Outcome, Reason } from '../record/reason.ts';
import { decide } from './decide-look.ts';
import type { FamilySettings, Member } from './member.ts';
import { type Lookup, type MemberState, measure, openMember, partly, refreshed } from './member-state.ts';
import { wantsFresh } from './wants-fresh-base.ts';

/** What to measure before the next `advance`: the first `cases` units with `repeats` samples each. */
export interface Demand {
  readonly key: string;
  readonly cases: number;
  readonly repeats: number;
  /** Cases that have these repeats; the others have one sample. Undefined = all. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Base samples must be of the fresh generation (requested by `wants-fresh-base.ts`). */
  readonly fresh: boolean;
}

/** An immutable value: every step returns a new one. */
export interface Family {
  readonly settings: FamilySettings;
  readonly members: readonly MemberState[];
  /** Index of the look now being measured. */
  readonly look: number;
  /** What must be measured before the next `advance`; empty = finished. */
  readonly demands: readonly Demand[];
}

/** A family before its first look. Keys must be unique. */
export function openFamily(members: readonly Member[], settings: FamilySettings): Family {
  const keys = new Set(members.map((member) => member.key));
  if (keys.size !== members.length) throw new Error('two members of a family share a key');
  const states = members.map((member) => openMember(member, settings));
  return withDemands(settings, states, 0);
}

/**
 * One step, once all demands have been measured: either the look is decided for every live member, or, when cached base
 * samples look like a drop, the same look is requested again with fresh ones.
 */
export function advance(family: Family, lookup: Lookup): Family {
  if (family.demands.length === 0) return family;
  const { settings, look } = family;
  const measured = family.members.map((state) =>
    state.outcome === null && state.measuredAt !== look ? measure(state, look, lookup) : state,
  );
  // Members that read the same scores read the same generation of them.
  const wanting = new Set(measured.filter((state) => wantsFresh(state, settings, look)).map(scoresOf));
  const refreshing = measured.map((state) =>
    state.outcome === null && !state.fresh && wanting.has(scoresOf(state)) ? refreshed(state) : state,
  );
  if (refreshing.some((state, index) => state !== measured[index])) return withDemands(settings, refreshing, look);
  return withDemands(settings, decide(measured, settings, look), look + 1);
}

/**
 * Stops a member from outside as inconclusive: a failed canary, an untrusted judge, a spent budget. Before the first
 * look it leaves the family (the others share the whole alpha); later it stays in Holm's divisor. With a lookup, what
 * has been measured of the look under way still counts in its figures. A member that is already decided stays as it is.
 */
export function settle(family: Family, key: string, reason: Reason, why?: string | undefined, lookup?: Lookup): Family {
  const { settings, look } = family;
  const members = family.members.map((state): MemberState => {
    // A member that reads another member's scores stops with it.
    const { member } = state;
    if ((member.key !== key && member.reads?.key !== key) || state.outcome !== null) return state;
    const outcome: Outcome = { verdict: 'inconclusive', reason, why, looks: look, bound: null };
    const counted = lookup === undefined || state.measuredAt === look ? state : measure(state, look, partly(lookup));
    // One that waits for its next round is decided later, in the same family.
    const left = look === 0 && reason !== 'next-round';
    return { ...state, tally: counted.tally, exactP: counted.exactP, left, outcome };
  });
  return withDemands(settings, members, look);
}

/** Key under which its scores are measured. */
function scoresOf({ member }: MemberState): string {
  return member.reads?.key ?? member.key;
}

function withDemands(settings: FamilySettings, members: readonly MemberState[], look: number): Family {
  const demands: Demand[] = [];
  for (const state of members) {
    const plan = state.looks[look];
    if (state.outcome !== null || plan === undefined || state.measuredAt === look) continue;
    const { cases, repeats, only } = plan;
    const { key, reads } = state.member;
    demands.push({
      key: reads?.key ?? key,
      cases,
      repeats: reads?.samples ?? repeats,
      fresh: state.fresh,
      ...(only === undefined ? {} : { only }),
    });
  }
  return { settings, members, look, demands };
}
