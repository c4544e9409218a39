export const id = 330;
export const ids = [330,3199];
export const modules = {

	10330:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		openAnswers: () => (  openAnswers)
	});
	var _adapters_actions_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73199);
	var _adapters_store_shard_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81089);
	var _adapters_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67878);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29466);




async function openAnswers(options) {
		const { runner, inputs, foreign, commits, now } = options;
		const { env } = runner;
		const warn = (text) => runner.warn(text);
		const log = { note: (text) => runner.log(text), warn };
		const storeDir = inputs.store ?? (0,_adapters_actions_cache_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(env);
		const isCached = inputs.store === undefined && storeDir !== null && !foreign && hasCache(env);
		let isUploaded = false;
		const shards = inputs.mode === 'merge' ? await shardsIn(inputs.reportDir ?? '', commits) : undefined;
		let seal = null;
		const witness = inputs.shard === undefined ? undefined : await openWitness(options, () => seal?.lines ?? null);
		let watched = null;
		let fetched = false;
		const storeReadOnly = foreign && inputs.store !== undefined;
		if (storeReadOnly && storeDir !== null)
				(0,_adapters_system_make_folder_js__WEBPACK_IMPORTED_MODULE_2__  .f)(storeDir);
		return {
				storeDir,
				storeReadOnly,
				get lasting() {
						return !foreign && (inputs.store !== undefined || isCached || isUploaded);
				},
				shards,
				part: inputs.shard === undefined || witness === undefined ? undefined : { count: inputs.shard.count, witness },
				async fetch(secret) {
						if (fetched)
								return;
						fetched = true;
						if (secret !== null && inputs.shard !== undefined)
								seal = (0,_adapters_store_shard_seal_js__WEBPACK_IMPORTED_MODULE_1__  .i)(secret, commits);
						const proven = shards === undefined || secret === null ? null : await __webpack_require__.e(  3455).then(__webpack_require__.bind(__webpack_require__, 73455));
						if (shards !== undefined && secret !== null)
								proven?.proveShards(shards, secret);
						let isRestored = inputs.store !== undefined;
						if (isCached) {
								const restored = await (0,_adapters_actions_cache_js__WEBPACK_IMPORTED_MODULE_0__  .yH)({ env, log });
								isRestored = restored.key !== null;
								if (inputs.shard === undefined)
										(0,_adapters_actions_cache_js__WEBPACK_IMPORTED_MODULE_0__  .Xc)(runner, restored);
						}
						const branches = believed(options);
						if (!isRestored && storeDir !== null && options.host !== undefined && branches.length > 0) {
								const { restoreArtifact } = await Promise.all( [__webpack_require__.e(1306), __webpack_require__.e(4064)]).then(__webpack_require__.bind(__webpack_require__, 31683));
								isUploaded = await restoreArtifact(storeDir, { host: options.host, branches, log });
						}
						if (shards === undefined || storeDir === null || secret === null)
								return;
						try {
								proven?.keepShards(shards, storeDir, { secret, now: now(), warn });
						}
						catch (error) {
								warn(`what the shards drew was not kept (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_3__  .k)(error)})`);
						}
				},
				watch(models) {
						watched = models;
				},
				close() {
						witness?.close();
						return {
								exhausted: watched?.exhausted ?? null,
								failures: witness?.failures ?? [],
						};
				},
				sealed: (record) => seal === null || record.shard === undefined
						? record
						: { ...record, shard: { ...record.shard, seal: seal.record(record) } },
		};
}
function believed({ event, foreign }) {
		if (foreign || event.kind === 'command' || event.defaultBranch === undefined)
				return [];
		const own = event.kind === 'pull_request' ? event.headRef : event.kind === 'push' ? event.branch : undefined;
		return [...new Set([event.defaultBranch, ...(own === undefined ? [] : [own])])];
}
function hasCache(env) {
		return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && (env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']));
}
async function openWitness({ runner, folder, now }, seal) {
		const { shardWitness } = await __webpack_require__.e(  9709).then(__webpack_require__.bind(__webpack_require__, 29709));
		return shardWitness({ folder: folder(), now: now(), seal, warn: (text) => runner.warn(text) });
}
async function shardsIn(dir, commits) {
		const [shards, { parseRecord }] = await Promise.all([
				__webpack_require__.e(  3455).then(__webpack_require__.bind(__webpack_require__, 73455)),
				__webpack_require__.e(  4889).then(__webpack_require__.bind(__webpack_require__, 14889)),
		]);
		return shards.readShards(dir, commits, parseRecord);
}


	}),

	73199:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	hn: () => (  cachedFolder),
	Xc: () => (  planSave),
	yH: () => (  restoreStore),
	savePlanned: () => (  savePlanned)
});


