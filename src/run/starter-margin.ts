/** The margin that a starter's config sets: the usual one, or what its smallest suite can decide, with the reason. */
import { SMALLEST_SUITE } from '../decision/member.ts';
import { sightOf } from '../decision/suite-sight.ts';
import type { GateConfig } from '../inputs/config.ts';
import { loadModel } from '../inputs/model-file.ts';
import type { Suite } from '../inputs/suite.ts';
import { Problems } from '../text/problem.ts';
import type { Tree } from '../text/tree.ts';
import { preview } from './suite-preview.ts';

export interface StarterMargin {
  /** Points. */
  readonly points: number;
  /** For a comment, one sentence per line. */
  readonly why: readonly string[];
}

export const USUAL_MARGIN = 5;
/** A wider margin lets too much through to be written unasked. */
const WIDEST = 20;

/**
 * Suites too small for any verdict are ignored; of the rest, the one that needs least decides and the others are named.
 */
export function starterMargin(suites: readonly Suite[], tree: Tree, config: GateConfig): StarterMargin {
  const seen = suites
    .filter(({ cases }) => cases.length >= SMALLEST_SUITE)
    .flatMap((suite) => {
      const models = config.targets.filter(({ suite: file }) => file === suite.file).map(({ model }) => model);
      const read = models.flatMap((file) => loadModel(tree, file, new Problems()) ?? []);
      const { passableMargin, casesToAdd } = preview(suite, config, read);
      return passableMargin === null ? [] : [{ suite, needs: Math.ceil(passableMargin), casesToAdd }];
    })
    .sort((a, b) => a.needs - b.needs);
  const [least, ...others] = seen;
  if (least === undefined) return { points: USUAL_MARGIN, why: stillToCome(config) };
  const { suite, needs, casesToAdd } = least;
  const told = others.filter((one) => one.needs > Math.max(USUAL_MARGIN, needs)).map(needsMore);
  if (needs <= USUAL_MARGIN) return { points: USUAL_MARGIN, why: told };
  if (needs > WIDEST) return { points: USUAL_MARGIN, why: [needsMore(least), ...told] };
  const why = `Wider than the usual ${USUAL_MARGIN}, since with ${suite.cases.length} cases ${suite.file} passes an unchanged prompt nine times in ten only from ${needs} on: a loss below ${needs} points may go through. With about ${casesToAdd} cases more set ${USUAL_MARGIN}.`;
  return { points: needs, why: [why, ...told] };
}

function needsMore({ suite, needs, casesToAdd }: { suite: Suite; needs: number; casesToAdd: number }): string {
  return `${suite.file} has ${suite.cases.length} cases and passes an unchanged prompt nine times in ten only at a margin of ${needs}: add about ${casesToAdd} cases; until then most pull requests that touch it end inconclusive.`;
}

/** Said while cases have yet to be added: how many of them decide what. */
function stillToCome({ gate: { alpha, baselineRepeats } }: GateConfig): readonly string[] {
  const needed = (cases: number): number => {
    const plan = { cases: [cases, cases], repeats: 1, baselineRepeats, margin: USUAL_MARGIN / 100, alpha, beta: 0.05 };
    return Math.ceil(100 * sightOf({ ...plan, once: false }).passableMargin);
  };
  const [few, some, many] = [50, 200, 500].map(needed);
  return [
    `An unchanged prompt passes nine times in ten at a margin of about ${few} with 50 cases, ${some} with 200 and ${many} with 500; "plumbline lock" says it of yours. A wider margin lets a larger loss through.`,
  ];
}
