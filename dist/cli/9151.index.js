export const id = 9151;
export const ids = [9151];
export const modules = {

	79151:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ge: () => (  agreementOf),
	Xy: () => (  parseLabels)
});


;
function sum(x) {
		if (x.length === 0) {
				return 0;
		}

		let sum = x[0];

		let correction = 0;

		let transition;

		if (typeof sum !== "number") {
				return Number.NaN;
		}

		for (let i = 1; i < x.length; i++) {
				if (typeof x[i] !== "number") {
						return Number.NaN;
				}
				transition = sum + x[i];

				if (Math.abs(sum) >= Math.abs(x[i])) {
						correction += sum - transition + x[i];
				} else {
						correction += x[i] - transition + sum;
				}

				sum = transition;
		}

		return sum + correction;
}

	const src_sum = (sum);

;


function mean(x) {
		if (x.length === 0) {
				throw new Error("mean requires at least one data point");
		}

		return src_sum(x) / x.length;
}

	const src_mean = (mean);

;


function sampleCovariance(x, y) {
		if (x.length !== y.length) {
				throw new Error("sampleCovariance requires samples with equal lengths");
		}

		if (x.length < 2) {
				throw new Error(
						"sampleCovariance requires at least two data points in each sample"
				);
		}

		const xmean = src_mean(x);
		const ymean = src_mean(y);
		let sum = 0;

		for (let i = 0; i < x.length; i++) {
				sum += (x[i] - xmean) * (y[i] - ymean);
		}

		const besselsCorrection = x.length - 1;

		return sum / besselsCorrection;
}

	const sample_covariance = (sampleCovariance);

;


function sumNthPowerDeviations(x, n) {
		const meanValue = src_mean(x);
		let sum = 0;
		let tempValue;
		let i;

		if (n === 2) {
				for (i = 0; i < x.length; i++) {
						tempValue = x[i] - meanValue;
						sum += tempValue * tempValue;
				}
		} else {
				for (i = 0; i < x.length; i++) {
						sum += Math.pow(x[i] - meanValue, n);
				}
		}

		return sum;
}

	const sum_nth_power_deviations = (sumNthPowerDeviations);

;


function sampleVariance(x) {
		if (x.length < 2) {
				throw new Error("sampleVariance requires at least two data points");
		}

		const sumSquaredDeviationsValue = sum_nth_power_deviations(x, 2);

		const besselsCorrection = x.length - 1;

		return sumSquaredDeviationsValue / besselsCorrection;
}

	const sample_variance = (sampleVariance);

;


function sampleStandardDeviation(x) {
		const sampleVarianceX = sample_variance(x);
		return Math.sqrt(sampleVarianceX);
}

	const sample_standard_deviation = (sampleStandardDeviation);

;



function sampleCorrelation(x, y) {
		const cov = sample_covariance(x, y);
		const xstd = sample_standard_deviation(x);
		const ystd = sample_standard_deviation(y);

		return cov / xstd / ystd;
}

	const sample_correlation = (sampleCorrelation);

;


function midranks(values) {
		const order = values
				.map((value, index) => [value, index])
				.sort((a, b) => a[0] - b[0]);

		const ranks = Array(values.length);
		let i = 0;
		while (i < order.length) {
				let j = i;
				while (j + 1 < order.length && order[j + 1][0] === order[i][0]) {
						j++;
				}
				const rank = (i + j) / 2;
				for (let k = i; k <= j; k++) {
						ranks[order[k][1]] = rank;
				}
				i = j + 1;
		}
		return ranks;
}

function sampleRankCorrelation(x, y) {
		return sample_correlation(midranks(x), midranks(y));
}

	const sample_rank_correlation = (sampleRankCorrelation);

var json_lines = __webpack_require__(90676);
var lines_of_file = __webpack_require__(87534);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
var intervals = __webpack_require__(33726);
var normal = __webpack_require__(8329);
;







