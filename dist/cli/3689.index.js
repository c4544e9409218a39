export const id = 3689;
export const ids = [3689];
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
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9341);
/* harmony import */ var _core_recorded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3200);
/* harmony import */ var _core_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9581);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4079);
/* harmony import */ var _shell_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9197);
/* harmony import */ var _shell_written_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7658);
/** `plumbline score`: the templates of a suite on one arm's recorded outputs. */










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
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args,
        options: { suite: { type: 'string' }, outputs: { type: 'string' }, json: { type: 'string' } },
    });
    if (values.suite === undefined || values.outputs === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('score needs --suite FILE and --outputs FILE');
    const suiteFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.suite);
    const root = (0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .enclosingFolder */ .L)(suiteFile, io.cwd);
    const tree = (0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderTree */ .j)(root);
    const problems = new _core_document_js__WEBPACK_IMPORTED_MODULE_3__/* .Problems */ .Zw();
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, suiteFile).replaceAll('\\', '/');
    const suite = (0,_core_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .loadSuite */ .bu)(tree, file, await (0,_library_js__WEBPACK_IMPORTED_MODULE_7__/* .loadSpecs */ .B)((0,_core_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .suiteTemplateNames */ .pr)(tree, file)), problems, {
        knownNames: _library_js__WEBPACK_IMPORTED_MODULE_7__/* .TEMPLATE_NAMES */ ._,
    });
    const outputs = readOutputs(values.outputs, io, problems);
    problems.throwIfAny();
    const { rows, left } = scoreAll(suite, outputs);
    const templates = summary(suite, rows, left);
    if (values.json !== undefined)
        (0,_shell_written_js__WEBPACK_IMPORTED_MODULE_9__/* .writeText */ .x)(io, values.json, `${JSON.stringify({ templates, scores: rows })}\n`);
    io.out(table(templates));
    for (const id of left)
        io.err(`note: ${id} needs a judge and was left out; "plumbline run" asks one\n`);
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
    return (0,_core_recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecordedOutputs */ .m)(name, bytes, problems);
}
/** Rows of unknown cases are ignored; a case without a row has no score. */
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
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(errors.slice(0, 20).map((row) => ({
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

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placesFor),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/** Files that a command was asked to write: looked at before the work, written after it. */



/** Throws UsageError when a file cannot come about, so that nobody pays for a run whose result has no place to go. */
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
/** Throws OutsideError naming the file when it cannot be written. */
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}


/***/ })

};
