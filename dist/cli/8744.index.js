export const id = 8744;
export const ids = [8744];
export const modules = {

/***/ 2940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  help: () => (/* binding */ help)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/gate.js + 4 modules
var gate = __webpack_require__(9895);
// EXTERNAL MODULE: ./build/shell/git.js + 4 modules
var git = __webpack_require__(4671);
// EXTERNAL MODULE: ./build/shell/interruption.js
var interruption = __webpack_require__(5006);
// EXTERNAL MODULE: ./build/shell/options.js
var options = __webpack_require__(755);
// EXTERNAL MODULE: ./build/shell/progress.js
var shell_progress = __webpack_require__(8654);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./build/core/event.js


const ZEROS = /^0+$/;
const sha = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id');
const count = schemas/* number */.aig().int().positive();
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) });
const repository = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
    default_branch: schemas/* string */.YjP().min(1).optional(),
});
const pullRequest = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().min(1),
    repository,
    sender: login.optional(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish(),
    pull_request: schemas/* object */.Ikc({
        number: count,
        draft: schemas/* boolean */.zMY().default(false),
        body: schemas/* string */.YjP().nullish(),
        user: login.nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
        base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP() }),
        head: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    }),
});
const push = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), before: sha, after: sha, deleted: schemas/* boolean */.zMY().default(false), repository });
const mergeGroup = schemas/* object */.Ikc({
    repository,
    merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha, head_ref: schemas/* string */.YjP().min(1) }),
});
const dispatch = schemas/* object */.Ikc({
    repository: repository.optional(),
    sender: login.optional(),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
const schedule = schemas/* object */.Ikc({ repository: repository.optional() });
const workflowRun = schemas/* object */.Ikc({
    repository,
    workflow_run: schemas/* object */.Ikc({
        id: count,
        event: schemas/* string */.YjP(),
        head_sha: sha,
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: count })).nullish(),
    }),
});
function parseEvent(name, payload, env) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target': {
            const event = read(name, pullRequest, payload);
            const pull = event.pull_request;
            return {
                kind: 'pull_request',
                repository: event.repository.full_name,
                number: pull.number,
                action: event.action,
                baseSha: pull.base.sha,
                headSha: pull.head.sha,
                checkoutSha: commitOf(name, env),
                fork: pull.head.repo?.full_name !== event.repository.full_name,
                draft: pull.draft,
                actor: event.sender?.login ?? env['GITHUB_ACTOR'] ?? '',
                author: pull.user?.login ?? '',
                body: pull.body ?? '',
                labels: pull.labels.map((label) => label.name),
                label: event.label?.name,
                target: name === 'pull_request_target',
                baseRef: pull.base.ref,
                headRef: pull.head.ref,
                defaultBranch: event.repository.default_branch,
            };
        }
        case 'push': {
            const event = read(name, push, payload);
            const branch = /^refs\/heads\/(.+)$/s.exec(event.ref)?.[1];
            if (branch === undefined) {
                throw fault(name, 'ref', `"${event.ref}" is not a branch; let the workflow run on pushes to branches only`);
            }
            return {
                kind: 'push',
                repository: event.repository.full_name,
                before: event.before,
                after: event.after,
                branch,
                defaultBranch: event.repository.default_branch ?? 'main',
            };
        }
        case 'merge_group': {
            const event = read(name, mergeGroup, payload);
            return {
                kind: 'merge_group',
                repository: event.repository.full_name,
                baseSha: event.merge_group.base_sha,
                headSha: event.merge_group.head_sha,
                headRef: event.merge_group.head_ref,
                defaultBranch: event.repository.default_branch,
            };
        }
        case 'schedule': {
            const event = read(name, schedule, payload);
            return {
                kind: 'schedule',
                repository: repositoryOf(name, event.repository, env),
                sha: commitOf(name, env),
                defaultBranch: event.repository?.default_branch ?? env['GITHUB_REF_NAME'],
            };
        }
        case 'workflow_dispatch': {
            const event = read(name, dispatch, payload);
            const input = (key) => {
                const value = event.inputs?.[key];
                return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
            };
            return {
                kind: 'workflow_dispatch',
                repository: repositoryOf(name, event.repository, env),
                sha: commitOf(name, env),
                base: input('base'),
                head: input('head'),
                attempt: input('attempt'),
                actor: event.sender?.login ?? env['GITHUB_ACTOR'],
                defaultBranch: event.repository?.default_branch,
            };
        }
        case 'workflow_run':
            throw fault(name, undefined, 'a workflow_run event measures nothing; set the input `mode: post` to post a record');
        default:
            throw fault(name, undefined, `the event "${name}" cannot be gated; use pull_request, push, merge_group, schedule or workflow_dispatch`);
    }
}
function parsePostEvent(payload) {
    const event = read('workflow_run', workflowRun, payload);
    return {
        repository: event.repository.full_name,
        runId: event.workflow_run.id,
        event: event.workflow_run.event,
        headSha: event.workflow_run.head_sha,
        pullRequests: (event.workflow_run.pull_requests ?? []).map((pull) => pull.number),
    };
}
function isNoCommit(commit) {
    return ZEROS.test(commit);
}
function read(name, schema, payload) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    throw new InputError(result.error.issues.map((issue) => ({
        file: `event ${name}`,
        key: issue.path.join('.') || undefined,
        message: issue.message,
    })));
}
function fault(name, key, message) {
    return new InputError({ file: `event ${name}`, key, message });
}
function commitOf(name, env) {
    const commit = sha.safeParse(env['GITHUB_SHA']);
    if (commit.success)
        return commit.data;
    throw fault(name, 'GITHUB_SHA', `"${env['GITHUB_SHA'] ?? ''}" is not a commit id; the runner sets it`);
}
function repositoryOf(name, given, env) {
    const full = given?.full_name ?? env['GITHUB_REPOSITORY'] ?? '';
    if (/^[\w.-]+\/[\w.-]+$/.test(full))
        return full;
    throw fault(name, 'GITHUB_REPOSITORY', `"${full}" is not owner/name; the runner sets it`);
}

