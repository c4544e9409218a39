export const id = 6694;
export const ids = [6694];
export const modules = {

  66884:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L9: () => (  enclosingFolder),
    jD: () => (  folderTree),
    zA: () => (  blobId)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3553);
  var _text_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19148);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84323);






const PASSED_OVER = new Set(['.git', 'node_modules']);
function folderTree(root) {
    const top = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root);
    const entries = new Map();
    let paths = null;
    return {
        revision: 'WORKTREE',
        entry(name) {
            let entry = entries.get(name);
            if (entry === undefined) {
                entry = readEntry(top, name);
                entries.set(name, entry);
            }
            return entry;
        },
        paths() {
            paths ??= listFiles(top);
            return paths;
        },
    };
}
function enclosingFolder(file, cwd) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, file));
    for (let folder = own;; folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git')))
            return folder;
        if (node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder) === folder)
            break;
    }
    const inside = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(cwd, own);
    return inside === '' || !(inside.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(inside)) ? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd) : own;
}
function readEntry(top, name) {
    if ((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_4__  .o)('', name) !== name)
        return { kind: 'refused', why: 'the path leaves the folder or is not in its normal form' };
    let place = top;
    const parts = name.split('/');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return { kind: 'refused', why: "it is git's own" };
    for (const [index, part] of parts.entries()) {
        place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, part);
        let stat;
        try {
            stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(place);
        }
        catch (error) {
            return isAbsence(error) ? { kind: 'absent' } : { kind: 'refused', why: reason(error) };
        }
        if (stat.isSymbolicLink())
            return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
        if (index < parts.length - 1) {
            if (!stat.isDirectory())
                return { kind: 'absent' };
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, '.git')))
                return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
            continue;
        }
        if (stat.isDirectory())
            return { kind: 'refused', why: 'it is a folder' };
        if (!stat.isFile())
            return { kind: 'refused', why: 'it is not a regular file' };
        if (stat.size > _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .gZ)
            return { kind: 'refused', why: `it is larger than ${_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .gZ / 1024 / 1024} MiB` };
    }
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(place);
        if ((0,_text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__  .e)(bytes))
            return { kind: 'refused', why: _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__  .N };
        return { kind: 'file', bytes, id: blobId(bytes) };
    }
    catch (error) {
        return { kind: 'refused', why: reason(error) };
    }
}
function blobId(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function isAbsence(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function reason(error) {
    const code = error.code;
    return code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : (code ?? String(error));
}
function listFiles(top) {
    const found = [];
    const walk = (folder, prefix) => {
        let children;
        try {
            children = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
        }
        catch {
            return;
        }
        for (const child of children) {
            if (PASSED_OVER.has(child.name))
                continue;
            const name = `${prefix}${child.name}`;
            if (!child.isDirectory())
                found.push(name);
            else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name, '.git')))
                found.push(name);
            else
                walk(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name), `${name}/`);
        }
    };
    walk(top, '');
    return found.sort((a, b) => (a < b ? -1 : 1));
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

  7122:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    command: () => (  command),
    help: () => (  help)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
  var _adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29796);
  var _escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19449);
  var _escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94003);
  var _escalation_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91331);
  var _escalation_read_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86018);
  var _escalation_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50214);
  var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81242);
  var _inputs_read_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98765);
  var _report_escalation_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13182);
  var _report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26090);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29093);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(84323);
  var _text_wrap_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(45272);
  var _options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(32315);

















