export const id = 9726;
export const ids = [9726];
export const modules = {

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   iE: () => (/* binding */ CONFIG_PATHS),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* unused harmony export CONFIG_SCHEMA */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1126);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3851);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7412);
/** `.github/plumbline.yml`: providers, targets, gate settings, policy; and where its defaults live. */





// --- the file -------------------------------------------------------------------------------------------------------
const NAME = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u, 'letters, digits, . _ - and blanks, at most 100');
const KEY_ENV = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^(sk|ghp|xox)[-_]/.test(name), 'takes the NAME of an environment variable such as OPENAI_API_KEY, never the key itself');
const URL_TEXT = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine((text) => /^https?:\/\/[^\s/?#]+/.test(text) && URL.canParse(text), 'must be an http:// or https:// address')
    .refine((text) => !/^https?:\/\/[^/]*@/.test(text), 'must not hold a user name or password; name the key in api-key-env');
const TEXTS = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const positive = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0);
const points = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100);
const path = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
const PACE = {
    'api-key-env': KEY_ENV.optional().describe('Name of the environment variable that holds the key.'),
    'requests-per-minute': positive.optional(),
    'tokens-per-minute': positive.optional(),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(1000).optional(),
    'timeout-seconds': positive.max(3600).default(60),
    headers: TEXTS.default({}),
};
const OPENAI = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('openai').optional(),
    'base-url': URL_TEXT.default('https://api.openai.com/v1').describe('Any OpenAI-compatible endpoint.'),
    ...PACE,
    query: TEXTS.default({}),
});
const HTTP = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('http'), url: URL_TEXT, ...PACE });
const RECORDED = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('recorded'),
    outputs: path.optional().describe('JSONL of id, output; {model} and {prompt} are filled in.'),
    'judge-outputs': path.optional().describe('JSONL of case, template, reply.'),
    from: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['base', 'head', 'workspace']).default('base'),
});
const PROVIDER = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('type', [OPENAI, HTTP, RECORDED]);
const TARGET = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(path).min(1)]).describe('One file or a list, relative to the repository.'),
    model: path,
    suite: path,
    escalation: _escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_POLICY_SCHEMA */ .$Y.optional().describe('Overrides the global block.'),
});
const GATE = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    margin: points.default(5).describe('Points a change may cost and still pass.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).max(0.5).default(0.05),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['warn', 'fail', 'pass']).default('warn'),
    'on-unmeasured': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['warn', 'fail']).optional().describe('Default: what on-inconclusive says.'),
    'on-no-credentials': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['warn', 'fail']).default('fail'),
    'small-suite': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['report', 'exact']).default('report'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['eager', 'lazy']).default('eager'),
    'max-cost-usd': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).optional(),
    'max-calls': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional(),
    'max-minutes': positive.optional(),
    'max-latency-ratio': positive.optional().describe('Ceiling on head / base.'),
    'max-cost-ratio': positive.optional().describe('Ceiling on head / base.'),
});
const PRICE = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    input: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    'cached-input': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).optional(),
});
/** The whole of `.github/plumbline.yml`. */
const CONFIG_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    providers: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(NAME, PROVIDER).refine((all) => Object.keys(all).length > 0, 'needs at least one provider'),
    targets: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(NAME, TARGET).refine((all) => Object.keys(all).length > 0, 'needs at least one target'),
    gate: GATE.prefault({}),
    escalation: _escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_SCHEMA */ .tD.optional(),
    prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), PRICE).default({}).describe('USD per million tokens, by model.'),
    redact: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('Keeps case and model text out of comment, record and report.'),
});
/** Where a config may lie, best first. */
const CONFIG_PATHS = [
    '.github/plumbline.yml',
    '.github/plumbline.yaml',
    'plumbline.yml',
    'plumbline.yaml',
];
/** Path of the repository's config, or null when it has none. */
function findConfig(tree) {
    return CONFIG_PATHS.find((path) => tree.entry(path).kind !== 'absent') ?? null;
}
/** The config at `path`, or where one is looked for; null when a problem was noted. */
function loadConfig(tree, path, problems) {
    const file = path ?? findConfig(tree);
    if (file === null) {
        problems.add({ file: CONFIG_PATHS[0], message: 'does not exist; "plumbline init" writes one to start from' });
        return null;
    }
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(tree, file, problems);
    return document === null ? null : readConfig(document, problems);
}
function readConfig(document, problems) {
    const before = problems.count;
    const read = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)(document, CONFIG_SCHEMA, problems);
    // Paths are looked at even when the schema found faults, so that one report names all.
    checkPaths(document, problems);
    if (read === null)
        return null;
    const policies = (0,_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicies */ .h9)(document, problems);
    if (problems.count > before)
        return null;
    const { gate } = read;
    const onInconclusive = gate['on-inconclusive'];
    return {
        version: 1,
        file: document.file,
        providers: Object.fromEntries(Object.entries(read.providers).map(([name, block]) => [name, toProvider(name, block)])),
        targets: Object.entries(read.targets).map(([name, target]) => ({
            name,
            prompt: (typeof target.prompt === 'string' ? [target.prompt] : target.prompt).map(fromRoot),
            model: fromRoot(target.model),
            suite: fromRoot(target.suite),
            escalation: (0,_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(policies, name),
        })),
        gate: {
            margin: gate.margin,
            alpha: gate.alpha,
            onInconclusive,
            onUnmeasured: gate['on-unmeasured'] ?? (onInconclusive === 'fail' ? 'fail' : 'warn'),
            onNoCredentials: gate['on-no-credentials'],
            smallSuite: gate['small-suite'],
            baseline: gate.baseline,
            maxCostUsd: gate['max-cost-usd'],
            maxCalls: gate['max-calls'],
            maxMinutes: gate['max-minutes'],
            maxLatencyRatio: gate['max-latency-ratio'],
            maxCostRatio: gate['max-cost-ratio'],
        },
        escalation: policies.global,
        prices: Object.fromEntries(Object.entries(read.prices).map(([model, price]) => [
            model,
            { input: price.input, output: price.output, cachedInput: price['cached-input'] },
        ])),
        redact: read.redact,
        source: document.value,
    };
}
function fromRoot(path) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)('', path) ?? path;
}
function toProvider(name, block) {
    if (block.type === 'recorded') {
        return { type: 'recorded', name, outputs: block.outputs, judgeOutputs: block['judge-outputs'], from: block.from };
    }
    const pace = {
        name,
        apiKeyEnv: block['api-key-env'],
        requestsPerMinute: block['requests-per-minute'],
        tokensPerMinute: block['tokens-per-minute'],
        concurrency: block.concurrency,
        timeoutSeconds: block['timeout-seconds'],
        headers: block.headers,
    };
    if (block.type === 'http')
        return { type: 'http', url: block.url, ...pace };
    return { type: 'openai', baseUrl: block['base-url'].replace(/\/+$/, ''), query: block.query, ...pace };
}
/** Every path of the config stays inside the repository; placeholders are known. */
function checkPaths(document, problems) {
    const { value } = document;
    for (const name of keysOf((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, ['targets']))) {
        const target = ['targets', name];
        const prompt = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, [...target, 'prompt']);
        const paths = [
            [...target, 'model'],
            [...target, 'suite'],
            ...(Array.isArray(prompt) ? prompt.map((_, i) => [...target, 'prompt', i]) : [[...target, 'prompt']]),
        ];
        for (const at of paths) {
            const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, at);
            if (typeof text === 'string' && text !== '')
                (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(document, at, '', problems);
        }
    }
    for (const name of keysOf((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, ['providers']))) {
        const provider = ['providers', name];
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, [...provider, 'type']) !== 'recorded')
            continue;
        let any = false;
        for (const key of ['outputs', 'judge-outputs']) {
            const at = [...provider, key];
            const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, at);
            if (typeof text !== 'string')
                continue;
            any = true;
            for (const [placeholder] of text.matchAll(/\{[^}]*\}?/g)) {
                if (placeholder !== '{model}' && placeholder !== '{prompt}') {
                    problems.add({
                        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, at),
                        message: `${placeholder} is not known; a path may hold {model} and {prompt}`,
                    });
                }
            }
            if (text !== '')
                (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(document, at, '', problems);
        }
        if (!any)
            problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, provider), message: 'a recorded provider needs outputs or judge-outputs' });
    }
}
function keysOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
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

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   UL: () => (/* binding */ drift),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   sv: () => (/* binding */ checkLock)
/* harmony export */ });
/* unused harmony export PARSER_VERSION */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/** The lock of a suite: digests over everything that can move a score, and what has moved since. */

