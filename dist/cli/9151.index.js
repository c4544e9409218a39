export const id = 9151;
export const ids = [9151];
export const modules = {

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
        const value = (0,json_lines .w)(file, line, number, problems);
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


  })

};
