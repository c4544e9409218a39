export const id = 8336;
export const ids = [8336];
export const modules = {

/***/ 6517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $P: () => (/* binding */ loadArm),
  cr: () => (/* binding */ messagesOf),
  IT: () => (/* binding */ modelIdentity),
  Tg: () => (/* binding */ providersAsked)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
;// CONCATENATED MODULE: ./build/core/model.js
/** A model file: provider, model and everything sent beside the messages. */




/** Every provider that an arm with this model may ask, with the key that names it. */
function providersNamed(model) {
    const { route, cascade } = model;
    const others = [
        { key: 'route.classifier.provider', provider: route?.classifier.provider },
        ...Object.entries(route?.classes ?? {}).map(([name, { provider }]) => ({
            key: `route.classes.${name}.provider`,
            provider,
        })),
        { key: 'cascade.escalate-to.provider', provider: cascade?.escalateTo.provider },
    ];
    const named = others.flatMap(({ key, provider }) => (provider === undefined ? [] : [{ key, provider }]));
    return [{ key: 'provider', provider: model.provider }, ...named];
}
const NAME = schemas/* string */.YjP().min(1).max(300);
const JSON_OBJECT = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const MODEL_REF = schemas/* strictObject */.rej({ provider: NAME.optional(), model: NAME });
const ROUTE = schemas/* strictObject */.rej({
    classifier: schemas/* strictObject */.rej({ provider: NAME.optional(), model: NAME, prompt: schemas/* string */.YjP().min(1) }),
    classes: schemas/* record */.g1P(schemas/* string */.YjP().min(1), MODEL_REF)
        .refine((all) => Object.keys(all).length > 0, 'needs at least one class'),
    otherwise: NAME.describe('The class that any other answer counts as.'),
});
const CASCADE = schemas/* strictObject */.rej({
    'escalate-to': MODEL_REF,
    when: schemas/* strictObject */.rej({
        matches: schemas/* string */.YjP().min(1).optional().describe('RE2 on the first answer.'),
        empty: schemas/* boolean */.zMY().default(false),
        refused: schemas/* boolean */.zMY().default(false),
        cut: schemas/* boolean */.zMY().default(false),
    })
        .default({ empty: true, refused: true, cut: true }),
});
/** The whole of a model file. */
const MODEL_SCHEMA = schemas/* strictObject */.rej({
    provider: NAME.default('default').describe('A key of providers in the config.'),
    model: NAME,
    temperature: schemas/* number */.aig().min(0).max(2).optional(),
    'max-tokens': schemas/* int */.Whr().min(1).optional(),
    seed: schemas/* int */.Whr().optional(),
    params: JSON_OBJECT.default({}).describe('Sent verbatim beside the messages.'),
    tools: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(JSON_OBJECT)])
        .optional()
        .describe('Tool definitions, or the path of a JSON or YAML list of them.'),
    'response-format': schemas/* union */.KCZ([schemas/* string */.YjP().min(1), JSON_OBJECT])
        .optional()
        .describe('The value, or the path of a JSON or YAML file.'),
    'tuned-from': NAME.optional().describe('The base model of a tuned one.'),
    retrieval: JSON_OBJECT.optional().describe('Declared, not executed: index, top-k, embedding model.'),
    route: ROUTE.optional(),
    cascade: CASCADE.optional(),
});
/** Keys of the request that have a key of their own in the model file, or that the gate sets. */
const NOT_PARAMS = {
    model: 'model',
    temperature: 'temperature',
    max_tokens: 'max-tokens',
    max_completion_tokens: 'max-tokens',
    seed: 'seed',
    tools: 'tools',
    response_format: 'response-format',
};
const NEVER_PARAMS = ['messages', 'stream', 'stream_options', 'n'];
/** A model file; null when a problem was noted. Whether its provider exists is the caller's to say. */
function loadModel(tree, path, problems, named) {
    const document = (0,core_document/* readDocument */.u0)(tree, path, problems, named);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,schema/* check */.z)(document, MODEL_SCHEMA, problems);
    const params = (0,core_document/* valueAt */.fK)(document.value, ['params']);
    for (const key of (0,chat/* isObject */.Gv)(params) ? Object.keys(params) : []) {
        const own = NOT_PARAMS[key];
        const at = (0,core_document/* problemAt */.l4)(document, ['params', key], 'key');
        if (own !== undefined)
            problems.add({ ...at, message: `write it as ${own}, a key of the file itself` });
        else if (NEVER_PARAMS.includes(key))
            problems.add({ ...at, message: 'is set by the gate and cannot be given' });
    }
    const tools = readNamed(tree, document, ['tools'], problems);
    const format = readNamed(tree, document, ['response-format'], problems);
    if (read === null)
        return null;
    const { route, cascade } = read;
    const classes = route && readClasses(document, route.classes, problems);
    const otherwise = route?.otherwise.trim().toLowerCase();
    if (classes !== undefined && otherwise !== undefined && !Object.hasOwn(classes, otherwise)) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, ['route', 'otherwise']),
            message: `${(0,core_document/* show */.WU)(route?.otherwise)} is not one of the classes${(0,core_document/* suggestion */.h)(otherwise, Object.keys(classes))}`,
        });
    }
    if (tools.value !== undefined && !(Array.isArray(tools.value) && tools.value.every(chat/* isObject */.Gv))) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, ['tools']),
            message: `expected a list of tools (objects), found ${(0,core_document/* show */.WU)(tools.value)}`,
        });
    }
    if (format.value !== undefined && !(0,chat/* isObject */.Gv)(format.value)) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, ['response-format']),
            message: `expected an object, found ${(0,core_document/* show */.WU)(format.value)}`,
        });
    }
    if (problems.count > before)
        return null;
    return {
        file: path,
        provider: read.provider,
        model: read.model,
        temperature: read.temperature,
        maxTokens: read['max-tokens'],
        seed: read.seed,
        params: read.params,
        tools: tools.value,
        responseFormat: format.value,
        tunedFrom: read['tuned-from'],
        retrieval: read.retrieval,
        route: route && { classifier: route.classifier, classes: classes, otherwise: otherwise },
        cascade: cascade && {
            escalateTo: cascade['escalate-to'],
            when: {
                matches: cascade.when.matches,
                empty: cascade.when.empty,
                refused: cascade.when.refused,
                cut: cascade.when.cut,
            },
        },
        source: normalForm(document.value, tools, format),
    };
}
/** Class names as the classifier's answer is compared with them. */
function readClasses(document, classes, problems) {
    const folded = new Map();
    for (const [name, target] of Object.entries(classes)) {
        const key = name.trim().toLowerCase();
        if (folded.has(key)) {
            problems.add({
                ...(0,core_document/* problemAt */.l4)(document, ['route', 'classes', name], 'key'),
                message: 'stands twice: class names are compared in lower case',
            });
        }
        folded.set(key, target);
    }
    return Object.fromEntries(folded);
}
/** A value that stands in the file itself, or in a file it names relative to itself. */
function readNamed(tree, document, at, problems) {
    const value = (0,core_document/* valueAt */.fK)(document.value, at);
    if (typeof value !== 'string')
        return { path: false, value };
    const file = (0,core_document/* follow */.e6)(document, at, document.file, problems);
    const named = file === null ? null : (0,core_document/* readDocument */.u0)(tree, file, problems, (0,core_document/* problemAt */.l4)(document, at));
    return { path: true, value: named?.value };
}
/** The file's value with what it names by path put in its place: moving a tool list to a file of its own changes nothing. */
function normalForm(value, tools, format) {
    return {
        ...value,
        ...(tools.path ? { tools: tools.value } : {}),
        ...(format.path ? { 'response-format': format.value } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/prompt.js + 1 modules
var core_prompt = __webpack_require__(4);
;// CONCATENATED MODULE: ./build/core/arms.js



/**
 * One side of a target. Faults of the prompt, the model file, or a provider that base's config does not know are
 * noted; null then. Base's provider table serves both sides; `alone` = there is but one side to speak of.
 */
function loadArm(side, tree, paths, config, problems, alone = false) {
    const at = (key) => paths.name === undefined ? undefined : { file: config.file, key: `targets.${paths.name}.${key}` };
    const promptAt = (index) => at(paths.prompt.length === 1 ? 'prompt' : `prompt[${index}]`);
    const prompt = (0,core_prompt/* loadPrompt */.hT)(tree, paths.prompt, problems, paths.name === undefined ? undefined : (i) => promptAt(i));
    const model = loadModel(tree, paths.model, problems, at('model'));
    if (model === null)
        return null;
    const strange = providersAsked(model, config).filter((named) => !Object.hasOwn(config.providers, named.provider));
    for (const { key, provider } of strange) {
        const known = Object.keys(config.providers).join(', ') || 'none';
        const there = alone ? `(there: ${known})` : `on the base side (there: ${known}); add it there first`;
        problems.add({
            file: paths.model,
            key,
            message: `"${provider}" is not a provider of ${config.file} ${there}`,
        });
    }
    const provider = config.providers[model.provider];
    if (prompt === null || provider === undefined || strange.length > 0)
        return null;
    return { side, promptFiles: paths.prompt, prompt, model: withPromptDefaults(model, prompt), provider };
}
/** Providers that an arm with this model asks; a recorded one replays a row, whatever else its model file names. */
function providersAsked(model, config) {
    const all = providersNamed(model);
    return config.providers[model.provider]?.type === 'recorded' ? all.slice(0, 1) : all;
}
/** What a `.prompt.yml` says about the model holds where the model file is silent. */
function withPromptDefaults(model, prompt) {
    const said = prompt.modelParameters ?? {};
    const number = (key) => {
        const value = said[key];
        return typeof value === 'number' ? value : undefined;
    };
    return {
        ...model,
        temperature: model.temperature ?? number('temperature'),
        maxTokens: model.maxTokens ?? number('maxTokens') ?? number('max_tokens') ?? number('maxCompletionTokens'),
        responseFormat: model.responseFormat ?? prompt.responseFormat,
    };
}
/** Everything beside the messages that decides what is sent, canonically; two sides with equal text send alike. */
function modelIdentity(arm) {
    const { file: _file, source, ...sent } = arm.model;
    return (0,digest/* canonical */.$N)({ sent: sent, source, provider: arm.model.provider });
}
/** The messages of an arm for a case; a missing variable is noted with prompt place and case. */
function messagesOf(arm, row, problems) {
    return (0,core_prompt/* renderPrompt */.nQ)(arm.prompt, row, problems);
}


/***/ }),

/***/ 7051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkGoals)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);

