export const id = 8410;
export const ids = [8410,8239];
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

	5768:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N7: () => (  recordedProgram),
		S$: () => (  programFiles),
		p_: () => (  isProgramChanged),
		qp: () => (  fileId)
	});
	var _inputs_program_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74354);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _recorded_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48239);




function programFiles(tree, folder, isRows) {
		const prefix = folder === '' ? '' : `${folder}/`;
		return tree
				.paths()
				.filter((path) => path.startsWith(prefix) && !isRows(path))
				.flatMap((path) => {
				const id = fileId(tree, path);
				return id === null ? [] : [[path.slice(prefix.length), id]];
		});
}
function fileId(tree, path) {
		const known = tree.blobId?.(path);
		if (known !== undefined)
				return known;
		const entry = tree.entry(path);
		return entry.kind === 'file' ? entry.id : null;
}
function programAt(tree, made, isRows) {
		const also = Object.entries(made.also).map(([path, id]) => [path, fileId(tree, path) ?? id]);
		return (0,_inputs_program_stamp_js__WEBPACK_IMPORTED_MODULE_0__  .BX)(programFiles(tree, made.folder, isRows), { ...made, also: Object.fromEntries(also) });
}
function isProgramChanged(stamp, { base, head }, { providers }) {
		if (stamp?.made == null)
				return false;
		const isRows = (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_3__  .SG)(providers) ?? NO_ROWS;
		return programAt(base, stamp.made, isRows) !== programAt(head, stamp.made, isRows);
}
const NO_ROWS = () => false;
function recordedProgram({ base, head }, ruler) {
		const { trees, config, cases } = ruler;
		for (const [side, rows] of [
				['base', base],
				['head', head],
		])
				if (rows.isAbsent === true)
						return another(`${rows.path} is not there: the job that records the ${side} side left no rows, so look at it`);
		if (base.stamp === null && head.stamp === null)
				return { kind: 'unstamped' };
		if (head.stamp === null)
				return another("main's rows say which program made them and head's do not: record head's again");
		const isRows = (0,_recorded_rows_js__WEBPACK_IMPORTED_MODULE_3__  .SG)(config.providers) ?? NO_ROWS;
		const heads = trees.tip === undefined ? [trees.head] : [trees.head, trees.tip];
		const wrong = (base.stamp === null ? null : wrongJob('base', base.stamp, ruler)) ??
				wrongJob('head', head.stamp, ruler) ??
				(base.stamp === null ? null : wrongStamp('base', base.stamp, [trees.base], isRows)) ??
				wrongStamp('head', head.stamp, heads, isRows);
		if (wrong !== null)
				return another(wrong);
		const users = [base.stamp, head.stamp].flatMap((stamp) => (stamp?.made == null ? [] : [stamp.made.user ?? null]));
		if (users.length === 2 && (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(users[0]) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(users[1]))
				return another('the two sides talked with different simulated users (--user): record both with the same one');
		const isSame = base.stamp?.program === head.stamp.program;
		if (isSame && head.stamp.made === null)
				return another(`both sides' rows were made by program ${short(head.stamp.program)}: record head's again`);
		for (const { stamp } of [base, head])
				if (stamp?.cases !== undefined && stamp.cases !== cases)
						return another('the rows were recorded with other cases than the suite has on the base branch: record again');
		return { kind: 'own', isSame, covers: coveredBy(head.stamp) };
}
function another(why) {
		return { kind: 'another', why };
}
function wrongStamp(side, stamp, commits, isRows) {
		const { program, made, arm } = stamp;
		if (arm !== undefined && arm !== side)
				return `the rows of the ${side} side are stamped as ${arm}'s: record again`;
		if (made === null)
				return null;
		const programs = commits.map((tree) => programAt(tree, made, isRows));
		if (programs.includes(program))
				return null;
		return `${side}'s rows were made by program ${short(program)}, ${side} is ${short(programs[0])}: record again`;
}
function wrongJob(side, { recordedBy }, { job: own, recorder }) {
		if (own === undefined || recordedBy === undefined)
				return null;
		const { run, attempt, job, headSha } = recordedBy;
		const seen = `${side}'s rows were recorded`;
		if (run !== undefined && run !== own.run)
				return `${seen} in workflow run ${run}, and this is run ${own.run}: let a job of this run record them`;
		if (attempt !== undefined && attempt > own.attempt)
				return `${seen} in attempt ${attempt}, and this is attempt ${own.attempt} of the run: run all jobs again`;
		if (job !== undefined && recorder !== undefined && job !== recorder)
				return `${seen} by job ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(job)}, and main's config names ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(recorder)} (providers, job): let that job record them, or name the other one there`;
		if (headSha !== undefined && own.headSha !== null && headSha !== own.headSha)
				return `${seen} for commit ${short(headSha)}, and this run is for ${short(own.headSha)}: record again`;
		return null;
}
function short(program) {
		return program.slice(0, 12);
}
function coveredBy({ made }) {
		if (made === null)
				return () => true;
		const { folder, also } = made;
		return (path) => folder === '' || path.startsWith(`${folder}/`) || Object.hasOwn(also, path);
}


	}),

	48239:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		HC: () => (  recordedRepeats),
		O$: () => (  unreadable),
		SG: () => (  rowsAmong),
		UI: () => (  rowsFile),
		WO: () => (  contextsOf),
		aK: () => (  readRows),
		an: () => (  rowsIdentity),
		dN: () => (  fillPath),
		fz: () => (  compareRows),
		i9: () => (  choseMainsRows),
		lB: () => (  rowsStamp),
		og: () => (  contextsIn),
		r6: () => (  noteMissing)
	});
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92880);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);




