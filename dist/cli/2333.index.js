export const id = 2333;
export const ids = [2333,9065];
export const modules = {

  76379:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  cleanEnvironment),
    u: () => (  withToken)
  });
  var _inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87810);

function cleanEnvironment(given) {
    const env = {};
    for (const [key, value] of Object.entries(given))
        if ((0,_inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__  .C)(key))
            env[key] = value;
    return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}
function withToken(env, remote) {
    if (!remote.token || !/^https?:/.test(remote.url))
        return env;
    const key = `http.${new URL(remote.url).origin}/.extraheader`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString('base64')}`;
    const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
    return {
        ...env,
        GIT_CONFIG_COUNT: String(first + 2),
        [`GIT_CONFIG_KEY_${first}`]: key,
        [`GIT_CONFIG_VALUE_${first}`]: '',
        [`GIT_CONFIG_KEY_${first + 1}`]: key,
        [`GIT_CONFIG_VALUE_${first + 1}`]: header,
    };
}


  }),

  85421:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  command: () => (  command),
  help: () => (  help)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var environment = __webpack_require__(76379);
var folder_tree = __webpack_require__(66884);
var member = __webpack_require__(10929);
var inputs_config = __webpack_require__(56940);
var lock = __webpack_require__(52589);
var inputs_suite = __webpack_require__(61131);
var suite_names = __webpack_require__(28381);
var load_parsers = __webpack_require__(29065);
var never_decides = __webpack_require__(44476);
var suite_preview = __webpack_require__(56440);
var template_library = __webpack_require__(66584);
var parsers = __webpack_require__(25526);
var text_problem = __webpack_require__(29093);
var wrap = __webpack_require__(45272);
var overlay = __webpack_require__(83672);
var dist = __webpack_require__(38815);
var prompt_address = __webpack_require__(92291);
var provider = __webpack_require__(36123);
var default_models = __webpack_require__(54240);
var json_object = __webpack_require__(57128);
var files_of_draft = __webpack_require__(15725);
var import_names = __webpack_require__(33876);
var prompt_yml = __webpack_require__(91663);
var promptfoo = __webpack_require__(38539);
var sound_draft = __webpack_require__(58305);
;

function flow(value) {
    return (0,dist .As)(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

;


const EXAMPLE_PROMPT = `You answer customers of a small online shop.

- Answer from the passage below and from nothing else.
- If the passage does not hold the answer, say so.
- At most 80 words, plain and polite.

Passage:
{{context}}
`;
const EXAMPLE_SUITE = `# The ruler of support. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: support.cases.jsonl
templates:
  - Groundedness                                # a judge: does every claim stand in the passage?
  - TaskCompletion                              # a judge: was what was asked answered?
  - { use: LengthBounds, max-words: 100 }
  - { use: ContainsNone, id: no-promises, terms: [guarantee, promise], normalise: [case] }
judge: ${flow(default_models .i$)}
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
const RETURNS = 'Unused items can be returned within 30 days of delivery. Returns are free with the label from the order page. The refund is sent the way the customer paid, within 5 working days of arrival.';
const DELIVERY = 'Parcels take 2 to 4 working days within Germany and 4 to 7 within the EU. A tracking link is sent when the order ships. Delivery is free from 60 euros.';
const EXAMPLE_CASES = [
    { id: 'returns-1', input: 'How long can I return a lamp?', context: RETURNS, tags: ['returns'] },
    { id: 'returns-2', input: 'When do I get my money back?', context: RETURNS, tags: ['returns'] },
    { id: 'returns-3', input: 'I used the lamp for a week. Can it go back?', context: RETURNS, tags: ['returns'] },
    { id: 'delivery-1', input: 'How long does a parcel to Lisbon take?', context: DELIVERY, tags: ['delivery'] },
    { id: 'delivery-2', input: 'My order is 45 euros. Is delivery free?', context: DELIVERY, tags: ['delivery'] },
    { id: 'delivery-3', input: 'Can you deliver on a Sunday?', context: DELIVERY, tags: ['delivery'] },
];

;
const CONFIG_FILE = '.github/plumbline.yml';
const MOST_TARGETS = 5;
const MOST_TOLD = 20;
function others(paths) {
    return {
        targets: [],
        files: [],
        notes: paths.length === 0
            ? []
            : [
                `found too, not gated yet: ${paths.slice(0, MOST_TOLD).join(', ')}${paths.length > MOST_TOLD ? ` and ${paths.length - MOST_TOLD} more` : ''}`,
            ],
    };
}
function datasets(paths) {
    const [first] = paths;
    if (first === undefined)
        return { targets: [], files: [], notes: [] };
    const more = paths.slice(1, 6);
    const others = more.length === 0 ? '' : `; also ${more.join(', ')}`;
    return {
        targets: [],
        files: [],
        notes: [`found rows: "plumbline import rows ${first} --dry-run" shows what they would be as cases${others}`],
    };
}
function targetOf(name, prompt) {
    return { name, prompt, model: `models/${name}.yml`, suite: `evals/${name}.suite.yml` };
}
function exampleRow(prompt, number) {
    const own = prompt.variables.filter(({ name }) => name !== 'input' && name !== 'context' && name !== 'messages');
    const asksByItself = prompt.caseFollows && prompt.messages.some(({ role }) => role === 'user') && own.length > 0;
    const context = prompt.variables.find(({ name }) => name === 'context');
    const standIn = (what) => `Stand-in ${number}: ${what} as your users really give it.`;
    return {
        id: `example-${number}`,
        ...(asksByItself ? {} : { input: standIn('a question') }),
        ...(context === undefined ? {} : { context: passages(context.shape, standIn) }),
        ...(own.length > 0
            ? { vars: Object.fromEntries(own.map(({ name, shape }) => [name, shaped(name, shape, standIn)])) }
            : {}),
    };
}
function passages(shape, standIn) {
    if (shape === undefined)
        return standIn('a passage');
    const titled = shape.members.includes('title') ? { title: standIn('a title') } : {};
    return [{ ...titled, text: standIn('a passage') }];
}
function shaped(name, shape, standIn) {
    if (shape === undefined)
        return standIn(name);
    const { isList, members } = shape;
    const item = members.length === 0 ? standIn(name) : Object.fromEntries(members.map((member) => [member, standIn(member)]));
    return isList ? [item] : item;
}

