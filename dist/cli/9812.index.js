export const id = 9812;
export const ids = [9812];
export const modules = {

	41727:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L: () => (  decide),
		d: () => (  holmDivisor)
	});
	var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34301);
	var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57570);



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
						live.push({ index, found: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .MX)(state) });
		});
		const stop = (index, outcome) => {
				states[index] = { ...states[index], outcome: { ...outcome, looks: look + 1 } };
		};
		const share = (state) => settings.alpha / (state.member.blocking ? holmDivisor(states) : 1);
		const passing = [];
		for (const { index, found } of live)
				if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .WE)(found, states[index], settings, look))
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
						if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .SS)(state, found.guard, settings, alpha)) {
								stop(index, { verdict: 'regressed', reason: 'exact', bound: -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(alpha), alpha });
								news = true;
						}
						else if (found.guard === null && found.regression !== null) {
								const bound = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .IS)(state, look, alpha, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .tZ);
								if (found.regression.z < bound)
										continue;
								stop(index, { verdict: 'regressed', reason: 'bound', bound, alpha });
								news = true;
						}
				}
		}
		for (const { index, found } of live) {
				const state = states[index];
				if (state.outcome !== null)
						continue;
				const alpha = share(state);
				const bound = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .IS)(state, look, alpha, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .tZ);
				if (passing.includes(index) && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .Df)(state, look))
						continue;
				if (passing.includes(index))
						stop(index, { verdict: 'pass', reason: 'margin', bound, alpha });
				else if (look === state.looks.length - 1)
						stop(index, { verdict: 'inconclusive', reason: found.guard ?? open(found, 'budget'), bound, alpha });
				else if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .DU)(state, found))
						stop(index, { verdict: 'inconclusive', reason: found.guard ?? 'missing', bound, alpha });
				else if (found.guard === null && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__  .eA)(state, found, settings, look, alpha)) {
						stop(index, { verdict: 'inconclusive', reason: open(found, 'futility'), bound, alpha });
				}
		}
		return states;
}
function open({ oneSided }, usual) {
		return oneSided ? 'missing-one-sided' : usual;
}


	}),

	39910:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	q: () => (  estimateOf)
});

var gauss_legendre = __webpack_require__(72254);
;

const RULE = (0,gauss_legendre .y)(12);
const PANEL_WIDTH = 4;
const REACH = 8.5;
const SPAN = 6;
const NEGLIGIBLE = 1e-10;
function adjustedDrift({ times, bounds, look, z }) {
		const observed = z / Math.sqrt(times[look]);
		if (times.length === 1)
				return observed;
		const ends = follow(times, bounds, observed);
		const mean = (drift) => meanUnder(ends, drift, observed);
		let low = observed - SPAN;
		let high = observed + SPAN;
		for (let round = 0; round < 40; round++) {
				const middle = (low + high) / 2;
				if (mean(middle) < observed)
						low = middle;
				else
						high = middle;
		}
		return (low + high) / 2;
}
function meanUnder({ x, t, mass }, drift, reference) {
		const shift = drift - reference;
		let sum = 0;
		let total = 0;
		for (let i = 0; i < x.length; i++) {
				const weight = mass[i] * Math.exp(shift * x[i] - (shift * (drift + reference) * t[i]) / 2);
				sum += (weight * x[i]) / t[i];
				total += weight;
		}
		return sum / total;
}
function follow(times, bounds, drift) {
		const ends = { x: [], t: [], mass: [] };
		let under = { x: [0], mass: [1] };
		for (let look = 0; look < times.length; look++) {
				const t = times[look];
				const earlier = look === 0 ? 0 : times[look - 1];
				const sd = Math.sqrt(t - earlier);
				const root = Math.sqrt(t);
				const [bottom, top] = [drift * t - REACH * root, drift * t + REACH * root];
				const scale = Math.min(sd, look + 1 < times.length ? Math.sqrt(times[look + 1] - t) : sd);
				const density = (x) => densityAt(x, under, drift * (t - earlier), sd);
				const isLast = look === times.length - 1;
				const block = isLast ? bottom : inside(bounds[look].block * root, bottom, top);
				const pass = isLast ? bottom : Math.min(block, inside(bounds[look].pass * root, bottom, top));
				for (const [from, to] of [
						[bottom, pass],
						[block, top],
				]) {
						const { x, weight } = gridOf(from, to, scale);
						x.forEach((place, i) => {
								ends.x.push(place);
								ends.t.push(t);
								ends.mass.push(weight[i] * density(place));
						});
				}
				if (isLast)
						break;
				const { x, weight } = gridOf(pass, block, scale);
				const mass = x.map((place, i) => weight[i] * density(place));
				under = { x, mass };
				if (mass.reduce((sum, one) => sum + one, 0) < NEGLIGIBLE)
						break;
		}
		return ends;
}
function inside(value, low, high) {
		return Math.min(high, Math.max(low, value));
}
function gridOf(from, to, scale) {
		const grid = { x: [], weight: [] };
		if (!(to > from))
				return grid;
		const panels = Math.ceil((to - from) / (PANEL_WIDTH * scale));
		const width = (to - from) / panels;
		for (let panel = 0; panel < panels; panel++) {
				RULE.nodes.forEach((node, i) => {
						grid.x.push(from + width * (panel + node));
						grid.weight.push(width * RULE.weights[i]);
				});
		}
		return grid;
}
function densityAt(place, { x, mass }, drift, sd) {
		const middle = place - drift;
		let sum = 0;
		for (let i = firstFrom(x, middle - REACH * sd); i < x.length; i++) {
				const off = (middle - x[i]) / sd;
				if (off < -REACH)
						break;
				sum += mass[i] * Math.exp(-0.5 * off * off);
		}
		return sum / (sd * Math.sqrt(2 * Math.PI));
}
function firstFrom(x, least) {
		let [low, high] = [0, x.length];
		while (low < high) {
				const middle = (low + high) >> 1;
				if (x[middle] < least)
						low = middle + 1;
				else
						high = middle;
		}
		return low;
}

