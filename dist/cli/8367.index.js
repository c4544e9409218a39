export const id = 8367;
export const ids = [8367,8083];
export const modules = {

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

	32133:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var output_files = __webpack_require__(29796);
var early_stop = __webpack_require__(39910);
var decision_family = __webpack_require__(80711);
var member = __webpack_require__(10929);
var member_result = __webpack_require__(99999);
var score_table = __webpack_require__(71104);
var template_result = __webpack_require__(96615);
var json_lines = __webpack_require__(90676);
var lines_of_file = __webpack_require__(87534);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
;




const MAX_SAMPLE = 999;
function parseScoreFiles(base, head, problems) {
		const before = problems.count;
		const templates = new Map();
		const clusters = new Map();
		const cases = new Set();
		const seen = {
				base: { cases: new Set(), templates: new Set() },
				head: { cases: new Set(), templates: new Set() },
		};
		for (const side of ['base', 'head']) {
				const file = side === 'base' ? base : head;
				const text = (0,utf8 .g7)(file.name, file.bytes, problems);
				if (text === null)
						continue;
				const fault = (line, key, message) => problems.add({ file: file.name, line, key, message });
				let rows = 0;
				(0,lines_of_file .IM)(file.name, text, problems, (line, number) => {
						rows += 1;
						const value = (0,json_lines .wz)(file.name, line, number, problems);
						if (value === undefined)
								return;
						const row = rowOf(value, (key, message) => fault(number, key, message));
						if (row === null)
								return;
						let cells = templates.get(row.template);
						if (cells === undefined) {
								cells = new Map();
								templates.set(row.template, cells);
						}
						let cell = cells.get(row.case);
						if (cell === undefined) {
								cell = { base: [], head: [], baseFresh: true };
								cells.set(row.case, cell);
						}
						if (cell[side][row.sample] !== undefined) {
								fault(number, 'case', `the row of case ${(0,problem .WU)(row.case)}, template ${(0,problem .WU)(row.template)}, sample ${row.sample} stands here for the second time`);
						}
						cell[side][row.sample] = row.score;
						if (row.cluster !== undefined) {
								const known = clusters.get(row.case);
								if (known === undefined)
										clusters.set(row.case, row.cluster);
								else if (known !== row.cluster) {
										fault(number, 'cluster', `case ${(0,problem .WU)(row.case)} is in cluster ${(0,problem .WU)(row.cluster)} here and in ${(0,problem .WU)(known)} elsewhere`);
								}
						}
						cases.add(row.case);
						seen[side].cases.add(row.case);
						seen[side].templates.add(row.template);
				});
				if (rows === 0 && problems.count === before) {
						problems.add({ file: file.name, message: 'holds no row; write one {"case", "template", "score"} a line' });
				}
		}
		if (problems.count !== before)
				return null;
		for (const what of ['template', 'case']) {
				const key = what === 'case' ? 'cases' : 'templates';
				if (![...seen.base[key]].some((name) => seen.head[key].has(name))) {
						problems.add({
								file: head.name,
								key: what,
								message: `has no ${what} in common with ${base.name}: nothing can be compared`,
						});
						return null;
				}
		}
		return { templates: withoutHoles(templates), clusters, cases };
}
function rowOf(value, fault) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
				fault(undefined, `must be an object {"case", "template", "score"}, is ${(0,problem .WU)(value)}`);
				return null;
		}
		const { case: id, template, score, sample, cluster } = value;
		let sound = true;
		const wrong = (key, message) => {
				fault(key, message);
				sound = false;
		};
		if (typeof id !== 'string' || id === '')
				wrong('case', `must be a text that names the case, is ${(0,problem .WU)(id)}`);
		if (typeof template !== 'string' || template === '')
				wrong('template', `must be a text that names the template, is ${(0,problem .WU)(template)}`);
		if (score !== null && !(typeof score === 'number' && score >= 0 && score <= 1)) {
				wrong('score', `must be a number from 0 to 1, or null for unscored, is ${(0,problem .WU)(score)}`);
		}
		if (sample !== undefined &&
				!(typeof sample === 'number' && Number.isInteger(sample) && sample >= 0 && sample <= MAX_SAMPLE)) {
				wrong('sample', `must be a whole number from 0 to ${MAX_SAMPLE}, is ${(0,problem .WU)(sample)}`);
		}
		if (cluster !== undefined && cluster !== null && (typeof cluster !== 'string' || cluster === '')) {
				wrong('cluster', `must be a text that names the cluster, is ${(0,problem .WU)(cluster)}`);
		}
		if (!sound)
				return null;
		return {
				case: id,
				template: template,
				score: score,
				sample: sample ?? 0,
				cluster: typeof cluster === 'string' ? cluster : undefined,
		};
}
function withoutHoles(templates) {
		for (const cells of templates.values()) {
				for (const [id, cell] of cells) {
						if (dense(cell.base) && dense(cell.head))
								continue;
						const given = (samples) => samples.filter((score) => score !== undefined);
						cells.set(id, { ...cell, base: given(cell.base), head: given(cell.head) });
				}
		}
		return templates;
}
function dense(samples) {
		for (let i = 0; i < samples.length; i++)
				if (samples[i] === undefined)
						return false;
		return true;
}

var report_escape = __webpack_require__(9924);
var wrap = __webpack_require__(45272);
var options = __webpack_require__(32315);
;














