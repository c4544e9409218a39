export const id = 1879;
export const ids = [1879];
export const modules = {

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ armStep)
/* harmony export */ });
/* unused harmony export uncertain */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);



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
        next: (reply) => (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(runFrom(reply, messages, seat, before)),
    };
}
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
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(failed(reply, 'classifier'));
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
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(runFrom(reply, messages, own, []));
            const { provider, model } = cascade.escalateTo;
            return ask(config, { provider: provider ?? config.provider, model }, messages, place, [reply]);
        },
    };
}
function uncertain(answer, { when }) {
    if (when.empty && answer.text.trim() === '' && answer.toolCalls.length === 0)
        return true;
    if (when.refused && answer.refused)
        return true;
    if (when.cut && answer.finishReason === 'length')
        return true;
    return when.matches !== undefined && re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(when.matches).matcher(answer.text).find();
}
function runFrom(reply, messages, seat, before) {
    if (reply.kind === 'failed')
        return failed(reply, before.length > 0 ? seat.model : undefined);
    const run = (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .n)(reply, messages);
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

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ loadArm),
/* harmony export */   IT: () => (/* binding */ modelIdentity),
/* harmony export */   Tg: () => (/* binding */ providersAsked),
/* harmony export */   cr: () => (/* binding */ messagesOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1295);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5212);



function loadArm(side, tree, paths, config, problems, alone = false) {
    const at = (key) => paths.name === undefined ? undefined : { file: config.file, key: `targets.${paths.name}.${key}` };
    const promptAt = (index) => at(paths.prompt.length === 1 ? 'prompt' : `prompt[${index}]`);
    const prompt = (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPrompt */ .hT)(tree, paths.prompt, problems, paths.name === undefined ? undefined : (i) => promptAt(i));
    const model = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .loadModel */ .cm)(tree, paths.model, problems, at('model'));
    if (model === null)
        return null;
    const strange = providersAsked(model, config).filter((named) => !Object.hasOwn(config.providers, named.provider));
    for (const { key, provider } of strange) {
        const known = Object.keys(config.providers).join(', ') || 'none';
        const there = alone ? `(there: ${known})` : `on the base side (there: ${known}); add it there first`;
        problems.add({
            file: paths.model,
            key,
            message: `"${provider}" is not a provider of ${config.file} ${there}`,
        });
    }
    const provider = config.providers[model.provider];
    if (prompt === null || provider === undefined || strange.length > 0)
        return null;
    return { side, promptFiles: paths.prompt, prompt, model: withPromptDefaults(model, prompt), provider };
}
function providersAsked(model, config) {
    const all = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .providersNamed */ .go)(model);
    return config.providers[model.provider]?.type === 'recorded' ? all.slice(0, 1) : all;
}
function withPromptDefaults(model, prompt) {
    const said = prompt.modelParameters ?? {};
    const number = (key) => {
        const value = said[key];
        return typeof value === 'number' ? value : undefined;
    };
    return {
        ...model,
        temperature: model.temperature ?? number('temperature'),
        maxTokens: model.maxTokens ?? number('maxTokens') ?? number('max_tokens') ?? number('maxCompletionTokens'),
        responseFormat: model.responseFormat ?? prompt.responseFormat,
    };
}
function modelIdentity(arm) {
    const { file: _file, source, ...sent } = arm.model;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ sent, source, provider: arm.model.provider });
}
function messagesOf(arm, row, problems) {
    return (0,_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPrompt */ .nQ)(arm.prompt, row, problems);
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   qw: () => (/* binding */ surfaceChange)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8967);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5212);




function surfaceChange(arms, rowsDiffer) {
    const text = (side) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)({ messages: arms[side].prompt.messages, follows: arms[side].prompt.caseFollows });
    return {
        prompt: text('base') !== text('head'),
        model: (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .modelIdentity */ .IT)(arms.base) !== (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .modelIdentity */ .IT)(arms.head),
        rows: rowsDiffer,
    };
}
function touched(change) {
    return change.prompt || change.model || change.rows;
}
function changeOf(arms, cases, surface, problems) {
    const rendered = new RenderedCases(arms, surface.prompt);
    let differing = 0;
    let failed = false;
    const unknown = {
        base: (0,_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .noteUnknown */ .f1)(arms.base.prompt, cases, problems.ruler),
        head: surface.prompt && (0,_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .noteUnknown */ .f1)(arms.head.prompt, cases, problems.head),
    };
    if (unknown.base || unknown.head)
        return null;
    for (const row of cases) {
        const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(arms.base, row, problems.ruler);
        const head = surface.prompt ? (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(arms.head, row, problems.head) : base;
        if (base === null || head === null) {
            failed = true;
            continue;
        }
        const same = base === head || JSON.stringify(base) === JSON.stringify(head);
        if (!same)
            differing++;
        rendered.add(row, { base, head, equal: same && !surface.model && !surface.rows });
    }
    if (failed)
        return null;
    const words = [];
    if (differing > 0)
        words.push(`the prompt, in ${differing} of ${cases.length} cases (${arms.head.promptFiles.join(', ')})`);
    if (surface.model)
        words.push(`the model config (${arms.head.model.file}: ${modelWords(arms)})`);
    if (surface.rows)
        words.push('the recorded outputs');
    return { affected: differing > 0 || surface.model || surface.rows, rendered, words };
}
function modelWords({ base, head }) {
    if (base.model.model !== head.model.model)
        return `${base.model.model} -> ${head.model.model}`;
    const before = base.model.source;
    const after = head.model.source;
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(before[key] ?? null) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(after[key] ?? null));
    return keys.join(', ') || 'parameters from the prompt file';
}
const HELD_CHARACTERS = 8 * 1024 * 1024;
class RenderedCases {
    #held = new Map();
    #arms;
    #differ;
    #characters = 0;
    constructor(arms, differ) {
        this.#arms = arms;
        this.#differ = differ;
    }
    add(row, rendered) {
        for (const { content } of rendered.base)
            this.#characters += 2 * (content?.length ?? 0);
        this.#held.set(row.id, this.#characters > HELD_CHARACTERS ? { row, equal: rendered.equal } : rendered);
    }
    get(id) {
        const held = this.#held.get(id);
        return held === undefined || 'base' in held ? held : this.#again(held);
    }
    *values() {
        for (const held of this.#held.values())
            yield 'base' in held ? held : this.#again(held);
    }
    #again({ row, equal }) {
        const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(this.#arms.base, row, new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw());
        return { base, head: this.#differ ? (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(this.#arms.head, row, new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw()) : base, equal };
    }
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ne: () => (/* binding */ readMessages),
/* harmony export */   _q: () => (/* binding */ readToolCalls)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'];
const MESSAGE_KEYS = new Set([
    'role',
    'content',
    'name',
    'tool_calls',
    'tool_call_id',
    'refusal',
    'function_call',
    'annotations',
    'audio',
]);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function readMessages(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of messages, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    if (value.length === 0) {
        note([], 'holds no message');
        return null;
    }
    const messages = [];
    for (const [index, item] of value.entries()) {
        const message = readMessage(item, (path, text) => note([index, ...path], text));
        if (message !== null)
            messages.push(message);
    }
    return messages.length === value.length ? messages : null;
}
function readMessage(value, note) {
    if (!isObject(value)) {
        note([], `expected a message with role and content, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    let sound = true;
    const fault = (path, message) => {
        sound = false;
        note(path, message);
    };
    for (const key of Object.keys(value))
        if (!MESSAGE_KEYS.has(key))
            fault([key], `unknown key of a message; known: role, content, name, tool_calls, tool_call_id`);
    const { role, name } = value;
    if (typeof role !== 'string' || !ROLES.includes(role))
        fault(['role'], `expected one of ${ROLES.join(', ')}, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(role)}`);
    if (value['function_call'] !== undefined && value['function_call'] !== null)
        fault(['function_call'], 'is no longer part of the format; write tool_calls');
    const calls = value['tool_calls'] ?? undefined;
    const content = readContent(value['content'], fault);
    const toolCalls = calls === undefined ? undefined : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
    if (content === null && (toolCalls === undefined || toolCalls?.length === 0) && sound)
        fault(['content'], 'is missing; only a message with tool_calls may go without');
    if (name !== undefined && name !== null && typeof name !== 'string')
        fault(['name'], `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)}`);
    const toolCallId = value['tool_call_id'];
    if (toolCallId !== undefined && toolCallId !== null && typeof toolCallId !== 'string')
        fault(['tool_call_id'], `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(toolCallId)}`);
    if (!sound)
        return null;
    return {
        role: role,
        content,
        ...(typeof name === 'string' ? { name } : {}),
        ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
        ...(typeof toolCallId === 'string' ? { toolCallId } : {}),
    };
}
function readContent(value, fault) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return null;
    if (!Array.isArray(value)) {
        fault(['content'], `expected a text or a list of text parts, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    let text = '';
    for (const [index, part] of value.entries()) {
        if (isObject(part) && part['type'] === 'text' && typeof part['text'] === 'string')
            text += part['text'];
        else
            fault(['content', index], `only parts of type text are supported, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(isObject(part) ? part['type'] : part)}`);
    }
    return text;
}
function readToolCalls(value, note) {
    if (!Array.isArray(value)) {
        note([], `expected a list of tool calls, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`);
        return null;
    }
    const calls = [];
    for (const [index, item] of value.entries()) {
        const call = isObject(item) && isObject(item['function']) ? item['function'] : item;
        if (!isObject(call) || typeof call['name'] !== 'string') {
            note([index], `expected a tool call with name and arguments, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(item)}`);
            continue;
        }
        const id = isObject(item) && typeof item['id'] === 'string' ? { id: item['id'] } : {};
        calls.push({ name: call['name'], ...readArguments(call), ...id });
    }
    return calls.length === value.length ? calls : null;
}
function readArguments(call) {
    const raw = call['arguments_raw'];
    if (typeof raw === 'string')
        return { arguments: undefined, argumentsRaw: raw };
    const value = call['arguments'];
    if (typeof value !== 'string')
        return { arguments: value ?? {} };
    if (value.trim() === '')
        return { arguments: {} };
    try {
        return { arguments: JSON.parse(value) };
    }
    catch {
        return { arguments: undefined, argumentsRaw: value };
    }
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ LIST_BELOW),
  Jt: () => (/* binding */ failure_groups_exemplarsOf),
  Ai: () => (/* binding */ groupedFailures),
  TH: () => (/* binding */ idOf)
});

// UNUSED EXPORTS: compare

;// CONCATENATED MODULE: ./build/core/clustering/distances.js
function euclidean(points) {
    const width = points[0]?.length ?? 0;
    for (const [index, point] of points.entries()) {
        if (point.length !== width)
            throw new RangeError(`point ${index} has ${point.length} coordinates, the first has ${width}`);
        for (const value of point)
            if (!Number.isFinite(value))
                throw new RangeError(`point ${index} has a coordinate that is ${value}`);
    }
    return fill(points.length, (i, j) => {
        const a = points[i];
        const b = points[j];
        let sum = 0;
        for (let k = 0; k < width; k += 1)
            sum += (a[k] - b[k]) ** 2;
        return Math.sqrt(sum);
    });
}
function fill(n, distance) {
    const values = new Float64Array((n * (n - 1)) / 2);
    let next = 0;
    for (let i = 0; i < n; i += 1)
        for (let j = i + 1; j < n; j += 1) {
            const value = distance(i, j);
            if (!(value >= 0))
                throw new RangeError(`the distance of ${i} and ${j} is ${value}`);
            values[next++] = value;
        }
    return fromCondensed(n, values);
}
function fromCondensed(n, values) {
    return {
        n,
        at: (i, j) => {
            if (i === j)
                return 0;
            const [a, b] = i < j ? [i, j] : [j, i];
            return values[a * n - (a * (a + 1)) / 2 + (b - a - 1)];
        },
    };
}

;// CONCATENATED MODULE: ./build/core/clustering/hdbscan.js
function hdbscan(distances, settings) {
    const { minClusterSize, minSamples, selection = 'eom' } = settings;
    if (!Number.isInteger(minClusterSize) || minClusterSize < 2)
        throw new RangeError(`minClusterSize must be an integer from 2, not ${minClusterSize}`);
    if (!Number.isInteger(minSamples) || minSamples < 1)
        throw new RangeError(`minSamples must be an integer from 1, not ${minSamples}`);
    const { n } = distances;
    if (n < 2 || n < minClusterSize || minSamples > n)
        return allNoise(n);
    const merges = singleLinkage(spanningTree(distances, coreDistances(distances, minSamples)), n);
    const tree = condense(merges, n, minClusterSize);
    const chosen = hdbscan_select(tree, n, selection);
    if (chosen.length === 0)
        return { ...allNoise(n), outlier: glosh(tree, n) };
    return describe(tree, distances, chosen);
}
function allNoise(n) {
    const zeros = Array.from({ length: n }, () => 0);
    return { labels: zeros.map(() => -1), strength: zeros, outlier: zeros, membership: zeros.map(() => []) };
}
function coreDistances({ n, at }, k) {
    const core = new Float64Array(n);
    const row = new Float64Array(n);
    for (let i = 0; i < n; i += 1) {
        for (let j = 0; j < n; j += 1)
            row[j] = at(i, j);
        core[i] = row.toSorted()[k - 1];
    }
    return core;
}
function spanningTree({ n, at }, core) {
    const edges = [];
    const inTree = new Uint8Array(n);
    const nearest = new Float64Array(n).fill(Infinity);
    const from = new Int32Array(n);
    let current = 0;
    for (let step = 1; step < n; step += 1) {
        inTree[current] = 1;
        let best = -1;
        for (let j = 0; j < n; j += 1) {
            if (inTree[j] === 1)
                continue;
            const reach = Math.max(core[current], core[j], at(current, j));
            if (reach < nearest[j]) {
                nearest[j] = reach;
                from[j] = current;
            }
            if (best === -1 || nearest[j] < nearest[best])
                best = j;
        }
        edges.push({ a: from[best], b: best, distance: nearest[best] });
        current = best;
    }
    return edges
        .map((edge, index) => ({ edge, index }))
        .sort((x, y) => x.edge.distance - y.edge.distance || x.index - y.index)
        .map(({ edge }) => edge);
}
function singleLinkage(edges, n) {
    const parent = Int32Array.from({ length: 2 * n - 1 }, (_, index) => index);
    const size = new Int32Array(2 * n - 1).fill(1);
    const root = (node) => {
        let top = node;
        while (parent[top] !== top)
            top = parent[top];
        for (let at = node; at !== top;) {
            const next = parent[at];
            parent[at] = top;
            at = next;
        }
        return top;
    };
    return edges.map(({ a, b, distance }, index) => {
        const left = root(a);
        const right = root(b);
        const node = n + index;
        parent[left] = node;
        parent[right] = node;
        size[node] = size[left] + size[right];
        return { left, right, distance, size: size[node] };
    });
}
function condense(merges, n, minClusterSize) {
    const sizeOf = (node) => (node < n ? 1 : merges[node - n].size);
    const pointsUnder = (node) => {
        const found = [];
        const open = [node];
        for (let top = open.pop(); top !== undefined; top = open.pop()) {
            if (top < n)
                found.push(top);
            else
                open.push(merges[top - n].right, merges[top - n].left);
        }
        return found;
    };
    const tree = [];
    let nextCluster = n + 1;
    let level = [{ node: 2 * n - 2, cluster: n }];
    while (level.length > 0) {
        const below = [];
        for (const { node, cluster } of level) {
            if (node < n)
                continue;
            const { left, right, distance } = merges[node - n];
            const lambda = distance > 0 ? 1 / distance : Infinity;
            const large = [left, right].filter((side) => sizeOf(side) >= minClusterSize);
            for (const side of [left, right]) {
                if (!large.includes(side))
                    for (const point of pointsUnder(side))
                        tree.push({ parent: cluster, child: point, lambda, size: 1 });
                else if (large.length === 1)
                    below.push({ node: side, cluster });
                else {
                    tree.push({ parent: cluster, child: nextCluster, lambda, size: sizeOf(side) });
                    below.push({ node: side, cluster: nextCluster });
                    nextCluster += 1;
                }
            }
        }
        level = below;
    }
    return tree;
}
function byParent(tree) {
    const groups = new Map();
    for (const branch of tree) {
        const group = groups.get(branch.parent);
        if (group === undefined)
            groups.set(branch.parent, [branch]);
        else
            group.push(branch);
    }
    return groups;
}
function hdbscan_select(tree, n, selection) {
    const splits = byParent(tree.filter(({ size }) => size > 1));
    const born = new Map(tree.filter(({ size }) => size > 1).map(({ child, lambda }) => [child, lambda]));
    const clusters = [...born.keys()].sort((a, b) => b - a);
    if (selection === 'leaf')
        return clusters.filter((cluster) => !splits.has(cluster)).reverse();
    const stability = new Map();
    for (const { parent, lambda, size } of tree) {
        const lived = lambda - (born.get(parent) ?? 0);
        stability.set(parent, (stability.get(parent) ?? 0) + (Number.isNaN(lived) ? 0 : lived) * size);
    }
    const chosen = new Set(clusters);
    for (const cluster of clusters) {
        const children = (splits.get(cluster) ?? []).map(({ child }) => child);
        const below = children.reduce((sum, child) => sum + stability.get(child), 0);
        if (below > stability.get(cluster)) {
            chosen.delete(cluster);
            stability.set(cluster, below);
        }
        else {
            const open = [...children];
            for (let top = open.pop(); top !== undefined; top = open.pop()) {
                chosen.delete(top);
                open.push(...(splits.get(top) ?? []).map(({ child }) => child));
            }
        }
    }
    return [...chosen].filter((cluster) => cluster !== n).sort((a, b) => a - b);
}
function describe(tree, distances, chosen) {
    const { n } = distances;
    const labelOf = new Map(chosen.map((cluster, label) => [cluster, label]));
    const up = new Map(tree.filter(({ size }) => size > 1).map(({ child, parent }) => [child, parent]));
    const leaves = leafOf(tree, n);
    const deepest = new Map();
    for (const { parent, lambda } of tree)
        deepest.set(parent, Math.max(deepest.get(parent) ?? 0, lambda));
    const labels = [];
    const strength = [];
    for (let point = 0; point < n; point += 1) {
        const { parent, lambda } = leaves[point];
        let at = parent;
        while (at !== undefined && !labelOf.has(at))
            at = up.get(at);
        labels.push(at === undefined ? -1 : labelOf.get(at));
        if (at === undefined)
            strength.push(0);
        else {
            const limit = deepest.get(at);
            strength.push(limit === 0 || lambda === Infinity ? 1 : Math.min(lambda, limit) / limit);
        }
    }
    return {
        labels,
        strength,
        outlier: glosh(tree, n),
        membership: memberships(tree, distances, chosen, leaves, up),
    };
}
function leafOf(tree, n) {
    const leaves = Array.from({ length: n });
    for (const branch of tree)
        if (branch.child < n)
            leaves[branch.child] = branch;
    return leaves;
}
function depths(tree) {
    const deepest = new Map();
    for (const { parent, child, lambda } of [...tree].sort((a, b) => b.parent - a.parent))
        deepest.set(parent, Math.max(deepest.get(parent) ?? 0, lambda, deepest.get(child) ?? 0));
    return deepest;
}
function glosh(tree, n) {
    const deepest = depths(tree);
    return leafOf(tree, n).map(({ parent, lambda }) => {
        const limit = deepest.get(parent);
        if (limit === 0 || lambda === Infinity)
            return 0;
        return limit === Infinity ? 1 : (limit - lambda) / limit;
    });
}
function memberships(tree, distances, chosen, leaves, up) {
    const { n, at } = distances;
    const born = new Map(tree.filter(({ size }) => size > 1).map(({ child, lambda }) => [child, lambda]));
    const deepest = depths(tree);
    const exemplars = chosen.map((cluster) => exemplarsOf(tree, cluster, n));
    const pathOf = (cluster) => {
        const path = [cluster];
        for (let next = up.get(cluster); next !== undefined; next = up.get(next))
            path.push(next);
        return path;
    };
    const chosenPaths = chosen.map(pathOf);
    return Array.from({ length: n }, (_, point) => {
        const { parent, lambda } = leaves[point];
        const path = pathOf(parent);
        const heights = chosen.map((cluster, index) => {
            if (path.includes(cluster))
                return lambda;
            const theirs = chosenPaths[index];
            const common = path.find((node) => theirs.includes(node));
            const mine = path[path.indexOf(common) - 1];
            return mine === undefined ? Math.min(lambda, born.get(theirs[theirs.indexOf(common) - 1])) : born.get(mine);
        });
        const near = exemplars.map((points) => Math.min(...points.map((other) => at(point, other))));
        const closeness = share(near.map((distance) => (distance === 0 ? Infinity : 1 / distance)));
        const limits = chosen.map((cluster) => Math.max(lambda, deepest.get(cluster)));
        const scores = heights.map((height, index) => {
            const limit = limits[index];
            return limit === height || limit === Infinity
                ? height === Infinity || limit === height
                    ? 1e3
                    : 1
                : Math.min(1e3, limit / (limit - height));
        });
        const top = Math.max(...scores);
        const lateness = share(scores.map((score) => Math.exp(score - top)));
        const both = share(closeness.map((value, index) => value * lateness[index]));
        const best = heights.indexOf(Math.max(...heights));
        const limit = limits[best];
        const inAny = limit === 0 || heights[best] === Infinity ? 1 : limit === Infinity ? 0 : heights[best] / limit;
        return both.map((value) => value * inAny);
    });
}
function share(values) {
    const endless = values.filter((value) => value === Infinity).length;
    if (endless > 0)
        return values.map((value) => (value === Infinity ? 1 / endless : 0));
    const total = values.reduce((sum, value) => sum + value, 0);
    return total === 0 ? values.map(() => 1 / values.length) : values.map((value) => value / total);
}
function exemplarsOf(tree, cluster, n) {
    const groups = byParent(tree);
    const found = [];
    const open = [cluster];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const branches = groups.get(top) ?? [];
        const deeper = branches.filter(({ size }) => size > 1);
        if (deeper.length > 0)
            open.push(...deeper.map(({ child }) => child));
        else {
            const limit = Math.max(...branches.map(({ lambda }) => lambda));
            found.push(...branches.filter(({ lambda, child }) => child < n && lambda === limit).map(({ child }) => child));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/clustering/linkage.js
function averageLinkage({ n, at }, cut) {
    let groups = Array.from({ length: n }, (_, index) => [index]);
    const means = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => at(i, j)));
    const alive = new Set(groups.keys());
    for (;;) {
        let best = null;
        for (const i of alive)
            for (const j of alive) {
                const distance = means[i][j];
                if (j > i && distance <= cut && (best === null || distance < best[2]))
                    best = [i, j, distance];
            }
        if (best === null)
            break;
        const [i, j] = best;
        const wi = groups[i].length;
        const wj = groups[j].length;
        for (const k of alive) {
            if (k === i || k === j)
                continue;
            const mean = (wi * means[i][k] + wj * means[j][k]) / (wi + wj);
            means[i][k] = mean;
            means[k][i] = mean;
        }
        groups[i] = [...groups[i], ...groups[j]];
        alive.delete(j);
    }
    groups = groups.filter((_, index) => alive.has(index)).map((group) => group.toSorted((a, b) => a - b));
    groups.sort((a, b) => a[0] - b[0]);
    const labels = Array.from({ length: n }, () => 0);
    for (const [label, group] of groups.entries())
        for (const point of group)
            labels[point] = label;
    return labels;
}

