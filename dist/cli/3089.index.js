export const id = 3089;
export const ids = [3089];
export const modules = {

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ gapSentence),
/* harmony export */   SH: () => (/* binding */ antiPatternWords),
/* harmony export */   nn: () => (/* binding */ criterionWords),
/* harmony export */   x8: () => (/* binding */ escalationSentence)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5848);
/** Escalation in words: the one sentence every report shows, and the names of the anti-patterns. */

const ANTI_PATTERN = {
    'fine-tune-first': 'fine-tuning as the first lever',
    'no-scored-prompt-attempt': 'weights changed without a scored prompt attempt',
    'per-tenant-tune': 'one tuned model per tenant',
    'no-failure-review': 'deciding without a failure review',
    'tuning-facts': 'tuning to teach facts',
    'few-examples': 'tuning on fewer than 200 examples',
    'changing-task': 'tuning while the task still changes',
};
/** The closed name and what it means. */
function antiPatternWords(pattern) {
    return `${pattern} (${ANTI_PATTERN[pattern]})`;
}
/** The record's own sentence; one made from its fields when it brings none. */
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
    return `Escalation: ${word}.${step}${open === 0 ? '' : ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(open)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry.criteria.length)} criteria lack evidence.`}`;
}
/** `Gap 25.7 points (target 97, level 71.3 over all 164 cases; ...)`: it reads more cases than a table that was decided early. */
function gapSentence(entry, target) {
    const { gap, goal } = entry;
    if (gap === null)
        return '';
    const range = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.interval[0])} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.interval[1])} at 95 %, band ${gap.bands.length > 1 ? gap.bands.join(' or ') : gap.band}`;
    if (goal === null)
        return `Gap ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.points)} points; ${range}.`;
    const result = target?.templates[goal.template];
    const shown = result?.n;
    const which = result?.verdict === 'inconclusive' ? 'were compared' : 'decided';
    const all = target?.suite.cases === gap.n ? 'all ' : '';
    const table = shown === undefined || shown === gap.n ? '' : `; the table shows the ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(shown)} that ${which}`;
    return `Gap ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(gap.points)} points (target ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(goal.target)}, level ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(goal.target - gap.points)} over ${all}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(gap.n)} cases${table}); ${range}.`;
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
/** `E3 prompting plateaued`. */
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
/** Foreign text -> text that stays text: in markdown, HTML, XML, JSON and on a terminal. */
/**
 * Characters that a reader cannot see but that change what is shown: controls, bidirectional marks and overrides,
 * invisible spaces and tags, lone surrogates. Joiners (U+200C, U+200D) stay, since scripts and emoji need them.
 */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
/** Names each unseen character, e.g. `‹U+202E›`; line ends become LF. Tabs and line feeds stay. */
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
        const point = char.codePointAt(0) ?? 0;
        return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
/** One line, at most `limit` code points, the cut marked by an ellipsis. */
function oneLine(text, limit = 200) {
    return clip(visible(text).replace(/\s+/g, ' ').trim(), limit);
}
/** At most `limit` code points, the cut marked by an ellipsis. Never splits a surrogate pair. */
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
/** The longest run of a character, for fences that must be longer. */
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === char ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
/**
 * A markdown code span: nothing in it is a mention, link, image, tag, reference or emphasis, and GitHub's filters leave
 * code alone. A pipe would end a table cell even here and an escaped one can be un-escaped by the backslash before it,
 * so a broken bar stands for it.
 */
