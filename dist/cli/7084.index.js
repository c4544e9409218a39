export const id = 7084;
export const ids = [7084];
export const modules = {

	13316:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Z: () => (  resolveRevisions)
	});
	var _change_which_revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93671);
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56940);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29466);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67907);





async function resolveRevisions(event, repository, host, options = {}) {
		repository.lookUp(namesIn(event), _inputs_config_js__WEBPACK_IMPORTED_MODULE_1__  .iE);
		const plan = (0,_change_which_revisions_js__WEBPACK_IMPORTED_MODULE_0__  .kn)(event, await checkouts(event, repository, host), options);
		const find = (name) => locate(name, repository, host);
		switch (plan.kind) {
				case 'none':
						return { skipped: plan.why };
				case 'pair': {
						const head = await find(plan.head);
						if (plan.head === plan.base)
								return { base: head, head, how: plan.how };
						if (event.kind !== 'push')
								return { base: await find(plan.base), head, how: plan.how };
						try {
								return { base: await find(plan.base), head, how: plan.how };
						}
						catch (error) {
								const gone = error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz || (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Cp && /not our ref/.test(error.message));
								const parent = repository.parents(head)[0];
								if (!gone || parent === undefined)
										throw error;
								const how = `push against its first parent (${plan.base.slice(0, 7)} is gone)`;
								return { base: await find(parent), head, how };
						}
				}
				case 'parent-of': {
						const head = await find(plan.head);
						const parent = repository.parents(head)[0];
						if (parent === undefined)
								return { skipped: 'the first commit of the repository has nothing before it' };
						return { base: await find(parent), head, how: plan.how };
				}
				case 'fork-point': {
						const head = plan.head === _trees_js__WEBPACK_IMPORTED_MODULE_3__  .ew ? repository.resolve('HEAD') : await find(plan.head);
						const base = await firstOf(plan.base, find);
						const fork = await forkPoint(base, head, repository, host);
						const side = plan.head === _trees_js__WEBPACK_IMPORTED_MODULE_3__  .ew ? _trees_js__WEBPACK_IMPORTED_MODULE_3__  .ew : head;
						if (fork === head && plan.behind === 'as-it-stands') {
								return { base, head: side, how: `${plan.base[0]} as it stands (it already holds ${plan.head})` };
						}
						return { base: fork, head: side, how: plan.how };
				}
		}
}
function namesIn(event) {
		switch (event.kind) {
				case 'pull_request':
						return event.target ? [] : ['', '^1', '^2'].map((of) => event.checkoutSha + of).concat('HEAD');
				case 'push':
						return [event.after, event.before];
				case 'merge_group':
						return [event.baseSha, event.headSha];
				case 'command':
						return [event.base, event.head].filter((name) => name !== '' && name !== _trees_js__WEBPACK_IMPORTED_MODULE_3__  .ew);
				default:
						return [];
		}
}
async function checkouts(event, repository, host) {
		if (event.kind !== 'pull_request')
				return [];
		const local = [event.checkoutSha, 'HEAD'].map((name) => repository.commit(name)).filter((found) => found !== null);
		if (host === undefined || local.some((found) => (0,_change_which_revisions_js__WEBPACK_IMPORTED_MODULE_0__  .Lq)(event, found)))
				return local;
		let why;
		try {
				const sha = await host.testMerge(event.number);
				if (sha === null)
						return local;
				await repository.fetchCommit(sha);
				const merge = repository.commit(sha);
				if (merge !== null)
						return [{ ...merge, current: true }];
				why = `${sha} was not fetched`;
		}
		catch (error) {
				why = (0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_4__  .k)(error);
		}
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Cp(`the test merge of pull request ${event.number} cannot be had (${why}), and without it the ruler could be older than ` +
				'the base branch’s; run again, or let actions/checkout take its usual ref, which is that merge');
}
async function locate(name, repository, host) {
		if (name === _trees_js__WEBPACK_IMPORTED_MODULE_3__  .ew)
				return _trees_js__WEBPACK_IMPORTED_MODULE_3__  .ew;
		const here = namedCommit(name, repository) ?? namedCommit(`origin/${name}`, repository);
		if (here !== null)
				return here.sha;
		const sha = SHA.test(name) ? name : await host?.commit(name);
		if (sha === undefined || sha === null)
				return repository.resolve(name);
		await repository.fetchCommit(sha);
		return sha;
}
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function namedCommit(name, repository) {
		const [plain = ''] = name.split(/[~^@:]/);
		const isId = SHA.test(plain) && repository.commit(plain)?.sha === plain;
		if (isId || plain === '' || plain === 'HEAD' || plain.startsWith('refs/'))
				return repository.commit(name);
		const references = [
				`refs/tags/${plain}`,
				`refs/heads/${plain}`,
				`refs/remotes/${plain}`,
				`refs/remotes/${plain}/HEAD`,
		];
		repository.lookUp([name, ...references]);
		const known = references.flatMap((reference) => {
				const found = repository.commit(reference);
				return found === null ? [] : [{ reference, sha: found.sha }];
		});
		if (new Set(known.map(({ sha }) => sha)).size > 1) {
				const all = known.map(({ reference, sha }) => `${reference} (${sha.slice(0, 7)})`).join(' and ');
				const message = `"${plain}" stands for ${all}; write in full which of them is meant`;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: repository.root, message });
		}
		return repository.commit(name);
}
async function firstOf(names, find) {
		let first;
		for (const name of names) {
				try {
						return await find(name);
				}
				catch (error) {
						if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz))
								throw error;
						first ??= error;
				}
		}
		if (names.length === 1) {
				if (!(first instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz))
						throw first;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz(first.problems.map((problem) => ({ ...problem, file: '--base' })));
		}
		const isEmpty = await find('HEAD').then(() => false, () => true);
		if (isEmpty)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: '--base', message: 'no commit yet: commit to main first' });
		const tried = names.join(', ');
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: '--base', message: `no default branch found (tried ${tried}); name one with --base` });
}
async function forkPoint(base, head, repository, host) {
		if (base === head)
				return base;
		const local = repository.shallow && host !== undefined ? null : repository.mergeBase(base, head);
		const fork = local ?? (await host?.mergeBase(base, head)) ?? repository.mergeBase(base, head);
		if (fork === null || fork === undefined) {
				const remedy = repository.shallow
						? 'fetch more history (fetch-depth: 0)'
						: 'compare them as they stand with --exact';
				const message = `${base.slice(0, 12)} and ${head.slice(0, 12)} have no common ancestor here; ${remedy}`;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: repository.root, message });
		}
		if (repository.commit(fork) === null)
				await repository.fetchCommit(fork);
		return fork;
}


	}),

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

	42000:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  openWatchdog)
	});
	var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const BEAT_MS = 250;
