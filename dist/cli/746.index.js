export const id = 746;
export const ids = [746];
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

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SPECS: () => (/* binding */ SPECS),
  parseAnswer: () => (/* binding */ parseAnswer)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/scorers/define.js
var scorers_define = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/core/scorers/fields.js

function isLeaf(value) {
    if ((0,scorers_define/* isList */.Lv)(value))
        return value.length === 0;
    return !(0,scorers_define/* isObject */.Gv)(value) || Object.keys(value).length === 0;
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
    if ((0,scorers_define/* isList */.Lv)(expected))
        return (0,scorers_define/* isList */.Lv)(actual) && actual.length === 0;
    if ((0,scorers_define/* isObject */.Gv)(expected))
        return (0,scorers_define/* isObject */.Gv)(actual) && Object.keys(actual).length === 0;
    return expected === actual;
}
function right(fields) {
    return fields.filter((field) => field.ok).length;
}
function compareLists(expected, actual, rules, path) {
    const at = `${path}[]`;
    if (rules.arrays === 'ordered')
        return expected.flatMap((item, index) => compareFields(item, actual[index], rules, at));
    const pairs = expected.flatMap((item, row) => actual.map((other, column) => ({ row, column, right: right(compareFields(item, other, rules, at)) })));
    pairs.sort((a, b) => b.right - a.right || a.row - b.row || a.column - b.column);
    const partner = new Map();
    const taken = new Set();
    for (const pair of pairs) {
        if (pair.right === 0)
            break;
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
    if ((0,scorers_define/* isList */.Lv)(expected))
        return compareLists(expected, (0,scorers_define/* isList */.Lv)(actual) ? actual : [], rules, path);
    const other = (0,scorers_define/* isObject */.Gv)(actual) ? actual : {};
    return Object.entries(expected).flatMap(([key, value]) => value === undefined
        ? []
        : compareFields(value, Object.hasOwn(other, key) ? other[key] : undefined, rules, `${path}/${key}`));
}

// EXTERNAL MODULE: ./build/core/scorers/normalise.js
var scorers_normalise = __webpack_require__(3174);
;// CONCATENATED MODULE: ./build/core/scorers/json.js




const FENCE = /^```[a-z]*[^\S\n]*\n([\s\S]*?)\n?[^\S\n]*```$/iu;
function parseAnswer(output, allowFence) {
    const text = output.trim();
    if (text === '')
        return { ok: false, code: 'empty', reason: 'the answer is empty' };
    const fenced = FENCE.exec(text)?.[1];
    if (fenced !== undefined && !allowFence)
        return { ok: false, code: 'fenced', reason: 'the JSON stands in a code fence' };
    try {
        return { ok: true, value: JSON.parse(fenced ?? text) };
    }
    catch (error) {
        return {
            ok: false,
            code: 'not-json',
            reason: (0,scorers_define/* excerpt */.Kb)(error instanceof Error ? error.message : String(error), 120),
        };
    }
}
const isJson = (0,scorers_define/* deterministic */.FC)({
    name: 'IsJson',
    version: '1.0.0',
    group: 'A',
    summary: 'The whole answer is one JSON value.',
    inputs: ['output'],
    scale: 'bin',
    pass: 1,
    passRule: 'the trimmed answer parses; a code fence around it is allowed only with `allow-fence: true`',
    shape: ['prompt', 'weight'],
    parameters: schemas/* strictObject */.rej({ 'allow-fence': schemas/* boolean */.zMY().default(false) }),
    example: {
        suite: '- IsJson',
        case: { id: 'c1', input: 'Give me the order as JSON.' },
        output: '```json\n{"order": 7}\n```',
        score: 0,
    },
    bind: ({ 'allow-fence': allowFence }) => ({ output }) => {
        const parsed = parseAnswer(output, allowFence);
        return parsed.ok ? (0,scorers_define/* pass */.IX)() : (0,scorers_define/* fail */.fJ)(parsed.code, parsed.reason);
    },
});
const jsonFieldMatch = (0,scorers_define/* deterministic */.FC)({
    name: 'JsonFieldMatch',
    version: '1.0.0',
    group: 'A',
    summary: 'Share of the leaf fields of the expected JSON that the answer has equal; fields beyond the expected are not looked at.',
    inputs: ['output', 'expected.json'],
    scale: 'ratio',
    pass: 1,
    passRule: 'every leaf equal; texts after `normalise`, numbers to `decimals`, an absent field equals null',
    shape: ['prompt', 'capability'],
    parameters: schemas/* strictObject */.rej({
        arrays: schemas/* enum */.k5n(['ordered', 'any-order']).default('ordered'),
        normalise: scorers_normalise/* NORMALISE */.X,
        decimals: schemas/* int */.Whr().min(0).max(15).optional(),
        'allow-fence': schemas/* boolean */.zMY().default(false),
    }),
    example: {
        suite: '- { use: JsonFieldMatch, normalise: [case], decimals: 2 }',
        case: { id: 'c1', input: 'Extract name and price.', expected: { json: { name: 'Lamp', price: 12.5 } } },
        output: '{"name": "lamp", "price": 12}',
        score: 0.5,
    },
    bind: ({ arrays, normalise, decimals = null, 'allow-fence': allowFence }) => {
        const plain = (0,scorers_normalise/* normaliser */.Z)(normalise);
        const rules = { arrays, plain, decimals, blankIsNull: normalise.length > 0 };
        return (input) => {
            const { expected } = input.case;
            const wanted = (0,scorers_define/* isObject */.Gv)(expected) || expected === null ? ((0,scorers_define/* expectedOf */.EX)(input.case, 'json') ?? undefined) : expected;
            if (wanted === undefined)
                return (0,scorers_define/* missing */.LO)('expected.json', 'give the JSON the answer should hold');
            const parsed = parseAnswer(input.output, allowFence);
            if (!parsed.ok)
                return (0,scorers_define/* fail */.fJ)(parsed.code, parsed.reason);
            const fields = compareFields(wanted, parsed.value, rules);
            const wrong = fields.filter((field) => !field.ok);
            const score = (fields.length - wrong.length) / fields.length;
            const first = wrong[0];
            if (first === undefined)
                return (0,scorers_define/* pass */.IX)();
            const paths = [...new Set(wrong.map((field) => field.path || '/'))];
            return {
                status: 'scored',
                score,
                code: `${first.present ? 'differs' : 'absent'}:${first.path || '/'}`,
                reason: `${wrong.length} of ${fields.length} fields differ: ${(0,scorers_define/* excerpt */.Kb)(paths.join(', '), 200)}`,
            };
        };
    },
});
const SPECS = [isJson, jsonFieldMatch];


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


/***/ })

};
