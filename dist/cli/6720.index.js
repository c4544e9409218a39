export const id = 6720;
export const ids = [6720];
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

/** Reasoning models of OpenAI refuse `max_tokens`; most other servers know nothing else. */
function capNameOf(model) {
    return /(^|\/)(o\d|gpt-([5-9]|\d{2,}))/.test(model) ? 'max_completion_tokens' : 'max_tokens';
}
/** Body of `/chat/completions`. Every nonce placeholder in the messages becomes `nonce`; `params` come last and win. */
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
/** Body of `/embeddings`. */
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
/** Puts the placeholder back where an answer quotes the nonce: what is kept never holds one. */
function withoutNonce(text, nonce) {
    return text.includes(nonce) ? text.replaceAll(nonce, _exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .NONCE */ .au) : text;
}
/** A chat completion. Malformed = not an answer at all (no choice, no message); a wrong usage block is only unknown usage. */
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
    const content = contentText(message['content']);
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
/** An embedding reply of `count` vectors, in the order of the texts. */
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
/** Some servers answer with a list of parts; the text parts count. */
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
    // The older shape with one function call.
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
/** Undefined when a count is missing, negative, fractional or absurd. */
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
/** Some gateways report what a call cost, in USD. */
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
/**
 * What an HTTP error means. `sent` are the names in the request body: a parameter fault must name one of them.
 * A content filter that answers with an error is a refusal, not a fault.
 */
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
/** The user's name of a wire parameter, as a key of the model file. */
function keyOfParameter(name) {
    if (name === 'max_tokens' || name === 'max_completion_tokens')
        return 'max-tokens';
    if (name === 'response_format')
        return 'response-format';
    return ['temperature', 'seed', 'tools'].includes(name) ? name : `params.${name}`;
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   au: () => (/* binding */ NONCE),
/* harmony export */   c7: () => (/* binding */ questionKey)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/** Model calls as values: what is asked, what came back, and a step of pure work between the two. */

function done(value) {
    return { done: value };
}
/** What stands for the per-call nonce in a pinned request and in store keys; the executor puts the real one in. */
const NONCE = 'NONCE-0000000000000000';
/**
 * Identity of a question in the store. `endpoint` identifies the provider (type, base URL, query); the nonce is a
 * placeholder at this point, so it is never part of a key. Place is left out: equal requests share an answer, except
 * that repeats differ by sample index.
 */
function questionKey(question, endpoint) {
    const { request, generation, place } = question;
    const { sample, turn } = place;
    if (request.kind !== 'chat')
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ endpoint, request: request, sample, turn, generation });
    // Messages are built by us, member by member in one order: they are long, and need no sorting.
    const { messages, ...rest } = request;
    const known = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ endpoint, request: rest, sample, turn, generation });
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${known}${JSON.stringify(messages)}`);
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oY: () => (/* binding */ capOf),
  ho: () => (/* binding */ costOf),
  jA: () => (/* binding */ estimate),
  xx: () => (/* binding */ priceOf),
  gx: () => (/* binding */ promptTokenBound),
  Wz: () => (/* binding */ tokenBound),
  wB: () => (/* binding */ worstCase)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/price-table.js
/** Day the table was last looked at. */
const PRICES_AS_OF = '2026-04-30';
const p = (input, output, cachedInput) => cachedInput === undefined ? { input, output } : { input, output, cachedInput };
/** By model id; a dated id that is not listed has the price of its undated name. */
const PRICE_TABLE = {
    'gpt-5.4': p(2.5, 15, 0.25),
    'gpt-5.4-mini': p(0.75, 4.5, 0.075),
    'gpt-5.4-nano': p(0.2, 1.25, 0.02),
    'gpt-5.2': p(1.75, 14, 0.175),
    'gpt-5.2-chat-latest': p(1.75, 14, 0.175),
    'gpt-5.2-pro': p(21, 168),
    'gpt-5.1': p(1.25, 10, 0.125),
    'gpt-5.1-chat-latest': p(1.25, 10, 0.125),
    'gpt-5': p(1.25, 10, 0.125),
    'gpt-5-chat-latest': p(1.25, 10, 0.125),
    'gpt-5-mini': p(0.25, 2, 0.025),
    'gpt-5-nano': p(0.05, 0.4, 0.005),
    'gpt-5-pro': p(15, 120),
    'gpt-4.1': p(2, 8, 0.5),
    'gpt-4.1-mini': p(0.4, 1.6, 0.1),
    'gpt-4.1-nano': p(0.1, 0.4, 0.025),
    'gpt-4o': p(2.5, 10, 1.25),
    'gpt-4o-2024-05-13': p(5, 15),
    'gpt-4o-mini': p(0.15, 0.6, 0.075),
    o1: p(15, 60, 7.5),
    'o1-pro': p(150, 600),
    o3: p(2, 8, 0.5),
    'o3-mini': p(1.1, 4.4, 0.55),
    'o3-pro': p(20, 80),
    'o4-mini': p(1.1, 4.4, 0.275),
    'gpt-4-turbo': p(10, 30),
    'gpt-4': p(30, 60),
    'gpt-3.5-turbo': p(0.5, 1.5),
    'gpt-3.5-turbo-1106': p(1, 2),
    'text-embedding-3-small': p(0.02, 0),
    'text-embedding-3-large': p(0.13, 0),
    'text-embedding-ada-002': p(0.1, 0),
};

;// CONCATENATED MODULE: ./build/core/pricing.js


const MILLION = 1_000_000;
/** The config's own prices first, then the shipped table; a trailing date is ignored where the dated id is not listed. */
function priceOf(model, overrides) {
    const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
    for (const table of [overrides, PRICE_TABLE]) {
        const price = (Object.hasOwn(table, model) && table[model]) || (Object.hasOwn(table, undated) && table[undated]);
        if (price)
            return price;
    }
    return null;
}
/** USD. */
function costOf(usage, price) {
    const cached = usage.cachedTokens ?? 0;
    const input = (usage.promptTokens - cached) * price.input + cached * (price.cachedInput ?? price.input);
    return (input + usage.completionTokens * price.output) / MILLION;
}
/**
 * Tokens of a text without a tokenizer, on the high side: one for three characters, and more for scripts whose
 * characters take several bytes. English has about four characters a token.
 */
function tokenBound(text) {
    const bytes = Buffer.byteLength(text);
    return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}
/** Prompt tokens of a request, on the high side. */
function promptTokenBound(request) {
    if (request.kind === 'embedding')
        return request.texts.reduce((sum, text) => sum + tokenBound(text), 0);
    let tokens = 3;
    for (const message of request.messages) {
        tokens += 4 + tokenBound(message.content ?? '');
        if (message.toolCalls !== undefined)
            tokens += tokenBound(JSON.stringify(message.toolCalls));
    }
    if (request.tools !== undefined)
        tokens += tokenBound((0,digest/* canonical */.$N)(request.tools));
    if (request.responseFormat !== undefined)
        tokens += tokenBound((0,digest/* canonical */.$N)(request.responseFormat));
    return tokens;
}
/** The most answer tokens a request allows; undefined without a cap. */
function capOf(request) {
    if (request.kind === 'embedding')
        return 0;
    const named = request.params?.['max_completion_tokens'] ?? request.params?.['max_tokens'];
    const cap = typeof named === 'number' ? named : request.maxTokens;
    const choices = request.params?.['n'];
    return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}
/** USD a call may cost at most; `bounded` = its answer has a cap, without one only the prompt is counted. */
function worstCase(request, price) {
    const cap = capOf(request);
    const usage = { promptTokens: promptTokenBound(request), completionTokens: cap ?? 0 };
    return { usd: costOf(usage, price), bounded: cap !== undefined };
}
const USUAL_ANSWER = 256;
/** Calls, tokens and price of a run before its first call; an upper guess, as every answer is taken at its cap. */
function estimate(plan, overrides) {
    let calls = 0;
    let promptTokens = 0;
    let completionTokens = 0;
    let costUsd = 0;
    const unpriced = new Set();
    for (const part of plan) {
        const usage = {
            promptTokens: part.promptTokens,
            completionTokens: part.calls * (part.answerTokens ?? part.maxTokens ?? USUAL_ANSWER),
        };
        calls += part.calls;
        promptTokens += usage.promptTokens;
        completionTokens += usage.completionTokens;
        const price = priceOf(part.model, overrides);
        if (price === null)
            unpriced.add(part.model);
        else
            costUsd += costOf(usage, price);
    }
    return {
        calls,
        promptTokens,
        completionTokens,
        costUsd: unpriced.size > 0 ? null : costUsd,
        unpriced: [...unpriced].sort(),
    };
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  budgetOf: () => (/* binding */ budgetOf),
  X: () => (/* binding */ endpointOf),
  openModels: () => (/* binding */ openModels)
});

// EXTERNAL MODULE: ./build/core/completion.js
var completion = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
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
    /** What counts against the limit: known costs, and the worst case where the cost stayed unknown. */
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
                // Without a cap on the answer the run stops after the call that crosses.
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

// EXTERNAL MODULE: ./build/shell/credentials.js
var credentials = __webpack_require__(7819);
;// CONCATENATED MODULE: ./build/shell/pacer.js
const MINUTE = 60_000;
/** A little under the stated rate, so that clocks and jitter do not make us the one too many. */
const CAUTION = 0.997;
/** Without a word from the server a full hold never lasts longer than this. */
const LONGEST_HOLD_MS = 300_000;
function openPacer(options) {
    const { ms } = options;
    const urgentQueue = [];
    const queue = [];
    let head = 0;
    let active = 0;
    let closed = false;
    /** Adapts within 1..concurrency where the server gives no figures. */
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
            // A server in trouble gets less, not the same again.
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
    /** A 429 with figures holds everyone; a lone one without any may be a whim and concerns its own call alone. */
    const limited = (ticket, retryAfterMs, figures, now) => {
        const wait = Math.min(retryAfterMs ?? 0, LONGEST_HOLD_MS);
        if (figures) {
            // It was sent after we had adapted to the last one: the stated limit is not the one that binds.
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
/** A user's limit starts with one second's worth, as providers count in short slices. */
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
/** A weight above the capacity goes when the bucket is full. */
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
/**
 * Brings a bucket in line with a server's figures. `inFlight` = weight under way that the server may not have counted
 * yet. Its `remaining` is as old as the call, so it lowers the level only beyond what has flowed in since.
 */
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

// EXTERNAL MODULE: ./build/shell/recorded.js
var recorded = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/shell/store.js
var shell_store = __webpack_require__(1120);
;// CONCATENATED MODULE: ./build/shell/models.js
/** All model calls of a run behind one port: recorded rows, store, budget, pacer and retries around one attempt. */










/** `parts`: how many runs share what may be spent; `spent`: what is gone already. */
function budgetOf(config, parts = 1, spent) {
    const { maxCalls, maxCostUsd, maxMinutes } = config.gate;
    return {
        maxCalls: maxCalls === undefined ? undefined : Math.max(0, Math.floor(maxCalls / parts) - (spent?.calls ?? 0)),
        maxCostUsd: maxCostUsd === undefined ? undefined : Math.max(0, maxCostUsd / parts - (spent?.costUsd ?? 0)),
        maxMinutes,
    };
}
/** Stands for address, query and headers of a provider in store keys. */
function endpointOf(provider) {
    const { headers } = provider;
    if (provider.type === 'http')
        return (0,digest/* digestOf */.ol)({ type: 'http', url: provider.url, headers });
    return (0,digest/* digestOf */.ol)({ type: 'openai', url: provider.baseUrl.replace(/\/+$/, ''), query: provider.query, headers });
}
/** Tries of one request, the first included. A hanging server costs a timeout each time, so it gets fewer. */
const TRIES = 6;
const TIMEOUT_TRIES = 3;
const BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 8000;
/** A server that asks for more than this is not waited for. */
const LONGEST_WAIT_MS = 300_000;
/** Without any answer for this long, and many failures, what was not yet sent is not sent. */
const DOWN_MS = 30_000;
/** Stored base answers older than this are drawn again: the provider's weather of last month is not today's. */
const BASE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/** What the trigger has drawn anew is of this day, or it is drawn once more. */
const FRESH_AGE_MS = 24 * 60 * 60 * 1000;
/** Calls under way at the deadline or a signal may still land. */
const DEADLINE_GRACE_MS = 10_000;
const SIGNAL_GRACE_MS = 2000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Nothing is loaded, opened or asked before a question needs it. */
async function openModels(options) {
    const { config, clock, log, seed } = options;
    const budget = openBudget(options.budget, clock.ms());
    const replay = (0,recorded/* openReplay */.Y)(config, options.recorded);
    const lives = new Map();
    const inFlight = new Map();
    const rejecters = new Set();
    let store = null;
    let transport = null;
    let since = { base: '', fresh: '' };
    let stopped = null;
    const stop = (how) => {
        stopped ??= how;
        for (const live of lives.values())
            live.pacer.close();
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
        timers.push(setTimeout(() => {
            budget.expire();
            stop({ why: 'deadline' });
        }, left).unref(), setTimeout(() => transport?.abort('the time of the run is up'), Math.min(LONGEST_TIMER_MS, left + DEADLINE_GRACE_MS)).unref());
    }
    const openedStore = () => {
        if (store === null) {
            const now = clock.now();
            const before = (ms) => new Date(Date.parse(now) - ms).toISOString();
            since = { base: before(BASE_AGE_MS), fresh: before(FRESH_AGE_MS) };
            store =
                options.storeDir === null
                    ? (0,shell_store/* openMemory */.uZ)()
                    : (0,shell_store/* openStore */.Ch)(options.storeDir, { now, readOnly: options.storeReadOnly, warn: (text) => log.warn(text) });
        }
        return store;
    };
    /** This pull request's own head answers stay, so that a rerun draws no other; everything else grows old. */
    const stored = ({ place, generation, storedBefore }, key) => {
        const from = openedStore();
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
    };
    const liveOf = (name) => {
        let live = lives.get(name);
        if (live === undefined) {
            live = openLive(config.providers[name]);
            lives.set(name, live);
        }
        return live;
    };
    const openLive = (provider) => {
        let opened = null;
        const concurrency = Math.max(1, Math.min(options.concurrency, provider.concurrency ?? options.concurrency));
        return {
            config: provider,
            endpoint: endpointOf(provider),
            pacer: openPacer({
                concurrency,
                requestsPerMinute: provider.requestsPerMinute,
                tokensPerMinute: provider.tokensPerMinute,
                ms: clock.ms,
            }),
            ready: () => {
                opened ??= openWire(provider).then(async (wire) => ({ wire, list: await wire.list() }));
                return opened;
            },
            seen: new Set(),
            lastAnswer: clock.ms(),
            failures: 0,
        };
    };
    const openWire = async (provider) => {
        const key = (0,credentials/* keyOf */.T)(provider, options.env);
        if (key === undefined && provider.apiKeyEnv !== undefined) {
            throw new problem/* InputError */.dz({
                file: config.file,
                key: `providers.${provider.name}.api-key-env`,
                message: `the environment variable ${provider.apiKeyEnv} is not set; provider "${provider.name}" takes its key from it`,
            });
        }
        // Loaded here and not above: node's http modules cost more than reading a whole store.
        const { openTransport } = await __webpack_require__.e(/* import() */ 6260).then(__webpack_require__.bind(__webpack_require__, 6260));
        transport ??= openTransport(options.env);
        const wireOptions = { key, transport, ms: clock.ms, epoch: () => Date.parse(clock.now()) };
        if (provider.type === 'openai')
            return (await __webpack_require__.e(/* import() */ 3639).then(__webpack_require__.bind(__webpack_require__, 3639))).openOpenAi(provider, wireOptions);
        return (await __webpack_require__.e(/* import() */ 677).then(__webpack_require__.bind(__webpack_require__, 677))).openHttp(provider, wireOptions);
    };
    /** What the provider's list says about a model, once per model and before its first call. */
    const lookAt = (live, list, question) => {
        const { model } = question.request;
        if (live.seen.has(model))
            return;
        live.seen.add(model);
        if (list === null)
            return;
        const end = list.ends.get(model);
        if (end !== undefined)
            log.warn(`provider "${live.config.name}" says about model "${model}": ${end}; plan a re-pin`);
        if (!list.ids.has(model)) {
            log.note(`model "${model}" is not on the list of provider "${live.config.name}" (${list.ids.size} models); it is asked all the same`);
            return;
        }
        const dated = [...list.ids].filter((id) => id.startsWith(`${model}-20`)).sort();
        if (dated.length > 0)
            log.note(`model "${model}" is an alias; provider "${live.config.name}" also lists ${dated.at(-1)}, which does not move`);
    };
    const worstOf = (question) => {
        if (options.budget.maxCostUsd === undefined)
            return null;
        const { model } = question.request;
        const price = (0,pricing/* priceOf */.xx)(model, config.prices);
        if (price === null) {
            throw new problem/* InputError */.dz({
                file: config.file,
                key: 'gate.max-cost-usd',
                message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens), or use max-calls instead`,
            });
        }
        return (0,pricing/* worstCase */.wB)(question.request, price);
    };
    const ask = async (question, live, key) => {
        const reserve = await budget.admit(worstOf(question));
        if (reserve === null)
            return unsent(budget);
        let answer = null;
        try {
            const { wire, list } = await live.ready();
            lookAt(live, list, question);
            answer = await tryAll(question, live, wire, key);
            return answer;
        }
        finally {
            const answered = answer?.kind === 'answered' ? answer : undefined;
            budget.settle(reserve, answered && { usage: answered.usage, costUsd: answered.costUsd ?? null });
        }
    };
    const tryAll = async (question, live, wire, key) => {
        const { pacer } = live;
        const nonce = (0,digest/* hmacHex */.tH)(options.nonceSecret, key).slice(0, 32);
        const { request, place } = question;
        const weight = Math.ceil((0,pricing/* promptTokenBound */.gx)(request) * 0.75) + ((0,pricing/* capOf */.oY)(request) ?? 0);
        for (let tries = 1;; tries++) {
            const ticket = await pacer.enter(weight, tries > 1);
            if (ticket === null)
                return halted(tries - 1);
            if (tries === 1 && isDown(live)) {
                pacer.leave(ticket, null);
                return failure('server', `provider "${live.config.name}" has not answered for ${DOWN_MS / 1000} s`, 0);
            }
            if (!budget.sent()) {
                pacer.leave(ticket, null);
                return unsent(budget);
            }
            const attempt = await wire.attempt(request, nonce, place);
            pacer.leave(ticket, attempt);
            if (attempt.kind === 'answered') {
                live.lastAnswer = clock.ms();
                live.failures = 0;
                return kept(question, key, attempt);
            }
            budget.failed();
            if (attempt.kind === 'permanent')
                return refused(question, live, attempt, tries);
            if (attempt.kind === 'again')
                continue;
            live.failures += 1;
            if (stopped !== null)
                return halted(tries);
            const wait = waitOf(attempt, tries, key);
            const most = attempt.code === 'timeout' ? TIMEOUT_TRIES : TRIES;
            if (tries >= most || wait === null || clock.ms() + wait > budget.deadline) {
                return failure(attempt.code, `${attempt.message} (${tries} ${tries === 1 ? 'try' : 'tries'})`, tries);
            }
            if (wait > 0)
                await pause(wait);
            if (stopped !== null)
                return halted(tries);
        }
    };
    /** Milliseconds before the next try; null = the server asks for too much. A stated limit is the pacer's to wait out. */
    const waitOf = (attempt, tries, key) => {
        const stated = attempt.limits.retryAfterMs ?? 0;
        if (stated > LONGEST_WAIT_MS)
            return null;
        const paced = attempt.code === 'rate-limit' && attempt.limits.requests !== undefined && stated > 0;
        if (paced)
            return 0;
        const base = Math.min(LONGEST_BACKOFF_MS, (options.backoffMs ?? BACKOFF_MS) * 2 ** (tries - 1));
        return Math.max(stated, base * (0.5 + jitter(seed, key, tries)));
    };
    const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));
    const isDown = (live) => live.failures >= 3 * options.concurrency && clock.ms() - live.lastAnswer > DOWN_MS;
    const halted = (attempts) => {
        if (stopped?.why === 'deadline')
            return failure('deadline', 'the time of the run is up', attempts);
        return failure('interrupted', 'the run was stopped', attempts);
    };
    const kept = (question, key, { answer }) => {
        let costUsd = answer.costUsd;
        if (costUsd === undefined && answer.usage !== undefined) {
            const price = (0,pricing/* priceOf */.xx)(question.request.model, config.prices);
            if (price !== null)
                costUsd = (0,pricing/* costOf */.ho)(answer.usage, price);
        }
        const reply = costUsd === undefined ? answer : { ...answer, costUsd };
        const entry = { at: clock.now(), scope: seed, reply };
        openedStore().put(key, entry);
        options.witness?.answered(key, entry);
        return { ...reply, origin: { kind: 'fresh' } };
    };
    /** Only the user can mend it: the run stops with one message. A judge that cannot take a long answer loses that answer alone. */
    const refused = (question, live, attempt, tries) => {
        if (attempt.fault.why === 'too-long' && question.place.role !== 'arm') {
            return failure('malformed', `the request is longer than the model takes: ${attempt.message}`, tries);
        }
        const error = permanentError(question, live.config, attempt.fault, attempt.message, options);
        stop({ why: 'fault', error });
        throw error;
    };
    return {
        ask(question) {
            if (stopped?.why === 'interrupted')
                return Promise.reject(interrupted());
            if (stopped?.why === 'fault')
                return Promise.reject(stopped.error);
            const provider = config.providers[question.provider];
            if (provider === undefined) {
                const known = Object.keys(config.providers).join(', ');
                return Promise.reject(new problem/* InputError */.dz({
                    file: config.file,
                    key: 'providers',
                    message: `no provider "${question.provider}" (there: ${known})`,
                }));
            }
            if (provider.type === 'recorded')
                return replay.answer(provider, question);
            const live = liveOf(question.provider);
            const key = (0,exchange/* questionKey */.c7)(question, live.endpoint);
            const same = inFlight.get(key);
            if (same !== undefined)
                return same;
            try {
                const found = stored(question, key);
                if (found !== null) {
                    const { entry, own } = found;
                    options.witness?.answered(key, entry);
                    if (own)
                        return Promise.resolve({ ...entry.reply, origin: { kind: 'fresh' } });
                    if (question.storedBefore === undefined)
                        budget.reused();
                    return Promise.resolve({ ...entry.reply, origin: { kind: 'stored', at: entry.at, scope: entry.scope } });
                }
            }
            catch (error) {
                return Promise.reject(error);
            }
            if (question.storedBefore !== undefined)
                return Promise.resolve(failure('not-recorded', 'there is no stored answer that is old enough', 0));
            if (stopped !== null || budget.exhausted !== null)
                return Promise.resolve(unsent(budget));
            const promise = new Promise((resolve, reject) => {
                rejecters.add(reject);
                const settled = () => {
                    inFlight.delete(key);
                    rejecters.delete(reject);
                };
                ask(question, live, key).then((reply) => {
                    settled();
                    if (reply.kind === 'failed')
                        options.witness?.failed(key, reply);
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
            for (const live of lives.values())
                live.pacer.close();
            const until = clock.ms() + SIGNAL_GRACE_MS;
            while (clock.ms() < until && [...lives.values()].some((live) => live.pacer.active > 0))
                await pause(20);
            transport?.abort('the run is over');
            transport?.close();
            store?.close();
        },
    };
}
function interrupted() {
    return new problem/* InterruptedError */.p4('interrupted; finished calls are kept in the store');
}
function failure(code, message, attempts) {
    return { kind: 'failed', code, message, attempts };
}
function unsent(budget) {
    return budget.exhausted === 'max-minutes'
        ? failure('deadline', 'the time of the run (max-minutes) is up', 0)
        : failure('budget', `the budget of the run (${budget.exhausted ?? 'max-calls'}) is spent`, 0);
}
/** 0..1, fixed by the seed: retries of different calls never march in step. */
function jitter(seed, key, tries) {
    return Number.parseInt((0,digest/* hmacHex */.tH)(seed, `${key} ${tries}`).slice(0, 8), 16) / 0x1_0000_0000;
}
function permanentError({ request, place }, provider, fault, said, { config, locate }) {
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


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openReplay)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** How long misses gather, so that one report names many. */
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
        if (!samples.has(row.sample ?? 0))
            samples.set(row.sample ?? 0, row);
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
            // A row that names its output or its sample says more than one that does not.
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
                // One reply for two answers would call them equal, whatever they say.
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
/* unused harmony exports STORE_BYTES, eachAnswer */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2552);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/** The store of finished calls: append-only JSONL segments, one per process, addressed by the digest of the question. */




const FLUSH_MS = 50;
const FLUSH_BYTES = 256 * 1024;
const STORE_BYTES = 256 * 1024 * 1024;
/** A segment this old serves nobody: base answers expire long before, and a pull request rarely lives so long. */
const SEGMENT_AGE_MS = 30 * 24 * 60 * 60 * 1000;
const CHUNK = 1024 * 1024;
const LONGEST_LINE = 64 * 1024 * 1024;
/** A segment touched this recently may still be written by another process. */
const LIVE_MS = 60 * 60 * 1000;
const SEGMENT = /^calls-[0-9TZ]+-\d+-\d+\.jsonl$/;
/*
 * A line is a JSON list [sum, key, entry] of fixed layout, so that a lookup table needs no parsing:
 *   ["0123456789abcdef","<64 hex>",{"at":...,"scope":...,"reply":{...}}]
 * sum = the first 16 hex digits of the SHA-256 of the line from the key's quote on, without the final bracket.
 */
const SUM_AT = 2;
const KEY_AT = 21;
const ENTRY_AT = 87;
const SHORTEST = ENTRY_AT + 2;
/** Keeps answers of this run alone. */
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
/** Throws OutsideError when the folder cannot be made or read. Broken lines are left out, and said once. */
function openStore(dir, options) {
    const index = new Map();
    const lineAt = lineReader();
    const files = [];
    let damaged = 0;
    try {
        if (options.readOnly !== true)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { recursive: true });
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
/** Calls `found` for every sound answer of a store, oldest segment first. */
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
/** Segment names, oldest first, after those beyond age and size cap are gone. */
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
/** Calls `found` for every whole line of a segment; returns how many lines have another form. A torn last line is no line. */
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
/** Calls end in another order than they began: the next line may stand a little before this one. */
const STRETCH_BEFORE = 8 * 1024;
const MOST_STRETCHES = 16;
/** Reads lines with as few calls to the system as there are stretches; null when a line is not there in full. */
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
/** A new segment of this process: names sort by time, and no two processes share one. */
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


/***/ })

};
