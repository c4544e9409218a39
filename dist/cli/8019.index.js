export const id = 8019;
export const ids = [8019];
export const modules = {

  16797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  fromRepository)
  });
  var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
  var _text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19148);


const POLICY_PATHS = ['review', 'training-data', 'ledger'];
const PROBE_PATHS = ['stronger-model', 'edited-prompt', 'cheap-model'];
const TARGET_PATHS = ['prompt', 'model', 'suite', 'sources'];
const PROVIDER_PATHS = ['outputs', 'judge-outputs'];
function fromRepository(document) {
    const { file, value } = document;
    if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, ['paths']) !== 'config' || !isBlock(value) || folderOf(file) === '')
        return document;
    const policy = (block) => within(at(block, POLICY_PATHS, file), 'probes', (probes) => at(probes, PROBE_PATHS, file));
    const target = (block) => within(at(block, TARGET_PATHS, file), 'escalation', policy);
    const provider = (block) => at(block, PROVIDER_PATHS, file);
    const each = (change) => (all) => isBlock(all) ? Object.fromEntries(Object.entries(all).map(([name, block]) => [name, change(block)])) : all;
    const moved = [
        ['targets', each(target)],
        ['providers', each(provider)],
        ['escalation', policy],
    ];
    const read = moved.reduce((all, [key, change]) => within(all, key, change), value);
    return { ...document, value: read ?? value };
}
function folderOf(file) {
    const folder = file.split('/').slice(0, -1).join('/');
    return folder === '.github' ? '' : folder;
}
function isBlock(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function within(block, key, change) {
    if (!isBlock(block) || !Object.hasOwn(block, key))
        return block;
    const entries = Object.entries(block).map(([name, inner]) => [name, name === key ? change(inner) : inner]);
    return Object.fromEntries(entries);
}
function at(block, keys, file) {
    return keys.reduce((all, key) => within(all, key, (named) => moved(named, file)), block);
}
function moved(named, file) {
    if (Array.isArray(named))
        return named.map((one) => moved(one, file));
    if (typeof named !== 'string' || named === '')
        return named;
    if (named.startsWith('!'))
        return `!${(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(file, named.slice(1)) ?? named.slice(1)}`;
    return (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(file, named) ?? named;
}


  }),

  81242:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kd: () => (  LEDGER_PATH),
    Ow: () => (  TUNED_POLICIES),
    Rg: () => (  bareFolder),
    US: () => (  policyOf),
    Wg: () => (  DEFAULT_PROBES),
    cD: () => (  LEVERS),
    jS: () => (  escalationGoal),
    wf: () => (  CRITERIA),
    xC: () => (  PROPOSE),
    xw: () => (  LEDGER_FOLDER)
  });
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
    'E15',
];
const TUNED_POLICIES = ['block', 'require', 'warn'];
const LEDGER_FOLDER = '.github/plumbline-ledger';
function bareFolder(folder) {
    return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
const LEDGER_PATH = '.github/plumbline.ledger.jsonl';
const DEFAULT_PROBES = { reference: true, cases: 6, maxCalls: 80, maxCostUsd: 0.5 };
const PROPOSE = ['pull-request', 'branch', 'patch'];
function policyOf(set, target) {
    return set.targets.get(target) ?? set.global;
}
function escalationGoal(config, target, suite) {
    const goal = config.targets.find(({ name }) => name === target)?.escalation?.goal;
    return suite.templates.some(({ id }) => id === goal?.template) ? goal : undefined;
}


  }),

  37074:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $Y: () => (  TARGET_POLICY_SCHEMA),
    iJ: () => (  toPolicy),
    tD: () => (  POLICY_SCHEMA)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
  var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);


