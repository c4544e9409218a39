export const id = 8723;
export const ids = [8723];
export const modules = {

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8137);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _core_recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3200);
/* harmony import */ var _core_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(647);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4079);
/* harmony import */ var _shell_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9197);
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(755);
/* harmony import */ var _shell_written_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7658);










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
    const { values } = (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .T)('score', args, {
        suite: { type: 'string' },
        outputs: { type: 'string' },
        json: { type: 'string' },
    });
    if (values.suite === undefined || values.outputs === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('score needs --suite FILE and --outputs FILE');
    const suiteFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.suite);
    const root = (0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .enclosingFolder */ .L)(suiteFile, io.cwd);
    const tree = (0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderTree */ .j)(root);
    const problems = new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw();
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, suiteFile).replaceAll('\\', '/');
    const suite = (0,_core_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSuite */ .bu)(tree, file, await (0,_library_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSpecs */ .B)((0,_core_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteTemplateNames */ .pr)(tree, file)), problems, {
        knownNames: _library_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPLATE_NAMES */ ._,
    });
    const outputs = readOutputs(values.outputs, io, problems);
    problems.throwIfAny();
    const { rows, left } = scoreAll(suite, outputs);
    const templates = summary(suite, rows, left);
    if (values.json !== undefined)
        (0,_shell_written_js__WEBPACK_IMPORTED_MODULE_8__/* .writeText */ .x3)(io, values.json, `${JSON.stringify({ templates, scores: rows })}\n`);
    io.out(table(templates));
    for (const id of left)
        io.err((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapLines */ .M)(`note: ${id} needs a judge and was left out; "plumbline run" asks one\n`, 80));
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
    return (0,_core_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecordedOutputs */ .m)(name, bytes, problems);
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
            const found = byCase.get(item.id) ?? [];
            if (found.length === 0)
                rows.push({ case: item.id, template: template.id, status: 'unscored', score: null, code: 'no-output' });
            for (const [index, output] of found.entries()) {
                const input = {
                    case: item,
                    ...answerOf(output),
                    messages: item.messages ?? [{ role: 'user', content: item.input ?? '' }],
                    refused: false,
                    ...(template.spec.repeated === true ? { earlier: found.slice(0, index).map(answerOf) } : {}),
                };
                rows.push(rowOf(template, item.id, output, scorer.score(input), found.length > 1));
            }
        }
    }
    const errors = rows.filter((row) => row.status === 'error');
    if (errors.length > 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(errors.slice(0, 20).map((row) => ({
            file: suite.datasetFile,
            key: row.case,
            message: `${row.template} cannot score it: ${row.code ?? ''}`,
        })));
    }
    return { rows, left };
}
function answerOf(row) {
    return { output: row.output ?? '', toolCalls: row.toolCalls ?? [] };
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


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Ok: () => (/* binding */ digestOfTexts),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
const MAX_FILE_BYTES = 256 * 1024 * 1024;
function decodeText(file, bytes, problems) {
    if (bytes.length > MAX_FILE_BYTES) {
        problems.add({
            file,
            message: `is ${mebibytes(bytes.length)} MiB; at most ${mebibytes(MAX_FILE_BYTES)} MiB are read`,
        });
        return null;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const { line, byte } = firstInvalid(bytes);
        problems.add({
            file,
            line,
            message: `byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8; save the file as UTF-8`,
        });
        return null;
    }
}
function mebibytes(bytes) {
    return Math.ceil(bytes / 1024 / 1024);
}
function firstInvalid(bytes) {
    let line = 1;
    let i = 0;
    while (i < bytes.length) {
        const a = bytes[i];
        if (a < 0x80) {
            if (a === 0x0a)
                line += 1;
            i += 1;
            continue;
        }
        const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0;
        if (length === 0)
            return { line, byte: a };
        const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80;
        const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf;
        for (let k = 1; k < length; k += 1) {
            const b = bytes[i + k];
            if (b === undefined || b < (k === 1 ? low : 0x80) || b > (k === 1 ? high : 0xbf))
                return { line, byte: a };
        }
        i += length;
    }
    return { line, byte: bytes.at(-1) ?? 0 };
}
function readText(tree, path, problems, named) {
    const bytes = readBytes(tree, path, problems, named);
    return bytes === null ? null : decodeText(path, bytes, problems);
}
function readBytes(tree, path, problems, named) {
    const entry = tree.entry(path);
    if (entry.kind === 'file')
        return entry.bytes;
    const why = entry.kind === 'absent' ? 'does not exist' : `cannot be read: ${entry.why}`;
    problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
    return null;
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
function refuseConflict(file, text, problems) {
    const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (start === 0 && !text.startsWith('<<<<<<< '))
        return false;
    const middle = text.indexOf('\n=======', start);
    if (middle < 0 || text.indexOf('\n>>>>>>>', middle) < 0)
        return false;
    problems.add({
        file,
        ...placeOf(text, start),
        message: 'holds the markers of an unresolved merge (<<<<<<<); resolve it first',
    });
    return true;
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
function resolvePath(from, path) {
    if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\') || path.includes('\0'))
        return null;
    const parts = from.split('/').slice(0, -1);
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.length === 0)
                return null;
            parts.pop();
        }
        else
            parts.push(part);
    }
    return parts.length === 0 ? null : parts.join('/');
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
    }
    catch (error) {
        throw asUsage(command, options, error);
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
            const near = word.length < 3 ? null : (0,_core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, names);
            const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
        }
        case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
            const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
        }
        case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command} takes no argument "${named}"`);
        default:
            return error;
    }
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
