export const id = 6995;
export const ids = [6995];
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
function folderTree(root, most = _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .gZ) {
		const top = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root);
		const entries = new Map();
		let paths = null;
		return {
				revision: 'WORKTREE',
				entry(name) {
						let entry = entries.get(name);
						if (entry === undefined) {
								entry = readEntry(top, name, most);
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
function readEntry(top, name, most) {
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
				if (stat.size > most) {
						const size = (stat.size / 1024 / 1024).toFixed(1);
						return { kind: 'refused', why: `it is larger than ${most / 1024 / 1024} MiB: it has ${size} MiB` };
				}
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

	74354:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		BX: () => (  programDigest),
		EJ: () => (  RUN_SCHEMA),
		N4: () => (  LONGEST_STAMP),
		q5: () => (  readProgramStamp),
		sG: () => (  stampJson),
		z$: () => (  STAMP_KEYS)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const RUN_SCHEMA = 'plumbline/run@1';
const STAMP_KEYS = [
		'schema',
		'program',
		'arm',
		'commit',
		'folder',
		'command',
		'also',
		'image',
		'user',
		'cases',
		'samples',
		'started',
		'runner',
		'run_id',
		'run_attempt',
		'job',
		'head_sha',
];
const LONGEST_STAMP = 256 * 1024;
function programDigest(files, parts) {
		const listed = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, id]) => `${path}\0${id}`);
		const { command, also, image, user } = parts;
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)({ files: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(listed.join('\n')), command, also, image, user }));
}
const HEX64 = /^[0-9a-f]{64}$/;
function readProgramStamp(header, note) {
		const said = header['program'] ?? undefined;
		if (said === undefined)
				return null;
		const program = typeof said === 'string' ? said.toLowerCase().replace(/^sha256:/, '') : '';
		if (!HEX64.test(program)) {
				note(['program'], `expected sha256: and 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(said)}`);
				return null;
		}
		const { arm, commit, cases, samples } = header;
		if (arm !== undefined && arm !== 'base' && arm !== 'head')
				note(['arm'], `expected base or head, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(arm)}`);
		const isCount = typeof samples === 'number' && Number.isSafeInteger(samples) && samples >= 1 && samples <= 100;
		if (samples !== undefined && !isCount)
				note(['samples'], `expected a whole number from 1, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(samples)}`);
		return {
				program,
				...(arm === 'base' || arm === 'head' ? { arm } : {}),
				...(typeof commit === 'string' ? { commit: commit.slice(0, 64) } : {}),
				...(typeof cases === 'string' ? { cases } : {}),
				...(isCount ? { samples } : {}),
				...recordedBy(header, note),
				made: partsOf(header),
		};
}
function recordedBy({ run_id: run, run_attempt: attempt, job, head_sha: headSha }, note) {
		const isRun = typeof run === 'string' && /^\d{1,20}$/.test(run);
		const isAttempt = typeof attempt === 'number' && Number.isSafeInteger(attempt) && attempt >= 1;
		const isJob = typeof job === 'string' && job !== '' && job.length <= LONGEST_NAME;
		const isSha = typeof headSha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha);
		if (run !== undefined && !isRun)
				note(['run_id'], `expected digits as a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(run)}`);
		if (attempt !== undefined && !isAttempt)
				note(['run_attempt'], `expected a whole number from 1, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(attempt)}`);
		if (job !== undefined && !isJob)
				note(['job'], `expected the name of a job, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(job)}`);
		if (headSha !== undefined && !isSha)
				note(['head_sha'], `expected the digits of a commit, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(headSha)}`);
		const said = {
				...(isRun ? { run } : {}),
				...(isAttempt ? { attempt } : {}),
				...(isJob ? { job } : {}),
				...(isSha ? { headSha } : {}),
		};
		return Object.keys(said).length === 0 ? {} : { recordedBy: said };
}
const LONGEST_NAME = 200;
function partsOf({ folder, command, also, image, user }) {
		if (typeof folder !== 'string' || typeof command !== 'string')
				return null;
		return {
				folder,
				command,
				also: idsIn(also),
				...(typeof image === 'string' ? { image } : {}),
				...userIn(user),
		};
}
function userIn(said) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(said) || typeof said['command'] !== 'string' || typeof said['turns'] !== 'number')
				return {};
		return { user: { command: said['command'], turns: said['turns'], files: idsIn(said['files']) } };
}
function idsIn(said) {
		const entries = Object.entries((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(said) ? said : {});
		return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
function stampJson({ program, made, recordedBy: by = {}, ...said }) {
		const job = { run_id: by.run, run_attempt: by.attempt, job: by.job, head_sha: by.headSha };
		const { user, ...parts } = made ?? {};
		const talk = user === undefined ? {} : { user: { ...user } };
		return { schema: RUN_SCHEMA, program: `sha256:${program}`, ...said, ...parts, ...talk, ...job };
}


	}),

	92880:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FR: () => (  excessOf),
		KZ: () => (  LONGEST_ROW),
		Xw: () => (  parseRecordedJudge),
		ml: () => (  parseRecordedOutputs),
		rW: () => (  stampIn),
		xo: () => (  LARGEST_ROWS)
	});
	var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);
	var _model_call_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94041);
	var _model_call_token_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39578);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39684);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69903);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13457);
	var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90676);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57128);
	var _text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87534);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29093);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84323);
	var _case_case_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97132);
	var _program_stamp_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74354);













