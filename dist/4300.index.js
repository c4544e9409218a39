export const id = 4300;
export const ids = [4300];
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

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ byDate),
/* harmony export */   Jv: () => (/* binding */ recordedEntry),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   ix: () => (/* binding */ entriesFromRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1126);




const LEDGER_PATH = '.github/plumbline.ledger.jsonl';
const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([number, number])
    .refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), number);
const ATTEMPT = zod__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    lever: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVERS */ .cD),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    date: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    templates: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    before: number,
    after: number,
    lift,
    holdout: lift.nullish().transform((value) => value ?? undefined),
    costPerRequest: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ before: number, after: number, lift: costLift.nullish().transform((value) => value ?? undefined) })
        .nullish()
        .transform((value) => value ?? undefined),
    scores: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), perCase]).optional(),
    baseScores: perCase.optional(),
    record: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
}));
function parseLedger(file, text, problems) {
    const entries = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/u, '')
        .split('\n')
        .entries()) {
        const line = index + 1;
        if (raw.trim() === '')
            continue;
        let source;
        try {
            source = JSON.parse(raw);
        }
        catch {
            problems.add({ file, line, message: `not valid JSON: ${raw.trim().slice(0, 60)}. Write one attempt a line.` });
            continue;
        }
        const read = ATTEMPT.safeParse(source);
        if (read.success)
            entries.push({ attempt: read.data, source, line });
        else
            for (const issue of read.error.issues)
                problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
    }
    return entries;
}
function entriesFromRecord(list) {
    const entries = [];
    const refused = [];
    for (const source of list) {
        const read = ATTEMPT.safeParse(source);
        if (read.success)
            entries.push({ attempt: read.data, source, line: 0 });
        else
            refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.error.issues[0])}` });
    }
    return { entries, refused };
}
function seen(source, issue) {
    if (issue === undefined)
        return 'it does not read';
    let value = source;
    for (const part of issue.path)
        value = typeof value === 'object' && value !== null ? value[part] : undefined;
    return value === undefined ? 'is missing' : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
function formatEntry(attempt) {
    return JSON.stringify(attempt);
}
const INLINE_IN_RECORD = 500;
function recordedEntry({ attempt, source }) {
    const { scores, baseScores, ...rest } = attempt;
    const written = typeof source === 'object' && source !== null && !Array.isArray(source) ? source : {};
    const whole = JSON.parse(JSON.stringify({ ...written, ...rest }));
    delete whole['scores'];
    delete whole['baseScores'];
    const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
    if (scores !== undefined)
        whole['scores'] = long ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(scores) : scores;
    if (baseScores !== undefined && !long)
        whole['baseScores'] = baseScores;
    return whole;
}
function byDate(entries) {
    return entries
        .map((entry, index) => ({ entry, index }))
        .sort((a, b) => compareText(a.entry.attempt.date, b.entry.attempt.date) || a.index - b.index)
        .map(({ entry }) => entry);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRecord: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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


/***/ })

};