var code_file = __webpack_require__(73349);
var collection_file = __webpack_require__(32122);
var foreign_marks = __webpack_require__(74852);
var prompt_prompt = __webpack_require__(83689);
var source_kind = __webpack_require__(89329);
var read_document = __webpack_require__(28504);
var utf8 = __webpack_require__(84323);
;








const PROMPTFOO = /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i;
const BY_NAME = /\.prompt\.(?:ya?ml|md|txt)$|\.prompty$|(?:^|\/)(?:system[-_.]?)?prompt\.(?:md|txt)$/i;
const BY_FOLDER = /(?:^|\/)prompts?\/(?:.+\/)?[^/]+\.(?:md|txt|json|ya?ml|j2|jinja2?|hbs|mustache)$/i;
const TEMPLATE = /prompt[^/]*\.(?:j2|jinja2?|hbs|mustache)$/i;
const COLLECTION = /(?:^|\/)[^/]*prompts?\.(?:ya?ml|json)$/i;
const DATASET = /(?:^|\/)(?:evals?|datasets?|goldens?|data|tests?)\/(?:.+\/)?[^/]+\.(?:jsonl|csv)$/i;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|build|out|vendor|third_party|venv|\.venv|coverage|fixtures|testdata|__tests__)\/|(?:^|\/)(?:readme|changelog|license)\.[a-z]+$/i;
const TEST_CODE = /(?:^|\/)tests?\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]*\.py$|\.d\.ts$/i;
const FOR_EDITORS = /^\.github\/prompts\/.*(?<!\.prompt\.ya?ml)$/i;
function findPrompts(tree) {
    const prompts = [];
    const unreadable = [];
    const promptfoo = [];
    const datasets = [];
    const take = (address, isQuiet = false) => {
        const problems = new text_problem .Zw();
        const prompt = (0,prompt_prompt .hT)(tree, [address], problems);
        if (prompt !== null)
            prompts.push({ address, prompt });
        else if (!isQuiet)
            unreadable.push(problems.list.slice(0, 1).map(text_problem .Vw).join(''));
        return prompt !== null;
    };
    let parsed = 0;
    for (const path of tree.paths()) {
        if (NOT_OURS.test(path) || FOR_EDITORS.test(path))
            continue;
        const kind = (0,source_kind .I)(path);
        if (PROMPTFOO.test(path))
            promptfoo.push(path);
        else if (kind === 'script' || kind === 'python') {
            if (TEST_CODE.test(path) || parsed >= MOST_CODE || !mayHold(tree, path))
                continue;
            parsed++;
            for (const name of promptNames(tree, path, kind))
                take(`${path}#${name}`);
        }
        else if (BY_NAME.test(path) || BY_FOLDER.test(path) || TEMPLATE.test(path) || COLLECTION.test(path)) {
            const members = kind === 'yaml' || kind === 'json' ? membersOf(tree, path) : [];
            for (const member of members)
                take(`${path}#${member}`, true);
            if (members.length === 0)
                take(path, kind === 'json' || (kind === 'yaml' && !BY_NAME.test(path)));
        }
        else if (DATASET.test(path))
            datasets.push(path);
    }
    return { prompts, unreadable, promptfoo, datasets };
}
const MOST_CODE = 500;
const LARGEST_CODE = 500_000;
const SPEAKS_OF_PROMPTS = /prompt|instruction|system|You are /i;
const PROMPT_NAME = /prompt|system|instruction|persona|template|message/i;
const LEAST_TEXT = 20;
function mayHold(tree, path) {
    const entry = tree.entry(path);
    if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CODE)
        return false;
    return SPEAKS_OF_PROMPTS.test(new TextDecoder().decode(entry.bytes));
}
function promptNames(tree, path, kind) {
    const text = (0,utf8 .yR)(tree, path, new text_problem .Zw())?.replaceAll('\r\n', '\n');
    const code = text === undefined ? null : (0,code_file ._)(kind, { path, text, tree }, new text_problem .Zw());
    if (code === null)
        return [];
    return code.texts().flatMap(({ name, isMarked, read }) => {
        if (isMarked === true)
            return [name];
        if (!PROMPT_NAME.test(name))
            return [];
        try {
            const literal = read();
            const length = literal.kind === 'text' ? literal.segments.join('').length : 0;
            return length >= LEAST_TEXT ? [name] : [];
        }
        catch {
            return [name];
        }
    });
}
function membersOf(tree, path) {
    const text = (0,utf8 .yR)(tree, path, new text_problem .Zw());
    const document = text === null ? null : (0,read_document .g)(path, text, new text_problem .Zw());
    return document === null ? [] : (0,collection_file .uJ)(document.value);
}
function notesOfPrompt(path, prompt) {
    const foreign = (0,foreign_marks .F)(prompt);
    return foreign === null ? [] : [`${path}: ${foreign}`];
}
function shownPrompt({ address, prompt }) {
    const text = (prompt.messages[0]?.content ?? '').replace(/\s+/g, ' ').trim();
    const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    const names = prompt.variables.map(({ name }) => name);
    return `${address} ("${start}"${names.length === 0 ? '' : `; fills in ${names.slice(0, 8).join(', ')}`})`;
}

;