const OUTPUT_KEYS = [
		'id',
		'output',
		'tool_calls',
		'sample',
		'meta',
		'context',
		'prompt_sha256',
		'recorded',
		'steps',
		'state',
		'grades',
		'failed',
		'usage',
		'cost_usd',
		'latency_ms',
		'model',
		'finish_reason',
];
const OWN_WORDS = new Set(['content', 'mode', 'status', 'stats', 'stage', 'date', 'grade']);
function parseRecordedOutputs(file, bytes, problems, isByJob = false) {
		const seen = new Map();
		let said = null;
		const rows = parseRows(file, bytes, problems, (row, line, fault, { isFirst, text }) => {
				refuseNearMisses(row, OUTPUT_KEYS, [], fault);
				if (row['recorded'] !== undefined && row['id'] === undefined) {
						if (!isFirst)
								fault(['recorded'], 'stands in the first line of a file only');
						said = readHeader(row['recorded'], fault);
						return null;
				}
				const header = said;
				const excess = header?.isOfRun === true || isByJob ? excessOf(text) : null;
				if (excess !== null)
						fault([], `is larger than ${LONGEST_ROW / 1024} KiB: it has ${Math.ceil(excess / 1024)} KiB; record less of each step or of the state`);
				const stamp = header?.stamp ?? null;
				if (stamp !== null && row['program'] !== undefined && row['program'] !== `sha256:${stamp.program}`)
						fault(['program'], `names another program than the first line, sha256:${stamp.program}`);
				const id = readId(row['id'], 'id', fault);
				const answer = readAnswer(row, fault);
				const sample = readSample(row['sample'], fault) ?? 0;
				if (id !== null)
						once(seen, `${sample}\0${id}`, line, `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
				const promptSha256 = readStamp(row['prompt_sha256'], ['prompt_sha256'], fault) ?? header?.promptSha256;
				return {
						id: id ?? '',
						sample,
						...answer,
						...readCall(row, header?.isOfRun === true ? fault : () => { }),
						...(promptSha256 === undefined ? {} : { promptSha256 }),
						line,
				};
		});
		const header = said;
		return rows === null ? null : { rows, stamp: header?.stamp ?? null };
}
function readAnswer(row, fault) {
		const output = row['output'] ?? null;
		const calls = row['tool_calls'] ?? undefined;
		const toolCalls = calls === undefined ? undefined : (0,_model_call_messages_js__WEBPACK_IMPORTED_MODULE_1__  ._)(calls, (path, message) => fault(['tool_calls', ...path], message));
		const failed = readFailure(row['failed'] ?? undefined, fault);
		if (output !== null && typeof output !== 'string')
				fault(['output'], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(output)}`);
		if (row['output'] === undefined && failed === undefined && (calls === undefined || toolCalls?.length === 0))
				fault(['output'], 'is missing; write null for an answer that says nothing');
		const meta = row['meta'] ?? undefined;
		if (meta !== undefined && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(meta))
				fault(['meta'], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(meta)}`);
		const context = (0,_case_case_values_js__WEBPACK_IMPORTED_MODULE_10__  .yI)(row['context'] ?? undefined, (path, message) => fault(['context', ...path], message));
		const trace = (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_3__  .c)(row, fault);
		return {
				output: output,
				...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
				...(meta === undefined ? {} : { meta: meta }),
				...(context === undefined ? {} : { context }),
				...(trace === undefined ? {} : { trace }),
				...(failed === undefined ? {} : { failed }),
		};
}
function readCall(row, fault) {
		const given = (key) => row[key] ?? undefined;
		const usage = given('usage') === undefined ? undefined : (0,_model_call_token_usage_js__WEBPACK_IMPORTED_MODULE_2__  .k9)(row['usage']);
		const costUsd = (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(row['cost_usd']);
		const [latencyMs, model, finishReason] = [given('latency_ms'), given('model'), given('finish_reason')];
		if (given('usage') !== undefined && usage === undefined)
				fault(['usage'], `expected {prompt_tokens, completion_tokens} as whole numbers, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(row['usage'])}`);
		if (given('cost_usd') !== undefined && costUsd === undefined)
				fault(['cost_usd'], `expected a number of USD from 0, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(row['cost_usd'])}`);
		const isLatency = typeof latencyMs === 'number' && latencyMs >= 0;
		if (latencyMs !== undefined && !isLatency)
				fault(['latency_ms'], `expected a number of milliseconds from 0, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(latencyMs)}`);
		for (const [key, value] of [
				['model', model],
				['finish_reason', finishReason],
		])
				if (value !== undefined && typeof value !== 'string')
						fault([key], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
		return {
				...(usage === undefined ? {} : { usage }),
				...(costUsd === undefined ? {} : { costUsd }),
				...(isLatency ? { latencyMs } : {}),
				...(typeof model === 'string' ? { model } : {}),
				...(typeof finishReason === 'string' ? { finishReason } : {}),
		};
}
const LONGEST_WHY = 500;
const LONGEST_ROW = 1024 * 1024;
const LARGEST_ROWS = 64 * 1024 * 1024;
function excessOf(line) {
		if (line.length * 3 <= LONGEST_ROW)
				return null;
		const bytes = Buffer.byteLength(line);
		return bytes > LONGEST_ROW ? bytes : null;
}
function readFailure(value, fault) {
		if (value === undefined)
				return undefined;
		if (typeof value === 'string')
				return value.slice(0, LONGEST_WHY);
		const said = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(value) ? [value['why'], value['message']] : [];
		const texts = said.filter((one) => typeof one === 'string');
		if (texts.length > 0)
				return texts.join(': ').slice(0, LONGEST_WHY);
		fault(['failed'], `expected {"why": "...", "message": "..."}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
		return undefined;
}
function readHeader(value, fault) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(value)) {
				fault(['recorded'], `expected an object such as {"prompt_sha256": "..."}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
				return { isOfRun: false, promptSha256: undefined, stamp: null };
		}
		refuseNearMisses(value, ['prompt_sha256', ..._program_stamp_js__WEBPACK_IMPORTED_MODULE_11__  .z$], ['recorded'], fault);
		const { schema } = value;
		if (schema !== undefined && schema !== _program_stamp_js__WEBPACK_IMPORTED_MODULE_11__  .EJ)
				fault(['recorded', 'schema'], `expected ${_program_stamp_js__WEBPACK_IMPORTED_MODULE_11__  .EJ}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(schema)}`);
		return {
				isOfRun: schema === _program_stamp_js__WEBPACK_IMPORTED_MODULE_11__  .EJ,
				promptSha256: readStamp(value['prompt_sha256'], ['recorded', 'prompt_sha256'], fault),
				stamp: (0,_program_stamp_js__WEBPACK_IMPORTED_MODULE_11__  .q5)(value, (path, message) => fault(['recorded', ...path], message)),
		};
}
function stampIn(bytes) {
		const end = bytes.indexOf(10);
		const line = bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, _program_stamp_js__WEBPACK_IMPORTED_MODULE_11__  .N4));
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .Zw();
		const value = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_6__  .wz)('', Buffer.from(line)
				.toString('utf8')
				.replace(/^\uFEFF/, ''), 1, problems);
		const header = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(value) ? value['recorded'] : undefined;
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(header) ? (0,_program_stamp_js__WEBPACK_IMPORTED_MODULE_11__  .q5)(header, () => { }) : null;
}
function readStamp(value, at, fault) {
		if (value === undefined || value === null)
				return undefined;
		const text = typeof value === 'string' ? value.toLowerCase().replace(/^sha256:/, '') : '';
		if (/^[0-9a-f]{64}$/.test(text))
				return text;
		fault(at, `expected the SHA-256 of the prompt that was recorded, 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
		return undefined;
}
function refuseNearMisses(row, keys, at, fault) {
		for (const key in row) {
				if (keys.includes(key) || OWN_WORDS.has(key))
						continue;
				const absent = keys.filter((known) => row[known] === undefined);
				const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__  .bi)(key, absent);
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
				if (typeof reply !== 'string' && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(reply))
						fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(reply)}`);
				if (id !== null && template !== null)
						once(seen, [id, template, sample, outputSha256, contextSha256].join('\0'), line, `the reply for case ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(id)}, template ${template},`, fault);
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
		fault([key], `expected 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
		return undefined;
}
function parseRows(file, bytes, problems, read) {
		const before = problems.count;
		const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_9__  .g7)(file, bytes, problems);
		if (text === null || (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_9__  .Xs)(file, text, problems))
				return null;
		const rows = [];
		let isFirst = true;
		(0,_text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_7__  .IM)(file, text, problems, (line, number) => {
				const value = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_6__  .wz)(file, line, number, problems);
				if (value === undefined)
						return;
				const fault = (path, message) => problems.add({ file, line: number, key: (0,_text_document_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(path), message });
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(value))
						return fault([], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
				const row = read(value, number, fault, { isFirst, text: line });
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
		fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
		return null;
}
function readSample(value, fault) {
		if (value === undefined || value === null)
				return undefined;
		if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
				return value;
		fault(['sample'], `expected a whole number from 0, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .WU)(value)}`);
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

	28060:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FR: () => (  excessOf),
		NZ: () => (  MOST_ANSWER_DEPTH),
		UV: () => (  parseReply),
		pj: () => (  statedCost)
	});
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);

