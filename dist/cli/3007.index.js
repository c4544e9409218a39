export const id = 3007;
export const ids = [3007,330,3199];
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

	52795:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		PT: () => (  commitChanges),
		eg: () => (  waiting),
		jF: () => (  LEDGER_BRANCH)
	});
	var _escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91331);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);


const LEDGER_BRANCH = 'plumbline/ledger';
const TRIES = 5;
async function commitChanges(host, changes, message) {
		for (const change of changes)
				await commit(host, change, message);
}
async function commit(host, { path, after }, message) {
		for (let turn = 0; turn < TRIES; turn++) {
				const earlier = await host.branchFile(LEDGER_BRANCH, path);
				const text = after(earlier?.text ?? null);
				if (text === null || (await host.commitFile({ branch: LEDGER_BRANCH, path, text, message, earlier })))
						return;
		}
		throw new Error(`${path} on ${LEDGER_BRANCH} kept moving; the patch has the entry`);
}
const MOST_SHOWN = 50;
async function waiting(host, ledgers, main) {
		const found = [];
		for (const ledger of new Set(ledgers))
				found.push(...(ledger.endsWith('.jsonl') ? await linesOf(host, ledger, main) : await filesIn(host, ledger, main)));
		return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).slice(-MOST_SHOWN);
}
async function linesOf(host, path, main) {
		const there = (await host.branchFile(main, path))?.text ?? '';
		const text = (await host.branchFile(LEDGER_BRANCH, path))?.text ?? '';
		return (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__  .h8)(path, text, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw())
				.map(({ attempt }) => attempt)
				.filter(({ record }) => !there.includes(`"${record}"`));
}
async function filesIn(host, folder, main) {
		const known = new Set(await host.branchFolder(main, folder));
		const names = (await host.branchFolder(LEDGER_BRANCH, folder))
				.filter((name) => name.endsWith('.json') && !known.has(name))
				.sort()
				.slice(-MOST_SHOWN);
		const found = [];
		for (const name of names) {
				const file = await host.branchFile(LEDGER_BRANCH, `${folder}/${name}`);
				const entry = file === null ? null : (0,_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_0__  .FG)(name, file.text, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
				if (entry !== null)
						found.push(entry.attempt);
		}
		return found;
}


	}),

	15388:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	optimizeRecord: () => (  optimizeRecord)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var credentials = __webpack_require__(13906);
var escalation_policy = __webpack_require__(81242);
var optimize_policy = __webpack_require__(34272);
var build_record = __webpack_require__(41726);
var problem = __webpack_require__(29093);
var version = __webpack_require__(58508);
var answer_sources = __webpack_require__(10330);
var held_out_looks = __webpack_require__(99055);
var error_text = __webpack_require__(29466);
var ledger_branch = __webpack_require__(52795);
;





