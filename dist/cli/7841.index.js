export const id = 7841;
export const ids = [7841];
export const modules = {

	11891:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CT: () => (  reliabilityOf),
		MR: () => (  reliabilityLevels)
	});
	var _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9639);
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29522);


function runsOf(samples, pass) {
		const asked = samples.filter((sample) => sample !== undefined);
		const scores = asked.filter((sample) => typeof sample === 'number');
		return {
				asked: asked.length,
				scored: scores.length,
				succeeded: scores.filter((score) => score >= pass - 1e-12).length,
				cut: asked.filter((sample) => sample === _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6).length,
		};
}
function reliabilityOf(pair, { k, pass }) {
		if (pair === _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .Lf)
				return pair;
		const figure = (samples) => {
				const { asked, scored, succeeded, cut } = runsOf(samples, pass);
				if (asked === 0)
						return [];
				if (scored >= k)
						return [(0,_stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .Np)(succeeded, scored, k)];
				return [cut > asked - scored - cut ? _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 : null];
		};
		return { base: figure(pair.base), head: figure(pair.head), baseFresh: pair.baseFresh };
}
const LEVELS_AT = [1, 2, 4, 8];
function reliabilityLevels(pairs, pass) {
		const runs = pairs.map(({ base, head }) => ({ base: runsOf(base, pass), head: runsOf(head, pass) }));
		return LEVELS_AT.flatMap((k) => {
				const own = runs.filter(({ base, head }) => base.scored >= k && head.scored >= k);
				if (own.length === 0)
						return [];
				const level = (side, of) => (100 * own.reduce((sum, one) => sum + of(one[side].succeeded, one[side].scored, k), 0)) / own.length;
				return [
						{
								k,
								n: own.length,
								all: { base: level('base', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .Np), head: level('head', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .Np) },
								any: { base: level('base', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .AA), head: level('head', _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_1__  .AA) },
						},
				];
		});
}


	}),

	71104:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		f: () => (  ScoreTable),
		h: () => (  meanOf)
	});
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29522);
	var _reliability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11891);


