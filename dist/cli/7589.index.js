export const id = 7589;
export const ids = [7589];
export const modules = {

	76379:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		h: () => (  cleanEnvironment),
		u: () => (  withToken)
	});
	var _inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87810);

function cleanEnvironment(given) {
		const env = {};
		for (const [key, value] of Object.entries(given))
				if ((0,_inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__  .C)(key))
						env[key] = value;
		return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}
function withToken(env, remote) {
		if (!remote.token || !/^https?:/.test(remote.url))
				return env;
		const key = `http.${new URL(remote.url).origin}/.extraheader`;
		const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString('base64')}`;
		const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
		return {
				...env,
				GIT_CONFIG_COUNT: String(first + 2),
				[`GIT_CONFIG_KEY_${first}`]: key,
				[`GIT_CONFIG_VALUE_${first}`]: '',
				[`GIT_CONFIG_KEY_${first + 1}`]: key,
				[`GIT_CONFIG_VALUE_${first + 1}`]: header,
		};
}


	}),

	8929:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		V: () => (  gitProgram)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const HERE = { name: process.platform, isProgram };
const found = new Map();
function gitProgram(env, platform = HERE) {
		const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '/usr/bin:/bin';
		const known = platform === HERE ? found.get(path) : undefined;
		if (known !== undefined)
				return known;
		const isWindows = platform.name === 'win32';
		const { delimiter, isAbsolute, join } = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
		const program = path
				.split(delimiter)
				.filter((folder) => isAbsolute(folder))
				.map((folder) => join(folder, isWindows ? 'git.exe' : 'git'))
				.find(platform.isProgram);
		if (program === undefined)
				throw Object.assign(new Error('git was not found on PATH'), { code: 'ENOENT' });
		if (platform === HERE)
				found.set(path, program);
		return program;
}
function isProgram(file) {
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
		}
		catch {
				return false;
		}
}


	}),

	96420:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	h: () => (  openRepository)
});

var problem = __webpack_require__(29093);
var environment = __webpack_require__(76379);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var size_limits = __webpack_require__(27222);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var program = __webpack_require__(8929);
;







const FETCH_TIMEOUT_MS = 180_000;
const MAX_BUFFER = 1 << 30;
function openLens(place, scratch, env) {
		const made = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch ?? (0,external_node_os_.tmpdir)(), 'plumbline-git-'));
		const format = place.format === 'sha1' ? [] : [`--object-format=${place.format}`];
		(0,external_node_child_process_.execFileSync)((0,program .V)(env), ['init', '-q', '--bare', '--template=', ...format, made], { env, stdio: 'pipe' });
		(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(made, 'objects', 'info', 'alternates'), `${place.objects}\n`);
		if ((0,external_node_fs_.existsSync)(place.shallowFile))
				(0,external_node_fs_.copyFileSync)(place.shallowFile, (0,external_node_path_.join)(made, 'shallow'));
		return made;
}
function fetchInto(lens, sha, remote, place, env) {
		const depth = place.shallow ? ['--depth=1'] : [];
		const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];
		const silence = ['-c', 'credential.helper=', '-c', 'core.askPass='];
		const wire = ['-c', 'protocol.version=2', '-c', 'http.followRedirects=false'];
		const args = [...silence, ...wire, '--git-dir', lens, 'fetch', ...flags, ...depth, '--', remote.url, sha];
		return fetchOnce(args, (0,environment .u)(env, remote), sha, remote.url);
}
function fetchOnce(args, env, sha, url) {
		return new Promise((done, fail) => {
				(0,external_node_child_process_.execFile)((0,program .V)(env), args, { env, timeout: FETCH_TIMEOUT_MS, maxBuffer: MAX_BUFFER }, (error, _out, stderr) => {
						if (error === null)
								return done();
						const why = stderr.trim().split('\n').at(-1) || error.message;
						const remedy = 'give actions/checkout `fetch-depth: 2`, or the job `contents: read`';
						fail(new problem .Cp(`cannot fetch commit ${sha} from ${url}: ${why}; ${remedy}`));
				});
		});
}

;
function batch(output) {
		const objects = [];
		let at = 0;
		while (at < output.length) {
				const end = output.indexOf(10, at);
				if (end < 0)
						break;
				const line = output.toString('utf8', at, end);
				const header = /^([0-9a-f]{40,64}) [a-z]+ (\d+)$/.exec(line);
				at = end + 1;
				if (header === null) {
						objects.push({ id: line.split(' ', 1)[0] ?? '', bytes: null });
						continue;
				}
				const size = Number(header[2]);
				objects.push({ id: header[1], bytes: output.subarray(at, at + size) });
				at += size + 1;
		}
		return objects;
}
function commitOf(object) {
		if (object === undefined || object.bytes === null)
				return null;
		const header = Buffer.from(object.bytes).toString('latin1').split('\n\n', 1)[0] ?? '';
		return {
				sha: object.id,
				tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
				parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]),
		};
}
function listings(output) {
		const found = [];
		let at = 0;
		const upTo = (mark) => {
				const end = output.indexOf(mark, at);
				const text = output.toString('utf8', at, end < 0 ? output.length : end);
				at = end < 0 ? output.length : end + 1;
				return text;
		};
		while (at < output.length) {
				if (output[at] !== COLON) {
						upTo(LINE_END);
						found.push(new Map(found.at(-1)));
						continue;
				}
				const [, mode = '', , id = '', status] = upTo(NUL).split(' ');
				const path = upTo(NUL);
				if (status === 'D')
						found.at(-1)?.delete(path);
				else
						found.at(-1)?.set(path, { mode, id });
		}
		return found;
}
const COLON = 58;
const LINE_END = 10;
const NUL = 0;

;








const objects_MAX_BUFFER = 1 << 30;
const LONGEST_MS = 300_000;
const USUAL = { bytes: objects_MAX_BUFFER, ms: LONGEST_MS };
const LISTING = { bytes: 1 << 28, ms: 60_000 };
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
class GitObjects {
		#place;
		#options;
		#commits = new Map();
		#blobs = new Map();
		#lens;
		constructor(place, options) {
				this.#place = place;
				this.#options = options;
		}
		ask(args, input = '', bounds = USUAL) {
				return this.#git(['-C', this.#place.root, ...args], input, bounds);
		}
		askAll(args, input = '', bounds = USUAL) {
				return this.#lens === undefined
						? this.ask(args, input, bounds)
						: this.#git(['--git-dir', this.#lens, ...args], input, bounds);
		}
		commit(revision) {
				if (!this.#commits.has(revision))
						this.lookUp([revision]);
				return this.#commits.get(revision) ?? null;
		}
		lookUp(revisions, paths = []) {
				const wanted = revisions.filter((name) => !this.#commits.has(name) && isRevision(name));
				const ids = this.#lens === undefined ? [] : wanted.filter((name) => FULL_SHA.test(name));
				const names = wanted.filter((name) => !ids.includes(name));
				if (names.length > 0)
						this.#note(names, paths, (lines) => this.ask(['cat-file', '--batch'], lines));
				if (ids.length > 0)
						this.#note(ids, paths, (lines) => this.askAll(['cat-file', '--batch'], lines));
		}
		#note(names, paths, ask) {
				const files = names.flatMap((name) => paths.map((path) => `${name}:${path}\n`));
				const found = batch(ask([...names.map((name) => `${name}^{commit}\n`), ...files].join('')));
				for (const [index, name] of names.entries()) {
						const commit = commitOf(found[index]);
						this.#commits.set(name, commit);
						if (commit !== null)
								this.#commits.set(commit.sha, commit);
				}
				for (const { id, bytes } of found.slice(names.length))
						if (bytes !== null)
								this.#blobs.set(id, bytes);
		}
		resolve(revision) {
				const found = this.commit(revision);
				if (found !== null)
						return found.sha;
				const { root, shallow } = this.#place;
				if (/^HEAD$/i.test(revision) && !shallow) {
						const message = 'has no commit yet; commit what main shall be, then compare a change with it';
						throw new problem .dz({ file: root, message });
				}
				const hint = shallow
						? 'this is a shallow clone; fetch more history (actions/checkout: fetch-depth: 2 or more)'
						: 'give a commit, branch or tag of this repository';
				throw new problem .dz({ file: root, message: `unknown revision "${revision}"; ${hint}` });
		}
		listings(commits) {
				const ids = commits.map((sha) => this.commit(sha)?.tree ?? '');
				const pairs = ids.map((id, index) => `${ids[index - 1] ?? emptyTree(this.#place.format)} ${id}\n`);
				const how = ['--no-renames', '--ignore-submodules=none'];
				const bounds = this.#options.listing ?? LISTING;
				return listings(this.askAll(['diff-tree', '--stdin', '-r', '-z', ...how], pairs.join(''), bounds));
		}
		blob(id) {
				return this.#blobs.get(id);
		}
		read(ids) {
				const missing = [...new Set(ids)].filter((id) => !this.#blobs.has(id));
				if (missing.length === 0)
						return;
				this.#keepBlobs(this.askAll(['cat-file', '--batch'], `${missing.join('\n')}\n`));
				const left = this.#lens === undefined ? [] : missing.filter((id) => !this.#blobs.has(id));
				if (left.length > 0)
						this.#keepBlobs(this.ask(['cat-file', '--batch'], `${left.join('\n')}\n`));
		}
		#keepBlobs(output) {
				for (const { id, bytes } of batch(output))
						if (bytes !== null)
								this.#blobs.set(id, bytes);
		}
		async fetch(sha) {
				const { remote, scratch, env } = this.#options;
				if (!FULL_SHA.test(sha))
						throw new problem .dz({ file: this.#place.root, message: `"${sha}" is not a full commit id` });
				if (this.commit(sha) !== null)
						return;
				if (remote === undefined) {
						this.resolve(sha);
						return;
				}
				this.#lens ??= openLens(this.#place, scratch, env);
				await fetchInto(this.#lens, sha, remote, this.#place, env);
				this.#commits.delete(sha);
				if (this.commit(sha) === null)
						throw new problem .Cp(`git fetched ${sha} from ${remote.url}, yet it is not there`);
		}
		close() {
				if (this.#lens !== undefined)
						(0,external_node_fs_.rmSync)(this.#lens, { recursive: true, force: true });
				this.#lens = undefined;
		}
		#git(args, input, bounds) {
				const { always, env } = this.#options;
				try {
						return (0,external_node_child_process_.execFileSync)((0,program .V)(env), [...always, ...args], {
								env,
								input,
								maxBuffer: bounds.bytes,
								timeout: bounds.ms,
								killSignal: 'SIGKILL',
								stdio: ['pipe', 'pipe', 'pipe'],
						});
				}
				catch (error) {
						throw unreadable(this.#place.root, error, bounds);
				}
		}
}
function emptyTree(format) {
		return (0,external_node_crypto_.createHash)(format).update('tree 0\0').digest('hex');
}
function isRevision(name) {
		return /^[^\s-][^\n\0]*$/.test(name);
}
function unreadable(root, error, { bytes, ms }) {
		if (error instanceof problem .dz)
				return error;
		const { code, stderr, message } = error;
		if (code === 'ETIMEDOUT')
				return new problem .Cp(`git cannot read ${root}: it gave no answer within ${ms / 1000} s; run again`);
		if (code === 'ENOBUFS') {
				const message = `git lists more than ${(0,size_limits .lP)(bytes)} of files, which is more, or larger ones, than the gate reads; if the change adds them, take them out of it`;
				return new problem .dz({ file: root, message });
		}
		const why = stderr?.toString('utf8').trim().split('\n')[0] || message || 'unknown fault';
		return new problem .Cp(`git cannot read ${root}: ${why}`);
}

;





const place_LONGEST_MS = 60_000;
function locate(dir, always, env) {
		refusePlanted(dir);
		const asked = ['--is-bare-repository', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];
		const paths = ['--git-path', 'objects', '--git-path', 'shallow'];
		const run = (args) => {
				let output;
				try {
						output = (0,external_node_child_process_.execFileSync)((0,program .V)(env), [...always, '-C', dir, 'rev-parse', ...args], {
								env,
								stdio: ['ignore', 'pipe', 'pipe'],
								timeout: place_LONGEST_MS,
								killSignal: 'SIGKILL',
						});
				}
				catch (error) {
						const { stdout } = error;
						if (!stdout?.toString('latin1').startsWith('true\n'))
								throw error;
						output = stdout;
				}
				return output.toString('utf8').split('\n');
		};
		try {
				const [bare, shallow, format, gitDir, objects, shallowFile, top] = run([...asked, ...paths, '--show-toplevel']);
				return {
						root: bare === 'true' ? gitDir : top,
						gitDir: gitDir,
						bare: bare === 'true',
						shallow: shallow === 'true',
						format: format,
						objects: (0,external_node_path_.resolve)(dir, objects),
						shallowFile: (0,external_node_path_.resolve)(dir, shallowFile),
				};
		}
		catch (error) {
				const { code, stderr } = error;
				if (code === 'ENOENT' && (0,external_node_fs_.existsSync)(dir))
						throw new problem .dz({ file: dir, message: 'git was not found on PATH' });
				const text = stderr?.toString('utf8') ?? '';
				if (/dubious ownership/.test(text)) {
						const remedy = `git config --global --add safe.directory ${(0,external_node_path_.resolve)(dir)}`;
						throw new problem .dz({
								file: dir,
								message: `the repository belongs to another user; if you trust it: ${remedy}`,
						});
				}
				if (code === 'ETIMEDOUT')
						throw new problem .Cp(`git gave no answer about ${dir} within ${place_LONGEST_MS / 1000} s; run again`);
				throw new problem .dz({ file: dir, message: 'no git repository here; run inside one or name it with --repo' });
		}
}
function refusePlanted(dir) {
		if (!(0,external_node_fs_.existsSync)(dir))
				return;
		let planted;
		for (let at = (0,external_node_fs_.realpathSync)(dir);; at = (0,external_node_path_.dirname)(at)) {
				if ((0,external_node_path_.basename)(at) === '.git')
						return;
				if (exists((0,external_node_path_.join)(at, '.git'))) {
						if (planted === undefined)
								return;
						const message = `looks like a repository of its own, inside the working tree of ${at}: git would obey its settings; work in ${at}, or clone this one to another place`;
						throw new problem .dz({ file: planted, message });
				}
				const isLike = exists((0,external_node_path_.join)(at, 'HEAD')) && (exists((0,external_node_path_.join)(at, 'objects')) || exists((0,external_node_path_.join)(at, 'commondir')));
				if (isLike)
						planted ??= at;
				if ((0,external_node_path_.dirname)(at) === at)
						return;
		}
}
function exists(file) {
		return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
}

var trees = __webpack_require__(67907);
;





function openRepository(dir, options = {}) {
		const env = (0,environment .h)(options.env ?? process.env);
		const safe = options.trustOwner ? ['-c', 'safe.directory=*'] : [];
		const always = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...safe];
		const place = locate(dir, always, env);
		const { remote, scratch, listing } = options;
		const objects = new GitObjects(place, { always, env, remote, scratch, listing });
		const objectTree = (0,trees .p0)(objects);
		let worktree;
		const resolve = (revision) => (revision === trees .ew ? trees .ew : objects.resolve(revision));
		const line = (read) => {
				try {
						return read().toString('utf8').trim() || null;
				}
				catch (error) {
						if (!(error instanceof problem .Cp))
								throw error;
						return null;
				}
		};
		return {
				root: place.root,
				gitDir: place.gitDir,
				shallow: place.shallow,
				commit: (revision) => objects.commit(revision),
				lookUp: (revisions, paths) => objects.lookUp(revisions, paths),
				resolve,
				tree(revision) {
						if (revision !== trees .ew)
								return objectTree(resolve(revision));
						if (place.bare)
								throw new problem .dz({ file: place.root, message: 'a bare repository has no working tree' });
						worktree ??= (0,trees .cn)(place.root, {
								paths: () => objects.ask(['ls-files', '-z', '--cached', '--others', '--exclude-standard']),
								staged: () => objects.ask(['ls-files', '-z', '--stage']),
						});
						return worktree;
				},
				mergeBase(a, b) {
						if (objects.commit(b)?.parents.includes(resolve(a)))
								return resolve(a);
						return line(() => objects.askAll(['merge-base', resolve(a), resolve(b)]));
				},
				parents: (revision) => {
						const found = objects.commit(revision);
						if (found === null)
								resolve(revision);
						return found?.parents ?? [];
				},
				prefetch(wanted) {
						const ids = wanted
								.filter(({ revision }) => revision !== trees .ew)
								.map(({ revision, path }) => objectTree(resolve(revision)).blobId(path))
								.filter((id) => id !== undefined);
						objects.read(ids);
				},
				lastTag(revision) {
						const name = line(() => objects.ask(['describe', '--tags', '--abbrev=0', resolve(revision)]));
						return name === null ? null : `refs/tags/${name}`;
				},
				branchOf: (reference) => line(() => objects.ask(['symbolic-ref', '--quiet', '--short', reference])),
				treeAt(revision, day) {
						if (place.shallow)
								return null;
						const before = ['rev-list', '-1', '--first-parent', `--before=${day}T00:00:00Z`, resolve(revision)];
						const sha = objects.askAll(before).toString('latin1').trim();
						return sha === '' ? null : objectTree(sha);
				},
				ahead: (base, revision) => {
						const range = `${resolve(base)}..${resolve(revision)}`;
						return Number(objects.askAll(['rev-list', '--count', range]).toString('latin1'));
				},
				fetchCommit: (sha) => objects.fetch(sha),
				close: () => objects.close(),
		};
}


	}),

	67907:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		cn: () => (  workingTree),
		ew: () => (  WORKTREE),
		p0: () => (  commitTrees)
	});
	var _change_lfs_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27160);
	var _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3553);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84323);
	var _system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66884);





