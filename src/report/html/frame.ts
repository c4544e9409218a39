/** The frame of the report's page: the verdict, a list of the parts that have something to say, and the footer. */
import type { PlumblineRecord } from '../../record/record.ts';
import { scriptJson } from '../escape.ts';
import { headlineOf } from '../headline.ts';
import { plain } from '../safe-words.ts';
import { htmlDocument } from './document.ts';
import type { ExplorerData } from './explorer.ts';
import { type Html, h, section } from './markup.ts';
import { SCRIPT } from './script.ts';
import { verdictBanner } from './verdict.ts';

export type Part = readonly [id: string, title: string, body: Html];

/** Parts without a body are omitted. */
export function framed(record: PlumblineRecord, parts: readonly Part[], data: ExplorerData): string {
  const json = scriptJson(data);
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
