export const id = 6505;
export const ids = [6505];
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

  80017:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  command: () => (  command),
  help: () => (  help)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var dist = __webpack_require__(38815);
var git_repository = __webpack_require__(66716);
var desk_secret = __webpack_require__(29023);
var output_files = __webpack_require__(29796);
var signals = __webpack_require__(82662);
var wire_ports = __webpack_require__(78998);
var inputs_config = __webpack_require__(56940);
var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var arm_answer = __webpack_require__(64466);
var arm_call = __webpack_require__(476);
var targets = __webpack_require__(32483);
var model_file = __webpack_require__(75528);
var per_case = __webpack_require__(3236);
var prompt_prompt = __webpack_require__(83689);
var call = __webpack_require__(52049);
var ask_judge = __webpack_require__(13427);
var problem = __webpack_require__(29093);
var drive_steps = __webpack_require__(81091);
var model_seats = __webpack_require__(62160);
var prepare_targets = __webpack_require__(96876);
var target_work = __webpack_require__(77326);
var dataset = __webpack_require__(48517);
var text_index = __webpack_require__(220);
var training_rows = __webpack_require__(29232);
;



const ORIGIN_KEYS = ['synthetic', 'source', 'generated_by', 'verified'];
function poolOf(file, text, suite, problems) {
    const origins = new Map();
    const plain = text
        .replace(/^\uFEFF/u, '')
        .split('\n')
        .map((line, index) => {
        const row = objectOf(line);
        if (row === null)
            return line;
        origins.set(index + 1, { synthetic: (0,training_rows .AL)(row), verified: (0,training_rows .p4)(row) });
        return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([key]) => !isOrigin(key))));
    });
    const cases = (0,dataset .B)(file, new TextEncoder().encode(plain.join('\n')), problems);
    if (cases === null)
        return null;
    const index = (0,text_index .KR)();
    for (const row of suite)
        index.add(row.id, (0,training_rows .sM)(row));
    const left = { unverified: [], overlap: [], duplicate: [] };
    const seen = (0,text_index .KR)();
    const rows = [];
    for (const row of cases) {
        const { synthetic = false, verified = false } = origins.get(row.line) ?? {};
        const why = synthetic && !verified ? 'unverified' : whyLeft((0,training_rows .sM)(row), index, seen);
        if (why !== null)
            left[why].push(row.id);
        else {
            seen.add(row.id, (0,training_rows .sM)(row));
            rows.push({ row, synthetic });
        }
    }
    return { rows, read: cases.length, left };
}
function whyLeft(text, suite, seen) {
    if (suite.similar(text).length > 0)
        return 'overlap';
    return seen.similar(text).length > 0 ? 'duplicate' : null;
}
function isOrigin(key) {
    return ORIGIN_KEYS.includes(key);
}
function objectOf(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}

var digest = __webpack_require__(27744);
;

function hardest(tried, percent) {
    const known = tried.filter(({ scored }) => scored > 0);
    const rate = ({ passed, scored }) => passed / scored;
    const failing = known
        .filter((one) => rate(one) < 1)
        .map((one) => ({ one, at: (0,digest .fg)(one.id) }))
        .sort((a, b) => rate(a.one) - rate(b.one) || (a.at < b.at ? -1 : 1))
        .map(({ one }) => one);
    return failing.slice(0, Math.ceil((known.length * percent) / 100));
}
function trainingText(chosen) {
    return chosen
        .filter(({ completion }) => completion !== null)
        .map(({ id, messages, completion, synthetic }) => {
        const turns = messages.map(({ role, content }) => ({ role, content: content ?? '' }));
        const chat = [...turns, { role: 'assistant', content: completion }];
        const origin = synthetic ? { synthetic: true, verified: true } : {};
        return `${JSON.stringify({ messages: chat, ...origin, metadata: { case: id } })}\n`;
    })
        .join('');
}
function cardOf(facts) {
    const { text, ...rest } = facts;
    return { schema: 'plumbline/training-card@1', digest: (0,digest .Nv)(text), ...rest };
}

;















