export const id = 1489;
export const ids = [1489,6058];
export const modules = {

	13906:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		IA: () => (  runSecret),
		TN: () => (  keyOf),
		Ui: () => (  STORE_KEY),
		YD: () => (  keysOf),
		Yy: () => (  missingSeal),
		nm: () => (  missingCredentials),
		rB: () => (  signingKeysOf)
	});
	var _inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11856);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);


function keyOf(provider, env) {
		if (provider.type === 'recorded' || provider.apiKeyEnv === undefined)
				return undefined;
		return keyIn(provider.apiKeyEnv, env);
}
const STORE_KEY = 'PLUMBLINE_STORE_KEY';
function keysOf(config, env) {
		return [...Object.values(config.providers).flatMap((provider) => keysOfProvider(provider, env)), ...storeKeys(env)];
}
function keysOfProvider(provider, env) {
		return (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(provider).flatMap(({ name }) => keyIn(name, env) ?? []);
}
function keyIn(name, env) {
		const value = env[name]?.trim();
		return value === '' ? undefined : value;
}
function storeKeys(env) {
		const value = keyIn(STORE_KEY, env) ?? '';
		return value.length < SHORTEST_SECRET ? [] : [value];
}
const SHORTEST_SECRET = 12;
function runSecret(config, env) {
		const names = Object.keys(config.providers).sort();
		const variables = names.flatMap((name) => (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(config.providers[name]));
		const keys = variables.flatMap(({ name, secret }) => (secret ? (keyIn(name, env) ?? []) : []));
		return [...storeKeys(env), ...keys].find((key) => key.length >= SHORTEST_SECRET) ?? null;
}
const SENDABLE = /^[\x21-\x7e]+$/;
function missingCredentials(config, names, env) {
		return [...new Set(names)].flatMap((name) => {
				const provider = config.providers[name];
				if (provider === undefined)
						return [];
				return (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(provider).flatMap(({ name: variable, needed }) => {
						const key = keyIn(variable, env);
						if (key === undefined)
								return needed
										? [`${variable} is not set, and provider "${name}" takes its key from it${lookAlike(variable, env)}`]
										: [];
						if (SENDABLE.test(key))
								return [];
						return [
								`${variable} holds a blank, a line break or a character that no key has, and provider "${name}" takes its key from it; set it anew`,
						];
				});
		});
}
function missingSeal(config, names, env) {
		const isLive = names.some((name) => config.providers[name] !== undefined && config.providers[name].type !== 'recorded');
		if (!isLive || runSecret(config, env) !== null)
				return [];
		return [
				`${STORE_KEY} is not set, and no provider has a key of ${SHORTEST_SECRET} characters or more: a merge could not tell answers of its shards from what another job has put there; set it to one secret of the repository in all jobs of the sharded run, or run without shards`,
		];
}
function lookAlike(variable, env) {
		const set = Object.keys(env).filter((one) => /KEY|TOKEN/i.test(one) && keyIn(one, env) !== undefined);
		const parts = (name) => name.toLowerCase().split('_');
		const isPartly = (one) => parts(variable).every((part) => parts(one).includes(part)) ||
				parts(one).every((part) => parts(variable).includes(part));
		const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .bi)(variable, set) ??
				(parts(variable).length > 1 ? set.filter((one) => parts(one).length > 1).find(isPartly) : undefined);
		return near == null ? '' : ` (${near} is set: if that is the key, name it in api-key-env)`;
}
function signingKeysOf(provider, env) {
		switch (provider.type) {
				case 'openai':
				case 'anthropic':
				case 'google':
				case 'http':
						return null;
				case 'bedrock': {
						if (provider.apiKeyEnv !== undefined)
								return null;
						const [id, secret, token] = (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(provider).map(({ name }) => keyIn(name, env));
						return id === undefined || secret === undefined ? null : { id, secret, token };
				}
		}
}


	}),

	29023:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		c: () => (  deskSecret)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
	var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
	var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
	var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67878);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88421);






const DRAWN = /^[0-9a-f]{64}$/;
const MOST_BYTES = 1000;
function deskSecret(env) {
		const own = env['XDG_CONFIG_HOME'];
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.config'), 'plumbline', 'store-secret');
		if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file))
				return null;
		try {
				(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_4__  .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
		}
		catch {
		}
		try {
				const isOwn = process.getuid === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).uid === process.getuid();
				const text = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_5__  .rM)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file), MOST_BYTES)?.trim() ?? '';
				return isOwn && DRAWN.test(text) ? text : null;
		}
		catch {
				return null;
		}
}


	}),

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

	35058:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ke: () => (  addedCases),
	uz: () => (  modelFileMoves),
	QV: () => (  movedPaths),
	bq: () => (  rulerMoves)
});

var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
var attribute_rules = __webpack_require__(36383);
var config = __webpack_require__(56940);
var escalation_policy = __webpack_require__(81242);
var suite_names = __webpack_require__(28381);
var glob = __webpack_require__(31310);
var trailing = __webpack_require__(16604);
;

