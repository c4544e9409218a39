/** A member in progress: its looks, the sums over the cases measured so far, and its outcome once it has one. */

import type { Outcome } from '../record/reason.ts';
import { signFlip } from '../stats/exact.ts';
import { SMALLEST_P } from '../stats/paired.ts';
import {
  addPair,
  copyTally,
  emptyTally,
  endCluster,
  NOT_ASKED,
  type PairSamples,
  type Tally,
  usualRepeats,
} from '../stats/tally.ts';
import { type Look, looksOf, repeatsOf, timesOf } from './look-schedule.ts';
import { clusterCount, type FamilySettings, FEWEST_CLUSTERS, type Member, SMALLEST_SUITE } from './member.ts';

/** Reads what has been measured; `fresh` asks for base samples of the fresh generation only. */
export type Lookup = (key: string, caseId: string, fresh: boolean) => PairSamples;

/** An immutable value: every look returns a new one. */
export interface MemberState {
  readonly member: Member;
  readonly clustered: boolean;
  /** One look at everything. */
  readonly once: boolean;
  readonly looks: readonly Look[];
  /** Information time of each look, ending in 1. */
  readonly times: readonly number[];
  /** Left before the first look, so it is not part of the family's alpha. */
  readonly left: boolean;
  readonly fresh: boolean;
  readonly tally: Tally;
  /** Look that the tally has reached, -1 = none. */
  readonly measuredAt: number;
  readonly exactP: number | null;
  readonly outcome: Outcome | null;
}

/** Before the first look. A member with fewer cases (clusters) than any decision needs is looked at once. */
export function openMember(member: Member, settings: FamilySettings): MemberState {
  const { units } = member;
  const clusters = clusterCount(units);
  const clustered = clusters !== null;
  const hopeless = (clusters !== null && clusters < FEWEST_CLUSTERS) || units.length < SMALLEST_SUITE;
  const once = settings.fixed || member.once === true;
  const looks = looksOf(member, { clustered, once: once || (hopeless && member.rounds === undefined) });
  const empty = units.length === 0;
  return {
    member,
    clustered,
    once,
    looks,
    times: timesOf(member, looks),
    left: empty,
    fresh: false,
    tally: emptyTally(clustered),
    measuredAt: -1,
    exactP: null,
    outcome: empty
      ? { verdict: 'inconclusive', reason: 'small-suite', why: 'no case to compare', looks: 0, bound: null }
      : null,
  };
}

/** Adds the cases this look asked for; a look that adds repeats changes every case's mean and starts over. */
export function measure(state: MemberState, look: number, lookup: Lookup): MemberState {
  const { member, clustered, once } = state;
  const plan = state.looks[look]!;
  const before = state.measuredAt < 0 ? undefined : state.looks[state.measuredAt];
  const carries = before !== undefined && before.repeats === plan.repeats;
  const tally = carries ? copyTally(state.tally) : emptyTally(clustered);
  const from = carries ? before.cases : 0;
  const pass = member.pass;
  for (let i = from; i < plan.cases; i++) {
    const unit = member.units[i]!;
    if (clustered && i > from && (unit.cluster === undefined || unit.cluster !== member.units[i - 1]!.cluster))
      endCluster(tally);
    addPair(tally, lookup(member.key, unit.id, state.fresh), {
      equal: unit.equal,
      keep: keepOf(state, plan, unit.id),
      pass,
    });
  }
  if (clustered) endCluster(tally);
  if (!once) {
    const asked = plannedSamples(plan, tally);
    if (!tally.stale) tally.baseSamples = asked;
    tally.headSamples = asked;
  }
  const needsExact = tally.n > 0 && tally.n < SMALLEST_SUITE && look === state.looks.length - 1;
  return { ...state, tally, measuredAt: look, exactP: needsExact ? exactP(state, plan, lookup) : null };
}

/** Samples of a case that a look reads; a single look at everything reads all there are. */
function keepOf({ once }: MemberState, plan: Look, caseId: string): number {
  return once ? Number.POSITIVE_INFINITY : repeatsOf(plan, caseId);
}

/** The samples that a look has requested of an arm. */
function plannedSamples({ cases, repeats, only }: Look, { equal, skipped }: Tally): number {
  const asked = cases - equal - skipped;
  return only === undefined ? asked * repeats : asked + only.size * (repeats - 1);
}

/** Samples of a typical case; when only some cases are repeated, the others are the typical ones. */
export function usualSamples({
  looks,
  measuredAt,
  tally,
}: Pick<MemberState, 'looks' | 'measuredAt' | 'tally'>): number {
  return looks[measuredAt]?.only === undefined ? usualRepeats(tally) : 1;
}

/** Sign-flip p over the cases (cluster totals where there are clusters). */
function exactP(state: MemberState, plan: Look, lookup: Lookup): number {
  const totals = new Map<string, number>();
  for (const unit of state.member.units) {
    const single = emptyTally(false);
    addPair(single, lookup(state.member.key, unit.id, state.fresh), {
      equal: unit.equal,
      keep: keepOf(state, plan, unit.id),
      pass: undefined,
    });
    const group = unit.cluster === undefined ? `case ${unit.id}` : `cluster ${unit.cluster}`;
    totals.set(group, (totals.get(group) ?? 0) + single.sum);
  }
  return Math.max(SMALLEST_P, signFlip([...totals.values()]).p);
}

/** Reset to before the first look, to be measured with base samples of the fresh generation. */
export function refreshed(state: MemberState): MemberState {
  return { ...state, fresh: true, tally: emptyTally(state.clustered), measuredAt: -1, exactP: null };
}

/** A pair that was not asked on both arms does not count as lost: it is left out without a trace. */
export function partly(lookup: Lookup): Lookup {
  const asked = (samples: PairSamples['base']): boolean => samples.some((score) => score !== undefined);
  return (key, caseId, fresh) => {
    const pair = lookup(key, caseId, fresh);
    return asked(pair.base) && asked(pair.head) ? pair : NOT_ASKED;
  };
}
