import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9341);
/* harmony import */ var _shell_compile_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2370);
/* harmony import */ var _shell_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3421);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8508);
/** Command entry: finds the command, turns errors into messages and exit codes. */




const COMMANDS = {
    demo: ['see a blocked pull request, with no key and no network', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(5175), __nccwpck_require__.e(4440), __nccwpck_require__.e(8889), __nccwpck_require__.e(5622), __nccwpck_require__.e(6063), __nccwpck_require__.e(6747), __nccwpck_require__.e(9726), __nccwpck_require__.e(5628), __nccwpck_require__.e(5018), __nccwpck_require__.e(8336), __nccwpck_require__.e(3777), __nccwpck_require__.e(3683), __nccwpck_require__.e(3408)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3408))],
    init: ['write a starter config, suite and workflow into a repository', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(5175), __nccwpck_require__.e(8889), __nccwpck_require__.e(5622), __nccwpck_require__.e(6063), __nccwpck_require__.e(6747), __nccwpck_require__.e(9726), __nccwpck_require__.e(8957), __nccwpck_require__.e(5727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5727))],
    run: ['the gate on two revisions', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(5175), __nccwpck_require__.e(8889), __nccwpck_require__.e(6063), __nccwpck_require__.e(6747), __nccwpck_require__.e(9726), __nccwpck_require__.e(3777), __nccwpck_require__.e(3683), __nccwpck_require__.e(7524)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2940))],
    lock: ['pin the suites; --check lists what moved', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(5175), __nccwpck_require__.e(8889), __nccwpck_require__.e(5622), __nccwpck_require__.e(6747), __nccwpck_require__.e(9726), __nccwpck_require__.e(8336), __nccwpck_require__.e(6008)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6008))],
    score: ['score recorded outputs of one arm', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(5175), __nccwpck_require__.e(8889), __nccwpck_require__.e(6747), __nccwpck_require__.e(3689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3689))],
    compare: ['the statistics alone, on two files of scores', () => Promise.all(/* import() */[__nccwpck_require__.e(3746), __nccwpck_require__.e(8889), __nccwpck_require__.e(5622), __nccwpck_require__.e(6063), __nccwpck_require__.e(2400)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3074))],
    calibrate: ['how far a judge agrees with people', () => Promise.all(/* import() */[__nccwpck_require__.e(3746), __nccwpck_require__.e(8889), __nccwpck_require__.e(6063), __nccwpck_require__.e(3777), __nccwpck_require__.e(3295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2578))],
    escalate: ['the escalation decision alone, from a record', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(8889), __nccwpck_require__.e(9035), __nccwpck_require__.e(9344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 803))],
    import: ['a suite from promptfoo or .prompt.yml', () => Promise.all(/* import() */[__nccwpck_require__.e(3746), __nccwpck_require__.e(8889), __nccwpck_require__.e(5954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5954))],
    doctor: ['what to mend in workflow, permissions, lock and keys', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(5175), __nccwpck_require__.e(8889), __nccwpck_require__.e(5622), __nccwpck_require__.e(6063), __nccwpck_require__.e(6747), __nccwpck_require__.e(9726), __nccwpck_require__.e(8336), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 376))],
    templates: ['the library of scorers', () => Promise.all(/* import() */[__nccwpck_require__.e(8439), __nccwpck_require__.e(5507)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5507))],
    render: ['comment and report from a record', () => Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(8439), __nccwpck_require__.e(4440), __nccwpck_require__.e(8889), __nccwpck_require__.e(6063), __nccwpck_require__.e(5628), __nccwpck_require__.e(5018), __nccwpck_require__.e(7267)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7267))],
};
const OVERVIEW = `plumbline ${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}: gates pull requests that change prompts or model config

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
        io.out(`${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}\n`);
        return 0;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`no command "${name}"; there are: ${Object.keys(COMMANDS).join(', ')}`);
    (0,_shell_compile_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheCompiledModules */ .x)(io.env);
    const { help, command } = await entry[1]();
    if (rest.includes('--help') || rest.includes('-h')) {
        io.out(help);
        return 0;
    }
    return command(rest, io);
}
/** What a person reads when a command could not do its work: no stack trace for a foreseen condition. */
function explain(error, asked) {
    const help = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? `plumbline ${asked} --help` : 'plumbline --help';
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
        const shown = error.problems.slice(0, 50).map((problem) => new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problem).message);
        const more = error.problems.length - shown.length;
        return `${shown.join('\n')}${more > 0 ? `\n... and ${more} more` : ''}\n`;
    }
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb)
        return `${error.message}\nSee "${help}".\n`;
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return `${error.message}\n`;
    if (isParseError(error))
        return `${error.message.split('\n')[0]?.split('. To specify')[0]}\nSee "${help}".\n`;
    if (error instanceof Error)
        return `${process.env['PLUMBLINE_DEBUG'] ? error.stack : `unexpected: ${error.message}`}\n`;
    return `unexpected: ${String(error)}\n`;
}
function isParseError(error) {
    return (error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        error.code.startsWith('ERR_PARSE_ARGS'));
}
const io = (0,_shell_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .processTerminal */ .qH)();
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
        io.err(explain(error, process.argv[2]));
        process.exitCode = isParseError(error) ? 2 : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(error);
    }
}
(0,_shell_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .leave */ .qG)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/** What is wrong with the user's input, and the three ways a run can end without a verdict. */
/** `file:line:column: key: message`, each part only where known. */
function formatProblem(problem) {
    const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
        .filter((part) => part !== undefined)
        .join(':');
    return [place, problem.key, problem.message].filter((part) => part !== undefined && part !== '').join(': ');
}
/** Usage, config or data is wrong: exit 2. Carries every problem found, never only the first. */
class InputError extends Error {
    problems;
    constructor(problems, options) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'), options);
        this.name = 'InputError';
        this.problems = list;
    }
}
/** The command line itself is wrong: exit 2, no file to name. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Provider, GitHub or disk failed: exit 4. */
class OutsideError extends Error {
    name = 'OutsideError';
}
/** A signal ended the run: exit 130. What was finished is kept. */
class InterruptedError extends Error {
    name = 'InterruptedError';
}
/** The exit code of an error that reached the top. Anything not foreseen counts as the outside failing. */
function exitCodeOf(error) {
    if (error instanceof InputError || error instanceof UsageError)
        return 2;
    if (error instanceof InterruptedError)
        return 130;
    return 4;
}


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cacheCompiledModules)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/shell/compile-cache.js
/** Node's own cache of compiled modules: a command that starts again need not compile again what it loads. */



/**
 * Only modules imported after this are cached. In the user's own cache folder, never in a shared temporary one: what
 * lies there is run. Does nothing on a Node without it, and nothing when the folder cannot be written.
 */
function cacheCompiledModules(env) {
    const { enableCompileCache } = external_node_module_namespaceObject;
    if (enableCompileCache === undefined || env['NODE_COMPILE_CACHE'])
        return;
    const own = env['XDG_CACHE_HOME'];
    const folder = own && (0,external_node_path_.isAbsolute)(own) ? own : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    if ((0,external_node_path_.isAbsolute)(folder))
        enableCompileCache((0,external_node_path_.join)(folder, 'plumbline', 'compiled'));
}


/***/ }),

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   qH: () => (/* binding */ processTerminal)
/* harmony export */ });
/* unused harmony export tame */
/** The terminal a command talks to; a plain value, so that tests hand in their own. */
/** Controls but tab and line feed; the sequences the product itself writes are matched first and stay. */
const CONTROL = /\u001b\[(?:0|1|31|32|33)m|\r\u001b\[K|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Text in which nothing steers the terminal: file names, model answers and error texts may come from anyone. */
function tame(text) {
    return text.replace(CONTROL, (found) => {
        if (found.length > 1)
            return found;
        return found === '\r' ? '' : `‹U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
/** Colour and redraw only on a real terminal, and never under NO_COLOR, TERM=dumb or CI. */
function processTerminal() {
    const { env } = process;
    const isTTY = process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
    // What goes into a file or a pipe is data and stays as it is.
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
/** Ends the process once everything is written: left to itself it would first tidy up memory that is given back anyway. */
function leave() {
    process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The engine's version; the build puts package.json's in. */
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
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
