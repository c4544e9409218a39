export const id = 1304;
export const ids = [1304,9103,9786,2127];
export const modules = {

	17002:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		P: () => (  uploadBlob)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);


const BLOB_API = '2021-12-02';
const TRIES = 3;
const WAIT_MS = 1_000;
const TRANSFER_MS = 120_000;
async function uploadBlob(address, file) {
		for (let turn = 1;; turn++) {
				const failure = await sent(address, file);
				if (failure === null)
						return;
				if (turn >= TRIES || !failure.passing)
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Cp(`the upload of the cache ${failure.why}`);
				await new Promise((resume) => setTimeout(resume, WAIT_MS * turn));
		}
}
async function sent(address, file) {
		try {
				const { ok, status } = await fetch(address, {
						method: 'PUT',
						redirect: 'error',
						signal: AbortSignal.timeout(TRANSFER_MS),
						headers: {
								'x-ms-blob-type': 'BlockBlob',
								'x-ms-version': BLOB_API,
								'content-type': 'application/octet-stream',
						},
						body: await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(file),
				});
				return ok ? null : { why: `was answered with ${status}`, passing: status >= 500 || status === 408 };
		}
		catch (error) {
				return { why: `failed (${error.name})`, passing: true };
		}
}


	}),

	46235:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		H: () => (  packStore),
		s: () => (  unpackStore)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
	var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _store_kept_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34961);
	var _store_segments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18601);







const LONGEST_HEAD = 1000;
async function packStore(dir, archive) {
		async function* frames() {
				for (const file of keptIn(dir)) {
						const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file);
						const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
						yield Buffer.from(`${JSON.stringify({ file, bytes: size, at: Math.floor(mtimeMs) })}\n`);
						if (size === 0)
								continue;
						for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: size - 1 }))
								yield chunk;
				}
		}
		await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(frames, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress)(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive));
}
async function unpackStore(archive, dir, most = _store_segments_js__WEBPACK_IMPORTED_MODULE_6__  .Ii) {
		const unpacking = openUnpacking(dir, most);
		const packed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive);
		const bytes = packed.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress)());
		packed.on('error', (error) => bytes.destroy(error));
		try {
				for await (const chunk of bytes)
						unpacking.take(chunk);
				unpacking.end();
		}
		finally {
				unpacking.close();
				packed.destroy();
		}
}
function openUnpacking(dir, most) {
		let head = Buffer.alloc(0);
		let open = null;
		let files = 0;
		let bytes = 0;
		const start = (frame) => {
				files += 1;
				bytes += frame.bytes;
				if (files > _store_kept_files_js__WEBPACK_IMPORTED_MODULE_5__  .F || bytes > most) {
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp(`the cache entry holds more than ${most} bytes or ${_store_kept_files_js__WEBPACK_IMPORTED_MODULE_5__  .F} files`);
				}
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, frame.file);
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
				return { file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w'), left: frame.bytes, at: frame.at };
		};
		return {
				take(chunk) {
						let rest = chunk;
						while (rest.length > 0 || open?.left === 0) {
								if (open !== null) {
										const part = rest.subarray(0, open.left);
										rest = rest.subarray(part.length);
										writeAll(open.file, part);
										open.left -= part.length;
										if (open.left > 0)
												continue;
										(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(open.file, open.at / 1000, open.at / 1000);
										(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open.file);
										open = null;
										continue;
								}
								const end = rest.indexOf(10);
								head = Buffer.concat([head, end === -1 ? rest : rest.subarray(0, end)]);
								if (head.length > LONGEST_HEAD)
										throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp('the cache entry is not one of ours');
								if (end === -1)
										return;
								rest = rest.subarray(end + 1);
								open = start(frameOf(head));
								head = Buffer.alloc(0);
						}
				},
				end() {
						if (open !== null || head.length > 0)
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp('the cache entry ends in the middle');
				},
				close() {
						if (open !== null)
								(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open.file);
						open = null;
				},
		};
}
function writeAll(file, bytes) {
		for (let at = 0; at < bytes.length;)
				at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
}
function frameOf(head) {
		const { file, bytes, at } = JSON.parse(head.toString('utf8'));
		const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
		if (typeof file !== 'string' || !(0,_store_kept_files_js__WEBPACK_IMPORTED_MODULE_5__  .L)(file) || !isCount(bytes) || !isCount(at))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Cp('the cache entry is not one of ours');
		return { file, bytes, at };
}
function keptIn(dir) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { recursive: true, encoding: 'utf8' })
				.map((name) => name.replaceAll('\\', '/'))
				.filter(_store_kept_files_js__WEBPACK_IMPORTED_MODULE_5__  .L)
				.sort();
}


	}),

	47743:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	yL: () => (  isAnchorFile),
	SL: () => (  keepAnchors),
	PF: () => (  keptAnchors)
});