const help = `plumbline escalate --record FILE --policy FILE [--ledger PATH] [--today DATE]
                    [--target NAME] [--json [FILE]] [--md FILE] [--html FILE]

Computes the escalation decision of a finished run again, without a model call:
what if the target were 90, what if this attempt counted, what if we waived a
step. Goal and profile come from the policy alone, the evidence from the record.

  --record FILE   the record that \`plumbline run --json\` wrote
  --policy FILE   a config, or a file whose only key is escalation
  --ledger PATH   a folder with a file an attempt, or JSONL (default: the
                  record's own entries)
  --today DATE    the day that a release is counted from (default: the record's)
  --target NAME   this target alone
  --json [FILE]   {"escalation": {TARGET: {...}}}; without FILE it is printed
  --md FILE, --html FILE   one page for management: points, levers, attempts,
                  money a month, and what is not known yet

Exit 0 for every outcome; 1 when the policy blocks: order-violation: block and a
skipped order, or a tuned model that fails its sets; 2 when a file does not
read.
`;
async function command(args, io) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_15__  .T)('escalate', args, {
        record: { type: 'string' },
        policy: { type: 'string' },
        ledger: { type: 'string' },
        today: { type: 'string' },
        target: { type: 'string' },
        json: { type: 'string' },
        md: { type: 'string' },
        html: { type: 'string' },
    }, { alone: ['json'] }).values;
    const { record: recordFile, policy: policyFile, json, md, html, today, target } = options;
    (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .Wu)(io, { '--json': json === '-' ? undefined : json, '--md': md, '--html': html });
    if (recordFile === undefined)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb('escalate: --record FILE is missing; it is what `run --json FILE` wrote');
    if (policyFile === undefined)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb('escalate: --policy FILE is missing; it is a config or a bare escalation block');
    if (today !== undefined && !isDay(today))
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb(`escalate: --today ${JSON.stringify(today)} is no date; write it as 2026-11-02`);
    const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .Zw();
    const record = readRecord(recordFile, io, problems);
    const set = (0,_inputs_read_policy_js__WEBPACK_IMPORTED_MODULE_10__  .tb)(loneFile(policyFile, io), policyFile, problems);
    const ledger = options.ledger === undefined ? undefined : readLedger(options.ledger, io, problems);
    problems.throwIfAny();
    const entries = decideAll(record, set, policyFile, { ledger, today, target });
    const text = `${JSON.stringify({ escalation: Object.fromEntries(entries.map(({ target: name, entry }) => [name, entry])) }, null, 2)}\n`;
    const managed = entries.map((one) => ({ ...one, suite: record.targets[one.target]?.suite ?? null }));
    if (md !== undefined)
        (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, md, (await __webpack_require__.e(  6706).then(__webpack_require__.bind(__webpack_require__, 66706))).renderManagement(managed));
    if (html !== undefined)
        (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, html, (await __webpack_require__.e(  5344).then(__webpack_require__.bind(__webpack_require__, 45344))).renderManagementHtml(managed));
    if (json !== undefined && json !== '-')
        (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, json, text);
    if (json === '-')
        io.out(text);
    else
        io.say(entries.map(({ target: name, entry, beside }) => checklist(name, entry, beside, io.columns)).join('\n'));
    return entries.some(({ blocks }) => blocks) ? 1 : 0;
}
function isDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
function decideAll(record, set, policyFile, asked) {
    const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .Zw();
    const entries = [];
    const names = Object.keys(record.targets);
    if (asked.target !== undefined && !names.includes(asked.target))
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb(`escalate: --target ${asked.target} is not in the record; it holds ${names.join(', ')}`);
    for (const target of names.filter((name) => asked.target === undefined || name === asked.target)) {
        const policy = (0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_9__  .US)(set, target) ?? {};
        try {
            const entry = (0,_escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__  .rh)((0,_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__  .n)(record, target, policy, asked));
            const { lever = null, verdict } = record.targets[target] ?? {};
            const beside = { lever, verdict, isBlocked: (0,_escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__  .hA)(entry, policy) };
            entries.push({ target, entry, blocks: (0,_escalation_decide_lever_js__WEBPACK_IMPORTED_MODULE_4__  .Mw)(entry, policy), beside });
        }
        catch (error) {
            if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .dz))
                throw error;
            for (const problem of error.problems)
                problems.add({ ...problem, file: policyFile });
        }
    }
    problems.throwIfAny();
    return entries;
}
function readRecord(file, io, problems) {
    const text = readFile(file, io, problems);
    if (text === null)
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        problems.add({ file, message: `is not valid JSON: ${error.message}` });
        return null;
    }
    try {
        return (0,_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__  .L)(file, value);
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .dz))
            throw error;
        for (const problem of error.problems)
            problems.add(problem);
        return null;
    }
}
function readLedger(path, io, problems) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false })?.isDirectory() === true) {
        const { entries, problems: found } = (0,_escalation_read_ledger_js__WEBPACK_IMPORTED_MODULE_7__  .S)((0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .jD)(full), '');
        for (const problem of found.list)
            problems.add(problem);
        return entries;
    }
    const text = readFile(path, io, problems);
    return text === null ? undefined : (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_6__  .h8)(path, text, problems);
}
function readFile(file, io, problems) {
    const entry = entryOf(file, io);
    if (entry.kind === 'file')
        return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_14__  .g7)(file, entry.bytes, problems);
    problems.add({ file, message: entry.kind === 'absent' ? 'there is no such file' : `cannot be read: ${entry.why}` });
    return null;
}
function entryOf(file, io) {
    try {
        return { kind: 'file', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)), id: file };
    }
    catch (error) {
        const code = error.code;
        return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'refused', why: code ?? 'unknown error' };
    }
}
function loneFile(file, io) {
    return {
        revision: 'WORKTREE',
        entry: (path) => (path === file ? entryOf(file, io) : { kind: 'absent' }),
        paths: () => [file],
    };
}
const MARKS = { met: 'ok', unmet: 'no', unknown: '?', waived: 'waived', 'not-applicable': '-' };
function leverLines(entry, width) {
    const lines = [];
    const untried = new Map();
    for (const { lever, gain, tried, state, isNext } of (0,_report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__  .O)(entry)) {
        if (gain !== _report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__  .H || (tried !== _report_lever_table_js__WEBPACK_IMPORTED_MODULE_12__  .H && tried !== '0') || isNext)
            lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`${lever}: ${gain} points, ${tried} tried, ${state}${isNext ? ' <- next' : ''}`, width, '    '));
        else
            untried.set(state, [...(untried.get(state) ?? []), lever]);
    }
    for (const [state, levers] of untried)
        lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`gain not known, 0 tried, ${state}: ${levers.join(', ')}`, width, '    '));
    return lines;
}
function checklist(target, entry, beside, columns) {
    const width = Math.min(80, Math.max(40, columns));
    const hang = ' '.repeat(14);
    const decision = (0,_escalation_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .ZS)(entry);
    const at = Math.max(0, decision.indexOf('Next: '));
    const rest = [[{ text: (0,_report_escalation_words_js__WEBPACK_IMPORTED_MODULE_11__  .x8)(entry) }], ...(0,_report_escalation_words_js__WEBPACK_IMPORTED_MODULE_11__  .p$)(entry, beside)]
        .flat()
        .map((line) => (line.text === decision ? { text: decision.slice(0, at).trimEnd() } : line));
    const lines = [target];
    for (const { label, text } of [{ text: decision.slice(at) }, ...rest])
        if (text !== '')
            lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`${label === undefined ? '' : `${label}: `}${text}`, width, '  '));
    lines.push('', ...leverLines(entry, width));
    lines.push('');
    for (const { id, state, evidence, todo } of entry.criteria) {
        lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(evidence, width, hang, `${`  ${id}`.padEnd(6)}${MARKS[state].padEnd(8)}`));
        if (todo !== undefined)
            lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(`-> ${todo}`, width, hang));
    }
    const notes = [...(entry.tuned?.notes ?? []), ...(entry.review.notes ?? []), ...(entry.notes ?? [])];
    if (notes.length > 0)
        lines.push('');
    for (const note of notes)
        lines.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .L)(note, width, '  '));
    return `${lines.join('\n')}\n`;
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

  46656:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (__WEBPACK_DEFAULT_EXPORT__)
  });
