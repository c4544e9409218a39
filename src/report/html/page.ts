/** The report of a run as one page. */
import type { PlumblineRecord } from '../../record/record.ts';
import { scriptJson } from '../escape.ts';
import { headlineOf } from '../headline.ts';
import { plain } from '../safe-words.ts';
import { htmlDocument } from './document.ts';
import { escalationPage } from './escalation.ts';
import { explorer, explorerData, worstCases } from './explorer.ts';
import { type Html, h, section } from './markup.ts';
import { history, operations, pins, rulerMoves } from './pins.ts';
import { SCRIPT } from './script.ts';
import { distributions, sliceTable, targetTemplates } from './templates.ts';
import { trend } from './trend.ts';
import { verdictBanner } from './verdict.ts';

function perTarget(
  record: PlumblineRecord,
  part: (name: string, target: PlumblineRecord['targets'][string]) => Html,
): Html {
  return h`${Object.entries(record.targets).map(([name, target]) => part(name, target))}`;
}

/** Same record, same bytes. */
export function renderHtml(record: PlumblineRecord): string {
  const data = explorerData(record);
  const json = scriptJson(data);
  const parts: readonly (readonly [id: string, title: string, body: Html])[] = [
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
  const present = parts.filter(([, , body]) => body.html !== '');
  const body = h`<a class="skip" href="#main">Skip to the verdict</a>
<main id="main">
${verdictBanner(record)}<nav aria-label="Parts of this report"><ul>${present.map(([id, title]) => h`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${present.map(([id, title, part]) => section(id, title, part))}</main>
<footer><p>Plumbline ${record.provenance.engine}. Figures in points are scores × 100.${record.redacted ? ' Case and model text is redacted by the config.' : ''}</p></footer>
`;
  const live = { script: SCRIPT, data: { id: 'cases-data', json } };
  return htmlDocument({ title: plain(headlineOf(record)), body, live });
}
