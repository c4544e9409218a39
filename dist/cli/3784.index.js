export const id = 3784;
export const ids = [3784];
export const modules = {

	53784:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	levels: () => (  levels)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var find_revisions = __webpack_require__(13316);
var git_repository = __webpack_require__(96420);
var trees = __webpack_require__(67907);
var desk_secret = __webpack_require__(29023);
var last_failures = __webpack_require__(21907);
var folder_tree = __webpack_require__(66884);
var output_files = __webpack_require__(29796);
var signals = __webpack_require__(82662);
var wire_ports = __webpack_require__(78998);
var lfs_files = __webpack_require__(27160);
var inputs_config = __webpack_require__(56940);
var wrap = __webpack_require__(45272);
var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
;



const WIDTH = 80;
const MOST_FAILING = 10;
function renderLevels(report) {
		const where = report.revision === 'WORKTREE' ? 'the working folder' : (0,format_numbers .a)((0,report_escape .TN)(report.revision, 60));
		const out = [(0,wrap .L)(`Levels of ${where}: points with their 95 % interval, and no verdict.`, WIDTH)];
		for (const [name, target] of Object.entries(report.targets))
				out.push('', ...targetLines(name, target));
		if (Object.keys(report.targets).length === 0)
				out.push('', '  No case of any target was asked.');
		for (const note of report.notes)
				out.push('', (0,wrap .L)((0,format_numbers .a)((0,report_escape .RK)(note)), WIDTH, '  ', '  note: '));
		const { calls, reused, costUsd, costKnown } = report.usage;
		const spent = `${(0,format_numbers ._d)(calls, 'call')}, ${(0,format_numbers .U9)(reused)} reused, ${costKnown ? '' : 'at least '}${(0,format_numbers .dR)(costUsd)}`;
		out.push('', spent);
		return `${out.join('\n')}\n`;
}
function targetLines(name, { cases, templates }) {
		const rows = Object.entries(templates);
		const width = Math.min(32, Math.max(8, ...rows.map(([template]) => (0,report_escape .TN)(template, 32).length)));
		const lines = [(0,wrap .L)(`${(0,format_numbers .a)((0,report_escape .TN)(name, 60))}, ${(0,format_numbers ._d)(cases, 'case')}`, WIDTH)];
		for (const [template, level] of rows)
				lines.push(levelLine((0,format_numbers .a)((0,report_escape .TN)(template, 32)).padEnd(width), level));
		for (const [template, level] of rows)
				lines.push(...failingLines((0,format_numbers .a)((0,report_escape .TN)(template, 60)), level));
		return lines;
}
function levelLine(name, { n, level, interval, unscored, failing, heldOutFailing = 0 }) {
		const figure = (0,format_numbers .WR)(level).padStart(5);
		const range = interval === null ? '' : `${(0,format_numbers .WR)(interval[0])} to ${(0,format_numbers .WR)(interval[1])}`;
		const left = unscored === 0 ? '' : `, ${(0,format_numbers .U9)(unscored)} unscored`;
		const failed = failing.length + heldOutFailing;
		return (0,format_numbers .a)(`  ${name} ${figure}  ${range.padEnd(15)} ${(0,format_numbers .U9)(failed)} of ${(0,format_numbers .U9)(n)} failing${left}`);
}
function failingLines(name, { failing, heldOutFailing = 0 }) {
		if (failing.length + heldOutFailing === 0)
				return [];
		const shown = failing.slice(0, MOST_FAILING);
		const lines = shown.map(({ case: id, reason = '' }) => {
				const why = (0,format_numbers .a)((0,report_escape .TN)(reason, 160));
				return (0,wrap .L)(`${(0,format_numbers .a)((0,report_escape .TN)(id, 60))}${why === '' ? '' : `: ${why}`}`, WIDTH, '      ', '    ');
		});
		const more = failing.length - shown.length;
		if (more > 0)
				lines.push(`    and ${(0,format_numbers .U9)(more)} more`);
		if (heldOutFailing > 0)
				lines.push(`    and ${(0,format_numbers ._d)(heldOutFailing, 'held-out case')}, counted above and never shown`);
		return ['', (0,wrap .L)(`failing ${name}:`, WIDTH, '  '), ...lines];
}

var case_choice = __webpack_require__(15490);
var failed_cases = __webpack_require__(90809);
var targets = __webpack_require__(32483);
var per_case = __webpack_require__(3236);
var suite = __webpack_require__(61131);
var pricing = __webpack_require__(83827);
;
const LEVELS_SCHEMA = 'plumbline/levels@1';

var problem = __webpack_require__(29093);
var text_tree = __webpack_require__(19148);
var findings = __webpack_require__(50262);
var goal_level = __webpack_require__(73908);
var inputs_provider = __webpack_require__(36123);
var provider_keys = __webpack_require__(11856);
;


function destinations(provider) {
		if (provider === undefined || provider.type === 'recorded')
				return [];
		const key = (0,provider_keys .mu)(provider).join(' and ');
		return (0,inputs_provider .sO)(provider).map((address) => ({ origin: new URL(address).origin, key }));
}
function strangeHosts(config, names, trusted) {
		const known = trusted.flatMap(({ providers }) => Object.values(providers).flatMap(destinations));
		const asked = [...new Set(names)].flatMap((name) => destinations(config.providers[name]).map((destination) => ({ name, ...destination })));
		return asked.flatMap(({ name, origin, key }) => {
				if (known.some((one) => one.origin === origin && one.key === key))
						return [];
				const under = key === '' ? 'without a key' : `with the key in ${key}`;
				return [`provider "${name}" would be asked at ${origin} ${under}, which main's config does not name`];
		});
}

var load_parsers = __webpack_require__(20170);
var measure_work = __webpack_require__(60224);
var measure_targets = __webpack_require__(63062);
var models_used = __webpack_require__(18638);
var prepare_chosen = __webpack_require__(47152);
var prepare_targets = __webpack_require__(96876);
var unset_keys = __webpack_require__(300);
;

















async function measureLevels(request, ports) {
		const tree = request.read === undefined ? request.tree : (0,text_tree .P)(request.tree, request.read);
		const sides = { base: tree, head: tree, workspace: tree };
		const trees = await (0,load_parsers .bo)(sides, (0,targets .wH)(sides, request.config));
		const { file, config, prepared } = await targetsOf(request, trees, ports);
		const asked = [...new Set(prepared.flatMap((one) => (0,prepare_targets.providersOf)(one, config)))];
		refuseHosts(request, config, asked);
		const unset = (0,unset_keys .Q)(tree, config, asked, ports);
		if (unset.length > 0)
				throw new problem .dz(unset);
		const { maxCostUsd, maxCalls } = config.gate;
		const isUnbounded = maxCostUsd !== undefined && maxCalls === undefined;
		const named = prepared.map((one) => ({ ...one, name: one.target.name, arms: [one.arms.base, one.arms.head] }));
		const unpriced = isUnbounded ? (0,models_used.unpricedModels)(named, config, ports.clock.now()) : [];
		if (unpriced.length > 0)
				throw new problem .dz(unpriced.map((model) => (0,pricing.unknownPrice)(model, file)));
		const notes = [];
		const models = await ports.openModels({
				config,
				works: prepared,
				trees,
				seed: request.seed,
				onWarning: (text) => notes.push(text),
		});
		try {
				const options = { config, models, ports, seed: request.seed, stage: 'cases', alone: 'head' };
				const { works, measurement } = await (0,measure_targets .Pq)(prepared, (0,measure_targets .uM)(undefined, measure_targets .n9), options);
				if (measurement.dead !== null)
						throw new problem .Cp(`no usable answer at all from the ${measurement.dead}`);
				if (models.exhausted !== null)
						notes.push(`gate.${models.exhausted} of ${file} is used up: the levels are those of the cases asked until then`);
				const targets = works.map((work) => [work.name, targetLevels(work, measurement, config.redact)]);
				return {
						schema: LEVELS_SCHEMA,
						revision: tree.revision,
						config: file,
						targets: Object.fromEntries(targets),
						usage: models.usage(),
						notes,
				};
		}
		finally {
				await models.close();
		}
}
async function targetsOf({ config: path, choice }, trees, ports) {
		const problems = new problem .Zw();
		const faults = { ruler: problems, head: problems };
		const adoption = (0,targets .wH)(trees, path);
		const taken = (0,targets .PH)(trees, adoption, faults);
		const drafts = (0,targets .YT)(taken?.drafts ?? []);
		const surface = { prompt: false, model: false, answers: true };
		const prepared = await (0,prepare_chosen .U)({ taken, drafts, trees, choice, surface }, problems, ports);
		problems.throwIfAny();
		choice?.refuseStrange(adoption.file);
		return { file: adoption.file, config: taken.config, prepared };
}
function refuseHosts({ trusted, tree }, config, asked) {
		if (trusted === null)
				return;
		const remedy = tree.revision === 'WORKTREE'
				? 'if that is what you want, run it again with --adopt'
				: `only ${tree.revision} says so, so nothing is sent: check it out, read it, and run with --adopt`;
		const held = strangeHosts(config, asked, trusted).map((sentence) => `${sentence}; ${remedy}`);
		if (held.length > 0)
				throw new problem .eb(held.join('\n'));
}
function targetLevels(work, measurement, redact) {
		const scored = {
				suite: work.suite,
				units: work.units,
				cases: work.cases,
				table: measurement.table,
				key: (template) => (0,measure_work .S7)(work.name, template),
				kept: measurement.kept(work.name),
		};
		const templates = work.suite.templates
				.filter(measure_targets .n9)
				.map((template) => [template.id, templateLevel(scored, template, redact)]);
		return { cases: work.units.length, templates: Object.fromEntries(templates) };
}
function templateLevel(scored, template, redact) {
		const rows = (0,findings .cm)(scored, template);
		const applying = scored.units.filter(({ id }) => (0,per_case .Gl)(template, scored.cases.get(id))).length;
		const found = (0,goal_level .In)(scored, rows, applying);
		const n = found?.level.n ?? 0;
		const failing = rows.flatMap(({ id, head }) => (head !== null && head < template.pass ? [{ id, score: head }] : []));
		const isHeldOut = (id) => (0,suite .uv)(scored.suite, scored.cases.get(id)) === 'holdout';
		const hidden = failing.filter(({ id }) => isHeldOut(id)).length;
		return {
				n,
				level: found?.level.points ?? null,
				interval: found?.level.interval ?? null,
				unscored: rows.length - n,
				failing: failing
						.filter(({ id }) => !isHeldOut(id))
						.map(({ id, score }) => ({ case: id, score, ...told(scored, template, id, redact) })),
				...(hidden === 0 ? {} : { heldOutFailing: hidden }),
		};
}
function told(scored, template, id, redact) {
		const score = scored.table.detail(scored.key(template.id), id).head;
		if (score === undefined)
				return {};
		const code = 'code' in score ? score.code : undefined;
		const reason = 'reason' in score && !redact ? score.reason : undefined;
		return { ...(code === undefined ? {} : { code }), ...(reason === undefined ? {} : { reason }) };
}

var text_redaction = __webpack_require__(75447);
var cli_progress = __webpack_require__(20902);
;




















const LOOK_MS = 300;
async function levels(options, io) {
		(0,output_files .Wu)(io, { '--json': options.json });
		if (options.watch && options.head !== undefined)
				throw new problem .eb('--watch follows the working folder: leave --head out');
		const stop = (0,signals .Y)();
		try {
				if (!options.watch) {
						await once(options, io, stop.signal, new Set());
						return 0;
				}
				return await watched(options, io, stop.signal);
		}
		finally {
				stop.dispose();
		}
}
async function watched(options, io, signal) {
		const root = rootOf(options, io);
		let stamps = new Map();
		while (!signal.aborted) {
				const started = Date.now();
				const read = new Set();
				for (const file of stamps.keys())
						stamps.set(file, stampOf(root, file, Number.POSITIVE_INFINITY));
				try {
						await once(options, io, signal, read);
				}
				catch (error) {
						if (!(error instanceof problem .dz || error instanceof problem .eb) || stamps.size + read.size === 0)
								throw error;
						io.err(`${error.message}\n`);
				}
				stamps = new Map([...[...read].map((file) => [file, stampOf(root, file, started)]), ...stamps]);
				io.err(`watching ${stamps.size} files; Ctrl-C ends\n`);
				await changed(root, stamps, signal);
		}
		return 0;
}
function stampOf(root, file, started) {
		const stat = (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, file), { throwIfNoEntry: false });
		if (stat === undefined)
				return '';
		return stat.mtimeMs >= started ? 'saved meanwhile' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}
