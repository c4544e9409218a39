export const id = 1009;
export const ids = [1009];
export const modules = {

	75771:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS),
		cosine: () => (  cosine)
	});
	var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
	var _model_call_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52049);
	var _deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63171);
	var _define_judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62654);
	var _judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94384);





const semanticEquivalence = (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_1__  .g$)('SemanticEquivalence', {
		parameters: _define_judged_js__WEBPACK_IMPORTED_MODULE_1__  .PA,
		first: (input) => (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_2__  .Cn)(input.output) && input.output.trim() === (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_2__  .Bz)(input.case)?.trim()
				? { status: 'scored', score: 1, reason: 'the reference, word for word' }
				: null,
		plan: (input, _parameters, rubric) => {
				const reference = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_2__  .Bz)(input.case);
				if (reference === null)
						return (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_1__  .gP)('expected', 'give a reference answer (`expected`, or `expected.reference`)');
				const ask = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_2__  .xt)(input.case);
				return {
						form: 'default',
						pieces: [...(ask === null ? [] : [ask]), { name: 'reference', text: reference }, ...(0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_2__  .st)(input)],
						score: (0,_define_judged_js__WEBPACK_IMPORTED_MODULE_1__  .U1)(rubric, 'default'),
				};
		},
});
function cosine(a, b) {
		if (a.length !== b.length)
				return null;
		let dot = 0;
		let aa = 0;
		let bb = 0;
		for (let i = 0; i < a.length; i += 1) {
				dot += a[i] * b[i];
				aa += a[i] * a[i];
				bb += b[i] * b[i];
		}
		const cos = dot / Math.sqrt(aa * bb);
		return Number.isFinite(cos) ? cos : null;
}
function scoreByEmbedding(input, seat, dimensions) {
		const reference = (0,_judge_prompt_material_js__WEBPACK_IMPORTED_MODULE_2__  .Bz)(input.case);
		if (reference === null)
				return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)((0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .LO)('expected', 'give a reference answer (`expected`, or `expected.reference`)'));
		if (input.output.trim() === '')
				return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)((0,_deterministic_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('trivial-output', 'the output is empty'));
		const asked = dimensions ?? seat.params?.['dimensions'];
		return {
				ask: {
						provider: seat.provider,
						request: {
								kind: 'embedding',
								model: seat.model,
								texts: [input.output.toWellFormed(), reference.toWellFormed()],
								...(typeof asked === 'number' ? { dimensions: asked } : {}),
						},
						place: {
								role: 'judge',
								arm: seat.place.arm,
								target: seat.place.target,
								case: input.case.id,
								template: seat.place.template,
								sample: seat.place.sample,
								turn: 0,
						},
				},
				next: (reply) => {
						if (reply.kind === 'failed')
								return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)({ status: 'unscored', code: reply.code, reason: `no embedding came: ${reply.message}` });
						const [output, wanted] = reply.vectors ?? [];
						const cos = output === undefined || wanted === undefined ? null : cosine(output, wanted);
						if (cos === null)
								return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)({
										status: 'unscored',
										code: 'malformed',
										reason: 'the reply holds no pair of vectors of one length',
								});
						return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_0__  .Vw)({ status: 'scored', score: Math.min(1, Math.max(0, cos)), reason: `cosine ${cos.toFixed(4)}` });
				},
		};
}
const embeddingParameters = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({ dimensions: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().int().positive().optional() });
const embeddingSimilarity = {
		name: 'EmbeddingSimilarity',
		version: '1.0.0',
		group: 'C',
		kind: 'embedding',
		summary: 'Cosine between the embeddings of answer and reference, not rescaled; below 0 counts as 0.',
		inputs: ['output', 'expected'],
		scale: 'real',
		pass: 0.75,
		passRule: 'cosine >= 0.75',
		shape: ['knowledge', 'capability'],
		parameters: embeddingParameters,
		example: {
				suite: '- EmbeddingSimilarity',
				case: { id: 'c1', input: 'Can I return it?', expected: 'Yes, within 30 days.' },
				output: 'Yes, within 30 days.',
				score: 1,
		},
		pinned: 'cosine, clipped to 0..1',
		bind: (raw) => {
				const { dimensions } = embeddingParameters.parse(raw);
				return { kind: 'asking', score: (input, seat) => scoreByEmbedding(input, seat, dimensions) };
		},
};
const SPECS = [semanticEquivalence, embeddingSimilarity];


	})

};
