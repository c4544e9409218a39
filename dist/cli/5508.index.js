export const id = 5508;
export const ids = [5508];
export const modules = {

	54124:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	e: () => (  RECORD_SCHEMA),
	f: () => (  recordSchema)
});

var schemas = __webpack_require__(26921);
var escalation_entry = __webpack_require__(21686);
var schema_parts = __webpack_require__(11486);
;


const ratioFigure = schemas .rej({
		n: schema_parts .WQ,
		base: schema_parts .ai,
		head: schema_parts .ai,
		ratio: schema_parts .ai,
		interval: schema_parts .V2.nullable(),
		ceiling: schema_parts .ai.optional(),
		state: schemas .k5n(['reported', 'held', 'exceeded', 'unknown']),
});
const health = schemas .rej({
		staticTokens: schema_parts .ai,
		systemTokens: schema_parts .ai,
		wholeTokens: schema_parts .ai.nullable(),
		rules: schema_parts .ai,
		cacheable: schema_parts .ai,
		cacheableTokens: schema_parts .ai,
		fewShots: schema_parts .ai,
		flags: (0,schema_parts .p_)(schema_parts .Qq, 100),
		estimate: schema_parts .Pf,
});
const trendPoint = schemas .rej({
		sha: schema_parts .Pf,
		at: schema_parts .Pf,
		target: schema_parts .Pf,
		template: schema_parts .Pf,
		digest: schema_parts .Pf,
		level: schema_parts .ai,
		n: schema_parts .WQ,
});
const operational = schemas .rej({
		startedAt: schema_parts .Pf,
		finishedAt: schema_parts .Pf,
		targets: (0,schema_parts .KT)(schemas .rej({
				latencyMs: ratioFigure.optional(),
				promptTokens: ratioFigure.optional(),
				completionTokens: ratioFigure.optional(),
				costUsd: ratioFigure.optional(),
				baseline: schemas .rej({ samples: schema_parts .WQ, fresh: schema_parts .WQ, oldest: schema_parts .Pf.nullable() }).optional(),
				dear: schema_parts .WQ.optional(),
				requests: schema_parts .WQ.optional(),
				unlooked: schemas .rej({ cases: schema_parts .WQ, of: schema_parts .WQ }).optional(),
				promptHealth: schemas .rej({
						base: health.nullable(),
						head: health,
						flags: (0,schema_parts .p_)(schema_parts .Qq, 100),
						notes: (0,schema_parts .p_)(schema_parts .Qq, 100).optional(),
				})
						.optional(),
		}), 500),
		estimate: schemas .rej({ calls: schema_parts .WQ, promptTokens: schema_parts .WQ, costUsd: schema_parts .ai.nullable() }).optional(),
		fullCalls: schema_parts .WQ.optional(),
		trend: (0,schema_parts .p_)(trendPoint, 10_000).optional(),
		notes: (0,schema_parts .p_)(schema_parts .Qq, 1_000),
});

var target_result = __webpack_require__(7136);
;





