export const id = 4385;
export const ids = [4385];
export const modules = {

	76379:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		h: () => (  cleanEnvironment),
		u: () => (  withToken)
	});
	var _inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87810);

function cleanEnvironment(given) {
		const env = {};
		for (const [key, value] of Object.entries(given))
				if ((0,_inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__  .C)(key))
						env[key] = value;
		return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}
function withToken(env, remote) {
		if (!remote.token || !/^https?:/.test(remote.url))
				return env;
		const key = `http.${new URL(remote.url).origin}/.extraheader`;
		const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString('base64')}`;
		const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
		return {
				...env,
				GIT_CONFIG_COUNT: String(first + 2),
				[`GIT_CONFIG_KEY_${first}`]: key,
				[`GIT_CONFIG_VALUE_${first}`]: '',
				[`GIT_CONFIG_KEY_${first + 1}`]: key,
				[`GIT_CONFIG_VALUE_${first + 1}`]: header,
		};
}


	}),

	8929:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		V: () => (  gitProgram)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const HERE = { name: process.platform, isProgram };
const found = new Map();
function gitProgram(env, platform = HERE) {
		const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '/usr/bin:/bin';
		const known = platform === HERE ? found.get(path) : undefined;
		if (known !== undefined)
				return known;
		const isWindows = platform.name === 'win32';
		const { delimiter, isAbsolute, join } = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
		const program = path
				.split(delimiter)
				.filter((folder) => isAbsolute(folder))
				.map((folder) => join(folder, isWindows ? 'git.exe' : 'git'))
				.find(platform.isProgram);
		if (program === undefined)
				throw Object.assign(new Error('git was not found on PATH'), { code: 'ENOENT' });
		if (platform === HERE)
				found.set(path, program);
		return program;
}
function isProgram(file) {
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
		}
		catch {
				return false;
		}
}


	}),

	36383:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (  touchedPath),
		w: () => (  attributeOf)
	});
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31310);

const LONGEST_LINE = 2_000;
const LARGEST_FILE = 256 * 1024;
function touchedPath(before, after, folder, paths) {
		const isLarge = before.length > LARGEST_FILE || after.length > LARGEST_FILE;
		const [old, now] = isLarge ? [whole(before), whole(after)] : [rulesOf(before), rulesOf(after)];
		const prefix = folder === '' ? '' : `${folder}/`;
		for (const path of paths) {
				if (!path.startsWith(prefix))
						continue;
				const inside = path.slice(prefix.length);
				if (holding(old, inside) !== holding(now, inside))
						return path;
		}
		return null;
}
function attributeOf(key, path, files) {
		let value;
		for (const { folder, text } of files) {
				const inside = folder === '' ? path : path.slice(folder.length + 1);
				for (const { line, matches } of text.length > LARGEST_FILE ? [] : rulesOf(text)) {
						if (line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE || !matches(inside))
								continue;
						for (const word of line.split(/[ \t]+/).slice(1)) {
								if (word === `-${key}` || word === `!${key}`)
										value = undefined;
								else if (word.startsWith(`${key}=`))
										value = word.slice(key.length + 1);
						}
				}
		}
		return value;
}
function whole(text) {
		return [{ line: text, matches: () => true }];
}
function rulesOf(text) {
		return text.split('\n').flatMap((raw) => {
				const line = raw.trim();
				if (line === '' || line.startsWith('#'))
						return [];
				const isRare = line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE;
				if (isRare)
						return whole(line);
				const [pattern = ''] = line.split(/[ \t]/, 1);
				return [{ line, matches: matcherOf(pattern) }];
		});
}
function matcherOf(pattern) {
		const simple = pattern.replace(/\[(?:\[:[a-z]+:\]|[^[\]])*\]/g, '?').replace(/^\//, '');
		const anchored = pattern.startsWith('/') || simple.includes('/');
		const plain = simple.replace(/[{}]/g, '?');
		return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k8)(anchored ? plain : `**/${plain}`) ?? (() => true);
}
function holding(rules, path) {
		return rules.flatMap(({ line, matches }) => (matches(path) ? [line.split(/[ \t]+/).join(' ')] : [])).join('\n');
}


	}),

	27160:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  withoutLfs)
	});
	var _attribute_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36383);

function withoutLfs(tree) {
		const texts = new Map();
		const rulesIn = (folder) => {
				let text = texts.get(folder);
				if (text === undefined) {
						const entry = tree.entry(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
						text = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
						texts.set(folder, text);
				}
				return text;
		};
		return {
				...tree,
				entry(path) {
						const entry = tree.entry(path);
						if (entry.kind !== 'file')
								return entry;
						const files = foldersOf(path).map((folder) => ({ folder, text: rulesIn(folder) }));
						if ((0,_attribute_rules_js__WEBPACK_IMPORTED_MODULE_0__  .w)('filter', path, files) !== 'lfs')
								return entry;
						const line = `${path} !filter !diff !merge`;
						return {
								kind: 'refused',
								why: `.gitattributes hands it to Git LFS, so a commit holds a pointer in its place; keep what the gate reads in git itself: add the line "${line}" at the end of the .gitattributes of the top folder, then "git add --renormalize"`,
						};
				},
		};
}
function foldersOf(path) {
		const parts = path.split('/').slice(0, -1);
		return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}


	}),

	55275:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_child_process_ = __webpack_require__(31421);
var environment = __webpack_require__(76379);
var program = __webpack_require__(8929);
var folder_tree = __webpack_require__(66884);
var nearest_config = __webpack_require__(26964);
var lfs_files = __webpack_require__(27160);
var facts = __webpack_require__(78507);
var inputs_config = __webpack_require__(56940);
var suite_names = __webpack_require__(28381);
var load_parsers = __webpack_require__(20170);
var template_library = __webpack_require__(66584);
var problem = __webpack_require__(29093);
var read_document = __webpack_require__(28504);
var wrap = __webpack_require__(45272);
var text_document = __webpack_require__(13457);
;

function fault(problem) {
		return { ...problem, kind: 'fault' };
}
function advice(problem) {
		return { ...problem, kind: 'advice' };
}
function at(document, path, message) {
		return { ...(0,text_document .l4)(document, path, 'key'), message };
}

var json_object = __webpack_require__(57128);
;

const USES = /^(?:\.\/?$|(?=[^@\s]*plumbline)[^@\s]*(?:@|$))/i;
const RECORDS_BY_COMMAND = /\bplumbline\s+record\b|\bdist\/cli\/index\.js\s+record\b/;
const RUNS = /\bplumbline\s+run\b|\bdist\/cli\/index\.js\s+run\b/;
function jobsOf(document) {
		return Object.entries(block(block(document.value)['jobs'])).map(([name, value]) => {
				const job = block(value);
				return { document, name, job, at: ['jobs', name], steps: list(job['steps']).map(block) };
		});
}
function gatesOf(jobs) {
		return jobs.flatMap((job) => {
				const step = job.steps.findIndex((one) => isAction(one, (mode) => mode !== 'post' && mode !== 'plan') || isCommand(one));
				if (step < 0)
						return [];
				const given = block(job.steps[step]?.['with']);
				const part = given['mode'] === 'merge' ? 'merge' : given['shard'] === undefined ? 'whole' : 'shard';
				const callers = jobs.filter((other) => isCallable(job.document) && localPath(other.job['uses']) === job.document.file);
				return [{ ...job, step, part, callers }];
		});
}
function postsOf(jobs) {
		return jobs.flatMap((job) => {
				const step = job.steps.findIndex((one) => isAction(one, (mode) => mode === 'post'));
				return step < 0 ? [] : [{ ...job, step }];
		});
}
function isRecorder(uses) {
		const [action = ''] = uses.toLowerCase().split('@');
		const isNamed = action.endsWith('/record') || action.endsWith('/record/');
		return isNamed && (action.includes('plumbline') || action.startsWith('./record'));
}
function recordersOf(jobs) {
		return jobs.flatMap((job) => {
				const step = job.steps.findIndex(({ uses, run }) => (typeof uses === 'string' && isRecorder(uses)) || (typeof run === 'string' && RECORDS_BY_COMMAND.test(run)));
				return step < 0 ? [] : [{ ...job, step }];
		});
}
function isAction({ uses, with: given }, wanted) {
		return typeof uses === 'string' && USES.test(uses) && !isRecorder(uses) && wanted(block(given)['mode']);
}
function isCommand({ run }) {
		return typeof run === 'string' && RUNS.test(run);
}
function localPath(uses) {
		return typeof uses === 'string' && uses.startsWith('./') ? uses.slice(2) : null;
}
function eventsOf(document) {
		const on = block(document.value)['on'];
		return typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(block(on));
}
function isCallable(document) {
		return eventsOf(document).includes('workflow_call');
}
function startersOf({ document, callers }) {
		return [document, ...callers.map((caller) => caller.document)];
}
function isForPulls(document) {
		return eventsOf(document).some((name) => name === 'pull_request' || name === 'pull_request_target');
}
function block(value) {
		return (0,json_object .G)(value) ? value : {};
}
function list(value) {
		return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

;




function batchedWatchFindings(tree, files, config) {
		if (config === null || !config.gate.batch.includes('drift'))
				return [];
		return files.flatMap((file) => {
				const document = (0,read_document .u)(tree, file, new problem .Zw());
				if (document === null)
						return [];
				const times = list(block(block(document.value)['on'])['schedule']).map((one) => String(block(one)['cron'] ?? ''));
				if (times.length === 0 || times.length > 1 || !isOnceADay(times[0]))
						return [];
				const message = 'starts the gate once a day or less, and gate.batch names drift: a watch by batch takes two scheduled runs, three with a judge; let it start every few hours of one day, such as cron: "17 */6 * * 1"';
				return [advice(at(document, ['on', 'schedule'], message))];
		});
}
function isOnceADay(cron) {
		return /^\d+$/.test(cron.trim().split(/\s+/)[1] ?? '');
}

var glob = __webpack_require__(31310);
;


const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
function lookAtOwners(tree, files) {
		const place = PLACES.find((path) => tree.entry(path).kind === 'file');
		const entry = place === undefined ? null : tree.entry(place);
		const text = entry?.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
		const rules = text
				.split('\n')
				.map((line) => line.replace(/(^|\s)#.*$/s, '').trim())
				.filter((line) => line !== '')
				.map((line) => {
				const [pattern = '', ...owners] = line.split(/\s+/);
				return { matches: matcherOf(pattern), owned: owners.length > 0 };
		});
		const bare = files.filter((file) => rules.findLast(({ matches }) => matches(file))?.owned !== true);
		if (bare.length === 0)
				return [];
		const shown = `${bare.slice(0, 4).join(', ')}${bare.length > 4 ? ` and ${bare.length - 4} more` : ''}`;
		const message = `${place === undefined ? 'is not there, so nobody owns' : 'names no owner of'} ${shown}. What judges lies in these files; with an owner and "require review from code owners" a pull request cannot weaken them alone. In an organisation a ruleset that requires the workflow does the same for the workflow`;
		return [advice({ file: place ?? PLACES[0], message })];
}
function matcherOf(pattern) {
		const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
		const isAnchored = pattern.startsWith('/') || bare.includes('/');
		const below = pattern.endsWith('/') ? ['*', '**'] : /\/\*$/.test(pattern) ? [] : ['**'];
		const parts = [...(isAnchored ? [] : ['**']), ...bare.split('/'), ...below];
		return (path) => (0,glob .lA)(parts, path.split('/'));
}

var arms = __webpack_require__(54506);
var recorded_rows = __webpack_require__(48239);
var sources = __webpack_require__(88159);
var write_goal = __webpack_require__(57267);
var lock = __webpack_require__(52589);
var foreign_marks = __webpack_require__(74852);
var prompt_prompt = __webpack_require__(83689);
var provider = __webpack_require__(36123);
var provider_keys = __webpack_require__(11856);
var refused_settings = __webpack_require__(26940);
var inputs_suite = __webpack_require__(61131);
var tuned_model_id = __webpack_require__(28134);
var model_notes = __webpack_require__(47807);
var preview_text = __webpack_require__(46632);
var recorded_levels = __webpack_require__(19702);
var suite_preview = __webpack_require__(92159);
;






















const MOVES = /(?:^|[-:/])latest$/;
function lookAtRuler(tree, file, specs, now) {
		const problems = new problem .Zw();
		const config = (0,inputs_config .Z9)(tree, file, problems);
		if (config === null)
				return { config, keys: [], tuned: [], files: [], findings: problems.list.map(fault) };
		const suites = new Map();
		const files = new Set([config.file]);
		const look = {
				tree,
				config,
				specs,
				problems,
				suites,
				files,
				findings: [],
				providers: new Set(),
				tuned: new Set(),
				asking: [],
		};
		for (const target of config.targets)
				lookAtTarget(target, look);
		const ids = [...suites].flatMap(([path, suite]) => suite === null ? [] : [[path, suite.templates.map(({ id }) => id)]]);
		(0,write_goal .d)(tree, config, new Map(ids), problems);
		const live = [...look.providers].filter((name) => config.providers[name]?.type !== 'recorded');
		return {
				config,
				keys: live.flatMap((provider) => {
						const block = config.providers[provider];
						return block === undefined ? [] : (0,provider_keys .mu)(block).map((name) => ({ name, provider }));
				}),
				tuned: [...look.tuned],
				files: [...files],
				findings: [
						...problems.list.map(fault),
						...look.findings,
						...unmeasuredLetThrough(tree, config),
						...aboutModels(tree, config, look.asking, now),
						...unboundedSpending(tree, config, live),
				],
		};
}
function lookAtTarget(target, look) {
		const { tree, config, problems, findings, files, providers, asking } = look;
		const arm = (0,arms .$P)('head', tree, target, config, { problems, isAlone: true });
		if (arm !== null) {
				for (const refused of (0,refused_settings .bK)(arm, config.providers, tree))
						problems.add(refused);
				providers.add(arm.model.provider);
				if ((0,tuned_model_id .BU)(arm.model) && arm.provider.type !== 'recorded')
						look.tuned.add(target.model);
				findings.push(...aboutArm(target, arm, look));
		}
		(0,sources .BT)(config, target, tree, problems);
		const suite = suiteOf(target, arm, look);
		files.add(target.suite);
		if (suite === null)
				return;
		files.add(suite.datasetFile);
		for (const provider of [suite.judge?.provider, suite.embedding?.provider]) {
				if (provider !== undefined)
						providers.add(provider);
		}
		if (arm === null)
				return;
		for (const refused of (0,refused_settings .bK)(arm, config.providers, tree, suite.media))
				problems.add(refused);
		asking.push({ name: target.name, suite, arms: [arm] });
		findings.push(...cannotFall(tree, suite, arm, config));
		const brought = (0,recorded_rows .og)(tree, [arm]);
		const whole = suite.cases.filter(({ id, context }) => context !== undefined || !brought.has(id));
		if (!(0,prompt_prompt .f1)(arm.prompt, whole, problems))
				for (const row of whole)
						(0,arms .cr)(arm, row, problems);
		if (arm.provider.type === 'recorded' && arm.provider.from !== 'workspace') {
				const rows = (0,recorded_rows .aK)('head', arm, { base: tree, head: tree, workspace: null }, problems);
				if (rows !== null)
						(0,recorded_rows .r6)(rows, suite.cases, problems);
		}
}
function aboutArm(target, arm, { tree, config }) {
		const { prompt, model } = arm;
		const findings = [];
		if (MOVES.test(model.model)) {
				const message = `"${model.model}" is an alias that moves under its name; name the dated model, so that a change of it is a pull request`;
				findings.push(adviceIn(tree, target.model, ['model'], message));
		}
		if ((0,provider .a9)(arm.provider) && target.sources.length === 0)
				findings.push(unseenProgram(tree, config, target.name, model.provider));
		findings.push(...promptAdvice(prompt));
		if (prompt.model !== undefined && bareName(prompt.model) !== bareName(model.model)) {
				const file = target.prompt.find((path) => /\.prompt\.ya?ml$/.test(path)) ?? target.prompt[0];
				const message = `"${prompt.model}" is not what is asked: ${target.model} says "${model.model}", and only a change there is gated`;
				findings.push(adviceIn(tree, file, ['model'], message));
		}
		return findings;
}
function suiteOf(target, arm, look) {
		const { tree, config, specs, problems, findings, suites } = look;
		const known = suites.get(target.suite);
		if (known !== undefined)
				return known;
		const suite = (0,inputs_suite .bu)(tree, target.suite, specs(target.suite), problems, {
				knownNames: template_library ._,
				providers: Object.keys(config.providers),
				contexts: (0,recorded_rows .og)(tree, arm === null ? [] : [arm]),
		});
		suites.set(target.suite, suite);
		if (suite === null)
				return null;
		for (const problem of (0,suite_preview .vC)(suite, { tree, config }))
				problems.add(problem);
		(0,lock .sv)(tree, suite, problems);
		findings.push(...sizeOf(tree, suite, config, arm === null ? [] : [arm.model]), ...standIns(suite));
		return suite;
}
function unboundedSpending(tree, config, live) {
		const { maxCostUsd, maxCalls } = config.gate;
		if (live.length === 0 || maxCostUsd !== undefined || maxCalls !== undefined)
				return [];
		const message = 'is not set and neither is max-calls: a run has no upper bound on what it spends';
		return [adviceIn(tree, config.file, ['gate', 'max-cost-usd'], message)];
}
function promptAdvice(prompt) {
		const file = prompt.files[0] ?? '';
		const foreign = (0,foreign_marks .F)(prompt);
		const [only, ...others] = prompt.messages;
		const isPassThrough = others.length === 0 && /^\s*\{\{[^{}]*\}\}\s*$/.test(only?.content ?? '');
		return [
				...(foreign === null ? [] : [advice({ file, message: foreign })]),
				...(isPassThrough
						? [advice({ file, message: 'is nothing but the input: only a change of the model file can alter what is sent' })]
						: []),
		];
}
function aboutModels(tree, config, targets, now) {
		const prices = (0,model_notes .n4)(targets, config, now).map(({ key, message, isRefused }) => {
				const finding = adviceIn(tree, config.file, key.split('.'), message);
				return isRefused ? fault(finding) : finding;
		});
		const ends = (0,model_notes .PU)(targets, config, now).map((message) => advice({ file: config.file, message }));
		return [...prices, ...ends];
}
function unseenProgram(tree, config, target, provider) {
		const message = `provider "${provider}" asks a program of each side, and no "sources" say which files it is made of, so a change of it starts no run; name them, for example sources: ["src/**"]`;
		return adviceIn(tree, config.file, ['targets', target], message);
}
function unmeasuredLetThrough(tree, config) {
		if (config.gate.onUnmeasured === 'fail')
				return [];
		const path = ['gate', 'on-unmeasured'];
		if ((0,text_document .fK)(config.source, path) !== undefined) {
				const message = 'warns only, so a change that could not be measured can be merged; fail is the strict choice';
				return [adviceIn(tree, config.file, path, message)];
		}
		const message = 'is not set, so a change that could not be measured can be merged without anybody having said so: write "on-unmeasured: fail" under gate, or "on-unmeasured: warn" where that is wanted';
		return [fault(adviceIn(tree, config.file, path, message))];
}
function adviceIn(tree, file, path, message) {
		const document = (0,read_document .u)(tree, file, new problem .Zw());
		return advice(document === null ? { file, message } : at(document, path, message));
}
function bareName(model) {
		return model.replace(/^.*\//, '');
}
function sizeOf(tree, suite, config, models) {
		const view = (0,suite_preview .VH)(suite, config, models);
		const said = [
				...(0,preview_text .vg)(view).map(({ index, message }) => {
						const finding = adviceIn(tree, suite.file, ['templates', index], message);
						return view.cases < 50 ? finding : fault(finding);
				}),
				...view.warnings.map((message) => advice({ file: suite.datasetFile, message })),
		];
		const { smallestDrop, passableMargin } = view;
		if (smallestDrop === null || passableMargin === null || view.casesToAdd === 0 || view.cases < 50)
				return said;
		const least = view.seesLeast === null ? '' : ` (${view.seesLeast} sees least)`;
		const message = `${view.cases} cases see a drop of ${smallestDrop.toFixed(1)} points or more${least}, and pass an unchanged prompt at a margin of ${passableMargin.toFixed(1)}; yours is ${(0,preview_text .wn)(view)}: add cases or widen the margin`;
		return [...said, advice({ file: config.file, key: 'gate.margin', message })];
}
function cannotFall(tree, suite, arm, config) {
		const document = (0,read_document .u)(tree, suite.file, new problem .Zw());
		const blind = (0,recorded_levels .X)(suite, arm, config, tree).filter(({ template }) => template.blocking);
		return blind.map(({ index, message }) => fault(document === null ? { file: suite.file, message } : at(document, ['templates', index], message)));
}
function standIns(suite) {
		const first = suite.cases.find((row) => JSON.stringify([row.input, row.vars]).includes('"Stand-in '));
		if (first === undefined)
				return [];
		const message = `"${first.id}" is a stand-in that init wrote; put in what users really give, then run "plumbline lock"`;
		return [advice({ file: suite.datasetFile, line: first.line, message })];
}

var workflow = __webpack_require__(16031);
;




const ACTIONS_LOCK = '.github/workflows/actions.lock';
const COMMIT = /^sha1-[0-9a-f]{40}$|^sha256-[0-9a-f]{64}$/;
function readActionsLock(tree) {
		const problems = new problem .Zw();
		const document = tree.entry(ACTIONS_LOCK).kind === 'absent' ? null : (0,read_document .u)(tree, ACTIONS_LOCK, problems);
		return {
				findings: problems.list.map(fault),
				stateOf: (workflow, uses) => (document === null ? 'unknown' : stateIn(document, workflow, pinOf(uses))),
		};
}
function stateIn(document, workflow, pin) {
		const { workflows, dependencies } = block(document.value);
		const pins = new Map(Object.entries(block(workflows))).get(workflow);
		if (pins === undefined)
				return 'unknown';
		const entry = new Map(Object.entries(block(dependencies)).map(([key, value]) => [pinOf(key), value])).get(pin);
		const isListed = list(pins).some((one) => typeof one === 'string' && pinOf(one) === pin);
		return isListed && COMMIT.test(String(block(entry)['commit'])) ? 'locked' : 'missing';
}
function pinOf(uses) {
		const at = uses.indexOf('@');
		const [owner = '', repository = ''] = (at < 0 ? uses : uses.slice(0, at)).toLowerCase().split('/');
		return `${owner}/${repository}${at < 0 ? '' : uses.slice(at)}`;
}

;



const ALWAYS = /^(?:always\(\)|!cancelled\(\))$/;
const SWALLOWED = /\|\|\s*(?:true|:|exit 0)(?:\s|$)|\bset \+e\b/;
function isAlways(condition) {
		return ALWAYS.test(condition.replace(/^\s*\$\{\{|\}\}\s*$|\s+/g, ''));
}
function conditionFindings(gate) {
		return [gate, ...gate.callers].flatMap(jobFindings).concat(stepFindings(gate));
}
function jobFindings({ document, job, at: path }) {
		const found = [];
		const condition = job['if'] === undefined ? null : String(job['if']);
		const runsAnyway = condition !== null && isAlways(condition);
		if (job['needs'] !== undefined && !runsAnyway) {
				const message = `${(0,problem .WU)(job['needs'])}: when that job fails or is skipped the gate is skipped too, and a skipped required check counts as passed; take needs out, or add "if: always()"`;
				found.push(fault(at(document, [...path, 'needs'], message)));
		}
		if (condition !== null && !runsAnyway) {
				const message = `${(0,problem .WU)(condition)}: a job that is skipped counts as a passed required check; take the condition out`;
				found.push((/draft/.test(condition) ? advice : fault)(at(document, [...path, 'if'], message)));
		}
		found.push(...continueFindings(document, path, job));
		return found;
}
function stepFindings({ document, at: path, steps, step }) {
		const where = [...path, 'steps', step];
		const gate = block(steps[step]);
		const found = continueFindings(document, where, gate);
		const { if: own, run } = gate;
		if (own !== undefined && !isAlways(String(own))) {
				const message = `${(0,problem .WU)(own)}: where the step is skipped the job is green without a verdict; take the condition out`;
				found.push(fault(at(document, [...where, 'if'], message)));
		}
		if (typeof run === 'string' && SWALLOWED.test(run)) {
				const message = 'throws the exit code away, so a blocked pull request is green; take "|| true" or "set +e" out';
				found.push(fault(at(document, [...where, 'run'], message)));
		}
		return found;
}
function continueFindings(document, where, { 'continue-on-error': value }) {
		if (value === undefined || value === false)
				return [];
		const message = `${(0,problem .WU)(value)}: a blocked pull request would turn green; take it out`;
		return [fault(at(document, [...where, 'continue-on-error'], message))];
}
function concurrencyFindings(gate) {
		const said = [gate, ...gate.callers].find(({ document, job }) => (job['concurrency'] ?? block(document.value)['concurrency']) !== undefined);
		const { document, job, at: path } = said ?? gate;
		const own = job['concurrency'];
		const where = own === undefined ? ['concurrency'] : [...path, 'concurrency'];
		const given = own ?? block(document.value)['concurrency'];
		if (given === undefined) {
				const message = 'is missing: after two quick pushes two runs spend money and race for the comment; add a group for the pull request with cancel-in-progress: true';
				return [fault(at(document, where, message))];
		}
		const group = typeof given === 'string' ? given : String(block(given)['group'] ?? '');
		const found = [];
		if (!group.includes('${{')) {
				const message = `${(0,problem .WU)(group)} is one group for all pull requests, so they cancel each other; put \${{ github.event.pull_request.number || github.ref }} into it`;
				found.push(fault(at(document, where, message)));
		}
		if (typeof given === 'string' || block(given)['cancel-in-progress'] === undefined) {
				const message = 'does not cancel a run that a newer push has made useless: cancel-in-progress: true';
				found.push(advice(at(document, where, message)));
		}
		return found;
}

;


const TYPES = {
		opened: 'a new pull request is not checked',
		synchronize: 'a push to a pull request is not checked',
		reopened: 'a reopened pull request keeps its old verdict',
		edited: 'a pull request that is moved to another base branch keeps its old verdict',
		labeled: 'the label that accepts a regression has no effect',
		unlabeled: 'taking the label off again has no effect',
};
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
function eventFindings(document, isRecorded = false) {
		const on = block(document.value)['on'];
		const names = eventsOf(document);
		const found = [];
		const pull = names.includes('pull_request') ? 'pull_request' : 'pull_request_target';
		const settings = block(block(on)[pull]);
		const types = settings['types'] === undefined ? DEFAULT_TYPES : list(settings['types']).map(String);
		const missing = Object.keys(TYPES).filter((type) => !types.includes(type));
		if (missing.length > 0) {
				const why = missing.map((type) => `without ${type} ${TYPES[type]}`).join('; ');
				found.push(fault(at(document, ['on', pull, 'types'], `lacks ${missing.join(', ')}: ${why}`)));
		}
		for (const key of ['paths', 'paths-ignore']) {
				if (settings[key] === undefined)
						continue;
				const message = 'take this filter out: a required check that is filtered away stays pending for ever. The action passes in seconds when nothing relevant changed';
				found.push(fault(at(document, ['on', pull, key], message)));
		}
		if (!names.includes('merge_group')) {
				const message = 'has no merge_group: with a merge queue a required check would never report, and nothing could merge';
				found.push(advice(at(document, ['on'], message)));
		}
		if (!names.includes('push') && !isRecorded) {
				const message = "has no push to the main branch: main's answers are not stored and its history has no trend";
				found.push(advice(at(document, ['on'], message)));
		}
		return found;
}

;



const CONTENTS = { scope: 'contents', level: 'read', why: 'the checkout and a missing commit need' };
const COMMENT = { scope: 'pull-requests', level: 'write', why: 'the comment needs' };
const CHECKS = { scope: 'checks', level: 'write', why: 'check-run: true needs' };
const ACTIONS = { scope: 'actions', level: 'read', why: "another run's artifact needs" };
const READS_ONLY = 'is write; a gate of pull requests only reads: contents: read';
const KEEPS_LOOKS = 'is write, so attempts and looks are kept on the branch plumbline/ledger: give it a ruleset that blocks force pushes and restricts deletions (docs/security.md), since whoever rewrites it takes looks away; this is not checked from here';
function permissionFindings(gate) {
		const given = block(gate.steps[gate.step]?.['with']);
		const isAction = gate.steps[gate.step]?.['uses'] !== undefined;
		const isOwnToken = given['github-token'] === undefined || /github\.token|GITHUB_TOKEN/.test((0,problem .WU)(given['github-token']));
		const comments = isAction &&
				isOwnToken &&
				gate.part !== 'shard' &&
				given['comment'] !== 'never' &&
				startersOf(gate).some(isForPulls);
		const isTrue = String(given['check-run']) === 'true';
		const needs = [CONTENTS, ...(comments ? [COMMENT] : []), ...(isTrue && isOwnToken ? [CHECKS] : [])];
		const speaking = [gate, ...gate.callers].filter((job) => said(job) !== undefined);
		const found = (speaking.length === 0 ? [gate] : speaking).flatMap((job) => rightsFindings(job, needs));
		const message = startersOf(gate).some(isForPulls) ? READS_ONLY : KEEPS_LOOKS;
		for (const job of speaking.filter((one) => block(said(one))['contents'] === 'write'))
				found.push(advice(at(job.document, [...whereOf(job), 'contents'], message)));
		const watches = startersOf(gate).some((document) => eventsOf(document).includes('schedule'));
		if (watches && speaking.some((job) => levelOf(said(job), 'issues') !== 'write')) {
				const [first] = speaking;
				const message = 'lacks issues: write, so a drift that the schedule finds opens no issue; only its red job tells';
				if (first !== undefined)
						found.push(advice(at(first.document, whereOf(first), message)));
		}
		return found;
}
function postFindings(post) {
		const found = rightsFindings(post, [ACTIONS, COMMENT]);
		if (eventsOf(post.document).includes('workflow_run'))
				return found;
		const message = 'has no workflow_run: mode: post shows what a finished run of another workflow has measured';
		return [fault(at(post.document, ['on'], message)), ...found];
}
function said({ document, job }) {
		return job['permissions'] ?? block(document.value)['permissions'];
}
function whereOf({ job, at: path }) {
		return job['permissions'] === undefined ? ['permissions'] : [...path, 'permissions'];
}
function levelOf(given, scope) {
		if (given === 'read-all')
				return 'read';
		if (given === 'write-all')
				return 'write';
		return block(given)[scope];
}
function rightsFindings(job, needs) {
		const given = said(job);
		const where = whereOf(job);
		const { document } = job;
		const enough = `{ ${needs.map(({ scope, level }) => `${scope}: ${level}`).join(', ')} }`;
		if (given === undefined) {
				const message = `is missing, so the token has whatever the repository gives by default; write ${enough}`;
				return [fault(at(document, where, message))];
		}
		if (given === 'write-all')
				return [advice(at(document, where, `gives the job every right; ${enough} is enough`))];
		const found = needs
				.filter(({ scope, level }) => levelOf(given, scope) !== 'write' && levelOf(given, scope) !== level)
				.map(({ scope, level, why }) => {
				const level_ = levelOf(given, scope);
				const is = level_ === undefined ? 'is not given' : `is ${(0,problem .WU)(level_)}`;
				return fault(at(document, [...where, scope], `${is}; ${why} ${scope}: ${level}`));
		});
		return found;
}

;




const PULL_REQUEST_CODE = /pull_request\.head|head_ref|refs\/pull\/|head\.sha/;
const FETCHES_CODE = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:checkout|switch|fetch|pull|merge)\b[^\n]*(?:pull_request\.head|head_ref|HEAD_REF|refs\/pull\/|pull\/)/;
function isStep({ uses }, action) {
		return typeof uses === 'string' && (uses === action || uses.startsWith(`${action}@`));
}
function checkoutFindings(gate) {
		const { document, at: path, steps, step } = gate;
		const before = steps.slice(0, step).map((one) => isStep(one, 'actions/checkout'));
		const index = before.findLastIndex((is, one) => is && block(steps[one]?.['with'])['path'] === undefined);
		const beside = before.lastIndexOf(true);
		if (index < 0 && beside >= 0) {
				const message = `${(0,problem .WU)(block(steps[beside]?.['with'])['path'])}: the gate looks at the workspace itself; take path out`;
				return [fault(at(document, [...path, 'steps', beside, 'with', 'path'], message))];
		}
		if (index < 0) {
				const message = 'has no actions/checkout before the gate, which reads both sides from git; add it with fetch-depth: 2';
				return [fault(at(document, [...path, 'steps'], message))];
		}
		const where = [...path, 'steps', index, 'with'];
		const given = block(steps[index]?.['with']);
		const found = [];
		const depth = given['fetch-depth'] === undefined ? 1 : Number(given['fetch-depth']);
		if (depth === 1 || Number.isNaN(depth)) {
				const message = `is ${given['fetch-depth'] === undefined ? 'not set, which means 1' : (0,problem .WU)(given['fetch-depth'])}; the base side is the commit before: fetch-depth: 2`;
				found.push(fault(at(document, [...where, 'fetch-depth'], message)));
		}
		const isTarget = startersOf(gate).some((starter) => eventsOf(starter).includes('pull_request_target'));
		if (isTarget)
				return [...found, ...codeFindings(gate)];
		if (checksOutCode(steps[index])) {
				const message = "checks out the pull request's own branch; without ref the gate sees it as merged into main, which is what will run";
				found.push(advice(at(document, [...where, 'ref'], message)));
		}
		return found;
}
function checksOutCode({ with: given }) {
		const { ref, repository } = block(given);
		return PULL_REQUEST_CODE.test(`${String(ref ?? '')} ${String(repository ?? '')}`);
}
function codeFindings({ document, at: path, steps }) {
		const open = "the pull request's code under pull_request_target, where secrets and a writing token lie open to it; take it out, the gate fetches the text it needs by itself";
		return steps.flatMap((step, index) => {
				const where = [...path, 'steps', index];
				if (isStep(step, 'actions/checkout') && checksOutCode(step)) {
						const key = block(step['with'])['ref'] === undefined ? 'repository' : 'ref';
						return [fault(at(document, [...where, 'with', key], `checks out ${open}`))];
				}
				if (typeof step['run'] === 'string' && FETCHES_CODE.test(step['run']))
						return [fault(at(document, [...where, 'run'], `fetches ${open}`))];
				return [];
		});
}
function actionFindings({ document, at: path, steps, step }, lock) {
		const uses = steps[step]?.['uses'];
		if (typeof uses !== 'string' || uses.startsWith('.'))
				return [];
		const where = [...path, 'steps', step, 'uses'];
		const state = lock.stateOf(document.file, uses);
		if (state === 'locked')
				return [];
		if (state === 'missing') {
				const message = `${(0,problem .WU)(uses)}: ${ACTIONS_LOCK} locks this workflow but not this action at this version, so GitHub refuses to start it; run "gh actions-lock" and commit the file`;
				return [fault(at(document, where, message))];
		}
		const [, version = ''] = uses.split('@');
		if (/^[0-9a-f]{40}$/.test(version))
				return [];
		if (!/^v?\d+(?:\.\d+)*(?:[-.][\w.]+)?$/.test(version)) {
				const message = `${(0,problem .WU)(uses)}: names a branch or nothing, so what runs may change under you; pin a release (@v0) or a commit, or lock it with "gh actions-lock"`;
				return [fault(at(document, where, message))];
		}
		const message = `${(0,problem .WU)(uses)}: a tag can be moved; the release's commit (40 hex digits, its version behind it as a comment) fixes the bytes that see your key, and Dependabot renews it; "gh actions-lock" fixes them too, in ${ACTIONS_LOCK}`;
		return [advice(at(document, where, message))];
}
function keyFindings(gate, keys) {
		const { document, job, at: path, steps, step } = gate;
		const own = [...path, 'steps', step, 'env'];
		const scopes = [
				[own, block(steps[step]?.['env'])],
				[[...path, 'env'], block(job['env'])],
				[['env'], block(block(document.value)['env'])],
		];
		return [...new Set(keys)].flatMap((name) => {
				const scope = scopes.find(([, env]) => env[name] !== undefined);
				const secret = `\${{ secrets.${name} }}`;
				if (scope === undefined) {
						const message = `${name} is not handed to the gate: add it to env of this step, ${secret}`;
						return [fault(at(document, [...own, name], message))];
				}
				const value = String(scope[1][name]);
				const where = [...scope[0], name];
				if (!/\$\{\{.*\}\}/s.test(value)) {
						const message = `is written out in the file; make it a secret, ${secret}, and replace the key`;
						return [fault(at(document, where, message))];
				}
				if (/\bvars\./.test(value)) {
						const message = `comes from a variable, which logs show and everybody who may read can see; make it a secret, ${secret}, and replace the key`;
						return [fault(at(document, where, message))];
				}
				return /\bsecrets\./.test(value) ? callerFindings(gate, name) : [];
		});
}
function callerFindings({ callers }, name) {
		return callers
				.filter(({ job }) => job['secrets'] === undefined)
				.map(({ document, at: path }) => {
				const message = `hands no secrets on, so ${name} is empty in the workflow it calls; add "secrets: inherit"`;
				return fault(at(document, [...path, 'secrets'], message));
		});
}
function artifactFindings({ document, at: path, steps, step, part }) {
		if (steps[step]?.['uses'] === undefined)
				return [];
		const index = steps.findIndex((one, at_) => at_ > step && isStep(one, 'actions/upload-artifact'));
		const severity = part === 'shard' ? fault : advice;
		if (index < 0) {
				const message = part === 'shard'
						? 'no step uploads what this shard measured, so the merge finds nothing; add actions/upload-artifact with "if: always()" and the folder of record-path'
						: 'no step uploads the report, so nobody can open it; add actions/upload-artifact with the path of the output report-path';
				return [severity(at(document, [...path, 'steps'], message))];
		}
		if (/always\(\)|cancelled\(\)|failure\(\)/.test(String(steps[index]?.['if'] ?? '')))
				return [];
		const message = 'is skipped after a red gate, just when it is wanted; add "if: always()"';
		return [severity(at(document, [...path, 'steps', index, 'if'], message))];
}

