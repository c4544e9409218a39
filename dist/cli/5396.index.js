export const id = 5396;
export const ids = [5396];
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

	55396:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var output_files = __webpack_require__(29796);
var decision_creep = __webpack_require__(1542);
var json_lines = __webpack_require__(90676);
var lines_of_file = __webpack_require__(87534);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
;




const MOST_PUSHES = 100_000;
function parseLevelHistory(name, bytes, problems) {
		const before = problems.count;
		const text = (0,utf8 .g7)(name, bytes, problems);
		if (text === null)
				return null;
		const found = new Map();
		(0,lines_of_file .IM)(name, text, problems, (line, number) => {
				const value = (0,json_lines .wz)(name, line, number, problems);
				if (value === undefined)
						return;
				const fault = (key, message) => problems.add({ file: name, line: number, key, message });
				const row = rowOf(value, fault);
				if (row === null)
						return;
				const key = `${row.target}\0${row.template}`;
				const own = found.get(key) ?? { target: row.target, template: row.template, pushes: new Map() };
				found.set(key, own);
				const cases = own.pushes.get(row.push) ?? new Map();
				own.pushes.set(row.push, cases);
				if (cases.has(row.case))
						fault('case', `the row of push ${row.push}, template ${(0,problem .WU)(row.template)}, case ${(0,problem .WU)(row.case)} stands twice`);
				cases.set(row.case, row.scores);
		});
		if (problems.count === before && found.size === 0)
				problems.add({
						file: name,
						message: 'holds no row; write one {"push", "target", "template", "case", "scores"} a line',
				});
		for (const { target, template, pushes } of found.values()) {
				if (pushes.has(0))
						continue;
				const message = `template ${(0,problem .WU)(template)} of target ${(0,problem .WU)(target)} has no row of push 0, the anchor that the others are held against`;
				problems.add({ file: name, key: 'push', message });
		}
		return problems.count === before ? [...found.values()] : null;
}
function rowOf(value, fault) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
				fault(undefined, `must be an object {"push", "target", "template", "case", "scores"}, is ${(0,problem .WU)(value)}`);
				return null;
		}
		const { push, target, template, case: id, scores } = value;
		let sound = true;
		const wrong = (key, message) => {
				fault(key, message);
				sound = false;
		};
		if (typeof push !== 'number' || !Number.isInteger(push) || push < 0 || push > MOST_PUSHES)
				wrong('push', `must be a whole number from 0 (the anchor) to ${MOST_PUSHES}, is ${(0,problem .WU)(push)}`);
		for (const [key, name] of Object.entries({ target, template, case: id }))
				if (typeof name !== 'string' || name === '')
						wrong(key, `must be a text that names the ${key}, is ${(0,problem .WU)(name)}`);
		if (!Array.isArray(scores) || !scores.every(isScore))
				wrong('scores', `must be a list of numbers from 0 to 1, null for unscored, is ${(0,problem .WU)(scores)}`);
		if (!sound)
				return null;
		return {
				push: push,
				target: target,
				template: template,
				case: id,
				scores: scores.filter((score) => score !== null),
		};
}
function isScore(score) {
		return score === null || (typeof score === 'number' && score >= 0 && score <= 1);
}

var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var wrap = __webpack_require__(45272);
var cli_options = __webpack_require__(32315);
;










