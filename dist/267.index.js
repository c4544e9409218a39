export const id = 267;
export const ids = [267];
export const modules = {

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ armStep)
});

// UNUSED EXPORTS: uncertain

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/core/exchange.js
var exchange = __webpack_require__(317);
;// CONCATENATED MODULE: ./build/core/runs.js
function runOf(answer, messages) {
    return {
        kind: answer.refused ? 'refused' : 'answered',
        output: answer.text,
        toolCalls: answer.toolCalls,
        messages,
        finishReason: answer.finishReason,
        model: answer.model,
        usage: answer.usage,
        costUsd: answer.costUsd,
        latencyMs: answer.latencyMs,
        origin: answer.origin,
    };
}

;// CONCATENATED MODULE: ./build/core/arm-steps.js
/** One case of one arm as a step: a chat call, a routed call, or a cheap call that may be answered again by a stronger model. */



/** The run of an arm for rendered messages. A recorded arm replays one row, whatever its model file would do. */
function armStep(arm, messages, place) {
    const { model } = arm;
    const own = { provider: model.provider, model: model.model };
    if (arm.provider.type === 'recorded')
        return ask(model, own, messages, place, []);
    if (model.route !== undefined)
        return routed(model, model.route, messages, place);
    if (model.cascade !== undefined)
        return cascaded(model, model.cascade, messages, place);
    return ask(model, own, messages, place, []);
}
/** Each repeat has its own seed, so that repeats differ and a re-run of one does not. */
function requestOf(config, model, messages, sample) {
    return {
        kind: 'chat',
        model,
        messages,
        tools: config.tools,
        responseFormat: config.responseFormat,
        temperature: config.temperature,
        maxTokens: config.maxTokens,
        seed: config.seed === undefined ? undefined : config.seed + sample,
        params: Object.keys(config.params).length === 0 ? undefined : config.params,
    };
}
function ask(config, seat, messages, place, before) {
    return {
        ask: { provider: seat.provider, request: requestOf(config, seat.model, messages, place.sample), place },
        next: (reply) => (0,exchange/* done */.Vw)(runFrom(reply, messages, seat, before)),
    };
}
/** The classifier sees the last user message only; an answer outside `classes` goes the way of `otherwise`. */
function routed(config, route, messages, place) {
    const text = messages.findLast(({ role }) => role === 'user')?.content ?? '';
    const { classifier } = route;
    return {
        ask: {
            provider: classifier.provider ?? config.provider,
            request: {
                kind: 'chat',
                model: classifier.model,
                messages: [
                    { role: 'system', content: classifier.prompt },
                    { role: 'user', content: text },
                ],
                temperature: 0,
                maxTokens: 16,
            },
            place,
        },
        next: (reply) => {
            if (reply.kind === 'failed')
                return (0,exchange/* done */.Vw)(failed(reply, 'classifier'));
            const word = reply.text.trim().toLowerCase();
            const chosen = Object.hasOwn(route.classes, word) ? route.classes[word] : route.classes[route.otherwise];
            const seat = { provider: chosen?.provider ?? config.provider, model: chosen?.model ?? config.model };
            return ask(config, seat, messages, place, [reply]);
        },
    };
}
function cascaded(config, cascade, messages, place) {
    const own = { provider: config.provider, model: config.model };
    return {
        ask: { provider: own.provider, request: requestOf(config, own.model, messages, place.sample), place },
        next: (reply) => {
            if (reply.kind === 'failed' || !uncertain(reply, cascade))
                return (0,exchange/* done */.Vw)(runFrom(reply, messages, own, []));
            const { provider, model } = cascade.escalateTo;
            return ask(config, { provider: provider ?? config.provider, model }, messages, place, [reply]);
        },
    };
}
/** The rule of a cascade, on the first answer. */
function uncertain(answer, { when }) {
    if (when.empty && answer.text.trim() === '' && answer.toolCalls.length === 0)
        return true;
    if (when.refused && answer.refused)
        return true;
    if (when.cut && answer.finishReason === 'length')
        return true;
    return when.matches !== undefined && build/* RE2JS */.L3.compile(when.matches).matcher(answer.text).find();
}
/** Tokens, cost and waiting time of all calls of the case count; the text is the last one's. */
function runFrom(reply, messages, seat, before) {
    if (reply.kind === 'failed')
        return failed(reply, before.length > 0 ? seat.model : undefined);
    const run = runOf(reply, messages);
    if (before.length === 0)
        return run;
    const all = [...before, reply];
    return {
        ...run,
        usage: total(all.map(({ usage }) => usage), addUsage),
        costUsd: total(all.map(({ costUsd }) => costUsd), (a, b) => a + b),
        latencyMs: total(all.map(({ latencyMs }) => latencyMs), (a, b) => a + b),
        via: all.map(({ model }, index) => model ?? (index === all.length - 1 ? seat.model : 'unnamed')),
    };
}
/** Unknown as soon as one part is unknown. */
function total(parts, add) {
    return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : add(sum, part)));
}
function addUsage(a, b) {
    const cached = (a.cachedTokens ?? 0) + (b.cachedTokens ?? 0);
    return {
        promptTokens: a.promptTokens + b.promptTokens,
        completionTokens: a.completionTokens + b.completionTokens,
        ...(cached > 0 && { cachedTokens: cached }),
    };
}
function failed(reply, who) {
    return { kind: 'failed', code: reply.code, message: who === undefined ? reply.message : `${who}: ${reply.message}` };
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

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftAt: () => (/* binding */ driftAt),
/* harmony export */   watched: () => (/* binding */ watched),
/* harmony export */   withBaseline: () => (/* binding */ withBaseline)
/* harmony export */ });
/* harmony import */ var _core_arm_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13);
/* harmony import */ var _core_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6517);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4905);
/** The drift watch: the same requests once more, against the answers that are stored; nothing in the repository changed. */