const WORKTREE = 'WORKTREE';
function commitTrees(objects) {
		const trees = new Map();
		const expected = new Set();
		const listed = new Map();
		const listingOf = (sha) => {
				if (!listed.has(sha)) {
						const wanted = [sha, ...[...trees.keys()].filter((other) => other !== sha && !listed.has(other))];
						const found = objects.listings(wanted);
						for (const [index, commit] of wanted.entries())
								listed.set(commit, found[index] ?? new Map());
				}
				return listed.get(sha);
		};
		return (sha) => {
				const known = trees.get(sha);
				if (known)
						return known;
				let sorted;
				const list = () => listingOf(sha);
				const paths = () => {
						sorted ??= [...list().keys()].sort();
						return sorted;
				};
				const blobId = (path) => {
						const item = list().get(path);
						return item?.mode.startsWith('100') ? item.id : undefined;
				};
				const tree = {
						revision: sha,
						paths,
						blobId,
						expect: (soon) => {
								for (const path of soon)
										expected.add(path);
						},
						entry(path) {
								const item = list().get(path);
								if (item === undefined)
										return absence(path, list(), paths());
								if (!item.mode.startsWith('100'))
										return refusal(item);
								if (objects.blob(item.id) === undefined) {
										const soon = [...trees.values()].flatMap((other) => [path, ...expected].map((name) => other.blobId(name)));
										expected.clear();
										objects.read([item.id, ...soon.filter((id) => id !== undefined)]);
								}
								const bytes = objects.blob(item.id);
								if (bytes === undefined) {
										throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
												file: path,
												message: `its contents at ${sha} are not in this clone; fetch them first`,
										});
								}
								if ((0,_text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__  .e)(bytes))
										return { kind: 'refused', why: _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__  .N };
								if (bytes.length > _text_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .gZ) {
										return { kind: 'refused', why: `it is larger than ${_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .gZ / 1024 / 1024} MiB` };
								}
								return { kind: 'file', bytes, id: item.id };
						},
				};
				trees.set(sha, tree);
				return tree;
		};
}
function refusal(item) {
		if (item.mode === '120000')
				return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
		if (item.mode === '160000')
				return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
		return { kind: 'refused', why: `it has the git mode ${item.mode}, which is no regular file` };
}
function absence(path, items, sorted) {
		const parts = path.split('/');
		for (let length = 1; length < parts.length; length++) {
				const item = items.get(parts.slice(0, length).join('/'));
				if (item !== undefined && !item.mode.startsWith('100'))
						return refusal(item);
		}
		return isFolder(path, sorted) ? { kind: 'refused', why: 'it is a folder' } : { kind: 'absent' };
}
function isFolder(path, sorted) {
		const prefix = `${path}/`;
		let low = 0;
		let high = sorted.length;
		while (low < high) {
				const middle = (low + high) >> 1;
				if (sorted[middle] < prefix)
						low = middle + 1;
				else
						high = middle;
		}
		return sorted[low]?.startsWith(prefix) ?? false;
}
function workingTree(root, list) {
		const folder = (0,_change_lfs_files_js__WEBPACK_IMPORTED_MODULE_4__  .O)((0,_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .jD)(root));
		let staged;
		let known;
		let paths;
		const tracked = () => {
				known ??= new Set(list.paths().toString('utf8').split('\0').filter(Boolean));
				return known;
		};
		return {
				revision: WORKTREE,
				entry(path) {
						const entry = folder.entry(path);
						if (entry.kind === 'file' && tracked().has(path)) {
								staged ??= entry.bytes.includes(CR) ? stagedIds(list.staged()) : undefined;
								return asStaged(entry, staged?.get(path));
						}
						if (entry.kind !== 'file')
								return entry;
						return { kind: 'refused', why: 'it is ignored by git, so no commit can hold it' };
				},
				paths() {
						paths ??= folder.paths().filter((path) => tracked().has(path));
						return paths;
				},
		};
}
const CR = 13;
function stagedIds(listing) {
		const rows = listing.toString('utf8').split('\0').filter(Boolean);
		return new Map(rows.flatMap((row) => {
				const [, id, path] = /^\d+ ([0-9a-f]+) 0\t(.+)$/s.exec(row) ?? [];
				return id === undefined || path === undefined ? [] : [[path, id]];
		}));
}
function asStaged(entry, id) {
		if (id === undefined || entry.id === id || !entry.bytes.includes(CR))
				return entry;
		const bytes = Buffer.from(Buffer.from(entry.bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
		return (0,_system_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__  .zA)(bytes, id.length === 64 ? 'sha256' : 'sha1') === id ? { kind: 'file', bytes, id } : entry;
}


	}),

	67878:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		f: () => (  makeFolder)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function makeFolder(dir) {
		const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir);
		if (isFolder(at))
				return;
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at)
				makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at);
		}
		catch (error) {
				if (!isFolder(at))
						throw error;
		}
}
function isFolder(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


	}),

	82662:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Y: () => (  interruption)
	});
