/** Has a quality step plateaued? Decided from the scored attempts since the last real lift, both slices pooled. */

import type { Lever, PlateauPolicy } from '../inputs/escalation-policy.ts';
import { pairSums, regressionStatistic } from '../stats/paired.ts';
import { tQuantile } from '../stats/student.ts';
import { EPSILON, overfitOf, standardError, Z_95 } from './gap-and-reach.ts';
import { type Attempt, byDate, type LedgerEntry, type Lift } from './ledger.ts';
import { count, points, range, signed, tries } from './wording.ts';

export type QualityState = 'not-scored' | 'lifting' | 'undecided' | 'move-on' | 'plateaued';

/** Lift of the window's attempts, points: the mean, and the bounds for a further one with 80 and with 97.5 %. */
export interface Pooled {
  readonly points: number;
  readonly u80: number;
  readonly u975: number;
  readonly n: number;
}

export interface QualityStep {
  readonly state: QualityState;
  /** Attempts that count for the step, oldest first. */
  readonly attempts: readonly Attempt[];
  /** Since the last real lift. */
  readonly k: number;
  readonly pooled?: Pooled | undefined;
  /** One line. */
  readonly evidence: string;
  readonly todo?: string | undefined;
}

/** From this many attempts on, a small lift that is not ruled out still lets the team move on. */
const MOVE_ON_AFTER = 3;
const Z_80 = 0.8416212335729143;
/** With fewer shared cases the attempts' own figures are pooled instead. */
const MIN_SHARED = 30;
const SCORE_ONE = 'Score one attempt: merge it through the gate, or start the workflow by hand with attempt: REF.';

export type Slices = ReadonlyMap<string, 'search' | 'holdout'>;

/** Nothing more is expected of the step: the ladder goes on without it. */
export function isDone({ state }: Pick<QualityStep, 'state'>): boolean {
  return state === 'plateaued' || state === 'move-on';
}

/** Entries of a lever that count for its step. An adopted swap or tune restarts step 1. */
export function attemptsOf(lever: Lever, entries: readonly LedgerEntry[]): readonly Attempt[] {
  const ordered = byDate(entries).map(({ attempt }) => attempt);
  const restarts = (attempt: Attempt): boolean =>
    (attempt.lever === 'model-swap' || attempt.lever === 'fine-tune') && attempt.decision?.state === 'adopted';
  const since = lever === 'prompt-optimize' ? ordered.findLastIndex(restarts) + 1 : 0;
  return ordered.slice(since).filter((attempt) => attempt.lever === lever && attempt.minor !== true);
}

export function qualityStep(
  lever: Lever,
  entries: readonly LedgerEntry[],
  policy: PlateauPolicy,
  slices?: Slices | undefined,
): QualityStep {
  const attempts = attemptsOf(lever, entries);
  if (attempts.length === 0)
    return { state: 'not-scored', attempts, k: 0, evidence: `No scored attempt of ${lever}.`, todo: SCORE_ONE };
  const { window, lifted, shown } = windowOf(attempts, policy.minDelta);
  const tried = tries(attempts.length);
  if (lifted !== null && window.length === 0)
    return {
      state: 'lifting',
      attempts,
      k: 0,
      evidence: `${tried}; the last lift (${lifted.date}) moved the cases kept aside by ${signed(lifted.holdout!.points)} (${range(lifted.holdout!.interval)}): go on while it does.`,
    };
  if (window.length === 0)
    return {
      state: 'undecided',
      attempts,
      k: 0,
      evidence: `${tried}; ${nothingCounts(attempts, shown)}`,
      todo: asideTodo(attempts),
    };
  const pooled = poolOf(window, slices);
  return { ...decided(window, pooled, policy, tried), attempts, k: window.length, pooled };
}

/** An attempt in the window; if it was written for its own cases, only the held-out ones count. */
interface Counted {
  readonly attempt: Attempt;
  readonly onlyAside: boolean;
}

/**
 * The attempts since the last real lift: a lift on the held-out cases, or one on all cases that nobody rejected,
 * empties the window. Attempts that made things worse, and those with neither held-out cases nor a search behind them,
 * are left out.
 */
function windowOf(attempts: readonly Attempt[], minDelta: number) {
  let window: Counted[] = [];
  let lifted: Attempt | null = null;
  let shown: Attempt | null = null;
  for (const attempt of attempts) {
    const aside = attempt.holdout;
    const hasAside = aside !== undefined && aside.n > 0;
    // A search that made no look counts by its best candidate, which is flattering: it never shows a lift.
    if (!hasAside && attempt.select === undefined) continue;
    const isRejected = attempt.decision?.state === 'rejected';
    if (hasAside && lifts(aside, minDelta)) {
      if (isRejected) continue;
      window = [];
      lifted = attempt;
      continue;
    }
    const onlyAside = hasAside && overfitOf(attempt.lift, aside).state === 'shown';
    const all = onlyAside ? aside : allCases(attempt);
    if (all.interval[1] < -EPSILON) continue;
    if (!onlyAside && !isRejected && lifts(all, minDelta)) {
      window = [];
      shown = attempt;
      continue;
    }
    window.push({ attempt, onlyAside });
  }
  return { window, lifted, shown };
}

function lifts({ points: lift, interval }: Lift, minDelta: number): boolean {
  return lift >= minDelta - EPSILON && interval[0] > EPSILON;
}

