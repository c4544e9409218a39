export const id = 4987;
export const ids = [4987];
export const modules = {

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ criticalVerdict),
/* harmony export */   wq: () => (/* binding */ templateResult)
/* harmony export */ });
/* unused harmony export floorState */
const UNHEARD = new Set(['canary', 'untrusted-judge', 'judge-changed']);
function templateResult(result, facts) {
    const { level } = result;
    const floor = level === null || result.head === null ? undefined : floorState(facts.floor, result.head, level);
    const decides = !result.stale && !UNHEARD.has(result.reason);
    return {
        verdict: result.verdict,
        digest: facts.digest,
        reason: result.reason,
        ...given({ why: result.why }),
        n: result.n,
        measured: result.measured,
        base: result.base,
        head: result.head,
        delta: result.delta,
        interval: result.interval,
        p: result.p,
        bound: result.bound,
        mde: result.mde,
        broken: result.broken,
        fixed: result.fixed,
        unscored: result.unscored,
        looks: result.looks,
        samples: result.samples,
        blocking: facts.blocking,
        binary: result.binary,
        margin: facts.margin,
        kind: facts.kind,
        ...given({
            experimental: facts.experimental,
            casesNeeded: result.casesNeeded,
            budget: result.budget,
            floor: floor?.state === 'broken' && !decides ? { ...floor, state: 'warning' } : floor,
            level: level ?? undefined,
            varianceRatio: result.varianceRatio,
            flipped: result.flipped,
            codes: facts.codes,
            suiteLevel: facts.suiteLevel,
            kappa: facts.kappa,
            notes: facts.notes !== undefined && facts.notes.length > 0 ? facts.notes : undefined,
        }),
    };
}
function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function floorState(floor, head, level) {
    if (floor === null)
        return undefined;
    const broken = level.head[1] < floor && level.base[1] >= floor;
    return { points: floor, state: broken ? 'broken' : head < floor ? 'warning' : 'held', interval: level.head };
}
function criticalVerdict(caseId, templates, recorded, wanted = 1) {
    if (templates.length === 0)
        return { case: caseId, verdict: 'held', detail: 'no blocking template applies to it' };
    const found = templates.map(({ template, pass, samples }) => {
        const base = tries(samples.base, pass);
        const head = tries(samples.head, pass);
        return { template, base, head };
    });
    const broken = found.filter(({ base, head }) => base.scored > 0 && head.scored > 0 && base.passed === base.scored && head.passed === 0);
    const whole = broken.filter(({ base, head }) => Math.min(base.scored, head.scored) >= wanted);
    if (broken.length > 0 && whole.length === 0) {
        const how = broken.map(({ template, base, head }) => `${template}: base ${base.scored}, head ${head.scored}`);
        return {
            case: caseId,
            verdict: 'unmeasured',
            detail: `fewer than ${wanted} samples have a score (${how.join('; ')})`,
        };
    }
    if (broken.length > 0) {
        const how = whole.map(({ template, base, head }) => `${template}: base passed ${of(base)}, head ${of(head)}`);
        const once = recorded ? ' (one recorded sample decides)' : '';
        return { case: caseId, verdict: 'broken', detail: `${how.join('; ')}${once}` };
    }
    const failing = found.filter(({ head }) => head.scored > 0 && head.passed < head.scored);
    const flaky = failing.filter(({ base, head }) => base.passed > 0 || head.passed > 0);
    if (flaky.length > 0) {
        const how = flaky.map(({ template, base, head }) => `${template}: base passed ${of(base)}, head ${of(head)}`);
        return { case: caseId, verdict: 'flaky', detail: how.join('; ') };
    }
    const unknown = found.filter(({ base, head }) => base.scored === 0 || head.scored === 0);
    if (unknown.length > 0) {
        const names = unknown.map(({ template }) => template).join(', ');
        return { case: caseId, verdict: 'unmeasured', detail: `no score on both sides: ${names}` };
    }
    if (failing.length > 0) {
        const names = failing.map(({ template }) => template).join(', ');
        return { case: caseId, verdict: 'held', detail: `fails before and after the change: ${names}` };
    }
    return { case: caseId, verdict: 'held', detail: 'head passes' };
}
function tries(samples, pass) {
    let passed = 0;
    let scored = 0;
    for (const score of samples) {
        if (score === null || score === undefined)
            continue;
        scored += 1;
        if (score >= pass)
            passed += 1;
    }
    return { passed, scored };
}
function of({ passed, scored }) {
    return `${passed} of ${scored}`;
}


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  np: () => (/* binding */ advance),
  rL: () => (/* binding */ openFamily),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/core/family/decision.js
