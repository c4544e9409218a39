export const id = 6972;
export const ids = [6972,2002];
export const modules = {

	31247:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	r: () => (  htmlDocument)
});

var external_node_crypto_ = __webpack_require__(77598);
var report_escape = __webpack_require__(9924);
;
const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1d2329;--soft:#57606a;--line:#d3d9e0;--panel:#f5f7f9;--link:#0759b8;--good:#17692f;--bad:#b3202c;--open:#8a5a00;--plain:#3f5f8f;--addbg:#d7f3dd;--delbg:#fbdcdc;--band0:#d9efdf;--band1:#e9f0d4;--band2:#fbe9c6;--band3:#f8d8d2;--s1:#3f6fb5;--s2:#7a55a8;--s3:#a8541f;--s4:#1f7a74;--s5:#6a737d}
@media (prefers-color-scheme:dark){:root{--bg:#12161b;--ink:#e4e9ee;--soft:#a3adb8;--line:#353d47;--panel:#1b2128;--link:#78b3ff;--good:#62cf83;--bad:#ff8f8a;--open:#e8b54d;--plain:#8fb6f0;--addbg:#16432a;--delbg:#56201f;--band0:#173a25;--band1:#2d3a17;--band2:#4a3710;--band3:#4d211d;--s1:#3c69ab;--s2:#74519f;--s3:#9c4e1d;--s4:#1d716c;--s5:#5c646d}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
.verdict{border-left:.5rem solid var(--soft);background:var(--panel);padding:1.1rem 1.4rem;margin:1.5rem 0 1rem;border-radius:.4rem}
.verdict.good{border-color:var(--good)}.verdict.bad{border-color:var(--bad)}.verdict.open{border-color:var(--open)}
.verdict .word{font-weight:700;letter-spacing:.03em;margin:0 0 .2rem}
.good .word{color:var(--good)}.bad .word{color:var(--bad)}.open .word{color:var(--open)}
h1{font-size:1.45rem;line-height:1.3;margin:0 0 .4rem;font-weight:650}
.verdict code{background:none;padding:0}
h1 code{font-weight:600;font-size:.95em}
.verdict p{margin:.35rem 0}.verdict ul{margin:.4rem 0;padding-left:1.2rem}
nav{position:sticky;top:0;background:var(--bg);border-bottom:1px solid var(--line);z-index:5}
nav ul{display:flex;gap:1.1rem;list-style:none;margin:0 auto;padding:.6rem 0;overflow-x:auto;white-space:nowrap}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
section{margin:2.2rem 0;scroll-margin-top:3.5rem}
blockquote{margin:.3rem 0 .3rem .2rem;padding-left:.8rem;border-left:3px solid var(--line);color:var(--soft)}
h2{font-size:1.2rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
h3{font-size:1.02rem;margin:1.5rem 0 .5rem}
h4{font-size:.95rem;margin:1.1rem 0 .3rem}
.what{font-weight:600;font-size:.93rem;margin:.7rem 0 .2rem}
.soft,figcaption,caption{color:var(--soft)}
.small{font-size:.88rem}
code,pre,kbd{font:0.92em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--panel);padding:.08em .3em;border-radius:.25em;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.7rem .9rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:.3rem 0 .9rem}
details pre,#case-rows pre{max-height:24rem;overflow:auto}
.lines{white-space:pre-line}
pre code{background:none;padding:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;min-width:min(100%,34rem);margin:.4rem 0 1rem;font-size:.94rem}
caption{text-align:left;font-size:.88rem;padding:.2rem 0 .4rem}
@media screen and (max-width:46rem){caption{position:sticky;left:0;max-width:calc(100vw - 2.5rem);white-space:normal}}
th,td{border-bottom:1px solid var(--line);padding:.4rem 1rem .4rem 0;text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:500}
tbody th code{white-space:nowrap}
.keep{white-space:nowrap}
.checks{list-style:none;padding:0;margin:.4rem 0 1rem;font-size:.94rem}
.checks li{display:grid;grid-template-columns:11.5rem 7.5rem 1fr;gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
@media (max-width:46rem){.checks li{grid-template-columns:1fr auto}.checks li>:last-child{grid-column:1/-1}}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tone{font-weight:600;white-space:nowrap}
.tone.good{color:var(--good)}.tone.bad{color:var(--bad)}.tone.open{color:var(--open)}
figure{margin:.6rem 0 1rem}figcaption{font-size:.88rem}
svg{display:block;width:100%;height:auto;max-width:58rem}
.narrow{display:none}
@media screen and (max-width:46rem){.narrow{display:block}.narrow svg{max-width:30rem}figure .wide{display:none}}
svg text{font-family:inherit;font-size:13px;fill:var(--ink)}
svg .label{paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
svg .tick{fill:var(--soft);font-size:12px}
svg .onbar{fill:#fff;font-size:13px}
.grid{stroke:var(--line);stroke-width:1}.zero{stroke:var(--soft);stroke-width:1.5}
.margin{stroke:var(--open);stroke-width:2;stroke-dasharray:4 3}
.range{stroke-width:3;stroke:var(--plain)}.dot{fill:var(--plain)}
.range.good{stroke:var(--good)}.range.bad{stroke:var(--bad)}.range.open{stroke:var(--open)}
.dot.good,.bar.good{fill:var(--good)}.dot.bad,.bar.bad{fill:var(--bad)}.dot.open{fill:var(--open)}.bar.plain{fill:var(--plain)}
.band0{fill:var(--band0)}.band1{fill:var(--band1)}.band2{fill:var(--band2)}.band3{fill:var(--band3)}
.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}.s5{fill:var(--s5)}
.curve{fill:none;stroke-width:2.5}.curve.one{stroke:var(--plain)}.curve.two{stroke:var(--bad)}.curve.three{stroke:var(--good)}
ins{background:var(--addbg);text-decoration:underline;text-decoration-thickness:1px}
del{background:var(--delbg);text-decoration:line-through}
details{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .9rem;margin:.5rem 0}
summary{cursor:pointer}
details[open]>summary{margin-bottom:.5rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}
@media (max-width:46rem){.sides{grid-template-columns:1fr}h1{font-size:1.2rem}body{font-size:15px}}
.filters{display:flex;flex-wrap:wrap;gap:.7rem 1rem;align-items:end;margin:.7rem 0}
.filters label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft);gap:.15rem}
.filters .wide{flex:1 1 16rem}
input,select,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:.35rem;padding:.35rem .6rem;max-width:100%}
button{cursor:pointer;background:var(--panel)}
button[disabled]{opacity:.55;cursor:default}
.pager{display:flex;gap:.7rem;align-items:center;flex-wrap:wrap}
.link{border:0;background:none;padding:0;color:var(--link);text-decoration:underline;text-align:left;overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.5rem 0}
.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
@media (max-width:46rem){.facts{grid-template-columns:1fr}.facts dd{margin-bottom:.4rem}}
footer{margin-top:3rem;padding-bottom:2rem;color:var(--soft);font-size:.88rem}
@media print{details pre{max-height:none}nav,.filters,.pager,.skip{display:none}body{font-size:11pt}main{max-width:none}section{break-inside:auto}figure,tr,details{break-inside:avoid}.scroll{overflow:visible}a{color:inherit}}
`;

;



function htmlDocument({ title, body, live }) {
		const scripts = live === undefined ? `'none'` : `${cspHash(live.script)} ${cspHash(live.data.json)}`;
		const csp = `default-src 'none'; script-src ${scripts}; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
		const running = live === undefined
				? ''
				: `<script type="application/json" id="${live.data.id}">${live.data.json}</script>\n<script>${live.script}</script>\n`;
		return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,report_escape .qy)(title.slice(0, 160))}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}${running}</body>
