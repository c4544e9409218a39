export const id = 5622;
export const ids = [5622];
export const modules = {

/***/ 5622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xh: () => (/* binding */ SMALLEST_SUITE),
  np: () => (/* binding */ advance),
  rL: () => (/* binding */ openFamily),
  IM: () => (/* binding */ orderUnits),
  Bg: () => (/* binding */ resultOf),
  qS: () => (/* binding */ resultsOf),
  G9: () => (/* binding */ settle)
});

// UNUSED EXPORTS: FEWEST_CLUSTERS

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/stats/exact.js
/** Exact tests for few cases: binomial tails, McNemar, and the sign-flip test of paired differences. */
/** P(X >= k) for X ~ Binomial(n, 1/2), summed from the tail so that small values keep their precision. */
function binomialTailAtLeast(k, n) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    if (2 * k <= n)
        return 1 - binomialTailAtLeast(n - k + 1, n);
    // Terms fall from k upwards; start from the log of the first and multiply by the ratio of neighbours.
    let log = -n * Math.LN2;
    for (let i = 1; i <= n - k; i++)
        log += Math.log((n - i + 1) / i);
    let term = 1;
    let sum = 0;
    for (let i = k; i <= n; i++) {
        sum += term;
        term *= (n - i) / (i + 1);
        if (term < sum * 1e-18)
            break;
    }
    return Math.min(1, Math.exp(log) * sum);
}
/**
 * McNemar's exact test: given `broken + fixed` changed cases, each was as likely to break as to be fixed. Used for
 * the missing-pair rule (two-sided) and as the meaning of the sign-flip test on pass/fail scores.
 */
function mcnemarExact(broken, fixed) {
    const changed = broken + fixed;
    if (changed === 0)
        return { oneSided: 1, midP: 1, twoSided: 1 };
    const oneSided = binomialTailAtLeast(broken, changed);
    const beyond = binomialTailAtLeast(broken + 1, changed);
    return {
        oneSided,
        midP: 0.5 * (oneSided + beyond),
        twoSided: Math.min(1, 2 * binomialTailAtLeast(Math.max(broken, fixed), changed)),
    };
}
const ENUMERATE_UP_TO = 20;
const FINEST_GRID = 10_000;
/**
 * Exact sign-flip test of paired differences: under no change each difference is as likely to be -d as d. Assumes
 * cases (or cluster totals, when those are handed in) independent and symmetric under the null; zeros carry nothing.
 * Up to 20 non-zero differences all patterns are counted, above that by convolution on an integer grid (exact when
 * the differences are multiples of 1/g for a g up to 10,000, else rounded to 1/10,000). Returns p = 1 without changes.
 */
function signFlip(differences) {
    const sizes = [];
    let observed = 0;
    for (const d of differences) {
        if (d === 0)
            continue;
        sizes.push(Math.abs(d));
        observed += d;
    }
    if (sizes.length === 0)
        return { p: 1, midP: 1 };
    return sizes.length <= ENUMERATE_UP_TO ? enumerated(sizes, observed) : convolved(differences, sizes);
}
function enumerated(sizes, observed) {
    // Sums of equal patterns differ by rounding alone; a tie must count as one.
    const slack = 1e-9;
    let sums = [0];
    for (const size of sizes) {
        const next = [];
        for (const sum of sums)
            next.push(sum - size, sum + size);
        sums = next;
    }
    let below = 0;
    let ties = 0;
    for (const sum of sums) {
        if (sum < observed - slack)
            below += 1;
        else if (sum <= observed + slack)
            ties += 1;
    }
    return { p: (below + ties) / sums.length, midP: (below + 0.5 * ties) / sums.length };
}
function convolved(differences, sizes) {
    const grid = gridOf(sizes);
    const steps = sizes.map((size) => Math.round(size * grid)).filter((step) => step > 0);
    const observed = differences.reduce((sum, d) => sum + Math.sign(d) * Math.round(Math.abs(d) * grid), 0);
    const total = steps.reduce((sum, step) => sum + step, 0);
    // share[i] = probability that the negative steps add up to i; the signed sum is then total - 2 i.
    const share = new Float64Array(total + 1);
    share[0] = 1;
    let reach = 0;
    for (const step of steps) {
        reach += step;
        for (let i = reach; i >= 0; i--)
            share[i] = 0.5 * (share[i] + (i >= step ? share[i - step] : 0));
    }
    let below = 0;
    let ties = 0;
    for (let i = total; i >= 0; i--) {
        const sum = total - 2 * i;
        if (sum < observed)
            below += share[i];
        else if (sum === observed)
            ties += share[i];
        else
            break;
    }
    return { p: Math.min(1, below + ties), midP: Math.min(1, below + 0.5 * ties) };
}
/** The smallest g for which every difference is a multiple of 1/g. */
function gridOf(sizes) {
    for (let grid = 1; grid <= 720; grid++) {
        if (sizes.every((size) => Math.abs(size * grid - Math.round(size * grid)) < 1e-9))
            return grid;
    }
    return FINEST_GRID;
}

