export const id = 9619;
export const ids = [9619,324];
export const modules = {

	18034:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		K7: () => (  exhibitsByWeight),
		TI: () => (  exhibitMarkdown)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);
	var _worddiff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60288);



const WIDTH = 92;
const KIND = {
		broken: 'broke',
		fixed: 'was fixed',
		failing: 'fails on both sides',
		unscored: 'has no score',
		critical: 'critical case broke',
};
function wrapped(pieces, width = WIDTH) {
		let column = 0;
		let inWord = false;
		return pieces.map(({ text, kind }) => {
				let out = '';
				for (const token of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
						const isWord = /^\S/.test(token);
						if (isWord && !inWord && column > 0 && column + token.length > width) {
								out = `${out.slice(0, Math.max(out.trimEnd().length, out.lastIndexOf('\n') + 1))}\n`;
								column = 0;
						}
						column = token === '\n' ? 0 : column + token.length;
						inWord = isWord;
						out += token;
				}
				return { text: out, kind };
		});
}
const MARK = { same: null, removed: 'del', added: 'ins' };
function marked(pieces) {
		return wrapped(pieces)
				.map(({ text, kind }) => {
				const words = text.trim();
				const mark = MARK[kind];
				if (mark === null || words === '')
						return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .O5)(text);
				const at = text.indexOf(words);
				return `${text.slice(0, at)}<${mark}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .O5)(words)}</${mark}>${text.slice(at + words.length)}`;
		})
				.join('');
}
function block(pieces) {
		return `<pre>${marked(pieces)}</pre>`;
}
function plainBlock(text) {
		return block([{ text, kind: 'same' }]);
}
function scores(exhibit) {
		return `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .fN)(exhibit.base)} → ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .fN)(exhibit.head)}`;
}
function exhibitTitle(exhibit) {
		const asked = exhibit.input === undefined ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(exhibit.input, 70))}`;
		const wrap = asked === '' ? '' : `<code>${asked.slice(3)}</code>`;
		return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(exhibit.case, 80))}</code> ${KIND[exhibit.kind]} at <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(exhibit.template, 80))}</code> (${scores(exhibit)})${wrap === '' ? '' : ` · ${wrap}`}`;
}
function compact(text) {
		if (!/^[[{]/.test(text) || text.length > 20_000)
				return text;
		try {
				return JSON.stringify(JSON.parse(text));
		}
		catch {
				return text;
		}
}
function exhibitMarkdown(exhibit, limit) {
		const parts = [];
		const code = exhibit.code === undefined ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(exhibit.code)}`;
		const reason = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)((exhibit.reason ?? '').trim().replace(/\n+/g, '; '), Math.min(limit, 600));
		if (reason !== '' || code !== '')
				parts.push(`Why it counts:${code}${reason === '' ? '' : ` ${reason}`}`);
		if (exhibit.input !== undefined)
				parts.push('Asked:', plainBlock((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(exhibit.input), limit)));
		const before = exhibit.baseOutput === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(exhibit.baseOutput), limit);
		const after = exhibit.headOutput === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(exhibit.headOutput), limit);
		const diff = before === undefined || after === undefined ? null : (0,_worddiff_js__WEBPACK_IMPORTED_MODULE_2__  .s)(before, after);
		if (before !== undefined)
				parts.push(`Before (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .fN)(exhibit.base)}):`, diff === null ? plainBlock(before || '(empty answer)') : block((0,_worddiff_js__WEBPACK_IMPORTED_MODULE_2__  .C)(diff, 'before')));
		if (after !== undefined)
				parts.push(`After (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .fN)(exhibit.head)}):`, diff === null ? plainBlock(after || '(empty answer)') : block((0,_worddiff_js__WEBPACK_IMPORTED_MODULE_2__  .C)(diff, 'after')));
		if (exhibit.expected !== undefined)
				parts.push('Expected:', plainBlock((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .RK)(compact(exhibit.expected)), limit)));
		if (exhibit.line !== undefined && exhibit.line.length <= limit * 2)
				parts.push('As a line for the suite:', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .OF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .Je)(exhibit.line), 'json', limit * 4));
		if (parts.length === 0)
				parts.push('Its texts are not in this report.');
		return `<details><summary>${exhibitTitle(exhibit)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
const WEIGHT = { critical: 0, broken: 1, unscored: 2, failing: 3, fixed: 4 };
function exhibitsByWeight(record, limit) {
		const queues = Object.values(record.targets).map((target) => target.exhibits
				.filter(({ kind }) => kind === 'critical' || kind === 'broken')
				.sort((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind]));
		const longest = Math.max(0, ...queues.map((queue) => queue.length));
		return [...Array(longest).keys()].flatMap((at) => queues.flatMap((queue) => queue.slice(at, at + 1))).slice(0, limit);
}


	}),

	9619:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	COMMENT_LIMIT: () => (  comment_frame .W$),
	renderBody: () => (  renderBody),
	renderComment: () => (  renderComment),
	renderRunning: () => (  renderRunning)
});

var case_texts = __webpack_require__(18034);
var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var markdown = __webpack_require__(8572);
;




