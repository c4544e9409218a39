export const id = 2072;
export const ids = [2072,7223];
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


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SPECS: () => (/* binding */ SPECS)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/scorers/answer.js + 1 modules
var answer = __webpack_require__(7223);
// EXTERNAL MODULE: ./build/core/scorers/define.js
var scorers_define = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/core/scorers/grams.js
const STRIDE = 2 ** 21;
function gramsOf(references, order) {
    const ids = new Map();
    const next = new Map();
    const counts = [0];
    const depths = [0];
    for (const reference of references) {
        const own = new Map();
        const numbered = reference.map((token) => {
            const id = ids.get(token) ?? ids.size;
            ids.set(token, id);
            return id;
        });
        for (let start = 0; start < numbered.length; start++) {
            let node = 0;
            for (let depth = 1; depth <= order && start + depth <= numbered.length; depth++) {
                const key = node * STRIDE + numbered[start + depth - 1];
                let child = next.get(key);
                if (child === undefined) {
                    child = counts.length;
                    next.set(key, child);
                    counts.push(0);
                    depths.push(depth);
                }
                node = child;
                own.set(node, (own.get(node) ?? 0) + 1);
            }
        }
        for (const [node, count] of own)
            counts[node] = Math.max(counts[node], count);
    }
    return { order, ids, next, counts, depths };
}
function matchesOf(grams, tokens) {
    const numbered = tokens.map((token) => grams.ids.get(token) ?? -1);
    const seen = new Uint32Array(grams.counts.length);
    const matches = new Array(grams.order).fill(0);
    for (let start = 0; start < numbered.length; start++) {
        let node = 0;
        for (let at = start; at < start + grams.order && at < numbered.length; at++) {
            const id = numbered[at];
            const child = id < 0 ? undefined : grams.next.get(node * STRIDE + id);
            if (child === undefined)
                break;
            node = child;
            if (seen[node] >= grams.counts[node])
                continue;
            seen[node] += 1;
            matches[grams.depths[node] - 1] += 1;
        }
    }
    return matches;
}
function gramCount(tokens, n) {
    return Math.max(0, tokens - n + 1);
}

// EXTERNAL MODULE: ./build/core/scorers/normalise.js
var scorers_normalise = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/core/scorers/subsequence.js
var subsequence = __webpack_require__(6059);
// EXTERNAL MODULE: ./build/core/scorers/words.js
var words = __webpack_require__(5265);
;// CONCATENATED MODULE: ./build/core/scorers/similarity.js








