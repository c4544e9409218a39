export const id = 4828;
export const ids = [4828];
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

	26964:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F: () => (  nearestConfig),
		e: () => (  namedFile)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56940);



function nearestConfig(cwd) {
		const repository = above(cwd, (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')));
		const last = repository ?? node_path__WEBPACK_IMPORTED_MODULE_1__.parse(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd)).root;
		for (const folder of upwards(cwd)) {
				const found = _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__  .iE.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)));
				if (found !== undefined) {
						const root = repository ?? folder;
						return { root, file: fromRoot(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, found)) };
				}
				if (folder === last)
						break;
		}
		return { root: repository ?? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd), file: null };
}
function namedFile({ root }, cwd, name) {
		const here = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name);
		const isHere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(here) && !node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, here).startsWith('..');
		return isHere ? fromRoot(root, here) : name.replaceAll('\\', '/');
}
function fromRoot(root, file) {
		return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file).replaceAll('\\', '/');
}
function above(cwd, is) {
		return upwards(cwd).find(is);
}
function upwards(cwd) {
		const folders = [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd)];
		for (let next = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folders[0]); next !== folders.at(-1); next = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(next))
				folders.push(next);
		return folders;
}


	}),

	46332:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		KN: () => (  SAME_FILE),
		Lv: () => (  countedSources),
		N6: () => (  sameRow),
		dx: () => (  isVouched),
		ev: () => (  sameRows),
		mb: () => (  vouchedMove)
	});
	var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92291);
	var _inputs_prompt_code_code_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33183);
	var _inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89329);
	var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36123);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
	var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88159);









const SAME_FILE = 'plumbline.sources.json';
function countedSources(target, provider, { base, head }) {
		const changed = (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__  .Hw)(target, base, head);
		if (!(0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_1__  .yX)(provider) || changed.length === 0)
				return { sources: changed, vouched: [] };
		const counted = changed.filter((path) => saysOther(path, base, head));
		return isVouched(target, head) ? { sources: [], vouched: counted } : { sources: counted, vouched: [] };
}
function saysOther(path, base, head) {
		const [before, after] = [textsOf(path, base), textsOf(path, head)];
		return before === null || after === null || before !== after;
}
function textsOf(path, tree) {
		const kind = (0,_inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_6__  .I)(path);
		if (kind === 'yaml' || kind === 'json')
				return promptsOf(path, tree);
		if (!(0,_inputs_prompt_source_kind_js__WEBPACK_IMPORTED_MODULE_6__  .CX)(kind) || tree.parsers?.[kind] === undefined)
				return null;
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				return null;
		const text = new TextDecoder().decode(entry.bytes).replaceAll('\r\n', '\n');
		const code = (0,_inputs_prompt_code_code_file_js__WEBPACK_IMPORTED_MODULE_0__  ._)(kind, { path, text, tree }, new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw());
		if (code === null)
				return null;
		const texts = [...code.writtenTexts()].filter(([, own]) => own.length > 0);
		return texts.length === 0 ? null : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(texts.map(([name, own]) => [name, [...own]]).sort(byName));
}
function promptsOf(path, tree) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CONFIG)
				return null;
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .g)(path, new TextDecoder().decode(entry.bytes), new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw());
		const value = document?.value;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(value) || value['prompts'] === undefined || !('providers' in value || 'tests' in value))
				return null;
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)({ prompts: value['prompts'], around: value['defaultTest'] ?? null });
}
function byName(a, b) {
		const [first, second] = [String(a[0]), String(b[0])];
		return first < second ? -1 : first > second ? 1 : 0;
}
function sameRow({ name, prompt, sources }, tree) {
		return {
				target: name,
				sources: `sha256:${(0,_sources_js__WEBPACK_IMPORTED_MODULE_5__  .Zs)([], sources, tree)}`,
				prompt: `sha256:${(0,_sources_js__WEBPACK_IMPORTED_MODULE_5__  .Zs)(prompt.map(_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_8__  .W), [], tree)}`,
		};
}
function isVouched(target, tree) {
		const wanted = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)({ ...sameRow(target, tree) });
		return sameRows(tree)?.some((row) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(row) === wanted) ?? false;
}
function sameRows(tree) {
		const entry = tree.entry(SAME_FILE);
		if (entry.kind !== 'file' || entry.bytes.length > LARGEST)
				return null;
		try {
				const read = JSON.parse(new TextDecoder().decode(entry.bytes));
				return Array.isArray(read) && read.every((row) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(row)) ? read : null;
		}
		catch {
				return null;
		}
}
const LARGEST = 256 * 1024;
const LARGEST_CONFIG = 1024 * 1024;
const NAMED = 3;
function vouchedMove({ name, prompt }, vouched) {
		if (vouched.length === 0)
				return [];
		const more = vouched.length > NAMED ? ` and ${vouched.length - NAMED} more` : '';
		const change = `this change says by it that ${prompt.join(', ')} is what ${vouched.slice(0, NAMED).join(', ')}${more} exports for ${name}; nothing was measured of that`;
		return [{ path: SAME_FILE, what: 'sources', change }];
}


	}),

	88159:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		BT: () => (  checkSources),
		Hw: () => (  changedSources),
		Zs: () => (  stampOf),
		l$: () => (  sourceFiles)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



