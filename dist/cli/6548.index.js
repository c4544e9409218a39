export const id = 6548;
export const ids = [6548];
export const modules = {

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
plumbline import traces FILE... --as cases|rows [--redact PATTERN] [--dry-run]

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
				redact: { type: 'string', multiple: true, default: [] },
				'dry-run': { type: 'boolean', default: false },
		}, { positionals: true });
		const [format, file, ...others] = positionals;
		if (format === 'traces' && file !== undefined) {
				const { importTracesCommand } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(2386)]).then(__webpack_require__.bind(__webpack_require__, 22386));
				const { as, redact, out, name, 'dry-run': dryRun } = values;
				return importTracesCommand({ files: [file, ...others], as, redact, out, name, dryRun }, io);
		}
		if (values.as !== undefined || values.redact.length > 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb('--as and --redact go with import traces');
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

	10929:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A3: () => (  clusterCount),
		IM: () => (  orderUnits),
		r2: () => (  FEWEST_CLUSTERS),
		xh: () => (  SMALLEST_SUITE)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

const SMALLEST_SUITE = 50;
const FEWEST_CLUSTERS = 10;
function orderUnits(units, seed) {
		const hash = (id) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`${seed}\0${id}`);
		const places = units.map((unit) => {
				const own = hash(unit.id);
				return {
						unit,
						group: unit.cluster === undefined ? own : hash(unit.cluster),
						clustered: unit.cluster !== undefined,
						own,
				};
		});
		places.sort((a, b) => compare(a.group, b.group) ||
				Number(a.clustered) - Number(b.clustered) ||
				compare(a.own, b.own) ||
				compare(a.unit.id, b.unit.id));
		return places.map((place) => place.unit);
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}
function clusterCount(units) {
		const ids = new Set();
		let alone = 0;
		for (const unit of units) {
				if (unit.cluster === undefined)
						alone += 1;
				else
						ids.add(unit.cluster);
		}
		return ids.size === 0 ? null : ids.size + alone;
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


	})

};
