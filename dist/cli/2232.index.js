export const id = 2232;
export const ids = [2232,52];
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

	80017:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var dist = __webpack_require__(38815);
var git_repository = __webpack_require__(96420);
var desk_secret = __webpack_require__(29023);
var output_files = __webpack_require__(29796);
var signals = __webpack_require__(82662);
var wire_ports = __webpack_require__(78998);
var inputs_config = __webpack_require__(56940);
var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var arm_answer = __webpack_require__(64466);
var arm_call = __webpack_require__(476);
var targets = __webpack_require__(32483);
var model_file = __webpack_require__(75528);
var per_case = __webpack_require__(3236);
var prompt_prompt = __webpack_require__(83689);
var call = __webpack_require__(52049);
var ask_judge = __webpack_require__(13427);
var problem = __webpack_require__(29093);
var drive_steps = __webpack_require__(81091);
var model_seats = __webpack_require__(62160);
var prepare_targets = __webpack_require__(96876);
var target_work = __webpack_require__(77326);
var dataset = __webpack_require__(48517);
var text_index = __webpack_require__(220);
var training_rows = __webpack_require__(29232);
;



const ORIGIN_KEYS = ['synthetic', 'source', 'generated_by', 'verified'];
function poolOf(file, text, suite, problems) {
		const origins = new Map();
		const plain = text
				.replace(/^\uFEFF/u, '')
				.split('\n')
				.map((line, index) => {
				const row = objectOf(line);
				if (row === null)
						return line;
				origins.set(index + 1, { synthetic: (0,training_rows .AL)(row), verified: (0,training_rows .p4)(row) });
				return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([key]) => !isOrigin(key))));
		});
		const cases = (0,dataset.parseCases)(file, new TextEncoder().encode(plain.join('\n')), problems);
		if (cases === null)
				return null;
		const index = (0,text_index .KR)();
		for (const row of suite)
				index.add(row.id, (0,training_rows .sM)(row));
		const left = { unverified: [], overlap: [], duplicate: [] };
		const seen = (0,text_index .KR)();
		const rows = [];
		for (const row of cases) {
				const { synthetic = false, verified = false } = origins.get(row.line) ?? {};
				const why = synthetic && !verified ? 'unverified' : whyLeft((0,training_rows .sM)(row), index, seen);
				if (why !== null)
						left[why].push(row.id);
				else {
						seen.add(row.id, (0,training_rows .sM)(row));
						rows.push({ row, synthetic });
				}
		}
		return { rows, read: cases.length, left };
}
function whyLeft(text, suite, seen) {
		if (suite.similar(text).length > 0)
				return 'overlap';
		return seen.similar(text).length > 0 ? 'duplicate' : null;
}
function isOrigin(key) {
		return ORIGIN_KEYS.includes(key);
}
function objectOf(line) {
		try {
				const value = JSON.parse(line);
				return typeof value === 'object' && value !== null && !Array.isArray(value)
						? value
						: null;
		}
		catch {
				return null;
		}
}

var digest = __webpack_require__(27744);
;

function hardest(tried, percent) {
		const known = tried.filter(({ scored }) => scored > 0);
		const rate = ({ passed, scored }) => passed / scored;
		const failing = known
				.filter((one) => rate(one) < 1)
				.map((one) => ({ one, at: (0,digest .fg)(one.id) }))
				.sort((a, b) => rate(a.one) - rate(b.one) || (a.at < b.at ? -1 : 1))
				.map(({ one }) => one);
		return failing.slice(0, Math.ceil((known.length * percent) / 100));
}
function trainingText(chosen) {
		return chosen
				.filter(({ completion }) => completion !== null)
				.map(({ id, messages, completion, synthetic }) => {
				const turns = messages.map(({ role, content }) => ({ role, content: content ?? '' }));
				const chat = [...turns, { role: 'assistant', content: completion }];
				const origin = synthetic ? { synthetic: true, verified: true } : {};
				return `${JSON.stringify({ messages: chat, ...origin, metadata: { case: id } })}\n`;
		})
				.join('');
}
function cardOf(facts) {
		const { text, ...rest } = facts;
		return { schema: 'plumbline/training-card@1', digest: (0,digest .Nv)(text), ...rest };
}

;















