export const id = 6957;
export const ids = [6957];
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

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftOfPromptYml: () => (/* binding */ draftOfPromptYml)
/* harmony export */ });
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _prompt_chat_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2014);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3851);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2562);






const BUILT_IN = {
    'github/groundedness': { use: 'Groundedness', judged: true },
    'github/relevance': { use: 'AnswerRelevance', judged: true },
    'github/coherence': { use: 'Coherence', judged: true },
    'github/similarity': { use: 'SemanticEquivalence', judged: true },
};
function draftOfPromptYml(tree, path, name, problems) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(tree, path, problems);
    const read = document === null ? null : (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)(document, _prompt_chat_file_js__WEBPACK_IMPORTED_MODULE_3__/* .PROMPT_YML_SCHEMA */ .CG, problems);
    if (document === null || read === null)
        return null;
    const rows = (read.testData ?? []).filter(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    if (rows.length === 0) {
        problems.add({ file: path, key: 'testData', message: 'holds no row; there is nothing to score' });
        return null;
    }
    const lost = [];
    const notes = [];
    const ids = (0,_draft_js__WEBPACK_IMPORTED_MODULE_5__/* .uniqueIds */ .Yj)();
    const evaluators = (read.evaluators ?? []).filter(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    const cases = rows.map((row, index) => {
        const values = Object.fromEntries(Object.entries(row).filter((entry) => entry[1] !== undefined && entry[1] !== null));
        const id = ids(typeof row['id'] === 'string' ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_5__/* .slug */ .yR)(row['id']) : `case-${String(index + 1).padStart(3, '0')}`);
        const { input, context, expected, id: _id, ...vars } = values;
        const rules = evaluators.flatMap((evaluator) => translate(evaluator, values, id, lost, notes));
        const reference = rules.length > 0 && typeof expected === 'string' ? rules.map((rule) => withReference(rule, expected)) : rules;
        return {
            id,
            input: typeof input === 'string' ? input : input === undefined ? undefined : JSON.stringify(input),
            context,
            vars,
            meta: {},
            rules: reference,
        };
    });
    return {
        name,
        cases,
        prompts: [
            {
                file: `${name}.prompt.yml`,
                lies: path,
                text: tree.entry(path).kind === 'file'
                    ? new TextDecoder().decode(tree.entry(path).bytes)
                    : '',
            },
        ],
        model: modelOf(read.model, read.modelParameters, lost, notes),
        lost: [...new Set(lost)],
        notes,
    };
}
function withReference(rule, expected) {
    return rule.judged && rule.expected === undefined ? { ...rule, expected: { reference: expected } } : rule;
}
function translate(evaluator, row, id, lost, notes) {
    const name = typeof evaluator['name'] === 'string' ? evaluator['name'] : 'evaluator';
    const { string, llm, uses } = evaluator;
    if (typeof uses === 'string') {
        const rule = BUILT_IN[uses];
        if (rule === undefined) {
            lost.push(`${name}: ${uses}: no counterpart`);
            return [];
        }
        notes.push(`${name}: ${uses} passed at any score above 0 there, 2 of 5 among them; ${rule.use} has a pass rule of its own.`);
        return [rule];
    }
    if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(string))
        return Object.entries(string).flatMap(([kind, value]) => stringRule(name, kind, value, row, id, lost, notes));
    if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(llm))
        return llmRule(name, llm, lost, notes);
    lost.push(`${name}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(evaluator)}: no counterpart`);
    return [];
}
function stringRule(name, kind, value, row, id, lost, notes) {
    const text = typeof value === 'string' ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_5__/* .fillSimple */ .I_)(value, row) : null;
    if (text === null) {
        lost.push(`case ${id}: ${name}: ${kind} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)} cannot be filled from the row`);
        return [];
    }
    const fold = { normalise: ['case'] };
    switch (kind) {
        case 'equals':
            return [{ use: 'ExactMatch', expected: { answer: text } }];
        case 'contains':
            notes.push(`${name}: contains ignored case there; ContainsAll does so here by normalise: [case].`);
            return [{ use: 'ContainsAll', parameters: fold, expected: { terms: [text] }, orParameter: 'terms' }];
        case 'startsWith':
        case 'endsWith':
            return [{ use: kind === 'startsWith' ? 'StartsWith' : 'EndsWith', parameters: { text, ...fold } }];
        default:
            lost.push(`${name}: string.${kind}: no counterpart`);
            return [];
    }
}
const SCALES = {
    2: ['bin', ['0', '1']],
    3: ['3pt', ['0', '0.5', '1']],
    5: ['5pt', ['1', '2', '3', '4', '5']],
};
function llmRule(name, llm, lost, notes) {
    const choices = (Array.isArray(llm['choices']) ? llm['choices'] : []).filter(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    const prompt = [llm['systemPrompt'], llm['prompt']].filter((part) => typeof part === 'string').join('\n\n');
    const scale = SCALES[choices.length];
    if (prompt === '' || scale === undefined || choices.some(({ score }) => typeof score !== 'number')) {
        lost.push(`${name}: llm: needs a prompt and 2, 3 or 5 choices with scores; write a CustomRubric by hand`);
        return [];
    }
    const named = [...prompt.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, variable]) => variable);
    const inputs = ['output', ...['input', 'context', 'expected'].filter((input) => named.includes(input))];
    const ordered = [...choices].sort((a, b) => a['score'] - b['score']);
    const words = ordered.map((choice, index) => `${scale[1][index]} = what was called "${String(choice['choice'])}"`);
    const told = prompt.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_whole, variable) => `(the ${variable === 'completion' ? 'output' : variable})`);
    notes.push(`${name}: the judge's reply was searched for a choice as a substring, and any score above 0 passed; here a verdict is one of the scale's points and passes from 0.75.`);
    notes.push(`${name}: read the rubric over: it was written as a whole prompt, and only what counts belongs in it.`);
    return [
        {
            use: 'CustomRubric',
            parameters: { inputs, scale: scale[0], rubric: `${told.trim()}\n\nThe scale: ${words.join('; ')}.` },
            judged: true,
        },
    ];
}
function modelOf(model, parameters, lost, notes) {
    const taken = {
        provider: 'default',
        model: model?.replace(/^[^/]+\//, '') ?? 'gpt-4.1-mini-2025-04-14',
    };
    if (model === undefined || model.includes('/'))
        notes.push(`The model ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(model ?? null)} became ${taken['model']} in the model file, and that one is sent from now on; "model" of the .prompt.yml is no longer read. Check the name and the provider, and pin a dated one.`);
    const { temperature: _temperature, maxTokens: _maxTokens, topP, ...rest } = parameters ?? {};
    if (typeof topP === 'number')
        taken['params'] = { top_p: topP };
    for (const key of Object.keys(rest))
        lost.push(`modelParameters.${key}: write it into params of the model file, by its name in the API`);
    return taken;
}


/***/ }),

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ PROMPT_YML_SCHEMA),
/* harmony export */   Pb: () => (/* binding */ ymlPiece),
/* harmony export */   v_: () => (/* binding */ jsonPiece)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2311);
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3851);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6067);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2971);









