export const id = 9240;
export const ids = [9240];
export const modules = {

/***/ 8609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iE: () => (/* binding */ CONFIG_PATHS),
  u0: () => (/* binding */ findConfig),
  Z9: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: CONFIG_SCHEMA

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/document-file.js
var document_file = __webpack_require__(3252);
// EXTERNAL MODULE: ./build/core/escalation/policy.js
var policy = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/core/provider.js


const KEY_ENV = schemas/* string */.YjP()
    .refine((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^(sk|ghp|xox)[-_]/.test(name), 'takes the NAME of an environment variable such as OPENAI_API_KEY, never the key itself');
const URL_TEXT = schemas/* string */.YjP()
    .refine((text) => /^https?:\/\/[^\s/?#]+/.test(text) && URL.canParse(text), 'must be an http:// or https:// address')
    .refine((text) => !/^https?:\/\/[^/]*@/.test(text), 'must not hold a user name or password; name the key in api-key-env');
const TEXTS = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const positive = schemas/* number */.aig().gt(0);
const path = schemas/* string */.YjP().min(1);
const PACE = {
    'api-key-env': KEY_ENV.optional().describe('Name of the environment variable that holds the key.'),
    'requests-per-minute': positive.optional(),
    'tokens-per-minute': positive.optional(),
    concurrency: schemas/* int */.Whr().min(1).max(1000).optional(),
    'timeout-seconds': positive.max(3600).default(60),
    headers: TEXTS.default({}),
};
const OPENAI = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('openai').optional(),
    'base-url': URL_TEXT.default('https://api.openai.com/v1').describe('Any OpenAI-compatible endpoint.'),
    ...PACE,
    query: TEXTS.default({}),
});
const HTTP = schemas/* strictObject */.rej({ type: schemas/* literal */.euz('http'), url: URL_TEXT, ...PACE });
const RECORDED = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('recorded'),
    outputs: path.optional().describe('JSONL of id, output; {model} and {prompt} are filled in.'),
    'judge-outputs': path.optional().describe('JSONL of case, template, reply.'),
    from: schemas/* enum */.k5n(['base', 'head', 'workspace']).default('base'),
});
const PROVIDER_SCHEMA = schemas/* discriminatedUnion */.gMt('type', [OPENAI, HTTP, RECORDED]);
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
function checkProvider(document, provider, problems) {
    const { value } = document;
    if ((0,core_document/* valueAt */.fK)(value, [...provider, 'type']) !== 'recorded')
        return;
    let any = false;
    for (const key of ['outputs', 'judge-outputs']) {
        const at = [...provider, key];
        const text = (0,core_document/* valueAt */.fK)(value, at);
        if (typeof text !== 'string')
            continue;
        any = true;
        for (const [placeholder] of text.matchAll(/\{[^}]*\}?/g)) {
            if (placeholder !== '{model}' && placeholder !== '{prompt}') {
                problems.add({
                    ...(0,core_document/* problemAt */.l4)(document, at),
                    message: `${placeholder} is not known; a path may hold {model} and {prompt}`,
                });
            }
        }
        if (text !== '')
            (0,core_document/* follow */.e6)(document, at, '', problems);
    }
    if (!any)
        problems.add({ ...(0,core_document/* problemAt */.l4)(document, provider), message: 'a recorded provider needs outputs or judge-outputs' });
}

// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/core/tree.js
var tree = __webpack_require__(7412);
;// CONCATENATED MODULE: ./build/core/config.js







