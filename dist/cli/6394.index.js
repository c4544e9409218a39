export const id = 6394;
export const ids = [6394];
export const modules = {

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ loadArm),
/* harmony export */   IT: () => (/* binding */ modelIdentity),
/* harmony export */   Tg: () => (/* binding */ providersAsked),
/* harmony export */   cr: () => (/* binding */ messagesOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1295);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9771);



function loadArm(side, tree, paths, config, problems, alone = false) {
    const at = (key) => paths.name === undefined ? undefined : { file: config.file, key: `targets.${paths.name}.${key}` };
    const promptAt = (index) => at(paths.prompt.length === 1 ? 'prompt' : `prompt[${index}]`);
    const prompt = (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPrompt */ .hT)(tree, paths.prompt, problems, paths.name === undefined ? undefined : (i) => promptAt(i));
    const model = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .loadModel */ .cm)(tree, paths.model, problems, at('model'));
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
function providersAsked(model, config) {
    const all = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .providersNamed */ .go)(model);
    return config.providers[model.provider]?.type === 'recorded' ? all.slice(0, 1) : all;
}
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
function modelIdentity(arm) {
    const { file: _file, source, ...sent } = arm.model;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ sent, source, provider: arm.model.provider });
}
function messagesOf(arm, row, problems) {
    return (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPrompt */ .nQ)(arm.prompt, row, problems);
}


/***/ }),

/***/ 7051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkGoals)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);



function checkGoals(tree, config, ids, problems) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(tree, config.file, new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw());
    if (document === null)
        return;
    const note = (at, suites) => {
        const words = suites.map((suite) => `${suite} (there: ${ids.get(suite)?.join(', ')})`).join(' or ');
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, at),
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, at))} is not a template of ${words}`,
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

/***/ 8521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ clusterCount),
/* harmony export */   IM: () => (/* binding */ orderUnits),
/* harmony export */   r2: () => (/* binding */ FEWEST_CLUSTERS),
/* harmony export */   xh: () => (/* binding */ SMALLEST_SUITE)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const SMALLEST_SUITE = 50;
const FEWEST_CLUSTERS = 10;
function orderUnits(units, seed) {
    const hash = (id) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(`${seed}\0${id}`);
    const places = units.map((unit) => {
        const own = hash(unit.id);
        return {
            unit,
            group: unit.cluster === undefined ? own : hash(unit.cluster),
            clustered: unit.cluster !== undefined,
            own,
        };
    });
    places.sort((a, b) => compare(a.group, b.group) ||
        Number(a.clustered) - Number(b.clustered) ||
        compare(a.own, b.own) ||
        compare(a.unit.id, b.unit.id));
    return places.map((place) => place.unit);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function clusterCount(units) {
    const ids = new Set();
    let alone = 0;
    for (const unit of units) {
        if (unit.cluster === undefined)
            alone += 1;
        else
            ids.add(unit.cluster);
    }
    return ids.size === 0 ? null : ids.size + alone;
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

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ loadModel),
/* harmony export */   go: () => (/* binding */ providersNamed),
/* harmony export */   iA: () => (/* binding */ modelsNamed)
/* harmony export */ });
/* unused harmony export MODEL_SCHEMA */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2311);
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3851);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);







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
function modelsNamed(config) {
    const { provider, model, route, cascade } = config;
    const named = route === undefined
        ? [{ model }, ...(cascade === undefined ? [] : [cascade.escalateTo])]
        : [route.classifier, ...Object.values(route.classes)];
    return named.map((seat) => ({ provider: seat.provider ?? provider, model: seat.model }));
}
const NAME = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(300);
const JSON_OBJECT = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J());
const MODEL_REF = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ provider: NAME.optional(), model: NAME });
const ROUTE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    classifier: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ provider: NAME.optional(), model: NAME, prompt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) }),
    classes: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), MODEL_REF)
        .refine((all) => Object.keys(all).length > 0, 'needs at least one class'),
    otherwise: NAME.describe('The class that any other answer counts as.'),
});
const CASCADE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    'escalate-to': MODEL_REF,
    when: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        matches: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('RE2 on the first answer.'),
        empty: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
        refused: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
        cut: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
    })
        .default({ empty: true, refused: true, cut: true }),
});
const MODEL_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    provider: NAME.default('default').describe('A key of providers in the config.'),
    model: NAME,
    temperature: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(2).optional(),
    'max-tokens': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().optional(),
    params: JSON_OBJECT.default({}).describe('Sent verbatim beside the messages.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(JSON_OBJECT)])
        .optional()
        .describe('Tool definitions, or the path of a JSON or YAML list of them.'),
    'response-format': zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), JSON_OBJECT])
        .optional()
        .describe('The value, or the path of a JSON or YAML file.'),
    'tuned-from': NAME.optional().describe('The base model of a tuned one.'),
    retrieval: JSON_OBJECT.optional().describe('Declared, not executed: index, top-k, embedding model.'),
    route: ROUTE.optional(),
    cascade: CASCADE.optional(),
});
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
function loadModel(tree, path, problems, named) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(tree, path, problems, named);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)(document, MODEL_SCHEMA, problems);
    const params = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, ['params']);
    for (const key of (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(params) ? Object.keys(params) : []) {
        const own = NOT_PARAMS[key];
        const at = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['params', key], 'key');
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
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['route', 'otherwise']),
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(route?.otherwise)} is not one of the classes${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(otherwise, Object.keys(classes))}`,
        });
    }
    if (tools.value !== undefined && !(Array.isArray(tools.value) && tools.value.every(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['tools']),
            message: `expected a list of tools (objects), found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(tools.value)}`,
        });
    }
    if (format.value !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(format.value)) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['response-format']),
            message: `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(format.value)}`,
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
function readClasses(document, classes, problems) {
    const folded = new Map();
    for (const [name, target] of Object.entries(classes)) {
        const key = name.trim().toLowerCase();
        if (folded.has(key)) {
            problems.add({
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['route', 'classes', name], 'key'),
                message: 'stands twice: class names are compared in lower case',
            });
        }
        folded.set(key, target);
    }
    return Object.fromEntries(folded);
}
function readNamed(tree, document, at, problems) {
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, at);
    if (typeof value !== 'string')
        return { path: false, value };
    const file = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(document, at, document.file, problems);
    const named = file === null ? null : (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(tree, file, problems, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, at));
    return { path: true, value: named?.value };
}
function normalForm(value, tools, format) {
    return {
        ...value,
        ...(tools.path ? { tools: tools.value } : {}),
        ...(format.path ? { 'response-format': format.value } : {}),
    };
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
/* harmony import */ var _family_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8521);
/* harmony import */ var _judging_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7937);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8137);
/* harmony import */ var _pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5848);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4811);
/* harmony import */ var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1091);







