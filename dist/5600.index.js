export const id = 5600;
export const ids = [5600];
export const modules = {

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ MIN_SHARED),
/* harmony export */   UE: () => (/* binding */ entryFromRecord),
/* harmony export */   gv: () => (/* binding */ useEntries),
/* harmony export */   hB: () => (/* binding */ NOT_VERIFIED),
/* harmony export */   kd: () => (/* binding */ recordDigest)
/* harmony export */ });
/* unused harmony exports liftOf, entryOf, mergeEntries */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _stats_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8269);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/** Which ledger entries count on today's suite, which are refused and why, and how a run on main writes one. */



/** Fewer shared cases say nothing. */
const MIN_SHARED = 50;
/** A refusal that today's ruler cannot lift. */
const NOT_VERIFIED = 'its record does not verify';
/** Sorts the entries; a used one may carry lifts computed again on the shared cases. Order is kept. */
function useEntries(entries, ruler) {
    const used = [];
    const refused = [];
    const seen = new Set();
    for (const entry of entries) {
        const { attempt } = entry;
        const key = `${attempt.lever} ${attempt.record}`;
        const result = seen.has(key) ? 'the same attempt stands in the ledger twice' : judge(entry, ruler);
        if (typeof result === 'string')
            refused.push({ entry: entry.source, why: result });
        else {
            seen.add(key);
            used.push(result);
        }
    }
    return { used, refused };
}
function judge(entry, ruler) {
    const { attempt } = entry;
    if (!/^sha256:[0-9a-f]{64}$/u.test(attempt.record))
        return `${NOT_VERIFIED}: ${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`;
    if (ruler.known !== undefined && !ruler.known(attempt.record))
        return `${NOT_VERIFIED}: no stored record has the digest ${attempt.record.slice(0, 19)}…`;
    const goal = ruler.goal ?? attempt.goal;
    if (attempt.goal !== goal)
        return `it was scored by ${attempt.goal}, the goal is ${goal}`;
    const theirs = attempt.templates[goal];
    const ours = ruler.templates[goal];
    if (ours === undefined || theirs !== ours)
        return `another ruler: its ${goal} has the digest ${(theirs ?? 'missing').slice(0, 19)}…, today's is ${(ours ?? 'missing').slice(0, 19)}…`;
    const scores = typeof attempt.scores === 'object' ? attempt.scores : undefined;
    if (attempt.suite === ruler.suite) {
        const shared = scores === undefined ? attempt.lift.n : Object.keys(scores).length;
        return shared < MIN_SHARED ? tooFew(shared) : entry;
    }
    if (scores === undefined)
        return 'another suite, and no scores by case to compute it again';
    if (ruler.cases === undefined)
        return "another suite, and today's cases are not known here";
    const ids = Object.keys(scores).filter((id) => ruler.cases?.has(id));
    if (ids.length < MIN_SHARED)
        return tooFew(ids.length);
    if (attempt.baseScores === undefined) {
        const gone = Object.keys(scores).length - ids.length;
        return gone === 0 ? entry : `another suite: ${gone} of its cases are gone, and its scores before are not kept`;
    }
    const again = recompute(attempt, attempt.baseScores, scores, ids, ruler.cases);
    return typeof again === 'string' ? again : { ...entry, attempt: again };
}
function tooFew(shared) {
    return `only ${shared} shared cases, ${MIN_SHARED} are needed`;
}
function recompute(attempt, before, after, ids, slices) {
    const pairs = ids.flatMap((id) => {
        const b = before[id];
        const a = after[id];
        return a === undefined || b === undefined ? [] : [{ id, d: a - b, b, a }];
    });
    if (pairs.length < MIN_SHARED)
        return tooFew(pairs.length);
    const slice = (name) => pairs.filter(({ id }) => slices.get(id) === name).map(({ d }) => d);
    const held = slice('holdout');
    const mean = (values) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
    return {
        ...attempt,
        before: mean(pairs.map(({ b }) => b)),
        after: mean(pairs.map(({ a }) => a)),
        lift: liftOf(slice('search')),
        holdout: held.length === 0 ? undefined : liftOf(held),
    };
}
/**
 * Mean of paired differences (0..1 scale, any order) in points, with the 95 % interval of the gate's own comparison:
 * two pseudo-cases keep equal scores from giving a width of zero. Fewer than two differences say nothing: +-100.
 */
