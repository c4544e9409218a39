export const id = 6747;
export const ids = [6747,9254];
export const modules = {

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ne: () => (/* binding */ readMessages),
/* harmony export */   _q: () => (/* binding */ readToolCalls)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/** Chat messages and tool calls as the OpenAI format writes them -> our own. */

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
/** A list of messages; null when a fault was noted. Parts of type `text` are joined; other media are refused. */
function readMessages(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of messages, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
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
        note([], `expected a message with role and content, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
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
        fault(['role'], `expected one of ${ROLES.join(', ')}, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(role)}`);
    if (value['function_call'] !== undefined && value['function_call'] !== null)
        fault(['function_call'], 'is no longer part of the format; write tool_calls');
    const calls = value['tool_calls'] ?? undefined;
    const content = readContent(value['content'], fault);
    const toolCalls = calls === undefined ? undefined : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
    if (content === null && (toolCalls === undefined || toolCalls?.length === 0) && sound)
        fault(['content'], 'is missing; only a message with tool_calls may go without');
    if (name !== undefined && name !== null && typeof name !== 'string')
        fault(['name'], `expected a text, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)}`);
    const toolCallId = value['tool_call_id'];
    if (toolCallId !== undefined && toolCallId !== null && typeof toolCallId !== 'string')
        fault(['tool_call_id'], `expected a text, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(toolCallId)}`);
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
        fault(['content'], `expected a text or a list of text parts, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    let text = '';
    for (const [index, part] of value.entries()) {
        if (isObject(part) && part['type'] === 'text' && typeof part['text'] === 'string')
            text += part['text'];
        else
            fault(['content', index], `only parts of type text are supported, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(isObject(part) ? part['type'] : part)}`);
    }
    return text;
}
/**
 * Tool calls, flat (`{name, arguments}`) or nested (`{id, type: function, function: {...}}`). Arguments are JSON text or
 * the value itself; text that does not parse, and `arguments_raw`, is kept as it is: the answer was malformed.
 */
