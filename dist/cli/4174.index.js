export const id = 4174;
export const ids = [4174];
export const modules = {

	26964:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F: () => (  nearestConfig),
		e: () => (  namedFile)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56940);



function nearestConfig(cwd) {
		const repository = above(cwd, (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')));
		const last = repository ?? node_path__WEBPACK_IMPORTED_MODULE_1__.parse(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd)).root;
		for (const folder of upwards(cwd)) {
				const found = _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__  .iE.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)));
				if (found !== undefined) {
						const root = repository ?? folder;
						return { root, file: fromRoot(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, found)) };
				}
				if (folder === last)
						break;
		}
		return { root: repository ?? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd), file: null };
}
function namedFile({ root }, cwd, name) {
		const here = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name);
		const isHere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(here) && !node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, here).startsWith('..');
		return isHere ? fromRoot(root, here) : name.replaceAll('\\', '/');
}
function fromRoot(root, file) {
		return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file).replaceAll('\\', '/');
}
function above(cwd, is) {
		return upwards(cwd).find(is);
}
function upwards(cwd) {
		const folders = [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd)];
		for (let next = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folders[0]); next !== folders.at(-1); next = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(next))
				folders.push(next);
		return folders;
}


	}),

	32315:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		T: () => (  readOptions)
	});
	var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
		try {
				const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
				refuseEmpty(command, parsed.values);
				return parsed;
		}
		catch (error) {
				throw asUsage(command, options, error);
		}
}
function refuseEmpty(command, values) {
		for (const [name, value] of Object.entries(values)) {
				const isEmpty = value === '' || (Array.isArray(value) && value.includes(''));
				if (isEmpty && name !== 'seed')
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: --${name} is empty; give a value or leave it out`);
		}
}
function completed(args, alone) {
		return args.map((word, at) => {
				const next = args[at + 1];
				const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
				return stands ? `${word}=-` : word;
		});
}
const SAME = new Map([
		['preview', ['dry-run']],
		['dry-run', ['preview', 'check']],
		['plan', ['preview', 'dry-run']],
		['estimate', ['preview', 'dry-run']],
		['filter', ['only']],
		['grep', ['only']],
		['output', ['json', 'md', 'out']],
		['parallel', ['concurrency']],
		['max-concurrency', ['concurrency']],
		['no-cache', ['no-store']],
		['cache', ['store']],
]);
function asUsage(command, options, error) {
		const { code, message } = error;
		const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
		switch (code) {
				case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
						const names = Object.keys(options);
						const word = named.replace(/^-+/, '');
						const same = SAME.get(word)?.find((one) => names.includes(one));
						const near = word.length < 3 ? null : (same ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(word, names));
						const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
				}
				case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
						const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
				}
				case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command} takes no argument "${named}"`);
				default:
						return error;
		}
}


	}),

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

	57267:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		d: () => (  checkGoals)
	});
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);



