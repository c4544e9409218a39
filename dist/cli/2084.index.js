export const id = 2084;
export const ids = [2084];
export const modules = {

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _core_record_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8392);
/* harmony import */ var _core_report_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4898);
/* harmony import */ var _core_report_html_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9550);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3089);
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(755);
/* harmony import */ var _shell_written_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7658);









const help = `plumbline render --record FILE [--md [FILE]] [--html [FILE]]

Renders a record that a run wrote (run --json FILE) again: the pull request
comment and the HTML report, byte for byte as that run wrote them. Without --md
or --html it prints the terminal table. Without a file after it, --md or --html
prints.

  --record FILE   the record, JSON
  --md [FILE]     the comment, markdown
  --html [FILE]   the report, one self-contained page

Example:
  plumbline render --record plumbline.json --md --html report.html
`;
async function command(args, io) {
    const { record: file, md, html, } = (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .T)('render', args, { record: { type: 'string' }, md: { type: 'string' }, html: { type: 'string' } }, { alone: ['md', 'html'] }).values;
    if (file === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('render: --record FILE is missing; it is what `run --json FILE` wrote');
    const record = (0,_core_record_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H)(file, read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), file));
    const write = (target, text) => {
        if (target === '-')
            io.out(text);
        else
            (0,_shell_written_js__WEBPACK_IMPORTED_MODULE_8__/* .writeText */ .x3)(io, target, text);
    };
    if (md !== undefined)
        write(md, (0,_core_report_comment_js__WEBPACK_IMPORTED_MODULE_4__.renderComment)(record));
    if (html !== undefined)
        write(html, (0,_core_report_html_js__WEBPACK_IMPORTED_MODULE_5__.renderHtml)(record));
    if (md === undefined && html === undefined)
        io.out((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__.renderTerminal)(record, { columns: io.columns, color: io.color }));
    return 0;
}
function read(path, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const code = error.code;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            file: shown,
            message: code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? 'unknown error'})`,
        }, { cause: error });
    }
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/escalation/anti-patterns.js
var anti_patterns = __webpack_require__(6526);
// EXTERNAL MODULE: ./build/core/escalation/policy.js
var policy = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/core/family/outcome.js
const REASONS = [
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
];

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/core/record-schema.js






const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FAULTS = 20;
const MAX_DEPTH = 100;
const label = schemas/* string */.YjP().max(2_000);
const record_schema_text = schemas/* string */.YjP().max(1_000_000);
const number = schemas/* number */.aig();
const whole = schemas/* number */.aig().int().min(0).max(1e12);
const share = schemas/* number */.aig().min(0).max(1);
const pair = schemas/* tuple */.PVZ([number, number]);
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hex digits');
const json = schemas/* json */.Pq9();
const list = (item, most) => schemas/* array */.YOg(item).max(most);
const named = (value, most) => schemas/* record */.g1P(label, value).refine((map) => Object.keys(map).length <= most, `holds more than ${most} entries`);
const verdict = schemas/* enum */.k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']);
const reason = schemas/* enum */.k5n(REASONS);
const templateResult = schemas/* looseObject */._H3({
    verdict: schemas/* enum */.k5n(['pass', 'regressed', 'inconclusive']),
    digest,
    reason,
    why: record_schema_text.optional(),
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
    samples: schemas/* looseObject */._H3({ base: whole, head: whole }),
    blocking: schemas/* boolean */.zMY().default(true),
    binary: schemas/* boolean */.zMY().default(true),
    margin: number.default(5),
    kind: label.default('deterministic'),
    experimental: schemas/* boolean */.zMY().optional(),
    casesNeeded: whole.optional(),
    budget: whole.optional(),
    floor: schemas/* looseObject */._H3({ points: number, state: schemas/* enum */.k5n(['held', 'warning', 'broken']), interval: pair }).optional(),
    level: schemas/* looseObject */._H3({ base: pair, head: pair }).optional(),
    varianceRatio: number.optional(),
    flipped: share.optional(),
    codes: schemas/* looseObject */._H3({ base: named(whole, 10_000), head: named(whole, 10_000) }).optional(),
    suiteLevel: schemas/* looseObject */._H3({ base: number, head: number, detail: record_schema_text }).optional(),
    kappa: schemas/* looseObject */._H3({ value: number, interval: pair, n: whole, minimum: number }).optional(),
    notes: list(record_schema_text, 200).optional(),
});
const regression = schemas/* looseObject */._H3({ case: label, template: label, base: share, head: share });
const exhibit = schemas/* looseObject */._H3({
    case: label,
    template: label,
    kind: schemas/* enum */.k5n(['broken', 'fixed', 'failing', 'unscored', 'critical']),
    base: share.nullable(),
    head: share.nullable(),
    input: record_schema_text.optional(),
    expected: record_schema_text.optional(),
    baseOutput: record_schema_text.optional(),
    headOutput: record_schema_text.optional(),
    reason: record_schema_text.optional(),
    code: label.optional(),
    tags: list(label, 100).optional(),
    line: record_schema_text.optional(),
});
const caseRow = schemas/* looseObject */._H3({
    case: label,
    tags: list(label, 100).optional(),
    split: label.optional(),
    scores: named(schemas/* tuple */.PVZ([share.nullable(), share.nullable()]), 500),
});
const targetResult = schemas/* looseObject */._H3({
    verdict,
    reason: label.optional(),
    lever: schemas/* enum */.k5n(policy/* LEVERS */.cD).nullable(),
    changed: list(record_schema_text, 1_000).default([]),
    suite: schemas/* looseObject */._H3({ digest, cases: whole, holdout: whole, repeats: whole.default(1), clusters: whole.default(0) }),
    judge: schemas/* looseObject */._H3({ model: label, provider: label, recorded: schemas/* boolean */.zMY() }).optional(),
    models: schemas/* looseObject */._H3({ base: label, head: label }).default({ base: '', head: '' }),
    templates: named(templateResult, 500),
    regressions: list(regression, 200_000),
    critical: list(schemas/* looseObject */._H3({ case: label, verdict: schemas/* enum */.k5n(['held', 'broken', 'flaky', 'unmeasured']), detail: record_schema_text }), 10_000).optional(),
    slices: list(schemas/* looseObject */._H3({
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
    newCases: schemas/* looseObject */._H3({
        n: whole,
        templates: named(schemas/* looseObject */._H3({ n: whole, base: number.nullable(), head: number.nullable() }), 500),
    })
        .optional(),
    notes: list(record_schema_text, 1_000).default([]),
});
const band = schemas/* enum */.k5n(['reached', '0-5', '5-10', '10+']);
const shape = schemas/* enum */.k5n(['prompt', 'knowledge', 'capability', 'weight', 'unclear']);
const criterionId = schemas/* enum */.k5n(policy/* CRITERIA */.wf);
const gap = schemas/* looseObject */._H3({ points: number, interval: pair, band, bands: list(band, 4).optional(), n: whole })
    .transform((read) => ({ ...read, bands: read.bands ?? [read.band] }));
const set = schemas/* looseObject */._H3({ verdict: schemas/* enum */.k5n(['pass', 'regressed', 'inconclusive', 'missing']), n: whole });
const escalationEntry = schemas/* looseObject */._H3({
    outcome: schemas/* enum */.k5n(['met', 'not-met', 'not-needed', 'unknown']),
    lever: schemas/* enum */.k5n(policy/* LEVERS */.cD).nullable().optional(),
    next: schemas/* looseObject */._H3({ lever: schemas/* enum */.k5n(policy/* LEVERS */.cD), why: record_schema_text, missing: list(criterionId, 14) })
        .nullable()
        .default(null),
    sentence: record_schema_text.default(''),
    goal: schemas/* looseObject */._H3({ template: label, target: number, 'max-residual-gap': number }).nullable().default(null),
    gap: gap.nullable().default(null),
    criteria: list(schemas/* looseObject */._H3({
        id: criterionId,
        state: schemas/* enum */.k5n(['met', 'unmet', 'unknown', 'waived', 'not-applicable']),
        evidence: record_schema_text,
        todo: record_schema_text.optional(),
    }), 14).default([]),
    shapes: schemas/* object */.Ikc({ prompt: share, knowledge: share, capability: share, weight: share, unclear: share })
        .default({ prompt: 0, knowledge: 0, capability: 0, weight: 0, unclear: 1 }),
    review: schemas/* looseObject */._H3({
        done: schemas/* boolean */.zMY(),
        failures: whole,
        clusters: list(schemas/* looseObject */._H3({
            id: label,
            size: whole,
            shape,
            title: record_schema_text,
            fix: record_schema_text,
            cases: list(label, 200_000),
            by: label.optional(),
            quotes: list(record_schema_text, 100).optional(),
            survived: whole.optional(),
            probes: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['reference', 'stronger', 'edited']), schemas/* looseObject */._H3({ fixed: whole, of: whole }))
                .optional(),
        }), 5_000),
        judge: schemas/* enum */.k5n(['asked', 'silent', 'none', 'recorded', 'merge', 'budget', 'adoption', 'no-goal']).optional(),
        notes: list(record_schema_text, 1_000).optional(),
    })
        .default({ done: false, failures: 0, clusters: [] }),
    profile: schemas/* record */.g1P(label, json).default({}),
    ledger: schemas/* looseObject */._H3({ used: list(json, 10_000), refused: list(schemas/* looseObject */._H3({ entry: json, why: record_schema_text }), 10_000) })
        .default({ used: [], refused: [] }),
    antiPatterns: list(schemas/* enum */.k5n(anti_patterns/* ANTI_PATTERNS */.$), anti_patterns/* ANTI_PATTERNS */.$.length).default([]),
    orderSkipped: schemas/* boolean */.zMY().default(false),
    stated: schemas/* looseObject */._H3({ lever: label, contradicts: schemas/* boolean */.zMY() }).optional(),
    tuned: schemas/* looseObject */._H3({
        verdict: schemas/* enum */.k5n(['holds', 'fails', 'unknown']),
        why: record_schema_text,
        sets: schemas/* looseObject */._H3({ 'held-out': set, drift: set, refusal: set, arena: set }),
        quarantined: list(label, 200_000),
        notes: list(record_schema_text, 100),
    })
        .optional(),
    economics: json.optional(),
    notes: list(record_schema_text, 1_000).optional(),
});
const ratioFigure = schemas/* looseObject */._H3({
    n: whole,
    base: number,
    head: number,
    ratio: number,
    interval: pair.nullable(),
    ceiling: number.optional(),
    state: schemas/* enum */.k5n(['reported', 'held', 'exceeded', 'unknown']),
});
const operational = schemas/* looseObject */._H3({
    startedAt: label,
    finishedAt: label,
    targets: named(schemas/* looseObject */._H3({
        latencyMs: ratioFigure.optional(),
        promptTokens: ratioFigure.optional(),
        completionTokens: ratioFigure.optional(),
        costUsd: ratioFigure.optional(),
        baseline: schemas/* looseObject */._H3({ samples: whole, fresh: whole, oldest: label.nullable() }).optional(),
        promptHealth: schemas/* looseObject */._H3({ base: json, head: json, flags: list(record_schema_text, 100) }).optional(),
    }), 500),
    estimate: schemas/* looseObject */._H3({ calls: whole, promptTokens: whole, costUsd: number.nullable() }).optional(),
    fullCalls: whole.optional(),
    trend: list(schemas/* looseObject */._H3({
        sha: label,
        at: label,
        target: label,
        template: label,
        digest: label,
        level: number,
        n: whole,
    }), 10_000).optional(),
    notes: list(record_schema_text, 1_000),
});
const provenance = schemas/* looseObject */._H3({
    repository: label.optional(),
    pullRequest: whole.optional(),
    runUrl: label.optional(),
    reportUrl: label.optional(),
    base: schemas/* looseObject */._H3({ sha: label, label }),
    head: schemas/* looseObject */._H3({ sha: label, label }),
    config: label,
    engine: label,
    reproduce: record_schema_text,
});
const recordSchema = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz(record/* RECORD_SCHEMA */.e),
    verdict,
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3), schemas/* literal */.euz(4), schemas/* literal */.euz(130)]),
    reason: label.optional(),
    headline: record_schema_text.default(''),
    seed: label,
    targets: named(targetResult, 500),
    escalation: named(escalationEntry, 500),
    accepted: schemas/* looseObject */._H3({ by: label, reason: record_schema_text, sha: label, expires: label }).nullable(),
    ruler: schemas/* looseObject */._H3({ moved: list(schemas/* looseObject */._H3({ path: label, what: label, change: record_schema_text }), 10_000) }),
    usage: schemas/* looseObject */._H3({
        calls: whole,
        reused: whole,
        promptTokens: whole,
        completionTokens: whole,
        costUsd: schemas/* number */.aig().min(0),
        costKnown: schemas/* boolean */.zMY().default(true),
        errors: whole,
    }),
    gate: schemas/* looseObject */._H3({ margin: number, alpha: number, onInconclusive: label, onUnmeasured: label })
        .default({ margin: 5, alpha: 0.05, onInconclusive: 'warn', onUnmeasured: 'warn' }),
    provenance: provenance.default({
        base: { sha: '', label: '' },
        head: { sha: '', label: '' },
        config: '',
        engine: '',
        reproduce: '',
    }),
    operational: operational.default({ startedAt: '', finishedAt: '', targets: {}, notes: [] }),
    problems: list(record_schema_text, 10_000).optional(),
    history: list(schemas/* looseObject */._H3({ sha: label, verdict, summary: record_schema_text }), 1_000).optional(),
    redacted: schemas/* boolean */.zMY().default(false),
});
function parseRecord(file, bytes) {
    const value = parseJson(file, bytes);
    const schema = value !== null && typeof value === 'object' ? value.schema : undefined;
    if (schema !== record/* RECORD_SCHEMA */.e) {
        const seen = schema === undefined ? 'there is none' : `it is ${JSON.stringify(schema).slice(0, 80)}`;
        throw new problem/* InputError */.dz({
            file,
            key: 'schema',
            message: `must be "${record/* RECORD_SCHEMA */.e}", but ${seen}; give the file that \`run --json FILE\` wrote`,
        });
    }
    if (unfit(value))
        throw new problem/* InputError */.dz({
            file,
            message: `is nested deeper than ${MAX_DEPTH} levels, or names a prototype; a run writes no such record`,
        });
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new problem/* InputError */.dz(parsed.error.issues.slice(0, MAX_FAULTS).map((issue) => ({
        file,
        key: issue.path.map((part) => String(part).slice(0, 80)).join('.'),
        message: `${issue.message}; a record is written by a run and not edited by hand`,
    })));
}
function unfit(value, depth = 0) {
    if (value === null || typeof value !== 'object')
        return false;
    if (depth > MAX_DEPTH || Object.hasOwn(value, '__proto__'))
        return true;
    return Object.values(value).some((item) => unfit(item, depth + 1));
}
function parseJson(file, bytes) {
    if (bytes.byteLength > MAX_BYTES) {
        throw new problem/* InputError */.dz({
            file,
            message: `is ${bytes.byteLength} bytes, over the ${MAX_BYTES} that a record may have`,
        });
    }
    let source;
    try {
        source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new problem/* InputError */.dz({ file, message: 'is not UTF-8 text; give the file that `run --json FILE` wrote' }, { cause: error });
    }
    try {
        return JSON.parse(source);
    }
    catch (error) {
        const at = /line (\d+) column (\d+)/.exec(error.message);
        throw new problem/* InputError */.dz({
            file,
            line: at === null ? undefined : Number(at[1]),
            column: at === null ? undefined : Number(at[2]),
            message: 'is not JSON; give the file that `run --json FILE` wrote',
        }, { cause: error });
    }
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8137);
/* harmony import */ var _ceilings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6629);
/* harmony import */ var _escalating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2517);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5848);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9165);
/* harmony import */ var _lever_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3649);
/* harmony import */ var _needed_cases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6112);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8481);
/* harmony import */ var _template_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3497);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4083);











