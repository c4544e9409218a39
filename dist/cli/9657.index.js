export const id = 9657;
export const ids = [9657];
export const modules = {

  29657:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openHouse: () => (  openHouse)
});

var answer_limits = __webpack_require__(28060);
var json_object = __webpack_require__(57128);
var token_usage = __webpack_require__(39578);
var reading = __webpack_require__(99660);
var request_parts = __webpack_require__(6298);
;




const CONVERSE = { name: 'converse', send, read };
function send(request, nonce) {
    const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
    const { system, turns } = (0,request_parts .oA)(messages, nonce);
    const written = turns.map((message) => turnOf(message, nonce));
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
function turnOf({ role, content, toolCalls = [], toolCallId }, nonce) {
    const text = (0,request_parts .ED)(content ?? '', nonce);
    if (role === 'tool')
        return {
            role: 'user',
            parts: [{ toolResult: (0,request_parts .Eb)({ toolUseId: toolCallId, content: [{ text }] }) }],
        };
    const calls = toolCalls.map((call, index) => ({
        toolUse: { toolUseId: (0,request_parts .Ax)(call, index), name: call.name, input: call.arguments ?? {} },
    }));
    return { role, parts: [...(text === '' && calls.length > 0 ? [] : [{ text }]), ...calls] };
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

;





const GEMINI = { name: 'gemini', send: gemini_send, read: gemini_read };
const NO_SIGNATURE = 'skip_thought_signature_validator';
function gemini_send(request, nonce) {
    const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
    const { system, turns } = (0,request_parts .oA)(messages, nonce);
    const names = callNames(messages);
    const written = turns.map((message) => gemini_turnOf(message, nonce, names));
    const generationConfig = (0,request_parts .Eb)({ temperature, maxOutputTokens: maxTokens, seed, ...gemini_formatOf(responseFormat) });
    const body = (0,request_parts .Eb)({
        systemInstruction: system.length === 0 ? undefined : { parts: system.map((text) => ({ text })) },
        contents: (0,request_parts .oR)(written, (before, turn) => before.isResult && turn.isResult).map(({ role, parts }) => ({
            role,
            parts,
        })),
        tools: tools.length === 0 ? undefined : toolsOf(tools),
        toolConfig: forcedTool === undefined
            ? undefined
            : { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: [forcedTool] } },
        generationConfig: Object.keys(generationConfig).length === 0 ? undefined : generationConfig,
    });
    return { path: `${pathOf(model)}:generateContent`, body: (0,request_parts .LS)(body, params) };
}
function pathOf(model) {
    const [, kind = 'models', name = model] = /^(models|tunedModels)\/(.+)$/.exec(model) ?? [];
    return `/${kind}/${encodeURIComponent(name)}`;
}
function gemini_turnOf(message, nonce, names) {
    const { role, content, name, toolCalls = [], toolCallId, thought } = message;
    const text = (0,request_parts .ED)(content ?? '', nonce);
    if (role === 'tool') {
        const called = name ?? names.get(toolCallId ?? '') ?? '';
        const functionResponse = (0,request_parts .Eb)({ id: toolCallId, name: called, response: resultOf(text) });
        return { role: 'user', parts: [{ functionResponse }], isResult: true };
    }
    const signature = typeof thought?.['thought_signature'] === 'string' ? thought['thought_signature'] : NO_SIGNATURE;
    const calls = toolCalls.map((call) => ({
        functionCall: (0,request_parts .Eb)({ id: call.id, name: call.name, args: call.arguments ?? {} }),
        thoughtSignature: signature,
    }));
    const parts = [...(text === '' && calls.length > 0 ? [] : [{ text }]), ...calls];
    return { role: role === 'assistant' ? 'model' : role, parts, isResult: false };
}
function callNames(messages) {
    return new Map(messages.flatMap(({ toolCalls = [] }) => toolCalls.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name]]))));
}
function resultOf(text) {
    const parsed = (0,answer_limits .UV)(text);
    return 'value' in parsed && (0,json_object .G)(parsed.value) ? parsed.value : { output: text };
}
function toolsOf(tools) {
    const parts = tools.map(request_parts .Qo);
    const functions = parts.flatMap((part) => part.kind === 'function'
        ? [(0,request_parts .Eb)({ name: part.name, description: part.description, parametersJsonSchema: part.parameters })]
        : []);
    const others = parts.flatMap((part) => (part.kind === 'other' ? [part.tool] : []));
    return [...(functions.length === 0 ? [] : [{ functionDeclarations: functions }]), ...others];
}
function gemini_formatOf(format) {
    if (format === undefined)
        return {};
    const part = (0,request_parts .l1)(format);
    switch (part.kind) {
        case 'schema':
            return { responseMimeType: 'application/json', responseJsonSchema: part.schema };
        case 'json':
            return { responseMimeType: 'application/json' };
        case 'text':
            return { responseMimeType: 'text/plain' };
        case 'other':
            return (0,json_object .G)(part.format) ? part.format : { responseJsonSchema: part.format };
    }
}
function gemini_read(body) {
    if (!(0,json_object .G)(body))
        return { malformed: 'the answer is not a JSON object' };
    const failed = (0,reading .Tr)(body);
    if (failed !== null)
        return failed;
    const usage = gemini_readUsage(body['usageMetadata']);
    const model = (0,reading .b6)(body['modelVersion']);
    const [candidate] = (0,reading .Qv)(body['candidates']);
    const blocked = (0,reading .b6)((0,reading .Xy)(body['promptFeedback'])['blockReason']);
    if (candidate === undefined) {
        if (blocked === undefined)
            return { malformed: 'the answer has no candidates' };
        return (0,reading .ys)({ content: '', toolCalls: [], finish: 'content_filter', usage, model, source: {} });
    }
    const parts = (0,reading .Qv)((0,reading .Xy)(candidate['content'])['parts']);
    const texts = (isThought) => parts.flatMap(({ text, thought }) => (typeof text === 'string' && (thought === true) === isThought ? [text] : []));
    const said = texts(false);
    return (0,reading .ys)({
        content: said.length === 0 ? undefined : said.join(''),
        thinking: texts(true).join('\n'),
        toolCalls: parts.flatMap(({ functionCall: call }) => (0,json_object .G)(call) ? ((0,reading .zY)(call['name'], call['args'], (0,reading .b6)(call['id'])) ?? []) : []),
        finish: (0,reading .b6)(candidate['finishReason']),
        usage,
        model,
        source: candidate,
    });
}
function gemini_readUsage(block) {
    const usage = (0,reading .Xy)(block);
    const asked = (0,token_usage .pq)(usage['promptTokenCount']);
    if (asked === undefined)
        return undefined;
    const count = (key) => (0,token_usage .pq)(usage[key]) ?? 0;
    const thought = count('thoughtsTokenCount');
    return (0,token_usage .Fs)({
        prompt: asked + count('toolUsePromptTokenCount'),
        completion: count('candidatesTokenCount') + thought,
        read: count('cachedContentTokenCount'),
        thought,
    });
}