function liftOf(differences) {
    const n = differences.length;
    const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionStatistic */ .wu)((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .pairSums */ .FC)(differences));
    const mean = n === 0 ? 0 : (100 * differences.reduce((sum, d) => sum + d, 0)) / n;
    if (statistic === null)
        return { points: mean, interval: [-100, 100], n };
    const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceInterval */ .Ly)(statistic);
    return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}
/** The entry that a scored change of main gets; null when no case has a score on both sides. */
function entryOf(measured) {
    const ids = Object.keys(measured.head)
        .filter((id) => measured.base[id] !== undefined)
        .sort();
    if (ids.length === 0)
        return null;
    const d = (id) => (measured.head[id] ?? 0) - (measured.base[id] ?? 0);
    const mean = (scores) => ids.reduce((sum, id) => sum + 100 * (scores[id] ?? 0), 0) / ids.length;
    const held = ids.filter((id) => measured.slices.get(id) === 'holdout');
    const search = ids.filter((id) => measured.slices.get(id) !== 'holdout');
    const pick = (scores) => Object.fromEntries(ids.map((id) => [id, scores[id] ?? 0]));
    const inline = ids.length <= (measured.inlineUpTo ?? 5000);
    return {
        lever: measured.lever,
        commit: measured.commit,
        date: measured.date,
        suite: measured.suite,
        templates: measured.templates,
        goal: measured.goal,
        before: round(mean(measured.base)),
        after: round(mean(measured.head)),
        lift: rounded(liftOf(search.map(d))),
        ...(held.length === 0 ? {} : { holdout: rounded(liftOf(held.map(d))) }),
        ...(measured.costPerRequest === undefined ? {} : { costPerRequest: measured.costPerRequest }),
        scores: inline ? pick(measured.head) : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(pick(measured.head)),
        ...(inline ? { baseScores: pick(measured.base) } : {}),
        record: measured.record,
    };
}
function round(value) {
    return Math.round(value * 1e4) / 1e4;
}
function rounded(lift) {
    return { points: round(lift.points), interval: [round(lift.interval[0]), round(lift.interval[1])], n: lift.n };
}
/** Identity of a record for the ledger: the digest of what scores decide, so that two runs over the same scores agree. */
function recordDigest(record) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ seed: record.seed, targets: JSON.parse(JSON.stringify(record.targets)) });
}
/**
 * The entry of a run, from its record: null when the target has no lever, no goal, no scores by case, or was replayed
 * from nothing. `commit` is the head that was measured, `date` ISO.
 */
