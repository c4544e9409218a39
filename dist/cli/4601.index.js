export const id = 4601;
export const ids = [4601];
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

	14601:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		LABELS: () => (  LABELS),
		SPECS: () => (  SPECS),
		fold: () => (  fold),
		labelOf: () => (  labelOf),
		readLabels: () => (  readLabels)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29466);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63171);



const LABELS = zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().trim().min(1)).min(1);
function fold(text) {
		return text.normalize('NFC').toLowerCase();
}
function isWord(character) {
		return character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character);
}
function placeOf(text, label) {
		const startsInWord = isWord(label[0]);
		const endsInWord = isWord(label.at(-1));
		for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
				const before = startsInWord && isWord(text[at - 1]);
				const after = endsInWord && isWord(text[at + label.length]);
				if (!before && !after)
						return at;
		}
		return -1;
}
function labelOf(output, labels) {
		const text = fold(output);
		let best = null;
		for (const label of labels) {
				const at = placeOf(text, fold(label));
				if (at < 0)
						continue;
				if (best === null || at < best.at || (at === best.at && label.length > best.label.length))
						best = { label, at };
		}
		return best?.label ?? null;
}
function readLabels(given, context) {
		if (typeof given !== 'string')
				return given;
		const text = context.read(given, 'labels');
		if (text === null)
				return null;
		try {
				const parsed = LABELS.safeParse(JSON.parse(text.replace(/^\ufeff/u, '')));
				if (parsed.success)
						return parsed.data;
				context.note({ key: 'labels', message: `${given}: must be a JSON array of texts` });
		}
		catch (error) {
				context.note({
						key: 'labels',
						message: `${given}: is not JSON (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_1__  .k)(error)})`,
				});
		}
		return null;
}
const labelMatch = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .FC)({
		name: 'LabelMatch',
		version: '1.0.0',
		group: 'J',
		summary: 'The first label of the set that the answer names, as a whole word and case ignored, is the expected one.',
		inputs: ['output', 'expected.label'],
		scale: 'bin',
		pass: 1,
		passRule: 'the label is in the set and equal; no label of the set in the answer is `out-of-set`',
		shape: ['prompt', 'weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_0__  .rej({ labels: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1), LABELS]) }),
		example: {
				suite: '- { use: LabelMatch, labels: [billing, delivery, other] }',
				case: { id: 'c1', input: 'Where is my parcel?', expected: { label: 'delivery' } },
				output: 'Category: Delivery',
				score: 1,
		},
		bind: ({ labels: given }, context) => {
				const labels = readLabels(given, context);
				return (input) => {
						if (labels === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .LO)('labels', 'the label set could not be read');
						const expected = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .EX)(input.case, 'label');
						const wanted = typeof expected === 'string' ? labels.find((label) => fold(label) === fold(expected.trim())) : undefined;
						if (wanted === undefined)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .LO)('expected.label', `${JSON.stringify(expected)} is not in the label set`);
						const found = labelOf(input.output, labels);
						if (found === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)('out-of-set', `names no label of the set: "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Kb)(input.output)}"`);
						return found === wanted ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(`wrong-label:${wanted}>${found}`, `${found}, expected ${wanted}`);
				};
		},
});
const SPECS = [labelMatch];


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
