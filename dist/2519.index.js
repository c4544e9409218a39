export const id = 2519;
export const ids = [2519];
export const modules = {

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Ok: () => (/* binding */ digestOfTexts),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   FC: () => (/* binding */ deterministic),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
function deterministic(spec) {
    return {
        ...spec,
        kind: 'deterministic',
        parameters: spec.parameters,
        bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
    };
}
function expectedOf(row, key) {
    const { expected } = row;
    if (expected === undefined || expected === null)
        return undefined;
    if (!isObject(expected))
        return expected;
    return Object.hasOwn(expected, key) ? expected[key] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
function missing(key, wants) {
    return { status: 'error', reason: `the case has no usable ${key}: ${wants}` };
}
function pass(reason) {
    return reason === undefined ? { status: 'scored', score: 1 } : { status: 'scored', score: 1, reason };
}
function fail(code, reason) {
    return { status: 'scored', score: 0, code, reason };
}
function share(parts) {
    const broken = parts.filter((part) => part.verdict !== 'ok');
    const score = parts.length === 0 ? 1 : (parts.length - broken.length) / parts.length;
    const said = parts.map(({ text, verdict, reason }) => reason === undefined ? { text, verdict } : { text, verdict, reason });
    const first = broken[0];
    if (first === undefined)
        return { status: 'scored', score, parts: said };
    return {
        status: 'scored',
        score,
        code: first.code ?? first.verdict,
        reason: broken
            .slice(0, 5)
            .map((part) => (part.reason === undefined ? part.text : `${part.text}: ${part.reason}`))
            .join('; '),
        parts: said,
    };
}
function excerpt(text, limit = 80) {
    const flat = text.replace(/\s+/gu, ' ').trim();
    return flat.length <= limit ? flat : `${flat.slice(0, limit - 1)}…`;
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


/***/ }),

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7401);
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);




