export const id = 7489;
export const ids = [7489];
export const modules = {

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

  47489:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openOpenAi: () => (  openOpenAi)
});

var answer_limits = __webpack_require__(28060);
var json_object = __webpack_require__(57128);
var token_usage = __webpack_require__(39578);
var reading = __webpack_require__(99660);
var request_parts = __webpack_require__(6298);
;




function capNameOf(model) {
    return /(^|\/)(o\d|gpt-([5-9]|\d{2,}))/.test(model) ? 'max_completion_tokens' : 'max_tokens';
}
function chatBody(request, nonce, cap) {
    const body = {
        model: request.model,
        messages: request.messages.map((message) => messageBody(message, nonce)),
    };
    if (request.temperature !== undefined)
        body['temperature'] = request.temperature;
    if (request.maxTokens !== undefined)
        body[cap] = request.maxTokens;
    if (request.seed !== undefined)
        body['seed'] = request.seed;
    if (request.tools !== undefined && request.tools.length > 0)
        body['tools'] = request.tools;
    if (request.forcedTool !== undefined)
        body['tool_choice'] = { type: 'function', function: { name: request.forcedTool } };
    if (request.responseFormat !== undefined)
        body['response_format'] = request.responseFormat;
    return request.params === undefined ? body : { ...body, ...request.params };
}
function embeddingBody(request) {
    return { model: request.model, input: request.texts, encoding_format: 'float', dimensions: request.dimensions };
}
function messageBody(message, nonce) {
    const body = {
        role: message.role,
        content: message.content === null ? null : (0,request_parts .ED)(message.content, nonce),
    };
    if (message.name !== undefined)
        body['name'] = message.name;
    if (message.toolCallId !== undefined)
        body['tool_call_id'] = message.toolCallId;
    if (message.toolCalls !== undefined && message.toolCalls.length > 0) {
        body['tool_calls'] = message.toolCalls.map((call, index) => ({
            id: (0,request_parts .Ax)(call, index),
            type: 'function',
            function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
        }));
    }
    return message.thought === undefined ? body : { ...body, ...message.thought };
}
function readCompletion(body) {
    if (!(0,json_object .G)(body))
        return { malformed: 'the answer is not a JSON object' };
    const choices = body['choices'];
    const choice = Array.isArray(choices) ? choices[0] : undefined;
    const message = (0,json_object .G)(choice) ? choice['message'] : undefined;
    if (!(0,json_object .G)(choice) || !(0,json_object .G)(message))
        return (0,reading .Tr)(body) ?? { malformed: 'the answer has no choices' };
    const given = message['content'] ?? null;
    if (given !== null && typeof given !== 'string' && !Array.isArray(given)) {
        return { malformed: `the content of the message is no text: ${JSON.stringify(given).slice(0, 80)}` };
    }
    return (0,reading .ys)({
        content: contentText(given),
        refusal: (0,reading .b6)(message['refusal']),
        toolCalls: readToolCalls(message),
        finish: (0,reading .b6)(choice['finish_reason']),
        usage: (0,token_usage .k9)(body['usage']),
        model: (0,reading .b6)(body['model']),
        fingerprint: (0,reading .b6)(body['system_fingerprint']),
        costUsd: (0,token_usage .xh)(body['usage']),
        source: choice,
    });
}
function readEmbedding(body, count) {
    const data = (0,json_object .G)(body) ? body['data'] : undefined;
    if (!(0,json_object .G)(body) || !Array.isArray(data))
        return { malformed: 'the answer has no embeddings' };
    const vectors = [];
    for (const [place, item] of data.entries()) {
        const vector = (0,json_object .G)(item) ? item['embedding'] : undefined;
        const index = (0,json_object .G)(item) && typeof item['index'] === 'number' ? item['index'] : place;
        if (!Array.isArray(vector) || !vector.every((x) => typeof x === 'number' && Number.isFinite(x))) {
            return { malformed: `embedding ${place} is not a list of numbers` };
        }
        vectors[index] = vector;
    }
    if (vectors.length !== count || Object.keys(vectors).length !== count) {
        return { malformed: `${data.length} embeddings came back for ${count} texts` };
    }
    return {
        answer: {
            kind: 'answered',
            text: '',
            toolCalls: [],
            refused: false,
            model: (0,reading .b6)(body['model']),
            usage: (0,token_usage .k9)(body['usage']),
            costUsd: (0,token_usage .xh)(body['usage']),
            vectors,
        },
    };
}
function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return undefined;
    return content.map((part) => ((0,json_object .G)(part) ? ((0,reading .b6)(part['text']) ?? '') : '')).join('');
}
function readToolCalls(message) {
    const calls = (0,reading .Qv)(message['tool_calls']).map(({ function: call, id }) => (0,json_object .G)(call) ? (0,reading .zY)(call['name'], call['arguments'], (0,reading .b6)(id)) : null);
    const old = message['function_call'];
    if (calls.length === 0 && (0,json_object .G)(old))
        calls.push((0,reading .zY)(old['name'], old['arguments'], undefined));
    return calls.filter((call) => call !== null);
}