const ESC = String.fromCharCode(27);
const CODE = { red: '31', green: '32', yellow: '33', bold: '1', none: '' };
function painter(color) {
    return (text, colour) => (color && colour !== 'none' ? `${ESC}[${CODE[colour]}m${text}${ESC}[0m` : text);
}
const SITUATION_COLOUR = {
    pass: 'green',
    improved: 'green',
    regressed: 'red',
    accepted: 'yellow',
    'order-skipped': 'red',
    inconclusive: 'yellow',
    'not-measured': 'yellow',
    skipped: 'none',
    error: 'red',
};
function colourOf(result) {
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(result))
        return 'red';
    return result.verdict === 'pass' ? 'green' : 'yellow';
}
function say(words) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(words)).replace(/\s+/g, ' '));
}
function table(target, width, paint) {
    const rows = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .byTrouble */ .J1)(target.templates).map(([id, result]) => {
        const add = result.verdict === 'inconclusive' && (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .templateVerdict */ .WM)(result) === 'inconclusive' ? (0,_needed_cases_js__WEBPACK_IMPORTED_MODULE_8__/* .casesToAdd */ .Q4)(result) : null;
        return {
            cells: [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id, 40),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .points */ .WR)(result.base),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .points */ .WR)(result.head),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .change */ .Zg)(result.delta),
                (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(result.interval),
            ].map(_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a),
            verdict: `${(0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .templateVerdict */ .WM)(result)}${result.blocking || result.verdict === 'regressed' ? '' : ', reported only'}${add === null ? '' : ` (+${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(add)} cases)`}`,
            colour: colourOf(result),
        };
    });
    const head = ['template', 'base', 'head', 'change', '95 % interval'];
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
    const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 2);
    const longest = Math.max(7, ...rows.map(({ verdict }) => verdict.length));
    const first = Math.max(8, Math.min(widths[0] ?? 8, width - rest - longest - 2));
    const line = (cells, verdict) => {
        const [name = '', ...figures] = cells;
        const padded = figures.map((cell, at) => at === 3 ? cell.padEnd(widths[at + 1] ?? 0) : cell.padStart(widths[at + 1] ?? 0));
        return `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, first)).slice(0, first).padEnd(first)}  ${padded.join('  ')}  ${verdict}`.trimEnd();
    };
    return [line(head, 'verdict'), ...rows.map(({ cells, verdict, colour }) => line(cells, paint(verdict, colour)))];
}
function worstCases(target, width, { base, head }) {
    const falls = [...target.regressions].sort((a, b) => a.head - a.base - (b.head - b.base)).slice(0, 5);
    if (falls.length === 0)
        return [];
    const rest = new Set(target.regressions.map((item) => item.case)).size - falls.length;
    const lines = falls.map((item) => {
        const exhibit = target.exhibits.find((one) => one.case === item.case && one.template === item.template);
        const told = exhibit?.reason ?? exhibit?.input;
        const start = `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 30)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.template, 30)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .score */ .fN)(item.base)} -> ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .score */ .fN)(item.head)}`;
        if (told === undefined)
            return start;
        const words = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(pointFirst(told), 400));
        if (start.length + 2 + words.length <= width)
            return `${start}  ${words}`;
        const room = width - 6;
        return `${start}\n      ${words.length <= room ? words : `${words.slice(0, room - 3).trimEnd()}...`}`;
    });
    const first = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCase */ .p)(target) ?? falls[0]?.case;
    const sides = [
        base.label === '' || base.label === 'main' ? '' : ` --base ${shellWord(base.label)}`,
        head.label === '' || head.sha === 'WORKTREE' ? '' : ` --head ${shellWord(head.label)}`,
    ];
    const see = first === undefined ? [] : [`  See it: plumbline run --only ${shellWord(first)}${sides.join('')}`];
    return ['', '  Broken cases, worst first:', ...lines, ...(rest > 0 ? [`    and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rest)} more`] : []), ...see];
}
function pointFirst(reason) {
    const line = reason.split('\n')[0] ?? '';
    return line.replace(/^\d+ of \d+ [^;:]*; /, '');
}
function shellWord(text) {
    const word = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)).replace(/\s+/g, ' ');
    return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
