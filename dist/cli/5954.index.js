export const id = 5954;
export const ids = [5954];
export const modules = {

/***/ 5954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_import_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2562);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _shell_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9197);
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(755);






const help = `plumbline import promptfoo FILE [--out DIR] [--name NAME]
plumbline import prompt-yml FILE [--out DIR] [--name NAME]

Writes prompts/, models/ and evals/ from a promptfoo config, or from the test
data and evaluators of a .prompt.yml. Never overwrites a file. Lists every
assert and evaluator that has no counterpart, and where their rule was laxer.

  --out DIR    folder to write into (default: the current one)
  --name NAME  name of the target and its files (default: from the file)
`;
const READERS = {
    promptfoo: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8439), __webpack_require__.e(5175), __webpack_require__.e(8296), __webpack_require__.e(3536), __webpack_require__.e(9771)]).then(__webpack_require__.bind(__webpack_require__, 3536))).draftOfPromptfoo,
    'prompt-yml': async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8439), __webpack_require__.e(8296), __webpack_require__.e(6957)]).then(__webpack_require__.bind(__webpack_require__, 6957))).draftOfPromptYml,
};
async function command(args, io) {
    const { values, positionals } = (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .T)('import', args, { out: { type: 'string' }, name: { type: 'string' } }, { positionals: true });
    const [format, file, ...others] = positionals;
    const reader = format !== undefined && Object.hasOwn(READERS, format) ? READERS[format] : undefined;
    if (reader === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`import takes ${Object.keys(READERS).join(' or ')}, not ${format ?? 'nothing'}`);
    if (file === undefined || others.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`import ${format} takes one file`);
    const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, file);
    const root = (0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .enclosingFolder */ .L)(full, io.cwd);
    const problems = new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problems */ .Zw();
    const name = (0,_core_import_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .yR)(values.name ?? node_path__WEBPACK_IMPORTED_MODULE_1__.basename(full).replace(/(\.prompt)?\.[a-z]+$/i, ''));
    const draft = (await reader())((0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderTree */ .j)(root), node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, full).replaceAll('\\', '/'), name, problems);
    problems.throwIfAny();
    if (draft === null)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({ file, message: 'cannot be imported' });
    const isElsewhere = values.out !== undefined || root !== (0,_shell_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .enclosingFolder */ .L)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(io.cwd, 'x'), io.cwd);
    const imported = (0,_core_import_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(draft, isElsewhere);
    if (imported.cases === 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([
            { file, message: 'nothing of it can be scored here' },
            ...imported.lost.map((message) => ({ file, message })),
        ]);
    }
    write(imported, values.out ?? '', io);
    io.out(summary(imported, values.out));
    return 0;
}
function write(imported, out, io) {
    const place = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, out, file);
    const there = imported.files.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place(file.path)));
    if (there.length > 0) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(there.map((file) => ({
            file: node_path__WEBPACK_IMPORTED_MODULE_1__.join(out, file.path),
            message: 'is there already; move it, or give --name or --out',
        })));
    }
    for (const file of imported.files) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place(file.path)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place(file.path), file.text, { flag: 'wx' });
    }
}
function summary(imported, out) {
    const list = (title, lines) => lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;
    return [
        `Wrote ${imported.files.length} files, ${imported.cases} cases${out === undefined ? '' : `, into ${out}`}:\n`,
        ...imported.files.map((file) => `  ${file.path}\n`),
        list('No counterpart:', imported.lost),
        list('Look at:', imported.notes),
        `\nAdd to .github/plumbline.yml, then run "plumbline lock":\n\n${imported.targets}`,
    ].join('');
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

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ fillSimple),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Yj: () => (/* binding */ uniqueIds),
/* harmony export */   oI: () => (/* binding */ convertPrompt),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);


