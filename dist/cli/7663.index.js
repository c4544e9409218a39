export const id = 7663;
export const ids = [7663];
export const modules = {

	77663:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63171);
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94384);
	var _rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10101);





const INPUT = /^(?:output|input|context|expected|messages|tools|tool_calls|prompt|(?:vars|meta|expected)\.[A-Za-z_][\w-]*)$/;
const parameters = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		inputs: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()
				.regex(INPUT, 'use output, input, context, expected, messages, prompt, tools, tool_calls, vars.KEY, meta.KEY or expected.KEY'))
				.min(1)
				.default(['output']),
		scale: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['bin', '3pt', '5pt']).default('5pt'),
		rubric: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().trim().min(1),
		steps: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().trim().min(1)).optional(),
		anchors: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().trim().min(1)).optional(),
});
const FILE = /^[^\s]+\.(?:md|txt|markdown)$/;
function rubricText({ rubric }, context) {
		if (!FILE.test(rubric))
				return rubric;
		const text = (context.read(rubric, 'rubric') ?? '').replaceAll('\r\n', '\n').trim();
		context.pin?.(text);
		return text;
}
function ownWords(own, context, choices) {
		const unknown = Object.keys(own.anchors ?? {}).filter((key) => !choices.includes(key));
		if (unknown.length > 0) {
				context.note({
						key: 'anchors',
						message: `${unknown.join(', ')} is no point of scale ${own.scale}; its points are ${choices.join(', ')}`,
				});
		}
		const steps = own.steps ?? [];
		const anchors = Object.entries(own.anchors ?? {});
		return [
				`The suite's rubric:\n${rubricText(own, context)}`,
				...(steps.length === 0
						? []
						: [`Go through these steps:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`]),
				...(anchors.length === 0
						? []
						: [
								`What the verdicts mean under the suite's rubric:\n${anchors.map(([key, text]) => `- ${key}: ${text}`).join('\n')}`,
						]),
		];
}
function pieceOf(name, input) {
		const row = input.case;
		switch (name) {
				case 'output':
						return (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .st)(input);
				case 'input': {
						const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .xt)(row);
						return ask === null ? null : [ask];
				}
				case 'context': {
						const context = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .se)(row);
						return context === null ? null : [context];
				}
				case 'expected': {
						const reference = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(row) ?? (row.expected === undefined || row.expected === null ? null : (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(row.expected));
						return reference === null ? null : [{ name: 'expected', text: reference }];
				}
				case 'messages':
						return row.messages === undefined ? null : [{ name: 'messages', text: (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .fk)(row.messages) }];
				case 'prompt':
						return [{ name: 'prompt', text: (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .fk)(input.messages) }];
				case 'tools':
						return row.tools === undefined ? null : [{ name: 'tools', text: JSON.stringify(row.tools, null, 1) }];
				case 'tool_calls':
						return [{ name: 'tool_calls', text: (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .XX)(input.toolCalls) }];
				default: {
						const [root, key] = name.split('.');
						const value = root === 'vars' ? row.vars[key] : root === 'meta' ? row.meta[key] : (0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .EX)(row, key);
						return value === undefined || value === null ? null : [{ name, text: (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(value) }];
				}
		}
}
const customRubric = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .g$)('CustomRubric', {
		parameters,
		more: (own, context) => ownWords(own, context, CHOICES[own.scale]),
		scale: ({ scale }) => scale,
		plan: (input, own, rubric) => {
				const pieces = [];
				for (const name of own.inputs) {
						const found = pieceOf(name, input) ?? (input.case.id.startsWith(_rubric_js__WEBPACK_IMPORTED_MODULE_2__  .n4) ? [{ name, text: '(none)' }] : null);
						if (found === null)
								return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .gP)(name, 'the rubric declares it under `inputs`');
						for (const piece of found)
								if (!pieces.some((known) => known.name === piece.name))
										pieces.push(piece);
				}
				return { form: own.scale, pieces, score: (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_0__  .U1)(rubric, own.scale) };
		},
});
const CHOICES = {
		bin: ['fail', 'pass'],
		'3pt': ['none', 'partial', 'full'],
		'5pt': ['1', '2', '3', '4', '5'],
};
const SPECS = [customRubric];


	})

};
