export const id = 214;
export const ids = [214];
export const modules = {

	83824:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		KM: () => (  tooSmall),
		U5: () => (  DEFAULT_MIN_SAVING),
		mT: () => (  boardOf),
		xg: () => (  isReached)
	});
	var _cost_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12702);
	var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78507);
	var _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88238);
	var _plateau_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99906);
	var _shape_points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52765);
	var _who_looked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56195);






const DEFAULT_MIN_LIFT = 1;
const DEFAULT_MOVE_ON = 3;
const DEFAULT_PATIENCE = 2;
const DEFAULT_MIN_SAVING = 5;
const DEFAULT_MARGIN = 5;
function plateauPolicyOf(policy) {
		const minDelta = policy.minLift ?? DEFAULT_MIN_LIFT;
		return policy.plateau ?? { patience: DEFAULT_PATIENCE, minDelta, moveOnBelow: DEFAULT_MOVE_ON };
}
function boardOf(evidence) {
		const { policy, ledger, level, suite } = evidence;
		const used = ledger.used;
		const review = (0,_who_looked_js__WEBPACK_IMPORTED_MODULE_5__  .fk)(evidence.review, {
				closedLabels: policy.profile?.closedLabels ?? evidence.closedLabels,
				promptAttempts: (0,_plateau_js__WEBPACK_IMPORTED_MODULE_3__  .Or)('prompt-optimize', used).length,
		});
		const { lifts } = evidence;
		const overfit = lifts === undefined ? undefined : (0,_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .lV)(lifts.search, lifts.holdout);
		const gap = (0,_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .iT)(policy, level, suite, overfit);
		const points = (0,_shape_points_js__WEBPACK_IMPORTED_MODULE_4__  .Hl)(review, level);
		const ceiling = (lever) => (0,_shape_points_js__WEBPACK_IMPORTED_MODULE_4__  .tO)(lever, { review, points, levels: level });
		const plateau = plateauPolicyOf(policy);
		const step = (lever) => (0,_plateau_js__WEBPACK_IMPORTED_MODULE_3__  .Mz)(lever, used, plateau, evidence.slices);
		const costs = { minSaving: policy.minSaving ?? DEFAULT_MIN_SAVING, margin: evidence.margin ?? DEFAULT_MARGIN };
		return {
				evidence,
				policy,
				facts: (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .xS)(policy, { derived: evidence.derived ?? {}, cheap: evidence.cheap, today: evidence.today }),
				review,
				overfit,
				gap,
				reach: (0,_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .xw)(policy, gap),
				points,
				ceilings: {
						'prompt-optimize': ceiling('prompt-optimize'),
						'model-swap': ceiling('model-swap'),
						route: null,
						rag: ceiling('rag'),
						tools: ceiling('tools'),
						cascade: null,
						'fine-tune': ceiling('fine-tune'),
				},
				floor: (0,_shape_points_js__WEBPACK_IMPORTED_MODULE_4__  .Et)(gap, policy.minLift ?? DEFAULT_MIN_LIFT),
				quality: {
						'prompt-optimize': step('prompt-optimize'),
						'model-swap': step('model-swap'),
						rag: step('rag'),
						tools: step('tools'),
						'fine-tune': step('fine-tune'),
				},
				saving: { route: (0,_cost_attempts_js__WEBPACK_IMPORTED_MODULE_0__  .r)('route', used, costs), cascade: (0,_cost_attempts_js__WEBPACK_IMPORTED_MODULE_0__  .r)('cascade', used, costs) },
		};
}
function tooSmall(board, lever) {
		return (0,_shape_points_js__WEBPACK_IMPORTED_MODULE_4__  .ug)(board.ceilings[lever], board.floor);
}
function isReached({ state }) {
		return state === 'reached' || state === 'within';
}


	}),

	19240:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		LY: () => (  economicsJson),
		lN: () => (  DAYS_PER_MONTH),
		qk: () => (  breakEven)
	});
	var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61152);

const DAYS_PER_MONTH = 30;
function promptCost(prompt, cachedShare = prompt.cachedShare) {
		const { cacheWriteShare = 0, cacheWritePremium = 0 } = prompt;
		const factor = 1 - cachedShare * prompt.cacheDiscount + (cachedShare === 0 ? 0 : cacheWriteShare * cacheWritePremium);
		const input = prompt.inputTokens * factor * prompt.priceIn;
		return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}
function tunedCost(tuned) {
		return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}
function tunedFixed(tuned) {
		return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}
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
						`Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.prompt)} a request.`,
						`Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.promptCached)} a request.`,
						`Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.tuned)} a request, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.servingUsdPerMonth)} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} a month.`,
						line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
						line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
				],
		};
}
function crossing(prompt, tuned, fixed) {
		const saved = prompt - tuned;
		return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}
function line(label, prompt, tuned, fixed, at) {
		return at === null
				? `${label} the prompted request is not dearer: never.`
				: `${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} / (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(prompt)} - ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned)}) / ${DAYS_PER_MONTH} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(at)} requests a day.`;
}
function monthly(economics, requestsPerDay) {
		const requests = requestsPerDay * DAYS_PER_MONTH;
		return {
				prompt: requests * promptCost(economics.prompt, 0),
				promptCached: requests * promptCost(economics.prompt),
				tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
		};
}
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


	}),

	12702:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		_: () => (  savingOf),
		r: () => (  savingStep)
	});
	var _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88238);
	var _plateau_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99906);
	var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61152);