</html>
`;
}
function cspHash(text) {
		return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
}


	}),

	58294:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ev: () => (  told),
		h: () => (  h),
		s6: () => (  nothing),
		tp: () => (  table),
		uW: () => (  section),
		vg: () => (  spoken)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function isList(part) {
		return Array.isArray(part);
}
function inner(part) {
		if (part === null || part === undefined || part === false)
				return '';
		if (typeof part === 'string')
				return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(part);
		if (typeof part === 'number')
				return String(part);
		return isList(part) ? part.map((item) => item.html).join('') : part.html;
}
function h(literal, ...parts) {
		return { html: literal.reduce((text, piece, at) => text + piece + inner(parts[at]), '') };
}
const nothing = { html: '' };
function spoken(words) {
		return {
				html: words
						.map((word) => typeof word === 'string'
						? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(word)
						: 'name' in word
								? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(word.name)}</code>`
								: told(word.prose).html)
						.join(''),
		};
}
function told(text) {
		return {
				html: text
						.split(/`([^`]+)`/)
						.map((part, at) => (at % 2 === 1 ? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(part)}</code>` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(part)))
						.join(''),
		};
}
function section(id, title, body) {
		if (body.html === '')
				return nothing;
		return h `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>${body}</section>\n`;
}
function table(caption, head, rows, figures = []) {
		const cls = (at) => (figures.includes(at) ? { html: ' class="num"' } : nothing);
		return h `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((title, at) => h `<th scope="col"${cls(at)}>${title}</th>`)}</tr></thead><tbody>${rows.map((row) => h `<tr>${row.map((cell, at) => (at === 0 ? h `<th scope="row">${cell}</th>` : h `<td${cls(at)}>${cell}</td>`))}</tr>\n`)}</tbody></table></div>`;
}


	}),

	42002:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		outcomeSentence: () => (  outcomeSentence),
		patchOf: () => (  patchOf),
		renderEvidence: () => (  renderEvidence)
	});
	var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85725);
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


