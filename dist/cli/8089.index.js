export const id = 8089;
export const ids = [8089];
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

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ loadSuite),
  uv: () => (/* binding */ splitOf),
  EM: () => (/* binding */ suiteFiles),
  pr: () => (/* binding */ suiteTemplateNames)
});

// UNUSED EXPORTS: SUITE_SCHEMA, digestOfCases

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/core/suggestion.js
var suggestion = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/tree.js
var core_tree = __webpack_require__(7412);
;// CONCATENATED MODULE: ./build/core/binding.js









const points = schemas/* number */.aig().min(0).max(100);
const share = schemas/* number */.aig().min(0).max(1);
const TEMPLATE_NAME = schemas/* string */.YjP().min(1).max(100);
const COMMON = {
    id: schemas/* string */.YjP()
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u, 'letters, digits and . _ : - only')
        .optional()
        .describe('Default: use.'),
    margin: points.optional().describe("Points; default the gate's."),
    floor: points.optional().describe('Points that head must keep.'),
    blocking: schemas/* boolean */.zMY().optional(),
    pass: share.optional().describe('A case passes at this score, 0..1.'),
    'min-kappa': share.optional(),
    calibration: schemas/* string */.YjP().min(1).optional().describe('Rows of case, judge, human.'),
};
const COMMON_KEYS = new Set(['use', ...Object.keys(COMMON)]);
const ENTRY = schemas/* looseObject */._H3({ use: TEMPLATE_NAME, ...COMMON });
function namedFiles(tree, document, problems) {
    const texts = new Map();
    return {
        read(named, at) {
            const place = (0,core_document/* problemAt */.l4)(document, at);
            const file = (0,core_tree/* resolvePath */.o)(document.file, named);
            if (file === null) {
                const message = `${(0,problem/* show */.WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`;
                problems.add({ ...place, message });
                return null;
            }
            const text = texts.get(file) ?? (0,core_text/* readText */.yR)(tree, file, problems, place);
            if (text !== null)
                texts.set(file, text);
            return text;
        },
        list() {
            return [...texts]
                .map(([file, text]) => ({ path: file, digest: (0,digest/* digestOf */.ol)(contentOf(file, text)) }))
                .sort((a, b) => (a.path < b.path ? -1 : 1));
        },
    };
}
function contentOf(file, text) {
    if (file.endsWith('.json')) {
        try {
            return JSON.parse(text);
        }
        catch {
        }
    }
    return text.replaceAll('\r\n', '\n');
}
function bindAll(document, specs, knownNames, files, problems) {
    const listed = (0,core_document/* valueAt */.fK)(document.value, ['templates']);
    const bound = [];
    const ids = new Map();
    for (const [index, entry] of (Array.isArray(listed) ? listed : []).entries()) {
        const at = ['templates', index];
        const block = typeof entry === 'string' ? { use: entry } : entry;
        if (!(0,chat/* isObject */.Gv)(block) || typeof block['use'] !== 'string' || block['use'] === '')
            continue;
        const use = block['use'];
        const useAt = typeof entry === 'string' ? at : [...at, 'use'];
        const spec = specs.get(use);
        const id = typeof block['id'] === 'string' ? block['id'] : use;
        const first = ids.get(id);
        if (first === undefined)
            ids.set(id, index);
        else {
            const message = `${(0,problem/* show */.WU)(id)} is the id of templates[${first}] already; give one of the two an id of its own (id: ...)`;
            problems.add({ ...(0,core_document/* problemAt */.l4)(document, block['id'] === undefined ? useAt : [...at, 'id']), message });
        }
        if (spec === undefined) {
            problems.add({
                ...(0,core_document/* problemAt */.l4)(document, useAt),
                message: `${(0,problem/* show */.WU)(use)} is not a template${(0,suggestion/* suggestion */.h)(use, knownNames)} ("plumbline templates" lists them)`,
            });
            continue;
        }
        const template = bindOne(document, at, id, block, spec, specs, files, problems);
        if (template !== null)
            bound.push(template);
    }
    return bound;
}
function bindOne(document, at, id, block, spec, specs, files, problems) {
    const before = problems.count;
    const own = Object.fromEntries(Object.entries(block).filter(([key]) => !COMMON_KEYS.has(key)));
    const parameters = (0,schema/* checkValue */.S)(spec.parameters, own, (fault) => {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [...at, ...fault.path], fault.part),
            message: `${fault.message} (a parameter of ${spec.name})`,
        });
    });
    const calibration = readCalibration(document, at, block, files);
    if (spec.experimental === true && block['blocking'] === true) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [...at, 'blocking']),
            message: `${spec.name} is experimental and cannot block; leave blocking out`,
        });
    }
    if (parameters === null)
        return null;
    const texts = new Map();
    const parts = [];
    const scorer = spec.bind(parameters, {
        specs,
        pin: (bytes) => void parts.push(bytes),
        read: (named, key) => {
            const text = files.read(named, [...at, ...pathOf(key)]);
            if (text !== null)
                texts.set(named, text);
            return text;
        },
        note: (problem) => {
            const key = problem.key === undefined ? at : [...at, ...pathOf(problem.key)];
            problems.add({ ...(0,core_document/* problemAt */.l4)(document, key), message: problem.message });
        },
    });
    if (problems.count > before)
        return null;
    const number = (key) => (typeof block[key] === 'number' ? block[key] : null);
    return {
        id,
        spec,
        scorer,
        digest: templateDigest(spec, parameters, texts, parts),
        pass: number('pass') ?? spec.pass,
        margin: number('margin'),
        floor: number('floor'),
        blocking: spec.experimental !== true && (block['blocking'] ?? spec.advisory !== true) !== false,
        parameters: parameters,
        ...(calibration === undefined ? {} : { calibration }),
    };
}
function pathOf(key) {
    return key.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : [/^[0-9]+$/.test(part) ? Number(part) : part]));
}
function readCalibration(document, at, block, files) {
    const named = block['calibration'];
    if (typeof named !== 'string')
        return undefined;
    const text = files.read(named, [...at, 'calibration']);
    const own = block['min-kappa'] ?? (0,core_document/* valueAt */.fK)(document.value, ['min-kappa']);
    return text === null
        ? undefined
        : { file: (0,core_tree/* resolvePath */.o)(document.file, named) ?? named, text, minKappa: typeof own === 'number' ? own : 0.6 };
}
function templateDigest(spec, parameters, texts, parts) {
    const filled = (value) => {
        if (typeof value === 'string') {
            const text = texts.get(value);
            return text === undefined ? value : contentOf(value, text);
        }
        if (Array.isArray(value))
            return value.map((item) => filled(item) ?? null);
        return (0,chat/* isObject */.Gv)(value)
            ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]))
            : value;
    };
    return (0,digest/* digestOf */.ol)({
        name: spec.name,
        version: spec.version,
        parameters: filled(parameters),
        pinned: spec.pinned?.replaceAll('\r\n', '\n'),
        parts: parts.length === 0 ? undefined : parts,
    });
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/core/case-rows.js
const RECENT = 64;
class CaseRows {
    #bytes;
    #parse;
    #recent = new Map();
    #tags = new Map();
    constructor(bytes, parse) {
        this.#bytes = bytes;
        this.#parse = parse;
    }
    at(found, at, length) {
        return new RowCase(this, found, this.#shared(found.tags), at, length);
    }
    read(at, length, line) {
        const known = this.#recent.get(at);
        if (known !== undefined)
            return known;
        const row = this.#parse(this.#bytes.toString('utf8', at, at + length), line);
        if (this.#recent.size >= RECENT)
            this.#recent.delete(this.#recent.keys().next().value);
        this.#recent.set(at, row);
        return row;
    }
    #shared(tags) {
        const key = JSON.stringify(tags);
        const known = this.#tags.get(key);
        if (known !== undefined)
            return known;
        this.#tags.set(key, tags);
        return tags;
    }
}
class RowCase {
    id;
    cluster;
    split;
    critical;
    tags;
    line;
    #rows;
    #at;
    #length;
    constructor(rows, { id, cluster, split, critical, line }, tags, at, length) {
        this.#rows = rows;
        this.#at = at;
        this.#length = length;
        this.id = id;
        this.cluster = cluster;
        this.split = split;
        this.critical = critical;
        this.tags = tags;
        this.line = line;
    }
    get #row() {
        return this.#rows.read(this.#at, this.#length, this.line);
    }
    get input() {
        return this.#row.input;
    }
    get messages() {
        return this.#row.messages;
    }
    get vars() {
        return this.#row.vars;
    }
    get context() {
        return this.#row.context;
    }
    get tools() {
        return this.#row.tools;
    }
    get schema() {
        return this.#row.schema;
    }
    get expected() {
        return this.#row.expected;
    }
    get meta() {
        return this.#row.meta;
    }
}