var paired = __webpack_require__(33755);
var sequential = __webpack_require__(34301);
var tally = __webpack_require__(29522);
var evidence = __webpack_require__(57570);
var member_state = __webpack_require__(56565);
;






const MOST_LOOKS = 120;
function estimateOf({ members, settings }, key) {
		const state = members.find(({ member }) => member.key === key);
		if (state === undefined || state.measuredAt < 0)
				return undefined;
		const regression = (0,paired .wu)((0,tally .wh)(state.tally), (0,member_state .oZ)(state));
		if (regression === null)
				return undefined;
		const { z, se, mean } = regression;
		const look = state.measuredAt;
		const alpha = state.outcome?.alpha;
		if (state.looks.length === 1 || alpha === undefined)
				return rounded(100 * mean);
		const kept = keptLooks(state.times.length, look);
		const t = state.times[look];
		const bounds = kept.map((at) => {
				const own = state.times[at];
				const block = (0,evidence .IS)(state, at, alpha, sequential .tZ);
				const pass = (state.member.margin / se) * Math.sqrt(own / t) - (0,evidence .IS)(state, at, (0,evidence .wS)(state, settings), sequential .Lp);
				return { block, pass: (0,evidence .Df)(state, at) ? Number.NEGATIVE_INFINITY : pass };
		});
		const times = kept.map((at) => state.times[at]);
		const drift = adjustedDrift({ times, bounds, look: kept.indexOf(look), z });
		const excess = (z / Math.sqrt(t) - drift) * Math.sqrt(t) * se;
		return rounded(100 * (state.tally.sum / state.tally.n + excess));
}
function keptLooks(count, stopped) {
		const step = Math.ceil(count / MOST_LOOKS);
		return Array.from({ length: count }, (_, at) => at).filter((at) => at % step === 0 || at === stopped || at === count - 1);
}
function rounded(points) {
		return Math.round(10 * points) / 10 || 0;
}


	}),

	57570:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		DU: () => (  lost),
		Df: () => (  mustWait),
		IS: () => (  boundAt),
		MX: () => (  evidence),
		SS: () => (  blockedBySmallExact),
		WE: () => (  passes),
		eA: () => (  futile),
		wS: () => (  betaOf)
	});
	var _stats_cluster_sums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8363);
	var _stats_exact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96031);
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
	var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34301);
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29522);
	var _member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10929);
	var _member_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56565);







