export const id = 4620;
export const ids = [4620];
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

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SHARD_STORE: () => (/* binding */ SHARD_STORE),
/* harmony export */   keepShards: () => (/* binding */ keepShards),
/* harmony export */   readShards: () => (/* binding */ readShards),
/* harmony export */   shardWitness: () => (/* binding */ shardWitness)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var _core_closing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9893);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_record_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(817);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1120);
/** Shards on disk: what one leaves behind for the merge, and how a merge finds them all. */







/** Folder of the answers, beside the shard's record. */
const SHARD_STORE = 'store';
/** Keeps a copy of every answer used, also of those that came from an older store: the merge has no other source. */
function shardWitness(folder, now, warn) {
    const store = (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SHARD_STORE), { now, warn });
    const kept = new Set();
    const failures = new Map();
    return {
        answered(key, entry) {
            if (kept.has(key))
                return;
            kept.add(key);
            store.put(key, entry);
        },
        failed(key, { code, message }) {
            if (OWN_DOING.has(code))
                return;
            failures.set(key, { key, code, message: message.slice(0, LONGEST_MESSAGE) });
        },
        get failures() {
            return [...failures.values()];
        },
        close: () => store.close(),
    };
}
const OWN_DOING = new Set(['budget', 'deadline', 'interrupted']);
const LONGEST_MESSAGE = 500;
const REPORT = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    index: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).max(256),
    exhausted: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
    failures: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        code: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['rate-limit', 'server', 'network', 'timeout', 'malformed']),
        message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    })),
});
/**
 * Every shard of one run below `dir`: one folder each with `record.json` and `store/`. Throws InputError naming what
 * is missing, stands twice or belongs to another run, and for shards that ended with an error what they said:
 * OutsideError when the outside failed them.
 */
function readShards(dir) {
    const folders = shardFolders(dir).map(readFolder);
    const [first] = folders;
    if (first === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({
            file: dir,
            key: 'report-dir',
            message: `holds no shard; one folder a shard is expected, each with record.json and ${SHARD_STORE}/`,
        });
    }
    const { count } = first.report;
    const problems = [];
    const at = (folder) => `shard ${folder.report.index}/${folder.report.count}`;
    for (const folder of folders) {
        const wrong = (message) => void problems.push({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, 'record.json'), message: `${at(folder)} ${message}` });
        if (folder.report.count !== count)
            wrong(`is of a run with another number of shards than ${at(first)}`);
        else if (folder.report.index > count)
            wrong('is beyond the last one');
        if (folders.find(({ report }) => report.index === folder.report.index) !== folder)
            wrong('is there twice');
        const told = folders.find(({ record }) => record.verdict !== 'error') ?? folder;
        if (folder.record.verdict !== 'error' && identity(folder.record) !== identity(told.record))
            wrong(`measured other commits than ${at(told)}`);
    }
    const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => folders.every(({ report }) => report.index !== index));
    for (const index of missing) {
        const message = `shard ${index}/${count} is missing, so there is no verdict; run its job again and then the merge`;
        problems.push({ file: dir, message });
    }
    if (problems.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(problems);
    throwFailed(folders, at);
    const records = folders.map(({ record }) => record);
    return {
        folders: folders.sort((a, b) => a.report.index - b.report.index),
        unset: records.find(({ reason }) => reason === 'no-credentials')?.problems ?? [],
        seed: first.record.seed,
        usage: records.map(({ usage }) => usage).reduce(_core_closing_js__WEBPACK_IMPORTED_MODULE_2__/* .addUsage */ .vk),
    };
}
/** Puts what the shards drew into the store of later runs. */
function keepShards({ folders }, dir, now, warn) {
    const kept = (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .Ch)(dir, { now, warn });
    for (const { path, record } of folders) {
        const since = record.operational.startedAt;
        (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .eachAnswer */ .kY)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, SHARD_STORE), (key, entry) => {
            if (entry.at >= since && kept.find(key) === null)
                kept.put(key, entry);
        });
    }
    kept.close();
}
function shardFolders(dir) {
    const holds = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json'), { throwIfNoEntry: false })?.isFile() === true;
    try {
        if (holds(dir))
            return [dir];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && holds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry.name)))
            .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))
            .sort();
    }
    catch (error) {
        const why = error.code ?? 'unknown error';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({
            file: dir,
            key: 'report-dir',
            message: `cannot be read (${why}); download the artifacts of the shards first`,
        });
    }
}
function readFolder(path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json');
    const record = (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    const report = REPORT.safeParse(record.shard);
    if (!report.success) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({
            file,
            key: 'shard',
            message: 'is missing: this is the record of a whole run, not of a shard',
        });
    }
    return { path, record, report: report.data };
}
function identity({ provenance, seed }) {
    return [provenance.base.sha, provenance.head.sha, seed].join(' ');
}
function throwFailed(folders, at) {
    const failed = folders.filter(({ record }) => record.verdict === 'error' && record.reason !== 'no-credentials');
    if (failed.length === 0)
        return;
    const said = failed.flatMap((folder) => (folder.record.problems ?? [folder.record.headline]).map((problem) => ({ file: at(folder), message: problem })));
    if (failed.some(({ record }) => record.exitCode === 2))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(said);
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(said.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   kY: () => (/* binding */ eachAnswer),
/* harmony export */   uZ: () => (/* binding */ openMemory)
/* harmony export */ });
/* unused harmony export STORE_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2552);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/** The store of finished calls: append-only JSONL segments, one per process, addressed by the digest of the question. */