function interruption() {
		const controller = new AbortController();
		const onSignal = () => {
				if (controller.signal.aborted)
						process.exit(130);
				controller.abort();
		};
		process.on('SIGINT', onSignal);
		process.on('SIGTERM', onSignal);
		return {
				signal: controller.signal,
				dispose: () => {
						process.off('SIGINT', onSignal);
						process.off('SIGTERM', onSignal);
				},
		};
}


	}),

	36383:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (  touchedPath),
		w: () => (  attributeOf)
	});
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31310);

const LONGEST_LINE = 2_000;
const LARGEST_FILE = 256 * 1024;
function touchedPath(before, after, folder, paths) {
		const isLarge = before.length > LARGEST_FILE || after.length > LARGEST_FILE;
		const [old, now] = isLarge ? [whole(before), whole(after)] : [rulesOf(before), rulesOf(after)];
		const prefix = folder === '' ? '' : `${folder}/`;
		for (const path of paths) {
				if (!path.startsWith(prefix))
						continue;
				const inside = path.slice(prefix.length);
				if (holding(old, inside) !== holding(now, inside))
						return path;
		}
		return null;
}
function attributeOf(key, path, files) {
		let value;
		for (const { folder, text } of files) {
				const inside = folder === '' ? path : path.slice(folder.length + 1);
				for (const { line, matches } of text.length > LARGEST_FILE ? [] : rulesOf(text)) {
						if (line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE || !matches(inside))
								continue;
						for (const word of line.split(/[ \t]+/).slice(1)) {
								if (word === `-${key}` || word === `!${key}`)
										value = undefined;
								else if (word.startsWith(`${key}=`))
										value = word.slice(key.length + 1);
						}
				}
		}
		return value;
}
function whole(text) {
		return [{ line: text, matches: () => true }];
}
function rulesOf(text) {
		return text.split('\n').flatMap((raw) => {
				const line = raw.trim();
				if (line === '' || line.startsWith('#'))
						return [];
				const isRare = line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE;
				if (isRare)
						return whole(line);
				const [pattern = ''] = line.split(/[ \t]/, 1);
				return [{ line, matches: matcherOf(pattern) }];
		});
}
function matcherOf(pattern) {
		const simple = pattern.replace(/\[(?:\[:[a-z]+:\]|[^[\]])*\]/g, '?').replace(/^\//, '');
		const anchored = pattern.startsWith('/') || simple.includes('/');
		const plain = simple.replace(/[{}]/g, '?');
		return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k8)(anchored ? plain : `**/${plain}`) ?? (() => true);
}
function holding(rules, path) {
		return rules.flatMap(({ line, matches }) => (matches(path) ? [line.split(/[ \t]+/).join(' ')] : [])).join('\n');
}


	}),

	27160:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  withoutLfs)
	});
	var _attribute_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36383);