function fillPath(pattern, names) {
		return pattern.replace(/\{(model|prompt|arm)\}/g, (_mark, what) => names[what]);
}
function rowsAmong(providers) {
		const patterns = Object.values(providers).flatMap((provider) => provider.type === 'recorded' && provider.outputs !== undefined
				? [provider.outputs.replace(/\{(?:model|prompt|arm)\}/g, '*')]
				: []);
		return patterns.length === 0 ? null : (path) => patterns.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__  .ON)(pattern, path));
}
function pathOf(pattern, side, { model, prompt }) {
		return fillPath(pattern, { model: model.model, prompt: prompt.name, arm: side });
}
function isFromJobs({ from, outputs }) {
		return from === 'workspace' && outputs?.includes('{arm}') === true;
}
function rowsFile(pattern, provider, side, arm, trees) {
		const path = pathOf(pattern, side, arm);
		const own = provider.from === 'head'
				? trees.head
				: provider.from === 'workspace'
						? (trees.workspace ?? trees.head)
						: trees.base;
		const inBase = trees.base.entry(path);
		if (side === 'base' && (provider.from === 'base' || inBase.kind === 'file'))
				return { path, tree: trees.base, entry: inBase };
		return { path, tree: own, entry: own.entry(path) };
}
function rowsIdentity(side, arm, trees) {
		if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
				return null;
		const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
		if (entry.kind === 'file')
				return `${path} ${entry.id}`;
		return isFromJobs(arm.provider) ? path : null;
}
function rowsStamp(side, arm, trees) {
		if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
				return null;
		const { entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
		return entry.kind === 'file' ? (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__  .rW)(entry.bytes) : null;
}
function choseMainsRows({ base, head }, trees) {
		const { provider, model } = head;
		if (provider.type !== 'recorded' || provider.outputs === undefined)
				return false;
		if (base.provider.name !== provider.name || base.model.model !== model.model)
				return false;
		const before = rowsFile(provider.outputs, provider, 'base', base, trees);
		const after = rowsFile(provider.outputs, provider, 'head', head, trees);
		if (before.path === after.path || after.entry.kind !== 'file')
				return false;
		const inBase = trees.base.entry(after.path);
		return inBase.kind === 'file' && inBase.id === after.entry.id;
}
function readRows(side, arm, trees, problems) {
		const { provider } = arm;
		if (provider.type !== 'recorded')
				return null;
		if (provider.outputs === undefined) {
				const message = 'is missing: where do the recorded outputs of an arm lie?';
				problems.add({ file: arm.model.file, key: `providers.${provider.name}.outputs`, message });
				return null;
		}
		const { path, tree, entry } = rowsFile(provider.outputs, provider, side, arm, trees);
		if (entry.kind === 'absent' && provider.from === 'base' && trees.head.entry(path).kind === 'file') {
				const message = `is not on main, and from: base reads both sides there; commit it to main first, or set providers.${provider.name}.from: head`;
				problems.add({ file: path, message });
				return null;
		}
		if (entry.kind === 'absent' && isFromJobs(provider) && trees.workspace !== null)
				return { path, rows: [], stamp: null, isAbsent: true };
		if (entry.kind === 'file' && isFromJobs(provider) && isCommitted(path, trees)) {
				const message = `is committed, and rows that a job of this workflow recorded are read there; take it out of the commit and list it in .gitignore`;
				problems.add({ file: path, message });
				return null;
		}
		if (entry.kind !== 'file') {
				problems.add({
						file: path,
						message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
				});
				return null;
		}
		const read = (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__  .ml)(path, entry.bytes, problems, isFromJobs(provider));
		return read === null ? null : { path, ...read };
}
function isCommitted(path, { head }) {
		return head.revision !== 'WORKTREE' && head.entry(path).kind !== 'absent';
}
function noteMissing({ path, rows, stamp }, wanted, problems) {
		if (stamp !== null)
				return false;
		const known = new Set(rows.map(({ id }) => id));
		const missing = wanted.filter(({ id }) => !known.has(id));
		for (const { id } of missing.slice(0, NAMED)) {
				problems.add({
						file: path,
						key: id,
						message: `no recorded output for case "${id}"; record it or take the case out`,
				});
		}
		if (missing.length > NAMED)
				problems.add({ file: path, message: `no recorded output for ${missing.length - NAMED} more cases` });
		return missing.length > 0;
}
function compareRows(base, head, cases, stamp) {
		const known = new Set(cases.map(({ id }) => id));
		const [before, after] = [saidBy(base, known), saidBy(head, known)];
		const isSame = (said, there) => there === said || (there === undefined && head.stamp === null);
		const equal = [...before].every(([place, said]) => isSame(said, after.get(place))) &&
				[...after].every(([place, said]) => isSame(said, before.get(place)));
		const stamps = new Set(head.rows.flatMap(({ id, promptSha256 }) => (known.has(id) ? [promptSha256] : [])));
		const isStamped = [...stamps].some((one) => one !== undefined);
		return {
				equal,
				stamp: !isStamped ? 'none' : stamps.size === 1 && stamps.has(stamp) ? 'of-head' : 'of-another',
				isBaseStamped: base.rows.some(({ id, promptSha256 }) => known.has(id) && promptSha256 !== undefined),
		};
}
function saidBy({ rows }, known) {
		return new Map(rows.flatMap(({ id, sample, output, toolCalls, context, trace, failed }) => {
				if (!known.has(id))
						return [];
				const calls = plainCalls(toolCalls);
				const steps = trace?.steps?.map(({ role, content, toolCalls: made }) => ({
						role,
						content,
						calls: plainCalls(made),
				}));
				const { state, grades } = trace ?? {};
				const said = { output: output ?? '', calls, context, steps, state, grades, failed };
				return [[`${sample}\0${id}`, (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(said)]];
		}));
}
function plainCalls(calls = []) {
		return calls.map(({ name, arguments: given, argumentsRaw }) => ({ name, given, argumentsRaw }));
}
function contextsIn(tree, arms) {
		const trees = { base: tree, head: tree, workspace: null };
		const [first, ...others] = arms.map((arm) => new Set(contextsOf(readRows('head', arm, trees, new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Zw()))?.keys() ?? []));
		return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))));
}
function contextsOf(rows) {
		const found = (rows?.rows ?? []).flatMap(({ id, sample, context }) => sample === 0 && context !== undefined ? [[id, context]] : []);
		return found.length === 0 ? undefined : new Map(found);
}
const NAMED = 20;
function unreadable(entry, tree) {
		if (entry.kind === 'refused')
				return entry.why;
		return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}
function recordedRepeats(base, head, wanted) {
		const [asked, askedOfHead] = [base.stamp?.samples, head.stamp?.samples];
		if (asked !== undefined && askedOfHead !== undefined)
				return Math.min(asked, askedOfHead);
		const counts = (rows) => {
				const map = new Map();
				for (const { id } of rows.rows)
						map.set(id, (map.get(id) ?? 0) + 1);
				return map;
		};
		const [before, after] = [counts(base), counts(head)];
		return wanted.reduce((least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1), Number.MAX_SAFE_INTEGER);
}


	}),

	16095:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_path_ = __webpack_require__(76760);
var external_node_fs_ = __webpack_require__(73024);
var recorded_program = __webpack_require__(5768);
var problem = __webpack_require__(29093);
var folder_tree = __webpack_require__(66884);
var git_repository = __webpack_require__(96420);
var trees = __webpack_require__(67907);
;







function openProgram(given, env) {
		if ((0,external_node_fs_.statSync)(given, { throwIfNoEntry: false })?.isDirectory() !== true)
				throw new problem .dz({ file: given, message: 'is no folder; --program names the checkout that is run' });
		const dir = (0,external_node_fs_.realpathSync)(given);
		const repository = (0,git_repository .h)(dir, { env, trustOwner: true });
		const commit = repository.resolve('HEAD');
		const working = repository.tree(trees .ew);
		const committed = repository.tree(commit);
		const tree = {
				revision: trees .ew,
				paths: () => working.paths(),
				entry: (path) => working.entry(path),
				blobId: (path) => {
						const entry = working.entry(path);
						return entry.kind === 'file' ? entry.id : committed.blobId?.(path);
				},
		};
		const folder = placeIn(repository.root, dir) ?? '';
		const isInside = (path) => folder === '' || path.startsWith(`${folder}/`);
		const all = [...new Set([...tree.paths(), ...committed.paths()])].filter(isInside);
		const here = new Set(tree.paths());
		return {
				tree,
				folder,
				commit,
				uncommitted: all.filter((path) => !here.has(path) || (0,recorded_program .qp)(tree, path) !== (0,recorded_program .qp)(committed, path)),
				also(name) {
						const full = (0,external_node_path_.resolve)(dir, name);
						const path = placeIn(repository.root, full);
						if (path === null || !(0,external_node_fs_.existsSync)(full))
								throw new problem .dz({ file: name, message: 'is no file of the repository that the program lies in' });
						const id = (0,recorded_program .qp)(tree, path);
						return [path, (here.has(path) ? id : null) ?? (0,folder_tree .zA)((0,external_node_fs_.readFileSync)(full))];
				},
		};
}
function placeIn(root, full) {
		const path = (0,external_node_path_.relative)(root, full).replaceAll('\\', '/');
		return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? null : path;
}

var recorded_answers = __webpack_require__(92880);
var json_lines = __webpack_require__(90676);
var json_object = __webpack_require__(57128);
;





