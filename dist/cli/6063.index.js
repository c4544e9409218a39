export const id = 6063;
export const ids = [6063];
export const modules = {

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   a: () => (/* binding */ ascii),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   k$: () => (/* binding */ changeWithInterval),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** Figures as readers see them: points, intervals, probabilities, money, counts. Units stand in the words around them. */
/** U+2212; a terminal gets the plain hyphen. */
const MINUS = '−';
function fixed(value, digits) {
    const text = Math.abs(value).toFixed(digits);
    return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}
/** Points, one digit: `84.3`. */
function points(value) {
    return value === null ? '–' : fixed(value, 1);
}
/** A size in points without needless digits: margin 5, floor 82.5. */
function size(value) {
    return fixed(value, 1).replace(/\.0$/, '');
}
/** A change in points with its sign: `+2.1`, `−6.7`, `0.0`. */
function change(value) {
    if (value === null)
        return '–';
    const text = fixed(value, 1);
    return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function interval(range) {
    return range === null ? '–' : `${change(range[0])} to ${change(range[1])}`;
}
/** `p = 0.012`, `p < 0.0001`. */
function probability(p) {
    if (p < 0.0001)
        return 'p < 0.0001';
    return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** A whole number with separators: `12,345`. */
function count(value) {
    const text = Math.round(Math.abs(value)).toString();
    return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
/** `26 cases`, `1 case`. */
function many(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
function usd(value) {
    if (value === 0)
        return '$0';
    if (value < 0.01)
        return 'under $0.01';
    return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}
/** A share 0..1 as per cent. */
function share(value) {
    return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}
/** A ratio head / base as a change: `+12 %`. */
function ratio(value) {
    const per = (value - 1) * 100;
    const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
    return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}
/** A case's score 0..1. */
function score(value) {
    return value === null ? 'no score' : String(Number(value.toFixed(2)));
}
/** First 12 hex digits, enough to tell two pins apart by eye. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}
function shortSha(sha) {
    return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}
/** Plain ASCII for terminals and logs. */
function ascii(text) {
    return text
        .replaceAll(MINUS, '-')
        .replaceAll('–', '-')
        .replaceAll('…', '...')
        .replaceAll('→', '->')
        .replaceAll('·', '|')
        .replaceAll('×', 'x')
        .replaceAll('≈', '~');
}
/** `2026-11-21 14:05 UTC` of an ISO time; anything else as it stands. */
function moment(iso) {
    const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
    return match ? `${match[1]} ${match[2]} UTC` : iso;
}
/** Whole days between two ISO times, or null. */
function daysBetween(from, to) {
    const [a, b] = [Date.parse(from), Date.parse(to)];
    return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}
/** `−6.7 (−10.2 to −3.0)`. */
function changeWithInterval(result) {
    if (result.delta === null)
        return '–';
    return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ ceilings),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   J1: () => (/* binding */ byTrouble),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   Q4: () => (/* binding */ casesToAdd),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   WM: () => (/* binding */ templateVerdict),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fY: () => (/* binding */ marginNote),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   gH: () => (/* binding */ leverWords),
/* harmony export */   p: () => (/* binding */ firstCase),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xt: () => (/* binding */ casesWords),
/* harmony export */   y1: () => (/* binding */ templateSentence)
/* harmony export */ });
/* unused harmony exports own, quoted, joined, unmeasured, improved, brokenCriticals, remedy, hindrance, VERDICT_WORD */
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5139);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5848);


/** Tagged template: the literal is ours, a string put in is a foreign name, words put in stay what they are. */
function say(literal, ...values) {
    return literal.flatMap((text, at) => {
        const value = values[at];
        const own = text === '' ? [] : [text];
        if (value === undefined)
            return own;
        if (typeof value === 'string')
            return [...own, { name: value }];
        return [...own, ...(typeof value === 'number' ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(value)] : value)];
    });
}
/** Our own text as words, e.g. a formatted figure. */
function own(text) {
    return [text];
}
/** Running text of someone else: a reason, a note. */
function quoted(text) {
    return [{ prose: text }];
}
/** Words as plain text, for terminals, titles and the record's headline. */
function plain(words) {
    return words.map((word) => (typeof word === 'string' ? word : 'name' in word ? word.name : word.prose)).join('');
}
function joined(parts, separator) {
    return parts.flatMap((part, at) => (at === 0 ? [...part] : [separator, ...part]));
}
/** A note as a sentence of its own: a capital first, a full stop last. */
function asSentence(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return '';
    const first = /^[a-z]+\s/.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed;
    return /[.!?…:;)]$/.test(first) ? first : `${first}.`;
}
/** All templates of all targets, in the record's order. */
function findings(record) {
    return Object.entries(record.targets).flatMap(([target, { templates }]) => Object.entries(templates).map(([template, result]) => ({ target, template, result })));
}
function unmeasured(result) {
    return result.verdict === 'inconclusive' && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmeasured */ .qB)(result.reason);
}
/** Better beyond doubt: the whole interval is above zero. */
function improved(result) {
    return result.verdict === 'pass' && result.interval !== null && result.interval[0] > 0;
}
function situationOf(record) {
    if (record.verdict === 'skipped' || record.verdict === 'error')
        return record.verdict;
    if (record.verdict === 'regressed')
        return record.accepted === null ? 'regressed' : 'accepted';
    if (record.exitCode === 1 && Object.values(record.escalation).some((entry) => entry.orderSkipped))
        return 'order-skipped';
    if (record.verdict === 'inconclusive') {
        const open = Object.values(record.targets).filter((target) => target.verdict === 'inconclusive');
        const ours = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
        const other = ours.length === 0 && (open.length === 0 || open.some((target) => target.reason !== undefined));
        return other || ours.some(({ result }) => unmeasured(result)) ? 'not-measured' : 'inconclusive';
    }
    const judged = findings(record).filter(({ result }) => result.blocking);
    return judged.some(({ result }) => improved(result)) ? 'improved' : 'pass';
}
/** Regressed, or fallen below its floor, and blocking. */
function blocks(result) {
    return result.blocking && (result.verdict === 'regressed' || result.floor?.state === 'broken');
}
/** Findings that block, worst first by change. */
function worst(record) {
    return findings(record)
        .filter(({ result }) => blocks(result))
        .sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0));
}
function brokenCriticals(target) {
    return (target.critical ?? []).filter(({ verdict }) => verdict === 'broken').map((item) => item.case);
}
/** The case to open first: a broken critical one, else the one whose texts are shown, else the deepest fall. */
function firstCase(target, template) {
    const critical = template === undefined ? brokenCriticals(target)[0] : undefined;
    if (critical !== undefined)
        return critical;
    const shown = target.exhibits.find((item) => (item.kind === 'broken' || item.kind === 'critical') && (template === undefined || item.template === template));
    if (shown !== undefined)
        return shown.case;
    const falls = target.regressions.filter((item) => template === undefined || item.template === template);
    return [...falls].sort((a, b) => a.head - a.base - (b.head - b.base))[0]?.case ?? null;
}
const LEVER_WORDS = {
    'prompt-optimize': 'a prompt change',
    'model-swap': 'another model',
    route: 'a routing change',
    rag: 'a retrieval change',
    tools: 'a change of tools',
    cascade: 'a cascade change',
    'fine-tune': 'a tuned model',
};
function leverWords(lever) {
    return lever === null ? 'a change' : LEVER_WORDS[lever];
}
const REMEDY = {
    'prompt-optimize': 'fix the prompt and push',
    'model-swap': 'fit the prompt to the new model or go back to the old one, and push',
    route: 'fix the routing and push',
    rag: 'fix the retrieval settings and push',
    tools: 'fix the tools and push',
    cascade: 'fix the cascade and push',
    'fine-tune': 'go back to the base model or fit the prompt to the tuned one, and push',
};
function remedy(lever) {
    return lever === null ? 'fix the change and push' : REMEDY[lever];
}
/** For each reason that left a template unmeasured: what happened, and what to do about it. */
const HINDRANCE = {
    missing: [
        'too many pairs have no score on one side or both',
        'run again, and look at the failed calls if it stays so',
    ],
    'missing-one-sided': [
        'scores are missing clearly more often on one side',
        'look at that side’s failed calls, then run again',
    ],
    canary: ['the judge failed its known-answer check', 'repair or replace the judge on the base branch'],
    'untrusted-judge': [
        'the judge agrees too little with the human labels',
        'calibrate or replace the judge on the base branch',
    ],
    'judge-changed': [
        'another model than the pinned judge answered',
        'run again, or pin the judge anew on the base branch',
    ],
    spend: [
        'the budget ran out first',
        'raise the budget on the base branch, or run again: answers already paid for are kept',
    ],
    'not-recorded': [
        'both sides replayed the same recorded answers',
        'give the prompt a new name: in its front matter and record its answers',
    ],
    'critical-unmeasured': [
        'a critical case has no score on one side or both',
        'run again, and look at the failed calls if it stays so',
    ],
    stopped: ['the run was stopped before it could decide', 'run again: finished calls are kept'],
    'no-credentials': [
        'no API key was available to this run',
        'give the workflow its secret; for a fork or a bot, have someone with access run it from a branch of this repository',
    ],
    'max-cost-usd': ['the budget ran out first', 'raise gate.max-cost-usd on the base branch'],
    'max-calls': ['the call limit was reached first', 'raise gate.max-calls on the base branch'],
    'max-minutes': ['the time limit was reached first', 'raise gate.max-minutes on the base branch'],
};
function hindrance(reason) {
    return HINDRANCE[reason ?? ''] ?? null;
}
const SKIP = {
    unaffected: 'nothing in this change alters what any target sends to a model; nothing was measured, nothing to do',
    'first-adoption': 'the base branch has no Plumbline config yet; the files here are valid and gating starts once they are merged',
    'repairs-ruler': 'THIS CHANGE REPAIRS THE BASE BRANCH’S BROKEN RULER; nothing was measured and no key was used, so review it by hand',
    'new-target': 'the target is new; it is gated from the next change after the merge',
    'no-baseline': 'no target has stored answers older than a day to compare with; pushes of the default branch record them where a store is kept',
    shard: 'this is one shard of a run; the merged run decides',
};
function names(list) {
    const shown = list.slice(0, 3).map((item) => say `${item}`);
    const more = list.length - shown.length;
    if (more > 0)
        return [...joined(shown, ', '), ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(more, 'more', 'more')}`];
    return shown.length > 1 ? [...joined(shown.slice(0, -1), ', '), ' and ', ...(shown.at(-1) ?? [])] : joined(shown, '');
}
function fall(result) {
    return result.delta === null ? own('') : own(` by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(Math.abs(result.delta))} points`);
}
/** Latency and cost beyond what the config allows, each in words, the furthest above first. */
function ceilings(record) {
    const verbs = { latencyMs: 'takes', costUsd: 'costs' };
    const unit = { latencyMs: 'as long', costUsd: 'as much a request' };
    return Object.entries(record.operational.targets)
        .flatMap(([target, figures]) => ['latencyMs', 'costUsd'].flatMap((kind) => {
        const figure = figures[kind];
        if (figure?.state !== 'exceeded' || figure.ceiling === undefined)
            return [];
        const shown = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(figure.ratio) === (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(figure.ceiling) ? figure.ratio.toFixed(2) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(figure.ratio);
        const words = say `${target} ${own(verbs[kind])} ${own(shown)} times ${own(unit[kind])} as before, above the ceiling of ${own((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(figure.ceiling))}`;
        return [{ target, words, excess: figure.ratio / figure.ceiling }];
    }))
        .sort((a, b) => b.excess - a.excess);
}
/** `support-agent got worse at Groundedness by 6.7 points and at 2 more templates`; criticals and floors when they are why. */
function whatBroke(record) {
    if (record.reason === 'ceiling') {
        const above = ceilings(record);
        const more = above.length > 1 ? [` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(above.length - 1, 'more ceiling')} passed too)`] : [];
        return above[0] === undefined ? own('a ceiling on latency or cost was passed') : [...above[0].words, ...more];
    }
    const [first, ...rest] = worst(record);
    const withCritical = Object.entries(record.targets).find(([, target]) => brokenCriticals(target).length > 0);
    if (first !== undefined) {
        const more = rest.length === 0 ? [] : [` and at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(rest.length, 'more template')}`];
        const floor = first.result.verdict !== 'regressed';
        const main = floor
            ? say `${first.target} fell below its floor of ${own((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(first.result.floor?.points ?? 0))} points at ${first.template}`
            : say `${first.target} got worse at ${first.template}${fall(first.result)}`;
        const critical = withCritical === undefined
            ? []
            : say ` and broke ${own((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(brokenCriticals(withCritical[1]).length, 'critical case'))}`;
        return [...main, ...more, ...critical];
    }
    if (withCritical !== undefined) {
        const [name, target] = withCritical;
        const cases = brokenCriticals(target);
        const templates = [
            ...new Set(target.exhibits.filter((item) => item.kind === 'critical').map((item) => item.template)),
        ];
        return say `${name} broke the critical ${own(cases.length === 1 ? 'case' : 'cases')} ${names(cases)}${templates.length > 0 ? say ` (${names(templates)})` : own('')}`;
    }
    const [name] = Object.entries(record.targets).find(([, target]) => target.verdict === 'regressed') ?? [];
    return name === undefined ? own('a target got worse') : say `${name} got worse`;
}
function guilty(record) {
    const name = worst(record)[0]?.target;
    const entries = Object.entries(record.targets);
    return entries.find(([target]) => target === name) ?? entries.find(([, target]) => target.verdict === 'regressed');
}
function passWords(record) {
    const judged = findings(record).filter(({ result }) => result.blocking);
    const targets = names(Object.keys(record.targets));
    const verb = Object.keys(record.targets).length > 1 ? 'are' : 'is';
    const margins = new Set(judged.map(({ result }) => result.margin));
    const drop = margins.size === 1 ? `a drop of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)([...margins][0] ?? 0)} points` : 'a drop beyond its margin';
    if (judged.length === 0)
        return say `${targets} ${own(verb)} reported only; nothing here blocks, nothing to do`;
    if (judged.length === 1)
        return say `${targets} ${own(verb)} no worse at ${judged[0]?.template ?? ''}: ${own(drop)} is ruled out; nothing to do`;
    return say `${targets} ${own(verb)} no worse on any of ${judged.length} templates: ${own(drop)} is ruled out on each; nothing to do`;
}
function improvedWords(record) {
    const better = findings(record)
        .filter(({ result }) => result.blocking && improved(result))
        .sort((a, b) => (b.result.delta ?? 0) - (a.result.delta ?? 0));
    const first = better[0];
    if (first === undefined)
        return passWords(record);
    const more = better.length > 1 ? ` and at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(better.length - 1, 'more template')}` : '';
    return say `${first.target} got better at ${first.template}${fall(first.result)}${own(more)}, and no worse elsewhere; nothing to do`;
}
/** Below it there is no verdict, whatever the scores say. */
const SMALLEST_SUITE = 50;
function isSmall(result) {
    return result.verdict === 'inconclusive' && result.reason === 'small-suite' && result.n < SMALLEST_SUITE;
}
/** What would decide an inconclusive template; for a small suite, what it lacks to the size that a verdict needs. */
function casesToAdd(result) {
    if (isSmall(result))
        return SMALLEST_SUITE - result.n;
    return result.casesNeeded === undefined || result.casesNeeded <= result.n ? null : result.casesNeeded - result.n;
}
/** `about 180 more cases would decide`; null when no number is known. */
function casesWords(result) {
    const add = casesToAdd(result);
    if (add === null)
        return null;
    return isSmall(result) ? `a verdict needs ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(add, 'more case')}` : `about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(add, 'more case')} would decide`;
}
/** Too few cases for any verdict: what they showed all the same, and the two ways on. */
function smallWords(record, small) {
    const first = [...small].sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0))[0];
    if (first === undefined)
        return [];
    const { delta, n } = first.result;
    const place = Object.keys(record.targets).length > 1 ? say `${first.template} of ${first.target}` : say `${first.template}`;
    const fell = delta !== null && delta < 0;
    const seen = delta === null
        ? []
        : fell
            ? say `; ${place} fell${fall(first.result)} here`
            : delta > 0
                ? say `; ${place} rose${fall(first.result)} here`
                : say `; ${place} did not move here`;
    const add = casesToAdd(first.result);
    const todo = add === null ? 'add cases' : `add ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(add, 'case')}`;
    return say `${own((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(n, 'case'))}, and a verdict needs ${SMALLEST_SUITE}${seen}; ${own(todo)}${own(fell ? ', or set small-suite: exact' : '')}`;
}
function undecidedWords(record) {
    const open = findings(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    const first = [...open].sort((a, b) => (casesToAdd(b.result) ?? 0) - (casesToAdd(a.result) ?? 0))[0];
    const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
    if (first === undefined)
        return own(`the data could not decide; ${consequence}`);
    const small = open.filter(({ result }) => isSmall(result));
    if (small.length > 0)
        return [...smallWords(record, small), `; ${consequence}`];
    const more = open.length > 1 ? ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(open.length - 1, 'more template')}` : '';
    const add = casesToAdd(first.result);
    const todo = add === null ? 'add cases or repeats' : `add about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(add, 'case')}`;
    return say `${own((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(first.result.measured, 'case'))} cannot tell whether ${first.target} got worse at ${first.template}${own(more)}; ${own(todo)} to decide it; ${own(consequence)}`;
}
function unmeasuredWords(record) {
    const open = findings(record).filter(({ result }) => result.blocking && unmeasured(result));
    const first = open[0];
    const target = Object.entries(record.targets).find(([, result]) => result.verdict === 'inconclusive' && result.reason !== undefined);
    const reason = first?.result.reason ?? target?.[1].reason ?? record.reason;
    const known = hindrance(reason);
    const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
    const place = first !== undefined
        ? say `no verdict on ${first.target} at ${first.template}`
        : target !== undefined
            ? say `no verdict on ${target[0]}`
            : own('no verdict');
    const more = open.length > 1 ? own(` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(open.length - 1, 'more template')}`) : own('');
    if (known === null)
        return [...place, ...more, ...(record.headline ? [': ', { prose: record.headline }] : []), `; ${consequence}`];
    return say `${place}${more}: ${own(known[0])}; ${own(known[1])}; ${own(consequence)}`;
}
function errorWords(record) {
    const problems = record.problems ?? [];
    const known = hindrance(record.reason);
    if (known !== null)
        return own(`nothing was measured, since ${known[0]}; ${known[1]}`);
    const todo = {
        4: 'the outside failed, so run again when it is back',
        130: 'it was interrupted, so run again: finished calls are kept',
    }[record.exitCode] ?? 'mend what is listed here and push';
    if (problems.length === 1)
        return [{ prose: problems[0] ?? '' }, `; ${todo}`];
    if (problems.length > 1)
        return own(`no verdict, since there are ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(problems.length)} faults; ${todo}`);
    return record.headline ? [{ prose: record.headline }] : own(`no verdict; ${todo}`);
}
function skippedWords(record) {
    const known = SKIP[record.reason ?? Object.values(record.targets)[0]?.reason ?? ''];
    if (known !== undefined)
        return own(known);
    return record.headline ? [{ prose: record.headline.replace(/^skipped:?\s*/i, '') }] : own('nothing was measured');
}
const VERDICT_WORD = {
    pass: 'Pass',
    improved: 'Pass, and better',
    regressed: 'Regressed, merge blocked',
    accepted: 'Regressed, but accepted',
    'order-skipped': 'Order skipped, merge blocked',
    inconclusive: 'Inconclusive',
    'not-measured': 'NOT MEASURED',
    skipped: 'Skipped',
    error: 'Error',
};
/** Verdict, target, template and what to do, in one sentence. */
function headlineOf(record) {
    const situation = situationOf(record);
    const word = VERDICT_WORD[situation];
    if (record.reason === 'drift' && situation === 'regressed')
        return [
            'The provider drifted: nothing in the repository changed, and yet ',
            ...whatBroke(record),
            '; look at the pins of model and judge, and re-pin what moved.',
        ];
    if (situation === 'regressed' && record.reason === 'ceiling') {
        const lever = record.targets[ceilings(record)[0]?.target ?? '']?.lever ?? null;
        return [
            `${word}: `,
            ...whatBroke(record),
            `; no template is shown to be worse; ${remedy(lever)}, or raise the ceiling on the base branch.`,
        ];
    }
    if (situation === 'regressed') {
        const [name, target] = guilty(record) ?? [];
        const first = target === undefined ? null : firstCase(target, worst(record).find((item) => item.target === name)?.template);
        const look = first === null ? own('') : say `look at ${first}, then `;
        return [`${word}: `, ...whatBroke(record), '; ', ...look, `${remedy(target?.lever ?? null)}.`];
    }
    if (situation === 'accepted') {
        const { by, expires } = record.accepted ?? { by: '', expires: '' };
        return [
            `${word}: `,
            ...whatBroke(record),
            ...say `, and ${by} accepted that until ${expires.slice(0, 10)}; nothing more to do.`,
        ];
    }
    if (situation === 'order-skipped') {
        const [name, entry] = Object.entries(record.escalation).find(([, item]) => item.orderSkipped) ?? ['', undefined];
        const lever = leverWords(record.targets[name]?.lever ?? null);
        const next = entry?.next == null ? own('do the cheaper steps first') : own(`do ${entry.next.lever} first`);
        return say `${own(word)}: ${name} reaches for ${own(lever)} before the cheaper steps are scored; ${next}.`;
    }
    const rest = {
        pass: passWords,
        improved: improvedWords,
        inconclusive: undecidedWords,
        'not-measured': unmeasuredWords,
        skipped: skippedWords,
        error: errorWords,
    }[situation](record);
    return [`${word}: `, ...rest, '.'];
}
/** What happened on one template, in one sentence without its name. */
function templateSentence(result) {
    const moved = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(result.broken, 'case')} broke and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(result.fixed, 'was', 'were')} fixed of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(result.measured)}`;
    const range = result.interval === null ? '' : `; the change is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP)(result.interval)} points (95 % interval)`;
    const why = result.why === undefined ? [] : [': ', { prose: result.why }];
    const tail = result.blocking ? '' : ' Reported only, never blocks.';
    if (blocks(result) && result.verdict !== 'regressed') {
        const floor = result.floor ?? { points: 0, interval: [0, 0] };
        return [
            `the level is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(floor.interval[0])} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(floor.interval[1])} points (95 % interval), wholly below the floor of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(floor.points)}; ${moved}${range}.`,
        ];
    }
    if (result.verdict === 'regressed') {
        const chance = result.p === null ? '' : `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5)(result.p)}`;
        return [`${moved}${range}${chance}`, ...why, `.${tail}`];
    }
    if (result.verdict === 'pass') {
        const how = result.measured === 0 && result.n > 0
            ? `all ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(result.n, 'case')} send the same bytes on both sides`
            : `a drop of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(result.margin)} points is ruled out; ${moved}${range}`;
        return [how, ...why, `.${tail}`];
    }
    const known = hindrance(result.reason);
    // Its `why` says the same in other words.
    const told = result.reason === 'not-recorded' ? [] : why;
    if (known !== null)
        return [`not measured: ${known[0]}`, ...told, `; ${known[1]}.${tail}`];
    const needed = casesWords(result);
    const few = isSmall(result)
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(result.n, 'case')}, and a verdict needs ${SMALLEST_SUITE}`
        : result.reason === 'few-clusters'
            ? 'fewer than 10 clusters cannot decide'
            : `no drop is shown, but one of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(result.margin)} points is not ruled out`;
    return [`${few}${range}`, ...why, `${needed === null || isSmall(result) ? '' : `; ${needed}`}.${tail}`];
}
/** Blocking trouble first, then open, then the rest; the record's own order within each. */
function byTrouble(templates) {
    const rank = (result) => blocks(result) ? 0 : result.verdict === 'regressed' ? 1 : result.verdict === 'inconclusive' ? 2 : 3;
    return Object.entries(templates).sort(([, a], [, b]) => rank(a) - rank(b));
}
/** Verdict of a template in words; `improved` and `not measured` are told apart. */
function templateVerdict(result) {
    if (blocks(result) && result.verdict !== 'regressed')
        return 'below its floor';
    if (result.verdict === 'pass')
        return improved(result) ? 'improved' : 'pass';
    if (result.verdict === 'regressed')
        return result.blocking ? 'regressed' : 'worse, reported only';
    return unmeasured(result) ? 'not measured' : 'inconclusive';
}
/** Said wherever a margin is shown. */
function marginNote(margin) {
    return `The margin of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)} points is the drop that must be ruled out to pass, not a drop that is tolerated.`;
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ targetVerdict),
/* harmony export */   G6: () => (/* binding */ targetReason),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   ZH: () => (/* binding */ runVerdict),
/* harmony export */   qB: () => (/* binding */ isUnmeasured)
/* harmony export */ });
/* unused harmony export unmeasured */
/** Reasons that mean "too few cases to say": `on-inconclusive`. Every other one means "not measured": `on-unmeasured`. */
const TOO_LITTLE_DATA = new Set([
    'bound',
    'margin',
    'futility',
    'budget',
    'small-suite',
    'few-clusters',
    'exact',
]);
function isUnmeasured(reason) {
    return !TOO_LITTLE_DATA.has(reason);
}
/**
 * Verdict of a target: over its blocking templates, a broken critical case or floor counting as a regression. A critical
 * case without a score never lets a target pass.
 */
