export const id = 3195;
export const ids = [3195];
export const modules = {

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ entryFromRecord),
/* harmony export */   gv: () => (/* binding */ useEntries),
/* harmony export */   hB: () => (/* binding */ NOT_VERIFIED),
/* harmony export */   kd: () => (/* binding */ recordDigest)
/* harmony export */ });
/* unused harmony exports MIN_SHARED, liftOf, entryOf, mergeEntries */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _stats_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8269);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/** Which ledger entries count on today's suite, which are refused and why, and how a run on main writes one. */



/** Fewer shared cases say nothing. */
const MIN_SHARED = 50;
/** A refusal that today's ruler cannot lift. */
const NOT_VERIFIED = 'its record does not verify';
/** Sorts the entries; a used one may carry lifts computed again on the shared cases. Order is kept. */
function useEntries(entries, ruler) {
    const used = [];
    const refused = [];
    const seen = new Set();
    for (const entry of entries) {
        const { attempt } = entry;
        const key = `${attempt.lever} ${attempt.record}`;
        const result = seen.has(key) ? 'the same attempt stands in the ledger twice' : judge(entry, ruler);
        if (typeof result === 'string')
            refused.push({ entry: entry.source, why: result });
        else {
            seen.add(key);
            used.push(result);
        }
    }
    return { used, refused };
}
function judge(entry, ruler) {
    const { attempt } = entry;
    if (!/^sha256:[0-9a-f]{64}$/u.test(attempt.record))
        return `${NOT_VERIFIED}: ${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`;
    if (ruler.known !== undefined && !ruler.known(attempt.record))
        return `${NOT_VERIFIED}: no stored record has the digest ${attempt.record.slice(0, 19)}…`;
    const goal = ruler.goal ?? attempt.goal;
    if (attempt.goal !== goal)
        return `it was scored by ${attempt.goal}, the goal is ${goal}`;
    const theirs = attempt.templates[goal];
    const ours = ruler.templates[goal];
    if (ours === undefined || theirs !== ours)
        return `another ruler: its ${goal} has the digest ${(theirs ?? 'missing').slice(0, 19)}…, today's is ${(ours ?? 'missing').slice(0, 19)}…`;
    const scores = typeof attempt.scores === 'object' ? attempt.scores : undefined;
    if (attempt.suite === ruler.suite) {
        const shared = scores === undefined ? attempt.lift.n : Object.keys(scores).length;
        return shared < MIN_SHARED ? tooFew(shared) : entry;
    }
    if (scores === undefined)
        return 'another suite, and no scores by case to compute it again';
    if (ruler.cases === undefined)
        return "another suite, and today's cases are not known here";
    const ids = Object.keys(scores).filter((id) => ruler.cases?.has(id));
    if (ids.length < MIN_SHARED)
        return tooFew(ids.length);
    if (attempt.baseScores === undefined) {
        const gone = Object.keys(scores).length - ids.length;
        return gone === 0 ? entry : `another suite: ${gone} of its cases are gone, and its scores before are not kept`;
    }
    const again = recompute(attempt, attempt.baseScores, scores, ids, ruler.cases);
    return typeof again === 'string' ? again : { ...entry, attempt: again };
}
function tooFew(shared) {
    return `only ${shared} shared cases, ${MIN_SHARED} are needed`;
}
function recompute(attempt, before, after, ids, slices) {
    const pairs = ids.flatMap((id) => {
        const b = before[id];
        const a = after[id];
        return a === undefined || b === undefined ? [] : [{ id, d: a - b, b, a }];
    });
    if (pairs.length < MIN_SHARED)
        return tooFew(pairs.length);
    const slice = (name) => pairs.filter(({ id }) => slices.get(id) === name).map(({ d }) => d);
    const held = slice('holdout');
    const mean = (values) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
    return {
        ...attempt,
        before: mean(pairs.map(({ b }) => b)),
        after: mean(pairs.map(({ a }) => a)),
        lift: liftOf(slice('search')),
        holdout: held.length === 0 ? undefined : liftOf(held),
    };
}
/**
 * Mean of paired differences (0..1 scale, any order) in points, with the 95 % interval of the gate's own comparison:
 * two pseudo-cases keep equal scores from giving a width of zero. Fewer than two differences say nothing: +-100.
 */