/** Changes when reading of judge replies changes: part of every lock. */
const PARSER_VERSION = 1;
/** `evals/support.suite.yml` -> `evals/support.suite.lock`. */
function lockPath(suiteFile) {
    return `${suiteFile.replace(/\.(ya?ml|json)$/, '')}.lock`;
}
/** What the lock pins, flat: one line of difference names one thing that moved. */
function pinsOf(suite) {
    const pins = {
        suite: suite.digest,
        parser: PARSER_VERSION,
        [`dataset ${suite.datasetFile}`]: suite.datasetDigest,
        cases: suite.cases.length,
        repeats: suite.repeats,
        holdout: suite.holdout,
    };
    for (const template of suite.templates) {
        pins[`template ${template.id}`] = `${template.spec.name}@${template.spec.version} ${template.digest}`;
    }
    if (suite.judge !== undefined) {
        const { provider, model, temperature, seed, structured, votes } = suite.judge;
        pins['judge'] = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ provider, model, temperature, seed, structured, votes, params: suite.judge.params });
    }
    if (suite.embedding !== undefined)
        pins['embedding'] = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(suite.embedding);
    for (const file of suite.files)
        pins[`file ${file.path}`] = file.digest;
    return pins;
}
/** The bytes of a lock file. `engine` is informational: it never counts as drift. */
function lockText(suite, engine) {
    return `${JSON.stringify({ lock: 1, engine, pins: pinsOf(suite) }, null, 2)}\n`;
}
/** What moved between a lock's text and the suite as it is now, one line each; empty = no drift. Throws never. */
function drift(text, suite) {
    const parsed = parseLock(text);
    if (parsed === null)
        return ['the lock is not readable as JSON with "pins"'];
    const now = pinsOf(suite);
    const keys = [...new Set([...Object.keys(parsed), ...Object.keys(now)])].filter((key) => key !== 'suite');
    const moved = keys.flatMap((key) => {
        const before = parsed[key];
        const after = now[key];
        if (before === after)
            return [];
        if (before === undefined)
            return [`${key}: not locked yet`];
        if (after === undefined)
            return [`${key}: locked, but gone`];
        return [`${key}: ${shorten(before)} -> ${shorten(after)}`];
    });
    if (moved.length === 0 && parsed['suite'] !== now['suite'])
        return ['suite: other parameters than at lock time'];
    return moved;
}
function shorten(value) {
    return String(value).replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/g, '$1');
}
function parseLock(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('pins' in value))
            return null;
        const { pins } = value;
        return typeof pins === 'object' && pins !== null && !Array.isArray(pins) ? pins : null;
    }
    catch {
        return null;
    }
}
/** Missing or drifted lock of a suite -> one problem naming what moved and the command that mends it. */
function checkLock(tree, suite, problems) {
    const path = lockPath(suite.file);
    const entry = tree.entry(path);
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `is missing; run "plumbline lock" and commit the file (it pins ${suite.file})`,
        });
        return;
    }
    const moved = drift(new TextDecoder().decode(entry.bytes), suite);
    if (moved.length === 0)
        return;
    problems.add({
        file: path,
        message: `does not match ${suite.file}: ${moved.join('; ')}. If that is meant, run "plumbline lock" and commit the file`,
    });
}


