export const id = 1960;
export const ids = [1960];
export const modules = {

	8158:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Fo: () => (  targetVerdict),
		G6: () => (  targetReason),
		I$: () => (  exitCode),
		ZH: () => (  runVerdict),
		qB: () => (  isUnmeasured)
	});
const TOO_LITTLE_DATA = new Set([
		'bound',
		'margin',
		'futility',
		'budget',
		'small-suite',
		'few-clusters',
		'exact',
		'anchor',
]);
function isUnmeasured(reason) {
		return !TOO_LITTLE_DATA.has(reason);
}
function targetVerdict(templates, critical) {
		const blocking = templates.filter((template) => template.blocking);
		const brokenFloor = blocking.some((template) => template.floor?.state === 'broken');
		const brokenCase = (critical ?? []).some((row) => row.verdict === 'broken');
		if (blocking.some((template) => template.verdict === 'regressed') || brokenFloor || brokenCase)
				return 'regressed';
		if (blocking.some((template) => template.verdict === 'inconclusive'))
				return 'inconclusive';
		return lacksCritical(critical) ? 'inconclusive' : 'pass';
}
function lacksCritical(critical) {
		return (critical ?? []).some((row) => row.verdict === 'unmeasured');
}
function targetReason(target) {
		const open = Object.values(target.templates).some(({ blocking, verdict }) => blocking && verdict === 'inconclusive');
		return target.verdict === 'inconclusive' && !open && lacksCritical(target.critical)
				? 'critical-unmeasured'
				: undefined;
}
function runVerdict(targets) {
		const judged = targets.filter((target) => target.verdict !== 'skipped');
		for (const verdict of ['error', 'regressed', 'inconclusive']) {
				if (judged.some((target) => target.verdict === verdict))
						return verdict;
		}
		return judged.length === 0 ? 'skipped' : 'pass';
}
function unmeasured(targets) {
		return targets.some((target) => target.verdict === 'inconclusive' &&
				(lacksCritical(target.critical) ||
						Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && isUnmeasured(template.reason))));
}
function isBelowAnchor({ blocking, verdict, reason }) {
		return blocking && verdict === 'inconclusive' && reason === 'anchor';
}
function exitCode(verdict, targets, gate, options) {
		if (verdict === 'regressed' && !options.accepted)
				return 1;
		if (options.orderBlocked)
				return 1;
		if (verdict !== 'inconclusive')
				return 0;
		if (targets.some(({ templates }) => Object.values(templates).some(isBelowAnchor)))
				return 3;
		const little = targets.some((target) => target.verdict === 'inconclusive' &&
				Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && !isUnmeasured(template.reason)));
		if (unmeasured(targets) && gate.onUnmeasured === 'fail')
				return 3;
		if (little && gate.onInconclusive === 'fail')
				return 3;
		return 0;
}


	}),

	21686:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$p: () => (  ANTI_PATTERNS),
		Wk: () => (  COST_STEPS),
		kV: () => (  escalationEntry)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _failure_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56059);
	var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11486);




const ANTI_PATTERNS = [
		'fine-tune-first',
		'no-scored-prompt-attempt',
		'per-tenant-tune',
		'no-failure-review',
		'tuning-facts',
		'few-examples',
		'changing-task',
		'synthetic-unverified',
		'base-ends',
];
const LEVER_STATES = [
		'not-scored',
		'lifting',
		'undecided',
		'move-on',
		'plateaued',
		'too-small',
		'done',
		'proven',
		'rejected',
		'unrecorded',
		'waived',
		'not-applicable',
];
const COST_STEPS = ['cache', 'shorten', 'cheaper-model', 'route', 'cascade', 'distil'];
const lever = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD);
const outcome = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['met', 'not-met', 'not-needed', 'unknown']);
const band = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['reached', '0-5', '5-10', '10+']);
const criterionId = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf);
const slice = zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['all', 'holdout']);
const gap = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
		interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2,
		band,
		bands: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(band, 4).optional(),
		n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
		slice: slice.optional(),
})
		.transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));
