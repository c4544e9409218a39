export const id = 6940;
export const ids = [6940];
export const modules = {

  56940:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z9: () => (  loadConfig),
    iE: () => (  CONFIG_PATHS),
    u0: () => (  findConfig)
  });
  var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
  var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13457);
  var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);
  var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27222);
  var _text_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19148);
  var _config_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16797);
  var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81242);
  var _optimize_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34272);
  var _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37074);
  var _provider_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36123);
  var _read_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98765);












const NAME = zod__WEBPACK_IMPORTED_MODULE_10__  .YjP()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u, 'letters, digits, . _ - and blanks, at most 100');
const positive = zod__WEBPACK_IMPORTED_MODULE_10__  .aig().gt(0);
const points = zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).max(100);
const path = zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().min(1);
const TARGET = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_10__  .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(path).min(1)])
        .describe('One file or a list, relative to the repository; PATH#NAME names one prompt of several in a file, or a constant in code.'),
    model: path,
    suite: path,
    sources: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(path)
        .min(1)
        .optional()
        .describe('Files that the prompt is exported from: patterns with *, **, ? and {a,b}; ! takes files out.'),
    'input-var': zod__WEBPACK_IMPORTED_MODULE_10__  .YjP()
        .regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u, 'the name of a variable')
        .optional()
        .describe("The variable of the prompt that is a case's input, where it is not called input."),
    template: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['jinja', 'mustache'])
        .optional()
        .describe("The template language of the prompt, where the file's name does not say it."),
    format: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['python'])
        .optional()
        .describe('python: {name} in a text is a variable and {{ a brace, as in str.format and LangChain.'),
    jinja: zod__WEBPACK_IMPORTED_MODULE_10__  .rej({ 'trim-blocks': zod__WEBPACK_IMPORTED_MODULE_10__  .zMY().default(false), 'lstrip-blocks': zod__WEBPACK_IMPORTED_MODULE_10__  .zMY().default(false) })
        .optional()
        .describe('How Jinja treats white space around {% %}; default: as Jinja itself does.'),
    escalation: _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__  .$Y.optional().describe('Overrides the global block.'),
});
const GATE = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
    margin: points.default(5).describe('Points a change may cost and still pass.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_10__  .aig().gt(0).max(0.5).default(0.05),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail', 'pass']).default('warn'),
    'on-unmeasured': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail']).optional().describe('Default: what on-inconclusive says.'),
    'on-no-credentials': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail']).default('fail'),
    'small-suite': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['report', 'exact']).default('report'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['eager', 'lazy']).default('eager'),
    'baseline-repeats': zod__WEBPACK_IMPORTED_MODULE_10__  .Whr()
        .min(1)
        .max(100)
        .default(4)
        .describe('Samples a case that a push to the default branch draws and judges; pull requests use them all. From 10 on, repeats go to the cases whose stored answers vary.'),
    anchor: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP()
        .regex(/^[0-9a-f]{7,64}$/, 'the id of a commit, 7 hex digits or more')
        .optional()
        .describe('The commit that main is held against. Default: the last tag, else the first push that was kept.'),
    'on-drift': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail'])
        .default('warn')
        .describe('fail: once main has crept down, a change of that target must be no worse than the anchor either.'),
    'max-cost-usd': zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).optional(),
    'max-calls': zod__WEBPACK_IMPORTED_MODULE_10__  .Whr().min(0).optional(),
    'max-minutes': positive.optional(),
    'max-latency-ratio': positive.optional().describe('Ceiling on head / base.'),
    'max-cost-ratio': positive.optional().describe('Ceiling on head / base.'),
});
const PRICE = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
    input: zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0),
    output: zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0),
    'cached-input': zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).optional(),
    'cache-write': zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).optional().describe('Default: 1.25 times input.'),
});
const CONFIG_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_10__  .euz(1),
    paths: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['root', 'config'])
        .default('root')
        .describe("What paths in this file are relative to: the repository, or this file's folder."),
    providers: zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(NAME, _provider_js__WEBPACK_IMPORTED_MODULE_8__  .iH)
        .refine((all) => Object.keys(all).length > 0, 'needs at least one provider'),
    targets: zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(NAME, TARGET).refine((all) => Object.keys(all).length > 0, 'needs at least one target'),
    gate: GATE.prefault({}),
    escalation: _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__  .tD.optional(),
    prices: zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().min(1), PRICE).default({}).describe('USD per million tokens, by model.'),
    optimize: _optimize_policy_js__WEBPACK_IMPORTED_MODULE_6__  .qA.optional(),
    redact: zod__WEBPACK_IMPORTED_MODULE_10__  .zMY().default(false).describe('Keeps case and model text out of comment, record and report.'),
});
const CONFIG_PATHS = [
    '.github/plumbline.yml',
    '.github/plumbline.yaml',
    'plumbline.yml',
    'plumbline.yaml',
];
function findConfig(tree) {
    return CONFIG_PATHS.find((path) => tree.entry(path).kind !== 'absent') ?? null;
}
function loadConfig(tree, path, problems) {
    const file = path ?? findConfig(tree);
    if (file === null) {
        problems.add({ file: CONFIG_PATHS[0], message: 'does not exist; "plumbline init" writes one to start from' });
        return null;
    }
    const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .PS), file, problems);
    return document === null ? null : readConfig((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_4__  .T)(document), problems);
}
function readConfig(document, problems) {
    const before = problems.count;
    const read = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, CONFIG_SCHEMA, problems);
    checkPaths(document, problems);
    if (read === null)
        return null;
    const policies = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_9__  .h9)(document, problems);
    if (problems.count > before)
        return null;
    const { gate } = read;
    const onInconclusive = gate['on-inconclusive'];
    return {
        version: 1,
        file: document.file,
        providers: Object.fromEntries(Object.entries(read.providers).map(([name, block]) => [name, (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__  .TP)(name, block)])),
        targets: Object.entries(read.targets).map(([name, target]) => ({
            name,
            prompt: (typeof target.prompt === 'string' ? [target.prompt] : target.prompt).map(fromRoot),
            model: fromRoot(target.model),
            suite: fromRoot(target.suite),
            sources: (target.sources ?? []).map(patternFromRoot),
            inputVar: target['input-var'],
            template: target.template,
            format: target.format,
            jinja: target.jinja === undefined
                ? undefined
                : { trimBlocks: target.jinja['trim-blocks'], lstripBlocks: target.jinja['lstrip-blocks'] },
            escalation: (0,_escalation_policy_js__WEBPACK_IMPORTED_MODULE_5__  .US)(policies, name),
        })),
        gate: {
            margin: gate.margin,
            alpha: gate.alpha,
            onInconclusive,
            onUnmeasured: gate['on-unmeasured'] ?? (onInconclusive === 'fail' ? 'fail' : 'warn'),
            onNoCredentials: gate['on-no-credentials'],
            smallSuite: gate['small-suite'],
            baselineRepeats: gate['baseline-repeats'],
            baseline: gate.baseline,
            anchor: gate.anchor,
            onDrift: gate['on-drift'],
            maxCostUsd: gate['max-cost-usd'],
            maxCalls: gate['max-calls'],
            maxMinutes: gate['max-minutes'],
            maxLatencyRatio: gate['max-latency-ratio'],
            maxCostRatio: gate['max-cost-ratio'],
        },
        escalation: policies.global,
        prices: Object.fromEntries(Object.entries(read.prices).map(([model, price]) => [
            model,
            {
                input: price.input,
                output: price.output,
                cachedInput: price['cached-input'],
                cacheWrite: price['cache-write'],
            },
        ])),
        optimize: read.optimize === undefined ? undefined : (0,_optimize_policy_js__WEBPACK_IMPORTED_MODULE_6__  .Nc)(read.optimize),
        redact: read.redact,
        source: document.value,
    };
}
function fromRoot(path) {
    return (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_11__  .o)('', path) ?? path;
}
function patternFromRoot(pattern) {
    return pattern.startsWith('!') ? `!${fromRoot(pattern.slice(1))}` : fromRoot(pattern);
}
function checkPaths(document, problems) {
    const { value } = document;
    for (const name of keysOf((0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, ['targets']))) {
        const target = ['targets', name];
        const prompt = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, [...target, 'prompt']);
        const paths = [
            [...target, 'model'],
            [...target, 'suite'],
            ...(Array.isArray(prompt) ? prompt.map((_, i) => [...target, 'prompt', i]) : [[...target, 'prompt']]),
        ];
        for (const at of paths) {
            const text = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, at);
            if (typeof text === 'string' && text !== '')
                (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .e6)(document, at, '', problems);
        }
    }
    for (const name of keysOf((0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, ['providers'])))
        (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__  .WZ)(document, ['providers', name], problems);
}
function keysOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}


  }),

  34272:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nc: () => (  optimizePolicyOf),
    YL: () => (  STRATEGIES),
    qA: () => (  OPTIMIZE_SCHEMA)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const STRATEGIES = ['reflect', 'critique', 'gradients', 'meta-prompt', 'rephrase', 'few-shots'];
