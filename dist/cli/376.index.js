export const id = 376;
export const ids = [376];
export const modules = {

/***/ 376:
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
// EXTERNAL MODULE: ./build/core/config.js + 1 modules
var core_config = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
;// CONCATENATED MODULE: ./build/core/doctor/finding.js
/** One thing doctor found: where it stands and what to do about it. */

function fault(problem) {
    return { ...problem, kind: 'fault' };
}
function advice(problem) {
    return { ...problem, kind: 'advice' };
}
/** At a key of a file, or at the nearest parent that is there. */
function at(document, path, message) {
    return { ...(0,core_document/* problemAt */.l4)(document, path, 'key'), message };
}

;// CONCATENATED MODULE: ./build/core/doctor/owners.js

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Advice for the files that nobody owns; the gate lists edits to them but cannot forbid them. */
function lookAtOwners(tree, files) {
    const place = PLACES.find((path) => tree.entry(path).kind === 'file');
    const entry = place === undefined ? null : tree.entry(place);
    const text = entry?.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
    const rules = text
        .split('\n')
        .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
        .filter((line) => line !== '')
        .map((line) => {
        const [pattern = '', ...owners] = line.split(/\s+/);
        return { matches: matcherOf(pattern), owned: owners.length > 0 };
    });
    // The last rule that matches is the one that holds.
    const bare = files.filter((file) => rules.findLast(({ matches }) => matches(file))?.owned !== true);
    if (bare.length === 0)
        return [];
    const shown = `${bare.slice(0, 4).join(', ')}${bare.length > 4 ? ` and ${bare.length - 4} more` : ''}`;
    const message = `${place === undefined ? 'is not there, so nobody owns' : 'names no owner of'} ${shown}. What judges lies in these files; with an owner and "require review from code owners" a pull request cannot weaken them alone`;
    return [advice({ file: place ?? PLACES[0], message })];
}
/** Patterns of a CODEOWNERS file: as in .gitignore, without negation and character classes. */
function matcherOf(pattern) {
    const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
    const anchored = pattern.startsWith('/') || bare.includes('/');
    const body = bare
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
        .join('');
    // `docs/*` owns the files of the folder but not those of folders in it; `docs/` and `docs` own everything below.
    const below = pattern.endsWith('/') ? '/.*' : /\/\*$/.test(pattern) ? '' : '(?:/.*)?';
    const expression = new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${below}$`);
    return (path) => expression.test(path);
}

// EXTERNAL MODULE: ./build/core/arms.js
var arms = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/core/escalation/goal.js
var goal = __webpack_require__(7051);
// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/core/preview.js
var preview = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/prompt.js + 1 modules
var core_prompt = __webpack_require__(9771);
// EXTERNAL MODULE: ./build/core/rows.js
var rows = __webpack_require__(4217);
// EXTERNAL MODULE: ./build/core/suite.js + 5 modules
var core_suite = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/core/doctor/ruler.js
/** Config, targets, suites and locks as doctor sees them: what does not read, what has drifted, what is too small to tell. */










const MOVES = /(?:^|[-:/])latest$/;
/** `specs` are those of every template that the suites name, by suite file. */
function lookAtRuler(tree, file, specs) {
    const problems = new problem/* Problems */.Zw();
    const config = (0,core_config/* loadConfig */.Z9)(tree, file, problems);
    if (config === null)
        return { config, keys: [], files: [], findings: problems.list.map(fault) };
    const findings = [];
    const files = new Set([config.file]);
    const providers = new Set();
    const seen = new Map();
    for (const target of config.targets) {
        const arm = (0,arms/* loadArm */.$P)('head', tree, target, config, problems, true);
        if (arm !== null) {
            providers.add(arm.model.provider);
            if (MOVES.test(arm.model.model)) {
                const message = `"${arm.model.model}" is an alias that moves under its name; name the dated model, so that a change of it is a pull request`;
                findings.push(advice({ file: target.model, key: 'model', message }));
            }
        }
        if (!seen.has(target.suite)) {
            const names = Object.keys(config.providers);
            const suite = (0,core_suite/* loadSuite */.bu)(tree, target.suite, specs(target.suite), problems, { providers: names });
            seen.set(target.suite, suite);
            if (suite !== null) {
                for (const problem of (0,preview/* lockRefusals */.vC)(suite))
                    problems.add(problem);
                (0,lock/* checkLock */.sv)(tree, suite, problems);
                findings.push(...sizeOf(suite, config, arm === null ? [] : [arm.model]));
                findings.push(...standIns(suite));
            }
        }
        const suite = seen.get(target.suite) ?? null;
        files.add(target.suite);
        if (suite === null)
            continue;
        files.add(suite.datasetFile);
        for (const provider of [suite.judge?.provider, suite.embedding?.provider]) {
            if (provider !== undefined)
                providers.add(provider);
        }
        if (arm === null)
            continue;
        if (!(0,core_prompt/* noteUnknown */.f1)(arm.prompt, suite.cases, problems))
            for (const row of suite.cases)
                (0,arms/* messagesOf */.cr)(arm, row, problems);
        // A pipeline that writes its outputs into the workspace has not run here.
        if (arm.provider.type === 'recorded' && arm.provider.from !== 'workspace') {
            (0,rows/* readRows */.aK)('head', arm, { base: tree, head: tree, workspace: null }, suite.cases, problems);
        }
    }
    const ids = [...seen].flatMap(([path, suite]) => suite === null ? [] : [[path, suite.templates.map(({ id }) => id)]]);
    (0,goal/* checkGoals */.d)(tree, config, new Map(ids), problems);
    const { gate } = config;
    if (gate.onUnmeasured === 'warn') {
        const message = 'warns only, so a change that could not be measured can be merged; fail is the strict choice';
        findings.push(advice({ file: config.file, key: 'gate.on-unmeasured', message }));
    }
    const live = [...providers].filter((name) => config.providers[name]?.type !== 'recorded');
    if (live.length > 0 && gate.maxCostUsd === undefined && gate.maxCalls === undefined) {
        const message = 'is not set and neither is max-calls: a run has no upper bound on what it spends';
        findings.push(advice({ file: config.file, key: 'gate.max-cost-usd', message }));
    }
    return {
        config,
        keys: live.flatMap((provider) => {
            const block = config.providers[provider];
            return block === undefined || block.type === 'recorded' || block.apiKeyEnv === undefined
                ? []
                : [{ name: block.apiKeyEnv, provider }];
        }),
        files: [...files],
        findings: [...problems.list.map(fault), ...findings],
    };
}
function sizeOf(suite, config, models) {
    const view = (0,preview/* preview */.VH)(suite, config, models);
    const said = view.warnings.map((message) => advice({ file: suite.datasetFile, message }));
    if (view.passableMargin <= view.margin || view.cases < 50)
        return said;
    const message = `${view.cases} cases see a drop of ${view.smallestDrop.toFixed(1)} points or more, and pass an unchanged prompt at a margin of ${view.passableMargin.toFixed(1)}; yours is ${view.margin}: add cases or widen the margin`;
    return [...said, advice({ file: config.file, key: 'gate.margin', message })];
}
function standIns(suite) {
    const first = suite.cases.find((row) => JSON.stringify([row.input, row.vars]).includes('"Stand-in '));
    if (first === undefined)
        return [];
    const message = `"${first.id}" is a stand-in that init wrote; put in what users really give, then run "plumbline lock"`;
    return [advice({ file: suite.datasetFile, line: first.line, message })];
}

// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/document-file.js
var document_file = __webpack_require__(3252);
// EXTERNAL MODULE: ./build/core/starter/workflow.js
var workflow = __webpack_require__(8513);
;// CONCATENATED MODULE: ./build/core/doctor/workflow.js
/** The workflows that run the gate: events, filters, permissions, checkout, and the ways a required check can lie. */





/** The action by its name, wherever it is published, or this repository's own. */
const USES = /^(?:\.\/?$|[^@\s]*plumbline[^@\s]*(?:@|$))/i;
const RUNS = /\bplumbline\s+run\b|\bdist\/cli\/index\.js\s+run\b/;
/** `keys`: names of the variables that the providers in use take their keys from. */
function lookAtWorkflows(tree, keys) {
    const problems = new problem/* Problems */.Zw();
    const gates = tree
        .paths()
        .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        .flatMap((path) => {
        const document = (0,document_file/* readDocument */.u)(tree, path, problems);
        return document === null ? [] : gatesOf(document);
    });
    const faults = problems.list.map(fault);
    if (gates.length === 0) {
        const message = 'no workflow runs the gate, so no pull request is checked; "plumbline init" writes one';
        return { files: [], findings: [...faults, fault({ file: workflow/* WORKFLOW_FILE */.XC, message })] };
    }
    const documents = [...new Set(gates.map(({ document }) => document))];
    if (!documents.some(isForPulls)) {
        const [first] = documents;
        faults.push(fault(at(first, ['on'], 'has no pull_request, and neither has another workflow with the gate: no pull request is checked')));
    }
    return {
        files: documents.map(({ file }) => file),
        findings: [
            ...faults,
            ...documents.flatMap(eventFindings),
            ...gates.flatMap((gate) => [
                ...jobFindings(gate),
                ...permissionFindings(gate),
                ...(isForPulls(gate.document) ? concurrencyFindings(gate) : []),
                ...checkoutFindings(gate),
                ...stepFindings(gate, gate.part === 'merge' ? [] : keys),
            ]),
        ],
    };
}
function gatesOf(document) {
    const jobs = block(block(document.value)['jobs']);
    return Object.entries(jobs).flatMap(([name, value]) => {
        const job = block(value);
        const steps = list(job['steps']).map(block);
        const step = steps.findIndex(({ uses, run, with: given }) => {
            if (typeof run === 'string' && RUNS.test(run))
                return true;
            // `post` only shows what another workflow has measured.
            return typeof uses === 'string' && USES.test(uses) && block(given)['mode'] !== 'post';
        });
        if (step < 0)
            return [];
        const given = block(steps[step]?.['with']);
        const part = given['mode'] === 'merge' ? 'merge' : given['shard'] === undefined ? 'whole' : 'shard';
        return [{ document, name, job, at: ['jobs', name], steps, step, part }];
    });
}
// --- events ---------------------------------------------------------------------------------------------------------
const TYPES = {
    opened: 'a new pull request is not checked',
    synchronize: 'a push to a pull request is not checked',
    reopened: 'a reopened pull request keeps its old verdict',
    edited: 'a pull request that is moved to another base branch keeps its old verdict',
    labeled: 'the label that accepts a regression has no effect',
    unlabeled: 'taking the label off again has no effect',
};
/** What GitHub takes when no types are given. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
function eventsOf(document) {
    const on = block(document.value)['on'];
    return typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(block(on));
}
/** Others start the gate by hand or by the clock, beside the one for pull requests. */
function isForPulls(document) {
    return eventsOf(document).some((name) => name === 'pull_request' || name === 'pull_request_target');
}
function eventFindings(document) {
    if (!isForPulls(document))
        return [];
    const on = block(document.value)['on'];
    const names = eventsOf(document);
    const found = [];
    const pull = names.includes('pull_request') ? 'pull_request' : 'pull_request_target';
    const settings = block(block(on)[pull]);
    const types = settings['types'] === undefined ? DEFAULT_TYPES : list(settings['types']).map(String);
    const missing = Object.keys(TYPES).filter((type) => !types.includes(type));
    if (missing.length > 0) {
        const why = missing.map((type) => `without ${type} ${TYPES[type]}`).join('; ');
        found.push(fault(at(document, ['on', pull, 'types'], `lacks ${missing.join(', ')}: ${why}`)));
    }
    for (const key of ['paths', 'paths-ignore']) {
        if (settings[key] === undefined)
            continue;
        const message = 'take this filter out: a required check that is filtered away stays pending for ever. The action passes in seconds when nothing relevant changed';
        found.push(fault(at(document, ['on', pull, key], message)));
    }
    if (!names.includes('merge_group')) {
        const message = 'has no merge_group: with a merge queue a required check would never report, and nothing could merge';
        found.push(advice(at(document, ['on'], message)));
    }
    if (!names.includes('push')) {
        const message = "has no push to the main branch: main's answers are not stored and its history has no trend";
        found.push(advice(at(document, ['on'], message)));
    }
    return found;
}
// --- the job --------------------------------------------------------------------------------------------------------
/** Conditions that let the job run whatever happened before it. */
const ALWAYS = /always\(\)|!\s*cancelled\(\)/;
function jobFindings({ document, job, at: path, steps, step }) {
    const found = [];
    const condition = job['if'] === undefined ? null : String(job['if']);
    const runsAnyway = condition !== null && ALWAYS.test(condition);
    if (job['needs'] !== undefined && !runsAnyway) {
        const message = `${(0,problem/* show */.WU)(job['needs'])}: when that job fails or is skipped the gate is skipped too, and a skipped required check counts as passed; take needs out, or add "if: always()"`;
        found.push(fault(at(document, [...path, 'needs'], message)));
    }
    if (condition !== null && !runsAnyway) {
        const message = `${(0,problem/* show */.WU)(condition)}: a job that is skipped counts as a passed required check; take the condition out`;
        found.push((/draft/.test(condition) ? advice : fault)(at(document, [...path, 'if'], message)));
    }
    const own = steps[step]?.['if'];
    if (own !== undefined && !ALWAYS.test(String(own))) {
        const message = `${(0,problem/* show */.WU)(own)}: where the step is skipped the job is green without a verdict; take the condition out`;
        found.push(fault(at(document, [...path, 'steps', step, 'if'], message)));
    }
    for (const where of [path, [...path, 'steps', step]]) {
        const holder = where === path ? job : block(steps[step]);
        const value = holder['continue-on-error'];
        if (value === undefined || value === false)
            continue;
        const message = `${(0,problem/* show */.WU)(value)}: a blocked pull request would turn green; take it out`;
        found.push(fault(at(document, [...where, 'continue-on-error'], message)));
    }
    return found;
}
function permissionFindings({ document, job, at: path, steps, step, part }) {
    const own = job['permissions'];
    const where = own === undefined ? ['permissions'] : [...path, 'permissions'];
    const given = own ?? block(document.value)['permissions'];
    if (given === undefined) {
        const message = 'is missing, so the token has whatever the repository gives by default; write { contents: read, pull-requests: write }';
        return [fault(at(document, where, message))];
    }
    if (given === 'write-all') {
        return [
            advice(at(document, where, 'gives the job every right; { contents: read, pull-requests: write } is enough')),
        ];
    }
    // Shards and the command write no comment, the action none without a pull request or when told so.
    const quiet = part === 'shard' ||
        !isForPulls(document) ||
        steps[step]?.['uses'] === undefined ||
        block(steps[step]?.['with'])['comment'] === 'never';
    const rights = given === 'read-all' ? { contents: 'read', 'pull-requests': 'read' } : block(given);
    const found = [];
    if (rights['contents'] !== 'read' && rights['contents'] !== 'write') {
        const message = `is ${(0,problem/* show */.WU)(rights['contents'])}; the checkout and a missing commit need contents: read`;
        found.push(fault(at(document, [...where, 'contents'], message)));
    }
    if (rights['pull-requests'] !== 'write' && !quiet) {
        const message = `is ${(0,problem/* show */.WU)(rights['pull-requests'])}; the comment needs pull-requests: write`;
        found.push(fault(at(document, [...where, 'pull-requests'], message)));
    }
    if (rights['contents'] === 'write') {
        found.push(advice(at(document, [...where, 'contents'], 'is write; the gate only reads: contents: read')));
    }
    return found;
}
function concurrencyFindings({ document, job, at: path }) {
    const own = job['concurrency'];
    const where = own === undefined ? ['concurrency'] : [...path, 'concurrency'];
    const given = own ?? block(document.value)['concurrency'];
    if (given === undefined) {
        const message = 'is missing: after two quick pushes two runs spend money and race for the comment; add a group for the pull request with cancel-in-progress: true';
        return [fault(at(document, where, message))];
    }
    const group = typeof given === 'string' ? given : String(block(given)['group'] ?? '');
    const found = [];
    if (!group.includes('${{')) {
        const message = `${(0,problem/* show */.WU)(group)} is one group for all pull requests, so they cancel each other; put \${{ github.event.pull_request.number || github.ref }} into it`;
        found.push(fault(at(document, where, message)));
    }
    if (typeof given === 'string' || block(given)['cancel-in-progress'] === undefined) {
        const message = 'does not cancel a run that a newer push has made useless: cancel-in-progress: true';
        found.push(advice(at(document, where, message)));
    }
    return found;
}
// --- the steps ------------------------------------------------------------------------------------------------------
const PULL_REQUEST_CODE = /pull_request\.head|head_ref|refs\/pull\/|head\.sha/;
function checkoutFindings({ document, at: path, steps, step }) {
    const index = steps.slice(0, step).findLastIndex(({ uses }) => /^actions\/checkout(?:@|$)/.test(String(uses)));
    if (index < 0) {
        const message = 'has no actions/checkout before the gate, which reads both sides from git; add it with fetch-depth: 2';
        return [fault(at(document, [...path, 'steps'], message))];
    }
    const where = [...path, 'steps', index, 'with'];
    const given = block(steps[index]?.['with']);
    const found = [];
    const depth = given['fetch-depth'] === undefined ? 1 : Number(given['fetch-depth']);
    if (depth === 1 || Number.isNaN(depth)) {
        const message = `is ${given['fetch-depth'] === undefined ? 'not set, which means 1' : (0,problem/* show */.WU)(given['fetch-depth'])}; the base side is the commit before: fetch-depth: 2`;
        found.push(fault(at(document, [...where, 'fetch-depth'], message)));
    }
    const target = eventsOf(document).includes('pull_request_target');
    const ref = `${String(given['ref'] ?? '')} ${String(given['repository'] ?? '')}`;
    if (PULL_REQUEST_CODE.test(ref)) {
        found.push(target
            ? fault(at(document, [...where, 'ref'], "checks out the pull request's code under pull_request_target, where secrets and a writing token lie open to it; take ref out, the gate fetches the text it needs by itself"))
            : advice(at(document, [...where, 'ref'], "checks out the pull request's own branch; without ref the gate sees it as merged into main, which is what will run")));
    }
    return found;
}
function stepFindings({ document, job, at: path, steps, step }, keys) {
    const gate = block(steps[step]);
    const where = [...path, 'steps', step];
    const found = [];
    const { uses } = gate;
    if (typeof uses === 'string' && !uses.startsWith('.')) {
        const [, version = ''] = uses.split('@');
        if (!/^v?\d+(?:\.\d+)*(?:[-.][\w.]+)?$|^[0-9a-f]{40}$/.test(version)) {
            const message = `${(0,problem/* show */.WU)(uses)}: names a branch or nothing, so what runs may change under you; pin a release (@v0) or a commit`;
            found.push(fault(at(document, [...where, 'uses'], message)));
        }
    }
    const scopes = [
        [[...where, 'env'], block(gate['env'])],
        [[...path, 'env'], block(job['env'])],
        [['env'], block(block(document.value)['env'])],
    ];
    for (const name of new Set(keys)) {
        const scope = scopes.find(([, env]) => env[name] !== undefined);
        if (scope === undefined) {
            const message = `${name} is not handed to the gate: add it to env of this step, \${{ secrets.${name} }}`;
            found.push(fault(at(document, [...where, 'env', name], message)));
        }
        else if (!/\$\{\{.*\}\}/s.test(String(scope[1][name]))) {
            // The value itself is never shown.
            const message = `is written out in the file; make it a secret, \${{ secrets.${name} }}, and replace the key`;
            found.push(fault(at(document, [...scope[0], name], message)));
        }
    }
    return found;
}
function block(value) {
    return (0,chat/* isObject */.Gv)(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/library.js
var library = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/shell/folder.js
var folder = __webpack_require__(9197);
// EXTERNAL MODULE: ./build/shell/options.js
var options = __webpack_require__(755);
;// CONCATENATED MODULE: ./build/commands/doctor.js
/** `plumbline doctor`: looks at everything a gate needs in a repository and says what to do; asks no network. */













const help = `plumbline doctor [--config FILE]

Looks at config, suites, locks, keys, workflow and owners of this repository and
says what to do about each fault. Asks no network and shows no key.

  fault    keeps the gate from working, or lets a bad change through
  advice   makes it stronger; never fails the command

  --config FILE  config to read (default .github/plumbline.yml)

Exit codes: 0 nothing to mend · 1 faults
`;
async function command(args, io) {
    const { values } = (0,options/* readOptions */.T)('doctor', args, { config: { type: 'string' } });
    const root = (0,folder/* enclosingFolder */.L)(`${io.cwd}/plumbline.yml`, io.cwd);
    const tree = (0,folder/* folderTree */.j)(root);
    const ruler = await rulerOf(tree, values.config);
    const keys = ruler.keys.map(({ name }) => name);
    const workflows = lookAtWorkflows(tree, keys);
    const judged = [...ruler.files, ...workflows.files];
    const findings = [
        ...ruler.findings,
        ...workflows.findings,
        ...keyFindings(ruler, io),
        ...gitFindings(root, [...judged, ...(ruler.config?.targets.map(({ suite }) => (0,lock/* lockPath */.HZ)(suite)) ?? [])]),
        ...(ruler.config === null ? [] : lookAtOwners(tree, judged)),
    ];
    io.out(told(findings, ruler, workflows.files, Math.min(io.columns, 80)));
    return findings.some(({ kind }) => kind === 'fault') ? 1 : 0;
}
async function rulerOf(tree, file) {
    const path = file ?? (0,core_config/* findConfig */.u0)(tree);
    const config = path === null ? null : (0,core_config/* loadConfig */.Z9)(tree, path, new problem/* Problems */.Zw());
    const suites = [...new Set(config?.targets.map(({ suite }) => suite) ?? [])];
    const loaded = new Map(await Promise.all(suites.map(async (suite) => [suite, await (0,library/* loadSpecs */.B)((0,core_suite/* suiteTemplateNames */.pr)(tree, suite))])));
    return lookAtRuler(tree, path ?? undefined, (suite) => loaded.get(suite) ?? new Map());
}
/** By name alone: a key is set or it is not. */
function keyFindings({ keys, config }, io) {
    return keys
        .filter(({ name }) => (io.env[name] ?? '').trim() === '')
        .map(({ name, provider }) => fault({
        file: config?.file ?? '',
        key: `providers.${provider}.api-key-env`,
        message: `${name} is not set here; export it to run the gate on this machine, and keep it as a secret of that name in the repository's settings`,
    }));
}
/** Only what is committed to the main branch gates anything. */
function gitFindings(root, files) {
    const git = (...args) => (0,external_node_child_process_.execFileSync)('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-C', root, ...args], {
        stdio: ['ignore', 'pipe', 'ignore'],
    })
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '');
    try {
        const tracked = new Set(git('ls-files', '-z', '--cached'));
        const loose = [...new Set(files)].filter((file) => !tracked.has(file));
        if (loose.length === 0)
            return [];
        const message = `${loose.join(', ')}: not committed; only what lies on the main branch gates a pull request`;
        return [advice({ file: '.', message })];
    }
    catch {
        return [
            fault({
                file: '.',
                message: 'is in no git repository, or git is not on PATH; the gate reads both sides from git',
            }),
        ];
    }
}
function told(findings, ruler, workflows, columns) {
    const faults = findings.filter(({ kind }) => kind === 'fault');
    const hints = findings.filter(({ kind }) => kind === 'advice');
    const shown = (kind, finding) => (0,lines/* wrap */.L)((0,problem/* formatProblem */.Vw)(finding), columns, ' '.repeat(8)).replace(/^ {8}/, kind.padEnd(8));
    const targets = ruler.config?.targets.map(({ name }) => name) ?? [];
    const looked = [
        ...(ruler.config === null ? [] : [`${ruler.config.file} (${targets.join(', ')})`]),
        ...ruler.files.slice(1),
        ...workflows,
    ];
    return [
        ...(looked.length === 0 ? [] : [(0,lines/* wrap */.L)(`Looked at ${looked.join(', ')}.`, columns), '']),
        ...faults.map((finding) => shown('fault', finding)),
        ...(faults.length > 0 && hints.length > 0 ? [''] : []),
        ...hints.map((finding) => shown('advice', finding)),
        ...(findings.length > 0 ? [''] : []),
        faults.length === 0
            ? `Nothing to mend${hints.length === 0 ? '' : `; ${hints.length} to think about`}.`
            : `${faults.length} to mend.`,
        ...(faults.length === 0
            ? [(0,lines/* wrap */.L)('Not visible from here: in the settings of the main branch, the job must be a required check.', columns)]
            : []),
        '',
    ].join('\n');
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseRecordedJudge),
/* harmony export */   m: () => (/* binding */ parseRecordedOutputs)
/* harmony export */ });
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6067);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7385);
/** Files of recorded answers and judge replies -> rows, each fault with its line. */