const points = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100);
const positive = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().gt(0);
const share = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(1);
const atLeastZero = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0);
const path = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1);
const share100 = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100);
const DEFAULT_RESIDUAL_GAP = 3;
const day = zod__WEBPACK_IMPORTED_MODULE_2__  .p6();
const GOAL = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    template: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).describe("Id of a template in the target's suite."),
    target: points.describe('Points, 0..100.'),
    'max-residual-gap': points
        .default(DEFAULT_RESIDUAL_GAP)
        .describe('Points that may stay open before a costlier lever is worth it; default 3.'),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'holdout']).default('all').describe('Cases that the level is read on.'),
});
const OWN_GOAL = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    template: GOAL.shape.template.optional(),
    target: points.optional(),
    'max-residual-gap': points.optional(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'holdout']).optional(),
});
const PROFILE = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    'cost-of-error': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['low', 'medium', 'high']).optional(),
    'requests-per-day': zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([atLeastZero, zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ value: atLeastZero, 'as-of': day })])
        .optional()
        .describe('A number, or {value, as-of}.'),
    'latency-budget-ms': positive.optional().describe('p95.'),
    style: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['loose', 'strict']).optional(),
    'data-isolation': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['shared', 'per-tenant']).optional(),
    'release-date': day.optional(),
    'release-in-days': atLeastZero.optional().describe('Never counts down; write release-date.'),
    'labelled-examples': zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).optional(),
    'synthetic-examples': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['none', 'verified', 'unverified']).optional(),
    task: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['stable', 'changing']).optional(),
    difficulty: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['mixed', 'uniform']).optional(),
    bottleneck: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['quality', 'cost', 'latency']).optional(),
    'closed-labels': zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional(),
    'base-available-until': day.optional().describe("Last day on which the tune's base model is offered."),
    'base-weights': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['open', 'closed']).optional(),
})
    .refine((profile) => profile['release-date'] === undefined || profile['release-in-days'] === undefined, {
    path: ['release-in-days'],
    message: 'stands beside release-date; remove it, as only the date counts down',
});
const TOKENS = {
    'input-tokens': atLeastZero,
    'output-tokens': atLeastZero,
    'price-in': atLeastZero,
    'price-out': atLeastZero,
};
const PROMPT_ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    ...TOKENS,
    'cached-share': share.default(0),
    'cache-discount': share.default(0),
    'cache-write-share': share.default(0),
    'cache-write-premium': atLeastZero.default(0),
});
const TERMS = {
    'amortise-months': positive.optional(),
    'serving-usd-per-month': atLeastZero.optional(),
};
const TUNED_ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ ...TOKENS, 'training-usd': atLeastZero, ...TERMS });
const ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    prompt: PROMPT_ECONOMICS.optional(),
    tuned: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
        'input-tokens': atLeastZero.optional(),
        'output-tokens': atLeastZero.optional(),
        'price-in': atLeastZero.optional(),
        'price-out': atLeastZero.optional(),
        'training-usd': atLeastZero.optional(),
        ...TERMS,
    })
        .optional(),
    'tune-base': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).optional().describe('The model that would be tuned; default the one in use.'),
})
    .superRefine(({ prompt, tuned }, context) => {
    const isPriced = ['input-tokens', 'output-tokens', 'price-in', 'price-out'].some((key) => key in (tuned ?? {}));
    if (prompt === undefined && !isPriced)
        return;
    if (prompt === undefined)
        context.addIssue({ code: 'custom', path: ['prompt'], message: 'is missing beside the prices of tuned' });
    const read = TUNED_ECONOMICS.safeParse(tuned ?? {});
    for (const issue of read.error?.issues ?? [])
        context.addIssue({ code: 'custom', path: ['tuned', ...issue.path], message: 'is missing beside prompt' });
});
const WAIVER = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    criterion: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});
const PROBES = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__  .euz('auto'),
    zod__WEBPACK_IMPORTED_MODULE_1__  .euz(false),
    zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional().describe('Failing cases once more with their passages in the prompt.'),
        'stronger-model': path.optional().describe('Failing cases once more by the model of this file.'),
        'edited-prompt': path.optional().describe('Failing cases once more with this prompt file.'),
        'cheap-model': path.optional().describe('Passing cases once more by the cheaper model of this file.'),
        cases: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(20).optional().describe('Cases of each group at most; default 6.'),
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).optional().describe('Default 80.'),
        'max-cost-usd': positive.optional().describe('Default 0.5.'),
    }),
]);
const PLATEAU = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    patience: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(10).optional().describe('Default 2.'),
    'min-delta': points.optional().describe('Points; default min-lift.'),
    'move-on-below': points.optional().describe('Points; default 3.'),
});
const BLOCK = {
    'min-lift': points.optional().describe('Points; default 1.'),
    'order-violation': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['warn', 'block']).optional().describe('Default warn.'),
    tuned: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)
        .optional()
        .describe('When a set of a tuned model is red: block (default) one that regressed, require any not shown, warn none.'),
    profile: PROFILE.optional(),
    economics: ECONOMICS.optional().describe('USD per million tokens; share and discount 0..1.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(WAIVER).optional(),
    plateau: PLATEAU.optional(),
    'min-saving': share100.optional().describe('Per cent of the cost of a request; default 5.'),
    level: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'measured']).optional().describe('Cases that the level is read on; default all.'),
    'budget-usd-per-month': positive.optional(),
    review: path.optional().describe('JSONL of what people said of failing cases.'),
    propose: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .xC)
        .optional()
        .describe('How scored attempts are proposed for the ledger; default pull-request.'),
    'training-data': path.optional().describe('The declared training file, for the overlap check.'),
    'training-digest': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hex digits, as curate says')
        .optional()
        .describe('Pins the training file: another one under its name is a fault.'),
    ledger: path.optional().describe('A folder or a JSONL file; default .github/plumbline-ledger.'),
    'ledger-branch': zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional().describe('The older way to write propose: branch.'),
    probes: PROBES.optional().describe('Re-runs of failing cases that tell what kind of failure they are; default auto.'),
};
const POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ goal: GOAL.optional(), ...BLOCK });
const TARGET_POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ goal: OWN_GOAL.optional(), ...BLOCK });
function toPolicy(block) {
    const { goal, profile, plateau } = block;
    const minLift = block['min-lift'];
    return {
        goal: goal?.template === undefined || goal.target === undefined
            ? undefined
            : {
                template: goal.template,
                target: goal.target,
                maxResidualGap: goal['max-residual-gap'] ?? DEFAULT_RESIDUAL_GAP,
                slice: goal.slice ?? 'all',
            },
        minLift,
        orderViolation: block['order-violation'],
        tuned: block.tuned,
        profile: profile && toProfile(profile),
        ...toEconomics(block.economics),
        waivers: block.waivers,
        plateau: plateau && {
            patience: plateau.patience ?? 2,
            minDelta: plateau['min-delta'] ?? minLift ?? 1,
            moveOnBelow: plateau['move-on-below'] ?? 3,
        },
        minSaving: block['min-saving'],
        level: block.level,
        budgetUsdPerMonth: block['budget-usd-per-month'],
        review: block.review,
        propose: block.propose ?? (block['ledger-branch'] === true ? 'branch' : undefined),
        trainingData: block['training-data'],
        trainingDigest: block['training-digest'],
        ledger: block.ledger,
        probes: toProbes(block.probes),
    };
}
function toProfile(profile) {
    const volume = profile['requests-per-day'];
    return {
        costOfError: profile['cost-of-error'],
        requestsPerDay: typeof volume === 'object' ? volume.value : volume,
        requestsAsOf: typeof volume === 'object' ? volume['as-of'] : undefined,
        latencyBudgetMs: profile['latency-budget-ms'],
        style: profile.style,
        dataIsolation: profile['data-isolation'],
        releaseDate: profile['release-date'],
        releaseInDays: profile['release-in-days'],
        labelledExamples: profile['labelled-examples'],
        syntheticExamples: profile['synthetic-examples'],
        task: profile.task,
        difficulty: profile.difficulty,
        bottleneck: profile.bottleneck,
        closedLabels: profile['closed-labels'],
        baseAvailableUntil: profile['base-available-until'],
        baseWeights: profile['base-weights'],
    };
}
function toEconomics(block) {
    if (block === undefined)
        return {};
    const { prompt, tuned } = block;
    const tuneTerms = {
        tuneBase: block['tune-base'],
        trainingUsd: tuned?.['training-usd'],
        amortiseMonths: tuned?.['amortise-months'],
        servingUsdPerMonth: tuned?.['serving-usd-per-month'],
    };
    const priced = TUNED_ECONOMICS.safeParse(tuned);
    if (prompt === undefined || !priced.success)
        return { tuneTerms };
    return {
        tuneTerms,
        economics: {
            prompt: {
                ...tokens(prompt),
                cachedShare: prompt['cached-share'],
                cacheDiscount: prompt['cache-discount'],
                cacheWriteShare: prompt['cache-write-share'],
                cacheWritePremium: prompt['cache-write-premium'],
            },
            tuned: {
                ...tokens(priced.data),
                trainingUsd: priced.data['training-usd'],
                amortiseMonths: priced.data['amortise-months'] ?? 1,
                servingUsdPerMonth: priced.data['serving-usd-per-month'] ?? 0,
            },
        },
    };
}
function toProbes(block) {
    if (block === undefined || block === 'auto')
        return undefined;
    if (block === false)
        return null;
    return {
        reference: block.reference ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.reference,
        strongerModel: block['stronger-model'],
        editedPrompt: block['edited-prompt'],
        cheapModel: block['cheap-model'],
        cases: block.cases ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.cases,
        maxCalls: block['max-calls'] ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.maxCalls,
        maxCostUsd: block['max-cost-usd'] ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.maxCostUsd,
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


  }),

  98765:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h9: () => (  readPolicies),
    tb: () => (  loadPolicy)
  });
  var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
  var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
  var _config_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16797);
  var _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37074);