const FLUSH_MS = 50;
const FLUSH_BYTES = 256 * 1024;
const STORE_BYTES = 256 * 1024 * 1024;
/** A segment this old serves nobody: base answers expire long before, and a pull request rarely lives so long. */
const SEGMENT_AGE_MS = 30 * 24 * 60 * 60 * 1000;
const CHUNK = 1024 * 1024;
const LONGEST_LINE = 64 * 1024 * 1024;
/** A segment touched this recently may still be written by another process. */
const LIVE_MS = 60 * 60 * 1000;
const SEGMENT = /^calls-[0-9TZ]+-\d+-\d+\.jsonl$/;
/*
 * A line is a JSON list [sum, key, entry] of fixed layout, so that a lookup table needs no parsing:
 *   ["0123456789abcdef","<64 hex>",{"at":...,"scope":...,"reply":{...}}]
 * sum = the first 16 hex digits of the SHA-256 of the line from the key's quote on, without the final bracket.
 */
const SUM_AT = 2;
const KEY_AT = 21;
const ENTRY_AT = 87;
const SHORTEST = ENTRY_AT + 2;
/** Keeps answers of this run alone. */
function openMemory() {
    const texts = new Map();
    let bytes = 0;
    return {
        find: (key) => {
            const text = texts.get(key);
            return text === undefined ? null : { entry: JSON.parse(text), own: true };
        },
        put: (key, entry) => {
            if (bytes > MEMORY_BYTES)
                return;
            const text = JSON.stringify(entry);
            bytes += text.length;
            texts.set(key, text);
        },
        flush: () => { },
        close: () => { },
        get size() {
            return texts.size;
        },
    };
}
const MEMORY_BYTES = 64 * 1024 * 1024;
/** Throws OutsideError when the folder cannot be made or read. Broken lines are left out, and said once. */
function openStore(dir, options) {
    const index = new Map();
    const lineAt = lineReader();
    const files = [];
    let damaged = 0;
    try {
        if (options.readOnly !== true)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { recursive: true });
        for (const name of liveSegments(dir, options)) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), 'r');
            files.push(file);
            damaged += scan(file, (key, at, length) => index.set(key, { file, at, length, own: false }));
        }
    }
    catch (error) {
        for (const file of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`the store ${dir} cannot be opened: ${reason(error)}`, { cause: error });
    }
    let own = null;
    let end = 0;
    let pending = [];
    let pendingBytes = 0;
    const unwritten = new Map();
    let timer = null;
    let broken = options.readOnly === true;
    const flush = () => {
        if (timer !== null)
            clearTimeout(timer);
        timer = null;
        if (pending.length === 0 || broken)
            return;
        const lines = pending;
        pending = [];
        pendingBytes = 0;
        try {
            own ??= openOwn(dir, options.now);
            writeAll(own, Buffer.from(lines.join('')));
        }
        catch (error) {
            broken = true;
            options.warn(`the store ${dir} takes no more answers (${reason(error)}); the run goes on without it`);
            return;
        }
        const file = own;
        for (const line of lines) {
            const length = Buffer.byteLength(line) - 1;
            const key = line.slice(KEY_AT, KEY_AT + 64);
            index.set(key, { file, at: end, length, own: true });
            unwritten.delete(key);
            end += length + 1;
        }
    };
    return {
        find(key, since) {
            const hex = key.slice(7);
            const fresh = unwritten.get(hex);
            if (fresh !== undefined)
                return { entry: JSON.parse(fresh.text), own: true };
            const place = index.get(hex);
            if (place === undefined)
                return null;
            const entry = readEntry(place, lineAt(place));
            if (entry === null) {
                index.delete(hex);
                damaged += 1;
                return null;
            }
            return since !== undefined && entry.at < since ? null : { entry, own: place.own };
        },
        put(key, entry) {
            const hex = key.slice(7);
            const text = JSON.stringify(entry);
            unwritten.set(hex, { text });
            if (broken)
                return;
            const body = `"${hex}",${text}`;
            const line = `["${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(body).slice(0, 16)}",${body}]\n`;
            pending.push(line);
            pendingBytes += line.length;
            if (pendingBytes >= FLUSH_BYTES)
                flush();
            else
                timer ??= setTimeout(flush, FLUSH_MS);
        },
        flush,
        close() {
            flush();
            if (damaged > 0)
                options.warn(`the store ${dir} has ${damaged} damaged lines; they were not used`);
            try {
                if (own !== null) {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(own);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(own);
                }
                for (const file of files)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
            catch (error) {
                options.warn(`the store ${dir} did not close cleanly (${reason(error)})`);
            }
            own = null;
            broken = true;
            files.length = 0;
            index.clear();
        },
        get size() {
            return index.size + unwritten.size;
        },
    };
}
/** Calls `found` for every sound answer of a store, oldest segment first. */
function eachAnswer(dir, found) {
    for (const name of liveSegments(dir, { now: '', readOnly: true, warn: () => undefined })) {
        const lineAt = lineReader();
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), 'r');
        try {
            scan(file, (key, at, length) => {
                const place = { file, at, length, own: false };
                const entry = readEntry(place, lineAt(place));
                if (entry !== null)
                    found(`sha256:${key}`, entry);
            });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
}
/** Segment names, oldest first, after those beyond age and size cap are gone. */
function liveSegments(dir, options) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => SEGMENT.test(name));
    }
    catch (error) {
        if (options.readOnly === true)
            return [];
        throw error;
    }
    names.sort();
    if (options.readOnly === true)
        return names;
    const now = Date.parse(options.now);
    const sizes = names.map((name) => ({ name, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)) }));
    let total = sizes.reduce((sum, { stat }) => sum + stat.size, 0);
    const gone = new Set();
    for (const { name, stat } of sizes) {
        if (total <= (options.maxBytes ?? STORE_BYTES) && now - stat.mtimeMs < SEGMENT_AGE_MS)
            continue;
        if (now - stat.mtimeMs < LIVE_MS)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
        gone.add(name);
        total -= stat.size;
    }
    return names.filter((name) => !gone.has(name));
}
/** Calls `found` for every whole line of a segment; returns how many lines have another form. A torn last line is no line. */
function scan(file, found) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    let buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(size, 1)));
    let held = 0;
    let base = 0;
    let bad = 0;
    for (;;) {
        if (held === buffer.length) {
            if (buffer.length >= LONGEST_LINE)
                return bad + 1;
            const wider = Buffer.allocUnsafe(buffer.length * 2);
            buffer.copy(wider, 0, 0, held);
            buffer = wider;
        }
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, held, buffer.length - held, base + held);
        if (got === 0)
            return bad;
        held += got;
        let from = 0;
        for (let to = buffer.indexOf(10, from); to !== -1 && to < held; to = buffer.indexOf(10, from)) {
            const key = keyOf(buffer, from, to);
            if (key === null)
                bad += to > from ? 1 : 0;
            else
                found(key, base + from, to - from);
            from = to + 1;
        }
        buffer.copyWithin(0, from, held);
        base += from;
        held -= from;
    }
}
const HEX64 = /^[0-9a-f]{64}$/;
function keyOf(buffer, from, to) {
    if (to - from < SHORTEST || buffer[to - 1] !== 0x5d)
        return null;
    const key = buffer.toString('latin1', from + KEY_AT, from + KEY_AT + 64);
    return HEX64.test(key) ? key : null;
}
const STRETCH = 64 * 1024;
/** Calls end in another order than they began: the next line may stand a little before this one. */
const STRETCH_BEFORE = 8 * 1024;
const MOST_STRETCHES = 16;
/** Reads lines with as few calls to the system as there are stretches; null when a line is not there in full. */
function lineReader() {
    const stretches = new Map();
    return ({ file, at, length }) => {
        const known = stretches.get(file);
        if (known !== undefined && at >= known.from && at + length <= known.from + known.bytes.length) {
            return known.bytes.subarray(at - known.from, at - known.from + length);
        }
        const from = Math.max(0, at - STRETCH_BEFORE);
        const room = Buffer.allocUnsafeSlow(Math.max(STRETCH, at - from + length));
        const bytes = room.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, 0, room.length, from));
        if (stretches.size >= MOST_STRETCHES)
            stretches.clear();
        stretches.set(file, { from, bytes });
        return at + length > from + bytes.length ? null : bytes.subarray(at - from, at - from + length);
    };
}
function readEntry(place, line) {
    if (line === null)
        return null;
    const body = line.subarray(KEY_AT - 1, place.length - 1);
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(body).slice(0, 16) !== line.toString('latin1', SUM_AT, SUM_AT + 16))
        return null;
    try {
        return JSON.parse(line.toString('utf8', ENTRY_AT, place.length - 1));
    }
    catch {
        return null;
    }
}
/** A new segment of this process: names sort by time, and no two processes share one. */
function openOwn(dir, now) {
    const stamp = now.replaceAll(/[-:.]/g, '');
    for (let turn = 0;; turn++) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `calls-${stamp}-${process.pid}-${turn}.jsonl`), 'ax+');
        }
        catch (error) {
            if (error.code !== 'EEXIST' || turn > 1000)
                throw error;
        }
    }
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