;




function recorderFindings(recorder, gates, keys) {
		return [
				...recording_eventFindings(recorder),
				...recording_rightsFindings(recorder),
				...besideFindings(recorder, gates, keys),
				...recording_artifactFindings(recorder, gates),
		];
}
function recording_eventFindings({ document, at: path }) {
		if (!eventsOf(document).includes('pull_request_target'))
				return [];
		const message = "runs the pull request's code under pull_request_target, where secrets and a writing token lie open to it; record on pull_request, where a fork's job has neither";
		return [fault(at(document, path, message))];
}
function recording_rightsFindings(job) {
		const given = said(job);
		const where = whereOf(job);
		const { document } = job;
		if (given === undefined) {
				const message = "is missing, so the pull request's code, which this job runs, has whatever the repository gives by default; write { contents: read }";
				return [fault(at(document, where, message))];
		}
		const writing = given === 'write-all' ? ['everything'] : namesOf(given);
		return writing.map((scope) => {
				const message = `is write, in a job that runs the pull request's code; write { contents: read } for it`;
				return fault(at(document, scope === 'everything' ? where : [...where, scope], message));
		});
}
function namesOf(given) {
		return Object.entries(block(given)).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
}
function besideFindings({ document, name, at: path, job, steps, step }, gates, keys) {
		const found = [];
		if (gates.some((gate) => gate.document.file === document.file && gate.name === name)) {
				const message = "records in the gate's own job, so the pull request's code stands beside the judge's key and may write what the gate reads; record in a job of its own, one for each side";
				found.push(fault(at(document, [...path, 'steps', step], message)));
		}
		const scopes = [
				[[...path, 'steps', step, 'env'], block(steps[step]?.['env'])],
				[[...path, 'env'], block(job['env'])],
				[['env'], block(block(document.value)['env'])],
		];
		for (const key of new Set(keys))
				for (const [where, env] of scopes) {
						if (env[key] === undefined)
								continue;
						const message = `hands the gate's own key ${key} to the pull request's code; give the program a key of its own, with a low limit`;
						found.push(fault(at(document, [...where, key], message)));
				}
		for (const [index, one] of steps.entries()) {
				const given = block(one['with']);
				if (!isStep(one, 'actions/checkout') || String(given['persist-credentials']) === 'false')
						continue;
				const message = "leaves the job's token in the folder that the pull request's code runs in; persist-credentials: false";
				found.push(advice(at(document, [...path, 'steps', index, 'with'], message)));
		}
		return found;
}
function recording_artifactFindings({ document, name, at: path, steps, step }, gates) {
		const found = [];
		const upload = steps.findIndex((one, index) => index > step && isStep(one, 'actions/upload-artifact'));
		if (upload < 0) {
				const message = 'no step uploads the recorded rows, so the gate finds none; add actions/upload-artifact';
				found.push(fault(at(document, [...path, 'steps'], message)));
		}
		else if (!/always\(\)|cancelled\(\)|failure\(\)/.test(String(steps[upload]?.['if'] ?? ''))) {
				const message = 'is skipped where some answers failed, and the gate then has none at all; add "if: always()"';
				found.push(advice(at(document, [...path, 'steps', upload], message)));
		}
		const own = gates.filter((gate) => gate.document.file === document.file && gate.name !== name);
		for (const gate of own) {
				if (!list(gate.job['needs']).includes(name)) {
						const message = `does not wait for job ${name}, whose rows it reads; add "needs: ${name}" and "if: always()"`;
						found.push(fault(at(document, gate.at, message)));
				}
				if (!gate.steps.slice(0, gate.step).some((one) => isStep(one, 'actions/download-artifact'))) {
						const message = 'has no actions/download-artifact before the gate, which reads the recorded rows from the folder';
						found.push(fault(at(document, [...gate.at, 'steps'], message)));
				}
		}
		return found;
}

