export const id = 9036;
export const ids = [9036];
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

	98306:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	XV: () => (  NORMALISE),
	XP: () => (  formsOf),
	GY: () => (  holdsFor),
	Z4: () => (  normaliser)
});

var schemas = __webpack_require__(26921);
;
const MARK = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}\-"'`.,;:!?¿¡*•·‧،؛؟।॥۔։、。\u25a0-\u25ff☐]/u;
const QUOTE = /["'`\p{Pi}\p{Pf}]/u;
const OPEN = /\p{Ps}/u;
const CLOSE = /\p{Pe}/u;
const DIGIT = /\p{Nd}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const VARIABLE = /[A-Za-z\p{sc=Greek}]/u;
const OPERATOR = /\p{Sm}/u;
const CURRENCY = /\p{Sc}/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const GROUPED = /(?<![\p{Nd}.,'])[1-9]\d{0,2}(?:[,']\d{3})+(?![\d']|,\d)/gu;
function fold(text) {
		return text
				.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => `^${[...run].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
				.replace(/(\p{Nd})([¼-¾⅐-⅞])/gu, '$1 $2')
				.normalize('NFKC')
				.replaceAll('⁄', '/')
				.replace(/[\p{Pd}−]/gu, '-')
				.replace(/[‘’ʼ]/gu, "'")
				.replace(GROUPED, (number) => number.replace(/[,']/gu, ''));
}
function withoutMarks(text) {
		const folded = fold(text);
		const characters = [...folded];
		const hasWords = /\p{L}{2}/u.test(folded);
		const kept = keptBrackets(characters);
		const stripped = characters.filter((character, at) => {
				if (!MARK.test(character))
						return true;
				if (OPEN.test(character) || CLOSE.test(character))
						return kept.has(at);
				return tells(characters, at, hasWords);
		});
		return { stripped: stripped.join(''), folded };
}
function tells(characters, at, hasWords) {
		const character = characters[at];
		const before = characters[at - 1];
		const after = characters[at + 1];
		if (QUOTE.test(character))
				return matches(DIGIT, before) && matches(DIGIT, after);
		const besideOperator = matches(OPERATOR, before) || matches(OPERATOR, after);
		switch (character) {
				case '-':
						return besideOperator || isSign(characters, at) || joins(characters, at);
				case '.':
						return matches(DIGIT, after) && (matches(DIGIT, before) || !matches(WORD, before));
				case ',':
				case ':':
						return (matches(DIGIT, before) && matches(DIGIT, after)) || (character === ':' && besideOperator);
				case '!':
						return (besideOperator ||
								(matches(WORD, after) && !matches(WORD, before)) ||
								(!hasWords && isQuantity(characters, at - 1, -1)));
				case '*':
						return besideOperator || joins(characters, at);
				case '_':
				case '·':
				case '•':
				case '‧':
						return joins(characters, at);
				default:
						return false;
		}
}
function matches(pattern, character) {
		return character !== undefined && pattern.test(character);
}
function isSign(characters, at) {
		const before = characters[at - 1];
		if (matches(WORD, before) || before === '-')
				return false;
		let next = at + 1;
		while (matches(CURRENCY, characters[next]) || '(.,'.includes(characters[next] ?? ' '))
				next += 1;
		return matches(DIGIT, characters[next]);
}
function joins(characters, at) {
		const character = characters[at];
		let left = at - 1;
		let right = at + 1;
		if (characters[left] === character)
				left -= 1;
		if (characters[right] === character)
				right += 1;
		if (matches(/\s/u, characters[left]) && matches(/\s/u, characters[right])) {
				left -= 1;
				right += 1;
		}
		return isQuantity(characters, left, -1) && isQuantity(characters, right, 1);
}
function isQuantity(characters, at, away) {
		const character = characters[at];
		return matches(DIGIT, character) || (matches(VARIABLE, character) && !matches(WORD, characters[at + away]));
}
const PARTNERS = new Map(Object.entries({ '(': ')', '[': ']', '{': '}' }));
function keptBrackets(characters) {
		const kept = new Set();
		const open = [];
		for (const [at, character] of characters.entries()) {
				if (OPEN.test(character))
						open.push(at);
				else if (CLOSE.test(character)) {
						const start = open.pop();
						if (start === undefined)
								continue;
						const partner = PARTNERS.get(characters[start]);
						const isInterval = partner !== undefined && partner !== character;
						if (!isInterval && !isQuantity(characters, start - 1, -1))
								continue;
						kept.add(start);
						kept.add(at);
				}
		}
		return kept;
}

;


const NORMALISE = schemas .YOg(schemas .k5n(['case', 'punctuation', 'space'])).default([]);
function formsOf(drop) {
		const lower = drop.includes('case');
		const punctuation = drop.includes('punctuation');
		const space = drop.includes('space');
		const rest = (text) => {
				const folded = lower ? text.toLowerCase() : text;
				return space ? folded.replace(/\s+/gu, '') : folded;
		};
		return (text) => {
				if (!punctuation) {
						const plain = rest(text.normalize('NFC'));
						return { plain, marked: plain };
				}
				const { stripped, folded } = withoutMarks(text);
				return { plain: rest(stripped), marked: rest(folded) };
		};
}
function normaliser(drop) {
		const forms = formsOf(drop);
		return (text) => {
				const { plain, marked } = forms(text);
				return plain.trim() === '' ? marked : plain;
		};
}
function holdsFor(relation) {
		return (text, part) => (part.plain.trim() !== '' && relation(text.plain, part.plain)) ||
				(part.marked !== '' && relation(text.marked, part.marked));
}


	}),

	86901:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$g: () => (  compileExtract),
		Eb: () => (  compilePattern),
		JU: () => (  noteVacuous)
	});
	var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29466);


const LITERAL = /^\/((?:[^/\\]|\\.)+)\/([a-z]*)$/su;
const FLAGS = new Set('dgimsuvxy');
function withoutSlashes(source) {
		const [, body, flags] = LITERAL.exec(source) ?? [];
		if (body === undefined || flags === undefined || [...flags].some((flag) => !FLAGS.has(flag)))
				return null;
		const own = [...'ims'].filter((flag) => flags.includes(flag)).join('');
		return `${own === '' ? '' : `(?${own})`}${body}`;
}
const PROBES = [
		'',
		'a',
		'The quick brown fox; 0123456789.',
		'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
		'ÄÖÜ 日本語 ع\n\n{"a": [1, 2]}\n',
];
function compilePattern(source, key, context) {
		const bare = withoutSlashes(source);
		if (bare !== null) {
				const message = `"${source}" is written with slashes and flags, which are part of the pattern here; write ${bare} (or [/] where a slash is meant)`;
				context.note({ key, message });
				return null;
		}
		try {
				const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__  .L3.compile(source);
				const groups = compiled.groupCount();
				return {
						groups,
						matches: (text) => compiled.matcher(text).find(),
						last: (text) => {
								const matcher = compiled.matcher(text);
								let found = null;
								while (matcher.find())
										found = matcher.group(groups > 0 ? 1 : 0);
								return found;
						},
				};
		}
		catch (error) {
				context.note({
						key,
						message: `"${source}" is no RE2 pattern (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_1__  .k)(error)}); RE2 has no look-around and no back-references`,
				});
				return null;
		}
}
function noteVacuous(pattern, source, key, context) {
		if (!PROBES.every((text) => pattern.matches(text)))
				return;
		const message = `"${source}" is found in every text, an empty one too, so it decides nothing; say what must stand there`;
		context.note({ key, message });
}
function compileExtract(source, key, context) {
		const pattern = compilePattern(source, key, context);
		if (pattern === null || pattern.groups === 1)
				return pattern;
		context.note({
				key,
				message: `"${source}" has ${pattern.groups} capture groups; write exactly one ( ), and (?: ) for the others`,
		});
		return null;
}


	}),

	29036:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63171);
	var _length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71067);
	var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98306);
	var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86901);





const regexMatch = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .FC)({
		name: 'RegexMatch',
		version: '1.0.0',
		group: 'A',
		summary: 'The answer matches an RE2 pattern anywhere, or with `negate` nowhere.',
		inputs: ['output'],
		scale: 'bin',
		pass: 1,
		passRule: 'the pattern is found; with `negate: true` it is not',
		shape: ['prompt', 'weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_4__  .rej({ pattern: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().min(1), negate: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY().default(false) }),
		example: {
				suite: `- { use: RegexMatch, pattern: '(?i)https?://', negate: true }`,
				case: { id: 'c1', input: 'Where is my order?' },
				output: 'See http://example.com',
				score: 0,
		},
		bind: ({ pattern, negate }, context) => {
				const compiled = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)(pattern, 'pattern', context);
				if (compiled !== null)
						(0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .JU)(compiled, pattern, 'pattern', context);
				return ({ output }) => {
						if (compiled === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .LO)('pattern', 'it does not compile');
						if (compiled.matches(output) !== negate)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)();
						return negate
								? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('match', `matches ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(pattern)}`)
								: (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('no-match', `does not match ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(pattern)}`);
				};
		},
});
const EDGE = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		text: zod__WEBPACK_IMPORTED_MODULE_4__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().min(1)).min(1)]),
		normalise: _normalise_js__WEBPACK_IMPORTED_MODULE_1__  .XV,
});
const starts = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__  .GY)((text, part) => text.trimStart().startsWith(part.trimStart()));
const ends = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__  .GY)((text, part) => text.trimEnd().endsWith(part.trimEnd()));
const contains = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__  .GY)((text, part) => text.includes(part));
function edge(name, where, example) {
		return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .FC)({
				name,
				version: '1.1.0',
				group: 'A',
				summary: `The answer, white space around it aside, ${where} with the text, or with one of several.`,
				inputs: ['output'],
				scale: 'bin',
				pass: 1,
				passRule: `${where} with one of the texts`,
				shape: ['prompt', 'weight'],
				parameters: EDGE,
				example: { suite: `- { use: ${name}, text: 'Best regards' }`, case: { id: 'c1', input: 'Reply.' }, ...example },
				bind: ({ text, normalise }) => {
						const forms = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__  .XP)(normalise);
						const wanted = (typeof text === 'string' ? [text] : text).map((one) => forms(one.trim()));
						return ({ output }) => {
								const answer = forms(output.trim());
								const held = wanted.some((one) => (where === 'starts' ? starts(answer, one) : ends(answer, one)));
								const shown = where === 'starts' ? output.trim().slice(0, 40) : output.trim().slice(-40);
								return held ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(`${where}-otherwise`, `${where} with "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(shown, 40)}"`);
						};
				},
		});
}
const TERMS = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		terms: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().min(1)).min(1).optional(),
		normalise: _normalise_js__WEBPACK_IMPORTED_MODULE_1__  .XV,
});
function termsOf(row, own) {
		if (own !== undefined)
				return own;
		const read = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .EX)(row, 'terms');
		const given = typeof read === 'string' ? [read] : read;
		if ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Lv)(given))
				return given.length > 0 && given.every((term) => typeof term === 'string' && term !== '')
						? given
						: null;
		return null;
}
function containment(spec) {
		return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .FC)({
				...spec,
				version: '1.1.0',
				group: 'B',
				inputs: ['output', 'expected.terms'],
				pass: 1,
				parameters: TERMS,
				example: {
						suite: `- { use: ${spec.name}, normalise: [case] }`,
						case: { id: 'c1', input: 'What do you sell?', expected: { terms: ['Bread', 'Milk'] } },
						...spec.example,
				},
				bind: ({ terms: own, normalise }) => {
						const forms = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__  .XP)(normalise);
						return (input) => {
								const terms = termsOf(input.case, own);
								if (terms === null)
										return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .LO)('expected.terms', 'give a list of texts in the case, or `terms` in the suite');
								const answer = forms(input.output);
								return spec.judge(terms, (term) => contains(answer, forms(term)));
						};
				},
		});
}
const containsAll = containment({
		name: 'ContainsAll',
		summary: 'Share of the terms that stand in the answer.',
		passRule: 'every term stands in the answer; case counts unless `normalise: [case]`',
		scale: 'ratio',
		shape: ['prompt', 'knowledge'],
		example: { output: 'We sell bread.', score: 0.5 },
		judge: (terms, has) => (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .uM)(terms.map((term) => ({ text: term, verdict: has(term) ? 'ok' : 'absent', code: `absent:${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(term, 40)}` }))),
});
const containsAny = containment({
		name: 'ContainsAny',
		summary: 'One of the terms stands in the answer.',
		passRule: 'at least one term stands in the answer; case counts unless `normalise: [case]`',
		scale: 'bin',
		shape: ['prompt', 'knowledge'],
		example: { output: 'We sell bread.', score: 1 },
		judge: (terms, has) => terms.some(has) ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('none-present', `none of ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(terms.map((term) => `"${term}"`).join(', '))}`),
});
const containsNone = containment({
		name: 'ContainsNone',
		summary: 'None of the terms stands in the answer.',
		passRule: 'no term stands in the answer; case counts unless `normalise: [case]`',
		scale: 'bin',
		shape: ['prompt', 'weight'],
		example: { output: 'We sell bread.', score: 0 },
		judge: (terms, has) => {
				const found = terms.find(has);
				return found === undefined
						? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)()
						: (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)(`present:${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(found, 40)}`, `"${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .Kb)(found)}" stands in the answer`);
		},
});
const SPECS = [
		regexMatch,
		(0,_length_js__WEBPACK_IMPORTED_MODULE_0__  .C)(null),
		edge('StartsWith', 'starts', { output: 'Dear Ms Lee', score: 0 }),
		edge('EndsWith', 'ends', { output: 'It is on its way.\n\nBest regards\n', score: 1 }),
		containsAll,
		containsAny,
		containsNone,
];


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
