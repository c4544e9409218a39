export const id = 5820;
export const ids = [5820];
export const modules = {

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposeAttempt: () => (/* binding */ proposeAttempt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/* harmony import */ var _core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(326);




const PATCH = 'ledger.patch';
async function proposeAttempt(record, place) {
    const { runner, config, targets, trees, answers, folder, commit } = place;
    if (!(await isWanted(place)))
        return;
    const ledgers = new Map(targets.map((target) => [target.name, ledgerOf(config, target)]));
    const textOf = (path) => {
        const entry = trees.head.entry(path);
        return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : null;
    };
    const found = (0,_core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .proposals */ .Ku)(record, ledgers, { commit, date: record.operational.startedAt.slice(0, 10) }).filter(({ path, attempt }) => !(textOf(path) ?? '').includes(`"${attempt.record}"`));
    if (found.length === 0)
        return;
    if (answers?.lasting && answers.storeDir !== null) {
        const { keepRecord } = await Promise.all(/* import() */[__webpack_require__.e(6526), __webpack_require__.e(3195)]).then(__webpack_require__.bind(__webpack_require__, 3195));
        keepRecord(answers.storeDir, record);
    }
    const patch = [...new Set(found.map(({ path }) => path))]
        .map((path) => (0,_core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerPatch */ .oW)(path, textOf(path), found.filter((one) => one.path === path).map(({ attempt }) => attempt)))
        .join('');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PATCH), patch);
    const branch = await committed(found, place);
    runner.summary((0,_core_escalation_proposal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProposals */ .c7)(found, patch, PATCH, branch));
    runner.log(`the attempt is scored; ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PATCH)} adds it to the ledger`);
}
async function committed(found, { config, targets, github, runner, event, commit }) {
    const asked = new Set(targets.filter((target) => (target.escalation ?? config.escalation)?.ledgerBranch === true).map(({ name }) => name));
    const mine = found.filter(({ target }) => asked.has(target));
    if (mine.length === 0 || github === undefined)
        return null;
    const { commitAttempts, LEDGER_BRANCH } = await __webpack_require__.e(/* import() */ 4285).then(__webpack_require__.bind(__webpack_require__, 4285));
    try {
        const main = event?.kind === 'push' ? commit : await github.commit(defaultBranchOf(event));
        if (main === null)
            throw new Error('the default branch was not found');
        await commitAttempts(github, mine, main);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        runner.warn(`the ledger's branch was not written (${why}); give the job "contents: write", or take the patch`);
        return null;
    }
    const server = runner.env['GITHUB_SERVER_URL'] || 'https://github.com';
    return {
        name: LEDGER_BRANCH,
        url: `${server}/${github.repository}/compare/${defaultBranchOf(event)}...${LEDGER_BRANCH}`,
    };
}
function defaultBranchOf(event) {
    return (event?.kind === 'push' || event?.kind === 'workflow_dispatch' ? event.defaultBranch : undefined) ?? 'main';
}
function ledgerOf(config, target) {
    return target.escalation?.ledger ?? config.escalation?.ledger ?? _core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_PATH */ .Kd;
}
async function isWanted({ event, github, runner }) {
    if (event?.kind === 'push')
        return event.branch === event.defaultBranch;
    if (event?.kind !== 'workflow_dispatch' || event.attempt === undefined)
        return false;
    const level = event.actor === undefined ? 'none' : await github?.permission(event.actor);
    if (level === 'write' || level === 'admin')
        return true;
    runner.warn(`no ledger entry is proposed: ${event.actor ?? 'nobody'} may not write to this repository`);
    return false;
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Ok: () => (/* binding */ digestOfTexts),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function asJson(value) {
    return value;
}
function canonical(value) {
    return written(value);
}
function written(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined)
        throw new TypeError('undefined has no canonical form');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no canonical form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += text === '' ? written(item) : `,${written(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
    for (let at = 1; at < keys.length; at++) {
        const key = keys[at];
        let to = at;
        for (; to > 0 && keys[to - 1] > key; to--)
            keys[to] = keys[to - 1];
        keys[to] = key;
    }
    return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
    const known = LEADS.get(key);
    if (known !== undefined)
        return known;
    const text = `${JSON.stringify(key)}:`;
    if (LEADS.size < MOST_LEADS)
        LEADS.set(key, text);
    return text;
}
function digestOf(value) {
    return digestOfText(written(value));
}
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [index, item] of items.entries())
        hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
    return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


/***/ }),

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ MIN_SHARED),
/* harmony export */   UE: () => (/* binding */ entryFromRecord),
/* harmony export */   gv: () => (/* binding */ useEntries),
/* harmony export */   hB: () => (/* binding */ NOT_VERIFIED),
/* harmony export */   kd: () => (/* binding */ recordDigest)
/* harmony export */ });
/* unused harmony exports liftOf, entryOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _stats_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8269);


const MIN_SHARED = 50;
const NOT_VERIFIED = 'its record does not verify';
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
        return `another ruler: the digest of its ${goal} is ${(theirs ?? 'missing').slice(0, 19)}… and today's is ${(ours ?? 'missing').slice(0, 19)}…`;
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
function liftOf(differences) {
    const n = differences.length;
    const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionStatistic */ .wu)((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .pairSums */ .FC)(differences));
    const mean = n === 0 ? 0 : (100 * differences.reduce((sum, d) => sum + d, 0)) / n;
    if (statistic === null)
        return { points: mean, interval: [-100, 100], n };
    const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceInterval */ .Ly)(statistic);
    return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}
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
function recordDigest(record) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ seed: record.seed, targets: JSON.parse(JSON.stringify(record.targets)) });
}
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


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ byDate),
/* harmony export */   Jv: () => (/* binding */ recordedEntry),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   ix: () => (/* binding */ entriesFromRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1126);