const help = `plumbline compare --base FILE --head FILE [OPTIONS]

Decides whether head is worse than base, from scores alone: no suite, no lock,
no key, no git. Both files are JSONL, one row a score:

  {"case": "t-17", "template": "Groundedness", "score": 0.75}

score is 0..1 (1 = good) or null for unscored. "sample": 0, 1, ... tells repeats
of a case apart; "cluster" names the document, user or conversation that cases
share. Other keys are ignored, and so is the order of the rows. All templates
of the files are one family: the more there are, the more each must show.

  --margin POINTS  the drop that must be ruled out to pass (default 5)
  --alpha A        chance of a false block over the whole file (default 0.05)
  --seed S         order in which cases are looked at (default empty)
  --fixed          one look at everything, instead of stopping as soon as it is
                   clear
  --json [FILE]    {"verdict", "templates": {NAME: {...}}, "regressions"}

Exit code: 1 when a template regressed, else 0.
`;
const BETA = 0.05;
const FUTILITY = 0.1;
const PASS = 0.5;
async function command(args, io) {
		const settings = settingsOf(args);
		const problems = new problem .Zw();
		const base = readScores(settings.base, io, problems);
		const head = readScores(settings.head, io, problems);
		problems.throwIfAny();
		const rows = parseScoreFiles(base, head, problems);
		problems.throwIfAny();
		const family = decided(rows, settings);
		const results = (0,member_result .q)(family);
		const about = { digest: '', kind: 'scores', blocking: true, margin: settings.margin, floor: null };
		const templates = Object.fromEntries([...results].map(([name, result]) => [
				name,
				(0,template_result .wq)(result, { ...about, estimate: (0,early_stop .q)(family, name) }),
		]));
		const verdict = suiteVerdict(Object.values(templates));
		const { margin, alpha, seed, fixed } = settings;
		const report = { verdict, templates, regressions: regressionsOf(rows, results), margin, alpha, seed, fixed };
		if (!(0,output_files .GF)(io, settings.json, report))
				io.say(compare_text(verdict, templates, settings));
		return verdict === 'regressed' ? 1 : 0;
}
function settingsOf(args) {
		const { values } = (0,options .T)('compare', args, {
				base: { type: 'string' },
				head: { type: 'string' },
				margin: { type: 'string' },
				alpha: { type: 'string' },
				seed: { type: 'string' },
				fixed: { type: 'boolean' },
				json: { type: 'string' },
		}, { alone: ['json'] });
		if (values.base === undefined || values.head === undefined)
				throw new problem .eb('compare needs --base FILE and --head FILE');
		return {
				base: values.base,
				head: values.head,
				margin: numberOf('--margin', values.margin, 5, (x) => x >= 0 && x <= 100, 'points from 0 to 100'),
				alpha: numberOf('--alpha', values.alpha, 0.05, (x) => x > 0 && x <= 0.5, 'a share above 0, at most 0.5'),
				seed: values.seed ?? '',
				fixed: values.fixed ?? false,
				json: values.json,
		};
}
function numberOf(option, given, fallback, allowed, what) {
		if (given === undefined)
				return fallback;
		const value = given.trim() === '' ? Number.NaN : Number(given);
		if (!allowed(value))
				throw new problem .eb(`${option} must be ${what}, is "${given}"`);
		return value;
}
function readScores(path, io, problems) {
		const full = (0,external_node_path_.resolve)(io.cwd, path);
		const name = (0,external_node_path_.relative)(io.cwd, full) || path;
		try {
				return { name, bytes: (0,external_node_fs_.readFileSync)(full) };
		}
		catch (error) {
				const why = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
				problems.add({ file: name, message: `${why}; a JSONL file of scores is expected` });
				return null;
		}
}
function decided(rows, { margin, alpha, seed, fixed }) {
		const units = [...rows.cases].map((id) => ({ id, cluster: rows.clusters.get(id), equal: false }));
		const ordered = (0,member .IM)(units, seed);
		const members = [...rows.templates].map(([key, cells]) => {
				let base = 1;
				let head = 1;
				for (const cell of cells.values()) {
						base = Math.max(base, cell.base.length);
						head = Math.max(head, cell.head.length);
				}
				return {
						key,
						units: ordered.filter(({ id }) => cells.has(id)),
						repeats: Math.min(base, head),
						margin: margin / 100,
						blocking: true,
						pass: PASS,
				};
		});
		let family = (0,decision_family .rL)(members, { alpha, beta: BETA, futility: FUTILITY, fixed, smallSuite: 'report' });
		while (family.demands.length > 0)
				family = (0,decision_family .np)(family, (key, id) => rows.templates.get(key).get(id));
		return family;
}
function suiteVerdict(templates) {
		for (const verdict of ['regressed', 'inconclusive']) {
				if (templates.some((template) => template.verdict === verdict))
						return verdict;
		}
		return 'pass';
}
function regressionsOf(rows, results) {
		const list = [];
		for (const [template, { binary, asked }] of results) {
				const cells = rows.templates.get(template);
				for (const id of asked.ids) {
						const cell = cells.get(id);
						const base = (0,score_table .h)(cell.base.slice(0, asked.repeats));
						const head = (0,score_table .h)(cell.head.slice(0, asked.repeats));
						if (base === null || head === null)
								continue;
						if (binary ? head < base : base >= PASS && head < PASS)
								list.push({ case: id, template, base, head });
				}
		}
		return list.sort((a, b) => a.head - a.base - (b.head - b.base));
}
const NAME = 22;
function compare_text(verdict, templates, settings) {
		const lines = [
				`${verdict.toUpperCase()}  (margin ${settings.margin} points, alpha ${settings.alpha}${settings.fixed ? ', one look' : ''})`,
				'',
		];
		lines.push(`${'template'.padEnd(NAME)}   base   head  change  95 % interval   verdict`);
		for (const [name, result] of Object.entries(templates)) {
				const shown = (0,report_escape .TN)(name, 60);
				const cells = [
						(shown.length > NAME ? `${shown.slice(0, NAME - 1)}…` : shown).padEnd(NAME),
						figure(result.base).padStart(6),
						figure(result.head).padStart(6),
						figure(result.delta, true).padStart(7),
						(result.interval === null ? '' : `[${figure(result.interval[0])}, ${figure(result.interval[1])}]`).padEnd(15),
						result.verdict,
				];
				lines.push(cells.join(' '));
		}
		lines.push('');
		for (const [name, result] of Object.entries(templates))
				lines.push((0,wrap .L)(`${(0,report_escape .TN)(name, 60)}: ${sentence(result)}`, 80));
		return `${lines.join('\n')}\n`;
}
function figure(value, signed = false) {
		if (value === null)
				return '-';
		const rounded = Math.abs(value) < 0.05 ? 0 : value;
		return `${signed && rounded > 0 ? '+' : ''}${rounded.toFixed(1)}`;
}
function sentence(result) {
		const { n, reason, broken, fixed, looks, samples, unscored } = result;
		const seen = `${n} case${n === 1 ? '' : 's'}, ${broken} broken, ${fixed} fixed`;
		const missing = unscored > 0 ? `, ${unscored} without a score` : '';
		const at = `${seen}${missing}; look ${looks}, ${samples.head} samples a side`;
		switch (reason) {
				case 'bound':
						return `worse than chance explains (p = ${probability(result.p)}). ${at}.`;
				case 'exact':
						return `worse than chance explains, by the exact test (p = ${probability(result.p)}). ${at}.`;
				case 'margin':
						return `a drop of ${result.margin} points is ruled out. ${at}.`;
				case 'small-suite':
						return `fewer than 50 compared cases decide nothing. ${at}.`;
				case 'few-clusters':
						return `fewer than 10 clusters decide nothing. ${at}.`;
				case 'missing':
						return `too many cases lack a score to decide. ${at}.`;
				case 'missing-one-sided':
						return `one side lacks scores more often than the other, which could hide a drop. ${at}.`;
				default: {
						const needed = result.casesNeeded === undefined ? '' : ` About ${result.casesNeeded} cases would do if nothing changed.`;
						const visible = result.mde === null ? '' : ` This many see a drop of ${result.mde.toFixed(1)} points 8 times in 10.`;
						return `neither a drop nor its absence is shown. ${at}.${visible}${needed}`;
				}
		}
}
function probability(p) {
		if (p === null)
				return '-';
		return p < 0.0001 ? p.toExponential(1) : p.toFixed(4);
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

	1928:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Qv: () => (  timesOf),
		UY: () => (  repeatsOf),
		mI: () => (  LOOK_BY_LOOK),
		uJ: () => (  looksOf)
	});
	var _wavering_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28772);

