export const id = 5388;
export const ids = [5388,3827];
export const modules = {

	34889:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Aj: () => (  refusedAttempt),
		BU: () => (  readLimits),
		HV: () => (  readGateway),
		Tk: () => (  METERS),
		d1: () => (  NO_LIMITS)
	});
	var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);
	var _model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34886);
	var _model_call_stated_waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34629);



const METERS = ['requests', 'tokens', 'inputTokens', 'outputTokens'];
const NO_LIMITS = {};
function refusedAttempt({ status, error, sent, header, now }) {
		const windows = readLimits(header, now);
		const to = status >= 300 && status < 400 ? header('location') : undefined;
		if (to)
				return {
						kind: 'permanent',
						fault: { why: 'moved', to: originOf(to) },
						status,
						message: `${status}`,
						limits: windows,
				};
		const message = `${status} ${error.message}`;
		const fault = (0,_model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_1__  .f8)(status, error, sent);
		switch (fault.why) {
				case 'limit':
				case 'transient': {
						const limits = { ...windows, retryAfterMs: (0,_model_call_stated_waits_js__WEBPACK_IMPORTED_MODULE_2__  .J1)(header, error.source, error.message, now) };
						return { kind: 'transient', code: fault.why === 'limit' ? 'rate-limit' : 'server', message, limits };
				}
				case 'filtered':
						return {
								kind: 'answered',
								answer: { kind: 'answered', text: '', toolCalls: [], refused: true, finishReason: 'content_filter' },
								limits: windows,
						};
				default:
						return { kind: 'permanent', fault, status, message, limits: windows };
		}
}
function originOf(location) {
		return URL.canParse(location) ? new URL(location).origin : 'another path';
}
function readLimits(header, now) {
		const found = METERS.flatMap((meter) => {
				const window = readWindow(header, meter, now);
				return window === undefined ? [] : [[meter, window]];
		});
		return found.length === 0 ? NO_LIMITS : Object.fromEntries(found);
}
const HEADER_OF = {
		requests: names('requests'),
		tokens: names('tokens'),
		inputTokens: names('input-tokens').slice(1),
		outputTokens: names('output-tokens').slice(1),
};
function names(of) {
		const anthropic = `anthropic-ratelimit-${of}`;
		return [
				[`x-ratelimit-limit-${of}`, `x-ratelimit-remaining-${of}`, `x-ratelimit-reset-${of}`],
				[`${anthropic}-limit`, `${anthropic}-remaining`, `${anthropic}-reset`],
		];
}
const MOST = { requests: 1e6, tokens: 1e9, inputTokens: 1e9, outputTokens: 1e9 };
function readWindow(header, meter, now) {
		for (const [limitName, remainingName, resetName] of HEADER_OF[meter]) {
				const limit = count(header(limitName));
				if (limit === undefined || limit < 1 || limit > MOST[meter])
						continue;
				const remaining = count(header(remainingName));
				return {
						limit,
						remaining: remaining === undefined ? undefined : Math.min(remaining, limit),
						resetMs: (0,_model_call_stated_waits_js__WEBPACK_IMPORTED_MODULE_2__  .pE)(header(resetName), now),
				};
		}
		return undefined;
}
function count(text) {
		if (text === null || text === undefined || text.trim() === '')
				return undefined;
		const value = Number(text);
		return Number.isFinite(value) && value >= 0 ? value : undefined;
}
function readGateway(headers) {
		let meta;
		for (const name in headers) {
				if (!name.startsWith('x-prism-'))
						continue;
				meta ??= {};
				meta[name] = String(headers[name]);
		}
		if (meta === undefined)
				return {};
		const cost = (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(count(textOf(meta['x-prism-cost-usd']) ?? textOf(meta['x-prism-cost'])));
		const latencyMs = count(textOf(meta['x-prism-latency-ms']));
		const model = textOf(meta['x-prism-model-used']) ?? textOf(meta['x-prism-model']);
		return {
				meta,
				...(model !== undefined && { model }),
				...(cost !== undefined && { costUsd: cost }),
				...(latencyMs !== undefined && { latencyMs }),
		};
}
function textOf(value) {
		return typeof value === 'string' && value !== '' ? value : undefined;
}


	}),

	65388:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	budgetOf: () => (  budgetOf),
	openModels: () => (  openModels)
});

