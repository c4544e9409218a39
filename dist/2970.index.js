export const id = 2970;
export const ids = [2970];
export const modules = {

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Ok: () => (/* binding */ digestOfTexts),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function asJson(value) {
    return value;
}
function canonical(value) {
    return written(value);
}
function written(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined)
        throw new TypeError('undefined has no canonical form');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no canonical form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += text === '' ? written(item) : `,${written(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
    for (let at = 1; at < keys.length; at++) {
        const key = keys[at];
        let to = at;
        for (; to > 0 && keys[to - 1] > key; to--)
            keys[to] = keys[to - 1];
        keys[to] = key;
    }
    return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
    const known = LEADS.get(key);
    if (known !== undefined)
        return known;
    const text = `${JSON.stringify(key)}:`;
    if (LEADS.size < MOST_LEADS)
        LEADS.set(key, text);
    return text;
}
function digestOf(value) {
    return digestOfText(written(value));
}
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [index, item] of items.entries())
        hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
    return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ nextSentence),
/* harmony export */   O$: () => (/* binding */ gapSentence),
/* harmony export */   Qz: () => (/* binding */ failureSentence),
/* harmony export */   gA: () => (/* binding */ triedSentence),
/* harmony export */   hO: () => (/* binding */ SET_WORDS),
/* harmony export */   nn: () => (/* binding */ criterionWords),
/* harmony export */   p$: () => (/* binding */ escalationLines),
/* harmony export */   x8: () => (/* binding */ escalationSentence)
/* harmony export */ });
/* unused harmony export antiPatternWords */
/* harmony import */ var _escalation_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
/* harmony import */ var _escalation_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5848);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6464);




const ANTI_PATTERN = {
    'fine-tune-first': 'fine-tuning as the first lever',
    'no-scored-prompt-attempt': 'weights changed without a scored prompt attempt',
    'per-tenant-tune': 'one tuned model per tenant',
    'no-failure-review': 'deciding without a failure review',
    'tuning-facts': 'tuning to teach facts',
    'few-examples': 'tuning on fewer than 200 examples',
    'changing-task': 'tuning while the task still changes',
};
function antiPatternWords(pattern) {
    return `${pattern} (${ANTI_PATTERN[pattern]})`;
}
function escalationSentence(entry) {
    if (entry.sentence !== '')
        return entry.sentence;
    const word = { met: 'met', 'not-met': 'not met', 'not-needed': 'not needed', unknown: 'unknown' }[entry.outcome];
    const step = entry.outcome === 'met' && entry.lever !== undefined
        ? ` The next lever is justified: ${entry.lever}.`
        : entry.next === null
            ? ''
            : ` Next: ${entry.next.lever}.`;
    const open = entry.criteria.filter(({ state }) => state === 'unknown').length;
    return `Escalation: ${word}.${step}${open === 0 ? '' : ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(open)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entry.criteria.length)} criteria lack evidence.`}`;
}
function nextSentence({ next, lever, outcome }) {
    if (outcome === 'met' && lever != null)
        return `${lever} is the cheapest lever that is open and whose criteria hold: ${(0,_escalation_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_escalation_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredBy */ .Th)(lever))}.`;
    if (next === null)
        return '';
    const lacks = next.missing.length === 0 ? '' : ` Open: ${next.missing.map(criterionWords).join(', ')}.`;
    return `Next, cheapest first: ${next.lever}. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(next.why)}${lacks}`;
}
function failureSentence({ review, shapes }) {
    if (review.failures === 0)
        return review.done ? 'No case fails the goal.' : '';
    const failures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(review.failures, 'failure');
    if (!review.done)
        return `${failures}, not reviewed: what kind they are is not known.`;
    const parts = Object.entries(shapes)
        .filter(([, part]) => part > 0)
        .sort(([, a], [, b]) => b - a)
        .map(([name, part]) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(part)} ${name}`);
    const groups = review.clusters
        .filter(({ size: n }) => n > 1)
        .slice(0, 3)
        .map(({ title, size: n, shape, survived = 0 }) => {
        const outlived = survived === 0 ? '' : `, survived ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(survived, 'prompt attempt')}`;
        return `${title} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n)}, ${shape}${outlived})`;
    });
    const mend = review.clusters.find(({ size: n, quotes = [] }) => n > 1 && quotes.length > 0);
    return [
        `${failures}: ${parts.join(', ')}.`,
        groups.length === 0 ? '' : `Largest groups: ${groups.join('; ')}.`,
        mend === undefined ? '' : `Immediate fix for "${mend.title}": ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(mend.fix)}`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}
function triedSentence({ ledger }) {
    const levers = ledger.used.flatMap((entry) => {
        const { lever } = Object(entry);
        return typeof lever === 'string' ? [lever] : [];
    });
    const tally = [...new Set(levers)].map((lever) => `${lever} (${levers.filter((one) => one === lever).length})`);
    return tally.length === 0
        ? 'No lever is scored on this suite yet.'
        : `Tried and scored on this suite: ${tally.join(', ')}.`;
}
function escalationLines(entry, lever, cost) {
    const { orderSkipped, antiPatterns, stated, tuned } = entry;
    const line = (label, text) => ({ label, text });
    const open = (0,_escalation_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .openBefore */ .wq)(lever, entry.criteria).map(criterionWords);
    const before = open.length === 0 ? 'the cheaper steps are scored on this suite.' : `this is shown: ${open.join(', ')}.`;
    return [
        orderSkipped
            ? line('Order skipped', `this change reaches for ${lever === null ? 'a lever' : LEVER_NOUN[lever]} before ${before}`)
            : [],
        antiPatterns.length === 0 ? [] : line('Anti-pattern', `${antiPatterns.map(antiPatternWords).join('; ')}.`),
        stated?.contradicts
            ? line('Lever', `the description says ${stated.lever}, but what it changes is ${lever ?? 'nothing that is sent'}.`)
            : [],
        tuned === undefined ? [] : line('Tuned model', tunedWords(tuned)),
        tuned === undefined || tuned.quarantined.length === 0
            ? []
            : line('Quarantined', `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(tuned.quarantined.length, 'eval case')} in the training file, not compared.`),
        lever === 'model-swap' && cost !== undefined ? line('Cost of the other model', costWords(cost)) : [],
    ].flat();
}
const LEVER_NOUN = {
    'prompt-optimize': 'the prompt',
    'model-swap': 'another model',
    route: 'routing',
    rag: 'retrieval',
    tools: 'tools',
    cascade: 'a cascade',
    'fine-tune': 'a tuned model',
};
const SET_WORDS = {
    pass: 'holds',
    regressed: 'regressed',
    inconclusive: 'not decided',
    missing: 'no cases',
};
function tunedWords({ sets, verdict }) {
    const each = Object.entries(sets).map(([name, { verdict: said, n }]) => {
        const cases = said === 'missing' ? (name === 'held-out' ? '' : ` (tag them set:${name})`) : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(n, 'case')})`;
        return `${name} ${SET_WORDS[said]}${cases}`;
    });
    const word = {
        holds: 'four sets hold',
        fails: 'not all four sets hold',
        unknown: 'four sets must hold, not shown yet',
    };
    return `${word[verdict]}: ${each.join(', ')}.`;
}
function costWords(cost) {
    if (cost === null)
        return 'not known; it takes live calls of models with prices.';
    const range = cost.interval === null ? '' : `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(cost.interval[0])} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(cost.interval[1])}`;
    return `$${cost.base.toPrecision(3)} → $${cost.head.toPrecision(3)} a request (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(cost.ratio)}${range}).`;
}
function gapSentence(entry, target) {
    const { gap, goal } = entry;
    if (gap === null)
        return '';
    const range = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(gap.interval[0])} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(gap.interval[1])} at 95 %, band ${gap.bands.length > 1 ? gap.bands.join(' or ') : gap.band}`;
    if (goal === null)
        return `Gap ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(gap.points)} points; ${range}.`;
    const result = target?.templates[goal.template];
    const shown = result?.n;
    const which = result?.verdict === 'inconclusive' ? 'were compared' : 'decided';
    const all = target?.suite.cases === gap.n ? 'all ' : '';
    const table = shown === undefined || shown === gap.n ? '' : `; the table shows the ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(shown)} that ${which}`;
    return `Gap ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(gap.points)} points (target ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(goal.target)}, level ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(goal.target - gap.points)} over ${all}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(gap.n)} cases${table}); ${range}.`;
}
const CRITERION = {
    E1: 'residual gap',
    E2: 'same ruler',
    E3: 'prompting plateaued',
    E4: 'routing plateaued',
    E5: 'retrieval plateaued',
    E6: 'tools plateaued',
    E7: 'cascade plateaued',
    E8: 'failure review',
    E9: 'weight-shaped failures',
    E10: 'volume pays',
    E11: 'examples, stable task',
    E12: 'data isolation',
    E13: 'time to release',
    E14: 'enough cases',
};
function criterionWords(id) {
    return `${id} ${CRITERION[id]}`;
}


/***/ }),

/***/ 6311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ exhibitsByWeight),
/* harmony export */   TI: () => (/* binding */ exhibitMarkdown)
/* harmony export */ });
/* unused harmony exports wrapped, exhibitTitle */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5848);
/* harmony import */ var _worddiff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5882);



const WIDTH = 92;
const KIND = {
    broken: 'broke',
    fixed: 'was fixed',
    failing: 'fails on both sides',
    unscored: 'has no score',
    critical: 'critical case broke',
};
function wrapped(pieces, width = WIDTH) {
    let column = 0;
    let inWord = false;
    return pieces.map(({ text, kind }) => {
        let out = '';
        for (const token of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
            const isWord = /^\S/.test(token);
            if (isWord && !inWord && column > 0 && column + token.length > width) {
                out = `${out.replace(/[^\S\n]+$/, '')}\n`;
                column = 0;
            }
            column = token === '\n' ? 0 : column + token.length;
            inWord = isWord;
            out += token;
        }
        return { text: out, kind };
    });
}
const MARK = { same: null, removed: 'del', added: 'ins' };
function marked(pieces) {
    return wrapped(pieces)
        .map(({ text, kind }) => {
        const words = text.trim();
        const mark = MARK[kind];
        if (mark === null || words === '')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)(text);
        const at = text.indexOf(words);
        return `${text.slice(0, at)}<${mark}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)(words)}</${mark}>${text.slice(at + words.length)}`;
    })
        .join('');
}
function block(pieces) {
    return `<pre>${marked(pieces)}</pre>`;
}
function plainBlock(text) {
    return block([{ text, kind: 'same' }]);
}
function scores(exhibit) {
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(exhibit.base)} → ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(exhibit.head)}`;
}
function exhibitTitle(exhibit) {
    const asked = exhibit.input === undefined ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exhibit.input, 70))}`;
    const wrap = asked === '' ? '' : `<code>${asked.slice(3)}</code>`;
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exhibit.case, 80))}</code> ${KIND[exhibit.kind]} at <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exhibit.template, 80))}</code> (${scores(exhibit)})${wrap === '' ? '' : ` · ${wrap}`}`;
}
function compact(text) {
    if (!/^[[{]/.test(text) || text.length > 20_000)
        return text;
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text;
    }
}
function exhibitMarkdown(exhibit, limit) {
    const parts = [];
    const code = exhibit.code === undefined ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(exhibit.code)}`;
    const reason = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((exhibit.reason ?? '').trim().replace(/\n+/g, '; '), Math.min(limit, 600));
    if (reason !== '' || code !== '')
        parts.push(`Why it counts:${code}${reason === '' ? '' : ` ${reason}`}`);
    if (exhibit.input !== undefined)
        parts.push('Asked:', plainBlock((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(exhibit.input), limit)));
    const before = exhibit.baseOutput === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(exhibit.baseOutput), limit);
    const after = exhibit.headOutput === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(exhibit.headOutput), limit);
    const diff = before === undefined || after === undefined ? null : (0,_worddiff_js__WEBPACK_IMPORTED_MODULE_2__/* .wordDiff */ .s)(before, after);
    if (before !== undefined)
        parts.push(`Before (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(exhibit.base)}):`, diff === null ? plainBlock(before || '(empty answer)') : block((0,_worddiff_js__WEBPACK_IMPORTED_MODULE_2__/* .side */ .C)(diff, 'before')));
    if (after !== undefined)
        parts.push(`After (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(exhibit.head)}):`, diff === null ? plainBlock(after || '(empty answer)') : block((0,_worddiff_js__WEBPACK_IMPORTED_MODULE_2__/* .side */ .C)(diff, 'after')));
    if (exhibit.expected !== undefined)
        parts.push('Expected:', plainBlock((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(compact(exhibit.expected)), limit)));
    if (exhibit.line !== undefined && exhibit.line.length <= limit * 2)
        parts.push('As a line for the suite:', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetLine */ .Je)(exhibit.line), 'json', limit * 4));
    if (parts.length === 0)
        parts.push('Its texts are not in this report.');
    return `<details><summary>${exhibitTitle(exhibit)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
const WEIGHT = { critical: 0, broken: 1, unscored: 2, failing: 3, fixed: 4 };
function exhibitsByWeight(record, limit) {
    const queues = Object.values(record.targets).map((target) => target.exhibits
        .filter(({ kind }) => kind === 'critical' || kind === 'broken')
        .sort((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind]));
    const longest = Math.max(0, ...queues.map((queue) => queue.length));
    return [...Array(longest).keys()].flatMap((at) => queues.flatMap((queue) => queue.slice(at, at + 1))).slice(0, limit);
}


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ marginNote),
/* harmony export */   y: () => (/* binding */ templateSentence)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5848);
/* harmony import */ var _hindrance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(867);
/* harmony import */ var _needed_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6112);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8481);




