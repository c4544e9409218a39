export const id = 9035;
export const ids = [9035];
export const modules = {

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ antiPatternsOf),
/* harmony export */   Kt: () => (/* binding */ ANTI_PATTERN_TEXT)
/* harmony export */ });
/* unused harmony export ANTI_PATTERNS */
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9218);
/** Known ways to reach for a tune wrongly; facts about the change, named even where policy waives the criterion. */

/** `justified` is the lever the decision names; a pattern applies when that or the pull request's own is a tune. */
function antiPatternsOf(evidence, justified) {
    const { policy, ledger, review, shapes, prLever } = evidence;
    if (prLever !== 'fine-tune' && justified !== 'fine-tune')
        return [];
    const tried = new Set(ledger.used.map(({ attempt }) => attempt.lever).filter((lever) => lever !== 'fine-tune'));
    const { labelledExamples, task, dataIsolation } = policy.profile ?? {};
    const facts = (0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .enough */ .XF)((0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(evidence, 'knowledge')) &&
        shapes.knowledge >= Math.max(shapes.prompt, shapes.capability, shapes.weight, shapes.unclear);
    const holds = {
        'fine-tune-first': tried.size === 0,
        'no-scored-prompt-attempt': !tried.has('prompt-optimize') && !tried.has('model-swap'),
        'per-tenant-tune': dataIsolation === 'per-tenant',
        'no-failure-review': !review.done,
        'tuning-facts': facts,
        'few-examples': labelledExamples !== undefined && labelledExamples < _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW_EXAMPLES */ .V0,
        'changing-task': task === 'changing',
    };
    return ANTI_PATTERNS.filter((name) => holds[name]);
}
const ANTI_PATTERNS = [
    'fine-tune-first',
    'no-scored-prompt-attempt',
    'per-tenant-tune',
    'no-failure-review',
    'tuning-facts',
    'few-examples',
    'changing-task',
];
/** One sentence for each, for comment and report. */
const ANTI_PATTERN_TEXT = {
    'fine-tune-first': 'A tune is the first lever tried: no cheaper one has been scored on this suite.',
    'no-scored-prompt-attempt': 'Weights change without one scored prompt attempt.',
    'per-tenant-tune': 'One tuned model per tenant: tune the shared base case once, keep tenants apart by retrieval and prompts.',
    'no-failure-review': 'Nobody looked at what fails before tuning against it.',
    'tuning-facts': 'Most failures are missing knowledge: a tune teaches behaviour, retrieval brings facts.',
    'few-examples': 'Fewer than 200 labelled examples: a tune then copies style, not skill.',
    'changing-task': 'The task still changes: weights would be out of date before they pay.',
};


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ economicsJson),
/* harmony export */   qk: () => (/* binding */ breakEven)
/* harmony export */ });
/* unused harmony exports DAYS_PER_MONTH, promptCost, tunedCost, tunedFixed, monthly */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3442);

const DAYS_PER_MONTH = 30;
/** USD for one request; `cachedShare` 0..1 of the input tokens are read at `1 - cacheDiscount` of their price. */
function promptCost(prompt, cachedShare = prompt.cachedShare) {
    const input = prompt.inputTokens * (1 - cachedShare * prompt.cacheDiscount) * prompt.priceIn;
    return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}
/** USD for one request, training and serving apart. */
function tunedCost(tuned) {
    return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}
/** USD a month that the tuned model costs before its first request. */
function tunedFixed(tuned) {
    return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}
/**
 * prompt = requests x (input x price x (1 - cached share x discount) + output x price); tuned = training / months +
 * serving + requests x (input x price + output x price). They cross where requests x (prompt - tuned a request) pays
 * the fixed part; never when the prompted request is not dearer.
 */
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
            `Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(perRequest.prompt)} a request.`,
            `Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(perRequest.promptCached)} a request.`,
            `Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(perRequest.tuned)} a request, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(tuned.servingUsdPerMonth)} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(fixed)} a month.`,
            line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
            line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
        ],
    };
}
function crossing(prompt, tuned, fixed) {
    const saved = prompt - tuned;
    // Prices of a millionth differ by rounding alone: 1e-15 USD a request is equal.
    return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}
function line(label, prompt, tuned, fixed, at) {
    return at === null
        ? `${label} the prompted request is not dearer: never.`
        : `${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(fixed)} / (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(prompt)} - ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(tuned)}) / ${DAYS_PER_MONTH} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(at)} requests a day.`;
}
/** USD a month of each way at a volume, for a chart or a table. */
function monthly(economics, requestsPerDay) {
    const requests = requestsPerDay * DAYS_PER_MONTH;
    return {
        prompt: requests * promptCost(economics.prompt, 0),
        promptCached: requests * promptCost(economics.prompt),
        tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
    };
}
/** What the record carries for checklist and chart. */
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


/***/ }),

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ entryFromRecord),
/* harmony export */   gv: () => (/* binding */ useEntries),
/* harmony export */   hB: () => (/* binding */ NOT_VERIFIED),
/* harmony export */   kd: () => (/* binding */ recordDigest)
/* harmony export */ });
/* unused harmony exports MIN_SHARED, liftOf, entryOf, mergeEntries */
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

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ FEW_EXAMPLES),
  q8: () => (/* binding */ HIGH_VOLUME),
  v: () => (/* binding */ SHORT_RELEASE),
  pC: () => (/* binding */ criteriaOf),
  XF: () => (/* binding */ enough),
  v9: () => (/* binding */ holds),
  tC: () => (/* binding */ shareOf),
  B_: () => (/* binding */ stepsOf)
});

// UNUSED EXPORTS: DEFAULT_MIN_LIFT, ENOUGH_EXAMPLES, LONG_RELEASE, LOW_VOLUME, MIN_CASES, MIN_HOLDOUT, SHAPE_NAMES, SHARE

// EXTERNAL MODULE: ./build/core/escalation/ledger.js
var ledger = __webpack_require__(7037);
// EXTERNAL MODULE: ./build/core/escalation/wording.js
var wording = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/core/escalation/attempts.js
/** Did a step plateau? Answered from the scored attempts in the ledger: points for quality levers, cost for the others. */