const MARKER = '<!-- plumbline:optimize -->';
const LONGEST_DIFF = 20_000;
const MOST_ROWS = 40;
const signed = (points) => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
function patchOf({ changes }) {
		return changes.map(filePatch).join('');
}
function filePatch(change) {
		const from = change.before === null ? '/dev/null' : `a/${change.file}`;
		const body = (0,diff__WEBPACK_IMPORTED_MODULE_1__  .ss)(from, `b/${change.file}`, change.before ?? '', change.after, '', '', { context: 3 });
		const lines = body.split('\n').filter((line) => !/^=+$/.test(line));
		const tidy = lines.map((line) => (/^(---|\+\+\+) /.test(line) ? line.trimEnd() : line)).join('\n');
		const mode = change.before === null ? 'new file mode 100644\n' : '';
		return `diff --git a/${change.file} b/${change.file}\n${mode}${tidy}`;
}
function outcomeSentence(result) {
		const { claim, goal, usage, ceilings } = result;
		const cost = `$${usage.total.costUsd.toFixed(2)}, ${usage.total.calls} calls`;
		const tokens = ceilings.promptTokens;
		const size = tokens === null ? '' : `, prompt ${tokens.base} -> ${tokens.head} tokens`;
		switch (result.outcome) {
				case 'improved':
				case 'shorter':
				case 'migrated':
				case 'guards-open':
				case 'guard-regressed':
				case 'ceiling': {
						const c = claim;
						const said = `expected ${signed(c.expected)} points on ${goal} (${c.base.toFixed(1)} -> ${c.head.toFixed(1)} on ${c.n} cases nobody searched on, ${signed(c.interval[0])} to ${signed(c.interval[1])})${size}, ${cost}`;
						return `${leadOf(result)}${said}`;
				}
				case 'unproven':
						return claim === null
								? `nothing could be compared on the held-out cases; ${cost}`
								: `no claim: ${signed(claim.points)} points on ${claim.n} held-out cases (${signed(claim.interval[0])} to ${signed(claim.interval[1])}), which chance gives too easily; ${cost}`;
				case 'nothing':
						return `nothing to propose: ${NOTHING[result.reason ?? 'none-kept']}; the held-out cases stay untouched; ${cost}`;
				case 'stopped':
						return `stopped before a look: the ${result.reason ?? 'budget'} ended first; the same command with a higher cap goes on where this one ended; ${cost}`;
		}
}
const LEAD = {
		improved: '',
		shorter: 'shorter at no loss: ',
		'guards-open': 'not proposed, a guard is not shown to hold: ',
		'guard-regressed': 'not proposed, a guard fell: ',
		ceiling: 'not proposed, a ceiling is not kept: ',
};
function leadOf({ outcome, models }) {
		if (outcome !== 'migrated')
				return LEAD[outcome] ?? '';
		return models === null
				? 'moved to the new model at no loss: '
				: `moved from ${models.from} to ${models.to} at no loss: `;
}
const NOTHING = {
		weak: 'the best candidate gains too little to be worth a look',
		'none-kept': 'no candidate did better than the prompt as it is',
		control: 'the prompt as it is, asked once more, did as well as the best candidate',
		headroom: 'the prompt leaves less room than a lift that could be shown',
		exhausted: "no strategy's reply could be read",
		budget: 'the budget ended first',
		minutes: 'the time ended first',
};
function renderEvidence(result) {
		const patch = patchOf(result);
		const parts = [
				MARKER,
				`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(outcomeSentence(result))}**`,
				`Target ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(result.target)}, run \`${result.run}\`, outcome \`${result.outcome}\`.`,
				noteLines(result),
				patch === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .OF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(patch, LONGEST_DIFF), 'diff'),
				lineage(result),
				guardTable(result),
				ceilingLines(result),
				candidateTable(result),
				strategyTable(result),
				lookLine(result),
				limits(),
				`Reproduce: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(result.provenance.reproduce, 400)}`,
		];
		return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function noteLines({ notes }) {
		return notes.map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(note, 300))}`).join('\n');
}
function lineage({ candidates, finalist }) {
		const byId = new Map(candidates.map((one) => [one.id, one]));
		const steps = [];
		for (let at = finalist; at !== null && steps.length < 20;) {
				const one = byId.get(at);
				if (one === undefined || one.strategy === 'seed')
						break;
				steps.unshift(`- \`${one.id}\` (${one.strategy}): ${one.hypothesis === '' ? 'no word on why' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(one.hypothesis, 300))}`);
				at = one.parent;
		}
		return steps.length === 0 ? '' : `What changed and why:\n\n${steps.join('\n')}`;
}
function guardTable({ guards }) {
		const rows = Object.entries(guards).map(([name, one]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(name)} | ${one.state} | ${signed(one.points)} | ${signed(one.interval[0])} to ${signed(one.interval[1])} | ${one.margin} | ${one.n} |`);
		return rows.length === 0
				? ''
				: `| guard | state | points | 95 % | margin | cases |\n|---|---|---|---|---|---|\n${rows.join('\n')}`;
}
function ceilingLines({ ceilings }) {
		const { promptTokens, costRatio, latencyRatio } = ceilings;
		const ratio = (name, one) => one === null || one === undefined
				? ''
				: `- ${name}: ${one.ratio.toFixed(2)} times${one.interval === null ? '' : ` (${one.interval[0].toFixed(2)} to ${one.interval[1].toFixed(2)})`}${one.limit === null ? '' : `, ceiling ${one.limit}: ${one.state}`}`;
		return [
				promptTokens === null
						? ''
						: `- prompt tokens: ${promptTokens.base} -> ${promptTokens.head}, limit ${promptTokens.limit}`,
				ratio('cost of a request', costRatio),
				ratio('waiting time', latencyRatio),
		]
				.filter((line) => line !== '')
				.join('\n');
}
function candidateTable({ candidates }) {
		const rows = candidates.slice(0, MOST_ROWS).map((one) => {
				const select = one.select === null
						? '–'
						: `${signed(one.select.points)} of ${one.select.n}, posterior ${signed(one.select.posterior)}`;
				return `| \`${one.id}\` | ${one.parent ?? '–'} | ${one.strategy} | ${select} | ${one.tokens ?? '–'} | ${one.state}${one.why === null ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(one.why, 120))}`} |`;
		});
		const more = candidates.length > MOST_ROWS ? `\n\n… and ${candidates.length - MOST_ROWS} more.` : '';
		return `<details><summary>${candidates.length} candidates</summary>\n\n| id | from | strategy | select | tokens | state |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function strategyTable({ strategies }) {
		const rows = Object.entries(strategies)
				.filter(([, one]) => one.tickets > 0)
				.map(([name, one]) => `| ${name} | ${one.tickets} | ${one.candidates} | ${one.kept} | ${signed(one.gain)} |`);
		return rows.length === 0
				? ''
				: `<details><summary>Strategies</summary>\n\n| strategy | turns | candidates | kept | mean gain |\n|---|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function lookLine({ heldout }) {
		return heldout.asked
				? `Look ${heldout.look} at these ${heldout.cases} held-out cases, alpha ${heldout.alpha}, ${heldout.samples} ${heldout.samples === 1 ? 'pass' : 'passes'}; recorded in ${heldout.recorded.join(' and ')}. Whoever deletes that record can look again.`
				: `The ${heldout.cases} held-out cases were not looked at.`;
}
function limits() {
		return "The claim is about this suite's population and this model. A judge can be pleased without the product being better: keep a deterministic guard beside it.";
}


	}),

	16972:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		renderOptimizeHtml: () => (  renderOptimizeHtml)
	});
	var _html_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31247);
	var _html_markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58294);
	var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42002);



const signed = (points) => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
function renderOptimizeHtml(result) {
		const patch = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__.patchOf)(result);
		const guards = Object.entries(result.guards).map(([name, one]) => [
				name,
				one.state,
				signed(one.points),
				`${signed(one.interval[0])} to ${signed(one.interval[1])}`,
				String(one.margin),
				String(one.n),
		]);
		const candidates = result.candidates.map((one) => [
				one.id,
				one.parent ?? '–',
				one.strategy,
				one.select === null ? '–' : `${signed(one.select.points)} of ${one.select.n}`,
				one.select === null ? '–' : signed(one.select.posterior),
				one.tokens === null ? '–' : String(one.tokens),
				one.why === null ? one.state : `${one.state}: ${one.why}`,
		]);
		const body = (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<main id="main"><h1>Optimize ${result.target}</h1><p><strong>${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__.outcomeSentence)(result)}</strong></p>
${result.notes.length === 0
				? { html: '' }
				: (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__  .uW)('notes', 'The model file', (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)('The model file', ['what became of it'], result.notes.map((note) => [note])))}
${(0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__  .uW)('diff', 'What changes', patch === '' ? { html: '' } : (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__.h) `<pre>${patch}</pre>`)}
${(0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__  .uW)('guards', 'Guards', guards.length === 0 ? { html: '' } : (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)('Guards', ['guard', 'state', 'points', '95 %', 'margin', 'cases'], guards, [2, 4, 5]))}
${(0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__  .uW)('candidates', 'Candidates', (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_1__  .tp)('Candidates', ['id', 'from', 'strategy', 'select', 'posterior', 'tokens', 'state'], candidates, [4, 5]))}
</main><footer><p>Plumbline ${result.provenance.engine}. Figures in points are scores × 100. Run ${result.run}.</p></footer>`;
		return (0,_html_document_js__WEBPACK_IMPORTED_MODULE_0__  .r)({ title: `Optimize ${result.target}`, body });
}


	}),

	63102:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (  Diff)
	});
