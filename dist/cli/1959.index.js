export const id = 1959;
export const ids = [1959];
export const modules = {

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

	21907:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		k: () => (  readFailures),
		r: () => (  keepFailures)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88421);


const NAME = 'failed.json';
const MOST_BYTES = 16 * 1024 * 1024;
const SHAPE = zod__WEBPACK_IMPORTED_MODULE_1__  .g1P(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()));
function keepFailures(dir, failures) {
		const lists = [...failures].map(([target, ids]) => [target, [...ids].sort()]);
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__  .yi)(dir, NAME, `${JSON.stringify(Object.fromEntries(lists))}\n`);
}
function readFailures(dir) {
		if (dir === null)
				return new Map();
		try {
				const read = SHAPE.safeParse(JSON.parse((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__  .rM)(dir, NAME, MOST_BYTES) ?? 'null'));
				if (!read.success)
						return new Map();
				return new Map(Object.entries(read.data).map(([target, ids]) => [target, new Set(ids)]));
		}
		catch {
				return new Map();
		}
}


	}),

	26964:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F: () => (  nearestConfig),
		e: () => (  namedFile)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56940);



function nearestConfig(cwd) {
		const repository = above(cwd, (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')));
		const last = repository ?? node_path__WEBPACK_IMPORTED_MODULE_1__.parse(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd)).root;
		for (const folder of upwards(cwd)) {
				const found = _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__  .iE.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)));
				if (found !== undefined) {
						const root = repository ?? folder;
						return { root, file: fromRoot(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, found)) };
				}
				if (folder === last)
						break;
		}
		return { root: repository ?? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd), file: null };
}
function namedFile({ root }, cwd, name) {
		const here = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name);
		const isHere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(here) && !node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, here).startsWith('..');
		return isHere ? fromRoot(root, here) : name.replaceAll('\\', '/');
}
function fromRoot(root, file) {
		return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file).replaceAll('\\', '/');
}
function above(cwd, is) {
		return upwards(cwd).find(is);
}
function upwards(cwd) {
		const folders = [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd)];
		for (let next = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folders[0]); next !== folders.at(-1); next = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(next))
				folders.push(next);
		return folders;
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

	57171:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var nearest_config = __webpack_require__(26964);
var output_files = __webpack_require__(29796);
var wire_ports = __webpack_require__(78998);
var inputs_config = __webpack_require__(56940);
var problem = __webpack_require__(29093);
var external_node_path_ = __webpack_require__(76760);
var find_revisions = __webpack_require__(13316);
var git_repository = __webpack_require__(96420);
var desk_secret = __webpack_require__(29023);
var last_failures = __webpack_require__(21907);
var clock = __webpack_require__(4905);
var folder_tree = __webpack_require__(66884);
var signals = __webpack_require__(82662);
var system_watchdog = __webpack_require__(42000);
var recorded_answers = __webpack_require__(92880);
var build_record = __webpack_require__(41726);
var case_choice = __webpack_require__(15490);
var failed_cases = __webpack_require__(90809);
var recording_plan = __webpack_require__(15885);
var run_gate = __webpack_require__(7851);
var unset_keys = __webpack_require__(300);
var redaction = __webpack_require__(75447);
var wrap = __webpack_require__(45272);
var version = __webpack_require__(58508);
var which_revisions = __webpack_require__(93671);
;

const REMOTE_HEAD = 'origin/HEAD';
function defaultBase(repository) {
		const found = which_revisions .Jt.find((name) => repository.commit(name) !== null) ?? 'main';
		return found === REMOTE_HEAD ? (repository.branchOf('refs/remotes/origin/HEAD') ?? found) : found;
}
function nothingYet(repository) {
		const base = defaultBase(repository);
		const branch = repository.branchOf('HEAD');
		if (branch !== null && branch !== localOf(base))
				return `${branch} has no changes against ${localOf(base)} yet: edit a prompt or a model file and run again`;
		return `you are on ${localOf(base)}: nothing to compare; switch to a branch, or give --base HEAD~1 --exact`;
}
function aheadWithConfig(repository, configs) {
		const base = defaultBase(repository);
		const local = localOf(base);
		const here = local === base ? null : repository.commit(local);
		if (here === null)
				return null;
		const there = repository.tree(base);
		const ours = repository.tree(local);
		const file = configs.find((path) => ours.entry(path).kind === 'file' && there.entry(path).kind !== 'file');
		if (file === undefined)
				return null;
		const ahead = repository.ahead(base, local);
		const short = (sha) => sha.slice(0, 7);
		return (`The base here is ${base} (${short(repository.resolve(base))}), and ${file} is not there. Your local ${local} ` +
				`(${short(here.sha)}) is ${ahead} ${ahead === 1 ? 'commit' : 'commits'} ahead and has it: push ${local}, or give --base ${local}`);
}
function localOf(branch) {
		return branch.startsWith('origin/') ? branch.slice('origin/'.length) : branch;
}

