export const id = 3703;
export const ids = [3703];
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

	33703:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS),
	answersOf: () => (  answersOf)
});

var schemas = __webpack_require__(26921);
var define_template = __webpack_require__(63171);
var deterministic_normalise = __webpack_require__(98306);
;
const COMMANDS = new Map(Object.entries({
		times: '×',
		cdot: '·',
		div: '÷',
		left: '',
		right: '',
		displaystyle: '',
		text: '',
		mathrm: '',
		mathbf: '',
		textbf: '',
		mathit: '',
		operatorname: '',
		boxed: ' ',
		fbox: ' ',
		quad: ' ',
		qquad: ' ',
		approx: ' ≈ ',
		pi: 'π',
		infty: '∞',
		'%': '%',
		$: '$',
		'#': '#',
		'&': '&',
		_: '_',
		',': '\u2009',
		';': '\u2009',
		':': '\u2009',
		' ': '\u2009',
		'!': '',
		'(': ' ',
		')': ' ',
		'[': ' ',
		']': ' ',
		'\\': ' ',
}));
const FRACTIONS = new Set(['frac', 'dfrac', 'tfrac', 'cfrac', 'sfrac', 'nicefrac']);
const ROOTS = new Set(['sqrt']);
const NUMBER = /^\s*-?[\d.,]{1,40}\s*$/u;
const LONGEST_ARGUMENT = 200;
function argumentAt(text, at) {
		if (text[at] !== '{') {
				const one = text[at] ?? '';
				return /[0-9a-z]/iu.test(one) ? { text: one, end: at + 1 } : null;
		}
		const end = text.slice(at + 1, at + 1 + LONGEST_ARGUMENT).search(/[{}]/u);
		return text[at + 1 + end] === '}' ? { text: text.slice(at + 1, at + 1 + end), end: at + 2 + end } : null;
}
function fractionAt(text, at, written) {
		const top = argumentAt(text, at);
		if (top === null)
				return null;
		const bottom = argumentAt(text, top.end);
		if (bottom === null)
				return null;
		const isNumber = NUMBER.test(top.text) && NUMBER.test(bottom.text);
		const said = isNumber ? `${top.text.trim()}/${bottom.text.trim()}` : '…';
		return { said: /\d/u.test(written) ? ` ${said}` : said, end: bottom.end };
}
function plainMath(given) {
		const text = given.replaceAll('{,}', ',').replaceAll('{.}', '.');
		const out = [];
		for (let at = 0; at < text.length;) {
				const character = text[at];
				if (character !== '\\') {
						out.push(character);
						at += 1;
						continue;
				}
				const name = /[A-Za-z]{1,20}|[^A-Za-z]/u.exec(text.slice(at + 1, at + 22))?.[0] ?? '';
				const end = at + 1 + name.length;
				const fraction = FRACTIONS.has(name) ? fractionAt(text, end, out.at(-1) ?? '') : null;
				const root = ROOTS.has(name) ? argumentAt(text, end) : null;
				if (fraction !== null) {
						out.push(fraction.said);
						at = fraction.end;
				}
				else if (root !== null) {
						out.push('…');
						at = root.end;
				}
				else {
						out.push(COMMANDS.get(name) ?? ` ${name} `);
						at = end;
				}
		}
		return out.join('');
}

;

