export const id = 8239;
export const ids = [8239];
export const modules = {

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

  97132:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A5: () => (  unlessEmpty),
    D$: () => (  readCluster),
    G7: () => (  readSchema),
    GO: () => (  typedVar),
    O$: () => (  messageJson),
    R5: () => (  readInput),
    bS: () => (  readSplit),
    eE: () => (  readMeta),
    eg: () => (  readCritical),
    g$: () => (  readTags),
    lr: () => (  readChat),
    nK: () => (  readVars),
    sR: () => (  readTools),
    u4: () => (  chunkJson),
    wh: () => (  readId),
    yI: () => (  readContext)
  });
  var _model_call_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94041);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const NOTHING = Object.freeze({});
const NO_TAGS = Object.freeze([]);
const readId = (value, fault) => {
    const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof id !== 'string') {
        fault([], id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(id)}`);
        return '';
    }
    if (id.trim() === '')
        fault([], 'must not be empty');
    else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
        fault([], `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(id)} must be at most 500 characters without control characters`);
    return id;
};
const readCluster = (value, fault) => {
    if (value === undefined || (typeof value === 'string' && value !== ''))
        return value;
    if (typeof value === 'number')
        return String(value);
    fault([], value === '' ? 'must not be empty' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
    return undefined;
};
const readInput = (value, fault) => {
    if (value === undefined || typeof value === 'string')
        return value;
    const isChat = Array.isArray(value) && value.length > 0 && value.every((item) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item) && 'role' in item);
    fault([], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}${isChat ? '; did you mean messages?' : ''}`);
    return undefined;
};
const readChat = (value, fault) => value === undefined ? undefined : ((0,_model_call_messages_js__WEBPACK_IMPORTED_MODULE_0__  .N)(value, fault) ?? undefined);
const readVars = (value, fault) => {
    if (value === undefined)
        return NOTHING;
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value)) {
        fault([], `expected an object of names and texts, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
        return NOTHING;
    }
    const texts = Object.fromEntries(Object.entries(value).map(([name, item]) => {
        if (item === null || item === undefined)
            fault([name], 'is null; write "" for an empty text');
        return [name, typeof item === 'string' ? item : JSON.stringify(item)];
    }));
    if (Object.values(value).some((item) => typeof item !== 'string'))
        typed.set(texts, value);
    return texts;
};
const typed = new WeakMap();
function typedVar(vars, name) {
    const all = typed.get(vars) ?? vars;
    return Object.hasOwn(all, name) ? all[name] : undefined;
}
const readContext = (value, fault) => {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return [{ text: value }];
    if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value))
        return readContext([value], fault);
    if (!Array.isArray(value)) {
        fault([], `expected a text or a list of passages, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
        return undefined;
    }
    return value.map((item, index) => {
        if (typeof item === 'string')
            return { text: item };
        if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item) || typeof item['text'] !== 'string') {
            fault([index], `expected a text or {id, title, text}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(item)}`);
            return { text: '' };
        }
        const { id, title } = item;
        return {
            text: item['text'],
            ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
            ...(typeof title === 'string' && title !== '' ? { title } : {}),
        };
    });
};
const readTools = (value, fault) => {
    if (value === undefined || (Array.isArray(value) && value.every((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(one))))
        return value;
    fault([], `expected a list of tools (objects), found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
    return undefined;
};
const readSchema = (value, fault) => {
    if (value !== undefined && typeof value !== 'boolean' && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value))
        fault([], `expected a JSON Schema (an object), found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
    return value;
};
const readSplit = (value, fault) => {
    if (value === undefined || value === 'search' || value === 'holdout')
        return value;
    fault([], `expected search or holdout, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
    return undefined;
};
const readCritical = (value, fault) => {
    if (value === undefined || typeof value === 'boolean')
        return value ?? false;
    fault([], `expected true or false, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
    return false;
};
const readTags = (value, fault) => {
    if (value === undefined)
        return NO_TAGS;
    if (Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== ''))
        return value;
    fault([], `expected a list of texts, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
    return NO_TAGS;
};
const readMeta = (value, fault) => {
    if (value === undefined)
        return NOTHING;
    if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value))
        return value;
    fault([], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(value)}`);
    return NOTHING;
};
function chunkJson({ id, title, text }) {
    return id === undefined && title === undefined ? text : { id, title, text };
}
function messageJson({ role, content, name, toolCalls, toolCallId, thought }) {
    const calls = toolCalls?.map((call) => ({
        id: call.id,
        type: 'function',
        function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
    }));
    return { role, content, name, tool_calls: calls, tool_call_id: toolCallId, ...thought };
}
function unlessEmpty(value) {
    return Object.keys(value).length === 0 ? undefined : value;
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

  94041:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  readMessages),
    _: () => (  readToolCalls)
  });
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);


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
const THOUGHT_KEYS = [
    'reasoning_content',
    'reasoning',
    'reasoning_details',
    'thinking_blocks',
    'thought_signature',
    'provider_specific_fields',
];
function readMessages(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of messages, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
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
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value)) {
        note([], `expected a message with role and content, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
        return null;
    }
    let sound = true;
    const fault = (path, message) => {
        sound = false;
        note(path, message);
    };
    for (const key of Object.keys(value))
        if (!MESSAGE_KEYS.has(key) && !THOUGHT_KEYS.some((known) => known === key))
            fault([key], `unknown key of a message; known: role, content, name, tool_calls, tool_call_id`);
    const { role, name } = value;
    if (typeof role !== 'string' || !ROLES.includes(role))
        fault(['role'], `expected one of ${ROLES.join(', ')}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(role)}`);
    if (value['function_call'] !== undefined && value['function_call'] !== null)
        fault(['function_call'], 'is no longer part of the format; write tool_calls');
    const calls = value['tool_calls'] ?? undefined;
    const content = readContent(value['content'], fault);
    const toolCalls = calls === undefined ? undefined : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
    if (content === null && (toolCalls === undefined || toolCalls?.length === 0) && sound)
        fault(['content'], 'is missing; only a message with tool_calls may go without');
    if (name !== undefined && name !== null && typeof name !== 'string')
        fault(['name'], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(name)}`);
    const toolCallId = value['tool_call_id'];
    if (toolCallId !== undefined && toolCallId !== null && typeof toolCallId !== 'string')
        fault(['tool_call_id'], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(toolCallId)}`);
    if (!sound)
        return null;
    const thought = THOUGHT_KEYS.flatMap((key) => {
        const part = value[key];
        return part === undefined || part === null ? [] : [[key, part]];
    });
    return {
        role: role,
        content,
        ...(typeof name === 'string' ? { name } : {}),
        ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
        ...(typeof toolCallId === 'string' ? { toolCallId } : {}),
        ...(thought.length > 0 ? { thought: Object.fromEntries(thought) } : {}),
    };
}
function readContent(value, fault) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return null;
    if (!Array.isArray(value)) {
        fault(['content'], `expected a text or a list of text parts, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
        return null;
    }
    let text = '';
    for (const [index, part] of value.entries()) {
        if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(part) && part['type'] === 'text' && typeof part['text'] === 'string')
            text += part['text'];
        else
            fault(['content', index], `only parts of type text are supported, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(part) ? part['type'] : part)}`);
    }
    return text;
}
function readToolCalls(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of tool calls, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
        return null;
    }
    const calls = [];
    for (const [index, item] of value.entries()) {
        const call = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(item) && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(item['function']) ? item['function'] : item;
        if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(call) || typeof call['name'] !== 'string') {
            note([index], `expected a tool call with name and arguments, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(item)}`);
            continue;
        }
        const id = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(item) && typeof item['id'] === 'string' ? { id: item['id'] } : {};
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


  }),

  27744:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  canonical),
    Nv: () => (  digestOfText),
    Ok: () => (  digestOfTexts),
    fg: () => (  sha256Hex),
    ol: () => (  digestOf),
    tH: () => (  hmacHex),
    vA: () => (  asJson)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function asJson(value) {
    return value;
}
function canonical(value) {
    return written(value);
}
function written(value) {
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
            text += text === '' ? written(item) : `,${written(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
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
function digestOf(value) {
    return digestOfText(written(value));
}
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [index, item] of items.entries())
        hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
    return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


  }),

  57128:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  isObject)
  });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


  })

};