// EXTERNAL MODULE: ./build/core/stats/intervals.js
var intervals = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/core/stats/normal.js
var normal = __webpack_require__(4811);
// EXTERNAL MODULE: ./build/core/stats/paired.js
var paired = __webpack_require__(8269);
// EXTERNAL MODULE: ./build/core/stats/sequential.js
var sequential = __webpack_require__(1091);
// EXTERNAL MODULE: ./build/core/stats/tally.js
var stats_tally = __webpack_require__(6444);
;// CONCATENATED MODULE: ./build/core/family.js
/** The sequential decision over all templates of a run: which cases to ask next, and when to stop and how. */







/** Fewer compared cases than this decide nothing. */
const SMALLEST_SUITE = 50;
/** Fewer clusters than this decide nothing. */
const FEWEST_CLUSTERS = 10;
/** Larger shares of dropped pairs decide nothing. */
const MISSING_SHARE = 0.05;
const MISSING_ALPHA = 0.05;
/** One-sided level at which a cached comparison is worth a fresh one. Costs no false alarm: only a fresh one blocks. */
const TRIGGER_ALPHA = 0.2;
/**
 * Evaluation order: ascending SHA-256 of seed + NUL + cluster id (case id without one), the cases of a cluster together
 * and in the order of their own hash. Depends on the ids and the seed alone, so that no rerun draws another order.
 */
function orderUnits(units, seed) {
    const hash = (id) => (0,digest/* sha256Hex */.fg)(`${seed}\0${id}`);
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
/** A family before its first look. Keys must be unique. */
function openFamily(members, settings) {
    const keys = new Set(members.map((member) => member.key));
    if (keys.size !== members.length)
        throw new Error('two members of a family share a key');
    const states = members.map((member) => {
        const clusters = clusterCount(member.units);
        const clustered = clusters !== null;
        const hopeless = (clusters !== null && clusters < FEWEST_CLUSTERS) || member.units.length < SMALLEST_SUITE;
        const looks = settings.fixed || hopeless ? [everything(member)] : schedule(member, clustered);
        const total = member.units.length * member.repeats;
        return {
            member,
            clustered,
            looks,
            times: looks.map((look, index) => (index === looks.length - 1 ? 1 : (look.cases * look.repeats) / total)),
            hopeless,
            left: member.units.length === 0,
            fresh: false,
            tally: (0,stats_tally/* emptyTally */.CK)(clustered),
            measuredAt: -1,
            exactP: null,
            outcome: member.units.length === 0
                ? { verdict: 'inconclusive', reason: 'small-suite', why: 'no case to compare', looks: 0, bound: null }
                : null,
        };
    });
    return withDemands(settings, states, 0);
}
function everything(member) {
    return { cases: member.units.length, repeats: member.repeats };
}
/** Looks at every 50 (100 above 400) cases at one sample, then at all cases with 1, 2, ... K samples. */
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
    for (let repeat = 1; repeat <= repeats; repeat++)
        looks.push({ cases: units.length, repeats: repeat });
    return looks;
}
/** Number of clusters, a case without one counting as its own; null when no case has a cluster. */
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
function withDemands(settings, members, look) {
    const demands = [];
    for (const state of members) {
        const plan = state.looks[look];
        if (state.outcome !== null || plan === undefined || state.measuredAt === look)
            continue;
        demands.push({ key: state.member.key, cases: plan.cases, repeats: plan.repeats, fresh: state.fresh });
    }
    return { settings, members, look, demands };
}
/**
 * One step once all demands are measured: either the look is decided for every live member, or, when cached base
 * samples look like a drop, the same look is asked for again with fresh ones.
 */
