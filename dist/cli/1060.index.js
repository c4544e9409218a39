export const id = 1060;
export const ids = [1060];
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

	97699:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		command: () => (  command),
		help: () => (  help)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
	var _adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
	var _run_template_library_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66584);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29093);
	var _tools_import_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33876);
	var _tools_import_sound_draft_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58305);
	var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32315);









const help = `plumbline import promptfoo FILE [--out DIR] [--name NAME]
plumbline import prompt-yml FILE [--out DIR] [--name NAME]
plumbline import rows FILE [--out DIR] [--name NAME] [--dry-run]
plumbline import traces FILE... --as cases|rows [--map FILE] [--into DATASET]

Writes prompts/, models/ and evals/ from a promptfoo config, or from the test
data and evaluators of a .prompt.yml. Never overwrites a file. Lists every
assert and evaluator that has no counterpart, and where their rule was laxer.

rows writes evals/NAME.cases.jsonl from a dataset (.jsonl, .json or .csv) under
the names of other tools: OpenAI evals, DeepEval, RAGAS, Langfuse, LangSmith,
Braintrust, Hugging Face. It says what became of each name.

traces writes evals/NAME.cases.jsonl, or evals/outputs/NAME.jsonl, from logs of
an application: OpenTelemetry (OTLP JSON, GenAI conventions of today and before
1.37), OpenInference, Langfuse, LangSmith, Braintrust, requests and responses of
OpenAI. What looks like a key is cut out first; a question that comes twice is
one case; a conversation is a cluster. What cannot be taken over is counted.

  --as         traces: cases to ask, or rows that were answered
  --map FILE   traces: where input, output and the rest are in rows of your own
               form (YAML or JSON, see docs/programs.md)
  --into FILE  traces: writes a patch that adds the cases to this dataset
               (.jsonl), without those that it asks already
  --holdout P  traces: marks P per cent as held out, by hash of conversation
  --redact P   traces: cut out what matches (RE2; repeatable)
  --dry-run    rows, traces: show the first lines, and write nothing
  --out DIR    folder to write into (default: the current one)
  --name NAME  name of the target and its files (default: from the file)
`;
const READERS = {
		promptfoo: async () => (await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(8539), __webpack_require__.e(3643)]).then(__webpack_require__.bind(__webpack_require__, 38539))).draftOfPromptfoo,
		'prompt-yml': async () => (await Promise.all( [__webpack_require__.e(5771), __webpack_require__.e(1663)]).then(__webpack_require__.bind(__webpack_require__, 91663))).draftOfPromptYml,
};
async function command(args, io) {
		const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__  .T)('import', args, {
				out: { type: 'string' },
				name: { type: 'string' },
				as: { type: 'string' },
				map: { type: 'string' },
				into: { type: 'string' },
				holdout: { type: 'string' },
				redact: { type: 'string', multiple: true, default: [] },
				'dry-run': { type: 'boolean', default: false },
		}, { positionals: true });
		const [format, file, ...others] = positionals;
		if (format === 'traces' && file !== undefined) {
				const { importTracesCommand } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(6652)]).then(__webpack_require__.bind(__webpack_require__, 76652));
				const { 'dry-run': dryRun, as, map, into, holdout, redact, out, name } = values;
				return importTracesCommand({ files: [file, ...others], as, map, into, holdout, redact, out, name, dryRun }, io);
		}
		const { as, map, into, holdout, redact } = values;
		const alone = Object.entries({ as, map, into, holdout, redact: redact[0] }).find(([, given]) => given !== undefined);
		if (alone !== undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`--${alone[0]} goes with import traces`);
		if (format === 'rows' && file !== undefined && others.length === 0) {
				const { importRowsCommand } = await __webpack_require__.e(  7827).then(__webpack_require__.bind(__webpack_require__, 77827));
				return importRowsCommand({ file, out: values.out, name: values.name, dryRun: values['dry-run'] }, io);
		}
		const reader = format !== undefined && Object.hasOwn(READERS, format) ? READERS[format] : undefined;
		if (reader === undefined && format !== 'rows' && format !== 'traces')
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`import takes ${Object.keys(READERS).join(', ')} rows or traces, not ${format ?? 'nothing'}`);
		if (reader === undefined || file === undefined || others.length > 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`import ${format} takes one file`);
		if (values['dry-run'])
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb('--dry-run goes with import rows and import traces');
		const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, file);
		const root = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .L9)(full, io.cwd);
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .Zw();
		const name = (0,_tools_import_names_js__WEBPACK_IMPORTED_MODULE_8__  .yR)(values.name ?? node_path__WEBPACK_IMPORTED_MODULE_1__.basename(full).replace(/(\.prompt)?\.[a-z]+$/i, ''));
		const tree = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .jD)(root);
		const draft = (await reader())(tree, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, full).replaceAll('\\', '/'), name, problems);
		problems.throwIfAny();
		if (draft === null)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz({ file, message: 'cannot be imported' });
		const isElsewhere = values.out !== undefined || root !== (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__  .L9)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(io.cwd, 'x'), io.cwd);
		const { imported, faults } = (0,_tools_import_sound_draft_js__WEBPACK_IMPORTED_MODULE_6__  .n)(draft, tree, await (0,_run_template_library_js__WEBPACK_IMPORTED_MODULE_4__  .B)((0,_tools_import_sound_draft_js__WEBPACK_IMPORTED_MODULE_6__  .r)(draft)), { copy: isElsewhere });
		if (imported.cases === 0) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz([
						{ file, message: 'nothing of it can be scored here' },
						...[...imported.lost, ...imported.notes].map((message) => ({ file, message })),
				]);
		}
		if (faults.length > 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz(faults);
		write(imported, values.out ?? '', io);
		io.say(summary(imported, values.out));
		return 0;
}
function write(imported, out, io) {
		const place = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, out, file);
		const there = imported.files.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place(file.path)));
		if (there.length > 0) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .dz(there.map((file) => ({
						file: node_path__WEBPACK_IMPORTED_MODULE_1__.join(out, file.path),
						message: 'is there already; move it, or give --name or --out',
				})));
		}
		for (const file of imported.files) {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place(file.path)), { recursive: true });
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place(file.path), file.text, { flag: 'wx' });
		}
}
function summary(imported, out) {
		const list = (title, lines) => lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;
		return [
				`Wrote ${imported.files.length} files, ${imported.cases} cases${out === undefined ? '' : `, into ${out}`}:\n`,
				...imported.files.map((file) => `  ${file.path}\n`),
				list('No counterpart:', imported.lost),
				list('Look at:', imported.notes),
				`\nAdd to .github/plumbline.yml, then run "plumbline lock":\n\n`,
				Object.keys(imported.providers).length === 0 ? '' : (0,yaml__WEBPACK_IMPORTED_MODULE_2__  .As)({ providers: imported.providers }),
				(0,yaml__WEBPACK_IMPORTED_MODULE_2__  .As)({ targets: Object.fromEntries(imported.targets.map(({ name, ...target }) => [name, target])) }),
		].join('');
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