function checkGoals(tree, config, ids, problems) {
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)(tree, config.file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw());
		if (document === null)
				return;
		const note = (at, suites) => {
				const words = suites.map((suite) => `${suite} (there: ${ids.get(suite)?.join(', ')})`).join(' or ');
				problems.add({
						...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(document, at),
						message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, at))} is not a template of ${words}`,
				});
		};
		const own = (name) => ['targets', name, 'escalation', 'goal', 'template'];
		const heirs = config.targets.filter(({ name }) => (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(document.value, own(name)) === undefined);
		for (const { name, suite, escalation } of config.targets) {
				if (heirs.some((heir) => heir.name === name) || escalation?.goal === undefined)
						continue;
				if (ids.get(suite)?.includes(escalation.goal.template) === false)
						note(own(name), [suite]);
		}
		const goal = config.escalation?.goal;
		const suites = [...new Set(heirs.map(({ suite }) => suite))];
		if (goal === undefined || suites.length === 0)
				return;
		if (suites.every((suite) => ids.get(suite)?.includes(goal.template) === false))
				note(['escalation', 'goal', 'template'], suites);
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

	74852:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F: () => (  foreignMarksNote)
	});
const MOST = 8;
const SINGLE = /(?<![{\\$])\{([A-Za-z_][A-Za-z0-9_.]*)\}(?!\})/g;
const DOLLAR = /(?<![\\\w$])\$(?:\{([a-z_][A-Za-z0-9_.]*)\}|([a-z][a-z0-9_]*)\b(?![.(]))/g;
const BLOCK = /\{%[^%{}]{0,40}%\}|\{%/g;
function foreignMarks({ messages, parts }) {
		const found = new Set();
		for (const [index, { content }] of messages.entries()) {
				const split = parts?.[index];
				const sent = split == null ? (content ?? '') : split.map((part) => (typeof part === 'string' ? part : ' ')).join('');
				for (const pattern of [BLOCK, SINGLE, DOLLAR])
						for (const [mark] of sent.matchAll(pattern))
								found.add(mark);
		}
		return [...found].slice(0, MOST);
}
function foreignMarksNote(prompt) {
		const marks = foreignMarks(prompt);
		if (marks.length === 0)
				return null;
		const [looks, are] = marks.length === 1 ? ['looks', 'is sent as it stands'] : ['look', 'are sent as they stand'];
		return `${marks.join(', ')} ${looks} like another template language and ${are}; here a variable is {{name}}. Name the language on the target (template: jinja or mustache; format: python for {name}), have your build export a converted copy, or gate recorded outputs`;
}


	}),

	11856:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$d: () => (  KEY_HEADERS),
		dX: () => (  AWS_KEYS),
		jr: () => (  keyVariables),
		mu: () => (  keyNames)
	});
const KEY_HEADERS = ['authorization', 'x-api-key', 'x-goog-api-key', 'api-key'];
const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const AWS_TOKEN = 'AWS_SESSION_TOKEN';
function keyVariables(provider) {
		switch (provider.type) {
				case 'recorded':
						return [];
				case 'openai':
				case 'anthropic':
				case 'google':
				case 'http':
						return ownKey(provider);
				case 'bedrock': {
						const own = ownKey(provider);
						if (own.length > 0)
								return own;
						const [id, secret] = AWS_KEYS;
						return [
								{ name: id, needed: true, secret: false },
								{ name: secret, needed: true, secret: true },
								{ name: AWS_TOKEN, needed: false, secret: true },
						];
				}
		}
}
function ownKey({ apiKeyEnv }) {
		return apiKeyEnv === undefined ? [] : [{ name: apiKeyEnv, needed: true, secret: true }];
}
function keyNames(provider) {
		return keyVariables(provider).flatMap(({ name, needed }) => (needed ? [name] : []));
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

	47807:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		HL: () => (  snapshotNote),
		PU: () => (  endNotes),
		n4: () => (  priceNotes)
	});
	var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36123);
	var _inputs_provider_vendors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50425);
	var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28134);
	var _model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32478);
	var _model_call_pricing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83827);
	var _models_used_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18638);






const TOLD_BEFORE = 90;
const DAY_MS = 86_400_000;
function endNotes(targets, config, now) {
		const seats = (0,_models_used_js__WEBPACK_IMPORTED_MODULE_5__  .T)(targets, config);
		const declared = targets.flatMap(({ arms }) => arms.flatMap(({ model }) => (model.tunedFrom === undefined ? [] : [{ ...model, base: model.tunedFrom }])));
		const bases = seats.flatMap((seat) => {
				const base = (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_2__  .YJ)(seat.model);
				return base === null ? [] : [{ ...seat, base }];
		});
		const own = seats.map((seat) => endNote(`model "${seat.model}"`, endOf(seat, config), now));
		const ofBases = [...declared, ...bases].map(({ provider, model, base }) => endNote(`"${base}", the base of model "${model}",`, endOf({ provider, model: base }, config), now));
		return [...new Set([...own, ...ofBases].filter((note) => note !== null))];
}
function snapshotNote(targets, config) {
		const moving = (0,_models_used_js__WEBPACK_IMPORTED_MODULE_5__  .T)(targets, config).filter(({ provider, model }) => (0,_model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_3__  .c)({ model, houses: (0,_inputs_provider_vendors_js__WEBPACK_IMPORTED_MODULE_1__  .N)(config.providers[provider]) })?.snapshots === 'none');
		const names = [...new Set(moving.map(({ model }) => model))];
		if (names.length === 0)
				return null;
		return `${names.join(', ')}: no dated id is offered that stays as it is; a scheduled run of the gate on main notices when it changes`;
}
function endOf({ provider, model }, config) {
		const asked = config.providers[provider];
		if (asked === undefined || (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_0__  .QH)(asked))
				return null;
		return (0,_model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_3__  .c)({ model, houses: (0,_inputs_provider_vendors_js__WEBPACK_IMPORTED_MODULE_1__  .N)(asked) })?.ends ?? null;
}
function endNote(who, end, now) {
		if (end === null)
				return null;
		const left = Math.round((Date.parse(end.on) - Date.parse(now.slice(0, 10))) / DAY_MS);
		if (left > TOLD_BEFORE)
				return null;
		const when = left < 0 ? `ended on ${end.on}` : `ends on ${end.on}, in ${left} ${left === 1 ? 'day' : 'days'}`;
		const next = end.replacement === undefined ? '' : `; its maker names ${end.replacement} in its place`;
		return `${who} ${when}${next}`;
}
function priceNotes(targets, config, now) {
		const { maxCostUsd, maxCalls } = config.gate;
		if (maxCostUsd === undefined)
				return [];
		return (0,_models_used_js__WEBPACK_IMPORTED_MODULE_5__.unpricedModels)(targets, config, now).map((model) => {
				const { key = 'gate.max-cost-usd', message } = (0,_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_4__.unknownPrice)(model, config.file);
				const isRefused = maxCalls === undefined;
				return { key, isRefused, message: isRefused ? message : (0,_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_4__  .Qb)(model) };
		});
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

	46632:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Wi: () => (  previewText),
		vg: () => (  spoken),
		wn: () => (  marginText)
	});
	var _decision_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);
	var _report_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65919);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45272);



function marginText({ margin, ownMargins }) {
		const own = ownMargins.map((one) => `${one.template} ${one.margin}`).join(', ');
		return own === '' ? String(margin) : `${margin} (${own})`;
}
function previewText(view) {
		const units = view.clusters > 0 ? `${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(view.cases, 'case')} in ${view.clusters} clusters` : (0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  ._d)(view.cases, 'case');
		const cost = view.costUsd === null ? 'cost not known (no price)' : `about $${view.costUsd.toFixed(2)}`;
		const lines = [
				`  ${units}, ${view.templates} template${view.templates === 1 ? '' : 's'}; if 1 case in 10 flips by chance:`,
				view.smallestDrop === null
						? `  decides nothing: a verdict needs ${_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .xh} cases, and ${_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .r2} clusters where there are any`
						: `  sees a drop of ${view.smallestDrop.toFixed(1)} points or more (8 times in 10${view.seesLeast === null ? '' : `; ${view.seesLeast} sees least`})`,
				`  at your margin of ${marginText(view)}, an unchanged prompt is inconclusive ${Math.round(100 * view.inconclusiveWhenUnchanged)} times in 100`,
				...(view.passesWhenUnchanged < 0.8 && view.casesToAdd > 0
						? [`  add about ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(view.casesToAdd)} cases for an unchanged prompt to pass 9 times in 10 (all templates)`]
						: []),
				...(view.passableMargin === null
						? []
						: [
								`  passes an unchanged prompt at a margin of ${view.passableMargin.toFixed(1)} points (9 in 10)${view.ownMargins.length === 0 ? '' : ', set for all templates'}`,
						]),
				view.calls === 0
						? '  no calls (recorded)'
						: `  at most ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(view.calls)} calls a run, some ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(view.promptTokens)} prompt tokens, ${cost}`,
				...reliableLines(view),
				...spoken(view).map(({ message }) => `  never decides: ${message}`),
				...view.warnings.map((warning) => `  note: ${warning}`),
		];
		return `${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__  .M)(lines.join('\n'), 80)}\n`;
}
function reliableLines({ reliable, repeats, programRuns }) {
		if (reliable.length === 0)
				return [];
		const seen = reliable.map(({ id, k, drop }) => `  ${id} is tested beside the mean: sees a drop of ${drop.toFixed(1)} points of "all of ${k} runs pass", from ${repeats} runs a case`);
		const cost = programRuns === null
				? `${repeats} samples a case are up to ${repeats} times the calls and the cost of one`
				: `${repeats} samples a case are ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(programRuns)} runs of your program a pull request, both sides`;
		return [...seen, `  ${cost}`];
}
function spoken({ never, cases }) {
		return never.filter(({ ofWholeSuite }) => !ofWholeSuite || cases >= _decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .xh);
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

	64377:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		p6: () => (  date),
		w$: () => (  datetime)
	});
	var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
	var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .You, params);
}
function date(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .Brp, params);
}
function time(params) {
		return core._isoTime(ZodISOTime, params);
}
function duration(params) {
		return core._isoDuration(ZodISODuration, params);
}


	})

};