const LEDGER_PATH = '.github/plumbline.ledger.jsonl';
const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig();
const interval = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([number, number])
    .refine(([low, high]) => low <= high, { message: 'expected [low, high], low first' });
const lift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ points: number, interval, n: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative() });
const costLift = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ percent: number, interval });
const perCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), number);
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
    return value === undefined ? 'is missing' : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}
function formatEntry(attempt) {
    return JSON.stringify(attempt);
}
const INLINE_IN_RECORD = 500;
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

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ proposals),
/* harmony export */   c7: () => (/* binding */ renderProposals),
/* harmony export */   dP: () => (/* binding */ withAttempts),
/* harmony export */   oW: () => (/* binding */ ledgerPatch),
/* harmony export */   q_: () => (/* binding */ verifyEntries)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5600);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7037);


function proposals(record, ledgers, at) {
    return [...ledgers].flatMap(([target, path]) => {
        const attempt = (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFromRecord */ .UE)(record, target, at);
        if (attempt === null || attempt.lift.n + (attempt.holdout?.n ?? 0) < _counted_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SHARED */ .L$)
            return [];
        return [{ path, target, attempt }];
    });
}
function ledgerPatch(path, text, attempts) {
    const added = attempts.map((attempt) => `+${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEntry */ .WL)(attempt)}\n`).join('');
    if (text === null || text === '') {
        const from = text === null ? '/dev/null' : `a/${path}`;
        const mode = text === null ? `new file mode 100644\n` : '';
        return `diff --git a/${path} b/${path}\n${mode}--- ${from}\n+++ b/${path}\n@@ -0,0 +1,${attempts.length} @@\n${added}`;
    }
    const lines = text.split('\n');
    const head = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
    if (lines.at(-1) === '') {
        const last = lines.length - 1;
        return `${head}@@ -${last},0 +${last + 1},${attempts.length} @@\n${added}`;
    }
    const last = lines.length;
    const open = `-${lines.at(-1)}\n\\ No newline at end of file\n+${lines.at(-1)}\n`;
    return `${head}@@ -${last},1 +${last},${attempts.length + 1} @@\n${open}${added}`;
}
function withAttempts(text, attempts) {
    const added = attempts.filter(({ record }) => !text.includes(`"${record}"`));
    if (added.length === 0)
        return null;
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${before}${added.map((attempt) => `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEntry */ .WL)(attempt)}\n`).join('')}`;
}
function verifyEntries(entries, stored) {
    const kept = [];
    const refused = [];
    let unknown = 0;
    for (const entry of entries) {
        const { attempt, source } = entry;
        const record = stored(attempt.record);
        if (record === null)
            unknown++;
        if (record === null || agrees(attempt, record))
            kept.push(entry);
        else
            refused.push({ entry: source, why: `${_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_VERIFIED */ .hB}: its figures are not those of the stored record` });
    }
    return { entries: kept, refused, unknown };
}
function agrees(attempt, record) {
    if ((0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(record) !== attempt.record)
        return false;
    return Object.keys(record.targets).some((target) => {
        const own = (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFromRecord */ .UE)(record, target, attempt);
        return own !== null && figures(own) === figures(attempt);
    });
}
function figures({ lever, suite, goal, before, after, lift, holdout }) {
    const of = (one) => (one === undefined ? null : [one.points, one.interval, one.n]);
    return JSON.stringify([lever, suite, goal, before, after, of(lift), of(holdout)]);
}
const SHOWN_BYTES = 60_000;
function renderProposals(found, patch, file, branch) {
    const lines = found.map(({ target, attempt: { lever, lift, goal, record } }) => {
        const [low, high] = lift.interval.map((value) => value.toFixed(1));
        return `- \`${target}\`: ${lever}, ${goal} ${lift.points >= 0 ? '+' : ''}${lift.points.toFixed(1)} points [${low}, ${high}] on ${lift.n} cases, record \`${record}\``;
    });
    const shown = patch.length > SHOWN_BYTES
        ? `The patch is too long to show here; it is \`${file}\`, beside the record.`
        : `\`\`\`\`diff\n${patch}\`\`\`\``;
    const way = branch === null
        ? ''
        : `It is committed to the branch [\`${branch.name}\`](${branch.url}): open a pull request from there, review and merge it. Or take the patch: `;
    return `### A scored attempt for the ledger\n\n${lines.join('\n')}\n\n${way}${way === '' ? 'Review it, then ' : ''}\`git apply --unidiff-zero ${file}\` and commit: later runs count it as evidence.\n\n<details><summary>Patch</summary>\n\n${shown}\n\n</details>\n`;
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity)
/* harmony export */ });
/* unused harmony export normalCdf */
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
    return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
    return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
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
    const coarse = Math.trunc(y * 16) / 16;
    const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    if (y <= 4)
        return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
    const inverse = 1 / (y * y);
    const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
    return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
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
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);


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
function differenceInterval(statistic, level = 0.95) {
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, statistic.df) * statistic.se;
    return [statistic.mean - half, statistic.mean + half];
}
function differenceSd(sums) {
    const { n, sum, sumSquares, clusters } = sums;
    const mean = sum / n;
    if (clusters === null)
        return Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1));
    const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
    return Math.sqrt(((clusters.count / (clusters.count - 1)) * spread) / n);
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ tTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);


function tCdf(t, df) {
    return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
function tTail(t, df) {
    return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
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
    let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p));
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
    const log = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)((df + 1) / 2) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(df / 2) - 0.5 * Math.log(df * Math.PI);
    return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
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
    const front = Math.exp((0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a + b) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(b) - a * Math.log1p(square / df) + b * Math.log(y));
    return x < (a + 1) / (a + b + 2)
        ? (0.5 * front * betaFraction(a, b, x)) / a
        : 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
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

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
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

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


/***/ })

};
