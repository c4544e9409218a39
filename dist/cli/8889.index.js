export const id = 8889;
export const ids = [8889];
export const modules = {

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   cd: () => (/* binding */ parseYamlText),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   gk: () => (/* binding */ parseDocumentText),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   wz: () => (/* binding */ parseJsonLine),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports MAX_DEPTH, deeperThan */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4432);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7412);
/** Text files -> values with places: UTF-8, YAML and JSON, and schema faults turned into problems with line and column. */





const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Characters. */
const MAX_LINE = 8 * 1024 * 1024;
const MAX_DEPTH = 100;
const MAX_ALIASES = 100;
const SHOWN_PER_FILE = 20;
/** Collects the faults of all files, so that one report names them all; of one file the first twenty are told in full. */
class Problems {
    #files = new Map();
    add(problem) {
        let entry = this.#files.get(problem.file);
        if (entry === undefined) {
            entry = { shown: [], seen: new Set(), more: 0 };
            this.#files.set(problem.file, entry);
        }
        if (entry.shown.length >= SHOWN_PER_FILE) {
            entry.more += 1;
            return;
        }
        const identity = `${problem.line}:${problem.column}:${problem.key}:${problem.message}`;
        if (entry.seen.has(identity))
            return;
        entry.seen.add(identity);
        entry.shown.push(problem);
    }
    get any() {
        return this.#files.size > 0;
    }
    /** Faults so far, of a file or of all; tells whether a step has added any. */
    get count() {
        let sum = 0;
        for (const { shown, more } of this.#files.values())
            sum += shown.length + more;
        return sum;
    }
    get list() {
        return [...this.#files].flatMap(([file, { shown, more }]) => {
            const inOrder = shown.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
            return more === 0 ? inOrder : [...inOrder, { file, message: `and ${more} more` }];
        });
    }
    throwIfAny() {
        if (this.any)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(this.list);
    }
}
/** `targets.app.prompt[0]`. */
function keyOf(path) {
    let key = '';
    for (const part of path)
        key += typeof part === 'number' ? `[${part}]` : key === '' ? part : `.${part}`;
    return key === '' ? undefined : key;
}
/** The value as a message shows it: JSON, at most 60 characters. */
function show(value) {
    if (value === undefined)
        return 'nothing';
    let text;
    if (typeof value === 'string' && value.length > 80)
        text = JSON.stringify(value.slice(0, 80));
    else if (Array.isArray(value) && value.length > 8)
        text = `a list of ${value.length}`;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const keys = Object.keys(value);
        text = `an object (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''})`;
    }
    else
        text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
/** The candidate that a misspelt word most likely meant, or null. */
function nearest(word, candidates) {
    let best = null;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    const folded = word.slice(0, 100).toLowerCase();
    for (const candidate of candidates) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(folded, candidate.toLowerCase());
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}
/** ` (did you mean x?)`, or the whole set while it is short, or nothing. */
function suggestion(word, candidates) {
    const near = nearest(word, candidates);
    if (near !== null)
        return `; did you mean ${near}?`;
    return candidates.length > 0 && candidates.length <= 16 ? `; known: ${candidates.join(', ')}` : '';
}
// --- bytes and text -------------------------------------------------------------------------------------------------
/** Text of UTF-8 bytes, without a byte order mark; null and a problem with the line when a byte is no UTF-8. */
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
/** Text of a file of the tree. `named` says which file and key asked for it, so that the message can point there. */
function readText(tree, path, problems, named) {
    const entry = tree.entry(path);
    if (entry.kind === 'file')
        return decodeText(path, entry.bytes, problems);
    const why = entry.kind === 'absent' ? 'does not exist' : `cannot be read: ${entry.why}`;
    problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
    return null;
}
/**
 * The path that `key` of a document names, relative to `from` (`''` = the repository); null and a problem when it leaves
 * the repository.
 */