const PROMPT_YML_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional(),
    modelParameters: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
    responseFormat: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J())]).optional(),
    jsonSchema: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J())]).optional(),
    messages: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).min(1),
    testData: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
});
function ymlPiece(file, text, problems) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocumentText */ .g)(file, text, problems);
    const read = document === null ? null : (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)(document, PROMPT_YML_SCHEMA, problems);
    if (document === null || read === null)
        return null;
    const format = read.responseFormat;
    const responseFormat = responseFormatOf(document, typeof format === 'object' ? format : format, read.jsonSchema, problems);
    return {
        ...chatPiece(document, text, ['messages'], problems),
        name: undefined,
        model: read.model,
        modelParameters: read.modelParameters,
        responseFormat,
    };
}
function responseFormatOf(document, format, schema, problems) {
    const known = ['text', 'json_object', 'json_schema'];
    if (typeof format === 'string' && !known.includes(format)) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['responseFormat']),
            message: `expected one of ${known.join(', ')}, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(format)}`,
        });
        return undefined;
    }
    if (format === 'json_object')
        return { type: 'json_object' };
    if (format !== 'json_schema')
        return typeof format === 'object' ? format : undefined;
    if (typeof schema !== 'string') {
        if (schema === undefined)
            problems.add({
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['jsonSchema']),
                key: 'jsonSchema',
                message: 'is missing; responseFormat json_schema needs it',
            });
        return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
    }
    try {
        return { type: 'json_schema', json_schema: JSON.parse(schema) };
    }
    catch {
        problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['jsonSchema']), message: 'is not valid JSON' });
        return undefined;
    }
}
function jsonPiece(file, text, problems) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocumentText */ .g)(file, text, problems);
    if (document === null)
        return null;
    const under = (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document.value);
    if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document.value)) {
        for (const key of Object.keys(document.value)) {
            if (key !== 'messages')
                problems.add({
                    ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, [key], 'key'),
                    message: `unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(key)}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(key, ['messages'])}`,
                });
        }
    }
    return { ...chatPiece(document, text, under ? ['messages'] : [], problems), name: undefined };
}
function chatPiece(document, text, at, problems) {
    const messages = (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessages */ .Ne)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, at), (path, message) => problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, [...at, ...path]), message })) ?? [];
    const parts = messages.map((message, index) => {
        if (message.content === null)
            return null;
        const { content } = message;
        const start = offsetOf(text, document.place([...at, index, 'content']));
        const whereIs = (offset) => {
            let found = text.indexOf('{{', start);
            for (let open = content.indexOf('{{'); open >= 0 && open < offset; open = content.indexOf('{{', open + 2)) {
                found = text.indexOf('{{', found + 2);
            }
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(text, found < 0 ? start : found);
        };
        return (0,_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .parseTemplate */ .QC)(document.file, content, (fault) => problems.add({ file: document.file, line: fault.line, column: fault.column, message: fault.message }), whereIs);
    });
    return { messages, parts, fewShots: messages.filter((message) => message.role === 'assistant').length };
}
function offsetOf(text, place) {
    if (place === undefined)
        return 0;
    let start = 0;
    for (let line = 1; line < place.line; line += 1)
        start = text.indexOf('\n', start) + 1;
    return start + place.column - 1;
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony export contextText */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);

