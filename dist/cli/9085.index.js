export const id = 9085;
export const ids = [9085];
export const modules = {

  54506:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $P: () => (  loadArm),
    Tg: () => (  providersAsked),
    cr: () => (  messagesOf),
    lQ: () => (  armDigest),
    uE: () => (  requestIdentity)
  });
  var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73865);
  var _inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);
  var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92291);
  var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83689);
  var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13643);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27744);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13457);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29093);
  var _text_read_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28504);









function loadArm(side, tree, paths, config, problems, alone = false) {
    const at = (...key) => paths.name === undefined ? undefined : placedKey(tree, config, ['targets', paths.name, ...key]);
    const promptAt = (index) => paths.prompt.length === 1 ? at('prompt') : at('prompt', index);
    const prompt = (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_2__  .hT)(tree, paths.prompt, problems, {
        named: paths.name === undefined ? undefined : (i) => promptAt(i),
        reading: (0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_7__  .M)(paths),
    });
    const model = (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .cm)(tree, paths.model, problems, at('model'));
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
    return { side, promptFiles: paths.prompt.map(_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_8__  .W), prompt, model: withPromptDefaults(model, prompt), provider };
}
function placedKey(tree, { file, source }, path) {
    const place = () => {
        const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_6__  .u)(tree, file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .Zw());
        return document === null || (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(document.value) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(source) ? undefined : document.place(path);
    };
    return {
        file,
        key: (0,_text_document_js__WEBPACK_IMPORTED_MODULE_4__  .TN)(path),
        get line() {
            return place()?.line;
        },
        get column() {
            return place()?.column;
        },
    };
}
function providersAsked(model, config) {
    const all = (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .go)(model);
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
const SAID_ONLY = {
    retrieval: 'retrieval',
    'tuned-from': 'tunedFrom',
    tuned: 'tuned',
    'tuned-by': 'tunedBy',
    'available-until': 'availableUntil',
    'reports-as': 'reportsAs',
};
function requestIdentity({ model, provider }) {
    const { file: _file, maxTokensAt: _place, source, ...sent } = model;
    const told = Object.entries(SAID_ONLY).filter(([key]) => key !== 'retrieval' || provider.type !== 'http');
    const without = (value, keys) => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .$N)({
        sent: without(sent, told.map(([, key]) => key)),
        source: without(source, told.map(([key]) => key)),
        provider: model.provider,
    });
}
function armDigest(arm) {
    if (arm.provider.type === 'recorded')
        return undefined;
    const { messages, caseFollows } = arm.prompt;
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .ol)({ request: requestIdentity(arm), messages, caseFollows });
}
function messagesOf(arm, row, problems) {
    return (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_2__  .nQ)(arm.prompt, (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__  .eQ)(row, arm.contexts?.get(row.id)), problems);
}


  }),

  48239:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HC: () => (  recordedRepeats),
    O$: () => (  unreadable),
    UI: () => (  rowsFile),
    WO: () => (  contextsOf),
    aK: () => (  readRows),
    an: () => (  rowsIdentity),
    dN: () => (  fillPath),
    fz: () => (  compareRows),
    i9: () => (  choseMainsRows),
    og: () => (  contextsIn),
    r6: () => (  noteMissing)
  });
  var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92880);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);



