export const id = 3777;
export const ids = [3777];
export const modules = {

/***/ 3777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ge: () => (/* binding */ agreementOf),
  Xy: () => (/* binding */ parseLabels)
});

// UNUSED EXPORTS: correctedRate, kappaOf, lengthBiasOf

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/sum.js
/**
 * Our default sum is the [Kahan-Babuska algorithm](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf).
 * This method is an improvement over the classical
 * [Kahan summation algorithm](https://en.wikipedia.org/wiki/Kahan_summation_algorithm).
 * It aims at computing the sum of a list of numbers while correcting for
 * floating-point errors. Traditionally, sums are calculated as many
 * successive additions, each one with its own floating-point roundoff. These
 * losses in precision add up as the number of numbers increases. This alternative
 * algorithm is more accurate than the simple way of calculating sums by simple
 * addition.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x input
 * @return {number} sum of all input numbers
 * @example
 * sum([1, 2, 3]); // => 6
 */
function sum(x) {
    // If the array is empty, we needn't bother computing its sum
    if (x.length === 0) {
        return 0;
    }

    // Initializing the sum as the first number in the array
    let sum = x[0];

    // Keeping track of the floating-point error correction
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

        // Here we need to update the correction in a different fashion
        // if the new absolute value is greater than the absolute sum
        if (Math.abs(sum) >= Math.abs(x[i])) {
            correction += sum - transition + x[i];
        } else {
            correction += x[i] - transition + sum;
        }

        sum = transition;
    }

    // Returning the corrected sum
    return sum + correction;
}

/* harmony default export */ const src_sum = (sum);

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/mean.js


/**
 * The mean, _also known as average_,
 * is the sum of all values over the number of values.
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @throws {Error} if the length of x is less than one
 * @returns {number} mean
 * @example
 * mean([0, 10]); // => 5
 */
function mean(x) {
    if (x.length === 0) {
        throw new Error("mean requires at least one data point");
    }

    return src_sum(x) / x.length;
}

/* harmony default export */ const src_mean = (mean);

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/sample_covariance.js


/**
 * [Sample covariance](https://en.wikipedia.org/wiki/Sample_mean_and_covariance) of two datasets:
 * how much do the two datasets move together?
 * x and y are two datasets, represented as arrays of numbers.
 *
 * @param {Array<number>} x a sample of two or more data points
 * @param {Array<number>} y a sample of two or more data points
 * @throws {Error} if x and y do not have equal lengths
 * @throws {Error} if x or y have length of one or less
 * @returns {number} sample covariance
 * @example
 * sampleCovariance([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]); // => -3.5
 */
function sampleCovariance(x, y) {
    // The two datasets must have the same length which must be more than 1
    if (x.length !== y.length) {
        throw new Error("sampleCovariance requires samples with equal lengths");
    }

    if (x.length < 2) {
        throw new Error(
            "sampleCovariance requires at least two data points in each sample"
        );
    }

    // determine the mean of each dataset so that we can judge each
    // value of the dataset fairly as the difference from the mean. this
    // way, if one dataset is [1, 2, 3] and [2, 3, 4], their covariance
    // does not suffer because of the difference in absolute values
    const xmean = src_mean(x);
    const ymean = src_mean(y);
    let sum = 0;

    // for each pair of values, the covariance increases when their
    // difference from the mean is associated - if both are well above
    // or if both are well below
    // the mean, the covariance increases significantly.
    for (let i = 0; i < x.length; i++) {
        sum += (x[i] - xmean) * (y[i] - ymean);
    }

    // this is Bessels' Correction: an adjustment made to sample statistics
    // that allows for the reduced degree of freedom entailed in calculating
    // values from samples rather than complete populations.
    const besselsCorrection = x.length - 1;

    // the covariance is weighted by the length of the datasets.
    return sum / besselsCorrection;
}

/* harmony default export */ const sample_covariance = (sampleCovariance);

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/sum_nth_power_deviations.js