const COEFFICIENTS = [
    0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
    14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
    0.46523628927048575665e-4, -0.98374475304879564677e-4,
    0.15808870322491248884e-3, -0.21026444172410488319e-3,
    0.2174396181152126432e-3, -0.16431810653676389022e-3,
    0.84418223983852743293e-4, -0.2619083840158140867e-4,
    0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
    if (n <= 0) {
        return Number.POSITIVE_INFINITY;
    }

    n--;

    let a = COEFFICIENTS[0];

    for (let i = 1; i < 15; i++) {
        a += COEFFICIENTS[i] / (n + i);
    }

    const tmp = g + 0.5 + n;

    return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

  const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


  }),

  21686:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $p: () => (  ANTI_PATTERNS),
    Wk: () => (  COST_STEPS),
    kV: () => (  escalationEntry)
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
  var _failure_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56059);
  var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11486);




const ANTI_PATTERNS = [
    'fine-tune-first',
    'no-scored-prompt-attempt',
    'per-tenant-tune',
    'no-failure-review',
    'tuning-facts',
    'few-examples',
    'changing-task',
    'synthetic-unverified',
    'base-ends',
];
const LEVER_STATES = [
    'not-scored',
    'lifting',
    'undecided',
    'move-on',
    'plateaued',
    'too-small',
    'done',
    'proven',
    'rejected',
    'unrecorded',
    'waived',
    'not-applicable',
];
const COST_STEPS = ['cache', 'shorten', 'cheaper-model', 'route', 'cascade', 'distil'];
const lever = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD);
const outcome = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['met', 'not-met', 'not-needed', 'unknown']);
const band = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['reached', '0-5', '5-10', '10+']);
const criterionId = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf);
const slice = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['all', 'holdout']);
const gap = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
    interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2,
    band,
    bands: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(band, 4).optional(),
    n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
    of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
    slice: slice.optional(),
})
    .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));