var inputs_provider = __webpack_require__(36123);
var call = __webpack_require__(52049);
var problem = __webpack_require__(29093);
var text_redaction = __webpack_require__(75447);
var answer_age = __webpack_require__(16587);
var batch_files = __webpack_require__(94809);
;
const FIRST_CALLS = 4;
const MORE_CALLS = 8;
const ROUNDING = 1e-12;
function room(known) {
		return FIRST_CALLS + MORE_CALLS * known;
}
class Spending {
		#cap;
		#models = new Map();
		#spent = 0;
		#reserved = 0;
		#ceilings = 0;
		#underWay = 0;
		#known = 0;
		#dearest = 0;
		constructor(cap) {
				this.#cap = cap;
		}
		admit(expected) {
				const model = this.#of(expected.model);
				const needs = Math.max(expected.prompt, model.dearest ?? 0);
				const left = this.#cap - this.#spent + ROUNDING;
				if (left <= ROUNDING || needs > left)
						return 'spent';
				const fits = this.#ceilings + expected.ceiling <= left;
				if (!fits && (this.#underWay >= room(this.#known) || model.underWay >= room(model.known)))
						return 'wait';
				const usd = model.dearest === null ? Math.max(needs, this.#dearest, expected.worst ?? 0) : needs;
				if (this.#underWay > 0 && this.#reserved + usd > left)
						return 'wait';
				this.#reserved += usd;
				this.#ceilings += expected.ceiling;
				this.#underWay += 1;
				model.underWay += 1;
				return usd;
		}
		settle(expected, reserved, costUsd) {
				const model = this.#of(expected.model);
				this.#reserved -= reserved;
				this.#ceilings -= expected.ceiling;
				this.#underWay -= 1;
				model.underWay -= 1;
				if (costUsd === undefined)
						return;
				const cost = costUsd ?? Math.max(reserved, expected.worst ?? expected.prompt);
				this.#spent += cost;
				this.#known += 1;
				this.#dearest = Math.max(this.#dearest, cost);
				model.known += 1;
				model.dearest = Math.max(model.dearest ?? 0, cost);
		}
		order(mostUsd) {
				if (mostUsd > this.#cap - this.#spent - this.#reserved + ROUNDING)
						return false;
				this.#spent += mostUsd;
				return true;
		}
		refused(mostUsd) {
				this.#spent -= mostUsd;
		}
		collected(usd) {
				this.#spent += usd;
		}
		#of(name) {
				let model = this.#models.get(name);
				if (model === undefined) {
						model = { dearest: null, known: 0, underWay: 0 };
						this.#models.set(name, model);
				}
				return model;
		}
}

;

function openBudget({ maxCalls, maxCostUsd, maxMinutes }, now) {
		const spending = maxCostUsd === undefined ? null : new Spending(maxCostUsd);
		const deadline = maxMinutes === undefined ? Number.POSITIVE_INFINITY : now + maxMinutes * 60_000;
		const waiting = [];
		const used = { calls: 0, reused: 0, promptTokens: 0, completionTokens: 0, costUsd: 0, costKnown: true, errors: 0 };
		let exhausted = null;
		const release = () => {
				for (const go of waiting.splice(0))
						go();
		};
		const exhaust = (why) => {
				exhausted ??= why;
				release();
		};
		const isSpent = () => maxCalls !== undefined && used.calls >= maxCalls;
		const count = (usage, costUsd) => {
				used.promptTokens += usage?.promptTokens ?? 0;
				used.completionTokens += usage?.completionTokens ?? 0;
				if (costUsd === null)
						used.costKnown = false;
				used.costUsd += costUsd ?? 0;
		};
		return {
				async admit(expected) {
						for (;;) {
								if (exhausted === null && isSpent())
										exhaust('max-calls');
								if (exhausted !== null)
										return null;
								if (spending === null || expected === null)
										return { expected: null, usd: 0 };
								const answer = spending.admit(expected);
								if (answer === 'spent')
										exhaust('max-cost-usd');
								else if (answer === 'wait')
										await new Promise((go) => waiting.push(go));
								else
										return { expected, usd: answer };
						}
				},
				sent() {
						if (isSpent()) {
								exhaust('max-calls');
								return false;
						}
						used.calls += 1;
						return true;
				},
				order(mostUsd) {
						if (isSpent()) {
								exhaust('max-calls');
								return 'max-calls';
						}
						if (mostUsd !== null && spending?.order(mostUsd) === false)
								return 'max-cost-usd';
						used.calls += 1;
						return 'ordered';
				},
				refused(mostUsd) {
						used.calls -= 1;
						if (mostUsd !== null)
								spending?.refused(mostUsd);
				},
				lost() {
						used.costKnown = false;
				},
				collected({ usage, paidUsd }, mostUsd) {
						count(usage, paidUsd ?? null);
						spending?.collected(paidUsd ?? mostUsd ?? 0);
				},
				failed() {
						used.errors += 1;
				},
				settle(reserve, answer) {
						if (answer !== undefined)
								count(answer.usage, answer.costUsd);
						if (reserve.expected !== null)
								spending?.settle(reserve.expected, reserve.usd, answer?.costUsd);
						release();
				},
				reused() {
						used.reused += 1;
				},
				get exhausted() {
						return exhausted;
				},
				deadline,
				expire() {
						exhaust('max-minutes');
				},
				usage: () => ({ ...used }),
		};
}

var credentials = __webpack_require__(13906);
var provider_line = __webpack_require__(79765);
;

function knownAnswers({ stored, budget, stop, witness }) {
		return (question, key) => {
				const found = stored.find(question, key);
				if (found !== null && (found.own || !question.again)) {
						const { entry, own } = found;
						witness?.answered(key, entry);
						if (own)
								return { ...entry.reply, origin: { kind: 'fresh' } };
						if (question.storedBefore === undefined && !question.storedOnly)
								budget.reused();
						return { ...entry.reply, origin: { kind: 'stored', at: entry.at, scope: entry.scope } };
				}
				if (question.storedBefore !== undefined)
						return (0,provider_line .V2)('not-recorded', 'there is no stored answer that is old enough', 0);
				if (question.storedOnly)
						return (0,provider_line .V2)('not-recorded', 'there is no stored answer', 0);
				return stop.why !== null || budget.exhausted !== null ? (0,provider_line .YX)(budget) : null;
		};
}

var model_prices = __webpack_require__(66016);
var model_call_price = __webpack_require__(1432);
var pricing = __webpack_require__(83827);
var error_shapes = __webpack_require__(34886);
;


const FORM_PARAMETERS = new Set([
		'response_format',
		'text',
		'format',
		'output_config',
		'outputConfig',
		'textFormat',
		'responseMimeType',
		'responseJsonSchema',
		'tools',
		'tool_choice',
		'toolConfig',
]);
function refusedForGood({ request, place }, provider, { fault, said }, config) {
		const { model } = request;
		const owner = place.role === 'judge' ? 'judge.' : '';
		const at = (key) => ({
				...(config.locate?.(place, key) ?? { file: config.file }),
				key: `${owner}${key}`,
		});
		const who = `provider "${provider.name}"`;
		const inConfig = (key, message) => new problem .dz({ file: config.file, key: `providers.${provider.name}.${key}`, message });
		switch (fault.why) {
				case 'credentials':
						return inConfig('api-key-env', `${who} refused the key in ${provider.apiKeyEnv ?? 'no variable'} (${said}); check that it is the key of this provider and may use model "${model}"`);
				case 'quota':
						return inConfig('api-key-env', `${who} says that the account has no quota left (${said})`);
				case 'gone':
						return new problem .dz({
								...at('model'),
								message: `${who} does not serve model "${model}" (${said}). If it was retired, re-pin: write a dated id that the provider lists, ` +
										`${place.role === 'judge' ? 'run "plumbline lock", ' : ''}and merge that as a change of its own; if it was not, check base-url`,
						});
				case 'too-long':
						return new problem .dz({
								...at('prompt'),
								key: 'prompt',
								message: `prompt "${place.promptName ?? ''}" of target "${place.target}" (${place.arm ?? 'head'} arm) with case "${place.case}" ` +
										`is longer than model "${model}" takes (${said}); shorten the prompt or the case`,
						});
				case 'same-program':
						return inConfig('url', `both addresses of ${who} run the same program (${fault.program}), so head's is not measured; deploy head's own at url.head`);
				case 'moved':
						return inConfig('base-url', `${who} sends on to ${fault.to}, and the key is not sent to another address (${said}); write the address that answers as base-url`);
				case 'parameter': {
						if (place.role === 'judge' && FORM_PARAMETERS.has(fault.name)) {
								return new problem .dz({
										...at('structured'),
										message: `judge model "${model}" does not take the form its verdict is asked for in (${said}); write another one: ` +
												'json-schema, tool (a forced call), or text, which every model takes; then run "plumbline lock"',
								});
						}
						const key = (0,error_shapes .M7)(fault.name);
						return new problem .dz({
								...at(key),
								message: `model "${model}" does not take it (${said}); change or remove this line`,
						});
				}
				case 'bad-request':
						return new problem .dz({
								...at('model'),
								message: `${who} refused the request for case "${place.case}" (${said})`,
						});
		}
}

;






function paidCalls(options) {
		const { config, budget, stored, witness } = options;
		const lines = new Map();
		const unpriced = new Set();
		const lineOf = (provider) => {
				let line = lines.get(provider.name);
				if (line === undefined) {
						line = new provider_line .EI({ ...options, provider, file: config.file, halted: () => options.stop().why });
						lines.set(provider.name, line);
				}
				return line;
		};
		const prices = (0,model_prices .E)(config, options.clock.now());
		const expected = ({ request, provider }) => {
				if (!options.bounded)
						return null;
				const price = prices.highest({ provider, model: request.model });
				if (price !== null)
						return { model: request.model, ...(0,pricing .ys)(request, price) };
				if (config.gate.maxCalls !== undefined) {
						if (!unpriced.has(request.model))
								options.log.warn((0,pricing .Qb)(request.model));
						unpriced.add(request.model);
						return null;
				}
				throw new problem .dz((0,pricing.unknownPrice)(request.model, config.file));
		};
		const costed = (answer, { request, provider }) => {
				if (answer.costUsd !== undefined || answer.usage === undefined)
						return answer;
				const price = prices.usual({ provider, model: request.model });
				return price === null ? answer : { ...answer, costUsd: (0,model_call_price .ho)(answer.usage, price) };
		};
		return {
				async send(question, provider, key) {
						const reserve = await budget.admit(expected(question));
						if (reserve === null)
								return (0,provider_line .YX)(budget);
						let answer = null;
						let isLost = false;
						try {
								const outcome = await lineOf(provider).ask(question, key);
								if (outcome.kind === 'refused')
										return refusedCall(question, provider, outcome, options);
								if (outcome.kind === 'failed') {
										isLost = outcome.code === 'oversize';
										return outcome;
								}
								answer = costed(outcome.answer, question);
								if (outcome.kind === 'excess')
										return (0,provider_line .V2)('oversize', outcome.why, outcome.tries);
								const entry = stored.keep(key, answer);
								witness?.answered(key, entry);
								return { ...answer, origin: { kind: 'fresh' } };
						}
						finally {
								const unknown = isLost ? { usage: undefined, costUsd: null } : undefined;
								budget.settle(reserve, answer === null ? unknown : { usage: answer.usage, costUsd: answer.costUsd ?? null });
						}
				},
				get active() {
						return [...lines.values()].reduce((sum, line) => sum + line.active, 0);
				},
				endOf: (provider, model) => lines.get(provider)?.endOf(model),
				close() {
						for (const line of lines.values())
								line.close();
				},
		};
}
function refusedCall(question, provider, refusal, { config, locate, stop }) {
		const { role } = question.place;
		if (refusal.fault.why === 'too-long' && role !== 'arm')
				return (0,provider_line .V2)('malformed', `the request is longer than the model takes: ${refusal.said}`, refusal.tries);
		if (role === 'probe')
				return (0,provider_line .V2)('malformed', refusal.said, refusal.tries);
		const error = refusedForGood(question, provider, refusal, { file: config.file, locate });
		stop().fault(error);
		throw error;
}

var providers_replay = __webpack_require__(6373);
;

const DEADLINE_GRACE_MS = 10_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function openRunStop(options) {
		const { signal, leftMs } = options;
		const rejecters = new Set();
		const timers = [];
		let why = null;
		let error = null;
		const stop = (how, failure) => {
				if (why === null) {
						why = how;
						error = failure;
				}
				options.halted();
				if (failure === null)
						return;
				for (const reject of [...rejecters])
						reject(failure);
				rejecters.clear();
		};
		const interrupt = () => stop('interrupted', interrupted());
		if (signal?.aborted)
				interrupt();
		else
				signal?.addEventListener('abort', interrupt, { once: true });
		if (Number.isFinite(leftMs)) {
				const expire = () => {
						options.expired();
						stop('deadline', null);
				};
				const after = (ms, act) => void timers.push(setTimeout(act, Math.min(LONGEST_TIMER_MS, ms)).unref());
				after(leftMs, expire);
				after(leftMs + DEADLINE_GRACE_MS, options.abandoned);
		}
		return {
				get why() {
						return why;
				},
				get error() {
						return error;
				},
				fault: (failure) => stop('fault', failure),
				settle: (work) => new Promise((resolve, reject) => {
						rejecters.add(reject);
						work.then((value) => {
								rejecters.delete(reject);
								if (error === null)
										resolve(value);
								else
										reject(error);
						}, (failure) => {
								rejecters.delete(reject);
								reject(failure);
						});
				}),
				close() {
						signal?.removeEventListener('abort', interrupt);
						for (const timer of timers)
								clearTimeout(timer);
						if (why === null) {
								why = 'interrupted';
								error = interrupted();
						}
						options.halted();
				},
		};
}
function interrupted() {
		return new problem .p4('interrupted; finished calls are kept in the store');
}

;













function budgetOf(config, parts = 1, spent) {
		const { maxCalls, maxCostUsd, maxMinutes } = config.gate;
		return {
				maxCalls: maxCalls === undefined ? undefined : Math.max(0, Math.floor(maxCalls / parts) - (spent?.calls ?? 0)),
				maxCostUsd: maxCostUsd === undefined ? undefined : Math.max(0, maxCostUsd / parts - (spent?.costUsd ?? 0)),
				maxMinutes,
		};
}
const END_GRACE_MS = 2000;
async function openModels(options) {
		const { config, clock, witness } = options;
		const budget = openBudget(options.budget, clock.ms());
		const redaction = options.redaction ?? (0,text_redaction .w)();
		redaction.add((0,credentials .YD)(config, options.env));
		const replay = (0,providers_replay .Y)(config, options.recorded);
		const storeSecret = () => (0,credentials .IA)(config, options.env) ?? options.deskSecret?.() ?? null;
		const stored = (0,answer_age .v)({ ...options, storeSecret });
		const transport = lazyTransport(options.env, redaction);
		const calls = paidCalls({
				...options,
				redaction,
				budget,
				stored,
				bounded: options.budget.maxCostUsd !== undefined,
				transport: transport.open,
				stop: () => stop,
		});
		const stop = openRunStop({
				signal: options.signal,
				leftMs: budget.deadline - clock.ms(),
				expired: () => budget.expire(),
				halted: () => calls.close(),
				abandoned: () => void transport.ifOpen((open) => open.abort('the time of the run is up')),
		});
		const lane = await openLane(options, { stored, budget, redaction, secret: storeSecret });
		const known = knownAnswers({ stored, budget, stop, witness });
		const endpointAt = endpointsOf(`${options.seed} ${clock.now()}`);
		const inFlight = new Map();
		const askOrOrder = async (question, provider, key) => {
				const ordered = await lane?.take(question, provider, key);
				return ordered ?? calls.send(question, provider, key);
		};
		const askLive = (question, provider) => {
				const key = (0,call .c7)(question, endpointAt(provider, question.place.arm));
				const same = inFlight.get(key);
				if (same !== undefined)
						return same;
				const reply = known(question, key);
				if (reply !== null)
						return reply;
				const sent = (lane === null ? calls.send(question, provider, key) : askOrOrder(question, provider, key)).then((end) => {
						if (end.kind === 'failed')
								witness?.failed(key, end);
						return end;
				});
				const promise = stop.settle(sent).finally(() => inFlight.delete(key));
				inFlight.set(key, promise);
				return promise;
		};
		return {
				async ask(question) {
						if (stop.error !== null)
								throw stop.error;
						const provider = providerOf(config, question.provider);
						if (lane !== null)
								await lane.collect();
						return provider.type === 'recorded' ? replay.answer(provider, question) : askLive(question, provider);
				},
				get exhausted() {
						return budget.exhausted;
				},
				usage: () => budget.usage(),
				endOf: calls.endOf,
				...(lane?.mayOrder === true && { order: () => lane.order() }),
				async close() {
						stop.close();
						const until = clock.ms() + END_GRACE_MS;
						while (clock.ms() < until && calls.active > 0)
								await (0,provider_line .v7)(20);
						await transport.ifOpen((open) => {
								open.abort('the run is over');
								open.close();
						});
						await lane?.close();
						stored.close();
				},
		};
}
function endpointsOf(run) {
		const known = new Map();
		return (provider, arm) => {
				const side = (0,inputs_provider .a9)(provider) ? `${arm} of ${provider.name}` : provider.name;
				const endpoint = known.get(side) ?? (0,answer_age .X)(provider, { arm, run });
				known.set(side, endpoint);
				return endpoint;
		};
}
async function openLane({ batch, storeDir, storeReadOnly, config, env, clock, log, budget: { maxCostUsd } }, parts) {
		if (batch === undefined || storeDir === null || storeReadOnly === true)
				return null;
		if (batch === 'collect' && !(0,batch_files .wx)(storeDir))
				return null;
		const secret = parts.secret();
		if (secret === null)
				return null;
		const { BatchLane } = await Promise.all( [__webpack_require__.e(2538), __webpack_require__.e(3713), __webpack_require__.e(3359)]).then(__webpack_require__.bind(__webpack_require__, 23359));
		const permit = batch === 'collect' ? null : batch;
		return new BatchLane({
				...parts,
				permit,
				secret,
				storeDir,
				config,
				env,
				clock,
				log,
				isBounded: maxCostUsd !== undefined,
		});
}
function providerOf(config, name) {
		const provider = config.providers[name];
		if (provider !== undefined)
				return provider;
		const message = `no provider "${name}" (there: ${Object.keys(config.providers).join(', ')})`;
		throw new problem .dz({ file: config.file, key: 'providers', message });
}
function lazyTransport(env, redaction) {
		let opened = null;
		return {
				open() {
						opened ??= __webpack_require__.e(  143).then(__webpack_require__.bind(__webpack_require__, 80143)).then(({ openTransport }) => openTransport(env, redaction));
						return opened;
				},
				async ifOpen(act) {
						if (opened !== null)
								act(await opened);
				},
		};
}


	}),

	79765:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	EI: () => (  ProviderLine),
	V2: () => (  failure),
	v7: () => (  pause),
	YX: () => (  unsent)
});

