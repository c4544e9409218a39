export const id = 6957;
export const ids = [6957,9254];
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

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftOfPromptYml: () => (/* binding */ draftOfPromptYml)
/* harmony export */ });
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3851);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2562);
/** The test data and evaluators of a `.prompt.yml` -> a draft of a suite. */





/** Their built-in judges and the nearest template of ours. */
const BUILT_IN = {
    'github/groundedness': { use: 'Groundedness', judged: true },
    'github/relevance': { use: 'AnswerRelevance', judged: true },
    'github/coherence': { use: 'Coherence', judged: true },
    'github/similarity': { use: 'SemanticEquivalence', judged: true },
};
/** Null when the file itself is at fault (noted); what cannot be taken over goes to `lost`. */
function draftOfPromptYml(tree, path, name, problems) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(tree, path, problems);
    const read = document === null ? null : (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)(document, _prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMPT_YML_SCHEMA */ .CG, problems);
    if (document === null || read === null)
        return null;
    const rows = (read.testData ?? []).filter(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    if (rows.length === 0) {
        problems.add({ file: path, key: 'testData', message: 'holds no row; there is nothing to score' });
        return null;
    }
    const lost = [];
    const notes = [];
    const ids = (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .uniqueIds */ .Yj)();
    const evaluators = (read.evaluators ?? []).filter(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    const cases = rows.map((row, index) => {
        const values = Object.fromEntries(Object.entries(row).filter((entry) => entry[1] !== undefined && entry[1] !== null));
        const id = ids(typeof row['id'] === 'string' ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .slug */ .yR)(row['id']) : `case-${String(index + 1).padStart(3, '0')}`);
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
/** A judged rule sees the row's own expected answer as its reference. */
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
    lost.push(`${name}: ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(evaluator)}: no counterpart`);
    return [];
}
function stringRule(name, kind, value, row, id, lost, notes) {
    const text = typeof value === 'string' ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .fillSimple */ .I_)(value, row) : null;
    if (text === null) {
        lost.push(`case ${id}: ${name}: ${kind} ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)} cannot be filled from the row`);
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
        notes.push(`The model ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(model ?? null)} became ${taken['model']}: check its name and the provider, and pin a dated one.`);
    const { temperature, maxTokens, topP, ...rest } = parameters ?? {};
    if (typeof temperature === 'number')
        taken['temperature'] = temperature;
    if (typeof maxTokens === 'number')
        taken['max-tokens'] = maxTokens;
    if (typeof topP === 'number')
        taken['params'] = { top_p: topP };
    for (const key of Object.keys(rest))
        lost.push(`modelParameters.${key}: write it into params of the model file, by its name in the API`);
    return taken;
}


/***/ }),

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ PROMPT_YML_SCHEMA),
  hT: () => (/* binding */ loadPrompt),
  f1: () => (/* binding */ noteUnknown),
  nQ: () => (/* binding */ renderPrompt)
});

// UNUSED EXPORTS: FRONT_MATTER_SCHEMA, unusedVariables

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
;// CONCATENATED MODULE: ./build/core/variables.js
/**
 * The template language of prompts: `{{name}}` is replaced once, never what it was replaced with. `\{{` is a literal
 * `{{`, and `\\{{` a backslash before a variable; any other `{{` is a fault rather than a guess.
 */

const NAME = /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*$/u;
/**
 * Splits a text at its variables. `whereIs` turns an offset of the text into a place of the file; by default the text is
 * the whole file.
 */
function parseTemplate(file, text, note, whereIs = (offset) => (0,core_document/* placeOf */.$t)(text, offset)) {
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
/** The text with its variables filled in one pass; null when one has no value (`missing` hears of each). */
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
/** What a case gives to a variable: `input` and `context` are its own fields, everything else stands in `vars`. */
function variableOf(row, name) {
    if (name === 'input' && row.input !== undefined)
        return row.input;
    if (name === 'context' && row.context !== undefined)
        return contextText(row.context);
    return Object.hasOwn(row.vars, name) ? row.vars[name] : undefined;
}
/** Passages apart by a blank line; one that has an id or a title carries them on a line of its own. */
function contextText(context) {
    return context
        .map(({ id, title, text }) => {
        const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
        return head === '' ? text : `${head}\n${text}`;
    })
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/core/prompt.js
/** Prompt files -> a prompt that renders to messages: .md/.txt, .prompt.yml/.prompt.yaml, .json; few-shots, includes. */





const ROLE = schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant']);
const FILES = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
/** Front matter of a `.md` prompt. */
const FRONT_MATTER_SCHEMA = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).optional(),
    role: ROLE.optional(),
    'few-shots': schemas/* string */.YjP().min(1).optional(),
    include: FILES.optional(),
});
/** A `.prompt.yml` as GitHub published the format. */
const PROMPT_YML_SCHEMA = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    responseFormat: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).optional(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).optional(),
    messages: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1),
    testData: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    evaluators: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
});
/**
 * The prompt of one or several files, in their order; null when a problem was noted. Needs no case: what a case lacks
 * is found by `renderPrompt`. `named` says which file and key names the path at an index.
 */
