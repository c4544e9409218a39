export const id = 4582;
export const ids = [4582,8083];
export const modules = {

	46656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (__WEBPACK_DEFAULT_EXPORT__)
	});
const COEFFICIENTS = [
		0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
		14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
		0.46523628927048575665e-4, -0.98374475304879564677e-4,
		0.15808870322491248884e-3, -0.21026444172410488319e-3,
		0.2174396181152126432e-3, -0.16431810653676389022e-3,
		0.84418223983852743293e-4, -0.2619083840158140867e-4,
		0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
		if (n <= 0) {
				return Number.POSITIVE_INFINITY;
		}

		n--;

		let a = COEFFICIENTS[0];

		for (let i = 1; i < 15; i++) {
				a += COEFFICIENTS[i] / (n + i);
		}

		const tmp = g + 0.5 + n;

		return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

	const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


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

	63299:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		renderTerminal: () => (  renderTerminal)
	});
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45272);
	var _answer_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48921);
	var _ceiling_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87252);
	var _drift_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9656);
	var _escalation_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13182);
	var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65919);
	var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2251);
	var _lever_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15951);
	var _needed_cases_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7282);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4222);
	var _situation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1723);
	var _template_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85767);













const ESC = String.fromCharCode(27);
const CODE = { red: '31', green: '32', yellow: '33', bold: '1', none: '' };
function painter(color) {
		return (text, colour) => (color && colour !== 'none' ? `${ESC}[${CODE[colour]}m${text}${ESC}[0m` : text);
}
const SITUATION_COLOUR = {
		pass: 'green',
		improved: 'green',
		regressed: 'red',
		accepted: 'yellow',
		'tuned-set': 'red',
		'order-skipped': 'red',
		inconclusive: 'yellow',
		'not-measured': 'yellow',
		skipped: 'none',
		error: 'red',
};
function colourOf(result) {
		if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .Bv)(result))
				return 'red';
		return result.verdict === 'pass' ? 'green' : 'yellow';
}
function say(words) {
		return (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK)((0,_safe_words_js__WEBPACK_IMPORTED_MODULE_8__  .pj)(words)).replace(/\s+/g, ' '));
}
function table(target, width, paint) {
		const rows = (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .J1)(target.templates).map(([id, result]) => {
				const add = result.verdict === 'inconclusive' && (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .WM)(result) === 'inconclusive' ? (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_9__  .Q4)(result) : null;
				return {
						cells: [
								(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(id, 40),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .WR)(result.base),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .WR)(result.head),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .Zg)(result.delta),
								(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .YP)(result.interval),
						].map(_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a),
						verdict: `${(0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .WM)(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(add)} cases)`}`,
						colour: colourOf(result),
				};
		});
		const head = ['template', 'base', 'head', 'change', '95 % interval'];
		const widths = head.map((title, at) => Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
		const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 2);
		const longest = Math.max(7, ...rows.map(({ verdict }) => verdict.length));
		const first = Math.max(8, Math.min(widths[0] ?? 8, width - rest - longest - 2));
		const line = (cells, verdict) => {
				const [name = '', ...figures] = cells;
				const padded = figures.map((cell, at) => at === 3 ? cell.padEnd(widths[at + 1] ?? 0) : cell.padStart(widths[at + 1] ?? 0));
				return `  ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .$Q)(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
		};
		return [line(head, 'verdict'), ...rows.map(({ cells, verdict, colour }) => line(cells, paint(verdict, colour)))];
}
function worstCases(target, width, { base, head }) {
		const falls = [...target.regressions].sort((a, b) => a.head - a.base - (b.head - b.base)).slice(0, 5);
		if (falls.length === 0)
				return [];
		const rest = new Set(target.regressions.map((item) => item.case)).size - falls.length;
		const lines = falls.map((item) => {
				const exhibit = target.exhibits.find((one) => one.case === item.case && one.template === item.template);
				const told = exhibit?.reason ?? exhibit?.input;
				const start = `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.case, 30)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.template, 30)} ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .fN)(item.base)} -> ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .fN)(item.head)}`;
				if (told === undefined)
						return start;
				const words = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(pointFirst(told), 400));
				if (start.length + 2 + words.length <= width)
						return `${start}  ${words}`;
				const room = width - 6;
				return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
		});
		const first = (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .p)(target) ?? falls[0]?.case;
		const sides = [
				base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
				head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
		];
		const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
		return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(rest)} more`] : []), ...see];
}
function pointFirst(reason) {
		const line = reason.split('\n')[0] ?? '';
		return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}
function shellWord(text) {
		const word = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK)(text)).replace(/\s+/g, ' ');
		return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
function compared({ base, head }) {
		const side = ({ label, sha }) => {
				if (sha === 'WORKTREE')
						return 'the working folder';
				const name = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(label, 60));
				const short = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .Fu)(sha), 40));
				return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
		};
		return `${side(base)} against ${side(head)}`;
}
function renderTerminal(record, options = {}) {
		const width = Math.max(40, Math.min(options.columns ?? 80, 80));
		const paint = painter(options.color === true);
		const situation = (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  ._7)(record);
		const out = [paint((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(say((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__  .g)(record)), width), SITUATION_COLOUR[situation])];
		if (record.verdict !== 'error')
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(compared(record.provenance), width, '  '));
		for (const words of (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_11__  .W)(record))
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(say(words), width, '  '));
		for (const words of (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_0__  .Xk)(record))
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)((0,_safe_words_js__WEBPACK_IMPORTED_MODULE_8__  .KG)(say(words)), width, '  '));
		for (const problem of record.problems ?? [])
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .RK)(problem)), width, '  '));
		if (record.accepted !== null && record.accepted.reason !== '')
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`Reason: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(record.accepted.reason, 400))}`, width, '  '));
		for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
				if (item.verdict !== 'held')
						out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`Critical case ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.case, 60)} ${item.verdict}: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(item.detail, 200))}`, width, '  '));
		}
		for (const [name, target] of Object.entries(record.targets)) {
				const held = target.suite.holdout > 0 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(target.suite.holdout)} held out` : '';
				out.push('', paint((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(name, 60)}: ${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_4__  .g)(target.lever)}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  ._d)(target.suite.cases, 'case')}${held}`, width), 'bold'));
				if (Object.keys(target.templates).length > 0)
						out.push(...table(target, width, paint));
				out.push(...worstCases(target, width, record.provenance));
		}
		const open = situation === 'regressed' || situation === 'accepted'
				? (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .QZ)(record)
				: (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
		if (open.length > 0)
				out.push('', ...open
						.slice(0, 3)
						.map(({ template, result }) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(template, 60)}: ${say((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_6__  .y1)(result))}`, width, '  ')));
		if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_5__  .Pg)(record).length > 0)
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_6__  .fY)(record.gate.margin), width, '  '));
		for (const { words } of (0,_ceiling_words_js__WEBPACK_IMPORTED_MODULE_12__  .B)(record))
				out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${say(words)}.`, width, '  '));
		if (record.ruler.moved.length > 0) {
				out.push('', 'The ruler moved; the base side decided:');
				for (const move of record.ruler.moved.slice(0, 10))
						out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(move.path, 120)}: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(move.change, 200))}`, width, '  '));
		}
		for (const [name, entry] of Object.entries(record.escalation)) {
				const who = Object.keys(record.escalation).length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(name, 40)}: ` : '';
				out.push('', (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${who}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_1__  .x8)(entry), 400))}`, width));
				for (const parts of (0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_1__  .p$)(entry, (0,_escalation_words_js__WEBPACK_IMPORTED_MODULE_1__  .A4)(record, name)))
						for (const { label, text } of parts)
								out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${label === undefined ? '' : `${label}: `}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(text, 600))}`, width, '  '));
		}
		const { usage } = record;
		if (usage.calls + usage.reused > 0) {
				const spent = `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  ._d)(usage.calls, 'call')}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .U9)(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .dR)(usage.costUsd)}`;
				out.push('', (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_10__  .L)(`${spent}, margin ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  .Ej)(record.gate.margin)}`, width));
		}
		return `${out.join('\n')}\n`;
}


	}),

	8363:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bq: () => (  withCluster),
		FC: () => (  clusterCountOf),
		IO: () => (  clusterSpread),
		jz: () => (  effectiveClusters)
	});
function withCluster(sums, total, size) {
		if (size === 0)
				return;
		const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
		sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}
function clusterCountOf(sums) {
		let count = 0;
		for (const same of sums.values())
				count += same.count;
		return count;
}
function effectiveClusters(sums) {
		let n = 0;
		let squares = 0;
		for (const [size, { count }] of sums) {
				n += size * count;
				squares += size * size * count;
		}
		return squares === 0 ? 0 : (n * n) / squares;
}
function clusterSpread(sums, mean) {
		const clusters = clusterCountOf(sums);
		if (clusters < 2)
				return null;
		let n = 0;
		for (const [size, { count }] of sums)
				n += size * count;
		let squares = 0;
		let sizes = 0;
		let weighted = 0;
		let weightedSquares = 0;
		for (const [size, same] of sums) {
				const weight = 1 / (1 - size / n);
				const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
				squares += weight * Math.max(0, off);
				sizes += size * size * same.count;
				weighted += weight * size * size * same.count;
				weightedSquares += weight * weight * size ** 4 * same.count;
		}
		const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
		return { clusters, squares, df };
}


	}),

	8329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		WI: () => (  normalTail),
		Zl: () => (  normalQuantile),
		kC: () => (  normalDensity),
		vr: () => (  normalCdf)
	});
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
		return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
		return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
		return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
		if (Number.isNaN(p) || p < 0 || p > 1)
				return Number.NaN;
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		if (p === 1)
				return Number.POSITIVE_INFINITY;
		const q = p - 0.5;
		if (Math.abs(q) <= 0.425) {
				const r = 0.180625 - q * q;
				return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
		}
		const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
		const z = r <= 5
				? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
				: horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
		return q < 0 ? -z : z;
}
function scaledTail(x) {
		const y = x * Math.SQRT1_2;
		if (Number.isNaN(y))
				return Number.NaN;
		if (y <= 0.46875) {
				const square = y * y;
				return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
		}
		if (y > 27)
				return 0;
		const coarse = Math.trunc(y * 16) / 16;
		const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
		if (y <= 4)
				return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
		const inverse = 1 / (y * y);
		const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
		return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
		let value = 0;
		for (let i = coefficients.length - 1; i >= 0; i--)
				value = value * x + coefficients[i];
		return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
		1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
		8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
		1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
		117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
		0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
		0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
		0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
		33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
		5226.495278852854,
];
const MIDDLE_TOP = [
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
		0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
		1.421511758316446e-7, 2.0442631033899397e-15,
];


	})

};