const MOST_ANSWER_BYTES = 1_000_000;
const MOST_ANSWER_DEPTH = 200;
const MOST_COST_USD = 1000;
function parseReply(text) {
		let value;
		try {
				value = JSON.parse(text);
		}
		catch {
				return { fault: 'is not JSON' };
		}
		return (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .ZF)(value, MOST_ANSWER_DEPTH)
				? { fault: `is nested deeper than ${MOST_ANSWER_DEPTH} levels` }
				: { value };
}
function excessOf({ text, thinking, toolCalls, }) {
		let bytes = Buffer.byteLength(text) + Buffer.byteLength(thinking ?? '');
		for (const { name, arguments: given, argumentsRaw } of toolCalls)
				bytes += Buffer.byteLength(name) + Buffer.byteLength(argumentsRaw ?? JSON.stringify(given) ?? '');
		if (bytes <= MOST_ANSWER_BYTES)
				return null;
		return `the answer is ${(bytes / 1e6).toFixed(1)} MB; at most ${MOST_ANSWER_BYTES / 1e6} MB is read`;
}
function statedCost(value) {
		return typeof value === 'number' && value >= 0 && value <= MOST_COST_USD ? value : undefined;
}


	}),

	39578:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Fs: () => (  usageOf),
		k9: () => (  readUsage),
		pq: () => (  countOf),
		xh: () => (  reportedCost)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
	var _answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);