function repeatsOf({ repeats, only }, caseId) {
		return only === undefined || only.has(caseId) ? repeats : 1;
}
const LOOK_BY_LOOK = { clustered: false, once: false };
function looksOf(member, { clustered, once }) {
		const { rounds, repeats } = member;
		if (rounds !== undefined && !once)
				return rounds.map((cases) => ({ cases, repeats }));
		return once ? [everything(member)] : schedule(member, clustered);
}
function everything(member) {
		return { cases: member.units.length, repeats: member.repeats };
}
function schedule(member, clustered) {
		const { units, repeats } = member;
		const step = units.length <= 400 ? 50 : 100;
		const looks = [];
		let next = step;
		for (let cases = 1; cases < units.length; cases++) {
				if (cases < next)
						continue;
				const inside = clustered && units[cases].cluster !== undefined && units[cases].cluster === units[cases - 1].cluster;
				if (inside)
						continue;
				looks.push({ cases, repeats: 1 });
				while (next <= cases)
						next += step;
		}
		const wavering = (0,_wavering_cases_js__WEBPACK_IMPORTED_MODULE_0__  .L)(member);
		if (wavering !== null)
				return [...looks, ...wideLooks(units.length, wavering)];
		for (let repeat = 1; repeat <= repeats; repeat++)
				looks.push({ cases: units.length, repeats: repeat });
		return looks;
}
function timesOf(member, looks) {
		if (looks.at(-1)?.only !== undefined)
				return timesOfWavering(member, looks);
		const total = member.units.length * member.repeats;
		return looks.map((look, index) => (index === looks.length - 1 ? 1 : (look.cases * look.repeats) / total));
}
function timesOfWavering(member, looks) {
		const { added, left } = (0,_wavering_cases_js__WEBPACK_IMPORTED_MODULE_0__  .L)(member);
		return looks.map(({ cases, repeats, only }) => {
				if (only === undefined)
						return (cases / member.units.length) * left[1];
				return repeats === 1 + added[1] ? 1 : left[1] / left[0];
		});
}
function wideLooks(cases, { ids, added }) {
		const repeats = [...new Set(added)].map((r) => 1 + r);
		return [{ cases, repeats: 1 }, ...repeats.map((one) => ({ cases, repeats: one, only: ids }))];
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

	11891:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CT: () => (  reliabilityOf),
		MR: () => (  reliabilityLevels)
	});
	var _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9639);
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29522);


function runsOf(samples, pass) {
		const asked = samples.filter((sample) => sample !== undefined);
		const scores = asked.filter((sample) => typeof sample === 'number');
		return {
				asked: asked.length,
				scored: scores.length,
				succeeded: scores.filter((score) => score >= pass - 1e-12).length,
				cut: asked.filter((sample) => sample === _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6).length,
		};
}
function reliabilityOf(pair, { k, pass }) {
		if (pair === _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .Lf)
				return pair;
		const figure = (samples) => {
				const { asked, scored, succeeded, cut } = runsOf(samples, pass);
				if (asked === 0)
						return [];
				if (scored >= k)
						return [(0,_stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .Np)(succeeded, scored, k)];
				return [cut > asked - scored - cut ? _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 : null];
		};
		return { base: figure(pair.base), head: figure(pair.head), baseFresh: pair.baseFresh };
}
const LEVELS_AT = [1, 2, 4, 8];
function reliabilityLevels(pairs, pass) {
		const runs = pairs.map(({ base, head }) => ({ base: runsOf(base, pass), head: runsOf(head, pass) }));
		return LEVELS_AT.flatMap((k) => {
				const own = runs.filter(({ base, head }) => base.scored >= k && head.scored >= k);
				if (own.length === 0)
						return [];
				const level = (side, of) => (100 * own.reduce((sum, one) => sum + of(one[side].succeeded, one[side].scored, k), 0)) / own.length;
				return [
						{
								k,
								n: own.length,
								all: { base: level('base', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .Np), head: level('head', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .Np) },
								any: { base: level('base', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .AA), head: level('head', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .AA) },
						},
				];
		});
}


	}),

	71104:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		f: () => (  ScoreTable),
		h: () => (  meanOf)
	});
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29522);
	var _reliability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11891);


