export const id = 7267;
export const ids = [7267];
export const modules = {

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _core_record_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(817);
/* harmony import */ var _core_report_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5018);
/* harmony import */ var _core_report_html_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5628);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3089);
/* harmony import */ var _shell_written_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7658);
/** `plumbline render`: a record as comment and report, the same bytes as the run that wrote it. */








const help = `plumbline render --record FILE [--md [FILE]] [--html [FILE]]

Renders a record that a run wrote (run --json FILE) again: the pull request
comment and the HTML report, byte for byte as that run wrote them. Without --md
or --html it prints the terminal table. Without a file after it, --md or --html
prints.

  --record FILE   the record, JSON
  --md [FILE]     the comment, markdown
  --html [FILE]   the report, one self-contained page

Example:
  plumbline render --record plumbline.json --md --html report.html
`;
const FLAGS = ['record', 'md', 'html'];
/** `--md` may stand alone, so `util.parseArgs` does not fit; `--md=FILE` works too. */
function flags(args) {
    const found = {};
    for (let at = 0; at < args.length; at += 1) {
        const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
        if (!FLAGS.includes(name))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`render: unknown argument "${args[at]}"; it takes --record, --md and --html`);
        const next = args[at + 1];
        const value = inline ?? (next === undefined || next.startsWith('--') ? undefined : next);
        if (value !== undefined && inline === undefined)
            at += 1;
        if (name === 'record' && (value === undefined || value === ''))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('render: --record needs a file');
        found[name] = value ?? '';
    }
    return found;
}
async function command(args, io) {
    const { record: file, md, html } = flags(args);
    if (file === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('render: --record FILE is missing; it is what `run --json FILE` wrote');
    const record = (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H)(file, read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), file));
    const write = (target, text) => {
        if (target === '' || target === '-')
            io.out(text);
        else
            (0,_shell_written_js__WEBPACK_IMPORTED_MODULE_7__/* .writeText */ .x)(io, target, text);
    };
    if (md !== undefined)
        write(md, (0,_core_report_comment_js__WEBPACK_IMPORTED_MODULE_4__.renderComment)(record));
    if (html !== undefined)
        write(html, (0,_core_report_html_js__WEBPACK_IMPORTED_MODULE_5__.renderHtml)(record));
    if (md === undefined && html === undefined)
        io.out((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__.renderTerminal)(record, { columns: io.columns, color: io.color }));
    return 0;
}
function read(path, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const code = error.code;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            file: shown,
            message: code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? 'unknown error'})`,
        }, { cause: error });
    }
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3851);
/** What the team has committed about levers: goal, profile, economics, waivers. Unknown stays unknown. */



/** Cheapest first. `model-swap` belongs to step 1 and needs no criteria. */
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
// --- the escalation block -------------------------------------------------------------------------------------------
const points = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100);
const positive = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const atLeastZero = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0);
const path = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const GOAL = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    template: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe("Id of a template in the target's suite."),
    target: points.describe('Points, 0..100.'),
    'max-residual-gap': points.describe('Points that may stay open before a costlier lever is worth it.'),
});
const PROFILE = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    'cost-of-error': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']).optional(),
    'requests-per-day': atLeastZero.optional(),
    'latency-budget-ms': positive.optional().describe('p95.'),
    style: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['loose', 'strict']).optional(),
    'data-isolation': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['shared', 'per-tenant']).optional(),
    'release-in-days': atLeastZero.optional(),
    'labelled-examples': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['stable', 'changing']).optional(),
    difficulty: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mixed', 'uniform']).optional(),
    bottleneck: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['quality', 'cost', 'latency']).optional(),
    'closed-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
});
const TOKENS = {
    'input-tokens': atLeastZero,
    'output-tokens': atLeastZero,
    'price-in': atLeastZero,
    'price-out': atLeastZero,
};
const ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...TOKENS, 'cached-share': share.default(0), 'cache-discount': share.default(0) }),
    tuned: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...TOKENS,
        'training-usd': atLeastZero,
        'amortise-months': positive.default(1),
        'serving-usd-per-month': atLeastZero.default(0),
    }),
});
const WAIVER = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    criterion: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(CRITERIA),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});
const BLOCK = {
    'min-lift': points.optional().describe('Points; default 1.'),
    'order-violation': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['warn', 'block']).optional().describe('Default warn.'),
    profile: PROFILE.optional(),
    economics: ECONOMICS.optional().describe('USD per million tokens; share and discount 0..1.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(WAIVER).optional(),
    'training-data': path.optional().describe('The declared training file, for the overlap check.'),
    ledger: path.optional().describe('Default .github/plumbline.ledger.jsonl.'),
};
/** The `escalation` block of a config. */
const POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ goal: GOAL.optional(), ...BLOCK });
/** A target's own block: what it leaves out comes from the global one, inside `goal` and `profile` too. */
const TARGET_POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ goal: GOAL.partial().optional(), ...BLOCK });
function toPolicy(block) {
    const { goal, profile, economics } = block;
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
/** The policy that holds for a target; undefined = none is set. */
function policyOf(set, target) {
    return set.targets.get(target) ?? set.global;
}
/** The goal that holds for a target of a config; undefined = none is set, or none that its suite has a template for. */
function escalationGoal(config, target, suite) {
    const goal = config.targets.find(({ name }) => name === target)?.escalation?.goal;
    return suite.templates.some(({ id }) => id === goal?.template) ? goal : undefined;
}
/**
 * Reads `escalation` and `targets.NAME.escalation` of a document. A target's keys override the global ones; `goal` and
 * `profile` key by key, all others whole.
 */
function readPolicies(document, problems) {
    const block = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, ['escalation']) === undefined
        ? undefined
        : (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(document, POLICY_SCHEMA, problems, ['escalation']);
    const named = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, ['targets']);
    const targets = new Map();
    if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
        for (const name of Object.keys(named)) {
            const at = ['targets', name, 'escalation'];
            if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, at) === undefined)
                continue;
            const own = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(document, TARGET_POLICY_SCHEMA, problems, at);
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
/** Top-level keys of a config; a policy file that has others besides `escalation` must be one. */
const CONFIG_KEYS = ['version', 'providers', 'targets', 'gate', 'escalation', 'prices', 'redact'];
/** The policies of a file that is a config or holds a bare `escalation` block; null when a problem was noted. */
function loadPolicy(tree, path, problems) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(tree, path, problems);
    if (document === null)
        return null;
    const before = problems.count;
    const { value } = document;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}` });
        return null;
    }
    const config = 'version' in value || 'targets' in value;
    const known = config ? CONFIG_KEYS : ['escalation'];
    for (const key of Object.keys(value)) {
        if (!known.includes(key))
            problems.add({
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [key], 'key'),
                message: `unknown key ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(key)}${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(key, known)}`,
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

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
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

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
const RECORD_SCHEMA = 'plumbline/record@1';


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _escalating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4898);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5848);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6063);