function liftOf(differences) {
    const n = differences.length;
    const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionStatistic */ .wu)((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .pairSums */ .FC)(differences));
    const mean = n === 0 ? 0 : (100 * differences.reduce((sum, d) => sum + d, 0)) / n;
    if (statistic === null)
        return { points: mean, interval: [-100, 100], n };
    const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceInterval */ .Ly)(statistic);
    return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}
/** The entry that a scored change of main gets; null when no case has a score on both sides. */
function entryOf(measured) {
    const ids = Object.keys(measured.head)
        .filter((id) => measured.base[id] !== undefined)
        .sort();
    if (ids.length === 0)
        return null;
    const d = (id) => (measured.head[id] ?? 0) - (measured.base[id] ?? 0);
    const mean = (scores) => ids.reduce((sum, id) => sum + 100 * (scores[id] ?? 0), 0) / ids.length;
    const held = ids.filter((id) => measured.slices.get(id) === 'holdout');
    const search = ids.filter((id) => measured.slices.get(id) !== 'holdout');
    const pick = (scores) => Object.fromEntries(ids.map((id) => [id, scores[id] ?? 0]));
    const inline = ids.length <= (measured.inlineUpTo ?? 5000);
    return {
        lever: measured.lever,
        commit: measured.commit,
        date: measured.date,
        suite: measured.suite,
        templates: measured.templates,
        goal: measured.goal,
        before: round(mean(measured.base)),
        after: round(mean(measured.head)),
        lift: rounded(liftOf(search.map(d))),
        ...(held.length === 0 ? {} : { holdout: rounded(liftOf(held.map(d))) }),
        ...(measured.costPerRequest === undefined ? {} : { costPerRequest: measured.costPerRequest }),
        scores: inline ? pick(measured.head) : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(pick(measured.head)),
        ...(inline ? { baseScores: pick(measured.base) } : {}),
        record: measured.record,
    };
}
function round(value) {
    return Math.round(value * 1e4) / 1e4;
}
function rounded(lift) {
    return { points: round(lift.points), interval: [round(lift.interval[0]), round(lift.interval[1])], n: lift.n };
}
/** Identity of a record for the ledger: the digest of what scores decide, so that two runs over the same scores agree. */
function recordDigest(record) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ seed: record.seed, targets: JSON.parse(JSON.stringify(record.targets)) });
}
/**
 * The entry of a run, from its record: null when the target has no lever, no goal, no scores by case, or was replayed
 * from nothing. `commit` is the head that was measured, `date` ISO.
 */
