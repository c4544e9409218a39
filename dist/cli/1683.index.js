export const id = 1683;
export const ids = [1683,8083,8596];
export const modules = {

	77146:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	runMemory: () => (  runMemory)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var held_out_looks = __webpack_require__(99055);
var schemas = __webpack_require__(26921);
var schema_parts = __webpack_require__(11486);
var schema_answer = __webpack_require__(29966);
var result = __webpack_require__(13453);
;




const digest = schema_parts .br.transform((read) => read);
const OUTCOMES = [
		'improved',
		'shorter',
		'migrated',
		'guards-open',
		'guard-regressed',
		'ceiling',
		'unproven',
		'nothing',
		'stopped',
];
const REASONS = ['weak', 'none-kept', 'control', 'headroom', 'exhausted', 'budget', 'minutes'];
const RATIO = schemas .rej({
		base: schema_parts .ai,
		head: schema_parts .ai,
		ratio: schema_parts .ai,
		interval: schema_parts .V2.nullable(),
		limit: schema_parts .ai.nullable(),
		state: schemas .k5n(['reported', 'held', 'open', 'broken']),
});
const CLAIM = schemas .rej({
		kind: schemas .k5n(['superior', 'non-inferior']),
		claimed: schemas .zMY(),
		points: schema_parts .ai,
		interval: schema_parts .V2,
		expected: schema_parts .ai,
		base: schema_parts .ai,
		head: schema_parts .ai,
		n: schema_parts .WQ,
		repeats: schema_parts .WQ,
		p: schema_parts .ai,
		z: schema_parts .ai,
		bound: schema_parts .ai,
});
const GUARD = schemas .rej({
		state: schemas .k5n(['held', 'open', 'regressed']),
		points: schema_parts .ai,
		interval: schema_parts .V2,
		margin: schema_parts .ai,
		n: schema_parts .WQ,
		repeats: schema_parts .WQ,
});
const CANDIDATE = schemas .rej({
		id: schema_parts .Pf,
		parent: schema_parts .Pf.nullable(),
		strategy: schema_parts .Pf,
		component: schema_parts .Pf,
		digest,
		tokens: schema_parts .WQ.nullable(),
		hypothesis: schema_parts .Pf,
		state: schema_parts .Pf,
		why: schema_parts .Pf.nullable(),
		fewShots: schemas .rej({ file: schema_parts .Pf, count: schema_parts .WQ, digest }).nullable(),
		select: schemas .rej({ points: schema_parts .ai, n: schema_parts .WQ, posterior: schema_parts .ai, sd: schema_parts .ai }).nullable(),
});
const USAGE = schemas .rej({
		calls: schema_parts .WQ,
		reused: schema_parts .WQ,
		promptTokens: schema_parts .WQ,
		completionTokens: schema_parts .WQ,
		costUsd: schema_parts .ai,
		errors: schema_parts .WQ,
		total: schemas .rej({ calls: schema_parts .WQ, costUsd: schema_parts .ai }),
		reflector: schemas .rej({ calls: schema_parts .WQ, costUsd: schema_parts .ai }),
});
const BEST = schemas .rej({
		points: schema_parts .ai,
		interval: schema_parts .V2,
		n: schema_parts .WQ,
		candidates: schema_parts .WQ,
		base: schema_parts .ai,
		head: schema_parts .ai,
});
const RESULT = schemas .RZV(() => schemas .rej({
		schema: schemas .euz(result .YA),
		outcome: schemas .k5n(OUTCOMES),
		reason: schemas .k5n(REASONS).nullable(),
		exitCode: schema_parts .WQ,
		target: schema_parts .Pf,
		run: schemas .YjP().regex(/^[0-9a-f]{16}$/),
		seed: schema_parts .Pf,
		goal: schema_parts .Pf,
		objective: schemas .k5n(['quality', 'cost']),
		lever: schemas .k5n(['prompt-optimize', 'model-swap']),
		models: schemas .rej({ from: schema_parts .Pf, to: schema_parts .Pf }).nullable(),
		splits: schemas .rej({ search: schema_parts .WQ, select: schema_parts .WQ, heldout: schema_parts .WQ }),
		preview: schemas .rej({ smallestLift: schema_parts .ai, calls: schema_parts .WQ, costUsd: schema_parts .ai.nullable(), minutes: schema_parts .ai }),
		heldout: schemas .rej({
				asked: schemas .zMY(),
				digest,
				cases: schema_parts .WQ,
				look: schema_parts .WQ,
				alpha: schema_parts .ai,
				samples: schema_parts .WQ,
				recorded: (0,schema_parts .p_)(schema_parts .Pf, 10),
		}),
		claim: CLAIM.nullable(),
		guards: (0,schema_parts .KT)(GUARD, 1_000),
		ceilings: schemas .rej({
				promptTokens: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ, limit: schema_parts .WQ }).nullable(),
				costRatio: RATIO.nullable(),
				latencyRatio: RATIO.nullable(),
		}),
		control: schemas .rej({ points: schema_parts .ai, z: schema_parts .ai }).nullable(),
		finalist: schema_parts .Pf.nullable(),
		candidates: (0,schema_parts .p_)(CANDIDATE, 100_000),
		strategies: (0,schema_parts .KT)(schemas .rej({ candidates: schema_parts .WQ, kept: schema_parts .WQ, gain: schema_parts .ai, tickets: schema_parts .WQ }), 20),
		plateau: schemas .rej({ flag: schemas .zMY(), stopped: schema_parts .Pf, best: BEST.nullable() }),
		changes: (0,schema_parts .p_)(schemas .rej({ file: schema_parts .Pf, before: schema_parts .Qq.nullable(), after: schema_parts .Qq }), 10),
		usage: USAGE,
		provenance: schemas .rej({ revision: schema_parts .Pf, engine: schema_parts .Pf, at: schema_parts .Pf, reproduce: schema_parts .Qq }),
		notes: (0,schema_parts .p_)(schema_parts .Pf, 1_000),
}));
function storedResult(value) {
		const read = (0,schema_answer .O)(RESULT, value);
		return read.success ? read.data : null;
}