;// CONCATENATED MODULE: ./build/core/cases.js



const CASE_KEYS = [
    'id',
    'cluster',
    'input',
    'messages',
    'vars',
    'context',
    'tools',
    'schema',
    'expected',
    'split',
    'critical',
    'tags',
    'meta',
];
const KNOWN_KEYS = new Set(CASE_KEYS);
const CARRIED = /^output(_[0-9]+)?$/;
const NOTHING = Object.freeze({});
const NO_TAGS = Object.freeze([]);
function readCase(row, line, note) {
    if (!(0,chat/* isObject */.Gv)(row)) {
        note([], `expected an object with an id, found ${(0,problem/* show */.WU)(row)}`);
        return null;
    }
    let sound = true;
    const fault = (path, message) => {
        sound = false;
        note(path, message);
    };
    let carried = null;
    for (const key in row) {
        if (KNOWN_KEYS.has(key))
            continue;
        if (CARRIED.test(key)) {
            carried ??= {};
            carried[key] = row[key];
        }
        else {
            const near = (0,suggestion/* nearest */.p)(key, CASE_KEYS);
            fault([], `unknown key ${(0,problem/* show */.WU)(key)}${near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`}`);
        }
    }
    const text = (key) => {
        const value = row[key];
        if (value === undefined || value === null)
            return undefined;
        if (typeof value === 'string' && (value !== '' || key === 'input'))
            return value;
        if (typeof value === 'number' && key === 'cluster')
            return String(value);
        fault([key], value === '' ? 'must not be empty' : `expected a text, found ${(0,problem/* show */.WU)(value)}`);
        return undefined;
    };
    const rawId = row['id'];
    const id = typeof rawId === 'number' && Number.isSafeInteger(rawId) ? String(rawId) : rawId;
    if (typeof id !== 'string') {
        fault(['id'], id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${(0,problem/* show */.WU)(id)}`);
    }
    else if (id.trim() === '')
        fault(['id'], 'must not be empty');
    else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
        fault(['id'], `${(0,problem/* show */.WU)(id)} must be at most 500 characters without control characters`);
    const split = row['split'] ?? undefined;
    if (split !== undefined && split !== 'search' && split !== 'holdout')
        fault(['split'], `expected search or holdout, found ${(0,problem/* show */.WU)(split)}`);
    const critical = row['critical'] ?? false;
    if (typeof critical !== 'boolean')
        fault(['critical'], `expected true or false, found ${(0,problem/* show */.WU)(critical)}`);
    let meta = row['meta'] ?? undefined;
    if (meta !== undefined && !(0,chat/* isObject */.Gv)(meta)) {
        fault(['meta'], `expected an object, found ${(0,problem/* show */.WU)(meta)}`);
        meta = undefined;
    }
    const schema = row['schema'] ?? undefined;
    if (schema !== undefined && typeof schema !== 'boolean' && !(0,chat/* isObject */.Gv)(schema)) {
        fault(['schema'], `expected a JSON Schema (an object), found ${(0,problem/* show */.WU)(schema)}`);
    }
    const tools = row['tools'] ?? undefined;
    if (tools !== undefined && !(Array.isArray(tools) && tools.every(chat/* isObject */.Gv)))
        fault(['tools'], `expected a list of tools (objects), found ${(0,problem/* show */.WU)(tools)}`);
    const messages = row['messages'] ?? undefined;
    const read = messages === undefined
        ? undefined
        : (0,chat/* readMessages */.Ne)(messages, (path, message) => fault(['messages', ...path], message));
    const input = text('input');
    const cluster = text('cluster');
    const vars = readVars(row['vars'], fault);
    const context = readContext(row['context'], fault);
    const tags = readTags(row['tags'], fault);
    if (!sound)
        return null;
    const expected = row['expected'] ?? undefined;
    return {
        id: id,
        cluster,
        input,
        messages: read ?? undefined,
        vars,
        context,
        tools: tools,
        schema,
        expected,
        split: split,
        critical: critical,
        tags,
        meta: carried === null
            ? (meta ?? NOTHING)
            : { ...carried, ...meta },
        line,
    };
}
function readVars(value, fault) {
    if (value === undefined || value === null)
        return NOTHING;
    if (!(0,chat/* isObject */.Gv)(value)) {
        fault(['vars'], `expected an object of names and texts, found ${(0,problem/* show */.WU)(value)}`);
        return NOTHING;
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => {
        if (item === null || item === undefined)
            fault(['vars', name], 'is null; write "" for an empty text');
        return [name, typeof item === 'string' ? item : JSON.stringify(item)];
    }));
}
function readContext(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return [{ text: value }];
    if ((0,chat/* isObject */.Gv)(value))
        return readContext([value], fault);
    if (!Array.isArray(value)) {
        fault(['context'], `expected a text or a list of passages, found ${(0,problem/* show */.WU)(value)}`);
        return undefined;
    }
    return value.map((item, index) => {
        if (typeof item === 'string')
            return { text: item };
        if (!(0,chat/* isObject */.Gv)(item) || typeof item['text'] !== 'string') {
            fault(['context', index], `expected a text or {id, title, text}, found ${(0,problem/* show */.WU)(item)}`);
            return { text: '' };
        }
        const { id, title } = item;
        return {
            text: item['text'],
            ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
            ...(typeof title === 'string' && title !== '' ? { title } : {}),
        };
    });
}
function readTags(value, fault) {
    if (value === undefined || value === null)
        return NO_TAGS;
    if (Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== ''))
        return value;
    fault(['tags'], `expected a list of texts, found ${(0,problem/* show */.WU)(value)}`);
    return NO_TAGS;
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(4432);
// EXTERNAL MODULE: ./build/core/text-lines.js
var text_lines = __webpack_require__(7385);
;// CONCATENATED MODULE: ./build/core/dataset.js











