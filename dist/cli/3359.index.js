export const id = 3359;
export const ids = [3359];
export const modules = {

	23359:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	BatchLane: () => (  BatchLane)
});

var external_node_crypto_ = __webpack_require__(77598);
var batches = __webpack_require__(24272);
var model_prices = __webpack_require__(66016);
var pricing = __webpack_require__(83827);
var error_text = __webpack_require__(29466);
var answer_age = __webpack_require__(16587);
var batch_files = __webpack_require__(94809);
var answer_limits = __webpack_require__(28060);
var model_call_price = __webpack_require__(1432);
var digest = __webpack_require__(27744);
var wire_attempt = __webpack_require__(22979);
;









const HOUR_MS = 60 * 60 * 1000;
const LONGEST_MS = 48 * HOUR_MS;
const FORGOTTEN_MS = 30 * 24 * HOUR_MS;
class BatchCollector {
		pending = new Set();
		unanswered = new Set();
		#options;
		#houses;
		#prices;
		constructor(options, houses) {
				this.#options = options;
				this.#houses = houses;
				this.#prices = (0,model_prices .E)(options.config, options.clock.now());
		}
		async collect() {
				const { storeDir, secret, config, log } = this.#options;
				for (const batch of (0,batch_files .W5)(storeDir, secret)) {
						if (this.#age(batch) > FORGOTTEN_MS) {
								(0,batch_files .ac)(storeDir, batch);
								continue;
						}
						if (batch.over === true) {
								this.#leave(batch, batch.keys);
								continue;
						}
						const provider = config.providers[batch.provider];
						const isSame = provider !== undefined &&
								provider.type !== 'recorded' &&
								(0,batches .nD)(provider) &&
								(0,answer_age .X)(provider) === batch.endpoint;
						if (!isSame)
								continue;
						try {
								await this.#collectOne(batch, provider);
						}
						catch (error) {
								log.warn(`batch ${batch.id} of provider "${batch.provider}" could not be looked at: ${(0,error_text .k)(error)}`);
								this.#wait(batch);
						}
				}
		}
		async #collectOne(batch, provider) {
				const { clock, log } = this.#options;
				const house = await this.#houses.of(provider);
				const state = await house.look(batch.id);
				if (state.kind === 'under-way') {
						this.#wait(batch);
						return;
				}
				const files = await Promise.all(state.files.map((file) => house.results(batch.id, file)));
				const left = new Set(batch.keys);
				for (const result of [...state.results, ...files.flat()]) {
						if (left.has(result.id) && this.#keep(result, batch, house))
								left.delete(result.id);
				}
				this.#leave(batch, [...left]);
				const day = clock.now().slice(0, 10);
				const rest = left.size === 0 ? '' : `, ${left.size} without an answer are asked for call by call${this.#byWhom(batch)}`;
				log.note(`batch ${batch.id}: ${batch.keys.length - left.size} answers collected on ${day}${rest}`);
		}
		#leave(batch, left) {
				const { storeDir, secret, permit } = this.#options;
				for (const id of left)
						this.unanswered.add(id);
				if (left.length === 0 || permit?.use === batch.use)
						(0,batch_files .ac)(storeDir, batch);
				else if (batch.over !== true)
						(0,batch_files .d)(storeDir, secret, { ...batch, keys: left, over: true });
		}
		#keep({ id, body }, batch, house) {
				if (body === null || body === undefined)
						return false;
				const arrived = { status: 200, text: JSON.stringify(body), header: () => undefined, gateway: {}, latencyMs: 0 };
				const now = Date.parse(this.#options.clock.now());
				const attempt = (0,wire_attempt .sC)(arrived, house.read, nonceOf(batch.nonceSeed, id), now);
				if (!('kind' in attempt) || attempt.kind !== 'answered' || (0,answer_limits .FR)(attempt.answer) !== null)
						return false;
				const { latencyMs: _none, ...answer } = attempt.answer;
				const price = this.#prices.usual({ provider: batch.provider, model: batch.model });
				const usual = answer.usage === undefined || price === null ? undefined : (0,model_call_price .ho)(answer.usage, price);
				const paid = answer.costUsd ?? (usual === undefined ? undefined : batches .RV * usual);
				const kept = {
						...answer,
						...(usual !== undefined && { costUsd: usual }),
						...(paid !== undefined && { paidUsd: paid }),
				};
				const { stored, permit, budget } = this.#options;
				stored.collect(`sha256:${id}`, kept, { at: batch.at, isSought: permit?.use === batch.use });
				budget.collected(kept, batch.mostUsd);
				return true;
		}
		#wait(batch) {
				if (this.#age(batch) <= LONGEST_MS) {
						for (const key of batch.keys)
								this.pending.add(key);
						return;
				}
				this.#options.log.warn(`batch ${batch.id} has brought nothing for two days; its answers are asked for call by call${this.#byWhom(batch)}`);
				for (const key of batch.keys)
						this.unanswered.add(key);
		}
		#byWhom({ use }) {
				return this.#options.permit?.use === use ? '' : ' by a later run';
		}
		#age({ at }) {
				return Date.parse(this.#options.clock.now()) - Date.parse(at);
		}
}
function nonceOf(seed, id) {
		return (0,digest .tH)(seed, `sha256:${id}`).slice(0, 32);
}