function codeSpan(text, limit = 120) {
    const line = oneLine(text, limit).replaceAll('|', '¦');
    if (line === '')
        return '_(empty)_';
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Words that GitHub would turn into something live, wherever they stand in running text. */
const LIVE = /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
/** Punctuation with a meaning inside a line of markdown, as no entity has; an underscore within a word has none. */
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
/** What would begin a block at the start of a line. */
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;
function entity(char) {
    return `&#${char.codePointAt(0)};`;
}
/** A phrase in backticks that touches no other word, so that its code span touches no other span. */
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;
/** Running prose for markdown: live words become code spans, as do phrases in backticks; the rest is text and nothing else. */
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
/** A fenced block; the fence outgrows any run of backticks inside. */
function fenced(text, language = '', limit = 20_000) {
    const body = clip(visible(text).replace(/\n+$/, ''), limit);
    const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Every character that HTML or markdown could read as structure, as a numeric entity. For raw HTML inside markdown. */
function entities(text) {
    return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text or attribute value of an HTML page. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
/** Text or attribute value of XML 1.0: what XML cannot hold is gone, the rest is visible. */
function xml(text) {
    return visible(text)
        .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
/** JSON that may stand in a `<script type="application/json">` block: nothing in it ends the block or starts a comment. */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}
/** A dataset line with the same JSON value, but nothing in it that could be live, unseen or end a fence. */
function datasetLine(line) {
    const one = line.replace(/[\r\n]+/g, ' ');
    return one
        .replace(/[`@<>]/g, unicodeEscape)
        .replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** A link target, or null: only an address of this repository's own workflow runs is ever made a link. */
function ownLink(url) {
    if (url === undefined)
        return null;
    return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
        ? url
        : null;
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _escalating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4898);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5848);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6063);




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
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(result))
        return 'red';
    return result.verdict === 'pass' ? 'green' : 'yellow';
}
/** Breaks between words; a word longer than the line (a path, a command) stays whole. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(indent + line);
    return lines.join('\n');
}
function say(words) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(words)).replace(/\s+/g, ' '));
}
function table(target, width, paint) {
    const rows = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .byTrouble */ .J1)(target.templates).map(([id, result]) => {
        const add = result.verdict === 'inconclusive' && (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateVerdict */ .WM)(result) === 'inconclusive' ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .casesToAdd */ .Q4)(result) : null;
        return {
            cells: [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id, 40),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(result.base),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(result.head),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(result.delta),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .interval */ .YP)(result.interval),
            ].map(_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a),
            verdict: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateVerdict */ .WM)(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(add)} cases)`}`,
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
        return `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
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
        const start = `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 30)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.template, 30)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .score */ .fN)(item.base)} -> ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .score */ .fN)(item.head)}`;
        if (told === undefined)
            return start;
        const words = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(pointFirst(told), 400));
        if (start.length + 2 + words.length <= width)
            return `${start}  ${words}`;
        const room = width - 6;
        return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
    });
    const first = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCase */ .p)(target) ?? falls[0]?.case;
    const sides = [
        base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
        head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
    ];
    const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
    return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest)} more`] : []), ...see];
}
/** `1 of 2 claims supported; unsupported: X` as `unsupported: X`: on one line the count goes, not the claim. */
function pointFirst(reason) {
    const line = reason.split('\n')[0] ?? '';
    return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}
/** A case id as one word of a shell. */
function shellWord(text) {
    const word = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)).replace(/\s+/g, ' ');
    return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
/** `main aa94e57 against the working folder`. */
function compared({ base, head }) {
    const side = ({ label, sha }) => {
        if (sha === 'WORKTREE')
            return 'the working folder';
        const name = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label, 60));
        const short = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha), 40));
        return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
    };
    return `${side(base)} against ${side(head)}`;
}
/** Pure text; colour only when asked. Ends with a line feed. */
function renderTerminal(record, options = {}) {
    const width = Math.max(40, Math.min(options.columns ?? 80, 80));
    const paint = painter(options.color === true);
    const situation = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(record);
    const out = [paint(wrap(say((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(record)), width), SITUATION_COLOUR[situation])];
    if (record.verdict !== 'error')
        out.push(wrap(compared(record.provenance), width, '  '));
    for (const problem of record.problems ?? [])
        out.push(wrap((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem)), width, '  '));
    if (record.accepted !== null && record.accepted.reason !== '')
        out.push(wrap(`Reason: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(record.accepted.reason, 400))}`, width, '  '));
    for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
        if (item.verdict !== 'held')
            out.push(wrap(`Critical case ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 60)} ${item.verdict}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.detail, 200))}`, width, '  '));
    }
    for (const [name, target] of Object.entries(record.targets)) {
        const held = target.suite.holdout > 0 ? `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(target.suite.holdout)} held out` : '';
        out.push('', paint(wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 60)}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .leverWords */ .gH)(target.lever)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(target.suite.cases, 'case')}${held}`, width), 'bold'));
        if (Object.keys(target.templates).length > 0)
            out.push(...table(target, width, paint));
        out.push(...worstCases(target, width, record.provenance));
    }
    const open = situation === 'regressed' || situation === 'accepted'
        ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(record)
        : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    if (open.length > 0)
        out.push('', ...open
            .slice(0, 3)
            .map(({ template, result }) => wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(template, 60)}: ${say((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .templateSentence */ .y1)(result))}`, width, '  ')));
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).length > 0)
        out.push(wrap((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .marginNote */ .fY)(record.gate.margin), width, '  '));
    for (const { words } of (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilings */ .BW)(record))
        out.push(wrap(`${say(words)}.`, width, '  '));
    if (record.ruler.moved.length > 0) {
        out.push('', 'The ruler moved; the base side decided:');
        for (const move of record.ruler.moved.slice(0, 10))
            out.push(wrap(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.path, 120)}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.change, 200))}`, width, '  '));
    }
    for (const [name, entry] of Object.entries(record.escalation)) {
        const who = Object.keys(record.escalation).length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 40)}: ` : '';
        out.push('', wrap(`${who}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationSentence */ .x8)(entry), 400))}`, width));
        if (entry.orderSkipped)
            out.push(wrap('Order skipped: the cheaper steps are not scored on this suite.', width));
    }
    const { usage } = record;
    if (usage.calls + usage.reused > 0) {
        const spent = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .many */ ._d)(usage.calls, 'call')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(usage.costUsd)}`;
        out.push('', wrap(`${spent}, margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(record.gate.margin)}`, width));
    }
    return `${out.join('\n')}\n`;
}


/***/ })

};