function loadCases(tree, path, problems, named) {
    const bytes = (0,core_text/* readBytes */.io)(tree, path, problems, named);
    return bytes === null ? null : parseCases(path, bytes, problems);
}
function parseCases(file, bytes, problems) {
    const before = problems.count;
    const cases = [];
    const lines = new Map();
    const add = (found) => {
        const first = lines.get(found.id);
        if (first === undefined) {
            lines.set(found.id, found.line);
            cases.push(found);
            return;
        }
        problems.add({
            file,
            line: found.line,
            key: 'id',
            message: `${(0,problem/* show */.WU)(found.id)} is the id of line ${first} already; an id stands once`,
        });
    };
    const take = (row, line) => readCase(row, line, (path, message) => problems.add({ file, line, key: (0,core_document/* keyOf */.TN)(path), message }));
    if (file.endsWith('.csv') || file.endsWith('.json')) {
        const text = (0,core_text/* decodeText */.g7)(file, bytes, problems);
        if (text === null || (0,core_text/* refuseConflict */.Xs)(file, text, problems))
            return null;
        const each = file.endsWith('.csv') ? eachCsvRow : eachJsonRow;
        each(file, text, problems, (row, line) => {
            const found = take(row, line);
            if (found !== null)
                add(found);
        });
    }
    else if (!readLines(file, bytes, problems, take, add))
        return null;
    if (problems.count > before)
        return null;
    if (cases.length > 0)
        return cases;
    problems.add({ file, message: 'holds no case; write at least one row with an id' });
    return null;
}
const HELD_BYTES = 8 * 1024 * 1024;
function readLines(file, bytes, problems, take, add) {
    const lines = (0,text_lines/* linesOf */.Dx)(file, bytes, problems);
    if (lines === null)
        return false;
    const rows = new CaseRows(lines.bytes, (text, line) => take(JSON.parse(text), line));
    let held = 0;
    for (const { line, at, length, text } of lines.each()) {
        const row = (0,json/* parseJsonLine */.w)(file, text, line, problems);
        const found = row === undefined ? null : take(row, line);
        if (found === null)
            continue;
        held += length;
        add(held > HELD_BYTES ? rows.at(found, at, length) : found);
    }
    return true;
}
function eachJsonRow(file, text, problems, take) {
    const document = (0,json/* parseJsonText */.l)(file, text, problems);
    if (document === null)
        return;
    const { value } = document;
    const under = (0,chat/* isObject */.Gv)(value);
    const rows = under ? value['cases'] : value;
    if (under) {
        for (const key of Object.keys(value)) {
            if (key !== 'cases')
                problems.add({
                    ...(0,core_document/* problemAt */.l4)(document, [key], 'key'),
                    message: `unknown key ${(0,problem/* show */.WU)(key)}${(0,suggestion/* suggestion */.h)(key, ['cases'])}`,
                });
        }
    }
    if (!Array.isArray(rows)) {
        problems.add({
            file,
            line: 1,
            key: under ? 'cases' : undefined,
            message: `expected a list of cases, found ${(0,problem/* show */.WU)(rows)}`,
        });
        return;
    }
    const lines = [];
    let line = 1;
    let seen = 0;
    (0,json_text/* walkJson */.g)(text, {
        member: (path, _key, offset) => {
            if (path.length !== (under ? 2 : 1) || (under && path[0] !== 'cases'))
                return;
            for (let at = text.indexOf('\n', seen); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
                line += 1;
                seen = at + 1;
            }
            lines.push(line);
        },
    });
    for (const [index, row] of rows.entries())
        take(row, lines[index] ?? 1);
}
const CSV_JSON = new Set(['messages', 'tools', 'schema']);
function eachCsvRow(file, text, problems, take) {
    let columns = [];
    let line = 1;
    try {
        const rows = (0,sync/* parse */.qg)(text, {
            bom: true,
            info: true,
            skip_empty_lines: true,
            relax_column_count: true,
            max_record_size: text_lines/* MAX_LINE */.MV,
        });
        for (const [index, { record, info }] of rows.entries()) {
            if (index === 0) {
                columns = record.map((name) => name.trim());
                if (!checkColumns(file, columns, problems))
                    return;
            }
            else if (record.length !== columns.length) {
                problems.add({
                    file,
                    line,
                    message: `has ${record.length} cells; the first line names ${columns.length} columns`,
                });
            }
            else
                take(csvRow(file, line, columns, record, problems), line);
            line = info.lines + 1;
        }
    }
    catch (error) {
        const { lines, message } = error;
        problems.add({ file, line: lines ?? line, message: `is not valid CSV: ${message}` });
    }
}
function checkColumns(file, columns, problems) {
    const before = problems.count;
    const seen = new Set();
    for (const name of columns) {
        if (seen.has(name))
            problems.add({ file, line: 1, key: name, message: 'is the name of two columns' });
        seen.add(name);
        const known = KNOWN_KEYS.has(name) || CARRIED.test(name) || /^(vars|expected|meta)\../.test(name);
        if (!known)
            problems.add({ file, line: 1, key: name, message: `unknown column ${(0,problem/* show */.WU)(name)}${(0,suggestion/* suggestion */.h)(name, CASE_KEYS)}` });
    }
    if (!seen.has('id'))
        problems.add({ file, line: 1, key: 'id', message: 'is missing; one column must be named id' });
    return problems.count === before;
}
function csvRow(file, line, columns, cells, problems) {
    const row = {};
    const parts = {};
    for (const [index, name] of columns.entries()) {
        const cell = cells[index] ?? '';
        if (cell === '')
            continue;
        const dot = name.indexOf('.');
        if (dot > 0) {
            const group = name.slice(0, dot);
            parts[group] ??= {};
            parts[group][name.slice(dot + 1)] = cell;
        }
        else if (name === 'tags') {
            row[name] = cell
                .split(';')
                .map((tag) => tag.trim())
                .filter((tag) => tag !== '');
        }
        else if (name === 'critical')
            row[name] = /^(true|1|yes)$/i.test(cell) ? true : /^(false|0|no)$/i.test(cell) ? false : cell;
        else if (CSV_JSON.has(name) || (/^(expected|vars|meta)$/.test(name) && /^\s*[[{]/.test(cell))) {
            try {
                row[name] = JSON.parse(cell);
            }
            catch {
                problems.add({ file, line, key: name, message: `is not valid JSON: ${(0,problem/* show */.WU)(cell)}` });
            }
        }
        else
            row[name] = cell;
    }
    for (const [group, members] of Object.entries(parts)) {
        const whole = row[group];
        row[group] = { ...((0,chat/* isObject */.Gv)(whole) ? whole : {}), ...members };
    }
    return row;
}

// EXTERNAL MODULE: ./build/core/document-file.js
var document_file = __webpack_require__(3252);
;// CONCATENATED MODULE: ./build/core/requirements.js



const OF_THE_ANSWER = new Set([
    'output',
    'tool_calls',
    'rival',
    'latency',
    'usage',
    'cost',
    'finish_reason',
]);
function checkInputs(file, cases, templates, problems) {
    const anyTools = cases.some((row) => row.tools !== undefined);
    for (const template of templates) {
        const { id, spec, parameters } = template;
        checkLabels(file, cases, template, problems);
        const declared = parameters['inputs'];
        const inputs = Array.isArray(declared) && declared.every((name) => typeof name === 'string')
            ? declared
            : spec.inputs;
        const needed = inputs.filter((input) => {
            if (OF_THE_ANSWER.has(input) || spec.optional?.includes(input))
                return false;
            if (input === 'tools' && !anyTools)
                return false;
            return !input.split('|').some((name) => parameters[name.slice(name.lastIndexOf('.') + 1)] !== undefined);
        });
        for (const input of needed) {
            const names = input.split('|');
            for (const row of cases) {
                if (names.some((name) => has(row, name)))
                    continue;
                problems.add({ file, line: row.line, key: input, message: `case ${(0,problem/* show */.WU)(row.id)} has none; ${id} reads it` });
            }
        }
    }
}
function checkLabels(file, cases, { spec, parameters }, problems) {
    const { labels } = parameters;
    if (spec.name !== 'LabelMatch' || !Array.isArray(labels))
        return;
    const folded = (text) => String(text).normalize('NFC').trim().toLowerCase();
    const known = new Set(labels.map(folded));
    for (const row of cases) {
        const label = (0,chat/* isObject */.Gv)(row.expected) ? row.expected['label'] : row.expected;
        if (typeof label !== 'string' || known.has(folded(label)))
            continue;
        const message = `${(0,problem/* show */.WU)(label)} is none of the labels (${labels.slice(0, 12).join(', ')}${labels.length > 12 ? ', ...' : ''})`;
        problems.add({ file, line: row.line, key: 'expected.label', message });
    }
}
function has(row, input) {
    const [head = '', ...rest] = input.split('.');
    const key = rest.join('.');
    switch (head) {
        case 'input':
        case 'messages':
            return row.input !== undefined || row.messages !== undefined || Object.keys(row.vars).length > 0;
        case 'context':
            return row.context !== undefined;
        case 'tools':
            return row.tools !== undefined;
        case 'schema':
            return row.schema !== undefined;
        case 'expected':
            return (row.expected !== undefined &&
                (key === '' || !(0,chat/* isObject */.Gv)(row.expected) || (0,core_document/* valueAt */.fK)(row.expected, [key]) !== undefined));
        case 'meta':
        case 'metadata':
            return key === '' ? Object.keys(row.meta).length > 0 : row.meta[key] !== undefined;
        case 'vars':
            return key === '' || Object.hasOwn(row.vars, key);
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/core/suite.js












const NAME = schemas/* string */.YjP().min(1).max(300);
const suite_share = schemas/* number */.aig().min(0).max(1);
const path = schemas/* string */.YjP().min(1);
const JUDGE = schemas/* strictObject */.rej({
    provider: NAME.default('default'),
    model: NAME,
    temperature: schemas/* number */.aig().min(0).max(2).optional(),
    'max-tokens': schemas/* int */.Whr().min(1).optional(),
    seed: schemas/* int */.Whr().optional(),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    structured: schemas/* enum */.k5n(['json-schema', 'tool', 'text']).default('json-schema'),
    votes: schemas/* int */.Whr()
        .min(1)
        .max(15)
        .refine((n) => n % 2 === 1, 'must be odd, so that a vote always decides')
        .default(1),
    'reports-as': schemas/* union */.KCZ([NAME, schemas/* array */.YOg(NAME)])
        .default([])
        .describe('Model names the server may report besides the pinned one.'),
});
const SUITE_SCHEMA = schemas/* strictObject */.rej({
    description: schemas/* string */.YjP().optional(),
    dataset: path.describe('.jsonl, .json or .csv, relative to this file.'),
    templates: schemas/* array */.YOg(schemas/* union */.KCZ([TEMPLATE_NAME, ENTRY])).min(1),
    judge: JUDGE.optional(),
    embedding: schemas/* strictObject */.rej({ provider: NAME.default('default'), model: NAME, dimensions: schemas/* int */.Whr().min(1).optional() })
        .optional(),
    repeats: schemas/* int */.Whr().min(1).max(100).default(1),
    split: schemas/* strictObject */.rej({ holdout: schemas/* number */.aig().min(0).max(90).default(0) })
        .prefault({})
        .describe('Per cent held out.'),
    'min-kappa': suite_share.default(0.6),
});
function suiteTemplateNames(tree, path) {
    const document = (0,document_file/* readDocument */.u)(tree, path, new problem/* Problems */.Zw());
    const names = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            names.add(value);
        else if (Array.isArray(value))
            for (const item of value)
                collect(item);
        else if ((0,chat/* isObject */.Gv)(value)) {
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
        collect((0,core_document/* valueAt */.fK)(document.value, ['templates']));
    return [...names].sort();
}
function suiteFiles(tree, path) {
    const document = (0,document_file/* readDocument */.u)(tree, path, new problem/* Problems */.Zw());
    if (document === null)
        return [];
    const named = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            named.add((0,core_tree/* resolvePath */.o)(path, value) ?? '');
        else if (typeof value === 'object' && value !== null)
            for (const item of Object.values(value))
                collect(item);
    };
    collect((0,core_document/* valueAt */.fK)(document.value, ['templates']));
    const dataset = (0,core_document/* valueAt */.fK)(document.value, ['dataset']);
    const datasetFile = typeof dataset === 'string' ? (0,core_tree/* resolvePath */.o)(path, dataset) : null;
    if (datasetFile === null)
        return [];
    const others = tree.paths().filter((file) => named.has(file) && file !== datasetFile);
    return [datasetFile, ...others];
}
function loadSuite(tree, path, specs, problems, surroundings = {}) {
    const document = (0,document_file/* readDocument */.u)(tree, path, problems);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,schema/* check */.z)(document, SUITE_SCHEMA, problems);
    const files = namedFiles(tree, document, problems);
    const templates = bindAll(document, specs, surroundings.knownNames ?? [...specs.keys()], files, problems);
    const datasetFile = isText(document, ['dataset']) ? (0,core_document/* follow */.e6)(document, ['dataset'], path, problems) : null;
    const cases = datasetFile === null ? null : loadCases(tree, datasetFile, problems, (0,core_document/* problemAt */.l4)(document, ['dataset']));
    if (read === null)
        return null;
    checkJudges(document, read, templates, surroundings.providers, problems);
    if (cases !== null && datasetFile !== null)
        checkInputs(datasetFile, cases, templates, problems);
    if (problems.count > before || cases === null || datasetFile === null)
        return null;
    const judge = read.judge && toJudge(read.judge);
    const datasetDigest = digestOfCases(cases);
    const holdout = read.split.holdout;
    const minKappa = read['min-kappa'];
    return {
        file: path,
        datasetFile,
        cases,
        templates,
        judge,
        embedding: read.embedding,
        repeats: read.repeats,
        holdout,
        minKappa,
        files: files.list(),
        digest: (0,digest/* digestOf */.ol)({
            templates: templates
                .map((template) => ({
                id: template.id,
                digest: template.digest,
                pass: template.pass,
                margin: template.margin,
                floor: template.floor,
                blocking: template.blocking,
                calibration: template.calibration && {
                    digest: (0,digest/* digestOfText */.Nv)(template.calibration.text),
                    minKappa: template.calibration.minKappa,
                },
            }))
                .sort((a, b) => (a.id < b.id ? -1 : 1)),
            judge,
            embedding: read.embedding,
            dataset: datasetDigest,
            repeats: read.repeats,
            holdout,
        }),
        datasetDigest,
        source: document.value,
    };
}
function toJudge(block) {
    const reports = block['reports-as'];
    return {
        provider: block.provider,
        model: block.model,
        temperature: block.temperature,
        maxTokens: block['max-tokens'],
        seed: block.seed,
        params: block.params,
        structured: block.structured,
        votes: block.votes,
        reportsAs: typeof reports === 'string' ? [reports] : reports,
    };
}
function isText(document, at) {
    const value = (0,core_document/* valueAt */.fK)(document.value, at);
    return typeof value === 'string' && value !== '';
}
function checkJudges(document, read, templates, providers, problems) {
    const asking = templates.filter(({ scorer }) => scorer.kind === 'asking');
    const need = (block, users) => {
        if (read[block] !== undefined || users.length === 0)
            return;
        const names = users.map(({ id }) => id).join(', ');
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [block]),
            message: `is missing; ${names} ${users.length === 1 ? 'needs' : 'need'} one: { provider: ..., model: ... }`,
        });
    };
    need('judge', asking.filter(({ spec }) => spec.kind !== 'embedding'));
    need('embedding', asking.filter(({ spec }) => spec.kind === 'embedding'));
    for (const block of ['judge', 'embedding']) {
        const name = read[block]?.provider;
        if (name === undefined || providers === undefined || providers.includes(name))
            continue;
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [block, 'provider']),
            message: `${(0,problem/* show */.WU)(name)} is not a provider of the config${(0,suggestion/* suggestion */.h)(name, providers)}`,
        });
    }
}
function digestOfCases(cases) {
    const sorted = [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
    return (0,digest/* digestOfTexts */.Ok)(sorted, caseText, '\n');
}
function caseText(row) {
    const { id, cluster, input, messages, vars, context, tools, schema, expected, split, critical, tags, meta } = row;
    const said = { id, cluster, input, messages, vars, context, tools, schema, expected, split, critical, tags, meta };
    return (0,digest/* canonical */.$N)(said);
}
function splitOf(suite, row) {
    if (row.split !== undefined)
        return row.split;
    if (suite.holdout === 0)
        return 'search';
    const share = Number.parseInt((0,digest/* sha256Hex */.fg)(`split\0${row.cluster ?? row.id}`).slice(0, 12), 16) / 2 ** 48;
    return share * 100 < suite.holdout ? 'holdout' : 'search';
}


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadSpecs),
/* harmony export */   _: () => (/* binding */ TEMPLATE_NAMES)
/* harmony export */ });
const composite = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9967)]).then(__webpack_require__.bind(__webpack_require__, 9967));
const answer = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(7223)]).then(__webpack_require__.bind(__webpack_require__, 7223));
const boilerplate = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3903)]).then(__webpack_require__.bind(__webpack_require__, 3903));
const classification = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(7022)]).then(__webpack_require__.bind(__webpack_require__, 7022));
const instructions = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8213), __webpack_require__.e(6143)]).then(__webpack_require__.bind(__webpack_require__, 6143));
const json = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 746));
const label = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1074)]).then(__webpack_require__.bind(__webpack_require__, 1074));
const language = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8213), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 484));
const leakage = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(7373)]).then(__webpack_require__.bind(__webpack_require__, 7373));
const links = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(5245)]).then(__webpack_require__.bind(__webpack_require__, 5245));
const markdown = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2727)]).then(__webpack_require__.bind(__webpack_require__, 2727));
const operational = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4580)]).then(__webpack_require__.bind(__webpack_require__, 4580));
const refusal = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3232)]).then(__webpack_require__.bind(__webpack_require__, 3232));
const repetition = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8585)]).then(__webpack_require__.bind(__webpack_require__, 8585));
const retrieval = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1700)]).then(__webpack_require__.bind(__webpack_require__, 1700));
const schema = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2463), __webpack_require__.e(2745), __webpack_require__.e(3413)]).then(__webpack_require__.bind(__webpack_require__, 3413));
const similarity = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(2072)]).then(__webpack_require__.bind(__webpack_require__, 2072));
const stability = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(8027)]).then(__webpack_require__.bind(__webpack_require__, 8027));
const text = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(6701)]).then(__webpack_require__.bind(__webpack_require__, 6701));
const tokens = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4825), __webpack_require__.e(2348)]).then(__webpack_require__.bind(__webpack_require__, 2348));
const toolschema = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2463), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 555));
const tools = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2519)]).then(__webpack_require__.bind(__webpack_require__, 2519));
const trajectory = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 6747));
const judgedCalls = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(5539)]).then(__webpack_require__.bind(__webpack_require__, 5539));
const judgedCitation = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(9396)]).then(__webpack_require__.bind(__webpack_require__, 7015));
const judgedConversation = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(2378)]).then(__webpack_require__.bind(__webpack_require__, 2378));
const judgedCustom = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(3034)]).then(__webpack_require__.bind(__webpack_require__, 3034));
const judgedPairwise = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 2013));
const judgedRag = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 539));
const judgedSafety = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(2919)]).then(__webpack_require__.bind(__webpack_require__, 2919));
const judgedSimilarity = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(4674)]).then(__webpack_require__.bind(__webpack_require__, 4674));
const judgedStyle = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 8636));
const judgedTask = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(8636)]).then(__webpack_require__.bind(__webpack_require__, 6255));
const GROUPS = {
    IsJson: json,
    JsonSchemaMatch: schema,
    JsonFieldMatch: json,
    MarkdownStructure: markdown,
    RegexMatch: text,
    LengthBounds: text,
    StartsWith: text,
    EndsWith: text,
    LinkAllowlist: links,
    ExactMatch: answer,
    ContainsAll: text,
    ContainsAny: text,
    ContainsNone: text,
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


/***/ }),

