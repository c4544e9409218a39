export const id = 3455;
export const ids = [3455,4889,9709];
export const modules = {

	96377:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ch: () => (  openStore),
		kY: () => (  eachAnswer),
		uZ: () => (  openMemory)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29466);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67878);
	var _segments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18601);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39955);







const MOST_LINES = 2_000_000;
function openMemory() {
		const texts = new Map();
		let bytes = 0;
		return {
				find: (key) => {
						const text = texts.get(key);
						return text === undefined ? null : { entry: JSON.parse(text), own: true };
				},
				put: (key, entry) => {
						if (bytes > MEMORY_BYTES)
								return;
						const text = JSON.stringify(entry);
						bytes += text.length;
						texts.set(key, text);
				},
				close: () => { },
				get size() {
						return texts.size;
				},
		};
}
const MEMORY_BYTES = 64 * 1024 * 1024;
function openStore(dir, options) {
		const seal = options.seal ?? (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_5__  .Kx)();
		const now = options.now === '' ? Number.POSITIVE_INFINITY : Date.parse(options.now);
		const lineAt = (0,_segments_js__WEBPACK_IMPORTED_MODULE_4__  .gd)();
		const { index, files, ...scanned } = openSegments(dir, options);
		const unwritten = openMemory();
		let { unread } = scanned;
		let own = null;
		let end = 0;
		let isBroken = options.readOnly === true;
		const write = (key, entry) => {
				const line = Buffer.from((0,_stored_line_js__WEBPACK_IMPORTED_MODULE_5__  .IL)(key, entry, seal));
				own ??= openOwn(dir, options.now);
				for (let at = 0; at < line.length;)
						at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(own, line, at);
				index.set(key.slice(7), { file: own, at: end, length: line.length - 1, own: true });
				end += line.length;
		};
		return {
				find(key, since) {
						const kept = unwritten.find(key);
						if (kept !== null)
								return kept;
						const hex = key.slice(7);
						const place = index.get(hex);
						if (place === undefined)
								return null;
						const line = lineAt(place);
						const entry = line === null ? null : (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_5__  .A)(line, seal, place.own ? Number.POSITIVE_INFINITY : now);
						if (entry === null) {
								index.delete(hex);
								unread += 1;
								return null;
						}
						return since !== undefined && entry.at < since ? null : { entry, own: place.own };
				},
				put(key, entry) {
						if (!isBroken) {
								try {
										return write(key, entry);
								}
								catch (error) {
										isBroken = true;
										options.warn(`the store ${dir} takes no more answers (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_6__  .k)(error)}); the run goes on without it`);
								}
						}
						unwritten.put(key, entry);
				},
				close() {
						if (unread > 0) {
								const why = 'damaged, or written under another key';
								options.warn(`the store ${dir} has ${unread} lines that were not used: ${why}`);
						}
						try {
								if (own !== null) {
										(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(own);
										(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(own);
								}
								for (const file of files)
										(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
						}
						catch (error) {
								options.warn(`the store ${dir} did not close cleanly (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_6__  .k)(error)})`);
						}
						own = null;
						isBroken = true;
						files.length = 0;
						index.clear();
				},
				get size() {
						return index.size + unwritten.size;
				},
		};
}
function openSegments(dir, options) {
		const index = new Map();
		const files = [];
		let unread = 0;
		try {
				if (options.readOnly !== true)
						(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_3__  .f)(dir);
				const paths = (0,_segments_js__WEBPACK_IMPORTED_MODULE_4__  .ZK)(dir, options);
				for (const path of options.seal === null ? [] : paths) {
						const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
						files.push(file);
						unread += (0,_segments_js__WEBPACK_IMPORTED_MODULE_4__  .SQ)(file, (key, place) => {
								if (index.size < MOST_LINES)
										index.set(key, { ...place, own: false });
						});
				}
		}
		catch (error) {
				for (const file of files)
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Cp(`the store ${dir} cannot be opened: ${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_6__  .k)(error)}`, { cause: error });
		}
		return { index, files, unread };
}
function eachAnswer(dir, seal, found) {
		for (const path of (0,_segments_js__WEBPACK_IMPORTED_MODULE_4__  .ZK)(dir, { now: '', readOnly: true })) {
				const lineAt = (0,_segments_js__WEBPACK_IMPORTED_MODULE_4__  .gd)();
				(0,_segments_js__WEBPACK_IMPORTED_MODULE_4__  .YU)(path, (file) => (0,_segments_js__WEBPACK_IMPORTED_MODULE_4__  .SQ)(file, (key, place) => {
						const line = lineAt(place);
						const entry = line === null ? null : (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_5__  .A)(line, seal, Number.POSITIVE_INFINITY);
						if (entry !== null)
								found(`sha256:${key}`, entry);
				}));
		}
}
function openOwn(dir, now) {
		const stamp = now.replaceAll(/[-:.]/g, '');
		for (let turn = 0;; turn++) {
				try {
						return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `calls-${stamp}-${process.pid}-${turn}.jsonl`), 'ax+');
				}
				catch (error) {
						if (error.code !== 'EEXIST' || turn > 1000)
								throw error;
				}
		}
}


	}),

	18601:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		An: () => (  isStoreFile),
		Ii: () => (  STORE_BYTES),
		SQ: () => (  scan),
		YU: () => (  withSegment),
		ZK: () => (  liveSegments),
		gd: () => (  lineReader)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39955);