const ESC = String.fromCharCode(27);
const CODE = { red: '31', green: '32', yellow: '33', bold: '1', none: '' };
function painter(color) {
    return (text, colour) => (color && colour !== 'none' ? `${ESC}[${CODE[colour]}m${text}${ESC}[0m` : text);
}
const SITUATION_COLOUR = {
    pass: 'green',
    improved: 'green',
    regressed: 'red',
    accepted: 'yellow',
    'order-skipped': 'red',
    inconclusive: 'yellow',
    'not-measured': 'yellow',
    skipped: 'none',
    error: 'red',
};
function colourOf(result) {
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(result))
        return 'red';
    return result.verdict === 'pass' ? 'green' : 'yellow';
}
/** Breaks between words; a word longer than the line (a path, a command) stays whole. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(indent + line);
    return lines.join('\n');
}
function say(words) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(words)).replace(/\s+/g, ' '));
}
function table(target, width, paint) {
    const rows = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .byTrouble */ .J1)(target.templates).map(([id, result]) => {
        const add = result.verdict === 'inconclusive' && (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateVerdict */ .WM)(result) === 'inconclusive' ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .casesToAdd */ .Q4)(result) : null;
        return {
            cells: [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id, 40),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(result.base),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(result.head),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(result.delta),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .interval */ .YP)(result.interval),
            ].map(_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a),
            verdict: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateVerdict */ .WM)(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(add)} cases)`}`,
            colour: colourOf(result),
        };
    });
    const head = ['template', 'base', 'head', 'change', '95 % interval'];
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
    const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 2);
    const longest = Math.max(7, ...rows.map(({ verdict }) => verdict.length));
    const first = Math.max(8, Math.min(widths[0] ?? 8, width - rest - longest - 2));
    const line = (cells, verdict) => {
        const [name = '', ...figures] = cells;
        const padded = figures.map((cell, at) => at === 3 ? cell.padEnd(widths[at + 1] ?? 0) : cell.padStart(widths[at + 1] ?? 0));
        return `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
    };
    return [line(head, 'verdict'), ...rows.map(({ cells, verdict, colour }) => line(cells, paint(verdict, colour)))];
}
function worstCases(target, width, { base, head }) {
    const falls = [...target.regressions].sort((a, b) => a.head - a.base - (b.head - b.base)).slice(0, 5);
    if (falls.length === 0)
        return [];
    const rest = new Set(target.regressions.map((item) => item.case)).size - falls.length;
    const lines = falls.map((item) => {
        const exhibit = target.exhibits.find((one) => one.case === item.case && one.template === item.template);
        const told = exhibit?.reason ?? exhibit?.input;
        const start = `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 30)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.template, 30)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .score */ .fN)(item.base)} -> ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .score */ .fN)(item.head)}`;
        if (told === undefined)
            return start;
        const words = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(pointFirst(told), 400));
        if (start.length + 2 + words.length <= width)
            return `${start}  ${words}`;
        const room = width - 6;
        return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
    });
    const first = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCase */ .p)(target) ?? falls[0]?.case;
    const sides = [
        base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
        head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
    ];
    const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
    return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest)} more`] : []), ...see];
}
/** `1 of 2 claims supported; unsupported: X` as `unsupported: X`: on one line the count goes, not the claim. */
function pointFirst(reason) {
    const line = reason.split('\n')[0] ?? '';
    return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}
