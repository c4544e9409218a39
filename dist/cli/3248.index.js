export const id = 3248;
export const ids = [3248];
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

	83248:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS),
	parseAnswer: () => (  parseAnswer)
});

var schemas = __webpack_require__(26921);
var error_text = __webpack_require__(29466);
var json_object = __webpack_require__(57128);
var define_template = __webpack_require__(63171);
;


function isLeaf(value) {
		if ((0,define_template .Lv)(value))
				return value.length === 0;
		return !(0,json_object .G)(value) || Object.keys(value).length === 0;
}
function isNothing(value, rules) {
		if (value === undefined || value === null)
				return true;
		return rules.blankIsNull && typeof value === 'string' && rules.plain(value) === '';
}
function equalLeaf(expected, actual, rules) {
		if (isNothing(actual, rules))
				return isNothing(expected, rules);
		if (typeof expected === 'string')
				return typeof actual === 'string' && rules.plain(expected) === rules.plain(actual);
		if (typeof expected === 'number') {
				if (typeof actual !== 'number')
						return false;
				return (expected === actual ||
						(rules.decimals !== null && expected.toFixed(rules.decimals) === actual.toFixed(rules.decimals)));
		}
		if ((0,define_template .Lv)(expected))
				return (0,define_template .Lv)(actual) && actual.length === 0;
		if ((0,json_object .G)(expected))
				return (0,json_object .G)(actual) && Object.keys(actual).length === 0;
		return expected === actual;
}
function right(fields) {
		return fields.filter((field) => field.ok).length;
}
const MOST_PAIRS = 200_000;
function compareLists(expected, actual, rules, path) {
		const at = `${path}[]`;
		if (rules.arrays === 'ordered')
				return expected.flatMap((item, index) => compareFields(item, actual[index], rules, at));
		const looked = actual.slice(0, Math.max(2 * expected.length, Math.floor(MOST_PAIRS / expected.length)));
		const pairs = expected.flatMap((item, row) => looked.flatMap((other, column) => {
				const found = right(compareFields(item, other, rules, at));
				return found === 0 ? [] : [{ row, column, right: found }];
		}));
		pairs.sort((a, b) => b.right - a.right || a.row - b.row || a.column - b.column);
		const partner = new Map();
		const taken = new Set();
		for (const pair of pairs) {
				if (partner.has(pair.row) || taken.has(pair.column))
						continue;
				partner.set(pair.row, pair.column);
				taken.add(pair.column);
		}
		return expected.flatMap((item, row) => {
				const column = partner.get(row);
				return compareFields(item, column === undefined ? undefined : actual[column], rules, at);
		});
}
function compareFields(expected, actual, rules, path = '') {
		if (isLeaf(expected))
				return [{ path, ok: equalLeaf(expected, actual, rules), present: actual !== undefined }];
		if ((0,define_template .Lv)(expected))
				return compareLists(expected, (0,define_template .Lv)(actual) ? actual : [], rules, path);
		const other = (0,json_object .G)(actual) ? actual : {};
		return Object.entries(expected).flatMap(([key, value]) => value === undefined
				? []
				: compareFields(value, Object.hasOwn(other, key) ? other[key] : undefined, rules, `${path}/${key}`));
}

var deterministic_normalise = __webpack_require__(98306);
;