async function curate(request, ports) {
    const { tree, target, samples, percent } = request;
    const trees = { base: tree, head: tree, workspace: tree };
    const problems = new problem .Zw();
    const taken = (0,targets .PH)(trees, (0,targets .wH)(trees, request.config), { ruler: problems, head: problems });
    const draft = (0,targets .YT)(taken?.drafts ?? []).find((one) => one.target.name === target);
    problems.throwIfAny();
    if (taken === null || draft === undefined)
        throw new problem .eb(`curate: there is no target "${target}"`);
    const { config } = taken;
    const suite = await (0,prepare_targets .Ee)(tree, draft.target.suite, problems, ports, { config });
    const pool = suite === null ? null : poolOf(request.pool.file, request.pool.text, suite.cases, problems);
    const own = draft.arms.head;
    const teacher = request.teacher === undefined ? own : teacherArm(own, request.teacher, config, tree, problems);
    problems.throwIfAny();
    const rows = pool.rows.map(({ row, synthetic }) => ({ row, synthetic, messages: messagesOf(own, row, problems) }));
    problems.throwIfAny();
    refuseUnasked(config, [own, teacher], suite, ports);
    const works = [{ ...draft, suite: suite, rows: { base: null, head: null } }];
    const models = await ports.openModels({ config, works, trees, seed: request.seed });
    try {
        const asking = {
            calls: new drive_steps .g(models),
            suite: suite,
            seat: (0,model_seats .Q)(suite, config),
            width: ports.width,
            target,
        };
        const first = await each(rows, asking, (row) => tryRow(row, own, samples, asking));
        if (asking.calls.dead !== null)
            throw new problem .Cp(`no usable answer at all from the ${asking.calls.dead}`);
        const wanted = percent === null ? first : hardest(first, percent);
        const chosen = teacher === own ? wanted : await each(wanted, asking, (row) => taught(row, rows, teacher, samples, asking));
        const names = { base: own.model.model, teacher: teacher.model.model };
        return { suite: suite, pool: pool, tried: first.length, chosen, models: names, usage: models.usage() };
    }
    finally {
        await models.close();
    }
}
function messagesOf(arm, row, problems) {
    return (0,prompt_prompt .nQ)(arm.prompt, row, problems);
}
function teacherArm(own, file, config, tree, problems) {
    const model = (0,model_file .cm)(tree, file, problems);
    const provider = model === null ? undefined : config.providers[model.provider];
    if (model !== null && provider === undefined)
        problems.add({ file, key: 'provider', message: `"${model.provider}" is not a provider of ${config.file}` });
    return model === null || provider === undefined ? null : { ...own, model, provider };
}
function refuseUnasked(config, arms, suite, ports) {
    const recorded = arms.find(({ provider }) => provider.type === 'recorded');
    if (recorded !== undefined)
        throw new problem .dz({
            file: recorded.model.file,
            key: 'provider',
            message: `"${recorded.model.provider}" replays recorded answers, which hold none to the rows of a pool; name a live model with --teacher, and a target that asks one`,
        });
    const judge = suite.judge === undefined ? [] : [suite.judge.provider];
    const asked = [...new Set([...arms.map(({ model }) => model.provider), ...judge])];
    const unset = ports.missingCredentials(config, asked);
    if (unset.length > 0)
        throw new problem .eb(unset.join('\n'));
}
async function each(items, { width, calls }, act) {
    const found = new Map();
    let next = 0;
    const worker = async () => {
        while (next < items.length && !calls.stopped) {
            const at = next++;
            found.set(at, await act(items[at]));
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
}
async function tryRow({ row, synthetic, messages }, arm, samples, asking) {
    let [scored, passed] = [0, 0];
    let completion = null;
    for (let sample = 0; sample < samples && messages !== null; sample++) {
        const one = await answerOf({ row, messages, arm, sample }, asking);
        if (one === null)
            continue;
        scored++;
        if (!one.passes)
            continue;
        passed++;
        completion ??= one.output;
    }
    return { id: row.id, synthetic, messages: messages ?? [], scored, passed, completion };
}
async function taught(tried, rows, teacher, samples, asking) {
    const own = rows.find(({ row }) => row.id === tried.id);
    const { completion } = await tryRow(own, teacher, samples, asking);
    return { ...tried, completion };
}
async function answerOf({ row, messages, arm, sample }, { calls, suite, seat, target }) {
    const promptName = arm.prompt.name;
    const place = { role: 'arm', arm: 'head', target, case: row.id, sample, turn: 0, promptName };
    const run = await calls.drive((0,arm_call .p)(arm, messages, place));
    const who = `model ${arm.model.model} of ${target}`;
    if (!('output' in run)) {
        if (run.kind === 'failed')
            calls.count(who, run.message);
        return null;
    }
    calls.count(who, null);
    const templates = suite.templates.filter((template) => (0,target_work .Bv)(template) && template.spec.paired !== true && template.spec.repeated !== true && (0,per_case .Gl)(template, row));
    let passes = templates.length > 0 && run.finishReason !== 'length' && run.toolCalls.length === 0;
    for (const template of passes ? templates : []) {
        const score = await calls.drive(scoreStep(template, row, run, { seat, target, sample }));
        if (score === null || score.status !== 'scored')
            return null;
        passes &&= score.score >= template.pass;
        if (!passes)
            break;
    }
    return { output: run.output, passes };
}
function scoreStep(template, row, run, { seat, target, sample }) {
    const input = (0,arm_answer .I8)(row, run);
    if (template.scorer.kind === 'pure')
        return (0,call .Vw)(template.scorer.score(input));
    const by = template.spec.kind === 'embedding' ? seat.embedder : seat.judge;
    if (by === null || by.recorded)
        return (0,call .Vw)(null);
    const whole = { ...by, place: { target, template: template.id, sample, arm: 'head' } };
    return (0,ask_judge .e6)(template.scorer.score(input, whole), (score) => (0,call .Vw)(score));
}

var text_redaction = __webpack_require__(75447);
var options = __webpack_require__(32315);
var cli_progress = __webpack_require__(20902);
;


















const help = `plumbline curate TARGET --pool FILE --out FILE [OPTIONS]

Asks TARGET the rows of a pool (JSONL like a dataset, none of them a case of the
suite) and writes training material as chat JSONL, with a card beside it. Only
answers that pass every template of the suite are written.

  --pool FILE      rows to choose from
  --out FILE       the training file; FILE.card.json says what is in it
  --hard PERCENT   the rows that fail most often (default 10)
  --distil         every row: pairs of prompt and completion for a smaller model
  --teacher FILE   model file whose answers are the completions (default: the
                   target's own answers that pass)
  --samples N      answers a row (default 4)
  --write-policy   names the file and its digest in the config, so that the
                   overlap check knows it
  --repo DIR  --config FILE  --store DIR  --verbose

Left out and counted: rows near to a case of the suite or to each other, and
rows that a model wrote ("synthetic": true, "generated_by") without "verified":
true.

Exit codes: 0 written · 2 usage, config or data, or nothing to write
· 4 no answer at all
`;
async function command(args, io) {
    const { values, positionals } = (0,options .T)('curate', args, {
        pool: { type: 'string' },
        out: { type: 'string' },
        hard: { type: 'string' },
        distil: { type: 'boolean', default: false },
        teacher: { type: 'string' },
        samples: { type: 'string' },
        'write-policy': { type: 'boolean', default: false },
        repo: { type: 'string' },
        config: { type: 'string' },
        store: { type: 'string' },
        verbose: { type: 'boolean', default: false },
    }, { positionals: true });
    const [target, ...more] = positionals;
    const { pool, out, distil } = values;
    if (target === undefined || more.length > 0)
        throw new problem .eb('curate: name one target');
    if (pool === undefined || out === undefined)
        throw new problem .eb('curate: --pool FILE and --out FILE are needed');
    if (distil && values.hard !== undefined)
        throw new problem .eb('curate: --distil takes every row; leave --hard out');
    const percent = distil ? null : within('--hard', values.hard, { usual: 10, most: 100 });
    const samples = within('--samples', values.samples, { usual: 4, most: 20 });
    const card = `${out}.card.json`;
    (0,output_files .Wu)(io, { '--out': out, card });
    const repository = (0,git_repository .h)((0,external_node_path_.resolve)(io.cwd, values.repo ?? '.'), { env: io.env });
    const stop = (0,signals .Y)();
    const progress = (0,cli_progress .e)(io, values.verbose);
    const redaction = io.redaction ?? (0,text_redaction .w)();
    const ports = (0,wire_ports.wire)({
        env: io.env,
        storeDir: (0,external_node_path_.resolve)(io.cwd, values.store ?? (0,external_node_path_.join)(repository.gitDir, 'plumbline')),
        deskSecret: () => (0,desk_secret .c)(io.env),
        concurrency: wire_ports.DEFAULT_CONCURRENCY,
        redaction,
        signal: stop.signal,
        progress,
    });
    try {
        const tree = repository.tree('WORKTREE');
        const request = { tree, config: values.config, target, teacher: values.teacher, samples, percent, seed: 'local' };
        const found = await curate({ ...request, pool: { file: pool, text: textOf(pool, io) } }, ports);
        progress.end();
        const text = redaction.text(trainingText(found.chosen));
        io.say(told(found, text));
        if (text === '')
            throw new problem .dz({
                file: pool,
                message: 'gives no row to train on; nothing was written. What was left out stands above.',
            });
        (0,output_files .x3)(io, out, text);
        const facts = factsOf(found, { file: out, text, target, pool, percent, samples });
        (0,output_files .x3)(io, card, `${JSON.stringify(cardOf(facts), null, 1)}\n`);
        const config = values.config ?? (0,inputs_config .u0)(tree) ?? '.github/plumbline.yml';
        if (values['write-policy'])
            writePolicy(io, (0,external_node_path_.join)((0,external_node_path_.resolve)(io.cwd, values.repo ?? '.'), config), { out, text });
        else
            io.say(`Name it in ${(0,report_escape .RK)(config)}, or run this with --write-policy:\n${policyLines(out, text)}`);
        return 0;
    }
    finally {
        progress.end();
        stop.dispose();
        repository.close();
    }
}
function within(name, text, { usual, most }) {
    const value = text === undefined ? usual : Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most)
        return value;
    throw new problem .eb(`curate: ${name} ${JSON.stringify(text)}: give a whole number from 1 to ${most}`);
}
function textOf(file, io) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(io.cwd, file), 'utf8');
    }
    catch (error) {
        throw new problem .dz({ file, message: `cannot be read: ${error.message}` });
    }
}
function factsOf(found, { pool, percent, ...wanted }) {
    const { suite, chosen, models } = found;
    const written = chosen.filter(({ completion }) => completion !== null);
    return {
        ...wanted,
        kind: percent === null ? 'distil' : 'hard',
        percent: percent ?? 100,
        models,
        suite: { file: suite.file, digest: suite.digest },
        templates: Object.fromEntries(suite.templates.map(({ id, digest }) => [id, digest])),
        pool: { file: pool, read: found.pool.read, tried: found.tried },
        left: Object.fromEntries(Object.entries(found.pool.left).map(([why, ids]) => [why, ids.length])),
        rows: written.length,
        synthetic: written.filter(({ synthetic }) => synthetic).length,
        unanswered: chosen.length - written.length,
    };
}
const WHY = {
    unverified: 'a model wrote them and nobody verified them',
    overlap: 'they are near to a case of the suite',
    duplicate: 'they are near to a row before them',
};
function told({ pool, tried, chosen, usage, models }, text) {
    const rows = text === '' ? 0 : text.trimEnd().split('\n').length;
    const left = Object.keys(WHY).flatMap((why) => pool.left[why].length === 0 ? [] : [`  left out, ${WHY[why]}: ${pool.left[why].slice(0, 20).join(', ')}`]);
    const lines = [
        `${(0,format_numbers ._d)(pool.read, 'row')} read, ${tried} asked of ${models.base}, ${chosen.length} chosen, ${rows} with an answer of ${models.teacher} that passes every template.`,
        ...left,
        `  ${(0,format_numbers ._d)(usage.calls, 'call')} sent`,
    ];
    return `${lines.map(report_escape .RK).join('\n')}\n`;
}
function policyLines(out, text) {
    return `escalation:\n  training-data: ${JSON.stringify(out)}\n  training-digest: ${(0,digest .Nv)(text)}\n`;
}
function writePolicy(io, path, { out, text }) {
    const document = (0,dist .Tp)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    document.setIn(['escalation', 'training-data'], out);
    document.setIn(['escalation', 'training-digest'], (0,digest .Nv)(text));
    (0,output_files .x3)(io, path, document.toString({ lineWidth: 0 }));
    io.say(`${(0,report_escape .RK)(path)} names it.\n`);
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

  46817:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JJ: () => (  compareStated),
    ab: () => (  leverTrailer),
    tO: () => (  inferLever)
  });
  var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
  var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28134);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function inferLever(base, head) {
    const from = base.model;
    const to = head.model;
    const modelChanged = from.model !== to.model || from.provider !== to.provider;
    const declared = from.tunedFrom !== to.tunedFrom || from.tuned !== to.tuned;
    if ((0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .BU)(to) && (modelChanged || declared))
        return 'fine-tune';
    const known = tunedInside(from);
    if (tunedInside(to).some((model) => !known.includes(model)))
        return 'fine-tune';
    if (pulled(from.cascade, to.cascade))
        return 'cascade';
    if (added(from.tools, to.tools))
        return 'tools';
    if (pulled(from.retrieval, to.retrieval))
        return 'rag';
    if (pulled(from.route, to.route))
        return 'route';
    if (modelChanged)
        return 'model-swap';
    const sent = (arm) => ({ prompt: arm.promptDigest, fewShots: arm.fewShots, source: arm.model.source });
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(base)) === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(head)) ? null : 'prompt-optimize';
}
function tunedInside({ route, cascade }) {
    const models = [route?.classifier, ...Object.values(route?.classes ?? {}), cascade?.escalateTo];
    return models.flatMap((target) => (target !== undefined && (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .cO)(target.model) ? [target.model] : []));
}
function added(before = [], after = []) {
    const known = new Set(before.map(_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N));
    return after.some((tool) => !known.has((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(tool)));
}
function pulled(before, after) {
    if (after === undefined || after === null)
        return false;
    return before === undefined || (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(before) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(after);
}
function leverTrailer(body) {
    const found = [...withoutComments(body).matchAll(/^[ \t*_]*lever[*_]*:[ \t]*(\S[^\r\n]*)$/gimu)].at(-1)?.[1];
    const said = found?.replace(/[`*_]/gu, '').trim().toLowerCase().slice(0, 40);
    return said === undefined || said === '' ? null : said;
}
function withoutComments(text) {
    const [first = '', ...rest] = text.split('<!--');
    const after = rest.map((part) => {
        const end = part.indexOf('-->');
        return end === -1 ? '' : part.slice(end + 3);
    });
    return [first, ...after].join('');
}
function compareStated(stated, inferred) {
    if (stated === null)
        return undefined;
    return { lever: stated, contradicts: !isLever(stated) || (inferred !== null && stated !== inferred) };
}
function isLever(name) {
    return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.includes(name);
}


  }),

  81091:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  selfInflicted),
    g: () => (  Calls)
  });
const DEAD_AFTER = 24;
class Calls {
    #models;
    #tallies = new Map();
    #dead = null;
    constructor(models) {
        this.#models = models;
    }
    get dead() {
        if (this.#dead !== null)
            return this.#dead;
        for (const [who, tally] of this.#tallies)
            if (tally.answered === 0 && tally.failed > 0)
                return `${who}: ${tally.lastFailure}`;
        return null;
    }
    get stopped() {
        return this.#dead !== null || this.#models.exhausted !== null;
    }
    async drive(first, dress = (question) => question, hear = () => { }, lost = () => { }) {
        let step = first;
        while ('ask' in step) {
            const reply = await this.#models.ask(dress(step.ask));
            if (reply.kind === 'answered')
                hear(reply);
            else
                lost(reply.code);
            step = step.next(reply);
        }
        return step.done;
    }
    count(who, failure) {
        const tally = this.#tallies.get(who) ?? { answered: 0, failed: 0, lastFailure: null };
        if (failure === null)
            tally.answered++;
        else {
            tally.failed++;
            tally.lastFailure = failure;
        }
        this.#tallies.set(who, tally);
        if (tally.answered === 0 && tally.failed >= DEAD_AFTER)
            this.#dead ??= `${who}: ${tally.lastFailure}`;
    }
}
function selfInflicted(code) {
    return code === 'budget' || code === 'deadline' || code === 'interrupted';
}


  }),

  60224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  memberKey)
  });
function memberKey(target, template) {
    return `${target}/${template}`;
}


  }),

  77326:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Bv: () => (  blocks),
  $E: () => (  contentOf),
  gQ: () => (  leverOf),
  lS: () => (  membersOf),
  hG: () => (  needsNoCall),
  mJ: () => (  orderOf),
  LT: () => (  workOf)
});


var external_node_crypto_ = __webpack_require__(77598);
var digest = __webpack_require__(27744);
;


function contentDigest({ model }, ids, rendered) {
    const { file: _file, source: _source, tunedFrom: _tuned, ...sent } = model;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update((0,digest .$N)(sent));
    for (const id of [...ids].sort()) {
        const row = rendered.get(id);
        if (row !== undefined)
            hash.update(`\0${id}\0${JSON.stringify(row.head)}`);
    }
    return hash.digest('hex');
}

var member = __webpack_require__(10929);
var infer_lever = __webpack_require__(46817);
var escalation_policy = __webpack_require__(81242);
var per_case = __webpack_require__(3236);
var measure_work = __webpack_require__(60224);
var model_seats = __webpack_require__(62160);
;








function workOf(target, config, seed) {
    const { suite, change, arms } = target;
    const quarantined = new Set(target.overlap?.quarantined);
    const compared = suite.cases.filter(({ id }) => !quarantined.has(id));
    const units = compared.map((row) => ({
        id: row.id,
        cluster: row.cluster,
        equal: change.rendered.get(row.id)?.equal ?? false,
    }));
    const goal = (0,escalation_policy .jS)(config, target.target.name, suite);
    return {
        name: target.target.name,
        arms,
        suite,
        cases: new Map(suite.cases.map((row) => [row.id, row])),
        units: (0,member .IM)(units, seed),
        repeats: target.repeats,
        baselineRepeats: config.gate.baselineRepeats,
        rendered: change.rendered,
        levels: goal !== undefined || suite.templates.some((template) => template.floor !== null),
        ...(0,model_seats .Q)(suite, config),
    };
}
function orderOf(target, seed) {
    return `${seed}\0${contentOf(target)}`;
}
const CONTENTS = new WeakMap();
function contentOf(target) {
    const { suite, change, arms } = target;
    const ids = suite.cases.map(({ id }) => id);
    const content = CONTENTS.get(target) ?? contentDigest(arms.head, ids, change.rendered);
    CONTENTS.set(target, content);
    return content;
}
function membersOf(work, config, isAfterRed, stored = () => undefined) {
    const once = needsNoCall(work);
    return work.suite.templates.map((template) => ({
        key: (0,measure_work .S)(work.name, template.id),
        units: unitsOf(template, work),
        repeats: work.repeats,
        margin: (template.margin ?? config.gate.margin) / 100,
        blocking: blocks(template),
        pass: template.pass,
        floor: template.floor === null ? undefined : template.floor / 100,
        once,
        wholeBeforePass: isAfterRed,
        stored: stored(template.id),
    }));
}
function needsNoCall({ arms, suite, judge }) {
    if (arms.base.provider.type !== 'recorded' || arms.head.provider.type !== 'recorded')
        return false;
    return suite.templates.every(({ scorer, spec }) => scorer.kind !== 'asking' || (spec.kind !== 'embedding' && judge?.recorded === true));
}
function unitsOf(template, work) {
    return template.reads === undefined
        ? work.units
        : work.units.filter(({ id }) => (0,per_case .Gl)(template, work.cases.get(id)));
}
function blocks(template) {
    return template.blocking && template.spec.experimental !== true;
}
function leverOf({ arms }) {
    const facts = (side) => ({
        promptDigest: (0,digest .ol)(arms[side].prompt.messages),
        fewShots: arms[side].prompt.fewShots,
        model: arms[side].model,
    });
    return (0,infer_lever .tO)(facts('base'), facts('head'));
}


  }),

  13427:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Bt: () => (  consult),
  e6: () => (  follow),
  Vy: () => (  vote)
});


var call = __webpack_require__(52049);
var digest = __webpack_require__(27744);
var json_scan = __webpack_require__(41078);
var reply_form = __webpack_require__(79561);
;



const VERDICT_TOOL = 'verdict';
const CUT_OFF = 'the reply was cut off before its end';
function readReply(answer, shape) {
    const calls = answer.toolCalls.filter(({ name }) => name === VERDICT_TOOL);
    const text = answer.text.replace(/^\uFEFF/, '').trim();
    if (calls.length === 0) {
        const [other] = answer.toolCalls;
        if (text === '' && other !== undefined)
            return { fault: `the reply calls ${JSON.stringify(other.name)}, not "${VERDICT_TOOL}"` };
        return readText(text, answer.finishReason === 'length', shape);
    }
    const isCut = answer.finishReason === 'length';
    const filed = calls.map((call) => {
        if (call.arguments === undefined)
            return { fault: isCut ? CUT_OFF : 'the arguments of the call are not JSON' };
        if (call.argumentsRaw !== undefined && (0,json_scan .oC)(call.argumentsRaw))
            return { fault: REPEATED };
        return (0,reply_form .z6)(shape, call.arguments);
    });
    return agreed([...filed, ...formsIn(text, shape)], shape);
}
const REPEATED = 'the reply gives a key twice';
const CONTRADICTED = 'the reply holds verdicts that contradict each other';
function readText(text, isCut, shape) {
    if (text === '')
        return { fault: isCut ? CUT_OFF : 'the reply is empty' };
    const whole = parse(text);
    const bare = bareChoice(shape, whole ?? text);
    if (bare !== null)
        return { value: { verdict: bare } };
    if (whole !== undefined)
        return (0,json_scan .oC)(text) ? { fault: REPEATED } : (0,reply_form .z6)(shape, whole);
    if (isCut)
        return { fault: CUT_OFF };
    const found = formsIn(text, shape);
    return found.length === 0 ? { fault: 'the reply holds no JSON object' } : agreed(found, shape);
}
function agreed(found, shape) {
    const last = found.at(-1);
    for (const one of found)
        if ('fault' in one)
            return one;
    const said = new Set(found.map((one) => ('value' in one ? (0,digest .$N)(decisive(shape, one.value)) : '')));
    return said.size > 1 ? { fault: CONTRADICTED } : last;
}
function decisive(shape, value) {
    switch (shape.kind) {
        case 'text':
        case 'flag':
        case 'choice':
            return value;
        case 'list':
            return value.map((item) => decisive(shape.item, item));
        case 'object': {
            const given = value;
            const kept = Object.entries(shape.fields).flatMap(([key, field]) => {
                const member = given[key];
                return shape.loose?.includes(key) || member === undefined ? [] : [[key, decisive(field, member)]];
            });
            return Object.fromEntries(kept);
        }
    }
}
function bareChoice(shape, said) {
    const { verdict, ...others } = shape.fields;
    if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key)))
        return null;
    const checked = (0,reply_form .z6)(verdict, said);
    return 'value' in checked ? checked.value : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const FALSE_STARTS = 100;
function formsIn(text, shape) {
    const asked = Object.keys(shape.fields).filter((key) => !shape.loose?.includes(key));
    const found = [];
    let falseStarts = 0;
    for (let start = text.indexOf('{'); start !== -1 && falseStarts <= FALSE_STARTS;) {
        const end = closing(text, start);
        const written = end === -1 ? '' : text.slice(start, end + 1);
        const object = parse(written);
        if (object === undefined) {
            falseStarts += 1;
            start = text.indexOf('{', start + 1);
            continue;
        }
        if (asked.some((key) => Object.hasOwn(object, key)))
            found.push((0,json_scan .oC)(written) ? { fault: REPEATED } : (0,reply_form .z6)(shape, object));
        start = text.indexOf('{', end + 1);
    }
    return found;
}
function closing(text, start) {
    let depth = 0;
    let quoted = false;
    for (let i = start; i < text.length; i += 1) {
        const c = text.charCodeAt(i);
        if (quoted) {
            if (c === 0x5c)
                i += 1;
            else if (c === 0x22)
                quoted = false;
        }
        else if (c === 0x22)
            quoted = true;
        else if (c === 0x7b)
            depth += 1;
        else if (c === 0x7d) {
            depth -= 1;
            if (depth === 0)
                return i;
        }
    }
    return -1;
}

;




const REASKS = 2;
function follow(step, next) {
    if ('done' in step)
        return next(step.done);
    return { ask: step.ask, next: (reply) => follow(step.next(reply), next) };
}
function consult(briefing, seat, turn, seed = seat.seed) {
    const attempt = (at, fault) => ({
        ask: question(briefing, seat, at, fault, seed),
        next: (reply) => {
            const unscored = (code, reason) => (0,call .Vw)({ unscored: { status: 'unscored', code, reason }, turn: at });
            const refusal = refusalOf(reply);
            if (refusal !== null)
                return unscored(refusal.code, refusal.reason);
            if (reply.kind === 'failed')
                return unscored(reply.code, `the judge did not answer: ${reply.message}`);
            const checked = readReply(reply, briefing.shape);
            if ('value' in checked)
                return (0,call .Vw)({ value: checked.value, turn: at });
            if (checked.fault === CUT_OFF)
                return unscored('judge-cut', "the judge's reply was cut before its verdict; raise judge.max-tokens in the suite");
            if (seat.recorded || at - turn >= REASKS) {
                return unscored('judge-unreadable', `the judge's reply could not be read: ${checked.fault}`);
            }
            return attempt(at + 1, checked.fault);
        },
    });
    return attempt(turn, null);
}
function refusalOf(reply) {
    return reply.kind === 'answered' && reply.refused
        ? { code: 'judge-refused', reason: 'the judge refused to grade this answer' }
        : null;
}
function question(briefing, seat, turn, fault, seed) {
    return {
        provider: seat.provider,
        request: request(briefing, seat, fault, seed),
        place: {
            role: 'judge',
            arm: seat.place.arm,
            target: seat.place.target,
            case: briefing.caseId,
            template: seat.place.template,
            sample: seat.place.sample,
            outputSha256: (0,digest .fg)(briefing.output),
            turn,
        },
    };
}
function request(briefing, seat, fault, seed) {
    const { system, user, shape } = briefing;
    const again = fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
    return {
        kind: 'chat',
        model: seat.model,
        messages: [
            { role: 'system', content: system },
            { role: 'user', content: `${user}${again}` },
        ],
        ...structure(shape, seat),
        ...(seat.temperature === undefined ? {} : { temperature: seat.temperature }),
        ...(seat.maxTokens === undefined ? {} : { maxTokens: seat.maxTokens }),
        ...(seed === undefined ? {} : { seed }),
    };
}
function structure(shape, seat) {
    const params = seat.params === undefined || Object.keys(seat.params).length === 0 ? {} : { params: seat.params };
    switch (seat.structured) {
        case 'json-schema':
            return {
                responseFormat: {
                    type: 'json_schema',
                    json_schema: { name: VERDICT_TOOL, strict: true, schema: (0,reply_form .pP)(shape) },
                },
                ...params,
            };
        case 'tool':
            return {
                tools: [
                    {
                        type: 'function',
                        function: {
                            name: VERDICT_TOOL,
                            description: 'Files the grade.',
                            strict: true,
                            parameters: (0,reply_form .pP)(shape),
                        },
                    },
                ],
                forcedTool: VERDICT_TOOL,
                ...params,
            };
        case 'text':
            return params;
    }
}
function vote(briefing, seat, read, near) {
    const wanted = seat.recorded ? 1 : seat.votes - ((seat.votes + 1) % 2);
    return follow(consult(briefing, seat, 0), (first) => {
        if ('unscored' in first)
            return (0,call .Vw)(first.unscored);
        const score = read(first.value);
        if (score.status !== 'scored' || wanted < 3 || !near(score))
            return (0,call .Vw)(score);
        const more = (votes, asked, turn) => {
            if (asked === wanted)
                return (0,call .Vw)(median(votes));
            const seed = seat.seed === undefined ? undefined : seat.seed + asked;
            return follow(consult(briefing, seat, turn + 1, seed), (next) => {
                const scored = 'unscored' in next ? null : read(next.value);
                return more(scored?.status === 'scored' ? [...votes, scored] : votes, asked + 1, next.turn);
            });
        };
        return more([score], 1, first.turn);
    });
}
function median(votes) {
    const odd = votes.length % 2 === 1 ? votes : votes.slice(0, -1);
    const middle = [...odd].sort((a, b) => a.score - b.score || compare((0,digest .$N)(a), (0,digest .$N)(b)))[odd.length >> 1];
    const told = votes.map((one) => Number(one.score.toFixed(3))).join(', ');
    return { ...middle, reason: `${votes.length} votes: ${told}. ${middle.reason ?? ''}`.trimEnd() };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


  }),

  79561:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    oO: () => (  PARSER),
    pP: () => (  schemaOf),
    z6: () => (  check)
  });
