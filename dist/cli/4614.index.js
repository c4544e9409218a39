export const id = 4614;
export const ids = [4614,143];
export const modules = {

	80143:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		BodyTooLarge: () => (  BodyTooLarge),
		LARGEST_LIST: () => (  LARGEST_LIST),
		openTransport: () => (  openTransport),
		redirectOf: () => (  redirectOf)
	});
	var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
	var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


const LARGEST_BODY = 8 * 1024 * 1024;
const LARGEST_LIST = 64 * 1024 * 1024;
class BodyTooLarge extends Error {
		name = 'BodyTooLarge';
}
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
const MOST_REDIRECTS = 5;
async function openTransport(env, redaction, { idleMs, largest = LARGEST_BODY } = {}) {
		const options = {
				keepAlive: true,
				keepAliveMsecs: 30_000,
				maxSockets: Number.POSITIVE_INFINITY,
				...(idleMs !== undefined && { timeout: idleMs }),
		};
		const isProxied = PROXY_VARIABLES.some((name) => env[name] || env[name.toUpperCase()]);
		const proxies = isProxied ? (await __webpack_require__.e(  926).then(__webpack_require__.bind(__webpack_require__, 40926))).openProxies(env, options) : null;
		const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
		const secure = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options);
		const active = new Set();
		const places = new Map();
		const placeAt = (url) => {
				let place = places.get(url);
				if (place === undefined) {
						place = placeOf(url, proxies?.of(new URL(url)) ?? null);
						places.set(url, place);
				}
				return place;
		};
		const once = async (url, sending) => {
				const place = placeAt(url);
				const { target, headers, agent = place.secure ? secure : plain } = place;
				const { method, body } = sending;
				const sent = headers === undefined ? sending.headers : { ...sending.headers, ...headers };
				const open = place.secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
				const most = url.includes('/embeddings') ? LARGEST_LIST : largest;
				const call = open({
						...target,
						method,
						agent,
						headers: body === undefined ? sent : { ...sent, 'content-length': Buffer.byteLength(body) },
				});
				active.add(call);
				try {
						const { response, text } = await answerOf(call, sending, most);
						const { statusCode = 0, headers: received } = response;
						return { status: statusCode, headers: redaction.value(received), text: redaction.text(text) };
				}
				finally {
						active.delete(call);
				}
		};
		const send = async (url, sending) => {
				let at = url;
				let received = await once(at, sending);
				for (let hops = 0; hops < MOST_REDIRECTS; hops++) {
						const next = redirectOf(received, at);
						if (next === null || next.origin !== new URL(at).origin)
								break;
						at = next.href;
						received = await once(at, sending);
				}
				return received;
		};
		return {
				send,
				once,
				abort: (why) => {
						for (const call of active)
								call.destroy(new Error(why));
				},
				close: () => {
						plain.destroy();
						secure.destroy();
						proxies?.close();
				},
		};
}
function answerOf(call, { body, signal }, most) {
		const stop = () => void call.destroy(new DOMException('the call was stopped', 'AbortError'));
		const answer = new Promise((resolve, reject) => {
				call.on('error', reject);
				call.on('response', (response) => {
						const parts = [];
						let size = 0;
						response.on('data', (part) => {
								size += part.length;
								if (size > most)
										call.destroy(new BodyTooLarge(`the reply is larger than ${most / 1024 / 1024} MiB`));
								parts.push(part);
						});
						response.on('error', reject);
						response.on('end', () => resolve({ response, text: textOf(parts) }));
				});
		});
		if (signal?.aborted)
				stop();
		else
				signal?.addEventListener('abort', stop, { once: true });
		call.end(body);
		return answer.finally(() => signal?.removeEventListener('abort', stop));
}
function textOf([first, ...rest]) {
		if (first === undefined)
				return '';
		return (rest.length === 0 ? first : Buffer.concat([first, ...rest])).toString('utf8');
}
function redirectOf({ status, headers: { location } }, from) {
		const isRedirect = [301, 302, 307, 308].includes(status);
		return isRedirect && location !== undefined && URL.canParse(location, from) ? new URL(location, from) : null;
}
function placeOf(text, through) {
		const url = new URL(text);
		if (through !== null && 'path' in through) {
				const { host, port, path, headers, secure } = through;
				return { secure, headers, target: { hostname: host, port: String(port), path } };
		}
		return {
				...(through !== null && { agent: through }),
				secure: url.protocol === 'https:',
				target: { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port, path: url.pathname + url.search },
		};
}


	}),

	22979:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		H1: () => (  brokenOff),
		Ok: () => (  noEmbeddings),
		Rs: () => (  filledHeaders),
		a7: () => (  LIST_TIMEOUT_MS),
		iN: () => (  posted),
		iU: () => (  timedOut),
		sC: () => (  readArrived)
	});
	var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);
	var _model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34886);
	var _model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6298);
	var _http_transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80143);
	var _attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34889);





