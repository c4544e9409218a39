/** Did a step plateau? Answered from the scored attempts in the ledger: points for quality levers, cost for the others. */

import type { Lever } from '../inputs/escalation-policy.ts';
import { byDate, type LedgerEntry, type Lift } from './ledger.ts';
import { count, interval, points, signed } from './wording.ts';

export interface StepState {
  /** met = plateaued; unmet = still lifts; unknown = not scored, or too wide to tell. */
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly attempts: number;
  /** One line. */
  readonly evidence: string;
  readonly todo?: string | undefined;
}

/** A saving whose upper bound stays below this share no longer justifies the step, per cent. */
export const MIN_SAVING = 5;

const SCORE_ONE = 'Score one attempt: merge it through the gate, or start the workflow by hand with attempt: REF.';

/**
 * Plateaued = the last attempt's held-out lift has its upper bound below `minLift`, or the last two do when pooled by
 * inverse variance. A lift that shows on the search slice alone is not a lift. `minLift` in points.
 */
export function qualityStep(levers: readonly Lever[], entries: readonly LedgerEntry[], minLift: number): StepState {
  const attempts = byDate(entries.filter(({ attempt }) => levers.includes(attempt.lever)));
  const last = attempts.at(-1)?.attempt;
  const name = levers[0] ?? 'prompt-optimize';
  const n = attempts.length;
  if (last === undefined)
    return { state: 'unknown', attempts: 0, evidence: `No scored attempt of ${name}.`, todo: SCORE_ONE };
  const tried = n === 1 ? '1 attempt' : `${n} attempts`;
  const held = last.holdout;
  if (held === undefined || held.n === 0)
    return {
      state: 'unknown',
      attempts: n,
      evidence: `${tried}; the last (${last.lever}, ${last.date}) has no held-out lift.`,
      todo: 'Give the suite a held-out slice (split.holdout) and score the attempt again.',
    };
  const said = `${tried}; the last (${last.lever}, ${last.date}) moved the held-out slice by ${signed(held.points)} ${interval(held.interval)}`;
  if (held.interval[1] < minLift)
    return { state: 'met', attempts: n, evidence: `${said}, below min-lift ${points(minLift)}: plateaued.` };
  if (held.interval[0] > minLift)
    return {
      state: 'unmet',
      attempts: n,
      evidence: `${said}, wholly above min-lift ${points(minLift)}: it still lifts.`,
    };
  const before = attempts.at(-2)?.attempt.holdout;
  if (before !== undefined && before.n > 0) {
    const both = pool(before, held);
    if (both.interval[1] < minLift)
      return {
        state: 'met',
        attempts: n,
        evidence: `${said}; pooled with the one before ${signed(both.points)} ${interval(both.interval)}, below min-lift ${points(minLift)}: plateaued.`,
      };
  }
  return {
    state: 'unknown',
    attempts: n,
    evidence: `${said}, which spans min-lift ${points(minLift)}: not decided.`,
    todo: casesToDecide(held, minLift),
  };
}

/**
 * Route and cascade are judged by cost per request at non-inferior quality: plateaued = the last saving's upper bound
 * is below MIN_SAVING per cent. A saving bought with quality is no saving. `margin` in points.
 */
export function costStep(lever: Lever, entries: readonly LedgerEntry[], margin: number): StepState {
  const attempts = byDate(entries.filter(({ attempt }) => attempt.lever === lever));
  const last = attempts.at(-1)?.attempt;
  const n = attempts.length;
  if (last === undefined)
    return { state: 'unknown', attempts: 0, evidence: `No scored attempt of ${lever}.`, todo: SCORE_ONE };
  const saving = last.costPerRequest?.lift;
  const tried = n === 1 ? '1 attempt' : `${n} attempts`;
  if (saving === undefined)
    return {
      state: 'unknown',
      attempts: n,
      evidence: `${tried}; the last (${last.date}) has no cost per request.`,
      todo: 'Score it with priced, live calls, so that cost per request is known.',
    };
  const said = `${tried}; the last (${last.date}) saved ${points(saving.percent)} % a request ${interval(saving.interval)}`;
  if (saving.interval[1] < MIN_SAVING)
    return { state: 'met', attempts: n, evidence: `${said}, below ${MIN_SAVING} %: plateaued.` };
  const quality = last.holdout !== undefined && last.holdout.n > 0 ? last.holdout : last.lift;
  if (quality.interval[0] <= -margin)
    return {
      state: 'unknown',
      attempts: n,
      evidence: `${said}, but quality moved by ${signed(quality.points)} ${interval(quality.interval)}: a loss of ${points(margin)} points is not ruled out, so it is no saving yet.`,
      todo: 'Repeat it at a quality that is shown to hold.',
    };
  if (saving.interval[0] > MIN_SAVING)
    return { state: 'unmet', attempts: n, evidence: `${said}, wholly above ${MIN_SAVING} %: it still saves.` };
  return {
    state: 'unknown',
    attempts: n,
    evidence: `${said}, which spans ${MIN_SAVING} %: not decided.`,
    todo: 'Score one more attempt with more priced requests.',
  };
}

/** Inverse-variance pooling of two independent lifts; half-widths stand for standard errors of equal multiples. */
export function pool(a: Lift, b: Lift): Lift {
  const halves = [a, b].map(({ interval: [low, high] }) => (high - low) / 2);
  const [ha = 0, hb = 0] = halves;
  const n = a.n + b.n;
  if (ha === 0 || hb === 0) {
    const exact = [ha === 0 ? a.points : [], hb === 0 ? b.points : []].flat();
    const mean = exact.reduce((sum, value) => sum + value, 0) / exact.length;
    return { points: mean, interval: [mean, mean], n };
  }
  const wa = 1 / ha ** 2;
  const wb = 1 / hb ** 2;
  const mean = (wa * a.points + wb * b.points) / (wa + wb);
  const half = 1 / Math.sqrt(wa + wb);
  return { points: mean, interval: [mean - half, mean + half], n };
}

/** Half-widths shrink with the square root of n; when the estimate sits on the mark, no size decides. */
function casesToDecide(held: Lift, mark: number): string {
  const half = (held.interval[1] - held.interval[0]) / 2;
  const distance = Math.abs(held.points - mark);
  const needed = distance === 0 ? Infinity : Math.floor(held.n * (half / distance) ** 2) + 1;
  if (!(needed <= 100_000))
    return 'Score one more attempt: no affordable number of cases decides a lift this close to min-lift.';
  return `About ${count(needed)} held-out cases would decide it (now ${count(held.n)}); or score one more attempt.`;
}