const EXPORTED_PROMPT = `You answer customers of a small online shop: plain and polite, at most 80 words, no promises.
`;
function recordedExample() {
    const prompt = { path: 'prompts/support.md', text: EXPORTED_PROMPT, what: 'the prompt, as your build exports it' };
    const note = 'no prompt file found: prompts/support.md stands for yours; let the build export it there, so that a change is seen';
    const part = partOf('support', prompt.path, EXAMPLE_CASES, 'You can return it within 30 days of delivery.');
    return { ...part, files: [prompt, ...part.files], notes: [note] };
}
function recordedPart(path, prompt, name) {
    const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
    return partOf(name, path, rows, files_of_draft .ap);
}
function partOf(name, prompt, rows, output) {
    const target = targetOf(name, prompt);
    const lines = (items) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
    return {
        targets: [target],
        files: [
            { path: target.model, text: recordedModelText(name), what: 'names your pipeline' },
            { path: target.suite, text: recordedSuiteText(name), what: 'scorers' },
            {
                path: `evals/${name}.cases.jsonl`,
                text: lines(rows),
                what: `${rows.length} stand-ins: put your cases here`,
            },
            {
                path: outputsOf(name),
                text: lines(rows.map(({ id }) => ({ id, output }))),
                what: 'what your pipeline answered to each',
            },
        ],
        notes: [`gates ${prompt} by the outputs in ${outputsOf(name)}`],
    };
}
function outputsOf(model) {
    return `evals/outputs/${model}.jsonl`;
}
function recordedModelText(name) {
    return `provider: pipeline           # a key of providers in ${CONFIG_FILE}
model: ${name.padEnd(22)} # names the file of its outputs: ${outputsOf(name)}
`;
}
function recordedSuiteText(name) {
    return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - { use: LengthBounds, min-words: 1, max-words: 100 }
  - { use: ContainsNone, id: no-promises, terms: [guarantee, promise], normalise: [case] }
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}
const RECORDED_PROVIDERS = `  # Replays what your pipeline answered; "from: head" takes a pull request's outputs from the pull request.
  pipeline: { type: recorded, outputs: "${outputsOf('{model}')}", from: head }
`;

var workflow = __webpack_require__(16031);
;

