const WORKFLOW = /^\.github\/workflows\/(?:[^/]+\.ya?ml|actions\.lock)$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
function gateWorkflows(tree) {
		const files = tree.paths().filter((path) => WORKFLOW.test(path) || ACTION.test(path));
		tree.expect?.(files);
		const texts = new Map(files.map((path) => [path, textOf(tree, path)]));
		const found = new Set(files.filter((path) => /plumbline/i.test(texts.get(path) ?? '')));
		for (let before = -1; before < found.size;) {
				before = found.size;
				for (const [path, text] of texts)
						if (!found.has(path) && usedBy(text).some((used) => found.has(used)))
								found.add(path);
		}
		return [...found];
}
function textOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
}
function usedBy(text) {
		return [...text.matchAll(/\buses["']?:[ \t]*["']?\.\/([^\s"'#,}@]+)/g)].flatMap(([, named = '']) => {
				const path = (0,trailing .h)(named, '/');
				return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
		});
}

;





const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
function rulerPaths(ruler, trees) {
		const found = new Map();
		const add = (path, part) => void (found.has(path) || found.set(path, part));
		for (const path of [ruler.config.file, ...config .iE])
				add(path, 'config');
		for (const [suite, [dataset, ...others]] of ruler.suites) {
				add(suite, 'suite');
				add((0,suite_names .HZ)(suite), 'lock');
				if (dataset !== undefined)
						add(dataset, 'dataset');
				for (const file of others)
						add(file, 'template file');
		}
		for (const path of ruler.media ?? [])
				add(path, 'case file');
		const named = namedByPolicy(ruler.config);
		const rows = recordedPatterns(ruler.config);
		for (const path of OWNERS)
				add(path, 'code owners');
		for (const tree of trees) {
				for (const path of tree.paths()) {
						const policy = named.find(({ file }) => path === file || path.startsWith(`${file}/`));
						const recorded = rows.find(({ pattern }) => (0,glob .ON)(pattern, path));
						if (policy !== undefined)
								add(path, policy.part);
						else if (recorded !== undefined)
								add(path, recorded.part);
						else if (path === '.gitattributes' || path.endsWith('/.gitattributes'))
								add(path, 'attributes');
				}
				for (const path of gateWorkflows(tree))
						add(path, 'workflow');
		}
		return found;
}
function namedByPolicy(config) {
		const policies = [config.escalation, ...config.targets.map(({ escalation }) => escalation)];
		const named = policies.flatMap((policy) => [
				{ file: policy?.ledger, part: 'ledger' },
				{ file: policy?.trainingData, part: 'training data' },
				{ file: policy?.review, part: 'failure review' },
				{ file: policy?.probes?.strongerModel, part: 'probe' },
				{ file: policy?.probes?.editedPrompt, part: 'probe' },
		]);
		const usual = [escalation_policy .Kd, escalation_policy .xw].map((file) => ({ file, part: 'ledger' }));
		const all = [...named, ...usual];
		return all.flatMap(({ file, part }) => (file === undefined ? [] : [{ file: file.replace(/\/$/, ''), part }]));
}
function recordedPatterns(config) {
		return Object.values(config.providers).flatMap((provider) => {
				if (provider.type !== 'recorded' || provider.from === 'head')
						return [];
				const of = (path, part) => path === undefined ? [] : [{ pattern: path.replace(/\{(?:model|prompt)\}/g, '*'), part }];
				return [...of(provider.outputs, 'recorded outputs'), ...of(provider.judgeOutputs, 'recorded judge')];
		});
}

;




function movedPaths(ruler, base, head, gated) {
		const parts = rulerPaths(ruler, [base, head]);
		const files = [
				...new Set([...gated, ...[...parts].flatMap(([path, part]) => (part === 'attributes' ? [] : [path]))]),
		];
		return [...parts]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([path, part]) => {
				const unread = base.blobId?.(path);
				if (unread !== undefined && unread === head.blobId?.(path))
						return [];
				const [before, after] = [contentOf(base, path), contentOf(head, path)];
				if (before?.id === after?.id)
						return [];
				const verb = before === null ? 'added' : after === null ? 'removed' : 'edited';
				if (part !== 'attributes')
						return [{ path, part, verb }];
				const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
				const touches = (0,attribute_rules .A)(before?.text() ?? '', after?.text() ?? '', folder, files);
				return touches === null ? [] : [{ path, part, verb, touches }];
		});
}
function contentOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? { id: entry.id, text: () => new TextDecoder().decode(entry.bytes) } : null;
}
function rulerMoves(moved, context) {
		return moved.map(({ path, part, verb, touches }) => {
				const effect = part === 'config' ? configEffect(path, context) : effectOf(part, verb, touches);
				return { path, what: part, change: effect === '' ? verb : `${verb}: ${effect}` };
		});
}
function configEffect(path, { config, configAfter, configWords }) {
		if (path !== config && path !== configAfter)
				return 'it is no config of the gate as long as another one is read';
		const told = path === (configAfter ?? config) ? configWords : [];
		const counts = configAfter === null
				? "main's config decided here; after the merge there is none, and nothing is gated"
				: path === configAfter && path === config
						? "main's config decided here; the new one counts after the merge"
						: path === config
								? `it decided here; after the merge ${configAfter} counts`
								: `${config} decided here; after the merge this one counts`;
		return [...told, counts].join('; ');
}
function effectOf(part, verb, touches) {
		switch (part) {
				case 'suite':
				case 'template file':
						return "scored by main's version here; the new one counts after the merge";
				case 'dataset':
				case 'case file':
						return "main's cases decided here";
				case 'lock':
						return verb === 'removed' ? 'without it main would be refused after the merge' : "main's lock counts here";
				case 'recorded outputs':
				case 'recorded judge':
						return "main's rows were replayed here; these count after the merge";
				case 'workflow':
						return 'this can switch the gate off; review it by hand';
				case 'code owners':
						return 'this can change who has to agree to an edit of the ruler';
				case 'attributes':
						return `a checkout may give other bytes of ${touches ?? 'what is gated'} than the gate read`;
				case 'training data':
				case 'failure review':
				case 'probe':
						return "main's version counted here";
				case 'ledger':
						return '';
		}
}
function modelFileMoves(arms) {
		return [...allowedNames(arms), ...untuned(arms)];
}
function untuned(arms) {
		const change = "edited: tuned: false counts where main's file says it of this model; the id decided here";
		const said = arms.flatMap(({ head: { model } }) => (0,json_object .G)(model.source) && model.source['tuned'] === false && model.tuned !== false ? [model.file] : []);
		return [...new Set(said)].map((path) => ({ path, what: 'tuning', change }));
}
function allowedNames(arms) {
		const moves = arms.flatMap(({ base, head }) => {
				const [before, after] = [base.model.reportsAs ?? [], head.model.reportsAs ?? []].map((names) => [...names].sort());
				if ((0,digest .$N)(before ?? []) === (0,digest .$N)(after ?? []))
						return [];
				const change = "edited: reports-as is another; main's names decided here, the new ones count after the merge";
				return [{ path: head.model.file, what: 'model names', change }];
		});
		return [...new Map(moves.map((move) => [move.path, move])).values()];
}
function addedCases(base, head) {
		const known = new Set(base.cases.map((row) => row.id));
		return head.filter((row) => !known.has(row.id));
}


	}),

	79001:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		command: () => (  command),
		help: () => (  help)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96420);
	var _adapters_store_desk_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29023);
	var _adapters_store_optimize_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77146);
	var _adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29796);
	var _adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(82662);
	var _adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78998);
	var _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34272);
	var _optimize_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13453);
	var _run_optimize_ledger_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23202);
	var _run_optimize_prepare_optimize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79559);
	var _run_optimize_recordings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49014);
	var _run_optimize_run_optimize_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42288);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69903);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29093);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(45272);
	var _version_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(58508);
	var _options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(32315);
	var _progress_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(20902);




