function sourceFiles(sources, tree) {
		if (sources.length === 0)
				return [];
		const of = (patterns) => patterns.flatMap((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k8)(pattern) ?? []);
		const wanted = of(sources.filter((pattern) => !pattern.startsWith('!')));
		const unwanted = of(sources.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : [])));
		return tree
				.paths()
				.filter((path) => wanted.some((fits) => fits(path)) && !unwanted.some((fits) => fits(path)))
				.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function changedSources({ sources }, base, head) {
		const all = new Set([...sourceFiles(sources, base), ...sourceFiles(sources, head)]);
		return [...all].filter((path) => idOf(base, path) !== idOf(head, path));
}
function stampOf(prompt, sources, tree) {
		const parts = [...prompt, ...sourceFiles(sources, tree)].map((path) => {
				const entry = tree.entry(path);
				return entry.kind === 'file' ? entry.bytes : new Uint8Array();
		});
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(Buffer.concat(parts));
}
function checkSources(config, { name, sources }, tree, problems) {
		for (const [index, pattern] of sources.entries()) {
				if (pattern.startsWith('!'))
						continue;
				const at = { file: config.file, key: `targets.${name}.sources[${index}]` };
				if ((0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .k8)(pattern) === null)
						problems.add({ ...at, message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(pattern)} has more than 64 alternatives` });
				else if (sourceFiles([pattern], tree).length === 0)
						problems.add({ ...at, message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(pattern)} matches no file; a path or a pattern with *, **, ? and {a,b}` });
		}
}
function idOf(tree, path) {
		const known = tree.blobId?.(path);
		if (known !== undefined)
				return known;
		const entry = tree.entry(path);
		return entry.kind === 'file' ? entry.id : null;
}


	}),

	71706:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		command: () => (  command),
		help: () => (  help)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);
	var _adapters_system_nearest_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26964);
	var _change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46332);
	var _change_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88159);
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56940);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69903);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29093);
	var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32315);










