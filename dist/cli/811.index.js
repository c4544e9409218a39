export const id = 811;
export const ids = [811];
export const modules = {

	6373:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Y: () => (  openReplay)
	});
	var _model_call_thinking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72517);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);


const GATHER_MS = 20;
function openReplay(config, rows) {
		const files = new Map();
		const byRows = new Map();
		const missing = new Map();
		let verdict = null;
		const fileOf = (provider, question) => {
				const { place } = question;
				const ask = {
						provider,
						role: place.role === 'arm' ? 'outputs' : 'judge',
						target: place.target,
						model: question.request.model,
						promptName: place.promptName ?? '',
						arm: place.arm ?? 'head',
				};
				const key = [provider.name, ask.role, ask.target, ask.model, ask.promptName, ask.arm].join('\0');
				let indexed = files.get(key);
				if (indexed === undefined) {
						const file = rows(ask);
						indexed =
								byRows.get(file.rows) ?? (file.role === 'outputs' ? indexOutputs(file) : indexJudge(file.file, file.rows));
						byRows.set(file.rows, indexed);
						files.set(key, indexed);
				}
				return indexed;
		};
		const miss = (file, message) => {
				missing.set(`${file}\0${message}`, { file, message });
				verdict ??= new Promise((_, reject) => {
						setTimeout(() => {
								verdict = null;
								reject(new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz([...missing.values()]));
						}, GATHER_MS);
				});
				return verdict;
		};
		return {
				async answer(provider, question) {
						if (question.request.kind === 'embedding') {
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .dz({
										file: config.file,
										key: `providers.${provider.name}`,
										message: "is recorded and holds no embeddings; give the suite's `embedding` another provider",
								});
						}
						const indexed = fileOf(provider, question);
						const found = indexed.find(question.place);
						if ('reply' in found)
								return found.reply;
						if (question.place.role === 'review')
								return { kind: 'failed', code: 'not-recorded', message: found.missing, attempts: 0 };
						return miss(indexed.file, found.missing);
				},
		};
}
function indexOutputs({ file, rows, whole, asked }) {
		const byCase = new Map();
		for (const row of rows) {
				const samples = byCase.get(row.id) ?? new Map();
				if (!samples.has(row.sample))
						samples.set(row.sample, row);
				byCase.set(row.id, samples);
		}
		return {
				file,
				find(place) {
						const samples = byCase.get(place.case);
						if (asked !== undefined && !asked.has(place.case))
								return { reply: { kind: 'failed', code: 'not-recorded', message: 'it has not been asked yet', attempts: 0 } };
						if (!whole && samples?.get(place.sample) === undefined)
								return { reply: failure('no row was recorded') };
						if (samples === undefined)
								return { missing: `no row for case "${place.case}"` };
						const row = samples.get(place.sample);
						if (row === undefined)
								return {
										missing: `no row for case "${place.case}" with sample ${place.sample}; it has ${[...samples.keys()].join(', ')}`,
								};
						return { reply: row.failed === undefined ? recorded(row.output ?? '', row) : failure(row.failed) };
				},
		};
}
function indexJudge(file, rows) {
		const byPlace = new Map();
		for (const row of rows) {
				const key = `${row.case}\0${row.template}`;
				const list = byPlace.get(key);
				if (list === undefined)
						byPlace.set(key, [row]);
				else
						list.push(row);
		}
		const judged = new Map();
		return {
				file,
				find(place) {
						const what = `case "${place.case}", template "${place.template}"`;
						const list = byPlace.get(`${place.case}\0${place.template}`);
						if (list === undefined)
								return { missing: `no reply for ${what}` };
						const fits = list
								.filter((row) => row.outputSha256 === undefined || row.outputSha256 === place.outputSha256)
								.filter((row) => row.contextSha256 === undefined || row.contextSha256 === place.contextSha256)
								.filter((row) => row.sample === undefined || row.sample === place.sample)
								.sort((a, b) => exactness(b) - exactness(a));
						const row = fits[0];
						if (row === undefined) {
								return {
										missing: `no reply for ${what}, sample ${place.sample}, output_sha256 ${place.outputSha256 ?? 'unknown'}; its ${list.length} rows judge other outputs or samples`,
								};
						}
						const output = row.outputSha256 === undefined ? place.outputSha256 : undefined;
						const context = row.contextSha256 === undefined ? place.contextSha256 : undefined;
						const key = `${row.line}\0${place.target}\0${place.sample}`;
						const looked = `${output ?? ''} ${context ?? ''}`;
						const other = judged.get(key);
						if (other !== undefined && other.arm !== place.arm && other.looked !== looked) {
								return {
										missing: `one reply for ${what} stands for two different outputs or retrieved contexts, base's and head's; give each its own row with output_sha256 or context_sha256`,
								};
						}
						judged.set(key, { arm: place.arm, looked });
						return { reply: recorded(typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply), {}) };
				},
		};
}
function exactness(row) {
		const said = [row.contextSha256, row.outputSha256, row.sample];
		return said.reduce((sum, one, at) => sum + (one === undefined ? 0 : 4 >> at), 0);
}
function failure(message) {
		return { kind: 'failed', code: 'program', message, attempts: 1 };
}
function recorded(text, row) {
		const { toolCalls = [], meta, context, trace, usage, latencyMs, model, finishReason } = row;
		const costUsd = row.costUsd ?? (usage === undefined ? 0 : undefined);
		return {
				kind: 'answered',
				...(0,_model_call_thinking_js__WEBPACK_IMPORTED_MODULE_1__  .J)(text),
				toolCalls,
				refused: false,
				...(costUsd !== undefined && { costUsd }),
				...(usage !== undefined && { usage }),
				...(latencyMs !== undefined && { latencyMs }),
				...(model !== undefined && { model }),
				...(finishReason !== undefined && { finishReason }),
				...(meta !== undefined && { meta }),
				...(context !== undefined && { context }),
				...(trace !== undefined && { trace }),
				origin: { kind: 'recorded' },
		};
}


	}),

	16587:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		X: () => (  endpointOf),
		v: () => (  storedAnswers)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_trailing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16604);
	var _answer_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96377);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39955);