;// CONCATENATED MODULE: ./build/core/clustering/tfidf.js
const MAX_CHARACTERS = 1_000;
const MAX_FEATURES = 400;
function tfidf(texts) {
    const counted = texts.map((text) => features(text));
    const df = new Map();
    for (const counts of counted)
        for (const feature of counts.keys())
            df.set(feature, (df.get(feature) ?? 0) + 1);
    const number = new Map([...df.keys()].sort().map((feature, index) => [feature, index]));
    const n = texts.length;
    return counted.map((counts) => {
        const rows = [...counts].map(([feature, tf]) => ({
            at: number.get(feature),
            weight: (1 + Math.log(tf)) * (Math.log((1 + n) / (1 + df.get(feature))) + 1),
        }));
        rows.sort((a, b) => b.weight - a.weight || a.at - b.at);
        const kept = rows.slice(0, MAX_FEATURES).sort((a, b) => a.at - b.at);
        const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
        return {
            at: Int32Array.from(kept, ({ at }) => at),
            weight: Float64Array.from(kept, ({ weight }) => weight / length),
        };
    });
}
function features(text) {
    const folded = text.slice(0, MAX_CHARACTERS).normalize('NFKC').toLowerCase();
    const words = folded.match(/[\p{L}\p{N}_]+/gu) ?? [];
    const counts = new Map();
    const add = (feature) => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [index, word] of words.entries()) {
        add(`w ${word}`);
        const next = words[index + 1];
        if (next !== undefined)
            add(`w ${word} ${next}`);
        const letters = [...` ${word} `];
        for (const size of [3, 4, 5])
            for (let start = 0; start + size <= letters.length; start += 1)
                add(`c ${letters.slice(start, start + size).join('')}`);
    }
    return counts;
}
function cosineDistances(vectors) {
    const n = vectors.length;
    let width = 0;
    for (const { at } of vectors)
        width = Math.max(width, (at.at(-1) ?? -1) + 1);
    const values = new Float64Array((n * (n - 1)) / 2);
    const row = new Float64Array(width);
    let next = 0;
    for (let i = 0; i < n; i += 1) {
        const own = vectors[i];
        for (let k = 0; k < own.at.length; k += 1)
            row[own.at[k]] = own.weight[k];
        for (let j = i + 1; j < n; j += 1) {
            const { at, weight } = vectors[j];
            let dot = 0;
            for (let k = 0; k < at.length; k += 1)
                dot += weight[k] * row[at[k]];
            const distance = 1 - dot;
            values[next++] = distance < 1e-12 ? 0 : Math.min(1, distance);
        }
        for (let k = 0; k < own.at.length; k += 1)
            row[own.at[k]] = 0;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/core/clustering/failures.js




const DENSITY_FROM = 30;
const LINKAGE_CUT = 0.6;
const SOFT_JOIN = 0.5;
const MOST = 2_000;
function groupFailures(texts, vectors) {
    const n = Math.min(texts.length, MOST);
    const rest = Array.from({ length: texts.length - n }, (_, index) => n + index);
    const cosine = distancesOf(texts.slice(0, n), vectors?.slice(0, n));
    const method = n < DENSITY_FROM ? 'linkage' : 'hdbscan';
    const labels = method === 'linkage' ? averageLinkage(cosine, LINKAGE_CUT) : byDensity(cosine);
    const groups = new Map();
    const alone = [...rest];
    for (const [index, label] of labels.entries()) {
        if (label < 0)
            alone.push(index);
        else
            groups.set(label, [...(groups.get(label) ?? []), index]);
    }
    const found = [];
    for (const group of groups.values()) {
        if (group.length === 1)
            alone.push(...group);
        else
            found.push(group);
    }
    return {
        groups: found.sort((a, b) => b.length - a.length || a[0] - b[0]),
        alone: alone.sort((a, b) => a - b),
        method,
    };
}
function distancesOf(texts, vectors) {
    if (vectors === undefined)
        return fromCondensed(texts.length, cosineDistances(tfidf(texts)));
    const unit = vectors.map((vector, index) => {
        const length = Math.hypot(...vector);
        if (!Number.isFinite(length))
            throw new RangeError(`vector ${index} is not finite`);
        return length === 0 ? vector : vector.map((value) => value / length);
    });
    const chord = euclidean(unit);
    return fill(unit.length, (i, j) => chord.at(i, j) ** 2 / 2);
}
function byDensity(cosine) {
    const { n, at } = cosine;
    const chord = { n, at: (i, j) => Math.sqrt(2 * at(i, j)) };
    const minClusterSize = Math.max(3, Math.round(Math.sqrt(n) / 4));
    const { labels, membership } = hdbscan(chord, { minClusterSize, minSamples: 2 });
    const tight = labels.map((label, point) => {
        if (label >= 0)
            return label;
        const row = membership[point] ?? [];
        const best = row.indexOf(Math.max(...row));
        return best >= 0 && row[best] >= SOFT_JOIN ? best : -1;
    });
    if (tight.some((label) => label >= 0))
        return tight;
    return n <= 400 ? averageLinkage(cosine, LINKAGE_CUT) : tight;
}
function exemplars(members, distance, limit) {
    if (members.length === 0)
        return [];
    const total = (i) => members.reduce((sum, j) => sum + distance(i, j), 0);
    const totals = new Map(members.map((member) => [member, total(member)]));
    const taken = [members.reduce((best, member) => (totals.get(member) < totals.get(best) ? member : best))];
    while (taken.length < Math.min(limit, members.length)) {
        const gap = (i) => Math.min(...taken.map((j) => distance(i, j)));
        const left = members.filter((member) => !taken.includes(member));
        taken.push(left.reduce((best, member) => (gap(member) > gap(best) ? member : best)));
    }
    return taken;
}
function textDistance(texts) {
    const { at } = fromCondensed(texts.length, cosineDistances(tfidf(texts)));
    return at;
}

;// CONCATENATED MODULE: ./build/core/escalation/failure-groups.js

const LIST_BELOW = 8;
const EXEMPLARS = 8;
function groupedFailures(failures, embeddings) {
    const sorted = [...failures].sort((a, b) => compare(a.template, b.template) || compare(a.case, b.case));
    const notes = [];
    const coded = sorted.filter(({ code }) => code !== undefined);
    const judged = sorted.filter(({ code }) => code === undefined);
    const groups = [...byCode(coded), ...byReason(judged, embeddings, notes)].sort((a, b) => b.items.length - a.items.length ||
        compare(a.items[0].template, b.items[0].template) ||
        compare(a.items[0].case, b.items[0].case));
    return { groups, failures: sorted.length, notes };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byCode(items) {
    const groups = new Map();
    for (const item of items) {
        const key = `${item.template}\0${item.code}`;
        groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return [...groups.values()].map((members) => ({ items: members, code: members[0].code }));
}
function byReason(items, embeddings, notes) {
    const single = (item) => ({ items: [item], code: null });
    if (items.length < LIST_BELOW)
        return items.map(single);
    const groups = [];
    for (const template of new Set(items.map((item) => item.template))) {
        const part = items.filter((item) => item.template === template);
        const vectors = part.map((item) => embeddings?.get(item.case));
        const known = vectors.every((vector) => vector !== undefined);
        const { groups: found, alone, method } = groupFailures(part.map(textOf), known ? vectors : undefined);
        groups.push(...found.map((members) => ({ items: members.map((index) => part[index]), code: null })));
        groups.push(...alone.map((index) => single(part[index])));
        notes.push(`${template}: ${part.length} judged failures, ${found.length} groups by ${method === 'linkage' ? 'average linkage' : 'HDBSCAN'} on ${known ? 'embeddings' : 'TF-IDF'}, ${alone.length} like no other.`);
    }
    return groups;
}
function textOf({ reason, output, tags }) {
    return reason !== undefined && reason.trim() !== '' ? reason : `${tags.join(' ')} ${output ?? ''}`;
}
function failure_groups_exemplarsOf({ items }, most = EXEMPLARS) {
    const part = items.slice(0, 200);
    const distance = textDistance(part.map(textOf));
    return exemplars([...part.keys()], distance, most).map((index) => part[index]);
}
function idOf({ items, code }) {
    const [first] = items;
    return code === null ? `${first.template}:${first.case}` : `${first.template}:${code}`;
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ probeTasks),
/* harmony export */   OS: () => (/* binding */ PROBED_GROUPS),
/* harmony export */   WJ: () => (/* binding */ loadProbing),
/* harmony export */   XF: () => (/* binding */ probeResults)
/* harmony export */ });
/* harmony import */ var _arm_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);
/* harmony import */ var _judging_ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _judging_material_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8476);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9341);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5212);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3318);
/* harmony import */ var _failure_groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2732);









function loadProbing(policy, target, base, config, problems) {
    if (policy === undefined)
        return undefined;
    const before = problems.count;
    const at = (key) => ({ file: config.file, key: `escalation.probes.${key} (target ${target})` });
    const { strongerModel, editedPrompt } = policy;
    const model = strongerModel === undefined ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_4__/* .loadModel */ .cm)(base, strongerModel, problems, at('stronger-model'));
    const provider = model === null ? undefined : config.providers[model.provider];
    if (model !== null && provider === undefined) {
        const known = Object.keys(config.providers).join(', ');
        const message = `"${model.provider}" is not a provider of ${config.file} (there: ${known})`;
        problems.add({ file: strongerModel, key: 'provider', message });
    }
    const prompt = editedPrompt === undefined ? null : (0,_prompt_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPrompt */ .hT)(base, [editedPrompt], problems, () => at('edited-prompt'));
    if (problems.count > before)
        return undefined;
    return {
        reference: policy.reference,
        stronger: model === null || provider === undefined ? null : { model, provider },
        edited: prompt === null ? null : (row) => (0,_prompt_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPrompt */ .nQ)(prompt, row, new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problems */ .Zw()),
        cases: policy.cases,
    };
}
const PROBED_GROUPS = 20;
const SAMPLE = 1;
function probeTasks(groups, probing, at) {
    return groups.slice(0, PROBED_GROUPS).flatMap((group) => (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .exemplarsOf */ .Jt)(group, probing.cases).flatMap((item) => {
        const template = at.template(item.template);
        if (template.spec.paired === true || template.spec.repeated === true)
            return [];
        if (template.scorer.kind === 'asking' && at.seat === null)
            return [];
        const row = at.row(item.case);
        const sent = at.messages(item.case);
        const task = (kind, arm, messages) => ({
            group: (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .idOf */ .TH)(group),
            case: item.case,
            kind,
            step: asked(arm, messages, row, template, at),
        });
        const reference = probing.reference ? withReference(row, sent) : null;
        const edited = probing.edited?.(row) ?? null;
        const tasks = [
            ...(edited === null ? [] : [task('edited', at.arm, edited)]),
            ...(reference === null ? [] : [task('reference', at.arm, reference)]),
            ...(probing.stronger === null ? [] : [task('stronger', probing.stronger, sent)]),
        ];
        return tasks.length === 0 ? [] : [task('repeat', at.arm, sent), ...tasks];
    }));
}
function probeResults(told) {
    const steady = new Set(told.flatMap(({ kind, passes, ...at }) => (kind === 'repeat' && passes === false ? [keyOf(at)] : [])));
    const results = new Map();
    for (const { kind, passes, ...at } of told) {
        if (kind === 'repeat' || passes === null || !steady.has(keyOf(at)))
            continue;
        const of = results.get(at.group) ?? {};
        const { fixed, of: tried } = of[kind] ?? { fixed: 0, of: 0 };
        results.set(at.group, { ...of, [kind]: { fixed: fixed + (passes ? 1 : 0), of: tried + 1 } });
    }
    return results;
}
function keyOf(at) {
    return `${at.group}\0${at.case}`;
}
function asked(arm, messages, row, template, { target, promptName, seat }) {
    const step = (0,_arm_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .armStep */ .p)(arm, messages, {
        role: 'probe',
        arm: 'head',
        target,
        case: row.id,
        sample: SAMPLE,
        turn: 0,
        promptName,
    });
    return (0,_judging_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(step, (run) => {
        if (!('output' in run))
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .Vw)(null);
        const input = (0,_runs_js__WEBPACK_IMPORTED_MODULE_8__/* .scoreInputOf */ .I)(row, run);
        const score = template.scorer.kind === 'pure' ? (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .Vw)(template.scorer.score(input)) : template.scorer.score(input, seat);
        return (0,_judging_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(score, (given) => (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .Vw)(given.status === 'scored' ? given.score >= template.pass : null));
    });
}
function withReference(row, sent) {
    const all = sent.map(({ content }) => content ?? '').join('\n');
    const passages = (row.context ?? []).map(({ text }) => text).filter((text) => !all.includes(text));
    const text = (0,_judging_material_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(row) ?? (passages.length === 0 ? null : passages.join('\n\n'));
    const last = sent.findLastIndex(({ role }) => role === 'user');
    if (text === null || text.trim() === '' || last < 0)
        return null;
    return sent.map((message, index) => index === last
        ? { ...message, content: `${message.content ?? ''}\n\nReference for this question, to be relied on:\n${text}` }
        : message);
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ touchedDrafts),
/* harmony export */   PH: () => (/* binding */ intake),
/* harmony export */   wH: () => (/* binding */ adoptionOf)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8967);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1331);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8609);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8947);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9341);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4217);