const RECORD_SCHEMA = 'plumbline/record@1';
const provenance = schemas .rej({
		measuredBy: schemas .euz('pull-request').optional(),
		repository: schema_parts .Pf.optional(),
		pullRequest: schema_parts .WQ.optional(),
		runUrl: schema_parts .Pf.optional(),
		reportUrl: schema_parts .Pf.optional(),
		base: schemas .rej({ sha: schema_parts .Pf, label: schema_parts .Pf }),
		head: schemas .rej({ sha: schema_parts .Pf, label: schema_parts .Pf }),
		config: schema_parts .Pf,
		engine: schema_parts .Pf,
		reproduce: schema_parts .Qq,
});
const rulerMove = schemas .rej({ path: schema_parts .Pf, what: schema_parts .Pf, change: schema_parts .Qq });
const shard = schemas .rej({
		index: schema_parts .WQ,
		count: schema_parts .WQ,
		exhausted: schemas .k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
		failures: (0,schema_parts .p_)(schemas .rej({ key: schema_parts .Pf, code: schema_parts .Pf, message: schema_parts .Qq }), 1_000_000),
		seal: schema_parts .Pf.optional(),
});
const drift = schemas .rej({
		anchor: schema_parts .Pf,
		merges: schema_parts .WQ,
		lost: schema_parts .ai,
		interval: schema_parts .V2,
		alarm: schemas .zMY(),
		provider: schema_parts .ai.nullable().optional(),
});
const recordSchema = schemas .rej({
		schema: schemas .euz(RECORD_SCHEMA),
		verdict: schemas .k5n(target_result .bk),
		exitCode: schemas .KCZ([schemas .euz(0), schemas .euz(1), schemas .euz(2), schemas .euz(3), schemas .euz(4), schemas .euz(130)]),
		reason: schema_parts .Pf.optional(),
		headline: schema_parts .Qq.default(''),
		seed: schema_parts .Pf,
		targets: (0,schema_parts .KT)(target_result .Dr, 500),
		escalation: (0,schema_parts .KT)(escalation_entry .kV, 500),
		accepted: schemas .rej({ by: schema_parts .Pf, reason: schema_parts .Qq, sha: schema_parts .Pf, expires: schema_parts .Pf }).nullable(),
		ruler: schemas .rej({ moved: (0,schema_parts .p_)(rulerMove, 10_000) }),
		usage: schemas .rej({
				calls: schema_parts .WQ,
				reused: schema_parts .WQ,
				promptTokens: schema_parts .WQ,
				completionTokens: schema_parts .WQ,
				costUsd: schemas .aig().min(0),
				costKnown: schemas .zMY().default(true),
				errors: schema_parts .WQ,
		}),
		gate: schemas .rej({
				margin: schema_parts .ai,
				alpha: schema_parts .ai,
				onInconclusive: schema_parts .Pf,
				onUnmeasured: schema_parts .Pf,
				smallSuite: schemas .k5n(['report', 'exact']).default('report'),
		})
				.default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn', smallSuite: 'report' }),
		provenance: provenance.default({
				base: { sha: '', label: '' },
				head: { sha: '', label: '' },
				config: '',
				engine: '',
				reproduce: '',
		}),
		operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
		drift: (0,schema_parts .KT)((0,schema_parts .KT)(drift, 500), 500).optional(),
		problems: (0,schema_parts .p_)(schema_parts .Qq, 10_000).optional(),
		history: (0,schema_parts .p_)(schemas .rej({ sha: schema_parts .Pf, verdict: schemas .k5n(target_result .bk), summary: schema_parts .Qq }), 1_000).optional(),
		shard: shard.optional(),
		redacted: schemas .zMY().default(false),
});


	}),

	48921:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Xk: () => (  answerSentences),
		qI: () => (  cutWords)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);


function cutWords({ cut, answers, maxTokensAt }) {
		if (cut === undefined || answers === undefined || cut.base + cut.head === 0)
				return null;
		const side = cut.head >= cut.base ? 'head' : 'base';
		const other = side === 'head' ? 'base' : 'head';
		const place = maxTokensAt?.[side] ?? '';
		const todo = place === '' ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('raise max-tokens') : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `raise max-tokens in ${place}`;
		const figures = `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(cut[side])} of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(answers[side].n)} answers of ${NAME[side]} were cut by max-tokens`;
		return [figures, ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(cut[other])} of ${NAME[other]}); `, ...todo];
}
const NAME = { base: 'main', head: 'head' };
function isCutHeadline(target) {
		return Object.values(target.templates).some(({ blocking, reason }) => blocking && reason === 'cut');
}
function answerSentences(record) {
		const several = Object.keys(record.targets).length > 1;
		return Object.entries(record.targets).flatMap(([name, target]) => {
				const cut = isCutHeadline(target) ? null : cutWords(target);
				const found = [cut, filterWords(target), thinkingWords(target)].filter((words) => words !== null);
				return found.map((words) => (several ? [...(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${name}: `, ...words] : words));
		});
}
function filterWords({ answers }) {
		if (answers === undefined || answers.base.filtered + answers.head.filtered === 0)
				return null;
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(`the provider's filter refused ${shares(answers, 'filtered')}; a refusal is scored as one`);
}
function thinkingWords({ answers }) {
		if (answers === undefined || answers.base.thinking + answers.head.thinking === 0)
				return null;
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(`${shares(answers, 'thinking')} carried thinking in their text; templates with thinking: true score it`);
}
function shares(answers, key) {
		const { base, head } = answers;
		return `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(head[key])} of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(head.n)} answers of head and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(base[key])} of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(base.n)} of main`;
}


	}),

	87252:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B: () => (  ceilings)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65919);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4222);