function brokenSection(record, depth, situation) {
		const shown = (0,case_texts .K7)(record, depth.exhibits);
		const lists = Object.entries(record.targets).flatMap(([name, target]) => {
				const ids = [...new Set(target.regressions.map((item) => item.case))];
				if (ids.length === 0)
						return [];
				const several = Object.keys(record.targets).length > 1;
				const rest = ids.length > depth.list ? ` and ${(0,format_numbers .U9)(ids.length - depth.list)} more` : '';
				return [
						`${several ? `${(0,report_escape .SS)(name, 100)}: ` : ''}${ids
								.slice(0, depth.list)
								.map((id) => (0,report_escape .SS)(id, 60))
								.join(' ')}${rest}`,
				];
		});
		const total = new Set(Object.entries(record.targets).flatMap(([name, target]) => target.regressions.map((item) => `${name}\n${item.case}`))).size;
		if (shown.length === 0 && lists.length === 0)
				return [];
		const across = new Set(Object.values(record.targets).flatMap(({ regressions }) => regressions.map((item) => item.template)));
		const isPartial = Object.values(record.targets).some(({ suite }) => suite.holdout > 0);
		const words = [...(across.size > 1 ? ['all templates'] : []), ...(isPartial ? ['none of those kept aside'] : [])];
		const scope = words.length === 0 ? '' : ` (${words.join(', ')})`;
		const title = situation === 'regressed' || situation === 'accepted'
				? 'Worst broken cases'
				: 'Cases that went from right to wrong all the same';
		const heading = shown.length === 0 ? [] : [`#### ${title}`];
		const bodies = shown.map((exhibit) => (0,case_texts .TI)(exhibit, depth.text));
		const all = total === 0
				? []
				: [(0,markdown .TM)(total === 1 ? 'The broken case' : `All ${(0,format_numbers ._d)(total, 'broken case')}${scope}`, lists.join('\n\n'))];
		const block = [...heading, ...bodies];
		return situation === 'regressed' || situation === 'accepted'
				? [...block, ...all]
				: [(0,markdown .TM)(`${title} (${(0,format_numbers .U9)(total)})`, [...bodies, ...lists].join('\n\n'))];
}
function slices(record) {
		const rows = Object.entries(record.targets).flatMap(([name, target]) => (target.slices ?? [])
				.filter(({ delta, interval: range }) => delta < 0 && range !== null && range[1] < 0)
				.sort((a, b) => a.delta - b.delta)
				.slice(0, 6)
				.map((slice) => `| ${(0,report_escape .SS)(slice.name, 80)} | ${(0,report_escape .SS)(Object.keys(record.targets).length > 1 ? `${name} / ${slice.template}` : slice.template, 100)} | ${(0,format_numbers .U9)(slice.n)} | ${(0,format_numbers .Zg)(slice.delta)} (${(0,format_numbers .YP)(slice.interval)}) |`));
		if (rows.length === 0)
				return '';
		return [
				'Exploratory: with many slices some look bad by chance, so none of them decides anything.',
				'',
				'| slice | template | cases | change (95 % interval) |',
				'| :-- | :-- | --: | :-- |',
				...rows,
		].join('\n');
}

var drift_lines = __webpack_require__(80324);
var criterion_words = __webpack_require__(57687);
var escalation_words = __webpack_require__(13182);
var lever_table = __webpack_require__(26090);
;






const STATE = {
		met: 'met',
		unmet: '**unmet**',
		unknown: '_unknown_',
		waived: 'waived',
		'not-applicable': 'not applicable',
};
function escalation(record, depth) {
		const entries = Object.entries(record.escalation);
		return entries.slice(0, depth.list).flatMap(([name, entry]) => {
				const who = entries.length > 1 ? `${(0,report_escape .SS)(name, 100)}: ` : '';
				const lines = (0,escalation_words .p$)(entry, (0,escalation_words .A4)(record, name)).map((parts) => parts.map(shown).join(' '));
				const text = [`🧭 ${who}${(0,report_escape.prose)((0,escalation_words .x8)(entry))}`, ...lines].join('\n');
				if (!depth.details || entry.criteria.length === 0)
						return [text];
				const of = who === '' ? '' : ` of <code>${(0,markdown .$z)(name)}</code>`;
				const rows = (0,lever_table .O)(entry);
				const isDone = entry.outcome === 'not-needed';
				const levers = rows.length === 0 ? '' : (0,markdown .TM)(`Levers${of}`, [leverTable(entry), groups(entry)].join('\n\n'));
				const title = `${isDone ? 'Criteria' : `Criteria${openWords(entry)}`}${of}`;
				const parts = [checklist(entry), noted(entry, depth.list)];
				return [text, levers, (0,markdown .TM)(title, parts.filter((part) => part !== '').join('\n\n'))];
		});
}
function shown({ label, text }) {
		return label === undefined ? (0,report_escape.prose)(text, 600) : `**${label}:** ${(0,report_escape.prose)(text, 600)}`;
}
function leverTable(entry) {
		const head = '| lever | can gain at most | tried | last lift, kept aside | cost | state | next |';
		const rows = (0,lever_table .O)(entry).map(({ lever, gain, tried, last, cost, state, isNext, reason }) => {
				const why = reason === '' ? '' : `: ${(0,report_escape.prose)(reason, 160)}`;
				return `| ${lever} | ${gain} | ${tried} | ${last} | ${cost} | ${state}${why} | ${isNext ? '**do it**' : '–'} |`;
		});
		return [head, '| :-- | :-- | --: | :-- | :-- | :-- | :-- |', ...rows].join('\n');
}
function groups({ review }) {
		const largest = review.clusters
				.filter(({ size }) => size > 1)
				.slice(0, 3)
				.map(({ title, size, shape, by, survived = 0 }) => {
				const outlived = survived === 0 ? '' : `, survived ${(0,format_numbers ._d)(survived, 'prompt attempt')}`;
				const kind = by === 'none' || by === undefined ? 'nobody looked' : `${shape}, by ${by === 'human' ? 'a person' : by}`;
				return `${(0,report_escape.prose)(title, 120)} (${(0,format_numbers .U9)(size)}, ${kind}${outlived})`;
		});
		const fix = review.clusters.find(({ size, quotes = [] }) => size > 1 && quotes.length > 0);
		return [
				largest.length === 0 ? '' : `Largest groups: ${largest.join('; ')}.`,
				fix === undefined ? '' : `Immediate fix for "${(0,report_escape.prose)(fix.title, 120)}": ${(0,report_escape.prose)(fix.fix, 300)}`,
		]
				.filter((part) => part !== '')
				.join(' ');
}
const CALM = { ...STATE, unmet: 'unmet', unknown: 'unknown' };
function openWords({ criteria }) {
		const tally = ['unmet', 'unknown'].flatMap((state) => {
				const n = criteria.filter((item) => item.state === state).length;
				return n === 0 ? [] : [`${(0,format_numbers .U9)(n)} ${state}`];
		});
		return tally.length === 0 ? '' : ` (${tally.join(', ')})`;
}
function checklist({ criteria, outcome }) {
		const rows = criteria.map((item) => {
				const first = criteria.find(({ todo }) => todo === item.todo)?.id ?? item.id;
				const todo = item.todo === undefined || item.todo === '' ? '' : first === item.id ? (0,report_escape.prose)(item.todo, 200) : `as ${first}.`;
				return `| ${(0,criterion_words .nn)(item.id)} | ${outcome === 'not-needed' ? CALM[item.state] : STATE[item.state]} | ${(0,report_escape.prose)(item.evidence, 240)}${todo === '' ? '' : ` _To know:_ ${todo}`} |`;
		});
		return ['| criterion | state | evidence |', '| :-- | :-- | :-- |', ...rows].join('\n');
}
function noted({ tuned, review, notes }, list) {
		const all = [...(tuned?.notes ?? []), ...(review.notes ?? []), ...(notes ?? [])];
		const more = all.length > list ? [`- and ${(0,format_numbers ._d)(all.length - list, 'more note')} in the report`] : [];
		const lines = [...all.slice(0, list).map((note) => `- ${(0,report_escape.prose)(note, 300)}`), ...more];
		return lines.join('\n');
}