const NAME = schemas/* string */.YjP()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u, 'letters, digits, . _ - and blanks, at most 100');
const config_positive = schemas/* number */.aig().gt(0);
const points = schemas/* number */.aig().min(0).max(100);
const config_path = schemas/* string */.YjP().min(1);
const TARGET = schemas/* strictObject */.rej({
    prompt: schemas/* union */.KCZ([config_path, schemas/* array */.YOg(config_path).min(1)]).describe('One file or a list, relative to the repository.'),
    model: config_path,
    suite: config_path,
    escalation: policy/* TARGET_POLICY_SCHEMA */.$Y.optional().describe('Overrides the global block.'),
});
const GATE = schemas/* strictObject */.rej({
    margin: points.default(5).describe('Points a change may cost and still pass.'),
    alpha: schemas/* number */.aig().gt(0).max(0.5).default(0.05),
    'on-inconclusive': schemas/* enum */.k5n(['warn', 'fail', 'pass']).default('warn'),
    'on-unmeasured': schemas/* enum */.k5n(['warn', 'fail']).optional().describe('Default: what on-inconclusive says.'),
    'on-no-credentials': schemas/* enum */.k5n(['warn', 'fail']).default('fail'),
    'small-suite': schemas/* enum */.k5n(['report', 'exact']).default('report'),
    baseline: schemas/* enum */.k5n(['eager', 'lazy']).default('eager'),
    'max-cost-usd': schemas/* number */.aig().min(0).optional(),
    'max-calls': schemas/* int */.Whr().min(0).optional(),
    'max-minutes': config_positive.optional(),
    'max-latency-ratio': config_positive.optional().describe('Ceiling on head / base.'),
    'max-cost-ratio': config_positive.optional().describe('Ceiling on head / base.'),
});
const PRICE = schemas/* strictObject */.rej({
    input: schemas/* number */.aig().min(0),
    output: schemas/* number */.aig().min(0),
    'cached-input': schemas/* number */.aig().min(0).optional(),
});
const CONFIG_SCHEMA = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    providers: schemas/* record */.g1P(NAME, PROVIDER_SCHEMA)
        .refine((all) => Object.keys(all).length > 0, 'needs at least one provider'),
    targets: schemas/* record */.g1P(NAME, TARGET).refine((all) => Object.keys(all).length > 0, 'needs at least one target'),
    gate: GATE.prefault({}),
    escalation: policy/* POLICY_SCHEMA */.tD.optional(),
    prices: schemas/* record */.g1P(schemas/* string */.YjP().min(1), PRICE).default({}).describe('USD per million tokens, by model.'),
    redact: schemas/* boolean */.zMY().default(false).describe('Keeps case and model text out of comment, record and report.'),
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
    const document = (0,document_file/* readDocument */.u)(tree, file, problems);
    return document === null ? null : readConfig(document, problems);
}
function readConfig(document, problems) {
    const before = problems.count;
    const read = (0,schema/* check */.z)(document, CONFIG_SCHEMA, problems);
    checkPaths(document, problems);
    if (read === null)
        return null;
    const policies = (0,policy/* readPolicies */.h9)(document, problems);
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
            escalation: (0,policy/* policyOf */.US)(policies, name),
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
    return (0,tree/* resolvePath */.o)('', path) ?? path;
}
function checkPaths(document, problems) {
    const { value } = document;
    for (const name of keysOf((0,core_document/* valueAt */.fK)(value, ['targets']))) {
        const target = ['targets', name];
        const prompt = (0,core_document/* valueAt */.fK)(value, [...target, 'prompt']);
        const paths = [
            [...target, 'model'],
            [...target, 'suite'],
            ...(Array.isArray(prompt) ? prompt.map((_, i) => [...target, 'prompt', i]) : [[...target, 'prompt']]),
        ];
        for (const at of paths) {
            const text = (0,core_document/* valueAt */.fK)(value, at);
            if (typeof text === 'string' && text !== '')
                (0,core_document/* follow */.e6)(document, at, '', problems);
        }
    }
    for (const name of keysOf((0,core_document/* valueAt */.fK)(value, ['providers'])))
        checkProvider(document, ['providers', name], problems);
}
function keysOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
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

const PARSER_VERSION = 1;
function lockPath(suiteFile) {
    return `${suiteFile.replace(/\.(ya?ml|json)$/, '')}.lock`;
}
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
function lockText(suite, engine) {
    return `${JSON.stringify({ lock: 1, engine, pins: pinsOf(suite) }, null, 2)}\n`;
}
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oY: () => (/* binding */ capOf),
  ho: () => (/* binding */ costOf),
  jA: () => (/* binding */ estimate),
  xx: () => (/* binding */ priceOf),
  gx: () => (/* binding */ promptTokenBound),
  Wz: () => (/* binding */ tokenBound),
  YK: () => (/* binding */ unknownPrice),
  wB: () => (/* binding */ worstCase)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/price-table.js