const help = `plumbline optimize TARGET [OPTIONS]

Searches for a better prompt on the target's own suite and proves the lift on
held-out cases that no part of the search has seen. Ends with a patch, an
evidence page and a ledger line; the repository is left as it was.

  --repo DIR            repository (default: this folder)
  --config FILE         config to read
  --rev REV             revision all is read from (default WORKTREE)
  --strategy NAME,...   ${_inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.slice(0, 4).join(', ')},
                        ${_inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.slice(4).join(', ')} (default auto)
  --objective cost      shorter at no loss, instead of better
  --to MODEL|FILE       move the prompt to another model
  --few-shots           let worked examples beside the prompt be tried too

What it may cost
  --max-calls N   --max-cost-usd X   --max-minutes M
  --preview, --dry-run  say what a run would take, send nothing
  --force               start although little could come of it
  --spend-alpha         look at used held-out cases again, at a smaller alpha

What comes out
  --json FILE  --md FILE  --html FILE  --patch FILE
  --ledger FILE         appends the ledger line
  --apply               writes the new prompt into the working folder
  --require-improvement exit 3 when there is nothing to propose

  --store DIR  --seed S  --concurrency N  --verbose
  --reflector-replies FILE   JSONL of {"reply"}: a recorded reflector

Exit codes: 0 any outcome · 2 usage, config, data, or a look that was used
· 3 --require-improvement and no patch · 4 the outside failed · 130 interrupted
`;
const OPTIONS = {
		repo: { type: 'string' },
		config: { type: 'string' },
		rev: { type: 'string' },
		strategy: { type: 'string' },
		objective: { type: 'string' },
		to: { type: 'string' },
		'few-shots': { type: 'boolean', default: false },
		'max-calls': { type: 'string' },
		'max-cost-usd': { type: 'string' },
		'max-minutes': { type: 'string' },
		preview: { type: 'boolean', default: false },
		'dry-run': { type: 'boolean', default: false },
		force: { type: 'boolean', default: false },
		'spend-alpha': { type: 'boolean', default: false },
		json: { type: 'string' },
		md: { type: 'string' },
		html: { type: 'string' },
		patch: { type: 'string' },
		ledger: { type: 'string' },
		apply: { type: 'boolean', default: false },
		'require-improvement': { type: 'boolean', default: false },
		store: { type: 'string' },
		seed: { type: 'string' },
		concurrency: { type: 'string' },
		verbose: { type: 'boolean', default: false },
		'reflector-replies': { type: 'string' },
};
async function command(args, io) {
		const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_15__  .T)('optimize', args, OPTIONS, { positionals: true });
		const [target, ...more] = positionals;
		if (target === undefined || more.length > 0)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_14__  .eb('optimize: name one target, for example: plumbline optimize support-agent');
		const { json, md, html, patch, ledger } = values;
		(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .Wu)(io, { '--json': json, '--md': md, '--html': html, '--patch': patch, '--ledger': ledger });
		const limits = {
				maxCalls: amount('--max-calls', values['max-calls'], true),
				maxCostUsd: amount('--max-cost-usd', values['max-cost-usd'], false),
				maxMinutes: amount('--max-minutes', values['max-minutes'], false),
		};
		if (values.objective !== undefined && values.objective !== 'cost' && values.objective !== 'quality')
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_14__  .eb(`--objective ${JSON.stringify(values.objective)}: give quality or cost`);
		const repository = (0,_adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_2__  .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.repo ?? '.'), { env: io.env });
		const revision = values.rev ?? 'WORKTREE';
		const request = {
				tree: repository.tree(revision === 'WORKTREE' ? revision : repository.resolve(revision)),
				commit: repository.resolve(revision === 'WORKTREE' ? 'HEAD' : revision),
				config: values.config,
				target,
				seed: values.seed ?? 'local',
				objective: values.objective ?? 'quality',
				to: values.to,
				strategies: strategiesOf(values.strategy),
				fewShots: values['few-shots'],
				limits,
				force: values.force,
				spendAlpha: values['spend-alpha'],
				previewOnly: values.preview || values['dry-run'],
				mayWait: true,
				reproduce: `plumbline optimize ${args.join(' ')}`,
				engine: _version_js__WEBPACK_IMPORTED_MODULE_17__  .x,
				reflectorReplies: repliesIn(values['reflector-replies'], io),
		};
		const stop = (0,_adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_18__  .Y)();
		const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_16__  .e)(io, values.verbose);
		const storeDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.store ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDir, 'plumbline'));
		const concurrency = amount('--concurrency', values.concurrency, true) ?? _adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_CONCURRENCY;
		const ports = (0,_adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_6__.wire)({
				env: io.env,
				storeDir,
				deskSecret: () => (0,_adapters_store_desk_secret_js__WEBPACK_IMPORTED_MODULE_3__  .c)(io.env),
				concurrency,
				signal: stop.signal,
				progress,
		});
		const watcher = {
				preview: (lines) => io.err(`${lines.map((line) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_19__  .L)(line, 80, '  ')).join('\n')}\n`),
				round: (line) => io.err(`${line}\n`),
		};
		try {
				const result = await (0,_run_optimize_run_optimize_js__WEBPACK_IMPORTED_MODULE_12__.runOptimize)(request, ports, (0,_adapters_store_optimize_memory_js__WEBPACK_IMPORTED_MODULE_4__.runMemory)(storeDir, () => (0,_adapters_store_desk_secret_js__WEBPACK_IMPORTED_MODULE_3__  .c)(io.env)), watcher);
				progress.end();
				if (result === null)
						return 0;
				if ((0,_run_optimize_run_optimize_js__WEBPACK_IMPORTED_MODULE_12__.isOrdered)(result)) {
						io.say(`${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_19__  .L)(orderedText(result), 80)}\n`);
						return values['require-improvement'] ? 3 : 0;
				}
				const prepared = await (0,_run_optimize_prepare_optimize_js__WEBPACK_IMPORTED_MODULE_10__.prepareOptimize)(request, ports);
				return await deliver(result, prepared, values, io, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeDir, 'optimize', result.run));
		}
		finally {
				progress.end();
				stop.dispose();
				repository.close();
		}
}
function orderedText({ finalist, order: { ordered, waiting, refused } }) {
		const rest = refused === 0 ? '' : `; ${refused} could not be ordered and are tried again then`;
		return `Waiting: ${finalist} is measured on held-out cases by batch. ${ordered} answers are ordered at half price and ${waiting} wait in earlier batches${rest}. Run the same command again in some hours: it collects what has come and goes on from here. Vendors answer within a day.`;
}
async function deliver(result, prepared, wanted, io, folder) {
		const { outcomeSentence, patchOf, renderEvidence } = await __webpack_require__.e(  2002).then(__webpack_require__.bind(__webpack_require__, 42002));
		const { renderOptimizeHtml } = await __webpack_require__.e(  6972).then(__webpack_require__.bind(__webpack_require__, 16972));
		const { prose } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 9924));
		const { proposalOf } = await __webpack_require__.e(  4845).then(__webpack_require__.bind(__webpack_require__, 94845));
		const proposed = (0,_optimize_result_js__WEBPACK_IMPORTED_MODULE_8__.isProposed)(result.outcome, prepared.policy.guards);
		const patch = patchOf(result);
		const text = `${JSON.stringify(result, null, 1)}\n`;
		const page = renderEvidence(result);
		const report = renderOptimizeHtml(result);
		const { title, body } = proposalOf(result, page);
		const rows = new Map(prepared.suite.cases.map((row) => [row.id, row]));
		const line = (0,_run_optimize_ledger_line_js__WEBPACK_IMPORTED_MODULE_9__.ledgerLine)(result, {
				suiteDigest: prepared.suite.digest,
				templates: Object.fromEntries(prepared.suite.templates.map(({ id, digest }) => [id, digest])),
				heldout: prepared.slices.heldout.slice(0, result.heldout.cases).map(({ id }) => rows.get(id)),
		});
		io.say(`${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_19__  .L)(outcomeSentence(result), 80)}\n`);
		const own = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
		const files = [
				[wanted.json ?? own('result.json'), text],
				[wanted.md ?? own('evidence.md'), page],
				[wanted.html ?? own('report.html'), report],
				[proposed ? own('pull-request.md') : undefined, `# ${prose(title)}\n\n${body}`],
				[proposed ? (wanted.patch ?? own('change.patch')) : patch === '' ? undefined : own('unproven.patch'), patch],
		];
		const { mkdirSync } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
		mkdirSync(folder, { recursive: true });
		for (const [path, content] of files)
				if (path !== undefined)
						(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .x3)(io, path, content);
		if (line !== null) {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, wanted.ledger ?? own('ledger.jsonl'));
				if (wanted.ledger === undefined)
						(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .x3)(io, path, line);
				else
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, line);
		}
		if (proposed && wanted.apply)
				for (const { file, after } of result.changes)
						(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_5__  .x3)(io, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, wanted.repo ?? '.'), file), after);
		for (const [path] of files)
				if (path !== undefined)
						io.say(`  ${path}\n`);
		return wanted['require-improvement'] && !proposed ? 3 : 0;
}
function amount(name, text, isWhole) {
		if (text === undefined)
				return undefined;
		const value = Number(text);
		if (!(value > 0) || !Number.isFinite(value) || (isWhole && !Number.isInteger(value)))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_14__  .eb(`${name} ${JSON.stringify(text)}: give a ${isWhole ? 'whole number from 1' : 'number above 0'}`);
		return value;
}
function strategiesOf(text) {
		if (text === undefined || text === 'auto')
				return undefined;
		return text.split(',').map((name) => {
				const found = _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.find((one) => one === name.trim());
				if (found === undefined)
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_14__  .eb(`--strategy ${JSON.stringify(name)}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__  .h)(name, _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL)}; there are: ${_inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_7__  .YL.join(', ')}`);
				return found;
		});
}
function repliesIn(file, io) {
		if (file === undefined)
				return undefined;
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file);
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_14__  .eb(`--reflector-replies ${file}: there is no such file`);
		return (0,_run_optimize_recordings_js__WEBPACK_IMPORTED_MODULE_11__  .C3)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), file);
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

	50424:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		a: () => (  unlessBlind),
		i: () => (  isBlind)
	});
	var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

function isBlind(levels, margin) {
		return Math.max(levels.base, levels.head) < margin;
}
function unlessBlind(result, margin, equal = null) {
		const { base, head } = { base: result.base ?? equal, head: result.head ?? equal };
		if (base === null || head === null || result.verdict === 'regressed' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .qB)(result.reason))
				return result;
		if (!isBlind({ base, head }, margin))
				return result;
		const told = (points) => String(Math.round(10 * points) / 10);
		const why = `main stands at ${told(base)} and the change at ${told(head)} of 100 points, and its margin is ${told(margin)}`;
		return { ...result, verdict: 'inconclusive', reason: 'blind', why, casesNeeded: undefined };
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

	8158:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Fo: () => (  targetVerdict),
		G6: () => (  targetReason),
		I$: () => (  exitCode),
		ZH: () => (  runVerdict),
		qB: () => (  isUnmeasured)
	});
const TOO_LITTLE_DATA = new Set([
		'bound',
		'margin',
		'futility',
		'budget',
		'small-suite',
		'few-clusters',
		'exact',
		'anchor',
]);
function isUnmeasured(reason) {
		return !TOO_LITTLE_DATA.has(reason);
}
function targetVerdict(templates, critical) {
		const blocking = templates.filter((template) => template.blocking);
		const brokenFloor = blocking.some((template) => template.floor?.state === 'broken');
		const brokenCase = (critical ?? []).some((row) => row.verdict === 'broken');
		if (blocking.some((template) => template.verdict === 'regressed') || brokenFloor || brokenCase)
				return 'regressed';
		if (blocking.some((template) => template.verdict === 'inconclusive'))
				return 'inconclusive';
		return lacksCritical(critical) ? 'inconclusive' : 'pass';
}
function lacksCritical(critical) {
		return (critical ?? []).some((row) => row.verdict === 'unmeasured');
}
function targetReason(target) {
		const open = Object.values(target.templates).some(({ blocking, verdict }) => blocking && verdict === 'inconclusive');
		return target.verdict === 'inconclusive' && !open && lacksCritical(target.critical)
				? 'critical-unmeasured'
				: undefined;
}
function runVerdict(targets) {
		const judged = targets.filter((target) => target.verdict !== 'skipped');
		for (const verdict of ['error', 'regressed', 'inconclusive']) {
				if (judged.some((target) => target.verdict === verdict))
						return verdict;
		}
		return judged.length === 0 ? 'skipped' : 'pass';
}
function unmeasured(targets) {
		return targets.some((target) => target.verdict === 'inconclusive' &&
				(lacksCritical(target.critical) ||
						Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && isUnmeasured(template.reason))));
}
function isBelowAnchor({ blocking, verdict, reason }) {
		return blocking && verdict === 'inconclusive' && reason === 'anchor';
}
function exitCode(verdict, targets, gate, options) {
		if (verdict === 'regressed' && !options.accepted)
				return 1;
		if (options.orderBlocked)
				return 1;
		if (verdict !== 'inconclusive')
				return 0;
		if (targets.some(({ templates }) => Object.values(templates).some(isBelowAnchor)))
				return 3;
		const little = targets.some((target) => target.verdict === 'inconclusive' &&
				Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && !isUnmeasured(template.reason)));
		if (unmeasured(targets) && gate.onUnmeasured === 'fail')
				return 3;
		if (little && gate.onInconclusive === 'fail')
				return 3;
		return 0;
}


	}),

	19240:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		LY: () => (  economicsJson),
		lN: () => (  DAYS_PER_MONTH),
		qk: () => (  breakEven)
	});
	var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61152);

