export const id = 3089;
export const ids = [3089];
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

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8137);
/* harmony import */ var _ceilings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6629);
/* harmony import */ var _escalating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2517);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5848);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9165);
/* harmony import */ var _lever_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3649);
/* harmony import */ var _needed_cases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6112);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8481);
/* harmony import */ var _template_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3497);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4083);











const ESC = String.fromCharCode(27);
const CODE = { red: '31', green: '32', yellow: '33', bold: '1', none: '' };
function painter(color) {
    return (text, colour) => (color && colour !== 'none' ? `${ESC}[${CODE[colour]}m${text}${ESC}[0m` : text);
}
const SITUATION_COLOUR = {
    pass: 'green',
    improved: 'green',
    regressed: 'red',
    accepted: 'yellow',
    'order-skipped': 'red',
    inconclusive: 'yellow',
    'not-measured': 'yellow',
    skipped: 'none',
    error: 'red',
};
function colourOf(result) {
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(result))
        return 'red';
    return result.verdict === 'pass' ? 'green' : 'yellow';
}
function say(words) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(words)).replace(/\s+/g, ' '));
}
function table(target, width, paint) {
    const rows = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .byTrouble */ .J1)(target.templates).map(([id, result]) => {
        const add = result.verdict === 'inconclusive' && (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .templateVerdict */ .WM)(result) === 'inconclusive' ? (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__/* .casesToAdd */ .Q4)(result) : null;
        return {
            cells: [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id, 40),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .points */ .WR)(result.base),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .points */ .WR)(result.head),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .change */ .Zg)(result.delta),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(result.interval),
            ].map(_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a),
            verdict: `${(0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .templateVerdict */ .WM)(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(add)} cases)`}`,
            colour: colourOf(result),
        };
    });
    const head = ['template', 'base', 'head', 'change', '95 % interval'];
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
    const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 2);
    const longest = Math.max(7, ...rows.map(({ verdict }) => verdict.length));
    const first = Math.max(8, Math.min(widths[0] ?? 8, width - rest - longest - 2));
    const line = (cells, verdict) => {
        const [name = '', ...figures] = cells;
        const padded = figures.map((cell, at) => at === 3 ? cell.padEnd(widths[at + 1] ?? 0) : cell.padStart(widths[at + 1] ?? 0));
        return `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
    };
    return [line(head, 'verdict'), ...rows.map(({ cells, verdict, colour }) => line(cells, paint(verdict, colour)))];
}
function worstCases(target, width, { base, head }) {
    const falls = [...target.regressions].sort((a, b) => a.head - a.base - (b.head - b.base)).slice(0, 5);
    if (falls.length === 0)
        return [];
    const rest = new Set(target.regressions.map((item) => item.case)).size - falls.length;
    const lines = falls.map((item) => {
        const exhibit = target.exhibits.find((one) => one.case === item.case && one.template === item.template);
        const told = exhibit?.reason ?? exhibit?.input;
        const start = `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 30)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.template, 30)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .score */ .fN)(item.base)} -> ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .score */ .fN)(item.head)}`;
        if (told === undefined)
            return start;
        const words = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(pointFirst(told), 400));
        if (start.length + 2 + words.length <= width)
            return `${start}  ${words}`;
        const room = width - 6;
        return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
    });
    const first = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCase */ .p)(target) ?? falls[0]?.case;
    const sides = [
        base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
        head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
    ];
    const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
    return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rest)} more`] : []), ...see];
}
function pointFirst(reason) {
    const line = reason.split('\n')[0] ?? '';
    return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}
function shellWord(text) {
    const word = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)).replace(/\s+/g, ' ');
    return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
function compared({ base, head }) {
    const side = ({ label, sha }) => {
        if (sha === 'WORKTREE')
            return 'the working folder';
        const name = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label, 60));
        const short = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha), 40));
        return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
    };
    return `${side(base)} against ${side(head)}`;
}
function renderTerminal(record, options = {}) {
    const width = Math.max(40, Math.min(options.columns ?? 80, 80));
    const paint = painter(options.color === true);
    const situation = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .situationOf */ ._7)(record);
    const out = [paint((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(say((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(record)), width), SITUATION_COLOUR[situation])];
    if (record.verdict !== 'error')
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(compared(record.provenance), width, '  '));
    for (const problem of record.problems ?? [])
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem)), width, '  '));
    if (record.accepted !== null && record.accepted.reason !== '')
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`Reason: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(record.accepted.reason, 400))}`, width, '  '));
    for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
        if (item.verdict !== 'held')
            out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`Critical case ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 60)} ${item.verdict}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.detail, 200))}`, width, '  '));
    }
    for (const [name, target] of Object.entries(record.targets)) {
        const held = target.suite.holdout > 0 ? `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(target.suite.holdout)} held out` : '';
        out.push('', paint((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 60)}: ${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_3__/* .leverWords */ .g)(target.lever)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .many */ ._d)(target.suite.cases, 'case')}${held}`, width), 'bold'));
        if (Object.keys(target.templates).length > 0)
            out.push(...table(target, width, paint));
        out.push(...worstCases(target, width, record.provenance));
    }
    const open = situation === 'regressed' || situation === 'accepted'
        ? (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(record)
        : (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    if (open.length > 0)
        out.push('', ...open
            .slice(0, 3)
            .map(({ template, result }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(template, 60)}: ${say((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .templateSentence */ .y)(result))}`, width, '  ')));
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .Pg)(record).length > 0)
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .marginNote */ .f)(record.gate.margin), width, '  '));
    for (const { words } of (0,_ceilings_js__WEBPACK_IMPORTED_MODULE_10__/* .ceilings */ .B)(record))
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${say(words)}.`, width, '  '));
    if (record.ruler.moved.length > 0) {
        out.push('', 'The ruler moved; the base side decided:');
        for (const move of record.ruler.moved.slice(0, 10))
            out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.path, 120)}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.change, 200))}`, width, '  '));
    }
    for (const [name, entry] of Object.entries(record.escalation)) {
        const who = Object.keys(record.escalation).length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 40)}: ` : '';
        out.push('', (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${who}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationSentence */ .x8)(entry), 400))}`, width));
        const cost = record.operational.targets[name]?.costUsd ?? null;
        for (const { label, text } of (0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationLines */ .p$)(entry, record.targets[name]?.lever ?? null, cost))
            out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${label}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 600))}`, width, '  '));
    }
    const { usage } = record;
    if (usage.calls + usage.reused > 0) {
        const spent = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .many */ ._d)(usage.calls, 'call')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .usd */ .dR)(usage.costUsd)}`;
        out.push('', (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${spent}, margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .size */ .Ej)(record.gate.margin)}`, width));
    }
    return `${out.join('\n')}\n`;
}


/***/ })

};
