export const id = 677;
export const ids = [677,3639];
export const modules = {

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   HV: () => (/* binding */ readGateway),
/* harmony export */   d1: () => (/* binding */ NO_LIMITS)
/* harmony export */ });
/* unused harmony export durationMs */
const NO_LIMITS = {};
function readLimits(header, now) {
    const requests = readWindow(header, 'requests');
    const tokens = readWindow(header, 'tokens');
    const retryAfterMs = readRetryAfter(header, now);
    if (requests === undefined && tokens === undefined && retryAfterMs === undefined)
        return NO_LIMITS;
    return { requests, tokens, retryAfterMs };
}
function readWindow(header, of) {
    const limit = count(header(`x-ratelimit-limit-${of}`));
    if (limit === undefined || limit === 0)
        return undefined;
    return {
        limit,
        remaining: count(header(`x-ratelimit-remaining-${of}`)),
        resetMs: durationMs(header(`x-ratelimit-reset-${of}`)),
    };
}
function readRetryAfter(header, now) {
    const exact = header('retry-after-ms');
    if (exact && Number.isFinite(Number(exact)))
        return Math.max(0, Number(exact));
    const text = header('retry-after');
    if (!text)
        return undefined;
    const seconds = Number(text);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(text);
    return Number.isFinite(date) ? Math.max(0, date - now) : undefined;
}
function count(text) {
    if (text === null || text === undefined || text.trim() === '')
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) && value >= 0 ? value : undefined;
}
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function durationMs(text) {
    if (!text)
        return undefined;
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text))
        return undefined;
    let sum = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
        sum += Number(amount) * UNIT_MS[unit];
    return sum;
}
function readGateway(entries) {
    let meta;
    for (const [name, value] of entries) {
        if (!name.startsWith('x-prism-'))
            continue;
        meta ??= {};
        meta[name] = value;
    }
    if (meta === undefined)
        return {};
    const cost = count(textOf(meta['x-prism-cost-usd']) ?? textOf(meta['x-prism-cost']));
    const model = textOf(meta['x-prism-model-used']) ?? textOf(meta['x-prism-model']);
    return { meta, ...(model !== undefined && { model }), ...(cost !== undefined && { costUsd: cost }) };
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openHttp: () => (/* binding */ openHttp)
/* harmony export */ });
/* harmony import */ var _core_completion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7462);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _core_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(317);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6068);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7819);
/* harmony import */ var _openai_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3639);