class RowsFile {
		#path;
		#part;
		#fd = null;
		constructor(path) {
				this.#path = path;
				this.#part = `${path}.part`;
		}
		earlier(isSame, whole) {
				return [...(whole ? rowsIn(this.#path, isSame) : []), ...rowsIn(this.#part, isSame)];
		}
		begin(header, rows) {
				this.#attempt(() => {
						(0,external_node_fs_.writeFileSync)(this.#part, (0,json_lines .i7)([{ recorded: header }, ...rows]));
						this.#fd = (0,external_node_fs_.openSync)(this.#part, 'a');
				});
		}
		add(row) {
				this.#attempt(() => {
						if (this.#fd !== null)
								(0,external_node_fs_.writeSync)(this.#fd, `${JSON.stringify(row)}\n`);
				});
		}
		finish(header, rows) {
				const text = (0,json_lines .i7)([{ recorded: header }, ...rows]);
				const size = Buffer.byteLength(text);
				if (size > recorded_answers .xo)
						throw new problem .Cp(`${this.#path}: the rows have ${Math.round(size / 1024 / 1024)} MB, and a gate reads ${recorded_answers .xo / 1024 / 1024}; record fewer samples, or less of each step`);
				this.#attempt(() => {
						const fresh = `${this.#path}.${process.pid}.new`;
						(0,external_node_fs_.writeFileSync)(fresh, text);
						(0,external_node_fs_.renameSync)(fresh, this.#path);
						this.close();
						(0,external_node_fs_.rmSync)(this.#part, { force: true });
				});
		}
		close() {
				if (this.#fd !== null)
						(0,external_node_fs_.closeSync)(this.#fd);
				this.#fd = null;
		}
		#attempt(work) {
				try {
						work();
				}
				catch (error) {
						const { code = 'unknown error' } = error;
						throw new problem .Cp(`${this.#path} cannot be written (${code})`, { cause: error });
				}
		}
}
function rowsIn(path, isSame) {
		const size = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
		if (size === 0 || size > 2 * recorded_answers .xo)
				return [];
		const [first, ...rest] = (0,external_node_fs_.readFileSync)(path, 'utf8')
				.split('\n')
				.flatMap((line) => {
				try {
						const value = JSON.parse(line);
						return (0,json_object .G)(value) ? [value] : [];
				}
				catch {
						return [];
				}
		});
		const header = first?.['recorded'];
		return (0,json_object .G)(header) && isSame(header) ? rest : [];
}

var clock = __webpack_require__(4905);
var output_files = __webpack_require__(29796);
var signals = __webpack_require__(82662);
var report_escape = __webpack_require__(9924);
;
function commandWords(text) {
		const words = [];
		let word = null;
		let quote = null;
		for (let at = 0; at < text.length; at++) {
				const mark = text[at];
				const next = text[at + 1];
				if (quote === "'") {
						if (mark === "'")
								quote = null;
						else
								word += mark;
				}
				else if (mark === '\\' && next !== undefined && (quote === null || '"\\$`'.includes(next))) {
						word = (word ?? '') + next;
						at++;
				}
				else if (quote === '"') {
						if (mark === '"')
								quote = null;
						else
								word += mark;
				}
				else if (mark === '"' || mark === "'") {
						quote = mark;
						word ??= '';
				}
				else if (/\s/.test(mark)) {
						if (word !== null)
								words.push(word);
						word = null;
				}
				else
						word = (word ?? '') + mark;
		}
		if (quote !== null)
				return null;
		if (word !== null)
				words.push(word);
		return words.length === 0 ? null : words;
}
function commandText(words) {
		return words.map((word) => (/^[\w@%+=:,./{}-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

var wrap = __webpack_require__(45272);
;



const SAID = [
		'output',
		'tool_calls',
		'steps',
		'context',
		'state',
		'meta',
		'usage',
		'cost_usd',
		'latency_ms',
		'model',
		'finish_reason',
		'failed',
];
class Recording {
		#tasks;
		#rows = new Map();
		#onRow;
		strange = 0;
		constructor(tasks, onRow) {
				this.#tasks = new Map(tasks.map((task) => [recording_placeIn(task), task]));
				this.#onRow = onRow;
		}
		get done() {
				return this.#rows.size;
		}
		get failed() {
				return [...this.#rows.values()].filter(({ failed }) => failed !== undefined).length;
		}
		has(task) {
				return this.#rows.has(recording_placeIn(task));
		}
		resume(rows) {
				for (const row of rows) {
						const place = placeOf(row);
						if (this.#tasks.has(place) && row['failed'] === undefined)
								this.#rows.set(place, row);
				}
		}
		reuse(rows, due) {
				const wanted = new Set(due.filter((task) => !this.has(task)).map(recording_placeIn));
				const own = rows.filter((row) => wanted.has(placeOf(row)));
				this.resume(own);
				return own.length;
		}
		take(line) {
				const said = parsedRow(line);
				const task = said === null ? null : this.#taskOf(said);
				if (said === null || task === null || this.has(task))
						this.strange++;
				else
						this.#enter(task, said, line);
		}
		takeAll(text, task, measured) {
				const whole = text.trimEnd();
				const said = parsedRow(whole.slice(whole.lastIndexOf('\n') + 1));
				this.#enter(task, { ...measured, ...(said !== null && isRow(said) ? said : { output: whole }) }, whole);
		}
		enter(task, said) {
				if (!this.has(task))
						this.#enter(task, said, JSON.stringify(said));
		}
		fail(task, failure) {
				if (!this.has(task))
						this.#put(task, { failed: { ...failure } });
		}
		#enter(task, said, text) {
				if ((0,recorded_answers .FR)(text) !== null) {
						this.fail(task, { why: 'too-large', message: `its row has more than ${recorded_answers .KZ / 1024} KiB` });
						return;
				}
				const row = Object.fromEntries(SAID.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]]])));
				const problems = new problem .Zw();
				const whole = JSON.stringify({ id: task.row.id, sample: task.sample, ...misspelt(said), ...row });
				(0,recorded_answers .ml)('', Buffer.from(`{"recorded":{"schema":"plumbline/run@1"}}\n${whole}`), problems);
				const [fault] = problems.list;
				if (fault === undefined)
						this.#put(task, row);
				else
						this.fail(task, { why: 'bad-row', message: `${fault.key ?? 'row'}: ${fault.message}`.slice(0, 300) });
		}
		#put({ row, sample }, said) {
				const whole = { id: row.id, sample, ...said };
				this.#rows.set(placeOf(whole), whole);
				this.#onRow(whole);
		}
		#taskOf({ id, sample }) {
				if (id === undefined)
						return null;
				const named = this.#tasks.get(placeOf({ id, sample }));
				if (sample !== undefined || named === undefined || !this.has(named))
						return named ?? null;
				for (let next = 1;; next++) {
						const task = this.#tasks.get(placeOf({ id, sample: next }));
						if (task === undefined || !this.has(task))
								return task ?? null;
				}
		}
		grade(lines) {
				let graded = 0;
				for (const line of lines) {
						const said = parsedRow(line);
						if (said === null || !(0,json_object .G)(said['grades']))
								continue;
						const place = placeOf(said);
						const row = this.#rows.get(place);
						if (row === undefined || row['failed'] !== undefined)
								continue;
						this.#rows.set(place, { ...row, grades: said['grades'] });
						graded++;
				}
				return graded;
		}
		rows() {
				return [...this.#tasks.keys()].flatMap((place) => {
						const row = this.#rows.get(place);
						return row === undefined ? [] : [row];
				});
		}
}
function placeOf({ id, sample }) {
		const number = (0,json_object .G)(sample) || Array.isArray(sample) ? Number.NaN : Number(sample ?? 0);
		return `${number}\0${typeof id === 'object' ? '' : String(id)}`;
}
function recording_placeIn({ row, sample }) {
		return placeOf({ id: row.id, sample });
}
function parsedRow(line) {
		try {
				const value = JSON.parse(line);
				return (0,json_object .G)(value) ? value : null;
		}
		catch {
				return null;
		}
}
function isRow(said) {
		return ['output', 'tool_calls', 'steps', 'failed'].some((key) => said[key] !== undefined);
}
function misspelt(said) {
		const known = [...SAID, 'id', 'sample', 'recorded', 'prompt_sha256', 'grades', 'program'];
		return Object.fromEntries(Object.entries(said).filter(([key]) => !known.includes(key)));
}

var case_values = __webpack_require__(97132);
var model_call_media = __webpack_require__(32085);
var recording_plan = __webpack_require__(15885);
var tree = __webpack_require__(19148);
;