function adoptionOf(trees, asked) {
    const at = (tree) => {
        if (asked === undefined)
            return (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(tree);
        return tree.entry(asked).kind === 'absent' ? null : asked;
    };
    const base = at(trees.base);
    if (base !== null)
        return { kind: 'gated', file: base };
    const head = at(trees.head);
    if (head !== null)
        return { kind: 'adoption', file: head };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz({
        file: asked ?? '.github/plumbline.yml',
        message: 'is on neither side of the change; "plumbline init" writes a starter config',
    });
}
function intake(trees, file, problems) {
    const config = (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(trees.base, file, problems.ruler);
    if (config === null)
        return null;
    const headConfig = sameBytes(trees, file) ? config : (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(trees.head, file, new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problems */ .Zw());
    trees.base.expect?.(config.targets.flatMap(({ prompt, model, suite }) => [...prompt, model, suite, (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockPath */ .HZ)(suite)]));
    const drafts = config.targets.flatMap((target) => draftOf(target, config, headConfig, trees, problems) ?? []);
    return { config, headConfig, drafts };
}
function sameBytes({ base, head }, file) {
    const [ours, theirs] = [base.entry(file), head.entry(file)];
    return ours.kind === 'file' && theirs.kind === 'file' && ours.id === theirs.id;
}
function draftOf(target, config, headConfig, trees, problems) {
    const own = { name: target.name, prompt: target.prompt, model: target.model };
    const now = headConfig?.targets.find(({ name }) => name === target.name);
    const theirs = now === undefined ? own : { name: now.name, prompt: now.prompt, model: now.model };
    const isGone = [...own.prompt, own.model].some((file) => trees.head.entry(file).kind === 'absent');
    if (headConfig !== null && now === undefined && isGone)
        return null;
    const base = (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArm */ .$P)('base', trees.base, own, config, problems.ruler);
    const head = (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArm */ .$P)('head', trees.head, theirs, config, problems.head);
    if (base === null || head === null)
        return null;
    const rows = { base: (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsIdentity */ .an)('base', base, trees), head: (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsIdentity */ .an)('head', head, trees) };
    const arms = { target, base, head };
    return {
        target,
        arms,
        surface: (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .surfaceChange */ .qw)(arms, rows.base !== rows.head),
        sameRows: rows.base !== null && rows.base === rows.head,
    };
}
function touchedDrafts(drafts) {
    return drafts.filter(({ surface }) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .touched */ .FI)(surface));
}


/***/ }),

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   sv: () => (/* binding */ checkLock)
/* harmony export */ });
/* unused harmony exports PARSER_VERSION, lockText, drift */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const PARSER_VERSION = 1;
function lockPath(suiteFile) {
    return `${suiteFile.replace(/\.(ya?ml|json)$/, '')}.lock`;
}
function pinsOf(suite) {
    const pins = {
        suite: suite.digest,
        parser: PARSER_VERSION,
        [`dataset ${suite.datasetFile}`]: suite.datasetDigest,
        cases: suite.cases.length,
        repeats: suite.repeats,
        holdout: suite.holdout,
    };
    for (const template of suite.templates) {
        pins[`template ${template.id}`] = `${template.spec.name}@${template.spec.version} ${template.digest}`;
    }
    if (suite.judge !== undefined) {
        const { provider, model, temperature, seed, structured, votes } = suite.judge;
        pins['judge'] = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)({ provider, model, temperature, seed, structured, votes, params: suite.judge.params });
    }
    if (suite.embedding !== undefined)
        pins['embedding'] = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(suite.embedding);
    for (const file of suite.files)
        pins[`file ${file.path}`] = file.digest;
    return pins;
}
function lockText(suite, engine) {
    return `${JSON.stringify({ lock: 1, engine, pins: pinsOf(suite) }, null, 2)}\n`;
}
function drift(text, suite) {
    const parsed = parseLock(text);
    if (parsed === null)
        return ['the lock is not readable as JSON with "pins"'];
    const now = pinsOf(suite);
    const keys = [...new Set([...Object.keys(parsed), ...Object.keys(now)])].filter((key) => key !== 'suite');
    const moved = keys.flatMap((key) => {
        const before = parsed[key];
        const after = now[key];
        if (before === after)
            return [];
        if (before === undefined)
            return [`${key}: not locked yet`];
        if (after === undefined)
            return [`${key}: locked, but gone`];
        return [`${key}: ${shorten(before)} -> ${shorten(after)}`];
    });
    if (moved.length === 0 && parsed['suite'] !== now['suite'])
        return ['suite: other parameters than at lock time'];
    return moved;
}
function shorten(value) {
    return String(value).replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/g, '$1');
}
function parseLock(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('pins' in value))
            return null;
        const { pins } = value;
        return typeof pins === 'object' && pins !== null && !Array.isArray(pins) ? pins : null;
    }
    catch {
        return null;
    }
}
function checkLock(tree, suite, problems) {
    const path = lockPath(suite.file);
    const entry = tree.entry(path);
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `is missing; run "plumbline lock" and commit the file (it pins ${suite.file})`,
        });
        return;
    }
    const moved = drift(new TextDecoder().decode(entry.bytes), suite);
    if (moved.length === 0)
        return;
    problems.add({
        file: path,
        message: `does not match ${suite.file}: ${moved.join('; ')}. If that is meant, run "plumbline lock" and commit the file`,
    });
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ loadModel),
/* harmony export */   go: () => (/* binding */ providersNamed),
/* harmony export */   iA: () => (/* binding */ modelsNamed)
/* harmony export */ });
/* unused harmony export MODEL_SCHEMA */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3851);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);







function providersNamed(model) {
    const { route, cascade } = model;
    const others = [
        { key: 'route.classifier.provider', provider: route?.classifier.provider },
        ...Object.entries(route?.classes ?? {}).map(([name, { provider }]) => ({
            key: `route.classes.${name}.provider`,
            provider,
        })),
        { key: 'cascade.escalate-to.provider', provider: cascade?.escalateTo.provider },
    ];
    const named = others.flatMap(({ key, provider }) => (provider === undefined ? [] : [{ key, provider }]));
    return [{ key: 'provider', provider: model.provider }, ...named];
}
function modelsNamed(config) {
    const { provider, model, route, cascade } = config;
    const named = route === undefined
        ? [{ model }, ...(cascade === undefined ? [] : [cascade.escalateTo])]
        : [route.classifier, ...Object.values(route.classes)];
    return named.map((seat) => ({ provider: seat.provider ?? provider, model: seat.model }));
}
const NAME = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(300);
const JSON_OBJECT = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J());
const MODEL_REF = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ provider: NAME.optional(), model: NAME });
const ROUTE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    classifier: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ provider: NAME.optional(), model: NAME, prompt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) }),
    classes: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), MODEL_REF)
        .refine((all) => Object.keys(all).length > 0, 'needs at least one class'),
    otherwise: NAME.describe('The class that any other answer counts as.'),
});
const CASCADE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    'escalate-to': MODEL_REF,
    when: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        matches: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('RE2 on the first answer.'),
        empty: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
        refused: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
        cut: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
    })
        .default({ empty: true, refused: true, cut: true }),
});
const MODEL_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    provider: NAME.default('default').describe('A key of providers in the config.'),
    model: NAME,
    temperature: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(2).optional(),
    'max-tokens': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().optional(),
    params: JSON_OBJECT.default({}).describe('Sent verbatim beside the messages.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(JSON_OBJECT)])
        .optional()
        .describe('Tool definitions, or the path of a JSON or YAML list of them.'),
    'response-format': zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), JSON_OBJECT])
        .optional()
        .describe('The value, or the path of a JSON or YAML file.'),
    'tuned-from': NAME.optional().describe('The base model of a tuned one.'),
    retrieval: JSON_OBJECT.optional().describe('Declared, not executed: index, top-k, embedding model.'),
    route: ROUTE.optional(),
    cascade: CASCADE.optional(),
});
const NOT_PARAMS = {
    model: 'model',
    temperature: 'temperature',
    max_tokens: 'max-tokens',
    max_completion_tokens: 'max-tokens',
    seed: 'seed',
    tools: 'tools',
    response_format: 'response-format',
};
const NEVER_PARAMS = ['messages', 'stream', 'stream_options', 'n'];
function loadModel(tree, path, problems, named) {
    const document = (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(tree, path, problems, named);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)(document, MODEL_SCHEMA, problems);
    const params = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, ['params']);
    for (const key of (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(params) ? Object.keys(params) : []) {
        const own = NOT_PARAMS[key];
        const at = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['params', key], 'key');
        if (own !== undefined)
            problems.add({ ...at, message: `write it as ${own}, a key of the file itself` });
        else if (NEVER_PARAMS.includes(key))
            problems.add({ ...at, message: 'is set by the gate and cannot be given' });
    }
    const tools = readNamed(tree, document, ['tools'], problems);
    const format = readNamed(tree, document, ['response-format'], problems);
    if (read === null)
        return null;
    const { route, cascade } = read;
    const classes = route && readClasses(document, route.classes, problems);
    const otherwise = route?.otherwise.trim().toLowerCase();
    if (classes !== undefined && otherwise !== undefined && !Object.hasOwn(classes, otherwise)) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['route', 'otherwise']),
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(route?.otherwise)} is not one of the classes${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(otherwise, Object.keys(classes))}`,
        });
    }
    if (tools.value !== undefined && !(Array.isArray(tools.value) && tools.value.every(_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['tools']),
            message: `expected a list of tools (objects), found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(tools.value)}`,
        });
    }
    if (format.value !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(format.value)) {
        problems.add({
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['response-format']),
            message: `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(format.value)}`,
        });
    }
    if (problems.count > before)
        return null;
    return {
        file: path,
        provider: read.provider,
        model: read.model,
        temperature: read.temperature,
        maxTokens: read['max-tokens'],
        seed: read.seed,
        params: read.params,
        tools: tools.value,
        responseFormat: format.value,
        tunedFrom: read['tuned-from'],
        retrieval: read.retrieval,
        route: route && { classifier: route.classifier, classes: classes, otherwise: otherwise },
        cascade: cascade && {
            escalateTo: cascade['escalate-to'],
            when: {
                matches: cascade.when.matches,
                empty: cascade.when.empty,
                refused: cascade.when.refused,
                cut: cascade.when.cut,
            },
        },
        source: normalForm(document.value, tools, format),
    };
}
function readClasses(document, classes, problems) {
    const folded = new Map();
    for (const [name, target] of Object.entries(classes)) {
        const key = name.trim().toLowerCase();
        if (folded.has(key)) {
            problems.add({
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, ['route', 'classes', name], 'key'),
                message: 'stands twice: class names are compared in lower case',
            });
        }
        folded.set(key, target);
    }
    return Object.fromEntries(folded);
}
function readNamed(tree, document, at, problems) {
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(document.value, at);
    if (typeof value !== 'string')
        return { path: false, value };
    const file = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(document, at, document.file, problems);
    const named = file === null ? null : (0,_document_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(tree, file, problems, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, at));
    return { path: true, value: named?.value };
}
function normalForm(value, tools, format) {
    return {
        ...value,
        ...(tools.path ? { tools: tools.value } : {}),
        ...(format.path ? { 'response-format': format.value } : {}),
    };
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
  YK: () => (/* binding */ unknownPrice),
  wB: () => (/* binding */ worstCase)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/price-table.js
const PRICES_AS_OF = '2026-04-30';
const p = (input, output, cachedInput) => cachedInput === undefined ? { input, output } : { input, output, cachedInput };
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
function priceOf(model, overrides) {
    const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
    for (const table of [overrides, PRICE_TABLE]) {
        const price = (Object.hasOwn(table, model) && table[model]) || (Object.hasOwn(table, undated) && table[undated]);
        if (price)
            return price;
    }
    return null;
}
function unknownPrice(model, file) {
    return {
        file,
        key: 'gate.max-cost-usd',
        message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens), or use max-calls instead`,
    };
}
function costOf(usage, price) {
    const cached = usage.cachedTokens ?? 0;
    const input = (usage.promptTokens - cached) * price.input + cached * (price.cachedInput ?? price.input);
    return (input + usage.completionTokens * price.output) / MILLION;
}
function tokenBound(text) {
    const bytes = Buffer.byteLength(text);
    return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}
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
function capOf(request) {
    if (request.kind === 'embedding')
        return 0;
    const named = request.params?.['max_completion_tokens'] ?? request.params?.['max_tokens'];
    const cap = typeof named === 'number' ? named : request.maxTokens;
    const choices = request.params?.['n'];
    return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}
function worstCase(request, price) {
    const cap = capOf(request);
    const usage = { promptTokens: promptTokenBound(request), completionTokens: cap ?? 0 };
    return { usd: costOf(usage, price), bounded: cap !== undefined };
}
const USUAL_ANSWER = 256;
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

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hT: () => (/* binding */ loadPrompt),
  f1: () => (/* binding */ noteUnknown),
  nQ: () => (/* binding */ renderPrompt)
});

// UNUSED EXPORTS: unusedVariables

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/document-file.js
var document_file = __webpack_require__(3252);
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/core/suggestion.js
var suggestion = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/core/variables.js

