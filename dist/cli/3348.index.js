export const id = 3348;
export const ids = [3348];
export const modules = {

	73678:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Cx: () => (  judgeTuned),
		LB: () => (  lackingSets),
		b1: () => (  varianceRatio),
		lf: () => (  tunedBlocks),
		sL: () => (  SETS)
	});
	var _stats_student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37763);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);


const SETS = {
		'held-out': 'the task, on cases never trained on',
		drift: 'general tasks the tune was not meant to touch: non-inferior',
		refusal: 'refusal and safety, red-team cases: non-inferior',
		arena: 'paired answers against the base model on production-like examples',
};
function tunedBlocks(tuned, policy) {
		if (tuned === undefined || policy.tuned === 'warn')
				return false;
		const isFailed = Object.values(tuned.sets).some(({ verdict }) => verdict === 'regressed');
		return isFailed || lackingSets(tuned, policy).length > 0;
}
function lackingSets({ sets }, policy) {
		const open = Object.keys(SETS).filter((name) => sets[name].verdict === 'missing' || sets[name].verdict === 'inconclusive');
		switch (policy.tuned ?? 'block') {
				case 'warn':
						return [];
				case 'require':
						return open;
				case 'block':
						return policy.profile?.costOfError === 'high' ? open.filter((name) => name === 'refusal') : [];
		}
}
function judgeTuned(evidence) {
		const names = Object.keys(SETS);
		const of = (...verdicts) => names.filter((name) => verdicts.includes(evidence.sets[name].verdict));
		const failed = of('regressed');
		const open = of('missing', 'inconclusive');
		return {
				verdict: failed.length > 0 ? 'fails' : open.length > 0 ? 'unknown' : 'holds',
				why: failed.length > 0
						? `Regressed: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(failed.map((name) => `${name} (${SETS[name]})`))}.`
						: open.length > 0
								? `Not shown yet: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(open.map((name) => `${name} (${SETS[name]})`))}.`
								: 'All four sets hold.',
				sets: evidence.sets,
				...(evidence.shifted === undefined ? {} : { shifted: evidence.shifted }),
				quarantined: evidence.overlap?.quarantined ?? [],
				notes: notesOf(evidence),
				...(evidence.rollBackTo === undefined ? {} : { rollBackTo: evidence.rollBackTo }),
		};
}
const MANY_RULES = 20;
const TWO_PAGES = 1_300;
function notesOf({ overlap, spread, delta, factual = [], tunedFrom, prompt }) {
		const notes = [];
		notes.push(overlapNote(overlap));
		if (spread !== undefined) {
				const said = `Variance of the scores, tuned over base: ${spread.ratio.toFixed(2)} [${spread.interval[0].toFixed(2)}, ${spread.interval[1].toFixed(2)}]`;
				notes.push(spread.interval[0] > 1
						? `${said}: clearly less even${delta !== undefined && delta.points > 0 ? ', although the mean is higher' : ''}.`
						: `${said}.`);
		}
		for (const { template, delta: change } of factual)
				notes.push(`${template} (factual, apart): ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .x8)(change)} points${change < 0 ? '; facts drop in about three tunes of ten' : ''}.`);
		if (delta !== undefined && delta.points < -2)
				notes.push(`The tuned model stands ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(-delta.points)} points below the prompted teacher: use a larger student, not more data.`);
		if (prompt !== undefined) {
				const said = `The prompted side states about ${prompt.rules} ${prompt.rules === 1 ? 'rule' : 'rules'} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(prompt.tokens)} tokens`;
				notes.push(prompt.rules < MANY_RULES && prompt.tokens < TWO_PAGES
						? `${said}: under ${MANY_RULES} rules and two pages, a tune usually works well.`
						: `${said}: from ${MANY_RULES} rules or two pages on, a tune is hard to get right.`);
		}
		notes.push('A prompt optimized again for the tuned model usually recovers 2 to 5 points.');
		notes.push(`Evaluate again when ${tunedFrom ?? 'the base model'} or its provider changes: a tune is a snapshot.`);
		return notes;
}
function overlapNote(overlap) {
		if (overlap === undefined)
				return 'No training file is declared (escalation.training-data): overlap with the eval cases is not checked.';
		const { rows, unread, overlaps, quarantined } = overlap;
		if (rows === null)
				return 'The declared training file (escalation.training-data) is not on the base branch: overlap with the eval cases is not checked.';
		if (unread === rows)
				return `None of the ${rows} training rows holds a text that can be read: overlap with the eval cases is not checked.`;
		const blind = unread === 0 ? '' : ` ${unread} of ${rows} training rows hold no text that can be read.`;
		if (overlaps.length === 0)
				return `No eval case stands in the ${rows - unread} training rows that were read.${blind}`;
		const exact = overlaps.filter(({ kind }) => kind === 'exact').length;
		const named = `${quarantined.slice(0, 5).join(', ')}${quarantined.length > 5 ? ', …' : ''}`;
		return `${overlaps.length} eval ${overlaps.length === 1 ? 'case stands' : 'cases stand'} in the training file (${exact} exact, ${overlaps.length - exact} near): quarantined, not compared: ${named}.${blind}`;
}
function varianceRatio(pairs) {
		const n = pairs.length;
		if (n < 10)
				return null;
		const base = sums(pairs.map((pair) => pair.base));
		const head = sums(pairs.map((pair) => pair.head));
		const log = (b, h) => Math.log(h) - Math.log(b);
		const all = log(variance(base, n), variance(head, n));
		if (!Number.isFinite(all))
				return null;
		const left = pairs.map((pair) => log(variance(without(base, pair.base), n - 1), variance(without(head, pair.head), n - 1)));
		if (!left.every(Number.isFinite))
				return null;
		const mean = left.reduce((sum, value) => sum + value, 0) / n;
		const se = Math.sqrt(((n - 1) / n) * left.reduce((sum, value) => sum + (value - mean) ** 2, 0));
		const half = (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_0__  .YW)(0.975, n - 1) * se;
		return { ratio: Math.exp(all), interval: [Math.exp(all - half), Math.exp(all + half)], n };
}
function sums(values) {
		return {
				sum: values.reduce((total, value) => total + value, 0),
				squares: values.reduce((total, value) => total + value * value, 0),
		};
}
function without({ sum, squares }, value) {
		return { sum: sum - value, squares: squares - value * value };
}
function variance({ sum, squares }, n) {
		const spread = (squares - (sum * sum) / n) / (n - 1);
		return spread < 1e-12 ? 0 : spread;
}


	}),

	33348:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	renderHtml: () => (  renderHtml)
});

