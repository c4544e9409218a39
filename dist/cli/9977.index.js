export const id = 9977;
export const ids = [9977];
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

  52830:
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
  var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3236);
  var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92880);
  var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61131);
  var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28381);
  var _model_call_thinking_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72517);
  var _run_template_library_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66584);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29093);
  var _text_wrap_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45272);
  var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32315);













const help = `plumbline score --suite FILE --outputs FILE [--json FILE]

Scores one arm's recorded outputs with a suite's templates. Needs no lock, no
key and no git. Rows of the outputs file: {"id", "output", "tool_calls"?,
"sample"?, "meta"?}. Judged templates are left out, with a note: there is no
judge here.

  --suite FILE    suite; its dataset, schema and labels paths are relative to it
  --outputs FILE  JSONL rows
  --json FILE     {"templates": {NAME: {"n", "mean", "unscored"}}, "scores": []}
`;
async function command(args, io) {
    const { values } = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__  .T)('score', args, {
        suite: { type: 'string' },
        outputs: { type: 'string' },
        json: { type: 'string' },
    });
    if (values.suite === undefined || values.outputs === undefined)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_9__  .eb('score needs --suite FILE and --outputs FILE');
    const suiteFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.suite);
    const root = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .L9)(suiteFile, io.cwd);
    const tree = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .jD)(root);
    const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_9__  .Zw();
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, suiteFile).replaceAll('\\', '/');
    const suite = (0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_6__  .bu)(tree, file, await (0,_run_template_library_js__WEBPACK_IMPORTED_MODULE_8__  .B)((0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_7__  .p)(tree, file)), problems, {
        knownNames: _run_template_library_js__WEBPACK_IMPORTED_MODULE_8__  ._,
    });
    const outputs = readOutputs(values.outputs, io, problems);
    problems.throwIfAny();
    const { rows, left } = scoreAll(suite, outputs);
    const templates = summary(suite, rows, left);
    if (values.json !== undefined)
        (0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, values.json, `${JSON.stringify({ templates, scores: rows })}\n`);
    io.say(table(templates));
    for (const id of left)
        io.err((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_11__  .M)(`note: ${id} needs a judge and was left out; "plumbline run" asks one\n`, 80));
    return 0;
}
function readOutputs(path, io, problems) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, full) || path;
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
    }
    catch {
        problems.add({ file: name, message: 'cannot be read; --outputs names a JSONL file of recorded outputs' });
        return null;
    }
    return (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__  .m)(name, bytes, problems);
}
function scoreAll(suite, outputs) {
    const byCase = new Map();
    for (const row of outputs)
        byCase.set(row.id, [...(byCase.get(row.id) ?? []), row]);
    const rows = [];
    const left = [];
    for (const template of suite.templates) {
        const { scorer } = template;
        if (scorer.kind !== 'pure') {
            left.push(template.id);
            continue;
        }
        for (const item of suite.cases) {
            if (!(0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__  .Gl)(template, item))
                continue;
            const found = byCase.get(item.id) ?? [];
            if (found.length === 0)
                rows.push({ case: item.id, template: template.id, status: 'unscored', score: null, code: 'no-output' });
            for (const [index, output] of found.entries()) {
                const input = {
                    case: item,
                    ...answerOf(output, template),
                    messages: item.messages ?? [{ role: 'user', content: item.input ?? '' }],
                    refused: false,
                    ...(template.spec.repeated === true
                        ? { earlier: found.slice(0, index).map((row) => answerOf(row, template)) }
                        : {}),
                };
                rows.push(rowOf(template, item.id, output, scorer.score(input), found.length > 1));
            }
        }
    }
    const errors = rows.filter((row) => row.status === 'error');
    if (errors.length > 0) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_9__  .dz(errors.slice(0, 20).map((row) => ({
            file: suite.datasetFile,
            key: row.case,
            message: `${row.template} cannot score it: ${row.code ?? ''}`,
        })));
    }
    return { rows, left };
}
function answerOf(row, { thinking }) {
    const whole = row.output ?? '';
    return { output: thinking === true ? whole : (0,_model_call_thinking_js__WEBPACK_IMPORTED_MODULE_12__  .J)(whole).text, toolCalls: row.toolCalls ?? [] };
}
function rowOf(template, id, output, score, repeated) {
    const code = score.status === 'scored' || score.status === 'unscored' ? score.code : score.reason;
    return {
        case: id,
        template: template.id,
        status: score.status,
        score: score.status === 'scored' ? score.score : null,
        ...(repeated ? { sample: output.sample ?? 0 } : {}),
        ...(code === undefined ? {} : { code }),
    };
}
function summary(suite, rows, left) {
    const entries = suite.templates
        .filter(({ id }) => !left.includes(id))
        .map(({ id }) => {
        const own = rows.filter((row) => row.template === id);
        const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
        const mean = scores.length === 0 ? null : scores.reduce((sum, value) => sum + value, 0) / scores.length;
        return [id, { n: scores.length, mean, unscored: own.length - scores.length }];
    });
    return Object.fromEntries(entries);
}
function table(templates) {
    const name = Math.max(8, ...Object.keys(templates).map((id) => id.length));
    const lines = Object.entries(templates).map(([id, { n, mean, unscored }]) => {
        const level = mean === null ? 'none' : (100 * mean).toFixed(1);
        return `${id.padEnd(name)}  ${level.padStart(6)}  ${String(n).padStart(7)}  ${String(unscored).padStart(8)}`;
    });
    return `${['template'.padEnd(name), '  level', '   cases', 'unscored'].join('  ').replace('    level', '   level')}\n${lines.join('\n')}\n`;
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

  92880:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  parseRecordedJudge),
    m: () => (  parseRecordedOutputs)
  });
  var _model_call_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94041);
  var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
  var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
  var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90676);
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57128);
  var _text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87534);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29093);
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84323);
  var _case_case_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97132);