function entryFromRecord(record, target, at) {
    const result = record.targets[target];
    const goal = record.escalation[target]?.goal;
    if (result === undefined || result.lever === null || goal === undefined || goal === null)
        return null;
    const rows = (result.cases ?? []).flatMap((row) => {
        const [base, head] = row.scores[goal.template] ?? [null, null];
        return base === null || head === null
            ? []
            : [{ id: row.case, base, head, slice: row.split === 'holdout' ? 'holdout' : 'search' }];
    });
    return entryOf({
        lever: result.lever,
        commit: at.commit,
        date: at.date,
        suite: result.suite.digest,
        templates: Object.fromEntries(Object.entries(result.templates).map(([id, { digest }]) => [id, digest])),
        goal: goal.template,
        base: Object.fromEntries(rows.map(({ id, base }) => [id, base])),
        head: Object.fromEntries(rows.map(({ id, head }) => [id, head])),
        slices: new Map(rows.map(({ id, slice }) => [id, slice])),
        costPerRequest: savingOf(record.operational.targets[target]?.costUsd),
        record: recordDigest(record),
    });
}
/** A cost ratio head / base as a saving in per cent: 0.8 saves 20. */
function savingOf(cost) {
    if (cost === undefined || cost.interval === null)
        return undefined;
    const [low, high] = cost.interval;
    return {
        before: cost.base,
        after: cost.head,
        lift: { percent: round(100 * (1 - cost.ratio)), interval: [round(100 * (1 - high)), round(100 * (1 - low))] },
    };
}
/** Drops entries that say the same thing twice, whatever the order of their keys. */
function mergeEntries(a, b) {
    const seen = new Set();
    return [...a, ...b].filter((entry) => {
        const key = entryKey(entry);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ byDate),
/* harmony export */   Jv: () => (/* binding */ recordedEntry),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   ix: () => (/* binding */ entriesFromRecord)
/* harmony export */ });
/* unused harmony exports formatEntry, entryKey */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1126);
/** The ledger: one JSONL line for each scored attempt at a lever, and which of them still count on today's suite. */




/** Where the ledger lies unless the policy says otherwise. */
const LEDGER_PATH = '.github/plumbline.ledger.jsonl';
const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([number, number])
    .refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), number);
