/** Cases that went from right to wrong, and the slices that fell most. */
import type { PlumblineRecord } from '../../record/record.ts';
import { exhibitMarkdown, exhibitsByWeight } from '../case-texts.ts';
import { codeSpan } from '../escape.ts';
import { change, count, interval, many } from '../format-numbers.ts';
import type { Situation } from '../situation.ts';
import type { Depth } from './depth.ts';
import { folded } from './markdown.ts';

export function brokenSection(record: PlumblineRecord, depth: Depth, situation: Situation): readonly string[] {
  const shown = exhibitsByWeight(record, depth.exhibits);
  const lists = Object.entries(record.targets).flatMap(([name, target]) => {
    const ids = [...new Set(target.regressions.map((item) => item.case))];
    if (ids.length === 0) return [];
    const several = Object.keys(record.targets).length > 1;
    const rest = ids.length > depth.list ? ` and ${count(ids.length - depth.list)} more` : '';
    return [
      `${several ? `${codeSpan(name, 100)}: ` : ''}${ids
        .slice(0, depth.list)
        .map((id) => codeSpan(id, 60))
        .join(' ')}${rest}`,
    ];
  });
  const total = new Set(
    Object.entries(record.targets).flatMap(([name, target]) =>
      target.regressions.map((item) => `${name}\n${item.case}`),
    ),
  ).size;
  if (shown.length === 0 && lists.length === 0) return [];
  const across = new Set(
    Object.values(record.targets).flatMap(({ regressions }) => regressions.map((item) => item.template)),
  );
  // Held-out cases are counted elsewhere and never named.
  const isPartial = Object.values(record.targets).some(({ suite }) => suite.holdout > 0);
  const words = [...(across.size > 1 ? ['all templates'] : []), ...(isPartial ? ['none of those kept aside'] : [])];
  const scope = words.length === 0 ? '' : ` (${words.join(', ')})`;
  const title =
    situation === 'regressed' || situation === 'accepted'
      ? 'Worst broken cases'
      : 'Cases that went from right to wrong all the same';
  const heading = shown.length === 0 ? [] : [`#### ${title}`];
  const bodies = shown.map((exhibit) => exhibitMarkdown(exhibit, depth.text));
  const all =
    total === 0
      ? []
      : [folded(total === 1 ? 'The broken case' : `All ${many(total, 'broken case')}${scope}`, lists.join('\n\n'))];
  const block = [...heading, ...bodies];
  return situation === 'regressed' || situation === 'accepted'
    ? [...block, ...all]
    : [folded(`${title} (${count(total)})`, [...bodies, ...lists].join('\n\n'))];
}

/** The slices that fell most, to show a reader where to look; never part of the verdict. */
export function slices(record: PlumblineRecord): string {
  const rows = Object.entries(record.targets).flatMap(([name, target]) =>
    (target.slices ?? [])
      .filter(({ delta, interval: range }) => delta < 0 && range !== null && range[1] < 0)
      .sort((a, b) => a.delta - b.delta)
      .slice(0, 6)
      .map(
        (slice) =>
          `| ${codeSpan(slice.name, 80)} | ${codeSpan(Object.keys(record.targets).length > 1 ? `${name} / ${slice.template}` : slice.template, 100)} | ${count(slice.n)} | ${change(slice.delta)} (${interval(slice.interval)}) |`,
      ),
  );
  if (rows.length === 0) return '';
  return [
    'Exploratory: with many slices some look bad by chance, so none of them decides anything.',
    '',
    '| slice | template | cases | change (95 % interval) |',
    '| :-- | :-- | --: | :-- |',
    ...rows,
  ].join('\n');
}
