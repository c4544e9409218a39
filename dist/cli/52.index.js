export const id = 52;
export const ids = [52];
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


	}),

	13427:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Bt: () => (  consult),
	e6: () => (  follow),
	Vy: () => (  vote)
});


var call = __webpack_require__(52049);
var digest = __webpack_require__(27744);
var json_scan = __webpack_require__(41078);
var reply_form = __webpack_require__(79561);
;



const VERDICT_TOOL = 'verdict';
const CUT_OFF = 'the reply was cut off before its end';
function readReply(answer, shape) {
		const calls = answer.toolCalls.filter(({ name }) => name === VERDICT_TOOL);
		const text = answer.text.replace(/^\uFEFF/, '').trim();
		if (calls.length === 0) {
				const [other] = answer.toolCalls;
				if (text === '' && other !== undefined)
						return { fault: `the reply calls ${JSON.stringify(other.name)}, not "${VERDICT_TOOL}"` };
				return readText(text, answer.finishReason === 'length', shape);
		}
		const isCut = answer.finishReason === 'length';
		const filed = calls.map((call) => {
				if (call.arguments === undefined)
						return { fault: isCut ? CUT_OFF : 'the arguments of the call are not JSON' };
				if (call.argumentsRaw !== undefined && (0,json_scan .oC)(call.argumentsRaw))
						return { fault: REPEATED };
				return (0,reply_form .z6)(shape, call.arguments);
		});
		return agreed([...filed, ...formsIn(text, shape)], shape);
}
const REPEATED = 'the reply gives a key twice';
const CONTRADICTED = 'the reply holds verdicts that contradict each other';
function readText(text, isCut, shape) {
		if (text === '')
				return { fault: isCut ? CUT_OFF : 'the reply is empty' };
		const whole = parse(text);
		const bare = bareChoice(shape, whole ?? text);
		if (bare !== null)
				return { value: { verdict: bare } };
		if (whole !== undefined)
				return (0,json_scan .oC)(text) ? { fault: REPEATED } : (0,reply_form .z6)(shape, whole);
		if (isCut)
				return { fault: CUT_OFF };
		const found = formsIn(text, shape);
		return found.length === 0 ? { fault: 'the reply holds no JSON object' } : agreed(found, shape);
}
function agreed(found, shape) {
		const last = found.at(-1);
		for (const one of found)
				if ('fault' in one)
						return one;
		const said = new Set(found.map((one) => ('value' in one ? (0,digest .$N)(decisive(shape, one.value)) : '')));
		return said.size > 1 ? { fault: CONTRADICTED } : last;
}
function decisive(shape, value) {
		switch (shape.kind) {
				case 'text':
				case 'flag':
				case 'choice':
						return value;
				case 'list':
						return value.map((item) => decisive(shape.item, item));
				case 'object': {
						const given = value;
						const kept = Object.entries(shape.fields).flatMap(([key, field]) => {
								const member = given[key];
								return shape.loose?.includes(key) || member === undefined ? [] : [[key, decisive(field, member)]];
						});
						return Object.fromEntries(kept);
				}
		}
}
function bareChoice(shape, said) {
		const { verdict, ...others } = shape.fields;
		if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key)))
				return null;
		const checked = (0,reply_form .z6)(verdict, said);
		return 'value' in checked ? checked.value : null;
}
function parse(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
const FALSE_STARTS = 100;
function formsIn(text, shape) {
		const asked = Object.keys(shape.fields).filter((key) => !shape.loose?.includes(key));
		const found = [];
		let falseStarts = 0;
		for (let start = text.indexOf('{'); start !== -1 && falseStarts <= FALSE_STARTS;) {
				const end = closing(text, start);
				const written = end === -1 ? '' : text.slice(start, end + 1);
				const object = parse(written);
				if (object === undefined) {
						falseStarts += 1;
						start = text.indexOf('{', start + 1);
						continue;
				}
				if (asked.some((key) => Object.hasOwn(object, key)))
						found.push((0,json_scan .oC)(written) ? { fault: REPEATED } : (0,reply_form .z6)(shape, object));
				start = text.indexOf('{', end + 1);
		}
		return found;
}
function closing(text, start) {
		let depth = 0;
		let quoted = false;
		for (let i = start; i < text.length; i += 1) {
				const c = text.charCodeAt(i);
				if (quoted) {
						if (c === 0x5c)
								i += 1;
						else if (c === 0x22)
								quoted = false;
				}
				else if (c === 0x22)
						quoted = true;
				else if (c === 0x7b)
						depth += 1;
				else if (c === 0x7d) {
						depth -= 1;
						if (depth === 0)
								return i;
				}
		}
		return -1;
}

;




const REASKS = 2;
function follow(step, next) {
		if ('done' in step)
				return next(step.done);
		return { ask: step.ask, next: (reply) => follow(step.next(reply), next) };
}
function consult(briefing, seat, turn, seed = seat.seed) {
		const attempt = (at, fault) => ({
				ask: question(briefing, seat, at, fault, seed),
				next: (reply) => {
						const unscored = (code, reason) => (0,call .Vw)({ unscored: { status: 'unscored', code, reason }, turn: at });
						const refusal = refusalOf(reply);
						if (refusal !== null)
								return unscored(refusal.code, refusal.reason);
						if (reply.kind === 'failed')
								return unscored(reply.code, `the judge did not answer: ${reply.message}`);
						const checked = readReply(reply, briefing.shape);
						if ('value' in checked)
								return (0,call .Vw)({ value: checked.value, turn: at });
						if (checked.fault === CUT_OFF)
								return unscored('judge-cut', "the judge's reply was cut before its verdict; raise judge.max-tokens in the suite");
						if (seat.recorded || at - turn >= REASKS) {
								return unscored('judge-unreadable', `the judge's reply could not be read: ${checked.fault}`);
						}
						return attempt(at + 1, checked.fault);
				},
		});
		return attempt(turn, null);
}
function refusalOf(reply) {
		return reply.kind === 'answered' && reply.refused
				? { code: 'judge-refused', reason: 'the judge refused to grade this answer' }
				: null;
}
function question(briefing, seat, turn, fault, seed) {
		return {
				provider: seat.provider,
				request: request(briefing, seat, fault, seed),
				place: {
						role: 'judge',
						arm: seat.place.arm,
						target: seat.place.target,
						case: briefing.caseId,
						template: seat.place.template,
						sample: seat.place.sample,
						outputSha256: (0,digest .fg)(briefing.output),
						turn,
				},
		};
}
function request(briefing, seat, fault, seed) {
		const { system, user, shape, media = [] } = briefing;
		const again = fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
		const told = `${user}${again}`;
		return {
				kind: 'chat',
				model: seat.model,
				messages: [
						{ role: 'system', content: system },
						{ role: 'user', content: told, ...(media.length > 0 && { parts: [...media, { text: told }] }) },
				],
				...structure(shape, seat),
				...(seat.temperature === undefined ? {} : { temperature: seat.temperature }),
				...(seat.maxTokens === undefined ? {} : { maxTokens: seat.maxTokens }),
				...(seed === undefined ? {} : { seed }),
		};
}
function structure(shape, seat) {
		const params = seat.params === undefined || Object.keys(seat.params).length === 0 ? {} : { params: seat.params };
		switch (seat.structured) {
				case 'json-schema':
						return {
								responseFormat: {
										type: 'json_schema',
										json_schema: { name: VERDICT_TOOL, strict: true, schema: (0,reply_form .pP)(shape) },
								},
								...params,
						};
				case 'tool':
						return {
								tools: [
										{
												type: 'function',
												function: {
														name: VERDICT_TOOL,
														description: 'Files the grade.',
														strict: true,
														parameters: (0,reply_form .pP)(shape),
												},
										},
								],
								forcedTool: VERDICT_TOOL,
								...params,
						};
				case 'text':
						return params;
		}
}
function vote(briefing, seat, read, near) {
		const wanted = seat.recorded ? 1 : seat.votes - ((seat.votes + 1) % 2);
		return follow(consult(briefing, seat, 0), (first) => {
				if ('unscored' in first)
						return (0,call .Vw)(first.unscored);
				const score = read(first.value);
				if (score.status !== 'scored' || wanted < 3 || !near(score))
						return (0,call .Vw)(score);
				const more = (votes, asked, turn) => {
						if (asked === wanted)
								return (0,call .Vw)(median(votes));
						const seed = seat.seed === undefined ? undefined : seat.seed + asked;
						return follow(consult(briefing, seat, turn + 1, seed), (next) => {
								const scored = 'unscored' in next ? null : read(next.value);
								return more(scored?.status === 'scored' ? [...votes, scored] : votes, asked + 1, next.turn);
						});
				};
				return more([score], 1, first.turn);
		});
}
function median(votes) {
		const odd = votes.length % 2 === 1 ? votes : votes.slice(0, -1);
		const middle = [...odd].sort((a, b) => a.score - b.score || compare((0,digest .$N)(a), (0,digest .$N)(b)))[odd.length >> 1];
		const told = votes.map((one) => Number(one.score.toFixed(3))).join(', ');
		return { ...middle, reason: `${votes.length} votes: ${told}. ${middle.reason ?? ''}`.trimEnd() };
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}


	}),

	79561:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		oO: () => (  PARSER),
		pP: () => (  schemaOf),
		z6: () => (  check)
	});