const PRICES_AS_OF = '2026-04-30';
const p = (input, output, cachedInput) => cachedInput === undefined ? { input, output } : { input, output, cachedInput };
const PRICE_TABLE = {
    'gpt-5.4': p(2.5, 15, 0.25),
    'gpt-5.4-mini': p(0.75, 4.5, 0.075),
    'gpt-5.4-nano': p(0.2, 1.25, 0.02),
    'gpt-5.2': p(1.75, 14, 0.175),
    'gpt-5.2-chat-latest': p(1.75, 14, 0.175),
    'gpt-5.2-pro': p(21, 168),
    'gpt-5.1': p(1.25, 10, 0.125),
    'gpt-5.1-chat-latest': p(1.25, 10, 0.125),
    'gpt-5': p(1.25, 10, 0.125),
    'gpt-5-chat-latest': p(1.25, 10, 0.125),
    'gpt-5-mini': p(0.25, 2, 0.025),
    'gpt-5-nano': p(0.05, 0.4, 0.005),
    'gpt-5-pro': p(15, 120),
    'gpt-4.1': p(2, 8, 0.5),
    'gpt-4.1-mini': p(0.4, 1.6, 0.1),
    'gpt-4.1-nano': p(0.1, 0.4, 0.025),
    'gpt-4o': p(2.5, 10, 1.25),
    'gpt-4o-2024-05-13': p(5, 15),
    'gpt-4o-mini': p(0.15, 0.6, 0.075),
    o1: p(15, 60, 7.5),
    'o1-pro': p(150, 600),
    o3: p(2, 8, 0.5),
    'o3-mini': p(1.1, 4.4, 0.55),
    'o3-pro': p(20, 80),
    'o4-mini': p(1.1, 4.4, 0.275),
    'gpt-4-turbo': p(10, 30),
    'gpt-4': p(30, 60),
    'gpt-3.5-turbo': p(0.5, 1.5),
    'gpt-3.5-turbo-1106': p(1, 2),
    'text-embedding-3-small': p(0.02, 0),
    'text-embedding-3-large': p(0.13, 0),
    'text-embedding-ada-002': p(0.1, 0),
};

;// CONCATENATED MODULE: ./build/core/pricing.js