var comment_frame = __webpack_require__(30982);
var history_and_trend = __webpack_require__(12587);
;


function pins(record) {
		const { provenance } = record;
		const lines = [
				`- base ${(0,report_escape .SS)(provenance.base.label)} at ${(0,report_escape .SS)((0,format_numbers .Fu)(provenance.base.sha))}, head ${(0,report_escape .SS)(provenance.head.label)} at ${(0,report_escape .SS)((0,format_numbers .Fu)(provenance.head.sha))}`,
				...Object.entries(record.targets).flatMap(([name, target]) => {
						const models = target.models.base === target.models.head
								? `model ${(0,report_escape .SS)(target.models.head)}`
								: `model ${(0,report_escape .SS)(target.models.base)} → ${(0,report_escape .SS)(target.models.head)}`;
						const templates = Object.entries(target.templates)
								.slice(0, 40)
								.map(([id, item]) => `${(0,report_escape .SS)(id, 60)} ${(0,report_escape .SS)((0,format_numbers .VK)(item.digest))}`);
						const judge = target.judge === undefined ? '' : `; judge ${(0,report_escape .SS)(target.judge.model)}`;
						return [
								`- ${(0,report_escape .SS)(name, 100)}: ${models}${judge}; suite ${(0,report_escape .SS)((0,format_numbers .VK)(target.suite.digest))}, repeats ${(0,format_numbers .U9)(target.suite.repeats)}; templates ${templates.join(', ')}`,
						];
				}),
				`- config ${(0,report_escape .SS)(provenance.config)}, margin ${(0,format_numbers .Ej)(record.gate.margin)}, alpha ${record.gate.alpha}, order of cases by seed ${(0,report_escape .SS)(record.seed)}, engine ${(0,report_escape .SS)(provenance.engine)}`,
		];
		return lines.join('\n');
}

var ruler = __webpack_require__(28261);
;


function ratioLine(label, figure, unit) {
		if (figure === undefined)
				return '';
		const range = figure.interval === null ? '' : ` (${(0,format_numbers .CG)(figure.interval[0])} to ${(0,format_numbers .CG)(figure.interval[1])})`;
		const ceiling = figure.ceiling === undefined
				? ''
				: `, ceiling ${(0,format_numbers .Ej)(figure.ceiling)} times ${figure.state === 'exceeded' ? '**exceeded**' : 'held'}`;
		return `- ${label}: ${unit(figure.base)} → ${unit(figure.head)}, ${(0,format_numbers .CG)(figure.ratio)}${range}${ceiling}`;
}
function ceilingLines(record) {
		const several = Object.keys(record.targets).length > 1;
		return Object.entries(record.operational.targets).flatMap(([name, { latencyMs, costUsd }]) => {
				const who = several ? ` of ${(0,report_escape .SS)(name, 100)}` : '';
				return [
						latencyMs?.state === 'exceeded' ? ratioLine(`Latency${who}`, latencyMs, (value) => `${(0,format_numbers .U9)(value)} ms`) : '',
						costUsd?.state === 'exceeded'
								? ratioLine(`Cost a request${who}`, costUsd, (value) => `$${value.toPrecision(3)}`)
								: '',
				].filter((line) => line !== '');
		});
}
function spending(record) {
		const { usage, operational } = record;
		const asked = usage.calls + usage.reused;
		const reused = usage.reused === 0 ? '' : `, ${(0,format_numbers .U9)(usage.reused)} answers reused`;
		const saved = operational.fullCalls === undefined || operational.fullCalls <= usage.calls
				? ''
				: `; measuring everything afresh would have taken ${(0,format_numbers ._d)(operational.fullCalls, 'call')}, so ${(0,format_numbers .uM)(1 - usage.calls / operational.fullCalls)} were saved`;
		const tokens = usage.promptTokens + usage.completionTokens === 0
				? ''
				: `, ${(0,format_numbers .U9)(usage.promptTokens)} tokens in and ${(0,format_numbers .U9)(usage.completionTokens)} out`;
		const errors = usage.errors === 0 ? '' : `, ${(0,format_numbers ._d)(usage.errors, 'failed attempt')} (retried)`;
		const lines = asked === 0
				? ['- No model was called.']
				: [
						`- ${(0,format_numbers ._d)(usage.calls, 'call')}${reused}${tokens}, ${usage.costKnown ? '' : 'at least '}${(0,format_numbers .dR)(usage.costUsd)}${errors}${saved}.`,
				];
		for (const [name, figures] of Object.entries(operational.targets)) {
				const target = record.targets[name];
				const age = figures.baseline?.oldest == null ? null : (0,format_numbers .YM)(figures.baseline.oldest, operational.startedAt);
				const baseline = figures.baseline === undefined
						? ''
						: `- Baseline of ${(0,report_escape .SS)(name, 100)}: ${(0,format_numbers ._d)(figures.baseline.samples, 'sample')}, ${(0,format_numbers .U9)(figures.baseline.fresh)} drawn fresh${age === null ? '' : age === 0 ? ', the oldest from today' : `, the oldest ${(0,format_numbers ._d)(age, 'day')} old`}.`;
				lines.push(...[
						baseline,
						ratioLine('Latency', figures.latencyMs, (value) => `${(0,format_numbers .U9)(value)} ms`),
						ratioLine('Prompt tokens', figures.promptTokens, format_numbers .U9),
						ratioLine('Answer tokens', figures.completionTokens, format_numbers .U9),
						ratioLine('Cost a request', figures.costUsd, (value) => `$${value.toPrecision(3)}`),
						cachedLine(record.escalation[name]?.request),
						...promptNotes(figures).map((note) => `- Prompt: ${(0,report_escape.prose)(note, 240)}`),
						...(target?.notes ?? []).slice(0, 8).map((note) => `- ${(0,report_escape.prose)(note, 240)}`),
				].filter((line) => line !== ''));
		}
		for (const note of operational.notes.slice(0, 6))
				lines.push(`- ${(0,report_escape.prose)(note, 240)}`);
		return lines.join('\n');
}
function cachedLine(request) {
		const of = (side) => {
				const { promptTokens, cachedTokens } = request?.[side] ?? {};
				return promptTokens === undefined || promptTokens <= 0 || cachedTokens === undefined
						? null
						: Math.min(1, cachedTokens / promptTokens);
		};
		const [base, head] = [of('base'), of('head')];
		if (base === null || head === null || base + head === 0)
				return '';
		return `- Cached share of prompt tokens: ${(0,format_numbers .uM)(base)} → ${(0,format_numbers .uM)(head)}`;
}
function promptNotes({ promptHealth }) {
		return (promptHealth?.notes ?? promptHealth?.flags ?? []).slice(0, 6);
}