const NAME = /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*$/u;
function parseTemplate(file, text, note, whereIs = (offset) => (0,core_text/* placeOf */.$t)(text, offset)) {
    const parts = [];
    let literal = '';
    let at = 0;
    for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
        let slashes = 0;
        while (open - slashes > at && text[open - slashes - 1] === '\\')
            slashes += 1;
        literal += text.slice(at, open - slashes) + '\\'.repeat(Math.floor(slashes / 2));
        if (slashes % 2 === 1) {
            literal += '{{';
            at = open + 2;
            continue;
        }
        const close = text.indexOf('}}', open + 2);
        const name = close < 0 ? null : NAME.exec(text.slice(open + 2, close));
        if (name === null) {
            const seen = text.slice(open, close < 0 || close > open + 40 ? open + 30 : close + 2).split('\n')[0];
            note({
                ...whereIs(open),
                message: `${seen} is not a variable; a variable is {{name}}, and \\{{ stands for a literal {{`,
            });
            at = open + 2;
            continue;
        }
        if (literal !== '')
            parts.push(literal);
        literal = '';
        parts.push({ name: name[1], file, ...whereIs(open) });
        at = close + 2;
    }
    literal += text.slice(at);
    if (literal !== '')
        parts.push(literal);
    return parts;
}
function fillTemplate(parts, lookup, missing) {
    let text = '';
    let whole = true;
    for (const part of parts) {
        if (typeof part === 'string') {
            text += part;
            continue;
        }
        const value = lookup(part.name);
        if (value === undefined) {
            whole = false;
            missing(part);
        }
        else
            text += value;
    }
    return whole ? text : null;
}
function variableOf(row, name) {
    if (name === 'input' && row.input !== undefined)
        return row.input;
    if (name === 'context' && row.context !== undefined)
        return contextText(row.context);
    return Object.hasOwn(row.vars, name) ? row.vars[name] : undefined;
}
function contextText(context) {
    return context
        .map(({ id, title, text }) => {
        const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
        return head === '' ? text : `${head}\n${text}`;
    })
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/core/prompt/chat-file.js









const PROMPT_YML_SCHEMA = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    responseFormat: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).optional(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).optional(),
    messages: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1),
    testData: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    evaluators: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
});
function ymlPiece(file, text, problems) {
    const document = (0,document_file/* parseDocumentText */.g)(file, text, problems);
    const read = document === null ? null : (0,schema/* check */.z)(document, PROMPT_YML_SCHEMA, problems);
    if (document === null || read === null)
        return null;
    const format = read.responseFormat;
    const responseFormat = responseFormatOf(document, typeof format === 'object' ? format : format, read.jsonSchema, problems);
    return {
        ...chatPiece(document, text, ['messages'], problems),
        name: undefined,
        model: read.model,
        modelParameters: read.modelParameters,
        responseFormat,
    };
}
function responseFormatOf(document, format, schema, problems) {
    const known = ['text', 'json_object', 'json_schema'];
    if (typeof format === 'string' && !known.includes(format)) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, ['responseFormat']),
            message: `expected one of ${known.join(', ')}, found ${(0,problem/* show */.WU)(format)}`,
        });
        return undefined;
    }
    if (format === 'json_object')
        return { type: 'json_object' };
    if (format !== 'json_schema')
        return typeof format === 'object' ? format : undefined;
    if (typeof schema !== 'string') {
        if (schema === undefined)
            problems.add({
                ...(0,core_document/* problemAt */.l4)(document, ['jsonSchema']),
                key: 'jsonSchema',
                message: 'is missing; responseFormat json_schema needs it',
            });
        return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
    }
    try {
        return { type: 'json_schema', json_schema: JSON.parse(schema) };
    }
    catch {
        problems.add({ ...(0,core_document/* problemAt */.l4)(document, ['jsonSchema']), message: 'is not valid JSON' });
        return undefined;
    }
}
function jsonPiece(file, text, problems) {
    const document = (0,document_file/* parseDocumentText */.g)(file, text, problems);
    if (document === null)
        return null;
    const under = (0,chat/* isObject */.Gv)(document.value);
    if ((0,chat/* isObject */.Gv)(document.value)) {
        for (const key of Object.keys(document.value)) {
            if (key !== 'messages')
                problems.add({
                    ...(0,core_document/* problemAt */.l4)(document, [key], 'key'),
                    message: `unknown key ${(0,problem/* show */.WU)(key)}${(0,suggestion/* suggestion */.h)(key, ['messages'])}`,
                });
        }
    }
    return { ...chatPiece(document, text, under ? ['messages'] : [], problems), name: undefined };
}
function chatPiece(document, text, at, problems) {
    const messages = (0,chat/* readMessages */.Ne)((0,core_document/* valueAt */.fK)(document.value, at), (path, message) => problems.add({ ...(0,core_document/* problemAt */.l4)(document, [...at, ...path]), message })) ?? [];
    const parts = messages.map((message, index) => {
        if (message.content === null)
            return null;
        const { content } = message;
        const start = offsetOf(text, document.place([...at, index, 'content']));
        const whereIs = (offset) => {
            let found = text.indexOf('{{', start);
            for (let open = content.indexOf('{{'); open >= 0 && open < offset; open = content.indexOf('{{', open + 2)) {
                found = text.indexOf('{{', found + 2);
            }
            return (0,core_text/* placeOf */.$t)(text, found < 0 ? start : found);
        };
        return parseTemplate(document.file, content, (fault) => problems.add({ file: document.file, line: fault.line, column: fault.column, message: fault.message }), whereIs);
    });
    return { messages, parts, fewShots: messages.filter((message) => message.role === 'assistant').length };
}
function offsetOf(text, place) {
    if (place === undefined)
        return 0;
    let start = 0;
    for (let line = 1; line < place.line; line += 1)
        start = text.indexOf('\n', start) + 1;
    return start + place.column - 1;
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/text-lines.js + 1 modules
var text_lines = __webpack_require__(1631);
// EXTERNAL MODULE: ./build/core/yaml.js
var core_yaml = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/core/prompt/text-file.js











const ROLE = schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant']);
const FILES = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
const FRONT_MATTER_SCHEMA = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).optional(),
    role: ROLE.optional(),
    'few-shots': schemas/* string */.YjP().min(1).optional(),
    include: FILES.optional(),
});
function textPiece(tree, path, text, problems) {
    const front = path.endsWith('.txt') ? null : splitFrontMatter(path, text, problems);
    const bodyStart = front?.bodyStart ?? 0;
    const settings = front?.settings ?? {};
    const note = (fault, file) => problems.add({ file, line: fault.line, column: fault.column, message: fault.message });
    const body = withoutFinalNewline(text.slice(bodyStart));
    const pieces = [];
    for (const at of includesOf(settings)) {
        const file = (0,core_document/* follow */.e6)(front.document, at, path, problems);
        const included = file === null ? null : (0,core_text/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(front.document, at));
        if (file === null || included === null)
            continue;
        const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
        pieces.push({ text: plain, parts: parseTemplate(file, plain, (fault) => note(fault, file)) });
    }
    if (body !== '' || pieces.length === 0) {
        pieces.push({
            text: body,
            parts: parseTemplate(path, body, (fault) => note(fault, path), (offset) => (0,core_text/* placeOf */.$t)(text, bodyStart + offset)),
        });
    }
    const content = pieces.map((piece) => piece.text).join('\n\n');
    const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : ['\n\n', ...piece.parts]));
    const asks = parts.some((part) => typeof part !== 'string' && part.name === 'input');
    const shots = settings['few-shots'] === undefined ? [] : loadFewShots(tree, front.document, path, problems);
    if (content.trim() === '' && shots.length === 0) {
        problems.add({ file: path, message: 'is empty: nothing would be sent; a prompt that adds nothing is {{input}}' });
        return null;
    }
    const own = content === '' ? [] : [{ role: settings.role ?? (asks ? 'user' : 'system'), content }];
    const literal = shots.map(() => null);
    const before = own[0]?.role === 'user';
    return {
        name: settings.name,
        messages: before ? [...shots, ...own] : [...own, ...shots],
        parts: before ? [...literal, ...own.map(() => parts)] : [...own.map(() => parts), ...literal],
        fewShots: shots.length / 2,
    };
}
function splitFrontMatter(file, text, problems) {
    if (!/^---[ \t]*\n/.test(text))
        return null;
    const start = text.indexOf('\n') + 1;
    const none = { settings: {}, document: { file, value: {}, place: () => undefined } };
    const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
    if (close === null) {
        problems.add({ file, line: 1, message: 'opens front matter with --- but never closes it; add a second --- line' });
        return { ...none, bodyStart: start };
    }
    const yaml = text.slice(start, start + close.index);
    const bodyStart = start + close.index + close[0].length;
    if (yaml.trim() === '')
        return { ...none, bodyStart };
    const document = (0,core_yaml/* parseYamlText */.c)(file, yaml, problems, 2);
    const settings = document === null ? null : (0,schema/* check */.z)(document, FRONT_MATTER_SCHEMA, problems);
    return document === null || settings === null ? { ...none, bodyStart } : { settings, document, bodyStart };
}
function includesOf(settings) {
    if (settings.include === undefined)
        return [];
    return typeof settings.include === 'string' ? [['include']] : settings.include.map((_, index) => ['include', index]);
}
function withoutFinalNewline(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function loadFewShots(tree, document, from, problems) {
    const at = ['few-shots'];
    const file = (0,core_document/* follow */.e6)(document, at, from, problems);
    const text = file === null ? null : (0,core_text/* readText */.yR)(tree, file, problems, (0,core_document/* problemAt */.l4)(document, at));
    if (file === null || text === null || (0,core_text/* refuseConflict */.Xs)(file, text, problems))
        return [];
    const messages = [];
    (0,text_lines/* eachLine */.IM)(file, text, problems, (line, number) => {
        const row = (0,json/* parseJsonLine */.w)(file, line, number, problems);
        if (row === undefined)
            return;
        if (!(0,chat/* isObject */.Gv)(row)) {
            problems.add({ file, line: number, message: `expected {"input", "output"}, found ${(0,problem/* show */.WU)(row)}` });
            return;
        }
        for (const key of Object.keys(row)) {
            if (key !== 'input' && key !== 'output')
                problems.add({
                    file,
                    line: number,
                    key,
                    message: `unknown key ${(0,problem/* show */.WU)(key)}${(0,suggestion/* suggestion */.h)(key, ['input', 'output'])}`,
                });
        }
        const { input, output } = row;
        if (typeof input === 'string' && typeof output === 'string') {
            messages.push({ role: 'user', content: input }, { role: 'assistant', content: output });
            return;
        }
        const key = typeof input === 'string' ? 'output' : 'input';
        problems.add({
            file,
            line: number,
            key,
            message: row[key] === undefined ? 'is missing' : `expected a text, found ${(0,problem/* show */.WU)(row[key])}`,
        });
    });
    if (messages.length === 0)
        problems.add({ file, message: 'holds no few-shot; write rows of {"input", "output"}' });
    return messages;
}

;// CONCATENATED MODULE: ./build/core/prompt.js





function loadPrompt(tree, paths, problems, named) {
    const before = problems.count;
    const pieces = paths.map((path, index) => loadPiece(tree, path, problems, named?.(index)));
    if (problems.count > before || pieces.some((piece) => piece === null))
        return null;
    const whole = pieces;
    const parts = whole.flatMap((piece) => piece.parts);
    const variables = new Map();
    for (const part of parts.flatMap((list) => list ?? [])) {
        if (typeof part !== 'string' && !variables.has(part.name))
            variables.set(part.name, part);
    }
    const said = whole.find((piece) => piece.model !== undefined || piece.modelParameters !== undefined || piece.responseFormat !== undefined);
    return {
        files: paths,
        name: whole[0]?.name ?? baseName(paths[0] ?? ''),
        messages: whole.flatMap((piece) => piece.messages),
        caseFollows: !variables.has('input'),
        variables: [...variables.values()],
        fewShots: whole.reduce((sum, piece) => sum + piece.fewShots, 0),
        parts,
        model: said?.model,
        modelParameters: said?.modelParameters,
        responseFormat: said?.responseFormat,
    };
}
function baseName(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file.replace(/(\.prompt)?\.(md|markdown|txt|ya?ml|json)$/, '');
}
function loadPiece(tree, path, problems, named) {
    const read = (0,core_text/* readText */.yR)(tree, path, problems, named);
    if (read === null)
        return null;
    const text = read.replaceAll('\r\n', '\n');
    if ((0,core_text/* refuseConflict */.Xs)(path, text, problems))
        return null;
    if (/\.(md|markdown|txt)$/.test(path))
        return textPiece(tree, path, text, problems);
    if (/\.ya?ml$/.test(path))
        return ymlPiece(path, text, problems);
    if (path.endsWith('.json'))
        return jsonPiece(path, text, problems);
    problems.add({
        file: path,
        message: 'is no kind of prompt file; known: .md, .txt, .prompt.yml, .prompt.yaml, .json',
    });
    return null;
}
function renderPrompt(prompt, row, problems) {
    const messages = [];
    let whole = true;
    for (const [index, message] of prompt.messages.entries()) {
        const parts = prompt.parts === undefined ? null : prompt.parts[index];
        if (parts === null || parts === undefined || message.content === null) {
            messages.push(message);
            continue;
        }
        const content = fillTemplate(parts, (name) => variableOf(row, name), (variable) => noteMissing(variable, row, problems));
        if (content === null)
            whole = false;
        else
            messages.push(content === message.content ? message : { ...message, content });
    }
    if (prompt.caseFollows) {
        if (row.messages !== undefined)
            messages.push(...row.messages);
        else if (row.input !== undefined)
            messages.push({ role: 'user', content: row.input });
        else if (prompt.variables.length === 0) {
            problems.add({
                file: prompt.files[0] ?? '',
                message: `nothing of case ${(0,problem/* show */.WU)(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
            });
            whole = false;
        }
    }
    return whole ? messages : null;
}
function noteUnknown(prompt, cases, problems) {
    const [first] = cases;
    if (first === undefined)
        return false;
    const unknown = prompt.variables.filter(({ name }) => cases.every((row) => variableOf(row, name) === undefined));
    for (const { name, file, line, column } of unknown) {
        const message = `{{${name}}}: no case has "${name}" (first: case ${(0,problem/* show */.WU)(first.id)}, line ${first.line}); ${hintOf(first)}`;
        problems.add({ file, line, column, message });
    }
    return unknown.length > 0;
}
function hintOf(row) {
    const has = [
        ...(row.input === undefined ? [] : ['input']),
        ...(row.context === undefined ? [] : ['context']),
        ...Object.keys(row.vars),
    ];
    return has.length === 0 ? 'it has none' : `it has ${has.slice(0, 12).join(', ')}`;
}
function noteMissing(variable, row, problems) {
    const { file, line, column, name } = variable;
    problems.add({
        file,
        line,
        column,
        message: `{{${name}}}: case ${(0,problem/* show */.WU)(row.id)} (line ${row.line}) has no such variable; ${hintOf(row)}`,
    });
}
function unusedVariables(prompt, cases) {
    const used = new Set(prompt.variables.map(({ name }) => name));
    const unused = new Set();
    for (const row of cases)
        for (const name in row.vars)
            if (!used.has(name))
                unused.add(name);
    return [...unused].sort();
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseRecordedJudge),
/* harmony export */   m: () => (/* binding */ parseRecordedOutputs)
/* harmony export */ });
/* harmony import */ var _chat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6067);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1631);






function parseRecordedOutputs(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['id'], 'id', fault);
        const output = row['output'] ?? null;
        const calls = row['tool_calls'] ?? undefined;
        const toolCalls = calls === undefined
            ? undefined
            : (0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .readToolCalls */ ._q)(calls, (path, message) => fault(['tool_calls', ...path], message));
        if (output !== null && typeof output !== 'string')
            fault(['output'], `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(output)}`);
        if (output === null && toolCalls === undefined)
            fault(['output'], 'is missing; a row may go without one only beside tool_calls');
        const sample = readSample(row['sample'], fault) ?? 0;
        const meta = row['meta'] ?? undefined;
        if (meta !== undefined && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(meta))
            fault(['meta'], `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(meta)}`);
        if (id !== null)
            once(seen, `${sample}\0${id}`, line, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(id)}${sample === 0 ? '' : `, sample ${sample},`}`, fault);
        return {
            id: id ?? '',
            output: output,
            ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
            sample,
            ...(meta === undefined ? {} : { meta: meta }),
            line,
        };
    });
}
function parseRecordedJudge(file, bytes, problems) {
    const seen = new Map();
    return parseRows(file, bytes, problems, (row, line, fault) => {
        const id = readId(row['case'], 'case', fault);
        const template = readId(row['template'], 'template', fault);
        const sample = readSample(row['sample'], fault);
        const hash = row['output_sha256'] ?? undefined;
        const outputSha256 = typeof hash === 'string' ? hash.toLowerCase().replace(/^sha256:/, '') : undefined;
        if (hash !== undefined && !/^[0-9a-f]{64}$/.test(outputSha256 ?? ''))
            fault(['output_sha256'], `expected 64 hex digits, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(hash)}`);
        const { reply } = row;
        if (typeof reply !== 'string' && !(0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reply))
            fault(['reply'], reply === undefined ? 'is missing' : `expected a text or an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(reply)}`);
        if (id !== null && template !== null)
            once(seen, [id, template, sample, outputSha256].join('\0'), line, `the reply for case ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(id)}, template ${template},`, fault);
        return { case: id ?? '', template: template ?? '', sample, outputSha256, reply: reply, line };
    });
}
function parseRows(file, bytes, problems, read) {
    const before = problems.count;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(file, bytes, problems);
    if (text === null || (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseConflict */ .Xs)(file, text, problems))
        return null;
    const rows = [];
    (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .eachLine */ .IM)(file, text, problems, (line, number) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLine */ .w)(file, line, number, problems);
        if (value === undefined)
            return;
        const fault = (path, message) => problems.add({ file, line: number, key: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(path), message });
        if ((0,_chat_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            rows.push(read(value, number, fault));
        else
            fault([], `expected an object, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    });
    if (problems.count > before)
        return null;
    return rows;
}
function readId(value, key, fault) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return String(value);
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    fault([key], value === undefined ? 'is missing' : value === '' ? 'must not be empty' : `expected a text, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    return null;
}
function readSample(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    fault(['sample'], `expected a whole number from 0, found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}`);
    return undefined;
}
function once(seen, key, line, what, fault) {
    const first = seen.get(key);
    if (first === undefined)
        seen.set(key, line);
    else
        fault([], `${what} stands on line ${first} already`);
}


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ recordedRepeats),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   UI: () => (/* binding */ rowsFile),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   an: () => (/* binding */ rowsIdentity),
/* harmony export */   dN: () => (/* binding */ fillPath)
/* harmony export */ });
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);

function fillPath(pattern, model, promptName) {
    return pattern.replace(/\{(model|prompt)\}/g, (_mark, what) => (what === 'model' ? model : promptName));
}
function rowsFile(pattern, provider, side, arm, trees) {
    const path = fillPath(pattern, arm.model.model, arm.prompt.name);
    const own = provider.from === 'head'
        ? trees.head
        : provider.from === 'workspace'
            ? (trees.workspace ?? trees.head)
            : trees.base;
    const inBase = trees.base.entry(path);
    if (side === 'base' && (provider.from === 'base' || inBase.kind === 'file'))
        return { path, tree: trees.base, entry: inBase };
    return { path, tree: own, entry: own.entry(path) };
}
function rowsIdentity(side, arm, trees) {
    if (arm.provider.type !== 'recorded' || arm.provider.outputs === undefined)
        return null;
    const { path, entry } = rowsFile(arm.provider.outputs, arm.provider, side, arm, trees);
    return entry.kind === 'file' ? `${path} ${entry.id}` : null;
}
function readRows(side, arm, trees, wanted, problems) {
    const { provider } = arm;
    if (provider.type !== 'recorded')
        return null;
    if (provider.outputs === undefined) {
        const message = 'is missing: where do the recorded outputs of an arm lie?';
        problems.add({ file: arm.model.file, key: `providers.${provider.name}.outputs`, message });
        return null;
    }
    const { path, tree, entry } = rowsFile(provider.outputs, provider, side, arm, trees);
    if (entry.kind === 'absent' && provider.from === 'base' && trees.head.entry(path).kind === 'file') {
        const message = `is not on main, and from: base reads both sides there; commit it to main first, or set providers.${provider.name}.from: head`;
        problems.add({ file: path, message });
        return null;
    }
    if (entry.kind !== 'file') {
        problems.add({
            file: path,
            message: `${unreadable(entry, tree)}; provider "${provider.name}" replays the ${side} arm from it; record the answers of this prompt and model there`,
        });
        return null;
    }
    const parsed = (0,_recorded_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecordedOutputs */ .m)(path, entry.bytes, problems);
    if (parsed === null)
        return null;
    const known = new Set(parsed.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !known.has(id));
    for (const { id } of missing.slice(0, NAMED)) {
        problems.add({
            file: path,
            key: id,
            message: `no recorded output for case "${id}"; record it or take the case out`,
        });
    }
    if (missing.length > NAMED)
        problems.add({ file: path, message: `no recorded output for ${missing.length - NAMED} more cases` });
    return missing.length > 0 ? null : { path, rows: parsed };
}
const NAMED = 20;
function unreadable(entry, tree) {
    if (entry.kind === 'refused')
        return entry.why;
    return `is not in ${tree.revision === 'WORKTREE' ? 'the working folder' : `revision ${tree.revision.slice(0, 12)}`}`;
}
function recordedRepeats(base, head, wanted) {
    const counts = (rows) => {
        const map = new Map();
        for (const { id } of rows.rows)
            map.set(id, (map.get(id) ?? 0) + 1);
        return map;
    };
    const [before, after] = [counts(base), counts(head)];
    return wanted.reduce((least, { id }) => Math.min(least, before.get(id) ?? 1, after.get(id) ?? 1), Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scoreInputOf),
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
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
function scoreInputOf(row, run) {
    return {
        case: row,
        output: run.output,
        toolCalls: run.toolCalls,
        messages: run.messages,
        refused: run.kind === 'refused',
        finishReason: run.finishReason,
        latencyMs: run.latencyMs,
        usage: run.usage,
        costUsd: run.costUsd,
    };
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   cL: () => (/* binding */ levelInterval),
/* harmony export */   d9: () => (/* binding */ pairedRatio),
/* harmony export */   wh: () => (/* binding */ clusteredMeanInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);


function wilsonInterval(successes, n, level = 0.95) {
    if (n <= 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.5 + level / 2);
    const share = successes / n;
    const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
function meanInterval(values, level = 0.95) {
    const n = values.length;
    if (n < 2)
        return null;
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / n;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    const sd = Math.sqrt(squares / (n - 1));
    const se = sd / Math.sqrt(n);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, n - 1) * se;
    return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, n - 1) };
}
function clusteredMeanInterval(groups, level = 0.95) {
    let n = 0;
    let sum = 0;
    let clusters = 0;
    for (const group of groups) {
        if (group.length > 0)
            clusters += 1;
        n += group.length;
        for (const value of group)
            sum += value;
    }
    if (clusters < 2)
        return null;
    const mean = sum / n;
    let between = 0;
    for (const group of groups) {
        let off = 0;
        for (const value of group)
            off += value - mean;
        between += off * off;
    }
    const se = Math.sqrt((clusters / (clusters - 1)) * between) / n;
    const df = clusters - 1;
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, df) * se;
    return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, df) };
}
function levelInterval(level) {
    const { n, sum, sumSquares, binary, clusters } = level;
    if (n < 1)
        return null;
    const mean = sum / n;
    let se;
    let df;
    if (clusters !== null) {
        if (clusters.count < 2)
            return null;
        const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
        se = Math.sqrt((clusters.count / (clusters.count - 1)) * spread) / n;
        df = clusters.count - 1;
    }
    else {
        if (binary)
            return wilsonInterval(sum, n);
        if (n < 2)
            return null;
        se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
        df = n - 1;
    }
    const units = clusters === null ? n : clusters.count;
    if (se === 0)
        return wilsonInterval(mean * units, units);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.975, df) * se;
    return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
