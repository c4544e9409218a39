/** A target in the comment: its line, the table of its templates, and what the run could see. */
import type { TargetOperational } from '../../record/operational.ts';
import type { TargetResult } from '../../record/target-result.ts';
import type { TemplateResult } from '../../record/template-result.ts';
import { codeSpan, prose } from '../escape.ts';
import { changeWithInterval, count, many, points, size } from '../format-numbers.ts';
import { leverWords } from '../lever-words.ts';
import { casesWords } from '../needed-cases.ts';
import { blocks, byTrouble, templateVerdict } from '../situation.ts';
import { marginNote } from '../template-sentence.ts';

function rowIcon(result: TemplateResult): string {
  if (blocks(result)) return '🔴';
  if (result.verdict === 'regressed') return '🟠';
  if (result.verdict === 'inconclusive') return templateVerdict(result) === 'not measured' ? '⚪' : '🟡';
  return '🟢';
}

function verdictCell(result: TemplateResult): string {
  const word = templateVerdict(result);
  const add = result.verdict === 'inconclusive' && word === 'inconclusive' ? casesWords(result) : null;
  const extra = [
    add ?? '',
    result.floor === undefined || result.floor.state === 'held' || word === 'below its floor'
      ? ''
      : `near its floor of ${size(result.floor.points)}`,
    result.blocking || result.verdict === 'regressed' ? '' : 'reported only',
  ].filter((text) => text !== '');
  return [`${rowIcon(result)} ${blocks(result) ? `**${word}**` : word}`, ...extra].join(', ');
}

export function table(target: TargetResult, list: number): string {
  const rows = byTrouble(target.templates);
  const head = ['| template | base | head | change (95 % interval) | verdict |', '| :-- | --: | --: | :-- | :-- |'];
  const body = rows
    .slice(0, list)
    .map(
      ([id, result]) =>
        `| ${codeSpan(id, 100)} | ${points(result.base)} | ${points(result.head)} | ${changeWithInterval(result)} | ${verdictCell(result)} |`,
    );
  const more = rows.length > list ? [`\n_and ${many(rows.length - list, 'more template')} in the report_`] : [];
  return [...head, ...body, ...more].join('\n');
}

/** `Groundedness, held out: 20 broken, 0 fixed of 40`; empty when no case is held out. */
export function heldOutLine(target: TargetResult, list: number): string {
  const rows = Object.entries(target.heldOut ?? {}).slice(0, list);
  const words = rows.map(
    ([id, { measured, broken, fixed }]) =>
      `${codeSpan(id, 100)}, held out: ${count(broken)} broken, ${count(fixed)} fixed of ${count(measured)}`,
  );
  return words.length === 0 ? '' : `<sub>${words.join(' · ')}</sub>`;
}

export function targetHead(name: string, target: TargetResult): string {
  const { cases, holdout, clusters } = target.suite;
  const suite = [
    many(cases, 'case'),
    holdout > 0 ? `${count(holdout)} held out` : '',
    clusters > 0 ? many(clusters, 'cluster') : '',
  ].filter((part) => part !== '');
  const judge =
    target.judge === undefined
      ? ''
      : ` · judge ${codeSpan(target.judge.model)}${target.judge.recorded ? ' (recorded)' : ''}`;
  const changed =
    target.changed.length === 0
      ? ''
      : `: ${target.changed
          .slice(0, 3)
          .map((item) => prose(item, 120))
          .join('; ')}${target.changed.length > 3 ? ` and ${count(target.changed.length - 3)} more` : ''}`;
  return `**${codeSpan(name, 100)}** · ${leverWords(target.lever)}${changed} · ${suite.join(', ')}${judge}`;
}

export function sight(target: TargetResult, { unlooked }: Pick<TargetOperational, 'unlooked'> = {}): string {
  const mdes = Object.values(target.templates).flatMap(({ mde, measured }) =>
    mde === null || measured === 0 ? [] : [mde],
  );
  const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
  const seen =
    mdes.length === 0
      ? ''
      : ` This run could see a drop of ${points(Math.max(...mdes))} points or more (with 80 % probability, at worst among its templates).`;
  const margin =
    margins.length === 1
      ? marginNote(margins[0] ?? 0)
      : 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
  const fresh =
    unlooked === undefined
      ? ''
      : ` ${count(unlooked.cases)} of ${many(unlooked.of, 'case was', 'cases were')} not looked at by earlier pushes.`;
  return `<sub>${margin}${seen}${fresh}</sub>`;
}
