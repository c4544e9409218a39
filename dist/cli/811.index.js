export const id = 811;
export const ids = [811];
export const modules = {

/***/ 2517:
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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4083);




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

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Je: () => (/* binding */ datasetLine),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
        const point = char.codePointAt(0) ?? 0;
        return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
function oneLine(text, limit = 200) {
    return clip(visible(text).replace(/\s+/g, ' ').trim(), limit);
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    let end = 0;
    let count = 0;
    for (const char of text) {
        if (count === limit - 1)
            return `${text.slice(0, end).trimEnd()}…`;
        end += char.length;
        count += 1;
    }
    return text;
}
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === char ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
function codeSpan(text, limit = 120) {
    const line = oneLine(text, limit).replaceAll('|', '¦');
    if (line === '')
        return '_(empty)_';
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const LIVE = /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;
function entity(char) {
    return `&#${char.codePointAt(0)};`;
}
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;
function prose(text, limit = 600) {
    const set = oneLine(text, limit)
        .split(PHRASE)
        .map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1), limit) : part.split(' ').map(calm).join(' ')))
        .join('');
    return set.replace(BLOCK_START, (start) => [...start].map((char) => (/\d/.test(char) ? char : entity(char))).join(''));
}
function calm(word) {
    return LIVE.test(word) ? codeSpan(word, 600) : word.replace(PUNCTUATION, entity);
}
function fenced(text, language = '', limit = 20_000) {
    const body = clip(visible(text).replace(/\n+$/, ''), limit);
    const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function entities(text) {
    return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function html(text) {
    return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function xml(text) {
    return visible(text)
        .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}
function datasetLine(line) {
    const one = line.replace(/[\r\n]+/g, ' ');
    return one
        .replace(/[`@<>]/g, unicodeEscape)
        .replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function ownLink(url) {
    if (url === undefined)
        return null;
    return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
        ? url
        : null;
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


/***/ })

};