const MIN_DEAR = 10;
function savingOf({ costPerRequest: cost }) {
		if (cost?.lift === undefined || !(cost.before > 0))
				return null;
		return Math.abs(cost.lift.percent - 100 * (1 - cost.after / cost.before)) > 1 + _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_0__  .p8 ? null : cost.lift;
}
function savingStep(lever, entries, { minSaving, margin }) {
		const attempts = (0,_plateau_js__WEBPACK_IMPORTED_MODULE_1__  .Or)(lever, entries);
		const last = attempts.at(-1);
		if (last === undefined)
				return {
						state: 'not-scored',
						attempts,
						evidence: `No scored attempt of ${lever}.`,
						todo: 'Score one attempt: merge it through the gate, or start the workflow by hand with attempt: REF.',
				};
		const tried = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .A0)(attempts.length)}; the last (${last.date})`;
		const saving = savingOf(last);
		const open = (why, todo) => ({
				state: 'undecided',
				attempts,
				evidence: `${tried} ${why}`,
				todo,
		});
		if (saving === null)
				return last.costPerRequest?.lift === undefined
						? open('has no cost of a request.', 'Score it with live calls of models with prices.')
						: open('says another saving than its own means do, so it has no cost figure.', 'Score it again.');
		const said = `saved ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(saving.percent)} % a request (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .y1)(saving.interval)})`;
		if (saving.interval[1] < minSaving - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_0__  .p8)
				return {
						state: 'plateaued',
						attempts,
						evidence: `${tried} ${said}, below ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(minSaving)} %: nothing is left to save.`,
				};
		if (last.dear !== undefined && last.dear < MIN_DEAR)
				return open(`${said}, with ${last.dear} dear answers: too few to know the bill.`, 'Score it on more cases.');
		const quality = (0,_plateau_js__WEBPACK_IMPORTED_MODULE_1__  .z3)(last);
		if (quality.interval[0] <= -margin + _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_0__  .p8)
				return open(`${said}, but quality moved by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .x8)(quality.points)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .y1)(quality.interval)}): a loss of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(margin)} points is not ruled out.`, 'Repeat it at a quality that is shown to hold.');
		if (!(saving.interval[0] > _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_0__  .p8 && saving.percent >= minSaving - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_0__  .p8))
				return open(`${said}, which spans ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .WR)(minSaving)} %.`, 'Score one more attempt on more cases.');
		return { ...standing(last), attempts, evidence: `${tried} ${said} at equal quality${endOf(last)}` };
}
function standing({ decision }) {
		switch (decision?.state) {
				case 'adopted':
						return { state: 'done' };
				case 'rejected':
						return { state: 'rejected' };
				case 'open':
						return { state: 'proven', todo: 'Adopt it: merge the change, or reject it with a reason.' };
				case undefined:
						return { state: 'unrecorded', todo: 'Write down in the ledger whether it was adopted: plumbline ledger decide.' };
		}
}
function endOf({ decision }) {
		switch (decision?.state) {
				case 'adopted':
						return ' and is adopted: done.';
				case 'rejected':
						return ` and was rejected${decision.reason ? `: ${decision.reason}` : ''}.`;
				case 'open':
						return ', and is not adopted.';
				case undefined:
						return ', and nobody wrote down whether it is in use.';
		}
}


	}),

	79049:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	p: () => (  criteriaOf),
	I: () => (  unlooked)
});

var escalation_policy = __webpack_require__(81242);
var failure_review = __webpack_require__(56059);
var finding = __webpack_require__(14169);
var gap_and_reach = __webpack_require__(88238);
var escalation_board = __webpack_require__(83824);
var escalation_facts = __webpack_require__(78507);
var plateau = __webpack_require__(99906);
var wording = __webpack_require__(61152);
;






function qualityFinding(board, lever) {
		const step = board.quality[lever];
		return !(0,plateau .$L)(step) && (0,escalation_board .KM)(board, lever) ? (0,finding .hH)(passedOver(board, lever)) : stepFinding(step);
}
function stepFinding(step) {
		switch (step.state) {
				case 'plateaued':
				case 'move-on':
						return (0,finding .BG)(step.evidence);
				case 'not-scored':
				case 'lifting':
						return (0,finding .iY)(step.evidence);
				case 'undecided':
						return (0,finding .L5)(step.evidence, step.todo ?? 'Score one more attempt.');
		}
}
const KIND = {
		'prompt-optimize': 'failures of the prompt are',
		'model-swap': 'a stronger model is',
		rag: 'missing knowledge is',
		tools: 'missing capability is',
		'fine-tune': 'failures of the weights are',
};
function passedOver({ ceilings, gap, floor }, lever) {
		const { high } = ceilings[lever];
		return `${(0,wording .Nx)(KIND[lever])} worth at most ${(0,wording .WR)(high)} of ${(0,wording .WR)(Math.max(0, gap?.points ?? 0))} points, below ${(0,wording .WR)(floor)}: passed over.`;
}
function shapeFinding(board, lever) {
		const step = board.quality[lever];
		if ((0,plateau .$L)(step))
				return (0,finding .BG)(step.evidence);
		const ceiling = board.ceilings[lever];
		if (ceiling === null)
				return (0,finding .L5)('It needs a failure review of this head.', 'Have the failures looked at, see E8.');
		if ((0,escalation_board .KM)(board, lever))
				return (0,finding .hH)(passedOver(board, lever));
		const [low, high] = [(0,wording .WR)(ceiling.low), (0,wording .WR)(ceiling.high)];
		const said = `${(0,wording .Nx)(KIND[lever])} worth ${low === high ? low : `${low} to ${high}`} points.`;
		if (ceiling.low < board.floor - gap_and_reach .p8 && step.state !== 'lifting')
				return (0,finding .L5)(`${said} Only with the unclear ones does it reach ${(0,wording .WR)(board.floor)}.`, 'Look at the unclear failures: probes, a judge, or a review file.');
		const found = stepFinding(step);
		return { ...found, evidence: `${said} ${found.evidence}` };
}
function savingFinding({ facts, saving }, lever) {
		const { requestsPerDay, difficulty } = facts;
		if (lever === 'route' && difficulty === 'uniform')
				return (0,finding .hH)('Uniform difficulty: there is no easy part to route away.');
		if (requestsPerDay !== undefined && requestsPerDay < escalation_facts .q8)
				return (0,finding .hH)(`${(0,wording .U9)(requestsPerDay)} requests a day: too few for it to pay.`);
		const step = saving[lever];
		const unsaid = [
				requestsPerDay === undefined ? 'requests-per-day' : [],
				lever === 'route' && difficulty === undefined ? 'difficulty' : [],
		].flat();
		if (step.state === 'not-scored' && unsaid.length > 0)
				return (0,finding .L5)(`${step.evidence} Not known: ${(0,wording .p_)(unsaid)}.`, `Declare ${(0,wording .p_)(unsaid)} in escalation.profile.`);
		return savingState(step);
}
function savingState(step) {
		switch (step.state) {
				case 'done':
				case 'plateaued':
				case 'rejected':
						return (0,finding .BG)(step.evidence);
				case 'not-scored':
				case 'proven':
						return { ...(0,finding .iY)(step.evidence), ...(step.todo === undefined ? {} : { todo: step.todo }) };
				case 'undecided':
				case 'unrecorded':
						return (0,finding .L5)(step.evidence, step.todo ?? 'Score it once more.');
		}
}
function cascadeDone(board) {
		const bottleneck = board.policy.profile?.bottleneck;
		if (bottleneck !== 'cost')
				return (0,finding .hH)(bottleneck === undefined ? 'No bottleneck is stated.' : `The stated bottleneck is ${bottleneck}, not cost.`);
		return savingFinding(board, 'cascade');
}

var team_criteria = __webpack_require__(30353);
var break_even = __webpack_require__(19240);
;




const LOW_VOLUME = 1_000;
const DECLARE = 'Declare requests-per-day in escalation.profile.';
function volumePays(board) {
		const { policy, facts, evidence } = board;
		const volume = facts.requestsPerDay;
		if (policy.economics !== undefined)
				return byCrossing(policy.economics, volume);
		const measured = (0,escalation_facts .Vs)(evidence.request, policy, evidence.prLever);
		if (measured !== undefined)
				return policy.tuneTerms?.trainingUsd === undefined ? byAssumption(measured, volume) : byCrossing(measured, volume);
		return byVolume(volume, policy.profile?.costOfError === 'low');
}
function byCrossing(economics, volume) {
		const even = (0,break_even .qk)(economics);
		if (even.cached === null)
				return (0,finding .iY)(`At a cached share of ${share(even.cachedShare)} the prompted request is not dearer than the tuned one: it never pays.`);
		const without = even.uncached === null ? 'never' : (0,wording .U9)(even.uncached);
		const mark = `Break-even at ${(0,escalation_facts .Yy)(even.cached)}${even.cachedShare === 0 ? '' : ` (${without} without caching)`}`;
		if (volume === undefined)
				return (0,finding .L5)(`${mark}; requests-per-day is not declared.`, DECLARE);
		return volume >= even.cached
				? (0,finding .BG)(`${mark}, ${(0,wording .U9)(volume)} declared: it pays.`)
				: (0,finding .iY)(`${mark}, ${(0,wording .U9)(volume)} declared: it does not pay yet.`);
}
function share(value) {
		return String(Math.round(value * 100) / 100);
}
function byAssumption(economics, volume) {
		const { perRequest, fixed } = (0,break_even .qk)(economics);
		const saved = perRequest.promptCached - perRequest.tuned;
		const each = `${(0,wording .dR)(perRequest.promptCached)} prompted against about ${(0,wording .dR)(perRequest.tuned)} tuned a request, as measured`;
		if (saved <= 0)
				return (0,finding .iY)(`${each}: it never pays.`);
		if (volume === undefined)
				return (0,finding .L5)(`${each}; requests-per-day is not declared.`, DECLARE);
		const months = economics.tuned.amortiseMonths;
		const pays = (saved * volume * 30 - fixed) * months;
		const said = `${each}: at ${(0,escalation_facts .Yy)(volume)} it pays if the training costs less than ${(0,wording .dR)(Math.max(0, pays))} (kept for ${(0,wording .U9)(months)} months)`;
		return pays >= escalation_facts .F9
				? (0,finding .BG)(`${said}; ${(0,wording .dR)(escalation_facts .F9)} is assumed.`)
				: (0,finding .iY)(`${said}; ${(0,wording .dR)(escalation_facts .F9)} is assumed, the upper end for a LoRA or a tune by API.`);
}
function byVolume(volume, isCheapError) {
		if (volume === undefined)
				return (0,finding .L5)('requests-per-day is not declared.', DECLARE);
		if (volume < LOW_VOLUME)
				return (0,finding .iY)(`${(0,escalation_facts .Yy)(volume)}: below ${(0,wording .U9)(LOW_VOLUME)}, stay on prompts.`);
		const prices = 'Give escalation.economics, so that the break-even decides.';
		if (volume < escalation_facts .q8)
				return (0,finding .L5)(`${(0,escalation_facts .Yy)(volume)}: between ${(0,wording .U9)(LOW_VOLUME)} and ${(0,wording .U9)(escalation_facts .q8)} only prices decide.`, prices);
		return isCheapError
				? (0,finding .L5)(`${(0,escalation_facts .Yy)(volume)}, but a low cost of error almost never pays for a tune: prices decide.`, prices)
				: (0,finding .BG)(`${(0,escalation_facts .Yy)(volume)}: token economics can pay.`);
}

var who_looked = __webpack_require__(56195);
;









function criteriaOf(board) {
		return escalation_policy .wf.map((id) => {
				const found = FINDERS[id](board);
				const waiver = board.policy.waivers?.find(({ criterion }) => criterion === id);
				if (waiver === undefined || found.state === 'met' || found.state === 'not-applicable')
						return { id, ...found };
				return { id, state: 'waived', evidence: `Waived: ${oneLine(waiver.reason)} (${found.state}: ${found.evidence})` };
		});
}
function oneLine(text) {
		return text.replace(/\s+/gu, ' ').trim();
}
const FINDERS = {
		E1: gapAboveAccepted,
		E2: sameRuler,
		E3: (board) => qualityFinding(board, 'prompt-optimize'),
		E4: (board) => savingFinding(board, 'route'),
		E5: (board) => shapeFinding(board, 'rag'),
		E6: (board) => shapeFinding(board, 'tools'),
		E7: cascadeDone,
		E8: failuresReviewed,
		E9: weightShaped,
		E10: volumePays,
		E11: team_criteria .un,
		E12: team_criteria .hn,
		E13: team_criteria .gk,
		E14: team_criteria .Cd,
		E15: team_criteria .YK,
};
function gapAboveAccepted({ policy: { goal }, gap }) {
		if (goal === undefined)
				return (0,finding .L5)('No goal is set.', 'Set escalation.goal: template and target.');
		if (gap === null)
				return (0,finding .L5)('The goal was not measured in this run.', 'Run the suite, so that the goal template gets scores.');
		const said = `Gap ${(0,wording .WR)(gap.points)} (${(0,wording .y1)(gap.interval)}) against ${(0,wording .WR)(goal.maxResidualGap)} accepted`;
		return gap.interval[0] > goal.maxResidualGap + gap_and_reach .p8
				? (0,finding .BG)(`${said}: above it, lower bound included.`)
				: (0,finding .iY)(`${said}: not shown to be above it.`);
}
function sameRuler({ evidence: { ledger } }) {
		const refused = ledger.refused.length === 0 ? '' : ` ${ledger.refused.length} refused: ${oneLine(ledger.refused[0]?.why ?? '')}.`;
		const { length: n } = ledger.used;
		if (n > 0)
				return (0,finding .BG)(`${n} ledger ${n === 1 ? 'entry was' : 'entries were'} measured with the same ruler.${refused}`);
		return refused === ''
				? (0,finding .hH)('Nothing is scored yet, so nothing can have moved.')
				: (0,finding .iY)(`No ledger entry counts.${refused}`);
}
const UNREVIEWED = {
		asked: ['the judge labelled too few of the groups', 'Run the probes, or write what you see to escalation.review.'],
		silent: ['the judge gave no usable answer', 'Run it again; if it stays so, look at the judge of the suite.'],
		none: ['the suite has no judge', 'Give the suite a live judge (judge:), or write what you see to escalation.review.'],
		recorded: [
				'a recorded judge labelled too few of them',
				'Record failure-review rows in judge-outputs, or write what you see to escalation.review.',
		],
		merge: ['a merge of shards asks no judge', 'Run the suite once without shards, with a live judge.'],
		budget: [
				'the budget was spent before the review',
				'Raise gate.max-cost-usd, max-calls or max-minutes and run it again.',
		],
		adoption: ['head was scored alone', 'It is reviewed from the next change on.'],
		'no-goal': ['no goal is set', 'Set escalation.goal: template and target.'],
};
const MADE_WITHOUT_GOAL = [
		'the record was made without a goal',
		'Set escalation.goal in the config on main and run again: failures are looked at where a goal is set.',
];
function unlooked({ judge = 'none' }, { hasGoal }) {
		return judge === 'no-goal' && hasGoal ? MADE_WITHOUT_GOAL : UNREVIEWED[judge];
}
function failuresReviewed({ review, policy, evidence }) {
		const { clusters, looked = 0 } = review;
		const isPart = evidence.suite.holdout > 0;
		if (review.failures === 0)
				return (0,finding .BG)(isPart ? 'No case outside the held-out ones fails the goal.' : 'No case fails the goal on this head.');
		const failures = `${review.failures} failures${isPart ? ' outside the held-out cases' : ''}`;
		if (!review.done) {
				const [why, todo] = unlooked(review, { hasGoal: policy.goal !== undefined });
				return (0,finding .L5)(`${failures}, ${looked === 0 ? 'none' : `only ${looked}`} looked at: ${why}.`, todo);
		}
		const probes = (0,wording .cD)(clusters);
		const unclear = clusters.filter(({ shape }) => shape === 'unclear').reduce((sum, one) => sum + (0,who_looked .je)(one), 0);
		const total = clusters.reduce((sum, one) => sum + (0,who_looked .je)(one), 0);
		const part = unclear === 0 ? '' : `, ${(0,wording .KN)(unclear / total)} unclear`;
		return (0,finding .BG)(`${failures} in ${clusters.length} ${clusters.length === 1 ? 'group' : 'groups'} looked at${part}.${probes === '' ? '' : ` Asked once more, ${probes}.`}`);
}
function weightShaped({ review, points: worth, floor }) {
		if (!review.done || worth === undefined)
				return (0,finding .L5)('It needs a failure review of this head.', 'Have the failures looked at, see E8.');
		const of = (name) => worth[name]?.points ?? 0;
		const [rival = 'prompt'] = failure_review .HY.filter((name) => name !== 'weight').sort((a, b) => of(b) - of(a));
		const said = `Failures of the weights are worth ${(0,wording .WR)(of('weight'))} points, ${rival} ${(0,wording .WR)(of(rival))}`;
		if (of('weight') <= of(rival) + gap_and_reach .p8)
				return (0,finding .iY)(`${said}: ${of('weight') > of(rival) - gap_and_reach .p8 ? 'a tie is not the largest' : 'not the largest'}.`);
		return of('weight') >= floor - gap_and_reach .p8
				? (0,finding .BG)(`${said}: the largest.`)
				: (0,finding .iY)(`${said}: below ${(0,wording .WR)(floor)}, too little.`);
}


	}),

	57687:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Db: () => (  LEVER_TASK),
		SH: () => (  antiPatternWords),
		ZP: () => (  SHAPE_NOUN),
		hd: () => (  SHAPE_GLOSS),
		nn: () => (  criterionWords),
		sR: () => (  LEVER_SUBJECT),
		vx: () => (  STEP_TASK)
	});
const CRITERION = {
		E1: 'gap above what is accepted',
		E2: 'same ruler',
		E3: 'prompting done',
		E4: 'routing done',
		E5: 'retrieval done',
		E6: 'tools done',
		E7: 'cascade done',
		E8: 'failure review',
		E9: 'weight-shaped failures',
		E10: 'volume pays',
		E11: 'examples, stable task',
		E12: 'data isolation',
		E13: 'time to release',
		E14: 'enough cases',
		E15: 'base model stays',
};
function criterionWords(id) {
		return Object.hasOwn(CRITERION, id)
				? `${id} ${CRITERION[id]}`
				: id === 'cache'
						? 'an unused cache'
						: id;
}
const LEVER_TASK = {
		'prompt-optimize': 'improve the prompt',
		'model-swap': 'another base model',
		route: 'routing',
		rag: 'retrieval',
		tools: 'tools',
		cascade: 'a cascade',
		'fine-tune': 'a tuned model',
};
const LEVER_SUBJECT = {
		'prompt-optimize': 'Prompting',
		'model-swap': 'Another base model',
		route: 'Routing',
		rag: 'Retrieval',
		tools: 'Tools',
		cascade: 'A cascade',
		'fine-tune': 'A tune',
};
const SHAPE_NOUN = {
		prompt: 'failures of the prompt',
		knowledge: 'missing knowledge',
		capability: 'missing capability',
		weight: 'failures of the weights',
		unclear: 'unclear',
};
const SHAPE_GLOSS = {
		prompt: 'an instruction, the layout or the wording was missed',
		knowledge: 'a fact was not there, unsupported or out of date',
		capability: 'it takes a tool, an action or stronger reasoning',
		weight: 'tone, format or refusal habits that survived a scored prompt attempt',
		unclear: 'nobody knows',
};
const STEP_TASK = {
		cache: 'cache the fixed part of the prompt',
		shorten: 'shorten the system prompt',
		'cheaper-model': 'a cheaper model',
		route: 'routing the easy part to a cheaper model',
		cascade: 'a cheaper model first, and a cascade for what it cannot do',
		distil: 'a small model tuned on the answers of this one',
};
const ANTI_PATTERN = {
		'fine-tune-first': 'fine-tuning as the first lever',
		'no-scored-prompt-attempt': 'weights changed without a scored prompt attempt',
		'per-tenant-tune': 'one tuned model per tenant',
		'no-failure-review': 'deciding without a failure review',
		'tuning-facts': 'tuning to teach facts',
		'few-examples': 'tuning on fewer than 200 examples',
		'changing-task': 'tuning while the task still changes',
		'synthetic-unverified': 'training on synthetic examples that nobody verified',
		'base-ends': 'tuning a base model that is about to end',
};
function antiPatternWords(pattern) {
		return `${pattern} (${ANTI_PATTERN[pattern]})`;
}


	}),

	78507:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F9: () => (  ASSUMED_TRAINING_USD),
		So: () => (  usdPerMonth),
		Vs: () => (  measuredEconomics),
		YM: () => (  daysBetween),
		Yy: () => (  aDay),
		cr: () => (  undeclared),
		fm: () => (  wantsCheap),
		q8: () => (  HIGH_VOLUME),
		rZ: () => (  undeclaredWords),
		xF: () => (  cheapShare),
		xS: () => (  factsOf)
	});
	var _break_even_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19240);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);


const HIGH_VOLUME = 10_000;
const MIN_CHEAP = 20;
const UNIFORM_ABOVE = 0.95;
const UNIFORM_BELOW = 0.3;
const DAY_MS = 86_400_000;
const STALE_AFTER = 180;
function factsOf(policy, found) {
		const profile = policy.profile ?? {};
		const { today } = found;
		const derived = { ...found.derived, ...difficultyOf(found.cheap) };
		const value = (key) => derived[key]?.value;
		const counted = numberOf(value('examples'));
		const examples = counted ?? profile.labelledExamples;
		const isNamed = policy.trainingData !== undefined || value('training-file') === true;
		const end = value('base-available-until');
		return {
				requestsPerDay: profile.requestsPerDay,
				difficulty: profile.difficulty ?? oneOf(value('difficulty'), ['mixed', 'uniform']),
				examples,
				trainingFile: examples === undefined && !isNamed ? false : undefined,
				synthetic: worstSynthetic(profile, value('synthetic')),
				task: worstTask(profile.task, oneOf(value('task'), ['stable', 'changing'])),
				baseEnds: profile.baseAvailableUntil ?? (end === null || typeof end === 'string' ? end : undefined),
				daysToRelease: daysToRelease(profile, today),
				derived,
				notes: notesOf(profile, today),
		};
}
function wantsCheap({ profile = {}, probes }) {
		if (probes === null)
				return false;
		if (probes?.cheapModel !== undefined)
				return true;
		const { requestsPerDay = 0, difficulty, bottleneck } = profile;
		const isDear = bottleneck === 'cost' || bottleneck === 'latency';
		return (requestsPerDay >= HIGH_VOLUME && difficulty === undefined) || isDear;
}
function daysBetween(from, to) {
		return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS);
}
function daysToRelease({ releaseDate, releaseInDays }, today) {
		return releaseDate === undefined ? releaseInDays : daysBetween(today, releaseDate);
}
function cheapShare(cheap) {
		return cheap === undefined || cheap.of < MIN_CHEAP ? null : cheap.passed / cheap.of;
}
function difficultyOf(cheap) {
		const share = cheapShare(cheap);
		if (cheap === undefined || share === null)
				return {};
		const value = share > UNIFORM_ABOVE || share < UNIFORM_BELOW ? 'uniform' : 'mixed';
		return {
				difficulty: { value, from: `${cheap.model} passes ${cheap.passed} of ${cheap.of} cases that the head passes` },
		};
}
function worstTask(declared, derived) {
		return declared === 'changing' || derived === 'changing' ? 'changing' : (declared ?? derived);
}
function worstSynthetic({ syntheticExamples }, derived) {
		const found = oneOf(derived, ['none', 'verified', 'unverified']);
		return found === 'unverified' || syntheticExamples === 'unverified' ? 'unverified' : (found ?? syntheticExamples);
}
function numberOf(value) {
		return typeof value === 'number' && value >= 0 ? value : undefined;
}
function oneOf(value, of) {
		return of.find((one) => one === value);
}
function notesOf(profile, today) {
		const notes = [];
		if (profile.releaseInDays !== undefined)
				notes.push('release-in-days is a constant and never counts down: write release-date, a date.');
		const { requestsAsOf } = profile;
		if (requestsAsOf !== undefined && daysBetween(requestsAsOf, today) > STALE_AFTER)
				notes.push(`requests-per-day is from ${requestsAsOf}, ${daysBetween(requestsAsOf, today)} days ago: look it up again.`);
		return notes;
}
function undeclared({ profile = {}, tuneTerms, economics }) {
		const isTimed = profile.releaseDate !== undefined || profile.releaseInDays !== undefined;
		return [
				profile.requestsPerDay === undefined ? 'requests-per-day' : '',
				profile.dataIsolation === undefined ? 'data-isolation' : '',
				isTimed ? '' : 'release-date',
				tuneTerms?.trainingUsd === undefined && economics === undefined ? 'training-usd' : '',
		].filter((key) => key !== '');
}
const MEASURED_MONTHS = 3;
const LEARNT = 0.8;
const TUNED_PRICE = 2;
const ASSUMED_TRAINING_USD = 500;
function measuredEconomics(request, policy, lever) {
		const prompted = request?.[lever === 'fine-tune' ? 'base' : 'head'];
		const assumed = prompted === undefined ? undefined : untried(prompted, policy);
		const { promptTokens, completionTokens, priceIn, priceOut } = (lever === 'fine-tune' ? request?.head : undefined) ?? {};
		if (assumed === undefined ||
				promptTokens === undefined ||
				completionTokens === undefined ||
				priceIn === undefined ||
				priceOut === undefined)
				return assumed;
		const measured = { inputTokens: promptTokens, outputTokens: completionTokens, priceIn, priceOut };
		return { ...assumed, tuned: { ...assumed.tuned, ...measured } };
}
function untried(head, policy) {
		const { promptTokens, completionTokens, staticTokens = 0, cachedTokens = 0, priceIn, priceOut, priceCached } = head;
		if (promptTokens === undefined || completionTokens === undefined || priceIn === undefined || priceOut === undefined)
				return undefined;
		const terms = policy.tuneTerms ?? {};
		return {
				prompt: {
						inputTokens: promptTokens,
						outputTokens: completionTokens,
						priceIn,
						priceOut,
						cachedShare: promptTokens > 0 ? Math.min(1, cachedTokens / promptTokens) : 0,
						cacheDiscount: priceCached === undefined || priceIn === 0 ? 0 : Math.max(0, 1 - priceCached / priceIn),
				},
				tuned: {
						inputTokens: Math.max(0, promptTokens - LEARNT * Math.min(staticTokens, promptTokens)),
						outputTokens: completionTokens,
						priceIn: TUNED_PRICE * priceIn,
						priceOut: TUNED_PRICE * priceOut,
						trainingUsd: terms.trainingUsd ?? 0,
						amortiseMonths: terms.amortiseMonths ?? MEASURED_MONTHS,
						servingUsdPerMonth: terms.servingUsdPerMonth ?? 0,
				},
		};
}
function usdPerMonth(usd, requestsPerDay) {
		return usd * requestsPerDay * _break_even_js__WEBPACK_IMPORTED_MODULE_0__  .lN;
}
function undeclaredWords(keys) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(keys)} ${keys.length === 1 ? 'is' : 'are'} not declared`;
}
function aDay(requests) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(requests)} requests a day`;
}


	}),

	14169:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		BG: () => (  met),
		L5: () => (  unknown),
		hH: () => (  notApplicable),
		iY: () => (  unmet),
		v9: () => (  holds)
	});
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
function holds(state) {
		return state === 'met' || state === 'waived' || state === 'not-applicable';
}


	}),

	88238:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Eu: () => (  bandNote),
		U$: () => (  Z_95),
		gU: () => (  standardError),
		iT: () => (  gapOf),
		lV: () => (  overfitOf),
		p8: () => (  EPSILON),
		xw: () => (  reachOf)
	});
	var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61152);

const EPSILON = 1e-9;
const MIN_CASES = 50;
const MIN_HOLDOUT = 30;
const COMPLETE = 0.95;
const Z_95 = 1.96;
const Z_80 = 0.84;
function exact(value) {
		const rounded = Math.round(value / EPSILON) * EPSILON;
		return rounded === 0 ? 0 : Number(rounded.toFixed(9));
}
function bandOf(gap) {
		return gap <= EPSILON ? 'reached' : gap < 5 - EPSILON ? '0-5' : gap <= 10 + EPSILON ? '5-10' : '10+';
}
const BANDS = ['reached', '0-5', '5-10', '10+'];
function gapOf({ goal }, level, suite, overfit) {
		if (goal === undefined || level === null || level.all.n === 0)
				return null;
		const all = gapTo(goal.target, level.all, level.all.of ?? suite.cases, 'all');
		if (level.holdout === undefined || level.holdout.n === 0)
				return all;
		const aside = gapTo(goal.target, level.holdout, level.holdout.of ?? suite.holdout, 'holdout');
		if (goal.slice === 'holdout')
				return aside;
		const isLarger = aside.points > all.points + EPSILON;
		const isSure = overfit?.state === 'shown' || aside.interval[0] > goal.maxResidualGap + EPSILON;
		return aside.n >= MIN_HOLDOUT && isLarger && isSure ? aside : all;
}
function gapTo(target, level, of, slice) {
		const gap = exact(target - level.points);
		const interval = [exact(target - level.interval[1]), exact(target - level.interval[0])];
		const spanned = [interval[0], gap, interval[1]].map((value) => BANDS.indexOf(bandOf(value)));
		const bands = BANDS.slice(Math.min(...spanned), Math.max(...spanned) + 1);
		return { points: gap, interval, band: bandOf(gap), bands, n: level.n, of: Math.max(of, level.n), slice };
}
function isComplete({ n, of = n, slice }) {
		return slice === 'holdout' ? n >= MIN_HOLDOUT : n >= MIN_CASES && n >= COMPLETE * of - EPSILON;
}
function reachOf({ goal }, gap) {
		if (goal === undefined || gap === null)
				return {
						state: 'unknown',
						why: goal === undefined ? 'No goal is set.' : `Nothing was measured on ${goal.template}.`,
				};
		const accepted = goal.maxResidualGap;
		const said = `Gap ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .WR)(gap.points)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .y1)(gap.interval)}) against ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .WR)(accepted)} accepted`;
		const isSmall = gap.interval[1] <= accepted + EPSILON;
		const isThere = gap.points <= EPSILON;
		if (isSmall && isComplete(gap))
				return isThere
						? { state: 'reached', why: `${said}: reached on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(gap.n)} cases.` }
						: { state: 'within', why: `${said}: within it.` };
		if (!isThere)
				return { state: 'open', why: `${said}: open.` };
		const needed = casesNeeded(gap, accepted);
		const all = gap.of ?? gap.n;
		const why = isComplete(gap)
				? `${said}: at the target, but a gap up to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .WR)(gap.interval[1])} is not ruled out on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(gap.n)} cases.`
				: `${said}: read on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(gap.n)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(all)} cases only.`;
		return { state: 'undecided', why, ...(needed === null ? {} : { casesNeeded: needed }) };
}
function casesNeeded({ n, points: gap, interval }, accepted) {
		const room = accepted - gap;
		if (room <= EPSILON)
				return null;
		const needed = n * ((interval[1] - gap) / room) ** 2;
		const rounded = Math.ceil(needed / 10 - EPSILON) * 10;
		return Number.isFinite(rounded) && rounded <= 1e6 ? rounded : null;
}
function standardError({ interval: [low, high] }) {
		return (high - low) / 2 / Z_95;
}
function overfitOf(search, holdout) {
		const difference = search.points - holdout.points;
		const spread = Math.hypot(standardError(search), standardError(holdout));
		const lifts = search.interval[0] > EPSILON;
		const state = lifts && difference - Z_95 * spread > EPSILON
				? 'shown'
				: lifts && holdout.interval[0] <= EPSILON && difference - Z_80 * spread > EPSILON
						? 'possible'
						: 'none';
		const interval = [difference - Z_95 * spread, difference + Z_95 * spread];
		return { state, search, holdout, difference: { points: difference, interval } };
}
function bandNote({ bands }) {
		const first = bands.find((band) => band !== 'reached');
		if (first === undefined)
				return '';
		const advice = ADVICE[first];
		return bands.length > 1
				? `The gap's interval spans the bands ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(bands)}: the advice is that of the cheaper one. ${advice}`
				: advice;
}
const ADVICE = {
		'0-5': 'Below 5 points step 1 almost always closes the gap.',
		'5-10': 'Between 5 and 10 points routing and retrieval come before any tune.',
		'10+': 'Above 10 points no single lever is enough; a tune is in scope only for what steps 1 to 4 leave.',
};


	}),

	91331:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Et: () => (  byDate),
		FG: () => (  parseAttempt),
		Jv: () => (  recordedEntry),
		WL: () => (  formatEntry),
		h8: () => (  parseLedger),
		ix: () => (  entriesFromRecord)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29966);
	var _failure_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29906);
	var _score_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4529);