var lever_words = __webpack_require__(15951);
var needed_cases = __webpack_require__(7282);
var report_situation = __webpack_require__(1723);
var template_sentence = __webpack_require__(85767);
;






function rowIcon(result) {
		if ((0,report_situation .Bv)(result))
				return '🔴';
		if (result.verdict === 'regressed')
				return '🟠';
		if (result.verdict === 'inconclusive')
				return (0,report_situation .WM)(result) === 'not measured' ? '⚪' : '🟡';
		return '🟢';
}
function verdictCell(result) {
		const word = (0,report_situation .WM)(result);
		const add = result.verdict === 'inconclusive' && word === 'inconclusive' ? (0,needed_cases .xt)(result) : null;
		const extra = [
				add ?? '',
				result.floor === undefined || result.floor.state === 'held' || word === 'below its floor'
						? ''
						: `near its floor of ${(0,format_numbers .Ej)(result.floor.points)}`,
				result.blocking || result.verdict === 'regressed' ? '' : 'reported only',
		].filter((text) => text !== '');
		return [`${rowIcon(result)} ${(0,report_situation .Bv)(result) ? `**${word}**` : word}`, ...extra].join(', ');
}
function table(target, list) {
		const rows = (0,report_situation .J1)(target.templates);
		const head = ['| template | base | head | change (95 % interval) | verdict |', '| :-- | --: | --: | :-- | :-- |'];
		const body = rows
				.slice(0, list)
				.map(([id, result]) => `| ${(0,report_escape .SS)(id, 100)} | ${(0,format_numbers .WR)(result.base)} | ${(0,format_numbers .WR)(result.head)} | ${(0,format_numbers .k$)(result)} | ${verdictCell(result)} |`);
		const more = rows.length > list ? [`\n_and ${(0,format_numbers ._d)(rows.length - list, 'more template')} in the report_`] : [];
		return [...head, ...body, ...more].join('\n');
}
function heldOutLine(target, list) {
		const rows = Object.entries(target.heldOut ?? {}).slice(0, list);
		const words = rows.map(([id, { measured, broken, fixed }]) => `${(0,report_escape .SS)(id, 100)}, held out: ${(0,format_numbers .U9)(broken)} broken, ${(0,format_numbers .U9)(fixed)} fixed of ${(0,format_numbers .U9)(measured)}`);
		return words.length === 0 ? '' : `<sub>${words.join(' · ')}</sub>`;
}
function targetHead(name, target) {
		const { cases, holdout, clusters } = target.suite;
		const suite = [
				(0,format_numbers ._d)(cases, 'case'),
				holdout > 0 ? `${(0,format_numbers .U9)(holdout)} held out` : '',
				clusters > 0 ? (0,format_numbers ._d)(clusters, 'cluster') : '',
		].filter((part) => part !== '');
		const judge = target.judge === undefined
				? ''
				: ` · judge ${(0,report_escape .SS)(target.judge.model)}${target.judge.recorded ? ' (recorded)' : ''}`;
		const changed = target.changed.length === 0
				? ''
				: `: ${target.changed
						.slice(0, 3)
						.map((item) => (0,report_escape.prose)(item, 120))
						.join('; ')}${target.changed.length > 3 ? ` and ${(0,format_numbers .U9)(target.changed.length - 3)} more` : ''}`;
		return `**${(0,report_escape .SS)(name, 100)}** · ${(0,lever_words .g)(target.lever)}${changed} · ${suite.join(', ')}${judge}`;
}
function sight(target, { unlooked } = {}) {
		const mdes = Object.values(target.templates).flatMap(({ mde, measured }) => mde === null || measured === 0 ? [] : [mde]);
		const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
		const seen = mdes.length === 0
				? ''
				: ` This run could see a drop of ${(0,format_numbers .WR)(Math.max(...mdes))} points or more (with 80 % probability, at worst among its templates).`;
		const margin = margins.length === 1
				? (0,template_sentence .fY)(margins[0] ?? 0)
				: 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
		const fresh = unlooked === undefined
				? ''
				: ` ${(0,format_numbers .U9)(unlooked.cases)} of ${(0,format_numbers ._d)(unlooked.of, 'case was', 'cases were')} not looked at by earlier pushes.`;
		return `<sub>${margin}${seen}${fresh}</sub>`;
}

var untouched = __webpack_require__(64438);
var answer_words = __webpack_require__(48921);
var safe_words = __webpack_require__(4222);
;







