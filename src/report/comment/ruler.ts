/** What the change edits in the ruler, and how its new cases score. */
import type { PlumblineRecord } from '../../record/record.ts';
import { codeSpan, prose } from '../escape.ts';
import { count, many, points } from '../format-numbers.ts';
import type { Depth } from './depth.ts';

export function rulerSection(record: PlumblineRecord, depth: Depth): readonly string[] {
  const { moved } = record.ruler;
  if (moved.length === 0) return [];
  const items = moved
    .slice(0, depth.list)
    .map((move) => `- ${codeSpan(move.path, 120)} (${prose(move.what, 40)}): ${prose(move.change, 600)}`);
  const more = moved.length > depth.list ? [`- and ${count(moved.length - depth.list)} more`] : [];
  return [
    `📏 **The ruler moved.** This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on:`,
    [...items, ...more].join('\n'),
  ];
}

export function newCases(record: PlumblineRecord): readonly string[] {
  return Object.entries(record.targets).flatMap(([name, target]) => {
    if (target.newCases === undefined) return [];
    const rows = Object.entries(target.newCases.templates).map(
      ([id, item]) => `| ${codeSpan(id, 100)} | ${count(item.n)} | ${points(item.base)} | ${points(item.head)} |`,
    );
    return [
      `${many(target.newCases.n, 'new case')} of ${codeSpan(name, 100)}, scored with the base branch’s templates and kept apart from the verdict:`,
      ['| template | n | base | head |', '| :-- | --: | --: | --: |', ...rows].join('\n'),
    ];
  });
}