var decision = __webpack_require__(5301);
// EXTERNAL MODULE: ./build/core/stats/intervals.js
var intervals = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/core/stats/sequential.js
var sequential = __webpack_require__(1091);
// EXTERNAL MODULE: ./build/core/family/evidence.js
var evidence = __webpack_require__(2442);
;// CONCATENATED MODULE: ./build/core/family/freshness.js



const TRIGGER_ALPHA = 0.2;
function wantsFresh(state, settings, look) {
    if (state.outcome !== null || state.fresh || !state.tally.stale)
        return false;
    const found = (0,evidence/* evidence */.MX)(state);
    if (belowFloor(state) || (0,evidence/* blockedBySmallExact */.SS)(state, found.guard, settings, TRIGGER_ALPHA))
        return true;
    if (found.guard !== null || found.regression === null || (0,evidence/* passes */.WE)(found, state, settings, look))
        return false;
    return found.regression.z >= (0,evidence/* boundAt */.IS)(state, look, TRIGGER_ALPHA, sequential/* BLOCK_SPENDING */.tZ);
}
function belowFloor({ member, tally }) {
    if (member.floor === undefined || !member.blocking)
        return false;
    const [base, head] = [(0,intervals/* levelInterval */.cL)(tally.base), (0,intervals/* levelInterval */.cL)(tally.head)];
    return base !== null && head !== null && head[1] < member.floor && base[1] >= member.floor;
}

// EXTERNAL MODULE: ./build/core/stats/exact.js
var exact = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/core/stats/paired.js
var paired = __webpack_require__(8269);
// EXTERNAL MODULE: ./build/core/stats/tally.js
var stats_tally = __webpack_require__(6444);
;// CONCATENATED MODULE: ./build/core/family/looks.js
function looksOf(member, clustered, once) {
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
    for (let repeat = 1; repeat <= repeats; repeat++)
        looks.push({ cases: units.length, repeats: repeat });
    return looks;
}
function timesOf(member, looks) {
    const total = member.units.length * member.repeats;
    return looks.map((look, index) => (index === looks.length - 1 ? 1 : (look.cases * look.repeats) / total));
}

// EXTERNAL MODULE: ./build/core/family/member.js
var family_member = __webpack_require__(8521);
;// CONCATENATED MODULE: ./build/core/family/state.js





function openMember(member, settings) {
    const { units } = member;
    const clusters = (0,family_member/* clusterCount */.A3)(units);
    const clustered = clusters !== null;
    const hopeless = (clusters !== null && clusters < family_member/* FEWEST_CLUSTERS */.r2) || units.length < family_member/* SMALLEST_SUITE */.xh;
    const looks = looksOf(member, clustered, settings.fixed || hopeless);
    const empty = units.length === 0;
    return {
        member,
        clustered,
        looks,
        times: timesOf(member, looks),
        left: empty,
        fresh: false,
        tally: (0,stats_tally/* emptyTally */.CK)(clustered),
        measuredAt: -1,
        exactP: null,
        outcome: empty
            ? { verdict: 'inconclusive', reason: 'small-suite', why: 'no case to compare', looks: 0, bound: null }
            : null,
    };
}
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
    const needsExact = tally.n > 0 && tally.n < family_member/* SMALLEST_SUITE */.xh && look === state.looks.length - 1;
    return { ...state, tally, measuredAt: look, exactP: needsExact ? exactP(state, plan, lookup, keep) : null };
}
function exactP(state, plan, lookup, keep) {
    const totals = new Map();
    for (const unit of state.member.units.slice(0, plan.cases)) {
        const single = (0,stats_tally/* emptyTally */.CK)(false);
        (0,stats_tally/* addPair */.Ml)(single, lookup(state.member.key, unit.id, state.fresh), { equal: unit.equal, keep, pass: undefined });
        const group = unit.cluster === undefined ? `case ${unit.id}` : `cluster ${unit.cluster}`;
        totals.set(group, (totals.get(group) ?? 0) + single.sum);
    }
    return Math.max(paired/* SMALLEST_P */.hl, (0,exact/* signFlip */.R7)([...totals.values()]).p);
}
function refreshed(state) {
    return { ...state, fresh: true, tally: (0,stats_tally/* emptyTally */.CK)(state.clustered), measuredAt: -1, exactP: null };
}
function partly(lookup) {
    const asked = (samples) => samples.some((score) => score !== undefined);
    return (key, caseId, fresh) => {
        const pair = lookup(key, caseId, fresh);
        return asked(pair.base) && asked(pair.head) ? pair : stats_tally/* NOT_ASKED */.Lf;
    };
}