function starterOf(tree, branch, options = {}) {
    const { recorded = false } = options;
    const found = findPrompts(tree);
    const parts = partsOf(found, tree, options);
    const targets = parts.flatMap((part) => part.targets);
    const files = parts.flatMap((part) => part.files);
    const providers = Object.assign({}, ...parts.map((part) => part.providers ?? {}));
    const keys = keysIn(providers ?? {}, recorded);
    const own = [
        {
            path: CONFIG_FILE,
            text: configText(targets, providers ?? {}, {
                recorded,
                hasGoal: !recorded && parts.every(({ source }) => source === undefined),
            }),
            what: 'what is gated, and how strictly',
        },
        { path: workflow .XC, text: (0,workflow .LS)(branch, keys), what: 'when the gate runs' },
        {
            path: workflow .oL,
            text: (0,workflow .oW)(keys),
            what: 'scores an attempt; looks for drift',
        },
    ];
    const models = new Set(targets.map(({ model }) => model));
    return {
        keys,
        files: [...own, ...new Map(files.map((file) => [file.path, file])).values()].map((file) => withSchema(file, models)),
        suites: [...new Set(targets.map(({ suite }) => suite))],
        sources: new Map(parts.flatMap(({ source, targets: own }) => source === undefined ? [] : own.map(({ suite }) => [suite, source]))),
        notes: [...parts.flatMap((part) => part.notes), ...found.unreadable.map((fault) => `not gated: ${fault}`)],
    };
}
function withSchema(file, models) {
    const isSuite = file.path.endsWith('.suite.yml');
    const kind = file.path === CONFIG_FILE ? 'config' : isSuite ? 'suite' : models.has(file.path) ? 'model' : null;
    if (kind === null)
        return file;
    return { ...file, text: `# yaml-language-server: $schema=${SCHEMAS}/${kind}.schema.json\n${file.text}` };
}
const SCHEMAS = 'https://raw.githubusercontent.com/plumbline/plumbline/v0/schemas';
function partsOf(found, tree, options) {
    const { recorded = false, without } = options;
    const names = (0,import_names .Yj)();
    const parts = [];
    const room = () => MOST_TARGETS - parts.reduce((sum, { targets }) => sum + targets.length, 0);
    for (const path of found.promptfoo) {
        if (without?.has(path))
            continue;
        if (room() <= 0)
            parts.push(waiting(path));
        else
            parts.push(promptfooPart(tree, path, names, options));
    }
    const left = [];
    for (const one of found.prompts) {
        const { address: path, prompt } = one;
        if (isNamed(path, parts))
            continue;
        if (room() <= 0) {
            left.push(shownPrompt(one));
            continue;
        }
        const own = without?.has(path) ? null : ymlPart(tree, path, names, options);
        const name = () => names((0,import_names .yR)(prompt.name));
        parts.push(own ?? (recorded ? recordedPart(path, prompt, name()) : promptPart(one, name())));
    }
    if (room() === MOST_TARGETS)
        parts.push(recorded ? recordedExample() : examplePart(parts.length > 0));
    return [...parts, others(left), datasets(found.datasets)];
}
function isNamed(address, parts) {
    return parts.some(({ targets, notes }) => targets.some(({ prompt }) => prompt === address || (0,prompt_address .W)(prompt) === address) ||
        notes.some((note) => note.includes((0,prompt_address .W)(address)) && (0,prompt_address .W)(address) === address));
}
function waiting(path) {
    return {
        targets: [],
        files: [],
        notes: [`found too, not gated yet: ${path}; "plumbline import promptfoo ${path}" takes it over`],
    };
}
function promptfooPart(tree, path, names, options) {
    const folder = path.split('/').at(-2) ?? 'assistant';
    const problems = new text_problem .Zw();
    const draft = (0,promptfoo.draftOfPromptfoo)(tree, path, (0,import_names .yR)(folder), problems);
    if (draft === null)
        return {
            targets: [],
            files: [],
            notes: problems.list.map((problem) => `not taken over: ${(0,text_problem .Vw)(problem)}`),
        };
    if (draft.code !== undefined && options.recorded !== true) {
        const note = `${path}: ${draft.code} is code, which a gate never runs: "plumbline init --recorded" takes its ${draft.cases.length} cases over and gates the answers that you record`;
        return { targets: [], files: [], notes: [note] };
    }
    return importedPart({ ...draft, name: names(draft.name) }, path, tree, options);
}
function ymlPart(tree, path, names, options) {
    if (!/\.prompt\.ya?ml$/.test(path))
        return null;
    const name = (0,import_names .yR)(path.replace(/^.*\//, '').replace(/\.prompt\.ya?ml$/, ''));
    const draft = (0,prompt_yml.draftOfPromptYml)(tree, path, name, new text_problem .Zw());
    if (draft === null || draft.cases.every(({ rules }) => rules.length === 0))
        return null;
    return importedPart({ ...draft, name: names(name) }, path, tree, options);
}
function importedPart(draft, from, tree, { specs, recorded = false }) {
    const { imported, faults } = specs === undefined
        ? { imported: (0,files_of_draft .R8)(draft, { recorded }), faults: [] }
        : (0,sound_draft .n)(draft, tree, specs, { recorded });
    const told = [...imported.lost.map((text) => `no counterpart: ${text}`), ...imported.notes];
    if (imported.cases === 0)
        return { targets: [], files: [], notes: [`nothing of ${from} can be scored here`, ...told] };
    return {
        source: from,
        targets: imported.targets,
        files: imported.files.map((file) => ({ ...file, what: `from ${from}` })),
        providers: imported.providers,
        notes: [
            `${imported.cases} cases come from ${from}`,
            ...told,
            ...faults.map((problem) => `not taken over: ${(0,text_problem .Vw)(problem)}`),
        ],
    };
}
function promptPart(found, name) {
    const { address: path, prompt } = found;
    const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
    const target = targetOf(name, path);
    return {
        targets: [target],
        files: [
            { path: target.model, text: modelText(prompt), what: 'model and parameters' },
            { path: target.suite, text: suiteText(name), what: 'scorers and judge' },
            {
                path: `evals/${name}.cases.jsonl`,
                text: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
                what: `${rows.length} stand-ins: put your cases here`,
            },
        ],
        notes: [
            `gates ${shownPrompt(found)}`,
            ...(prompt.model === undefined ? [] : [modelNote(path, prompt.model, target.model)]),
            ...notesOfPrompt(path, prompt),
        ],
    };
}
function modelNote(path, model, file) {
    return `"model: ${model}" of ${path} is no longer read: the model is the one in ${file}`;
}
function modelText(prompt) {
    const { maxTokens } = prompt?.modelParameters ?? {};
    const own = prompt?.model?.replace(/^[^/]+\//, '');
    const params = own === undefined ? `params: ${flow(default_models .bp)}     # sent as they stand\n` : '';
    return `provider: default            # a key of providers in ${CONFIG_FILE}
model: ${own ?? default_models .UB}
${maxTokens === undefined ? `max-tokens: ${default_models .de}             # what it thinks before it answers counts\n` : ''}${params}`;
}
function suiteText(name) {
    return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - TaskCompletion                              # a judge: was what was asked done?
  - { use: LengthBounds, min-words: 1, max-words: 300 }
judge: ${flow(default_models .i$)}
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}
function examplePart(isTold) {
    const target = targetOf('support', 'prompts/support.md');
    return {
        targets: [target],
        files: [
            { path: target.prompt, text: EXAMPLE_PROMPT, what: 'an example prompt, to be replaced' },
            {
                path: target.model,
                text: modelText(null),
                what: 'model and parameters',
            },
            { path: target.suite, text: EXAMPLE_SUITE, what: 'scorers and judge' },
            {
                path: 'evals/support.cases.jsonl',
                text: EXAMPLE_CASES.map((row) => `${JSON.stringify(row)}\n`).join(''),
                what: `${EXAMPLE_CASES.length} example cases, to be replaced`,
            },
        ],
        notes: [isTold ? 'wrote an example beside it' : NO_PROMPT],
    };
}
const NO_PROMPT = 'no prompt found (prompts/*.md, *.prompt.yml, .prompty, Jinja, constants in TypeScript or Python called like a prompt, a promptfoo config): wrote an example. Where code builds yours, have the build export them to files, put "plumbline: prompt NAME" above the literal, or let "plumbline init --recorded" gate the outputs of your own pipeline';
const LIVE_PROVIDERS = `  # Any OpenAI-compatible endpoint. The key comes from the environment, by name.
  default: { base-url: https://api.openai.com/v1, api-key-env: ${workflow .uM} }
`;
function keysIn(providers, recorded) {
    const found = Object.values(providers).flatMap((block) => {
        if (!(0,json_object .G)(block))
            return [];
        const own = block['api-key-env'];
        if (typeof own === 'string')
            return /^[A-Za-z_]\w{0,99}$/.test(own) ? [own] : [];
        return block['type'] === 'bedrock' ? provider .dX : [];
    });
    return [...new Set([...(recorded ? [] : [workflow .uM]), ...found])];
}
function configText(targets, providers, { recorded, hasGoal }) {
    const blocks = targets.map(({ name, ...rest }) => indented({ [name]: { ...rest } }));
    const more = Object.entries(providers).filter(([name]) => name !== 'pipeline');
    return `# Read from the branch a pull request goes into, never from the pull request itself.
version: 1
providers:
${recorded ? RECORDED_PROVIDERS : LIVE_PROVIDERS}${more.map(([name, block]) => indented({ [name]: block })).join('')}targets:
${blocks.join('')}gate:
  margin: 5                   # points; a pass has ruled out a drop as large as this
  alpha: 0.05                 # an unchanged suite is blocked at most this often
  on-inconclusive: warn       # too little data to tell: warn | fail | pass
  on-unmeasured: fail         # budget, outage, a judge that cannot be trusted: warn | fail
${recorded ? '' : '  max-cost-usd: 5             # a run stops here and says so\n'}${escalationText(recorded, hasGoal)}`;
}
function escalationText(recorded, hasGoal) {
    const text = `escalation:                   # when is the next, dearer lever worth it?
  goal: { template: ${recorded ? 'LengthBounds' : 'TaskCompletion'}, target: 90, max-residual-gap: 3 }   # points
  # profile:                  # what only you know; doctor lists what is missing
  #   requests-per-day: 20000
  #   data-isolation: shared  # shared | per-tenant
  #   release-date: 2027-06-01
  # economics: { tuned: { training-usd: 500 } }
`;
    return hasGoal ? text : text.replace(/^(?=.)/gm, '# ');
}
function indented(block) {
    return (0,dist .As)(block).replace(/^(?=.)/gm, '  ');
}

var version = __webpack_require__(58508);
var options = __webpack_require__(32315);
;





















const help = `plumbline init [--recorded]

Writes what a gate needs into this repository, and runs nothing: a config, a
workflow, and for each prompt it finds a model file, a suite, cases to replace
and the lock. Prompts are looked for as *.prompt.yml, *.prompt.md, *.prompty, in
a folder "prompts" (text, Jinja, Mustache, YAML, JSON), and in TypeScript,
JavaScript and Python as constants called like a prompt or marked by a comment
"plumbline: prompt NAME"; the tests of a promptfoo config or .prompt.yml become
the suite. Lists what cannot be read, and why. Without any, an example is
written.

  --recorded  call no model: gate the outputs of your own pipeline, which a file
              beside the cases holds (prompts in code, agents of several steps)

Never overwrites: where one of the files is there already nothing is written.

Afterwards: put your own cases in, "plumbline lock", commit, "plumbline doctor".

Exit codes: 0 written · 2 files are there already, nothing was changed
`;
async function command(args, io) {
    const { values } = (0,options .T)('init', args, { recorded: { type: 'boolean' } });
    const recorded = values.recorded === true;
    const root = (0,folder_tree .L9)((0,external_node_path_.join)(io.cwd, 'plumbline.yml'), io.cwd);
    const tree = { ...(0,folder_tree .jD)(root), parsers: await (0,load_parsers .IK)(parsers .Y) };
    const { files, notes, keys } = await prepared(tree, mainBranch(root), recorded);
    refuseOverwriting(tree, files);
    write(root, files);
    const up = (0,external_node_path_.relative)(io.cwd, root);
    io.say(told({ files, notes, keys }, { recorded, up, columns: Math.min(io.columns, 80) }));
    return 0;
}
function mainBranch(root) {
    const ask = (...args) => {
        try {
            const env = (0,environment .h)(process.env);
            return (0,external_node_child_process_.execFileSync)('git', ['-C', root, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] })
                .toString('utf8')
                .trim();
        }
        catch {
            return '';
        }
    };
    const remote = ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD').replace(/^origin\//, '');
    const here = ask('symbolic-ref', '--short', 'HEAD');
    const branch = remote || (here === 'master' ? here : 'main');
    return /^[\w./-]+$/.test(branch) ? branch : 'main';
}
async function prepared(tree, branch, recorded) {
    const specs = await (0,template_library .B)(template_library ._);
    const without = new Set();
    const told = [];
    for (;;) {
        const starter = starterOf(tree, branch, { recorded, specs, without });
        const { locks, faults, never } = await locksOf((0,overlay .L)(tree, starter.files), starter.suites);
        const sources = [...faults.keys()].flatMap((suite) => starter.sources.get(suite) ?? []);
        if (sources.length === 0)
            return { files: [...starter.files, ...locks], notes: [...starter.notes, ...told, ...never], keys: starter.keys };
        for (const source of sources)
            without.add(source);
        for (const problem of [...faults.values()].flat().slice(0, 10))
            told.push(`not taken over: ${(0,text_problem .Vw)(problem)}`);
    }
}
async function locksOf(tree, suites) {
    const locks = [];
    const never = [];
    const faults = new Map();
    for (const file of suites) {
        const problems = new text_problem .Zw();
        const suite = (0,inputs_suite .bu)(tree, file, await (0,template_library .B)((0,suite_names .p)(tree, file)), problems);
        for (const problem of suite === null ? [] : (0,suite_preview .vC)(suite))
            problems.add(problem);
        if (problems.count > 0)
            faults.set(file, problems.list);
        if (suite === null)
            continue;
        locks.push({ path: (0,lock .HZ)(file), text: (0,lock .li)(suite, version .x), what: 'pins suite and cases' });
        if (suite.cases.length >= member .xh)
            never.push(...(0,never_decides .I)(suite, null).map(({ message }) => message));
    }
    return { locks, faults, never };
}
function refuseOverwriting(tree, files) {
    const config = (0,inputs_config .u0)(tree);
    const there = files.map(({ path }) => path).filter((path) => tree.entry(path).kind !== 'absent');
    const taken = [...new Set([...(config === null ? [] : [config]), ...there])];
    if (taken.length === 0)
        return;
    throw new text_problem .dz([
        ...taken.map((file) => ({ file, message: 'is there already; nothing was written' })),
        {
            file: 'init',
            message: 'writes into a repository that has none of these. To check what is there: plumbline doctor',
        },
    ]);
}
function write(root, files) {
    const written = [];
    try {
        for (const { path, text } of files) {
            const at = (0,external_node_path_.join)(root, path);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at), { recursive: true });
            (0,external_node_fs_.writeFileSync)(at, text, { flag: 'wx' });
            written.push(at);
        }
    }
    catch (error) {
        for (const at of written)
            (0,external_node_fs_.rmSync)(at, { force: true });
        throw new text_problem .Cp(`nothing was written: ${error.message}`);
    }
}
function told({ files, notes, keys }, { recorded, up, columns }) {
    const width = Math.max(...files.map(({ path }) => path.length));
    const cases = files.filter(({ path }) => path.endsWith('.cases.jsonl')).map(({ path }) => path);
    const item = (mark, text) => (0,wrap .L)(text, columns, ' '.repeat(mark.length)).replace(/^ +/, mark);
    return [
        `Wrote ${files.length} files${up === '' ? '' : ` into ${up}`}; nothing was run.`,
        ...files.map(({ path, what }) => `  ${path.padEnd(width)}  ${what}`),
        ...(notes.length === 0 ? [] : ['', ...notes.map((note) => item('- ', note))]),
        '',
        'Next:',
        item('  1. ', `Put cases of your own into ${cases.join(', ')}: from 50 on there is a verdict, 200 make it a good one. "plumbline import rows FILE" makes cases of data that you already have.${recorded ? ' For each, one row of what your pipeline answered into evals/outputs/.' : ''}`),
        item('  2. ', '"plumbline lock" pins them again, and says how small a drop they can see.'),
        item('  3. ', `Commit it all to the main branch${keys.length === 0 ? '' : `, and add ${keys.join(' and ')} to the repository's Actions secrets`}.`),
        item('  4. ', '"plumbline doctor" says what is still missing.'),
        item('  5. ', `Edit the prompt on a branch${recorded ? ' and record its answers over the old ones' : ''}: "plumbline run" gives the verdict, and so does the pull request.`),
        '',
    ].join('\n');
}


  }),

  52589:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HZ: () => (  lockPath),
    UL: () => (  drift),
    li: () => (  lockText),
    sv: () => (  checkLock)
  });
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
  var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61131);


