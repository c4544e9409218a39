/** The comment for a change that touches nothing gated: one line, and the parts of the ruler that moved. */
import type { PlumblineRecord } from '../../record/record.ts';
import type { Depth } from './depth.ts';
import { driftLines } from './drift-lines.ts';
import { firstLines, footer, problemList } from './frame.ts';
import { history } from './history-and-trend.ts';
import { folded } from './markdown.ts';
import { rulerSection } from './ruler.ts';

export function untouchedSections(record: PlumblineRecord, depth: Depth): string {
  return [
    firstLines(record),
    driftLines(record).join('\n'),
    ...problemList(record, depth.list),
    ...rulerSection(record, depth),
    depth.details ? folded('Earlier pushes', history(record)) : '',
    footer(record),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