;











function lookAtWorkflows(tree, keys, tuned = []) {
		const problems = new problem .Zw();
		const jobs = tree
				.paths()
				.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
				.flatMap((path) => {
				const document = (0,read_document .u)(tree, path, problems);
				return document === null ? [] : jobsOf(document);
		});
		const gates = gatesOf(jobs);
		const lock = readActionsLock(tree);
		const faults = [...problems.list.map(fault), ...lock.findings];
		const posts = postsOf(jobs).flatMap(postFindings);
		if (gates.length === 0) {
				if (faults.length > 0)
						return { files: [], findings: [...faults, ...posts] };
				const message = 'no workflow runs the gate, so no pull request is checked; "plumbline init" writes one';
				return { files: [], findings: [fault({ file: workflow .XC, message }), ...posts] };
		}
		const recorders = recordersOf(jobs);
		const starters = [...new Set(gates.flatMap(startersOf))];
		const forPulls = starters.filter(isForPulls);
		if (forPulls.length === 0) {
				const [first] = starters;
				const elsewhere = starters.some(isCallable);
				const message = elsewhere
						? 'is called from another repository; which events start it, and with which rights and secrets, is not visible here'
						: 'has no pull_request, and neither has another workflow with the gate: no pull request is checked';
				faults.push((elsewhere ? advice : fault)(at(first, ['on'], message)));
		}
		const isWatched = starters.some((document) => eventsOf(document).includes('schedule'));
		if (tuned.length > 0 && !isWatched && !starters.some(isCallable)) {
				const message = `has no schedule, and ${tuned.join(', ')} names a tuned model: a tune is a snapshot, and only a scheduled run sees that its base has moved; add \`schedule: [{ cron: "17 5 * * 1" }]\``;
				faults.push(fault(at(starters[0], ['on'], message)));
		}
		return {
				files: starters.map(({ file }) => file),
				findings: [
						...faults,
						...forPulls.flatMap((document) => eventFindings(document, recorders.some((one) => one.document.file === document.file))),
						...gates.flatMap((gate) => [
								...conditionFindings(gate),
								...permissionFindings(gate),
								...(startersOf(gate).some(isForPulls) ? concurrencyFindings(gate) : []),
								...checkoutFindings(gate),
								...actionFindings(gate, lock),
								...keyFindings(gate, keys),
								...artifactFindings(gate),
						]),
						...recorders.flatMap((recorder) => recorderFindings(recorder, gates, keys)),
						...posts,
				],
		};
}