function advance(family, lookup) {
    if (family.demands.length === 0)
        return family;
    const { settings, look } = family;
    const measured = family.members.map((state) => state.outcome === null && state.measuredAt !== look ? measure(state, settings, look, lookup) : state);
    const refreshing = measured.map((state) => (wantsFresh(state, settings, look) ? refreshed(state) : state));
    if (refreshing.some((state, index) => state !== measured[index]))
        return withDemands(settings, refreshing, look);
    return withDemands(settings, decide(measured, settings, look), look + 1);
}
function refreshed(state) {
    return { ...state, fresh: true, tally: (0,stats_tally/* emptyTally */.CK)(state.clustered), measuredAt: -1, exactP: null };
}
/** Adds the cases this look asked for; a look that adds repeats changes every case's mean and starts afresh. */
function measure(state, settings, look, lookup) {
    const { member, clustered } = state;
    const plan = state.looks[look];
    const before = state.measuredAt < 0 ? undefined : state.looks[state.measuredAt];
    const carries = before !== undefined && before.repeats === plan.repeats;
    const tally = carries ? (0,stats_tally/* copyTally */.Sv)(state.tally) : (0,stats_tally/* emptyTally */.CK)(clustered);
    const from = carries ? before.cases : 0;
    const keep = settings.fixed ? Number.POSITIVE_INFINITY : plan.repeats;
    const pass = member.pass;
    for (let i = from; i < plan.cases; i++) {
        const unit = member.units[i];
        if (clustered && i > from && (unit.cluster === undefined || unit.cluster !== member.units[i - 1].cluster))
            (0,stats_tally/* endCluster */.st)(tally);
        (0,stats_tally/* addPair */.Ml)(tally, lookup(member.key, unit.id, state.fresh), { equal: unit.equal, keep, pass });
    }
    if (clustered)
        (0,stats_tally/* endCluster */.st)(tally);
    if (!settings.fixed) {
        const asked = (plan.cases - tally.equal - tally.skipped) * plan.repeats;
        if (!tally.stale)
            tally.baseSamples = asked;
        tally.headSamples = asked;
    }
    const needsExact = tally.n > 0 && tally.n < SMALLEST_SUITE && look === state.looks.length - 1;
    return { ...state, tally, measuredAt: look, exactP: needsExact ? exactP(state, plan, lookup, keep) : null };
}
/** Sign-flip p over the cases (cluster totals where there are clusters). */
function exactP(state, plan, lookup, keep) {
    const totals = new Map();
    for (const unit of state.member.units.slice(0, plan.cases)) {
        const single = (0,stats_tally/* emptyTally */.CK)(false);
        (0,stats_tally/* addPair */.Ml)(single, lookup(state.member.key, unit.id, state.fresh), { equal: unit.equal, keep, pass: undefined });
        const group = unit.cluster === undefined ? `case ${unit.id}` : `cluster ${unit.cluster}`;
        totals.set(group, (totals.get(group) ?? 0) + single.sum);
    }
    return Math.max(paired/* SMALLEST_P */.hl, signFlip([...totals.values()]).p);
}
function evidence(state) {
    const sums = (0,stats_tally/* pairSumsOf */.wh)(state.tally);
    const repeats = (0,stats_tally/* usualRepeats */.T4)(state.tally);
    return {
        regression: (0,paired/* regressionStatistic */.wu)(sums, repeats),
        pass: (0,paired/* passStatistic */.Gr)(sums, state.member.margin, repeats),
        guard: guardOf(state),
    };
}
function guardOf(state) {
    const { tally } = state;
    const asked = tally.n + tally.dropped;
    if (tally.dropped > MISSING_SHARE * asked)
        return 'missing';
    // Byte-equal cases alone are no evidence where the requests that do differ all went unanswered.
    if (tally.dropped > 0 && tally.n === tally.equal)
        return 'missing';
    if (mcnemarExact(tally.headMissing, tally.baseMissing).twoSided <= MISSING_ALPHA)
        return 'missing-one-sided';
    if (tally.clusters !== null && tally.clusters.count < FEWEST_CLUSTERS)
        return 'few-clusters';
    if (tally.n < SMALLEST_SUITE)
        return 'small-suite';
    return null;
}
/** More pairs are lost than the whole suite may lose: no later look can mend that. */
function lost(state) {
    return state.tally.dropped > MISSING_SHARE * state.member.units.length;
}
function boundAt(state, look, alpha, spending) {
    return (0,sequential/* boundsUpTo */.Un)(state.times, alpha, spending, look + 1)[look];
}
function blockedBySmallExact(state, guard, settings, alpha) {
    return guard === 'small-suite' && settings.smallSuite === 'exact' && state.exactP !== null && state.exactP <= alpha;
}
function passes(found, state, settings, look) {
    return (found.guard === null && found.pass !== null && found.pass.z >= boundAt(state, look, settings.beta, sequential/* PASS_SPENDING */.Lp));
}
function wantsFresh(state, settings, look) {
    if (state.outcome !== null || state.fresh || !state.tally.stale)
        return false;
    const found = evidence(state);
    if (belowFloor(state) || blockedBySmallExact(state, found.guard, settings, TRIGGER_ALPHA))
        return true;
    if (found.guard !== null || found.regression === null || passes(found, state, settings, look))
        return false;
    return found.regression.z >= boundAt(state, look, TRIGGER_ALPHA, sequential/* BLOCK_SPENDING */.tZ);
}
/** Head's interval is wholly below the floor and base's is not. */
function belowFloor({ member, tally }) {
    if (member.floor === undefined || !member.blocking)
        return false;
    const [base, head] = [(0,intervals/* levelInterval */.cL)(tally.base), (0,intervals/* levelInterval */.cL)(tally.head)];
    return base !== null && head !== null && head[1] < member.floor && base[1] >= member.floor;
}
/** Members whose verdicts share the error rate and are not blocked: Holm's divisor, at least 1. */
function holmDivisor(members) {
    let count = 0;
    for (const { member, left, outcome } of members) {
        if (member.blocking && !left && outcome?.verdict !== 'regressed')
            count += 1;
    }
    return Math.max(1, count);
}
/** Passing first, then blocking until Holm finds nothing new, then giving up where neither is likely any more. */
function decide(members, settings, look) {
    const states = [...members];
    const live = [];
    states.forEach((state, index) => {
        if (state.outcome === null)
            live.push({ index, found: evidence(state) });
    });
    const stop = (index, outcome) => {
        states[index] = { ...states[index], outcome: { ...outcome, looks: look + 1 } };
    };
    const share = (state) => settings.alpha / (state.member.blocking ? holmDivisor(states) : 1);
    const passing = [];
    for (const { index, found } of live)
        if (passes(found, states[index], settings, look))
            passing.push(index);
    for (let news = true; news;) {
        news = false;
        const divided = new Map();
        for (const { index } of live)
            divided.set(index, share(states[index]));
        for (const { index, found } of live) {
            const state = states[index];
            if (state.outcome !== null || passing.includes(index) || (state.tally.stale && !state.fresh))
                continue;
            const alpha = divided.get(index);
            if (blockedBySmallExact(state, found.guard, settings, alpha)) {
                stop(index, { verdict: 'regressed', reason: 'exact', bound: -(0,normal/* normalQuantile */.Zl)(alpha) });
                news = true;
            }
            else if (found.guard === null && found.regression !== null) {
                const bound = boundAt(state, look, alpha, sequential/* BLOCK_SPENDING */.tZ);
                if (found.regression.z < bound)
                    continue;
                stop(index, { verdict: 'regressed', reason: 'bound', bound });
                news = true;
            }
        }
    }
    for (const { index, found } of live) {
        const state = states[index];
        if (state.outcome !== null)
            continue;
        const alpha = share(state);
        const bound = boundAt(state, look, alpha, sequential/* BLOCK_SPENDING */.tZ);
        if (passing.includes(index))
            stop(index, { verdict: 'pass', reason: 'margin', bound });
        else if (look === state.looks.length - 1)
            stop(index, { verdict: 'inconclusive', reason: found.guard ?? 'budget', bound });
        else if (lost(state))
            stop(index, { verdict: 'inconclusive', reason: 'missing', bound });
        else if (found.guard === null && futile(state, found, settings, look, alpha)) {
            stop(index, { verdict: 'inconclusive', reason: 'futility', bound });
        }
    }
    return states;
}
/** Neither a drop of the margin would still block, nor a shift of the margin still pass, with a chance worth asking for. */
function futile(state, found, settings, look, alpha) {
    if (found.regression === null || found.pass === null)
        return false;
    const t = state.times[look];
    const last = state.times.length - 1;
    const drift = state.member.margin / found.regression.se / Math.sqrt(t);
    const block = (0,sequential/* conditionalPower */.u8)(found.regression.z, t, boundAt(state, last, alpha, sequential/* BLOCK_SPENDING */.tZ), drift);
    if (block >= settings.futility)
        return false;
    return ((0,sequential/* conditionalPower */.u8)(found.pass.z, t, boundAt(state, last, settings.beta, sequential/* PASS_SPENDING */.Lp), drift) < settings.futility);
}
/**
 * Stops a member from outside, inconclusive: a failed canary, an untrusted judge, a spent budget. Before the first look
 * it leaves the family (the others share the whole alpha); later it stays in Holm's divisor. With a lookup, what was
 * measured of the look under way still counts in its figures. A member already decided stays as it is.
 */