;// CONCATENATED MODULE: ./build/core/base.js

const DEFAULT_BASES = ['origin/HEAD', 'main', 'origin/main', 'master'];
function isTestMerge(event, { parents, current }) {
    const [base, head, ...more] = parents;
    if (head !== event.headSha || more.length > 0)
        return false;
    return current === true || (!event.target && (event.action !== 'edited' || base === event.baseSha));
}
function planRevisions(event, checkouts, options = {}) {
    switch (event.kind) {
        case 'pull_request': {
            const merge = checkouts.find((checkout) => isTestMerge(event, checkout));
            const [base] = merge?.parents ?? [];
            if (merge && base !== undefined) {
                return { kind: 'pair', base, head: merge.sha, how: 'merge commit against its first parent' };
            }
            return {
                kind: 'fork-point',
                base: [event.baseSha],
                head: event.headSha,
                how: 'head against its merge base with the base branch',
                behind: 'fork-point',
            };
        }
        case 'merge_group':
            return { kind: 'pair', base: event.baseSha, head: event.headSha, how: 'merge group against its base' };
        case 'push':
            if (isNoCommit(event.after))
                return { kind: 'none', why: 'the branch was deleted' };
            if (isNoCommit(event.before))
                return { kind: 'none', why: 'first push of this branch: there is nothing before it' };
            return { kind: 'pair', base: event.before, head: event.after, how: 'push against the commit before it' };
        case 'schedule':
            return { kind: 'pair', base: event.sha, head: event.sha, how: 'one commit against its own stored baseline' };
        case 'workflow_dispatch': {
            const base = options.base ?? event.base;
            const head = options.head ?? event.head ?? event.attempt;
            if (base === undefined && head === undefined) {
                return { kind: 'parent-of', head: event.sha, how: 'commit against its first parent' };
            }
            const against = base ?? event.defaultBranch ?? 'main';
            if (options.exact)
                return { kind: 'pair', base: against, head: head ?? event.sha, how: 'base as it stands' };
            return {
                kind: 'fork-point',
                base: [against],
                head: head ?? event.sha,
                how: `merge base with ${against}`,
                behind: 'as-it-stands',
            };
        }
        case 'command': {
            const head = event.head === '' ? 'WORKTREE' : event.head;
            const bases = event.base === '' ? DEFAULT_BASES : [event.base];
            if (options.exact && event.base !== '')
                return { kind: 'pair', base: event.base, head, how: 'base as it stands' };
            return {
                kind: 'fork-point',
                base: bases,
                head,
                how: event.base === '' ? 'merge base with the default branch' : `merge base with ${event.base}`,
                behind: 'fork-point',
            };
        }
    }
}

