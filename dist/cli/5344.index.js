export const id = 5344;
export const ids = [5344,6706];
export const modules = {

	48355:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		W: () => (  ledger)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65919);
	var _foreign_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36784);
	var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58294);
	var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99365);




function lift(value) {
		const at = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(value, 'points'));
		const range = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(value, 'interval');
		if (at === null || !Array.isArray(range))
				return null;
		const [low, high] = [(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ai)(range[0]), (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ai)(range[1])];
		return low === null || high === null ? null : { points: at, interval: [low, high] };
}
function attempt(entry) {
		return {
				lever: (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .aL)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(entry, 'lever')),
				date: (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .aL)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(entry, 'date')),
				before: (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(entry, 'before')),
				after: (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(entry, 'after')),
				lift: lift((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(entry, 'lift')),
				holdout: lift((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(entry, 'holdout')),
		};
}
function liftCell(value) {
		return value === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `–` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<span class="keep">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Zg)(value.points)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .YP)(value.interval)})</span>`;
}
function ledger(name, entry) {
		const used = entry.ledger.used.map(attempt).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
		const refused = entry.ledger.refused.slice(0, 100).map(({ entry: row, why }) => {
				const { lever, date } = attempt(row);
				return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<span class="keep">${date || '–'}</span>`, lever || '–', (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__  .Ev)(why)];
		});
		const none = used.length === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<p>No scored attempt counts yet. Runs on main add one line each to the ledger.</p>` : _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6;
		const shown = used.slice(-12);
		const plot = shown.length === 0
				? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6
				: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${(0,_plots_js__WEBPACK_IMPORTED_MODULE_1__  .CE)(`Held-out lift of each attempt, oldest first: ${name}`, 'Points gained on the held-out slice by each scored attempt, with its 95 % interval. A lever has plateaued once its last intervals end below the least lift that counts.', shown.map((row) => ({
						label: `${row.date} ${row.lever}`,
						value: row.holdout?.points ?? null,
						interval: row.holdout?.interval ?? null,
						tone: 'plain',
				})))}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__  .tp)(`Scored attempts: ${name}`, ['date', 'lever', 'before', 'after', 'lift', 'held-out lift'], used
						.slice(-200)
						.map((row) => [
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<span class="keep">${row.date || '–'}</span>`,
						row.lever,
						(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(row.before),
						(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(row.after),
						liftCell(row.lift),
						liftCell(row.holdout),
				]), [2, 3])}`;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<h4>Ledger of attempts</h4>${none}${plot}${refused.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__  .tp)(`Entries that count as absent: ${name}`, ['date', 'lever', 'why'], refused)}`;
}


	}),

	65015:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		R: () => (  economics)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);
	var _foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36784);
	var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58294);
	var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99365);




function money(value) {
		return value >= 1_000_000 ? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(value / 1_000_000)}M` : value >= 1_000 ? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(value / 1_000)}k` : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(value);
}
function economics(name, entry) {
		const value = entry.economics;
		const each = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(value, 'perRequest');
		const [prompt, cached, tuned, fixed] = [
				(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(each, 'prompt')),
				(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(each, 'promptCached')),
				(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(each, 'tuned')),
				(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(value, 'fixedPerMonth')),
		];
		if (prompt === null || cached === null || tuned === null || fixed === null)
				return _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6;
		const crossing = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(value, 'crossing');
		const [plainCross, cachedCross] = [(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(crossing, 'uncached')), (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(crossing, 'cached'))];
		const today = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ai)((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(value, 'requestsPerDay'));
		const reach = 1.4 * Math.max(1_000, plainCross ?? 0, cachedCross ?? 0, today ?? 0);
		const line = (label, perRequest, start, tone) => ({
				label,
				tone,
				points: [
						[0, start],
						[reach, start + perRequest * 30 * reach],
				],
		});
		const marks = [
				...(plainCross === null ? [] : [{ x: plainCross, label: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(plainCross)} uncached` }]),
				...(cachedCross === null ? [] : [{ x: cachedCross, label: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(cachedCross)} cached` }]),
				...(today === null ? [] : [{ x: today, label: 'today' }]),
		];
		const rows = [
				[
						'prompted, no caching',
						`$${prompt.toPrecision(3)}`,
						plainCross === null ? 'never' : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(plainCross)} requests a day`,
				],
				[
						'prompted, with caching',
						`$${cached.toPrecision(3)}`,
						cachedCross === null ? 'never' : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(cachedCross)} requests a day`,
				],
				['tuned', `$${tuned.toPrecision(3)} and $${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(fixed)} a month`, '–'],
		];
		const sums = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(value, 'arithmetic');
		const list = Array.isArray(sums) ? sums.filter((item) => typeof item === 'string').slice(0, 20) : [];
		const frame = {
				title: `Monthly cost by requests a day: ${name}`,
				caption: 'US dollars a month by requests a day. Where a prompted line rises above the tuned one, tuning begins to pay.',
				xName: 'requests a day',
				format: money,
		};
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<h4>Break-even of a tuned model</h4>${(0,_plots_js__WEBPACK_IMPORTED_MODULE_1__  .LV)(frame, [line('prompted', prompt, 0, 'two'), line('prompted, cached', cached, 0, 'one'), line('tuned', tuned, fixed, 'three')], marks)}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__  .tp)(`Break-even: ${name}`, ['way', 'a request', 'tuning is cheaper from'], rows)}${list.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<pre>${list.join('\n')}</pre>`}`;
}


	}),

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

	22436:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ns: () => (  escalationPage),
		qy: () => (  levers),
		rQ: () => (  gap),
		u4: () => (  criteria)
	});
	var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
	var _escalation_tuned_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73678);
	var _escalation_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13182);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65919);
	var _lever_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26090);
	var _attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48355);
	var _break_even_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65015);
	var _failures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66450);
	var _markup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58294);
	var _plots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99365);










