export const id = 8881;
export const ids = [8881];
export const modules = {

/***/ 8881:
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

function fault(problem) {
    return { ...problem, kind: 'fault' };
}
function advice(problem) {
    return { ...problem, kind: 'advice' };
}
function at(document, path, message) {
    return { ...(0,core_document/* problemAt */.l4)(document, path, 'key'), message };
}

;// CONCATENATED MODULE: ./build/core/doctor/owners.js

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
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
    const bare = files.filter((file) => rules.findLast(({ matches }) => matches(file))?.owned !== true);
    if (bare.length === 0)
        return [];
    const shown = `${bare.slice(0, 4).join(', ')}${bare.length > 4 ? ` and ${bare.length - 4} more` : ''}`;
    const message = `${place === undefined ? 'is not there, so nobody owns' : 'names no owner of'} ${shown}. What judges lies in these files; with an owner and "require review from code owners" a pull request cannot weaken them alone. In an organisation a ruleset that requires the workflow does the same for the workflow`;
    return [advice({ file: place ?? PLACES[0], message })];
}
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
    const below = pattern.endsWith('/') ? '/.*' : /\/\*$/.test(pattern) ? '' : '(?:/.*)?';
    const expression = new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${below}$`);
    return (path) => expression.test(path);
}

// EXTERNAL MODULE: ./build/core/arms.js
var arms = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/core/document-file.js
var document_file = __webpack_require__(3252);
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











const MOVES = /(?:^|[-:/])latest$/;
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
                findings.push(adviceIn(tree, target.model, ['model'], message));
            }
            const { prompt } = arm;
            if (prompt.model !== undefined && bareName(prompt.model) !== bareName(arm.model.model)) {
                const file = target.prompt.find((path) => /\.prompt\.ya?ml$/.test(path)) ?? target.prompt[0];
                const message = `"${prompt.model}" is not what is asked: ${target.model} says "${arm.model.model}", and only a change there is gated`;
                findings.push(adviceIn(tree, file, ['model'], message));
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
        if (arm.provider.type === 'recorded' && arm.provider.from !== 'workspace') {
            (0,rows/* readRows */.aK)('head', arm, { base: tree, head: tree, workspace: null }, suite.cases, problems);
        }
    }
    const ids = [...seen].flatMap(([path, suite]) => suite === null ? [] : [[path, suite.templates.map(({ id }) => id)]]);
    (0,goal/* checkGoals */.d)(tree, config, new Map(ids), problems);
    const { gate } = config;
    if (gate.onUnmeasured === 'warn') {
        const message = 'warns only, so a change that could not be measured can be merged; fail is the strict choice';
        findings.push(adviceIn(tree, config.file, ['gate', 'on-unmeasured'], message));
    }
    const live = [...providers].filter((name) => config.providers[name]?.type !== 'recorded');
    if (live.length > 0 && gate.maxCostUsd === undefined && gate.maxCalls === undefined) {
        const message = 'is not set and neither is max-calls: a run has no upper bound on what it spends';
        findings.push(adviceIn(tree, config.file, ['gate', 'max-cost-usd'], message));
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
function adviceIn(tree, file, path, message) {
    const document = (0,document_file/* readDocument */.u)(tree, file, new problem/* Problems */.Zw());
    return advice(document === null ? { file, message } : at(document, path, message));
}
function bareName(model) {
    return model.replace(/^.*\//, '');
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

// EXTERNAL MODULE: ./build/core/starter/workflow.js
var workflow = __webpack_require__(8513);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
;// CONCATENATED MODULE: ./build/core/doctor/jobs.js

const USES = /^(?:\.\/?$|[^@\s]*plumbline[^@\s]*(?:@|$))/i;
const RUNS = /\bplumbline\s+run\b|\bdist\/cli\/index\.js\s+run\b/;
function jobsOf(document) {
    return Object.entries(block(block(document.value)['jobs'])).map(([name, value]) => {
        const job = block(value);
        return { document, name, job, at: ['jobs', name], steps: list(job['steps']).map(block) };
    });
}
function gatesOf(jobs) {
    return jobs.flatMap((job) => {
        const step = job.steps.findIndex((one) => isAction(one, (mode) => mode !== 'post') || isCommand(one));
        if (step < 0)
            return [];
        const given = block(job.steps[step]?.['with']);
        const part = given['mode'] === 'merge' ? 'merge' : given['shard'] === undefined ? 'whole' : 'shard';
        const callers = jobs.filter((other) => isCallable(job.document) && localPath(other.job['uses']) === job.document.file);
        return [{ ...job, step, part, callers }];
    });
}
function postsOf(jobs) {
    return jobs.flatMap((job) => {
        const step = job.steps.findIndex((one) => isAction(one, (mode) => mode === 'post'));
        return step < 0 ? [] : [{ ...job, step }];
    });
}
function isAction({ uses, with: given }, wanted) {
    return typeof uses === 'string' && USES.test(uses) && wanted(block(given)['mode']);
}
function isCommand({ run }) {
    return typeof run === 'string' && RUNS.test(run);
}
function localPath(uses) {
    return typeof uses === 'string' && uses.startsWith('./') ? uses.slice(2) : null;
}
function eventsOf(document) {
    const on = block(document.value)['on'];
    return typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(block(on));
}
function isCallable(document) {
    return eventsOf(document).includes('workflow_call');
}
function startersOf({ document, callers }) {
    return [document, ...callers.map((caller) => caller.document)];
}
function isForPulls(document) {
    return eventsOf(document).some((name) => name === 'pull_request' || name === 'pull_request_target');
}
function block(value) {
    return (0,chat/* isObject */.Gv)(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

;// CONCATENATED MODULE: ./build/core/doctor/conditions.js



const ALWAYS = /^(?:always\(\)|!cancelled\(\))$/;
const SWALLOWED = /\|\|\s*(?:true|:|exit 0)(?:\s|$)|\bset \+e\b/;
function isAlways(condition) {
    return ALWAYS.test(condition.replace(/^\s*\$\{\{|\}\}\s*$|\s+/g, ''));
}
function conditionFindings(gate) {
    return [gate, ...gate.callers].flatMap(jobFindings).concat(stepFindings(gate));
}
function jobFindings({ document, job, at: path }) {
    const found = [];
    const condition = job['if'] === undefined ? null : String(job['if']);
    const runsAnyway = condition !== null && isAlways(condition);
    if (job['needs'] !== undefined && !runsAnyway) {
        const message = `${(0,problem/* show */.WU)(job['needs'])}: when that job fails or is skipped the gate is skipped too, and a skipped required check counts as passed; take needs out, or add "if: always()"`;
        found.push(fault(at(document, [...path, 'needs'], message)));
    }
    if (condition !== null && !runsAnyway) {
        const message = `${(0,problem/* show */.WU)(condition)}: a job that is skipped counts as a passed required check; take the condition out`;
        found.push((/draft/.test(condition) ? advice : fault)(at(document, [...path, 'if'], message)));
    }
    found.push(...continueFindings(document, path, job));
    return found;
}
function stepFindings({ document, at: path, steps, step }) {
    const where = [...path, 'steps', step];
    const gate = block(steps[step]);
    const found = continueFindings(document, where, gate);
    const { if: own, run } = gate;
    if (own !== undefined && !isAlways(String(own))) {
        const message = `${(0,problem/* show */.WU)(own)}: where the step is skipped the job is green without a verdict; take the condition out`;
        found.push(fault(at(document, [...where, 'if'], message)));
    }
    if (typeof run === 'string' && SWALLOWED.test(run)) {
        const message = 'throws the exit code away, so a blocked pull request is green; take "|| true" or "set +e" out';
        found.push(fault(at(document, [...where, 'run'], message)));
    }
    return found;
}
function continueFindings(document, where, { 'continue-on-error': value }) {
    if (value === undefined || value === false)
        return [];
    const message = `${(0,problem/* show */.WU)(value)}: a blocked pull request would turn green; take it out`;
    return [fault(at(document, [...where, 'continue-on-error'], message))];
}
function concurrencyFindings(gate) {
    const said = [gate, ...gate.callers].find(({ document, job }) => (job['concurrency'] ?? block(document.value)['concurrency']) !== undefined);
    const { document, job, at: path } = said ?? gate;
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

;// CONCATENATED MODULE: ./build/core/doctor/events.js


const TYPES = {
    opened: 'a new pull request is not checked',
    synchronize: 'a push to a pull request is not checked',
    reopened: 'a reopened pull request keeps its old verdict',
    edited: 'a pull request that is moved to another base branch keeps its old verdict',
    labeled: 'the label that accepts a regression has no effect',
    unlabeled: 'taking the label off again has no effect',
};
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
function eventFindings(document) {
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

;// CONCATENATED MODULE: ./build/core/doctor/permissions.js



const CONTENTS = { scope: 'contents', level: 'read', why: 'the checkout and a missing commit need' };
const COMMENT = { scope: 'pull-requests', level: 'write', why: 'the comment needs' };
const CHECKS = { scope: 'checks', level: 'write', why: 'check-run: true needs' };
const ACTIONS = { scope: 'actions', level: 'read', why: "another run's artifact needs" };
function permissionFindings(gate) {
    const given = block(gate.steps[gate.step]?.['with']);
    const isAction = gate.steps[gate.step]?.['uses'] !== undefined;
    const isOwnToken = given['github-token'] === undefined || /github\.token|GITHUB_TOKEN/.test((0,problem/* show */.WU)(given['github-token']));
    const comments = isAction &&
        isOwnToken &&
        gate.part !== 'shard' &&
        given['comment'] !== 'never' &&
        startersOf(gate).some(isForPulls);
    const isTrue = String(given['check-run']) === 'true';
    const needs = [CONTENTS, ...(comments ? [COMMENT] : []), ...(isTrue && isOwnToken ? [CHECKS] : [])];
    const speaking = [gate, ...gate.callers].filter((job) => said(job) !== undefined);
    const found = (speaking.length === 0 ? [gate] : speaking).flatMap((job) => rightsFindings(job, needs));
    const watches = startersOf(gate).some((document) => eventsOf(document).includes('schedule'));
    if (watches && speaking.some((job) => levelOf(said(job), 'issues') !== 'write')) {
        const [first] = speaking;
        const message = 'lacks issues: write, so a drift that the schedule finds opens no issue; only its red job tells';
        if (first !== undefined)
            found.push(advice(at(first.document, whereOf(first), message)));
    }
    return found;
}
function postFindings(post) {
    const found = rightsFindings(post, [ACTIONS, COMMENT]);
    if (eventsOf(post.document).includes('workflow_run'))
        return found;
    const message = 'has no workflow_run: mode: post shows what a finished run of another workflow has measured';
    return [fault(at(post.document, ['on'], message)), ...found];
}
function said({ document, job }) {
    return job['permissions'] ?? block(document.value)['permissions'];
}
function whereOf({ job, at: path }) {
    return job['permissions'] === undefined ? ['permissions'] : [...path, 'permissions'];
}
function levelOf(given, scope) {
    if (given === 'read-all')
        return 'read';
    if (given === 'write-all')
        return 'write';
    return block(given)[scope];
}
function rightsFindings(job, needs) {
    const given = said(job);
    const where = whereOf(job);
    const { document } = job;
    const enough = `{ ${needs.map(({ scope, level }) => `${scope}: ${level}`).join(', ')} }`;
    if (given === undefined) {
        const message = `is missing, so the token has whatever the repository gives by default; write ${enough}`;
        return [fault(at(document, where, message))];
    }
    if (given === 'write-all')
        return [advice(at(document, where, `gives the job every right; ${enough} is enough`))];
    const found = needs
        .filter(({ scope, level }) => levelOf(given, scope) !== 'write' && levelOf(given, scope) !== level)
        .map(({ scope, level, why }) => {
        const level_ = levelOf(given, scope);
        const is = level_ === undefined ? 'is not given' : `is ${(0,problem/* show */.WU)(level_)}`;
        return fault(at(document, [...where, scope], `${is}; ${why} ${scope}: ${level}`));
    });
    if (given['contents'] === 'write')
        found.push(advice(at(document, [...where, 'contents'], 'is write; the gate only reads: contents: read')));
    return found;
}

;// CONCATENATED MODULE: ./build/core/doctor/steps.js



const PULL_REQUEST_CODE = /pull_request\.head|head_ref|refs\/pull\/|head\.sha/;
const FETCHES_CODE = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:checkout|switch|fetch|pull|merge)\b[^\n]*(?:pull_request\.head|head_ref|HEAD_REF|refs\/pull\/|pull\/)/;
function isStep({ uses }, action) {
    return typeof uses === 'string' && (uses === action || uses.startsWith(`${action}@`));
}
function checkoutFindings(gate) {
    const { document, at: path, steps, step } = gate;
    const before = steps.slice(0, step).map((one) => isStep(one, 'actions/checkout'));
    const index = before.findLastIndex((is, one) => is && block(steps[one]?.['with'])['path'] === undefined);
    const beside = before.lastIndexOf(true);
    if (index < 0 && beside >= 0) {
        const message = `${(0,problem/* show */.WU)(block(steps[beside]?.['with'])['path'])}: the gate looks at the workspace itself; take path out`;
        return [fault(at(document, [...path, 'steps', beside, 'with', 'path'], message))];
    }
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
    const isTarget = startersOf(gate).some((starter) => eventsOf(starter).includes('pull_request_target'));
    if (isTarget)
        return [...found, ...codeFindings(gate)];
    if (checksOutCode(steps[index])) {
        const message = "checks out the pull request's own branch; without ref the gate sees it as merged into main, which is what will run";
        found.push(advice(at(document, [...where, 'ref'], message)));
    }
    return found;
}
function checksOutCode({ with: given }) {
    const { ref, repository } = block(given);
    return PULL_REQUEST_CODE.test(`${String(ref ?? '')} ${String(repository ?? '')}`);
}
function codeFindings({ document, at: path, steps }) {
    const open = "the pull request's code under pull_request_target, where secrets and a writing token lie open to it; take it out, the gate fetches the text it needs by itself";
    return steps.flatMap((step, index) => {
        const where = [...path, 'steps', index];
        if (isStep(step, 'actions/checkout') && checksOutCode(step)) {
            const key = block(step['with'])['ref'] === undefined ? 'repository' : 'ref';
            return [fault(at(document, [...where, 'with', key], `checks out ${open}`))];
        }
        if (typeof step['run'] === 'string' && FETCHES_CODE.test(step['run']))
            return [fault(at(document, [...where, 'run'], `fetches ${open}`))];
        return [];
    });
}
function actionFindings({ document, at: path, steps, step }) {
    const uses = steps[step]?.['uses'];
    if (typeof uses !== 'string' || uses.startsWith('.'))
        return [];
    const where = [...path, 'steps', step, 'uses'];
    const [, version = ''] = uses.split('@');
    if (/^[0-9a-f]{40}$/.test(version))
        return [];
    if (!/^v?\d+(?:\.\d+)*(?:[-.][\w.]+)?$/.test(version)) {
        const message = `${(0,problem/* show */.WU)(uses)}: names a branch or nothing, so what runs may change under you; pin a release (@v0) or a commit`;
        return [fault(at(document, where, message))];
    }
    const message = `${(0,problem/* show */.WU)(uses)}: a tag can be moved; the release's commit (40 hex digits, its version behind it as a comment) fixes the bytes that see your key, and Dependabot renews it`;
    return [advice(at(document, where, message))];
}
function keyFindings(gate, keys) {
    const { document, job, at: path, steps, step } = gate;
    const own = [...path, 'steps', step, 'env'];
    const scopes = [
        [own, block(steps[step]?.['env'])],
        [[...path, 'env'], block(job['env'])],
        [['env'], block(block(document.value)['env'])],
    ];
    return [...new Set(keys)].flatMap((name) => {
        const scope = scopes.find(([, env]) => env[name] !== undefined);
        const secret = `\${{ secrets.${name} }}`;
        if (scope === undefined) {
            const message = `${name} is not handed to the gate: add it to env of this step, ${secret}`;
            return [fault(at(document, [...own, name], message))];
        }
        const value = String(scope[1][name]);
        const where = [...scope[0], name];
        if (!/\$\{\{.*\}\}/s.test(value)) {
            const message = `is written out in the file; make it a secret, ${secret}, and replace the key`;
            return [fault(at(document, where, message))];
        }
        if (/\bvars\./.test(value)) {
            const message = `comes from a variable, which logs show and everybody who may read can see; make it a secret, ${secret}, and replace the key`;
            return [fault(at(document, where, message))];
        }
        return /\bsecrets\./.test(value) ? callerFindings(gate, name) : [];
    });
}
function callerFindings({ callers }, name) {
    return callers
        .filter(({ job }) => job['secrets'] === undefined)
        .map(({ document, at: path }) => {
        const message = `hands no secrets on, so ${name} is empty in the workflow it calls; add "secrets: inherit"`;
        return fault(at(document, [...path, 'secrets'], message));
    });
}
function artifactFindings({ document, at: path, steps, step, part }) {
    if (steps[step]?.['uses'] === undefined)
        return [];
    const index = steps.findIndex((one, at_) => at_ > step && isStep(one, 'actions/upload-artifact'));
    const severity = part === 'shard' ? fault : advice;
    if (index < 0) {
        const message = part === 'shard'
            ? 'no step uploads what this shard measured, so the merge finds nothing; add actions/upload-artifact with "if: always()" and the folder of record-path'
            : 'no step uploads the report, so nobody can open it; add actions/upload-artifact with the path of the output report-path';
        return [severity(at(document, [...path, 'steps'], message))];
    }
    if (/always\(\)|cancelled\(\)|failure\(\)/.test(String(steps[index]?.['if'] ?? '')))
        return [];
    const message = 'is skipped after a red gate, just when it is wanted; add "if: always()"';
    return [severity(at(document, [...path, 'steps', index, 'if'], message))];
}

