export const id = 1515;
export const ids = [1515,7744];
export const modules = {

	61515:
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
async function withClient({ env, log, load }, act) {
		const temp = env['RUNNER_TEMP'];
		if (!temp)
				return [];
		try {
				return await within(temp, env, () => withCaughtOutput(log, async () => {
						const client = load === undefined ? await Promise.all( [__webpack_require__.e(8152), __webpack_require__.e(1304)]).then(__webpack_require__.bind(__webpack_require__, 68152)) : await load();
						if (client.isFeatureAvailable())
								return [await act(client)];
						log.note('this runner has no cache service; set the `store` input to keep answers between runs');
						return [];
				}));
		}
		catch (error) {
				log.warn(`the cache could not be used (${error instanceof Error ? error.message : String(error)})`);
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

	27744:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$N: () => (  canonical),
		Nv: () => (  digestOfText),
		Ok: () => (  digestOfTexts),
		fg: () => (  sha256Hex),
		ol: () => (  digestOf),
		tH: () => (  hmacHex),
		vA: () => (  asJson)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function asJson(value) {
		return value;
}
function canonical(value) {
		return written(value);
}
function written(value) {
		if (typeof value === 'string')
				return JSON.stringify(value);
		if (value === undefined)
				throw new TypeError('undefined has no canonical form');
		if (typeof value === 'number' && !Number.isFinite(value))
				throw new TypeError(`${value} has no canonical form`);
		if (value === null || typeof value !== 'object')
				return JSON.stringify(value);
		let text = '';
		if (Array.isArray(value)) {
				for (const item of value)
						text += text === '' ? written(item) : `,${written(item)}`;
				return `[${text}]`;
		}
		const record = value;
		const keys = Object.keys(record);
		for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
				const member = record[key];
				if (member === undefined)
						continue;
				text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
		}
		return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
		for (let at = 1; at < keys.length; at++) {
				const key = keys[at];
				let to = at;
				for (; to > 0 && keys[to - 1] > key; to--)
						keys[to] = keys[to - 1];
				keys[to] = key;
		}
		return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
		const known = LEADS.get(key);
		if (known !== undefined)
				return known;
		const text = `${JSON.stringify(key)}:`;
		if (LEADS.size < MOST_LEADS)
				LEADS.set(key, text);
		return text;
}
function digestOf(value) {
		return digestOfText(written(value));
}
function digestOfText(text) {
		return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		for (const [index, item] of items.entries())
				hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
		return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
		return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


	})

};
