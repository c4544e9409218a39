export const id = 2599;
export const ids = [2599,8293,9046];
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

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatPoints: () => (/* binding */ formatPoints),
/* harmony export */   parsePoints: () => (/* binding */ parsePoints),
/* harmony export */   pointsOf: () => (/* binding */ pointsOf),
/* harmony export */   trendOf: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const KEPT = 20;
const POINT = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    template: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
});
function pointsOf(levels, { sha, at }) {
    return Object.entries(levels).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { digest, head, measured }]) => head === null || measured === 0 ? [] : [{ sha, at, target, template, digest, level: head, n: measured }]));
}
function formatPoints(points) {
    return points.map((point) => `${JSON.stringify(point)}\n`).join('');
}
function parsePoints(text) {
    return text.split('\n').flatMap((line) => {
        try {
            const read = POINT.safeParse(JSON.parse(line));
            return read.success ? [read.data] : [];
        }
        catch {
            return [];
        }
    });
}
function trendOf(points, levels) {
    const sorted = [...points].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return Object.entries(levels).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { digest }]) => {
        const own = sorted.filter((point) => point.target === target && point.template === template && point.digest === digest);
        return [...new Map(own.map((point) => [point.sha, point])).values()].slice(-KEPT);
    }));
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreArtifact: () => (/* binding */ restoreArtifact)
/* harmony export */ });
/* unused harmony export ARTIFACT */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1306);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1705);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1120);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9046);







const ARTIFACT = 'plumbline-store';
const TRANSFER_MS = 120_000;
const MAX_FILES = 10_000;
async function restoreArtifact(dir, options) {
    const { github, branches, log, maxBytes = _store_js__WEBPACK_IMPORTED_MODULE_4__/* .STORE_BYTES */ .Ii } = options;
    let isUploaded = false;
    try {
        const newest = new Map();
        for await (const artifact of github.artifacts(ARTIFACT)) {
            const { branch } = artifact;
            if (branch === null || !branches.includes(branch))
                continue;
            isUploaded = true;
            const known = newest.get(branch);
            if (!artifact.expired && (known === undefined || artifact.createdAt > known.createdAt))
                newest.set(branch, artifact);
            if (branches.every((one) => newest.has(one)))
                break;
        }
        if (newest.size === 0)
            log.note(`no artifact "${ARTIFACT}" of ${branches.join(' or ')} to take answers from`);
        for (const [branch, artifact] of newest) {
            if (artifact.bytes > maxBytes)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`it is larger than ${maxBytes} bytes`);
            const zip = await download(await github.artifactAddress(artifact.id), maxBytes);
            const added = unpack(zip, dir, maxBytes);
            log.note(`earlier answers taken from the artifact of ${branch} of ${artifact.createdAt}: ${added} files`);
        }
    }
    catch (error) {
        log.note(`no earlier answers from the artifact "${ARTIFACT}": ${reason(error)}`);
    }
    return isUploaded;
}
function reason(error) {
    if (error instanceof _github_api_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y_ && (error.status === 403 || error.status === 404))
        return `${error.message}; the job needs the permission \`actions: read\``;
    return error instanceof Error ? error.message : String(error);
}
async function download(address, most) {
    let response;
    try {
        response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TRANSFER_MS) });
    }
    catch (error) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`the download failed (${error.name})`, { cause: error });
    }
    if (!response.ok || response.body === null)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`the download was answered with ${response.status}`);
    const parts = [];
    let size = 0;
    try {
        for await (const part of response.body) {
            size += part.length;
            if (size > most)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`it is larger than ${most} bytes`);
            parts.push(part);
        }
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp)
            throw error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp('the download was cut', { cause: error });
    }
    return Buffer.concat(parts);
}
function unpack(zip, dir, most) {
    let files = 0;
    let bytes = 0;
    const wanted = ({ name, originalSize }) => {
        if (!((0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isStoreFile */ .An)(name) || (0,_trend_js__WEBPACK_IMPORTED_MODULE_5__.isTrendFile)(name)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)))
            return false;
        files += 1;
        bytes += originalSize;
        if (files > MAX_FILES || bytes > most)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`it holds more than ${most} bytes or ${MAX_FILES} files`);
        return true;
    };
    let found;
    try {
        found = (0,fflate__WEBPACK_IMPORTED_MODULE_6__/* .unzipSync */ .AO)(zip, { filter: wanted });
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp)
            throw error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`it is no sound zip (${error.message})`, { cause: error });
    }
    const entries = Object.entries(found);
    for (const [name, content] of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
    }
    return entries.length;
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ isStoreFile),
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   Ii: () => (/* binding */ STORE_BYTES),
/* harmony export */   kY: () => (/* binding */ eachAnswer),
/* harmony export */   uZ: () => (/* binding */ openMemory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2552);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _new_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7060);