async function curate(request, ports) {
		const { tree, target, samples, percent } = request;
		const trees = { base: tree, head: tree, workspace: tree };
		const problems = new problem .Zw();
		const taken = (0,targets .PH)(trees, (0,targets .wH)(trees, request.config), { ruler: problems, head: problems });
		const draft = (0,targets .YT)(taken?.drafts ?? []).find((one) => one.target.name === target);
		problems.throwIfAny();
		if (taken === null || draft === undefined)
				throw new problem .eb(`curate: there is no target "${target}"`);
		const { config } = taken;
		const suite = await (0,prepare_targets .Ee)(tree, draft.target.suite, problems, ports, { config });
		const pool = suite === null ? null : poolOf(request.pool.file, request.pool.text, suite.cases, problems);
		const own = draft.arms.head;
		const teacher = request.teacher === undefined ? own : teacherArm(own, request.teacher, config, tree, problems);
		problems.throwIfAny();
		const rows = pool.rows.map(({ row, synthetic }) => ({ row, synthetic, messages: messagesOf(own, row, problems) }));
		problems.throwIfAny();
		refuseUnasked(config, [own, teacher], suite, ports);
		const works = [{ ...draft, suite: suite, rows: { base: null, head: null } }];
		const models = await ports.openModels({ config, works, trees, seed: request.seed });
		try {
				const asking = {
						calls: new drive_steps .g(models),
						suite: suite,
						seat: (0,model_seats .Q)(suite, config),
						width: ports.width,
						target,
				};
				const first = await each(rows, asking, (row) => tryRow(row, own, samples, asking));
				if (asking.calls.dead !== null)
						throw new problem .Cp(`no usable answer at all from the ${asking.calls.dead}`);
				const wanted = percent === null ? first : hardest(first, percent);
				const chosen = teacher === own ? wanted : await each(wanted, asking, (row) => taught(row, rows, teacher, samples, asking));
				const names = { base: own.model.model, teacher: teacher.model.model };
				return { suite: suite, pool: pool, tried: first.length, chosen, models: names, usage: models.usage() };
		}
		finally {
				await models.close();
		}
}
function messagesOf(arm, row, problems) {
		return (0,prompt_prompt .nQ)(arm.prompt, row, problems);
}
function teacherArm(own, file, config, tree, problems) {
		const model = (0,model_file .cm)(tree, file, problems);
		const provider = model === null ? undefined : config.providers[model.provider];
		if (model !== null && provider === undefined)
				problems.add({ file, key: 'provider', message: `"${model.provider}" is not a provider of ${config.file}` });
		return model === null || provider === undefined ? null : { ...own, model, provider };
}
function refuseUnasked(config, arms, suite, ports) {
		const recorded = arms.find(({ provider }) => provider.type === 'recorded');
		if (recorded !== undefined)
				throw new problem .dz({
						file: recorded.model.file,
						key: 'provider',
						message: `"${recorded.model.provider}" replays recorded answers, which hold none to the rows of a pool; name a live model with --teacher, and a target that asks one`,
				});
		const judge = suite.judge === undefined ? [] : [suite.judge.provider];
		const asked = [...new Set([...arms.map(({ model }) => model.provider), ...judge])];
		const unset = ports.missingCredentials(config, asked);
		if (unset.length > 0)
				throw new problem .eb(unset.join('\n'));
}
async function each(items, { width, calls }, act) {
		const found = new Map();
		let next = 0;
		const worker = async () => {
				while (next < items.length && !calls.stopped) {
						const at = next++;
						found.set(at, await act(items[at]));
				}
		};
		await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
		return [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
}
async function tryRow({ row, synthetic, messages }, arm, samples, asking) {
		let [scored, passed] = [0, 0];
		let completion = null;
		for (let sample = 0; sample < samples && messages !== null; sample++) {
				const one = await answerOf({ row, messages, arm, sample }, asking);
				if (one === null)
						continue;
				scored++;
				if (!one.passes)
						continue;
				passed++;
				completion ??= one.output;
		}
		return { id: row.id, synthetic, messages: messages ?? [], scored, passed, completion };
}
async function taught(tried, rows, teacher, samples, asking) {
		const own = rows.find(({ row }) => row.id === tried.id);
		const { completion } = await tryRow(own, teacher, samples, asking);
		return { ...tried, completion };
}
async function answerOf({ row, messages, arm, sample }, { calls, suite, seat, target }) {
		const promptName = arm.prompt.name;
		const place = { role: 'arm', arm: 'head', target, case: row.id, sample, turn: 0, promptName };
		const run = await calls.drive((0,arm_call .p)(arm, messages, place));
		const who = `model ${arm.model.model} of ${target}`;
		if (!('output' in run)) {
				if (run.kind === 'failed')
						calls.count(who, run.message);
				return null;
		}
		calls.count(who, null);
		const templates = suite.templates.filter((template) => (0,target_work .Bv)(template) && template.spec.paired !== true && template.spec.repeated !== true && (0,per_case .Gl)(template, row));
		let passes = templates.length > 0 && run.finishReason !== 'length' && run.toolCalls.length === 0;
		for (const template of passes ? templates : []) {
				const score = await calls.drive(scoreStep(template, row, run, { seat, target, sample }));
				if (score === null || score.status !== 'scored')
						return null;
				passes &&= score.score >= template.pass;
				if (!passes)
						break;
		}
		return { output: run.output, passes };
}
function scoreStep(template, row, run, { seat, target, sample }) {
		const input = (0,arm_answer .I8)(row, run);
		if (template.scorer.kind === 'pure')
				return (0,call .Vw)(template.scorer.score(input));
		const by = template.spec.kind === 'embedding' ? seat.embedder : seat.judge;
		if (by === null || by.recorded)
				return (0,call .Vw)(null);
		const whole = { ...by, place: { target, template: template.id, sample, arm: 'head' } };
		return (0,ask_judge .e6)(template.scorer.score(input, whole), (score) => (0,call .Vw)(score));
}

var text_redaction = __webpack_require__(75447);
var options = __webpack_require__(32315);
var cli_progress = __webpack_require__(20902);
;


















const help = `plumbline curate TARGET --pool FILE --out FILE [OPTIONS]

Asks TARGET the rows of a pool (JSONL like a dataset, none of them a case of the
suite) and writes training material as chat JSONL, with a card beside it. Only
answers that pass every template of the suite are written.

  --pool FILE      rows to choose from
  --out FILE       the training file; FILE.card.json says what is in it
  --hard PERCENT   the rows that fail most often (default 10)
  --distil         every row: pairs of prompt and completion for a smaller model
  --teacher FILE   model file whose answers are the completions (default: the
                   target's own answers that pass)
  --samples N      answers a row (default 4)
  --write-policy   names the file and its digest in the config, so that the
                   overlap check knows it
  --repo DIR  --config FILE  --store DIR  --verbose

Left out and counted: rows near to a case of the suite or to each other, and
rows that a model wrote ("synthetic": true, "generated_by") without "verified":
true.

Exit codes: 0 written · 2 usage, config or data, or nothing to write
· 4 no answer at all
`;
async function command(args, io) {
		const { values, positionals } = (0,options .T)('curate', args, {
				pool: { type: 'string' },
				out: { type: 'string' },
				hard: { type: 'string' },
				distil: { type: 'boolean', default: false },
				teacher: { type: 'string' },
				samples: { type: 'string' },
				'write-policy': { type: 'boolean', default: false },
				repo: { type: 'string' },
				config: { type: 'string' },
				store: { type: 'string' },
				verbose: { type: 'boolean', default: false },
		}, { positionals: true });
		const [target, ...more] = positionals;
		const { pool, out, distil } = values;
		if (target === undefined || more.length > 0)
				throw new problem .eb('curate: name one target');
		if (pool === undefined || out === undefined)
				throw new problem .eb('curate: --pool FILE and --out FILE are needed');
		if (distil && values.hard !== undefined)
				throw new problem .eb('curate: --distil takes every row; leave --hard out');
		const percent = distil ? null : within('--hard', values.hard, { usual: 10, most: 100 });
		const samples = within('--samples', values.samples, { usual: 4, most: 20 });
		const card = `${out}.card.json`;
		(0,output_files .Wu)(io, { '--out': out, card });
		const repository = (0,git_repository .h)((0,external_node_path_.resolve)(io.cwd, values.repo ?? '.'), { env: io.env });
		const stop = (0,signals .Y)();
		const progress = (0,cli_progress .e)(io, values.verbose);
		const redaction = io.redaction ?? (0,text_redaction .w)();
		const ports = (0,wire_ports.wire)({
				env: io.env,
				storeDir: (0,external_node_path_.resolve)(io.cwd, values.store ?? (0,external_node_path_.join)(repository.gitDir, 'plumbline')),
				deskSecret: () => (0,desk_secret .c)(io.env),
				concurrency: wire_ports.DEFAULT_CONCURRENCY,
				redaction,
				signal: stop.signal,
				progress,
		});
		try {
				const tree = repository.tree('WORKTREE');
				const request = { tree, config: values.config, target, teacher: values.teacher, samples, percent, seed: 'local' };
				const found = await curate({ ...request, pool: { file: pool, text: textOf(pool, io) } }, ports);
				progress.end();
				const text = redaction.text(trainingText(found.chosen));
				io.say(told(found, text));
				if (text === '')
						throw new problem .dz({
								file: pool,
								message: 'gives no row to train on; nothing was written. What was left out stands above.',
						});
				(0,output_files .x3)(io, out, text);
				const facts = factsOf(found, { file: out, text, target, pool, percent, samples });
				(0,output_files .x3)(io, card, `${JSON.stringify(cardOf(facts), null, 1)}\n`);
				const config = values.config ?? (0,inputs_config .u0)(tree) ?? '.github/plumbline.yml';
				if (values['write-policy'])
						writePolicy(io, (0,external_node_path_.join)((0,external_node_path_.resolve)(io.cwd, values.repo ?? '.'), config), { out, text });
				else
						io.say(`Name it in ${(0,report_escape .RK)(config)}, or run this with --write-policy:\n${policyLines(out, text)}`);
				return 0;
		}
		finally {
				progress.end();
				stop.dispose();
				repository.close();
		}
}
function within(name, text, { usual, most }) {
		const value = text === undefined ? usual : Number(text);
		if (Number.isInteger(value) && value >= 1 && value <= most)
				return value;
		throw new problem .eb(`curate: ${name} ${JSON.stringify(text)}: give a whole number from 1 to ${most}`);
}
function textOf(file, io) {
		try {
				return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(io.cwd, file), 'utf8');
		}
		catch (error) {
				throw new problem .dz({ file, message: `cannot be read: ${error.message}` });
		}
}
function factsOf(found, { pool, percent, ...wanted }) {
		const { suite, chosen, models } = found;
		const written = chosen.filter(({ completion }) => completion !== null);
		return {
				...wanted,
				kind: percent === null ? 'distil' : 'hard',
				percent: percent ?? 100,
				models,
				suite: { file: suite.file, digest: suite.digest },
				templates: Object.fromEntries(suite.templates.map(({ id, digest }) => [id, digest])),
				pool: { file: pool, read: found.pool.read, tried: found.tried },
				left: Object.fromEntries(Object.entries(found.pool.left).map(([why, ids]) => [why, ids.length])),
				rows: written.length,
				synthetic: written.filter(({ synthetic }) => synthetic).length,
				unanswered: chosen.length - written.length,
		};
}
const WHY = {
		unverified: 'a model wrote them and nobody verified them',
		overlap: 'they are near to a case of the suite',
		duplicate: 'they are near to a row before them',
};
function told({ pool, tried, chosen, usage, models }, text) {
		const rows = text === '' ? 0 : text.trimEnd().split('\n').length;
		const left = Object.keys(WHY).flatMap((why) => pool.left[why].length === 0 ? [] : [`  left out, ${WHY[why]}: ${pool.left[why].slice(0, 20).join(', ')}`]);
		const lines = [
				`${(0,format_numbers ._d)(pool.read, 'row')} read, ${tried} asked of ${models.base}, ${chosen.length} chosen, ${rows} with an answer of ${models.teacher} that passes every template.`,
				...left,
				`  ${(0,format_numbers ._d)(usage.calls, 'call')} sent`,
		];
		return `${lines.map(report_escape .RK).join('\n')}\n`;
}
function policyLines(out, text) {
		return `escalation:\n  training-data: ${JSON.stringify(out)}\n  training-digest: ${(0,digest .Nv)(text)}\n`;
}
function writePolicy(io, path, { out, text }) {
		const document = (0,dist .Tp)((0,external_node_fs_.readFileSync)(path, 'utf8'));
		document.setIn(['escalation', 'training-data'], out);
		document.setIn(['escalation', 'training-digest'], (0,digest .Nv)(text));
		(0,output_files .x3)(io, path, document.toString({ lineWidth: 0 }));
		io.say(`${(0,report_escape .RK)(path)} names it.\n`);
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

	46817:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B_: () => (  stepsOf),
		JJ: () => (  compareStated),
		ab: () => (  leverTrailer),
		tO: () => (  inferLever)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28134);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function inferLever(base, head) {
		const from = base.model;
		const to = head.model;
		const modelChanged = from.model !== to.model || from.provider !== to.provider;
		const declared = from.tunedFrom !== to.tunedFrom || from.tuned !== to.tuned;
		if ((0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .BU)(to) && (modelChanged || declared))
				return 'fine-tune';
		const known = tunedInside(from);
		if (tunedInside(to).some((model) => !known.includes(model)))
				return 'fine-tune';
		if (pulled(from.cascade, to.cascade))
				return 'cascade';
		if (added(from.tools, to.tools))
				return 'tools';
		if (pulled(from.retrieval, to.retrieval))
				return 'rag';
		if (pulled(from.route, to.route))
				return 'route';
		if (modelChanged)
				return 'model-swap';
		const sent = (arm) => ({ prompt: arm.promptDigest, fewShots: arm.fewShots, source: arm.model.source });
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(base)) === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(head)) ? null : 'prompt-optimize';
}
function stepsOf({ route, retrieval, tools, cascade }) {
		const taken = {
				route: route !== undefined,
				rag: retrieval !== undefined && retrieval !== null,
				tools: tools !== undefined && tools.length > 0,
				cascade: cascade !== undefined,
		};
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.filter((lever) => taken[lever] === true);
}
function tunedInside({ route, cascade }) {
		const models = [route?.classifier, ...Object.values(route?.classes ?? {}), cascade?.escalateTo];
		return models.flatMap((target) => (target !== undefined && (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .cO)(target.model) ? [target.model] : []));
}
function added(before = [], after = []) {
		const known = new Set(before.map(_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N));
		return after.some((tool) => !known.has((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(tool)));
}
function pulled(before, after) {
		if (after === undefined || after === null)
				return false;
		return before === undefined || (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(before) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(after);
}
function leverTrailer(body) {
		const found = [...withoutComments(body).matchAll(/^[ \t*_]*lever[*_]*:[ \t]*(\S[^\r\n]*)$/gimu)].at(-1)?.[1];
		const said = found?.replace(/[`*_]/gu, '').trim().toLowerCase().slice(0, 40);
		return said === undefined || said === '' ? null : said;
}
function withoutComments(text) {
		const [first = '', ...rest] = text.split('<!--');
		const after = rest.map((part) => {
				const end = part.indexOf('-->');
				return end === -1 ? '' : part.slice(end + 3);
		});
		return [first, ...after].join('');
}
function compareStated(stated, inferred) {
		if (stated === null)
				return undefined;
		return { lever: stated, contradicts: !isLever(stated) || (inferred !== null && stated !== inferred) };
}
function isLever(name) {
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.includes(name);
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

	81091:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N: () => (  selfInflicted),
		g: () => (  Calls)
	});
const DEAD_AFTER = 24;
class Calls {
		#models;
		#tallies = new Map();
		#dead = null;
		constructor(models) {
				this.#models = models;
		}
		get dead() {
				if (this.#dead !== null)
						return this.#dead;
				for (const [who, tally] of this.#tallies)
						if (tally.answered === 0 && tally.failed > 0)
								return `${who}: ${tally.lastFailure}`;
				return null;
		}
		get stopped() {
				return this.#dead !== null || this.#models.exhausted !== null;
		}
		async drive(first, dress = (question) => question, hear = () => { }, lost = () => { }) {
				let step = first;
				while ('ask' in step) {
						const reply = await this.#models.ask(dress(step.ask));
						if (reply.kind === 'answered')
								hear(reply);
						else
								lost(reply.code);
						step = step.next(reply);
				}
				return step.done;
		}
		count(who, failure) {
				const tally = this.#tallies.get(who) ?? { answered: 0, failed: 0, lastFailure: null };
				if (failure === null)
						tally.answered++;
				else {
						tally.failed++;
						tally.lastFailure = failure;
				}
				this.#tallies.set(who, tally);
				if (tally.answered === 0 && tally.failed >= DEAD_AFTER)
						this.#dead ??= `${who}: ${tally.lastFailure}`;
		}
}
function selfInflicted(code) {
		return code === 'ordered' || code === 'budget' || code === 'deadline' || code === 'interrupted';
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

	77326:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Bv: () => (  blocks),
	$E: () => (  contentOf),
	Um: () => (  deriveReliability),
	gQ: () => (  leverOf),
	lS: () => (  membersOf),
	hG: () => (  needsNoCall),
	mJ: () => (  orderOf),
	bX: () => (  roundOrder),
	LT: () => (  workOf)
});


var external_node_crypto_ = __webpack_require__(77598);
var digest = __webpack_require__(27744);
;


function contentDigest({ model }, ids, rendered) {
		const { file: _file, source: _source, tunedFrom: _tuned, ...sent } = model;
		const hash = (0,external_node_crypto_.createHash)('sha256');
		hash.update((0,digest .$N)(sent));
		for (const id of [...ids].sort()) {
				const row = rendered.get(id);
				if (row !== undefined)
						hash.update(`\0${id}\0${JSON.stringify(row.head)}`);
		}
		return hash.digest('hex');
}

var member = __webpack_require__(10929);
var decision_rounds = __webpack_require__(1254);
var infer_lever = __webpack_require__(46817);
var escalation_policy = __webpack_require__(81242);
var per_case = __webpack_require__(3236);
var measure_work = __webpack_require__(60224);
var model_seats = __webpack_require__(62160);
;









function workOf(target, config, seed) {
		const { suite, change, arms } = target;
		const quarantined = new Set(target.overlap?.quarantined);
		const compared = suite.cases.filter(({ id }) => !quarantined.has(id));
		const units = compared.map((row) => ({
				id: row.id,
				cluster: row.cluster,
				equal: change.rendered.get(row.id)?.equal ?? false,
		}));
		const goal = (0,escalation_policy .jS)(config, target.target.name, suite);
		const ordered = (0,member .IM)(units, seed);
		const rounds = roundsOf(target, ordered);
		return {
				name: target.target.name,
				arms,
				suite,
				cases: new Map(suite.cases.map((row) => [row.id, row])),
				units: ordered,
				...(rounds === undefined ? {} : { rounds }),
				repeats: target.repeats,
				baselineRepeats: config.gate.baselineRepeats,
				rendered: change.rendered,
				failuresScore: config.gate.onProgramFailure === 'regress',
				levels: goal !== undefined || suite.templates.some((template) => template.floor !== null),
				...(0,model_seats .Q)(suite, config),
		};
}
function roundsOf({ rounds, suite }, units) {
		if (rounds === undefined)
				return undefined;
		const ends = (0,decision_rounds .xs)(units, rounds.most);
		const first = new Set(suite.cases.flatMap(({ id, critical }) => (critical === true ? [id] : [])));
		return { ends, first, recorded: (0,decision_rounds .yE)(units, { ends, first }, (id) => rounds.recorded.has(id)) };
}
function roundOrder({ suite }, seed, { job }) {
		return `${seed}\0${job?.run ?? ''}\0${suite.datasetDigest}`;
}
function orderOf(target, seed) {
		return `${seed}\0${contentOf(target)}`;
}
const CONTENTS = new WeakMap();
function contentOf(target) {
		const { suite, change, arms, rows } = target;
		const ids = suite.cases.map(({ id }) => id);
		const known = CONTENTS.get(target);
		if (known !== undefined)
				return known;
		const sent = contentDigest(arms.head, ids, change.rendered);
		const program = rows.head?.stamp?.program;
		const content = program === undefined ? sent : (0,digest .fg)(`${sent}\0${program}`);
		CONTENTS.set(target, content);
		return content;
}
function membersOf(work, config, isAfterRed, stored = () => undefined) {
		const once = needsNoCall(work);
		return work.suite.templates.flatMap((template) => {
				const key = (0,measure_work .S7)(work.name, template.id);
				const units = unitsOf(template, work);
				const member = {
						key,
						units,
						repeats: work.repeats,
						margin: (template.margin ?? config.gate.margin) / 100,
						blocking: blocks(template),
						pass: template.pass,
						floor: template.floor === null ? undefined : template.floor / 100,
						once: once && work.rounds === undefined,
						rounds: memberRounds(work, units),
						wholeBeforePass: isAfterRed,
						stored: stored(template.id),
				};
				if (template.reliability === undefined)
						return [member];
				const { k } = template.reliability;
				const reads = { key, samples: work.repeats };
				const reliable = { ...member, key: (0,measure_work .m$)(work.name, template.id, k), reads, repeats: 1 };
				return [member, { ...reliable, pass: HALF, floor: undefined, stored: undefined }];
		});
}
function memberRounds({ rounds, units }, own) {
		if (rounds === undefined)
				return undefined;
		const ids = new Set(own.map(({ id }) => id));
		return (0,decision_rounds .xE)(units, rounds.ends, (id) => ids.has(id));
}
const HALF = 0.5;
function deriveReliability(table, works) {
		for (const { name, suite } of works)
				for (const { id, pass, reliability } of suite.templates) {
						if (reliability === undefined)
								continue;
						table.derive((0,measure_work .m$)(name, id, reliability.k), { of: (0,measure_work .S7)(name, id), k: reliability.k, pass });
				}
}
function needsNoCall({ arms, suite, judge }) {
		if (arms.base.provider.type !== 'recorded' || arms.head.provider.type !== 'recorded')
				return false;
		return suite.templates.every(({ scorer, spec }) => scorer.kind !== 'asking' || (spec.kind !== 'embedding' && judge?.recorded === true));
}
function unitsOf(template, work) {
		return template.reads === undefined
				? work.units
				: work.units.filter(({ id }) => (0,per_case .Gl)(template, work.cases.get(id)));
}
function blocks(template) {
		return template.blocking && template.spec.experimental !== true;
}
function leverOf({ arms }) {
		const facts = (side) => ({
				promptDigest: (0,digest .ol)(arms[side].prompt.messages),
				fewShots: arms[side].prompt.fewShots,
				model: arms[side].model,
		});
		return (0,infer_lever .tO)(facts('base'), facts('head'));
}


	}),

	13427:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Bt: () => (  consult),
	e6: () => (  follow),
	Vy: () => (  vote)
});


var call = __webpack_require__(52049);
var digest = __webpack_require__(27744);
var json_scan = __webpack_require__(41078);
var reply_form = __webpack_require__(79561);
;



const VERDICT_TOOL = 'verdict';
const CUT_OFF = 'the reply was cut off before its end';
function readReply(answer, shape) {
		const calls = answer.toolCalls.filter(({ name }) => name === VERDICT_TOOL);
		const text = answer.text.replace(/^\uFEFF/, '').trim();
		if (calls.length === 0) {
				const [other] = answer.toolCalls;
				if (text === '' && other !== undefined)
						return { fault: `the reply calls ${JSON.stringify(other.name)}, not "${VERDICT_TOOL}"` };
				return readText(text, answer.finishReason === 'length', shape);
		}
		const isCut = answer.finishReason === 'length';
		const filed = calls.map((call) => {
				if (call.arguments === undefined)
						return { fault: isCut ? CUT_OFF : 'the arguments of the call are not JSON' };
				if (call.argumentsRaw !== undefined && (0,json_scan .oC)(call.argumentsRaw))
						return { fault: REPEATED };
				return (0,reply_form .z6)(shape, call.arguments);
		});
		return agreed([...filed, ...formsIn(text, shape)], shape);
}
const REPEATED = 'the reply gives a key twice';
const CONTRADICTED = 'the reply holds verdicts that contradict each other';
function readText(text, isCut, shape) {
		if (text === '')
				return { fault: isCut ? CUT_OFF : 'the reply is empty' };
		const whole = parse(text);
		const bare = bareChoice(shape, whole ?? text);
		if (bare !== null)
				return { value: { verdict: bare } };
		if (whole !== undefined)
				return (0,json_scan .oC)(text) ? { fault: REPEATED } : (0,reply_form .z6)(shape, whole);
		if (isCut)
				return { fault: CUT_OFF };
		const found = formsIn(text, shape);
		return found.length === 0 ? { fault: 'the reply holds no JSON object' } : agreed(found, shape);
}
function agreed(found, shape) {
		const last = found.at(-1);
		for (const one of found)
				if ('fault' in one)
						return one;
		const said = new Set(found.map((one) => ('value' in one ? (0,digest .$N)(decisive(shape, one.value)) : '')));
		return said.size > 1 ? { fault: CONTRADICTED } : last;
}
function decisive(shape, value) {
		switch (shape.kind) {
				case 'text':
				case 'flag':
				case 'choice':
						return value;
				case 'list':
						return value.map((item) => decisive(shape.item, item));
				case 'object': {
						const given = value;
						const kept = Object.entries(shape.fields).flatMap(([key, field]) => {
								const member = given[key];
								return shape.loose?.includes(key) || member === undefined ? [] : [[key, decisive(field, member)]];
						});
						return Object.fromEntries(kept);
				}
		}
}
function bareChoice(shape, said) {
		const { verdict, ...others } = shape.fields;
		if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key)))
				return null;
		const checked = (0,reply_form .z6)(verdict, said);
		return 'value' in checked ? checked.value : null;
}
function parse(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
const FALSE_STARTS = 100;
function formsIn(text, shape) {
		const asked = Object.keys(shape.fields).filter((key) => !shape.loose?.includes(key));
		const found = [];
		let falseStarts = 0;
		for (let start = text.indexOf('{'); start !== -1 && falseStarts <= FALSE_STARTS;) {
				const end = closing(text, start);
				const written = end === -1 ? '' : text.slice(start, end + 1);
				const object = parse(written);
				if (object === undefined) {
						falseStarts += 1;
						start = text.indexOf('{', start + 1);
						continue;
				}
				if (asked.some((key) => Object.hasOwn(object, key)))
						found.push((0,json_scan .oC)(written) ? { fault: REPEATED } : (0,reply_form .z6)(shape, object));
				start = text.indexOf('{', end + 1);
		}
		return found;
}
function closing(text, start) {
		let depth = 0;
		let quoted = false;
		for (let i = start; i < text.length; i += 1) {
				const c = text.charCodeAt(i);
				if (quoted) {
						if (c === 0x5c)
								i += 1;
						else if (c === 0x22)
								quoted = false;
				}
				else if (c === 0x22)
						quoted = true;
				else if (c === 0x7b)
						depth += 1;
				else if (c === 0x7d) {
						depth -= 1;
						if (depth === 0)
								return i;
				}
		}
		return -1;
}

;




const REASKS = 2;
function follow(step, next) {
		if ('done' in step)
				return next(step.done);
		return { ask: step.ask, next: (reply) => follow(step.next(reply), next) };
}
function consult(briefing, seat, turn, seed = seat.seed) {
		const attempt = (at, fault) => ({
				ask: question(briefing, seat, at, fault, seed),
				next: (reply) => {
						const unscored = (code, reason) => (0,call .Vw)({ unscored: { status: 'unscored', code, reason }, turn: at });
						const refusal = refusalOf(reply);
						if (refusal !== null)
								return unscored(refusal.code, refusal.reason);
						if (reply.kind === 'failed')
								return unscored(reply.code, `the judge did not answer: ${reply.message}`);
						const checked = readReply(reply, briefing.shape);
						if ('value' in checked)
								return (0,call .Vw)({ value: checked.value, turn: at });
						if (checked.fault === CUT_OFF)
								return unscored('judge-cut', "the judge's reply was cut before its verdict; raise judge.max-tokens in the suite");
						if (seat.recorded || at - turn >= REASKS) {
								return unscored('judge-unreadable', `the judge's reply could not be read: ${checked.fault}`);
						}
						return attempt(at + 1, checked.fault);
				},
		});
		return attempt(turn, null);
}
function refusalOf(reply) {
		return reply.kind === 'answered' && reply.refused
				? { code: 'judge-refused', reason: 'the judge refused to grade this answer' }
				: null;
}
function question(briefing, seat, turn, fault, seed) {
		return {
				provider: seat.provider,
				request: request(briefing, seat, fault, seed),
				place: {
						role: 'judge',
						arm: seat.place.arm,
						target: seat.place.target,
						case: briefing.caseId,
						template: seat.place.template,
						sample: seat.place.sample,
						outputSha256: (0,digest .fg)(briefing.output),
						turn,
				},
		};
}
function request(briefing, seat, fault, seed) {
		const { system, user, shape, media = [] } = briefing;
		const again = fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
		const told = `${user}${again}`;
		return {
				kind: 'chat',
				model: seat.model,
				messages: [
						{ role: 'system', content: system },
						{ role: 'user', content: told, ...(media.length > 0 && { parts: [...media, { text: told }] }) },
				],
				...structure(shape, seat),
				...(seat.temperature === undefined ? {} : { temperature: seat.temperature }),
				...(seat.maxTokens === undefined ? {} : { maxTokens: seat.maxTokens }),
				...(seed === undefined ? {} : { seed }),
		};
}
function structure(shape, seat) {
		const params = seat.params === undefined || Object.keys(seat.params).length === 0 ? {} : { params: seat.params };
		switch (seat.structured) {
				case 'json-schema':
						return {
								responseFormat: {
										type: 'json_schema',
										json_schema: { name: VERDICT_TOOL, strict: true, schema: (0,reply_form .pP)(shape) },
								},
								...params,
						};
				case 'tool':
						return {
								tools: [
										{
												type: 'function',
												function: {
														name: VERDICT_TOOL,
														description: 'Files the grade.',
														strict: true,
														parameters: (0,reply_form .pP)(shape),
												},
										},
								],
								forcedTool: VERDICT_TOOL,
								...params,
						};
				case 'text':
						return params;
		}
}
function vote(briefing, seat, read, near) {
		const wanted = seat.recorded ? 1 : seat.votes - ((seat.votes + 1) % 2);
		return follow(consult(briefing, seat, 0), (first) => {
				if ('unscored' in first)
						return (0,call .Vw)(first.unscored);
				const score = read(first.value);
				if (score.status !== 'scored' || wanted < 3 || !near(score))
						return (0,call .Vw)(score);
				const more = (votes, asked, turn) => {
						if (asked === wanted)
								return (0,call .Vw)(median(votes));
						const seed = seat.seed === undefined ? undefined : seat.seed + asked;
						return follow(consult(briefing, seat, turn + 1, seed), (next) => {
								const scored = 'unscored' in next ? null : read(next.value);
								return more(scored?.status === 'scored' ? [...votes, scored] : votes, asked + 1, next.turn);
						});
				};
				return more([score], 1, first.turn);
		});
}
function median(votes) {
		const odd = votes.length % 2 === 1 ? votes : votes.slice(0, -1);
		const middle = [...odd].sort((a, b) => a.score - b.score || compare((0,digest .$N)(a), (0,digest .$N)(b)))[odd.length >> 1];
		const told = votes.map((one) => Number(one.score.toFixed(3))).join(', ');
		return { ...middle, reason: `${votes.length} votes: ${told}. ${middle.reason ?? ''}`.trimEnd() };
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}


	}),

	79561:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		oO: () => (  PARSER),
		pP: () => (  schemaOf),
		z6: () => (  check)
	});
