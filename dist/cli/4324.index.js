export const id = 4324;
export const ids = [4324];
export const modules = {

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_escalation_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9035);
/* harmony import */ var _core_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6105);
/* harmony import */ var _core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7037);
/* harmony import */ var _core_escalation_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1126);
/* harmony import */ var _core_escalation_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3442);
/* harmony import */ var _core_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8137);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9341);
/* harmony import */ var _core_report_escalating_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2517);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6067);
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(755);
/* harmony import */ var _shell_written_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7658);













const help = `plumbline escalate --record FILE --policy FILE [--ledger FILE] [--json [FILE]]

Computes the escalation decision of a finished run again, without a model call:
what if the target were 90, what if this attempt counted, what if we waived a
step. Goal and profile come from the policy alone, the evidence from the record.

  --record FILE   the record that \`plumbline run --json\` wrote
  --policy FILE   a config, or a file whose only key is escalation
  --ledger FILE   JSONL, one scored attempt a line (default: the record's)
  --json [FILE]   {"escalation": {TARGET: {...}}}; without FILE it is printed

Exit 0 for every outcome; 1 when the order is skipped and the policy says
order-violation: block; 2 when a file does not read.
`;
async function command(args, io) {
    const { record: recordFile, policy: policyFile, ledger: ledgerFile, json, } = (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_9__/* .readOptions */ .T)('escalate', args, { record: { type: 'string' }, policy: { type: 'string' }, ledger: { type: 'string' }, json: { type: 'string' } }, { alone: ['json'] }).values;
    if (recordFile === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('escalate: --record FILE is missing; it is what `run --json FILE` wrote');
    if (policyFile === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('escalate: --policy FILE is missing; it is a config or a bare escalation block');
    const problems = new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problems */ .Zw();
    const record = readRecord(recordFile, io, problems);
    const set = (0,_core_escalation_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .tb)(loneFile(policyFile, io), policyFile, problems);
    const ledger = ledgerFile === undefined ? undefined : readLedger(ledgerFile, io, problems);
    problems.throwIfAny();
    const entries = decideAll(record, set, policyFile, ledger);
    const text = `${JSON.stringify({ escalation: Object.fromEntries(entries.map(({ target, entry }) => [target, entry])) }, null, 2)}\n`;
    if (json !== undefined && json !== '-')
        (0,_shell_written_js__WEBPACK_IMPORTED_MODULE_10__/* .writeText */ .x3)(io, json, text);
    if (json === '-')
        io.out(text);
    else
        io.out(entries
            .map(({ target, entry }) => checklist(target, record.targets[target]?.lever ?? null, entry, io.columns))
            .join('\n'));
    return entries.some(({ blocks }) => blocks) ? 1 : 0;
}
function decideAll(record, set, policyFile, ledger) {
    const problems = new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problems */ .Zw();
    const entries = [];
    for (const target of Object.keys(record.targets)) {
        const policy = (0,_core_escalation_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOf */ .US)(set, target) ?? {};
        try {
            const entry = (0,_core_escalation_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .escalate */ .rh)((0,_core_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceFromRecord */ .nL)(record, target, policy, ledger));
            entries.push({ target, entry, blocks: (0,_core_escalation_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationBlocks */ .Mw)(entry, policy) });
        }
        catch (error) {
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz))
                throw error;
            for (const problem of error.problems)
                problems.add({ ...problem, file: policyFile });
        }
    }
    problems.throwIfAny();
    return entries;
}
function readRecord(file, io, problems) {
    const text = readFile(file, io, problems);
    if (text === null)
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        problems.add({ file, message: `is not valid JSON: ${error.message}` });
        return null;
    }
    try {
        return (0,_core_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .recordView */ .Lh)(file, value);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz))
            throw error;
        for (const problem of error.problems)
            problems.add(problem);
        return null;
    }
}
function readLedger(file, io, problems) {
    const text = readFile(file, io, problems);
    return text === null ? undefined : (0,_core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLedger */ .h8)(file, text, problems);
}
function readFile(file, io, problems) {
    const entry = entryOf(file, io);
    if (entry.kind === 'file')
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeText */ .g7)(file, entry.bytes, problems);
    problems.add({ file, message: entry.kind === 'absent' ? 'there is no such file' : `cannot be read: ${entry.why}` });
    return null;
}
function entryOf(file, io) {
    try {
        return { kind: 'file', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)), id: file };
    }
    catch (error) {
        const code = error.code;
        return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'refused', why: code ?? 'unknown error' };
    }
}
function loneFile(file, io) {
    return {
        revision: 'WORKTREE',
        entry: (path) => (path === file ? entryOf(file, io) : { kind: 'absent' }),
        paths: () => [file],
    };
}
const MARKS = { met: 'ok', unmet: 'no', unknown: '?', waived: 'waived', 'not-applicable': '-' };
function checklist(target, lever, entry, columns) {
    const width = Math.min(80, Math.max(40, columns));
    const hang = ' '.repeat(14);
    const lines = [target, (0,_core_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)(entry.sentence, width, '  ')];
    for (const { label, text } of (0,_core_report_escalating_js__WEBPACK_IMPORTED_MODULE_8__/* .escalationLines */ .p$)(entry, lever))
        lines.push((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)(`${label}: ${text}`, width, '  '));
    if (entry.gap !== null) {
        const { points: gap, interval: range, n, bands } = entry.gap;
        lines.push((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)(`Gap ${(0,_core_escalation_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .points */ .WR)(gap)} points ${(0,_core_escalation_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(range)}, ${n} cases, band ${bands.join(' / ')}.`, width, '  '));
    }
    if (entry.next !== null)
        lines.push((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)(`Next: ${entry.next.lever}. ${entry.next.why}`, width, '  '));
    lines.push('');
    for (const { id, state, evidence, todo } of entry.criteria) {
        lines.push((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)(evidence, width, hang, `${`  ${id}`.padEnd(6)}${MARKS[state].padEnd(8)}`));
        if (todo !== undefined)
            lines.push((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)(`-> ${todo}`, width, hang));
    }
    const notes = [...(entry.tuned?.notes ?? []), ...(entry.review.notes ?? []), ...(entry.notes ?? [])];
    if (notes.length > 0)
        lines.push('');
    for (const note of notes)
        lines.push((0,_core_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)(note, width, '  '));
    return `${lines.join('\n')}\n`;
}


