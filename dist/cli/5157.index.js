export const id = 5157;
export const ids = [5157];
export const modules = {

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

/***/ 5157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJUnit: () => (/* binding */ renderJUnit)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5848);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9165);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8481);
/* harmony import */ var _template_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3497);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4083);






function templateCases(target, result) {
    return Object.entries(result.templates).map(([name, template]) => {
        const message = `${(0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .templateVerdict */ .WM)(template)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .templateSentence */ .y)(template))}`;
        const tag = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(template)
            ? 'failure'
            : template.verdict === 'inconclusive' || template.verdict === 'regressed'
                ? 'skipped'
                : null;
        return { classname: target, name, ...(tag === null ? {} : { outcome: { tag, message } }) };
    });
}
function brokenCases(target, result) {
    return result.regressions.map((item) => {
        const exhibit = result.exhibits.find((one) => one.case === item.case && one.template === item.template);
        const counts = result.templates[item.template] !== undefined && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(result.templates[item.template]);
        const text = [
            exhibit?.input === undefined ? '' : `Asked: ${exhibit.input}`,
            exhibit?.baseOutput === undefined ? '' : `Before: ${exhibit.baseOutput}`,
            exhibit?.headOutput === undefined ? '' : `After: ${exhibit.headOutput}`,
            exhibit?.reason === undefined ? '' : `Why: ${exhibit.reason}`,
        ].filter((line) => line !== '');
        const message = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .score */ .fN)(item.base)} before, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .score */ .fN)(item.head)} after`;
        return {
            classname: `${target}.${item.template}`,
            name: item.case,
            outcome: {
                tag: counts ? 'failure' : 'skipped',
                message,
                text: text.join('\n') || undefined,
            },
        };
    });
}
function criticalCases(target, result) {
    return (result.critical ?? []).map((item) => {
        const tag = item.verdict === 'broken' ? 'failure' : item.verdict === 'held' ? null : 'skipped';
        return {
            classname: `${target}.critical`,
            name: item.case,
            ...(tag === null ? {} : { outcome: { tag, message: `${item.verdict}: ${item.detail}` } }),
        };
    });
}
function excused(record, cases) {
    const { accepted } = record;
    if (accepted === null)
        return cases;
    return cases.map((item) => item.outcome?.tag === 'failure'
        ? { ...item, outcome: { tag: 'skipped', message: `accepted by ${accepted.by}: ${item.outcome.message}` } }
        : item);
}
function testCase({ classname, name, outcome }) {
    const open = `    <testcase classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(classname)}" name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(name)}"`;
    if (outcome === undefined)
        return `${open}/>`;
    const text = outcome.text === undefined || outcome.tag === 'skipped' ? '/>' : `>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(outcome.text)}</${outcome.tag}>`;
    return `${open}><${outcome.tag} message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(outcome.message)}"${text}</testcase>`;
}
function suite(name, cases) {
    const of = (tag) => cases.filter(({ outcome }) => outcome?.tag === tag).length;
    return [
        `  <testsuite name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(name)}" tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}">`,
        ...cases.map(testCase),
        '  </testsuite>',
    ].join('\n');
}
function renderJUnit(record) {
    const headline = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)(record));
    const suites = Object.entries(record.targets).map(([name, target]) => ({
        name,
        cases: excused(record, [
            ...templateCases(name, target),
            ...criticalCases(name, target),
            ...brokenCases(name, target),
        ]),
    }));
    if (suites.length === 0) {
        const tag = record.verdict === 'error' ? 'error' : record.exitCode === 0 ? 'skipped' : 'failure';
        const text = record.problems === undefined || record.problems.length === 0 ? undefined : record.problems.join('\n');
        suites.push({
            name: 'plumbline',
            cases: [{ classname: 'plumbline', name: 'gate', outcome: { tag, message: headline, text } }],
        });
    }
    const all = suites.flatMap(({ cases }) => cases);
    const of = (tag) => all.filter(({ outcome }) => outcome?.tag === tag).length;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="plumbline: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(headline)}" tests="${all.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}">`,
        ...suites.map(({ name, cases }) => suite(name, cases)),
        '</testsuites>',
        '',
    ].join('\n');
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


/***/ })

};