const SILENCE_MS = 10_000;
const BEAT = 0;
const RECORDED = 1;
const USAGE = 2;
const COUNTS = ['calls', 'reused', 'promptTokens', 'completionTokens', 'costUsd', 'errors', 'costKnown'];
const LOOKS = `
const { workerData: { shared, task, counts, place, beatMs } } = require('node:worker_threads');
const { renameSync, writeFileSync, writeSync } = require('node:fs');
const figures = new Float64Array(shared);
const began = performance.now();
let seen = -1;
let quiet = 0;
const say = (text) => { try { writeSync(2, text + '\\n'); } catch {} };
const end = () => {
  if (task.file !== undefined && figures[place.recorded] === 0) {
    try {
      const usage = Object.fromEntries(counts.map((name, index) => [name, figures[place.usage + index]]));
      const record = { ...task.record, usage: { ...usage, costKnown: usage.costKnown === 1 } };
      record.operational = { ...record.operational, finishedAt: new Date().toISOString() };
      writeFileSync(task.file + '.part', JSON.stringify(record, null, 1) + '\\n');
      renameSync(task.file + '.part', task.file);
    } catch (error) {
      say(task.file + ' cannot be written (' + error.code + ')');
    }
  }
  say(task.line);
  process.kill(process.pid, 'SIGKILL');
};
setInterval(() => {
  const beat = figures[place.beat];
  quiet = beat === seen && performance.now() - began >= task.leftMs ? quiet + 1 : 0;
  seen = beat;
  if (quiet * beatMs >= task.silenceMs) end();
}, beatMs);
`;
function openWatchdog() {
		let stop = null;
		let isRecorded = null;
		const close = () => {
				stop?.();
				stop = null;
		};
		return {
				start({ usage, leftMs, file, record, line, silenceMs = SILENCE_MS }) {
						close();
						const shared = new SharedArrayBuffer((USAGE + COUNTS.length) * Float64Array.BYTES_PER_ELEMENT);
						const figures = new Float64Array(shared);
						const beat = () => {
								const used = usage();
								for (const [index, name] of COUNTS.entries())
										figures[USAGE + index] = Number(used[name]);
								figures[BEAT] = (figures[BEAT] ?? 0) + 1;
						};
						beat();
						const timer = setInterval(beat, BEAT_MS).unref();
						const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(LOOKS, {
								eval: true,
								execArgv: [],
								workerData: {
										shared,
										task: { leftMs, file, record, line, silenceMs },
										counts: COUNTS,
										place: { beat: BEAT, recorded: RECORDED, usage: USAGE },
										beatMs: BEAT_MS,
								},
						});
						worker.unref();
						worker.on('error', () => undefined);
						isRecorded = () => {
								figures[RECORDED] = 1;
						};
						stop = () => {
								clearInterval(timer);
								void worker.terminate();
						};
				},
				recorded() {
						isRecorded?.();
				},
				close,
		};
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

	93671:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Jt: () => (  DEFAULT_BASES),
		Lq: () => (  isTestMerge),
		kn: () => (  planRevisions)
	});
	var _inputs_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36308);