const STORE_BYTES = 256 * 1024 * 1024;
const SEGMENT_AGE_MS = 30 * 24 * 60 * 60 * 1000;
const LIVE_MS = 60 * 60 * 1000;
const MOST_SEGMENTS = 500;
const CHUNK = 1024 * 1024;
const LONGEST_LINE = 16 * 1024 * 1024;
const SEGMENT = /^calls-[0-9TZ]{1,40}-\d{1,20}-\d{1,10}\.jsonl$/;
const RECORD = /^records\/[0-9a-f]{64}\.json$/;
const OPTIMIZE = /^optimize\/(?:looks\.jsonl|[0-9a-f]{16}\/finished\.json)$/;
function isStoreFile(name) {
		return SEGMENT.test(name) || RECORD.test(name) || OPTIMIZE.test(name);
}
function liveSegments(dir, options) {
		let names;
		try {
				names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir)
						.filter((name) => SEGMENT.test(name))
						.sort();
		}
		catch (error) {
				if (options.readOnly === true)
						return [];
				throw error;
		}
		const most = options.maxBytes ?? STORE_BYTES;
		const now = Date.parse(options.now);
		const live = [];
		let total = 0;
		for (const name of names.reverse()) {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name);
				const { size, mtimeMs, isFile } = statOf(path);
				if (!isFile)
						continue;
				total += size;
				const isFull = total > most || live.length >= MOST_SEGMENTS;
				if (options.readOnly === true) {
						if (!isFull)
								live.push(path);
				}
				else if (!isFull && now - mtimeMs < SEGMENT_AGE_MS)
						live.push(path);
				else if (now - mtimeMs >= LIVE_MS) {
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
						total -= size;
				}
		}
		return live.reverse();
}
function statOf(path) {
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
		return stat?.isFile()
				? { size: stat.size, mtimeMs: stat.mtimeMs, isFile: true }
				: { size: 0, mtimeMs: 0, isFile: false };
}
function scan(file, found) {
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
		let buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(size, 1)));
		let held = 0;
		let base = 0;
		let bad = 0;
		for (;;) {
				if (held === buffer.length) {
						if (buffer.length >= LONGEST_LINE)
								return bad + 1;
						const wider = Buffer.allocUnsafe(buffer.length * 2);
						buffer.copy(wider, 0, 0, held);
						buffer = wider;
				}
				const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, held, buffer.length - held, base + held);
				if (got === 0)
						return bad;
				held += got;
				let from = 0;
				for (let to = buffer.indexOf(10, from); to !== -1 && to < held; to = buffer.indexOf(10, from)) {
						const key = (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_2__  .hX)(buffer, from, to);
						if (key === null)
								bad += to > from ? 1 : 0;
						else
								found(key, { file, at: base + from, length: to - from });
						from = to + 1;
				}
				buffer.copyWithin(0, from, held);
				base += from;
				held -= from;
		}
}
const STRETCH = 64 * 1024;
const STRETCH_BEFORE = 8 * 1024;
const MOST_STRETCHES = 16;
function lineReader() {
		const stretches = new Map();
		return ({ file, at, length }) => {
				const known = stretches.get(file);
				if (known !== undefined && at >= known.from && at + length <= known.from + known.bytes.length) {
						return known.bytes.subarray(at - known.from, at - known.from + length);
				}
				const from = Math.max(0, at - STRETCH_BEFORE);
				const room = Buffer.allocUnsafeSlow(Math.max(STRETCH, at - from + length));
				const bytes = room.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, 0, room.length, from));
				if (stretches.size >= MOST_STRETCHES)
						stretches.clear();
				stretches.set(file, { from, bytes });
				return at + length > from + bytes.length ? null : bytes.subarray(at - from, at - from + length);
		};
}
function withSegment(path, act) {
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
		try {
				return act(file);
		}
		finally {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
		}
}


	}),

	73455:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		keepShards: () => (  keepShards),
		proveShards: () => (  proveShards),
		readShards: () => (  readShards)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20062);
	var _record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14889);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29966);
	var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58508);
	var _providers_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13906);
	var _answer_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96377);
	var _shard_seal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81089);
	var _shard_witness_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29709);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39955);













