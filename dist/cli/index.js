import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _core_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8137);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9341);
/* harmony import */ var _core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5256);
/* harmony import */ var _shell_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3421);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8508);






const COMMANDS = {
    demo: ['see a blocked pull request, with no key and no network', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(5175), __nccwpck_require__.e(4440), __nccwpck_require__.e(1521), __nccwpck_require__.e(8296), __nccwpck_require__.e(9035), __nccwpck_require__.e(4539), __nccwpck_require__.e(8089), __nccwpck_require__.e(9240), __nccwpck_require__.e(811), __nccwpck_require__.e(9550), __nccwpck_require__.e(3777), __nccwpck_require__.e(4898), __nccwpck_require__.e(6394), __nccwpck_require__.e(2881), __nccwpck_require__.e(5540), __nccwpck_require__.e(3408)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3408))],
    init: ['write a starter config, suite and workflow into a repository', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(5175), __nccwpck_require__.e(8296), __nccwpck_require__.e(4539), __nccwpck_require__.e(8089), __nccwpck_require__.e(9240), __nccwpck_require__.e(3536), __nccwpck_require__.e(9634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9634))],
    run: ['the gate on two revisions', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(2856), __nccwpck_require__.e(5175), __nccwpck_require__.e(8296), __nccwpck_require__.e(4539), __nccwpck_require__.e(8089), __nccwpck_require__.e(9240), __nccwpck_require__.e(3777), __nccwpck_require__.e(2881), __nccwpck_require__.e(5540), __nccwpck_require__.e(8744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2940))],
    lock: ['pin the suites; --check lists what moved', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(5175), __nccwpck_require__.e(8296), __nccwpck_require__.e(4539), __nccwpck_require__.e(8089), __nccwpck_require__.e(9240), __nccwpck_require__.e(6394), __nccwpck_require__.e(6008)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6008))],
    score: ['score recorded outputs of one arm', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(5175), __nccwpck_require__.e(8296), __nccwpck_require__.e(8089), __nccwpck_require__.e(8723)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3689))],
    compare: ['the statistics alone, on two files of scores', () => Promise.all(/* import() */[__nccwpck_require__.e(4987), __nccwpck_require__.e(6062)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3074))],
    calibrate: ['how far a judge agrees with people', () => Promise.all(/* import() */[__nccwpck_require__.e(3777), __nccwpck_require__.e(2405)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2578))],
    escalate: ['the escalation decision alone, from a record', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(1521), __nccwpck_require__.e(8296), __nccwpck_require__.e(9035), __nccwpck_require__.e(4539), __nccwpck_require__.e(4324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 803))],
    import: ['a suite from promptfoo or .prompt.yml', () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5954))],
    doctor: ['what to mend in workflow, permissions, lock and keys', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(5175), __nccwpck_require__.e(8296), __nccwpck_require__.e(4539), __nccwpck_require__.e(8089), __nccwpck_require__.e(9240), __nccwpck_require__.e(6394), __nccwpck_require__.e(8881)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8881))],
    templates: ['the library of scorers', () => Promise.all(/* import() */[__nccwpck_require__.e(8439), __nccwpck_require__.e(5507)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5507))],
    render: ['comment and report from a record', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8439), __nccwpck_require__.e(8815), __nccwpck_require__.e(4440), __nccwpck_require__.e(1521), __nccwpck_require__.e(8296), __nccwpck_require__.e(9035), __nccwpck_require__.e(4539), __nccwpck_require__.e(811), __nccwpck_require__.e(9550), __nccwpck_require__.e(4898), __nccwpck_require__.e(2881), __nccwpck_require__.e(2084)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7267))],
};
const WIDTH = 80;
const OVERVIEW = `plumbline ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}: gates pull requests that change prompts or model config

Usage: plumbline COMMAND [OPTIONS]      plumbline COMMAND --help

${Object.entries(COMMANDS)
    .map(([name, [what]]) => `  ${name.padEnd(10)} ${what}`)
    .join('\n')}

Start here:
  plumbline demo                     what a blocked pull request looks like
  plumbline init && plumbline lock   gate this repository
  plumbline run                      working folder against main, before a push

Exit codes: 0 pass, skipped or a warning · 1 regressed · 2 usage, config or data
· 3 inconclusive and the policy says fail · 4 provider, GitHub or disk failed
· 130 interrupted
`;
async function main(args, io) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        io.out(OVERVIEW);
        return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-V' || name === 'version') {
        io.out(`${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
        return 0;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`no command "${name}"${(0,_core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, Object.keys(COMMANDS))}`);
    if (rest.includes('--help') || rest.includes('-h')) {
        io.out((await entry[1]()).help);
        return 0;
    }
    const { keepCompiled } = await __nccwpck_require__.e(/* import() */ 648).then(__nccwpck_require__.bind(__nccwpck_require__, 648));
    keepCompiled(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''), io.env);
    const { command } = await entry[1]();
    return command(rest, io);
}
function explain(error, asked) {
    const help = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? `plumbline ${asked} --help` : 'plumbline --help';
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz) {
        const shown = error.problems.slice(0, 50).map((problem) => new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problem).message);
        const more = error.problems.length - shown.length;
        return `${shown.join('\n')}${more > 0 ? `\n... and ${more} more` : ''}\n`;
    }
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
        return `${error.message}\nSee "${help}".\n`;
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp || error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return `${error.message}\n`;
    if (error instanceof Error)
        return `${process.env['PLUMBLINE_DEBUG'] ? error.stack : `unexpected: ${error.message}`}\n`;
    return `unexpected: ${String(error)}\n`;
}
const io = (0,_shell_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .processTerminal */ .qH)();
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit(0);
});
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
    io.err(`plumbline needs Node 20 or later; this is ${process.version}\n`);
    process.exitCode = 2;
}
else {
    try {
        process.exitCode = await main(process.argv.slice(2), io);
    }
    catch (error) {
        io.err((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapLines */ .M)(explain(error, process.argv[2]), WIDTH));
        process.exitCode = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(error);
    }
}
(0,_shell_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .leave */ .qG)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   M: () => (/* binding */ wrapLines)
/* harmony export */ });
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(/\s+/)) {
        if (word === '')
            continue;
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return empty && lines.length === 0 ? '' : [...lines, line].join('\n');
}
function wrapLines(text, width) {
    return text
        .split('\n')
        .map((line) => {
        const own = /^ */.exec(line)[0];
        return line.length <= width ? line : wrap(line, width, `${own}  `, own);
    })
        .join('\n');
}


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
function formatProblem(problem) {
    const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
        .filter((part) => part !== undefined)
        .join(':');
    return [place, problem.key, problem.message].filter((part) => part !== undefined && part !== '').join(': ');
}
class InputError extends Error {
    problems;
    constructor(problems, options) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'), options);
        this.name = 'InputError';
        this.problems = list;
    }
}
const SHOWN_PER_FILE = 20;
class Problems {
    #files = new Map();
    add(problem) {
        let entry = this.#files.get(problem.file);
        if (entry === undefined) {
            entry = { shown: [], seen: new Set(), more: 0 };
            this.#files.set(problem.file, entry);
        }
        if (entry.shown.length >= SHOWN_PER_FILE) {
            entry.more += 1;
            return;
        }
        const identity = `${problem.line}:${problem.column}:${problem.key}:${problem.message}`;
        if (entry.seen.has(identity))
            return;
        entry.seen.add(identity);
        entry.shown.push(problem);
    }
    get any() {
        return this.#files.size > 0;
    }
    get count() {
        let sum = 0;
        for (const { shown, more } of this.#files.values())
            sum += shown.length + more;
        return sum;
    }
    get list() {
        return [...this.#files].flatMap(([file, { shown, more }]) => {
            const inOrder = shown.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
            return more === 0 ? inOrder : [...inOrder, { file, message: `and ${more} more` }];
        });
    }
    throwIfAny() {
        if (this.any)
            throw new InputError(this.list);
    }
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    let text;
    if (typeof value === 'string' && value.length > 80)
        text = JSON.stringify(value.slice(0, 80));
    else if (Array.isArray(value) && value.length > 8)
        text = `a list of ${value.length}`;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const keys = Object.keys(value);
        text = `an object (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''})`;
    }
    else
        text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
class UsageError extends Error {
    name = 'UsageError';
}
class OutsideError extends Error {
    name = 'OutsideError';
}
class InterruptedError extends Error {
    name = 'InterruptedError';
}
function exitCodeOf(error) {
    if (error instanceof InputError || error instanceof UsageError)
        return 2;
    if (error instanceof InterruptedError)
        return 130;
    return 4;
}


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

function nearest(word, candidates) {
    let best = null;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    const folded = word.slice(0, 100).toLowerCase();
    for (const candidate of candidates) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(folded, candidate.toLowerCase());
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}
function suggestion(word, candidates) {
    const near = nearest(word, candidates);
    if (near !== null)
        return `; did you mean ${near}?`;
    return candidates.length > 0 && candidates.length <= 16 ? `; known: ${candidates.join(', ')}` : '';
}


/***/ }),

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   qH: () => (/* binding */ processTerminal)
/* harmony export */ });
/* unused harmony export tame */
const CONTROL = /\u001b\[(?:0|1|31|32|33)m|\r\u001b\[K|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function tame(text) {
    return text.replace(CONTROL, (found) => {
        if (found.length > 1)
            return found;
        return found === '\r' ? '' : `‹U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
function processTerminal() {
    const { env } = process;
    const isTTY = process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
    const shown = process.stdout.isTTY === true ? tame : (text) => text;
    return {
        out: (text) => void process.stdout.write(shown(text)),
        err: (text) => void process.stderr.write(tame(text)),
        env,
        cwd: process.cwd(),
        columns: process.stdout.columns ?? 80,
        isTTY,
        color: isTTY && !env['NO_COLOR'],
    };
}
function leave() {
    process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // module factories are used so entry inlining is disabled
/******/ // startup
/******/ // Load entry module and return exports
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
