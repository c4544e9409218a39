export const id = 4036;
export const ids = [4036];
export const modules = {

	19449:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	rh: () => (  escalate),
	Mw: () => (  escalationBlocks),
	hA: () => (  orderBlocks)
});

var escalation_policy = __webpack_require__(81242);
var escalation_entry = __webpack_require__(21686);
var failure_review = __webpack_require__(56059);
var gap_and_reach = __webpack_require__(88238);
var team_criteria = __webpack_require__(30353);
;




function antiPatternsOf(board, justified) {
		const { evidence, policy, review, facts, points, floor } = board;
		if (evidence.prLever !== 'fine-tune' && justified !== 'fine-tune')
				return [];
		const tried = new Set(evidence.ledger.used
				.filter(({ attempt }) => attempt.minor !== true && attempt.lever !== 'fine-tune')
				.map(({ attempt }) => attempt.lever));
		const of = (name) => points?.[name]?.points ?? 0;
		const isFacts = of('knowledge') >= floor - gap_and_reach .p8 && failure_review .HY.every((name) => of('knowledge') >= of(name) - gap_and_reach .p8);
		const applies = {
				'fine-tune-first': tried.size === 0,
				'no-scored-prompt-attempt': !tried.has('prompt-optimize'),
				'per-tenant-tune': policy.profile?.dataIsolation === 'per-tenant',
				'no-failure-review': !review.done,
				'tuning-facts': isFacts,
				'few-examples': facts.examples !== undefined && facts.examples < team_criteria .V0,
				'changing-task': facts.task === 'changing',
				'synthetic-unverified': facts.synthetic === 'unverified',
				'base-ends': (0,team_criteria .YK)(board).state === 'unmet',
		};
		return escalation_entry .$p.filter((name) => applies[name]);
}

var escalation_board = __webpack_require__(83824);
var break_even = __webpack_require__(19240);
var cost_attempts = __webpack_require__(12702);
var escalation_facts = __webpack_require__(78507);
var finding = __webpack_require__(14169);
var plateau = __webpack_require__(99906);
;