var schemas = __webpack_require__(26921);
var iso = __webpack_require__(64377);
var schema_parts = __webpack_require__(11486);
;


const commit = schemas .rej({ sha: schema_parts .Pf, at: iso .w$() });
const standing = schemas .rej({
		...commit.shape,
		lost: schema_parts .ai,
		interval: schema_parts .V2,
		z: schema_parts .ai,
		alarm: schemas .zMY(),
});
const entry = schemas .rej({
		target: schema_parts .Pf,
		template: schema_parts .Pf,
		pin: schema_parts .br,
		anchor: schemas .rej({ ...commit.shape, name: schema_parts .Pf }),
		instead: schema_parts .Pf.nullable(),
		scores: (0,schema_parts .KT)((0,schema_parts .p_)(schema_parts .uM, 1_000), 200_000),
		merges: schema_parts .WQ,
		last: standing.nullable(),
		provider: schema_parts .ai.nullable(),
});
const anchorLedger = schemas .rej({ entries: (0,schema_parts .p_)(entry, 5_000) });

var plain_files = __webpack_require__(88421);
var stored_line = __webpack_require__(39955);
;



const FILE = 'anchor-ledger.json';
const MOST_BYTES = 64 * 1024 * 1024;
const NONE = { entries: [] };
function isAnchorFile(name) {
		return name === FILE;
}
function keptAnchors(dir, secret) {
		const [seal = '', body = ''] = ((0,plain_files .rM)(dir, FILE, MOST_BYTES) ?? '').split('\n');
		if (sealOf(body, secret) !== seal)
				return NONE;
		try {
				const read = anchorLedger.safeParse(JSON.parse(body));
				return read.success ? read.data : NONE;
		}
		catch {
				return NONE;
		}
}
function keepAnchors(dir, ledger, secret) {
		const body = JSON.stringify(ledger);
		(0,plain_files .yi)(dir, FILE, `${sealOf(body, secret)}\n${body}\n`);
}
function sealOf(body, secret) {
		return (0,stored_line .Qv)(secret)(`anchor ledger ${body}`);
}


	}),

	94809:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		VW: () => (  isBatchFile),
		W5: () => (  orderedBatches),
		ac: () => (  dropBatch),
		d: () => (  keepBatch),
		wx: () => (  hasBatchFiles)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
	var _inputs_batches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24272);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39955);







const NAME = /^batch-[0-9a-f]{32}\.json$/;
const MOST_FILES = 1000;
const MOST_BYTES = 16 * 1024 * 1024;
const HEX64 = /^[0-9a-f]{64}$/;
const FILE = zod__WEBPACK_IMPORTED_MODULE_5__  .rej({
		seal: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
		batch: zod__WEBPACK_IMPORTED_MODULE_5__  .rej({
				use: zod__WEBPACK_IMPORTED_MODULE_5__  .k5n(_inputs_batches_js__WEBPACK_IMPORTED_MODULE_6__  .i6),
				provider: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				endpoint: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				id: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().max(300),
				at: zod__WEBPACK_IMPORTED_MODULE_7__  .w$(),
				nonceSeed: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				keys: zod__WEBPACK_IMPORTED_MODULE_5__  .YOg(zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().regex(HEX64)).max(100_000),
				mostUsd: zod__WEBPACK_IMPORTED_MODULE_5__  .aig().min(0).nullable(),
				over: zod__WEBPACK_IMPORTED_MODULE_5__  .euz(true).optional(),
		}),
});
function isBatchFile(name) {
		return NAME.test(name);
}
function keepBatch(dir, secret, batch) {
		const seal = (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_4__  .Qv)(secret)(JSON.stringify(batch));
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, nameOf(batch), JSON.stringify({ seal, batch }));
}
function dropBatch(dir, batch) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, nameOf(batch)), { force: true });
}
function hasBatchFiles(dir) {
		return names(dir).length > 0;
}
function orderedBatches(dir, secret) {
		return names(dir).flatMap((name) => {
				try {
						const { seal, batch } = FILE.parse(JSON.parse((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, name, MOST_BYTES) ?? ''));
						return (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_4__  .Qv)(secret)(JSON.stringify(batch)) === seal && nameOf(batch) === name ? [batch] : [];
				}
				catch {
						return [];
				}
		});
}
function nameOf({ provider, id }) {
		return `batch-${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(`${provider}\0${id}`).slice(0, 32)}.json`;
}
function names(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter(isBatchFile).sort().slice(0, MOST_FILES);
		}
		catch {
				return [];
		}
}


	}),

	32127:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		isDriftMark: () => (  isDriftMark),
		isWatched: () => (  isWatched),
		keepDriftMark: () => (  keepDriftMark),
		openWatch: () => (  openWatch)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88421);



