/** The preview of a suite as text: what it sees and passes, and what a run of it costs. */
import { FEWEST_CLUSTERS, SMALLEST_SUITE } from '../decision/member.ts';
import { count, many } from '../report/format-numbers.ts';
import { wrapLines } from '../text/wrap.ts';
import type { NeverDecides } from './never-decides.ts';
import type { Preview } from './suite-preview.ts';

/** The config's margin, and those of the templates that have another. */
export function marginText({ margin, ownMargins }: Pick<Preview, 'margin' | 'ownMargins'>): string {
  const own = ownMargins.map((one) => `${one.template} ${one.margin}`).join(', ');
  return own === '' ? String(margin) : `${margin} (${own})`;
}

/** The preview as text of at most 80 columns. */
export function previewText(view: Preview): string {
  const units =
    view.clusters > 0 ? `${many(view.cases, 'case')} in ${view.clusters} clusters` : many(view.cases, 'case');
  const cost = view.costUsd === null ? 'cost not known (no price)' : `about $${view.costUsd.toFixed(2)}`;
  const lines = [
    `  ${units}, ${view.templates} template${view.templates === 1 ? '' : 's'}; if 1 case in 10 flips by chance:`,
    view.smallestDrop === null
      ? `  decides nothing: a verdict needs ${SMALLEST_SUITE} cases, and ${FEWEST_CLUSTERS} clusters where there are any`
      : `  sees a drop of ${view.smallestDrop.toFixed(1)} points or more (8 times in 10${view.seesLeast === null ? '' : `; ${view.seesLeast} sees least`})`,
    `  at your margin of ${marginText(view)}, an unchanged prompt is inconclusive ${Math.round(100 * view.inconclusiveWhenUnchanged)} times in 100`,
    ...(view.passesWhenUnchanged < 0.8 && view.casesToAdd > 0
      ? [`  add about ${count(view.casesToAdd)} cases for an unchanged prompt to pass 9 times in 10 (all templates)`]
      : []),
    ...(view.passableMargin === null
      ? []
      : [
          `  passes an unchanged prompt at a margin of ${view.passableMargin.toFixed(1)} points (9 in 10)${view.ownMargins.length === 0 ? '' : ', set for all templates'}`,
        ]),
    view.calls === 0
      ? '  no calls (recorded)'
      : `  at most ${count(view.calls)} calls a run, some ${count(view.promptTokens)} prompt tokens, ${cost}`,
    ...reliableLines(view),
    ...spoken(view).map(({ message }) => `  never decides: ${message}`),
    ...view.warnings.map((warning) => `  note: ${warning}`),
  ];
  return `${wrapLines(lines.join('\n'), 80)}\n`;
}

function reliableLines({ reliable, repeats, programRuns }: Preview): readonly string[] {
  if (reliable.length === 0) return [];
  const seen = reliable.map(
    ({ id, k, drop }) =>
      `  ${id} is tested beside the mean: sees a drop of ${drop.toFixed(1)} points of "all of ${k} runs pass", from ${repeats} runs a case`,
  );
  const cost =
    programRuns === null
      ? `${repeats} samples a case are up to ${repeats} times the calls and the cost of one`
      : `${repeats} samples a case are ${count(programRuns)} runs of your program a pull request, both sides`;
  return [...seen, `  ${cost}`];
}

/** When there are too few cases in all, each template that scores all of them would only repeat that. */
export function spoken({ never, cases }: Pick<Preview, 'never' | 'cases'>): readonly NeverDecides[] {
  return never.filter(({ ofWholeSuite }) => !ofWholeSuite || cases >= SMALLEST_SUITE);
}