;// CONCATENATED MODULE: ./build/core/doctor/workflow.js









function lookAtWorkflows(tree, keys) {
    const problems = new problem/* Problems */.Zw();
    const jobs = tree
        .paths()
        .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        .flatMap((path) => {
        const document = (0,document_file/* readDocument */.u)(tree, path, problems);
        return document === null ? [] : jobsOf(document);
    });
    const gates = gatesOf(jobs);
    const faults = problems.list.map(fault);
    const posts = postsOf(jobs).flatMap(postFindings);
    if (gates.length === 0) {
        if (faults.length > 0)
            return { files: [], findings: [...faults, ...posts] };
        const message = 'no workflow runs the gate, so no pull request is checked; "plumbline init" writes one';
        return { files: [], findings: [fault({ file: workflow/* WORKFLOW_FILE */.XC, message }), ...posts] };
    }
    const starters = [...new Set(gates.flatMap(startersOf))];
    const forPulls = starters.filter(isForPulls);
    if (forPulls.length === 0) {
        const [first] = starters;
        const elsewhere = starters.some(isCallable);
        const message = elsewhere
            ? 'is called from another repository; which events start it, and with which rights and secrets, is not visible here'
            : 'has no pull_request, and neither has another workflow with the gate: no pull request is checked';
        faults.push((elsewhere ? advice : fault)(at(first, ['on'], message)));
    }
    return {
        files: starters.map(({ file }) => file),
        findings: [
            ...faults,
            ...forPulls.flatMap(eventFindings),
            ...gates.flatMap((gate) => [
                ...conditionFindings(gate),
                ...permissionFindings(gate),
                ...(startersOf(gate).some(isForPulls) ? concurrencyFindings(gate) : []),
                ...checkoutFindings(gate),
                ...actionFindings(gate),
                ...keyFindings(gate, gate.part === 'merge' ? [] : keys),
                ...artifactFindings(gate),
            ]),
            ...posts,
        ],
    };
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














const help = `plumbline doctor [--config FILE]

Looks at config, suites, locks, keys, workflow and owners of this repository and
says what to do about each fault. Asks no network and shows no key.

  fault    keeps the gate from working, or lets a bad change through
  advice   makes it stronger; never fails the command

  --config FILE  config to read (default .github/plumbline.yml)

Exit codes: 0 nothing to mend · 1 faults · 2 usage
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
        ...doctor_keyFindings(ruler, tree, io),
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
function doctor_keyFindings({ keys, config }, tree, io) {
    const document = config === null ? null : (0,document_file/* readDocument */.u)(tree, config.file, new problem/* Problems */.Zw());
    if (document === null)
        return [];
    return keys
        .filter(({ name }) => (io.env[name] ?? '').trim() === '')
        .map(({ name, provider }) => {
        const message = `${name} is not set here; export it to run the gate on this machine, and keep it as a secret of that name in the repository's settings`;
        return fault(at(document, ['providers', provider, 'api-key-env'], message));
    });
}
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

function fillPath(pattern, model, promptName) {
    return pattern.replace(/\{(model|prompt)\}/g, (_mark, what) => (what === 'model' ? model : promptName));
}
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
function rowsIdentity(side, arm, trees) {
    if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
        return null;
    const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
    return entry.kind === 'file' ? `${path} ${entry.id}` : null;
}
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
            message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
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


/***/ })

};
