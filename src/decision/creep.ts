/** Whether main has crept down since its anchor: many small losses, each within the noise of one change. */

import { normalQuantile } from '../stats/normal.ts';

/** Scores of each case, 0..1, one per sample. */
export type CaseScores = ReadonlyMap<string, readonly number[]>;

/** Merges over which an unchanged main raises an alarm with at most this chance. */
export const WINDOW = 20;
const RATE = 0.05;

/** The loss, in standard errors, that raises an alarm: every merge of a window is one look. */
export const CREEP_LIMIT = normalQuantile(1 - RATE / WINDOW);

/** What a loss must reach in a single look. */
const ONE_LOOK = normalQuantile(1 - RATE);
const TWO_SIDED = normalQuantile(0.975);

/** Figures in points; the interval is that of later - anchor, so negative is worse, as everywhere. */
export interface Creep {
  /** Cases that have a score on both. */
  readonly n: number;
  /** Above 0 = worse than the anchor. */
  readonly lost: number;
  readonly interval: readonly [number, number];
  /** Loss in standard errors; above 0 = worse. */
  readonly z: number;
  readonly alarm: boolean;
}

/**
 * The cases are treated as fixed: only sampling counts as noise, so that a loss of a point shows long before any single
 * comparison could detect it. Null when the two share no case.
 */
export function creepOf(anchor: CaseScores, later: CaseScores): Creep | null {
  const pairs = [...later].flatMap(([id, now]) => {
    const then = anchor.get(id);
    return then === undefined || then.length === 0 || now.length === 0 ? [] : [{ then, now }];
  });
  const n = pairs.length;
  if (n === 0) return null;
  let sum = 0;
  let squares = 0;
  for (const { then, now } of pairs) {
    const d = mean(now) - mean(then);
    sum += d;
    squares += d * d;
  }
  const noise = noiseOf(pairs) ?? squares / n;
  const se = Math.sqrt((noise + 1 / n) / n);
  const d = sum / n;
  const z = (0 - d) / se;
  return {
    n,
    lost: 0 - 100 * d,
    interval: [100 * (d - TWO_SIDED * se), 100 * (d + TWO_SIDED * se)],
    z,
    alarm: z >= CREEP_LIMIT,
  };
}

/** A loss by a single look: enough once an alarm has prompted it. */
export function isLoss({ z }: Pick<Creep, 'z'>): boolean {
  return z >= ONE_LOOK;
}

interface Pair {
  readonly then: readonly number[];
  readonly now: readonly number[];
}

/**
 * Variance of a case's difference due to sampling alone. A side with one sample per case uses the other side's
 * estimate; null when neither repeats anything, and the differences themselves must serve.
 */
function noiseOf(pairs: readonly Pair[]): number | null {
  const then = ofOneSample(pairs.map((pair) => pair.then));
  const now = ofOneSample(pairs.map((pair) => pair.now));
  const of = (own: number | null, other: number | null, side: keyof Pair): number | null => {
    const single = own ?? other;
    return single === null
      ? null
      : single * (pairs.reduce((sum, pair) => sum + 1 / pair[side].length, 0) / pairs.length);
  };
  const before = of(then, now, 'then');
  const after = of(now, then, 'now');
  return before === null || after === null ? null : before + after;
}

/** Variance of one sample around its case's mean, over cases with more than one sample; null when there are none. */
function ofOneSample(cases: readonly (readonly number[])[]): number | null {
  const repeated = cases.filter(({ length }) => length > 1);
  if (repeated.length === 0) return null;
  const total = repeated.reduce((sum, scores) => {
    const middle = mean(scores);
    return sum + scores.reduce((own, score) => own + (score - middle) ** 2, 0) / (scores.length - 1);
  }, 0);
  return total / repeated.length;
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