function ceilings(record) {
		const verbs = { latencyMs: 'takes', costUsd: 'costs' };
		const unit = { latencyMs: 'as long', costUsd: 'as much a request' };
		return Object.entries(record.operational.targets)
				.flatMap(([target, figures]) => ['latencyMs', 'costUsd'].flatMap((kind) => {
				const figure = figures[kind];
				if (figure?.state !== 'exceeded' || figure.ceiling === undefined)
						return [];
				const shown = (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .Ej)(figure.ratio) === (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .Ej)(figure.ceiling) ? figure.ratio.toFixed(2) : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .Ej)(figure.ratio);
				const words = (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${target} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(verbs[kind])} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(shown)} times ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(unit[kind])} as before, above the ceiling of ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .Ej)(figure.ceiling))}`;
				return [{ target, words, excess: figure.ratio / figure.ceiling }];
		}))
				.sort((a, b) => b.excess - a.excess);
}


	}),

	2251:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		g: () => (  headlineOf)
	});
	var _answer_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48921);
	var _ceiling_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87252);
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65919);
	var _lever_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15951);
	var _needed_cases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7282);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4222);
	var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1723);
	var _template_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85767);
	var _unmeasured_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86108);









const SKIP = new Map(Object.entries({
		unaffected: 'nothing in this change alters what any target sends to a model; nothing was measured',
		'first-adoption': 'the base branch has no Plumbline config yet; the files here are valid and gating starts once they are merged',
		'repairs-ruler': 'THIS CHANGE REPAIRS THE BASE BRANCH’S BROKEN RULER; nothing was measured and no key was used, so review it by hand',
		'new-target': 'the target is new; it is gated from the next change after the merge',
		'no-baseline': 'no target has stored answers older than a day to compare with; pushes of the default branch record them where a store is kept',
		ordered: 'the answers of this drift watch are ordered in batches at half price; a later scheduled run collects and judges them',
		shard: 'this is one shard of a run; the merged run decides',
}));
function fall(result) {
		return result.delta === null ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('') : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(` by ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .WR)(Math.abs(result.delta))} points`);
}
function worseBy({ target, result }, record) {
		const { interval: range, n } = result;
		if (range === null || range[1] >= 0)
				return fall(result);
		const [least, most] = [about(-range[1]), about(-range[0])];
		const isEarly = n < (record.targets[target]?.suite.cases ?? n);
		const span = least === most ? most : `${least} to ${most}`;
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(` by about ${span} points${isEarly ? ' (stopped early: such figures run high)' : ''}`);
}
function about(value) {
		return value < 1 ? (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .Ej)(value) : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .Ej)(Math.round(value));
}
function whatBroke(record) {
		if (record.reason === 'ceiling') {
				const above = (0,_ceiling_words_js__WEBPACK_IMPORTED_MODULE_7__  .B)(record);
				const more = above.length > 1 ? [` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(above.length - 1, 'more ceiling')} passed too)`] : [];
				return above[0] === undefined ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('a ceiling on latency or cost was passed') : [...above[0].words, ...more];
		}
		const [first, ...rest] = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .QZ)(record);
		const trouble = first === undefined ? (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .E$)(record) : null;
		if (trouble !== null)
				return tunedWords(trouble);
		const withCritical = Object.entries(record.targets).find(([, target]) => (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .ef)(target).length > 0);
		if (first !== undefined) {
				const more = rest.length === 0 ? [] : [` and at ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(rest.length, 'more template')}`];
				const floor = first.result.verdict !== 'regressed';
				const main = floor
						? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${first.target} fell below its floor of ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .Ej)(first.result.floor?.points ?? 0))} points at ${first.template}`
						: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${first.target} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_3__  .u7)(first.result) ? 'was judged worse' : 'got worse')} at ${first.template}${worseBy(first, record)}`;
				const critical = withCritical === undefined
						? []
						: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) ` and broke ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)((0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .ef)(withCritical[1]).length, 'critical case'))}`;
				return [...main, ...more, ...critical];
		}
		if (withCritical !== undefined) {
				const [name, target] = withCritical;
				const cases = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .ef)(target);
				const templates = [
						...new Set(target.exhibits.filter((item) => item.kind === 'critical').map((item) => item.template)),
				];
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${name} broke the critical ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(cases.length === 1 ? 'case' : 'cases')} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .Dy)(cases)}${templates.length > 0 ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) ` (${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .Dy)(templates)})` : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('')}`;
		}
		const [name] = Object.entries(record.targets).find(([, target]) => target.verdict === 'regressed') ?? [];
		return name === undefined ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('a target got worse') : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${name} got worse`;
}
const TASK_FIRST = {
		'prompt-optimize': 'improve the prompt',
		'model-swap': 'try another base model',
		route: 'try routing',
		rag: 'try retrieval',
		tools: 'try tools',
		cascade: 'try a cascade',
		'fine-tune': 'do the cheaper steps',
};
function tunedWords({ target, tuned, failed }) {
		if (failed === null) {
				const shown = Object.entries(tuned.sets).flatMap(([name, { verdict }]) => (verdict === 'pass' ? [] : [name]));
				const open = tuned.lacking === undefined || tuned.lacking.length === 0 ? shown : tuned.lacking;
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `the tuned model of ${target} is not shown to hold ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(open.length === 1 ? `its ${open[0]} set` : `its sets ${open.join(', ')}`)}`;
		}
		const { base, head, delta, interval: range, n } = failed.result;
		const levels = base == null || head == null ? '' : `: ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .WR)(base)} → ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .WR)(head)}`;
		const span = range == null ? '' : ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .YP)(range)})`;
		const fell = delta == null ? '' : `, a fall of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .WR)(Math.abs(delta))} points${span}`;
		const about = failed.name === 'refusal' ? ' of red-team cases' : '';
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `the tuned model of ${target} fails its ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(failed.name)} set${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(about)}${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(levels)}${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(fell)} on ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(n, 'case'))}`;
}
function guilty(record) {
		const name = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .QZ)(record)[0]?.target;
		const entries = Object.entries(record.targets);
		return entries.find(([target]) => target === name) ?? entries.find(([, target]) => target.verdict === 'regressed');
}
function aftermath({ ruler, escalation }) {
		const unshown = Object.values(escalation).some(({ tuned }) => tuned !== undefined && tuned.verdict !== 'holds');
		if (unshown)
				return 'look at the sets of the tuned model';
		const isOpen = Object.values(escalation).some(({ goal, ship }) => goal !== null && !ship.ok);
		if (isOpen)
				return ruler.moved.length > 0 ? 'review what this change edits of the ruler' : 'the next step stands below';
		return ruler.moved.length > 0 ? 'review what this change edits of the ruler' : 'nothing to do';
}
function ageWords({ operational }) {
		const stored = Object.values(operational.targets).flatMap(({ baseline }) => baseline?.oldest == null || baseline.fresh >= baseline.samples ? [] : [baseline.oldest]);
		const [oldest] = stored.sort();
		const age = oldest === undefined ? null : (0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .KN)(oldest, operational.startedAt);
		return age === null ? '' : `, against main's answers of ${age}`;
}
function measuredWords(record) {
		const seen = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Pg)(record)
				.filter(({ result }) => result.blocking && result.n > 0)
				.map(({ target, result: { n, measured } }) => ({ n, measured, of: record.targets[target]?.suite.cases ?? n }));
		const first = [...seen].sort((a, b) => a.n / a.of - b.n / b.of)[0];
		if (first === undefined || first.measured === 0)
				return '';
		const { n, measured, of } = first;
		if (measured < n)
				return ` (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .U9)(measured)} of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(of, 'case')} measured, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .U9)(n - measured)} send the same)`;
		if (n >= of)
				return ` (all ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(of, 'case')} measured)`;
		const least = seen.some((other) => other.n / other.of > n / of) ? 'at least ' : '';
		return ` (${least}${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .U9)(n)} of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(of, 'case')} measured)`;
}
function passWords(record) {
		const judged = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Pg)(record).filter(({ result }) => result.blocking);
		const targets = (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .Dy)(Object.keys(record.targets));
		if (Object.values(record.targets).every(({ equalAnswers }) => equalAnswers === true))
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `no answer changed: the rows that ${targets} recorded anew say what those of the base branch say; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(aftermath(record))}`;
		const verb = Object.keys(record.targets).length > 1 ? 'are' : 'is';
		const margins = new Set(judged.map(({ result }) => result.margin));
		const drop = margins.size === 1 ? `a drop of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .Ej)([...margins][0] ?? 0)} points` : 'a drop beyond its margin';
		if (judged.length === 0)
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${targets} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(verb)} reported only; nothing here blocks; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(aftermath(record))}`;
		if (judged.length === 1)
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${targets} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(verb)} no worse at ${judged[0]?.template ?? ''}: ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(drop)} is ruled out${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`${ageWords(record)}${measuredWords(record)}`)}; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(aftermath(record))}`;
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${targets} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(verb)} no worse on any of ${judged.length} templates: ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(drop)} is ruled out on each${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`${ageWords(record)}${measuredWords(record)}`)}; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(aftermath(record))}`;
}
function improvedWords(record) {
		const better = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Pg)(record)
				.filter(({ result }) => result.blocking && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .TF)(result))
				.sort((a, b) => (b.result.delta ?? 0) - (a.result.delta ?? 0));
		const first = better[0];
		if (first === undefined)
				return passWords(record);
		const more = better.length > 1 ? ` and at ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(better.length - 1, 'more template')}` : '';
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${first.target} got better at ${first.template}${fall(first.result)}${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(more)}, and no worse elsewhere${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`${ageWords(record)}${measuredWords(record)}`)}; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(aftermath(record))}`;
}
function smallWords(record, open) {
		const small = open.filter(({ result }) => (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .eq)(result));
		const first = [...small].sort((a, b) => a.result.n - b.result.n || (a.result.delta ?? 0) - (b.result.delta ?? 0))[0];
		if (first === undefined)
				return [];
		const { delta, n } = first.result;
		const isOneOfMany = Object.keys(record.targets).length > 1;
		const placeOf = ({ target, template }) => isOneOfMany ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${template} of ${target}` : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${template}`;
		const moved = delta === null ? null : delta < 0 ? 'fell' : delta > 0 ? 'rose' : 'did not move';
		const seen = moved === null ? [] : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `; ${placeOf(first)} ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(moved)}${delta === 0 ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('') : fall(first.result)} here`;
		const add = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(first.result);
		const isOneSize = open.every(({ result }) => (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .eq)(result) && result.n === n);
		const todo = [
				...(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(add === null ? 'add cases' : `add ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(add, 'case')}`),
				...(isOneSize ? [] : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) ` for ${placeOf(first)}`),
				...alsoNeeded(open, placeOf),
				...(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(wouldBlockExactly(record, small) ? ', or set gate.small-suite: exact, by which this fall blocks' : ''),
		];
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(n, 'case'))}, and a verdict needs ${_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .xh}${seen}; ${todo}`;
}
function alsoNeeded(open, placeOf) {
		const needs = open.filter(({ result }) => !(0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .eq)(result) && (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(result) !== null);
		const most = needs.sort((a, b) => ((0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(b.result) ?? 0) - ((0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(a.result) ?? 0))[0];
		return most === undefined ? [] : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) ` and about ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .U9)((0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(most.result) ?? 0))} for ${placeOf(most)}`;
}
function wouldBlockExactly(record, small) {
		if (record.gate.smallSuite === 'exact')
				return false;
		const family = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Pg)(record).filter(({ result }) => result.blocking).length;
		return small.some(({ result: { p, delta } }) => p !== null && (delta ?? 0) < 0 && p <= record.gate.alpha / family);
}
function undecidedWords(record) {
		const open = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
		const first = [...open].sort((a, b) => ((0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(b.result) ?? 0) - ((0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(a.result) ?? 0))[0];
		const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
		if (first === undefined)
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`the data could not decide; ${consequence}`);
		if (open.some(({ result }) => (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .eq)(result)))
				return [...smallWords(record, open), `; ${consequence}`];
		const more = open.length > 1 ? ` and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(open.length - 1, 'more template')}` : '';
		const add = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__  .Q4)(first.result);
		const todo = add === null ? 'add cases or repeats' : `add about ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(add, 'case')}`;
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)((0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(first.result.measured, 'case'))} cannot tell whether ${first.target} got worse at ${first.template}${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(more)}; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(todo)} to decide it; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(consequence)}`;
}
function unmeasuredWords(record) {
		const open = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Pg)(record).filter(({ result }) => result.blocking && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .Q8)(result));
		const first = open[0];
		const target = Object.entries(record.targets).find(([, result]) => result.verdict === 'inconclusive' && result.reason !== undefined);
		const reason = first?.result.reason ?? target?.[1].reason ?? record.reason;
		const known = first === undefined ? (0,_unmeasured_words_js__WEBPACK_IMPORTED_MODULE_4__  .l)(reason) : (0,_unmeasured_words_js__WEBPACK_IMPORTED_MODULE_4__  .q)(first.result);
		const blocks = reason === 'time-up' ? 'this blocks' : 'policy says that this blocks';
		const consequence = record.exitCode === 0 ? 'this warns and does not block' : blocks;
		const place = first !== undefined
				? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `no verdict on ${first.target} at ${first.template}`
				: target !== undefined
						? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `no verdict on ${target[0]}`
						: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('no verdict');
		const more = open.length > 1 ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(` and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  ._d)(open.length - 1, 'more template')}`) : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('');
		const guilty = first === undefined ? undefined : record.targets[first.target];
		const cut = reason === 'cut' && guilty !== undefined ? (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_0__  .qI)(guilty) : null;
		if (cut !== null)
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${cut}; ${place}${more}; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(consequence)}`;
		if (known === null)
				return [...place, ...more, ...(record.headline ? [': ', { prose: record.headline }] : []), `; ${consequence}`];
		return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${place}${more}: ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(known[0])}; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(known[1])}; ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(consequence)}`;
}
function remedyOf(code) {
		if (code === 4)
				return 'the outside failed, so run again when it is back';
		if (code === 130)
				return 'it was interrupted, so run again: finished calls are stored';
		return 'fix what is listed here and push';
}
function errorWords(record) {
		const problems = record.problems ?? [];
		const known = (0,_unmeasured_words_js__WEBPACK_IMPORTED_MODULE_4__  .l)(record.reason);
		if (known !== null)
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`nothing was measured, since ${known[0]}; ${known[1]}`);
		const todo = remedyOf(record.exitCode);
		if (problems.length === 1)
				return [{ prose: problems[0] ?? '' }, `; ${todo}`];
		if (problems.length > 1)
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`no verdict, since there are ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_6__  .U9)(problems.length)} faults; ${todo}`);
		return record.headline ? [{ prose: record.headline }] : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`no verdict; ${todo}`);
}
function skippedWords(record) {
		const reason = record.reason ?? Object.values(record.targets)[0]?.reason ?? '';
		const known = SKIP.get(reason);
		if (known !== undefined)
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(reason === 'unaffected' ? `${known}; ${aftermath(record)}` : known);
		return record.headline ? [{ prose: record.headline.replace(/^skipped:?\s*/i, '') }] : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('nothing was measured');
}
const VERDICT_WORD = {
		pass: 'Pass',
		improved: 'Pass, and better',
		regressed: 'Regressed, merge blocked',
		accepted: 'Regressed, but accepted',
		'tuned-set': 'Tuned model, merge blocked',
		'order-skipped': 'Order skipped, merge blocked',
		inconclusive: 'Inconclusive',
		'not-measured': 'NOT MEASURED',
		skipped: 'Skipped',
		error: 'Error',
};
function headlineOf(record) {
		const words = verdictWords(record);
		return record.provenance.measuredBy === 'pull-request' ? [`By the pull request's own run: `, ...words] : words;
}
function verdictWords(record) {
		const situation = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  ._7)(record);
		const word = VERDICT_WORD[situation];
		if (record.reason === 'drift' && situation === 'regressed')
				return [
						'The provider drifted: nothing in the repository changed, and yet ',
						...whatBroke(record),
						'; look at the pins of model and judge, and re-pin what moved.',
				];
		if (situation === 'regressed' && record.reason === 'ceiling') {
				const lever = record.targets[(0,_ceiling_words_js__WEBPACK_IMPORTED_MODULE_7__  .B)(record)[0]?.target ?? '']?.lever ?? null;
				return [
						`${word}: `,
						...whatBroke(record),
						`; no template is shown to be worse; ${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_1__  .z)(lever)}, or raise the ceiling on the base branch.`,
				];
		}
		if (situation === 'tuned-set') {
				const { tuned, failed } = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .E$)(record);
				const back = (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `roll back to ${tuned.rollBackTo ?? 'the base model'}`;
				const todo = failed === null ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('add their cases and push, or go back to the base model') : back;
				return [`${word}: `, ...whatBroke(record), '; ', ...todo, '.'];
		}
		if (situation === 'regressed') {
				const [name, target] = guilty(record) ?? [];
				const first = target === undefined ? null : (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .p)(target, (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .QZ)(record).find((item) => item.target === name)?.template);
				const isNamed = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .QZ)(record).length === 0 && target !== undefined && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__  .ef)(target).length === 1;
				const look = first === null ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('') : isNamed ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('look at it, then ') : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `look at ${first}, then `;
				return [`${word}: `, ...whatBroke(record), '; ', ...look, `${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_1__  .z)(target?.lever ?? null)}.`];
		}
		if (situation === 'accepted') {
				const { by, expires } = record.accepted ?? { by: '', expires: '' };
				return [
						`${word}: `,
						...whatBroke(record),
						...(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `, and ${by} accepted that until ${expires.slice(0, 10)}; nothing more to do.`,
				];
		}
		if (situation === 'order-skipped') {
				const [name, entry] = Object.entries(record.escalation).find(([, item]) => item.orderSkipped) ?? ['', undefined];
				const lever = (0,_lever_words_js__WEBPACK_IMPORTED_MODULE_1__  .g)(record.targets[name]?.lever ?? null);
				const next = entry?.next == null ? (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('do the cheaper steps first') : (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`${TASK_FIRST[entry.next.lever]} first`);
				return (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .cv) `${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(word)}: ${name} reaches for ${(0,_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(lever)} before the cheaper steps are scored; ${next}.`;
		}
		const rest = {
				pass: passWords,
				improved: improvedWords,
				inconclusive: undecidedWords,
				'not-measured': unmeasuredWords,
				skipped: skippedWords,
				error: errorWords,
		}[situation](record);
		return [`${word}: `, ...rest, '.'];
}


	}),

	15951:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		g: () => (  leverWords),
		z: () => (  remedy)
	});