function pairedRatio(pairs) {
    const logs = [];
    let base = 0;
    let head = 0;
    for (const pair of pairs) {
        if (!(pair.base > 0 && pair.head > 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head)))
            continue;
        logs.push(Math.log(pair.head / pair.base));
        base += pair.base;
        head += pair.head;
    }
    const n = logs.length;
    if (n === 0)
        return null;
    const estimate = meanInterval(logs);
    const ratio = Math.exp(logs.reduce((sum, log) => sum + log, 0) / n);
    return {
        n,
        base: base / n,
        head: head / n,
        ratio,
        interval: estimate === null || n < 3 ? null : [Math.exp(estimate.interval[0]), Math.exp(estimate.interval[1])],
    };
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity)
/* harmony export */ });
/* unused harmony export normalCdf */
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
    return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
    return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
    if (Number.isNaN(p) || p < 0 || p > 1)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const z = r <= 5
        ? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
        : horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
    return q < 0 ? -z : z;
}
function scaledTail(x) {
    const y = x * Math.SQRT1_2;
    if (Number.isNaN(y))
        return Number.NaN;
    if (y <= 0.46875) {
        const square = y * y;
        return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
    }
    if (y > 27)
        return 0;
    const coarse = Math.trunc(y * 16) / 16;
    const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    if (y <= 4)
        return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
    const inverse = 1 / (y * y);
    const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
    return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
    1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
    8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
    1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
    117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
    0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
    0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
    0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
];
const MIDDLE_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
];


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ tTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);


function tCdf(t, df) {
    return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
function tTail(t, df) {
    return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
function tQuantile(p, df) {
    if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -tQuantile(1 - p, df);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    const target = Math.log(p);
    let low = 0;
    let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p));
    while (lowerTail(high, df) > p) {
        low = high;
        high *= 2;
    }
    let t = high;
    for (let step = 0; step < 200; step++) {
        const tail = lowerTail(t, df);
        if (tail > p)
            low = t;
        else
            high = t;
        let next = t + ((Math.log(tail) - target) * tail) / density(t, df);
        if (!(next > low && next < high))
            next = 0.5 * (low + high);
        if (Math.abs(next - t) <= 1e-14 * Math.max(1, t))
            return -next;
        t = next;
    }
    return -t;
}
function density(t, df) {
    const log = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)((df + 1) / 2) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(df / 2) - 0.5 * Math.log(df * Math.PI);
    return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
function lowerTail(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    const square = t * t;
    const a = df / 2;
    const b = 0.5;
    const x = df / (df + square);
    const y = square / (df + square);
    if (y === 0)
        return 0.5;
    const front = Math.exp((0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a + b) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(b) - a * Math.log1p(square / df) + b * Math.log(y));
    return x < (a + 1) / (a + b + 2)
        ? (0.5 * front * betaFraction(a, b, x)) / a
        : 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    let value = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        d = 1 / (Math.abs(d) < tiny ? tiny : d);
        c = 1 + even / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        d = 1 / (Math.abs(d) < tiny ? tiny : d);
        c = 1 + odd / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 1e-16)
            break;
    }
    return value;
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ loadSuite),
  uv: () => (/* binding */ splitOf),
  EM: () => (/* binding */ suiteFiles),
  pr: () => (/* binding */ suiteTemplateNames)
});

// UNUSED EXPORTS: SUITE_SCHEMA, digestOfCases

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/chat.js
var chat = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/schema.js
var schema = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/core/suggestion.js
var suggestion = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/tree.js
var core_tree = __webpack_require__(7412);
;// CONCATENATED MODULE: ./build/core/binding.js









const points = schemas/* number */.aig().min(0).max(100);
const share = schemas/* number */.aig().min(0).max(1);
const TEMPLATE_NAME = schemas/* string */.YjP().min(1).max(100);
const COMMON = {
    id: schemas/* string */.YjP()
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u, 'letters, digits and . _ : - only')
        .optional()
        .describe('Default: use.'),
    margin: points.optional().describe("Points; default the gate's."),
    floor: points.optional().describe('Points that head must keep.'),
    blocking: schemas/* boolean */.zMY().optional(),
    pass: share.optional().describe('A case passes at this score, 0..1.'),
    'min-kappa': share.optional(),
    calibration: schemas/* string */.YjP().min(1).optional().describe('Rows of case, judge, human.'),
};
const COMMON_KEYS = new Set(['use', ...Object.keys(COMMON)]);
const ENTRY = schemas/* looseObject */._H3({ use: TEMPLATE_NAME, ...COMMON });
function namedFiles(tree, document, problems) {
    const texts = new Map();
    return {
        read(named, at) {
            const place = (0,core_document/* problemAt */.l4)(document, at);
            const file = (0,core_tree/* resolvePath */.o)(document.file, named);
            if (file === null) {
                const message = `${(0,problem/* show */.WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`;
                problems.add({ ...place, message });
                return null;
            }
            const text = texts.get(file) ?? (0,core_text/* readText */.yR)(tree, file, problems, place);
            if (text !== null)
                texts.set(file, text);
            return text;
        },
        list() {
            return [...texts]
                .map(([file, text]) => ({ path: file, digest: (0,digest/* digestOf */.ol)(contentOf(file, text)) }))
                .sort((a, b) => (a.path < b.path ? -1 : 1));
        },
    };
}
function contentOf(file, text) {
    if (file.endsWith('.json')) {
        try {
            return JSON.parse(text);
        }
        catch {
        }
    }
    return text.replaceAll('\r\n', '\n');
}
function bindAll(document, specs, knownNames, files, problems) {
    const listed = (0,core_document/* valueAt */.fK)(document.value, ['templates']);
    const bound = [];
    const ids = new Map();
    for (const [index, entry] of (Array.isArray(listed) ? listed : []).entries()) {
        const at = ['templates', index];
        const block = typeof entry === 'string' ? { use: entry } : entry;
        if (!(0,chat/* isObject */.Gv)(block) || typeof block['use'] !== 'string' || block['use'] === '')
            continue;
        const use = block['use'];
        const useAt = typeof entry === 'string' ? at : [...at, 'use'];
        const spec = specs.get(use);
        const id = typeof block['id'] === 'string' ? block['id'] : use;
        const first = ids.get(id);
        if (first === undefined)
            ids.set(id, index);
        else {
            const message = `${(0,problem/* show */.WU)(id)} is the id of templates[${first}] already; give one of the two an id of its own (id: ...)`;
            problems.add({ ...(0,core_document/* problemAt */.l4)(document, block['id'] === undefined ? useAt : [...at, 'id']), message });
        }
        if (spec === undefined) {
            problems.add({
                ...(0,core_document/* problemAt */.l4)(document, useAt),
                message: `${(0,problem/* show */.WU)(use)} is not a template${(0,suggestion/* suggestion */.h)(use, knownNames)} ("plumbline templates" lists them)`,
            });
            continue;
        }
        const template = bindOne(document, at, id, block, spec, specs, files, problems);
        if (template !== null)
            bound.push(template);
    }
    return bound;
}
function bindOne(document, at, id, block, spec, specs, files, problems) {
    const before = problems.count;
    const own = Object.fromEntries(Object.entries(block).filter(([key]) => !COMMON_KEYS.has(key)));
    const parameters = (0,schema/* checkValue */.S)(spec.parameters, own, (fault) => {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [...at, ...fault.path], fault.part),
            message: `${fault.message} (a parameter of ${spec.name})`,
        });
    });
    const calibration = readCalibration(document, at, block, files);
    if (spec.experimental === true && block['blocking'] === true) {
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [...at, 'blocking']),
            message: `${spec.name} is experimental and cannot block; leave blocking out`,
        });
    }
    if (parameters === null)
        return null;
    const texts = new Map();
    const parts = [];
    const scorer = spec.bind(parameters, {
        specs,
        pin: (bytes) => void parts.push(bytes),
        read: (named, key) => {
            const text = files.read(named, [...at, ...pathOf(key)]);
            if (text !== null)
                texts.set(named, text);
            return text;
        },
        note: (problem) => {
            const key = problem.key === undefined ? at : [...at, ...pathOf(problem.key)];
            problems.add({ ...(0,core_document/* problemAt */.l4)(document, key), message: problem.message });
        },
    });
    if (problems.count > before)
        return null;
    const number = (key) => (typeof block[key] === 'number' ? block[key] : null);
    return {
        id,
        spec,
        scorer,
        digest: templateDigest(spec, parameters, texts, parts),
        pass: number('pass') ?? spec.pass,
        margin: number('margin'),
        floor: number('floor'),
        blocking: spec.experimental !== true && (block['blocking'] ?? spec.advisory !== true) !== false,
        parameters: parameters,
        ...(calibration === undefined ? {} : { calibration }),
    };
}
function pathOf(key) {
    return key.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : [/^[0-9]+$/.test(part) ? Number(part) : part]));
}
function readCalibration(document, at, block, files) {
    const named = block['calibration'];
    if (typeof named !== 'string')
        return undefined;
    const text = files.read(named, [...at, 'calibration']);
    const own = block['min-kappa'] ?? (0,core_document/* valueAt */.fK)(document.value, ['min-kappa']);
    return text === null
        ? undefined
        : { file: (0,core_tree/* resolvePath */.o)(document.file, named) ?? named, text, minKappa: typeof own === 'number' ? own : 0.6 };
}
function templateDigest(spec, parameters, texts, parts) {
    const filled = (value) => {
        if (typeof value === 'string') {
            const text = texts.get(value);
            return text === undefined ? value : contentOf(value, text);
        }
        if (Array.isArray(value))
            return value.map((item) => filled(item) ?? null);
        return (0,chat/* isObject */.Gv)(value)
            ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]))
            : value;
    };
    return (0,digest/* digestOf */.ol)({
        name: spec.name,
        version: spec.version,
        parameters: filled(parameters),
        pinned: spec.pinned?.replaceAll('\r\n', '\n'),
        parts: parts.length === 0 ? undefined : parts,
    });
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/core/case-rows.js
const RECENT = 64;
class CaseRows {
    #bytes;
    #parse;
    #recent = new Map();
    #tags = new Map();
    constructor(bytes, parse) {
        this.#bytes = bytes;
        this.#parse = parse;
    }
    at(found, at, length) {
        return new RowCase(this, found, this.#shared(found.tags), at, length);
    }
    read(at, length, line) {
        const known = this.#recent.get(at);
        if (known !== undefined)
            return known;
        const row = this.#parse(this.#bytes.toString('utf8', at, at + length), line);
        if (this.#recent.size >= RECENT)
            this.#recent.delete(this.#recent.keys().next().value);
        this.#recent.set(at, row);
        return row;
    }
    #shared(tags) {
        const key = JSON.stringify(tags);
        const known = this.#tags.get(key);
        if (known !== undefined)
            return known;
        this.#tags.set(key, tags);
        return tags;
    }
}
class RowCase {
    id;
    cluster;
    split;
    critical;
    tags;
    line;
    #rows;
    #at;
    #length;
    constructor(rows, { id, cluster, split, critical, line }, tags, at, length) {
        this.#rows = rows;
        this.#at = at;
        this.#length = length;
        this.id = id;
        this.cluster = cluster;
        this.split = split;
        this.critical = critical;
        this.tags = tags;
        this.line = line;
    }
    get #row() {
        return this.#rows.read(this.#at, this.#length, this.line);
    }
    get input() {
        return this.#row.input;
    }
    get messages() {
        return this.#row.messages;
    }
    get vars() {
        return this.#row.vars;
    }
    get context() {
        return this.#row.context;
    }
    get tools() {
        return this.#row.tools;
    }
    get schema() {
        return this.#row.schema;
    }
    get expected() {
        return this.#row.expected;
    }
    get meta() {
        return this.#row.meta;
    }
}

;// CONCATENATED MODULE: ./build/core/cases.js



const CASE_KEYS = [
    'id',
    'cluster',
    'input',
    'messages',
    'vars',
    'context',
    'tools',
    'schema',
    'expected',
    'split',
    'critical',
    'tags',
    'meta',
];
const KNOWN_KEYS = new Set(CASE_KEYS);
const CARRIED = /^output(_[0-9]+)?$/;
const NOTHING = Object.freeze({});
const NO_TAGS = Object.freeze([]);
function readCase(row, line, note) {
    if (!(0,chat/* isObject */.Gv)(row)) {
        note([], `expected an object with an id, found ${(0,problem/* show */.WU)(row)}`);
        return null;
    }
    let sound = true;
    const fault = (path, message) => {
        sound = false;
        note(path, message);
    };
    let carried = null;
    for (const key in row) {
        if (KNOWN_KEYS.has(key))
            continue;
        if (CARRIED.test(key)) {
            carried ??= {};
            carried[key] = row[key];
        }
        else {
            const near = (0,suggestion/* nearest */.p)(key, CASE_KEYS);
            fault([], `unknown key ${(0,problem/* show */.WU)(key)}${near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`}`);
        }
    }
    const text = (key) => {
        const value = row[key];
        if (value === undefined || value === null)
            return undefined;
        if (typeof value === 'string' && (value !== '' || key === 'input'))
            return value;
        if (typeof value === 'number' && key === 'cluster')
            return String(value);
        fault([key], value === '' ? 'must not be empty' : `expected a text, found ${(0,problem/* show */.WU)(value)}`);
        return undefined;
    };
    const rawId = row['id'];
    const id = typeof rawId === 'number' && Number.isSafeInteger(rawId) ? String(rawId) : rawId;
    if (typeof id !== 'string') {
        fault(['id'], id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${(0,problem/* show */.WU)(id)}`);
    }
    else if (id.trim() === '')
        fault(['id'], 'must not be empty');
    else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
        fault(['id'], `${(0,problem/* show */.WU)(id)} must be at most 500 characters without control characters`);
    const split = row['split'] ?? undefined;
    if (split !== undefined && split !== 'search' && split !== 'holdout')
        fault(['split'], `expected search or holdout, found ${(0,problem/* show */.WU)(split)}`);
    const critical = row['critical'] ?? false;
    if (typeof critical !== 'boolean')
        fault(['critical'], `expected true or false, found ${(0,problem/* show */.WU)(critical)}`);
    let meta = row['meta'] ?? undefined;
    if (meta !== undefined && !(0,chat/* isObject */.Gv)(meta)) {
        fault(['meta'], `expected an object, found ${(0,problem/* show */.WU)(meta)}`);
        meta = undefined;
    }
    const schema = row['schema'] ?? undefined;
    if (schema !== undefined && typeof schema !== 'boolean' && !(0,chat/* isObject */.Gv)(schema)) {
        fault(['schema'], `expected a JSON Schema (an object), found ${(0,problem/* show */.WU)(schema)}`);
    }
    const tools = row['tools'] ?? undefined;
    if (tools !== undefined && !(Array.isArray(tools) && tools.every(chat/* isObject */.Gv)))
        fault(['tools'], `expected a list of tools (objects), found ${(0,problem/* show */.WU)(tools)}`);
    const messages = row['messages'] ?? undefined;
    const read = messages === undefined
        ? undefined
        : (0,chat/* readMessages */.Ne)(messages, (path, message) => fault(['messages', ...path], message));
    const input = text('input');
    const cluster = text('cluster');
    const vars = readVars(row['vars'], fault);
    const context = readContext(row['context'], fault);
    const tags = readTags(row['tags'], fault);
    if (!sound)
        return null;
    const expected = row['expected'] ?? undefined;
    return {
        id: id,
        cluster,
        input,
        messages: read ?? undefined,
        vars,
        context,
        tools: tools,
        schema,
        expected,
        split: split,
        critical: critical,
        tags,
        meta: carried === null
            ? (meta ?? NOTHING)
            : { ...carried, ...meta },
        line,
    };
}
function readVars(value, fault) {
    if (value === undefined || value === null)
        return NOTHING;
    if (!(0,chat/* isObject */.Gv)(value)) {
        fault(['vars'], `expected an object of names and texts, found ${(0,problem/* show */.WU)(value)}`);
        return NOTHING;
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => {
        if (item === null || item === undefined)
            fault(['vars', name], 'is null; write "" for an empty text');
        return [name, typeof item === 'string' ? item : JSON.stringify(item)];
    }));
}
function readContext(value, fault) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return [{ text: value }];
    if ((0,chat/* isObject */.Gv)(value))
        return readContext([value], fault);
    if (!Array.isArray(value)) {
        fault(['context'], `expected a text or a list of passages, found ${(0,problem/* show */.WU)(value)}`);
        return undefined;
    }
    return value.map((item, index) => {
        if (typeof item === 'string')
            return { text: item };
        if (!(0,chat/* isObject */.Gv)(item) || typeof item['text'] !== 'string') {
            fault(['context', index], `expected a text or {id, title, text}, found ${(0,problem/* show */.WU)(item)}`);
            return { text: '' };
        }
        const { id, title } = item;
        return {
            text: item['text'],
            ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
            ...(typeof title === 'string' && title !== '' ? { title } : {}),
        };
    });
}
function readTags(value, fault) {
    if (value === undefined || value === null)
        return NO_TAGS;
    if (Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== ''))
        return value;
    fault(['tags'], `expected a list of texts, found ${(0,problem/* show */.WU)(value)}`);
    return NO_TAGS;
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(4432);
// EXTERNAL MODULE: ./build/core/text-lines.js + 1 modules
var text_lines = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/core/dataset.js