async function withBranchLooks(memory, place) {
		const { host, runner, commit } = place;
		const path = `${folderOf(place.ledger)}${held_out_looks .cy}`;
		const there = await host.branchFile(ledger_branch .jF, path).catch((error) => {
				if (error instanceof problem .dz)
						throw error;
				const why = (0,error_text .k)(error);
				throw new problem .Cp(`${path} on ${ledger_branch .jF}, the looks at held-out cases, cannot be read (${why}); run again`);
		});
		const known = (0,held_out_looks .Ku)(there?.text ?? '');
		return {
				finished: (run) => memory.finished(run),
				finish: (result) => memory.finish(result),
				looks: () => [...memory.looks(), ...known],
				async recordLook(entry) {
						const own = await memory.recordLook(entry);
						try {
								await host.createBranch(ledger_branch .jF, commit);
								const after = (text) => appended(text ?? '', entry);
								await (0,ledger_branch .PT)(host, [{ path, after }], `Look ${entry.look} of optimize at ${entry.target}`);
								return [...own, 'ledger-branch'];
						}
						catch (error) {
								const why = (0,error_text .k)(error);
								runner.warn(`the look is recorded in the store alone (${why}); where that is lost the held-out cases could be looked at again: give the job "contents: write"`);
								return own;
						}
				},
		};
}
function appended(text, entry) {
		if ((0,held_out_looks .Ku)(text).some(({ run, look }) => run === entry.run && look === entry.look))
				return null;
		return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${JSON.stringify(entry)}\n`;
}
function folderOf(ledger = escalation_policy .xw) {
		const folder = ledger.endsWith('.jsonl') ? ledger.slice(0, ledger.lastIndexOf('/') + 1) : `${(0,escalation_policy .Rg)(ledger)}/`;
		return folder;
}

var action_session = __webpack_require__(37771);
;











async function optimizeRecord(session, inputs, event, repository, portsOf) {
		const { runner, host } = session;
		const commit = await commitOf(session, event);
		const request = requestOf(inputs, event, commit, repository);
		const folder = () => (0,action_session .yS)(session);
		const commits = { base: commit, head: commit };
		session.answers = await (0,answer_sources.openAnswers)({ runner, inputs, event, host, foreign: false, commits, folder, now: action_session .tB });
		const [{ isOrdered, runOptimize }, { prepareOptimize }, { runMemory }, ports] = await Promise.all([
				Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(2131), __webpack_require__.e(434), __webpack_require__.e(2546), __webpack_require__.e(2483), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(7841), __webpack_require__.e(3453), __webpack_require__.e(9559), __webpack_require__.e(2288), __webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__, 42288)),
				Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(2131), __webpack_require__.e(2546), __webpack_require__.e(2483), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(9559), __webpack_require__.e(1849)]).then(__webpack_require__.bind(__webpack_require__, 79559)),
				Promise.all( [__webpack_require__.e(5175), __webpack_require__.e(1131), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(3453), __webpack_require__.e(1683)]).then(__webpack_require__.bind(__webpack_require__, 77146)),
				portsOf(session.answers),
		]);
		const prepared = await prepareOptimize(request, ports);
		const secret = (0,credentials .IA)(prepared.config, runner.env);
		await session.answers.fetch(secret);
		const own = runMemory(session.answers.storeDir ?? folder(), () => secret);
		const ledger = (prepared.target.escalation ?? prepared.config.escalation)?.ledger;
		const memory = host === undefined ? own : await withBranchLooks(own, { host, runner, ledger, commit });
		const watcher = {
				preview: (lines) => runner.log(lines.join('\n')),
				round: (line) => runner.log(line),
		};
		const result = await runOptimize(request, ports, memory, watcher);
		if (result === null || isOrdered(result))
				throw new Error('optimize ended without a result');
		const { outcomeSentence, patchOf, renderEvidence } = await __webpack_require__.e(  2002).then(__webpack_require__.bind(__webpack_require__, 42002));
		const { renderOptimizeHtml } = await __webpack_require__.e(  6972).then(__webpack_require__.bind(__webpack_require__, 16972));
		const { isProposed } = await Promise.all( [__webpack_require__.e(5175), __webpack_require__.e(1131), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(3453), __webpack_require__.e(8596)]).then(__webpack_require__.bind(__webpack_require__, 13453));
		const { ledgerLine } = await Promise.all( [__webpack_require__.e(5175), __webpack_require__.e(1131), __webpack_require__.e(5771), __webpack_require__.e(3183), __webpack_require__.e(3689), __webpack_require__.e(3453), __webpack_require__.e(9419)]).then(__webpack_require__.bind(__webpack_require__, 23202));
		const page = renderEvidence(result);
		const rows = new Map(prepared.suite.cases.map((row) => [row.id, row]));
		const line = ledgerLine(result, {
				suiteDigest: prepared.suite.digest,
				templates: Object.fromEntries(prepared.suite.templates.map(({ id, digest }) => [id, digest])),
				heldout: prepared.slices.heldout.slice(0, result.heldout.cases).map(({ id }) => rows.get(id)),
		});
		const isOffered = isProposed(result.outcome, prepared.policy.guards);
		const patch = isOffered ? patchOf(result) : '';
		const files = {
				'optimize.json': `${JSON.stringify(result, null, 1)}\n`,
				'evidence.md': page,
				'optimize.html': renderOptimizeHtml(result),
				...(patch === '' ? {} : { 'change.patch': patch }),
				...(line === null ? {} : { 'ledger.jsonl': line }),
		};
		(0,external_node_fs_.mkdirSync)(folder(), { recursive: true });
		for (const [name, text] of Object.entries(files))
				(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder(), name), session.redaction.text(text));
		session.optimized = {
				outcome: result.outcome,
				claimed: String(result.claim?.claimed === true),
				lift: result.claim === null ? '' : result.claim.expected.toFixed(1),
				'patch-path': patch === '' ? '' : (0,external_node_path_.join)(folder(), 'change.patch'),
				'pull-request-url': '',
		};
		if (isOffered && inputs.optimize?.openPullRequest === true && host !== undefined) {
				const { proposePrompt } = await __webpack_require__.e(  6432).then(__webpack_require__.bind(__webpack_require__, 66432));
				const into = 'defaultBranch' in event ? (event.defaultBranch ?? 'main') : 'main';
				const url = await proposePrompt(result, {
						host,
						runner,
						page,
						line,
						ledger: ledger ?? escalation_policy .xw,
						commit,
						into,
				});
				session.optimized = { ...session.optimized, 'pull-request-url': url };
		}
		await runner.summary(page);
		const { calls, reused, promptTokens, completionTokens, costUsd, errors } = result.usage;
		const usage = { calls, reused, promptTokens, completionTokens, costUsd, costKnown: true, errors };
		return { ...(0,build_record.skippedRecord)((0,action_session .Dm)(session), 'unaffected', usage), headline: `optimize: ${outcomeSentence(result)}` };
}
async function commitOf({ runner, host }, event) {
		const fault = (message) => new problem .dz({ file: 'action input', key: 'mode', message });
		if (event.kind !== 'workflow_dispatch' && event.kind !== 'schedule')
				throw fault('optimize runs on workflow_dispatch or schedule, never on a pull request or a push');
		const ref = runner.env['GITHUB_REF_NAME'];
		if (event.defaultBranch !== undefined && ref !== undefined && ref !== '' && ref !== event.defaultBranch)
				throw fault(`optimize reads the default branch; start the workflow on ${event.defaultBranch}, not on ${ref}`);
		if (event.kind === 'schedule')
				return event.sha;
		const level = event.actor === undefined ? 'none' : await host?.permission(event.actor);
		if (level === 'write' || level === 'admin')
				return event.sha;
		throw fault(`optimize is started by someone who may write; ${event.actor ?? 'nobody'} may not`);
}
function requestOf({ config, optimize }, event, commit, repository) {
		if (optimize?.target === undefined)
				throw new problem .dz({ file: 'action input', key: 'target', message: 'is needed with mode: optimize' });
		const { target, to, maxCalls, maxCostUsd, maxMinutes, spendAlpha } = optimize;
		return {
				tree: repository.tree(commit),
				commit,
				config,
				target,
				seed: (0,action_session .n3)(event, commit),
				objective: 'quality',
				to,
				strategies: strategiesOf(optimize.strategy),
				fewShots: false,
				limits: { maxCalls, maxCostUsd, maxMinutes },
				force: false,
				spendAlpha,
				previewOnly: false,
				mayWait: false,
				reproduce: `plumbline optimize ${target} --rev ${commit} --seed '${(0,action_session .n3)(event, commit)}'`,
				engine: version .x,
		};
}
function strategiesOf(text) {
		if (text === undefined || text === 'auto')
				return undefined;
		return text.split(',').map((name) => {
				const found = optimize_policy .YL.find((known) => known === name.trim());
				if (found !== undefined)
						return found;
				const message = `${JSON.stringify(name)} is none of ${optimize_policy .YL.join(', ')}`;
				throw new problem .dz({ file: 'action input', key: 'strategy', message });
		});
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


	}),

	91331:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Et: () => (  byDate),
		FG: () => (  parseAttempt),
		Jv: () => (  recordedEntry),
		WL: () => (  formatEntry),
		h8: () => (  parseLedger),
		ix: () => (  entriesFromRecord)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29966);
	var _failure_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29906);
	var _score_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4529);







const DECISIONS = ['adopted', 'rejected', 'open'];
const number = zod__WEBPACK_IMPORTED_MODULE_3__  .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__  .PVZ([number, number])
		.refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number);
const whole = zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative();
const absent = (value) => value ?? undefined;
const SCORES = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ids: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		perCase,
]);
const ATTEMPT = zod__WEBPACK_IMPORTED_MODULE_3__  .RZV(() => zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
		lever: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD),
		title: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(500).optional(),
		target: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
		commit: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		arm: zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), head: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() })]).optional(),
		date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
		suite: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		templates: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()),
		goal: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		before: number,
		after: number,
		lift,
		holdout: lift.nullish().transform(absent),
		select: lift.optional(),
		points: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number).optional(),
		costPerRequest: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number, lift: costLift.nullish().transform(absent), n: whole.optional() })
				.nullish()
				.transform(absent),
		dear: whole.optional(),
		p95Ms: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number }).nullish().transform(absent),
		measured: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ cases: whole, requests: whole }).optional(),
		minor: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
		decision: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
				state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(DECISIONS),
				by: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
				pr: whole.optional(),
				reason: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(2_000).optional(),
				date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(40).optional(),
		})
				.optional(),
		scores: SCORES.optional(),
		baseScores: perCase.optional(),
		record: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
}));
const NO_LISTS = () => null;
function withMaps({ scores, ...read }, lists) {
		if (scores === undefined || typeof scores === 'string')
				return { ...read, scores };
		if (!isStrings(scores))
				return { ...read, scores };
		const ids = 'ids' in scores ? scores.ids : lists(scores.cases);
		const before = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.before);
		const after = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.after);
		if (ids === null || before === null || after === null)
				return read;
		const known = ids.filter((id) => before.get(id) != null && after.get(id) != null);
		const of = (map) => Object.fromEntries(known.map((id) => [id, map.get(id)]));
		return { ...read, scores: of(after), baseScores: of(before) };
}
function isStrings(scores) {
		return typeof scores['before'] === 'string';
}
function parseAttempt(file, text, problems, lists = NO_LISTS) {
		let source;
		try {
				source = JSON.parse(text.replace(/^\uFEFF/u, ''));
		}
		catch (error) {
				problems.add({ file, message: `is not valid JSON: ${error.message}. It holds one attempt.` });
				return null;
		}
		const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
		if (read.success)
				return { attempt: withMaps(read.data, lists), source, line: 0, file };
		for (const issue of read.issues)
				problems.add({ file, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		return null;
}
function parseLedger(file, text, problems, lists = NO_LISTS) {
		const entries = [];
		for (const [index, raw] of text
				.replace(/^\uFEFF/u, '')
				.split('\n')
				.entries()) {
				const line = index + 1;
				if (raw.trim() === '')
						continue;
				let source;
				try {
						source = JSON.parse(raw);
				}
				catch {
						problems.add({ file, line, message: `not valid JSON: ${raw.trim().slice(0, 60)}. Write one attempt a line.` });
						continue;
				}
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, lists), source, line, file });
				else
						for (const issue of read.issues)
								problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		}
		return entries;
}
function entriesFromRecord(list) {
		const entries = [];
		const refused = [];
		for (const source of list) {
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, NO_LISTS), source, line: 0 });
				else
						refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.issues[0])}` });
		}
		return { entries, refused };
}
function seen(source, issue) {
		let value = source;
		for (const part of issue.path)
				value = value?.[part];
		return value === undefined ? 'is missing' : `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
function formatEntry(attempt) {
		return JSON.stringify(attempt);
}
const INLINE_IN_RECORD = 500;
function recordedEntry({ attempt, source }) {
		const { scores, baseScores, ...rest } = attempt;
		const whole = JSON.parse(JSON.stringify({ ...source, ...rest }));
		delete whole['scores'];
		delete whole['baseScores'];
		const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
		if (scores !== undefined)
				whole['scores'] = long ? (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(scores) : scores;
		if (baseScores !== undefined && !long)
				whole['baseScores'] = baseScores;
		return whole;
}
function byDate(entries) {
		return entries.toSorted((a, b) => (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__  .UD)(a.attempt.date, b.attempt.date));
}


	}),

	4529:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Az: () => (  decodeScores),
		E3: () => (  encodeScores),
		Go: () => (  isBinary)
	});
function encodeScores(ids, scores, isBinary) {
		return ids
				.map((id) => {
				const score = scores.get(id) ?? null;
				if (score === null)
						return isBinary ? '.' : '..';
				return isBinary
						? String(Math.round(score))
						: Math.round(score * 100)
								.toString(16)
								.padStart(2, '0');
		})
				.join('');
}
function isBinary(...all) {
		return all.every((scores) => [...scores.values()].every((score) => score === null || score === 0 || score === 1));
}
function decodeScores(ids, text) {
		const width = ids.length === 0 ? 1 : text.length / ids.length;
		if (width !== 1 && width !== 2)
				return null;
		const scores = new Map();
		for (const [index, id] of ids.entries()) {
				const score = read(text.slice(index * width, (index + 1) * width));
				if (score === undefined)
						return null;
				scores.set(id, score);
		}
		return scores;
}
function read(part) {
		if (part === '.' || part === '..')
				return null;
		if (part === '0' || part === '1')
				return Number(part);
		if (!/^[0-9a-f]{2}$/u.test(part))
				return undefined;
		const percent = Number.parseInt(part, 16);
		return percent <= 100 ? percent / 100 : undefined;
}


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


	})

};
