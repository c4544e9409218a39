export const id = 4539;
export const ids = [4539];
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

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ TARGET_POLICY_SCHEMA),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   cD: () => (/* binding */ LEVERS),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   jS: () => (/* binding */ escalationGoal),
/* harmony export */   tD: () => (/* binding */ POLICY_SCHEMA),
/* harmony export */   tb: () => (/* binding */ loadPolicy),
/* harmony export */   wf: () => (/* binding */ CRITERIA)
/* harmony export */ });
/* unused harmony export CONFIG_KEYS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3851);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5256);






const LEVERS = ['prompt-optimize', 'model-swap', 'route', 'rag', 'tools', 'cascade', 'fine-tune'];
const CRITERIA = [
    'E1',
    'E2',
    'E3',
    'E4',
    'E5',
    'E6',
    'E7',
    'E8',
    'E9',
    'E10',
    'E11',
    'E12',
    'E13',
    'E14',
];
const points = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(100);
const positive = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0);
const share = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1);
const atLeastZero = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0);
const path = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1);
const GOAL = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    template: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).describe("Id of a template in the target's suite."),
    target: points.describe('Points, 0..100.'),
    'max-residual-gap': points.describe('Points that may stay open before a costlier lever is worth it.'),
});
const PROFILE = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    'cost-of-error': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['low', 'medium', 'high']).optional(),
    'requests-per-day': atLeastZero.optional(),
    'latency-budget-ms': positive.optional().describe('p95.'),
    style: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['loose', 'strict']).optional(),
    'data-isolation': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['shared', 'per-tenant']).optional(),
    'release-in-days': atLeastZero.optional(),
    'labelled-examples': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).optional(),
    task: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['stable', 'changing']).optional(),
    difficulty: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['mixed', 'uniform']).optional(),
    bottleneck: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['quality', 'cost', 'latency']).optional(),
    'closed-labels': zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional(),
});
const TOKENS = {
    'input-tokens': atLeastZero,
    'output-tokens': atLeastZero,
    'price-in': atLeastZero,
    'price-out': atLeastZero,
};
const ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...TOKENS, 'cached-share': share.default(0), 'cache-discount': share.default(0) }),
    tuned: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...TOKENS,
        'training-usd': atLeastZero,
        'amortise-months': positive.default(1),
        'serving-usd-per-month': atLeastZero.default(0),
    }),
});
const WAIVER = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    criterion: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(CRITERIA),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});
const PROBES = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    reference: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().describe('Failing cases once more with their reference in the prompt.'),
    'stronger-model': path.optional().describe('Failing cases once more by the model of this file.'),
    'edited-prompt': path.optional().describe('Failing cases once more with this prompt file.'),
    cases: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).max(20).optional().describe('Cases of each group at most; default 8.'),
})
    .refine((block) => block.reference === true || block['stronger-model'] !== undefined || block['edited-prompt'] !== undefined, 'asks for no probe; set reference: true, stronger-model or edited-prompt');
const BLOCK = {
    'min-lift': points.optional().describe('Points; default 1.'),
    'order-violation': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block']).optional().describe('Default warn.'),
    profile: PROFILE.optional(),
    economics: ECONOMICS.optional().describe('USD per million tokens; share and discount 0..1.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(WAIVER).optional(),
    'training-data': path.optional().describe('The declared training file, for the overlap check.'),
    ledger: path.optional().describe('Default .github/plumbline.ledger.jsonl.'),
    'ledger-branch': zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
        .optional()
        .describe('Also commit scored attempts to the branch plumbline/ledger; needs contents: write.'),
    probes: PROBES.optional().describe('Re-runs of failing cases that tell what kind of failure they are.'),
};
const POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ goal: GOAL.optional(), ...BLOCK });
const TARGET_POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ goal: GOAL.partial().optional(), ...BLOCK });
function toPolicy(block) {
    const { goal, profile, economics, probes } = block;
    return {
        goal: goal?.template === undefined || goal.target === undefined || goal['max-residual-gap'] === undefined
            ? undefined
            : { template: goal.template, target: goal.target, maxResidualGap: goal['max-residual-gap'] },
        minLift: block['min-lift'],
        orderViolation: block['order-violation'],
        profile: profile && {
            costOfError: profile['cost-of-error'],
            requestsPerDay: profile['requests-per-day'],
            latencyBudgetMs: profile['latency-budget-ms'],
            style: profile.style,
            dataIsolation: profile['data-isolation'],
            releaseInDays: profile['release-in-days'],
            labelledExamples: profile['labelled-examples'],
            task: profile.task,
            difficulty: profile.difficulty,
            bottleneck: profile.bottleneck,
            closedLabels: profile['closed-labels'],
        },
        economics: economics && {
            prompt: {
                ...tokens(economics.prompt),
                cachedShare: economics.prompt['cached-share'],
                cacheDiscount: economics.prompt['cache-discount'],
            },
            tuned: {
                ...tokens(economics.tuned),
                trainingUsd: economics.tuned['training-usd'],
                amortiseMonths: economics.tuned['amortise-months'],
                servingUsdPerMonth: economics.tuned['serving-usd-per-month'],
            },
        },
        waivers: block.waivers,
        trainingData: block['training-data'],
        ledger: block.ledger,
        ledgerBranch: block['ledger-branch'],
        probes: probes && {
            reference: probes.reference ?? false,
            strongerModel: probes['stronger-model'],
            editedPrompt: probes['edited-prompt'],
            cases: probes.cases ?? 8,
        },
    };
}
function tokens(row) {
    return {
        inputTokens: row['input-tokens'],
        outputTokens: row['output-tokens'],
        priceIn: row['price-in'],
        priceOut: row['price-out'],
    };
}
function policyOf(set, target) {
    return set.targets.get(target) ?? set.global;
}
function escalationGoal(config, target, suite) {
    const goal = config.targets.find(({ name }) => name === target)?.escalation?.goal;
    return suite.templates.some(({ id }) => id === goal?.template) ? goal : undefined;
}
function readPolicies(document, problems) {
    const block = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, ['escalation']) === undefined
        ? undefined
        : (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)(document, POLICY_SCHEMA, problems, ['escalation']);
    const named = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, ['targets']);
    const targets = new Map();
    if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
        for (const name of Object.keys(named)) {
            const at = ['targets', name, 'escalation'];
            if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, at) === undefined)
                continue;
            const own = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)(document, TARGET_POLICY_SCHEMA, problems, at);
            if (own === null)
                continue;
            const goal = own.goal === undefined ? block?.goal : { ...block?.goal, ...own.goal };
            const merged = {
                ...block,
                ...own,
                goal,
                profile: own.profile || block?.profile ? { ...block?.profile, ...own.profile } : undefined,
            };
            for (const key of ['template', 'target', 'max-residual-gap']) {
                if (goal !== undefined && goal[key] === undefined) {
                    problems.add({
                        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [...at, 'goal', key]),
                        message: 'is missing here and in the global escalation.goal',
                    });
                }
            }
            targets.set(name, toPolicy(merged));
        }
    }
    return { global: block ? toPolicy(block) : undefined, targets };
}
const CONFIG_KEYS = ['version', 'providers', 'targets', 'gate', 'escalation', 'prices', 'redact'];
function loadPolicy(tree, path, problems) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(tree, path, problems);
    if (document === null)
        return null;
    const before = problems.count;
    const { value } = document;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}` });
        return null;
    }
    const config = 'version' in value || 'targets' in value;
    const known = config ? CONFIG_KEYS : ['escalation'];
    for (const key of Object.keys(value)) {
        if (!known.includes(key))
            problems.add({
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [key], 'key'),
                message: `unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(key)}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(key, known)}`,
            });
    }
    if (!config && !('escalation' in value)) {
        problems.add({
            file: path,
            line: 1,
            key: 'escalation',
            message: 'is missing; a policy file is a config or holds a bare escalation block',
        });
    }
    const set = readPolicies(document, problems);
    return problems.count > before ? null : set;
}


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   a: () => (/* binding */ ascii),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   k$: () => (/* binding */ changeWithInterval),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
const MINUS = '−';
function fixed(value, digits) {
    const text = Math.abs(value).toFixed(digits);
    return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}
