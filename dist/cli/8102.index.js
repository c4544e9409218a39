export const id = 8102;
export const ids = [8102];
export const modules = {

  98102:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openMerged: () => (  openMerged)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_call_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52049);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
  var _store_answer_age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16587);
  var _store_answer_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96377);
  var _store_shard_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73455);
  var _store_stored_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39955);
  var _replay_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6373);








function openMerged(config, shards, rows) {
    const replay = (0,_replay_js__WEBPACK_IMPORTED_MODULE_7__  .Y)(config, rows);
    const stores = shards.folders.map(({ path, record }) => ({
        store: (0,_store_answer_store_js__WEBPACK_IMPORTED_MODULE_4__  .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, _store_shard_folders_js__WEBPACK_IMPORTED_MODULE_5__.SHARD_STORE), { now: '', seal: _store_stored_line_js__WEBPACK_IMPORTED_MODULE_6__  .GP, readOnly: true, warn: () => undefined }),
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
    const miss = ({ place, storedOnly }) => {
        if (storedOnly)
            return { kind: 'failed', code: 'not-recorded', message: 'no shard holds it', attempts: 0 };
        if (spent === null) {
            const template = place.template === undefined ? '' : `, template "${place.template}"`;
            const message = `no shard holds the answer for target "${place.target}", case "${place.case}"${template}; its store/ is not whole`;
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: 'report-dir', message });
        }
        exhausted = spent;
        return { kind: 'failed', code: 'budget', message: `the budget of the run (${spent}) is spent`, attempts: 0 };
    };
    return {
        holds(question) {
            const provider = config.providers[question.provider];
            if (provider === undefined || provider.type === 'recorded')
                return false;
            return find((0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_1__  .c7)(question, (0,_store_answer_age_js__WEBPACK_IMPORTED_MODULE_3__  .X)(provider))) !== null;
        },
        async ask(question) {
            const provider = config.providers[question.provider];
            if (provider === undefined)
                throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .dz({ file: config.file, key: 'providers', message: `no provider "${question.provider}"` });
            if (provider.type === 'recorded')
                return replay.answer(provider, question);
            const endpoint = (0,_store_answer_age_js__WEBPACK_IMPORTED_MODULE_3__  .X)(provider);
            const { generation, ...usual } = question;
            return (find((0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_1__  .c7)(question, endpoint)) ??
                (generation === undefined ? null : find((0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_1__  .c7)(usual, endpoint))) ??
                miss(question));
        },
        get exhausted() {
            return exhausted;
        },
        usage: () => shards.usage,
        async close() {
            for (const { store } of stores)
                store.close();
        },
    };
}


  }),

  73455:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    SHARD_STORE: () => (  SHARD_STORE),
    keepShards: () => (  keepShards),
    readShards: () => (  readShards),
    shardWitness: () => (  shardWitness)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
  var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20062);
  var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
  var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58508);
  var _answer_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96377);
  var _stored_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39955);








const SHARD_STORE = 'store';
function shardWitness(folder, now, warn) {
    const store = (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_4__  .Ch)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SHARD_STORE), { now, seal: _stored_line_js__WEBPACK_IMPORTED_MODULE_5__  .GP, warn });
    const kept = new Map();
    const failures = new Map();
    const orders = new Map();
    return {
        answered(key, entry) {
            if (kept.get(key) === entry.at)
                return;
            kept.set(key, entry.at);
            store.put(key, entry);
        },
        failed(key, { code, message }) {
            if (OWN_DOING.has(code))
                return;
            failures.set(key, { key, code, message: message.slice(0, LONGEST_MESSAGE) });
        },
        ordered(target, order) {
            orders.set(target, order);
        },
        get failures() {
            return [...failures.values()];
        },
        get orders() {
            return [...orders].map(([target, order]) => ({ target, order }));
        },
        close: () => store.close(),
    };
}
const OWN_DOING = new Set(['budget', 'deadline', 'interrupted']);
const LONGEST_MESSAGE = 500;
const REPORT = zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({
    index: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_6__  .Whr().min(1).max(256),
    exhausted: zod__WEBPACK_IMPORTED_MODULE_6__  .k5n(['max-cost-usd', 'max-calls', 'max-minutes']).nullable(),
    failures: zod__WEBPACK_IMPORTED_MODULE_6__  .YOg(zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({
        key: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(),
        code: zod__WEBPACK_IMPORTED_MODULE_6__  .k5n(['rate-limit', 'server', 'network', 'timeout', 'malformed', 'oversize']),
        message: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(),
    })),
    orders: zod__WEBPACK_IMPORTED_MODULE_6__  .YOg(zod__WEBPACK_IMPORTED_MODULE_6__  .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP(), order: zod__WEBPACK_IMPORTED_MODULE_6__  .YjP() })),
});
function readShards(dir, commits, parse) {
    const folders = shardFolders(dir).map((path) => readFolder(path, parse));
    const [first] = folders;
    if (first === undefined) {
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz({
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
        const { engine } = folder.record.provenance;
        if (engine !== _version_js__WEBPACK_IMPORTED_MODULE_7__  .x) {
            wrong(`was measured by engine ${engine}, and this merge is ${_version_js__WEBPACK_IMPORTED_MODULE_7__  .x}; use one version of the action in all jobs`);
        }
    }
    const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => folders.every(({ report }) => report.index !== index));
    for (const index of missing) {
        const message = `shard ${index}/${count} is missing, so there is no verdict; run its job again and then the merge`;
        problems.push({ file: dir, message });
    }
    if (problems.length > 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz(problems);
    throwFailed(folders, at);
    const records = folders.map(({ record }) => record);
    folders.sort((a, b) => a.report.index - b.report.index);
    return {
        folders,
        unset: records.find(({ reason }) => reason === 'no-credentials')?.problems ?? [],
        seed: first.record.seed,
        orders: new Map(folders[0]?.report.orders.map(({ target, order }) => [target, order])),
        usage: records.map(({ usage }) => usage).reduce(_model_call_usage_js__WEBPACK_IMPORTED_MODULE_2__  .v),
    };
}
function keepShards({ folders }, dir, { secret, now, warn }) {
    const kept = (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_4__  .Ch)(dir, { now, seal: (0,_stored_line_js__WEBPACK_IMPORTED_MODULE_5__  .Qv)(secret), warn });
    for (const { path, record } of folders) {
        const since = record.operational.startedAt;
        (0,_answer_store_js__WEBPACK_IMPORTED_MODULE_4__  .kY)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, SHARD_STORE), _stored_line_js__WEBPACK_IMPORTED_MODULE_5__  .GP, (key, entry) => {
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
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz({
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
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz({
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
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .dz(said);
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Cp(said.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}


  })

};