var plain_files = __webpack_require__(88421);
;






const MOST_BYTES = 64 * 1024 * 1024;
const LOOKS = 'optimize/looks.jsonl';
function runMemory(storeDir, secret) {
		const resultFile = (run) => `optimize/${run}/finished.json`;
		return {
				looks: () => ((0,plain_files .rM)(storeDir, LOOKS, MOST_BYTES) ?? '').split('\n').flatMap((line) => {
						const value = parsed(line);
						const entry = value === undefined ? null : (0,held_out_looks .V9)(value);
						return entry === null ? [] : [entry];
				}),
				recordLook(entry) {
						const isKnown = this.looks().some(({ run, look }) => run === entry.run && look === entry.look);
						if (!isKnown)
								durably(storeDir, LOOKS, `${JSON.stringify(entry)}\n`);
						return ['store'];
				},
				finished(run) {
						const [mark, body] = ((0,plain_files .rM)(storeDir, resultFile(run), MOST_BYTES) ?? '').split('\n');
						const key = secret();
						if (key === null || body === undefined || mark !== markOf(body, key))
								return null;
						const value = parsed(body);
						const result = value === undefined ? null : storedResult(value);
						return result?.run === run ? result : null;
				},
				finish(result) {
						const key = secret();
						if (key === null)
								return;
						const body = JSON.stringify(result);
						(0,plain_files .yi)(storeDir, resultFile(result.run), `${markOf(body, key)}\n${body}\n`);
				},
		};
}
function markOf(body, secret) {
		const key = (0,external_node_crypto_.createHmac)('sha256', secret).update('plumbline finished optimize 1').digest();
		return (0,external_node_crypto_.createHmac)('sha256', key).update(body).digest('hex');
}
function parsed(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
function durably(dir, name, text) {
		(0,plain_files .mG)(dir, name);
		const file = (0,external_node_path_.join)(dir, name);
		if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === false)
				(0,external_node_fs_.rmSync)(file, { force: true });
		const handle = (0,external_node_fs_.openSync)(file, 'a');
		try {
				(0,external_node_fs_.writeSync)(handle, text);
				(0,external_node_fs_.fsyncSync)(handle);
		}
		finally {
				(0,external_node_fs_.closeSync)(handle);
		}
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

	46656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (__WEBPACK_DEFAULT_EXPORT__)
	});
