export const id = 9344;
export const ids = [9344];
export const modules = {

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _core_escalation_anti_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _core_escalation_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9035);
/* harmony import */ var _core_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6105);
/* harmony import */ var _core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7037);
/* harmony import */ var _core_escalation_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1126);
/* harmony import */ var _core_escalation_wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3442);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9341);
/* harmony import */ var _shell_written_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7658);
/** `plumbline escalate`: the escalation decision of a record, computed again under another policy or ledger. */











const help = `plumbline escalate --record FILE --policy FILE [--ledger FILE] [--json [FILE]]

Computes the escalation decision of a finished run again, without a model call:
what if the target were 90, what if this attempt counted, what if we waived a
step. Goal and profile come from the policy alone, the evidence from the record.

  --record FILE   the record that \`plumbline run --json\` wrote
  --policy FILE   a config, or a file whose only key is escalation
  --ledger FILE   JSONL, one scored attempt a line (default: the record's)
  --json [FILE]   {"escalation": {TARGET: {...}}}; without FILE it is printed

Exit 0 for every outcome; 1 when the order is skipped and the policy says
order-violation: block; 2 when a file does not read.
`;
const FLAGS = ['record', 'policy', 'ledger', 'json'];
async function command(args, io) {
    const { record: recordFile, policy: policyFile, ledger: ledgerFile, json } = flags(args);
    if (recordFile === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb('escalate: --record FILE is missing; it is what `run --json FILE` wrote');
    if (policyFile === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb('escalate: --policy FILE is missing; it is a config or a bare escalation block');
    const problems = new _core_document_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw();
    const record = readRecord(recordFile, io, problems);
    const set = (0,_core_escalation_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicy */ .tb)(loneFile(policyFile, io), policyFile, problems);
    const ledger = ledgerFile === undefined ? undefined : readLedger(ledgerFile, io, problems);
    problems.throwIfAny();
    const entries = decideAll(record, set, policyFile, ledger);
    const text = `${JSON.stringify({ escalation: Object.fromEntries(entries.map(({ target, entry }) => [target, entry])) }, null, 2)}\n`;
    if (json !== undefined && json !== '' && json !== '-')
        (0,_shell_written_js__WEBPACK_IMPORTED_MODULE_9__/* .writeText */ .x)(io, json, text);
    if (json === '' || json === '-')
        io.out(text);
    else
        io.out(entries.map(({ target, entry }) => checklist(target, entry, io.columns)).join('\n'));
    return entries.some(({ blocks }) => blocks) ? 1 : 0;
}
function decideAll(record, set, policyFile, ledger) {
    const problems = new _core_document_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw();
    const entries = [];
    for (const target of Object.keys(record.targets)) {
        const policy = (0,_core_escalation_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policyOf */ .US)(set, target) ?? {};
        try {
            const entry = (0,_core_escalation_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .escalate */ .rh)((0,_core_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFromRecord */ .nL)(record, target, policy, ledger));
            entries.push({ target, entry, blocks: (0,_core_escalation_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .escalationBlocks */ .Mw)(entry, policy) });
        }
        catch (error) {
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz))
                throw error;
            for (const problem of error.problems)
                problems.add({ ...problem, file: policyFile });
        }
    }
    problems.throwIfAny();
    return entries;
}
/** `--json` may stand alone, so `util.parseArgs` does not fit; `--json=FILE` works too. */
function flags(args) {
    const found = {};
    for (let at = 0; at < args.length; at += 1) {
        const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/su.exec(args[at] ?? '') ?? [];
        if (!FLAGS.includes(name))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`escalate: unknown argument "${args[at]}"; it takes --record, --policy, --ledger and --json`);
        const next = args[at + 1];
        const value = inline ?? (next === undefined || next.startsWith('--') ? undefined : next);
        if (value !== undefined && inline === undefined)
            at += 1;
        if (name !== 'json' && (value === undefined || value === ''))
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`escalate: --${name} needs a file`);
        found[name] = value ?? '';
    }
    return found;
}
function readRecord(file, io, problems) {
    const text = readFile(file, io, problems);
    if (text === null)
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        problems.add({ file, message: `is not valid JSON: ${error.message}` });
        return null;
    }
    try {
        return (0,_core_escalation_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .recordView */ .Lh)(file, value);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz))
            throw error;
        for (const problem of error.problems)
            problems.add(problem);
        return null;
    }
}
function readLedger(file, io, problems) {
    const text = readFile(file, io, problems);
    return text === null ? undefined : (0,_core_escalation_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLedger */ .h8)(file, text, problems);
}
function readFile(file, io, problems) {
    const entry = entryOf(file, io);
    if (entry.kind === 'file')
        return (0,_core_document_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(file, entry.bytes, problems);
    problems.add({ file, message: entry.kind === 'absent' ? 'there is no such file' : `cannot be read: ${entry.why}` });
    return null;
}
function entryOf(file, io) {
    try {
        return { kind: 'file', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)), id: file };
    }
    catch (error) {
        const code = error.code;
        return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'refused', why: code ?? 'unknown error' };
    }
}
/** The policy may lie anywhere; nothing else is read through it. */
function loneFile(file, io) {
    return {
        revision: 'WORKTREE',
        entry: (path) => (path === file ? entryOf(file, io) : { kind: 'absent' }),
        paths: () => [file],
    };
}
const MARKS = { met: 'ok', unmet: 'no', unknown: '?', waived: 'waived', 'not-applicable': '-' };
/** The checklist as text: sentence, gap, criteria with evidence, the next step. */
function checklist(target, entry, columns) {
    const width = Math.min(80, Math.max(40, columns));
    const lines = [`${target}`, ...wrap(entry.sentence, width, '  ')];
    if (entry.gap !== null)
        lines.push(...wrap(`Gap ${(0,_core_escalation_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .points */ .WR)(entry.gap.points)} points ${(0,_core_escalation_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .interval */ .YP)(entry.gap.interval)}, ${entry.gap.n} cases, band ${entry.gap.bands.join(' / ')}.`, width, '  '));
    if (entry.next !== null)
        lines.push(...wrap(`Next: ${entry.next.lever}. ${entry.next.why}`, width, '  '));
    lines.push('');
    for (const { id, state, evidence, todo } of entry.criteria) {
        lines.push(...wrap(`${`  ${id}`.padEnd(6)}${MARKS[state].padEnd(8)}${evidence}`, width, ' '.repeat(14)));
        if (todo !== undefined)
            lines.push(...wrap(`-> ${todo}`, width, ' '.repeat(14)));
    }
    for (const name of entry.antiPatterns)
        lines.push(...wrap(`${name}: ${_core_escalation_anti_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .ANTI_PATTERN_TEXT */ .Kt[name]}`, width, '  '));
    for (const note of entry.notes ?? [])
        lines.push(...wrap(note, width, '  '));
    return `${lines.join('\n')}\n`;
}
/** Words wrapped to `width`; the first line keeps its own indent when it brings one. */
function wrap(text, width, indent) {
    const lines = [];
    let line = text.startsWith(' ') ? (text.match(/^ */u)?.[0] ?? '') : indent;
    let empty = true;
    for (const word of text.trimStart().split(/(?<=\S) (?=\S)/u)) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Canonical JSON and SHA-256: the identity of requests, suites, templates and records. */

/** JSON with keys in code-unit order and no white space; `undefined` members are left out. Throws on NaN and infinities. */
function canonical(value) {
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
            text += text === '' ? canonical(item) : `,${canonical(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + canonical(member) : `,${lead(key)}${canonical(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
/** Insertion in place: most objects have few keys, and the general sort costs more than the writing. */
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
/** `"key":` of the few keys that come again and again. */
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
/** Digest of a value by its canonical form: key order does not matter. */
function digestOf(value) {
    return digestOfText(canonical(value));
}
/** Digest of a text with line ends folded to LF, so that a checkout on Windows agrees. */
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function sha256Hex(text) {
    // One call does without the stream behind createHash; Node 20.0 to 20.11 do not have it.
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ TARGET_POLICY_SCHEMA),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   cD: () => (/* binding */ LEVERS),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   jS: () => (/* binding */ escalationGoal),
/* harmony export */   tD: () => (/* binding */ POLICY_SCHEMA),
/* harmony export */   tb: () => (/* binding */ loadPolicy),
/* harmony export */   wf: () => (/* binding */ CRITERIA)
/* harmony export */ });
/* unused harmony export CONFIG_KEYS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3851);
/** What the team has committed about levers: goal, profile, economics, waivers. Unknown stays unknown. */



/** Cheapest first. `model-swap` belongs to step 1 and needs no criteria. */
const LEVERS = ['prompt-optimize', 'model-swap', 'route', 'rag', 'tools', 'cascade', 'fine-tune'];
const CRITERIA = [
    'E1',
    'E2',
    'E3',
    'E4',
    'E5',
    'E6',
    'E7',
    'E8',
    'E9',
    'E10',
    'E11',
    'E12',
    'E13',
    'E14',
];
// --- the escalation block -------------------------------------------------------------------------------------------
const points = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100);
const positive = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const atLeastZero = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0);
const path = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const GOAL = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    template: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe("Id of a template in the target's suite."),
    target: points.describe('Points, 0..100.'),
    'max-residual-gap': points.describe('Points that may stay open before a costlier lever is worth it.'),
});
const PROFILE = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    'cost-of-error': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']).optional(),
    'requests-per-day': atLeastZero.optional(),
    'latency-budget-ms': positive.optional().describe('p95.'),
    style: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['loose', 'strict']).optional(),
    'data-isolation': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['shared', 'per-tenant']).optional(),
    'release-in-days': atLeastZero.optional(),
    'labelled-examples': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['stable', 'changing']).optional(),
    difficulty: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mixed', 'uniform']).optional(),
    bottleneck: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['quality', 'cost', 'latency']).optional(),
    'closed-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
});
const TOKENS = {
    'input-tokens': atLeastZero,
    'output-tokens': atLeastZero,
    'price-in': atLeastZero,
    'price-out': atLeastZero,
};
const ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...TOKENS, 'cached-share': share.default(0), 'cache-discount': share.default(0) }),
    tuned: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...TOKENS,
        'training-usd': atLeastZero,
        'amortise-months': positive.default(1),
        'serving-usd-per-month': atLeastZero.default(0),
    }),
});
const WAIVER = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    criterion: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(CRITERIA),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});
const BLOCK = {
    'min-lift': points.optional().describe('Points; default 1.'),
    'order-violation': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['warn', 'block']).optional().describe('Default warn.'),
    profile: PROFILE.optional(),
    economics: ECONOMICS.optional().describe('USD per million tokens; share and discount 0..1.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(WAIVER).optional(),
    'training-data': path.optional().describe('The declared training file, for the overlap check.'),
    ledger: path.optional().describe('Default .github/plumbline.ledger.jsonl.'),
};
/** The `escalation` block of a config. */
const POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ goal: GOAL.optional(), ...BLOCK });
/** A target's own block: what it leaves out comes from the global one, inside `goal` and `profile` too. */
const TARGET_POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ goal: GOAL.partial().optional(), ...BLOCK });
function toPolicy(block) {
    const { goal, profile, economics } = block;
    return {
        goal: goal?.template === undefined || goal.target === undefined || goal['max-residual-gap'] === undefined
            ? undefined
            : { template: goal.template, target: goal.target, maxResidualGap: goal['max-residual-gap'] },
        minLift: block['min-lift'],
        orderViolation: block['order-violation'],
        profile: profile && {
            costOfError: profile['cost-of-error'],
            requestsPerDay: profile['requests-per-day'],
            latencyBudgetMs: profile['latency-budget-ms'],
            style: profile.style,
            dataIsolation: profile['data-isolation'],
            releaseInDays: profile['release-in-days'],
            labelledExamples: profile['labelled-examples'],
            task: profile.task,
            difficulty: profile.difficulty,
            bottleneck: profile.bottleneck,
            closedLabels: profile['closed-labels'],
        },
        economics: economics && {
            prompt: {
                ...tokens(economics.prompt),
                cachedShare: economics.prompt['cached-share'],
                cacheDiscount: economics.prompt['cache-discount'],
            },
            tuned: {
                ...tokens(economics.tuned),
                trainingUsd: economics.tuned['training-usd'],
                amortiseMonths: economics.tuned['amortise-months'],
                servingUsdPerMonth: economics.tuned['serving-usd-per-month'],
            },
        },
        waivers: block.waivers,
        trainingData: block['training-data'],
        ledger: block.ledger,
    };
}
function tokens(row) {
    return {
        inputTokens: row['input-tokens'],
        outputTokens: row['output-tokens'],
        priceIn: row['price-in'],
        priceOut: row['price-out'],
    };
}
/** The policy that holds for a target; undefined = none is set. */
function policyOf(set, target) {
    return set.targets.get(target) ?? set.global;
}
/** The goal that holds for a target of a config; undefined = none is set, or none that its suite has a template for. */
function escalationGoal(config, target, suite) {
    const goal = config.targets.find(({ name }) => name === target)?.escalation?.goal;
    return suite.templates.some(({ id }) => id === goal?.template) ? goal : undefined;
}
/**
 * Reads `escalation` and `targets.NAME.escalation` of a document. A target's keys override the global ones; `goal` and
 * `profile` key by key, all others whole.
 */