function loadCases(tree, path, problems, named) {
    const bytes = (0,core_text/* readBytes */.io)(tree, path, problems, named);
    return bytes === null ? null : parseCases(path, bytes, problems);
}
function parseCases(file, bytes, problems) {
    const before = problems.count;
    const cases = [];
    const lines = new Map();
    const add = (found) => {
        const first = lines.get(found.id);
        if (first === undefined) {
            lines.set(found.id, found.line);
            cases.push(found);
            return;
        }
        problems.add({
            file,
            line: found.line,
            key: 'id',
            message: `${(0,problem/* show */.WU)(found.id)} is the id of line ${first} already; an id stands once`,
        });
    };
    const take = (row, line) => readCase(row, line, (path, message) => problems.add({ file, line, key: (0,core_document/* keyOf */.TN)(path), message }));
    if (file.endsWith('.csv') || file.endsWith('.json')) {
        const text = (0,core_text/* decodeText */.g7)(file, bytes, problems);
        if (text === null || (0,core_text/* refuseConflict */.Xs)(file, text, problems))
            return null;
        const each = file.endsWith('.csv') ? eachCsvRow : eachJsonRow;
        each(file, text, problems, (row, line) => {
            const found = take(row, line);
            if (found !== null)
                add(found);
        });
    }
    else if (!readLines(file, bytes, problems, take, add))
        return null;
    if (problems.count > before)
        return null;
    if (cases.length > 0)
        return cases;
    problems.add({ file, message: 'holds no case; write at least one row with an id' });
    return null;
}
const HELD_BYTES = 8 * 1024 * 1024;
function readLines(file, bytes, problems, take, add) {
    const lines = (0,text_lines/* linesOf */.Dx)(file, bytes, problems);
    if (lines === null)
        return false;
    const rows = new CaseRows(lines.bytes, (text, line) => take(JSON.parse(text), line));
    let held = 0;
    for (const { line, at, length, text } of lines.each()) {
        const row = (0,json/* parseJsonLine */.w)(file, text, line, problems);
        const found = row === undefined ? null : take(row, line);
        if (found === null)
            continue;
        held += length;
        add(held > HELD_BYTES ? rows.at(found, at, length) : found);
    }
    return true;
}
function eachJsonRow(file, text, problems, take) {
    const document = (0,json/* parseJsonText */.l)(file, text, problems);
    if (document === null)
        return;
    const { value } = document;
    const under = (0,chat/* isObject */.Gv)(value);
    const rows = under ? value['cases'] : value;
    if (under) {
        for (const key of Object.keys(value)) {
            if (key !== 'cases')
                problems.add({
                    ...(0,core_document/* problemAt */.l4)(document, [key], 'key'),
                    message: `unknown key ${(0,problem/* show */.WU)(key)}${(0,suggestion/* suggestion */.h)(key, ['cases'])}`,
                });
        }
    }
    if (!Array.isArray(rows)) {
        problems.add({
            file,
            line: 1,
            key: under ? 'cases' : undefined,
            message: `expected a list of cases, found ${(0,problem/* show */.WU)(rows)}`,
        });
        return;
    }
    const lines = [];
    let line = 1;
    let seen = 0;
    (0,json_text/* walkJson */.g)(text, {
        member: (path, _key, offset) => {
            if (path.length !== (under ? 2 : 1) || (under && path[0] !== 'cases'))
                return;
            for (let at = text.indexOf('\n', seen); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
                line += 1;
                seen = at + 1;
            }
            lines.push(line);
        },
    });
    for (const [index, row] of rows.entries())
        take(row, lines[index] ?? 1);
}
const CSV_JSON = new Set(['messages', 'tools', 'schema']);
function eachCsvRow(file, text, problems, take) {
    let columns = [];
    let line = 1;
    try {
        const rows = (0,sync/* parse */.qg)(text, {
            bom: true,
            info: true,
            skip_empty_lines: true,
            relax_column_count: true,
            max_record_size: text_lines/* MAX_LINE */.MV,
        });
        for (const [index, { record, info }] of rows.entries()) {
            if (index === 0) {
                columns = record.map((name) => name.trim());
                if (!checkColumns(file, columns, problems))
                    return;
            }
            else if (record.length !== columns.length) {
                problems.add({
                    file,
                    line,
                    message: `has ${record.length} cells; the first line names ${columns.length} columns`,
                });
            }
            else
                take(csvRow(file, line, columns, record, problems), line);
            line = info.lines + 1;
        }
    }
    catch (error) {
        const { lines, message } = error;
        problems.add({ file, line: lines ?? line, message: `is not valid CSV: ${message}` });
    }
}
function checkColumns(file, columns, problems) {
    const before = problems.count;
    const seen = new Set();
    for (const name of columns) {
        if (seen.has(name))
            problems.add({ file, line: 1, key: name, message: 'is the name of two columns' });
        seen.add(name);
        const known = KNOWN_KEYS.has(name) || CARRIED.test(name) || /^(vars|expected|meta)\../.test(name);
        if (!known)
            problems.add({ file, line: 1, key: name, message: `unknown column ${(0,problem/* show */.WU)(name)}${(0,suggestion/* suggestion */.h)(name, CASE_KEYS)}` });
    }
    if (!seen.has('id'))
        problems.add({ file, line: 1, key: 'id', message: 'is missing; one column must be named id' });
    return problems.count === before;
}
function csvRow(file, line, columns, cells, problems) {
    const row = {};
    const parts = {};
    for (const [index, name] of columns.entries()) {
        const cell = cells[index] ?? '';
        if (cell === '')
            continue;
        const dot = name.indexOf('.');
        if (dot > 0) {
            const group = name.slice(0, dot);
            parts[group] ??= {};
            parts[group][name.slice(dot + 1)] = cell;
        }
        else if (name === 'tags') {
            row[name] = cell
                .split(';')
                .map((tag) => tag.trim())
                .filter((tag) => tag !== '');
        }
        else if (name === 'critical')
            row[name] = /^(true|1|yes)$/i.test(cell) ? true : /^(false|0|no)$/i.test(cell) ? false : cell;
        else if (CSV_JSON.has(name) || (/^(expected|vars|meta)$/.test(name) && /^\s*[[{]/.test(cell))) {
            try {
                row[name] = JSON.parse(cell);
            }
            catch {
                problems.add({ file, line, key: name, message: `is not valid JSON: ${(0,problem/* show */.WU)(cell)}` });
            }
        }
        else
            row[name] = cell;
    }
    for (const [group, members] of Object.entries(parts)) {
        const whole = row[group];
        row[group] = { ...((0,chat/* isObject */.Gv)(whole) ? whole : {}), ...members };
    }
    return row;
}

// EXTERNAL MODULE: ./build/core/document-file.js
var document_file = __webpack_require__(3252);
;// CONCATENATED MODULE: ./build/core/requirements.js



const OF_THE_ANSWER = new Set([
    'output',
    'tool_calls',
    'rival',
    'latency',
    'usage',
    'cost',
    'finish_reason',
]);
function checkInputs(file, cases, templates, problems) {
    const anyTools = cases.some((row) => row.tools !== undefined);
    for (const template of templates) {
        const { id, spec, parameters } = template;
        checkLabels(file, cases, template, problems);
        const declared = parameters['inputs'];
        const inputs = Array.isArray(declared) && declared.every((name) => typeof name === 'string')
            ? declared
            : spec.inputs;
        const needed = inputs.filter((input) => {
            if (OF_THE_ANSWER.has(input) || spec.optional?.includes(input))
                return false;
            if (input === 'tools' && !anyTools)
                return false;
            return !input.split('|').some((name) => parameters[name.slice(name.lastIndexOf('.') + 1)] !== undefined);
        });
        for (const input of needed) {
            const names = input.split('|');
            for (const row of cases) {
                if (names.some((name) => has(row, name)))
                    continue;
                problems.add({ file, line: row.line, key: input, message: `case ${(0,problem/* show */.WU)(row.id)} has none; ${id} reads it` });
            }
        }
    }
}
function checkLabels(file, cases, { spec, parameters }, problems) {
    const { labels } = parameters;
    if (spec.name !== 'LabelMatch' || !Array.isArray(labels))
        return;
    const folded = (text) => String(text).normalize('NFC').trim().toLowerCase();
    const known = new Set(labels.map(folded));
    for (const row of cases) {
        const label = (0,chat/* isObject */.Gv)(row.expected) ? row.expected['label'] : row.expected;
        if (typeof label !== 'string' || known.has(folded(label)))
            continue;
        const message = `${(0,problem/* show */.WU)(label)} is none of the labels (${labels.slice(0, 12).join(', ')}${labels.length > 12 ? ', ...' : ''})`;
        problems.add({ file, line: row.line, key: 'expected.label', message });
    }
}
function has(row, input) {
    const [head = '', ...rest] = input.split('.');
    const key = rest.join('.');
    switch (head) {
        case 'input':
        case 'messages':
            return row.input !== undefined || row.messages !== undefined || Object.keys(row.vars).length > 0;
        case 'context':
            return row.context !== undefined;
        case 'tools':
            return row.tools !== undefined;
        case 'schema':
            return row.schema !== undefined;
        case 'expected':
            return (row.expected !== undefined &&
                (key === '' || !(0,chat/* isObject */.Gv)(row.expected) || (0,core_document/* valueAt */.fK)(row.expected, [key]) !== undefined));
        case 'meta':
        case 'metadata':
            return key === '' ? Object.keys(row.meta).length > 0 : row.meta[key] !== undefined;
        case 'vars':
            return key === '' || Object.hasOwn(row.vars, key);
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/core/suite.js












const NAME = schemas/* string */.YjP().min(1).max(300);
const suite_share = schemas/* number */.aig().min(0).max(1);
const path = schemas/* string */.YjP().min(1);
const JUDGE = schemas/* strictObject */.rej({
    provider: NAME.default('default'),
    model: NAME,
    temperature: schemas/* number */.aig().min(0).max(2).optional(),
    'max-tokens': schemas/* int */.Whr().min(1).optional(),
    seed: schemas/* int */.Whr().optional(),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    structured: schemas/* enum */.k5n(['json-schema', 'tool', 'text']).default('json-schema'),
    votes: schemas/* int */.Whr()
        .min(1)
        .max(15)
        .refine((n) => n % 2 === 1, 'must be odd, so that a vote always decides')
        .default(1),
    'reports-as': schemas/* union */.KCZ([NAME, schemas/* array */.YOg(NAME)])
        .default([])
        .describe('Model names the server may report besides the pinned one.'),
});
const SUITE_SCHEMA = schemas/* strictObject */.rej({
    description: schemas/* string */.YjP().optional(),
    dataset: path.describe('.jsonl, .json or .csv, relative to this file.'),
    templates: schemas/* array */.YOg(schemas/* union */.KCZ([TEMPLATE_NAME, ENTRY])).min(1),
    judge: JUDGE.optional(),
    embedding: schemas/* strictObject */.rej({ provider: NAME.default('default'), model: NAME, dimensions: schemas/* int */.Whr().min(1).optional() })
        .optional(),
    repeats: schemas/* int */.Whr().min(1).max(100).default(1),
    split: schemas/* strictObject */.rej({ holdout: schemas/* number */.aig().min(0).max(90).default(0) })
        .prefault({})
        .describe('Per cent held out.'),
    'min-kappa': suite_share.default(0.6),
});
function suiteTemplateNames(tree, path) {
    const document = (0,document_file/* readDocument */.u)(tree, path, new problem/* Problems */.Zw());
    const names = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            names.add(value);
        else if (Array.isArray(value))
            for (const item of value)
                collect(item);
        else if ((0,chat/* isObject */.Gv)(value)) {
            const { use } = value;
            if (typeof use === 'string') {
                names.add(use);
                if (Object.keys(value).some((key) => key.endsWith('-tokens')))
                    names.add(`${use}#tokens`);
            }
            for (const item of Object.values(value))
                if (typeof item === 'object')
                    collect(item);
        }
    };
    if (document !== null)
        collect((0,core_document/* valueAt */.fK)(document.value, ['templates']));
    return [...names].sort();
}
function suiteFiles(tree, path) {
    const document = (0,document_file/* readDocument */.u)(tree, path, new problem/* Problems */.Zw());
    if (document === null)
        return [];
    const named = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            named.add((0,core_tree/* resolvePath */.o)(path, value) ?? '');
        else if (typeof value === 'object' && value !== null)
            for (const item of Object.values(value))
                collect(item);
    };
    collect((0,core_document/* valueAt */.fK)(document.value, ['templates']));
    const dataset = (0,core_document/* valueAt */.fK)(document.value, ['dataset']);
    const datasetFile = typeof dataset === 'string' ? (0,core_tree/* resolvePath */.o)(path, dataset) : null;
    if (datasetFile === null)
        return [];
    const others = tree.paths().filter((file) => named.has(file) && file !== datasetFile);
    return [datasetFile, ...others];
}
function loadSuite(tree, path, specs, problems, surroundings = {}) {
    const document = (0,document_file/* readDocument */.u)(tree, path, problems);
    if (document === null)
        return null;
    const before = problems.count;
    const read = (0,schema/* check */.z)(document, SUITE_SCHEMA, problems);
    const files = namedFiles(tree, document, problems);
    const templates = bindAll(document, specs, surroundings.knownNames ?? [...specs.keys()], files, problems);
    const datasetFile = isText(document, ['dataset']) ? (0,core_document/* follow */.e6)(document, ['dataset'], path, problems) : null;
    const cases = datasetFile === null ? null : loadCases(tree, datasetFile, problems, (0,core_document/* problemAt */.l4)(document, ['dataset']));
    if (read === null)
        return null;
    checkJudges(document, read, templates, surroundings.providers, problems);
    if (cases !== null && datasetFile !== null)
        checkInputs(datasetFile, cases, templates, problems);
    if (problems.count > before || cases === null || datasetFile === null)
        return null;
    const judge = read.judge && toJudge(read.judge);
    const datasetDigest = digestOfCases(cases);
    const holdout = read.split.holdout;
    const minKappa = read['min-kappa'];
    return {
        file: path,
        datasetFile,
        cases,
        templates,
        judge,
        embedding: read.embedding,
        repeats: read.repeats,
        holdout,
        minKappa,
        files: files.list(),
        digest: (0,digest/* digestOf */.ol)({
            templates: templates
                .map((template) => ({
                id: template.id,
                digest: template.digest,
                pass: template.pass,
                margin: template.margin,
                floor: template.floor,
                blocking: template.blocking,
                calibration: template.calibration && {
                    digest: (0,digest/* digestOfText */.Nv)(template.calibration.text),
                    minKappa: template.calibration.minKappa,
                },
            }))
                .sort((a, b) => (a.id < b.id ? -1 : 1)),
            judge,
            embedding: read.embedding,
            dataset: datasetDigest,
            repeats: read.repeats,
            holdout,
        }),
        datasetDigest,
        source: document.value,
    };
}
function toJudge(block) {
    const reports = block['reports-as'];
    return {
        provider: block.provider,
        model: block.model,
        temperature: block.temperature,
        maxTokens: block['max-tokens'],
        seed: block.seed,
        params: block.params,
        structured: block.structured,
        votes: block.votes,
        reportsAs: typeof reports === 'string' ? [reports] : reports,
    };
}
function isText(document, at) {
    const value = (0,core_document/* valueAt */.fK)(document.value, at);
    return typeof value === 'string' && value !== '';
}
function checkJudges(document, read, templates, providers, problems) {
    const asking = templates.filter(({ scorer }) => scorer.kind === 'asking');
    const need = (block, users) => {
        if (read[block] !== undefined || users.length === 0)
            return;
        const names = users.map(({ id }) => id).join(', ');
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [block]),
            message: `is missing; ${names} ${users.length === 1 ? 'needs' : 'need'} one: { provider: ..., model: ... }`,
        });
    };
    need('judge', asking.filter(({ spec }) => spec.kind !== 'embedding'));
    need('embedding', asking.filter(({ spec }) => spec.kind === 'embedding'));
    for (const block of ['judge', 'embedding']) {
        const name = read[block]?.provider;
        if (name === undefined || providers === undefined || providers.includes(name))
            continue;
        problems.add({
            ...(0,core_document/* problemAt */.l4)(document, [block, 'provider']),
            message: `${(0,problem/* show */.WU)(name)} is not a provider of the config${(0,suggestion/* suggestion */.h)(name, providers)}`,
        });
    }
}
function digestOfCases(cases) {
    const sorted = [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
    return (0,digest/* digestOfTexts */.Ok)(sorted, caseText, '\n');
}
function caseText(row) {
    const { id, cluster, input, messages, vars, context, tools, schema, expected, split, critical, tags, meta } = row;
    const said = { id, cluster, input, messages, vars, context, tools, schema, expected, split, critical, tags, meta };
    return (0,digest/* canonical */.$N)(said);
}
function splitOf(suite, row) {
    if (row.split !== undefined)
        return row.split;
    if (suite.holdout === 0)
        return 'search';
    const share = Number.parseInt((0,digest/* sha256Hex */.fg)(`split\0${row.cluster ?? row.id}`).slice(0, 12), 16) / 2 ** 48;
    return share * 100 < suite.holdout ? 'holdout' : 'search';
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W2: () => (/* binding */ isTrusted),
  dm: () => (/* binding */ trust_kappaOf),
  Eq: () => (/* binding */ trustNotes),
  An: () => (/* binding */ trustOf)
});