const LEVER_OF = {
		cache: 'prompt-optimize',
		shorten: 'prompt-optimize',
		'cheaper-model': 'model-swap',
		route: 'route',
		cascade: 'cascade',
		distil: 'fine-tune',
};
const CACHEABLE = 1_024;
const LONG_SYSTEM = 1_000;
const CHEAP_ENOUGH = 0.95;
const CACHE_LOST = 0.2;
const IS_FOR_DISTILLING = {
		E1: false,
		E2: false,
		E3: false,
		E4: true,
		E5: false,
		E6: false,
		E7: true,
		E8: false,
		E9: false,
		E10: true,
		E11: true,
		E12: true,
		E13: true,
		E14: true,
		E15: true,
};
const PASSED_BY = new Set(['not-applicable', 'done']);
function costLadder(board, criteria) {
		const head = board.evidence.request?.head;
		const found = escalation_entry .Wk.map((step) => ({ step, ...STEPS[step](board, criteria) }));
		const first = found.find(({ state }) => !PASSED_BY.has(state));
		const latency = latencyOf(board, head);
		const bill = billOf(board, head);
		const budget = board.policy.budgetUsdPerMonth;
		const bottleneck = board.policy.profile?.bottleneck;
		const isWithin = (bottleneck === 'latency' && latency.state === 'within') ||
				(bottleneck === 'cost' && bill !== undefined && budget !== undefined && bill <= budget);
		const outcome = board.gap === null
				? 'unknown'
				: isWithin || first === undefined
						? 'not-needed'
						: first.state === 'open'
								? 'met'
								: 'not-met';
		const named = outcome === 'met' || outcome === 'not-met' ? first : undefined;
		const lost = cacheLost(board);
		return {
				outcome,
				step: named?.step ?? null,
				lever: named === undefined ? null : LEVER_OF[named.step],
				...(named?.missing === undefined ? {} : { missing: named.missing }),
				...(named?.why === undefined ? {} : { why: named.why }),
				steps: found.map(({ step, state, usd, why }) => ({
						step,
						lever: LEVER_OF[step],
						state,
						potential: potentialOf(board, usd, head?.costUsd),
						...(why === undefined ? {} : { why }),
				})),
				...(lost === undefined ? {} : { cacheLost: lost }),
				latency,
				...(bill === undefined ? {} : { usdPerMonth: bill }),
		};
}
function asksForCost(board, ladder) {
		const { profile, budgetUsdPerMonth: budget } = board.policy;
		const bottleneck = profile?.bottleneck;
		if (bottleneck !== undefined)
				return bottleneck !== 'quality';
		if (!(0,escalation_board .xg)(board.reach))
				return false;
		const isDear = budget !== undefined && ladder.usdPerMonth !== undefined && ladder.usdPerMonth > budget;
		return isDear || ladder.latency.state === 'over';
}
function potentialOf({ facts }, usd, cost) {
		if (usd == null)
				return null;
		const month = facts.requestsPerDay === undefined ? {} : { usdPerMonth: (0,escalation_facts .So)(usd, facts.requestsPerDay) };
		return { share: cost === undefined || cost <= 0 ? 0 : usd / cost, usd, ...month };
}
function billOf({ facts }, head) {
		if (head?.costUsd === undefined || facts.requestsPerDay === undefined)
				return undefined;
		return (0,escalation_facts .So)(head.costUsd, facts.requestsPerDay);
}
function latencyOf({ policy }, head) {
		const budgetMs = policy.profile?.latencyBudgetMs;
		const p95 = head?.p95;
		if (budgetMs === undefined || p95 === undefined)
				return { state: 'unknown', ...(budgetMs === undefined ? {} : { budgetMs }) };
		const [low, high] = p95.interval;
		const state = high !== null && high <= budgetMs ? 'within' : low > budgetMs ? 'over' : 'unknown';
		return { state, budgetMs };
}
const STEPS = {
		cache: (board) => {
				const head = board.evidence.request?.head;
				if (head?.staticTokens === undefined || head.priceIn === undefined || head.priceCached === undefined)
						return { state: 'not-applicable', why: 'no price for cached tokens, or no usage, is known' };
				if (head.staticTokens < CACHEABLE)
						return { state: 'not-applicable', why: `the fixed part is below ${CACHEABLE} tokens` };
				const left = Math.max(0, head.staticTokens - (head.cachedTokens ?? 0));
				return worth(board, (left * (head.priceIn - head.priceCached)) / 1e6, 'put the fixed text first and the variables last');
		},
		shorten: (board) => {
				const head = board.evidence.request?.head;
				if (head?.systemTokens === undefined || head.priceIn === undefined)
						return { state: 'not-applicable', why: 'no usage or no price is known' };
				if (head.systemTokens <= LONG_SYSTEM)
						return { state: 'not-applicable', why: `the system prompt is within ${LONG_SYSTEM} tokens` };
				const isCached = (head.cachedTokens ?? 0) > 0 && head.priceCached !== undefined;
				const price = isCached ? (head.priceCached ?? head.priceIn) : head.priceIn;
				return worth(board, ((head.systemTokens - LONG_SYSTEM) * price) / 1e6, 'shorten the system prompt');
		},
		'cheaper-model': (board) => {
				const { cheap, request, ledger } = board.evidence;
				const share = (0,escalation_facts .xF)(cheap);
				if (share === null)
						return { state: 'not-applicable', why: 'no cheaper model was asked' };
				const tried = (0,plateau .Or)('model-swap', ledger.used).some(({ costPerRequest: cost }) => cost !== undefined && cost.after < cost.before);
				if (tried)
						return { state: 'done', why: 'a cheaper model is scored' };
				if (share <= CHEAP_ENOUGH + gap_and_reach .p8)
						return { state: 'not-applicable', why: `${cheap.model} passes ${cheap.passed} of ${cheap.of}` };
				return {
						state: 'open',
						usd: differenceOf(request?.head, cheap?.costUsd),
						why: `${cheap.model} passes ${cheap.passed} of ${cheap.of}`,
				};
		},
		route: (board) => {
				if (board.facts.difficulty === 'uniform')
						return { state: 'not-applicable', why: 'uniform difficulty' };
				return saving(board, 'route', 'E4');
		},
		cascade: (board) => {
				if (board.policy.profile?.bottleneck === 'latency')
						return { state: 'not-applicable', why: 'it adds a call' };
				return saving(board, 'cascade', 'E7');
		},
		distil: (board, criteria) => {
				if (!(0,escalation_board .xg)(board.reach))
						return { state: 'not-applicable', why: 'no prompted teacher is at the target' };
				if ((0,plateau .$L)(board.quality['fine-tune']))
						return { state: 'done' };
				const missing = criteria.filter((one) => IS_FOR_DISTILLING[one.id] && !(0,finding .v9)(one.state)).map(({ id }) => id);
				return missing.length === 0 ? { state: 'open' } : { state: 'lacks', missing };
		},
};
function worth(board, usd, why) {
		const cost = board.evidence.request?.head?.costUsd;
		const least = board.policy.minSaving ?? escalation_board .U5;
		if (cost === undefined || cost <= 0)
				return { state: 'not-applicable', usd, why: 'no cost of a request is known' };
		return (100 * usd) / cost >= least - gap_and_reach .p8
				? { state: 'open', usd, why }
				: { state: 'not-applicable', usd, why: `it saves less than ${least} % of a request` };
}
function saving(board, lever, id) {
		const { facts, evidence } = board;
		const share = (0,escalation_facts .xF)(evidence.cheap);
		const difference = differenceOf(evidence.request?.head, evidence.cheap?.costUsd);
		const usd = share === null || difference === null ? null : share * difference;
		if (facts.requestsPerDay !== undefined && facts.requestsPerDay < escalation_facts .q8)
				return { state: 'not-applicable', why: 'too few requests a day' };
		const step = board.saving[lever];
		if (evidence.steps?.includes(lever))
				return { state: 'done', why: `this change ${lever === 'route' ? 'routes' : 'cascades'} already` };
		switch (step.state) {
				case 'done':
				case 'plateaued':
				case 'rejected':
						return { state: 'done', why: step.evidence };
				case 'undecided':
				case 'unrecorded':
						return { state: 'undecided', usd, why: step.todo ?? step.evidence, missing: [id] };
				case 'proven':
						return { state: 'open', usd, why: step.todo };
				case 'not-scored':
						break;
		}
		if (facts.requestsPerDay === undefined)
				return { state: 'unknown', usd, why: 'requests-per-day is not declared', missing: [id] };
		if (lever === 'route' && facts.difficulty === undefined)
				return { state: 'unknown', usd, why: 'the difficulty of the traffic is not known', missing: [id] };
		return { state: 'open', usd };
}
function differenceOf(head, cheap) {
		if (head?.costUsd === undefined || cheap === undefined)
				return null;
		return Math.max(0, head.costUsd - cheap);
}
function cacheLost({ evidence: { request, cacheBreak } }) {
		const share = (side) => side?.promptTokens === undefined || side.promptTokens <= 0 || side.cachedTokens === undefined
				? null
				: Math.min(1, side.cachedTokens / side.promptTokens);
		const [base, head] = [share(request?.base), share(request?.head)];
		if (base === null || head === null || base - head <= CACHE_LOST + gap_and_reach .p8)
				return undefined;
		const { priceIn, priceCached, promptTokens = 0 } = request.head;
		const usd = priceIn === undefined || priceCached === undefined
				? {}
				: { usd: ((base - head) * promptTokens * (priceIn - priceCached)) / 1e6 };
		return {
				before: request.base.cachedTokens,
				after: request.head.cachedTokens,
				base,
				head,
				...usd,
				...(cacheBreak === undefined ? {} : { place: cacheBreak }),
		};
}

var escalation_criteria = __webpack_require__(79049);
var escalation_ledger = __webpack_require__(91331);
;