const NAME = /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*$/u;
function parseTemplate(file, text, note, whereIs = (offset) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(text, offset)) {
    const parts = [];
    let literal = '';
    let at = 0;
    for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
        let slashes = 0;
        while (open - slashes > at && text[open - slashes - 1] === '\\')
            slashes += 1;
        literal += text.slice(at, open - slashes) + '\\'.repeat(Math.floor(slashes / 2));
        if (slashes % 2 === 1) {
            literal += '{{';
            at = open + 2;
            continue;
        }
        const close = text.indexOf('}}', open + 2);
        const name = close < 0 ? null : NAME.exec(text.slice(open + 2, close));
        if (name === null) {
            const seen = text.slice(open, close < 0 || close > open + 40 ? open + 30 : close + 2).split('\n')[0];
            note({
                ...whereIs(open),
                message: `${seen} is not a variable; a variable is {{name}}, and \\{{ stands for a literal {{`,
            });
            at = open + 2;
            continue;
        }
        if (literal !== '')
            parts.push(literal);
        literal = '';
        parts.push({ name: name[1], file, ...whereIs(open) });
        at = close + 2;
    }
    literal += text.slice(at);
    if (literal !== '')
        parts.push(literal);
    return parts;
}
function fillTemplate(parts, lookup, missing) {
    let text = '';
    let whole = true;
    for (const part of parts) {
        if (typeof part === 'string') {
            text += part;
            continue;
        }
        const value = lookup(part.name);
        if (value === undefined) {
            whole = false;
            missing(part);
        }
        else
            text += value;
    }
    return whole ? text : null;
}
function variableOf(row, name) {
    if (name === 'input' && row.input !== undefined)
        return row.input;
    if (name === 'context' && row.context !== undefined)
        return contextText(row.context);
    return Object.hasOwn(row.vars, name) ? row.vars[name] : undefined;
}
function contextText(context) {
    return context
        .map(({ id, title, text }) => {
        const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
        return head === '' ? text : `${head}\n${text}`;
    })
        .join('\n\n');
}


/***/ })

};
