/** Corrects a difference between two arms for the errors that their judge makes on each of them, using human labels. */
import type { Figure, LabelRow } from './agreement.ts';
import { type Interval, meanInterval } from './intervals.ts';
import { normalQuantile } from './normal.ts';

/** An arm's judged scores over the compared cases, and the labels of its answers. */
export interface JudgedArm {
  /** Judged mean, 0..1. */
  readonly rate: number;
  /** Sum over the cases of their squared scores. */
  readonly squares: number;
  readonly labels: readonly LabelRow[];
}

export interface JudgedPair {
  readonly base: JudgedArm;
  readonly head: JudgedArm;
  /** Cases with a score on both arms. */
  readonly n: number;
  /** Sum over the cases of the squared differences. */
  readonly squares: number;
  /** Samples per case. */
  readonly repeats: number;
  /** Variance of the mean difference relative to what it would be with independent cases. */
  readonly design: number;
}

/** Below this TPR + TNR - 1 a judge hardly tells good from bad, and dividing by it is meaningless. */
const LEAST_SKILL = 0.2;
/** Labels of each kind (people pass, people fail) that an arm needs before its error rates can be used. */
export const FEWEST_OF_A_KIND = 10;
/** Labels that an arm needs if scores are graded. */
export const FEWEST_GRADED = 20;

export type Correction =
  | { readonly kind: 'corrected'; readonly figure: Figure & { readonly interval: Interval } }
  | {
      readonly kind: 'impossible';
      readonly arm: 'base' | 'head';
      /** What is missing: labels of this kind; `skill`: on this arm the judge is hardly better than chance. */
      readonly lacks: 'passes' | 'fails' | 'labels' | 'skill';
      /** How many labels of that kind there are. */
      readonly has: number;
    };

interface Rates {
  readonly tpr: number;
  readonly tnr: number;
  readonly skill: number;
}

/**
 * Pass or fail: each arm's rate by Rogan & Gladen (1978) with the error rates from its own labels. The interval carries
 * both uncertainties by the delta method: that of the cases (paired, two pseudo-cases as in the test) and that of the
 * four error rates, shrunk and shifted as Lang & Reiczigel (2014) do for one arm. Answers to label may be picked by the
 * human verdict (many failures, say), but not by the judge's.
 */
export function correctedDifference(pair: JudgedPair): Correction {
  const { base, head } = pair;
  for (const arm of ['base', 'head'] as const) {
    const lack = lackOf(pair[arm].labels);
    if (lack !== null) return { kind: 'impossible', arm, ...lack };
  }
  const z = normalQuantile(0.975);
  const [ofBase, ofHead] = [partOf(base, z), partOf(head, z)];
  const value = clamp(ofHead.value) - clamp(ofBase.value);
  const middle = ofHead.middle - ofBase.middle;
  const spread = pairedVariance(pair, 1 / ofBase.skill, 1 / ofHead.skill) + ofBase.variance + ofHead.variance;
  return { kind: 'corrected', figure: around(value, middle, z * Math.sqrt(spread)) };
}

/**
 * Graded scores: each arm's mean minus the mean of (judge - human) over its labels. The labelled answers must be picked
 * without regard to their scores, since a judge's error may depend on how good an answer is.
 */
export function shiftedDifference(pair: JudgedPair): Correction {
  const errors = { base: [] as number[], head: [] as number[] };
  for (const arm of ['base', 'head'] as const) {
    errors[arm] = pair[arm].labels.map(({ judge, human }) => judge - human);
    if (errors[arm].length < FEWEST_GRADED)
      return { kind: 'impossible', arm, lacks: 'labels', has: errors[arm].length };
  }
  const z = normalQuantile(0.975);
  const [base, head] = [meanInterval(errors.base)!, meanInterval(errors.head)!];
  const value = pair.head.rate - head.mean - (pair.base.rate - base.mean);
  const floor = (n: number): number => 1 / (n * n);
  const spread = pairedVariance(pair, 1, 1) + base.se ** 2 + floor(base.n) + head.se ** 2 + floor(head.n);
  return { kind: 'corrected', figure: around(value, value, z * Math.sqrt(spread)) };
}

function lackOf(
  labels: readonly LabelRow[],
): Pick<Extract<Correction, { kind: 'impossible' }>, 'lacks' | 'has'> | null {
  const { passes, fails } = countsOf(labels);
  if (passes < FEWEST_OF_A_KIND) return { lacks: 'passes', has: passes };
  if (fails < FEWEST_OF_A_KIND) return { lacks: 'fails', has: fails };
  const least = Math.min(ratesOf(labels, 0).skill, ratesOf(labels, 1).skill);
  return least < LEAST_SKILL ? { lacks: 'skill', has: labels.length } : null;
}

function countsOf(labels: readonly LabelRow[]): Record<'passes' | 'fails' | 'truePasses' | 'trueFails', number> {
  const counts = { passes: 0, fails: 0, truePasses: 0, trueFails: 0 };
  for (const { judge, human } of labels) {
    const passed = judge >= 0.5;
    if (human >= 0.5) {
      counts.passes += 1;
      if (passed) counts.truePasses += 1;
    } else {
      counts.fails += 1;
      if (!passed) counts.trueFails += 1;
    }
  }
  return counts;
}

/** `pseudo` labels of each outcome are added to each kind. */
function ratesOf(labels: readonly LabelRow[], pseudo: number): Rates {
  const { passes, fails, truePasses, trueFails } = countsOf(labels);
  const tpr = (truePasses + pseudo) / (passes + 2 * pseudo);
  const tnr = (trueFails + pseudo) / (fails + 2 * pseudo);
  return { tpr, tnr, skill: tpr + tnr - 1 };
}

interface Part {
  readonly value: number;
  readonly middle: number;
  readonly skill: number;
  /** Variance of the corrected rate from the labels alone. */
  readonly variance: number;
}

function partOf({ rate, labels }: JudgedArm, z: number): Part {
  const plain = ratesOf(labels, 0);
  const { tpr, tnr, skill } = ratesOf(labels, 1);
  const { passes, fails } = countsOf(labels);
  const corrected = clamp((rate + tnr - 1) / skill);
  const ofTpr = (tpr * (1 - tpr)) / (passes + 2);
  const ofTnr = (tnr * (1 - tnr)) / (fails + 2);
  const shift = 2 * z * z * (corrected * ofTpr - (1 - corrected) * ofTnr);
  const variance = (corrected ** 2 * ofTpr + (1 - corrected) ** 2 * ofTnr) / skill ** 2;
  return { value: (rate + plain.tnr - 1) / plain.skill, middle: (rate + tnr - 1) / skill + shift, skill, variance };
}

/** Variance of the mean of (head x `byHead` - base x `byBase`) over the cases, with two pseudo-cases added. */
function pairedVariance(
  { base, head, n, squares, repeats, design }: JudgedPair,
  byBase: number,
  byHead: number,
): number {
  const cross = (base.squares + head.squares - squares) / 2;
  const mean = head.rate * byHead - base.rate * byBase;
  const total = head.squares * byHead ** 2 + base.squares * byBase ** 2 - 2 * cross * byHead * byBase;
  const pseudo = (byHead * byBase) / repeats;
  return (design * (Math.max(0, total - n * mean * mean) + pseudo)) / (n + 2) ** 2;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function around(value: number, middle: number, half: number): Figure & { readonly interval: Interval } {
  const inside = (x: number): number => Math.min(1, Math.max(-1, x));
  return {
    value: inside(value),
    interval: [inside(Math.min(value, middle - half)), inside(Math.max(value, middle + half))],
  };
}