function evidence(record, situation) {
		const open = (0,report_situation .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
		const shown = situation === 'regressed' || situation === 'accepted'
				? (0,report_situation .QZ)(record)
				: situation === 'inconclusive' || situation === 'not-measured'
						? open
						: (0,report_situation .Pg)(record).filter(({ result }) => result.blocking && (0,template_sentence .Ct)(result));
		const several = Object.keys(record.targets).length > 1;
		return shown.slice(0, 3).map(({ target, template, result }) => {
				const place = several ? (0,safe_words .cv) `${target} at ${template}` : (0,safe_words .cv) `${template}`;
				const chance = result.verdict === 'regressed' && result.p !== null && result.p < 0.05
						? ` An unchanged prompt gives this less than 1 time in ${(0,format_numbers .U9)(oneIn(result.p))}.`
						: '';
				const cases = record.targets[target]?.suite.cases ?? 0;
				const early = result.verdict === 'regressed' && result.n < cases
						? ` ${(0,format_numbers .U9)(result.n)} of ${(0,format_numbers ._d)(cases, 'case')} were enough to tell${stoppedEarly(result)}.`
						: '';
				return `- ${(0,markdown .wD)(place)}: ${(0,markdown .wD)((0,template_sentence .y1)(result))}${chance}${early}`;
		});
}
function stoppedEarly({ estimate }) {
		if (estimate === undefined || estimate >= 0)
				return '';
		return `; with what stopping early adds taken off, the loss is about ${(0,format_numbers .WR)(-estimate)} points`;
}
function oneIn(p) {
		const most = Math.min(10_000, 1 / p);
		const step = 10 ** Math.floor(Math.log10(most));
		return Math.floor(most / step + 1e-9) * step;
}
function answerLines(record) {
		return (0,answer_words .Xk)(record).map((words) => `- ${(0,safe_words .KG)((0,markdown .wD)(words))}`);
}
function criticalLines(record) {
		return Object.entries(record.targets).flatMap(([name, target]) => (target.critical ?? [])
				.filter(({ verdict }) => verdict !== 'held')
				.slice(0, 5)
				.map((item) => {
				const word = {
						broken: '🔴 critical case broken',
						flaky: '🟡 critical case flaky, not counted',
						unmeasured: '⚪ critical case not measured',
						held: '',
				}[item.verdict];
				return `- ${word}: ${(0,markdown .wD)((0,safe_words .cv) `${item.case} of ${name}`)}. ${(0,report_escape.prose)((0,safe_words .KG)(item.detail))}`;
		}));
}
function acceptance(record) {
		if (record.accepted === null)
				return '';
		const { by, reason, sha, expires } = record.accepted;
		const why = reason === '' ? 'without a reason' : `because: ${(0,report_escape.prose)(reason)}`;
		return `Accepted by ${(0,report_escape .SS)(by)} for ${(0,report_escape .SS)((0,format_numbers .Fu)(sha))} until ${(0,report_escape.prose)((0,format_numbers .n$)(expires), 40)}, ${why}. The verdict stays; a new push ends the acceptance.`;
}
function waysOut(situation, record) {
		const red = situation === 'regressed' || (situation === 'tuned-set' && record.verdict === 'regressed');
		if (red && record.provenance.pullRequest !== undefined) {
				return 'If the drop is meant: someone with write access comments `/plumbline accept` and the reason, then sets the label `plumbline: accept`.';
		}
		return '';
}

var marker = __webpack_require__(78729);
var push_history = __webpack_require__(23714);
var reports = __webpack_require__(67308);
;



















function sections(record, depth) {
		const situation = (0,report_situation ._7)(record);
		const first = (0,comment_frame .UV)(record);
		if ((0,reports .O)(record))
				return (0,untouched .C)(record, depth);
		if (!depth.rows)
				return [first, acceptance(record), (0,comment_frame .qr)(record)].filter((part) => part !== '').join('\n\n');
		const lines = [
				...answerLines(record),
				...criticalLines(record),
				...evidence(record, situation),
				...ceilingLines(record),
				...(0,drift_lines.driftLines)(record),
		].join('\n');
		const tables = Object.entries(record.targets)
				.slice(0, depth.list)
				.flatMap(([name, target]) => [
				targetHead(name, target),
				...(Object.keys(target.templates).length === 0
						? []
						: [
								table(target, depth.list),
								heldOutLine(target, depth.list),
								sight(target, record.operational.targets[name]),
						]),
		]);
		const tail = depth.details
				? [
						(0,markdown .TM)('Where it fell most', slices(record)),
						(0,markdown .TM)('Cost, speed and notes', situation === 'error' && record.usage.calls === 0 ? '' : spending(record)),
						(0,markdown .TM)('The base branch over its last runs', (0,history_and_trend .G)(record)),
						(0,markdown .TM)('What was pinned', pins(record)),
						(0,markdown .TM)('Reproduce it locally', (0,report_escape .OF)(record.provenance.reproduce, 'sh')),
						(0,markdown .TM)('Earlier pushes', (0,history_and_trend .b)(record)),
				]
				: [];
		return [
				first,
				acceptance(record),
				lines,
				waysOut(situation, record),
				...(0,comment_frame .gH)(record, depth.list),
				...(0,ruler .a)(record, depth),
				...tables,
				...escalation(record, depth),
				...brokenSection(record, depth, situation),
				...(0,ruler .S)(record),
				...tail,
				(0,comment_frame .qr)(record),
		]
				.filter((part) => part !== '')
				.join('\n\n');
}
function renderComment(record, limit = comment_frame .W$) {
		return (0,comment_frame .N8)(record, limit, sections);
}
function renderBody(record, limit) {
		return (0,comment_frame .st)(record, limit, sections);
}
function renderRunning({ head, config }, targets, previous) {
		const about = targets.length === 0
				? ''
				: ` ${targets
						.slice(0, 5)
						.map((name) => (0,report_escape .SS)(name, 100))
						.join(', ')}`;
		const hidden = previous === null ? '' : (0,push_history .b)(previous);
		return [
				(0,marker .x)('running', config),
				`### ⏳ Measuring${about} at ${(0,report_escape .SS)((0,format_numbers .Fu)(head))}; the verdict will stand here.`,
				'',
				hidden,
		]
				.join('\n')
				.trimEnd()
				.concat('\n');
}


	}),

	80324:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		driftLines: () => (  driftLines)
	});
	var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
	var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);


function driftLines(record) {
		return (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__  .W)(record).map((words) => `- 🟠 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .wD)(words)}`);
}


	}),

	30982:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	W$: () => (  COMMENT_LIMIT),
	Jt: () => (  SUMMARY_LIMIT),
	UV: () => (  firstLines),
	st: () => (  fittingBody),
	N8: () => (  fittingComment),
	qr: () => (  footer),
	gH: () => (  problemList)
});

