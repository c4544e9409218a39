/** A template's scores read as reliability: one figure from each task's samples, the chance that k runs all succeed. */
import { passAll, passAny } from '../stats/pass-k.ts';
import { CUT, NOT_ASKED, type PairSamples, type Sample } from '../stats/tally.ts';

/** What a member reads from another one's scores. */
export interface Reliability {
  /** Key of the member that owns the scores. */
  readonly of: string;
  readonly k: number;
  /** A sample succeeds at this score, 0..1. */
  readonly pass: number;
}

/** Samples of one side of a task. */
interface Runs {
  readonly asked: number;
  readonly scored: number;
  readonly succeeded: number;
  readonly cut: number;
}

function runsOf(samples: readonly Sample[], pass: number): Runs {
  const asked = samples.filter((sample) => sample !== undefined);
  const scores = asked.filter((sample) => typeof sample === 'number');
  return {
    asked: asked.length,
    scored: scores.length,
    succeeded: scores.filter((score) => score >= pass - 1e-12).length,
    cut: asked.filter((sample) => sample === CUT).length,
  };
}

/** One sample per side: a task with a failed run has one run fewer, and no figure when fewer than k are left. */
export function reliabilityOf(pair: PairSamples, { k, pass }: Pick<Reliability, 'k' | 'pass'>): PairSamples {
  if (pair === NOT_ASKED) return pair;
  const figure = (samples: readonly Sample[]): readonly Sample[] => {
    const { asked, scored, succeeded, cut } = runsOf(samples, pass);
    if (asked === 0) return [];
    if (scored >= k) return [passAll(succeeded, scored, k)];
    return [cut > asked - scored - cut ? CUT : null];
  };
  return { base: figure(pair.base), head: figure(pair.head), baseFresh: pair.baseFresh };
}

/** Points, means over the tasks that have k runs on both sides. */
export interface ReliabilityLevel {
  readonly k: number;
  readonly n: number;
  /** All k runs succeed. */
  readonly all: { readonly base: number; readonly head: number };
  /** Any of k succeeds. */
  readonly any: { readonly base: number; readonly head: number };
}

export const LEVELS_AT: readonly number[] = [1, 2, 4, 8];

/** Levels for each k for which there are enough runs. */
export function reliabilityLevels(pairs: readonly PairSamples[], pass: number): readonly ReliabilityLevel[] {
  const runs = pairs.map(({ base, head }) => ({ base: runsOf(base, pass), head: runsOf(head, pass) }));
  return LEVELS_AT.flatMap((k): readonly ReliabilityLevel[] => {
    const own = runs.filter(({ base, head }) => base.scored >= k && head.scored >= k);
    if (own.length === 0) return [];
    const level = (side: 'base' | 'head', of: typeof passAll): number =>
      (100 * own.reduce((sum, one) => sum + of(one[side].succeeded, one[side].scored, k), 0)) / own.length;
    return [
      {
        k,
        n: own.length,
        all: { base: level('base', passAll), head: level('head', passAll) },
        any: { base: level('base', passAny), head: level('head', passAny) },
      },
    ];
  });
}