/**
 * The sum of deviations to the Nth power.
 * When n=2 it's the sum of squared deviations.
 * When n=3 it's the sum of cubed deviations.
 *
 * @param {Array<number>} x
 * @param {number} n power
 * @returns {number} sum of nth power deviations
 *
 * @example
 * var input = [1, 2, 3];
 * // since the variance of a set is the mean squared
 * // deviations, we can calculate that with sumNthPowerDeviations:
 * sumNthPowerDeviations(input, 2) / input.length;
 */
function sumNthPowerDeviations(x, n) {
    const meanValue = src_mean(x);
    let sum = 0;
    let tempValue;
    let i;

    // This is an optimization: when n is 2 (we're computing a number squared),
    // multiplying the number by itself is significantly faster than using
    // the Math.pow method.
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

/* harmony default export */ const sum_nth_power_deviations = (sumNthPowerDeviations);

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/sample_variance.js


/**
 * The [sample variance](https://en.wikipedia.org/wiki/Variance#Sample_variance)
 * is the sum of squared deviations from the mean. The sample variance
 * is distinguished from the variance by the usage of [Bessel's Correction](https://en.wikipedia.org/wiki/Bessel's_correction):
 * instead of dividing the sum of squared deviations by the length of the input,
 * it is divided by the length minus one. This corrects the bias in estimating
 * a value from a set that you don't know if full.
 *
 * References:
 * * [Wolfram MathWorld on Sample Variance](http://mathworld.wolfram.com/SampleVariance.html)
 *
 * @param {Array<number>} x a sample of two or more data points
 * @throws {Error} if the length of x is less than 2
 * @return {number} sample variance
 * @example
 * sampleVariance([1, 2, 3, 4, 5]); // => 2.5
 */
function sampleVariance(x) {
    if (x.length < 2) {
        throw new Error("sampleVariance requires at least two data points");
    }

    const sumSquaredDeviationsValue = sum_nth_power_deviations(x, 2);

    // this is Bessels' Correction: an adjustment made to sample statistics
    // that allows for the reduced degree of freedom entailed in calculating
    // values from samples rather than complete populations.
    const besselsCorrection = x.length - 1;

    // Find the mean value of that list
    return sumSquaredDeviationsValue / besselsCorrection;
}

/* harmony default export */ const sample_variance = (sampleVariance);

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/sample_standard_deviation.js


/**
 * The [sample standard deviation](http://en.wikipedia.org/wiki/Standard_deviation#Sample_standard_deviation)
 * is the square root of the sample variance.
 *
 * @param {Array<number>} x input array
 * @returns {number} sample standard deviation
 * @example
 * sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]).toFixed(2);
 * // => '2.14'
 */
function sampleStandardDeviation(x) {
    const sampleVarianceX = sample_variance(x);
    return Math.sqrt(sampleVarianceX);
}

/* harmony default export */ const sample_standard_deviation = (sampleStandardDeviation);

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/sample_correlation.js



/**
 * The [correlation](http://en.wikipedia.org/wiki/Correlation_and_dependence) is
 * a measure of how correlated two datasets are, between -1 and 1
 *
 * @param {Array<number>} x first input
 * @param {Array<number>} y second input
 * @returns {number} sample correlation
 * @example
 * sampleCorrelation([1, 2, 3, 4, 5, 6], [2, 2, 3, 4, 5, 60]).toFixed(2);
 * // => '0.69'
 */
function sampleCorrelation(x, y) {
    const cov = sample_covariance(x, y);
    const xstd = sample_standard_deviation(x);
    const ystd = sample_standard_deviation(y);

    return cov / xstd / ystd;
}

/* harmony default export */ const sample_correlation = (sampleCorrelation);

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/sample_rank_correlation.js


/**
 * Rank values, giving tied values the average of the ranks they span.
 *
 * Spearman's rho is defined on these midranks. Assigning tied values
 * distinct consecutive ranks instead would make the rank of a value depend
 * on where it happens to sit in the input array, and therefore make the
 * correlation depend on the order the pairs are listed in.
 *
 * @private
 * @param {Array<number>} values input
 * @returns {Array<number>} ranks, in the order of the input
 */
function midranks(values) {
    const order = values
        .map((value, index) => [value, index])
        .sort((a, b) => a[0] - b[0]);

    const ranks = Array(values.length);
    let i = 0;
    while (i < order.length) {
        // Extend j across every value tied with the one at i.
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

/**
 * The [rank correlation](https://en.wikipedia.org/wiki/Rank_correlation) is
 * a measure of the strength of monotonic relationship between two arrays
 *
 * Tied values share the average of the ranks they span, so the result
 * depends only on the paired data and not on the order the pairs are given
 * in. When either input has no rank variance the correlation is undefined
 * and the result is `NaN`.
 *
 * @param {Array<number>} x first input
 * @param {Array<number>} y second input
 * @returns {number} sample rank correlation
 * @example
 * sampleRankCorrelation([1, 2, 3, 4, 5], [1, 4, 9, 16, 25]);
 * // => 1
 */
function sampleRankCorrelation(x, y) {
    return sample_correlation(midranks(x), midranks(y));
}

/* harmony default export */ const sample_rank_correlation = (sampleRankCorrelation);

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/stats/intervals.js
var intervals = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/core/stats/normal.js
var normal = __webpack_require__(4811);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/text-lines.js
var text_lines = __webpack_require__(7385);
;// CONCATENATED MODULE: ./build/core/agreement.js







function parseLabels(file, bytes, problems) {
    const before = problems.count;
    const text = (0,core_text/* decodeText */.g7)(file, bytes, problems);
    if (text === null)
        return null;
    const rows = [];
    const seen = new Map();
    (0,text_lines/* eachLine */.IM)(file, text, problems, (line, number) => {
        const value = (0,json/* parseJsonLine */.w)(file, line, number, problems);
        if (value === undefined)
            return;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            problems.add({ file, line: number, message: `must be an object {"case", "judge", "human"}, is ${(0,problem/* show */.WU)(value)}` });
            return;
        }
        const row = value;
        const id = row['case'];
        if (typeof id !== 'string' || id === '') {
            problems.add({ file, line: number, key: 'case', message: `must be a text that names the case, is ${(0,problem/* show */.WU)(id)}` });
            return;
        }
        const earlier = seen.get(id);
        if (earlier !== undefined) {
            problems.add({ file, line: number, key: 'case', message: `${(0,problem/* show */.WU)(id)} stands in line ${earlier} already` });
            return;
        }
        seen.set(id, number);
        const scores = {};
        for (const key of ['judge', 'human']) {
            const score = row[key];
            if (typeof score === 'number' && score >= 0 && score <= 1)
                scores[key] = score;
            else
                problems.add({ file, line: number, key, message: `must be a number from 0 to 1, is ${(0,problem/* show */.WU)(score)}` });
        }
        const output = row['output'];
        const told = row['length'];
        if (told !== undefined && !(typeof told === 'number' && told >= 0)) {
            problems.add({ file, line: number, key: 'length', message: `must be a number of characters, is ${(0,problem/* show */.WU)(told)}` });
        }
        const length = typeof told === 'number' ? told : typeof output === 'string' ? output.length : undefined;
        rows.push({
            case: id,
            judge: scores['judge'] ?? 0,
            human: scores['human'] ?? 0,
            ...(length === undefined ? {} : { length }),
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
    const share = (part, whole) => whole === 0 ? null : { value: part / whole, interval: (0,intervals/* wilsonInterval */.YV)(part, whole) };
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
    const half = (0,normal/* normalQuantile */.Zl)(0.975) * Math.sqrt(variance);
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
    const z = (0,normal/* normalQuantile */.Zl)(0.975);
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
    const half = ((0,normal/* normalQuantile */.Zl)(0.975) * Math.sqrt(1.06)) / Math.sqrt(told.length - 3);
    const interval = [Math.tanh(z - half), Math.tanh(z + half)];
    return { n: told.length, correlation, interval, flagged: interval[0] > 0 || interval[1] < 0 };
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   cL: () => (/* binding */ levelInterval),
/* harmony export */   d9: () => (/* binding */ pairedRatio),
/* harmony export */   wh: () => (/* binding */ clusteredMeanInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(190);


function wilsonInterval(successes, n, level = 0.95) {
    if (n <= 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.5 + level / 2);
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
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, n - 1) * se;
    return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, n - 1) };
}
function clusteredMeanInterval(groups, level = 0.95) {
    let n = 0;
    let sum = 0;
    let clusters = 0;
    for (const group of groups) {
        if (group.length > 0)
            clusters += 1;
        n += group.length;
        for (const value of group)
            sum += value;
    }
    if (clusters < 2)
        return null;
    const mean = sum / n;
    let between = 0;
    for (const group of groups) {
        let off = 0;
        for (const value of group)
            off += value - mean;
        between += off * off;
    }
    const se = Math.sqrt((clusters / (clusters - 1)) * between) / n;
    const df = clusters - 1;
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, df) * se;
    return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, df) };
}
function levelInterval(level) {
    const { n, sum, sumSquares, binary, clusters } = level;
    if (n < 1)
        return null;
    const mean = sum / n;
    let se;
    let df;
    if (clusters !== null) {
        if (clusters.count < 2)
            return null;
        const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
        se = Math.sqrt((clusters.count / (clusters.count - 1)) * spread) / n;
        df = clusters.count - 1;
    }
    else {
        if (binary)
            return wilsonInterval(sum, n);
        if (n < 2)
            return null;
        se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
        df = n - 1;
    }
    const units = clusters === null ? n : clusters.count;
    if (se === 0)
        return wilsonInterval(mean * units, units);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.975, df) * se;
    return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
function pairedRatio(pairs) {
    const logs = [];
    let base = 0;
    let head = 0;
    for (const pair of pairs) {
        if (!(pair.base > 0 && pair.head > 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head)))
            continue;
        logs.push(Math.log(pair.head / pair.base));
        base += pair.base;
        head += pair.head;
    }
    const n = logs.length;
    if (n === 0)
        return null;
    const estimate = meanInterval(logs);
    const ratio = Math.exp(logs.reduce((sum, log) => sum + log, 0) / n);
    return {
        n,
        base: base / n,
        head: head / n,
        ratio,
        interval: estimate === null || n < 3 ? null : [Math.exp(estimate.interval[0]), Math.exp(estimate.interval[1])],
    };
}


/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w_: () => (/* binding */ tCdf),
  YW: () => (/* binding */ tQuantile),
  Xh: () => (/* binding */ tTail)
});

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/gammaln.js
// Define series coefficients
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

