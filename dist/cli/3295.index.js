export const id = 3295;
export const ids = [3295,3089];
export const modules = {

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _core_agreement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3777);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9341);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(378);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3089);
/* harmony import */ var _shell_json_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1449);
/** `plumbline calibrate`: how far a judge agrees with people, from a file of labels. */









const help = `plumbline calibrate --labels FILE [--rate R] [--json [FILE]]

How far a judge agrees with people. The file is JSONL, one case a row:

  {"case": "t-17", "judge": 1, "human": 0}

judge and human are 0..1; 0.5 and more counts as a pass. "length" (characters)
or "output" (the judged text) adds a check whether long answers are flattered.

  --rate R         the judge's pass rate on unlabelled cases, 0..1, to correct
                   for its errors (default: its pass share in the file)
  --rate-cases N   over how many cases that rate was seen; without it the
                   interval carries the uncertainty of the labels alone
  --json [FILE]    all figures, each {"value", "interval"}

Kappa is the agreement beyond chance: 0.6 and more is what a suite asks for by
default before its judge may block or pass.
`;
async function command(args, io) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args: (0,_shell_json_output_js__WEBPACK_IMPORTED_MODULE_8__/* .withOptionalJson */ .x)(args),
        options: {
            labels: { type: 'string' },
            rate: { type: 'string' },
            'rate-cases': { type: 'string' },
            json: { type: 'string' },
        },
    });
    if (values.labels === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('calibrate needs --labels FILE');
    const rate = shareOf(values.rate);
    const cases = countOf(values['rate-cases'], rate);
    const problems = new _core_document_js__WEBPACK_IMPORTED_MODULE_4__/* .Problems */ .Zw();
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.labels);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, full) || values.labels;
    let bytes = null;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
    }
    catch {
        problems.add({
            file: name,
            message: 'cannot be read; --labels names a JSONL file of {"case", "judge", "human"} rows',
        });
    }
    const rows = bytes === null ? null : (0,_core_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabels */ .Xy)(name, bytes, problems);
    problems.throwIfAny();
    const agreement = (0,_core_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .agreementOf */ .ge)(rows, rate, cases);
    if (!(0,_shell_json_output_js__WEBPACK_IMPORTED_MODULE_8__/* .writeJson */ .G)(io, values.json, agreement))
        io.out(text(agreement));
    return 0;
}
function shareOf(given) {
    if (given === undefined)
        return undefined;
    const value = given.trim() === '' ? Number.NaN : Number(given);
    if (!(value >= 0 && value <= 1))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--rate must be a share from 0 to 1, is "${given}"`);
    return value;
}
function countOf(given, rate) {
    if (given === undefined)
        return null;
    const value = Number(given);
    if (!(Number.isInteger(value) && value > 0))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--rate-cases must be a whole number above 0, is "${given}"`);
    if (rate === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('--rate-cases goes with --rate');
    return value;
}
function text(found) {
    const { counts } = found;
    const rows = [
        ['agreement', found.agreement, 'same side of 0.5'],
        ['kappa', found.kappa, 'beyond chance'],
        ['kappa, linear', found.kappaLinear, 'graded, weights |a - b|'],
        ['kappa, quadratic', found.kappaQuadratic, 'graded, weights (a - b)^2'],
        ['TPR', found.tpr, 'of what people pass, the judge passes'],
        ['TNR', found.tnr, 'of what people fail, the judge fails'],
        ['corrected rate', found.corrected, `from a judged pass rate of ${found.rate.toFixed(3)}`],
    ];
    const graded = found.kappaLinear !== null;
    const lines = [
        `${found.n} labelled cases: ${counts.bothPass} pass for both, ${counts.bothFail} fail for both,`,
        `${counts.judgeOnly} pass for the judge alone, ${counts.humanOnly} for people alone`,
        '',
        ...rows
            .filter(([name]) => graded || !name.startsWith('kappa,'))
            .map(([name, figure, what]) => `${name.padEnd(17)}${shown(figure).padEnd(24)}${what}`),
    ];
    const bias = found.lengthBias;
    if (bias !== null) {
        const say = bias.flagged
            ? bias.correlation > 0
                ? 'long answers are flattered'
                : 'short answers are flattered'
            : 'none seen';
        lines.push(`${'length bias'.padEnd(17)}${shown({ value: bias.correlation, interval: bias.interval }).padEnd(24)}${say}`);
    }
    if (found.kappa !== null && found.kappa.value < 0.6)
        lines.push('', `kappa ${found.kappa.value.toFixed(3)} is below 0.6: this judge could neither block nor pass`);
    lines.push('', ...found.warnings.map((warning) => (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)(`note: ${warning}`, 80)));
    const doubtful = found.disagreements.slice(0, 10);
    if (doubtful.length > 0) {
        lines.push('', 'They disagree on (judge or label may be wrong):');
        for (const row of doubtful)
            lines.push(`  ${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(row.case, 60)}: judge ${row.judge}, human ${row.human}`);
        if (found.disagreements.length > doubtful.length)
            lines.push(`  and ${found.disagreements.length - doubtful.length} more (--json has all)`);
    }
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function shown(figure) {
    if (figure === null)
        return 'not defined';
    const told = (value) => (Math.abs(value) < 0.0005 ? '0.000' : value.toFixed(3));
    const { value, interval } = figure;
    return interval === null ? told(value) : `${told(value)} [${told(interval[0])}, ${told(interval[1])}]`;
}


/***/ }),

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
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(190);
/** Intervals of one arm's level and of ratios: Wilson for shares, Student t for means, clustered where cases are. */