function entryFromRecord(record, target, at) {
    const result = record.targets[target];
    const goal = record.escalation[target]?.goal;
    if (result === undefined || result.lever === null || goal === undefined || goal === null)
        return null;
    const rows = (result.cases ?? []).flatMap((row) => {
        const [base, head] = row.scores[goal.template] ?? [null, null];
        return base === null || head === null
            ? []
            : [{ id: row.case, base, head, slice: row.split === 'holdout' ? 'holdout' : 'search' }];
    });
    return entryOf({
        lever: result.lever,
        commit: at.commit,
        date: at.date,
        suite: result.suite.digest,
        templates: Object.fromEntries(Object.entries(result.templates).map(([id, { digest }]) => [id, digest])),
        goal: goal.template,
        base: Object.fromEntries(rows.map(({ id, base }) => [id, base])),
        head: Object.fromEntries(rows.map(({ id, head }) => [id, head])),
        slices: new Map(rows.map(({ id, slice }) => [id, slice])),
        costPerRequest: savingOf(record.operational.targets[target]?.costUsd),
        record: recordDigest(record),
    });
}
/** A cost ratio head / base as a saving in per cent: 0.8 saves 20. */
function savingOf(cost) {
    if (cost === undefined || cost.interval === null)
        return undefined;
    const [low, high] = cost.interval;
    return {
        before: cost.base,
        after: cost.head,
        lift: { percent: round(100 * (1 - cost.ratio)), interval: [round(100 * (1 - high)), round(100 * (1 - low))] },
    };
}
/** Drops entries that say the same thing twice, whatever the order of their keys. */
function mergeEntries(a, b) {
    const seen = new Set();
    return [...a, ...b].filter((entry) => {
        const key = entryKey(entry);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ byDate),
/* harmony export */   Jv: () => (/* binding */ recordedEntry),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   ix: () => (/* binding */ entriesFromRecord)
/* harmony export */ });
/* unused harmony export entryKey */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1126);
/** The ledger: one JSONL line for each scored attempt at a lever, and which of them still count on today's suite. */




/** Where the ledger lies unless the policy says otherwise. */
const LEDGER_PATH = '.github/plumbline.ledger.jsonl';
const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([number, number])
    .refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), number);
/** Built when first used, as most runs read no ledger. */
const ATTEMPT = zod__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    lever: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVERS */ .cD),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    date: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    templates: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    before: number,
    after: number,
    lift,
    holdout: lift.nullish().transform((value) => value ?? undefined),
    costPerRequest: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ before: number, after: number, lift: costLift.nullish().transform((value) => value ?? undefined) })
        .nullish()
        .transform((value) => value ?? undefined),
    scores: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), perCase]).optional(),
    baseScores: perCase.optional(),
    record: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
}));
/** Reads JSONL; a line that is no attempt is noted with its number and left out. BOM, CRLF and empty lines are fine. */
function parseLedger(file, text, problems) {
    const entries = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/u, '')
        .split('\n')
        .entries()) {
        const line = index + 1;
        if (raw.trim() === '')
            continue;
        let source;
        try {
            source = JSON.parse(raw);
        }
        catch {
            problems.add({ file, line, message: `not valid JSON: ${raw.trim().slice(0, 60)}. Write one attempt a line.` });
            continue;
        }
        const read = ATTEMPT.safeParse(source);
        if (read.success)
            entries.push({ attempt: read.data, source, line });
        else
            for (const issue of read.error.issues)
                problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
    }
    return entries;
}
/** Entries that a record carries; what does not read as one is refused, not an error. */
function entriesFromRecord(list) {
    const entries = [];
    const refused = [];
    for (const source of list) {
        const read = ATTEMPT.safeParse(source);
        if (read.success)
            entries.push({ attempt: read.data, source, line: 0 });
        else
            refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.error.issues[0])}` });
    }
    return { entries, refused };
}
function seen(source, issue) {
    if (issue === undefined)
        return 'it does not read';
    let value = source;
    for (const part of issue.path)
        value = typeof value === 'object' && value !== null ? value[part] : undefined;
    return value === undefined ? 'is missing' : `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
/** A line of the ledger file, keys in a fixed order. */
function formatEntry(attempt) {
    return JSON.stringify(attempt);
}
/** Scores of more cases are kept in the ledger alone; a record holds their digest. */
const INLINE_IN_RECORD = 500;
/** The entry as a record carries it: with the lifts that were used, and without long lists of scores. */
function recordedEntry({ attempt, source }) {
    const { scores, baseScores, ...rest } = attempt;
    const written = typeof source === 'object' && source !== null && !Array.isArray(source) ? source : {};
    const whole = JSON.parse(JSON.stringify({ ...written, ...rest }));
    delete whole['scores'];
    delete whole['baseScores'];
    const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
    if (scores !== undefined)
        whole['scores'] = long ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(scores) : scores;
    if (baseScores !== undefined && !long)
        whole['baseScores'] = baseScores;
    return whole;
}
/** Same entry twice, whatever the order of its keys. */
function entryKey(entry) {
    return canonical(entry.source);
}
/** Oldest first; entries of one date keep the order of the file. */
function byDate(entries) {
    return entries
        .map((entry, index) => ({ entry, index }))
        .sort((a, b) => compareText(a.entry.attempt.date, b.entry.attempt.date) || a.index - b.index)
        .map(({ entry }) => entry);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ pairSums),