const lift = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional() });
const level = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional() });
const levels = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		all: level,
		search: level.optional(),
		holdout: level.optional(),
		nEff: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
});
const reach = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['reached', 'within', 'undecided', 'open', 'unknown']),
		why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
		casesNeeded: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
});
const overfit = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['none', 'possible', 'shown']),
		search: lift,
		holdout: lift,
		difference: lift.optional(),
});
const set = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		verdict: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['pass', 'regressed', 'inconclusive', 'missing']),
		n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
		base: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
		head: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
		delta: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullish(),
		interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2.nullish(),
});
const criterion = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		id: criterionId,
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
		evidence: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
		todo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
});
const tuned = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		verdict: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['holds', 'fails', 'unknown']),
		why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq,
		sets: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ 'held-out': set, drift: set, refusal: set, arena: set }),
		shifted: set.optional(),
		quarantined: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, 200_000),
		notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, 100),
		rollBackTo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
		lacking: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, 4).optional(),
});
const leverStanding = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		ceiling: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ low: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, high: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2 }).nullable(),
		state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(LEVER_STATES),
		attempts: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		k: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
		pooled: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, u80: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, u975: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ }).optional(),
		last: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				date: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf,
				points: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullable(),
				interval: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .V2.nullable(),
				decision: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf.optional(),
				reason: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		})
				.optional(),
		holdups: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length + 1),
		cost: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ before: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, after: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai }).optional(),
		todo: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
});
const requestFacts = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ,
		costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		promptTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		completionTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		staticTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		systemTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		cachedTokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		priceIn: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		priceOut: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		priceCached: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
		fallbacks: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ.optional(),
		p95: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ms: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, interval: zod__WEBPACK_IMPORTED_MODULE_3__  .PVZ([_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.nullable()]), n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ }).optional(),
});
const costLadder = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		outcome,
		step: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(COST_STEPS).nullable().optional(),
		lever: lever.nullable().optional(),
		missing: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterionId, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length).optional(),
		why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		steps: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				step: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(COST_STEPS),
				lever,
				state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['open', 'undecided', 'unknown', 'lacks', 'done', 'not-applicable']),
				potential: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ share: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, usd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, usdPerMonth: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }).nullable(),
				why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		}), COST_STEPS.length),
		cacheLost: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				before: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
				after: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai,
				base: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM,
				head: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM,
				usd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
				place: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.optional(),
		})
				.optional(),
		latency: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ state: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['within', 'over', 'unknown']), budgetMs: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }),
		usdPerMonth: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional(),
});
const shares = Object.fromEntries(_failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY.map((name) => [name, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .uM]));
const escalationEntry = zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
		outcome,
		ladder: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['quality', 'cost']).default('quality'),
		lever: lever.nullable().optional(),
		next: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ lever, why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, missing: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterionId, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length) })
				.nullable()
				.default(null),
		sentence: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq.default(''),
		ship: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ ok: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY(), why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }).default({ ok: false, why: '' }),
		goal: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, target: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, 'max-residual-gap': _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai, slice: slice.optional() })
				.nullable()
				.default(null),
		level: levels.nullable().default(null),
		gap: gap.nullable().default(null),
		reach: reach.default({ state: 'unknown', why: '' }),
		overfit: overfit.optional(),
		criteria: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(criterion, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length).default([]),
		shapes: zod__WEBPACK_IMPORTED_MODULE_3__  .rej(shares).default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
		points: zod__WEBPACK_IMPORTED_MODULE_3__  .jgl(zod__WEBPACK_IMPORTED_MODULE_3__  .k5n([..._failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .HY, 'total']), lift).optional(),
		levers: zod__WEBPACK_IMPORTED_MODULE_3__  .jgl(lever, leverStanding).default({}),
		review: _failure_review_js__WEBPACK_IMPORTED_MODULE_1__  .lA.default({ done: false, failures: 0, clusters: [] }),
		probes: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				cheap: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ model: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, passed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .WQ, costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ai.optional() }).optional(),
		})
				.optional(),
		request: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ base: requestFacts.optional(), head: requestFacts.optional() }).optional(),
		derived: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .KT)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ value: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, from: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }), 50).optional(),
		profile: zod__WEBPACK_IMPORTED_MODULE_3__  .g1P(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq).default({}),
		ledger: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ used: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, 10_000), refused: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ entry: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq, why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq }), 10_000) })
				.default({ used: [], refused: [] }),
		antiPatterns: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(ANTI_PATTERNS), ANTI_PATTERNS.length).default([]),
		orderSkipped: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().default(false),
		holdups: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf.length + 1).optional(),
		stated: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ lever: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pf, contradicts: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY() }).optional(),
		tuned: tuned.optional(),
		tunedBlocks: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
		cost: costLadder.optional(),
		economics: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Pq.optional(),
		notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qq, 1_000).optional(),
});


	}),

	56059:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		HY: () => (  SHAPES),
		lA: () => (  failureReview)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11486);


