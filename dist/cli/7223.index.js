export const id = 7223;
export const ids = [7223];
export const modules = {

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SPECS: () => (/* binding */ SPECS),
  answersOf: () => (/* binding */ answersOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/scorers/define.js
var scorers_define = __webpack_require__(7401);
// EXTERNAL MODULE: ./build/core/scorers/normalise.js
var scorers_normalise = __webpack_require__(3174);
;// CONCATENATED MODULE: ./build/core/scorers/number.js
const GAPS = "[\\u00a0\\u2009\\u202f'’_]";
function pattern(decimal) {
    const other = decimal === '.' ? ',' : '\\.';
    const mark = decimal === '.' ? '\\.' : ',';
    const digits = `\\d(?:${other}?\\d|${GAPS}(?=\\d{3}))*`;
    return new RegExp(`(?<![\\p{L}\\d])([-+−])?\\p{Sc}?\\s?([-+−])?((?:${digits})(?:${mark}\\d+)?|${mark}\\d+)(?:[eE]([-+]?\\d{1,3})(?![\\p{L}\\d]))?`, 'gu');
}
const PATTERNS = { '.': pattern('.'), ',': pattern(',') };
function value(match, decimal) {
    const sign = [match[1], match[2]].filter((mark) => mark === '-' || mark === '−').length % 2 === 1 ? -1 : 1;
    const kept = decimal === '.' ? /[^\d.]/gu : /[^\d,]/gu;
    const body = match[3].replace(kept, '').replace(',', '.');
    return sign * Number(`${body}e${match[4] ?? '0'}`);
}
function numberIn(text, decimal = '.') {
    const fraction = /^\s*([-+−]?)\s?(\d{1,15})\s?\/\s?(\d{1,15})\s*\.?\s*$/u.exec(text);
    if (fraction !== null && Number(fraction[3]) !== 0)
        return ((fraction[1] === '-' || fraction[1] === '−' ? -1 : 1) * Number(fraction[2])) / Number(fraction[3]);
    let last = null;
    for (const match of text.matchAll(PATTERNS[decimal])) {
        const found = value(match, decimal);
        if (Number.isFinite(found))
            last = found;
    }
    return last === 0 ? 0 : last;
}

// EXTERNAL MODULE: ./build/core/scorers/pattern.js
var scorers_pattern = __webpack_require__(726);
;// CONCATENATED MODULE: ./build/core/scorers/answer.js





function extractor(source, context) {
    if (source === undefined)
        return (output) => output;
    const pattern = (0,scorers_pattern/* compileExtract */.$)(source, 'extract', context);
    return pattern === null ? null : (output) => pattern.last(output);
}
function answersOf(value) {
    const list = (0,scorers_define/* isList */.Lv)(value) ? value : [value];
    const texts = list.map((item) => typeof item === 'string' ? item : typeof item === 'number' || typeof item === 'boolean' ? String(item) : null);
    return texts.length > 0 && texts.every((item) => item !== null) ? texts : null;
}
const exactMatch = (0,scorers_define/* deterministic */.FC)({
    name: 'ExactMatch',
    version: '1.0.0',
    group: 'B',
    summary: 'The answer, or the part `extract` takes out of it, equals the expected one or one of several.',
    inputs: ['output', 'expected.answer'],
    scale: 'bin',
    pass: 1,
    passRule: 'equal after NFC and trimming; case counts unless `normalise: [case]`; no match of `extract` scores 0',
    shape: ['prompt', 'capability'],
    parameters: schemas/* strictObject */.rej({ extract: schemas/* string */.YjP().min(1).optional(), normalise: scorers_normalise/* NORMALISE */.X }),
    example: {
        suite: `- { use: ExactMatch, extract: '(?s)answer is (.*?)\\.?\\s*$' }`,
        case: { id: 'c1', input: 'Is 7 prime? Think first.', expected: { answer: 'yes' } },
        output: 'No divisor but itself. So the answer is yes.',
        score: 1,
    },
    bind: ({ extract, normalise }, context) => {
        const read = extractor(extract, context);
        const plain = (0,scorers_normalise/* normaliser */.Z)(normalise);
        return (input) => {
            if (read === null)
                return (0,scorers_define/* missing */.LO)('extract', 'it does not compile');
            const accepted = answersOf((0,scorers_define/* expectedOf */.EX)(input.case, 'answer'));
            if (accepted === null)
                return (0,scorers_define/* missing */.LO)('expected.answer', 'give a text, a number, or a list of them');
            const found = read(input.output);
            if (found === null)
                return (0,scorers_define/* fail */.fJ)('no-match', '`extract` found nothing in the answer');
            const answer = plain(found).trim();
            if (accepted.some((one) => plain(one).trim() === answer))
                return (0,scorers_define/* pass */.IX)();
            return (0,scorers_define/* fail */.fJ)('wrong-answer', `"${(0,scorers_define/* excerpt */.Kb)(found, 60)}", expected "${(0,scorers_define/* excerpt */.Kb)(accepted[0], 60)}"`);
        };
    },
});
const TOLERANCE = schemas/* union */.KCZ([
    schemas/* number */.aig().min(0),
    schemas/* strictObject */.rej({ abs: schemas/* number */.aig().min(0).optional(), rel: schemas/* number */.aig().min(0).optional() }),
]);
const numericMatch = (0,scorers_define/* deterministic */.FC)({
    name: 'NumericMatch',
    version: '1.0.0',
    group: 'B',
    summary: 'The number of the answer equals the expected one. Currency signs, percent signs, units, thousands marks and a final full stop are no part of a number.',
    inputs: ['output', 'expected.answer'],
    scale: 'bin',
    pass: 1,
    passRule: 'within `tolerance`: a number is absolute, {abs, rel} allows either; without `extract` the last number of the answer counts',
    shape: ['capability', 'knowledge'],
    parameters: schemas/* strictObject */.rej({
        extract: schemas/* string */.YjP().min(1).optional(),
        tolerance: TOLERANCE.default(0),
        decimal: schemas/* enum */.k5n(['.', ',']).default('.'),
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
                return (0,scorers_define/* missing */.LO)('extract', 'it does not compile');
            const wanted = numbersOf((0,scorers_define/* expectedOf */.EX)(input.case, 'answer'), decimal);
            if (wanted === null)
                return (0,scorers_define/* missing */.LO)('expected.answer', 'give a number, a text with one, or a list of them');
            const text = read(input.output);
            if (text === null)
                return (0,scorers_define/* fail */.fJ)('no-match', '`extract` found nothing in the answer');
            const found = numberIn(text, decimal);
            if (found === null)
                return (0,scorers_define/* fail */.fJ)('no-number', `no number in "${(0,scorers_define/* excerpt */.Kb)(text, 60)}"`);
            return wanted.some((one) => near(found, one))
                ? (0,scorers_define/* pass */.IX)()
                : (0,scorers_define/* fail */.fJ)('wrong-number', `${found}, expected ${wanted.join(' or ')}`);
        };
    },
});
function numbersOf(value, decimal) {
    const list = (0,scorers_define/* isList */.Lv)(value) ? value : [value];
    const numbers = list.map((item) => typeof item === 'number' ? item : typeof item === 'string' ? numberIn(item, decimal) : null);
    return numbers.length > 0 && numbers.every((item) => item !== null) ? numbers : null;
}
const SPECS = [exactMatch, numericMatch];


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   FC: () => (/* binding */ deterministic),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
function deterministic(spec) {
    return {
        ...spec,
        kind: 'deterministic',
        parameters: spec.parameters,
        bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
    };
}
function expectedOf(row, key) {
    const { expected } = row;
    if (expected === undefined || expected === null)
        return undefined;
    if (!isObject(expected))
        return expected;
    return Object.hasOwn(expected, key) ? expected[key] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ NORMALISE),
/* harmony export */   Z: () => (/* binding */ normaliser)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const NORMALISE = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['case', 'punctuation', 'space'])).default([]);
function normaliser(drop) {
    const lower = drop.includes('case');
    const punctuation = drop.includes('punctuation');
    const space = drop.includes('space');
    return (text) => {
        let out = text.normalize(punctuation ? 'NFKC' : 'NFC');
        if (lower)
            out = out.toLowerCase();
        if (punctuation)
            out = out.replace(/[\p{P}\p{S}]/gu, '');
        if (space)
            out = out.replace(/\s+/gu, '');
        return out;
    };
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compileExtract),
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

function compilePattern(source, key, context) {
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
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
            message: `"${source}" is no RE2 pattern (${error instanceof Error ? error.message : String(error)}); RE2 has no look-around and no back-references`,
        });
        return null;
    }
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


/***/ })

};