function loadPrompt(tree, paths, problems, named) {
    const before = problems.count;
    const pieces = paths.map((path, index) => loadPiece(tree, path, problems, named?.(index)));
    if (problems.count > before || pieces.some((piece) => piece === null))
        return null;
    const whole = pieces;
    const parts = whole.flatMap((piece) => piece.parts);
    const variables = new Map();
    for (const part of parts.flatMap((list) => list ?? [])) {
        if (typeof part !== 'string' && !variables.has(part.name))
            variables.set(part.name, part);
    }
    const said = whole.find((piece) => piece.model !== undefined || piece.modelParameters !== undefined || piece.responseFormat !== undefined);
    return {
        files: paths,
        name: whole[0]?.name ?? baseName(paths[0] ?? ''),
        messages: whole.flatMap((piece) => piece.messages),
        caseFollows: !variables.has('input'),
        variables: [...variables.values()],
        fewShots: whole.reduce((sum, piece) => sum + piece.fewShots, 0),
        parts,
        model: said?.model,
        modelParameters: said?.modelParameters,
        responseFormat: said?.responseFormat,
    };
}
/** `prompts/support.prompt.yml` -> `support`. */
function baseName(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file.replace(/(\.prompt)?\.(md|markdown|txt|ya?ml|json)$/, '');
}
function loadPiece(tree, path, problems, named) {
    const read = (0,core_document/* readText */.yR)(tree, path, problems, named);
    if (read === null)
        return null;
    const text = read.replaceAll('\r\n', '\n');
    if ((0,core_document/* refuseConflict */.Xs)(path, text, problems))
        return null;
    if (/\.(md|markdown|txt)$/.test(path))
        return textPiece(tree, path, text, problems);
    if (/\.ya?ml$/.test(path))
        return ymlPiece(path, text, problems);
    if (path.endsWith('.json'))
        return jsonPiece(path, text, problems);
    problems.add({
        file: path,
        message: 'is no kind of prompt file; known: .md, .txt, .prompt.yml, .prompt.yaml, .json',
    });
    return null;
}
// --- .md and .txt ---------------------------------------------------------------------------------------------------
function textPiece(tree, path, text, problems) {
    const front = path.endsWith('.txt') ? null : splitFrontMatter(path, text, problems);
    const bodyStart = front?.bodyStart ?? 0;
    const settings = front?.settings ?? {};
    const note = (fault, file) => problems.add({ file, line: fault.line, column: fault.column, message: fault.message });
    const body = withoutFinalNewline(text.slice(bodyStart));
    const pieces = [];
    for (const at of includesOf(settings)) {
        const file = (0,core_document/* follow */.e6)(front.document, at, path, problems);
        const included = file === null ? null : (0,core_document/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(front.document, at));
        if (file === null || included === null)
            continue;
        const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
        pieces.push({ text: plain, parts: parseTemplate(file, plain, (fault) => note(fault, file)) });
    }
    if (body !== '' || pieces.length === 0) {
        pieces.push({
            text: body,
            parts: parseTemplate(path, body, (fault) => note(fault, path), (offset) => (0,core_document/* placeOf */.$t)(text, bodyStart + offset)),
        });
    }
    const content = pieces.map((piece) => piece.text).join('\n\n');
    const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : ['\n\n', ...piece.parts]));
    const asks = parts.some((part) => typeof part !== 'string' && part.name === 'input');
    const shots = settings['few-shots'] === undefined ? [] : loadFewShots(tree, front.document, path, problems);
    if (content.trim() === '' && shots.length === 0) {
        problems.add({ file: path, message: 'is empty: nothing would be sent; a prompt that adds nothing is {{input}}' });
        return null;
    }
    const own = content === '' ? [] : [{ role: settings.role ?? (asks ? 'user' : 'system'), content }];
    const literal = shots.map(() => null);
    const before = own[0]?.role === 'user';
    return {
        name: settings.name,
        messages: before ? [...shots, ...own] : [...own, ...shots],
        parts: before ? [...literal, ...own.map(() => parts)] : [...own.map(() => parts), ...literal],
        fewShots: shots.length / 2,
    };
}
/** null = no front matter. After a fault the body can still be looked at: one report names all. */
function splitFrontMatter(file, text, problems) {
    if (!/^---[ \t]*\n/.test(text))
        return null;
    const start = text.indexOf('\n') + 1;
    const none = { settings: {}, document: { file, value: {}, place: () => undefined } };
    const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
    if (close === null) {
        problems.add({ file, line: 1, message: 'opens front matter with --- but never closes it; add a second --- line' });
        return { ...none, bodyStart: start };
    }
    const yaml = text.slice(start, start + close.index);
    const bodyStart = start + close.index + close[0].length;
    if (yaml.trim() === '')
        return { ...none, bodyStart };
    const document = (0,core_document/* parseYamlText */.cd)(file, yaml, problems, 2);
    const settings = document === null ? null : (0,schema/* check */.z)(document, FRONT_MATTER_SCHEMA, problems);
    return document === null || settings === null ? { ...none, bodyStart } : { settings, document, bodyStart };
}
function includesOf(settings) {
    if (settings.include === undefined)
        return [];
    return typeof settings.include === 'string' ? [['include']] : settings.include.map((_, index) => ['include', index]);
}
function withoutFinalNewline(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
/** User and assistant messages in turn, never expanded. */
function loadFewShots(tree, document, from, problems) {
    const at = ['few-shots'];
    const file = (0,core_document/* follow */.e6)(document, at, from, problems);
    const text = file === null ? null : (0,core_document/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(document, at));
    if (file === null || text === null || (0,core_document/* refuseConflict */.Xs)(file, text, problems))
        return [];
    const messages = [];
    (0,core_document/* eachLine */.IM)(file, text, problems, (line, number) => {
        const row = (0,core_document/* parseJsonLine */.wz)(file, line, number, problems);
        if (row === undefined)
            return;
        if (!(0,chat/* isObject */.Gv)(row)) {
            problems.add({ file, line: number, message: `expected {"input", "output"}, found ${(0,core_document/* show */.WU)(row)}` });
            return;
        }
        for (const key of Object.keys(row)) {
            if (key !== 'input' && key !== 'output')
                problems.add({
                    file,
                    line: number,
                    key,
                    message: `unknown key ${(0,core_document/* show */.WU)(key)}${(0,core_document/* suggestion */.h)(key, ['input', 'output'])}`,
                });
        }
        const { input, output } = row;
        if (typeof input === 'string' && typeof output === 'string') {
            messages.push({ role: 'user', content: input }, { role: 'assistant', content: output });
            return;
        }
        const key = typeof input === 'string' ? 'output' : 'input';
        problems.add({
            file,
            line: number,
            key,
            message: row[key] === undefined ? 'is missing' : `expected a text, found ${(0,core_document/* show */.WU)(row[key])}`,
        });
    });
    if (messages.length === 0)
        problems.add({ file, message: 'holds no few-shot; write rows of {"input", "output"}' });
    return messages;
}
// --- .prompt.yml and .json ------------------------------------------------------------------------------------------
function ymlPiece(file, text, problems) {
    const document = (0,core_document/* parseDocumentText */.gk)(file, text, problems);
    const read = document === null ? null : (0,schema/* check */.z)(document, PROMPT_YML_SCHEMA, problems);
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
/** `json_schema` takes the schema from `jsonSchema`, a text or the value itself; `text` is what is sent anyway. */
function responseFormatOf(document, format, schema, problems) {
    const known = ['text', 'json_object', 'json_schema'];
    if (typeof format === 'string' && !known.includes(format)) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, ['responseFormat']),
            message: `expected one of ${known.join(', ')}, found ${(0,core_document/* show */.WU)(format)}`,
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
                ...(0,core_document/* problemAt */.l4)(document, ['jsonSchema']),
                key: 'jsonSchema',
                message: 'is missing; responseFormat json_schema needs it',
            });
        return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
    }
    try {
        return { type: 'json_schema', json_schema: JSON.parse(schema) };
    }
    catch {
        problems.add({ ...(0,core_document/* problemAt */.l4)(document, ['jsonSchema']), message: 'is not valid JSON' });
        return undefined;
    }
}
/** A list of chat messages, or an object whose `messages` is one. JSON is parsed before variables are filled. */
function jsonPiece(file, text, problems) {
    const document = (0,core_document/* parseDocumentText */.gk)(file, text, problems);
    if (document === null)
        return null;
    const under = (0,chat/* isObject */.Gv)(document.value);
    if ((0,chat/* isObject */.Gv)(document.value)) {
        for (const key of Object.keys(document.value)) {
            if (key !== 'messages')
                problems.add({
                    ...(0,core_document/* problemAt */.l4)(document, [key], 'key'),
                    message: `unknown key ${(0,core_document/* show */.WU)(key)}${(0,core_document/* suggestion */.h)(key, ['messages'])}`,
                });
        }
    }
    return { ...chatPiece(document, text, under ? ['messages'] : [], problems), name: undefined };
}
function chatPiece(document, text, at, problems) {
    const messages = (0,chat/* readMessages */.Ne)((0,core_document/* valueAt */.fK)(document.value, at), (path, message) => problems.add({ ...(0,core_document/* problemAt */.l4)(document, [...at, ...path]), message })) ?? [];
    const parts = messages.map((message, index) => {
        if (message.content === null)
            return null;
        const { content } = message;
        const start = offsetOf(text, document.place([...at, index, 'content']));
        // The file's text differs from the value by quoting and indentation, but both have the same {{ in the same order.
        const whereIs = (offset) => {
            let found = text.indexOf('{{', start);
            for (let open = content.indexOf('{{'); open >= 0 && open < offset; open = content.indexOf('{{', open + 2)) {
                found = text.indexOf('{{', found + 2);
            }
            return (0,core_document/* placeOf */.$t)(text, found < 0 ? start : found);
        };
        return parseTemplate(document.file, content, (fault) => problems.add({ file: document.file, line: fault.line, column: fault.column, message: fault.message }), whereIs);
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
// --- rendering ------------------------------------------------------------------------------------------------------
/**
 * The messages that are sent for a case: the prompt's with their variables filled, then the case's own messages (or its
 * input as user) unless the prompt asks for `{{input}}`. Null when a variable has no value: noted with its place and the case.
 */
function renderPrompt(prompt, row, problems) {
    const messages = [];
    let whole = true;
    for (const [index, message] of prompt.messages.entries()) {
        const parts = prompt.parts === undefined ? null : prompt.parts[index];
        if (parts === null || parts === undefined || message.content === null) {
            messages.push(message);
            continue;
        }
        const content = fillTemplate(parts, (name) => variableOf(row, name), (variable) => noteMissing(variable, row, problems));
        if (content === null)
            whole = false;
        else
            messages.push(content === message.content ? message : { ...message, content });
    }
    if (prompt.caseFollows) {
        if (row.messages !== undefined)
            messages.push(...row.messages);
        else if (row.input !== undefined)
            messages.push({ role: 'user', content: row.input });
        else if (prompt.variables.length === 0) {
            problems.add({
                file: prompt.files[0] ?? '',
                message: `nothing of case ${(0,core_document/* show */.WU)(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
            });
            whole = false;
        }
    }
    return whole ? messages : null;
}
/** Notes, once each, the variables that not one of the cases has a value for; true when there are any. */
function noteUnknown(prompt, cases, problems) {
    const [first] = cases;
    if (first === undefined)
        return false;
    const unknown = prompt.variables.filter(({ name }) => cases.every((row) => variableOf(row, name) === undefined));
    for (const { name, file, line, column } of unknown) {
        const message = `{{${name}}}: no case has "${name}" (first: case ${(0,core_document/* show */.WU)(first.id)}, line ${first.line}); ${hintOf(first)}`;
        problems.add({ file, line, column, message });
    }
    return unknown.length > 0;
}
function hintOf(row) {
    const has = [
        ...(row.input === undefined ? [] : ['input']),
        ...(row.context === undefined ? [] : ['context']),
        ...Object.keys(row.vars),
    ];
    return has.length === 0 ? 'it has none' : `it has ${has.slice(0, 12).join(', ')}`;
}
function noteMissing(variable, row, problems) {
    const { file, line, column, name } = variable;
    problems.add({
        file,
        line,
        column,
        message: `{{${name}}}: case ${(0,core_document/* show */.WU)(row.id)} (line ${row.line}) has no such variable; ${hintOf(row)}`,
    });
}
/** Variables that cases carry in `vars` and the prompt never mentions: what people wrote that no model sees. */
function unusedVariables(prompt, cases) {
    const used = new Set(prompt.variables.map(({ name }) => name));
    const unused = new Set();
    for (const row of cases)
        for (const name in row.vars)
            if (!used.has(name))
                unused.add(name);
    return [...unused].sort();
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


/***/ })

};
