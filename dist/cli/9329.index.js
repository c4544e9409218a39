export const id = 9329;
export const ids = [9329,7805];
export const modules = {

  47805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    BodyTooLarge: () => (  BodyTooLarge),
    openTransport: () => (  openTransport)
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


const LARGEST_BODY = 8 * 1024 * 1024;
const LARGEST_VECTORS = 64 * 1024 * 1024;
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
const MOST_REDIRECTS = 5;
async function openTransport(env, redaction) {
    const options = { keepAlive: true, keepAliveMsecs: 30_000, maxSockets: Number.POSITIVE_INFINITY };
    const isProxied = PROXY_VARIABLES.some((name) => env[name] || env[name.toUpperCase()]);
    const proxies = isProxied ? (await __webpack_require__.e(  6672).then(__webpack_require__.bind(__webpack_require__, 36672))).openProxies(env, options) : null;
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
    const once = (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
        const place = placeAt(url);
        const most = url.includes('/embeddings') ? LARGEST_VECTORS : LARGEST_BODY;
        const open = place.secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const sent = place.headers === undefined ? headers : { ...headers, ...place.headers };
        const call = open({
            ...place.target,
            method,
            agent: place.agent ?? (place.secure ? secure : plain),
            headers: body === undefined ? sent : { ...sent, 'content-length': Buffer.byteLength(body) },
        });
        const stop = () => void call.destroy(new DOMException('the call was stopped', 'AbortError'));
        const settled = () => {
            active.delete(call);
            signal?.removeEventListener('abort', stop);
        };
        active.add(call);
        call.on('error', (error) => {
            settled();
            reject(error);
        });
        call.on('response', (response) => {
            let first = null;
            let rest = null;
            let size = 0;
            response.on('data', (part) => {
                size += part.length;
                if (size > most)
                    call.destroy(new BodyTooLarge(`the reply is larger than ${most / 1024 / 1024} MiB`));
                if (first === null)
                    first = part;
                else if (rest === null)
                    rest = [first, part];
                else
                    rest.push(part);
            });
            response.on('error', (error) => {
                settled();
                reject(error);
            });
            response.on('end', () => {
                settled();
                const bytes = rest !== null ? Buffer.concat(rest) : first;
                resolve({
                    status: response.statusCode ?? 0,
                    headers: redaction.value(response.headers),
                    text: bytes === null ? '' : redaction.text(bytes.toString('utf8')),
                });
            });
        });
        if (signal?.aborted)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
        call.end(body);
    });
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
    const asFetch = async (input, init) => {
        const headers = {};
        for (const [name, value] of init?.headers ?? [])
            headers[name] = value;
        const received = await send(String(input), {
            method: init?.method ?? 'GET',
            headers,
            ...(typeof init?.body === 'string' && { body: init.body }),
            ...(init?.signal && { signal: init.signal }),
        });
        return new BufferedResponse(String(input), received);
    };
    return {
        send,
        fetch: asFetch,
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

  22979:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H1: () => (  brokenOff),
    Ok: () => (  noEmbeddings),
    Rs: () => (  filledHeaders),
    a7: () => (  LIST_TIMEOUT_MS),
    iU: () => (  timedOut),
    sC: () => (  readArrived)
  });
  var _model_call_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);
  var _model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34886);
  var _model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6298);
  var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74543);
  var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47805);





function readArrived({ status, text, header, gateway, latencyMs }, read, nonce, now) {
    if (status < 200 || status > 299)
        return { status, error: withHeaderCode((0,_model_call_error_shapes_js__WEBPACK_IMPORTED_MODULE_1__  .lS)(text), header), header, now };
    const limits = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__  .BU)(header, now);
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
    return { kind: 'permanent', fault: { why: 'bad-request' }, status: 0, message, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_3__  .d1 };
}
const LIST_TIMEOUT_MS = 5000;
function timedOut({ timeoutSeconds }) {
    return { kind: 'transient', code: 'timeout', message: `no answer within ${timeoutSeconds} s`, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_3__  .d1 };
}
function brokenOff(error) {
    const cause = innermost(error);
    if (cause instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__.BodyTooLarge)
        return { kind: 'transient', code: 'oversize', message: cause.message, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_3__  .d1, final: true };
    const message = cause instanceof Error && cause.message !== '' ? cause.message : 'the connection failed';
    return { kind: 'transient', code: 'network', message, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_3__  .d1 };
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

  39578:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fs: () => (  usageOf),
    k9: () => (  readUsage),
    pq: () => (  countOf),
    xh: () => (  reportedCost)
  });
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
  var _answer_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28060);