const PARSER_VERSION = 1;
function lockPath(suiteFile) {
    return `${suiteFile.replace(/\.(ya?ml|json)$/, '')}.lock`;
}
function pinsOf(suite) {
    const pins = {
        suite: suite.digest,
        parser: PARSER_VERSION,
        [`dataset ${suite.datasetFile}`]: suite.datasetDigest,
        cases: suite.cases.length,
        repeats: suite.repeats,
        holdout: suite.holdout,
    };
    for (const template of suite.templates) {
        pins[`template ${template.id}`] = `${template.spec.name}@${template.spec.version} ${template.digest}`;
    }
    if (suite.judge !== undefined) {
        const { provider, model, temperature, seed, structured = _suite_js__WEBPACK_IMPORTED_MODULE_1__  .Cy, votes } = suite.judge;
        pins['judge'] = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)({ provider, model, temperature, seed, structured, votes, params: suite.judge.params });
    }
    if (suite.embedding !== undefined)
        pins['embedding'] = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(suite.embedding);
    for (const file of suite.files)
        pins[`file ${file.path}`] = file.digest;
    return pins;
}
function lockText(suite, engine) {
    return `${JSON.stringify({ lock: 1, engine, pins: pinsOf(suite) }, null, 2)}\n`;
}
function drift(text, suite) {
    const parsed = parseLock(text);
    if (parsed === null)
        return ['the lock is not readable as JSON with "pins"'];
    const now = pinsOf(suite);
    const keys = [...new Set([...Object.keys(parsed), ...Object.keys(now)])].filter((key) => key !== 'suite');
    const moved = keys.flatMap((key) => {
        const before = parsed[key];
        const after = now[key];
        if (before === after)
            return [];
        if (before === undefined)
            return [`${key}: not locked yet`];
        if (after === undefined)
            return [`${key}: locked, but gone`];
        return [`${key}: ${shorten(before)} -> ${shorten(after)}`];
    });
    if (moved.length === 0 && parsed['suite'] !== now['suite'])
        return ['suite: other parameters than at lock time'];
    return moved;
}
function shorten(value) {
    return String(value).replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/g, '$1');
}
function parseLock(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('pins' in value))
            return null;
        const { pins } = value;
        return typeof pins === 'object' && pins !== null && !Array.isArray(pins) ? pins : null;
    }
    catch {
        return null;
    }
}
function checkLock(tree, suite, problems, remedy = 'commit the file') {
    const path = lockPath(suite.file);
    const entry = tree.entry(path);
    if (entry.kind === 'refused') {
        problems.add({ file: path, message: `cannot be read: ${entry.why}` });
        return;
    }
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `is missing; run "plumbline lock" and ${remedy} (it pins ${suite.file})`,
        });
        return;
    }
    const moved = drift(new TextDecoder().decode(entry.bytes), suite);
    if (moved.length === 0)
        return;
    problems.add({
        file: path,
        message: `does not match ${suite.file}: ${moved.join('; ')}. If that is meant, run "plumbline lock" and ${remedy}`,
    });
}


  }),

  74852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  foreignMarksNote)
  });
