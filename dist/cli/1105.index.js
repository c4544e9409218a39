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
/** Shards on disk: what one leaves behind for the merge, and how a merge finds them all. */






/** Folder of the answers, beside the shard's record. */
const SHARD_STORE = 'store';
/** Keeps a copy of every answer used, also of those that came from an older store: the merge has no other source. */
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
/**
 * Every shard of one run over `commits` below `dir`: one folder each with `record.json` and `store/`. Throws InputError
 * naming what is missing, stands twice or belongs to another run, and for shards that ended with an error what they
 * said: OutsideError when the outside failed them.
 */
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
/** Puts what the shards drew into the store of later runs. */
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
/** The models port of a merge: answers the shards drew, and not one call. */







/**
 * Where two shards asked the same thing, the first one's answer serves both. What no shard holds: a budget's end if
 * one of them met it, else InputError naming the case.
 */
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
                // A shard draws a second baseline only where the first was an old one.
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


/***/ })

};
