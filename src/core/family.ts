/** The sequential decision over all templates of a run: which cases to ask next, and when to stop and how. */
import { sha256Hex } from './digest.ts';
import { mcnemarExact, signFlip } from './stats/exact.ts';
import { type Interval, levelInterval } from './stats/intervals.ts';
import { normalQuantile } from './stats/normal.ts';
import {
  differenceInterval,
  differenceSd,
  type PassStatistic,
  passStatistic,
  regressionStatistic,
  SMALLEST_P,
  type Statistic,
} from './stats/paired.ts';
import {
  BLOCK_SPENDING,
  boundsUpTo,
  casesToPass,
  conditionalPower,
  PASS_SPENDING,
  type Spending,
  smallestVisibleDrop,
} from './stats/sequential.ts';
import {
  addPair,
  copyTally,
  emptyTally,
  endCluster,
  NOT_ASKED,
  pairSumsOf,
  type Tally,
  usualRepeats,
} from './stats/tally.ts';

/** A case of a member, in evaluation order. */
export interface Unit {
  readonly id: string;
  readonly cluster?: string | undefined;
  /** Head and base would be sent the same bytes: d = 0 without a call. */
  readonly equal: boolean;
}

/** One template of one target. */
export interface Member {
  /** Unique in the family: `target/template`. */
  readonly key: string;
  /** Already ordered by hash of seed + NUL + (cluster or case id), clusters together. */
  readonly units: readonly Unit[];
  /** K_max. */
  readonly repeats: number;
  /** 0..1. */
  readonly margin: number;
  /** False: judged and reported, never part of the family's alpha, never blocks. */
  readonly blocking: boolean;
  /** A graded case passes at this score (0..1); serves `broken` and `fixed` alone. Absent: went down, went up. */
  readonly pass?: number | undefined;
  /** Level (0..1) that head must not fall below: where stored base samples say it did, fresh ones are asked for. */
  readonly floor?: number | undefined;
}

export interface FamilySettings {
  readonly alpha: number;
  readonly beta: number;
  readonly futility: number;
  /** One look at everything. */
  readonly fixed: boolean;
  readonly smallSuite: 'report' | 'exact';
}

/**
 * Scores of one case: per arm a list by sample index; null = asked but unscored, a hole = not asked. Fresh samples beyond
 * the demanded repeats are left for a later look; cached base samples are all used at once, since they cost nothing.
 */
export interface PairSamples {
  readonly base: readonly (number | null)[];
  readonly head: readonly (number | null)[];
  /** All base samples were drawn in this run or for this pull request within 24 h (recorded ones count as fresh). */
  readonly baseFresh: boolean;
}

/** Reads what has been measured; `fresh` asks for base samples of the fresh generation only. */
export type Lookup = (key: string, caseId: string, fresh: boolean) => PairSamples;

export type MemberVerdict = 'pass' | 'regressed' | 'inconclusive';
/** bound: crossed a block bound · margin: non-inferior · futility · budget: last look · the rest say why nothing could be decided. */
export type Reason =
  | 'bound'
  | 'margin'
  | 'futility'
  | 'budget'
  | 'small-suite'
  | 'few-clusters'
  | 'missing'
  | 'missing-one-sided'
  | 'exact'
  | 'canary'
  | 'untrusted-judge'
  | 'judge-changed'
  | 'spend'
  | 'not-recorded'
  | 'stopped';

/** What to measure before the next `advance`: the first `cases` units with `repeats` samples each. */
export interface Demand {
  readonly key: string;
  readonly cases: number;
  readonly repeats: number;
  /** Base samples must be of the fresh generation (the TRIGGER rule fired). */
  readonly fresh: boolean;
}