var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var inputs_config = __webpack_require__(56940);
var digest = __webpack_require__(27744);
var error_text = __webpack_require__(29466);
var external_node_async_hooks_ = __webpack_require__(16698);
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;


const context = new external_node_async_hooks_.AsyncLocalStorage();
const STARTED = 'http.client.request.start';
const NOTICE_MS = 2_000;
async function endingRequests(ms, act) {
		const open = new Set();
		const late = Object.assign(new Error(`no answer within ${ms / 1000} s`), { code: 'ETIMEDOUT' });
		let isOver = false;
		const started = (message) => {
				if (context.getStore() !== open)
						return;
				const { request } = message;
				if (isOver)
						return void request.destroy(late);
				open.add(request);
				request.once('close', () => open.delete(request));
		};
		(0,external_node_diagnostics_channel_.subscribe)(STARTED, started);
		const timers = [];
		const bound = new Promise((_, reject) => {
				const end = () => {
						isOver = true;
						for (const request of open)
								request.destroy(late);
						timers.push(setTimeout(() => reject(late), NOTICE_MS));
				};
				timers.push(setTimeout(end, ms));
		});
		const acted = context.run(open, act);
		void acted.finally(() => (0,external_node_diagnostics_channel_.unsubscribe)(STARTED, started)).catch(() => undefined);
		try {
				return await Promise.race([acted, bound]);
		}
		finally {
				for (const timer of timers)
						clearTimeout(timer);
		}
}