const MOST_SAMPLES = 100;
function tasksOf(cases, wanted) {
		const most = Math.max(0, ...wanted.values());
		return Array.from({ length: most }, (_, sample) => cases.filter(({ id }) => (wanted.get(id) ?? 0) > sample).map((row) => ({ row, sample }))).flat();
}
function taskJson({ row, sample }, dataset) {
		const { id, input, messages, vars, tools, files } = row;
		const names = Object.keys(vars);
		return {
				id,
				sample,
				input,
				files: files?.map((media) => fileJson(media, dataset)),
				messages: messages?.map((message) => toldMessage(message, dataset)),
				vars: names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, (0,case_values .GO)(vars, name) ?? ''])),
				tools,
		};
}
function fileJson(media, dataset) {
		const file = (0,tree .o)(dataset, (0,model_call_media .dR)(media)) ?? media.name;
		return { file, type: media.type, sha256: media.sha256, size: media.size };
}
function toldMessage(message, dataset) {
		const json = (0,case_values .O$)(message);
		if (message.parts === undefined || !(0,json_object .G)(json))
				return json;
		const content = message.parts.map((part) => (0,model_call_media .FN)(part) ? { ...fileJson(part, dataset), type: part.kind } : { type: 'text', text: part.text });
		return { ...json, content: content };
}
function readWanted(file, value, { target, cases, samples }, problems) {
		const known = new Set(cases.map(({ id }) => id));
		const before = problems.count;
		const isPlan = (0,json_object .G)(value) && value['schema'] === recording_plan .G0;
		const planned = isPlan && (0,json_object .G)(value['targets']) ? value['targets'] : null;
		if (planned !== null && !Object.hasOwn(planned, target))
				return new Map();
		const whole = planned === null ? value : planned[target];
		const list = (0,json_object .G)(whole) ? whole['cases'] : whole;
		if (!Array.isArray(list)) {
				problems.add({ file, message: `expected a list of case ids, or {"cases": [...]}, found ${(0,problem .WU)(value)}` });
				return null;
		}
		const wanted = new Map();
		for (const [index, item] of list.entries()) {
				const { id, samples: own = samples } = (0,json_object .G)(item) ? item : { id: item };
				const at = { file, key: `cases[${index}]` };
				if (typeof id !== 'string' || !known.has(id))
						problems.add({ ...at, message: `${(0,problem .WU)(id)} is no case of the suite` });
				else if (typeof own !== 'number' || !Number.isInteger(own) || own < 1 || own > MOST_SAMPLES)
						problems.add({ ...at, message: `expected samples from 1 to ${MOST_SAMPLES}, found ${(0,problem .WU)(own)}` });
				else if (isPlan && own !== samples)
						problems.add({
								...at,
								message: `asks ${own} samples a case, and this recording has ${samples}; leave --samples out, or set repeats: ${samples} in the suite`,
						});
				else
						wanted.set(id, own);
		}
		return problems.count > before ? null : wanted;
}

var make_folder = __webpack_require__(67878);
var text_digest = __webpack_require__(27744);
var nearest_config = __webpack_require__(26964);
var recorded_rows = __webpack_require__(48239);
var inputs_config = __webpack_require__(56940);
var program_stamp = __webpack_require__(74354);
var inputs_suite = __webpack_require__(61131);
var suite_names = __webpack_require__(28381);
var template_library = __webpack_require__(66584);
;















async function rulerOf(values, io) {
		const place = (0,nearest_config .F)((0,external_node_path_.resolve)(io.cwd, values.ruler));
		const tree = (0,folder_tree .jD)(place.root);
		const problems = new problem .Zw();
		const file = values.config === undefined ? place.file : (0,nearest_config .e)(place, io.cwd, values.config);
		if (file === null)
				throw new problem .eb(`record: ${values.ruler} has no config; --ruler names a checkout of the base branch, where it lies`);
		const config = (0,inputs_config .Z9)(tree, file, problems);
		problems.throwIfAny();
		const names = config.targets.map(({ name }) => name);
		const name = values.target ?? (names.length === 1 ? names[0] : undefined);
		const target = config.targets.find((one) => one.name === name);
		if (target === undefined)
				throw new problem .eb(name === undefined
						? `record: ${file} has several targets; choose one with --target: ${names.join(', ')}`
						: `record: ${JSON.stringify(name)} is no target of ${file} (there: ${names.join(', ')})`);
		const suite = (0,inputs_suite .bu)(tree, target.suite, await (0,template_library .B)((0,suite_names .pr)(tree, target.suite)), problems, {
				knownNames: template_library ._,
				contexts: { has: () => true },
		});
		problems.throwIfAny();
		return { target: target.name, suite: suite, config: config, root: place.root };
}
function wantedOf(file, askable, io) {
		if (file === undefined)
				return new Map(askable.cases.map(({ id }) => [id, askable.samples]));
		let text;
		try {
				text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(io.cwd, file), 'utf8');
		}
		catch {
				throw new problem .eb(`record: --cases ${file} cannot be read`);
		}
		const problems = new problem .Zw();
		const value = (0,json_lines .wz)(file, text, 1, problems);
		const wanted = value === undefined ? null : readWanted(file, value, askable, problems);
		problems.throwIfAny();
		return wanted;
}
function stampOf(program, given) {
		const { tree, folder, commit } = program;
		const { arm, argv, config, suite, samples, image } = given;
		const also = Object.fromEntries(given.also.map((path) => program.also(path)));
		const made = {
				folder,
				command: commandText(argv),
				also,
				...(image === undefined ? {} : { image }),
				...userOf(given.user),
		};
		const files = (0,recorded_program .S$)(tree, folder, (0,recorded_rows .SG)(config.providers) ?? (() => false));
		const stamp = {
				program: (0,program_stamp .BX)(files, made),
				arm,
				commit,
				cases: suite.datasetDigest,
				samples,
				recordedBy: recordingJob(given.env),
				made,
		};
		return (0,program_stamp .sG)(stamp);
}
function userOf(user) {
		if (user === undefined)
				return {};
		const { argv, turns } = user;
		return { user: { command: commandText(argv), turns, files: Object.fromEntries(filesOf(user)) } };
}
function filesOf({ argv, cwd }) {
		const tree = (0,folder_tree .jD)(cwd);
		return new Map(argv.flatMap((word) => {
				const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, word)).replaceAll('\\', '/');
				const entry = tree.entry(path);
				return entry.kind === 'file' ? [[path, entry.id]] : [];
		}));
}
function recordingJob(env) {
		const [run, attempt, job] = [env['GITHUB_RUN_ID'], Number(env['GITHUB_RUN_ATTEMPT']), env['GITHUB_JOB']];
		const headSha = pullHead(env['GITHUB_EVENT_PATH']) ?? env['GITHUB_SHA'];
		return {
				...(run ? { run } : {}),
				...(Number.isInteger(attempt) ? { attempt } : {}),
				...(job ? { job } : {}),
				...(headSha ? { headSha } : {}),
		};
}
function pullHead(file) {
		if (!file)
				return undefined;
		try {
				const event = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
				const sha = event.pull_request?.head?.sha;
				return typeof sha === 'string' ? sha : undefined;
		}
		catch {
				return undefined;
		}
}
function isSame(header, stamp) {
		return ['program', 'arm', 'cases', 'samples'].every((key) => header[key] === stamp[key]);
}

;






