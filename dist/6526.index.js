export const id = 6526;
export const ids = [6526];
export const modules = {

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ANTI_PATTERNS),
/* harmony export */   s: () => (/* binding */ antiPatternsOf)
/* harmony export */ });
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9218);

function antiPatternsOf(evidence, justified) {
    const { policy, ledger, review, shapes, prLever } = evidence;
    if (prLever !== 'fine-tune' && justified !== 'fine-tune')
        return [];
    const tried = new Set(ledger.used.map(({ attempt }) => attempt.lever).filter((lever) => lever !== 'fine-tune'));
    const { labelledExamples, task, dataIsolation } = policy.profile ?? {};
    const facts = (0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .enough */ .XF)((0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(evidence, 'knowledge')) &&
        shapes.knowledge >= Math.max(shapes.prompt, shapes.capability, shapes.weight, shapes.unclear);
    const holds = {
        'fine-tune-first': tried.size === 0,
        'no-scored-prompt-attempt': !tried.has('prompt-optimize') && !tried.has('model-swap'),
        'per-tenant-tune': dataIsolation === 'per-tenant',
        'no-failure-review': !review.done,
        'tuning-facts': facts,
        'few-examples': labelledExamples !== undefined && labelledExamples < _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW_EXAMPLES */ .V0,
        'changing-task': task === 'changing',
    };
    return ANTI_PATTERNS.filter((name) => holds[name]);
}
const ANTI_PATTERNS = [
    'fine-tune-first',
    'no-scored-prompt-attempt',
    'per-tenant-tune',
    'no-failure-review',
    'tuning-facts',
    'few-examples',
    'changing-task',
];


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ economicsJson),
/* harmony export */   qk: () => (/* binding */ breakEven)
/* harmony export */ });
/* unused harmony exports DAYS_PER_MONTH, promptCost, tunedCost, tunedFixed, monthly */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3442);

const DAYS_PER_MONTH = 30;
function promptCost(prompt, cachedShare = prompt.cachedShare) {
    const input = prompt.inputTokens * (1 - cachedShare * prompt.cacheDiscount) * prompt.priceIn;
    return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}
function tunedCost(tuned) {
    return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}
function tunedFixed(tuned) {
    return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}
function breakEven(economics) {
    const { prompt, tuned } = economics;
    const perRequest = {
        prompt: promptCost(prompt, 0),
        promptCached: promptCost(prompt),
        tuned: tunedCost(tuned),
    };
    const fixed = tunedFixed(tuned);
    const uncached = crossing(perRequest.prompt, perRequest.tuned, fixed);
    const cached = crossing(perRequest.promptCached, perRequest.tuned, fixed);
    return {
        perRequest,
        fixed,
        uncached,
        cached,
        cachedShare: prompt.cachedShare,
        arithmetic: [
            `Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(perRequest.prompt)} a request.`,
            `Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(perRequest.promptCached)} a request.`,
            `Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(perRequest.tuned)} a request, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(tuned.servingUsdPerMonth)} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(fixed)} a month.`,
            line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
            line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
        ],
    };
}
function crossing(prompt, tuned, fixed) {
    const saved = prompt - tuned;
    return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}
function line(label, prompt, tuned, fixed, at) {
    return at === null
        ? `${label} the prompted request is not dearer: never.`
        : `${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(fixed)} / (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(prompt)} - ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(tuned)}) / ${DAYS_PER_MONTH} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(at)} requests a day.`;
}
function monthly(economics, requestsPerDay) {
    const requests = requestsPerDay * DAYS_PER_MONTH;
    return {
        prompt: requests * promptCost(economics.prompt, 0),
        promptCached: requests * promptCost(economics.prompt),
        tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
    };
}
function economicsJson(economics, requestsPerDay) {
    const even = breakEven(economics);
    return {
        requestsPerDay: requestsPerDay ?? null,
        perRequest: even.perRequest,
        fixedPerMonth: even.fixed,
        crossing: { uncached: even.uncached, cached: even.cached },
        cachedShare: even.cachedShare,
        monthly: requestsPerDay === undefined ? null : monthly(economics, requestsPerDay),
        arithmetic: [...even.arithmetic],
    };
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ FEW_EXAMPLES),
  q8: () => (/* binding */ HIGH_VOLUME),
  v: () => (/* binding */ SHORT_RELEASE),
  pC: () => (/* binding */ criteriaOf),
  XF: () => (/* binding */ enough),
  v9: () => (/* binding */ holds),
  tC: () => (/* binding */ shareOf),
  B_: () => (/* binding */ stepsOf)
});

