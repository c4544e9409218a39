export const id = 3488;
export const ids = [3488];
export const modules = {

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Canonical JSON and SHA-256: the identity of requests, suites, templates and records. */

/** JSON with keys in code-unit order and no white space; `undefined` members are left out. Throws on NaN and infinities. */
function canonical(value) {
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
            text += text === '' ? canonical(item) : `,${canonical(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + canonical(member) : `,${lead(key)}${canonical(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
/** Insertion in place: most objects have few keys, and the general sort costs more than the writing. */
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
/** `"key":` of the few keys that come again and again. */
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
/** Digest of a value by its canonical form: key order does not matter. */
function digestOf(value) {
    return digestOfText(canonical(value));
}
/** Digest of a text with line ends folded to LF, so that a checkout on Windows agrees. */
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function sha256Hex(text) {
    // One call does without the stream behind createHash; Node 20.0 to 20.11 do not have it.
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1126);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
/** A record file, read as hostile data: closed sets, bounded sizes, unknown extra fields allowed. */




/** A record of 10,000 cases with texts of the worst is a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;
const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2_000);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1_000_000);
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0).max(1e12);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const pair = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([number, number]);
const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json = zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9();
const list = (item, most) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item).max(most);
const named = (value, most) => zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']);
const reason = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'bound',
    'margin',
    'futility',
    'budget',
    'small-suite',
    'few-clusters',
    'missing',
    'missing-one-sided',
    'exact',
    'canary',
    'untrusted-judge',
    'judge-changed',
    'spend',
    'not-recorded',
    'stopped',
]);
const templateResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'regressed', 'inconclusive']),
    digest,
    reason,
    why: text.optional(),
    n: whole,
    measured: whole,
    base: number.nullable(),
    head: number.nullable(),
    delta: number.nullable(),
    interval: pair.nullable(),
    p: number.nullable(),
    bound: number.nullable(),
    mde: number.nullable(),
    broken: whole,
    fixed: whole,
    unscored: whole,
    looks: whole,
    samples: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: whole, head: whole }),
    blocking: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
    binary: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
    margin: number.default(5),
    kind: label.default('deterministic'),
    experimental: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    casesNeeded: whole.optional(),
    budget: whole.optional(),
    floor: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ points: number, state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['held', 'warning', 'broken']), interval: pair }).optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: pair, head: pair }).optional(),
    varianceRatio: number.optional(),
    flipped: share.optional(),
    codes: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: named(whole, 10_000), head: named(whole, 10_000) }).optional(),
    suiteLevel: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: number, head: number, detail: text }).optional(),
    kappa: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ value: number, interval: pair, n: whole, minimum: number }).optional(),
    notes: list(text, 200).optional(),
});
const regression = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ case: label, template: label, base: share, head: share });
const exhibit = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    case: label,
    template: label,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['broken', 'fixed', 'failing', 'unscored', 'critical']),
    base: share.nullable(),
    head: share.nullable(),
    input: text.optional(),
    expected: text.optional(),
    baseOutput: text.optional(),
    headOutput: text.optional(),
    reason: text.optional(),
    code: label.optional(),
    tags: list(label, 100).optional(),
    line: text.optional(),
});
const caseRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    case: label,
    tags: list(label, 100).optional(),
    split: label.optional(),
    scores: named(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([share.nullable(), share.nullable()]), 500),
});
const targetResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    verdict,
    reason: label.optional(),
    lever: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVERS */ .cD).nullable(),
    changed: list(text, 1_000).default([]),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ digest, cases: whole, holdout: whole, repeats: whole.default(1), clusters: whole.default(0) }),
    judge: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ model: label, provider: label, recorded: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: label, head: label }).default({ base: '', head: '' }),
    templates: named(templateResult, 500),
    regressions: list(regression, 200_000),
    critical: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ case: label, verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['held', 'broken', 'flaky', 'unmeasured']), detail: text }), 10_000).optional(),
    slices: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        name: label,
        template: label,
        n: whole,
        base: number,
        head: number,
        delta: number,
        interval: pair.nullable(),
    }), 10_000).optional(),
    exhibits: list(exhibit, 10_000).default([]),
    cases: list(caseRow, 200_000).optional(),
    newCases: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        n: whole,
        templates: named(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ n: whole, base: number.nullable(), head: number.nullable() }), 500),
    })
        .optional(),
    notes: list(text, 1_000).default([]),
});
const band = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['reached', '0-5', '5-10', '10+']);
const shape = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const criterionId = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .CRITERIA */ .wf);
const gap = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ points: number, interval: pair, band, bands: list(band, 4).optional(), n: whole })
    .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));
const escalationEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['met', 'not-met', 'not-needed', 'unknown']),
    lever: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVERS */ .cD).nullable().optional(),
    next: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ lever: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVERS */ .cD), why: text, missing: list(criterionId, 14) })
        .nullable()
        .default(null),
    sentence: text.default(''),
    goal: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ template: label, target: number, 'max-residual-gap': number }).nullable().default(null),
    gap: gap.nullable().default(null),
    criteria: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        id: criterionId,
        state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
        evidence: text,
        todo: text.optional(),
    }), 14).default([]),
    shapes: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share })
        .default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
    review: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        done: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        failures: whole,
        clusters: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            id: label,
            size: whole,
            shape,
            title: text,
            fix: text,
            cases: list(label, 200_000),
            by: label.optional(),
            quotes: list(text, 100).optional(),
            survived: whole.optional(),
        }), 5_000),
    })
        .default({ done: false, failures: 0, clusters: [] }),
    profile: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(label, json).default({}),
    ledger: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ used: list(json, 10_000), refused: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ entry: json, why: text }), 10_000) })
        .default({ used: [], refused: [] }),
    antiPatterns: list(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'fine-tune-first',
        'no-scored-prompt-attempt',
        'per-tenant-tune',
        'no-failure-review',
        'tuning-facts',
        'few-examples',
        'changing-task',
    ]), 7).default([]),
    orderSkipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    stated: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ lever: label, contradicts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).optional(),
    economics: json.optional(),
    notes: list(text, 1_000).optional(),
});
const ratioFigure = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    n: whole,
    base: number,
    head: number,
    ratio: number,
    interval: pair.nullable(),
    ceiling: number.optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['reported', 'held', 'exceeded', 'unknown']),
});
const operational = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    startedAt: label,
    finishedAt: label,
    targets: named(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        latencyMs: ratioFigure.optional(),
        promptTokens: ratioFigure.optional(),
        completionTokens: ratioFigure.optional(),
        costUsd: ratioFigure.optional(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ samples: whole, fresh: whole, oldest: label.nullable() }).optional(),
        promptHealth: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: json, head: json, flags: list(text, 100) }).optional(),
    }), 500),
    estimate: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ calls: whole, promptTokens: whole, costUsd: number.nullable() }).optional(),
    fullCalls: whole.optional(),
    trend: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, at: label, target: label, template: label, level: number }), 10_000).optional(),
    notes: list(text, 1_000),
});
const provenance = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    repository: label.optional(),
    pullRequest: whole.optional(),
    runUrl: label.optional(),
    reportUrl: label.optional(),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, label }),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, label }),
    config: label,
    engine: label,
    reproduce: text,
});
/** Fields beyond the published ones have defaults, so that a record of the bare contract can be read. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_SCHEMA */ .e),
    verdict,
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(3), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(4), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(130)]),
    reason: label.optional(),
    headline: text.default(''),
    seed: label,
    targets: named(targetResult, 500),
    escalation: named(escalationEntry, 500),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ by: label, reason: text, sha: label, expires: label }).nullable(),
    ruler: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ moved: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ path: label, what: label, change: text }), 10_000) }),
    usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        calls: whole,
        reused: whole,
        promptTokens: whole,
        completionTokens: whole,
        costUsd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
        costKnown: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
        errors: whole,
    }),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ margin: number, alpha: number, onInconclusive: label, onUnmeasured: label })
        .default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn' }),
    provenance: provenance.default({
        base: { sha: '', label: '' },
        head: { sha: '', label: '' },
        config: '',
        engine: '',
        reproduce: '',
    }),
    operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
    problems: list(text, 10_000).optional(),
    history: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, verdict, summary: text }), 1_000).optional(),
    redacted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
});
/** @throws InputError naming the file and each key that is not what a record may hold. */
function parseRecord(file, bytes) {
    const value = parseJson(file, bytes);
    const schema = value !== null && typeof value === 'object' ? value.schema : undefined;
    if (schema !== _record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_SCHEMA */ .e) {
        const seen = schema === undefined ? 'there is none' : `it is ${JSON.stringify(schema).slice(0, 80)}`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            key: 'schema',
            message: `must be "${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_SCHEMA */ .e}", but ${seen}; give the file that \`run --json FILE\` wrote`,
        });
    }
    if (unfit(value))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
        });
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(parsed.error.issues.slice(0, MAX_FAULTS).map((issue) => ({
        file,
        key: issue.path.map((part) => String(part).slice(0, 80)).join('.'),
        message: `${issue.message}; a record is written by a run and not edited by hand`,
    })));
}
/** Deeper than a run ever writes, or with a key `__proto__`, which reaches a prototype wherever a record is copied by assignment. */
function unfit(value, depth = 0) {
    if (value === null || typeof value !== 'object')
        return false;
    if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__'))
        return true;
    return Object.values(value).some((item) => unfit(item, depth + 1));
}
function parseJson(file, bytes) {
    if (bytes.byteLength > MAX_BYTES) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            message: `is ${bytes.byteLength} bytes, over the ${MAX_BYTES} that a record may have`,
        });
    }
    let source;
    try {
        source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({ file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' }, { cause: error });
    }
    try {
        return JSON.parse(source);
    }
    catch (error) {
        const at = /line (\d+) column (\d+)/.exec(error.message);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            line: at === null ? undefined : Number(at[1]),
            column: at === null ? undefined : Number(at[2]),
            message: 'is not JSON; give the file that `run --json FILE` wrote',
        }, { cause: error });
    }
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity)
/* harmony export */ });
/* unused harmony export normalCdf */
/** The standard normal distribution: density, both tails, quantile. */
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
/** P(Z <= x). Relative error about 1e-15 in the lower tail too, down to x = -37. */
function normalCdf(x) {
    return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
/** P(Z > x), without the loss of digits of 1 - normalCdf(x). */
function normalTail(x) {
    return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
/** The z with P(Z <= z) = p, for p in 0..1; 0 and 1 give the infinities. Source: Wichura, AS 241 (1988), PPND16. */
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
/** erfc(x / sqrt 2) for x >= 0. Source: Cody, rational Chebyshev approximations of the error function (1969). */
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
    // exp(-y^2) with y^2 split in two, so that the rounding of the square does not reach the exponent.
    const coarse = Math.trunc(y * 16) / 16;
    const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    if (y <= 4)
        return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
    const inverse = 1 / (y * y);
    const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
    return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
/** Coefficients from the constant term up. */
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

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ tTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/** Student's t distribution: both tails and the quantile. */


/** P(T <= t) with `df` > 0 degrees of freedom; the tail keeps its relative precision. */
function tCdf(t, df) {
    return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
/** P(T > t). */
function tTail(t, df) {
    return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
/** The t with P(T <= t) = p, relative error about 1e-12. Safeguarded Newton on the logarithm of the tail. */
function tQuantile(p, df) {
    if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -tQuantile(1 - p, df);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    const target = Math.log(p);
    let low = 0;
    let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p));
    while (lowerTail(high, df) > p) {
        low = high;
        high *= 2;
    }
    let t = high;
    for (let step = 0; step < 200; step++) {
        const tail = lowerTail(t, df);
        if (tail > p)
            low = t;
        else
            high = t;
        // d log tail / d t = -density / tail
        let next = t + ((Math.log(tail) - target) * tail) / density(t, df);
        if (!(next > low && next < high))
            next = 0.5 * (low + high);
        if (Math.abs(next - t) <= 1e-14 * Math.max(1, t))
            return -next;
        t = next;
    }
    return -t;
}
function density(t, df) {
    const log = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)((df + 1) / 2) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(df / 2) - 0.5 * Math.log(df * Math.PI);
    return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
/** P(T > t) for t >= 0: half the regularised incomplete beta function at df / (df + t^2). */
function lowerTail(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    const square = t * t;
    const a = df / 2;
    const b = 0.5;
    const x = df / (df + square);
    const y = square / (df + square);
    if (y === 0)
        return 0.5;
    const front = Math.exp((0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a + b) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(b) - a * Math.log1p(square / df) + b * Math.log(y));
    // The continued fraction converges fast on the near side of the mean of the beta distribution.
    return x < (a + 1) / (a + b + 2)
        ? (0.5 * front * betaFraction(a, b, x)) / a
        : 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
/** Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    let value = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        d = 1 / (Math.abs(d) < tiny ? tiny : d);
        c = 1 + even / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        d = 1 / (Math.abs(d) < tiny ? tiny : d);
        c = 1 + odd / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 1e-16)
            break;
    }
    return value;
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
// Define series coefficients
const COEFFICIENTS = [
    0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
    14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
    0.46523628927048575665e-4, -0.98374475304879564677e-4,
    0.15808870322491248884e-3, -0.21026444172410488319e-3,
    0.2174396181152126432e-3, -0.16431810653676389022e-3,
    0.84418223983852743293e-4, -0.2619083840158140867e-4,
    0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

/**
 * Compute the logarithm of the [gamma function](https://en.wikipedia.org/wiki/Gamma_function) of a value using Lanczos' approximation.
 * This function takes as input any real-value n greater than 0.
 * This function is useful for values of n too large for the normal gamma function (n > 165).
 * The code is based on Lanczo's Gamma approximation, defined [here](http://my.fit.edu/~gabdo/gamma.txt).
 *
 * @param {number} n Any real number greater than zero.
 * @returns {number} The logarithm of gamma of the input value.
 *
 * @example
 * gammaln(500); // 2605.1158503617335
 * gammaln(2.4); // 0.21685932244884043
 */
function gammaln(n) {
    // Return infinity if value not in domain
    if (n <= 0) {
        return Number.POSITIVE_INFINITY;
    }

    // Decrement n, because approximation is defined for n - 1
    n--;

    // Create series approximation
    let a = COEFFICIENTS[0];

    for (let i = 1; i < 15; i++) {
        a += COEFFICIENTS[i] / (n + i);
    }

    const tmp = g + 0.5 + n;

    // Return natural logarithm of gamma(n)
    return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepRecord),
/* harmony export */   storedRecord: () => (/* binding */ storedRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_escalation_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5600);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_record_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(817);
/** Records of scored attempts, kept beside the stored answers under the digest that a ledger entry names. */





function fileOf(dir, digest) {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    return hex === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'records', `${hex}.json`);
}
function keepRecord(dir, record) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'records'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fileOf(dir, (0,_core_escalation_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .recordDigest */ .kd)(record)), JSON.stringify(record));
}
/** Null when it is not here, or is not what it says it is. */
function storedRecord(dir, digest) {
    const file = fileOf(dir, digest);
    if (file === null)
        return null;
    try {
        const record = (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
        return (0,_core_escalation_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .recordDigest */ .kd)(record) === digest ? record : null;
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz || error.code !== undefined)
            return null;
        throw error;
    }
}


/***/ })

};
