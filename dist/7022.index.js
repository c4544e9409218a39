export const id = 7022;
export const ids = [7022,7223,1074];
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

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS),
/* harmony export */   calibrationFigure: () => (/* binding */ calibrationFigure),
/* harmony export */   classificationFigure: () => (/* binding */ classificationFigure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7223);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7401);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1074);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3174);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(726);






const OUT_OF_SET = '';
const EXPECTED = 'expected';
const ANSWERED = 'answered';
function partOf(score, text) {
    return score.status === 'scored' ? score.parts?.find((part) => part.text === text)?.verdict : undefined;
}
function classificationFigure(rows) {
    const truth = new Map();
    const answered = new Map();
    const right = new Map();
    const add = (counts, label) => void counts.set(label, (counts.get(label) ?? 0) + 1);
    let n = 0;
    for (const { score } of rows) {
        const wanted = partOf(score, EXPECTED);
        const found = partOf(score, ANSWERED);
        if (wanted === undefined || found === undefined)
            continue;
        n += 1;
        add(truth, wanted);
        add(answered, found);
        if (wanted === found)
            add(right, wanted);
    }
    if (n === 0)
        return null;
    const labels = [...new Set([...truth.keys(), ...answered.keys()])].filter((label) => label !== OUT_OF_SET).sort();
    const f1 = labels.map((label) => {
        const total = (truth.get(label) ?? 0) + (answered.get(label) ?? 0);
        return { label, value: (2 * (right.get(label) ?? 0)) / total };
    });
    const macro = mean(f1.map(({ value }) => value));
    const recalls = [...truth.keys()].sort().map((label) => (right.get(label) ?? 0) / truth.get(label));
    const observed = [...right.values()].reduce((sum, count) => sum + count, 0) / n;
    const chance = labels.reduce((sum, label) => sum + ((truth.get(label) ?? 0) / n) * ((answered.get(label) ?? 0) / n), 0);
    const kappa = chance < 1 ? ((observed - chance) / (1 - chance)).toFixed(3) : 'undefined';
    const weakest = f1.reduce((worst, one) => (one.value < worst.value ? one : worst));
    const strays = answered.get(OUT_OF_SET) ?? 0;
    return {
        value: macro,
        detail: [
            `macro-F1 ${macro.toFixed(3)}`,
            `balanced accuracy ${mean(recalls).toFixed(3)}`,
            `kappa ${kappa}`,
            `${labels.length} labels, n ${n}`,
            ...(strays > 0 ? [`${strays} outside the set`] : []),
            ...(weakest.value < 1 ? [`weakest ${(0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(weakest.label, 40)} (F1 ${weakest.value.toFixed(2)})`] : []),
        ].join(', '),
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
const LABEL_SET = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), _label_js__WEBPACK_IMPORTED_MODULE_1__.LABELS]).describe('a list, or the path of a JSON array');
const classificationReport = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .deterministic */ .FC)({
    name: 'ClassificationReport',
    version: '1.0.0',
    group: 'J',
    summary: 'Each case: the label is right. Over the suite: macro-F1, balanced accuracy and kappa, reported beside it.',
    inputs: ['output', 'expected.label'],
    scale: 'bin',
    pass: 1,
    passRule: 'the first label of the set that the answer names is the expected one; the suite figure is macro-F1',
    shape: ['weight', 'capability'],
    parameters: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ labels: LABEL_SET }),
    example: {
        suite: '- { use: ClassificationReport, labels: [billing, delivery, other] }',
        case: { id: 'c1', input: 'Where is my parcel?', expected: { label: 'delivery' } },
        output: 'This is about billing.',
        score: 0,
    },
    suiteLevel: classificationFigure,
    bind: ({ labels: given }, context) => {
        const labels = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.readLabels)(given, context);
        return (input) => {
            if (labels === null)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)('labels', 'the label set could not be read');
            const expected = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedOf */ .EX)(input.case, 'label');
            const wanted = typeof expected === 'string' ? labels.find((label) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(label) === (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(expected.trim())) : undefined;
            if (wanted === undefined)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)('expected.label', `${JSON.stringify(expected)} is not in the label set`);
            const found = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.labelOf)(input.output, labels);
            const parts = [
                { text: EXPECTED, verdict: wanted },
                { text: ANSWERED, verdict: found ?? OUT_OF_SET },
            ];
            if (found === wanted)
                return { status: 'scored', score: 1, parts };
            if (found === null)
                return {
                    status: 'scored',
                    score: 0,
                    code: 'out-of-set',
                    reason: `names no label: "${(0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(input.output)}"`,
                    parts,
                };
            return {
                status: 'scored',
                score: 0,
                code: `wrong-label:${wanted}>${found}`,
                reason: `${found}, expected ${wanted}`,
                parts,
            };
        };
    },
});
const CONFIDENCE = 'confidence';
const ANSWER = 'answer';
const FEWEST_ROWS = 50;
const MOST_BINS = 10;
const ROWS_A_BIN = 10;
function calibrationFigure(rows) {
    const read = rows.flatMap(({ score }) => {
        const confidence = Number(partOf(score, CONFIDENCE));
        const verdict = partOf(score, ANSWER);
        return Number.isNaN(confidence) || verdict === undefined
            ? []
            : [{ confidence, correct: Number(verdict === 'right') }];
    });
    const n = read.length;
    if (n < FEWEST_ROWS)
        return null;
    read.sort((a, b) => a.confidence - b.confidence || a.correct - b.correct);
    const size = n / Math.min(MOST_BINS, Math.floor(n / ROWS_A_BIN));
    let gap = 0;
    let brier = 0;
    let bins = 0;
    let from = 0;
    let [confidence, correct] = [0, 0];
    for (const [index, row] of read.entries()) {
        brier += (row.confidence - row.correct) ** 2;
        confidence += row.confidence;
        correct += row.correct;
        const next = read[index + 1];
        if (next !== undefined && (index + 1 < Math.round((bins + 1) * size) || next.confidence === row.confidence))
            continue;
        gap += Math.abs(confidence - correct);
        bins = Math.max(bins + 1, Math.floor((index + 1) / size));
        from = index + 1;
        [confidence, correct] = [0, 0];
    }
    const ece = gap / n;
    const right = read.filter((row) => row.correct === 1).length / n;
    const stated = mean(read.map((row) => row.confidence));
    return {
        value: Math.min(1, Math.max(0, 1 - ece)),
        detail: `ECE ${ece.toFixed(3)}, Brier ${(brier / from).toFixed(3)}, stated ${stated.toFixed(2)} against ${right.toFixed(2)} right, n ${n}`,
    };
}
function confidenceOf(text) {
    const found = /^\s*(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})\s*(%|\/\s*(\d{1,3}))?/u.exec(text ?? '');
    if (found === null)
        return null;
    const value = Number(found[1]);
    const of = found[3] !== undefined ? Number(found[3]) : found[2] !== undefined || value > 1 ? 100 : 1;
    const share = value / of;
    return of > 0 && share <= 1 ? share : null;
}
const STATED = '(?i)confidence\\W{0,20}(?:level|score|rating)?\\W{0,10}(?:is|of|at)?\\W{0,10}?(\\d*\\.?\\d+(?:\\s*(?:%|/\\s*\\d+))?)';
const calibration = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .deterministic */ .FC)({
    name: 'Calibration',
    version: '1.0.0',
    group: 'J',
    summary: 'Stated confidence against being right: 1 - (confidence - right)² a case; over the suite 1 - ECE and Brier.',
    inputs: ['output', 'expected.label|expected.answer'],
    optional: ['meta.confidence'],
    scale: 'real',
    pass: 0.75,
    passRule: 'the confidence leans to the side that was right; the answer states it ("confidence: 80%"), else `meta.confidence`; none: 0',
    shape: ['weight'],
    parameters: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        confidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
            .min(1)
            .optional()
            .describe('RE2 with one group, the last match: 0.8, 80, 80% or 8/10; default: what follows "confidence"'),
        labels: LABEL_SET.optional(),
        extract: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('RE2 with one group: the answer to compare with expected.answer'),
    }),
    example: {
        suite: "- { use: Calibration, extract: '(?m)^Answer: (.*)$' }",
        case: { id: 'c1', input: 'Capital of Australia?', expected: { answer: 'Canberra' } },
        output: 'Answer: Sydney\nConfidence: 90%',
        score: 1 - 0.9 ** 2,
    },
    suiteLevel: calibrationFigure,
    pinned: STATED,
    bind: ({ confidence: source = STATED, labels: given, extract }, context) => {
        const stated = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .compileExtract */ .$)(source, 'confidence', context);
        const labels = given === undefined ? undefined : (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.readLabels)(given, context);
        const part = extract === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .compileExtract */ .$)(extract, 'extract', context);
        const plain = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliser */ .Z)(['case', 'punctuation']);
        const correct = ({ case: row, output }) => {
            if (labels !== undefined && labels !== null) {
                const expected = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedOf */ .EX)(row, 'label');
                const wanted = typeof expected === 'string' ? labels.find((label) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(label) === (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.fold)(expected.trim())) : undefined;
                return wanted === undefined ? null : (0,_label_js__WEBPACK_IMPORTED_MODULE_1__.labelOf)(output, labels) === wanted;
            }
            const accepted = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.answersOf)((0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedOf */ .EX)(row, 'answer') ?? (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedOf */ .EX)(row, 'label'));
            if (accepted === null)
                return null;
            const wanted = accepted.map((one) => plain(one).trim());
            if (part === undefined || part === null) {
                const text = ` ${plain(output).replace(/\s+/gu, ' ')} `;
                return wanted.some((one) => one !== '' && text.includes(` ${one} `));
            }
            const found = part.last(output);
            return found !== null && wanted.includes(plain(found).trim());
        };
        return (input) => {
            if (stated === null || labels === null || part === null)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)('parameters', 'a pattern or the labels cannot be read');
            const right = correct(input);
            if (right === null)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)('expected', 'give expected.label (of the set), or expected.answer');
            const own = input.case.meta['confidence'];
            const confidence = confidenceOf(stated.last(input.output)) ?? confidenceOf(own === undefined ? null : String(own));
            if (confidence === null)
                return { status: 'scored', score: 0, code: 'no-confidence', reason: 'the answer states no confidence' };
            const score = 1 - (confidence - Number(right)) ** 2;
            const parts = [
                { text: CONFIDENCE, verdict: String(confidence) },
                { text: ANSWER, verdict: right ? 'right' : 'wrong' },
            ];
            if (score >= 1)
                return { status: 'scored', score: 1, parts };
            const code = right ? 'unsure-but-right' : 'sure-but-wrong';
            return {
                status: 'scored',
                score,
                code,
                reason: `${right ? 'right' : 'wrong'} at confidence ${confidence}`,
                parts,
            };
        };
    },
});
const SPECS = [classificationReport, calibration];


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


/***/ })

};