/***/ }),

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ PROMPT_YML_SCHEMA),
  hT: () => (/* binding */ loadPrompt),
  f1: () => (/* binding */ noteUnknown),
  nQ: () => (/* binding */ renderPrompt)
});

// UNUSED EXPORTS: FRONT_MATTER_SCHEMA, unusedVariables

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
;// CONCATENATED MODULE: ./build/core/variables.js
/**
 * The template language of prompts: `{{name}}` is replaced once, never what it was replaced with. `\{{` is a literal
 * `{{`, and `\\{{` a backslash before a variable; any other `{{` is a fault rather than a guess.
 */

const NAME = /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*$/u;
/**
 * Splits a text at its variables. `whereIs` turns an offset of the text into a place of the file; by default the text is
 * the whole file.
 */
function parseTemplate(file, text, note, whereIs = (offset) => (0,core_document/* placeOf */.$t)(text, offset)) {
    const parts = [];
    let literal = '';
    let at = 0;
    for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
        let slashes = 0;
        while (open - slashes > at && text[open - slashes - 1] === '\\')
            slashes += 1;
        literal += text.slice(at, open - slashes) + '\\'.repeat(Math.floor(slashes / 2));
        if (slashes % 2 === 1) {
            literal += '{{';
            at = open + 2;
            continue;
        }
        const close = text.indexOf('}}', open + 2);
        const name = close < 0 ? null : NAME.exec(text.slice(open + 2, close));
        if (name === null) {
            const seen = text.slice(open, close < 0 || close > open + 40 ? open + 30 : close + 2).split('\n')[0];
            note({
                ...whereIs(open),
                message: `${seen} is not a variable; a variable is {{name}}, and \\{{ stands for a literal {{`,
            });
            at = open + 2;
            continue;
        }
        if (literal !== '')
            parts.push(literal);
        literal = '';
        parts.push({ name: name[1], file, ...whereIs(open) });
        at = close + 2;
    }
    literal += text.slice(at);
    if (literal !== '')
        parts.push(literal);
    return parts;
}
/** The text with its variables filled in one pass; null when one has no value (`missing` hears of each). */
function fillTemplate(parts, lookup, missing) {
    let text = '';
    let whole = true;
    for (const part of parts) {
        if (typeof part === 'string') {
            text += part;
            continue;
        }
        const value = lookup(part.name);
        if (value === undefined) {
            whole = false;
            missing(part);
        }
        else
            text += value;
    }
    return whole ? text : null;
}
/** What a case gives to a variable: `input` and `context` are its own fields, everything else stands in `vars`. */
function variableOf(row, name) {
    if (name === 'input' && row.input !== undefined)
        return row.input;
    if (name === 'context' && row.context !== undefined)
        return contextText(row.context);
    return Object.hasOwn(row.vars, name) ? row.vars[name] : undefined;
}
/** Passages apart by a blank line; one that has an id or a title carries them on a line of its own. */
function contextText(context) {
    return context
        .map(({ id, title, text }) => {
        const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
        return head === '' ? text : `${head}\n${text}`;
    })
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/core/prompt.js
/** Prompt files -> a prompt that renders to messages: .md/.txt, .prompt.yml/.prompt.yaml, .json; few-shots, includes. */





const ROLE = schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant']);
const FILES = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
/** Front matter of a `.md` prompt. */
const FRONT_MATTER_SCHEMA = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).optional(),
    role: ROLE.optional(),
    'few-shots': schemas/* string */.YjP().min(1).optional(),
    include: FILES.optional(),
});
/** A `.prompt.yml` as GitHub published the format. */
const PROMPT_YML_SCHEMA = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    responseFormat: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).optional(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).optional(),
    messages: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1),
    testData: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    evaluators: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
});
/**
 * The prompt of one or several files, in their order; null when a problem was noted. Needs no case: what a case lacks
 * is found by `renderPrompt`. `named` says which file and key names the path at an index.
 */
