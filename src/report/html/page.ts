/** The report of a run as one HTML page. */
import type { PlumblineRecord } from '../../record/record.ts';
import { escalationPage } from './escalation.ts';
import { explorer, explorerData, worstCases } from './explorer.ts';
import { framed, type Part } from './frame.ts';
import { type Html, h } from './markup.ts';
import { history, operations, pins, rulerMoves } from './pins.ts';
import { distributions, sliceTable, targetTemplates } from './templates.ts';
import { trend } from './trend.ts';

function perTarget(
  record: PlumblineRecord,
  part: (name: string, target: PlumblineRecord['targets'][string]) => Html,
): Html {
  return h`${Object.entries(record.targets).map(([name, target]) => part(name, target))}`;
}

/** The same record always produces the same bytes. */
export function renderHtml(record: PlumblineRecord): string {
  const data = explorerData(record);
  const parts: readonly Part[] = [
    ['ruler', 'Ruler moved', rulerMoves(record)],
    ['templates', 'Templates', perTarget(record, targetTemplates)],
    ['worst', 'Worst cases', worstCases(record)],
    ['escalation', 'Escalation', escalationPage(record)],
    ['cases', 'All cases', explorer(data)],
    ['spread', 'Spread', perTarget(record, distributions)],
    ['slices', 'Slices', perTarget(record, sliceTable)],
    ['operations', 'Speed and cost', operations(record)],
    ['trend', 'Trend', trend(record)],
    ['history', 'Earlier pushes', history(record)],
    ['pins', 'Pins', pins(record)],
  ];
  return framed(record, parts, data);
}