// UNUSED EXPORTS: DEFAULT_MIN_LIFT, ENOUGH_EXAMPLES, LONG_RELEASE, LOW_VOLUME, MIN_CASES, MIN_HOLDOUT, SHAPE_NAMES, SHARE

// EXTERNAL MODULE: ./build/core/escalation/ledger.js
var ledger = __webpack_require__(7037);
// EXTERNAL MODULE: ./build/core/escalation/wording.js
var wording = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/core/escalation/attempts.js


const MIN_SAVING = 5;
const SCORE_ONE = 'Score one attempt: merge it through the gate, or start the workflow by hand with attempt: REF.';
function qualityStep(levers, entries, minLift) {
    const attempts = (0,ledger/* byDate */.Et)(entries.filter(({ attempt }) => levers.includes(attempt.lever)));
    const last = attempts.at(-1)?.attempt;
    const name = levers[0] ?? 'prompt-optimize';
    const n = attempts.length;
    if (last === undefined)
        return { state: 'unknown', attempts: 0, evidence: `No scored attempt of ${name}.`, todo: SCORE_ONE };
    const tried = n === 1 ? '1 attempt' : `${n} attempts`;
    const held = last.holdout;
    if (held === undefined || held.n === 0)
        return {
            state: 'unknown',
            attempts: n,
            evidence: `${tried}; the last (${last.lever}, ${last.date}) has no held-out lift.`,
            todo: 'Give the suite a held-out slice (split.holdout) and score the attempt again.',
        };
    const said = `${tried}; the last (${last.lever}, ${last.date}) moved the held-out slice by ${(0,wording/* signed */.x8)(held.points)} ${(0,wording/* interval */.YP)(held.interval)}`;
    if (held.interval[1] < minLift)
        return { state: 'met', attempts: n, evidence: `${said}, below min-lift ${(0,wording/* points */.WR)(minLift)}: plateaued.` };
    if (held.interval[0] > minLift)
        return {
            state: 'unmet',
            attempts: n,
            evidence: `${said}, wholly above min-lift ${(0,wording/* points */.WR)(minLift)}: it still lifts.`,
        };
    const before = attempts.at(-2)?.attempt.holdout;
    if (before !== undefined && before.n > 0) {
        const both = pool(before, held);
        if (both.interval[1] < minLift)
            return {
                state: 'met',
                attempts: n,
                evidence: `${said}; pooled with the one before ${(0,wording/* signed */.x8)(both.points)} ${(0,wording/* interval */.YP)(both.interval)}, below min-lift ${(0,wording/* points */.WR)(minLift)}: plateaued.`,
            };
    }
    return {
        state: 'unknown',
        attempts: n,
        evidence: `${said}, which spans min-lift ${(0,wording/* points */.WR)(minLift)}: not decided.`,
        todo: casesToDecide(held, minLift),
    };
}
function costStep(lever, entries, margin) {
    const attempts = (0,ledger/* byDate */.Et)(entries.filter(({ attempt }) => attempt.lever === lever));
    const last = attempts.at(-1)?.attempt;
    const n = attempts.length;
    if (last === undefined)
        return { state: 'unknown', attempts: 0, evidence: `No scored attempt of ${lever}.`, todo: SCORE_ONE };
    const saving = last.costPerRequest?.lift;
    const tried = n === 1 ? '1 attempt' : `${n} attempts`;
    if (saving === undefined)
        return {
            state: 'unknown',
            attempts: n,
            evidence: `${tried}; the last (${last.date}) has no cost per request.`,
            todo: 'Score it with priced, live calls, so that cost per request is known.',
        };
    const said = `${tried}; the last (${last.date}) saved ${(0,wording/* points */.WR)(saving.percent)} % a request ${(0,wording/* interval */.YP)(saving.interval)}`;
    if (saving.interval[1] < MIN_SAVING)
        return { state: 'met', attempts: n, evidence: `${said}, below ${MIN_SAVING} %: plateaued.` };
    const quality = last.holdout !== undefined && last.holdout.n > 0 ? last.holdout : last.lift;
    if (quality.interval[0] <= -margin)
        return {
            state: 'unknown',
            attempts: n,
            evidence: `${said}, but quality moved by ${(0,wording/* signed */.x8)(quality.points)} ${(0,wording/* interval */.YP)(quality.interval)}: a loss of ${(0,wording/* points */.WR)(margin)} points is not ruled out, so it is no saving yet.`,
            todo: 'Repeat it at a quality that is shown to hold.',
        };
    if (saving.interval[0] > MIN_SAVING)
        return { state: 'unmet', attempts: n, evidence: `${said}, wholly above ${MIN_SAVING} %: it still saves.` };
    return {
        state: 'unknown',
        attempts: n,
        evidence: `${said}, which spans ${MIN_SAVING} %: not decided.`,
        todo: 'Score one more attempt with more priced requests.',
    };
}
function pool(a, b) {
    const halves = [a, b].map(({ interval: [low, high] }) => (high - low) / 2);
    const [ha = 0, hb = 0] = halves;
    const n = a.n + b.n;
    if (ha === 0 || hb === 0) {
        const exact = [ha === 0 ? a.points : [], hb === 0 ? b.points : []].flat();
        const mean = exact.reduce((sum, value) => sum + value, 0) / exact.length;
        return { points: mean, interval: [mean, mean], n };
    }
    const wa = 1 / ha ** 2;
    const wb = 1 / hb ** 2;
    const mean = (wa * a.points + wb * b.points) / (wa + wb);
    const half = 1 / Math.sqrt(wa + wb);
    return { points: mean, interval: [mean - half, mean + half], n };
}
function casesToDecide(held, mark) {
    const half = (held.interval[1] - held.interval[0]) / 2;
    const distance = Math.abs(held.points - mark);
    const needed = distance === 0 ? Infinity : Math.floor(held.n * (half / distance) ** 2) + 1;
    if (!(needed <= 100_000))
        return 'Score one more attempt: no affordable number of cases decides a lift this close to min-lift.';
    return `About ${(0,wording/* count */.U9)(needed)} held-out cases would decide it (now ${(0,wording/* count */.U9)(held.n)}); or score one more attempt.`;
}