const MISSING_SHARE = 0.05;
const MISSING_ALPHA = 0.05;
const FILLED_SHARE = 0.1;
function evidence(state) {
		const { tally, member } = state;
		const repeats = (0,_member_state_js__WEBPACK_IMPORTED_MODULE_4__  .oZ)(state);
		const oneSided = isOneSided(tally);
		const sums = (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_2__  .wh)(tally);
		return {
				regression: (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)(oneSided ? (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_2__  .Ss)(tally, 'best') : sums, repeats),
				pass: (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .Gr)(oneSided ? (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_2__  .Ss)(tally, 'worst') : sums, member.margin, repeats),
				guard: guardOf(state, oneSided),
				oneSided,
		};
}
function isOneSided({ lost: { base, head } }) {
		return (0,_stats_exact_js__WEBPACK_IMPORTED_MODULE_5__  .B1)(head.lost, base.lost).twoSided <= MISSING_ALPHA;
}
function guardOf({ tally }, oneSided) {
		const { base, head } = tally.lost;
		const few = tally.n < _member_js__WEBPACK_IMPORTED_MODULE_3__  .xh;
		const asked = tally.n + tally.dropped;
		const missing = 2 * tally.cut > tally.dropped ? 'cut' : 'missing';
		if (tally.dropped > 0 && tally.n === tally.equal)
				return missing;
		if (tally.cut > MISSING_SHARE * asked)
				return 'cut';
		if (oneSided) {
				const share = (base.lost + head.lost) / (base.asked + head.asked);
				if (share > FILLED_SHARE || tally.clusters !== null || few)
						return 'missing-one-sided';
		}
		else if (tally.dropped > MISSING_SHARE * asked)
				return missing;
		if (tally.clusters !== null && (0,_stats_cluster_sums_js__WEBPACK_IMPORTED_MODULE_6__  .FC)(tally.clusters) < _member_js__WEBPACK_IMPORTED_MODULE_3__  .r2)
				return 'few-clusters';
		return few ? 'small-suite' : null;
}
function lost({ tally, member }, { guard }) {
		const isGuarded = guard === 'missing' || guard === 'missing-one-sided' || guard === 'cut';
		return isGuarded && tally.dropped > MISSING_SHARE * member.units.length;
}
function betaOf({ tally, fresh }, { beta, staleBeta }) {
		return tally.stale && !fresh ? (staleBeta ?? beta) : beta;
}
function boundAt(state, look, alpha, spending) {
		return (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .Un)(state.times, alpha, spending, look + 1)[look];
}
function blockedBySmallExact(state, guard, settings, alpha) {
		return guard === 'small-suite' && settings.smallSuite === 'exact' && state.exactP !== null && state.exactP <= alpha;
}
function passes(found, state, settings, look) {
		return (found.guard === null &&
				found.pass !== null &&
				found.pass.z >= boundAt(state, look, betaOf(state, settings), _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .Lp));
}
function mustWait({ member, looks }, look) {
		return member.wholeBeforePass === true && looks[look].cases < member.units.length;
}
function futile(state, found, settings, look, alpha) {
		if (found.regression === null || found.pass === null)
				return false;
		const t = state.times[look];
		const last = state.times.length - 1;
		const drift = state.member.margin / found.regression.se / Math.sqrt(t);
		const block = (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .u8)(found.regression.z, t, boundAt(state, last, alpha, _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .tZ), drift);
		if (block >= settings.futility)
				return false;
		return ((0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .u8)(found.pass.z, t, boundAt(state, last, betaOf(state, settings), _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .Lp), drift) <
				settings.futility);
}


	}),

	80711:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	np: () => (  advance),
	rL: () => (  openFamily),
	G9: () => (  settle)
});

var decide_look = __webpack_require__(41727);
var member_state = __webpack_require__(56565);
var intervals = __webpack_require__(33726);
var sequential = __webpack_require__(34301);
var evidence = __webpack_require__(57570);
;