function settle(family, key, reason, why, lookup) {
    const { settings, look } = family;
    const members = family.members.map((state) => {
        if (state.member.key !== key || state.outcome !== null)
            return state;
        const outcome = { verdict: 'inconclusive', reason, why, looks: look, bound: null };
        const counted = lookup === undefined || state.measuredAt === look ? state : measure(state, settings, look, partly(lookup));
        return { ...state, tally: counted.tally, exactP: counted.exactP, left: look === 0, outcome };
    });
    return withDemands(settings, members, look);
}
/** A pair that was not asked on both arms is not a lost one: it is left out without a trace. */
function partly(lookup) {
    const asked = (samples) => samples.some((score) => score !== undefined);
    return (key, caseId, fresh) => {
        const pair = lookup(key, caseId, fresh);
        return asked(pair.base) && asked(pair.head) ? pair : stats_tally/* NOT_ASKED */.Lf;
    };
}
/** What is known of a member: its verdict once it has stopped, until then `inconclusive` with reason `stopped`. */
function resultOf(family, key) {
    const state = family.members.find((candidate) => candidate.member.key === key);
    if (state === undefined)
        throw new Error(`no member ${key} in this family`);
    const { member, tally, settings } = { ...state, settings: family.settings };
    const outcome = state.outcome ?? {
        verdict: 'inconclusive',
        reason: 'stopped',
        looks: state.measuredAt + 1,
        bound: null,
    };
    const sums = (0,stats_tally/* pairSumsOf */.wh)(tally);
    const regression = (0,paired/* regressionStatistic */.wu)(sums, (0,stats_tally/* usualRepeats */.T4)(tally));
    const { n, measured } = tally;
    const byThreshold = !tally.binary && member.pass !== undefined;
    const broken = byThreshold ? tally.fell : tally.down;
    const fixed = byThreshold ? tally.rose : tally.up;
    const divisor = member.blocking ? holmDivisor(family.members) : 1;
    const needed = (0,sequential/* casesToPass */.ur)((0,paired/* differenceSd */.xu)(sums), member.margin);
    const spread = (sum, squares) => Math.max(0, squares - (sum * sum) / measured);
    const baseSpread = spread(tally.base.sum, tally.base.sumSquares);
    const headSpread = spread(tally.head.sum, tally.head.sumSquares);
    const level = { base: (0,intervals/* levelInterval */.cL)(tally.base), head: (0,intervals/* levelInterval */.cL)(tally.head) };
    const equalCount = member.units.reduce((count, unit) => count + (unit.equal ? 1 : 0), 0);
    return {
        key,
        verdict: outcome.verdict,
        reason: outcome.reason,
        why: outcome.why,
        looks: outcome.looks,
        n,
        measured,
        unscored: tally.dropped,
        base: measured === 0 ? null : (100 * tally.base.sum) / measured,
        head: measured === 0 ? null : (100 * tally.head.sum) / measured,
        delta: n === 0 ? null : (100 * tally.sum) / n,
        interval: regression === null ? null : points((0,paired/* differenceInterval */.Ly)(regression)),
        p: state.exactP ?? regression?.p ?? null,
        z: regression?.z ?? null,
        bound: outcome.bound,
        mde: regression === null ? null : 100 * (0,sequential/* smallestVisibleDrop */.Nh)(regression.se, divisor, settings.alpha),
        broken,
        fixed,
        samples: { base: tally.baseSamples, head: tally.headSamples },
        asked: {
            ids: member.units.slice(0, state.looks[state.measuredAt]?.cases ?? 0).map((unit) => unit.id),
            repeats: settings.fixed ? Number.POSITIVE_INFINITY : (state.looks[state.measuredAt]?.repeats ?? 0),
        },
        budget: 2 * (member.units.length - equalCount) * member.repeats,
        casesNeeded: outcome.verdict === 'inconclusive' && Number.isFinite(needed) ? needed : undefined,
        varianceRatio: measured > 1 && baseSpread > 1e-9 ? headSpread / baseSpread : undefined,
        flipped: n > 0 && (tally.binary || byThreshold) ? (broken + fixed) / n : undefined,
        binary: tally.binary && measured > 0,
        level: level.base === null || level.head === null ? null : { base: points(level.base), head: points(level.head) },
        refreshed: state.fresh,
        stale: tally.stale && !state.fresh,
        clusters: tally.clusters?.count ?? 0,
    };
}
function points(interval) {
    return [100 * interval[0], 100 * interval[1]];
}
/** All results by key, in the members' order. */
function resultsOf(family) {
    return new Map(family.members.map(({ member }) => [member.key, resultOf(family, member.key)]));
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
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(190);
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


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ chanceToPass),
/* harmony export */   Lp: () => (/* binding */ PASS_SPENDING),
/* harmony export */   Nh: () => (/* binding */ smallestVisibleDrop),
/* harmony export */   Un: () => (/* binding */ boundsUpTo),
/* harmony export */   tZ: () => (/* binding */ BLOCK_SPENDING),
/* harmony export */   u8: () => (/* binding */ conditionalPower),
/* harmony export */   ur: () => (/* binding */ casesToPass)
/* harmony export */ });
/* unused harmony exports spent, stoppingBounds */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/** Looking more than once: error spending, stopping bounds, conditional power; and how much a suite can see. */