const DEFAULT_BASES = ['origin/HEAD', 'main', 'origin/main', 'master'];
function isTestMerge(event, { parents, current }) {
		const [base, head, ...more] = parents;
		if (head !== event.headSha || more.length > 0)
				return false;
		return current === true || (!event.target && (event.action !== 'edited' || base === event.baseSha));
}
function planRevisions(event, checkouts, options = {}) {
		switch (event.kind) {
				case 'pull_request': {
						const merge = checkouts.find((checkout) => isTestMerge(event, checkout));
						const [base] = merge?.parents ?? [];
						if (merge && base !== undefined) {
								return { kind: 'pair', base, head: merge.sha, how: 'merge commit against its first parent' };
						}
						return {
								kind: 'fork-point',
								base: [event.baseSha],
								head: event.headSha,
								how: 'head against its merge base with the base branch',
								behind: 'fork-point',
						};
				}
				case 'merge_group':
						return { kind: 'pair', base: event.baseSha, head: event.headSha, how: 'merge group against its base' };
				case 'push':
						if ((0,_inputs_event_js__WEBPACK_IMPORTED_MODULE_0__  .xT)(event.after))
								return { kind: 'none', why: 'the branch was deleted' };
						if ((0,_inputs_event_js__WEBPACK_IMPORTED_MODULE_0__  .xT)(event.before))
								return { kind: 'none', why: 'first push of this branch: there is nothing before it' };
						return { kind: 'pair', base: event.before, head: event.after, how: 'push against the commit before it' };
				case 'schedule':
						return { kind: 'pair', base: event.sha, head: event.sha, how: 'one commit against its own stored baseline' };
				case 'workflow_dispatch': {
						const base = options.base ?? event.base;
						const head = options.head ?? event.head ?? event.attempt;
						if (base === undefined && head === undefined) {
								return { kind: 'parent-of', head: event.sha, how: 'commit against its first parent' };
						}
						const against = base ?? event.defaultBranch ?? 'main';
						if (options.exact)
								return { kind: 'pair', base: against, head: head ?? event.sha, how: 'base as it stands' };
						return {
								kind: 'fork-point',
								base: [against],
								head: head ?? event.sha,
								how: `merge base with ${against}`,
								behind: 'as-it-stands',
						};
				}
				case 'command': {
						const head = event.head === '' ? 'WORKTREE' : event.head;
						const bases = event.base === '' ? DEFAULT_BASES : [event.base];
						if (options.exact && event.base !== '')
								return { kind: 'pair', base: event.base, head, how: 'base as it stands' };
						return {
								kind: 'fork-point',
								base: bases,
								head,
								how: event.base === '' ? 'merge base with the default branch' : `merge base with ${event.base}`,
								behind: 'fork-point',
						};
				}
		}
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

	36308:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		en: () => (  isRepositoryName),
		uB: () => (  parsePostEvent),
		wj: () => (  parseEvent),
		xT: () => (  isNoCommit)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const ZEROS = /^0+$/;
const sha = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id');
const count = zod__WEBPACK_IMPORTED_MODULE_2__  .aig().int().positive();
const login = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1) });
const ref = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
		.regex(/^[^\u0000-\u0020\u007f~^:?*[\\]+$/, 'must be the name of a branch or tag')
		.refine((name) => !name.includes('..'), 'must be the name of a branch or tag');
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
		.regex(/^[\w-][\w.-]*\/[\w.-]+$/, 'must be owner/name')
		.refine((name) => !/\/\.{1,2}$/.test(name), 'must be owner/name');
const label = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() });
const fewItems = zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .L5J()).max(1000);
const repository = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ full_name: repositoryName, default_branch: ref.optional() });
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
		action: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1),
		repository,
		sender: login.optional(),
		label: label.nullish(),
		pull_request: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
				number: count,
				draft: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY().default(false),
				body: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().nullish(),
				user: login.nullish(),
				labels: fewItems.pipe(zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(label)).default([]),
				base: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ sha, ref }),
				head: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ sha, ref, repo: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() }).nullish() }),
		}),
});
const push = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
		ref,
		before: sha,
		after: sha,
		deleted: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY().default(false),
		repository,
		head_commit: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().optional() }).nullish(),
		sender: login.optional(),
});
const mergeGroup = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
		repository,
		merge_group: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ base_sha: sha, head_sha: sha, head_ref: ref }),
});
const dispatch = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
		repository: repository.optional(),
		sender: login.optional(),
		inputs: zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__  .L5J()).nullish(),
});
const schedule = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ repository: repository.optional() });
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
		repository,
		workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
				id: count,
				event: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
				head_sha: sha,
				head_branch: ref.nullish(),
				head_repository: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() }).nullish(),
				pull_requests: fewItems.pipe(zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ number: count }))).nullish(),
		}),
});
function parseEvent(name, payload, env) {
		const given = { payload, env };
		switch (name) {
				case 'pull_request':
				case 'pull_request_target':
						return pullRequestEvent(name, given);
				case 'push':
						return pushEvent(given);
				case 'merge_group': {
						const event = read(name, mergeGroup, given);
						return {
								kind: 'merge_group',
								repository: event.repository.full_name,
								baseSha: event.merge_group.base_sha,
								headSha: event.merge_group.head_sha,
								headRef: event.merge_group.head_ref,
								defaultBranch: event.repository.default_branch,
						};
				}
				case 'schedule': {
						const event = read(name, schedule, given);
						return {
								kind: 'schedule',
								repository: repositoryOf(name, event.repository, env),
								sha: commitOf(name, env),
								defaultBranch: event.repository?.default_branch ?? env['GITHUB_REF_NAME'],
						};
				}
				case 'workflow_dispatch':
						return dispatchEvent(given);
				case 'workflow_run': {
						const message = 'a workflow_run event measures nothing; set the input `mode: post` to post a record';
						throw fault(name, undefined, message);
				}
				default: {
						const gated = 'pull_request, push, merge_group, schedule or workflow_dispatch';
						throw fault(name, undefined, `the event "${name}" cannot be gated; use ${gated}`);
				}
		}
}
function pullRequestEvent(name, given) {
		const { env } = given;
		const event = read(name, pullRequest, given);
		const pull = event.pull_request;
		return {
				kind: 'pull_request',
				repository: event.repository.full_name,
				number: pull.number,
				action: event.action,
				baseSha: pull.base.sha,
				headSha: pull.head.sha,
				checkoutSha: commitOf(name, env),
				fork: pull.head.repo?.full_name !== event.repository.full_name,
				draft: pull.draft,
				actor: event.sender?.login ?? env['GITHUB_ACTOR'] ?? '',
				author: pull.user?.login ?? '',
				body: pull.body ?? '',
				labels: pull.labels.map((label) => label.name),
				label: event.label?.name,
				target: name === 'pull_request_target',
				baseRef: pull.base.ref,
				headRef: pull.head.ref,
				defaultBranch: event.repository.default_branch,
		};
}
function pushEvent(given) {
		const event = read('push', push, given);
		const branch = /^refs\/heads\/(.+)$/s.exec(event.ref)?.[1];
		if (branch === undefined) {
				throw fault('push', 'ref', `"${event.ref}" is not a branch; let the workflow run on pushes to branches only`);
		}
		return {
				kind: 'push',
				repository: event.repository.full_name,
				before: event.before,
				after: event.after,
				branch,
				defaultBranch: event.repository.default_branch ?? 'main',
				message: event.head_commit?.message,
				actor: event.sender?.login,
		};
}
function dispatchEvent(given) {
		const { env } = given;
		const event = read('workflow_dispatch', dispatch, given);
		const input = (key) => {
				const value = event.inputs?.[key];
				return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
		};
		return {
				kind: 'workflow_dispatch',
				repository: repositoryOf('workflow_dispatch', event.repository, env),
				sha: commitOf('workflow_dispatch', env),
				base: input('base'),
				head: input('head'),
				attempt: input('attempt'),
				actor: event.sender?.login ?? env['GITHUB_ACTOR'],
				defaultBranch: event.repository?.default_branch,
		};
}
function parsePostEvent(payload, env) {
		const event = read('workflow_run', workflowRun, { payload, env });
		return {
				repository: event.repository.full_name,
				runId: event.workflow_run.id,
				event: event.workflow_run.event,
				headSha: event.workflow_run.head_sha,
				headRepository: event.workflow_run.head_repository?.full_name ?? null,
				headBranch: event.workflow_run.head_branch ?? null,
				pullRequests: (event.workflow_run.pull_requests ?? []).map((pull) => pull.number),
		};
}
function isNoCommit(commit) {
		return ZEROS.test(commit);
}
function read(name, schema, { payload, env }) {
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw();
		const file = `event ${name}`;
		const event = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .S)(schema, payload, ({ path, message }) => {
				problems.add({ file, key: path.join('.') || undefined, message });
		});
		if (event === null)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz(problems.list);
		const own = env['GITHUB_REPOSITORY'] ?? '';
		const of = event.repository?.full_name ?? own;
		if (own !== '' && of.toLowerCase() !== own.toLowerCase()) {
				const message = `is ${of}, but this job runs in ${own}; an event gates the repository that it happened in (after a rename, push once more)`;
				throw fault(name, 'repository.full_name', message);
		}
		return event;
}
function fault(name, key, message) {
		return new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz({ file: `event ${name}`, key, message });
}
function commitOf(name, env) {
		const commit = sha.safeParse(env['GITHUB_SHA']);
		if (commit.success)
				return commit.data;
		throw fault(name, 'GITHUB_SHA', `"${env['GITHUB_SHA'] ?? ''}" is not a commit id; the runner sets it`);
}
function repositoryOf(name, given, env) {
		const full = given?.full_name ?? env['GITHUB_REPOSITORY'] ?? '';
		if (isRepositoryName(full))
				return full;
		throw fault(name, 'GITHUB_REPOSITORY', `"${full}" is not owner/name; the runner sets it`);
}
function isRepositoryName(text) {
		return repositoryName.safeParse(text).success;
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

	41726:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B6: () => (  waitingRecord),
		T1: () => (  timeUp),
		Vj: () => (  verdictOf),
		_D: () => (  decidedRecord),
		b0: () => (  unmeasuredRecord),
		cn: () => (  errorRecord),
		skippedRecord: () => (  skippedRecord),
		wW: () => (  headed),
		yq: () => (  timeUpRecord)
	});
	var _decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20062);
	var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54124);
	var _record_target_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7136);
	var _report_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
	var _report_safe_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4222);






