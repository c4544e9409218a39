export const id = 1816;
export const ids = [1816,7744];
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
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73865);
	var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3236);
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92880);
	var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61131);
	var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28381);
	var _model_call_thinking_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(72517);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39684);
	var _run_template_library_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66584);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29093);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45272);
	var _options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32315);















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
		const { values } = (0,_options_js__WEBPACK_IMPORTED_MODULE_12__  .T)('score', args, {
				suite: { type: 'string' },
				outputs: { type: 'string' },
				json: { type: 'string' },
		});
		if (values.suite === undefined || values.outputs === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .eb('score needs --suite FILE and --outputs FILE');
		const suiteFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.suite);
		const root = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .L9)(suiteFile, io.cwd);
		const tree = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .jD)(root);
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .Zw();
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, suiteFile).replaceAll('\\', '/');
		const suite = (0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_7__  .bu)(tree, file, await (0,_run_template_library_js__WEBPACK_IMPORTED_MODULE_10__  .B)((0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_8__  .pr)(tree, file)), problems, {
				knownNames: _run_template_library_js__WEBPACK_IMPORTED_MODULE_10__  ._,
		});
		const outputs = readOutputs(values.outputs, io, problems);
		problems.throwIfAny();
		const { rows, left } = scoreAll(suite, outputs);
		const templates = summary(suite, rows, left);
		if (values.json !== undefined)
				(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_3__  .x3)(io, values.json, `${JSON.stringify({ templates, scores: rows })}\n`);
		io.say(table(templates));
		for (const id of left)
				io.err((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_13__  .M)(`note: ${id} needs a judge and was left out; "plumbline run" asks one\n`, 80));
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
		return (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_6__  .ml)(name, bytes, problems)?.rows ?? null;
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
						if (!(0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_5__  .Gl)(template, item))
								continue;
						const found = byCase.get(item.id) ?? [];
						if (found.length === 0)
								rows.push({ case: item.id, template: template.id, status: 'unscored', score: null, code: 'no-output' });
						for (const [index, output] of found.entries()) {
								if (output.failed !== undefined) {
										const score = { status: 'unscored', code: 'program', reason: output.failed };
										rows.push(rowOf(template, item.id, output, score, found.length > 1));
										continue;
								}
								const input = {
										case: (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_4__  .eQ)(item, output.context),
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
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_11__  .dz(errors.slice(0, 20).map((row) => ({
						file: suite.datasetFile,
						key: row.case,
						message: `${row.template} cannot score it: ${row.code ?? ''}`,
				})));
		}
		return { rows, left };
}
function answerOf(row, { thinking }) {
		const whole = row.output ?? '';
		const { latencyMs, usage, costUsd, trace, toolCalls = [] } = row;
		return {
				output: thinking === true ? whole : (0,_model_call_thinking_js__WEBPACK_IMPORTED_MODULE_14__  .J)(whole).text,
				toolCalls: (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_9__  .m)({ trace, toolCalls }),
				...(trace === undefined ? {} : { trace }),
				...(latencyMs === undefined ? {} : { latencyMs }),
				...(usage === undefined ? {} : { usage }),
				...(costUsd === undefined ? {} : { costUsd }),
		};
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
const SAME = new Map([
		['preview', ['dry-run']],
		['dry-run', ['preview', 'check']],
		['plan', ['preview', 'dry-run']],
		['estimate', ['preview', 'dry-run']],
		['filter', ['only']],
		['grep', ['only']],
		['output', ['json', 'md', 'out']],
		['parallel', ['concurrency']],
		['max-concurrency', ['concurrency']],
		['no-cache', ['no-store']],
		['cache', ['store']],
]);
function asUsage(command, options, error) {
		const { code, message } = error;
		const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
		switch (code) {
				case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
						const names = Object.keys(options);
						const word = named.replace(/^-+/, '');
						const same = SAME.get(word)?.find((one) => names.includes(one));
						const near = word.length < 3 ? null : (same ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(word, names));
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

	82342:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		mediaFiles: () => (  mediaFiles)
	});
	var _model_call_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27222);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19148);