const DAY_MS = 86_400_000;
const OLDEST_MS = 7 * DAY_MS;
function cacheKey(stamp, now) {
		const { program, arm, cases, samples } = stamp;
		const digest = (0,text_digest .fg)((0,text_digest .$N)({ program, arm, cases, samples }));
		return `plumbline-rows-${String(arm)}-${digest.slice(0, 32)}-${Math.floor(Date.parse(now) / OLDEST_MS)}`;
}
function keptRows(path, stamp, now) {
		let started = '';
		const rows = rowsIn(path, (header) => {
				started = String(header['started']);
				return isSame(header, stamp) && isFresh(started, now);
		});
		const whole = rows.filter(({ failed }) => failed === undefined).map(({ grades: _grades, ...row }) => row);
		return whole.length === 0 ? null : { rows: whole, started };
}
function isFresh(started, now) {
		const age = Date.parse(now) - Date.parse(started);
		return age >= 0 && age <= OLDEST_MS;
}
function oldestOf(times) {
		const known = times.map((time) => (typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? time : undefined));
		return known.reduce((a, b) => a === undefined || b === undefined ? undefined : Date.parse(b) < Date.parse(a) ? b : a);
}
function keepRows(path, header, rows, before) {
		const own = new Set(rows.map(placeOf));
		const others = (before?.rows ?? []).filter((row) => !own.has(placeOf(row)));
		const started = others.length === 0 ? header['started'] : oldestOf([header['started'], before?.started]);
		(0,make_folder .f)((0,external_node_path_.dirname)(path));
		new RowsFile(path).finish({ ...header, started }, [...rows, ...others]);
}

var options = __webpack_require__(32315);
var cli_progress = __webpack_require__(20902);
var environment = __webpack_require__(76379);
var external_node_child_process_ = __webpack_require__(31421);
;

const LONGEST_LINE = 2 * 1024 * 1024;
const MOST_OUTPUT = 64 * 1024 * 1024;
const GRACE_MS = 2000;
const AFTER_EXIT_MS = 500;
function runProgram(call) {
		const { argv, cwd, env, signal } = call;
		return new Promise((resolve) => {
				const [file = '', ...args] = argv;
				if (argv.some((word) => word.includes('\0'))) {
						resolve({ kind: 'not-started', message: 'a word of the command holds a NUL' });
						return;
				}
				const isGroup = process.platform !== 'win32';
				const child = (0,external_node_child_process_.spawn)(file, args, { cwd, env: { ...env }, detached: isGroup, stdio: ['pipe', 'pipe', 'pipe'] });
				let end = null;
				let isOver = false;
				let silence;
				const send = (name) => {
						try {
								if (isGroup && child.pid !== undefined)
										process.kill(-child.pid, name);
								else
										child.kill(name);
						}
						catch {
						}
				};
				const stop = (why) => {
						if (end !== null)
								return;
						end = why;
						send('SIGTERM');
						setTimeout(() => send('SIGKILL'), GRACE_MS).unref();
				};
				const wait = () => {
						clearTimeout(silence);
						silence = setTimeout(() => stop({ kind: 'timeout' }), call.silenceMs);
				};
				const over = (own) => {
						if (isOver)
								return;
						isOver = true;
						clearTimeout(silence);
						signal.removeEventListener('abort', abort);
						send('SIGKILL');
						resolve(end ?? own);
				};
				const abort = () => stop({ kind: 'stopped' });
				signal.addEventListener('abort', abort);
				if (signal.aborted)
						abort();
				wait();
				const lines = new Lines((line) => {
						wait();
						if (end === null)
								call.onLine(line);
				}, () => stop({ kind: 'too-large' }));
				child.stdout.on('data', (chunk) => lines.add(chunk));
				child.stderr.setEncoding('utf8');
				child.stderr.on('data', (text) => call.onError(text));
				child.stdin.on('error', () => { });
				child.stdin.end(call.input);
				child.on('error', (error) => over({ kind: 'not-started', message: error.message }));
				child.on('exit', (code, name) => {
						const own = code === null ? { kind: 'signal', name: name ?? 'unknown' } : { kind: 'exit', code };
						setTimeout(() => send('SIGKILL'), AFTER_EXIT_MS).unref();
						setTimeout(() => over(own), GRACE_MS + AFTER_EXIT_MS).unref();
						child.on('close', () => {
								lines.end();
								over(own);
						});
				});
		});
}
class Lines {
		#parts = [];
		#length = 0;
		#total = 0;
		#onLine;
		#onExcess;
		constructor(onLine, onExcess) {
				this.#onLine = onLine;
				this.#onExcess = onExcess;
		}
		add(chunk) {
				this.#total += chunk.length;
				if (this.#total > MOST_OUTPUT || this.#length > LONGEST_LINE) {
						this.#onExcess();
						return;
				}
				let from = 0;
				for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
						this.#put(chunk.subarray(from, at));
						this.#flush();
						from = at + 1;
				}
				this.#put(chunk.subarray(from));
		}
		end() {
				if (this.#length > 0)
						this.#flush();
		}
		#put(part) {
				this.#parts.push(part);
				this.#length += part.length;
		}
		#flush() {
				const line = Buffer.concat(this.#parts).toString('utf8').replace(/\r$/, '');
				this.#parts = [];
				this.#length = 0;
				this.#onLine(line);
		}
}

var case_case = __webpack_require__(73865);
;





async function grade(recording, { suite, argv, cwd, io, signal }) {
		const cases = new Map(suite.cases.map((row) => [row.id, row]));
		const rows = recording.rows().filter(({ failed }) => failed === undefined);
		const lines = [];
		const end = await runProgram({
				argv,
				cwd,
				env: (0,environment .h)(io.env),
				input: rows.map((row) => `${JSON.stringify({ ...row, case: (0,case_case .TT)(cases.get(String(row['id']))) })}\n`).join(''),
				silenceMs: 600_000,
				signal,
				onLine: (line) => lines.push(line),
				onError: (text) => io.err(text),
		});
		if (end.kind !== 'exit' || end.code !== 0)
				throw new problem .Cp(`--grade ${commandText(argv)} failed (${'code' in end ? `exit code ${end.code}` : end.kind})`);
		const graded = recording.grade(lines);
		if (graded < rows.length)
				io.err(`note: --grade said nothing of ${rows.length - graded} of ${rows.length} rows\n`);
}

;


const MOST_BARREN = 3;
async function recordByLines(recording, tasks, setup) {
		const width = Math.min(setup.concurrency, Math.max(1, tasks.length));
		const shares = Array.from({ length: width }, (_, at) => tasks.filter((_task, index) => index % width === at));
		await Promise.all(shares.map((share) => recordShare(recording, share, setup)));
}
async function recordShare(recording, share, setup) {
		await startUntilAnswered({
				open: () => (setup.signal.aborted ? [] : share.filter((task) => !recording.has(task))),
				start: (left) => runProgram({
						...callOf(setup, setup.argv),
						input: left.map((task) => `${lineOf(task, setup)}\n`).join(''),
						onLine: (line) => {
								if (line.trim() !== '')
										recording.take(line);
								setup.onProgress();
						},
				}),
				lose(lost, end) {
						const why = failureOf(end, setup) ?? { why: 'no-row', message: 'the program ended without a row for it' };
						for (const task of lost)
								recording.fail(task, why);
						setup.onProgress();
				},
		});
}
async function startUntilAnswered({ open, start, lose }) {
		let barren = 0;
		for (let left = open(); left.length > 0; left = open()) {
				const end = await start(left);
				if (end.kind === 'stopped')
						return;
				const silent = open();
				barren = silent.length === left.length ? barren + 1 : 0;
				const isGood = end.kind === 'exit' && end.code === 0;
				const isOver = isGood || end.kind === 'not-started' || barren === MOST_BARREN;
				lose(isOver ? silent : silent.slice(0, 1), end);
		}
}
async function recordOneByOne(recording, tasks, setup) {
		const queue = tasks.filter((task) => !recording.has(task)).values();
		const worker = async () => {
				for (const task of queue) {
						if (setup.signal.aborted)
								return;
						await recordOne(recording, task, setup);
						setup.onProgress();
				}
		};
		await Promise.all(Array.from({ length: setup.concurrency }, worker));
}
async function recordOne(recording, task, setup) {
		const started = performance.now();
		const lines = [];
		const end = await runProgram({
				...callOf(setup, setup.argv.map((word) => filled(word, task, setup.inputOf?.(task)))),
				input: `${lineOf(task, setup)}\n`,
				onLine: (line) => lines.push(line),
		});
		if (end.kind === 'stopped')
				return;
		const failure = failureOf(end, setup);
		if (failure !== null)
				recording.fail(task, failure);
		else
				recording.takeAll(lines.join('\n'), task, { latency_ms: Math.round(performance.now() - started) });
}
function lineOf(task, setup) {
		return JSON.stringify(setup.lineOf?.(task) ?? taskJson(task, setup.dataset));
}
function callOf({ cwd, env, timeoutSeconds, signal, onError }, argv) {
		return { argv, cwd, env, signal, onError, silenceMs: timeoutSeconds * 1000 };
}
function filled(word, { row, sample }, input) {
		const asked = input ?? row.input ?? row.messages?.findLast(({ role }) => role === 'user')?.content ?? '';
		const values = { id: row.id, sample: String(sample), input: asked };
		return word.replace(/\{(id|sample|input)\}/g, (_mark, name) => values[name]);
}
function failureOf(end, { timeoutSeconds }) {
		switch (end.kind) {
				case 'exit':
						return end.code === 0 ? null : { why: 'exit', message: `the program ended with exit code ${end.code}` };
				case 'signal':
						return { why: 'exit', message: `the program was ended by ${end.name}` };
				case 'timeout':
						return { why: 'timeout', message: `no row within ${timeoutSeconds} s` };
				case 'too-large':
						return { why: 'too-large', message: 'the program wrote more than is read' };
				case 'not-started':
						return { why: 'not-started', message: end.message.slice(0, 300) };
				case 'stopped':
						return { why: 'stopped', message: 'the recording was stopped' };
		}
}