/**
 * Wilson score interval of a share, 0..1 scale. Source: Wilson (1927). Assumes `successes` of `n` independent trials
 * (`successes` may be fractional for shares that are means). Null for n = 0.
 */
function wilsonInterval(successes, n, level = 0.95) {
    if (n <= 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.5 + level / 2);
    const share = successes / n;
    const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
/** Mean with a Student t interval, in the unit of the values. Assumes independent values. Null for n < 2. */
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
/**
 * Mean over all values with the cluster-robust standard error and a t interval on clusters - 1 degrees of freedom.
 * Source: Miller, Adding Error Bars to Evals (2024), with the C / (C - 1) correction. Null for fewer than two clusters.
 */
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
/**
 * 95 % interval of one arm's own level, 0..1 scale and kept inside it: clustered where there are clusters, else Wilson
 * for pass/fail and Student t for graded scores (or pass/fail means over repeats). Null when there is too little data.
 */
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
    // No spread at all says nothing about the cases not drawn; Wilson then still knows how many were.
    const units = clusters === null ? n : clusters.count;
    if (se === 0)
        return wilsonInterval(mean * units, units);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.975, df) * se;
    return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
/**
 * How many times base is head? Student t interval of the mean log ratio of pairs, taken back by exp. Made for latency,
 * tokens and cost, which are skewed and never negative; a pair with a zero or an unknown figure is left out.
 * Null without a usable pair; the interval is null below three.
 */
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
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/** The standard normal distribution: density, both tails, quantile. */
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
/** P(Z <= x). Relative error about 1e-15 in the lower tail too, down to x = -37. */
function normalCdf(x) {
    return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
/** P(Z > x), without the loss of digits of 1 - normalCdf(x). */
function normalTail(x) {
    return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
/** The z with P(Z <= z) = p, for p in 0..1; 0 and 1 give the infinities. Source: Wichura, AS 241 (1988), PPND16. */
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
/** erfc(x / sqrt 2) for x >= 0. Source: Cody, rational Chebyshev approximations of the error function (1969). */
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
    // exp(-y^2) with y^2 split in two, so that the rounding of the square does not reach the exponent.
    const coarse = Math.trunc(y * 16) / 16;
    const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    if (y <= 4)
        return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
    const inverse = 1 / (y * y);
    const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
    return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
/** Coefficients from the constant term up. */
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
/** Student's t distribution: both tails and the quantile. */


/** P(T <= t) with `df` > 0 degrees of freedom; the tail keeps its relative precision. */
function tCdf(t, df) {
    return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
/** P(T > t). */
function tTail(t, df) {
    return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
/** The t with P(T <= t) = p, relative error about 1e-12. Safeguarded Newton on the logarithm of the tail. */
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
        // d log tail / d t = -density / tail
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
/** P(T > t) for t >= 0: half the regularised incomplete beta function at df / (df + t^2). */
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
    // The continued fraction converges fast on the near side of the mean of the beta distribution.
    return x < (a + 1) / (a + b + 2)
        ? (0.5 * front * betaFraction(a, b, x)) / a
        : 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
/** Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
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

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   x: () => (/* binding */ withOptionalJson)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7658);

/** Lets `--json` stand alone: the parser of Node wants a value for every option that may have one. */
function withOptionalJson(args) {
    return args.map((arg, index) => {
        const next = args[index + 1];
        return arg === '--json' && (next === undefined || next.startsWith('-')) ? '--json=' : arg;
    });
}
/** Writes `value` where `--json` says: undefined = nowhere, empty = the terminal. Returns whether it took the terminal. */
function writeJson(io, path, value) {
    if (path === undefined)
        return false;
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (path === '') {
        io.out(text);
        return true;
    }
    (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x)(io, path, text);
    return false;
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placesFor),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/** Files that a command was asked to write: looked at before the work, written after it. */



/** Throws UsageError when a file cannot come about, so that nobody pays for a run whose result has no place to go. */
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
/** Throws OutsideError naming the file when it cannot be written. */
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}


/***/ })

};