function compared({ base, head }) {
    const side = ({ label, sha }) => {
        if (sha === 'WORKTREE')
            return 'the working folder';
        const name = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label, 60));
        const short = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha), 40));
        return name === '' || name === short || sha.startsWith(label) ? short : `${name} ${short}`;
    };
    return `${side(base)} against ${side(head)}`;
}
function renderTerminal(record, options = {}) {
    const width = Math.max(40, Math.min(options.columns ?? 80, 80));
    const paint = painter(options.color === true);
    const situation = (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .situationOf */ ._7)(record);
    const out = [paint((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(say((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(record)), width), SITUATION_COLOUR[situation])];
    if (record.verdict !== 'error')
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(compared(record.provenance), width, '  '));
    for (const problem of record.problems ?? [])
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem)), width, '  '));
    if (record.accepted !== null && record.accepted.reason !== '')
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`Reason: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(record.accepted.reason, 400))}`, width, '  '));
    for (const item of Object.values(record.targets).flatMap(({ critical }) => critical ?? [])) {
        if (item.verdict !== 'held')
            out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`Critical case ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.case, 60)} ${item.verdict}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(item.detail, 200))}`, width, '  '));
    }
    for (const [name, target] of Object.entries(record.targets)) {
        const held = target.suite.holdout > 0 ? `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(target.suite.holdout)} held out` : '';
        out.push('', paint((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 60)}: ${(0,_lever_words_js__WEBPACK_IMPORTED_MODULE_3__/* .leverWords */ .g)(target.lever)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .many */ ._d)(target.suite.cases, 'case')}${held}`, width), 'bold'));
        if (Object.keys(target.templates).length > 0)
            out.push(...table(target, width, paint));
        out.push(...worstCases(target, width, record.provenance));
    }
    const open = situation === 'regressed' || situation === 'accepted'
        ? (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(record)
        : (0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .Pg)(record).filter(({ result }) => result.blocking && result.verdict === 'inconclusive');
    if (open.length > 0)
        out.push('', ...open
            .slice(0, 3)
            .map(({ template, result }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(template, 60)}: ${say((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .templateSentence */ .y)(result))}`, width, '  ')));
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_4__/* .findings */ .Pg)(record).length > 0)
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)((0,_template_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .marginNote */ .f)(record.gate.margin), width, '  '));
    for (const { words } of (0,_ceilings_js__WEBPACK_IMPORTED_MODULE_10__/* .ceilings */ .B)(record))
        out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${say(words)}.`, width, '  '));
    if (record.ruler.moved.length > 0) {
        out.push('', 'The ruler moved; the base side decided:');
        for (const move of record.ruler.moved.slice(0, 10))
            out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.path, 120)}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(move.change, 200))}`, width, '  '));
    }
    for (const [name, entry] of Object.entries(record.escalation)) {
        const who = Object.keys(record.escalation).length > 1 ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 40)}: ` : '';
        out.push('', (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${who}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationSentence */ .x8)(entry), 400))}`, width));
        const cost = record.operational.targets[name]?.costUsd ?? null;
        for (const { label, text } of (0,_escalating_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationLines */ .p$)(entry, record.targets[name]?.lever ?? null, cost))
            out.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${label}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ascii */ .a)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 600))}`, width, '  '));
    }
    const { usage } = record;
    if (usage.calls + usage.reused > 0) {
        const spent = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .many */ ._d)(usage.calls, 'call')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(usage.reused)} reused, ${usage.costKnown ? '' : 'at least '}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .usd */ .dR)(usage.costUsd)}`;
        out.push('', (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .L)(`${spent}, margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .size */ .Ej)(record.gate.margin)}`, width));
    }
    return `${out.join('\n')}\n`;
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

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);



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
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}
function writeJson(io, path, value) {
    if (path === undefined)
        return false;
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (path === '-')
        io.out(text);
    else
        writeText(io, path, text);
    return path === '-';
}


/***/ })

};