;



const LONGEST_REPLY = 100_000;
function programLine(conversation, dataset) {
		const { task, turns } = conversation;
		const told = taskJson(task, dataset);
		const turn = turns.length + 1;
		if (turn === 1)
				return { ...told, turn };
		const { input: _input, ...rest } = told;
		return { ...rest, messages: messagesOf(conversation, dataset), turn, state: turns.at(-1)?.['state'] };
}
function lastReply({ replies }) {
		return replies.at(-1);
}
function userLine(conversation, dataset) {
		const { row, sample } = conversation.task;
		const messages = messagesOf(conversation, dataset);
		return { id: row.id, sample, turn: conversation.turns.length, messages, case: (0,case_case .TT)(row) };
}
function messagesOf(conversation, dataset) {
		const { input, messages } = taskJson(conversation.task, dataset);
		const first = messages ?? [{ role: 'user', content: input ?? '' }];
		return [...first, ...stepsOf(conversation)];
}
function stepsOf({ turns, replies }) {
		return turns.flatMap((row, at) => {
				const reply = replies[at];
				const own = Array.isArray(row['steps']) ? row['steps'] : [answerOf(row)];
				return reply === undefined ? own : [...own, { role: 'user', content: reply }];
		});
}
function answerOf({ output, tool_calls: calls }) {
		return { role: 'assistant', content: output ?? null, ...(calls === undefined ? {} : { tool_calls: calls }) };
}
function replyIn(said) {
		if (said['done'] === true)
				return null;
		const { content } = said;
		return typeof content === 'string' && content !== '' && content.length <= LONGEST_REPLY ? content : undefined;
}
function rowOf(conversation) {
		const { turns } = conversation;
		const last = turns.at(-1) ?? {};
		const { usage: _usage, cost_usd: _cost, latency_ms: _latency, ...rest } = last;
		return {
				...rest,
				steps: stepsOf(conversation),
				...part('cost_usd', sumOf(turns.map((row) => row['cost_usd']))),
				...part('latency_ms', sumOf(turns.map((row) => row['latency_ms']))),
				...part('usage', usageOf(turns)),
		};
}
function sumOf(values) {
		return values.every((value) => typeof value === 'number') ? values.reduce((sum, value) => sum + value, 0) : undefined;
}
function usageOf(turns) {
		const all = turns.map(({ usage }) => ((0,json_object .G)(usage) ? usage : null));
		if (all.some((one) => one === null))
				return undefined;
		const keys = new Set(all.flatMap((one) => Object.keys(one)));
		return Object.fromEntries([...keys].flatMap((key) => {
				const sum = sumOf(all.map((one) => one[key]));
				return sum === undefined ? [] : [[key, sum]];
		}));
}
function part(key, value) {
		return value === undefined ? {} : { [key]: value };
}

;




const NO_ROW = { failed: { why: 'no-row' } };
async function recordTurns(recording, tasks, setup, user) {
		let open = tasks
				.filter((task) => !recording.has(task))
				.map((task) => ({ task, turns: [], replies: [] }));
		for (let turn = 1; open.length > 0 && !setup.signal.aborted; turn++) {
				const answered = await programTurn(recording, open, setup);
				if (setup.signal.aborted)
						return;
				if (turn === user.turns) {
						for (const one of answered)
								end(recording, one);
						return;
				}
				open = await userTurn(recording, answered, setup, user);
				setup.onProgress();
		}
}
function end(recording, conversation) {
		const { row, sample } = conversation.task;
		recording.enter(conversation.task, { ...rowOf(conversation), id: row.id, sample });
}
async function programTurn(recording, open, setup) {
		const byTask = new Map(open.map((one) => [one.task, one]));
		const rows = new Map();
		const wave = new Recording([...byTask.keys()], (row) => rows.set(placeOf(row), row));
		await (setup.each ? recordOneByOne : recordByLines)(wave, [...byTask.keys()], {
				...setup,
				lineOf: (task) => programLine(byTask.get(task), setup.dataset),
				inputOf: (task) => lastReply(byTask.get(task)),
		});
		recording.strange += wave.strange;
		return open.flatMap((one) => {
				const said = rows.get(recording_placeIn(one.task)) ?? NO_ROW;
				const { id: _id, sample: _sample, ...row } = said;
				if (row['failed'] === undefined)
						return [{ ...one, turns: [...one.turns, row] }];
				recording.enter(one.task, row);
				return [];
		});
}
async function userTurn(recording, answered, setup, { argv, cwd }) {
		if (answered.length === 0)
				return [];
		const replies = new Map();
		const lost = new Map();
		await startUntilAnswered({
				open: () => answered.filter((one) => !replies.has(recording_placeIn(one.task)) && !lost.has(one)),
				start: (left) => runProgram({
						...callOf({ ...setup, cwd }, argv),
						input: left.map((one) => `${JSON.stringify(userLine(one, setup.dataset))}\n`).join(''),
						onLine: (line) => {
								const said = parsedRow(line);
								if (said !== null && !replies.has(placeOf(said)))
										replies.set(placeOf(said), replyIn(said));
						},
				}),
				lose(silent, end) {
						for (const one of silent)
								lost.set(one, howOf(end, setup));
				},
		});
		if (setup.signal.aborted)
				return [];
		return answered.flatMap((one) => {
				const reply = replies.get(recording_placeIn(one.task));
				if (typeof reply === 'string')
						return [{ ...one, replies: [...one.replies, reply] }];
				const how = lost.get(one) ?? `it is neither a text of at most ${LONGEST_REPLY} letters nor done: true`;
				if (reply === null)
						end(recording, one);
				else
						recording.fail(one.task, { why: 'no-user-turn', message: `--user said nothing that is a turn (${how})` });
				return [];
		});
}
function howOf(ended, { timeoutSeconds }) {
		switch (ended.kind) {
				case 'exit':
						return `exit code ${ended.code}`;
				case 'signal':
						return `ended by ${ended.name}`;
				case 'timeout':
						return `silent for ${timeoutSeconds} s`;
				case 'not-started':
						return `not started: ${ended.message.slice(0, 300)}`;
				case 'too-large':
				case 'stopped':
						return ended.kind;
		}
}

;



