function fillPath(pattern, model, promptName) {
    return pattern.replace(/\{(model|prompt)\}/g, (_mark, what) => (what === 'model' ? model : promptName));
}
function rowsFile(pattern, provider, side, arm, trees) {
    const path = fillPath(pattern, arm.model.model, arm.prompt.name);
    const own = provider.from === 'head'
        ? trees.head
        : provider.from === 'workspace'
            ? (trees.workspace ?? trees.head)
            : trees.base;
    const inBase = trees.base.entry(path);
    if (side === 'base' && (provider.from === 'base' || inBase.kind === 'file'))
        return { path, tree: trees.base, entry: inBase };
    return { path, tree: own, entry: own.entry(path) };
}
function rowsIdentity(side, arm, trees) {
    if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
        return null;
    const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
    return entry.kind === 'file' ? `${path} ${entry.id}` : null;
}
function choseMainsRows({ base, head }, trees) {
    const { provider, model } = head;
    if (provider.type !== 'recorded' || provider.outputs === undefined)
        return false;
    if (base.provider.name !== provider.name || base.model.model !== model.model)
        return false;
    const before = rowsFile(provider.outputs, provider, 'base', base, trees);
    const after = rowsFile(provider.outputs, provider, 'head', head, trees);
    if (before.path === after.path || after.entry.kind !== 'file')
        return false;
    const inBase = trees.base.entry(after.path);
    return inBase.kind === 'file' && inBase.id === after.entry.id;
}
function readRows(side, arm, trees, problems) {
    const { provider } = arm;
    if (provider.type !== 'recorded')
        return null;
    if (provider.outputs === undefined) {
        const message = 'is missing: where do the recorded outputs of an arm lie?';
        problems.add({ file: arm.model.file, key: `providers.${provider.name}.outputs`, message });
        return null;
    }
    const { path, tree, entry } = rowsFile(provider.outputs, provider, side, arm, trees);
    if (entry.kind === 'absent' && provider.from === 'base' && trees.head.entry(path).kind === 'file') {
        const message = `is not on main, and from: base reads both sides there; commit it to main first, or set providers.${provider.name}.from: head`;
        problems.add({ file: path, message });
        return null;
    }
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
        });
        return null;
    }
    const rows = (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__  .m)(path, entry.bytes, problems);
    return rows === null ? null : { path, rows };
}
function noteMissing({ path, rows }, wanted, problems) {
    const known = new Set(rows.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !known.has(id));
    for (const { id } of missing.slice(0, NAMED)) {
        problems.add({
            file: path,
            key: id,
            message: `no recorded output for case "${id}"; record it or take the case out`,
        });
    }
    if (missing.length > NAMED)
        problems.add({ file: path, message: `no recorded output for ${missing.length - NAMED} more cases` });
    return missing.length > 0;
}
function compareRows(base, head, cases, stamp) {
    const known = new Set(cases.map(({ id }) => id));
    const [before, after] = [saidBy(base, known), saidBy(head, known)];
    const equal = [...before].every(([place, said]) => (after.get(place) ?? said) === said);
    const stamps = new Set(head.rows.flatMap(({ id, promptSha256 }) => (known.has(id) ? [promptSha256] : [])));
    const isStamped = [...stamps].some((one) => one !== undefined);
    return {
        equal,
        stamp: !isStamped ? 'none' : stamps.size === 1 && stamps.has(stamp) ? 'of-head' : 'of-another',
        isBaseStamped: base.rows.some(({ id, promptSha256 }) => known.has(id) && promptSha256 !== undefined),
    };
}
function saidBy({ rows }, known) {
    return new Map(rows.flatMap(({ id, sample, output, toolCalls, context }) => {
        if (!known.has(id))
            return [];
        const calls = (toolCalls ?? []).map(({ name, arguments: given, argumentsRaw }) => ({
            name,
            given,
            argumentsRaw,
        }));
        return [[`${sample}\0${id}`, (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)({ output: output ?? '', calls, context })]];
    }));
}
function contextsIn(tree, arms) {
    const trees = { base: tree, head: tree, workspace: null };
    const [first, ...others] = arms.map((arm) => new Set(contextsOf(readRows('head', arm, trees, new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Zw()))?.keys() ?? []));
    return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))));
}
function contextsOf(rows) {
    const found = (rows?.rows ?? []).flatMap(({ id, sample, context }) => sample === 0 && context !== undefined ? [[id, context]] : []);
    return found.length === 0 ? undefined : new Map(found);
}
const NAMED = 20;
function unreadable(entry, tree) {
    if (entry.kind === 'refused')
        return entry.why;
    return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}
