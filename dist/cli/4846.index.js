export const id = 4846;
export const ids = [4846,8083];
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

	70898:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		command: () => (  command),
		help: () => (  help)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29796);
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
	var _stats_agreement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79151);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29093);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45272);
	var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32315);








const help = `plumbline calibrate --labels FILE [--rate R] [--json [FILE]]

How far a judge agrees with people. The file is JSONL, one case a row:

  {"case": "t-17", "judge": 1, "human": 0}

judge and human are 0..1; 0.5 and more counts as a pass. "length" (characters)
or "output" (the judged text) adds a check whether long answers are flattered.
In a suite, "output" or "model" (who gave the answer) also says whose answer a
row judges: a change is then corrected for the judge's errors on each side.

  --rate R         the judge's pass rate on unlabelled cases, 0..1, to correct
                   for its errors (default: its pass share in the file)
  --rate-cases N   over how many cases that rate was seen; without it the
                   interval carries the uncertainty of the labels alone
  --json [FILE]    all figures, each {"value", "interval"}

Kappa is the agreement beyond chance: 0.6 and more is what a suite asks for by
default before its judge may block or pass.
`;
async function command(args, io) {
		const { values } = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__  .T)('calibrate', args, {
				labels: { type: 'string' },
				rate: { type: 'string' },
				'rate-cases': { type: 'string' },
				json: { type: 'string' },
		}, { alone: ['json'] });
		if (values.labels === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb('calibrate needs --labels FILE');
		const rate = shareOf(values.rate);
		const cases = countOf(values['rate-cases'], rate);
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .Zw();
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.labels);
		const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, full) || values.labels;
		let bytes = null;
		try {
				bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
		}
		catch {
				problems.add({
						file: name,
						message: 'cannot be read; --labels names a JSONL file of {"case", "judge", "human"} rows',
				});
		}
		const rows = bytes === null ? null : (0,_stats_agreement_js__WEBPACK_IMPORTED_MODULE_4__  .Xy)(name, bytes, problems);
		problems.throwIfAny();
		const agreement = (0,_stats_agreement_js__WEBPACK_IMPORTED_MODULE_4__  .ge)(rows, rate, cases);
		if (!(0,_adapters_system_output_files_js__WEBPACK_IMPORTED_MODULE_2__  .GF)(io, values.json, agreement))
				io.say(text(agreement));
		return 0;
}
function shareOf(given) {
		if (given === undefined)
				return undefined;
		const value = given.trim() === '' ? Number.NaN : Number(given);
		if (!(value >= 0 && value <= 1))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`--rate must be a share from 0 to 1, is "${given}"`);
		return value;
}
function countOf(given, rate) {
		if (given === undefined)
				return null;
		const value = Number(given);
		if (!(Number.isInteger(value) && value > 0))
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb(`--rate-cases must be a whole number above 0, is "${given}"`);
		if (rate === undefined)
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .eb('--rate-cases goes with --rate');
		return value;
}
function text(found) {
		const { counts } = found;
		const rows = [
				['agreement', found.agreement, 'same side of 0.5'],
				['kappa', found.kappa, 'beyond chance'],
				['kappa, linear', found.kappaLinear, 'graded, weights |a - b|'],
				['kappa, quadratic', found.kappaQuadratic, 'graded, weights (a - b)^2'],
				['TPR', found.tpr, 'of what people pass, the judge passes'],
				['TNR', found.tnr, 'of what people fail, the judge fails'],
				['corrected rate', found.corrected, `from a judged pass rate of ${found.rate.toFixed(3)}`],
		];
		const graded = found.kappaLinear !== null;
		const lines = [
				`${found.n} labelled cases: ${counts.bothPass} pass for both, ${counts.bothFail} fail for both,`,
				`${counts.judgeOnly} pass for the judge alone, ${counts.humanOnly} for people alone`,
				'',
				...rows
						.filter(([name]) => graded || !name.startsWith('kappa,'))
						.map(([name, figure, what]) => `${name.padEnd(17)}${shown(figure).padEnd(24)}${what}`),
		];
		const bias = found.lengthBias;
		if (bias !== null) {
				const say = bias.flagged
						? bias.correlation > 0
								? 'long answers are flattered'
								: 'short answers are flattered'
						: 'none seen';
				lines.push(`${'length bias'.padEnd(17)}${shown({ value: bias.correlation, interval: bias.interval }).padEnd(24)}${say}`);
		}
		if (found.kappa !== null && found.kappa.value < 0.6)
				lines.push('', `kappa ${found.kappa.value.toFixed(3)} is below 0.6: this judge could neither block nor pass`);
		lines.push('', ...found.warnings.map((warning) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_7__  .L)(`note: ${warning}`, 80)));
		const doubtful = found.disagreements.slice(0, 10);
		if (doubtful.length > 0) {
				lines.push('', 'They disagree on (judge or label may be wrong):');
				for (const row of doubtful)
						lines.push(`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(row.case, 60)}: judge ${row.judge}, human ${row.human}`);
				if (found.disagreements.length > doubtful.length)
						lines.push(`  and ${found.disagreements.length - doubtful.length} more (--json has all)`);
		}
		return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function shown(figure) {
		if (figure === null)
				return 'not defined';
		const told = (value) => (Math.abs(value) < 0.0005 ? '0.000' : value.toFixed(3));
		const { value, interval } = figure;
		return interval === null ? told(value) : `${told(value)} [${told(interval[0])}, ${told(interval[1])}]`;
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
