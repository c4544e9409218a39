export const id = 8998;
export const ids = [8998,2127];
export const modules = {

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

	78998:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	DEFAULT_CONCURRENCY: () => (  DEFAULT_CONCURRENCY),
	wire: () => (  wire)
});

var external_node_crypto_ = __webpack_require__(77598);
var recorded_rows = __webpack_require__(48239);
var recorded_answers = __webpack_require__(92880);
var model_call_usage = __webpack_require__(20062);
var template_library = __webpack_require__(66584);
var text_document = __webpack_require__(13457);
var problem = __webpack_require__(29093);
var read_document = __webpack_require__(28504);
var text_redaction = __webpack_require__(75447);
var credentials = __webpack_require__(13906);
var anchor_files = __webpack_require__(47743);
var drift_marks = __webpack_require__(32127);
var order_secret = __webpack_require__(91828);
var push_traces = __webpack_require__(32850);
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;



const BATCH_BYTES = 4 * 1024 * 1024;
function openShelf(temp = (0,external_node_os_.tmpdir)(), batchBytes = BATCH_BYTES) {
		const places = [];
		let pending = [];
		let pendingFrom = 0;
		let end = 0;
		let file = null;
		let folder = null;
		const write = () => {
				if (file === null) {
						folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'plumbline-texts-'));
						file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'texts'), 'wx+', 0o600);
				}
				const bytes = Buffer.concat(pending);
				for (let at = 0; at < bytes.length;)
						at += (0,external_node_fs_.writeSync)(file, bytes, at, bytes.length - at, pendingFrom + at);
				pending = [];
				pendingFrom = end;
		};
		return {
				put(text) {
						const bytes = Buffer.from(text, 'utf8');
						places.push({ at: end, length: bytes.length });
						pending.push(bytes);
						end += bytes.length;
						if (end - pendingFrom >= batchBytes)
								write();
						return places.length - 1;
				},
				get(index) {
						const { at, length } = places[index];
						if (at >= pendingFrom) {
								let from = pendingFrom;
								for (const bytes of pending) {
										if (from === at)
												return bytes.toString('utf8');
										from += bytes.length;
								}
						}
						const bytes = Buffer.allocUnsafe(length);
						for (let got = 0; got < length;)
								got += (0,external_node_fs_.readSync)(file, bytes, got, length - got, at + got);
						return bytes.toString('utf8');
				},
				close() {
						if (file !== null)
								(0,external_node_fs_.closeSync)(file);
						if (folder !== null)
								(0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
						file = null;
						folder = null;
						pending = [];
						places.length = 0;
				},
		};
}

var clock = __webpack_require__(4905);
;
