const NAME = /^watched-(\d{4}-\d{2}-\d{2})$/;
const UNDER_WAY = /^watching-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 7;
const OPEN_DAYS = 30;
function isDriftMark(name) {
		return NAME.test(name) || UNDER_WAY.test(name);
}
function keepDriftMark(dir, now) {
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_2__  .yi)(dir, `watched-${now.slice(0, 10)}`, '');
		for (const name of marks(dir))
				if (!isRecent(name, now))
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
}
function isWatched(dir, now) {
		return marks(dir).some((name) => isRecent(name, now));
}
function openWatch(dir) {
		return {
				begun(now) {
						const times = under(dir).map((name) => timeOf(name));
						const recent = times.filter((at) => isWithin(at, now, OPEN_DAYS)).sort();
						return recent[0] ?? null;
				},
				begin(at) {
						const seconds = new Date(at).toISOString().slice(0, 19);
						(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_2__  .yi)(dir, `watching-${seconds.replaceAll(':', '-')}Z`, '');
				},
				end() {
						for (const name of under(dir))
								(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
				},
		};
}
function timeOf(name) {
		const [, day, hour, minute, second] = UNDER_WAY.exec(name);
		return `${day}T${hour}:${minute}:${second}.000Z`;
}
function under(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => UNDER_WAY.test(name));
		}
		catch {
				return [];
		}
}
function isWithin(at, now, days) {
		const age = Date.parse(now) - Date.parse(at);
		return age >= 0 && age <= days * DAY_MS;
}
function isRecent(name, now) {
		return isWithin(NAME.exec(name)?.[1] ?? '', now, DAYS);
}
function marks(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => NAME.test(name));
		}
		catch {
				return [];
		}
}


	}),

	34961:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F: () => (  MOST_KEPT_FILES),
		L: () => (  isKeptFile)
	});
	var _anchor_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47743);
	var _batch_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94809);
	var _drift_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32127);
	var _order_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91828);
	var _push_traces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32850);
	var _segments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18601);
	var _trend_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99786);







const MOST_KEPT_FILES = 10_000;
function isKeptFile(name) {
		return [_segments_js__WEBPACK_IMPORTED_MODULE_5__  .An, _trend_files_js__WEBPACK_IMPORTED_MODULE_6__.isTrendFile, _push_traces_js__WEBPACK_IMPORTED_MODULE_4__  .i, _order_secret_js__WEBPACK_IMPORTED_MODULE_3__  .b6, _drift_marks_js__WEBPACK_IMPORTED_MODULE_2__.isDriftMark, _anchor_files_js__WEBPACK_IMPORTED_MODULE_0__  .yL, _batch_files_js__WEBPACK_IMPORTED_MODULE_1__  .VW].some((is) => is(name));
}


	}),

	91828:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ZP: () => (  sealedOrder),
		b6: () => (  isOrderSecret),
		ol: () => (  knownSecret),
		vG: () => (  drawn)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _providers_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13906);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);




const FILE = 'order-secret';
const DRAWN = /^[0-9a-f]{64}$/;
const MOST_BYTES = 1000;
function isOrderSecret(name) {
		return name === FILE;
}
function sealedOrder(seed, config, env, storeDir) {
		const secret = (0,_providers_credentials_js__WEBPACK_IMPORTED_MODULE_2__  .IA)(config, env) ?? (storeDir === null ? null : drawn(storeDir));
		return secret === null ? seed : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .tH)(secret, `order of cases\0${seed}`);
}
function drawn(dir) {
		const known = knownSecret(dir);
		if (known !== null)
				return known;
		try {
				(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, FILE, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex'), 0o600);
		}
		catch {
				return null;
		}
		return knownSecret(dir);
}
function knownSecret(dir) {
		const text = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, FILE, MOST_BYTES)?.trim() ?? '';
		return DRAWN.test(text) ? text : null;
}


	}),

	88421:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		mG: () => (  makeRealFolders),
		rM: () => (  readPlain),
		yi: () => (  writePlain)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67878);