function parseLabels(file, bytes, problems) {
		const before = problems.count;
		const text = (0,utf8 .g7)(file, bytes, problems);
		if (text === null)
				return null;
		const rows = [];
		const seen = new Map();
		(0,lines_of_file .IM)(file, text, problems, (line, number) => {
				const value = (0,json_lines .wz)(file, line, number, problems);
				if (value === undefined)
						return;
				if (typeof value !== 'object' || value === null || Array.isArray(value)) {
						problems.add({ file, line: number, message: `must be an object {"case", "judge", "human"}, is ${(0,problem .WU)(value)}` });
						return;
				}
				const row = value;
				const id = row['case'];
				if (typeof id !== 'string' || id === '') {
						problems.add({ file, line: number, key: 'case', message: `must be a text that names the case, is ${(0,problem .WU)(id)}` });
						return;
				}
				const output = row['output'];
				const model = row['model'];
				const judged = JSON.stringify([id, typeof output === 'string' ? output : null, model ?? null]);
				const earlier = seen.get(judged);
				if (earlier !== undefined) {
						problems.add({ file, line: number, key: 'case', message: `${(0,problem .WU)(id)} stands in line ${earlier} already` });
						return;
				}
				seen.set(judged, number);
				const scores = {};
				for (const key of ['judge', 'human']) {
						const score = row[key];
						if (typeof score === 'number' && score >= 0 && score <= 1)
								scores[key] = score;
						else
								problems.add({ file, line: number, key, message: `must be a number from 0 to 1, is ${(0,problem .WU)(score)}` });
				}
				const told = row['length'];
				if (told !== undefined && !(typeof told === 'number' && told >= 0)) {
						problems.add({ file, line: number, key: 'length', message: `must be a number of characters, is ${(0,problem .WU)(told)}` });
				}
				if (model !== undefined && typeof model !== 'string')
						problems.add({ file, line: number, key: 'model', message: `must be the name of a model, is ${(0,problem .WU)(model)}` });
				const length = typeof told === 'number' ? told : typeof output === 'string' ? output.length : undefined;
				rows.push({
						case: id,
						judge: scores['judge'] ?? 0,
						human: scores['human'] ?? 0,
						...(length === undefined ? {} : { length }),
						...(typeof output === 'string' ? { output } : {}),
						...(typeof model === 'string' ? { model } : {}),
				});
		});
		if (problems.count === before && rows.length === 0) {
				problems.add({ file, message: 'holds no row; write one {"case", "judge": 0..1, "human": 0..1} a line' });
		}
		return problems.count === before ? rows : null;
}
function agreementOf(rows, rate, rateCases = null) {
		const n = rows.length;
		let bothPass = 0;
		let judgeOnly = 0;
		let humanOnly = 0;
		let bothFail = 0;
		for (const row of rows) {
				const judge = row.judge >= 0.5;
				const human = row.human >= 0.5;
				if (judge && human)
						bothPass += 1;
				else if (judge)
						judgeOnly += 1;
				else if (human)
						humanOnly += 1;
				else
						bothFail += 1;
		}
		const share = (part, whole) => whole === 0 ? null : { value: part / whole, interval: (0,intervals .YV)(part, whole) };
		const tpr = share(bothPass, bothPass + humanOnly);
		const tnr = share(bothFail, bothFail + judgeOnly);
		const graded = rows.some(({ judge, human }) => !isBinary(judge) || !isBinary(human));
		const own = (bothPass + judgeOnly) / n;
		const used = rate ?? own;
		const corrected = correctedRate(used, rate === undefined ? n : rateCases, {
				bothPass,
				judgeOnly,
				humanOnly,
				bothFail,
		});
		return {
				n,
				agreement: share(bothPass + bothFail, n),
				kappa: kappaOf(rows.map(({ judge, human }) => [judge >= 0.5 ? 1 : 0, human >= 0.5 ? 1 : 0]), 1),
				kappaLinear: graded
						? kappaOf(rows.map(({ judge, human }) => [judge, human]), 1)
						: null,
				kappaQuadratic: graded
						? kappaOf(rows.map(({ judge, human }) => [judge, human]), 2)
						: null,
				tpr,
				tnr,
				rate: used,
				corrected,
				lengthBias: lengthBiasOf(rows),
				counts: { bothPass, judgeOnly, humanOnly, bothFail },
				disagreements: rows.filter(({ judge, human }) => judge >= 0.5 !== human >= 0.5),
				warnings: warningsOf(n, tpr, tnr),
		};
}
function isBinary(score) {
		return score === 0 || score === 1;
}
function warningsOf(n, tpr, tnr) {
		const list = [];
		if (n < 50)
				list.push(`${n} labelled cases say little; 50 to 200 are asked for`);
		if (tpr === null)
				list.push('no case that people pass: TPR and the corrected rate are unknown');
		if (tnr === null)
				list.push('no case that people fail: TNR and the corrected rate are unknown');
		if (tpr !== null && tnr !== null && tpr.value + tnr.value <= 1.2) {
				list.push('the judge is hardly better than chance: do not use the corrected rate');
		}
		list.push('a difference of two corrected rates assumes that the judge errs equally often on both sides');
		return list;
}
function kappaOf(pairs, power) {
		const n = pairs.length;
		const values = [...new Set(pairs.flat())].sort((a, b) => a - b);
		const place = new Map(values.map((value, index) => [value, index]));
		const size = values.length;
		const range = (values.at(-1) ?? 0) - (values[0] ?? 0);
		if (n === 0 || range === 0)
				return null;
		const rowShare = new Float64Array(size);
		const columnShare = new Float64Array(size);
		const cells = new Map();
		for (const [a, b] of pairs) {
				const i = place.get(a);
				const j = place.get(b);
				rowShare[i] += 1 / n;
				columnShare[j] += 1 / n;
				cells.set(i * size + j, (cells.get(i * size + j) ?? 0) + 1 / n);
		}
		const weight = (i, j) => 1 - (Math.abs(values[i] - values[j]) / range) ** power;
		const rowMean = new Float64Array(size);
		const columnMean = new Float64Array(size);
		let expected = 0;
		for (let i = 0; i < size; i++) {
				for (let j = 0; j < size; j++) {
						const w = weight(i, j);
						rowMean[i] += columnShare[j] * w;
						columnMean[j] += rowShare[i] * w;
						expected += rowShare[i] * columnShare[j] * w;
				}
		}
		let observed = 0;
		for (const [cell, share] of cells)
				observed += share * weight(Math.floor(cell / size), cell % size);
		if (1 - expected < 1e-12)
				return null;
		const value = (observed - expected) / (1 - expected);
		let squares = 0;
		for (const [cell, share] of cells) {
				const i = Math.floor(cell / size);
				const j = cell % size;
				squares += share * (weight(i, j) - (rowMean[i] + columnMean[j]) * (1 - value)) ** 2;
		}
		const variance = Math.max(0, squares - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
		const half = (0,normal .Zl)(0.975) * Math.sqrt(variance);
		return { value, interval: [Math.max(-1, value - half), Math.min(1, value + half)] };
}
function correctedRate(rate, rateCases, counts) {
		const passes = counts.bothPass + counts.humanOnly;
		const fails = counts.bothFail + counts.judgeOnly;
		if (passes === 0 || fails === 0)
				return null;
		const tpr = counts.bothPass / passes;
		const tnr = counts.bothFail / fails;
		const skill = tpr + tnr - 1;
		if (Math.abs(skill) < 1e-12)
				return null;
		const inside = (x) => Math.min(1, Math.max(0, x));
		const value = inside((rate + tnr - 1) / skill);
		if (skill <= 0)
				return { value, interval: null };
		const z = (0,normal .Zl)(0.975);
		const cases = rateCases === null ? Number.POSITIVE_INFINITY : rateCases + z * z;
		const shrunkRate = rateCases === null ? rate : (rateCases * rate + (z * z) / 2) / cases;
		const shrunkTpr = (counts.bothPass + 1) / (passes + 2);
		const shrunkTnr = (counts.bothFail + 1) / (fails + 2);
		const shrunkSkill = shrunkTpr + shrunkTnr - 1;
		if (shrunkSkill <= 0)
				return { value, interval: null };
		const middle = (shrunkRate + shrunkTnr - 1) / shrunkSkill;
		const ofTpr = (shrunkTpr * (1 - shrunkTpr)) / (passes + 2);
		const ofTnr = (shrunkTnr * (1 - shrunkTnr)) / (fails + 2);
		const shift = 2 * z * z * (middle * ofTpr - (1 - middle) * ofTnr);
		const spread = (shrunkRate * (1 - shrunkRate)) / cases + middle * middle * ofTpr + (1 - middle) * (1 - middle) * ofTnr;
		const half = (z * Math.sqrt(spread)) / shrunkSkill;
		return {
				value,
				interval: [Math.min(value, inside(middle + shift - half)), Math.max(value, inside(middle + shift + half))],
		};
}
function lengthBiasOf(rows) {
		const told = rows.filter((row) => row.length !== undefined);
		if (told.length < 10)
				return null;
		const correlation = sample_rank_correlation(told.map(({ judge, human }) => judge - human), told.map(({ length }) => length));
		if (!Number.isFinite(correlation))
				return null;
		const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, correlation)));
		const half = ((0,normal .Zl)(0.975) * Math.sqrt(1.06)) / Math.sqrt(told.length - 3);
		const interval = [Math.tanh(z - half), Math.tanh(z + half)];
		return { n: told.length, correlation, interval, flagged: interval[0] > 0 || interval[1] < 0 };
}


	})

};
