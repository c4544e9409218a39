export const id = 5778;
export const ids = [5778];
export const modules = {

	75778:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		openHttp: () => (  openHttp)
	});
	var _inputs_case_case_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97132);
	var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28060);
	var _model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34886);
	var _model_call_finish_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49934);
	var _model_call_thinking_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72517);
	var _model_call_token_usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39578);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39684);
	var _model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42044);
	var _model_call_wires_reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99660);
	var _model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6298);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57128);
	var _attempt_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34889);
	var _wire_attempt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22979);














function openHttp(provider, options) {
		const { key, transport } = options;
		const own = (0,_wire_attempt_js__WEBPACK_IMPORTED_MODULE_11__  .Rs)(provider, key);
		const named = Object.keys(own).some((name) => name.toLowerCase() === 'authorization');
		const headers = {
				'content-type': 'application/json',
				...(key !== undefined && !named && { authorization: `Bearer ${key}` }),
				...own,
		};
		const programs = new Programs(provider, transport, headers);
		const post = async (url, body) => {
				const late = AbortSignal.timeout(provider.timeoutSeconds * 1000);
				try {
						return await transport.send(url, { method: 'POST', headers, body, signal: late });
				}
				catch (error) {
						if (late.aborted)
								return (0,_wire_attempt_js__WEBPACK_IMPORTED_MODULE_11__  .iU)(provider);
						return (0,_wire_attempt_js__WEBPACK_IMPORTED_MODULE_11__  .H1)(error);
				}
		};
		return {
				async attempt(request, nonce, place) {
						if (request.kind === 'embedding')
								return (0,_wire_attempt_js__WEBPACK_IMPORTED_MODULE_11__  .Ok)(provider.type);
						const start = options.ms();
						const messages = request.messages.map((message) => plain(message, nonce));
						const { model, retrieval } = request;
						const { url, told } = addressed(provider, place);
						const twins = await programs.beforeAsking();
						if (twins !== null)
								return twins;
						const received = await post(url, JSON.stringify({ messages, case: place.case, model, retrieval, ...told }));
						if ('kind' in received)
								return received;
						const shown = programs.seen(place.arm, received);
						if (shown !== null)
								return shown;
						const latencyMs = Math.round(options.ms() - start);
						const header = (name) => {
								const value = received.headers[name];
								return Array.isArray(value) ? value[0] : value;
						};
						const { status } = received;
						const { text } = received;
						const now = options.epoch();
						if (status < 200 || status > 299)
								return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_10__  .Aj)({ status, error: (0,_model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .lS)(text), sent: [], header, now });
						return readAnswer(text, {
								nonce,
								latencyMs,
								limits: (0,_attempt_js__WEBPACK_IMPORTED_MODULE_10__  .BU)(header, now),
								gateway: (0,_attempt_js__WEBPACK_IMPORTED_MODULE_10__  .HV)(received.headers),
						});
				},
				list: () => Promise.resolve(null),
		};
}
function addressed({ url }, { arm = 'head', sample, target }) {
		return typeof url === 'string' ? { url, told: {} } : { url: url[arm], told: { arm, sample, target } };
}
const STAMP_PATH = '/.well-known/plumbline';
const STAMP_HEADER = 'x-plumbline-program';
const STAMP_TIMEOUT_MS = 5000;
class Programs {
		#urls;
		#fetch;
		#stamps = new Map();
		#asked = null;
		constructor({ url }, transport, headers) {
				this.#urls = url;
				this.#fetch = (at) => transport.send(at, { method: 'GET', headers, signal: AbortSignal.timeout(STAMP_TIMEOUT_MS) });
		}
		async beforeAsking() {
				const urls = this.#urls;
				if (typeof urls === 'string')
						return null;
				this.#asked ??= Promise.all(['base', 'head'].map((arm) => this.#ask(arm, urls[arm])));
				await this.#asked;
				return this.#twins();
		}
		seen(arm, { headers }) {
				const stamp = headers[STAMP_HEADER];
				if (typeof this.#urls === 'string' || arm === undefined || typeof stamp !== 'string')
						return null;
				this.#stamps.set(arm, stamp);
				return this.#twins();
		}
		async #ask(arm, url) {
				try {
						const { status, text } = await this.#fetch(new URL(STAMP_PATH, url).href);
						const parsed = status === 200 ? (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .UV)(text) : null;
						const program = parsed !== null && 'value' in parsed && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(parsed.value) ? parsed.value['program'] : null;
						if (typeof program === 'string' && program !== '')
								this.#stamps.set(arm, program);
				}
				catch {
				}
		}
		#twins() {
				const [base, head] = [this.#stamps.get('base'), this.#stamps.get('head')];
				if (base === undefined || base !== head)
						return null;
				const program = base.slice(0, 100);
				return {
						kind: 'permanent',
						fault: { why: 'same-program', program },
						status: 0,
						message: `program ${program} on both sides`,
						limits: _attempt_js__WEBPACK_IMPORTED_MODULE_10__  .d1,
				};
		}
}
function plain(message, nonce) {
		return {
				role: message.role,
				content: (0,_model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_6__  .$E)(message, nonce),
				name: message.name,
				tool_call_id: message.toolCallId,
				tool_calls: message.toolCalls && (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_9__  .vA)(message.toolCalls),
				...message.thought,
		};
}
function readAnswer(body, { nonce, latencyMs, limits, gateway }) {
		const malformed = (message) => ({ kind: 'transient', code: 'malformed', message, limits });
		const parsed = (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .UV)(body);
		if ('fault' in parsed)
				return malformed(`the answer ${parsed.fault}`);
		const answer = parsed.value;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(answer))
				return malformed('the answer is not a JSON object');
		const { output, model, cost_usd: cost, finish_reason: finish } = answer;
		const toolCalls = readToolCalls(answer['tool_calls']);
		if (typeof output !== 'string' && toolCalls.length === 0)
				return malformed('the answer has neither "output" nor "tool_calls"');
		const ending = typeof finish === 'string' ? (0,_model_call_finish_reasons_js__WEBPACK_IMPORTED_MODULE_3__  .z)(finish) : null;
		if (ending === 'failure')
				return malformed(`the answer ended with finish reason "${String(finish)}"`);
		const { text, thinking } = (0,_model_call_thinking_js__WEBPACK_IMPORTED_MODULE_13__  .J)(typeof output === 'string' ? output : '');
		let isContextSound = true;
		const context = (0,_inputs_case_case_values_js__WEBPACK_IMPORTED_MODULE_0__  .yI)(answer['context'], () => {
				isContextSound = false;
		});
		if (!isContextSound)
				return malformed('the "context" of the answer is neither a text nor a list of passages');
		let isTraceSound = true;
		const trace = (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_5__  .c)(answer, () => {
				isTraceSound = false;
		});
		if (!isTraceSound)
				return malformed('the "steps", "state" or "grades" of the answer are not those of a row');
		return {
				kind: 'answered',
				answer: {
						kind: 'answered',
						text: (0,_model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_8__  .KJ)(text, nonce),
						toolCalls,
						refused: answer['refused'] === true || ending === 'refusal',
						...(typeof finish === 'string' && { finishReason: (0,_model_call_wires_reading_js__WEBPACK_IMPORTED_MODULE_7__  .hR)(ending, finish) }),
						...(thinking !== undefined && { thinking: (0,_model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_8__  .KJ)(thinking, nonce) }),
						usage: (0,_model_call_token_usage_js__WEBPACK_IMPORTED_MODULE_4__  .k9)(answer['usage']),
						latencyMs,
						...(context !== undefined && { context }),
						...(trace !== undefined && { trace }),
						...(typeof model === 'string' && { model }),
						...((0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(cost) !== undefined && { costUsd: (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(cost) }),
						...gateway,
				},
				limits,
		};
}
function readToolCalls(list) {
		if (!Array.isArray(list))
				return [];
		return list.flatMap((item) => {
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_12__  .G)(item) || typeof item['name'] !== 'string')
						return [];
				const raw = item['arguments'];
				if (typeof raw !== 'string')
						return [{ name: item['name'], arguments: (raw ?? {}) }];
				const parsed = (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_1__  .UV)(raw);
				if ('fault' in parsed)
						return [{ name: item['name'], arguments: undefined, argumentsRaw: raw }];
				return [{ name: item['name'], arguments: parsed.value }];
		});
}


	})

};
