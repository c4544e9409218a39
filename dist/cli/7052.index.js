export const id = 7052;
export const ids = [7052];
export const modules = {

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ readEmbedding),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   JX: () => (/* binding */ chatBody),
/* harmony export */   KJ: () => (/* binding */ withoutNonce),
/* harmony export */   M7: () => (/* binding */ keyOfParameter),
/* harmony export */   Re: () => (/* binding */ capNameOf),
/* harmony export */   f8: () => (/* binding */ errorKind),
/* harmony export */   k9: () => (/* binding */ readUsage),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   tZ: () => (/* binding */ readCompletion),
/* harmony export */   un: () => (/* binding */ embeddingBody)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);

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
        content: message.content === null ? null : withNonce(message.content, nonce),
    };
    if (message.name !== undefined)
        body['name'] = message.name;
    if (message.toolCallId !== undefined)
        body['tool_call_id'] = message.toolCallId;
    if (message.toolCalls !== undefined && message.toolCalls.length > 0) {
        body['tool_calls'] = message.toolCalls.map((call, index) => ({
            id: call.id ?? `call_${index}`,
            type: 'function',
            function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
        }));
    }
    return body;
}
function withNonce(text, nonce) {
    return text.includes(_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .NONCE */ .au) ? text.replaceAll(_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .NONCE */ .au, nonce) : text;
}
function withoutNonce(text, nonce) {
    return text.includes(nonce) ? text.replaceAll(nonce, _exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .NONCE */ .au) : text;
}
function readCompletion(body) {
    if (!isObject(body))
        return { malformed: 'the answer is not a JSON object' };
    const choices = body['choices'];
    const choice = Array.isArray(choices) ? choices[0] : undefined;
    const message = isObject(choice) ? choice['message'] : undefined;
    if (!isObject(choice) || !isObject(message)) {
        const error = isObject(body['error']) ? body['error']['message'] : undefined;
        return { malformed: typeof error === 'string' ? `the answer is an error: ${error}` : 'the answer has no choices' };
    }
    const given = message['content'] ?? null;
    if (given !== null && typeof given !== 'string' && !Array.isArray(given)) {
        return { malformed: `the content of the message is no text: ${JSON.stringify(given).slice(0, 80)}` };
    }
    const content = contentText(given);
    const toolCalls = readToolCalls(message);
    const refusal = typeof message['refusal'] === 'string' && message['refusal'] !== '' ? message['refusal'] : undefined;
    const finish = textOf(choice['finish_reason']);
    if (content === undefined && refusal === undefined && toolCalls.length === 0 && finish === undefined) {
        return { malformed: 'the message has neither content nor tool calls' };
    }
    return {
        answer: {
            kind: 'answered',
            text: content === undefined || (content === '' && refusal !== undefined) ? (refusal ?? '') : content,
            toolCalls,
            refused: refusal !== undefined || finish === 'content_filter',
            finishReason: finish,
            model: textOf(body['model']),
            fingerprint: textOf(body['system_fingerprint']),
            usage: readUsage(body['usage']),
            costUsd: reportedCost(body['usage']),
        },
    };
}
function readEmbedding(body, count) {
    const data = isObject(body) ? body['data'] : undefined;
    if (!isObject(body) || !Array.isArray(data))
        return { malformed: 'the answer has no embeddings' };
    const vectors = [];
    for (const [place, item] of data.entries()) {
        const vector = isObject(item) ? item['embedding'] : undefined;
        const index = isObject(item) && typeof item['index'] === 'number' ? item['index'] : place;
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
            model: textOf(body['model']),
            usage: readUsage(body['usage']),
            costUsd: reportedCost(body['usage']),
            vectors,
        },
    };
}
function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return undefined;
    return content.map((part) => (isObject(part) ? (textOf(part['text']) ?? '') : '')).join('');
}
function readToolCalls(message) {
    const list = Array.isArray(message['tool_calls']) ? message['tool_calls'] : [];
    const calls = list.flatMap((item) => isObject(item) ? [readToolCall(item['function'], textOf(item['id']))] : []);
    if (calls.length === 0 && isObject(message['function_call']))
        calls.push(readToolCall(message['function_call'], undefined));
    return calls.filter((call) => call !== null);
}
function readToolCall(call, id) {
    if (!isObject(call) || typeof call['name'] !== 'string')
        return null;
    const raw = call['arguments'];
    const named = { name: call['name'], ...(id !== undefined && { id }) };
    if (typeof raw !== 'string')
        return { ...named, arguments: (raw ?? {}) };
    if (raw === '')
        return { ...named, arguments: {} };
    try {
        return { ...named, arguments: JSON.parse(raw) };
    }
    catch {
        return { ...named, arguments: undefined, argumentsRaw: raw };
    }
}
function readUsage(usage) {
    if (!isObject(usage))
        return undefined;
    const promptTokens = usage['prompt_tokens'];
    const completionTokens = usage['completion_tokens'] ?? (isCount(usage['total_tokens']) ? 0 : undefined);
    if (!isCount(promptTokens) || !isCount(completionTokens))
        return undefined;
    const details = usage['prompt_tokens_details'];
    const cached = isObject(details) ? details['cached_tokens'] : undefined;
    return { promptTokens, completionTokens, ...(isCount(cached) && cached <= promptTokens && { cachedTokens: cached }) };
}
const MOST_TOKENS = 100_000_000;
function isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS;
}
function reportedCost(usage) {
    const cost = isObject(usage) ? usage['cost'] : undefined;
    return typeof cost === 'number' && Number.isFinite(cost) && cost >= 0 ? cost : undefined;
}
function readError(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1] ?? text;
        return { message: oneLine(title) };
    }
    const error = isObject(body) ? (body['error'] ?? body) : body;
    if (typeof error === 'string')
        return { message: oneLine(error) };
    if (!isObject(error))
        return { message: oneLine(text) };
    const message = textOf(error['message']) ?? textOf(error['detail']) ?? JSON.stringify(error);
    const inner = isObject(error['innererror']) ? textOf(error['innererror']['code']) : undefined;
    return {
        message: oneLine(message),
        code: textOf(error['code']) ?? inner ?? textOf(error['type']),
        param: textOf(error['param']),
    };
}
function oneLine(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function errorKind(status, error, sent) {
    const { message, code } = error;
    if (status === 429)
        return { why: /insufficient_quota|billing/i.test(`${code} ${message}`) ? 'quota' : 'transient' };
    if (status === 408 || status === 409 || status === 425 || status >= 500)
        return { why: 'transient' };
    if (status === 401 || status === 403)
        return { why: 'credentials' };
    if (status === 402)
        return { why: 'quota' };
    if (status === 404 || status === 410)
        return { why: 'gone' };
    if (/content_filter|content_policy|ResponsibleAIPolicyViolation/i.test(code ?? ''))
        return { why: 'filtered' };
    if (status === 413 ||
        /context_length|string_above_max_length|too_many_tokens/i.test(code ?? '') ||
        /maximum context|context (length|window)|prompt is too long|too many (input )?tokens/i.test(message)) {
        return { why: 'too-long' };
    }
    if (/model_not_found|DeploymentNotFound|invalid_model/i.test(code ?? ''))
        return { why: 'gone' };
    const name = parameterOf(error, sent);
    if (name !== undefined)
        return { why: 'parameter', name };
    return { why: 'bad-request' };
}
function parameterOf(error, sent) {
    const root = error.param?.split(/[.[]/)[0];
    if (root !== undefined && root !== 'messages' && root !== 'model' && sent.includes(root))
        return root;
    if (!/unsupported|unrecognized|unknown|not support|not permitted|extra|invalid/i.test(`${error.code} ${error.message}`))
        return undefined;
    return sent.find((name) => name !== 'messages' && name !== 'model' && new RegExp(`(^|[^\\w])${name}($|[^\\w])`).test(error.message));
}
function keyOfParameter(name) {
    if (name === 'max_tokens' || name === 'max_completion_tokens')
        return 'max-tokens';
    if (name === 'response_format')
        return 'response-format';
    return ['temperature', 'seed', 'tools'].includes(name) ? name : `params.${name}`;
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ expectLongRun),
/* harmony export */   keepCompiled: () => (/* binding */ keepCompiled)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(714);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2552);








const MODULES = /^export const id = \d+;\nexport const ids = (\[[\d,]+\]);\nexport const modules = (?=\{)/;
const USUAL_CALLS = 400;
const PATIENT_CALLS = 4000;
let patient = false;
function keepCompiled(command, entry, env) {
    if (false)
        {}
    if (env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_COMPILE_CACHE'])
        return;
    const own = env['XDG_CACHE_HOME'];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(own && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), '.cache'), 'plumbline', 'compiled');
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(folder))
        return;
    const place = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(`${process.version} ${process.arch} ${entry}`).slice(0, 16);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `${command}-${place}`);
    const kept = readKept(file);
    const loaded = [];
    const installed = new Set();
    let isNew = false;
    setPatience(true);
    const asModule = __webpack_require__.e;
    __webpack_require__.e = (id) => {
        if (installed.has(id))
            return Promise.resolve();
        const name = __webpack_require__.u(id);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(entry), name);
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path);
        const text = bytes.toString('utf8');
        const head = MODULES.exec(text);
        if (head === null)
            return asModule(id);
        const source = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(bytes);
        const known = kept.get(name);
        const script = new node_vm__WEBPACK_IMPORTED_MODULE_6__.Script(`'use strict';({ids:${head[1]},modules:${text.slice(head[0].length).trimEnd().slice(0, -1)}})`, {
            filename: path,
            cachedData: known?.source === source ? known.code : undefined,
        });
        isNew ||= script.cachedDataRejected !== false;
        loaded.push({ name, script, source, patient });
        const part = script.runInThisContext();
        Object.assign(__webpack_require__.m, part.modules);
        for (const one of part.ids)
            installed.add(one);
        return Promise.resolve();
    };
    process.on('exit', () => {
        if (isNew)
            writeKept(file, loaded);
    });
}
function expectLongRun() {
    if (patient)
        setPatience(false);
}
function setPatience(wanted) {
    if (Number.parseInt(process.versions.v8, 10) < 12)
        return;
    patient = wanted;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_5__.setFlagsFromString)(`--invocation-count-for-maglev=${wanted ? PATIENT_CALLS : USUAL_CALLS}`);
}
function readKept(file) {
    const kept = new Map();
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
        const end = bytes.indexOf(10);
        const { sum, parts } = JSON.parse(bytes.toString('utf8', 0, end));
        let at = end + 1;
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(bytes.subarray(at)) !== sum)
            return kept;
        for (const { name, source, bytes: length } of parts) {
            kept.set(name, { source, code: bytes.subarray(at, at + length) });
            at += length;
        }
    }
    catch {
        kept.clear();
    }
    return kept;
}
function writeKept(file, loaded) {
    const written = `${file}.${process.pid}`;
    try {
        const codes = loaded.map((part) => {
            if (part.patient !== patient)
                setPatience(part.patient);
            return part.script.createCachedData();
        });
        const code = Buffer.concat(codes);
        const parts = loaded.map(({ name, source }, index) => ({ name, source, bytes: codes[index].length }));
        const head = { sum: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(code), parts };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(written, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), code]), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(written, file);
    }
    catch {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(written, { force: true });
        }
        catch {
        }
    }
}