export interface MemberResult {
  readonly key: string;
  readonly verdict: MemberVerdict;
  readonly reason: Reason;
  /** Given by whoever settled the member from outside. */
  readonly why?: string | undefined;
  /** 1-based look at which it stopped; 0 = none was made. */
  readonly looks: number;
  /** Cases compared, byte-equal ones included. */
  readonly n: number;
  /** Cases with a score on both arms, the means' denominator. */
  readonly measured: number;
  /** Cases asked but left out because an arm has no score. */
  readonly unscored: number;
  /** Points; means over the measured cases, null without one. */
  readonly base: number | null;
  readonly head: number | null;
  /** Points, over all n. */
  readonly delta: number | null;
  /** Points, 95 %. */
  readonly interval: Interval | null;
  /** One-sided at the stopping look; the exact sign-flip p below 50 cases. */
  readonly p: number | null;
  readonly z: number | null;
  /** The z that would have blocked at the stopping look. */
  readonly bound: number | null;
  /** Points. */
  readonly mde: number | null;
  readonly broken: number;
  readonly fixed: number;
  readonly samples: { readonly base: number; readonly head: number };
  /** Cases asked by the stopping look, in evaluation order, and with how many repeats. */
  readonly asked: { readonly ids: readonly string[]; readonly repeats: number };
  /** Calls that asking every case with every repeat on both arms would take. */
  readonly budget: number;
  /** For an inconclusive member: cases at these repeats that would likely pass if nothing changed. */
  readonly casesNeeded?: number | undefined;
  /** Variance of head's case scores over base's. */
  readonly varianceRatio?: number | undefined;
  /** Share of compared cases that are broken or fixed, 0..1. */
  readonly flipped?: number | undefined;
  /** Every score was 0 or 1. */
  readonly binary: boolean;
  /** Points: 95 % interval of each arm's own level over the measured cases. */
  readonly level: { readonly base: Interval; readonly head: Interval } | null;
  /** Base samples were drawn anew because the cached ones looked like a drop. */
  readonly refreshed: boolean;
  /** Some base sample is not of this run: nothing here can block. */
  readonly stale: boolean;
  readonly clusters: number;
}

/** A value: every step gives a new one. */
export interface Family {
  readonly settings: FamilySettings;
  readonly members: readonly MemberState[];
  /** Index of the look now asked for. */
  readonly look: number;
  /** What must be measured before the next `advance`; empty = finished. */
  readonly demands: readonly Demand[];
}

interface Look {
  readonly cases: number;
  readonly repeats: number;
}

interface Outcome {
  readonly verdict: MemberVerdict;
  readonly reason: Reason;
  readonly why?: string | undefined;
  /** 1-based. */
  readonly looks: number;
  readonly bound: number | null;
}

export interface MemberState {
  readonly member: Member;
  readonly clustered: boolean;
  readonly looks: readonly Look[];
  /** Information time of each look, ending in 1. */
  readonly times: readonly number[];
  /** Fewer cases (clusters) than any decision needs, known before the first look. */
  readonly hopeless: boolean;
  /** Left before the first look: not part of the family's alpha. */
  readonly left: boolean;
  readonly fresh: boolean;
  readonly tally: Tally;
  /** Look that the tally stands at, -1 = none. */
  readonly measuredAt: number;
  readonly exactP: number | null;
  readonly outcome: Outcome | null;
}

/** Fewer compared cases than this decide nothing. */
export const SMALLEST_SUITE = 50;
/** Fewer clusters than this decide nothing. */
export const FEWEST_CLUSTERS = 10;
/** Larger shares of dropped pairs decide nothing. */
const MISSING_SHARE = 0.05;
const MISSING_ALPHA = 0.05;
/** One-sided level at which a cached comparison is worth a fresh one. Costs no false alarm: only a fresh one blocks. */
const TRIGGER_ALPHA = 0.2;

/**
 * Evaluation order: ascending SHA-256 of seed + NUL + cluster id (case id without one), the cases of a cluster together
 * and in the order of their own hash. Depends on the ids and the seed alone, so that no rerun draws another order.
 */