/**
 * Compute the logarithm of the [gamma function](https://en.wikipedia.org/wiki/Gamma_function) of a value using Lanczos' approximation.
 * This function takes as input any real-value n greater than 0.
 * This function is useful for values of n too large for the normal gamma function (n > 165).
 * The code is based on Lanczo's Gamma approximation, defined [here](http://my.fit.edu/~gabdo/gamma.txt).
 *
 * @param {number} n Any real number greater than zero.
 * @returns {number} The logarithm of gamma of the input value.
 *
 * @example
 * gammaln(500); // 2605.1158503617335
 * gammaln(2.4); // 0.21685932244884043
 */
function gammaln(n) {
    // Return infinity if value not in domain
    if (n <= 0) {
        return Number.POSITIVE_INFINITY;
    }

    // Decrement n, because approximation is defined for n - 1
    n--;

    // Create series approximation
    let a = COEFFICIENTS[0];

    for (let i = 1; i < 15; i++) {
        a += COEFFICIENTS[i] / (n + i);
    }

    const tmp = g + 0.5 + n;

    // Return natural logarithm of gamma(n)
    return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

/* harmony default export */ const src_gammaln = (gammaln);

// EXTERNAL MODULE: ./build/core/stats/normal.js
var normal = __webpack_require__(4811);
;// CONCATENATED MODULE: ./build/core/stats/student.js


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
    let high = Math.max(1, -(0,normal/* normalQuantile */.Zl)(p));
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
    const log = src_gammaln((df + 1) / 2) - src_gammaln(df / 2) - 0.5 * Math.log(df * Math.PI);
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
    const front = Math.exp(src_gammaln(a + b) - src_gammaln(a) - src_gammaln(b) - a * Math.log1p(square / df) + b * Math.log(y));
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


/***/ })

};