/** Blocking spends late (t^3), so that an early look needs overwhelming evidence; passing spends evenly. */
const BLOCK_SPENDING = { kind: 'power', exponent: 3 };
const PASS_SPENDING = { kind: 'power', exponent: 1 };
/** Cumulative one-sided error at time t. Sources: Lan & DeMets (1983); power family: Kim & DeMets (1987). */
function spent(spending, alpha, t) {
    const time = Math.min(1, t);
    switch (spending.kind) {
        case 'power':
            return alpha * time ** spending.exponent;
        case 'obrien-fleming':
            return 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha / 2) / Math.sqrt(time));
        case 'pocock':
            return alpha * Math.log(1 + (Math.E - 1) * time);
    }
}
const NODES_PER_PANEL = 12;
/** Width of a panel in standard deviations of the next step: far below what the rule needs for 1e-10. */
const PANEL_WIDTH = 4;
/** How far below zero, and beyond one step, paths are followed, in standard deviations. */
const REACH = 8.5;
/** Less error than this is not worth telling from none: the bound then stays at 7.94. */
const SMALLEST_ERROR = 1e-15;
const RULE = gaussLegendre(NODES_PER_PANEL);
const walks = new Map();
/** A schedule is asked for bounds many times over; its name is made once. */
const names = new WeakMap();
function nameOf(times) {
    let name = names.get(times);
    if (name === undefined) {
        name = times.join(',');
        names.set(times, name);
    }
    return name;
}
/**
 * One-sided upper bounds on z at information times `times` (ascending, in (0, 1]): the chance that a standard Brownian
 * path crosses any of them by time t is exactly the error spent by t. Non-binding: the paths that another rule would
 * have stopped are followed. Recursion of Armitage, McPherson & Rowe (1969), each step integrated by Gauss-Legendre
 * panels between the bound and 8.5 standard deviations below; relative error about 1e-9. Results are remembered.
 */
