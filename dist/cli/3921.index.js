export const id = 3921;
export const ids = [3921,8083];
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