const help = `plumbline sources [TARGET...] [--same] [--config FILE]

Lists the targets whose prompt is exported from code ("sources" in the config):
how many files, which command exports it ("export"), and whether the working
folder says that sources and export belong together.

  --same         say so: writes ${_change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__  .KN}, to be committed. Where
                 a source changed and its export rightly did not, the change is
                 then listed with a note in place of NOT MEASURED. A script that
                 exports may write the file itself
  --config FILE  config to read (default: the nearest plumbline.yml or
                 .github/plumbline.yml from this folder upwards)
`;
async function command(args, io) {
		const options = { same: { type: 'boolean', default: false }, config: { type: 'string' } };
		const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__  .T)('sources', args, options, { positionals: true });
		const place = (0,_adapters_system_nearest_config_js__WEBPACK_IMPORTED_MODULE_3__  .F)(io.cwd);
		const file = values.config === undefined ? place.file : (0,_adapters_system_nearest_config_js__WEBPACK_IMPORTED_MODULE_3__  .e)(place, io.cwd, values.config);
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .Zw();
		const tree = (0,_adapters_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .jD)(place.root);
		const config = file === null ? null : (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_6__  .Z9)(tree, file, problems);
		problems.throwIfAny();
		if (config === null)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .eb('sources: no config in this folder or above it; "plumbline init" writes one');
		const targets = chosen(config, positionals);
		for (const target of targets)
				(0,_change_sources_js__WEBPACK_IMPORTED_MODULE_5__  .BT)(config, target, tree, problems);
		problems.throwIfAny();
		if (values.same) {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, _change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__  .KN), sameText(targets, tree));
				io.say(`wrote ${_change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__  .KN} for ${targets.map(({ name }) => name).join(', ')}; commit it with the change\n`);
				return 0;
		}
		io.say(targets.map((target) => `${shown(target, tree)}\n`).join(''));
		return 0;
}
function chosen({ file, targets }, names) {
		const exported = targets.filter(({ sources }) => sources.length > 0);
		if (exported.length === 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .eb(`sources: no target of ${file} has "sources": the files that its prompt is exported from`);
		for (const name of names) {
				const known = exported.map((target) => target.name);
				if (!known.includes(name))
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_8__  .eb(`sources: no target "${name}" of ${file} has "sources"${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__  .h)(name, known)}`);
		}
		return names.length === 0 ? exported : exported.filter(({ name }) => names.includes(name));
}
function shown(target, tree) {
		const { name, prompt, sources, exportedBy } = target;
		const count = (0,_change_sources_js__WEBPACK_IMPORTED_MODULE_5__  .l$)(sources, tree).length;
		const how = exportedBy === undefined ? '' : `, exported by: ${exportedBy}`;
		const mark = (0,_change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__  .dx)(target, tree) ? `; ${_change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__  .KN} says that they belong together` : '';
		return `${name}: ${prompt.join(', ')} from ${count} file${count === 1 ? '' : 's'} (${sources.join(', ')})${how}${mark}`;
}
function sameText(targets, tree) {
		const names = new Set(targets.map(({ name }) => name));
		const others = ((0,_change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__  .ev)(tree) ?? []).filter((row) => !names.has(String(row.target)));
		const rows = [...others, ...targets.map((target) => (0,_change_counted_sources_js__WEBPACK_IMPORTED_MODULE_4__  .N6)(target, tree))];
		return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
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

	92291:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		W: () => (  fileOf),
		o: () => (  parseAddress)
	});
function parseAddress(address) {
		const at = address.lastIndexOf('#');
		return at <= 0 || at === address.length - 1
				? { path: address, selector: null }
				: { path: address.slice(0, at), selector: address.slice(at + 1) };
}
function fileOf(address) {
		return parseAddress(address).path;
}


	}),

	92602:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ez: () => (  MOST_LEVELS),
		MN: () => (  cleandoc),
		Zk: () => (  dedentTag),
		_1: () => (  outdentTag),
		b6: () => (  textOf),
		nf: () => (  NotLiteral),
		oR: () => (  joined),
		o_: () => (  jsonOf),
		pn: () => (  pythonStrip),
		sH: () => (  textwrapDedent),
		tD: () => (  changed)
	});