const OUTPUT_KEYS = ['id', 'output', 'tool_calls', 'sample', 'meta', 'context', 'prompt_sha256', 'recorded'];
const OWN_WORDS = new Set(['content']);
function parseRecordedOutputs(file, bytes, problems) {
    const seen = new Map();
    let said = null;
    return parseRows(file, bytes, problems, (row, line, fault, isFirst) => {
        refuseNearMisses(row, OUTPUT_KEYS, [], fault);
        if (row['recorded'] !== undefined && row['id'] === undefined) {
            if (!isFirst)
                fault(['recorded'], 'stands in the first line of a file only');
            said = readHeader(row['recorded'], fault);
            return null;
        }
        const id = readId(row['id'], 'id', fault);
        const output = row['output'] ?? null;
        const calls = row['tool_calls'] ?? undefined;
        const toolCalls = calls === undefined
            ? undefined
            : (0,_model_call_messages_js__WEBPACK_IMPORTED_MODULE_0__  ._)(calls, (path, message) => fault(['tool_calls', ...path], message));
        if (output !== null && typeof output !== 'string')
            fault(['output'], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(output)}`);
        if (row['output'] === undefined && (calls === undefined || toolCalls?.length === 0))
            fault(['output'], 'is missing; write null for an answer that says nothing');
        const sample = readSample(row['sample'], fault) ?? 0;
        const meta = row['meta'] ?? undefined;
        if (meta !== undefined && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(meta))
            fault(['meta'], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(meta)}`);
        const context = (0,_case_case_values_js__WEBPACK_IMPORTED_MODULE_7__  .yI)(row['context'] ?? undefined, (path, message) => fault(['context', ...path], message));
        const promptSha256 = readStamp(row['prompt_sha256'], ['prompt_sha256'], fault) ?? said?.promptSha256;
        if (id !== null)
            once(seen, `${sample}\0${id}`, line, `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
        return {
            id: id ?? '',
            output: output,
            ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
            sample,
            ...(meta === undefined ? {} : { meta: meta }),
            ...(context === undefined ? {} : { context }),
            ...(promptSha256 === undefined ? {} : { promptSha256 }),
            line,
        };
    });
}
function readHeader(value, fault) {
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(value)) {
        fault(['recorded'], `expected an object such as {"prompt_sha256": "..."}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
        return { promptSha256: undefined };
    }
    refuseNearMisses(value, ['prompt_sha256'], ['recorded'], fault);
    return { promptSha256: readStamp(value['prompt_sha256'], ['recorded', 'prompt_sha256'], fault) };
}
function readStamp(value, at, fault) {
    if (value === undefined || value === null)
        return undefined;
    const text = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
    if (/^[0-9a-f]{64}$/.test(text))
        return text;
    fault(at, `expected the SHA-256 of the prompt that was recorded, 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return undefined;
}
function refuseNearMisses(row, keys, at, fault) {
    for (const key in row) {
        if (keys.includes(key) || OWN_WORDS.has(key))
            continue;
        const absent = keys.filter((known) => row[known] === undefined);
        const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .bi)(key, absent);
        if (near !== null)
            fault([...at, key], `is not a key of a row; did you mean ${near}?`);
    }
}
function parseRecordedJudge(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['case'], 'case', fault);
        const template = readId(row['template'], 'template', fault);
        const sample = readSample(row['sample'], fault);
        const outputSha256 = readHash(row, 'output_sha256', fault);
        const contextSha256 = readHash(row, 'context_sha256', fault);
        const { reply } = row;
        if (typeof reply !== 'string' && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(reply))
            fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(reply)}`);
        if (id !== null && template !== null)
            once(seen, [id, template, sample, outputSha256, contextSha256].join('\0'), line, `the reply for case ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(id)}, template ${template},`, fault);
        return {
            case: id ?? '',
            template: template ?? '',
            sample,
            outputSha256,
            contextSha256,
            reply: reply,
            line,
        };
    });
}
function readHash(row, key, fault) {
    const value = row[key] ?? undefined;
    if (value === undefined)
        return undefined;
    const hash = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
    if (/^[0-9a-f]{64}$/.test(hash))
        return hash;
    fault([key], `expected 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return undefined;
}
function parseRows(file, bytes, problems, read) {
    const before = problems.count;
    const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_6__  .g7)(file, bytes, problems);
    if (text === null || (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_6__  .Xs)(file, text, problems))
        return null;
    const rows = [];
    let isFirst = true;
    (0,_text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_4__  .IM)(file, text, problems, (line, number) => {
        const value = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_3__  .w)(file, line, number, problems);
        if (value === undefined)
            return;
        const fault = (path, message) => problems.add({ file, line: number, key: (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(path), message });
        if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_8__  .G)(value))
            return fault([], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
        const row = read(value, number, fault, isFirst);
        isFirst = false;
        if (row !== null)
            rows.push(row);
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
    fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return null;
}
function readSample(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    fault(['sample'], `expected a whole number from 0, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(value)}`);
    return undefined;
}
function once(seen, key, line, what, fault) {
    const first = seen.get(key);
    if (first === undefined)
        seen.set(key, line);
    else
        fault([], `${what} stands on line ${first} already`);
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

  72517:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  splitThinking)
  });
const TAGS = [
    ['<think>', '</think>'],
    ['<thinking>', '</thinking>'],
    ['<thought>', '</thought>'],
    ['<thoughts>', '</thoughts>'],
    ['<reasoning>', '</reasoning>'],
    ['<seed:think>', '</seed:think>'],
    ['<|begin_of_thought|>', '<|end_of_thought|>'],
    ['<|start_thinking|>', '<|end_thinking|>'],
    ['<unused94>', '<unused95>'],
    ['[think]', '[/think]'],
    ['◁think▷', '◁/think▷'],
    ['<|channel|>analysis', '<|channel|>final<|message|>'],
];
function splitThinking(text) {
    if (!MAY_HOLD.test(text))
        return { text };
    const start = text.search(/\S/);
    const lower = text.toLowerCase();
    const opened = TAGS.find(([open]) => lower.startsWith(open, start));
    if (opened !== undefined)
        return splitAfter(text, lower, opened[1], text.length);
    const eaten = TAGS.find(([open, close]) => {
        const at = lower.indexOf(close);
        const first = lower.indexOf(open);
        return at !== -1 && (first === -1 || first > at);
    });
    return eaten === undefined ? { text } : splitAfter(text, lower, eaten[1], 0);
}
const MAY_HOLD = /[<[◁]/;
function splitAfter(text, lower, close, otherwise) {
    const at = lower.lastIndexOf(close);
    const answer = text.slice(at === -1 ? otherwise : at + close.length).trimStart();
    return { text: answer, thinking: text.slice(0, text.length - answer.length) };
}


  }),

  66584:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  loadSpecs),
    _: () => (  TEMPLATE_NAMES)
  });
const composite = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8552)]).then(__webpack_require__.bind(__webpack_require__, 8552));
const answer = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703)]).then(__webpack_require__.bind(__webpack_require__, 33703));
const boilerplate = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2492)]).then(__webpack_require__.bind(__webpack_require__, 62492));
const classification = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(6927)]).then(__webpack_require__.bind(__webpack_require__, 6927));
const instructions = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1808)]).then(__webpack_require__.bind(__webpack_require__, 81808));
const json = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3248)]).then(__webpack_require__.bind(__webpack_require__, 83248));
const label = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4601)]).then(__webpack_require__.bind(__webpack_require__, 14601));
const language = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(9373)]).then(__webpack_require__.bind(__webpack_require__, 59373));
const leakage = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 85572));
const links = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8298)]).then(__webpack_require__.bind(__webpack_require__, 8298));
const markdown = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2146)]).then(__webpack_require__.bind(__webpack_require__, 62146));
const operational = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5291)]).then(__webpack_require__.bind(__webpack_require__, 25291));
const refusal = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 61875));
const repetition = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 536));
const retrieval = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8707)]).then(__webpack_require__.bind(__webpack_require__, 8707));
const schema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 27275));
const similarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 43953));
const stability = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(9552)]).then(__webpack_require__.bind(__webpack_require__, 29552));
const text = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(9036)]).then(__webpack_require__.bind(__webpack_require__, 29036));
const tokens = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4825), __webpack_require__.e(4474)]).then(__webpack_require__.bind(__webpack_require__, 4474));
const toolschema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 50737));
const tools = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(1224)]).then(__webpack_require__.bind(__webpack_require__, 1224));
const trajectory = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 64018));
const judgedCalls = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(6275)]).then(__webpack_require__.bind(__webpack_require__, 6275));
const judgedCitation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
const judgedConversation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 56747));
const judgedCustom = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(7663)]).then(__webpack_require__.bind(__webpack_require__, 77663));
const judgedPairwise = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(5240)]).then(__webpack_require__.bind(__webpack_require__, 55240));
const judgedRag = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(5400)]).then(__webpack_require__.bind(__webpack_require__, 35400));
const judgedSafety = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 44430));
const judgedSimilarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(5771)]).then(__webpack_require__.bind(__webpack_require__, 75771));
const judgedStyle = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083));
const judgedTask = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(434), __webpack_require__.e(2160), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 10989));
const GROUPS = {
    IsJson: json,
    JsonSchemaMatch: schema,
    JsonFieldMatch: json,
    MarkdownStructure: markdown,
    RegexMatch: text,
    LengthBounds: text,
    StartsWith: text,
    EndsWith: text,
    LinkAllowlist: links,
    ExactMatch: answer,
    ContainsAll: text,
    ContainsAny: text,
    ContainsNone: text,
    NumericMatch: answer,
    NoBoilerplate: boilerplate,
    FuzzyMatch: similarity,
    TokenF1: similarity,
    RougeL: similarity,
    BleuScore: similarity,
    ChrF: similarity,
    EmbeddingSimilarity: judgedSimilarity,
    SemanticEquivalence: judgedSimilarity,
    Groundedness: judgedRag,
    ContextAdherence: judgedRag,
    FactualAccuracy: judgedRag,
    AnswerRelevance: judgedRag,
    ContextRelevance: judgedRag,
    ContextPrecision: judgedRag,
    ContextRecall: judgedRag,
    CitationCheck: judgedCitation,
    RetrievalRank: retrieval,
    TaskCompletion: judgedTask,
    Completeness: judgedTask,
    InstructionFollowing: judgedTask,
    SummaryQuality: judgedTask,
    CustomRubric: judgedCustom,
    PairwisePreference: judgedPairwise,
    TrajectoryMatch: trajectory,
    LoopDetection: trajectory,
    VerifiableInstructions: instructions,
    LLMFunctionCalling: judgedCalls,
    ToolSchemaValid: toolschema,
    ToolSelection: tools,
    ToolArguments: tools,
    ToolAbstention: tools,
    AnswerRefusal: judgedSafety,
    Toxicity: judgedSafety,
    Bias: judgedSafety,
    InjectionResistance: judgedSafety,
    PolicyCompliance: judgedSafety,
    RefusalPattern: refusal,
    PIILeakage: leakage,
    SecretLeakage: leakage,
    SystemPromptLeak: leakage,
    ToneMatch: judgedStyle,
    PersonaAdherence: judgedStyle,
    Conciseness: judgedStyle,
    Coherence: judgedStyle,
    LanguageMatch: language,
    Repetition: repetition,
    ConversationCoherence: judgedConversation,
    ConversationResolution: judgedConversation,
    KnowledgeRetention: judgedConversation,
    LabelMatch: label,
    ClassificationReport: classification,
    Calibration: classification,
    LatencyBudget: operational,
    CostBudget: operational,
    Stability: stability,
    Composite: composite,
};
const PARTS = {
    'LengthBounds#tokens': tokens,
};
const TEMPLATE_NAMES = Object.keys(GROUPS);
async function loadSpecs(names) {
    const groups = GROUPS;
    const wanted = [...new Set(names)].sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
    const loaded = await Promise.all(wanted.map(async (name) => {
        const load = Object.hasOwn(PARTS, name) ? PARTS[name] : Object.hasOwn(groups, name) ? groups[name] : undefined;
        const plain = name.split('#')[0];
        const spec = (await load?.())?.SPECS.find((candidate) => candidate.name === plain);
        return spec === undefined ? [] : [[spec.name, spec]];
    }));
    return new Map(loaded.flat());
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


  })

};