/* harmony export */   Gr: () => (/* binding */ passStatistic),
/* harmony export */   Ly: () => (/* binding */ differenceInterval),
/* harmony export */   hl: () => (/* binding */ SMALLEST_P),
/* harmony export */   iA: () => (/* binding */ clusteredSums),
/* harmony export */   wu: () => (/* binding */ regressionStatistic),
/* harmony export */   xu: () => (/* binding */ differenceSd)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);
/** Paired comparison of head with base: the statistic that blocks, the statistic that passes, and their interval. */


/** Smallest p reported: below it a double holds nothing. */
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
/** Sums of differences grouped by cluster; an empty cluster counts for nothing. */
function clusteredSums(groups) {
    let n = 0;
    let sum = 0;
    let sumSquares = 0;
    let count = 0;
    let totals = 0;
    let cross = 0;
    let sizes = 0;
    for (const group of groups) {
        if (group.length === 0)
            continue;
        let total = 0;
        for (const d of group) {
            total += d;
            sumSquares += d * d;
        }
        n += group.length;
        sum += total;
        count += 1;
        totals += total * total;
        cross += total * group.length;
        sizes += group.length * group.length;
    }
    return { n, sum, sumSquares, clusters: { count, totals, cross, sizes } };
}
/**
 * Has head become worse? Wald with two pseudo-cases (half at -1, half at +1, one at 0), so that the variance is never
 * zero. Source: Agresti & Min (2005), carried over from proportions to scores in -1..1; with `repeats` samples a case
 * the two pseudo-squares shrink to 1 / repeats. Assumes cases (clusters) drawn independently. Null for n < 2 (or fewer
 * than two clusters).
 */
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
        if (clusters.count < 2)
            return null;
        const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
        se = Math.sqrt((clusters.count / (clusters.count - 1)) * (spread + 1 / repeats)) / padded;
        df = clusters.count - 1;
    }
    const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, df);
    return { mean, se, df, p: Math.max(p, SMALLEST_P), z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(Math.max(p, SMALLEST_P)) };
}
/**
 * Is the drop certainly smaller than `margin` (0..1)? Non-inferiority t test after adding one broken case (with
 * clusters: one cluster of mean size, wholly broken). Same assumptions and nulls as the regression statistic.
 */
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
        const size = n / clusters.count;
        mean = regression.mean - size / (n + size);
        se = regression.se;
        df = clusters.count - 1;
    }
    const t = (mean + margin) / se;
    const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tTail */ .Xh)(t, df);
    return { mean, se, df, t, p, z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(Math.max(p, SMALLEST_P)) };
}
/** Two-sided interval of the mean difference at `level`, Student t with the statistic's df; 0..1 scale. */
function differenceInterval(statistic, level = 0.95) {
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, statistic.df) * statistic.se;
    return [statistic.mean - half, statistic.mean + half];
}
/**
 * Standard deviation of one case's difference (n - 1), 0..1 scale; with clusters the one that gives the clustered
 * standard error over n cases, so that it already holds the design effect. NaN for n < 2.
 */
function differenceSd(sums) {
    const { n, sum, sumSquares, clusters } = sums;
    const mean = sum / n;
    if (clusters === null)
        return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
    const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
    return Math.sqrt(((clusters.count / (clusters.count - 1)) * spread) / n);
}


/***/ })

};
