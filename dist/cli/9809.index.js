export const id = 9809;
export const ids = [9809];
export const modules = {

	50424:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		a: () => (  unlessBlind),
		i: () => (  isBlind)
	});
	var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

function isBlind(levels, margin) {
		return Math.max(levels.base, levels.head) < margin;
}
function unlessBlind(result, margin, equal = null) {
		const { base, head } = { base: result.base ?? equal, head: result.head ?? equal };
		if (base === null || head === null || result.verdict === 'regressed' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .qB)(result.reason))
				return result;
		if (!isBlind({ base, head }, margin))
				return result;
		const told = (points) => String(Math.round(10 * points) / 10);
		const why = `main stands at ${told(base)} and the change at ${told(head)} of 100 points, and its margin is ${told(margin)}`;
		return { ...result, verdict: 'inconclusive', reason: 'blind', why, casesNeeded: undefined };
}


	}),

	66016:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		E: () => (  modelPrices)
	});
	var _model_call_price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
	var _model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83827);
	var _provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50425);



function modelPrices({ providers, prices }, now) {
		const book = { own: prices, day: now.slice(0, 10) };
		const find = (by) => ({ provider, model }) => {
				const asked = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
				return by({ model, houses: (0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__  .N)(asked) }, book) ?? ((0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__  .s)(asked) ? _model_call_price_js__WEBPACK_IMPORTED_MODULE_0__  .jC : null);
		};
		return { usual: find(_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__  .xx), highest: find(_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__  .FI) };
}


	}),

	83827:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FI: () => (  highestPriceOf),
		Qb: () => (  boundedByCalls),
		Wz: () => (  tokenBound),
		gx: () => (  promptTokenBound),
		jA: () => (  estimate),
		lR: () => (  messageTokenBound),
		oY: () => (  capOf),
		unknownPrice: () => (  unknownPrice),
		xx: () => (  priceOf),
		ys: () => (  expectedCost)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32085);
	var _models_known_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32478);
	var _price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);




