export const id = 3195;
export const ids = [3195];
export const modules = {

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/escalation/anti-patterns.js
var anti_patterns = __webpack_require__(6526);
// EXTERNAL MODULE: ./build/core/escalation/policy.js
var policy = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/core/family/outcome.js
const REASONS = [
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
];

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/core/record-schema.js






const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;
const label = schemas/* string */.YjP().max(2_000);
const record_schema_text = schemas/* string */.YjP().max(1_000_000);
const number = schemas/* number */.aig();
const whole = schemas/* number */.aig().int().min(0).max(1e12);
const share = schemas/* number */.aig().min(0).max(1);
const pair = schemas/* tuple */.PVZ([number, number]);
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json = schemas/* json */.Pq9();
const list = (item, most) => schemas/* array */.YOg(item).max(most);
const named = (value, most) => schemas/* record */.g1P(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);
const verdict = schemas/* enum */.k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']);
const reason = schemas/* enum */.k5n(REASONS);
const templateResult = schemas/* looseObject */._H3({
    verdict: schemas/* enum */.k5n(['pass', 'regressed', 'inconclusive']),
    digest,
    reason,
    why: record_schema_text.optional(),
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
    samples: schemas/* looseObject */._H3({ base: whole, head: whole }),
    blocking: schemas/* boolean */.zMY().default(true),
    binary: schemas/* boolean */.zMY().default(true),
    margin: number.default(5),
    kind: label.default('deterministic'),
    experimental: schemas/* boolean */.zMY().optional(),
    casesNeeded: whole.optional(),
    budget: whole.optional(),
    floor: schemas/* looseObject */._H3({ points: number, state: schemas/* enum */.k5n(['held', 'warning', 'broken']), interval: pair }).optional(),
    level: schemas/* looseObject */._H3({ base: pair, head: pair }).optional(),
    varianceRatio: number.optional(),
    flipped: share.optional(),
    codes: schemas/* looseObject */._H3({ base: named(whole, 10_000), head: named(whole, 10_000) }).optional(),
    suiteLevel: schemas/* looseObject */._H3({ base: number, head: number, detail: record_schema_text }).optional(),
    kappa: schemas/* looseObject */._H3({ value: number, interval: pair, n: whole, minimum: number }).optional(),
    notes: list(record_schema_text, 200).optional(),
});
const regression = schemas/* looseObject */._H3({ case: label, template: label, base: share, head: share });
const exhibit = schemas/* looseObject */._H3({
    case: label,
    template: label,
    kind: schemas/* enum */.k5n(['broken', 'fixed', 'failing', 'unscored', 'critical']),
    base: share.nullable(),
    head: share.nullable(),
    input: record_schema_text.optional(),
    expected: record_schema_text.optional(),
    baseOutput: record_schema_text.optional(),
    headOutput: record_schema_text.optional(),
    reason: record_schema_text.optional(),
    code: label.optional(),
    tags: list(label, 100).optional(),
    line: record_schema_text.optional(),
});
const caseRow = schemas/* looseObject */._H3({
    case: label,
    tags: list(label, 100).optional(),
    split: label.optional(),
    scores: named(schemas/* tuple */.PVZ([share.nullable(), share.nullable()]), 500),
});
const targetResult = schemas/* looseObject */._H3({
    verdict,
    reason: label.optional(),
    lever: schemas/* enum */.k5n(policy/* LEVERS */.cD).nullable(),
    changed: list(record_schema_text, 1_000).default([]),
    suite: schemas/* looseObject */._H3({ digest, cases: whole, holdout: whole, repeats: whole.default(1), clusters: whole.default(0) }),
    judge: schemas/* looseObject */._H3({ model: label, provider: label, recorded: schemas/* boolean */.zMY() }).optional(),
    models: schemas/* looseObject */._H3({ base: label, head: label }).default({ base: '', head: '' }),
    templates: named(templateResult, 500),
    regressions: list(regression, 200_000),
    critical: list(schemas/* looseObject */._H3({ case: label, verdict: schemas/* enum */.k5n(['held', 'broken', 'flaky', 'unmeasured']), detail: record_schema_text }), 10_000).optional(),
    slices: list(schemas/* looseObject */._H3({
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
    newCases: schemas/* looseObject */._H3({
        n: whole,
        templates: named(schemas/* looseObject */._H3({ n: whole, base: number.nullable(), head: number.nullable() }), 500),
    })
        .optional(),
    notes: list(record_schema_text, 1_000).default([]),
});
const band = schemas/* enum */.k5n(['reached', '0-5', '5-10', '10+']);
const shape = schemas/* enum */.k5n(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const criterionId = schemas/* enum */.k5n(policy/* CRITERIA */.wf);
const gap = schemas/* looseObject */._H3({ points: number, interval: pair, band, bands: list(band, 4).optional(), n: whole })
    .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));
const set = schemas/* looseObject */._H3({ verdict: schemas/* enum */.k5n(['pass', 'regressed', 'inconclusive', 'missing']), n: whole });
const escalationEntry = schemas/* looseObject */._H3({
    outcome: schemas/* enum */.k5n(['met', 'not-met', 'not-needed', 'unknown']),
    lever: schemas/* enum */.k5n(policy/* LEVERS */.cD).nullable().optional(),
    next: schemas/* looseObject */._H3({ lever: schemas/* enum */.k5n(policy/* LEVERS */.cD), why: record_schema_text, missing: list(criterionId, 14) })
        .nullable()
        .default(null),
    sentence: record_schema_text.default(''),
    goal: schemas/* looseObject */._H3({ template: label, target: number, 'max-residual-gap': number }).nullable().default(null),
    gap: gap.nullable().default(null),
    criteria: list(schemas/* looseObject */._H3({
        id: criterionId,
        state: schemas/* enum */.k5n(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
        evidence: record_schema_text,
        todo: record_schema_text.optional(),
    }), 14).default([]),
    shapes: schemas/* object */.Ikc({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share })
        .default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
    review: schemas/* looseObject */._H3({
        done: schemas/* boolean */.zMY(),
        failures: whole,
        clusters: list(schemas/* looseObject */._H3({
            id: label,
            size: whole,
            shape,
            title: record_schema_text,
            fix: record_schema_text,
            cases: list(label, 200_000),
            by: label.optional(),
            quotes: list(record_schema_text, 100).optional(),
            survived: whole.optional(),
            probes: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['reference', 'stronger', 'edited']), schemas/* looseObject */._H3({ fixed: whole, of: whole }))
                .optional(),
        }), 5_000),
        judge: schemas/* enum */.k5n(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
        notes: list(record_schema_text, 1_000).optional(),
    })
        .default({ done: false, failures: 0, clusters: [] }),
    profile: schemas/* record */.g1P(label, json).default({}),
    ledger: schemas/* looseObject */._H3({ used: list(json, 10_000), refused: list(schemas/* looseObject */._H3({ entry: json, why: record_schema_text }), 10_000) })
        .default({ used: [], refused: [] }),
    antiPatterns: list(schemas/* enum */.k5n(anti_patterns/* ANTI_PATTERNS */.$), anti_patterns/* ANTI_PATTERNS */.$.length).default([]),
    orderSkipped: schemas/* boolean */.zMY().default(false),
    stated: schemas/* looseObject */._H3({ lever: label, contradicts: schemas/* boolean */.zMY() }).optional(),
    tuned: schemas/* looseObject */._H3({
        verdict: schemas/* enum */.k5n(['holds', 'fails', 'unknown']),
        why: record_schema_text,
        sets: schemas/* looseObject */._H3({ 'held-out': set, drift: set, refusal: set, arena: set }),
        quarantined: list(label, 200_000),
        notes: list(record_schema_text, 100),
    })
        .optional(),
    economics: json.optional(),
    notes: list(record_schema_text, 1_000).optional(),
});
const ratioFigure = schemas/* looseObject */._H3({
    n: whole,
    base: number,
    head: number,
    ratio: number,
    interval: pair.nullable(),
    ceiling: number.optional(),
    state: schemas/* enum */.k5n(['reported', 'held', 'exceeded', 'unknown']),
});
const operational = schemas/* looseObject */._H3({
    startedAt: label,
    finishedAt: label,
    targets: named(schemas/* looseObject */._H3({
        latencyMs: ratioFigure.optional(),
        promptTokens: ratioFigure.optional(),
        completionTokens: ratioFigure.optional(),
        costUsd: ratioFigure.optional(),
        baseline: schemas/* looseObject */._H3({ samples: whole, fresh: whole, oldest: label.nullable() }).optional(),
        promptHealth: schemas/* looseObject */._H3({ base: json, head: json, flags: list(record_schema_text, 100) }).optional(),
    }), 500),
    estimate: schemas/* looseObject */._H3({ calls: whole, promptTokens: whole, costUsd: number.nullable() }).optional(),
    fullCalls: whole.optional(),
    trend: list(schemas/* looseObject */._H3({
        sha: label,
        at: label,
        target: label,
        template: label,
        digest: label,
        level: number,
        n: whole,
    }), 10_000).optional(),
    notes: list(record_schema_text, 1_000),
});
const provenance = schemas/* looseObject */._H3({
    repository: label.optional(),
    pullRequest: whole.optional(),
    runUrl: label.optional(),
    reportUrl: label.optional(),
    base: schemas/* looseObject */._H3({ sha: label, label }),
    head: schemas/* looseObject */._H3({ sha: label, label }),
    config: label,
    engine: label,
    reproduce: record_schema_text,
});
const recordSchema = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz(record/* RECORD_SCHEMA */.e),
    verdict,
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3), schemas/* literal */.euz(4), schemas/* literal */.euz(130)]),
    reason: label.optional(),
    headline: record_schema_text.default(''),
    seed: label,
    targets: named(targetResult, 500),
    escalation: named(escalationEntry, 500),
    accepted: schemas/* looseObject */._H3({ by: label, reason: record_schema_text, sha: label, expires: label }).nullable(),
    ruler: schemas/* looseObject */._H3({ moved: list(schemas/* looseObject */._H3({ path: label, what: label, change: record_schema_text }), 10_000) }),
    usage: schemas/* looseObject */._H3({
        calls: whole,
        reused: whole,
        promptTokens: whole,
        completionTokens: whole,
        costUsd: schemas/* number */.aig().min(0),
        costKnown: schemas/* boolean */.zMY().default(true),
        errors: whole,
    }),
    gate: schemas/* looseObject */._H3({ margin: number, alpha: number, onInconclusive: label, onUnmeasured: label })
        .default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn' }),
    provenance: provenance.default({
        base: { sha: '', label: '' },
        head: { sha: '', label: '' },
        config: '',
        engine: '',
        reproduce: '',
    }),
    operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
    problems: list(record_schema_text, 10_000).optional(),
    history: list(schemas/* looseObject */._H3({ sha: label, verdict, summary: record_schema_text }), 1_000).optional(),
    redacted: schemas/* boolean */.zMY().default(false),
});
function parseRecord(file, bytes) {
    const value = parseJson(file, bytes);
    const schema = value !== null && typeof value === 'object' ? value.schema : undefined;
    if (schema !== record/* RECORD_SCHEMA */.e) {
        const seen = schema === undefined ? 'there is none' : `it is ${JSON.stringify(schema).slice(0, 80)}`;
        throw new problem/* InputError */.dz({
            file,
            key: 'schema',
            message: `must be "${record/* RECORD_SCHEMA */.e}", but ${seen}; give the file that \`run --json FILE\` wrote`,
        });
    }
    if (unfit(value))
        throw new problem/* InputError */.dz({
            file,
            message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
        });
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new problem/* InputError */.dz(parsed.error.issues.slice(0, MAX_FAULTS).map((issue) => ({
        file,
        key: issue.path.map((part) => String(part).slice(0, 80)).join('.'),
        message: `${issue.message}; a record is written by a run and not edited by hand`,
    })));
}
function unfit(value, depth = 0) {
    if (value === null || typeof value !== 'object')
        return false;
    if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__'))
        return true;
    return Object.values(value).some((item) => unfit(item, depth + 1));
}
function parseJson(file, bytes) {
    if (bytes.byteLength > MAX_BYTES) {
        throw new problem/* InputError */.dz({
            file,
            message: `is ${bytes.byteLength} bytes, over the ${MAX_BYTES} that a record may have`,
        });
    }
    let source;
    try {
        source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new problem/* InputError */.dz({ file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' }, { cause: error });
    }
    try {
        return JSON.parse(source);
    }
    catch (error) {
        const at = /line (\d+) column (\d+)/.exec(error.message);
        throw new problem/* InputError */.dz({
            file,
            line: at === null ? undefined : Number(at[1]),
            column: at === null ? undefined : Number(at[2]),
            message: 'is not JSON; give the file that `run --json FILE` wrote',
        }, { cause: error });
    }
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function makeFolder(dir) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir);
    if (isFolder(at))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at)
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at);
    }
    catch (error) {
        if (!isFolder(at))
            throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storedRecord: () => (/* binding */ storedRecord)
/* harmony export */ });
/* unused harmony export keepRecord */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_escalation_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5600);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_record_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8392);
/* harmony import */ var _new_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7060);






function fileOf(dir, digest) {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    return hex === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'records', `${hex}.json`);
}
function keepRecord(dir, record) {
    makeFolder(join(dir, 'records'));
    writeFileSync(fileOf(dir, recordDigest(record)), JSON.stringify(record));
}
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
