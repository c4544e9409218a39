/** Whether main has crept down since its anchor: many small losses, each of them within the noise of one change. */

import { normalQuantile } from '../stats/normal.ts';

/** Scores of each case, 0..1, one a sample. */
export type CaseScores = ReadonlyMap<string, readonly number[]>;

/** Merges in which an unchanged main raises an alarm at most with this chance. */
export const WINDOW = 20;
const RATE = 0.05;

/** What the loss, in standard errors, must reach: every merge of a window is looked at once. */
export const CREEP_LIMIT = normalQuantile(1 - RATE / WINDOW);

/** What a loss must show at a single look. */
const ONE_LOOK = normalQuantile(1 - RATE);
const TWO_SIDED = normalQuantile(0.975);

/** Figures in points; the interval is that of later - anchor, so negative is worse, as everywhere. */
export interface Creep {
  /** Cases that both have a score for. */
  readonly n: number;
  /** Above 0 = worse than the anchor. */
  readonly lost: number;
  readonly interval: readonly [number, number];
  /** Loss in standard errors; above 0 = worse. */
  readonly z: number;
  readonly alarm: boolean;
}

/**
 * The cases are the ones they are: only sampling counts as noise, so that a loss of a point shows long before any single
 * comparison could. Null where the two share no case.
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

/** A loss by one look at it: enough where an alarm made somebody look. */
export function isLoss({ z }: Pick<Creep, 'z'>): boolean {
  return z >= ONE_LOOK;
}

interface Pair {
  readonly then: readonly number[];
  readonly now: readonly number[];
}

/**
 * Variance of a case's difference by sampling alone. A side with one sample a case takes what the other shows of its
 * samples; null where neither repeats anything, and the differences themselves must do.
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

/** Variance of one sample around its case's mean, over the cases that have more than one; null where none has. */
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
