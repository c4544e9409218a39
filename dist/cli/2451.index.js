export const id = 2451;
export const ids = [2451];
export const modules = {

	22451:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		postedRecord: () => (  postedRecord)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56940);
	var _inputs_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36308);
	var _run_build_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41726);
	var _run_code_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93176);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29093);
	var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58508);








function postedRecord(inputs, payload, runner, parse) {
		const { env } = runner;
		if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') {
				const message = '`post` runs on the event workflow_run, after the workflow that measured';
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_6__  .dz({ file: 'action input', key: 'mode', message });
		}
		const event = (0,_inputs_event_js__WEBPACK_IMPORTED_MODULE_3__  .uB)(payload);
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.reportDir ?? '', 'record.json');
		const given = parse(file, readBytes(file));
		const number = given.provenance.pullRequest;
		return {
				async findPull(host) {
						if (number === undefined || !Number.isInteger(number) || number < 1) {
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_6__  .dz({ file, key: 'provenance.pullRequest', message: 'names no pull request' });
						}
						const isListed = event.pullRequests.length === 0 || event.pullRequests.includes(number);
						const pull = isListed ? await host.pull(number).catch(absent) : null;
						if (pull === null || !isMeasured(pull, event)) {
								const branch = `${event.headRepository ?? 'a repository that is gone'}, branch ${event.headBranch ?? 'unknown'}`;
								const message = `pull request ${number} is not the one that was measured (head ${event.headSha} of ${branch}); nothing was posted`;
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_6__  .dz({ file, key: 'provenance.pullRequest', message });
						}
						return { pull: number, head: event.headSha, fork: pull.fork };
				},
				record(history) {
						const { repository, runId, headSha } = event;
						const { verdict } = given;
						return (0,_run_build_record_js__WEBPACK_IMPORTED_MODULE_4__  .wW)({
								...given,
								exitCode: postedExitCode(verdict, given.exitCode),
								accepted: null,
								history,
								provenance: {
										measuredBy: 'pull-request',
										repository,
										pullRequest: number,
										runUrl: `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/actions/runs/${runId}`,
										base: given.provenance.base,
										head: { sha: headSha, label: given.provenance.head.label },
										config: inputs.config ?? usualConfig(given.provenance.config),
										engine: _version_js__WEBPACK_IMPORTED_MODULE_7__  .x,
										reproduce: `git fetch origin pull/${number}/head && plumbline run --head ${headSha} --seed '${repository}#${number}'`,
								},
						});
				},
		};
}
function usualConfig(named) {
		return _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__  .iE.find((path) => path === named) ?? _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__  .iE[0];
}
function isMeasured(pull, { headSha, headRepository, headBranch }) {
		if (headRepository === null || headBranch === null)
				return false;
		return pull.headSha === headSha && pull.headRepository === headRepository && pull.headBranch === headBranch;
}
function absent(error) {
		if (error instanceof _run_code_host_js__WEBPACK_IMPORTED_MODULE_5__  .k && error.status === 404)
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
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_6__  .dz({ file, message: 'is not a regular file' });
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
		}
		catch (error) {
				if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_6__  .dz)
						throw error;
				const code = error.code ?? 'unknown error';
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_6__  .dz({
						file,
						message: `cannot be read (${code}); download the artifact of the measuring run first`,
				});
		}
}


	})

};