const help = `plumbline record --arm base|head [OPTIONS] -- CMD...

Asks a program the cases of a suite and writes its rows, with a first line that
says which program made them, for a target with recorded answers. CMD reads one
JSON line a case ({"id", "sample", "input" or "messages", "vars", "tools"}) and
writes one JSON line a case ({"id", "output", "steps"?, "state"?, ...}). It is
started without a shell, and never told what is expected.

  --arm ARM          base or head
  --ruler DIR        checkout whose config, suite and cases count: main's
                     (default: the current folder)
  --program DIR      folder CMD runs in and is stamped by (default: the current)
  --target NAME      target of the config, where it has several
  --out FILE         rows (default: rows.jsonl)
  --each             start CMD once a case; {id}, {sample} and {input} in its
                     words are filled in, and plain text is an answer too
  --concurrency N    processes at once (default: 1, with --each 4)
  --timeout-seconds N  so long CMD may write no row (default: 300)
  --samples K        answers a case (default: the suite's repeats)
  --cases FILE       only these: a JSON list of ids, {"cases": [{"id",
                     "samples"}]}, or the plan of "plumbline run --plan FILE";
                     rows of other cases in --out stay as they are
  --also FILE        a further file the program depends on, such as a lock file
                     outside its folder (repeatable)
  --image DIGEST     the container image it runs in
  --grade CMD        checker of the ruler: reads rows with their cases, writes
                     {"id", "sample", "grades": {NAME: 0..1}}
  --user CMD         simulated user of the ruler: after each answer it reads the
                     conversation with its case and writes {"id", "sample",
                     "content"} or {"id", "sample", "done": true}; CMD is then
                     told {"messages", "state", "turn"} and answers again
  --turns N          answers a conversation has at most (default: 10)
  --command CMD      CMD as one text, in place of the words after --
  --reuse FILE       with --arm base: take rows that FILE keeps, if they are of
                     this program, these cases and samples, and at most seven
                     days old; what is recorded is kept there
  --key              print the name under which a cache should keep FILE, and
                     record nothing
  --config FILE  --verbose

A recording that was cut short goes on where it stopped. Exit codes: 0 recorded
· 2 usage, config or data · 4 more than 5 % of the answers failed, or the file
cannot be written · 130 interrupted
`;
const UNSEEN_USER = 'so the stamp cannot tell whether both sides talked with the same user; name its file by a path in the ruler\n';
const HEAD_REUSES_NONE = (0,wrap .M)('note: --reuse is for --arm base only: no row of head is taken from an earlier recording or kept for a later one\n', 80);
const MOST_FAILED = 0.05;
const OPTIONS = {
		arm: { type: 'string' },
		ruler: { type: 'string', default: '.' },
		program: { type: 'string', default: '.' },
		target: { type: 'string' },
		out: { type: 'string', default: 'rows.jsonl' },
		each: { type: 'boolean', default: false },
		concurrency: { type: 'string' },
		'timeout-seconds': { type: 'string' },
		samples: { type: 'string' },
		cases: { type: 'string' },
		also: { type: 'string', multiple: true, default: [] },
		image: { type: 'string' },
		grade: { type: 'string' },
		user: { type: 'string' },
		turns: { type: 'string' },
		command: { type: 'string' },
		config: { type: 'string' },
		reuse: { type: 'string' },
		key: { type: 'boolean', default: false },
		verbose: { type: 'boolean', default: false },
};
async function command(args, io) {
		const at = args.indexOf('--');
		const { values } = (0,options .T)('record', at < 0 ? args : args.slice(0, at), OPTIONS);
		const { arm, each, out, also, image } = values;
		if (arm !== 'base' && arm !== 'head')
				throw new problem .eb('record: --arm is base or head');
		if (values.turns !== undefined && values.user === undefined)
				throw new problem .eb('record: --turns counts the answers of a conversation; name who answers with --user, or leave it out');
		const argv = wordsOf(at < 0 ? [] : args.slice(at + 1), values.command);
		const grader = values.grade === undefined ? null : wordsOf([], values.grade);
		const concurrency = within('--concurrency', values.concurrency, { usual: each ? 4 : 1, most: 64 });
		const timeoutSeconds = within('--timeout-seconds', values['timeout-seconds'], { usual: 300, most: 86_400 });
		if (!values.key)
				(0,output_files .Wu)(io, { '--out': out });
		const { target, suite, config, root } = await rulerOf(values, io);
		const samples = within('--samples', values.samples, { usual: suite.repeats, most: MOST_SAMPLES });
		const wanted = wantedOf(values.cases, { target, cases: suite.cases, samples }, io);
		const cwd = (0,external_node_path_.resolve)(io.cwd, values.program);
		const program = openProgram(cwd, io.env);
		const turns = within('--turns', values.turns, { usual: 10, most: 50 });
		const user = values.user === undefined ? undefined : { argv: wordsOf([], values.user), cwd: root, turns };
		if (user !== undefined && filesOf(user).size === 0)
				io.err((0,wrap .M)(`note: --user ${JSON.stringify(values.user)} names no file of the ruler ${root}, ${UNSEEN_USER}`, 80));
		const stamp = stampOf(program, { arm, argv, config, suite, samples, also, image, user, env: io.env });
		if (values.key) {
				io.say(`${cacheKey(stamp, clock .V.now())}\n`);
				return 0;
		}
		warnUncommitted(program, io);
		if (arm === 'head' && values.reuse !== undefined)
				io.err(HEAD_REUSES_NONE);
		const keeps = arm === 'base' && values.reuse !== undefined ? (0,external_node_path_.resolve)(io.cwd, values.reuse) : null;
		const setup = { argv, cwd, each, timeoutSeconds, concurrency, isVerbose: values.verbose };
		const file = { out, isAdded: values.cases !== undefined, keeps };
		return record({ suite, samples, wanted, stamp, setup, file, user, grader, root }, io);
}
async function record({ suite, samples, wanted, stamp, setup, ...places }, io) {
		const { file: to, user, grader, root } = places;
		const now = clock .V.now();
		const tasks = tasksOf(suite.cases, new Map(suite.cases.map(({ id }) => [id, samples])));
		const file = new RowsFile((0,external_node_path_.resolve)(io.cwd, to.out));
		const recording = new Recording(tasks, (row) => file.add(row));
		const times = [];
		const rows = file.earlier((header) => {
				const isOurs = isSame(header, stamp);
				if (isOurs)
						times.push(header['started']);
				return isOurs;
		}, to.isAdded);
		recording.resume(rows);
		const resumed = recording.done > 0 ? times : [];
		const due = tasks.filter((task) => (wanted.get(task.row.id) ?? 0) > task.sample);
		const kept = to.keeps === null ? null : keptRows(to.keeps, stamp, now);
		const reused = kept === null ? 0 : recording.reuse(kept.rows, due);
		const planned = tasks.filter((task) => due.includes(task) || recording.has(task)).length;
		const header = {
				...stamp,
				started: oldestOf([now, ...resumed, ...(reused > 0 ? [kept?.started] : [])]),
				runner: runnerOf(io),
		};
		const stop = (0,signals .Y)();
		const progress = (0,cli_progress .e)(io, setup.isVerbose);
		try {
				file.begin(header, recording.rows());
				const running = {
						...setup,
						dataset: suite.datasetFile,
						env: { ...io.env, PLUMBLINE_RULER: root },
						signal: stop.signal,
						onError: (text) => (setup.isVerbose ? io.err(text) : undefined),
						onProgress: () => progress.update({ stage: 'answers', done: recording.done, planned, costUsd: null }),
				};
				if (user !== undefined)
						await recordTurns(recording, due, running, user);
				else
						await (setup.each ? recordOneByOne : recordByLines)(recording, due, running);
				progress.end();
				if (stop.signal.aborted)
						throw new problem .p4(`${recording.done} of ${planned} answers are in ${to.out}.part; the same command goes on from there`);
				if (grader !== null)
						await grade(recording, { suite, argv: grader, cwd: root, io, signal: stop.signal });
				file.finish(header, recording.rows());
				if (to.keeps !== null)
						keepRows(to.keeps, header, recording.rows(), kept);
		}
		finally {
				progress.end();
				stop.dispose();
				file.close();
		}
		io.say((0,wrap .M)(told(recording, stamp, { out: to.out, planned, reused }), 80));
		if (recording.failed > MOST_FAILED * recording.done)
				throw new problem .Cp(`${recording.failed} of ${recording.done} answers failed: ${failures(recording)}; a gate can decide nothing on them`);
		return 0;
}
function wordsOf(words, text) {
		if (words.length > 0 && text !== undefined)
				throw new problem .eb('record: give the command after -- or in --command, not both');
		const read = words.length > 0 ? words : text === undefined ? null : commandWords(text);
		if (read === null)
				throw new problem .eb(text === undefined
						? 'record: name the command that is recorded, after --'
						: `record: ${JSON.stringify(text)} is no command, or a quote in it is never closed`);
		return read;
}
function within(name, text, { usual, most }) {
		const value = text === undefined ? usual : Number(text);
		if (Number.isInteger(value) && value >= 1 && value <= most)
				return value;
		throw new problem .eb(`record: ${name} ${JSON.stringify(text)}: give a whole number from 1 to ${most}`);
}
const NAMED = 3;
function warnUncommitted({ uncommitted, commit }, io) {
		if (uncommitted.length === 0)
				return;
		const more = uncommitted.length > NAMED ? ` and ${uncommitted.length - NAMED} more` : '';
		const text = `note: ${uncommitted.slice(0, NAMED).join(', ')}${more} differ from commit ${commit.slice(0, 12)}; the stamp is of the files as they lie here, and a gate takes the rows for those of that commit only without them\n`;
		io.err((0,wrap .M)(text, 80));
}
function runnerOf({ env }) {
		return env['ImageOS'] ?? `${process.platform} ${process.arch}`;
}
function told(recording, stamp, { out, planned, reused }) {
		const { done, failed, strange } = recording;
		const parts = [
				`Recorded ${done} of ${planned} answers of program ${String(stamp['program']).slice(7, 19)} in ${out}.`,
				reused === 0 ? '' : ` ${reused} of them were kept from an earlier recording.`,
				failed === 0 ? '' : ` ${failed} failed: ${failures(recording)}.`,
				strange === 0 ? '' : ` ${strange} lines were about no case that was open, and are left out.`,
		];
		return `${parts.join('')}\n`;
}
function failures(recording) {
		const counts = new Map();
		for (const { failed } of recording.rows()) {
				if (failed === undefined)
						continue;
				const { why, message } = failed;
				const text = (0,report_escape .RK)([why, message].filter((part) => part !== undefined).join(': ')).slice(0, 200);
				counts.set(text, (counts.get(text) ?? 0) + 1);
		}
		return [...counts]
				.sort(([, a], [, b]) => b - a)
				.slice(0, NAMED)
				.map(([text, count]) => `${text} (${count})`)
				.join(', ');
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

	20902:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		e: () => (  terminalProgress)
	});
	var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4905);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45272);