const DECISIONS = ['adopted', 'rejected', 'open'];
const number = zod__WEBPACK_IMPORTED_MODULE_3__  .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__  .PVZ([number, number])
		.refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number);
const whole = zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().nonnegative();
const absent = (value) => value ?? undefined;
const SCORES = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ids: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() }),
		perCase,
]);
const ATTEMPT = zod__WEBPACK_IMPORTED_MODULE_3__  .RZV(() => zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
		lever: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD),
		title: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(500).optional(),
		target: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
		commit: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		arm: zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), head: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP() })]).optional(),
		date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
		suite: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
		templates: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()),
		goal: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1),
		before: number,
		after: number,
		lift,
		holdout: lift.nullish().transform(absent),
		select: lift.optional(),
		points: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), number).optional(),
		costPerRequest: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number, lift: costLift.nullish().transform(absent), n: whole.optional() })
				.nullish()
				.transform(absent),
		dear: whole.optional(),
		p95Ms: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ before: number, after: number }).nullish().transform(absent),
		measured: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ cases: whole, requests: whole }).optional(),
		minor: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
		decision: zod__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
				state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(DECISIONS),
				by: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(300).optional(),
				pr: whole.optional(),
				reason: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(2_000).optional(),
				date: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().max(40).optional(),
		})
				.optional(),
		scores: SCORES.optional(),
		baseScores: perCase.optional(),
		record: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
}));
const NO_LISTS = () => null;
function withMaps({ scores, ...read }, lists) {
		if (scores === undefined || typeof scores === 'string')
				return { ...read, scores };
		if (!isStrings(scores))
				return { ...read, scores };
		const ids = 'ids' in scores ? scores.ids : lists(scores.cases);
		const before = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.before);
		const after = ids === null ? null : (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_4__  .Az)(ids, scores.after);
		if (ids === null || before === null || after === null)
				return read;
		const known = ids.filter((id) => before.get(id) != null && after.get(id) != null);
		const of = (map) => Object.fromEntries(known.map((id) => [id, map.get(id)]));
		return { ...read, scores: of(after), baseScores: of(before) };
}
function isStrings(scores) {
		return typeof scores['before'] === 'string';
}
function parseAttempt(file, text, problems, lists = NO_LISTS) {
		let source;
		try {
				source = JSON.parse(text.replace(/^\uFEFF/u, ''));
		}
		catch (error) {
				problems.add({ file, message: `is not valid JSON: ${error.message}. It holds one attempt.` });
				return null;
		}
		const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
		if (read.success)
				return { attempt: withMaps(read.data, lists), source, line: 0, file };
		for (const issue of read.issues)
				problems.add({ file, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		return null;
}
function parseLedger(file, text, problems, lists = NO_LISTS) {
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
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, lists), source, line, file });
				else
						for (const issue of read.issues)
								problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
		}
		return entries;
}
function entriesFromRecord(list) {
		const entries = [];
		const refused = [];
		for (const source of list) {
				const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_5__  .O)(ATTEMPT, source);
				if (read.success)
						entries.push({ attempt: withMaps(read.data, NO_LISTS), source, line: 0 });
				else
						refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.issues[0])}` });
		}
		return { entries, refused };
}
function seen(source, issue) {
		let value = source;
		for (const part of issue.path)
				value = value?.[part];
		return value === undefined ? 'is missing' : `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