/***/ }),

/***/ 7052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  budgetOf: () => (/* binding */ budgetOf),
  openModels: () => (/* binding */ openModels)
});

// EXTERNAL MODULE: ./build/core/exchange.js
var exchange = __webpack_require__(317);
// EXTERNAL MODULE: ./build/core/pricing.js + 1 modules
var pricing = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/shell/budget.js
function openBudget(limits, now) {
    let exhausted = null;
    let calls = 0;
    let errors = 0;
    let reused = 0;
    let promptTokens = 0;
    let completionTokens = 0;
    let costUsd = 0;
    let costKnown = true;
    let spent = 0;
    let reserved = 0;
    let underWay = 0;
    const { maxCalls, maxCostUsd, maxMinutes } = limits;
    const waiting = [];
    const deadline = maxMinutes === undefined ? Number.POSITIVE_INFINITY : now + maxMinutes * 60_000;
    const release = () => {
        for (const go of waiting.splice(0))
            go();
    };
    const exhaust = (why) => {
        exhausted ??= why;
        release();
    };
    return {
        async admit(worst) {
            for (;;) {
                if (exhausted !== null)
                    return null;
                if (maxCalls !== undefined && calls >= maxCalls) {
                    exhaust('max-calls');
                    return null;
                }
                if (maxCostUsd === undefined || worst === null)
                    break;
                if (worst.bounded ? spent + worst.usd > maxCostUsd : spent >= maxCostUsd) {
                    exhaust('max-cost-usd');
                    return null;
                }
                if (spent + reserved + worst.usd <= maxCostUsd)
                    break;
                if (underWay === 0)
                    break;
                await new Promise((go) => waiting.push(go));
            }
            const usd = worst?.usd ?? 0;
            reserved += usd;
            underWay += 1;
            return { usd };
        },
        sent() {
            if (maxCalls !== undefined && calls >= maxCalls) {
                exhaust('max-calls');
                return false;
            }
            calls += 1;
            return true;
        },
        failed() {
            errors += 1;
        },
        settle(reserve, answer) {
            reserved -= reserve.usd;
            underWay -= 1;
            if (answer !== undefined) {
                if (answer.usage !== undefined) {
                    promptTokens += answer.usage.promptTokens;
                    completionTokens += answer.usage.completionTokens;
                }
                if (answer.costUsd === null) {
                    costKnown = false;
                    spent += reserve.usd;
                }
                else {
                    costUsd += answer.costUsd;
                    spent += answer.costUsd;
                }
            }
            release();
        },
        reused() {
            reused += 1;
        },
        get exhausted() {
            return exhausted;
        },
        deadline,
        expire() {
            exhaust('max-minutes');
        },
        usage: () => ({ calls, reused, promptTokens, completionTokens, costUsd, costKnown, errors }),
    };
}

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/shell/compiler.js
var compiler = __webpack_require__(648);
// EXTERNAL MODULE: ./build/shell/credentials.js
var credentials = __webpack_require__(7819);
;// CONCATENATED MODULE: ./build/shell/pacer.js
const MINUTE = 60_000;
const CAUTION = 0.997;
const LONGEST_HOLD_MS = 300_000;
function openPacer(options) {
    const { ms } = options;
    const urgentQueue = [];
    const queue = [];
    let head = 0;
    let active = 0;
    let closed = false;
    let width = options.concurrency;
    let holdUntil = 0;
    let lastLimited = Number.POSITIVE_INFINITY;
    let lastBare429 = Number.NEGATIVE_INFINITY;
    let troubles = 0;
    let timer = null;
    let timerAt = 0;
    let requests = ownBucket(options.requestsPerMinute, ms());
    let tokens = ownBucket(options.tokensPerMinute, ms());
    const pump = () => {
        if (closed)
            return;
        while (active < Math.floor(width) && (urgentQueue.length > 0 || head < queue.length)) {
            const now = ms();
            const next = urgentQueue[0] ?? queue[head];
            const wait = Math.max(holdUntil - now, waitFor(requests, 1, now), waitFor(tokens, next.tokens, now));
            if (wait > 0) {
                wake(now + wait);
                return;
            }
            if (urgentQueue.length > 0)
                urgentQueue.shift();
            else {
                queue[head] = undefined;
                head += 1;
                if (head > 1024 && head * 2 > queue.length) {
                    queue.splice(0, head);
                    head = 0;
                }
            }
            take(requests, 1);
            take(tokens, next.tokens);
            active += 1;
            next.go({ sentAt: now, tokens: next.tokens });
        }
    };
    const wake = (at) => {
        if (timer !== null) {
            if (timerAt <= at + 0.5)
                return;
            clearTimeout(timer);
        }
        timerAt = at;
        timer = setTimeout(() => {
            timer = null;
            pump();
        }, Math.max(1, Math.ceil(at - ms())));
    };
    const learn = (ticket, attempt, now) => {
        const { limits } = attempt;
        if (limits.requests !== undefined)
            requests = follow(requests, limits.requests, 1, ticket, active, now);
        if (limits.tokens !== undefined)
            tokens = follow(tokens, limits.tokens, ticket.tokens, ticket, active * ticket.tokens, now);
        if (attempt.kind === 'transient' && attempt.code === 'rate-limit') {
            limited(ticket, attempt.limits.retryAfterMs, limits.requests !== undefined || limits.tokens !== undefined, now);
            return;
        }
        if (attempt.kind === 'transient') {
            troubles += 1;
            if (attempt.code !== 'timeout' && troubles >= width * 2) {
                width = Math.max(1, options.concurrency / 4, width / 2);
                troubles = 0;
            }
            return;
        }
        troubles = 0;
        width = Math.min(options.concurrency, width + width / 8);
        if (requests !== null)
            requests.factor = Math.min(1, requests.factor + 0.002);
    };
    const limited = (ticket, retryAfterMs, figures, now) => {
        const wait = retryAfterMs === undefined || retryAfterMs > LONGEST_HOLD_MS ? 0 : retryAfterMs;
        if (figures) {
            if (requests !== null && ticket.sentAt > lastLimited)
                requests.factor = Math.max(0.05, requests.factor * 0.9);
            if (requests !== null)
                refill(requests, now);
            lastLimited = now;
            if (requests !== null && (wait > 0 || requests.level > 0))
                requests.level = Math.min(requests.level, 0);
            holdUntil = Math.max(holdUntil, now + wait);
            return;
        }
        const pause = Math.max(wait, 200);
        if (now - lastBare429 < Math.max(1000, pause)) {
            if (ticket.sentAt >= holdUntil)
                width = Math.max(1, width * 0.75);
            holdUntil = Math.max(holdUntil, now + pause);
        }
        lastBare429 = now;
    };
    return {
        enter(weight, urgent) {
            if (closed)
                return Promise.resolve(null);
            return new Promise((go) => {
                (urgent ? urgentQueue : queue).push({ tokens: weight, go });
                pump();
            });
        },
        leave(ticket, attempt) {
            active -= 1;
            if (attempt !== null)
                learn(ticket, attempt, ms());
            pump();
        },
        get active() {
            return active;
        },
        get waiting() {
            return urgentQueue.length + queue.length - head;
        },
        close() {
            closed = true;
            if (timer !== null)
                clearTimeout(timer);
            for (const waiter of [...urgentQueue, ...queue.slice(head)])
                waiter.go(null);
            urgentQueue.length = 0;
            queue.length = 0;
            head = 0;
        },
    };
}
function ownBucket(perMinute, now) {
    if (perMinute === undefined)
        return null;
    const capacity = Math.max(1, perMinute / 60);
    return {
        perMs: (perMinute * CAUTION) / MINUTE,
        level: capacity,
        capacity,
        at: now,
        own: true,
        limit: perMinute,
        factor: 1,
    };
}
function refill(bucket, now) {
    bucket.level = Math.min(bucket.capacity, bucket.level + (now - bucket.at) * bucket.perMs * bucket.factor);
    bucket.at = now;
}
function waitFor(bucket, weight, now) {
    if (bucket === null || weight === 0)
        return 0;
    refill(bucket, now);
    const missing = Math.min(weight, bucket.capacity) - bucket.level;
    return missing <= 1e-9 ? 0 : missing / (bucket.perMs * bucket.factor);
}
function take(bucket, weight) {
    if (bucket !== null)
        bucket.level -= weight;
}
function follow(bucket, window, weight, ticket, inFlight, now) {
    const perMs = (window.limit * CAUTION) / MINUTE;
    const remaining = window.remaining;
    if (bucket === null) {
        const level = remaining === undefined ? 0 : Math.max(0, remaining - inFlight);
        return {
            perMs,
            level,
            capacity: Math.max(weight, (remaining ?? 0) + weight),
            at: now,
            own: false,
            limit: window.limit,
            factor: 1,
        };
    }
    refill(bucket, now);
    if (bucket.limit !== window.limit && (!bucket.own || window.limit < bucket.limit)) {
        bucket.perMs = perMs;
        bucket.limit = window.limit;
    }
    if (remaining === undefined)
        return bucket;
    const most = remaining + weight + bucket.perMs * (now - ticket.sentAt);
    if (bucket.level > most)
        bucket.level = most;
    if (!bucket.own) {
        const least = remaining - inFlight;
        if (least > bucket.level + weight)
            bucket.level = least;
        bucket.capacity = Math.max(bucket.capacity, remaining + weight);
    }
    return bucket;
}

