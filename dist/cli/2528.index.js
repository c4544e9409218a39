export const id = 2528;
export const ids = [2528];
export const modules = {

	68810:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		fetchOver: () => (  fetchOver)
	});
	var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80143);

function fetchOver(transport) {
		const fetched = async (input, init = {}) => {
				const url = String(input);
				const { method = 'GET', body, signal, redirect = 'follow' } = init;
				const sending = {
						method,
						headers: headersOf(init.headers),
						...(typeof body === 'string' && { body }),
						...(signal && { signal }),
				};
				if (redirect === 'follow')
						return new BufferedResponse(url, await transport.send(url, sending));
				const received = await transport.once(url, sending);
				if (redirect === 'error' && (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__.redirectOf)(received, url) !== null) {
						throw new Error(`the server sends on to another address (${received.status}), which is not followed`);
				}
				return new BufferedResponse(url, received);
		};
		return fetched;
}
function headersOf(given = {}) {
		return Object.fromEntries(isIterable(given) ? given : Object.entries(given));
}
function isIterable(given) {
		return Symbol.iterator in given;
}
class BufferedResponse {
		url;
		status;
		ok = true;
		headers;
		body = null;
		#text;
		constructor(url, received) {
				this.url = url;
				this.status = received.status;
				this.headers = new BufferedHeaders(received.headers);
				this.#text = received.text;
		}
		async text() {
				return this.#text;
		}
		async arrayBuffer() {
				return new TextEncoder().encode(this.#text).buffer;
		}
}
class BufferedHeaders {
		#all;
		constructor(all) {
				this.#all = all;
		}
		get(name) {
				return headerText(this.#all[name.toLowerCase()]);
		}
		*entries() {
				for (const [name, value] of Object.entries(this.#all))
						yield [name, headerText(value) ?? ''];
		}
		[Symbol.iterator]() {
				return this.entries();
		}
}
function headerText(value) {
		return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
}


	}),

	47354:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		E: () => (  readModelList)
	});