const MEDIA_LIMIT = { what: 'a picture or a document', bytes: 20_000_000 };
const MOST_BYTES = 500_000_000;
const TOGETHER = 24;
function likelyPaths(tree, from) {
		const entry = tree.expect === undefined ? null : tree.entry(from);
		if (entry?.kind !== 'file')
				return [];
		const text = Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.length);
		if (!text.includes('"file'))
				return [];
		const named = text.toString('utf8').matchAll(/"([^"\\]{1,200}\.(?:png|jpe?g|gif|webp|pdf))"/gi);
		return [...new Set([...named].flatMap(([, name = '']) => (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__  .o)(from, name) ?? []))];
}
function mediaFiles(tree, from) {
		let likely = null;
		const expectNext = (path) => {
				likely ??= likelyPaths(tree, from);
				const at = likely.indexOf(path);
				if (at >= 0 && at % TOGETHER === 0)
						tree.expect?.(likely.slice(at + 1, at + TOGETHER));
		};
		const found = new Map();
		let bytes = 0;
		const find = (file, note) => {
				const known = found.get(file);
				if (known !== undefined)
						return known.media;
				const fault = (message) => {
						note([], message);
						return undefined;
				};
				const path = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__  .o)(from, file);
				if (path === null)
						return fault(`${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(file)} is not a path inside the repository; write a relative path with / that does not leave it`);
				expectNext(path);
				const entry = tree.entry(path);
				if (entry.kind === 'absent')
						return fault(`${path} does not exist`);
				if (entry.kind === 'refused')
						return fault(`${path} cannot be read: ${entry.why}`);
				if (entry.bytes.length > MEDIA_LIMIT.bytes)
						return fault(`${path}: ${(0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(entry.bytes.length, MEDIA_LIMIT)}`);
				const source = { written: file, read: () => bytesOf(tree, path) };
				const media = (0,_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .uL)(entry.bytes, path.slice(path.lastIndexOf('/') + 1), source);
				if (media === null)
						return fault(`${path} is neither PNG, JPEG, GIF, WebP nor PDF by its first bytes; no other file can be sent`);
				bytes += media.size;
				if (bytes > MOST_BYTES)
						return fault(`${path} makes more than ${(0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .lP)(MOST_BYTES)} of pictures and documents; name fewer`);
				found.set(file, { path, media });
				return media;
		};
		return {
				find,
				found: () => {
						const byPath = new Map([...found.values()].map((one) => [one.path, one]));
						return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
				},
		};
}
function bytesOf(tree, path) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				throw new Error(`${path} was there a moment ago`);
		return entry.bytes;
}


	}),

	28381:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		EM: () => (  suiteFiles),
		HZ: () => (  lockPath),
		pr: () => (  suiteTemplateNames)
	});
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27222);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19148);






function lockPath(suiteFile) {
		return `${suiteFile.replace(/\.(ya?ml|json)$/, '')}.lock`;
}
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
const agentRun = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8858)]).then(__webpack_require__.bind(__webpack_require__, 28858));
const composite = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8552)]).then(__webpack_require__.bind(__webpack_require__, 8552));
const answer = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703)]).then(__webpack_require__.bind(__webpack_require__, 33703));
const boilerplate = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2492)]).then(__webpack_require__.bind(__webpack_require__, 62492));
const classification = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(6927)]).then(__webpack_require__.bind(__webpack_require__, 6927));
const endState = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(9655)]).then(__webpack_require__.bind(__webpack_require__, 69655));
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
const judgedCalls = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(6275)]).then(__webpack_require__.bind(__webpack_require__, 6275));
const judgedCitation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
const judgedConversation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 56747));
const judgedCustom = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(7663)]).then(__webpack_require__.bind(__webpack_require__, 77663));
const judgedPairwise = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(5240)]).then(__webpack_require__.bind(__webpack_require__, 55240));
const judgedRag = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(5400)]).then(__webpack_require__.bind(__webpack_require__, 35400));
const judgedSafety = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 44430));
const judgedSimilarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 75771));
const judgedStyle = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083));
const judgedTask = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3865), __webpack_require__.e(434), __webpack_require__.e(6681), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 10989));
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
		StepLimit: agentRun,
		ToolErrorRecovery: agentRun,
		NoRepeatCall: agentRun,
		FinalAnswer: agentRun,
		EndState: endState,
		StateUnchanged: endState,
		Given: endState,
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
