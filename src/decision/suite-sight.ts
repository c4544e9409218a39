/** What a suite will see and pass, before any run: the decision's own bounds over all blocking templates together. */

import { normalCdf, normalQuantile } from '../stats/normal.ts';
import { BLOCK_SPENDING, PASS_SPENDING, stoppingBounds } from '../stats/sequential.ts';
import { looksOf, timesOf } from './look-schedule.ts';

/** How a suite will be run. */
export interface SuitePlan {
  /** Of each blocking template, all of which must pass: its cases, or how many of one cluster each would say as much. */
  readonly cases: readonly number[];
  /** K_max. */
  readonly repeats: number;
  /** Samples of main that a pass may rest on. */
  readonly baselineRepeats: number;
  /** 0..1 */
  readonly margin: number;
  readonly alpha: number;
  readonly beta: number;
  /** One look at everything. */
  readonly once: boolean;
}

export interface Sight {
  /** 0..1: the smallest drop that is blocked 8 times in 10, of the template that sees least. */
  readonly smallestDrop: number;
  /** 0..1: chances of an unchanged suite. */
  readonly passes: number;
  readonly inconclusive: number;
  /** 0..1: the smallest margin that an unchanged suite passes 9 times in 10. */
  readonly passableMargin: number;
  /** Cases that each template lacks for an unchanged suite to pass 9 times in 10; 0 where it does already. */
  readonly casesToAdd: number;
}

/** Variance of one sample where 1 case in 10 comes out differently from run to run; stated, since no run has been seen. */
const SAMPLE_VARIANCE = 0.05;
const SEEN = 0.8;
const PASSED = 0.9;
/** Share of the unchanged suites that do not pass and are red. */
const RED_SHARE = 0.04;
const MOST_CASES = 10_000_000;

export function sightOf(plan: SuitePlan): Sight {
  const one = chanceOfPass(plan, Math.min(...plan.cases), plan.margin);
  const passes = chanceOfAll(plan, plan.margin);
  return {
    smallestDrop: smallestDrop(plan),
    passes,
    inconclusive: Math.max(0, 1 - passes - RED_SHARE * (1 - one)),
    passableMargin: smallestOf((margin) => chanceOfAll(plan, margin) >= PASSED),
    casesToAdd: casesToAdd(plan),
  };
}

/** z that a template must reach at its last look. */
function lastBound({ repeats, once }: SuitePlan, cases: number, kind: 'block' | 'pass', error: number): number {
  if (once || cases < 1) return normalQuantile(1 - error);
  // Beyond some hundred looks the last bound hardly moves, and walking them all takes long.
  const units = Array.from({ length: Math.min(2_000, Math.round(cases)) }, (_, i) => ({ id: String(i), equal: false }));
  const member = { key: '', units, repeats, margin: 0, blocking: true };
  const times = timesOf(member, looksOf(member, false, false));
  return stoppingBounds(times, error, kind === 'block' ? BLOCK_SPENDING : PASS_SPENDING).at(-1)!;
}

function errorOf(cases: number, variance: number, repeats: number): number {
  return Math.sqrt((cases * variance + 1 / repeats) / (cases + 1)) / Math.sqrt(cases + 1);
}

/** One template of an unchanged suite; main's samples are the stored ones, where it has them. */
function chanceOfPass(plan: SuitePlan, cases: number, margin: number): number {
  const { repeats, baselineRepeats, beta } = plan;
  const variance = SAMPLE_VARIANCE / repeats + SAMPLE_VARIANCE / Math.max(repeats, baselineRepeats);
  const error = errorOf(cases, variance, repeats);
  return normalCdf((margin - 1 / (cases + 1)) / error - lastBound(plan, cases, 'pass', beta));
}

/** All templates of an unchanged suite, each with so many cases more than it has. */
function chanceOfAll(plan: SuitePlan, margin: number, more = 0): number {
  const chances = new Map([...new Set(plan.cases)].map((cases) => [cases, chanceOfPass(plan, cases + more, margin)]));
  return plan.cases.reduce((product, cases) => product * (chances.get(cases) ?? 0), 1);
}

/** Blocked by fresh samples, and not passed first: passing wins, so no drop near the margin is seen. */
function smallestDrop(plan: SuitePlan): number {
  const { repeats, alpha, beta, margin } = plan;
  const cases = Math.min(...plan.cases);
  const block = lastBound(plan, cases, 'block', alpha / plan.cases.length);
  const pass = lastBound(plan, cases, 'pass', beta);
  return smallestOf((drop) => {
    const error = errorOf(cases, (2 * SAMPLE_VARIANCE) / repeats + drop * (1 - drop), repeats);
    return normalCdf(drop / error - block) >= SEEN && normalCdf((drop - margin) / error + pass) >= SEEN;
  });
}

/** The smallest share in steps of 0.05 points; 1 where none is large enough. */
function smallestOf(isEnough: (share: number) => boolean): number {
  for (let step = 1; step <= 2_000; step++) if (isEnough(step / 2_000)) return step / 2_000;
  return 1;
}

function casesToAdd(plan: SuitePlan): number {
  const isEnough = (more: number): boolean => chanceOfAll(plan, plan.margin, more) >= PASSED;
  if (isEnough(0)) return 0;
  let [low, high] = [0, Math.max(...plan.cases) + 50];
  while (!isEnough(high) && high < MOST_CASES) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return Math.ceil(high);
}
