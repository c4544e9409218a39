export const id = 2149;
export const ids = [2149];
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



/** Columns that fit GitHub's comment box in its code font without scrolling. */
const WIDTH = 92;
const KIND = {
    broken: 'broke',
    fixed: 'was fixed',
    failing: 'fails on both sides',
    unscored: 'has no score',
    critical: 'critical case broke',
};
/** Breaks long lines between words, keeping the pieces' marks. Lines of `WIDTH` code units at most, save for longer words. */
function wrapped(pieces, width = WIDTH) {
    let column = 0;
    // A word may go on in the next piece; it is not broken there.
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
function marked(pieces) {
    const mark = { same: '', removed: 'del', added: 'ins' };
    return wrapped(pieces)
        .map(({ text, kind }) => mark[kind] === '' || text.trim() === '' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)(text) : `<${mark[kind]}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)(text)}</${mark[kind]}>`)
        .join('');
}
/** A `<pre>` block: nothing in it is parsed as markdown or made live. */
function block(pieces) {
    return `<pre>${marked(pieces)}</pre>`;
}
function plainBlock(text) {
    return block([{ text, kind: 'same' }]);
}
function scores(exhibit) {
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(exhibit.base)} → ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(exhibit.head)}`;
}
/** `<summary>` is raw HTML: no markdown works in it and no entity is read as structure. */
function exhibitTitle(exhibit) {
    const asked = exhibit.input === undefined ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exhibit.input, 70))}`;
    const wrap = asked === '' ? '' : `<code>${asked.slice(3)}</code>`;
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exhibit.case, 80))}</code> ${KIND[exhibit.kind]} at <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entities */ .O5)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exhibit.template, 80))}</code> (${scores(exhibit)})${wrap === '' ? '' : ` · ${wrap}`}`;
}
/** JSON that was laid out over lines, on one. */
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
/** The exhibit folded under its title; `limit` code points for each text. */
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
/** Critical and broken exhibits of all targets in turn, the record's own order within a target, at most `limit`. */
function exhibitsByWeight(record, limit) {
    const queues = Object.values(record.targets).map((target) => target.exhibits
        .filter(({ kind }) => kind === 'critical' || kind === 'broken')
        .sort((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind]));
    const longest = Math.max(0, ...queues.map((queue) => queue.length));
    return [...Array(longest).keys()].flatMap((at) => queues.flatMap((queue) => queue.slice(at, at + 1))).slice(0, limit);
}


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ trendLines)
/* harmony export */ });
/** Runs shown of each template. */
const SHOWN = 8;
/** Templates of this run that have a past, in the record's order. */
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
/** Two texts -> what was taken out and what was put in, word by word. */

/** Above this many edits the texts share too little for marks to help; also bounds the time. */
const MAX_EDITS = 2_000;
/** Below this share of common text, marks are noise. */
const MIN_COMMON = 0.2;
/** The two texts as pieces, or null when they have too little in common to be worth marking. */
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
/** Changed words with nothing but space between them become one changed phrase. */
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
            // The space stands on both sides, so both keep it.
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
/** One side of a diff: the pieces that make up that side's text. */
function side(pieces, which) {
    return pieces.filter((piece) => piece.kind !== (which === 'before' ? 'added' : 'removed'));
}


/***/ })

};
