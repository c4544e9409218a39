export const id = 2451;
export const ids = [2451,4889];
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
	var _record_parse_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14889);
	var _run_build_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41726);
	var _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93176);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
	var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58508);









function postedRecord(inputs, payload, runner, parse) {
		const { env } = runner;
		if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') {
				const message = '`post` runs on the event workflow_run, after the workflow that measured';
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz({ file: 'action input', key: 'mode', message });
		}
		const event = (0,_inputs_event_js__WEBPACK_IMPORTED_MODULE_3__  .uB)(payload, env);
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.reportDir ?? '', 'record.json');
		const given = parse(file, readBytes(file));
		const number = given.provenance.pullRequest;
		return {
				async findPull(host) {
						if (number === undefined || !Number.isInteger(number) || number < 1) {
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz({ file, key: 'provenance.pullRequest', message: 'names no pull request' });
						}
						const isListed = event.pullRequests.length === 0 || event.pullRequests.includes(number);
						const pull = isListed ? await host.pull(number).catch(absent) : null;
						if (pull === null || !isMeasured(pull, event)) {
								const branch = `${event.headRepository ?? 'a repository that is gone'}, branch ${event.headBranch ?? 'unknown'}`;
								const message = `pull request ${number} is not the one that was measured (head ${event.headSha} of ${branch}); nothing was posted`;
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz({ file, key: 'provenance.pullRequest', message });
						}
						return { pull: number, head: event.headSha, fork: pull.fork };
				},
				record(history) {
						const { repository, runId, headSha } = event;
						const { verdict } = given;
						return (0,_run_build_record_js__WEBPACK_IMPORTED_MODULE_5__  .wW)({
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
										engine: _version_js__WEBPACK_IMPORTED_MODULE_8__  .x,
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
		if (error instanceof _run_code_host_js__WEBPACK_IMPORTED_MODULE_6__  .k && error.status === 404)
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
				const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
				if (!entry.isFile())
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz({ file, message: 'is not a regular file' });
				if (entry.size > _record_parse_record_js__WEBPACK_IMPORTED_MODULE_4__.MOST_RECORD_BYTES)
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz({ file, message: `is ${entry.size} bytes, over the ${_record_parse_record_js__WEBPACK_IMPORTED_MODULE_4__.MOST_RECORD_BYTES} of a record` });
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
		}
		catch (error) {
				if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz)
						throw error;
				const code = error.code ?? 'unknown error';
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .dz({
						file,
						message: `cannot be read (${code}); download the artifact of the measuring run first`,
				});
		}
}


	}),

	14889:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		MOST_RECORD_BYTES: () => (  MOST_RECORD_BYTES),
		parseRecord: () => (  parseRecord)
	});
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29966);
	var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54124);



const MOST_RECORD_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;
function parseRecord(file, bytes) {
		const value = parseJson(file, bytes);
		const schema = value !== null && typeof value === 'object' ? value.schema : undefined;
		if (schema !== _record_js__WEBPACK_IMPORTED_MODULE_1__  .e) {
				const seen = schema === undefined ? 'there is none' : `it is ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(schema)}`;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						key: 'schema',
						message: `must be "${_record_js__WEBPACK_IMPORTED_MODULE_1__  .e}", but ${seen}; give the file that \`run --json FILE\` wrote`,
				});
		}
		if (unfit(value))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
				});
		const parsed = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_2__  .O)(_record_js__WEBPACK_IMPORTED_MODULE_1__  .f, value);
		if (parsed.success)
				return parsed.data;
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz(parsed.issues.slice(0, MAX_FAULTS).map((issue) => {
				const [stray] = issue.code === 'unrecognized_keys' ? issue.keys : [];
				const path = stray === undefined ? issue.path : [...issue.path, stray];
				const fault = stray === undefined ? issue.message : 'is no field of a record of this version';
				return {
						file,
						key: path.map((part) => String(part).slice(0, 80)).join('.'),
						message: `${fault}; a record is written by a run and not edited by hand`,
				};
		}));
}
function unfit(value, depth = 0) {
		if (value === null || typeof value !== 'object')
				return false;
		if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__'))
				return true;
		return Object.values(value).some((item) => unfit(item, depth + 1));
}
function parseJson(file, bytes) {
		if (bytes.byteLength > MOST_RECORD_BYTES) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						message: `is ${bytes.byteLength} bytes, over the ${MOST_RECORD_BYTES} that a record may have`,
				});
		}
		let source;
		try {
				source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch (error) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({ file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' }, { cause: error });
		}
		try {
				return JSON.parse(source);
		}
		catch (error) {
				const at = /line (\d+) column (\d+)/.exec(error.message);
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
						file,
						line: at === null ? undefined : Number(at[1]),
						column: at === null ? undefined : Number(at[2]),
						message: 'is not JSON; give the file that `run --json FILE` wrote',
				}, { cause: error });
		}
}


	})

};