var options = __webpack_require__(32315);
;




















const help = `plumbline doctor [--config FILE]

Looks at config, suites, locks, keys, workflow and owners of this repository and
says what to do about each fault. Asks no network and shows no key.

  fault    keeps the gate from working, or lets a bad change through
  advice   makes it stronger; never fails the command

  --config FILE  config to read (default: the nearest plumbline.yml or
                 .github/plumbline.yml from this folder upwards)

Exit codes: 0 nothing to fix · 1 faults · 2 usage
`;
async function command(args, io) {
		const { values } = (0,options .T)('doctor', args, { config: { type: 'string' } });
		const place = (0,nearest_config .F)(io.cwd);
		const { root } = place;
		const tree = (0,lfs_files .O)((0,folder_tree .jD)(root));
		const ruler = await rulerOf(tree, values.config === undefined ? place.file : (0,nearest_config .e)(place, io.cwd, values.config));
		const keys = ruler.keys.map(({ name }) => name);
		const workflows = lookAtWorkflows(tree, keys, ruler.tuned);
		const judged = [...ruler.files, ...workflows.files];
		const findings = [
				...ruler.findings,
				...workflows.findings,
				...batchedWatchFindings(tree, workflows.files, ruler.config),
				...doctor_keyFindings(ruler, tree, io),
				...profileFindings(ruler),
				...gitFindings(root, [...judged, ...(ruler.config?.targets.map(({ suite }) => (0,suite_names .HZ)(suite)) ?? [])]),
				...(ruler.config === null ? [] : lookAtOwners(tree, judged)),
		];
		io.say(told(findings, ruler, workflows.files, Math.min(io.columns, 80)));
		return findings.some(({ kind }) => kind === 'fault') ? 1 : 0;
}
async function rulerOf(tree, path) {
		const config = path === null ? null : (0,inputs_config .Z9)(tree, path, new problem .Zw());
		const suites = [...new Set(config?.targets.map(({ suite }) => suite) ?? [])];
		const loaded = new Map(await Promise.all(suites.map(async (suite) => [suite, await (0,template_library .B)((0,suite_names .pr)(tree, suite))])));
		return lookAtRuler(await (0,load_parsers .HD)(tree, config), path ?? undefined, (suite) => loaded.get(suite) ?? new Map(), new Date().toISOString());
}
function doctor_keyFindings({ keys, config }, tree, io) {
		const document = config === null ? null : (0,read_document .u)(tree, config.file, new problem .Zw());
		if (document === null)
				return [];
		return keys
				.filter(({ name }) => (io.env[name] ?? '').trim() === '')
				.map(({ name, provider }) => {
				const message = `${name} is not set here; export it to run the gate on this machine, and keep it as a secret of that name in the repository's settings`;
				return fault(at(document, ['providers', provider, 'api-key-env'], message));
		});
}
function profileFindings({ config }) {
		if (config === null)
				return [];
		const policies = [config.escalation, ...config.targets.map(({ escalation }) => escalation)];
		const missing = new Set(policies.flatMap((policy) => (policy?.goal === undefined ? [] : (0,facts .cr)(policy))));
		if (missing.size === 0)
				return [];
		const message = `${(0,facts .rZ)([...missing])}; a run finds out the rest, these stay unknown to the ladder until you write them (escalation.profile, and training-usd under escalation.economics.tuned)`;
		return [advice({ file: config.file, key: 'escalation', message })];
}
function gitFindings(root, files) {
		const env = (0,environment .h)(process.env);
		const git = (...args) => (0,external_node_child_process_.execFileSync)((0,program .V)(env), ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-C', root, ...args], {
				env,
				stdio: ['ignore', 'pipe', 'ignore'],
		})
				.toString('utf8')
				.split('\0')
				.filter((line) => line !== '');
		try {
				const tracked = new Set(git('ls-files', '-z', '--cached'));
				const loose = [...new Set(files)].filter((file) => !tracked.has(file));
				if (loose.length === 0)
						return [];
				const message = `${loose.join(', ')}: not committed; only what lies on the main branch gates a pull request`;
				return [advice({ file: '.', message })];
		}
		catch {
				return [
						fault({
								file: '.',
								message: 'is in no git repository, or git is not on PATH; the gate reads both sides from git',
						}),
				];
		}
}
function told(findings, ruler, workflows, columns) {
		const faults = findings.filter(({ kind }) => kind === 'fault');
		const hints = findings.filter(({ kind }) => kind === 'advice');
		const shown = (kind, finding) => (0,wrap .L)((0,problem .Vw)(finding), columns, ' '.repeat(8)).replace(/^ {8}/, kind.padEnd(8));
		const targets = ruler.config?.targets.map(({ name }) => name) ?? [];
		const looked = [
				...(ruler.config === null ? [] : [`${ruler.config.file} (${targets.join(', ')})`]),
				...ruler.files.slice(1),
				...workflows,
		];
		return [
				...(looked.length === 0 ? [] : [(0,wrap .L)(`Looked at ${looked.join(', ')}.`, columns), '']),
				...faults.map((finding) => shown('fault', finding)),
				...(faults.length > 0 && hints.length > 0 ? [''] : []),
				...hints.map((finding) => shown('advice', finding)),
				...(findings.length > 0 ? [''] : []),
				faults.length === 0
						? `Nothing to fix${hints.length === 0 ? '' : `; ${hints.length} to think about`}.`
						: `${faults.length} to fix.`,
				...(faults.length === 0
						? [(0,wrap .L)('Not visible from here: in the settings of the main branch, the job must be a required check.', columns)]
						: []),
				'',
		].join('\n');
}


	}),

	10929:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A3: () => (  clusterCount),
		IM: () => (  orderUnits),
		r2: () => (  FEWEST_CLUSTERS),
		xh: () => (  SMALLEST_SUITE)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