function stoppingBounds(times, alpha, spending) {
    return boundsUpTo(times, alpha, spending, times.length);
}
/** The first `looks` bounds only: a run that stops early never pays for the rest. */
function boundsUpTo(times, alpha, spending, looks) {
    const key = `${spending.kind === 'power' ? spending.exponent : spending.kind}/${alpha}/${nameOf(times)}`;
    let walk = walks.get(key);
    if (walk === undefined) {
        // A process meets a handful of schedules; a bench meets many.
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
        ? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now)
        : crossing(walk, Math.max(SMALLEST_ERROR, now - before), sd, root, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now));
    walk.bounds.push(bound);
    if (look + 1 >= times.length)
        return;
    // Density of the paths still below: smooth on the scale of the step just made, asked for on that of the next.
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
            density = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(node / sd) / sd;
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
/** The bound c whose chance of being crossed now, by paths not stopped before, is `chance`: Newton on its logarithm. */
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
            over += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)(off);
            slope += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(off);
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
/** Nodes and weights of the Gauss-Legendre rule on 0..1. */
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
/**
 * Chance to cross `finalBound` at the last look, given z at information time t < 1, if z drifts by `drift` over the
 * whole run. Source: Lan & Wittes (1988).
 */
function conditionalPower(z, t, finalBound, drift) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)((finalBound - z * Math.sqrt(t) - drift * (1 - t)) / Math.sqrt(1 - t));
}
/**
 * Smallest drop (in the unit of `se`) that a one-sided test at alpha / templates sees with probability `power`.
 * Normal approximation, one look.
 */