const NO_PARAMETERS = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({});
const WEATHER_TOOL = { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } };
const selection = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .deterministic */ .FC)({
    name: 'ToolSelection',
    version: '1.0.0',
    group: 'F',
    summary: 'F1 of the names of the tools called against those expected, each counted as often as it is called.',
    inputs: ['tool_calls', 'expected'],
    optional: _calls_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_KEYS */ .GF,
    scale: 'ratio',
    pass: 1,
    passRule: 'exactly the expected tools, each as often as expected',
    shape: ['prompt', 'capability'],
    parameters: NO_PARAMETERS,
    example: {
        suite: '- ToolSelection',
        case: { id: 'c1', input: 'Paris?', tools: [WEATHER_TOOL], expected: { tool_calls: [{ name: 'weather' }] } },
        output: '',
        score: 0,
    },
    bind: () => (input) => {
        const expected = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCalls */ .UG)(input.case);
        if (expected === null)
            return (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingCalls */ .Zk)();
        const open = expected.map((call) => call.name);
        const surplus = [];
        for (const call of input.toolCalls) {
            const at = open.findIndex((name) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(name, call.name));
            if (at < 0)
                surplus.push(call.name);
            else
                open.splice(at, 1);
        }
        const both = expected.length + input.toolCalls.length;
        if (both === 0)
            return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)('no call, as expected');
        const score = (2 * (expected.length - open.length)) / both;
        if (score === 1)
            return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)();
        const code = open.length > 0 ? `missed-tool:${open[0]}` : `surplus-tool:${surplus[0]}`;
        const reason = [
            open.length > 0 ? `not called: ${open.join(', ')}` : '',
            surplus.length > 0 ? `called beyond that: ${surplus.join(', ')}` : '',
        ];
        return { status: 'scored', score, code, reason: reason.filter((part) => part !== '').join('; ') };
    },
});
function argumentParts(tools, expected, call) {
    const given = call === undefined ? null : (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(call);
    const declared = tools.find((tool) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(tool.name, expected.name))?.properties;
    const parts = [];
    const broken = (key, code, reason) => parts.push({ text: `${expected.name}.${key}`, verdict: 'broken', reason, code: `${code}:${key}` });
    for (const [key, accepted] of Object.entries(expected.arguments)) {
        const value = given === null || !Object.hasOwn(given, key) ? undefined : given[key];
        if (value === undefined) {
            if (call !== undefined && given !== null && accepted.includes(_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_ABSENT */ .Cb))
                continue;
            if (accepted.includes(_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_ABSENT */ .Cb) && accepted.length === 1)
                continue;
            broken(key, 'missing-argument', call === undefined ? 'the call is missing' : 'not given');
            continue;
        }
        const wrong = (0,_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .checkArgument */ .s$)(key, value, declared?.[key], accepted);
        if (wrong === null)
            parts.push({ text: `${expected.name}.${key}`, verdict: 'ok' });
        else
            parts.push({ text: `${expected.name}.${key}`, verdict: 'broken', reason: wrong.reason, code: wrong.code });
    }
    for (const key of Object.keys(given ?? {}))
        if (!Object.hasOwn(expected.arguments, key))
            broken(key, 'unexpected-argument', 'not expected');
    return parts;
}
function right(parts) {
    return parts.length === 0 ? 1 : parts.filter((part) => part.verdict === 'ok').length / parts.length;
}
const toolArguments = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .deterministic */ .FC)({
    name: 'ToolArguments',
    version: '1.0.0',
    group: 'F',
    summary: 'Share of the arguments that are right, over the expected calls; each call is compared with its best counterpart.',
    inputs: ['tool_calls', 'expected'],
    optional: ['tools', ..._calls_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_KEYS */ .GF],
    scale: 'ratio',
    pass: 0.9,
    passRule: '>= 0.9 of the arguments; a value counts when it is one of the accepted ones, an argument whose list holds "" may be absent',
    shape: ['prompt', 'capability'],
    parameters: NO_PARAMETERS,
    example: {
        suite: '- ToolArguments',
        case: {
            id: 'c1',
            input: 'Weather in Paris?',
            tools: [WEATHER_TOOL],
            expected: { ground_truth: { weather: { city: ['Paris'] } } },
        },
        output: '',
        score: 0,
    },
    bind: () => (input) => {
        const expected = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCalls */ .UG)(input.case);
        if (expected === null)
            return (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingCalls */ .Zk)();
        const tools = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOf */ .Fu)(input.case);
        const open = [...input.toolCalls];
        const parts = [];
        for (const wanted of expected) {
            let best = null;
            for (const [at, call] of open.entries()) {
                if (!(0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(call.name, wanted.name))
                    continue;
                const found = argumentParts(tools, wanted, call);
                if (best === null || right(found) > right(best.parts))
                    best = { at, parts: found };
            }
            if (best === null) {
                const lost = argumentParts(tools, wanted, undefined);
                parts.push(...(lost.length > 0 ? lost : [{ text: wanted.name, verdict: 'broken', code: `missed-tool:${wanted.name}` }]));
            }
            else {
                open.splice(best.at, 1);
                parts.push(...(best.parts.length > 0 ? best.parts : [{ text: wanted.name, verdict: 'ok' }]));
            }
        }
        for (const call of open)
            parts.push({
                text: call.name,
                verdict: 'broken',
                reason: 'the call was not expected',
                code: `surplus-tool:${call.name}`,
            });
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .uM)(parts);
    },
});
const abstention = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .deterministic */ .FC)({
    name: 'ToolAbstention',
    version: '1.0.0',
    group: 'F',
    summary: 'No call where none fits, and a call where one is expected.',
    inputs: ['tool_calls', 'expected'],
    optional: ['tools', ..._calls_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_KEYS */ .GF],
    scale: 'bin',
    pass: 1,
    passRule: 'calls nothing if `expected.no_call` is true, else calls something',
    shape: ['prompt', 'weight'],
    parameters: NO_PARAMETERS,
    example: {
        suite: '- ToolAbstention',
        case: { id: 'c1', input: 'Tell me a joke.', tools: [WEATHER_TOOL], expected: { no_call: true } },
        output: 'Why did the bicycle fall over? It was two-tired.',
        score: 1,
    },
    bind: () => (input) => {
        const said = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(input.case.expected) ? input.case.expected['no_call'] : undefined;
        const calls = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCalls */ .UG)(input.case);
        if (typeof said !== 'boolean' && calls === null)
            return (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingCalls */ .Zk)();
        const none = said === true || (said === undefined && calls?.length === 0);
        const names = input.toolCalls.map((call) => call.name).join(', ');
        if (none)
            return names === '' ? (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)() : (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('unwanted-call', `called ${names} where no tool fits`);
        return names === '' ? (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('missed-call', 'called nothing where a tool was expected') : (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)();
    },
});
const SPECS = [selection, toolArguments, abstention];


/***/ })

};