function openHttp(provider, options) {
    const { key, transport } = options;
    const own = (0,_openai_js__WEBPACK_IMPORTED_MODULE_4__.filledHeaders)(provider, key);
    const named = Object.keys(own).some((name) => name.toLowerCase() === 'authorization');
    const headers = {
        'content-type': 'application/json',
        ...(key !== undefined && !named && { authorization: `Bearer ${key}` }),
        ...own,
    };
    return {
        async attempt(request, nonce, place) {
            if (request.kind === 'embedding') {
                return {
                    kind: 'permanent',
                    fault: { why: 'bad-request' },
                    status: 0,
                    message: 'an http provider gives no embeddings',
                    limits: _attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LIMITS */ .d1,
                };
            }
            const body = JSON.stringify({
                messages: request.messages.map((message) => plain(message, nonce)),
                case: place.case,
                model: request.model,
            });
            const start = options.ms();
            let timedOut = false;
            const controller = new AbortController();
            const timer = setTimeout(() => {
                timedOut = true;
                controller.abort();
            }, provider.timeoutSeconds * 1000);
            let received;
            try {
                received = await transport.send(provider.url, { method: 'POST', headers, body, signal: controller.signal });
            }
            catch (error) {
                return timedOut
                    ? {
                        kind: 'transient',
                        code: 'timeout',
                        message: `no answer within ${provider.timeoutSeconds} s`,
                        limits: _attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LIMITS */ .d1,
                    }
                    : { kind: 'transient', code: 'network', message: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutKey */ .wC)((0,_openai_js__WEBPACK_IMPORTED_MODULE_4__.networkMessage)(error), key), limits: _attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LIMITS */ .d1 };
            }
            finally {
                clearTimeout(timer);
            }
            const header = (name) => {
                const value = received.headers[name];
                return Array.isArray(value) ? value[0] : value;
            };
            const limits = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .readLimits */ .BU)(header, options.epoch());
            const text = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutKey */ .wC)(received.text, options.key);
            if (received.status < 200 || received.status > 299) {
                const said = (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .readError */ .lS)(text);
                const message = `${received.status} ${said.message}`;
                const fault = (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .errorKind */ .f8)(received.status, said, []);
                if (fault.why === 'transient')
                    return { kind: 'transient', code: received.status === 429 ? 'rate-limit' : 'server', message, limits };
                if (fault.why !== 'filtered')
                    return { kind: 'permanent', fault, status: received.status, message, limits };
                return {
                    kind: 'answered',
                    answer: { kind: 'answered', text: '', toolCalls: [], refused: true, finishReason: 'content_filter' },
                    limits,
                };
            }
            const entries = Object.entries(received.headers).map(([name, value]) => [name, String(value)]);
            return read(text, nonce, Math.round(options.ms() - start), limits, (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .readGateway */ .HV)(entries));
        },
        list: () => Promise.resolve(null),
    };
}
function plain(message, nonce) {
    return {
        role: message.role,
        content: message.content?.replaceAll(_core_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .NONCE */ .au, nonce) ?? null,
        name: message.name,
        tool_call_id: message.toolCallId,
        tool_calls: message.toolCalls && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .asJson */ .vA)(message.toolCalls),
    };
}
function read(text, nonce, latencyMs, limits, gateway) {
    const malformed = (message) => ({ kind: 'transient', code: 'malformed', message, limits });
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return malformed('the answer is not JSON');
    }
    if (!(0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body))
        return malformed('the answer is not a JSON object');
    const { output } = body;
    const toolCalls = readToolCalls(body['tool_calls']);
    if (typeof output !== 'string' && toolCalls.length === 0)
        return malformed('the answer has neither "output" nor "tool_calls"');
    const model = body['model'];
    const cost = body['cost_usd'];
    return {
        kind: 'answered',
        answer: {
            kind: 'answered',
            text: typeof output === 'string' ? (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNonce */ .KJ)(output, nonce) : '',
            toolCalls,
            refused: body['refused'] === true,
            usage: (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .readUsage */ .k9)(body['usage']),
            latencyMs,
            ...(typeof model === 'string' && { model }),
            ...(typeof cost === 'number' && cost >= 0 && { costUsd: cost }),
            ...gateway,
        },
        limits,
    };
}
function readToolCalls(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => {
        if (!(0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) || typeof item['name'] !== 'string')
            return [];
        const raw = item['arguments'];
        if (typeof raw !== 'string')
            return [{ name: item['name'], arguments: (raw ?? {}) }];
        try {
            return [{ name: item['name'], arguments: JSON.parse(raw) }];
        }
        catch {
            return [{ name: item['name'], arguments: undefined, argumentsRaw: raw }];
        }
    });
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filledHeaders: () => (/* binding */ filledHeaders),
/* harmony export */   networkMessage: () => (/* binding */ networkMessage),
/* harmony export */   openOpenAi: () => (/* binding */ openOpenAi)
/* harmony export */ });
/* harmony import */ var _core_completion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7462);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6068);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7819);