const AS_IT_IS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readPlain(dir, name, most) {
		try {
				if (!foldersOf(name).every((folder) => isRealFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder))))
						return null;
				const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), AS_IT_IS);
				try {
						const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
						return found.isFile() && found.size <= most ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : null;
				}
				finally {
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				}
		}
		catch {
				return null;
		}
}
function writePlain(dir, name, text, mode = 0o666) {
		makeRealFolders(dir, name);
		const part = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${name}.${process.pid}.part`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(part, text, { flag: 'wx', mode, flush: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
}
function makeRealFolders(dir, name) {
		(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(dir);
		for (const folder of foldersOf(name)) {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder);
				if (isRealFolder(path))
						continue;
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
				(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(path);
		}
}
function foldersOf(name) {
		const parts = name.split('/').slice(0, -1);
		return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
function isRealFolder(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


	}),

	32850:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		i: () => (  isTraceFile),
		n: () => (  pushTraces)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);





const FOLDER = 'pushes';
const NAME = /^([0-9a-f]{16})-[0-9a-f]{16}\.json$/;
const MOST_BYTES = 1024 * 1024;
const MOST_TRACES = 500;
const TRACE = zod__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
		content: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().regex(/^[0-9a-f]{64}$/),
		at: zod__WEBPACK_IMPORTED_MODULE_5__  .w$(),
		red: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY(),
		looked: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().regex(/^[0-9a-f]*$/),
});
function isTraceFile(name) {
		return name.startsWith(`${FOLDER}/`) && NAME.test(name.slice(FOLDER.length + 1));
}
function pushTraces(storeDir) {
		const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeDir, FOLDER);
		const keyOf = (pull) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(pull).slice(0, 16);
		return {
				read(pull) {
						const key = keyOf(pull);
						let names;
						try {
								names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => NAME.exec(name)?.[1] === key);
						}
						catch {
								return [];
						}
						return names.slice(0, MOST_TRACES).flatMap((name) => traceIn(storeDir, `${FOLDER}/${name}`) ?? []);
				},
				keep(pull, trace) {
						const name = `${FOLDER}/${keyOf(pull)}-${trace.content.slice(0, 16)}.json`;
						const known = traceIn(storeDir, name);
						if (known !== null && (known.red || !trace.red))
								return;
						(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(storeDir, name, JSON.stringify(known === null ? trace : { ...trace, at: known.at }));
				},
		};
}
function traceIn(storeDir, name) {
		try {
				const read = TRACE.safeParse(JSON.parse((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(storeDir, name, MOST_BYTES) ?? 'null'));
				return read.success ? read.data : null;
		}
		catch {
				return null;
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

	39955:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (  parseLine),
		IL: () => (  formatLine),
		Kx: () => (  sealOfThisRun),
		Qv: () => (  sealWith),
		hX: () => (  keyOfLine)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
	var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28060);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29966);





const SEAL_LENGTH = 32;
function sealWith(secret) {
		const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update('plumbline stored answers 1').digest();
		return (body) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(body).digest('hex').slice(0, SEAL_LENGTH);
}
function sealOfThisRun() {
		return sealWith((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex'));
}
const SEAL_AT = 2;
const KEY_AT = SEAL_AT + SEAL_LENGTH + 3;
const ENTRY_AT = KEY_AT + 66;
const SHORTEST = ENTRY_AT + 2;
const HEX64 = /^[0-9a-f]{64}$/;
function formatLine(key, entry, seal) {
		const body = `"${key.slice(7)}",${JSON.stringify(entry)}`;
		return `["${seal(body)}",${body}]\n`;
}
function keyOfLine(buffer, from, to) {
		if (to - from < SHORTEST || buffer[to - 1] !== 0x5d)
				return null;
		const key = buffer.toString('latin1', from + KEY_AT, from + KEY_AT + 64);
		return HEX64.test(key) ? key : null;
}
const ENTRY_DEPTH = 10;
const FUTURE_MS = 60 * 60 * 1000;
function parseLine(line, seal, now) {
		const body = line.subarray(KEY_AT - 1, line.length - 1);
		if (seal(body) !== line.toString('latin1', SEAL_AT, SEAL_AT + SEAL_LENGTH))
				return null;
		let entry;
		try {
				entry = JSON.parse(line.toString('utf8', ENTRY_AT, line.length - 1));
		}
		catch {
				return null;
		}
		if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .ZF)(entry, _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .NZ + ENTRY_DEPTH))
				return null;
		const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_3__  .O)(ENTRY, entry);
		return read.success && Date.parse(read.data.at) <= now + FUTURE_MS ? entry : null;
}
const count = zod__WEBPACK_IMPORTED_MODULE_4__  .Whr().min(0);
const CALL = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		name: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
		arguments: zod__WEBPACK_IMPORTED_MODULE_4__  .L5J(),
		argumentsRaw: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		id: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
});
const USAGE = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		promptTokens: count,
		completionTokens: count,
		cachedTokens: count.optional(),
		cacheWriteTokens: count.optional(),
		reasoningTokens: count.optional(),
});
const PASSAGE = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		id: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		title: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		text: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
});
const TURN = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		role: zod__WEBPACK_IMPORTED_MODULE_4__  .k5n(['system', 'developer', 'user', 'assistant', 'tool']),
		content: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().nullable(),
		name: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		toolCalls: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(CALL).optional(),
		toolCallId: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		thought: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .L5J()).optional(),
		failed: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY().optional(),
});
const TRACE = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		steps: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(TURN).optional(),
		state: zod__WEBPACK_IMPORTED_MODULE_4__  .L5J().optional(),
		grades: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .aig()).optional(),
});
const REPLY = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
		kind: zod__WEBPACK_IMPORTED_MODULE_4__  .euz('answered'),
		text: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
		thinking: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		toolCalls: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(CALL),
		refused: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY(),
		finishReason: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		model: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().optional(),
		usage: USAGE.optional(),
		costUsd: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().min(0).optional(),
		paidUsd: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().min(0).optional(),
		latencyMs: zod__WEBPACK_IMPORTED_MODULE_4__  .aig().min(0).optional(),
		vectors: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(zod__WEBPACK_IMPORTED_MODULE_4__  .aig())).optional(),
		meta: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .L5J()).optional(),
		context: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(PASSAGE).optional(),
		trace: TRACE.optional(),
});
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_4__  .rej({ at: zod__WEBPACK_IMPORTED_MODULE_5__  .w$(), scope: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), reply: REPLY });


	}),

	99786:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		isTrendFile: () => (  isTrendFile),
		keepTrend: () => (  keepTrend),
		keptTrend: () => (  keptTrend)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79103);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);




const NAME = /^trend-[\w-]+\.jsonl$/;
const RUNS = 60;
const MOST_BYTES = 512 * 1024;
function isTrendFile(name) {
		return NAME.test(name);
}
function keepTrend(dir, points) {
		const [first] = points;
		if (first === undefined)
				return;
		const stamp = first.at.replaceAll(/[^0-9TZ]/g, '');
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, `trend-${stamp}-${first.sha.slice(0, 12)}.jsonl`, (0,_record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__.formatPoints)(points));
		for (const old of names(dir).slice(0, -RUNS))
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, old), { force: true });
}
function keptTrend(dir) {
		return names(dir)
				.slice(-RUNS)
				.flatMap((name) => {
				const text = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, name, MOST_BYTES);
				return text === null ? [] : (0,_record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__.parsePoints)(text);
		});
}
function names(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter(isTrendFile).sort();
		}
		catch {
				return [];
		}
}


	}),

	79103:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		formatPoints: () => (  formatPoints),
		parsePoints: () => (  parsePoints),
		pointsOf: () => (  pointsOf),
		trendOf: () => (  trendOf)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
	var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90676);


const KEPT = 20;
const POINT = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
		sha: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(64),
		at: zod__WEBPACK_IMPORTED_MODULE_2__  .w$(),
		target: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(200),
		template: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(200),
		digest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(80),
		level: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100),
		n: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().positive(),
});
function pointsOf(levels, { sha, at }) {
		return Object.entries(levels).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { digest, head, measured }]) => head === null || measured === 0 ? [] : [{ sha, at, target, template, digest, level: head, n: measured }]));
}
function formatPoints(points) {
		return (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__  .i7)(points);
}
function parsePoints(text) {
		return text.split('\n').flatMap((line) => {
				try {
						const read = POINT.safeParse(JSON.parse(line));
						return read.success ? [read.data] : [];
				}
				catch {
						return [];
				}
		});
}
function trendOf(points, levels) {
		const sorted = [...points].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
		return Object.entries(levels).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { digest }]) => {
				const own = sorted.filter((point) => point.target === target && point.template === template && point.digest === digest);
				return [...new Map(own.map((point) => [point.sha, point])).values()].slice(-KEPT);
		}));
}


	})

};
