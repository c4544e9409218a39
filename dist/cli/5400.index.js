export const id = 5400;
export const ids = [5400];
export const modules = {

	35400:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS),
		averagePrecision: () => (  averagePrecision)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94384);



const NO_CONTEXT = 'give the passages the answer should rest on';
function present(...pieces) {
		return pieces.filter((piece) => piece !== null);
}
const groundedness = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('Groundedness', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const context = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(input.case);
				if (context === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('context', NO_CONTEXT);
				return {
						form: 'default',
						pieces: [...present(context, (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case)), ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: ({ lists, flags }) => {
								const claims = lists['claims'];
								if (claims.length === 0)
										return noClaims(flags['abstains'] === true);
								const { held, told } = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .N4)(claims, 'supported', 'claims');
								return { status: 'scored', score: held === claims.length ? 1 : 0, reason: told, parts: claims };
						},
				};
		},
});
function noClaims(abstains) {
		return abstains
				? { status: 'scored', score: 1, reason: 'no claims: the answer abstains' }
				: { status: 'scored', score: 0, code: 'no-claims', reason: 'no claims, and no abstention either' };
}
const contextAdherence = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('ContextAdherence', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const context = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(input.case);
				if (context === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('context', NO_CONTEXT);
				return {
						form: 'default',
						pieces: [context, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: ({ lists, flags }) => {
								const claims = lists['claims'];
								if (claims.length === 0)
										return noClaims(flags['abstains'] === true);
								const { held, told } = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .N4)(claims, 'supported', 'claims');
								const score = Math.max(0, (held - count(claims, 'contradicted')) / claims.length);
								return { status: 'scored', score, reason: told, parts: claims };
						},
				};
		},
});
function count(parts, verdict) {
		return parts.filter((part) => part.verdict === verdict).length;
}
const factualAccuracy = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('FactualAccuracy', {
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ against: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['auto', 'expected', 'context']).default('auto') }),
		plan: (input, { against }, rubric) => {
				const reference = against === 'context' ? null : (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(input.case);
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				if (reference !== null) {
						return {
								form: 'reference',
								pieces: [...present(ask), { name: 'reference', text: reference }, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
								score: (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .U1)(rubric, 'reference'),
						};
				}
				const context = against === 'expected' ? null : (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(input.case);
				if (context === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('expected', 'give a reference answer (`expected`, or `expected.reference`) or `context`');
				return {
						form: 'context',
						pieces: [...present(context, ask), ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: ({ lists, flags }) => {
								const claims = lists['claims'];
								if (claims.length === 0)
										return noClaims(flags['abstains'] === true);
								const { held, told } = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .N4)(claims, 'supported', 'claims');
								const contradicted = count(claims, 'contradicted');
								const score = contradicted > 0 ? 0 : held === claims.length ? 1 : 2 * held >= claims.length ? 0.5 : 0;
								return {
										status: 'scored',
										score,
										...(contradicted > 0 ? { code: 'contradicts' } : {}),
										reason: told,
										parts: claims,
								};
						},
				};
		},
});
const answerRelevance = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('AnswerRelevance', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				if (ask === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', 'give what was asked');
				return {
						form: 'default',
						pieces: [ask, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: ({ lists }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['statements'], 'relevant', 'statements', { score: 0, reason: 'the answer states nothing' }),
				};
		},
});
const contextRelevance = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('ContextRelevance', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const context = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(input.case);
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				if (context === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('context', NO_CONTEXT);
				if (ask === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', 'give what was asked');
				return {
						form: 'default',
						pieces: [ask, context],
						score: ({ lists }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['statements'], 'relevant', 'statements', { score: 0, reason: 'the context states nothing' }),
				};
		},
});
const contextPrecision = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('ContextPrecision', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const { context } = input.case;
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				const reference = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(input.case);
				if (context === undefined)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('context', 'give the passages in the order they were ranked');
				if (ask === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', 'give what was asked');
				if (reference === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('expected', 'give a reference answer');
				if (context.length === 0)
						return { settled: { status: 'scored', score: 0, code: 'no-context', reason: 'nothing was retrieved' } };
				const rows = context.map((chunk) => (chunk.title === undefined ? chunk.text : `${chunk.title}\n${chunk.text}`));
				return {
						form: 'default',
						rows,
						pieces: [
								ask,
								{ name: 'reference', text: reference },
								{ name: 'passages', text: rows.map((row, i) => `item_${i + 1}: ${row}`).join('\n\n') },
						],
						score: ({ table }) => ({
								status: 'scored',
								score: averagePrecision(table.map(({ verdict }) => verdict === 'relevant')),
								reason: `relevant at ranks ${table.flatMap(({ verdict }, i) => (verdict === 'relevant' ? [i + 1] : [])).join(', ') || 'none'} of ${table.length}`,
								parts: table,
						}),
				};
		},
});
function averagePrecision(relevant) {
		let hits = 0;
		let sum = 0;
		for (const [index, hit] of relevant.entries()) {
				if (!hit)
						continue;
				hits += 1;
				sum += hits / (index + 1);
		}
		return hits === 0 ? 0 : sum / hits;
}
const contextRecall = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('ContextRecall', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const context = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(input.case);
				const reference = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(input.case);
				if (reference === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('expected', 'give a reference answer');
				if (input.case.context === undefined)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('context', NO_CONTEXT);
				if (context === null)
						return { settled: { status: 'scored', score: 0, code: 'no-context', reason: 'nothing was retrieved' } };
				return {
						form: 'default',
						pieces: [...present((0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case)), context, { name: 'reference', text: reference }],
						score: ({ lists }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['claims'], 'supported', 'statements of the reference', {
								score: 1,
								reason: 'the reference states nothing that needs support',
						}),
				};
		},
});
const SPECS = [
		groundedness,
		contextAdherence,
		factualAccuracy,
		answerRelevance,
		contextRelevance,
		contextPrecision,
		contextRecall,
];


	})

};
