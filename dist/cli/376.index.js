export const id = 376;
export const ids = [376,3089];
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/config.js
var core_config = __webpack_require__(9226);
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

// EXTERNAL MODULE: ./build/core/arms.js + 1 modules
var arms = __webpack_require__(6517);
// EXTERNAL MODULE: ./build/core/escalation/goal.js
var goal = __webpack_require__(7051);
// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/core/preview.js
var preview = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/prompt.js + 1 modules
var core_prompt = __webpack_require__(4);
// EXTERNAL MODULE: ./build/core/rows.js
var rows = __webpack_require__(4217);
// EXTERNAL MODULE: ./build/core/suite.js + 3 modules
var core_suite = __webpack_require__(9581);
;// CONCATENATED MODULE: ./build/core/doctor/ruler.js
/** Config, targets, suites and locks as doctor sees them: what does not read, what has drifted, what is too small to tell. */










const MOVES = /(?:^|[-:/])latest$/;
/** `specs` are those of every template that the suites name, by suite file. */
function lookAtRuler(tree, file, specs) {
    const problems = new core_document/* Problems */.Zw();
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
// EXTERNAL MODULE: ./build/core/starter/workflow.js
var workflow = __webpack_require__(8513);
;// CONCATENATED MODULE: ./build/core/doctor/workflow.js
/** The workflows that run the gate: events, filters, permissions, checkout, and the ways a required check can lie. */




/** The action by its name, wherever it is published, or this repository's own. */
const USES = /^(?:\.\/?$|[^@\s]*plumbline[^@\s]*(?:@|$))/i;
const RUNS = /\bplumbline\s+run\b|\bdist\/cli\/index\.js\s+run\b/;
/** `keys`: names of the variables that the providers in use take their keys from. */
function lookAtWorkflows(tree, keys) {
    const problems = new core_document/* Problems */.Zw();
    const gates = tree
        .paths()
        .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        .flatMap((path) => {
        const document = (0,core_document/* readDocument */.u0)(tree, path, problems);
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
        const message = `${(0,core_document/* show */.WU)(job['needs'])}: when that job fails or is skipped the gate is skipped too, and a skipped required check counts as passed; take needs out, or add "if: always()"`;
        found.push(fault(at(document, [...path, 'needs'], message)));
    }
    if (condition !== null && !runsAnyway) {
        const message = `${(0,core_document/* show */.WU)(condition)}: a job that is skipped counts as a passed required check; take the condition out`;
        found.push((/draft/.test(condition) ? advice : fault)(at(document, [...path, 'if'], message)));
    }
    const own = steps[step]?.['if'];
    if (own !== undefined && !ALWAYS.test(String(own))) {
        const message = `${(0,core_document/* show */.WU)(own)}: where the step is skipped the job is green without a verdict; take the condition out`;
        found.push(fault(at(document, [...path, 'steps', step, 'if'], message)));
    }
    for (const where of [path, [...path, 'steps', step]]) {
        const holder = where === path ? job : block(steps[step]);
        const value = holder['continue-on-error'];
        if (value === undefined || value === false)
            continue;
        const message = `${(0,core_document/* show */.WU)(value)}: a blocked pull request would turn green; take it out`;
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
        const message = `is ${(0,core_document/* show */.WU)(rights['contents'])}; the checkout and a missing commit need contents: read`;
        found.push(fault(at(document, [...where, 'contents'], message)));
    }
    if (rights['pull-requests'] !== 'write' && !quiet) {
        const message = `is ${(0,core_document/* show */.WU)(rights['pull-requests'])}; the comment needs pull-requests: write`;
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
        const message = `${(0,core_document/* show */.WU)(group)} is one group for all pull requests, so they cancel each other; put \${{ github.event.pull_request.number || github.ref }} into it`;
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
        const message = `is ${given['fetch-depth'] === undefined ? 'not set, which means 1' : (0,core_document/* show */.WU)(given['fetch-depth'])}; the base side is the commit before: fetch-depth: 2`;
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
            const message = `${(0,core_document/* show */.WU)(uses)}: names a branch or nothing, so what runs may change under you; pin a release (@v0) or a commit`;
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

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/report/terminal.js
var terminal = __webpack_require__(3089);
// EXTERNAL MODULE: ./build/library.js
var library = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/shell/folder.js
var folder = __webpack_require__(9197);
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
    const { values } = (0,external_node_util_.parseArgs)({ args, options: { config: { type: 'string' } } });
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
    const config = path === null ? null : (0,core_config/* loadConfig */.Z9)(tree, path, new core_document/* Problems */.Zw());
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
    const shown = (kind, finding) => (0,terminal/* wrap */.L)((0,problem/* formatProblem */.Vw)(finding), columns, ' '.repeat(8)).replace(/^ {8}/, kind.padEnd(8));
    const targets = ruler.config?.targets.map(({ name }) => name) ?? [];
    const looked = [
        ...(ruler.config === null ? [] : [`${ruler.config.file} (${targets.join(', ')})`]),
        ...ruler.files.slice(1),
        ...workflows,
    ];
    return [
        ...(looked.length === 0 ? [] : [(0,terminal/* wrap */.L)(`Looked at ${looked.join(', ')}.`, columns), '']),
        ...faults.map((finding) => shown('fault', finding)),
        ...(faults.length > 0 && hints.length > 0 ? [''] : []),
        ...hints.map((finding) => shown('advice', finding)),
        ...(findings.length > 0 ? [''] : []),
        faults.length === 0
            ? `Nothing to mend${hints.length === 0 ? '' : `; ${hints.length} to think about`}.`
            : `${faults.length} to mend.`,
        ...(faults.length === 0
            ? [(0,terminal/* wrap */.L)('Not visible from here: in the settings of the main branch, the job must be a required check.', columns)]
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
            fault(['output'], `expected a text, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(output)}`);
        if (output === null && toolCalls === undefined)
            fault(['output'], 'is missing; a row may go without one only beside tool_calls');
        const sample = readSample(row['sample'], fault) ?? 0;
        const meta = row['meta'] ?? undefined;
        if (meta !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(meta))
            fault(['meta'], `expected an object, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(meta)}`);
        if (id !== null)
            once(seen, `${sample}\0${id}`, line, `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
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
            fault(['output_sha256'], `expected 64 hex digits, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(hash)}`);
        const { reply } = row;
        if (typeof reply !== 'string' && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reply))
            fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(reply)}`);
        if (id !== null && template !== null)
            once(seen, [id, template, sample, outputSha256].join('\0'), line, `the reply for case ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(id)}, template ${template},`, fault);
        return { case: id ?? '', template: template ?? '', sample, outputSha256, reply: reply, line };
    });
}
function parseRows(file, bytes, problems, read) {
    const before = problems.count;
    const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(file, bytes, problems);
    if (text === null || (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(file, text, problems))
        return null;
    const rows = [];
    (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .IM)(file, text, problems, (line, number) => {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonLine */ .wz)(file, line, number, problems);
        if (value === undefined)
            return;
        const fault = (path, message) => problems.add({ file, line: number, key: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(path), message });
        if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            rows.push(read(value, number, fault));
        else
            fault([], `expected an object, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}`);
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
    fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}`);
    return null;
}
function readSample(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    fault(['sample'], `expected a whole number from 0, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}`);
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

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ gapSentence),
/* harmony export */   SH: () => (/* binding */ antiPatternWords),
/* harmony export */   nn: () => (/* binding */ criterionWords),
/* harmony export */   x8: () => (/* binding */ escalationSentence)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5848);
/** Escalation in words: the one sentence every report shows, and the names of the anti-patterns. */

const ANTI_PATTERN = {
    'fine-tune-first': 'fine-tuning as the first lever',
    'no-scored-prompt-attempt': 'weights changed without a scored prompt attempt',
    'per-tenant-tune': 'one tuned model per tenant',
    'no-failure-review': 'deciding without a failure review',
    'tuning-facts': 'tuning to teach facts',
    'few-examples': 'tuning on fewer than 200 examples',
    'changing-task': 'tuning while the task still changes',
};
/** The closed name and what it means. */
function antiPatternWords(pattern) {
    return `${pattern} (${ANTI_PATTERN[pattern]})`;
}
/** The record's own sentence; one made from its fields when it brings none. */
function escalationSentence(entry) {
    if (entry.sentence !== '')
        return entry.sentence;
    const word = { met: 'met', 'not-met': 'not met', 'not-needed': 'not needed', unknown: 'unknown' }[entry.outcome];
    const step = entry.outcome === 'met' && entry.lever !== undefined
        ? ` The next lever is justified: ${entry.lever}.`
        : entry.next === null
            ? ''
            : ` Next: ${entry.next.lever}.`;
    const open = entry.criteria.filter(({ state }) => state === 'unknown').length;
    return `Escalation: ${word}.${step}${open === 0 ? '' : ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(open)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry.criteria.length)} criteria lack evidence.`}`;
}
/** `Gap 25.7 points (target 97, level 71.3 over all 164 cases; ...)`: it reads more cases than a table that was decided early. */
function gapSentence(entry, target) {
    const { gap, goal } = entry;
    if (gap === null)
        return '';
    const range = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.interval[0])} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.interval[1])} at 95 %, band ${gap.bands.length > 1 ? gap.bands.join(' or ') : gap.band}`;
    if (goal === null)
        return `Gap ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.points)} points; ${range}.`;
    const result = target?.templates[goal.template];
    const shown = result?.n;
    const which = result?.verdict === 'inconclusive' ? 'were compared' : 'decided';
    const all = target?.suite.cases === gap.n ? 'all ' : '';
    const table = shown === undefined || shown === gap.n ? '' : `; the table shows the ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(shown)} that ${which}`;
    return `Gap ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.points)} points (target ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(goal.target)}, level ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(goal.target - gap.points)} over ${all}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(gap.n)} cases${table}); ${range}.`;
}
const CRITERION = {
    E1: 'residual gap',
    E2: 'same ruler',
    E3: 'prompting plateaued',
    E4: 'routing plateaued',
    E5: 'retrieval plateaued',
    E6: 'tools plateaued',
    E7: 'cascade plateaued',
    E8: 'failure review',
    E9: 'weight-shaped failures',
    E10: 'volume pays',
    E11: 'examples, stable task',
    E12: 'data isolation',
    E13: 'time to release',
    E14: 'enough cases',
};
/** `E3 prompting plateaued`. */
function criterionWords(id) {
    return `${id} ${CRITERION[id]}`;
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Je: () => (/* binding */ datasetLine),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/** Foreign text -> text that stays text: in markdown, HTML, XML, JSON and on a terminal. */
/**
 * Characters that a reader cannot see but that change what is shown: controls, bidirectional marks and overrides,
 * invisible spaces and tags, lone surrogates. Joiners (U+200C, U+200D) stay, since scripts and emoji need them.
 */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
/** Names each unseen character, e.g. `‹U+202E›`; line ends become LF. Tabs and line feeds stay. */
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
        const point = char.codePointAt(0) ?? 0;
        return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
/** One line, at most `limit` code points, the cut marked by an ellipsis. */
function oneLine(text, limit = 200) {
    return clip(visible(text).replace(/\s+/g, ' ').trim(), limit);
}
/** At most `limit` code points, the cut marked by an ellipsis. Never splits a surrogate pair. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    let end = 0;
    let count = 0;
    for (const char of text) {
        if (count === limit - 1)
            return `${text.slice(0, end).trimEnd()}…`;
        end += char.length;
        count += 1;
    }
    return text;
}
/** The longest run of a character, for fences that must be longer. */
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === char ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
/**
 * A markdown code span: nothing in it is a mention, link, image, tag, reference or emphasis, and GitHub's filters leave
 * code alone. A pipe would end a table cell even here and an escaped one can be un-escaped by the backslash before it,
 * so a broken bar stands for it.
 */
function codeSpan(text, limit = 120) {
    const line = oneLine(text, limit).replaceAll('|', '¦');
    if (line === '')
        return '_(empty)_';
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Words that GitHub would turn into something live, wherever they stand in running text. */
const LIVE = /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
/** Punctuation with a meaning inside a line of markdown, as no entity has; an underscore within a word has none. */
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
/** What would begin a block at the start of a line. */
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;
function entity(char) {
    return `&#${char.codePointAt(0)};`;
}
/** A phrase in backticks that touches no other word, so that its code span touches no other span. */
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;
/** Running prose for markdown: live words become code spans, as do phrases in backticks; the rest is text and nothing else. */
function prose(text, limit = 600) {
    const set = oneLine(text, limit)
        .split(PHRASE)
        .map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1), limit) : part.split(' ').map(calm).join(' ')))
        .join('');
    return set.replace(BLOCK_START, (start) => [...start].map((char) => (/\d/.test(char) ? char : entity(char))).join(''));
}
function calm(word) {
    return LIVE.test(word) ? codeSpan(word, 600) : word.replace(PUNCTUATION, entity);
}
/** A fenced block; the fence outgrows any run of backticks inside. */
function fenced(text, language = '', limit = 20_000) {
    const body = clip(visible(text).replace(/\n+$/, ''), limit);
    const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Every character that HTML or markdown could read as structure, as a numeric entity. For raw HTML inside markdown. */
function entities(text) {
    return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text or attribute value of an HTML page. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
/** Text or attribute value of XML 1.0: what XML cannot hold is gone, the rest is visible. */
function xml(text) {
    return visible(text)
        .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
/** JSON that may stand in a `<script type="application/json">` block: nothing in it ends the block or starts a comment. */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}
/** A dataset line with the same JSON value, but nothing in it that could be live, unseen or end a fence. */
function datasetLine(line) {
    const one = line.replace(/[\r\n]+/g, ' ');
    return one
        .replace(/[`@<>]/g, unicodeEscape)
        .replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** A link target, or null: only an address of this repository's own workflow runs is ever made a link. */
function ownLink(url) {
    if (url === undefined)
        return null;
    return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
        ? url
        : null;
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _escalating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4898);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5848);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6063);




const ESC = String.fromCharCode(27);
const CODE = { red: '31', green: '32', yellow: '33', bold: '1', none: '' };
function painter(color) {
    return (text, colour) => (color && colour !== 'none' ? `${ESC}[${CODE[colour]}m${text}${ESC}[0m` : text);
}
const SITUATION_COLOUR = {
    pass: 'green',
    improved: 'green',
    regressed: 'red',
    accepted: 'yellow',
    'order-skipped': 'red',
    inconclusive: 'yellow',
    'not-measured': 'yellow',
    skipped: 'none',
    error: 'red',
};
function colourOf(result) {
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(result))
        return 'red';
    return result.verdict === 'pass' ? 'green' : 'yellow';
}
/** Breaks between words; a word longer than the line (a path, a command) stays whole. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(indent + line);
    return lines.join('\n');
}
function say(words) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(words)).replace(/\s+/g, ' '));
}
function table(target, width, paint) {
    const rows = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .byTrouble */ .J1)(target.templates).map(([id, result]) => {
        const add = result.verdict === 'inconclusive' && (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateVerdict */ .WM)(result) === 'inconclusive' ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .casesToAdd */ .Q4)(result) : null;
        return {
            cells: [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id, 40),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(result.base),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(result.head),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(result.delta),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .interval */ .YP)(result.interval),
            ].map(_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a),
            verdict: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateVerdict */ .WM)(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(add)} cases)`}`,
            colour: colourOf(result),
        };
    });
    const head = ['template', 'base', 'head', 'change', '95 % interval'];
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
    const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 2);
    const longest = Math.max(7, ...rows.map(({ verdict }) => verdict.length));
    const first = Math.max(8, Math.min(widths[0] ?? 8, width - rest - longest - 2));
    const line = (cells, verdict) => {
        const [name = '', ...figures] = cells;
        const padded = figures.map((cell, at) => at === 3 ? cell.padEnd(widths[at + 1] ?? 0) : cell.padStart(widths[at + 1] ?? 0));
        return `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
    };
    return [line(head, 'verdict'), ...rows.map(({ cells, verdict, colour }) => line(cells, paint(verdict, colour)))];
}
function worstCases(target, width, { base, head }) {
    const falls = [...target.regressions].sort((a, b) => a.head - a.base - (b.head - b.base)).slice(0, 5);
    if (falls.length === 0)
        return [];
    const rest = new Set(target.regressions.map((item) => item.case)).size - falls.length;
    const lines = falls.map((item) => {
        const exhibit = target.exhibits.find((one) => one.case === item.case && one.template === item.template);
        const told = exhibit?.reason ?? exhibit?.input;
        const start = `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 30)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.template, 30)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .score */ .fN)(item.base)} -> ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .score */ .fN)(item.head)}`;
        if (told === undefined)
            return start;
        const words = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(pointFirst(told), 400));
        if (start.length + 2 + words.length <= width)
            return `${start}  ${words}`;
        const room = width - 6;
        return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
    });
    const first = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCase */ .p)(target) ?? falls[0]?.case;
    const sides = [
        base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
        head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
    ];
    const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
    return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest)} more`] : []), ...see];
}
/** `1 of 2 claims supported; unsupported: X` as `unsupported: X`: on one line the count goes, not the claim. */
function pointFirst(reason) {
    const line = reason.split('\n')[0] ?? '';
    return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}
/** A case id as one word of a shell. */
function shellWord(text) {
    const word = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)).replace(/\s+/g, ' ');
    return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
/** `main aa94e57 against the working folder`. */
function compared({ base, head }) {
    const side = ({ label, sha }) => {
        if (sha === 'WORKTREE')
            return 'the working folder';
        const name = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label, 60));
        const short = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha), 40));
        return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
    };
    return `${side(base)} against ${side(head)}`;
}
/** Pure text; colour only when asked. Ends with a line feed. */
function renderTerminal(record, options = {}) {
    const width = Math.max(40, Math.min(options.columns ?? 80, 80));
    const paint = painter(options.color === true);
    const situation = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(record);
    const out = [paint(wrap(say((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(record)), width), SITUATION_COLOUR[situation])];
    if (record.verdict !== 'error')
        out.push(wrap(compared(record.provenance), width, '  '));
    for (const problem of record.problems ?? [])
        out.push(wrap((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem)), width, '  '));
    if (record.accepted !== null && record.accepted.reason !== '')
        out.push(wrap(`Reason: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(record.accepted.reason, 400))}`, width, '  '));
    for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
        if (item.verdict !== 'held')
            out.push(wrap(`Critical case ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 60)} ${item.verdict}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.detail, 200))}`, width, '  '));
    }
    for (const [name, target] of Object.entries(record.targets)) {
        const held = target.suite.holdout > 0 ? `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(target.suite.holdout)} held out` : '';
        out.push('', paint(wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 60)}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .leverWords */ .gH)(target.lever)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(target.suite.cases, 'case')}${held}`, width), 'bold'));
        if (Object.keys(target.templates).length > 0)
            out.push(...table(target, width, paint));
        out.push(...worstCases(target, width, record.provenance));
    }
    const open = situation === 'regressed' || situation === 'accepted'
        ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(record)
        : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    if (open.length > 0)
        out.push('', ...open
            .slice(0, 3)
            .map(({ template, result }) => wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(template, 60)}: ${say((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateSentence */ .y1)(result))}`, width, '  ')));
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).length > 0)
        out.push(wrap((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .marginNote */ .fY)(record.gate.margin), width, '  '));
    for (const { words } of (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilings */ .BW)(record))
        out.push(wrap(`${say(words)}.`, width, '  '));
    if (record.ruler.moved.length > 0) {
        out.push('', 'The ruler moved; the base side decided:');
        for (const move of record.ruler.moved.slice(0, 10))
            out.push(wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.path, 120)}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.change, 200))}`, width, '  '));
    }
    for (const [name, entry] of Object.entries(record.escalation)) {
        const who = Object.keys(record.escalation).length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 40)}: ` : '';
        out.push('', wrap(`${who}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationSentence */ .x8)(entry), 400))}`, width));
        if (entry.orderSkipped)
            out.push(wrap('Order skipped: the cheaper steps are not scored on this suite.', width));
    }
    const { usage } = record;
    if (usage.calls + usage.reused > 0) {
        const spent = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(usage.calls, 'call')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(usage.costUsd)}`;
        out.push('', wrap(`${spent}, margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(record.gate.margin)}`, width));
    }
    return `${out.join('\n')}\n`;
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