;// CONCATENATED MODULE: ./build/core/family.js



function openFamily(members, settings) {
    const keys = new Set(members.map((member) => member.key));
    if (keys.size !== members.length)
        throw new Error('two members of a family share a key');
    const states = members.map((member) => openMember(member, settings));
    return withDemands(settings, states, 0);
}
function advance(family, lookup) {
    if (family.demands.length === 0)
        return family;
    const { settings, look } = family;
    const measured = family.members.map((state) => state.outcome === null && state.measuredAt !== look ? measure(state, settings, look, lookup) : state);
    const refreshing = measured.map((state) => (wantsFresh(state, settings, look) ? refreshed(state) : state));
    if (refreshing.some((state, index) => state !== measured[index]))
        return withDemands(settings, refreshing, look);
    return withDemands(settings, (0,decision/* decide */.L)(measured, settings, look), look + 1);
}
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


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   d: () => (/* binding */ holmDivisor)
/* harmony export */ });
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/* harmony import */ var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1091);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2442);



function holmDivisor(members) {
    let count = 0;
    for (const { member, left, outcome } of members) {
        if (member.blocking && !left && outcome?.verdict !== 'regressed')
            count += 1;
    }
    return Math.max(1, count);
}
function decide(members, settings, look) {
    const states = [...members];
    const live = [];
    states.forEach((state, index) => {
        if (state.outcome === null)
            live.push({ index, found: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX)(state) });
    });
    const stop = (index, outcome) => {
        states[index] = { ...states[index], outcome: { ...outcome, looks: look + 1 } };
    };
    const share = (state) => settings.alpha / (state.member.blocking ? holmDivisor(states) : 1);
    const passing = [];
    for (const { index, found } of live)
        if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .passes */ .WE)(found, states[index], settings, look))
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
            if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .blockedBySmallExact */ .SS)(state, found.guard, settings, alpha)) {
                stop(index, { verdict: 'regressed', reason: 'exact', bound: -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha) });
                news = true;
            }
            else if (found.guard === null && found.regression !== null) {
                const bound = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .boundAt */ .IS)(state, look, alpha, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SPENDING */ .tZ);
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
        const bound = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .boundAt */ .IS)(state, look, alpha, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SPENDING */ .tZ);
        if (passing.includes(index))
            stop(index, { verdict: 'pass', reason: 'margin', bound });
        else if (look === state.looks.length - 1)
            stop(index, { verdict: 'inconclusive', reason: found.guard ?? 'budget', bound });
        else if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .lost */ .DU)(state))
            stop(index, { verdict: 'inconclusive', reason: 'missing', bound });
        else if (found.guard === null && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .futile */ .eA)(state, found, settings, look, alpha)) {
            stop(index, { verdict: 'inconclusive', reason: 'futility', bound });
        }
    }
    return states;
}


/***/ }),

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   IS: () => (/* binding */ boundAt),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   SS: () => (/* binding */ blockedBySmallExact),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   eA: () => (/* binding */ futile)
/* harmony export */ });
/* harmony import */ var _stats_exact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9853);
/* harmony import */ var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8269);
/* harmony import */ var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1091);
/* harmony import */ var _stats_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6444);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8521);