;




const MESSAGES = { name: 'messages', send: messages_send, read: messages_read };
function messages_send(request, nonce) {
    const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
    const { system, turns } = (0,request_parts .oA)(messages, nonce);
    const written = turns.map((message) => messages_turnOf(message, nonce));
    const body = (0,request_parts .Eb)({
        model,
        max_tokens: maxTokens,
        system: system.length === 0 ? undefined : system.map((text) => ({ type: 'text', text })),
        messages: (0,request_parts .oR)(written, (before, turn) => before.isResult && turn.isResult).map(({ role, parts, more }) => ({
            role,
            content: parts,
            ...more,
        })),
        temperature,
        seed,
        tools: tools.length === 0 ? undefined : tools.map(messages_toolOf),
        tool_choice: forcedTool === undefined ? undefined : { type: 'tool', name: forcedTool },
        output_config: responseFormat === undefined ? undefined : { format: messages_formatOf(responseFormat) },
    });
    return { path: '/messages', body: (0,request_parts .LS)(body, params) };
}
function messages_turnOf(message, nonce) {
    const { role, content, name, toolCalls = [], toolCallId } = message;
    const text = (0,request_parts .ED)(content ?? '', nonce);
    const said = text === '' ? [] : [{ type: 'text', text }];
    const more = (0,request_parts .Eb)({ name });
    if (role === 'tool') {
        const result = (0,request_parts .Eb)({ type: 'tool_result', tool_use_id: toolCallId, content: said });
        return { role: 'user', parts: [result], isResult: true, more };
    }
    const calls = toolCalls.map((call, index) => ({
        type: 'tool_use',
        id: (0,request_parts .Ax)(call, index),
        name: call.name,
        input: call.arguments ?? {},
    }));
    return { role, parts: [...(0,request_parts .Qp)(message), ...said, ...calls], isResult: false, more };
}
function messages_toolOf(tool) {
    const part = (0,request_parts .Qo)(tool);
    if (part.kind === 'other')
        return part.tool;
    const { name, description, parameters, strict } = part;
    return (0,request_parts .Eb)({ name, description, input_schema: parameters ?? { type: 'object' }, strict });
}
function messages_formatOf(format) {
    const part = (0,request_parts .l1)(format);
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
function messages_read(body) {
    if (!(0,json_object .G)(body))
        return { malformed: 'the answer is not a JSON object' };
    const failed = (0,reading .Tr)(body);
    if (failed !== null)
        return failed;
    if (!Array.isArray(body['content']))
        return { malformed: 'the answer has no content' };
    const blocks = (0,reading .Qv)(body['content']);
    const texts = blocks.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : []));
    const finish = (0,reading .b6)(body['stop_reason']);
    const content = texts.length === 0 ? undefined : texts.join('');
    return (0,reading .ys)({
        content,
        thinking: blocks.flatMap(({ type, thinking }) => (type === 'thinking' ? ((0,reading .b6)(thinking) ?? []) : [])).join('\n'),
        refusal: finish === 'refusal' ? (0,reading .b6)((0,reading .Xy)(body['stop_details'])['explanation']) : undefined,
        toolCalls: blocks.flatMap((block) => block['type'] === 'tool_use' ? ((0,reading .zY)(block['name'], block['input'], (0,reading .b6)(block['id'])) ?? []) : []),
        finish,
        usage: messages_readUsage(body['usage']),
        model: (0,reading .b6)(body['model']),
        source: body,
    });
}
function messages_readUsage(block) {
    const usage = (0,reading .Xy)(block);
    const [input, completion] = [(0,token_usage .pq)(usage['input_tokens']), (0,token_usage .pq)(usage['output_tokens'])];
    if (input === undefined || completion === undefined)
        return undefined;
    const read = (0,token_usage .pq)(usage['cache_read_input_tokens']) ?? 0;
    const written = (0,token_usage .pq)(usage['cache_creation_input_tokens']) ?? 0;
    const thought = (0,token_usage .pq)((0,reading .Xy)(usage['output_tokens_details'])['thinking_tokens']);
    return (0,token_usage .Fs)({ prompt: input + read + written, completion, read, written, thought });
}