const TRIGGER_ALPHA = 0.2;
function wantsFresh(state, settings, look) {
		if (state.outcome !== null || state.fresh || !state.tally.stale)
				return false;
		const found = (0,evidence .MX)(state);
		if (belowFloor(state) || (0,evidence .SS)(state, found.guard, settings, TRIGGER_ALPHA))
				return true;
		if (found.guard !== null || found.regression === null || (0,evidence .WE)(found, state, settings, look))
				return false;
		return found.regression.z >= (0,evidence .IS)(state, look, TRIGGER_ALPHA, sequential .tZ);
}
function belowFloor({ member, tally }) {
		if (member.floor === undefined || !member.blocking)
				return false;
		const [base, head] = [(0,intervals .cL)(tally.base), (0,intervals .cL)(tally.head)];
		return base !== null && head !== null && head[1] < member.floor && base[1] >= member.floor;
}

;



function openFamily(members, settings) {
		const keys = new Set(members.map((member) => member.key));
		if (keys.size !== members.length)
				throw new Error('two members of a family share a key');
		const states = members.map((member) => (0,member_state .Ly)(member, settings));
		return withDemands(settings, states, 0);
}
function advance(family, lookup) {
		if (family.demands.length === 0)
				return family;
		const { settings, look } = family;
		const measured = family.members.map((state) => state.outcome === null && state.measuredAt !== look ? (0,member_state .xP)(state, look, lookup) : state);
		const wanting = new Set(measured.filter((state) => wantsFresh(state, settings, look)).map(scoresOf));
		const refreshing = measured.map((state) => state.outcome === null && !state.fresh && wanting.has(scoresOf(state)) ? (0,member_state .tA)(state) : state);
		if (refreshing.some((state, index) => state !== measured[index]))
				return withDemands(settings, refreshing, look);
		return withDemands(settings, (0,decide_look .L)(measured, settings, look), look + 1);
}
function settle(family, key, reason, why, lookup) {
		const { settings, look } = family;
		const members = family.members.map((state) => {
				const { member } = state;
				if ((member.key !== key && member.reads?.key !== key) || state.outcome !== null)
						return state;
				const outcome = { verdict: 'inconclusive', reason, why, looks: look, bound: null };
				const counted = lookup === undefined || state.measuredAt === look ? state : (0,member_state .xP)(state, look, (0,member_state .Vx)(lookup));
				const left = look === 0 && reason !== 'next-round';
				return { ...state, tally: counted.tally, exactP: counted.exactP, left, outcome };
		});
		return withDemands(settings, members, look);
}
function scoresOf({ member }) {
		return member.reads?.key ?? member.key;
}
function withDemands(settings, members, look) {
		const demands = [];
		for (const state of members) {
				const plan = state.looks[look];
				if (state.outcome !== null || plan === undefined || state.measuredAt === look)
						continue;
				const { cases, repeats, only } = plan;
				const { key, reads } = state.member;
				demands.push({
						key: reads?.key ?? key,
						cases,
						repeats: reads?.samples ?? repeats,
						fresh: state.fresh,
						...(only === undefined ? {} : { only }),
				});
		}
		return { settings, members, look, demands };
}


	}),

	99999:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B: () => (  resultOf),
		q: () => (  resultsOf)
	});
	var _stats_cluster_sums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8363);
	var _stats_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33726);
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33755);
	var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34301);
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29522);
	var _decide_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41727);
	var _member_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56565);