const STATE_TONE = { met: 'good', unmet: 'bad', unknown: 'open', waived: 'plain', 'not-applicable': 'plain' };
function gap(name, entry) {
		if (entry.gap === null || entry.goal === null)
				return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<p>No goal is set, so there is no gap to show. Set <code>escalation.goal</code> in the config to know it.</p>`;
		const { goal, reach } = entry;
		const why = reach.why === '' ? `The team accepts ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_9__  .WR)(goal['max-residual-gap'])} points.` : reach.why;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<h4>Gap to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_9__  .Ej)(goal.target)} points on <code>${goal.template}</code></h4>${(0,_plots_js__WEBPACK_IMPORTED_MODULE_8__  .Kk)(`Gap to the target over its bands: ${name}`, entry.gap)}<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(why)}</p>`;
}
function levers(name, entry) {
		const rows = (0,_lever_table_js__WEBPACK_IMPORTED_MODULE_3__  .O)(entry).map(({ lever, gain, tried, last, cost, state, isNext, reason }) => [
				isNext ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<strong>${lever}</strong>` : lever,
				gain,
				tried,
				last,
				cost,
				reason === '' ? state : (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `${state}: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(reason)}`,
				isNext ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<strong>do it</strong>` : '–',
		]);
		if (rows.length === 0)
				return _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6;
		const head = ['lever', 'can gain at most', 'tried', 'last lift, kept aside', 'cost', 'state', 'next'];
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<h4>Levers</h4>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .tp)(`Levers, cheapest first: ${name}`, head, rows, [2])}`;
}
function criteria(name, entry) {
		if (entry.criteria.length === 0)
				return _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6;
		const rows = entry.criteria.map(({ id, state, evidence, todo }) => {
				const calm = entry.outcome === 'not-needed' && state !== 'met';
				const tone = calm || state === 'not-applicable' ? 'soft' : `tone ${STATE_TONE[state]}`;
				const known = todo === undefined || todo === '' ? _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<br><span class="soft">To know: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(todo)}</span>`;
				return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<li><span>${(0,_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .nn)(id)}</span><span class="${tone}">${state.replace('-', ' ')}</span><span>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(evidence)}${known}</span></li>\n`;
		});
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<h4>Criteria</h4><ul class="checks" aria-label="Criteria with their evidence: ${name}">${rows}</ul>`;
}
function tuned(name, { tuned: found }) {
		if (found === undefined)
				return _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6;
		const rows = Object.keys(_escalation_tuned_model_js__WEBPACK_IMPORTED_MODULE_1__  .sL).map((set) => {
				const { verdict, n, delta, interval: range } = found.sets[set];
				return [
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<span class="keep">${set}</span>`,
						(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<span class="tone ${SET_TONE[verdict]}">${_escalation_words_js__WEBPACK_IMPORTED_MODULE_2__  .hO[verdict]}</span>`,
						(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_9__  .U9)(n),
						delta == null
								? '–'
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<span class="keep">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_9__  .Zg)(delta)}${range == null ? '' : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_9__  .YP)(range)})`}</span>`,
						_escalation_tuned_model_js__WEBPACK_IMPORTED_MODULE_1__  .sL[set],
				];
		});
		const notes = found.notes.slice(0, 20).map((note) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(note)}</li>`);
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<h4>Tuned model: four sets, all must hold</h4>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .tp)(`The four sets of a tuned model: ${name}`, ['set', 'verdict', 'cases', 'change', 'what it shows'], rows, [2, 3])}<ul>${notes}</ul>`;
}
const SET_TONE = { pass: 'good', regressed: 'bad', inconclusive: 'open', missing: 'open' };
function profile(name, entry) {
		const rows = Object.entries(entry.profile).flatMap(([key, value]) => value === null || typeof value === 'object' ? [] : [[(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<code>${key}</code>`, String(value)]]);
		const notes = (entry.notes ?? []).slice(0, 50).map((note) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(note)}</li>`);
		const said = notes.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<ul>${notes}</ul>`;
		const declared = rows.length === 0
				? _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6
				: (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<details><summary>${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_9__  ._d)(rows.length, 'axis', 'axes')} of the profile declared</summary>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .tp)(`What the team declared: ${name}`, ['axis', 'value'], rows)}</details>`;
		return notes.length + rows.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<h4>Notes and profile</h4>${said}${declared}`;
}
function one(name, entry, record) {
		const target = record.targets[name];
		const lines = (0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_2__  .p$)(entry, (0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_2__  .A4)(record, name)).map((parts) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<p>${parts.map(({ label, text }) => (label === undefined ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(text)} ` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<strong>${label}:</strong> ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)(text)} `))}</p>`);
		const full = entry.criteria.length === 0 && entry.gap === null
				? _markup_js__WEBPACK_IMPORTED_MODULE_7__  .s6
				: (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `${gap(name, entry)}${levers(name, entry)}${criteria(name, entry)}${(0,_failures_js__WEBPACK_IMPORTED_MODULE_6__  .e)(name, entry, target)}${tuned(name, entry)}${(0,_attempts_js__WEBPACK_IMPORTED_MODULE_4__  .W)(name, entry)}${(0,_break_even_js__WEBPACK_IMPORTED_MODULE_5__  .R)(name, entry)}${profile(name, entry)}`;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `<h3><code>${name}</code></h3><p><strong>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_7__  .Ev)((0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_2__  .x8)(entry))}</strong></p>${lines}${full}`;
}
function escalationPage(record) {
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__.h) `${Object.entries(record.escalation).map(([name, entry]) => one(name, entry, record))}`;
}


	}),

	66450:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		e: () => (  failures)
	});
	var _escalation_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61152);
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56059);
	var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65919);
	var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58294);
	var _plots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99365);