async function posted({ url, headers, body, timeoutSeconds }, { transport, ms }) {
		const late = AbortSignal.timeout(timeoutSeconds * 1000);
		const start = ms();
		try {
				const { status, text, headers: said } = await transport.send(url, { method: 'POST', headers, body, signal: late });
				const header = (name) => {
						const value = said[name];
						return Array.isArray(value) ? value[0] : value;
				};
				return { status, text, header, gateway: (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__  .HV)(said), latencyMs: Math.round(ms() - start) };
		}
		catch (error) {
				return late.aborted ? timedOut({ timeoutSeconds }) : brokenOff(error);
		}
}
function readArrived({ status, text, header, gateway, latencyMs }, read, nonce, now) {
		if (status < 200 || status > 299)
				return { status, error: withHeaderCode((0,_model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_1__  .lS)(text), header), header, now };
		const limits = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__  .BU)(header, now);
		const malformed = (message) => ({ kind: 'transient', code: 'malformed', message, limits });
		const parsed = (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .UV)(text);
		if ('fault' in parsed)
				return malformed(`the answer ${parsed.fault}: ${text.trim().slice(0, 80)}`);
		const { value } = parsed;
		const reading = read(value);
		if ('malformed' in reading)
				return malformed(reading.malformed);
		if ('error' in reading)
				return { status: reading.status, error: reading.error, header, now };
		const answer = {
				...reading.answer,
				text: (0,_model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .KJ)(reading.answer.text, nonce),
				...(reading.answer.thinking !== undefined && { thinking: (0,_model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .KJ)(reading.answer.thinking, nonce) }),
				latencyMs,
				...gateway,
		};
		return { kind: 'answered', answer, limits };
}
function withHeaderCode(error, header) {
		const code = header('x-amzn-errortype');
		return code ? { ...error, codes: [...error.codes, code.slice(0, 200)] } : error;
}
function noEmbeddings(type) {
		const message = `a provider of type ${type} gives no embeddings; name one of type openai for them`;
		return { kind: 'permanent', fault: { why: 'bad-request' }, status: 0, message, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_4__  .d1 };
}
const LIST_TIMEOUT_MS = 5000;
function timedOut({ timeoutSeconds }) {
		return { kind: 'transient', code: 'timeout', message: `no answer within ${timeoutSeconds} s`, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_4__  .d1 };
}
function brokenOff(error) {
		const cause = innermost(error);
		if (cause instanceof _http_transport_js__WEBPACK_IMPORTED_MODULE_3__.BodyTooLarge)
				return { kind: 'transient', code: 'oversize', message: cause.message, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_4__  .d1, final: true };
		const message = cause instanceof Error && cause.message !== '' ? cause.message : 'the connection failed';
		return { kind: 'transient', code: 'network', message, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_4__  .d1 };
}
function filledHeaders(provider, key) {
		const mark = provider.apiKeyEnv === undefined ? undefined : `\${${provider.apiKeyEnv}}`;
		return Object.fromEntries(Object.entries(provider.headers).map(([name, value]) => [
				name,
				mark === undefined || key === undefined ? value : value.replaceAll(mark, key),
		]));
}
function innermost(error) {
		let at = error;
		while (at instanceof Error && at.cause instanceof Error)
				at = at.cause;
		return at instanceof AggregateError && at.errors[0] instanceof Error ? at.errors[0] : at;
}


	}),

	49934:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		z: () => (  endingOf)
	});