/***/ }),

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

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export joined */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5848);

function say(literal, ...values) {
    return literal.flatMap((text, at) => {
        const value = values[at];
        const own = text === '' ? [] : [text];
        if (value === undefined)
            return own;
        if (typeof value === 'string')
            return [...own, { name: value }];
        return [...own, ...(typeof value === 'number' ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value)] : value)];
    });
}
function own(text) {
    return [text];
}
function plain(words) {
    return words.map((word) => (typeof word === 'string' ? word : 'name' in word ? word.name : word.prose)).join('');
}
function joined(parts, separator) {
    return parts.flatMap((part, at) => (at === 0 ? [...part] : [separator, ...part]));
}
function names(list) {
    const shown = list.slice(0, 3).map((item) => say `${item}`);
    const more = list.length - shown.length;
    if (more > 0)
        return [...joined(shown, ', '), ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(more, 'more', 'more')}`];
    return shown.length > 1 ? [...joined(shown.slice(0, -1), ', '), ' and ', ...(shown.at(-1) ?? [])] : joined(shown, '');
}
function asSentence(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return '';
    const first = /^[a-z]+\s/.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed;
    return /[.!?…:;)]$/.test(first) ? first : `${first}.`;
}


/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w_: () => (/* binding */ tCdf),
  YW: () => (/* binding */ tQuantile),
  Xh: () => (/* binding */ tTail)
});

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/gammaln.js
// Define series coefficients
const COEFFICIENTS = [
    0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
    14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
    0.46523628927048575665e-4, -0.98374475304879564677e-4,
    0.15808870322491248884e-3, -0.21026444172410488319e-3,
    0.2174396181152126432e-3, -0.16431810653676389022e-3,
    0.84418223983852743293e-4, -0.2619083840158140867e-4,
    0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

/**
 * Compute the logarithm of the [gamma function](https://en.wikipedia.org/wiki/Gamma_function) of a value using Lanczos' approximation.
 * This function takes as input any real-value n greater than 0.
 * This function is useful for values of n too large for the normal gamma function (n > 165).
 * The code is based on Lanczo's Gamma approximation, defined [here](http://my.fit.edu/~gabdo/gamma.txt).
 *
 * @param {number} n Any real number greater than zero.
 * @returns {number} The logarithm of gamma of the input value.
 *
 * @example
 * gammaln(500); // 2605.1158503617335
 * gammaln(2.4); // 0.21685932244884043
 */
function gammaln(n) {
    // Return infinity if value not in domain
    if (n <= 0) {
        return Number.POSITIVE_INFINITY;
    }

    // Decrement n, because approximation is defined for n - 1
    n--;

    // Create series approximation
    let a = COEFFICIENTS[0];

    for (let i = 1; i < 15; i++) {
        a += COEFFICIENTS[i] / (n + i);
    }

    const tmp = g + 0.5 + n;

    // Return natural logarithm of gamma(n)
    return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

/* harmony default export */ const src_gammaln = (gammaln);

// EXTERNAL MODULE: ./build/core/stats/normal.js
var normal = __webpack_require__(4811);
;// CONCATENATED MODULE: ./build/core/stats/student.js


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
    let high = Math.max(1, -(0,normal/* normalQuantile */.Zl)(p));
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
    const log = src_gammaln((df + 1) / 2) - src_gammaln(df / 2) - 0.5 * Math.log(df * Math.PI);
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
    const front = Math.exp(src_gammaln(a + b) - src_gammaln(a) - src_gammaln(b) - a * Math.log1p(square / df) + b * Math.log(y));
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

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);



function placesFor(io, files) {
    for (const [flag, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { throwIfNoEntry: false });
        if (folder?.isDirectory() !== true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${path}: the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is not there; make it first`);
        if (path === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
    }
}
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}
function writeJson(io, path, value) {
    if (path === undefined)
        return false;
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (path === '-')
        io.out(text);
    else
        writeText(io, path, text);
    return path === '-';
}


/***/ })

};