;// CONCATENATED MODULE: ./build/shell/line.js






const TRIES = 6;
const TIMEOUT_TRIES = 3;
const BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 8000;
const LONGEST_WAIT_MS = 300_000;
const DOWN_MS = 30_000;
function openLine(options) {
    const { provider, clock, budget, log } = options;
    const pacer = openPacer({
        concurrency: Math.max(1, Math.min(options.concurrency, provider.concurrency ?? options.concurrency)),
        requestsPerMinute: provider.requestsPerMinute,
        tokensPerMinute: provider.tokensPerMinute,
        ms: clock.ms,
    });
    const seen = new Set();
    let opened = null;
    let lastAnswer = clock.ms();
    let failures = 0;
    const openWire = async () => {
        const key = (0,credentials/* keyOf */.TN)(provider, options.env);
        if (key === undefined && provider.apiKeyEnv !== undefined) {
            throw new problem/* InputError */.dz({
                file: options.file,
                key: `providers.${provider.name}.api-key-env`,
                message: `the environment variable ${provider.apiKeyEnv} is not set; provider "${provider.name}" takes its key from it`,
            });
        }
        (0,compiler/* expectLongRun */.Z)();
        const transport = await options.transport();
        const wireOptions = { key, transport, ms: clock.ms, epoch: () => Date.parse(clock.now()) };
        if (provider.type === 'openai')
            return (await __webpack_require__.e(/* import() */ 3639).then(__webpack_require__.bind(__webpack_require__, 3639))).openOpenAi(provider, wireOptions);
        return (await __webpack_require__.e(/* import() */ 677).then(__webpack_require__.bind(__webpack_require__, 677))).openHttp(provider, wireOptions);
    };
    const lookAt = (list, model) => {
        if (seen.has(model))
            return;
        seen.add(model);
        if (list === null)
            return;
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
    };
    const tryAll = async ({ request, place }, wire, key) => {
        const nonce = (0,digest/* hmacHex */.tH)(options.nonceSecret, key).slice(0, 32);
        const weight = Math.ceil((0,pricing/* promptTokenBound */.gx)(request) * 0.75) + ((0,pricing/* capOf */.oY)(request) ?? 0);
        for (let tries = 1;; tries++) {
            const ticket = await pacer.enter(weight, tries > 1);
            if (ticket === null)
                return halted(tries - 1);
            if (tries === 1 && isDown()) {
                pacer.leave(ticket, null);
                return failure('server', `provider "${provider.name}" has not answered for ${DOWN_MS / 1000} s`, 0);
            }
            if (!budget.sent()) {
                pacer.leave(ticket, null);
                return unsent(budget);
            }
            const attempt = await wire.attempt(request, nonce, place);
            pacer.leave(ticket, attempt);
            if (attempt.kind === 'answered') {
                lastAnswer = clock.ms();
                failures = 0;
                return { kind: 'answered', answer: attempt.answer };
            }
            budget.failed();
            if (attempt.kind === 'permanent')
                return { kind: 'refused', fault: attempt.fault, said: attempt.message, tries };
            if (attempt.kind === 'again')
                continue;
            failures += 1;
            if (options.halted() !== null)
                return halted(tries);
            const wait = waitOf(attempt, tries, key);
            const most = attempt.code === 'timeout' ? TIMEOUT_TRIES : TRIES;
            if (tries >= most || wait === null || clock.ms() + wait > budget.deadline) {
                return failure(attempt.code, `${attempt.message} (${tries} ${tries === 1 ? 'try' : 'tries'})`, tries);
            }
            if (wait > 0)
                await pause(wait);
            if (options.halted() !== null)
                return halted(tries);
        }
    };
    const waitOf = (attempt, tries, key) => {
        const stated = attempt.limits.retryAfterMs ?? 0;
        if (stated > LONGEST_WAIT_MS)
            return null;
        const paced = attempt.code === 'rate-limit' && attempt.limits.requests !== undefined && stated > 0;
        if (paced)
            return 0;
        const base = Math.min(LONGEST_BACKOFF_MS, (options.backoffMs ?? BACKOFF_MS) * 2 ** (tries - 1));
        return Math.max(stated, base * (0.5 + jitter(options.seed, key, tries)));
    };
    const isDown = () => failures >= 3 * options.concurrency && clock.ms() - lastAnswer > DOWN_MS;
    const halted = (attempts) => {
        if (options.halted() === 'deadline')
            return failure('deadline', 'the time of the run is up', attempts);
        return failure('interrupted', 'the run was stopped', attempts);
    };
    return {
        async ask(question, key) {
            opened ??= openWire().then(async (wire) => ({ wire, list: await wire.list() }));
            const { wire, list } = await opened;
            lookAt(list, question.request.model);
            return tryAll(question, wire, key);
        },
        get active() {
            return pacer.active;
        },
        close: () => pacer.close(),
    };
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
function jitter(seed, key, tries) {
    return Number.parseInt((0,digest/* hmacHex */.tH)(seed, `${key} ${tries}`).slice(0, 8), 16) / 0x1_0000_0000;
}

// EXTERNAL MODULE: ./build/shell/recorded.js
var recorded = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/shell/stored-answers.js
var stored_answers = __webpack_require__(7648);
// EXTERNAL MODULE: ./build/core/completion.js
var completion = __webpack_require__(7462);
;// CONCATENATED MODULE: ./build/shell/unmendable.js


function unmendable({ request, place }, provider, { fault, said }, config, locate) {
    const { model } = request;
    const owner = place.role === 'judge' ? 'judge.' : '';
    const at = (key) => ({
        ...(locate?.(place, key) ?? { file: config.file }),
        key: `${owner}${key}`,
    });
    const who = `provider "${provider.name}"`;
    const inConfig = (key, message) => new problem/* InputError */.dz({ file: config.file, key: `providers.${provider.name}.${key}`, message });
    switch (fault.why) {
        case 'credentials':
            return inConfig('api-key-env', `${who} refused the key in ${provider.apiKeyEnv ?? 'no variable'} (${said}); check that it is the key of this provider and may use model "${model}"`);
        case 'quota':
            return inConfig('api-key-env', `${who} says that the account has no quota left (${said})`);
        case 'gone':
            return new problem/* InputError */.dz({
                ...at('model'),
                message: `${who} does not serve model "${model}" (${said}). If it was retired, re-pin: write a dated id that the provider lists, ` +
                    `${place.role === 'judge' ? 'run "plumbline lock", ' : ''}and merge that as a change of its own; if it was not, check base-url`,
            });
        case 'too-long':
            return new problem/* InputError */.dz({
                ...at('prompt'),
                key: 'prompt',
                message: `prompt "${place.promptName ?? ''}" of target "${place.target}" (${place.arm ?? 'head'} arm) with case "${place.case}" ` +
                    `is longer than model "${model}" takes (${said}); shorten the prompt or the case`,
            });
        case 'parameter': {
            const key = (0,completion/* keyOfParameter */.M7)(fault.name);
            return new problem/* InputError */.dz({
                ...at(key),
                message: `model "${model}" does not take it (${said}); change or remove this line`,
            });
        }
        case 'bad-request':
            return new problem/* InputError */.dz({
                ...at('model'),
                message: `${who} refused the request for case "${place.case}" (${said})`,
            });
    }
}

;// CONCATENATED MODULE: ./build/shell/models.js








function budgetOf(config, parts = 1, spent) {
    const { maxCalls, maxCostUsd, maxMinutes } = config.gate;
    return {
        maxCalls: maxCalls === undefined ? undefined : Math.max(0, Math.floor(maxCalls / parts) - (spent?.calls ?? 0)),
        maxCostUsd: maxCostUsd === undefined ? undefined : Math.max(0, maxCostUsd / parts - (spent?.costUsd ?? 0)),
        maxMinutes,
    };
}
const DEADLINE_GRACE_MS = 10_000;
const SIGNAL_GRACE_MS = 2000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
async function openModels(options) {
    const { config, clock, witness } = options;
    const budget = openBudget(options.budget, clock.ms());
    const replay = (0,recorded/* openReplay */.Y)(config, options.recorded);
    const stored = (0,stored_answers/* storedAnswers */.v)(options);
    const lives = new Map();
    const inFlight = new Map();
    const rejecters = new Set();
    let transport = null;
    let stopped = null;
    const stop = (how) => {
        stopped ??= how;
        for (const { line } of lives.values())
            line.close();
        if (how.why === 'deadline')
            return;
        const error = how.why === 'fault' ? how.error : interrupted();
        for (const reject of [...rejecters])
            reject(error);
        rejecters.clear();
    };
    const onSignal = () => stop({ why: 'interrupted' });
    if (options.signal?.aborted)
        onSignal();
    else
        options.signal?.addEventListener('abort', onSignal, { once: true });
    const timers = [];
    if (Number.isFinite(budget.deadline)) {
        const left = Math.min(LONGEST_TIMER_MS, budget.deadline - clock.ms());
        const expire = () => {
            budget.expire();
            stop({ why: 'deadline' });
        };
        const abort = () => void transport?.then((open) => open.abort('the time of the run is up'));
        timers.push(setTimeout(expire, left).unref(), setTimeout(abort, Math.min(LONGEST_TIMER_MS, left + DEADLINE_GRACE_MS)).unref());
    }
    const openedTransport = () => {
        transport ??= __webpack_require__.e(/* import() */ 6260).then(__webpack_require__.bind(__webpack_require__, 6260)).then(({ openTransport }) => openTransport(options.env));
        return transport;
    };
    const liveOf = (name) => {
        let live = lives.get(name);
        if (live === undefined) {
            const provider = config.providers[name];
            const halted = () => stopped?.why ?? null;
            const line = openLine({ ...options, provider, file: config.file, budget, transport: openedTransport, halted });
            live = { provider, endpoint: (0,stored_answers/* endpointOf */.X)(provider), line };
            lives.set(name, live);
        }
        return live;
    };
    const worstOf = ({ request }) => {
        if (options.budget.maxCostUsd === undefined)
            return null;
        const price = (0,pricing/* priceOf */.xx)(request.model, config.prices);
        if (price !== null)
            return (0,pricing/* worstCase */.wB)(request, price);
        throw new problem/* InputError */.dz((0,pricing/* unknownPrice */.YK)(request.model, config.file));
    };
    const costed = (answer, model) => {
        const price = answer.costUsd === undefined && answer.usage !== undefined ? (0,pricing/* priceOf */.xx)(model, config.prices) : null;
        return price === null ? answer : { ...answer, costUsd: (0,pricing/* costOf */.ho)(answer.usage, price) };
    };
    const send = async (question, { provider, line }, key) => {
        const reserve = await budget.admit(worstOf(question));
        if (reserve === null)
            return unsent(budget);
        let answer = null;
        try {
            const outcome = await line.ask(question, key);
            if (outcome.kind === 'refused')
                return refused(question, provider, outcome);
            if (outcome.kind === 'failed')
                return outcome;
            answer = costed(outcome.answer, question.request.model);
            const entry = stored.keep(key, answer);
            witness?.answered(key, entry);
            return { ...answer, origin: { kind: 'fresh' } };
        }
        finally {
            budget.settle(reserve, answer === null ? undefined : { usage: answer.usage, costUsd: answer.costUsd ?? null });
        }
    };
    const refused = (question, provider, refusal) => {
        if (refusal.fault.why === 'too-long' && question.place.role !== 'arm')
            return failure('malformed', `the request is longer than the model takes: ${refusal.said}`, refusal.tries);
        if (question.place.role === 'probe')
            return failure('malformed', refusal.said, refusal.tries);
        const error = unmendable(question, provider, refusal, config, options.locate);
        stop({ why: 'fault', error });
        throw error;
    };
    const known = (question, key) => {
        const found = stored.find(question, key);
        if (found !== null) {
            const { entry, own } = found;
            witness?.answered(key, entry);
            if (own)
                return { ...entry.reply, origin: { kind: 'fresh' } };
            if (question.storedBefore === undefined)
                budget.reused();
            return { ...entry.reply, origin: { kind: 'stored', at: entry.at, scope: entry.scope } };
        }
        if (question.storedBefore !== undefined)
            return failure('not-recorded', 'there is no stored answer that is old enough', 0);
        return stopped !== null || budget.exhausted !== null ? unsent(budget) : null;
    };
    const untilStopped = (question, live, key) => new Promise((resolve, reject) => {
        rejecters.add(reject);
        const settled = () => {
            inFlight.delete(key);
            rejecters.delete(reject);
        };
        send(question, live, key).then((reply) => {
            settled();
            if (reply.kind === 'failed')
                witness?.failed(key, reply);
            if (stopped?.why === 'interrupted')
                reject(interrupted());
            else if (stopped?.why === 'fault')
                reject(stopped.error);
            else
                resolve(reply);
        }, (error) => {
            settled();
            reject(error);
        });
    });
    return {
        ask(question) {
            if (stopped?.why === 'interrupted')
                return Promise.reject(interrupted());
            if (stopped?.why === 'fault')
                return Promise.reject(stopped.error);
            const provider = config.providers[question.provider];
            if (provider === undefined) {
                const message = `no provider "${question.provider}" (there: ${Object.keys(config.providers).join(', ')})`;
                return Promise.reject(new problem/* InputError */.dz({ file: config.file, key: 'providers', message }));
            }
            if (provider.type === 'recorded')
                return replay.answer(provider, question);
            const live = liveOf(question.provider);
            const key = (0,exchange/* questionKey */.c7)(question, live.endpoint);
            const same = inFlight.get(key);
            if (same !== undefined)
                return same;
            let reply;
            try {
                reply = known(question, key);
            }
            catch (error) {
                return Promise.reject(error);
            }
            if (reply !== null)
                return Promise.resolve(reply);
            const promise = untilStopped(question, live, key);
            inFlight.set(key, promise);
            return promise;
        },
        get exhausted() {
            return budget.exhausted;
        },
        usage: () => budget.usage(),
        async close() {
            options.signal?.removeEventListener('abort', onSignal);
            for (const timer of timers)
                clearTimeout(timer);
            stopped ??= { why: 'interrupted' };
            for (const { line } of lives.values())
                line.close();
            const until = clock.ms() + SIGNAL_GRACE_MS;
            while (clock.ms() < until && [...lives.values()].some(({ line }) => line.active > 0))
                await pause(20);
            const open = await transport;
            open?.abort('the run is over');
            open?.close();
            stored.close();
        },
    };
}
function interrupted() {
    return new problem/* InterruptedError */.p4('interrupted; finished calls are kept in the store');
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function makeFolder(dir) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir);
    if (isFolder(at))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at)
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at);
    }
    catch (error) {
        if (!isFolder(at))
            throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openReplay)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