const MOST = 8;
const SINGLE = /(?<![{\\$])\{([A-Za-z_][A-Za-z0-9_.]*)\}(?!\})/g;
const DOLLAR = /(?<![\\\w$])\$(?:\{([a-z_][A-Za-z0-9_.]*)\}|([a-z][a-z0-9_]*)\b(?![.(]))/g;
const BLOCK = /\{%[^%{}]{0,40}%\}|\{%/g;
function foreignMarks({ messages, parts }) {
    const found = new Set();
    for (const [index, { content }] of messages.entries()) {
        const split = parts?.[index];
        const sent = split == null ? (content ?? '') : split.map((part) => (typeof part === 'string' ? part : ' ')).join('');
        for (const pattern of [BLOCK, SINGLE, DOLLAR])
            for (const [mark] of sent.matchAll(pattern))
                found.add(mark);
    }
    return [...found].slice(0, MOST);
}
function foreignMarksNote(prompt) {
    const marks = foreignMarks(prompt);
    if (marks.length === 0)
        return null;
    const [looks, are] = marks.length === 1 ? ['looks', 'is sent as it stands'] : ['look', 'are sent as they stand'];
    return `${marks.join(', ')} ${looks} like another template language and ${are}; here a variable is {{name}}. Name the language on the target (template: jinja or mustache; format: python for {name}), have your build export a converted copy, or gate recorded outputs`;
}


  }),

  28381:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  suiteFiles),
    p: () => (  suiteTemplateNames)
  });
  var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
  var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);
  var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27222);
  var _text_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19148);






function suiteTemplateNames(tree, path) {
    const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .zy), path, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    const names = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            names.add(value);
        else if (Array.isArray(value))
            for (const item of value)
                collect(item);
        else if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(value)) {
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
        collect((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['templates']));
    return [...names].sort();
}
function suiteFiles(tree, path) {
    const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .zy), path, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    if (document === null)
        return [];
    const named = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            named.add((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__  .o)(path, value) ?? '');
        else if (typeof value === 'object' && value !== null)
            for (const item of Object.values(value))
                collect(item);
    };
    collect((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['templates']));
    const dataset = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, ['dataset']);
    const datasetFile = typeof dataset === 'string' ? (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__  .o)(path, dataset) : null;
    if (datasetFile === null)
        return [];
    const others = tree.paths().filter((file) => named.has(file) && file !== datasetFile);
    return [datasetFile, ...others];
}


  }),

  29065:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HD: () => (  readable),
    IK: () => (  parsersFor),
    bo: () => (  readableSides)
  });
  var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);
  var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13643);
  var _inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89329);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);