var json_object = __webpack_require__(57128);
var reading = __webpack_require__(99660);
;



const UNDER_WAY = { kind: 'under-way' };
function openAiState(batch) {
		const status = (0,reading .b6)(batch['status']) ?? '';
		if (['validating', 'in_progress', 'finalizing', 'cancelling'].includes(status))
				return UNDER_WAY;
		const files = [batch['output_file_id'], batch['error_file_id']].flatMap((id) => (0,reading .b6)(id) ?? []);
		return { kind: 'over', files, results: [] };
}
function openAiResult(line) {
		const id = (0,reading .b6)(line['custom_id']);
		if (id === undefined)
				return null;
		const response = (0,reading .Xy)(line['response']);
		return { id, body: response['status_code'] === 200 ? response['body'] : null };
}
function anthropicState(batch) {
		return batch['processing_status'] === 'ended' ? { kind: 'over', files: ['results'], results: [] } : UNDER_WAY;
}
function anthropicResult(line) {
		const id = (0,reading .b6)(line['custom_id']);
		const result = (0,reading .Xy)(line['result']);
		return id === undefined ? null : { id, body: result['type'] === 'succeeded' ? result['message'] : null };
}
function geminiState(operation) {
		const state = (0,reading .b6)((0,reading .Xy)(operation['metadata'])['state']) ?? '';
		if (operation['done'] !== true && !/(?:SUCCEEDED|FAILED|CANCELLED|EXPIRED)$/.test(state))
				return UNDER_WAY;
		const found = (0,reading .Xy)(operation['response'])['inlinedResponses'];
		const list = (0,json_object .G)(found) ? found['inlinedResponses'] : found;
		const results = (0,reading .Qv)(list).flatMap((one) => {
				const id = (0,reading .b6)((0,reading .Xy)(one['metadata'])['key']);
				return id === undefined ? [] : [{ id, body: (0,json_object .G)(one['response']) ? one['response'] : null }];
		});
		return { kind: 'over', files: [], results };
}
function resultLines(text, read) {
		return text.split('\n').flatMap((line) => {
				if (line.trim() === '')
						return [];
				const parsed = (0,answer_limits .UV)(line);
				return 'value' in parsed && (0,json_object .G)(parsed.value) ? (read(parsed.value) ?? []) : [];
		});
}

var chat = __webpack_require__(42044);
var gemini = __webpack_require__(22549);
var messages = __webpack_require__(95186);
var responses = __webpack_require__(69328);
var problem = __webpack_require__(29093);
var house = __webpack_require__(83713);
;