const GATHER_MS = 20;
function openReplay(config, rows) {
    const files = new Map();
    const byRows = new Map();
    const missing = new Map();
    let verdict = null;
    const fileOf = (provider, question) => {
        const { place } = question;
        const ask = {
            provider,
            role: place.role === 'arm' ? 'outputs' : 'judge',
            target: place.target,
            model: question.request.model,
            promptName: place.promptName ?? '',
            arm: place.arm ?? 'head',
        };
        const key = [provider.name, ask.role, ask.target, ask.model, ask.promptName, ask.arm].join('\0');
        let indexed = files.get(key);
        if (indexed === undefined) {
            const file = rows(ask);
            indexed =
                byRows.get(file.rows) ??
                    (file.role === 'outputs' ? indexOutputs(file.file, file.rows) : indexJudge(file.file, file.rows));
            byRows.set(file.rows, indexed);
            files.set(key, indexed);
        }
        return indexed;
    };
    const miss = (file, message) => {
        missing.set(`${file}\0${message}`, { file, message });
        verdict ??= new Promise((_, reject) => {
            setTimeout(() => {
                verdict = null;
                reject(new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([...missing.values()]));
            }, GATHER_MS);
        });
        return verdict;
    };
    return {
        async answer(provider, question) {
            if (question.request.kind === 'embedding') {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
                    file: config.file,
                    key: `providers.${provider.name}`,
                    message: "is recorded and holds no embeddings; give the suite's `embedding` another provider",
                });
            }
            const indexed = fileOf(provider, question);
            const found = indexed.find(question.place);
            return 'reply' in found ? found.reply : miss(indexed.file, found.missing);
        },
    };
}
function indexOutputs(file, rows) {
    const byCase = new Map();
    for (const row of rows) {
        const samples = byCase.get(row.id) ?? new Map();
        if (!samples.has(row.sample))
            samples.set(row.sample, row);
        byCase.set(row.id, samples);
    }
    return {
        file,
        find(place) {
            const samples = byCase.get(place.case);
            if (samples === undefined)
                return { missing: `no row for case "${place.case}"` };
            const row = samples.get(place.sample);
            if (row === undefined)
                return {
                    missing: `no row for case "${place.case}" with sample ${place.sample}; it has ${[...samples.keys()].join(', ')}`,
                };
            return { reply: recorded(row.output ?? '', row.toolCalls ?? [], row.meta) };
        },
    };
}
function indexJudge(file, rows) {
    const byPlace = new Map();
    for (const row of rows) {
        const key = `${row.case}\0${row.template}`;
        const list = byPlace.get(key);
        if (list === undefined)
            byPlace.set(key, [row]);
        else
            list.push(row);
    }
    const judged = new Map();
    return {
        file,
        find(place) {
            const what = `case "${place.case}", template "${place.template}"`;
            const list = byPlace.get(`${place.case}\0${place.template}`);
            if (list === undefined)
                return { missing: `no reply for ${what}` };
            const fits = list
                .filter((row) => row.outputSha256 === undefined || row.outputSha256 === place.outputSha256)
                .filter((row) => row.sample === undefined || row.sample === place.sample)
                .sort((a, b) => exactness(b) - exactness(a));
            const row = fits[0];
            if (row === undefined) {
                return {
                    missing: `no reply for ${what}, sample ${place.sample}, output_sha256 ${place.outputSha256 ?? 'unknown'}; its ${list.length} rows judge other outputs or samples`,
                };
            }
            if (row.outputSha256 === undefined) {
                const key = `${place.target}\0${place.case}\0${place.template}\0${place.sample}`;
                const other = judged.get(key);
                if (other !== undefined && other.arm !== place.arm && other.output !== place.outputSha256) {
                    return {
                        missing: `one reply for ${what} stands for two different outputs, base's and head's; give each its own row with output_sha256`,
                    };
                }
                judged.set(key, { arm: place.arm, output: place.outputSha256 });
            }
            return { reply: recorded(typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply), [], undefined) };
        },
    };
}
function exactness(row) {
    return (row.outputSha256 === undefined ? 0 : 2) + (row.sample === undefined ? 0 : 1);
}
function recorded(text, toolCalls, meta) {
    return {
        kind: 'answered',
        text,
        toolCalls,
        refused: false,
        costUsd: 0,
        ...(meta !== undefined && { meta }),
        origin: { kind: 'recorded' },
    };
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   uZ: () => (/* binding */ openMemory)
/* harmony export */ });
/* unused harmony exports STORE_BYTES, isStoreFile, eachAnswer */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2552);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _new_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7060);