function loadPrompt(tree, paths, problems, named) {
    const before = problems.count;
    const pieces = paths.map((path, index) => loadPiece(tree, path, problems, named?.(index)));
    if (problems.count > before || pieces.some((piece) => piece === null))
        return null;
    const whole = pieces;
    const parts = whole.flatMap((piece) => piece.parts);
    const variables = new Map();
    for (const part of parts.flatMap((list) => list ?? [])) {
        if (typeof part !== 'string' && !variables.has(part.name))
            variables.set(part.name, part);
    }
    const said = whole.find((piece) => piece.model !== undefined || piece.modelParameters !== undefined || piece.responseFormat !== undefined);
    return {
        files: paths,
        name: whole[0]?.name ?? baseName(paths[0] ?? ''),
        messages: whole.flatMap((piece) => piece.messages),
        caseFollows: !variables.has('input'),
        variables: [...variables.values()],
        fewShots: whole.reduce((sum, piece) => sum + piece.fewShots, 0),
        parts,
        model: said?.model,
        modelParameters: said?.modelParameters,
        responseFormat: said?.responseFormat,
    };
}
/** `prompts/support.prompt.yml` -> `support`. */
function baseName(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file.replace(/(\.prompt)?\.(md|markdown|txt|ya?ml|json)$/, '');
}
function loadPiece(tree, path, problems, named) {
    const read = (0,core_document/* readText */.yR)(tree, path, problems, named);
    if (read === null)
        return null;
    const text = read.replaceAll('\r\n', '\n');
    if ((0,core_document/* refuseConflict */.Xs)(path, text, problems))
        return null;
    if (/\.(md|markdown|txt)$/.test(path))
        return textPiece(tree, path, text, problems);
    if (/\.ya?ml$/.test(path))
        return ymlPiece(path, text, problems);
    if (path.endsWith('.json'))
        return jsonPiece(path, text, problems);
    problems.add({
        file: path,
        message: 'is no kind of prompt file; known: .md, .txt, .prompt.yml, .prompt.yaml, .json',
    });
    return null;
}
// --- .md and .txt ---------------------------------------------------------------------------------------------------
function textPiece(tree, path, text, problems) {
    const front = path.endsWith('.txt') ? null : splitFrontMatter(path, text, problems);
    const bodyStart = front?.bodyStart ?? 0;
    const settings = front?.settings ?? {};
    const note = (fault, file) => problems.add({ file, line: fault.line, column: fault.column, message: fault.message });
    const body = withoutFinalNewline(text.slice(bodyStart));
    const pieces = [];
    for (const at of includesOf(settings)) {
        const file = (0,core_document/* follow */.e6)(front.document, at, path, problems);
        const included = file === null ? null : (0,core_document/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(front.document, at));
        if (file === null || included === null)
            continue;
        const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
        pieces.push({ text: plain, parts: parseTemplate(file, plain, (fault) => note(fault, file)) });
    }
    if (body !== '' || pieces.length === 0) {
        pieces.push({
            text: body,
            parts: parseTemplate(path, body, (fault) => note(fault, path), (offset) => (0,core_document/* placeOf */.$t)(text, bodyStart + offset)),
        });
    }
    const content = pieces.map((piece) => piece.text).join('\n\n');
    const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : ['\n\n', ...piece.parts]));
    const asks = parts.some((part) => typeof part !== 'string' && part.name === 'input');
    const shots = settings['few-shots'] === undefined ? [] : loadFewShots(tree, front.document, path, problems);
    if (content.trim() === '' && shots.length === 0) {
        problems.add({ file: path, message: 'is empty: nothing would be sent; a prompt that adds nothing is {{input}}' });
        return null;
    }
    const own = content === '' ? [] : [{ role: settings.role ?? (asks ? 'user' : 'system'), content }];
    const literal = shots.map(() => null);
    const before = own[0]?.role === 'user';
    return {
        name: settings.name,
        messages: before ? [...shots, ...own] : [...own, ...shots],
        parts: before ? [...literal, ...own.map(() => parts)] : [...own.map(() => parts), ...literal],
        fewShots: shots.length / 2,
    };
}
/** null = no front matter. After a fault the body can still be looked at: one report names all. */
function splitFrontMatter(file, text, problems) {
    if (!/^---[ \t]*\n/.test(text))
        return null;
    const start = text.indexOf('\n') + 1;
    const none = { settings: {}, document: { file, value: {}, place: () => undefined } };
    const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
    if (close === null) {
        problems.add({ file, line: 1, message: 'opens front matter with --- but never closes it; add a second --- line' });
        return { ...none, bodyStart: start };
    }
    const yaml = text.slice(start, start + close.index);
    const bodyStart = start + close.index + close[0].length;
    if (yaml.trim() === '')
        return { ...none, bodyStart };
    const document = (0,core_document/* parseYamlText */.cd)(file, yaml, problems, 2);
    const settings = document === null ? null : (0,schema/* check */.z)(document, FRONT_MATTER_SCHEMA, problems);
    return document === null || settings === null ? { ...none, bodyStart } : { settings, document, bodyStart };
}
function includesOf(settings) {
    if (settings.include === undefined)
        return [];
    return typeof settings.include === 'string' ? [['include']] : settings.include.map((_, index) => ['include', index]);
}
function withoutFinalNewline(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
/** User and assistant messages in turn, never expanded. */
function loadFewShots(tree, document, from, problems) {
    const at = ['few-shots'];
    const file = (0,core_document/* follow */.e6)(document, at, from, problems);
    const text = file === null ? null : (0,core_document/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(document, at));
    if (file === null || text === null || (0,core_document/* refuseConflict */.Xs)(file, text, problems))
        return [];
    const messages = [];
    (0,core_document/* eachLine */.IM)(file, text, problems, (line, number) => {
        const row = (0,core_document/* parseJsonLine */.wz)(file, line, number, problems);
        if (row === undefined)
            return;
        if (!(0,chat/* isObject */.Gv)(row)) {
            problems.add({ file, line: number, message: `expected {"input", "output"}, found ${(0,core_document/* show */.WU)(row)}` });
            return;
        }
        for (const key of Object.keys(row)) {
            if (key !== 'input' && key !== 'output')
                problems.add({
                    file,
                    line: number,
                    key,
                    message: `unknown key ${(0,core_document/* show */.WU)(key)}${(0,core_document/* suggestion */.h)(key, ['input', 'output'])}`,
                });
        }
        const { input, output } = row;
        if (typeof input === 'string' && typeof output === 'string') {
            messages.push({ role: 'user', content: input }, { role: 'assistant', content: output });
            return;
        }
        const key = typeof input === 'string' ? 'output' : 'input';
        problems.add({
            file,
            line: number,
            key,
            message: row[key] === undefined ? 'is missing' : `expected a text, found ${(0,core_document/* show */.WU)(row[key])}`,
        });
    });
    if (messages.length === 0)
        problems.add({ file, message: 'holds no few-shot; write rows of {"input", "output"}' });
    return messages;
}
// --- .prompt.yml and .json ------------------------------------------------------------------------------------------
function ymlPiece(file, text, problems) {
    const document = (0,core_document/* parseDocumentText */.gk)(file, text, problems);
    const read = document === null ? null : (0,schema/* check */.z)(document, PROMPT_YML_SCHEMA, problems);
    if (document === null || read === null)
        return null;
    const format = read.responseFormat;
    const responseFormat = responseFormatOf(document, typeof format === 'object' ? format : format, read.jsonSchema, problems);
    return {
        ...chatPiece(document, text, ['messages'], problems),
        name: undefined,
        model: read.model,
        modelParameters: read.modelParameters,
        responseFormat,
    };
}
/** `json_schema` takes the schema from `jsonSchema`, a text or the value itself; `text` is what is sent anyway. */
function responseFormatOf(document, format, schema, problems) {
    const known = ['text', 'json_object', 'json_schema'];
    if (typeof format === 'string' && !known.includes(format)) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, ['responseFormat']),
            message: `expected one of ${known.join(', ')}, found ${(0,core_document/* show */.WU)(format)}`,
        });
        return undefined;
    }
    if (format === 'json_object')
        return { type: 'json_object' };
    if (format !== 'json_schema')
        return typeof format === 'object' ? format : undefined;
    if (typeof schema !== 'string') {
        if (schema === undefined)
            problems.add({
                ...(0,core_document/* problemAt */.l4)(document, ['jsonSchema']),
                key: 'jsonSchema',
                message: 'is missing; responseFormat json_schema needs it',
            });
        return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
    }
    try {
        return { type: 'json_schema', json_schema: JSON.parse(schema) };
    }
    catch {
        problems.add({ ...(0,core_document/* problemAt */.l4)(document, ['jsonSchema']), message: 'is not valid JSON' });
        return undefined;
    }
}
/** A list of chat messages, or an object whose `messages` is one. JSON is parsed before variables are filled. */
function jsonPiece(file, text, problems) {
    const document = (0,core_document/* parseDocumentText */.gk)(file, text, problems);
    if (document === null)
        return null;
    const under = (0,chat/* isObject */.Gv)(document.value);
    if ((0,chat/* isObject */.Gv)(document.value)) {
        for (const key of Object.keys(document.value)) {
            if (key !== 'messages')
                problems.add({
                    ...(0,core_document/* problemAt */.l4)(document, [key], 'key'),
                    message: `unknown key ${(0,core_document/* show */.WU)(key)}${(0,core_document/* suggestion */.h)(key, ['messages'])}`,
                });
        }
    }
    return { ...chatPiece(document, text, under ? ['messages'] : [], problems), name: undefined };
}
function chatPiece(document, text, at, problems) {
    const messages = (0,chat/* readMessages */.Ne)((0,core_document/* valueAt */.fK)(document.value, at), (path, message) => problems.add({ ...(0,core_document/* problemAt */.l4)(document, [...at, ...path]), message })) ?? [];
    const parts = messages.map((message, index) => {
        if (message.content === null)
            return null;
        const { content } = message;
        const start = offsetOf(text, document.place([...at, index, 'content']));
        // The file's text differs from the value by quoting and indentation, but both have the same {{ in the same order.
        const whereIs = (offset) => {
            let found = text.indexOf('{{', start);
            for (let open = content.indexOf('{{'); open >= 0 && open < offset; open = content.indexOf('{{', open + 2)) {
                found = text.indexOf('{{', found + 2);
            }
            return (0,core_document/* placeOf */.$t)(text, found < 0 ? start : found);
        };
        return parseTemplate(document.file, content, (fault) => problems.add({ file: document.file, line: fault.line, column: fault.column, message: fault.message }), whereIs);
    });
    return { messages, parts, fewShots: messages.filter((message) => message.role === 'assistant').length };
}
function offsetOf(text, place) {
    if (place === undefined)
        return 0;
    let start = 0;
    for (let line = 1; line < place.line; line += 1)
        start = text.indexOf('\n', start) + 1;
    return start + place.column - 1;
}
// --- rendering ------------------------------------------------------------------------------------------------------
/**
 * The messages that are sent for a case: the prompt's with their variables filled, then the case's own messages (or its
 * input as user) unless the prompt asks for `{{input}}`. Null when a variable has no value: noted with its place and the case.
 */