const PARSER = '1.1.0';
function schemaOf(shape) {
		switch (shape.kind) {
				case 'text':
						return { type: 'string' };
				case 'flag':
						return { type: 'boolean' };
				case 'choice':
						return { type: shape.of.every((choice) => typeof choice === 'number') ? 'integer' : 'string', enum: shape.of };
				case 'list':
						return { type: 'array', items: schemaOf(shape.item) };
				case 'object':
						return {
								type: 'object',
								properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
								required: Object.keys(shape.fields),
								additionalProperties: false,
						};
		}
}
function check(shape, value, path = '') {
		const at = path === '' ? 'the reply' : path;
		switch (shape.kind) {
				case 'text':
						return typeof value === 'string' ? { value } : { fault: `${at} must be a string` };
				case 'flag':
						return typeof value === 'boolean' ? { value } : { fault: `${at} must be true or false` };
				case 'choice': {
						const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
						const choice = shape.of.find((option) => String(option).toLowerCase() === said);
						return choice === undefined ? { fault: `${at} must be one of ${shape.of.join(', ')}` } : { value: choice };
				}
				case 'list': {
						if (!Array.isArray(value))
								return { fault: `${at} must be an array` };
						const items = [];
						for (const [index, item] of value.entries()) {
								const checked = check(shape.item, item, `${path}[${index}]`);
								if ('fault' in checked)
										return checked;
								items.push(checked.value);
						}
						return { value: items };
				}
				case 'object': {
						if (typeof value !== 'object' || value === null || Array.isArray(value))
								return { fault: `${at} must be an object` };
						const given = value;
						const fields = [];
						for (const [key, field] of Object.entries(shape.fields)) {
								const member = Object.hasOwn(given, key) ? given[key] : undefined;
								const checked = check(field, member, path === '' ? key : `${path}.${key}`);
								if ('value' in checked)
										fields.push([key, checked.value]);
								else if (!shape.loose?.includes(key))
										return checked;
						}
						return { value: Object.fromEntries(fields) };
				}
		}
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