const MISSING_SHARE = 0.05;
const MISSING_ALPHA = 0.05;
function evidence(state) {
    const sums = (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .pairSumsOf */ .wh)(state.tally);
    const repeats = (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .usualRepeats */ .T4)(state.tally);
    return {
        regression: (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__/* .regressionStatistic */ .wu)(sums, repeats),
        pass: (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__/* .passStatistic */ .Gr)(sums, state.member.margin, repeats),
        guard: guardOf(state),
    };
}
function guardOf(state) {
    const { tally } = state;
    const asked = tally.n + tally.dropped;
    if (tally.dropped > MISSING_SHARE * asked)
        return 'missing';
    if (tally.dropped > 0 && tally.n === tally.equal)
        return 'missing';
    if ((0,_stats_exact_js__WEBPACK_IMPORTED_MODULE_4__/* .mcnemarExact */ .B1)(tally.headMissing, tally.baseMissing).twoSided <= MISSING_ALPHA)
        return 'missing-one-sided';
    if (tally.clusters !== null && tally.clusters.count < _member_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_CLUSTERS */ .r2)
        return 'few-clusters';
    if (tally.n < _member_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALLEST_SUITE */ .xh)
        return 'small-suite';
    return null;
}
function lost(state) {
    return state.tally.dropped > MISSING_SHARE * state.member.units.length;
}
function boundAt(state, look, alpha, spending) {
    return (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsUpTo */ .Un)(state.times, alpha, spending, look + 1)[look];
}
function blockedBySmallExact(state, guard, settings, alpha) {
    return guard === 'small-suite' && settings.smallSuite === 'exact' && state.exactP !== null && state.exactP <= alpha;
}
function passes(found, state, settings, look) {
    return (found.guard === null && found.pass !== null && found.pass.z >= boundAt(state, look, settings.beta, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .PASS_SPENDING */ .Lp));
}
function futile(state, found, settings, look, alpha) {
    if (found.regression === null || found.pass === null)
        return false;
    const t = state.times[look];
    const last = state.times.length - 1;
    const drift = state.member.margin / found.regression.se / Math.sqrt(t);
    const block = (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionalPower */ .u8)(found.regression.z, t, boundAt(state, last, alpha, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SPENDING */ .tZ), drift);
    if (block >= settings.futility)
        return false;
    return ((0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionalPower */ .u8)(found.pass.z, t, boundAt(state, last, settings.beta, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__/* .PASS_SPENDING */ .Lp), drift) < settings.futility);
}


/***/ }),

/***/ 8521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ clusterCount),
/* harmony export */   IM: () => (/* binding */ orderUnits),
/* harmony export */   r2: () => (/* binding */ FEWEST_CLUSTERS),
/* harmony export */   xh: () => (/* binding */ SMALLEST_SUITE)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const SMALLEST_SUITE = 50;
const FEWEST_CLUSTERS = 10;
function orderUnits(units, seed) {
    const hash = (id) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(`${seed}\0${id}`);
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


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   q: () => (/* binding */ resultsOf)
/* harmony export */ });
/* harmony import */ var _stats_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7096);
/* harmony import */ var _stats_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8269);
/* harmony import */ var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1091);
/* harmony import */ var _stats_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6444);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5301);





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
    const sums = (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .pairSumsOf */ .wh)(tally);
    const regression = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionStatistic */ .wu)(sums, (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .usualRepeats */ .T4)(tally));
    const { n, measured } = tally;
    const byThreshold = !tally.binary && member.pass !== undefined;
    const broken = byThreshold ? tally.fell : tally.down;
    const fixed = byThreshold ? tally.rose : tally.up;
    const divisor = member.blocking ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .holmDivisor */ .d)(family.members) : 1;
    const needed = (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_2__/* .casesToPass */ .ur)((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceSd */ .xu)(sums), member.margin);
    const spread = (sum, squares) => Math.max(0, squares - (sum * sum) / measured);
    const baseSpread = spread(tally.base.sum, tally.base.sumSquares);
    const headSpread = spread(tally.head.sum, tally.head.sumSquares);
    const level = { base: (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .levelInterval */ .cL)(tally.base), head: (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .levelInterval */ .cL)(tally.head) };
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
        interval: regression === null ? null : points((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceInterval */ .Ly)(regression)),
        p: state.exactP ?? regression?.p ?? null,
        z: regression?.z ?? null,
        bound: outcome.bound,
        mde: regression === null ? null : 100 * (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestVisibleDrop */ .Nh)(regression.se, divisor, settings.alpha),
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
function resultsOf(family) {
    return new Map(family.members.map(({ member }) => [member.key, resultOf(family, member.key)]));
}


