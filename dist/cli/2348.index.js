export const id = 2348;
export const ids = [2348];
export const modules = {

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

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lengthBounds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);


const UNITS = ['chars', 'words', 'sentences', 'lines', 'tokens'];
const bound = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional();
const BOUNDS = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
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
})
    .refine((given) => Object.values(given).some((value) => value !== undefined), {
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
function lengthBounds(countTokens) {
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .deterministic */ .FC)({
        name: 'LengthBounds',
        version: '1.0.0',
        group: 'A',
        summary: 'Length of the answer, white space around it aside: code points, words and sentences by Unicode segmentation, lines, o200k tokens.',
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
                    const count = unit === 'tokens' ? countTokens : COUNT[unit];
                    if (count === null)
                        return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(`${unit} count`, 'the tokenizer was not loaded');
                    const found = count(text);
                    const least = bounds[`min-${unit}`] ?? 0;
                    const most = bounds[`max-${unit}`] ?? Number.POSITIVE_INFINITY;
                    if (found < least)
                        return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`short:${unit}`, `${found} ${unit}, at least ${least} wanted`);
                    if (found > most)
                        return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`long:${unit}`, `${found} ${unit}, at most ${most} wanted`);
                }
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)();
            };
        },
    });
}


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4825);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);


const PLAIN = { disallowedSpecial: new Set() };
const SPECS = [(0,_length_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthBounds */ .C)((text) => (0,gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__/* .countTokens */ .ih)(text, PLAIN))];


/***/ })

};
