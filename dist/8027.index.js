export const id = 8027;
export const ids = [8027,7223,1074];
export const modules = {

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Ok: () => (/* binding */ digestOfTexts),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function asJson(value) {
    return value;
}
function canonical(value) {
    return written(value);
}
function written(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined)
        throw new TypeError('undefined has no canonical form');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no canonical form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += text === '' ? written(item) : `,${written(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
    for (let at = 1; at < keys.length; at++) {
        const key = keys[at];
        let to = at;
        for (; to > 0 && keys[to - 1] > key; to--)
            keys[to] = keys[to - 1];
        keys[to] = key;
    }
    return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
    const known = LEADS.get(key);
    if (known !== undefined)
        return known;
    const text = `${JSON.stringify(key)}:`;
    if (LEADS.size < MOST_LEADS)
        LEADS.set(key, text);
    return text;
}
function digestOf(value) {
    return digestOfText(written(value));
}
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [index, item] of items.entries())
        hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
    return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SPECS: () => (/* binding */ SPECS),
  answersOf: () => (/* binding */ answersOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   Cb: () => (/* binding */ MAY_BE_ABSENT),
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   GF: () => (/* binding */ EXPECTED_KEYS),
/* harmony export */   UG: () => (/* binding */ expectedCalls),
/* harmony export */   Zk: () => (/* binding */ lackingCalls),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* unused harmony export toolOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);


function toolOf(declared) {
    const outer = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(declared) ? declared : {};
    const inner = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(outer['function']) ? outer['function'] : outer;
    const name = inner['name'];
    if (typeof name !== 'string')
        return null;
    const given = inner['parameters'] ?? inner['input_schema'] ?? inner['inputSchema'];
    const parameters = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(given) ? given : {};
    const properties = {};
    for (const [key, value] of Object.entries((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(parameters['properties']) ? parameters['properties'] : {}))
        properties[key] = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
    const required = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(parameters['required'])
        ? parameters['required'].filter((key) => typeof key === 'string')
        : [];
    return { name, parameters, properties, required };
}
function toolsOf(row) {
    return (row.tools ?? []).map(toolOf).filter((tool) => tool !== null);
}
function sameName(a, b) {
    return a === b || a.replaceAll('.', '_') === b.replaceAll('.', '_');
}
function argumentsOf(call) {
    let given = call.arguments;
    if (given === undefined && call.argumentsRaw !== undefined && call.argumentsRaw.trim() !== '')
        return null;
    if (typeof given === 'string') {
        if (given.trim() === '')
            return {};
        try {
            given = JSON.parse(given);
        }
        catch {
            return null;
        }
    }
    if (given === undefined || given === null)
        return {};
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(given) ? given : null;
}
function callKey(call, withArguments) {
    const name = call.name.replaceAll('.', '_');
    if (!withArguments)
        return name;
    const given = argumentsOf(call);
    return `${name}(${given === null ? (call.argumentsRaw ?? '?') : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(given)})`;
}
const EXPECTED_KEYS = ['expected.ground_truth', 'expected.tool_calls', 'expected.actions', 'expected.no_call'];
function lackingCalls() {
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('expected calls', 'give expected.ground_truth, expected.tool_calls or expected.no_call: true');
}
const MAY_BE_ABSENT = '';
function accepted(values) {
    const out = {};
    for (const [key, value] of Object.entries((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(values) ? values : {}))
        if (value !== undefined)
            out[key] = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value];
    return out;
}
function exact(values) {
    const out = {};
    for (const [key, value] of Object.entries((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(values) ? values : {}))
        if (value !== undefined)
            out[key] = [value];
    return out;
}
function plainName(key, tools) {
    if (tools.some((tool) => sameName(tool.name, key)))
        return key;
    const base = key.replace(/[_ ]\d+$/u, '');
    return tools.length === 0 || tools.some((tool) => sameName(tool.name, base)) ? base : key;
}
function fromGroundTruth(truth, tools) {
    const groups = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(truth) ? truth : [truth];
    const calls = [];
    for (const group of groups) {
        if (!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(group))
            return null;
        for (const [key, values] of Object.entries(group)) {
            const name = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(truth) && Object.keys(group).length === 1 ? key : plainName(key, tools);
            calls.push({ name, arguments: accepted(values) });
        }
    }
    return calls;
}
function fromCalls(list) {
    const calls = [];
    for (const item of list) {
        if (typeof item === 'string') {
            calls.push({ name: item, arguments: {} });
            continue;
        }
        const outer = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? item : {};
        const call = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(outer['function']) ? outer['function'] : outer;
        const name = call['name'];
        if (typeof name !== 'string')
            return null;
        let given = call['arguments'] ?? call['kwargs'];
        if (typeof given === 'string') {
            try {
                given = JSON.parse(given);
            }
            catch {
                return null;
            }
        }
        calls.push({ name, arguments: exact(given) });
    }
    return calls;
}
function expectedCalls(row) {
    const { expected } = row;
    const read = (key) => ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(expected) ? (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedOf */ .EX)(row, key) : undefined);
    if (read('no_call') === true)
        return [];
    const truth = read('ground_truth');
    if (truth !== undefined && truth !== null)
        return fromGroundTruth(truth, toolsOf(row));
    const list = read('tool_calls') ?? read('actions') ?? ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(expected) ? expected : undefined);
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) ? fromCalls(list) : null;
}


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

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LABELS: () => (/* binding */ LABELS),
/* harmony export */   SPECS: () => (/* binding */ SPECS),
/* harmony export */   fold: () => (/* binding */ fold),
/* harmony export */   labelOf: () => (/* binding */ labelOf),
/* harmony export */   readLabels: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);


const LABELS = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1)).min(1);
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
            message: `${given}: is not JSON (${error instanceof Error ? error.message : String(error)})`,
        });
    }
    return null;
}
const labelMatch = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .deterministic */ .FC)({
    name: 'LabelMatch',
    version: '1.0.0',
    group: 'J',
    summary: 'The first label of the set that the answer names, as a whole word and case ignored, is the expected one.',
    inputs: ['output', 'expected.label'],
    scale: 'bin',
    pass: 1,
    passRule: 'the label is in the set and equal; no label of the set in the answer is `out-of-set`',
    shape: ['prompt', 'weight'],
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), LABELS]) }),
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
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('labels', 'the label set could not be read');
            const expected = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedOf */ .EX)(input.case, 'label');
            const wanted = typeof expected === 'string' ? labels.find((label) => fold(label) === fold(expected.trim())) : undefined;
            if (wanted === undefined)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('expected.label', `${JSON.stringify(expected)} is not in the label set`);
            const found = labelOf(input.output, labels);
            if (found === null)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('out-of-set', `names no label of the set: "${(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(input.output)}"`);
            return found === wanted ? (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)() : (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`wrong-label:${wanted}>${found}`, `${found}, expected ${wanted}`);
        };
    },
});
const SPECS = [labelMatch];


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

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS),
/* harmony export */   stabilityFigure: () => (/* binding */ stabilityFigure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6125);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7401);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1074);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3174);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(726);








const REPEAT = 'repeat';
const RIGHT = 'right';
function verdictOf(score, text) {
    return score.status === 'scored' ? score.parts?.find((part) => part.text === text)?.verdict : undefined;
}
function stabilityFigure(rows) {
    const cases = new Map();
    for (const { input, score } of rows) {
        const place = Number(verdictOf(score, REPEAT));
        if (score.status !== 'scored' || Number.isNaN(place))
            continue;
        const entry = cases.get(input.case.id) ?? { answers: 0, pairs: 0, agree: 0, judged: 0, right: 0 };
        cases.set(input.case.id, entry);
        entry.answers += 1;
        entry.pairs += place;
        entry.agree += Math.round(score.score * place);
        const right = verdictOf(score, RIGHT);
        if (right !== undefined)
            entry.judged += 1;
        if (right === 'yes')
            entry.right += 1;
    }
    const repeated = [...cases.entries()].filter(([, { pairs }]) => pairs > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    if (repeated.length === 0)
        return null;
    const agreement = repeated.reduce((sum, [, { agree, pairs }]) => sum + agree / pairs, 0) / repeated.length;
    const judged = repeated.filter(([, { judged, answers }]) => judged === answers);
    const answers = Math.max(...repeated.map(([, entry]) => entry.answers));
    const all = judged.filter(([, entry]) => entry.right === entry.answers).length;
    return {
        value: agreement,
        detail: [
            `flip rate ${(1 - agreement).toFixed(3)} over ${repeated.length} cases with up to ${answers} answers`,
            ...(judged.length === 0 ? [] : [`pass^${answers} ${(all / judged.length).toFixed(3)}`]),
        ].join('; '),
    };
}
const stability = (0,_define_js__WEBPACK_IMPORTED_MODULE_5__/* .deterministic */ .FC)({
    name: 'Stability',
    version: '1.0.0',
    group: 'K',
    summary: 'Repeats of a case agree: an answer scores the share of the earlier answers to it that say the same.',
    inputs: ['output'],
    optional: ['tool_calls', 'expected.answer'],
    scale: 'real',
    pass: 1,
    passRule: 'every earlier answer of the same arm says the same; the first has none and scores 1, so the suite needs `repeats` of 2 or more',
    shape: ['capability', 'weight'],
    experimental: true,
    repeated: true,
    parameters: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        extract: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('RE2 with one group: the part that is compared'),
        labels: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), _label_js__WEBPACK_IMPORTED_MODULE_3__.LABELS])
            .optional()
            .describe('only which label is named is compared'),
        normalise: _normalise_js__WEBPACK_IMPORTED_MODULE_4__/* .NORMALISE */ .X,
    }),
    example: {
        suite: '- { use: Stability, labels: [billing, delivery] }',
        case: { id: 'c1', input: 'Where is my parcel?' },
        output: 'Delivery, I think.',
        call: {
            earlier: [
                { output: 'delivery', toolCalls: [] },
                { output: 'billing', toolCalls: [] },
            ],
        },
        score: 0.5,
    },
    suiteLevel: stabilityFigure,
    bind: ({ extract, labels: given, normalise }, context) => {
        const labels = given === undefined ? undefined : (0,_label_js__WEBPACK_IMPORTED_MODULE_3__.readLabels)(given, context);
        const part = extract === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .compileExtract */ .$)(extract, 'extract', context);
        const plain = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_4__/* .normaliser */ .Z)(normalise);
        const said = (output) => {
            const text = part === undefined || part === null ? output : (part.last(output) ?? '');
            return labels === undefined || labels === null ? plain(text).trim() : ((0,_label_js__WEBPACK_IMPORTED_MODULE_3__.labelOf)(text, labels) ?? '');
        };
        const keyOf = ({ output, toolCalls }) => [said(output), ...toolCalls.map((call) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callKey */ .C_)(call, true)).sort()].join('\0');
        return (input) => {
            if (labels === null || part === null)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)('parameters', 'a pattern or the labels cannot be read');
            const earlier = input.earlier ?? [];
            const key = keyOf(input);
            const agree = earlier.filter((one) => keyOf(one) === key).length;
            const accepted = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.answersOf)((0,_define_js__WEBPACK_IMPORTED_MODULE_5__/* .expectedOf */ .EX)(input.case, 'answer'));
            const parts = [
                { text: REPEAT, verdict: String(earlier.length) },
                { text: 'says', verdict: key.length <= 60 ? (0,_define_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(key) : `sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(key).slice(0, 12)}` },
                ...(accepted === null
                    ? []
                    : [
                        { text: RIGHT, verdict: accepted.some((one) => plain(one).trim() === said(input.output)) ? 'yes' : 'no' },
                    ]),
            ];
            if (agree === earlier.length)
                return { ...(0,_define_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)(), parts };
            return {
                status: 'scored',
                score: agree / earlier.length,
                code: 'flips',
                reason: `${earlier.length - agree} of ${earlier.length} earlier answers say something else`,
                parts,
            };
        };
    },
});
const SPECS = [stability];


/***/ })

};
