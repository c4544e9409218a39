export const id = 5291;
export const ids = [5291];
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

	25291:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63171);


function percentile(values, rank) {
		const sorted = [...values].sort((a, b) => a - b);
		return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)];
}
const whole = (unit) => (value) => `${Math.round(value)} ${unit}`;
const LATENCY = { name: 'latency', of: ({ latencyMs }) => latencyMs, show: whole('ms') };
const COST = {
		name: 'cost',
		of: ({ costUsd }) => costUsd,
		show: (value) => `$${Number(value.toPrecision(3))}`,
};
const PROMPT = { name: 'prompt', of: ({ usage }) => usage?.promptTokens, show: whole('tokens') };
const COMPLETION = { name: 'completion', of: ({ usage }) => usage?.completionTokens, show: whole('tokens') };
const TOTAL = {
		name: 'total',
		of: ({ usage }) => (usage === undefined ? undefined : usage.promptTokens + usage.completionTokens),
		show: whole('tokens'),
};
function budgetFigure(quantities) {
		return (rows) => {
				const scores = rows.flatMap(({ score }) => (score.status === 'scored' ? [score.score] : []));
				if (scores.length === 0)
						return null;
				const details = quantities.flatMap(({ name, of, show }) => {
						const values = rows.map(({ input }) => of(input)).filter((value) => value !== undefined);
						return values.length === 0
								? []
								: [`${name} p50 ${show(percentile(values, 0.5))}, p95 ${show(percentile(values, 0.95))}`];
				});
				const within = scores.filter((score) => score === 1).length;
				return {
						value: within / scores.length,
						detail: [...details, `${within} of ${scores.length} within budget`].join('; '),
				};
		};
}
function within(input, budgets) {
		const parts = [];
		for (const [{ name, of, show }, most] of budgets) {
				if (most === undefined)
						continue;
				const value = of(input);
				if (value === undefined || !Number.isFinite(value) || value < 0)
						return { status: 'unscored', code: `no-${name}`, reason: `the provider gave no ${name} figure for this call` };
				const held = value <= most;
				parts.push({
						text: `${name} at most ${show(most)}`,
						verdict: held ? 'ok' : 'over',
						...(held ? {} : { reason: show(value) }),
						code: `over:${name}`,
				});
		}
		const all = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .uM)(parts);
		return all.score < 1 ? { ...all, score: 0 } : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .IX)();
}
const latencyBudget = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .FC)({
		name: 'LatencyBudget',
		version: '1.0.0',
		group: 'K',
		summary: 'The answer came within the time allowed; over the suite the median and the 95th percentile are reported.',
		inputs: ['latency'],
		scale: 'bin',
		pass: 1,
		passRule: 'latency <= `max-ms`; advisory, and unscored where no latency was measured (recorded answers)',
		shape: ['prompt'],
		advisory: true,
		parameters: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ 'max-ms': zod__WEBPACK_IMPORTED_MODULE_1__  .aig().positive() }),
		example: {
				suite: '- { use: LatencyBudget, max-ms: 2000 }',
				case: { id: 'c1', input: 'Say hello.' },
				output: 'Hello!',
				call: { latencyMs: 850 },
				score: 1,
		},
		suiteLevel: budgetFigure([LATENCY]),
		bind: ({ 'max-ms': most }) => (input) => within(input, [[LATENCY, most]]),
});
const bound = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().positive().optional();
const costBudget = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .FC)({
		name: 'CostBudget',
		version: '1.0.0',
		group: 'K',
		summary: 'One call keeps to its budget of money and tokens; over the suite medians and 95th percentiles are reported.',
		inputs: ['usage'],
		optional: ['cost'],
		scale: 'bin',
		pass: 1,
		passRule: 'every bound given holds; advisory, and unscored where usage or the price is unknown (recorded answers)',
		shape: ['prompt'],
		advisory: true,
		parameters: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
				'max-usd': bound,
				'max-prompt-tokens': bound,
				'max-completion-tokens': bound,
				'max-total-tokens': bound,
		})
				.refine((given) => Object.keys(given).length > 0, {
				message: 'give at least one bound, such as max-usd: 0.01',
		}),
		example: {
				suite: '- { use: CostBudget, max-usd: 0.01, max-completion-tokens: 200 }',
				case: { id: 'c1', input: 'Say hello.' },
				output: 'Hello! And so on, at length.',
				call: { usage: { promptTokens: 40, completionTokens: 260 }, costUsd: 0.002 },
				score: 0,
		},
		suiteLevel: budgetFigure([COST, PROMPT, COMPLETION]),
		bind: (most) => (input) => within(input, [
				[COST, most['max-usd']],
				[PROMPT, most['max-prompt-tokens']],
				[COMPLETION, most['max-completion-tokens']],
				[TOTAL, most['max-total-tokens']],
		]),
});
const SPECS = [latencyBudget, costBudget];


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