function readPolicies(document, problems) {
    const block = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['escalation']) === undefined
        ? undefined
        : (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .tD, problems, ['escalation']);
    const named = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['targets']);
    const targets = new Map();
    if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
        for (const name of Object.keys(named)) {
            const at = ['targets', name, 'escalation'];
            if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, at) === undefined)
                continue;
            const own = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .$Y, problems, at);
            if (own === null)
                continue;
            const goal = own.goal === undefined ? block?.goal : { ...block?.goal, ...own.goal };
            const merged = {
                ...block,
                ...own,
                goal,
                profile: mergedProfile(block?.profile, own.profile),
            };
            for (const key of ['template', 'target']) {
                if (goal !== undefined && goal[key] === undefined) {
                    problems.add({
                        ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, [...at, 'goal', key]),
                        message: 'is missing here and in the global escalation.goal',
                    });
                }
            }
            targets.set(name, (0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .iJ)(merged));
        }
    }
    return { global: block ? (0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .iJ)(block) : undefined, targets };
}
function mergedProfile(global, own) {
    if (own === undefined)
        return global;
    const isTimed = own['release-date'] !== undefined || own['release-in-days'] !== undefined;
    const { 'release-date': date, 'release-in-days': days, ...rest } = global ?? {};
    return { ...rest, ...(isTimed ? {} : { 'release-date': date, 'release-in-days': days }), ...own };
}
const CONFIG_KEYS = [
    'version',
    'paths',
    'providers',
    'targets',
    'gate',
    'escalation',
    'prices',
    'optimize',
    'redact',
];
function loadPolicy(tree, path, problems) {
    const read = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)(tree, path, problems);
    if (read === null)
        return null;
    const document = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_5__  .T)(read);
    const before = problems.count;
    const { value } = document;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(value)}` });
        return null;
    }
    const config = 'version' in value || 'targets' in value;
    const known = config ? CONFIG_KEYS : ['escalation'];
    for (const key of Object.keys(value)) {
        if (!known.includes(key))
            problems.add({
                ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, [key], 'key'),
                message: `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(key)}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .h)(key, known)}`,
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


  }),

  65919:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CG: () => (  ratio),
    E5: () => (  probability),
    Ej: () => (  size),
    Fu: () => (  shortSha),
    KN: () => (  ago),
    U9: () => (  count),
    VK: () => (  shortDigest),
    WR: () => (  points),
    YM: () => (  daysBetween),
    YP: () => (  interval),
    Zg: () => (  change),
    _d: () => (  many),
    a: () => (  ascii),
    dR: () => (  usd),
    fN: () => (  score),
    k$: () => (  changeWithInterval),
    n$: () => (  moment),
    uM: () => (  share)
  });
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
    const onScale = (end) => change(Math.min(100, Math.max(-100, end)));
    return range === null ? '–' : `${onScale(range[0])} to ${onScale(range[1])}`;
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
function ago(from, to) {
    const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
    if (!Number.isFinite(hours))
        return null;
    if (from.slice(0, 10) === to.slice(0, 10) || hours < 1)
        return 'today';
    return hours < 48 ? `${many(Math.round(hours), 'hour')} ago` : `${many(Math.floor(hours / 24), 'day')} ago`;
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


  })

};