const FLUSH_MS = 50;
const FLUSH_BYTES = 256 * 1024;
const STORE_BYTES = 256 * 1024 * 1024;
const SEGMENT_AGE_MS = 30 * 24 * 60 * 60 * 1000;
const CHUNK = 1024 * 1024;
const LONGEST_LINE = 64 * 1024 * 1024;
const LIVE_MS = 60 * 60 * 1000;
const SEGMENT = /^calls-[0-9TZ]+-\d+-\d+\.jsonl$/;
const RECORD = /^records\/[0-9a-f]{64}\.json$/;
function isStoreFile(name) {
    return SEGMENT.test(name) || RECORD.test(name);
}
const SUM_AT = 2;
const KEY_AT = 21;
const ENTRY_AT = 87;
const SHORTEST = ENTRY_AT + 2;
function openMemory() {
    const texts = new Map();
    let bytes = 0;
    return {
        find: (key) => {
            const text = texts.get(key);
            return text === undefined ? null : { entry: JSON.parse(text), own: true };
        },
        put: (key, entry) => {
            if (bytes > MEMORY_BYTES)
                return;
            const text = JSON.stringify(entry);
            bytes += text.length;
            texts.set(key, text);
        },
        flush: () => { },
        close: () => { },
        get size() {
            return texts.size;
        },
    };
}
const MEMORY_BYTES = 64 * 1024 * 1024;
function openStore(dir, options) {
    const index = new Map();
    const lineAt = lineReader();
    const files = [];
    let damaged = 0;
    try {
        if (options.readOnly !== true)
            (0,_new_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(dir);
        for (const name of liveSegments(dir, options)) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), 'r');
            files.push(file);
            damaged += scan(file, (key, at, length) => index.set(key, { file, at, length, own: false }));
        }
    }
    catch (error) {
        for (const file of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`the store ${dir} cannot be opened: ${reason(error)}`, { cause: error });
    }
    let own = null;
    let end = 0;
    let pending = [];
    let pendingBytes = 0;
    const unwritten = new Map();
    let timer = null;
    let broken = options.readOnly === true;
    const flush = () => {
        if (timer !== null)
            clearTimeout(timer);
        timer = null;
        if (pending.length === 0 || broken)
            return;
        const lines = pending;
        pending = [];
        pendingBytes = 0;
        try {
            own ??= openOwn(dir, options.now);
            writeAll(own, Buffer.from(lines.join('')));
        }
        catch (error) {
            broken = true;
            options.warn(`the store ${dir} takes no more answers (${reason(error)}); the run goes on without it`);
            return;
        }
        const file = own;
        for (const line of lines) {
            const length = Buffer.byteLength(line) - 1;
            const key = line.slice(KEY_AT, KEY_AT + 64);
            index.set(key, { file, at: end, length, own: true });
            unwritten.delete(key);
            end += length + 1;
        }
    };
    return {
        find(key, since) {
            const hex = key.slice(7);
            const fresh = unwritten.get(hex);
            if (fresh !== undefined)
                return { entry: JSON.parse(fresh.text), own: true };
            const place = index.get(hex);
            if (place === undefined)
                return null;
            const entry = readEntry(place, lineAt(place));
            if (entry === null) {
                index.delete(hex);
                damaged += 1;
                return null;
            }
            return since !== undefined && entry.at < since ? null : { entry, own: place.own };
        },
        put(key, entry) {
            const hex = key.slice(7);
            const text = JSON.stringify(entry);
            unwritten.set(hex, { text });
            if (broken)
                return;
            const body = `"${hex}",${text}`;
            const line = `["${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(body).slice(0, 16)}",${body}]\n`;
            pending.push(line);
            pendingBytes += line.length;
            if (pendingBytes >= FLUSH_BYTES)
                flush();
            else
                timer ??= setTimeout(flush, FLUSH_MS);
        },
        flush,
        close() {
            flush();
            if (damaged > 0)
                options.warn(`the store ${dir} has ${damaged} damaged lines; they were not used`);
            try {
                if (own !== null) {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(own);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(own);
                }
                for (const file of files)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
            catch (error) {
                options.warn(`the store ${dir} did not close cleanly (${reason(error)})`);
            }
            own = null;
            broken = true;
            files.length = 0;
            index.clear();
        },
        get size() {
            return index.size + unwritten.size;
        },
    };
}
function eachAnswer(dir, found) {
    for (const name of liveSegments(dir, { now: '', readOnly: true, warn: () => undefined })) {
        const lineAt = lineReader();
        const file = openSync(join(dir, name), 'r');
        try {
            scan(file, (key, at, length) => {
                const place = { file, at, length, own: false };
                const entry = readEntry(place, lineAt(place));
                if (entry !== null)
                    found(`sha256:${key}`, entry);
            });
        }
        finally {
            closeSync(file);
        }
    }
}
function liveSegments(dir, options) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => SEGMENT.test(name));
    }
    catch (error) {
        if (options.readOnly === true)
            return [];
        throw error;
    }
    names.sort();
    if (options.readOnly === true)
        return names;
    const now = Date.parse(options.now);
    const sizes = names.map((name) => ({ name, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)) }));
    let total = sizes.reduce((sum, { stat }) => sum + stat.size, 0);
    const gone = new Set();
    for (const { name, stat } of sizes) {
        if (total <= (options.maxBytes ?? STORE_BYTES) && now - stat.mtimeMs < SEGMENT_AGE_MS)
            continue;
        if (now - stat.mtimeMs < LIVE_MS)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
        gone.add(name);
        total -= stat.size;
    }
    return names.filter((name) => !gone.has(name));
}
function scan(file, found) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    let buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(size, 1)));
    let held = 0;
    let base = 0;
    let bad = 0;
    for (;;) {
        if (held === buffer.length) {
            if (buffer.length >= LONGEST_LINE)
                return bad + 1;
            const wider = Buffer.allocUnsafe(buffer.length * 2);
            buffer.copy(wider, 0, 0, held);
            buffer = wider;
        }
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, held, buffer.length - held, base + held);
        if (got === 0)
            return bad;
        held += got;
        let from = 0;
        for (let to = buffer.indexOf(10, from); to !== -1 && to < held; to = buffer.indexOf(10, from)) {
            const key = keyOf(buffer, from, to);
            if (key === null)
                bad += to > from ? 1 : 0;
            else
                found(key, base + from, to - from);
            from = to + 1;
        }
        buffer.copyWithin(0, from, held);
        base += from;
        held -= from;
    }
}
const HEX64 = /^[0-9a-f]{64}$/;
function keyOf(buffer, from, to) {
    if (to - from < SHORTEST || buffer[to - 1] !== 0x5d)
        return null;
    const key = buffer.toString('latin1', from + KEY_AT, from + KEY_AT + 64);
    return HEX64.test(key) ? key : null;
}
const STRETCH = 64 * 1024;
const STRETCH_BEFORE = 8 * 1024;
const MOST_STRETCHES = 16;
function lineReader() {
    const stretches = new Map();
    return ({ file, at, length }) => {
        const known = stretches.get(file);
        if (known !== undefined && at >= known.from && at + length <= known.from + known.bytes.length) {
            return known.bytes.subarray(at - known.from, at - known.from + length);
        }
        const from = Math.max(0, at - STRETCH_BEFORE);
        const room = Buffer.allocUnsafeSlow(Math.max(STRETCH, at - from + length));
        const bytes = room.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, 0, room.length, from));
        if (stretches.size >= MOST_STRETCHES)
            stretches.clear();
        stretches.set(file, { from, bytes });
        return at + length > from + bytes.length ? null : bytes.subarray(at - from, at - from + length);
    };
}
function readEntry(place, line) {
    if (line === null)
        return null;
    const body = line.subarray(KEY_AT - 1, place.length - 1);
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(body).slice(0, 16) !== line.toString('latin1', SUM_AT, SUM_AT + 16))
        return null;
    try {
        return JSON.parse(line.toString('utf8', ENTRY_AT, place.length - 1));
    }
    catch {
        return null;
    }
}
function openOwn(dir, now) {
    const stamp = now.replaceAll(/[-:.]/g, '');
    for (let turn = 0;; turn++) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `calls-${stamp}-${process.pid}-${turn}.jsonl`), 'ax+');
        }
        catch (error) {
            if (error.code !== 'EEXIST' || turn > 1000)
                throw error;
        }
    }
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   v: () => (/* binding */ storedAnswers)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);


