export const id = 3841;
export const ids = [3841];
export const modules = {

  29023:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  deskSecret)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67878);





const DRAWN = /^[0-9a-f]{64}$/;
function deskSecret(env) {
    const own = env['XDG_CONFIG_HOME'];
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.config'), 'plumbline', 'store-secret');
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file))
        return null;
    try {
        (0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_4__  .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    }
    catch {
    }
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
        const isOwn = process.getuid === undefined || entry.uid === process.getuid();
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8').trim();
        return entry.isFile() && isOwn && DRAWN.test(text) ? text : null;
    }
    catch {
        return null;
    }
}


  }),

  77146:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runMemory: () => (  runMemory)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var held_out_looks = __webpack_require__(99055);
var schemas = __webpack_require__(26921);
var schema_parts = __webpack_require__(11486);
var result = __webpack_require__(13453);
;



const digest = schema_parts .br.transform((read) => read);
const OUTCOMES = [
    'improved',
    'shorter',
    'migrated',
    'guards-open',
    'guard-regressed',
    'ceiling',
    'unproven',
    'nothing',
    'stopped',
];
const REASONS = ['weak', 'none-kept', 'control', 'headroom', 'exhausted', 'budget', 'minutes'];
const RATIO = schemas .rej({
    base: schema_parts .ai,
    head: schema_parts .ai,
    ratio: schema_parts .ai,
    interval: schema_parts .V2.nullable(),
    limit: schema_parts .ai.nullable(),
    state: schemas .k5n(['reported', 'held', 'open', 'broken']),
});
const CLAIM = schemas .rej({
    kind: schemas .k5n(['superior', 'non-inferior']),
    claimed: schemas .zMY(),
    points: schema_parts .ai,
    interval: schema_parts .V2,
    expected: schema_parts .ai,
    base: schema_parts .ai,
    head: schema_parts .ai,
    n: schema_parts .WQ,
    repeats: schema_parts .WQ,
    p: schema_parts .ai,
    z: schema_parts .ai,
    bound: schema_parts .ai,
});
const GUARD = schemas .rej({
    state: schemas .k5n(['held', 'open', 'regressed']),
    points: schema_parts .ai,
    interval: schema_parts .V2,
    margin: schema_parts .ai,
    n: schema_parts .WQ,
    repeats: schema_parts .WQ,
});
const CANDIDATE = schemas .rej({
    id: schema_parts .Pf,
    parent: schema_parts .Pf.nullable(),
    strategy: schema_parts .Pf,
    component: schema_parts .Pf,
    digest,
    tokens: schema_parts .WQ.nullable(),
    hypothesis: schema_parts .Pf,
    state: schema_parts .Pf,
    why: schema_parts .Pf.nullable(),
    select: schemas .rej({ points: schema_parts .ai, n: schema_parts .WQ, posterior: schema_parts .ai, sd: schema_parts .ai }).nullable(),
});
const USAGE = schemas .rej({
    calls: schema_parts .WQ,
    reused: schema_parts .WQ,
    promptTokens: schema_parts .WQ,
    completionTokens: schema_parts .WQ,
    costUsd: schema_parts .ai,
    errors: schema_parts .WQ,
    total: schemas .rej({ calls: schema_parts .WQ, costUsd: schema_parts .ai }),
    reflector: schemas .rej({ calls: schema_parts .WQ, costUsd: schema_parts .ai }),
});
const BEST = schemas .rej({
    points: schema_parts .ai,
    interval: schema_parts .V2,
    n: schema_parts .WQ,
    candidates: schema_parts .WQ,
    base: schema_parts .ai,
    head: schema_parts .ai,
});
const RESULT = schemas .RZV(() => schemas .rej({
    schema: schemas .euz(result .YA),
    outcome: schemas .k5n(OUTCOMES),
    reason: schemas .k5n(REASONS).nullable(),
    exitCode: schema_parts .WQ,
    target: schema_parts .Pf,
    run: schemas .YjP().regex(/^[0-9a-f]{16}$/),
    seed: schema_parts .Pf,
    goal: schema_parts .Pf,
    objective: schemas .k5n(['quality', 'cost']),
    lever: schemas .k5n(['prompt-optimize', 'model-swap']),
    splits: schemas .rej({ search: schema_parts .WQ, select: schema_parts .WQ, heldout: schema_parts .WQ }),
    preview: schemas .rej({ smallestLift: schema_parts .ai, calls: schema_parts .WQ, costUsd: schema_parts .ai.nullable(), minutes: schema_parts .ai }),
    heldout: schemas .rej({
        asked: schemas .zMY(),
        digest,
        cases: schema_parts .WQ,
        look: schema_parts .WQ,
        alpha: schema_parts .ai,
        samples: schema_parts .WQ,
        recorded: (0,schema_parts .p_)(schema_parts .Pf, 10),
    }),
    claim: CLAIM.nullable(),
    guards: (0,schema_parts .KT)(GUARD, 1_000),
    ceilings: schemas .rej({
        promptTokens: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ, limit: schema_parts .WQ }).nullable(),
        costRatio: RATIO.nullable(),
        latencyRatio: RATIO.nullable(),
    }),
    control: schemas .rej({ points: schema_parts .ai, z: schema_parts .ai }).nullable(),
    finalist: schema_parts .Pf.nullable(),
    candidates: (0,schema_parts .p_)(CANDIDATE, 100_000),
    strategies: (0,schema_parts .KT)(schemas .rej({ candidates: schema_parts .WQ, kept: schema_parts .WQ, gain: schema_parts .ai, tickets: schema_parts .WQ }), 20),
    plateau: schemas .rej({ flag: schemas .zMY(), stopped: schema_parts .Pf, best: BEST.nullable() }),
    changes: (0,schema_parts .p_)(schemas .rej({ file: schema_parts .Pf, before: schema_parts .Qq, after: schema_parts .Qq }), 10),
    usage: USAGE,
    provenance: schemas .rej({ revision: schema_parts .Pf, engine: schema_parts .Pf, at: schema_parts .Pf, reproduce: schema_parts .Qq }),
    notes: (0,schema_parts .p_)(schema_parts .Pf, 1_000),
}));
function storedResult(value) {
    const read = RESULT.safeParse(value);
    return read.success ? read.data : null;
}

