export const id = 9634;
export const ids = [9634];
export const modules = {

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  help: () => (/* binding */ help)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/config.js + 1 modules
var core_config = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/core/preview.js
var preview = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/starter/overlay.js

function overlay(tree, files) {
    const laid = new Map(files.map(({ path, text }) => [path, { kind: 'file', bytes: new TextEncoder().encode(text), id: (0,digest/* sha256Hex */.fg)(text) }]));
    return {
        revision: tree.revision,
        entry: (path) => laid.get(path) ?? tree.entry(path),
        paths: () => [...new Set([...tree.paths(), ...laid.keys()])].sort(),
    };
}

// EXTERNAL MODULE: ./build/core/import/draft.js
var import_draft = __webpack_require__(2562);
;// CONCATENATED MODULE: ./build/core/starter/part.js

const CONFIG_FILE = '.github/plumbline.yml';
const MOST_TARGETS = 5;
function partEach(found, names, make) {
    const parts = found.prompts
        .slice(0, MOST_TARGETS)
        .map(({ path, prompt }) => make(path, prompt, () => names((0,import_draft/* slug */.yR)(prompt.name))));
    return [...parts, others(found.prompts.slice(MOST_TARGETS).map(({ path }) => path))];
}
function others(paths) {
    return { targets: [], files: [], notes: paths.length === 0 ? [] : [`found too, not gated yet: ${paths.join(', ')}`] };
}
function targetOf(name, prompt) {
    return { name, prompt, model: `models/${name}.yml`, suite: `evals/${name}.suite.yml` };
}
function exampleRow(prompt, number) {
    const own = prompt.variables.map(({ name }) => name).filter((name) => name !== 'input' && name !== 'context');
    const asksByItself = prompt.caseFollows && prompt.messages.some(({ role }) => role === 'user') && own.length > 0;
    const standIn = (what) => `Stand-in ${number}: ${what} as your users really give it.`;
    return {
        id: `example-${number}`,
        ...(asksByItself ? {} : { input: standIn('a question') }),
        ...(prompt.variables.some(({ name }) => name === 'context') ? { context: standIn('a passage') } : {}),
        ...(own.length > 0 ? { vars: Object.fromEntries(own.map((name) => [name, standIn(name)])) } : {}),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/import/prompt-yml.js
var prompt_yml = __webpack_require__(6957);
// EXTERNAL MODULE: ./build/core/import/promptfoo.js + 2 modules
var promptfoo = __webpack_require__(3536);
;// CONCATENATED MODULE: ./build/core/starter/example.js
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
judge: { provider: default, model: gpt-4.1-2025-04-14, temperature: 0 }
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

// EXTERNAL MODULE: ./build/core/prompt.js + 1 modules
var core_prompt = __webpack_require__(9771);
;// CONCATENATED MODULE: ./build/core/starter/prompts.js


const PROMPTFOO = /(?:^|\/)promptfooconfig\.(?:ya?ml|json)$/;
const BY_NAME = /\.prompt\.(?:ya?ml|md|txt)$|(?:^|\/)(?:system[-_.]?)?prompt\.(?:md|txt)$/i;
const BY_FOLDER = /(?:^|\/)prompts?\/(?:.+\/)?[^/]+\.(?:md|txt|json)$/i;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|build|out|vendor|third_party|venv|\.venv|coverage|fixtures|testdata|__tests__)\/|^\.github\/prompts\/|(?:^|\/)(?:readme|changelog|license)\.[a-z]+$/i;
function findPrompts(tree) {
    const prompts = [];
    const unreadable = [];
    const promptfoo = [];
    for (const path of tree.paths()) {
        if (NOT_OURS.test(path))
            continue;
        if (PROMPTFOO.test(path))
            promptfoo.push(path);
        else if (BY_NAME.test(path) || BY_FOLDER.test(path)) {
            const problems = new core_problem/* Problems */.Zw();
            const prompt = (0,core_prompt/* loadPrompt */.hT)(tree, [path], problems);
            if (prompt !== null)
                prompts.push({ path, prompt });
            else if (!path.endsWith('.json'))
                unreadable.push(problems.list.slice(0, 1).map(core_problem/* formatProblem */.Vw).join(''));
        }
    }
    return { prompts, unreadable, promptfoo };
}

;// CONCATENATED MODULE: ./build/core/starter/recorded.js



const EXPORTED_PROMPT = `You answer customers of a small online shop: plain and polite, at most 80 words, no promises.
`;
function recordedParts(found) {
    if (found.prompts.length === 0) {
        const prompt = { path: 'prompts/support.md', text: EXPORTED_PROMPT, what: 'the prompt, as your build exports it' };
        const note = 'no prompt file found: prompts/support.md stands for yours; let the build export it there, so that a change is seen';
        const part = recordedPart('support', prompt.path, EXAMPLE_CASES, 'You can return it within 30 days of delivery.');
        return [{ ...part, files: [prompt, ...part.files], notes: [note] }];
    }
    return partEach(found, (0,import_draft/* uniqueIds */.Yj)(), (path, prompt, name) => {
        const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
        return recordedPart(name(), path, rows, 'Stand-in: what your pipeline answered.');
    });
}
function recordedPart(name, prompt, rows, output) {
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

// EXTERNAL MODULE: ./build/core/starter/workflow.js
var workflow = __webpack_require__(8513);
;// CONCATENATED MODULE: ./build/core/starter/starter.js










const MODEL = 'gpt-4.1-mini-2025-04-14';
const JUDGE = 'gpt-4.1-2025-04-14';
function starterOf(tree, branch, { imports = true, recorded = false } = {}) {
    const found = findPrompts(tree);
    const parts = recorded ? recordedParts(found) : partsOf(found, tree, imports);
    const targets = parts.flatMap((part) => part.targets);
    const files = parts.flatMap((part) => part.files);
    return {
        files: [
            { path: CONFIG_FILE, text: configText(targets, recorded), what: 'what is gated, and how strictly' },
            { path: workflow/* WORKFLOW_FILE */.XC, text: (0,workflow/* workflowText */.LS)(branch, recorded ? null : workflow/* KEY_ENV */.uM), what: 'when the gate runs' },
            ...new Map(files.map((file) => [file.path, file])).values(),
        ],
        suites: targets.map(({ suite }) => suite),
        notes: [...parts.flatMap((part) => part.notes), ...found.unreadable.map((fault) => `not gated: ${fault}`)],
    };
}
function partsOf(found, tree, imports) {
    const names = (0,import_draft/* uniqueIds */.Yj)();
    for (const path of imports ? found.promptfoo : []) {
        const part = promptfooPart(tree, path, names);
        if (part.targets.length > 0)
            return [part, unnamed(found, part)];
    }
    if (found.prompts.length === 0)
        return [examplePart()];
    return partEach(found, names, (path, prompt, name) => (imports ? ymlPart(tree, path, names) : null) ?? promptPart(path, prompt, name()));
}
function unnamed(found, { targets, notes }) {
    const named = (path) => targets.some(({ prompt }) => prompt === path) || notes.some((note) => note.includes(path));
    return others(found.prompts.map(({ path }) => path).filter((path) => !named(path)));
}
function promptfooPart(tree, path, names) {
    const folder = path.split('/').at(-2) ?? 'assistant';
    const problems = new core_problem/* Problems */.Zw();
    const draft = (0,promptfoo.draftOfPromptfoo)(tree, path, names((0,import_draft/* slug */.yR)(folder)), problems);
    const faults = problems.list.map((problem) => `not taken over: ${(0,core_problem/* formatProblem */.Vw)(problem)}`);
    return draft === null ? { targets: [], files: [], notes: faults } : importedPart(draft, path);
}
function ymlPart(tree, path, names) {
    if (!/\.prompt\.ya?ml$/.test(path))
        return null;
    const name = (0,import_draft/* slug */.yR)(path.replace(/^.*\//, '').replace(/\.prompt\.ya?ml$/, ''));
    const draft = (0,prompt_yml.draftOfPromptYml)(tree, path, name, new core_problem/* Problems */.Zw());
    if (draft === null || (0,import_draft/* filesOf */.R8)(draft).cases === 0)
        return null;
    return importedPart({ ...draft, name: names(name) }, path);
}
function importedPart(draft, from) {
    const imported = (0,import_draft/* filesOf */.R8)(draft);
    const { targets } = (0,dist/* parse */.qg)(imported.targets);
    return {
        targets: Object.entries(targets).map(([name, target]) => ({ name, ...target })),
        files: imported.files.map((file) => ({ ...file, what: `from ${from}` })),
        notes: [
            `${imported.cases} cases come from ${from}`,
            ...imported.lost.map((text) => `no counterpart: ${text}`),
            ...imported.notes,
        ],
    };
}
function promptPart(path, prompt, name) {
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
        notes: [`gates ${path}`, ...(prompt.model === undefined ? [] : [modelNote(path, prompt.model, target.model)])],
    };
}
function modelNote(path, model, file) {
    return `"model: ${model}" of ${path} is no longer read: the model is the one in ${file}`;
}
function modelText(prompt) {
    const { temperature, maxTokens } = prompt?.modelParameters ?? {};
    return `provider: default            # a key of providers in ${CONFIG_FILE}
model: ${prompt?.model?.replace(/^[^/]+\//, '') ?? MODEL}
${temperature === undefined ? 'temperature: 0\n' : ''}${maxTokens === undefined ? 'max-tokens: 500\n' : ''}`;
}
function suiteText(name) {
    return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - TaskCompletion                              # a judge: was what was asked done?
  - { use: LengthBounds, min-words: 1, max-words: 300 }
judge: { provider: default, model: ${JUDGE}, temperature: 0 }
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}
function examplePart() {
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
        notes: [NO_PROMPT],
    };
}
const NO_PROMPT = 'no prompt file found (prompts/*.md, *.prompt.yml, a promptfoo config): wrote an example. If yours live in code, have the build export them to files, or let "plumbline init --recorded" gate the outputs of your own pipeline';
const LIVE_PROVIDERS = `  # Any OpenAI-compatible endpoint. The key comes from the environment, by name.
  default: { base-url: https://api.openai.com/v1, api-key-env: ${workflow/* KEY_ENV */.uM} }
`;
function configText(targets, recorded) {
    const blocks = targets.map(({ name, ...rest }) => (0,dist/* stringify */.As)({ [name]: rest }).replace(/^(?=.)/gm, '  '));
    return `# Read from the branch a pull request goes into, never from the pull request itself.
version: 1
providers:
${recorded ? RECORDED_PROVIDERS : LIVE_PROVIDERS}targets:
${blocks.join('')}gate:
  margin: 5                   # points; a pass has ruled out a drop as large as this
  alpha: 0.05                 # an unchanged suite is blocked at most this often
  on-inconclusive: warn       # too little data to tell: warn | fail | pass
  on-unmeasured: fail         # budget, outage, a judge that cannot be trusted: warn | fail
${recorded ? '' : '  max-cost-usd: 5             # a run stops here and says so\n'}# escalation:                 # when is the next, dearer lever worth it?
#   goal: { template: ${recorded ? 'LengthBounds' : 'TaskCompletion'}, target: 90, max-residual-gap: 3 }
`;
}

// EXTERNAL MODULE: ./build/core/suite.js + 5 modules
var core_suite = __webpack_require__(647);
// EXTERNAL MODULE: ./build/library.js
var library = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/shell/folder.js
var folder = __webpack_require__(9197);
// EXTERNAL MODULE: ./build/shell/options.js
var options = __webpack_require__(755);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/init.js

















const help = `plumbline init [--recorded]

Writes what a gate needs into this repository, and runs nothing: a config, a
workflow, and for each prompt it finds a model file, a suite, cases to replace
and the lock. Prompts are looked for as *.prompt.yml, *.prompt.md, and .md, .txt
and .json in a folder "prompts"; the tests of a promptfoo config or .prompt.yml
become the suite. Without any, an example is written.

  --recorded  call no model: gate the outputs of your own pipeline, which a file
              beside the cases holds (prompts in code, agents of several steps)

Never overwrites: where one of the files is there already nothing is written.

Afterwards: put your own cases in, "plumbline lock", commit, "plumbline doctor".

Exit codes: 0 written · 2 files are there already, nothing was changed
`;
async function command(args, io) {
    const { values } = (0,options/* readOptions */.T)('init', args, { recorded: { type: 'boolean' } });
    const recorded = values.recorded === true;
    const root = (0,folder/* enclosingFolder */.L)((0,external_node_path_.join)(io.cwd, 'plumbline.yml'), io.cwd);
    const tree = (0,folder/* folderTree */.j)(root);
    const { files, notes } = await prepared(tree, mainBranch(root), recorded);
    refuseOverwriting(tree, files);
    write(root, files);
    io.out(told(files, notes, recorded, (0,external_node_path_.relative)(io.cwd, root), Math.min(io.columns, 80)));
    return 0;
}
function mainBranch(root) {
    const ask = (...args) => {
        try {
            return (0,external_node_child_process_.execFileSync)('git', ['-C', root, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
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
    const problems = new core_problem/* Problems */.Zw();
    const starter = starterOf(tree, branch, { recorded });
    const locks = await locksOf(overlay(tree, starter.files), starter.suites, problems);
    if (problems.count === 0)
        return { files: [...starter.files, ...locks], notes: starter.notes };
    const plain = starterOf(tree, branch, { imports: false, recorded });
    const plainLocks = await locksOf(overlay(tree, plain.files), plain.suites, new core_problem/* Problems */.Zw());
    const faults = problems.list.map((problem) => `not taken over: ${(0,core_problem/* formatProblem */.Vw)(problem)}`);
    return { files: [...plain.files, ...plainLocks], notes: [...plain.notes, ...faults.slice(0, 10)] };
}
async function locksOf(tree, suites, problems) {
    (0,core_config/* loadConfig */.Z9)(tree, CONFIG_FILE, problems);
    const locks = [];
    for (const file of suites) {
        const suite = (0,core_suite/* loadSuite */.bu)(tree, file, await (0,library/* loadSpecs */.B)((0,core_suite/* suiteTemplateNames */.pr)(tree, file)), problems);
        if (suite === null)
            continue;
        for (const problem of (0,preview/* lockRefusals */.vC)(suite))
            problems.add(problem);
        locks.push({ path: (0,lock/* lockPath */.HZ)(file), text: (0,lock/* lockText */.li)(suite, version/* VERSION */.x), what: 'pins suite and cases' });
    }
    return locks;
}
function refuseOverwriting(tree, files) {
    const config = (0,core_config/* findConfig */.u0)(tree);
    const there = files.map(({ path }) => path).filter((path) => tree.entry(path).kind !== 'absent');
    const taken = [...new Set([...(config === null ? [] : [config]), ...there])];
    if (taken.length === 0)
        return;
    throw new core_problem/* InputError */.dz([
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
        throw new core_problem/* OutsideError */.Cp(`nothing was written: ${error.message}`);
    }
}
function told(files, notes, recorded, up, columns) {
    const width = Math.max(...files.map(({ path }) => path.length));
    const cases = files.filter(({ path }) => path.endsWith('.cases.jsonl')).map(({ path }) => path);
    const item = (mark, text) => (0,lines/* wrap */.L)(text, columns, ' '.repeat(mark.length)).replace(/^ +/, mark);
    return [
        `Wrote ${files.length} files${up === '' ? '' : ` into ${up}`}; nothing was run.`,
        ...files.map(({ path, what }) => `  ${path.padEnd(width)}  ${what}`),
        ...(notes.length === 0 ? [] : ['', ...notes.map((note) => item('- ', note))]),
        '',
        'Next:',
        item('  1. ', `Put cases of your own into ${cases.join(', ')}: from 50 on there is a verdict, 200 make it a good one.${recorded ? ' For each, one row of what your pipeline answered into evals/outputs/.' : ''}`),
        item('  2. ', '"plumbline lock" pins them again, and says how small a drop they can see.'),
        item('  3. ', `Commit it all to the main branch${recorded ? '' : `, and add ${workflow/* KEY_ENV */.uM} to the repository's Actions secrets`}.`),
        item('  4. ', '"plumbline doctor" says what is still missing.'),
        item('  5. ', `Edit the prompt on a branch${recorded ? ' and record its answers over the old ones' : ''}: "plumbline run" gives the verdict, and so does the pull request.`),
        '',
    ].join('\n');
}


/***/ }),

/***/ 8521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ clusterCount),
/* harmony export */   IM: () => (/* binding */ orderUnits),
/* harmony export */   r2: () => (/* binding */ FEWEST_CLUSTERS),
/* harmony export */   xh: () => (/* binding */ SMALLEST_SUITE)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const SMALLEST_SUITE = 50;
const FEWEST_CLUSTERS = 10;
function orderUnits(units, seed) {
    const hash = (id) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(`${seed}\0${id}`);
    const places = units.map((unit) => {
        const own = hash(unit.id);
        return {
            unit,
            group: unit.cluster === undefined ? own : hash(unit.cluster),
            clustered: unit.cluster !== undefined,
            own,
        };
    });
    places.sort((a, b) => compare(a.group, b.group) ||
        Number(a.clustered) - Number(b.clustered) ||
        compare(a.own, b.own) ||
        compare(a.unit.id, b.unit.id));
    return places.map((place) => place.unit);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function clusterCount(units) {
    const ids = new Set();
    let alone = 0;
    for (const unit of units) {
        if (unit.cluster === undefined)
            alone += 1;
        else
            ids.add(unit.cluster);
    }
    return ids.size === 0 ? null : ids.size + alone;
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ fillSimple),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Yj: () => (/* binding */ uniqueIds),
/* harmony export */   oI: () => (/* binding */ convertPrompt),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);


const MOST_SUITES = 8;
function filesOf(draft, copy = false) {
    const lost = [...draft.lost];
    const groups = new Map();
    const shared = sharedRules(draft.cases);
    for (const item of draft.cases) {
        const row = rowOf(item, shared);
        lost.push(...row.clashes);
        if (row.entries.length === 0) {
            lost.push(`case ${item.id}: none of its checks has a counterpart, so nothing would score it`);
            continue;
        }
        const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(row.entries);
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const ordered = [...groups.values()].sort((a, b) => b.length - a.length);
    for (const rows of ordered.slice(MOST_SUITES)) {
        for (const { row } of rows)
            lost.push(`case ${String(row['id'])}: has a set of checks that few other cases have; write a suite for it by hand`);
    }
    const written = ordered.slice(0, MOST_SUITES);
    const prompts = draft.prompts.map(({ file, text, lies }) => lies === undefined || copy ? { path: `prompts/${file}`, text } : { path: lies, text: null });
    const files = [
        ...prompts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
        { path: `models/${draft.name}.yml`, text: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(draft.model) },
    ];
    const targets = {};
    for (const [index, rows] of written.entries()) {
        const name = index === 0 ? draft.name : `${draft.name}-${index + 1}`;
        files.push({ path: `evals/${name}.suite.yml`, text: suiteText(name, rows) }, { path: `evals/${name}.cases.jsonl`, text: rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('') });
        targets[name] = {
            prompt: prompts[0]?.path ?? `prompts/${draft.name}.md`,
            model: `models/${draft.name}.yml`,
            suite: `evals/${name}.suite.yml`,
        };
    }
    const notes = [...new Set(draft.notes)];
    if (written.length > 1)
        notes.push(`Their tests assert different things, ours score all cases of a suite alike: ${written.length} suites were written.`);
    const small = Object.keys(targets).flatMap((name, index) => {
        const { length } = written[index];
        return length < 50 ? [`${name} has ${length}`] : [];
    });
    if (small.length > 0)
        notes.push(`Below 50 cases the gate gives no verdict: ${small.join(', ')}. Bring more cases for the suites that matter, and take the other targets out.`);
    return {
        files,
        lost,
        notes,
        targets: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ targets }),
        cases: written.reduce((sum, rows) => sum + rows.length, 0),
    };
}
function sharedRules(cases) {
    const first = new Set(cases.length < 2 ? [] : cases[0].rules.map(ruleKey));
    for (const item of cases) {
        const own = new Set(item.rules.map(ruleKey));
        for (const key of first)
            if (!own.has(key))
                first.delete(key);
    }
    return first;
}
function ruleKey(rule) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(rule);
}
function rowOf(item, shared) {
    const expected = {};
    const filledBy = new Map();
    const entries = new Map();
    const clashes = [];
    let schema;
    for (const rule of item.rules) {
        let parameters = rule.parameters ?? {};
        const own = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)({ use: rule.use, ...parameters });
        let dropped = false;
        for (const [key, value] of Object.entries(rule.expected ?? {})) {
            const owner = filledBy.get(key);
            if (rule.orParameter !== undefined && shared.has(ruleKey(rule))) {
                parameters = { ...parameters, [rule.orParameter]: value };
                continue;
            }
            if (owner === undefined || owner === own) {
                const before = expected[key];
                expected[key] =
                    Array.isArray(before) && Array.isArray(value)
                        ? [...before, ...value]
                        : value;
                filledBy.set(key, own);
            }
            else if (rule.orParameter !== undefined) {
                parameters = { ...parameters, [rule.orParameter]: value };
            }
            else if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(expected[key]) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(value)) {
                clashes.push(`case ${item.id}: ${rule.use}: another of its checks already fills expected.${key} with another value`);
                dropped = true;
            }
        }
        if (dropped)
            continue;
        if (rule.schema !== undefined)
            schema = rule.schema;
        const entry = { use: rule.use, ...parameters };
        entries.set((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(entry), entry);
    }
    const used = new Map();
    const sorted = [...entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, entry]) => {
        const n = (used.get(entry.use) ?? 0) + 1;
        used.set(entry.use, n);
        const { use, ...rest } = entry;
        return n === 1 ? entry : { use, id: `${use}-${n}`, ...rest };
    });
    const row = {
        id: item.id,
        input: item.input,
        context: item.context,
        vars: Object.keys(item.vars).length === 0 ? undefined : item.vars,
        schema,
        expected: Object.keys(expected).length === 0 ? undefined : expected,
        meta: Object.keys(item.meta).length === 0 ? undefined : item.meta,
    };
    return { row, entries: sorted, rules: item.rules, clashes };
}
function suiteText(name, rows) {
    const rules = rows.flatMap((row) => row.rules);
    const suite = {
        dataset: `${name}.cases.jsonl`,
        templates: (rows[0]?.entries ?? []).map((entry) => (Object.keys(entry).length === 1 ? entry.use : entry)),
        ...(rules.some((rule) => rule.judged)
            ? { judge: { provider: 'default', model: 'gpt-4.1-2025-04-14', temperature: 0 } }
            : {}),
        ...(rules.some((rule) => rule.embedding)
            ? { embedding: { provider: 'default', model: 'text-embedding-3-small' } }
            : {}),
        repeats: 1,
    };
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(suite, { aliasDuplicateObjects: false });
}
function fillSimple(text, values) {
    let sound = !/\{%|\{#/.test(text);
    const filled = text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_whole, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            sound = false;
        return typeof value === 'string' ? value : JSON.stringify(value ?? '');
    });
    return sound ? filled : null;
}
function slug(text) {
    return (text
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .toLowerCase()
        .slice(0, 60) || 'case');
}
function uniqueIds() {
    const seen = new Map();
    return (wanted) => {
        const n = (seen.get(wanted) ?? 0) + 1;
        seen.set(wanted, n);
        if (n === 1)
            return wanted;
        const id = `${wanted}-${n}`;
        seen.set(id, (seen.get(id) ?? 0) + 1);
        return id;
    };
}
function literalPattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
const INPUT_NAMES = ['input', 'query', 'question', 'prompt', 'message', 'text', 'topic', 'body'];
function inputVariable(names) {
    const usual = INPUT_NAMES.find((name) => names.includes(name));
    const others = names.filter((name) => name !== 'context');
    return usual ?? (others.length === 1 ? others[0] : null);
}
function convertPrompt(text, input) {
    if (/\{%|\{#/.test(text))
        return null;
    let sound = true;
    const converted = text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_whole, name) => {
        if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name))
            sound = false;
        return `{{${name === input ? 'input' : name}}}`;
    });
    return sound ? converted : null;
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

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
function isJudged(scorer) {
    return scorer.kind === 'asking' && 'probe' in scorer;
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ clustersOf),
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   Wi: () => (/* binding */ previewText),
/* harmony export */   vC: () => (/* binding */ lockRefusals)
/* harmony export */ });
/* harmony import */ var _family_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8521);
/* harmony import */ var _judging_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7937);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8137);
/* harmony import */ var _pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5848);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4811);
/* harmony import */ var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1091);