/**
 * Notes a target's own goal that its suite cannot measure, and a global one that fits no target: fitting one of several
 * is what a global goal is for. `ids`: template ids by suite file; a suite that is not in it is not judged.
 */
function checkGoals(tree, config, ids, problems) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(tree, config.file, new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .Problems */ .Zw());
    if (document === null)
        return;
    const note = (at, suites) => {
        const words = suites.map((suite) => `${suite} (there: ${ids.get(suite)?.join(', ')})`).join(' or ');
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, at),
            message: `${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, at))} is not a template of ${words}`,
        });
    };
    const own = (name) => ['targets', name, 'escalation', 'goal', 'template'];
    const heirs = config.targets.filter(({ name }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, own(name)) === undefined);
    for (const { name, suite, escalation } of config.targets) {
        if (heirs.some((heir) => heir.name === name) || escalation?.goal === undefined)
            continue;
        if (ids.get(suite)?.includes(escalation.goal.template) === false)
            note(own(name), [suite]);
    }
    const goal = config.escalation?.goal;
    const suites = [...new Set(heirs.map(({ suite }) => suite))];
    if (goal === undefined || suites.length === 0)
        return;
    if (suites.every((suite) => ids.get(suite)?.includes(goal.template) === false))
        note(['escalation', 'goal', 'template'], suites);
}


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
function isJudged(scorer) {
    return scorer.kind === 'asking' && 'probe' in scorer;
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ clustersOf),
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   Wi: () => (/* binding */ previewText),
/* harmony export */   vC: () => (/* binding */ lockRefusals)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5622);
/* harmony import */ var _judging_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7937);
/* harmony import */ var _pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4811);
/* harmony import */ var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1091);