const FLUSH_MS = 50;
const FLUSH_BYTES = 256 * 1024;
const STORE_BYTES = 256 * 1024 * 1024;
const SEGMENT_AGE_MS = 30 * 24 * 60 * 60 * 1000;
const CHUNK = 1024 * 1024;
const LONGEST_LINE = 64 * 1024 * 1024;
const LIVE_MS = 60 * 60 * 1000;
const SEGMENT = /^calls-[0-9TZ]+-\d+-\d+\.jsonl$/;
const RECORD = /^records\/[0-9a-f]{64}\.json$/;
function isStoreFile(name) {
    return SEGMENT.test(name) || RECORD.test(name);
}
const SUM_AT = 2;
const KEY_AT = 21;
const ENTRY_AT = 87;
const SHORTEST = ENTRY_AT + 2;
function openMemory() {
    const texts = new Map();
    let bytes = 0;
    return {
        find: (key) => {
            const text = texts.get(key);
            return text === undefined ? null : { entry: JSON.parse(text), own: true };
        },
        put: (key, entry) => {
            if (bytes > MEMORY_BYTES)
                return;
            const text = JSON.stringify(entry);
            bytes += text.length;
            texts.set(key, text);
        },
        flush: () => { },
        close: () => { },
        get size() {
            return texts.size;
        },
    };
}
const MEMORY_BYTES = 64 * 1024 * 1024;
function openStore(dir, options) {
    const index = new Map();
    const lineAt = lineReader();
    const files = [];
    let damaged = 0;
    try {
        if (options.readOnly !== true)
            (0,_new_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(dir);
        for (const name of liveSegments(dir, options)) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), 'r');
            files.push(file);
            damaged += scan(file, (key, at, length) => index.set(key, { file, at, length, own: false }));
        }
    }
    catch (error) {
        for (const file of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`the store ${dir} cannot be opened: ${reason(error)}`, { cause: error });
    }
    let own = null;
    let end = 0;
    let pending = [];
    let pendingBytes = 0;
    const unwritten = new Map();
    let timer = null;
    let broken = options.readOnly === true;
    const flush = () => {
        if (timer !== null)
            clearTimeout(timer);
        timer = null;
        if (pending.length === 0 || broken)
            return;
        const lines = pending;
        pending = [];
        pendingBytes = 0;
        try {
            own ??= openOwn(dir, options.now);
            writeAll(own, Buffer.from(lines.join('')));
        }
        catch (error) {
            broken = true;
            options.warn(`the store ${dir} takes no more answers (${reason(error)}); the run goes on without it`);
            return;
        }
        const file = own;
        for (const line of lines) {
            const length = Buffer.byteLength(line) - 1;
            const key = line.slice(KEY_AT, KEY_AT + 64);
            index.set(key, { file, at: end, length, own: true });
            unwritten.delete(key);
            end += length + 1;
        }
    };
    return {
        find(key, since) {
            const hex = key.slice(7);
            const fresh = unwritten.get(hex);
            if (fresh !== undefined)
                return { entry: JSON.parse(fresh.text), own: true };
            const place = index.get(hex);
            if (place === undefined)
                return null;
            const entry = readEntry(place, lineAt(place));
            if (entry === null) {
                index.delete(hex);
                damaged += 1;
                return null;
            }
            return since !== undefined && entry.at < since ? null : { entry, own: place.own };
        },
        put(key, entry) {
            const hex = key.slice(7);
            const text = JSON.stringify(entry);
            unwritten.set(hex, { text });
            if (broken)
                return;
            const body = `"${hex}",${text}`;
            const line = `["${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(body).slice(0, 16)}",${body}]\n`;
            pending.push(line);
            pendingBytes += line.length;
            if (pendingBytes >= FLUSH_BYTES)
                flush();
            else
                timer ??= setTimeout(flush, FLUSH_MS);
        },
        flush,
        close() {
            flush();
            if (damaged > 0)
                options.warn(`the store ${dir} has ${damaged} damaged lines; they were not used`);
            try {
                if (own !== null) {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(own);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(own);
                }
                for (const file of files)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
            catch (error) {
                options.warn(`the store ${dir} did not close cleanly (${reason(error)})`);
            }
            own = null;
            broken = true;
            files.length = 0;
            index.clear();
        },
        get size() {
            return index.size + unwritten.size;
        },
    };
}
function eachAnswer(dir, found) {
    for (const name of liveSegments(dir, { now: '', readOnly: true, warn: () => undefined })) {
        const lineAt = lineReader();
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), 'r');
        try {
            scan(file, (key, at, length) => {
                const place = { file, at, length, own: false };
                const entry = readEntry(place, lineAt(place));
                if (entry !== null)
                    found(`sha256:${key}`, entry);
            });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
}
function liveSegments(dir, options) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter((name) => SEGMENT.test(name));
    }
    catch (error) {
        if (options.readOnly === true)
            return [];
        throw error;
    }
    names.sort();
    if (options.readOnly === true)
        return names;
    const now = Date.parse(options.now);
    const sizes = names.map((name) => ({ name, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)) }));
    let total = sizes.reduce((sum, { stat }) => sum + stat.size, 0);
    const gone = new Set();
    for (const { name, stat } of sizes) {
        if (total <= (options.maxBytes ?? STORE_BYTES) && now - stat.mtimeMs < SEGMENT_AGE_MS)
            continue;
        if (now - stat.mtimeMs < LIVE_MS)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
        gone.add(name);
        total -= stat.size;
    }
    return names.filter((name) => !gone.has(name));
}
function scan(file, found) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    let buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(size, 1)));
    let held = 0;
    let base = 0;
    let bad = 0;
    for (;;) {
        if (held === buffer.length) {
            if (buffer.length >= LONGEST_LINE)
                return bad + 1;
            const wider = Buffer.allocUnsafe(buffer.length * 2);
            buffer.copy(wider, 0, 0, held);
            buffer = wider;
        }
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, held, buffer.length - held, base + held);
        if (got === 0)
            return bad;
        held += got;
        let from = 0;
        for (let to = buffer.indexOf(10, from); to !== -1 && to < held; to = buffer.indexOf(10, from)) {
            const key = keyOf(buffer, from, to);
            if (key === null)
                bad += to > from ? 1 : 0;
            else
                found(key, base + from, to - from);
            from = to + 1;
        }
        buffer.copyWithin(0, from, held);
        base += from;
        held -= from;
    }
}
const HEX64 = /^[0-9a-f]{64}$/;
function keyOf(buffer, from, to) {
    if (to - from < SHORTEST || buffer[to - 1] !== 0x5d)
        return null;
    const key = buffer.toString('latin1', from + KEY_AT, from + KEY_AT + 64);
    return HEX64.test(key) ? key : null;
}
const STRETCH = 64 * 1024;
const STRETCH_BEFORE = 8 * 1024;
const MOST_STRETCHES = 16;
function lineReader() {
    const stretches = new Map();
    return ({ file, at, length }) => {
        const known = stretches.get(file);
        if (known !== undefined && at >= known.from && at + length <= known.from + known.bytes.length) {
            return known.bytes.subarray(at - known.from, at - known.from + length);
        }
        const from = Math.max(0, at - STRETCH_BEFORE);
        const room = Buffer.allocUnsafeSlow(Math.max(STRETCH, at - from + length));
        const bytes = room.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, 0, room.length, from));
        if (stretches.size >= MOST_STRETCHES)
            stretches.clear();
        stretches.set(file, { from, bytes });
        return at + length > from + bytes.length ? null : bytes.subarray(at - from, at - from + length);
    };
}
function readEntry(place, line) {
    if (line === null)
        return null;
    const body = line.subarray(KEY_AT - 1, place.length - 1);
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(body).slice(0, 16) !== line.toString('latin1', SUM_AT, SUM_AT + 16))
        return null;
    try {
        return JSON.parse(line.toString('utf8', ENTRY_AT, place.length - 1));
    }
    catch {
        return null;
    }
}
function openOwn(dir, now) {
    const stamp = now.replaceAll(/[-:.]/g, '');
    for (let turn = 0;; turn++) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `calls-${stamp}-${process.pid}-${turn}.jsonl`), 'ax+');
        }
        catch (error) {
            if (error.code !== 'EEXIST' || turn > 1000)
                throw error;
        }
    }
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isTrendFile: () => (/* binding */ isTrendFile),
/* harmony export */   keepTrend: () => (/* binding */ keepTrend),
/* harmony export */   keptTrend: () => (/* binding */ keptTrend)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8293);
/* harmony import */ var _new_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7060);




const NAME = /^trend-[\w-]+\.jsonl$/;
const RUNS = 60;
const MOST_BYTES = 512 * 1024;
function isTrendFile(name) {
    return NAME.test(name);
}
function keepTrend(dir, points) {
    const [first] = points;
    if (first === undefined)
        return;
    (0,_new_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(dir);
    const stamp = first.at.replaceAll(/[^0-9TZ]/g, '');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `trend-${stamp}-${first.sha.slice(0, 12)}.jsonl`), (0,_core_trend_js__WEBPACK_IMPORTED_MODULE_2__.formatPoints)(points));
    for (const old of names(dir).slice(0, -RUNS))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, old), { force: true });
}
function keptTrend(dir) {
    return names(dir)
        .slice(-RUNS)
        .flatMap((name) => {
        try {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name);
            const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
            return !entry.isFile() || entry.size > MOST_BYTES ? [] : (0,_core_trend_js__WEBPACK_IMPORTED_MODULE_2__.parsePoints)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        }
        catch {
            return [];
        }
    });
}
function names(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).filter(isTrendFile).sort();
    }
    catch {
        return [];
    }
}


/***/ })

};
