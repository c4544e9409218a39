export const id = 3536;
export const ids = [3536];
export const modules = {

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftOfPromptfoo: () => (/* binding */ draftOfPromptfoo)
});

// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/document-file.js
var document_file = __webpack_require__(3252);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/prompt.js + 1 modules
var core_prompt = __webpack_require__(9771);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/tree.js
var core_tree = __webpack_require__(7412);
// EXTERNAL MODULE: ./build/core/suggestion.js
var suggestion = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/core/import/draft.js
var draft = __webpack_require__(2562);
;// CONCATENATED MODULE: ./build/core/import/assertions.js



const FOLD = ['case'];
const RUNS_CODE = 'it runs code of the repository, which a gate never does';
const NO_COUNTERPART = {
    javascript: RUNS_CODE,
    python: RUNS_CODE,
    ruby: RUNS_CODE,
    webhook: 'it asks an outside service for the verdict',
    classifier: 'it asks an outside classifier for the verdict',
    moderation: 'it asks an outside moderation service; Toxicity is a judged template',
    perplexity: 'log probabilities are not part of an answer here',
    'perplexity-score': 'log probabilities are not part of an answer here',
    'select-best': 'it compares several prompts; the gate compares base and head',
    'max-score': 'it compares several prompts; the gate compares base and head',
    human: 'a person is not part of a gate; calibrate a judge against people instead',
};
const SIMILARITY = {
    similar: ['EmbeddingSimilarity', 'answer'],
    levenshtein: ['FuzzyMatch', 'answer'],
    'rouge-n': ['RougeL', 'answer'],
    bleu: ['BleuScore', 'answer'],
};
const JUDGED = {
    'answer-relevance': 'AnswerRelevance',
    'context-faithfulness': 'Groundedness',
    'context-recall': 'ContextRecall',
    'context-relevance': 'ContextRelevance',
};
function translate(assertion, vars, readFile) {
    const negated = assertion.type.startsWith('not-');
    const type = negated ? assertion.type.slice(4) : assertion.type;
    let { value } = assertion;
    if (typeof value === 'string' && value.startsWith('file://')) {
        const path = value.slice('file://'.length);
        if (/\.(m?[jt]s|c[jt]s|py|rb)(:|$)/.test(path))
            return { rules: [], lost: RUNS_CODE };
        value = readFile(path);
        if (value === undefined)
            return { rules: [], lost: `${path} cannot be read` };
    }
    else if (typeof value === 'string') {
        const filled = (0,draft/* fillSimple */.I_)(value, vars);
        if (filled === null)
            return { rules: [], lost: 'its value uses more than plain variables' };
        value = filled;
    }
    const translated = negated ? negative(type, value) : positive(type, value, assertion);
    if (assertion.weight === undefined || assertion.weight === 1 || translated.rules.length === 0)
        return translated;
    const note = assertion.weight === 0
        ? 'An assertion with weight 0 never failed their test; here every template can block (blocking: false turns that off).'
        : 'Weights are dropped: each template is judged for itself.';
    return { ...translated, notes: [...(translated.notes ?? []), note] };
}
function terms(value) {
    if (Array.isArray(value))
        return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    if (typeof value === 'string')
        return [value];
    return value === undefined || value === null ? [] : [JSON.stringify(value)];
}
function listed(value) {
    return typeof value === 'string' ? value.split(',').map((part) => part.trim()) : terms(value);
}
function contains(use, list, fold) {
    return {
        rules: [
            { use, ...(fold ? { parameters: { normalise: FOLD } } : {}), expected: { terms: list }, orParameter: 'terms' },
        ],
    };
}
function positive(type, value, { threshold }) {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
    const similarity = SIMILARITY[type];
    if (similarity !== undefined) {
        const [use, key] = similarity;
        const pass = type === 'levenshtein' || threshold === undefined ? {} : { parameters: { pass: threshold } };
        const notes = type === 'levenshtein'
            ? ['levenshtein passed up to a distance in characters; FuzzyMatch passes from a similarity of 0.8.']
            : [];
        return {
            rules: [{ use, ...pass, expected: { [key]: text }, ...(type === 'similar' ? { embedding: true } : {}) }],
            notes,
        };
    }
    const judged = JUDGED[type];
    if (judged !== undefined) {
        return {
            rules: [{ use: judged, ...(threshold === undefined ? {} : { parameters: { pass: threshold } }), judged: true }],
            notes: [JUDGE_NOTE],
        };
    }
    switch (type) {
        case 'equals':
            return (0,chat/* isObject */.Gv)(value) || Array.isArray(value)
                ? { rules: [{ use: 'JsonFieldMatch', expected: { json: value } }] }
                : { rules: [{ use: 'ExactMatch', expected: { answer: text } }] };
        case 'contains':
        case 'contains-all':
            return contains('ContainsAll', type === 'contains' ? terms(value) : listed(value), false);
        case 'icontains':
        case 'icontains-all':
            return contains('ContainsAll', type === 'icontains' ? terms(value) : listed(value), true);
        case 'contains-any':
        case 'icontains-any':
            return contains('ContainsAny', listed(value), type.startsWith('i'));
        case 'starts-with':
            return { rules: [{ use: 'StartsWith', parameters: { text } }] };
        case 'ends-with':
            return { rules: [{ use: 'EndsWith', parameters: { text } }] };
        case 'regex':
            return { rules: [{ use: 'RegexMatch', parameters: { pattern: text } }], notes: [REGEX_NOTE] };
        case 'is-json':
            return (0,chat/* isObject */.Gv)(value)
                ? { rules: [{ use: 'JsonSchemaMatch', schema: value }] }
                : { rules: [{ use: 'IsJson' }] };
        case 'contains-json':
            return {
                rules: (0,chat/* isObject */.Gv)(value)
                    ? [{ use: 'JsonSchemaMatch', parameters: { 'allow-fence': true }, schema: value }]
                    : [{ use: 'IsJson', parameters: { 'allow-fence': true } }],
                notes: [
                    'contains-json found JSON anywhere in the text; here the whole answer, or one fenced block, must be JSON.',
                ],
            };
        case 'is-valid-openai-tools-call':
        case 'is-valid-openai-function-call':
        case 'is-valid-function-call':
            return { rules: [{ use: 'ToolSchemaValid' }] };
        case 'is-refusal':
            return { rules: [{ use: 'RefusalPattern', expected: { behaviour: 'refuse' } }] };
        case 'word-count':
            return wordCount(value);
        case 'latency':
        case 'cost':
            if (threshold === undefined || threshold <= 0)
                return { rules: [], lost: 'it has no threshold' };
            return {
                rules: [
                    type === 'latency'
                        ? { use: 'LatencyBudget', parameters: { 'max-ms': threshold } }
                        : { use: 'CostBudget', parameters: { 'max-usd': threshold } },
                ],
                notes: [
                    `${type} failed a test there; here it is advisory (blocking: true makes it block), and gate.max-${type}-ratio compares the arms.`,
                ],
            };
        case 'factuality':
        case 'model-graded-factuality':
            return {
                rules: [
                    { use: 'FactualAccuracy', parameters: { against: 'expected' }, expected: { reference: text }, judged: true },
                ],
                notes: [
                    JUDGE_NOTE,
                    'factuality passed any answer whose category scored above 0, a subset of the reference among them; FactualAccuracy passes from 0.75.',
                ],
            };
        case 'llm-rubric':
        case 'g-eval':
        case 'model-graded-closedqa':
        case 'agent-rubric': {
            const items = terms(value);
            return {
                rules: [{ use: 'TaskCompletion', expected: { checklist: items }, judged: true }],
                notes: [
                    JUDGE_NOTE,
                    `${type} became a checklist of TaskCompletion: every item must hold${type === 'llm-rubric' ? '; llm-rubric passed on whatever the judge called a pass' : ''}.`,
                ],
            };
        }
        default: {
            const known = NO_COUNTERPART[type];
            const near = known === undefined ? (0,suggestion/* nearest */.p)(type, Object.keys(NO_COUNTERPART)) : null;
            return { rules: [], lost: known ?? `no template does this${near === null ? '' : ` (did they mean ${near}?)`}` };
        }
    }
}
const JUDGE_NOTE = 'A judge reply that cannot be read was a failed test there; here the case is unscored, and the pinned judge model decides the rest.';
const REGEX_NOTE = 'Patterns are RE2 here: look-around and back-references are refused.';
function negative(type, value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
    switch (type) {
        case 'contains':
        case 'contains-any':
            return contains('ContainsNone', type === 'contains' ? terms(value) : listed(value), false);
        case 'icontains':
        case 'icontains-any':
            return contains('ContainsNone', type === 'icontains' ? terms(value) : listed(value), true);
        case 'regex':
            return { rules: [{ use: 'RegexMatch', parameters: { pattern: text, negate: true } }], notes: [REGEX_NOTE] };
        case 'equals':
            return {
                rules: [
                    { use: 'RegexMatch', parameters: { pattern: `(?s)^\\s*${(0,draft/* literalPattern */.Kf)(text.trim())}\\s*$`, negate: true } },
                ],
            };
        case 'starts-with':
            return { rules: [{ use: 'RegexMatch', parameters: { pattern: `^${(0,draft/* literalPattern */.Kf)(text)}`, negate: true } }] };
        case 'is-refusal':
            return { rules: [{ use: 'RefusalPattern', expected: { behaviour: 'comply' } }] };
        default:
            return { rules: [], lost: 'no template is its opposite' };
    }
}
function wordCount(value) {
    if ((0,chat/* isObject */.Gv)(value)) {
        const { min, max } = value;
        const bounds = {
            ...(typeof min === 'number' ? { 'min-words': min } : {}),
            ...(typeof max === 'number' ? { 'max-words': max } : {}),
        };
        if (Object.keys(bounds).length > 0)
            return { rules: [{ use: 'LengthBounds', parameters: bounds }] };
    }
    const exact = Number(value);
    if (!Number.isInteger(exact) || exact < 0)
        return { rules: [], lost: 'its value is no number of words' };
    return { rules: [{ use: 'LengthBounds', parameters: { 'min-words': exact, 'max-words': exact } }] };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/core/import/promptfoo-tests.js






function readTests(tree, path, config, lost, notes, problems) {
    const shared = (0,chat/* isObject */.Gv)(config['defaultTest']) ? config['defaultTest'] : {};
    const rows = expandTests(tree, path, config['tests'], lost, problems);
    return rows.map((row, index) => {
        const name = typeof row['description'] === 'string' ? row['description'] : '';
        const where = name === '' ? `tests[${index}]` : `tests[${index}] (${name})`;
        const vars = readVars({ ...varsOf(shared), ...varsOf(row) }, where, lost);
        const assertions = [...assertionsOf(shared, 'defaultTest', lost, notes), ...assertionsOf(row, where, lost, notes)];
        for (const key of Object.keys(row)) {
            if (!['description', 'vars', 'assert', 'metadata', 'threshold'].includes(key))
                lost.push(`${where}: ${key}: no counterpart`);
        }
        if (row['threshold'] !== undefined || shared['threshold'] !== undefined) {
            notes.push('A test passed there when the weighted mean of its assertions reached a threshold; here each template is judged for itself.');
        }
        return { name, vars, assertions };
    });
}
function varsOf(row) {
    return (0,chat/* isObject */.Gv)(row['vars']) ? row['vars'] : {};
}
function expandTests(tree, path, value, lost, problems) {
    if (Array.isArray(value))
        return value.flatMap((item) => expandTests(tree, path, item, lost, problems));
    if ((0,chat/* isObject */.Gv)(value))
        return [value];
    if (typeof value !== 'string')
        return [];
    const named = value.replace(/^file:\/\//, '');
    const file = (0,core_tree/* resolvePath */.o)(path, named.replace(/^\.\//, ''));
    if (file === null || /[*?]/.test(named) || !/\.(csv|jsonl?|ya?ml)$/.test(named)) {
        lost.push(`tests: ${named}: only a .csv, .json, .jsonl or .yaml file beside the config is read`);
        return [];
    }
    const text = (0,core_text/* readText */.yR)(tree, file, problems);
    if (text === null)
        return [];
    if (file.endsWith('.csv'))
        return csvTests(file, text, problems);
    if (file.endsWith('.jsonl'))
        return text
            .split('\n')
            .flatMap((line) => line.trim() === ''
            ? []
            : expandTests(tree, path, (0,document_file/* parseDocumentText */.g)(`${file}.json`, line, problems)?.value, lost, problems));
    return expandTests(tree, path, (0,document_file/* parseDocumentText */.g)(file, text, problems)?.value, lost, problems);
}
function csvTests(file, text, problems) {
    try {
        const rows = (0,sync/* parse */.qg)(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
        return rows.map((row) => {
            const vars = Object.entries(row).filter(([key]) => !key.startsWith('__'));
            const assert = Object.entries(row).filter(([key, cell]) => /^__expected[0-9]*$/.test(key) && cell !== '');
            return {
                ...(row['__description'] ? { description: row['__description'] } : {}),
                vars: Object.fromEntries(vars),
                assert: assert.map(([, cell]) => cellAssertion(cell)),
            };
        });
    }
    catch (error) {
        problems.add({ file, message: `is not valid CSV: ${error.message}` });
        return [];
    }
}
function cellAssertion(cell) {
    const match = /^([a-z][a-z-]*)(?:\(([0-9.]+)\))?:\s*([\s\S]*)$/.exec(cell);
    if (match === null)
        return { type: 'equals', value: cell };
    return {
        type: match[1] === 'grade' ? 'llm-rubric' : match[1],
        value: match[3],
        ...(match[2] === undefined ? {} : { threshold: Number(match[2]) }),
    };
}
function readVars(vars, where, lost) {
    return Object.fromEntries(Object.entries(vars).flatMap(([key, value]) => {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value) && key !== 'context') {
            lost.push(`${where}: vars.${key}: a list multiplied the test there; its first value is taken`);
            const first = value[0];
            return first === undefined ? [] : [[key, first]];
        }
        if (typeof value === 'string' && value.startsWith('file://')) {
            lost.push(`${where}: vars.${key}: ${value} is not read; put the text into the case`);
            return [];
        }
        return [[key, value]];
    }));
}
function assertionsOf(row, where, lost, notes) {
    const list = row['assert'];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => {
        if (typeof item === 'string')
            return assertionsOf({ assert: [cellAssertion(item)] }, where, lost, notes);
        if (!(0,chat/* isObject */.Gv)(item) || typeof item['type'] !== 'string') {
            lost.push(`${where}: assert ${(0,problem/* show */.WU)(item)}: has no type`);
            return [];
        }
        if (item['type'] === 'assert-set') {
            notes.push('An assert-set passed there when enough of its parts did; here every part is a template of its own.');
            return assertionsOf(item, where, lost, notes);
        }
        const number = (key) => (typeof item[key] === 'number' ? item[key] : undefined);
        if (item['transform'] !== undefined) {
            lost.push(`${where}: assert ${item['type']}: it transforms the output by code first`);
            return [];
        }
        return [{ type: item['type'], value: item['value'], threshold: number('threshold'), weight: number('weight') }];
    });
}

;// CONCATENATED MODULE: ./build/core/import/promptfoo.js









const SILENT = new Set([
    'description',
    'prompts',
    'providers',
    'targets',
    'tests',
    'defaultTest',
    'tags',
    'outputPath',
    'sharing',
    '$schema',
    'metadata',
    'commandLineOptions',
]);
function draftOfPromptfoo(tree, path, name, problems) {
    const document = (0,document_file/* readDocument */.u)(tree, path, problems);
    if (document === null)
        return null;
    const { value } = document;
    if (!(0,chat/* isObject */.Gv)(value) || (value['tests'] === undefined && value['defaultTest'] === undefined)) {
        problems.add({
            file: path,
            line: 1,
            key: 'tests',
            message: `is no promptfoo config: expected an object with prompts and tests, found ${(0,problem/* show */.WU)(value)}`,
        });
        return null;
    }
    const lost = [];
    const notes = [];
    for (const key of Object.keys(value))
        if (!SILENT.has(key))
            lost.push(`${key}: no counterpart`);
    const tests = readTests(tree, path, value, lost, notes, problems);
    const names = [...new Set(tests.flatMap((test) => Object.keys(test.vars)))];
    const input = (0,draft/* inputVariable */.LO)(names);
    const ids = (0,draft/* uniqueIds */.Yj)();
    const cases = tests.map((test, index) => {
        const id = ids(test.name === '' ? `case-${String(index + 1).padStart(3, '0')}` : (0,draft/* slug */.yR)(test.name));
        const rules = test.assertions.flatMap((assertion) => {
            const translated = translate(assertion, test.vars, (file) => readValue(tree, path, file));
            notes.push(...(translated.notes ?? []));
            if (translated.lost !== undefined)
                lost.push(`case ${id}: assert ${assertion.type}: ${translated.lost}`);
            return translated.rules;
        });
        const vars = Object.fromEntries(Object.entries(test.vars).filter(([key]) => key !== input && key !== 'context'));
        const own = input === null ? undefined : test.vars[input];
        return {
            id,
            input: own === undefined ? undefined : asText(own),
            context: test.vars['context'],
            vars,
            meta: test.name === '' ? {} : { description: test.name },
            rules,
        };
    });
    return {
        name,
        cases,
        prompts: readPrompts(tree, path, value['prompts'], name, input, lost, notes),
        model: readModel(value['providers'] ?? value['targets'], lost, notes),
        lost,
        notes,
    };
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function readValue(tree, from, named) {
    const file = (0,core_tree/* resolvePath */.o)(from, named.replace(/^\.\//, ''));
    if (file === null)
        return undefined;
    const text = (0,core_text/* readText */.yR)(tree, file, new problem/* Problems */.Zw());
    if (text === null)
        return undefined;
    return /\.(json|ya?ml)$/.test(file) ? (0,document_file/* parseDocumentText */.g)(file, text, new problem/* Problems */.Zw())?.value : text;
}
function readPrompts(tree, path, value, name, input, lost, notes) {
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const prompts = [];
    for (const [index, item] of list.entries()) {
        const source = promptSource(tree, path, item);
        const where = `prompts[${index}]`;
        if (source === null) {
            lost.push(`${where}: ${(0,problem/* show */.WU)(item)}: no text of it can be read`);
            continue;
        }
        const { text, from } = source;
        const converted = (0,draft/* convertPrompt */.oI)(text, input);
        if (converted === null) {
            lost.push(`${where}: uses tags or filters of its template language; only {{name}} is filled here`);
            continue;
        }
        const suffix = prompts.length === 0 ? '' : `-${prompts.length + 1}`;
        const chat = /^\s*\[/.test(converted) && isChat(converted);
        const body = converted.endsWith('\n') ? converted : `${converted}\n`;
        const role = chat || converted.includes('{{input}}') ? '' : '---\nrole: user\n---\n';
        const file = `${name}${suffix}.${chat ? 'json' : 'md'}`;
        const isSame = from !== null && role === '' && converted === text;
        const lies = isSame && (0,core_prompt/* loadPrompt */.hT)(tree, [from], new problem/* Problems */.Zw()) !== null ? from : undefined;
        prompts.push({ file, text: `${role}${body}`, lies });
        if (lies === undefined)
            notes.push(copyNote(`prompts/${file}`, from ?? path, text === converted ? null : input));
    }
    if (prompts.length === 0) {
        lost.push('prompts: none could be taken over; prompts/ holds a stand-in');
        return [{ file: `${name}.md`, text: '{{input}}\n' }];
    }
    if (prompts.length > 1)
        notes.push(`Several prompts were compared there; the target here is ${prompts[0].file}, and a pull request changes it.`);
    return prompts;
}
function copyNote(copy, from, renamed) {
    const how = renamed === null || renamed === 'input' ? '' : `, with {{${renamed}}} called {{input}}`;
    return `${copy} is a copy of the prompt in ${from}${how}. Only the copy is gated: let your application read it, or a change of ${from} goes unseen.`;
}
function promptSource(tree, path, item) {
    const named = (0,chat/* isObject */.Gv)(item) ? (item['raw'] ?? item['id']) : item;
    if (typeof named !== 'string')
        return null;
    const isFile = named.startsWith('file://') || (/\.(txt|md|json|ya?ml)$/.test(named) && !named.includes('\n'));
    if (!isFile)
        return { text: named, from: null };
    const found = /\.(txt|md|json)$/.test(named)
        ? (0,core_tree/* resolvePath */.o)(path, named.replace(/^file:\/\//, '').replace(/^\.\//, ''))
        : null;
    const text = found === null ? null : (0,core_text/* readText */.yR)(tree, found, new problem/* Problems */.Zw());
    return text === null ? null : { text, from: found };
}
function isChat(text) {
    return (0,document_file/* parseDocumentText */.g)('prompt.json', text, new problem/* Problems */.Zw()) !== null;
}
function readModel(value, lost, notes) {
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const first = list[0];
    for (const [index, item] of list.slice(1).entries())
        lost.push(`providers[${index + 1}]: ${(0,problem/* show */.WU)((0,chat/* isObject */.Gv)(item) ? item['id'] : item)}: a target has one model`);
    const id = (0,chat/* isObject */.Gv)(first) ? first['id'] : first;
    const parts = typeof id === 'string' ? id.split(':') : [];
    const model = parts.length > 1 ? parts.at(-1) : '';
    if (model === '' || parts[0] !== 'openai') {
        notes.push(`The provider ${(0,problem/* show */.WU)(id ?? null)} is not taken over: set provider and model in the model file.`);
    }
    const config = (0,chat/* isObject */.Gv)(first) && (0,chat/* isObject */.Gv)(first['config']) ? first['config'] : {};
    const taken = { provider: 'default', model: model === '' ? 'gpt-4.1-mini-2025-04-14' : model };
    for (const [theirs, ours] of [
        ['temperature', 'temperature'],
        ['max_tokens', 'max-tokens'],
        ['seed', 'seed'],
    ]) {
        const setting = config[theirs];
        if (typeof setting === 'number')
            taken[ours] = setting;
    }
    for (const key of Object.keys(config)) {
        if (!['temperature', 'max_tokens', 'seed', 'apiKey', 'apiKeyEnvar', 'apiBaseUrl'].includes(key))
            lost.push(`providers[0].config.${key}: write it into the model file (params, tools, response-format)`);
    }
    return taken;
}


/***/ })

};