// EXTERNAL MODULE: ./build/core/config.js + 1 modules
var config = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/shell/git/trees.js
var trees = __webpack_require__(199);
;// CONCATENATED MODULE: ./build/shell/revisions.js




async function resolveRevisions(event, repository, github, options = {}) {
    repository.lookUp(namesIn(event), config/* CONFIG_PATHS */.iE);
    const plan = planRevisions(event, await checkouts(event, repository, github), options);
    const find = (name) => locate(name, repository, github);
    switch (plan.kind) {
        case 'none':
            return { skipped: plan.why };
        case 'pair': {
            const head = await find(plan.head);
            if (plan.head === plan.base)
                return { base: head, head, how: plan.how };
            if (event.kind !== 'push')
                return { base: await find(plan.base), head, how: plan.how };
            try {
                return { base: await find(plan.base), head, how: plan.how };
            }
            catch (error) {
                const gone = error instanceof problem/* InputError */.dz || (error instanceof problem/* OutsideError */.Cp && /not our ref/.test(error.message));
                const parent = repository.parents(head)[0];
                if (!gone || parent === undefined)
                    throw error;
                const how = `push against its first parent (${plan.base.slice(0, 7)} is gone)`;
                return { base: await find(parent), head, how };
            }
        }
        case 'parent-of': {
            const head = await find(plan.head);
            const parent = repository.parents(head)[0];
            if (parent === undefined)
                return { skipped: 'the first commit of the repository has nothing before it' };
            return { base: await find(parent), head, how: plan.how };
        }
        case 'fork-point': {
            const head = plan.head === trees/* WORKTREE */.ew ? repository.resolve('HEAD') : await find(plan.head);
            const base = await firstOf(plan.base, find);
            const fork = await forkPoint(base, head, repository, github);
            const side = plan.head === trees/* WORKTREE */.ew ? trees/* WORKTREE */.ew : head;
            if (fork === head && plan.behind === 'as-it-stands') {
                return { base, head: side, how: `${plan.base[0]} as it stands (it already holds ${plan.head})` };
            }
            return { base: fork, head: side, how: plan.how };
        }
    }
}
function namesIn(event) {
    switch (event.kind) {
        case 'pull_request':
            return event.target ? [] : [event.checkoutSha, 'HEAD'];
        case 'push':
            return [event.after, event.before];
        case 'merge_group':
            return [event.baseSha, event.headSha];
        case 'command':
            return [event.base, event.head].filter((name) => name !== '' && name !== trees/* WORKTREE */.ew);
        default:
            return [];
    }
}
async function checkouts(event, repository, github) {
    if (event.kind !== 'pull_request')
        return [];
    const local = [event.checkoutSha, 'HEAD'].map((name) => repository.commit(name)).filter((found) => found !== null);
    if (github === undefined || local.some((found) => isTestMerge(event, found)))
        return local;
    try {
        const sha = await github.testMerge(event.number);
        if (sha === null)
            return local;
        await repository.fetchCommit(sha);
        const merge = repository.commit(sha);
        return merge === null ? local : [{ ...merge, current: true }];
    }
    catch {
        return local;
    }
}
async function locate(name, repository, github) {
    if (name === trees/* WORKTREE */.ew)
        return trees/* WORKTREE */.ew;
    const here = repository.commit(name) ?? repository.commit(`origin/${name}`);
    if (here !== null)
        return here.sha;
    const isSha = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
    const sha = isSha ? name : await github?.commit(name);
    if (sha === undefined || sha === null)
        return repository.resolve(name);
    await repository.fetchCommit(sha);
    return sha;
}
async function firstOf(names, find) {
    let first;
    for (const name of names) {
        try {
            return await find(name);
        }
        catch (error) {
            if (!(error instanceof problem/* InputError */.dz))
                throw error;
            first ??= error;
        }
    }
    if (names.length === 1) {
        if (!(first instanceof problem/* InputError */.dz))
            throw first;
        throw new problem/* InputError */.dz(first.problems.map((problem) => ({ ...problem, file: '--base' })));
    }
    const isEmpty = await find('HEAD').then(() => false, () => true);
    if (isEmpty)
        throw new problem/* InputError */.dz({ file: '--base', message: 'no commit yet: commit to main first' });
    const tried = names.join(', ');
    throw new problem/* InputError */.dz({ file: '--base', message: `no default branch found (tried ${tried}); name one with --base` });
}
async function forkPoint(base, head, repository, github) {
    if (base === head)
        return base;
    const local = repository.shallow && github !== undefined ? null : repository.mergeBase(base, head);
    const fork = local ?? (await github?.mergeBase(base, head)) ?? repository.mergeBase(base, head);
    if (fork === null || fork === undefined) {
        const remedy = repository.shallow
            ? 'fetch more history (fetch-depth: 0)'
            : 'compare them as they stand with --exact';
        const message = `${base.slice(0, 12)} and ${head.slice(0, 12)} have no common ancestor here; ${remedy}`;
        throw new problem/* InputError */.dz({ file: repository.root, message });
    }
    if (repository.commit(fork) === null)
        await repository.fetchCommit(fork);
    return fork;
}