function points(value) {
    return value === null ? '–' : fixed(value, 1);
}
function size(value) {
    return fixed(value, 1).replace(/\.0$/, '');
}
function change(value) {
    if (value === null)
        return '–';
    const text = fixed(value, 1);
    return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function interval(range) {
    return range === null ? '–' : `${change(range[0])} to ${change(range[1])}`;
}
function probability(p) {
    if (p < 0.0001)
        return 'p < 0.0001';
    return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
function count(value) {
    const text = Math.round(Math.abs(value)).toString();
    return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
function many(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
function usd(value) {
    if (value === 0)
        return '$0';
    if (value < 0.01)
        return 'under $0.01';
    return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}
function share(value) {
    return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}
function ratio(value) {
    const per = (value - 1) * 100;
    const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
    return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}
function score(value) {
    return value === null ? 'no score' : String(Number(value.toFixed(2)));
}
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}
function shortSha(sha) {
    return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}
function ascii(text) {
    return text
        .replaceAll(MINUS, '-')
        .replaceAll('–', '-')
        .replaceAll('…', '...')
        .replaceAll('→', '->')
        .replaceAll('·', '|')
        .replaceAll('×', 'x')
        .replaceAll('≈', '~');
}
function moment(iso) {
    const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
    return match ? `${match[1]} ${match[2]} UTC` : iso;
}
function daysBetween(from, to) {
    const [a, b] = [Date.parse(from), Date.parse(to)];
    return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}
function changeWithInterval(result) {
    if (result.delta === null)
        return '–';
    return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
    return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
    return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
    if (Number.isNaN(p) || p < 0 || p > 1)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const z = r <= 5
        ? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
        : horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
    return q < 0 ? -z : z;
}
function scaledTail(x) {
    const y = x * Math.SQRT1_2;
    if (Number.isNaN(y))
        return Number.NaN;
    if (y <= 0.46875) {
        const square = y * y;
        return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
    }
    if (y > 27)
        return 0;
    const coarse = Math.trunc(y * 16) / 16;
    const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    if (y <= 4)
        return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
    const inverse = 1 / (y * y);
    const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
    return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
    1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
    8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
    1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
    117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
    0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
    0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
    0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
];
const MIDDLE_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
];


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
const MAX_FILE_BYTES = 256 * 1024 * 1024;
function decodeText(file, bytes, problems) {
    if (bytes.length > MAX_FILE_BYTES) {
        problems.add({
            file,
            message: `is ${mebibytes(bytes.length)} MiB; at most ${mebibytes(MAX_FILE_BYTES)} MiB are read`,
        });
        return null;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const { line, byte } = firstInvalid(bytes);
        problems.add({
            file,
            line,
            message: `byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8; save the file as UTF-8`,
        });
        return null;
    }
}
function mebibytes(bytes) {
    return Math.ceil(bytes / 1024 / 1024);
}
function firstInvalid(bytes) {
    let line = 1;
    let i = 0;
    while (i < bytes.length) {
        const a = bytes[i];
        if (a < 0x80) {
            if (a === 0x0a)
                line += 1;
            i += 1;
            continue;
        }
        const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0;
        if (length === 0)
            return { line, byte: a };
        const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80;
        const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf;
        for (let k = 1; k < length; k += 1) {
            const b = bytes[i + k];
            if (b === undefined || b < (k === 1 ? low : 0x80) || b > (k === 1 ? high : 0xbf))
                return { line, byte: a };
        }
        i += length;
    }
    return { line, byte: bytes.at(-1) ?? 0 };
}
function readText(tree, path, problems, named) {
    const bytes = readBytes(tree, path, problems, named);
    return bytes === null ? null : decodeText(path, bytes, problems);
}
function readBytes(tree, path, problems, named) {
    const entry = tree.entry(path);
    if (entry.kind === 'file')
        return entry.bytes;
    const why = entry.kind === 'absent' ? 'does not exist' : `cannot be read: ${entry.why}`;
    problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
    return null;
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
function refuseConflict(file, text, problems) {
    const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (start === 0 && !text.startsWith('<<<<<<< '))
        return false;
    const middle = text.indexOf('\n=======', start);
    if (middle < 0 || text.indexOf('\n>>>>>>>', middle) < 0)
        return false;
    problems.add({
        file,
        ...placeOf(text, start),
        message: 'holds the markers of an unresolved merge (<<<<<<<); resolve it first',
    });
    return true;
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
function resolvePath(from, path) {
    if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\') || path.includes('\0'))
        return null;
    const parts = from.split('/').slice(0, -1);
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.length === 0)
                return null;
            parts.pop();
        }
        else
            parts.push(part);
    }
    return parts.length === 0 ? null : parts.join('/');
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
    }
    catch (error) {
        throw asUsage(command, options, error);
    }
}
function completed(args, alone) {
    return args.map((word, at) => {
        const next = args[at + 1];
        const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
        return stands ? `${word}=-` : word;
    });
}
function asUsage(command, options, error) {
    const { code, message } = error;
    const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
    switch (code) {
        case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
            const names = Object.keys(options);
            const word = named.replace(/^-+/, '');
            const near = word.length < 3 ? null : (0,_core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, names);
            const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
        }
        case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
            const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
        }
        case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command} takes no argument "${named}"`);
        default:
            return error;
    }
}


/***/ })

};
