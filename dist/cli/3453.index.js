export const id = 3453;
export const ids = [3453];
export const modules = {

  62076:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Wu: () => (  comparePromptHealth),
    bP: () => (  estimateTokens),
    br: () => (  promptHealth)
  });
const LONG_SYSTEM = 1_000;
const MANY_RULES = 15;
const WORTH_CACHING = 200;
const CACHED_FROM = 1_024;
const VARIABLE = /\{\{[^{}]*\}\}/gu;
function estimateTokens(text) {
    return Math.ceil([...text].length / 4);
}
function promptHealth(input) {
    const texts = input.messages.map(({ role, content }) => ({ role, text: content ?? '' }));
    const whole = texts.map(({ text }) => text).join('\n');
    const still = whole.replace(VARIABLE, '');
    const first = whole.search(VARIABLE);
    const before = first === -1 ? still : whole.slice(0, first);
    const staticTokens = estimateTokens(still);
    const cacheable = still.trim() === '' ? 0 : before.length / still.length;
    const system = texts
        .filter(({ role }) => role === 'system' || role === 'developer')
        .map(({ text }) => text.replace(VARIABLE, ''));
    const systemTokens = estimateTokens(system.join('\n'));
    const rules = countRules(still);
    const sizes = (input.rendered ?? []).map((messages) => estimateTokens(messages.map(({ content }) => content ?? '').join('\n')));
    const flags = [];
    if (systemTokens > LONG_SYSTEM)
        flags.push('long-system-prompt');
    if (rules >= MANY_RULES)
        flags.push('many-rules');
    if (staticTokens >= WORTH_CACHING && cacheable < 0.5)
        flags.push('cache-hostile');
    if (input.labels === true && input.fewShots === 0)
        flags.push('no-few-shots');
    return {
        staticTokens,
        systemTokens,
        wholeTokens: sizes.length === 0 ? null : Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
        rules,
        cacheable: Math.round(cacheable * 1000) / 1000,
        cacheableTokens: estimateTokens(before),
        fewShots: input.fewShots,
        flags,
    };
}
const LISTED = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)$/u;
const COMMANDING = /\b(?:must|never|always|do not|don['’]t|should|shall|only|ensure|make sure|avoid|be sure|refuse|required?|at most|at least)\b/iu;
function countRules(text) {
    const rules = new Set();
    for (const line of text.split(/\r?\n/u)) {
        if (/^\s*#/u.test(line))
            continue;
        const item = LISTED.exec(line)?.[1];
        const parts = item === undefined ? line.split(/(?<=[.!?])\s+/u).filter((part) => COMMANDING.test(part)) : [item];
        for (const part of parts) {
            const key = part
                .toLowerCase()
                .replace(/[^\p{L}\p{N}]+/gu, ' ')
                .trim();
            if (key !== '')
                rules.add(key);
        }
    }
    return rules.size;
}
const SAID = {
    'long-system-prompt': ({ systemTokens }) => `The system prompt has about ${systemTokens} tokens: above ${LONG_SYSTEM} it tends to contradict itself.`,
    'many-rules': ({ rules }) => `The prompt holds ${rules} rules: from ${MANY_RULES} on, a new one makes an old one slip.`,
    'cache-hostile': ({ cacheable }) => `Only ${Math.round(cacheable * 100)} % of the fixed text comes before the first variable: put fixed text first, so that a provider can cache it.`,
    'no-few-shots': () => 'Classification or extraction without one example in the prompt: three to five usually help.',
};
function comparePromptHealth(base, head) {
    const notes = head.flags.map((flag) => `${SAID[flag](head)}${base === null || base.flags.includes(flag) ? '' : ' New with this change.'}`);
    if (base !== null && base.staticTokens !== head.staticTokens)
        notes.push(`Fixed prompt text: about ${base.staticTokens} -> ${head.staticTokens} tokens (${head.staticTokens > base.staticTokens ? '+' : ''}${head.staticTokens - base.staticTokens}).`);
    if (base !== null && base.cacheableTokens >= CACHED_FROM && head.cacheableTokens < CACHED_FROM)
        notes.push(`The cacheable beginning falls from about ${base.cacheableTokens} to ${head.cacheableTokens} tokens, below the ${CACHED_FROM} from which OpenAI caches.`);
    const estimated = (health) => ({ ...health, estimate: 'characters / 4' });
    return { base: base === null ? null : estimated(base), head: estimated(head), flags: head.flags, notes };
}


  }),

  443:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GU: () => (  SEED),
    eA: () => (  MOVED),
    k8: () => (  CandidateIntake)
  });
  var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83689);
  var _inputs_prompt_prompt_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62076);
  var _scoring_deterministic_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77167);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27744);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
  var _component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39609);