function follow(document, at, from, problems) {
    const named = valueAt(document.value, at);
    const path = typeof named === 'string' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(from, named) : null;
    if (path !== null)
        return path;
    problems.add({
        ...problemAt(document, at),
        message: `${show(named)} is not a path inside the repository; write a relative path with / that does not leave it`,
    });
    return null;
}
/** First byte that is not part of well-formed UTF-8 (RFC 3629), and its 1-based line. */
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
/** Visits each line that is not blank, with its 1-based number; a line that is too long is a problem and is left out. */
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
/** Place of an offset. */
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
/** Refuses a file that still holds both sides of a merge. */
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
// --- YAML and JSON --------------------------------------------------------------------------------------------------
/** A YAML or JSON file by its name; null when a problem was noted. */
function parseDocumentText(file, text, problems) {
    if (refuseConflict(file, text, problems))
        return null;
    if (longestLine(text) > MAX_LINE) {
        eachLine(file, text, problems, () => { });
        return null;
    }
    return file.endsWith('.json') ? parseJsonText(file, text, problems) : parseYamlText(file, text, problems);
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
/** Reads and parses a file of the tree. */
function readDocument(tree, path, problems, named) {
    const text = readText(tree, path, problems, named);
    return text === null ? null : parseDocumentText(path, text, problems);
}
/** YAML 1.2 core schema, no custom tags, string keys; `firstLine` is where the text begins in its file. */
function parseYamlText(file, text, problems, firstLine = 1) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const shifted = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
    };
    let yaml;
    try {
        yaml = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
            lineCounter,
            prettyErrors: false,
            schema: 'core',
            uniqueKeys: true,
            stringKeys: true,
            logLevel: 'error',
        });
    }
    catch (error) {
        problems.add({ file, line: firstLine, message: tooDeep(error) });
        return null;
    }
    const faults = [...yaml.errors, ...yaml.warnings];
    if (faults.length > 0) {
        for (const fault of faults) {
            const message = /call stack/.test(fault.message)
                ? `is nested deeper than ${MAX_DEPTH} levels`
                : `is not valid YAML: ${fault.message}`;
            problems.add({ file, ...shifted(fault.pos[0]), message });
        }
        return null;
    }
    if (yaml.contents === null) {
        problems.add({ file, line: firstLine, message: 'is empty' });
        return null;
    }
    let value;
    try {
        value = yaml.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        const message = error instanceof ReferenceError
            ? `its aliases (*name) expand to more than ${MAX_ALIASES} copies; write the values out`
            : tooDeep(error);
        problems.add({ file, line: firstLine, message });
        return null;
    }
    const place = (path, part = 'value') => {
        const offset = yamlOffset(yaml, path, part);
        return offset === undefined ? undefined : shifted(offset);
    };
    const document = { file, value, place };
    return shallow(document, problems) && finite(document, problems) ? document : null;
}
function tooDeep(error) {
    if (error instanceof RangeError)
        return `is nested deeper than ${MAX_DEPTH} levels`;
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
function yamlOffset(yaml, path, part) {
    let node = yaml.contents;
    let best = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
            node = node.resolve(yaml);
        let next;
        let keyStart;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(step));
            if (pair === undefined)
                return best;
            keyStart = startOf(pair.key);
            next = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            if (step >= node.items.length)
                return best;
            next = node.items[step];
        }
        else
            return best;
        const last = index === path.length - 1;
        const own = startOf(next);
        best = (last && part === 'key' ? (keyStart ?? own) : (own ?? keyStart)) ?? best;
        // An empty value has no width: its key is the better place.
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(next) && next.range && next.range[0] === next.range[1] && keyStart !== undefined)
            best = keyStart;
        node = next;
    }
    return best;
}
function startOf(node) {
    return node?.range?.[0];
}
/** JSON with the place of the first fault; a key that stands twice in an object is a fault. */
function parseJsonText(file, text, problems) {
    const twice = [];
    const fault = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .walkJson */ .g)(text, { twice: (key, offset) => twice.push({ key, offset }) });
    if (fault !== null) {
        problems.add({ file, ...placeOf(text, fault.offset), message: `is not valid JSON: ${fault.message}` });
        return null;
    }
    for (const { key, offset } of twice)
        problems.add({ file, ...placeOf(text, offset), key, message: 'stands twice in one object' });
    if (twice.length > 0)
        return null;
    const document = {
        file,
        value: JSON.parse(text),
        place: (path, part = 'value') => {
            const offset = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOffset */ .E)(text, path, part);
            return offset === undefined ? undefined : placeOf(text, offset);
        },
    };
    return shallow(document, problems) ? document : null;
}
/** JSON of one line of a JSONL file; undefined when a problem was noted. */
function parseJsonLine(file, line, number, problems) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        const fault = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .walkJson */ .g)(line);
        const message = line.startsWith('<<<<<<< ')
            ? 'holds the marker of an unresolved merge (<<<<<<<); resolve it first'
            : `is not valid JSON: ${fault?.message ?? 'it cannot be parsed'}`;
        problems.add({ file, line: number, column: (fault?.offset ?? 0) + 1, message });
        return undefined;
    }
    if (deeperThan(value, MAX_DEPTH)) {
        problems.add({ file, line: number, message: `is nested deeper than ${MAX_DEPTH} levels` });
        return undefined;
    }
    return value;
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
/** Refuses the numbers of YAML that JSON cannot carry: NaN and infinities. */
function finite(document, problems) {
    let sound = true;
    const visit = (value, path) => {
        if (typeof value === 'number' && !Number.isFinite(value)) {
            problems.add({ ...problemAt(document, path), message: `${value} is not a number that JSON can carry` });
            sound = false;
        }
        else if (Array.isArray(value)) {
            value.forEach((item, index) => {
                visit(item, [...path, index]);
            });
        }
        else if (value !== null && typeof value === 'object') {
            for (const [key, item] of Object.entries(value))
                visit(item, [...path, key]);
        }
    };
    visit(document.value, []);
    return sound;
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
/** The value at a path, or undefined. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
/** A problem's file, place and key; the message is the caller's. */
function problemAt(document, path, part = 'value') {
    return { file: document.file, ...document.place(path, part), key: keyOf(path) };
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ jsonOffset),
/* harmony export */   g: () => (/* binding */ walkJson)
/* harmony export */ });
/** JSON text walked without building it: where its first fault is, and where each value stands. */
/** Offset of the value at a path, or of its key; of the nearest parent that exists when it does not. */
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
/** Walks JSON text (RFC 8259) without building it or recursing; the first fault with its offset, or null. */
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
    /** Past a string that starts at `at`, or a fault. */
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

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/** A read-only picture of the repository at one revision, as the loaders see it. */
/** `path` seen from the folder of `from`, normalised; null when it is absolute or leaves the repository. */
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


/***/ })

};