function priceOf(asked, book) {
		const row = (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .c)(asked);
		return ownPrice(asked.model, book) ?? (row === null ? null : (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .i3)(row, book.day));
}
function highestPriceOf(asked, book) {
		const row = (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .c)(asked);
		return ownPrice(asked.model, book) ?? (row === null ? null : (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .cj)(row, book.day));
}
function ownPrice(model, { own }) {
		const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
		return (Object.hasOwn(own, model) && own[model]) || (Object.hasOwn(own, undated) && own[undated]) || null;
}
function unknownPrice(model, file) {
		return {
				file,
				key: 'gate.max-cost-usd',
				message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens) on the base branch, or use max-calls instead`,
		};
}
function boundedByCalls(model) {
		return `the price of model "${model}" is unknown, so max-calls bounds its calls and max-cost-usd does not; set prices."${model}" on the base branch`;
}
function tokenBound(text) {
		const bytes = Buffer.byteLength(text);
		return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}
const IMAGE_TOKENS = 6000;
const TOKENS_PER_DOCUMENT_BYTE = 3;
const MOST_DOCUMENT_TOKENS = 1_050_000;
function mediaTokenBound({ kind, size }) {
		return kind === 'image'
				? IMAGE_TOKENS
				: Math.min(MOST_DOCUMENT_TOKENS, IMAGE_TOKENS + TOKENS_PER_DOCUMENT_BYTE * size);
}
function messageTokenBound({ content, parts = [] }) {
		return parts.filter(_media_js__WEBPACK_IMPORTED_MODULE_1__  .FN).reduce((sum, media) => sum + mediaTokenBound(media), 4 + tokenBound(content ?? ''));
}
function promptTokenBound(request) {
		if (request.kind === 'embedding')
				return request.texts.reduce((sum, text) => sum + tokenBound(text), 0);
		let tokens = 3;
		for (const message of request.messages) {
				tokens += messageTokenBound(message);
				if (message.toolCalls !== undefined)
						tokens += tokenBound(JSON.stringify(message.toolCalls));
		}
		if (request.tools !== undefined)
				tokens += tokenBound((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(request.tools));
		if (request.responseFormat !== undefined)
				tokens += tokenBound((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(request.responseFormat));
		return tokens;
}
const CAPS = [
		['max_completion_tokens'],
		['max_tokens'],
		['max_output_tokens'],
		['generationConfig', 'maxOutputTokens'],
		['inferenceConfig', 'maxTokens'],
];
function inside(value, key) {
		return typeof value === 'object' && value !== null && !Array.isArray(value)
				? value[key]
				: undefined;
}
function capOf(request) {
		if (request.kind === 'embedding')
				return 0;
		const { params = {} } = request;
		const named = CAPS.map((path) => path.reduce(inside, params)).find((cap) => cap !== undefined);
		const cap = typeof named === 'number' ? named : request.maxTokens;
		const choices = request.params?.['n'];
		return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}
const LONGEST_ANSWER = 262_144;
function expectedCost(request, price) {
		const cap = capOf(request);
		const promptTokens = promptTokenBound(request);
		const withAnswer = (completionTokens) => (0,_price_js__WEBPACK_IMPORTED_MODULE_3__  .ho)({ promptTokens, completionTokens }, price);
		return {
				prompt: withAnswer(0),
				worst: cap === undefined ? null : withAnswer(cap),
				ceiling: withAnswer(cap === 0 ? 0 : Math.max(LONGEST_ANSWER, cap ?? 0)),
		};
}
const USUAL_ANSWER = 256;
function estimate(plan) {
		let calls = 0;
		let promptTokens = 0;
		let completionTokens = 0;
		let costUsd = 0;
		const unpriced = new Set();
		for (const part of plan) {
				const usage = {
						promptTokens: part.promptTokens,
						completionTokens: part.calls * (part.answerTokens ?? part.maxTokens ?? USUAL_ANSWER),
				};
				calls += part.calls;
				promptTokens += usage.promptTokens;
				completionTokens += usage.completionTokens;
				if (part.price === null)
						unpriced.add(part.model);
				else
						costUsd += (0,_price_js__WEBPACK_IMPORTED_MODULE_3__  .Ob)(part.calls, usage, part.price);
		}
		return {
				calls,
				promptTokens,
				completionTokens,
				costUsd: unpriced.size > 0 ? null : costUsd,
				unpriced: [...unpriced].sort(),
		};
}


	}),

	46656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (__WEBPACK_DEFAULT_EXPORT__)
	});
const COEFFICIENTS = [
		0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
		14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
		0.46523628927048575665e-4, -0.98374475304879564677e-4,
		0.15808870322491248884e-3, -0.21026444172410488319e-3,
		0.2174396181152126432e-3, -0.16431810653676389022e-3,
		0.84418223983852743293e-4, -0.2619083840158140867e-4,
		0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
		if (n <= 0) {
				return Number.POSITIVE_INFINITY;
		}

		n--;

		let a = COEFFICIENTS[0];

		for (let i = 1; i < 15; i++) {
				a += COEFFICIENTS[i] / (n + i);
		}

		const tmp = g + 0.5 + n;

		return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

	const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


	}),

	63062:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	uM: () => (  everyCase),
	n9: () => (  isComparable),
	Pq: () => (  measureTargets),
	Rl: () => (  openMeasurement)
});

var score_table = __webpack_require__(71104);
var look_schedule = __webpack_require__(1928);
var per_case = __webpack_require__(3236);
var arm_call = __webpack_require__(476);
;
const NONE = { answers: 0, cut: 0, filtered: 0, thinking: 0 };
class AnswerCounts {
		otherModels = new Map();
		#counts = new Map();
		note(target, side, answer) {
				let counts = this.#counts.get(target);
				if (counts === undefined) {
						counts = { base: { ...NONE }, head: { ...NONE } };
						this.#counts.set(target, counts);
				}
				const mine = counts[side];
				mine.answers += 1;
				if (answer.finishReason === 'length')
						mine.cut += 1;
				if (answer.finishReason === 'content_filter')
						mine.filtered += 1;
				if (answer.thinking !== undefined)
						mine.thinking += 1;
				if (answer.otherModel !== undefined)
						this.#renamed(target, side, answer.otherModel);
		}
		of(target) {
				return this.#counts.get(target) ?? { base: NONE, head: NONE };
		}
		#renamed(target, side, model) {
				let names = this.otherModels.get(target);
				if (names === undefined) {
						names = { base: new Set(), head: new Set() };
						this.otherModels.set(target, names);
				}
				names[side].add(model);
		}
}

var drive_steps = __webpack_require__(81091);
;



const FRESH_MS = 24 * 60 * 60 * 1000;
const SIDES = ['base', 'head'];
class Draws {
		facts = new Map();
		baseline = new Map();
		counts = new AnswerCounts();
		#calls;
		#seed;
		#freshFrom;
		#alone;
		#aloneAs;
		#drift;
		#runs = new Map();
		constructor(calls, { seed, now, alone, aloneAs = 'head', drift }) {
				this.#calls = calls;
				this.#seed = seed;
				this.#freshFrom = new Date(Date.parse(now) - FRESH_MS).toISOString();
				this.#alone = alone;
				this.#aloneAs = aloneAs;
				this.#drift = drift;
		}
		async run(ask, equal) {
				const side = this.#alone ? this.#aloneAs : equal ? 'head' : ask.side;
				const own = { ...ask, side, fresh: ask.fresh && side === 'base' };
				const key = runKey(own.work.name, own.row.id, side, own.sample, own.fresh);
				const known = this.#runs.get(key);
				if (known !== undefined)
						return known;
				const promise = this.#draw(own).then((run) => {
						if (!('output' in run) || own.storedOnly === true)
								return run;
						for (const arm of equal && !this.#alone ? SIDES : [side])
								this.#count(own.work, arm, run);
						return run;
				});
				this.#runs.set(key, promise);
				return promise;
		}
		async #draw(ask) {
				const { work, row, side, sample, fresh, storedOnly } = ask;
				const arm = work.arms[side];
				const rendered = work.rendered.get(row.id);
				const step = (0,arm_call .p)(arm, rendered[side], {
						role: 'arm',
						arm: side,
						target: work.name,
						case: row.id,
						sample,
						turn: 0,
						promptName: arm.prompt.name,
				});
				const run = await this.#calls.drive(step, (question) => {
						if (storedOnly)
								return { ...question, storedOnly };
						if (this.#drift !== undefined && side === 'base')
								return { ...question, storedBefore: this.#drift.before };
						if (this.#drift !== undefined)
								return { ...question, generation: this.#drift.generation, lasting: true };
						return fresh ? { ...question, generation: this.generation } : question;
				});
				const who = `${side} arm of ${work.name}`;
				if (run.kind === 'failed') {
						const fault = run.code === 'oversize' || run.code === 'program' ? null : run.message;
						if (!storedOnly && !(0,drive_steps .N)(run.code))
								this.#calls.count(who, fault);
				}
				else if (run.kind !== 'skipped') {
						this.#calls.count(who, null);
						if (ask.uncounted !== true)
								this.#note(ask, run);
				}
				return run;
		}
		forget(work, caseId, side, sample) {
				for (const fresh of [false, true])
						this.#runs.delete(runKey(work.name, caseId, side, sample, fresh));
		}
		#count(work, side, run) {
				const known = work.arms.base.model.reportsAs?.includes(run.otherModel ?? '') === true;
				const isApp = isApplication(work, side);
				this.counts.note(work.name, side, known || isApp ? { ...run, otherModel: undefined } : run);
		}
		#note({ work, row, side, sample }, run) {
				const drawn = this.#drift === undefined && this.isFresh(run);
				if (side === 'base' && run.origin.kind !== 'recorded') {
						const entry = this.baseline.get(work.name) ?? { samples: 0, fresh: 0, oldest: null };
						const at = run.origin.kind === 'stored' ? run.origin.at : null;
						this.baseline.set(work.name, {
								samples: entry.samples + 1,
								fresh: entry.fresh + (drawn ? 1 : 0),
								oldest: at !== null && (entry.oldest === null || at < entry.oldest) ? at : entry.oldest,
						});
				}
				if (sample !== 0)
						return;
				let mine = this.facts.get(work.name);
				if (mine === undefined) {
						mine = new Map();
						this.facts.set(work.name, mine);
				}
				mine.set(row.id, {
						...mine.get(row.id),
						[side]: {
								latencyMs: run.latencyMs,
								promptTokens: run.usage?.promptTokens,
								cachedTokens: run.usage?.cachedTokens,
								fallback: !isApplication(work, side) &&
										run.otherModel !== undefined &&
										work.arms.base.model.reportsAs?.includes(run.otherModel) !== true,
								completionTokens: run.usage?.completionTokens,
								costUsd: run.costUsd,
								by: run.by,
								escalated: run.escalated,
								fresh: run.origin.kind === 'fresh',
						},
				});
		}
		isFresh({ origin }) {
				if (origin.kind !== 'stored' || this.#drift !== undefined)
						return true;
				return origin.scope === this.#seed && origin.at > this.#freshFrom;
		}
		get generation() {
				return `fresh ${this.#seed}`;
		}
}
function isApplication({ arms }, side) {
		const { type } = arms[side].provider;
		return type === 'http' || type === 'recorded';
}
function runKey(target, caseId, side, sample, fresh) {
		return `${target}\0${caseId}\0${side}\0${sample}\0${fresh ? 1 : 0}`;
}

