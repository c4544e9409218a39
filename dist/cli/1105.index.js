export const id = 1105;
export const ids = [1105];
export const modules = {

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMerged: () => (/* binding */ openMerged)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/exchange.js
var exchange = __webpack_require__(317);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/shell/recorded.js
var recorded = __webpack_require__(1601);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/usage.js
var usage = __webpack_require__(9957);
// EXTERNAL MODULE: ./build/shell/store.js
var store = __webpack_require__(1120);
;// CONCATENATED MODULE: ./build/shell/shards.js






const SHARD_STORE = 'store';
function shardWitness(folder, now, warn) {
    const store = openStore(join(folder, SHARD_STORE), { now, warn });
    const kept = new Set();
    const failures = new Map();
    return {
        answered(key, entry) {
            if (kept.has(key))
                return;
            kept.add(key);
            store.put(key, entry);
        },
        failed(key, { code, message }) {
            if (OWN_DOING.has(code))
                return;
            failures.set(key, { key, code, message: message.slice(0, LONGEST_MESSAGE) });
        },
        get failures() {
            return [...failures.values()];
        },
        close: () => store.close(),
    };
}
const OWN_DOING = new Set(['budget', 'deadline', 'interrupted']);
const LONGEST_MESSAGE = 500;
const REPORT = schemas/* object */.Ikc({
    index: schemas/* int */.Whr().min(1),
    count: schemas/* int */.Whr().min(1).max(256),
    exhausted: schemas/* enum */.k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({
        key: schemas/* string */.YjP(),
        code: schemas/* enum */.k5n(['rate-limit', 'server', 'network', 'timeout', 'malformed']),
        message: schemas/* string */.YjP(),
    })),
});
function readShards(dir, commits, parse) {
    const folders = shardFolders(dir).map((path) => readFolder(path, parse));
    const [first] = folders;
    if (first === undefined) {
        throw new InputError({
            file: dir,
            key: 'report-dir',
            message: `holds no shard; one folder a shard is expected, each with record.json and ${SHARD_STORE}/`,
        });
    }
    const { count } = first.report;
    const problems = [];
    const at = (folder) => `shard ${folder.report.index}/${folder.report.count}`;
    for (const folder of folders) {
        const wrong = (message) => void problems.push({ file: join(folder.path, 'record.json'), message: `${at(folder)} ${message}` });
        if (folder.report.count !== count)
            wrong(`is of a run with another number of shards than ${at(first)}`);
        else if (folder.report.index > count)
            wrong('is beyond the last one');
        if (folders.find(({ report }) => report.index === folder.report.index) !== folder)
            wrong('is there twice');
        if (folder.record.verdict === 'error')
            continue;
        const { base, head } = folder.record.provenance;
        const told = folders.find(({ record }) => record.verdict !== 'error') ?? folder;
        if (base.sha !== commits.base || head.sha !== commits.head) {
            const those = `${commits.base.slice(0, 7)} and ${commits.head.slice(0, 7)}`;
            wrong(`measured other commits (${base.sha.slice(0, 7)} and ${head.sha.slice(0, 7)}) than this merge is about (${those})`);
        }
        else if (folder.record.seed !== told.record.seed)
            wrong(`has another seed than ${at(told)}`);
    }
    const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => folders.every(({ report }) => report.index !== index));
    for (const index of missing) {
        const message = `shard ${index}/${count} is missing, so there is no verdict; run its job again and then the merge`;
        problems.push({ file: dir, message });
    }
    if (problems.length > 0)
        throw new InputError(problems);
    throwFailed(folders, at);
    const records = folders.map(({ record }) => record);
    return {
        folders: folders.sort((a, b) => a.report.index - b.report.index),
        unset: records.find(({ reason }) => reason === 'no-credentials')?.problems ?? [],
        seed: first.record.seed,
        usage: records.map(({ usage }) => usage).reduce(addUsage),
    };
}
function keepShards({ folders }, dir, now, warn) {
    const kept = openStore(dir, { now, warn });
    for (const { path, record } of folders) {
        const since = record.operational.startedAt;
        eachAnswer(join(path, SHARD_STORE), (key, entry) => {
            if (entry.at >= since && kept.find(key) === null)
                kept.put(key, entry);
        });
    }
    kept.close();
}
function shardFolders(dir) {
    const holds = (path) => statSync(join(path, 'record.json'), { throwIfNoEntry: false })?.isFile() === true;
    try {
        if (holds(dir))
            return [dir];
        return readdirSync(dir, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && holds(join(dir, entry.name)))
            .map(({ name }) => join(dir, name))
            .sort();
    }
    catch (error) {
        const why = error.code ?? 'unknown error';
        throw new InputError({
            file: dir,
            key: 'report-dir',
            message: `cannot be read (${why}); download the artifacts of the shards first`,
        });
    }
}
function readFolder(path, parse) {
    const file = join(path, 'record.json');
    const record = parse(file, readFileSync(file));
    const report = REPORT.safeParse(record.shard);
    if (!report.success) {
        throw new InputError({
            file,
            key: 'shard',
            message: 'is missing: this is the record of a whole run, not of a shard',
        });
    }
    return { path, record, report: report.data };
}
function throwFailed(folders, at) {
    const failed = folders.filter(({ record }) => record.verdict === 'error' && record.reason !== 'no-credentials');
    if (failed.length === 0)
        return;
    const said = failed.flatMap((folder) => (folder.record.problems ?? [folder.record.headline]).map((problem) => ({ file: at(folder), message: problem })));
    if (failed.some(({ record }) => record.exitCode === 2))
        throw new InputError(said);
    throw new OutsideError(said.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}

// EXTERNAL MODULE: ./build/shell/stored-answers.js
var stored_answers = __webpack_require__(7648);
;// CONCATENATED MODULE: ./build/shell/merged.js







function openMerged(config, shards, rows) {
    const replay = (0,recorded/* openReplay */.Y)(config, rows);
    const stores = shards.folders.map(({ path, record }) => ({
        store: (0,store/* openStore */.Ch)((0,external_node_path_.join)(path, SHARD_STORE), { now: '', readOnly: true, warn: () => undefined }),
        since: record.operational.startedAt,
    }));
    const failures = new Map(shards.folders.flatMap(({ report }) => report.failures.map((failure) => [failure.key, failure])));
    const spent = shards.folders.find(({ report }) => report.exhausted !== null)?.report.exhausted ?? null;
    let exhausted = null;
    const find = (key) => {
        for (const { store, since } of stores) {
            const found = store.find(key);
            if (found === null)
                continue;
            const { at, scope, reply } = found.entry;
            return { ...reply, origin: at >= since ? { kind: 'fresh' } : { kind: 'stored', at, scope } };
        }
        const failure = failures.get(key);
        return failure === undefined ? null : { kind: 'failed', code: failure.code, message: failure.message, attempts: 1 };
    };
    const miss = ({ place }) => {
        if (spent === null) {
            const template = place.template === undefined ? '' : `, template "${place.template}"`;
            const message = `no shard holds the answer for target "${place.target}", case "${place.case}"${template}; its store/ is not whole`;
            throw new problem/* InputError */.dz({ file: 'report-dir', message });
        }
        exhausted = spent;
        return { kind: 'failed', code: 'budget', message: `the budget of the run (${spent}) is spent`, attempts: 0 };
    };
    return {
        async ask(question) {
            const provider = config.providers[question.provider];
            if (provider === undefined)
                throw new problem/* InputError */.dz({ file: config.file, key: 'providers', message: `no provider "${question.provider}"` });
            if (provider.type === 'recorded')
                return replay.answer(provider, question);
            const endpoint = (0,stored_answers/* endpointOf */.X)(provider);
            const { generation, ...usual } = question;
            return (find((0,exchange/* questionKey */.c7)(question, endpoint)) ??
                (generation === undefined ? null : find((0,exchange/* questionKey */.c7)(usual, endpoint))) ??
                miss(question));
        },
        get exhausted() {
            return exhausted;
        },
        sealed: true,
        usage: () => shards.usage,
        async close() {
            for (const { store } of stores)
                store.close();
        },
    };
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function makeFolder(dir) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir);
    if (isFolder(at))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at)
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at);
    }
    catch (error) {
        if (!isFolder(at))
            throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openReplay)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