const MOST_TOKENS = 100_000_000;
function readUsage(usage) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(usage))
				return undefined;
		const prompt = usage['prompt_tokens'];
		const total = countOf(usage['total_tokens']);
		const completion = usage['completion_tokens'] ?? (total === undefined ? undefined : 0);
		if (!isCount(prompt) || !isCount(completion))
				return undefined;
		const details = asObject(usage['prompt_tokens_details']);
		const read = countOf(details['cached_tokens']) ??
				countOf(usage['cached_tokens']) ??
				countOf(usage['prompt_cache_hit_tokens']) ??
				countOf(usage['cache_read_input_tokens']);
		const written = countOf(details['cache_write_tokens']) ??
				countOf(details['cache_creation_tokens']) ??
				countOf(usage['cache_creation_input_tokens']);
		return usageOf({
				prompt,
				completion,
				total,
				read,
				written,
				thought: countOf(asObject(usage['completion_tokens_details'])['reasoning_tokens']),
		});
}
function usageOf({ prompt, completion, total, read = 0, written = 0, thought = 0 }) {
		const apart = total !== undefined && read + written > 0 && total === prompt + completion + read + written;
		const promptTokens = apart ? prompt + read + written : prompt;
		const hidden = total !== undefined && total - promptTokens > completion ? total - promptTokens : 0;
		const completionTokens = Math.max(completion, hidden);
		const isSound = read + written <= promptTokens;
		return {
				promptTokens,
				completionTokens,
				...(isSound && read > 0 && { cachedTokens: read }),
				...(isSound && written > 0 && { cacheWriteTokens: written }),
				...(thought > 0 && thought <= completionTokens && { reasoningTokens: thought }),
		};
}
function reportedCost(usage) {
		return (0,_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .pj)((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(usage) ? usage['cost'] : undefined);
}
function countOf(value) {
		return isCount(value) ? value : undefined;
}
function isCount(value) {
		return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS;
}
function asObject(value) {
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value) ? value : {};
}


	}),

	39684:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		c: () => (  readTrace),
		m: () => (  callsOfRun)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94041);