const MOST_SUITES = 8;
function filesOf(draft, copy = false) {
    const lost = [...draft.lost];
    const groups = new Map();
    const shared = sharedRules(draft.cases);
    for (const item of draft.cases) {
        const row = rowOf(item, shared);
        lost.push(...row.clashes);
        if (row.entries.length === 0) {
            lost.push(`case ${item.id}: none of its checks has a counterpart, so nothing would score it`);
            continue;
        }
        const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(row.entries);
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const ordered = [...groups.values()].sort((a, b) => b.length - a.length);
    for (const rows of ordered.slice(MOST_SUITES)) {
        for (const { row } of rows)
            lost.push(`case ${String(row['id'])}: has a set of checks that few other cases have; write a suite for it by hand`);
    }
    const written = ordered.slice(0, MOST_SUITES);
    const prompts = draft.prompts.map(({ file, text, lies }) => lies === undefined || copy ? { path: `prompts/${file}`, text } : { path: lies, text: null });
    const files = [
        ...prompts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
        { path: `models/${draft.name}.yml`, text: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(draft.model) },
    ];
    const targets = {};
    for (const [index, rows] of written.entries()) {
        const name = index === 0 ? draft.name : `${draft.name}-${index + 1}`;
        files.push({ path: `evals/${name}.suite.yml`, text: suiteText(name, rows) }, { path: `evals/${name}.cases.jsonl`, text: rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('') });
        targets[name] = {
            prompt: prompts[0]?.path ?? `prompts/${draft.name}.md`,
            model: `models/${draft.name}.yml`,
            suite: `evals/${name}.suite.yml`,
        };
    }
    const notes = [...new Set(draft.notes)];
    if (written.length > 1)
        notes.push(`Their tests assert different things, ours score all cases of a suite alike: ${written.length} suites were written.`);
    const small = Object.keys(targets).flatMap((name, index) => {
        const { length } = written[index];
        return length < 50 ? [`${name} has ${length}`] : [];
    });
    if (small.length > 0)
        notes.push(`Below 50 cases the gate gives no verdict: ${small.join(', ')}. Bring more cases for the suites that matter, and take the other targets out.`);
    return {
        files,
        lost,
        notes,
        targets: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ targets }),
        cases: written.reduce((sum, rows) => sum + rows.length, 0),
    };
}
function sharedRules(cases) {
    const first = new Set(cases.length < 2 ? [] : cases[0].rules.map(ruleKey));
    for (const item of cases) {
        const own = new Set(item.rules.map(ruleKey));
        for (const key of first)
            if (!own.has(key))
                first.delete(key);
    }
    return first;
}
function ruleKey(rule) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(rule);
}
function rowOf(item, shared) {
    const expected = {};
    const filledBy = new Map();
    const entries = new Map();
    const clashes = [];
    let schema;
    for (const rule of item.rules) {
        let parameters = rule.parameters ?? {};
        const own = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)({ use: rule.use, ...parameters });
        let dropped = false;
        for (const [key, value] of Object.entries(rule.expected ?? {})) {
            const owner = filledBy.get(key);
            if (rule.orParameter !== undefined && shared.has(ruleKey(rule))) {
                parameters = { ...parameters, [rule.orParameter]: value };
                continue;
            }
            if (owner === undefined || owner === own) {
                const before = expected[key];
                expected[key] =
                    Array.isArray(before) && Array.isArray(value)
                        ? [...before, ...value]
                        : value;
                filledBy.set(key, own);
            }
            else if (rule.orParameter !== undefined) {
                parameters = { ...parameters, [rule.orParameter]: value };
            }
            else if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(expected[key]) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(value)) {
                clashes.push(`case ${item.id}: ${rule.use}: another of its checks already fills expected.${key} with another value`);
                dropped = true;
            }
        }
        if (dropped)
            continue;
        if (rule.schema !== undefined)
            schema = rule.schema;
        const entry = { use: rule.use, ...parameters };
        entries.set((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(entry), entry);
    }
    const used = new Map();
    const sorted = [...entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, entry]) => {
        const n = (used.get(entry.use) ?? 0) + 1;
        used.set(entry.use, n);
        const { use, ...rest } = entry;
        return n === 1 ? entry : { use, id: `${use}-${n}`, ...rest };
    });
    const row = {
        id: item.id,
        input: item.input,
        context: item.context,
        vars: Object.keys(item.vars).length === 0 ? undefined : item.vars,
        schema,
        expected: Object.keys(expected).length === 0 ? undefined : expected,
        meta: Object.keys(item.meta).length === 0 ? undefined : item.meta,
    };
    return { row, entries: sorted, rules: item.rules, clashes };
}
function suiteText(name, rows) {
    const rules = rows.flatMap((row) => row.rules);
    const suite = {
        dataset: `${name}.cases.jsonl`,
        templates: (rows[0]?.entries ?? []).map((entry) => (Object.keys(entry).length === 1 ? entry.use : entry)),
        ...(rules.some((rule) => rule.judged)
            ? { judge: { provider: 'default', model: 'gpt-4.1-2025-04-14', temperature: 0 } }
            : {}),
        ...(rules.some((rule) => rule.embedding)
            ? { embedding: { provider: 'default', model: 'text-embedding-3-small' } }
            : {}),
        repeats: 1,
    };
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(suite, { aliasDuplicateObjects: false });
}
function fillSimple(text, values) {
    let sound = !/\{%|\{#/.test(text);
    const filled = text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_whole, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            sound = false;
        return typeof value === 'string' ? value : JSON.stringify(value ?? '');
    });
    return sound ? filled : null;
}
function slug(text) {
    return (text
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .toLowerCase()
        .slice(0, 60) || 'case');
}
function uniqueIds() {
    const seen = new Map();
    return (wanted) => {
        const n = (seen.get(wanted) ?? 0) + 1;
        seen.set(wanted, n);
        if (n === 1)
            return wanted;
        const id = `${wanted}-${n}`;
        seen.set(id, (seen.get(id) ?? 0) + 1);
        return id;
    };
}
function literalPattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
const INPUT_NAMES = ['input', 'query', 'question', 'prompt', 'message', 'text', 'topic', 'body'];
function inputVariable(names) {
    const usual = INPUT_NAMES.find((name) => names.includes(name));
    const others = names.filter((name) => name !== 'context');
    return usual ?? (others.length === 1 ? others[0] : null);
}
function convertPrompt(text, input) {
    if (/\{%|\{#/.test(text))
        return null;
    let sound = true;
    const converted = text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_whole, name) => {
        if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name))
            sound = false;
        return `{{${name === input ? 'input' : name}}}`;
    });
    return sound ? converted : null;
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