const SMALLEST_SUITE = 50;
const FEWEST_CLUSTERS = 10;
function orderUnits(units, seed) {
		const hash = (id) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`${seed}\0${id}`);
		const places = units.map((unit) => {
				const own = hash(unit.id);
				return {
						unit,
						group: unit.cluster === undefined ? own : hash(unit.cluster),
						clustered: unit.cluster !== undefined,
						own,
				};
		});
		places.sort((a, b) => compare(a.group, b.group) ||
				Number(a.clustered) - Number(b.clustered) ||
				compare(a.own, b.own) ||
				compare(a.unit.id, b.unit.id));
		return places.map((place) => place.unit);
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}
function clusterCount(units) {
		const ids = new Set();
		let alone = 0;
		for (const unit of units) {
				if (unit.cluster === undefined)
						alone += 1;
				else
						ids.add(unit.cluster);
		}
		return ids.size === 0 ? null : ids.size + alone;
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

	65919:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CG: () => (  ratio),
		E5: () => (  probability),
		Ej: () => (  size),
		Fu: () => (  shortSha),
		KN: () => (  ago),
		U9: () => (  count),
		VK: () => (  shortDigest),
		WR: () => (  points),
		YM: () => (  daysBetween),
		YP: () => (  interval),
		Zg: () => (  change),
		_d: () => (  many),
		a: () => (  ascii),
		dR: () => (  usd),
		fN: () => (  score),
		k$: () => (  changeWithInterval),
		n$: () => (  moment),
		uM: () => (  share)
	});