const TYPESCRIPT = /\.[cm]?tsx?$/;
async function parsersFor(languages) {
    const parsers = {};
    for (const language of new Set(languages)) {
        switch (language) {
            case 'script': {
                const { parse } = await __webpack_require__.e(  6411).then(__webpack_require__.bind(__webpack_require__, 46411));
                parsers.script = (text, path) => {
                    const isTyped = TYPESCRIPT.test(path);
                    const isMarkup = !isTyped || path.endsWith('x');
                    return parse(text, {
                        sourceType: 'unambiguous',
                        allowReturnOutsideFunction: true,
                        plugins: [
                            ...(isTyped ? ['typescript'] : []),
                            ...(isMarkup ? ['jsx'] : []),
                            'decorators',
                        ],
                    });
                };
                break;
            }
            case 'python': {
                const { parser } = await __webpack_require__.e(  1283).then(__webpack_require__.bind(__webpack_require__, 81283));
                parsers.python = (text) => parser.parse(text);
                break;
            }
            case 'jinja': {
                const { parse, tokenize } = await __webpack_require__.e(  8931).then(__webpack_require__.bind(__webpack_require__, 48931));
                parsers.jinja = (text, { trimBlocks, lstripBlocks }) => parse(tokenize(text, { trim_blocks: trimBlocks, lstrip_blocks: lstripBlocks }));
                break;
            }
        }
    }
    return parsers;
}
async function readable(tree, config) {
    const languages = config === null ? [] : languagesOfConfig(tree, config);
    return languages.length === 0 ? tree : { ...tree, parsers: { ...tree.parsers, ...(await parsersFor(languages)) } };
}
function languagesOfConfig(tree, config) {
    return config.targets.flatMap((target) => (0,_inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_2__  .P7)(tree, target.prompt, (0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_3__  .M)(target)));
}
async function readableSides(trees, { file, after }, begun = () => { }) {
    const main = (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.base, file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    if (main !== null)
        begun(main);
    const head = after === null ? null : (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(trees.head, after, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
    const languages = [main, head].flatMap((config) => config === null ? [] : [trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)));
    if (languages.length === 0)
        return trees;
    const parsers = await parsersFor(languages);
    const base = { ...trees.base, parsers };
    return { ...trees, base, head: trees.head === trees.base ? base : { ...trees.head, parsers } };
}


  }),

  91663:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    draftOfPromptYml: () => (  draftOfPromptYml)
  });
  var _inputs_prompt_chat_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48152);
  var _model_call_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54240);
  var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68752);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57128);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
  var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84323);
  var _losses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43133);
  var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33876);
  var _promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94000);
  var _their_object_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97414);