// EXTERNAL MODULE: ./build/shell/wiring.js + 1 modules
var wiring = __webpack_require__(792);
// EXTERNAL MODULE: ./build/shell/written.js
var written = __webpack_require__(7658);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/run.js











const help = `plumbline run [OPTIONS]

The gate on two revisions: the working folder against main by default. Config,
suite and lock come from the base side; the head side brings prompt and model
text only.

Which revisions
  --repo DIR         repository (default: this folder)
  --base REV         compare with the merge base of REV and head
                     (default: origin/HEAD, then main)
  --head REV         default WORKTREE: the files as they lie in the folder
  --exact            take --base as it stands, not the merge base
  --config FILE      path in the base tree (default .github/plumbline.yml)

What comes out
  --json FILE        the record           --md FILE     the comment
  --html FILE        the report           --junit FILE  JUnit XML

How it measures
  --fixed            every case and every repeat in one look, no early stop
  --only CASE...     look at single cases on both sides; no verdict
  --seed S           order of cases (default local)
  --concurrency N    calls in flight per provider (default ${wiring/* DEFAULT_CONCURRENCY */.W})
  --store DIR        keep answers, reuse them next time (default
                     .git/plumbline; nothing is asked twice)
  --no-store         keep nothing
  --verbose          one line per step on the terminal

Exit codes: 0 pass, skipped or a warning · 1 regressed · 2 usage, config or data
· 3 inconclusive and the policy says fail · 4 provider, GitHub or disk failed
· 130 interrupted
`;
async function command(args, io) {
    const { values, positionals } = (0,options/* readOptions */.T)('run', args, {
        repo: { type: 'string' },
        base: { type: 'string' },
        head: { type: 'string' },
        exact: { type: 'boolean', default: false },
        config: { type: 'string' },
        json: { type: 'string' },
        md: { type: 'string' },
        html: { type: 'string' },
        junit: { type: 'string' },
        concurrency: { type: 'string' },
        store: { type: 'string' },
        'no-store': { type: 'boolean', default: false },
        fixed: { type: 'boolean', default: false },
        seed: { type: 'string' },
        only: { type: 'string', multiple: true },
        verbose: { type: 'boolean', default: false },
    }, { positionals: true });
    if (positionals.length > 0 && values.only === undefined)
        throw new problem/* UsageError */.eb(`run takes no argument "${positionals[0]}"`);
    const { json, md, html, junit } = values;
    (0,written/* placesFor */.Wu)(io, { '--json': json, '--md': md, '--html': html, '--junit': junit });
    const concurrency = positive('--concurrency', values.concurrency) ?? wiring/* DEFAULT_CONCURRENCY */.W;
    const dir = (0,external_node_path_.resolve)(io.cwd, values.repo ?? '.');
    const repository = (0,git/* openRepository */.h)(dir, { env: io.env });
    const event = { kind: 'command', base: values.base ?? '', head: values.head ?? '' };
    const revisions = await resolveRevisions(event, repository, undefined, { exact: values.exact });
    if ('skipped' in revisions)
        throw new problem/* UsageError */.eb(revisions.skipped);
    const trees = {
        base: repository.tree(revisions.base),
        head: repository.tree(revisions.head),
        workspace: repository.tree('WORKTREE'),
    };
    const isDefault = values.base === undefined && values.head === undefined && values.only === undefined;
    if (isDefault && revisions.base === repository.resolve('HEAD') && isSame(trees))
        io.err('you are on main: nothing to compare; switch to a branch, or give\n--base HEAD~1 --exact\n');
    const stop = (0,interruption/* interruption */.Y)();
    const progress = (0,shell_progress/* terminalProgress */.e)(io, values.verbose);
    progress.note(`base ${revisions.base}, head ${revisions.head} (${revisions.how})`);
    const storeDir = values['no-store'] ? null : (0,external_node_path_.resolve)(io.cwd, values.store ?? (0,external_node_path_.join)(repository.gitDir, 'plumbline'));
    const ports = (0,wiring/* wire */.O)({ env: io.env, storeDir, concurrency, signal: stop.signal, progress });
    try {
        if (values.only !== undefined) {
            const { lookAt } = await Promise.all(/* import() */[__webpack_require__.e(1521), __webpack_require__.e(9035), __webpack_require__.e(4987), __webpack_require__.e(6599), __webpack_require__.e(9017)]).then(__webpack_require__.bind(__webpack_require__, 9017));
            return await lookAt([...values.only, ...positionals], trees, values.config, ports, io.out);
        }
        const record = await (0,gate/* runGate */.Rg)({
            trees,
            config: values.config,
            seed: values.seed ?? 'local',
            origin: 'command',
            foreign: false,
            fixed: values.fixed,
            body: '',
            accepted: null,
            history: [],
            provenance: {
                base: { sha: revisions.base, label: values.base ?? 'main' },
                head: { sha: revisions.head, label: values.head ?? 'working folder' },
                engine: version/* VERSION */.x,
                reproduce: reproduce(values, revisions),
            },
        }, ports);
        progress.end();
        if (record.exitCode === 2)
            throw new problem/* InputError */.dz((record.problems ?? []).map((message) => ({ file: record.provenance.config, key: 'api-key-env', message })));
        await write(record, values, io);
        return record.exitCode;
    }
    finally {
        progress.end();
        stop.dispose();
        repository.close();
    }
}
function isSame({ base, head }) {
    const id = (tree, path) => {
        const entry = tree.entry(path);
        return entry.kind === 'file' ? entry.id : entry.kind;
    };
    return [...new Set([...base.paths(), ...head.paths()])].every((path) => id(base, path) === id(head, path));
}
function positive(name, text) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new problem/* UsageError */.eb(`${name} ${JSON.stringify(text)}: give a whole number from 1`);
    return value;
}
function reproduce(values, revisions) {
    const head = revisions.head === 'WORKTREE' ? '' : ` --head ${revisions.head}`;
    const config = values.config === undefined ? '' : ` --config ${values.config}`;
    return `plumbline run --base ${revisions.base} --exact${head}${config}${values.fixed === true ? ' --fixed' : ''}`;
}
async function write(record, files, io) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(1521), __webpack_require__.e(9035), __webpack_require__.e(3089)]).then(__webpack_require__.bind(__webpack_require__, 3089));
    const out = [];
    if (files.json !== undefined)
        out.push([files.json, `${JSON.stringify(record, null, 1)}\n`]);
    if (files.md !== undefined)
        out.push([files.md, (await Promise.all(/* import() */[__webpack_require__.e(4440), __webpack_require__.e(1521), __webpack_require__.e(9035), __webpack_require__.e(811), __webpack_require__.e(4898)]).then(__webpack_require__.bind(__webpack_require__, 4898))).renderComment(record)]);
    if (files.html !== undefined)
        out.push([files.html, (await Promise.all(/* import() */[__webpack_require__.e(4440), __webpack_require__.e(1521), __webpack_require__.e(9035), __webpack_require__.e(811), __webpack_require__.e(9550)]).then(__webpack_require__.bind(__webpack_require__, 9550))).renderHtml(record)]);
    if (files.junit !== undefined)
        out.push([files.junit, (await __webpack_require__.e(/* import() */ 5157).then(__webpack_require__.bind(__webpack_require__, 5157))).renderJUnit(record)]);
    const text = renderTerminal(record, { columns: Math.min(io.columns, 80), color: io.color });
    io.out(text);
    for (const [path, content] of out)
        (0,written/* writeText */.x3)(io, path, content);
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ loadArm),
/* harmony export */   IT: () => (/* binding */ modelIdentity),
/* harmony export */   Tg: () => (/* binding */ providersAsked),
/* harmony export */   cr: () => (/* binding */ messagesOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1295);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9771);