var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var headline = __webpack_require__(2251);
var marker = __webpack_require__(78729);
var push_history = __webpack_require__(23714);
var situation = __webpack_require__(1723);
;
const LADDER = [
		{ exhibits: 6, text: 900, details: true, rows: true, list: 100 },
		{ exhibits: 3, text: 900, details: true, rows: true, list: 50 },
		{ exhibits: 3, text: 450, details: true, rows: true, list: 50 },
		{ exhibits: 3, text: 200, details: true, rows: true, list: 20 },
		{ exhibits: 0, text: 0, details: true, rows: true, list: 20 },
		{ exhibits: 0, text: 0, details: false, rows: true, list: 10 },
		{ exhibits: 0, text: 0, details: false, rows: false, list: 3 },
];

var markdown = __webpack_require__(8572);
;








const COMMENT_LIMIT = 65_000;
const SUMMARY_LIMIT = 250_000;
const ICON = {
		pass: '🟢',
		improved: '🟢',
		regressed: '🔴',
		accepted: '🟠',
		'tuned-set': '🔴',
		'order-skipped': '🔴',
		inconclusive: '🟡',
		'not-measured': '',
		skipped: '⚪',
		error: '⛔',
};
function icon(record) {
		return withoutGreen(record, ICON[(0,situation ._7)(record)]);
}
function withoutGreen({ provenance }, text) {
		return provenance.measuredBy === 'pull-request' ? text.replaceAll(ICON.pass, ICON.skipped) : text;
}
function whoMeasured({ provenance }) {
		if (provenance.measuredBy !== 'pull-request')
				return '';
		return 'Whoever opened the pull request could have written this record, so it informs a reviewer and decides nothing.';
}
function footer(record) {
		const run = (0,report_escape .RL)(record.provenance.runUrl);
		const report = (0,report_escape .RL)(record.provenance.reportUrl);
		const links = [
				run === null ? '' : `[run](${run})`,
				report === null ? '' : `[full report](${report})`,
				record.redacted ? 'case and model text is redacted' : '',
		].filter((part) => part !== '');
		return links.length === 0 ? '' : `<sub>${links.join(' · ')}</sub>`;
}
function problemList(record, list) {
		const problems = record.problems ?? [];
		if (problems.length === 0)
				return [];
		const more = problems.length > list ? `\nand ${(0,format_numbers .U9)(problems.length - list)} more` : '';
		return [
				(0,report_escape .OF)(problems
						.slice(0, list)
						.map((problem) => (0,report_escape .TN)(problem, 400))
						.join('\n') + more, 'text'),
		];
}
function firstLines(record) {
		const title = [icon(record), (0,markdown .wD)((0,headline .g)(record))].filter((part) => part !== '').join(' ');
		return [`### ${title}`, whoMeasured(record)].filter((part) => part !== '').join('\n\n');
}
function fittingComment(record, limit, sections) {
		const room = Math.min(limit, COMMENT_LIMIT);
		for (const depth of LADDER) {
				const text = `${(0,marker .x)(record.verdict, record.provenance.config)}\n${withoutGreen(record, sections(record, depth))}\n\n${(0,push_history .Jo)(record)}\n`;
				if (text.length < room)
						return text;
		}
		return `${(0,marker .x)(record.verdict, record.provenance.config)}\n${(0,report_escape .$Q)(`${icon(record)} ${(0,markdown .wD)((0,headline .g)(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}
function fittingBody(record, limit, sections) {
		for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
				const text = `${withoutGreen(record, sections(record, depth))}\n`;
				if (text.length < limit)
						return text;
		}
		return `${(0,report_escape .$Q)((0,markdown .wD)((0,headline .g)(record), 100), 500)}\n`;
}


	}),

	12587:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  trend),
		b: () => (  history)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);
	var _trend_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42274);



function trend(record) {
		return (0,_trend_lines_js__WEBPACK_IMPORTED_MODULE_1__  .j)(record)
				.map(({ target, template, points: past, head }) => {
				const place = Object.keys(record.targets).length > 1
						? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(target, 100)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(template, 100)}`
						: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(template, 100);
				return `- ${place}: ${past.map(({ level }) => (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(level)).join(' → ')}; this change ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(head)}`;
		})
				.join('\n');
}
const VERDICT_ICON = {
		pass: '🟢',
		regressed: '🔴',
		inconclusive: '🟡',
		skipped: '⚪',
		error: '⛔',
};
function history(record) {
		return [...(record.history ?? [])]
				.reverse()
				.slice(0, 20)
				.map((entry) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(entry.sha))} ${VERDICT_ICON[entry.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(entry.summary, 200)}`)
				.join('\n');
}


	}),

	8572:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$z: () => (  codeSpanHtml),
		TM: () => (  folded),
		wD: () => (  markdown)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function markdown(words, limit = 300) {
		return words
				.map((word) => typeof word === 'string' ? word : 'name' in word ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(word.name, 100) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(word.prose, limit))
				.join('');
}
function folded(title, body) {
		return body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function codeSpanHtml(text) {
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(text, 100).replace(/[^\w .-]/g, (char) => `&#${char.codePointAt(0)};`);
}


	}),

	28261:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S: () => (  newCases),
		a: () => (  rulerSection)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);


function rulerSection(record, depth) {
		const { moved } = record.ruler;
		if (moved.length === 0)
				return [];
		const items = moved
				.slice(0, depth.list)
				.map((move) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(move.path, 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(move.what, 40)}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(move.change, 600)}`);
		const more = moved.length > depth.list ? [`- and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(moved.length - depth.list)} more`] : [];
		return [
				`📏 **The ruler moved.** This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on:`,
				[...items, ...more].join('\n'),
		];
}
function newCases(record) {
		return Object.entries(record.targets).flatMap(([name, target]) => {
				if (target.newCases === undefined)
						return [];
				const rows = Object.entries(target.newCases.templates).map(([id, item]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(id, 100)} | ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(item.n)} | ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(item.base)} | ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(item.head)} |`);
				return [
						`${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(target.newCases.n, 'new case')} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(name, 100)}, scored with the base branch’s templates and kept apart from the verdict:`,
						['| template | n | base | head |', '| :-- | --: | --: | --: |', ...rows].join('\n'),
				];
		});
}


	}),

	64438:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  untouchedSections)
	});
	var _drift_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80324);
	var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30982);
	var _history_and_trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12587);
	var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
	var _ruler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28261);