const COEFFICIENTS = [
		0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
		14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
		0.46523628927048575665e-4, -0.98374475304879564677e-4,
		0.15808870322491248884e-3, -0.21026444172410488319e-3,
		0.2174396181152126432e-3, -0.16431810653676389022e-3,
		0.84418223983852743293e-4, -0.2619083840158140867e-4,
		0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
		if (n <= 0) {
				return Number.POSITIVE_INFINITY;
		}

		n--;

		let a = COEFFICIENTS[0];

		for (let i = 1; i < 15; i++) {
				a += COEFFICIENTS[i] / (n + i);
		}

		const tmp = g + 0.5 + n;

		return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

	const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


	}),

	8363:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bq: () => (  withCluster),
		FC: () => (  clusterCountOf),
		IO: () => (  clusterSpread),
		jz: () => (  effectiveClusters)
	});
function withCluster(sums, total, size) {
		if (size === 0)
				return;
		const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
		sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}
function clusterCountOf(sums) {
		let count = 0;
		for (const same of sums.values())
				count += same.count;
		return count;
}
function effectiveClusters(sums) {
		let n = 0;
		let squares = 0;
		for (const [size, { count }] of sums) {
				n += size * count;
				squares += size * size * count;
		}
		return squares === 0 ? 0 : (n * n) / squares;
}
function clusterSpread(sums, mean) {
		const clusters = clusterCountOf(sums);
		if (clusters < 2)
				return null;
		let n = 0;
		for (const [size, { count }] of sums)
				n += size * count;
		let squares = 0;
		let sizes = 0;
		let weighted = 0;
		let weightedSquares = 0;
		for (const [size, same] of sums) {
				const weight = 1 / (1 - size / n);
				const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
				squares += weight * Math.max(0, off);
				sizes += size * size * same.count;
				weighted += weight * size * size * same.count;
				weightedSquares += weight * weight * size ** 4 * same.count;
		}
		const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
		return { clusters, squares, df };
}


	}),

	8329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		WI: () => (  normalTail),
		Zl: () => (  normalQuantile),
		kC: () => (  normalDensity),
		vr: () => (  normalCdf)
	});
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
		return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
		return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
		return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
		if (Number.isNaN(p) || p < 0 || p > 1)
				return Number.NaN;
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		if (p === 1)
				return Number.POSITIVE_INFINITY;
		const q = p - 0.5;
		if (Math.abs(q) <= 0.425) {
				const r = 0.180625 - q * q;
				return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
		}
		const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
		const z = r <= 5
				? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
				: horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
		return q < 0 ? -z : z;
}
function scaledTail(x) {
		const y = x * Math.SQRT1_2;
		if (Number.isNaN(y))
				return Number.NaN;
		if (y <= 0.46875) {
				const square = y * y;
				return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
		}
		if (y > 27)
				return 0;
		const coarse = Math.trunc(y * 16) / 16;
		const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
		if (y <= 4)
				return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
		const inverse = 1 / (y * y);
		const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
		return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
		let value = 0;
		for (let i = coefficients.length - 1; i >= 0; i--)
				value = value * x + coefficients[i];
		return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
		1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
		8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
		1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
		117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
		0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
		0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
		0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
		33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
		5226.495278852854,
];
const MIDDLE_TOP = [
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
		0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
		1.421511758316446e-7, 2.0442631033899397e-15,
];


	}),

	33755:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FC: () => (  pairSums),
		Gr: () => (  passStatistic),
		Ly: () => (  differenceInterval),
		hl: () => (  SMALLEST_P),
		iA: () => (  clusteredSums),
		wu: () => (  regressionStatistic),
		xu: () => (  differenceSd)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