/** Share of cases that flip between two runs of the same thing; stated, since no run has been seen yet. */
const ASSUMED_CHURN = 0.1;
/** Characters a token, as a rough guide in English. */
const CHARACTERS_PER_TOKEN = 4;
/**
 * Assumes that one case in ten comes out differently from run to run, so sd(d) = sqrt(0.1) (statistics of the gate:
 * MDE = (z_{1 - alpha/J} + z_.8) se; cases for a pass = 1.1 ((1.645 + 1.282) sd / m)^2). Points. `sent`: characters that
 * each model is sent over all cases, prompt included; without it the cases' own text counts.
 */
function preview(suite, config, models, sent = []) {
    const n = Math.max(1, suite.cases.length);
    const clusters = clustersOf(suite);
    const units = clusters > 0 ? clusters : n;
    const blocking = Math.max(1, suite.templates.filter((template) => template.blocking).length);
    const alpha = config?.gate.alpha ?? 0.05;
    const margin = config?.gate.margin ?? 5;
    const deviation = Math.sqrt(ASSUMED_CHURN / suite.repeats);
    const error = deviation / Math.sqrt(units);
    const live = (provider) => provider === undefined || config?.providers[provider]?.type !== 'recorded';
    const judged = suite.templates.filter(({ scorer, spec }) => scorer.kind === 'asking' && live((spec.kind === 'embedding' ? suite.embedding : suite.judge)?.provider)).length;
    const answers = 2 * suite.repeats;
    const tokensOf = (text) => Math.round((text / CHARACTERS_PER_TOKEN) * answers);
    const own = characters(suite);
    const targets = Math.max(1, models.length);
    const arms = models.map((model, index) => ({
        model,
        live: live(model.provider),
        tokens: tokensOf(sent[index] ?? own),
    }));
    const asked = models.length === 0 ? 1 : arms.filter((arm) => arm.live).length;
    const calls = n * answers * (asked + judged * targets);
    const armTokens = models.length === 0 ? tokensOf(own) : arms.reduce((sum, arm) => sum + (arm.live ? arm.tokens : 0), 0);
    const judgeTokens = judged === 0 ? 0 : targets * (judged * tokensOf(own) + tokensOf(rubricCharacters(suite) * n));
    return {
        cases: suite.cases.length,
        clusters,
        templates: suite.templates.length,
        smallestDrop: 100 * ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - alpha / blocking) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(0.8)) * error,
        margin,
        passableMargin: 100 * ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(0.95) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(0.9)) * error * Math.sqrt(1.1),
        inconclusiveWhenUnchanged: n < _family_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALLEST_SUITE */ .xh ? 1 : 1 - (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_3__/* .chanceToPass */ .Df)(units, deviation, margin / 100, 0.05),
        calls,
        promptTokens: armTokens + judgeTokens,
        costUsd: costUsd(suite, config, arms, n, judged * targets, judgeTokens),
        warnings: warnings(suite, models, clusters),
    };
}
function costUsd(suite, config, arms, n, judged, judgeTokens) {
    if (config === null || arms.length === 0)
        return null;
    let total = 0;
    for (const { model, live, tokens } of arms) {
        if (!live)
            continue;
        const price = (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)(model.model, config.prices);
        if (price === null)
            return null;
        total += (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)({ promptTokens: tokens, completionTokens: n * 2 * suite.repeats * (model.maxTokens ?? 256) }, price);
    }
    if (judged > 0 && suite.judge !== undefined && config.providers[suite.judge.provider]?.type !== 'recorded') {
        const price = (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)(suite.judge.model, config.prices);
        if (price === null)
            return null;
        total += (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)({ promptTokens: judgeTokens, completionTokens: n * 2 * suite.repeats * judged * 200 }, price);
    }
    return total;
}
function characters(suite) {
    let sum = 0;
    for (const row of suite.cases) {
        sum += (row.input ?? '').length + (row.context ?? []).reduce((total, chunk) => total + chunk.text.length, 0);
        sum += (row.messages ?? []).reduce((total, message) => total + (message.content ?? '').length, 0);
        for (const value of Object.values(row.vars))
            sum += value.length;
    }
    return sum;
}
/** What the judges are told beside the case, once for every answer. */
function rubricCharacters(suite) {
    return suite.templates.reduce((sum, { scorer }) => sum + ((0,_judging_scorer_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .s)(scorer) ? scorer.instructionCharacters() : 0), 0);
}
function clustersOf(suite) {
    const clusters = new Set(suite.cases.flatMap((row) => (row.cluster === undefined ? [] : [row.cluster])));
    if (clusters.size === 0)
        return 0;
    return clusters.size + suite.cases.filter((row) => row.cluster === undefined).length;
}
function warnings(suite, models, clusters) {
    const list = [];
    const n = suite.cases.length;
    if (n < 50)
        list.push(`${n} cases: below 50 the gate reports and never decides; 200 or more is honest advice`);
    else if (n < 200)
        list.push(`${n} cases: unchanged suites of this size are often inconclusive; 200 or more is honest advice`);
    if (clusters === 1)
        list.push('all cases share one cluster: the gate cannot decide; use "tags" for topics');
    if (suite.repeats > 1 && models.some((model) => model.temperature === 0)) {
        list.push(`repeats: ${suite.repeats} at temperature 0 draws nearly the same answer again; 1 is enough`);
    }
    return list;
}
/** What a lock must not pin: a model that moves under its name, or clusters too few to decide by. */
function lockRefusals(suite) {
    const list = [];
    const pinned = [
        ['judge.model', suite.judge?.model],
        ['embedding.model', suite.embedding?.model],
    ];
    for (const [key, model] of pinned) {
        if (model !== undefined && /(^|[-:/])latest$/.test(model)) {
            list.push({ file: suite.file, key, message: `"${model}" is an alias that moves; pin a dated model` });
        }
    }
    const clusters = clustersOf(suite);
    if (clusters >= 2 && clusters <= 9) {
        list.push({
            file: suite.datasetFile,
            key: 'cluster',
            message: `${clusters} clusters are too few to decide by (10 or more are needed). A cluster is a document, user or conversation that cases share; for a topic or label use "tags"`,
        });
    }
    return list;
}
/** The preview as text, at most 80 columns. */
function previewText(view) {
    const units = view.clusters > 0 ? `${view.cases} cases in ${view.clusters} clusters` : `${view.cases} cases`;
    const cost = view.costUsd === null ? 'cost not known (no price)' : `about $${view.costUsd.toFixed(2)}`;
    const lines = [
        `  ${units}, ${view.templates} template${view.templates === 1 ? '' : 's'}; if 1 case in 10 flips by chance:`,
        `  sees a drop of ${view.smallestDrop.toFixed(1)} points or more (8 times in 10)`,
        `  at your margin of ${view.margin}, an unchanged prompt is inconclusive ${Math.round(100 * view.inconclusiveWhenUnchanged)} times in 100`,
        `  passes an unchanged prompt at a margin of ${view.passableMargin.toFixed(1)} points (9 in 10)`,
        view.calls === 0
            ? '  no calls (recorded)'
            : `  at most ${view.calls.toLocaleString('en-US')} calls a run, some ${view.promptTokens.toLocaleString('en-US')} prompt tokens, ${cost}`,
        ...view.warnings.map((warning) => `  note: ${warning}`),
    ];
    return `${lines.flatMap((line) => wrap(line, 80)).join('\n')}\n`;
}
function wrap(line, width) {
    const out = [];
    let rest = line;
    while (rest.length > width) {
        const cut = rest.lastIndexOf(' ', width);
        if (cut <= 4)
            break;
        out.push(rest.slice(0, cut));
        rest = `    ${rest.slice(cut + 1)}`;
    }
    return [...out, rest];
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
  wB: () => (/* binding */ worstCase)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/price-table.js
/** Day the table was last looked at. */
const PRICES_AS_OF = '2026-04-30';
const p = (input, output, cachedInput) => cachedInput === undefined ? { input, output } : { input, output, cachedInput };
/** By model id; a dated id that is not listed has the price of its undated name. */
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
/** The config's own prices first, then the shipped table; a trailing date is ignored where the dated id is not listed. */
function priceOf(model, overrides) {
    const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
    for (const table of [overrides, PRICE_TABLE]) {
        const price = (Object.hasOwn(table, model) && table[model]) || (Object.hasOwn(table, undated) && table[undated]);
        if (price)
            return price;
    }
    return null;
}
/** USD. */
function costOf(usage, price) {
    const cached = usage.cachedTokens ?? 0;
    const input = (usage.promptTokens - cached) * price.input + cached * (price.cachedInput ?? price.input);
    return (input + usage.completionTokens * price.output) / MILLION;
}
/**
 * Tokens of a text without a tokenizer, on the high side: one for three characters, and more for scripts whose
 * characters take several bytes. English has about four characters a token.
 */
function tokenBound(text) {
    const bytes = Buffer.byteLength(text);
    return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}
/** Prompt tokens of a request, on the high side. */
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
/** The most answer tokens a request allows; undefined without a cap. */
function capOf(request) {
    if (request.kind === 'embedding')
        return 0;
    const named = request.params?.['max_completion_tokens'] ?? request.params?.['max_tokens'];
    const cap = typeof named === 'number' ? named : request.maxTokens;
    const choices = request.params?.['n'];
    return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}
/** USD a call may cost at most; `bounded` = its answer has a cap, without one only the prompt is counted. */
function worstCase(request, price) {
    const cap = capOf(request);
    const usage = { promptTokens: promptTokenBound(request), completionTokens: cap ?? 0 };
    return { usd: costOf(usage, price), bounded: cap !== undefined };
}
const USUAL_ANSWER = 256;
/** Calls, tokens and price of a run before its first call; an upper guess, as every answer is taken at its cap. */
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


/***/ })

};