const MILLION = 1_000_000;
function priceOf(model, overrides) {
    const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
    for (const table of [overrides, PRICE_TABLE]) {
        const price = (Object.hasOwn(table, model) && table[model]) || (Object.hasOwn(table, undated) && table[undated]);
        if (price)
            return price;
    }
    return null;
}
function unknownPrice(model, file) {
    return {
        file,
        key: 'gate.max-cost-usd',
        message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens), or use max-calls instead`,
    };
}
function costOf(usage, price) {
    const cached = usage.cachedTokens ?? 0;
    const input = (usage.promptTokens - cached) * price.input + cached * (price.cachedInput ?? price.input);
    return (input + usage.completionTokens * price.output) / MILLION;
}
function tokenBound(text) {
    const bytes = Buffer.byteLength(text);
    return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}
function promptTokenBound(request) {
    if (request.kind === 'embedding')
        return request.texts.reduce((sum, text) => sum + tokenBound(text), 0);
    let tokens = 3;
    for (const message of request.messages) {
        tokens += 4 + tokenBound(message.content ?? '');
        if (message.toolCalls !== undefined)
            tokens += tokenBound(JSON.stringify(message.toolCalls));
    }
    if (request.tools !== undefined)
        tokens += tokenBound((0,digest/* canonical */.$N)(request.tools));
    if (request.responseFormat !== undefined)
        tokens += tokenBound((0,digest/* canonical */.$N)(request.responseFormat));
    return tokens;
}
function capOf(request) {
    if (request.kind === 'embedding')
        return 0;
    const named = request.params?.['max_completion_tokens'] ?? request.params?.['max_tokens'];
    const cap = typeof named === 'number' ? named : request.maxTokens;
    const choices = request.params?.['n'];
    return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}
function worstCase(request, price) {
    const cap = capOf(request);
    const usage = { promptTokens: promptTokenBound(request), completionTokens: cap ?? 0 };
    return { usd: costOf(usage, price), bounded: cap !== undefined };
}
const USUAL_ANSWER = 256;
function estimate(plan, overrides) {
    let calls = 0;
    let promptTokens = 0;
    let completionTokens = 0;
    let costUsd = 0;
    const unpriced = new Set();
    for (const part of plan) {
        const usage = {
            promptTokens: part.promptTokens,
            completionTokens: part.calls * (part.answerTokens ?? part.maxTokens ?? USUAL_ANSWER),
        };
        calls += part.calls;
        promptTokens += usage.promptTokens;
        completionTokens += usage.completionTokens;
        const price = priceOf(part.model, overrides);
        if (price === null)
            unpriced.add(part.model);
        else
            costUsd += costOf(usage, price);
    }
    return {
        calls,
        promptTokens,
        completionTokens,
        costUsd: unpriced.size > 0 ? null : costUsd,
        unpriced: [...unpriced].sort(),
    };
}


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hT: () => (/* binding */ loadPrompt),
  f1: () => (/* binding */ noteUnknown),
  nQ: () => (/* binding */ renderPrompt)
});

// UNUSED EXPORTS: unusedVariables

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/prompt/chat-file.js
var chat_file = __webpack_require__(2014);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/core/suggestion.js
var suggestion = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/text-lines.js
var text_lines = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/core/variables.js
var variables = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/core/yaml.js
var core_yaml = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/core/prompt/text-file.js











const ROLE = schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant']);
const FILES = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
const FRONT_MATTER_SCHEMA = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).optional(),
    role: ROLE.optional(),
    'few-shots': schemas/* string */.YjP().min(1).optional(),
    include: FILES.optional(),
});
function textPiece(tree, path, text, problems) {
    const front = path.endsWith('.txt') ? null : splitFrontMatter(path, text, problems);
    const bodyStart = front?.bodyStart ?? 0;
    const settings = front?.settings ?? {};
    const note = (fault, file) => problems.add({ file, line: fault.line, column: fault.column, message: fault.message });
    const body = withoutFinalNewline(text.slice(bodyStart));
    const pieces = [];
    for (const at of includesOf(settings)) {
        const file = (0,core_document/* follow */.e6)(front.document, at, path, problems);
        const included = file === null ? null : (0,core_text/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(front.document, at));
        if (file === null || included === null)
            continue;
        const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
        pieces.push({ text: plain, parts: (0,variables/* parseTemplate */.QC)(file, plain, (fault) => note(fault, file)) });
    }
    if (body !== '' || pieces.length === 0) {
        pieces.push({
            text: body,
            parts: (0,variables/* parseTemplate */.QC)(path, body, (fault) => note(fault, path), (offset) => (0,core_text/* placeOf */.$t)(text, bodyStart + offset)),
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
    const document = (0,core_yaml/* parseYamlText */.c)(file, yaml, problems, 2);
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
function loadFewShots(tree, document, from, problems) {
    const at = ['few-shots'];
    const file = (0,core_document/* follow */.e6)(document, at, from, problems);
    const text = file === null ? null : (0,core_text/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(document, at));
    if (file === null || text === null || (0,core_text/* refuseConflict */.Xs)(file, text, problems))
        return [];
    const messages = [];
    (0,text_lines/* eachLine */.IM)(file, text, problems, (line, number) => {
        const row = (0,json/* parseJsonLine */.w)(file, line, number, problems);
        if (row === undefined)
            return;
        if (!(0,chat/* isObject */.Gv)(row)) {
            problems.add({ file, line: number, message: `expected {"input", "output"}, found ${(0,problem/* show */.WU)(row)}` });
            return;
        }
        for (const key of Object.keys(row)) {
            if (key !== 'input' && key !== 'output')
                problems.add({
                    file,
                    line: number,
                    key,
                    message: `unknown key ${(0,problem/* show */.WU)(key)}${(0,suggestion/* suggestion */.h)(key, ['input', 'output'])}`,
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
            message: row[key] === undefined ? 'is missing' : `expected a text, found ${(0,problem/* show */.WU)(row[key])}`,
        });
    });
    if (messages.length === 0)
        problems.add({ file, message: 'holds no few-shot; write rows of {"input", "output"}' });
    return messages;
}

;// CONCATENATED MODULE: ./build/core/prompt.js





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
function baseName(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file.replace(/(\.prompt)?\.(md|markdown|txt|ya?ml|json)$/, '');
}
function loadPiece(tree, path, problems, named) {
    const read = (0,core_text/* readText */.yR)(tree, path, problems, named);
    if (read === null)
        return null;
    const text = read.replaceAll('\r\n', '\n');
    if ((0,core_text/* refuseConflict */.Xs)(path, text, problems))
        return null;
    if (/\.(md|markdown|txt)$/.test(path))
        return textPiece(tree, path, text, problems);
    if (/\.ya?ml$/.test(path))
        return (0,chat_file/* ymlPiece */.Pb)(path, text, problems);
    if (path.endsWith('.json'))
        return (0,chat_file/* jsonPiece */.v_)(path, text, problems);
    problems.add({
        file: path,
        message: 'is no kind of prompt file; known: .md, .txt, .prompt.yml, .prompt.yaml, .json',
    });
    return null;
}
function renderPrompt(prompt, row, problems) {
    const messages = [];
    let whole = true;
    for (const [index, message] of prompt.messages.entries()) {
        const parts = prompt.parts === undefined ? null : prompt.parts[index];
        if (parts === null || parts === undefined || message.content === null) {
            messages.push(message);
            continue;
        }
        const content = (0,variables/* fillTemplate */.ou)(parts, (name) => (0,variables/* variableOf */.Qn)(row, name), (variable) => noteMissing(variable, row, problems));
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
                message: `nothing of case ${(0,problem/* show */.WU)(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
            });
            whole = false;
        }
    }
    return whole ? messages : null;
}
function noteUnknown(prompt, cases, problems) {
    const [first] = cases;
    if (first === undefined)
        return false;
    const unknown = prompt.variables.filter(({ name }) => cases.every((row) => (0,variables/* variableOf */.Qn)(row, name) === undefined));
    for (const { name, file, line, column } of unknown) {
        const message = `{{${name}}}: no case has "${name}" (first: case ${(0,problem/* show */.WU)(first.id)}, line ${first.line}); ${hintOf(first)}`;
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
        message: `{{${name}}}: case ${(0,problem/* show */.WU)(row.id)} (line ${row.line}) has no such variable; ${hintOf(row)}`,
    });
}
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

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ PROMPT_YML_SCHEMA),
/* harmony export */   Pb: () => (/* binding */ ymlPiece),
/* harmony export */   v_: () => (/* binding */ jsonPiece)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2311);
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3851);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6067);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2971);









