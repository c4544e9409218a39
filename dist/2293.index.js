export const id = 2293;
export const ids = [2293];
export const modules = {

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postedRecord: () => (/* binding */ postedRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6954);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _shell_github_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1705);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8508);






function postedRecord(inputs, payload, runner, parse) {
    const { env } = runner;
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') {
        const message = '`post` runs on the event workflow_run, after the workflow that measured';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({ file: 'action input', key: 'mode', message });
    }
    const event = (0,_core_event_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePostEvent */ .uB)(payload);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.reportDir ?? '', 'record.json');
    const given = parse(file, readBytes(file));
    const number = given.provenance.pullRequest;
    return {
        async findPull(github) {
            if (number === undefined || !Number.isInteger(number) || number < 1) {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({ file, key: 'provenance.pullRequest', message: 'names no pull request' });
            }
            const isListed = event.pullRequests.length === 0 || event.pullRequests.includes(number);
            const pull = isListed ? await github.pull(number).catch(absent) : null;
            if (pull?.headSha !== event.headSha) {
                const message = `pull request ${number} is not the one that was measured (head ${event.headSha}); nothing was posted`;
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({ file, key: 'provenance.pullRequest', message });
            }
            return { pull: number, head: event.headSha, fork: pull.fork };
        },
        record(history) {
            const { repository, runId, headSha } = event;
            const { verdict } = given;
            return {
                ...given,
                exitCode: postedExitCode(verdict, given.exitCode),
                accepted: null,
                history,
                provenance: {
                    repository,
                    pullRequest: number,
                    runUrl: `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/actions/runs/${runId}`,
                    base: given.provenance.base,
                    head: { sha: headSha, label: given.provenance.head.label },
                    config: given.provenance.config,
                    engine: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
                    reproduce: `git fetch origin pull/${number}/head && plumbline run --head ${headSha} --seed '${repository}#${number}'`,
                },
            };
        },
    };
}
function absent(error) {
    if (error instanceof _shell_github_api_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_ && error.status === 404)
        return null;
    throw error;
}
function postedExitCode(verdict, given) {
    if (verdict === 'regressed')
        return 1;
    if (verdict === 'inconclusive')
        return given === 3 ? 3 : 0;
    if (verdict === 'error')
        return given === 2 || given === 0 ? 2 : 4;
    return 0;
}
function readBytes(file) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isFile())
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({ file, message: 'is not a regular file' });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        const code = error.code ?? 'unknown error';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({
            file,
            message: `cannot be read (${code}); download the artifact of the measuring run first`,
        });
    }
}


/***/ })

};