function withoutLfs(tree) {
		const texts = new Map();
		const rulesIn = (folder) => {
				let text = texts.get(folder);
				if (text === undefined) {
						const entry = tree.entry(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
						text = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
						texts.set(folder, text);
				}
				return text;
		};
		return {
				...tree,
				entry(path) {
						const entry = tree.entry(path);
						if (entry.kind !== 'file')
								return entry;
						const files = foldersOf(path).map((folder) => ({ folder, text: rulesIn(folder) }));
						if ((0,_attribute_rules_js__WEBPACK_IMPORTED_MODULE_0__  .w)('filter', path, files) !== 'lfs')
								return entry;
						const line = `${path} !filter !diff !merge`;
						return {
								kind: 'refused',
								why: `.gitattributes hands it to Git LFS, so a commit holds a pointer in its place; keep what the gate reads in git itself: add the line "${line}" at the end of the .gitattributes of the top folder, then "git add --renormalize"`,
						};
				},
		};
}
function foldersOf(path) {
		const parts = path.split('/').slice(0, -1);
		return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
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

	65919:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CG: () => (  ratio),
		E5: () => (  probability),
		Ej: () => (  size),
		Fu: () => (  shortSha),
		KN: () => (  ago),
		U9: () => (  count),
		VK: () => (  shortDigest),
		WR: () => (  points),
		YM: () => (  daysBetween),
		YP: () => (  interval),
		Zg: () => (  change),
		_d: () => (  many),
		a: () => (  ascii),
		dR: () => (  usd),
		fN: () => (  score),
		k$: () => (  changeWithInterval),
		n$: () => (  moment),
		uM: () => (  share)
	});
