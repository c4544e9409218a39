export const id = 3713;
export const ids = [3713];
export const modules = {

	83713:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	headersOf: () => (  headersOf),
	openHouse: () => (  openHouse)
});

var provider_keys = __webpack_require__(11856);
var answer_limits = __webpack_require__(28060);
var json_object = __webpack_require__(57128);
var model_call_media = __webpack_require__(32085);
var token_usage = __webpack_require__(39578);
var reading = __webpack_require__(99660);
var request_parts = __webpack_require__(6298);
;





const CONVERSE = { name: 'converse', send, read };
function send(request, nonce) {
		const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
		const { system, turns } = (0,request_parts .oA)(messages, nonce);
		let documents = 0;
		const mediaPart = (media) => {
				const source = { bytes: (0,model_call_media .ju)(media) };
				const format = media.type.slice(media.type.indexOf('/') + 1);
				if (media.kind === 'image')
						return { image: { format, source } };
				documents += 1;
				return { document: { format, name: `document-${documents}`, source } };
		};
		const written = turns.map((message) => turnOf(message, nonce, mediaPart));
		const inferenceConfig = (0,request_parts .Eb)({ maxTokens, temperature, seed });
		const toolConfig = (0,request_parts .Eb)({
				tools: tools.map(toolOf),
				toolChoice: forcedTool === undefined ? undefined : { tool: { name: forcedTool } },
		});
		const body = (0,request_parts .Eb)({
				system: system.length === 0 ? undefined : system.map((text) => ({ text })),
				messages: (0,request_parts .oR)(written, () => true).map(({ role, parts }) => ({ role, content: parts })),
				inferenceConfig: Object.keys(inferenceConfig).length === 0 ? undefined : inferenceConfig,
				toolConfig: tools.length === 0 ? undefined : toolConfig,
				outputConfig: responseFormat === undefined ? undefined : { textFormat: formatOf(responseFormat) },
		});
		return { path: `/model/${segment(model)}/converse`, body: (0,request_parts .LS)(body, params) };
}
function segment(model) {
		return /^\.+$/.test(model) ? model.replaceAll('.', '_') : encodeURIComponent(model);
}
function turnOf(message, nonce, mediaPart) {
		const { role, content, toolCalls = [], toolCallId } = message;
		const text = (0,request_parts .ED)(content ?? '', nonce);
		if (role === 'tool')
				return {
						role: 'user',
						parts: [{ toolResult: (0,request_parts .Eb)({ toolUseId: toolCallId, content: [{ text }] }) }],
				};
		const calls = toolCalls.map((call, index) => ({
				toolUse: { toolUseId: (0,request_parts .Ax)(call, index), name: call.name, input: call.arguments ?? {} },
		}));
		const said = text === '' && calls.length > 0 ? [] : (0,request_parts .FT)(message, nonce, (part) => ({ text: part }), mediaPart);
		return { role, parts: [...said, ...calls] };
}
function toolOf(tool) {
		const part = (0,request_parts .Qo)(tool);
		if (part.kind === 'other')
				return part.tool;
		const { name, description, parameters, strict } = part;
		return { toolSpec: (0,request_parts .Eb)({ name, description, inputSchema: { json: parameters ?? { type: 'object' } }, strict }) };
}
function formatOf(format) {
		const part = (0,request_parts .l1)(format);
		switch (part.kind) {
				case 'schema': {
						const jsonSchema = (0,request_parts .Eb)({
								schema: JSON.stringify(part.schema),
								name: part.name,
								description: part.description,
						});
						return { type: 'json_schema', structure: { jsonSchema } };
				}
				case 'json':
				case 'text':
						return format;
				case 'other':
						return part.format;
		}
}
function read(body) {
		if (!(0,json_object .G)(body))
				return { malformed: 'the answer is not a JSON object' };
		const failed = (0,reading .Tr)(body);
		if (failed !== null)
				return failed;
		const message = (0,reading .Xy)(body['output'])['message'];
		if (!(0,json_object .G)(message) || !Array.isArray(message['content']))
				return { malformed: 'the answer has no message' };
		const blocks = (0,reading .Qv)(message['content']);
		const texts = blocks.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
		const thoughts = blocks.flatMap(({ reasoningContent }) => (0,reading .b6)((0,reading .Xy)((0,reading .Xy)(reasoningContent)['reasoningText'])['text']) ?? []);
		return (0,reading .ys)({
				content: texts.length === 0 ? undefined : texts.join(''),
				thinking: thoughts.join('\n'),
				toolCalls: blocks.flatMap(({ toolUse: call }) => (0,json_object .G)(call) ? ((0,reading .zY)(call['name'], call['input'], (0,reading .b6)(call['toolUseId'])) ?? []) : []),
				finish: (0,reading .b6)(body['stopReason']),
				usage: readUsage(body['usage']),
				source: body,
		});
}
function readUsage(block) {
		const usage = (0,reading .Xy)(block);
		const [input, completion] = [(0,token_usage .pq)(usage['inputTokens']), (0,token_usage .pq)(usage['outputTokens'])];
		if (input === undefined || completion === undefined)
				return undefined;
		const read = (0,token_usage .pq)(usage['cacheReadInputTokens']) ?? 0;
		const written = (0,token_usage .pq)(usage['cacheWriteInputTokens']) ?? 0;
		return (0,token_usage .Fs)({ prompt: input + read + written, completion, read, written });
}

