export const id = 1131;
export const ids = [1131];
export const modules = {

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

  73865:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $3: () => (  caseWith),
    HG: () => (  caseLine),
    Jx: () => (  meantKey),
    MG: () => (  isRowKey),
    O5: () => (  aliasOf),
    TT: () => (  saidBy),
    WC: () => (  cellOf),
    db: () => (  READ_AGAIN_KEYS),
    eQ: () => (  withContext),
    hV: () => (  HELD_KEYS),
    nP: () => (  readCase),
    og: () => (  CASE_KEYS)
  });
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
  var _case_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97132);




const FIELDS = {
    id: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .wh, held: true, cell: 'text', aliases: ['case_id', 'test_id', 'example_id', 'uuid'] },
    cluster: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .D$, held: true, cell: 'text' },
    input: {
        read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .R5,
        held: false,
        cell: 'text',
        aliases: ['question', 'query', 'user_input', 'user_query', 'prompt', 'request', 'inputs'],
    },
    messages: {
        read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .lr,
        write: (messages) => messages?.map(_case_values_js__WEBPACK_IMPORTED_MODULE_2__  .O$),
        held: false,
        cell: 'json',
        aliases: ['conversation', 'conversations', 'chat', 'chat_history', 'turns', 'dialog', 'dialogue'],
    },
    vars: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .nK, write: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .A5, held: false, cell: 'maybe-json', aliases: ['variables'] },
    context: {
        read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .yI,
        write: (context) => context?.map(_case_values_js__WEBPACK_IMPORTED_MODULE_2__  .u4),
        held: false,
        cell: 'text',
        aliases: [
            'contexts',
            'retrieval_context',
            'retrieved_contexts',
            'retrievalContext',
            'reference_contexts',
            'documents',
            'passages',
            'chunks',
        ],
    },
    tools: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .sR, held: false, cell: 'json', aliases: ['functions', 'tool_definitions'] },
    schema: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .G7, held: false, cell: 'json', aliases: ['json_schema', 'jsonSchema', 'output_schema'] },
    expected: {
        read: (value) => value,
        held: false,
        cell: 'maybe-json',
        aliases: [
            'expected_output',
            'expectedOutput',
            'expected_outputs',
            'expected_answer',
            'expected_response',
            'ideal',
            'ground_truth',
            'ground_truths',
            'groundTruth',
            'reference',
            'reference_answer',
            'reference_output',
            'reference_outputs',
            'outputs',
            'target',
            'gold',
            'golden',
            'answer',
            'correct_answer',
            'label',
        ],
    },
    split: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .bS, held: true, cell: 'text' },
    critical: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .eg, write: (critical) => critical || undefined, held: true, cell: 'flag' },
    tags: { read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .g$, write: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .A5, held: true, cell: 'list', aliases: ['labels', 'categories'] },
    meta: {
        read: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .eE,
        write: _case_values_js__WEBPACK_IMPORTED_MODULE_2__  .A5,
        held: false,
        cell: 'maybe-json',
        aliases: ['metadata', 'additional_metadata', 'extra'],
    },
};
const CASE_KEYS = Object.keys(FIELDS);
const KNOWN_KEYS = new Set(CASE_KEYS);
const CARRIED = /^output(_[0-9]+)?$/;
const ALIASES = new Map(CASE_KEYS.flatMap((key) => (FIELDS[key].aliases ?? []).map((alias) => [folded(alias), key])));
function folded(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
function aliasOf(name) {
    return ALIASES.get(folded(name));
}
function aliasesOf(key) {
    return FIELDS[key].aliases ?? [];
}
function meantKey(name) {
    return aliasOf(name) ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .pA)(name, CASE_KEYS);
}
function isRowKey(name) {
    return KNOWN_KEYS.has(name) || CARRIED.test(name);
}
function cellOf(key) {
    return KNOWN_KEYS.has(key) ? FIELDS[key].cell : 'text';
}
const HELD_KEYS = CASE_KEYS.filter((key) => FIELDS[key].held);
const READ_AGAIN_KEYS = CASE_KEYS.filter((key) => !FIELDS[key].held);
function readCase(row, line, note) {
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(row)) {
        note([], `expected an object with an id, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(row)}`);
        return null;
    }
    let sound = true;
    let key = '';
    const at = (path, message) => {
        sound = false;
        note([key, ...path], message);
    };
    let carried = null;
    for (const name in row) {
        if (KNOWN_KEYS.has(name))
            continue;
        if (CARRIED.test(name)) {
            carried ??= {};
            carried[name] = row[name];
            continue;
        }
        sound = false;
        const near = meantKey(name);
        const hint = near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`;
        note([], `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(name)}${hint}`);
    }
    const found = {};
    for (key of CASE_KEYS)
        found[key] = FIELDS[key].read(row[key] ?? undefined, at);
    if (!sound)
        return null;
    if (carried !== null)
        found['meta'] = { ...carried, ...found['meta'] };
    found['line'] = line;
    return found;
}
function saidBy(row) {
    const said = {};
    for (const key of CASE_KEYS)
        said[key] = row[key];
    return said;
}
function caseWith(row, other) {
    return { ...saidBy(row), line: row.line, ...other };
}
function caseLine(row, critical = row.critical) {
    const line = {};
    for (const key of CASE_KEYS) {
        const { write } = FIELDS[key];
        const value = key === 'critical' ? critical : row[key];
        line[key] = write === undefined ? value : write(value);
    }
    return JSON.stringify(line);
}
function withContext(row, context) {
    if (context === undefined)
        return row;
    return new Proxy(row, { get: (own, key) => (key === 'context' ? context : Reflect.get(own, key)) });
}


  }),

  48517:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  E: () => (  loadCases),
  B: () => (  parseCases)
});

var sync = __webpack_require__(25175);
var did_you_mean = __webpack_require__(69903);
var text_document = __webpack_require__(13457);
var json_lines = __webpack_require__(90676);
var json_object = __webpack_require__(57128);
var json_scan = __webpack_require__(41078);
var lines_of_file = __webpack_require__(87534);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
var case_case = __webpack_require__(73865);
;

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
    line;
    #rows;
    #at;
    #length;
    constructor(rows, found, tags, at, length) {
        this.#rows = rows;
        this.#at = at;
        this.#length = length;
        this.line = found.line;
        const held = this;
        for (const key of case_case .hV)
            held[key] = key === 'tags' ? tags : found[key];
    }
    static {
        for (const key of case_case .db)
            Object.defineProperty(RowCase.prototype, key, {
                get() {
                    return this.#rows.read(this.#at, this.#length, this.line)[key];
                },
            });
    }
}

;











function loadCases(tree, path, problems, named) {
    const bytes = (0,utf8 .io)(tree, path, problems, named);
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
            message: `${(0,problem .WU)(found.id)} is the id of line ${first} already; an id stands once`,
        });
    };
    const take = (row, line) => (0,case_case .nP)(row, line, (path, message) => problems.add({ file, line, key: (0,text_document .TN)(path), message }));
    if (file.endsWith('.csv') || file.endsWith('.json')) {
        const text = (0,utf8 .g7)(file, bytes, problems);
        if (text === null || (0,utf8 .Xs)(file, text, problems))
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
    const lines = (0,lines_of_file .Dx)(file, bytes, problems);
    if (lines === null)
        return false;
    const rows = new CaseRows(lines.bytes, (text, line) => take(JSON.parse(text), line));
    let held = 0;
    for (const { line, at, length, text } of lines.each()) {
        const row = (0,json_lines .w)(file, text, line, problems);
        const found = row === undefined ? null : take(row, line);
        if (found === null)
            continue;
        held += length;
        add(held > HELD_BYTES ? rows.at(found, at, length) : found);
    }
    return true;
}
function eachJsonRow(file, text, problems, take) {
    const document = (0,json_lines .l)(file, text, problems);
    if (document === null)
        return;
    const { value } = document;
    const under = (0,json_object .G)(value);
    const rows = under ? value['cases'] : value;
    if (under) {
        for (const key of Object.keys(value)) {
            if (key !== 'cases')
                problems.add({
                    ...(0,text_document .l4)(document, [key], 'key'),
                    message: `unknown key ${(0,problem .WU)(key)}${(0,did_you_mean .h)(key, ['cases'])}`,
                });
        }
    }
    if (!Array.isArray(rows)) {
        problems.add({
            file,
            line: 1,
            key: under ? 'cases' : undefined,
            message: `expected a list of cases, found ${(0,problem .WU)(rows)}`,
        });
        return;
    }
    const lines = [];
    (0,json_scan .gO)(text, {
        member: (path, _key, offset) => {
            if (path.length !== (under ? 2 : 1) || (under && path[0] !== 'cases'))
                return;
            lines.push((0,utf8 .$t)(text, offset).line);
        },
    });
    for (const [index, row] of rows.entries())
        take(row, lines[index] ?? 1);
}
function eachCsvRow(file, text, problems, take) {
    let columns = [];
    let line = 1;
    try {
        const rows = (0,sync .qg)(text, {
            bom: true,
            info: true,
            skip_empty_lines: true,
            relax_column_count: true,
            max_record_size: lines_of_file .MV,
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
        const known = (0,case_case .MG)(name) || /^(vars|expected|meta)\../.test(name);
        if (known)
            continue;
        const near = (0,case_case .Jx)(name);
        const hint = near === null ? '; what templates do not read goes into a column meta.NAME' : `; did you mean ${near}?`;
        problems.add({ file, line: 1, key: name, message: `unknown column ${(0,problem .WU)(name)}${hint}` });
    }
    if (!seen.has('id'))
        problems.add({ file, line: 1, key: 'id', message: 'is missing; one column must be named id' });
    return problems.count === before;
}
function csvRow(file, line, columns, cells, problems) {
    const row = new Map();
    const parts = new Map();
    for (const [index, name] of columns.entries()) {
        const cell = cells[index] ?? '';
        if (cell === '')
            continue;
        const dot = name.indexOf('.');
        if (dot > 0) {
            const group = name.slice(0, dot);
            const members = parts.get(group) ?? new Map();
            parts.set(group, members.set(name.slice(dot + 1), cell));
        }
        else {
            const kind = (0,case_case .WC)(name);
            if (kind === 'list') {
                const tags = cell.split(';').map((tag) => tag.trim());
                row.set(name, tags.filter((tag) => tag !== ''));
            }
            else if (kind === 'flag')
                row.set(name, /^(true|1|yes)$/i.test(cell) ? true : /^(false|0|no)$/i.test(cell) ? false : cell);
            else if (kind === 'json' || (kind === 'maybe-json' && /^\s*[[{]/.test(cell))) {
                try {
                    row.set(name, JSON.parse(cell));
                }
                catch {
                    problems.add({ file, line, key: name, message: `is not valid JSON: ${(0,problem .WU)(cell)}` });
                }
            }
            else
                row.set(name, cell);
        }
    }
    for (const [group, members] of parts) {
        const whole = row.get(group);
        row.set(group, { ...((0,json_object .G)(whole) ? whole : {}), ...Object.fromEntries(members) });
    }
    return Object.fromEntries(row);
}


  }),

  3236:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gl: () => (  appliesTo),
    SW: () => (  slotOf),
    VA: () => (  bindPerCase)
  });
  var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
  var _case_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73865);





function valueFor(row, key) {
    const { expected } = row;
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(expected) || !Object.hasOwn(expected, key))
        return undefined;
    return expected[key] ?? undefined;
}
function appliesTo({ reads }, row) {
    return reads === undefined || valueFor(row, reads) !== undefined;
}
function slotOf(spec, own) {
    const declared = Array.isArray(own['inputs']) ? own['inputs'].map(String) : [];
    const inputs = [...spec.inputs, ...declared];
    const read = [...inputs, ...(spec.optional ?? [])].flatMap((input) => input.split('|'));
    if (inputs.includes('schema'))
        return { kind: 'schema' };
    const key = read.find((input) => input.startsWith('expected.'));
    if (key !== undefined && !inputs.includes('expected'))
        return { kind: 'expected', key: key.slice('expected.'.length) };
    if (read.includes('expected'))
        return { kind: 'expected', key: null };
    return spec.kind === 'deterministic' ? { kind: 'parameters' } : { kind: 'nothing' };
}
function valuesOf(value) {
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(value) || Object.keys(value).length !== 1 || !Array.isArray(value['all']))
        return [value];
    return value['all'];
}
function bindPerCase(spec, key, own, context) {
    const slot = slotOf(spec, own);
    if (slot.kind !== 'parameters' && context !== null) {
        const bound = spec.bind(own, context);
        const scorer = shapedScorer(bound, key, (row, value) => shaped(row, value, slot));
        return { scorer, faultOf: (row) => valueFault(scorer, valueFor(row, key), slot, row) };
    }
    const made = new Map();
    const scorerFor = (value) => {
        if (value !== true && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(value))
            return { fault: `expected parameters of ${spec.name}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}` };
        const given = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(value);
        const known = made.get(given) ?? bindAlone(spec, value === true ? own : { ...own, ...value });
        made.set(given, known);
        return known;
    };
    return {
        scorer: {
            kind: 'pure',
            score: (input) => over(input, key, (value) => {
                const bound = scorerFor(value);
                if ('fault' in bound)
                    return { status: 'error', reason: bound.fault };
                return bound.kind === 'pure' ? bound.score(input) : passedOver(key);
            }),
        },
        faultOf: (row) => {
            const values = valuesOf(valueFor(row, key));
            if (values.length === 0)
                return NO_VALUE;
            for (const one of values) {
                const bound = scorerFor(one);
                if ('fault' in bound)
                    return bound.fault;
            }
            return null;
        },
    };
}
function bindAlone(spec, given) {
    let fault = null;
    const parameters = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .S)(spec.parameters, given, ({ path, message }) => {
        fault ??= `${path.length === 0 ? '' : `${path.join('.')}: `}${message} (a parameter of ${spec.name})`;
    });
    if (parameters === null)
        return { fault: fault ?? `no parameters of ${spec.name}` };
    const inSuite = `${spec.name} has parts that stand in the suite alone; leave reads out`;
    const scorer = spec.bind(parameters, {
        read: () => {
            fault ??= inSuite;
            return null;
        },
        pin: () => {
            fault ??= inSuite;
        },
        note: (problem) => {
            fault ??= problem.message;
        },
    });
    return fault === null ? scorer : { fault };
}
const NO_VALUE = 'all: holds no value';
function shapedScorer(bound, key, shape) {
    if (bound.kind === 'pure') {
        return {
            kind: 'pure',
            score: (input) => over(input, key, (value) => bound.score({ ...input, case: shape(input.case, value) })),
        };
    }
    return {
        ...bound,
        score: (input, seat) => {
            const value = valueFor(input.case, key);
            if (value === undefined)
                return { done: passedOver(key) };
            return bound.score({ ...input, case: shape(input.case, valuesOf(value)[0]) }, seat);
        },
    };
}
function valueFault(scorer, value, slot, row) {
    const values = valuesOf(value);
    if (slot.kind === 'nothing' && value !== true)
        return `expected true, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}; it needs no value of a case`;
    if (values.length === 0)
        return NO_VALUE;
    if (scorer.kind === 'asking')
        return values.length > 1 ? 'a template that asks a model takes one value a case' : null;
    const trial = scorer.score({ case: row, output: '', toolCalls: [], messages: [], refused: false });
    return trial.status === 'error' ? trial.reason : null;
}
function shaped(row, value, slot) {
    if (value === true || slot.kind === 'nothing')
        return row;
    if (slot.kind === 'schema')
        return (0,_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(row, { schema: value });
    if (slot.key === null)
        return (0,_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(row, { expected: value });
    return (0,_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(row, { expected: { ...row.expected, [slot.key]: value } });
}
function over(input, key, scoreOf) {
    const value = valueFor(input.case, key);
    if (value === undefined)
        return passedOver(key);
    let least = null;
    for (const one of valuesOf(value)) {
        const score = scoreOf(one);
        if (score.status !== 'scored')
            return score;
        if (least === null || (least.status === 'scored' && score.score < least.score))
            least = score;
    }
    return least ?? passedOver(key);
}
function passedOver(key) {
    return { status: 'skipped', reason: `the case has no expected.${key}` };
}


  }),

  61131:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Cy: () => (  USUAL_FORM),
  pF: () => (  isSplit),
  bu: () => (  loadSuite),
  uv: () => (  splitOf)
});


var schemas = __webpack_require__(26921);
var check_schema = __webpack_require__(68752);
var did_you_mean = __webpack_require__(69903);
var digest = __webpack_require__(27744);
var text_document = __webpack_require__(13457);
var problem = __webpack_require__(29093);
var read_document = __webpack_require__(28504);
var size_limits = __webpack_require__(27222);
var json_object = __webpack_require__(57128);
var text_tree = __webpack_require__(19148);
var utf8 = __webpack_require__(84323);
var per_case = __webpack_require__(3236);
;











const points = schemas .aig().min(0).max(100);
const share = schemas .aig().min(0).max(1);
const TEMPLATE_NAME = schemas .YjP().min(1).max(100);
const COMMON = {
    id: schemas .YjP()
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u, 'letters, digits and . _ : - only')
        .optional()
        .describe('Default: use.'),
    margin: points.optional().describe("Points; default the gate's."),
    floor: points.optional().describe('Points that head must keep.'),
    blocking: schemas .zMY().optional(),
    pass: share.optional().describe('A case passes at this score, 0..1.'),
    reads: schemas .YjP()
        .min(1)
        .max(100)
        .optional()
        .describe('Key of expected that this template reads in place of its own; cases without it are passed over.'),
    thinking: schemas .zMY().optional().describe('Scores the thinking that stands in the text of an answer too.'),
    'min-kappa': share.optional(),
    calibration: schemas .YjP()
        .min(1)
        .optional()
        .describe('Rows of case, judge, human; output or model says whose answer was judged.'),
};
const COMMON_KEYS = new Set(['use', ...Object.keys(COMMON)]);
const ENTRY = schemas ._H3({ use: TEMPLATE_NAME, ...COMMON });
function namedFiles(tree, document, problems) {
    const texts = new Map();
    return {
        read(named, at) {
            const place = (0,text_document .l4)(document, at);
            const file = (0,text_tree .o)(document.file, named);
            if (file === null) {
                const message = `${(0,problem .WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`;
                problems.add({ ...place, message });
                return null;
            }
            const text = texts.get(file) ?? (0,utf8 .yR)((0,size_limits .Tu)(tree, size_limits .si), file, problems, place);
            if (text !== null)
                texts.set(file, text);
            return text;
        },
        list() {
            return [...texts]
                .map(([file, text]) => ({ path: file, digest: (0,digest .ol)(contentOf(file, text)) }))
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
    const listed = (0,text_document .fK)(document.value, ['templates']);
    const bound = [];
    const ids = new Map();
    for (const [index, entry] of (Array.isArray(listed) ? listed : []).entries()) {
        const at = ['templates', index];
        const block = typeof entry === 'string' ? { use: entry } : entry;
        if (!(0,json_object .G)(block) || typeof block['use'] !== 'string' || block['use'] === '')
            continue;
        const use = block['use'];
        const useAt = typeof entry === 'string' ? at : [...at, 'use'];
        const spec = specs.get(use);
        const id = typeof block['id'] === 'string' ? block['id'] : use;
        const first = ids.get(id);
        if (first === undefined)
            ids.set(id, index);
        else {
            const message = `${(0,problem .WU)(id)} is the id of templates[${first}] already; give one of the two an id of its own (id: ...)`;
            problems.add({ ...(0,text_document .l4)(document, block['id'] === undefined ? useAt : [...at, 'id']), message });
        }
        if (spec === undefined) {
            problems.add({
                ...(0,text_document .l4)(document, useAt),
                message: `${(0,problem .WU)(use)} is not a template${(0,did_you_mean .h)(use, knownNames)} ("plumbline templates" lists them)`,
            });
            continue;
        }
        const template = bindOne({ document, at, id, block, spec }, specs, files, problems);
        if (template !== null)
            bound.push(template);
    }
    return bound;
}
function bindOne(entry, specs, files, problems) {
    const { document, at, id, block, spec } = entry;
    const before = problems.count;
    const own = Object.fromEntries(Object.entries(block).filter(([key]) => !COMMON_KEYS.has(key)));
    const reads = typeof block['reads'] === 'string' && block['reads'] !== '' ? block['reads'] : undefined;
    const isFilledByCases = reads !== undefined && (0,per_case .SW)(spec, own).kind === 'parameters';
    const parameters = isFilledByCases ? own : checkParameters(entry, own, problems);
    const calibration = readCalibration(document, at, block, files);
    if (spec.experimental === true && block['blocking'] === true) {
        problems.add({
            ...(0,text_document .l4)(document, [...at, 'blocking']),
            message: `${spec.name} is experimental and cannot block; leave blocking out`,
        });
    }
    if (parameters === null)
        return null;
    const texts = new Map();
    const parts = [];
    const context = {
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
            problems.add({ ...(0,text_document .l4)(document, key), message: problem.message });
        },
    };
    const given = parameters;
    const perCase = reads === undefined ? null : (0,per_case .VA)(spec, reads, given, isFilledByCases ? null : context);
    const scorer = perCase?.scorer ?? spec.bind(given, context);
    if (problems.count > before)
        return null;
    const number = (key) => (typeof block[key] === 'number' ? block[key] : null);
    const thinking = block['thinking'] === true ? { thinking: true } : {};
    return {
        id,
        spec,
        scorer,
        digest: (0,digest .ol)({ ...pinnedBy(spec, given, texts, parts), reads, ...thinking }),
        pass: number('pass') ?? spec.pass,
        margin: number('margin'),
        floor: number('floor'),
        blocking: spec.experimental !== true && (block['blocking'] ?? spec.advisory !== true) !== false,
        parameters: given,
        ...thinking,
        ...(perCase === null ? {} : { reads, faultOf: perCase.faultOf }),
        ...(calibration === undefined ? {} : { calibration }),
    };
}
function checkParameters({ document, at, spec }, own, problems) {
    return (0,check_schema .S)(spec.parameters, own, (fault) => {
        problems.add({
            ...(0,text_document .l4)(document, [...at, ...fault.path], fault.part),
            message: `${fault.message} (a parameter of ${spec.name})`,
        });
    });
}
function pathOf(key) {
    return key.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : [/^[0-9]+$/.test(part) ? Number(part) : part]));
}
function readCalibration(document, at, block, files) {
    const named = block['calibration'];
    if (typeof named !== 'string')
        return undefined;
    const text = files.read(named, [...at, 'calibration']);
    const own = block['min-kappa'] ?? (0,text_document .fK)(document.value, ['min-kappa']);
    return text === null
        ? undefined
        : { file: (0,text_tree .o)(document.file, named) ?? named, text, minKappa: typeof own === 'number' ? own : 0.6 };
}
function pinnedBy(spec, parameters, texts, parts) {
    const filled = (value) => {
        if (typeof value === 'string') {
            const text = texts.get(value);
            return text === undefined ? value : contentOf(value, text);
        }
        if (Array.isArray(value))
            return value.map((item) => filled(item) ?? null);
        return (0,json_object .G)(value)
            ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]))
            : value;
    };
    return {
        name: spec.name,
        version: spec.version,
        parameters: filled(parameters),
        pinned: spec.pinned?.replaceAll('\r\n', '\n'),
        parts: parts.length === 0 ? undefined : parts,
    };
}

var case_case = __webpack_require__(73865);
var dataset = __webpack_require__(48517);
;





const OF_NO_CASE = new Set([
    'output',
    'prompt',
    'what its parts read',
    'tool_calls',
    'rival',
    'latency',
    'usage',
    'cost',
    'finish_reason',
]);
function checkInputs(file, { cases, contexts }, templates, problems) {
    const anyTools = cases.some((row) => row.tools !== undefined);
    for (const template of templates) {
        const { id, spec, parameters } = template;
        checkLabels(file, cases, template, problems);
        const own = template.reads === undefined ? cases : readCases(file, cases, template, problems);
        if (template.reads === undefined && spec.inputs.includes('schema'))
            checkSchemas(file, cases, template, problems);
        const declared = parameters['inputs'];
        const inputs = Array.isArray(declared) && declared.every((name) => typeof name === 'string')
            ? declared
            : spec.inputs;
        const needed = inputs.filter((input) => {
            if (OF_NO_CASE.has(input) || spec.optional?.includes(input))
                return false;
            if (template.reads !== undefined && /(^|\|)(expected|schema)/.test(input))
                return false;
            if (input === 'tools' && !anyTools)
                return false;
            return !input.split('|').some((name) => parameters[name.slice(name.lastIndexOf('.') + 1)] !== undefined);
        });
        const lacking = new Set();
        for (const input of needed) {
            const names = input.split('|');
            for (const row of own) {
                if (names.some((name) => has(row, name) || (name === 'context' && contexts?.has(row.id) === true)))
                    continue;
                lacking.add(row.id);
                problems.add({ file, line: row.line, key: input, message: `case ${(0,problem .WU)(row.id)} has none; ${id} reads it` });
            }
        }
        if (template.reads === undefined && !spec.inputs.includes('schema'))
            checkValues(file, { cases: own.filter((row) => !lacking.has(row.id)), contexts }, template, problems);
    }
}
function checkSchemas(file, cases, { id, scorer }, problems) {
    if (scorer.kind !== 'pure')
        return;
    for (const row of cases) {
        if (row.schema === undefined)
            continue;
        const trial = scorer.score({ case: row, output: '', toolCalls: [], messages: [], refused: false });
        if (trial.status !== 'error')
            continue;
        problems.add({
            file,
            line: row.line,
            key: 'schema',
            message: `case ${(0,problem .WU)(row.id)}: ${trial.reason}; ${id} reads it`,
        });
    }
}
function checkValues(file, { cases, contexts }, { id, spec, scorer }, problems) {
    if (scorer.kind !== 'pure' || spec.paired === true || spec.repeated === true)
        return;
    for (const row of cases) {
        if (row.expected === undefined || contexts?.has(row.id) === true)
            continue;
        const trial = scorer.score({ case: row, output: 'x', toolCalls: [], messages: [], refused: false });
        if (trial.status !== 'error')
            continue;
        const said = trial.reason.replace(/^the case has no usable /, '');
        if (!said.startsWith('expected'))
            continue;
        const key = said.slice(0, said.indexOf(':'));
        const message = `case ${(0,problem .WU)(row.id)}: is not usable by ${id}: ${said.slice(key.length + 2)}`;
        problems.add({ file, line: row.line, key, message });
    }
}
function readCases(file, cases, template, problems) {
    const key = template.reads;
    const own = cases.filter((row) => (0,per_case .Gl)(template, row));
    if (own.length === 0) {
        const message = `no case has expected.${key}, which ${template.id} reads; write it into the cases that it is to score`;
        problems.add({ file, message });
    }
    for (const row of own) {
        const fault = template.faultOf?.(row) ?? null;
        if (fault !== null)
            problems.add({ file, line: row.line, key: `expected.${key}`, message: `case ${(0,problem .WU)(row.id)}: ${fault}` });
    }
    return own;
}
function checkLabels(file, cases, { spec, parameters }, problems) {
    const { labels } = parameters;
    if (spec.name !== 'LabelMatch' || !Array.isArray(labels))
        return;
    const folded = (text) => String(text).normalize('NFC').trim().toLowerCase();
    const known = new Set(labels.map(folded));
    for (const row of cases) {
        const label = (0,json_object .G)(row.expected) ? row.expected['label'] : row.expected;
        if (typeof label !== 'string' || known.has(folded(label)))
            continue;
        const message = `${(0,problem .WU)(label)} is none of the labels (${labels.slice(0, 12).join(', ')}${labels.length > 12 ? ', ...' : ''})`;
        problems.add({ file, line: row.line, key: 'expected.label', message });
    }
}
const READABLE = new Set([...case_case .og, 'metadata']);
function fieldOf(input) {
    const [field = ''] = input.split('.', 1);
    if (!READABLE.has(field))
        throw new Error(`a template reads "${input}", which neither case nor answer gives`);
    return field;
}
function has(row, input) {
    const field = fieldOf(input);
    const key = input.slice(field.length + 1);
    switch (field) {
        case 'input':
        case 'messages':
            return true;
        case 'id':
        case 'cluster':
        case 'context':
        case 'tools':
        case 'schema':
        case 'split':
        case 'critical':
            return row[field] !== undefined;
        case 'tags':
            return row.tags.length > 0;
        case 'expected':
            return (row.expected !== undefined &&
                (key === '' || !(0,json_object .G)(row.expected) || (0,text_document .fK)(row.expected, [key]) !== undefined));
        case 'meta':
        case 'metadata':
            return key === '' ? Object.keys(row.meta).length > 0 : row.meta[key] !== undefined;
        case 'vars':
            return key === '' || Object.hasOwn(row.vars, key);
    }
}

;












const REPLY_FORMS = ['json-schema', 'tool', 'text'];
const USUAL_FORM = 'json-schema';
const NAME = schemas .YjP().min(1).max(300);
const suite_share = schemas .aig().min(0).max(1);
const path = schemas .YjP().min(1);
const JUDGE = schemas .rej({
    provider: NAME.default('default'),
    model: NAME,
    temperature: schemas .aig().min(0).max(2).optional(),
    'max-tokens': schemas .Whr().min(1).optional(),
    seed: schemas .Whr().optional(),
    params: schemas .g1P(schemas .YjP(), schemas .L5J()).default({}),
    structured: schemas .k5n(REPLY_FORMS)
        .optional()
        .describe('How the verdict is asked for; default: the form that the model is known to keep to.'),
    votes: schemas .Whr()
        .min(1)
        .max(15)
        .refine((n) => n % 2 === 1, 'must be odd, so that a vote always decides')
        .default(1),
    'reports-as': schemas .KCZ([NAME, schemas .YOg(NAME)])
        .default([])
        .describe('Model names the server may report besides the pinned one.'),
});
const SUITE_SCHEMA = schemas .rej({
    description: schemas .YjP().optional(),
    dataset: path.describe('.jsonl, .json or .csv, relative to this file.'),
    templates: schemas .YOg(schemas .KCZ([TEMPLATE_NAME, ENTRY])).min(1),
    judge: JUDGE.optional(),
    embedding: schemas .rej({ provider: NAME.default('default'), model: NAME, dimensions: schemas .Whr().min(1).optional() })
        .optional(),
    repeats: schemas .Whr().min(1).max(100).default(1),
    split: schemas .rej({ holdout: schemas .aig().min(0).max(90).default(0) })
        .prefault({})
        .describe('Per cent held out.'),
    'min-kappa': suite_share.default(0.6),
});
function loadSuite(tree, path, specs, problems, surroundings = {}) {
    const document = (0,read_document .u)((0,size_limits .Tu)(tree, size_limits .zy), path, problems);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,check_schema .z)(document, SUITE_SCHEMA, problems);
    const files = namedFiles(tree, document, problems);
    const templates = bindAll(document, specs, surroundings.knownNames ?? [...specs.keys()], files, problems);
    const datasetFile = isText(document, ['dataset']) ? (0,text_document .e6)(document, ['dataset'], path, problems) : null;
    const cases = datasetFile === null ? null : (0,dataset .E)(tree, datasetFile, problems, (0,text_document .l4)(document, ['dataset']));
    if (read === null)
        return null;
    checkJudges(document, read, templates, surroundings.providers, problems);
    if (cases !== null && datasetFile !== null)
        checkInputs(datasetFile, { cases, contexts: surroundings.contexts }, templates, problems);
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
        digest: (0,digest .ol)({
            templates: templates
                .map((template) => ({
                id: template.id,
                digest: template.digest,
                pass: template.pass,
                margin: template.margin,
                floor: template.floor,
                blocking: template.blocking,
                calibration: template.calibration && {
                    digest: (0,digest .Nv)(template.calibration.text),
                    minKappa: template.calibration.minKappa,
                },
            }))
                .sort((a, b) => (a.id < b.id ? -1 : 1)),
            judge: judge && { ...judge, structured: judge.structured ?? USUAL_FORM },
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
    const value = (0,text_document .fK)(document.value, at);
    return typeof value === 'string' && value !== '';
}
function checkJudges(document, read, templates, providers, problems) {
    const asking = templates.filter(({ scorer }) => scorer.kind === 'asking');
    const need = (block, users) => {
        if (read[block] !== undefined || users.length === 0)
            return;
        const names = users.map(({ id }) => id).join(', ');
        problems.add({
            ...(0,text_document .l4)(document, [block]),
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
            ...(0,text_document .l4)(document, [block, 'provider']),
            message: `${(0,problem .WU)(name)} is not a provider of the config${(0,did_you_mean .h)(name, providers)}`,
        });
    }
}
function digestOfCases(cases) {
    const sorted = [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
    return (0,digest .Ok)(sorted, (row) => (0,digest .$N)((0,case_case .TT)(row)), '\n');
}
function isSplit({ holdout, cases }) {
    return holdout > 0 || cases.some(({ split }) => split !== undefined);
}
function splitOf(suite, row) {
    if (row.split !== undefined)
        return row.split;
    if (suite.holdout === 0)
        return 'search';
    const share = Number.parseInt((0,digest .fg)(`split\0${row.cluster ?? row.id}`).slice(0, 12), 16) / 2 ** 48;
    return share * 100 < suite.holdout ? 'holdout' : 'search';
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