;





const MOST_BYTES = 64 * 1024 * 1024;
function runMemory(storeDir, secret) {
    const looks = (0,external_node_path_.join)(storeDir, 'optimize', 'looks.jsonl');
    const resultFile = (run) => (0,external_node_path_.join)(storeDir, 'optimize', run, 'finished.json');
    return {
        looks: () => (textOf(looks) ?? '').split('\n').flatMap((line) => {
            const value = parsed(line);
            const entry = value === undefined ? null : (0,held_out_looks .V9)(value);
            return entry === null ? [] : [entry];
        }),
        recordLook(entry) {
            const isKnown = this.looks().some(({ run, look }) => run === entry.run && look === entry.look);
            if (!isKnown)
                durably(looks, `${JSON.stringify(entry)}\n`, 'a');
            return ['store'];
        },
        finished(run) {
            const [mark, body] = (textOf(resultFile(run)) ?? '').split('\n');
            const key = secret();
            if (key === null || body === undefined || mark !== markOf(body, key))
                return null;
            const value = parsed(body);
            const result = value === undefined ? null : storedResult(value);
            return result?.run === run ? result : null;
        },
        finish(result) {
            const key = secret();
            if (key === null)
                return;
            const file = resultFile(result.run);
            const body = JSON.stringify(result);
            durably(`${file}.new`, `${markOf(body, key)}\n${body}\n`, 'w');
            (0,external_node_fs_.renameSync)(`${file}.new`, file);
        },
    };
}
function markOf(body, secret) {
    const key = (0,external_node_crypto_.createHmac)('sha256', secret).update('plumbline finished optimize 1').digest();
    return (0,external_node_crypto_.createHmac)('sha256', key).update(body).digest('hex');
}
function textOf(file) {
    const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    return stat?.isFile() && stat.size <= MOST_BYTES ? (0,external_node_fs_.readFileSync)(file, 'utf8') : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function durably(file, text, flags) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const handle = (0,external_node_fs_.openSync)(file, flags);
    try {
        (0,external_node_fs_.writeSync)(handle, text);
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}


  }),

  29796:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GF: () => (  writeJson),
    Wu: () => (  placesFor),
    x3: () => (  writeText)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);