/** A saving whose upper bound stays below this share no longer justifies the step, per cent. */
const MIN_SAVING = 5;
const SCORE_ONE = 'Score one attempt on this suite: merge it through the gate, or start workflow_dispatch with attempt: REF.';
/**
 * Plateaued = the last attempt's held-out lift has its upper bound below `minLift`, or the last two do when pooled by
 * inverse variance. A lift that shows on the search slice alone is not a lift. `minLift` in points.
 */
function qualityStep(levers, entries, minLift) {
    const attempts = (0,ledger/* byDate */.Et)(entries.filter(({ attempt }) => levers.includes(attempt.lever)));
    const last = attempts.at(-1)?.attempt;
    const name = levers[0] ?? 'prompt-optimize';
    const n = attempts.length;
    if (last === undefined)
        return { state: 'unknown', attempts: 0, evidence: `No scored attempt of ${name}.`, todo: SCORE_ONE };
    const count = n === 1 ? '1 attempt' : `${n} attempts`;
    const held = last.holdout;
    if (held === undefined || held.n === 0)
        return {
            state: 'unknown',
            attempts: n,
            evidence: `${count}; the last (${last.lever}, ${last.date}) has no held-out lift.`,
            todo: 'Give the suite a held-out slice (split.holdout) and score the attempt again.',
        };
    const said = `${count}; the last (${last.lever}, ${last.date}) moved the held-out slice by ${(0,wording/* signed */.x8)(held.points)} ${(0,wording/* interval */.YP)(held.interval)}`;
    if (held.interval[1] < minLift)
        return { state: 'met', attempts: n, evidence: `${said}, below min-lift ${(0,wording/* points */.WR)(minLift)}: plateaued.` };
    if (held.interval[0] > minLift)
        return {
            state: 'unmet',
            attempts: n,
            evidence: `${said}, wholly above min-lift ${(0,wording/* points */.WR)(minLift)}: it still lifts.`,
        };
    const before = attempts.at(-2)?.attempt.holdout;
    if (before !== undefined && before.n > 0) {
        const both = pool(before, held);
        if (both.interval[1] < minLift)
            return {
                state: 'met',
                attempts: n,
                evidence: `${said}; pooled with the one before ${(0,wording/* signed */.x8)(both.points)} ${(0,wording/* interval */.YP)(both.interval)}, below min-lift ${(0,wording/* points */.WR)(minLift)}: plateaued.`,
            };
    }
    return {
        state: 'unknown',
        attempts: n,
        evidence: `${said}, which spans min-lift ${(0,wording/* points */.WR)(minLift)}: not decided.`,
        todo: `${casesToDecide(held, minLift)} Or score one more attempt.`,
    };
}
/**
 * Route and cascade are judged by cost per request at non-inferior quality: plateaued = the last saving's upper bound
 * is below MIN_SAVING per cent. A saving bought with quality is no saving. `margin` in points.
 */
function costStep(lever, entries, margin) {
    const attempts = (0,ledger/* byDate */.Et)(entries.filter(({ attempt }) => attempt.lever === lever));
    const last = attempts.at(-1)?.attempt;
    const n = attempts.length;
    if (last === undefined)
        return { state: 'unknown', attempts: 0, evidence: `No scored attempt of ${lever}.`, todo: SCORE_ONE };
    const saving = last.costPerRequest?.lift;
    const count = n === 1 ? '1 attempt' : `${n} attempts`;
    if (saving === undefined)
        return {
            state: 'unknown',
            attempts: n,
            evidence: `${count}; the last (${last.date}) has no cost per request.`,
            todo: 'Score it with priced, live calls, so that cost per request is known.',
        };
    const said = `${count}; the last (${last.date}) saved ${(0,wording/* points */.WR)(saving.percent)} % a request ${(0,wording/* interval */.YP)(saving.interval)}`;
    if (saving.interval[1] < MIN_SAVING)
        return { state: 'met', attempts: n, evidence: `${said}, below ${MIN_SAVING} %: plateaued.` };
    const quality = last.holdout !== undefined && last.holdout.n > 0 ? last.holdout : last.lift;
    if (quality.interval[0] <= -margin)
        return {
            state: 'unknown',
            attempts: n,
            evidence: `${said}, but quality moved by ${(0,wording/* signed */.x8)(quality.points)} ${(0,wording/* interval */.YP)(quality.interval)}: a loss of ${(0,wording/* points */.WR)(margin)} points is not ruled out, so it is no saving yet.`,
            todo: 'Repeat it at a quality that is shown to hold.',
        };
    if (saving.interval[0] > MIN_SAVING)
        return { state: 'unmet', attempts: n, evidence: `${said}, wholly above ${MIN_SAVING} %: it still saves.` };
    return {
        state: 'unknown',
        attempts: n,
        evidence: `${said}, which spans ${MIN_SAVING} %: not decided.`,
        todo: 'Score one more attempt with more priced requests.',
    };
}
/** Inverse-variance pooling of two independent lifts; half-widths stand for standard errors of equal multiples. */
function pool(a, b) {
    const halves = [a, b].map(({ interval: [low, high] }) => (high - low) / 2);
    const [ha = 0, hb = 0] = halves;
    const n = a.n + b.n;
    if (ha === 0 || hb === 0) {
        const exact = [ha === 0 ? a.points : [], hb === 0 ? b.points : []].flat();
        const mean = exact.reduce((sum, value) => sum + value, 0) / exact.length;
        return { points: mean, interval: [mean, mean], n };
    }
    const wa = 1 / ha ** 2;
    const wb = 1 / hb ** 2;
    const mean = (wa * a.points + wb * b.points) / (wa + wb);
    const half = 1 / Math.sqrt(wa + wb);
    return { points: mean, interval: [mean - half, mean + half], n };
}
/** Half-widths shrink with the square root of n; when the estimate sits on the mark, no size decides. */
function casesToDecide(held, mark) {
    const half = (held.interval[1] - held.interval[0]) / 2;
    const distance = Math.abs(held.points - mark);
    const needed = distance === 0 ? Infinity : Math.ceil(held.n * (half / distance) ** 2);
    if (!(needed <= 100_000))
        return `The lift sits on min-lift: no affordable number of cases decides it.`;
    return `About ${needed} held-out cases would decide it (now ${held.n}).`;
}