/** Built when first used, as most runs read no ledger. */
const ATTEMPT = zod__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    lever: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVERS */ .cD),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    date: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}/, { message: 'expected an ISO date such as 2026-11-02' }),
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    templates: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    before: number,
    after: number,
    lift,
    holdout: lift.nullish().transform((value) => value ?? undefined),
    costPerRequest: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ before: number, after: number, lift: costLift.nullish().transform((value) => value ?? undefined) })
        .nullish()
        .transform((value) => value ?? undefined),
    scores: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), perCase]).optional(),
    baseScores: perCase.optional(),
    record: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
}));
/** Reads JSONL; a line that is no attempt is noted with its number and left out. BOM, CRLF and empty lines are fine. */
function parseLedger(file, text, problems) {
    const entries = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/u, '')
        .split('\n')
        .entries()) {
        const line = index + 1;
        if (raw.trim() === '')
            continue;
        let source;
        try {
            source = JSON.parse(raw);
        }
        catch {
            problems.add({ file, line, message: `not valid JSON: ${raw.trim().slice(0, 60)}. Write one attempt a line.` });
            continue;
        }
        const read = ATTEMPT.safeParse(source);
        if (read.success)
            entries.push({ attempt: read.data, source, line });
        else
            for (const issue of read.error.issues)
                problems.add({ file, line, key: issue.path.join('.') || undefined, message: seen(source, issue) });
    }
    return entries;
}
/** Entries that a record carries; what does not read as one is refused, not an error. */
function entriesFromRecord(list) {
    const entries = [];
    const refused = [];
    for (const source of list) {
        const read = ATTEMPT.safeParse(source);
        if (read.success)
            entries.push({ attempt: read.data, source, line: 0 });
        else
            refused.push({ entry: source, why: `not a ledger entry: ${seen(source, read.error.issues[0])}` });
    }
    return { entries, refused };
}
function seen(source, issue) {
    if (issue === undefined)
        return 'it does not read';
    let value = source;
    for (const part of issue.path)
        value = typeof value === 'object' && value !== null ? value[part] : undefined;
    return value === undefined ? 'is missing' : `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
/** A line of the ledger file, keys in a fixed order. */
function formatEntry(attempt) {
    return JSON.stringify(attempt);
}
/** Scores of more cases are kept in the ledger alone; a record holds their digest. */
const INLINE_IN_RECORD = 500;
/** The entry as a record carries it: with the lifts that were used, and without long lists of scores. */
function recordedEntry({ attempt, source }) {
    const { scores, baseScores, ...rest } = attempt;
    const written = typeof source === 'object' && source !== null && !Array.isArray(source) ? source : {};
    const whole = JSON.parse(JSON.stringify({ ...written, ...rest }));
    delete whole['scores'];
    delete whole['baseScores'];
    const long = typeof scores === 'object' && Object.keys(scores).length > INLINE_IN_RECORD;
    if (scores !== undefined)
        whole['scores'] = long ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(scores) : scores;
    if (baseScores !== undefined && !long)
        whole['baseScores'] = baseScores;
    return whole;
}
/** Same entry twice, whatever the order of its keys. */
function entryKey(entry) {
    return canonical(entry.source);
}
/** Oldest first; entries of one date keep the order of the file. */
function byDate(entries) {
    return entries
        .map((entry, index) => ({ entry, index }))
        .sort((a, b) => compareText(a.entry.attempt.date, b.entry.attempt.date) || a.index - b.index)
        .map(({ entry }) => entry);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1126);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
/** A record file, read as hostile data: closed sets, bounded sizes, unknown extra fields allowed. */




/** A record of 10,000 cases with texts of the worst is a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;
const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2_000);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1_000_000);
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0).max(1e12);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const pair = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([number, number]);
const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json = zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9();
const list = (item, most) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item).max(most);
const named = (value, most) => zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']);
const reason = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'bound',
    'margin',
    'futility',
    'budget',
    'small-suite',
    'few-clusters',
    'missing',
    'missing-one-sided',
    'exact',
    'canary',
    'untrusted-judge',
    'judge-changed',
    'spend',
    'not-recorded',
    'stopped',
]);
const templateResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'regressed', 'inconclusive']),
    digest,
    reason,
    why: text.optional(),
    n: whole,
    measured: whole,
    base: number.nullable(),
    head: number.nullable(),
    delta: number.nullable(),
    interval: pair.nullable(),
    p: number.nullable(),
    bound: number.nullable(),
    mde: number.nullable(),
    broken: whole,
    fixed: whole,
    unscored: whole,
    looks: whole,
    samples: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: whole, head: whole }),
    blocking: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
    binary: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
    margin: number.default(5),
    kind: label.default('deterministic'),
    experimental: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    casesNeeded: whole.optional(),
    budget: whole.optional(),
    floor: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ points: number, state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['held', 'warning', 'broken']), interval: pair }).optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: pair, head: pair }).optional(),
    varianceRatio: number.optional(),
    flipped: share.optional(),
    codes: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: named(whole, 10_000), head: named(whole, 10_000) }).optional(),
    suiteLevel: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: number, head: number, detail: text }).optional(),
    kappa: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ value: number, interval: pair, n: whole, minimum: number }).optional(),
    notes: list(text, 200).optional(),
});
const regression = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ case: label, template: label, base: share, head: share });
const exhibit = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    case: label,
    template: label,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['broken', 'fixed', 'failing', 'unscored', 'critical']),
    base: share.nullable(),
    head: share.nullable(),
    input: text.optional(),
    expected: text.optional(),
    baseOutput: text.optional(),
    headOutput: text.optional(),
    reason: text.optional(),
    code: label.optional(),
    tags: list(label, 100).optional(),
    line: text.optional(),
});
const caseRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    case: label,
    tags: list(label, 100).optional(),
    split: label.optional(),
    scores: named(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([share.nullable(), share.nullable()]), 500),
});
const targetResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    verdict,
    reason: label.optional(),
    lever: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVERS */ .cD).nullable(),
    changed: list(text, 1_000).default([]),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ digest, cases: whole, holdout: whole, repeats: whole.default(1), clusters: whole.default(0) }),
    judge: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ model: label, provider: label, recorded: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: label, head: label }).default({ base: '', head: '' }),
    templates: named(templateResult, 500),
    regressions: list(regression, 200_000),
    critical: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ case: label, verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['held', 'broken', 'flaky', 'unmeasured']), detail: text }), 10_000).optional(),
    slices: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        name: label,
        template: label,
        n: whole,
        base: number,
        head: number,
        delta: number,
        interval: pair.nullable(),
    }), 10_000).optional(),
    exhibits: list(exhibit, 10_000).default([]),
    cases: list(caseRow, 200_000).optional(),
    newCases: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        n: whole,
        templates: named(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ n: whole, base: number.nullable(), head: number.nullable() }), 500),
    })
        .optional(),
    notes: list(text, 1_000).default([]),
});
const band = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['reached', '0-5', '5-10', '10+']);
const shape = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const criterionId = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .CRITERIA */ .wf);
const gap = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ points: number, interval: pair, band, bands: list(band, 4).optional(), n: whole })
    .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));
const escalationEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['met', 'not-met', 'not-needed', 'unknown']),
    lever: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVERS */ .cD).nullable().optional(),
    next: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ lever: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVERS */ .cD), why: text, missing: list(criterionId, 14) })
        .nullable()
        .default(null),
    sentence: text.default(''),
    goal: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ template: label, target: number, 'max-residual-gap': number }).nullable().default(null),
    gap: gap.nullable().default(null),
    criteria: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        id: criterionId,
        state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
        evidence: text,
        todo: text.optional(),
    }), 14).default([]),
    shapes: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share })
        .default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
    review: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        done: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        failures: whole,
        clusters: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            id: label,
            size: whole,
            shape,
            title: text,
            fix: text,
            cases: list(label, 200_000),
            by: label.optional(),
            quotes: list(text, 100).optional(),
            survived: whole.optional(),
        }), 5_000),
    })
        .default({ done: false, failures: 0, clusters: [] }),
    profile: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(label, json).default({}),
    ledger: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ used: list(json, 10_000), refused: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ entry: json, why: text }), 10_000) })
        .default({ used: [], refused: [] }),
    antiPatterns: list(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'fine-tune-first',
        'no-scored-prompt-attempt',
        'per-tenant-tune',
        'no-failure-review',
        'tuning-facts',
        'few-examples',
        'changing-task',
    ]), 7).default([]),
    orderSkipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    stated: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ lever: label, contradicts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).optional(),
    economics: json.optional(),
    notes: list(text, 1_000).optional(),
});
const ratioFigure = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    n: whole,
    base: number,
    head: number,
    ratio: number,
    interval: pair.nullable(),
    ceiling: number.optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['reported', 'held', 'exceeded', 'unknown']),
});
const operational = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    startedAt: label,
    finishedAt: label,
    targets: named(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        latencyMs: ratioFigure.optional(),
        promptTokens: ratioFigure.optional(),
        completionTokens: ratioFigure.optional(),
        costUsd: ratioFigure.optional(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ samples: whole, fresh: whole, oldest: label.nullable() }).optional(),
        promptHealth: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: json, head: json, flags: list(text, 100) }).optional(),
    }), 500),
    estimate: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ calls: whole, promptTokens: whole, costUsd: number.nullable() }).optional(),
    fullCalls: whole.optional(),
    trend: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, at: label, target: label, template: label, level: number }), 10_000).optional(),
    notes: list(text, 1_000),
});
const provenance = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    repository: label.optional(),
    pullRequest: whole.optional(),
    runUrl: label.optional(),
    reportUrl: label.optional(),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, label }),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, label }),
    config: label,
    engine: label,
    reproduce: text,
});
/** Fields beyond the published ones have defaults, so that a record of the bare contract can be read. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_SCHEMA */ .e),
    verdict,
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(3), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(4), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(130)]),
    reason: label.optional(),
    headline: text.default(''),
    seed: label,
    targets: named(targetResult, 500),
    escalation: named(escalationEntry, 500),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ by: label, reason: text, sha: label, expires: label }).nullable(),
    ruler: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ moved: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ path: label, what: label, change: text }), 10_000) }),
    usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        calls: whole,
        reused: whole,
        promptTokens: whole,
        completionTokens: whole,
        costUsd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
        costKnown: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
        errors: whole,
    }),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ margin: number, alpha: number, onInconclusive: label, onUnmeasured: label })
        .default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn' }),
    provenance: provenance.default({
        base: { sha: '', label: '' },
        head: { sha: '', label: '' },
        config: '',
        engine: '',
        reproduce: '',
    }),
    operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
    problems: list(text, 10_000).optional(),
    history: list(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: label, verdict, summary: text }), 1_000).optional(),
    redacted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
});
/** @throws InputError naming the file and each key that is not what a record may hold. */
function parseRecord(file, bytes) {
    const value = parseJson(file, bytes);
    const schema = value !== null && typeof value === 'object' ? value.schema : undefined;
    if (schema !== _record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_SCHEMA */ .e) {
        const seen = schema === undefined ? 'there is none' : `it is ${JSON.stringify(schema).slice(0, 80)}`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            key: 'schema',
            message: `must be "${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_SCHEMA */ .e}", but ${seen}; give the file that \`run --json FILE\` wrote`,
        });
    }
    if (unfit(value))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
        });
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(parsed.error.issues.slice(0, MAX_FAULTS).map((issue) => ({
        file,
        key: issue.path.map((part) => String(part).slice(0, 80)).join('.'),
        message: `${issue.message}; a record is written by a run and not edited by hand`,
    })));
}
/** Deeper than a run ever writes, or with a key `__proto__`, which reaches a prototype wherever a record is copied by assignment. */
function unfit(value, depth = 0) {
    if (value === null || typeof value !== 'object')
        return false;
    if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__'))
        return true;
    return Object.values(value).some((item) => unfit(item, depth + 1));
}
function parseJson(file, bytes) {
    if (bytes.byteLength > MAX_BYTES) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            message: `is ${bytes.byteLength} bytes, over the ${MAX_BYTES} that a record may have`,
        });
    }
    let source;
    try {
        source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({ file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' }, { cause: error });
    }
    try {
        return JSON.parse(source);
    }
    catch (error) {
        const at = /line (\d+) column (\d+)/.exec(error.message);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            file,
            line: at === null ? undefined : Number(at[1]),
            column: at === null ? undefined : Number(at[2]),
            message: 'is not JSON; give the file that `run --json FILE` wrote',
        }, { cause: error });
    }
}