function readToolCalls(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of tool calls, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    const calls = [];
    for (const [index, item] of value.entries()) {
        const call = isObject(item) && isObject(item['function']) ? item['function'] : item;
        if (!isObject(call) || typeof call['name'] !== 'string') {
            note([index], `expected a tool call with name and arguments, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(item)}`);
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

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Canonical JSON and SHA-256: the identity of requests, suites, templates and records. */

/** JSON with keys in code-unit order and no white space; `undefined` members are left out. Throws on NaN and infinities. */
function canonical(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined)
        throw new TypeError('undefined has no canonical form');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no canonical form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += text === '' ? canonical(item) : `,${canonical(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + canonical(member) : `,${lead(key)}${canonical(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
/** Insertion in place: most objects have few keys, and the general sort costs more than the writing. */
function sortFew(keys) {
    for (let at = 1; at < keys.length; at++) {
        const key = keys[at];
        let to = at;
        for (; to > 0 && keys[to - 1] > key; to--)
            keys[to] = keys[to - 1];
        keys[to] = key;
    }
    return keys;
}
/** `"key":` of the few keys that come again and again. */
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
    const known = LEADS.get(key);
    if (known !== undefined)
        return known;
    const text = `${JSON.stringify(key)}:`;
    if (LEADS.size < MOST_LEADS)
        LEADS.set(key, text);
    return text;
}
/** Digest of a value by its canonical form: key order does not matter. */
function digestOf(value) {
    return digestOfText(canonical(value));
}
/** Digest of a text with line ends folded to LF, so that a checkout on Windows agrees. */
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function sha256Hex(text) {
    // One call does without the stream behind createHash; Node 20.0 to 20.11 do not have it.
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
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

/***/ 9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ loadSuite),
  uv: () => (/* binding */ splitOf),
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
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/core/tree.js
var core_tree = __webpack_require__(7412);
;// CONCATENATED MODULE: ./build/core/binding.js
/** Template entries of a suite, bound to their parameters and to the files these name. */






const points = schemas/* number */.aig().min(0).max(100);
const share = schemas/* number */.aig().min(0).max(1);
/** The name of a template; which names there are is the library's to say. */
const TEMPLATE_NAME = schemas/* string */.YjP().min(1).max(100);
/** Keys that every template entry may have beside the template's own parameters. */
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
                const message = `${(0,core_document/* show */.WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`;
                problems.add({ ...place, message });
                return null;
            }
            const text = texts.get(file) ?? (0,core_document/* readText */.yR)(tree, file, problems, place);
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
/** A JSON file by its value, so that key order does not matter; any other file by its text. */
function contentOf(file, text) {
    if (file.endsWith('.json')) {
        try {
            return JSON.parse(text);
        }
        catch {
            // Whoever reads it says so.
        }
    }
    return text.replaceAll('\r\n', '\n');
}
/** The templates of a suite, those without a fault; every fault is noted. */
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
            const message = `${(0,core_document/* show */.WU)(id)} is the id of templates[${first}] already; give one of the two an id of its own (id: ...)`;
            problems.add({ ...(0,core_document/* problemAt */.l4)(document, block['id'] === undefined ? useAt : [...at, 'id']), message });
        }
        if (spec === undefined) {
            problems.add({
                ...(0,core_document/* problemAt */.l4)(document, useAt),
                message: `${(0,core_document/* show */.WU)(use)} is not a template${(0,core_document/* suggestion */.h)(use, knownNames)} ("plumbline templates" lists them)`,
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
/** `of[0].terms` -> of, 0, terms. */
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
/** Name, version, parameters and pinned bytes; a path among the parameters counts by what the file holds. */
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
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(4432);
;// CONCATENATED MODULE: ./build/core/cases.js
/** The dataset: JSONL, JSON or CSV rows -> cases, each fault with its line. */




const KEYS = [
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
const KNOWN = new Set(KEYS);
/** Recorded answers that a row carries along; kept under `meta`, never sent. */
const CARRIED = /^output(_[0-9]+)?$/;
const NOTHING = Object.freeze({});
const NO_TAGS = Object.freeze([]);
/** The cases of a dataset file (.jsonl, .json or .csv by its name); null when a problem was noted. Linear in the file. */
function loadCases(tree, path, problems, named) {
    const text = (0,core_document/* readText */.yR)(tree, path, problems, named);
    return text === null ? null : parseCases(path, text, problems);
}
/** The same from the file's text. */
function parseCases(file, text, problems) {
    const before = problems.count;
    if ((0,core_document/* refuseConflict */.Xs)(file, text, problems))
        return null;
    const cases = [];
    const lines = new Map();
    const take = (row, line) => {
        const found = readCase(row, line, (path, message) => problems.add({ file, line, key: (0,core_document/* keyOf */.TN)(path), message }));
        if (found === null)
            return;
        const first = lines.get(found.id);
        if (first !== undefined) {
            problems.add({
                file,
                line,
                key: 'id',
                message: `${(0,core_document/* show */.WU)(found.id)} is the id of line ${first} already; an id stands once`,
            });
            return;
        }
        lines.set(found.id, line);
        cases.push(found);
    };
    if (file.endsWith('.csv'))
        eachCsvRow(file, text, problems, take);
    else if (file.endsWith('.json'))
        eachJsonRow(file, text, problems, take);
    else {
        (0,core_document/* eachLine */.IM)(file, text, problems, (line, number) => {
            const row = (0,core_document/* parseJsonLine */.wz)(file, line, number, problems);
            if (row !== undefined)
                take(row, number);
        });
    }
    if (problems.count > before)
        return null;
    if (cases.length > 0)
        return cases;
    problems.add({ file, message: 'holds no case; write at least one row with an id' });
    return null;
}
/** One row as a case; null when a fault was noted. A key whose value is null counts as absent. */
function readCase(row, line, note) {
    if (!(0,chat/* isObject */.Gv)(row)) {
        note([], `expected an object with an id, found ${(0,core_document/* show */.WU)(row)}`);
        return null;
    }
    let sound = true;
    const fault = (path, message) => {
        sound = false;
        note(path, message);
    };
    let carried = null;
    for (const key in row) {
        if (KNOWN.has(key))
            continue;
        if (CARRIED.test(key)) {
            carried ??= {};
            carried[key] = row[key];
        }
        else {
            const near = (0,core_document/* nearest */.pA)(key, KEYS);
            fault([], `unknown key ${(0,core_document/* show */.WU)(key)}${near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`}`);
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
        fault([key], value === '' ? 'must not be empty' : `expected a text, found ${(0,core_document/* show */.WU)(value)}`);
        return undefined;
    };
    const rawId = row['id'];
    const id = typeof rawId === 'number' && Number.isSafeInteger(rawId) ? String(rawId) : rawId;
    if (typeof id !== 'string') {
        fault(['id'], id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${(0,core_document/* show */.WU)(id)}`);
    }
    else if (id.trim() === '')
        fault(['id'], 'must not be empty');
    else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
        fault(['id'], `${(0,core_document/* show */.WU)(id)} must be at most 500 characters without control characters`);
    const split = row['split'] ?? undefined;
    if (split !== undefined && split !== 'search' && split !== 'holdout')
        fault(['split'], `expected search or holdout, found ${(0,core_document/* show */.WU)(split)}`);
    const critical = row['critical'] ?? false;
    if (typeof critical !== 'boolean')
        fault(['critical'], `expected true or false, found ${(0,core_document/* show */.WU)(critical)}`);
    let meta = row['meta'] ?? undefined;
    if (meta !== undefined && !(0,chat/* isObject */.Gv)(meta)) {
        fault(['meta'], `expected an object, found ${(0,core_document/* show */.WU)(meta)}`);
        meta = undefined;
    }
    const schema = row['schema'] ?? undefined;
    if (schema !== undefined && typeof schema !== 'boolean' && !(0,chat/* isObject */.Gv)(schema)) {
        fault(['schema'], `expected a JSON Schema (an object), found ${(0,core_document/* show */.WU)(schema)}`);
    }
    const tools = row['tools'] ?? undefined;
    if (tools !== undefined && !(Array.isArray(tools) && tools.every(chat/* isObject */.Gv)))
        fault(['tools'], `expected a list of tools (objects), found ${(0,core_document/* show */.WU)(tools)}`);
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
/** Values of prompt variables: texts; numbers and truth values as written, lists and objects as JSON. */
function readVars(value, fault) {
    if (value === undefined || value === null)
        return NOTHING;
    if (!(0,chat/* isObject */.Gv)(value)) {
        fault(['vars'], `expected an object of names and texts, found ${(0,core_document/* show */.WU)(value)}`);
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
        fault(['context'], `expected a text or a list of passages, found ${(0,core_document/* show */.WU)(value)}`);
        return undefined;
    }
    return value.map((item, index) => {
        if (typeof item === 'string')
            return { text: item };
        if (!(0,chat/* isObject */.Gv)(item) || typeof item['text'] !== 'string') {
            fault(['context', index], `expected a text or {id, title, text}, found ${(0,core_document/* show */.WU)(item)}`);
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
    fault(['tags'], `expected a list of texts, found ${(0,core_document/* show */.WU)(value)}`);
    return NO_TAGS;
}
// --- JSON and CSV ---------------------------------------------------------------------------------------------------
/** A list of rows, or an object whose `cases` is one. */
function eachJsonRow(file, text, problems, take) {
    const document = (0,core_document/* parseJsonText */.lk)(file, text, problems);
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
                    message: `unknown key ${(0,core_document/* show */.WU)(key)}${(0,core_document/* suggestion */.h)(key, ['cases'])}`,
                });
        }
    }
    if (!Array.isArray(rows)) {
        problems.add({
            file,
            line: 1,
            key: under ? 'cases' : undefined,
            message: `expected a list of cases, found ${(0,core_document/* show */.WU)(rows)}`,
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
/**
 * Column names are keys; `vars.NAME`, `expected.KEY` and `meta.KEY` fill one member each, `tags` are split at `;`. An
 * empty cell is an absent key. `messages`, `tools` and `schema` hold JSON, `expected` JSON where it reads as a list or object.
 */
function eachCsvRow(file, text, problems, take) {
    let columns = [];
    let line = 1;
    try {
        const rows = (0,sync/* parse */.qg)(text, {
            bom: true,
            info: true,
            skip_empty_lines: true,
            relax_column_count: true,
            max_record_size: core_document/* MAX_LINE */.MV,
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
        const known = KNOWN.has(name) || CARRIED.test(name) || /^(vars|expected|meta)\../.test(name);
        if (!known)
            problems.add({ file, line: 1, key: name, message: `unknown column ${(0,core_document/* show */.WU)(name)}${(0,core_document/* suggestion */.h)(name, KEYS)}` });
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
                problems.add({ file, line, key: name, message: `is not valid JSON: ${(0,core_document/* show */.WU)(cell)}` });
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

;// CONCATENATED MODULE: ./build/core/requirements.js


/** Inputs that the answer, not the case, gives. */
const OF_THE_ANSWER = new Set([
    'output',
    'tool_calls',
    'rival',
    'latency',
    'usage',
    'cost',
    'finish_reason',
]);
/** Every case holds what its templates read. `a|b` = either; a parameter of the same name stands in for the case's. */
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
            // Tools may all stand in the model file; only a dataset that has some of its own must have them everywhere.
            if (input === 'tools' && !anyTools)
                return false;
            return !input.split('|').some((name) => parameters[name.slice(name.lastIndexOf('.') + 1)] !== undefined);
        });
        for (const input of needed) {
            const names = input.split('|');
            for (const row of cases) {
                if (names.some((name) => has(row, name)))
                    continue;
                problems.add({ file, line: row.line, key: input, message: `case ${(0,core_document/* show */.WU)(row.id)} has none; ${id} reads it` });
            }
        }
    }
}
/** A label outside the set could never be answered. */
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
        const message = `${(0,core_document/* show */.WU)(label)} is none of the labels (${labels.slice(0, 12).join(', ')}${labels.length > 12 ? ', ...' : ''})`;
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
/** A suite file and all it names -> the ruler of a target: cases, bound templates, judge, split, parameters. */








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
/** The whole of a suite file; a template's own parameters are checked by the template. */
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
/** Template names a suite uses, nested ones too; `NAME#tokens` asks for a template's token counter. Never fails. */
function suiteTemplateNames(tree, path) {
    const document = (0,core_document/* readDocument */.u0)(tree, path, new core_document/* Problems */.Zw());
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
/**
 * A suite with its cases and bound templates; null when a problem was noted: unknown names, parameters a template
 * refuses, files that are not there, a judge that is needed and missing, cases that lack what a template reads.
 */
function loadSuite(tree, path, specs, problems, surroundings = {}) {
    const document = (0,core_document/* readDocument */.u0)(tree, path, problems);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,schema/* check */.z)(document, SUITE_SCHEMA, problems);
    // Templates and cases are looked at even when the file has faults, so that one report names all.
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
            judge: judge,
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
            message: `${(0,core_document/* show */.WU)(name)} is not a provider of the config${(0,core_document/* suggestion */.h)(name, providers)}`,
        });
    }
}
// --- digests and the split ------------------------------------------------------------------------------------------
/** Of what the cases say, in the order of their ids: neither the file's format nor its row order matters. */
function digestOfCases(cases) {
    const rows = cases.map(({ line: _line, ...row }) => ({ id: row.id, text: (0,digest/* canonical */.$N)(row) }));
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    return `sha256:${(0,digest/* sha256Hex */.fg)(rows.map(({ text }) => text).join('\n'))}`;
}
/**
 * Which side of the split a case is on: what it says itself, else by the hash of its cluster (or id), so that a cluster
 * stays together and a new case moves no other.
 */
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
const similarity = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(4468)]).then(__webpack_require__.bind(__webpack_require__, 4468));
const stability = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(8027)]).then(__webpack_require__.bind(__webpack_require__, 8027));
const text = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(6701)]).then(__webpack_require__.bind(__webpack_require__, 6701));
const tokens = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4825), __webpack_require__.e(2348)]).then(__webpack_require__.bind(__webpack_require__, 2348));
const toolschema = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2463), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 555));
const tools = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2519)]).then(__webpack_require__.bind(__webpack_require__, 2519));
const judgedCalls = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(5539)]).then(__webpack_require__.bind(__webpack_require__, 5539));
const judgedCitation = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(9396)]).then(__webpack_require__.bind(__webpack_require__, 7015));
const judgedConversation = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(2378)]).then(__webpack_require__.bind(__webpack_require__, 2378));
const judgedCustom = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(3034)]).then(__webpack_require__.bind(__webpack_require__, 3034));
const judgedPairwise = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 2013));
const judgedRag = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 539));
const judgedSafety = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(2919)]).then(__webpack_require__.bind(__webpack_require__, 2919));
const judgedSimilarity = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(4674)]).then(__webpack_require__.bind(__webpack_require__, 4674));
const judgedStyle = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 8636));
const judgedTask = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2139), __webpack_require__.e(2359), __webpack_require__.e(8636)]).then(__webpack_require__.bind(__webpack_require__, 6255));
const GROUPS = {
    // A. Format and structure
    IsJson: json,
    JsonSchemaMatch: schema,
    JsonFieldMatch: json,
    MarkdownStructure: markdown,
    RegexMatch: text,
    LengthBounds: text,
    StartsWith: text,
    EndsWith: text,
    LinkAllowlist: links,
    // B. Text match
    ExactMatch: answer,
    ContainsAll: text,
    ContainsAny: text,
    ContainsNone: text,
    NumericMatch: answer,
    NoBoilerplate: boilerplate,
    // C. Similarity
    FuzzyMatch: similarity,
    TokenF1: similarity,
    RougeL: similarity,
    BleuScore: similarity,
    ChrF: similarity,
    EmbeddingSimilarity: judgedSimilarity,
    SemanticEquivalence: judgedSimilarity,
    // D. RAG
    Groundedness: judgedRag,
    ContextAdherence: judgedRag,
    FactualAccuracy: judgedRag,
    AnswerRelevance: judgedRag,
    ContextRelevance: judgedRag,
    ContextPrecision: judgedRag,
    ContextRecall: judgedRag,
    CitationCheck: judgedCitation,
    RetrievalRank: retrieval,
    // E. Task and agent
    TaskCompletion: judgedTask,
    Completeness: judgedTask,
    InstructionFollowing: judgedTask,
    SummaryQuality: judgedTask,
    CustomRubric: judgedCustom,
    PairwisePreference: judgedPairwise,
    TrajectoryMatch: tools,
    LoopDetection: tools,
    VerifiableInstructions: instructions,
    // F. Tool calls
    LLMFunctionCalling: judgedCalls,
    ToolSchemaValid: toolschema,
    ToolSelection: tools,
    ToolArguments: tools,
    ToolAbstention: tools,
    // G. Safety and refusal
    AnswerRefusal: judgedSafety,
    Toxicity: judgedSafety,
    Bias: judgedSafety,
    InjectionResistance: judgedSafety,
    PolicyCompliance: judgedSafety,
    RefusalPattern: refusal,
    PIILeakage: leakage,
    SecretLeakage: leakage,
    SystemPromptLeak: leakage,
    // H. Style and tone
    ToneMatch: judgedStyle,
    PersonaAdherence: judgedStyle,
    Conciseness: judgedStyle,
    Coherence: judgedStyle,
    LanguageMatch: language,
    Repetition: repetition,
    // I. Conversation
    ConversationCoherence: judgedConversation,
    ConversationResolution: judgedConversation,
    KnowledgeRetention: judgedConversation,
    // J. Classification
    LabelMatch: label,
    ClassificationReport: classification,
    Calibration: classification,
    // K. Operational
    LatencyBudget: operational,
    CostBudget: operational,
    Stability: stability,
    // L. Composition
    Composite: composite,
};
/** A template whose heavy part loads only when a suite asks for it: `NAME#PART` in the names given to `loadSpecs`. */
const PARTS = {
    'LengthBounds#tokens': tokens,
};
const TEMPLATE_NAMES = Object.keys(GROUPS);
/**
 * The specs of the names asked for; a name the library does not have is left out (the suite loader names it with its
 * line). `NAME#PART` stands for the same name with its heavy part and wins over the plain one.
 */
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
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _core_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7412);
/** A tree over a folder of the file system, read once and lazily; links and whatever leaves the folder are refused. */





/** Folders that never hold anything a gate reads. */
const PASSED_OVER = new Set(['.git', 'node_modules']);
/** The folder as a revision named `WORKTREE`. Throws nothing: what cannot be read is an entry that says so. */
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
/** The folder that a file's relative paths must not leave: its repository, else the current folder, else its own. */
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
    if ((0,_core_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)('', name) !== name)
        return { kind: 'refused', why: 'the path leaves the folder or is not in its normal form' };
    let place = top;
    const parts = name.split('/');
    // A checkout keeps its token there.
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
        if (stat.size > _core_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ)
            return { kind: 'refused', why: `it is larger than ${_core_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ / 1024 / 1024} MiB` };
    }
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(place);
        return { kind: 'file', bytes, id: blobId(bytes) };
    }
    catch (error) {
        return { kind: 'refused', why: reason(error) };
    }
}
/** The id git gives these bytes, so that an unchanged file of the working folder equals the committed one. */
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