const NOTHING = { base: [], head: [], baseFresh: true };
class ScoreTable {
		#cells = new Map();
		#derived = new Map();
		put(key, caseId, score, { side, sample, drawn, fresh }) {
				const cell = this.#cell(key, caseId);
				if (sample === 0 && side === 'base')
						cell.toldBase = shared(score);
				if (sample === 0 && side === 'head')
						cell.toldHead = shared(score);
				if (score.status === 'skipped') {
						cell.skipped ??= new Set();
						cell.skipped.add(place(side, sample, fresh));
						return;
				}
				const value = sampleOf(score);
				if (side === 'head')
						cell.head = withSample(cell.head, sample, value);
				else if (fresh)
						cell.freshBase = withSample(cell.freshBase, sample, value);
				else {
						cell.base = withSample(cell.base, sample, value);
						cell.baseFresh = withSample(cell.baseFresh, sample, drawn);
				}
		}
		has(key, caseId, side, sample, fresh) {
				const cell = this.#cells.get(key)?.get(caseId);
				if (cell === undefined)
						return false;
				const list = side === 'head' ? cell.head : fresh ? cell.freshBase : cell.base;
				return list[sample] !== undefined || cell.skipped?.has(place(side, sample, side === 'base' && fresh)) === true;
		}
		derive(key, reliability) {
				this.#derived.set(key, reliability);
		}
		lookup = (key, caseId, fresh) => {
				const derived = this.#derived.get(key);
				return derived === undefined
						? this.#scores(key, caseId, fresh)
						: (0,_reliability_js__WEBPACK_IMPORTED_MODULE_1__  .CT)(this.#scores(derived.of, caseId, fresh), derived);
		};
		#scores = (key, caseId, fresh) => {
				const cell = this.#cells.get(key)?.get(caseId);
				if (cell === undefined)
						return NOTHING;
				if (cell.skipped !== null && cell.head.length + cell.base.length + cell.freshBase.length === 0)
						return _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .Lf;
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
const SINGLE = new Map([0, 1, null, _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6, true, false].map((value) => [value, [value]]));
const PASSED = { status: 'scored', score: 1 };
const FAILED = { status: 'scored', score: 0 };
function withSample(samples, sample, value) {
		if (sample === 0 && samples.length <= 1)
				return SINGLE.get(value) ?? [value];
		const own = samples.slice();
		own[sample] = value;
		return own;
}
function sampleOf(score) {
		if (score.status === 'scored')
				return score.score;
		return score.status === 'unscored' && score.code === _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 ? _stats_tally_js__WEBPACK_IMPORTED_MODULE_0__  .T6 : null;
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
				if (typeof value !== 'number')
						continue;
				sum += value;
				n++;
		}
		return n === 0 ? null : sum / n;
}


	}),

	46817:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B_: () => (  stepsOf),
		JJ: () => (  compareStated),
		ab: () => (  leverTrailer),
		tO: () => (  inferLever)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28134);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function inferLever(base, head) {
		const from = base.model;
		const to = head.model;
		const modelChanged = from.model !== to.model || from.provider !== to.provider;
		const declared = from.tunedFrom !== to.tunedFrom || from.tuned !== to.tuned;
		if ((0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .BU)(to) && (modelChanged || declared))
				return 'fine-tune';
		const known = tunedInside(from);
		if (tunedInside(to).some((model) => !known.includes(model)))
				return 'fine-tune';
		if (pulled(from.cascade, to.cascade))
				return 'cascade';
		if (added(from.tools, to.tools))
				return 'tools';
		if (pulled(from.retrieval, to.retrieval))
				return 'rag';
		if (pulled(from.route, to.route))
				return 'route';
		if (modelChanged)
				return 'model-swap';
		const sent = (arm) => ({ prompt: arm.promptDigest, fewShots: arm.fewShots, source: arm.model.source });
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(base)) === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(head)) ? null : 'prompt-optimize';
}
function stepsOf({ route, retrieval, tools, cascade }) {
		const taken = {
				route: route !== undefined,
				rag: retrieval !== undefined && retrieval !== null,
				tools: tools !== undefined && tools.length > 0,
				cascade: cascade !== undefined,
		};
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.filter((lever) => taken[lever] === true);
}
function tunedInside({ route, cascade }) {
		const models = [route?.classifier, ...Object.values(route?.classes ?? {}), cascade?.escalateTo];
		return models.flatMap((target) => (target !== undefined && (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .cO)(target.model) ? [target.model] : []));
}
function added(before = [], after = []) {
		const known = new Set(before.map(_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N));
		return after.some((tool) => !known.has((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(tool)));
}
function pulled(before, after) {
		if (after === undefined || after === null)
				return false;
		return before === undefined || (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(before) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(after);
}
function leverTrailer(body) {
		const found = [...withoutComments(body).matchAll(/^[ \t*_]*lever[*_]*:[ \t]*(\S[^\r\n]*)$/gimu)].at(-1)?.[1];
		const said = found?.replace(/[`*_]/gu, '').trim().toLowerCase().slice(0, 40);
		return said === undefined || said === '' ? null : said;
}
function withoutComments(text) {
		const [first = '', ...rest] = text.split('<!--');
		const after = rest.map((part) => {
				const end = part.indexOf('-->');
				return end === -1 ? '' : part.slice(end + 3);
		});
		return [first, ...after].join('');
}
function compareStated(stated, inferred) {
		if (stated === null)
				return undefined;
		return { lever: stated, contradicts: !isLever(stated) || (inferred !== null && stated !== inferred) };
}
function isLever(name) {
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.includes(name);
}


	}),

	81091:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N: () => (  selfInflicted),
		g: () => (  Calls)
	});
const DEAD_AFTER = 24;
class Calls {
		#models;
		#tallies = new Map();
		#dead = null;
		constructor(models) {
				this.#models = models;
		}
		get dead() {
				if (this.#dead !== null)
						return this.#dead;
				for (const [who, tally] of this.#tallies)
						if (tally.answered === 0 && tally.failed > 0)
								return `${who}: ${tally.lastFailure}`;
				return null;
		}
		get stopped() {
				return this.#dead !== null || this.#models.exhausted !== null;
		}
		async drive(first, dress = (question) => question, hear = () => { }, lost = () => { }) {
				let step = first;
				while ('ask' in step) {
						const reply = await this.#models.ask(dress(step.ask));
						if (reply.kind === 'answered')
								hear(reply);
						else
								lost(reply.code);
						step = step.next(reply);
				}
				return step.done;
		}
		count(who, failure) {
				const tally = this.#tallies.get(who) ?? { answered: 0, failed: 0, lastFailure: null };
				if (failure === null)
						tally.answered++;
				else {
						tally.failed++;
						tally.lastFailure = failure;
				}
				this.#tallies.set(who, tally);
				if (tally.answered === 0 && tally.failed >= DEAD_AFTER)
						this.#dead ??= `${who}: ${tally.lastFailure}`;
		}
}
function selfInflicted(code) {
		return code === 'ordered' || code === 'budget' || code === 'deadline' || code === 'interrupted';
}


	}),

	14421:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		m1: () => (  Scoring),
		nw: () => (  digestsOf),
		r4: () => (  inRange),
		xZ: () => (  isCut),
		yl: () => (  CUT_SCORE)
	});
	var _change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
	var _stats_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29522);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);
	var _drive_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81091);
	var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60224);





const MOST_SHOWN = 300;
const SHOWN_LENGTH = 400;
class Scoring {
		judgeNames = new Map();
		#calls;
		#draws;
		#table;
		#drift;
		#suiteRows = new Map();
		#shown = new Map();
		#earlier = new Map();
		constructor(calls, draws, table, drift) {
				this.#calls = calls;
				this.#draws = draws;
				this.#table = table;
				this.#drift = drift;
		}
		score(ask, template, run, rival) {
				const { work, row, side, sample, fresh } = ask;
				const key = (0,_work_js__WEBPACK_IMPORTED_MODULE_3__  .S7)(work.name, template.id);
				const { suiteLevel, repeated, paired } = template.spec;
				const again = fresh && (side === 'base' || paired === true);
				if (this.#table.has(key, row.id, side, sample, fresh) && !(again && side === 'head'))
						return;
				const place = `${key}\0${row.id}\0${side}\0${fresh && side === 'base' ? 1 : 0}`;
				const judged = { again, stale: false };
				const enter = (given) => {
						if (given === null)
								return;
						const score = inRange(given);
						if (suiteLevel !== undefined && (sample === 0 || repeated === true) && 'output' in run)
								this.#gather(key, side, sample, { input: (0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .I8)(row, run), score });
						if (repeated === true && 'output' in run) {
								const { output, toolCalls } = run;
								this.#earlier.set(place, [...(this.#earlier.get(place) ?? []), { output, toolCalls }]);
						}
						const drawn = run.kind === 'failed' || run.kind === 'skipped' || (this.#draws.isFresh(run) && !judged.stale);
						this.#table.put(key, row.id, score, { side, sample, drawn, fresh: fresh && side === 'base' });
				};
				const material = {
						template,
						run: (0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .Pe)(template, run),
						rival: rival === null ? null : (0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .Pe)(template, rival),
						earlier: this.#earlier.get(place),
				};
				const given = this.#scoreOf(ask, material, judged);
				return given instanceof Promise ? given.then(enter) : enter(given);
		}
		#scoreOf(ask, material, judged) {
				const { template, run, rival, earlier } = material;
				if (run.kind === 'failed') {
						if ((0,_drive_steps_js__WEBPACK_IMPORTED_MODULE_4__  .N)(run.code) || ask.storedOnly)
								return null;
						if (run.code === 'program' && ask.work.failuresScore === true)
								return { status: 'scored', score: 0, code: 'program', reason: run.message };
						return { status: 'unscored', code: run.code, reason: run.message };
				}
				if (run.kind === 'skipped')
						return { status: 'skipped', reason: run.why };
				if (isCut(run) || (template.spec.paired === true && rival !== null && isCut(rival)))
						return CUT_SCORE;
				if (template.spec.paired === true && ask.side === 'base')
						return { status: 'scored', score: 0.5 };
				const other = rival !== null && 'output' in rival ? rival : undefined;
				if (template.spec.paired === true && other === undefined)
						return { status: 'unscored', code: 'no-rival', reason: 'the other arm has no answer' };
				const input = {
						...(0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .I8)(ask.row, run),
						...(other !== undefined && template.spec.paired === true ? { rival: { output: other.output } } : {}),
						...(earlier === undefined ? {} : { earlier }),
				};
				if (template.scorer.kind === 'pure')
						return template.scorer.score(input);
				const { scorer } = template;
				return this.#judge(ask, { template, run, step: (seat) => scorer.score(input, seat) }, judged);
		}
		async #judge(ask, { template, run, step }, judged) {
				const { work, side, sample, storedOnly } = ask;
				const embeds = template.spec.kind === 'embedding';
				const asked = embeds ? work.embedder : work.judge;
				if (asked === null)
						return { status: 'error', reason: `the suite has no ${embeds ? 'embedding model' : 'judge'}` };
				const seat = { ...asked, place: { target: work.name, template: template.id, sample, arm: side } };
				const who = `${embeds ? 'embedding model' : 'judge'} of ${work.name}`;
				let called = false;
				let own = false;
				if (side === 'head' && !embeds)
						this.#show(work.name, run.output);
				const judgedBy = digestsOf(run);
				const score = await this.#calls.drive(step(seat), (question) => {
						called = true;
						const placed = { ...question, place: { ...question.place, ...judgedBy } };
						if (storedOnly)
								return { ...placed, storedOnly };
						if (this.#drift !== undefined && side === 'head')
								return { ...placed, generation: this.#drift.generation, lasting: true };
						return judged.again ? { ...placed, generation: this.#draws.generation } : placed;
				}, (answer) => {
						judged.stale ||= !this.#draws.isFresh(answer);
						if (!embeds)
								this.#hear(work, template, answer);
				}, (code) => {
						own ||= (0,_drive_steps_js__WEBPACK_IMPORTED_MODULE_4__  .N)(code) || storedOnly === true;
				});
				if (own)
						return null;
				if (called)
						this.#calls.count(who, score.status === 'unscored' ? score.reason : null);
				return score;
		}
		#show(target, output) {
				const shown = this.#shown.get(target) ?? [];
				if (shown.length < MOST_SHOWN)
						shown.push(output.slice(0, SHOWN_LENGTH));
				this.#shown.set(target, shown);
		}
		judgedAnswers(target) {
				return this.#shown.get(target) ?? [];
		}
		#gather(key, side, sample, row) {
				let rows = this.#suiteRows.get(key);
				if (rows === undefined) {
						rows = { base: new Map(), head: new Map() };
						this.#suiteRows.set(key, rows);
				}
				rows[side].set(`${row.input.case.id}\0${sample}`, row);
		}
		suiteLevel(target, template) {
				const rows = this.#suiteRows.get((0,_work_js__WEBPACK_IMPORTED_MODULE_3__  .S7)(target, template.id));
				const figure = template.spec.suiteLevel;
				if (rows === undefined || figure === undefined)
						return undefined;
				const inOrder = (side) => [...rows[side]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
				const base = figure(inOrder('base'));
				const head = figure(inOrder('head'));
				return base === null || head === null
						? undefined
						: { base: 100 * base.value, head: 100 * head.value, detail: head.detail };
		}
		#hear(work, template, answer) {
				const pin = work.suite.judge;
				if (pin === undefined || answer.model === undefined || answer.origin.kind === 'recorded')
						return;
				if (answer.model === pin.model || pin.reportsAs.includes(answer.model))
						return;
				const key = (0,_work_js__WEBPACK_IMPORTED_MODULE_3__  .S7)(work.name, template.id);
				const names = this.judgeNames.get(key) ?? new Set();
				names.add(answer.model);
				this.judgeNames.set(key, names);
		}
}
function digestsOf(run) {
		const retrieved = run.context?.map(({ text }) => text).join('\n');
		return {
				outputSha256: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)((0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .r0)(run)),
				contextSha256: retrieved === undefined ? undefined : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(retrieved),
		};
}
const CUT_SCORE = { status: 'unscored', code: _stats_tally_js__WEBPACK_IMPORTED_MODULE_1__  .T6, reason: 'the answer was cut by max-tokens' };
function isCut(run) {
		return 'output' in run && run.finishReason === 'length';
}
function inRange(score) {
		if (score.status !== 'scored' || (score.score >= 0 && score.score <= 1))
				return score;
		return { status: 'error', reason: `the template gave ${score.score}, which is not from 0 to 1` };
}


	}),

	77326:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Bv: () => (  blocks),
	$E: () => (  contentOf),
	Um: () => (  deriveReliability),
	gQ: () => (  leverOf),
	lS: () => (  membersOf),
	hG: () => (  needsNoCall),
	mJ: () => (  orderOf),
	bX: () => (  roundOrder),
	LT: () => (  workOf)
});


var external_node_crypto_ = __webpack_require__(77598);
var digest = __webpack_require__(27744);
;


function contentDigest({ model }, ids, rendered) {
		const { file: _file, source: _source, tunedFrom: _tuned, ...sent } = model;
		const hash = (0,external_node_crypto_.createHash)('sha256');
		hash.update((0,digest .$N)(sent));
		for (const id of [...ids].sort()) {
				const row = rendered.get(id);
				if (row !== undefined)
						hash.update(`\0${id}\0${JSON.stringify(row.head)}`);
		}
		return hash.digest('hex');
}

var member = __webpack_require__(10929);
var decision_rounds = __webpack_require__(1254);
var infer_lever = __webpack_require__(46817);
var escalation_policy = __webpack_require__(81242);
var per_case = __webpack_require__(3236);
var measure_work = __webpack_require__(60224);
var model_seats = __webpack_require__(62160);
;









function workOf(target, config, seed) {
		const { suite, change, arms } = target;
		const quarantined = new Set(target.overlap?.quarantined);
		const compared = suite.cases.filter(({ id }) => !quarantined.has(id));
		const units = compared.map((row) => ({
				id: row.id,
				cluster: row.cluster,
				equal: change.rendered.get(row.id)?.equal ?? false,
		}));
		const goal = (0,escalation_policy .jS)(config, target.target.name, suite);
		const ordered = (0,member .IM)(units, seed);
		const rounds = roundsOf(target, ordered);
		return {
				name: target.target.name,
				arms,
				suite,
				cases: new Map(suite.cases.map((row) => [row.id, row])),
				units: ordered,
				...(rounds === undefined ? {} : { rounds }),
				repeats: target.repeats,
				baselineRepeats: config.gate.baselineRepeats,
				rendered: change.rendered,
				failuresScore: config.gate.onProgramFailure === 'regress',
				levels: goal !== undefined || suite.templates.some((template) => template.floor !== null),
				...(0,model_seats .Q)(suite, config),
		};
}
function roundsOf({ rounds, suite }, units) {
		if (rounds === undefined)
				return undefined;
		const ends = (0,decision_rounds .xs)(units, rounds.most);
		const first = new Set(suite.cases.flatMap(({ id, critical }) => (critical === true ? [id] : [])));
		return { ends, first, recorded: (0,decision_rounds .yE)(units, { ends, first }, (id) => rounds.recorded.has(id)) };
}
function roundOrder({ suite }, seed, { job }) {
		return `${seed}\0${job?.run ?? ''}\0${suite.datasetDigest}`;
}
function orderOf(target, seed) {
		return `${seed}\0${contentOf(target)}`;
}
const CONTENTS = new WeakMap();
function contentOf(target) {
		const { suite, change, arms, rows } = target;
		const ids = suite.cases.map(({ id }) => id);
		const known = CONTENTS.get(target);
		if (known !== undefined)
				return known;
		const sent = contentDigest(arms.head, ids, change.rendered);
		const program = rows.head?.stamp?.program;
		const content = program === undefined ? sent : (0,digest .fg)(`${sent}\0${program}`);
		CONTENTS.set(target, content);
		return content;
}
function membersOf(work, config, isAfterRed, stored = () => undefined) {
		const once = needsNoCall(work);
		return work.suite.templates.flatMap((template) => {
				const key = (0,measure_work .S7)(work.name, template.id);
				const units = unitsOf(template, work);
				const member = {
						key,
						units,
						repeats: work.repeats,
						margin: (template.margin ?? config.gate.margin) / 100,
						blocking: blocks(template),
						pass: template.pass,
						floor: template.floor === null ? undefined : template.floor / 100,
						once: once && work.rounds === undefined,
						rounds: memberRounds(work, units),
						wholeBeforePass: isAfterRed,
						stored: stored(template.id),
				};
				if (template.reliability === undefined)
						return [member];
				const { k } = template.reliability;
				const reads = { key, samples: work.repeats };
				const reliable = { ...member, key: (0,measure_work .m$)(work.name, template.id, k), reads, repeats: 1 };
				return [member, { ...reliable, pass: HALF, floor: undefined, stored: undefined }];
		});
}
function memberRounds({ rounds, units }, own) {
		if (rounds === undefined)
				return undefined;
		const ids = new Set(own.map(({ id }) => id));
		return (0,decision_rounds .xE)(units, rounds.ends, (id) => ids.has(id));
}
const HALF = 0.5;
function deriveReliability(table, works) {
		for (const { name, suite } of works)
				for (const { id, pass, reliability } of suite.templates) {
						if (reliability === undefined)
								continue;
						table.derive((0,measure_work .m$)(name, id, reliability.k), { of: (0,measure_work .S7)(name, id), k: reliability.k, pass });
				}
}
function needsNoCall({ arms, suite, judge }) {
		if (arms.base.provider.type !== 'recorded' || arms.head.provider.type !== 'recorded')
				return false;
		return suite.templates.every(({ scorer, spec }) => scorer.kind !== 'asking' || (spec.kind !== 'embedding' && judge?.recorded === true));
}
function unitsOf(template, work) {
		return template.reads === undefined
				? work.units
				: work.units.filter(({ id }) => (0,per_case .Gl)(template, work.cases.get(id)));
}
function blocks(template) {
		return template.blocking && template.spec.experimental !== true;
}
function leverOf({ arms }) {
		const facts = (side) => ({
				promptDigest: (0,digest .ol)(arms[side].prompt.messages),
				fewShots: arms[side].prompt.fewShots,
				model: arms[side].model,
		});
		return (0,infer_lever .tO)(facts('base'), facts('head'));
}


	}),

	29522:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CK: () => (  emptyTally),
		Lf: () => (  NOT_ASKED),
		Ml: () => (  addPair),
		Ss: () => (  filledSumsOf),
		Sv: () => (  copyTally),
		T4: () => (  usualRepeats),
		T6: () => (  CUT),
		st: () => (  endCluster),
		wh: () => (  pairSumsOf)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

const CUT = 'cut';
const NOT_ASKED = { base: [], head: [], baseFresh: true };
function emptyTally(clustered) {
		const clusters = () => (clustered ? new Map() : null);
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
				cut: 0,
				skipped: 0,
				lost: { base: { asked: 0, lost: 0 }, head: { asked: 0, lost: 0 } },
				worstFilling: { n: 0, sum: 0, sumSquares: 0 },
				bestFilling: { n: 0, sum: 0, sumSquares: 0 },
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
				clusters: arm.clusters === null ? null : new Map(arm.clusters),
				counts: [...arm.counts],
		});
		return {
				...tally,
				lost: { base: { ...tally.lost.base }, head: { ...tally.lost.head } },
				worstFilling: { ...tally.worstFilling },
				bestFilling: { ...tally.bestFilling },
				clusters: tally.clusters === null ? null : new Map(tally.clusters),
				base: copy(tally.base),
				head: copy(tally.head),
		};
}
function addPair(tally, pair, options) {
		const base = meanOf(pair.base, pair.baseFresh ? options.keep : Number.POSITIVE_INFINITY);
		const head = options.equal && base.scored > 0 ? base : meanOf(pair.head, options.keep);
		const known = options.equal && base.scored === 0 ? head : base;
		if (options.equal) {
				for (const filling of [tally.worstFilling, tally.bestFilling])
						addDifference(filling, 0);
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
		const isCut = isAllCut(base) || isAllCut(head);
		if (!isCut)
				addLost(tally, base, head);
		if (base.scored === 0 || head.scored === 0) {
				tally.dropped += 1;
				if (isCut)
						tally.cut += 1;
				return;
		}
		const d = head.mean - base.mean;
		addDifference(tally, d);
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
function addDifference(sums, d) {
		sums.n += 1;
		sums.sum += d;
		sums.sumSquares += d * d;
}
function addLost(tally, base, head) {
		for (const [side, { asked, cut, scored }] of [
				['base', base],
				['head', head],
		]) {
				const whole = Math.max(1, asked - cut);
				tally.lost[side].asked += whole;
				tally.lost[side].lost += whole - scored;
		}
		addDifference(tally.worstFilling, filled(head, 0) - filled(base, 1));
		addDifference(tally.bestFilling, filled(head, 1) - filled(base, 0));
}
function filled({ asked, cut, scored, mean }, score) {
		if (scored === 0)
				return score;
		return (scored * mean + (asked - cut - scored) * score) / (asked - cut);
}
function isAllCut({ cut, scored }) {
		return scored === 0 && cut > 0;
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
		if (clusters !== null)
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_0__  .Bq)(clusters, total, size);
}
function meanOf(samples, keep) {
		let sum = 0;
		let scored = 0;
		let asked = 0;
		let cut = 0;
		let binary = true;
		const end = Math.min(samples.length, keep);
		for (let i = 0; i < end; i++) {
				const score = samples[i];
				if (score === undefined)
						continue;
				asked += 1;
				if (score === CUT)
						cut += 1;
				if (typeof score !== 'number')
						continue;
				scored += 1;
				sum += score;
				if (score !== 0 && score !== 1)
						binary = false;
		}
		return { asked, cut, scored, mean: scored === 0 ? Number.NaN : sum / scored, binary };
}
function pairSumsOf(tally) {
		const { n, sum, sumSquares, clusters } = tally;
		return { n, sum, sumSquares, clusters };
}
function filledSumsOf(tally, filling) {
		return { ...(filling === 'worst' ? tally.worstFilling : tally.bestFilling), clusters: null };
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


	})

};