/***/ 9197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ enclosingFolder),
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _core_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7412);





const PASSED_OVER = new Set(['.git', 'node_modules']);
function folderTree(root) {
    const top = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root);
    const entries = new Map();
    let paths = null;
    return {
        revision: 'WORKTREE',
        entry(name) {
            let entry = entries.get(name);
            if (entry === undefined) {
                entry = readEntry(top, name);
                entries.set(name, entry);
            }
            return entry;
        },
        paths() {
            paths ??= listFiles(top);
            return paths;
        },
    };
}
function enclosingFolder(file, cwd) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, file));
    for (let folder = own;; folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git')))
            return folder;
        if (node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder) === folder)
            break;
    }
    const inside = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(cwd, own);
    return inside === '' || !(inside.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(inside)) ? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd) : own;
}
function readEntry(top, name) {
    if ((0,_core_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)('', name) !== name)
        return { kind: 'refused', why: 'the path leaves the folder or is not in its normal form' };
    let place = top;
    const parts = name.split('/');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return { kind: 'refused', why: "it is git's own" };
    for (const [index, part] of parts.entries()) {
        place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, part);
        let stat;
        try {
            stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(place);
        }
        catch (error) {
            return isAbsence(error) ? { kind: 'absent' } : { kind: 'refused', why: reason(error) };
        }
        if (stat.isSymbolicLink())
            return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
        if (index < parts.length - 1) {
            if (!stat.isDirectory())
                return { kind: 'absent' };
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, '.git')))
                return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
            continue;
        }
        if (stat.isDirectory())
            return { kind: 'refused', why: 'it is a folder' };
        if (!stat.isFile())
            return { kind: 'refused', why: 'it is not a regular file' };
        if (stat.size > _core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)
            return { kind: 'refused', why: `it is larger than ${_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ / 1024 / 1024} MiB` };
    }
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(place);
        return { kind: 'file', bytes, id: blobId(bytes) };
    }
    catch (error) {
        return { kind: 'refused', why: reason(error) };
    }
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function isAbsence(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function reason(error) {
    const code = error.code;
    return code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : (code ?? String(error));
}
function listFiles(top) {
    const found = [];
    const walk = (folder, prefix) => {
        let children;
        try {
            children = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
        }
        catch {
            return;
        }
        for (const child of children) {
            if (PASSED_OVER.has(child.name))
                continue;
            const name = `${prefix}${child.name}`;
            if (!child.isDirectory())
                found.push(name);
            else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name, '.git')))
                found.push(name);
            else
                walk(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name), `${name}/`);
        }
    };
    walk(top, '');
    return found.sort((a, b) => (a < b ? -1 : 1));
}


/***/ })

};