function loadArm(side, tree, paths, config, problems, alone = false) {
    const at = (key) => paths.name === undefined ? undefined : { file: config.file, key: `targets.${paths.name}.${key}` };
    const promptAt = (index) => at(paths.prompt.length === 1 ? 'prompt' : `prompt[${index}]`);
    const prompt = (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPrompt */ .hT)(tree, paths.prompt, problems, paths.name === undefined ? undefined : (i) => promptAt(i));
    const model = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .loadModel */ .cm)(tree, paths.model, problems, at('model'));
    if (model === null)
        return null;
    const strange = providersAsked(model, config).filter((named) => !Object.hasOwn(config.providers, named.provider));
    for (const { key, provider } of strange) {
        const known = Object.keys(config.providers).join(', ') || 'none';
        const there = alone ? `(there: ${known})` : `on the base side (there: ${known}); add it there first`;
        problems.add({
            file: paths.model,
            key,
            message: `"${provider}" is not a provider of ${config.file} ${there}`,
        });
    }
    const provider = config.providers[model.provider];
    if (prompt === null || provider === undefined || strange.length > 0)
        return null;
    return { side, promptFiles: paths.prompt, prompt, model: withPromptDefaults(model, prompt), provider };
}
function providersAsked(model, config) {
    const all = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .providersNamed */ .go)(model);
    return config.providers[model.provider]?.type === 'recorded' ? all.slice(0, 1) : all;
}
function withPromptDefaults(model, prompt) {
    const said = prompt.modelParameters ?? {};
    const number = (key) => {
        const value = said[key];
        return typeof value === 'number' ? value : undefined;
    };
    return {
        ...model,
        temperature: model.temperature ?? number('temperature'),
        maxTokens: model.maxTokens ?? number('maxTokens') ?? number('max_tokens') ?? number('maxCompletionTokens'),
        responseFormat: model.responseFormat ?? prompt.responseFormat,
    };
}
function modelIdentity(arm) {
    const { file: _file, source, ...sent } = arm.model;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ sent, source, provider: arm.model.provider });
}
function messagesOf(arm, row, problems) {
    return (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPrompt */ .nQ)(arm.prompt, row, problems);
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ loadModel),
/* harmony export */   go: () => (/* binding */ providersNamed),
/* harmony export */   iA: () => (/* binding */ modelsNamed)
/* harmony export */ });
/* unused harmony export MODEL_SCHEMA */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2311);
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3851);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);