const BASE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
const FRESH_AGE_MS = 24 * 60 * 60 * 1000;
function endpointOf(provider) {
    const { headers } = provider;
    if (provider.type === 'http')
        return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ type: 'http', url: provider.url, headers });
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ type: 'openai', url: provider.baseUrl.replace(/\/+$/, ''), query: provider.query, headers });
}
function storedAnswers({ clock, seed, storeDir, storeReadOnly, log }) {
    let store = null;
    let since = { base: '', fresh: '' };
    const opened = () => {
        if (store === null) {
            const now = clock.now();
            const before = (ms) => new Date(Date.parse(now) - ms).toISOString();
            since = { base: before(BASE_AGE_MS), fresh: before(FRESH_AGE_MS) };
            store =
                storeDir === null
                    ? (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openMemory */ .uZ)()
                    : (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)(storeDir, { now, readOnly: storeReadOnly, warn: (text) => log.warn(text) });
            if (storeDir !== null)
                log.note(`the store ${storeDir} holds ${store.size} answers`);
        }
        return store;
    };
    return {
        find({ place, generation, storedBefore }, key) {
            const from = opened();
            if (storedBefore !== undefined) {
                const found = from.find(key);
                return found === null || found.own || found.entry.at >= storedBefore ? null : found;
            }
            if (generation !== undefined)
                return from.find(key, since.fresh);
            if (place.arm === 'base')
                return from.find(key, since.base);
            const found = from.find(key);
            return found !== null && found.entry.scope !== seed && found.entry.at < since.base ? null : found;
        },
        keep(key, reply) {
            const entry = { at: clock.now(), scope: seed, reply };
            opened().put(key, entry);
            return entry;
        },
        close: () => store?.close(),
    };
}


/***/ })

};