const NAME = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1).max(300);
const positive = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0);
const REFLECTOR = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    provider: NAME.default('default'),
    model: NAME,
    temperature: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).max(2).optional(),
    'max-tokens': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).default(4_000),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().optional(),
    params: zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__  .Pq9()).default({}),
    structured: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['json-schema', 'tool', 'text']).default('json-schema'),
});
const OPTIMIZE_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    reflector: REFLECTOR.describe('The model that writes candidates; keys as those of a judge.'),
    goal: NAME.optional().describe("Template id; default: the escalation goal, else the suite's only template."),
    strategies: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(STRATEGIES)).min(1)]).default('auto'),
    'max-calls': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).default(1_500).describe('Every request that is sent, the reflector and retries too.'),
    'max-cost-usd': positive.optional(),
    'max-minutes': positive.default(60),
    'max-prompt-tokens-ratio': positive.default(2).describe('Candidate over seed, plus 200 tokens of grace.'),
    guards: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['held', 'gate']).default('held'),
    'show-expected': zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().default(true).describe('Reference answers of search cases may be shown.'),
    components: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1)).default([]),
})
    .describe('Step 1 as a command: `plumbline optimize TARGET`.');
function optimizePolicyOf(read) {
    const { reflector } = read;
    return {
        reflector: {
            provider: reflector.provider,
            model: reflector.model,
            temperature: reflector.temperature,
            maxTokens: reflector['max-tokens'],
            seed: reflector.seed,
            params: reflector.params,
            structured: reflector.structured,
        },
        goal: read.goal,
        strategies: read.strategies,
        maxCalls: read['max-calls'],
        maxCostUsd: read['max-cost-usd'],
        maxMinutes: read['max-minutes'],
        maxPromptTokensRatio: read['max-prompt-tokens-ratio'],
        guards: read.guards,
        showExpected: read['show-expected'],
        components: read.components,
    };
}


  }),

  36123:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N_: () => (  housesOf),
    QH: () => (  isAzure),
    TP: () => (  toProvider),
    WZ: () => (  checkProvider),
    a9: () => (  hasTwoPrograms),
    b3: () => (  wireOf),
    dX: () => (  AWS_KEYS),
    iH: () => (  PROVIDER_SCHEMA),
    jr: () => (  keyVariables),
    mu: () => (  keyNames),
    sO: () => (  addressesOf),
    si: () => (  costsNothing)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
  var _text_trailing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16604);
  var _reserved_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87810);