const MINUS = '−';
function fixed(value, digits) {
		const text = Math.abs(value).toFixed(digits);
		return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}
function points(value) {
		return value === null ? '–' : fixed(value, 1);
}
function size(value) {
		return fixed(value, 1).replace(/\.0$/, '');
}
function change(value) {
		if (value === null)
				return '–';
		const text = fixed(value, 1);
		return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function interval(range) {
		const onScale = (end) => change(Math.min(100, Math.max(-100, end)));
		return range === null ? '–' : `${onScale(range[0])} to ${onScale(range[1])}`;
}
function probability(p) {
		if (p < 0.0001)
				return 'p < 0.0001';
		return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
function count(value) {
		const text = Math.round(Math.abs(value)).toString();
		return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
function many(value, noun, plural = `${noun}s`) {
		return `${count(value)} ${value === 1 ? noun : plural}`;
}
function usd(value) {
		if (value === 0)
				return '$0';
		if (value < 0.01)
				return 'under $0.01';
		return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}
function share(value) {
		return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}
function ratio(value) {
		const per = (value - 1) * 100;
		const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
		return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}
function score(value) {
		return value === null ? 'no score' : String(Number(value.toFixed(2)));
}
function shortDigest(digest) {
		return digest.replace(/^sha256:/, '').slice(0, 12);
}
function shortSha(sha) {
		return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}
function ascii(text) {
		return text
				.replaceAll(MINUS, '-')
				.replaceAll('–', '-')
				.replaceAll('…', '...')
				.replaceAll('→', '->')
				.replaceAll('·', '|')
				.replaceAll('×', 'x')
				.replaceAll('≈', '~');
}
function moment(iso) {
		const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
		return match ? `${match[1]} ${match[2]} UTC` : iso;
}
function ago(from, to) {
		const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
		if (!Number.isFinite(hours))
				return null;
		if (from.slice(0, 10) === to.slice(0, 10) || hours < 1)
				return 'today';
		return hours < 48 ? `${many(Math.round(hours), 'hour')} ago` : `${many(Math.floor(hours / 24), 'day')} ago`;
}
function daysBetween(from, to) {
		const [a, b] = [Date.parse(from), Date.parse(to)];
		return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}
function changeWithInterval(result) {
		if (result.delta === null)
				return '–';
		return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
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

	60224:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S7: () => (  memberKey),
		km: () => (  reliabilityId),
		m$: () => (  reliabilityKey)
	});
function memberKey(target, template) {
		return `${target}/${template}`;
}
function reliabilityKey(target, template, k) {
		return memberKey(target, reliabilityId(template, k));
}
function reliabilityId(template, k) {
		return `${template}^${k}`;
}


	}),

	66584:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B: () => (  loadSpecs),
		_: () => (  TEMPLATE_NAMES)
	});
