export const id = 4474;
export const ids = [4474];
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

	4474:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS),
		tokensIn: () => (  tokensIn)
	});
	var gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94825);
	var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71067);


const PLAIN = { disallowedSpecial: new Set() };
const LONGEST_PIECE = 1_000;
function tokensIn(text) {
		let tokens = 0;
		for (const part of partsOf(text))
				tokens += (0,gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__  .ih)(part, PLAIN);
		return tokens;
}
function* partsOf(text) {
		let from = 0;
		while (text.length - from > LONGEST_PIECE) {
				let to = from + LONGEST_PIECE;
				while (to > from && !endsWord(text, to))
						to -= 1;
				if (to === from)
						to = from + LONGEST_PIECE - (isSecondHalf(text, from + LONGEST_PIECE) ? 1 : 0);
				yield text.slice(from, to);
				from = to;
		}
		yield text.slice(from);
}
function endsWord(text, at) {
		return /\p{L}/u.test(text.charAt(at - 1)) && /[^\p{L}\p{M}\p{N}'’]/u.test(text.charAt(at));
}
function isSecondHalf(text, at) {
		const unit = text.charCodeAt(at);
		return unit >= 0xdc00 && unit <= 0xdfff;
}
const SPECS = [(0,_length_js__WEBPACK_IMPORTED_MODULE_1__  .C)(tokensIn)];


	}),

	71067:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  lengthBounds)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63171);


const UNITS = ['chars', 'words', 'sentences', 'lines', 'tokens'];
const bound = zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(0).optional();
const BOUNDS = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
		'min-chars': bound,
		'max-chars': bound,
		'min-words': bound,
		'max-words': bound,
		'min-sentences': bound,
		'max-sentences': bound,
		'min-lines': bound,
		'max-lines': bound,
		'min-tokens': bound,
		'max-tokens': bound,
		'words-by': zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['unicode', 'blanks']).optional(),
})
		.refine((given) => UNITS.some((unit) => given[`min-${unit}`] !== undefined || given[`max-${unit}`] !== undefined), {
		message: 'give at least one bound, such as max-words: 120',
})
		.refine((given) => UNITS.every((unit) => (given[`min-${unit}`] ?? 0) <= (given[`max-${unit}`] ?? Number.POSITIVE_INFINITY)), {
		message: 'a min- bound is above its max- bound',
});
function segments(text, granularity) {
		let count = 0;
		for (const part of new Intl.Segmenter('en', { granularity }).segment(text))
				if (granularity === 'word' ? part.isWordLike : part.segment.trim() !== '')
						count += 1;
		return count;
}
const COUNT = {
		chars: (text) => [...text].length,
		words: (text) => segments(text, 'word'),
		sentences: (text) => segments(text, 'sentence'),
		lines: (text) => (text === '' ? 0 : text.split(/\r\n|\r|\n/u).length),
};
function wordsByBlanks(text) {
		return text.split(/\s/u).filter((word) => word !== '').length;
}
function lengthBounds(countTokens) {
		return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
				name: 'LengthBounds',
				version: '1.0.0',
				group: 'A',
				summary: 'Length of the answer, white space around it aside: code points, words and sentences by Unicode segmentation (`words-by: blanks` counts what stands between blanks), lines, o200k tokens.',
				inputs: ['output'],
				scale: 'bin',
				pass: 1,
				passRule: 'every bound given holds, bounds included',
				shape: ['prompt', 'weight'],
				parameters: BOUNDS,
				example: {
						suite: '- { use: LengthBounds, max-words: 5, max-lines: 1 }',
						case: { id: 'c1', input: 'Capital of France?' },
						output: 'The capital of France is Paris.',
						score: 0,
				},
				bind: (bounds, context) => {
						const counted = UNITS.filter((unit) => bounds[`min-${unit}`] !== undefined || bounds[`max-${unit}`] !== undefined);
						const lacks = counted.includes('tokens') && countTokens === null;
						if (lacks)
								context.note({ key: 'max-tokens', message: 'the tokenizer was not loaded for this suite' });
						return ({ output }) => {
								const text = output.trim();
								for (const unit of counted) {
										const isByBlanks = unit === 'words' && bounds['words-by'] === 'blanks';
										const count = unit === 'tokens' ? countTokens : isByBlanks ? wordsByBlanks : COUNT[unit];
										if (count === null)
												return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .LO)(`${unit} count`, 'the tokenizer was not loaded');
										const found = count(text);
										const least = bounds[`min-${unit}`] ?? 0;
										const most = bounds[`max-${unit}`] ?? Number.POSITIVE_INFINITY;
										if (found < least)
												return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(`short:${unit}`, `${found} ${unit}, at least ${least} wanted`);
										if (found > most)
												return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(`long:${unit}`, `${found} ${unit}, at most ${most} wanted`);
								}
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)();
						};
				},
		});
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
