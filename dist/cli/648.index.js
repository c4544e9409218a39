export const id = 648;
export const ids = [648];
export const modules = {

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

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ expectLongRun),
/* harmony export */   keepCompiled: () => (/* binding */ keepCompiled)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(714);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2552);








const MODULES = /^export const id = \d+;\nexport const ids = (\[[\d,]+\]);\nexport const modules = (?=\{)/;
const USUAL_CALLS = 400;
const PATIENT_CALLS = 4000;
let patient = false;
function keepCompiled(command, entry, env) {
    if (false)
        {}
    if (env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_COMPILE_CACHE'])
        return;
    const own = env['XDG_CACHE_HOME'];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(own && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), '.cache'), 'plumbline', 'compiled');
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(folder))
        return;
    const place = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(`${process.version} ${process.arch} ${entry}`).slice(0, 16);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `${command}-${place}`);
    const kept = readKept(file);
    const loaded = [];
    const installed = new Set();
    let isNew = false;
    setPatience(true);
    const asModule = __webpack_require__.e;
    __webpack_require__.e = (id) => {
        if (installed.has(id))
            return Promise.resolve();
        const name = __webpack_require__.u(id);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(entry), name);
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path);
        const text = bytes.toString('utf8');
        const head = MODULES.exec(text);
        if (head === null)
            return asModule(id);
        const source = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(bytes);
        const known = kept.get(name);
        const script = new node_vm__WEBPACK_IMPORTED_MODULE_6__.Script(`'use strict';({ids:${head[1]},modules:${text.slice(head[0].length).trimEnd().slice(0, -1)}})`, {
            filename: path,
            cachedData: known?.source === source ? known.code : undefined,
        });
        isNew ||= script.cachedDataRejected !== false;
        loaded.push({ name, script, source, patient });
        const part = script.runInThisContext();
        Object.assign(__webpack_require__.m, part.modules);
        for (const one of part.ids)
            installed.add(one);
        return Promise.resolve();
    };
    process.on('exit', () => {
        if (isNew)
            writeKept(file, loaded);
    });
}
function expectLongRun() {
    if (patient)
        setPatience(false);
}
function setPatience(wanted) {
    if (Number.parseInt(process.versions.v8, 10) < 12)
        return;
    patient = wanted;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_5__.setFlagsFromString)(`--invocation-count-for-maglev=${wanted ? PATIENT_CALLS : USUAL_CALLS}`);
}
function readKept(file) {
    const kept = new Map();
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
        const end = bytes.indexOf(10);
        const { sum, parts } = JSON.parse(bytes.toString('utf8', 0, end));
        let at = end + 1;
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(bytes.subarray(at)) !== sum)
            return kept;
        for (const { name, source, bytes: length } of parts) {
            kept.set(name, { source, code: bytes.subarray(at, at + length) });
            at += length;
        }
    }
    catch {
        kept.clear();
    }
    return kept;
}
function writeKept(file, loaded) {
    const written = `${file}.${process.pid}`;
    try {
        const codes = loaded.map((part) => {
            if (part.patient !== patient)
                setPatience(part.patient);
            return part.script.createCachedData();
        });
        const code = Buffer.concat(codes);
        const parts = loaded.map(({ name, source }, index) => ({ name, source, bytes: codes[index].length }));
        const head = { sum: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)(code), parts };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(written, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), code]), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(written, file);
    }
    catch {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(written, { force: true });
        }
        catch {
        }
    }
}


/***/ })

};