async function changed(root, stamps, signal) {
		const isAsBefore = () => [...stamps].every(([file, stamp]) => stampOf(root, file, Number.POSITIVE_INFINITY) === stamp);
		while (!signal.aborted && isAsBefore())
				await new Promise((wake) => setTimeout(wake, LOOK_MS));
}
function rootOf(options, io) {
		return (0,folder_tree .L9)((0,external_node_path_.join)((0,external_node_path_.resolve)(io.cwd, options.repo ?? '.'), 'x'), io.cwd);
}
async function once(options, io, signal, read) {
		const root = rootOf(options, io);
		const repository = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? (0,git_repository .h)(root, { env: io.env }) : null;
		const progress = (0,cli_progress .e)(io, options.verbose);
		try {
				const storeDir = storeOf(options, io, repository);
				const choice = options.patterns === undefined ? null : new case_choice .I(options.patterns, (0,last_failures .k)(storeDir));
				if (choice?.isEmpty === true) {
						io.say(case_choice .b);
						return;
				}
				const redaction = io.redaction ?? (0,text_redaction .w)();
				const ports = (0,wire_ports.wire)({
						env: io.env,
						storeDir,
						deskSecret: () => (0,desk_secret .c)(io.env),
						concurrency: options.concurrency,
						redaction,
						signal,
						progress,
				});
				const { tree, trusted } = await placeOf(options, root, repository);
				const report = await measureLevels({ tree, config: options.config, choice, trusted, seed: options.seed ?? 'local', read }, ports);
				progress.end();
				const told = redaction.value(report);
				io.say(renderLevels(told));
				if (options.json !== undefined)
						(0,output_files .x3)(io, options.json, `${JSON.stringify(told, null, 1)}\n`);
				if (storeDir !== null)
						(0,last_failures .r)(storeDir, (0,failed_cases .e)(report));
		}
		finally {
				progress.end();
				repository?.close();
		}
}
function storeOf({ store, 'no-store': none }, io, repository) {
		if (none)
				return null;
		if (store !== undefined)
				return (0,external_node_path_.resolve)(io.cwd, store);
		return repository === null ? null : (0,external_node_path_.join)(repository.gitDir, 'plumbline');
}
async function placeOf({ head, config, adopt }, root, repository) {
		if (repository === null) {
				if (head !== undefined)
						throw new problem .eb(`--head ${head}: ${root} is no git repository`);
				return { tree: (0,lfs_files .O)((0,folder_tree .jD)(root)), trusted: null };
		}
		const main = await mainConfig(repository, config);
		const folder = repository.tree(trees .ew);
		if (head === undefined || head === trees .ew)
				return { tree: folder, trusted: main === null || adopt ? null : [main] };
		const own = (0,inputs_config .Z9)(folder, config, new problem .Zw());
		return {
				tree: repository.tree(repository.resolve(head)),
				trusted: [main, own].filter((one) => one !== null),
		};
}
async function mainConfig(repository, config) {
		try {
				const revisions = await (0,find_revisions .Z)({ kind: 'command', base: '', head: '' }, repository);
				if ('skipped' in revisions)
						return null;
				return (0,inputs_config .Z9)(repository.tree(revisions.base), config, new problem .Zw());
		}
		catch (error) {
				if (error instanceof problem .dz)
						return null;
				throw error;
		}
}


	}),

	79829:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		v: () => (  pairedLift)
	});
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);