function recordedRepeats(base, head, wanted) {
    const counts = (rows) => {
        const map = new Map();
        for (const { id } of rows.rows)
            map.set(id, (map.get(id) ?? 0) + 1);
        return map;
    };
    const [before, after] = [counts(base), counts(head)];
    return wanted.reduce((least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1), Number.MAX_SAFE_INTEGER);
}


  }),

  88159:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BT: () => (  checkSources),
    Hw: () => (  changedSources),
    Zs: () => (  stampOf)
  });
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
  var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



function sourceFiles(sources, tree) {
    if (sources.length === 0)
        return [];
    const of = (patterns) => patterns.flatMap((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(pattern) ?? []);
    const wanted = of(sources.filter((pattern) => !pattern.startsWith('!')));
    const unwanted = of(sources.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : [])));
    return tree
        .paths()
        .filter((path) => wanted.some((fits) => fits(path)) && !unwanted.some((fits) => fits(path)))
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function changedSources({ sources }, base, head) {
    const all = new Set([...sourceFiles(sources, base), ...sourceFiles(sources, head)]);
    return [...all].filter((path) => idOf(base, path) !== idOf(head, path));
}
function stampOf(prompt, sources, tree) {
    const parts = [...prompt, ...sourceFiles(sources, tree)].map((path) => {
        const entry = tree.entry(path);
        return entry.kind === 'file' ? entry.bytes : new Uint8Array();
    });
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(Buffer.concat(parts));
}
function checkSources(config, { name, sources }, tree, problems) {
    for (const [index, pattern] of sources.entries()) {
        if (pattern.startsWith('!'))
            continue;
        const at = { file: config.file, key: `targets.${name}.sources[${index}]` };
        if ((0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k)(pattern) === null)
            problems.add({ ...at, message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(pattern)} has more than 64 alternatives` });
        else if (sourceFiles([pattern], tree).length === 0)
            problems.add({ ...at, message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(pattern)} matches no file; a path or a pattern with *, **, ? and {a,b}` });
    }
}
function idOf(tree, path) {
    const known = tree.blobId?.(path);
    if (known !== undefined)
        return known;
    const entry = tree.entry(path);
    return entry.kind === 'file' ? entry.id : null;
}


  }),

  52589:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HZ: () => (  lockPath),
    UL: () => (  drift),
    li: () => (  lockText),
    sv: () => (  checkLock)
  });
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
  var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61131);


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
        const { provider, model, temperature, seed, structured = _suite_js__WEBPACK_IMPORTED_MODULE_1__  .Cy, votes } = suite.judge;
        pins['judge'] = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)({ provider, model, temperature, seed, structured, votes, params: suite.judge.params });
    }
    if (suite.embedding !== undefined)
        pins['embedding'] = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(suite.embedding);
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
function checkLock(tree, suite, problems, remedy = 'commit the file') {
    const path = lockPath(suite.file);
    const entry = tree.entry(path);
    if (entry.kind === 'refused') {
        problems.add({ file: path, message: `cannot be read: ${entry.why}` });
        return;
    }
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `is missing; run "plumbline lock" and ${remedy} (it pins ${suite.file})`,
        });
        return;
    }
    const moved = drift(new TextDecoder().decode(entry.bytes), suite);
    if (moved.length === 0)
        return;
    problems.add({
        file: path,
        message: `does not match ${suite.file}: ${moved.join('; ')}. If that is meant, run "plumbline lock" and ${remedy}`,
    });
}


  }),

  75528:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    cm: () => (  loadModel),
    go: () => (  providersNamed),
    iA: () => (  modelsNamed)
  });
  var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
  var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
  var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
  var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27222);