function renderPrompt(prompt, row, problems) {
    const messages = [];
    let whole = true;
    for (const [index, message] of prompt.messages.entries()) {
        const parts = prompt.parts === undefined ? null : prompt.parts[index];
        if (parts === null || parts === undefined || message.content === null) {
            messages.push(message);
            continue;
        }
        const content = fillTemplate(parts, (name) => variableOf(row, name), (variable) => noteMissing(variable, row, problems));
        if (content === null)
            whole = false;
        else
            messages.push(content === message.content ? message : { ...message, content });
    }
    if (prompt.caseFollows) {
        if (row.messages !== undefined)
            messages.push(...row.messages);
        else if (row.input !== undefined)
            messages.push({ role: 'user', content: row.input });
        else if (prompt.variables.length === 0) {
            problems.add({
                file: prompt.files[0] ?? '',
                message: `nothing of case ${(0,core_document/* show */.WU)(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
            });
            whole = false;
        }
    }
    return whole ? messages : null;
}
/** Notes, once each, the variables that not one of the cases has a value for; true when there are any. */
function noteUnknown(prompt, cases, problems) {
    const [first] = cases;
    if (first === undefined)
        return false;
    const unknown = prompt.variables.filter(({ name }) => cases.every((row) => variableOf(row, name) === undefined));
    for (const { name, file, line, column } of unknown) {
        const message = `{{${name}}}: no case has "${name}" (first: case ${(0,core_document/* show */.WU)(first.id)}, line ${first.line}); ${hintOf(first)}`;
        problems.add({ file, line, column, message });
    }
    return unknown.length > 0;
}
function hintOf(row) {
    const has = [
        ...(row.input === undefined ? [] : ['input']),
        ...(row.context === undefined ? [] : ['context']),
        ...Object.keys(row.vars),
    ];
    return has.length === 0 ? 'it has none' : `it has ${has.slice(0, 12).join(', ')}`;
}
function noteMissing(variable, row, problems) {
    const { file, line, column, name } = variable;
    problems.add({
        file,
        line,
        column,
        message: `{{${name}}}: case ${(0,core_document/* show */.WU)(row.id)} (line ${row.line}) has no such variable; ${hintOf(row)}`,
    });
}
/** Variables that cases carry in `vars` and the prompt never mentions: what people wrote that no model sees. */
function unusedVariables(prompt, cases) {
    const used = new Set(prompt.variables.map(({ name }) => name));
    const unused = new Set();
    for (const row of cases)
        for (const name in row.vars)
            if (!used.has(name))
                unused.add(name);
    return [...unused].sort();
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   cL: () => (/* binding */ levelInterval),
/* harmony export */   d9: () => (/* binding */ pairedRatio),
/* harmony export */   wh: () => (/* binding */ clusteredMeanInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(190);
/** Intervals of one arm's level and of ratios: Wilson for shares, Student t for means, clustered where cases are. */


/**
 * Wilson score interval of a share, 0..1 scale. Source: Wilson (1927). Assumes `successes` of `n` independent trials
 * (`successes` may be fractional for shares that are means). Null for n = 0.
 */
function wilsonInterval(successes, n, level = 0.95) {
    if (n <= 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.5 + level / 2);
    const share = successes / n;
    const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
/** Mean with a Student t interval, in the unit of the values. Assumes independent values. Null for n < 2. */
function meanInterval(values, level = 0.95) {
    const n = values.length;
    if (n < 2)
        return null;
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / n;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    const sd = Math.sqrt(squares / (n - 1));
    const se = sd / Math.sqrt(n);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, n - 1) * se;
    return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, n - 1) };
}
/**
 * Mean over all values with the cluster-robust standard error and a t interval on clusters - 1 degrees of freedom.
 * Source: Miller, Adding Error Bars to Evals (2024), with the C / (C - 1) correction. Null for fewer than two clusters.
 */
function clusteredMeanInterval(groups, level = 0.95) {
    let n = 0;
    let sum = 0;
    let clusters = 0;
    for (const group of groups) {
        if (group.length > 0)
            clusters += 1;
        n += group.length;
        for (const value of group)
            sum += value;
    }
    if (clusters < 2)
        return null;
    const mean = sum / n;
    let between = 0;
    for (const group of groups) {
        let off = 0;
        for (const value of group)
            off += value - mean;
        between += off * off;
    }
    const se = Math.sqrt((clusters / (clusters - 1)) * between) / n;
    const df = clusters - 1;
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, df) * se;
    return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, df) };
}
/**
 * 95 % interval of one arm's own level, 0..1 scale and kept inside it: clustered where there are clusters, else Wilson
 * for pass/fail and Student t for graded scores (or pass/fail means over repeats). Null when there is too little data.
 */
function levelInterval(level) {
    const { n, sum, sumSquares, binary, clusters } = level;
    if (n < 1)
        return null;
    const mean = sum / n;
    let se;
    let df;
    if (clusters !== null) {
        if (clusters.count < 2)
            return null;
        const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
        se = Math.sqrt((clusters.count / (clusters.count - 1)) * spread) / n;
        df = clusters.count - 1;
    }
    else {
        if (binary)
            return wilsonInterval(sum, n);
        if (n < 2)
            return null;
        se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
        df = n - 1;
    }
    // No spread at all says nothing about the cases not drawn; Wilson then still knows how many were.
    const units = clusters === null ? n : clusters.count;
    if (se === 0)
        return wilsonInterval(mean * units, units);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.975, df) * se;
    return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
/**
 * How many times base is head? Student t interval of the mean log ratio of pairs, taken back by exp. Made for latency,
 * tokens and cost, which are skewed and never negative; a pair with a zero or an unknown figure is left out.
 * Null without a usable pair; the interval is null below three.
 */
function pairedRatio(pairs) {
    const logs = [];
    let base = 0;
    let head = 0;
    for (const pair of pairs) {
        if (!(pair.base > 0 && pair.head > 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head)))
            continue;
        logs.push(Math.log(pair.head / pair.base));
        base += pair.base;
        head += pair.head;
    }
    const n = logs.length;
    if (n === 0)
        return null;
    const estimate = meanInterval(logs);
    const ratio = Math.exp(logs.reduce((sum, log) => sum + log, 0) / n);
    return {
        n,
        base: base / n,
        head: head / n,
        ratio,
        interval: estimate === null || n < 3 ? null : [Math.exp(estimate.interval[0]), Math.exp(estimate.interval[1])],
    };
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

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w_: () => (/* binding */ tCdf),
  YW: () => (/* binding */ tQuantile),
  Xh: () => (/* binding */ tTail)
});

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/gammaln.js
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

/* harmony default export */ const src_gammaln = (gammaln);

// EXTERNAL MODULE: ./build/core/stats/normal.js
var normal = __webpack_require__(4811);
;// CONCATENATED MODULE: ./build/core/stats/student.js
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
    let high = Math.max(1, -(0,normal/* normalQuantile */.Zl)(p));
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
    const log = src_gammaln((df + 1) / 2) - src_gammaln(df / 2) - 0.5 * Math.log(df * Math.PI);
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
    const front = Math.exp(src_gammaln(a + b) - src_gammaln(a) - src_gammaln(b) - a * Math.log1p(square / df) + b * Math.log(y));
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


/***/ })

};