const NOTHING = { base: [], head: [], baseFresh: true };
class ScoreTable {
		#cells = new Map();
		#derived = new Map();
		put(key, caseId, score, { side, sample, drawn, fresh }) {
				const cell = this.#cell(key, caseId);
				if (sample === 0 && side === 'base')
						cell.toldBase = shared(score);
				if (sample === 0 && side === 'head')
						cell.toldHead = shared(score);
				if (score.status === 'skipped') {
						cell.skipped ??= new Set();
						cell.skipped.add(place(side, sample, fresh));
						return;
				}
				const value = sampleOf(score);
				if (side === 'head')
						cell.head = withSample(cell.head, sample, value);
				else if (fresh)
						cell.freshBase = withSample(cell.freshBase, sample, value);
				else {
						cell.base = withSample(cell.base, sample, value);
						cell.baseFresh = withSample(cell.baseFresh, sample, drawn);
				}
		}
		has(key, caseId, side, sample, fresh) {
				const cell = this.#cells.get(key)?.get(caseId);
				if (cell === undefined)
						return false;
				const list = side === 'head' ? cell.head : fresh ? cell.freshBase : cell.base;
				return list[sample] !== undefined || cell.skipped?.has(place(side, sample, side === 'base' && fresh)) === true;
		}
		derive(key, reliability) {
				this.#derived.set(key, reliability);
		}
		lookup = (key, caseId, fresh) => {
				const derived = this.#derived.get(key);
				return derived === undefined
						? this.#scores(key, caseId, fresh)
						: (0,_reliability_js__WEBPACK_IMPORTED_MODULE_1__  .CT)(this.#scores(derived.of, caseId, fresh), derived);
		};
		#scores = (key, caseId, fresh) => {
				const cell = this.#cells.get(key)?.get(caseId);
				if (cell === undefined)
						return NOTHING;
				if (cell.skipped !== null && cell.head.length + cell.base.length + cell.freshBase.length === 0)
						return _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .Lf;
				if (fresh)
						return { base: cell.freshBase, head: cell.head, baseFresh: true };
				return { base: cell.base, head: cell.head, baseFresh: cell.baseFresh.every(Boolean) };
		};
		detail(key, caseId) {
				const cell = this.#cells.get(key)?.get(caseId);
				if (cell === undefined)
						return {};
				const { toldBase: base, toldHead: head } = cell;
				return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
		}
		cases(key) {
				return [...(this.#cells.get(key)?.keys() ?? [])];
		}
		#cell(key, caseId) {
				let rows = this.#cells.get(key);
				if (rows === undefined) {
						rows = new Map();
						this.#cells.set(key, rows);
				}
				let cell = rows.get(caseId);
				if (cell === undefined) {
						cell = {
								base: NONE,
								head: NONE,
								freshBase: NONE,
								baseFresh: NONE,
								skipped: null,
								toldBase: undefined,
								toldHead: undefined,
						};
						rows.set(caseId, cell);
				}
				return cell;
		}
}
const NONE = [];
const SINGLE = new Map([0, 1, null, _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6, true, false].map((value) => [value, [value]]));
const PASSED = { status: 'scored', score: 1 };
const FAILED = { status: 'scored', score: 0 };
function withSample(samples, sample, value) {
		if (sample === 0 && samples.length <= 1)
				return SINGLE.get(value) ?? [value];
		const own = samples.slice();
		own[sample] = value;
		return own;
}
function sampleOf(score) {
		if (score.status === 'scored')
				return score.score;
		return score.status === 'unscored' && score.code === _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 ? _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 : null;
}
function shared(score) {
		if (score.status !== 'scored' || Object.keys(score).length > 2)
				return score;
		return score.score === 1 ? PASSED : score.score === 0 ? FAILED : score;
}
function place(side, sample, fresh) {
		return `${side} ${sample} ${fresh}`;
}
function meanOf(samples) {
		let sum = 0;
		let n = 0;
		for (const value of samples) {
				if (typeof value !== 'number')
						continue;
				sum += value;
				n++;
		}
		return n === 0 ? null : sum / n;
}


	}),

	28772:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L: () => (  waveringCases),
		v: () => (  FEWEST_STORED)
	});
const FEWEST_STORED = 10;
function waveringCases({ units, repeats, stored }) {
		const asked = units.filter(({ equal }) => !equal);
		if (stored === undefined || repeats < 2 || asked.length === 0)
				return null;
		const known = asked.filter(({ id }) => (stored.get(id)?.length ?? 0) >= FEWEST_STORED).length;
		if (2 * known < asked.length)
				return null;
		const ids = new Set();
		let [whole, wavering] = [0, 0];
		for (const { id } of asked) {
				const scores = stored.get(id) ?? [];
				const variance = varianceOf(scores);
				whole += variance;
				if (!wavers(scores))
						continue;
				ids.add(id);
				wavering += variance;
		}
		const most = Math.floor(((repeats - 1) * asked.length) / Math.max(1, ids.size));
		if (ids.size === 0 || most < repeats)
				return null;
		const [few, many] = repeats >= 5 ? [3, 8] : [2, 4];
		const added = [Math.min(few, most), Math.min(many, most)];
		const left = (r) => (whole - wavering + wavering / (1 + r)) / whole;
		return { ids, added, left: [left(added[0]), left(added[1])] };
}
function wavers(scores) {
		return scores.length === 0 || scores.some((score) => score !== scores[0]);
}
function varianceOf(scores) {
		const n = scores.length;
		const sum = scores.reduce((all, score) => all + score, 0);
		if (scores.every((score) => score === 0 || score === 1)) {
				const share = (sum + 0.15) / (n + 0.3);
				return share * (1 - share);
		}
		return scores.reduce((all, score) => all + (score - sum / n) ** 2, 0) / (n - 1);
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

	72254:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		y: () => (  gaussLegendre)
	});
function gaussLegendre(count) {
		const nodes = new Array(count);
		const weights = new Array(count);
		for (let i = 0; i < count; i++) {
				let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
				let slope = 1;
				for (let round = 0; round < 50; round++) {
						let previous = 1;
						let value = x;
						for (let degree = 2; degree <= count; degree++) {
								const next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
								previous = value;
								value = next;
						}
						slope = (count * (x * value - previous)) / (x * x - 1);
						const change = value / slope;
						x -= change;
						if (Math.abs(change) < 1e-16)
								break;
				}
				nodes[count - 1 - i] = (1 + x) / 2;
				weights[count - 1 - i] = 1 / ((1 - x * x) * slope * slope);
		}
		return { nodes, weights };
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

	9639:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		AA: () => (  passAny),
		NV: () => (  passVariance),
		Np: () => (  passAll)
	});
function passAll(successes, runs, k) {
		if (runs < k)
				return Number.NaN;
		let share = 1;
		for (let taken = 0; taken < k; taken++)
				share *= Math.max(0, successes - taken) / (runs - taken);
		return share;
}
function passAny(successes, runs, k) {
		return 1 - passAll(runs - successes, runs, k);
}
function passVariance(chance, runs, k) {
		let share = (1 - chance) ** runs;
		let [mean, square] = [0, 0];
		for (let successes = 0; successes <= runs; successes++) {
				const estimate = passAll(successes, runs, k);
				mean += share * estimate;
				square += share * estimate ** 2;
				share *= ((runs - successes) / (successes + 1)) * (chance / (1 - chance));
		}
		return square - mean ** 2;
}


	}),

	34301:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Lp: () => (  PASS_SPENDING),
		Nh: () => (  smallestVisibleDrop),
		Un: () => (  boundsUpTo),
		mm: () => (  stoppingBounds),
		tZ: () => (  BLOCK_SPENDING),
		u8: () => (  conditionalPower),
		ur: () => (  casesToPass)
	});
	var _gauss_legendre_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72254);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


