/** What a suite can detect and pass, before any run: the decision's own bounds over all blocking templates together. */

import { normalCdf, normalQuantile } from '../stats/normal.ts';
import { passVariance } from '../stats/pass-k.ts';
import { BLOCK_SPENDING, PASS_SPENDING, stoppingBounds } from '../stats/sequential.ts';
import { LOOK_BY_LOOK, looksOf, timesOf } from './look-schedule.ts';

/** How a suite will be run. */
export interface SuitePlan {
  /** For each blocking template, all of which must pass: its cases, or how many single-case clusters say as much. */
  readonly cases: readonly number[];
  /** K_max. */
  readonly repeats: number;
  /** Samples of main that a pass may rely on. */
  readonly baselineRepeats: number;
  /** 0..1 */
  readonly margin: number;
  /** Own margins of the templates, in the order of `cases`; null = `margin`. */
  readonly margins?: readonly (number | null)[] | undefined;
  /** For the entries of `cases` that are pass^k of another template's samples: k; null = a mean. */
  readonly allOf?: readonly (number | null)[] | undefined;
  readonly alpha: number;
  readonly beta: number;
  /** One look at everything. */
  readonly once: boolean;
}

export interface Sight {
  /** 0..1: the smallest drop that is blocked 8 times in 10, for the least sensitive template. */
  readonly smallestDrop: number;
  /** The same for each template, in points of what it measures. */
  readonly drops: readonly number[];
  /** Which template sees least, by index; null = all are equally sensitive. */
  readonly seesLeast: number | null;
  /** 0..1: chances that an unchanged suite passes. */
  readonly passes: number;
  readonly inconclusive: number;
  /** 0..1: the smallest margin that, set for all templates alike, lets an unchanged suite pass 9 times in 10. */
  readonly passableMargin: number;
  /** Cases that each template still needs for an unchanged suite to pass 9 times in 10; 0 when it already does. */
  readonly casesToAdd: number;
}

/**
 * Variance of one sample if 1 case in 10 comes out differently from run to run; an assumption, since no run has been
 * seen.
 */
const SAMPLE_VARIANCE = 0.05;
const SEEN = 0.8;
const PASSED = 0.9;
/** Share of unchanged suites that do not pass and are red. */
const RED_SHARE = 0.04;
const MOST_CASES = 10_000_000;

export function sightOf(plan: SuitePlan): Sight {
  const parts = partsOf(plan);
  const one = Math.min(...parts.map((part) => chanceOfPass(plan, part)));
  const passes = chanceOfAll(plan, parts);
  const drops = dropsOf(plan, parts);
  const smallestDrop = Math.max(...drops);
  return {
    smallestDrop,
    drops,
    seesLeast: drops.every((drop) => drop === smallestDrop) ? null : drops.indexOf(smallestDrop),
    passes,
    inconclusive: Math.max(0, 1 - passes - RED_SHARE * (1 - one)),
    passableMargin: smallestOf(
      (margin) =>
        chanceOfAll(
          plan,
          parts.map((part) => ({ ...part, margin })),
        ) >= PASSED,
    ),
    casesToAdd: casesToAdd(plan, parts),
  };
}

/** A blocking template, or its reliability. */
interface Part {
  readonly cases: number;
  readonly margin: number;
  /** It is pass^k, not a mean. */
  readonly k: number | null;
}

function partsOf({ cases, margin, margins, allOf }: SuitePlan): readonly Part[] {
  return cases.map((count, place) => ({
    cases: count,
    margin: margins?.[place] ?? margin,
    k: allOf?.[place] ?? null,
  }));
}

/** The chance that one run of a case succeeds, where all cases vary alike: what `SAMPLE_VARIANCE` says of each. */
const USUAL_SUCCESS = (1 + Math.sqrt(1 - 4 * SAMPLE_VARIANCE)) / 2;

/** Variance of a case's figure that comes from its samples alone. */
function varianceOf({ k }: Part, samples: number): number {
  return k === null ? SAMPLE_VARIANCE / samples : passVariance(USUAL_SUCCESS, samples, k);
}

/** Samples that a look can add to a part: reliability has one figure a case, from all its samples. */
function samplesOf({ k }: Part, { repeats }: SuitePlan): number {
  return k === null ? repeats : 1;
}

/** For each part, computed once for equal ones. */
function perPart(parts: readonly Part[], work: (part: Part) => number): readonly number[] {
  const known = new Map<string, number>();
  return parts.map((part) => {
    const key = `${part.cases} ${part.margin} ${part.k}`;
    const value = known.get(key) ?? work(part);
    known.set(key, value);
    return value;
  });
}

/** z that a template must reach at its last look. */
function lastBound(plan: SuitePlan, part: Part, kind: 'block' | 'pass', error: number): number {
  const { cases } = part;
  if (plan.once || cases < 1) return normalQuantile(1 - error);
  // Beyond a few hundred looks the last bound hardly moves, and walking through them all takes long.
  const units = Array.from({ length: Math.min(2_000, Math.round(cases)) }, (_, i) => ({ id: String(i), equal: false }));
  const member = { key: '', units, repeats: samplesOf(part, plan), margin: 0, blocking: true };
  const times = timesOf(member, looksOf(member, LOOK_BY_LOOK));
  return stoppingBounds(times, error, kind === 'block' ? BLOCK_SPENDING : PASS_SPENDING).at(-1)!;
}

function errorOf(cases: number, variance: number, repeats: number): number {
  return Math.sqrt((cases * variance + 1 / repeats) / (cases + 1)) / Math.sqrt(cases + 1);
}

/** For one template of an unchanged suite; main's samples are the stored ones, if there are any. */
function chanceOfPass(plan: SuitePlan, part: Part): number {
  const { cases, margin } = part;
  const { repeats, baselineRepeats, beta } = plan;
  const variance = varianceOf(part, repeats) + varianceOf(part, Math.max(repeats, baselineRepeats));
  const error = errorOf(cases, variance, samplesOf(part, plan));
  return normalCdf((margin - 1 / (cases + 1)) / error - lastBound(plan, part, 'pass', beta));
}

/** For all templates of an unchanged suite, each with this many additional cases. */
function chanceOfAll(plan: SuitePlan, parts: readonly Part[], more = 0): number {
  const chances = perPart(parts, (part) => chanceOfPass(plan, { ...part, cases: part.cases + more }));
  return chances.reduce((product, chance) => product * chance, 1);
}

/** Blocked by fresh samples and not passed first: passing takes precedence, so no drop near the margin is detected. */
function dropsOf(plan: SuitePlan, parts: readonly Part[]): readonly number[] {
  const { repeats, alpha, beta } = plan;
  return perPart(parts, (part) => {
    const { cases, margin } = part;
    const block = lastBound(plan, part, 'block', alpha / parts.length);
    const pass = lastBound(plan, part, 'pass', beta);
    const variance = 2 * varianceOf(part, repeats);
    return smallestOf((drop) => {
      const error = errorOf(cases, variance + drop * (1 - drop), samplesOf(part, plan));
      return normalCdf(drop / error - block) >= SEEN && normalCdf((drop - margin) / error + pass) >= SEEN;
    });
  });
}

/** The smallest share in steps of 0.05 points; 1 when none is large enough. */
function smallestOf(isEnough: (share: number) => boolean): number {
  for (let step = 1; step <= 2_000; step++) if (isEnough(step / 2_000)) return step / 2_000;
  return 1;
}

function casesToAdd(plan: SuitePlan, parts: readonly Part[]): number {
  const isEnough = (more: number): boolean => chanceOfAll(plan, parts, more) >= PASSED;
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