const DAY_MS = 24 * 60 * 60 * 1000;
/** Targets that ask a provider; recorded answers do not drift. */
function watched(drafts) {
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__.everything)(drafts.filter(({ arms }) => arms.base.provider.type !== 'recorded'));
}
/** `now` is ISO. */
function driftAt(now) {
    return { before: new Date(Date.parse(now) - DAY_MS).toISOString(), generation: `drift ${now.slice(0, 10)}` };
}
/**
 * The cases that have an old answer, with as many repeats as all of them have; targets without one are left out.
 * Nothing is sent.
 */
async function withBaseline(input, drift) {
    const prepared = [];
    for (const target of input.prepared) {
        const { suite } = target;
        const kept = [];
        let repeats = target.repeats;
        for (const row of suite.cases) {
            let samples = 0;
            while (samples < repeats && (await isStored(target, row, samples, input.models, drift)))
                samples++;
            if (samples === 0)
                continue;
            kept.push(row);
            repeats = samples;
        }
        if (kept.length === 0)
            continue;
        const oldest = `nothing in the repository: the same requests, asked again (${kept.length} of ${suite.cases.length} cases have an answer older than a day)`;
        prepared.push({
            ...target,
            suite: { ...suite, cases: kept },
            change: { ...target.change, words: [oldest] },
            repeats,
            added: [],
        });
    }
    return { ...input, prepared, drift };
}
async function isStored({ arms, target }, row, sample, models, { before }) {
    const messages = (0,_core_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .messagesOf */ .cr)(arms.base, row, new _core_document_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw());
    if (messages === null)
        return false;
    let step = (0,_core_arm_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .armStep */ .p)(arms.base, messages, {
        role: 'arm',
        arm: 'base',
        target: target.name,
        case: row.id,
        sample,
        turn: 0,
        promptName: arms.base.prompt.name,
    });
    while ('ask' in step) {
        const question = { ...step.ask, storedBefore: before };
        const reply = await models.ask(question);
        if (reply.kind === 'failed')
            return false;
        step = step.next(reply);
    }
    return true;
}


/***/ })

};
