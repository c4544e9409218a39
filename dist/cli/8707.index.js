export const id = 8707;
export const ids = [8707];
export const modules = {

	63171:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		EX: () => (  expectedOf),
		FC: () => (  deterministic),
		IX: () => (  pass),
		Kb: () => (  excerpt),
		LO: () => (  missing),
		Lv: () => (  isList),
		fJ: () => (  fail),
		uM: () => (  share)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57128);
	var _text_own_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64667);


function deterministic(spec) {
		return {
				...spec,
				kind: 'deterministic',
				parameters: spec.parameters,
				bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
		};
}
function expectedOf(row, key) {
		const expected = row.expected ?? undefined;
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(expected) ? (0,_text_own_entry_js__WEBPACK_IMPORTED_MODULE_1__  ._)(expected, key) : expected;
}
function isList(value) {
		return Array.isArray(value);
}
function missing(key, wants) {
		return { status: 'error', reason: `the case has no usable ${key}: ${wants}` };
}
function pass(reason) {
		return reason === undefined ? { status: 'scored', score: 1 } : { status: 'scored', score: 1, reason };
}
function fail(code, reason) {
		return { status: 'scored', score: 0, code, reason };
}
function share(parts) {
		const broken = parts.filter((part) => part.verdict !== 'ok');
		const score = parts.length === 0 ? 1 : (parts.length - broken.length) / parts.length;
		const said = parts.map(({ text, verdict, reason }) => reason === undefined ? { text, verdict } : { text, verdict, reason });
		const first = broken[0];
		if (first === undefined)
				return { status: 'scored', score, parts: said };
		return {
				status: 'scored',
				score,
				code: first.code ?? first.verdict,
				reason: broken
						.slice(0, 5)
						.map((part) => (part.reason === undefined ? part.text : `${part.text}: ${part.reason}`))
						.join('; '),
				parts: said,
		};
}
function excerpt(text, limit = 80) {
		const flat = text.replace(/\s+/gu, ' ').trim();
		return flat.length <= limit ? flat : `${flat.slice(0, limit - 1)}…`;
}


	}),

	8707:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63171);



function relevanceOf(row) {
		const read = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .EX)(row, 'relevant');
		const given = typeof read === 'string' || typeof read === 'number' ? [read] : read;
		const gains = new Map();
		if ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(given)) {
				for (const id of given) {
						if (typeof id !== 'string' && typeof id !== 'number')
								return null;
						gains.set(String(id), 1);
				}
		}
		else if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(given)) {
				for (const [id, gain] of Object.entries(given)) {
						if (typeof gain !== 'number' || !Number.isFinite(gain) || gain < 0)
								return null;
						if (gain > 0)
								gains.set(id, gain);
				}
		}
		return gains.size === 0 ? null : gains;
}
function ranked(row) {
		return (row.context ?? []).map(({ id }, index) => id ?? String(index + 1));
}
function rankedIn(output, known) {
		try {
				const parsed = JSON.parse(output);
				if ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(parsed))
						return parsed.map((item) => {
								const id = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(item) ? item['id'] : item;
								return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
						});
		}
		catch {
		}
		const bare = (text) => text.replace(/^["'`[(*]{1,4}/u, '').replace(/["'`\]).,:;*]{1,4}$/u, '');
		return output
				.split(/\r\n|\r|\n/u)
				.map((line) => line.trim())
				.filter((line) => line !== '')
				.map((line) => {
				const whole = known.has(line) ? line : bare(line);
				if (known.has(whole))
						return whole;
				const item = bare(line.replace(/^(?:[-*•]|\d{1,4}[.):])\s{1,4}/u, ''));
				return known.has(item) ? item : bare(item.split(/\s/u)[0]);
		});
}
function rankScore(metric, ranking, gains, k) {
		const top = ranking.slice(0, k);
		if (metric === 'ndcg') {
				const dcg = (list) => list.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
				const ideal = [...gains.values()].sort((a, b) => b - a).slice(0, k);
				return Math.min(1, dcg(top.map((id) => gains.get(id) ?? 0)) / dcg(ideal));
		}
		const first = top.findIndex((id) => gains.has(id));
		if (metric === 'mrr')
				return first < 0 ? 0 : 1 / (first + 1);
		if (metric === 'hit')
				return Number(first >= 0);
		return top.filter((id) => gains.has(id)).length / Math.min(k, gains.size);
}
const retrievalRank = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .FC)({
		name: 'RetrievalRank',
		version: '1.1.0',
		group: 'D',
		summary: 'Rank quality of the retrieved passages, or of the order the answer puts them in, against the relevant ids.',
		inputs: ['context', 'expected.relevant'],
		optional: ['output'],
		scale: 'real',
		pass: 0.5,
		passRule: 'nDCG, reciprocal rank, hit or recall at `k` is at least 0.5; an id named twice counts once',
		shape: ['knowledge'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
				metric: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['ndcg', 'mrr', 'hit', 'recall']).default('ndcg'),
				k: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).max(1000).default(10),
				ranking: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['context', 'answer'])
						.default('context')
						.describe('context: the passages as the case lists them, equal in both arms; answer: ids as the answer ranks them'),
		}),
		example: {
				suite: '- { use: RetrievalRank, metric: mrr, ranking: answer }',
				case: {
						id: 'c1',
						input: 'Rank the passages.',
						context: [
								{ id: 'p1', text: 'Opening hours' },
								{ id: 'p2', text: 'Refunds' },
						],
						expected: { relevant: ['p2'] },
				},
				output: '["p1", "p2"]',
				score: 0.5,
		},
		bind: ({ metric, k, ranking: from }) => {
				return ({ case: row, output }) => {
						const gains = relevanceOf(row);
						if (gains === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .LO)('expected.relevant', 'give a list of ids, or an object of id: gain');
						const passages = ranked(row);
						if (passages.length === 0)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .LO)('context', 'there is nothing to rank');
						const known = new Set([...passages, ...gains.keys()]);
						const ranking = [...new Set(from === 'context' ? passages : rankedIn(output, known))];
						const value = rankScore(metric, ranking, gains, k);
						if (value >= 1)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .IX)();
						const place = ranking.findIndex((id) => gains.has(id)) + 1;
						const where = place === 0 ? 'nowhere' : `at rank ${place}`;
						return {
								status: 'scored',
								score: Math.max(0, value),
								code: place === 0 || place > k ? 'not-found' : 'ranked-low',
								reason: `first relevant passage ${where} of ${ranking.length}; wanted ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .Kb)([...gains.keys()].join(', '))}`,
						};
				};
		},
});
const SPECS = [retrievalRank];


	}),

	57128:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  isObject)
	});
function isObject(value) {
		return typeof value === 'object' && value !== null && !Array.isArray(value);
}


	}),

	64667:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		_: () => (  ownOf)
	});
function ownOf(table, name) {
		return Object.hasOwn(table, name) ? table[name] : undefined;
}


	})

};