class Diff {
		diff(oldStr, newStr, 
		options = {}) {
				let callback;
				if (typeof options === 'function') {
						callback = options;
						options = {};
				}
				else if ('callback' in options) {
						callback = options.callback;
				}
				const oldString = this.castInput(oldStr, options);
				const newString = this.castInput(newStr, options);
				const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
				const newTokens = this.removeEmpty(this.tokenize(newString, options));
				return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
		}
		diffWithOptionsObj(oldTokens, newTokens, options, callback) {
				var _a;
				const done = (value) => {
						value = this.postProcess(value, options);
						if (callback) {
								setTimeout(function () { callback(value); }, 0);
								return undefined;
						}
						else {
								return value;
						}
				};
				const newLen = newTokens.length, oldLen = oldTokens.length;
				let editLength = 1;
				let maxEditLength = newLen + oldLen;
				if (options.maxEditLength != null) {
						maxEditLength = Math.min(maxEditLength, options.maxEditLength);
				}
				const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
				const abortAfterTimestamp = Date.now() + maxExecutionTime;
				const bestPath = [{ oldPos: -1, lastComponent: undefined }];
				let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
				if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
						return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
				}
				let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
				const execEditLength = () => {
						for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
								let basePath;
								const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
								if (removePath) {
										bestPath[diagonalPath - 1] = undefined;
								}
								let canAdd = false;
								if (addPath) {
										const addPathNewPos = addPath.oldPos - diagonalPath;
										canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
								}
								const canRemove = removePath && removePath.oldPos + 1 < oldLen;
								if (!canAdd && !canRemove) {
										bestPath[diagonalPath] = undefined;
										continue;
								}
								if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
										basePath = this.addToPath(addPath, true, false, 0, options);
								}
								else {
										basePath = this.addToPath(removePath, false, true, 1, options);
								}
								newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
								if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
										return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
								}
								else {
										bestPath[diagonalPath] = basePath;
										if (basePath.oldPos + 1 >= oldLen) {
												maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
										}
										if (newPos + 1 >= newLen) {
												minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
										}
								}
						}
						editLength++;
				};
				if (callback) {
						(function exec() {
								setTimeout(function () {
										if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
												return callback(undefined);
										}
										if (!execEditLength()) {
												exec();
										}
								}, 0);
						}());
				}
				else {
						while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
								const ret = execEditLength();
								if (ret) {
										return ret;
								}
						}
				}
		}
		addToPath(path, added, removed, oldPosInc, options) {
				const last = path.lastComponent;
				if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
						return {
								oldPos: path.oldPos + oldPosInc,
								lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
						};
				}
				else {
						return {
								oldPos: path.oldPos + oldPosInc,
								lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
						};
				}
		}
		extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
				const newLen = newTokens.length, oldLen = oldTokens.length;
				let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
				while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
						newPos++;
						oldPos++;
						commonCount++;
						if (options.oneChangePerToken) {
								basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
						}
				}
				if (commonCount && !options.oneChangePerToken) {
						basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
				}
				basePath.oldPos = oldPos;
				return newPos;
		}
		equals(left, right, options) {
				if (options.comparator) {
						return options.comparator(left, right);
				}
				else {
						return left === right
								|| (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
				}
		}
		removeEmpty(array) {
				const ret = [];
				for (let i = 0; i < array.length; i++) {
						if (array[i]) {
								ret.push(array[i]);
						}
				}
				return ret;
		}
		castInput(value, options) {
				return value;
		}
		tokenize(value, options) {
				return Array.from(value);
		}
		join(chars) {
				return chars.join('');
		}
		postProcess(changeObjects, 
		options) {
				return changeObjects;
		}
		get useLongestToken() {
				return false;
		}
		buildValues(lastComponent, newTokens, oldTokens) {
				const components = [];
				let nextComponent;
				while (lastComponent) {
						components.push(lastComponent);
						nextComponent = lastComponent.previousComponent;
						delete lastComponent.previousComponent;
						lastComponent = nextComponent;
				}
				components.reverse();
				const componentLen = components.length;
				let componentPos = 0, newPos = 0, oldPos = 0;
				for (; componentPos < componentLen; componentPos++) {
						const component = components[componentPos];
						if (!component.removed) {
								if (!component.added && this.useLongestToken) {
										let value = newTokens.slice(newPos, newPos + component.count);
										value = value.map(function (value, i) {
												const oldValue = oldTokens[oldPos + i];
												return oldValue.length > value.length ? oldValue : value;
										});
										component.value = this.join(value);
								}
								else {
										component.value = this.join(newTokens.slice(newPos, newPos + component.count));
								}
								newPos += component.count;
								if (!component.added) {
										oldPos += component.count;
								}
						}
						else {
								component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
								oldPos += component.count;
						}
				}
				return components;
		}
}


	}),

	85725:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ss: () => (  createTwoFilesPatch),
	YB: () => (  structuredPatch)
});