const ASKS = {
		E1: 'evidence',
		E2: 'evidence',
		E3: 'step',
		E4: 'step',
		E5: 'step',
		E6: 'step',
		E7: 'step',
		E8: 'evidence',
		E9: 'evidence',
		E10: 'tune',
		E11: 'tune',
		E12: 'tune',
		E13: 'tune',
		E14: 'tune',
		E15: 'tune',
};
const order_STEPS = escalation_policy .wf.filter((id) => ASKS[id] === 'step');
const STEP_OF = { rag: 'E5', tools: 'E6' };
class Order {
		board;
		#states;
		#cacheOpen;
		constructor(board, criteria, cacheOpen) {
				this.board = board;
				this.#states = new Map(criteria.map(({ id, state }) => [id, state]));
				this.#cacheOpen = cacheOpen;
		}
		state(id) {
				return this.#states.get(id) ?? 'unknown';
		}
		holds(id) {
				return (0,finding .v9)(this.state(id));
		}
		lacking(ids) {
				return ids.filter((id) => !this.holds(id));
		}
		holdups(lever) {
				const { policy, reach } = this.board;
				switch (lever) {
						case null:
						case 'prompt-optimize':
						case 'model-swap':
								return [];
						case 'rag':
						case 'tools':
								return this.holds('E3') || this.#outweighsStep1(lever) ? [] : ['E3'];
						case 'route':
						case 'cascade': {
								const bottleneck = policy.profile?.bottleneck;
								const isFree = (0,escalation_board .xg)(reach) || bottleneck === 'cost' || bottleneck === 'latency';
								return isFree || this.holds('E3') ? [] : ['E3'];
						}
						case 'fine-tune':
								if ((0,escalation_board .xg)(reach))
										return [...this.lacking(['E4', 'E7']), ...(this.#cacheOpen ? ['cache'] : [])];
								return order_STEPS.filter((id) => !this.holds(id) || (id === 'E3' && this.lacksPromptAttempt()));
				}
		}
		#outweighsStep1(lever) {
				const { ceilings, gap } = this.board;
				const prompt = ceilings['prompt-optimize'];
				const own = ceilings[lever];
				if (prompt === null || own === null || gap === null)
						return false;
				return prompt.high < gap.points - gap_and_reach .p8 && prompt.high < own.low - gap_and_reach .p8;
		}
		lacksPromptAttempt() {
				return this.state('E3') === 'not-applicable' && this.board.quality['prompt-optimize'].attempts.length === 0;
		}
		isHurried() {
				const { daysToRelease } = this.board.facts;
				return daysToRelease !== undefined && daysToRelease <= team_criteria .v && this.state('E13') !== 'waived';
		}
		isClosed(lever) {
				const isWaived = lever !== 'fine-tune' && this.state(STEP_OF[lever]) === 'waived';
				return (0,plateau .$L)(this.board.quality[lever]) || isWaived || (0,escalation_board .KM)(this.board, lever);
		}
		isJustified(lever, all) {
				if (lever === 'fine-tune') {
						return !(0,plateau .$L)(this.board.quality[lever]) && this.lacking(all).length === 0 && this.holdups(lever).length === 0;
				}
				const { reach, ceilings, floor } = this.board;
				const low = ceilings[lever]?.low;
				return (!this.isClosed(lever) &&
						reach.state === 'open' &&
						this.state('E8') === 'met' &&
						low !== undefined &&
						low >= floor - gap_and_reach .p8 &&
						this.holdups(lever).length === 0 &&
						!this.isHurried());
		}
		stepLacks(lever) {
				const own = STEP_OF[lever];
				const { ceilings, floor } = this.board;
				const low = ceilings[lever]?.low;
				const isUnsure = low === undefined || low < floor - gap_and_reach .p8;
				return [
						this.holdups(lever).length > 0 ? 'E3' : [],
						this.state('E8') === 'met' ? [] : 'E8',
						isUnsure && this.state('E8') === 'met' ? own : [],
						this.isHurried() ? 'E13' : [],
				].flat();
		}
		isOpen(lever) {
				return !this.isClosed(lever) && !this.holds(STEP_OF[lever]);
		}
}
function qualityDecision(order, all) {
		const justified = ['rag', 'tools'].find((lever) => order.isJustified(lever, all));
		if (justified !== undefined)
				return { lever: justified };
		const next = (lever, why, missing) => ({ next: { lever, why, missing } });
		if (!order.holds('E3'))
				return next('prompt-optimize', whyPrompt(order.board), order.lacking(['E2', 'E3']));
		const open = ['rag', 'tools'].find((lever) => order.isOpen(lever));
		if (open !== undefined) {
				if (!order.isHurried())
						return next(open, whyStep(open, order), order.stepLacks(open));
				const isSwapped = order.board.quality['model-swap'].attempts.length > 0;
				const instead = isSwapped ? 'prompt-optimize' : 'model-swap';
				return next(instead, `${open === 'rag' ? 'Retrieval' : 'A tool'} does not fit before the release.`, ['E13']);
		}
		if (order.isJustified('fine-tune', all))
				return { lever: 'fine-tune' };
		return lastSteps(order, all);
}
function lastSteps(order, all) {
		const { board } = order;
		const next = (lever, why, missing) => ({ next: { lever, why, missing } });
		if (order.lacksPromptAttempt())
				return next('prompt-optimize', 'A tune is held against an engineered prompt, and none is scored.', ['E3']);
		const lacking = order.lacking(all);
		const early = lacking.filter((id) => ASKS[id] !== 'tune');
		const isSaving = early.length > 0 && early.every((id) => id === 'E4' || id === 'E7');
		if (isSaving && !order.isHurried()) {
				const lever = early.includes('E4') ? 'route' : 'cascade';
				return next(lever, `${lever === 'route' ? 'Routing' : 'A cascade'} comes before a tune at this volume.`, early);
		}
		const isTuned = (0,plateau .$L)(board.quality['fine-tune']);
		if (early.length === 0 && !isTuned)
				return next('fine-tune', 'Every cheaper step is done.', lacking);
		if (board.quality['model-swap'].attempts.length === 0 || isTuned)
				return next('model-swap', isTuned ? AFTER_TUNE : BEFORE_TUNE, early);
		return next('fine-tune', 'No cheaper step is open.', lacking);
}
const BEFORE_TUNE = 'Try the next stronger model before any tune, and note its cost.';
const AFTER_TUNE = 'The tune has plateaued: try a newer base model, or ask whether the target is the right one.';
function whyPrompt({ quality, gap }) {
		const step = quality['prompt-optimize'];
		if (step.state === 'lifting')
				return 'The last prompt attempt still lifts: go on while it does.';
		if (step.attempts.length > 0)
				return `Step 1 is tried but not decided. ${step.todo ?? ''}`.trim();
		switch (gap?.bands.find((band) => band !== 'reached')) {
				case '0-5':
						return 'No prompt attempt is scored yet, and step 1 almost always closes a gap below 5 points.';
				case '10+':
						return 'No prompt attempt is scored yet; a gap above 10 points takes the whole path, and it begins here.';
				default:
						return 'No prompt attempt is scored yet; it costs hours and usually lifts 2 to 6 points.';
		}
}
function whyStep(lever, order) {
		const what = lever === 'rag' ? 'missing knowledge' : 'a missing tool';
		if (order.state('E8') !== 'met')
				return `Nobody knows yet whether ${what} makes up the failures: look at them first.`;
		const { ceilings, floor } = order.board;
		if ((ceilings[lever]?.low ?? 0) < floor - gap_and_reach .p8)
				return `Whether ${what} makes up enough of the failures hangs on the unclear ones: look at those first.`;
		return 'It is the cheapest step that is still open.';
}

var wording = __webpack_require__(61152);
;



function profileNotes(profile, gap, facts) {
		if (gap === null || gap.band === 'reached')
				return [];
		const notes = [(0,gap_and_reach .Eu)(gap)];
		if (profile.costOfError === 'low')
				notes.push('A low cost of error almost never pays for a tune.');
		if (profile.costOfError === 'high')
				notes.push('A high cost of error raises the standing of a tune for refusal calibration and output structure.');
		const latency = profile.latencyBudgetMs;
		if (latency !== undefined)
				notes.push(latency < 200
						? `${(0,wording .U9)(latency)} ms p95: a long prompt is itself the bottleneck; a small tuned model with a short prompt is favoured.`
						: latency <= 500
								? `${(0,wording .U9)(latency)} ms p95: the range where routing and a cascade earn their keep.`
								: `${(0,wording .U9)(latency)} ms p95: there is room for a longer prompt.`);
		if (profile.style === 'strict')
				notes.push('Strict style is what weights hold best, but only after step 1 failed to move it.');
		if (profile.dataIsolation === 'per-tenant')
				notes.push('Per-tenant data: retrieval over isolated indices and prompts; tune the shared base case at most.');
		const { daysToRelease } = facts;
		if (daysToRelease !== undefined && daysToRelease <= team_criteria .v)
				notes.push(`${(0,wording .WR)(Math.max(0, daysToRelease))} days to release: only step 1 fits.`);
		return notes;
}
function profileJson(policy) {
		const kebab = (key) => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
		return Object.fromEntries(Object.entries(policy.profile ?? {})
				.filter(([, value]) => value !== undefined)
				.map(([key, value]) => [kebab(key), value]));
}

var sentences = __webpack_require__(50214);
var shape_points = __webpack_require__(52765);
var tuned_model = __webpack_require__(73678);
;















function escalate(evidence) {
		const { policy, prLever, ledger } = evidence;
		const board = (0,escalation_board .mT)(evidence);
		const criteria = (0,escalation_criteria .p)(board);
		const cost = costLadder(board, criteria);
		const isCacheOpen = cost.steps.some(({ step, state }) => step === 'cache' && state === 'open');
		const order = new Order(board, criteria, isCacheOpen);
		const decided = decide(board, order, cost);
		const holdups = order.holdups(prLever);
		const { goal } = policy;
		const economics = policy.economics ?? (0,escalation_facts .Vs)(evidence.request, policy, prLever);
		const blocks = (0,tuned_model .lf)(evidence.tuned, policy);
		const entry = {
				outcome: decided.outcome,
				ladder: decided.ladder,
				lever: decided.lever,
				next: decided.next,
				ship: shipOf(board, { orderSkipped: holdups.length > 0 }),
				goal: goal === undefined
						? null
						: {
								template: goal.template,
								target: goal.target,
								'max-residual-gap': goal.maxResidualGap,
								...(goal.slice === undefined ? {} : { slice: goal.slice }),
						},
				level: goal === undefined ? null : evidence.level,
				gap: board.gap,
				reach: board.reach,
				...(board.overfit === undefined ? {} : { overfit: board.overfit }),
				criteria,
				shapes: (0,shape_points .et)(board.review),
				...(board.points === undefined ? {} : { points: board.points }),
				levers: Object.fromEntries(escalation_policy .cD.map((lever) => [lever, standingOf(lever, board, order)])),
				review: board.review,
				...(evidence.cheap === undefined ? {} : { probes: { cheap: evidence.cheap } }),
				...(evidence.request === undefined ? {} : { request: evidence.request }),
				derived: board.facts.derived,
				profile: profileJson(policy),
				ledger: {
						used: ledger.used.map(escalation_ledger .Jv),
						refused: ledger.refused.map(({ entry: refused, why }) => ({ entry: refused, why })),
				},
				antiPatterns: antiPatternsOf(board, decided.lever),
				orderSkipped: holdups.length > 0,
				holdups,
				...(evidence.stated === undefined ? {} : { stated: evidence.stated }),
				...(evidence.tuned === undefined
						? {}
						: { tuned: { ...evidence.tuned, lacking: (0,tuned_model .LB)(evidence.tuned, policy) }, tunedBlocks: blocks }),
				cost,
				...(economics === undefined ? {} : { economics: (0,break_even .LY)(economics, policy.profile?.requestsPerDay) }),
				notes: [
						...profileNotes(policy.profile ?? {}, board.gap, board.facts),
						...board.facts.notes,
						...(evidence.notes ?? []),
				],
		};
		return { ...entry, sentence: (0,sentences .$N)(entry) };
}
function decide(board, order, cost) {
		const quality = (outcome, lever = null, next = null) => ({
				outcome,
				ladder: 'quality',
				lever,
				next,
		});
		if (board.gap === null)
				return quality('unknown');
		if (asksForCost(board, cost) && cost.outcome !== 'not-needed')
				return costDecision(cost);
		if ((0,escalation_board .xg)(board.reach))
				return quality('not-needed');
		if (board.reach.state !== 'open')
				return quality('unknown');
		const found = qualityDecision(order, escalation_policy .wf);
		return 'lever' in found ? quality('met', found.lever) : quality('not-met', null, found.next);
}
function costDecision(cost) {
		const { outcome, lever = null, missing = [], why = '' } = cost;
		if (outcome === 'met' || lever === null)
				return { outcome, ladder: 'cost', lever, next: null };
		return {
				outcome,
				ladder: 'cost',
				lever: null,
				next: { lever, why: why === '' ? 'It is the cheapest saving left.' : why, missing },
		};
}
function shipOf({ reach, overfit, evidence, policy }, { orderSkipped }) {
		const { run, target } = evidence.verdicts;
		const no = (why) => ({ ok: false, why });
		if (!(0,escalation_board .xg)(reach))
				return no('the target is not shown to be reached');
		const isBlocked = (0,tuned_model .lf)(evidence.tuned, policy);
		if (target === 'regressed' || run === 'regressed' || isBlocked)
				return no('this change is blocked');
		if (target !== 'pass' || run !== 'pass')
				return no('this change is not decided');
		if (evidence.tuned !== undefined && evidence.tuned.verdict !== 'holds')
				return no(evidence.tuned.verdict === 'fails'
						? 'the tuned model fails one of its sets'
						: 'the sets of the tuned model are not all shown');
		if (overfit?.state === 'shown')
				return no('its lift does not carry over to the cases kept aside');
		if (orderSkipped)
				return no('cheaper steps were skipped');
		return { ok: true, why: 'Reached, and this change passed.' };
}
const CRITERION_OF = {
		'prompt-optimize': 'E3',
		route: 'E4',
		rag: 'E5',
		tools: 'E6',
		cascade: 'E7',
};
function standingOf(lever, board, order) {
		const criterion = CRITERION_OF[lever];
		const ruled = criterion === undefined ? undefined : order.state(criterion);
		const cost = costOf(lever, board);
		const holdups = [...order.holdups(lever)];
		const common = { ceiling: board.ceilings[lever], holdups, ...(cost === undefined ? {} : { cost }) };
		if (lever === 'route' || lever === 'cascade') {
				const step = board.saving[lever];
				const last = step.attempts.at(-1);
				const saving = last === undefined ? null : (0,cost_attempts ._)(last);
				return {
						...common,
						state: ruledState(step.state, ruled),
						attempts: step.attempts.length,
						...(last === undefined
								? {}
								: {
										last: {
												date: last.date,
												points: saving?.percent ?? null,
												interval: saving === null ? null : [...saving.interval],
												...decisionOf(last),
										},
								}),
						...(step.todo === undefined ? {} : { todo: step.todo }),
				};
		}
		const step = board.quality[lever];
		const last = step.attempts.at(-1);
		const state = !(0,plateau .$L)(step) && (0,escalation_board .KM)(board, lever) ? 'too-small' : step.state;
		return {
				...common,
				state: ruledState(state, ruled),
				attempts: step.attempts.length,
				k: step.k,
				...(step.pooled === undefined ? {} : { pooled: step.pooled }),
				...(last === undefined
						? {}
						: {
								last: {
										date: last.date,
										points: last.holdout?.points ?? null,
										interval: last.holdout === undefined ? null : [...last.holdout.interval],
										...decisionOf(last),
								},
						}),
				...(step.todo === undefined ? {} : { todo: step.todo }),
		};
}
function ruledState(state, ruled) {
		if (ruled === 'waived')
				return 'waived';
		return ruled === 'not-applicable' && state === 'not-scored' ? 'not-applicable' : state;
}
function decisionOf({ decision }) {
		if (decision === undefined)
				return {};
		return { decision: decision.state, ...(decision.reason ? { reason: decision.reason } : {}) };
}
function costOf(lever, { quality, saving }) {
		const attempts = lever === 'route' || lever === 'cascade' ? saving[lever].attempts : quality[lever].attempts;
		const cost = attempts.at(-1)?.costPerRequest;
		return cost === undefined ? undefined : { before: cost.before, after: cost.after };
}
function escalationBlocks(entry, policy) {
		return orderBlocks(entry, policy) || entry.tunedBlocks === true;
}
function orderBlocks(entry, policy) {
		return entry.orderSkipped && policy.orderViolation === 'block';
}


	}),

	94003:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L: () => (  recordView),
		n: () => (  evidenceFromRecord)
	});
	var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _record_escalation_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21686);
	var _record_target_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7136);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_schema_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29966);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91331);
	var _usable_attempts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54317);