const lift = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional() });
const level = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional() });
const levels = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    all: level,
    search: level.optional(),
    holdout: level.optional(),
    nEff: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
});
const reach = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['reached', 'within', 'undecided', 'open', 'unknown']),
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
    casesNeeded: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
});
const overfit = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['none', 'possible', 'shown']),
    search: lift,
    holdout: lift,
    difference: lift.optional(),
});
const set = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['pass', 'regressed', 'inconclusive', 'missing']),
    n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
    template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
    base: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
    head: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
    delta: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
    interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2.nullish(),
});
const criterion = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    id: criterionId,
    state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
    evidence: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
    todo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
});
const tuned = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['holds', 'fails', 'unknown']),
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
    sets: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ 'held-out': set, drift: set, refusal: set, arena: set }),
    shifted: set.optional(),
    quarantined: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, 200_000),
    notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, 100),
    rollBackTo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
});
const leverStanding = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    ceiling: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ low: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, high: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2 }).nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(LEVER_STATES),
    attempts: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
    k: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
    pooled: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, u80: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, u975: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ }).optional(),
    last: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
        date: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf,
        points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullable(),
        interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2.nullable(),
        decision: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
        reason: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
    })
        .optional(),
    holdups: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length + 1),
    cost: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ before: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, after: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai }).optional(),
    todo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
});
const requestFacts = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
    costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    promptTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    completionTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    staticTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    systemTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    cachedTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    priceIn: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    priceOut: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    priceCached: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
    fallbacks: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
    p95: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ms: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: zod__WEBPACK_IMPORTED_MODULE_3__  .PVZ([_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullable()]), n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ }).optional(),
});
const costLadder = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    outcome,
    step: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(COST_STEPS).nullable().optional(),
    lever: lever.nullable().optional(),
    missing: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterionId, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length).optional(),
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
    steps: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
        step: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(COST_STEPS),
        lever,
        state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['open', 'undecided', 'unknown', 'lacks', 'done', 'not-applicable']),
        potential: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ share: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, usd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, usdPerMonth: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }).nullable(),
        why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
    }), COST_STEPS.length),
    cacheLost: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
        before: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
        after: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
        base: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM,
        head: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM,
        usd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
        place: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
    })
        .optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['within', 'over', 'unknown']), budgetMs: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }),
    usdPerMonth: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
});
const shares = Object.fromEntries(_failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY.map((name) => [name, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM]));
const escalationEntry = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
    outcome,
    ladder: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['quality', 'cost']).default('quality'),
    lever: lever.nullable().optional(),
    next: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ lever, why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, missing: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterionId, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length) })
        .nullable()
        .default(null),
    sentence: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.default(''),
    ship: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ok: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY(), why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }).default({ ok: false, why: '' }),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, target: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, 'max-residual-gap': _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, slice: slice.optional() })
        .nullable()
        .default(null),
    level: levels.nullable().default(null),
    gap: gap.nullable().default(null),
    reach: reach.default({ state: 'unknown', why: '' }),
    overfit: overfit.optional(),
    criteria: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterion, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length).default([]),
    shapes: zod__WEBPACK_IMPORTED_MODULE_3__  .rej(shares).default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
    points: zod__WEBPACK_IMPORTED_MODULE_3__  .jgl(zod__WEBPACK_IMPORTED_MODULE_3__  .k5n([..._failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY, 'total']), lift).optional(),
    levers: zod__WEBPACK_IMPORTED_MODULE_3__  .jgl(lever, leverStanding).default({}),
    review: _failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .lA.default({ done: false, failures: 0, clusters: [] }),
    probes: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
        cheap: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ model: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, passed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }).optional(),
    })
        .optional(),
    request: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ base: requestFacts.optional(), head: requestFacts.optional() }).optional(),
    derived: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .KT)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ value: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, from: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }), 50).optional(),
    profile: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq).default({}),
    ledger: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ used: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, 10_000), refused: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ entry: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }), 10_000) })
        .default({ used: [], refused: [] }),
    antiPatterns: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(ANTI_PATTERNS), ANTI_PATTERNS.length).default([]),
    orderSkipped: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().default(false),
    holdups: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length + 1).optional(),
    stated: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ lever: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, contradicts: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY() }).optional(),
    tuned: tuned.optional(),
    tunedBlocks: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
    cost: costLadder.optional(),
    economics: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq.optional(),
    notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, 1_000).optional(),
});


  }),

  56059:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HY: () => (  SHAPES),
    lA: () => (  failureReview)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11486);