const agentRun = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8858)]).then(__webpack_require__.bind(__webpack_require__, 28858));
const composite = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8552)]).then(__webpack_require__.bind(__webpack_require__, 8552));
const answer = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703)]).then(__webpack_require__.bind(__webpack_require__, 33703));
const boilerplate = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2492)]).then(__webpack_require__.bind(__webpack_require__, 62492));
const classification = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(6927)]).then(__webpack_require__.bind(__webpack_require__, 6927));
const endState = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(9655)]).then(__webpack_require__.bind(__webpack_require__, 69655));
const instructions = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1808)]).then(__webpack_require__.bind(__webpack_require__, 81808));
const json = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3248)]).then(__webpack_require__.bind(__webpack_require__, 83248));
const label = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4601)]).then(__webpack_require__.bind(__webpack_require__, 14601));
const language = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(9373)]).then(__webpack_require__.bind(__webpack_require__, 59373));
const leakage = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 85572));
const links = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8298)]).then(__webpack_require__.bind(__webpack_require__, 8298));
const markdown = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2146)]).then(__webpack_require__.bind(__webpack_require__, 62146));
const operational = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5291)]).then(__webpack_require__.bind(__webpack_require__, 25291));
const refusal = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 61875));
const repetition = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 536));
const retrieval = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8707)]).then(__webpack_require__.bind(__webpack_require__, 8707));
const schema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 27275));
const similarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 43953));
const stability = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(9552)]).then(__webpack_require__.bind(__webpack_require__, 29552));
const text = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(9036)]).then(__webpack_require__.bind(__webpack_require__, 29036));
const tokens = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4825), __webpack_require__.e(4474)]).then(__webpack_require__.bind(__webpack_require__, 4474));
const toolschema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 50737));
const tools = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(1224)]).then(__webpack_require__.bind(__webpack_require__, 1224));
const trajectory = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 64018));
const judgedCalls = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6275)]).then(__webpack_require__.bind(__webpack_require__, 6275));
const judgedCitation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
const judgedConversation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 56747));
const judgedCustom = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7663)]).then(__webpack_require__.bind(__webpack_require__, 77663));
const judgedPairwise = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5240)]).then(__webpack_require__.bind(__webpack_require__, 55240));
const judgedRag = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5400)]).then(__webpack_require__.bind(__webpack_require__, 35400));
const judgedSafety = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 44430));
const judgedSimilarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 75771));
const judgedStyle = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083));
const judgedTask = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 10989));
const GROUPS = {
		IsJson: json,
		JsonSchemaMatch: schema,
		JsonFieldMatch: json,
		MarkdownStructure: markdown,
		RegexMatch: text,
		LengthBounds: text,
		StartsWith: text,
		EndsWith: text,
		LinkAllowlist: links,
		ExactMatch: answer,
		ContainsAll: text,
		ContainsAny: text,
		ContainsNone: text,
		NumericMatch: answer,
		NoBoilerplate: boilerplate,
		FuzzyMatch: similarity,
		TokenF1: similarity,
		RougeL: similarity,
		BleuScore: similarity,
		ChrF: similarity,
		EmbeddingSimilarity: judgedSimilarity,
		SemanticEquivalence: judgedSimilarity,
		Groundedness: judgedRag,
		ContextAdherence: judgedRag,
		FactualAccuracy: judgedRag,
		AnswerRelevance: judgedRag,
		ContextRelevance: judgedRag,
		ContextPrecision: judgedRag,
		ContextRecall: judgedRag,
		CitationCheck: judgedCitation,
		RetrievalRank: retrieval,
		TaskCompletion: judgedTask,
		Completeness: judgedTask,
		InstructionFollowing: judgedTask,
		SummaryQuality: judgedTask,
		CustomRubric: judgedCustom,
		PairwisePreference: judgedPairwise,
		TrajectoryMatch: trajectory,
		LoopDetection: trajectory,
		StepLimit: agentRun,
		ToolErrorRecovery: agentRun,
		NoRepeatCall: agentRun,
		FinalAnswer: agentRun,
		EndState: endState,
		StateUnchanged: endState,
		Given: endState,
		VerifiableInstructions: instructions,
		LLMFunctionCalling: judgedCalls,
		ToolSchemaValid: toolschema,
		ToolSelection: tools,
		ToolArguments: tools,
		ToolAbstention: tools,
		AnswerRefusal: judgedSafety,
		Toxicity: judgedSafety,
		Bias: judgedSafety,
		InjectionResistance: judgedSafety,
		PolicyCompliance: judgedSafety,
		RefusalPattern: refusal,
		PIILeakage: leakage,
		SecretLeakage: leakage,
		SystemPromptLeak: leakage,
		ToneMatch: judgedStyle,
		PersonaAdherence: judgedStyle,
		Conciseness: judgedStyle,
		Coherence: judgedStyle,
		LanguageMatch: language,
		Repetition: repetition,
		ConversationCoherence: judgedConversation,
		ConversationResolution: judgedConversation,
		KnowledgeRetention: judgedConversation,
		LabelMatch: label,
		ClassificationReport: classification,
		Calibration: classification,
		LatencyBudget: operational,
		CostBudget: operational,
		Stability: stability,
		Composite: composite,
};
const PARTS = {
		'LengthBounds#tokens': tokens,
};
const TEMPLATE_NAMES = Object.keys(GROUPS);
async function loadSpecs(names) {
		const groups = GROUPS;
		const wanted = [...new Set(names)].sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
		const loaded = await Promise.all(wanted.map(async (name) => {
				const load = Object.hasOwn(PARTS, name) ? PARTS[name] : Object.hasOwn(groups, name) ? groups[name] : undefined;
				const plain = name.split('#')[0];
				const spec = (await load?.())?.SPECS.find((candidate) => candidate.name === plain);
				return spec === undefined ? [] : [[spec.name, spec]];
		}));
		return new Map(loaded.flat());
}


	}),

	31310:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ON: () => (  isLike),
		k8: () => (  globOf),
		lA: () => (  fits)
	});