var cli_progress = __webpack_require__(20902);
;

























async function gateRevisions(values, io) {
		const repository = (0,git_repository .h)((0,external_node_path_.resolve)(io.cwd, values.repo ?? '.'), { env: io.env });
		const event = { kind: 'command', base: values.base ?? '', head: values.head ?? '' };
		const revisions = await (0,find_revisions .Z)(event, repository, undefined, { exact: values.exact });
		if ('skipped' in revisions)
				throw new problem .eb(revisions.skipped);
		const trees = {
				base: repository.tree(revisions.base),
				head: repository.tree(revisions.head),
				workspace: (0,folder_tree .jD)(repository.root, recorded_answers .xo),
		};
		const isDefault = values.base === undefined && values.head === undefined && values.patterns === undefined;
		if (isDefault && revisions.base === repository.resolve('HEAD') && isSame(trees))
				io.err((0,wrap .M)(`${nothingYet(repository)}\n`, 80));
		const stop = (0,signals .Y)();
		const progress = (0,cli_progress .e)(io, values.verbose);
		progress.note(`base ${revisions.base}, head ${revisions.head} (${revisions.how})`);
		const watchdog = (0,system_watchdog .C)();
		const run = {
				startedAt: clock .V.now(),
				seed: values.seed ?? 'local',
				provenance: provenanceOf(values, revisions, repository),
				redaction: io.redaction ?? (0,redaction .w)(),
				file: values.json === undefined || values.patterns !== undefined ? undefined : (0,external_node_path_.resolve)(io.cwd, values.json),
				mainAt: (day) => repository.treeAt(revisions.base, day),
		};
		const storeDir = values.isStored ? (0,external_node_path_.resolve)(io.cwd, values.store ?? (0,external_node_path_.join)(repository.gitDir, 'plumbline')) : null;
		const ports = (0,wire_ports.wire)({
				env: io.env,
				watch: { watchdog, words: (config, minutes) => lastWords(run, config, minutes) },
				storeDir,
				deskSecret: () => (0,desk_secret .c)(io.env),
				concurrency: values.concurrency,
				redaction: run.redaction,
				signal: stop.signal,
				progress,
				remembersPushes: values.seed !== undefined,
		});
		try {
				if (values.patterns !== undefined) {
						const choice = new case_choice .I(values.patterns, (0,last_failures .k)(storeDir));
						return await lookAtCases(choice, trees, values, { ports, say: io.say });
				}
				const plans = [];
				const planning = { ...ports, planned: (plan) => void plans.push(plan) };
				const record = await decided(values, trees, run, planning);
				progress.end();
				await write(run.redaction.value(record), values, io);
				const behind = record.reason === 'first-adoption' ? behindConfig(values, repository) : null;
				if (behind !== null)
						io.err((0,wrap .M)(`${behind}\n`, 80));
				watchdog.recorded();
				if (storeDir !== null && Object.keys(record.targets).length > 0)
						(0,last_failures .r)(storeDir, (0,failed_cases .W)(record));
				const isPlanned = values.plan !== undefined && writePlan(values.plan, plans[0] ?? null, io);
				return isPlanned ? 0 : record.exitCode;
		}
		finally {
				progress.end();
				watchdog.close();
				stop.dispose();
				repository.close();
		}
}
function writePlan(path, plan, io) {
		(0,output_files .x3)(io, path, (0,recording_plan .Pt)(plan));
		if (plan !== null)
				io.say((0,wrap .M)(`${path}: ${(0,recording_plan .DO)(plan)}\n`, 80));
		return plan !== null;
}
function provenanceOf(values, revisions, repository) {
		return {
				base: { sha: revisions.base, label: values.base ?? defaultBase(repository) },
				head: { sha: revisions.head, label: values.head ?? 'working folder' },
				engine: version .x,
				reproduce: reproduce(values, revisions),
		};
}
async function lookAtCases(choice, trees, { config, adopt }, { ports, say }) {
		if (choice.isEmpty) {
				say(case_choice .b);
				return 0;
		}
		const { lookAt } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(9906), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(2131), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(7841), __webpack_require__.e(9809), __webpack_require__.e(3680), __webpack_require__.e(2977)]).then(__webpack_require__.bind(__webpack_require__, 2977));
		return lookAt(choice, { trees, config, adopt }, ports, say);
}
async function decided(values, trees, run, ports) {
		const record = await (0,run_gate.runGate)({
				trees,
				config: values.config,
				seed: run.seed,
				origin: 'command',
				foreign: false,
				adopt: values.adopt,
				fixed: values.fixed,
				body: '',
				accepted: null,
				history: [],
				provenance: run.provenance,
				mainAt: run.mainAt,
		}, ports);
		if (record.exitCode === 2)
				throw new problem .dz(faultsOf(record, trees, values.config, ports));
		return record;
}
function behindConfig({ base, config }, repository) {
		if (base !== undefined)
				return null;
		return aheadWithConfig(repository, config === undefined ? inputs_config .iE : [config]);
}
function faultsOf(record, { base, head }, config, ports) {
		const tree = base.entry(record.provenance.config).kind === 'file' ? base : head;
		const read = (0,inputs_config .Z9)(tree, config, new problem .Zw());
		const unset = read === null ? [] : (0,unset_keys .Q)(tree, read, Object.keys(read.providers), ports);
		return (record.problems ?? []).map((message) => unset.find((problem) => problem.message.startsWith(message)) ?? {
				file: record.provenance.config,
				key: 'api-key-env',
				message,
		});
}
function lastWords(run, config, maxMinutes) {
		const { startedAt, seed, redaction, file } = run;
		const provenance = { ...run.provenance, config: config.file };
		const unknown = { finishedAt: startedAt, accepted: null, history: [], moved: [] };
		const record = (0,build_record .yq)({ ...unknown, startedAt, seed, provenance, config }, maxMinutes);
		return {
				file,
				record: redaction.value(record),
				line: (0,build_record .T1)(maxMinutes),
		};
}
function isSame({ base, head }) {
		const id = (tree, path) => {
				const entry = tree.entry(path);
				return entry.kind === 'file' ? entry.id : entry.kind;
		};
		return [...new Set([...base.paths(), ...head.paths()])].every((path) => id(base, path) === id(head, path));
}
function reproduce(values, revisions) {
		const head = revisions.head === 'WORKTREE' ? '' : ` --head ${revisions.head}`;
		const config = values.config === undefined ? '' : ` --config ${values.config}`;
		return `plumbline run --base ${revisions.base} --exact${head}${config}${values.fixed === true ? ' --fixed' : ''}`;
}
async function write(record, files, io) {
		const { renderTerminal } = await Promise.all( [__webpack_require__.e(9906), __webpack_require__.e(214), __webpack_require__.e(4582)]).then(__webpack_require__.bind(__webpack_require__, 63299));
		const out = [];
		if (files.json !== undefined)
				out.push([files.json, `${JSON.stringify(record, null, 1)}\n`]);
		if (files.md !== undefined)
				out.push([files.md, (await Promise.all( [__webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(214), __webpack_require__.e(9619), __webpack_require__.e(6529)]).then(__webpack_require__.bind(__webpack_require__, 9619))).renderComment(record)]);
		if (files.html !== undefined)
				out.push([files.html, (await Promise.all( [__webpack_require__.e(7932), __webpack_require__.e(9906), __webpack_require__.e(214), __webpack_require__.e(3715), __webpack_require__.e(3348), __webpack_require__.e(3921)]).then(__webpack_require__.bind(__webpack_require__, 33348))).renderHtml(record)]);
		if (files.junit !== undefined)
				out.push([files.junit, (await __webpack_require__.e(  4227).then(__webpack_require__.bind(__webpack_require__, 44227))).renderJUnit(record)]);
		if (files.otel !== undefined)
				out.push([files.otel, (await __webpack_require__.e(  9361).then(__webpack_require__.bind(__webpack_require__, 19361))).renderOtel(record)]);
		const text = renderTerminal(record, { columns: Math.min(io.columns, 80), color: io.color });
		io.say(text);
		for (const [path, content] of out)
				(0,output_files .x3)(io, path, content);
}