// EXTERNAL MODULE: ./build/core/escalation/break-even.js
var break_even = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/core/escalation/policy.js
var policy = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/core/escalation/criteria.js
/** The fourteen criteria, each with its state and its evidence in one line. */




/** Share of the failures from which a step made for that shape is worth its cost. */
const SHARE = 0.2;
const LOW_VOLUME = 1_000;
const HIGH_VOLUME = 10_000;
const FEW_EXAMPLES = 200;
const ENOUGH_EXAMPLES = 500;
const SHORT_RELEASE = 7;
const LONG_RELEASE = 60;
const MIN_CASES = 50;
const MIN_HOLDOUT = 30;
/** Points; what a lift must beat to count. */
const DEFAULT_MIN_LIFT = 1;
const DEFAULT_MARGIN = 5;
const EPSILON = 1e-9;
const SHAPE_NAMES = [
    'prompt',
    'knowledge',
    'capability',
    'weight',
    'unclear',
];
function stepsOf({ policy, ledger, margin = DEFAULT_MARGIN }) {
    const minLift = policy.minLift ?? DEFAULT_MIN_LIFT;
    const quality = (...levers) => qualityStep(levers, ledger.used, minLift);
    return {
        'prompt-optimize': quality('prompt-optimize', 'model-swap'),
        'model-swap': quality('model-swap'),
        route: costStep('route', ledger.used, margin),
        rag: quality('rag'),
        tools: quality('tools'),
        cascade: costStep('cascade', ledger.used, margin),
        'fine-tune': quality('fine-tune'),
    };
}
/** All criteria in order; a waiver covers only what is neither met nor not applicable. */
function criteriaOf(evidence, gap, steps) {
    return policy/* CRITERIA */.wf.map((id) => {
        const found = FINDERS[id](evidence, gap, steps);
        const waiver = evidence.policy.waivers?.find(({ criterion }) => criterion === id);
        if (waiver === undefined || found.state === 'met' || found.state === 'not-applicable')
            return { id, ...found };
        return { id, state: 'waived', evidence: `Waived: ${oneLine(waiver.reason)} (${found.state}: ${found.evidence})` };
    });
}
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
const FINDERS = {
    E1: ({ policy }, gap) => {
        const { goal } = policy;
        if (goal === undefined || gap === null)
            return unknown(goal === undefined ? 'No goal is set.' : 'The goal was not measured in this run.', goal === undefined
                ? 'Set escalation.goal: template, target, max-residual-gap.'
                : 'Run the suite, so that the goal template gets scores.');
        const said = `Gap ${(0,wording/* points */.WR)(gap.points)} ${(0,wording/* interval */.YP)(gap.interval)} against max-residual-gap ${(0,wording/* points */.WR)(goal.maxResidualGap)}`;
        return gap.interval[0] > goal.maxResidualGap
            ? met(`${said}: above it, lower bound included.`)
            : unmet(`${said}: the lower bound is not above it.`);
    },
    E2: ({ ledger }) => {
        const refused = ledger.refused.length === 0
            ? ''
            : ` ${ledger.refused.length} refused: ${oneLine(ledger.refused[0]?.why ?? '')}.`;
        if (ledger.used.length === 0)
            return unknown(`No ledger entry counts.${refused}`, 'Score an attempt on this suite, so that the ledger holds one.');
        return met(`${ledger.used.length} ledger ${ledger.used.length === 1 ? 'entry was' : 'entries were'} measured with the same ruler.${refused}`);
    },
    E3: (_evidence, _gap, steps) => fromStep(steps['prompt-optimize']),
    E4: ({ policy }, _gap, steps) => {
        const { requestsPerDay, difficulty } = policy.profile ?? {};
        if (difficulty === 'uniform')
            return notApplicable('Uniform difficulty: there is no easy slice to route away.');
        if (requestsPerDay !== undefined && requestsPerDay < LOW_VOLUME)
            return notApplicable(`${(0,wording/* count */.U9)(requestsPerDay)} requests a day: too few for routing to pay.`);
        const step = fromStep(steps.route);
        const undeclared = [
            requestsPerDay === undefined ? 'requests-per-day' : [],
            difficulty === undefined ? 'difficulty' : [],
        ].flat();
        if (step.state !== 'unknown' || undeclared.length === 0)
            return step;
        return unknown(`${step.evidence} Not declared: ${(0,wording/* list */.p_)(undeclared)}.`, `Declare ${(0,wording/* list */.p_)(undeclared)} in escalation.profile. ${step.todo ?? ''}`.trim());
    },
    E5: (evidence, _gap, steps) => forShape(evidence, 'knowledge', steps.rag),
    E6: (evidence, _gap, steps) => forShape(evidence, 'capability', steps.tools),
    E7: ({ policy }, _gap, steps) => {
        const bottleneck = policy.profile?.bottleneck;
        if (bottleneck !== 'cost')
            return notApplicable(bottleneck === undefined ? 'No bottleneck is stated.' : `The stated bottleneck is ${bottleneck}, not cost.`);
        return fromStep(steps.cascade);
    },
    E8: ({ review, shapes }) => {
        if (!review.done)
            return unknown(review.failures === 0
                ? "This run's failures were not reviewed."
                : `${review.failures} failures, none reviewed beyond a guess from their template.`, 'Give the suite a live judge (judge:), so that the run reviews its failures: a recorded judge cannot review. Or use templates with exact failure codes.');
        if (review.failures === 0)
            return met('No case fails the goal on this head.');
        const unclear = shapes.unclear > 0 ? `, ${(0,wording/* percent */.KN)(shapes.unclear)} unclear` : '';
        return met(`${review.failures} failures in ${review.clusters.length} ${review.clusters.length === 1 ? 'group' : 'groups'} reviewed${unclear}.`);
    },
    E9: (evidence) => {
        if (!evidence.review.done)
            return needsReview();
        const { shapes } = evidence;
        const others = SHAPE_NAMES.filter((name) => name !== 'weight');
        const top = Math.max(...others.map((name) => shapes[name]));
        const rival = others.find((name) => shapes[name] === top) ?? 'prompt';
        const said = `Weight-shaped ${(0,wording/* percent */.KN)(shapes.weight)}, ${rival} ${(0,wording/* percent */.KN)(top)}`;
        if (shapes.weight > top + EPSILON)
            return met(`${said}: the largest share.`);
        return unmet(`${said}: ${shapes.weight > top - EPSILON ? 'a tie is not the largest' : 'not the largest share'}.`);
    },
    E10: volumePays,
    E11: ({ policy }) => {
        const { labelledExamples, task, closedLabels } = policy.profile ?? {};
        if (task === 'changing')
            return unmet('The task still changes.');
        if (labelledExamples !== undefined && labelledExamples < ENOUGH_EXAMPLES)
            return unmet(labelledExamples < FEW_EXAMPLES
                ? `${(0,wording/* count */.U9)(labelledExamples)} labelled examples: below ${FEW_EXAMPLES} a tune copies style at best.`
                : `${(0,wording/* count */.U9)(labelledExamples)} labelled examples: ${(0,wording/* count */.U9)(ENOUGH_EXAMPLES - labelledExamples)} short of ${ENOUGH_EXAMPLES}.`);
        const undeclared = [
            labelledExamples === undefined ? 'labelled-examples' : [],
            task === undefined ? 'task' : [],
        ].flat();
        if (labelledExamples === undefined || undeclared.length > 0)
            return unknown(`Not declared: ${(0,wording/* list */.p_)(undeclared)}.`, `Declare ${(0,wording/* list */.p_)(undeclared)} in escalation.profile.`);
        const best = closedLabels === true && labelledExamples >= 10_000
            ? ' A closed label set with this many examples is the strongest case for a tune.'
            : '';
        return met(`${(0,wording/* count */.U9)(labelledExamples)} labelled examples and a stable task.${best}`);
    },
    E12: ({ policy }) => {
        const isolation = policy.profile?.dataIsolation;
        if (isolation === undefined)
            return unknown('data-isolation is not declared.', 'Declare data-isolation in escalation.profile: shared or per-tenant.');
        return isolation === 'shared'
            ? met('Data is shared: one model can serve all.')
            : unmet('Data is per tenant: retrieval over isolated indices and prompts, never one tuned model a tenant.');
    },
    E13: ({ policy }) => {
        const days = policy.profile?.releaseInDays;
        if (days === undefined)
            return unknown('release-in-days is not declared.', 'Declare release-in-days in escalation.profile.');
        if (days >= LONG_RELEASE)
            return met(`${(0,wording/* count */.U9)(days)} days to release.`);
        return unmet(days <= SHORT_RELEASE
            ? `${(0,wording/* count */.U9)(days)} days to release: only step 1 fits.`
            : `${(0,wording/* count */.U9)(days)} days to release: a tune with its review wants ${LONG_RELEASE}.`);
    },
    E14: ({ suite }) => {
        const said = `${suite.cases} eval cases, ${suite.holdout} held out`;
        if (suite.cases === 0)
            return unknown('The size of the suite is not known.', 'Run the suite.');
        return suite.cases >= MIN_CASES && suite.holdout >= MIN_HOLDOUT
            ? met(`${said}.`)
            : unmet(`${said}: at least ${MIN_CASES} and ${MIN_HOLDOUT} are needed.`);
    },
};
function volumePays({ policy }) {
    const volume = policy.profile?.requestsPerDay;
    const { economics } = policy;
    if (economics !== undefined) {
        const even = (0,break_even/* breakEven */.qk)(economics);
        if (even.cached === null)
            return unmet(`At a cached share of ${even.cachedShare} the prompted request is not dearer than the tuned one: it never pays.`);
        const mark = `Break-even at ${(0,wording/* count */.U9)(even.cached)} requests a day (${even.uncached === null ? 'never' : (0,wording/* count */.U9)(even.uncached)} without caching)`;
        if (volume === undefined)
            return unknown(`${mark}; requests-per-day is not declared.`, 'Declare requests-per-day in escalation.profile.');
        return volume >= even.cached
            ? met(`${mark}, ${(0,wording/* count */.U9)(volume)} declared: it pays.`)
            : unmet(`${mark}, ${(0,wording/* count */.U9)(volume)} declared: it does not pay yet.`);
    }
    if (volume === undefined)
        return unknown('requests-per-day is not declared.', 'Declare requests-per-day in escalation.profile.');
    if (volume < LOW_VOLUME)
        return unmet(`${(0,wording/* count */.U9)(volume)} requests a day: below ${(0,wording/* count */.U9)(LOW_VOLUME)}, stay on prompts.`);
    if (volume >= HIGH_VOLUME)
        return met(`${(0,wording/* count */.U9)(volume)} requests a day: token economics can pay.`);
    return unknown(`${(0,wording/* count */.U9)(volume)} requests a day: between ${(0,wording/* count */.U9)(LOW_VOLUME)} and ${(0,wording/* count */.U9)(HIGH_VOLUME)} only prices decide.`, 'Give escalation.economics, so that the break-even decides.');
}
/** Share of the failures with that shape; null when nobody looked. */
function shareOf({ review, shapes }, shape) {
    return review.done ? shapes[shape] : null;
}
function enough(share) {
    return share !== null && share >= SHARE - EPSILON;
}
function forShape(evidence, shape, step) {
    const share = shareOf(evidence, shape);
    if (share === null)
        return needsReview();
    const said = `${(0,wording/* percent */.KN)(share)} of the failures are ${shape}-shaped`;
    if (!enough(share))
        return notApplicable(`${said}, below ${(0,wording/* percent */.KN)(SHARE)}.`);
    const found = fromStep(step);
    return { ...found, evidence: `${said}. ${found.evidence}` };
}
function fromStep(step) {
    return step.state === 'unknown'
        ? unknown(step.evidence, step.todo ?? 'Score one attempt on this suite.')
        : { state: step.state, evidence: step.evidence };
}
function needsReview() {
    return unknown('It needs a failure review of this head.', 'Have the failures reviewed, see E8.');
}
function met(evidence) {
    return { state: 'met', evidence };
}
function unmet(evidence) {
    return { state: 'unmet', evidence };
}
function unknown(evidence, todo) {
    return { state: 'unknown', evidence, todo };
}
function notApplicable(evidence) {
    return { state: 'not-applicable', evidence };
}
/** met, waived and not applicable let a lever through; unmet and unknown do not. */
function holds(state) {
    return state === 'met' || state === 'waived' || state === 'not-applicable';
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ escalate),
  Mw: () => (/* binding */ escalationBlocks)
});