const ENDINGS = {
		answer: [
				'stop',
				'stop_sequence',
				'end_turn',
				'eos',
				'eos_token',
				'complete',
				'completed',
				'finished',
				'done',
				'tool_calls',
				'tool_call',
				'tool_use',
				'function_call',
				'pause_turn',
				'malformed_function_call',
				'malformed_tool_use',
				'malformed_model_output',
				'unexpected_tool_call',
				'too_many_tool_calls',
		],
		cut: [
				'length',
				'max_tokens',
				'max_output_tokens',
				'max_length',
				'model_length',
				'error_limit',
				'token_limit',
				'context_length',
				'context_window_exceeded',
				'model_context_window_exceeded',
		],
		refusal: [
				'content_filter',
				'content_filtered',
				'refusal',
				'refused',
				'safety',
				'image_safety',
				'prohibited_content',
				'image_prohibited_content',
				'blocklist',
				'blocked',
				'spii',
				'recitation',
				'image_recitation',
				'language',
				'model_armor',
				'sensitive',
				'moderation',
				'error_toxic',
				'guardrail_intervened',
				'data_inspection_failed',
		],
		failure: [
				'error',
				'failed',
				'insufficient_system_resource',
				'network_error',
				'server_error',
				'internal_error',
				'abort',
				'aborted',
				'cancel',
				'canceled',
				'cancelled',
				'user_cancel',
				'timeout',
				'time_limit',
				'load',
				'unload',
				'other',
				'image_other',
				'no_image',
				'not_finished',
				'missing_thought_signature',
				'finish_reason_unspecified',
		],
};
const PARTS = [
		['refusal', ['filter', 'safety', 'moderat', 'sensitive', 'prohibited', 'guardrail', 'refus', 'inspection', 'policy']],
		['cut', ['length', 'max_', 'token', 'window']],
		['failure', ['error', 'fail', 'abort', 'cancel', 'timeout', 'unavailable', 'insufficient', 'overload']],
];
const BY_WORD = new Map(Object.entries(ENDINGS).flatMap(([ending, words]) => words.map((word) => [word, ending])));
function endingOf(reason) {
		if (reason === undefined)
				return null;
		const word = wordOf(reason);
		if (word === '')
				return null;
		const known = BY_WORD.get(word);
		if (known !== undefined)
				return known;
		return PARTS.find(([, parts]) => parts.some((part) => word.includes(part)))?.[0] ?? null;
}
function wordOf(reason) {
		const [first = ''] = reason.slice(0, 100).split(':');
		const bare = first.trim().split('.').at(-1) ?? '';
		const snake = /[a-z][A-Z]/.test(bare) ? bare.replaceAll(/([a-z])([A-Z])/g, '$1_$2') : bare;
		return snake.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}


	}),

	99660:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Qv: () => (  objectsIn),
		Tr: () => (  readErrorInside),
		Xy: () => (  objectOf),
		b6: () => (  textOf),
		hR: () => (  finishOf),
		ys: () => (  readSaid),
		zY: () => (  readToolCall)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57128);
	var _text_json_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41078);
	var _answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);
	var _error_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34886);
	var _finish_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49934);
	var _thinking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72517);






function readSaid(said) {
		const { content, refusal, toolCalls, finish, usage, source } = said;
		const ending = (0,_finish_reasons_js__WEBPACK_IMPORTED_MODULE_2__  .z)(finish);
		if (ending === 'failure' || (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(source['error']))
				return readFailure(source, finish);
		if (content === undefined && refusal === undefined && toolCalls.length === 0 && finish === undefined)
				return { malformed: 'the message has neither content nor tool calls' };
		const whole = content ?? '';
		const isEmpty = whole === '' && refusal === undefined && toolCalls.length === 0;
		if (isEmpty && ending === null && finish !== undefined)
				return readFailure(source, finish);
		if (isEmpty && ending !== 'cut' && ending !== 'refusal' && usage?.completionTokens === 0)
				return { malformed: 'the answer is empty, and no token was generated' };
		const { text, thinking } = (0,_thinking_js__WEBPACK_IMPORTED_MODULE_4__  .J)(whole);
		const thought = [said.thinking, thinking].filter((part) => part !== undefined && part !== '').join('\n');
		return {
				answer: {
						kind: 'answered',
						text: whole === '' && refusal !== undefined ? refusal : text,
						toolCalls,
						refused: refusal !== undefined || ending === 'refusal',
						finishReason: finishOf(ending, finish),
						...(thought !== '' && { thinking: thought }),
						model: said.model,
						fingerprint: said.fingerprint,
						usage,
						costUsd: said.costUsd,
				},
		};
}
function finishOf(ending, reason) {
		if (ending === 'cut')
				return 'length';
		return ending === 'refusal' ? 'content_filter' : reason;
}
function readFailure(source, finish) {
		return readErrorInside(source) ?? { malformed: `the answer ended with finish reason "${finish}"` };
}
function readErrorInside(body) {
		const { error, base_resp: status } = body;
		const failed = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(status) && status['status_code'] !== undefined && status['status_code'] !== 0;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(error) && typeof error !== 'string' && !failed)
				return null;
		const code = Number((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(error) ? error['code'] : undefined);
		const named = Number.isInteger(code) && code >= 400 && code <= 599 ? code : 502;
		return { error: (0,_error_shapes_js__WEBPACK_IMPORTED_MODULE_1__  .lS)(JSON.stringify((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(error) ? { error } : body)), status: named };
}
function readToolCall(name, raw, id) {
		if (typeof name !== 'string')
				return null;
		const named = { name, ...(id !== undefined && { id }) };
		if (typeof raw !== 'string')
				return { ...named, arguments: (raw ?? {}) };
		if (raw === '')
				return { ...named, arguments: {} };
		const parsed = (0,_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .UV)(raw);
		if ('fault' in parsed)
				return { ...named, arguments: undefined, argumentsRaw: raw };
		return { ...named, arguments: parsed.value, ...((0,_text_json_scan_js__WEBPACK_IMPORTED_MODULE_5__  .oC)(raw) && { argumentsRaw: raw }) };
}
function objectsIn(list) {
		return Array.isArray(list) ? list.filter((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(one)) : [];
}
function objectOf(value) {
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(value) ? value : {};
}
function textOf(value) {
		return typeof value === 'string' && value !== '' ? value : undefined;
}


	}),

	6298:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ax: () => (  callId),
		ED: () => (  withNonce),
		Eb: () => (  present),
		FT: () => (  partsSent),
		KJ: () => (  withoutNonce),
		LS: () => (  withParams),
		Qo: () => (  toolPart),
		Qp: () => (  thoughtBlocks),
		ST: () => (  dataUrl),
		l1: () => (  formatPart),
		oA: () => (  turnsOf),
		oR: () => (  joined)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52049);
	var _media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32085);