const SHAPES = ['prompt', 'knowledge', 'capability', 'weight', 'unclear'];
const PROBES = ['reference', 'stronger', 'edited'];
const shape = zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(SHAPES);
const cluster = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf,
    template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
    code: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
    size: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ,
    loss: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).optional(),
    shape,
    split: zod__WEBPACK_IMPORTED_MODULE_1__  .jgl(shape, _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .uM).optional(),
    title: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
    fix: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
    cases: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf, 200_000),
    by: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
    quotes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, 100).optional(),
    survived: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
    probes: zod__WEBPACK_IMPORTED_MODULE_1__  .jgl(zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(PROBES), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ fixed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ })).optional(),
});
const failureReview = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    done: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(),
    looked: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
    failures: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ,
    clusters: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(cluster, 5_000),
    judge: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
    probing: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ calls: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ, costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .ai.nullable(), skipped: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq.optional() }).optional(),
    passing: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .uM.optional(),
    notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, 1_000).optional(),
});


  }),

  11486:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KT: () => (  named),
    Pf: () => (  label),
    Pq: () => (  json),
    Qq: () => (  text),
    V2: () => (  pair),
    WQ: () => (  whole),
    ai: () => (  number),
    br: () => (  digest),
    p_: () => (  list),
    uM: () => (  share)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const label = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().max(2_000);
const text = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().max(1_000_000);
const number = zod__WEBPACK_IMPORTED_MODULE_0__  .aig();
const whole = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().int().min(0).max(1e12);
const share = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).max(1);
const pair = zod__WEBPACK_IMPORTED_MODULE_0__  .PVZ([number, number]);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json = zod__WEBPACK_IMPORTED_MODULE_0__  .Pq9();
const list = (item, most) => zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(item).max(most);
const named = (value, most) => zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);


  }),

  7136:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  IW: () => (  TUNED_SET),
  bk: () => (  VERDICTS),
  Dr: () => (  targetResult)
});

var schemas = __webpack_require__(26921);
var escalation_policy = __webpack_require__(81242);
var schema_parts = __webpack_require__(11486);
;
const REASONS = [
    'bound',
    'margin',
    'futility',
    'budget',
    'small-suite',
    'few-clusters',
    'missing',
    'missing-one-sided',
    'cut',
    'exact',
    'canary',
    'untrusted-judge',
    'judge-changed',
    'model-changed',
    'blind',
    'anchor',
    'spend',
    'not-recorded',
    'stale-source',
    'not-executed',
    'stopped',
];

;



