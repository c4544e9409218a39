export const id = 5539;
export const ids = [5539];
export const modules = {

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SPECS: () => (/* binding */ SPECS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/core/scorers/call-text.js
function callsInText(text) {
    const source = text.trim();
    if (source === '' || source.length > 100_000)
        return null;
    const reader = { source, at: 0 };
    try {
        const listed = skip(reader, '[');
        const calls = [];
        do {
            if (listed && calls.length > 0 && source[blank(reader)] === ']')
                break;
            calls.push(readCall(reader));
        } while (skip(reader, ','));
        if (listed && !skip(reader, ']'))
            return null;
        return blank(reader) >= source.length ? calls : null;
    }
    catch (error) {
        if (error instanceof NotACall)
            return null;
        throw error;
    }
}
class NotACall extends Error {
}
function blank(reader) {
    while (/\s/.test(reader.source[reader.at] ?? ''))
        reader.at++;
    return reader.at;
}
function skip(reader, mark) {
    if (reader.source[blank(reader)] !== mark)
        return false;
    reader.at++;
    return true;
}
function need(reader, mark) {
    if (!skip(reader, mark))
        throw new NotACall();
}
function readName(reader) {
    blank(reader);
    const name = /^[A-Za-z_][\w.]*/.exec(reader.source.slice(reader.at, reader.at + 200))?.[0];
    if (name === undefined)
        throw new NotACall();
    reader.at += name.length;
    return name;
}
function readCall(reader) {
    const name = readName(reader);
    need(reader, '(');
    const given = {};
    if (!skip(reader, ')')) {
        do {
            if (reader.source[blank(reader)] === ')')
                break;
            const key = readName(reader);
            need(reader, '=');
            given[key] = readValue(reader, 0);
        } while (skip(reader, ','));
        need(reader, ')');
    }
    return { name, arguments: given };
}
const DEEPEST = 50;
const WORDS = {
    True: true,
    False: false,
    None: null,
    true: true,
    false: false,
    null: null,
};
function readValue(reader, depth) {
    if (depth > DEEPEST)
        throw new NotACall();
    const mark = reader.source[blank(reader)] ?? '';
    if (mark === '[' || mark === '(')
        return readList(reader, mark === '[' ? ']' : ')', depth);
    if (mark === '{')
        return readObject(reader, depth);
    if (mark === '"' || mark === "'")
        return readText(reader, mark);
    const rest = reader.source.slice(reader.at, reader.at + 400);
    const number = /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
    if (number !== undefined) {
        reader.at += number.length;
        return Number(number.replaceAll('_', ''));
    }
    const word = /^[A-Za-z]+/.exec(rest)?.[0] ?? '';
    if (!Object.hasOwn(WORDS, word))
        throw new NotACall();
    reader.at += word.length;
    return WORDS[word];
}
function readList(reader, end, depth) {
    reader.at++;
    const items = [];
    while (!skip(reader, end)) {
        items.push(readValue(reader, depth + 1));
        if (!skip(reader, ',') && reader.source[blank(reader)] !== end)
            throw new NotACall();
    }
    return items;
}
function readObject(reader, depth) {
    reader.at++;
    const members = {};
    while (!skip(reader, '}')) {
        const key = readValue(reader, depth + 1);
        need(reader, ':');
        members[String(key)] = readValue(reader, depth + 1);
        if (!skip(reader, ',') && reader.source[blank(reader)] !== '}')
            throw new NotACall();
    }
    return members;
}
const ESCAPES = { n: '\n', t: '\t', r: '\r' };
function readText(reader, quote) {
    let text = '';
    for (reader.at++;; reader.at++) {
        const char = reader.source[reader.at];
        if (char === undefined)
            throw new NotACall();
        if (char === quote) {
            reader.at++;
            return text;
        }
        if (char !== '\\') {
            text += char;
            continue;
        }
        const next = reader.source[++reader.at] ?? '';
        text += ESCAPES[next] ?? next;
    }
}

// EXTERNAL MODULE: ./build/core/scorers/calls.js
var scorers_calls = __webpack_require__(6125);
// EXTERNAL MODULE: ./build/core/scorers/define.js
var scorers_define = __webpack_require__(7401);
// EXTERNAL MODULE: ./build/core/scorers/matching.js
var matching = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/core/judging/judged.js + 1 modules
var judged = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/core/judging/material.js
var material = __webpack_require__(8476);
;// CONCATENATED MODULE: ./build/core/judging/function-calling.js







function exact(input) {
    const { expected } = input.case;
    if (!(0,scorers_define/* isObject */.Gv)(expected) || !EXPECTED.some((key) => Object.hasOwn(expected, key)))
        return null;
    const calls = (0,scorers_calls/* expectedCalls */.UG)(input.case);
    return calls === null ? (0,scorers_define/* missing */.LO)('expected', WANTS) : (0,matching/* compareCalls */.jP)((0,scorers_calls/* toolsOf */.Fu)(input.case), calls, madeCalls(input));
}
function madeCalls({ toolCalls, output }) {
    return toolCalls.length > 0 ? toolCalls : (callsInText(output) ?? []);
}
const EXPECTED = ['ground_truth', 'no_call', 'tool_calls', 'actions'];
const WANTS = 'give expected.ground_truth, expected.tool_calls or expected.no_call: true';
function impossible(tools, calls) {
    for (const call of calls) {
        const tool = tools.find((candidate) => (0,scorers_calls/* sameName */.q)(candidate.name, call.name));
        if (tool === undefined)
            return (0,scorers_define/* fail */.fJ)('unknown-function', `${call.name} is not among the tools`);
        const given = (0,scorers_calls/* argumentsOf */.aX)(call);
        if (given === null)
            return (0,scorers_define/* fail */.fJ)('unreadable-arguments', `the arguments of ${call.name} are not a JSON object`);
        const lost = tool.required.filter((key) => !Object.hasOwn(given, key));
        if (lost.length > 0)
            return (0,scorers_define/* fail */.fJ)('missing-argument', `${call.name} lacks ${lost.join(', ')}`);
        const extra = isOpen(tool) ? [] : Object.keys(given).filter((key) => !Object.hasOwn(tool.properties, key));
        if (extra.length > 0)
            return (0,scorers_define/* fail */.fJ)('unknown-argument', `${call.name} has no argument ${extra.join(', ')}`);
    }
    return null;
}
function isOpen({ parameters, properties }) {
    return Object.keys(properties).length === 0 || (parameters['additionalProperties'] ?? false) !== false;
}
const functionCalling = (0,judged/* judged */.g$)('LLMFunctionCalling', {
    parameters: schemas/* strictObject */.rej({ mode: schemas/* enum */.k5n(['auto', 'deterministic']).default('auto') }),
    alone: ({ mode }) => mode === 'deterministic',
    first: (input, { mode }) => exact(input) ??
        (mode === 'deterministic'
            ? (0,scorers_define/* missing */.LO)('expected', `${WANTS}, or drop mode: deterministic`)
            : input.case.tools === undefined
                ? (0,scorers_define/* missing */.LO)('tools', 'give the functions the model could call')
                : impossible((0,scorers_calls/* toolsOf */.Fu)(input.case), input.toolCalls)),
    plan: (input, _parameters, rubric) => {
        const ask = (0,material/* askOf */.xt)(input.case);
        if (ask === null)
            return (0,judged/* lacking */.gP)('input', 'give what was asked (`input` or `messages`)');
        const calls = { name: 'tool_calls', text: (0,material/* callsText */.XX)(input.toolCalls) };
        return {
            form: 'default',
            pieces: [
                ask,
                { name: 'tools', text: JSON.stringify(input.case.tools ?? [], null, 1) },
                ...(0,material/* answerPieces */.st)({ ...input, toolCalls: [] }),
                calls,
            ],
            score: (0,judged/* choiceScore */.U1)(rubric, 'default'),
        };
    },
});
const SPECS = [functionCalling];


/***/ }),

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   Cb: () => (/* binding */ MAY_BE_ABSENT),
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   GF: () => (/* binding */ EXPECTED_KEYS),
/* harmony export */   UG: () => (/* binding */ expectedCalls),
/* harmony export */   Zk: () => (/* binding */ lackingCalls),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* unused harmony export toolOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);