function formatEntry(attempt) {
		return JSON.stringify(attempt);
}
const INLINE_IN_RECORD = 500;
function recordedEntry({ attempt, source }) {
		const { scores, baseScores, ...rest } = attempt;
		const whole = JSON.parse(JSON.stringify({ ...source, ...rest }));
		delete whole['scores'];
		delete whole['baseScores'];
		const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
		if (scores !== undefined)
				whole['scores'] = long ? (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(scores) : scores;
		if (baseScores !== undefined && !long)
				whole['baseScores'] = baseScores;
		return whole;
}
function byDate(entries) {
		return entries.toSorted((a, b) => (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_6__  .UD)(a.attempt.date, b.attempt.date));
}


	}),

	99906:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$L: () => (  isDone),
		Mz: () => (  qualityStep),
		Or: () => (  attemptsOf),
		z3: () => (  allCases)
	});
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
	var _stats_student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);
	var _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88238);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91331);
	var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61152);





const MOVE_ON_AFTER = 3;
const Z_80 = 0.8416212335729143;
const MIN_SHARED = 30;
const SCORE_ONE = 'Score one attempt: merge it through the gate, or start the workflow by hand with attempt: REF.';
function isDone({ state }) {
		return state === 'plateaued' || state === 'move-on';
}
function attemptsOf(lever, entries) {
		const ordered = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .Et)(entries).map(({ attempt }) => attempt);
		const restarts = (attempt) => (attempt.lever === 'model-swap' || attempt.lever === 'fine-tune') && attempt.decision?.state === 'adopted';
		const since = lever === 'prompt-optimize' ? ordered.findLastIndex(restarts) + 1 : 0;
		return ordered.slice(since).filter((attempt) => attempt.lever === lever && attempt.minor !== true);
}
function qualityStep(lever, entries, policy, slices) {
		const attempts = attemptsOf(lever, entries);
		if (attempts.length === 0)
				return { state: 'not-scored', attempts, k: 0, evidence: `No scored attempt of ${lever}.`, todo: SCORE_ONE };
		const { window, lifted, shown } = windowOf(attempts, policy.minDelta);
		const tried = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .A0)(attempts.length);
		if (lifted !== null && window.length === 0)
				return {
						state: 'lifting',
						attempts,
						k: 0,
						evidence: `${tried}; the last lift (${lifted.date}) moved the cases kept aside by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .x8)(lifted.holdout.points)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .y1)(lifted.holdout.interval)}): go on while it does.`,
				};
		if (window.length === 0)
				return {
						state: 'undecided',
						attempts,
						k: 0,
						evidence: `${tried}; ${nothingCounts(attempts, shown)}`,
						todo: asideTodo(attempts),
				};
		const pooled = poolOf(window, slices);
		return { ...decided(window, pooled, policy, tried), attempts, k: window.length, pooled };
}
function windowOf(attempts, minDelta) {
		let window = [];
		let lifted = null;
		let shown = null;
		for (const attempt of attempts) {
				const aside = attempt.holdout;
				const hasAside = aside !== undefined && aside.n > 0;
				if (!hasAside && attempt.select === undefined)
						continue;
				const isRejected = attempt.decision?.state === 'rejected';
				if (hasAside && lifts(aside, minDelta)) {
						if (isRejected)
								continue;
						window = [];
						lifted = attempt;
						continue;
				}
				const onlyAside = hasAside && (0,_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .lV)(attempt.lift, aside).state === 'shown';
				const all = onlyAside ? aside : allCases(attempt);
				if (all.interval[1] < -_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8)
						continue;
				if (!onlyAside && !isRejected && lifts(all, minDelta)) {
						window = [];
						shown = attempt;
						continue;
				}
				window.push({ attempt, onlyAside });
		}
		return { window, lifted, shown };
}
function lifts({ points: lift, interval }, minDelta) {
		return lift >= minDelta - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8 && interval[0] > _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8;
}
function allCases({ lift, holdout, select }) {
		if (holdout === undefined || holdout.n === 0)
				return select ?? lift;
		if (lift.n === 0)
				return holdout;
		const n = lift.n + holdout.n;
		const mean = (lift.n * lift.points + holdout.n * holdout.points) / n;
		const half = (_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .U$ * Math.hypot(lift.n * (0,_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .gU)(lift), holdout.n * (0,_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .gU)(holdout))) / n;
		return { points: mean, interval: [mean - half, mean + half], n };
}
function poolOf(window, slices) {
		return byCase(window, slices) ?? byFigures(window);
}
function byCase(window, slices) {
		const maps = window.map(({ attempt: { scores, baseScores }, onlyAside }) => {
				if (typeof scores !== 'object' || baseScores === undefined || (onlyAside && slices === undefined))
						return null;
				const ids = Object.keys(scores).filter((id) => baseScores[id] !== undefined && (!onlyAside || slices?.get(id) === 'holdout'));
				return new Map(ids.map((id) => [id, scores[id] - baseScores[id]]));
		});
		const [first, ...rest] = maps;
		if (first == null || rest.includes(null))
				return null;
		const shared = [...first.keys()].filter((id) => rest.every((map) => map.has(id)));
		if (shared.length < MIN_SHARED)
				return null;
		const k = maps.length;
		const lift = shared.map((id) => maps.reduce((sum, map) => sum + map.get(id), 0) / k);
		const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .FC)(lift), k);
		if (statistic === null)
				return null;
		const upper = (level) => 100 * (statistic.mean + (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(level, statistic.df) * statistic.se);
		const mean = (100 * lift.reduce((sum, value) => sum + value, 0)) / lift.length;
		return { points: mean, u80: upper(0.8), u975: upper(0.975), n: shared.length };
}
function byFigures(window) {
		const lifts = window.map(({ attempt, onlyAside }) => (onlyAside ? attempt.holdout : allCases(attempt)));
		const k = lifts.length;
		const mean = lifts.reduce((sum, lift) => sum + lift.points, 0) / k;
		const variance = lifts.reduce((sum, lift) => sum + (0,_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .gU)(lift) ** 2, 0) / k;
		const se = Math.sqrt(variance * (0.5 + 0.5 / k));
		const n = Math.min(...lifts.map((lift) => lift.n));
		return { points: mean, u80: mean + Z_80 * se, u975: mean + _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .U$ * se, n };
}
function decided(window, pooled, { patience, minDelta, moveOnBelow }, tried) {
		const k = window.length;
		const since = k === 1 ? 'the last moved' : `the last ${k} moved`;
		const said = `${tried}; ${since} it by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .x8)(pooled.points)} points, another lifts less than ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .WR)(pooled.u80)} (80 %)`;
		if (pooled.u975 < minDelta - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8 || (k >= patience && pooled.u80 < minDelta - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8))
				return { state: 'plateaued', evidence: `${said}: plateaued.` };
		const moves = k >= Math.max(MOVE_ON_AFTER, patience) && pooled.points < minDelta - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8;
		if (moves && pooled.u80 < moveOnBelow - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8)
				return { state: 'move-on', evidence: `${said}: good enough to move on.` };
		return { state: 'undecided', evidence: `${said}: not enough to stop.`, todo: nearer(k, pooled, patience, minDelta) };
}
function nearer(k, pooled, patience, minDelta) {
		const more = 'Score one more attempt';
		const margin = minDelta - pooled.points;
		const width = k + 1 >= patience ? pooled.u80 - pooled.points : pooled.u975 - pooled.points;
		const next = Math.sqrt((0.5 + 0.5 / (k + 1)) / (0.5 + 0.5 / k)) * (pooled.u80 - pooled.points);
		if (k + 1 >= patience && next < margin)
				return `${more}: one that moves as little decides it.`;
		if (margin <= _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8)
				return `${more}.`;
		const needed = Math.ceil((pooled.n * (width / margin) ** 2) / 10) * 10;
		if (!(needed <= 100_000))
				return `${more}: no affordable number of cases decides a lift this close to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .WR)(minDelta)}.`;
		return `${more}, or about ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(needed)} cases (now ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(pooled.n)}) would decide it.`;
}
function hasNoCasesAside({ holdout, select }) {
		return (holdout === undefined || holdout.n === 0) && select === undefined;
}
function nothingCounts(attempts, shown) {
		if (shown !== null)
				return `the last (${shown.date}) lifts on all cases by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .x8)(allCases(shown).points)}, not yet shown on those kept aside.`;
		return attempts.every(hasNoCasesAside)
				? 'none has a lift on cases kept aside.'
				: 'none of them counts: they made it worse, or were rejected.';
}
function asideTodo(attempts) {
		return attempts.every(hasNoCasesAside)
				? 'Give the suite cases kept aside (split.holdout) and score the attempt again.'
				: SCORE_ONE;
}


	}),

	4529:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Az: () => (  decodeScores),
		E3: () => (  encodeScores),
		Go: () => (  isBinary)
	});