// UNUSED EXPORTS: bandOf, gapOf

// EXTERNAL MODULE: ./build/core/escalation/anti-patterns.js
var anti_patterns = __webpack_require__(6526);
// EXTERNAL MODULE: ./build/core/escalation/break-even.js
var break_even = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/core/escalation/criteria.js + 1 modules
var escalation_criteria = __webpack_require__(9218);
// EXTERNAL MODULE: ./build/core/escalation/evidence.js
var escalation_evidence = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/core/escalation/ledger.js
var ledger = __webpack_require__(7037);
// EXTERNAL MODULE: ./build/core/escalation/wording.js
var wording = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/core/escalation/profile.js

function profileNotes(profile, gap, { stated, prLever }) {
    const notes = [];
    if (gap !== null && gap.bands.length > 1 && gap.band !== 'reached')
        notes.push(`The gap's interval spans the bands ${(0,wording/* list */.p_)(gap.bands)}: the advice is that of the cheaper one. ${ADVICE[gap.bands[0] === 'reached' ? '0-5' : (gap.bands[0] ?? '0-5')] ?? ''}`.trim());
    else if (gap !== null && gap.band !== 'reached')
        notes.push(ADVICE[gap.band] ?? '');
    if (stated?.contradicts)
        notes.push(`The pull request states the lever ${stated.lever}; what it changes is ${prLever ?? 'nothing that is sent'}.`);
    if (profile.costOfError === 'low')
        notes.push('A low cost of error almost never pays for a tune.');
    if (profile.costOfError === 'high')
        notes.push('A high cost of error raises the standing of a tune for refusal calibration and output structure.');
    const latency = profile.latencyBudgetMs;
    if (latency !== undefined)
        notes.push(latency < 200
            ? `${(0,wording/* count */.U9)(latency)} ms p95: a long prompt is itself the bottleneck; a small tuned model with a short prompt is favoured.`
            : latency <= 500
                ? `${(0,wording/* count */.U9)(latency)} ms p95: the range where routing and a cascade earn their keep.`
                : `${(0,wording/* count */.U9)(latency)} ms p95: there is room for a longer prompt.`);
    if (profile.style === 'strict')
        notes.push('Strict style is what weights hold best, but only after step 1 failed to move it.');
    if (profile.dataIsolation === 'per-tenant')
        notes.push('Per-tenant data: retrieval over isolated indices and prompts; tune the shared base case at most.');
    if (profile.releaseInDays !== undefined && profile.releaseInDays <= 7)
        notes.push(`${(0,wording/* points */.WR)(profile.releaseInDays)} days to release: only step 1 fits.`);
    return notes.filter((note) => note !== '');
}
const ADVICE = {
    '0-5': 'Below 5 points step 1 almost always closes the gap.',
    '5-10': 'Between 5 and 10 points routing and retrieval come before any tune.',
    '10+': 'Above 10 points no single lever is enough; a tune is in scope only for what steps 1 to 4 leave.',
};