const help = `plumbline trend --history FILE [--json [FILE]]

Whether a branch has crept down: many changes that each cost a little less than
any one comparison can see. The file is JSONL, one case of one push a row:

  {"push": 0, "target": "bot", "template": "Match", "case": "t-1",
   "scores": [1, 0, 1, 1]}

Push 0 is the anchor that the later ones are held against, 10 samples a case if
you can; scores are 0..1, null for unscored. An alarm is a loss that a branch
which nobody changed shows in 1 of 20 histories of 20 pushes at most.

  --json [FILE]    {"templates": {NAME: {"alarm", "merges", "lost", "interval",
                   "z", "limit"}}}; alarm is the first push that raises it, or
                   null; figures are those of that push, else of the last

Exit code: 0, with and without an alarm.
`;
async function command(args, io) {
		const options = { history: { type: 'string' }, json: { type: 'string' } };
		const { values } = (0,cli_options .T)('trend', args, options, { alone: ['json'] });
		if (values.history === undefined)
				throw new problem .eb('trend needs --history FILE');
		const problems = new problem .Zw();
		const full = (0,external_node_path_.resolve)(io.cwd, values.history);
		const name = (0,external_node_path_.relative)(io.cwd, full) || values.history;
		let bytes = null;
		try {
				bytes = (0,external_node_fs_.readFileSync)(full);
		}
		catch {
				problems.add({ file: name, message: 'cannot be read; --history names a JSONL file of scores by push' });
		}
		const histories = bytes === null ? null : parseLevelHistory(name, bytes, problems);
		problems.throwIfAny();
		const isOne = new Set(histories.map(({ target }) => target)).size === 1;
		const templates = Object.fromEntries(histories.map((one) => [isOne ? one.template : `${one.target}/${one.template}`, trendOf(one)]));
		if (!(0,output_files .GF)(io, values.json, { templates }))
				io.say(trend_text(templates));
		return 0;
}
function trendOf({ pushes }) {
		const anchor = pushes.get(0);
		let last = null;
		let merges = 0;
		for (const push of [...pushes.keys()].sort((a, b) => a - b).filter((at) => at > 0)) {
				merges += 1;
				const creep = (0,decision_creep .r4)(anchor, pushes.get(push));
				if (creep !== null)
						last = { push, merges, creep };
				if (creep?.alarm)
						break;
		}
		if (last === null)
				return { alarm: null, merges, lost: null, interval: null, z: null, limit: decision_creep .SJ };
		const { lost, interval, z, alarm } = last.creep;
		return { alarm: alarm ? last.push : null, merges: last.merges, lost, interval, z, limit: decision_creep .SJ };
}
function trend_text(templates) {
		const lines = Object.entries(templates).map(([name, { alarm, merges, lost, interval }]) => {
				const what = (0,report_escape .TN)(name, 60);
				if (lost === null || interval === null)
						return `${what}: no later push shares a case with the anchor`;
				const range = `${(0,format_numbers .Zg)(interval[0])} to ${(0,format_numbers .Zg)(interval[1])}`;
				return alarm === null
						? `${what}: no alarm in ${(0,format_numbers ._d)(merges, 'push', 'pushes')} since the anchor; ${(0,format_numbers .Zg)(-lost)} points (${range})`
						: `${what}: ALARM at push ${alarm}: ${(0,format_numbers .WR)(lost)} points lost since the anchor (${range})`;
		});
		return `${lines.map((line) => (0,wrap .L)(line, 80)).join('\n')}\n`;
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

	1542:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Q2: () => (  isLoss),
		SJ: () => (  CREEP_LIMIT),
		r4: () => (  creepOf)
	});
	var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);

const WINDOW = 20;
const RATE = 0.05;
const CREEP_LIMIT = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(1 - RATE / WINDOW);
const ONE_LOOK = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(1 - RATE);
const TWO_SIDED = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(0.975);
function creepOf(anchor, later) {
		const pairs = [...later].flatMap(([id, now]) => {
				const then = anchor.get(id);
				return then === undefined || then.length === 0 || now.length === 0 ? [] : [{ then, now }];
		});
		const n = pairs.length;
		if (n === 0)
				return null;
		let sum = 0;
		let squares = 0;
		for (const { then, now } of pairs) {
				const d = mean(now) - mean(then);
				sum += d;
				squares += d * d;
		}
		const noise = noiseOf(pairs) ?? squares / n;
		const se = Math.sqrt((noise + 1 / n) / n);
		const d = sum / n;
		const z = (0 - d) / se;
		return {
				n,
				lost: 0 - 100 * d,
				interval: [100 * (d - TWO_SIDED * se), 100 * (d + TWO_SIDED * se)],
				z,
				alarm: z >= CREEP_LIMIT,
		};
}
function isLoss({ z }) {
		return z >= ONE_LOOK;
}
function noiseOf(pairs) {
		const then = ofOneSample(pairs.map((pair) => pair.then));
		const now = ofOneSample(pairs.map((pair) => pair.now));
		const of = (own, other, side) => {
				const single = own ?? other;
				return single === null
						? null
						: single * (pairs.reduce((sum, pair) => sum + 1 / pair[side].length, 0) / pairs.length);
		};
		const before = of(then, now, 'then');
		const after = of(now, then, 'now');
		return before === null || after === null ? null : before + after;
}
function ofOneSample(cases) {
		const repeated = cases.filter(({ length }) => length > 1);
		if (repeated.length === 0)
				return null;
		const total = repeated.reduce((sum, scores) => {
				const middle = mean(scores);
				return sum + scores.reduce((own, score) => own + (score - middle) ** 2, 0) / (scores.length - 1);
		}, 0);
		return total / repeated.length;
}
function mean(scores) {
		return scores.reduce((sum, score) => sum + score, 0) / scores.length;
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