/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ pairSums),
/* harmony export */   Gr: () => (/* binding */ passStatistic),
/* harmony export */   Ly: () => (/* binding */ differenceInterval),
/* harmony export */   hl: () => (/* binding */ SMALLEST_P),
/* harmony export */   iA: () => (/* binding */ clusteredSums),
/* harmony export */   wu: () => (/* binding */ regressionStatistic),
/* harmony export */   xu: () => (/* binding */ differenceSd)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(190);
/** Paired comparison of head with base: the statistic that blocks, the statistic that passes, and their interval. */


/** Smallest p reported: below it a double holds nothing. */
const SMALLEST_P = 1e-300;
function pairSums(differences) {
    let sum = 0;
    let sumSquares = 0;
    for (const d of differences) {
        sum += d;
        sumSquares += d * d;
    }
    return { n: differences.length, sum, sumSquares, clusters: null };
}
/** Sums of differences grouped by cluster; an empty cluster counts for nothing. */
function clusteredSums(groups) {
    let n = 0;
    let sum = 0;
    let sumSquares = 0;
    let count = 0;
    let totals = 0;
    let cross = 0;
    let sizes = 0;
    for (const group of groups) {
        if (group.length === 0)
            continue;
        let total = 0;
        for (const d of group) {
            total += d;
            sumSquares += d * d;
        }
        n += group.length;
        sum += total;
        count += 1;
        totals += total * total;
        cross += total * group.length;
        sizes += group.length * group.length;
    }
    return { n, sum, sumSquares, clusters: { count, totals, cross, sizes } };
}
/**
 * Has head become worse? Wald with two pseudo-cases (half at -1, half at +1, one at 0), so that the variance is never
 * zero. Source: Agresti & Min (2005), carried over from proportions to scores in -1..1; with `repeats` samples a case
 * the two pseudo-squares shrink to 1 / repeats. Assumes cases (clusters) drawn independently. Null for n < 2 (or fewer
 * than two clusters).
 */