const NO_RUN = '';
const BASE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
const FRESH_AGE_MS = 24 * 60 * 60 * 1000;
function endpointOf(provider, asked = {}) {
		const { type, headers } = provider;
		switch (provider.type) {
				case 'openai': {
						const { wire, query, baseUrl } = provider;
						return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ type, wire, url: (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_3__  .h)(baseUrl, '/'), query, headers });
				}
				case 'anthropic': {
						const { version, baseUrl } = provider;
						return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ type, version, url: baseUrl, headers });
				}
				case 'google':
						return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ type, url: provider.baseUrl, headers });
				case 'bedrock':
						return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ type, url: provider.baseUrl, region: provider.region, headers });
				case 'http':
						if (typeof provider.url === 'string')
								return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ type, url: provider.url, headers });
						return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ type, url: provider.url[asked.arm ?? 'head'], arm: asked.arm, run: asked.run, headers });
		}
}
function storedAnswers(options) {
		const { clock, seed, storeDir, storeReadOnly, log } = options;
		let store = null;
		let since = { base: '', fresh: '' };
		const collected = new Set();
		const opened = () => {
				if (store === null) {
						const now = clock.now();
						const before = (ms) => new Date(Date.parse(now) - ms).toISOString();
						since = { base: before(BASE_AGE_MS), fresh: before(FRESH_AGE_MS) };
						const secret = storeDir === null ? null : options.storeSecret();
						const seal = secret === null ? null : (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_2__  .Qv)(secret);
						store =
								storeDir === null
										? (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_1__  .uZ)()
										: (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_1__  .Ch)(storeDir, { now, seal, readOnly: storeReadOnly, warn: (text) => log.warn(text) });
						if (storeDir !== null)
								log.note(`the store ${storeDir} holds ${store.size} answers`);
				}
				return store;
		};
		const look = (key, from) => {
				const found = opened().find(key, from);
				if (found === null || !collected.has(key))
						return found;
				const { entry } = found;
				return from !== undefined && entry.at < from ? null : { entry, own: false };
		};
		return {
				find({ place, generation, lasting, storedBefore }, key) {
						opened();
						if (storedBefore !== undefined) {
								const found = look(key);
								return found === null || found.own || found.entry.at >= storedBefore ? null : found;
						}
						if (generation !== undefined)
								return lasting === true ? look(key) : look(key, since.fresh);
						if (place.arm === 'base')
								return look(key, since.base);
						const found = look(key);
						return found !== null && found.entry.scope !== seed && found.entry.at < since.base ? null : found;
				},
				keep(key, reply) {
						const entry = { at: clock.now(), scope: seed, reply };
						opened().put(key, entry);
						collected.delete(key);
						return entry;
				},
				collect(key, reply, { at, isSought }) {
						const known = opened().find(key);
						if (known !== null && known.entry.at >= at)
								return;
						opened().put(key, { at, scope: isSought ? seed : NO_RUN, reply });
						collected.add(key);
				},
				close: () => store?.close(),
		};
}


	}),

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

	52049:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Vw: () => (  done),
		au: () => (  NONCE),
		c7: () => (  questionKey)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

function done(value) {
		return { done: value };
}
const NONCE = 'NONCE-0000000000000000';
function questionKey(question, endpoint) {
		const { request, generation, place } = question;
		const { sample, turn } = place;
		if (request.kind !== 'chat')
				return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ endpoint, request, sample, turn, generation });
		const { messages, ...rest } = request;
		const known = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)({ endpoint, request: rest, sample, turn, generation });
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Nv)(`${known}${JSON.stringify(messages)}`);
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


	})

};