function encodeScores(ids, scores, isBinary) {
		return ids
				.map((id) => {
				const score = scores.get(id) ?? null;
				if (score === null)
						return isBinary ? '.' : '..';
				return isBinary
						? String(Math.round(score))
						: Math.round(score * 100)
								.toString(16)
								.padStart(2, '0');
		})
				.join('');
}
function isBinary(...all) {
		return all.every((scores) => [...scores.values()].every((score) => score === null || score === 0 || score === 1));
}
function decodeScores(ids, text) {
		const width = ids.length === 0 ? 1 : text.length / ids.length;
		if (width !== 1 && width !== 2)
				return null;
		const scores = new Map();
		for (const [index, id] of ids.entries()) {
				const score = read(text.slice(index * width, (index + 1) * width));
				if (score === undefined)
						return null;
				scores.set(id, score);
		}
		return scores;
}
function read(part) {
		if (part === '.' || part === '..')
				return null;
		if (part === '0' || part === '1')
				return Number(part);
		if (!/^[0-9a-f]{2}$/u.test(part))
				return undefined;
		const percent = Number.parseInt(part, 16);
		return percent <= 100 ? percent / 100 : undefined;
}


	}),

	50214:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$N: () => (  sentenceOf),
		AR: () => (  warnings),
		M1: () => (  pointsLine),
		ZS: () => (  decisionLine),
		v0: () => (  levelLine)
	});
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56059);
	var _criteria_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
	var _criterion_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57687);
	var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61152);