function readPolicies(document, problems) {
    const block = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, ['escalation']) === undefined
        ? undefined
        : (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(document, POLICY_SCHEMA, problems, ['escalation']);
    const named = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, ['targets']);
    const targets = new Map();
    if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
        for (const name of Object.keys(named)) {
            const at = ['targets', name, 'escalation'];
            if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, at) === undefined)
                continue;
            const own = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(document, TARGET_POLICY_SCHEMA, problems, at);
            if (own === null)
                continue;
            const goal = own.goal === undefined ? block?.goal : { ...block?.goal, ...own.goal };
            const merged = {
                ...block,
                ...own,
                goal,
                profile: own.profile || block?.profile ? { ...block?.profile, ...own.profile } : undefined,
            };
            for (const key of ['template', 'target', 'max-residual-gap']) {
                if (goal !== undefined && goal[key] === undefined) {
                    problems.add({
                        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [...at, 'goal', key]),
                        message: 'is missing here and in the global escalation.goal',
                    });
                }
            }
            targets.set(name, toPolicy(merged));
        }
    }
    return { global: block ? toPolicy(block) : undefined, targets };
}
/** Top-level keys of a config; a policy file that has others besides `escalation` must be one. */
const CONFIG_KEYS = ['version', 'providers', 'targets', 'gate', 'escalation', 'prices', 'redact'];
/** The policies of a file that is a config or holds a bare `escalation` block; null when a problem was noted. */
function loadPolicy(tree, path, problems) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(tree, path, problems);
    if (document === null)
        return null;
    const before = problems.count;
    const { value } = document;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}` });
        return null;
    }
    const config = 'version' in value || 'targets' in value;
    const known = config ? CONFIG_KEYS : ['escalation'];
    for (const key of Object.keys(value)) {
        if (!known.includes(key))
            problems.add({
                ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [key], 'key'),
                message: `unknown key ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(key)}${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(key, known)}`,
            });
    }
    if (!config && !('escalation' in value)) {
        problems.add({
            file: path,
            line: 1,
            key: 'escalation',
            message: 'is missing; a policy file is a config or holds a bare escalation block',
        });
    }
    const set = readPolicies(document, problems);
    return problems.count > before ? null : set;
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkValue),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/** Values through a zod schema, with every fault in our own words, at its place. */


// A schema here reads one file and is done: compiling it would cost more than it saves.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
/** The value at `path` of the document through a schema; null and one problem for each fault. */
function check(document, schema, problems, path = []) {
    const result = checkValue(schema, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, path), (fault) => {
        problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [...path, ...fault.path], fault.part), message: fault.message });
    });
    return result;
}
/** A value through a schema, faults in our own words; for values that do not stand in a document of their own. */
function checkValue(schema, value, note) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    for (const issue of result.error.issues)
        tell(issue, [], schema, value, note);
    return null;
}
function tell(issue, prefix, schema, root, note) {
    const path = [...prefix, ...issue.path];
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, path);
    const seen = `found ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)}`;
    const say = (message) => note({ path, part: 'value', message });
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, path);
            for (const key of issue.keys) {
                note({ path: [...path, key], part: 'key', message: `unknown key ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(key)}${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(key, known)}` });
            }
            return;
        }
        case 'invalid_type':
            say(value === undefined
                ? `is missing; expected ${nameOf(issue.expected)}`
                : `expected ${nameOf(issue.expected)}, ${seen}`);
            return;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const near = typeof value === 'string' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(value, values) : null;
            const wanted = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
            say(value === undefined
                ? `is missing; expected ${wanted}`
                : `expected ${wanted}, ${seen}${near ? `; did you mean ${near}?` : ''}`);
            return;
        }
        case 'too_small':
            if (issue.origin === 'string')
                say('must not be empty');
            else if (issue.origin === 'array')
                say(`needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}, ${seen}`);
            else
                say(`must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}, ${seen}`);
            return;
        case 'too_big':
            say(`must be ${issue.origin === 'number' ? '' : 'no longer than '}${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}, ${seen}`);
            return;
        case 'invalid_union': {
            const branches = issue.errors;
            const fits = branches.filter((branch) => branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'));
            const best = fits.sort((a, b) => a.length - b.length)[0];
            if (branches.length === 0 && 'options' in issue) {
                const kinds = issue.options.filter((option) => typeof option === 'string');
                say(`expected one of ${kinds.join(', ')}, ${seen}${typeof value === 'string' ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(value, kinds) : ''}`);
                return;
            }
            if (best !== undefined) {
                for (const inner of best)
                    tell(inner, path, schema, root, note);
                return;
            }
            const wanted = new Set(branches.flatMap((branch) => branch.map((inner) => (inner.code === 'invalid_type' ? nameOf(inner.expected) : ''))));
            wanted.delete('');
            say(value === undefined
                ? `is missing; expected ${[...wanted].join(' or ')}`
                : `expected ${[...wanted].join(' or ')}, ${seen}`);
            return;
        }
        case 'invalid_key':
            say(`the name ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(path.at(-1))} is not allowed: ${issue.issues.map((inner) => inner.message).join('; ')}`);
            return;
        default:
            say(issue.message.includes('found ') || issue.code !== 'custom' ? `${issue.message}, ${seen}` : issue.message);
    }
}
function nameOf(expected) {
    const names = {
        int: 'a whole number',
        number: 'a number',
        string: 'a text',
        boolean: 'true or false',
        array: 'a list',
        object: 'an object',
        record: 'an object',
        tuple: 'a list',
        null: 'null',
    };
    return names[expected] ?? expected;
}
/** Keys that a schema knows at a path, across optional, default and union wrappers. */
function keysAt(schema, path) {
    const def = schema.def;
    const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
    if (inner !== undefined)
        return keysAt(inner, path);
    if (def.options !== undefined)
        return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
    const [step, ...rest] = path;
    if (step === undefined)
        return def.shape === undefined ? [] : Object.keys(def.shape);
    const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
    return next === undefined ? [] : keysAt(next, rest);
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/** The standard normal distribution: density, both tails, quantile. */
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
/** P(Z <= x). Relative error about 1e-15 in the lower tail too, down to x = -37. */
function normalCdf(x) {
    return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
/** P(Z > x), without the loss of digits of 1 - normalCdf(x). */
function normalTail(x) {
    return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
/** The z with P(Z <= z) = p, for p in 0..1; 0 and 1 give the infinities. Source: Wichura, AS 241 (1988), PPND16. */
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
/** erfc(x / sqrt 2) for x >= 0. Source: Cody, rational Chebyshev approximations of the error function (1969). */
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
    // exp(-y^2) with y^2 split in two, so that the rounding of the square does not reach the exponent.
    const coarse = Math.trunc(y * 16) / 16;
    const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    if (y <= 4)
        return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
    const inverse = 1 / (y * y);
    const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
    return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
/** Coefficients from the constant term up. */
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

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w_: () => (/* binding */ tCdf),
  YW: () => (/* binding */ tQuantile),
  Xh: () => (/* binding */ tTail)
});

;// CONCATENATED MODULE: ./build/node_modules/simple-statistics/src/gammaln.js
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

/* harmony default export */ const src_gammaln = (gammaln);

// EXTERNAL MODULE: ./build/core/stats/normal.js
var normal = __webpack_require__(4811);
;// CONCATENATED MODULE: ./build/core/stats/student.js
/** Student's t distribution: both tails and the quantile. */


/** P(T <= t) with `df` > 0 degrees of freedom; the tail keeps its relative precision. */
function tCdf(t, df) {
    return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
/** P(T > t). */
function tTail(t, df) {
    return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
/** The t with P(T <= t) = p, relative error about 1e-12. Safeguarded Newton on the logarithm of the tail. */
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
    let high = Math.max(1, -(0,normal/* normalQuantile */.Zl)(p));
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
        // d log tail / d t = -density / tail
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
    const log = src_gammaln((df + 1) / 2) - src_gammaln(df / 2) - 0.5 * Math.log(df * Math.PI);
    return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
/** P(T > t) for t >= 0: half the regularised incomplete beta function at df / (df + t^2). */
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
    const front = Math.exp(src_gammaln(a + b) - src_gammaln(a) - src_gammaln(b) - a * Math.log1p(square / df) + b * Math.log(y));
    // The continued fraction converges fast on the near side of the mean of the beta distribution.
    return x < (a + 1) / (a + b + 2)
        ? (0.5 * front * betaFraction(a, b, x)) / a
        : 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
/** Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
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

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placesFor),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/** Files that a command was asked to write: looked at before the work, written after it. */



/** Throws UsageError when a file cannot come about, so that nobody pays for a run whose result has no place to go. */
function placesFor(io, files) {
    for (const [flag, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { throwIfNoEntry: false });
        if (folder?.isDirectory() !== true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${path}: the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is not there; make it first`);
        if (path === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
    }
}
/** Throws OutsideError naming the file when it cannot be written. */
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}


/***/ })

};