const LEVER_WORDS = {
		'prompt-optimize': 'a prompt change',
		'model-swap': 'another model',
		route: 'a routing change',
		rag: 'a retrieval change',
		tools: 'a change of tools',
		cascade: 'a cascade change',
		'fine-tune': 'a tuned model',
};
function leverWords(lever) {
		return lever === null ? 'a change' : LEVER_WORDS[lever];
}
const REMEDY = {
		'prompt-optimize': 'fix the prompt and push',
		'model-swap': 'fit the prompt to the new model or go back to the old one, and push',
		route: 'fix the routing and push',
		rag: 'fix the retrieval settings and push',
		tools: 'fix the tools and push',
		cascade: 'fix the cascade and push',
		'fine-tune': 'go back to the base model or fit the prompt to the tuned one, and push',
};
function remedy(lever) {
		return lever === null ? 'fix the change and push' : REMEDY[lever];
}


	}),

	7282:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Q4: () => (  casesToAdd),
		eq: () => (  isSmall),
		xh: () => (  SMALLEST_SUITE),
		xt: () => (  casesWords)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65919);

const SMALLEST_SUITE = 50;
function isSmall(result) {
		return result.verdict === 'inconclusive' && result.reason === 'small-suite' && result.n < SMALLEST_SUITE;
}
function casesToAdd(result) {
		if (isSmall(result))
				return SMALLEST_SUITE - result.n;
		return result.casesNeeded === undefined || result.casesNeeded <= result.n ? null : result.casesNeeded - result.n;
}
function casesWords(result) {
		const add = casesToAdd(result);
		if (add === null)
				return null;
		return isSmall(result) ? `a verdict needs ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  ._d)(add, 'more case')}` : `about ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  ._d)(add, 'more case')} would decide`;
}


	}),

	4222:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Dy: () => (  names),
		KG: () => (  asSentence),
		ZV: () => (  own),
		cv: () => (  say),
		pj: () => (  plain)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65919);