const pair = zod__WEBPACK_IMPORTED_MODULE_6__  .PVZ([zod__WEBPACK_IMPORTED_MODULE_6__  .aig(), zod__WEBPACK_IMPORTED_MODULE_6__  .aig()]);
const lift = zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ points: zod__WEBPACK_IMPORTED_MODULE_6__  .aig(), interval: pair, n: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().nonnegative().default(0) });
const entry = _record_escalation_entry_js__WEBPACK_IMPORTED_MODULE_1__  .kV.shape;
const TEMPLATE = zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({
		digest: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(),
		head: zod__WEBPACK_IMPORTED_MODULE_6__  .aig().nullable(),
		measured: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().nonnegative(),
		level: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ head: pair }).optional(),
});
const TARGET = zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({
		verdict: zod__WEBPACK_IMPORTED_MODULE_6__  .k5n(_record_target_result_js__WEBPACK_IMPORTED_MODULE_2__  .bk).default('inconclusive'),
		lever: zod__WEBPACK_IMPORTED_MODULE_6__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD).nullable().default(null),
		steps: zod__WEBPACK_IMPORTED_MODULE_6__  .YOg(zod__WEBPACK_IMPORTED_MODULE_6__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD)).optional(),
		suite: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(), cases: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().nonnegative(), holdout: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().nonnegative() }),
		templates: zod__WEBPACK_IMPORTED_MODULE_6__  .g1P(zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(), TEMPLATE),
		cases: zod__WEBPACK_IMPORTED_MODULE_6__  .YOg(zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ case: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(), split: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().optional() })).optional(),
});
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({
		goal: entry.goal,
		level: entry.level,
		gap: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ points: zod__WEBPACK_IMPORTED_MODULE_6__  .aig(), interval: pair, n: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().nonnegative() }).nullable().default(null),
		overfit: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ search: lift, holdout: lift }).optional(),
		review: entry.review,
		probes: entry.probes,
		request: entry.request,
		derived: entry.derived,
		ledger: entry.ledger,
		stated: entry.stated,
		tuned: entry.tuned,
		cost: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ cacheLost: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ place: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP().optional() }).optional() }).optional(),
});
const VIEW = zod__WEBPACK_IMPORTED_MODULE_6__  .RZV(() => zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({
		schema: zod__WEBPACK_IMPORTED_MODULE_6__  .euz('plumbline/record@1'),
		verdict: zod__WEBPACK_IMPORTED_MODULE_6__  .k5n(_record_target_result_js__WEBPACK_IMPORTED_MODULE_2__  .bk).default('inconclusive'),
		targets: zod__WEBPACK_IMPORTED_MODULE_6__  .g1P(zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(), TARGET),
		escalation: zod__WEBPACK_IMPORTED_MODULE_6__  .g1P(zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(), ENTRY),
		gate: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ margin: zod__WEBPACK_IMPORTED_MODULE_6__  .aig() }).optional(),
		operational: zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ startedAt: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP() }).optional(),
}));
const MAX_FAULTS = 20;
function recordView(file, value) {
		const read = (0,_text_schema_answer_js__WEBPACK_IMPORTED_MODULE_7__  .O)(VIEW, value);
		if (read.success)
				return read.data;
		throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz(read.issues.slice(0, MAX_FAULTS).map((issue) => ({
				file,
				key: issue.path.join('.') || undefined,
				message: `${issue.message}. Expected a record that \`plumbline run --json\` wrote.`,
		})));
}
function evidenceFromRecord(record, target, policy, { ledger, today } = {}) {
		const result = record.targets[target];
		const found = record.escalation[target];
		const { goal } = policy;
		const templates = result?.templates ?? {};
		const measured = Object.keys(templates);
		if (goal !== undefined && measured.length > 0 && !Object.hasOwn(templates, goal.template)) {
				const problem = {
						file: 'policy',
						key: 'escalation.goal.template',
						message: `${JSON.stringify(goal.template)} is not in the record of target ${target}. It holds ${measured.join(', ')}.`,
				};
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz(problem);
		}
		const slices = slicesOf(result?.cases);
		return {
				target,
				policy,
				today: today ?? record.operational?.startedAt.slice(0, 10) ?? '',
				verdicts: { run: record.verdict, target: result?.verdict ?? 'inconclusive' },
				prLever: result?.lever ?? null,
				stated: found?.stated,
				tuned: found?.tuned,
				level: levelOf(record, target, policy),
				suite: result?.suite ?? { digest: '', cases: 0, holdout: 0 },
				lifts: found?.overfit,
				review: found?.review ?? { done: false, failures: 0, clusters: [] },
				ledger: countedOf(record, target, policy, { ledger, slices }),
				slices,
				margin: record.gate?.margin,
				cheap: found?.probes?.cheap,
				request: found?.request,
				steps: result?.steps,
				cacheBreak: found?.cost?.cacheLost?.place,
				derived: found?.derived,
		};
}
function countedOf(record, target, { goal }, { ledger, slices }) {
		const result = record.targets[target];
		const kept = record.escalation[target]?.ledger;
		const isLost = ({ why }) => why.startsWith(_usable_attempts_js__WEBPACK_IMPORTED_MODULE_5__  .hB);
		const refused = kept?.refused ?? [];
		const own = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__  .ix)([
				...(kept?.used ?? []),
				...refused.filter((item) => !isLost(item)).map((item) => item.entry),
		]);
		const digests = Object.entries(result?.templates ?? {}).map(([id, { digest }]) => [id, digest]);
		const counted = (0,_usable_attempts_js__WEBPACK_IMPORTED_MODULE_5__  .gv)(ledger ?? own.entries, {
				suite: result?.suite.digest ?? '',
				templates: new Map(digests),
				goal: goal?.template ?? null,
				cases: slices,
		});
		const lost = ledger === undefined ? [...refused.filter(isLost), ...own.refused] : [];
		return { used: counted.used, refused: [...lost, ...counted.refused] };
}
function levelOf(record, target, { goal }) {
		const result = record.targets[target];
		if (goal === undefined || result === undefined)
				return null;
		const template = result.templates[goal.template];
		if (template === undefined || template.head === null || template.measured === 0)
				return null;
		const of = result.suite.cases;
		const before = record.escalation[target];
		if (before?.goal?.template === goal.template) {
				if (before.level !== null)
						return before.level;
				if (before.gap !== null) {
						const { points, interval, n } = before.gap;
						const was = before.goal.target;
						return { all: { points: was - points, interval: [was - interval[1], was - interval[0]], n, of } };
				}
		}
		const { head, measured: n } = template;
		return { all: { points: head, interval: template.level?.head ?? boundOf(head, n), n, of } };
}
function boundOf(head, n) {
		const half = 1.96 * Math.sqrt((head * (100 - head)) / n);
		return [Math.max(0, head - half), Math.min(100, head + half)];
}
function slicesOf(rows) {
		if (rows === undefined || rows.length === 0)
				return undefined;
		return new Map(rows.map((row) => [row.case, row.split === 'holdout' ? 'holdout' : 'search']));
}


	}),

	79829:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		v: () => (  pairedLift)
	});
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);