const CELLS = 4e9;
function similarity(spec) {
    const { compare, ...rest } = spec;
    return (0,scorers_define/* deterministic */.FC)({
        ...rest,
        version: '1.0.0',
        group: 'C',
        inputs: ['output', 'expected.answer'],
        scale: 'real',
        bind: (parameters) => {
            const measured = compare(parameters);
            return (input) => {
                const references = (0,answer.answersOf)((0,scorers_define/* expectedOf */.EX)(input.case, 'answer'));
                if (references === null)
                    return (0,scorers_define/* missing */.LO)('expected.answer', 'give a text, or a list of them');
                const value = measured(input.output, references);
                if (value === null)
                    return {
                        status: 'unscored',
                        code: 'too-long',
                        reason: `${input.output.length} characters are too many to compare with a reference as long`,
                    };
                if (value >= 1)
                    return (0,scorers_define/* pass */.IX)();
                return {
                    status: 'scored',
                    score: Math.max(0, value),
                    code: value > 0 ? 'differs' : 'nothing-in-common',
                    reason: `similarity ${value.toFixed(3)}`,
                };
            };
        },
    });
}
function best(references, compare) {
    let top = 0;
    for (const reference of references) {
        const value = compare(reference);
        if (value === null)
            return null;
        top = Math.max(top, value);
    }
    return top;
}
const RETURN = { id: 'c1', input: 'How long may I return it?', expected: { answer: 'within thirty days' } };
const fuzzyMatch = similarity({
    name: 'FuzzyMatch',
    summary: 'Edit distance to the nearest reference: 1 - edits / length of the longer text, white space around both aside.',
    pass: 0.8,
    passRule: 'at least 0.8 of the longer text needs no edit; case counts unless `normalise: [case]`',
    shape: ['prompt', 'capability'],
    parameters: schemas/* strictObject */.rej({ normalise: scorers_normalise/* NORMALISE */.X }),
    example: {
        suite: '- { use: FuzzyMatch, normalise: [case] }',
        case: { id: 'c1', input: 'Spell the capital of Kazakhstan.', expected: { answer: 'Astana' } },
        output: 'Astane',
        score: 5 / 6,
    },
    compare: ({ normalise }) => {
        const plain = (0,scorers_normalise/* normaliser */.Z)(normalise);
        return (output, references) => {
            const answer = plain(output.trim());
            return best(references, (given) => {
                const reference = plain(given.trim());
                const longer = Math.max(answer.length, reference.length);
                if (longer === 0)
                    return 1;
                if (answer.length * reference.length > CELLS)
                    return null;
                return 1 - (0,mod/* distance */.Io)(answer, reference) / longer;
            });
        };
    },
});
function answerWords(text) {
    return (0,words/* wordsOf */.Z)(text.replace(/['’]/gu, '')).filter((word) => word !== 'a' && word !== 'an' && word !== 'the');
}
function f1(common, answered, wanted) {
    return common === 0 ? 0 : (2 * common) / (answered + wanted);
}
const tokenF1 = similarity({
    name: 'TokenF1',
    summary: 'F1 of the words shared with the nearest reference, as SQuAD counts them: case, punctuation and articles aside.',
    pass: 0.6,
    passRule: 'F1 of the word multisets is at least 0.6 for one of the references',
    shape: ['knowledge', 'capability'],
    parameters: schemas/* strictObject */.rej({}),
    example: { suite: '- TokenF1', case: RETURN, output: 'Within 30 days.', score: 2 / 3 },
    compare: () => (output, references) => {
        const answer = answerWords(output);
        return best(references, (given) => {
            const reference = answerWords(given);
            if (answer.length === 0 || reference.length === 0)
                return Number(answer.length === reference.length);
            const [common = 0] = matchesOf(gramsOf([reference], 1), answer);
            return f1(common, answer.length, reference.length);
        });
    },
});
const rougeL = similarity({
    name: 'RougeL',
    summary: 'Longest common subsequence of words with the nearest reference (ROUGE-L), without stemming.',
    pass: 0.5,
    passRule: 'the F1 (or the `measure` given) of the subsequence is at least 0.5',
    shape: ['prompt', 'capability'],
    parameters: schemas/* strictObject */.rej({ measure: schemas/* enum */.k5n(['f1', 'precision', 'recall']).default('f1') }),
    example: {
        suite: '- { use: RougeL, measure: recall }',
        case: RETURN,
        output: 'You have thirty full days.',
        score: 2 / 3,
    },
    compare: ({ measure }) => (output, references) => {
        const answer = (0,words/* wordsOf */.Z)(output);
        return best(references, (given) => {
            const reference = (0,words/* wordsOf */.Z)(given);
            if (answer.length === 0 || reference.length === 0)
                return Number(answer.length === reference.length);
            if (answer.length * reference.length > CELLS)
                return null;
            const common = (0,subsequence/* commonSubsequence */.D)(reference, answer);
            if (measure === 'f1')
                return f1(common, answer.length, reference.length);
            return common / (measure === 'recall' ? reference.length : answer.length);
        });
    },
});
const TOKENIZERS = {
    '13a': (text) => ` ${text
        .replace(/<skipped>/gu, '')
        .replace(/-\n/gu, '')
        .replace(/\n/gu, ' ')} `
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replace(/[{-~[-` -&(-+:-@/]/gu, ' $& ')
        .replace(/([^0-9])([.,])/gu, '$1 $2 ')
        .replace(/([.,])([^0-9])/gu, ' $1 $2')
        .replace(/([0-9])-/gu, '$1 - ')
        .split(/\s+/u)
        .filter((token) => token !== ''),
    words: (text) => (0,words/* wordsOf */.Z)(text),
    char: (text) => [...text.normalize('NFC').replace(/\s+/gu, '')],
};
function bleu(answer, references) {
    const matches = matchesOf(gramsOf(references, 4), answer);
    if (answer.length === 0 || matches[0] === 0)
        return 0;
    let logs = 0;
    for (const [index, matched] of matches.entries()) {
        const total = gramCount(answer.length, index + 1);
        logs += Math.log(index === 0 ? matched / total : (matched + 1) / (total + 1));
    }
    const nearest = references
        .map(({ length }) => length)
        .reduce((a, b) => {
        const nearer = Math.abs(b - answer.length) - Math.abs(a - answer.length);
        return nearer < 0 || (nearer === 0 && b < a) ? b : a;
    });
    const brevity = answer.length >= nearest ? 1 : Math.exp(1 - nearest / answer.length);
    return brevity * Math.exp(logs / matches.length);
}
const bleuScore = similarity({
    name: 'BleuScore',
    summary: 'Sentence BLEU-4 against all references, add-one smoothed above single words; case counts.',
    pass: 0.3,
    passRule: 'BLEU is at least 0.3; `tokenizer` is 13a unless said, `char` for scripts without blanks',
    shape: ['capability'],
    parameters: schemas/* strictObject */.rej({ tokenizer: schemas/* enum */.k5n(['13a', 'words', 'char']).default('13a') }),
    example: {
        suite: '- BleuScore',
        case: { id: 'c1', input: 'Übersetze: Die Katze schläft.', expected: { answer: 'The cat is sleeping.' } },
        output: 'The cat is sleeping.',
        score: 1,
    },
    compare: ({ tokenizer }) => {
        const tokens = TOKENIZERS[tokenizer];
        return (output, references) => {
            const answer = tokens(output);
            const wanted = references.map(tokens);
            if (answer.length === 0)
                return Number(wanted.some(({ length }) => length === 0));
            return bleu(answer, wanted);
        };
    },
});
const ORDER = 6;
const BETA_SQUARED = 4;
function chrf(answer, reference) {
    const matches = matchesOf(gramsOf([reference], ORDER), answer);
    let precision = 0;
    let recall = 0;
    let orders = 0;
    for (const [index, matched] of matches.entries()) {
        const answered = gramCount(answer.length, index + 1);
        const wanted = gramCount(reference.length, index + 1);
        if (answered === 0 || wanted === 0)
            continue;
        precision += matched / answered;
        recall += matched / wanted;
        orders += 1;
    }
    if (orders === 0 || precision + recall === 0)
        return 0;
    precision /= orders;
    recall /= orders;
    return ((1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}
const chrF = similarity({
    name: 'ChrF',
    summary: 'Character n-gram F-score (chrF2: n to 6, recall counts double) against the nearest reference; case counts.',
    pass: 0.5,
    passRule: 'chrF is at least 0.5 for one of the references',
    shape: ['capability'],
    parameters: schemas/* strictObject */.rej({}),
    example: {
        suite: '- ChrF',
        case: { id: 'c1', input: 'Übersetze: Danke', expected: { answer: ['Thanks', 'Thank you'] } },
        output: 'Thank you',
        score: 1,
    },
    compare: () => (output, references) => {
        const answer = TOKENIZERS.char(output);
        return best(references, (given) => {
            const reference = TOKENIZERS.char(given);
            if (answer.length === 0 || reference.length === 0)
                return Number(answer.length === reference.length);
            return chrf(answer, reference);
        });
    },
});
const SPECS = [fuzzyMatch, tokenF1, rougeL, bleuScore, chrF];


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commonSubsequence)
/* harmony export */ });
function commonSubsequence(reference, words) {
    const places = new Map();
    for (const [at, word] of reference.entries()) {
        const list = places.get(word);
        if (list === undefined)
            places.set(word, [at]);
        else
            list.push(at);
    }
    const size = Math.ceil(reference.length / 32);
    const v = new Uint32Array(size).fill(0xffffffff);
    const mask = new Uint32Array(size);
    for (const word of words) {
        const at = places.get(word);
        if (at === undefined)
            continue;
        for (const place of at)
            mask[place >>> 5] |= 1 << (place & 31);
        let carry = 0;
        for (let block = 0; block < size; block++) {
            const old = v[block];
            const hit = mask[block];
            const sum = old + ((old & hit) >>> 0) + carry;
            carry = sum > 0xffffffff ? 1 : 0;
            v[block] = (sum >>> 0) | (old & ~hit);
        }
        for (const place of at)
            mask[place >>> 5] = 0;
    }
    let length = 0;
    for (let place = 0; place < reference.length; place++)
        if ((v[place >>> 5] & (1 << (place & 31))) === 0)
            length += 1;
    return length;
}


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;
function wordsOf(text) {
    return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}


/***/ })

};