var options = __webpack_require__(32315);
;







const help = `plumbline run [OPTIONS]

The gate on two revisions: the working folder against main by default. Config,
suite and lock come from the base side; the head side brings prompt and model
text only.

Which revisions
  --repo DIR         repository (default: this folder)
  --base REV         compare with the merge base of REV and head
                     (default: origin/HEAD, then main)
  --head REV         default WORKTREE: the files as they lie in the folder
  --exact            take --base as it stands, not the merge base
  --config FILE      path in the base tree (default: the nearest plumbline.yml
                     upwards, or .github/plumbline.yml)

What comes out
  --json FILE        the record           --md FILE     the comment
  --html FILE        the report           --junit FILE  JUnit XML
  --otel FILE        one OpenTelemetry event a score (OTLP JSON lines)
  --plan FILE        where a program is recorded in rounds: the cases it is to
                     answer next ("plumbline record --cases FILE"), written
                     while its rows do not decide; the exit code is then 0

How it measures
  --fixed            every case and every repeat in one look, no early stop
  --levels           how good is it now: one side (the working folder, or
                     --head), levels and failing cases; no lock, no verdict
  --watch            with --levels: again after every save
  --only CASE...     these cases alone, no verdict: ids, patterns with *,
                     tag:NAME, or failed (what failed in the last run)
  --seed S           order of cases (default local)
  --concurrency N    calls in flight per provider (default ${wire_ports.DEFAULT_CONCURRENCY})
  --store DIR        keep answers, reuse them next time (default
                     .git/plumbline; nothing is asked twice)
  --no-store         keep nothing
  --adopt            main has no config yet: call the hosts that its own
                     config names, with the keys it names
  --verbose          one line per step on the terminal

Exit codes: 0 pass, skipped or a warning · 1 regressed · 2 usage, config or data
· 3 inconclusive and the policy says fail · 4 provider, GitHub or disk failed
· 130 interrupted
`;
async function command(args, io) {
		const { values: given, positionals } = (0,options .T)('run', args, {
				repo: { type: 'string' },
				base: { type: 'string' },
				head: { type: 'string' },
				exact: { type: 'boolean', default: false },
				config: { type: 'string' },
				json: { type: 'string' },
				md: { type: 'string' },
				html: { type: 'string' },
				junit: { type: 'string' },
				otel: { type: 'string' },
				plan: { type: 'string' },
				concurrency: { type: 'string' },
				store: { type: 'string' },
				'no-store': { type: 'boolean', default: false },
				fixed: { type: 'boolean', default: false },
				adopt: { type: 'boolean', default: false },
				seed: { type: 'string' },
				only: { type: 'string', multiple: true },
				levels: { type: 'boolean', default: false },
				watch: { type: 'boolean', default: false },
				verbose: { type: 'boolean', default: false },
		}, { positionals: true });
		if (positionals.length > 0 && given.only === undefined)
				throw new problem .eb(`run takes no argument "${positionals[0]}"`);
		const values = { ...given, config: given.config ?? (given.repo === undefined ? ownConfig(io.cwd) : undefined) };
		const patterns = values.only === undefined ? undefined : [...values.only, ...positionals];
		if (values.levels)
				return levelsOf(values, patterns, io);
		if (values.watch)
				throw new problem .eb('--watch goes with --levels');
		const { json, md, html, junit, otel, plan } = values;
		(0,output_files .Wu)(io, { '--json': json, '--md': md, '--html': html, '--junit': junit, '--otel': otel, '--plan': plan });
		const concurrency = positive('--concurrency', values.concurrency) ?? wire_ports.DEFAULT_CONCURRENCY;
		return gateRevisions({ ...values, isStored: !values['no-store'], patterns, concurrency }, io);
}
function ownConfig(cwd) {
		const { file } = (0,nearest_config .F)(cwd);
		return file === null || inputs_config .iE.includes(file) ? undefined : file;
}
async function levelsOf(values, patterns, io) {
		const { base, exact, fixed, md, html, junit, otel, plan } = values;
		const pointless = Object.entries({ base, exact, fixed, md, html, junit, otel, plan }).find(([, value]) => value);
		if (pointless !== undefined)
				throw new problem .eb(`--${pointless[0]} goes with two sides: with --levels there is one, written by --json`);
		const concurrency = positive('--concurrency', values.concurrency) ?? wire_ports.DEFAULT_CONCURRENCY;
		const { levels } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(5175), __webpack_require__.e(9906), __webpack_require__.e(1131), __webpack_require__.e(2478), __webpack_require__.e(2131), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(7841), __webpack_require__.e(9809), __webpack_require__.e(3680), __webpack_require__.e(3784)]).then(__webpack_require__.bind(__webpack_require__, 53784));
		return levels({ ...values, patterns, concurrency }, io);
}
function positive(name, text) {
		if (text === undefined)
				return undefined;
		const value = Number(text);
		if (!Number.isInteger(value) || value < 1)
				throw new problem .eb(`${name} ${JSON.stringify(text)}: give a whole number from 1`);
		return value;
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

	15490:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		I: () => (  CaseChoice),
		b: () => (  NO_CASE_FAILED)
	});
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const NO_CASE_FAILED = 'No case failed in the last run of this store: there is nothing to ask.\n';
const FAILED = 'failed';
const TAG = 'tag:';
class CaseChoice {
		#patterns;
		#failed;
		#seen = new Set();
		#matched = new Set();
		constructor(patterns, failed) {
				this.#patterns = patterns;
				this.#failed = failed;
		}
		get isEmpty() {
				const failures = [...this.#failed.values()].reduce((sum, ids) => sum + ids.size, 0);
				return failures === 0 && this.#patterns.every((pattern) => pattern === FAILED);
		}
		of(target, cases) {
				return cases.filter((row) => {
						this.#seen.add(row.id);
						const fitting = this.#patterns.filter((pattern) => this.#fits(pattern, target, row));
						for (const pattern of fitting)
								this.#matched.add(pattern);
						return fitting.length > 0;
				});
		}
		refuseStrange(config) {
				const strange = this.#patterns.filter((pattern) => pattern !== FAILED && !this.#matched.has(pattern));
				if (strange.length === 0)
						return;
				const told = strange.map((pattern) => `"${pattern}"${meant(pattern, this.#seen)}`).join(', ');
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`--only: no case ${told} in any suite of ${config}; give ids, patterns with *, tag:NAME or failed, separated by spaces`);
		}
		#fits(pattern, target, { id, tags }) {
				if (pattern === id)
						return true;
				if (pattern === FAILED)
						return this.#failed.get(target)?.has(id) === true;
				if (!pattern.startsWith(TAG))
						return pattern.includes('*') && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .ON)(pattern, id);
				const wanted = pattern.slice(TAG.length);
				return tags.some((tag) => tag === wanted || (wanted.includes('*') && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__  .ON)(wanted, tag)));
		}
}
function meant(pattern, known) {
		const near = pattern.includes('*') || pattern.startsWith(TAG) ? null : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .pA)(pattern, known);
		return near === null ? '' : ` (did you mean ${near}?)`;
}


	}),

	90809:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		W: () => (  failedInRecord),
		e: () => (  failedInLevels)
	});