;// CONCATENATED MODULE: ./build/core/escalation/decision.js







/** What a lever needs before it is justified. Step 1 and the model swap need nothing. */
const REQUIRED = {
    'prompt-optimize': [],
    'model-swap': [],
    route: ['E2', 'E3'],
    rag: ['E1', 'E2', 'E3', 'E8'],
    tools: ['E3', 'E8'],
    cascade: ['E2', 'E3'],
    'fine-tune': ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14'],
};
/** The cheaper steps that must be done, waived or out of question before a lever is pulled. */
const ORDER = {
    'prompt-optimize': [],
    'model-swap': [],
    route: ['E3'],
    rag: ['E3'],
    tools: ['E3'],
    cascade: ['E3'],
    'fine-tune': ['E3', 'E4', 'E5', 'E6', 'E7'],
};
/** The criterion that says a lever's own step is done. */
const STEP_OF = {
    'prompt-optimize': 'E3',
    'model-swap': 'E3',
    route: 'E4',
    rag: 'E5',
    tools: 'E6',
    cascade: 'E7',
};
/** Cheapest first. */
const LADDER = ['route', 'rag', 'tools', 'cascade', 'fine-tune'];
const LATE = ['E10', 'E11', 'E12', 'E13', 'E14'];
/** Decides one target. Every unknown stays unknown; nothing of the pull request can turn a criterion to met. */
function escalate(evidence) {
    const { policy, prLever } = evidence;
    const gap = gapOf(evidence);
    const steps = (0,escalation_criteria/* stepsOf */.B_)(evidence);
    const criteria = (0,escalation_criteria/* criteriaOf */.pC)(evidence, gap, steps);
    const board = boardOf(evidence, gap, steps, criteria);
    const decided = decide(board);
    const orderSkipped = prLever !== null && ORDER[prLever].some((id) => !(0,escalation_criteria/* holds */.v9)(board.state(id)));
    const { goal } = policy;
    return {
        outcome: decided.outcome,
        lever: decided.lever ?? null,
        next: decided.next,
        sentence: sentenceOf(evidence, gap, criteria, decided, orderSkipped ? prLever : null),
        goal: goal === undefined
            ? null
            : { template: goal.template, target: goal.target, 'max-residual-gap': goal.maxResidualGap },
        gap,
        criteria,
        shapes: evidence.shapes,
        review: evidence.review,
        profile: (0,escalation_evidence/* profileJson */.o$)(policy),
        ledger: {
            used: evidence.ledger.used.map(ledger/* recordedEntry */.Jv),
            refused: evidence.ledger.refused.map(({ entry, why }) => ({ entry, why })),
        },
        antiPatterns: (0,anti_patterns/* antiPatternsOf */.$4)(evidence, decided.lever),
        orderSkipped,
        ...(evidence.stated === undefined ? {} : { stated: evidence.stated }),
        ...(policy.economics === undefined
            ? {}
            : { economics: (0,break_even/* economicsJson */.LY)(policy.economics, policy.profile?.requestsPerDay) }),
        notes: [...profileNotes(policy.profile ?? {}, gap, evidence), ...(evidence.notes ?? [])],
    };
}
/** Exit code of the escalation alone: an order that policy blocks is the only thing that fails. */
function escalationBlocks(entry, policy) {
    return entry.orderSkipped && policy.orderViolation === 'block';
}
/** Differences of decimal figures carry rounding: 1e-9 points are none. */
function exact(value) {
    const rounded = Math.round(value * 1e9) / 1e9;
    return rounded === 0 ? 0 : rounded;
}
function bandOf(gap) {
    return gap <= 0 ? 'reached' : gap < 5 ? '0-5' : gap <= 10 ? '5-10' : '10+';
}
const BANDS = ['reached', '0-5', '5-10', '10+'];
/** target - head in points, with every band its interval spans. */
function gapOf({ policy, level }) {
    if (policy.goal === undefined || level === null || level.n === 0)
        return null;
    const { target } = policy.goal;
    const gap = exact(target - level.head);
    const interval = [exact(target - level.interval[1]), exact(target - level.interval[0])];
    const reach = [interval[0], gap, interval[1]].map((value) => BANDS.indexOf(bandOf(value)));
    const bands = BANDS.slice(Math.min(...reach), Math.max(...reach) + 1);
    return { points: gap, interval, band: bandOf(gap), bands, n: level.n };
}
function boardOf(evidence, gap, steps, criteria) {
    const states = new Map(criteria.map(({ id, state }) => [id, state]));
    const state = (id) => states.get(id) ?? 'unknown';
    const { releaseInDays, bottleneck, requestsPerDay } = evidence.policy.profile ?? {};
    return {
        evidence,
        gap,
        steps,
        state,
        told: (ids) => toldOf(criteria, ids),
        lacking: (lever) => REQUIRED[lever].filter((id) => !(0,escalation_criteria/* holds */.v9)(state(id))),
        hurried: releaseInDays !== undefined && releaseInDays <= escalation_criteria/* SHORT_RELEASE */.v && state('E13') !== 'waived',
        costly: bottleneck === 'cost' && requestsPerDay !== undefined && requestsPerDay >= escalation_criteria/* HIGH_VOLUME */.q8,
    };
}
/** The first two of the missing criteria with their evidence, the rest by number. */
function toldOf(criteria, ids) {
    const told = criteria.filter(({ id }) => ids.includes(id)).slice(0, 2);
    const rest = ids.slice(2);
    const more = rest.length === 0 ? '' : ` Also ${(0,wording/* list */.p_)(rest)}.`;
    return `${told.map(({ id, evidence }) => `${id}: ${evidence}`).join(' ')}${more}`;
}
function decide(board) {
    const { gap } = board;
    if (gap === null)
        return { outcome: 'unknown', next: null };
    if (gap.points <= 0)
        return { outcome: 'not-needed', next: null };
    const lever = LADDER.find((candidate) => justified(board, candidate));
    return lever === undefined
        ? { outcome: 'not-met', next: nextStep(board, gap) }
        : { outcome: 'met', lever, next: null };
}
/** A step that plateaued or was waived is not named again. */
function decision_closed({ steps, state }, lever) {
    const step = STEP_OF[lever];
    return steps[lever].state === 'met' || (step !== undefined && state(step) === 'waived');
}
function justified(board, lever) {
    if (decision_closed(board, lever) || board.lacking(lever).length > 0)
        return false;
    if (board.hurried && lever !== 'fine-tune')
        return false;
    switch (lever) {
        case 'route':
            return board.costly && board.evidence.policy.profile?.difficulty === 'mixed';
        case 'cascade':
            return board.costly;
        case 'rag':
            return (0,escalation_criteria/* enough */.XF)((0,escalation_criteria/* shareOf */.tC)(board.evidence, 'knowledge'));
        case 'tools':
            return (0,escalation_criteria/* enough */.XF)((0,escalation_criteria/* shareOf */.tC)(board.evidence, 'capability'));
        default:
            return true;
    }
}
/** The cheapest step that is still open, and what it lacks. */
function nextStep(board, gap) {
    const { state, steps } = board;
    if (!(0,escalation_criteria/* holds */.v9)(state('E3'))) {
        const missing = (0,escalation_criteria/* holds */.v9)(state('E2')) ? ['E3'] : ['E2', 'E3'];
        return { lever: 'prompt-optimize', why: whyPrompt(steps, gap), missing };
    }
    const open = (lever) => {
        const step = STEP_OF[lever];
        return step !== undefined && !decision_closed(board, lever) && !(0,escalation_criteria/* holds */.v9)(state(step));
    };
    const early = [board.costly ? 'route' : null, 'rag', 'tools', board.costly ? 'cascade' : null].find((lever) => lever !== null && open(lever));
    if (early !== undefined) {
        if (board.hurried && state('E3') !== 'waived')
            return {
                lever: 'prompt-optimize',
                why: `${early} does not fit before the release: only step 1 does.`,
                missing: ['E13'],
            };
        return stepNext(board, early);
    }
    const tune = board.lacking('fine-tune');
    const swap = swapOpen(board);
    const blocked = tune.filter((id) => !LATE.includes(id));
    const deferred = ['route', 'cascade'].find(open);
    if (deferred !== undefined && (!swap || blocked.every((id) => id === 'E4' || id === 'E7'))) {
        return board.hurried && swap
            ? {
                lever: 'model-swap',
                why: `${deferred} does not fit before the release; a stronger base model may.`,
                missing: ['E13'],
            }
            : stepNext(board, deferred);
    }
    if (blocked.length === 0 && !decision_closed(board, 'fine-tune'))
        return { lever: 'fine-tune', why: `Every cheaper step is done. ${board.told(tune)}`, missing: tune };
    if (swap)
        return { lever: 'model-swap', why: whySwap(board, gap), missing: blocked };
    if (decision_closed(board, 'fine-tune'))
        return {
            lever: 'model-swap',
            why: 'Every lever has plateaued on this suite: try a newer base model, or ask whether the target is the right one.',
            missing: blocked,
        };
    return { lever: 'fine-tune', why: `No cheaper step is open. ${board.told(tune)}`, missing: tune };
}
/** A stronger base model belongs to step 1 and needs no criteria, as long as none was tried and step 1 is not waived. */
function swapOpen({ steps, state }) {
    return steps['model-swap'].attempts === 0 && state('E3') !== 'waived';
}
function stepNext(board, lever) {
    const step = STEP_OF[lever];
    const lacking = board.lacking(lever);
    const undecided = step !== undefined && (lever === 'route' || lever === 'cascade') && !(0,escalation_criteria/* holds */.v9)(board.state(step));
    const missing = undecided && step !== undefined ? [...lacking, step] : lacking.length > 0 || step === undefined ? lacking : [step];
    return { lever, why: whyStep(board, lever), missing };
}
function whyPrompt(steps, gap) {
    const step = steps['prompt-optimize'];
    if (step.state === 'unmet')
        return 'The last prompt attempt still lifts: go on while it does.';
    if (step.attempts > 0)
        return `Step 1 is tried but not decided. ${step.todo ?? ''}`.trim();
    // An interval over a mark: the advice of the cheaper band.
    switch (gap.bands.find((band) => band !== 'reached')) {
        case '0-5':
            return 'No prompt attempt is scored on this suite, and step 1 almost always closes a gap below 5 points.';
        case '10+':
            return 'No prompt attempt is scored on this suite; a gap above 10 points takes the whole path, and it begins here.';
        default:
            return 'No prompt attempt is scored on this suite; it costs hours and usually lifts 2 to 6 points.';
    }
}
function whyStep({ evidence, state, steps }, lever) {
    if (state('E8') === 'unknown' && (lever === 'rag' || lever === 'tools'))
        return `Nobody knows yet whether ${lever === 'rag' ? 'missing knowledge' : 'a missing tool'} makes up the failures: review them first.`;
    if (lever === 'rag' && state('E1') === 'unmet')
        return `The failures are knowledge-shaped, but the gap may already be within the ${(0,wording/* points */.WR)(evidence.policy.goal?.maxResidualGap ?? 0)} points that are accepted.`;
    if (lever === 'route' || lever === 'cascade')
        return steps[lever].attempts === 0
            ? `${lever === 'route' ? 'Routing' : 'A cascade'} has not been scored on this suite, and dearer steps wait for it.`
            : `The ${lever} attempt is not at its end. ${steps[lever].todo ?? ''}`.trim();
    return `${lever} is the cheapest step still open.`;
}
function whySwap({ evidence, state }, gap) {
    if (state('E1') === 'unmet')
        return `The gap of ${(0,wording/* points */.WR)(gap.points)} is not clearly above the ${(0,wording/* points */.WR)(evidence.policy.goal?.maxResidualGap ?? 0)} points that are accepted: shipping is fine. For more, the next stronger model is the only cheap thing left; note its cost.`;
    return 'Prompts have plateaued and the failures are not weight-shaped: try the next stronger model before any tune, and note its cost.';
}
function sentenceOf({ policy, level }, gap, criteria, { outcome, lever, next }, skipped) {
    const order = skipped === null ? '' : ` Order skipped: this change already pulls ${skipped}.`;
    const tally = (state) => criteria.filter((criterion) => criterion.state === state).length;
    switch (outcome) {
        case 'unknown':
            return `Escalation: unknown. ${policy.goal === undefined ? 'No goal is set.' : `Nothing was measured on ${policy.goal.template}.`}${order}`;
        case 'not-needed':
            return `Escalation: not needed. The target of ${(0,wording/* points */.WR)(policy.goal?.target ?? 0)} is reached (${(0,wording/* points */.WR)(level?.head ?? 0)}): ship, no lever.${order}`;
        case 'met':
            return `Escalation: met. Lever justified: ${lever}, for a gap of ${(0,wording/* points */.WR)(gap?.points ?? 0)} points.${order}`;
        default: {
            const unknown = tally('unknown');
            const unmet = tally('unmet');
            const lack = unknown > 0
                ? `${unknown} of ${criteria.length} criteria ${unknown === 1 ? 'lacks' : 'lack'} evidence.`
                : unmet > 0
                    ? `${unmet} of ${criteria.length} criteria ${unmet === 1 ? 'is' : 'are'} not met.`
                    : 'All criteria hold, but no lever is left that has not plateaued.';
            return `Escalation: not met.${order} Next: ${next?.lever}. ${lack}`;
        }
    }
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ recordView),
/* harmony export */   nL: () => (/* binding */ evidenceFromRecord),
/* harmony export */   o$: () => (/* binding */ profileJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5600);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1126);
/** What the decision reads, and how it is read back from a record under another policy or ledger. */