const ASSUMED_CHURN = 0.1;
const CHARACTERS_PER_TOKEN = 4;
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
        inconclusiveWhenUnchanged: n < _family_member_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALLEST_SUITE */ .xh ? 1 : 1 - (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_3__/* .chanceToPass */ .Df)(units, deviation, margin / 100, 0.05),
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
        list.push(`${counted(n)}: below 50 the gate reports and never decides; 200 or more is honest advice`);
    else if (n < 200)
        list.push(`${counted(n)}: unchanged suites of this size are often inconclusive; 200 or more is honest advice`);
    if (clusters === 1)
        list.push('all cases share one cluster: the gate cannot decide; use "tags" for topics');
    if (suite.repeats > 1 && models.some((model) => model.temperature === 0)) {
        list.push(`repeats: ${suite.repeats} at temperature 0 draws nearly the same answer again; 1 is enough`);
    }
    return list;
}
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
function previewText(view) {
    const units = view.clusters > 0 ? `${counted(view.cases)} in ${view.clusters} clusters` : counted(view.cases);
    const cost = view.costUsd === null ? 'cost not known (no price)' : `about $${view.costUsd.toFixed(2)}`;
    const lines = [
        `  ${units}, ${view.templates} template${view.templates === 1 ? '' : 's'}; if 1 case in 10 flips by chance:`,
        `  sees a drop of ${view.smallestDrop.toFixed(1)} points or more (8 times in 10)`,
        `  at your margin of ${view.margin}, an unchanged prompt is inconclusive ${Math.round(100 * view.inconclusiveWhenUnchanged)} times in 100`,
        `  passes an unchanged prompt at a margin of ${view.passableMargin.toFixed(1)} points (9 in 10)`,
        view.calls === 0
            ? '  no calls (recorded)'
            : `  at most ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(view.calls)} calls a run, some ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(view.promptTokens)} prompt tokens, ${cost}`,
        ...view.warnings.map((warning) => `  note: ${warning}`),
    ];
    return `${(0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapLines */ .M)(lines.join('\n'), 80)}\n`;
}
function counted(cases) {
    return `${cases} ${cases === 1 ? 'case' : 'cases'}`;
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ chanceToPass),
/* harmony export */   Lp: () => (/* binding */ PASS_SPENDING),
/* harmony export */   Nh: () => (/* binding */ smallestVisibleDrop),
/* harmony export */   Un: () => (/* binding */ boundsUpTo),
/* harmony export */   tZ: () => (/* binding */ BLOCK_SPENDING),
/* harmony export */   u8: () => (/* binding */ conditionalPower),
/* harmony export */   ur: () => (/* binding */ casesToPass)
/* harmony export */ });
/* unused harmony exports spent, stoppingBounds */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);