function toolOf(declared) {
    const outer = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(declared) ? declared : {};
    const inner = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(outer['function']) ? outer['function'] : outer;
    const name = inner['name'];
    if (typeof name !== 'string')
        return null;
    const given = inner['parameters'] ?? inner['input_schema'] ?? inner['inputSchema'];
    const parameters = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(given) ? given : {};
    const properties = {};
    for (const [key, value] of Object.entries((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(parameters['properties']) ? parameters['properties'] : {}))
        properties[key] = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
    const required = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(parameters['required'])
        ? parameters['required'].filter((key) => typeof key === 'string')
        : [];
    return { name, parameters, properties, required };
}
function toolsOf(row) {
    return (row.tools ?? []).map(toolOf).filter((tool) => tool !== null);
}
function sameName(a, b) {
    return a === b || a.replaceAll('.', '_') === b.replaceAll('.', '_');
}
function argumentsOf(call) {
    let given = call.arguments;
    if (given === undefined && call.argumentsRaw !== undefined && call.argumentsRaw.trim() !== '')
        return null;
    if (typeof given === 'string') {
        if (given.trim() === '')
            return {};
        try {
            given = JSON.parse(given);
        }
        catch {
            return null;
        }
    }
    if (given === undefined || given === null)
        return {};
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(given) ? given : null;
}
function callKey(call, withArguments) {
    const name = call.name.replaceAll('.', '_');
    if (!withArguments)
        return name;
    const given = argumentsOf(call);
    return `${name}(${given === null ? (call.argumentsRaw ?? '?') : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(given)})`;
}
const EXPECTED_KEYS = ['expected.ground_truth', 'expected.tool_calls', 'expected.actions', 'expected.no_call'];
function lackingCalls() {
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('expected calls', 'give expected.ground_truth, expected.tool_calls or expected.no_call: true');
}
const MAY_BE_ABSENT = '';
function accepted(values) {
    const out = {};
    for (const [key, value] of Object.entries((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(values) ? values : {}))
        if (value !== undefined)
            out[key] = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value];
    return out;
}
function exact(values) {
    const out = {};
    for (const [key, value] of Object.entries((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(values) ? values : {}))
        if (value !== undefined)
            out[key] = [value];
    return out;
}
function plainName(key, tools) {
    if (tools.some((tool) => sameName(tool.name, key)))
        return key;
    const base = key.replace(/[_ ]\d+$/u, '');
    return tools.length === 0 || tools.some((tool) => sameName(tool.name, base)) ? base : key;
}
function fromGroundTruth(truth, tools) {
    const groups = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(truth) ? truth : [truth];
    const calls = [];
    for (const group of groups) {
        if (!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(group))
            return null;
        for (const [key, values] of Object.entries(group)) {
            const name = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(truth) && Object.keys(group).length === 1 ? key : plainName(key, tools);
            calls.push({ name, arguments: accepted(values) });
        }
    }
    return calls;
}
function fromCalls(list) {
    const calls = [];
    for (const item of list) {
        if (typeof item === 'string') {
            calls.push({ name: item, arguments: {} });
            continue;
        }
        const outer = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? item : {};
        const call = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(outer['function']) ? outer['function'] : outer;
        const name = call['name'];
        if (typeof name !== 'string')
            return null;
        let given = call['arguments'] ?? call['kwargs'];
        if (typeof given === 'string') {
            try {
                given = JSON.parse(given);
            }
            catch {
                return null;
            }
        }
        calls.push({ name, arguments: exact(given) });
    }
    return calls;
}
function expectedCalls(row) {
    const { expected } = row;
    const read = (key) => ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(expected) ? (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedOf */ .EX)(row, key) : undefined);
    if (read('no_call') === true)
        return [];
    const truth = read('ground_truth');
    if (truth !== undefined && truth !== null)
        return fromGroundTruth(truth, toolsOf(row));
    const list = read('tool_calls') ?? read('actions') ?? ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(expected) ? expected : undefined);
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) ? fromCalls(list) : null;
}


