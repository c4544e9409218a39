export const id = 8669;
export const ids = [8669,9632];
export const modules = {

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lc: () => (/* binding */ renderBody),
/* harmony export */   renderComment: () => (/* binding */ renderComment),
/* harmony export */   renderRunning: () => (/* binding */ renderRunning)
/* harmony export */ });
/* unused harmony exports COMMENT_LIMIT, COMMENT_MARKER, ICON, markdown, folded */
/* harmony import */ var _escalating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4898);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _exhibits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6311);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5848);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2697);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6063);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9658);







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
        .map((word) => typeof word === 'string' ? word : 'name' in word ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(word.name, 100) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(word.prose, limit))
        .join('');
}
function rowIcon(result) {
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(result))
        return '🔴';
    if (result.verdict === 'regressed')
        return '🟠';
    if (result.verdict === 'inconclusive')
        return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .templateVerdict */ .WM)(result) === 'not measured' ? '⚪' : '🟡';
    return '🟢';
}
function verdictCell(result) {
    const word = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .templateVerdict */ .WM)(result);
    const add = result.verdict === 'inconclusive' && word === 'inconclusive' ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .casesWords */ .xt)(result) : null;
    const extra = [
        add ?? '',
        result.floor === undefined || result.floor.state === 'held' || word === 'below its floor'
            ? ''
            : `near its floor of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .size */ .Ej)(result.floor.points)}`,
        result.blocking || result.verdict === 'regressed' ? '' : 'reported only',
    ].filter((text) => text !== '');
    return [`${rowIcon(result)} ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(result) ? `**${word}**` : word}`, ...extra].join(', ');
}
function table(target, list) {
    const rows = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .byTrouble */ .J1)(target.templates);
    const head = ['| template | base | head | change (95 % interval) | verdict |', '| :-- | --: | --: | :-- | :-- |'];
    const body = rows
        .slice(0, list)
        .map(([id, result]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(id, 100)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(result.base)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(result.head)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .changeWithInterval */ .k$)(result)} | ${verdictCell(result)} |`);
    const more = rows.length > list ? [`\n_and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(rows.length - list, 'more template')} in the report_`] : [];
    return [...head, ...body, ...more].join('\n');
}
/** `How sure` lines of what blocks, or of what stayed open: one a template, at most three. */
function evidence(record, situation) {
    const open = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    const shown = situation === 'regressed' || situation === 'accepted'
        ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(record)
        : situation === 'inconclusive' || situation === 'not-measured'
            ? open
            : [];
    const several = Object.keys(record.targets).length > 1;
    return shown.slice(0, 3).map(({ target, template, result }) => {
        const place = several ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${target} at ${template}` : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${template}`;
        const chance = result.verdict === 'regressed' && result.p !== null && result.p < 0.05
            ? ' A change this size is very unlikely to be chance.'
            : '';
        const cases = record.targets[target]?.suite.cases ?? 0;
        const early = result.verdict === 'regressed' && result.n < cases
            ? ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(result.n)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(cases, 'case')} were enough to tell.`
            : '';
        return `- ${markdown(place)}: ${markdown((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .templateSentence */ .y1)(result))}${chance}${early}`;
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
        return `- ${word}: ${markdown((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${item.case} of ${name}`)}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(item.detail))}`;
    }));
}
function acceptance(record) {
    if (record.accepted === null)
        return '';
    const { by, reason, sha, expires } = record.accepted;
    const why = reason === '' ? 'without a reason' : `because: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}`;
    return `Accepted by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(by)} for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(sha))} until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .moment */ .n$)(expires), 40)}, ${why}. The verdict stays; a new push ends the acceptance.`;
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
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(cases, 'case'),
        holdout > 0 ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(holdout)} held out` : '',
        clusters > 0 ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(clusters, 'cluster') : '',
    ].filter((part) => part !== '');
    const judge = target.judge === undefined
        ? ''
        : ` · judge ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(target.judge.model)}${target.judge.recorded ? ' (recorded)' : ''}`;
    const changed = target.changed.length === 0
        ? ''
        : `: ${target.changed
            .slice(0, 3)
            .map((item) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(item, 120))
            .join('; ')}${target.changed.length > 3 ? ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(target.changed.length - 3)} more` : ''}`;
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}** · ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .leverWords */ .gH)(target.lever)}${changed} · ${suite.join(', ')}${judge}`;
}
function sight(target) {
    const mdes = Object.values(target.templates).flatMap(({ mde, measured }) => mde === null || measured === 0 ? [] : [mde]);
    const margins = [...new Set(Object.values(target.templates).map(({ margin }) => margin))];
    const seen = mdes.length === 0
        ? ''
        : ` This run could see a drop of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(Math.max(...mdes))} points or more (with 80 % probability, at worst among its templates).`;
    const margin = margins.length === 1
        ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .marginNote */ .fY)(margins[0] ?? 0)
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
        const who = entries.length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}: ` : '';
        const skipped = entry.orderSkipped
            ? `\n**Order skipped:** this change reaches for ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .leverWords */ .gH)(record.targets[name]?.lever ?? null)} before the cheaper steps are scored on this suite.`
            : '';
        const anti = entry.antiPatterns.length === 0
            ? ''
            : `\n**Anti-pattern:** ${entry.antiPatterns.map(_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .antiPatternWords */ .SH).join('; ')}.`;
        const line = `🧭 ${who}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationSentence */ .x8)(entry))}${skipped}${anti}`;
        if (!depth.details || entry.criteria.length === 0)
            return [line];
        const rows = entry.criteria.map((item) => {
            const todo = item.todo === undefined || item.todo === '' ? '' : ` _To know:_ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(item.todo, 160)}`;
            return `| ${(0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .criterionWords */ .nn)(item.id)} | ${STATE[item.state]} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(item.evidence, 200)}${todo} |`;
        });
        const why = entry.next === null || entry.next.why === ''
            ? ''
            : `\n\nNext, cheapest first: \`${entry.next.lever}\`. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(entry.next.why))}`;
        const told = (0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .gapSentence */ .O$)(entry, record.targets[name]);
        const gap = told === '' ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(told)}\n\n`;
        const table = ['| criterion | state | evidence |', '| :-- | :-- | :-- |', ...rows].join('\n');
        return [
            line,
            folded(`Escalation checklist${who === '' ? '' : ` of <code>${codeSpanHtml(name)}</code>`}`, `${gap}${table}${why}`),
        ];
    });
}
function codeSpanHtml(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 100).replace(/[^\w .-]/g, (char) => `&#${char.codePointAt(0)};`);
}
function brokenSection(record, depth, situation) {
    const shown = (0,_exhibits_js__WEBPACK_IMPORTED_MODULE_2__/* .exhibitsByWeight */ .K7)(record, depth.exhibits);
    const lists = Object.entries(record.targets).flatMap(([name, target]) => {
        const ids = [...new Set(target.regressions.map((item) => item.case))];
        if (ids.length === 0)
            return [];
        const several = Object.keys(record.targets).length > 1;
        const rest = ids.length > depth.list ? ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(ids.length - depth.list)} more` : '';
        return [
            `${several ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}: ` : ''}${ids
                .slice(0, depth.list)
                .map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(id, 60))
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
    const bodies = shown.map((exhibit) => (0,_exhibits_js__WEBPACK_IMPORTED_MODULE_2__/* .exhibitMarkdown */ .TI)(exhibit, depth.text));
    const all = total === 0
        ? []
        : [folded(total === 1 ? 'The broken case' : `All ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(total, 'broken case')}${scope}`, lists.join('\n\n'))];
    const block = [...heading, ...bodies];
    return situation === 'regressed' || situation === 'accepted'
        ? [...block, ...all]
        : [folded(`${title} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(total)})`, [...bodies, ...lists].join('\n\n'))];
}
/** Where it fell most, so that a reader knows where to look; never part of the verdict. */
function slices(record) {
    const rows = Object.entries(record.targets).flatMap(([name, target]) => (target.slices ?? [])
        .filter(({ delta, interval: range }) => delta < 0 && range !== null && range[1] < 0)
        .sort((a, b) => a.delta - b.delta)
        .slice(0, 6)
        .map((slice) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(slice.name, 80)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(Object.keys(record.targets).length > 1 ? `${name} / ${slice.template}` : slice.template, 100)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(slice.n)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .change */ .Zg)(slice.delta)} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .interval */ .YP)(slice.interval)}) |`));
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
        .map((move) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(move.path, 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(move.what, 40)}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(move.change, 240)}`);
    const more = moved.length > depth.list ? [`- and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(moved.length - depth.list)} more`] : [];
    return [
        `📏 **The ruler moved.** This change also edits what it is judged by. The base branch’s ruler decided; these edits count from the merge on:`,
        [...items, ...more].join('\n'),
    ];
}
function newCases(record) {
    return Object.entries(record.targets).flatMap(([name, target]) => {
        if (target.newCases === undefined)
            return [];
        const rows = Object.entries(target.newCases.templates).map(([id, item]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(id, 100)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(item.n)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(item.base)} | ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(item.head)} |`);
        return [
            `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(target.newCases.n, 'new case')} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}, scored with the base branch’s templates and kept apart from the verdict:`,
            ['| template | n | base | head |', '| :-- | --: | --: | --: |', ...rows].join('\n'),
        ];
    });
}
function ratioLine(label, figure, unit) {
    if (figure === undefined)
        return '';
    const range = figure.interval === null ? '' : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .ratio */ .CG)(figure.interval[0])} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .ratio */ .CG)(figure.interval[1])})`;
    const ceiling = figure.ceiling === undefined
        ? ''
        : `, ceiling ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .size */ .Ej)(figure.ceiling)} times ${figure.state === 'exceeded' ? '**exceeded**' : 'held'}`;
    return `- ${label}: ${unit(figure.base)} → ${unit(figure.head)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .ratio */ .CG)(figure.ratio)}${range}${ceiling}`;
}
/** Ceilings that were passed, where they cannot be overlooked. */
function ceilingLines(record) {
    const several = Object.keys(record.targets).length > 1;
    return Object.entries(record.operational.targets).flatMap(([name, { latencyMs, costUsd }]) => {
        const who = several ? ` of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}` : '';
        return [
            latencyMs?.state === 'exceeded' ? ratioLine(`Latency${who}`, latencyMs, (value) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(value)} ms`) : '',
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
    const reused = usage.reused === 0 ? '' : `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(usage.reused)} answers reused`;
    const saved = operational.fullCalls === undefined || operational.fullCalls <= usage.calls
        ? ''
        : `; measuring everything afresh would have taken ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(operational.fullCalls, 'call')}, so ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .share */ .uM)(1 - usage.calls / operational.fullCalls)} were saved`;
    const tokens = usage.promptTokens + usage.completionTokens === 0
        ? ''
        : `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(usage.promptTokens)} tokens in and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(usage.completionTokens)} out`;
    const errors = usage.errors === 0 ? '' : `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(usage.errors, 'failed attempt')} (retried)`;
    const lines = asked === 0
        ? ['- No model was called.']
        : [
            `- ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(usage.calls, 'call')}${reused}${tokens}, ${usage.costKnown ? '' : 'at least '}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .usd */ .dR)(usage.costUsd)}${errors}${saved}.`,
        ];
    for (const [name, figures] of Object.entries(operational.targets)) {
        const target = record.targets[name];
        const age = figures.baseline?.oldest == null ? null : (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(figures.baseline.oldest, operational.startedAt);
        const baseline = figures.baseline === undefined
            ? ''
            : `- Baseline of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(figures.baseline.samples, 'sample')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(figures.baseline.fresh)} drawn fresh${age === null ? '' : age === 0 ? ', the oldest from today' : `, the oldest ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .many */ ._d)(age, 'day')} old`}.`;
        lines.push(...[
            baseline,
            ratioLine('Latency', figures.latencyMs, (value) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(value)} ms`),
            ratioLine('Prompt tokens', figures.promptTokens, _figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9),
            ratioLine('Answer tokens', figures.completionTokens, _figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9),
            ratioLine('Cost a request', figures.costUsd, (value) => `$${value.toPrecision(3)}`),
            ...(figures.promptHealth?.flags ?? []).slice(0, 6).map((flag) => `- Prompt: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(flag, 200)}`),
            ...(target?.notes ?? []).slice(0, 8).map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note, 240)}`),
        ].filter((line) => line !== ''));
    }
    for (const note of operational.notes.slice(0, 6))
        lines.push(`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note, 240)}`);
    return lines.join('\n');
}
function pins(record) {
    const { provenance } = record;
    const lines = [
        `- base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(provenance.base.label)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(provenance.base.sha))}, head ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(provenance.head.label)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(provenance.head.sha))}`,
        ...Object.entries(record.targets).flatMap(([name, target]) => {
            const models = target.models.base === target.models.head
                ? `model ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(target.models.head)}`
                : `model ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(target.models.base)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(target.models.head)}`;
            const templates = Object.entries(target.templates)
                .slice(0, 40)
                .map(([id, item]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(id, 60)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(item.digest))}`);
            const judge = target.judge === undefined ? '' : `; judge ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(target.judge.model)}`;
            return [
                `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}: ${models}${judge}; suite ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(target.suite.digest))}, repeats ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(target.suite.repeats)}; templates ${templates.join(', ')}`,
            ];
        }),
        `- config ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(provenance.config)}, margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .size */ .Ej)(record.gate.margin)}, alpha ${record.gate.alpha}, order of cases by seed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(record.seed)}, engine ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(provenance.engine)}`,
    ];
    return lines.join('\n');
}
function trend(record) {
    return (0,_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .trendLines */ .j)(record)
        .map(({ target, template, points: past, head }) => {
        const place = Object.keys(record.targets).length > 1
            ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(target, 100)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(template, 100)}`
            : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(template, 100);
        return `- ${place}: ${past.map(({ level }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(level)).join(' → ')}; this change ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(head)}`;
    })
        .join('\n');
}
function history(record) {
    return [...(record.history ?? [])]
        .reverse()
        .slice(0, 20)
        .map((entry) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(entry.sha))} ${VERDICT_ICON[entry.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(entry.summary, 200)}`)
        .join('\n');
}
function footer(record) {
    const run = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLink */ .RL)(record.provenance.runUrl);
    const report = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLink */ .RL)(record.provenance.reportUrl);
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
    const more = problems.length > list ? `\nand ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(problems.length - list)} more` : '';
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(problems
            .slice(0, list)
            .map((problem) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(problem, 400))
            .join('\n') + more, 'text'),
    ];
}
function marker(record) {
    return `${COMMENT_MARKER}v1 verdict=${record.verdict} -->`;
}
/** `depth` decides what is shown; the verdict always is. */
function body(record, depth) {
    const situation = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .situationOf */ ._7)(record);
    const first = `### ${[ICON[situation], markdown((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)(record))].filter((part) => part !== '').join(' ')}`;
    if (situation === 'skipped' && Object.keys(record.targets).length === 0) {
        return [
            first,
            ...problemList(record, depth.list),
            ...rulerSection(record, depth),
            depth.details ? folded('Earlier pushes', history(record)) : '',
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
            folded('The base branch over its last runs', trend(record)),
            folded('What was pinned', pins(record)),
            folded('Reproduce it locally', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(record.provenance.reproduce, 'sh')),
            folded('Earlier pushes', history(record)),
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
        const text = `${marker(record)}\n${body(record, depth)}\n\n${(0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyLine */ .Jo)(record)}\n`;
        if (text.length < room)
            return text;
    }
    return `${marker(record)}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${ICON[(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .situationOf */ ._7)(record)]} ${markdown((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)(record), 100)}`.trim(), Math.max(80, room - 200))}\n`;
}
/** The same text for a job summary, with room for more; no marker, no hidden history. */
function renderBody(record, limit) {
    for (const depth of [{ exhibits: 20, text: 4_000, details: true, rows: true, list: 300 }, ...LADDER]) {
        const text = `${body(record, depth)}\n`;
        if (text.length < limit)
            return text;
    }
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(markdown((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)(record), 100), 500)}\n`;
}
/** Shown while the gate works; the verdict replaces it. */
function renderRunning(head, targets, previous) {
    const about = targets.length === 0
        ? ''
        : ` ${targets
            .slice(0, 5)
            .map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100))
            .join(', ')}`;
    const hidden = previous === null ? '' : (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenHistory */ .b)(previous);
    return [
        `${COMMENT_MARKER}v1 verdict=running -->`,
        `### ⏳ Measuring${about} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(head))}; the verdict will stand here.`,
        '',
        hidden,
    ]
        .join('\n')
        .trimEnd()
        .concat('\n');
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
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export xml */
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

/***/ 8669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9632);

/** GitHub drops a step summary over 1 MiB of UTF-8; four bytes a character at most. */
const SUMMARY_LIMIT = 250_000;
function renderSummary(record) {
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .lc)(record, SUMMARY_LIMIT);
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