/** Rows `id, output, tool_calls?, sample?, meta?`; other keys are left unread. Null when a problem was noted. */
function parseRecordedOutputs(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['id'], 'id', fault);
        const output = row['output'] ?? null;
        const calls = row['tool_calls'] ?? undefined;
        const toolCalls = calls === undefined
            ? undefined
            : (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .readToolCalls */ ._q)(calls, (path, message) => fault(['tool_calls', ...path], message));
        if (output !== null && typeof output !== 'string')
            fault(['output'], `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(output)}`);
        if (output === null && toolCalls === undefined)
            fault(['output'], 'is missing; a row may go without one only beside tool_calls');
        const sample = readSample(row['sample'], fault) ?? 0;
        const meta = row['meta'] ?? undefined;
        if (meta !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(meta))
            fault(['meta'], `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(meta)}`);
        if (id !== null)
            once(seen, `${sample}\0${id}`, line, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
        return {
            id: id ?? '',
            output: output,
            ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
            sample,
            ...(meta === undefined ? {} : { meta: meta }),
            line,
        };
    });
}
/** Rows `case, template, sample?, output_sha256?, reply`; other keys are left unread. Null when a problem was noted. */
function parseRecordedJudge(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['case'], 'case', fault);
        const template = readId(row['template'], 'template', fault);
        const sample = readSample(row['sample'], fault);
        const hash = row['output_sha256'] ?? undefined;
        const outputSha256 = typeof hash === 'string' ? hash.toLowerCase().replace(/^sha256:/, '') : undefined;
        if (hash !== undefined && !/^[0-9a-f]{64}$/.test(outputSha256 ?? ''))
            fault(['output_sha256'], `expected 64 hex digits, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(hash)}`);
        const { reply } = row;
        if (typeof reply !== 'string' && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reply))
            fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(reply)}`);
        if (id !== null && template !== null)
            once(seen, [id, template, sample, outputSha256].join('\0'), line, `the reply for case ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(id)}, template ${template},`, fault);
        return { case: id ?? '', template: template ?? '', sample, outputSha256, reply: reply, line };
    });
}
function parseRows(file, bytes, problems, read) {
    const before = problems.count;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(file, bytes, problems);
    if (text === null || (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseConflict */ .Xs)(file, text, problems))
        return null;
    const rows = [];
    (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .eachLine */ .IM)(file, text, problems, (line, number) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLine */ .w)(file, line, number, problems);
        if (value === undefined)
            return;
        const fault = (path, message) => problems.add({ file, line: number, key: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(path), message });
        if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            rows.push(read(value, number, fault));
        else
            fault([], `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    });
    if (problems.count > before)
        return null;
    return rows;
}
function readId(value, key, fault) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return String(value);
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    return null;
}
function readSample(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    fault(['sample'], `expected a whole number from 0, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    return undefined;
}
function once(seen, key, line, what, fault) {
    const first = seen.get(key);
    if (first === undefined)
        seen.set(key, line);
    else
        fault([], `${what} stands on line ${first} already`);
}


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ recordedRepeats),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   UI: () => (/* binding */ rowsFile),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   an: () => (/* binding */ rowsIdentity),
/* harmony export */   dN: () => (/* binding */ fillPath)
/* harmony export */ });
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);

/** `{model}` is the model file's model, `{prompt}` the prompt's name. */
function fillPath(pattern, model, promptName) {
    return pattern.replace(/\{(model|prompt)\}/g, (_mark, what) => (what === 'model' ? model : promptName));
}
/**
 * Base's policy says where rows come from. Under `head` and `workspace` base's own rows are still base's, as long as
 * base has them: what a pull request supplies never stands in for main.
 */
function rowsFile(pattern, provider, side, arm, trees) {
    const path = fillPath(pattern, arm.model.model, arm.prompt.name);
    const own = provider.from === 'head'
        ? trees.head
        : provider.from === 'workspace'
            ? (trees.workspace ?? trees.head)
            : trees.base;
    const inBase = trees.base.entry(path);
    if (side === 'base' && (provider.from === 'base' || inBase.kind === 'file'))
        return { path, tree: trees.base, entry: inBase };
    return { path, tree: own, entry: own.entry(path) };
}
/** Names the rows an arm reads; equal names = the same bytes. Null for a provider that asks a model, and where no file is. */
function rowsIdentity(side, arm, trees) {
    if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
        return null;
    const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
    return entry.kind === 'file' ? `${path} ${entry.id}` : null;
}
/**
 * Rows of an arm, with every case of `wanted` that has none noted by file and case. Null for an arm that asks a model,
 * and when a fault was noted.
 */
function readRows(side, arm, trees, wanted, problems) {
    const { provider } = arm;
    if (provider.type !== 'recorded')
        return null;
    if (provider.outputs === undefined) {
        const message = 'is missing: where do the recorded outputs of an arm lie?';
        problems.add({ file: arm.model.file, key: `providers.${provider.name}.outputs`, message });
        return null;
    }
    const { path, tree, entry } = rowsFile(provider.outputs, provider, side, arm, trees);
    if (entry.kind === 'absent' && provider.from === 'base' && trees.head.entry(path).kind === 'file') {
        const message = `is not on main, and from: base reads both sides there; commit it to main first, or set providers.${provider.name}.from: head`;
        problems.add({ file: path, message });
        return null;
    }
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it`,
        });
        return null;
    }
    const parsed = (0,_recorded_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecordedOutputs */ .m)(path, entry.bytes, problems);
    if (parsed === null)
        return null;
    const known = new Set(parsed.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !known.has(id));
    for (const { id } of missing.slice(0, NAMED)) {
        problems.add({
            file: path,
            key: id,
            message: `no recorded output for case "${id}"; record it or take the case out`,
        });
    }
    if (missing.length > NAMED)
        problems.add({ file: path, message: `no recorded output for ${missing.length - NAMED} more cases` });
    return missing.length > 0 ? null : { path, rows: parsed };
}
const NAMED = 20;
function unreadable(entry, tree) {
    if (entry.kind === 'refused')
        return entry.why;
    return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}
/** Samples that both arms hold for every case; a case with fewer sets the pace. */
function recordedRepeats(base, head, wanted) {
    const counts = (rows) => {
        const map = new Map();
        for (const { id } of rows.rows)
            map.set(id, (map.get(id) ?? 0) + 1);
        return map;
    };
    const [before, after] = [counts(base), counts(head)];
    return wanted.reduce((least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1), Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 8513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ workflowText),
/* harmony export */   XC: () => (/* binding */ WORKFLOW_FILE),
/* harmony export */   uM: () => (/* binding */ KEY_ENV)
/* harmony export */ });
/** The workflow that runs the gate, as `init` writes it and the README shows it. */
const WORKFLOW_FILE = '.github/workflows/plumbline.yml';
/** Name of the secret and variable that holds the key, until someone says otherwise. */
const KEY_ENV = 'OPENAI_API_KEY';
function workflowText(branch) {
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
        env:
          ${KEY_ENV}: \${{ secrets.${KEY_ENV} }}
`;
}


/***/ })

};