function templateSentence(result) {
    const moved = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(result.broken, 'case')} broke and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(result.fixed, 'was', 'were')} fixed of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(result.measured)}`;
    const range = result.interval === null ? '' : `; the change is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP)(result.interval)} points (95 % interval)`;
    const why = result.why === undefined ? [] : [': ', { prose: result.why }];
    const tail = result.blocking ? '' : ' Reported only, never blocks.';
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(result) && result.verdict !== 'regressed') {
        const floor = result.floor ?? { points: 0, interval: [0, 0] };
        return [
            `the level is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(floor.interval[0])} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(floor.interval[1])} points (95 % interval), wholly below the floor of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(floor.points)}; ${moved}${range}.`,
        ];
    }
    if (result.verdict === 'regressed') {
        const chance = result.p === null ? '' : `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .probability */ .E5)(result.p)}`;
        return [`${moved}${range}${chance}`, ...why, `.${tail}`];
    }
    if (result.verdict === 'pass') {
        const how = result.measured === 0 && result.n > 0
            ? `all ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(result.n, 'case')} send the same bytes on both sides`
            : `a drop of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(result.margin)} points is ruled out; ${moved}${range}`;
        return [how, ...why, `.${tail}`];
    }
    const known = (0,_hindrance_js__WEBPACK_IMPORTED_MODULE_0__/* .hindrance */ .l)(result.reason);
    const told = result.reason === 'not-recorded' ? [] : why;
    if (known !== null)
        return [`not measured: ${known[0]}`, ...told, `; ${known[1]}.${tail}`];
    const needed = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .casesWords */ .xt)(result);
    const few = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .isSmall */ .eq)(result)
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(result.n, 'case')}, and a verdict needs ${_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALLEST_SUITE */ .xh}`
        : result.reason === 'few-clusters'
            ? 'fewer than 10 clusters cannot decide'
            : `no drop is shown, but one of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(result.margin)} points is not ruled out`;
    return [`${few}${range}`, ...why, `${needed === null || (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .isSmall */ .eq)(result) ? '' : `; ${needed}`}.${tail}`];
}
function marginNote(margin) {
    return `The margin of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(margin)} points is the drop that must be ruled out to pass, not a drop that is tolerated.`;
}


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ trendLines)
/* harmony export */ });
const SHOWN = 8;
function trendLines(record) {
    const all = record.operational.trend ?? [];
    return Object.entries(record.targets).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { head }]) => {
        const points = all.filter((point) => point.target === target && point.template === template).slice(-SHOWN);
        return points.length === 0 ? [] : [{ target, template, points, head }];
    }));
}