const TUNING_METHODS = ['sft', 'lora', 'grpo', 'distil', 'other'];
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
    const answering = route === undefined ? [{ model }] : [route.classifier, ...Object.values(route.classes)];
    const named = [
        ...answering,
        ...(cascade === undefined ? [] : [cascade.escalateTo]),
    ];
    return named.map((seat) => ({ provider: seat.provider ?? provider, model: seat.model }));
}
const NAME = zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().min(1).max(300);
const JSON_OBJECT = zod__WEBPACK_IMPORTED_MODULE_6__  .g1P(zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__  .L5J());
const MODEL_REF = zod__WEBPACK_IMPORTED_MODULE_6__  .rej({ provider: NAME.optional(), model: NAME });
const ROUTE = zod__WEBPACK_IMPORTED_MODULE_6__  .rej({
    classifier: zod__WEBPACK_IMPORTED_MODULE_6__  .rej({ provider: NAME.optional(), model: NAME, prompt: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().min(1) }),
    classes: zod__WEBPACK_IMPORTED_MODULE_6__  .g1P(zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().min(1), MODEL_REF)
        .refine((all) => Object.keys(all).length > 0, 'needs at least one class'),
    otherwise: NAME.describe('The class that any other answer counts as.'),
});
const CASCADE = zod__WEBPACK_IMPORTED_MODULE_6__  .rej({
    'escalate-to': MODEL_REF,
    when: zod__WEBPACK_IMPORTED_MODULE_6__  .rej({
        matches: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().min(1).optional().describe('RE2 on the first answer.'),
        empty: zod__WEBPACK_IMPORTED_MODULE_6__  .zMY().default(false),
        refused: zod__WEBPACK_IMPORTED_MODULE_6__  .zMY().default(false),
        cut: zod__WEBPACK_IMPORTED_MODULE_6__  .zMY().default(false),
    })
        .default({ empty: true, refused: true, cut: true }),
});
const MODEL_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_6__  .rej({
    provider: NAME.default('default').describe('A key of providers in the config.'),
    model: NAME,
    temperature: zod__WEBPACK_IMPORTED_MODULE_6__  .aig().min(0).max(2).optional(),
    'max-tokens': zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().min(1).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().optional(),
    params: JSON_OBJECT.default({}).describe('Sent verbatim beside the messages.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_6__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_6__  .YOg(JSON_OBJECT)])
        .optional()
        .describe('Tool definitions, or the path of a JSON or YAML list of them.'),
    'response-format': zod__WEBPACK_IMPORTED_MODULE_6__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().min(1), JSON_OBJECT])
        .optional()
        .describe('The value, or the path of a JSON or YAML file.'),
    'reports-as': zod__WEBPACK_IMPORTED_MODULE_6__  .KCZ([NAME, zod__WEBPACK_IMPORTED_MODULE_6__  .YOg(NAME)])
        .default([])
        .describe('Model names the server may report besides its own; any other one is not measured.'),
    'tuned-from': NAME.optional().describe('The base model of a tuned one.'),
    tuned: zod__WEBPACK_IMPORTED_MODULE_6__  .zMY().optional().describe('Whether it is a tuned model; default by tuned-from and the form of its id.'),
    'tuned-by': zod__WEBPACK_IMPORTED_MODULE_6__  .k5n(TUNING_METHODS).optional().describe('How it was tuned.'),
    'available-until': zod__WEBPACK_IMPORTED_MODULE_7__  .p6().optional().describe('Last day on which its vendor offers it.'),
    retrieval: JSON_OBJECT.optional().describe('Declared, not executed: index, top-k, embedding model.'),
    route: ROUTE.optional(),
    cascade: CASCADE.optional(),
});
const NOT_PARAMS = new Map(Object.entries({
    model: 'model',
    temperature: 'temperature',
    max_tokens: 'max-tokens',
    max_completion_tokens: 'max-tokens',
    max_output_tokens: 'max-tokens',
    seed: 'seed',
    tools: 'tools',
    response_format: 'response-format',
}));
const NEVER_PARAMS = ['messages', 'input', 'contents', 'stream', 'stream_options', 'n'];
function loadModel(tree, path, problems, named) {
    const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .YQ), path, problems, named);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, MODEL_SCHEMA, problems);
    const params = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['params']);
    for (const key of (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(params) ? Object.keys(params) : []) {
        const own = NOT_PARAMS.get(key);
        const at = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['params', key], 'key');
        if (own !== undefined)
            problems.add({ ...at, message: `write it as ${own}, a key of the file itself` });
        else if (NEVER_PARAMS.includes(key))
            problems.add({ ...at, message: 'is set by the gate and cannot be given' });
    }
    const tools = readNamed((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Dc), document, ['tools'], problems);
    const format = readNamed((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Dc), document, ['response-format'], problems);
    if (read === null)
        return null;
    const { route, cascade } = read;
    const classes = route && readClasses(document, route.classes, problems);
    const otherwise = route?.otherwise.trim().toLowerCase();
    if (classes !== undefined && otherwise !== undefined && !Object.hasOwn(classes, otherwise)) {
        problems.add({
            ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['route', 'otherwise']),
            message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(route?.otherwise)} is not one of the classes${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .h)(otherwise, Object.keys(classes))}`,
        });
    }
    if (tools.value !== undefined && !(Array.isArray(tools.value) && tools.value.every((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(one)))) {
        problems.add({
            ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['tools']),
            message: `expected a list of tools (objects), found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(tools.value)}`,
        });
    }
    if (format.value !== undefined && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(format.value)) {
        problems.add({
            ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['response-format']),
            message: `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(format.value)}`,
        });
    }
    if (problems.count > before)
        return null;
    const reports = read['reports-as'];
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
        reportsAs: typeof reports === 'string' ? [reports] : reports,
        maxTokensAt: placeOf(document, ['max-tokens']),
        tunedFrom: read['tuned-from'],
        tuned: read.tuned,
        tunedBy: read['tuned-by'],
        availableUntil: read['available-until'],
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
function placeOf(document, at) {
    const line = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, at) === undefined ? undefined : (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, at, 'key').line;
    return line === undefined ? document.file : `${document.file}:${line}`;
}
function readClasses(document, classes, problems) {
    const folded = new Map();
    for (const [name, target] of Object.entries(classes)) {
        const key = name.trim().toLowerCase();
        if (folded.has(key)) {
            problems.add({
                ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['route', 'classes', name], 'key'),
                message: 'stands twice: class names are compared in lower case',
            });
        }
        folded.set(key, target);
    }
    return Object.fromEntries(folded);
}
function readNamed(tree, document, at, problems) {
    const value = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, at);
    if (typeof value !== 'string')
        return { path: false, value };
    const file = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .e6)(document, at, document.file, problems);
    const named = file === null ? null : (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)(tree, file, problems, (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, at));
    return { path: true, value: named?.value };
}
function normalForm(value, tools, format) {
    return {
        ...value,
        ...(tools.path ? { tools: tools.value } : {}),
        ...(format.path ? { 'response-format': format.value } : {}),
    };
}


  }),

  92880:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  parseRecordedJudge),
    m: () => (  parseRecordedOutputs)
  });
  var _model_call_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94041);
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
  var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90676);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57128);
  var _text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87534);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29093);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84323);
  var _case_case_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97132);









const OUTPUT_KEYS = ['id', 'output', 'tool_calls', 'sample', 'meta', 'context', 'prompt_sha256', 'recorded'];
const OWN_WORDS = new Set(['content']);
function parseRecordedOutputs(file, bytes, problems) {
    const seen = new Map();
    let said = null;
    return parseRows(file, bytes, problems, (row, line, fault, isFirst) => {
        refuseNearMisses(row, OUTPUT_KEYS, [], fault);
        if (row['recorded'] !== undefined && row['id'] === undefined) {
            if (!isFirst)
                fault(['recorded'], 'stands in the first line of a file only');
            said = readHeader(row['recorded'], fault);
            return null;
        }
        const id = readId(row['id'], 'id', fault);
        const output = row['output'] ?? null;
        const calls = row['tool_calls'] ?? undefined;
        const toolCalls = calls === undefined
            ? undefined
            : (0,_model_call_messages_js__WEBPACK_IMPORTED_MODULE_0__  ._)(calls, (path, message) => fault(['tool_calls', ...path], message));
        if (output !== null && typeof output !== 'string')
            fault(['output'], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(output)}`);
        if (row['output'] === undefined && (calls === undefined || toolCalls?.length === 0))
            fault(['output'], 'is missing; write null for an answer that says nothing');
        const sample = readSample(row['sample'], fault) ?? 0;
        const meta = row['meta'] ?? undefined;
        if (meta !== undefined && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(meta))
            fault(['meta'], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(meta)}`);
        const context = (0,_case_case_values_js__WEBPACK_IMPORTED_MODULE_7__  .yI)(row['context'] ?? undefined, (path, message) => fault(['context', ...path], message));
        const promptSha256 = readStamp(row['prompt_sha256'], ['prompt_sha256'], fault) ?? said?.promptSha256;
        if (id !== null)
            once(seen, `${sample}\0${id}`, line, `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
        return {
            id: id ?? '',
            output: output,
            ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
            sample,
            ...(meta === undefined ? {} : { meta: meta }),
            ...(context === undefined ? {} : { context }),
            ...(promptSha256 === undefined ? {} : { promptSha256 }),
            line,
        };
    });
}
function readHeader(value, fault) {
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(value)) {
        fault(['recorded'], `expected an object such as {"prompt_sha256": "..."}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
        return { promptSha256: undefined };
    }
    refuseNearMisses(value, ['prompt_sha256'], ['recorded'], fault);
    return { promptSha256: readStamp(value['prompt_sha256'], ['recorded', 'prompt_sha256'], fault) };
}
function readStamp(value, at, fault) {
    if (value === undefined || value === null)
        return undefined;
    const text = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
    if (/^[0-9a-f]{64}$/.test(text))
        return text;
    fault(at, `expected the SHA-256 of the prompt that was recorded, 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return undefined;
}
function refuseNearMisses(row, keys, at, fault) {
    for (const key in row) {
        if (keys.includes(key) || OWN_WORDS.has(key))
            continue;
        const absent = keys.filter((known) => row[known] === undefined);
        const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .bi)(key, absent);
        if (near !== null)
            fault([...at, key], `is not a key of a row; did you mean ${near}?`);
    }
}
function parseRecordedJudge(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['case'], 'case', fault);
        const template = readId(row['template'], 'template', fault);
        const sample = readSample(row['sample'], fault);
        const outputSha256 = readHash(row, 'output_sha256', fault);
        const contextSha256 = readHash(row, 'context_sha256', fault);
        const { reply } = row;
        if (typeof reply !== 'string' && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(reply))
            fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(reply)}`);
        if (id !== null && template !== null)
            once(seen, [id, template, sample, outputSha256, contextSha256].join('\0'), line, `the reply for case ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(id)}, template ${template},`, fault);
        return {
            case: id ?? '',
            template: template ?? '',
            sample,
            outputSha256,
            contextSha256,
            reply: reply,
            line,
        };
    });
}
function readHash(row, key, fault) {
    const value = row[key] ?? undefined;
    if (value === undefined)
        return undefined;
    const hash = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
    if (/^[0-9a-f]{64}$/.test(hash))
        return hash;
    fault([key], `expected 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return undefined;
}
function parseRows(file, bytes, problems, read) {
    const before = problems.count;
    const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_6__  .g7)(file, bytes, problems);
    if (text === null || (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_6__  .Xs)(file, text, problems))
        return null;
    const rows = [];
    let isFirst = true;
    (0,_text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_4__  .IM)(file, text, problems, (line, number) => {
        const value = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_3__  .w)(file, line, number, problems);
        if (value === undefined)
            return;
        const fault = (path, message) => problems.add({ file, line: number, key: (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(path), message });
        if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(value))
            return fault([], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
        const row = read(value, number, fault, isFirst);
        isFirst = false;
        if (row !== null)
            rows.push(row);
    });
    if (problems.count > before)
        return null;
    return rows;
}
function readId(value, key, fault) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return String(value);
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return null;
}
function readSample(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    fault(['sample'], `expected a whole number from 0, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return undefined;
}
function once(seen, key, line, what, fault) {
    const first = seen.get(key);
    if (first === undefined)
        seen.set(key, line);
    else
        fault([], `${what} stands on line ${first} already`);
}


  }),

  28381:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  suiteFiles),
    p: () => (  suiteTemplateNames)
  });
  var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
  var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);
  var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27222);
  var _text_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19148);






function suiteTemplateNames(tree, path) {
    const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .zy), path, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    const names = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            names.add(value);
        else if (Array.isArray(value))
            for (const item of value)
                collect(item);
        else if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(value)) {
            const { use } = value;
            if (typeof use === 'string') {
                names.add(use);
                if (Object.keys(value).some((key) => key.endsWith('-tokens')))
                    names.add(`${use}#tokens`);
            }
            for (const item of Object.values(value))
                if (typeof item === 'object')
                    collect(item);
        }
    };
    if (document !== null)
        collect((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['templates']));
    return [...names].sort();
}
function suiteFiles(tree, path) {
    const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .zy), path, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    if (document === null)
        return [];
    const named = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            named.add((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__  .o)(path, value) ?? '');
        else if (typeof value === 'object' && value !== null)
            for (const item of Object.values(value))
                collect(item);
    };
    collect((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['templates']));
    const dataset = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['dataset']);
    const datasetFile = typeof dataset === 'string' ? (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__  .o)(path, dataset) : null;
    if (datasetFile === null)
        return [];
    const others = tree.paths().filter((file) => named.has(file) && file !== datasetFile);
    return [datasetFile, ...others];
}


  }),

  28134:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BU: () => (  isTuned),
    QX: () => (  tunedAsMainSays),
    YJ: () => (  baseOfTunedId),
    cO: () => (  hasTunedId)
  });