const pair = zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]);
const share = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
    .min(0)
    .max(1)
    .nullable()
    .transform((value) => value ?? 0);
const shapeName = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const json = zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => value !== undefined);
/** Built when first used: a run has its own record at hand. */
const VIEW = zod__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('plumbline/record@1'),
    targets: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        lever: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVERS */ .cD).nullable().default(null),
        suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), holdout: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative() }),
        templates: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            head: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
            measured: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
            level: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ head: pair }).optional(),
        })),
        cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ case: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), split: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })).optional(),
    })),
    escalation: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        goal: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ template: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), 'max-residual-gap': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).nullable(),
        gap: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ points: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), interval: pair, n: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative() }).nullable(),
        shapes: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share }),
        review: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            done: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
            failures: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
            clusters: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
                id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
                size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
                shape: shapeName,
                title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
                fix: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
                cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
                by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
                quotes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
                survived: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().optional(),
            })),
        }),
        ledger: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ used: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(json), refused: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ entry: json, why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })) }),
        stated: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ lever: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), contradicts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() }).optional(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
    })),
    gate: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).optional(),
}));
/** Reads the JSON of a record; throws InputError naming every key that does not fit. */
function recordView(file, value) {
    const read = VIEW.safeParse(value);
    if (read.success)
        return read.data;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(read.error.issues.map((issue) => ({
        file,
        key: issue.path.join('.') || undefined,
        message: `${issue.message}. Expected a record that \`plumbline run --json\` wrote.`,
    })));
}
/**
 * The evidence of one target of a record under `policy`. The gap moves by the difference of the targets. Without
 * `ledger` the record's own entries count; without `known` only the form of their record digests is looked at. Throws InputError when
 * the target was measured, but not by the goal's template.
 */
