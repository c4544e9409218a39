export const id = 6062;
export const ids = [6062];
export const modules = {

/***/ 3074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  help: () => (/* binding */ help)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/comparison.js
var comparison = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/core/family/member.js
var member = __webpack_require__(8521);
// EXTERNAL MODULE: ./build/core/family/result.js
var result = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/core/family.js + 3 modules
var core_family = __webpack_require__(5062);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/text-lines.js
var text_lines = __webpack_require__(7385);
;// CONCATENATED MODULE: ./build/core/score-rows.js




const MAX_SAMPLE = 999;
function parseScoreFiles(base, head, problems) {
    const before = problems.count;
    const templates = new Map();
    const clusters = new Map();
    const cases = new Set();
    const seen = {
        base: { cases: new Set(), templates: new Set() },
        head: { cases: new Set(), templates: new Set() },
    };
    for (const side of ['base', 'head']) {
        const file = side === 'base' ? base : head;
        const text = (0,core_text/* decodeText */.g7)(file.name, file.bytes, problems);
        if (text === null)
            continue;
        const fault = (line, key, message) => problems.add({ file: file.name, line, key, message });
        let rows = 0;
        (0,text_lines/* eachLine */.IM)(file.name, text, problems, (line, number) => {
            rows += 1;
            const value = (0,json/* parseJsonLine */.w)(file.name, line, number, problems);
            if (value === undefined)
                return;
            const row = rowOf(value, (key, message) => fault(number, key, message));
            if (row === null)
                return;
            let cells = templates.get(row.template);
            if (cells === undefined) {
                cells = new Map();
                templates.set(row.template, cells);
            }
            let cell = cells.get(row.case);
            if (cell === undefined) {
                cell = { base: [], head: [], baseFresh: true };
                cells.set(row.case, cell);
            }
            if (cell[side][row.sample] !== undefined) {
                fault(number, 'case', `the row of case ${(0,problem/* show */.WU)(row.case)}, template ${(0,problem/* show */.WU)(row.template)}, sample ${row.sample} stands here for the second time`);
            }
            cell[side][row.sample] = row.score;
            if (row.cluster !== undefined) {
                const known = clusters.get(row.case);
                if (known === undefined)
                    clusters.set(row.case, row.cluster);
                else if (known !== row.cluster) {
                    fault(number, 'cluster', `case ${(0,problem/* show */.WU)(row.case)} is in cluster ${(0,problem/* show */.WU)(row.cluster)} here and in ${(0,problem/* show */.WU)(known)} elsewhere`);
                }
            }
            cases.add(row.case);
            seen[side].cases.add(row.case);
            seen[side].templates.add(row.template);
        });
        if (rows === 0 && problems.count === before) {
            problems.add({ file: file.name, message: 'holds no row; write one {"case", "template", "score"} a line' });
        }
    }
    if (problems.count !== before)
        return null;
    for (const what of ['template', 'case']) {
        const key = what === 'case' ? 'cases' : 'templates';
        if (![...seen.base[key]].some((name) => seen.head[key].has(name))) {
            problems.add({
                file: head.name,
                key: what,
                message: `has no ${what} in common with ${base.name}: nothing can be compared`,
            });
            return null;
        }
    }
    return { templates: withoutHoles(templates), clusters, cases };
}
function rowOf(value, fault) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        fault(undefined, `must be an object {"case", "template", "score"}, is ${(0,problem/* show */.WU)(value)}`);
        return null;
    }
    const { case: id, template, score, sample, cluster } = value;
    let sound = true;
    const wrong = (key, message) => {
        fault(key, message);
        sound = false;
    };
    if (typeof id !== 'string' || id === '')
        wrong('case', `must be a text that names the case, is ${(0,problem/* show */.WU)(id)}`);
    if (typeof template !== 'string' || template === '')
        wrong('template', `must be a text that names the template, is ${(0,problem/* show */.WU)(template)}`);
    if (score !== null && !(typeof score === 'number' && score >= 0 && score <= 1)) {
        wrong('score', `must be a number from 0 to 1, or null for unscored, is ${(0,problem/* show */.WU)(score)}`);
    }
    if (sample !== undefined &&
        !(typeof sample === 'number' && Number.isInteger(sample) && sample >= 0 && sample <= MAX_SAMPLE)) {
        wrong('sample', `must be a whole number from 0 to ${MAX_SAMPLE}, is ${(0,problem/* show */.WU)(sample)}`);
    }
    if (cluster !== undefined && cluster !== null && (typeof cluster !== 'string' || cluster === '')) {
        wrong('cluster', `must be a text that names the cluster, is ${(0,problem/* show */.WU)(cluster)}`);
    }
    if (!sound)
        return null;
    return {
        case: id,
        template: template,
        score: score,
        sample: sample ?? 0,
        cluster: typeof cluster === 'string' ? cluster : undefined,
    };
}
function withoutHoles(templates) {
    for (const cells of templates.values()) {
        for (const [id, cell] of cells) {
            if (dense(cell.base) && dense(cell.head))
                continue;
            const given = (samples) => samples.filter((score) => score !== undefined);
            cells.set(id, { ...cell, base: given(cell.base), head: given(cell.head) });
        }
    }
    return templates;
}
function dense(samples) {
    for (let i = 0; i < samples.length; i++)
        if (samples[i] === undefined)
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/core/scores.js
var scores = __webpack_require__(1627);
// EXTERNAL MODULE: ./build/shell/options.js
var options = __webpack_require__(755);
// EXTERNAL MODULE: ./build/shell/written.js
var written = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/commands/compare.js













const help = `plumbline compare --base FILE --head FILE [OPTIONS]

Decides whether head is worse than base, from scores alone: no suite, no lock,
no key, no git. Both files are JSONL, one row a score:

  {"case": "t-17", "template": "Groundedness", "score": 0.75}

score is 0..1 (1 = good) or null for unscored. "sample": 0, 1, ... tells repeats
of a case apart; "cluster" names the document, user or conversation that cases
share. Other keys are ignored, and so is the order of the rows. All templates
of the files are one family: the more there are, the more each must show.

  --margin POINTS  the drop that must be ruled out to pass (default 5)
  --alpha A        chance of a false block over the whole file (default 0.05)
  --seed S         order in which cases are looked at (default empty)
  --fixed          one look at everything, instead of stopping as soon as it is
                   clear
  --json [FILE]    {"verdict", "templates": {NAME: {...}}, "regressions"}

Exit code: 1 when a template regressed, else 0.
`;
const BETA = 0.05;
const FUTILITY = 0.1;
const PASS = 0.5;
async function command(args, io) {
    const settings = settingsOf(args);
    const problems = new problem/* Problems */.Zw();
    const base = readScores(settings.base, io, problems);
    const head = readScores(settings.head, io, problems);
    problems.throwIfAny();
    const rows = parseScoreFiles(base, head, problems);
    problems.throwIfAny();
    const results = (0,result/* resultsOf */.q)(decided(rows, settings));
    const templates = {};
    for (const [name, result] of results) {
        templates[name] = (0,comparison/* templateResult */.wq)(result, {
            digest: '',
            kind: 'scores',
            blocking: true,
            margin: settings.margin,
            floor: null,
        });
    }
    const verdict = suiteVerdict(Object.values(templates));
    const { margin, alpha, seed, fixed } = settings;
    const report = { verdict, templates, regressions: regressionsOf(rows, results), margin, alpha, seed, fixed };
    if (!(0,written/* writeJson */.GF)(io, settings.json, report))
        io.out(compare_text(verdict, templates, settings));
    return verdict === 'regressed' ? 1 : 0;
}
function settingsOf(args) {
    const { values } = (0,options/* readOptions */.T)('compare', args, {
        base: { type: 'string' },
        head: { type: 'string' },
        margin: { type: 'string' },
        alpha: { type: 'string' },
        seed: { type: 'string' },
        fixed: { type: 'boolean' },
        json: { type: 'string' },
    }, { alone: ['json'] });
    if (values.base === undefined || values.head === undefined)
        throw new problem/* UsageError */.eb('compare needs --base FILE and --head FILE');
    return {
        base: values.base,
        head: values.head,
        margin: numberOf('--margin', values.margin, 5, (x) => x >= 0 && x <= 100, 'points from 0 to 100'),
        alpha: numberOf('--alpha', values.alpha, 0.05, (x) => x > 0 && x <= 0.5, 'a share above 0, at most 0.5'),
        seed: values.seed ?? '',
        fixed: values.fixed ?? false,
        json: values.json,
    };
}
function numberOf(option, given, fallback, allowed, what) {
    if (given === undefined)
        return fallback;
    const value = given.trim() === '' ? Number.NaN : Number(given);
    if (!allowed(value))
        throw new problem/* UsageError */.eb(`${option} must be ${what}, is "${given}"`);
    return value;
}
function readScores(path, io, problems) {
    const full = (0,external_node_path_.resolve)(io.cwd, path);
    const name = (0,external_node_path_.relative)(io.cwd, full) || path;
    try {
        return { name, bytes: (0,external_node_fs_.readFileSync)(full) };
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
        problems.add({ file: name, message: `${why}; a JSONL file of scores is expected` });
        return null;
    }
}
function decided(rows, { margin, alpha, seed, fixed }) {
    const units = [...rows.cases].map((id) => ({ id, cluster: rows.clusters.get(id), equal: false }));
    const ordered = (0,member/* orderUnits */.IM)(units, seed);
    const members = [...rows.templates].map(([key, cells]) => {
        let base = 1;
        let head = 1;
        for (const cell of cells.values()) {
            base = Math.max(base, cell.base.length);
            head = Math.max(head, cell.head.length);
        }
        return {
            key,
            units: ordered.filter(({ id }) => cells.has(id)),
            repeats: Math.min(base, head),
            margin: margin / 100,
            blocking: true,
            pass: PASS,
        };
    });
    let family = (0,core_family/* openFamily */.rL)(members, { alpha, beta: BETA, futility: FUTILITY, fixed, smallSuite: 'report' });
    while (family.demands.length > 0)
        family = (0,core_family/* advance */.np)(family, (key, id) => rows.templates.get(key).get(id));
    return family;
}
function suiteVerdict(templates) {
    for (const verdict of ['regressed', 'inconclusive']) {
        if (templates.some((template) => template.verdict === verdict))
            return verdict;
    }
    return 'pass';
}
function regressionsOf(rows, results) {
    const list = [];
    for (const [template, { binary, asked }] of results) {
        const cells = rows.templates.get(template);
        for (const id of asked.ids) {
            const cell = cells.get(id);
            const base = (0,scores/* meanOf */.h)(cell.base.slice(0, asked.repeats));
            const head = (0,scores/* meanOf */.h)(cell.head.slice(0, asked.repeats));
            if (base === null || head === null)
                continue;
            if (binary ? head < base : base >= PASS && head < PASS)
                list.push({ case: id, template, base, head });
        }
    }
    return list.sort((a, b) => a.head - a.base - (b.head - b.base));
}
const NAME = 22;
function compare_text(verdict, templates, settings) {
    const lines = [
        `${verdict.toUpperCase()}  (margin ${settings.margin} points, alpha ${settings.alpha}${settings.fixed ? ', one look' : ''})`,
        '',
    ];
    lines.push(`${'template'.padEnd(NAME)}   base   head  change  95 % interval   verdict`);
    for (const [name, result] of Object.entries(templates)) {
        const shown = (0,report_escape/* oneLine */.TN)(name, 60);
        const cells = [
            (shown.length > NAME ? `${shown.slice(0, NAME - 1)}…` : shown).padEnd(NAME),
            figure(result.base).padStart(6),
            figure(result.head).padStart(6),
            figure(result.delta, true).padStart(7),
            (result.interval === null ? '' : `[${figure(result.interval[0])}, ${figure(result.interval[1])}]`).padEnd(15),
            result.verdict,
        ];
        lines.push(cells.join(' '));
    }
    lines.push('');
    for (const [name, result] of Object.entries(templates))
        lines.push((0,core_lines/* wrap */.L)(`${(0,report_escape/* oneLine */.TN)(name, 60)}: ${sentence(result)}`, 80));
    return `${lines.join('\n')}\n`;
}
function figure(value, signed = false) {
    if (value === null)
        return '-';
    const rounded = Math.abs(value) < 0.05 ? 0 : value;
    return `${signed && rounded > 0 ? '+' : ''}${rounded.toFixed(1)}`;
}
function sentence(result) {
    const { n, reason, broken, fixed, looks, samples, unscored } = result;
    const seen = `${n} case${n === 1 ? '' : 's'}, ${broken} broken, ${fixed} fixed`;
    const missing = unscored > 0 ? `, ${unscored} without a score` : '';
    const at = `${seen}${missing}; look ${looks}, ${samples.head} samples a side`;
    switch (reason) {
        case 'bound':
            return `worse than chance explains (p = ${probability(result.p)}). ${at}.`;
        case 'exact':
            return `worse than chance explains, by the exact test (p = ${probability(result.p)}). ${at}.`;
        case 'margin':
            return `a drop of ${result.margin} points is ruled out. ${at}.`;
        case 'small-suite':
            return `fewer than 50 compared cases decide nothing. ${at}.`;
        case 'few-clusters':
            return `fewer than 10 clusters decide nothing. ${at}.`;
        case 'missing':
            return `too many cases lack a score to decide. ${at}.`;
        case 'missing-one-sided':
            return `one side lacks scores more often than the other, which could hide a drop. ${at}.`;
        default: {
            const needed = result.casesNeeded === undefined ? '' : ` About ${result.casesNeeded} cases would do if nothing changed.`;
            const visible = result.mde === null ? '' : ` This many see a drop of ${result.mde.toFixed(1)} points 8 times in 10.`;
            return `neither a drop nor its absence is shown. ${at}.${visible}${needed}`;
        }
    }
}
function probability(p) {
    if (p === null)
        return '-';
    return p < 0.0001 ? p.toExponential(1) : p.toFixed(4);
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

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ZF: () => (/* binding */ deeperThan),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   x7: () => (/* binding */ shallow)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7412);


const MAX_DEPTH = 100;
function keyOf(path) {
    let key = '';
    for (const part of path)
        key += typeof part === 'number' ? `[${part}]` : key === '' ? part : `.${part}`;
    return key === '' ? undefined : key;
}
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
function problemAt(document, path, part = 'value') {
    return { file: document.file, ...document.place(path, part), key: keyOf(path) };
}
function follow(document, at, from, problems) {
    const named = valueAt(document.value, at);
    const path = typeof named === 'string' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o)(from, named) : null;
    if (path !== null)
        return path;
    problems.add({
        ...problemAt(document, at),
        message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`,
    });
    return null;
}
function shallow(document, problems) {
    if (!deeperThan(document.value, MAX_DEPTH))
        return true;
    problems.add({
        file: document.file,
        line: document.place([])?.line,
        message: `is nested deeper than ${MAX_DEPTH} levels`,
    });
    return false;
}
function deeperThan(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (deeperThan(item, levels - 1))
                return true;
        return false;
    }
    for (const key in value)
        if (deeperThan(value[key], levels - 1))
            return true;
    return false;
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ jsonOffset),
/* harmony export */   g: () => (/* binding */ walkJson)
/* harmony export */ });
function jsonOffset(text, path, part) {
    let best;
    let depth = -1;
    walkJson(text, {
        member: (at, keyOffset, valueOffset) => {
            if (at.length <= depth || at.length > path.length)
                return;
            for (let i = 0; i < at.length; i += 1)
                if (String(at[i]) !== String(path[i]))
                    return;
            depth = at.length;
            best = depth === path.length && part === 'key' ? keyOffset : valueOffset;
        },
    });
    return best;
}
const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function walkJson(text, visitor = {}) {
    const frames = [];
    const path = [];
    let at = 0;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        return pattern.test(text) ? pattern.lastIndex : at;
    };
    const found = () => at >= text.length ? 'the end of the text' : JSON.stringify(String.fromCodePoint(text.codePointAt(at)));
    const fault = (message) => ({ offset: at, message });
    const string = () => {
        at += 1;
        for (;;) {
            const code = text.charCodeAt(at);
            if (Number.isNaN(code))
                return fault('a string is not closed');
            if (code === 0x22)
                break;
            if (code < 0x20)
                return fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
            if (code === 0x5c) {
                const next = text[at + 1];
                if (next === 'u') {
                    if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)))
                        return fault('\\u wants four hex digits');
                    at += 6;
                }
                else if (next !== undefined && '"\\/bfnrt'.includes(next))
                    at += 2;
                else
                    return fault('unknown escape in a string');
            }
            else
                at += 1;
        }
        at += 1;
        return null;
    };
    let want = 'value';
    let keyOffset = 0;
    for (;;) {
        at = skip(WHITE);
        const frame = frames.at(-1);
        const c = text[at];
        if (want === 'next') {
            if (frame === undefined)
                return at < text.length ? fault(`expected the end of the text, found ${found()}`) : null;
            if (c === ',') {
                at += 1;
                if (frame.object)
                    want = 'key';
                else {
                    path[path.length - 1] = path.at(-1) + 1;
                    want = 'value';
                    at = skip(WHITE);
                    keyOffset = at;
                }
            }
            else if (c === (frame.object ? '}' : ']')) {
                at += 1;
                frames.pop();
                path.pop();
            }
            else
                return fault(`expected , or ${frame.object ? '}' : ']'}, found ${found()}`);
            continue;
        }
        if (want === 'first' && c === (frame.object ? '}' : ']')) {
            at += 1;
            frames.pop();
            path.pop();
            want = 'next';
            continue;
        }
        if (want === 'key' || (want === 'first' && frame.object)) {
            if (c !== '"')
                return fault(`expected a key in double quotes, found ${found()}`);
            keyOffset = at;
            const wrong = string();
            if (wrong)
                return wrong;
            const key = JSON.parse(text.slice(keyOffset, at));
            if (frame.keys.has(key))
                visitor.twice?.(key, keyOffset);
            frame.keys.add(key);
            path[path.length - 1] = key;
            at = skip(WHITE);
            if (text[at] !== ':')
                return fault(`expected : after the key, found ${found()}`);
            at += 1;
            want = 'value';
            continue;
        }
        if (frames.length === 0 || !frame.object)
            keyOffset = at;
        visitor.member?.(path, keyOffset, at);
        want = 'next';
        if (c === '{' || c === '[') {
            at += 1;
            frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
            path.push(c === '{' ? '' : 0);
            want = 'first';
        }
        else if (c === '"') {
            const wrong = string();
            if (wrong)
                return wrong;
        }
        else {
            const end = Math.max(skip(LITERAL), skip(NUMBER));
            if (end === at)
                return fault(`expected a value, found ${found()}`);
            at = end;
        }
    }
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseJsonText),
/* harmony export */   w: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4432);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);



function parseJsonText(file, text, problems) {
    const twice = [];
    const fault = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .walkJson */ .g)(text, { twice: (key, offset) => twice.push({ key, offset }) });
    if (fault !== null) {
        problems.add({ file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text, fault.offset), message: `is not valid JSON: ${fault.message}` });
        return null;
    }
    for (const { key, offset } of twice)
        problems.add({ file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text, offset), key, message: 'stands twice in one object' });
    if (twice.length > 0)
        return null;
    const document = {
        file,
        value: JSON.parse(text),
        place: (path, part = 'value') => {
            const offset = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOffset */ .E)(text, path, part);
            return offset === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text, offset);
        },
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .shallow */ .x7)(document, problems) ? document : null;
}
function parseJsonLine(file, line, number, problems) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        const fault = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .walkJson */ .g)(line);
        const message = line.startsWith('<<<<<<< ')
            ? 'holds the marker of an unresolved merge (<<<<<<<); resolve it first'
            : `is not valid JSON: ${fault?.message ?? 'it cannot be parsed'}`;
        problems.add({ file, line: number, column: (fault?.offset ?? 0) + 1, message });
        return undefined;
    }
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .deeperThan */ .ZF)(value, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr)) {
        problems.add({ file, line: number, message: `is nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels` });
        return undefined;
    }
    return value;
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
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
        const point = char.codePointAt(0) ?? 0;
        return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
function oneLine(text, limit = 200) {
    return clip(visible(text).replace(/\s+/g, ' ').trim(), limit);
}
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
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === char ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
function codeSpan(text, limit = 120) {
    const line = oneLine(text, limit).replaceAll('|', '¦');
    if (line === '')
        return '_(empty)_';
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const LIVE = /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;
function entity(char) {
    return `&#${char.codePointAt(0)};`;
}
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;
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
function fenced(text, language = '', limit = 20_000) {
    const body = clip(visible(text).replace(/\n+$/, ''), limit);
    const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function entities(text) {
    return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function html(text) {
    return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function xml(text) {
    return visible(text)
        .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}
function datasetLine(line) {
    const one = line.replace(/[\r\n]+/g, ' ');
    return one
        .replace(/[`@<>]/g, unicodeEscape)
        .replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function ownLink(url) {
    if (url === undefined)
        return null;
    return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
        ? url
        : null;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   cL: () => (/* binding */ levelInterval),
/* harmony export */   d9: () => (/* binding */ pairedRatio),
/* harmony export */   wh: () => (/* binding */ clusteredMeanInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4811);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(190);


function wilsonInterval(successes, n, level = 0.95) {
    if (n <= 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.5 + level / 2);
    const share = successes / n;
    const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
function meanInterval(values, level = 0.95) {
    const n = values.length;
    if (n < 2)
        return null;
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / n;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    const sd = Math.sqrt(squares / (n - 1));
    const se = sd / Math.sqrt(n);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, n - 1) * se;
    return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, n - 1) };
}
function clusteredMeanInterval(groups, level = 0.95) {
    let n = 0;
    let sum = 0;
    let clusters = 0;
    for (const group of groups) {
        if (group.length > 0)
            clusters += 1;
        n += group.length;
        for (const value of group)
            sum += value;
    }
    if (clusters < 2)
        return null;
    const mean = sum / n;
    let between = 0;
    for (const group of groups) {
        let off = 0;
        for (const value of group)
            off += value - mean;
        between += off * off;
    }
    const se = Math.sqrt((clusters / (clusters - 1)) * between) / n;
    const df = clusters - 1;
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.5 + level / 2, df) * se;
    return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tCdf */ .w_)(mean / se, df) };
}
function levelInterval(level) {
    const { n, sum, sumSquares, binary, clusters } = level;
    if (n < 1)
        return null;
    const mean = sum / n;
    let se;
    let df;
    if (clusters !== null) {
        if (clusters.count < 2)
            return null;
        const spread = Math.max(0, clusters.totals - 2 * mean * clusters.cross + mean * mean * clusters.sizes);
        se = Math.sqrt((clusters.count / (clusters.count - 1)) * spread) / n;
        df = clusters.count - 1;
    }
    else {
        if (binary)
            return wilsonInterval(sum, n);
        if (n < 2)
            return null;
        se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
        df = n - 1;
    }
    const units = clusters === null ? n : clusters.count;
    if (se === 0)
        return wilsonInterval(mean * units, units);
    const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(0.975, df) * se;
    return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
function pairedRatio(pairs) {
    const logs = [];
    let base = 0;
    let head = 0;
    for (const pair of pairs) {
        if (!(pair.base > 0 && pair.head > 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head)))
            continue;
        logs.push(Math.log(pair.head / pair.base));
        base += pair.base;
        head += pair.head;
    }
    const n = logs.length;
    if (n === 0)
        return null;
    const estimate = meanInterval(logs);
    const ratio = Math.exp(logs.reduce((sum, log) => sum + log, 0) / n);
    return {
        n,
        base: base / n,
        head: head / n,
        ratio,
        interval: estimate === null || n < 3 ? null : [Math.exp(estimate.interval[0]), Math.exp(estimate.interval[1])],
    };
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
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(190);


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

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   N9: () => (/* binding */ longestLine)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const MAX_LINE = 8 * 1024 * 1024;
function eachLine(file, text, problems, visit) {
    let start = 0;
    let number = 0;
    while (start < text.length) {
        let end = text.indexOf('\n', start);
        if (end < 0)
            end = text.length;
        number += 1;
        if (end - start > MAX_LINE) {
            problems.add({
                file,
                line: number,
                message: `is a line of ${end - start} characters; at most ${MAX_LINE} are read`,
            });
        }
        else {
            const line = text.slice(start, end).trim();
            if (line !== '')
                visit(line, number);
        }
        start = end + 1;
    }
}
function longestLine(text) {
    if (text.length <= MAX_LINE)
        return text.length;
    let longest = 0;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
        longest = Math.max(longest, at - start);
        start = at + 1;
    }
    return Math.max(longest, text.length - start);
}
function linesOf(file, bytes, problems) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sound = bytes.length <= _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer);
    if (!sound)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(file, bytes, problems) === null ? null : { bytes: buffer, each: () => [] };
    if (buffer.includes('<<<<<<< ') && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(file, buffer.toString('utf8'), problems))
        return null;
    return { bytes: buffer, each: () => eachOf(file, buffer, problems) };
}
const BOM = [0xef, 0xbb, 0xbf];
function* eachOf(file, buffer, problems) {
    let at = BOM.every((byte, index) => buffer[index] === byte) ? BOM.length : 0;
    for (let line = 1; at < buffer.length; line++) {
        const found = buffer.indexOf(10, at);
        const end = found < 0 ? buffer.length : found;
        const raw = buffer.toString('utf8', at, end);
        if (raw.length > MAX_LINE) {
            problems.add({ file, line, message: `is a line of ${raw.length} characters; at most ${MAX_LINE} are read` });
        }
        else {
            const text = raw.trim();
            if (text !== '')
                yield { line, at, length: end - at, text };
        }
        at = end + 1;
    }
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
const MAX_FILE_BYTES = 256 * 1024 * 1024;
function decodeText(file, bytes, problems) {
    if (bytes.length > MAX_FILE_BYTES) {
        problems.add({
            file,
            message: `is ${mebibytes(bytes.length)} MiB; at most ${mebibytes(MAX_FILE_BYTES)} MiB are read`,
        });
        return null;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const { line, byte } = firstInvalid(bytes);
        problems.add({
            file,
            line,
            message: `byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8; save the file as UTF-8`,
        });
        return null;
    }
}
function mebibytes(bytes) {
    return Math.ceil(bytes / 1024 / 1024);
}
function firstInvalid(bytes) {
    let line = 1;
    let i = 0;
    while (i < bytes.length) {
        const a = bytes[i];
        if (a < 0x80) {
            if (a === 0x0a)
                line += 1;
            i += 1;
            continue;
        }
        const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0;
        if (length === 0)
            return { line, byte: a };
        const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80;
        const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf;
        for (let k = 1; k < length; k += 1) {
            const b = bytes[i + k];
            if (b === undefined || b < (k === 1 ? low : 0x80) || b > (k === 1 ? high : 0xbf))
                return { line, byte: a };
        }
        i += length;
    }
    return { line, byte: bytes.at(-1) ?? 0 };
}
function readText(tree, path, problems, named) {
    const bytes = readBytes(tree, path, problems, named);
    return bytes === null ? null : decodeText(path, bytes, problems);
}
function readBytes(tree, path, problems, named) {
    const entry = tree.entry(path);
    if (entry.kind === 'file')
        return entry.bytes;
    const why = entry.kind === 'absent' ? 'does not exist' : `cannot be read: ${entry.why}`;
    problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
    return null;
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
function refuseConflict(file, text, problems) {
    const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (start === 0 && !text.startsWith('<<<<<<< '))
        return false;
    const middle = text.indexOf('\n=======', start);
    if (middle < 0 || text.indexOf('\n>>>>>>>', middle) < 0)
        return false;
    problems.add({
        file,
        ...placeOf(text, start),
        message: 'holds the markers of an unresolved merge (<<<<<<<); resolve it first',
    });
    return true;
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
function resolvePath(from, path) {
    if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\') || path.includes('\0'))
        return null;
    const parts = from.split('/').slice(0, -1);
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.length === 0)
                return null;
            parts.pop();
        }
        else
            parts.push(part);
    }
    return parts.length === 0 ? null : parts.join('/');
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
    }
    catch (error) {
        throw asUsage(command, options, error);
    }
}
function completed(args, alone) {
    return args.map((word, at) => {
        const next = args[at + 1];
        const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
        return stands ? `${word}=-` : word;
    });
}
function asUsage(command, options, error) {
    const { code, message } = error;
    const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
    switch (code) {
        case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
            const names = Object.keys(options);
            const word = named.replace(/^-+/, '');
            const near = word.length < 3 ? null : (0,_core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, names);
            const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
        }
        case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
            const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
        }
        case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command} takes no argument "${named}"`);
        default:
            return error;
    }
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
