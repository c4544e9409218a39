export const id = 8552;
export const ids = [8552];
export const modules = {

	8552:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29966);



const member = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1),
		zod__WEBPACK_IMPORTED_MODULE_1__  ._H3({
				use: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1),
				id: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).optional(),
				weight: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().positive().optional(),
				pass: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(1).optional(),
		}),
]);
const parameters = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		of: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(member).min(1),
		combine: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'any', 'weighted']).default('all'),
});
function bindPart(item, index, context) {
		const { use, id, weight, pass, ...own } = typeof item === 'string' ? { use: item } : item;
		const key = `of[${index}]`;
		const spec = context.specs?.get(use);
		if (spec === undefined) {
				context.note({ key, message: `unknown template "${use}"; \`plumbline templates\` lists them` });
				return null;
		}
		if (spec.kind !== 'deterministic' || spec.name === 'Composite') {
				context.note({
						key,
						message: `"${use}" is ${spec.kind === 'deterministic' ? 'itself a composition' : 'not deterministic'}; a composition takes deterministic templates only`,
				});
				return null;
		}
		const parsed = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__  .O)(spec.parameters, own);
		if (!parsed.success) {
				for (const issue of parsed.issues)
						context.note({ key: [key, ...issue.path.map(String)].join('.'), message: issue.message });
				return null;
		}
		const scorer = spec.bind(parsed.data, {
				...context,
				read: (path, place) => context.read(path, `${key}.${place}`),
				note: (problem) => context.note({ ...problem, key: problem.key === undefined ? key : `${key}.${problem.key}` }),
		});
		context.pin?.((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)([spec.name, spec.version, own, spec.pinned ?? null]));
		return scorer.kind === 'pure' ? { name: id ?? use, weight: weight ?? 1, pass: pass ?? spec.pass, scorer } : null;
}
function combine(how, parts, input) {
		const scored = [];
		for (const part of parts) {
				const score = part.scorer.score(input);
				if (score.status === 'error')
						return { ...score, reason: `${part.name}: ${score.reason}` };
				if (score.status === 'unscored')
						return { ...score, reason: `${part.name}: ${score.reason}` };
				if (score.status === 'scored')
						scored.push({ part, score });
		}
		if (scored.length === 0)
				return { status: 'skipped', reason: 'every part was skipped' };
		const told = scored.map(({ part, score }) => ({
				text: part.name,
				verdict: score.score >= part.pass ? 'pass' : 'fail',
				...(score.reason === undefined ? {} : { reason: score.reason }),
		}));
		const failed = scored.filter(({ part, score }) => score.score < part.pass);
		const total = scored.reduce((sum, { part }) => sum + part.weight, 0);
		const value = how === 'all'
				? Number(failed.length === 0)
				: how === 'any'
						? Number(failed.length < scored.length)
						: scored.reduce((sum, { part, score }) => sum + part.weight * score.score, 0) / total;
		const first = failed[0];
		const reason = failed.map(({ part, score }) => `${part.name}: ${score.reason ?? score.score}`).join('; ');
		return {
				status: 'scored',
				score: Math.min(1, Math.max(0, value)),
				...(value < 1 && first !== undefined ? { code: first.score.code ?? first.part.name } : {}),
				...(reason === '' ? {} : { reason }),
				parts: told,
		};
}
const composite = {
		name: 'Composite',
		version: '1.0.0',
		group: 'L',
		kind: 'deterministic',
		summary: 'All, any or a weighted mean of deterministic templates, composed in the suite.',
		inputs: ['what its parts read'],
		scale: 'real',
		pass: 1,
		passRule: 'all: every part passes; any: one part passes; weighted: mean of the parts >= `pass`',
		shape: ['prompt'],
		parameters,
		example: {
				suite: '- { use: Composite, id: short-json, combine: all, of: [IsJson, { use: LengthBounds, max-chars: 200 }] }',
				case: { id: 'c1', input: 'Give me the status as JSON.' },
				output: '{"status": "open"}',
				score: 1,
		},
		pinned: 'combine 1',
		bind: (raw, context) => {
				const own = parameters.parse(raw);
				const parts = own.of.map((item, index) => bindPart(item, index, context)).filter((part) => part !== null);
				return { kind: 'pure', score: (input) => combine(own.combine, parts, input) };
		},
};
const SPECS = [composite];


	}),

	29966:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  schemaAnswer)
	});
function schemaAnswer(schema, value) {
		try {
				const read = schema.safeParse(value);
				return read.success ? read : { success: false, issues: read.error.issues };
		}
		catch (error) {
				if (!(error instanceof RangeError))
						throw error;
				const message = 'has hundreds of thousands of faults, or is nested too deeply to be read';
				return { success: false, issues: [{ code: 'custom', path: [], message, input: undefined }] };
		}
}


	})

};
