export const id = 8669;
export const ids = [8669,471];
export const modules = {

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderBody),
  renderComment: () => (/* binding */ renderComment),
  renderRunning: () => (/* binding */ renderRunning)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/report/exhibits.js
var exhibits = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/core/report/figures.js
var report_figures = __webpack_require__(5848);
;// CONCATENATED MODULE: ./build/core/report/comment/markdown.js

function markdown(words, limit = 300) {
    return words
        .map((word) => typeof word === 'string' ? word : 'name' in word ? (0,report_escape/* codeSpan */.SS)(word.name, 100) : (0,report_escape/* prose */.CS)(word.prose, limit))
        .join('');
}
function folded(title, body) {
    return body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function codeSpanHtml(text) {
    return (0,report_escape/* oneLine */.TN)(text, 100).replace(/[^\w .-]/g, (char) => `&#${char.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/core/report/comment/broken-cases.js




function brokenSection(record, depth, situation) {
    const shown = (0,exhibits/* exhibitsByWeight */.K7)(record, depth.exhibits);
    const lists = Object.entries(record.targets).flatMap(([name, target]) => {
        const ids = [...new Set(target.regressions.map((item) => item.case))];
        if (ids.length === 0)
            return [];
        const several = Object.keys(record.targets).length > 1;
        const rest = ids.length > depth.list ? ` and ${(0,report_figures/* count */.U9)(ids.length - depth.list)} more` : '';
        return [
            `${several ? `${(0,report_escape/* codeSpan */.SS)(name, 100)}: ` : ''}${ids
                .slice(0, depth.list)
                .map((id) => (0,report_escape/* codeSpan */.SS)(id, 60))
                .join(' ')}${rest}`,
        ];
    });
    const total = new Set(Object.entries(record.targets).flatMap(([name, target]) => target.regressions.map((item) => `${name}\n${item.case}`))).size;
    if (shown.length === 0 && lists.length === 0)
        return [];
    const across = new Set(Object.values(record.targets).flatMap(({ regressions }) => regressions.map((item) => item.template)));
    const scope = across.size > 1 ? ' (all templates)' : '';
    const title = situation === 'regressed' || situation === 'accepted'
        ? 'Worst broken cases'
        : 'Cases that went from right to wrong all the same';
    const heading = shown.length === 0 ? [] : [`#### ${title}`];
    const bodies = shown.map((exhibit) => (0,exhibits/* exhibitMarkdown */.TI)(exhibit, depth.text));
    const all = total === 0
        ? []
        : [folded(total === 1 ? 'The broken case' : `All ${(0,report_figures/* many */._d)(total, 'broken case')}${scope}`, lists.join('\n\n'))];
    const block = [...heading, ...bodies];
    return situation === 'regressed' || situation === 'accepted'
        ? [...block, ...all]
        : [folded(`${title} (${(0,report_figures/* count */.U9)(total)})`, [...bodies, ...lists].join('\n\n'))];
}
function slices(record) {
    const rows = Object.entries(record.targets).flatMap(([name, target]) => (target.slices ?? [])
        .filter(({ delta, interval: range }) => delta < 0 && range !== null && range[1] < 0)
        .sort((a, b) => a.delta - b.delta)
        .slice(0, 6)
        .map((slice) => `| ${(0,report_escape/* codeSpan */.SS)(slice.name, 80)} | ${(0,report_escape/* codeSpan */.SS)(Object.keys(record.targets).length > 1 ? `${name} / ${slice.template}` : slice.template, 100)} | ${(0,report_figures/* count */.U9)(slice.n)} | ${(0,report_figures/* change */.Zg)(slice.delta)} (${(0,report_figures/* interval */.YP)(slice.interval)}) |`));
    if (rows.length === 0)
        return '';
    return [
        'Exploratory: with many slices some look bad by chance, so none of them decides anything.',
        '',
        '| slice | template | cases | change (95 % interval) |',
        '| :-- | :-- | --: | :-- |',
        ...rows,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/core/report/comment/depth.js
const LADDER = [
    { exhibits: 6, text: 900, details: true, rows: true, list: 100 },
    { exhibits: 3, text: 900, details: true, rows: true, list: 50 },
    { exhibits: 3, text: 450, details: true, rows: true, list: 50 },
    { exhibits: 3, text: 200, details: true, rows: true, list: 20 },
    { exhibits: 0, text: 0, details: true, rows: true, list: 20 },
    { exhibits: 0, text: 0, details: false, rows: true, list: 10 },
    { exhibits: 0, text: 0, details: false, rows: false, list: 3 },
];

// EXTERNAL MODULE: ./build/core/report/escalating.js
var escalating = __webpack_require__(4898);
;// CONCATENATED MODULE: ./build/core/report/comment/escalation.js




const STATE = {
    met: 'met',
    unmet: '**unmet**',
    unknown: '_unknown_',
    waived: 'waived',
    'not-applicable': 'not applicable',
};
function escalation(record, depth) {
    const entries = Object.entries(record.escalation);
    return entries.slice(0, depth.list).flatMap(([name, entry]) => {
        const who = entries.length > 1 ? `${(0,report_escape/* codeSpan */.SS)(name, 100)}: ` : '';
        const cost = record.operational.targets[name]?.costUsd ?? null;
        const lines = (0,escalating/* escalationLines */.p$)(entry, record.targets[name]?.lever ?? null, cost);
        const line = [
            `🧭 ${who}${(0,report_escape/* prose */.CS)((0,escalating/* escalationSentence */.x8)(entry))}`,
            ...lines.map(({ label, text }) => `**${label}:** ${(0,report_escape/* prose */.CS)(text, 600)}`),
        ].join('\n');
        if (!depth.details || entry.criteria.length === 0)
            return [line];
        const step = (0,escalating/* nextSentence */.H9)(entry);
        const told = (0,escalating/* gapSentence */.O$)(entry, record.targets[name]);
        const parts = [
            step === '' ? '' : (0,report_escape/* prose */.CS)(step, 600),
            told === '' ? '' : (0,report_escape/* prose */.CS)(told, 400),
            (0,report_escape/* prose */.CS)((0,escalating/* failureSentence */.Qz)(entry), 900),
            (0,report_escape/* prose */.CS)((0,escalating/* triedSentence */.gA)(entry), 300),
            checklist(entry),
            noted(entry, depth.list),
        ];
        const title = `${entry.outcome === 'not-needed' ? 'Level and target' : `Escalation checklist${openWords(entry)}`}${who === '' ? '' : ` of <code>${codeSpanHtml(name)}</code>`}`;
        return [line, folded(title, parts.filter((part) => part !== '').join('\n\n'))];
    });
}
const CALM = { ...STATE, unmet: 'unmet', unknown: 'unknown' };
function openWords({ criteria }) {
    const tally = ['unmet', 'unknown'].flatMap((state) => {
        const n = criteria.filter((item) => item.state === state).length;
        return n === 0 ? [] : [`${(0,report_figures/* count */.U9)(n)} ${state}`];
    });
    return tally.length === 0 ? '' : ` (${tally.join(', ')})`;
}
function checklist({ criteria, outcome }) {
    const rows = criteria.map((item) => {
        const first = criteria.find(({ todo }) => todo === item.todo)?.id ?? item.id;
        const todo = item.todo === undefined || item.todo === '' ? '' : first === item.id ? (0,report_escape/* prose */.CS)(item.todo, 200) : `as ${first}.`;
        return `| ${(0,escalating/* criterionWords */.nn)(item.id)} | ${outcome === 'not-needed' ? CALM[item.state] : STATE[item.state]} | ${(0,report_escape/* prose */.CS)(item.evidence, 240)}${todo === '' ? '' : ` _To know:_ ${todo}`} |`;
    });
    return ['| criterion | state | evidence |', '| :-- | :-- | :-- |', ...rows].join('\n');
}
function noted({ tuned, review, notes }, list) {
    const all = [...(tuned?.notes ?? []), ...(review.notes ?? []), ...(notes ?? [])];
    const more = all.length > list ? [`- and ${(0,report_figures/* many */._d)(all.length - list, 'more note')} in the report`] : [];
    const shown = [...all.slice(0, list).map((note) => `- ${(0,report_escape/* prose */.CS)(note, 300)}`), ...more];
    return shown.join('\n');
}

// EXTERNAL MODULE: ./build/core/report/situation.js
var report_situation = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/core/report/template-sentence.js
var template_sentence = __webpack_require__(3497);
// EXTERNAL MODULE: ./build/core/report/words.js
var words = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/core/report/comment/evidence.js






function evidence(record, situation) {
    const open = (0,report_situation/* findings */.Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    const shown = situation === 'regressed' || situation === 'accepted'
        ? (0,report_situation/* worst */.QZ)(record)
        : situation === 'inconclusive' || situation === 'not-measured'
            ? open
            : [];
    const several = Object.keys(record.targets).length > 1;
    return shown.slice(0, 3).map(({ target, template, result }) => {
        const place = several ? (0,words/* say */.cv) `${target} at ${template}` : (0,words/* say */.cv) `${template}`;
        const chance = result.verdict === 'regressed' && result.p !== null && result.p < 0.05
            ? ' A change this size is very unlikely to be chance.'
            : '';
        const cases = record.targets[target]?.suite.cases ?? 0;
        const early = result.verdict === 'regressed' && result.n < cases
            ? ` ${(0,report_figures/* count */.U9)(result.n)} of ${(0,report_figures/* many */._d)(cases, 'case')} were enough to tell.`
            : '';
        return `- ${markdown(place)}: ${markdown((0,template_sentence/* templateSentence */.y)(result))}${chance}${early}`;
    });
}
function criticalLines(record) {
    return Object.entries(record.targets).flatMap(([name, target]) => (target.critical ?? [])
        .filter(({ verdict }) => verdict !== 'held')
        .slice(0, 5)
        .map((item) => {
        const word = {
            broken: '🔴 critical case broken',
            flaky: '🟡 critical case flaky, not counted',
            unmeasured: '⚪ critical case not measured',
            held: '',
        }[item.verdict];
        return `- ${word}: ${markdown((0,words/* say */.cv) `${item.case} of ${name}`)}. ${(0,report_escape/* prose */.CS)((0,words/* asSentence */.KG)(item.detail))}`;
    }));
}
function acceptance(record) {
    if (record.accepted === null)
        return '';
    const { by, reason, sha, expires } = record.accepted;
    const why = reason === '' ? 'without a reason' : `because: ${(0,report_escape/* prose */.CS)(reason)}`;
    return `Accepted by ${(0,report_escape/* codeSpan */.SS)(by)} for ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortSha */.Fu)(sha))} until ${(0,report_escape/* prose */.CS)((0,report_figures/* moment */.n$)(expires), 40)}, ${why}. The verdict stays; a new push ends the acceptance.`;
}
function waysOut(situation, record) {
    if (situation === 'regressed' && record.provenance.pullRequest !== undefined) {
        return 'If the drop is meant: someone with write access comments `/plumbline accept` and the reason, then sets the label `plumbline: accept`.';
    }
    return '';
}

// EXTERNAL MODULE: ./build/core/report/trend.js
var trend = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/core/report/comment/past.js



function past_trend(record) {
    return (0,trend/* trendLines */.j)(record)
        .map(({ target, template, points: past, head }) => {
        const place = Object.keys(record.targets).length > 1
            ? `${(0,report_escape/* codeSpan */.SS)(target, 100)} ${(0,report_escape/* codeSpan */.SS)(template, 100)}`
            : (0,report_escape/* codeSpan */.SS)(template, 100);
        return `- ${place}: ${past.map(({ level }) => (0,report_figures/* points */.WR)(level)).join(' → ')}; this change ${(0,report_figures/* points */.WR)(head)}`;
    })
        .join('\n');
}
const VERDICT_ICON = {
    pass: '🟢',
    regressed: '🔴',
    inconclusive: '🟡',
    skipped: '⚪',
    error: '⛔',
};
function past_history(record) {
    return [...(record.history ?? [])]
        .reverse()
        .slice(0, 20)
        .map((entry) => `- ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortSha */.Fu)(entry.sha))} ${VERDICT_ICON[entry.verdict]} ${(0,report_escape/* prose */.CS)(entry.summary, 200)}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/core/report/comment/pins.js


function pins(record) {
    const { provenance } = record;
    const lines = [
        `- base ${(0,report_escape/* codeSpan */.SS)(provenance.base.label)} at ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortSha */.Fu)(provenance.base.sha))}, head ${(0,report_escape/* codeSpan */.SS)(provenance.head.label)} at ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortSha */.Fu)(provenance.head.sha))}`,
        ...Object.entries(record.targets).flatMap(([name, target]) => {
            const models = target.models.base === target.models.head
                ? `model ${(0,report_escape/* codeSpan */.SS)(target.models.head)}`
                : `model ${(0,report_escape/* codeSpan */.SS)(target.models.base)} → ${(0,report_escape/* codeSpan */.SS)(target.models.head)}`;
            const templates = Object.entries(target.templates)
                .slice(0, 40)
                .map(([id, item]) => `${(0,report_escape/* codeSpan */.SS)(id, 60)} ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortDigest */.VK)(item.digest))}`);
            const judge = target.judge === undefined ? '' : `; judge ${(0,report_escape/* codeSpan */.SS)(target.judge.model)}`;
            return [
                `- ${(0,report_escape/* codeSpan */.SS)(name, 100)}: ${models}${judge}; suite ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortDigest */.VK)(target.suite.digest))}, repeats ${(0,report_figures/* count */.U9)(target.suite.repeats)}; templates ${templates.join(', ')}`,
            ];
        }),
        `- config ${(0,report_escape/* codeSpan */.SS)(provenance.config)}, margin ${(0,report_figures/* size */.Ej)(record.gate.margin)}, alpha ${record.gate.alpha}, order of cases by seed ${(0,report_escape/* codeSpan */.SS)(record.seed)}, engine ${(0,report_escape/* codeSpan */.SS)(provenance.engine)}`,
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/core/report/comment/ruler.js


function rulerSection(record, depth) {
    const { moved } = record.ruler;
    if (moved.length === 0)
        return [];
    const items = moved
        .slice(0, depth.list)
        .map((move) => `- ${(0,report_escape/* codeSpan */.SS)(move.path, 120)} (${(0,report_escape/* prose */.CS)(move.what, 40)}): ${(0,report_escape/* prose */.CS)(move.change, 240)}`);
    const more = moved.length > depth.list ? [`- and ${(0,report_figures/* count */.U9)(moved.length - depth.list)} more`] : [];
    return [
        `📏 **The ruler moved.** This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on:`,
        [...items, ...more].join('\n'),
    ];
}
function newCases(record) {
    return Object.entries(record.targets).flatMap(([name, target]) => {
        if (target.newCases === undefined)
            return [];
        const rows = Object.entries(target.newCases.templates).map(([id, item]) => `| ${(0,report_escape/* codeSpan */.SS)(id, 100)} | ${(0,report_figures/* count */.U9)(item.n)} | ${(0,report_figures/* points */.WR)(item.base)} | ${(0,report_figures/* points */.WR)(item.head)} |`);
        return [
            `${(0,report_figures/* many */._d)(target.newCases.n, 'new case')} of ${(0,report_escape/* codeSpan */.SS)(name, 100)}, scored with the base branch’s templates and kept apart from the verdict:`,
            ['| template | n | base | head |', '| :-- | --: | --: | --: |', ...rows].join('\n'),
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/report/comment/spending.js


function ratioLine(label, figure, unit) {
    if (figure === undefined)
        return '';
    const range = figure.interval === null ? '' : ` (${(0,report_figures/* ratio */.CG)(figure.interval[0])} to ${(0,report_figures/* ratio */.CG)(figure.interval[1])})`;
    const ceiling = figure.ceiling === undefined
        ? ''
        : `, ceiling ${(0,report_figures/* size */.Ej)(figure.ceiling)} times ${figure.state === 'exceeded' ? '**exceeded**' : 'held'}`;
    return `- ${label}: ${unit(figure.base)} → ${unit(figure.head)}, ${(0,report_figures/* ratio */.CG)(figure.ratio)}${range}${ceiling}`;
}
function ceilingLines(record) {
    const several = Object.keys(record.targets).length > 1;
    return Object.entries(record.operational.targets).flatMap(([name, { latencyMs, costUsd }]) => {
        const who = several ? ` of ${(0,report_escape/* codeSpan */.SS)(name, 100)}` : '';
        return [
            latencyMs?.state === 'exceeded' ? ratioLine(`Latency${who}`, latencyMs, (value) => `${(0,report_figures/* count */.U9)(value)} ms`) : '',
            costUsd?.state === 'exceeded'
                ? ratioLine(`Cost a request${who}`, costUsd, (value) => `$${value.toPrecision(3)}`)
                : '',
        ].filter((line) => line !== '');
    });
}
function spending(record) {
    const { usage, operational } = record;
    const asked = usage.calls + usage.reused;
    const reused = usage.reused === 0 ? '' : `, ${(0,report_figures/* count */.U9)(usage.reused)} answers reused`;
    const saved = operational.fullCalls === undefined || operational.fullCalls <= usage.calls
        ? ''
        : `; measuring everything afresh would have taken ${(0,report_figures/* many */._d)(operational.fullCalls, 'call')}, so ${(0,report_figures/* share */.uM)(1 - usage.calls / operational.fullCalls)} were saved`;
    const tokens = usage.promptTokens + usage.completionTokens === 0
        ? ''
        : `, ${(0,report_figures/* count */.U9)(usage.promptTokens)} tokens in and ${(0,report_figures/* count */.U9)(usage.completionTokens)} out`;
    const errors = usage.errors === 0 ? '' : `, ${(0,report_figures/* many */._d)(usage.errors, 'failed attempt')} (retried)`;
    const lines = asked === 0
        ? ['- No model was called.']
        : [
            `- ${(0,report_figures/* many */._d)(usage.calls, 'call')}${reused}${tokens}, ${usage.costKnown ? '' : 'at least '}${(0,report_figures/* usd */.dR)(usage.costUsd)}${errors}${saved}.`,
        ];
    for (const [name, figures] of Object.entries(operational.targets)) {
        const target = record.targets[name];
        const age = figures.baseline?.oldest == null ? null : (0,report_figures/* daysBetween */.YM)(figures.baseline.oldest, operational.startedAt);
        const baseline = figures.baseline === undefined
            ? ''
            : `- Baseline of ${(0,report_escape/* codeSpan */.SS)(name, 100)}: ${(0,report_figures/* many */._d)(figures.baseline.samples, 'sample')}, ${(0,report_figures/* count */.U9)(figures.baseline.fresh)} drawn fresh${age === null ? '' : age === 0 ? ', the oldest from today' : `, the oldest ${(0,report_figures/* many */._d)(age, 'day')} old`}.`;
        lines.push(...[
            baseline,
            ratioLine('Latency', figures.latencyMs, (value) => `${(0,report_figures/* count */.U9)(value)} ms`),
            ratioLine('Prompt tokens', figures.promptTokens, report_figures/* count */.U9),
            ratioLine('Answer tokens', figures.completionTokens, report_figures/* count */.U9),
            ratioLine('Cost a request', figures.costUsd, (value) => `$${value.toPrecision(3)}`),
            ...promptNotes(figures).map((note) => `- Prompt: ${(0,report_escape/* prose */.CS)(note, 240)}`),
            ...(target?.notes ?? []).slice(0, 8).map((note) => `- ${(0,report_escape/* prose */.CS)(note, 240)}`),
        ].filter((line) => line !== ''));
    }
    for (const note of operational.notes.slice(0, 6))
        lines.push(`- ${(0,report_escape/* prose */.CS)(note, 240)}`);
    return lines.join('\n');
}
function promptNotes({ promptHealth }) {
    return (promptHealth?.notes ?? promptHealth?.flags ?? []).slice(0, 6);
}

// EXTERNAL MODULE: ./build/core/report/lever-words.js
var lever_words = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/core/report/needed-cases.js
var needed_cases = __webpack_require__(6112);
;// CONCATENATED MODULE: ./build/core/report/comment/targets.js






function rowIcon(result) {
    if ((0,report_situation/* blocks */.Bv)(result))
        return '🔴';
    if (result.verdict === 'regressed')
        return '🟠';
    if (result.verdict === 'inconclusive')
        return (0,report_situation/* templateVerdict */.WM)(result) === 'not measured' ? '⚪' : '🟡';
    return '🟢';
}
function verdictCell(result) {
    const word = (0,report_situation/* templateVerdict */.WM)(result);
    const add = result.verdict === 'inconclusive' && word === 'inconclusive' ? (0,needed_cases/* casesWords */.xt)(result) : null;
    const extra = [
        add ?? '',
        result.floor === undefined || result.floor.state === 'held' || word === 'below its floor'
            ? ''
            : `near its floor of ${(0,report_figures/* size */.Ej)(result.floor.points)}`,
        result.blocking || result.verdict === 'regressed' ? '' : 'reported only',
    ].filter((text) => text !== '');
    return [`${rowIcon(result)} ${(0,report_situation/* blocks */.Bv)(result) ? `**${word}**` : word}`, ...extra].join(', ');
}
function table(target, list) {
    const rows = (0,report_situation/* byTrouble */.J1)(target.templates);
    const head = ['| template | base | head | change (95 % interval) | verdict |', '| :-- | --: | --: | :-- | :-- |'];
    const body = rows
        .slice(0, list)
        .map(([id, result]) => `| ${(0,report_escape/* codeSpan */.SS)(id, 100)} | ${(0,report_figures/* points */.WR)(result.base)} | ${(0,report_figures/* points */.WR)(result.head)} | ${(0,report_figures/* changeWithInterval */.k$)(result)} | ${verdictCell(result)} |`);
    const more = rows.length > list ? [`\n_and ${(0,report_figures/* many */._d)(rows.length - list, 'more template')} in the report_`] : [];
    return [...head, ...body, ...more].join('\n');
}
function targetHead(name, target) {
    const { cases, holdout, clusters } = target.suite;
    const suite = [
        (0,report_figures/* many */._d)(cases, 'case'),
        holdout > 0 ? `${(0,report_figures/* count */.U9)(holdout)} held out` : '',
        clusters > 0 ? (0,report_figures/* many */._d)(clusters, 'cluster') : '',
    ].filter((part) => part !== '');
    const judge = target.judge === undefined
        ? ''
        : ` · judge ${(0,report_escape/* codeSpan */.SS)(target.judge.model)}${target.judge.recorded ? ' (recorded)' : ''}`;
    const changed = target.changed.length === 0
        ? ''
        : `: ${target.changed
            .slice(0, 3)
            .map((item) => (0,report_escape/* prose */.CS)(item, 120))
            .join('; ')}${target.changed.length > 3 ? ` and ${(0,report_figures/* count */.U9)(target.changed.length - 3)} more` : ''}`;
    return `**${(0,report_escape/* codeSpan */.SS)(name, 100)}** · ${(0,lever_words/* leverWords */.g)(target.lever)}${changed} · ${suite.join(', ')}${judge}`;
}
function sight(target) {
    const mdes = Object.values(target.templates).flatMap(({ mde, measured }) => mde === null || measured === 0 ? [] : [mde]);
    const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
    const seen = mdes.length === 0
        ? ''
        : ` This run could see a drop of ${(0,report_figures/* points */.WR)(Math.max(...mdes))} points or more (with 80 % probability, at worst among its templates).`;
    const margin = margins.length === 1
        ? (0,template_sentence/* marginNote */.f)(margins[0] ?? 0)
        : 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
    return `<sub>${margin}${seen}</sub>`;
}

// EXTERNAL MODULE: ./build/core/report/headline.js + 1 modules
var headline = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/core/report/history.js
var report_history = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/core/report/marker.js
var marker = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/core/report/comment.js
















const COMMENT_LIMIT = 65_000;
const ICON = {
    pass: '🟢',
    improved: '🟢',
    regressed: '🔴',
    accepted: '🟠',
    'order-skipped': '🔴',
    inconclusive: '🟡',
    'not-measured': '',
    skipped: '⚪',
    error: '⛔',
};
function footer(record) {
    const run = (0,report_escape/* ownLink */.RL)(record.provenance.runUrl);
    const report = (0,report_escape/* ownLink */.RL)(record.provenance.reportUrl);
    const links = [
        run === null ? '' : `[run](${run})`,
        report === null ? '' : `[full report](${report})`,
        record.redacted ? 'case and model text is redacted' : '',
    ].filter((part) => part !== '');
    return links.length === 0 ? '' : `<sub>${links.join(' · ')}</sub>`;
}
function problemList(record, list) {
    const problems = record.problems ?? [];
    if (problems.length === 0)
        return [];
    const more = problems.length > list ? `\nand ${(0,report_figures/* count */.U9)(problems.length - list)} more` : '';
    return [
        (0,report_escape/* fenced */.OF)(problems
            .slice(0, list)
            .map((problem) => (0,report_escape/* oneLine */.TN)(problem, 400))
            .join('\n') + more, 'text'),
    ];
}
function body(record, depth) {
    const situation = (0,report_situation/* situationOf */._7)(record);
    const first = `### ${[ICON[situation], markdown((0,headline/* headlineOf */.g)(record))].filter((part) => part !== '').join(' ')}`;
    if (situation === 'skipped' && Object.keys(record.targets).length === 0) {
        return [
            first,
            ...problemList(record, depth.list),
            ...rulerSection(record, depth),
            depth.details ? folded('Earlier pushes', past_history(record)) : '',
            footer(record),
        ]
            .filter((part) => part !== '')
            .join('\n\n');
    }
    if (!depth.rows)
        return [first, acceptance(record), footer(record)].filter((part) => part !== '').join('\n\n');
    const lines = [...criticalLines(record), ...evidence(record, situation), ...ceilingLines(record)].join('\n');
    const tables = Object.entries(record.targets)
        .slice(0, depth.list)
        .flatMap(([name, target]) => [
        targetHead(name, target),
        ...(Object.keys(target.templates).length === 0 ? [] : [table(target, depth.list), sight(target)]),
    ]);
    const tail = depth.details
        ? [
            folded('Where it fell most', slices(record)),
            folded('Cost, speed and notes', situation === 'error' && record.usage.calls === 0 ? '' : spending(record)),
            folded('The base branch over its last runs', past_trend(record)),
            folded('What was pinned', pins(record)),
            folded('Reproduce it locally', (0,report_escape/* fenced */.OF)(record.provenance.reproduce, 'sh')),
            folded('Earlier pushes', past_history(record)),
        ]
        : [];
    return [
        first,
        acceptance(record),
        lines,
        waysOut(situation, record),
        ...problemList(record, depth.list),
        ...rulerSection(record, depth),
        ...tables,
        ...escalation(record, depth),
        ...brokenSection(record, depth, situation),
        ...newCases(record),
        ...tail,
        footer(record),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function renderComment(record, limit = COMMENT_LIMIT) {
    const room = Math.min(limit, COMMENT_LIMIT);
    for (const depth of LADDER) {
        const text = `${(0,marker/* marker */.x)(record.verdict)}\n${body(record, depth)}\n\n${(0,report_history/* historyLine */.Jo)(record)}\n`;
        if (text.length < room)
            return text;
    }
    return `${(0,marker/* marker */.x)(record.verdict)}\n${(0,report_escape/* clip */.$Q)(`${ICON[(0,report_situation/* situationOf */._7)(record)]} ${markdown((0,headline/* headlineOf */.g)(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}
function renderBody(record, limit) {
    for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
        const text = `${body(record, depth)}\n`;
        if (text.length < limit)
            return text;
    }
    return `${(0,report_escape/* clip */.$Q)(markdown((0,headline/* headlineOf */.g)(record), 100), 500)}\n`;
}
function renderRunning(head, targets, previous) {
    const about = targets.length === 0
        ? ''
        : ` ${targets
            .slice(0, 5)
            .map((name) => (0,report_escape/* codeSpan */.SS)(name, 100))
            .join(', ')}`;
    const hidden = previous === null ? '' : (0,report_history/* hiddenHistory */.b)(previous);
    return [
        (0,marker/* marker */.x)('running'),
        `### ⏳ Measuring${about} at ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortSha */.Fu)(head))}; the verdict will stand here.`,
        '',
        hidden,
    ]
        .join('\n')
        .trimEnd()
        .concat('\n');
}


/***/ }),

/***/ 8669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(471);

const SUMMARY_LIMIT = 250_000;
function renderSummary(record) {
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .l)(record, SUMMARY_LIMIT);
}


/***/ })

};