;




const RESPONSES = { name: 'responses', send, read };
function send(request, nonce) {
    const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
    const body = (0,request_parts .Eb)({
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
    return { path: '/responses', body: (0,request_parts .LS)(body, params) };
}
function itemsOf(message, nonce) {
    const { role, content, name, toolCalls = [], toolCallId, thought } = message;
    const text = content === null ? null : (0,request_parts .ED)(content, nonce);
    if (role === 'tool')
        return [(0,request_parts .Eb)({ type: 'function_call_output', call_id: toolCallId, output: text ?? '', name, ...thought })];
    const said = text === null && toolCalls.length > 0 ? [] : [(0,request_parts .Eb)({ role, content: text ?? '', name, ...thought })];
    const calls = toolCalls.map((call, index) => ({
        type: 'function_call',
        call_id: (0,request_parts .Ax)(call, index),
        name: call.name,
        arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}),
    }));
    return [...said, ...calls];
}
function toolOf(tool) {
    const part = (0,request_parts .Qo)(tool);
    if (part.kind === 'other')
        return part.tool;
    const { name, description, parameters, strict } = part;
    return (0,request_parts .Eb)({ type: 'function', name, description, parameters, strict: strict ?? false });
}
function formatOf(format) {
    const part = (0,request_parts .l1)(format);
    switch (part.kind) {
        case 'schema': {
            const { name, schema, strict, description } = part;
            return (0,request_parts .Eb)({ type: 'json_schema', name, description, schema, strict });
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
    if (!(0,json_object .G)(body))
        return { malformed: 'the answer is not a JSON object' };
    const failed = (0,reading .Tr)(body);
    if (failed !== null)
        return failed;
    if (!Array.isArray(body['output']))
        return { malformed: 'the answer has no output' };
    const items = (0,reading .Qv)(body['output']);
    const of = (type) => items.filter((item) => item['type'] === type);
    const parts = of('message').flatMap(({ content }) => (0,reading .Qv)(content));
    const texts = parts.flatMap(({ type, text }) => (type === 'output_text' && typeof text === 'string' ? [text] : []));
    const toolCalls = of('function_call').flatMap((item) => (0,reading .zY)(item['name'], item['arguments'], (0,reading .b6)(item['call_id'])) ?? []);
    const thoughts = of('reasoning').flatMap(({ summary, content }) => [...(0,reading .Qv)(summary), ...(0,reading .Qv)(content)]);
    return (0,reading .ys)({
        content: texts.length === 0 ? undefined : texts.join(''),
        thinking: thoughts.flatMap(({ text }) => (0,reading .b6)(text) ?? []).join('\n'),
        refusal: parts.flatMap(({ type, refusal }) => (type === 'refusal' ? ((0,reading .b6)(refusal) ?? []) : []))[0],
        toolCalls,
        finish: finishOf(body, toolCalls.length > 0),
        usage: readUsage(body['usage']),
        model: (0,reading .b6)(body['model']),
        source: body,
    });
}
function finishOf(body, hasCalls) {
    const status = (0,reading .b6)(body['status']);
    if (status === 'incomplete')
        return (0,reading .b6)((0,reading .Xy)(body['incomplete_details'])['reason']) ?? status;
    if (status !== 'completed')
        return status;
    return hasCalls ? 'tool_calls' : 'stop';
}
function readUsage(block) {
    const usage = (0,reading .Xy)(block);
    const [prompt, completion] = [(0,token_usage .pq)(usage['input_tokens']), (0,token_usage .pq)(usage['output_tokens'])];
    if (prompt === undefined || completion === undefined)
        return undefined;
    const input = (0,reading .Xy)(usage['input_tokens_details']);
    return (0,token_usage .Fs)({
        prompt,
        completion,
        total: (0,token_usage .pq)(usage['total_tokens']),
        read: (0,token_usage .pq)(input['cached_tokens']),
        written: (0,token_usage .pq)(input['cache_write_tokens']),
        thought: (0,token_usage .pq)((0,reading .Xy)(usage['output_tokens_details'])['reasoning_tokens']),
    });
}

var wire = __webpack_require__(41923);
var providers_attempt = __webpack_require__(74543);
var model_list = __webpack_require__(47354);
var wire_attempt = __webpack_require__(22979);
;







async function openOpenAi(provider, options) {
    const { OpenAI } = await __webpack_require__.e(  7499).then(__webpack_require__.bind(__webpack_require__, 7499));
    const headers = (0,wire_attempt .Rs)(provider, options.key);
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
        fetch: options.transport.fetch,
        defaultHeaders: { ...(options.key === undefined || keyInHeader ? { Authorization: null } : {}), ...headers },
        defaultQuery: { ...provider.query },
    });
    const { APIConnectionTimeoutError } = OpenAI;
    const caps = new CapNames();
    const send = async ({ path, body }) => {
        const start = options.ms();
        try {
            const response = await client.post(path, { body }).asResponse();
            const { status, headers } = response;
            const header = (name) => headers.get(name);
            const gateway = (0,providers_attempt .HV)(headers);
            const text = await response.text();
            return { status, text, header, gateway, latencyMs: Math.round(options.ms() - start) };
        }
        catch (error) {
            if (error instanceof APIConnectionTimeoutError)
                return (0,wire_attempt .iU)(provider);
            return (0,wire_attempt .H1)(error);
        }
    };
    return {
        async attempt(request, nonce) {
            const cap = caps.of(request.model);
            const { sending, read: reader } = exchangeOf(provider, request, nonce, cap);
            const sent = await send(sending);
            if ('kind' in sent)
                return sent;
            const read = (0,wire_attempt .sC)(sent, reader, nonce, options.epoch());
            if ('kind' in read)
                return read;
            const attempt = (0,providers_attempt .Aj)({ ...read, sent: (0,wire .w)(sending.body) });
            const isAgain = request.kind === 'chat' && caps.learn(request.model, cap, attempt);
            return isAgain
                ? { kind: 'again', message: `${read.status} ${read.error.message}`, limits: attempt.limits }
                : attempt;
        },
        async list() {
            try {
                const response = await client.get('/models', { timeout: wire_attempt .a7 }).asResponse();
                const parsed = (0,answer_limits .UV)(await response.text());
                return 'fault' in parsed ? null : (0,model_list .E)(parsed.value);
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
            sending: { path: '/embeddings', body: embeddingBody(request) },
            read: (body) => readEmbedding(body, count),
        };
    }
    switch (wire) {
        case 'chat':
            return { sending: { path: '/chat/completions', body: chatBody(request, nonce, cap) }, read: readCompletion };
        case 'responses':
            return { sending: RESPONSES.send(request, nonce), read: RESPONSES.read };
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
            entry = { name: this.#usual ?? capNameOf(model), switched: false };
            this.#known.set(model, entry);
        }
        return entry;
    }
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