/***/ 9197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ enclosingFolder),
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _core_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7412);





const PASSED_OVER = new Set(['.git', 'node_modules']);
function folderTree(root) {
    const top = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root);
    const entries = new Map();
    let paths = null;
    return {
        revision: 'WORKTREE',
        entry(name) {
            let entry = entries.get(name);
            if (entry === undefined) {
                entry = readEntry(top, name);
                entries.set(name, entry);
            }
            return entry;
        },
        paths() {
            paths ??= listFiles(top);
            return paths;
        },
    };
}
function enclosingFolder(file, cwd) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, file));
    for (let folder = own;; folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git')))
            return folder;
        if (node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder) === folder)
            break;
    }
    const inside = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(cwd, own);
    return inside === '' || !(inside.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(inside)) ? node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd) : own;
}
function readEntry(top, name) {
    if ((0,_core_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)('', name) !== name)
        return { kind: 'refused', why: 'the path leaves the folder or is not in its normal form' };
    let place = top;
    const parts = name.split('/');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return { kind: 'refused', why: "it is git's own" };
    for (const [index, part] of parts.entries()) {
        place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, part);
        let stat;
        try {
            stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(place);
        }
        catch (error) {
            return isAbsence(error) ? { kind: 'absent' } : { kind: 'refused', why: reason(error) };
        }
        if (stat.isSymbolicLink())
            return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
        if (index < parts.length - 1) {
            if (!stat.isDirectory())
                return { kind: 'absent' };
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, '.git')))
                return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
            continue;
        }
        if (stat.isDirectory())
            return { kind: 'refused', why: 'it is a folder' };
        if (!stat.isFile())
            return { kind: 'refused', why: 'it is not a regular file' };
        if (stat.size > _core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)
            return { kind: 'refused', why: `it is larger than ${_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ / 1024 / 1024} MiB` };
    }
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(place);
        return { kind: 'file', bytes, id: blobId(bytes) };
    }
    catch (error) {
        return { kind: 'refused', why: reason(error) };
    }
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function isAbsence(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function reason(error) {
    const code = error.code;
    return code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : (code ?? String(error));
}
function listFiles(top) {
    const found = [];
    const walk = (folder, prefix) => {
        let children;
        try {
            children = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
        }
        catch {
            return;
        }
        for (const child of children) {
            if (PASSED_OVER.has(child.name))
                continue;
            const name = `${prefix}${child.name}`;
            if (!child.isDirectory())
                found.push(name);
            else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name, '.git')))
                found.push(name);
            else
                walk(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, child.name), `${name}/`);
        }
    };
    walk(top, '');
    return found.sort((a, b) => (a < b ? -1 : 1));
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


/***/ })

};