function evidenceFromRecord(record, target, policy, ledger, known) {
    const result = record.targets[target];
    const entry = record.escalation[target];
    const { goal } = policy;
    const templates = result?.templates ?? {};
    const measured = Object.keys(templates);
    if (goal !== undefined && measured.length > 0 && templates[goal.template] === undefined) {
        const problem = {
            file: 'policy',
            key: 'escalation.goal.template',
            message: `${JSON.stringify(goal.template)} is not in the record of target ${target}. It holds ${measured.join(', ')}.`,
        };
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problem);
    }
    const own = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFromRecord */ .ix)([
        ...(entry?.ledger.used ?? []),
        ...(entry?.ledger.refused ?? []).filter(({ why }) => !why.startsWith(_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_VERIFIED */ .hB)).map((item) => item.entry),
    ]);
    const lost = (entry?.ledger.refused ?? []).filter(({ why }) => why.startsWith(_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_VERIFIED */ .hB));
    const digests = Object.fromEntries(Object.entries(templates).map(([id, { digest }]) => [id, digest]));
    const counted = (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .useEntries */ .gv)(ledger ?? own.entries, {
        suite: result?.suite.digest ?? '',
        templates: digests,
        goal: goal?.template ?? null,
        cases: casesOf(record, target),
        known,
    });
    return {
        target,
        policy,
        prLever: result?.lever ?? null,
        stated: entry?.stated,
        level: levelOf(record, target, policy),
        suite: {
            digest: result?.suite.digest ?? '',
            cases: result?.suite.cases ?? 0,
            holdout: result?.suite.holdout ?? 0,
        },
        review: entry?.review ?? { done: false, failures: 0, clusters: [] },
        shapes: entry?.shapes ?? { prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 },
        ledger: {
            used: counted.used,
            refused: ledger === undefined ? [...lost, ...own.refused, ...counted.refused] : counted.refused,
        },
        margin: record.gate?.margin,
    };
}
function levelOf(record, target, { goal }) {
    const result = record.targets[target];
    if (goal === undefined || result === undefined)
        return null;
    const template = result.templates[goal.template];
    if (template === undefined || template.head === null || template.measured === 0)
        return null;
    const before = record.escalation[target];
    const base = { id: goal.template, digest: template.digest };
    if (before?.gap && before.goal?.template === goal.template) {
        const { gap } = before;
        const was = before.goal.target;
        return {
            ...base,
            head: was - gap.points,
            interval: [was - gap.interval[1], was - gap.interval[0]],
            n: gap.n,
        };
    }
    return {
        ...base,
        head: template.head,
        interval: template.level?.head ?? boundOf(template.head, template.measured),
        n: template.measured,
    };
}
/** A score between 0 and 1 varies no more than pass/fail at the same mean: m (1 - m). Points. */
function boundOf(head, n) {
    const half = 1.96 * Math.sqrt((head * (100 - head)) / n);
    return [Math.max(0, head - half), Math.min(100, head + half)];
}
function casesOf(record, target) {
    const rows = record.targets[target]?.cases;
    if (rows === undefined || rows.length === 0)
        return undefined;
    return new Map(rows.map((row) => [row.case, row.split === 'holdout' ? 'holdout' : 'search']));
}
/** Profile as the policy writes it, for the record. */
function profileJson(policy) {
    const kebab = (key) => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    return Object.fromEntries(Object.entries(policy.profile ?? {})
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [kebab(key), value]));
}


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ byDate),
/* harmony export */   Jv: () => (/* binding */ recordedEntry),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   ix: () => (/* binding */ entriesFromRecord)
/* harmony export */ });
/* unused harmony exports formatEntry, entryKey */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
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

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** How the escalation's figures are written: points with one decimal at most, intervals, shares. */
/** One decimal at most: 3, 3.2. */
function points(value) {
    const rounded = Math.round(value * 10) / 10;
    return String(rounded === 0 ? 0 : rounded);
}
function signed(value) {
    return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}
function interval([low, high]) {
    return `[${points(low)}, ${points(high)}]`;
}
/** A share 0..1 as whole per cent. */
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
/** 20000 -> 20,000. */
function count(value) {
    return Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/gu, ',');
}
/** Dollars: cents below 1,000, whole above, four digits for a request's price. */
function usd(value) {
    if (value !== 0 && Math.abs(value) < 0.01)
        return `$${value.toPrecision(3)}`;
    return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}
function list(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}


/***/ })

};