const BLOCK_SPENDING = { kind: 'power', exponent: 3 };
const PASS_SPENDING = { kind: 'power', exponent: 2 };
function spent(spending, alpha, t) {
		const time = Math.min(1, t);
		switch (spending.kind) {
				case 'power':
						return alpha * time ** spending.exponent;
				case 'obrien-fleming':
						return 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .WI)(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(alpha / 2) / Math.sqrt(time));
				case 'pocock':
						return alpha * Math.log(1 + (Math.E - 1) * time);
		}
}
const NODES_PER_PANEL = 12;
const PANEL_WIDTH = 4;
const REACH = 8.5;
const SMALLEST_ERROR = 1e-15;
const RULE = (0,_gauss_legendre_js__WEBPACK_IMPORTED_MODULE_1__  .y)(NODES_PER_PANEL);
const walks = new Map();
const names = new WeakMap();
function nameOf(times) {
		let name = names.get(times);
		if (name === undefined) {
				name = times.join(',');
				names.set(times, name);
		}
		return name;
}
function stoppingBounds(times, alpha, spending) {
		return boundsUpTo(times, alpha, spending, times.length);
}
function boundsUpTo(times, alpha, spending, looks) {
		const key = `${spending.kind === 'power' ? spending.exponent : spending.kind}/${alpha}/${nameOf(times)}`;
		let walk = walks.get(key);
		if (walk === undefined) {
				if (walks.size >= 4096)
						walks.clear();
				walk = { bounds: [], nodes: new Float64Array(0), mass: new Float64Array(0) };
				walks.set(key, walk);
		}
		for (let look = walk.bounds.length; look < looks; look++)
				step(walk, times, alpha, spending, look);
		return walk.bounds;
}
function step(walk, times, alpha, spending, look) {
		const t = times[look];
		const earlier = look === 0 ? 0 : times[look - 1];
		const before = look === 0 ? 0 : spent(spending, alpha, earlier);
		const now = Math.max(SMALLEST_ERROR, spent(spending, alpha, t));
		const sd = Math.sqrt(t - earlier);
		const root = Math.sqrt(t);
		const bound = look === 0
				? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(now)
				: crossing(walk, Math.max(SMALLEST_ERROR, now - before), sd, root, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(now));
		walk.bounds.push(bound);
		if (look + 1 >= times.length)
				return;
		const scale = Math.min(sd, Math.sqrt(times[look + 1] - t));
		const top = bound * root;
		const bottom = -REACH * root;
		const panels = Math.max(1, Math.ceil((top - bottom) / (PANEL_WIDTH * scale)));
		const width = (top - bottom) / panels;
		const nodes = new Float64Array(panels * NODES_PER_PANEL);
		const mass = new Float64Array(nodes.length);
		let from = 0;
		for (let i = 0; i < nodes.length; i++) {
				const place = i % NODES_PER_PANEL;
				const node = bottom + width * (Math.floor(i / NODES_PER_PANEL) + RULE.nodes[place]);
				let density;
				if (look === 0)
						density = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .kC)(node / sd) / sd;
				else {
						density = 0;
						while (from < walk.nodes.length && walk.nodes[from] < node - REACH * sd)
								from += 1;
						for (let j = from; j < walk.nodes.length; j++) {
								const off = (node - walk.nodes[j]) / sd;
								if (off < -REACH)
										break;
								density += walk.mass[j] * Math.exp(-0.5 * off * off);
						}
						density /= sd * Math.sqrt(2 * Math.PI);
				}
				nodes[i] = node;
				mass[i] = density * width * RULE.weights[place];
		}
		walk.nodes = nodes;
		walk.mass = mass;
}
function crossing(walk, chance, sd, root, guess) {
		let c = guess;
		let low = Number.NEGATIVE_INFINITY;
		let high = Number.POSITIVE_INFINITY;
		for (let round = 0; round < 100; round++) {
				const top = c * root;
				let over = 0;
				let slope = 0;
				for (let j = walk.nodes.length - 1; j >= 0; j--) {
						const off = (top - walk.nodes[j]) / sd;
						if (off > 12)
								break;
						over += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .WI)(off);
						slope += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .kC)(off);
				}
				slope *= root / sd;
				if (over > chance)
						low = c;
				else
						high = c;
				let next = over > 0 && slope > 0 ? c + (Math.log(over / chance) * over) / slope : Number.NaN;
				if (!(next > low && next < high)) {
						next =
								low === Number.NEGATIVE_INFINITY ? high - 1 : high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
				}
				if (Math.abs(next - c) < 1e-13)
						return next;
				c = next;
		}
		return c;
}
function conditionalPower(z, t, finalBound, drift) {
		return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .WI)((finalBound - z * Math.sqrt(t) - drift * (1 - t)) / Math.sqrt(1 - t));
}
function smallestVisibleDrop(se, templates, alpha, power = 0.8) {
		return ((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(1 - alpha / templates) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(power)) * se;
}
function casesToPass(sd, margin) {
		const needed = 1.1 * (((1.645 + 1.282) * sd) / margin) ** 2;
		return Math.max(59, Math.ceil(needed));
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

	29522:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CK: () => (  emptyTally),
		Lf: () => (  NOT_ASKED),
		Ml: () => (  addPair),
		Ss: () => (  filledSumsOf),
		Sv: () => (  copyTally),
		T4: () => (  usualRepeats),
		T6: () => (  CUT),
		st: () => (  endCluster),
		wh: () => (  pairSumsOf)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

const CUT = 'cut';
const NOT_ASKED = { base: [], head: [], baseFresh: true };
function emptyTally(clustered) {
		const clusters = () => (clustered ? new Map() : null);
		const arm = () => ({
				n: 0,
				sum: 0,
				sumSquares: 0,
				binary: true,
				clusters: clusters(),
				open: 0,
				counts: [],
		});
		return {
				n: 0,
				equal: 0,
				measured: 0,
				dropped: 0,
				cut: 0,
				skipped: 0,
				lost: { base: { asked: 0, lost: 0 }, head: { asked: 0, lost: 0 } },
				worstFilling: { n: 0, sum: 0, sumSquares: 0 },
				bestFilling: { n: 0, sum: 0, sumSquares: 0 },
				sum: 0,
				sumSquares: 0,
				clusters: clusters(),
				openTotal: 0,
				openSize: 0,
				openMeasured: 0,
				down: 0,
				up: 0,
				fell: 0,
				rose: 0,
				binary: true,
				stale: false,
				baseSamples: 0,
				headSamples: 0,
				base: arm(),
				head: arm(),
		};
}
function copyTally(tally) {
		const copy = (arm) => ({
				...arm,
				clusters: arm.clusters === null ? null : new Map(arm.clusters),
				counts: [...arm.counts],
		});
		return {
				...tally,
				lost: { base: { ...tally.lost.base }, head: { ...tally.lost.head } },
				worstFilling: { ...tally.worstFilling },
				bestFilling: { ...tally.bestFilling },
				clusters: tally.clusters === null ? null : new Map(tally.clusters),
				base: copy(tally.base),
				head: copy(tally.head),
		};
}
function addPair(tally, pair, options) {
		const base = meanOf(pair.base, pair.baseFresh ? options.keep : Number.POSITIVE_INFINITY);
		const head = options.equal && base.scored > 0 ? base : meanOf(pair.head, options.keep);
		const known = options.equal && base.scored === 0 ? head : base;
		if (options.equal) {
				for (const filling of [tally.worstFilling, tally.bestFilling])
						addDifference(filling, 0);
				tally.equal += 1;
				tally.n += 1;
				tally.openSize += 1;
				if (known.scored > 0)
						addLevels(tally, known, known);
				return;
		}
		if (pair === NOT_ASKED) {
				tally.skipped += 1;
				return;
		}
		tally.baseSamples += base.asked;
		tally.headSamples += head.asked;
		const isCut = isAllCut(base) || isAllCut(head);
		if (!isCut)
				addLost(tally, base, head);
		if (base.scored === 0 || head.scored === 0) {
				tally.dropped += 1;
				if (isCut)
						tally.cut += 1;
				return;
		}
		const d = head.mean - base.mean;
		addDifference(tally, d);
		tally.openTotal += d;
		tally.openSize += 1;
		if (!pair.baseFresh)
				tally.stale = true;
		if (d < -1e-12)
				tally.down += 1;
		else if (d > 1e-12)
				tally.up += 1;
		const { pass } = options;
		if (pass !== undefined) {
				const passedBase = base.mean >= pass - 1e-12;
				const passedHead = head.mean >= pass - 1e-12;
				if (passedBase && !passedHead)
						tally.fell += 1;
				else if (!passedBase && passedHead)
						tally.rose += 1;
		}
		tally.base.counts[base.scored] = (tally.base.counts[base.scored] ?? 0) + 1;
		tally.head.counts[head.scored] = (tally.head.counts[head.scored] ?? 0) + 1;
		addLevels(tally, base, head);
}
function addDifference(sums, d) {
		sums.n += 1;
		sums.sum += d;
		sums.sumSquares += d * d;
}
function addLost(tally, base, head) {
		for (const [side, { asked, cut, scored }] of [
				['base', base],
				['head', head],
		]) {
				const whole = Math.max(1, asked - cut);
				tally.lost[side].asked += whole;
				tally.lost[side].lost += whole - scored;
		}
		addDifference(tally.worstFilling, filled(head, 0) - filled(base, 1));
		addDifference(tally.bestFilling, filled(head, 1) - filled(base, 0));
}
function filled({ asked, cut, scored, mean }, score) {
		if (scored === 0)
				return score;
		return (scored * mean + (asked - cut - scored) * score) / (asked - cut);
}
function isAllCut({ cut, scored }) {
		return scored === 0 && cut > 0;
}
function addLevels(tally, base, head) {
		tally.measured += 1;
		tally.openMeasured += 1;
		tally.binary = tally.binary && base.binary && head.binary;
		addLevel(tally.base, base.mean);
		addLevel(tally.head, head.mean);
}
function addLevel(arm, score) {
		arm.n += 1;
		arm.sum += score;
		arm.sumSquares += score * score;
		arm.open += score;
		if (score !== 0 && score !== 1)
				arm.binary = false;
}
function endCluster(tally) {
		addCluster(tally.clusters, tally.openTotal, tally.openSize);
		addCluster(tally.base.clusters, tally.base.open, tally.openMeasured);
		addCluster(tally.head.clusters, tally.head.open, tally.openMeasured);
		tally.openTotal = 0;
		tally.openSize = 0;
		tally.openMeasured = 0;
		tally.base.open = 0;
		tally.head.open = 0;
}
function addCluster(clusters, total, size) {
		if (clusters !== null)
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_0__  .Bq)(clusters, total, size);
}
function meanOf(samples, keep) {
		let sum = 0;
		let scored = 0;
		let asked = 0;
		let cut = 0;
		let binary = true;
		const end = Math.min(samples.length, keep);
		for (let i = 0; i < end; i++) {
				const score = samples[i];
				if (score === undefined)
						continue;
				asked += 1;
				if (score === CUT)
						cut += 1;
				if (typeof score !== 'number')
						continue;
				scored += 1;
				sum += score;
				if (score !== 0 && score !== 1)
						binary = false;
		}
		return { asked, cut, scored, mean: scored === 0 ? Number.NaN : sum / scored, binary };
}
function pairSumsOf(tally) {
		const { n, sum, sumSquares, clusters } = tally;
		return { n, sum, sumSquares, clusters };
}
function filledSumsOf(tally, filling) {
		return { ...(filling === 'worst' ? tally.worstFilling : tally.bestFilling), clusters: null };
}
function usualRepeats(tally) {
		return Math.max(1, Math.min(middle(tally.base.counts), middle(tally.head.counts)));
}
function middle(counts) {
		let total = 0;
		for (const count of counts)
				total += count ?? 0;
		let seen = 0;
		for (let samples = counts.length - 1; samples > 0; samples--) {
				seen += counts[samples] ?? 0;
				if (2 * seen >= total && total > 0)
						return samples;
		}
		return 1;
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


	}),

	13457:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		TN: () => (  keyOf),
		ZF: () => (  deeperThan),
		e6: () => (  follow),
		fK: () => (  valueAt),
		l4: () => (  problemAt),
		lr: () => (  MAX_DEPTH),
		x7: () => (  shallow)
	});
	var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19148);


