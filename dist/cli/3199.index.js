export const id = 3199;
export const ids = [3199];
export const modules = {

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


	})

};