var wire = __webpack_require__(41923);
var attempt = __webpack_require__(74543);
var model_list = __webpack_require__(47354);
var external_node_crypto_ = __webpack_require__(77598);
;

const ALGORITHM = 'AWS4-HMAC-SHA256';
function signed({ url, body, region, service }, { id, secret, token }, at) {
    const { host, pathname, searchParams } = new URL(url);
    const time = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const payload = sha256(body);
    const headers = {
        'content-type': 'application/json',
        host,
        'x-amz-content-sha256': payload,
        'x-amz-date': time,
        ...(token !== undefined && { 'x-amz-security-token': token }),
    };
    const names = Object.keys(headers).sort();
    const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
    const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
    const path = pathname.split('/').map(escaped).join('/');
    const request = ['POST', path, query.join('&'), lines, names.join(';'), payload].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const toSign = [ALGORITHM, time, scope, sha256(request)].join('\n');
    const key = [day, region, service, 'aws4_request'].reduce(hmac, `AWS4${secret}`);
    const signature = (0,external_node_crypto_.createHmac)('sha256', key).update(toSign).digest('hex');
    const { host: _host, ...sent } = headers;
    return {
        ...sent,
        authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
    };
}
function escaped(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
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
    const post = async (path, body) => {
        const late = AbortSignal.timeout(provider.timeoutSeconds * 1000);
        const url = `${provider.baseUrl}${path}`;
        const headers = { ...fixed, ...signature(provider, options, url, body) };
        try {
            return await transport.send(url, { method: 'POST', headers, body, signal: late });
        }
        catch (error) {
            return late.aborted ? (0,wire_attempt .iU)(provider) : (0,wire_attempt .H1)(error);
        }
    };
    return {
        async attempt(request, nonce) {
            if (request.kind === 'embedding')
                return (0,wire_attempt .Ok)(provider.type);
            const { path, body } = format.send(request, nonce);
            const start = options.ms();
            const received = await post(path, JSON.stringify(body));
            if ('kind' in received)
                return received;
            const { status, text, headers } = received;
            const latencyMs = Math.round(options.ms() - start);
            const gateway = (0,attempt .HV)(Object.entries(headers).map(([name, value]) => [name, String(value)]));
            const header = (name) => {
                const value = headers[name];
                return Array.isArray(value) ? value[0] : value;
            };
            const read = (0,wire_attempt .sC)({ status, text, header, gateway, latencyMs }, format.read, nonce, options.epoch());
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
            return MESSAGES;
        case 'google':
            return GEMINI;
        case 'bedrock':
            return CONVERSE;
    }
}
function headersOf(provider, { key }) {
    const own = (0,wire_attempt .Rs)(provider, key);
    const names = new Set(Object.keys(own).map((name) => name.toLowerCase()));
    const isKeyed = ['authorization', 'x-api-key', 'x-goog-api-key', 'api-key'].some((name) => names.has(name));
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
