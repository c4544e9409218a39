/** The report as one self-contained page: no request leaves it, and only its own hashed script and style run. */
import { createHash } from 'node:crypto';
import type { PlumblineRecord } from '../../record/record.ts';
import { html, scriptJson } from '../escape.ts';
import { headlineOf } from '../headline.ts';
import { plain } from '../safe-words.ts';
import { escalationPage } from './escalation.ts';
import { explorer, explorerData, worstCases } from './explorer.ts';
import { type Html, h, section } from './markup.ts';
import { history, operations, pins, rulerMoves } from './pins.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { distributions, sliceTable, targetTemplates } from './templates.ts';
import { trend } from './trend.ts';
import { verdictBanner } from './verdict.ts';

function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

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
  const csp = `default-src 'none'; script-src ${cspHash(SCRIPT)} ${cspHash(json)}; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
  const body = h`<a class="skip" href="#main">Skip to the verdict</a>
<main id="main">
${verdictBanner(record)}<nav aria-label="Parts of this report"><ul>${present.map(([id, title]) => h`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${present.map(([id, title, part]) => section(id, title, part))}</main>
<footer><p>Plumbline ${record.provenance.engine}. Figures in points are scores × 100.${record.redacted ? ' Case and model text is redacted by the config.' : ''}</p></footer>
`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(plain(headlineOf(record)).slice(0, 160))}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}<script type="application/json" id="cases-data">${json}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