function providersNamed(model) {
    const { route, cascade } = model;
    const others = [
        { key: 'route.classifier.provider', provider: route?.classifier.provider },
        ...Object.entries(route?.classes ?? {}).map(([name, { provider }]) => ({
            key: `route.classes.${name}.provider`,
            provider,
        })),
        { key: 'cascade.escalate-to.provider', provider: cascade?.escalateTo.provider },
    ];
    const named = others.flatMap(({ key, provider }) => (provider === undefined ? [] : [{ key, provider }]));
    return [{ key: 'provider', provider: model.provider }, ...named];
}
function modelsNamed(config) {
    const { provider, model, route, cascade } = config;
    const named = route === undefined
        ? [{ model }, ...(cascade === undefined ? [] : [cascade.escalateTo])]
        : [route.classifier, ...Object.values(route.classes)];
    return named.map((seat) => ({ provider: seat.provider ?? provider, model: seat.model }));
}
const NAME = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(300);
const JSON_OBJECT = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J());
const MODEL_REF = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ provider: NAME.optional(), model: NAME });
const ROUTE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    classifier: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ provider: NAME.optional(), model: NAME, prompt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) }),
    classes: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), MODEL_REF)
        .refine((all) => Object.keys(all).length > 0, 'needs at least one class'),
    otherwise: NAME.describe('The class that any other answer counts as.'),
});
const CASCADE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    'escalate-to': MODEL_REF,
    when: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        matches: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('RE2 on the first answer.'),
        empty: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
        refused: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
        cut: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
    })
        .default({ empty: true, refused: true, cut: true }),
});
const MODEL_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    provider: NAME.default('default').describe('A key of providers in the config.'),
    model: NAME,
    temperature: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(2).optional(),
    'max-tokens': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().optional(),
    params: JSON_OBJECT.default({}).describe('Sent verbatim beside the messages.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(JSON_OBJECT)])
        .optional()
        .describe('Tool definitions, or the path of a JSON or YAML list of them.'),
    'response-format': zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), JSON_OBJECT])
        .optional()
        .describe('The value, or the path of a JSON or YAML file.'),
    'tuned-from': NAME.optional().describe('The base model of a tuned one.'),
    retrieval: JSON_OBJECT.optional().describe('Declared, not executed: index, top-k, embedding model.'),
    route: ROUTE.optional(),
    cascade: CASCADE.optional(),
});
const NOT_PARAMS = {
    model: 'model',
    temperature: 'temperature',
    max_tokens: 'max-tokens',
    max_completion_tokens: 'max-tokens',
    seed: 'seed',
    tools: 'tools',
    response_format: 'response-format',
};
const NEVER_PARAMS = ['messages', 'stream', 'stream_options', 'n'];
function loadModel(tree, path, problems, named) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(tree, path, problems, named);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)(document, MODEL_SCHEMA, problems);
    const params = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, ['params']);
    for (const key of (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(params) ? Object.keys(params) : []) {
        const own = NOT_PARAMS[key];
        const at = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['params', key], 'key');
        if (own !== undefined)
            problems.add({ ...at, message: `write it as ${own}, a key of the file itself` });
        else if (NEVER_PARAMS.includes(key))
            problems.add({ ...at, message: 'is set by the gate and cannot be given' });
    }
    const tools = readNamed(tree, document, ['tools'], problems);
    const format = readNamed(tree, document, ['response-format'], problems);
    if (read === null)
        return null;
    const { route, cascade } = read;
    const classes = route && readClasses(document, route.classes, problems);
    const otherwise = route?.otherwise.trim().toLowerCase();
    if (classes !== undefined && otherwise !== undefined && !Object.hasOwn(classes, otherwise)) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['route', 'otherwise']),
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(route?.otherwise)} is not one of the classes${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(otherwise, Object.keys(classes))}`,
        });
    }
    if (tools.value !== undefined && !(Array.isArray(tools.value) && tools.value.every(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['tools']),
            message: `expected a list of tools (objects), found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(tools.value)}`,
        });
    }
    if (format.value !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(format.value)) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['response-format']),
            message: `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(format.value)}`,
        });
    }
    if (problems.count > before)
        return null;
    return {
        file: path,
        provider: read.provider,
        model: read.model,
        temperature: read.temperature,
        maxTokens: read['max-tokens'],
        seed: read.seed,
        params: read.params,
        tools: tools.value,
        responseFormat: format.value,
        tunedFrom: read['tuned-from'],
        retrieval: read.retrieval,
        route: route && { classifier: route.classifier, classes: classes, otherwise: otherwise },
        cascade: cascade && {
            escalateTo: cascade['escalate-to'],
            when: {
                matches: cascade.when.matches,
                empty: cascade.when.empty,
                refused: cascade.when.refused,
                cut: cascade.when.cut,
            },
        },
        source: normalForm(document.value, tools, format),
    };
}
function readClasses(document, classes, problems) {
    const folded = new Map();
    for (const [name, target] of Object.entries(classes)) {
        const key = name.trim().toLowerCase();
        if (folded.has(key)) {
            problems.add({
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['route', 'classes', name], 'key'),
                message: 'stands twice: class names are compared in lower case',
            });
        }
        folded.set(key, target);
    }
    return Object.fromEntries(folded);
}
function readNamed(tree, document, at, problems) {
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, at);
    if (typeof value !== 'string')
        return { path: false, value };
    const file = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(document, at, document.file, problems);
    const named = file === null ? null : (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(tree, file, problems, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, at));
    return { path: true, value: named?.value };
}
function normalForm(value, tools, format) {
    return {
        ...value,
        ...(tools.path ? { tools: tools.value } : {}),
        ...(format.path ? { 'response-format': format.value } : {}),
    };
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);



function placesFor(io, files) {
    for (const [flag, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { throwIfNoEntry: false });
        if (folder?.isDirectory() !== true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${path}: the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is not there; make it first`);
        if (path === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
    }
}
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}
function writeJson(io, path, value) {
    if (path === undefined)
        return false;
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (path === '-')
        io.out(text);
    else
        writeText(io, path, text);
    return path === '-';
}


/***/ })

};