/** Both slices combined, each weighted by its number of cases. Points. */
export function allCases({ lift, holdout, select }: Attempt): Lift {
  if (holdout === undefined || holdout.n === 0) return select ?? lift;
  if (lift.n === 0) return holdout;
  const n = lift.n + holdout.n;
  const mean = (lift.n * lift.points + holdout.n * holdout.points) / n;
  const half = (Z_95 * Math.hypot(lift.n * standardError(lift), holdout.n * standardError(holdout))) / n;
  return { points: mean, interval: [mean - half, mean + half], n };
}

/**
 * From scores by case when all attempts have them, which accounts for shared cases and baseline; otherwise from
 * figures.
 */
function poolOf(window: readonly Counted[], slices: Slices | undefined): Pooled {
  return byCase(window, slices) ?? byFigures(window);
}

function byCase(window: readonly Counted[], slices: Slices | undefined): Pooled | null {
  const maps = window.map(({ attempt: { scores, baseScores }, onlyAside }) => {
    if (typeof scores !== 'object' || baseScores === undefined || (onlyAside && slices === undefined)) return null;
    const ids = Object.keys(scores).filter(
      (id) => baseScores[id] !== undefined && (!onlyAside || slices?.get(id) === 'holdout'),
    );
    return new Map(ids.map((id) => [id, scores[id]! - baseScores[id]!]));
  });
  const [first, ...rest] = maps;
  if (first == null || rest.includes(null)) return null;
  const shared = [...first.keys()].filter((id) => rest.every((map) => map!.has(id)));
  if (shared.length < MIN_SHARED) return null;
  const k = maps.length;
  const lift = shared.map((id) => maps.reduce((sum, map) => sum + map!.get(id)!, 0) / k);
  const statistic = regressionStatistic(pairSums(lift), k);
  if (statistic === null) return null;
  const upper = (level: number) => 100 * (statistic.mean + tQuantile(level, statistic.df) * statistic.se);
  const mean = (100 * lift.reduce((sum, value) => sum + value, 0)) / lift.length;
  return { points: mean, u80: upper(0.8), u975: upper(0.975), n: shared.length };
}

function byFigures(window: readonly Counted[]): Pooled {
  const lifts = window.map(({ attempt, onlyAside }) => (onlyAside ? attempt.holdout! : allCases(attempt)));
  const k = lifts.length;
  const mean = lifts.reduce((sum, lift) => sum + lift.points, 0) / k;
  const variance = lifts.reduce((sum, lift) => sum + standardError(lift) ** 2, 0) / k;
  // The attempts share their cases and the stored baseline: half of the variance does not average out.
  const se = Math.sqrt(variance * (0.5 + 0.5 / k));
  const n = Math.min(...lifts.map((lift) => lift.n));
  return { points: mean, u80: mean + Z_80 * se, u975: mean + Z_95 * se, n };
}

function decided(
  window: readonly Counted[],
  pooled: Pooled,
  { patience, minDelta, moveOnBelow }: PlateauPolicy,
  tried: string,
): Pick<QualityStep, 'state' | 'evidence' | 'todo'> {
  const k = window.length;
  const since = k === 1 ? 'the last moved' : `the last ${k} moved`;
  const said = `${tried}; ${since} it by ${signed(pooled.points)} points, another lifts less than ${points(pooled.u80)} (80 %)`;
  if (pooled.u975 < minDelta - EPSILON || (k >= patience && pooled.u80 < minDelta - EPSILON))
    return { state: 'plateaued', evidence: `${said}: plateaued.` };
  const moves = k >= Math.max(MOVE_ON_AFTER, patience) && pooled.points < minDelta - EPSILON;
  if (moves && pooled.u80 < moveOnBelow - EPSILON)
    return { state: 'move-on', evidence: `${said}: good enough to move on.` };
  return { state: 'undecided', evidence: `${said}: not enough to stop.`, todo: nearer(k, pooled, patience, minDelta) };
}

/** Which would decide sooner: one more attempt with as little effect, or more cases. */
function nearer(k: number, pooled: Pooled, patience: number, minDelta: number): string {
  const more = 'Score one more attempt';
  const margin = minDelta - pooled.points;
  const width = k + 1 >= patience ? pooled.u80 - pooled.points : pooled.u975 - pooled.points;
  const next = Math.sqrt((0.5 + 0.5 / (k + 1)) / (0.5 + 0.5 / k)) * (pooled.u80 - pooled.points);
  if (k + 1 >= patience && next < margin) return `${more}: one that moves as little decides it.`;
  if (margin <= EPSILON) return `${more}.`;
  const needed = Math.ceil((pooled.n * (width / margin) ** 2) / 10) * 10;
  if (!(needed <= 100_000))
    return `${more}: no affordable number of cases decides a lift this close to ${points(minDelta)}.`;
  return `${more}, or about ${count(needed)} cases (now ${count(pooled.n)}) would decide it.`;
}

function hasNoCasesAside({ holdout, select }: Attempt): boolean {
  return (holdout === undefined || holdout.n === 0) && select === undefined;
}

function nothingCounts(attempts: readonly Attempt[], shown: Attempt | null): string {
  if (shown !== null)
    return `the last (${shown.date}) lifts on all cases by ${signed(allCases(shown).points)}, not yet shown on those kept aside.`;
  return attempts.every(hasNoCasesAside)
    ? 'none has a lift on cases kept aside.'
    : 'none of them counts: they made it worse, or were rejected.';
}

function asideTodo(attempts: readonly Attempt[]): string {
  return attempts.every(hasNoCasesAside)
    ? 'Give the suite cases kept aside (split.holdout) and score the attempt again.'
    : SCORE_ONE;
}