var gemini = __webpack_require__(22549);
var messages = __webpack_require__(95186);
var wire = __webpack_require__(41923);
var attempt = __webpack_require__(34889);
var model_list = __webpack_require__(47354);
var external_node_crypto_ = __webpack_require__(77598);
var digest = __webpack_require__(27744);
;


const ALGORITHM = 'AWS4-HMAC-SHA256';
function signed({ url, body, region, service }, { id, secret, token }, at) {
		const { host, path, query } = placeOf(url);
		const time = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
		const day = time.slice(0, 8);
		const payload = (0,digest .fg)(body);
		const headers = {
				'content-type': 'application/json',
				host,
				'x-amz-content-sha256': payload,
				'x-amz-date': time,
				...(token !== undefined && { 'x-amz-security-token': token }),
		};
		const names = Object.keys(headers).sort();
		const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
		const request = ['POST', path, query, lines, names.join(';'), payload].join('\n');
		const scope = `${day}/${region}/${service}/aws4_request`;
		const toSign = [ALGORITHM, time, scope, (0,digest .fg)(request)].join('\n');
		const key = keyOf([day, region, service, 'aws4_request'], secret);
		const signature = (0,external_node_crypto_.createHmac)('sha256', key).update(toSign).digest('hex');
		const { host: _host, ...sent } = headers;
		return {
				...sent,
				authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
		};
}
const places = new Map();
const MOST_PLACES = 100;
let lastKey = null;
function placeOf(url) {
		const known = places.get(url);
		if (known !== undefined)
				return known;
		const { host, pathname, searchParams } = new URL(url);
		const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
		const place = { host, path: pathname.split('/').map(escaped).join('/'), query: query.join('&') };
		if (places.size < MOST_PLACES)
				places.set(url, place);
		return place;
}
function keyOf(scope, secret) {
		const of = [secret, ...scope].join('\0');
		if (lastKey?.of === of)
				return lastKey.key;
		const key = scope.reduce(hmac, `AWS4${secret}`);
		lastKey = { of, key };
		return key;
}
function escaped(text) {
		return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function hmac(key, text) {
		return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

var wire_attempt = __webpack_require__(22979);
;










function openHouse(provider, options) {
		const { transport } = options;
		const format = house_formatOf(provider);
		const fixed = headersOf(provider, options);
		return {
				async attempt(request, nonce) {
						if (request.kind === 'embedding')
								return (0,wire_attempt .Ok)(provider.type);
						const { path, body } = format.send(request, nonce);
						const url = `${provider.baseUrl}${path}`;
						const text = JSON.stringify(body);
						const headers = { ...fixed, ...signature(provider, options, url, text) };
						const sent = await (0,wire_attempt .iN)({ url, headers, body: text, timeoutSeconds: provider.timeoutSeconds }, options);
						if ('kind' in sent)
								return sent;
						const read = (0,wire_attempt .sC)(sent, format.read, nonce, options.epoch());
						return 'kind' in read ? read : (0,attempt .Aj)({ ...read, sent: (0,wire .w)(body) });
				},
				async list() {
						const url = listUrl(provider);
						if (url === null)
								return null;
						const signal = AbortSignal.timeout(wire_attempt .a7);
						try {
								const received = await transport.send(url, { method: 'GET', headers: fixed, signal });
								const parsed = (0,answer_limits .UV)(received.text);
								return 'fault' in parsed ? null : (0,model_list .E)(parsed.value);
						}
						catch {
								return null;
						}
				},
		};
}
function listUrl({ type, baseUrl }) {
		switch (type) {
				case 'anthropic':
				case 'google':
						return `${baseUrl}/models`;
				case 'bedrock':
						return null;
		}
}
function house_formatOf({ type }) {
		switch (type) {
				case 'anthropic':
						return messages .n;
				case 'google':
						return gemini .e;
				case 'bedrock':
						return CONVERSE;
		}
}
function headersOf(provider, { key }) {
		const own = (0,wire_attempt .Rs)(provider, key);
		const names = new Set(Object.keys(own).map((name) => name.toLowerCase()));
		const isKeyed = provider_keys .$d.some((name) => names.has(name));
		const ours = {
				'content-type': 'application/json',
				...(isKeyed ? {} : keyHeader(provider, key)),
				...versionOf(provider),
		};
		return { ...Object.fromEntries(Object.entries(ours).filter(([name]) => !names.has(name))), ...own };
}
function keyHeader({ type }, key) {
		if (key === undefined)
				return {};
		switch (type) {
				case 'anthropic':
						return { 'x-api-key': key };
				case 'google':
						return { 'x-goog-api-key': key };
				case 'bedrock':
						return { authorization: `Bearer ${key}` };
		}
}
function versionOf(provider) {
		switch (provider.type) {
				case 'anthropic':
						return { 'anthropic-version': provider.version };
				case 'google':
				case 'bedrock':
						return {};
		}
}
function signature(provider, { signing, epoch }, url, body) {
		switch (provider.type) {
				case 'anthropic':
				case 'google':
						return {};
				case 'bedrock':
						if (signing === null)
								return {};
						return signed({ url, body, region: provider.region, service: 'bedrock' }, signing, new Date(epoch()));
		}
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

	22549:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		e: () => (  GEMINI)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57128);
	var _answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);
	var _media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32085);
	var _token_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39578);
	var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99660);
	var _request_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6298);