const SHAPES = ['prompt', 'knowledge', 'capability', 'weight', 'unclear'];
const PROBES = ['reference', 'stronger', 'edited'];
const shape = zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(SHAPES);
const cluster = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf,
		template: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
		code: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
		size: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ,
		loss: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).optional(),
		shape,
		split: zod__WEBPACK_IMPORTED_MODULE_1__  .jgl(shape, _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .uM).optional(),
		title: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
		fix: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
		cases: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf, 200_000),
		by: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Pf.optional(),
		quotes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, 100).optional(),
		survived: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
		probes: zod__WEBPACK_IMPORTED_MODULE_1__  .jgl(zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(PROBES), zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ fixed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ, of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ })).optional(),
});
const failureReview = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		done: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(),
		looked: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
		failures: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ,
		of: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ.optional(),
		clusters: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(cluster, 5_000),
		judge: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
		probing: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ calls: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WQ, costUsd: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .ai.nullable(), skipped: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq.optional() }).optional(),
		passing: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .uM.optional(),
		notes: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, 1_000).optional(),
});


	}),

	11486:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		KT: () => (  named),
		Pf: () => (  label),
		Pq: () => (  json),
		Qq: () => (  text),
		V2: () => (  pair),
		WQ: () => (  whole),
		ai: () => (  number),
		br: () => (  digest),
		p_: () => (  list),
		uM: () => (  share)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const label = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().max(2_000);
const text = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().max(1_000_000);
const number = zod__WEBPACK_IMPORTED_MODULE_0__  .aig();
const whole = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().int().min(0).max(1e12);
const share = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).max(1);
const pair = zod__WEBPACK_IMPORTED_MODULE_0__  .PVZ([number, number]);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json = zod__WEBPACK_IMPORTED_MODULE_0__  .Pq9();
const list = (item, most) => zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(item).max(most);
const named = (value, most) => zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);


	}),

	7136:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	IW: () => (  TUNED_SET),
	bk: () => (  VERDICTS),
	Dr: () => (  targetResult)
});

var schemas = __webpack_require__(26921);
var escalation_policy = __webpack_require__(81242);
var schema_parts = __webpack_require__(11486);
;
const REASONS = [
		'bound',
		'margin',
		'futility',
		'budget',
		'small-suite',
		'few-clusters',
		'missing',
		'missing-one-sided',
		'cut',
		'exact',
		'canary',
		'untrusted-judge',
		'judge-changed',
		'model-changed',
		'blind',
		'anchor',
		'spend',
		'not-recorded',
		'stale-source',
		'not-executed',
		'next-round',
		'stopped',
];

;



const templateResult = schemas .rej({
		verdict: schemas .k5n(['pass', 'regressed', 'inconclusive']),
		digest: schema_parts .br,
		reason: schemas .k5n(REASONS),
		why: schema_parts .Qq.optional(),
		n: schema_parts .WQ,
		measured: schema_parts .WQ,
		base: schema_parts .ai.nullable(),
		head: schema_parts .ai.nullable(),
		delta: schema_parts .ai.nullable(),
		interval: schema_parts .V2.nullable(),
		estimate: schema_parts .ai.optional(),
		p: schema_parts .ai.nullable(),
		bound: schema_parts .ai.nullable(),
		better: schemas .zMY().default(false),
		mde: schema_parts .ai.nullable(),
		broken: schema_parts .WQ,
		fixed: schema_parts .WQ,
		unscored: schema_parts .WQ,
		looks: schema_parts .WQ,
		samples: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }),
		blocking: schemas .zMY().default(true),
		binary: schemas .zMY().default(true),
		margin: schema_parts .ai.default(5),
		kind: schema_parts .Pf.default('deterministic'),
		experimental: schemas .zMY().optional(),
		casesNeeded: schema_parts .WQ.optional(),
		budget: schema_parts .WQ.optional(),
		floor: schemas .rej({ points: schema_parts .ai, state: schemas .k5n(['held', 'warning', 'broken']), interval: schema_parts .V2 }).optional(),
		level: schemas .rej({ base: schema_parts .V2, head: schema_parts .V2 }).optional(),
		varianceRatio: schema_parts .ai.optional(),
		flipped: schema_parts .uM.optional(),
		codes: schemas .rej({ base: (0,schema_parts .KT)(schema_parts .WQ, 10_000), head: (0,schema_parts .KT)(schema_parts .WQ, 10_000) }).optional(),
		suiteLevel: schemas .rej({ base: schema_parts .ai, head: schema_parts .ai, detail: schema_parts .Qq }).optional(),
		kappa: schemas .rej({ value: schema_parts .ai, interval: schema_parts .V2, n: schema_parts .WQ, minimum: schema_parts .ai }).optional(),
		corrected: schemas .rej({
				delta: schema_parts .ai.nullable(),
				interval: schema_parts .V2.nullable(),
				labels: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }),
				why: schema_parts .Qq.optional(),
		})
				.optional(),
		reliability: (0,schema_parts .p_)(schemas .rej({
				k: schema_parts .WQ,
				n: schema_parts .WQ,
				all: schemas .rej({ base: schema_parts .ai, head: schema_parts .ai }),
				any: schemas .rej({ base: schema_parts .ai, head: schema_parts .ai }),
		}), 10).optional(),
		notes: (0,schema_parts .p_)(schema_parts .Qq, 200).optional(),
});