export function orderUnits<T extends Unit>(units: readonly T[], seed: string): T[] {
  const hash = (id: string): string => sha256Hex(`${seed}\0${id}`);
  const places = units.map((unit) => {
    const own = hash(unit.id);
    return {
      unit,
      group: unit.cluster === undefined ? own : hash(unit.cluster),
      clustered: unit.cluster !== undefined,
      own,
    };
  });
  places.sort(
    (a, b) =>
      compare(a.group, b.group) ||
      Number(a.clustered) - Number(b.clustered) ||
      compare(a.own, b.own) ||
      compare(a.unit.id, b.unit.id),
  );
  return places.map((place) => place.unit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A family before its first look. Keys must be unique. */
export function openFamily(members: readonly Member[], settings: FamilySettings): Family {
  const keys = new Set(members.map((member) => member.key));
  if (keys.size !== members.length) throw new Error('two members of a family share a key');
  const states = members.map((member): MemberState => {
    const clusters = clusterCount(member.units);
    const clustered = clusters !== null;
    const hopeless = (clusters !== null && clusters < FEWEST_CLUSTERS) || member.units.length < SMALLEST_SUITE;
    const looks = settings.fixed || hopeless ? [everything(member)] : schedule(member, clustered);
    const total = member.units.length * member.repeats;
    return {
      member,
      clustered,
      looks,
      times: looks.map((look, index) => (index === looks.length - 1 ? 1 : (look.cases * look.repeats) / total)),
      hopeless,
      left: member.units.length === 0,
      fresh: false,
      tally: emptyTally(clustered),
      measuredAt: -1,
      exactP: null,
      outcome:
        member.units.length === 0
          ? { verdict: 'inconclusive', reason: 'small-suite', why: 'no case to compare', looks: 0, bound: null }
          : null,
    };
  });
  return withDemands(settings, states, 0);
}

function everything(member: Member): Look {
  return { cases: member.units.length, repeats: member.repeats };
}

/** Looks at every 50 (100 above 400) cases at one sample, then at all cases with 1, 2, ... K samples. */
function schedule(member: Member, clustered: boolean): readonly Look[] {
  const { units, repeats } = member;
  const step = units.length <= 400 ? 50 : 100;
  const looks: Look[] = [];
  let next = step;
  for (let cases = 1; cases < units.length; cases++) {
    if (cases < next) continue;
    const inside =
      clustered && units[cases]!.cluster !== undefined && units[cases]!.cluster === units[cases - 1]!.cluster;
    if (inside) continue;
    looks.push({ cases, repeats: 1 });
    while (next <= cases) next += step;
  }
  for (let repeat = 1; repeat <= repeats; repeat++) looks.push({ cases: units.length, repeats: repeat });
  return looks;
}

/** Number of clusters, a case without one counting as its own; null when no case has a cluster. */
function clusterCount(units: readonly Unit[]): number | null {
  const ids = new Set<string>();
  let alone = 0;
  for (const unit of units) {
    if (unit.cluster === undefined) alone += 1;
    else ids.add(unit.cluster);
  }
  return ids.size === 0 ? null : ids.size + alone;
}

function withDemands(settings: FamilySettings, members: readonly MemberState[], look: number): Family {
  const demands: Demand[] = [];
  for (const state of members) {
    const plan = state.looks[look];
    if (state.outcome !== null || plan === undefined || state.measuredAt === look) continue;
    demands.push({ key: state.member.key, cases: plan.cases, repeats: plan.repeats, fresh: state.fresh });
  }
  return { settings, members, look, demands };
}

/**
 * One step once all demands are measured: either the look is decided for every live member, or, when cached base
 * samples look like a drop, the same look is asked for again with fresh ones.
 */
export function advance(family: Family, lookup: Lookup): Family {
  if (family.demands.length === 0) return family;
  const { settings, look } = family;
  const measured = family.members.map((state) =>
    state.outcome === null && state.measuredAt !== look ? measure(state, settings, look, lookup) : state,
  );
  const refreshing = measured.map((state) => (wantsFresh(state, settings, look) ? refreshed(state) : state));
  if (refreshing.some((state, index) => state !== measured[index])) return withDemands(settings, refreshing, look);
  return withDemands(settings, decide(measured, settings, look), look + 1);
}

function refreshed(state: MemberState): MemberState {
  return { ...state, fresh: true, tally: emptyTally(state.clustered), measuredAt: -1, exactP: null };
}

/** Adds the cases this look asked for; a look that adds repeats changes every case's mean and starts afresh. */
function measure(state: MemberState, settings: FamilySettings, look: number, lookup: Lookup): MemberState {
  const { member, clustered } = state;
  const plan = state.looks[look]!;
  const before = state.measuredAt < 0 ? undefined : state.looks[state.measuredAt];
  const carries = before !== undefined && before.repeats === plan.repeats;
  const tally = carries ? copyTally(state.tally) : emptyTally(clustered);
  const from = carries ? before.cases : 0;
  const keep = settings.fixed ? Number.POSITIVE_INFINITY : plan.repeats;
  const pass = member.pass;
  for (let i = from; i < plan.cases; i++) {
    const unit = member.units[i]!;
    if (clustered && i > from && (unit.cluster === undefined || unit.cluster !== member.units[i - 1]!.cluster))
      endCluster(tally);
    addPair(tally, lookup(member.key, unit.id, state.fresh), { equal: unit.equal, keep, pass });
  }
  if (clustered) endCluster(tally);
  if (!settings.fixed) {
    const asked = (plan.cases - tally.equal - tally.skipped) * plan.repeats;
    if (!tally.stale) tally.baseSamples = asked;
    tally.headSamples = asked;
  }
  const needsExact = tally.n > 0 && tally.n < SMALLEST_SUITE && look === state.looks.length - 1;
  return { ...state, tally, measuredAt: look, exactP: needsExact ? exactP(state, plan, lookup, keep) : null };
}

/** Sign-flip p over the cases (cluster totals where there are clusters). */
function exactP(state: MemberState, plan: Look, lookup: Lookup, keep: number): number {
  const totals = new Map<string, number>();
  for (const unit of state.member.units.slice(0, plan.cases)) {
    const single = emptyTally(false);
    addPair(single, lookup(state.member.key, unit.id, state.fresh), { equal: unit.equal, keep, pass: undefined });
    const group = unit.cluster === undefined ? `case ${unit.id}` : `cluster ${unit.cluster}`;
    totals.set(group, (totals.get(group) ?? 0) + single.sum);
  }
  return Math.max(SMALLEST_P, signFlip([...totals.values()]).p);
}

interface Evidence {
  readonly regression: Statistic | null;
  readonly pass: PassStatistic | null;
  /** What forbids any decision at this look. */
  readonly guard: Reason | null;
}

function evidence(state: MemberState): Evidence {
  const sums = pairSumsOf(state.tally);
  const repeats = usualRepeats(state.tally);
  return {
    regression: regressionStatistic(sums, repeats),
    pass: passStatistic(sums, state.member.margin, repeats),
    guard: guardOf(state),
  };
}

function guardOf(state: MemberState): Reason | null {
  const { tally } = state;
  const asked = tally.n + tally.dropped;
  if (tally.dropped > MISSING_SHARE * asked) return 'missing';
  // Byte-equal cases alone are no evidence where the requests that do differ all went unanswered.
  if (tally.dropped > 0 && tally.n === tally.equal) return 'missing';
  if (mcnemarExact(tally.headMissing, tally.baseMissing).twoSided <= MISSING_ALPHA) return 'missing-one-sided';
  if (tally.clusters !== null && tally.clusters.count < FEWEST_CLUSTERS) return 'few-clusters';
  if (tally.n < SMALLEST_SUITE) return 'small-suite';
  return null;
}

/** More pairs are lost than the whole suite may lose: no later look can mend that. */
function lost(state: MemberState): boolean {
  return state.tally.dropped > MISSING_SHARE * state.member.units.length;
}

function boundAt(state: MemberState, look: number, alpha: number, spending: Spending): number {
  return boundsUpTo(state.times, alpha, spending, look + 1)[look]!;
}

function blockedBySmallExact(
  state: MemberState,
  guard: Reason | null,
  settings: FamilySettings,
  alpha: number,
): boolean {
  return guard === 'small-suite' && settings.smallSuite === 'exact' && state.exactP !== null && state.exactP <= alpha;
}

function passes(found: Evidence, state: MemberState, settings: FamilySettings, look: number): boolean {
  return (
    found.guard === null && found.pass !== null && found.pass.z >= boundAt(state, look, settings.beta, PASS_SPENDING)
  );
}

function wantsFresh(state: MemberState, settings: FamilySettings, look: number): boolean {
  if (state.outcome !== null || state.fresh || !state.tally.stale) return false;
  const found = evidence(state);
  if (belowFloor(state) || blockedBySmallExact(state, found.guard, settings, TRIGGER_ALPHA)) return true;
  if (found.guard !== null || found.regression === null || passes(found, state, settings, look)) return false;
  return found.regression.z >= boundAt(state, look, TRIGGER_ALPHA, BLOCK_SPENDING);
}

/** Head's interval is wholly below the floor and base's is not. */
function belowFloor({ member, tally }: MemberState): boolean {
  if (member.floor === undefined || !member.blocking) return false;
  const [base, head] = [levelInterval(tally.base), levelInterval(tally.head)];
  return base !== null && head !== null && head[1] < member.floor && base[1] >= member.floor;
}

/** Members whose verdicts share the error rate and are not blocked: Holm's divisor, at least 1. */
function holmDivisor(members: readonly MemberState[]): number {
  let count = 0;
  for (const { member, left, outcome } of members) {
    if (member.blocking && !left && outcome?.verdict !== 'regressed') count += 1;
  }
  return Math.max(1, count);
}

/** Passing first, then blocking until Holm finds nothing new, then giving up where neither is likely any more. */
function decide(members: readonly MemberState[], settings: FamilySettings, look: number): readonly MemberState[] {
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
        stop(index, { verdict: 'regressed', reason: 'exact', bound: -normalQuantile(alpha) });
        news = true;
      } else if (found.guard === null && found.regression !== null) {
        const bound = boundAt(state, look, alpha, BLOCK_SPENDING);
        if (found.regression.z < bound) continue;
        stop(index, { verdict: 'regressed', reason: 'bound', bound });
        news = true;
      }
    }
  }

  for (const { index, found } of live) {
    const state = states[index]!;
    if (state.outcome !== null) continue;
    const alpha = share(state);
    const bound = boundAt(state, look, alpha, BLOCK_SPENDING);
    if (passing.includes(index)) stop(index, { verdict: 'pass', reason: 'margin', bound });
    else if (look === state.looks.length - 1)
      stop(index, { verdict: 'inconclusive', reason: found.guard ?? 'budget', bound });
    else if (lost(state)) stop(index, { verdict: 'inconclusive', reason: 'missing', bound });
    else if (found.guard === null && futile(state, found, settings, look, alpha)) {
      stop(index, { verdict: 'inconclusive', reason: 'futility', bound });
    }
  }
  return states;
}