const DAYS_PER_MONTH = 30;
function promptCost(prompt, cachedShare = prompt.cachedShare) {
		const { cacheWriteShare = 0, cacheWritePremium = 0 } = prompt;
		const factor = 1 - cachedShare * prompt.cacheDiscount + (cachedShare === 0 ? 0 : cacheWriteShare * cacheWritePremium);
		const input = prompt.inputTokens * factor * prompt.priceIn;
		return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}
function tunedCost(tuned) {
		return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}
function tunedFixed(tuned) {
		return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}
function breakEven(economics) {
		const { prompt, tuned } = economics;
		const perRequest = {
				prompt: promptCost(prompt, 0),
				promptCached: promptCost(prompt),
				tuned: tunedCost(tuned),
		};
		const fixed = tunedFixed(tuned);
		const uncached = crossing(perRequest.prompt, perRequest.tuned, fixed);
		const cached = crossing(perRequest.promptCached, perRequest.tuned, fixed);
		return {
				perRequest,
				fixed,
				uncached,
				cached,
				cachedShare: prompt.cachedShare,
				arithmetic: [
						`Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.prompt)} a request.`,
						`Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.promptCached)} a request.`,
						`Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.tuned)} a request, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.servingUsdPerMonth)} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} a month.`,
						line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
						line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
				],
		};
}
function crossing(prompt, tuned, fixed) {
		const saved = prompt - tuned;
		return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}
function line(label, prompt, tuned, fixed, at) {
		return at === null
				? `${label} the prompted request is not dearer: never.`
				: `${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} / (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(prompt)} - ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned)}) / ${DAYS_PER_MONTH} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(at)} requests a day.`;
}
function monthly(economics, requestsPerDay) {
		const requests = requestsPerDay * DAYS_PER_MONTH;
		return {
				prompt: requests * promptCost(economics.prompt, 0),
				promptCached: requests * promptCost(economics.prompt),
				tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
		};
}
function economicsJson(economics, requestsPerDay) {
		const even = breakEven(economics);
		return {
				requestsPerDay: requestsPerDay ?? null,
				perRequest: even.perRequest,
				fixedPerMonth: even.fixed,
				crossing: { uncached: even.uncached, cached: even.cached },
				cachedShare: even.cachedShare,
				monthly: requestsPerDay === undefined ? null : monthly(economics, requestsPerDay),
				arithmetic: [...even.arithmetic],
		};
}


	}),

	78507:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F9: () => (  ASSUMED_TRAINING_USD),
		So: () => (  usdPerMonth),
		Vs: () => (  measuredEconomics),
		YM: () => (  daysBetween),
		Yy: () => (  aDay),
		cr: () => (  undeclared),
		fm: () => (  wantsCheap),
		q8: () => (  HIGH_VOLUME),
		rZ: () => (  undeclaredWords),
		xF: () => (  cheapShare),
		xS: () => (  factsOf)
	});
	var _break_even_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19240);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);


const HIGH_VOLUME = 10_000;
const MIN_CHEAP = 20;
const UNIFORM_ABOVE = 0.95;
const UNIFORM_BELOW = 0.3;
const DAY_MS = 86_400_000;
const STALE_AFTER = 180;
function factsOf(policy, found) {
		const profile = policy.profile ?? {};
		const { today } = found;
		const derived = { ...found.derived, ...difficultyOf(found.cheap) };
		const value = (key) => derived[key]?.value;
		const counted = numberOf(value('examples'));
		const examples = counted ?? profile.labelledExamples;
		const isNamed = policy.trainingData !== undefined || value('training-file') === true;
		const end = value('base-available-until');
		return {
				requestsPerDay: profile.requestsPerDay,
				difficulty: profile.difficulty ?? oneOf(value('difficulty'), ['mixed', 'uniform']),
				examples,
				trainingFile: examples === undefined && !isNamed ? false : undefined,
				synthetic: worstSynthetic(profile, value('synthetic')),
				task: worstTask(profile.task, oneOf(value('task'), ['stable', 'changing'])),
				baseEnds: profile.baseAvailableUntil ?? (end === null || typeof end === 'string' ? end : undefined),
				daysToRelease: daysToRelease(profile, today),
				derived,
				notes: notesOf(profile, today),
		};
}
function wantsCheap({ profile = {}, probes }) {
		if (probes === null)
				return false;
		if (probes?.cheapModel !== undefined)
				return true;
		const { requestsPerDay = 0, difficulty, bottleneck } = profile;
		const isDear = bottleneck === 'cost' || bottleneck === 'latency';
		return (requestsPerDay >= HIGH_VOLUME && difficulty === undefined) || isDear;
}
function daysBetween(from, to) {
		return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS);
}
function daysToRelease({ releaseDate, releaseInDays }, today) {
		return releaseDate === undefined ? releaseInDays : daysBetween(today, releaseDate);
}
function cheapShare(cheap) {
		return cheap === undefined || cheap.of < MIN_CHEAP ? null : cheap.passed / cheap.of;
}
function difficultyOf(cheap) {
		const share = cheapShare(cheap);
		if (cheap === undefined || share === null)
				return {};
		const value = share > UNIFORM_ABOVE || share < UNIFORM_BELOW ? 'uniform' : 'mixed';
		return {
				difficulty: { value, from: `${cheap.model} passes ${cheap.passed} of ${cheap.of} cases that the head passes` },
		};
}
function worstTask(declared, derived) {
		return declared === 'changing' || derived === 'changing' ? 'changing' : (declared ?? derived);
}
function worstSynthetic({ syntheticExamples }, derived) {
		const found = oneOf(derived, ['none', 'verified', 'unverified']);
		return found === 'unverified' || syntheticExamples === 'unverified' ? 'unverified' : (found ?? syntheticExamples);
}
function numberOf(value) {
		return typeof value === 'number' && value >= 0 ? value : undefined;
}
function oneOf(value, of) {
		return of.find((one) => one === value);
}
function notesOf(profile, today) {
		const notes = [];
		if (profile.releaseInDays !== undefined)
				notes.push('release-in-days is a constant and never counts down: write release-date, a date.');
		const { requestsAsOf } = profile;
		if (requestsAsOf !== undefined && daysBetween(requestsAsOf, today) > STALE_AFTER)
				notes.push(`requests-per-day is from ${requestsAsOf}, ${daysBetween(requestsAsOf, today)} days ago: look it up again.`);
		return notes;
}
function undeclared({ profile = {}, tuneTerms, economics }) {
		const isTimed = profile.releaseDate !== undefined || profile.releaseInDays !== undefined;
		return [
				profile.requestsPerDay === undefined ? 'requests-per-day' : '',
				profile.dataIsolation === undefined ? 'data-isolation' : '',
				isTimed ? '' : 'release-date',
				tuneTerms?.trainingUsd === undefined && economics === undefined ? 'training-usd' : '',
		].filter((key) => key !== '');
}
const MEASURED_MONTHS = 3;
const LEARNT = 0.8;
const TUNED_PRICE = 2;
const ASSUMED_TRAINING_USD = 500;
function measuredEconomics(request, policy, lever) {
		const prompted = request?.[lever === 'fine-tune' ? 'base' : 'head'];
		const assumed = prompted === undefined ? undefined : untried(prompted, policy);
		const { promptTokens, completionTokens, priceIn, priceOut } = (lever === 'fine-tune' ? request?.head : undefined) ?? {};
		if (assumed === undefined ||
				promptTokens === undefined ||
				completionTokens === undefined ||
				priceIn === undefined ||
				priceOut === undefined)
				return assumed;
		const measured = { inputTokens: promptTokens, outputTokens: completionTokens, priceIn, priceOut };
		return { ...assumed, tuned: { ...assumed.tuned, ...measured } };
}
function untried(head, policy) {
		const { promptTokens, completionTokens, staticTokens = 0, cachedTokens = 0, priceIn, priceOut, priceCached } = head;
		if (promptTokens === undefined || completionTokens === undefined || priceIn === undefined || priceOut === undefined)
				return undefined;
		const terms = policy.tuneTerms ?? {};
		return {
				prompt: {
						inputTokens: promptTokens,
						outputTokens: completionTokens,
						priceIn,
						priceOut,
						cachedShare: promptTokens > 0 ? Math.min(1, cachedTokens / promptTokens) : 0,
						cacheDiscount: priceCached === undefined || priceIn === 0 ? 0 : Math.max(0, 1 - priceCached / priceIn),
				},
				tuned: {
						inputTokens: Math.max(0, promptTokens - LEARNT * Math.min(staticTokens, promptTokens)),
						outputTokens: completionTokens,
						priceIn: TUNED_PRICE * priceIn,
						priceOut: TUNED_PRICE * priceOut,
						trainingUsd: terms.trainingUsd ?? 0,
						amortiseMonths: terms.amortiseMonths ?? MEASURED_MONTHS,
						servingUsdPerMonth: terms.servingUsdPerMonth ?? 0,
				},
		};
}
function usdPerMonth(usd, requestsPerDay) {
		return usd * requestsPerDay * _break_even_js__WEBPACK_IMPORTED_MODULE_0__  .lN;
}
function undeclaredWords(keys) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(keys)} ${keys.length === 1 ? 'is' : 'are'} not declared`;
}
function aDay(requests) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(requests)} requests a day`;
}


	}),

	61152:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A0: () => (  tries),
		KN: () => (  percent),
		Nx: () => (  capital),
		Rc: () => (  level),
		U9: () => (  count),
		WR: () => (  points),
		cD: () => (  probedWords),
		dR: () => (  usd),
		p_: () => (  list),
		x8: () => (  signed),
		y1: () => (  range)
	});