function sentenceOf(entry) {
		return [levelLine(entry), decisionLine(entry)].filter((line) => line !== '').join(' ');
}
function levelLine(entry) {
		const { goal, gap, reach, ship } = entry;
		if (goal === null)
				return 'No goal is set, so there is no gap to close: set escalation.goal.';
		if (gap === null || entry.level === null)
				return `Nothing was measured on ${goal.template}, so the gap is not known.`;
		const target = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(goal.target);
		const at = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(goal.target - gap.points);
		switch (reach.state) {
				case 'reached':
				case 'within': {
						const said = reach.state === 'reached'
								? `Target of ${target} reached: ${where(entry)}.`
								: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(gap.points)} points below the target of ${target}, within the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(goal['max-residual-gap'])} accepted: ${where(entry)}.`;
						if (ship.ok)
								return `${said} ${costLine(entry) === '' ? 'Ship; no dearer lever is needed.' : 'Ship.'}`;
						const short = reach.state === 'reached'
								? `Target of ${target} reached (${at})`
								: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(gap.points)} points below the target of ${target}, which is accepted`;
						return `${short}, but ${ship.why}.`;
				}
				case 'undecided': {
						const all = gap.of ?? gap.n;
						if (gap.slice !== 'holdout' && gap.n < 0.95 * all)
								return `At the target of ${target} (${at}) on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(gap.n)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(all)} cases so far: not decided.`;
						const needed = reach.casesNeeded === undefined ? '' : `; about ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(reach.casesNeeded)} cases would do`;
						return `At the target of ${target} (${at}), but on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(gap.n)} cases a gap up to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(gap.interval[1])} points is not ruled out${needed}.`;
				}
				case 'open':
				case 'unknown':
						return `Level ${where(entry)}: gap ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(gap.points)} points (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(gap.interval)}).`;
		}
}
function where({ goal, gap, level: read, reach }) {
		const aside = read.holdout;
		const decides = gap.slice === 'holdout' && aside !== undefined ? aside : read.all;
		const of = gap.of ?? gap.n;
		const cases = gap.n >= of ? `all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(gap.n)}` : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(gap.n)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(of)}`;
		const named = gap.slice === 'holdout' ? `the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(gap.n)} cases kept aside` : `${cases} cases`;
		const target = reach.state === 'open' || reach.state === 'unknown' ? ` of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(goal.target)}` : '';
		const other = gap.slice === 'holdout'
				? `, on all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(read.all.n)} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(read.all.points)}`
				: aside === undefined
						? ''
						: `, on the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(aside.n)} kept aside ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(aside.points)}`;
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(decides.points)}${target} on ${named} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(decides.interval)})${other}`;
}
function pointsLine(entry) {
		const { gap, review, reach } = entry;
		if (gap === null || reach.state !== 'open' || review.failures === 0)
				return '';
		if (!review.done) {
				const [why] = (0,_criteria_js__WEBPACK_IMPORTED_MODULE_1__  .I)(review, { hasGoal: entry.goal !== null });
				return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(review.failures)} failures, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(review.looked ?? 0)} looked at: ${why}. What kind they are is not known, so no step is ruled out.`;
		}
		const unclear = worthOfKinds(entry).filter(({ name }) => name === 'unclear');
		const parts = [...largestFirst(entry), ...unclear].map(({ name, points: lost, interval }, index) => {
				if (index > 0)
						return `${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .ZP[name]} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(lost)}`;
				const verb = name === 'prompt' || name === 'weight' ? 'are' : 'is';
				return `${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .ZP[name]} (${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .hd[name]}) ${verb} worth ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(lost)} points (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(interval)})`;
		});
		const clause = closing(entry, gap.points);
		return parts.length === 0 ? '' : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Nx)(parts.join(', '))}${clause === '' ? '' : `: ${clause}`}.`;
}
function worthOfKinds({ points: worth = {} }) {
		return _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.flatMap((name) => {
				const figure = worth[name];
				return figure !== undefined && figure.points > 0.05 ? [{ name, ...figure }] : [];
		});
}
function largestFirst(entry) {
		const known = worthOfKinds(entry).filter(({ name }) => name !== 'unclear');
		return known.toSorted((a, b) => b.points - a.points);
}
function closing({ levers, criteria }, gap) {
		const step = levers['prompt-optimize'];
		if (step?.ceiling == null)
				return '';
		const { low, high } = step.ceiling;
		const isPassedOver = step.state === 'too-small' || high < Math.max(1, gap / 5) - 1e-9;
		if (isPassedOver || criteria.length === 0)
				return 'prompting cannot close it';
		if (low >= gap - 1e-9)
				return 'prompting can close it';
		return high >= gap - 1e-9 ? 'prompting may close it' : 'prompting can close part of it';
}
function decisionLine(entry, { afterPoints = false } = {}) {
		const { outcome, lever, next, ladder, reach } = entry;
		if (ladder === 'cost')
				return costLine(entry);
		switch (outcome) {
				case 'unknown':
				case 'not-needed':
						return '';
				case 'met':
						return lever == null
								? ''
								: `${stepWords(entry, lever)}Next: ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .Db[lever]}, justified${afterPoints && isToldFirst(entry, lever) ? '' : worthOf(entry, lever)}.`;
				case 'not-met':
						if (next === null || reach.state === 'undecided')
								return '';
						return nextLine(entry, next);
		}
}
function stepWords({ levers, gap }, justified) {
		const step = levers['prompt-optimize'];
		if (step === undefined)
				return '';
		const rest = pooledWords(step);
		const { ceiling } = step;
		switch (step.state) {
				case 'plateaued':
						return `Prompting has plateaued${rest}. `;
				case 'move-on':
						return `Prompting is good enough to move on from${rest}. `;
				case 'too-small':
						return ceiling === null || gap === null ? '' : `${atMostWords(ceiling.high, gap.points)} and is passed over. `;
				case 'not-scored':
				case 'lifting':
				case 'undecided':
						return justified === undefined || ceiling === null || gap === null || ceiling.high >= gap.points
								? ''
								: `${atMostWords(ceiling.high, gap.points)}, so ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .Db[justified]} need not wait for it. `;
				default:
						return '';
		}
}
function atMostWords(high, gap) {
		return `Prompting is worth at most ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(high)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(gap)} points`;
}
function pooledWords({ k = 0, pooled, attempts }) {
		return pooled === undefined
				? ''
				: ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .A0)(k || attempts)}, another lifts less than ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(pooled.u80)} points, 80 %)`;
}
const FIXES = { rag: 'knowledge', tools: 'capability', 'fine-tune': 'weight' };
function isToldFirst(entry, lever) {
		return FIXES[lever] !== undefined && largestFirst(entry)[0]?.name === FIXES[lever];
}
function worthOf({ levers, points: worth }, lever) {
		const name = FIXES[lever];
		const figure = name === undefined ? undefined : worth?.[name];
		if (name === undefined || figure === undefined || levers[lever]?.ceiling == null)
				return '';
		return `: ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .ZP[name]} ${name === 'weight' ? 'are' : 'is'} worth ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(figure.points)} points (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(figure.interval)})`;
}
function nextLine(entry, next) {
		const step = entry.levers[next.lever];
		if (next.lever === 'prompt-optimize' && step !== undefined) {
				if (step.state === 'not-scored')
						return 'Next: improve the prompt and score it; no attempt is scored yet.';
				const { points: lift = null, interval = null } = step.last ?? {};
				if (step.state === 'lifting' && lift !== null && interval !== null)
						return interval[0] <= 0
								? `The last prompt attempt lifts, not yet shown on the cases kept aside (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .x8)(lift)} points, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(interval)}): score one more.`
								: `The last prompt attempt lifted the cases kept aside by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(lift)} points (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(interval)}): go on while it does.`;
				if (step.state === 'undecided' && step.pooled !== undefined)
						return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Nx)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .A0)(step.k ?? step.attempts).replace('attempt', 'prompt attempt'))} moved it by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .x8)(step.pooled.points)} points (another lifts less than ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(step.pooled.u80)}, 80 %): not enough to stop. ${step.todo ?? ''}`.trim();
		}
		const lacks = next.missing.length === 0 ? '' : ` Open: ${next.missing.map(_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .nn).join(', ')}.`;
		const kind = FIXES[next.lever];
		if (next.missing.includes('E8') && kind !== undefined) {
				const [, todo] = (0,_criteria_js__WEBPACK_IMPORTED_MODULE_1__  .I)(entry.review, { hasGoal: entry.goal !== null });
				return `${stepWords(entry)}Next: look at the failures; whether they are ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .ZP[kind]} decides about ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .Db[next.lever]}. ${todo}`;
		}
		return `${stepWords(entry)}Next: ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .Db[next.lever]}. ${next.why}${lacks}`;
}
function costLine(entry) {
		const { cost, ladder, outcome, next, reach, profile } = entry;
		if (cost === undefined || ladder !== 'cost')
				return '';
		const found = cost.steps.find(({ step }) => step === cost.step);
		if (outcome === 'not-needed' || found === undefined)
				return '';
		const isLatency = profile['bottleneck'] === 'latency' || cost.latency.state === 'over';
		const start = isLatency
				? `${latencyWords(entry)}cheapest step left`
				: reach.state === 'reached' || reach.state === 'within'
						? 'Cheapest saving left'
						: 'Cost is the bottleneck; cheapest saving left';
		const { potential } = found;
		const volume = profile['requests-per-day'];
		const at = typeof volume === 'number' ? ` at ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(volume)} requests a day` : '';
		const money = potential == null
				? ''
				: potential.usdPerMonth !== undefined && cost.usdPerMonth !== undefined
						? `, about ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(potential.usdPerMonth)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(cost.usdPerMonth)} a month${at}`
						: `, about ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .KN)(potential.share)} of a request`;
		const lacks = outcome === 'met' || next === null
				? ''
				: ` ${next.why}${next.missing.length === 0 ? '' : ` Open: ${next.missing.map(_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .nn).join(', ')}.`}`;
		return `${start}: ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .vx[found.step]}${money}.${lacks}`;
}
function latencyWords({ cost, request }) {
		const { state, budgetMs } = cost.latency;
		const p95 = request?.head?.p95;
		if (budgetMs === undefined || p95 === undefined)
				return 'Latency is the bottleneck; ';
		const [low, high] = p95.interval;
		const said = `p95 of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(p95.ms)} ms (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(low)} to ${high === null ? 'unknown' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(high)})`;
		const word = { within: 'is within', over: 'is over', unknown: 'is not shown to be within' }[state];
		return `${said} ${word} the budget of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(budgetMs)} ms; `;
}
function warnings(entry, lever, isBlocked) {
		const { orderSkipped, holdups = [], overfit, stated, cost, antiPatterns } = entry;
		const found = [];
		if (orderSkipped && lever !== null)
				found.push({
						label: 'Order skipped',
						text: `this change reaches for ${_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .Db[lever]} while cheaper steps are open (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .p_)(holdups.map(stepWordsOf))}): ${isBlocked ? 'merge blocked' : 'a warning by policy'}.`,
				});
		if (overfit?.state === 'shown')
				found.push({
						label: 'Overfitting',
						text: `the lift of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(overfit.search.points)} points shows on the cases it was written for only and does not carry over (held-out, the cases kept aside: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(overfit.holdout.points)}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(overfit.holdout.interval)}).${decides(entry)}`,
				});
		if (overfit?.state === 'possible')
				found.push({
						text: `The cases kept aside do not confirm the lift of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(overfit.search.points)} points yet (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .x8)(overfit.holdout.points)}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(overfit.holdout.interval)}).`,
				});
		if (antiPatterns.length > 0)
				found.push({ label: 'Anti-pattern', text: `${antiPatterns.map(_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .SH).join('; ')}.` });
		if (stated?.contradicts === true)
				found.push({
						label: 'Lever',
						text: `the description says ${stated.lever}, but what it changes is ${lever ?? 'nothing that is sent'}.`,
				});
		if (cost?.cacheLost !== undefined) {
				const { before, after, usd: money, place } = cost.cacheLost;
				const costs = money === undefined ? '' : `; that costs ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .dR)(money)} a request`;
				const where = place === undefined ? '' : ` ${place}`;
				found.push({
						label: 'The cached prefix broke',
						text: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(before)} tokens of a prompt were cached, now ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(after)}${costs}.${where}`,
				});
		}
		return found;
}
function stepWordsOf(id) {
		const words = (0,_criterion_words_js__WEBPACK_IMPORTED_MODULE_2__  .nn)(id);
		return words.endsWith(' done') ? words.slice(0, -' done'.length) : words;
}
function decides({ gap, goal, level: read }) {
		if (gap?.slice !== 'holdout' || goal === null || read?.holdout === undefined)
				return '';
		return ` The cases kept aside decide: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .Rc)(read.holdout.points)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__  .WR)(goal.target)}.`;
}


	}),

	52765:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Et: () => (  floorOf),
		Hl: () => (  shapePoints),
		et: () => (  shapesOf),
		tO: () => (  ceilingOf),
		ug: () => (  isTooSmall)
	});
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56059);
	var _stats_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33726);
	var _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88238);
	var _who_looked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56195);




function lossOfShapes({ clusters, failures }, n) {
		const loss = Object.fromEntries(_record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.map((name) => [name, 0]));
		const spread = { ...loss };
		for (const cluster of clusters) {
				for (const [name, part] of partsOf(cluster))
						loss[name] += part;
				if (cluster.split === undefined)
						continue;
				const half = (_gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .U$ * 100 * (0,_who_looked_js__WEBPACK_IMPORTED_MODULE_3__  .je)(cluster) * splitError(cluster)) / n;
				for (const name of Object.keys(cluster.split))
						spread[name] += half ** 2;
		}
		loss.unclear += Math.max(0, failures - clusters.reduce((sum, { size }) => sum + size, 0));
		return { loss, spread, total: _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.reduce((sum, name) => sum + loss[name], 0) };
}
function partsOf(cluster) {
		const { shape, split } = cluster;
		if (split === undefined)
				return [[shape, (0,_who_looked_js__WEBPACK_IMPORTED_MODULE_3__  .je)(cluster)]];
		return Object.entries(split).map(([name, share]) => [name, share * (0,_who_looked_js__WEBPACK_IMPORTED_MODULE_3__  .je)(cluster)]);
}
function splitError({ shape, probes = {} }) {
		const kind = { prompt: 'edited', knowledge: 'reference', capability: 'stronger' };
		const probed = shape === 'weight' || shape === 'unclear' ? undefined : probes[kind[shape]];
		if (probed === undefined)
				return 0;
		const p = (probed.fixed + 2) / (probed.of + 4);
		return Math.sqrt((p * (1 - p)) / (probed.of + 4));
}
function shapePoints(review, levels) {
		const { n, effective } = sizesOf(review, levels);
		if (n === 0)
				return undefined;
		const { loss, spread, total } = lossOfShapes(review, n);
		const of = (value, extra) => {
				const points = (100 * value) / n;
				return { points, interval: widened(points, wilson(points, effective), extra) };
		};
		return {
				...Object.fromEntries(_record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.map((name) => [name, of(loss[name], spread[name])])),
				total: of(total, 0),
		};
}
function sizesOf({ of }, levels) {
		const all = levels?.all.n ?? 0;
		const n = Math.min(of ?? all, all);
		return { n, effective: ((levels?.nEff ?? all) * n) / all };
}
function wilson(points, n) {
		const share = Math.min(1, Math.max(0, points / 100));
		const [low, high] = (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_1__  .YV)(share * n, n) ?? [0, 1];
		return [100 * low, 100 * high];
}
function widened(points, [low, high], extra) {
		if (extra === 0)
				return [low, high];
		const below = Math.sqrt((points - low) ** 2 + extra);
		const above = Math.sqrt((high - points) ** 2 + extra);
		return [Math.max(0, points - below), Math.min(100, points + above)];
}
function shapesOf(review) {
		const { loss, total } = lossOfShapes({ done: true, failures: 0, ...review }, 1);
		const share = (name) => (total === 0 ? 0 : loss[name] / total);
		return Object.fromEntries(_record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.map((name) => [name, share(name)]));
}
const FIXES = {
		'prompt-optimize': 'prompt',
		'model-swap': null,
		route: null,
		rag: 'knowledge',
		tools: 'capability',
		cascade: null,
		'fine-tune': 'weight',
};
function ceilingOf(lever, { review, points, levels }) {
		if (points === undefined || !review.done)
				return null;
		const shape = FIXES[lever];
		if (shape === null)
				return lever === 'model-swap' ? curedByStronger(review, levels) : null;
		const low = points[shape];
		const high = low.points + (points.unclear?.points ?? 0);
		const { effective } = sizesOf(review, levels);
		return { low: low.points, high, interval: [low.interval[0], Math.max(low.interval[1], wilson(high, effective)[1])] };
}
function curedByStronger(review, levels) {
		const { clusters } = review;
		const { n, effective } = sizesOf(review, levels);
		const asked = clusters.filter(({ probes }) => (probes?.stronger?.of ?? 0) > 0);
		if (asked.length === 0)
				return null;
		const sum = (part) => asked.reduce((total, one) => total + part(one), 0);
		const low = (100 * sum((one) => (0,_who_looked_js__WEBPACK_IMPORTED_MODULE_3__  .je)(one) * (one.probes.stronger.fixed / one.probes.stronger.of))) / n;
		const rest = clusters.filter((one) => !asked.includes(one)).reduce((total, one) => total + (0,_who_looked_js__WEBPACK_IMPORTED_MODULE_3__  .je)(one), 0);
		const high = low + (100 * rest) / n;
		return { low, high, interval: [wilson(low, effective)[0], wilson(high, effective)[1]] };
}
function floorOf(gap, minLift) {
		return Math.max(minLift, (gap?.points ?? 0) / 5);
}
function isTooSmall(ceiling, floor) {
		return ceiling !== null && ceiling.high < floor - _gap_and_reach_js__WEBPACK_IMPORTED_MODULE_2__  .p8;
}


	}),

	96671:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  isStyle),
		N: () => (  isSpeaking)
	});
const SPEAKING = [
		'wrong-type:*',
		'wrong-function:*',
		'missing-argument:*',
		'unexpected-argument:*',
		'unparsable-arguments',
		'missed-tool:*',
		'surplus-tool:*',
		'too-many',
		'too-many:*',
		'too-few',
		'too-few:*',
		'too-long',
		'too-long:*',
		'too-short',
		'too-short:*',
		'too-deep',
		'too-deep:*',
		'scheme:*',
		'host:*',
		'no-heading:*',
		'heading-*',
		'open-fence',
		'fenced',
		'not-json',
		'out-of-set',
		'language:*',
		'broken:*',
		'repeats',
		'recites',
		'no-confidence',
		'over-refusal',
		'under-refusal',
];
const SCHEMA_KEYWORDS = new Set([
		'required',
		'type',
		'enum',
		'const',
		'additionalProperties',
		'unevaluatedProperties',
		'pattern',
		'format',
		'minimum',
		'maximum',
		'exclusiveMinimum',
		'exclusiveMaximum',
		'multipleOf',
		'minLength',
		'maxLength',
		'minItems',
		'maxItems',
		'uniqueItems',
		'contains',
		'minContains',
		'maxContains',
		'minProperties',
		'maxProperties',
		'propertyNames',
		'dependentRequired',
		'oneOf',
		'anyOf',
		'allOf',
		'not',
		'if',
]);
const WHOLE = new Set(SPEAKING.filter((code) => !code.endsWith('*')));
const BEGINNINGS = SPEAKING.filter((code) => code.endsWith('*')).map((code) => code.slice(0, -1));
function isSpeaking(code) {
		if (WHOLE.has(code) || BEGINNINGS.some((beginning) => code.startsWith(beginning)))
				return true;
		const colon = code.indexOf(':');
		return colon > 0 && SCHEMA_KEYWORDS.has(code.slice(0, colon)) && isPath(code.slice(colon + 1));
}
function isPath(text) {
		return text === '' || text.startsWith('/');
}
const STYLE = new Set([
		'IsJson',
		'JsonSchemaMatch',
		'MarkdownStructure',
		'LengthBounds',
		'NoBoilerplate',
		'Conciseness',
		'LanguageMatch',
		'ToneMatch',
		'PersonaAdherence',
		'AnswerRefusal',
		'RefusalPattern',
		'Toxicity',
		'Bias',
		'PolicyCompliance',
		'InjectionResistance',
		'VerifiableInstructions',
]);
function isStyle(template) {
		return STYLE.has(template);
}


	}),

	30353:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Cd: () => (  enoughCases),
		V0: () => (  FEW_EXAMPLES),
		YK: () => (  baseStays),
		gk: () => (  timeToRelease),
		hn: () => (  isolation),
		un: () => (  examplesAndTask),
		v: () => (  SHORT_RELEASE)
	});
	var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78507);
	var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14169);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);



const FEW_EXAMPLES = 200;
const ENOUGH_EXAMPLES = 500;
const SHORT_RELEASE = 7;
const LONG_RELEASE = 60;
const MIN_CASES = 50;
const MIN_HOLDOUT = 30;
const WANTED_CASES = 100;
const BASE_STAYS = 180;
function seenIn({ facts: { derived } }) {
		const found = derived['task'];
		return found?.value === 'changing' ? ` (${found.from})` : '';
}
function examplesAndTask(board) {
		const { facts, policy } = board;
		const { examples, trainingFile, synthetic, task } = facts;
		const faults = [
				task === 'changing' ? `the task still changes${seenIn(board)}` : '',
				examples === undefined || examples >= ENOUGH_EXAMPLES
						? ''
						: examples < FEW_EXAMPLES
								? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(examples)} labelled examples: below ${FEW_EXAMPLES} a tune copies style at best`
								: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(examples)} labelled examples: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(ENOUGH_EXAMPLES - examples)} short of ${ENOUGH_EXAMPLES}`,
				trainingFile === false ? 'no training file is named' : '',
				synthetic === 'unverified' ? 'synthetic examples that nobody verified' : '',
		].filter((fault) => fault !== '');
		if (faults.length > 0)
				return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .iY)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .Nx)(faults.join('; '))}.`);
		const unsaid = [examples === undefined ? 'labelled-examples' : [], task === undefined ? 'task' : []].flat();
		if (examples === undefined || unsaid.length > 0)
				return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .L5)(`Not known: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(unsaid)}.`, `Declare ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(unsaid)} in escalation.profile.`);
		const best = policy.profile?.closedLabels === true && examples >= _facts_js__WEBPACK_IMPORTED_MODULE_0__  .q8
				? ' A closed label set with this many examples is the strongest case for a tune.'
				: '';
		return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .BG)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(examples)} labelled examples and a stable task.${best}`);
}
function isolation({ policy }) {
		switch (policy.profile?.dataIsolation) {
				case undefined:
						return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .L5)('data-isolation is not declared.', 'Declare data-isolation in escalation.profile: shared or per-tenant.');
				case 'shared':
						return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .BG)('Data is shared: one model can serve all.');
				case 'per-tenant':
						return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .iY)('Data is per tenant: retrieval over isolated indices and prompts, never one tuned model a tenant; the shared base case may be tuned.');
		}
}
function timeToRelease({ facts: { daysToRelease: days } }) {
		if (days === undefined)
				return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .L5)('release-date is not declared.', 'Declare release-date in escalation.profile.');
		if (days >= LONG_RELEASE)
				return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .BG)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(days)} days to release.`);
		return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .iY)(days <= SHORT_RELEASE
				? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(Math.max(0, days))} days to release: only step 1 fits.`
				: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(days)} days to release: a tune with its review wants ${LONG_RELEASE}.`);
}
function enoughCases({ evidence: { suite } }) {
		const said = `${suite.cases} eval cases, ${suite.holdout} kept aside`;
		const thin = suite.cases < WANTED_CASES ? ` ${WANTED_CASES} or more are wanted.` : '';
		return suite.cases >= MIN_CASES && suite.holdout >= MIN_HOLDOUT
				? (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .BG)(`${said}.${thin}`)
				: (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .iY)(`${said}: at least ${MIN_CASES} and ${MIN_HOLDOUT} are needed.`);
}
function baseStays({ facts, policy, evidence: { today } }) {
		if (policy.profile?.baseWeights === 'open')
				return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .hH)('The base has open weights: nobody can take it away.');
		const { baseEnds, daysToRelease: days = 0 } = facts;
		if (baseEnds === undefined)
				return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .L5)('How long the base model is offered is not known.', 'Declare base-available-until in escalation.profile.');
		if (baseEnds === null)
				return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .BG)('Its provider announces no end of the base model.');
		const left = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__  .YM)(today, baseEnds);
		const said = `The base model ends on ${baseEnds}, in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(left)} days`;
		return left >= Math.max(0, days) + BASE_STAYS
				? (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .BG)(`${said}.`)
				: (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__  .iY)(`${said}: less than ${BASE_STAYS} days after the release.`);
}


	}),

	56195:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O1: () => (  lookedAt),
		fk: () => (  reviewedAnew),
		je: () => (  lossOf),
		xl: () => (  finished)
	});
	var _speaking_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96671);