const SEED = 'c00';
const MOVED = 'n00';
const GRACE_TOKENS = 200;
const LONGEST = 200_000;
class CandidateIntake {
    #setting;
    #sent = new Set();
    #seeds = new Map();
    constructor(setting) {
        this.#setting = setting;
    }
    seed(component, file, prompt) {
        const candidate = {
            id: SEED,
            parent: null,
            strategy: 'seed',
            component: component.name,
            text: component.text,
            file,
            digest: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .Nv)(file),
            tokens: (0,_inputs_prompt_prompt_health_js__WEBPACK_IMPORTED_MODULE_1__  .bP)(component.text),
            hypothesis: '',
            prompt,
        };
        this.#seeds.set(component.name, { component, file, seed: candidate });
        this.#sent.add(this.#identity(prompt) ?? '');
        return candidate;
    }
    admit(proposal, as) {
        const { component, file, seed } = this.#seeds.get(as.component);
        const text = tidied(proposal.text);
        const whole = (0,_component_js__WEBPACK_IMPORTED_MODULE_5__  .ij)(component, file, text);
        const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .Nv)(whole);
        const refused = (why) => ({ refused: why, digest });
        if (text.trim() === '')
            return refused('is empty');
        if (text.length > LONGEST)
            return refused(`is longer than ${LONGEST} characters`);
        const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw();
        const tree = (0,_component_js__WEBPACK_IMPORTED_MODULE_5__  .tV)(this.#setting.tree, component.file, whole);
        const prompt = (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .hT)(tree, this.#setting.promptFiles, problems);
        if (prompt === null)
            return refused(`does not read as a prompt: ${problems.list[0]?.message ?? 'unknown fault'}`);
        const strange = variableFault(seed.prompt, prompt);
        if (strange !== null)
            return refused(strange);
        const identity = this.#identity(prompt);
        if (identity === null)
            return refused('does not render for every case');
        if (this.#sent.has(identity))
            return refused('identical: it sends what a candidate before it sends');
        const tokens = (0,_inputs_prompt_prompt_health_js__WEBPACK_IMPORTED_MODULE_1__  .bP)(text);
        const limit = this.tokenLimit(as.component);
        if (tokens > limit)
            return refused(`has about ${tokens} tokens, over the limit of ${limit}`);
        const copied = this.#setting.copies.find(text);
        if (copied !== null)
            return refused(copied);
        const address = newAddress(seed.text, text);
        if (address !== null)
            return refused(address);
        if ((0,_scoring_deterministic_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__  .VY)(text).length > (0,_scoring_deterministic_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__  .VY)(seed.text).length)
            return refused('holds what looks like a key');
        this.#sent.add(identity);
        return {
            candidate: { ...as, text, file: whole, digest, tokens, hypothesis: proposal.hypothesis.slice(0, 500), prompt },
        };
    }
    tokenLimit(component) {
        const { seed } = this.#seeds.get(component);
        const { maxTokensRatio, maxTokensShare } = this.#setting;
        return maxTokensShare === undefined
            ? Math.floor(maxTokensRatio * seed.tokens + GRACE_TOKENS)
            : Math.floor(maxTokensShare * seed.tokens);
    }
    #identity(prompt) {
        const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw();
        const rendered = this.#setting.cases.map((row) => (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .nQ)(prompt, row, problems));
        return rendered.includes(null)
            ? null
            : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .ol)(rendered.map((messages) => messages.map(({ role, content }) => [role, content?.trim() ?? null])));
    }
}
function tidied(text) {
    return text
        .replaceAll('\r\n', '\n')
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd();
}
function variableFault(seed, prompt) {
    const names = ({ variables }) => new Set(variables.map(({ name }) => name));
    const [had, has] = [names(seed), names(prompt)];
    const lost = [...had].filter((name) => !has.has(name));
    const strange = [...has].filter((name) => !had.has(name));
    if (lost.length > 0)
        return `loses the placeholder ${lost.map((name) => `{{${name}}}`).join(', ')}`;
    return strange.length > 0 ? `invents the placeholder ${strange.map((name) => `{{${name}}}`).join(', ')}` : null;
}
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"'<>)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|ai|app|test|example)\b/giu;
function newAddress(seed, text) {
    const known = new Set((seed.match(ADDRESS) ?? []).map((one) => one.toLowerCase()));
    const found = (text.match(ADDRESS) ?? []).find((one) => !known.has(one.toLowerCase()));
    if (found !== undefined)
        return 'brings an address that the prompt does not have';
    const fences = (all) => all.split('```').length - 1;
    return fences(text) > fences(seed) ? 'brings a code fence that the prompt does not have' : null;
}


  }),

  39609:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ct: () => (  componentsOf),
    ij: () => (  withText),
    tV: () => (  overlayTree)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function componentsOf(file, text) {
    if (/\.(md|markdown|txt)$/.test(file))
        return [{ name: file, file, text: bodyOf(file, text).body }];
    if (/\.(ya?ml|json)$/.test(file)) {
        const messages = messagesOf(file, text);
        return messages.flatMap((content, message) => content === null
            ? []
            : [{ name: messages.length === 1 ? file : `${file}#${message}`, file, message, text: content }]);
    }
    return [];
}
function withText(component, file, text) {
    if (component.message === undefined) {
        const { front, final } = bodyOf(component.file, file);
        return `${front}${text}${final}`;
    }
    if (component.file.endsWith('.json')) {
        const value = JSON.parse(file);
        const list = (Array.isArray(value) ? value : value.messages);
        list[component.message].content = text;
        return `${JSON.stringify(value, null, indentOf(file))}${file.endsWith('\n') ? '\n' : ''}`;
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(file);
    document.setIn(['messages', component.message, 'content'], text);
    return document.toString({ lineWidth: 0 });
}
function overlayTree(tree, file, text) {
    const bytes = new TextEncoder().encode(text);
    return {
        revision: tree.revision,
        parsers: tree.parsers,
        entry: (path) => (path === file ? { kind: 'file', bytes, id: `overlay ${text.length}` } : tree.entry(path)),
        paths: () => tree.paths(),
    };
}
function bodyOf(file, text) {
    const front = file.endsWith('.txt') ? '' : (/^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '');
    const rest = text.slice(front.length);
    return rest.endsWith('\n') ? { front, body: rest.slice(0, -1), final: '\n' } : { front, body: rest, final: '' };
}
function messagesOf(file, text) {
    const value = file.endsWith('.json') ? JSON.parse(text) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text).toJS();
    const list = Array.isArray(value) ? value : value?.messages;
    if (!Array.isArray(list))
        return [];
    return list.map((message) => {
        const content = message?.content;
        return typeof content === 'string' ? content : null;
    });
}
function indentOf(text) {
    return /^\{?\[?\n( +)/.exec(text)?.[1]?.length ?? 2;
}


  }),

  13453:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bg: () => (  resultOf),
    YA: () => (  OPTIMIZE_RESULT),
    isProposed: () => (  isProposed),
    sl: () => (  resultDigest)
  });
  var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
  var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);
  var _slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11207);