const MOST_ALTERNATIVES = 64;
function globOf(pattern) {
		const plain = alternativesOf(pattern);
		if (plain === null)
				return null;
		const all = plain.map((one) => one.split('/'));
		return (path) => {
				const parts = path.split('/');
				return all.some((one) => fits(one, parts));
		};
}
function alternativesOf(pattern) {
		let done = [''];
		let rest = pattern;
		for (;;) {
				const open = rest.indexOf('{');
				const close = open < 0 ? -1 : rest.indexOf('}', open);
				if (close < 0)
						return done.map((one) => one + rest);
				const inside = rest.slice(open + 1, close).split(',');
				const choices = inside.length > 1 ? inside : [rest.slice(open, close + 1)];
				if (done.length * choices.length > MOST_ALTERNATIVES)
						return null;
				const before = rest.slice(0, open);
				done = done.flatMap((one) => choices.map((choice) => one + before + choice));
				rest = rest.slice(close + 1);
		}
}
function fits(pattern, path) {
		let reached = Array.from({ length: path.length + 1 }, (_, at) => at === 0);
		for (const part of pattern) {
				const next = new Array(path.length + 1).fill(false);
				for (let at = 0; at <= path.length; at++) {
						if (part === '**')
								next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
						else if (at > 0)
								next[at] = reached[at - 1] === true && isLike(part, path[at - 1] ?? '');
				}
				reached = next;
		}
		return reached[path.length] === true;
}
function isLike(pattern, text) {
		let at = 0;
		let place = 0;
		let star = -1;
		let held = 0;
		while (at < text.length) {
				if (pattern[place] === '*') {
						star = place++;
						held = at;
				}
				else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
						place++;
						at++;
				}
				else if (star >= 0) {
						place = star + 1;
						at = ++held;
				}
				else
						return false;
		}
		while (pattern[place] === '*')
				place++;
		return place === pattern.length;
}


	}),

	16031:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B_: () => (  envOf),
		LS: () => (  workflowText),
		XC: () => (  WORKFLOW_FILE),
		oH: () => (  UPLOAD),
		oL: () => (  LADDER_FILE),
		oW: () => (  ladderText),
		uM: () => (  KEY_ENV)
	});
const WORKFLOW_FILE = '.github/workflows/plumbline.yml';
const KEY_ENV = 'OPENAI_API_KEY';
const UPLOAD = `      - uses: actions/upload-artifact@v6
        if: always() && steps.gate.outputs.report-path != ''
        continue-on-error: true
        with: { name: plumbline-report, path: '\${{ steps.gate.outputs.report-path }}', overwrite: true }
`;
function envOf(keys) {
		return keys.length === 0
				? ''
				: `        env:\n${keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`;
}
function workflowText(branch, keys = [KEY_ENV]) {
		return `name: plumbline
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]
  push: { branches: [${branch}] }
  merge_group:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}
const LADDER_FILE = '.github/workflows/plumbline-ladder.yml';
function ladderText(keys = [KEY_ENV]) {
		const schedule = keys.length === 0 ? '' : "  schedule: [{ cron: '17 4 * * 1' }]      # has the provider moved?\n";
		return `name: plumbline ladder
on:
  workflow_dispatch:
    inputs:
      attempt:
        description: Branch, tag or commit to score for the ledger
        required: true
${schedule}permissions:
  contents: write         # the branch plumbline/ledger, nothing else
  pull-requests: write    # proposes scored attempts
  issues: write           # tells of drift
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}


	})

};
