export const id = 6747;
export const ids = [6747];
export const modules = {

	56747:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94384);


const NO_MESSAGES = 'give the conversation up to the answer (`messages`)';
function conversation(input) {
		const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(input.case);
		return ask === null ? null : [{ name: 'conversation', text: ask.text }, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input)];
}
const conversationCoherence = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('ConversationCoherence', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input, _parameters, rubric) => {
				const pieces = conversation(input);
				return pieces === null
						? (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('messages', NO_MESSAGES)
						: { form: 'default', pieces, score: (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .U1)(rubric, 'default') };
		},
});
const conversationResolution = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('ConversationResolution', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input, _parameters, rubric) => {
				const pieces = conversation(input);
				if (pieces === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('messages', NO_MESSAGES);
				const wanted = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .tl)(input.case, 'resolution')?.join('\n') ?? (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(input.case);
				const known = wanted === null ? [] : [{ name: 'reference', text: wanted }];
				return { form: 'default', pieces: [...known, ...pieces], score: (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .U1)(rubric, 'default') };
		},
});
const knowledgeRetention = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('KnowledgeRetention', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .PA,
		plan: (input) => {
				const pieces = conversation(input);
				if (pieces === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)('messages', NO_MESSAGES);
				return {
						form: 'default',
						pieces,
						score: ({ lists }) => (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .tC)(lists['facts'], 'kept', 'facts', { score: 1, reason: 'the user gave no facts to keep' }),
				};
		},
});
const SPECS = [conversationCoherence, conversationResolution, knowledgeRetention];


	})

};