function placesFor(io, files) {
    for (const [flag, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { throwIfNoEntry: false });
        if (folder?.isDirectory() !== true)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${flag} ${path}: the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is not there; make it first`);
        if (path === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
    }
}
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Cp(`${path} cannot be written (${code})`, { cause: error });
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


  }),

  79001:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command),
    help: () => (  help)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
  var _adapters_store_desk_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29023);
  var _adapters_store_optimize_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77146);
  var _adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29796);
  var _adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(82662);
  var _adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78998);
  var _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34272);
  var _optimize_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13453);
  var _run_optimize_ledger_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23202);
  var _run_optimize_prepare_optimize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6051);
  var _run_optimize_run_optimize_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51338);
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69903);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29093);
  var _text_wrap_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(45272);
  var _version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58508);
  var _options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(32315);
  var _progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(20902);



















const help = `plumbline optimize TARGET [OPTIONS]

Searches for a better prompt on the target's own suite and proves the lift on
held-out cases that no part of the search has seen. Ends with a patch, an
evidence page and a ledger line; the repository is left as it was.

  --repo DIR            repository (default: this folder)
  --config FILE         config to read
  --rev REV             revision all is read from (default WORKTREE)
  --strategy NAME,...   ${_inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.slice(0, 4).join(', ')},
                        ${_inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.slice(4).join(', ')} (default auto)
  --objective cost      shorter at no loss, instead of better
  --to MODEL|FILE       move the prompt to another model
  --few-shots           let worked examples be tried too

What it may cost
  --max-calls N   --max-cost-usd X   --max-minutes M
  --preview             say what a run would take, send nothing
  --force               start although little could come of it
  --spend-alpha         look at used held-out cases again, at a smaller alpha

What comes out
  --json FILE  --md FILE  --html FILE  --patch FILE
  --ledger FILE         appends the ledger line
  --apply               writes the new prompt into the working folder
  --require-improvement exit 3 when there is nothing to propose

  --store DIR  --seed S  --concurrency N  --verbose
  --reflector-replies FILE   JSONL of {"reply"}: a recorded reflector

Exit codes: 0 any outcome · 2 usage, config, data, or a look that was used
· 3 --require-improvement and no patch · 4 the outside failed · 130 interrupted
`;
const OPTIONS = {
    repo: { type: 'string' },
    config: { type: 'string' },
    rev: { type: 'string' },
    strategy: { type: 'string' },
    objective: { type: 'string' },
    to: { type: 'string' },
    'few-shots': { type: 'boolean', default: false },
    'max-calls': { type: 'string' },
    'max-cost-usd': { type: 'string' },
    'max-minutes': { type: 'string' },
    preview: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    'spend-alpha': { type: 'boolean', default: false },
    json: { type: 'string' },
    md: { type: 'string' },
    html: { type: 'string' },
    patch: { type: 'string' },
    ledger: { type: 'string' },
    apply: { type: 'boolean', default: false },
    'require-improvement': { type: 'boolean', default: false },
    store: { type: 'string' },
    seed: { type: 'string' },
    concurrency: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    'reflector-replies': { type: 'string' },
};
async function command(args, io) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__  .T)('optimize', args, OPTIONS, { positionals: true });
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb('optimize: name one target, for example: plumbline optimize support-agent');
    const { json, md, html, patch, ledger } = values;
    (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .Wu)(io, { '--json': json, '--md': md, '--html': html, '--patch': patch, '--ledger': ledger });
    const limits = {
        maxCalls: amount('--max-calls', values['max-calls'], true),
        maxCostUsd: amount('--max-cost-usd', values['max-cost-usd'], false),
        maxMinutes: amount('--max-minutes', values['max-minutes'], false),
    };
    if (values.objective !== undefined && values.objective !== 'cost' && values.objective !== 'quality')
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb(`--objective ${JSON.stringify(values.objective)}: give quality or cost`);
    const repository = (0,_adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_2__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.repo ?? '.'), { env: io.env });
    const revision = values.rev ?? 'WORKTREE';
    const request = {
        tree: repository.tree(revision === 'WORKTREE' ? revision : repository.resolve(revision)),
        commit: repository.resolve(revision === 'WORKTREE' ? 'HEAD' : revision),
        config: values.config,
        target,
        seed: values.seed ?? 'local',
        objective: values.objective ?? 'quality',
        to: values.to,
        strategies: strategiesOf(values.strategy, values['few-shots']),
        limits,
        force: values.force,
        spendAlpha: values['spend-alpha'],
        previewOnly: values.preview,
        reproduce: `plumbline optimize ${args.join(' ')}`,
        engine: _version_js__WEBPACK_IMPORTED_MODULE_16__  .x,
        reflectorReplies: repliesIn(values['reflector-replies'], io),
    };
    const stop = (0,_adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_17__  .Y)();
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_15__  .e)(io, values.verbose);
    const storeDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.store ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDir, 'plumbline'));
    const concurrency = amount('--concurrency', values.concurrency, true) ?? _adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_CONCURRENCY;
    const ports = (0,_adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_6__.wire)({
        env: io.env,
        storeDir,
        deskSecret: () => (0,_adapters_store_desk_secret_js__WEBPACK_IMPORTED_MODULE_3__  .c)(io.env),
        concurrency,
        signal: stop.signal,
        progress,
    });
    const watcher = {
        preview: (lines) => io.err(`${lines.map((line) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_18__  .L)(line, 80, '  ')).join('\n')}\n`),
        round: (line) => io.err(`${line}\n`),
    };
    try {
        const result = await (0,_run_optimize_run_optimize_js__WEBPACK_IMPORTED_MODULE_11__.runOptimize)(request, ports, (0,_adapters_store_optimize_memory_js__WEBPACK_IMPORTED_MODULE_4__.runMemory)(storeDir, () => (0,_adapters_store_desk_secret_js__WEBPACK_IMPORTED_MODULE_3__  .c)(io.env)), watcher);
        progress.end();
        if (result === null)
            return 0;
        const prepared = await (0,_run_optimize_prepare_optimize_js__WEBPACK_IMPORTED_MODULE_10__.prepareOptimize)(request, ports);
        return await deliver(result, prepared, values, io, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeDir, 'optimize', result.run));
    }
    finally {
        progress.end();
        stop.dispose();
        repository.close();
    }
}
async function deliver(result, prepared, wanted, io, folder) {
    const { outcomeSentence, patchOf, renderEvidence } = await Promise.all( [__webpack_require__.e(5725), __webpack_require__.e(2002)]).then(__webpack_require__.bind(__webpack_require__, 42002));
    const { renderOptimizeHtml } = await Promise.all( [__webpack_require__.e(5725), __webpack_require__.e(6972)]).then(__webpack_require__.bind(__webpack_require__, 16972));
    const proposed = (0,_optimize_result_js__WEBPACK_IMPORTED_MODULE_8__.isProposed)(result.outcome, prepared.policy.guards);
    const patch = patchOf(result);
    const text = `${JSON.stringify(result, null, 1)}\n`;
    const page = renderEvidence(result);
    const report = renderOptimizeHtml(result);
    const rows = new Map(prepared.suite.cases.map((row) => [row.id, row]));
    const line = (0,_run_optimize_ledger_line_js__WEBPACK_IMPORTED_MODULE_9__.ledgerLine)(result, {
        suiteDigest: prepared.suite.digest,
        templates: Object.fromEntries(prepared.suite.templates.map(({ id, digest }) => [id, digest])),
        heldout: prepared.slices.heldout.slice(0, result.heldout.cases).map(({ id }) => rows.get(id)),
    });
    io.say(`${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_18__  .L)(outcomeSentence(result), 80)}\n`);
    const own = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const files = [
        [wanted.json ?? own('result.json'), text],
        [wanted.md ?? own('evidence.md'), page],
        [wanted.html ?? own('report.html'), report],
        [proposed ? (wanted.patch ?? own('change.patch')) : patch === '' ? undefined : own('unproven.patch'), patch],
    ];
    const { mkdirSync } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    mkdirSync(folder, { recursive: true });
    for (const [path, content] of files)
        if (path !== undefined)
            (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .x3)(io, path, content);
    if (line !== null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, wanted.ledger ?? own('ledger.jsonl'));
        if (wanted.ledger === undefined)
            (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .x3)(io, path, line);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, line);
    }
    if (proposed && wanted.apply)
        for (const { file, after } of result.changes)
            (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .x3)(io, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, wanted.repo ?? '.'), file), after);
    for (const [path] of files)
        if (path !== undefined)
            io.say(`  ${path}\n`);
    return wanted['require-improvement'] && !proposed ? 3 : 0;
}
function amount(name, text, isWhole) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!(value > 0) || !Number.isFinite(value) || (isWhole && !Number.isInteger(value)))
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb(`${name} ${JSON.stringify(text)}: give a ${isWhole ? 'whole number from 1' : 'number above 0'}`);
    return value;
}
function strategiesOf(text, withFewShots) {
    if (text === undefined || text === 'auto')
        return withFewShots ? ['reflect', 'critique', 'gradients', 'meta-prompt', 'rephrase', 'few-shots'] : undefined;
    return text.split(',').map((name) => {
        const found = _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.find((one) => one === name.trim());
        if (found === undefined)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb(`--strategy ${JSON.stringify(name)}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_12__  .h)(name, _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL)}; there are: ${_inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.join(', ')}`);
        return found;
    });
}
function repliesIn(file, io) {
    if (file === undefined)
        return undefined;
    const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        let reply;
        try {
            reply = JSON.parse(line).reply;
        }
        catch {
            reply = undefined;
        }
        if (reply === undefined)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .dz({ file, line: index + 1, message: 'expected {"reply": ...}' });
        return [typeof reply === 'string' ? reply : JSON.stringify(reply)];
    });
}


  }),

  32315:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  readOptions)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
        refuseEmpty(command, parsed.values);
        return parsed;
    }
    catch (error) {
        throw asUsage(command, options, error);
    }
}
function refuseEmpty(command, values) {
    for (const [name, value] of Object.entries(values)) {
        const isEmpty = value === '' || (Array.isArray(value) && value.includes(''));
        if (isEmpty && name !== 'seed')
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: --${name} is empty; give a value or leave it out`);
    }
}
function completed(args, alone) {
    return args.map((word, at) => {
        const next = args[at + 1];
        const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
        return stands ? `${word}=-` : word;
    });
}
function asUsage(command, options, error) {
    const { code, message } = error;
    const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
    switch (code) {
        case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
            const names = Object.keys(options);
            const word = named.replace(/^-+/, '');
            const near = word.length < 3 ? null : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(word, names);
            const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
            return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
        }
        case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
            const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
            return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
        }
        case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
            return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command} takes no argument "${named}"`);
        default:
            return error;
    }
}


  }),

  20902:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  terminalProgress)
  });
  var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4905);
  var _text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45272);


const EVERY_MS = 100;
function terminalProgress(io, verbose) {
    const started = _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms();
    let drawn = 0;
    let open = false;
    const clear = () => {
        if (open)
            io.err('\r\u001b[K');
        open = false;
    };
    const step = (text) => {
        clear();
        io.err(`${((_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
    };
    return {
        update({ stage, done, planned, costUsd }) {
            if (!io.isTTY)
                return;
            const now = _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms();
            if (now - drawn < EVERY_MS)
                return;
            drawn = now;
            const left = done > 0 ? ((now - started) / done) * (planned - done) : Number.NaN;
            const eta = Number.isFinite(left) ? `, ${duration(left)} left` : '';
            const cost = costUsd === null || costUsd === 0 ? '' : `, $${costUsd.toFixed(2)}`;
            io.err(`\r\u001b[K${done} of ${planned} ${stage}${eta}${cost}`.slice(0, io.columns));
            open = true;
        },
        plan(text) {
            if (verbose)
                step(text);
            else if (io.isTTY)
                io.err(`${text}\n`);
        },
        note(text) {
            if (verbose)
                step(text);
        },
        warn(text) {
            clear();
            io.err(`${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__  .L)(`note: ${text}`, 80, '  ', '')}\n`);
        },
        end: clear,
    };
}
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}


  }),

  99055:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hl: () => (  planLook),
    Ku: () => (  looksIn),
    Ok: () => (  marksOf),
    V9: () => (  lookEntryOf),
    cy: () => (  LOOKS_FILE)
  });
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
  var _text_folded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66854);