/** Neither a drop of the margin would still block, nor a shift of the margin still pass, with a chance worth asking for. */
function futile(state: MemberState, found: Evidence, settings: FamilySettings, look: number, alpha: number): boolean {
  if (found.regression === null || found.pass === null) return false;
  const t = state.times[look]!;
  const last = state.times.length - 1;
  const drift = state.member.margin / found.regression.se / Math.sqrt(t);
  const block = conditionalPower(found.regression.z, t, boundAt(state, last, alpha, BLOCK_SPENDING), drift);
  if (block >= settings.futility) return false;
  return (
    conditionalPower(found.pass.z, t, boundAt(state, last, settings.beta, PASS_SPENDING), drift) < settings.futility
  );
}

/**
 * Stops a member from outside, inconclusive: a failed canary, an untrusted judge, a spent budget. Before the first look
 * it leaves the family (the others share the whole alpha); later it stays in Holm's divisor. With a lookup, what was
 * measured of the look under way still counts in its figures. A member already decided stays as it is.
 */
export function settle(family: Family, key: string, reason: Reason, why?: string | undefined, lookup?: Lookup): Family {
  const { settings, look } = family;
  const members = family.members.map((state): MemberState => {
    if (state.member.key !== key || state.outcome !== null) return state;
    const outcome: Outcome = { verdict: 'inconclusive', reason, why, looks: look, bound: null };
    const counted =
      lookup === undefined || state.measuredAt === look ? state : measure(state, settings, look, partly(lookup));
    return { ...state, tally: counted.tally, exactP: counted.exactP, left: look === 0, outcome };
  });
  return withDemands(settings, members, look);
}