function points(value) {
		const rounded = Math.round(value * 10) / 10;
		return String(rounded === 0 ? 0 : rounded);
}
function level(value) {
		const rounded = Math.round(value * 10) / 10;
		return (rounded === 0 ? 0 : rounded).toFixed(1);
}
function signed(value) {
		return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}
function range([low, high]) {
		return `${points(low)} to ${points(high)}`;
}
function tries(n) {
		return n === 1 ? '1 attempt' : `${n} attempts`;
}
function interval([low, high]) {
		return `[${points(low)}, ${points(high)}]`;
}
function percent(share) {
		return `${Math.round(share * 100)} %`;
}
function count(value) {
		return Math.round(value)
				.toString()
				.replace(/\B(?=(\d{3})+$)/gu, ',');
}
function usd(value) {
		if (value !== 0 && Math.abs(value) < 0.01)
				return `$${value.toPrecision(3)}`;
		return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}
function list(items) {
		return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
const PROBE_WORDS = {
		edited: 'the edited prompt',
		reference: 'the reference in the prompt',
		stronger: 'the stronger model',
};
function probedWords(groups) {
		const told = Object.keys(PROBE_WORDS).flatMap((kind) => {
				const all = groups.flatMap(({ probes }) => probes?.[kind] ?? []);
				if (all.length === 0)
						return [];
				const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
				return [`${PROBE_WORDS[kind]} fixed ${sum(({ fixed }) => fixed)} of ${sum(({ of }) => of)}`];
		});
		return list(told);
}
function capital(text) {
		return text.charAt(0).toUpperCase() + text.slice(1);
}


	}),

	66016:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		E: () => (  modelPrices)
	});
	var _model_call_price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
	var _model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83827);
	var _provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50425);



function modelPrices({ providers, prices }, now) {
		const book = { own: prices, day: now.slice(0, 10) };
		const find = (by) => ({ provider, model }) => {
				const asked = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
				return by({ model, houses: (0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__  .N)(asked) }, book) ?? ((0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__  .s)(asked) ? _model_call_price_js__WEBPACK_IMPORTED_MODULE_0__  .jC : null);
		};
		return { usual: find(_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__  .xx), highest: find(_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__  .FI) };
}


	}),

	11856:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$d: () => (  KEY_HEADERS),
		dX: () => (  AWS_KEYS),
		jr: () => (  keyVariables),
		mu: () => (  keyNames)
	});
const KEY_HEADERS = ['authorization', 'x-api-key', 'x-goog-api-key', 'api-key'];
const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const AWS_TOKEN = 'AWS_SESSION_TOKEN';
function keyVariables(provider) {
		switch (provider.type) {
				case 'recorded':
						return [];
				case 'openai':
				case 'anthropic':
				case 'google':
				case 'http':
						return ownKey(provider);
				case 'bedrock': {
						const own = ownKey(provider);
						if (own.length > 0)
								return own;
						const [id, secret] = AWS_KEYS;
						return [
								{ name: id, needed: true, secret: false },
								{ name: secret, needed: true, secret: true },
								{ name: AWS_TOKEN, needed: false, secret: true },
						];
				}
		}
}
function ownKey({ apiKeyEnv }) {
		return apiKeyEnv === undefined ? [] : [{ name: apiKeyEnv, needed: true, secret: true }];
}
function keyNames(provider) {
		return keyVariables(provider).flatMap(({ name, needed }) => (needed ? [name] : []));
}


	}),

	83827:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FI: () => (  highestPriceOf),
		Qb: () => (  boundedByCalls),
		Wz: () => (  tokenBound),
		gx: () => (  promptTokenBound),
		jA: () => (  estimate),
		lR: () => (  messageTokenBound),
		oY: () => (  capOf),
		unknownPrice: () => (  unknownPrice),
		xx: () => (  priceOf),
		ys: () => (  expectedCost)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32085);
	var _models_known_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32478);
	var _price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);




