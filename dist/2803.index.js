export const id = 2803;
export const ids = [2803];
export const modules = {

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ne: () => (/* binding */ readMessages),
/* harmony export */   _q: () => (/* binding */ readToolCalls)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'];
const MESSAGE_KEYS = new Set([
    'role',
    'content',
    'name',
    'tool_calls',
    'tool_call_id',
    'refusal',
    'function_call',
    'annotations',
    'audio',
]);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function readMessages(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of messages, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    if (value.length === 0) {
        note([], 'holds no message');
        return null;
    }
    const messages = [];
    for (const [index, item] of value.entries()) {
        const message = readMessage(item, (path, text) => note([index, ...path], text));
        if (message !== null)
            messages.push(message);
    }
    return messages.length === value.length ? messages : null;
}
function readMessage(value, note) {
    if (!isObject(value)) {
        note([], `expected a message with role and content, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    let sound = true;
    const fault = (path, message) => {
        sound = false;
        note(path, message);
    };
    for (const key of Object.keys(value))
        if (!MESSAGE_KEYS.has(key))
            fault([key], `unknown key of a message; known: role, content, name, tool_calls, tool_call_id`);
    const { role, name } = value;
    if (typeof role !== 'string' || !ROLES.includes(role))
        fault(['role'], `expected one of ${ROLES.join(', ')}, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(role)}`);
    if (value['function_call'] !== undefined && value['function_call'] !== null)
        fault(['function_call'], 'is no longer part of the format; write tool_calls');
    const calls = value['tool_calls'] ?? undefined;
    const content = readContent(value['content'], fault);
    const toolCalls = calls === undefined ? undefined : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
    if (content === null && (toolCalls === undefined || toolCalls?.length === 0) && sound)
        fault(['content'], 'is missing; only a message with tool_calls may go without');
    if (name !== undefined && name !== null && typeof name !== 'string')
        fault(['name'], `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)}`);
    const toolCallId = value['tool_call_id'];
    if (toolCallId !== undefined && toolCallId !== null && typeof toolCallId !== 'string')
        fault(['tool_call_id'], `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(toolCallId)}`);
    if (!sound)
        return null;
    return {
        role: role,
        content,
        ...(typeof name === 'string' ? { name } : {}),
        ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
        ...(typeof toolCallId === 'string' ? { toolCallId } : {}),
    };
}
function readContent(value, fault) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return null;
    if (!Array.isArray(value)) {
        fault(['content'], `expected a text or a list of text parts, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    let text = '';
    for (const [index, part] of value.entries()) {
        if (isObject(part) && part['type'] === 'text' && typeof part['text'] === 'string')
            text += part['text'];
        else
            fault(['content', index], `only parts of type text are supported, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(isObject(part) ? part['type'] : part)}`);
    }
    return text;
}
function readToolCalls(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of tool calls, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    const calls = [];
    for (const [index, item] of value.entries()) {
        const call = isObject(item) && isObject(item['function']) ? item['function'] : item;
        if (!isObject(call) || typeof call['name'] !== 'string') {
            note([index], `expected a tool call with name and arguments, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(item)}`);
            continue;
        }
        const id = isObject(item) && typeof item['id'] === 'string' ? { id: item['id'] } : {};
        calls.push({ name: call['name'], ...readArguments(call), ...id });
    }
    return calls.length === value.length ? calls : null;
}
function readArguments(call) {
    const raw = call['arguments_raw'];
    if (typeof raw === 'string')
        return { arguments: undefined, argumentsRaw: raw };
    const value = call['arguments'];
    if (typeof value !== 'string')
        return { arguments: value ?? {} };
    if (value.trim() === '')
        return { arguments: {} };
    try {
        return { arguments: JSON.parse(value) };
    }
    catch {
        return { arguments: undefined, argumentsRaw: value };
    }
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseRecordedJudge),
/* harmony export */   m: () => (/* binding */ parseRecordedOutputs)
/* harmony export */ });
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6067);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1631);






