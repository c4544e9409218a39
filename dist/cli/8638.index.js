export const id = 8638;
export const ids = [8638,3827];
export const modules = {

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

	50425:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N: () => (  housesOf),
		s: () => (  costsNothing)
	});
	var _provider_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11856);

function costsNothing(provider) {
		switch (provider?.type) {
				case 'recorded':
						return true;
				case 'openai':
				case 'anthropic':
				case 'google':
						return (provider.apiKeyEnv === undefined &&
								!Object.keys(provider.headers).some((name) => _provider_keys_js__WEBPACK_IMPORTED_MODULE_0__  .$d.includes(name.toLowerCase())) &&
								isLocal(new URL(provider.baseUrl).hostname));
				case 'bedrock':
				case 'http':
				case undefined:
						return false;
		}
}
const HOUSE_OF_HOST = new Map([
		['api.mistral.ai', 'mistral'],
		['api.deepseek.com', 'deepseek'],
		['api.x.ai', 'xai'],
		['api.groq.com', 'groq'],
		['generativelanguage.googleapis.com', 'google'],
]);
function housesOf(provider) {
		switch (provider?.type) {
				case 'openai':
						return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'openai'];
				case 'anthropic':
						return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'anthropic'];
				case 'google':
						return ['google'];
				case 'bedrock':
						return ['anthropic', 'openai', 'mistral', 'deepseek'];
				case 'http':
						return ['openai'];
				case 'recorded':
				case undefined:
						return [];
		}
}
const LOCAL_NAMES = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal))$/i;
const LOCAL_ADDRESSES = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd][0-9a-f]{2}:))/i;
function isLocal(host) {
		return LOCAL_ADDRESSES.test(host) || (LOCAL_NAMES.test(host) && !host.startsWith('['));
}


	}),

	1432:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ob: () => (  costOfCalls),
		ho: () => (  costOf),
		jC: () => (  FREE)
	});
const MILLION = 1_000_000;
const FREE = { input: 0, output: 0 };
const USUAL_WRITE_RATE = 1.25;
function costOf(usage, price) {
		const { cachedTokens: read = 0, cacheWriteTokens: written = 0 } = usage;
		const { above } = price;
		const at = above !== undefined && usage.promptTokens > above.promptTokens ? above : price;
		const plain = usage.promptTokens - read - written;
		const input = plain * at.input + read * (at.cachedInput ?? at.input) + written * (at.cacheWrite ?? at.input * USUAL_WRITE_RATE);
		return (input + usage.completionTokens * at.output) / MILLION;
}
function costOfCalls(calls, usage, price) {
		const { above, ...usual } = price;
		const isLong = above !== undefined && calls > 0 && usage.promptTokens / calls > above.promptTokens;
		return costOf(usage, isLong ? above : usual);
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


	})

};