const MOST_SHARDS = 256;
const REPORT = zod__WEBPACK_IMPORTED_MODULE_10__  .Ikc({
		index: zod__WEBPACK_IMPORTED_MODULE_10__  .Whr().min(1),
		count: zod__WEBPACK_IMPORTED_MODULE_10__  .Whr().min(1).max(MOST_SHARDS),
		exhausted: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
		failures: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(zod__WEBPACK_IMPORTED_MODULE_10__  .Ikc({
				key: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(),
				code: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['rate-limit', 'server', 'network', 'timeout', 'malformed', 'oversize']),
				message: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(),
		})),
		seal: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().optional(),
});
function readShards(dir, commits, parse) {
		const folders = shardFolders(dir).map((path) => readFolder(path, parse));
		const [first] = folders;
		if (first === undefined) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file: dir,
						key: 'report-dir',
						message: `holds no shard; one folder a shard is expected, each with record.json and ${_shard_witness_js__WEBPACK_IMPORTED_MODULE_8__  .Z}/`,
				});
		}
		const { count } = first.report;
		const problems = [];
		for (const folder of folders) {
				const wrong = (message) => void problems.push({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, 'record.json'), message: `${at(folder)} ${message}` });
				if (folder.report.count !== count)
						wrong(`is of a run with another number of shards than ${at(first)}`);
				else if (folder.report.index > count)
						wrong('is beyond the last one');
				if (folders.find(({ report }) => report.index === folder.report.index) !== folder)
						wrong('is there twice');
				if (folder.record.verdict === 'error')
						continue;
				const { base, head } = folder.record.provenance;
				const told = folders.find(({ record }) => record.verdict !== 'error') ?? folder;
				if (base.sha !== commits.base || head.sha !== commits.head) {
						const those = `${commits.base.slice(0, 7)} and ${commits.head.slice(0, 7)}`;
						wrong(`measured other commits (${base.sha.slice(0, 7)} and ${head.sha.slice(0, 7)}) than this merge is about (${those})`);
				}
				else if (folder.record.seed !== told.record.seed)
						wrong(`has another seed than ${at(told)}`);
				const { engine } = folder.record.provenance;
				if (engine !== _version_js__WEBPACK_IMPORTED_MODULE_11__  .x) {
						wrong(`was measured by engine ${engine}, and this merge is ${_version_js__WEBPACK_IMPORTED_MODULE_11__  .x}; use one version of the action in all jobs`);
				}
		}
		const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => folders.every(({ report }) => report.index !== index));
		for (const index of missing) {
				const message = `shard ${index}/${count} is missing, so there is no verdict; run its job again and then the merge`;
				problems.push({ file: dir, message });
		}
		if (problems.length > 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz(problems);
		folders.sort((a, b) => a.report.index - b.report.index);
		return {
				folders,
				commits,
				seed: first.record.seed,
				usage: folders.map(({ record }) => record.usage).reduce(_model_call_usage_js__WEBPACK_IMPORTED_MODULE_2__  .v),
		};
}
const at = ({ report }) => `shard ${report.index}/${report.count}`;
function proveShards({ folders, commits }, secret) {
		const seal = (0,_shard_seal_js__WEBPACK_IMPORTED_MODULE_7__  .i)(secret, commits);
		const unproven = folders.filter(({ record, report }) => report.seal !== seal.record(record));
		if (unproven.length > 0) {
				const said = unproven.map((folder) => ({ file: at(folder), message: whyUnproven(folder) }));
				const isOutside = unproven.every(({ record }) => record.verdict === 'error' && record.exitCode === 4);
				throw isOutside ? new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp(said.map(sentenceOf).join('\n')) : new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz(said);
		}
		throwFailed(folders);
		return seal;
}
function whyUnproven({ record }) {
		if (record.reason === 'no-credentials')
				return 'had no key; set the same key variables in all jobs, then run its job and the merge again';
		if (record.verdict === 'error')
				return 'ended with an error before it could seal its record, so its words are not repeated here; the log of its job has them';
		return `is not sealed under the key of this job, so nothing of it is used: another job wrote it, or its job had other keys; set the same key variables in all jobs, or one secret ${_providers_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .Ui} where each job is issued keys of its own, then run its job and the merge again`;
}
function keepShards({ folders, commits }, dir, { secret, now, warn }) {
		const kept = (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_6__  .Ch)(dir, { now, seal: (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_9__  .Qv)(secret), warn });
		const { lines } = (0,_shard_seal_js__WEBPACK_IMPORTED_MODULE_7__  .i)(secret, commits);
		for (const { path, record } of folders) {
				const since = record.operational.startedAt;
				(0,_answer_store_js__WEBPACK_IMPORTED_MODULE_6__  .kY)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _shard_witness_js__WEBPACK_IMPORTED_MODULE_8__  .Z), lines, (key, entry) => {
						if (entry.at >= since && kept.find(key) === null)
								kept.put(key, entry);
				});
		}
		kept.close();
}
function shardFolders(dir) {
		const holds = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json'), { throwIfNoEntry: false })?.isFile() === true;
		let folders;
		try {
				folders = holds(dir)
						? [dir]
						: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })
								.filter((entry) => entry.isDirectory() && holds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry.name)))
								.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))
								.sort();
		}
		catch (error) {
				const why = error.code ?? 'unknown error';
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file: dir,
						key: 'report-dir',
						message: `cannot be read (${why}); download the artifacts of the shards first`,
				});
		}
		if (folders.length > MOST_SHARDS) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file: dir,
						key: 'report-dir',
						message: `has ${folders.length} folders with a record, and a run has at most ${MOST_SHARDS} shards; download the shards of this run alone`,
				});
		}
		return folders;
}
function readFolder(path, parse) {
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json');
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
		if (size > _record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__.MOST_RECORD_BYTES) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({ file, message: `is ${size} bytes, over the ${_record_parse_record_js__WEBPACK_IMPORTED_MODULE_3__.MOST_RECORD_BYTES} that a record may have` });
		}
		const record = parse(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
		const report = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_12__  .O)(REPORT, record.shard);
		if (!report.success) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz({
						file,
						key: 'shard',
						message: 'is missing: this is the record of a whole run, not of a shard',
				});
		}
		return { path, record, report: report.data };
}
function throwFailed(folders) {
		const failed = folders.filter(({ record }) => record.verdict === 'error' && record.reason !== 'no-credentials');
		if (failed.length === 0)
				return;
		const said = failed.flatMap((folder) => (folder.record.problems ?? [folder.record.headline]).map((problem) => ({ file: at(folder), message: problem })));
		if (failed.some(({ record }) => record.exitCode === 2))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .dz(said);
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp(said.map(sentenceOf).join('\n'));
}
function sentenceOf({ file, message }) {
		return `${file}: ${message}`;
}


	}),

	29709:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Z: () => (  SHARD_STORE),
		shardWitness: () => (  shardWitness)
	});
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
	var _answer_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96377);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39955);



const SHARD_STORE = 'store';
function shardWitness({ folder, now, seal, warn }) {
		let store = null;
		const kept = new Map();
		const failures = new Map();
		return {
				answered(key, entry) {
						if (kept.get(key) === entry.at)
								return;
						kept.set(key, entry.at);
						store ??= (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_1__  .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, SHARD_STORE), { now, seal: seal() ?? (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_2__  .Kx)(), warn });
						store.put(key, entry);
				},
				failed(key, { code, message }) {
						if (OWN_DOING.has(code))
								return;
						failures.set(key, { key, code, message: message.slice(0, LONGEST_MESSAGE) });
				},
				get failures() {
						return [...failures.values()];
				},
				close: () => store?.close(),
		};
}
const OWN_DOING = new Set(['budget', 'deadline', 'interrupted', 'ordered']);
const LONGEST_MESSAGE = 500;


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