// EXTERNAL MODULE: ./build/node_modules/simple-statistics/src/sample_rank_correlation.js + 7 modules
var sample_rank_correlation = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/stats/intervals.js
var intervals = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/core/stats/normal.js
var normal = __webpack_require__(4811);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/text-lines.js + 1 modules
var text_lines = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/core/agreement.js







function parseLabels(file, bytes, problems) {
    const before = problems.count;
    const text = (0,core_text/* decodeText */.g7)(file, bytes, problems);
    if (text === null)
        return null;
    const rows = [];
    const seen = new Map();
    (0,text_lines/* eachLine */.IM)(file, text, problems, (line, number) => {
        const value = (0,json/* parseJsonLine */.w)(file, line, number, problems);
        if (value === undefined)
            return;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            problems.add({ file, line: number, message: `must be an object {"case", "judge", "human"}, is ${(0,problem/* show */.WU)(value)}` });
            return;
        }
        const row = value;
        const id = row['case'];
        if (typeof id !== 'string' || id === '') {
            problems.add({ file, line: number, key: 'case', message: `must be a text that names the case, is ${(0,problem/* show */.WU)(id)}` });
            return;
        }
        const earlier = seen.get(id);
        if (earlier !== undefined) {
            problems.add({ file, line: number, key: 'case', message: `${(0,problem/* show */.WU)(id)} stands in line ${earlier} already` });
            return;
        }
        seen.set(id, number);
        const scores = {};
        for (const key of ['judge', 'human']) {
            const score = row[key];
            if (typeof score === 'number' && score >= 0 && score <= 1)
                scores[key] = score;
            else
                problems.add({ file, line: number, key, message: `must be a number from 0 to 1, is ${(0,problem/* show */.WU)(score)}` });
        }
        const output = row['output'];
        const told = row['length'];
        if (told !== undefined && !(typeof told === 'number' && told >= 0)) {
            problems.add({ file, line: number, key: 'length', message: `must be a number of characters, is ${(0,problem/* show */.WU)(told)}` });
        }
        const length = typeof told === 'number' ? told : typeof output === 'string' ? output.length : undefined;
        rows.push({
            case: id,
            judge: scores['judge'] ?? 0,
            human: scores['human'] ?? 0,
            ...(length === undefined ? {} : { length }),
        });
    });
    if (problems.count === before && rows.length === 0) {
        problems.add({ file, message: 'holds no row; write one {"case", "judge": 0..1, "human": 0..1} a line' });
    }
    return problems.count === before ? rows : null;
}
function agreementOf(rows, rate, rateCases = null) {
    const n = rows.length;
    let bothPass = 0;
    let judgeOnly = 0;
    let humanOnly = 0;
    let bothFail = 0;
    for (const row of rows) {
        const judge = row.judge >= 0.5;
        const human = row.human >= 0.5;
        if (judge && human)
            bothPass += 1;
        else if (judge)
            judgeOnly += 1;
        else if (human)
            humanOnly += 1;
        else
            bothFail += 1;
    }
    const share = (part, whole) => whole === 0 ? null : { value: part / whole, interval: (0,intervals/* wilsonInterval */.YV)(part, whole) };
    const tpr = share(bothPass, bothPass + humanOnly);
    const tnr = share(bothFail, bothFail + judgeOnly);
    const graded = rows.some(({ judge, human }) => !isBinary(judge) || !isBinary(human));
    const own = (bothPass + judgeOnly) / n;
    const used = rate ?? own;
    const corrected = correctedRate(used, rate === undefined ? n : rateCases, {
        bothPass,
        judgeOnly,
        humanOnly,
        bothFail,
    });
    return {
        n,
        agreement: share(bothPass + bothFail, n),
        kappa: kappaOf(rows.map(({ judge, human }) => [judge >= 0.5 ? 1 : 0, human >= 0.5 ? 1 : 0]), 1),
        kappaLinear: graded
            ? kappaOf(rows.map(({ judge, human }) => [judge, human]), 1)
            : null,
        kappaQuadratic: graded
            ? kappaOf(rows.map(({ judge, human }) => [judge, human]), 2)
            : null,
        tpr,
        tnr,
        rate: used,
        corrected,
        lengthBias: lengthBiasOf(rows),
        counts: { bothPass, judgeOnly, humanOnly, bothFail },
        disagreements: rows.filter(({ judge, human }) => judge >= 0.5 !== human >= 0.5),
        warnings: warningsOf(n, tpr, tnr),
    };
}
function isBinary(score) {
    return score === 0 || score === 1;
}
function warningsOf(n, tpr, tnr) {
    const list = [];
    if (n < 50)
        list.push(`${n} labelled cases say little; 50 to 200 are asked for`);
    if (tpr === null)
        list.push('no case that people pass: TPR and the corrected rate are unknown');
    if (tnr === null)
        list.push('no case that people fail: TNR and the corrected rate are unknown');
    if (tpr !== null && tnr !== null && tpr.value + tnr.value <= 1.2) {
        list.push('the judge is hardly better than chance: do not use the corrected rate');
    }
    list.push('a difference of two corrected rates assumes that the judge errs equally often on both sides');
    return list;
}
function kappaOf(pairs, power) {
    const n = pairs.length;
    const values = [...new Set(pairs.flat())].sort((a, b) => a - b);
    const place = new Map(values.map((value, index) => [value, index]));
    const size = values.length;
    const range = (values.at(-1) ?? 0) - (values[0] ?? 0);
    if (n === 0 || range === 0)
        return null;
    const rowShare = new Float64Array(size);
    const columnShare = new Float64Array(size);
    const cells = new Map();
    for (const [a, b] of pairs) {
        const i = place.get(a);
        const j = place.get(b);
        rowShare[i] += 1 / n;
        columnShare[j] += 1 / n;
        cells.set(i * size + j, (cells.get(i * size + j) ?? 0) + 1 / n);
    }
    const weight = (i, j) => 1 - (Math.abs(values[i] - values[j]) / range) ** power;
    const rowMean = new Float64Array(size);
    const columnMean = new Float64Array(size);
    let expected = 0;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
            const w = weight(i, j);
            rowMean[i] += columnShare[j] * w;
            columnMean[j] += rowShare[i] * w;
            expected += rowShare[i] * columnShare[j] * w;
        }
    }
    let observed = 0;
    for (const [cell, share] of cells)
        observed += share * weight(Math.floor(cell / size), cell % size);
    if (1 - expected < 1e-12)
        return null;
    const value = (observed - expected) / (1 - expected);
    let squares = 0;
    for (const [cell, share] of cells) {
        const i = Math.floor(cell / size);
        const j = cell % size;
        squares += share * (weight(i, j) - (rowMean[i] + columnMean[j]) * (1 - value)) ** 2;
    }
    const variance = Math.max(0, squares - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
    const half = (0,normal/* normalQuantile */.Zl)(0.975) * Math.sqrt(variance);
    return { value, interval: [Math.max(-1, value - half), Math.min(1, value + half)] };
}
function correctedRate(rate, rateCases, counts) {
    const passes = counts.bothPass + counts.humanOnly;
    const fails = counts.bothFail + counts.judgeOnly;
    if (passes === 0 || fails === 0)
        return null;
    const tpr = counts.bothPass / passes;
    const tnr = counts.bothFail / fails;
    const skill = tpr + tnr - 1;
    if (Math.abs(skill) < 1e-12)
        return null;
    const inside = (x) => Math.min(1, Math.max(0, x));
    const value = inside((rate + tnr - 1) / skill);
    if (skill <= 0)
        return { value, interval: null };
    const z = (0,normal/* normalQuantile */.Zl)(0.975);
    const cases = rateCases === null ? Number.POSITIVE_INFINITY : rateCases + z * z;
    const shrunkRate = rateCases === null ? rate : (rateCases * rate + (z * z) / 2) / cases;
    const shrunkTpr = (counts.bothPass + 1) / (passes + 2);
    const shrunkTnr = (counts.bothFail + 1) / (fails + 2);
    const shrunkSkill = shrunkTpr + shrunkTnr - 1;
    if (shrunkSkill <= 0)
        return { value, interval: null };
    const middle = (shrunkRate + shrunkTnr - 1) / shrunkSkill;
    const ofTpr = (shrunkTpr * (1 - shrunkTpr)) / (passes + 2);
    const ofTnr = (shrunkTnr * (1 - shrunkTnr)) / (fails + 2);
    const shift = 2 * z * z * (middle * ofTpr - (1 - middle) * ofTnr);
    const spread = (shrunkRate * (1 - shrunkRate)) / cases + middle * middle * ofTpr + (1 - middle) * (1 - middle) * ofTnr;
    const half = (z * Math.sqrt(spread)) / shrunkSkill;
    return {
        value,
        interval: [Math.min(value, inside(middle + shift - half)), Math.max(value, inside(middle + shift + half))],
    };
}
function lengthBiasOf(rows) {
    const told = rows.filter((row) => row.length !== undefined);
    if (told.length < 10)
        return null;
    const correlation = (0,sample_rank_correlation/* default */.A)(told.map(({ judge, human }) => judge - human), told.map(({ length }) => length));
    if (!Number.isFinite(correlation))
        return null;
    const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, correlation)));
    const half = ((0,normal/* normalQuantile */.Zl)(0.975) * Math.sqrt(1.06)) / Math.sqrt(told.length - 3);
    const interval = [Math.tanh(z - half), Math.tanh(z + half)];
    return { n: told.length, correlation, interval, flagged: interval[0] > 0 || interval[1] < 0 };
}

;// CONCATENATED MODULE: ./build/core/trust.js

function trustOf(template, problems) {
    const { calibration } = template;
    if (calibration === undefined)
        return undefined;
    const rows = parseLabels(calibration.file, new TextEncoder().encode(calibration.text), problems);
    if (rows === null)
        return undefined;
    const { kappa, kappaQuadratic, n } = agreementOf(rows);
    const figure = kappaQuadratic ?? kappa;
    if (figure === null) {
        problems.add({
            file: calibration.file,
            message: 'holds one verdict only, so agreement beyond chance is not defined; add labelled cases of the other kind',
        });
        return undefined;
    }
    return { value: figure.value, interval: figure.interval ?? [-1, 1], n, minimum: calibration.minKappa, labels: rows };
}
function trust_kappaOf({ value, interval, n, minimum }) {
    return { value, interval, n, minimum };
}
function isTrusted(trust) {
    return trust === undefined || trust.value >= trust.minimum;
}
const NAMED = 5;
function trustNotes(trust, levels, redact) {
    if (trust === undefined)
        return [];
    const { disagreements } = agreementOf(trust.labels);
    const notes = [];
    if (disagreements.length > 0) {
        const named = disagreements.slice(0, NAMED).map((row) => row.case);
        const more = disagreements.length > NAMED ? ', ...' : '';
        const which = redact ? '' : ` (${named.join(', ')}${more})`;
        notes.push(`Judge and label disagree on ${disagreements.length} of ${trust.labels.length} calibration cases${which}: possibly mislabelled.`);
    }
    if (!levels.binary || levels.base === null || levels.head === null)
        return notes;
    const corrected = [levels.base, levels.head].map((level) => agreementOf(trust.labels, level / 100, levels.n).corrected);
    const [base, head] = corrected;
    if (base == null || head == null)
        return notes;
    const text = (figure) => {
        const range = figure.interval === null ? '' : ` (${figure.interval.map((end) => (100 * end).toFixed(1)).join(' to ')})`;
        return `${(100 * figure.value).toFixed(1)}${range}`;
    };
    notes.push(`Corrected for the judge's known errors: base ${text(base)}, head ${text(head)}. Their difference assumes that the judge errs equally often on both sides.`);
    return notes;
}


/***/ }),

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  everything: () => (/* binding */ everything),
  prepare: () => (/* binding */ prepare),
  providersOf: () => (/* binding */ providersOf),
  replayOf: () => (/* binding */ replayOf),
  runGate: () => (/* binding */ runGate),
  suiteOf: () => (/* binding */ suiteOf)
});

// EXTERNAL MODULE: ./build/core/arms.js
var core_arms = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/core/escalation/policy.js
var policy = __webpack_require__(1126);
// EXTERNAL MODULE: ./build/core/model.js
var core_model = __webpack_require__(1295);
// EXTERNAL MODULE: ./build/core/pricing.js + 1 modules
var pricing = __webpack_require__(2572);
;// CONCATENATED MODULE: ./build/core/asked-models.js



function judgesAsked({ name, suite }, config) {
    const asking = suite.templates.filter((template) => template.scorer.kind === 'asking');
    const embeds = asking.filter(({ spec }) => spec.kind === 'embedding');
    const reviewed = (0,policy/* escalationGoal */.jS)(config, name, suite) !== undefined;
    return [
        ...((reviewed || asking.length > embeds.length) && suite.judge !== undefined ? [suite.judge] : []),
        ...((reviewed || embeds.length > 0) && suite.embedding !== undefined ? [suite.embedding] : []),
    ];
}
function unpricedModels(targets, config) {
    const isPaid = (provider) => config.providers[provider]?.type !== 'recorded';
    const asked = targets.flatMap(({ arms: { base, head }, probing, ...target }) => [
        ...[base, head].flatMap(({ model }) => (isPaid(model.provider) ? (0,core_model/* modelsNamed */.iA)(model) : [])),
        ...(probing?.stronger ? (0,core_model/* modelsNamed */.iA)(probing.stronger.model) : []),
        ...judgesAsked(target, config),
    ]);
    const models = new Set(asked.filter(({ provider }) => isPaid(provider)).map(({ model }) => model));
    return [...models].filter((model) => (0,pricing/* priceOf */.xx)(model, config.prices) === null);
}

// EXTERNAL MODULE: ./build/core/changes.js
var changes = __webpack_require__(1331);
// EXTERNAL MODULE: ./build/core/closing.js
var closing = __webpack_require__(9893);
// EXTERNAL MODULE: ./build/core/config.js + 1 modules
var core_config = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/core/escalation/probing.js
var probing = __webpack_require__(6351);
// EXTERNAL MODULE: ./build/core/intake.js
var intake = __webpack_require__(4064);
// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/rows.js
var rows = __webpack_require__(4217);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/ruler.js