const DEFAULT_CONCURRENCY = 16;
function wire(options) {
		const minutesLeft = minutesOfRun();
		return {
				clock: clock .V,
				progress: options.progress,
				loadSpecs: template_library .B,
				templateNames: template_library ._,
				missingCredentials: (config, providers) => {
						const { env, part, shards } = options;
						const missing = (0,credentials .nm)(config, providers, env);
						if (shards === undefined && part === undefined)
								return missing;
						return missing.length > 0 ? missing : (0,credentials .Yy)(config, providers, env);
				},
				begun(config) {
						const left = minutesLeft(config);
						if (options.watch !== undefined)
								startWatch(options.watch, { config, left, usage: () => model_call_usage .o });
				},
				async openModels(request) {
						const { shards, watch } = options;
						const { config } = request;
						const left = minutesLeft(config);
						const models = await (shards === undefined
								? openLiveModels(request, options, left)
								: openMergedModels(request, shards, options));
						if (watch !== undefined)
								startWatch(watch, { config, left, usage: usageOf(models, request) });
						return models;
				},
				sealOrder: options.sealsOrder
						? (seed, config) => (0,order_secret .ZP)(seed, config, options.env, options.storeDir)
						: undefined,
				pushes: options.remembersPushes && options.storeDir !== null && options.storeReadOnly !== true
						? (0,push_traces .n)(options.storeDir)
						: undefined,
				driftWatched: () => options.storeDir !== null && (0,drift_marks.isWatched)(options.storeDir, clock .V.now()),
				openWatch: options.storeDir !== null && options.storeReadOnly !== true ? () => (0,drift_marks.openWatch)(options.storeDir) : undefined,
				anchors: (config) => {
						const secret = (0,credentials .IA)(config, options.env);
						return options.storeDir === null || secret === null ? { entries: [] } : (0,anchor_files .PF)(options.storeDir, secret);
				},
				storedRecords: options.storeDir === null ? undefined : () => recordsIn(options.storeDir),
				width: options.concurrency * 2,
				openShelf: () => openShelf(options.env['RUNNER_TEMP'] || undefined),
		};
}
function minutesOfRun() {
		let began = null;
		return ({ gate: { maxMinutes } }) => {
				began ??= clock .V.ms();
				return maxMinutes === undefined ? undefined : Math.max(0, maxMinutes - (clock .V.ms() - began) / 60_000);
		};
}
function startWatch({ watchdog, words }, { config, left, usage }) {
		const { maxMinutes } = config.gate;
		if (maxMinutes === undefined || left === undefined)
				return;
		watchdog.start({ ...words(config, maxMinutes), leftMs: left * 60_000, usage });
}
function usageOf(models, { config, spent = model_call_usage .o }) {
		const isFree = Object.values(config.providers).every(({ type }) => type === 'recorded');
		return () => {
				const usage = (0,model_call_usage .v)(models.usage(), spent);
				return { ...usage, costKnown: usage.costKnown && isFree };
		};
}
async function recordsIn(dir) {
		const { storedRecord } = await Promise.all( [__webpack_require__.e(9906), __webpack_require__.e(7137)]).then(__webpack_require__.bind(__webpack_require__, 47137));
		return (digest) => storedRecord(dir, digest);
}
async function openLiveModels(request, options, maxMinutes) {
		const { budgetOf, openModels } = await Promise.all( [__webpack_require__.e(2478), __webpack_require__.e(811), __webpack_require__.e(5388)]).then(__webpack_require__.bind(__webpack_require__, 65388));
		const redaction = options.redaction ?? (0,text_redaction .w)();
		const { config } = request;
		return openModels({
				config,
				env: options.env,
				redaction,
				clock: clock .V,
				seed: request.seed,
				storeDir: options.storeDir,
				storeReadOnly: options.storeReadOnly,
				deskSecret: options.deskSecret,
				concurrency: options.concurrency,
				budget: { ...budgetOf(config, options.part?.count, request.spent), maxMinutes },
				witness: options.part?.witness,
				batch: request.batch,
				recorded: recordedRows(request),
				nonceSecret: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
				signal: options.signal,
				log: {
						note: (text) => options.progress.note(redaction.text(text)),
						warn: (text) => {
								const said = redaction.text(text);
								options.progress.warn(said);
								request.onWarning?.(said);
						},
				},
				locate: (place, key) => placeOfKey(request, place, key),
		});
}
function placeOfKey({ config, works, trees }, place, key) {
		const work = works.find(({ target }) => target.name === place.target);
		if (work === undefined)
				return { file: config.file };
		const path = key.split('.');
		if (place.role !== 'arm')
				return lineOf(trees.base, work.suite.file, ['judge', ...path]);
		const side = place.arm ?? 'head';
		const { model, promptFiles } = work.arms[side];
		return key === 'prompt' ? { file: promptFiles[0] ?? model.file } : lineOf(trees[side], model.file, path);
}
function lineOf(tree, file, path) {
		const document = (0,read_document .u)(tree, file, new problem .Zw());
		if (document === null || (0,text_document .fK)(document.value, path) === undefined)
				return { file };
		return { file, line: (0,text_document .l4)(document, path, 'key').line };
}
async function openMergedModels(request, shards, { env, progress }) {
		const { openMerged } = await Promise.all( [__webpack_require__.e(811), __webpack_require__.e(8102)]).then(__webpack_require__.bind(__webpack_require__, 98102));
		const secret = (0,credentials .IA)(request.config, env);
		return openMerged(request.config, shards, { secret, rows: recordedRows(request), warn: progress.warn });
}
function recordedRows({ config, works, trees }) {
		const parsed = new Map();
		return (ask) => {
				const work = works.find(({ target }) => target.name === ask.target);
				if (work === undefined)
						throw new problem .dz({ file: config.file, message: `no target "${ask.target}"` });
				if (ask.role === 'outputs') {
						const arm = work.arms[ask.arm];
						const own = ask.promptName === arm.prompt.name ? work.rows[ask.arm] : null;
						const rows = own ?? namedRows(ask, arm, trees);
						return {
								role: 'outputs',
								file: rows.path,
								rows: rows.rows,
								whole: rows.stamp === null,
								asked: work.rounds?.recorded,
						};
				}
				const found = judgeFile(ask, work.arms[ask.arm], trees);
				const key = `${found.tree.revision} ${found.path}`;
				const known = parsed.get(key);
				if (known !== undefined)
						return known;
				const file = parseJudge(ask, found);
				parsed.set(key, file);
				return file;
		};
}
function namedRows(ask, arm, trees) {
		const problems = new problem .Zw();
		const rows = (0,recorded_rows .aK)(ask.arm, { ...arm, prompt: { ...arm.prompt, name: ask.promptName } }, trees, problems);
		if (rows !== null)
				return rows;
		problems.throwIfAny();
		throw new problem .dz({ file: arm.model.file, message: `the ${ask.arm} arm has no recorded outputs` });
}
function judgeFile(ask, arm, trees) {
		const { provider } = ask;
		if (provider.judgeOutputs === undefined) {
				throw new problem .dz({
						file: 'config',
						key: `providers.${provider.name}.judge-outputs`,
						message: 'is missing: where are the recorded judge replies?',
				});
		}
		const byArm = (0,recorded_rows .UI)(provider.judgeOutputs, provider, ask.arm, arm, trees);
		if (byArm.entry.kind === 'file')
				return byArm;
		const path = (0,recorded_rows .dN)(provider.judgeOutputs, { model: ask.model, prompt: arm.prompt.name, arm: ask.arm });
		const entry = byArm.tree.entry(path);
		return entry.kind === 'file' ? { ...byArm, path, entry } : byArm;
}
function parseJudge(ask, { path, entry, tree }) {
		if (entry.kind !== 'file') {
				throw new problem .dz({
						file: path,
						message: `${(0,recorded_rows .O$)(entry, tree)}; provider "${ask.provider.name}" replays the judge from it`,
				});
		}
		const problems = new problem .Zw();
		const replies = (0,recorded_answers .Xw)(path, entry.bytes, problems);
		problems.throwIfAny();
		return { role: 'judge', file: path, rows: replies ?? [] };
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