const BUILT_IN = {
    'github/groundedness': { use: 'Groundedness', reads: 'context' },
    'github/relevance': { use: 'AnswerRelevance' },
    'github/coherence': { use: 'Coherence' },
    'github/similarity': { use: 'SemanticEquivalence', reads: 'expected' },
};
function draftOfPromptYml(tree, path, name, problems) {
    const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)(tree, path, problems);
    const read = document === null ? null : (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_2__  .z)(document, _inputs_prompt_chat_file_js__WEBPACK_IMPORTED_MODULE_0__  .CG, problems);
    if (document === null || read === null)
        return null;
    const rows = (read.testData ?? []).filter((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(one));
    if (rows.length === 0) {
        problems.add({ file: path, key: 'testData', message: 'holds no row; there is nothing to score' });
        return null;
    }
    const losses = new _losses_js__WEBPACK_IMPORTED_MODULE_8__  .K();
    const ids = (0,_names_js__WEBPACK_IMPORTED_MODULE_9__  .Yj)();
    const evaluators = (read.evaluators ?? []).filter((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(one));
    const cases = rows.map((row, index) => {
        const values = Object.fromEntries(Object.entries(row).filter((entry) => entry[1] !== undefined && entry[1] !== null));
        const id = ids(typeof row['id'] === 'string' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_9__  .yR)(row['id']) : `case-${String(index + 1).padStart(3, '0')}`);
        const { input, context, expected: _expected, id: _id, ...others } = values;
        return {
            id,
            input: input === undefined ? undefined : (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(input),
            context,
            vars: Object.fromEntries(Object.entries(others).map(([key, value]) => [key, (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(value)])),
            meta: {},
            rules: evaluators.flatMap((evaluator) => translate(evaluator, values, `case ${id}`, losses)),
        };
    });
    const judged = cases.every(({ rules }) => rules.length === 0) ? withStarterChecks(cases, rows, losses) : cases;
    return {
        name,
        cases: judged,
        prompts: [{ file: `${name}.prompt.yml`, lies: path, text: (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_5__  .yR)(tree, path, problems) ?? '' }],
        model: modelOf(read.model, read.modelParameters, losses),
        providers: {},
        lost: losses.lines,
        notes: losses.notes,
    };
}
function withStarterChecks(cases, rows, losses) {
    losses.note('No evaluator of the file can be taken over: SemanticEquivalence, a judge, compares with expected, TaskCompletion looks at rows without one. Choose what fits.');
    return cases.map((row, index) => {
        const { expected } = rows[index];
        const rule = expected === undefined || expected === null
            ? { use: 'TaskCompletion', name: 'TaskCompletion', slot: { kind: 'none' }, value: true, judged: true }
            : {
                use: 'SemanticEquivalence',
                name: 'equivalence',
                slot: { kind: 'expected', key: null },
                value: (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(expected),
                judged: true,
            };
        return { ...row, rules: [rule] };
    });
}
function translate(given, row, where, losses) {
    const evaluator = new _their_object_js__WEBPACK_IMPORTED_MODULE_10__  ._(given);
    const name = evaluator.text('name') ?? 'evaluator';
    const uses = evaluator.text('uses');
    const string = evaluator.object('string');
    const llm = evaluator.object('llm');
    for (const key of evaluator.rest())
        losses.lost(`${name}: ${key}: no counterpart`, where);
    if (uses !== undefined)
        return builtIn(name, uses, row, where, losses);
    if (string !== undefined)
        return Object.entries(string).flatMap(([kind, value]) => stringRule(name, kind, value, row, where, losses));
    if (llm !== undefined)
        return llmRule(name, llm, row, where, losses);
    losses.lost(`${name}: ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(given)}: no counterpart`, where);
    return [];
}
function builtIn(name, uses, row, where, losses) {
    const known = BUILT_IN[uses];
    if (known === undefined) {
        losses.lost(`${name}: ${uses}: no counterpart`, where);
        return [];
    }
    losses.note(`${name}: ${uses} passed at any score above 0 there, 2 of 5 among them; ${known.use} has a pass rule of its own.`);
    if (known.reads === 'context' && row['context'] === undefined) {
        losses.lost(`${name}: ${known.use} reads context, which the row has not`, where);
        return [];
    }
    const own = { use: known.use, name, judged: true };
    if (known.reads !== 'expected')
        return [{ ...own, slot: { kind: 'none' }, value: true }];
    if (row['expected'] === undefined) {
        losses.lost(`${name}: ${known.use} reads expected, which the row has not`, where);
        return [];
    }
    return [{ ...own, slot: { kind: 'expected', key: null }, value: (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(row['expected']) }];
}
function stringRule(name, kind, value, row, where, losses) {
    const text = typeof value === 'string' ? (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .Uq)(value, row) : typeof value === 'number' ? String(value) : null;
    if (text === null || text === '') {
        losses.lost(`${name}: ${kind} ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(value)} cannot be filled from the row`, where);
        return [];
    }
    const parameters = { normalise: ['case'] };
    switch (kind) {
        case 'equals':
            return [{ use: 'ExactMatch', name, slot: { kind: 'expected', key: 'answer' }, value: text }];
        case 'contains':
            losses.note(`${name}: contains ignored case there; ContainsAll does so here by normalise: [case].`);
            return [
                { use: 'ContainsAll', name, parameters, slot: { kind: 'expected', key: 'terms' }, value: [text], join: 'list' },
            ];
        case 'startsWith':
        case 'endsWith':
            return [
                {
                    use: kind === 'startsWith' ? 'StartsWith' : 'EndsWith',
                    name,
                    parameters,
                    slot: { kind: 'parameters' },
                    value: { text },
                },
            ];
        default:
            losses.lost(`${name}: string.${kind}: no counterpart`, where);
            return [];
    }
}
const SCALES = {
    2: ['bin', ['0', '1']],
    3: ['3pt', ['0', '0.5', '1']],
    5: ['5pt', ['1', '2', '3', '4', '5']],
};
function llmRule(name, llm, row, where, losses) {
    const choices = (Array.isArray(llm['choices']) ? llm['choices'] : []).filter((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(one));
    const prompt = [llm['systemPrompt'], llm['prompt']].filter((part) => typeof part === 'string').join('\n\n');
    const scale = SCALES[choices.length];
    if (prompt === '' || scale === undefined || choices.some(({ score }) => typeof score !== 'number')) {
        losses.lost(`${name}: llm: needs a prompt and 2, 3 or 5 choices with scores; write a CustomRubric by hand`, where);
        return [];
    }
    if (llm['modelId'] !== undefined)
        losses.note(`${name}: its judge ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(llm['modelId'])} is not taken over: write it into judge of the suite.`);
    const named = [...prompt.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, variable]) => variable);
    const inputs = ['output', ...['input', 'context', 'expected'].filter((input) => named.includes(input))];
    const ordered = [...choices].sort((a, b) => a['score'] - b['score']);
    const words = ordered.map((choice, index) => `${scale[1][index]} = what was called "${String(choice['choice'])}"`);
    const told = prompt.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_whole, variable) => `(the ${variable === 'completion' ? 'output' : variable})`);
    losses.note(`${name}: the judge's reply was searched for a choice as a substring, and any score above 0 passed; here a verdict is one of the scale's points and passes from 0.75.`);
    losses.note(`${name}: read the rubric over: it was written as a whole prompt, and only what counts belongs in it.`);
    const parameters = { inputs, scale: scale[0], rubric: `${told.trim()}\n\nThe scale: ${words.join('; ')}.` };
    const isCompared = inputs.includes('expected') && row['expected'] !== undefined;
    return [
        {
            use: 'CustomRubric',
            name,
            parameters,
            judged: true,
            ...(isCompared
                ? { slot: { kind: 'expected', key: null }, value: (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(row['expected']) }
                : { slot: { kind: 'none' }, value: true }),
        },
    ];
}
function modelOf(model, parameters, losses) {
    const taken = {
        provider: 'default',
        model: model?.replace(/^[^/]+\//, '') ?? _model_call_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__  .UB,
    };
    if (model === undefined || model.includes('/'))
        losses.note(`The model ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(model ?? null)} became ${taken['model']} in the model file, and that one is sent from now on; "model" of the .prompt.yml is no longer read. Check the name and the provider, and pin a dated one.`);
    const { temperature: _temperature, maxTokens: _maxTokens, topP, ...rest } = parameters ?? {};
    if (typeof topP === 'number')
        taken['params'] = { top_p: topP };
    else if (model === undefined)
        taken['params'] = _model_call_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__  .bp;
    for (const key of Object.keys(rest))
        losses.lost(`modelParameters.${key}: write it into params of the model file, by its name in the API`, '');
    return taken;
}


  }),

  16031:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LS: () => (  workflowText),
    XC: () => (  WORKFLOW_FILE),
    oL: () => (  LADDER_FILE),
    oW: () => (  ladderText),
    uM: () => (  KEY_ENV)
  });
const WORKFLOW_FILE = '.github/workflows/plumbline.yml';
const KEY_ENV = 'OPENAI_API_KEY';
const UPLOAD = `      - uses: actions/upload-artifact@v6
        if: always() && steps.gate.outputs.report-path != ''
        continue-on-error: true
        with: { name: plumbline-report, path: '\${{ steps.gate.outputs.report-path }}', overwrite: true }
`;
function envOf(keys) {
    return keys.length === 0
        ? ''
        : `        env:\n${keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`;
}
function workflowText(branch, keys = [KEY_ENV]) {
    return `name: plumbline
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]
  push: { branches: [${branch}] }
  merge_group:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}
const LADDER_FILE = '.github/workflows/plumbline-ladder.yml';
function ladderText(keys = [KEY_ENV]) {
    const schedule = keys.length === 0 ? '' : "  schedule: [{ cron: '17 4 * * 1' }]      # has the provider moved?\n";
    return `name: plumbline ladder
on:
  workflow_dispatch:
    inputs:
      attempt:
        description: Branch, tag or commit to score for the ledger
        required: true
${schedule}permissions:
  contents: write         # the branch plumbline/ledger, nothing else
  pull-requests: write    # proposes scored attempts
  issues: write           # tells of drift
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}


  }),

  64377:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p6: () => (  date),
    w$: () => (  datetime)
  });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


  })

};
