export const id = 6477;
export const ids = [6477];
export const modules = {

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

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openMerged: () => (/* binding */ openMerged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6720);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1601);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4620);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1120);
/** The models port of a merge: answers the shards drew, and not one call. */







/**
 * Where two shards asked the same thing, the first one's answer serves both. What no shard holds: a budget's end if
 * one of them met it, else InputError naming the case.
 */
function openMerged(config, shards, rows) {
    const replay = (0,_recorded_js__WEBPACK_IMPORTED_MODULE_4__/* .openReplay */ .Y)(config, rows);
    const stores = shards.folders.map(({ path, record }) => ({
        store: (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, _shards_js__WEBPACK_IMPORTED_MODULE_5__.SHARD_STORE), { now: '', readOnly: true, warn: () => undefined }),
        since: record.operational.startedAt,
    }));
    const failures = new Map(shards.folders.flatMap(({ report }) => report.failures.map((failure) => [failure.key, failure])));
    const spent = shards.folders.find(({ report }) => report.exhausted !== null)?.report.exhausted ?? null;
    let exhausted = null;
    const find = (key) => {
        for (const { store, since } of stores) {
            const found = store.find(key);
            if (found === null)
                continue;
            const { at, scope, reply } = found.entry;
            return { ...reply, origin: at >= since ? { kind: 'fresh' } : { kind: 'stored', at, scope } };
        }
        const failure = failures.get(key);
        return failure === undefined ? null : { kind: 'failed', code: failure.code, message: failure.message, attempts: 1 };
    };
    const miss = ({ place }) => {
        // A review of failures is for the whole run; no shard could ask it.
        if (place.role === 'review')
            return { kind: 'failed', code: 'budget', message: 'a merge asks no model', attempts: 0 };
        if (spent === null) {
            const template = place.template === undefined ? '' : `, template "${place.template}"`;
            const message = `no shard holds the answer for target "${place.target}", case "${place.case}"${template}; its store/ is not whole`;
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ file: 'report-dir', message });
        }
        exhausted = spent;
        return { kind: 'failed', code: 'budget', message: `the budget of the run (${spent}) is spent`, attempts: 0 };
    };
    return {
        async ask(question) {
            const provider = config.providers[question.provider];
            if (provider === undefined)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ file: config.file, key: 'providers', message: `no provider "${question.provider}"` });
            if (provider.type === 'recorded')
                return replay.answer(provider, question);
            const endpoint = (0,_models_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X)(provider);
            const { generation, ...usual } = question;
            return (find((0,_core_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .questionKey */ .c7)(question, endpoint)) ??
                // A shard draws a second baseline only where the first was an old one.
                (generation === undefined ? null : find((0,_core_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .questionKey */ .c7)(usual, endpoint))) ??
                miss(question));
        },
        get exhausted() {
            return exhausted;
        },
        usage: () => shards.usage,
        async close() {
            for (const { store } of stores)
                store.close();
        },
    };
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


/***/ })

};