const SEPARATORS = ".,'_\u00a0\u2009\u202f٬";
function asciiDigits(text) {
		return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
				const point = digit.codePointAt(0);
				if (point >= 0x1d7ce && point <= 0x1d7ff)
						return String((point - 0x1d7ce) % 10);
				let value = 0;
				while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1)))
						value += 1;
				return String(value);
		});
}
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const VULGAR = {
		'½': '1/2',
		'⅓': '1/3',
		'⅔': '2/3',
		'¼': '1/4',
		'¾': '3/4',
		'⅕': '1/5',
		'⅖': '2/5',
		'⅗': '3/5',
		'⅘': '4/5',
		'⅙': '1/6',
		'⅚': '5/6',
		'⅐': '1/7',
		'⅛': '1/8',
		'⅜': '3/8',
		'⅝': '5/8',
		'⅞': '7/8',
		'⅑': '1/9',
		'⅒': '1/10',
};
const SPACED = /(?<![\d.,] ?)[1-9]\d{0,2}(?: \d{3})+(?=,\d)/gu;
function plainNumbers(given, decimal) {
		const text = plainCharacters(given).replaceAll('٫', decimal).trim();
		return decimal === ',' ? text.replace(SPACED, (number) => number.replaceAll(' ', '')) : text;
}
function plainCharacters(text) {
		return asciiDigits(plainMath(text))
				.replace(/[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => {
				const sign = run[0] === '⁻' ? '-' : '';
				return `^${sign}${[...run.replace(/[⁺⁻]/gu, '')].map((one) => SUPERSCRIPTS.indexOf(one)).join('')}`;
		})
				.replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/gu, (one) => ` ${VULGAR[one]}`)
				.replace(/[⁄∕]/gu, '/')
				.replace(/[−﹣－‐‑‒–—]/gu, '-')
				.replace(/[’ʼ＇]/gu, "'")
				.replace(/[．]/gu, '.')
				.replace(/[，]/gu, ',')
				.replace(/[×✕✖⋅·∙]/gu, '*')
				.replace(/[％﹪٪]/gu, '%');
}
function isDigit(character = '') {
		return character >= '0' && character <= '9';
}
function clusterAt(text, start) {
		const parts = [];
		const marks = [];
		let at = start;
		for (;;) {
				let end = at;
				while (isDigit(text[end]))
						end += 1;
				parts.push(text.slice(at, end));
				if (!SEPARATORS.includes(text[end] ?? ' ') || !isDigit(text[end + 1]))
						return { end, parts, marks };
				marks.push(text[end]);
				at = end + 1;
		}
}
const MOST_GROUPS = 12;
function isGrouped(parts, indian) {
		const [first = '', ...others] = parts;
		if (!/^[1-9]\d{0,2}$/u.test(first) || parts.length > MOST_GROUPS)
				return false;
		if (others.every((part) => part.length === 3))
				return true;
		const last = others.at(-1);
		return indian && first.length <= 2 && last.length === 3 && others.slice(0, -1).every((part) => part.length === 2);
}
function statedBy({ parts, marks }, decimal) {
		const plain = (whole, fraction = '') => Number(`${whole.join('')}.${fraction}0`);
		const one = (value) => ({ values: [value], isList: false });
		const isGroups = (whole, by) => by.size === 1 && isGrouped(whole, by.has(','));
		const mark = marks.at(-1) ?? '';
		const before = new Set(marks.slice(0, -1));
		const leading = parts.slice(0, -1);
		const last = parts.at(-1);
		if (isGroups(parts, new Set(marks)) && (mark !== decimal || marks.length > 1))
				return one(plain(parts));
		const other = decimal === '.' ? ',' : '.';
		const isDecimal = mark === decimal || (mark === other && before.has(decimal));
		if (isDecimal && !before.has(mark) && (leading.length === 1 || isGroups(leading, before)))
				return one(plain(leading, last));
		if (marks.length === 1 && mark === other) {
				const read = plain(leading, last);
				return other === '.' ? one(read) : { values: [plain([last]), read], isList: true };
		}
		const hasFraction = mark === decimal && marks.at(-2) !== decimal;
		return {
				values: [hasFraction ? plain(leading.slice(-1), last) : plain([last])],
				isList: marks.length > 0,
		};
}
const NAME = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}]/u;
const CURRENCY_CODE = /(?<![\p{L}\p{N}])(?:USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|ZAR|KRW|TRY|RUB|Rs|kr|Fr|A|C|US|R|HK)$/u;
function isNamed(text, start) {
		const before = text[start - 1];
		if (before === undefined)
				return false;
		if (before === '^')
				return true;
		if (before === '*' && text[start - 2] === '*')
				return WORD_OR_CLOSE.test(text[start - 3] ?? ' ');
		if (before === '_')
				return NAME.test(text[start - 2] ?? ' ');
		if (!NAME.test(before))
				return false;
		return !CURRENCY_CODE.test(text.slice(Math.max(0, start - 4), start));
}
const WORD_OR_CLOSE = /[\p{L}\p{N})\]}]/u;
const CURRENCY = /\p{Sc}/u;
const BEFORE_A_SIGN = /(?:[=≈<>*/([{:]|(?<!\p{L})(?:is|are|was|equals|minus|ist|est|es|è|é)) {0,2}$/u;
function signBefore(text, start) {
		let sign = 1;
		let spaced = false;
		for (let at = start - 1;; at -= 1) {
				const character = text[at] ?? '';
				if (character === '-' || character === '+') {
						if (WORD_OR_CLOSE.test(text[at - 1] ?? ' '))
								return sign;
						if (spaced && !opensNumber(text, at))
								return sign;
						if (character === '-')
								sign = sign === 1 ? -1 : 1;
						spaced = false;
				}
				else if (character === ' ')
						spaced = true;
				else if (CURRENCY.test(character))
						spaced = false;
				else
						return sign;
		}
}
function opensNumber(text, at) {
		return at === 0 ? !text.includes('\n') : BEFORE_A_SIGN.test(text.slice(Math.max(0, at - 12), at));
}
const EXPONENT = /[eE]([-+]?\d{1,4})(?![\p{L}\p{N}])/uy;
const POWER = /(?:\^|\*\*)[({]?([-+]?\d{1,4})[)}]?(?!\.?\d)/uy;
const TEN = / {0,3}[*xX] {0,3}10(?:\^|\*\*)[({]?([-+]?\d{1,4})[)}]?/uy;
const SLASH = / {0,2}\/ {0,2}(?=[\d.])/uy;
const PERCENT = /[ \u00a0\u202f]?(?:%|(?:percent|per cent|pct|prozent|pour cent|por ciento|procent)(?!\p{L}))/iuy;
function matchAt(pattern, text, at) {
		pattern.lastIndex = at;
		return pattern.exec(text);
}
function powered(text, values, end) {
		const exponent = matchAt(EXPONENT, text, end) ?? matchAt(TEN, text, end);
		if (exponent !== null) {
				const by = Number(exponent[1]);
				return { values: values.map((value) => Number(`${value}e${by}`)), end: end + exponent[0].length };
		}
		return raised(text, values, end);
}
function raised(text, values, end) {
		const power = matchAt(POWER, text, end);
		if (power === null)
				return { values, end };
		const all = values.map((value) => value ** Number(power[1]));
		return all.every(Number.isFinite) ? { values: all, end: end + power[0].length } : { values, end };
}
function numberAt(text, start, decimal) {
		const cluster = clusterAt(text, start);
		if (isNamed(text, start))
				return { values: [], percent: false, end: cluster.end };
		const stated = statedBy(cluster, decimal);
		const bracketed = stated.isList && /[([{]/u.test(text[start - 1] ?? ' ');
		const top = powered(text, bracketed ? stated.values.slice(0, 1) : stated.values, cluster.end);
		const read = stated.isList ? { ...top, start } : divided(text, { ...top, start }, decimal);
		const percent = matchAt(PERCENT, text, read.end);
		const sign = signBefore(text, read.start);
		const values = read.values.map((value, index) => (stated.isList && index === 0 ? value : sign * value));
		return { values, percent: percent !== null, end: read.end + (percent?.[0].length ?? 0) };
}
function divided(text, top, decimal) {
		const slash = matchAt(SLASH, text, top.end);
		if (slash === null || text[top.start - 1] === '/')
				return top;
		const cluster = clusterAt(text, top.end + slash[0].length);
		const below = statedBy(cluster, decimal);
		const bottom = raised(text, below.values, cluster.end);
		if (below.isList || bottom.values[0] === 0)
				return top;
		const value = top.values[0] / bottom.values[0];
		const start = value < 1 ? wholeBefore(text, top.start) : top.start;
		return { values: [Number(text.slice(start, top.start)) + value], start, end: bottom.end };
}
function wholeBefore(text, start) {
		if (text[start - 1] !== ' ')
				return start;
		let from = start - 1;
		while (isDigit(text[from - 1]))
				from -= 1;
		return /[\s([{$€£=:+-]/u.test(text[from - 1] ?? ' ') ? from : start;
}
function readingIn(given, decimal = '.') {
		const text = plainNumbers(given, decimal);
		let last = null;
		for (let at = 0; at < text.length;) {
				const begins = isDigit(text[at]) || (text[at] === decimal && isDigit(text[at + 1]));
				if (!begins) {
						at += 1;
						continue;
				}
				const found = numberAt(text, at, decimal);
				at = found.end;
				const values = found.values.filter(Number.isFinite).map((value) => (value === 0 ? 0 : value));
				if (values.length > 0)
						last = { values, percent: found.percent };
		}
		return last;
}
function sameNumber(found, wanted, near) {
		const forms = ({ values, percent }, other) => percent && !other.percent ? [...values, ...values.map((value) => Number(`${value}e-2`))] : values;
		return forms(found, wanted).some((one) => forms(wanted, found).some((other) => near(one, other)));
}

var deterministic_pattern = __webpack_require__(86901);
;





function extractor(source, context) {
		if (source === undefined)
				return (output) => output;
		const pattern = (0,deterministic_pattern .$g)(source, 'extract', context);
		return pattern === null ? null : (output) => pattern.last(output);
}
function answersOf(value) {
		const list = (0,define_template .Lv)(value) ? value : [value];
		const texts = list.map((item) => typeof item === 'string' ? item : typeof item === 'number' || typeof item === 'boolean' ? String(item) : null);
		return texts.length > 0 && texts.every((item) => item !== null) ? texts : null;
}
const equal = (0,deterministic_normalise .GY)((text, part) => text.trim() === part.trim());
const exactMatch = (0,define_template .FC)({
		name: 'ExactMatch',
		version: '1.1.0',
		group: 'B',
		summary: 'The answer, or the part `extract` takes out of it, equals the expected one or one of several.',
		inputs: ['output', 'expected.answer'],
		scale: 'bin',
		pass: 1,
		passRule: 'equal after NFC and trimming; case counts unless `normalise: [case]`; no match of `extract` scores 0',
		shape: ['prompt', 'capability'],
		parameters: schemas .rej({ extract: schemas .YjP().min(1).optional(), normalise: deterministic_normalise .XV }),
		example: {
				suite: `- { use: ExactMatch, extract: '(?s)answer is (.*?)\\.?\\s*$' }`,
				case: { id: 'c1', input: 'Is 7 prime? Think first.', expected: { answer: 'yes' } },
				output: 'No divisor but itself. So the answer is yes.',
				score: 1,
		},
		bind: ({ extract, normalise }, context) => {
				const read = extractor(extract, context);
				const forms = (0,deterministic_normalise .XP)(normalise);
				return (input) => {
						if (read === null)
								return (0,define_template .LO)('extract', 'it does not compile');
						const accepted = answersOf((0,define_template .EX)(input.case, 'answer'));
						if (accepted === null)
								return (0,define_template .LO)('expected.answer', 'give a text, a number, or a list of them');
						const found = read(input.output);
						if (found === null)
								return (0,define_template .fJ)('no-match', '`extract` found nothing in the answer');
						const answer = forms(found);
						if (accepted.some((one) => equal(answer, forms(one))))
								return (0,define_template .IX)();
						return (0,define_template .fJ)('wrong-answer', `"${(0,define_template .Kb)(found, 60)}", expected "${(0,define_template .Kb)(accepted[0], 60)}"`);
				};
		},
});
const TOLERANCE = schemas .KCZ([
		schemas .aig().min(0),
		schemas .rej({
				abs: schemas .aig().min(0).optional(),
				rel: schemas .aig().min(0).lt(1, 'must be below 1 (0.05 is 5 %); at 1 every small number would do').optional(),
		}),
]);
const numericMatch = (0,define_template .FC)({
		name: 'NumericMatch',
		version: '1.1.0',
		group: 'B',
		summary: 'The number of the answer equals the expected one, however it is written: grouped, as a power, a fraction, LaTeX, a percentage, in digits of any script, with or without a unit.',
		inputs: ['output', 'expected.answer'],
		scale: 'bin',
		pass: 1,
		passRule: 'within `tolerance`: a number is absolute, {abs, rel} allows either; without `extract` the last number of the answer counts',
		shape: ['capability', 'knowledge'],
		parameters: schemas .rej({
				extract: schemas .YjP().min(1).optional(),
				tolerance: TOLERANCE.default(0),
				decimal: schemas .k5n(['.', ',']).default('.'),
		}),
		example: {
				suite: `- { use: NumericMatch, extract: '(?m)^A:\\s*(.*?)\\s*$', tolerance: 0 }`,
				case: { id: 'c1', input: 'What do 3 items at $400 cost?', expected: { answer: '1,200' } },
				output: '3 * 400 = 1200\nA: $1200.',
				score: 1,
		},
		bind: ({ extract, tolerance, decimal }, context) => {
				const read = extractor(extract, context);
				const { abs = 0, rel = 0 } = typeof tolerance === 'number' ? { abs: tolerance } : tolerance;
				const near = (found, wanted) => found === wanted || Math.abs(found - wanted) <= Math.max(abs, rel * Math.abs(wanted));
				return (input) => {
						if (read === null)
								return (0,define_template .LO)('extract', 'it does not compile');
						const wanted = numbersOf((0,define_template .EX)(input.case, 'answer'), decimal);
						if (wanted === null)
								return (0,define_template .LO)('expected.answer', 'give a number, a text with one, or a list of them');
						const text = read(input.output);
						if (text === null)
								return (0,define_template .fJ)('no-match', '`extract` found nothing in the answer');
						const found = readingIn(text, decimal);
						if (found === null)
								return (0,define_template .fJ)('no-number', `no number in "${(0,define_template .Kb)(text, 60)}"`);
						return wanted.some((one) => sameNumber(found, one, near))
								? (0,define_template .IX)()
								: (0,define_template .fJ)('wrong-number', `${shown(found)}, expected ${wanted.map(shown).join(' or ')}`);
				};
		},
});
function numbersOf(value, decimal) {
		const list = (0,define_template .Lv)(value) ? value : [value];
		const numbers = list.map((item) => typeof item === 'number'
				? { values: [item], percent: false }
				: typeof item === 'string'
						? readingIn(item, decimal)
						: null);
		return numbers.length > 0 && numbers.every((item) => item !== null) ? numbers : null;
}
function shown({ values, percent }) {
		return `${values.join(' or ')}${percent ? ' %' : ''}`;
}
const SPECS = [exactMatch, numericMatch];


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