function say(literal, ...values) {
		return literal.flatMap((text, at) => {
				const value = values[at];
				const own = text === '' ? [] : [text];
				if (value === undefined)
						return own;
				if (typeof value === 'string')
						return [...own, { name: value }];
				return [...own, ...(typeof value === 'number' ? [(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(value)] : value)];
		});
}
function own(text) {
		return [text];
}
function plain(words) {
		return words.map((word) => (typeof word === 'string' ? word : 'name' in word ? word.name : word.prose)).join('');
}
function joined(parts, separator) {
		return parts.flatMap((part, at) => (at === 0 ? [...part] : [separator, ...part]));
}
function names(list) {
		const shown = list.slice(0, 3).map((item) => say `${item}`);
		const more = list.length - shown.length;
		if (more > 0)
				return [...joined(shown, ', '), ` and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_0__  ._d)(more, 'more', 'more')}`];
		return shown.length > 1 ? [...joined(shown.slice(0, -1), ', '), ' and ', ...(shown.at(-1) ?? [])] : joined(shown, '');
}
function asSentence(text) {
		const trimmed = text.trim();
		if (trimmed === '')
				return '';
		const first = /^[a-z]+\s/.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed;
		return /[.!?…:;)]$/.test(first) ? first : `${first}.`;
}


	}),

	85767:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ct: () => (  isJudgedAway),
		fY: () => (  marginNote),
		u7: () => (  isOnlyJudged),
		y1: () => (  templateSentence)
	});
	var _format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);
	var _needed_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7282);
	var _situation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1723);
	var _unmeasured_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86108);