const ASSUMED_CHURN = 0.1;
const CHARACTERS_PER_TOKEN = 4;
function preview(suite, config, models, sent = []) {
    const n = Math.max(1, suite.cases.length);
    const clusters = clustersOf(suite);
    const units = clusters > 0 ? clusters : n;
    const blocking = Math.max(1, suite.templates.filter((template) => template.blocking).length);
    const alpha = config?.gate.alpha ?? 0.05;
    const margin = config?.gate.margin ?? 5;
    const deviation = Math.sqrt(ASSUMED_CHURN / suite.repeats);
    const error = deviation / Math.sqrt(units);
    const live = (provider) => provider === undefined || config?.providers[provider]?.type !== 'recorded';
    const judged = suite.templates.filter(({ scorer, spec }) => scorer.kind === 'asking' && live((spec.kind === 'embedding' ? suite.embedding : suite.judge)?.provider)).length;
    const answers = 2 * suite.repeats;
    const tokensOf = (text) => Math.round((text / CHARACTERS_PER_TOKEN) * answers);
    const own = characters(suite);
    const targets = Math.max(1, models.length);
    const arms = models.map((model, index) => ({
        model,
        live: live(model.provider),
        tokens: tokensOf(sent[index] ?? own),
    }));
    const asked = models.length === 0 ? 1 : arms.filter((arm) => arm.live).length;
    const calls = n * answers * (asked + judged * targets);
    const armTokens = models.length === 0 ? tokensOf(own) : arms.reduce((sum, arm) => sum + (arm.live ? arm.tokens : 0), 0);
    const judgeTokens = judged === 0 ? 0 : targets * (judged * tokensOf(own) + tokensOf(rubricCharacters(suite) * n));
    return {
        cases: suite.cases.length,
        clusters,
        templates: suite.templates.length,
        smallestDrop: 100 * ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - alpha / blocking) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(0.8)) * error,
        margin,
        passableMargin: 100 * ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(0.95) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(0.9)) * error * Math.sqrt(1.1),
        inconclusiveWhenUnchanged: n < _family_member_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALLEST_SUITE */ .xh ? 1 : 1 - (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_3__/* .chanceToPass */ .Df)(units, deviation, margin / 100, 0.05),
        calls,
        promptTokens: armTokens + judgeTokens,
        costUsd: costUsd(suite, config, arms, n, judged * targets, judgeTokens),
        warnings: warnings(suite, models, clusters),
    };
}
function costUsd(suite, config, arms, n, judged, judgeTokens) {
    if (config === null || arms.length === 0)
        return null;
    let total = 0;
    for (const { model, live, tokens } of arms) {
        if (!live)
            continue;
        const price = (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)(model.model, config.prices);
        if (price === null)
            return null;
        total += (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)({ promptTokens: tokens, completionTokens: n * 2 * suite.repeats * (model.maxTokens ?? 256) }, price);
    }
    if (judged > 0 && suite.judge !== undefined && config.providers[suite.judge.provider]?.type !== 'recorded') {
        const price = (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOf */ .xx)(suite.judge.model, config.prices);
        if (price === null)
            return null;
        total += (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)({ promptTokens: judgeTokens, completionTokens: n * 2 * suite.repeats * judged * 200 }, price);
    }
    return total;
}
function characters(suite) {
    let sum = 0;
    for (const row of suite.cases) {
        sum += (row.input ?? '').length + (row.context ?? []).reduce((total, chunk) => total + chunk.text.length, 0);
        sum += (row.messages ?? []).reduce((total, message) => total + (message.content ?? '').length, 0);
        for (const value of Object.values(row.vars))
            sum += value.length;
    }
    return sum;
}
function rubricCharacters(suite) {
    return suite.templates.reduce((sum, { scorer }) => sum + ((0,_judging_scorer_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .s)(scorer) ? scorer.instructionCharacters() : 0), 0);
}
function clustersOf(suite) {
    const clusters = new Set(suite.cases.flatMap((row) => (row.cluster === undefined ? [] : [row.cluster])));
    if (clusters.size === 0)
        return 0;
    return clusters.size + suite.cases.filter((row) => row.cluster === undefined).length;
}
function warnings(suite, models, clusters) {
    const list = [];
    const n = suite.cases.length;
    if (n < 50)
        list.push(`${counted(n)}: below 50 the gate reports and never decides; 200 or more is honest advice`);
    else if (n < 200)
        list.push(`${counted(n)}: unchanged suites of this size are often inconclusive; 200 or more is honest advice`);
    if (clusters === 1)
        list.push('all cases share one cluster: the gate cannot decide; use "tags" for topics');
    if (suite.repeats > 1 && models.some((model) => model.temperature === 0)) {
        list.push(`repeats: ${suite.repeats} at temperature 0 draws nearly the same answer again; 1 is enough`);
    }
    return list;
}
function lockRefusals(suite) {
    const list = [];
    const pinned = [
        ['judge.model', suite.judge?.model],
        ['embedding.model', suite.embedding?.model],
    ];
    for (const [key, model] of pinned) {
        if (model !== undefined && /(^|[-:/])latest$/.test(model)) {
            list.push({ file: suite.file, key, message: `"${model}" is an alias that moves; pin a dated model` });
        }
    }
    const clusters = clustersOf(suite);
    if (clusters >= 2 && clusters <= 9) {
        list.push({
            file: suite.datasetFile,
            key: 'cluster',
            message: `${clusters} clusters are too few to decide by (10 or more are needed). A cluster is a document, user or conversation that cases share; for a topic or label use "tags"`,
        });
    }
    return list;
}
function previewText(view) {
    const units = view.clusters > 0 ? `${counted(view.cases)} in ${view.clusters} clusters` : counted(view.cases);
    const cost = view.costUsd === null ? 'cost not known (no price)' : `about $${view.costUsd.toFixed(2)}`;
    const lines = [
        `  ${units}, ${view.templates} template${view.templates === 1 ? '' : 's'}; if 1 case in 10 flips by chance:`,
        `  sees a drop of ${view.smallestDrop.toFixed(1)} points or more (8 times in 10)`,
        `  at your margin of ${view.margin}, an unchanged prompt is inconclusive ${Math.round(100 * view.inconclusiveWhenUnchanged)} times in 100`,
        `  passes an unchanged prompt at a margin of ${view.passableMargin.toFixed(1)} points (9 in 10)`,
        view.calls === 0
            ? '  no calls (recorded)'
            : `  at most ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(view.calls)} calls a run, some ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(view.promptTokens)} prompt tokens, ${cost}`,
        ...view.warnings.map((warning) => `  note: ${warning}`),
    ];
    return `${(0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapLines */ .M)(lines.join('\n'), 80)}\n`;
}
function counted(cases) {
    return `${cases} ${cases === 1 ? 'case' : 'cases'}`;
}