function isTuned({ model, tuned, tunedFrom }) {
    return tuned ?? (tunedFrom !== undefined || hasTunedId(model));
}
function tunedAsMainSays(base, head) {
    if (head.tuned === true)
        return true;
    return base.model === head.model ? base.tuned : undefined;
}
const WORDS = new Set([
    'lora',
    'qlora',
    'adapter',
    'finetuned',
    'sft',
    'dpo',
    'grpo',
    'distilled',
]);
function hasTunedId(id) {
    return (isOpenAi(id) ||
        isBedrock(id) ||
        isGoogle(id) ||
        isFireworks(id) ||
        isTogether(id) ||
        id.startsWith('openpipe:') ||
        id.endsWith('-ft') ||
        id
            .toLowerCase()
            .split(/[^a-z0-9]/u)
            .some((word) => WORDS.has(word)));
}
function baseOfTunedId(id) {
    const [kind, base = ''] = id.split(':');
    if (kind === 'ft' && base !== '')
        return base;
    const [before = '', after] = id.split('.ft-');
    return after === undefined || before === '' ? null : before;
}
function isOpenAi(id) {
    if (id.startsWith('ft:') || id.includes(':ft-'))
        return true;
    return id
        .split('.ft-')
        .slice(1)
        .some((rest) => /^[0-9a-f]{4}/u.test(rest));
}
const BEDROCK = new Set([
    'custom-model',
    'custom-model-deployment',
    'imported-model',
    'provisioned-model',
]);
function isBedrock(id) {
    const [arn, partition = '', service, _region, _account, resource = ''] = id.split(':');
    const slash = resource.indexOf('/');
    return (arn === 'arn' &&
        partition.startsWith('aws') &&
        service === 'bedrock' &&
        slash > 0 &&
        BEDROCK.has(resource.slice(0, slash)));
}
function isGoogle(id) {
    if (id.startsWith('tunedModels/'))
        return true;
    const parts = id.split('/');
    return parts[0] === 'projects' && parts.at(-2) === 'endpoints' && /^\d+$/u.test(parts.at(-1) ?? '');
}
const FIREWORKS = new Set(['models', 'deployedModels', 'deployments']);
function isFireworks(id) {
    const [first, account = '', kind = '', name = ''] = id.split('/');
    return first === 'accounts' && account !== '' && account !== 'fireworks' && FIREWORKS.has(kind) && name !== '';
}
function isTogether(id) {
    const parts = id.split('/');
    return parts.length === 3 && parts.every((part) => part !== '') && /-[0-9a-f]{8}$/u.test(parts[2] ?? '');
}


  })

};