function withNonce(text, nonce) {
		return text.includes(_call_js__WEBPACK_IMPORTED_MODULE_0__  .au) ? text.replaceAll(_call_js__WEBPACK_IMPORTED_MODULE_0__  .au, nonce) : text;
}
function partsSent({ content, parts }, nonce, text, media) {
		return (parts ?? [{ text: content ?? '' }]).map((part) => (0,_media_js__WEBPACK_IMPORTED_MODULE_1__  .FN)(part) ? media(part) : text(withNonce(part.text, nonce)));
}
function dataUrl(media) {
		return `data:${media.type};base64,${(0,_media_js__WEBPACK_IMPORTED_MODULE_1__  .ju)(media)}`;
}
function withoutNonce(text, nonce) {
		return text.includes(nonce) ? text.replaceAll(nonce, _call_js__WEBPACK_IMPORTED_MODULE_0__  .au) : text;
}
function toolPart(tool) {
		const inner = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(tool) && tool['type'] === 'function' ? tool['function'] : undefined;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(inner) || typeof inner['name'] !== 'string')
				return { kind: 'other', tool };
		const { name, description, parameters, strict } = inner;
		return { kind: 'function', name: name, description, parameters, strict };
}
function formatPart(format) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(format))
				return { kind: 'other', format };
		if (format['type'] === 'json_object')
				return { kind: 'json' };
		if (format['type'] === 'text')
				return { kind: 'text' };
		const inner = format['json_schema'];
		if (format['type'] !== 'json_schema' || !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(inner) || inner['schema'] === undefined)
				return { kind: 'other', format };
		const { name, schema, strict, description } = inner;
		return { kind: 'schema', name, schema: schema, strict, description };
}
function withParams(body, params) {
		if (params === undefined)
				return body;
		const merged = { ...body };
		for (const [key, value] of Object.entries(params)) {
				const own = body[key];
				merged[key] = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(own) && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value) ? { ...own, ...value } : value;
		}
		return merged;
}
function present(fields) {
		return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function turnsOf(messages, nonce) {
		const first = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer');
		const start = first === -1 ? messages.length : first;
		return {
				system: messages.slice(0, start).map(({ content }) => withNonce(content ?? '', nonce)),
				turns: messages.slice(start),
		};
}
function joined(turns, joins) {
		const list = [];
		for (const turn of turns) {
				const before = list.at(-1);
				if (before !== undefined && before.role === turn.role && joins(before, turn))
						list[list.length - 1] = { ...before, parts: [...before.parts, ...turn.parts] };
				else
						list.push(turn);
		}
		return list;
}
function callId(call, index) {
		return call.id ?? `call_${index}`;
}
function thoughtBlocks({ thought }) {
		const blocks = thought?.['thinking_blocks'];
		return Array.isArray(blocks) ? blocks : [];
}


	})

};