// EXTERNAL MODULE: ./build/core/escalation/break-even.js
var break_even = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/core/escalation/policy.js
var policy = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/core/escalation/criteria.js




const SHARE = 0.2;
const LOW_VOLUME = 1_000;
const HIGH_VOLUME = 10_000;
const FEW_EXAMPLES = 200;
const ENOUGH_EXAMPLES = 500;
const SHORT_RELEASE = 7;
const LONG_RELEASE = 60;
const MIN_CASES = 50;
const WANTED_CASES = 100;
const MIN_HOLDOUT = 30;
const DEFAULT_MIN_LIFT = 1;
const DEFAULT_MARGIN = 5;
const EPSILON = 1e-9;
const SHAPE_NAMES = [
    'prompt',
    'knowledge',
    'capability',
    'weight',
    'unclear',
];
function stepsOf({ policy, ledger, margin = DEFAULT_MARGIN }) {
    const minLift = policy.minLift ?? DEFAULT_MIN_LIFT;
    const quality = (...levers) => qualityStep(levers, ledger.used, minLift);
    return {
        'prompt-optimize': quality('prompt-optimize', 'model-swap'),
        'model-swap': quality('model-swap'),
        route: costStep('route', ledger.used, margin),
        rag: quality('rag'),
        tools: quality('tools'),
        cascade: costStep('cascade', ledger.used, margin),
        'fine-tune': quality('fine-tune'),
    };
}
function criteriaOf(evidence, gap, steps) {
    return policy/* CRITERIA */.wf.map((id) => {
        const found = FINDERS[id](evidence, gap, steps);
        const waiver = evidence.policy.waivers?.find(({ criterion }) => criterion === id);
        if (waiver === undefined || found.state === 'met' || found.state === 'not-applicable')
            return { id, ...found };
        return { id, state: 'waived', evidence: `Waived: ${oneLine(waiver.reason)} (${found.state}: ${found.evidence})` };
    });
}
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
const FINDERS = {
    E1: ({ policy }, gap) => {
        const { goal } = policy;
        if (goal === undefined || gap === null)
            return unknown(goal === undefined ? 'No goal is set.' : 'The goal was not measured in this run.', goal === undefined
                ? 'Set escalation.goal: template, target, max-residual-gap.'
                : 'Run the suite, so that the goal template gets scores.');
        const said = `Gap ${(0,wording/* points */.WR)(gap.points)} ${(0,wording/* interval */.YP)(gap.interval)} against max-residual-gap ${(0,wording/* points */.WR)(goal.maxResidualGap)}`;
        return gap.interval[0] > goal.maxResidualGap
            ? met(`${said}: above it, lower bound included.`)
            : unmet(`${said}: the lower bound is not above it.`);
    },
    E2: ({ ledger }) => {
        const refused = ledger.refused.length === 0
            ? ''
            : ` ${ledger.refused.length} refused: ${oneLine(ledger.refused[0]?.why ?? '')}.`;
        if (ledger.used.length === 0)
            return unknown(`No ledger entry counts.${refused}`, 'Score an attempt on this suite, so that the ledger holds one.');
        return met(`${ledger.used.length} ledger ${ledger.used.length === 1 ? 'entry was' : 'entries were'} measured with the same ruler.${refused}`);
    },
    E3: (_evidence, _gap, steps) => fromStep(steps['prompt-optimize']),
    E4: ({ policy }, _gap, steps) => {
        const { requestsPerDay, difficulty } = policy.profile ?? {};
        if (difficulty === 'uniform')
            return notApplicable('Uniform difficulty: there is no easy slice to route away.');
        if (requestsPerDay !== undefined && requestsPerDay < LOW_VOLUME)
            return notApplicable(`${(0,wording/* count */.U9)(requestsPerDay)} requests a day: too few for routing to pay.`);
        const step = fromStep(steps.route);
        const undeclared = [
            requestsPerDay === undefined ? 'requests-per-day' : [],
            difficulty === undefined ? 'difficulty' : [],
        ].flat();
        if (step.state !== 'unknown' || undeclared.length === 0)
            return step;
        return unknown(`${step.evidence} Not declared: ${(0,wording/* list */.p_)(undeclared)}.`, `Declare ${(0,wording/* list */.p_)(undeclared)} in escalation.profile. ${step.todo ?? ''}`.trim());
    },
    E5: (evidence, _gap, steps) => forShape(evidence, 'knowledge', steps.rag),
    E6: (evidence, _gap, steps) => forShape(evidence, 'capability', steps.tools),
    E7: ({ policy }, _gap, steps) => {
        const bottleneck = policy.profile?.bottleneck;
        if (bottleneck !== 'cost')
            return notApplicable(bottleneck === undefined ? 'No bottleneck is stated.' : `The stated bottleneck is ${bottleneck}, not cost.`);
        return fromStep(steps.cascade);
    },
    E8: ({ review, shapes }) => {
        if (!review.done)
            return notReviewed(review);
        if (review.failures === 0)
            return met('No case fails the goal on this head.');
        const probes = (0,wording/* probedWords */.cD)(review.clusters);
        const unclear = shapes.unclear > 0 ? `, ${(0,wording/* percent */.KN)(shapes.unclear)} unclear` : '';
        return met(`${review.failures} failures in ${review.clusters.length} ${review.clusters.length === 1 ? 'group' : 'groups'} reviewed${unclear}.${probes === '' ? '' : ` Asked once more, ${probes}.`}${review.judge === 'merge' ? ' By exact codes and the ledger alone: a merge of shards asks no judge.' : ''}`);
    },
    E9: (evidence) => {
        if (!evidence.review.done)
            return needsReview();
        const { shapes } = evidence;
        const others = SHAPE_NAMES.filter((name) => name !== 'weight');
        const top = Math.max(...others.map((name) => shapes[name]));
        const rival = others.find((name) => shapes[name] === top) ?? 'prompt';
        const said = `Weight-shaped ${(0,wording/* percent */.KN)(shapes.weight)}, ${rival} ${(0,wording/* percent */.KN)(top)}`;
        if (shapes.weight > top + EPSILON)
            return met(`${said}: the largest share.`);
        return unmet(`${said}: ${shapes.weight > top - EPSILON ? 'a tie is not the largest' : 'not the largest share'}.`);
    },
    E10: volumePays,
    E11: ({ policy }) => {
        const { labelledExamples, task, closedLabels } = policy.profile ?? {};
        if (task === 'changing')
            return unmet('The task still changes.');
        if (labelledExamples !== undefined && labelledExamples < ENOUGH_EXAMPLES)
            return unmet(labelledExamples < FEW_EXAMPLES
                ? `${(0,wording/* count */.U9)(labelledExamples)} labelled examples: below ${FEW_EXAMPLES} a tune copies style at best.`
                : `${(0,wording/* count */.U9)(labelledExamples)} labelled examples: ${(0,wording/* count */.U9)(ENOUGH_EXAMPLES - labelledExamples)} short of ${ENOUGH_EXAMPLES}.`);
        const undeclared = [
            labelledExamples === undefined ? 'labelled-examples' : [],
            task === undefined ? 'task' : [],
        ].flat();
        if (labelledExamples === undefined || undeclared.length > 0)
            return unknown(`Not declared: ${(0,wording/* list */.p_)(undeclared)}.`, `Declare ${(0,wording/* list */.p_)(undeclared)} in escalation.profile.`);
        const best = closedLabels === true && labelledExamples >= 10_000
            ? ' A closed label set with this many examples is the strongest case for a tune.'
            : '';
        return met(`${(0,wording/* count */.U9)(labelledExamples)} labelled examples and a stable task.${best}`);
    },
    E12: ({ policy }) => {
        const isolation = policy.profile?.dataIsolation;
        if (isolation === undefined)
            return unknown('data-isolation is not declared.', 'Declare data-isolation in escalation.profile: shared or per-tenant.');
        return isolation === 'shared'
            ? met('Data is shared: one model can serve all.')
            : unmet('Data is per tenant: retrieval over isolated indices and prompts, never one tuned model a tenant.');
    },
    E13: ({ policy }) => {
        const days = policy.profile?.releaseInDays;
        if (days === undefined)
            return unknown('release-in-days is not declared.', 'Declare release-in-days in escalation.profile.');
        if (days >= LONG_RELEASE)
            return met(`${(0,wording/* count */.U9)(days)} days to release.`);
        return unmet(days <= SHORT_RELEASE
            ? `${(0,wording/* count */.U9)(days)} days to release: only step 1 fits.`
            : `${(0,wording/* count */.U9)(days)} days to release: a tune with its review wants ${LONG_RELEASE}.`);
    },
    E14: ({ suite }) => {
        const said = `${suite.cases} eval cases, ${suite.holdout} held out`;
        const thin = suite.cases < WANTED_CASES ? ` ${WANTED_CASES} or more are wanted.` : '';
        if (suite.cases === 0)
            return unknown('The size of the suite is not known.', 'Run the suite.');
        return suite.cases >= MIN_CASES && suite.holdout >= MIN_HOLDOUT
            ? met(`${said}.${thin}`)
            : unmet(`${said}: at least ${MIN_CASES} and ${MIN_HOLDOUT} are needed.`);
    },
};
const UNREVIEWED = {
    asked: [
        'the judge labelled too few of the groups',
        'Read the groups in the report, or use templates with exact failure codes.',
    ],
    silent: ['the judge gave no usable answer', 'Run it again; if it stays so, look at the judge of the suite.'],
    none: ['the suite has no judge', 'Give the suite a live judge (judge:), or use templates with exact failure codes.'],
    recorded: [
        'a recorded judge cannot review',
        'Give the suite a live judge (judge:), so that the run reviews its failures; or use templates with exact failure codes.',
    ],
    merge: [
        'a merge of shards asks no judge',
        'Run the suite once without shards, with a live judge; or use templates with exact failure codes.',
    ],
    budget: [
        'the budget was spent before the review',
        'Raise gate.max-cost-usd, max-calls or max-minutes and run it again.',
    ],
    adoption: ['head was scored alone', 'It is reviewed from the next change on.'],
    'no-goal': ['no goal is set', 'Set escalation.goal: template, target, max-residual-gap.'],
};
function notReviewed({ failures, clusters, judge = 'none' }) {
    const [why, todo] = UNREVIEWED[judge];
    const looked = (0,wording/* lookedAt */.O1)(clusters);
    return unknown(failures === 0
        ? "This run's failures were not reviewed."
        : `${failures} failures, ${looked === 0 ? 'none' : `only ${looked}`} reviewed beyond a guess from their template: ${why}.`, todo);
}
function volumePays({ policy }) {
    const volume = policy.profile?.requestsPerDay;
    const { economics } = policy;
    if (economics !== undefined) {
        const even = (0,break_even/* breakEven */.qk)(economics);
        if (even.cached === null)
            return unmet(`At a cached share of ${even.cachedShare} the prompted request is not dearer than the tuned one: it never pays.`);
        const without = even.uncached === null ? 'never' : (0,wording/* count */.U9)(even.uncached);
        const mark = `Break-even at ${(0,wording/* count */.U9)(even.cached)} requests a day${even.cachedShare === 0 ? '' : ` (${without} without caching)`}`;
        if (volume === undefined)
            return unknown(`${mark}; requests-per-day is not declared.`, 'Declare requests-per-day in escalation.profile.');
        return volume >= even.cached
            ? met(`${mark}, ${(0,wording/* count */.U9)(volume)} declared: it pays.`)
            : unmet(`${mark}, ${(0,wording/* count */.U9)(volume)} declared: it does not pay yet.`);
    }
    if (volume === undefined)
        return unknown('requests-per-day is not declared.', 'Declare requests-per-day in escalation.profile.');
    if (volume < LOW_VOLUME)
        return unmet(`${(0,wording/* count */.U9)(volume)} requests a day: below ${(0,wording/* count */.U9)(LOW_VOLUME)}, stay on prompts.`);
    if (volume >= HIGH_VOLUME)
        return met(`${(0,wording/* count */.U9)(volume)} requests a day: token economics can pay.`);
    return unknown(`${(0,wording/* count */.U9)(volume)} requests a day: between ${(0,wording/* count */.U9)(LOW_VOLUME)} and ${(0,wording/* count */.U9)(HIGH_VOLUME)} only prices decide.`, 'Give escalation.economics, so that the break-even decides.');
}
function shareOf({ review, shapes }, shape) {
    return review.done ? shapes[shape] : null;
}
function enough(share) {
    return share !== null && share >= SHARE - EPSILON;
}
function forShape(evidence, shape, step) {
    const share = shareOf(evidence, shape);
    if (share === null)
        return needsReview();
    const said = `${(0,wording/* percent */.KN)(share)} of the failures are ${shape}-shaped`;
    if (!enough(share))
        return notApplicable(`${said}, below ${(0,wording/* percent */.KN)(SHARE)}.`);
    const found = fromStep(step);
    return { ...found, evidence: `${said}. ${found.evidence}` };
}
function fromStep(step) {
    return step.state === 'unknown'
        ? unknown(step.evidence, step.todo ?? 'Score one attempt on this suite.')
        : { state: step.state, evidence: step.evidence };
}
function needsReview() {
    return unknown('It needs a failure review of this head.', 'Have the failures reviewed, see E8.');
}
function met(evidence) {
    return { state: 'met', evidence };
}
function unmet(evidence) {
    return { state: 'unmet', evidence };
}
function unknown(evidence, todo) {
    return { state: 'unknown', evidence, todo };
}
function notApplicable(evidence) {
    return { state: 'not-applicable', evidence };
}
function holds(state) {
    return state === 'met' || state === 'waived' || state === 'not-applicable';
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   cD: () => (/* binding */ probedWords),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
function points(value) {
    const rounded = Math.round(value * 10) / 10;
    return String(rounded === 0 ? 0 : rounded);
}
function signed(value) {
    return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}
function interval([low, high]) {
    return `[${points(low)}, ${points(high)}]`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function count(value) {
    return Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/gu, ',');
}
function usd(value) {
    if (value !== 0 && Math.abs(value) < 0.01)
        return `$${value.toPrecision(3)}`;
    return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}
function list(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
function lookedAt(groups) {
    return groups.filter(({ by }) => by !== 'prior').reduce((sum, { size }) => sum + size, 0);
}
const PROBE_WORDS = {
    edited: 'the edited prompt',
    reference: 'the reference in the prompt',
    stronger: 'the stronger model',
};
function probedWords(groups) {
    const told = Object.keys(PROBE_WORDS).flatMap((kind) => {
        const all = groups.flatMap(({ probes }) => probes?.[kind] ?? []);
        if (all.length === 0)
            return [];
        const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
        return [`${PROBE_WORDS[kind]} fixed ${sum(({ fixed }) => fixed)} of ${sum(({ of }) => of)}`];
    });
    return list(told);
}


/***/ })

};