function parseRecordedOutputs(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['id'], 'id', fault);
        const output = row['output'] ?? null;
        const calls = row['tool_calls'] ?? undefined;
        const toolCalls = calls === undefined
            ? undefined
            : (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .readToolCalls */ ._q)(calls, (path, message) => fault(['tool_calls', ...path], message));
        if (output !== null && typeof output !== 'string')
            fault(['output'], `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(output)}`);
        if (output === null && toolCalls === undefined)
            fault(['output'], 'is missing; a row may go without one only beside tool_calls');
        const sample = readSample(row['sample'], fault) ?? 0;
        const meta = row['meta'] ?? undefined;
        if (meta !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(meta))
            fault(['meta'], `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(meta)}`);
        if (id !== null)
            once(seen, `${sample}\0${id}`, line, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
        return {
            id: id ?? '',
            output: output,
            ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
            sample,
            ...(meta === undefined ? {} : { meta: meta }),
            line,
        };
    });
}
function parseRecordedJudge(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['case'], 'case', fault);
        const template = readId(row['template'], 'template', fault);
        const sample = readSample(row['sample'], fault);
        const hash = row['output_sha256'] ?? undefined;
        const outputSha256 = typeof hash === 'string' ? hash.toLowerCase().replace(/^sha256:/, '') : undefined;
        if (hash !== undefined && !/^[0-9a-f]{64}$/.test(outputSha256 ?? ''))
            fault(['output_sha256'], `expected 64 hex digits, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(hash)}`);
        const { reply } = row;
        if (typeof reply !== 'string' && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reply))
            fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(reply)}`);
        if (id !== null && template !== null)
            once(seen, [id, template, sample, outputSha256].join('\0'), line, `the reply for case ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(id)}, template ${template},`, fault);
        return { case: id ?? '', template: template ?? '', sample, outputSha256, reply: reply, line };
    });
}
function parseRows(file, bytes, problems, read) {
    const before = problems.count;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(file, bytes, problems);
    if (text === null || (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseConflict */ .Xs)(file, text, problems))
        return null;
    const rows = [];
    (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .eachLine */ .IM)(file, text, problems, (line, number) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLine */ .w)(file, line, number, problems);
        if (value === undefined)
            return;
        const fault = (path, message) => problems.add({ file, line: number, key: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(path), message });
        if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            rows.push(read(value, number, fault));
        else
            fault([], `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
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
    fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    return null;
}
function readSample(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    fault(['sample'], `expected a whole number from 0, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    return undefined;
}
function once(seen, key, line, what, fault) {
    const first = seen.get(key);
    if (first === undefined)
        seen.set(key, line);
    else
        fault([], `${what} stands on line ${first} already`);
}


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ recordedRepeats),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   UI: () => (/* binding */ rowsFile),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   an: () => (/* binding */ rowsIdentity),
/* harmony export */   dN: () => (/* binding */ fillPath)
/* harmony export */ });
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);

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
function readRows(side, arm, trees, wanted, problems) {
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
    const parsed = (0,_recorded_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecordedOutputs */ .m)(path, entry.bytes, problems);
    if (parsed === null)
        return null;
    const known = new Set(parsed.map(({ id }) => id));
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
    return missing.length > 0 ? null : { path, rows: parsed };
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


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_CONCURRENCY: () => (/* binding */ DEFAULT_CONCURRENCY),
  wire: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/recorded.js
var recorded = __webpack_require__(3200);
// EXTERNAL MODULE: ./build/core/rows.js
var rows = __webpack_require__(4217);
;// CONCATENATED MODULE: ./build/library.js
const composite = () => __webpack_require__.e(/* import() */ 9967).then(__webpack_require__.bind(__webpack_require__, 9967));
const answer = () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7223)]).then(__webpack_require__.bind(__webpack_require__, 7223));
const boilerplate = () => __webpack_require__.e(/* import() */ 3903).then(__webpack_require__.bind(__webpack_require__, 3903));
const classification = () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7022)]).then(__webpack_require__.bind(__webpack_require__, 7022));
const instructions = () => Promise.all(/* import() */[__webpack_require__.e(8213), __webpack_require__.e(6143)]).then(__webpack_require__.bind(__webpack_require__, 6143));
const json = () => __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 746));
const label = () => __webpack_require__.e(/* import() */ 1074).then(__webpack_require__.bind(__webpack_require__, 1074));
const language = () => Promise.all(/* import() */[__webpack_require__.e(8213), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 484));
const leakage = () => __webpack_require__.e(/* import() */ 7373).then(__webpack_require__.bind(__webpack_require__, 7373));
const links = () => __webpack_require__.e(/* import() */ 5245).then(__webpack_require__.bind(__webpack_require__, 5245));
const markdown = () => __webpack_require__.e(/* import() */ 2727).then(__webpack_require__.bind(__webpack_require__, 2727));
const operational = () => __webpack_require__.e(/* import() */ 4580).then(__webpack_require__.bind(__webpack_require__, 4580));
const refusal = () => __webpack_require__.e(/* import() */ 3232).then(__webpack_require__.bind(__webpack_require__, 3232));
const repetition = () => __webpack_require__.e(/* import() */ 8585).then(__webpack_require__.bind(__webpack_require__, 8585));
const retrieval = () => __webpack_require__.e(/* import() */ 1700).then(__webpack_require__.bind(__webpack_require__, 1700));
const schema = () => Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(2745), __webpack_require__.e(3413)]).then(__webpack_require__.bind(__webpack_require__, 3413));
const similarity = () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2072)]).then(__webpack_require__.bind(__webpack_require__, 2072));
const stability = () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8027)]).then(__webpack_require__.bind(__webpack_require__, 8027));
const library_text = () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(6701)]).then(__webpack_require__.bind(__webpack_require__, 6701));
const tokens = () => Promise.all(/* import() */[__webpack_require__.e(4825), __webpack_require__.e(2348)]).then(__webpack_require__.bind(__webpack_require__, 2348));
const toolschema = () => Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 555));
const tools = () => __webpack_require__.e(/* import() */ 2519).then(__webpack_require__.bind(__webpack_require__, 2519));
const trajectory = () => __webpack_require__.e(/* import() */ 6747).then(__webpack_require__.bind(__webpack_require__, 6747));
const judgedCalls = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(5539)]).then(__webpack_require__.bind(__webpack_require__, 5539));
const judgedCitation = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(9396)]).then(__webpack_require__.bind(__webpack_require__, 7015));
const judgedConversation = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(2378)]).then(__webpack_require__.bind(__webpack_require__, 2378));
const judgedCustom = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(3034)]).then(__webpack_require__.bind(__webpack_require__, 3034));
const judgedPairwise = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 2013));
const judgedRag = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 539));
const judgedSafety = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(2919)]).then(__webpack_require__.bind(__webpack_require__, 2919));
const judgedSimilarity = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(4674)]).then(__webpack_require__.bind(__webpack_require__, 2293));
const judgedStyle = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 8636));
const judgedTask = () => Promise.all(/* import() */[__webpack_require__.e(1463), __webpack_require__.e(2359), __webpack_require__.e(8636)]).then(__webpack_require__.bind(__webpack_require__, 6255));
const GROUPS = {
    IsJson: json,
    JsonSchemaMatch: schema,
    JsonFieldMatch: json,
    MarkdownStructure: markdown,
    RegexMatch: library_text,
    LengthBounds: library_text,
    StartsWith: library_text,
    EndsWith: library_text,
    LinkAllowlist: links,
    ExactMatch: answer,
    ContainsAll: library_text,
    ContainsAny: library_text,
    ContainsNone: library_text,
    NumericMatch: answer,
    NoBoilerplate: boilerplate,
    FuzzyMatch: similarity,
    TokenF1: similarity,
    RougeL: similarity,
    BleuScore: similarity,
    ChrF: similarity,
    EmbeddingSimilarity: judgedSimilarity,
    SemanticEquivalence: judgedSimilarity,
    Groundedness: judgedRag,
    ContextAdherence: judgedRag,
    FactualAccuracy: judgedRag,
    AnswerRelevance: judgedRag,
    ContextRelevance: judgedRag,
    ContextPrecision: judgedRag,
    ContextRecall: judgedRag,
    CitationCheck: judgedCitation,
    RetrievalRank: retrieval,
    TaskCompletion: judgedTask,
    Completeness: judgedTask,
    InstructionFollowing: judgedTask,
    SummaryQuality: judgedTask,
    CustomRubric: judgedCustom,
    PairwisePreference: judgedPairwise,
    TrajectoryMatch: trajectory,
    LoopDetection: trajectory,
    VerifiableInstructions: instructions,
    LLMFunctionCalling: judgedCalls,
    ToolSchemaValid: toolschema,
    ToolSelection: tools,
    ToolArguments: tools,
    ToolAbstention: tools,
    AnswerRefusal: judgedSafety,
    Toxicity: judgedSafety,
    Bias: judgedSafety,
    InjectionResistance: judgedSafety,
    PolicyCompliance: judgedSafety,
    RefusalPattern: refusal,
    PIILeakage: leakage,
    SecretLeakage: leakage,
    SystemPromptLeak: leakage,
    ToneMatch: judgedStyle,
    PersonaAdherence: judgedStyle,
    Conciseness: judgedStyle,
    Coherence: judgedStyle,
    LanguageMatch: language,
    Repetition: repetition,
    ConversationCoherence: judgedConversation,
    ConversationResolution: judgedConversation,
    KnowledgeRetention: judgedConversation,
    LabelMatch: label,
    ClassificationReport: classification,
    Calibration: classification,
    LatencyBudget: operational,
    CostBudget: operational,
    Stability: stability,
    Composite: composite,
};
const PARTS = {
    'LengthBounds#tokens': tokens,
};
const TEMPLATE_NAMES = Object.keys(GROUPS);
async function loadSpecs(names) {
    const groups = GROUPS;
    const wanted = [...new Set(names)].sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
    const loaded = await Promise.all(wanted.map(async (name) => {
        const load = Object.hasOwn(PARTS, name) ? PARTS[name] : Object.hasOwn(groups, name) ? groups[name] : undefined;
        const plain = name.split('#')[0];
        const spec = (await load?.())?.SPECS.find((candidate) => candidate.name === plain);
        return spec === undefined ? [] : [[spec.name, spec]];
    }));
    return new Map(loaded.flat());
}

;// CONCATENATED MODULE: ./build/shell/clock.js
const SYSTEM_CLOCK = {
    now: () => new Date().toISOString(),
    ms: () => {
        const [seconds, nanoseconds] = process.hrtime();
        return seconds * 1e3 + nanoseconds / 1e6;
    },
};

// EXTERNAL MODULE: ./build/shell/credentials.js
var credentials = __webpack_require__(7819);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/shell/shelf.js



const BATCH_BYTES = 4 * 1024 * 1024;
function openShelf(temp = (0,external_node_os_.tmpdir)(), batchBytes = BATCH_BYTES) {
    const places = [];
    let pending = [];
    let pendingFrom = 0;
    let end = 0;
    let file = null;
    let folder = null;
    const write = () => {
        if (file === null) {
            folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'plumbline-texts-'));
            file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'texts'), 'wx+', 0o600);
        }
        const bytes = Buffer.concat(pending);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(file, bytes, at, bytes.length - at, pendingFrom + at);
        pending = [];
        pendingFrom = end;
    };
    return {
        put(text) {
            const bytes = Buffer.from(text, 'utf8');
            places.push({ at: end, length: bytes.length });
            pending.push(bytes);
            end += bytes.length;
            if (end - pendingFrom >= batchBytes)
                write();
            return places.length - 1;
        },
        get(index) {
            const { at, length } = places[index];
            if (at >= pendingFrom) {
                let from = pendingFrom;
                for (const bytes of pending) {
                    if (from === at)
                        return bytes.toString('utf8');
                    from += bytes.length;
                }
            }
            const bytes = Buffer.allocUnsafe(length);
            for (let got = 0; got < length;)
                got += (0,external_node_fs_.readSync)(file, bytes, got, length - got, at + got);
            return bytes.toString('utf8');
        },
        close() {
            if (file !== null)
                (0,external_node_fs_.closeSync)(file);
            if (folder !== null)
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            file = null;
            folder = null;
            pending = [];
            places.length = 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/wiring.js








const DEFAULT_CONCURRENCY = 16;
function wire(options) {
    return {
        clock: SYSTEM_CLOCK,
        progress: options.progress,
        loadSpecs: loadSpecs,
        templateNames: TEMPLATE_NAMES,
        missingCredentials: (config, providers) => options.shards?.unset ?? (0,credentials/* missingCredentials */.nm)(config, providers, options.env),
        openModels: (request) => options.shards === undefined ? openLiveModels(request, options) : openMergedModels(request, options.shards),
        storedRecords: options.storeDir === null ? undefined : () => recordsIn(options.storeDir),
        width: options.concurrency * 2,
        openShelf: () => openShelf(options.env['RUNNER_TEMP'] || undefined),
    };
}
async function recordsIn(dir) {
    const { storedRecord } = await Promise.all(/* import() */[__webpack_require__.e(6526), __webpack_require__.e(1567)]).then(__webpack_require__.bind(__webpack_require__, 3195));
    return (digest) => storedRecord(dir, digest);
}
async function openLiveModels(request, options) {
    const { budgetOf, openModels } = await Promise.all(/* import() */[__webpack_require__.e(9556), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 921));
    const { config } = request;
    return openModels({
        config,
        env: options.env,
        clock: SYSTEM_CLOCK,
        seed: request.seed,
        storeDir: options.storeDir,
        storeReadOnly: options.storeReadOnly,
        concurrency: options.concurrency,
        budget: budgetOf(config, options.part?.count, request.spent),
        witness: options.part?.witness,
        recorded: recordedRows(request),
        nonceSecret: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        signal: options.signal,
        log: {
            note: (text) => options.progress.note(text),
            warn: (text) => {
                options.progress.warn(text);
                request.onWarning?.(text);
            },
        },
        locate: (place, key) => {
            const work = request.works.find(({ target }) => target.name === place.target);
            if (work === undefined)
                return { file: config.file };
            if (place.role === 'arm') {
                const { model, promptFiles } = work.arms[place.arm ?? 'head'];
                return { file: key === 'prompt' ? (promptFiles[0] ?? model.file) : model.file };
            }
            return { file: work.suite.file };
        },
    });
}
async function openMergedModels(request, shards) {
    const { openMerged } = await Promise.all(/* import() */[__webpack_require__.e(9556), __webpack_require__.e(6477)]).then(__webpack_require__.bind(__webpack_require__, 6477));
    return openMerged(request.config, shards, recordedRows(request));
}
function recordedRows({ config, works, trees }) {
    const parsed = new Map();
    return (ask) => {
        const work = works.find(({ target }) => target.name === ask.target);
        if (work === undefined)
            throw new problem/* InputError */.dz({ file: config.file, message: `no target "${ask.target}"` });
        if (ask.role === 'outputs') {
            const rows = work.rows[ask.arm];
            if (rows === null)
                throw new problem/* InputError */.dz({
                    file: work.arms[ask.arm].model.file,
                    message: `the ${ask.arm} arm has no recorded outputs`,
                });
            return { role: 'outputs', file: rows.path, rows: rows.rows };
        }
        const found = judgeFile(ask, work.arms[ask.arm], trees);
        const key = `${found.tree.revision} ${found.path}`;
        const known = parsed.get(key);
        if (known !== undefined)
            return known;
        const file = parseJudge(ask, found);
        parsed.set(key, file);
        return file;
    };
}
function judgeFile(ask, arm, trees) {
    const { provider } = ask;
    if (provider.judgeOutputs === undefined) {
        throw new problem/* InputError */.dz({
            file: 'config',
            key: `providers.${provider.name}.judge-outputs`,
            message: 'is missing: where are the recorded judge replies?',
        });
    }
    const byArm = (0,rows/* rowsFile */.UI)(provider.judgeOutputs, provider, ask.arm, arm, trees);
    if (byArm.entry.kind === 'file')
        return byArm;
    const path = (0,rows/* fillPath */.dN)(provider.judgeOutputs, ask.model, arm.prompt.name);
    const entry = byArm.tree.entry(path);
    return entry.kind === 'file' ? { ...byArm, path, entry } : byArm;
}
function parseJudge(ask, { path, entry, tree }) {
    if (entry.kind !== 'file') {
        throw new problem/* InputError */.dz({
            file: path,
            message: `${(0,rows/* unreadable */.O$)(entry, tree)}; provider "${ask.provider.name}" replays the judge from it`,
        });
    }
    const problems = new problem/* Problems */.Zw();
    const replies = (0,recorded/* parseRecordedJudge */.X)(path, entry.bytes, problems);
    problems.throwIfAny();
    return { role: 'judge', file: path, rows: replies ?? [] };
}


/***/ })

};