function priceOf(asked, book) {
		const row = (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .c)(asked);
		return ownPrice(asked.model, book) ?? (row === null ? null : (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .i3)(row, book.day));
}
function highestPriceOf(asked, book) {
		const row = (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .c)(asked);
		return ownPrice(asked.model, book) ?? (row === null ? null : (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .cj)(row, book.day));
}
function ownPrice(model, { own }) {
		const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
		return (Object.hasOwn(own, model) && own[model]) || (Object.hasOwn(own, undated) && own[undated]) || null;
}
function unknownPrice(model, file) {
		return {
				file,
				key: 'gate.max-cost-usd',
				message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens) on the base branch, or use max-calls instead`,
		};
}
function boundedByCalls(model) {
		return `the price of model "${model}" is unknown, so max-calls bounds its calls and max-cost-usd does not; set prices."${model}" on the base branch`;
}
function tokenBound(text) {
		const bytes = Buffer.byteLength(text);
		return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}
const IMAGE_TOKENS = 6000;
const TOKENS_PER_DOCUMENT_BYTE = 3;
const MOST_DOCUMENT_TOKENS = 1_050_000;
function mediaTokenBound({ kind, size }) {
		return kind === 'image'
				? IMAGE_TOKENS
				: Math.min(MOST_DOCUMENT_TOKENS, IMAGE_TOKENS + TOKENS_PER_DOCUMENT_BYTE * size);
}
function messageTokenBound({ content, parts = [] }) {
		return parts.filter(_media_js__WEBPACK_IMPORTED_MODULE_1__  .FN).reduce((sum, media) => sum + mediaTokenBound(media), 4 + tokenBound(content ?? ''));
}
function promptTokenBound(request) {
		if (request.kind === 'embedding')
				return request.texts.reduce((sum, text) => sum + tokenBound(text), 0);
		let tokens = 3;
		for (const message of request.messages) {
				tokens += messageTokenBound(message);
				if (message.toolCalls !== undefined)
						tokens += tokenBound(JSON.stringify(message.toolCalls));
		}
		if (request.tools !== undefined)
				tokens += tokenBound((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(request.tools));
		if (request.responseFormat !== undefined)
				tokens += tokenBound((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(request.responseFormat));
		return tokens;
}
const CAPS = [
		['max_completion_tokens'],
		['max_tokens'],
		['max_output_tokens'],
		['generationConfig', 'maxOutputTokens'],
		['inferenceConfig', 'maxTokens'],
];
function inside(value, key) {
		return typeof value === 'object' && value !== null && !Array.isArray(value)
				? value[key]
				: undefined;
}
function capOf(request) {
		if (request.kind === 'embedding')
				return 0;
		const { params = {} } = request;
		const named = CAPS.map((path) => path.reduce(inside, params)).find((cap) => cap !== undefined);
		const cap = typeof named === 'number' ? named : request.maxTokens;
		const choices = request.params?.['n'];
		return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}
const LONGEST_ANSWER = 262_144;
function expectedCost(request, price) {
		const cap = capOf(request);
		const promptTokens = promptTokenBound(request);
		const withAnswer = (completionTokens) => (0,_price_js__WEBPACK_IMPORTED_MODULE_3__  .ho)({ promptTokens, completionTokens }, price);
		return {
				prompt: withAnswer(0),
				worst: cap === undefined ? null : withAnswer(cap),
				ceiling: withAnswer(cap === 0 ? 0 : Math.max(LONGEST_ANSWER, cap ?? 0)),
		};
}
const USUAL_ANSWER = 256;
function estimate(plan) {
		let calls = 0;
		let promptTokens = 0;
		let completionTokens = 0;
		let costUsd = 0;
		const unpriced = new Set();
		for (const part of plan) {
				const usage = {
						promptTokens: part.promptTokens,
						completionTokens: part.calls * (part.answerTokens ?? part.maxTokens ?? USUAL_ANSWER),
				};
				calls += part.calls;
				promptTokens += usage.promptTokens;
				completionTokens += usage.completionTokens;
				if (part.price === null)
						unpriced.add(part.model);
				else
						costUsd += (0,_price_js__WEBPACK_IMPORTED_MODULE_3__  .Ob)(part.calls, usage, part.price);
		}
		return {
				calls,
				promptTokens,
				completionTokens,
				costUsd: unpriced.size > 0 ? null : costUsd,
				unpriced: [...unpriced].sort(),
		};
}


	}),

	20062:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		o: () => (  NOTHING_USED),
		v: () => (  addUsage)
	});
const NOTHING_USED = {
		calls: 0,
		reused: 0,
		promptTokens: 0,
		completionTokens: 0,
		costUsd: 0,
		costKnown: true,
		errors: 0,
};
function addUsage(a, b) {
		return {
				calls: a.calls + b.calls,
				reused: a.reused + b.reused,
				promptTokens: a.promptTokens + b.promptTokens,
				completionTokens: a.completionTokens + b.completionTokens,
				costUsd: a.costUsd + b.costUsd,
				costKnown: a.costKnown && b.costKnown,
				errors: a.errors + b.errors,
		};
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

	99055:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Hl: () => (  planLook),
		Ku: () => (  looksIn),
		Ok: () => (  marksOf),
		V9: () => (  lookEntryOf),
		cy: () => (  LOOKS_FILE)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_folded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66854);


const ALPHA = 0.05;
const LEAST_UNSEEN = 30;
function marksOf(row) {
		const said = JSON.stringify([row.input ?? null, row.messages ?? null, row.vars ?? null]);
		const folded = (0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_1__  .C)(said).join(' ');
		return [(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`id\0${row.id}`).slice(0, 12), (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`text\0${folded}`).slice(0, 12)];
}
function planLook(heldout, entries, spend) {
		const seen = new Set(entries.flatMap(({ cases }) => cases.flat()));
		const unseen = heldout.filter((row) => !marksOf(row).some((mark) => seen.has(mark)));
		if (unseen.length === heldout.length)
				return { kind: 'open', look: 1, alpha: ALPHA, cases: heldout };
		if (unseen.length >= LEAST_UNSEEN)
				return { kind: 'open', look: 1, alpha: ALPHA, cases: unseen };
		if (!spend)
				return { kind: 'used', earlier: entries, unseen: unseen.length };
		const look = 1 + new Set(entries.map(({ run }) => run)).size;
		return { kind: 'open', look, alpha: ALPHA / 2 ** (look - 1), cases: heldout };
}
function lookEntryOf(value) {
		if (value === null || typeof value !== 'object' || Array.isArray(value))
				return null;
		const row = value;
		const { target, goal, run, look, alpha, at, cases } = row;
		if (typeof target !== 'string' || typeof run !== 'string' || typeof look !== 'number')
				return null;
		if (!Array.isArray(cases))
				return null;
		const marks = cases.flatMap((pair) => {
				const [id, text] = Array.isArray(pair) ? pair : [];
				return typeof id === 'string' && typeof text === 'string' ? [[id, text]] : [];
		});
		return {
				target,
				goal: typeof goal === 'string' ? goal : '',
				run,
				look,
				alpha: typeof alpha === 'number' ? alpha : ALPHA,
				at: typeof at === 'string' ? at : '',
				cases: marks,
		};
}
const LOOKS_FILE = 'looks.jsonl';
function looksIn(text) {
		return text.split('\n').flatMap((line) => {
				const value = parsed(line);
				const entry = value === undefined ? null : (lookOf(value) ?? lookEntryOf(value));
				return entry === null ? [] : [entry];
		});
}
function lookOf(attempt) {
		if (typeof attempt !== 'object' || attempt === null || Array.isArray(attempt))
				return null;
		const { heldout } = attempt;
		return heldout === undefined ? null : lookEntryOf(heldout);
}
function parsed(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}


	}),

	56059:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		HY: () => (  SHAPES),
		lA: () => (  failureReview)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11486);


const SHAPES = ['prompt', 'knowledge', 'capability', 'weight', 'unclear'];
const PROBES = ['reference', 'stronger', 'edited'];
const shape = zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(SHAPES);
const cluster = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf,
		template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
		code: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
		size: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ,
		loss: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).optional(),
		shape,
		split: zod__WEBPACK_IMPORTED_MODULE_1__  .jgl(shape, _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .uM).optional(),
		title: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
		fix: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
		cases: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf, 200_000),
		by: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
		quotes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, 100).optional(),
		survived: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
		probes: zod__WEBPACK_IMPORTED_MODULE_1__  .jgl(zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(PROBES), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ fixed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ })).optional(),
});
const failureReview = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		done: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(),
		looked: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
		failures: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ,
		of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
		clusters: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(cluster, 5_000),
		judge: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
		probing: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ calls: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ, costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .ai.nullable(), skipped: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq.optional() }).optional(),
		passing: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .uM.optional(),
		notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, 1_000).optional(),
});


	}),

	11486:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		KT: () => (  named),
		Pf: () => (  label),
		Pq: () => (  json),
		Qq: () => (  text),
		V2: () => (  pair),
		WQ: () => (  whole),
		ai: () => (  number),
		br: () => (  digest),
		p_: () => (  list),
		uM: () => (  share)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const label = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().max(2_000);
const text = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().max(1_000_000);
const number = zod__WEBPACK_IMPORTED_MODULE_0__  .aig();
const whole = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().int().min(0).max(1e12);
const share = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).max(1);
const pair = zod__WEBPACK_IMPORTED_MODULE_0__  .PVZ([number, number]);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json = zod__WEBPACK_IMPORTED_MODULE_0__  .Pq9();
const list = (item, most) => zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(item).max(most);
const named = (value, most) => zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);


	}),

	42656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  isSameFile),
		w: () => (  gainingDrafts)
	});
	var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28381);

function gainingDrafts({ drafts }, trees) {
		return drafts.filter(({ target, arms, label }) => {
				const isLive = arms.base.provider.type !== 'recorded' && arms.base.provider.type === arms.head.provider.type;
				if (!isLive || label !== null)
						return false;
				const [dataset] = (0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__  .EM)(trees.base, target.suite);
				return dataset !== undefined && !isSameFile(trees, dataset);
		});
}
function isSameFile({ base, head }, path) {
		const unread = base.blobId?.(path);
		if (unread !== undefined && unread === head.blobId?.(path))
				return true;
		const [before, after] = [base.entry(path), head.entry(path)];
		return before.kind === 'file' && after.kind === 'file' && before.id === after.id;
}


	}),

	20170:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	IK: () => (  parsersFor),
	HD: () => (  readable),
	bo: () => (  readableSides)
});


var sources = __webpack_require__(88159);
var targets = __webpack_require__(32483);
var config = __webpack_require__(56940);
var model_file = __webpack_require__(75528);
var literal = __webpack_require__(92602);
;
const BARE_YIELD = /\byield\b(?=[ \t]{0,40}(?:[)\]}#;:,\n]|$))/g;
const POINT_AT_END = /(?<![\w.])([0-9][0-9_]{0,40})\.(?![\w.])/g;
const PAGE_BREAK = /^\f/gm;
const CASE_LINE = /^[ \t]*case [^\n]*/gm;
const EMPTY_BRACKETS = /(?<=\w)\(\)/g;
function forParser(text) {
		return text
				.replace(PAGE_BREAK, '\n')
				.replace(BARE_YIELD, 'None ')
				.replace(POINT_AT_END, '$10')
				.replace(CASE_LINE, (line) => line.replace(EMPTY_BRACKETS, '  '));
}

var python_lines = __webpack_require__(7441);
var prompt_part = __webpack_require__(13643);
var source_kind = __webpack_require__(89329);
var parsers = __webpack_require__(25526);
var problem = __webpack_require__(29093);
;











const TYPESCRIPT = /\.[cm]?tsx?$/;
function wholeTree(parse, lines) {
		let line = 0;
		try {
				for (;;) {
						if (parse.parsedPos >= (lines[line] ?? Infinity))
								parse.bigReductionCount = 0;
						while (parse.parsedPos >= (lines[line] ?? Infinity))
								line++;
						const tree = parse.advance();
						if (tree !== null)
								return tree;
				}
		}
		catch (error) {
				if (error instanceof SyntaxError)
						throw new literal .nf(parse.parsedPos, python_lines .h);
				throw error;
		}
}
async function parsersFor(languages) {
		const parsers = {};
		for (const language of new Set(languages)) {
				switch (language) {
						case 'script': {
								const { parse } = await __webpack_require__.e(  6411).then(__webpack_require__.bind(__webpack_require__, 46411));
								parsers.script = (text, path) => {
										const isTyped = TYPESCRIPT.test(path);
										const isMarkup = !isTyped || path.endsWith('x');
										return parse(text, {
												sourceType: 'unambiguous',
												allowReturnOutsideFunction: true,
												plugins: [
														...(isTyped ? ['typescript'] : []),
														...(isMarkup ? ['jsx'] : []),
														'decorators',
												],
										});
								};
								break;
						}
						case 'python': {
								const { parser } = await __webpack_require__.e(  1283).then(__webpack_require__.bind(__webpack_require__, 81283));
								const strict = parser.configure({ strict: true });
								parsers.python = (text) => wholeTree(strict.startParse(forParser(text)), (0,python_lines .N)(text));
								break;
						}
						case 'jinja': {
								const { parse, tokenize } = await __webpack_require__.e(  8931).then(__webpack_require__.bind(__webpack_require__, 48931));
								parsers.jinja = (text, { trimBlocks, lstripBlocks }) => parse(tokenize(text, { trim_blocks: trimBlocks, lstrip_blocks: lstripBlocks }));
								break;
						}
				}
		}
		return parsers;
}
async function readable(tree, config) {
		const languages = config === null ? [] : languagesOfConfig(tree, config);
		return languages.length === 0 ? tree : { ...tree, parsers: { ...tree.parsers, ...(await parsersFor(languages)) } };
}
function modelsOf({ model, escalation }) {
		const { strongerModel, cheapModel } = escalation?.probes ?? {};
		return [model, ...[strongerModel, cheapModel].filter((one) => one !== undefined)];
}
function languagesOfConfig(tree, config) {
		return config.targets.flatMap((target) => [
				...(0,source_kind .P7)(tree, target.prompt, (0,prompt_part .MU)(target)),
				...modelsOf(target).flatMap((model) => (0,model_file ._X)(tree, model)),
		]);
}
function languagesOfSources({ targets }, { base, head }) {
		const kinds = targets.flatMap((target) => (0,sources .Hw)(target, base, head).map(source_kind .I));
		return parsers .Y.filter((language) => language !== 'jinja' && kinds.includes(language));
}
async function readableSides(trees, { file, after }, begun = () => { }) {
		const main = (0,config .Z9)(trees.base, file, new problem .Zw());
		if (main !== null) {
				begun(main);
				(0,targets .Du)(trees.base, main);
		}
		const head = after === null ? null : (0,config .Z9)(trees.head, after, new problem .Zw());
		const languages = [main, head].flatMap((config) => config === null
				? []
				: [
						...[trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)),
						...languagesOfSources(config, trees),
				]);
		if (languages.length === 0)
				return trees;
		const parsers = await parsersFor(languages);
		const base = { ...trees.base, parsers };
		return { ...trees, base, head: trees.head === trees.base ? base : { ...trees.head, parsers } };
}


	}),

	47807:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		HL: () => (  snapshotNote),
		PU: () => (  endNotes),
		n4: () => (  priceNotes)
	});
	var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36123);
	var _inputs_provider_vendors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50425);
	var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28134);
	var _model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32478);
	var _model_call_pricing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83827);
	var _models_used_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18638);






const TOLD_BEFORE = 90;
const DAY_MS = 86_400_000;
function endNotes(targets, config, now) {
		const seats = (0,_models_used_js__WEBPACK_IMPORTED_MODULE_5__  .T)(targets, config);
		const declared = targets.flatMap(({ arms }) => arms.flatMap(({ model }) => (model.tunedFrom === undefined ? [] : [{ ...model, base: model.tunedFrom }])));
		const bases = seats.flatMap((seat) => {
				const base = (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__  .YJ)(seat.model);
				return base === null ? [] : [{ ...seat, base }];
		});
		const own = seats.map((seat) => endNote(`model "${seat.model}"`, endOf(seat, config), now));
		const ofBases = [...declared, ...bases].map(({ provider, model, base }) => endNote(`"${base}", the base of model "${model}",`, endOf({ provider, model: base }, config), now));
		return [...new Set([...own, ...ofBases].filter((note) => note !== null))];
}
function snapshotNote(targets, config) {
		const moving = (0,_models_used_js__WEBPACK_IMPORTED_MODULE_5__  .T)(targets, config).filter(({ provider, model }) => (0,_model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_3__  .c)({ model, houses: (0,_inputs_provider_vendors_js__WEBPACK_IMPORTED_MODULE_1__  .N)(config.providers[provider]) })?.snapshots === 'none');
		const names = [...new Set(moving.map(({ model }) => model))];
		if (names.length === 0)
				return null;
		return `${names.join(', ')}: no dated id is offered that stays as it is; a scheduled run of the gate on main notices when it changes`;
}
function endOf({ provider, model }, config) {
		const asked = config.providers[provider];
		if (asked === undefined || (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__  .QH)(asked))
				return null;
		return (0,_model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_3__  .c)({ model, houses: (0,_inputs_provider_vendors_js__WEBPACK_IMPORTED_MODULE_1__  .N)(asked) })?.ends ?? null;
}
function endNote(who, end, now) {
		if (end === null)
				return null;
		const left = Math.round((Date.parse(end.on) - Date.parse(now.slice(0, 10))) / DAY_MS);
		if (left > TOLD_BEFORE)
				return null;
		const when = left < 0 ? `ended on ${end.on}` : `ends on ${end.on}, in ${left} ${left === 1 ? 'day' : 'days'}`;
		const next = end.replacement === undefined ? '' : `; its maker names ${end.replacement} in its place`;
		return `${who} ${when}${next}`;
}
function priceNotes(targets, config, now) {
		const { maxCostUsd, maxCalls } = config.gate;
		if (maxCostUsd === undefined)
				return [];
		return (0,_models_used_js__WEBPACK_IMPORTED_MODULE_5__.unpricedModels)(targets, config, now).map((model) => {
				const { key = 'gate.max-cost-usd', message } = (0,_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_4__.unknownPrice)(model, config.file);
				const isRefused = maxCalls === undefined;
				return { key, isRefused, message: isRefused ? message : (0,_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_4__  .Qb)(model) };
		});
}


	}),

	62160:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Q: () => (  seatsOf)
	});
	var _inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26940);

function seatsOf(suite, config) {
		return { judge: seatOf(suite, config), embedder: embedderOf(suite) };
}
function seatOf(suite, config) {
		const { judge } = suite;
		if (judge === undefined)
				return null;
		const { provider, model, temperature, maxTokens, seed, params, votes } = judge;
		const structured = (0,_inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_0__  .Zo)(judge, config.providers[provider]);
		const recorded = config.providers[provider]?.type === 'recorded';
		return { provider, model, temperature, maxTokens, seed, params, structured, votes, recorded };
}
function embedderOf({ embedding }) {
		if (embedding === undefined)
				return null;
		const { provider, model, dimensions } = embedding;
		const params = dimensions === undefined ? {} : { dimensions };
		return { provider, model, params, recorded: false, structured: 'text', votes: 1 };
}


	}),

	18638:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		J: () => (  judgesAsked),
		T: () => (  modelsAsked),
		unpricedModels: () => (  unpricedModels)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);
	var _inputs_model_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66016);



function judgesAsked({ name, suite }, config) {
		const asking = suite.templates.filter((template) => template.scorer.kind === 'asking');
		const embeds = asking.filter(({ spec }) => spec.kind === 'embedding');
		const reviewed = (0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .jS)(config, name, suite) !== undefined;
		return [
				...((reviewed || asking.length > embeds.length) && suite.judge !== undefined ? [suite.judge] : []),
				...((reviewed || embeds.length > 0) && suite.embedding !== undefined ? [suite.embedding] : []),
		];
}
function modelsAsked(targets, config) {
		const isPaid = (provider) => config.providers[provider]?.type !== 'recorded';
		const asked = targets.flatMap(({ arms, probing, ...target }) => [
				...arms.flatMap(({ model }) => (isPaid(model.provider) ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(model) : [])),
				...(probing?.stronger ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(probing.stronger.model) : []),
				...(probing?.cheap ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(probing.cheap.model) : []),
				...judgesAsked(target, config),
		]);
		return asked.filter(({ provider }) => isPaid(provider));
}
function unpricedModels(targets, config, now) {
		const prices = (0,_inputs_model_prices_js__WEBPACK_IMPORTED_MODULE_2__  .E)(config, now);
		const unpriced = modelsAsked(targets, config).filter((seat) => prices.usual(seat) === null);
		return [...new Set(unpriced.map(({ model }) => model))];
}


	}),

	23202:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ledgerLine: () => (  ledgerLine)
	});
	var _optimize_held_out_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99055);
	var _optimize_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13453);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function armOf(changes) {
		const [only, ...more] = changes;
		const side = (text) => more.length === 0 ? (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .Nv)(text(only) ?? '') : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(changes.map((one) => [one.file, text(one)]));
		return { base: side(({ before }) => before), head: side(({ after }) => after) };
}
function ledgerLine(result, frame) {
		const { claim, plateau, heldout, changes, provenance } = result;
		const finalist = result.candidates.find(({ id }) => id === result.finalist);
		const best = plateau.best;
		if (result.outcome === 'stopped' || best === null)
				return null;
		const sd = finalist?.select?.sd ?? 0;
		const lift = finalist?.select == null
				? { points: best.points, interval: best.interval, n: best.n }
				: {
						points: finalist.select.points,
						interval: [finalist.select.points - 1.96 * sd, finalist.select.points + 1.96 * sd],
						n: finalist.select.n,
				};
		const look = heldout.asked
				? {
						target: result.target,
						goal: result.goal,
						run: result.run,
						look: heldout.look,
						alpha: heldout.alpha,
						at: provenance.at,
						cases: frame.heldout.map(_optimize_held_out_looks_js__WEBPACK_IMPORTED_MODULE_0__  .Ok),
				}
				: null;
		const line = {
				lever: result.lever,
				commit: provenance.revision,
				date: provenance.at.slice(0, 10),
				suite: frame.suiteDigest,
				templates: frame.templates,
				goal: result.goal,
				before: claim?.base ?? best.base,
				after: claim?.head ?? best.head,
				lift,
				...(claim === null ? {} : { holdout: { points: claim.points, interval: claim.interval, n: claim.n } }),
				record: (0,_optimize_result_js__WEBPACK_IMPORTED_MODULE_1__  .sl)(result),
				select: { points: best.points, interval: best.interval, n: best.n, candidates: best.candidates },
				...(look === null ? {} : { heldout: look }),
				...(changes.length === 0 ? {} : { arm: armOf(changes) }),
				outcome: result.outcome,
		};
		return `${JSON.stringify(line)}\n`;
}


	}),

	19702:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  levelsOn),
		X: () => (  blindTemplates)
	});
	var _change_arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54506);
	var _change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48239);
	var _decision_blind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50424);
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73865);
	var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3236);
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92880);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39684);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
	var _model_seats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62160);









const LEAST_SHARE = 0.5;
function blindTemplates(suite, arm, config, tree) {
		const ignored = new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw();
		const rows = (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__  .aK)('head', arm, { base: tree, head: tree, workspace: null }, ignored);
		if (rows === null)
				return [];
		const levels = levelsOn(rows, { suite, arm, config, tree });
		return suite.templates.flatMap((template, index) => {
				const level = levels.get(template.id);
				const margin = template.margin ?? config.gate.margin;
				if (level === undefined || !(0,_decision_blind_js__WEBPACK_IMPORTED_MODULE_2__  .i)({ base: level, head: level }, margin))
						return [];
				const message = `${template.id} cannot fall: on ${rows.path} its level is ${Math.round(level)} of 100 points, below its margin of ${margin}; repair the template or its cases, or set its margin below its level`;
				return [{ template, index, message }];
		});
}
function levelsOn({ rows }, { suite, arm, config, tree }) {
		const judge = recordedJudge(suite, arm, config, tree);
		const byCase = grouped(rows, ({ id }) => id);
		return new Map(suite.templates.flatMap((template) => {
				if (template.spec.paired === true || template.spec.repeated === true)
						return [];
				const own = suite.cases.filter((row) => (0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__  .Gl)(template, row));
				const scores = own.flatMap((row) => {
						const answers = (byCase.get(row.id) ?? []).filter(({ failed }) => failed === undefined);
						const found = answers.flatMap((answer) => scoreOf(template, inputOf(arm, row, answer), judge) ?? []);
						return found.length === 0 ? [] : [found.reduce((sum, value) => sum + value, 0) / found.length];
				});
				if (scores.length === 0 || scores.length < LEAST_SHARE * own.length)
						return [];
				return [[template.id, (100 * scores.reduce((sum, value) => sum + value, 0)) / scores.length]];
		}));
}
function inputOf(arm, given, answer) {
		const row = (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .eQ)(given, answer.context);
		return {
				case: row,
				output: answer.output ?? '',
				toolCalls: (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_6__  .m)({ trace: answer.trace, toolCalls: answer.toolCalls ?? [] }),
				...(answer.trace === undefined ? {} : { trace: answer.trace }),
				messages: (0,_change_arms_js__WEBPACK_IMPORTED_MODULE_0__  .cr)(arm, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw()) ?? [],
				refused: false,
		};
}
function grouped(items, keyOf) {
		const groups = new Map();
		for (const item of items) {
				const group = groups.get(keyOf(item));
				if (group === undefined)
						groups.set(keyOf(item), [item]);
				else
						group.push(item);
		}
		return groups;
}
function recordedJudge(suite, arm, config, tree) {
		const seat = (0,_model_seats_js__WEBPACK_IMPORTED_MODULE_8__  .Q)(suite, config).judge;
		const provider = seat === null ? undefined : config.providers[seat.provider];
		if (seat === null || provider?.type !== 'recorded' || provider.judgeOutputs === undefined)
				return null;
		const path = (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__  .dN)(provider.judgeOutputs, { model: seat.model, prompt: arm.prompt.name, arm: 'head' });
		const entry = tree.entry(path);
		const rows = entry.kind === 'file' ? (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__  .Xw)(path, entry.bytes, new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw()) : null;
		return rows === null ? null : { seat, rows: grouped(rows, (row) => `${row.case}\0${row.template}`) };
}
function scoreOf(template, input, judge) {
		const { scorer, spec, id } = template;
		let score = null;
		if (scorer.kind === 'pure')
				score = scorer.score(input);
		else if (judge !== null && spec.kind !== 'embedding')
				score = replayed(scorer.score(input, { ...judge.seat, place: { target: '', template: id, sample: 0 } }), judge);
		return score?.status === 'scored' ? score.score : null;
}
function replayed(first, { rows }) {
		let step = first;
		while (!('done' in step)) {
				const { place } = step.ask;
				const own = rows.get(`${place.case}\0${place.template}`) ?? [];
				const row = own.find(({ outputSha256 }) => outputSha256 === undefined || outputSha256 === place.outputSha256);
				if (row === undefined)
						return null;
				const text = typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply);
				step = step.next({
						kind: 'answered',
						text,
						toolCalls: [],
						refused: false,
						costUsd: 0,
						origin: { kind: 'recorded' },
				});
		}
		return step.done;
}


	}),

	33726:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		VO: () => (  meanInterval),
		YV: () => (  wilsonInterval),
		cL: () => (  levelInterval),
		rv: () => (  ratioOfMeans),
		wh: () => (  clusteredMeanInterval)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



function wilsonInterval(successes, n, level = 0.95) {
		if (n <= 0)
				return null;
		const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(0.5 + level / 2);
		const share = successes / n;
		const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
		const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
		return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
function meanInterval(values, level = 0.95) {
		const n = values.length;
		if (n < 2)
				return null;
		let sum = 0;
		for (const value of values)
				sum += value;
		const mean = sum / n;
		let squares = 0;
		for (const value of values)
				squares += (value - mean) ** 2;
		const sd = Math.sqrt(squares / (n - 1));
		const se = sd / Math.sqrt(n);
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
		return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, n - 1) };
}
function clusteredMeanInterval(groups, level = 0.95) {
		let n = 0;
		let sum = 0;
		const clusters = new Map();
		for (const group of groups) {
				let total = 0;
				for (const value of group)
						total += value;
				n += group.length;
				sum += total;
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
		}
		const mean = sum / n;
		const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
		if (spread === null)
				return null;
		const { df } = spread;
		const se = Math.sqrt(spread.squares) / n;
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, df) * se;
		return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df) };
}
function levelInterval(level) {
		const { n, sum, sumSquares, binary, clusters } = level;
		if (n < 1)
				return null;
		const mean = sum / n;
		let se;
		let df;
		if (clusters !== null) {
				const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
				if (spread === null)
						return null;
				se = Math.sqrt(spread.squares) / n;
				df = spread.df;
		}
		else {
				if (binary)
						return wilsonInterval(sum, n);
				if (n < 2)
						return null;
				se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
				df = n - 1;
		}
		const units = clusters === null ? n : (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
		if (se === 0)
				return wilsonInterval(mean * units, units);
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.975, df) * se;
		return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
function ratioOfMeans(pairs, level = 0.95) {
		const usable = pairs.filter((pair) => pair.base >= 0 && pair.head >= 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head));
		const n = usable.length;
		if (n === 0)
				return null;
		let base = 0;
		let head = 0;
		for (const pair of usable) {
				base += pair.base / n;
				head += pair.head / n;
		}
		if (!(base > 0))
				return null;
		const ratio = head / base;
		if (n < 3 || !(head > 0))
				return { n, base, head, ratio, interval: null };
		const { se } = meanInterval(usable.map((pair) => pair.head / head - pair.base / base));
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
		return { n, base, head, ratio, interval: [ratio * Math.exp(-half), ratio * Math.exp(half)] };
}


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


	}),

	66854:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  foldedWords)
	});
function foldedWords(text) {
		return (text
				.normalize('NFKC')
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu) ?? []);
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
