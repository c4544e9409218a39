/** Paired differences of two candidates over the cases of a slice, in the form the gate's statistics expect. */
import type { Unit } from '../decision/member.ts';
import { clusteredSums, type PairSums, pairSums, regressionStatistic, type Statistic } from '../stats/paired.ts';
import type { Draw, ScoredAnswers } from './scored-answers.ts';

/** One side of a comparison. */
export interface Side {
  readonly candidate: string;
  readonly draws: readonly Draw[];
}

export interface Differences {
  /** Over the cases that have a score on both sides; d = ours - theirs, 0..1 scale, positive = ours is better. */
  readonly sums: PairSums;
  /** The same for theirs - ours. */
  readonly swapped: PairSums;
  readonly values: readonly number[];
  /** Cases without a score on at least one side. */
  readonly lost: number;
  readonly ours: number | null;
  readonly theirs: number | null;
}

/** Compares over `units`; clustered if any case has a cluster. */
export function differences(
  answers: ScoredAnswers,
  units: readonly Unit[],
  template: string,
  sides: { readonly ours: Side; readonly theirs: Side },
): Differences {
  const groups = new Map<string, number[]>();
  const values: number[] = [];
  let [ours, theirs, lost] = [0, 0, 0];
  for (const unit of units) {
    const mine = answers.mean(sides.ours.candidate, unit.id, template, sides.ours.draws);
    const other = answers.mean(sides.theirs.candidate, unit.id, template, sides.theirs.draws);
    if (mine === null || other === null) {
      lost++;
      continue;
    }
    values.push(mine - other);
    ours += mine;
    theirs += other;
    const group = unit.cluster === undefined ? `case\0${unit.id}` : `cluster\0${unit.cluster}`;
    groups.set(group, [...(groups.get(group) ?? []), mine - other]);
  }
  const clustered = units.some(({ cluster }) => cluster !== undefined);
  const n = values.length;
  return {
    sums: clustered ? clusteredSums([...groups.values()]) : pairSums(values),
    swapped: clustered ? clusteredSums([...groups.values()].map(negated)) : pairSums(negated(values)),
    values,
    lost,
    ours: n === 0 ? null : ours / n,
    theirs: n === 0 ? null : theirs / n,
  };
}

/**
 * The gate's regression statistic with the arms swapped: its z is large if *theirs* would be blocked as a regression of
 * ours. `mean` is again ours - theirs.
 */
export function superiority({ swapped }: Pick<Differences, 'swapped'>, repeats: number): Statistic | null {
  const found = regressionStatistic(swapped, repeats);
  return found === null ? null : { ...found, mean: -found.mean };
}

function negated(values: readonly number[]): readonly number[] {
  return values.map((value) => -value);
}