function untouchedSections(record, depth) {
		return [
				(0,_frame_js__WEBPACK_IMPORTED_MODULE_1__  .UV)(record),
				(0,_drift_lines_js__WEBPACK_IMPORTED_MODULE_0__.driftLines)(record).join('\n'),
				...(0,_frame_js__WEBPACK_IMPORTED_MODULE_1__  .gH)(record, depth.list),
				...(0,_ruler_js__WEBPACK_IMPORTED_MODULE_4__  .a)(record, depth),
				depth.details ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__  .TM)('Earlier pushes', (0,_history_and_trend_js__WEBPACK_IMPORTED_MODULE_2__  .b)(record)) : '',
				(0,_frame_js__WEBPACK_IMPORTED_MODULE_1__  .qr)(record),
		]
				.filter((part) => part !== '')
				.join('\n\n');
}


	}),

	9656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		W: () => (  driftSentences)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);


function driftSentences({ drift = {} }) {
		const several = Object.keys(drift).length > 1;
		return Object.entries(drift).flatMap(([target, templates]) => Object.entries(templates).flatMap(([template, { anchor, merges, lost, interval: range, alarm, provider }]) => {
				if (!alarm)
						return [];
				const where = several ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${template} of ${target}` : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${template}`;
				const asked = provider == null
						? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('')
						: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(` The anchor was asked again today, so this is the merges' part; the provider's is ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(provider)}.`);
				return [
						(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `Since ${anchor} (${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(merges, 'merge'))}) main lost ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(lost))} points at ${where} (${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .YP)(range))}): small losses add up that no pull request alone has to show.${asked}`,
				];
		}));
}


	}),

	13182:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A4: () => (  besideOf),
		hO: () => (  SET_WORDS),
		p$: () => (  escalationLines),
		x8: () => (  escalationSentence)
	});
	var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
	var _escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50214);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65919);
	var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1723);