const MINUS = '−';
function fixed(value, digits) {
		const text = Math.abs(value).toFixed(digits);
		return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}
function points(value) {
		return value === null ? '–' : fixed(value, 1);
}
function size(value) {
		return fixed(value, 1).replace(/\.0$/, '');
}
function change(value) {
		if (value === null)
				return '–';
		const text = fixed(value, 1);
		return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function interval(range) {
		const onScale = (end) => change(Math.min(100, Math.max(-100, end)));
		return range === null ? '–' : `${onScale(range[0])} to ${onScale(range[1])}`;
}
function probability(p) {
		if (p < 0.0001)
				return 'p < 0.0001';
		return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
function count(value) {
		const text = Math.round(Math.abs(value)).toString();
		return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
function many(value, noun, plural = `${noun}s`) {
		return `${count(value)} ${value === 1 ? noun : plural}`;
}
function usd(value) {
		if (value === 0)
				return '$0';
		if (value < 0.01)
				return 'under $0.01';
		return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}
function share(value) {
		return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}
function ratio(value) {
		const per = (value - 1) * 100;
		const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
		return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}
function score(value) {
		return value === null ? 'no score' : String(Number(value.toFixed(2)));
}
function shortDigest(digest) {
		return digest.replace(/^sha256:/, '').slice(0, 12);
}
function shortSha(sha) {
		return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}
function ascii(text) {
		return text
				.replaceAll(MINUS, '-')
				.replaceAll('–', '-')
				.replaceAll('…', '...')
				.replaceAll('→', '->')
				.replaceAll('·', '|')
				.replaceAll('×', 'x')
				.replaceAll('≈', '~');
}
function moment(iso) {
		const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
		return match ? `${match[1]} ${match[2]} UTC` : iso;
}
function ago(from, to) {
		const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
		if (!Number.isFinite(hours))
				return null;
		if (from.slice(0, 10) === to.slice(0, 10) || hours < 1)
				return 'today';
		return hours < 48 ? `${many(Math.round(hours), 'hour')} ago` : `${many(Math.floor(hours / 24), 'day')} ago`;
}
function daysBetween(from, to) {
		const [a, b] = [Date.parse(from), Date.parse(to)];
		return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}
function changeWithInterval(result) {
		if (result.delta === null)
				return '–';
		return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
}


	}),

	60224:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S7: () => (  memberKey),
		km: () => (  reliabilityId),
		m$: () => (  reliabilityKey)
	});
function memberKey(target, template) {
		return `${target}/${template}`;
}
function reliabilityKey(target, template, k) {
		return memberKey(target, reliabilityId(template, k));
}
function reliabilityId(template, k) {
		return `${template}^${k}`;
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


	})

};
