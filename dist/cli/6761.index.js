export const id = 6761;
export const ids = [6761];
export const modules = {

	4905:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		V: () => (  SYSTEM_CLOCK)
	});
const SYSTEM_CLOCK = {
		now: () => new Date().toISOString(),
		ms: () => {
				const [seconds, nanoseconds] = process.hrtime();
				return seconds * 1e3 + nanoseconds / 1e6;
		},
};


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
	var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93819);




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
				(0,_whole_file_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
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

	93819:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		f: () => (  writeWhole)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const HALF_WRITTEN = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', 'EIO']);
function writeWhole(path, text) {
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
		}
		catch (error) {
				const { code } = error;
				if (HALF_WRITTEN.has(code) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
				throw error;
		}
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
	var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4905);
	var _adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
	var _adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29796);
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73865);
	var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3236);
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92880);
	var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61131);
	var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28381);
	var _model_call_thinking_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(72517);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39684);
	var _report_otlp_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13396);
	var _run_template_library_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66584);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29093);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(45272);
	var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(58508);
	var _options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(32315);


















const help = `plumbline score --suite FILE --outputs FILE [--json FILE] [--otel FILE]

Scores one arm's recorded outputs with a suite's templates. Needs no lock, no
key and no git. Rows of the outputs file: {"id", "output", "tool_calls"?,
"sample"?, "meta"?}. Judged templates are left out, with a note: there is no
judge here.

  --suite FILE    suite; its dataset, schema and labels paths are relative to it
  --outputs FILE  JSONL rows
  --json FILE     {"templates": {NAME: {"n", "mean", "unscored"}}, "scores": []}
  --otel FILE     one OpenTelemetry event a score (OTLP JSON lines), tied to the
                  trace that meta.trace of a row names
`;
async function command(args, io) {
		const { values } = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__  .T)('score', args, {
				suite: { type: 'string' },
				outputs: { type: 'string' },
				json: { type: 'string' },
				otel: { type: 'string' },
		});
		if (values.suite === undefined || values.outputs === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .eb('score needs --suite FILE and --outputs FILE');
		(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_4__  .Wu)(io, { '--otel': values.otel });
		const suiteFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.suite);
		const root = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .L9)(suiteFile, io.cwd);
		const tree = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .jD)(root);
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .Zw();
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, suiteFile).replaceAll('\\', '/');
		const suite = (0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_8__  .bu)(tree, file, await (0,_run_template_library_js__WEBPACK_IMPORTED_MODULE_12__  .B)((0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_9__  .pr)(tree, file)), problems, {
				knownNames: _run_template_library_js__WEBPACK_IMPORTED_MODULE_12__  ._,
		});
		const outputs = readOutputs(values.outputs, io, problems);
		problems.throwIfAny();
		const { scored, left } = scoreAll(suite, outputs);
		const rows = scored.map(({ row }) => row);
		const templates = summary(suite, rows, left);
		if (values.json !== undefined)
				(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_4__  .x3)(io, values.json, `${JSON.stringify({ templates, scores: rows })}\n`);
		if (values.otel !== undefined) {
				const source = { version: _version_js__WEBPACK_IMPORTED_MODULE_15__  .x, at: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__  .V.now(), resource: {} };
				const events = (0,_report_otlp_events_js__WEBPACK_IMPORTED_MODULE_11__  .k)(scored.flatMap(({ row, evaluation }) => (row.status === 'skipped' ? [] : [evaluation])), source);
				(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_4__  .x3)(io, values.otel, events);
		}
		io.say(table(templates));
		for (const id of left)
				io.err((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_16__  .M)(`note: ${id} needs a judge and was left out; "plumbline run" asks one\n`, 80));
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
		return (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_7__  .ml)(name, bytes, problems)?.rows ?? null;
}
function scoreAll(suite, outputs) {
		const byCase = new Map();
		for (const row of outputs)
				byCase.set(row.id, [...(byCase.get(row.id) ?? []), row]);
		const scored = [];
		const left = [];
		for (const template of suite.templates) {
				const { scorer } = template;
				if (scorer.kind !== 'pure') {
						left.push(template.id);
						continue;
				}
				for (const item of suite.cases) {
						if (!(0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_6__  .Gl)(template, item))
								continue;
						const found = byCase.get(item.id) ?? [];
						if (found.length === 0)
								scored.push(scoredOf(template, item.id, NO_OUTPUT));
						for (const [index, output] of found.entries()) {
								if (output.failed !== undefined) {
										const score = { status: 'unscored', code: 'program', reason: output.failed };
										scored.push(scoredOf(template, item.id, { output, score, isRepeated: found.length > 1 }));
										continue;
								}
								const input = {
										case: (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_5__  .eQ)(item, output.context),
										...answerOf(output, template),
										messages: item.messages ?? [{ role: 'user', content: item.input ?? '' }],
										refused: false,
										...(template.spec.repeated === true
												? { earlier: found.slice(0, index).map((row) => answerOf(row, template)) }
												: {}),
								};
								scored.push(scoredOf(template, item.id, { output, score: scorer.score(input), isRepeated: found.length > 1 }));
						}
				}
		}
		const errors = scored.flatMap(({ row }) => (row.status === 'error' ? [row] : []));
		if (errors.length > 0) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_13__  .dz(errors.slice(0, 20).map((row) => ({
						file: suite.datasetFile,
						key: row.case,
						message: `${row.template} cannot score it: ${row.code ?? ''}`,
				})));
		}
		return { scored, left };
}
function answerOf(row, { thinking }) {
		const whole = row.output ?? '';
		const { latencyMs, usage, costUsd, trace, toolCalls = [] } = row;
		return {
				output: thinking === true ? whole : (0,_model_call_thinking_js__WEBPACK_IMPORTED_MODULE_17__  .J)(whole).text,
				toolCalls: (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_10__  .m)({ trace, toolCalls }),
				...(trace === undefined ? {} : { trace }),
				...(latencyMs === undefined ? {} : { latencyMs }),
				...(usage === undefined ? {} : { usage }),
				...(costUsd === undefined ? {} : { costUsd }),
		};
}
const NO_OUTPUT = {
		score: { status: 'unscored', code: 'no-output', reason: 'no row of the outputs answers it' },
		isRepeated: false,
};
function scoredOf(template, id, { output, score, isRepeated }) {
		const value = score.status === 'scored' ? score.score : null;
		const code = score.status === 'scored' || score.status === 'unscored' ? score.code : score.reason;
		const sample = isRepeated ? { sample: output?.sample ?? 0 } : {};
		const { trace, response } = output?.meta ?? {};
		return {
				row: {
						case: id,
						template: template.id,
						status: score.status,
						score: value,
						...sample,
						...(code === undefined ? {} : { code }),
				},
				evaluation: {
						name: template.id,
						score: value,
						passed: value === null ? undefined : value >= template.pass,
						explanation: score.reason ?? code,
						error: value === null ? (code ?? score.status) : undefined,
						responseId: typeof response === 'string' ? response : undefined,
						traceId: typeof trace === 'string' && /^[0-9a-f]{32}$/.test(trace) ? trace : undefined,
						model: output?.model,
						own: { case: id, ...sample },
				},
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

	73865:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$3: () => (  caseWith),
		Gv: () => (  mediaOfCase),
		HG: () => (  caseLine),
		Jx: () => (  meantKey),
		MG: () => (  isRowKey),
		O5: () => (  aliasOf),
		TT: () => (  saidBy),
		WC: () => (  cellOf),
		db: () => (  READ_AGAIN_KEYS),
		eQ: () => (  withContext),
		hV: () => (  HELD_KEYS),
		nP: () => (  readCase),
		og: () => (  CASE_KEYS)
	});
	var _model_call_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _case_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97132);