const LOOKERS = (  null && (['human', 'probe', 'judge', 'code', 'survival', 'none']));
const CURES = [
		['edited', 'prompt'],
		['reference', 'knowledge'],
		['stronger', 'capability'],
];
function lookedAt(evidence) {
		const { human, judge, code, template = '', probes = {}, survived = 0 } = evidence;
		if (human !== undefined)
				return { shape: earned(human, survived), by: 'human' };
		for (const [kind, shape] of CURES) {
				const probed = probes[kind];
				if (probed === undefined || probed.of === 0 || probed.fixed * 2 <= probed.of)
						continue;
				const share = probed.fixed / probed.of;
				return { shape, by: 'probe', split: share < 1 ? { [shape]: share, unclear: 1 - share } : undefined };
		}
		if (judge !== undefined) {
				const shape = earned(judge, survived);
				return { shape: isRefuted(shape, probes) ? 'unclear' : shape, by: 'judge' };
		}
		if (code !== undefined && (0,_speaking_codes_js__WEBPACK_IMPORTED_MODULE_0__  .N)(code)) {
				if ((0,_speaking_codes_js__WEBPACK_IMPORTED_MODULE_0__  .G)(template) && survived > 0)
						return { shape: 'weight', by: 'code' };
				return {
						shape: evidence.prior ?? 'prompt',
						by: 'code',
				};
		}
		if (isConfusion(evidence))
				return { shape: 'weight', by: 'survival' };
		return { shape: 'unclear', by: 'none' };
}
function earned(shape, survived) {
		return shape === 'weight' && survived === 0 ? 'prompt' : shape;
}
function isRefuted(shape, probes) {
		const cure = shape === 'knowledge' ? probes.reference : shape === 'capability' ? probes.stronger : undefined;
		return cure !== undefined && cure.of > 0 && cure.fixed * 4 <= cure.of;
}
function isConfusion({ closedLabels, code, survived = 0, promptAttempts = 0, probes = {} }) {
		if (closedLabels !== true || code?.startsWith('wrong-label:') !== true)
				return false;
		const ran = Object.values(probes).filter(({ of }) => of > 0);
		return survived > 0 && promptAttempts >= 2 && ran.length > 0 && ran.every(({ fixed }) => fixed === 0);
}
function relooked(cluster, context) {
		const { by, shape, template, probes, survived } = cluster;
		const code = cluster.code ?? codeOf(cluster);
		return lookedAt({
				...context,
				template: template ?? cluster.id.split(':')[0],
				code,
				probes,
				survived,
				prior: shape === 'weight' || shape === 'unclear' ? undefined : shape,
				...(by === 'human' ? { human: shape } : {}),
				...(by === 'judge' ? { judge: shape } : {}),
		});
}
function codeOf({ by, id }) {
		const colon = id.indexOf(':');
		return by === 'code' && colon > 0 ? id.slice(colon + 1) : undefined;
}
function casesLooked(clusters) {
		return clusters.filter(({ by }) => by !== undefined && by !== 'none').reduce((sum, { size }) => sum + size, 0);
}
function reviewedAnew(review, context) {
		const clusters = review.clusters.map((cluster) => {
				const { split: _old, ...rest } = cluster;
				const { shape, by, split } = relooked(cluster, context);
				return { ...rest, shape, by, ...(split === undefined ? {} : { split }) };
		});
		return finished({ ...review, clusters });
}
function finished(review) {
		const { clusters, failures } = review;
		const loss = (some) => some.reduce((sum, one) => sum + lossOf(one), 0);
		const grouped = clusters.reduce((sum, { size }) => sum + size, 0);
		const total = loss(clusters) + Math.max(0, failures - grouped);
		const looked = loss(clusters.filter(({ by }) => by !== undefined && by !== 'none'));
		const done = failures === 0 || (total > 0 && looked * 2 >= total - 1e-9);
		return { ...review, done, looked: casesLooked(clusters) };
}
function lossOf({ loss, size }) {
		return loss ?? size;
}


	}),

	61152:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A0: () => (  tries),
		KN: () => (  percent),
		Nx: () => (  capital),
		Rc: () => (  level),
		U9: () => (  count),
		WR: () => (  points),
		cD: () => (  probedWords),
		dR: () => (  usd),
		p_: () => (  list),
		x8: () => (  signed),
		y1: () => (  range)
	});