;
const MOST = 4_000;
class KeptTexts {
		#shelf;
		#held = new Map();
		#bound = Number.POSITIVE_INFINITY;
		constructor(shelf) {
				this.#shelf = shelf;
		}
		put(id, order, texts) {
				if (order >= this.#bound)
						return;
				this.#held.set(id, { order, at: this.#shelf.put(JSON.stringify(texts)) });
				if (this.#held.size >= 2 * MOST)
						this.#trim();
		}
		get(id) {
				this.#trim();
				const held = this.#held.get(id);
				return held === undefined ? undefined : JSON.parse(this.#shelf.get(held.at));
		}
		#trim() {
				if (this.#held.size <= MOST)
						return;
				const orders = [...this.#held.values()].map(({ order }) => order).sort((a, b) => a - b);
				this.#bound = orders[MOST];
				for (const [id, { order }] of this.#held)
						if (order >= this.#bound)
								this.#held.delete(id);
		}
}
function memoryShelf() {
		const texts = [];
		return { put: (text) => texts.push(text) - 1, get: (at) => texts[at], close: () => undefined };
}

var score_answers = __webpack_require__(14421);
var measure_work = __webpack_require__(60224);
;







function onceEach(wanted, caseId) {
		const most = new Map();
		for (const one of wanted) {
				const other = most.get(one.template);
				if (other === undefined || (0,look_schedule .UY)(one.demand, caseId) > (0,look_schedule .UY)(other.demand, caseId))
						most.set(one.template, one);
		}
		return most.size === wanted.length ? wanted : [...most.values()];
}
class Measurement {
		table;
		draws;
		scoring;
		#calls;
		#options;
		#works;
		#kept = new Map();
		#shelf;
		#order;
		#done = 0;
		#planned = 0;
		constructor(works, models, table, options) {
				this.table = table;
				this.#calls = new drive_steps .g(models);
				this.draws = new Draws(this.#calls, { ...options, now: options.clock.now() });
				this.scoring = new score_answers .m1(this.#calls, this.draws, table, options.drift);
				this.#options = options;
				this.#works = new Map(works.map((work) => [work.name, work]));
				this.#shelf = options.shelf ?? memoryShelf();
				this.#order = new Map(works.map(({ name, units }) => [name, new Map(units.map(({ id }, index) => [id, index]))]));
		}
		get dead() {
				return this.#calls.dead;
		}
		get stopped() {
				return this.#calls.stopped;
		}
		drive(step) {
				return this.#calls.drive(step);
		}
		driveAgain(step) {
				return this.#calls.drive(step, (question) => ({ ...question, again: true }));
		}
		async measure(demands, due = () => true) {
				const jobs = [];
				for (const [name, work] of this.#works) {
						const mine = work.suite.templates.flatMap((template) => {
								const own = demands.filter(({ key }) => key === (0,measure_work .S7)(name, template.id));
								return own.map((demand) => ({ template, demand }));
						});
						const places = mine.map(() => 0);
						const wants = ({ template, demand }, at, row) => {
								if (!(0,per_case .Gl)(template, row))
										return false;
								const place = places[at];
								places[at] = place + 1;
								return place < demand.cases;
						};
						for (const unit of work.units) {
								if (mine.every(({ demand }, at) => places[at] >= demand.cases))
										break;
								const row = work.cases.get(unit.id);
								const asked = mine.filter((one, at) => wants(one, at, row));
								if (unit.equal && !work.levels && !this.#options.alone)
										continue;
								if (asked.length === 0 || !due(work, unit))
										continue;
								const wanted = onceEach(asked.length === mine.length ? mine : asked, unit.id);
								jobs.push(() => this.#case(work, unit, wanted));
						}
				}
				this.#planned = this.#done + jobs.length;
				await this.#pool(jobs);
		}
		async single(work, unit, templates, repeats, fresh = false) {
				const own = templates.filter((template) => (0,per_case .Gl)(template, work.cases.get(unit.id)));
				if (own.length === 0)
						return;
				const wanted = own.map((template) => ({
						template,
						demand: { key: (0,measure_work .S7)(work.name, template.id), cases: work.units.length, repeats, fresh },
				}));
				await this.#case(work, unit, wanted);
		}
		async complete(work, template, sides) {
				const key = (0,measure_work .S7)(work.name, template.id);
				const isDue = (id, side) => !this.table.has(key, id, side, 0, false) && !this.table.has(key, id, side, 0, true);
				const due = work.units.filter(({ id }) => (0,per_case .Gl)(template, work.cases.get(id)) && sides.some((side) => isDue(id, side)));
				const jobs = due.map((unit) => async () => {
						const row = work.cases.get(unit.id);
						const text = {};
						for (const side of sides.filter((one) => isDue(unit.id, one))) {
								const ask = { work, row, side, sample: 0, fresh: false };
								const run = await this.draws.run(ask, unit.equal);
								await this.scoring.score(ask, template, run, null);
								const said = spoken(run);
								if (said !== undefined)
										text[side] = said;
						}
						if (text.head !== undefined)
								this.#keep(work, unit, text, [template]);
						for (const side of sides)
								this.draws.forget(work, unit.id, side, 0);
				});
				this.#planned = this.#done + jobs.length;
				await this.#pool(jobs);
		}
		async #pool(jobs) {
				let next = 0;
				const worker = async () => {
						while (next < jobs.length && !this.stopped) {
								const job = jobs[next++];
								await job();
								this.#options.onProgress(++this.#done, this.#planned);
						}
				};
				await Promise.all(Array.from({ length: Math.min(this.#options.width, jobs.length) }, worker));
		}
		async #case(work, unit, wanted) {
				const row = work.cases.get(unit.id);
				const repeats = Math.max(...wanted.map(({ demand }) => (0,look_schedule .UY)(demand, unit.id)));
				const texts = [];
				for (let sample = 0; sample < repeats; sample++) {
						const due = wanted.filter(({ demand }) => sample < (0,look_schedule .UY)(demand, unit.id));
						const stale = due.filter(({ template, demand }) => this.#missing(work, template, unit, sample, demand.fresh));
						if (stale.length === 0)
								continue;
						const fresh = stale.some(({ demand }) => demand.fresh);
						const usual = stale.some(({ demand }) => !demand.fresh);
						const askFor = (side, isFresh) => ({ work, row, side, sample, fresh: isFresh });
						const [base, freshBase, head] = await Promise.all([
								usual ? this.draws.run(askFor('base', false), unit.equal) : null,
								fresh ? this.draws.run(askFor('base', true), unit.equal) : null,
								this.draws.run(askFor('head', false), unit.equal),
						]);
						const shown = base ?? freshBase;
						if (sample === 0)
								texts.push({ base: spoken(shown), head: spoken(head) });
						const scores = stale.flatMap(({ template, demand }) => {
								const ownBase = demand.fresh ? freshBase : base;
								const score = (side, run, rival) => this.scoring.score(askFor(side, demand.fresh), template, run, rival);
								return [ownBase === null ? undefined : score('base', ownBase, head), score('head', head, ownBase)];
						});
						if (scores.some((score) => score !== undefined))
								await Promise.all(scores);
				}
				const stored = wanted.filter(({ demand }) => !demand.fresh);
				const spare = stored.map(({ template }) => template);
				await this.#spare(work, unit, repeats, spare);
				const text = texts[0];
				if (text !== undefined) {
						this.#keep(work, unit, text, wanted.map(({ template }) => template));
				}
				for (const side of ['base', 'head'])
						for (let sample = 0; sample < repeats; sample++)
								this.draws.forget(work, unit.id, side, sample);
		}
		async #spare(work, unit, from, templates) {
				const { alone, drift } = this.#options;
				if (unit.equal || alone || drift !== undefined || work.arms.base.provider.type === 'recorded')
						return;
				const row = work.cases.get(unit.id);
				for (let sample = from; sample < Math.max(work.repeats, work.baselineRepeats); sample++) {
						const due = templates.filter(({ id, spec }) => {
								const key = (0,measure_work .S7)(work.name, id);
								const isStored = !this.table.lookup(key, row.id, false).baseFresh;
								const isAlone = spec.paired !== true && spec.repeated !== true;
								return isAlone && isStored && !this.table.has(key, row.id, 'base', sample, false);
						});
						if (due.length === 0)
								continue;
						const ask = { work, row, side: 'base', sample, fresh: false, storedOnly: true };
						const run = await this.draws.run(ask, false);
						this.draws.forget(work, row.id, 'base', sample);
						if (!('output' in run))
								return;
						await Promise.all(due.map((template) => this.scoring.score(ask, template, run, null)));
				}
		}
		async readStored(work) {
				const templates = work.suite.templates.filter(({ spec }) => spec.paired !== true && spec.repeated !== true);
				const jobs = work.units
						.filter(({ equal }) => !equal)
						.map((unit) => async () => {
						const row = work.cases.get(unit.id);
						const mine = templates.filter((template) => (0,per_case .Gl)(template, row));
						for (let sample = 0; mine.length > 0 && sample < work.baselineRepeats; sample++) {
								const ask = { work, row, side: 'base', sample, fresh: false, storedOnly: true, uncounted: true };
								const run = await this.draws.run(ask, false);
								this.draws.forget(work, row.id, 'base', sample);
								if (!('output' in run) || this.draws.isFresh(run))
										return;
								await Promise.all(mine.map((template) => this.scoring.score(ask, template, run, null)));
						}
				});
				await this.#pool(jobs);
				this.#done = 0;
		}
		#missing(work, template, unit, sample, fresh) {
				const key = (0,measure_work .S7)(work.name, template.id);
				return !this.table.has(key, unit.id, 'head', sample, fresh) || !this.table.has(key, unit.id, 'base', sample, fresh);
		}
		#keep(work, unit, text, templates) {
				const telling = templates.some((template) => {
						const { base, head } = this.table.detail((0,measure_work .S7)(work.name, template.id), unit.id);
						const value = (score) => (score?.status === 'scored' ? score.score : -1);
						return value(head) < 1 || value(head) !== value(base);
				});
				const { keepAll, keeps } = this.#options;
				if (!telling && !keepAll && keeps?.(work.name, unit.id) !== true)
						return;
				this.kept(work.name).put(unit.id, this.#order.get(work.name)?.get(unit.id) ?? 0, text);
		}
		kept(target) {
				let mine = this.#kept.get(target);
				if (mine === undefined) {
						mine = new KeptTexts(this.#shelf);
						this.#kept.set(target, mine);
				}
				return mine;
		}
}
function spoken(run) {
		if (run === null || !('output' in run))
				return undefined;
		const { output, toolCalls, finishReason, thinking } = run;
		return { output, toolCalls, finishReason, thinking };
}

var target_work = __webpack_require__(77326);
;




function everyCase(repeats, wants = () => true) {
		return (works) => works.flatMap((work) => work.suite.templates.filter(wants).map(({ id }) => ({
				key: (0,measure_work .S7)(work.name, id),
				cases: work.units.length,
				repeats: repeats?.(work) ?? work.repeats,
				fresh: false,
		})));
}
function isComparable({ spec }) {
		return spec.paired !== true;
}
function openMeasurement(works, options) {
		const { models, ports, seed, stage, alone, ...rest } = options;
		return new Measurement(works, models, new score_table .f(), {
				...rest,
				seed,
				clock: ports.clock,
				width: ports.width,
				alone: alone !== undefined,
				aloneAs: alone,
				onProgress: (done, planned) => {
						if (stage !== undefined)
								ports.progress.update({ stage, done, planned, costUsd: models.usage().costUsd });
				},
		});
}
async function measureTargets(prepared, demands, { config, withEqual = false, ...options }) {
		const works = prepared.map((target) => {
				const work = (0,target_work .LT)(target, config, options.seed);
				return withEqual ? { ...work, levels: true } : work;
		});
		const measurement = openMeasurement(works, options);
		await measurement.measure(demands(works));
		return { works, measurement };
}


	}),

	62160:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Q: () => (  seatsOf)
	});
	var _inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26940);

function seatsOf(suite, config) {
		return { judge: seatOf(suite, config), embedder: embedderOf(suite) };
}
function seatOf(suite, config) {
		const { judge } = suite;
		if (judge === undefined)
				return null;
		const { provider, model, temperature, maxTokens, seed, params, votes } = judge;
		const structured = (0,_inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_0__  .Zo)(judge, config.providers[provider]);
		const recorded = config.providers[provider]?.type === 'recorded';
		return { provider, model, temperature, maxTokens, seed, params, structured, votes, recorded };
}
function embedderOf({ embedding }) {
		if (embedding === undefined)
				return null;
		const { provider, model, dimensions } = embedding;
		const params = dimensions === undefined ? {} : { dimensions };
		return { provider, model, params, recorded: false, structured: 'text', votes: 1 };
}


	}),

	18638:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		J: () => (  judgesAsked),
		T: () => (  modelsAsked),
		unpricedModels: () => (  unpricedModels)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);
	var _inputs_model_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66016);



function judgesAsked({ name, suite }, config) {
		const asking = suite.templates.filter((template) => template.scorer.kind === 'asking');
		const embeds = asking.filter(({ spec }) => spec.kind === 'embedding');
		const reviewed = (0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .jS)(config, name, suite) !== undefined;
		return [
				...((reviewed || asking.length > embeds.length) && suite.judge !== undefined ? [suite.judge] : []),
				...((reviewed || embeds.length > 0) && suite.embedding !== undefined ? [suite.embedding] : []),
		];
}
function modelsAsked(targets, config) {
		const isPaid = (provider) => config.providers[provider]?.type !== 'recorded';
		const asked = targets.flatMap(({ arms, probing, ...target }) => [
				...arms.flatMap(({ model }) => (isPaid(model.provider) ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(model) : [])),
				...(probing?.stronger ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(probing.stronger.model) : []),
				...(probing?.cheap ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(probing.cheap.model) : []),
				...judgesAsked(target, config),
		]);
		return asked.filter(({ provider }) => isPaid(provider));
}
function unpricedModels(targets, config, now) {
		const prices = (0,_inputs_model_prices_js__WEBPACK_IMPORTED_MODULE_2__  .E)(config, now);
		const unpriced = modelsAsked(targets, config).filter((seat) => prices.usual(seat) === null);
		return [...new Set(unpriced.map(({ model }) => model))];
}


	}),

