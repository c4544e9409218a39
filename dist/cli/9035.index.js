export const id = 9035;
export const ids = [9035];
export const modules = {

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ escalate),
  Mw: () => (/* binding */ escalationBlocks),
  wq: () => (/* binding */ openBefore),
  Th: () => (/* binding */ requiredBy)
});

// UNUSED EXPORTS: bandOf, gapOf

// EXTERNAL MODULE: ./build/core/escalation/anti-patterns.js
var anti_patterns = __webpack_require__(6526);
// EXTERNAL MODULE: ./build/core/escalation/break-even.js
var break_even = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/core/escalation/criteria.js + 1 modules
var escalation_criteria = __webpack_require__(9218);
// EXTERNAL MODULE: ./build/core/escalation/evidence.js
var escalation_evidence = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/core/escalation/ledger.js
var ledger = __webpack_require__(7037);
// EXTERNAL MODULE: ./build/core/escalation/wording.js
var wording = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/core/escalation/profile.js

function profileNotes(profile, gap) {
    if (gap === null || gap.band === 'reached')
        return [];
    const notes = [];
    if (gap.bands.length > 1)
        notes.push(`The gap's interval spans the bands ${(0,wording/* list */.p_)(gap.bands)}: the advice is that of the cheaper one. ${ADVICE[gap.bands[0] === 'reached' ? '0-5' : (gap.bands[0] ?? '0-5')] ?? ''}`.trim());
    else
        notes.push(ADVICE[gap.band] ?? '');
    if (profile.costOfError === 'low')
        notes.push('A low cost of error almost never pays for a tune.');
    if (profile.costOfError === 'high')
        notes.push('A high cost of error raises the standing of a tune for refusal calibration and output structure.');
    const latency = profile.latencyBudgetMs;
    if (latency !== undefined)
        notes.push(latency < 200
            ? `${(0,wording/* count */.U9)(latency)} ms p95: a long prompt is itself the bottleneck; a small tuned model with a short prompt is favoured.`
            : latency <= 500
                ? `${(0,wording/* count */.U9)(latency)} ms p95: the range where routing and a cascade earn their keep.`
                : `${(0,wording/* count */.U9)(latency)} ms p95: there is room for a longer prompt.`);
    if (profile.style === 'strict')
        notes.push('Strict style is what weights hold best, but only after step 1 failed to move it.');
    if (profile.dataIsolation === 'per-tenant')
        notes.push('Per-tenant data: retrieval over isolated indices and prompts; tune the shared base case at most.');
    if (profile.releaseInDays !== undefined && profile.releaseInDays <= 7)
        notes.push(`${(0,wording/* points */.WR)(profile.releaseInDays)} days to release: only step 1 fits.`);
    return notes.filter((note) => note !== '');
}
const ADVICE = {
    '0-5': 'Below 5 points step 1 almost always closes the gap.',
    '5-10': 'Between 5 and 10 points routing and retrieval come before any tune.',
    '10+': 'Above 10 points no single lever is enough; a tune is in scope only for what steps 1 to 4 leave.',
};

;// CONCATENATED MODULE: ./build/core/escalation/decision.js