const OPTIMIZE_RESULT = 'plumbline/optimize@1';
function isProposed(outcome, guards) {
    switch (outcome) {
        case 'improved':
        case 'shorter':
        case 'migrated':
            return true;
        case 'guards-open':
            return guards === 'gate';
        case 'guard-regressed':
        case 'ceiling':
        case 'unproven':
        case 'nothing':
        case 'stopped':
            return false;
    }
}
function resultOf(found, frame) {
    const { state, finalist, looked } = found;
    const { plan, goal, intake } = state.setup;
    const { files, moved, recorded, ...common } = frame;
    const seed = state.standings.find((one) => one.id === _candidate_js__WEBPACK_IMPORTED_MODULE_2__  .GU && one.component === finalist?.component);
    const component = finalist?.candidate?.component;
    const file = component?.split('#')[0];
    return {
        schema: OPTIMIZE_RESULT,
        outcome: found.outcome,
        reason: found.reason,
        ...common,
        goal: goal.id,
        heldout: {
            asked: looked !== null,
            digest: (0,_slices_js__WEBPACK_IMPORTED_MODULE_3__  .d8)(plan.heldout),
            cases: plan.heldout.length,
            look: plan.look,
            alpha: plan.alpha,
            samples: looked?.samples ?? 0,
            recorded: looked === null ? [] : recorded,
        },
        claim: looked?.claim ?? null,
        guards: Object.fromEntries(looked?.guards ?? []),
        ceilings: {
            promptTokens: finalist?.candidate && seed?.candidate && component !== undefined
                ? { base: seed.candidate.tokens, head: finalist.candidate.tokens, limit: intake.tokenLimit(component) }
                : null,
            costRatio: looked?.cost ?? null,
            latencyRatio: looked?.latency ?? null,
        },
        control: found.control,
        finalist: finalist?.id ?? null,
        candidates: state.standings.map((one) => candidateRow(state, one)),
        strategies: Object.fromEntries([...state.strategies.values()].map(({ name, candidates, gain, tickets }) => [
            name,
            {
                candidates,
                kept: state.kept().filter(({ strategy }) => strategy === name).length,
                gain: candidates === 0 ? 0 : (100 * gain) / candidates,
                tickets,
            },
        ])),
        plateau: plateauOf(state, found),
        changes: [...promptChange(finalist, file, files), ...(finalist === null || moved === null ? [] : [moved])],
    };
}
function promptChange(finalist, file, files) {
    if (!finalist?.candidate || file === undefined)
        return [];
    const before = files.get(file) ?? '';
    return before === finalist.candidate.file ? [] : [{ file, before, after: finalist.candidate.file }];
}
function candidateRow(state, one) {
    const { id, parent, strategy, component, digest, hypothesis, why } = one;
    const data = one.cases === 0 ? null : state.lift(id, one.cases);
    const n = data?.values.length ?? 0;
    const select = data === null || n === 0
        ? null
        : {
            points: (100 * data.sums.sum) / n,
            n,
            posterior: 100 * one.posterior.mean,
            sd: 100 * Math.sqrt(one.posterior.variance),
        };
    const tokens = one.candidate?.tokens ?? null;
    return { id, parent, strategy, component, digest, tokens, hypothesis, state: one.state, why, select };
}
function plateauOf(state, { stopped }) {
    const raced = state.standings.filter(({ cases, strategy }) => cases > 0 && strategy !== 'seed');
    const best = [...raced].sort((a, b) => b.posterior.mean - a.posterior.mean)[0];
    const statistic = best === undefined ? null : (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)(state.lift(best.id, best.cases).sums);
    if (best === undefined || statistic === null)
        return { flag: stopped === 'patience', stopped, best: null };
    const data = state.lift(best.id, best.cases);
    const n = data.values.length;
    const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .Ly)(statistic).map((value) => 100 * value);
    return {
        flag: stopped === 'patience',
        stopped,
        best: {
            points: (100 * data.sums.sum) / n,
            interval: [low, high],
            n,
            candidates: raced.length,
            base: 100 * (data.theirs ?? 0),
            head: 100 * (data.ours ?? 0),
        },
    };
}
function resultDigest(result) {
    const { claim, guards, candidates, heldout, splits, outcome, run } = result;
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(JSON.parse(JSON.stringify({ claim, guards, candidates, heldout, splits, outcome, run })));
}


  }),

  11207:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d8: () => (  sliceDigest),
    lx: () => (  unitHash),
    nu: () => (  slicesOf)
  });
  var _decision_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);
  var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61131);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function unitHash(text) {
    return Number.parseInt((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(text).slice(0, 12), 16) / 2 ** 48;
}
function sliceOf(suite, row) {
    if ((0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_1__  .uv)(suite, row) === 'holdout')
        return 'heldout';
    return unitHash(`select\0${row.cluster ?? row.id}`) < 2 / 3 ? 'select' : 'search';
}
function slicesOf(suite, seed, leftOut = new Set()) {
    const found = { search: [], select: [], heldout: [] };
    for (const row of suite.cases)
        if (!leftOut.has(row.id))
            found[sliceOf(suite, row)].push({ id: row.id, cluster: row.cluster, equal: false });
    return {
        search: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.search, seed),
        select: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.select, seed),
        heldout: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.heldout, seed),
    };
}
function sliceDigest(units) {
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(units.map(({ id }) => id).sort());
}


  }),

  77167:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    VY: () => (  secretsIn),
    WL: () => (  canaryIn),
    gG: () => (  SECRETS_PIN)
  });