/** A pair that was not asked on both arms is not a lost one: it is left out without a trace. */
function partly(lookup: Lookup): Lookup {
  const asked = (samples: PairSamples['base']): boolean => samples.some((score) => score !== undefined);
  return (key, caseId, fresh) => {
    const pair = lookup(key, caseId, fresh);
    return asked(pair.base) && asked(pair.head) ? pair : NOT_ASKED;
  };
}

/** What is known of a member: its verdict once it has stopped, until then `inconclusive` with reason `stopped`. */
export function resultOf(family: Family, key: string): MemberResult {
  const state = family.members.find((candidate) => candidate.member.key === key);
  if (state === undefined) throw new Error(`no member ${key} in this family`);
  const { member, tally, settings } = { ...state, settings: family.settings };
  const outcome: Outcome = state.outcome ?? {
    verdict: 'inconclusive',
    reason: 'stopped',
    looks: state.measuredAt + 1,
    bound: null,
  };
  const sums = pairSumsOf(tally);
  const regression = regressionStatistic(sums, usualRepeats(tally));
  const { n, measured } = tally;
  const byThreshold = !tally.binary && member.pass !== undefined;
  const broken = byThreshold ? tally.fell : tally.down;
  const fixed = byThreshold ? tally.rose : tally.up;
  const divisor = member.blocking ? holmDivisor(family.members) : 1;
  const needed = casesToPass(differenceSd(sums), member.margin);
  const spread = (sum: number, squares: number): number => Math.max(0, squares - (sum * sum) / measured);
  const baseSpread = spread(tally.base.sum, tally.base.sumSquares);
  const headSpread = spread(tally.head.sum, tally.head.sumSquares);
  const level = { base: levelInterval(tally.base), head: levelInterval(tally.head) };
  const equalCount = member.units.reduce((count, unit) => count + (unit.equal ? 1 : 0), 0);
  return {
    key,
    verdict: outcome.verdict,
    reason: outcome.reason,
    why: outcome.why,
    looks: outcome.looks,
    n,
    measured,
    unscored: tally.dropped,
    base: measured === 0 ? null : (100 * tally.base.sum) / measured,
    head: measured === 0 ? null : (100 * tally.head.sum) / measured,
    delta: n === 0 ? null : (100 * tally.sum) / n,
    interval: regression === null ? null : points(differenceInterval(regression)),
    p: state.exactP ?? regression?.p ?? null,
    z: regression?.z ?? null,
    bound: outcome.bound,
    mde: regression === null ? null : 100 * smallestVisibleDrop(regression.se, divisor, settings.alpha),
    broken,
    fixed,
    samples: { base: tally.baseSamples, head: tally.headSamples },
    asked: {
      ids: member.units.slice(0, state.looks[state.measuredAt]?.cases ?? 0).map((unit) => unit.id),
      repeats: settings.fixed ? Number.POSITIVE_INFINITY : (state.looks[state.measuredAt]?.repeats ?? 0),
    },
    budget: 2 * (member.units.length - equalCount) * member.repeats,
    casesNeeded: outcome.verdict === 'inconclusive' && Number.isFinite(needed) ? needed : undefined,
    varianceRatio: measured > 1 && baseSpread > 1e-9 ? headSpread / baseSpread : undefined,
    flipped: n > 0 && (tally.binary || byThreshold) ? (broken + fixed) / n : undefined,
    binary: tally.binary && measured > 0,
    level: level.base === null || level.head === null ? null : { base: points(level.base), head: points(level.head) },
    refreshed: state.fresh,
    stale: tally.stale && !state.fresh,
    clusters: tally.clusters?.count ?? 0,
  };
}

function points(interval: Interval): Interval {
  return [100 * interval[0], 100 * interval[1]];
}

/** All results by key, in the members' order. */
export function resultsOf(family: Family): ReadonlyMap<string, MemberResult> {
  return new Map(family.members.map(({ member }) => [member.key, resultOf(family, member.key)]));
}