class OrderRefused extends problem .Cp {
}
const REQUEST_TIMEOUT = 408;
const TIMEOUT_MS = 120_000;
const ID = /^(?:batches\/)?[A-Za-z0-9_-]{1,200}$/;
function openBatchHouse(provider, { key, transport }) {
		const query = provider.type === 'openai' ? new URLSearchParams(provider.query).toString() : '';
		const headers = provider.type === 'openai' ? openAiHeaders(provider, key) : (0,house.headersOf)(provider, { key });
		const base = provider.baseUrl.replace(/\/$/, '');
		const ask = async (method, path, body) => {
				const signal = AbortSignal.timeout(TIMEOUT_MS);
				const sent = { ...headers, ...(body === undefined ? {} : { 'content-type': body.type }) };
				const url = `${base}${path}${query === '' ? '' : `?${query}`}`;
				const { status, text } = await transport.send(url, { method, headers: sent, body: body?.text, signal });
				if (status >= 200 && status <= 299)
						return text;
				const said = `${method} ${path} of provider "${provider.name}": ${status} ${text.slice(0, 200)}`;
				const isRefusal = status >= 400 && status <= 499 && status !== REQUEST_TIMEOUT;
				throw isRefusal ? new OrderRefused(said) : new problem .Cp(said);
		};
		switch (provider.type) {
				case 'openai':
						return openAiBatches(provider.wire, ask);
				case 'anthropic':
						return anthropicBatches(ask);
				case 'google':
						return geminiBatches(ask);
		}
}
function openAiHeaders(provider, key) {
		const own = (0,wire_attempt .Rs)(provider, key);
		const isKeyed = Object.keys(own).some((name) => /^(?:authorization|api-key)$/i.test(name));
		return { ...(key === undefined || isKeyed ? {} : { authorization: `Bearer ${key}` }), ...own };
}
function openAiBatches(wire, ask) {
		const endpoint = wire === 'chat' ? '/v1/chat/completions' : '/v1/responses';
		return {
				send: (request, nonce) => wire === 'chat'
						? { path: '/chat/completions', body: (0,chat .JX)(request, nonce, (0,chat .Re)(request.model)) }
						: responses .L.send(request, nonce),
				read: wire === 'chat' ? chat .tZ : responses .L.read,
				async create(_model, items) {
						const lines = items.map(({ id, body }) => JSON.stringify({ custom_id: id, method: 'POST', url: endpoint, body }));
						const file = await uploaded(ask, `${lines.join('\n')}\n`);
						const order = { input_file_id: file, endpoint, completion_window: '24h' };
						return idIn(objectIn(await ask('POST', '/batches', json(order))), 'id');
				},
				look: async (id) => openAiState(objectIn(await ask('GET', `/batches/${checked(id)}`))),
				results: async (_id, file) => resultLines(await ask('GET', `/files/${checked(file)}/content`), openAiResult),
		};
}
async function uploaded(ask, lines) {
		try {
				return idIn(objectIn(await ask('POST', '/files', batch_house_form(lines))), 'id');
		}
		catch (error) {
				throw new OrderRefused((0,error_text .k)(error), { cause: error });
		}
}
function anthropicBatches(ask) {
		return {
				send: messages .n.send,
				read: messages .n.read,
				async create(_model, items) {
						const requests = items.map(({ id, body }) => ({ custom_id: id, params: body }));
						return idIn(objectIn(await ask('POST', '/messages/batches', json({ requests }))), 'id');
				},
				look: async (id) => anthropicState(objectIn(await ask('GET', `/messages/batches/${checked(id)}`))),
				results: async (id) => resultLines(await ask('GET', `/messages/batches/${checked(id)}/results`), anthropicResult),
		};
}
function geminiBatches(ask) {
		return {
				send: gemini .e.send,
				read: gemini .e.read,
				async create(model, items) {
						const requests = items.map(({ id, body }) => ({ request: body, metadata: { key: id } }));
						const batch = { display_name: 'plumbline', input_config: { requests: { requests } } };
						const { path } = gemini .e.send({ kind: 'chat', model, messages: [] }, '');
						const text = await ask('POST', path.replace(/:generateContent$/, ':batchGenerateContent'), json({ batch }));
						return idIn(objectIn(text), 'name');
				},
				look: async (id) => geminiState(objectIn(await ask('GET', `/${checked(id)}`))),
				results: () => Promise.resolve([]),
		};
}
function json(value) {
		return { type: 'application/json', text: JSON.stringify(value) };
}
const BOUNDARY = 'plumbline-batch-5b1f0c7e9a';
function batch_house_form(text) {
		const field = (head, value) => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
		const file = field('name="file"; filename="requests.jsonl"\r\nContent-Type: application/jsonl', text);
		return {
				type: `multipart/form-data; boundary=${BOUNDARY}`,
				text: `${field('name="purpose"', 'batch')}${file}--${BOUNDARY}--\r\n`,
		};
}
function objectIn(text) {
		const parsed = (0,answer_limits .UV)(text);
		if ('value' in parsed && (0,json_object .G)(parsed.value))
				return parsed.value;
		throw new problem .Cp(`the batch interface answered with no object: ${text.slice(0, 80)}`);
}
function idIn(body, key) {
		const id = body[key];
		if (typeof id === 'string' && ID.test(id))
				return id;
		throw new problem .Cp(`the batch interface named no ${key} that can be asked for`);
}
function checked(id) {
		if (ID.test(id))
				return id;
		throw new problem .Cp('the id of a batch is none');
}