const templateResult = schemas .rej({
    verdict: schemas .k5n(['pass', 'regressed', 'inconclusive']),
    digest: schema_parts .br,
    reason: schemas .k5n(REASONS),
    why: schema_parts .Qq.optional(),
    n: schema_parts .WQ,
    measured: schema_parts .WQ,
    base: schema_parts .ai.nullable(),
    head: schema_parts .ai.nullable(),
    delta: schema_parts .ai.nullable(),
    interval: schema_parts .V2.nullable(),
    estimate: schema_parts .ai.optional(),
    p: schema_parts .ai.nullable(),
    bound: schema_parts .ai.nullable(),
    better: schemas .zMY().default(false),
    mde: schema_parts .ai.nullable(),
    broken: schema_parts .WQ,
    fixed: schema_parts .WQ,
    unscored: schema_parts .WQ,
    looks: schema_parts .WQ,
    samples: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }),
    blocking: schemas .zMY().default(true),
    binary: schemas .zMY().default(true),
    margin: schema_parts .ai.default(5),
    kind: schema_parts .Pf.default('deterministic'),
    experimental: schemas .zMY().optional(),
    casesNeeded: schema_parts .WQ.optional(),
    budget: schema_parts .WQ.optional(),
    floor: schemas .rej({ points: schema_parts .ai, state: schemas .k5n(['held', 'warning', 'broken']), interval: schema_parts .V2 }).optional(),
    level: schemas .rej({ base: schema_parts .V2, head: schema_parts .V2 }).optional(),
    varianceRatio: schema_parts .ai.optional(),
    flipped: schema_parts .uM.optional(),
    codes: schemas .rej({ base: (0,schema_parts .KT)(schema_parts .WQ, 10_000), head: (0,schema_parts .KT)(schema_parts .WQ, 10_000) }).optional(),
    suiteLevel: schemas .rej({ base: schema_parts .ai, head: schema_parts .ai, detail: schema_parts .Qq }).optional(),
    kappa: schemas .rej({ value: schema_parts .ai, interval: schema_parts .V2, n: schema_parts .WQ, minimum: schema_parts .ai }).optional(),
    corrected: schemas .rej({
        delta: schema_parts .ai.nullable(),
        interval: schema_parts .V2.nullable(),
        labels: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }),
        why: schema_parts .Qq.optional(),
    })
        .optional(),
    notes: (0,schema_parts .p_)(schema_parts .Qq, 200).optional(),
});

;




const VERDICTS = ['pass', 'regressed', 'inconclusive', 'skipped', 'error'];
const TUNED_SET = 'tuned-set';
const regression = schemas .rej({ case: schema_parts .Pf, template: schema_parts .Pf, base: schema_parts .uM, head: schema_parts .uM });
const exhibit = schemas .rej({
    case: schema_parts .Pf,
    template: schema_parts .Pf,
    kind: schemas .k5n(['broken', 'fixed', 'failing', 'unscored', 'critical']),
    base: schema_parts .uM.nullable(),
    head: schema_parts .uM.nullable(),
    input: schema_parts .Qq.optional(),
    expected: schema_parts .Qq.optional(),
    baseOutput: schema_parts .Qq.optional(),
    headOutput: schema_parts .Qq.optional(),
    reason: schema_parts .Qq.optional(),
    code: schema_parts .Pf.optional(),
    tags: (0,schema_parts .p_)(schema_parts .Pf, 100).optional(),
    line: schema_parts .Qq.optional(),
});
const caseRow = schemas .rej({
    case: schema_parts .Pf,
    tags: (0,schema_parts .p_)(schema_parts .Pf, 100).optional(),
    split: schema_parts .Pf.optional(),
    scores: (0,schema_parts .KT)(schemas .PVZ([schema_parts .uM.nullable(), schema_parts .uM.nullable()]), 500),
});
const slice = schemas .rej({
    name: schema_parts .Pf,
    template: schema_parts .Pf,
    n: schema_parts .WQ,
    base: schema_parts .ai,
    head: schema_parts .ai,
    delta: schema_parts .ai,
    interval: schema_parts .V2.nullable(),
});
const answerCount = schemas .rej({ n: schema_parts .WQ, filtered: schema_parts .WQ, thinking: schema_parts .WQ });
const heldOut = schemas .rej({ measured: schema_parts .WQ, broken: schema_parts .WQ, fixed: schema_parts .WQ });
const targetResult = schemas .rej({
    verdict: schemas .k5n(VERDICTS),
    reason: schema_parts .Pf.optional(),
    lever: schemas .k5n(escalation_policy .cD).nullable(),
    changed: (0,schema_parts .p_)(schema_parts .Qq, 1_000).default([]),
    suite: schemas .rej({
        digest: schema_parts .br,
        cases: schema_parts .WQ,
        holdout: schema_parts .WQ,
        repeats: schema_parts .WQ.default(1),
        clusters: schema_parts .WQ.default(0),
    }),
    judge: schemas .rej({ model: schema_parts .Pf, provider: schema_parts .Pf, recorded: schemas .zMY() }).optional(),
    models: schemas .rej({ base: schema_parts .Pf, head: schema_parts .Pf }).default({ base: '', head: '' }),
    cut: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }).optional(),
    answers: schemas .rej({ base: answerCount, head: answerCount }).optional(),
    maxTokensAt: schemas .rej({ base: schema_parts .Qq, head: schema_parts .Qq }).optional(),
    templates: (0,schema_parts .KT)(templateResult, 500),
    heldOut: (0,schema_parts .KT)(heldOut, 500).optional(),
    regressions: (0,schema_parts .p_)(regression, 200_000),
    critical: (0,schema_parts .p_)(schemas .rej({ case: schema_parts .Pf, verdict: schemas .k5n(['held', 'broken', 'flaky', 'unmeasured']), detail: schema_parts .Qq }), 10_000).optional(),
    slices: (0,schema_parts .p_)(slice, 10_000).optional(),
    exhibits: (0,schema_parts .p_)(exhibit, 10_000).default([]),
    cases: (0,schema_parts .p_)(caseRow, 200_000).optional(),
    equalAnswers: schemas .zMY().optional(),
    newCases: schemas .rej({
        n: schema_parts .WQ,
        templates: (0,schema_parts .KT)(schemas .rej({ n: schema_parts .WQ, base: schema_parts .ai.nullable(), head: schema_parts .ai.nullable() }), 500),
    })
        .optional(),
    notes: (0,schema_parts .p_)(schema_parts .Qq, 1_000).default([]),
});


  }),

  26090:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  UNKNOWN),
    O: () => (  leverRows)
  });
  var _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57687);
  var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81242);
  var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);