const SHAPE = {
		prompt: ['s1', 'instruction, layout or phrasing missed'],
		knowledge: ['s2', 'did not know, or claimed what nothing supports'],
		capability: ['s3', 'needs an action or a tool it does not have'],
		weight: ['s4', 'tone, format or persona that survived a scored prompt attempt'],
		unclear: ['s5', 'no shape could be told'],
};
function exemplars(cluster, target) {
		const texts = cluster.cases.slice(0, 3).map((id) => {
				const exhibit = target?.exhibits.find((item) => item.case === id);
				return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<li><code>${id}</code>${exhibit?.input === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(exhibit.input, 160)}`}${exhibit?.headOutput === undefined ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) ` <span class="soft">→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(exhibit.headOutput, 200)}</span>`}</li>`;
		});
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<ul>${texts}</ul>${cluster.cases.length > 3 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<p class="small soft">and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .U9)(cluster.cases.length - 3)} more: ${cluster.cases.slice(3, 60).join(', ')}</p>` : _markup_js__WEBPACK_IMPORTED_MODULE_3__  .s6}`;
}
function failures(name, entry, target) {
		const { review } = entry;
		const notes = (review.notes ?? []).slice(0, 20).map((note) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__  .Ev)(note)}</li>`);
		const listed = notes.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<ul class="small soft">${notes}</ul>`;
		const groups = review.clusters.slice(0, 60).map((cluster) => groupOf(cluster, target));
		if (!review.done)
				return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<h4>Failures</h4><p>The failures of this head were not reviewed, so every criterion that needs a review is unknown.${groups.length === 0 ? '' : ' The groups are there to read; their shapes are guesses.'}</p>${listed}${groups}`;
		const parts = _record_failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY.map((shape) => ({
				label: `${shape} ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .uM)(entry.shapes[shape])}`,
				share: entry.shapes[shape],
				tone: SHAPE[shape][0],
		}));
		const rows = _record_failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY.map((shape) => [shape, worth(entry, shape), (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .uM)(entry.shapes[shape]), SHAPE[shape][1]]);
		const head = ['shape', 'points of the goal', 'share of the failures', 'meaning'];
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<h4>What ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  ._d)(review.failures, 'failure')} are worth</h4>${(0,_plots_js__WEBPACK_IMPORTED_MODULE_4__  .Be)(`Shapes of the failures: ${name}`, 'Share of this head’s failures by shape.', parts)}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__  .tp)(`Failure shapes: ${name}`, head, rows, [2])}${groups.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__  .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<h4>Groups</h4>${listed}${groups}`}`;
}
function worth({ points: found }, shape) {
		const figure = found?.[shape];
		return figure === undefined
				? '–'
				: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .WR)(figure.points)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .WR)(figure.interval[0])} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  .WR)(figure.interval[1])})`;
}
const BY = {
		human: 'by a person',
		probe: 'by asking once more',
		judge: 'by the judge',
		code: 'by its exact code',
		survival: 'by what it survived',
		none: 'nobody looked',
};
function groupOf(cluster, target) {
		const { by, survived = 0, probes } = cluster;
		const outlived = survived === 0 ? '' : ` · survived ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  ._d)(survived, 'attempt')}`;
		const basis = by === undefined
				? _markup_js__WEBPACK_IMPORTED_MODULE_3__  .s6
				: (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) ` <span class="soft">(shape: ${BY[by] ?? by}${probes === undefined ? '' : `; ${(0,_escalation_wording_js__WEBPACK_IMPORTED_MODULE_0__  .cD)([cluster])}`})</span>`;
		const quotes = (cluster.quotes ?? []).slice(0, 6).map((quote) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<blockquote>${quote}</blockquote>`);
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.h) `<details><summary><strong>${cluster.title}</strong> · ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_5__  ._d)(cluster.size, 'case')} · ${cluster.shape}${outlived}</summary><p>Immediate fix: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__  .Ev)(cluster.fix)}${basis}</p>${quotes}${exemplars(cluster, target)}</details>`;
}


	}),

	36784:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ZZ: () => (  field),
		aL: () => (  words),
		ai: () => (  number)
	});
function field(value, key) {
		return value !== null && typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined;
}
function number(value) {
		return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function words(value) {
		return typeof value === 'string' ? value : '';
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

	99365:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Be: () => (  shares),
		CE: () => (  forest),
		Kk: () => (  gapBar),
		LV: () => (  curves),
		li: () => (  picture),
		n_: () => (  bars)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);
	var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58294);


const WIDE = { width: 720, narrow: false };
const NARROW = { width: 350, narrow: true };
function scaleOf(values, about = 6) {
		const finite = values.filter(Number.isFinite);
		const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
		const raw = Math.max(most - least, 1e-6) / about;
		const power = 10 ** Math.floor(Math.log10(raw));
		const step = ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power;
		const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
		const ticks = [...Array(Math.round((high - low) / step) + 1).keys()].map((at) => Number((low + at * step).toPrecision(12)));
		return { low, high: high === low ? low + step : high, ticks };
}
function place(scale, value, from, to) {
		const at = from + ((value - scale.low) / (scale.high - scale.low)) * (to - from);
		return Number(Math.min(to, Math.max(from, at)).toFixed(1));
}
function shorten(label, most = 28) {
		const chars = [...label];
		return chars.length <= most ? label : `${chars.slice(0, most - 1).join('')}…`;
}
function svg(title, sheet, { height, body }) {
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<svg viewBox="0 0 ${sheet.width} ${height}" width="${sheet.width}" height="${height}" role="img" aria-label="${title}">${body}</svg>`;
}
function picture(title, caption, draw) {
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<figure><div class="wide">${svg(title, WIDE, draw(WIDE))}</div><div class="narrow">${svg(title, NARROW, draw(NARROW))}</div><figcaption>${caption}</figcaption></figure>
`;
}
function forest(title, caption, rows, tick = (value) => (value > 0 ? `+${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Ej)(value)}` : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Ej)(value))) {
		const all = rows
				.flatMap(({ value, interval, mark }) => [value, mark, ...(interval ?? [])])
				.filter((one) => typeof one === 'number');
		return picture(title, caption, ({ width, narrow }) => {
				const scale = scaleOf(all, narrow ? 4 : 6);
				const [left, right, step] = narrow ? [20, width - 24, 50] : [212, width - 26, 30];
				const x = (value) => place(scale, value, left, right);
				const height = rows.length * step + 46;
				const floor = height - 30;
				const zero = x(0);
				const grid = scale.ticks.map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="8" y2="${floor}"/><text class="tick" x="${x(value)}" y="${height - 12}" text-anchor="middle">${tick(value)}</text>`);
				const drawn = rows.map(({ label, value, interval, tone, mark }, at) => {
						const y = narrow ? 44 + at * step : 24 + at * step;
						const name = narrow
								? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="label" x="8" y="${y - 20}">${shorten(label, 44)}</text>`
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="label" x="${left - 14}" y="${y + 4}" text-anchor="end">${shorten(label)}</text>`;
						const margin = mark === undefined
								? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="margin" x1="${x(mark)}" x2="${x(mark)}" y1="${y - 13}" y2="${y + 13}"/>`;
						const range = interval === null
								? _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="range ${tone}" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${y}" y2="${y}"/>`;
						const dot = value === null
								? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="tick" x="${zero + 8}" y="${y + 4}">not measured</text>`
								: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<circle class="dot ${tone}" cx="${x(value)}" cy="${y}" r="5"/>`;
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${name}${margin}${range}${dot}`;
				});
				return { height, body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${grid}<line class="zero" x1="${zero}" x2="${zero}" y1="8" y2="${floor}"/>${drawn}` };
		});
}
function shares(title, caption, parts) {
		return picture(title, caption, ({ width: sheet }) => {
				let at = 2;
				const room = sheet - 4;
				const cuts = parts
						.filter(({ share }) => share > 0)
						.map(({ label, share, tone }) => {
						const width = Number((share * room).toFixed(1));
						const x = Number(at.toFixed(1));
						at += width;
						const words = width > 50
								? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="onbar" x="${x + 8}" y="27">${shorten(label, Math.floor((width - 10) / 8))}</text>`
								: _markup_js__WEBPACK_IMPORTED_MODULE_0__  .s6;
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<rect class="${tone}" x="${x}" y="6" width="${width}" height="32"/>${words}`;
				});
				return { height: 44, body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${cuts}` };
		});
}
function gapBar(title, gap) {
		return picture(title, 'Marks at 0, 5 and 10 part the bands.', ({ width }) => {
				const scale = scaleOf([-2, 15, gap.points, ...gap.interval]);
				const x = (value) => place(scale, value, 2, width - 2);
				const bands = [
						{ low: scale.low, high: 0, name: 'reached', cls: 'band0' },
						{ low: 0, high: 5, name: '0-5', cls: 'band1' },
						{ low: 5, high: 10, name: '5-10', cls: 'band2' },
						{ low: 10, high: scale.high, name: '10+', cls: 'band3' },
				];
				const areas = bands.map(({ low, high, name, cls }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<rect class="${cls}" x="${x(low)}" y="24" width="${Math.max(0, Number((x(high) - x(low)).toFixed(1)))}" height="34"/><text class="tick" x="${Number(((x(low) + x(high)) / 2).toFixed(1))}" y="17" text-anchor="middle">${name}</text>`);
				const marks = [0, 5, 10].map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="zero" x1="${x(value)}" x2="${x(value)}" y1="20" y2="62"/><text class="tick" x="${x(value)}" y="78" text-anchor="middle">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .Ej)(value)}</text>`);
				return {
						height: 88,
						body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${areas}${marks}<line class="range plain" x1="${x(gap.interval[0])}" x2="${x(gap.interval[1])}" y1="41" y2="41"/><circle class="dot plain" cx="${x(gap.points)}" cy="41" r="6"/>`,
				};
		});
}
function bars(title, caption, list) {
		const most = Math.max(1, ...list.map(({ value }) => value));
		const length = (value, room) => value === 0 ? 0 : Math.max(2, Number(((value / most) * room).toFixed(1)));
		return picture(title, caption, ({ width, narrow }) => {
				if (narrow) {
						const body = list.map(({ label, value, tone }, at) => {
								const y = 6 + at * 30;
								const wide = length(value, width - 160);
								return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<text class="tick" x="104" y="${y + 15}" text-anchor="end">${label}</text><rect class="bar ${tone}" x="112" y="${y}" width="${wide}" height="20"/><text class="tick" x="${118 + wide}" y="${y + 15}">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(value)}</text>`;
						});
						return { height: 10 + list.length * 30, body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${body}` };
				}
				const slot = Math.min(150, (width - 32) / Math.max(1, list.length));
				const body = list.map(({ label, value, tone }, at) => {
						const height = length(value, 110);
						const x = Number((16 + at * slot + slot * 0.12).toFixed(1));
						const middle = Number((16 + at * slot + slot / 2).toFixed(1));
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<rect class="bar ${tone}" x="${x}" y="${140 - height}" width="${Number((slot * 0.76).toFixed(1))}" height="${height}"/><text class="tick" x="${middle}" y="${134 - height}" text-anchor="middle">${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(value)}</text><text class="tick" x="${middle}" y="158" text-anchor="middle">${label}</text>`;
				});
				return {
						height: 168,
						body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="zero" x1="16" x2="${Number((16 + slot * list.length).toFixed(1))}" y1="140" y2="140"/>${body}`,
				};
		});
}
function curves({ title, caption, xName, format }, list, marks) {
		return picture(title, caption, ({ width, narrow }) => {
				const xs = scaleOf([...list.flatMap((curve) => curve.points.map(([x]) => x)), ...marks.map(({ x }) => x)], narrow ? 3 : 6);
				const ys = scaleOf(list.flatMap((curve) => curve.points.map(([, y]) => y)), 5);
				const [left, right, top, bottom] = [narrow ? 40 : 56, width - 20, 34, 260];
				const x = (value) => place(xs, value, left, right);
				const y = (value) => Number((bottom - ((value - ys.low) / (ys.high - ys.low)) * (bottom - top)).toFixed(1));
				const grid = [
						...xs.ticks.map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${bottom}"/><text class="tick" x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${format(value)}</text>`),
						...ys.ticks.map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="grid" x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/><text class="tick" x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${format(value)}</text>`),
				];
				const lines = list.map(({ points: path, tone }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<polyline class="curve ${tone}" points="${path.map(([px, py]) => `${x(px)},${y(py)}`).join(' ')}"/>`);
				let from = left;
				const key = list.map(({ label, tone }) => {
						const at = from;
						from += 40 + label.length * 7;
						return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="curve ${tone}" x1="${at}" x2="${at + 16}" y1="14" y2="14"/><text class="tick" x="${at + 20}" y="18">${label}</text>`;
				});
				const places = [...marks]
						.sort((a, b) => a.x - b.x)
						.map(({ x: at, label }, row) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `<line class="margin" x1="${x(at)}" x2="${x(at)}" y1="${top}" y2="${bottom}"/><text class="label" x="${x(at) + (x(at) > width - 150 ? -6 : 6)}" y="${top + 16 + row * 18}" text-anchor="${x(at) > width - 150 ? 'end' : 'start'}">${label}</text>`);
				return {
						height: 300,
						body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__.h) `${grid}${key}${lines}${places}<text class="tick" x="${right}" y="296" text-anchor="end">${xName}</text>`,
				};
		});
}


	}),

	15951:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		g: () => (  leverWords),
		z: () => (  remedy)
	});
const LEVER_WORDS = {
		'prompt-optimize': 'a prompt change',
		'model-swap': 'another model',
		route: 'a routing change',
		rag: 'a retrieval change',
		tools: 'a change of tools',
		cascade: 'a cascade change',
		'fine-tune': 'a tuned model',
};
function leverWords(lever) {
		return lever === null ? 'a change' : LEVER_WORDS[lever];
}
const REMEDY = {
		'prompt-optimize': 'fix the prompt and push',
		'model-swap': 'fit the prompt to the new model or go back to the old one, and push',
		route: 'fix the routing and push',
		rag: 'fix the retrieval settings and push',
		tools: 'fix the tools and push',
		cascade: 'fix the cascade and push',
		'fine-tune': 'go back to the base model or fit the prompt to the tuned one, and push',
};
function remedy(lever) {
		return lever === null ? 'fix the change and push' : REMEDY[lever];
}


	}),

	66706:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		costNow: () => (  costNow),
		renderManagement: () => (  renderManagement)
	});
	var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
	var _escalation_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91331);
	var _escalation_tuned_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73678);
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56059);
	var _escalation_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13182);
	var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65919);
	var _lever_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26090);
	var _lever_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15951);









const MARKER = '<!-- plumbline:management -->';
function renderManagement(targets) {
		return `${[MARKER, ...targets.map(page)].join('\n\n')}\n`;
}
function page({ target, entry, beside, suite }) {
		const parts = [
				['Where we stand', standing(entry)],
				['What the gap is made of', failures(entry)],
				['Levers, in order', levers(entry)],
				['Attempts so far', attempts(entry)],
				['Money a month', money(entry)],
				['What is not known yet', unknowns(entry)],
				['Risks', risks(entry, beside)],
				['How it was measured', method(entry, suite)],
		];
		const body = parts.map(([title, text], index) => `### ${index + 1}. ${title}\n\n${text}`).join('\n\n');
		return `## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(target))}\n\n**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.prose)((0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_4__  .x8)(entry))}**\n\n${body}`;
}
function tableOf(head, rows) {
		const line = (cells) => `| ${cells.join(' | ')} |`;
		return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
const cell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(text, 300));
function standing({ level, goal }) {
		if (goal === null)
				return 'No goal is set. Write `escalation.goal` in the config: a template and a target.';
		const wanted = `The goal is ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .WR)(goal.target)} points of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__  .SS)(goal.template)}; ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .WR)(goal['max-residual-gap'])} points below it are accepted.`;
		if (level === null)
				return `${wanted} Its level has not been measured.`;
		const row = (what, of) => of === undefined ? [] : [[what, (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .WR)(of.points), (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .YP)(of.interval), (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(of.n)]];
		const rows = [
				...row('all cases', level.all),
				...row('cases that may be looked at', level.search),
				...row('cases kept aside', level.holdout),
		];
		return `${wanted}\n\n${tableOf(['level', 'points', '95 %', 'cases'], rows)}`;
}
const LOOKED = new Map([
		['human', 'a person'],
		['probe', 'a probe'],
		['judge', 'the judge'],
		['code', "the template's own code"],
		['survival', 'it outlived the attempts'],
]);
const EXAMPLES = 3;
function failures({ points: worth, review }) {
		if (review.failures === 0)
				return 'No case fails the goal.';
		if (worth === undefined)
				return `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(review.failures)} cases fail; nobody has looked at what kind they are.`;
		const rows = _record_failure_review_js__WEBPACK_IMPORTED_MODULE_3__  .HY.flatMap((shape) => {
				const lift = worth[shape];
				const groups = review.clusters.filter((group) => group.shape === shape).sort((a, b) => b.size - a.size);
				if (lift === undefined || (lift.points === 0 && groups.length === 0))
						return [];
				const who = [...new Set(groups.map(({ by }) => LOOKED.get(by ?? 'none') ?? 'nobody'))].join(', ');
				const shown = groups.slice(0, EXAMPLES).map(({ title, size }) => `${cell(title)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(size)})`);
				return [[shape, (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .WR)(lift.points), (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .YP)(lift.interval), who === '' ? '-' : who, shown.join('; ') || '-']];
		});
		const total = worth.total === undefined ? '' : ` Mending all of them would bring ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .WR)(worth.total.points)} points.`;
		return `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(review.failures)} cases fail.${total}\n\n${tableOf(['kind', 'worth points', '95 %', 'who looked', 'for example'], rows)}`;
}
function levers(entry) {
		const rows = (0,_lever_table_js__WEBPACK_IMPORTED_MODULE_6__  .O)(entry).map(({ lever, gain, tried, last, cost, state, reason, isNext }) => [
				isNext ? `**${cell(lever)}**` : cell(lever),
				cell(gain),
				cell(tried),
				cell(last),
				cell(cost),
				cell(reason === '' ? state : `${state}: ${reason}`),
				isNext ? '**next**' : '',
		]);
		return tableOf(['lever', 'can gain at most', 'tried', 'last lift, kept aside', 'cost', 'state', ''], rows);
}
function attempts({ ledger }) {
		const { entries } = (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_1__  .ix)(ledger.used);
		const refused = ledger.refused.length === 0
				? ''
				: `\n\n${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(ledger.refused.length)} entries of the ledger do not count: ${cell([...new Set(ledger.refused.map(({ why }) => why))].slice(0, 3).join('; '))}.`;
		if (entries.length === 0)
				return `No attempt has been scored under this ruler.${refused}`;
		const rows = entries.map(({ attempt }) => attemptRow(attempt));
		return `${tableOf(['date', 'lever', 'what', 'lift', 'kept aside', 'cost', 'decision'], rows)}${refused}`;
}
function attemptRow({ date, lever, title, commit, lift, holdout, costPerRequest, decision, }) {
		const cost = costPerRequest?.lift;
		const { state = 'none written', by = '', reason = '' } = decision ?? {};
		const said = `${state}${by === '' ? '' : ` by ${by}`}${reason === '' ? '' : `: ${reason}`}`;
		return [
				cell(date.slice(0, 10)),
				(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_7__  .g)(lever),
				cell(title ?? commit.slice(0, 7)),
				`${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .Zg)(lift.points)} ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .YP)(lift.interval)}`,
				holdout === undefined ? '-' : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .Zg)(holdout.points)} ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .YP)(holdout.interval)}`,
				cost === undefined ? '-' : `${cost.percent > 0 ? '-' : '+'}${Math.abs(cost.percent).toFixed(0)} %`,
				cell(said),
		];
}
function costNow({ cost, request }) {
		const each = request?.head?.costUsd;
		if (cost?.usdPerMonth !== undefined)
				return `Now about ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .dR)(cost.usdPerMonth)} a month at the declared volume.`;
		return each === undefined
				? 'What a request costs was not measured.'
				: `A request costs ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .dR)(each)}; with requests-per-day in the profile this becomes money a month.`;
}
function money(entry) {
		const { cost } = entry;
		const now = costNow(entry);
		const rows = (cost?.steps ?? [])
				.filter(({ state }) => state !== 'not-applicable')
				.map(({ step, state, potential, why = '' }) => [
				step,
				state,
				potential === null ? 'not known' : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .uM)(potential.share),
				potential?.usdPerMonth === undefined ? '-' : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .dR)(potential.usdPerMonth),
				cell(why),
		]);
		return rows.length === 0
				? now
				: `${now}\n\n${tableOf(['step', 'state', 'saves of a request', 'a month', 'why'], rows)}`;
}
function unknowns({ criteria }) {
		const open = criteria.filter(({ state }) => state === 'unknown');
		if (open.length === 0)
				return 'Nothing that the decision hangs on.';
		return open
				.map(({ id, evidence, todo = '' }) => `- ${(0,_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .nn)(id)}: ${cell(evidence)}${todo === '' ? '' : ` ${cell(todo)}`}`)
				.join('\n');
}
function risks(entry, { isBlocked }) {
		const { overfit, tuned, orderSkipped, holdups = [], antiPatterns, criteria } = entry;
		const found = [];
		if (overfit?.state === 'shown' || overfit?.state === 'possible')
				found.push(`Overfitting is ${overfit.state}: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .Zg)(overfit.search.points)} points on the cases it was written for, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .Zg)(overfit.holdout.points)} on those kept aside.`);
		const base = criteria.find(({ id }) => id === 'E15');
		if (base?.state === 'unmet')
				found.push(cell(base.evidence));
		if (tuned !== undefined) {
				const open = Object.keys(_escalation_tuned_model_js__WEBPACK_IMPORTED_MODULE_2__  .sL)
						.filter((name) => tuned.sets[name].verdict !== 'pass')
						.map((name) => `${name} (${_escalation_words_js__WEBPACK_IMPORTED_MODULE_4__  .hO[tuned.sets[name].verdict]})`);
				if (open.length > 0)
						found.push(`The tuned model is not shown on: ${open.join(', ')}.`);
		}
		if (orderSkipped)
				found.push(`A step was skipped (${holdups.join(', ')}); ${isBlocked ? 'the merge is blocked' : 'by policy a warning'}.`);
		for (const name of antiPatterns)
				found.push(`Known to go wrong: ${name}.`);
		return found.length === 0 ? 'None that the measurement shows.' : found.map((line) => `- ${line}`).join('\n');
}
function method({ level, goal, ladder }, suite) {
		const cases = level === null
				? ''
				: ` The level was read on ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(level.all.n)} of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(level.all.of ?? level.all.n)} cases.`;
		const ruler = suite === null
				? ''
				: ` Suite ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__  .SS)(suite.digest)}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(suite.cases)} cases, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_8__  .U9)(suite.holdout)} kept aside.`;
		const by = goal === null ? '' : `Scored by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__  .SS)(goal.template)}; the ${ladder} ladder decided.`;
		return `${by}${cases}${ruler} Intervals are two-sided 95 %; points are scores x 100.`;
}


	}),

	45344:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		renderManagementHtml: () => (  renderManagementHtml)
	});
	var _escalation_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13182);
	var _html_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48355);
	var _html_break_even_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65015);
	var _html_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31247);
	var _html_escalation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22436);
	var _html_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66450);
	var _html_markup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58294);
	var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66706);








function renderManagementHtml(targets) {
		const body = (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_6__.h) `<main id="main"><h1>Where the quality stands</h1>${targets.map(part)}</main>`;
		return (0,_html_document_js__WEBPACK_IMPORTED_MODULE_3__  .r)({ title: 'Where the quality stands', body });
}
function part({ target, entry }, index) {
		const body = (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_6__.h) `<p><strong>${(0,_html_markup_js__WEBPACK_IMPORTED_MODULE_6__  .Ev)((0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_0__  .x8)(entry))}</strong></p>${(0,_html_escalation_js__WEBPACK_IMPORTED_MODULE_4__  .rQ)(target, entry)}
<h3>What the gap is made of</h3>${(0,_html_failures_js__WEBPACK_IMPORTED_MODULE_5__  .e)(target, entry, undefined)}
<h3>Levers, in order</h3>${(0,_html_escalation_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(target, entry)}
<h3>Attempts so far</h3>${(0,_html_attempts_js__WEBPACK_IMPORTED_MODULE_1__  .W)(target, entry)}
<h3>Money a month</h3><p>${(0,_html_markup_js__WEBPACK_IMPORTED_MODULE_6__  .Ev)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__.costNow)(entry))}</p>${(0,_html_break_even_js__WEBPACK_IMPORTED_MODULE_2__  .R)(target, entry)}
<h3>What is known and what is not</h3>${(0,_html_escalation_js__WEBPACK_IMPORTED_MODULE_4__  .u4)(target, entry)}`;
		return (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_6__  .uW)(`target-${index}`, target, body);
}


	})

};