function regressionStatistic(sums, repeats = 1) {
    const { n, sum, sumSquares, clusters } = sums;
    if (n < 2)
        return null;
    const padded = n + 2;
    const mean = sum / padded;
    let se;
    let df;
    if (clusters === null) {
        se = Math.sqrt((sumSquares + 1 / repeats) / padded - mean * mean) / Math.sqrt(padded);
        df = n - 1;
    }
    else {
        if (clusters.count < 2)
            return null;
        const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
        se = Math.sqrt((clusters.count / (clusters.count - 1)) * (spread + 1 / repeats)) / padded;
        df = clusters.count - 1;
    }
    const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, df);
    return { mean, se, df, p: Math.max(p, SMALLEST_P), z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(Math.max(p, SMALLEST_P)) };
}
/**
 * Is the drop certainly smaller than `margin` (0..1)? Non-inferiority t test after adding one broken case (with
 * clusters: one cluster of mean size, wholly broken). Same assumptions and nulls as the regression statistic.
 */
function passStatistic(sums, margin, repeats = 1) {
    const { n, sum, sumSquares, clusters } = sums;
    if (n < 2)
        return null;
    let mean;
    let se;
    let df;
    if (clusters === null) {
        mean = (sum - 1) / (n + 1);
        const spread = Math.max(0, sumSquares + 1 - (n + 1) * mean * mean);
        se = Math.sqrt(spread / n) / Math.sqrt(n + 1);
        df = n - 1;
    }
    else {
        const regression = regressionStatistic(sums, repeats);
        if (regression === null)
            return null;
        const size = n / clusters.count;
        mean = regression.mean - size / (n + size);
        se = regression.se;
        df = clusters.count - 1;
    }
    const t = (mean + margin) / se;
    const p = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tTail */ .Xh)(t, df);
    return { mean, se, df, t, p, z: -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(Math.max(p, SMALLEST_P)) };
}
/** Two-sided interval of the mean difference at `level`, Student t with the statistic's df; 0..1 scale. */
function differenceInterval(statistic, level = 0.95) {
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, statistic.df) * statistic.se;
    return [statistic.mean - half, statistic.mean + half];
}
/**
 * Standard deviation of one case's difference (n - 1), 0..1 scale; with clusters the one that gives the clustered
 * standard error over n cases, so that it already holds the design effect. NaN for n < 2.
 */
function differenceSd(sums) {
    const { n, sum, sumSquares, clusters } = sums;
    const mean = sum / n;
    if (clusters === null)
        return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
    const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
    return Math.sqrt(((clusters.count / (clusters.count - 1)) * spread) / n);
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storedRecord: () => (/* binding */ storedRecord)
/* harmony export */ });
/* unused harmony export keepRecord */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_escalation_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5600);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_record_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(817);
/** Records of scored attempts, kept beside the stored answers under the digest that a ledger entry names. */





function fileOf(dir, digest) {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    return hex === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'records', `${hex}.json`);
}
function keepRecord(dir, record) {
    mkdirSync(join(dir, 'records'), { recursive: true });
    writeFileSync(fileOf(dir, recordDigest(record)), JSON.stringify(record));
}
/** Null when it is not here, or is not what it says it is. */
function storedRecord(dir, digest) {
    const file = fileOf(dir, digest);
    if (file === null)
        return null;
    try {
        const record = (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
        return (0,_core_escalation_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .recordDigest */ .kd)(record) === digest ? record : null;
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz || error.code !== undefined)
            return null;
        throw error;
    }
}


/***/ })

};
