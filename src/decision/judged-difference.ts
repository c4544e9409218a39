/** A judged change as people would have scored it: corrected for the judge's errors per side, or why it cannot be. */
import type { TemplateResult } from '../record/template-result.ts';
import type { ByArm } from '../scoring/judge-trust.ts';
import {
  type Correction,
  correctedDifference,
  FEWEST_GRADED,
  FEWEST_OF_A_KIND,
  type JudgedPair,
  shiftedDifference,
} from '../stats/judge-errors.ts';
import { regressionStatistic } from '../stats/paired.ts';
import { pairSumsOf, type Tally } from '../stats/tally.ts';
import type { Family } from './family.ts';
import { type MemberState, usualSamples } from './member-state.ts';

/** What the labels can say about a template, apart from whose answers they judge. */
export interface Labels {
  readonly byArm: ByArm;
  /** All labels that the suite pins for it. */
  readonly count: number;
  /** At least one label says whose answer it judges. */
  readonly told: boolean;
  /** The judge compares the two answers with each other. */
  readonly paired: boolean;
}

/** Undefined when nothing was measured on both sides. */
export function judgedDifference(family: Family, key: string, labels: Labels): TemplateResult['corrected'] {
  const state = family.members.find(({ member }) => member.key === key);
  if (state === undefined || state.tally.measured < 2) return undefined;
  const { tally } = state;
  const { base, head } = labels.byArm;
  const counts = { base: base.length, head: head.length };
  const unknown = unknownOf(labels);
  if (unknown !== null) return { delta: null, interval: null, labels: counts, why: unknown };
  const pair = pairOf(state, labels.byArm);
  const found = tally.binary ? correctedDifference(pair) : shiftedDifference(pair);
  if (found.kind === 'impossible') return { delta: null, interval: null, labels: counts, why: whyOf(found) };
  // Cases that send the same bytes have no difference, whatever a judge says about them.
  const points = (value: number): number => (100 * value * tally.measured) / tally.n;
  const { value, interval } = found.figure;
  return { delta: points(value), interval: [points(interval[0]), points(interval[1])], labels: counts };
}

function pairOf(state: MemberState, { base, head }: ByArm): JudgedPair {
  const repeats = usualSamples(state);
  const { measured, base: b, head: h, sumSquares } = state.tally;
  return {
    base: { rate: b.sum / measured, squares: b.sumSquares, labels: base },
    head: { rate: h.sum / measured, squares: h.sumSquares, labels: head },
    n: measured,
    squares: sumSquares,
    repeats,
    design: designOf(state.tally, repeats),
  };
}

/** How much larger clusters make the variance of the mean difference. */
function designOf(tally: Tally, repeats: number): number {
  if (tally.clusters === null) return 1;
  const clustered = regressionStatistic(pairSumsOf(tally), repeats);
  const alone = regressionStatistic({ ...pairSumsOf(tally), clusters: null }, repeats);
  return clustered === null || alone === null ? 1 : Math.max(1, (clustered.se / alone.se) ** 2);
}

function unknownOf({ byArm, count, told, paired }: Labels): string | null {
  if (paired) return 'its judge compares the two answers with each other, so it has no error rate for either side';
  if (!told)
    return `none of the ${count} labels says whose answer it judges; give their rows "output", the judged answer`;
  if (byArm.base.length + byArm.head.length === 0)
    return `none of the ${count} labels judges an answer that either side gave here`;
  return null;
}

const WHOSE = { base: "main's answers", head: "the change's answers" } as const;

function whyOf({ arm, lacks, has }: Extract<Correction, { kind: 'impossible' }>): string {
  const whose = WHOSE[arm];
  switch (lacks) {
    case 'passes':
      return `${has} labels are of ${whose} that people pass, and ${FEWEST_OF_A_KIND} are needed`;
    case 'fails':
      return `${has} labels are of ${whose} that people fail, and ${FEWEST_OF_A_KIND} are needed`;
    case 'labels':
      return `${has} labels are of ${whose}, and ${FEWEST_GRADED} are needed`;
    case 'skill':
      return `the labels of ${whose} show a judge that hardly tells good from bad there`;
  }
}
