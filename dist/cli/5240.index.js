export const id = 5240;
export const ids = [5240];
export const modules = {

	55240:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
	var _model_call_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52049);
	var _deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63171);
	var _ask_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13427);
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94384);
	var _rubric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10101);







const rubric = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_2__  .PX)('PairwisePreference');
const form = rubric.forms['default'];
const SYSTEM = (0,_rubric_js__WEBPACK_IMPORTED_MODULE_4__  .GA)(rubric, form, 0, []);
const SHAPE = (0,_rubric_js__WEBPACK_IMPORTED_MODULE_4__  .F5)(form, 0);
const RECORDED_SHAPE = {
		...SHAPE,
		fields: { ...SHAPE.fields, swapped: { kind: 'choice', of: ['first', 'tie', 'second'] } },
		loose: [...(SHAPE.loose ?? []), 'swapped'],
};
function pointsOf(verdict, place) {
		return verdict === 'tie' ? 0.5 : verdict === place ? 1 : 0;
}
function agreed(baseFirst, headFirst, reasons) {
		const words = (points) => (points === 1 ? 'win' : points === 0 ? 'loss' : 'tie');
		if (baseFirst === headFirst)
				return { status: 'scored', score: baseFirst, reason: `${words(baseFirst)} in both orders. ${reasons}`.trimEnd() };
		return {
				status: 'scored',
				score: 0.5,
				code: 'order-dependent',
				reason: `a tie: ${words(baseFirst)} when shown second, ${words(headFirst)} when shown first. ${reasons}`.trimEnd(),
		};
}
function compare(input, rival, seat) {
		const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_3__  .xt)(input.case);
		if (ask === null)
				return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)((0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_5__  .LO)('input', 'give what was asked (`input` or `messages`)'));
		const briefing = (first, second) => {
				const pieces = [ask, { name: 'first', text: first }, { name: 'second', text: second }];
				const shape = seat.recorded ? RECORDED_SHAPE : SHAPE;
				const media = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_3__  .OW)(pieces, input);
				return {
						system: SYSTEM,
						user: (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_3__  .El)(pieces, form.task),
						media,
						shape,
						caseId: input.case.id,
						output: input.output,
				};
		};
		return (0,_ask_judge_js__WEBPACK_IMPORTED_MODULE_1__  .e6)((0,_ask_judge_js__WEBPACK_IMPORTED_MODULE_1__  .Bt)(briefing(rival, input.output), seat, 0), (one) => {
				if ('unscored' in one)
						return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)(one.unscored);
				const baseFirst = one.value;
				const points = pointsOf(baseFirst.verdict, 'second');
				if (seat.recorded) {
						if (baseFirst.swapped !== undefined)
								return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)(agreed(points, pointsOf(baseFirst.swapped, 'first'), baseFirst.reasons ?? ''));
						return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)({
								status: 'scored',
								score: points,
								reason: `one order only, as recorded. ${baseFirst.reasons ?? ''}`.trimEnd(),
						});
				}
				return (0,_ask_judge_js__WEBPACK_IMPORTED_MODULE_1__  .e6)((0,_ask_judge_js__WEBPACK_IMPORTED_MODULE_1__  .Bt)(briefing(input.output, rival), seat, one.turn + 1), (two) => {
						if ('unscored' in two)
								return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)(two.unscored);
						const headFirst = two.value;
						return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)(agreed(points, pointsOf(headFirst.verdict, 'first'), baseFirst.reasons ?? ''));
				});
		});
}
function settled(input) {
		if (input.rival === undefined)
				return { status: 'scored', score: 0.5, reason: 'the base arm stands at 0.5' };
		if (input.output.trim() === input.rival.output.trim())
				return { status: 'scored', score: 0.5, reason: 'both answers are the same' };
		if (input.toolCalls.length > 0 || !(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_3__  .Cn)(input.output))
				return null;
		return (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_3__  .Cn)(input.rival.output)
				? { status: 'scored', score: 0.5, reason: 'neither answer says anything' }
				: (0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_5__  .fJ)('trivial-output', 'the output says nothing');
}
const scorer = {
		kind: 'asking',
		rubric,
		score: (input, seat) => {
				const known = settled(input);
				return known === null ? compare(input, input.rival.output, seat) : (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)(known);
		},
		instructionCharacters: () => SYSTEM.length,
		probe: (input, seat) => compare(input, input.rival?.output ?? '', seat),
};
const SPECS = [
		{ ...(0,_define_judged_js__WEBPACK_IMPORTED_MODULE_2__  .Ms)(rubric), paired: true, parameters: zod__WEBPACK_IMPORTED_MODULE_6__  .rej({}), bind: () => scorer },
];


	})

};