const ALPHA = 0.05;
const LEAST_UNSEEN = 30;
function marksOf(row) {
    const said = JSON.stringify([row.input ?? null, row.messages ?? null, row.vars ?? null]);
    const folded = (0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_1__  .C)(said).join(' ');
    return [(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`id\0${row.id}`).slice(0, 12), (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`text\0${folded}`).slice(0, 12)];
}
function planLook(heldout, entries, spend) {
    const seen = new Set(entries.flatMap(({ cases }) => cases.flat()));
    const unseen = heldout.filter((row) => !marksOf(row).some((mark) => seen.has(mark)));
    if (unseen.length === heldout.length)
        return { kind: 'open', look: 1, alpha: ALPHA, cases: heldout };
    if (unseen.length >= LEAST_UNSEEN)
        return { kind: 'open', look: 1, alpha: ALPHA, cases: unseen };
    if (!spend)
        return { kind: 'used', earlier: entries, unseen: unseen.length };
    const look = 1 + new Set(entries.map(({ run }) => run)).size;
    return { kind: 'open', look, alpha: ALPHA / 2 ** (look - 1), cases: heldout };
}
function lookEntryOf(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return null;
    const row = value;
    const { target, goal, run, look, alpha, at, cases } = row;
    if (typeof target !== 'string' || typeof run !== 'string' || typeof look !== 'number')
        return null;
    if (!Array.isArray(cases))
        return null;
    const marks = cases.flatMap((pair) => {
        const [id, text] = Array.isArray(pair) ? pair : [];
        return typeof id === 'string' && typeof text === 'string' ? [[id, text]] : [];
    });
    return {
        target,
        goal: typeof goal === 'string' ? goal : '',
        run,
        look,
        alpha: typeof alpha === 'number' ? alpha : ALPHA,
        at: typeof at === 'string' ? at : '',
        cases: marks,
    };
}
const LOOKS_FILE = 'looks.jsonl';
function looksIn(text) {
    return text.split('\n').flatMap((line) => {
        const value = parsed(line);
        const entry = value === undefined ? null : (lookOf(value) ?? lookEntryOf(value));
        return entry === null ? [] : [entry];
    });
}
function lookOf(attempt) {
    if (typeof attempt !== 'object' || attempt === null || Array.isArray(attempt))
        return null;
    const { heldout } = attempt;
    return heldout === undefined ? null : lookEntryOf(heldout);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


  }),

  23202:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ledgerLine: () => (  ledgerLine)
  });
  var _optimize_held_out_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99055);
  var _optimize_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13453);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function ledgerLine(result, frame) {
    const { claim, plateau, heldout, changes, provenance } = result;
    const [change] = changes;
    const finalist = result.candidates.find(({ id }) => id === result.finalist);
    const best = plateau.best;
    if (result.outcome === 'stopped' || best === null)
        return null;
    const sd = finalist?.select?.sd ?? 0;
    const lift = finalist?.select == null
        ? { points: best.points, interval: best.interval, n: best.n }
        : {
            points: finalist.select.points,
            interval: [finalist.select.points - 1.96 * sd, finalist.select.points + 1.96 * sd],
            n: finalist.select.n,
        };
    const look = heldout.asked
        ? {
            target: result.target,
            goal: result.goal,
            run: result.run,
            look: heldout.look,
            alpha: heldout.alpha,
            at: provenance.at,
            cases: frame.heldout.map(_optimize_held_out_looks_js__WEBPACK_IMPORTED_MODULE_0__  .Ok),
        }
        : null;
    const line = {
        lever: result.lever,
        commit: provenance.revision,
        date: provenance.at.slice(0, 10),
        suite: frame.suiteDigest,
        templates: frame.templates,
        goal: result.goal,
        before: claim?.base ?? best.base,
        after: claim?.head ?? best.head,
        lift,
        ...(claim === null ? {} : { holdout: { points: claim.points, interval: claim.interval, n: claim.n } }),
        record: (0,_optimize_result_js__WEBPACK_IMPORTED_MODULE_1__  .sl)(result),
        select: { points: best.points, interval: best.interval, n: best.n, candidates: best.candidates },
        ...(look === null ? {} : { heldout: look }),
        ...(change === undefined ? {} : { arm: { base: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .Nv)(change.before), head: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .Nv)(change.after) } }),
        outcome: result.outcome,
    };
    return `${JSON.stringify(line)}\n`;
}


  }),

  27744:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  canonical),
    Nv: () => (  digestOfText),
    Ok: () => (  digestOfTexts),
    fg: () => (  sha256Hex),
    ol: () => (  digestOf),
    tH: () => (  hmacHex),
    vA: () => (  asJson)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function asJson(value) {
    return value;
}
function canonical(value) {
    return written(value);
}
function written(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined)
        throw new TypeError('undefined has no canonical form');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no canonical form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += text === '' ? written(item) : `,${written(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
    for (let at = 1; at < keys.length; at++) {
        const key = keys[at];
        let to = at;
        for (; to > 0 && keys[to - 1] > key; to--)
            keys[to] = keys[to - 1];
        keys[to] = key;
    }
    return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
    const known = LEADS.get(key);
    if (known !== undefined)
        return known;
    const text = `${JSON.stringify(key)}:`;
    if (LEADS.size < MOST_LEADS)
        LEADS.set(key, text);
    return text;
}
function digestOf(value) {
    return digestOfText(written(value));
}
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [index, item] of items.entries())
        hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
    return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


  }),

  66854:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  foldedWords)
  });
function foldedWords(text) {
    return (text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []);
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