/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ side),
/* harmony export */   s: () => (/* binding */ wordDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4440);

const MAX_EDITS = 2_000;
const MIN_COMMON = 0.2;
function wordDiff(before, after) {
    if (before === after)
        return [{ text: before, kind: 'same' }];
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffWordsWithSpace */ .pR)(before, after, { maxEditLength: MAX_EDITS });
    if (changes === undefined)
        return null;
    const common = changes.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.trim().length), 0);
    if (common < MIN_COMMON * Math.max(before.trim().length, after.trim().length))
        return null;
    return phrases(changes.map((part) => ({ text: part.value, kind: part.added ? 'added' : part.removed ? 'removed' : 'same' })));
}
function phrases(pieces) {
    const out = [];
    let removed = '';
    let added = '';
    let space = '';
    const flush = () => {
        if (removed !== '')
            out.push({ text: removed, kind: 'removed' });
        if (added !== '')
            out.push({ text: added, kind: 'added' });
        if (space !== '')
            out.push({ text: space, kind: 'same' });
        removed = added = space = '';
    };
    for (const { text, kind } of pieces) {
        if (kind === 'same' && (text.trim() !== '' || (removed === '' && added === '') || text.includes('\n'))) {
            flush();
            out.push({ text, kind });
        }
        else if (kind === 'same') {
            space += text;
        }
        else {
            removed += space;
            added += space;
            space = '';
            if (kind === 'removed')
                removed += text;
            else
                added += text;
        }
    }
    flush();
    return out;
}
function side(pieces, which) {
    return pieces.filter((piece) => piece.kind !== (which === 'before' ? 'added' : 'removed'));
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


/***/ })

};