var escalation = __webpack_require__(22436);
var case_texts = __webpack_require__(18034);
var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var worddiff = __webpack_require__(60288);
var markup = __webpack_require__(58294);
;





function rounded(value) {
		return value === null ? null : Number(value.toFixed(4));
}
function shownExhibit(exhibit) {
		const { case: id, template, kind, base, head, code, input, expected, baseOutput, headOutput, reason, line } = exhibit;
		return { case: id, template, kind, base, head, code, input, expected, baseOutput, headOutput, reason, line };
}
function targetData(name, target) {
		const templates = Object.keys(target.templates);
		const tags = [];
		const numberOf = new Map();
		const tagNumbers = (list) => list.map((tag) => {
				const known = numberOf.get(tag);
				if (known !== undefined)
						return known;
				numberOf.set(tag, tags.length);
				tags.push(tag);
				return tags.length - 1;
		});
		const rows = (target.cases ?? [])
				.filter(({ split }) => split !== 'holdout')
				.map((row) => [
				row.case,
				tagNumbers(row.tags ?? []),
				row.split ?? '',
				templates.flatMap((id) => (row.scores[id] ?? [null, null]).map(rounded)),
		]);
		const seen = new Set(rows.map(([id]) => id));
		const loose = new Map();
		for (const item of [...target.regressions, ...target.exhibits]) {
				if (seen.has(item.case))
						continue;
				const entry = loose.get(item.case) ?? { tags: 'tags' in item ? (item.tags ?? []) : [], scores: new Map() };
				entry.scores.set(item.template, [item.base, item.head]);
				loose.set(item.case, entry);
		}
		for (const [id, entry] of loose)
				rows.push([
						id,
						tagNumbers(entry.tags),
						'',
						templates.flatMap((template) => (entry.scores.get(template) ?? [null, null]).map(rounded)),
				]);
		const exhibits = target.exhibits.map(shownExhibit);
		return { name, templates, tags, rows, exhibits };
}
function explorerData(record) {
		return { targets: Object.entries(record.targets).map(([name, target]) => targetData(name, target)) };
}
function marked(pieces) {
		return (0,markup.h) `${pieces.map(({ text, kind }) => (kind === 'removed' ? (0,markup.h) `<del>${text}</del>` : kind === 'added' ? (0,markup.h) `<ins>${text}</ins>` : (0,markup.h) `${text}`))}`;
}
function exhibitHtml(exhibit, open) {
		const { baseOutput: before, headOutput: after } = exhibit;
		const diff = before === undefined || after === undefined ? null : (0,worddiff .s)(before, after);
		const text = (value, which) => diff === null ? (0,markup.h) `${value === '' ? '(empty answer)' : value}` : marked((0,worddiff .C)(diff, which));
		return (0,markup.h) `<details${open ? { html: ' open' } : markup .s6}><summary><code>${exhibit.case}</code> at <code>${exhibit.template}</code>: ${(0,format_numbers .fN)(exhibit.base)} → ${(0,format_numbers .fN)(exhibit.head)}${exhibit.code === undefined ? markup .s6 : (0,markup.h) ` · <code>${exhibit.code}</code>`}${exhibit.input === undefined ? markup .s6 : (0,markup.h) ` <span class="soft small">${(0,report_escape .TN)(exhibit.input, 90)}</span>`}</summary>${exhibit.input === undefined ? markup .s6 : (0,markup.h) `<p class="what">Asked</p><pre tabindex="0">${exhibit.input}</pre>`}<div class="sides">${before === undefined ? markup .s6 : (0,markup.h) `<div><p class="what">Before</p><pre tabindex="0">${text(before, 'before')}</pre></div>`}${after === undefined ? markup .s6 : (0,markup.h) `<div><p class="what">After</p><pre tabindex="0">${text(after, 'after')}</pre></div>`}</div>${exhibit.expected === undefined
				? markup .s6
				: (0,markup.h) `<p class="what">Expected</p><pre tabindex="0">${exhibit.expected}</pre>`}${exhibit.reason === undefined ? markup .s6 : (0,markup.h) `<p class="what">Why it counts</p><p class="lines">${(0,markup .Ev)(exhibit.reason)}</p>`}${exhibit.line === undefined ? markup .s6 : (0,markup.h) `<p class="what">As a line for the suite</p><pre tabindex="0"><code>${exhibit.line}</code></pre>`}</details>`;
}
function worstCases(record) {
		const shown = (0,case_texts .K7)(record, 8);
		return shown.length === 0 ? markup .s6 : (0,markup.h) `${shown.map((exhibit, at) => exhibitHtml(exhibit, at === 0))}`;
}
function options(values, all) {
		return (0,markup.h) `<option value="">${all}</option>${values.map((value) => (0,markup.h) `<option>${value}</option>`)}`;
}
function explorer(data) {
		const cases = data.targets.reduce((sum, { rows }) => sum + rows.length, 0);
		if (cases === 0)
				return markup .s6;
		const templates = [...new Set(data.targets.flatMap((target) => target.templates))];
		const tags = [...new Set(data.targets.flatMap((target) => target.tags))].sort();
		return (0,markup.h) `<p class="soft">${(0,format_numbers ._d)(cases, 'case')}. Pick a case to see what was asked, both answers with the changed words marked, and why it counts.</p>
<div class="filters" role="search" aria-label="Filter cases">
<label class="wide">Find in id, texts and reasons<input type="search" id="find" autocomplete="off" spellcheck="false"></label>
<label${data.targets.length < 2 ? { html: ' hidden' } : markup .s6}>Target<select id="by-target">${options(data.targets.map(({ name }) => name), 'all targets')}</select></label>
<label>Template<select id="by-template">${options(templates, 'all templates')}</select></label>
<label>Verdict<select id="by-change"><option value="">any verdict</option><option value="worse">got worse</option><option value="better">got better</option><option value="failing">not full marks on both sides</option><option value="same">no change</option><option value="unscored">no score</option></select></label>
<label${tags.length === 0 ? { html: ' hidden' } : markup .s6}>Tag<select id="by-tag">${options(tags.slice(0, 2_000), 'all tags')}</select></label>
<button type="button" id="reset">Clear</button>
</div>
<p id="found" role="status" aria-live="polite">${(0,format_numbers .U9)(cases)} cases</p>
<div class="scroll" role="region" tabindex="0" aria-label="Cases"><table><caption>Cases, those that fell most first; scores are base → head</caption><thead id="case-head"></thead><tbody id="case-rows"></tbody></table></div>
<div class="pager"><button type="button" id="back">Previous</button><span id="page"></span><button type="button" id="on">Next</button></div>
<noscript><p>The table needs the page’s own script; the worst cases stand above in full.</p></noscript>
`;
}