function targetVerdict(templates, critical) {
    const blocking = templates.filter((template) => template.blocking);
    const brokenFloor = blocking.some((template) => template.floor?.state === 'broken');
    const brokenCase = (critical ?? []).some((row) => row.verdict === 'broken');
    if (blocking.some((template) => template.verdict === 'regressed') || brokenFloor || brokenCase)
        return 'regressed';
    if (blocking.some((template) => template.verdict === 'inconclusive'))
        return 'inconclusive';
    return lacksCritical(critical) ? 'inconclusive' : 'pass';
}
function lacksCritical(critical) {
    return (critical ?? []).some((row) => row.verdict === 'unmeasured');
}
/** Why a target without an inconclusive blocking template is inconclusive all the same. */
function targetReason(target) {
    const open = Object.values(target.templates).some(({ blocking, verdict }) => blocking && verdict === 'inconclusive');
    return target.verdict === 'inconclusive' && !open && lacksCritical(target.critical)
        ? 'critical-unmeasured'
        : undefined;
}
/** Regressed if any is, else inconclusive if any is, else pass; no target judged = skipped. */
function runVerdict(targets) {
    const judged = targets.filter((target) => target.verdict !== 'skipped');
    for (const verdict of ['error', 'regressed', 'inconclusive']) {
        if (judged.some((target) => target.verdict === verdict))
            return verdict;
    }
    return judged.length === 0 ? 'skipped' : 'pass';
}
/** True when an inconclusive run was not measured for another reason than too little data. */
function unmeasured(targets) {
    return targets.some((target) => target.verdict === 'inconclusive' &&
        (lacksCritical(target.critical) ||
            Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && isUnmeasured(template.reason))));
}
/** Exit code of a decided run. `accepted` turns a regression into 0; the verdict itself stays. */
function exitCode(verdict, targets, gate, options) {
    if (verdict === 'regressed' && !options.accepted)
        return 1;
    if (options.orderBlocked)
        return 1;
    if (verdict !== 'inconclusive')
        return 0;
    const little = targets.some((target) => target.verdict === 'inconclusive' &&
        Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && !isUnmeasured(template.reason)));
    if (unmeasured(targets) && gate.onUnmeasured === 'fail')
        return 3;
    if (little && gate.onInconclusive === 'fail')
        return 3;
    return 0;
}


/***/ })

};