const OPENING_FENCE = /^```[a-z]*[^\S\n]*\n/iu;
function fencedBody(text) {
		const opening = OPENING_FENCE.exec(text)?.[0];
		if (opening === undefined || !text.endsWith('```') || text.length < opening.length + 3)
				return undefined;
		const body = text.slice(opening.length, -3);
		const end = body.trimEnd().length;
		const lastBreak = body.lastIndexOf('\n');
		return body.slice(0, lastBreak < end ? end : lastBreak);
}
function parseAnswer(output, allowFence) {
		const text = output.trim();
		if (text === '')
				return { ok: false, code: 'empty', reason: 'the answer is empty' };
		const fenced = fencedBody(text);
		if (fenced !== undefined && !allowFence)
				return { ok: false, code: 'fenced', reason: 'the JSON stands in a code fence' };
		try {
				return { ok: true, value: JSON.parse(fenced ?? text) };
		}
		catch (error) {
				return {
						ok: false,
						code: 'not-json',
						reason: (0,define_template .Kb)((0,error_text .k)(error), 120),
				};
		}
}
const isJson = (0,define_template .FC)({
		name: 'IsJson',
		version: '1.0.0',
		group: 'A',
		summary: 'The whole answer is one JSON value.',
		inputs: ['output'],
		scale: 'bin',
		pass: 1,
		passRule: 'the trimmed answer parses; a code fence around it is allowed only with `allow-fence: true`',
		shape: ['prompt', 'weight'],
		parameters: schemas .rej({ 'allow-fence': schemas .zMY().default(false) }),
		example: {
				suite: '- IsJson',
				case: { id: 'c1', input: 'Give me the order as JSON.' },
				output: '```json\n{"order": 7}\n```',
				score: 0,
		},
		bind: ({ 'allow-fence': allowFence }) => ({ output }) => {
				const parsed = parseAnswer(output, allowFence);
				return parsed.ok ? (0,define_template .IX)() : (0,define_template .fJ)(parsed.code, parsed.reason);
		},
});
const jsonFieldMatch = (0,define_template .FC)({
		name: 'JsonFieldMatch',
		version: '1.1.0',
		group: 'A',
		summary: 'Share of the leaf fields of the expected JSON that the answer has equal; fields beyond the expected are not looked at, or with `exact: true` refused.',
		inputs: ['output', 'expected.json'],
		scale: 'ratio',
		pass: 1,
		passRule: 'every leaf equal; texts after `normalise`, numbers to `decimals`, an absent field equals null',
		shape: ['prompt', 'capability'],
		parameters: schemas .rej({
				arrays: schemas .k5n(['ordered', 'any-order']).default('ordered'),
				normalise: deterministic_normalise .XV,
				decimals: schemas .Whr().min(0).max(15).optional(),
				'allow-fence': schemas .zMY().default(false),
				exact: schemas .zMY().optional(),
		}),
		example: {
				suite: '- { use: JsonFieldMatch, normalise: [case], decimals: 2 }',
				case: { id: 'c1', input: 'Extract name and price.', expected: { json: { name: 'Lamp', price: 12.5 } } },
				output: '{"name": "lamp", "price": 12}',
				score: 0.5,
		},
		bind: ({ arrays, normalise, decimals = null, 'allow-fence': allowFence, exact = false }) => {
				const plain = (0,deterministic_normalise .Z4)(normalise);
				const rules = { arrays, plain, decimals, blankIsNull: normalise.length > 0 };
				return (input) => {
						const { expected } = input.case;
						const wanted = (0,json_object .G)(expected) || expected === null ? ((0,define_template .EX)(input.case, 'json') ?? undefined) : expected;
						if (wanted === undefined)
								return (0,define_template .LO)('expected.json', 'give the JSON the answer should hold');
						const parsed = parseAnswer(input.output, allowFence);
						if (!parsed.ok)
								return (0,define_template .fJ)(parsed.code, parsed.reason);
						const fields = compareFields(wanted, parsed.value, rules);
						const wrong = fields.filter((field) => !field.ok);
						const score = (fields.length - wrong.length) / fields.length;
						const first = wrong[0];
						if (first === undefined) {
								const beyond = exact ? compareFields(parsed.value, wanted, rules).find((field) => !field.ok) : undefined;
								return beyond === undefined
										? (0,define_template .IX)()
										: (0,define_template .fJ)(`beyond:${beyond.path || '/'}`, `the answer has ${beyond.path || 'more'} beyond what is expected`);
						}
						const paths = [...new Set(wrong.map((field) => field.path || '/'))];
						return {
								status: 'scored',
								score,
								code: `${first.present ? 'differs' : 'absent'}:${first.path || '/'}`,
								reason: `${wrong.length} of ${fields.length} fields differ: ${(0,define_template .Kb)(paths.join(', '), 200)}`,
						};
				};
		},
});
const SPECS = [isJson, jsonFieldMatch];


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
