export const id = 4229;
export const ids = [4229];
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

/***/ 4229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheService: () => (/* binding */ cacheService)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2552);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9341);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8508);









const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
const FORM = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .fg)('plumbline store, frames, zstd, 1');
const TRIES = 3;
const WAIT_MS = 500;
const TRANSFER_MS = 120_000;
const CALL_MS = 15_000;
const BLOB_API = '2021-12-02';
function cacheService(env) {
    const url = env['ACTIONS_RESULTS_URL'] ?? '';
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `plumbline-cache-${process.pid}`);
    const call = async (method, body) => {
        const response = await send(new URL(`/${SERVICE}/${method}`, url).href, `the cache service's ${method}`, CALL_MS, {
            method: 'POST',
            headers: {
                authorization: `Bearer ${token}`,
                'content-type': 'application/json',
                'user-agent': `plumbline/${_version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x}`,
            },
            body: JSON.stringify(body),
        });
        return (await response.json());
    };
    return {
        isFeatureAvailable: () => url !== '' && token !== '' && Boolean(env['ACTIONS_CACHE_SERVICE_V2']),
        async restoreCache([dir], key, restoreKeys = []) {
            if (mode === 'none' || mode === 'write-only')
                return undefined;
            const found = await call('GetCacheEntryDownloadURL', { key, restore_keys: restoreKeys, version: FORM });
            const from = field(found, 'signed_download_url', 'signedDownloadUrl');
            if (found['ok'] !== true || from === '')
                return undefined;
            const response = await send(from, 'the download of the cache', TRANSFER_MS, {
                headers: { 'x-ms-version': BLOB_API },
            });
            if (response.body === null)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp('the cache entry is empty');
            await unpack(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(response.body), dir);
            return field(found, 'matched_key', 'matchedKey') || key;
        },
        async saveCache([dir], key) {
            if (mode === 'none' || mode === 'read')
                return -1;
            const reserved = await call('CreateCacheEntry', { key, version: FORM });
            const to = field(reserved, 'signed_upload_url', 'signedUploadUrl');
            if (reserved['ok'] !== true || to === '')
                return -1;
            try {
                await pack(dir, archive);
                await send(to, 'the upload of the cache', TRANSFER_MS, {
                    method: 'PUT',
                    headers: {
                        'x-ms-blob-type': 'BlockBlob',
                        'x-ms-version': BLOB_API,
                        'content-type': 'application/octet-stream',
                    },
                    body: await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(archive),
                });
                const size_bytes = String((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archive).size);
                const sealed = await call('FinalizeCacheEntryUpload', { key, size_bytes, version: FORM });
                if (sealed['ok'] !== true)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp(`the cache entry was not sealed: ${field(sealed, 'message')}`);
                return Number(field(sealed, 'entry_id', 'entryId')) || 0;
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(archive, { force: true });
            }
        },
    };
}
function field(answer, ...names) {
    const value = names.map((name) => answer[name]).find((found) => found !== undefined);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
async function send(url, what, withinMs, init) {
    for (let turn = 1;; turn++) {
        let failure;
        try {
            const response = await fetch(url, { ...init, signal: AbortSignal.timeout(withinMs) });
            if (response.ok)
                return response;
            failure = new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp(`${what} was answered with ${response.status}`);
            if (response.status < 500 && response.status !== 408)
                throw failure;
        }
        catch (error) {
            if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp)
                throw error;
            failure = new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp(`${what} failed (${error.name})`, { cause: error });
        }
        if (turn >= TRIES)
            throw failure;
        await new Promise((resume) => setTimeout(resume, WAIT_MS * 2 ** turn));
    }
}
async function pack(dir, archive) {
    async function* frames() {
        for (const file of filesOf(dir)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, file);
            const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            yield Buffer.from(`${JSON.stringify({ file, bytes: size, at: Math.floor(mtimeMs) })}\n`);
            if (size === 0)
                continue;
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: size - 1 }))
                yield chunk;
        }
    }
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(frames, (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createZstdCompress)(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive));
}
async function unpack(packed, dir) {
    const bytes = packed.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createZstdDecompress)());
    packed.on('error', (error) => bytes.destroy(error));
    let head = Buffer.alloc(0);
    let open = null;
    try {
        for await (const chunk of bytes) {
            let rest = chunk;
            while (rest.length > 0 || open?.left === 0) {
                if (open !== null) {
                    const part = rest.subarray(0, open.left);
                    rest = rest.subarray(part.length);
                    writeAll(open.file, part);
                    open.left -= part.length;
                    if (open.left > 0)
                        continue;
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(open.file, open.at / 1000, open.at / 1000);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open.file);
                    open = null;
                    continue;
                }
                const end = rest.indexOf(10);
                head = Buffer.concat([head, end === -1 ? rest : rest.subarray(0, end)]);
                if (head.length > LONGEST_HEAD)
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp('the cache entry is not one of ours');
                if (end === -1)
                    break;
                rest = rest.subarray(end + 1);
                const frame = frameOf(head);
                head = Buffer.alloc(0);
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, frame.file);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                open = { file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w'), left: frame.bytes, at: frame.at };
            }
        }
        if (open !== null || head.length > 0)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp('the cache entry ends in the middle');
    }
    finally {
        if (open !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open.file);
    }
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
}
const LONGEST_HEAD = 1000;
const NAME = /^(records\/)?[\w-]+\.jsonl?$/;
function frameOf(head) {
    const { file, bytes, at } = JSON.parse(head.toString('utf8'));
    const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
    if (typeof file !== 'string' || !NAME.test(file) || !isCount(bytes) || !isCount(at))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .OutsideError */ .Cp('the cache entry is not one of ours');
    return { file, bytes, at };
}
function filesOf(dir) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => NAME.test(name))
        .sort();
}


/***/ })

};
