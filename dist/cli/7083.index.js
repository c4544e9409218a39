export const id = 7083;
export const ids = [7083,989];
export const modules = {

	17083:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94384);
	var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10989);




const toneMatch = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('ToneMatch', {
		parameters: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ tone: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().trim().min(1) }),
		more: ({ tone }) => [`The tone asked for: ${tone}`],
		plan: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .p6,
});
const personaAdherence = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('PersonaAdherence', {
		parameters: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ persona: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().trim().min(1).optional() }),
		more: ({ persona }) => (persona === undefined ? [] : [`The persona: ${persona}`]),
		plan: (input, { persona }, rubric) => {
				const role = persona === undefined ? (0,_task_js__WEBPACK_IMPORTED_MODULE_2__.sentPrompt)(input).map(({ text }) => ({ name: 'persona', text })) : [];
				if (persona === undefined && role.length === 0)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('persona', 'set the parameter `persona`, or give the prompt a system message');
				const turns = (input.case.messages ?? []).filter(({ role: speaker }) => speaker !== 'system' && speaker !== 'developer');
				const ask = turns.length > 0 ? { name: 'conversation', text: (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .fk)(turns) } : (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				return {
						form: 'default',
						pieces: [...role, ...(ask === null ? [] : [ask]), ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .U1)(rubric, 'default'),
				};
		},
});
const conciseness = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('Conciseness', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input, _parameters, rubric) => {
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				if (ask === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', 'give what was asked (`input` or `messages`)');
				const read = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .U1)(rubric, 'default');
				const reference = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(input.case)?.trim() ?? '';
				return {
						form: 'default',
						pieces: [ask, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: (opinion) => reference === '' ? read(opinion) : beside(read(opinion), input.output.trim().length / reference.length),
				};
		},
});
function beside(score, ratio) {
		return score.status === 'scored'
				? { ...score, reason: `${ratio.toFixed(1)} times as long as the reference. ${score.reason ?? ''}`.trimEnd() }
				: score;
}
const coherence = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('Coherence', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .p6,
});
const SPECS = [toneMatch, personaAdherence, conciseness, coherence];


	}),

	10989:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS),
		sentPrompt: () => (  sentPrompt)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94384);



const NO_INPUT = 'give what was asked (`input` or `messages`)';
const taskCompletion = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('TaskCompletion', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input, _parameters, rubric) => {
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				if (ask === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', NO_INPUT);
				const rows = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .tl)(input.case, 'checklist');
				if (rows !== null) {
						return {
								form: 'checklist',
								rows,
								pieces: [ask, (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .jN)('checklist', rows), ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
								score: ({ table }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .bn)(table, 'met', 'items'),
						};
				}
				const reference = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(input.case);
				const known = reference === null ? [] : [{ name: 'reference', text: reference }];
				return { form: 'default', pieces: [ask, ...known, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)], score: (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .U1)(rubric, 'default') };
		},
});
const completeness = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('Completeness', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				if (ask === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', NO_INPUT);
				const rows = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .tl)(input.case, 'parts');
				if (rows !== null) {
						return {
								form: 'parts',
								rows,
								pieces: [ask, (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .jN)('parts', rows), ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
								score: ({ table }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(table, 'covered', 'parts', { score: 0, reason: 'no parts' }),
						};
				}
				return {
						form: 'default',
						pieces: [ask, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: ({ lists }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['parts'], 'covered', 'parts', { score: 1, reason: 'the request asks for nothing' }),
				};
		},
});
const texts = zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().trim().min(1)).min(1);
const instructionFollowing = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('InstructionFollowing', {
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ instructions: texts.optional(), prompt: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY().default(false) }),
		plan: (input, { instructions, prompt }) => {
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				const rows = instructions ?? (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .tl)(input.case, 'instructions');
				if (rows !== null) {
						return {
								form: 'listed',
								rows,
								pieces: [...(ask === null ? [] : [ask]), (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .jN)('instructions', rows), ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
								score: ({ table }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(table, 'met', 'instructions', { score: 1, reason: 'no instructions' }),
						};
				}
				if (ask === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', NO_INPUT);
				return {
						form: 'default',
						pieces: [...(prompt ? sentPrompt(input) : []), ask, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: ({ lists }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['instructions'], 'met', 'instructions', {
								score: 1,
								reason: 'the request gives no instructions',
						}),
				};
		},
});
function sentPrompt(input) {
		const system = input.messages.filter(({ role }) => role === 'system' || role === 'developer');
		return system.length === 0 ? [] : [{ name: 'prompt', text: (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .fk)(system) }];
}
const summaryQuality = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('SummaryQuality', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const source = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(input.case) ?? (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
				if (source === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('input', 'give the text that was to be summarised (`context` or `input`)');
				return {
						form: 'default',
						pieces: [{ name: 'source', text: source.text }, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)],
						score: ({ lists }) => {
								const claims = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['claims'], 'supported', 'claims', {
										score: 0,
										reason: 'the summary claims nothing',
								});
								const points = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['points'], 'covered', 'points', {
										score: 1,
										reason: 'the source makes no point',
								});
								if (claims.status !== 'scored' || points.status !== 'scored')
										return claims;
								return {
										status: 'scored',
										score: Math.min(claims.score, points.score),
										code: claims.score < points.score ? 'faithfulness' : points.score < 1 ? 'coverage' : undefined,
										reason: `faithfulness: ${claims.reason}. coverage: ${points.reason}`,
										parts: [...(claims.parts ?? []), ...(points.parts ?? [])],
								};
						},
				};
		},
});
const SPECS = [taskCompletion, completeness, instructionFollowing, summaryQuality];


	})

};