const MOST_TOKENS = 100_000_000;
function readUsage(usage) {
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(usage))
        return undefined;
    const prompt = usage['prompt_tokens'];
    const total = countOf(usage['total_tokens']);
    const completion = usage['completion_tokens'] ?? (total === undefined ? undefined : 0);
    if (!isCount(prompt) || !isCount(completion))
        return undefined;
    const details = asObject(usage['prompt_tokens_details']);
    const read = countOf(details['cached_tokens']) ??
        countOf(usage['prompt_cache_hit_tokens']) ??
        countOf(usage['cache_read_input_tokens']);
    const written = countOf(details['cache_write_tokens']) ??
        countOf(details['cache_creation_tokens']) ??
        countOf(usage['cache_creation_input_tokens']);
    return usageOf({
        prompt,
        completion,
        total,
        read,
        written,
        thought: countOf(asObject(usage['completion_tokens_details'])['reasoning_tokens']),
    });
}
function usageOf({ prompt, completion, total, read = 0, written = 0, thought = 0 }) {
    const apart = total !== undefined && read + written > 0 && total === prompt + completion + read + written;
    const promptTokens = apart ? prompt + read + written : prompt;
    const hidden = total !== undefined && total - promptTokens > completion ? total - promptTokens : 0;
    const completionTokens = Math.max(completion, hidden);
    const isSound = read + written <= promptTokens;
    return {
        promptTokens,
        completionTokens,
        ...(isSound && read > 0 && { cachedTokens: read }),
        ...(isSound && written > 0 && { cacheWriteTokens: written }),
        ...(thought > 0 && thought <= completionTokens && { reasoningTokens: thought }),
    };
}
function reportedCost(usage) {
    return (0,_answer_limits_js__WEBPACK_IMPORTED_MODULE_0__  .pj)((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(usage) ? usage['cost'] : undefined);
}
function countOf(value) {
    return isCount(value) ? value : undefined;
}
function isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS;
}
function asObject(value) {
    return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value) ? value : {};
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
    KJ: () => (  withoutNonce),
    LS: () => (  withParams),
    Qo: () => (  toolPart),
    Qp: () => (  thoughtBlocks),
    l1: () => (  formatPart),
    oA: () => (  turnsOf),
    oR: () => (  joined)
  });
  var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
  var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52049);


function withNonce(text, nonce) {
    return text.includes(_call_js__WEBPACK_IMPORTED_MODULE_0__  .au) ? text.replaceAll(_call_js__WEBPACK_IMPORTED_MODULE_0__  .au, nonce) : text;
}
function withoutNonce(text, nonce) {
    return text.includes(nonce) ? text.replaceAll(nonce, _call_js__WEBPACK_IMPORTED_MODULE_0__  .au) : text;
}
function toolPart(tool) {
    const inner = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(tool) && tool['type'] === 'function' ? tool['function'] : undefined;
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(inner) || typeof inner['name'] !== 'string')
        return { kind: 'other', tool };
    const { name, description, parameters, strict } = inner;
    return { kind: 'function', name: name, description, parameters, strict };
}
function formatPart(format) {
    if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(format))
        return { kind: 'other', format };
    if (format['type'] === 'json_object')
        return { kind: 'json' };
    if (format['type'] === 'text')
        return { kind: 'text' };
    const inner = format['json_schema'];
    if (format['type'] !== 'json_schema' || !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(inner) || inner['schema'] === undefined)
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
        merged[key] = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(own) && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value) ? { ...own, ...value } : value;
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