var base = __webpack_require__(63102);
;


class LineDiff extends base .A {
		constructor() {
				super(...arguments);
				this.tokenize = tokenize;
		}
		equals(left, right, options) {
				if (options.ignoreWhitespace) {
						if (!options.newlineIsToken || !left.includes('\n')) {
								left = left.trim();
						}
						if (!options.newlineIsToken || !right.includes('\n')) {
								right = right.trim();
						}
				}
				else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
						if (left.endsWith('\n')) {
								left = left.slice(0, -1);
						}
						if (right.endsWith('\n')) {
								right = right.slice(0, -1);
						}
				}
				return super.equals(left, right, options);
		}
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
		return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
		options = generateOptions(options, { ignoreWhitespace: true });
		return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
		if (options.stripTrailingCr) {
				value = value.replace(/\r\n/g, '\n');
		}
		const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
		if (!linesAndNewlines[linesAndNewlines.length - 1]) {
				linesAndNewlines.pop();
		}
		for (let i = 0; i < linesAndNewlines.length; i++) {
				const line = linesAndNewlines[i];
				if (i % 2 && !options.newlineIsToken) {
						retLines[retLines.length - 1] += line;
				}
				else {
						retLines.push(line);
				}
		}
		return retLines;
}

;

function needsQuoting(s) {
		for (let i = 0; i < s.length; i++) {
				if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
						return true;
				}
		}
		return false;
}
function quoteFileNameIfNeeded(s) {
		if (!needsQuoting(s)) {
				return s;
		}
		let result = '"';
		const bytes = new TextEncoder().encode(s);
		let i = 0;
		while (i < bytes.length) {
				const b = bytes[i];
				if (b === 0x07) {
						result += '\\a';
				}
				else if (b === 0x08) {
						result += '\\b';
				}
				else if (b === 0x09) {
						result += '\\t';
				}
				else if (b === 0x0a) {
						result += '\\n';
				}
				else if (b === 0x0b) {
						result += '\\v';
				}
				else if (b === 0x0c) {
						result += '\\f';
				}
				else if (b === 0x0d) {
						result += '\\r';
				}
				else if (b === 0x22) {
						result += '\\"';
				}
				else if (b === 0x5c) {
						result += '\\\\';
				}
				else if (b >= 0x20 && b <= 0x7e) {
						result += String.fromCharCode(b);
				}
				else {
						result += '\\' + b.toString(8).padStart(3, '0');
				}
				i++;
		}
		result += '"';
		return result;
}
const INCLUDE_HEADERS = {
		includeIndex: true,
		includeUnderline: true,
		includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
		includeIndex: false,
		includeUnderline: false,
		includeFileHeaders: true
};
const OMIT_HEADERS = {
		includeIndex: false,
		includeUnderline: false,
		includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
		let optionsObj;
		if (!options) {
				optionsObj = {};
		}
		else if (typeof options === 'function') {
				optionsObj = { callback: options };
		}
		else {
				optionsObj = options;
		}
		if (typeof optionsObj.context === 'undefined') {
				optionsObj.context = 4;
		}
		const context = optionsObj.context;
		if (optionsObj.newlineIsToken) {
				throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
		}
		if (!optionsObj.callback) {
				return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
		}
		else {
				const { callback } = optionsObj;
				diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
								const patch = diffLinesResultToPatch(diff);
								callback(patch);
						} }));
		}
		function diffLinesResultToPatch(diff) {
				if (!diff) {
						return;
				}
				diff.push({ value: '', lines: [] });
				function contextLines(lines) {
						return lines.map(function (entry) { return ' ' + entry; });
				}
				const hunks = [];
				let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
				for (let i = 0; i < diff.length; i++) {
						const current = diff[i], lines = current.lines || splitLines(current.value);
						current.lines = lines;
						if (current.added || current.removed) {
								if (!oldRangeStart) {
										const prev = diff[i - 1];
										oldRangeStart = oldLine;
										newRangeStart = newLine;
										if (prev) {
												curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
												oldRangeStart -= curRange.length;
												newRangeStart -= curRange.length;
										}
								}
								for (const line of lines) {
										curRange.push((current.added ? '+' : '-') + line);
								}
								if (current.added) {
										newLine += lines.length;
								}
								else {
										oldLine += lines.length;
								}
						}
						else {
								if (oldRangeStart) {
										if (lines.length <= context * 2 && i < diff.length - 2) {
												for (const line of contextLines(lines)) {
														curRange.push(line);
												}
										}
										else {
												const contextSize = Math.min(lines.length, context);
												for (const line of contextLines(lines.slice(0, contextSize))) {
														curRange.push(line);
												}
												const hunk = {
														oldStart: oldRangeStart,
														oldLines: (oldLine - oldRangeStart + contextSize),
														newStart: newRangeStart,
														newLines: (newLine - newRangeStart + contextSize),
														lines: curRange
												};
												hunks.push(hunk);
												oldRangeStart = 0;
												newRangeStart = 0;
												curRange = [];
										}
								}
								oldLine += lines.length;
								newLine += lines.length;
						}
				}
				for (const hunk of hunks) {
						for (let i = 0; i < hunk.lines.length; i++) {
								if (hunk.lines[i].endsWith('\n')) {
										hunk.lines[i] = hunk.lines[i].slice(0, -1);
								}
								else {
										hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
										i++;
								}
						}
				}
				return {
						oldFileName: oldFileName, newFileName: newFileName,
						oldHeader: oldHeader, newHeader: newHeader,
						hunks: hunks
				};
		}
}
function formatPatch(patch, headerOptions) {
		var _a, _b, _c, _d, _e, _f;
		if (!headerOptions) {
				headerOptions = INCLUDE_HEADERS;
		}
		if (Array.isArray(patch)) {
				if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
						throw new Error('Cannot omit file headers on a multi-file patch. '
								+ '(The result would be unparseable; how would a tool trying to apply '
								+ 'the patch know which changes are to which file?)');
				}
				return patch.map(p => formatPatch(p, headerOptions)).join('\n');
		}
		const ret = [];
		if (patch.isGit) {
				headerOptions = INCLUDE_HEADERS;
				if (!patch.oldFileName) {
						throw new Error('oldFileName must be specified for Git patches');
				}
				if (!patch.newFileName) {
						throw new Error('newFileName must be specified for Git patches');
				}
				let gitOldName = patch.oldFileName;
				let gitNewName = patch.newFileName;
				if (patch.isCreate && gitOldName === '/dev/null') {
						gitOldName = gitNewName.replace(/^b\//, 'a/');
				}
				else if (patch.isDelete && gitNewName === '/dev/null') {
						gitNewName = gitOldName.replace(/^a\//, 'b/');
				}
				ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
				if (patch.isDelete) {
						ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
				}
				if (patch.isCreate) {
						ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
				}
				if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
						ret.push('old mode ' + patch.oldMode);
						ret.push('new mode ' + patch.newMode);
				}
				if (patch.isRename) {
						ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
						ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
				}
				if (patch.isCopy) {
						ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
						ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
				}
		}
		else {
				if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
						ret.push('Index: ' + patch.oldFileName);
				}
				if (headerOptions.includeUnderline) {
						ret.push('===================================================================');
				}
		}
		const hasHunks = patch.hunks.length > 0;
		if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
				&& (!patch.isGit || hasHunks)) {
				ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
				ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
		}
		for (let i = 0; i < patch.hunks.length; i++) {
				const hunk = patch.hunks[i];
				const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
				const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
				ret.push('@@ -' + oldStart + ',' + hunk.oldLines
						+ ' +' + newStart + ',' + hunk.newLines
						+ ' @@');
				for (const line of hunk.lines) {
						ret.push(line);
				}
		}
		return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
		if (typeof options === 'function') {
				options = { callback: options };
		}
		if (!(options === null || options === void 0 ? void 0 : options.callback)) {
				const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
				if (!patchObj) {
						return;
				}
				return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
		}
		else {
				const { callback } = options;
				structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
								if (!patchObj) {
										callback(undefined);
								}
								else {
										callback(formatPatch(patchObj, options.headerOptions));
								}
						} }));
		}
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
		return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
function splitLines(text) {
		const hasTrailingNl = text.endsWith('\n');
		const result = text.split('\n').map(line => line + '\n');
		if (hasTrailingNl) {
				result.pop();
		}
		else {
				result.push(result.pop().slice(0, -1));
		}
		return result;
}


	})

};
