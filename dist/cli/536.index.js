export const id = 536;
export const ids = [536];
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

	536:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63171);
	var _tokenize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11606);



const LONGEST_WORD = 40;
const PIECE = 4;
function pieces(word) {
		if (word.length <= LONGEST_WORD)
				return [word];
		return Array.from({ length: Math.ceil(word.length / PIECE) }, (_, index) => word.slice(index * PIECE, (index + 1) * PIECE));
}
const repetition = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .FC)({
		name: 'Repetition',
		version: '1.0.0',
		group: 'H',
		summary: 'Share of the runs of four words that stand in the answer for the first time; 1 = nothing is said twice.',
		inputs: ['output'],
		scale: 'real',
		pass: 0.8,
		passRule: 'at most a fifth of the 4-grams of words (or `n`) is a repeat of an earlier one',
		shape: ['weight', 'capability'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ n: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(20).default(4) }),
		example: {
				suite: '- { use: Repetition, n: 2 }',
				case: { id: 'c1', input: 'Cheer.' },
				output: 'we won we won we',
				score: 0.5,
		},
		bind: ({ n }) => ({ output }) => {
				const words = (0,_tokenize_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(output).flatMap(pieces);
				const total = words.length - n + 1;
				if (total <= 0)
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .IX)();
				const counts = new Map();
				for (let start = 0; start < total; start++) {
						const run = words.slice(start, start + n).join(' ');
						counts.set(run, (counts.get(run) ?? 0) + 1);
				}
				if (counts.size === total)
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .IX)();
				let [worst, often] = ['', 0];
				for (const [run, count] of counts)
						if (count > often)
								[worst, often] = [run, count];
				return {
						status: 'scored',
						score: counts.size / total,
						code: 'repeats',
						reason: `"${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_0__  .Kb)(worst)}" stands ${often} times`,
				};
		},
});
const SPECS = [repetition];


	}),

	11606:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Z: () => (  wordsOf)
	});
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;
function wordsOf(text) {
		return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}


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
