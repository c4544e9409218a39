export const id = 6747;
export const ids = [6747];
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

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commonSubsequence)
/* harmony export */ });
function commonSubsequence(reference, words) {
    const places = new Map();
    for (const [at, word] of reference.entries()) {
        const list = places.get(word);
        if (list === undefined)
            places.set(word, [at]);
        else
            list.push(at);
    }
    const size = Math.ceil(reference.length / 32);
    const v = new Uint32Array(size).fill(0xffffffff);
    const mask = new Uint32Array(size);
    for (const word of words) {
        const at = places.get(word);
        if (at === undefined)
            continue;
        for (const place of at)
            mask[place >>> 5] |= 1 << (place & 31);
        let carry = 0;
        for (let block = 0; block < size; block++) {
            const old = v[block];
            const hit = mask[block];
            const sum = old + ((old & hit) >>> 0) + carry;
            carry = sum > 0xffffffff ? 1 : 0;
            v[block] = (sum >>> 0) | (old & ~hit);
        }
        for (const place of at)
            mask[place >>> 5] = 0;
    }
    let length = 0;
    for (let place = 0; place < reference.length; place++)
        if ((v[place >>> 5] & (1 << (place & 31))) === 0)
            length += 1;
    return length;
}


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7401);
/* harmony import */ var _subsequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6059);




function commonMembers(a, b) {
    const left = new Map();
    for (const item of b)
        left.set(item, (left.get(item) ?? 0) + 1);
    let found = 0;
    for (const item of a) {
        const count = left.get(item) ?? 0;
        if (count === 0)
            continue;
        left.set(item, count - 1);
        found += 1;
    }
    return found;
}
const TRAJECTORY_MODES = ['strict', 'unordered', 'subset', 'superset', 'ordered'];
function trajectoryShare(mode, expected, actual) {
    const longest = Math.max(expected.length, actual.length);
    const over = (part, whole) => (whole === 0 ? 1 : part / whole);
    switch (mode) {
        case 'strict':
            return over(expected.filter((key, index) => key === actual[index]).length, longest);
        case 'unordered':
            return over(commonMembers(expected, actual), longest);
        case 'subset':
            return over(commonMembers(actual, expected), actual.length);
        case 'superset':
            return over(commonMembers(expected, actual), expected.length);
        case 'ordered':
            return over((0,_subsequence_js__WEBPACK_IMPORTED_MODULE_1__/* .commonSubsequence */ .D)(expected, actual), longest);
    }
}
function callsOf(input) {
    return input.toolCalls.length > 0 ? input.toolCalls : conversationCalls(input.case);
}
function conversationCalls(row) {
    return (row.messages ?? []).flatMap((message) => message.toolCalls ?? []);
}
function plainCall(call) {
    const given = {};
    for (const [key, accepted] of Object.entries(call.arguments)) {
        const first = accepted[0];
        if (first !== undefined && (first !== _calls_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_BE_ABSENT */ .Cb || accepted.length === 1))
            given[key] = first;
    }
    return { name: call.name, arguments: given };
}
const trajectory = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .deterministic */ .FC)({
    name: 'TrajectoryMatch',
    version: '1.0.0',
    group: 'E',
    summary: 'The whole sequence of tool calls against the expected one, by order, by set or by longest common subsequence.',
    inputs: ['tool_calls', 'expected'],
    optional: ['messages', ..._calls_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_KEYS */ .GF],
    scale: 'ratio',
    pass: 1,
    passRule: 'strict: same calls in the same places; unordered: same calls; subset: nothing beyond the expected; superset: all of the expected; ordered: longest common subsequence / longer list',
    shape: ['prompt', 'capability'],
    parameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(TRAJECTORY_MODES).default('strict'),
        arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['compare', 'ignore']).default('compare'),
    }),
    example: {
        suite: '- { use: TrajectoryMatch, mode: superset, arguments: ignore }',
        case: {
            id: 'c1',
            input: 'Refund order 7.',
            expected: { tool_calls: [{ name: 'find_order' }, { name: 'refund' }] },
        },
        output: '',
        score: 0,
    },
    bind: ({ mode, arguments: compared }) => (input) => {
        const wanted = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCalls */ .UG)(input.case);
        if (wanted === null)
            return (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingCalls */ .Zk)();
        const withArguments = compared === 'compare';
        const expected = wanted.map((call) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callKey */ .C_)(plainCall(call), withArguments));
        const actual = callsOf(input).map((call) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callKey */ .C_)(call, withArguments));
        const score = trajectoryShare(mode, expected, actual);
        if (score === 1)
            return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)();
        const lost = expected.find((key) => !actual.includes(key));
        const surplus = actual.find((key) => !expected.includes(key));
        const off = lost ?? surplus;
        const name = (off ?? '').split('(')[0];
        const code = lost !== undefined ? `missing-step:${name}` : surplus !== undefined ? `surplus-step:${name}` : 'order';
        return { status: 'scored', score, code, reason: off === undefined ? 'the order differs' : (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(off) };
    },
});
function cycle(keys, times) {
    for (const length of [2, 3]) {
        for (let start = 0; start + length * times <= keys.length; start += 1) {
            const unit = keys.slice(start, start + length);
            if (new Set(unit).size === 1)
                continue;
            const span = keys.slice(start, start + length * times);
            if (span.every((key, index) => key === unit[index % length]))
                return unit;
        }
    }
    return null;
}
const loops = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .deterministic */ .FC)({
    name: 'LoopDetection',
    version: '1.0.0',
    group: 'E',
    summary: 'No equal call made too often and no short cycle of calls repeated.',
    inputs: ['tool_calls'],
    optional: ['messages'],
    scale: 'bin',
    pass: 1,
    passRule: 'no call (name and arguments) more than `max-repeats` times, no cycle of 2 or 3 calls `max-repeats` + 1 times in a row',
    shape: ['capability', 'prompt'],
    parameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ 'max-repeats': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).default(2) }),
    example: {
        suite: '- { use: LoopDetection, max-repeats: 2 }',
        case: { id: 'c1', input: 'Find order 7.' },
        output: 'I found it.',
        score: 1,
    },
    bind: ({ 'max-repeats': most }) => (input) => {
        const calls = callsOf(input);
        const keys = calls.map((call) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callKey */ .C_)(call, true));
        const counts = new Map();
        for (const [index, key] of keys.entries()) {
            const count = (counts.get(key) ?? 0) + 1;
            counts.set(key, count);
            if (count > most)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`repeated:${calls[index].name}`, `more than ${most} times: ${(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(key)}`);
        }
        const found = cycle(calls.map((call) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callKey */ .C_)(call, false)), most + 1);
        return found === null ? (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)() : (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('cycle', `${most + 1} times in a row: ${found.join(' > ')}`);
    },
});
const SPECS = [trajectory, loops];


/***/ })

};