	19702:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  levelsOn),
		X: () => (  blindTemplates)
	});
	var _change_arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54506);
	var _change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48239);
	var _decision_blind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50424);
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73865);
	var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3236);
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92880);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39684);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
	var _model_seats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62160);









const LEAST_SHARE = 0.5;
function blindTemplates(suite, arm, config, tree) {
		const ignored = new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw();
		const rows = (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__  .aK)('head', arm, { base: tree, head: tree, workspace: null }, ignored);
		if (rows === null)
				return [];
		const levels = levelsOn(rows, { suite, arm, config, tree });
		return suite.templates.flatMap((template, index) => {
				const level = levels.get(template.id);
				const margin = template.margin ?? config.gate.margin;
				if (level === undefined || !(0,_decision_blind_js__WEBPACK_IMPORTED_MODULE_2__  .i)({ base: level, head: level }, margin))
						return [];
				const message = `${template.id} cannot fall: on ${rows.path} its level is ${Math.round(level)} of 100 points, below its margin of ${margin}; repair the template or its cases, or set its margin below its level`;
				return [{ template, index, message }];
		});
}
function levelsOn({ rows }, { suite, arm, config, tree }) {
		const judge = recordedJudge(suite, arm, config, tree);
		const byCase = grouped(rows, ({ id }) => id);
		return new Map(suite.templates.flatMap((template) => {
				if (template.spec.paired === true || template.spec.repeated === true)
						return [];
				const own = suite.cases.filter((row) => (0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__  .Gl)(template, row));
				const scores = own.flatMap((row) => {
						const answers = (byCase.get(row.id) ?? []).filter(({ failed }) => failed === undefined);
						const found = answers.flatMap((answer) => scoreOf(template, inputOf(arm, row, answer), judge) ?? []);
						return found.length === 0 ? [] : [found.reduce((sum, value) => sum + value, 0) / found.length];
				});
				if (scores.length === 0 || scores.length < LEAST_SHARE * own.length)
						return [];
				return [[template.id, (100 * scores.reduce((sum, value) => sum + value, 0)) / scores.length]];
		}));
}
function inputOf(arm, given, answer) {
		const row = (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .eQ)(given, answer.context);
		return {
				case: row,
				output: answer.output ?? '',
				toolCalls: (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_6__  .m)({ trace: answer.trace, toolCalls: answer.toolCalls ?? [] }),
				...(answer.trace === undefined ? {} : { trace: answer.trace }),
				messages: (0,_change_arms_js__WEBPACK_IMPORTED_MODULE_0__  .cr)(arm, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw()) ?? [],
				refused: false,
		};
}
function grouped(items, keyOf) {
		const groups = new Map();
		for (const item of items) {
				const group = groups.get(keyOf(item));
				if (group === undefined)
						groups.set(keyOf(item), [item]);
				else
						group.push(item);
		}
		return groups;
}
function recordedJudge(suite, arm, config, tree) {
		const seat = (0,_model_seats_js__WEBPACK_IMPORTED_MODULE_8__  .Q)(suite, config).judge;
		const provider = seat === null ? undefined : config.providers[seat.provider];
		if (seat === null || provider?.type !== 'recorded' || provider.judgeOutputs === undefined)
				return null;
		const path = (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__  .dN)(provider.judgeOutputs, { model: seat.model, prompt: arm.prompt.name, arm: 'head' });
		const entry = tree.entry(path);
		const rows = entry.kind === 'file' ? (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__  .Xw)(path, entry.bytes, new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw()) : null;
		return rows === null ? null : { seat, rows: grouped(rows, (row) => `${row.case}\0${row.template}`) };
}
function scoreOf(template, input, judge) {
		const { scorer, spec, id } = template;
		let score = null;
		if (scorer.kind === 'pure')
				score = scorer.score(input);
		else if (judge !== null && spec.kind !== 'embedding')
				score = replayed(scorer.score(input, { ...judge.seat, place: { target: '', template: id, sample: 0 } }), judge);
		return score?.status === 'scored' ? score.score : null;
}
function replayed(first, { rows }) {
		let step = first;
		while (!('done' in step)) {
				const { place } = step.ask;
				const own = rows.get(`${place.case}\0${place.template}`) ?? [];
				const row = own.find(({ outputSha256 }) => outputSha256 === undefined || outputSha256 === place.outputSha256);
				if (row === undefined)
						return null;
				const text = typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply);
				step = step.next({
						kind: 'answered',
						text,
						toolCalls: [],
						refused: false,
						costUsd: 0,
						origin: { kind: 'recorded' },
				});
		}
		return step.done;
}


	})

};