const FAILING = ['broken', 'failing', 'critical'];
function failedInRecord({ targets }) {
		return new Map(Object.entries(targets).map(([name, target]) => [name, failedOf(target)]));
}
function failedOf({ regressions, exhibits, cases = [], templates }) {
		const shown = exhibits.filter(({ kind }) => FAILING.includes(kind));
		const binary = Object.entries(templates).flatMap(([name, { binary: is }]) => (is ? [name] : []));
		const rows = cases.filter(({ split, scores }) => split !== 'holdout' && binary.some((name) => scores[name]?.[1] === 0));
		return new Set([...regressions, ...shown, ...rows].map((one) => one.case));
}
function failedInLevels({ targets }) {
		return new Map(Object.entries(targets).map(([name, { templates }]) => [
				name,
				new Set(Object.values(templates).flatMap(({ failing }) => failing.map((one) => one.case))),
		]));
}


	}),

	300:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Q: () => (  unsetKeys)
	});
	var _inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11856);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);




function unsetKeys(tree, config, names, { missingCredentials }) {
		let document;
		return [...new Set(names)].flatMap((name) => missingCredentials(config, [name]).map((message) => {
				document ??= (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)(tree, config.file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
				const provider = config.providers[name];
				const path = ['providers', name, 'api-key-env'];
				const place = document == null ? { file: config.file, key: path.join('.') } : (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(document, path);
				const unset = provider === undefined ? [] : (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_3__  .mu)(provider);
				const variable = unset.find((one) => message.startsWith(`${one} is not set`));
				return { ...place, message: variable === undefined ? message : `${message}; export ${variable}=...` };
		}));
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
