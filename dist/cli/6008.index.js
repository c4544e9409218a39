export const id = 6008;
export const ids = [6008];
export const modules = {

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8967);
/* harmony import */ var _core_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8609);
/* harmony import */ var _core_escalation_goal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7051);
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8947);
/* harmony import */ var _core_preview_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8718);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9341);
/* harmony import */ var _core_suite_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(647);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4079);
/* harmony import */ var _shell_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9197);
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(755);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8508);













const help = `plumbline lock [SUITE...] [--check] [--config FILE]

Writes the lock beside every suite of the config (or beside the suites named):
digests over everything that can move a score. Only main's lock counts in the
gate. Reads the working folder; needs neither git nor a commit.

  --check        write nothing; exit 1 when a lock is missing or has drifted
  --config FILE  config to read (default .github/plumbline.yml)
`;
async function command(args, io) {
    const { values, positionals } = (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_11__/* .readOptions */ .T)('lock', args, { check: { type: 'boolean', default: false }, config: { type: 'string' } }, { positionals: true });
    const tree = (0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .folderTree */ .j)(io.cwd);
    const problems = new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problems */ .Zw();
    const configFile = values.config ?? (0,_core_config_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u0)(tree);
    const config = configFile === null ? null : (0,_core_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(tree, configFile, problems);
    const files = positionals.length > 0
        ? positionals.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path)).replaceAll('\\', '/'))
        : suitesOf(config);
    if (files.length === 0) {
        problems.throwIfAny();
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('no config (.github/plumbline.yml or plumbline.yml) in this folder and no suite named; "plumbline init" writes one');
    }
    const suites = [];
    for (const file of files) {
        const suite = (0,_core_suite_js__WEBPACK_IMPORTED_MODULE_8__/* .loadSuite */ .bu)(tree, file, await (0,_library_js__WEBPACK_IMPORTED_MODULE_9__/* .loadSpecs */ .B)((0,_core_suite_js__WEBPACK_IMPORTED_MODULE_8__/* .suiteTemplateNames */ .pr)(tree, file)), problems, {
            knownNames: _library_js__WEBPACK_IMPORTED_MODULE_9__/* .TEMPLATE_NAMES */ ._,
            ...(config === null ? {} : { providers: Object.keys(config.providers) }),
        });
        if (suite === null)
            continue;
        for (const problem of (0,_core_preview_js__WEBPACK_IMPORTED_MODULE_6__/* .lockRefusals */ .vC)(suite))
            problems.add(problem);
        suites.push(suite);
    }
    const arms = new Map();
    if (config !== null) {
        for (const target of config.targets.filter(({ suite }) => files.includes(suite))) {
            const arm = (0,_core_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .loadArm */ .$P)('head', tree, target, config, problems, true);
            if (arm !== null)
                arms.set(target.suite, [...(arms.get(target.suite) ?? []), arm]);
        }
        const ids = new Map(suites.map((suite) => [suite.file, suite.templates.map(({ id }) => id)]));
        (0,_core_escalation_goal_js__WEBPACK_IMPORTED_MODULE_4__/* .checkGoals */ .d)(tree, config, ids, problems);
    }
    problems.throwIfAny();
    return values.check ? check(tree, suites, io) : write(suites, config, arms, io);
}
function suitesOf(config) {
    return config === null ? [] : [...new Set(config.targets.map((target) => target.suite))];
}
function check(tree, suites, io) {
    let drifted = 0;
    for (const suite of suites) {
        const path = (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockPath */ .HZ)(suite.file);
        const entry = tree.entry(path);
        const moved = entry.kind === 'file' ? (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .drift */ .UL)(new TextDecoder().decode(entry.bytes), suite) : ['missing'];
        if (moved.length === 0) {
            io.out(`${path}: up to date\n`);
            continue;
        }
        drifted++;
        io.out(`${path}: drifted\n${moved.map((line) => `  ${line}\n`).join('')}`);
    }
    if (drifted > 0)
        io.out('Run "plumbline lock" and commit the result if this is meant.\n');
    return drifted > 0 ? 1 : 0;
}
function write(suites, config, arms, io) {
    for (const suite of suites) {
        const path = (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockPath */ .HZ)(suite.file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.cwd, path), (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockText */ .li)(suite, _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x));
        const asked = arms.get(suite.file) ?? [];
        const models = asked.map(({ model }) => model);
        const sent = asked.map((arm) => charactersSent(arm, suite));
        io.out(`${path}: written\n${(0,_core_preview_js__WEBPACK_IMPORTED_MODULE_6__/* .previewText */ .Wi)((0,_core_preview_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(suite, config, models, sent))}`);
    }
    return 0;
}
function charactersSent(arm, suite) {
    const ignored = new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problems */ .Zw();
    const messages = suite.cases.flatMap((row) => (0,_core_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .messagesOf */ .cr)(arm, row, ignored) ?? []);
    return messages.reduce((sum, { content }) => sum + (content ?? '').length, 0);
}


/***/ })

};