const EVERY_MS = 100;
function terminalProgress(io, verbose) {
		const started = _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms();
		let drawn = 0;
		let open = false;
		const clear = () => {
				if (open)
						io.err('\r\u001b[K');
				open = false;
		};
		const step = (text) => {
				clear();
				io.err(`${((_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
		};
		return {
				update({ stage, done, planned, costUsd }) {
						if (!io.isTTY)
								return;
						const now = _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms();
						if (now - drawn < EVERY_MS)
								return;
						drawn = now;
						const left = done > 0 ? ((now - started) / done) * (planned - done) : Number.NaN;
						const eta = Number.isFinite(left) ? `, ${duration(left)} left` : '';
						const cost = costUsd === null || costUsd === 0 ? '' : `, $${costUsd.toFixed(2)}`;
						io.err(`\r\u001b[K${done} of ${planned} ${stage}${eta}${cost}`.slice(0, io.columns));
						open = true;
				},
				plan(text) {
						if (verbose)
								step(text);
						else if (io.isTTY)
								io.err(`${text}\n`);
				},
				note(text) {
						if (verbose)
								step(text);
				},
				warn(text) {
						clear();
						io.err(`${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__  .L)(`note: ${text}`, 80, '  ', '')}\n`);
				},
				end: clear,
		};
}
function duration(ms) {
		const seconds = Math.round(ms / 1000);
		return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}


	}),

	1254:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		qy: () => (  nextRound),
		xE: () => (  endsAmong),
		xs: () => (  roundEnds),
		yE: () => (  roundsRecorded)
	});
	var _member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);

function roundEnds(units, rounds) {
		const ends = [];
		for (let round = 1; round < rounds; round++) {
				let end = Math.max(_member_js__WEBPACK_IMPORTED_MODULE_0__  .xh, Math.round((units.length * round) / rounds));
				while (end < units.length && isInsideCluster(units, end))
						end++;
				if (end < units.length && end > (ends.at(-1) ?? 0))
						ends.push(end);
		}
		return [...ends, units.length];
}
function isInsideCluster(units, at) {
		const { cluster } = units[at];
		return cluster !== undefined && cluster === units[at - 1]?.cluster;
}
function roundsRecorded(units, { ends, first }, hasRow) {
		const isThere = units.map(({ id }) => hasRow(id));
		const last = units.findLastIndex(({ id }, at) => isThere[at] && !first.has(id));
		if (last < 0)
				return isThere.some(Boolean) ? 1 : 0;
		return ends.findIndex((end) => last < end) + 1;
}
function endsAmong(units, ends, scores) {
		let from = 0;
		let count = 0;
		const own = [];
		for (const end of ends) {
				for (; from < end; from++)
						if (scores(units[from].id))
								count++;
				if (count > (own.at(-1) ?? 0))
						own.push(count);
		}
		return own.length === 0 ? [0] : own;
}
function nextRound(units, { ends, recorded, first }) {
		const end = ends[recorded];
		if (end === undefined)
				return null;
		const from = recorded === 0 ? 0 : ends[recorded - 1];
		const own = units.slice(from, end).map(({ id }) => id);
		const early = recorded === 0 ? [...first] : [];
		const ids = recorded === 0 ? [...new Set([...own, ...early])] : own.filter((id) => !first.has(id));
		return { round: recorded + 1, of: ends.length, ids };
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

	15885:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		DO: () => (  planWords),
		G0: () => (  PLAN_SCHEMA),
		Pt: () => (  planText),
		XC: () => (  planOf)
	});
	var _decision_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1254);
	var _report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);
	var _measure_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60224);



const PLAN_SCHEMA = 'plumbline/plan@1';
function planOf({ works, family, }) {
		const targets = works.flatMap(({ name, units, rounds, repeats, suite }) => {
				const keys = new Set(suite.templates.map(({ id }) => (0,_measure_work_js__WEBPACK_IMPORTED_MODULE_1__  .S7)(name, id)));
				const waits = family.members.some(({ member, outcome }) => outcome?.reason === 'next-round' && keys.has(member.key));
				const next = waits && rounds !== undefined ? (0,_decision_rounds_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(units, rounds) : null;
				if (next === null || rounds === undefined)
						return [];
				const { round, of, ids } = next;
				const samples = rounds.recorded === 0 ? suite.repeats : repeats;
				return [[name, { round, of, cases: ids.map((id) => ({ id, samples })) }]];
		});
		return targets.length === 0 ? null : { schema: PLAN_SCHEMA, targets: Object.fromEntries(targets) };
}
function planText(plan) {
		return `${JSON.stringify(plan ?? { schema: PLAN_SCHEMA, targets: {} })}\n`;
}
function planWords({ targets }) {
		return Object.entries(targets)
				.map(([name, { round, of, cases }]) => `round ${round} of ${of} of ${name}: record ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(cases.length, 'case')} on both sides`)
				.join('; ');
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