function decidedRecord(frame, targets, spent, operational, reason) {
		const results = targets.map(({ result }) => result);
		const { verdict, scores, above } = verdictsOf(targets, reason);
		const bySets = results.some((target) => target.reason === _record_target_result_js__WEBPACK_IMPORTED_MODULE_3__  .IW) ? _record_target_result_js__WEBPACK_IMPORTED_MODULE_3__  .IW : reason;
		const told = above && scores !== 'regressed' ? 'ceiling' : bySets;
		const code = (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .I$)(verdict, results, frame.config.gate, {
				accepted: frame.accepted !== null,
				orderBlocked: targets.some(({ orderBlocked }) => orderBlocked),
		});
		return headed({
				...common(frame, verdict, code, spent),
				...(told === undefined ? {} : { reason: told }),
				targets: Object.fromEntries(targets.map(({ name, result }) => [name, result])),
				escalation: Object.fromEntries(targets.flatMap(({ name, escalation }) => (escalation === null ? [] : [[name, escalation]]))),
				accepted: verdict === 'regressed' ? frame.accepted : null,
				operational: {
						startedAt: frame.startedAt,
						finishedAt: frame.finishedAt,
						targets: Object.fromEntries(targets.map(({ name, operational: own }) => [name, own])),
						...operational,
				},
		});
}
function verdictsOf(targets, reason) {
		const decided = reason === undefined || reason === 'drift';
		const above = reason === undefined && targets.some(({ operational: own }) => isAbove(own));
		const scores = decided ? (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .ZH)(targets.map(({ result }) => result)) : 'skipped';
		return { verdict: above ? 'regressed' : scores, scores, above };
}
function verdictOf(targets) {
		return verdictsOf(targets, undefined).verdict;
}
function isAbove({ latencyMs, costUsd }) {
		return latencyMs?.state === 'exceeded' || costUsd?.state === 'exceeded';
}
function skippedRecord(frame, reason, spent = _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o) {
		return headed({ ...common(frame, 'skipped', 0, spent), reason });
}
function waitingRecord(frame, spent, notes) {
		const record = skippedRecord(frame, 'ordered', spent);
		return { ...record, operational: { ...record.operational, notes: [...record.operational.notes, ...notes] } };
}
function errorRecord(frame, code, reason, problems, spent = _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o) {
		return headed({
				...common(frame, 'error', code, spent),
				...(reason === undefined ? {} : { reason }),
				problems,
		});
}
function timeUpRecord(frame, maxMinutes) {
		return headed({
				...common(frame, 'inconclusive', 3, _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o),
				reason: 'time-up',
				problems: [timeUp(maxMinutes)],
		});
}
function timeUp(maxMinutes) {
		return `NOT MEASURED: the time was up (gate.max-minutes: ${maxMinutes}) and the run did not answer any more, so it was ended; finished calls are kept in the store`;
}
function unmeasuredRecord(frame, reason, problems) {
		return headed({ ...common(frame, 'inconclusive', 0, _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o), reason, problems });
}
function headed(record) {
		const { headline: _none, ...rest } = record;
		return { ...head(rest), headline: (0,_report_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .pj)((0,_report_headline_js__WEBPACK_IMPORTED_MODULE_4__  .g)(record)), ...tail(rest) };
}
function head(record) {
		return { schema: record.schema, verdict: record.verdict, exitCode: record.exitCode };
}
function tail(record) {
		const { schema: _schema, verdict: _verdict, exitCode: _code, ...rest } = record;
		return rest;
}
function common(frame, verdict, code, spent) {
		const gate = frame.config?.gate;
		return {
				schema: _record_record_js__WEBPACK_IMPORTED_MODULE_2__  .e,
				verdict,
				exitCode: code,
				seed: frame.seed,
				targets: {},
				escalation: {},
				accepted: null,
				ruler: { moved: frame.moved },
				usage: spent,
				gate: {
						margin: gate?.margin ?? 5,
						alpha: gate?.alpha ?? 0.05,
						onInconclusive: gate?.onInconclusive ?? 'warn',
						onUnmeasured: gate?.onUnmeasured ?? 'warn',
						smallSuite: gate?.smallSuite ?? 'report',
				},
				provenance: frame.provenance,
				operational: { startedAt: frame.startedAt, finishedAt: frame.finishedAt, targets: {}, notes: [] },
				history: frame.history,
				redacted: frame.config?.redact ?? false,
		};
}


	}),

	99210:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		e: () => (  GateFault)
	});
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20062);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);