const GEMINI = { name: 'gemini', send, read };
const NO_SIGNATURE = 'skip_thought_signature_validator';
function send(request, nonce) {
		const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
		const { system, turns } = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .oA)(messages, nonce);
		const names = callNames(messages);
		const written = turns.map((message) => turnOf(message, nonce, names));
		const generationConfig = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .Eb)({ temperature, maxOutputTokens: maxTokens, seed, ...formatOf(responseFormat) });
		const body = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .Eb)({
				systemInstruction: system.length === 0 ? undefined : { parts: system.map((text) => ({ text })) },
				contents: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .oR)(written, (before, turn) => before.isResult && turn.isResult).map(({ role, parts }) => ({
						role,
						parts,
				})),
				tools: tools.length === 0 ? undefined : toolsOf(tools),
				toolConfig: forcedTool === undefined
						? undefined
						: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: [forcedTool] } },
				generationConfig: Object.keys(generationConfig).length === 0 ? undefined : generationConfig,
		});
		return { path: `${pathOf(model)}:generateContent`, body: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .LS)(body, params) };
}
function pathOf(model) {
		const [, kind = 'models', name = model] = /^(models|tunedModels)\/(.+)$/.exec(model) ?? [];
		return `/${kind}/${encodeURIComponent(name)}`;
}
function turnOf(message, nonce, names) {
		const { role, content, name, toolCalls = [], toolCallId, thought } = message;
		const text = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .ED)(content ?? '', nonce);
		if (role === 'tool') {
				const called = name ?? names.get(toolCallId ?? '') ?? '';
				const functionResponse = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .Eb)({ id: toolCallId, name: called, response: resultOf(text) });
				return { role: 'user', parts: [{ functionResponse }], isResult: true };
		}
		const signature = typeof thought?.['thought_signature'] === 'string' ? thought['thought_signature'] : NO_SIGNATURE;
		const calls = toolCalls.map((call) => ({
				functionCall: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .Eb)({ id: call.id, name: call.name, args: call.arguments ?? {} }),
				thoughtSignature: signature,
		}));
		const said = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .FT)(message, nonce, (part) => ({ text: part }), (media) => ({ inlineData: { mimeType: media.type, data: (0,_media_js__WEBPACK_IMPORTED_MODULE_1__  .ju)(media) } }));
		const parts = [...(text === '' && calls.length > 0 ? [] : said), ...calls];
		return { role: role === 'assistant' ? 'model' : role, parts, isResult: false };
}
function callNames(messages) {
		return new Map(messages.flatMap(({ toolCalls = [] }) => toolCalls.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name]]))));
}
function resultOf(text) {
		const parsed = (0,_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .UV)(text);
		return 'value' in parsed && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_5__  .G)(parsed.value) ? parsed.value : { output: text };
}
function toolsOf(tools) {
		const parts = tools.map(_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .Qo);
		const functions = parts.flatMap((part) => part.kind === 'function'
				? [(0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .Eb)({ name: part.name, description: part.description, parametersJsonSchema: part.parameters })]
				: []);
		const others = parts.flatMap((part) => (part.kind === 'other' ? [part.tool] : []));
		return [...(functions.length === 0 ? [] : [{ functionDeclarations: functions }]), ...others];
}
function formatOf(format) {
		if (format === undefined)
				return {};
		const part = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_4__  .l1)(format);
		switch (part.kind) {
				case 'schema':
						return { responseMimeType: 'application/json', responseJsonSchema: part.schema };
				case 'json':
						return { responseMimeType: 'application/json' };
				case 'text':
						return { responseMimeType: 'text/plain' };
				case 'other':
						return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_5__  .G)(part.format) ? part.format : { responseJsonSchema: part.format };
		}
}
function read(body) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_5__  .G)(body))
				return { malformed: 'the answer is not a JSON object' };
		const failed = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .Tr)(body);
		if (failed !== null)
				return failed;
		const usage = readUsage(body['usageMetadata']);
		const model = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .b6)(body['modelVersion']);
		const [candidate] = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .Qv)(body['candidates']);
		const blocked = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .b6)((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .Xy)(body['promptFeedback'])['blockReason']);
		if (candidate === undefined) {
				if (blocked === undefined)
						return { malformed: 'the answer has no candidates' };
				return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .ys)({ content: '', toolCalls: [], finish: 'content_filter', usage, model, source: {} });
		}
		const parts = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .Qv)((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .Xy)(candidate['content'])['parts']);
		const texts = (isThought) => parts.flatMap(({ text, thought }) => (typeof text === 'string' && (thought === true) === isThought ? [text] : []));
		const said = texts(false);
		return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .ys)({
				content: said.length === 0 ? undefined : said.join(''),
				thinking: texts(true).join('\n'),
				toolCalls: parts.flatMap(({ functionCall: call }) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_5__  .G)(call) ? ((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .zY)(call['name'], call['args'], (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .b6)(call['id'])) ?? []) : []),
				finish: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .b6)(candidate['finishReason']),
				usage,
				model,
				source: candidate,
		});
}
function readUsage(block) {
		const usage = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__  .Xy)(block);
		const asked = (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(usage['promptTokenCount']);
		if (asked === undefined)
				return undefined;
		const count = (key) => (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(usage[key]) ?? 0;
		const thought = count('thoughtsTokenCount');
		return (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_2__  .Fs)({
				prompt: asked + count('toolUsePromptTokenCount'),
				completion: count('candidatesTokenCount') + thought,
				read: count('cachedContentTokenCount'),
				thought,
		});
}


	}),

	95186:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		n: () => (  MESSAGES)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
	var _media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _token_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39578);
	var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99660);
	var _request_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6298);