const PROMPT_YML_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional(),
    modelParameters: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
    responseFormat: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J())]).optional(),
    jsonSchema: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J())]).optional(),
    messages: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).min(1),
    testData: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
});
function ymlPiece(file, text, problems) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocumentText */ .g)(file, text, problems);
    const read = document === null ? null : (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)(document, PROMPT_YML_SCHEMA, problems);
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
function responseFormatOf(document, format, schema, problems) {
    const known = ['text', 'json_object', 'json_schema'];
    if (typeof format === 'string' && !known.includes(format)) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['responseFormat']),
            message: `expected one of ${known.join(', ')}, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(format)}`,
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
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['jsonSchema']),
                key: 'jsonSchema',
                message: 'is missing; responseFormat json_schema needs it',
            });
        return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
    }
    try {
        return { type: 'json_schema', json_schema: JSON.parse(schema) };
    }
    catch {
        problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['jsonSchema']), message: 'is not valid JSON' });
        return undefined;
    }
}
function jsonPiece(file, text, problems) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocumentText */ .g)(file, text, problems);
    if (document === null)
        return null;
    const under = (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document.value);
    if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document.value)) {
        for (const key of Object.keys(document.value)) {
            if (key !== 'messages')
                problems.add({
                    ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, [key], 'key'),
                    message: `unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(key)}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(key, ['messages'])}`,
                });
        }
    }
    return { ...chatPiece(document, text, under ? ['messages'] : [], problems), name: undefined };
}
function chatPiece(document, text, at, problems) {
    const messages = (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessages */ .Ne)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, at), (path, message) => problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, [...at, ...path]), message })) ?? [];
    const parts = messages.map((message, index) => {
        if (message.content === null)
            return null;
        const { content } = message;
        const start = offsetOf(text, document.place([...at, index, 'content']));
        const whereIs = (offset) => {
            let found = text.indexOf('{{', start);
            for (let open = content.indexOf('{{'); open >= 0 && open < offset; open = content.indexOf('{{', open + 2)) {
                found = text.indexOf('{{', found + 2);
            }
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(text, found < 0 ? start : found);
        };
        return (0,_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .parseTemplate */ .QC)(document.file, content, (fault) => problems.add({ file: document.file, line: fault.line, column: fault.column, message: fault.message }), whereIs);
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


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony export contextText */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);

const NAME = /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*$/u;
function parseTemplate(file, text, note, whereIs = (offset) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(text, offset)) {
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
function variableOf(row, name) {
    if (name === 'input' && row.input !== undefined)
        return row.input;
    if (name === 'context' && row.context !== undefined)
        return contextText(row.context);
    return Object.hasOwn(row.vars, name) ? row.vars[name] : undefined;
}
function contextText(context) {
    return context
        .map(({ id, title, text }) => {
        const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
        return head === '' ? text : `${head}\n${text}`;
    })
        .join('\n\n');
}


/***/ })

};