const SHAPES = {
    'aws-access-key': /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}(?![A-Za-z0-9])/gu,
    'anthropic-key': /\bsk-ant-[A-Za-z0-9_-]{20,200}/gu,
    'openai-key': /\bsk-(?!ant-)(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,200}|[A-Za-z0-9]{32,64}(?![A-Za-z0-9]))/gu,
    'github-token': /\bgh[pousr]_[A-Za-z0-9]{36,255}|\bgithub_pat_[A-Za-z0-9_]{36,255}/gu,
    'gitlab-token': /\bglpat-[A-Za-z0-9_-]{20,64}/gu,
    'slack-token': /\bxox[abeoprs]-[A-Za-z0-9-]{20,200}|\bxapp-\d-[A-Za-z0-9-]{20,200}/gu,
    'stripe-key': /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|\bwhsec_[A-Za-z0-9]{24,100}/gu,
    'google-key': /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])|\bGOCSPX-[A-Za-z0-9_-]{20,40}|\bya29\.[A-Za-z0-9_-]{20,300}/gu,
    'npm-token': /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/gu,
    'pypi-token': /\bpypi-AgEI[A-Za-z0-9_-]{50,300}/gu,
    'huggingface-token': /\bhf_[A-Za-z0-9]{30,64}(?![A-Za-z0-9])/gu,
    'sendgrid-key': /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/gu,
    'azure-key': /\bAccountKey=[A-Za-z0-9+/]{80,100}={0,2}/gu,
    'private-key': /-----BEGIN (?:[A-Z0-9]{2,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu,
    jwt: /\beyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,500}/gu,
    'password-in-url': /\b[a-z][a-z0-9+]{1,15}:\/\/[^\s:/@<>{}[\]$*]{1,64}:[^\s:/@<>{}[\]$*]{3,128}@[A-Za-z0-9[]/gu,
};
const FEWEST_DIFFERENT = 7;
const PLACEHOLDER = /example|placeholder|your[-_]?(?:api|secret|key|token|password)|redacted|x{6}|0{8}|1234567890abcdef/iu;
const SECRETS_PIN = JSON.stringify({
    SHAPES: Object.entries(SHAPES).map(([kind, { source }]) => [kind, source]),
    FEWEST_DIFFERENT,
    PLACEHOLDER: PLACEHOLDER.source,
});
function secretsIn(text) {
    return Object.entries(SHAPES).flatMap(([kind, pattern]) => [...text.matchAll(pattern)].flatMap(([found]) => kind !== 'private-key' && (new Set(found).size < FEWEST_DIFFERENT || PLACEHOLDER.test(found))
        ? []
        : [{ kind, text: found }]));
}
function folded(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
const FOLDED_LEAST = 6;
function canaryIn(text, canary) {
    if (text.toLowerCase().includes(canary.toLowerCase()))
        return 'as it is';
    const small = folded(canary);
    if (small.length >= FOLDED_LEAST) {
        const all = folded(text);
        if (all.includes(small))
            return 'spelt with marks between';
        if (all.includes([...small].reverse().join('')))
            return 'backwards';
    }
    const bytes = Buffer.from(canary, 'utf8');
    if (text.includes(bytes.toString('base64').replace(/.?=*$/u, '')) && bytes.length >= 4)
        return 'in Base64';
    return bytes.length >= 4 && text.toLowerCase().includes(bytes.toString('hex')) ? 'in hexadecimal' : null;
}


  }),

  33755:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FC: () => (  pairSums),
    Gr: () => (  passStatistic),
    Ly: () => (  differenceInterval),
    hl: () => (  SMALLEST_P),
    iA: () => (  clusteredSums),
    wu: () => (  regressionStatistic),
    xu: () => (  differenceSd)
  });
  var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
  var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
  var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