const GATHER_MS = 20;
function openReplay(config, rows) {
    const files = new Map();
    const byRows = new Map();
    const missing = new Map();
    let verdict = null;
    const fileOf = (provider, question) => {
        const { place } = question;
        const ask = {
            provider,
            role: place.role === 'arm' ? 'outputs' : 'judge',
            target: place.target,
            model: question.request.model,
            promptName: place.promptName ?? '',
            arm: place.arm ?? 'head',
        };
        const key = [provider.name, ask.role, ask.target, ask.model, ask.promptName, ask.arm].join('\0');
        let indexed = files.get(key);
        if (indexed === undefined) {
            const file = rows(ask);
            indexed =
                byRows.get(file.rows) ??
                    (file.role === 'outputs' ? indexOutputs(file.file, file.rows) : indexJudge(file.file, file.rows));
            byRows.set(file.rows, indexed);
            files.set(key, indexed);
        }
        return indexed;
    };
    const miss = (file, message) => {
        missing.set(`${file}\0${message}`, { file, message });
        verdict ??= new Promise((_, reject) => {
            setTimeout(() => {
                verdict = null;
                reject(new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([...missing.values()]));
            }, GATHER_MS);
        });
        return verdict;
    };
    return {
        async answer(provider, question) {
            if (question.request.kind === 'embedding') {
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
                    file: config.file,
                    key: `providers.${provider.name}`,
                    message: "is recorded and holds no embeddings; give the suite's `embedding` another provider",
                });
            }
            const indexed = fileOf(provider, question);
            const found = indexed.find(question.place);
            return 'reply' in found ? found.reply : miss(indexed.file, found.missing);
        },
    };
}
function indexOutputs(file, rows) {
    const byCase = new Map();
    for (const row of rows) {
        const samples = byCase.get(row.id) ?? new Map();
        if (!samples.has(row.sample))
            samples.set(row.sample, row);
        byCase.set(row.id, samples);
    }
    return {
        file,
        find(place) {
            const samples = byCase.get(place.case);
            if (samples === undefined)
                return { missing: `no row for case "${place.case}"` };
            const row = samples.get(place.sample);
            if (row === undefined)
                return {
                    missing: `no row for case "${place.case}" with sample ${place.sample}; it has ${[...samples.keys()].join(', ')}`,
                };
            return { reply: recorded(row.output ?? '', row.toolCalls ?? [], row.meta) };
        },
    };
}
function indexJudge(file, rows) {
    const byPlace = new Map();
    for (const row of rows) {
        const key = `${row.case}\0${row.template}`;
        const list = byPlace.get(key);
        if (list === undefined)
            byPlace.set(key, [row]);
        else
            list.push(row);
    }
    const judged = new Map();
    return {
        file,
        find(place) {
            const what = `case "${place.case}", template "${place.template}"`;
            const list = byPlace.get(`${place.case}\0${place.template}`);
            if (list === undefined)
                return { missing: `no reply for ${what}` };
            const fits = list
                .filter((row) => row.outputSha256 === undefined || row.outputSha256 === place.outputSha256)
                .filter((row) => row.sample === undefined || row.sample === place.sample)
                .sort((a, b) => exactness(b) - exactness(a));
            const row = fits[0];
            if (row === undefined) {
                return {
                    missing: `no reply for ${what}, sample ${place.sample}, output_sha256 ${place.outputSha256 ?? 'unknown'}; its ${list.length} rows judge other outputs or samples`,
                };
            }
            if (row.outputSha256 === undefined) {
                const key = `${place.target}\0${place.case}\0${place.template}\0${place.sample}`;
                const other = judged.get(key);
                if (other !== undefined && other.arm !== place.arm && other.output !== place.outputSha256) {
                    return {
                        missing: `one reply for ${what} stands for two different outputs, base's and head's; give each its own row with output_sha256`,
                    };
                }
                judged.set(key, { arm: place.arm, output: place.outputSha256 });
            }
            return { reply: recorded(typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply), [], undefined) };
        },
    };
}
function exactness(row) {
    return (row.outputSha256 === undefined ? 0 : 2) + (row.sample === undefined ? 0 : 1);
}
function recorded(text, toolCalls, meta) {
    return {
        kind: 'answered',
        text,
        toolCalls,
        refused: false,
        costUsd: 0,
        ...(meta !== undefined && { meta }),
        origin: { kind: 'recorded' },
    };
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   uZ: () => (/* binding */ openMemory)
/* harmony export */ });
/* unused harmony exports STORE_BYTES, isStoreFile, eachAnswer */
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
        const file = openSync(join(dir, name), 'r');
        try {
            scan(file, (key, at, length) => {
                const place = { file, at, length, own: false };
                const entry = readEntry(place, lineAt(place));
                if (entry !== null)
                    found(`sha256:${key}`, entry);
            });
        }
        finally {
            closeSync(file);
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

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   v: () => (/* binding */ storedAnswers)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);


