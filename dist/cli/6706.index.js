export const id = 6706;
export const ids = [6706];
export const modules = {

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


	})

};