/***/ }),

/***/ 8513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ workflowText),
/* harmony export */   XC: () => (/* binding */ WORKFLOW_FILE),
/* harmony export */   uM: () => (/* binding */ KEY_ENV)
/* harmony export */ });
const WORKFLOW_FILE = '.github/workflows/plumbline.yml';
const KEY_ENV = 'OPENAI_API_KEY';
function workflowText(branch, key = KEY_ENV) {
    const env = key === null ? '' : `        env:\n          ${key}: \${{ secrets.${key} }}\n`;
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
${env}      - uses: actions/upload-artifact@v6
        if: always() && steps.gate.outputs.report-path != ''
        continue-on-error: true
        with: { name: plumbline-report, path: '\${{ steps.gate.outputs.report-path }}', overwrite: true }
`;
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ chanceToPass),
/* harmony export */   Lp: () => (/* binding */ PASS_SPENDING),
/* harmony export */   Nh: () => (/* binding */ smallestVisibleDrop),
/* harmony export */   Un: () => (/* binding */ boundsUpTo),
/* harmony export */   tZ: () => (/* binding */ BLOCK_SPENDING),
/* harmony export */   u8: () => (/* binding */ conditionalPower),
/* harmony export */   ur: () => (/* binding */ casesToPass)
/* harmony export */ });
/* unused harmony exports spent, stoppingBounds */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);

const BLOCK_SPENDING = { kind: 'power', exponent: 3 };
const PASS_SPENDING = { kind: 'power', exponent: 1 };
function spent(spending, alpha, t) {
    const time = Math.min(1, t);
    switch (spending.kind) {
        case 'power':
            return alpha * time ** spending.exponent;
        case 'obrien-fleming':
            return 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha / 2) / Math.sqrt(time));
        case 'pocock':
            return alpha * Math.log(1 + (Math.E - 1) * time);
    }
}
const NODES_PER_PANEL = 12;
const PANEL_WIDTH = 4;
const REACH = 8.5;
const SMALLEST_ERROR = 1e-15;
const RULE = gaussLegendre(NODES_PER_PANEL);
const walks = new Map();
const names = new WeakMap();
function nameOf(times) {
    let name = names.get(times);
    if (name === undefined) {
        name = times.join(',');
        names.set(times, name);
    }
    return name;
}
function stoppingBounds(times, alpha, spending) {
    return boundsUpTo(times, alpha, spending, times.length);
}
function boundsUpTo(times, alpha, spending, looks) {
    const key = `${spending.kind === 'power' ? spending.exponent : spending.kind}/${alpha}/${nameOf(times)}`;
    let walk = walks.get(key);
    if (walk === undefined) {
        if (walks.size >= 4096)
            walks.clear();
        walk = { bounds: [], nodes: new Float64Array(0), mass: new Float64Array(0) };
        walks.set(key, walk);
    }
    for (let look = walk.bounds.length; look < looks; look++)
        step(walk, times, alpha, spending, look);
    return walk.bounds;
}
function step(walk, times, alpha, spending, look) {
    const t = times[look];
    const earlier = look === 0 ? 0 : times[look - 1];
    const before = look === 0 ? 0 : spent(spending, alpha, earlier);
    const now = Math.max(SMALLEST_ERROR, spent(spending, alpha, t));
    const sd = Math.sqrt(t - earlier);
    const root = Math.sqrt(t);
    const bound = look === 0
        ? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now)
        : crossing(walk, Math.max(SMALLEST_ERROR, now - before), sd, root, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now));
    walk.bounds.push(bound);
    if (look + 1 >= times.length)
        return;
    const scale = Math.min(sd, Math.sqrt(times[look + 1] - t));
    const top = bound * root;
    const bottom = -REACH * root;
    const panels = Math.max(1, Math.ceil((top - bottom) / (PANEL_WIDTH * scale)));
    const width = (top - bottom) / panels;
    const nodes = new Float64Array(panels * NODES_PER_PANEL);
    const mass = new Float64Array(nodes.length);
    let from = 0;
    for (let i = 0; i < nodes.length; i++) {
        const place = i % NODES_PER_PANEL;
        const node = bottom + width * (Math.floor(i / NODES_PER_PANEL) + RULE.nodes[place]);
        let density;
        if (look === 0)
            density = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(node / sd) / sd;
        else {
            density = 0;
            while (from < walk.nodes.length && walk.nodes[from] < node - REACH * sd)
                from += 1;
            for (let j = from; j < walk.nodes.length; j++) {
                const off = (node - walk.nodes[j]) / sd;
                if (off < -REACH)
                    break;
                density += walk.mass[j] * Math.exp(-0.5 * off * off);
            }
            density /= sd * Math.sqrt(2 * Math.PI);
        }
        nodes[i] = node;
        mass[i] = density * width * RULE.weights[place];
    }
    walk.nodes = nodes;
    walk.mass = mass;
}
function crossing(walk, chance, sd, root, guess) {
    let c = guess;
    let low = Number.NEGATIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 100; round++) {
        const top = c * root;
        let over = 0;
        let slope = 0;
        for (let j = walk.nodes.length - 1; j >= 0; j--) {
            const off = (top - walk.nodes[j]) / sd;
            if (off > 12)
                break;
            over += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(off);
            slope += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(off);
        }
        slope *= root / sd;
        if (over > chance)
            low = c;
        else
            high = c;
        let next = over > 0 && slope > 0 ? c + (Math.log(over / chance) * over) / slope : Number.NaN;
        if (!(next > low && next < high)) {
            next =
                low === Number.NEGATIVE_INFINITY ? high - 1 : high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
        }
        if (Math.abs(next - c) < 1e-13)
            return next;
        c = next;
    }
    return c;
}
function gaussLegendre(count) {
    const nodes = new Array(count);
    const weights = new Array(count);
    for (let i = 0; i < count; i++) {
        let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
        let slope = 1;
        for (let round = 0; round < 50; round++) {
            let previous = 1;
            let value = x;
            for (let degree = 2; degree <= count; degree++) {
                const next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
                previous = value;
                value = next;
            }
            slope = (count * (x * value - previous)) / (x * x - 1);
            const change = value / slope;
            x -= change;
            if (Math.abs(change) < 1e-16)
                break;
        }
        nodes[count - 1 - i] = (1 + x) / 2;
        weights[count - 1 - i] = 1 / ((1 - x * x) * slope * slope);
    }
    return { nodes, weights };
}
function conditionalPower(z, t, finalBound, drift) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)((finalBound - z * Math.sqrt(t) - drift * (1 - t)) / Math.sqrt(1 - t));
}
function smallestVisibleDrop(se, templates, alpha, power = 0.8) {
    return ((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha / templates) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * se;
}
function casesToPass(sd, margin) {
    const needed = 1.1 * (((1.645 + 1.282) * sd) / margin) ** 2;
    return Math.max(59, Math.ceil(needed));
}
function chanceToPass(n, sd, margin, beta) {
    const se = Math.sqrt((sd * sd * n + 1) / (n + 1)) / Math.sqrt(n + 1);
    const mean = -1 / (n + 1);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((mean + margin) / se - (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - beta));
}


/***/ })

};