const PARSER = '1.1.0';
function schemaOf(shape) {
    switch (shape.kind) {
        case 'text':
            return { type: 'string' };
        case 'flag':
            return { type: 'boolean' };
        case 'choice':
            return { type: shape.of.every((choice) => typeof choice === 'number') ? 'integer' : 'string', enum: shape.of };
        case 'list':
            return { type: 'array', items: schemaOf(shape.item) };
        case 'object':
            return {
                type: 'object',
                properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
                required: Object.keys(shape.fields),
                additionalProperties: false,
            };
    }
}
function check(shape, value, path = '') {
    const at = path === '' ? 'the reply' : path;
    switch (shape.kind) {
        case 'text':
            return typeof value === 'string' ? { value } : { fault: `${at} must be a string` };
        case 'flag':
            return typeof value === 'boolean' ? { value } : { fault: `${at} must be true or false` };
        case 'choice': {
            const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
            const choice = shape.of.find((option) => String(option).toLowerCase() === said);
            return choice === undefined ? { fault: `${at} must be one of ${shape.of.join(', ')}` } : { value: choice };
        }
        case 'list': {
            if (!Array.isArray(value))
                return { fault: `${at} must be an array` };
            const items = [];
            for (const [index, item] of value.entries()) {
                const checked = check(shape.item, item, `${path}[${index}]`);
                if ('fault' in checked)
                    return checked;
                items.push(checked.value);
            }
            return { value: items };
        }
        case 'object': {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return { fault: `${at} must be an object` };
            const given = value;
            const fields = [];
            for (const [key, field] of Object.entries(shape.fields)) {
                const member = Object.hasOwn(given, key) ? given[key] : undefined;
                const checked = check(field, member, path === '' ? key : `${path}.${key}`);
                if ('value' in checked)
                    fields.push([key, checked.value]);
                else if (!shape.loose?.includes(key))
                    return checked;
            }
            return { value: Object.fromEntries(fields) };
        }
    }
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