const BASE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
const FRESH_AGE_MS = 24 * 60 * 60 * 1000;
function endpointOf(provider) {
    const { headers } = provider;
    if (provider.type === 'http')
        return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ type: 'http', url: provider.url, headers });
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ type: 'openai', url: provider.baseUrl.replace(/\/+$/, ''), query: provider.query, headers });
}
function storedAnswers({ clock, seed, storeDir, storeReadOnly, log }) {
    let store = null;
    let since = { base: '', fresh: '' };
    const opened = () => {
        if (store === null) {
            const now = clock.now();
            const before = (ms) => new Date(Date.parse(now) - ms).toISOString();
            since = { base: before(BASE_AGE_MS), fresh: before(FRESH_AGE_MS) };
            store =
                storeDir === null
                    ? (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openMemory */ .uZ)()
                    : (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)(storeDir, { now, readOnly: storeReadOnly, warn: (text) => log.warn(text) });
            if (storeDir !== null)
                log.note(`the store ${storeDir} holds ${store.size} answers`);
        }
        return store;
    };
    return {
        find({ place, generation, storedBefore }, key) {
            const from = opened();
            if (storedBefore !== undefined) {
                const found = from.find(key);
                return found === null || found.own || found.entry.at >= storedBefore ? null : found;
            }
            if (generation !== undefined)
                return from.find(key, since.fresh);
            if (place.arm === 'base')
                return from.find(key, since.base);
            const found = from.find(key);
            return found !== null && found.entry.scope !== seed && found.entry.at < since.base ? null : found;
        },
        keep(key, reply) {
            const entry = { at: clock.now(), scope: seed, reply };
            opened().put(key, entry);
            return entry;
        },
        close: () => store?.close(),
    };
}


/***/ })

};