const BETTER_ALPHA = 0.05;
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
		const sums = (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_3__  .wh)(tally);
		const regression = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__  .wu)(sums, (0,_member_state_js__WEBPACK_IMPORTED_MODULE_5__  .oZ)(state));
		const { n, measured } = tally;
		const byThreshold = !tally.binary && member.pass !== undefined;
		const broken = byThreshold ? tally.fell : tally.down;
		const fixed = byThreshold ? tally.rose : tally.up;
		const divisor = member.blocking ? (0,_decide_look_js__WEBPACK_IMPORTED_MODULE_4__  .d)(family.members) : 1;
		const needed = (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_2__  .ur)((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__  .xu)(sums), member.margin);
		const spread = (sum, squares) => Math.max(0, squares - (sum * sum) / measured);
		const baseSpread = spread(tally.base.sum, tally.base.sumSquares);
		const headSpread = spread(tally.head.sum, tally.head.sumSquares);
		const level = { base: (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_0__  .cL)(tally.base), head: (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_0__  .cL)(tally.head) };
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
				interval: regression === null ? null : points((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__  .Ly)(regression)),
				p: state.exactP ?? regression?.p ?? null,
				z: regression?.z ?? null,
				bound: outcome.bound,
				mde: regression === null ? null : 100 * (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_2__  .Nh)(regression.se, divisor, settings.alpha),
				broken,
				fixed,
				samples: { base: tally.baseSamples, head: tally.headSamples },
				asked: {
						ids: member.units.slice(0, state.looks[state.measuredAt]?.cases ?? 0).map((unit) => unit.id),
						repeats: state.once ? Number.POSITIVE_INFINITY : (state.looks[state.measuredAt]?.repeats ?? 0),
				},
				budget: 2 * (member.units.length - equalCount) * member.repeats,
				casesNeeded: outcome.verdict === 'inconclusive' && Number.isFinite(needed) ? needed : undefined,
				varianceRatio: measured > 1 && baseSpread > 1e-9 ? headSpread / baseSpread : undefined,
				flipped: n > 0 && (tally.binary || byThreshold) ? (broken + fixed) / n : undefined,
				binary: tally.binary && measured > 0,
				level: level.base === null || level.head === null ? null : { base: points(level.base), head: points(level.head) },
				refreshed: state.fresh,
				stale: tally.stale && !state.fresh,
				clusters: tally.clusters === null ? 0 : (0,_stats_cluster_sums_js__WEBPACK_IMPORTED_MODULE_6__  .FC)(tally.clusters),
				better: member.blocking && outcome.verdict === 'pass' && isBetter(family, regression),
		};
}
function isBetter({ members }, regression) {
		const sharing = members.filter(({ member, left }) => member.blocking && !left).length;
		return regression !== null && (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__  .Ly)(regression, 1 - BETTER_ALPHA / Math.max(1, sharing))[0] > 0;
}
function points(interval) {
		return [100 * interval[0], 100 * interval[1]];
}
function resultsOf(family) {
		return new Map(family.members.map(({ member }) => [member.key, resultOf(family, member.key)]));
}


	}),

	56565:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ly: () => (  openMember),
		Vx: () => (  partly),
		oZ: () => (  usualSamples),
		tA: () => (  refreshed),
		xP: () => (  measure)
	});
	var _stats_exact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96031);
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29522);
	var _look_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1928);
	var _member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10929);





