export const id = 6477;
export const ids = [6477];
export const modules = {

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openMerged: () => (/* binding */ openMerged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1601);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4620);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1120);
/* harmony import */ var _stored_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7648);







function openMerged(config, shards, rows) {
    const replay = (0,_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .openReplay */ .Y)(config, rows);
    const stores = shards.folders.map(({ path, record }) => ({
        store: (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, _shards_js__WEBPACK_IMPORTED_MODULE_4__.SHARD_STORE), { now: '', readOnly: true, warn: () => undefined }),
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
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ file: 'report-dir', message });
        }
        exhausted = spent;
        return { kind: 'failed', code: 'budget', message: `the budget of the run (${spent}) is spent`, attempts: 0 };
    };
    return {
        async ask(question) {
            const provider = config.providers[question.provider];
            if (provider === undefined)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ file: config.file, key: 'providers', message: `no provider "${question.provider}"` });
            if (provider.type === 'recorded')
                return replay.answer(provider, question);
            const endpoint = (0,_stored_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .endpointOf */ .X)(provider);
            const { generation, ...usual } = question;
            return (find((0,_core_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .questionKey */ .c7)(question, endpoint)) ??
                (generation === undefined ? null : find((0,_core_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .questionKey */ .c7)(usual, endpoint))) ??
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

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SHARD_STORE: () => (/* binding */ SHARD_STORE),
/* harmony export */   keepShards: () => (/* binding */ keepShards),
/* harmony export */   readShards: () => (/* binding */ readShards),
/* harmony export */   shardWitness: () => (/* binding */ shardWitness)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _core_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9957);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1120);






const SHARD_STORE = 'store';
function shardWitness(folder, now, warn) {
    const store = (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SHARD_STORE), { now, warn });
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
const REPORT = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    index: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).max(256),
    exhausted: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
    failures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        code: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['rate-limit', 'server', 'network', 'timeout', 'malformed']),
        message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    })),
});
function readShards(dir, commits, parse) {
    const folders = shardFolders(dir).map((path) => readFolder(path, parse));
    const [first] = folders;
    if (first === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            file: dir,
            key: 'report-dir',
            message: `holds no shard; one folder a shard is expected, each with record.json and ${SHARD_STORE}/`,
        });
    }
    const { count } = first.report;
    const problems = [];
    const at = (folder) => `shard ${folder.report.index}/${folder.report.count}`;
    for (const folder of folders) {
        const wrong = (message) => void problems.push({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, 'record.json'), message: `${at(folder)} ${message}` });
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
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    throwFailed(folders, at);
    const records = folders.map(({ record }) => record);
    return {
        folders: folders.sort((a, b) => a.report.index - b.report.index),
        unset: records.find(({ reason }) => reason === 'no-credentials')?.problems ?? [],
        seed: first.record.seed,
        usage: records.map(({ usage }) => usage).reduce(_core_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .addUsage */ .v),
    };
}
function keepShards({ folders }, dir, now, warn) {
    const kept = (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .Ch)(dir, { now, warn });
    for (const { path, record } of folders) {
        const since = record.operational.startedAt;
        (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .eachAnswer */ .kY)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, SHARD_STORE), (key, entry) => {
            if (entry.at >= since && kept.find(key) === null)
                kept.put(key, entry);
        });
    }
    kept.close();
}
function shardFolders(dir) {
    const holds = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json'), { throwIfNoEntry: false })?.isFile() === true;
    try {
        if (holds(dir))
            return [dir];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && holds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry.name)))
            .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))
            .sort();
    }
    catch (error) {
        const why = error.code ?? 'unknown error';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            file: dir,
            key: 'report-dir',
            message: `cannot be read (${why}); download the artifacts of the shards first`,
        });
    }
}
function readFolder(path, parse) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'record.json');
    const record = parse(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    const report = REPORT.safeParse(record.shard);
    if (!report.success) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
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
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(said);
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(said.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}


/***/ })

};