var answer_limits = __webpack_require__(28060);
var pricing = __webpack_require__(83827);
var digest = __webpack_require__(27744);
var problem = __webpack_require__(29093);
var credentials = __webpack_require__(13906);
var stated_waits = __webpack_require__(34629);
var providers_attempt = __webpack_require__(34889);
;
const MINUTE = 60_000;
const CAUTION = 0.997;
class RateBucket {
		#perMs;
		#level;
		#capacity;
		#at;
		#own;
		#limit;
		#factor = 1;
		constructor({ limit, level, capacity, own }, now) {
				this.#limit = limit;
				this.#perMs = (limit * CAUTION) / MINUTE;
				this.#level = level;
				this.#capacity = capacity;
				this.#at = now;
				this.#own = own;
		}
		static ofUser(perMinute, now) {
				const capacity = Math.max(1, perMinute / 60);
				return new RateBucket({ limit: perMinute, level: capacity, capacity, own: true }, now);
		}
		static ofServer({ limit, remaining }, { weight, inFlight }, now) {
				const level = remaining === undefined ? 0 : Math.max(0, remaining - inFlight);
				const capacity = Math.max(weight, (remaining ?? 0) + weight);
				return new RateBucket({ limit, level, capacity, own: false }, now);
		}
		wait(weight, now) {
				if (weight === 0)
						return 0;
				this.#refill(now);
				const missing = Math.min(weight, this.#capacity) - this.#level;
				return missing <= 1e-9 ? 0 : missing / (this.#perMs * this.#factor);
		}
		take(weight) {
				this.#level -= weight;
		}
		follow({ limit, remaining }, { weight, inFlight, sentAt }, now) {
				this.#refill(now);
				if (this.#limit !== limit && (!this.#own || limit < this.#limit)) {
						this.#perMs = (limit * CAUTION) / MINUTE;
						this.#limit = limit;
				}
				if (remaining === undefined)
						return;
				const most = remaining + weight + this.#perMs * (now - sentAt);
				if (this.#level > most)
						this.#level = most;
				if (this.#own)
						return;
				const least = remaining - inFlight;
				if (least > this.#level + weight)
						this.#level = least;
				this.#capacity = Math.max(this.#capacity, remaining + weight);
		}
		distrust() {
				this.#factor = Math.max(0.05, this.#factor * 0.9);
		}
		trust() {
				this.#factor = Math.min(1, this.#factor + 0.002);
		}
		empty(certain, now) {
				this.#refill(now);
				if (certain || this.#level > 0)
						this.#level = Math.min(this.#level, 0);
		}
		#refill(now) {
				this.#level = Math.min(this.#capacity, this.#level + (now - this.#at) * this.#perMs * this.#factor);
				this.#at = now;
		}
}

;



const SHORTEST_HOLD_MS = 200;
class Pacer {
		#concurrency;
		#ms;
		#buckets = new Map();
		#retries = [];
		#queue = new WaitingLine();
		#active = 0;
		#closed = false;
		#width;
		#holdUntil = 0;
		#lastLimited = Number.POSITIVE_INFINITY;
		#lastBare429 = Number.NEGATIVE_INFINITY;
		#troubles = 0;
		#timer = null;
		#timerAt = 0;
		constructor({ concurrency, requestsPerMinute, tokensPerMinute, ms }) {
				this.#concurrency = concurrency;
				this.#width = concurrency;
				this.#ms = ms;
				if (requestsPerMinute !== undefined)
						this.#buckets.set('requests', RateBucket.ofUser(requestsPerMinute, ms()));
				if (tokensPerMinute !== undefined)
						this.#buckets.set('tokens', RateBucket.ofUser(tokensPerMinute, ms()));
		}
		get active() {
				return this.#active;
		}
		enter(weight, urgent) {
				if (this.#closed)
						return Promise.resolve(null);
				return new Promise((go) => {
						(urgent ? this.#retries : this.#queue).push({ weight, go });
						this.#pump();
				});
		}
		leave(ticket, attempt) {
				this.#active -= 1;
				if (attempt !== null)
						this.#learn(ticket, attempt, this.#ms());
				this.#pump();
		}
		close() {
				this.#closed = true;
				if (this.#timer !== null)
						clearTimeout(this.#timer);
				for (const waiter of [...this.#retries.splice(0), ...this.#queue.drain()])
						waiter.go(null);
		}
		#pump() {
				if (this.#closed)
						return;
				while (this.#active < Math.floor(this.#width)) {
						const next = this.#retries[0] ?? this.#queue.first();
						if (next === undefined)
								return;
						const now = this.#ms();
						let wait = this.#holdUntil - now;
						for (const [meter, bucket] of this.#buckets)
								wait = Math.max(wait, bucket.wait(portion(next.weight, meter), now));
						if (wait > 0) {
								this.#wake(now + wait);
								return;
						}
						if (this.#retries.length > 0)
								this.#retries.shift();
						else
								this.#queue.shift();
						for (const [meter, bucket] of this.#buckets)
								bucket.take(portion(next.weight, meter));
						this.#active += 1;
						next.go({ sentAt: now, weight: next.weight });
				}
		}
		#wake(at) {
				if (this.#timer !== null) {
						if (this.#timerAt <= at + 0.5)
								return;
						clearTimeout(this.#timer);
				}
				this.#timerAt = at;
				const fire = () => {
						this.#timer = null;
						this.#pump();
				};
				this.#timer = setTimeout(fire, Math.max(1, Math.ceil(at - this.#ms())));
		}
		#learn(ticket, attempt, now) {
				const figures = this.#follow(ticket, attempt, now);
				if (attempt.kind === 'transient' && attempt.code === 'rate-limit') {
						this.#limited(ticket, attempt.limits.retryAfterMs, figures, now);
						return;
				}
				if (attempt.kind === 'transient') {
						this.#troubles += 1;
						if (attempt.code !== 'timeout' && this.#troubles >= this.#width * 2) {
								this.#width = Math.max(1, this.#concurrency / 4, this.#width / 2);
								this.#troubles = 0;
						}
						return;
				}
				this.#troubles = 0;
				this.#width = Math.min(this.#concurrency, this.#width + this.#width / 8);
				this.#buckets.get('requests')?.trust();
		}
		#follow(ticket, { limits }, now) {
				let figures = false;
				for (const meter of providers_attempt .Tk) {
						const window = limits[meter];
						if (window === undefined)
								continue;
						figures = true;
						const weight = portion(ticket.weight, meter);
						const counted = { weight, inFlight: this.#active * weight, sentAt: ticket.sentAt };
						const bucket = this.#buckets.get(meter);
						if (bucket === undefined)
								this.#buckets.set(meter, RateBucket.ofServer(window, counted, now));
						else
								bucket.follow(window, counted, now);
				}
				return figures;
		}
		#limited(ticket, retryAfterMs, figures, now) {
				const wait = retryAfterMs === undefined || retryAfterMs > stated_waits .u_ ? 0 : retryAfterMs;
				if (figures) {
						const requests = this.#buckets.get('requests');
						if (ticket.sentAt > this.#lastLimited)
								requests?.distrust();
						this.#lastLimited = now;
						requests?.empty(wait > 0, now);
						this.#holdUntil = Math.max(this.#holdUntil, now + wait);
						return;
				}
				const pause = Math.max(wait, SHORTEST_HOLD_MS);
				if (now - this.#lastBare429 < Math.max(1000, pause)) {
						if (ticket.sentAt >= this.#holdUntil)
								this.#width = Math.max(1, this.#width * 0.75);
						this.#holdUntil = Math.max(this.#holdUntil, now + pause);
				}
				this.#lastBare429 = now;
		}
}
function portion({ input, output }, meter) {
		switch (meter) {
				case 'requests':
						return 1;
				case 'tokens':
						return input + output;
				case 'inputTokens':
						return input;
				case 'outputTokens':
						return output;
		}
}
class WaitingLine {
		#waiters = [];
		#head = 0;
		push(waiter) {
				this.#waiters.push(waiter);
		}
		first() {
				return this.#waiters[this.#head];
		}
		shift() {
				this.#head += 1;
				if (this.#head <= 1024 || this.#head * 2 <= this.#waiters.length)
						return;
				this.#waiters.splice(0, this.#head);
				this.#head = 0;
		}
		drain() {
				const left = this.#waiters.slice(this.#head);
				this.#waiters = [];
				this.#head = 0;
				return left;
		}
}

;



const TRIES = {
		'rate-limit': 10,
		server: 6,
		network: 6,
		malformed: 6,
		timeout: 3,
		oversize: 1,
};
const BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 8000;
const LONGEST_LIMIT_BACKOFF_MS = 60_000;
function waitBeforeRetry(attempt, tries, key, options) {
		const { code, limits } = attempt;
		if (attempt.final || tries >= TRIES[code])
				return null;
		const stated = limits.retryAfterMs ?? 0;
		if (stated > stated_waits .u_)
				return null;
		if (code === 'rate-limit' && stated > 0 && providers_attempt .Tk.some((meter) => limits[meter] !== undefined))
				return 0;
		const longest = code === 'rate-limit' ? LONGEST_LIMIT_BACKOFF_MS : LONGEST_BACKOFF_MS;
		const base = Math.min(longest, (options.backoffMs ?? BACKOFF_MS) * 2 ** (tries - 1));
		return Math.max(stated, base * (0.5 + jitter(options.seed, key, tries)));
}
function jitter(seed, key, tries) {
		return Number.parseInt((0,digest .tH)(seed, `${key} ${tries}`).slice(0, 8), 16) / 0x1_0000_0000;
}

;







const DOWN_MS = 30_000;
class ProviderLine {
		#options;
		#pacer;
		#seen = new Set();
		#opened = null;
		#list = null;
		#lastAnswer;
		#failures = 0;
		constructor(options) {
				const { provider, clock } = options;
				this.#options = options;
				this.#pacer = new Pacer({
						concurrency: Math.max(1, Math.min(options.concurrency, provider.concurrency ?? options.concurrency)),
						requestsPerMinute: provider.requestsPerMinute,
						tokensPerMinute: provider.tokensPerMinute,
						ms: clock.ms,
				});
				this.#lastAnswer = clock.ms();
		}
		get active() {
				return this.#pacer.active;
		}
		async ask(question, key) {
				this.#opened ??= openWire(this.#options).then(async (wire) => ({ wire, list: await wire.list() }));
				const { wire, list } = await this.#opened;
				this.#list = list;
				this.#lookAt(list, question.request.model);
				return this.#tryAll(question, wire, key);
		}
		endOf(model) {
				return this.#list?.shutdowns.get(model);
		}
		close() {
				this.#pacer.close();
		}
		async #tryAll(question, wire, key) {
				const { budget, clock } = this.#options;
				const nonce = (0,digest .tH)(this.#options.nonceSecret, key).slice(0, 32);
				const weight = weightOf(question);
				for (let tries = 1;; tries++) {
						const ticket = await this.#pacer.enter(weight, tries > 1);
						if (ticket === null)
								return this.#halted(tries - 1);
						const unsendable = tries === 1 && this.#isDown() ? this.#down() : budget.sent() ? null : unsent(budget);
						if (unsendable !== null) {
								this.#pacer.leave(ticket, null);
								return unsendable;
						}
						const given = await wire.attempt(question.request, nonce, question.place);
						const attempt = this.#options.redaction.value(given);
						this.#pacer.leave(ticket, attempt);
						if (attempt.kind === 'answered') {
								this.#lastAnswer = clock.ms();
								this.#failures = 0;
								const why = (0,answer_limits .FR)(attempt.answer);
								if (why !== null)
										return { kind: 'excess', answer: attempt.answer, why, tries };
								return { kind: 'answered', answer: attempt.answer };
						}
						budget.failed();
						if (attempt.kind === 'permanent')
								return { kind: 'refused', fault: attempt.fault, said: attempt.message, tries };
						if (attempt.kind === 'again')
								continue;
						this.#failures += 1;
						if (this.#options.halted() !== null)
								return this.#halted(tries);
						const wait = waitBeforeRetry(attempt, tries, key, this.#options);
						if (wait === null || clock.ms() + wait > budget.deadline)
								return failure(attempt.code, `${attempt.message} (${tries} ${tries === 1 ? 'try' : 'tries'})`, tries);
						if (wait > 0)
								await pause(wait);
						if (this.#options.halted() !== null)
								return this.#halted(tries);
				}
		}
		#lookAt(list, model) {
				if (this.#seen.has(model))
						return;
				this.#seen.add(model);
				if (list === null)
						return;
				const { log, provider } = this.#options;
				const end = list.ends.get(model);
				if (end !== undefined)
						log.warn(`provider "${provider.name}" says about model "${model}": ${end}; plan a re-pin`);
				if (!list.ids.has(model)) {
						log.note(`model "${model}" is not on the list of provider "${provider.name}" (${list.ids.size} models); it is asked all the same`);
						return;
				}
				const dated = [...list.ids].filter((id) => id.startsWith(`${model}-20`)).sort();
				if (dated.length > 0)
						log.note(`model "${model}" is an alias; provider "${provider.name}" also lists ${dated.at(-1)}, which does not move`);
		}
		#isDown() {
				const { concurrency, clock } = this.#options;
				return this.#failures >= 3 * concurrency && clock.ms() - this.#lastAnswer > DOWN_MS;
		}
		#down() {
				const { name } = this.#options.provider;
				return failure('server', `provider "${name}" has not answered for ${DOWN_MS / 1000} s`, 0);
		}
		#halted(attempts) {
				if (this.#options.halted() === 'deadline')
						return failure('deadline', 'the time of the run is up', attempts);
				return failure('interrupted', 'the run was stopped', attempts);
		}
}
async function openWire(options) {
		const { provider, clock } = options;
		const key = (0,credentials .TN)(provider, options.env);
		if (key === undefined && provider.apiKeyEnv !== undefined) {
				throw new problem .dz({
						file: options.file,
						key: `providers.${provider.name}.api-key-env`,
						message: `the environment variable ${provider.apiKeyEnv} is not set; provider "${provider.name}" takes its key from it`,
				});
		}
		const transport = await options.transport();
		const signing = (0,credentials .rB)(provider, options.env);
		const wireOptions = { key, signing, transport, ms: clock.ms, epoch: () => Date.parse(clock.now()) };
		switch (provider.type) {
				case 'openai':
						return (await Promise.all( [__webpack_require__.e(2538), __webpack_require__.e(2528)]).then(__webpack_require__.bind(__webpack_require__, 22528))).openOpenAi(provider, wireOptions);
				case 'anthropic':
				case 'google':
				case 'bedrock':
						return (await Promise.all( [__webpack_require__.e(3713), __webpack_require__.e(4614)]).then(__webpack_require__.bind(__webpack_require__, 83713))).openHouse(provider, wireOptions);
				case 'http':
						return (await Promise.all( [__webpack_require__.e(2538), __webpack_require__.e(5778)]).then(__webpack_require__.bind(__webpack_require__, 75778))).openHttp(provider, wireOptions);
		}
}
function weightOf({ request }) {
		return { input: Math.ceil((0,pricing .gx)(request) * 0.75), output: (0,pricing .oY)(request) ?? 0 };
}
function pause(ms) {
		return new Promise((resume) => setTimeout(resume, ms));
}
function failure(code, message, attempts) {
		return { kind: 'failed', code, message, attempts };
}
function unsent(budget) {
		return budget.exhausted === 'max-minutes'
				? failure('deadline', 'the time of the run (max-minutes) is up', 0)
				: failure('budget', `the budget of the run (${budget.exhausted ?? 'max-calls'}) is spent`, 0);
}


	}),

	94809:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		VW: () => (  isBatchFile),
		W5: () => (  orderedBatches),
		ac: () => (  dropBatch),
		d: () => (  keepBatch),
		wx: () => (  hasBatchFiles)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
	var _inputs_batches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24272);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);
	var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);
	var _stored_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39955);







const NAME = /^batch-[0-9a-f]{32}\.json$/;
const MOST_FILES = 1000;
const MOST_BYTES = 16 * 1024 * 1024;
const HEX64 = /^[0-9a-f]{64}$/;
const FILE = zod__WEBPACK_IMPORTED_MODULE_5__  .rej({
		seal: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
		batch: zod__WEBPACK_IMPORTED_MODULE_5__  .rej({
				use: zod__WEBPACK_IMPORTED_MODULE_5__  .k5n(_inputs_batches_js__WEBPACK_IMPORTED_MODULE_6__  .i6),
				provider: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				endpoint: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				id: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().max(300),
				at: zod__WEBPACK_IMPORTED_MODULE_7__  .w$(),
				nonceSeed: zod__WEBPACK_IMPORTED_MODULE_5__  .YjP(),
				keys: zod__WEBPACK_IMPORTED_MODULE_5__  .YOg(zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().regex(HEX64)).max(100_000),
				mostUsd: zod__WEBPACK_IMPORTED_MODULE_5__  .aig().min(0).nullable(),
				over: zod__WEBPACK_IMPORTED_MODULE_5__  .euz(true).optional(),
		}),
});
function isBatchFile(name) {
		return NAME.test(name);
}
function keepBatch(dir, secret, batch) {
		const seal = (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_4__  .Qv)(secret)(JSON.stringify(batch));
		(0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .yi)(dir, nameOf(batch), JSON.stringify({ seal, batch }));
}
function dropBatch(dir, batch) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, nameOf(batch)), { force: true });
}
function hasBatchFiles(dir) {
		return names(dir).length > 0;
}
function orderedBatches(dir, secret) {
		return names(dir).flatMap((name) => {
				try {
						const { seal, batch } = FILE.parse(JSON.parse((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__  .rM)(dir, name, MOST_BYTES) ?? ''));
						return (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_4__  .Qv)(secret)(JSON.stringify(batch)) === seal && nameOf(batch) === name ? [batch] : [];
				}
				catch {
						return [];
				}
		});
}
function nameOf({ provider, id }) {
		return `batch-${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(`${provider}\0${id}`).slice(0, 32)}.json`;
}
function names(dir) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter(isBatchFile).sort().slice(0, MOST_FILES);
		}
		catch {
				return [];
		}
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

	34886:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		M7: () => (  keyOfParameter),
		f8: () => (  errorKind),
		lS: () => (  readError)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
	var _answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);


const REFUSED = [400, 403, 422];
const TABLE = [
		{ means: 'too-long', status: [413] },
		{
				means: 'quota',
				codes: [
						'insufficientquota',
						'billinghardlimitreached',
						'billingnotactive',
						'billingerror',
						'paymentrequired',
						'insufficientbalance',
						'insufficientcredits',
						'insufficientfunds',
						'insufficientuserquota',
						'quotanotenough',
						'exceededcurrentquotaerror',
						'creditbalancetoolow',
						'accountoverdueerror',
						'arrearage',
						'freetieronly',
						'spendlimitreached',
						'dailyquota',
						'1113',
						'1008',
				],
		},
		{
				means: 'filtered',
				codes: [
						'contentfilter',
						'contentfiltered',
						'contentfiltering',
						'contentpolicyviolation',
						'contentpolicy',
						'contentblocked',
						'responsibleaipolicyviolation',
						'invalidprompt',
						'cyberpolicyviolation',
						'biopolicyviolation',
						'usagepolicyviolation',
						'safetyviolation',
						'safety',
						'moderation',
						'moderationblocked',
						'flaggedinput',
						'datainspectionfailed',
						'datainspection',
						'sensitive',
						'sensitivecontent',
						'sensitivecontentdetected',
						'inputtextsensitivecontentdetected',
						'outputtextsensitivecontentdetected',
						'inappropriatecontent',
						'prohibitedcontent',
						'promptblocked',
						'promptthreatdetected',
						'guardrailviolation',
						'guardrailintervened',
						'riskcontrol',
						'1301',
						'1026',
						'1027',
						'2016',
						'2017',
				],
		},
		{ means: 'filtered', status: [446, 451] },
		{
				means: 'filtered',
				status: REFUSED,
				says: /requires moderation|(?:input|prompt|content|output) (?:was|has been|is) (?:flagged|filtered|blocked)|request was flagged|content management policy|safety system|usage polic(?:y|ies)|inappropriate content|content exists risk|content[_ ]filter|data inspection/i,
		},
		{ means: 'limit', status: [429] },
		{
				means: 'limit',
				status: [400, 403, 409, 420, 422, 503, 529],
				codes: [
						'ratelimitexceeded',
						'ratelimiterror',
						'ratelimited',
						'ratelimitreachederror',
						'toomanyrequests',
						'toomanyrequestsexception',
						'throttling',
						'throttled',
						'throttlingexception',
						'resourceexhausted',
						'concurrencylimitexceeded',
						'limitrequests',
						'limitburstrate',
						'overloadederror',
						'engineoverloadederror',
						'1302',
						'1303',
						'1305',
						'1002',
				],
		},
		{ means: 'transient', status: [408, 409, 420, 421, 423, 424, 425, 449, 460, 498, 499] },
		{
				means: 'too-long',
				codes: [
						'contextlengthexceeded',
						'contextlengthexceedederror',
						'contextwindowexceeded',
						'exceedcontextsizeerror',
						'stringabovemaxlength',
						'toomanytokens',
						'promptistoolong',
						'requesttoolarge',
						'inputtoolong',
				],
		},
		{
				means: 'too-long',
				status: [400, 422, 500],
				says: /maximum context|context (?:length|window|size)|(?:prompt|input) is too long|too many (?:input )?tokens|maximum number of tokens allowed|input length .{0,40}exceeds|range of input length/i,
		},
		{ means: 'transient', codes: ['servererror', 'serviceunavailable', 'overloaded', 'modelnotready', 'modelloading'] },
		{
				means: 'credentials',
				codes: [
						'invalidapikey',
						'apikeyinvalid',
						'incorrectapikey',
						'authenticationerror',
						'unauthorized',
						'unauthenticated',
						'accountdeactivated',
						'unrecognizedclientexception',
						'expiredtokenexception',
						'invalidsignatureexception',
						'1004',
				],
		},
		{ means: 'credentials', status: [401, 403, 407] },
		{ means: 'quota', status: [402] },
		{ means: 'quota', status: [400], says: /credit balance is too low|specified api usage limits/i },
		{ means: 'gone', status: [404, 410] },
		{ means: 'gone', codes: ['modelnotfound', 'modelnotexist', 'deploymentnotfound', 'invalidmodel', 'modeldeprecated'] },
];
function errorKind(status, error, sent) {
		const words = new Set(error.codes.flatMap(wordsOf));
		const row = TABLE.find(({ status: of, codes, says }) => (of === undefined || of.includes(status)) &&
				(codes === undefined || codes.some((code) => words.has(code))) &&
				(says === undefined || says.test(error.message)));
		if (row !== undefined)
				return { why: row.means };
		if (status >= 500)
				return { why: 'transient' };
		const name = parameterOf(error, sent);
		return name === undefined ? { why: 'bad-request' } : { why: 'parameter', name };
}
function wordsOf(code) {
		const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
		return [plain(code), ...code.split(/[.:#\s/]/).map(plain)];
}
function readError(text) {
		const parsed = (0,_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .UV)(text);
		if ('fault' in parsed) {
				const title = /<title>([^<]{0,300})<\/title>/i.exec(text.slice(0, 20_000))?.[1] ?? text;
				return { message: oneLine(title), codes: [], source: {} };
		}
		return errorIn(parsed.value, text, 0);
}
const DEEPEST = 2;
function errorIn(body, text, depth) {
		const outer = Array.isArray(body) ? body[0] : body;
		const list = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(outer) ? (outer['error'] ?? outer['errors'] ?? outer) : outer;
		const error = Array.isArray(list) ? list[0] : list;
		if (typeof error === 'string')
				return { message: oneLine(error), codes: codesOf(outer), source: asObject(outer) };
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(error))
				return { message: oneLine(text), codes: codesOf(outer), source: asObject(outer) };
		const said = textOf(error['message']) ?? textOf(error['Message']) ?? textOf(error['error_msg']);
		const first = firstDetail(error['detail']);
		const inner = depth < DEEPEST ? innerError(error['metadata'], depth) : undefined;
		const message = said ?? textOf(error['detail']) ?? first?.message ?? JSON.stringify(error);
		return {
				message: oneLine(inner === undefined ? message : `${message}: ${inner.message}`),
				codes: [...codesOf(error), ...(error === outer ? [] : codesOf(outer)), ...(inner?.codes ?? [])],
				param: textOf(error['param']) ?? first?.param ?? fieldOf(error['details']) ?? inner?.param,
				source: error,
		};
}
function firstDetail(detail) {
		const first = Array.isArray(detail) ? detail[0] : undefined;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(first))
				return undefined;
		const loc = Array.isArray(first['loc']) ? first['loc'] : [];
		const param = loc.find((part) => typeof part === 'string' && part !== 'body');
		const message = textOf(first['msg']) ?? JSON.stringify(first);
		return { message: param === undefined ? message : `${message}: ${param}`, param };
}
function fieldOf(details) {
		for (const detail of listOf(details)) {
				for (const violation of listOf((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(detail) ? detail['fieldViolations'] : undefined)) {
						const field = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(violation) ? textOf(violation['field']) : undefined;
						if (field !== undefined)
								return field.split('.').at(-1);
				}
		}
		return undefined;
}
function innerError(metadata, depth) {
		const raw = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(metadata) ? metadata['raw'] : undefined;
		if (typeof raw !== 'string' || !raw.trimStart().startsWith('{') || raw.length > 100_000)
				return undefined;
		try {
				return errorIn(JSON.parse(raw), raw, depth + 1);
		}
		catch {
				return undefined;
		}
}
function codesOf(error) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(error))
				return [];
		const codes = [];
		const add = (value) => {
				if (typeof value === 'string' && value !== '')
						codes.push(value.slice(0, 200));
				else if (typeof value === 'number')
						codes.push(String(value));
		};
		for (const key of ['code', 'type', 'status', 'reason', '__type', 'error_code', 'error_type'])
				add(error[key]);
		const inner = error['innererror'];
		if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(inner)) {
				add(inner['code']);
				if ('content_filter_result' in inner || 'content_filter_results' in inner)
						codes.push('content_filter');
		}
		const metadata = error['metadata'];
		if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(metadata)) {
				add(metadata['error_type']);
				if (Array.isArray(metadata['reasons']) || 'flagged_input' in metadata)
						codes.push('moderation');
		}
		const status = error['base_resp'];
		if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(status))
				add(status['status_code']);
		for (const detail of listOf(error['details'])) {
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(detail))
						continue;
				add(detail['reason']);
				for (const violation of listOf(detail['violations'])) {
						const quota = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(violation) ? textOf(violation['quotaId']) : undefined;
						if (quota !== undefined && /PerDay/.test(quota))
								codes.push('daily_quota');
				}
		}
		return codes;
}
const ALIASES = [
		['response_format', /json[_ ]?schema|json mode|structured output|guided (?:decoding|json)|response format/i],
		['tools', /tool[_ ]choice|function[_ ]call|tool[_ ]use|tool calls?\b/i],
		['reasoning_effort', /reasoning[_. ]effort/i],
];
function parameterOf({ param, message, codes }, sent) {
		const names = sent.filter((name) => name !== 'messages' && name !== 'model');
		const root = param?.split(/[.[]/)[0];
		if (root !== undefined && names.includes(root))
				return root;
		const objects = /unsupported|unrecogni[sz]ed|unknown|unexpected|not support|not permitted|not allowed|unavailable|deprecated|extra|invalid|requires|must be/i;
		if (!objects.test(`${codes.join(' ')} ${message}`))
				return undefined;
		return (names.find((name) => mentions(message, name)) ??
				ALIASES.find(([name, says]) => names.includes(name) && says.test(message))?.[0]);
}
function mentions(text, name) {
		const isWord = (char) => char !== undefined && /\w/.test(char);
		for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
				if (!isWord(text[at - 1]) && !isWord(text[at + name.length]))
						return true;
		return false;
}
const CAP_NAMES = new Set([
		'max_tokens',
		'max_completion_tokens',
		'max_output_tokens',
		'maxOutputTokens',
		'maxTokens',
]);
const FORMAT_NAMES = new Set([
		'response_format',
		'text',
		'format',
		'textFormat',
		'responseMimeType',
		'responseJsonSchema',
]);
function keyOfParameter(name) {
		if (CAP_NAMES.has(name))
				return 'max-tokens';
		if (FORMAT_NAMES.has(name))
				return 'response-format';
		return ['temperature', 'seed', 'tools'].includes(name) ? name : `params.${name}`;
}
function oneLine(text) {
		const line = text.slice(0, 3000).replaceAll(/\s+/g, ' ').trim();
		return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
function asObject(value) {
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value) ? value : {};
}
function listOf(value) {
		return Array.isArray(value) ? value.slice(0, 50) : [];
}
function textOf(value) {
		return typeof value === 'string' && value !== '' ? value : undefined;
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

	34629:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		J1: () => (  statedWait),
		pE: () => (  waitOf),
		u_: () => (  LONGEST_WAIT_MS)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57128);

const LONGEST_MS = 366 * 24 * 3_600_000;
const OFTEN_ENOUGH_MS = 60_000;
const LONGEST_WAIT_MS = 300_000;
function statedWait(header, error, message, now) {
		return waitInHeaders(header, now) ?? waitInBody(error, message, now) ?? spentWindow(header, now);
}
function waitInHeaders(header, now) {
		const exact = millis(header('retry-after-ms') ?? header('x-retry-after-ms'), 1);
		if (exact !== undefined)
				return exact;
		for (const name of ['retry-after', 'x-retry-after', 'x-ratelimit-reset-after']) {
				const wait = waitOf(header(name), now);
				if (wait !== undefined)
						return wait;
		}
		return undefined;
}
function spentWindow(header, now) {
		let longest;
		for (const prefix of ['x-ratelimit', 'ratelimit', 'anthropic-ratelimit']) {
				for (const meter of ['', '-requests', '-tokens', '-input-tokens', '-output-tokens']) {
						const [reset, remaining] = prefix === 'anthropic-ratelimit'
								? [header(`${prefix}${meter}-reset`), header(`${prefix}${meter}-remaining`)]
								: [header(`${prefix}-reset${meter}`), header(`${prefix}-remaining${meter}`)];
						if (remaining === undefined || remaining === null ? meter !== '' : Number(remaining) >= 1)
								continue;
						const wait = waitOf(reset, now);
						if (wait !== undefined)
								longest = Math.max(longest ?? 0, wait);
				}
		}
		longest ??= structuredReset(header('ratelimit'));
		return longest === undefined || longest > LONGEST_WAIT_MS ? longest : Math.min(longest, OFTEN_ENOUGH_MS);
}
function structuredReset(field) {
		if (!field || !/\b(?:remaining|r)=0\b/.test(field.slice(0, 300)))
				return undefined;
		return millis(/\b(?:reset|t)=(\d{1,9})\b/.exec(field.slice(0, 300))?.[1], 1000);
}
function waitOf(text, now) {
		if (!text)
				return undefined;
		const said = text.trim();
		if (/^\d{1,16}(?:\.\d{1,9})?$/.test(said)) {
				const value = Number(said);
				if (value > 1e11)
						return bounded(value - now);
				return bounded(value > 1e9 ? value * 1000 - now : value * 1000);
		}
		const duration = durationMs(said);
		if (duration !== undefined)
				return duration;
		const date = said.length <= 40 ? Date.parse(said) : Number.NaN;
		return Number.isFinite(date) ? bounded(date - now) : undefined;
}
const UNIT_MS = new Map([
		['ms', 1],
		['millisecond', 1],
		['s', 1000],
		['sec', 1000],
		['second', 1000],
		['m', 60_000],
		['min', 60_000],
		['minute', 60_000],
		['h', 3_600_000],
		['hr', 3_600_000],
		['hour', 3_600_000],
		['d', 86_400_000],
		['day', 86_400_000],
]);
const PART = /(\d{1,12}(?:\.\d{1,9})?) {0,2}([a-z]{1,12})/y;
function durationMs(text, from = 0, open = false) {
		if (!text)
				return undefined;
		const lower = text.slice(from, from + 60).toLowerCase();
		if (from === 0 && !open && /^\d{1,12}(\.\d{1,9})?$/.test(lower))
				return bounded(Number(lower) * 1000);
		let sum;
		let at = 0;
		for (;;) {
				PART.lastIndex = at;
				const part = PART.exec(lower);
				const unit = part && (UNIT_MS.get(part[2]) ?? UNIT_MS.get(part[2].replace(/s$/, '')));
				if (!part || !unit)
						break;
				sum = (sum ?? 0) + Number(part[1]) * unit;
				at = PART.lastIndex;
				if (lower[at] === ' ')
						at += 1;
		}
		if (sum === undefined || (!open && at < lower.length))
				return undefined;
		return bounded(sum);
}
function waitInBody(error, message, now) {
		return retryInfo(error['details']) ?? namedField(error, now) ?? copiedHeaders(error, now) ?? waitInWords(message);
}
function retryInfo(details) {
		if (!Array.isArray(details))
				return undefined;
		for (const detail of details.slice(0, 20)) {
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(detail) || detail['retryDelay'] === undefined)
						continue;
				const delay = detail['retryDelay'];
				if (typeof delay === 'string')
						return durationMs(delay);
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(delay))
						continue;
				const { seconds, nanos } = delay;
				return bounded(Number(seconds ?? 0) * 1000 + Number(nanos ?? 0) / 1e6);
		}
		return undefined;
}
const FIELDS = [
		['retry_after_ms', 1],
		['retryAfterMs', 1],
		['retry_after_seconds', 1000],
		['retry_after', 1000],
		['retryAfter', 1000],
		['retry_in', 1000],
];
function namedField(error, now) {
		for (const [name, unit] of FIELDS) {
				const value = error[name];
				if (typeof value === 'number')
						return bounded(value * unit);
				if (typeof value === 'string')
						return unit === 1 ? millis(value, 1) : waitOf(value, now);
		}
		return undefined;
}
function copiedHeaders(error, now) {
		const { metadata } = error;
		const headers = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(metadata) ? metadata['headers'] : undefined;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(headers))
				return undefined;
		const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
		const header = (name) => lower.get(name);
		return waitInHeaders(header, now) ?? spentWindow(header, now);
}
function waitInWords(message) {
		const said = /\b(?:try again|retry|retrying|wait|available|reset|resets)(?: again)?(?: in| after| for| at least)? {0,2}(?=\d)/gi;
		for (const match of message.slice(0, 2000).matchAll(said)) {
				const wait = durationMs(message, match.index + match[0].length, true);
				if (wait !== undefined)
						return wait;
		}
		return undefined;
}
function millis(text, unit) {
		return text && /^\s*\d{1,15}(?:\.\d{1,9})?\s*$/.test(text) ? bounded(Number(text) * unit) : undefined;
}
function bounded(ms) {
		return Number.isFinite(ms) && ms < LONGEST_MS ? Math.max(0, ms) : undefined;
}


	})

};
