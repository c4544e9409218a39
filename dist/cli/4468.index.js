export const id = 4468;
export const ids = [4468,7223];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/scorers/define.js
var scorers_define = __webpack_require__(7401);
// EXTERNAL MODULE: ./build/core/scorers/normalise.js
var scorers_normalise = __webpack_require__(3174);
;// CONCATENATED MODULE: ./build/core/scorers/number.js
/** Numbers as people and models write them. */
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
/**
 * The last number of a text, or null. Thousands marks (the comma, or the point with `decimal: ','`, thin and hard blanks,
 * apostrophes, underscores), currency signs, percent signs, units and a final full stop are dropped, not applied: "50 %"
 * is 50. A fraction that stands alone, "3/4", is its value.
 */
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
/** A short right answer: the same text, or the same number. */





/** Reads the part of the answer that counts: without `extract` all of it, else the group's last match; null = no match. */
function extractor(source, context) {
    if (source === undefined)
        return (output) => output;
    const pattern = (0,scorers_pattern/* compileExtract */.$)(source, 'extract', context);
    return pattern === null ? null : (output) => pattern.last(output);
}
/** Accepted answers as texts; null = not usable. */
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
/** Accepted numbers; a number in JSON is taken as it is, a text is read. */
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
/** A deterministic template whose `bind` sees its own parameter type. Throws what zod throws on parameters it refuses. */
function deterministic(spec) {
    return {
        ...spec,
        kind: 'deterministic',
        parameters: spec.parameters,
        bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
    };
}
/** The value a template reads from `expected`: the key of an object, else the plain value itself. */
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
/** A required input is not in the case: a fault of the suite, so no score at all. */
function missing(key, wants) {
    return { status: 'error', reason: `the case has no usable ${key}: ${wants}` };
}
function pass(reason) {
    return reason === undefined ? { status: 'scored', score: 1 } : { status: 'scored', score: 1, reason };
}
/** `code` groups failures of one kind; `reason` tells this one. */
function fail(code, reason) {
    return { status: 'scored', score: 0, code, reason };
}
/** Share of parts that hold; the first failing part gives the code. Zero parts score 1. */
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
/** At most `limit` characters of a text for a reason; a cut is visible. */
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
/** When two texts count as equal: always in NFC, and without what the suite lists as not counting. */

/** `case`: lower case; `punctuation`: punctuation and symbols dropped, full-width and other compatibility forms folded; `space`: white space dropped. */
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
/** Patterns of the suite: RE2 syntax and linear time, so that no pattern and no answer can hang a run. */

/** Compiles, or notes the fault under `key` and gives null. */
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
/** Like `compilePattern`, and it must have exactly one capture group. */
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

/***/ 4468:
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
/** Counted n-grams of a reference as a tree, against which any text is counted in one pass. */
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
/** For n = 1..order: how many n-grams of the text stand in the reference, none counted more often than it stands there. */
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
/** How many n-grams a text of so many tokens has. */
function gramCount(tokens, n) {
    return Math.max(0, tokens - n + 1);
}

// EXTERNAL MODULE: ./build/core/scorers/normalise.js
var scorers_normalise = __webpack_require__(3174);
;// CONCATENATED MODULE: ./build/core/scorers/subsequence.js
/** Length of the longest common subsequence of two word lists, 32 cells at a time. */
/**
 * Bit-parallel recurrence of Hyyrö (2004): V' = (V + (V & M)) | (V & ~M), where M marks the places of `reference` that
 * hold the word; zero bits of V count the subsequence. O(words x reference / 32).
 */
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

// EXTERNAL MODULE: ./build/core/scorers/words.js
var words = __webpack_require__(5265);
;// CONCATENATED MODULE: ./build/core/scorers/similarity.js
/** How near an answer is to a reference text: by letters, by words, by word order, by n-grams. */








/** Cells of a quadratic comparison above which an answer is left unscored: some seconds of work. */
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
/** The best over the references; null as soon as one is too long. */
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
/** Words as SQuAD counts them: lower case, no punctuation, no English article. */
function answerWords(text) {
    return (0,words/* wordsOf */.Z)(text.replace(/['’]/gu, '')).filter((word) => word !== 'a' && word !== 'an' && word !== 'the');
}
/** Harmonic mean of precision and recall. */
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
            const common = commonSubsequence(reference, answer);
            if (measure === 'f1')
                return f1(common, answer.length, reference.length);
            return common / (measure === 'recall' ? reference.length : answer.length);
        });
    },
});
/** `13a`: the tokens of mteval-v13a, as shared tasks of translation count them. `words`: letters and digits only. `char`: one a character. */
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
/**
 * Sentence BLEU-4 with one added to matches and totals for n > 1 (Lin and Och, 2004), the brevity penalty against the
 * reference nearest in length.
 */
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
/** chrF of Popović (2015), n = 6, beta = 2: mean precision and recall over the n that both texts have, white space aside. */
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

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/** Words of a text for comparing texts: lower-case letters and digits; in scripts without blanks every letter is a word. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;
/** In order; NFC, lower case, punctuation and symbols left out. Linear. */
function wordsOf(text) {
    return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}


/***/ })

};