/** A case id as one word of a shell. */
function shellWord(text) {
    const word = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)).replace(/\s+/g, ' ');
    return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
/** `main aa94e57 against the working folder`. */
function compared({ base, head }) {
    const side = ({ label, sha }) => {
        if (sha === 'WORKTREE')
            return 'the working folder';
        const name = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label, 60));
        const short = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha), 40));
        return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
    };
    return `${side(base)} against ${side(head)}`;
}
/** Pure text; colour only when asked. Ends with a line feed. */
function renderTerminal(record, options = {}) {
    const width = Math.max(40, Math.min(options.columns ?? 80, 80));
    const paint = painter(options.color === true);
    const situation = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(record);
    const out = [paint(wrap(say((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(record)), width), SITUATION_COLOUR[situation])];
    if (record.verdict !== 'error')
        out.push(wrap(compared(record.provenance), width, '  '));
    for (const problem of record.problems ?? [])
        out.push(wrap((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem)), width, '  '));
    if (record.accepted !== null && record.accepted.reason !== '')
        out.push(wrap(`Reason: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(record.accepted.reason, 400))}`, width, '  '));
    for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
        if (item.verdict !== 'held')
            out.push(wrap(`Critical case ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 60)} ${item.verdict}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.detail, 200))}`, width, '  '));
    }
    for (const [name, target] of Object.entries(record.targets)) {
        const held = target.suite.holdout > 0 ? `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(target.suite.holdout)} held out` : '';
        out.push('', paint(wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 60)}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .leverWords */ .gH)(target.lever)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(target.suite.cases, 'case')}${held}`, width), 'bold'));
        if (Object.keys(target.templates).length > 0)
            out.push(...table(target, width, paint));
        out.push(...worstCases(target, width, record.provenance));
    }
    const open = situation === 'regressed' || situation === 'accepted'
        ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(record)
        : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    if (open.length > 0)
        out.push('', ...open
            .slice(0, 3)
            .map(({ template, result }) => wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(template, 60)}: ${say((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateSentence */ .y1)(result))}`, width, '  ')));
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).length > 0)
        out.push(wrap((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .marginNote */ .fY)(record.gate.margin), width, '  '));
    for (const { words } of (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilings */ .BW)(record))
        out.push(wrap(`${say(words)}.`, width, '  '));
    if (record.ruler.moved.length > 0) {
        out.push('', 'The ruler moved; the base side decided:');
        for (const move of record.ruler.moved.slice(0, 10))
            out.push(wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.path, 120)}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.change, 200))}`, width, '  '));
    }
    for (const [name, entry] of Object.entries(record.escalation)) {
        const who = Object.keys(record.escalation).length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 40)}: ` : '';
        out.push('', wrap(`${who}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationSentence */ .x8)(entry), 400))}`, width));
        if (entry.orderSkipped)
            out.push(wrap('Order skipped: the cheaper steps are not scored on this suite.', width));
    }
    const { usage } = record;
    if (usage.calls + usage.reused > 0) {
        const spent = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(usage.calls, 'call')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(usage.costUsd)}`;
        out.push('', wrap(`${spent}, margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(record.gate.margin)}`, width));
    }
    return `${out.join('\n')}\n`;
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkValue),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/** Values through a zod schema, with every fault in our own words, at its place. */


// A schema here reads one file and is done: compiling it would cost more than it saves.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
/** The value at `path` of the document through a schema; null and one problem for each fault. */
function check(document, schema, problems, path = []) {
    const result = checkValue(schema, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, path), (fault) => {
        problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [...path, ...fault.path], fault.part), message: fault.message });
    });
    return result;
}
/** A value through a schema, faults in our own words; for values that do not stand in a document of their own. */
function checkValue(schema, value, note) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    for (const issue of result.error.issues)
        tell(issue, [], schema, value, note);
    return null;
}
function tell(issue, prefix, schema, root, note) {
    const path = [...prefix, ...issue.path];
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, path);
    const seen = `found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`;
    const say = (message) => note({ path, part: 'value', message });
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, path);
            for (const key of issue.keys) {
                note({ path: [...path, key], part: 'key', message: `unknown key ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(key)}${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(key, known)}` });
            }
            return;
        }
        case 'invalid_type':
            say(value === undefined
                ? `is missing; expected ${nameOf(issue.expected)}`
                : `expected ${nameOf(issue.expected)}, ${seen}`);
            return;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const near = typeof value === 'string' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(value, values) : null;
            const wanted = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
            say(value === undefined
                ? `is missing; expected ${wanted}`
                : `expected ${wanted}, ${seen}${near ? `; did you mean ${near}?` : ''}`);
            return;
        }
        case 'too_small':
            if (issue.origin === 'string')
                say('must not be empty');
            else if (issue.origin === 'array')
                say(`needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}, ${seen}`);
            else
                say(`must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}, ${seen}`);
            return;
        case 'too_big':
            say(`must be ${issue.origin === 'number' ? '' : 'no longer than '}${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}, ${seen}`);
            return;
        case 'invalid_union': {
            const branches = issue.errors;
            const fits = branches.filter((branch) => branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'));
            const best = fits.sort((a, b) => a.length - b.length)[0];
            if (branches.length === 0 && 'options' in issue) {
                const kinds = issue.options.filter((option) => typeof option === 'string');
                say(`expected one of ${kinds.join(', ')}, ${seen}${typeof value === 'string' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(value, kinds) : ''}`);
                return;
            }
            if (best !== undefined) {
                for (const inner of best)
                    tell(inner, path, schema, root, note);
                return;
            }
            const wanted = new Set(branches.flatMap((branch) => branch.map((inner) => (inner.code === 'invalid_type' ? nameOf(inner.expected) : ''))));
            wanted.delete('');
            say(value === undefined
                ? `is missing; expected ${[...wanted].join(' or ')}`
                : `expected ${[...wanted].join(' or ')}, ${seen}`);
            return;
        }
        case 'invalid_key':
            say(`the name ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(path.at(-1))} is not allowed: ${issue.issues.map((inner) => inner.message).join('; ')}`);
            return;
        default:
            say(issue.message.includes('found ') || issue.code !== 'custom' ? `${issue.message}, ${seen}` : issue.message);
    }
}
function nameOf(expected) {
    const names = {
        int: 'a whole number',
        number: 'a number',
        string: 'a text',
        boolean: 'true or false',
        array: 'a list',
        object: 'an object',
        record: 'an object',
        tuple: 'a list',
        null: 'null',
    };
    return names[expected] ?? expected;
}
/** Keys that a schema knows at a path, across optional, default and union wrappers. */
function keysAt(schema, path) {
    const def = schema.def;
    const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
    if (inner !== undefined)
        return keysAt(inner, path);
    if (def.options !== undefined)
        return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
    const [step, ...rest] = path;
    if (step === undefined)
        return def.shape === undefined ? [] : Object.keys(def.shape);
    const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
    return next === undefined ? [] : keysAt(next, rest);
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placesFor),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/** Files that a command was asked to write: looked at before the work, written after it. */



/** Throws UsageError when a file cannot come about, so that nobody pays for a run whose result has no place to go. */
function placesFor(io, files) {
    for (const [flag, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { throwIfNoEntry: false });
        if (folder?.isDirectory() !== true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${path}: the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is not there; make it first`);
        if (path === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
    }
}
/** Throws OutsideError naming the file when it cannot be written. */
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}


/***/ })

};