/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jP: () => (/* binding */ compareCalls),
/* harmony export */   s$: () => (/* binding */ checkArgument)
/* harmony export */ });
/* unused harmony exports foldText, compareCall */
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);


function foldText(value) {
    return value
        .replace(/[ ,./\-_*^]/gu, '')
        .toLowerCase()
        .replaceAll("'", '"');
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? 'list' : 'object';
}
const KINDS = {
    string: 'text',
    any: 'text',
    integer: 'integer',
    float: 'number',
    number: 'number',
    boolean: 'boolean',
    array: 'list',
    tuple: 'list',
    dict: 'object',
    object: 'object',
    null: 'null',
};
function fits(value, kind) {
    const own = kindOf(value);
    return own === kind || (kind === 'number' && own === 'integer');
}
function acceptedKind(values) {
    const first = values.find((value) => value !== _calls_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_ABSENT */ .Cb);
    return first === undefined ? null : kindOf(first);
}
function equalText(a, b) {
    return typeof a === 'string' && typeof b === 'string' ? foldText(a) === foldText(b) : deepEqual(a, b);
}
function deepEqual(a, b) {
    if (a === b)
        return true;
    if ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(a) && (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(b))
        return a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
    if (!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(a) || !(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key])));
}
function equalLists(value, accepted) {
    return ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(accepted) &&
        value.length === accepted.length &&
        value.every((item, index) => equalText(item, accepted[index])));
}
function equalObjects(value, accepted) {
    if (!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(accepted))
        return false;
    for (const [key, item] of Object.entries(value)) {
        const options = Object.hasOwn(accepted, key) ? accepted[key] : undefined;
        if (options === undefined || item === undefined)
            return false;
        const list = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(options) ? options : [options];
        if (!list.some((option) => equalText(item, option) || ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(item) && equalLists(item, option))))
            return false;
    }
    return Object.entries(accepted).every(([key, options]) => Object.hasOwn(value, key) || ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(options) && options.includes(_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_ABSENT */ .Cb)));
}
function isAccepted(value, accepted) {
    if (typeof value === 'string')
        return accepted.some((option) => equalText(value, option));
    if ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
        const ofObjects = value.some((item) => (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item));
        return accepted.some((option) => ofObjects
            ? (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(option) &&
                option.length === value.length &&
                value.every((item, index) => (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? equalObjects(item, option[index]) : equalText(item, option[index]))
            : equalLists(value, option));
    }
    if ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return accepted.some((option) => equalObjects(value, option) || deepEqual(value, option));
    return accepted.some((option) => deepEqual(value, option));
}
function membersFit(value, kind, accepted) {
    const lists = accepted.filter(_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv);
    if (lists.length === 0)
        return true;
    return lists.some((list) => value.every((item) => fits(item, kind) || kindOf(item) === acceptedKind(list)));
}
function declaredKinds(declared) {
    const names = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(declared) ? declared : [declared];
    return names.map((name) => (typeof name === 'string' ? KINDS[name] : undefined)).filter((kind) => kind !== undefined);
}
function checkArgument(name, value, declared, accepted) {
    const kinds = declaredKinds(declared?.['type']);
    const said = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(JSON.stringify(value));
    if (kinds.length > 0 && !kinds.some((kind) => fits(value, kind)) && kindOf(value) !== acceptedKind(accepted))
        return {
            code: `wrong-type:${name}`,
            reason: `${name} is ${said}, not of type ${JSON.stringify(declared?.['type'])}`,
        };
    const items = declared?.['items'];
    const member = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(items) ? declaredKinds(items['type'])[0] : undefined;
    if ((0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && member !== undefined && !membersFit(value, member, accepted))
        return { code: `wrong-type:${name}`, reason: `${name} is ${said}, not a list of ${member}s` };
    if (isAccepted(value, accepted))
        return null;
    return { code: `wrong-value:${name}`, reason: `${name} is ${said}, accepted: ${(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(JSON.stringify(accepted))}` };
}
function compareCall(tools, expected, call) {
    if (!(0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(call.name, expected.name))
        return { code: `wrong-function:${call.name}`, reason: `called ${call.name}, expected ${expected.name}` };
    const given = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(call);
    if (given === null)
        return {
            code: 'unparsable-arguments',
            reason: `the arguments of ${call.name} are no JSON object: ${(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(call.argumentsRaw ?? '')}`,
        };
    const tool = tools.find((candidate) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(candidate.name, expected.name));
    const missing = tool?.required.find((key) => !Object.hasOwn(given, key));
    if (missing !== undefined)
        return { code: `missing-argument:${missing}`, reason: `${missing} is required by ${expected.name}` };
    for (const [key, value] of Object.entries(given)) {
        if (value === undefined)
            continue;
        const known = tool === undefined || Object.hasOwn(tool.properties, key);
        const accepted = Object.hasOwn(expected.arguments, key) ? expected.arguments[key] : undefined;
        if (!known || accepted === undefined)
            return {
                code: `unexpected-argument:${key}`,
                reason: `${key} is ${known ? 'not expected' : `no argument of ${expected.name}`}`,
            };
        const wrong = checkArgument(key, value, tool?.properties[key], accepted);
        if (wrong !== null)
            return wrong;
    }
    const absent = Object.entries(expected.arguments).find(([key, accepted]) => !Object.hasOwn(given, key) && !accepted.includes(_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_ABSENT */ .Cb));
    return absent === undefined ? null : { code: `missing-argument:${absent[0]}`, reason: `${absent[0]} was expected` };
}
function assign(fit) {
    const owner = new Map();
    const place = (row, seen) => {
        for (const [column, ok] of fit[row].entries()) {
            if (!ok || seen.has(column))
                continue;
            seen.add(column);
            const holder = owner.get(column);
            if (holder === undefined || place(holder, seen)) {
                owner.set(column, row);
                return true;
            }
        }
        return false;
    };
    const placed = fit.map((_, row) => place(row, new Set()));
    return placed.flatMap((ok, row) => (ok ? [] : [row]));
}
function compareCalls(tools, expected, calls) {
    if (expected.length === 0)
        return calls.length === 0
            ? (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)('no call, as expected')
            : (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('unwanted-call', `called ${calls.map((call) => call.name).join(', ')} where no tool fits`);
    if (calls.length === 0)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('no-call', `no call; expected ${expected.map((call) => call.name).join(', ')}`);
    if (calls.length !== expected.length)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('wrong-count', `${calls.length} calls, expected ${expected.length}: ${expected.map((call) => call.name).join(', ')}`);
    const found = expected.map((wanted) => calls.map((call) => compareCall(tools, wanted, call)));
    const unmatched = assign(found.map((row) => row.map((mismatch) => mismatch === null)))[0];
    if (unmatched === undefined)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)();
    const near = found[unmatched].filter((mismatch) => mismatch !== null);
    const closest = near.find((mismatch) => !mismatch.code.startsWith('wrong-function:')) ?? near[0];
    return closest === undefined
        ? (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('wrong-count', 'two expected calls were met by one')
        : (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(closest.code, closest.reason);
}


/***/ })

};
