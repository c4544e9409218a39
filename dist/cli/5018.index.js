export const id = 5018;
export const ids = [5018];
export const modules = {

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_LIMIT: () => (/* binding */ COMMENT_LIMIT),
  COMMENT_MARKER: () => (/* binding */ COMMENT_MARKER),
  ICON: () => (/* binding */ ICON),
  folded: () => (/* binding */ folded),
  markdown: () => (/* binding */ markdown),
  renderBody: () => (/* binding */ renderBody),
  renderComment: () => (/* binding */ renderComment),
  renderRunning: () => (/* binding */ renderRunning)
});

// EXTERNAL MODULE: ./build/core/report/escalating.js
var escalating = __webpack_require__(4898);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/report/exhibits.js
var exhibits = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/core/report/figures.js
var report_figures = __webpack_require__(5848);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/report/sentences.js
var sentences = __webpack_require__(6063);
;// CONCATENATED MODULE: ./build/core/report/history.js
/** Verdicts of earlier pushes, carried from comment to comment in a hidden line. */


const MAX_ENTRIES = 20;
const MAX_SUMMARY = 300;
/** `-{2}` for `--`: some parsers take an HTML comment's start in a pattern for one in the script. */
const HIDDEN = /<!-{2} plumbline-history:([\w-]{0,60000}) -->/;
const Entry = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP()
        .max(64)
        .regex(/^[\w.-]+$/),
    verdict: schemas/* enum */.k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']),
    summary: schemas/* string */.YjP().max(MAX_SUMMARY),
});
/** This run as an entry of the next run's history. */
function historyEntry(record) {
    return {
        sha: record.provenance.head.sha,
        verdict: record.verdict,
        // An earlier push blocks nothing any more.
        summary: (0,sentences/* plain */.pj)((0,sentences/* headlineOf */.gD)(record)).replace(', merge blocked', '').slice(0, MAX_SUMMARY),
    };
}
/** Hidden and encoded, so that no text can end the HTML comment. */
function historyLine(record) {
    const entries = [
        ...(record.history ?? []).filter(({ sha }) => sha !== record.provenance.head.sha),
        historyEntry(record),
    ].slice(-MAX_ENTRIES);
    return `<!-- plumbline-history:${Buffer.from(JSON.stringify(entries), 'utf8').toString('base64url')} -->`;
}
/** The hidden line as it stands, for a comment that is rewritten before its verdict is known. */
function hiddenHistory(body) {
    return HIDDEN.exec(body)?.[0] ?? '';
}
/** Reads what `historyLine` wrote; a comment without it, or with a forged one, has no history. */
function readHistory(body) {
    const match = HIDDEN.exec(body);
    if (match === null)
        return [];
    try {
        const parsed = z
            .array(Entry)
            .max(MAX_ENTRIES)
            .safeParse(JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString('utf8')));
        return parsed.success ? parsed.data : [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/core/report/trend.js
var trend = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/core/report/comment.js







/** GitHub refuses 65,536 characters; the rest is room for what a poster may add. */
const COMMENT_LIMIT = 65_000;
const COMMENT_MARKER = '<!-- plumbline:';
/** Full, fewer exhibits, shorter texts, none, rows only, verdict only. */
const LADDER = [
    { exhibits: 6, text: 900, details: true, rows: true, list: 100 },
    { exhibits: 3, text: 900, details: true, rows: true, list: 50 },
    { exhibits: 3, text: 450, details: true, rows: true, list: 50 },
    { exhibits: 3, text: 200, details: true, rows: true, list: 20 },
    { exhibits: 0, text: 0, details: true, rows: true, list: 20 },
    { exhibits: 0, text: 0, details: false, rows: true, list: 10 },
    { exhibits: 0, text: 0, details: false, rows: false, list: 3 },
];
const ICON = {
    pass: '🟢',
    improved: '🟢',
    regressed: '🔴',
    accepted: '🟠',
    'order-skipped': '🔴',
    inconclusive: '🟡',
    // The first words must be NOT MEASURED.
    'not-measured': '',
    skipped: '⚪',
    error: '⛔',
};
const VERDICT_ICON = {
    pass: '🟢',
    regressed: '🔴',
    inconclusive: '🟡',
    skipped: '⚪',
    error: '⛔',
};
/** Words as markdown: names as code, foreign prose with everything live taken out. */
function markdown(words, limit = 300) {
    return words
        .map((word) => typeof word === 'string' ? word : 'name' in word ? (0,report_escape/* codeSpan */.SS)(word.name, 100) : (0,report_escape/* prose */.CS)(word.prose, limit))
        .join('');
}
function rowIcon(result) {
    if ((0,sentences/* blocks */.Bv)(result))
        return '🔴';
    if (result.verdict === 'regressed')
        return '🟠';
    if (result.verdict === 'inconclusive')
        return (0,sentences/* templateVerdict */.WM)(result) === 'not measured' ? '⚪' : '🟡';
    return '🟢';
}
function verdictCell(result) {
    const word = (0,sentences/* templateVerdict */.WM)(result);
    const add = result.verdict === 'inconclusive' && word === 'inconclusive' ? (0,sentences/* casesWords */.xt)(result) : null;
    const extra = [
        add ?? '',
        result.floor === undefined || result.floor.state === 'held' || word === 'below its floor'
            ? ''
            : `near its floor of ${(0,report_figures/* size */.Ej)(result.floor.points)}`,
        result.blocking || result.verdict === 'regressed' ? '' : 'reported only',
    ].filter((text) => text !== '');
    return [`${rowIcon(result)} ${(0,sentences/* blocks */.Bv)(result) ? `**${word}**` : word}`, ...extra].join(', ');
}
function table(target, list) {
    const rows = (0,sentences/* byTrouble */.J1)(target.templates);
    const head = ['| template | base | head | change (95 % interval) | verdict |', '| :-- | --: | --: | :-- | :-- |'];
    const body = rows
        .slice(0, list)
        .map(([id, result]) => `| ${(0,report_escape/* codeSpan */.SS)(id, 100)} | ${(0,report_figures/* points */.WR)(result.base)} | ${(0,report_figures/* points */.WR)(result.head)} | ${(0,report_figures/* changeWithInterval */.k$)(result)} | ${verdictCell(result)} |`);
    const more = rows.length > list ? [`\n_and ${(0,report_figures/* many */._d)(rows.length - list, 'more template')} in the report_`] : [];
    return [...head, ...body, ...more].join('\n');
}
/** `How sure` lines of what blocks, or of what stayed open: one a template, at most three. */
function evidence(record, situation) {
    const open = (0,sentences/* findings */.Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    const shown = situation === 'regressed' || situation === 'accepted'
        ? (0,sentences/* worst */.QZ)(record)
        : situation === 'inconclusive' || situation === 'not-measured'
            ? open
            : [];
    const several = Object.keys(record.targets).length > 1;
    return shown.slice(0, 3).map(({ target, template, result }) => {
        const place = several ? (0,sentences/* say */.cv) `${target} at ${template}` : (0,sentences/* say */.cv) `${template}`;
        const chance = result.verdict === 'regressed' && result.p !== null && result.p < 0.05
            ? ' A change this size is very unlikely to be chance.'
            : '';
        const cases = record.targets[target]?.suite.cases ?? 0;
        const early = result.verdict === 'regressed' && result.n < cases
            ? ` ${(0,report_figures/* count */.U9)(result.n)} of ${(0,report_figures/* many */._d)(cases, 'case')} were enough to tell.`
            : '';
        return `- ${markdown(place)}: ${markdown((0,sentences/* templateSentence */.y1)(result))}${chance}${early}`;
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
        return `- ${word}: ${markdown((0,sentences/* say */.cv) `${item.case} of ${name}`)}. ${(0,report_escape/* prose */.CS)((0,sentences/* asSentence */.KG)(item.detail))}`;
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
    return `**${(0,report_escape/* codeSpan */.SS)(name, 100)}** · ${(0,sentences/* leverWords */.gH)(target.lever)}${changed} · ${suite.join(', ')}${judge}`;
}
function sight(target) {
    const mdes = Object.values(target.templates).flatMap(({ mde, measured }) => mde === null || measured === 0 ? [] : [mde]);
    const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
    const seen = mdes.length === 0
        ? ''
        : ` This run could see a drop of ${(0,report_figures/* points */.WR)(Math.max(...mdes))} points or more (with 80 % probability, at worst among its templates).`;
    const margin = margins.length === 1
        ? (0,sentences/* marginNote */.fY)(margins[0] ?? 0)
        : 'Each template’s margin is the drop that must be ruled out to pass, not a drop that is tolerated.';
    return `<sub>${margin}${seen}</sub>`;
}
function folded(title, body) {
    return body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** In words: a tick could be read as the verdict. */
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
        const skipped = entry.orderSkipped
            ? `\n**Order skipped:** this change reaches for ${(0,sentences/* leverWords */.gH)(record.targets[name]?.lever ?? null)} before the cheaper steps are scored on this suite.`
            : '';
        const anti = entry.antiPatterns.length === 0
            ? ''
            : `\n**Anti-pattern:** ${entry.antiPatterns.map(escalating/* antiPatternWords */.SH).join('; ')}.`;
        const line = `🧭 ${who}${(0,report_escape/* prose */.CS)((0,escalating/* escalationSentence */.x8)(entry))}${skipped}${anti}`;
        if (!depth.details || entry.criteria.length === 0)
            return [line];
        const rows = entry.criteria.map((item) => {
            const todo = item.todo === undefined || item.todo === '' ? '' : ` _To know:_ ${(0,report_escape/* prose */.CS)(item.todo, 160)}`;
            return `| ${(0,escalating/* criterionWords */.nn)(item.id)} | ${STATE[item.state]} | ${(0,report_escape/* prose */.CS)(item.evidence, 200)}${todo} |`;
        });
        const why = entry.next === null || entry.next.why === ''
            ? ''
            : `\n\nNext, cheapest first: \`${entry.next.lever}\`. ${(0,report_escape/* prose */.CS)((0,sentences/* asSentence */.KG)(entry.next.why))}`;
        const told = (0,escalating/* gapSentence */.O$)(entry, record.targets[name]);
        const gap = told === '' ? '' : `${(0,report_escape/* prose */.CS)(told)}\n\n`;
        const table = ['| criterion | state | evidence |', '| :-- | :-- | :-- |', ...rows].join('\n');
        return [
            line,
            folded(`Escalation checklist${who === '' ? '' : ` of <code>${codeSpanHtml(name)}</code>`}`, `${gap}${table}${why}`),
        ];
    });
}
function codeSpanHtml(text) {
    return (0,report_escape/* oneLine */.TN)(text, 100).replace(/[^\w .-]/g, (char) => `&#${char.codePointAt(0)};`);
}
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
/** Where it fell most, so that a reader knows where to look; never part of the verdict. */
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
function ratioLine(label, figure, unit) {
    if (figure === undefined)
        return '';
    const range = figure.interval === null ? '' : ` (${(0,report_figures/* ratio */.CG)(figure.interval[0])} to ${(0,report_figures/* ratio */.CG)(figure.interval[1])})`;
    const ceiling = figure.ceiling === undefined
        ? ''
        : `, ceiling ${(0,report_figures/* size */.Ej)(figure.ceiling)} times ${figure.state === 'exceeded' ? '**exceeded**' : 'held'}`;
    return `- ${label}: ${unit(figure.base)} → ${unit(figure.head)}, ${(0,report_figures/* ratio */.CG)(figure.ratio)}${range}${ceiling}`;
}
/** Ceilings that were passed, where they cannot be overlooked. */
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
/** What the run cost, what it saved, and what the change does to speed and price. */
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
            ...(figures.promptHealth?.flags ?? []).slice(0, 6).map((flag) => `- Prompt: ${(0,report_escape/* prose */.CS)(flag, 200)}`),
            ...(target?.notes ?? []).slice(0, 8).map((note) => `- ${(0,report_escape/* prose */.CS)(note, 240)}`),
        ].filter((line) => line !== ''));
    }
    for (const note of operational.notes.slice(0, 6))
        lines.push(`- ${(0,report_escape/* prose */.CS)(note, 240)}`);
    return lines.join('\n');
}
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
function comment_trend(record) {
    return (0,trend/* trendLines */.j)(record)
        .map(({ target, template, points: past, head }) => {
        const place = Object.keys(record.targets).length > 1
            ? `${(0,report_escape/* codeSpan */.SS)(target, 100)} ${(0,report_escape/* codeSpan */.SS)(template, 100)}`
            : (0,report_escape/* codeSpan */.SS)(template, 100);
        return `- ${place}: ${past.map(({ level }) => (0,report_figures/* points */.WR)(level)).join(' → ')}; this change ${(0,report_figures/* points */.WR)(head)}`;
    })
        .join('\n');
}
function comment_history(record) {
    return [...(record.history ?? [])]
        .reverse()
        .slice(0, 20)
        .map((entry) => `- ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortSha */.Fu)(entry.sha))} ${VERDICT_ICON[entry.verdict]} ${(0,report_escape/* prose */.CS)(entry.summary, 200)}`)
        .join('\n');
}
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
function marker(record) {
    return `${COMMENT_MARKER}v1 verdict=${record.verdict} -->`;
}
/** `depth` decides what is shown; the verdict always is. */
function body(record, depth) {
    const situation = (0,sentences/* situationOf */._7)(record);
    const first = `### ${[ICON[situation], markdown((0,sentences/* headlineOf */.gD)(record))].filter((part) => part !== '').join(' ')}`;
    if (situation === 'skipped' && Object.keys(record.targets).length === 0) {
        return [
            first,
            ...problemList(record, depth.list),
            ...rulerSection(record, depth),
            depth.details ? folded('Earlier pushes', comment_history(record)) : '',
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
            folded('The base branch over its last runs', comment_trend(record)),
            folded('What was pinned', pins(record)),
            folded('Reproduce it locally', (0,report_escape/* fenced */.OF)(record.provenance.reproduce, 'sh')),
            folded('Earlier pushes', comment_history(record)),
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
/** The comment within `limit` UTF-16 units: the fullest rendering that fits, the bare verdict at worst. */
function renderComment(record, limit = COMMENT_LIMIT) {
    const room = Math.min(limit, COMMENT_LIMIT);
    for (const depth of LADDER) {
        const text = `${marker(record)}\n${body(record, depth)}\n\n${historyLine(record)}\n`;
        if (text.length < room)
            return text;
    }
    return `${marker(record)}\n${(0,report_escape/* clip */.$Q)(`${ICON[(0,sentences/* situationOf */._7)(record)]} ${markdown((0,sentences/* headlineOf */.gD)(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}
/** The same text for a job summary, with room for more; no marker, no hidden history. */
function renderBody(record, limit) {
    for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
        const text = `${body(record, depth)}\n`;
        if (text.length < limit)
            return text;
    }
    return `${(0,report_escape/* clip */.$Q)(markdown((0,sentences/* headlineOf */.gD)(record), 100), 500)}\n`;
}
/** Shown while the gate works; the verdict replaces it. */
function renderRunning(head, targets, previous) {
    const about = targets.length === 0
        ? ''
        : ` ${targets
            .slice(0, 5)
            .map((name) => (0,report_escape/* codeSpan */.SS)(name, 100))
            .join(', ')}`;
    const hidden = previous === null ? '' : hiddenHistory(previous);
    return [
        `${COMMENT_MARKER}v1 verdict=running -->`,
        `### ⏳ Measuring${about} at ${(0,report_escape/* codeSpan */.SS)((0,report_figures/* shortSha */.Fu)(head))}; the verdict will stand here.`,
        '',
        hidden,
    ]
        .join('\n')
        .trimEnd()
        .concat('\n');
}


/***/ })

};