class NotLiteral extends Error {
		offset;
		constructor(offset, message) {
				super(message);
				this.offset = offset;
		}
}
const MOST_LEVELS = 200;
const MOST_TEXT = 1_000_000;
const MOST_SEGMENTS = 10_000;
function textOf(literal, offset) {
		if (literal.kind === 'text')
				return literal;
		if (literal.kind === 'plain' && typeof literal.value === 'number')
				return { kind: 'text', segments: [String(literal.value)], at: offset };
		throw new NotLiteral(offset, `is ${KINDS[literal.kind]}, not a text`);
}
const KINDS = {
		text: 'a text',
		list: 'a list',
		record: 'an object',
		plain: 'a plain value',
};
function joined(texts, at, between) {
		const segments = texts.flatMap((text, index) => index === 0 || between === undefined ? text.segments : [...between.segments, ...text.segments]);
		return { kind: 'text', segments: merged(segments, at), at };
}
function merged(segments, at) {
		const all = [];
		let length = 0;
		for (const segment of segments) {
				const last = all.at(-1);
				if (typeof segment !== 'string')
						all.push(segment);
				else if (typeof last === 'string')
						all[all.length - 1] = last + segment;
				else if (segment !== '')
						all.push(segment);
				length += typeof segment === 'string' ? segment.length : 0;
				if (length > MOST_TEXT || all.length > MOST_SEGMENTS)
						throw new NotLiteral(at, `is longer than ${MOST_TEXT} characters, or has more than ${MOST_SEGMENTS} holes`);
		}
		return all;
}
function changed(text, method) {
		const holes = text.segments.filter((segment) => typeof segment !== 'string');
		const mark = unusedIn(text.segments);
		const plain = method(text.segments.map((segment) => (typeof segment === 'string' ? segment : mark)).join(''));
		const segments = plain
				.split(mark)
				.flatMap((part, index) => (index === 0 ? [part] : [holes[index - 1], part]));
		return { ...text, segments: merged(segments, text.at) };
}
function unusedIn(segments) {
		for (let code = 0xe000; code < 0xf900; code++) {
				const mark = String.fromCharCode(code);
				if (segments.every((segment) => typeof segment !== 'string' || !segment.includes(mark)))
						return mark;
		}
		throw new NotLiteral(null, 'uses every character of the private range');
}
function jsonOf(literal) {
		switch (literal.kind) {
				case 'plain':
						return literal.value;
				case 'text': {
						const hole = literal.segments.find((segment) => typeof segment !== 'string');
						if (hole !== undefined)
								throw new NotLiteral(literal.at, `${hole.name} is filled in when the code runs; write its value out`);
						return literal.segments.join('');
				}
				case 'list':
						return literal.items.map(jsonOf);
				case 'record':
						return Object.fromEntries([...literal.entries].map(([key, value]) => [key, jsonOf(value)]));
		}
}
function dedentTag(text) {
		const lines = text.split('\n');
		const depths = lines.flatMap((line) => /^(\s+)\S/.exec(line)?.[1]?.length ?? []);
		const least = depths.length === 0 ? 0 : Math.min(...depths);
		return lines
				.map((line) => (/^[ \t]/.test(line) ? line.slice(least) : line))
				.join('\n')
				.trim();
}
function outdentTag(text) {
		const first = /^[ \t]*\n([ \t]*)/.exec(text);
		const depth = first?.[1]?.length ?? 0;
		const kept = depth === 0 ? text : text.replace(new RegExp(`\n[ \t]{0,${depth}}`, 'g'), '\n');
		return kept.replace(/^[ \t]*\n/, '').replace(/\n[ \t]*$/, '');
}
function textwrapDedent(text) {
		const lines = text.split('\n').map((line) => (/^[ \t]+$/.test(line) ? '' : line));
		const depths = lines.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)[0]);
		const margin = depths.length === 0 ? '' : depths.reduce(commonStart);
		return lines.map((line) => (line === '' ? line : line.slice(margin.length))).join('\n');
}
function cleandoc(text) {
		const [first = '', ...rest] = expandTabs(text).split('\n');
		const depths = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
		const least = depths.length === 0 ? 0 : Math.min(...depths);
		const lines = [first.trimStart(), ...rest.map((line) => line.slice(least))];
		while (lines.length > 0 && lines.at(-1) === '')
				lines.pop();
		while (lines.length > 0 && lines[0] === '')
				lines.shift();
		return lines.join('\n');
}
function commonStart(a, b) {
		let length = 0;
		while (length < a.length && a[length] === b[length])
				length++;
		return a.slice(0, length);
}
function expandTabs(text) {
		let column = 0;
		let out = '';
		for (const char of text) {
				const width = char === '\t' ? 8 - (column % 8) : 1;
				out += char === '\t' ? ' '.repeat(width) : char;
				column = char === '\n' ? 0 : column + width;
		}
		return out;
}
function pythonStrip(text, chars, side) {
		const isGone = (char) => chars === undefined ? /[\s\u001c-\u001f\u0085]/.test(char) && char !== '\ufeff' : chars.includes(char);
		let [from, to] = [0, text.length];
		if (side !== 'right')
				while (from < to && isGone(text[from]))
						from++;
		if (side !== 'left')
				while (to > from && isGone(text[to - 1]))
						to--;
		return text.slice(from, to);
}


	}),

	89329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CX: () => (  isCodeKind),
		I: () => (  kindOf),
		P7: () => (  languagesOf),
		Qt: () => (  KNOWN_FILES),
		Ys: () => (  EXTENSION)
	});
	var _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25526);
	var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92291);