const MOST_STEPS = 2000;
function readTrace(row, note) {
		const { steps, state, grades } = row;
		const meta = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(row['meta']) ? row['meta'] : {};
		const trace = {
				...part('steps', readSteps(steps ?? undefined, (path, message) => note(['steps', ...path], message))),
				...part('state', state ?? meta['state'] ?? undefined),
				...part('grades', readGrades(grades ?? undefined, (path, message) => note(['grades', ...path], message))),
		};
		return Object.keys(trace).length === 0 ? undefined : trace;
}
function part(key, value) {
		return value === undefined ? {} : { [key]: value };
}
function readSteps(value, note) {
		if (value === undefined)
				return undefined;
		if (!Array.isArray(value)) {
				note([], `expected a list of messages, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
				return undefined;
		}
		const list = value;
		if (list.length > MOST_STEPS) {
				note([], `holds ${list.length} messages, and at most ${MOST_STEPS} are read`);
				return undefined;
		}
		return list.flatMap((item, index) => {
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item)) {
						note([index], `expected a message with role and content, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(item)}`);
						return [];
				}
				const { error, ...rest } = item;
				if (error !== undefined && error !== null && typeof error !== 'boolean')
						note([index, 'error'], `expected true or false, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(error)}`);
				const message = { ...rest, content: textOf(rest) };
				const read = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__  .N)([message], ([, ...path], text) => note([index, ...path], text));
				return (read ?? []).map((one) => (error === true ? { ...one, failed: true } : one));
		});
}
function textOf({ role, content }) {
		if (role !== 'tool' || typeof content === 'string')
				return content;
		return content === undefined || content === null ? '' : JSON.stringify(content);
}
function readGrades(value, note) {
		if (value === undefined)
				return undefined;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value)) {
				note([], `expected an object of names and numbers from 0 to 1, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
				return undefined;
		}
		const sound = Object.entries(value).filter((entry) => {
				const [name, grade] = entry;
				const isGrade = typeof grade === 'number' && grade >= 0 && grade <= 1;
				if (!isGrade)
						note([name], `expected a number from 0 to 1, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(grade)}`);
				return isGrade;
		});
		return Object.fromEntries(sound);
}
function callsOfRun({ trace, toolCalls, }) {
		const made = (trace?.steps ?? []).flatMap((turn) => (turn.role === 'assistant' ? (turn.toolCalls ?? []) : []));
		return made.length > 0 ? made : toolCalls;
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