;
const MASK = /^::add-mask::[^\r\n]*\r?\n$/;
const ISSUE = /^::(warning|error|notice|debug)([: ][^\r\n]*)\r?\n$/;
async function withCaughtOutput(log, act) {
		const { stdout } = process;
		const write = stdout.write;
		const said = [];
		stdout.write = (chunk) => {
				const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
				if (MASK.test(text))
						return write.call(stdout, text);
				said.push(text);
				return true;
		};
		try {
				return await act();
		}
		finally {
				stdout.write = write;
				for (const text of said)
						say(text, log);
		}
}
function say(text, log) {
		const [, level, rest = ''] = ISSUE.exec(text) ?? [];
		const colons = rest.indexOf('::');
		const line = (level === undefined || colons < 0 ? text : unescaped(rest.slice(colons + 2))).trimEnd();
		if (level === 'warning' || level === 'error')
				log.warn(line);
		else if (line !== '' && level !== 'debug')
				log.note(line);
}
function unescaped(data) {
		return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

;







const SAVE = 'plumbline-save';
const SAVE_KNOWN = 'plumbline-known';
const STORE_FOLDER = 'plumbline-store';
const UNSAVED_EVENTS = new Set(['workflow_run', 'pull_request_target']);
const PREFIX = 'plumbline-v1-';
function prefixOf(env) {
		const config = (env['INPUT_CONFIG'] ?? '').trim().replace(/^\.\//, '');
		const isOwn = config === '' || inputs_config .iE.includes(config);
		return isOwn ? PREFIX : `plumbline-v1.${(0,digest .fg)(config).slice(0, 12)}-`;
}
const TRANSFER_MS = 120_000;
const LONGEST_MS = 180_000;
function cacheKey(env) {
		return `${prefixOf(env)}${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
}
async function restoreStore(options) {
		const { env, log } = options;
		const [key] = await withClient(options, (client) => client.restoreCache([STORE_FOLDER], cacheKey(env), [prefixOf(env)], { segmentTimeoutInMs: TRANSFER_MS }));
		log.note(key === undefined ? 'no earlier answers in the cache' : `earlier answers restored from ${key}`);
		return { key: key ?? null, files: list(env) };
}
async function saveStore(before, options) {
		const { env, log } = options;
		const known = new Set(before);
		if (list(env).every((name) => known.has(name)))
				return false;
		const key = cacheKey(env);
		const [id] = await withClient(options, (client) => client.saveCache([STORE_FOLDER], key));
		if (id === undefined)
				return false;
		log.note(id === -1 ? `the answers of this run were not saved as ${key}` : `the answers of this run were saved as ${key}`);
		return id !== -1;
}
function cachedFolder(env) {
		return env['RUNNER_TEMP'] ? (0,external_node_path_.join)(env['RUNNER_TEMP'], STORE_FOLDER) : null;
}
function planSave({ saveState }, { files }) {
		saveState(SAVE, STORE_FOLDER);
		saveState(SAVE_KNOWN, JSON.stringify(files));
}
async function savePlanned(runner) {
		const { env } = runner;
		if (runner.state(SAVE) !== STORE_FOLDER)
				return;
		if (isPosting(env) || UNSAVED_EVENTS.has(env['GITHUB_EVENT_NAME'] ?? ''))
				return;
		const dir = cachedFolder(env);
		if (dir === null || !isOwnFolder(dir))
				return;
		let known;
		try {
				known = JSON.parse(runner.state(SAVE_KNOWN));
		}
		catch {
				known = [];
		}
		const log = { note: (text) => runner.log(text), warn: (text) => runner.warn(text) };
		await saveStore(Array.isArray(known) ? known : [], { env, log });
}
function isPosting(env) {
		return (env['INPUT_MODE'] ?? '').trim().toLowerCase() === 'post';
}
function isOwnFolder(dir) {
		try {
				if (!(0,external_node_fs_.lstatSync)(dir).isDirectory() || (0,external_node_fs_.realpathSync)(dir) !== (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.join)(dir, '..')), STORE_FOLDER))
						return false;
				return (0,external_node_fs_.readdirSync)(dir, { recursive: true, withFileTypes: true }).every((entry) => entry.isFile() || entry.isDirectory());
		}
		catch {
				return false;
		}
}
async function withClient({ env, log, load, mostMs = LONGEST_MS }, act) {
		const temp = env['RUNNER_TEMP'];
		if (!temp)
				return [];
		try {
				return await within(temp, env, () => withCaughtOutput(log, async () => {
						const client = load === undefined ? await Promise.all( [__webpack_require__.e(8152), __webpack_require__.e(1304)]).then(__webpack_require__.bind(__webpack_require__, 68152)) : await load();
						if (client.isFeatureAvailable())
								return [await endingRequests(mostMs, () => act(client))];
						log.note('this runner has no cache service; set the `store` input to keep answers between runs');
						return [];
				}));
		}
		catch (error) {
				log.warn(`the cache could not be used (${(0,error_text .k)(error)})`);
				return [];
		}
}
async function within(temp, env, act) {
		const cwd = process.cwd();
		const { GITHUB_WORKSPACE, GITHUB_SERVER_URL } = process.env;
		process.chdir(temp);
		process.env['GITHUB_WORKSPACE'] = temp;
		if (env['ACTIONS_CACHE_SERVICE_V2'] && env['ACTIONS_RESULTS_URL'])
				process.env['GITHUB_SERVER_URL'] = 'https://github.com';
		try {
				return await act();
		}
		finally {
				process.chdir(cwd);
				set('GITHUB_WORKSPACE', GITHUB_WORKSPACE);
				set('GITHUB_SERVER_URL', GITHUB_SERVER_URL);
		}
}
function set(name, value) {
		if (value === undefined)
				delete process.env[name];
		else
				process.env[name] = value;
}
function list(env) {
		const dir = cachedFolder(env);
		if (dir === null)
				return [];
		try {
				return (0,external_node_fs_.readdirSync)(dir, { recursive: true, encoding: 'utf8' }).sort();
		}
		catch {
				return [];
		}
}


	}),

	81089:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		i: () => (  shardSeal)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39955);


function shardSeal(secret, { base, head }) {
		const lines = (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_1__  .Qv)((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .tH)(secret, `shards of ${base} ${head}`));
		return { lines, record: (record) => lines(`record of a shard ${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(factsOf(record))}`) };
}
function factsOf({ shard, verdict, exitCode, reason, headline, problems, seed, ...record }) {
		const { seal: _, ...report } = shard ?? {};
		const { base, head, engine } = record.provenance;
		return {
				...{ report, verdict, exitCode, reason, headline, problems, seed, engine },
				usage: record.usage,
				startedAt: record.operational.startedAt,
				base: base.sha,
				head: head.sha,
		};
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


	})

};