function pairedLift(rows) {
		const n = rows.length;
		const isClustered = rows.some(({ cluster }) => cluster !== undefined);
		const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)(isClustered ? (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .iA)(groupsOf(rows)) : (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .FC)(rows.map(({ lift }) => lift)));
		const mean = n === 0 ? 0 : (100 * rows.reduce((sum, { lift }) => sum + lift, 0)) / n;
		if (statistic === null)
				return { points: mean, interval: [-100, 100], n };
		const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .Ly)(statistic);
		return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}
function groupsOf(rows) {
		const groups = new Map();
		const alone = [];
		for (const { lift, cluster } of rows) {
				if (cluster === undefined)
						alone.push([lift]);
				else
						groups.set(cluster, [...(groups.get(cluster) ?? []), lift]);
		}
		return [...groups.values(), ...alone];
}


	}),

	86018:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S: () => (  readLedger),
		r: () => (  ledgerNotes)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27222);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91331);




const MAX_FILES = 5_000;
function readLedger(tree, path) {
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw();
		const places = path === undefined ? [_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Kd, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .xw] : [path];
		const entries = places.flatMap((place) => place.endsWith('.jsonl') ? fromFile(tree, place, problems) : fromFolder(tree, place, problems));
		return { entries, problems };
}
function ledgerNotes({ problems }) {
		return problems.list.slice(0, 20).map((problem) => `A ledger entry counts as absent: ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Vw)(problem)}`);
}
function fromFile(tree, path, problems) {
		const text = textOf(tree, path, problems);
		return text === null
				? []
				: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .h8)(path, text, problems, listsIn(tree, path.slice(0, Math.max(0, path.lastIndexOf('/'))), problems));
}
function fromFolder(tree, path, problems) {
		const folder = path.endsWith('/') ? path.slice(0, -1) : path;
		const start = folder === '' ? '' : `${folder}/`;
		const files = tree
				.paths()
				.filter((file) => file.startsWith(start) && file.endsWith('.json'))
				.slice(0, MAX_FILES);
		const lists = listsIn(tree, folder, problems);
		return files.flatMap((file) => {
				const text = textOf(tree, file, problems);
				const entry = text === null ? null : (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__  .FG)(file, text, problems, lists);
				return entry === null ? [] : [entry];
		});
}
function listsIn(tree, folder, problems) {
		const known = new Map();
		return (name) => {
				if (!/^cases-[0-9a-f]{8}\.txt$/u.test(name))
						return null;
				let ids = known.get(name);
				if (ids === undefined) {
						const text = textOf(tree, folder === '' ? name : `${folder}/${name}`, problems);
						ids = text === null ? null : text.split('\n').filter((line) => line !== '');
						known.set(name, ids);
				}
				return ids;
		};
}
function textOf(tree, path, problems) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				return null;
		if (entry.bytes.byteLength > _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .wZ.bytes) {
				problems.add({ file: path, message: (0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(entry.bytes.byteLength, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .wZ) });
				return null;
		}
		return new TextDecoder().decode(entry.bytes);
}


	}),

	73678:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Cx: () => (  judgeTuned),
		LB: () => (  lackingSets),
		b1: () => (  varianceRatio),
		lf: () => (  tunedBlocks),
		sL: () => (  SETS)
	});
	var _stats_student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37763);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);