const REQUIRED = {
    'prompt-optimize': [],
    'model-swap': [],
    route: ['E2', 'E3'],
    rag: ['E1', 'E2', 'E3', 'E8'],
    tools: ['E3', 'E8'],
    cascade: ['E2', 'E3'],
    'fine-tune': ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14'],
};
const ORDER = {
    'prompt-optimize': [],
    'model-swap': [],
    route: ['E3'],
    rag: ['E3'],
    tools: ['E3'],
    cascade: ['E3'],
    'fine-tune': ['E3', 'E4', 'E5', 'E6', 'E7'],
};
const STEP_OF = {
    'prompt-optimize': 'E3',
    'model-swap': 'E3',
    route: 'E4',
    rag: 'E5',
    tools: 'E6',
    cascade: 'E7',
};
const LADDER = ['route', 'rag', 'tools', 'cascade', 'fine-tune'];
const LATE = ['E10', 'E11', 'E12', 'E13', 'E14'];
function escalate(evidence) {
    const { policy, prLever } = evidence;
    const gap = gapOf(evidence);
    const steps = (0,escalation_criteria/* stepsOf */.B_)(evidence);
    const criteria = (0,escalation_criteria/* criteriaOf */.pC)(evidence, gap, steps);
    const board = boardOf(evidence, gap, steps, criteria);
    const decided = decide(board);
    const orderSkipped = openBefore(prLever, criteria).length > 0;
    const { goal } = policy;
    return {
        outcome: decided.outcome,
        lever: decided.lever ?? null,
        next: decided.next,
        sentence: sentenceOf(evidence, gap, criteria, decided),
        goal: goal === undefined
            ? null
            : { template: goal.template, target: goal.target, 'max-residual-gap': goal.maxResidualGap },
        gap,
        criteria,
        shapes: evidence.shapes,
        review: evidence.review,
        profile: (0,escalation_evidence/* profileJson */.o$)(policy),
        ledger: {
            used: evidence.ledger.used.map(ledger/* recordedEntry */.Jv),
            refused: evidence.ledger.refused.map(({ entry, why }) => ({ entry, why })),
        },
        antiPatterns: (0,anti_patterns/* antiPatternsOf */.s)(evidence, decided.lever),
        orderSkipped,
        ...(evidence.stated === undefined ? {} : { stated: evidence.stated }),
        ...(evidence.tuned === undefined ? {} : { tuned: evidence.tuned }),
        ...(policy.economics === undefined
            ? {}
            : { economics: (0,break_even/* economicsJson */.LY)(policy.economics, policy.profile?.requestsPerDay) }),
        notes: [...profileNotes(policy.profile ?? {}, gap), ...(evidence.notes ?? [])],
    };
}
function requiredBy(lever) {
    return REQUIRED[lever];
}
function openBefore(lever, criteria) {
    if (lever === null)
        return [];
    return criteria.filter(({ id, state }) => ORDER[lever].includes(id) && !(0,escalation_criteria/* holds */.v9)(state)).map(({ id }) => id);
}
function escalationBlocks(entry, policy) {
    return entry.orderSkipped && policy.orderViolation === 'block';
}
function exact(value) {
    const rounded = Math.round(value * 1e9) / 1e9;
    return rounded === 0 ? 0 : rounded;
}
function bandOf(gap) {
    return gap <= 0 ? 'reached' : gap < 5 ? '0-5' : gap <= 10 ? '5-10' : '10+';
}
const BANDS = ['reached', '0-5', '5-10', '10+'];
function gapOf({ policy, level }) {
    if (policy.goal === undefined || level === null || level.n === 0)
        return null;
    const { target } = policy.goal;
    const gap = exact(target - level.head);
    const interval = [exact(target - level.interval[1]), exact(target - level.interval[0])];
    const reach = [interval[0], gap, interval[1]].map((value) => BANDS.indexOf(bandOf(value)));
    const bands = BANDS.slice(Math.min(...reach), Math.max(...reach) + 1);
    return { points: gap, interval, band: bandOf(gap), bands, n: level.n };
}
function boardOf(evidence, gap, steps, criteria) {
    const states = new Map(criteria.map(({ id, state }) => [id, state]));
    const state = (id) => states.get(id) ?? 'unknown';
    const { releaseInDays, bottleneck, requestsPerDay } = evidence.policy.profile ?? {};
    return {
        evidence,
        gap,
        steps,
        state,
        told: (ids) => toldOf(criteria, ids),
        lacking: (lever) => REQUIRED[lever].filter((id) => !(0,escalation_criteria/* holds */.v9)(state(id))),
        hurried: releaseInDays !== undefined && releaseInDays <= escalation_criteria/* SHORT_RELEASE */.v && state('E13') !== 'waived',
        costly: bottleneck === 'cost' && requestsPerDay !== undefined && requestsPerDay >= escalation_criteria/* HIGH_VOLUME */.q8,
    };
}
function toldOf(criteria, ids) {
    const told = criteria.filter(({ id }) => ids.includes(id)).slice(0, 2);
    const rest = ids.slice(2);
    const more = rest.length === 0 ? '' : ` Also ${(0,wording/* list */.p_)(rest)}.`;
    return `${told.map(({ id, evidence }) => `${id}: ${evidence}`).join(' ')}${more}`;
}
function decide(board) {
    const { gap } = board;
    if (gap === null)
        return { outcome: 'unknown', next: null };
    if (gap.points <= 0)
        return { outcome: 'not-needed', next: null };
    const lever = LADDER.find((candidate) => justified(board, candidate));
    return lever === undefined
        ? { outcome: 'not-met', next: nextStep(board, gap) }
        : { outcome: 'met', lever, next: null };
}
function decision_closed({ steps, state }, lever) {
    const step = STEP_OF[lever];
    return steps[lever].state === 'met' || (step !== undefined && state(step) === 'waived');
}
function justified(board, lever) {
    if (decision_closed(board, lever) || board.lacking(lever).length > 0)
        return false;
    if (board.hurried && lever !== 'fine-tune')
        return false;
    switch (lever) {
        case 'route':
            return board.costly && board.evidence.policy.profile?.difficulty === 'mixed';
        case 'cascade':
            return board.costly;
        case 'rag':
            return (0,escalation_criteria/* enough */.XF)((0,escalation_criteria/* shareOf */.tC)(board.evidence, 'knowledge'));
        case 'tools':
            return (0,escalation_criteria/* enough */.XF)((0,escalation_criteria/* shareOf */.tC)(board.evidence, 'capability'));
        default:
            return true;
    }
}
function nextStep(board, gap) {
    const { state, steps } = board;
    if (!(0,escalation_criteria/* holds */.v9)(state('E3'))) {
        const missing = (0,escalation_criteria/* holds */.v9)(state('E2')) ? ['E3'] : ['E2', 'E3'];
        return { lever: 'prompt-optimize', why: whyPrompt(steps, gap), missing };
    }
    const open = (lever) => {
        const step = STEP_OF[lever];
        return step !== undefined && !decision_closed(board, lever) && !(0,escalation_criteria/* holds */.v9)(state(step));
    };
    const early = [board.costly ? 'route' : null, 'rag', 'tools', board.costly ? 'cascade' : null].find((lever) => lever !== null && open(lever));
    if (early !== undefined) {
        if (board.hurried && state('E3') !== 'waived')
            return {
                lever: 'prompt-optimize',
                why: `${early} does not fit before the release: only step 1 does.`,
                missing: ['E13'],
            };
        return stepNext(board, early);
    }
    const tune = board.lacking('fine-tune');
    const swap = swapOpen(board);
    const blocked = tune.filter((id) => !LATE.includes(id));
    const deferred = ['route', 'cascade'].find(open);
    if (deferred !== undefined && (!swap || blocked.every((id) => id === 'E4' || id === 'E7'))) {
        return board.hurried && swap
            ? {
                lever: 'model-swap',
                why: `${deferred} does not fit before the release; a stronger base model may.`,
                missing: ['E13'],
            }
            : stepNext(board, deferred);
    }
    if (blocked.length === 0 && !decision_closed(board, 'fine-tune'))
        return { lever: 'fine-tune', why: `Every cheaper step is done. ${board.told(tune)}`, missing: tune };
    if (swap)
        return { lever: 'model-swap', why: whySwap(board, gap), missing: blocked };
    if (decision_closed(board, 'fine-tune'))
        return {
            lever: 'model-swap',
            why: 'Every lever has plateaued on this suite: try a newer base model, or ask whether the target is the right one.',
            missing: blocked,
        };
    return { lever: 'fine-tune', why: `No cheaper step is open. ${board.told(tune)}`, missing: tune };
}
function swapOpen({ steps, state }) {
    return steps['model-swap'].attempts === 0 && state('E3') !== 'waived';
}
function stepNext(board, lever) {
    const step = STEP_OF[lever];
    const lacking = board.lacking(lever);
    const undecided = step !== undefined && (lever === 'route' || lever === 'cascade') && !(0,escalation_criteria/* holds */.v9)(board.state(step));
    const missing = undecided && step !== undefined ? [...lacking, step] : lacking.length > 0 || step === undefined ? lacking : [step];
    return { lever, why: whyStep(board, lever), missing };
}
function whyPrompt(steps, gap) {
    const step = steps['prompt-optimize'];
    if (step.state === 'unmet')
        return 'The last prompt attempt still lifts: go on while it does.';
    if (step.attempts > 0)
        return `Step 1 is tried but not decided. ${step.todo ?? ''}`.trim();
    switch (gap.bands.find((band) => band !== 'reached')) {
        case '0-5':
            return 'No prompt attempt is scored on this suite, and step 1 almost always closes a gap below 5 points.';
        case '10+':
            return 'No prompt attempt is scored on this suite; a gap above 10 points takes the whole path, and it begins here.';
        default:
            return 'No prompt attempt is scored on this suite; it costs hours and usually lifts 2 to 6 points.';
    }
}
function whyStep({ evidence, state, steps }, lever) {
    if (!evidence.review.done && (lever === 'rag' || lever === 'tools'))
        return `Nobody knows yet whether ${lever === 'rag' ? 'missing knowledge' : 'a missing tool'} makes up the failures: review them first.`;
    if (lever === 'rag' && state('E1') === 'unmet')
        return `The failures are knowledge-shaped, but the gap may already be within the ${(0,wording/* points */.WR)(evidence.policy.goal?.maxResidualGap ?? 0)} points that are accepted.`;
    if (lever === 'route' || lever === 'cascade')
        return steps[lever].attempts === 0
            ? `${lever === 'route' ? 'Routing' : 'A cascade'} has not been scored on this suite, and dearer steps wait for it.`
            : `The ${lever} attempt is not at its end. ${steps[lever].todo ?? ''}`.trim();
    return `${lever} is the cheapest step still open.`;
}
function whySwap(board, gap) {
    const { evidence, state } = board;
    if (state('E1') === 'unmet')
        return `The gap of ${(0,wording/* points */.WR)(gap.points)} is not clearly above the ${(0,wording/* points */.WR)(evidence.policy.goal?.maxResidualGap ?? 0)} points that are accepted: shipping is fine. For more, the next stronger model is the only cheap thing left; note its cost.`;
    if (decision_closed(board, 'fine-tune'))
        return 'Prompts and the tune have plateaued: try the next stronger base model, and note its cost.';
    return 'Prompts have plateaued and the failures are not weight-shaped: try the next stronger model before any tune, and note its cost.';
}
function sentenceOf({ policy, level }, gap, criteria, { outcome, lever, next }) {
    const tally = (state) => criteria.filter((criterion) => criterion.state === state).length;
    switch (outcome) {
        case 'unknown':
            return `Escalation: unknown. ${policy.goal === undefined ? 'No goal is set.' : `Nothing was measured on ${policy.goal.template}.`}`;
        case 'not-needed':
            return `Escalation: not needed. The target of ${(0,wording/* points */.WR)(policy.goal?.target ?? 0)} is reached (${(0,wording/* points */.WR)(level?.head ?? 0)}): ship, no lever.`;
        case 'met':
            return `Escalation: met. Lever justified: ${lever}, for a gap of ${(0,wording/* points */.WR)(gap?.points ?? 0)} points.`;
        default: {
            const unknown = tally('unknown');
            const unmet = tally('unmet');
            const lack = unknown > 0
                ? `${unknown} of ${criteria.length} criteria ${unknown === 1 ? 'lacks' : 'lack'} evidence.`
                : unmet > 0
                    ? `${unmet} of ${criteria.length} criteria ${unmet === 1 ? 'is' : 'are'} not met.`
                    : 'All criteria hold, but the levers they ask for have plateaued.';
            const late = next?.lever === 'fine-tune' && next.missing.length > 0;
            const when = late ? `, once ${(0,wording/* list */.p_)(next.missing)} ${next.missing.length === 1 ? 'holds' : 'hold'}` : '';
            return `Escalation: not met. Next: ${next?.lever}${when}. ${lack}`;
        }
    }
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ recordView),
/* harmony export */   nL: () => (/* binding */ evidenceFromRecord),
/* harmony export */   o$: () => (/* binding */ profileJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5600);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1126);