function openMember(member, settings) {
		const { units } = member;
		const clusters = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__  .A3)(units);
		const clustered = clusters !== null;
		const hopeless = (clusters !== null && clusters < _member_js__WEBPACK_IMPORTED_MODULE_3__  .r2) || units.length < _member_js__WEBPACK_IMPORTED_MODULE_3__  .xh;
		const once = settings.fixed || member.once === true;
		const looks = (0,_look_schedule_js__WEBPACK_IMPORTED_MODULE_2__  .uJ)(member, { clustered, once: once || (hopeless && member.rounds === undefined) });
		const empty = units.length === 0;
		return {
				member,
				clustered,
				once,
				looks,
				times: (0,_look_schedule_js__WEBPACK_IMPORTED_MODULE_2__  .Qv)(member, looks),
				left: empty,
				fresh: false,
				tally: (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .CK)(clustered),
				measuredAt: -1,
				exactP: null,
				outcome: empty
						? { verdict: 'inconclusive', reason: 'small-suite', why: 'no case to compare', looks: 0, bound: null }
						: null,
		};
}
function measure(state, look, lookup) {
		const { member, clustered, once } = state;
		const plan = state.looks[look];
		const before = state.measuredAt < 0 ? undefined : state.looks[state.measuredAt];
		const carries = before !== undefined && before.repeats === plan.repeats;
		const tally = carries ? (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .Sv)(state.tally) : (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .CK)(clustered);
		const from = carries ? before.cases : 0;
		const pass = member.pass;
		for (let i = from; i < plan.cases; i++) {
				const unit = member.units[i];
				if (clustered && i > from && (unit.cluster === undefined || unit.cluster !== member.units[i - 1].cluster))
						(0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .st)(tally);
				(0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .Ml)(tally, lookup(member.key, unit.id, state.fresh), {
						equal: unit.equal,
						keep: keepOf(state, plan, unit.id),
						pass,
				});
		}
		if (clustered)
				(0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .st)(tally);
		if (!once) {
				const asked = plannedSamples(plan, tally);
				if (!tally.stale)
						tally.baseSamples = asked;
				tally.headSamples = asked;
		}
		const needsExact = tally.n > 0 && tally.n < _member_js__WEBPACK_IMPORTED_MODULE_3__  .xh && look === state.looks.length - 1;
		return { ...state, tally, measuredAt: look, exactP: needsExact ? exactP(state, plan, lookup) : null };
}
function keepOf({ once }, plan, caseId) {
		return once ? Number.POSITIVE_INFINITY : (0,_look_schedule_js__WEBPACK_IMPORTED_MODULE_2__  .UY)(plan, caseId);
}
function plannedSamples({ cases, repeats, only }, { equal, skipped }) {
		const asked = cases - equal - skipped;
		return only === undefined ? asked * repeats : asked + only.size * (repeats - 1);
}
function usualSamples({ looks, measuredAt, tally, }) {
		return looks[measuredAt]?.only === undefined ? (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .T4)(tally) : 1;
}
function exactP(state, plan, lookup) {
		const totals = new Map();
		for (const unit of state.member.units) {
				const single = (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .CK)(false);
				(0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .Ml)(single, lookup(state.member.key, unit.id, state.fresh), {
						equal: unit.equal,
						keep: keepOf(state, plan, unit.id),
						pass: undefined,
				});
				const group = unit.cluster === undefined ? `case ${unit.id}` : `cluster ${unit.cluster}`;
				totals.set(group, (totals.get(group) ?? 0) + single.sum);
		}
		return Math.max(_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .hl, (0,_stats_exact_js__WEBPACK_IMPORTED_MODULE_4__  .R7)([...totals.values()]).p);
}
function refreshed(state) {
		return { ...state, fresh: true, tally: (0,_stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .CK)(state.clustered), measuredAt: -1, exactP: null };
}
function partly(lookup) {
		const asked = (samples) => samples.some((score) => score !== undefined);
		return (key, caseId, fresh) => {
				const pair = lookup(key, caseId, fresh);
				return asked(pair.base) && asked(pair.head) ? pair : _stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .Lf;
		};
}


	}),

	96615:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		VZ: () => (  criticalSamples),
		lS: () => (  criticalVerdict),
		r1: () => (  chanceOfBreaking),
		wq: () => (  templateResult)
	});
const FLOOR_ALPHA = 0.025;
const UNHEARD = new Set(['canary', 'untrusted-judge', 'judge-changed']);
function templateResult(result, facts) {
		const { level } = result;
		const fell = result.p !== null && result.p <= FLOOR_ALPHA / Math.max(1, facts.floors ?? 1);
		const floor = level === null || result.head === null ? undefined : floorState(facts.floor, { head: result.head, level, fell });
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
				...given({ estimate: facts.estimate }),
				p: result.p,
				bound: result.bound,
				better: result.better,
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
						corrected: facts.corrected,
						reliability: facts.reliability,
						notes: facts.notes !== undefined && facts.notes.length > 0 ? facts.notes : undefined,
				}),
		};
}
function given(fields) {
		return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function floorState(floor, found) {
		if (floor === null)
				return undefined;
		const { head, level, fell } = found;
		const broken = fell && level.head[1] < floor && level.base[1] >= floor;
		return { points: floor, state: broken ? 'broken' : head < floor ? 'warning' : 'held', interval: level.head };
}
function criticalVerdict(caseId, templates, { wanted, note = '' }) {
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
				return { case: caseId, verdict: 'broken', detail: `${how.join('; ')}${note}` };
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
const CRITICAL_ALPHA = 0.01;
const FEWEST_CRITICAL = 3;
function chanceOfBreaking(samples, cases, templates) {
		return Math.min(1, cases * templates * 4 ** -samples);
}
function criticalSamples(cases, templates) {
		let samples = FEWEST_CRITICAL;
		while (chanceOfBreaking(samples, cases, templates) > CRITICAL_ALPHA)
				samples++;
		return samples;
}
function tries(samples, pass) {
		let passed = 0;
		let scored = 0;
		for (const score of samples) {
				if (typeof score !== 'number')
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


	}),

	96031:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B1: () => (  mcnemarExact),
		R7: () => (  signFlip)
	});
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


	})

};