const SETS = {
		'held-out': 'the task, on cases never trained on',
		drift: 'general tasks the tune was not meant to touch: non-inferior',
		refusal: 'refusal and safety, red-team cases: non-inferior',
		arena: 'paired answers against the base model on production-like examples',
};
function tunedBlocks(tuned, policy) {
		if (tuned === undefined || policy.tuned === 'warn')
				return false;
		const isFailed = Object.values(tuned.sets).some(({ verdict }) => verdict === 'regressed');
		return isFailed || lackingSets(tuned, policy).length > 0;
}
function lackingSets({ sets }, policy) {
		const open = Object.keys(SETS).filter((name) => sets[name].verdict === 'missing' || sets[name].verdict === 'inconclusive');
		switch (policy.tuned ?? 'block') {
				case 'warn':
						return [];
				case 'require':
						return open;
				case 'block':
						return policy.profile?.costOfError === 'high' ? open.filter((name) => name === 'refusal') : [];
		}
}
function judgeTuned(evidence) {
		const names = Object.keys(SETS);
		const of = (...verdicts) => names.filter((name) => verdicts.includes(evidence.sets[name].verdict));
		const failed = of('regressed');
		const open = of('missing', 'inconclusive');
		return {
				verdict: failed.length > 0 ? 'fails' : open.length > 0 ? 'unknown' : 'holds',
				why: failed.length > 0
						? `Regressed: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(failed.map((name) => `${name} (${SETS[name]})`))}.`
						: open.length > 0
								? `Not shown yet: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(open.map((name) => `${name} (${SETS[name]})`))}.`
								: 'All four sets hold.',
				sets: evidence.sets,
				...(evidence.shifted === undefined ? {} : { shifted: evidence.shifted }),
				quarantined: evidence.overlap?.quarantined ?? [],
				notes: notesOf(evidence),
				...(evidence.rollBackTo === undefined ? {} : { rollBackTo: evidence.rollBackTo }),
		};
}
const MANY_RULES = 20;
const TWO_PAGES = 1_300;
function notesOf({ overlap, spread, delta, factual = [], tunedFrom, prompt }) {
		const notes = [];
		notes.push(overlapNote(overlap));
		if (spread !== undefined) {
				const said = `Variance of the scores, tuned over base: ${spread.ratio.toFixed(2)} [${spread.interval[0].toFixed(2)}, ${spread.interval[1].toFixed(2)}]`;
				notes.push(spread.interval[0] > 1
						? `${said}: clearly less even${delta !== undefined && delta.points > 0 ? ', although the mean is higher' : ''}.`
						: `${said}.`);
		}
		for (const { template, delta: change } of factual)
				notes.push(`${template} (factual, apart): ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .x8)(change)} points${change < 0 ? '; facts drop in about three tunes of ten' : ''}.`);
		if (delta !== undefined && delta.points < -2)
				notes.push(`The tuned model stands ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .WR)(-delta.points)} points below the prompted teacher: use a larger student, not more data.`);
		if (prompt !== undefined) {
				const said = `The prompted side states about ${prompt.rules} ${prompt.rules === 1 ? 'rule' : 'rules'} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(prompt.tokens)} tokens`;
				notes.push(prompt.rules < MANY_RULES && prompt.tokens < TWO_PAGES
						? `${said}: under ${MANY_RULES} rules and two pages, a tune usually works well.`
						: `${said}: from ${MANY_RULES} rules or two pages on, a tune is hard to get right.`);
		}
		notes.push('A prompt optimized again for the tuned model usually recovers 2 to 5 points.');
		notes.push(`Evaluate again when ${tunedFrom ?? 'the base model'} or its provider changes: a tune is a snapshot.`);
		return notes;
}
function overlapNote(overlap) {
		if (overlap === undefined)
				return 'No training file is declared (escalation.training-data): overlap with the eval cases is not checked.';
		const { rows, unread, overlaps, quarantined } = overlap;
		if (rows === null)
				return 'The declared training file (escalation.training-data) is not on the base branch: overlap with the eval cases is not checked.';
		if (unread === rows)
				return `None of the ${rows} training rows holds a text that can be read: overlap with the eval cases is not checked.`;
		const blind = unread === 0 ? '' : ` ${unread} of ${rows} training rows hold no text that can be read.`;
		if (overlaps.length === 0)
				return `No eval case stands in the ${rows - unread} training rows that were read.${blind}`;
		const exact = overlaps.filter(({ kind }) => kind === 'exact').length;
		const named = `${quarantined.slice(0, 5).join(', ')}${quarantined.length > 5 ? ', …' : ''}`;
		return `${overlaps.length} eval ${overlaps.length === 1 ? 'case stands' : 'cases stand'} in the training file (${exact} exact, ${overlaps.length - exact} near): quarantined, not compared: ${named}.${blind}`;
}
function varianceRatio(pairs) {
		const n = pairs.length;
		if (n < 10)
				return null;
		const base = sums(pairs.map((pair) => pair.base));
		const head = sums(pairs.map((pair) => pair.head));
		const log = (b, h) => Math.log(h) - Math.log(b);
		const all = log(variance(base, n), variance(head, n));
		if (!Number.isFinite(all))
				return null;
		const left = pairs.map((pair) => log(variance(without(base, pair.base), n - 1), variance(without(head, pair.head), n - 1)));
		if (!left.every(Number.isFinite))
				return null;
		const mean = left.reduce((sum, value) => sum + value, 0) / n;
		const se = Math.sqrt(((n - 1) / n) * left.reduce((sum, value) => sum + (value - mean) ** 2, 0));
		const half = (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_0__  .YW)(0.975, n - 1) * se;
		return { ratio: Math.exp(all), interval: [Math.exp(all - half), Math.exp(all + half)], n };
}
function sums(values) {
		return {
				sum: values.reduce((total, value) => total + value, 0),
				squares: values.reduce((total, value) => total + value * value, 0),
		};
}
function without({ sum, squares }, value) {
		return { sum: sum - value, squares: squares - value * value };
}
function variance({ sum, squares }, n) {
		const spread = (squares - (sum * sum) / n) / (n - 1);
		return spread < 1e-12 ? 0 : spread;
}


	}),

	54317:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L$: () => (  MIN_SHARED),
		UE: () => (  entryFromRecord),
		gv: () => (  useEntries),
		hB: () => (  NOT_VERIFIED),
		kd: () => (  recordDigest)
	});
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56059);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
	var _paired_lift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79829);




