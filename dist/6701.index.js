export const id = 6701;
export const ids = [6701];
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
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

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ NORMALISE),
/* harmony export */   Z: () => (/* binding */ normaliser)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

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


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7401);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1770);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3174);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(726);





const regexMatch = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .deterministic */ .FC)({
    name: 'RegexMatch',
    version: '1.0.0',
    group: 'A',
    summary: 'The answer matches an RE2 pattern anywhere, or with `negate` nowhere.',
    inputs: ['output'],
    scale: 'bin',
    pass: 1,
    passRule: 'the pattern is found; with `negate: true` it is not',
    shape: ['prompt', 'weight'],
    parameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ pattern: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), negate: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false) }),
    example: {
        suite: `- { use: RegexMatch, pattern: '(?i)https?://', negate: true }`,
        case: { id: 'c1', input: 'Where is my order?' },
        output: 'See http://example.com',
        score: 0,
    },
    bind: ({ pattern, negate }, context) => {
        const compiled = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePattern */ .E)(pattern, 'pattern', context);
        return ({ output }) => {
            if (compiled === null)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('pattern', 'it does not compile');
            if (compiled.matches(output) !== negate)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)();
            return negate
                ? (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('match', `matches ${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(pattern)}`)
                : (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('no-match', `does not match ${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(pattern)}`);
        };
    },
});
const EDGE = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1)]),
    normalise: _normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .NORMALISE */ .X,
});
function edge(name, where, example) {
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .deterministic */ .FC)({
        name,
        version: '1.0.0',
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
            const plain = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliser */ .Z)(normalise);
            const wanted = (typeof text === 'string' ? [text] : text).map((one) => plain(one.trim()));
            return ({ output }) => {
                const answer = plain(output.trim());
                const held = wanted.some((one) => (where === 'starts' ? answer.startsWith(one) : answer.endsWith(one)));
                const shown = where === 'starts' ? output.trim().slice(0, 40) : output.trim().slice(-40);
                return held ? (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)() : (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`${where}-otherwise`, `${where} with "${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(shown, 40)}"`);
            };
        },
    });
}
const TERMS = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    terms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1).optional(),
    normalise: _normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .NORMALISE */ .X,
});
function termsOf(row, own) {
    const read = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedOf */ .EX)(row, 'terms');
    const given = typeof read === 'string' ? [read] : read;
    if ((0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(given))
        return given.length > 0 && given.every((term) => typeof term === 'string' && term !== '')
            ? given
            : null;
    return given === undefined && own !== undefined ? own : null;
}
function containment(spec) {
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .deterministic */ .FC)({
        ...spec,
        version: '1.0.0',
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
            const plain = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliser */ .Z)(normalise);
            return (input) => {
                const terms = termsOf(input.case, own);
                if (terms === null)
                    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('expected.terms', 'give a list of texts in the case, or `terms` in the suite');
                const answer = plain(input.output);
                return spec.judge(terms, (term) => answer.includes(plain(term)));
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
    judge: (terms, has) => (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(terms.map((term) => ({ text: term, verdict: has(term) ? 'ok' : 'absent', code: `absent:${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(term, 40)}` }))),
});
const containsAny = containment({
    name: 'ContainsAny',
    summary: 'One of the terms stands in the answer.',
    passRule: 'at least one term stands in the answer; case counts unless `normalise: [case]`',
    scale: 'bin',
    shape: ['prompt', 'knowledge'],
    example: { output: 'We sell bread.', score: 1 },
    judge: (terms, has) => terms.some(has) ? (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)() : (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('none-present', `none of ${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(terms.map((term) => `"${term}"`).join(', '))}`),
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
            ? (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)()
            : (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`present:${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(found, 40)}`, `"${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(found)}" stands in the answer`);
    },
});
const SPECS = [
    regexMatch,
    (0,_length_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthBounds */ .C)(null),
    edge('StartsWith', 'starts', { output: 'Dear Ms Lee', score: 0 }),
    edge('EndsWith', 'ends', { output: 'It is on its way.\n\nBest regards\n', score: 1 }),
    containsAll,
    containsAny,
    containsNone,
];


/***/ })

};