const BLOCK_SPENDING = { kind: 'power', exponent: 3 };
const PASS_SPENDING = { kind: 'power', exponent: 1 };
function spent(spending, alpha, t) {
    const time = Math.min(1, t);
    switch (spending.kind) {
        case 'power':
            return alpha * time ** spending.exponent;
        case 'obrien-fleming':
            return 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha / 2) / Math.sqrt(time));
        case 'pocock':
            return alpha * Math.log(1 + (Math.E - 1) * time);
    }
}
const NODES_PER_PANEL = 12;
const PANEL_WIDTH = 4;
const REACH = 8.5;
const SMALLEST_ERROR = 1e-15;
const RULE = gaussLegendre(NODES_PER_PANEL);
const walks = new Map();
const names = new WeakMap();
function nameOf(times) {
    let name = names.get(times);
    if (name === undefined) {
        name = times.join(',');
        names.set(times, name);
    }
    return name;
}
function stoppingBounds(times, alpha, spending) {
    return boundsUpTo(times, alpha, spending, times.length);
}
function boundsUpTo(times, alpha, spending, looks) {
    const key = `${spending.kind === 'power' ? spending.exponent : spending.kind}/${alpha}/${nameOf(times)}`;
    let walk = walks.get(key);
    if (walk === undefined) {
        if (walks.size >= 4096)
            walks.clear();
        walk = { bounds: [], nodes: new Float64Array(0), mass: new Float64Array(0) };
        walks.set(key, walk);
    }
    for (let look = walk.bounds.length; look < looks; look++)
        step(walk, times, alpha, spending, look);
    return walk.bounds;
}
function step(walk, times, alpha, spending, look) {
    const t = times[look];
    const earlier = look === 0 ? 0 : times[look - 1];
    const before = look === 0 ? 0 : spent(spending, alpha, earlier);
    const now = Math.max(SMALLEST_ERROR, spent(spending, alpha, t));
    const sd = Math.sqrt(t - earlier);
    const root = Math.sqrt(t);
    const bound = look === 0
        ? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now)
        : crossing(walk, Math.max(SMALLEST_ERROR, now - before), sd, root, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now));
    walk.bounds.push(bound);
    if (look + 1 >= times.length)
        return;
    const scale = Math.min(sd, Math.sqrt(times[look + 1] - t));
    const top = bound * root;
    const bottom = -REACH * root;
    const panels = Math.max(1, Math.ceil((top - bottom) / (PANEL_WIDTH * scale)));
    const width = (top - bottom) / panels;
    const nodes = new Float64Array(panels * NODES_PER_PANEL);
    const mass = new Float64Array(nodes.length);
    let from = 0;
    for (let i = 0; i < nodes.length; i++) {
        const place = i % NODES_PER_PANEL;
        const node = bottom + width * (Math.floor(i / NODES_PER_PANEL) + RULE.nodes[place]);
        let density;
        if (look === 0)
            density = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(node / sd) / sd;
        else {
            density = 0;
            while (from < walk.nodes.length && walk.nodes[from] < node - REACH * sd)
                from += 1;
            for (let j = from; j < walk.nodes.length; j++) {
                const off = (node - walk.nodes[j]) / sd;
                if (off < -REACH)
                    break;
                density += walk.mass[j] * Math.exp(-0.5 * off * off);
            }
            density /= sd * Math.sqrt(2 * Math.PI);
        }
        nodes[i] = node;
        mass[i] = density * width * RULE.weights[place];
    }
    walk.nodes = nodes;
    walk.mass = mass;
}
function crossing(walk, chance, sd, root, guess) {
    let c = guess;
    let low = Number.NEGATIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 100; round++) {
        const top = c * root;
        let over = 0;
        let slope = 0;
        for (let j = walk.nodes.length - 1; j >= 0; j--) {
            const off = (top - walk.nodes[j]) / sd;
            if (off > 12)
                break;
            over += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(off);
            slope += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(off);
        }
        slope *= root / sd;
        if (over > chance)
            low = c;
        else
            high = c;
        let next = over > 0 && slope > 0 ? c + (Math.log(over / chance) * over) / slope : Number.NaN;
        if (!(next > low && next < high)) {
            next =
                low === Number.NEGATIVE_INFINITY ? high - 1 : high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
        }
        if (Math.abs(next - c) < 1e-13)
            return next;
        c = next;
    }
    return c;
}
function gaussLegendre(count) {
    const nodes = new Array(count);
    const weights = new Array(count);
    for (let i = 0; i < count; i++) {
        let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
        let slope = 1;
        for (let round = 0; round < 50; round++) {
            let previous = 1;
            let value = x;
            for (let degree = 2; degree <= count; degree++) {
                const next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
                previous = value;
                value = next;
            }
            slope = (count * (x * value - previous)) / (x * x - 1);
            const change = value / slope;
            x -= change;
            if (Math.abs(change) < 1e-16)
                break;
        }
        nodes[count - 1 - i] = (1 + x) / 2;
        weights[count - 1 - i] = 1 / ((1 - x * x) * slope * slope);
    }
    return { nodes, weights };
}
function conditionalPower(z, t, finalBound, drift) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)((finalBound - z * Math.sqrt(t) - drift * (1 - t)) / Math.sqrt(1 - t));
}
function smallestVisibleDrop(se, templates, alpha, power = 0.8) {
    return ((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha / templates) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * se;
}
function casesToPass(sd, margin) {
    const needed = 1.1 * (((1.645 + 1.282) * sd) / margin) ** 2;
    return Math.max(59, Math.ceil(needed));
}
function chanceToPass(n, sd, margin, beta) {
    const se = Math.sqrt((sd * sd * n + 1) / (n + 1)) / Math.sqrt(n + 1);
    const mean = -1 / (n + 1);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((mean + margin) / se - (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - beta));
}


/***/ })

};