const MIN_SHARED = 50;
const NOT_VERIFIED = 'its record does not verify';
function useEntries(entries, ruler) {
		const used = [];
		const refused = [];
		const seen = new Set();
		const newest = new Map((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__  .Et)(entries).flatMap((entry) => (armOf(entry) === null ? [] : [[armOf(entry), entry]])));
		for (const entry of entries) {
				const { attempt } = entry;
				const key = `${attempt.lever} ${attempt.record}`;
				const arm = armOf(entry);
				const result = seen.has(key)
						? 'the same attempt stands in the ledger twice'
						: arm !== null && newest.get(arm) !== entry
								? 'the same change was scored again later'
								: judge(entry, ruler);
				if (typeof result === 'string')
						refused.push({ entry: entry.source, why: result });
				else {
						seen.add(key);
						used.push(result);
				}
		}
		return { used, refused };
}
function armOf({ attempt: { arm, lever } }) {
		return arm === undefined ? null : JSON.stringify([lever, arm]);
}
function judge(entry, ruler) {
		const { attempt } = entry;
		if (!/^sha256:[0-9a-f]{64}$/u.test(attempt.record))
				return `${NOT_VERIFIED}: ${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`;
		if (ruler.known !== undefined && !ruler.known(attempt.record))
				return `${NOT_VERIFIED}: no stored record has the digest ${attempt.record.slice(0, 19)}…`;
		if (attempt.measured?.requests === 0)
				return 'it asked nothing anew, so it measured nothing';
		const goal = ruler.goal ?? attempt.goal;
		if (attempt.goal !== goal)
				return `it was scored by ${attempt.goal}, the goal is ${goal}`;
		const theirs = attempt.templates[goal];
		const ours = ruler.templates.get(goal);
		if (ours === undefined || theirs !== ours)
				return `another ruler: the digest of its ${goal} is ${(theirs ?? 'missing').slice(0, 19)}… and today's is ${(ours ?? 'missing').slice(0, 19)}…`;
		const scores = typeof attempt.scores === 'object' ? attempt.scores : undefined;
		if (attempt.suite === ruler.suite) {
				const shared = scores === undefined ? attempt.lift.n + (attempt.holdout?.n ?? 0) : Object.keys(scores).length;
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
		const slice = (name) => pairs.filter(({ id }) => slices.get(id) === name).map(({ d }) => ({ lift: d }));
		const held = slice('holdout');
		const mean = (values) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
		return {
				...attempt,
				before: mean(pairs.map(({ b }) => b)),
				after: mean(pairs.map(({ a }) => a)),
				lift: (0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(slice('search')),
				holdout: held.length === 0 ? undefined : (0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(held),
		};
}
function entryOf(measured) {
		const ids = Object.keys(measured.head)
				.filter((id) => measured.base[id] !== undefined)
				.sort();
		if (ids.length === 0)
				return null;
		const d = (id) => ({ lift: (measured.head[id] ?? 0) - (measured.base[id] ?? 0) });
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
				lift: rounded((0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(search.map(d))),
				...(held.length === 0 ? {} : { holdout: rounded((0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(held.map(d))) }),
				...(measured.points === undefined ? {} : { points: measured.points }),
				...(measured.costPerRequest === undefined ? {} : { costPerRequest: measured.costPerRequest }),
				...(measured.dear === undefined ? {} : { dear: measured.dear }),
				scores: inline ? pick(measured.head) : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(pick(measured.head)),
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
function recordDigest(record) {
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)({ seed: record.seed, targets: JSON.parse(JSON.stringify(record.targets)) });
}
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
				points: pointsOf(record.escalation[target]),
				costPerRequest: savingOf(record.operational.targets[target]?.costUsd),
				dear: record.operational.targets[target]?.dear,
				record: recordDigest(record),
		});
}
function pointsOf(entry) {
		const { points, review } = entry ?? {};
		if (points === undefined || review?.done !== true)
				return undefined;
		return Object.fromEntries(_record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.map((name) => [name, Math.round((points[name]?.points ?? 0) * 10) / 10]));
}
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


	})

};