const PARSER = '1.1.0';
function schemaOf(shape) {
		switch (shape.kind) {
				case 'text':
						return { type: 'string' };
				case 'flag':
						return { type: 'boolean' };
				case 'choice':
						return { type: shape.of.every((choice) => typeof choice === 'number') ? 'integer' : 'string', enum: shape.of };
				case 'list':
						return { type: 'array', items: schemaOf(shape.item) };
				case 'object':
						return {
								type: 'object',
								properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
								required: Object.keys(shape.fields),
								additionalProperties: false,
						};
		}
}
function check(shape, value, path = '') {
		const at = path === '' ? 'the reply' : path;
		switch (shape.kind) {
				case 'text':
						return typeof value === 'string' ? { value } : { fault: `${at} must be a string` };
				case 'flag':
						return typeof value === 'boolean' ? { value } : { fault: `${at} must be true or false` };
				case 'choice': {
						const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
						const choice = shape.of.find((option) => String(option).toLowerCase() === said);
						return choice === undefined ? { fault: `${at} must be one of ${shape.of.join(', ')}` } : { value: choice };
				}
				case 'list': {
						if (!Array.isArray(value))
								return { fault: `${at} must be an array` };
						const items = [];
						for (const [index, item] of value.entries()) {
								const checked = check(shape.item, item, `${path}[${index}]`);
								if ('fault' in checked)
										return checked;
								items.push(checked.value);
						}
						return { value: items };
				}
				case 'object': {
						if (typeof value !== 'object' || value === null || Array.isArray(value))
								return { fault: `${at} must be an object` };
						const given = value;
						const fields = [];
						for (const [key, field] of Object.entries(shape.fields)) {
								const member = Object.hasOwn(given, key) ? given[key] : undefined;
								const checked = check(field, member, path === '' ? key : `${path}.${key}`);
								if ('value' in checked)
										fields.push([key, checked.value]);
								else if (!shape.loose?.includes(key))
										return checked;
						}
						return { value: Object.fromEntries(fields) };
				}
		}
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