const LIST_TIMEOUT_MS = 5000;
async function openOpenAi(provider, options) {
    const { OpenAI } = await __webpack_require__.e(/* import() */ 7499).then(__webpack_require__.bind(__webpack_require__, 7499));
    const headers = filledHeaders(provider, options.key);
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
    const { APIError, APIConnectionError, APIConnectionTimeoutError } = OpenAI;
    const caps = new Map();
    const capOf = (model) => {
        let cap = caps.get(model);
        if (cap === undefined) {
            cap = { name: (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .capNameOf */ .Re)(model), switched: false };
            caps.set(model, cap);
        }
        return cap;
    };
    const failed = (error, body, request, sentCap) => {
        if (error instanceof APIConnectionTimeoutError) {
            return {
                kind: 'transient',
                code: 'timeout',
                message: `no answer within ${provider.timeoutSeconds} s`,
                limits: _attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LIMITS */ .d1,
            };
        }
        if (error instanceof APIConnectionError || !(error instanceof APIError) || error.status === undefined) {
            const message = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKey */ .wC)(networkMessage(error), options.key);
            return { kind: 'transient', code: 'network', message, limits: _attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LIMITS */ .d1 };
        }
        const status = error.status;
        const header = (name) => error.headers?.get(name);
        const limits = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(header, options.epoch());
        const told = error.error === undefined ? error.message.replace(/^\d{3} /, '') : JSON.stringify({ error: error.error });
        const said = (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .readError */ .lS)((0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKey */ .wC)(told, options.key));
        const message = `${status} ${said.message}`;
        const kind = (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .errorKind */ .f8)(status, said, Object.keys(body));
        if (kind.why === 'transient')
            return { kind: 'transient', code: status === 429 ? 'rate-limit' : 'server', message, limits };
        if (kind.why === 'filtered') {
            return {
                kind: 'answered',
                answer: { kind: 'answered', text: '', toolCalls: [], refused: true, finishReason: 'content_filter' },
                limits,
            };
        }
        if (kind.why === 'parameter' && kind.name === sentCap && request.kind === 'chat') {
            const cap = capOf(request.model);
            if (cap.name !== sentCap)
                return { kind: 'again', message, limits };
            if (!cap.switched) {
                cap.name = sentCap === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
                cap.switched = true;
                return { kind: 'again', message, limits };
            }
        }
        return { kind: 'permanent', fault: kind, status, message, limits };
    };
    return {
        async attempt(request, nonce) {
            const sentCap = capOf(request.model).name;
            const body = request.kind === 'chat' ? (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .chatBody */ .JX)(request, nonce, sentCap) : (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddingBody */ .un)(request);
            const path = request.kind === 'chat' ? '/chat/completions' : '/embeddings';
            const start = options.ms();
            let text;
            let limits;
            let gateway;
            try {
                const response = await client.post(path, { body }).asResponse();
                limits = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)((name) => response.headers.get(name), options.epoch());
                gateway = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .readGateway */ .HV)(response.headers);
                text = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKey */ .wC)(await response.text(), options.key);
            }
            catch (error) {
                return failed(error, body, request, sentCap);
            }
            const latencyMs = Math.round(options.ms() - start);
            let parsed;
            try {
                parsed = JSON.parse(text);
            }
            catch {
                return {
                    kind: 'transient',
                    code: 'malformed',
                    message: `the answer is not JSON: ${(0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .readError */ .lS)(text).message.slice(0, 80)}`,
                    limits,
                };
            }
            const reading = request.kind === 'chat' ? (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .readCompletion */ .tZ)(parsed) : (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .readEmbedding */ .Ac)(parsed, request.texts.length);
            if ('malformed' in reading)
                return { kind: 'transient', code: 'malformed', message: reading.malformed, limits };
            const answer = {
                ...reading.answer,
                text: (0,_core_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNonce */ .KJ)(reading.answer.text, nonce),
                latencyMs,
                ...gateway,
            };
            return { kind: 'answered', answer, limits };
        },
        async list() {
            try {
                const response = await client.get('/models', { timeout: LIST_TIMEOUT_MS }).asResponse();
                return readList(JSON.parse(await response.text()));
            }
            catch {
                return null;
            }
        },
    };
}
function filledHeaders(provider, key) {
    const mark = provider.apiKeyEnv === undefined ? undefined : `\${${provider.apiKeyEnv}}`;
    return Object.fromEntries(Object.entries(provider.headers).map(([name, value]) => [
        name,
        mark === undefined || key === undefined ? value : value.replaceAll(mark, key),
    ]));
}
function readList(body) {
    const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
    if (!Array.isArray(data) || data.length === 0)
        return null;
    const ids = new Set();
    const ends = new Map();
    for (const item of data) {
        if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string')
            continue;
        ids.add(item.id);
        for (const [key, value] of Object.entries(item)) {
            if (!/deprecat|shutdown|retire|sunset|expir/i.test(key) || value === null || value === false || value === '')
                continue;
            ends.set(item.id, `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
        }
    }
    return { ids, ends };
}
function networkMessage(error) {
    let at = error;
    while (at instanceof Error && at.cause instanceof Error)
        at = at.cause;
    if (at instanceof AggregateError && at.errors[0] instanceof Error)
        at = at.errors[0];
    return at instanceof Error && at.message !== '' ? at.message : 'the connection failed';
}


/***/ })

};