const SMALLEST_P = 1e-300;
function pairSums(differences) {
    let sum = 0;
    let sumSquares = 0;
    for (const d of differences) {
        sum += d;
        sumSquares += d * d;
    }
    return { n: differences.length, sum, sumSquares, clusters: null };
}
function clusteredSums(groups) {
    let n = 0;
    let sum = 0;
    let sumSquares = 0;
    const clusters = new Map();
    for (const group of groups) {
        let total = 0;
        for (const d of group) {
            total += d;
            sumSquares += d * d;
        }
        n += group.length;
        sum += total;
        (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
    }
    return { n, sum, sumSquares, clusters };
}
function regressionStatistic(sums, repeats = 1) {
    const { n, sum, sumSquares, clusters } = sums;
    if (n < 2)
        return null;
    const padded = n + 2;
    const mean = sum / padded;
    let se;
    let df;
    if (clusters === null) {
        se = Math.sqrt((sumSquares + 1 / repeats) / padded - mean * mean) / Math.sqrt(padded);
        df = n - 1;
    }
    else {
        const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
        if (spread === null)
            return null;
        const pseudo = spread.clusters / ((spread.clusters - 1) * repeats);
        se = Math.sqrt(spread.squares + pseudo) / padded;
        df = spread.df;
    }
    const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df);
    return { mean, se, df, p: Math.max(p, SMALLEST_P), z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
function passStatistic(sums, margin, repeats = 1) {
    const { n, sum, sumSquares, clusters } = sums;
    if (n < 2)
        return null;
    let mean;
    let se;
    let df;
    if (clusters === null) {
        mean = (sum - 1) / (n + 1);
        const spread = Math.max(0, sumSquares + 1 - (n + 1) * mean * mean);
        se = Math.sqrt(spread / n) / Math.sqrt(n + 1);
        df = n - 1;
    }
    else {
        const regression = regressionStatistic(sums, repeats);
        if (regression === null)
            return null;
        const size = n / (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
        mean = regression.mean - size / (n + size);
        se = regression.se;
        df = regression.df;
    }
    const t = (mean + margin) / se;
    const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .Xh)(t, df);
    return { mean, se, df, t, p, z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(Math.max(p, SMALLEST_P)) };
}
function differenceInterval(statistic, level = 0.95) {
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, statistic.df) * statistic.se;
    return [statistic.mean - half, statistic.mean + half];
}
function differenceSd(sums) {
    const { n, sum, sumSquares, clusters } = sums;
    const mean = sum / n;
    if (clusters === null)
        return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
    const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
    return spread === null ? Number.NaN : Math.sqrt(spread.squares / n);
}


  })

};
