export const id = 2881;
export const ids = [2881];
export const modules = {

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
const RECORD_SCHEMA = 'plumbline/record@1';


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ceilings)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5848);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4083);


function ceilings(record) {
    const verbs = { latencyMs: 'takes', costUsd: 'costs' };
    const unit = { latencyMs: 'as long', costUsd: 'as much a request' };
    return Object.entries(record.operational.targets)
        .flatMap(([target, figures]) => ['latencyMs', 'costUsd'].flatMap((kind) => {
        const figure = figures[kind];
        if (figure?.state !== 'exceeded' || figure.ceiling === undefined)
            return [];
        const shown = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(figure.ratio) === (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(figure.ceiling) ? figure.ratio.toFixed(2) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(figure.ratio);
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${target} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(verbs[kind])} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(shown)} times ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(unit[kind])} as before, above the ceiling of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(figure.ceiling))}`;
        return [{ target, words, excess: figure.ratio / figure.ceiling }];
    }))
        .sort((a, b) => b.excess - a.excess);
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _ceilings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6629);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5848);
/* harmony import */ var _hindrance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(867);
/* harmony import */ var _lever_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3649);
/* harmony import */ var _needed_cases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6112);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8481);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4083);







const SKIP = {
    unaffected: 'nothing in this change alters what any target sends to a model; nothing was measured',
    'first-adoption': 'the base branch has no Plumbline config yet; the files here are valid and gating starts once they are merged',
    'repairs-ruler': 'THIS CHANGE REPAIRS THE BASE BRANCH’S BROKEN RULER; nothing was measured and no key was used, so review it by hand',
    'new-target': 'the target is new; it is gated from the next change after the merge',
    'no-baseline': 'no target has stored answers older than a day to compare with; pushes of the default branch record them where a store is kept',
    shard: 'this is one shard of a run; the merged run decides',
};
function fall(result) {
    return result.delta === null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('') : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(` by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(Math.abs(result.delta))} points`);
}
function whatBroke(record) {
    if (record.reason === 'ceiling') {
        const above = (0,_ceilings_js__WEBPACK_IMPORTED_MODULE_5__/* .ceilings */ .B)(record);
        const more = above.length > 1 ? [` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(above.length - 1, 'more ceiling')} passed too)`] : [];
        return above[0] === undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('a ceiling on latency or cost was passed') : [...above[0].words, ...more];
    }
    const [first, ...rest] = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(record);
    const withCritical = Object.entries(record.targets).find(([, target]) => (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenCriticals */ .ef)(target).length > 0);
    if (first !== undefined) {
        const more = rest.length === 0 ? [] : [` and at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(rest.length, 'more template')}`];
        const floor = first.result.verdict !== 'regressed';
        const main = floor
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${first.target} fell below its floor of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .size */ .Ej)(first.result.floor?.points ?? 0))} points at ${first.template}`
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${first.target} got worse at ${first.template}${fall(first.result)}`;
        const critical = withCritical === undefined
            ? []
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` and broke ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)((0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenCriticals */ .ef)(withCritical[1]).length, 'critical case'))}`;
        return [...main, ...more, ...critical];
    }
    if (withCritical !== undefined) {
        const [name, target] = withCritical;
        const cases = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenCriticals */ .ef)(target);
        const templates = [
            ...new Set(target.exhibits.filter((item) => item.kind === 'critical').map((item) => item.template)),
        ];
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${name} broke the critical ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(cases.length === 1 ? 'case' : 'cases')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(cases)}${templates.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(templates)})` : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('')}`;
    }
    const [name] = Object.entries(record.targets).find(([, target]) => target.verdict === 'regressed') ?? [];
    return name === undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('a target got worse') : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${name} got worse`;
}
function guilty(record) {
    const name = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(record)[0]?.target;
    const entries = Object.entries(record.targets);
    return entries.find(([target]) => target === name) ?? entries.find(([, target]) => target.verdict === 'regressed');
}
function aftermath({ ruler }) {
    return ruler.moved.length > 0 ? 'review what this change edits of the ruler' : 'nothing to do';
}
function passWords(record) {
    const judged = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking);
    const targets = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(Object.keys(record.targets));
    const verb = Object.keys(record.targets).length > 1 ? 'are' : 'is';
    const margins = new Set(judged.map(({ result }) => result.margin));
    const drop = margins.size === 1 ? `a drop of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .size */ .Ej)([...margins][0] ?? 0)} points` : 'a drop beyond its margin';
    if (judged.length === 0)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${targets} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(verb)} reported only; nothing here blocks; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(aftermath(record))}`;
    if (judged.length === 1)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${targets} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(verb)} no worse at ${judged[0]?.template ?? ''}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(drop)} is ruled out; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(aftermath(record))}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${targets} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(verb)} no worse on any of ${judged.length} templates: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(drop)} is ruled out on each; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(aftermath(record))}`;
}
function improvedWords(record) {
    const better = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record)
        .filter(({ result }) => result.blocking && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .improved */ .TF)(result))
        .sort((a, b) => (b.result.delta ?? 0) - (a.result.delta ?? 0));
    const first = better[0];
    if (first === undefined)
        return passWords(record);
    const more = better.length > 1 ? ` and at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(better.length - 1, 'more template')}` : '';
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${first.target} got better at ${first.template}${fall(first.result)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(more)}, and no worse elsewhere; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(aftermath(record))}`;
}
function smallWords(record, small) {
    const first = [...small].sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0))[0];
    if (first === undefined)
        return [];
    const { delta, n } = first.result;
    const place = Object.keys(record.targets).length > 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${first.template} of ${first.target}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${first.template}`;
    const fell = delta !== null && delta < 0;
    const seen = delta === null
        ? []
        : fell
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${place} fell${fall(first.result)} here`
            : delta > 0
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${place} rose${fall(first.result)} here`
                : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${place} did not move here`;
    const add = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_6__/* .casesToAdd */ .Q4)(first.result);
    const todo = add === null ? 'add cases' : `add ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(add, 'case')}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(n, 'case'))}, and a verdict needs ${_needed_cases_js__WEBPACK_IMPORTED_MODULE_6__/* .SMALLEST_SUITE */ .xh}${seen}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(todo)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fell ? ', or set small-suite: exact' : '')}`;
}
function undecidedWords(record) {
    const open = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    const first = [...open].sort((a, b) => ((0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_6__/* .casesToAdd */ .Q4)(b.result) ?? 0) - ((0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_6__/* .casesToAdd */ .Q4)(a.result) ?? 0))[0];
    const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
    if (first === undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(`the data could not decide; ${consequence}`);
    const small = open.filter(({ result }) => (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_6__/* .isSmall */ .eq)(result));
    if (small.length > 0)
        return [...smallWords(record, small), `; ${consequence}`];
    const more = open.length > 1 ? ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(open.length - 1, 'more template')}` : '';
    const add = (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_6__/* .casesToAdd */ .Q4)(first.result);
    const todo = add === null ? 'add cases or repeats' : `add about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(add, 'case')}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(first.result.measured, 'case'))} cannot tell whether ${first.target} got worse at ${first.template}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(more)}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(todo)} to decide it; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(consequence)}`;
}
function unmeasuredWords(record) {
    const open = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .unmeasured */ .Q8)(result));
    const first = open[0];
    const target = Object.entries(record.targets).find(([, result]) => result.verdict === 'inconclusive' && result.reason !== undefined);
    const reason = first?.result.reason ?? target?.[1].reason ?? record.reason;
    const known = (0,_hindrance_js__WEBPACK_IMPORTED_MODULE_0__/* .hindrance */ .l)(reason);
    const consequence = record.exitCode === 0 ? 'this warns and does not block' : 'policy says that this blocks';
    const place = first !== undefined
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `no verdict on ${first.target} at ${first.template}`
        : target !== undefined
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `no verdict on ${target[0]}`
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('no verdict');
    const more = open.length > 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._d)(open.length - 1, 'more template')}`) : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('');
    if (known === null)
        return [...place, ...more, ...(record.headline ? [': ', { prose: record.headline }] : []), `; ${consequence}`];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${place}${more}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(known[0])}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(known[1])}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(consequence)}`;
}
function errorWords(record) {
    const problems = record.problems ?? [];
    const known = (0,_hindrance_js__WEBPACK_IMPORTED_MODULE_0__/* .hindrance */ .l)(record.reason);
    if (known !== null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(`nothing was measured, since ${known[0]}; ${known[1]}`);
    const todo = {
        4: 'the outside failed, so run again when it is back',
        130: 'it was interrupted, so run again: finished calls are kept',
    }[record.exitCode] ?? 'mend what is listed here and push';
    if (problems.length === 1)
        return [{ prose: problems[0] ?? '' }, `; ${todo}`];
    if (problems.length > 1)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(`no verdict, since there are ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(problems.length)} faults; ${todo}`);
    return record.headline ? [{ prose: record.headline }] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(`no verdict; ${todo}`);
}
function skippedWords(record) {
    const reason = record.reason ?? Object.values(record.targets)[0]?.reason ?? '';
    const known = SKIP[reason];
    if (known !== undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(reason === 'unaffected' ? `${known}; ${aftermath(record)}` : known);
    return record.headline ? [{ prose: record.headline.replace(/^skipped:?\s*/i, '') }] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('nothing was measured');
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
function headlineOf(record) {
    const situation = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(record);
    const word = VERDICT_WORD[situation];
    if (record.reason === 'drift' && situation === 'regressed')
        return [
            'The provider drifted: nothing in the repository changed, and yet ',
            ...whatBroke(record),
            '; look at the pins of model and judge, and re-pin what moved.',
        ];
    if (situation === 'regressed' && record.reason === 'ceiling') {
        const lever = record.targets[(0,_ceilings_js__WEBPACK_IMPORTED_MODULE_5__/* .ceilings */ .B)(record)[0]?.target ?? '']?.lever ?? null;
        return [
            `${word}: `,
            ...whatBroke(record),
            `; no template is shown to be worse; ${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remedy */ .z)(lever)}, or raise the ceiling on the base branch.`,
        ];
    }
    if (situation === 'regressed') {
        const [name, target] = guilty(record) ?? [];
        const first = target === undefined ? null : (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCase */ .p)(target, (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(record).find((item) => item.target === name)?.template);
        const isNamed = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(record).length === 0 && target !== undefined && (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenCriticals */ .ef)(target).length === 1;
        const look = first === null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('') : isNamed ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('look at it, then ') : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `look at ${first}, then `;
        return [`${word}: `, ...whatBroke(record), '; ', ...look, `${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remedy */ .z)(target?.lever ?? null)}.`];
    }
    if (situation === 'accepted') {
        const { by, expires } = record.accepted ?? { by: '', expires: '' };
        return [
            `${word}: `,
            ...whatBroke(record),
            ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, and ${by} accepted that until ${expires.slice(0, 10)}; nothing more to do.`,
        ];
    }
    if (situation === 'order-skipped') {
        const [name, entry] = Object.entries(record.escalation).find(([, item]) => item.orderSkipped) ?? ['', undefined];
        const lever = (0,_lever_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leverWords */ .g)(record.targets[name]?.lever ?? null);
        const next = entry?.next == null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)('do the cheaper steps first') : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(`do ${entry.next.lever} first`);
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(word)}: ${name} reaches for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(lever)} before the cheaper steps are scored; ${next}.`;
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


/***/ }),

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hindrance)
/* harmony export */ });
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


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ leverWords),
/* harmony export */   z: () => (/* binding */ remedy)
/* harmony export */ });
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


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ casesToAdd),
/* harmony export */   eq: () => (/* binding */ isSmall),
/* harmony export */   xh: () => (/* binding */ SMALLEST_SUITE),
/* harmony export */   xt: () => (/* binding */ casesWords)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5848);