const CODE = ['script', 'python'];
const NAMES = [
		['text', /\.(?:md|markdown|txt)$/],
		['yaml', /\.ya?ml$/],
		['json', /\.json$/],
		['script', /\.[cm]?[jt]sx?$/],
		['python', /\.py$/],
		['jinja', /\.(?:j2|jinja|jinja2|njk)$/],
		['mustache', /\.(?:hbs|handlebars|mustache)$/],
		['prompty', /\.prompty$/],
];
const KNOWN_FILES = '.md, .txt, .prompt.yml, .yml, .json, .j2, .hbs, .mustache, .prompty; and with #NAME .ts, .tsx, .js, .mjs, .cjs, .py';
function kindOf(path) {
		return NAMES.find(([, name]) => name.test(path))?.[0] ?? null;
}
function isCodeKind(kind) {
		return CODE.some((code) => code === kind);
}
const EXTENSION = /(?:\.prompt)?\.(?:md|markdown|txt|ya?ml|json|[cm]?[jt]sx?|py|j2|jinja2?|njk|hbs|handlebars|mustache|prompty)$/;
const SAYS_JINJA = /jinja/i;
function languagesOf(tree, addresses, reading) {
		const needed = new Set(reading.template === 'jinja' ? ['jinja'] : []);
		for (const address of addresses) {
				const { path } = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__  .o)(address);
				const kind = kindOf(path);
				switch (kind) {
						case 'script':
						case 'python':
						case 'jinja':
								needed.add(kind);
								break;
						case 'prompty':
								needed.add('jinja');
								break;
						case 'yaml':
						case 'json': {
								const entry = tree.entry(path);
								const text = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes.subarray(0, 1 << 20)) : '';
								if (SAYS_JINJA.test(text))
										needed.add('jinja');
								break;
						}
						case 'text': {
								const entry = tree.entry(path);
								const front = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes.subarray(0, 2000)) : '';
								const shots = /^few-shots:\s*["']?([^\s"'#]+)#/m.exec(front)?.[1];
								const code = shots === undefined ? null : kindOf(shots);
								if (isCodeKind(code))
										needed.add(code);
								break;
						}
						case 'mustache':
						case null:
				}
		}
		return _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__  .Y.filter((language) => needed.has(language));
}


	}),

	31310:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ON: () => (  isLike),
		k8: () => (  globOf),
		lA: () => (  fits)
	});
const MOST_ALTERNATIVES = 64;
function globOf(pattern) {
		const plain = alternativesOf(pattern);
		if (plain === null)
				return null;
		const all = plain.map((one) => one.split('/'));
		return (path) => {
				const parts = path.split('/');
				return all.some((one) => fits(one, parts));
		};
}
function alternativesOf(pattern) {
		let done = [''];
		let rest = pattern;
		for (;;) {
				const open = rest.indexOf('{');
				const close = open < 0 ? -1 : rest.indexOf('}', open);
				if (close < 0)
						return done.map((one) => one + rest);
				const inside = rest.slice(open + 1, close).split(',');
				const choices = inside.length > 1 ? inside : [rest.slice(open, close + 1)];
				if (done.length * choices.length > MOST_ALTERNATIVES)
						return null;
				const before = rest.slice(0, open);
				done = done.flatMap((one) => choices.map((choice) => one + before + choice));
				rest = rest.slice(close + 1);
		}
}
function fits(pattern, path) {
		let reached = Array.from({ length: path.length + 1 }, (_, at) => at === 0);
		for (const part of pattern) {
				const next = new Array(path.length + 1).fill(false);
				for (let at = 0; at <= path.length; at++) {
						if (part === '**')
								next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
						else if (at > 0)
								next[at] = reached[at - 1] === true && isLike(part, path[at - 1] ?? '');
				}
				reached = next;
		}
		return reached[path.length] === true;
}
function isLike(pattern, text) {
		let at = 0;
		let place = 0;
		let star = -1;
		let held = 0;
		while (at < text.length) {
				if (pattern[place] === '*') {
						star = place++;
						held = at;
				}
				else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
						place++;
						at++;
				}
				else if (star >= 0) {
						place = star + 1;
						at = ++held;
				}
				else
						return false;
		}
		while (pattern[place] === '*')
				place++;
		return place === pattern.length;
}


	}),

	57128:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  isObject)
	});
function isObject(value) {
		return typeof value === 'object' && value !== null && !Array.isArray(value);
}


	}),

	41078:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		X3: () => (  jsonOffsets),
		gO: () => (  walkJson),
		oC: () => (  repeatsKey)
	});