function smallestVisibleDrop(se, templates, alpha, power = 0.8) {
    return ((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha / templates) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * se;
}
/**
 * Cases at the same repeats for about a 90 % chance to pass when nothing changed; `sd` is that of one case's
 * difference and `margin` is in the same unit. At least 59, the fewest that can rule out a 5 % drop at 5 % at all;
 * a tenth is added for looking more than once. Infinity at margin 0.
 */
function casesToPass(sd, margin) {
    const needed = 1.1 * (((1.645 + 1.282) * sd) / margin) ** 2;
    return Math.max(59, Math.ceil(needed));
}
/** Chance that a suite of `n` unchanged cases passes at one look: the preview's figure. Normal approximation. */
function chanceToPass(n, sd, margin, beta) {
    const se = Math.sqrt((sd * sd * n + 1) / (n + 1)) / Math.sqrt(n + 1);
    const mean = -1 / (n + 1);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((mean + margin) / se - (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - beta));
}


/***/ }),

/***/ 6444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   Ml: () => (/* binding */ addPair),
/* harmony export */   Sv: () => (/* binding */ copyTally),
/* harmony export */   T4: () => (/* binding */ usualRepeats),
/* harmony export */   st: () => (/* binding */ endCluster),
/* harmony export */   wh: () => (/* binding */ pairSumsOf)
/* harmony export */ });
/** Stands for a pair that nobody asked for. */
const NOT_ASKED = { base: [], head: [], baseFresh: true };
function emptyTally(clustered) {
    const clusters = () => (clustered ? { count: 0, totals: 0, cross: 0, sizes: 0 } : null);
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
        skipped: 0,
        headMissing: 0,
        baseMissing: 0,
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
/** A copy that can be added to while the original stays as it was. */
function copyTally(tally) {
    const copy = (arm) => ({
        ...arm,
        clusters: arm.clusters === null ? null : { ...arm.clusters },
        counts: [...arm.counts],
    });
    return {
        ...tally,
        clusters: tally.clusters === null ? null : { ...tally.clusters },
        base: copy(tally.base),
        head: copy(tally.head),
    };
}
/** Adds one case; cases of a cluster must follow each other, with `endCluster` after the last. */
function addPair(tally, pair, options) {
    const base = meanOf(pair.base, pair.baseFresh ? options.keep : Number.POSITIVE_INFINITY);
    const head = options.equal && base.scored > 0 ? base : meanOf(pair.head, options.keep);
    const known = options.equal && base.scored === 0 ? head : base;
    if (options.equal) {
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
    if (base.scored === 0 || head.scored === 0) {
        tally.dropped += 1;
        if (base.scored > 0)
            tally.headMissing += 1;
        else if (head.scored > 0)
            tally.baseMissing += 1;
        return;
    }
    const d = head.mean - base.mean;
    tally.n += 1;
    tally.sum += d;
    tally.sumSquares += d * d;
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
/** Closes the cluster whose cases were added last; one without a compared case counts for nothing. */
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
    if (clusters === null || size === 0)
        return;
    clusters.count += 1;
    clusters.totals += total * total;
    clusters.cross += total * size;
    clusters.sizes += size * size;
}
function meanOf(samples, keep) {
    let sum = 0;
    let scored = 0;
    let asked = 0;
    let binary = true;
    const end = Math.min(samples.length, keep);
    for (let i = 0; i < end; i++) {
        const score = samples[i];
        if (score === undefined)
            continue;
        asked += 1;
        if (score === null)
            continue;
        scored += 1;
        sum += score;
        if (score !== 0 && score !== 1)
            binary = false;
    }
    return { asked, scored, mean: scored === 0 ? Number.NaN : sum / scored, binary };
}
function pairSumsOf(tally) {
    const { n, sum, sumSquares, clusters } = tally;
    return { n, sum, sumSquares, clusters };
}
/** Scored samples of the middle case on the arm that has fewer; 1 when nothing was measured. */
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


/***/ })

};