function pairedLift(rows) {
		const n = rows.length;
		const isClustered = rows.some(({ cluster }) => cluster !== undefined);
		const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)(isClustered ? (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .iA)(groupsOf(rows)) : (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .FC)(rows.map(({ lift }) => lift)));
		const mean = n === 0 ? 0 : (100 * rows.reduce((sum, { lift }) => sum + lift, 0)) / n;
		if (statistic === null)
				return { points: mean, interval: [-100, 100], n };
		const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .Ly)(statistic);
		return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}
function groupsOf(rows) {
		const groups = new Map();
		const alone = [];
		for (const { lift, cluster } of rows) {
				if (cluster === undefined)
						alone.push([lift]);
				else
						groups.set(cluster, [...(groups.get(cluster) ?? []), lift]);
		}
		return [...groups.values(), ...alone];
}


	}),

	73908:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CG: () => (  wantsAllPairs),
		GX: () => (  passingScore),
		In: () => (  levelOf),
		QH: () => (  liftsOf),
		_I: () => (  completeLevel),
		pd: () => (  levelsOf)
	});
	var _escalation_paired_lift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79829);
	var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3236);
	var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61131);
	var _stats_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33726);
	var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50262);
	var _measure_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60224);






function wantsAllPairs({ request }) {
		return request.origin === 'push' || request.origin === 'workflow_dispatch';
}
async function completeLevel(work, goal, policy, { input, measured }) {
		const mine = input.prepared.find(({ target }) => target.name === work.name);
		if (mine?.hindrance != null)
				return;
		const isRecorded = work.arms.head.provider.type === 'recorded';
		const isRead = !isRecorded || (mine !== undefined && mine.rows.head !== null);
		const isAsked = input.drift === undefined &&
				!input.alone &&
				(input.models.holds === undefined || isLookedAt(measured, (0,_measure_work_js__WEBPACK_IMPORTED_MODULE_5__  .S7)(work.name, goal.id)));
		if (!isRead || !isAsked || goal.spec.paired === true)
				return;
		const isFree = isRecorded && !asksModels(work, goal);
		if (policy.level === 'measured' && !isFree && !wantsAllPairs(input))
				return;
		const sides = isFree || wantsAllPairs(input) ? ['head', 'base'] : ['head'];
		await measured.measurement.complete(work, goal, sides);
}
function isLookedAt({ family }, key) {
		return family.members.some(({ member, measuredAt }) => member.key === key && measuredAt >= 0);
}
function asksModels({ judge }, { scorer, spec }) {
		return scorer.kind === 'asking' && (spec.kind === 'embedding' || judge?.recorded === false);
}
function levelsOf(scored, template) {
		const rows = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__  .cm)(scored, template);
		const applying = scored.units.filter(({ id }) => (0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_1__  .Gl)(template, scored.cases.get(id)));
		const all = levelOf(scored, rows, applying.length);
		if (all === null)
				return null;
		if (scored.suite.holdout === 0)
				return all.nEff === undefined ? { all: all.level } : { all: all.level, nEff: all.nEff };
		const slice = (name) => {
				const inSlice = (id) => (0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_2__  .uv)(scored.suite, scored.cases.get(id)) === name;
				const of = applying.reduce((n, { id }) => n + (inSlice(id) ? 1 : 0), 0);
				return levelOf(scored, rows.filter(({ id }) => inSlice(id)), of)?.level;
		};
		const [search, holdout] = [slice('search'), slice('holdout')];
		return {
				all: all.level,
				...(search === undefined ? {} : { search }),
				...(holdout === undefined ? {} : { holdout }),
				...(all.nEff === undefined ? {} : { nEff: all.nEff }),
		};
}
function levelOf(scored, rows, of) {
		const groups = new Map();
		let isBinary = true;
		let isClustered = false;
		for (const { id, head } of rows) {
				if (head === null)
						continue;
				isBinary &&= head === 0 || head === 1;
				const cluster = scored.cases.get(id).cluster;
				isClustered ||= cluster !== undefined;
				const group = cluster === undefined ? `case ${id}` : `cluster ${cluster}`;
				groups.set(group, [...(groups.get(group) ?? []), head]);
		}
		const scores = [...groups.values()].flat();
		const n = scores.length;
		if (n === 0)
				return null;
		const mean = scores.reduce((sum, value) => sum + value, 0) / n;
		const clustered = isClustered ? (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_3__  .wh)([...groups.values()]) : null;
		const plain = isBinary
				? (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_3__  .YV)(scores.filter((value) => value === 1).length, n)
				: (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_3__  .VO)(scores)?.interval;
		const [low, high] = (isClustered ? clustered?.interval : plain) ?? [0, 1];
		const interval = [100 * Math.max(0, low), 100 * Math.min(1, high)];
		return { level: { points: 100 * mean, interval, n, of }, nEff: effective(n, mean, scores, clustered?.se) };
}
function effective(n, mean, scores, se) {
		if (se === undefined || n < 2)
				return undefined;
		const variance = scores.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
		if (!(variance > 0) || !(se > 0))
				return undefined;
		return Math.max(1, Math.min(n, variance / se ** 2));
}
function liftsOf(scored, template) {
		if (!(0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_2__  .pF)(scored.suite))
				return undefined;
		const rows = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__  .cm)(scored, template).flatMap(({ id, base, head }) => {
				if (base === null || head === null)
						return [];
				const row = scored.cases.get(id);
				return [{ slice: (0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_2__  .uv)(scored.suite, row), lift: head - base, cluster: row.cluster }];
		});
		const of = (name) => rows.filter(({ slice }) => slice === name);
		const [search, holdout] = [of('search'), of('holdout')];
		if (search.length < 2 || holdout.length < 2)
				return undefined;
		return { search: (0,_escalation_paired_lift_js__WEBPACK_IMPORTED_MODULE_0__  .v)(search), holdout: (0,_escalation_paired_lift_js__WEBPACK_IMPORTED_MODULE_0__  .v)(holdout) };
}
function passingScore(scored, template) {
		const heads = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__  .cm)(scored, template).flatMap(({ head }) => (head === null ? [] : [head]));
		const passing = heads.filter((score) => score >= template.pass);
		if (passing.length < FEWEST_PASSING || heads.every((score) => score === 0 || score === 1))
				return 1;
		return passing.reduce((sum, score) => sum + score, 0) / passing.length;
}
const FEWEST_PASSING = 10;


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


	})

};