function points(value) {
		const rounded = Math.round(value * 10) / 10;
		return String(rounded === 0 ? 0 : rounded);
}
function level(value) {
		const rounded = Math.round(value * 10) / 10;
		return (rounded === 0 ? 0 : rounded).toFixed(1);
}
function signed(value) {
		return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}
function range([low, high]) {
		return `${points(low)} to ${points(high)}`;
}
function tries(n) {
		return n === 1 ? '1 attempt' : `${n} attempts`;
}
function interval([low, high]) {
		return `[${points(low)}, ${points(high)}]`;
}
function percent(share) {
		return `${Math.round(share * 100)} %`;
}
function count(value) {
		return Math.round(value)
				.toString()
				.replace(/\B(?=(\d{3})+$)/gu, ',');
}
function usd(value) {
		if (value !== 0 && Math.abs(value) < 0.01)
				return `$${value.toPrecision(3)}`;
		return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}
function list(items) {
		return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
const PROBE_WORDS = {
		edited: 'the edited prompt',
		reference: 'the reference in the prompt',
		stronger: 'the stronger model',
};
function probedWords(groups) {
		const told = Object.keys(PROBE_WORDS).flatMap((kind) => {
				const all = groups.flatMap(({ probes }) => probes?.[kind] ?? []);
				if (all.length === 0)
						return [];
				const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
				return [`${PROBE_WORDS[kind]} fixed ${sum(({ fixed }) => fixed)} of ${sum(({ of }) => of)}`];
		});
		return list(told);
}
function capital(text) {
		return text.charAt(0).toUpperCase() + text.slice(1);
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

	33755:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FC: () => (  pairSums),
		Gr: () => (  passStatistic),
		Ly: () => (  differenceInterval),
		hl: () => (  SMALLEST_P),
		iA: () => (  clusteredSums),
		wu: () => (  regressionStatistic),
		xu: () => (  differenceSd)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



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
function clusteredSums(groups) {
		let n = 0;
		let sum = 0;
		let sumSquares = 0;
		const clusters = new Map();
		for (const group of groups) {
				let total = 0;
				for (const d of group) {
						total += d;
						sumSquares += d * d;
				}
				n += group.length;
				sum += total;
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
		}
		return { n, sum, sumSquares, clusters };
}
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
				const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
				if (spread === null)
						return null;
				const pseudo = spread.clusters / ((spread.clusters - 1) * repeats);
				se = Math.sqrt(spread.squares + pseudo) / padded;
				df = spread.df;
		}
		const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df);
		return { mean, se, df, p: Math.max(p, SMALLEST_P), z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
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
				const size = n / (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
				mean = regression.mean - size / (n + size);
				se = regression.se;
				df = regression.df;
		}
		const t = (mean + margin) / se;
		const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)(t, df);
		return { mean, se, df, t, p, z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
function differenceInterval(statistic, level = 0.95) {
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, statistic.df) * statistic.se;
		return [statistic.mean - half, statistic.mean + half];
}
function differenceSd(sums) {
		const { n, sum, sumSquares, clusters } = sums;
		const mean = sum / n;
		if (clusters === null)
				return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
		const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
		return spread === null ? Number.NaN : Math.sqrt(spread.squares / n);
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