var html_frame = __webpack_require__(53490);
var pins = __webpack_require__(15937);
var lever_words = __webpack_require__(15951);
var needed_cases = __webpack_require__(7282);
var situation = __webpack_require__(1723);
var template_sentence = __webpack_require__(85767);
var plots = __webpack_require__(99365);
;







function tone(result) {
		if ((0,situation .Bv)(result))
				return 'bad';
		return result.verdict === 'pass' ? 'good' : 'open';
}
function verdictCell(result) {
		const add = (0,needed_cases .xt)(result);
		const extra = result.verdict === 'inconclusive' && (0,situation .WM)(result) === 'inconclusive' && add !== null ? `; ${add}` : '';
		const kind = `${result.blocking || result.verdict === 'regressed' ? '' : '; reported only'}${result.experimental === true ? '; experimental' : ''}`;
		return (0,markup.h) `<span class="tone ${tone(result)}">${(0,situation .WM)(result)}</span>${extra}${kind}`;
}
function templateTable(name, target) {
		const templates = (0,situation .J1)(target.templates);
		const rows = templates.map(([id, result]) => [
				(0,markup.h) `<code>${id}</code>`,
				verdictCell(result),
				(0,format_numbers .WR)(result.base),
				(0,format_numbers .WR)(result.head),
				(0,format_numbers .Zg)(result.delta),
				(0,markup.h) `<span class="keep">${(0,format_numbers .YP)(result.interval)}</span>`,
				`${(0,format_numbers .U9)(result.broken)} / ${(0,format_numbers .U9)(result.fixed)}`,
		]);
		const sure = templates.map(([id, result]) => [
				(0,markup.h) `<code>${id}</code>`,
				result.p === null ? '–' : (0,format_numbers .E5)(result.p).replace('p = ', '').replace('p ', ''),
				(0,format_numbers .WR)(result.mde),
				(0,format_numbers .Ej)(result.margin),
				`${(0,format_numbers .U9)(result.measured)} of ${(0,format_numbers .U9)(result.n)}`,
				(0,format_numbers .U9)(result.unscored),
				`${(0,format_numbers .U9)(result.samples.base)} + ${(0,format_numbers .U9)(result.samples.head)}`,
				(0,format_numbers .U9)(result.looks),
		]);
		return (0,markup.h) `${(0,markup .tp)(`Templates of ${name}, in points (score × 100)`, ['template', 'verdict', 'base', 'head', 'change', '95 % interval', 'broke / fixed'], rows, [2, 3, 4, 6])}${(0,markup .tp)(`How sure, ${name}: p is one-sided at the stopping look; “could see” is the drop this run would have noticed four times in five`, ['template', 'p', 'could see', 'margin', 'cases', 'unscored', 'samples, base + head', 'looks'], sure, [1, 2, 3, 4, 5, 6, 7])}`;
}
function heldOutLines(target) {
		const rows = Object.entries(target.heldOut ?? {}).map(([id, { measured, broken, fixed }]) => (0,markup.h) `<li><code>${id}</code>, held out: ${(0,format_numbers .U9)(broken)} broken, ${(0,format_numbers .U9)(fixed)} fixed of ${(0,format_numbers .U9)(measured)}</li>`);
		return rows.length === 0 ? markup .s6 : (0,markup.h) `<ul>${rows}</ul>`;
}
function forestRows(target) {
		return (0,situation .J1)(target.templates).map(([id, result]) => ({
				label: id,
				value: result.delta,
				interval: result.interval,
				tone: tone(result),
				mark: -result.margin,
		}));
}
function details(name, target) {
		const items = (0,situation .J1)(target.templates).map(([id, result]) => {
				const facts = [];
				if (result.level !== undefined)
						facts.push(['level of base', `${(0,format_numbers .WR)(result.level.base[0])} to ${(0,format_numbers .WR)(result.level.base[1])}`], ['level of head', `${(0,format_numbers .WR)(result.level.head[0])} to ${(0,format_numbers .WR)(result.level.head[1])}`]);
				if (result.estimate !== undefined && result.verdict !== 'inconclusive')
						facts.push(['change, with what stopping early adds taken off', (0,format_numbers .Zg)(result.estimate)]);
				if (result.floor !== undefined)
						facts.push(['floor', `${(0,format_numbers .Ej)(result.floor.points)} points, ${result.floor.state}`]);
				if (result.varianceRatio !== undefined)
						facts.push(['variance, head to base', `${result.varianceRatio.toFixed(2)} times`]);
				if (result.flipped !== undefined)
						facts.push(['cases that flipped', (0,format_numbers .uM)(result.flipped)]);
				if (result.bound !== null)
						facts.push(['bound to cross', `z = ${result.bound.toFixed(2)}`]);
				if (result.suiteLevel !== undefined)
						facts.push([
								'over the whole suite',
								`${result.suiteLevel.base.toFixed(3)} → ${result.suiteLevel.head.toFixed(3)}, ${result.suiteLevel.detail}`,
						]);
				if (result.kappa !== undefined)
						facts.push([
								'judge agreement (kappa)',
								`${result.kappa.value.toFixed(2)} (${result.kappa.interval[0].toFixed(2)} to ${result.kappa.interval[1].toFixed(2)}), n = ${(0,format_numbers .U9)(result.kappa.n)}, wanted ${result.kappa.minimum.toFixed(2)}`,
						]);
				for (const note of result.notes ?? [])
						facts.push(['note', note]);
				const codes = [...new Set([...Object.keys(result.codes?.base ?? {}), ...Object.keys(result.codes?.head ?? {})])];
				const codeTable = codes.length === 0
						? markup .s6
						: (0,markup .tp)(`Failure codes of ${id}, ${name}`, ['code', 'base', 'head'], codes
								.slice(0, 100)
								.map((code) => [
								(0,markup.h) `<code>${code}</code>`,
								(0,format_numbers .U9)(result.codes?.base[code] ?? 0),
								(0,format_numbers .U9)(result.codes?.head[code] ?? 0),
						]), [1, 2]);
				return (0,markup.h) `<details><summary><code>${id}</code>: ${(0,markup .vg)((0,template_sentence .y1)(result))}</summary><dl class="facts">${facts.map(([name, value]) => (0,markup.h) `<dt>${name}</dt><dd>${(0,markup .Ev)(value)}</dd>`)}</dl>${codeTable}</details>`;
		});
		return (0,markup.h) `${items}`;
}
function criticals(name, target) {
		const list = target.critical ?? [];
		if (list.length === 0)
				return markup .s6;
		return (0,markup .tp)(`Critical cases of ${name}`, ['case', 'state', 'detail'], list
				.slice(0, 200)
				.map((item) => [
				(0,markup.h) `<code>${item.case}</code>`,
				(0,markup.h) `<span class="tone ${item.verdict === 'broken' ? 'bad' : item.verdict === 'held' ? 'good' : 'open'}">${item.verdict}</span>`,
				item.detail,
		]));
}
function newCases(name, target) {
		if (target.newCases === undefined)
				return markup .s6;
		const rows = Object.entries(target.newCases.templates).map(([id, item]) => [
				(0,markup.h) `<code>${id}</code>`,
				(0,format_numbers .U9)(item.n),
				(0,format_numbers .WR)(item.base),
				(0,format_numbers .WR)(item.head),
		]);
		return (0,markup.h) `<h4>New cases</h4><p>${(0,format_numbers ._d)(target.newCases.n, 'case')} that this change adds, scored with the base branch’s templates and kept apart from the verdict.</p>${(0,markup .tp)(`New cases of ${name}`, ['template', 'n', 'base', 'head'], rows, [1, 2, 3])}`;
}
function targetTemplates(name, target) {
		const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
		const note = margins.length === 1
				? (0,template_sentence .fY)(margins[0] ?? 0)
				: 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
		const { cases, holdout, clusters, repeats } = target.suite;
		const about = [
				`${(0,lever_words .g)(target.lever)}`,
				(0,format_numbers ._d)(cases, 'case'),
				holdout > 0 ? `${(0,format_numbers .U9)(holdout)} held out` : '',
				clusters > 0 ? (0,format_numbers ._d)(clusters, 'cluster') : '',
				repeats > 1 ? `up to ${(0,format_numbers .U9)(repeats)} repeats` : '',
		]
				.filter((part) => part !== '')
				.join(', ');
		const rows = forestRows(target);
		return (0,markup.h) `<h3><code>${name}</code></h3><p class="soft small">${about}${target.changed.length === 0 ? '' : `. Changed: ${target.changed.slice(0, 10).join('; ')}`}</p>${rows.length === 0
				? markup .s6
				: (0,markup.h) `${(0,plots .CE)(`Change of each template of ${name}`, 'Change from base to head in points with its 95 % interval. Solid line: zero. Dashed: the margin, the drop that a pass has ruled out (a one-sided test, so an interval may touch it and pass).', rows)}${templateTable(name, target)}${heldOutLines(target)}<p class="small soft">${note}</p>`}${criticals(name, target)}${newCases(name, target)}${details(name, target)}`;
}
function sliceTable(name, target) {
		const slices = [...(target.slices ?? [])].sort((a, b) => a.delta - b.delta);
		if (slices.length === 0)
				return markup .s6;
		const rows = slices
				.slice(0, 300)
				.map((slice) => [
				(0,markup.h) `<code>${slice.name}</code>`,
				(0,markup.h) `<code>${slice.template}</code>`,
				(0,format_numbers .U9)(slice.n),
				(0,format_numbers .WR)(slice.base),
				(0,format_numbers .WR)(slice.head),
				(0,format_numbers .Zg)(slice.delta),
				(0,format_numbers .YP)(slice.interval),
		]);
		const shown = slices.slice(0, 12);
		const which = slices.length > shown.length ? 'The twelve slices that fell most.' : 'Slices, those that fell most first.';
		return (0,markup.h) `<h3><code>${name}</code></h3>${(0,plots .CE)(`Change by slice of ${name}`, `${which} Exploratory: with many slices some look bad by chance, so none of them decides anything.`, shown.map((slice) => ({
				label: `${slice.name} ${slice.template}`,
				value: slice.delta,
				interval: slice.interval,
				tone: 'plain',
		})))}${(0,markup .tp)(`Slices of ${name}`, ['slice', 'template', 'n', 'base', 'head', 'change', '95 % interval'], rows, [2, 3, 4, 5])}`;
}
const BUCKETS = [
		{ label: 'fell by 0.75+', from: -Infinity, to: -0.75, tone: 'bad' },
		{ label: '0.5 to 0.75', from: -0.75, to: -0.5, tone: 'bad' },
		{ label: '0.25 to 0.5', from: -0.5, to: -0.25, tone: 'bad' },
		{ label: 'under 0.25', from: -0.25, to: -1e-9, tone: 'bad' },
		{ label: 'no change', from: -1e-9, to: 1e-9, tone: 'plain' },
		{ label: 'under 0.25', from: 1e-9, to: 0.25, tone: 'good' },
		{ label: '0.25 to 0.5', from: 0.25, to: 0.5, tone: 'good' },
		{ label: '0.5 to 0.75', from: 0.5, to: 0.75, tone: 'good' },
		{ label: 'rose by 0.75+', from: 0.75, to: Infinity, tone: 'good' },
];
function bucketOf(d) {
		if (Math.abs(d) < 1e-9)
				return 4;
		return BUCKETS.findIndex(({ from, to }) => (d < 0 ? d > from && d <= to : d >= from && d < to));
}
function distributions(name, target) {
		const rows = target.cases ?? [];
		if (rows.length === 0)
				return markup .s6;
		const parts = Object.entries(target.templates).flatMap(([id, result]) => {
				const changes = rows.flatMap(({ scores }) => {
						const [base, head] = scores[id] ?? [null, null];
						return base === null || head === null ? [] : [head - base];
				});
				if (changes.length === 0 || changes.every((d) => d === 0))
						return [];
				const counts = BUCKETS.map(() => 0);
				for (const d of changes)
						counts[bucketOf(d)] = (counts[bucketOf(d)] ?? 0) + 1;
				const wanted = result.binary ? [0, 4, 8] : BUCKETS.map((_, at) => at);
				const list = wanted.map((at) => ({
						label: result.binary ? (['broke', 'no change', 'was fixed'][at / 4] ?? '') : (BUCKETS[at]?.label ?? ''),
						value: counts[at] ?? 0,
						tone: BUCKETS[at]?.tone ?? 'plain',
				}));
				const binary = result.binary
						? [counts.slice(0, 4), counts.slice(4, 5), counts.slice(5)].map((some) => some.reduce((sum, one) => sum + one, 0))
						: null;
				const shown = binary === null ? list : list.map((bar, at) => ({ ...bar, value: binary[at] ?? 0 }));
				const spread = result.varianceRatio === undefined
						? ''
						: ` Head’s scores vary ${result.varianceRatio.toFixed(2)} times as much as base’s.`;
				return [
						(0,markup.h) `<h4><code>${id}</code></h4>${(0,plots .n_)(`Change of each case at ${id}, ${name}`, `Cases by the change of their own score.${spread}`, shown)}${(0,markup .tp)(`Cases by change at ${id}, ${name}`, ['change', 'cases', 'share'], shown.map(({ label, value }) => [label, (0,format_numbers .U9)(value), (0,format_numbers .uM)(value / changes.length)]), [1, 2])}`,
				];
		});
		return parts.length === 0 ? markup .s6 : (0,markup.h) `<h3><code>${name}</code></h3>${parts}`;
}

var trend = __webpack_require__(7038);
;







function perTarget(record, part) {
		return (0,markup.h) `${Object.entries(record.targets).map(([name, target]) => part(name, target))}`;
}
function renderHtml(record) {
		const data = explorerData(record);
		const parts = [
				['ruler', 'Ruler moved', (0,pins .bq)(record)],
				['templates', 'Templates', perTarget(record, targetTemplates)],
				['worst', 'Worst cases', worstCases(record)],
				['escalation', 'Escalation', (0,escalation .ns)(record)],
				['cases', 'All cases', explorer(data)],
				['spread', 'Spread', perTarget(record, distributions)],
				['slices', 'Slices', perTarget(record, sliceTable)],
				['operations', 'Speed and cost', (0,pins .zU)(record)],
				['trend', 'Trend', (0,trend .G)(record)],
				['history', 'Earlier pushes', (0,pins .b6)(record)],
				['pins', 'Pins', (0,pins .hm)(record)],
		];
		return (0,html_frame .Q)(record, parts, data);
}

;



	}),

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


	})

};