const pair = zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]);
const share = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
    .min(0)
    .max(1)
    .nullable()
    .transform((value) => value ?? 0);
const shapeName = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const json = zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => value !== undefined);
const set = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'regressed', 'inconclusive', 'missing']),
    n: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
});
const TUNED = zod__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['holds', 'fails', 'unknown']),
    why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    sets: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ 'held-out': set, drift: set, refusal: set, arena: set }),
    quarantined: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
}));
const VIEW = zod__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('plumbline/record@1'),
    targets: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        lever: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVERS */ .cD).nullable().default(null),
        suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), holdout: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative() }),
        templates: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            head: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
            measured: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
            level: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ head: pair }).optional(),
        })),
        cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ case: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), split: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })).optional(),
    })),
    escalation: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        goal: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ template: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), 'max-residual-gap': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).nullable(),
        gap: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ points: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), interval: pair, n: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative() }).nullable(),
        shapes: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share }),
        review: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            done: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
            failures: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
            clusters: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
                id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
                size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
                shape: shapeName,
                title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
                fix: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
                cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
                by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
                quotes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
                survived: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().optional(),
                probes: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['reference', 'stronger', 'edited']), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ fixed: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), of: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() }))
                    .optional(),
            })),
            judge: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
            notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
        }),
        ledger: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ used: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(json), refused: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ entry: json, why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })) }),
        stated: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ lever: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), contradicts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() }).optional(),
        tuned: TUNED.optional(),
    })),
    gate: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).optional(),
}));
function recordView(file, value) {
    const read = VIEW.safeParse(value);
    if (read.success)
        return read.data;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(read.error.issues.map((issue) => ({
        file,
        key: issue.path.join('.') || undefined,
        message: `${issue.message}. Expected a record that \`plumbline run --json\` wrote.`,
    })));
}
function evidenceFromRecord(record, target, policy, ledger, known) {
    const result = record.targets[target];
    const entry = record.escalation[target];
    const { goal } = policy;
    const templates = result?.templates ?? {};
    const measured = Object.keys(templates);
    if (goal !== undefined && measured.length > 0 && templates[goal.template] === undefined) {
        const problem = {
            file: 'policy',
            key: 'escalation.goal.template',
            message: `${JSON.stringify(goal.template)} is not in the record of target ${target}. It holds ${measured.join(', ')}.`,
        };
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problem);
    }
    const own = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFromRecord */ .ix)([
        ...(entry?.ledger.used ?? []),
        ...(entry?.ledger.refused ?? []).filter(({ why }) => !why.startsWith(_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_VERIFIED */ .hB)).map((item) => item.entry),
    ]);
    const lost = (entry?.ledger.refused ?? []).filter(({ why }) => why.startsWith(_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_VERIFIED */ .hB));
    const digests = Object.fromEntries(Object.entries(templates).map(([id, { digest }]) => [id, digest]));
    const counted = (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .useEntries */ .gv)(ledger ?? own.entries, {
        suite: result?.suite.digest ?? '',
        templates: digests,
        goal: goal?.template ?? null,
        cases: casesOf(record, target),
        known,
    });
    return {
        target,
        policy,
        prLever: result?.lever ?? null,
        stated: entry?.stated,
        tuned: entry?.tuned,
        level: levelOf(record, target, policy),
        suite: {
            digest: result?.suite.digest ?? '',
            cases: result?.suite.cases ?? 0,
            holdout: result?.suite.holdout ?? 0,
        },
        review: entry?.review ?? { done: false, failures: 0, clusters: [] },
        shapes: entry?.shapes ?? { prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 },
        ledger: {
            used: counted.used,
            refused: ledger === undefined ? [...lost, ...own.refused, ...counted.refused] : counted.refused,
        },
        margin: record.gate?.margin,
    };
}
function levelOf(record, target, { goal }) {
    const result = record.targets[target];
    if (goal === undefined || result === undefined)
        return null;
    const template = result.templates[goal.template];
    if (template === undefined || template.head === null || template.measured === 0)
        return null;
    const before = record.escalation[target];
    const base = { id: goal.template, digest: template.digest };
    if (before?.gap && before.goal?.template === goal.template) {
        const { gap } = before;
        const was = before.goal.target;
        return {
            ...base,
            head: was - gap.points,
            interval: [was - gap.interval[1], was - gap.interval[0]],
            n: gap.n,
        };
    }
    return {
        ...base,
        head: template.head,
        interval: template.level?.head ?? boundOf(template.head, template.measured),
        n: template.measured,
    };
}
function boundOf(head, n) {
    const half = 1.96 * Math.sqrt((head * (100 - head)) / n);
    return [Math.max(0, head - half), Math.min(100, head + half)];
}
function casesOf(record, target) {
    const rows = record.targets[target]?.cases;
    if (rows === undefined || rows.length === 0)
        return undefined;
    return new Map(rows.map((row) => [row.case, row.split === 'holdout' ? 'holdout' : 'search']));
}
function profileJson(policy) {
    const kebab = (key) => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    return Object.fromEntries(Object.entries(policy.profile ?? {})
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [kebab(key), value]));
}


/***/ })

};