function besideOf(record, name) {
		const target = record.targets[name];
		return {
				lever: target?.lever ?? null,
				isBlocked: (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  ._7)(record) === 'order-skipped',
				verdict: target?.verdict,
				cost: record.operational.targets[name]?.costUsd ?? null,
		};
}
function isOlder(entry) {
		return entry.level === null && entry.gap !== null && entry.sentence !== '';
}
function escalationSentence(entry) {
		return isOlder(entry) ? entry.sentence : (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .v0)(entry);
}
function escalationLines(entry, beside) {
		const kinds = isOlder(entry) ? '' : (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .M1)(entry);
		const decision = isOlder(entry) ? '' : (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .ZS)(entry, { afterPoints: kinds !== '' });
		const told = [kinds, decision].filter((text) => text !== '');
		const beware = [...(0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_1__  .AR)(entry, beside.lever, beside.isBlocked === true), ...tunedLines(entry)];
		const money = moneyLine(entry, beside);
		return [
				...told.map((text) => [{ text }]),
				...(beware.length === 0 ? [] : [beware]),
				...(money === null ? [] : [[money]]),
		];
}
const SET_WORDS = {
		pass: 'holds',
		regressed: 'regressed',
		inconclusive: 'not decided',
		missing: 'no cases',
};
function tunedLines({ tuned }) {
		if (tuned === undefined)
				return [];
		const { sets, shifted, verdict, rollBackTo, quarantined } = tuned;
		const each = Object.entries(sets).map(([name, { verdict: said, n, delta }]) => {
				const cases = said === 'missing' ? (name === 'held-out' ? '' : ` (tag them set:${name})`) : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(n, 'case')})`;
				const moved = delta == null || said === 'missing' ? '' : ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Zg)(delta)} points`;
				return `${name} ${SET_WORDS[said]}${moved}${cases}`;
		});
		const word = {
				holds: 'four sets hold',
				fails: 'not all four sets hold',
				unknown: 'four sets must hold, not shown yet',
		};
		const back = verdict === 'fails' && rollBackTo !== undefined ? ` Roll back to ${rollBackTo}.` : '';
		const next = verdict === 'holds'
				? ' Next after the merge: optimize the prompt again for the tuned model; promote it by a small slice first.'
				: '';
		const apart = quarantined.length === 0
				? ''
				: ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(quarantined.length, 'eval case')} in the training file ${quarantined.length === 1 ? 'is' : 'are'} not compared.`;
		const phrasing = shifted === undefined
				? ''
				: ` Unseen phrasing, reported only: ${SET_WORDS[shifted.verdict]}${shifted.delta == null ? '' : ` ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .Zg)(shifted.delta)} points`} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  ._d)(shifted.n, 'case')}).`;
		return [{ label: 'Tuned model', text: `${word[verdict]}: ${each.join(', ')}.${phrasing}${back}${next}${apart}` }];
}
function moneyLine(entry, { lever, cost, verdict }) {
		if (cost === undefined || lever === null)
				return null;
		if (cost === null)
				return lever === 'model-swap'
						? { text: `${_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .sR[lever]}: its cost is not known; it takes live calls of models with prices.` }
						: null;
		const { interval } = cost;
		const isMoved = interval !== null && (interval[0] > 1.05 || interval[1] < 0.95);
		if (!isMoved && (lever === 'prompt-optimize' || lever === 'rag' || lever === 'tools'))
				return null;
		const ends = interval === null ? [] : interval.map(_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG);
		const range = ends.every((end) => end === (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(cost.ratio)) ? '' : `, ${ends.join(' to ')}`;
		const quality = verdict === 'pass' ? ' at equal quality' : '';
		return {
				text: `${_escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .sR[lever]}: $${cost.base.toPrecision(3)} → $${cost.head.toPrecision(3)} a request (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .CG)(cost.ratio)}${range})${quality}: ${monthly(entry, cost)}.`,
		};
}
function monthly({ profile }, { base, head }) {
		const saved = base - head;
		const word = saved >= 0 ? 'less' : 'more';
		const volume = profile['requests-per-day'];
		return typeof volume === 'number'
				? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(Math.abs(saved) * volume * 30)} ${word} a month at ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(volume)} requests a day`
				: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(Math.abs(saved) * 1000)} ${word} per 1,000 requests`;
}


	}),

	26090:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		H: () => (  UNKNOWN),
		O: () => (  leverRows)
	});
	var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81242);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);



const UNKNOWN = '–';
const USUAL = {
		'prompt-optimize': '$10-200, hours to days',
		'model-swap': 'price difference, hours',
		route: 'a classifier, days',
		rag: 'index, 1-2 weeks',
		tools: 'engineering, days to weeks',
		cascade: 'marginal, days',
		'fine-tune': '$15-500 LoRA or API, weeks',
};
const STATE = {
		'not-scored': 'not scored',
		lifting: 'still lifts',
		undecided: 'undecided',
		'move-on': 'good enough to move on',
		plateaued: 'plateaued',
		'too-small': 'too small',
		done: 'done',
		proven: 'proven, not adopted',
		rejected: 'rejected',
		unrecorded: 'adoption not recorded',
		waived: 'waived',
		'not-applicable': 'not applicable',
};
function leverRows(entry) {
		const next = entry.ladder === 'quality' ? (entry.outcome === 'met' ? entry.lever : entry.next?.lever) : null;
		const levers = _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__  .cD.flatMap((lever) => {
				const standing = entry.levers[lever];
				return standing === undefined ? [] : [leverRow(entry, lever, standing, lever === next)];
		});
		const steps = (entry.cost?.steps ?? [])
				.filter(({ state }) => state !== 'not-applicable')
				.map((step) => stepRow(step, entry.ladder === 'cost' && step.step === entry.cost?.step));
		return [...levers, ...steps];
}
function leverRow(entry, lever, standing, isNext) {
		const { ceiling, attempts, last } = standing;
		const isSaving = lever === 'route' || lever === 'cascade';
		const isJustified = isNext && entry.outcome === 'met';
		return {
				lever: _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .Db[lever],
				gain: ceiling === null
						? UNKNOWN
						: `${gainOf(ceiling)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(ceiling.interval[0])} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(ceiling.interval[1])})`,
				tried: (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(attempts),
				last: last === undefined || last.points === null ? UNKNOWN : lastWords(last, isSaving),
				cost: costWords(entry, lever, standing),
				state: isJustified ? 'justified' : standing.last?.decision === 'rejected' ? 'rejected' : STATE[standing.state],
				isNext,
				reason: last?.decision === 'rejected' ? (last.reason ?? '') : '',
		};
}
function gainOf({ low, high }) {
		return high - low < 0.05 ? (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(low) : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(low)}-${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(high)}`;
}
function lastWords({ points: lift, interval: range }, isSaving) {
		const span = range === null ? '' : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .YP)(range)})`;
		return isSaving ? `saved ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(lift)} %${span}` : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)(lift)}${span}`;
}
function costWords({ profile }, lever, { cost, last }) {
		if (cost === undefined)
				return USUAL[lever];
		const moved = cost.before > 0 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)((100 * (cost.after - cost.before)) / cost.before)} %` : '';
		const said = `$${cost.after.toPrecision(3)}${moved}`;
		const volume = profile['requests-per-day'];
		const more = cost.after - cost.before;
		if (typeof volume !== 'number' || more <= 0 || more < 0.01 * cost.before)
				return said;
		const month = more * volume * 30;
		const each = last?.points != null && last.points > 0.05 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(month / last.points)} a point` : '';
		return `${said}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(month)} more a month${each}`;
}
function stepRow({ step, state, potential, why = '' }, isNext) {
		const saved = potential === null
				? UNKNOWN
				: potential.usdPerMonth === undefined
						? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .uM)(potential.share)} of a request`
						: `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(potential.usdPerMonth)} a month`;
		return {
				lever: _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .vx[step],
				gain: saved,
				tried: UNKNOWN,
				last: UNKNOWN,
				cost: UNKNOWN,
				state: state === 'lacks' ? 'criteria open' : state,
				isNext,
				reason: why,
		};
}


	}),

	42274:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		j: () => (  trendLines)
	});
const SHOWN = 8;
function trendLines(record) {
		const all = record.operational.trend ?? [];
		return Object.entries(record.targets).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { head }]) => {
				const points = all.filter((point) => point.target === target && point.template === template).slice(-SHOWN);
				return points.length === 0 ? [] : [{ target, template, points, head }];
		}));
}


	}),

	60288:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  side),
		s: () => (  wordDiff)
	});
	var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75367);

const MAX_EDITS = 2_000;
const MIN_COMMON = 0.2;
function wordDiff(before, after) {
		if (before === after)
				return [{ text: before, kind: 'same' }];
		const changes = (0,diff__WEBPACK_IMPORTED_MODULE_0__  .pR)(before, after, { maxEditLength: MAX_EDITS });
		if (changes === undefined)
				return null;
		const common = changes.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.trim().length), 0);
		if (common < MIN_COMMON * Math.max(before.trim().length, after.trim().length))
				return null;
		return phrases(changes.map((part) => ({ text: part.value, kind: part.added ? 'added' : part.removed ? 'removed' : 'same' })));
}
function phrases(pieces) {
		const out = [];
		let removed = '';
		let added = '';
		let space = '';
		const flush = () => {
				if (removed !== '')
						out.push({ text: removed, kind: 'removed' });
				if (added !== '')
						out.push({ text: added, kind: 'added' });
				if (space !== '')
						out.push({ text: space, kind: 'same' });
				removed = added = space = '';
		};
		for (const { text, kind } of pieces) {
				if (kind === 'same' && (text.trim() !== '' || (removed === '' && added === '') || text.includes('\n'))) {
						flush();
						out.push({ text, kind });
				}
				else if (kind === 'same') {
						space += text;
				}
				else {
						removed += space;
						added += space;
						space = '';
						if (kind === 'removed')
								removed += text;
						else
								added += text;
				}
		}
		flush();
		return out;
}
function side(pieces, which) {
		return pieces.filter((piece) => piece.kind !== (which === 'before' ? 'added' : 'removed'));
}


	})

};