function ruledPaths(ruler, trees) {
    const paths = new Map([[ruler.config.file, 'config']]);
    for (const [suite, files] of ruler.suites) {
        paths.set(suite, 'suite');
        paths.set((0,lock/* lockPath */.HZ)(suite), 'lock');
        files.forEach((file, index) => {
            paths.set(file, index === 0 ? 'dataset' : 'template file');
        });
    }
    const ledger = ruler.config.escalation?.ledger ?? '.github/plumbline.ledger.jsonl';
    paths.set(ledger, 'ledger');
    for (const tree of trees) {
        for (const path of tree.paths()) {
            if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && mentionsGate(tree, path))
                paths.set(path, 'workflow');
        }
    }
    return paths;
}
function mentionsGate(tree, path) {
    const entry = tree.entry(path);
    return entry.kind === 'file' && /plumbline/i.test(new TextDecoder().decode(entry.bytes));
}
function contentId(tree, path) {
    const entry = tree.entry(path);
    return entry.kind === 'file' ? entry.id : null;
}
function rulerMoves(ruler, base, head) {
    const moves = [];
    for (const [path, what] of [...ruledPaths(ruler, [base, head])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const unread = base.blobId?.(path);
        if (unread !== undefined && unread === head.blobId?.(path))
            continue;
        const before = contentId(base, path);
        const after = contentId(head, path);
        if (before === after)
            continue;
        const change = before === null ? 'added' : after === null ? 'removed' : 'edited';
        moves.push({ path, what, change: `${change}${effect(what, change)}` });
    }
    return moves;
}
function withLaterFaults(moves, faults, suites) {
    const moved = new Set(moves.map(({ path }) => path));
    const told = new Map();
    for (const { source, problem } of faults) {
        const path = [problem.file, source, ...(suites.get(source) ?? [])].find((file) => moved.has(file));
        if (path !== undefined)
            told.set(path, [...(told.get(path) ?? []), (0,core_problem/* formatProblem */.Vw)(problem)]);
    }
    return moves.map((move) => {
        const [first, ...more] = told.get(move.path) ?? [];
        if (first === undefined || move.what === 'target')
            return move;
        const [verb = move.change] = move.change.split(':');
        const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
        return { ...move, change: `${verb}: after the merge this will not read: ${first}${rest}` };
    });
}
function effect(what, change) {
    switch (what) {
        case 'config':
            return ": main's config decided here; the new one counts after the merge";
        case 'suite':
        case 'template file':
            return ": scored by main's version here; the new one counts after the merge";
        case 'dataset':
            return ": main's cases decided here";
        case 'lock':
            return change === 'removed' ? ': without it main would be refused after the merge' : ": main's lock counts here";
        case 'workflow':
            return ': this can switch the gate off; review it by hand';
        default:
            return '';
    }
}
function configMoves(base, head) {
    return differingKeys(base.source, head.source, '', 2);
}
function differingKeys(before, after, path, depth) {
    if (canonical(before ?? null) === canonical(after ?? null))
        return [];
    if (depth === 0 || !isRecord(before) || !isRecord(after))
        return [path];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .sort()
        .flatMap((key) => differingKeys(before[key], after[key], path === '' ? key : `${path}.${key}`, depth - 1));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function targetMoves(base, head) {
    const names = (config) => new Map(config.targets.map((target) => [target.name, target]));
    const before = names(base);
    const after = names(head);
    const moves = [];
    for (const [name, target] of before) {
        const now = after.get(name);
        if (now === undefined) {
            moves.push({
                path: head.file,
                what: 'target',
                change: `target "${name}" is removed: nothing gates it after the merge`,
            });
        }
        else if (now.suite !== target.suite) {
            moves.push({
                path: head.file,
                what: 'target',
                change: `target "${name}" points to another suite: ${target.suite} -> ${now.suite}`,
            });
        }
    }
    for (const name of after.keys()) {
        if (!before.has(name)) {
            moves.push({ path: head.file, what: 'target', change: `target "${name}" is new: it is gated after the merge` });
        }
    }
    return moves;
}
function addedCases(base, head) {
    const known = new Set(base.cases.map((row) => row.id));
    return head.filter((row) => !known.has(row.id));
}

// EXTERNAL MODULE: ./build/core/suite.js + 5 modules
var core_suite = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/core/training-overlap.js

const NEAR = 0.8;
const GRAM = 5;
const BINS = 64;
const BAND = 4;
function scanOverlap(cases) {
    const exact = new Map();
    const bands = new Map();
    for (const row of cases) {
        const text = folded(caseText(row));
        if (text === '')
            continue;
        const key = (0,digest/* sha256Hex */.fg)(text);
        exact.set(key, [...(exact.get(key) ?? []), row.id]);
        const known = { id: row.id, grams: gramsOf(text) };
        for (const band of bandsOf(known.grams))
            bands.set(band, [...(bands.get(band) ?? []), known]);
    }
    const best = new Map();
    let rows = 0;
    let unread = 0;
    const note = (overlap) => {
        const before = best.get(overlap.case);
        if (before === undefined || overlap.similarity > before.similarity)
            best.set(overlap.case, overlap);
    };
    return {
        add(row) {
            rows += 1;
            const texts = trainingTexts(row)
                .map(folded)
                .filter((text) => text !== '');
            if (texts.length === 0)
                unread += 1;
            for (const text of new Set(texts)) {
                for (const id of exact.get((0,digest/* sha256Hex */.fg)(text)) ?? [])
                    note({ case: id, kind: 'exact', similarity: 1, row: rows });
                const grams = gramsOf(text);
                const candidates = new Set(bandsOf(grams).flatMap((band) => bands.get(band) ?? []));
                for (const known of candidates) {
                    const similarity = jaccard(known.grams, grams);
                    if (similarity >= NEAR)
                        note({ case: known.id, kind: 'near', similarity, row: rows });
                }
            }
        },
        report() {
            const overlaps = [...best.values()].sort((a, b) => (a.case < b.case ? -1 : a.case > b.case ? 1 : 0));
            return { rows, unread, overlaps, quarantined: overlaps.map((overlap) => overlap.case) };
        },
    };
}
function trainingOverlap(bytes, cases) {
    if (bytes === null)
        return { rows: null, unread: 0, overlaps: [], quarantined: [] };
    const scan = scanOverlap(cases);
    const decoder = new TextDecoder();
    for (let from = 0; from < bytes.length;) {
        const end = bytes.indexOf(10, from);
        const to = end === -1 ? bytes.length : end;
        const line = decoder.decode(bytes.subarray(from, to)).trim();
        from = to + 1;
        if (line === '')
            continue;
        try {
            scan.add(JSON.parse(line));
        }
        catch {
            scan.add(null);
        }
    }
    return scan.report();
}
function caseText({ input, messages, vars }) {
    if (input !== undefined)
        return input;
    if (messages !== undefined)
        return messages
            .filter(({ role }) => role === 'user')
            .map(({ content }) => content ?? '')
            .join('\n');
    return Object.values(vars).join('\n');
}
function trainingTexts(row) {
    if (typeof row === 'string')
        return [row];
    if (typeof row !== 'object' || row === null || Array.isArray(row))
        return [];
    const object = row;
    const texts = [];
    for (const key of ['input', 'prompt', 'text', 'question', 'instruction']) {
        const value = object[key];
        if (typeof value === 'string')
            texts.push(value);
    }
    const turns = object['messages'] ?? object['conversations'];
    if (Array.isArray(turns)) {
        const said = turns.flatMap((turn) => {
            if (typeof turn !== 'object' || turn === null || Array.isArray(turn))
                return [];
            const { role, from, content, value } = turn;
            const text = content ?? value;
            return (role ?? from) !== 'assistant' && (role ?? from) !== 'system' && typeof text === 'string' ? [text] : [];
        });
        texts.push(...said);
        if (said.length > 1)
            texts.push(said.join('\n'));
    }
    return texts;
}
function folded(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function gramsOf(text) {
    const grams = new Set();
    const last = Math.max(0, text.length - GRAM);
    for (let start = 0; start <= last; start += 1)
        grams.add(hash(text, start, Math.min(text.length, start + GRAM)));
    return grams;
}
function hash(text, from, to) {
    let value = 0x811c9dc5;
    for (let at = from; at < to; at += 1)
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
}
function bandsOf(grams) {
    const bins = new Float64Array(BINS).fill(Infinity);
    for (const gram of grams) {
        const bin = gram % BINS;
        const rest = Math.floor(gram / BINS);
        if (rest < bins[bin])
            bins[bin] = rest;
    }
    const full = Array.from(bins, (value, bin) => {
        for (let step = 0; step < BINS && value === Infinity; step += 1) {
            const next = bins[(bin + step) % BINS];
            if (next !== Infinity)
                return next + step * 0x1_0000_0000;
        }
        return value;
    });
    return Array.from({ length: BINS / BAND }, (_, band) => `${band} ${full.slice(band * BAND, (band + 1) * BAND).join(' ')}`);
}
function jaccard(a, b) {
    let shared = 0;
    for (const gram of a)
        if (b.has(gram))
            shared += 1;
    return shared / (a.size + b.size - shared);
}

// EXTERNAL MODULE: ./build/core/trust.js + 1 modules
var core_trust = __webpack_require__(4029);
;// CONCATENATED MODULE: ./build/gate.js
















async function runGate(request, ports) {
    const startedAt = ports.clock.now();
    const adoption = (0,intake/* adoptionOf */.wH)(request.trees, request.config);
    const adopting = adoption.kind === 'adoption';
    const trees = adopting ? { ...request.trees, base: request.trees.head } : request.trees;
    const faults = { ruler: new core_problem/* Problems */.Zw(), head: new core_problem/* Problems */.Zw() };
    const taken = (0,intake/* intake */.PH)(trees, adoption.file, faults);
    const found = taken?.drafts ?? [];
    const watch = request.origin === 'schedule' && !adopting ? await __webpack_require__.e(/* import() */ 267).then(__webpack_require__.bind(__webpack_require__, 267)) : null;
    const drafts = adopting ? everything(found) : watch !== null ? watch.watched(found) : (0,intake/* touchedDrafts */.B4)(found);
    const prepared = taken === null ? [] : await prepare(taken, drafts, trees, faults, ports);
    const frame = (moved = []) => ({
        startedAt,
        finishedAt: ports.clock.now(),
        seed: request.seed,
        accepted: request.accepted,
        history: request.history,
        provenance: { ...request.provenance, config: adoption.file },
        moved,
        config: taken?.config ?? null,
    });
    const asked = taken === null ? [] : prepared.flatMap((one) => providersOf(one, taken.config));
    const unset = taken === null ? [] : ports.missingCredentials(taken.config, [...new Set(asked)]);
    if (faults.ruler.list.length > 0) {
        if (taken?.config.gate.onNoCredentials === 'fail')
            for (const text of unset)
                faults.ruler.add({ file: adoption.file, key: 'api-key-env', message: text });
        if (!adopting && (await isSound(trees.head, adoption.file, ports)))
            return (0,closing.skippedRecord)(frame(), 'repairs-ruler');
        throw brokenRuler(faults, request, adopting);
    }
    faults.head.throwIfAny();
    if (adopting && request.origin !== 'command')
        return (0,closing.skippedRecord)(frame(), 'first-adoption');
    const { config, headConfig } = taken;
    const moved = [
        ...(await movesOf(config, prepared, trees, ports)),
        ...(headConfig === null ? [] : targetMoves(config, headConfig)),
    ];
    if (prepared.length === 0) {
        const isRuler = !adopting && moved.some(({ what }) => JUDGING.has(what));
        const unread = isRuler ? await faultsOf(trees.base, adoption.file, ports) : [];
        const isRepair = unread.length > 0 && (await isSound(trees.head, adoption.file, ports));
        if (isRepair)
            return (0,closing.skippedRecord)(frame(moved), 'repairs-ruler');
        const locks = new Set(config.targets.map(({ suite }) => (0,lock/* lockPath */.HZ)(suite)));
        if (unread.every(({ file }) => locks.has(file)))
            return (0,closing.skippedRecord)(frame(moved), 'unaffected');
        for (const fault of unread)
            faults.ruler.add(fault);
        throw brokenRuler(faults, request, adopting);
    }
    if (unset.length > 0) {
        if (adopting)
            return { ...(0,closing.skippedRecord)(frame(moved), 'first-adoption'), problems: unset.map((text) => `not scored: ${text}`) };
        const told = request.foreign ? [...unset, FOREIGN] : unset;
        if (config.gate.onNoCredentials === 'warn')
            return (0,closing/* unmeasuredRecord */.b0)(frame(moved), 'no-credentials', told);
        return (0,closing/* errorRecord */.cn)(frame(moved), 2, 'no-credentials', told);
    }
    const unpriced = config.gate.maxCostUsd === undefined
        ? []
        : unpricedModels(prepared.map((one) => ({ ...one, name: one.target.name })), config);
    if (unpriced.length > 0)
        throw new core_problem/* InputError */.dz(unpriced.map((model) => (0,pricing/* unknownPrice */.YK)(model, adoption.file)));
    for (const { target, suite, change } of prepared) {
        const differing = suite.cases.filter(({ id }) => change.rendered.get(id)?.equal === false).length;
        ports.progress.note(`target ${target.name}: ${suite.cases.length} cases, ${differing} of them differ; ${suite.templates.map(({ id }) => id).join(', ')}`);
    }
    const { decide } = await Promise.all(/* import() */[__webpack_require__.e(6526), __webpack_require__.e(9035), __webpack_require__.e(9206)]).then(__webpack_require__.bind(__webpack_require__, 475));
    const notes = [];
    const onWarning = (text) => void (notes.includes(text) || notes.push(text));
    const models = await ports.openModels({ config, works: prepared, trees, seed: request.seed, onWarning });
    const shelf = ports.openShelf();
    try {
        const whole = { prepared, config, models, request, ports, alone: adopting, trees, shelf };
        const input = watch === null ? whole : await watch.withBaseline(whole, watch.driftAt(startedAt));
        if (input.prepared.length === 0)
            return (0,closing.skippedRecord)(frame(moved), 'no-baseline');
        if (request.shard !== undefined) {
            const { measureShard } = await Promise.all(/* import() */[__webpack_require__.e(6526), __webpack_require__.e(9035), __webpack_require__.e(9206), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 6374));
            const dead = await measureShard(input, request.shard);
            if (dead !== null)
                return (0,closing/* errorRecord */.cn)(frame(moved), 4, undefined, [unanswered(dead)], models.usage());
            return (0,closing.skippedRecord)(frame(moved), 'shard', models.usage());
        }
        const decision = await decide(input);
        if (decision.dead !== null)
            return (0,closing/* errorRecord */.cn)(frame(moved), 4, undefined, [unanswered(decision.dead)], models.usage());
        return (0,closing/* decidedRecord */._D)(frame(moved), decision.targets, models.usage(), { ...decision.operational, notes: [...decision.operational.notes, ...notes] }, adopting ? 'first-adoption' : watch === null ? undefined : 'drift');
    }
    finally {
        shelf.close();
        await models.close();
    }
}
function unanswered(who) {
    return `no usable answer at all from the ${who}`;
}
const FOREIGN = 'secrets are not given to pull requests from forks and bots; have someone with access run it from a branch of this repository';
function everything(drafts) {
    return drafts.map((draft) => ({ ...draft, sameRows: false, surface: { prompt: false, model: true, rows: false } }));
}
async function prepare(taken, drafts, trees, faults, ports) {
    const prepared = [];
    for (const draft of drafts) {
        const suite = await suiteOf(trees.base, draft.target.suite, faults.ruler, ports, taken.config);
        if (suite === null)
            continue;
        const change = (0,changes/* changeOf */.C2)(draft.arms, suite.cases, draft.surface, faults);
        if (change === null)
            continue;
        if (!change.affected)
            continue;
        (0,lock/* checkLock */.sv)(trees.base, suite, faults.ruler);
        const replay = draft.sameRows ? NO_REPLAY : replayOf(draft, suite, change, trees, faults);
        prepared.push({
            ...draft,
            suite,
            change,
            ...replay,
            trust: trustOfAll(suite, faults.ruler),
            overlap: overlapOf(draft, suite, taken.config, trees),
            added: await added(suite, trees, ports),
            probing: probingOf(draft, suite, trees, taken.config, faults),
        });
    }
    return prepared;
}
const NO_REPLAY = { rows: { base: null, head: null }, repeats: 1 };
function probingOf({ target }, suite, { base }, config, { ruler }) {
    if ((0,policy/* escalationGoal */.jS)(config, target.name, suite) === undefined)
        return undefined;
    return (0,probing/* loadProbing */.WJ)(target.escalation?.probes, target.name, base, config, ruler);
}
function overlapOf({ arms, target }, suite, config, trees) {
    const { model } = arms.head;
    const path = target.escalation?.trainingData ?? config.escalation?.trainingData;
    if (path === undefined || (model.tunedFrom === undefined && !model.model.startsWith('ft:')))
        return undefined;
    const entry = trees.base.entry(path);
    return trainingOverlap(entry.kind === 'file' ? entry.bytes : null, suite.cases);
}
function trustOfAll(suite, problems) {
    return new Map(suite.templates.flatMap((template) => {
        const trust = (0,core_trust/* trustOf */.An)(template, problems);
        return trust === undefined ? [] : [[template.id, trust]];
    }));
}
function replayOf(draft, suite, change, trees, faults) {
    const wanted = suite.cases.filter(({ id }) => change.rendered.get(id)?.equal === false);
    const base = (0,rows/* readRows */.aK)('base', draft.arms.base, trees, wanted, faults.ruler);
    const head = (0,rows/* readRows */.aK)('head', draft.arms.head, trees, wanted, faults.head);
    const repeats = base !== null && head !== null ? (0,rows/* recordedRepeats */.HC)(base, head, wanted) : suite.repeats;
    return { rows: { base, head }, repeats };
}
async function suiteOf(tree, file, problems, ports, config) {
    return (0,core_suite/* loadSuite */.bu)(tree, file, await ports.loadSpecs((0,core_suite/* suiteTemplateNames */.pr)(tree, file)), problems, {
        knownNames: ports.templateNames,
        ...(config === undefined ? {} : { providers: Object.keys(config.providers) }),
    });
}
async function added(suite, trees, ports) {
    const [before, after] = [trees.base.entry(suite.datasetFile), trees.head.entry(suite.datasetFile)];
    if (after.kind !== 'file' || (before.kind === 'file' && before.id === after.id))
        return [];
    const theirs = await suiteOf(trees.head, suite.file, new core_problem/* Problems */.Zw(), ports);
    return theirs === null ? [] : addedCases(suite, theirs.cases);
}
function providersOf({ target, suite, arms, probing }, config) {
    return [
        ...[arms.base, arms.head].flatMap(({ model }) => (0,core_arms/* providersAsked */.Tg)(model, config).map(({ provider }) => provider)),
        ...(probing?.stronger ? [probing.stronger.model.provider] : []),
        ...judgesAsked({ name: target.name, suite }, config).map(({ provider }) => provider),
    ];
}
async function movesOf(config, prepared, { base, head }, ports) {
    const ruler = rulerFiles(config, prepared, base);
    const moves = rulerMoves(ruler, base, head);
    const moved = new Set(moves.map(({ path }) => path));
    const faults = [];
    const gather = (source, { list }) => {
        const kept = config.redact ? list.map((problem) => ({ ...problem, message: 'see "plumbline lock"' })) : list;
        faults.push(...kept.map((problem) => ({ source, problem })));
    };
    const problems = new core_problem/* Problems */.Zw();
    const after = moved.has(config.file) ? (0,core_config/* loadConfig */.Z9)(head, config.file, problems) : config;
    gather(config.file, problems);
    for (const suite of new Set((after ?? config).targets.map(({ suite }) => suite))) {
        const isMoved = [suite, ...(ruler.suites.get(suite) ?? [])].some((path) => moved.has(path));
        if (!isMoved && (after === config || ruler.suites.has(suite)))
            continue;
        const found = new core_problem/* Problems */.Zw();
        await suiteOf(head, suite, found, ports, after ?? config);
        gather(ruler.suites.has(suite) ? suite : config.file, found);
    }
    return withLaterFaults(moves, faults, ruler.suites);
}
function rulerFiles(config, prepared, base) {
    const suites = new Map();
    for (const { suite } of prepared)
        suites.set(suite.file, [suite.datasetFile, ...suite.files.map(({ path }) => path)]);
    for (const { suite } of config.targets)
        if (!suites.has(suite))
            suites.set(suite, (0,core_suite/* suiteFiles */.EM)(base, suite));
    return { config, suites };
}
const JUDGING = new Set(['config', 'suite', 'dataset', 'template file', 'lock']);
async function faultsOf(tree, file, ports) {
    const problems = new core_problem/* Problems */.Zw();
    const faults = { ruler: problems, head: problems };
    const trees = { base: tree, head: tree, workspace: null };
    const taken = (0,intake/* intake */.PH)(trees, file, faults);
    if (taken !== null)
        await prepare(taken, everything(taken.drafts), trees, faults, ports);
    return problems.list;
}
async function isSound(tree, file, ports) {
    return (await faultsOf(tree, file, ports)).length === 0;
}
function brokenRuler({ ruler, head }, request, adopting) {
    const all = [...new Map([...ruler.list, ...head.list].map((one) => [(0,core_problem/* formatProblem */.Vw)(one), one])).values()];
    if (adopting || request.origin === 'command')
        return new core_problem/* InputError */.dz(all);
    const lead = {
        file: request.provenance.base.label,
        message: "main's ruler is broken, fix it first; this change was not judged",
    };
    return new core_problem/* InputError */.dz([lead, ...all]);
}


/***/ })

};