function templateSentence(result) {
		return [...movedWords(result), ...correctedWords(result)];
}
function movedWords(result) {
		const moved = `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(result.broken, 'case')} broke and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(result.fixed, 'was', 'were')} fixed of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(result.measured)}`;
		const range = result.interval === null ? '' : `; the change is ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .YP)(result.interval)} points (95 % interval)`;
		const why = result.why === undefined ? [] : [': ', { prose: result.why }];
		const tail = result.blocking ? '' : ' Reported only, never blocks.';
		if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_0__  .Bv)(result) && result.verdict !== 'regressed') {
				const floor = result.floor ?? { points: 0, interval: [0, 0] };
				return [
						`the level is ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(floor.interval[0])} to ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(floor.interval[1])} points (95 % interval), wholly below the floor of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(floor.points)}; ${moved}${range}.`,
				];
		}
		if (result.verdict === 'regressed') {
				const chance = result.p === null ? '' : `, ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .E5)(result.p)}`;
				return [`${moved}${range}${chance}`, ...why, `.${tail}`];
		}
		if (result.verdict === 'pass') {
				const how = result.measured === 0 && result.n > 0
						? `all ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(result.n, 'case')} send the same bytes on both sides`
						: `a drop of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(result.margin)} points is ruled out; ${moved}${range}`;
				return [how, ...why, `.${tail}`];
		}
		const known = (0,_unmeasured_words_js__WEBPACK_IMPORTED_MODULE_1__  .q)(result);
		if (known !== null)
				return [`not measured: ${known[0]}`, ...why, `; ${known[1]}.${tail}`];
		const needed = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__  .xt)(result);
		const few = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__  .eq)(result)
				? `${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(result.n, 'case')}, and a verdict needs ${_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__  .xh}`
				: result.reason === 'few-clusters'
						? 'fewer than 10 clusters cannot decide'
						: result.reason === 'anchor'
								? 'no worse than main, which has crept down'
								: `no drop is shown, but one of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(result.margin)} points is not ruled out`;
		return [`${few}${range}`, ...why, `${needed === null || (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__  .eq)(result) ? '' : `; ${needed}`}.${tail}`];
}
function isOnlyJudged({ verdict, corrected }) {
		return (verdict === 'regressed' && corrected !== undefined && (corrected.interval === null || corrected.interval[1] >= 0));
}
function isJudgedAway({ verdict, corrected }) {
		return verdict !== 'regressed' && corrected?.interval != null && corrected.interval[1] < 0;
}
function correctedWords(result) {
		const { corrected } = result;
		if (corrected === undefined)
				return [];
		const { delta, interval: range, labels, why } = corrected;
		if (range === null || delta === null) {
				if (!isOnlyJudged(result))
						return [];
				return [
						' Judged worse: a judge may err more on one side, and no correction was possible, since ',
						{ prose: why ?? 'the labels do not tell' },
						'.',
				];
		}
		const told = `corrected for the judge's errors on each side, by ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(labels.base)} human labels of main's answers and ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(labels.head)} of the change's, the change is ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Zg)(delta)} (${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .YP)(range)})`;
		if (isOnlyJudged(result))
				return [` Judged worse: ${told}, so people's labels do not show a loss.`];
		if (isJudgedAway(result))
				return [` But ${told}: people see a loss that the judge does not.`];
		return [` ${told.charAt(0).toUpperCase()}${told.slice(1)}.`];
}
function marginNote(margin) {
		return `The margin of ${(0,_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .Ej)(margin)} points is the drop that must be ruled out to pass, not a drop that is tolerated.`;
}


	}),

	86108:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		l: () => (  hindrance),
		q: () => (  hindranceOf)
	});