const SMALLEST_SUITE = 50;
function isSmall(result) {
    return result.verdict === 'inconclusive' && result.reason === 'small-suite' && result.n < SMALLEST_SUITE;
}
function casesToAdd(result) {
    if (isSmall(result))
        return SMALLEST_SUITE - result.n;
    return result.casesNeeded === undefined || result.casesNeeded <= result.n ? null : result.casesNeeded - result.n;
}
function casesWords(result) {
    const add = casesToAdd(result);
    if (add === null)
        return null;
    return isSmall(result) ? `a verdict needs ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(add, 'more case')}` : `about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(add, 'more case')} would decide`;
}


/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   J1: () => (/* binding */ byTrouble),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   TF: () => (/* binding */ improved),
/* harmony export */   WM: () => (/* binding */ templateVerdict),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   ef: () => (/* binding */ brokenCriticals),
/* harmony export */   p: () => (/* binding */ firstCase)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5139);

function findings(record) {
    return Object.entries(record.targets).flatMap(([target, { templates }]) => Object.entries(templates).map(([template, result]) => ({ target, template, result })));
}
function unmeasured(result) {
    return result.verdict === 'inconclusive' && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmeasured */ .qB)(result.reason);
}
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
function blocks(result) {
    return result.blocking && (result.verdict === 'regressed' || result.floor?.state === 'broken');
}
function worst(record) {
    return findings(record)
        .filter(({ result }) => blocks(result))
        .sort((a, b) => (a.result.delta ?? 0) - (b.result.delta ?? 0));
}
function brokenCriticals(target) {
    return (target.critical ?? []).filter(({ verdict }) => verdict === 'broken').map((item) => item.case);
}
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
function byTrouble(templates) {
    const rank = (result) => blocks(result) ? 0 : result.verdict === 'regressed' ? 1 : result.verdict === 'inconclusive' ? 2 : 3;
    return Object.entries(templates).sort(([, a], [, b]) => rank(a) - rank(b));
}
function templateVerdict(result) {
    if (blocks(result) && result.verdict !== 'regressed')
        return 'below its floor';
    if (result.verdict === 'pass')
        return improved(result) ? 'improved' : 'pass';
    if (result.verdict === 'regressed')
        return result.blocking ? 'regressed' : 'worse, reported only';
    return unmeasured(result) ? 'not measured' : 'inconclusive';
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
function targetReason(target) {
    const open = Object.values(target.templates).some(({ blocking, verdict }) => blocking && verdict === 'inconclusive');
    return target.verdict === 'inconclusive' && !open && lacksCritical(target.critical)
        ? 'critical-unmeasured'
        : undefined;
}
function runVerdict(targets) {
    const judged = targets.filter((target) => target.verdict !== 'skipped');
    for (const verdict of ['error', 'regressed', 'inconclusive']) {
        if (judged.some((target) => target.verdict === verdict))
            return verdict;
    }
    return judged.length === 0 ? 'skipped' : 'pass';
}
function unmeasured(targets) {
    return targets.some((target) => target.verdict === 'inconclusive' &&
        (lacksCritical(target.critical) ||
            Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && isUnmeasured(template.reason))));
}
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