var transport = __webpack_require__(80143);
var credentials = __webpack_require__(13906);
;




class BatchHouses {
		#options;
		#houses = new Map();
		#transport = null;
		constructor(options) {
				this.#options = options;
		}
		of(provider) {
				let house = this.#houses.get(provider.name);
				if (house === undefined) {
						const { env, redaction } = this.#options;
						this.#transport ??= (0,transport.openTransport)(env, redaction, { largest: transport.LARGEST_LIST });
						house = this.#transport.then((transport) => {
								if (!(0,batches .nD)(provider))
										throw new Error(`provider "${provider.name}" has no batches`);
								return openBatchHouse(provider, { key: (0,credentials .TN)(provider, env), transport });
						});
						this.#houses.set(provider.name, house);
				}
				return house;
		}
		async close() {
				if (this.#transport !== null)
						(await this.#transport).close();
		}
}

;
const MOST_REQUESTS = 2000;
const MOST_BYTES = 16_000_000;
function batchesOf(waiting) {
		const open = new Map();
		const batches = [];
		for (const one of waiting) {
				const name = JSON.stringify([one.provider.name, one.model]);
				let batch = open.get(name);
				if (batch === undefined || batch.items.length >= MOST_REQUESTS || batch.size + one.size > MOST_BYTES) {
						batch = { items: [], size: 0 };
						open.set(name, batch);
						batches.push(batch.items);
				}
				batch.items.push(one);
				batch.size += one.size;
		}
		return batches;
}

var provider_line = __webpack_require__(79765);
;












class BatchLane {
		#options;
		#prices;
		#nonceSeed = (0,external_node_crypto_.randomBytes)(16).toString('hex');
		#houses;
		#collector;
		#awaited = new Set();
		#taken = new Set();
		#waiting = [];
		#told = new Set();
		#collected = null;
		constructor(options) {
				this.#options = options;
				this.#houses = new BatchHouses(options);
				this.#collector = new BatchCollector(options, this.#houses);
				this.#prices = (0,model_prices .E)(options.config, options.clock.now());
		}
		get mayOrder() {
				return this.#options.permit !== null;
		}
		collect() {
				this.#collected ??= this.#collector.collect();
				return this.#collected;
		}
		async take(question, provider, key) {
				const id = key.slice('sha256:'.length);
				const { request } = question;
				if (!this.#mayWait(question) || request.kind !== 'chat' || this.#collector.unanswered.has(id))
						return null;
				if (this.#collector.pending.has(id)) {
						this.#awaited.add(id);
						return (0,provider_line .V2)('ordered', 'its answer waits in a batch', 0);
				}
				if (this.#taken.has(id))
						return (0,provider_line .V2)('ordered', 'its answer is ordered in a batch', 0);
				if (!(0,batches .nD)(provider)) {
						this.#tellOnce(provider);
						return null;
				}
				const { budget, isBounded } = this.#options;
				const price = this.#prices.highest({ provider: provider.name, model: request.model });
				if (isBounded && price === null)
						return null;
				const cost = price === null ? null : (0,pricing .ys)(request, price);
				const mostUsd = cost === null ? null : batches .RV * (cost.worst ?? cost.ceiling);
				switch (budget.order(isBounded ? mostUsd : null)) {
						case 'max-calls':
								return (0,provider_line .YX)(budget);
						case 'max-cost-usd':
								return (0,provider_line .V2)('budget', 'the rest of the money (max-cost-usd) does not pay for it', 0);
						case 'ordered':
								await this.#await({ id, provider, request, mostUsd });
								return (0,provider_line .V2)('ordered', 'its answer is ordered in a batch', 0);
				}
		}
		#mayWait({ place, generation, again, storedOnly, storedBefore }) {
				const { permit } = this.#options;
				if (permit === null || (permit.generation !== undefined && permit.generation !== generation))
						return false;
				const isPlain = place.role === 'arm' || place.role === 'judge';
				return isPlain && again !== true && storedOnly !== true && storedBefore === undefined;
		}
		async order() {
				const { permit, storeDir, secret, clock } = this.#options;
				let [ordered, refused] = [0, 0];
				for (const batch of permit === null ? [] : batchesOf(this.#waiting.splice(0))) {
						const [{ provider, model }] = batch;
						const keys = batch.map(({ item }) => item.id);
						const costs = batch.map(({ mostUsd }) => mostUsd);
						const id = await this.#create(batch);
						if (id === null) {
								refused += batch.length;
								continue;
						}
						try {
								(0,batch_files .d)(storeDir, secret, {
										use: permit.use,
										provider: provider.name,
										model,
										endpoint: (0,answer_age .X)(provider),
										id,
										at: clock.now(),
										nonceSeed: this.#nonceSeed,
										keys,
										mostUsd: costs.some((cost) => cost === null) ? null : Math.max(...costs.map((cost) => cost)),
								});
								ordered += batch.length;
						}
						catch (error) {
								refused += batch.length;
								this.#lose(batch, `batch ${id} of ${batch.length} answers is ordered, but could not be stored (${(0,error_text .k)(error)}), so no run will collect it`);
						}
				}
				return { ordered, waiting: this.#awaited.size, refused };
		}
		async #create(batch) {
				const [{ provider, model }] = batch;
				try {
						const house = await this.#houses.of(provider);
						return await house.create(model, batch.map(({ item }) => item));
				}
				catch (error) {
						if (error instanceof OrderRefused)
								this.#takeBack(batch, error);
						else
								this.#lose(batch, `a batch of ${batch.length} answers may have been ordered all the same: ${(0,error_text .k)(error)}`);
						return null;
				}
		}
		#takeBack(batch, error) {
				const { budget, isBounded, log } = this.#options;
				for (const { mostUsd } of batch)
						budget.refused(isBounded ? mostUsd : null);
				this.#release(batch);
				log.warn(`a batch of ${batch.length} answers could not be ordered: ${(0,error_text .k)(error)}`);
		}
		#lose(batch, why) {
				const { budget, log } = this.#options;
				for (const _lost of batch)
						budget.lost();
				this.#release(batch);
				log.warn(`${why}; the most that it can cost stays counted, and its answers are asked for again`);
		}
		#release(batch) {
				for (const { item } of batch) {
						this.#taken.delete(item.id);
						this.#collector.unanswered.add(item.id);
				}
		}
		close() {
				return this.#houses.close();
		}
		async #await({ id, provider, request, mostUsd }) {
				this.#taken.add(id);
				const { body } = (await this.#houses.of(provider)).send(request, nonceOf(this.#nonceSeed, id));
				const size = Buffer.byteLength(JSON.stringify(body));
				this.#waiting.push({ provider, model: request.model, item: { id, body }, size, mostUsd });
		}
		#tellOnce(provider) {
				if (this.#told.has(provider.name))
						return;
				this.#told.add(provider.name);
				this.#options.log.note((0,batches .CQ)(provider));
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


	})

};