const MESSAGES = { name: 'messages', send, read };
function send(request, nonce) {
		const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
		const { system, turns } = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .oA)(messages, nonce);
		const written = turns.map((message) => turnOf(message, nonce));
		const body = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Eb)({
				model,
				max_tokens: maxTokens,
				system: system.length === 0 ? undefined : system.map((text) => ({ type: 'text', text })),
				messages: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .oR)(written, (before, turn) => before.isResult && turn.isResult).map(({ role, parts, more }) => ({
						role,
						content: parts,
						...more,
				})),
				temperature,
				seed,
				tools: tools.length === 0 ? undefined : tools.map(toolOf),
				tool_choice: forcedTool === undefined ? undefined : { type: 'tool', name: forcedTool },
				output_config: responseFormat === undefined ? undefined : { format: formatOf(responseFormat) },
		});
		return { path: '/messages', body: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(body, params) };
}
function turnOf(message, nonce) {
		const { role, content, name, toolCalls = [], toolCallId } = message;
		const text = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .ED)(content ?? '', nonce);
		const said = message.parts !== undefined
				? (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .FT)(message, nonce, (part) => ({ type: 'text', text: part }), mediaPart)
				: text === ''
						? []
						: [{ type: 'text', text }];
		const more = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Eb)({ name });
		if (role === 'tool') {
				const result = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Eb)({ type: 'tool_result', tool_use_id: toolCallId, content: said });
				return { role: 'user', parts: [result], isResult: true, more };
		}
		const calls = toolCalls.map((call, index) => ({
				type: 'tool_use',
				id: (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Ax)(call, index),
				name: call.name,
				input: call.arguments ?? {},
		}));
		return { role, parts: [...(0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Qp)(message), ...said, ...calls], isResult: false, more };
}
function mediaPart(media) {
		return { type: media.kind, source: { type: 'base64', media_type: media.type, data: (0,_media_js__WEBPACK_IMPORTED_MODULE_0__  .ju)(media) } };
}
function toolOf(tool) {
		const part = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Qo)(tool);
		if (part.kind === 'other')
				return part.tool;
		const { name, description, parameters, strict } = part;
		return (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Eb)({ name, description, input_schema: parameters ?? { type: 'object' }, strict });
}
function formatOf(format) {
		const part = (0,_request_parts_js__WEBPACK_IMPORTED_MODULE_3__  .l1)(format);
		switch (part.kind) {
				case 'schema':
						return { type: 'json_schema', schema: part.schema };
				case 'json':
				case 'text':
						return format;
				case 'other':
						return part.format;
		}
}
function read(body) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(body))
				return { malformed: 'the answer is not a JSON object' };
		const failed = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .Tr)(body);
		if (failed !== null)
				return failed;
		if (!Array.isArray(body['content']))
				return { malformed: 'the answer has no content' };
		const blocks = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .Qv)(body['content']);
		const texts = blocks.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : []));
		const finish = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(body['stop_reason']);
		const content = texts.length === 0 ? undefined : texts.join('');
		return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .ys)({
				content,
				thinking: blocks.flatMap(({ type, thinking }) => (type === 'thinking' ? ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(thinking) ?? []) : [])).join('\n'),
				refusal: finish === 'refusal' ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .b6)((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .Xy)(body['stop_details'])['explanation']) : undefined,
				toolCalls: blocks.flatMap((block) => block['type'] === 'tool_use' ? ((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .zY)(block['name'], block['input'], (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(block['id'])) ?? []) : []),
				finish,
				usage: readUsage(body['usage']),
				model: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(body['model']),
				source: body,
		});
}
function readUsage(block) {
		const usage = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .Xy)(block);
		const [input, completion] = [(0,_token_usage_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(usage['input_tokens']), (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(usage['output_tokens'])];
		if (input === undefined || completion === undefined)
				return undefined;
		const read = (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(usage['cache_read_input_tokens']) ?? 0;
		const written = (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(usage['cache_creation_input_tokens']) ?? 0;
		const thought = (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_1__  .pq)((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__  .Xy)(usage['output_tokens_details'])['thinking_tokens']);
		return (0,_token_usage_js__WEBPACK_IMPORTED_MODULE_1__  .Fs)({ prompt: input + read + written, completion, read, written, thought });
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