const SMALLEST_P = 1e-300;
function pairSums(differences) {
		let sum = 0;
		let sumSquares = 0;
		for (const d of differences) {
				sum += d;
				sumSquares += d * d;
		}
		return { n: differences.length, sum, sumSquares, clusters: null };
}
function clusteredSums(groups) {
		let n = 0;
		let sum = 0;
		let sumSquares = 0;
		const clusters = new Map();
		for (const group of groups) {
				let total = 0;
				for (const d of group) {
						total += d;
						sumSquares += d * d;
				}
				n += group.length;
				sum += total;
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
		}
		return { n, sum, sumSquares, clusters };
}
function regressionStatistic(sums, repeats = 1) {
		const { n, sum, sumSquares, clusters } = sums;
		if (n < 2)
				return null;
		const padded = n + 2;
		const mean = sum / padded;
		let se;
		let df;
		if (clusters === null) {
				se = Math.sqrt((sumSquares + 1 / repeats) / padded - mean * mean) / Math.sqrt(padded);
				df = n - 1;
		}
		else {
				const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
				if (spread === null)
						return null;
				const pseudo = spread.clusters / ((spread.clusters - 1) * repeats);
				se = Math.sqrt(spread.squares + pseudo) / padded;
				df = spread.df;
		}
		const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df);
		return { mean, se, df, p: Math.max(p, SMALLEST_P), z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
function passStatistic(sums, margin, repeats = 1) {
		const { n, sum, sumSquares, clusters } = sums;
		if (n < 2)
				return null;
		let mean;
		let se;
		let df;
		if (clusters === null) {
				mean = (sum - 1) / (n + 1);
				const spread = Math.max(0, sumSquares + 1 - (n + 1) * mean * mean);
				se = Math.sqrt(spread / n) / Math.sqrt(n + 1);
				df = n - 1;
		}
		else {
				const regression = regressionStatistic(sums, repeats);
				if (regression === null)
						return null;
				const size = n / (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
				mean = regression.mean - size / (n + size);
				se = regression.se;
				df = regression.df;
		}
		const t = (mean + margin) / se;
		const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)(t, df);
		return { mean, se, df, t, p, z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
function differenceInterval(statistic, level = 0.95) {
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, statistic.df) * statistic.se;
		return [statistic.mean - half, statistic.mean + half];
}
function differenceSd(sums) {
		const { n, sum, sumSquares, clusters } = sums;
		const mean = sum / n;
		if (clusters === null)
				return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
		const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
		return spread === null ? Number.NaN : Math.sqrt(spread.squares / n);
}


	}),

	37763:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Xh: () => (  tTail),
		YW: () => (  tQuantile),
		w_: () => (  tCdf)
	});
	var simple_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46656);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


function tCdf(t, df) {
		return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
function tTail(t, df) {
		return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
function tQuantile(p, df) {
		if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0))
				return Number.NaN;
		if (p === 0.5)
				return 0;
		if (p > 0.5)
				return -tQuantile(1 - p, df);
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		const target = Math.log(p);
		let low = 0;
		let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(p));
		while (lowerTail(high, df) > p) {
				low = high;
				high *= 2;
		}
		let t = high;
		for (let step = 0; step < 200; step++) {
				const tail = lowerTail(t, df);
				if (tail > p)
						low = t;
				else
						high = t;
				let next = t + ((Math.log(tail) - target) * tail) / density(t, df);
				if (!(next > low && next < high))
						next = 0.5 * (low + high);
				if (Math.abs(next - t) <= 1e-14 * Math.max(1, t))
						return -next;
				t = next;
		}
		return -t;
}
function density(t, df) {
		const log = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)((df + 1) / 2) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(df / 2) - 0.5 * Math.log(df * Math.PI);
		return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
function lowerTail(t, df) {
		if (Number.isNaN(t))
				return Number.NaN;
		if (t === Number.POSITIVE_INFINITY)
				return 0;
		const square = t * t;
		const a = df / 2;
		const b = 0.5;
		const x = df / (df + square);
		const y = square / (df + square);
		if (y === 0)
				return 0.5;
		const front = Math.exp((0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a + b) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(b) - a * Math.log1p(square / df) + b * Math.log(y));
		return x < (a + 1) / (a + b + 2)
				? (0.5 * front * betaFraction(a, b, x)) / a
				: 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
function betaFraction(a, b, x) {
		const tiny = 1e-300;
		let c = 1;
		let d = 1 - ((a + b) * x) / (a + 1);
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		let value = d;
		for (let m = 1; m <= 500; m++) {
				const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
				d = 1 + even * d;
				d = 1 / (Math.abs(d) < tiny ? tiny : d);
				c = 1 + even / c;
				if (Math.abs(c) < tiny)
						c = tiny;
				value *= d * c;
				const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
				d = 1 + odd * d;
				d = 1 / (Math.abs(d) < tiny ? tiny : d);
				c = 1 + odd / c;
				if (Math.abs(c) < tiny)
						c = tiny;
				const change = d * c;
				value *= change;
				if (Math.abs(change - 1) < 1e-16)
						break;
		}
		return value;
}


	})

};