const HINDRANCE = {
		missing: [
				'too many pairs have no score on one side or both',
				'run again, and look at the failed calls if it stays so',
		],
		'missing-one-sided': [
				'scores are missing clearly more often on one side',
				'look at that side’s failed calls, then run again',
		],
		cut: [
				'too many answers were cut by max-tokens, which tells nothing of their quality',
				'raise max-tokens in the model file',
		],
		'model-changed': [
				'another model answered than the one that was asked for',
				'name the model that is meant, or allow that name with reports-as in the model file on the base branch',
		],
		canary: ['the judge failed its known-answer check', 'repair or replace the judge on the base branch'],
		'untrusted-judge': [
				'the judge agrees too little with the human labels',
				'calibrate or replace the judge on the base branch',
		],
		'judge-changed': [
				'another model than the pinned judge answered',
				'run again, or pin the judge anew on the base branch',
		],
		blind: [
				'it is blind here: so low on both sides that it cannot fall',
				'repair the template or its cases on the base branch, or set its margin below its level',
		],
		spend: [
				'the budget ran out first',
				'raise the budget on the base branch, or run again: answers already paid for are kept',
		],
		'not-recorded': [
				'what this change would answer is not recorded',
				'record the answers again with what is changed, and stamp them with its digest (prompt_sha256)',
		],
		'stale-source': [
				'the prompt is older than the source it is exported from',
				'export the prompt again and commit it (of recorded answers: record them again)',
		],
		'not-executed': [
				'the retrieval that changed is declared and not executed',
				'to measure it, bring what it finds: in the contexts of the cases, by a provider of type: http, or as context in recorded rows',
		],
		'next-round': [
				'the cases recorded so far do not decide, and the next ones are not recorded yet',
				'record the cases of the plan ("plumbline run --plan FILE", or mode: plan of the action) and run again',
		],
		'critical-unmeasured': [
				'a critical case has no score on one side or both',
				'run again, and look at the failed calls if it stays so',
		],
		stopped: ['the run was stopped before it could decide', 'run again: finished calls are kept'],
		'no-credentials': [
				'no API key was available to this run',
				'give the workflow its secret; for a fork or a bot, have someone with access run it from a branch of this repository',
		],
		'time-up': [
				'the time was up (gate.max-minutes) and the run did not answer any more, so it was ended',
				'look for what takes so long in what this change brings, then run again: finished calls are kept',
		],
};
const BY_REASON = new Map(Object.entries(HINDRANCE));
const JUDGE_CUT = [
		'the judge’s replies were cut by max-tokens before their verdicts',
		'raise judge.max-tokens in the suite on the base branch',
];
const PROGRAM_FAILED = [
		'the recorded program failed on too many cases, so they have no score',
		'look at the job that records it, and record again; gate.on-program-failure: regress lets a failure count as 0',
];
function hindranceOf({ reason, codes }) {
		const count = (code) => (codes?.base[code] ?? 0) + (codes?.head[code] ?? 0);
		const isMissing = reason === 'missing' || reason === 'missing-one-sided';
		const others = [...Object.keys(codes?.base ?? {}), ...Object.keys(codes?.head ?? {})];
		const isMost = (one) => isMissing && count(one) > 0 && others.every((code) => count(code) <= count(one));
		return isMost('judge-cut') ? JUDGE_CUT : isMost('program') ? PROGRAM_FAILED : hindrance(reason);
}
function hindrance(reason) {
		return BY_REASON.get(reason ?? '') ?? null;
}


	})

};