;




const VERDICTS = ['pass', 'regressed', 'inconclusive', 'skipped', 'error'];
const TUNED_SET = 'tuned-set';
const regression = schemas .rej({ case: schema_parts .Pf, template: schema_parts .Pf, base: schema_parts .uM, head: schema_parts .uM });
const exhibit = schemas .rej({
		case: schema_parts .Pf,
		template: schema_parts .Pf,
		kind: schemas .k5n(['broken', 'fixed', 'failing', 'unscored', 'critical']),
		base: schema_parts .uM.nullable(),
		head: schema_parts .uM.nullable(),
		input: schema_parts .Qq.optional(),
		expected: schema_parts .Qq.optional(),
		baseOutput: schema_parts .Qq.optional(),
		headOutput: schema_parts .Qq.optional(),
		reason: schema_parts .Qq.optional(),
		code: schema_parts .Pf.optional(),
		tags: (0,schema_parts .p_)(schema_parts .Pf, 100).optional(),
		line: schema_parts .Qq.optional(),
});
const caseRow = schemas .rej({
		case: schema_parts .Pf,
		tags: (0,schema_parts .p_)(schema_parts .Pf, 100).optional(),
		split: schema_parts .Pf.optional(),
		scores: (0,schema_parts .KT)(schemas .PVZ([schema_parts .uM.nullable(), schema_parts .uM.nullable()]), 500),
});
const slice = schemas .rej({
		name: schema_parts .Pf,
		template: schema_parts .Pf,
		n: schema_parts .WQ,
		base: schema_parts .ai,
		head: schema_parts .ai,
		delta: schema_parts .ai,
		interval: schema_parts .V2.nullable(),
});
const answerCount = schemas .rej({ n: schema_parts .WQ, filtered: schema_parts .WQ, thinking: schema_parts .WQ });
const heldOut = schemas .rej({ measured: schema_parts .WQ, broken: schema_parts .WQ, fixed: schema_parts .WQ });
const targetResult = schemas .rej({
		verdict: schemas .k5n(VERDICTS),
		reason: schema_parts .Pf.optional(),
		lever: schemas .k5n(escalation_policy .cD).nullable(),
		steps: (0,schema_parts .p_)(schemas .k5n(escalation_policy .cD), escalation_policy .cD.length).optional(),
		changed: (0,schema_parts .p_)(schema_parts .Qq, 1_000).default([]),
		suite: schemas .rej({
				digest: schema_parts .br,
				cases: schema_parts .WQ,
				holdout: schema_parts .WQ,
				repeats: schema_parts .WQ.default(1),
				clusters: schema_parts .WQ.default(0),
		}),
		judge: schemas .rej({ model: schema_parts .Pf, provider: schema_parts .Pf, recorded: schemas .zMY() }).optional(),
		models: schemas .rej({ base: schema_parts .Pf, head: schema_parts .Pf }).default({ base: '', head: '' }),
		cut: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ }).optional(),
		answers: schemas .rej({ base: answerCount, head: answerCount }).optional(),
		maxTokensAt: schemas .rej({ base: schema_parts .Qq, head: schema_parts .Qq }).optional(),
		templates: (0,schema_parts .KT)(templateResult, 500),
		heldOut: (0,schema_parts .KT)(heldOut, 500).optional(),
		regressions: (0,schema_parts .p_)(regression, 200_000),
		critical: (0,schema_parts .p_)(schemas .rej({ case: schema_parts .Pf, verdict: schemas .k5n(['held', 'broken', 'flaky', 'unmeasured']), detail: schema_parts .Qq }), 10_000).optional(),
		slices: (0,schema_parts .p_)(slice, 10_000).optional(),
		exhibits: (0,schema_parts .p_)(exhibit, 10_000).default([]),
		cases: (0,schema_parts .p_)(caseRow, 200_000).optional(),
		equalAnswers: schemas .zMY().optional(),
		newCases: schemas .rej({
				n: schema_parts .WQ,
				templates: (0,schema_parts .KT)(schemas .rej({ n: schema_parts .WQ, base: schema_parts .ai.nullable(), head: schema_parts .ai.nullable() }), 500),
		})
				.optional(),
		notes: (0,schema_parts .p_)(schema_parts .Qq, 1_000).default([]),
});


	}),

	1723:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bv: () => (  blocks),
		E$: () => (  tunedTrouble),
		J1: () => (  byTrouble),
		Pg: () => (  findings),
		Q8: () => (  unmeasured),
		QZ: () => (  worst),
		TF: () => (  improved),
		WM: () => (  templateVerdict),
		_7: () => (  situationOf),
		ef: () => (  brokenCriticals),
		p: () => (  firstCase)
	});
	var _decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
	var _record_target_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7136);