const FIELDS = {
		id: {
				about: 'text, once in the file',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .wh,
				held: true,
				cell: 'text',
				aliases: ['case_id', 'test_id', 'example_id', 'uuid'],
		},
		cluster: {
				about: 'text; cases that share a document, user or conversation are resampled together',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .D$,
				held: true,
				cell: 'text',
		},
		input: {
				about: 'text, sent as the user',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .R5,
				held: false,
				cell: 'text',
				aliases: ['question', 'query', 'user_input', 'user_query', 'prompt', 'request', 'inputs'],
		},
		files: {
				about: 'paths of pictures (PNG, JPEG, GIF, WebP) and PDFs, from this file; they stand before the input',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .Ul,
				write: (files) => files && (0,_case_values_js__WEBPACK_IMPORTED_MODULE_3__  .GX)(files),
				held: false,
				cell: 'list',
				aliases: ['attachments'],
		},
		messages: {
				about: "list of messages, sent as they stand; a user's content may be a list of `{type: text, text}`, `{type: image, file}`, `{type: document, file}`",
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .lr,
				write: (messages) => messages?.map(_case_values_js__WEBPACK_IMPORTED_MODULE_3__  .O$),
				held: false,
				cell: 'json',
				aliases: ['conversation', 'conversations', 'chat', 'chat_history', 'turns', 'dialog', 'dialogue'],
		},
		vars: {
				about: 'object of names and values, for the variables of the prompt',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .nK,
				write: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .A5,
				held: false,
				cell: 'maybe-json',
				aliases: ['variables'],
		},
		context: {
				about: 'text, or list of texts or `{id, title, text}`',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .yI,
				write: (context) => context?.map(_case_values_js__WEBPACK_IMPORTED_MODULE_3__  .u4),
				held: false,
				cell: 'text',
				aliases: [
						'contexts',
						'retrieval_context',
						'retrieved_contexts',
						'retrievalContext',
						'reference_contexts',
						'documents',
						'passages',
						'chunks',
				],
		},
		tools: {
				about: 'list of tools, for templates that read them',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .sR,
				held: false,
				cell: 'json',
				aliases: ['functions', 'tool_definitions'],
		},
		schema: {
				about: 'JSON Schema, for templates that read it',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .G7,
				held: false,
				cell: 'json',
				aliases: ['json_schema', 'jsonSchema', 'output_schema'],
		},
		expected: {
				about: "object whose keys templates read; a plain value is the template's own key",
				read: (value) => value,
				held: false,
				cell: 'maybe-json',
				aliases: [
						'expected_output',
						'expectedOutput',
						'expected_outputs',
						'expected_answer',
						'expected_response',
						'ideal',
						'ground_truth',
						'ground_truths',
						'groundTruth',
						'reference',
						'reference_answer',
						'reference_output',
						'reference_outputs',
						'outputs',
						'target',
						'gold',
						'golden',
						'answer',
						'correct_answer',
						'label',
				],
		},
		split: { about: '`search` or `holdout`', read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .bS, held: true, cell: 'text' },
		critical: {
				about: '`true`: the case blocks by itself',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .eg,
				write: (critical) => critical || undefined,
				held: true,
				cell: 'flag',
		},
		tags: {
				about: 'list of texts',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .g$,
				write: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .A5,
				held: true,
				cell: 'list',
				aliases: ['labels', 'categories'],
		},
		meta: {
				about: 'object of whatever else',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .eE,
				write: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .A5,
				held: false,
				cell: 'maybe-json',
				aliases: ['metadata', 'additional_metadata', 'extra'],
		},
};
const CASE_KEYS = Object.keys(FIELDS);
const KNOWN_KEYS = new Set(CASE_KEYS);
const CARRIED = /^output(_[0-9]+)?$/;
const ALIASES = new Map(CASE_KEYS.flatMap((key) => (FIELDS[key].aliases ?? []).map((alias) => [folded(alias), key])));
function folded(name) {
		return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
function aliasOf(name) {
		return ALIASES.get(folded(name));
}
function aliasesOf(key) {
		return FIELDS[key].aliases ?? [];
}
function aboutField(key) {
		return FIELDS[key].about;
}
function meantKey(name) {
		return aliasOf(name) ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(name, CASE_KEYS);
}
function isRowKey(name) {
		return KNOWN_KEYS.has(name) || CARRIED.test(name);
}
function cellOf(key) {
		return KNOWN_KEYS.has(key) ? FIELDS[key].cell : 'text';
}
const HELD_KEYS = CASE_KEYS.filter((key) => FIELDS[key].held);
const READ_AGAIN_KEYS = CASE_KEYS.filter((key) => !FIELDS[key].held);
function readCase(row, line, note, media) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(row)) {
				note([], `expected an object with an id, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(row)}`);
				return null;
		}
		let sound = true;
		let key = '';
		const at = (path, message) => {
				sound = false;
				note([key, ...path], message);
		};
		let carried = null;
		for (const name in row) {
				if (KNOWN_KEYS.has(name))
						continue;
				if (CARRIED.test(name)) {
						carried ??= {};
						carried[name] = row[name];
						continue;
				}
				sound = false;
				const near = meantKey(name);
				const hint = near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`;
				note([], `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(name)}${hint}`);
		}
		const found = {};
		for (key of CASE_KEYS)
				found[key] = FIELDS[key].read(row[key] ?? undefined, at, media);
		if (found['files'] !== undefined && found['messages'] !== undefined) {
				key = 'files';
				at([], 'goes out with the input; where the case has messages, write {type: image, file: PATH} into the content of one');
		}
		if (!sound)
				return null;
		if (carried !== null)
				found['meta'] = { ...carried, ...found['meta'] };
		found['line'] = line;
		return found;
}
function mediaOfCase({ files = [], messages = [] }) {
		return [...files, ...messages.flatMap(({ parts = [] }) => parts.filter(_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .FN))];
}
function saidBy(row) {
		const said = {};
		for (const key of CASE_KEYS)
				said[key] = row[key];
		return said;
}
function caseWith(row, other) {
		return { ...saidBy(row), line: row.line, ...other };
}
function caseLine(row, critical = row.critical) {
		const line = {};
		for (const key of CASE_KEYS) {
				const { write } = FIELDS[key];
				const value = key === 'critical' ? critical : row[key];
				line[key] = write === undefined ? value : write(value);
		}
		return JSON.stringify(line);
}
function withContext(row, context) {
		if (context === undefined)
				return row;
		return new Proxy(row, { get: (own, key) => (key === 'context' ? context : Reflect.get(own, key)) });
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

	13396:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		k: () => (  evaluationEvents)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const LONGEST_LINE = 512 * 1024;
const MOST_EXPLANATION = 4_000;
const MOST_NAME = 500;
const INFO = 9;
const NAME = 'gen_ai.evaluation.result';
function evaluationEvents(evaluations, source) {
		const time = Date.parse(source.at);
		const nanos = Number.isNaN(time) || time < 0 ? '0' : `${time}000000`;
		const lines = [];
		let records = [];
		let length = 0;
		const close = () => {
				if (records.length > 0)
						lines.push(lineOf(records, source));
				records = [];
				length = 0;
		};
		for (const evaluation of evaluations) {
				const record = JSON.stringify(recordOf(evaluation, nanos));
				if (length + record.length > LONGEST_LINE)
						close();
				records.push(record);
				length += record.length + 1;
		}
		close();
		return lines.map((line) => `${line}\n`).join('');
}
function lineOf(records, { version, resource }) {
		const about = { 'service.name': 'plumbline', 'service.version': version, ...resource };
		const head = JSON.stringify({ attributes: attributesOf(Object.entries(about)) });
		const scope = JSON.stringify({ name: 'plumbline', version });
		return `{"resourceLogs":[{"resource":${head},"scopeLogs":[{"scope":${scope},"logRecords":[${records.join(',')}]}]}]}`;
}
function recordOf(evaluation, nanos) {
		const { name, score, passed, explanation, error, responseId, traceId, model, own } = evaluation;
		return {
				timeUnixNano: nanos,
				observedTimeUnixNano: nanos,
				severityNumber: INFO,
				eventName: NAME,
				...(traceId === undefined ? {} : { traceId }),
				attributes: attributesOf([
						['gen_ai.evaluation.name', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(name, MOST_NAME)],
						['gen_ai.evaluation.score.value', score ?? undefined],
						['gen_ai.evaluation.score.label', passed === undefined ? undefined : passed ? 'pass' : 'fail'],
						['gen_ai.evaluation.explanation', explanation === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(explanation, MOST_EXPLANATION)],
						['gen_ai.response.id', responseId === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(responseId, MOST_NAME)],
						['gen_ai.request.model', model === undefined || model === '' ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(model, MOST_NAME)],
						['error.type', error === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(error, MOST_NAME)],
						...Object.entries(own).map(([key, value]) => [
								`plumbline.${key}`,
								typeof value === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(value, MOST_NAME) : value,
						]),
				]),
		};
}
function attributesOf(entries) {
		return entries.flatMap(([key, value]) => {
				if (value === undefined)
						return [];
				if (typeof value === 'string')
						return [{ key, value: { stringValue: value } }];
				return [{ key, value: key.endsWith('.score.value') ? { doubleValue: value } : { intValue: String(value) } }];
		});
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
const judgedCalls = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6275)]).then(__webpack_require__.bind(__webpack_require__, 6275));
const judgedCitation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
const judgedConversation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 56747));
const judgedCustom = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7663)]).then(__webpack_require__.bind(__webpack_require__, 77663));
const judgedPairwise = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5240)]).then(__webpack_require__.bind(__webpack_require__, 55240));
const judgedRag = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5400)]).then(__webpack_require__.bind(__webpack_require__, 35400));
const judgedSafety = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 44430));
const judgedSimilarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 75771));
const judgedStyle = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083));
const judgedTask = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 10989));
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


	})

};