function jsonOffsets(text) {
		let root;
		return (path, part) => {
				root ??= spotsOf(text);
				let spot = root;
				for (const [index, step] of path.entries()) {
						const next = spot?.inside.get(String(step));
						if (next === undefined)
								return spot?.value;
						if (index === path.length - 1 && part === 'key')
								return next.key;
						spot = next;
				}
				return spot?.value;
		};
}
function spotsOf(text) {
		const open = [];
		walkJson(text, {
				member: (path, key, value) => {
						const spot = { key, value, inside: new Map() };
						open[path.length] = spot;
						const { inside } = open[path.length - 1] ?? spot;
						const name = String(path.at(-1));
						if (path.length > 0 && !inside.has(name))
								inside.set(name, spot);
				},
		});
		return open[0];
}
function repeatsKey(text) {
		let found = false;
		walkJson(text, {
				twice: () => {
						found = true;
				},
		});
		return found;
}
const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
class Scanner {
		at = 0;
		#text;
		constructor(text) {
				this.#text = text;
		}
		skip(pattern) {
				pattern.lastIndex = this.at;
				return pattern.test(this.#text) ? pattern.lastIndex : this.at;
		}
		found() {
				const code = this.#text.codePointAt(this.at);
				return code === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(code));
		}
		fault(message) {
				return { offset: this.at, message };
		}
		string() {
				const text = this.#text;
				this.at += 1;
				for (;;) {
						const code = text.charCodeAt(this.at);
						if (Number.isNaN(code))
								return this.fault('a string is not closed');
						if (code === 0x22)
								break;
						if (code < 0x20)
								return this.fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
						if (code === 0x5c) {
								const next = text[this.at + 1];
								if (next === 'u') {
										if (!/^[0-9a-fA-F]{4}$/.test(text.slice(this.at + 2, this.at + 6)))
												return this.fault('\\u wants four hex digits');
										this.at += 6;
								}
								else if (next !== undefined && '"\\/bfnrt'.includes(next))
										this.at += 2;
								else
										return this.fault('unknown escape in a string');
						}
						else
								this.at += 1;
				}
				this.at += 1;
				return null;
		}
}
function walkJson(text, visitor = {}) {
		const frames = [];
		const path = [];
		const scan = new Scanner(text);
		let want = 'value';
		let keyOffset = 0;
		for (;;) {
				scan.at = scan.skip(WHITE);
				const frame = frames.at(-1);
				const c = text[scan.at];
				if (want === 'next') {
						if (frame === undefined)
								return scan.at < text.length ? scan.fault(`expected the end of the text, found ${scan.found()}`) : null;
						if (c === ',') {
								scan.at += 1;
								if (frame.object)
										want = 'key';
								else {
										path[path.length - 1] = path.at(-1) + 1;
										want = 'value';
										scan.at = scan.skip(WHITE);
										keyOffset = scan.at;
								}
						}
						else if (c === (frame.object ? '}' : ']')) {
								scan.at += 1;
								frames.pop();
								path.pop();
						}
						else
								return scan.fault(`expected , or ${frame.object ? '}' : ']'}, found ${scan.found()}`);
						continue;
				}
				if (want === 'first' && c === (frame.object ? '}' : ']')) {
						scan.at += 1;
						frames.pop();
						path.pop();
						want = 'next';
						continue;
				}
				if (want === 'key' || (want === 'first' && frame.object)) {
						if (c !== '"')
								return scan.fault(`expected a key in double quotes, found ${scan.found()}`);
						keyOffset = scan.at;
						const wrong = scan.string();
						if (wrong)
								return wrong;
						const key = JSON.parse(text.slice(keyOffset, scan.at));
						if (frame.keys.has(key))
								visitor.twice?.(key, keyOffset);
						frame.keys.add(key);
						path[path.length - 1] = key;
						scan.at = scan.skip(WHITE);
						if (text[scan.at] !== ':')
								return scan.fault(`expected : after the key, found ${scan.found()}`);
						scan.at += 1;
						want = 'value';
						continue;
				}
				if (frames.length === 0 || !frame.object)
						keyOffset = scan.at;
				visitor.member?.(path, keyOffset, scan.at);
				want = 'next';
				if (c === '{' || c === '[') {
						scan.at += 1;
						frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
						path.push(c === '{' ? '' : 0);
						want = 'first';
				}
				else if (c === '"') {
						const wrong = scan.string();
						if (wrong)
								return wrong;
				}
				else {
						const end = Math.max(scan.skip(LITERAL), scan.skip(NUMBER));
						if (end === scan.at)
								return scan.fault(`expected a value, found ${scan.found()}`);
						scan.at = end;
				}
		}
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


	}),

	25526:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Y: () => (  LANGUAGES)
	});
const LANGUAGES = ['script', 'python', 'jinja'];


	}),

	64377:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		p6: () => (  date),
		w$: () => (  datetime)
	});
	var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
	var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .You, params);
}
function date(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .Brp, params);
}
function time(params) {
		return core._isoTime(ZodISOTime, params);
}
function duration(params) {
		return core._isoDuration(ZodISODuration, params);
}


	})

};