const UNKNOWN = '–';
const USUAL = {
    'prompt-optimize': '$10-200, hours to days',
    'model-swap': 'price difference, hours',
    route: 'a classifier, days',
    rag: 'index, 1-2 weeks',
    tools: 'engineering, days to weeks',
    cascade: 'marginal, days',
    'fine-tune': '$15-500 LoRA or API, weeks',
};
const STATE = {
    'not-scored': 'not scored',
    lifting: 'still lifts',
    undecided: 'undecided',
    'move-on': 'good enough to move on',
    plateaued: 'plateaued',
    'too-small': 'too small',
    done: 'done',
    proven: 'proven, not adopted',
    rejected: 'rejected',
    unrecorded: 'adoption not recorded',
    waived: 'waived',
    'not-applicable': 'not applicable',
};
function leverRows(entry) {
    const next = entry.ladder === 'quality' ? (entry.outcome === 'met' ? entry.lever : entry.next?.lever) : null;
    const levers = _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_1__  .cD.flatMap((lever) => {
        const standing = entry.levers[lever];
        return standing === undefined ? [] : [leverRow(entry, lever, standing, lever === next)];
    });
    const steps = (entry.cost?.steps ?? [])
        .filter(({ state }) => state !== 'not-applicable')
        .map((step) => stepRow(step, entry.ladder === 'cost' && step.step === entry.cost?.step));
    return [...levers, ...steps];
}
function leverRow(entry, lever, standing, isNext) {
    const { ceiling, attempts, last } = standing;
    const isSaving = lever === 'route' || lever === 'cascade';
    const isJustified = isNext && entry.outcome === 'met';
    return {
        lever: _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .Db[lever],
        gain: ceiling === null
            ? UNKNOWN
            : `${gainOf(ceiling)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(ceiling.interval[0])} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(ceiling.interval[1])})`,
        tried: (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(attempts),
        last: last === undefined || last.points === null ? UNKNOWN : lastWords(last, isSaving),
        cost: costWords(entry, lever, standing),
        state: isJustified ? 'justified' : STATE[standing.state],
        isNext,
        reason: last?.decision === 'rejected' ? (last.reason ?? '') : '',
    };
}
function gainOf({ low, high }) {
    return high - low < 0.05 ? (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(low) : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(low)}-${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(high)}`;
}
function lastWords({ points: lift, interval: range }, isSaving) {
    const span = range === null ? '' : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .YP)(range)})`;
    return isSaving ? `saved ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(lift)} %${span}` : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)(lift)}${span}`;
}
function costWords({ profile }, lever, { cost, last }) {
    if (cost === undefined)
        return USUAL[lever];
    const moved = cost.before > 0 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)((100 * (cost.after - cost.before)) / cost.before)} %` : '';
    const said = `$${cost.after.toPrecision(3)}${moved}`;
    const volume = profile['requests-per-day'];
    const more = cost.after - cost.before;
    if (typeof volume !== 'number' || more <= 0 || more < 0.01 * cost.before)
        return said;
    const month = more * volume * 30;
    const each = last?.points != null && last.points > 0.05 ? `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(month / last.points)} a point` : '';
    return `${said}, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(month)} more a month${each}`;
}
function stepRow({ step, state, potential, why = '' }, isNext) {
    const saved = potential === null
        ? UNKNOWN
        : potential.usdPerMonth === undefined
            ? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .uM)(potential.share)} of a request`
            : `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .dR)(potential.usdPerMonth)} a month`;
    return {
        lever: _escalation_criterion_words_js__WEBPACK_IMPORTED_MODULE_0__  .vx[step],
        gain: saved,
        tried: UNKNOWN,
        last: UNKNOWN,
        cost: UNKNOWN,
        state: state === 'lacks' ? 'criteria open' : state,
        isNext,
        reason: why,
    };
}


  }),

  8363:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bq: () => (  withCluster),
    FC: () => (  clusterCountOf),
    IO: () => (  clusterSpread),
    jz: () => (  effectiveClusters)
  });
function withCluster(sums, total, size) {
    if (size === 0)
        return;
    const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
    sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}
function clusterCountOf(sums) {
    let count = 0;
    for (const same of sums.values())
        count += same.count;
    return count;
}
function effectiveClusters(sums) {
    let n = 0;
    let squares = 0;
    for (const [size, { count }] of sums) {
        n += size * count;
        squares += size * size * count;
    }
    return squares === 0 ? 0 : (n * n) / squares;
}
function clusterSpread(sums, mean) {
    const clusters = clusterCountOf(sums);
    if (clusters < 2)
        return null;
    let n = 0;
    for (const [size, { count }] of sums)
        n += size * count;
    let squares = 0;
    let sizes = 0;
    let weighted = 0;
    let weightedSquares = 0;
    for (const [size, same] of sums) {
        const weight = 1 / (1 - size / n);
        const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
        squares += weight * Math.max(0, off);
        sizes += size * size * same.count;
        weighted += weight * size * size * same.count;
        weightedSquares += weight * weight * size ** 4 * same.count;
    }
    const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
    return { clusters, squares, df };
}


  }),

  8329:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WI: () => (  normalTail),
    Zl: () => (  normalQuantile),
    kC: () => (  normalDensity),
    vr: () => (  normalCdf)
  });
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
    return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
    return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
    if (Number.isNaN(p) || p < 0 || p > 1)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const z = r <= 5
        ? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
        : horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
    return q < 0 ? -z : z;
}
function scaledTail(x) {
    const y = x * Math.SQRT1_2;
    if (Number.isNaN(y))
        return Number.NaN;
    if (y <= 0.46875) {
        const square = y * y;
        return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
    }
    if (y > 27)
        return 0;
    const coarse = Math.trunc(y * 16) / 16;
    const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    if (y <= 4)
        return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
    const inverse = 1 / (y * y);
    const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
    return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
    1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
    8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
    1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
    117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
    0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
    0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
    0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
];
const MIDDLE_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
];


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

  3553:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  LFS_REFUSAL),
    e: () => (  isLfsPointer)
  });
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const LARGEST_POINTER = 1024;
const LFS_REFUSAL = 'it is a Git LFS pointer; keep what the gate reads in git itself';
function isLfsPointer(bytes) {
    return bytes.length < LARGEST_POINTER && Buffer.from(bytes).toString('latin1').startsWith(LFS_POINTER);
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