const ANTHROPIC_VERSIONS = ['2023-06-01', '2026-10-21'];
const KEY_ENV = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
    .refine((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^(sk|ghp|xox)[-_]/.test(name), 'takes the NAME of an environment variable such as OPENAI_API_KEY, never the key itself')
    .refine((name) => !(0,_reserved_variables_js__WEBPACK_IMPORTED_MODULE_1__  .D)(name), "may not name a token of the runner: it would be sent to the provider; put the provider's own key into a variable of another name")
    .refine((name) => !(0,_reserved_variables_js__WEBPACK_IMPORTED_MODULE_1__  .C)(name), 'may not name a variable that git reads: keys are kept from git; put the key into a variable of another name');
const URL_TEXT = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
    .refine((text) => /^https?:\/\/[^\s/?#]+/.test(text) && URL.canParse(text), 'must be an http:// or https:// address')
    .refine((text) => !/^https?:\/\/[^/]*@/.test(text), 'must not hold a user name or password; name the key in api-key-env')
    .superRefine((text, context) => {
    const host = hostInDisguise(text);
    if (host !== null)
        context.addIssue({ code: 'custom', message: `names the host ${host} in another spelling; write it as that` });
});
function hostInDisguise(text) {
    const written = /^https?:\/\/(\[[^\]]*\]|[^/\\?#:]*)/.exec(text)?.[1];
    if (written === undefined || !URL.canParse(text))
        return null;
    const { hostname } = new URL(text);
    return hostname === written.toLowerCase() ? null : hostname;
}
const TEXTS = zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__  .YjP());
const positive = zod__WEBPACK_IMPORTED_MODULE_2__  .aig().gt(0);
const path = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1);
const PACE = {
    'api-key-env': KEY_ENV.optional().describe('Name of the environment variable that holds the key.'),
    'requests-per-minute': positive.optional(),
    'tokens-per-minute': positive.optional(),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).max(1000).optional(),
    'timeout-seconds': positive.max(3600).default(60),
    headers: TEXTS.default({}),
};
const OPENAI = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('openai').optional(),
    'base-url': URL_TEXT.default('https://api.openai.com/v1').describe('Any OpenAI-compatible endpoint.'),
    wire: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['chat', 'responses'])
        .optional()
        .describe('Chat Completions or Responses; default: responses at the addresses of OpenAI and Azure, else chat.'),
    ...PACE,
    query: TEXTS.default({}),
});
const ANTHROPIC = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('anthropic'),
    'base-url': URL_TEXT.default('https://api.anthropic.com/v1'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(ANTHROPIC_VERSIONS)
        .default('2023-06-01')
        .describe('anthropic-version; 2026-10-21 refuses temperature, top_p and top_k.'),
    ...PACE,
});
const GOOGLE = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('google'),
    'base-url': URL_TEXT.default('https://generativelanguage.googleapis.com/v1beta'),
    ...PACE,
});
const BEDROCK = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('bedrock'),
    region: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(/^[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d$/, 'is not a region such as eu-central-1'),
    'base-url': URL_TEXT.optional().describe('Default: the runtime of the region.'),
    ...PACE,
});
const HTTP = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('http'),
    url: zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([URL_TEXT, zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ base: URL_TEXT, head: URL_TEXT })])
        .describe('One address, or {base, head}: a program for each side.'),
    ...PACE,
});
const RECORDED = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('recorded'),
    outputs: path.optional().describe('JSONL of id, output; {model} and {prompt} are filled in.'),
    'judge-outputs': path.optional().describe('JSONL of case, template, reply.'),
    from: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['base', 'head', 'workspace']).default('base'),
});
const PROVIDER_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__  .gMt('type', [OPENAI, ANTHROPIC, GOOGLE, BEDROCK, HTTP, RECORDED]);
function toProvider(name, block) {
    switch (block.type) {
        case 'recorded':
            return { type: 'recorded', name, outputs: block.outputs, judgeOutputs: block['judge-outputs'], from: block.from };
        case 'http':
            return { type: 'http', url: block.url, ...called(name, block) };
        case 'anthropic':
            return { type: 'anthropic', baseUrl: baseUrlOf(block), version: block.version, ...called(name, block) };
        case 'google':
            return { type: 'google', baseUrl: baseUrlOf(block), ...called(name, block) };
        case 'bedrock': {
            const { region, 'base-url': url = `https://bedrock-runtime.${region}.amazonaws.com` } = block;
            return { type: 'bedrock', region, baseUrl: (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_3__  .h)(url, '/'), ...called(name, block) };
        }
        case 'openai':
        case undefined: {
            const baseUrl = baseUrlOf(block);
            const wire = block.wire ?? usualWire(baseUrl);
            return { type: 'openai', baseUrl, query: block.query, wire, ...called(name, block) };
        }
    }
}
function baseUrlOf(block) {
    return (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_3__  .h)(block['base-url'], '/');
}
function usualWire(baseUrl) {
    const { hostname, pathname } = new URL(baseUrl);
    const isNewAzure = isAzureHost(hostname) && pathname.endsWith('/openai/v1');
    return hostname === 'api.openai.com' || isNewAzure ? 'responses' : 'chat';
}
function isAzureHost(hostname) {
    return /\.azure\.(?:com|us|cn)$/i.test(hostname);
}
function called(name, block) {
    return {
        name,
        apiKeyEnv: block['api-key-env'],
        requestsPerMinute: block['requests-per-minute'],
        tokensPerMinute: block['tokens-per-minute'],
        concurrency: block.concurrency,
        timeoutSeconds: block['timeout-seconds'],
        headers: block.headers,
    };
}
function costsNothing(provider) {
    switch (provider?.type) {
        case 'recorded':
            return true;
        case 'openai':
        case 'anthropic':
        case 'google':
            return (provider.apiKeyEnv === undefined &&
                !Object.keys(provider.headers).some((name) => /^(?:authorization|(?:x-)?api-key|x-goog-api-key)$/i.test(name)) &&
                isLocal(new URL(provider.baseUrl).hostname));
        case 'bedrock':
        case 'http':
        case undefined:
            return false;
    }
}
function hasTwoPrograms(provider) {
    return provider.type === 'http' && typeof provider.url !== 'string';
}
function addressesOf(provider) {
    if (provider.type !== 'http')
        return [provider.baseUrl];
    return typeof provider.url === 'string' ? [provider.url] : [provider.url.base, provider.url.head];
}
function wireOf(provider) {
    switch (provider.type) {
        case 'openai':
            return provider.wire;
        case 'anthropic':
            return 'messages';
        case 'google':
            return 'gemini';
        case 'bedrock':
            return 'converse';
        case 'http':
        case 'recorded':
            return null;
    }
}
const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const AWS_TOKEN = 'AWS_SESSION_TOKEN';
function keyVariables(provider) {
    switch (provider.type) {
        case 'recorded':
            return [];
        case 'openai':
        case 'anthropic':
        case 'google':
        case 'http':
            return ownKey(provider);
        case 'bedrock': {
            const own = ownKey(provider);
            if (own.length > 0)
                return own;
            const [id, secret] = AWS_KEYS;
            return [
                { name: id, needed: true, secret: false },
                { name: secret, needed: true, secret: true },
                { name: AWS_TOKEN, needed: false, secret: true },
            ];
        }
    }
}
function ownKey({ apiKeyEnv }) {
    return apiKeyEnv === undefined ? [] : [{ name: apiKeyEnv, needed: true, secret: true }];
}
function keyNames(provider) {
    return keyVariables(provider).flatMap(({ name, needed }) => (needed ? [name] : []));
}
function isAzure(provider) {
    return provider.type === 'openai' && isAzureHost(new URL(provider.baseUrl).hostname);
}
const HOUSE_OF_HOST = new Map([
    ['api.mistral.ai', 'mistral'],
    ['api.deepseek.com', 'deepseek'],
    ['api.x.ai', 'xai'],
    ['api.groq.com', 'groq'],
    ['generativelanguage.googleapis.com', 'google'],
]);
function housesOf(provider) {
    switch (provider?.type) {
        case 'openai':
            return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'openai'];
        case 'anthropic':
            return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'anthropic'];
        case 'google':
            return ['google'];
        case 'bedrock':
            return ['anthropic', 'openai', 'mistral', 'deepseek'];
        case 'http':
            return ['openai'];
        case 'recorded':
        case undefined:
            return [];
    }
}
const LOCAL_NAMES = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal))$/i;
const LOCAL_ADDRESSES = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd][0-9a-f]{2}:))/i;
function isLocal(host) {
    return LOCAL_ADDRESSES.test(host) || (LOCAL_NAMES.test(host) && !host.startsWith('['));
}
function checkProvider(document, provider, problems) {
    const { value } = document;
    if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, [...provider, 'type']) !== 'recorded')
        return;
    let any = false;
    for (const key of ['outputs', 'judge-outputs']) {
        const at = [...provider, key];
        const text = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, at);
        if (typeof text !== 'string')
            continue;
        any = true;
        for (const [placeholder] of text.matchAll(/\{[^}]*\}?/g)) {
            if (placeholder !== '{model}' && placeholder !== '{prompt}') {
                problems.add({
                    ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(document, at),
                    message: `${placeholder} is not known; a path may hold {model} and {prompt}`,
                });
            }
        }
        if (text !== '')
            (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .e6)(document, at, '', problems);
    }
    if (!any)
        problems.add({ ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(document, provider), message: 'a recorded provider needs outputs or judge-outputs' });
}


  }),

  87810:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  isHandedToGit),
    D: () => (  isOfTheRunner)
  });
const OF_GIT = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'TZ', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CONFIG_HOME'],
    ...['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'LOCALE_ARCHIVE'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERNAME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
    ...['APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'MSYSTEM'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NIX_SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
    ...['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'],
    ...['GIT_EXEC_PATH', 'GIT_ALLOW_PROTOCOL', 'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'],
    'GIT_TEST_ASSUME_DIFFERENT_OWNER',
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT'],
]);
const SETTING_OF_GIT = /^GIT_CONFIG_(KEY|VALUE)_\d{1,4}$/;
function isHandedToGit(name) {
    const upper = name.toUpperCase();
    return OF_GIT.has(upper) || SETTING_OF_GIT.test(upper);
}
function isOfTheRunner(name) {
    return /^(GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w*|INPUT_\w*)$/i.test(name);
}


  })

};