const MAX_DEPTH = 200;
function keyOf(path) {
		let key = '';
		for (const part of path)
				key += typeof part === 'number' ? `[${part}]` : key === '' ? part : `.${part}`;
		return key === '' ? undefined : key;
}
function valueAt(value, path) {
		let here = value;
		for (const step of path) {
				if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step))
						return undefined;
				here = here[step];
		}
		return here;
}
function problemAt(document, path, part = 'value') {
		return { file: document.file, ...document.place(path, part), key: keyOf(path) };
}
function follow(document, at, from, problems) {
		const named = valueAt(document.value, at);
		const path = typeof named === 'string' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(from, named) : null;
		if (path !== null)
				return path;
		problems.add({
				...problemAt(document, at),
				message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`,
		});
		return null;
}
function shallow(document, problems) {
		if (!deeperThan(document.value, MAX_DEPTH))
				return true;
		problems.add({
				file: document.file,
				line: document.place([])?.line,
				message: `is nested deeper than ${MAX_DEPTH} levels`,
		});
		return false;
}
function deeperThan(value, levels) {
		if (value === null || typeof value !== 'object')
				return false;
		if (levels === 0)
				return true;
		if (Array.isArray(value)) {
				for (const item of value)
						if (deeperThan(item, levels - 1))
								return true;
				return false;
		}
		for (const key in value)
				if (deeperThan(value[key], levels - 1))
						return true;
		return false;
}


	}),

	90676:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		i7: () => (  jsonLines),
		lk: () => (  parseJsonText),
		wz: () => (  parseJsonLine)
	});
	var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _json_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41078);
	var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84323);



function parseJsonText(file, text, problems) {
		const twice = [];
		const fault = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_2__  .gO)(text, { twice: (key, offset) => twice.push({ key, offset }) });
		if (fault !== null) {
				problems.add({ file, ...(0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(text, fault.offset), message: `is not valid JSON: ${fault.message}` });
				return null;
		}
		for (const { key, offset } of twice)
				problems.add({ file, ...(0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(text, offset), key, message: 'stands twice in one object' });
		if (twice.length > 0)
				return null;
		const offsetOf = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_2__  .X3)(text);
		const document = {
				file,
				value: JSON.parse(text),
				place: (path, part = 'value') => {
						const offset = offsetOf(path, part);
						return offset === undefined ? undefined : (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(text, offset);
				},
		};
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .x7)(document, problems) ? document : null;
}
function parseJsonLine(file, line, number, problems) {
		let value;
		try {
				value = JSON.parse(line);
		}
		catch {
				const fault = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_2__  .gO)(line);
				const message = line.startsWith('<<<<<<< ')
						? 'holds the marker of an unresolved merge (<<<<<<<); resolve it first'
						: `is not valid JSON: ${fault?.message ?? 'it cannot be parsed'}`;
				problems.add({ file, line: number, column: (fault?.offset ?? 0) + 1, message });
				return undefined;
		}
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .ZF)(value, _document_js__WEBPACK_IMPORTED_MODULE_0__  .lr)) {
				problems.add({ file, line: number, message: `is nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_0__  .lr} levels` });
				return undefined;
		}
		return value;
}
function jsonLines(rows) {
		return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}


	}),

	41078:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		X3: () => (  jsonOffsets),
		gO: () => (  walkJson),
		oC: () => (  repeatsKey)
	});
function jsonOffsets(text) {
		let root;
		return (path, part) => {
				root ??= spotsOf(text);
				let spot = root;
				for (const [index, step] of path.entries()) {
						const next = spot?.inside.get(String(step));
						if (next === undefined)
								return spot?.value;
						if (index === path.length - 1 && part === 'key')
								return next.key;
						spot = next;
				}
				return spot?.value;
		};
}
function spotsOf(text) {
		const open = [];
		walkJson(text, {
				member: (path, key, value) => {
						const spot = { key, value, inside: new Map() };
						open[path.length] = spot;
						const { inside } = open[path.length - 1] ?? spot;
						const name = String(path.at(-1));
						if (path.length > 0 && !inside.has(name))
								inside.set(name, spot);
				},
		});
		return open[0];
}
function repeatsKey(text) {
		let found = false;
		walkJson(text, {
				twice: () => {
						found = true;
				},
		});
		return found;
}
const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
class Scanner {
		at = 0;
		#text;
		constructor(text) {
				this.#text = text;
		}
		skip(pattern) {
				pattern.lastIndex = this.at;
				return pattern.test(this.#text) ? pattern.lastIndex : this.at;
		}
		found() {
				const code = this.#text.codePointAt(this.at);
				return code === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(code));
		}
		fault(message) {
				return { offset: this.at, message };
		}
		string() {
				const text = this.#text;
				this.at += 1;
				for (;;) {
						const code = text.charCodeAt(this.at);
						if (Number.isNaN(code))
								return this.fault('a string is not closed');
						if (code === 0x22)
								break;
						if (code < 0x20)
								return this.fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
						if (code === 0x5c) {
								const next = text[this.at + 1];
								if (next === 'u') {
										if (!/^[0-9a-fA-F]{4}$/.test(text.slice(this.at + 2, this.at + 6)))
												return this.fault('\\u wants four hex digits');
										this.at += 6;
								}
								else if (next !== undefined && '"\\/bfnrt'.includes(next))
										this.at += 2;
								else
										return this.fault('unknown escape in a string');
						}
						else
								this.at += 1;
				}
				this.at += 1;
				return null;
		}
}
function walkJson(text, visitor = {}) {
		const frames = [];
		const path = [];
		const scan = new Scanner(text);
		let want = 'value';
		let keyOffset = 0;
		for (;;) {
				scan.at = scan.skip(WHITE);
				const frame = frames.at(-1);
				const c = text[scan.at];
				if (want === 'next') {
						if (frame === undefined)
								return scan.at < text.length ? scan.fault(`expected the end of the text, found ${scan.found()}`) : null;
						if (c === ',') {
								scan.at += 1;
								if (frame.object)
										want = 'key';
								else {
										path[path.length - 1] = path.at(-1) + 1;
										want = 'value';
										scan.at = scan.skip(WHITE);
										keyOffset = scan.at;
								}
						}
						else if (c === (frame.object ? '}' : ']')) {
								scan.at += 1;
								frames.pop();
								path.pop();
						}
						else
								return scan.fault(`expected , or ${frame.object ? '}' : ']'}, found ${scan.found()}`);
						continue;
				}
				if (want === 'first' && c === (frame.object ? '}' : ']')) {
						scan.at += 1;
						frames.pop();
						path.pop();
						want = 'next';
						continue;
				}
				if (want === 'key' || (want === 'first' && frame.object)) {
						if (c !== '"')
								return scan.fault(`expected a key in double quotes, found ${scan.found()}`);
						keyOffset = scan.at;
						const wrong = scan.string();
						if (wrong)
								return wrong;
						const key = JSON.parse(text.slice(keyOffset, scan.at));
						if (frame.keys.has(key))
								visitor.twice?.(key, keyOffset);
						frame.keys.add(key);
						path[path.length - 1] = key;
						scan.at = scan.skip(WHITE);
						if (text[scan.at] !== ':')
								return scan.fault(`expected : after the key, found ${scan.found()}`);
						scan.at += 1;
						want = 'value';
						continue;
				}
				if (frames.length === 0 || !frame.object)
						keyOffset = scan.at;
				visitor.member?.(path, keyOffset, scan.at);
				want = 'next';
				if (c === '{' || c === '[') {
						scan.at += 1;
						frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
						path.push(c === '{' ? '' : 0);
						want = 'first';
				}
				else if (c === '"') {
						const wrong = scan.string();
						if (wrong)
								return wrong;
				}
				else {
						const end = Math.max(scan.skip(LITERAL), scan.skip(NUMBER));
						if (end === scan.at)
								return scan.fault(`expected a value, found ${scan.found()}`);
						scan.at = end;
				}
		}
}


	}),

	87534:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Dx: () => (  linesOf),
		IM: () => (  eachLine),
		MV: () => (  MAX_LINE),
		N9: () => (  longestLine)
	});
	var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
	var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84323);


const MAX_LINE = 8 * 1024 * 1024;
function eachLine(file, text, problems, visit) {
		let start = 0;
		let number = 0;
		while (start < text.length) {
				let end = text.indexOf('\n', start);
				if (end < 0)
						end = text.length;
				number += 1;
				if (end - start > MAX_LINE) {
						problems.add({
								file,
								line: number,
								message: `is a line of ${end - start} characters; at most ${MAX_LINE} are read`,
						});
				}
				else {
						const line = text.slice(start, end).trim();
						if (line !== '')
								visit(line, number);
				}
				start = end + 1;
		}
}
function longestLine(text) {
		if (text.length <= MAX_LINE)
				return text.length;
		let longest = 0;
		let start = 0;
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
				longest = Math.max(longest, at - start);
				start = at + 1;
		}
		return Math.max(longest, text.length - start);
}
function linesOf(file, bytes, problems) {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const sound = bytes.length <= _utf8_js__WEBPACK_IMPORTED_MODULE_1__  .gZ && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer);
		if (!sound)
				return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .g7)(file, bytes, problems) === null ? null : { bytes: buffer, each: () => [] };
		if (buffer.includes('<<<<<<< ') && (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .Xs)(file, buffer.toString('utf8'), problems))
				return null;
		return { bytes: buffer, each: () => eachOf(file, buffer, problems) };
}
const BOM = [0xef, 0xbb, 0xbf];
function* eachOf(file, buffer, problems) {
		let at = BOM.every((byte, index) => buffer[index] === byte) ? BOM.length : 0;
		for (let line = 1; at < buffer.length; line++) {
				const found = buffer.indexOf(10, at);
				const end = found < 0 ? buffer.length : found;
				const raw = buffer.toString('utf8', at, end);
				if (raw.length > MAX_LINE) {
						problems.add({ file, line, message: `is a line of ${raw.length} characters; at most ${MAX_LINE} are read` });
				}
				else {
						const text = raw.trim();
						if (text !== '')
								yield { line, at, length: end - at, text };
				}
				at = end + 1;
		}
}


	}),

	19148:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		P: () => (  watchedTree),
		o: () => (  resolvePath)
	});
function watchedTree(tree, read) {
		return {
				...tree,
				entry(path) {
						const entry = tree.entry(path);
						if (entry.kind === 'file')
								read.add(path);
						return entry;
				},
		};
}
function resolvePath(from, path) {
		if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\') || path.includes('\0'))
				return null;
		const parts = from.split('/').slice(0, -1);
		for (const part of path.split('/')) {
				if (part === '' || part === '.')
						continue;
				if (part === '..') {
						if (parts.length === 0)
								return null;
						parts.pop();
				}
				else
						parts.push(part);
		}
		return parts.length === 0 ? null : parts.join('/');
}


	}),

	84323:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$t: () => (  placeOf),
		Xs: () => (  refuseConflict),
		b4: () => (  offsetOf),
		g7: () => (  decodeText),
		gZ: () => (  MAX_FILE_BYTES),
		io: () => (  readBytes),
		yR: () => (  readText)
	});
	var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);

const MAX_FILE_BYTES = 256 * 1024 * 1024;
function decodeText(file, bytes, problems) {
		if (bytes.length > MAX_FILE_BYTES) {
				problems.add({
						file,
						message: `is ${mebibytes(bytes.length)} MiB; at most ${mebibytes(MAX_FILE_BYTES)} MiB are read`,
				});
				return null;
		}
		try {
				return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch {
				const { line, byte } = firstInvalid(bytes);
				problems.add({
						file,
						line,
						message: `byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8; save the file as UTF-8`,
				});
				return null;
		}
}
function mebibytes(bytes) {
		return Math.ceil(bytes / 1024 / 1024);
}
function firstInvalid(bytes) {
		let line = 1;
		let i = 0;
		while (i < bytes.length) {
				const a = bytes[i];
				if (a < 0x80) {
						if (a === 0x0a)
								line += 1;
						i += 1;
						continue;
				}
				const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0;
				if (length === 0)
						return { line, byte: a };
				const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80;
				const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf;
				for (let k = 1; k < length; k += 1) {
						const b = bytes[i + k];
						if (b === undefined || b < (k === 1 ? low : 0x80) || b > (k === 1 ? high : 0xbf))
								return { line, byte: a };
				}
				i += length;
		}
		return { line, byte: bytes.at(-1) ?? 0 };
}
function readText(tree, path, problems, named) {
		const bytes = readBytes(tree, path, problems, named);
		return bytes === null ? null : decodeText(path, bytes, problems);
}
function readBytes(tree, path, problems, named) {
		const entry = tree.entry(path);
		if (entry.kind === 'file')
				return entry.bytes;
		const why = entry.kind === 'absent'
				? `does not exist${named === undefined ? '' : nearBy(tree, path)}`
				: `cannot be read: ${entry.why}`;
		problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
		return null;
}
const MOST_PATHS = 50_000;
function nearBy(tree, path) {
		const kind = path.slice(path.lastIndexOf('.'));
		const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .pA)(path, tree
				.paths()
				.slice(0, MOST_PATHS)
				.filter((one) => one.endsWith(kind)));
		return near === null || (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .bi)(path, [near]) === null ? '' : `; did you mean ${near}?`;
}
let known = null;
function placeOf(text, offset) {
		const starts = lineStarts(text);
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
				const middle = (low + high) >> 1;
				if (starts[middle] <= offset)
						low = middle;
				else
						high = middle;
		}
		return { line: low + 1, column: offset - starts[low] + 1 };
}
function offsetOf(text, { line, column }) {
		const starts = lineStarts(text);
		return starts[Math.min(line, starts.length) - 1] + column - 1;
}
function lineStarts(text) {
		if (known?.text === text) {
				known = { text, starts: known.starts };
				return known.starts;
		}
		const starts = [0];
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
				starts.push(at + 1);
		known = { text, starts: Uint32Array.from(starts) };
		return known.starts;
}
function refuseConflict(file, text, problems) {
		const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
		if (start === 0 && !text.startsWith('<<<<<<< '))
				return false;
		const middle = text.indexOf('\n=======', start);
		if (middle < 0 || text.indexOf('\n>>>>>>>', middle) < 0)
				return false;
		problems.add({
				file,
				...placeOf(text, start),
				message: 'holds the markers of an unresolved merge (<<<<<<<); resolve it first',
		});
		return true;
}


	})

};