/***/ }),

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ScoreTable),
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6444);

const NOTHING = { base: [], head: [], baseFresh: true };
class ScoreTable {
    #cells = new Map();
    put(key, caseId, side, sample, score, from) {
        const cell = this.#cell(key, caseId);
        if (sample === 0 && side === 'base')
            cell.toldBase = shared(score);
        if (sample === 0 && side === 'head')
            cell.toldHead = shared(score);
        if (score.status === 'skipped') {
            cell.skipped ??= new Set();
            cell.skipped.add(place(side, sample, from.fresh));
            return;
        }
        const value = score.status === 'scored' ? score.score : null;
        if (side === 'head')
            cell.head = withSample(cell.head, sample, value);
        else if (from.fresh)
            cell.freshBase = withSample(cell.freshBase, sample, value);
        else {
            cell.base = withSample(cell.base, sample, value);
            cell.baseFresh = withSample(cell.baseFresh, sample, from.drawn);
        }
    }
    has(key, caseId, side, sample, fresh) {
        const cell = this.#cells.get(key)?.get(caseId);
        if (cell === undefined)
            return false;
        const list = side === 'head' ? cell.head : fresh ? cell.freshBase : cell.base;
        return list[sample] !== undefined || cell.skipped?.has(place(side, sample, side === 'base' && fresh)) === true;
    }
    lookup = (key, caseId, fresh) => {
        const cell = this.#cells.get(key)?.get(caseId);
        if (cell === undefined)
            return NOTHING;
        if (cell.skipped !== null && cell.head.length + cell.base.length + cell.freshBase.length === 0)
            return _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_ASKED */ .Lf;
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
const SINGLE = new Map([0, 1, null, true, false].map((value) => [value, [value]]));
const PASSED = { status: 'scored', score: 1 };
const FAILED = { status: 'scored', score: 0 };
function withSample(samples, sample, value) {
    if (sample === 0 && samples.length <= 1)
        return SINGLE.get(value) ?? [value];
    const own = samples.slice();
    own[sample] = value;
    return own;
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
        if (value === null || value === undefined)
            continue;
        sum += value;
        n++;
    }
    return n === 0 ? null : sum / n;
}


/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ mcnemarExact),
/* harmony export */   R7: () => (/* binding */ signFlip)
/* harmony export */ });
/* unused harmony export binomialTailAtLeast */
function binomialTailAtLeast(k, n) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    if (2 * k <= n)
        return 1 - binomialTailAtLeast(n - k + 1, n);
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
function gridOf(sizes) {
    for (let grid = 1; grid <= 720; grid++) {
        if (sizes.every((size) => Math.abs(size * grid - Math.round(size * grid)) < 1e-9))
            return grid;
    }
    return FINEST_GRID;
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

const BLOCK_SPENDING = { kind: 'power', exponent: 3 };
const PASS_SPENDING = { kind: 'power', exponent: 1 };
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
const PANEL_WIDTH = 4;
const REACH = 8.5;
const SMALLEST_ERROR = 1e-15;
const RULE = gaussLegendre(NODES_PER_PANEL);
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
        ? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now)
        : crossing(walk, Math.max(SMALLEST_ERROR, now - before), sd, root, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(now));
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
function conditionalPower(z, t, finalBound, drift) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .WI)((finalBound - z * Math.sqrt(t) - drift * (1 - t)) / Math.sqrt(1 - t));
}
function smallestVisibleDrop(se, templates, alpha, power = 0.8) {
    return ((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha / templates) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * se;
}
function casesToPass(sd, margin) {
    const needed = 1.1 * (((1.645 + 1.282) * sd) / margin) ** 2;
    return Math.max(59, Math.ceil(needed));
}
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