class GateFault extends _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz {
		moved;
		usage;
		constructor(problems, moved, usage = _model_call_usage_js__WEBPACK_IMPORTED_MODULE_0__  .o) {
				super(problems);
				this.moved = moved;
				this.usage = usage;
		}
}


	}),

	15885:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		DO: () => (  planWords),
		G0: () => (  PLAN_SCHEMA),
		Pt: () => (  planText),
		XC: () => (  planOf)
	});
	var _decision_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1254);
	var _report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);
	var _measure_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60224);



const PLAN_SCHEMA = 'plumbline/plan@1';
function planOf({ works, family, }) {
		const targets = works.flatMap(({ name, units, rounds, repeats, suite }) => {
				const keys = new Set(suite.templates.map(({ id }) => (0,_measure_work_js__WEBPACK_IMPORTED_MODULE_1__  .S7)(name, id)));
				const waits = family.members.some(({ member, outcome }) => outcome?.reason === 'next-round' && keys.has(member.key));
				const next = waits && rounds !== undefined ? (0,_decision_rounds_js__WEBPACK_IMPORTED_MODULE_0__  .qy)(units, rounds) : null;
				if (next === null || rounds === undefined)
						return [];
				const { round, of, ids } = next;
				const samples = rounds.recorded === 0 ? suite.repeats : repeats;
				return [[name, { round, of, cases: ids.map((id) => ({ id, samples })) }]];
		});
		return targets.length === 0 ? null : { schema: PLAN_SCHEMA, targets: Object.fromEntries(targets) };
}
function planText(plan) {
		return `${JSON.stringify(plan ?? { schema: PLAN_SCHEMA, targets: {} })}\n`;
}
function planWords({ targets }) {
		return Object.entries(targets)
				.map(([name, { round, of, cases }]) => `round ${round} of ${of} of ${name}: record ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(cases.length, 'case')} on both sides`)
				.join('; ');
}


	})

};