function readModelList(body) {
		const list = typeof body === 'object' && body !== null ? body : {};
		const data = list['data'] ?? list['models'];
		if (!Array.isArray(data) || data.length === 0)
				return null;
		const ids = new Set();
		const ends = new Map();
		const shutdowns = new Map();
		for (const item of data) {
				if (typeof item !== 'object' || item === null)
						continue;
				const { id: named, name } = item;
				const id = named ?? (typeof name === 'string' ? name.replace(/^models\//, '') : undefined);
				if (typeof id !== 'string')
						continue;
				ids.add(id);
				const shutdown = 'shutdown_date' in item ? dayOf(item.shutdown_date) : undefined;
				if (shutdown !== undefined)
						shutdowns.set(id, shutdown);
				for (const [key, value] of Object.entries(item)) {
						if (!/deprecat|shutdown|retire|sunset|expir/i.test(key) || value === null || value === false || value === '')
								continue;
						ends.set(id, `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
				}
		}
		return { ids, ends, shutdowns };
}
function dayOf(value) {
		if (value === null)
				return null;
		const seconds = typeof value === 'number' && value > 0 && value < 1e11 ? value : undefined;
		if (seconds !== undefined)
				return new Date(1000 * seconds).toISOString().slice(0, 10);
		const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
		return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}


	}),

	22528:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		openOpenAi: () => (  openOpenAi)
	});
	var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);
	var _model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42044);
	var _model_call_wires_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69328);
	var _model_call_wires_wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41923);
	var _http_buffered_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68810);
	var _attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34889);
	var _model_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47354);
	var _wire_attempt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22979);








async function openOpenAi(provider, options) {
		const { OpenAI } = await __webpack_require__.e(  7499).then(__webpack_require__.bind(__webpack_require__, 7499));
		const headers = (0,_wire_attempt_js__WEBPACK_IMPORTED_MODULE_6__  .Rs)(provider, options.key);
		const keyInHeader = Object.keys(headers).some((name) => /^(authorization|api-key)$/i.test(name));
		const client = new OpenAI({
				baseURL: provider.baseUrl,
				apiKey: options.key ?? 'none',
				adminAPIKey: null,
				organization: null,
				project: null,
				webhookSecret: null,
				logLevel: 'off',
				maxRetries: 0,
				timeout: provider.timeoutSeconds * 1000,
				fetch: (0,_http_buffered_fetch_js__WEBPACK_IMPORTED_MODULE_4__.fetchOver)(options.transport),
				defaultHeaders: { ...(options.key === undefined || keyInHeader ? { Authorization: null } : {}), ...headers },
				defaultQuery: { ...provider.query },
		});
		const addresses = new Map();
		const caps = new CapNames();
		const addressOf = (path) => {
				let address = addresses.get(path);
				if (address === undefined) {
						address = client
								.buildRequest({ method: 'post', path, body: {} })
								.then(({ req, url }) => ({ url, headers: Object.fromEntries(req.headers) }));
						addresses.set(path, address);
				}
				return address;
		};
		return {
				async attempt(request, nonce) {
						const cap = caps.of(request.model);
						const { sending, read: reader } = exchangeOf(provider, request, nonce, cap);
						const address = await addressOf(sending.path).catch(_wire_attempt_js__WEBPACK_IMPORTED_MODULE_6__  .H1);
						if (!('url' in address))
								return address;
						const { timeoutSeconds } = provider;
						const sent = await (0,_wire_attempt_js__WEBPACK_IMPORTED_MODULE_6__  .iN)({ ...address, body: JSON.stringify(sending.body), timeoutSeconds }, options);
						if ('kind' in sent)
								return sent;
						const read = (0,_wire_attempt_js__WEBPACK_IMPORTED_MODULE_6__  .sC)(sent, reader, nonce, options.epoch());
						if ('kind' in read)
								return read;
						const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_5__  .Aj)({ ...read, sent: (0,_model_call_wires_wire_js__WEBPACK_IMPORTED_MODULE_3__  .w)(sending.body) });
						const isAgain = request.kind === 'chat' && caps.learn(request.model, cap, attempt);
						return isAgain
								? { kind: 'again', message: `${read.status} ${read.error.message}`, limits: attempt.limits }
								: attempt;
				},
				async list() {
						try {
								const response = await client.get('/models', { timeout: _wire_attempt_js__WEBPACK_IMPORTED_MODULE_6__  .a7 }).asResponse();
								const parsed = (0,_model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .UV)(await response.text());
								return 'fault' in parsed ? null : (0,_model_list_js__WEBPACK_IMPORTED_MODULE_7__  .E)(parsed.value);
						}
						catch {
								return null;
						}
				},
		};
}
function exchangeOf({ wire }, request, nonce, cap) {
		if (request.kind === 'embedding') {
				const count = request.texts.length;
				return {
						sending: { path: '/embeddings', body: (0,_model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_1__  .un)(request) },
						read: (body) => (0,_model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_1__  .Ac)(body, count),
				};
		}
		switch (wire) {
				case 'chat':
						return { sending: { path: '/chat/completions', body: (0,_model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_1__  .JX)(request, nonce, cap) }, read: _model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_1__  .tZ };
				case 'responses':
						return { sending: _model_call_wires_responses_js__WEBPACK_IMPORTED_MODULE_2__  .L.send(request, nonce), read: _model_call_wires_responses_js__WEBPACK_IMPORTED_MODULE_2__  .L.read };
		}
}
class CapNames {
		#known = new Map();
		#usual = null;
		of(model) {
				return this.#entry(model).name;
		}
		learn(model, sent, attempt) {
				if (attempt.kind !== 'permanent' || attempt.fault.why !== 'parameter' || attempt.fault.name !== sent)
						return false;
				const entry = this.#entry(model);
				if (entry.name !== sent)
						return true;
				if (entry.switched)
						return false;
				entry.name = sent === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
				entry.switched = true;
				this.#usual = entry.name;
				return true;
		}
		#entry(model) {
				let entry = this.#known.get(model);
				if (entry === undefined) {
						entry = { name: this.#usual ?? (0,_model_call_wires_chat_js__WEBPACK_IMPORTED_MODULE_1__  .Re)(model), switched: false };
						this.#known.set(model, entry);
				}
				return entry;
		}
}


	}),

	69328:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L: () => (  RESPONSES)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57128);
	var _token_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39578);
	var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99660);
	var _request_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6298);




const RESPONSES = { name: 'responses', send, read };
function send(request, nonce) {
		const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
		const body = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({
				model,
				input: messages.flatMap((message) => itemsOf(message, nonce)),
				store: false,
				temperature,
				max_output_tokens: maxTokens,
				seed,
				tools: tools.length === 0 ? undefined : tools.map(toolOf),
				tool_choice: forcedTool === undefined ? undefined : { type: 'function', name: forcedTool },
				text: responseFormat === undefined ? undefined : { format: formatOf(responseFormat) },
		});
		return { path: '/responses', body: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .LS)(body, params) };
}
function itemsOf(message, nonce) {
		const { role, content, name, toolCalls = [], toolCallId, thought } = message;
		const text = content === null ? null : (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ED)(content, nonce);
		if (role === 'tool')
				return [(0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({ type: 'function_call_output', call_id: toolCallId, output: text ?? '', name, ...thought })];
		const spoken = message.parts === undefined
				? (text ?? '')
				: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .FT)(message, nonce, (part) => ({ type: 'input_text', text: part }), mediaPart);
		const said = text === null && toolCalls.length > 0 ? [] : [(0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({ role, content: spoken, name, ...thought })];
		const calls = toolCalls.map((call, index) => ({
				type: 'function_call',
				call_id: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Ax)(call, index),
				name: call.name,
				arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}),
		}));
		return [...said, ...calls];
}
function mediaPart(media) {
		return media.kind === 'image'
				? { type: 'input_image', image_url: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ST)(media) }
				: { type: 'input_file', filename: media.name, file_data: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .ST)(media) };
}
function toolOf(tool) {
		const part = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Qo)(tool);
		if (part.kind === 'other')
				return part.tool;
		const { name, description, parameters, strict } = part;
		return (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({ type: 'function', name, description, parameters, strict: strict ?? false });
}
function formatOf(format) {
		const part = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .l1)(format);
		switch (part.kind) {
				case 'schema': {
						const { name, schema, strict, description } = part;
						return (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({ type: 'json_schema', name, description, schema, strict });
				}
				case 'json':
						return { type: 'json_object' };
				case 'text':
						return { type: 'text' };
				case 'other':
						return part.format;
		}
}
function read(body) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(body))
				return { malformed: 'the answer is not a JSON object' };
		const failed = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Tr)(body);
		if (failed !== null)
				return failed;
		if (!Array.isArray(body['output']))
				return { malformed: 'the answer has no output' };
		const items = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Qv)(body['output']);
		const of = (type) => items.filter((item) => item['type'] === type);
		const parts = of('message').flatMap(({ content }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Qv)(content));
		const texts = parts.flatMap(({ type, text }) => (type === 'output_text' && typeof text === 'string' ? [text] : []));
		const toolCalls = of('function_call').flatMap((item) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .zY)(item['name'], item['arguments'], (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(item['call_id'])) ?? []);
		const thoughts = of('reasoning').flatMap(({ summary, content }) => [...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Qv)(summary), ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Qv)(content)]);
		return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .ys)({
				content: texts.length === 0 ? undefined : texts.join(''),
				thinking: thoughts.flatMap(({ text }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(text) ?? []).join('\n'),
				refusal: parts.flatMap(({ type, refusal }) => (type === 'refusal' ? ((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(refusal) ?? []) : []))[0],
				toolCalls,
				finish: finishOf(body, toolCalls.length > 0),
				usage: readUsage(body['usage']),
				model: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(body['model']),
				source: body,
		});
}
function finishOf(body, hasCalls) {
		const status = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(body['status']);
		if (status === 'incomplete')
				return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .b6)((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Xy)(body['incomplete_details'])['reason']) ?? status;
		if (status !== 'completed')
				return status;
		return hasCalls ? 'tool_calls' : 'stop';
}
function readUsage(block) {
		const usage = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Xy)(block);
		const [prompt, completion] = [(0,_token_usage_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(usage['input_tokens']), (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(usage['output_tokens'])];
		if (prompt === undefined || completion === undefined)
				return undefined;
		const input = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Xy)(usage['input_tokens_details']);
		return (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_0__  .Fs)({
				prompt,
				completion,
				total: (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(usage['total_tokens']),
				read: (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(input['cached_tokens']),
				written: (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(input['cache_write_tokens']),
				thought: (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_0__  .pq)((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .Xy)(usage['output_tokens_details'])['reasoning_tokens']),
		});
}


	}),

	41923:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		w: () => (  namesIn)
	});
function namesIn(body) {
		const inner = Object.entries(body).flatMap(([key, value]) => GROUPS.has(key) && typeof value === 'object' && value !== null ? Object.keys(value) : []);
		return [...Object.keys(body), ...inner];
}
const GROUPS = new Set([
		'generationConfig',
		'inferenceConfig',
		'output_config',
		'outputConfig',
		'additionalModelRequestFields',
]);


	})

};
