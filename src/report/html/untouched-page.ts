/** The page of a run that measured nothing because the change touched nothing gated: the parts that need no figures. */
import type { PlumblineRecord } from '../../record/record.ts';
import { framed } from './frame.ts';
import { history, operations, pins, rulerMoves } from './pins.ts';
import { trend } from './trend.ts';

/** The bytes equal those of the whole report, whose other parts would be empty. */
export function renderUntouchedHtml(record: PlumblineRecord): string {
  return framed(
    record,
    [
      ['ruler', 'Ruler moved', rulerMoves(record)],
      ['operations', 'Speed and cost', operations(record)],
      ['trend', 'Trend', trend(record)],
      ['history', 'Earlier pushes', history(record)],
      ['pins', 'Pins', pins(record)],
    ],
    { targets: [] },
  );
}
