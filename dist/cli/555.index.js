export const id = 555;
export const ids = [555];
export const modules = {

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

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2463);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);




const DIALECT = { dict: 'object', float: 'number', tuple: 'array' };
function standard(schema) {
    if (!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema))
        return schema === undefined ? {} : schema;
    const out = {};
    for (const [key, value] of Object.entries(schema)) {
        if (value === undefined)
            continue;
        if (key === 'type' && value === 'any')
            continue;
        if (key === 'type' && typeof value === 'string')
            out[key] = DIALECT[value] ?? value;
        else if (key === 'properties' && (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            out[key] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, standard(part)]));
        else if (key === 'items' || key === 'additionalProperties')
            out[key] = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value.map(standard) : standard(value);
        else if ((key === 'anyOf' || key === 'oneOf' || key === 'allOf') && (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
            out[key] = value.map(standard);
        else
            out[key] = value;
    }
    return out;
}
const toolSchema = (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .deterministic */ .FC)({
    name: 'ToolSchemaValid',
    version: '1.0.0',
    group: 'F',
    summary: 'Every call names a tool of the case and its arguments fit the schema that tool declares.',
    inputs: ['tools', 'tool_calls'],
    scale: 'ratio',
    pass: 1,
    passRule: 'every call is valid; no call at all is valid too (ToolSelection and ToolAbstention watch that)',
    shape: ['prompt', 'weight'],
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({}),
    example: {
        suite: '- ToolSchemaValid',
        case: {
            id: 'c1',
            input: 'Hello',
            tools: [{ name: 'weather', parameters: { type: 'object', required: ['city'] } }],
        },
        output: 'Hello!',
        score: 1,
    },
    bind: () => {
        const ajv = new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv({ strict: false, allErrors: false, validateFormats: false });
        const compiled = new WeakMap();
        const validator = (parameters) => {
            const known = compiled.get(parameters);
            if (known !== undefined)
                return known;
            let made;
            try {
                const schema = standard(parameters);
                delete schema['$id'];
                delete schema['$schema'];
                made = ajv.compile(schema);
            }
            catch (error) {
                made = error instanceof Error ? error.message : String(error);
            }
            compiled.set(parameters, made);
            return made;
        };
        return (input) => {
            const tools = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOf */ .Fu)(input.case);
            if (tools.length === 0)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('tools', 'give the tools the model was offered');
            if (input.toolCalls.length === 0)
                return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)('no call');
            const parts = [];
            for (const call of input.toolCalls) {
                const tool = tools.find((candidate) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(candidate.name, call.name));
                const broken = (code, reason) => parts.push({ text: call.name, verdict: 'broken', code, reason });
                if (tool === undefined) {
                    broken(`unknown-tool:${call.name}`, 'no tool of this name was offered');
                    continue;
                }
                const given = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(call);
                const validate = validator(tool.parameters);
                if (typeof validate === 'string')
                    return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(`tools (${tool.name})`, `its schema does not compile: ${validate}`);
                if (given === null)
                    broken('unparsable-arguments', 'the arguments are no JSON object');
                else if (validate(given))
                    parts.push({ text: call.name, verdict: 'ok' });
                else {
                    const error = validate.errors?.[0];
                    broken(`${error?.keyword ?? 'invalid'}:${error?.instancePath ?? ''}`, `${error?.instancePath ?? ''} ${error?.message ?? ''}`.trim());
                }
            }
            return (0,_define_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(parts);
        };
    },
});
const SPECS = [toolSchema];


/***/ })

};