function findings(record) {
		return Object.entries(record.targets).flatMap(([target, { templates }]) => Object.entries(templates).map(([template, result]) => ({ target, template, result })));
}
function unmeasured(result) {
		return result.verdict === 'inconclusive' && (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .qB)(result.reason);
}
function improved(result) {
		return result.verdict === 'pass' && result.better;
}
function situationOf(record) {
		if (record.verdict === 'skipped' || record.verdict === 'error')
				return record.verdict;
		if (record.verdict === 'regressed' && record.accepted !== null)
				return 'accepted';
		if (record.exitCode === 1 && worst(record).length === 0 && tunedTrouble(record) !== null)
				return 'tuned-set';
		if (record.verdict === 'regressed')
				return 'regressed';
		if (record.exitCode === 1 && Object.values(record.escalation).some((entry) => entry.orderSkipped))
				return 'order-skipped';
		if (record.verdict === 'inconclusive') {
				const open = Object.values(record.targets).filter((target) => target.verdict === 'inconclusive');
				const ours = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
				const other = ours.length === 0 && (open.length === 0 || open.some((target) => target.reason !== undefined));
				return other || ours.some(({ result }) => unmeasured(result)) ? 'not-measured' : 'inconclusive';
		}
		const judged = findings(record).filter(({ result }) => result.blocking);
		return judged.some(({ result }) => improved(result)) ? 'improved' : 'pass';
}
function tunedTrouble(record) {
		for (const [target, { reason }] of Object.entries(record.targets)) {
				const tuned = record.escalation[target]?.tuned;
				if (reason === _record_target_result_js__WEBPACK_IMPORTED_MODULE_1__  .IW && tuned !== undefined)
						return { target, tuned, failed: failedSet(tuned) };
		}
		return null;
}
function failedSet({ sets }) {
		const failed = Object.entries(sets).filter(([, { verdict }]) => verdict === 'regressed');
		const [worst] = failed.sort(([, a], [, b]) => (a.delta ?? 0) - (b.delta ?? 0));
		return worst === undefined ? null : { name: worst[0], result: worst[1] };
}
function blocks(result) {
		return result.blocking && (result.verdict === 'regressed' || result.floor?.state === 'broken');
}
function worst(record) {
		return findings(record)
				.filter(({ result }) => blocks(result))
				.sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0));
}
function brokenCriticals(target) {
		return (target.critical ?? []).filter(({ verdict }) => verdict === 'broken').map((item) => item.case);
}
function firstCase(target, template) {
		const critical = template === undefined ? brokenCriticals(target)[0] : undefined;
		if (critical !== undefined)
				return critical;
		const shown = target.exhibits.find((item) => (item.kind === 'broken' || item.kind === 'critical') && (template === undefined || item.template === template));
		if (shown !== undefined)
				return shown.case;
		const falls = target.regressions.filter((item) => template === undefined || item.template === template);
		return [...falls].sort((a, b) => a.head - a.base - (b.head - b.base))[0]?.case ?? null;
}
function byTrouble(templates) {
		const rank = (result) => blocks(result) ? 0 : result.verdict === 'regressed' ? 1 : result.verdict === 'inconclusive' ? 2 : 3;
		return Object.entries(templates).sort(([, a], [, b]) => rank(a) - rank(b));
}
function templateVerdict(result) {
		if (blocks(result) && result.verdict !== 'regressed')
				return 'below its floor';
		if (result.verdict === 'pass')
				return improved(result) ? 'improved' : 'pass';
		if (result.verdict === 'regressed')
				return result.blocking ? 'regressed' : 'worse, reported only';
		return unmeasured(result) ? 'not measured' : 'inconclusive';
}


	})

};
