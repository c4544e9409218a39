export const id = 3387;
export const ids = [3387];
export const modules = {

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAnswers: () => (/* binding */ openAnswers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

async function openAnswers(options) {
    const { runner, inputs, foreign, commits, folder, now } = options;
    const { env } = runner;
    const warn = (text) => runner.warn(text);
    const log = { note: (text) => runner.log(text), warn };
    const storeDir = inputs.store ?? (env['RUNNER_TEMP'] ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'], 'plumbline-store') : null);
    const isCached = inputs.store === undefined && storeDir !== null && hasCache(env);
    let isUploaded = false;
    const shards = inputs.mode === 'merge' ? await shardsIn(inputs.reportDir ?? '', commits) : undefined;
    const witness = inputs.shard === undefined ? undefined : (await __webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 4620))).shardWitness(folder(), now(), warn);
    let watched = null;
    let fetched = false;
    return {
        storeDir,
        get lasting() {
            return !foreign && (inputs.store !== undefined || isCached || isUploaded);
        },
        shards,
        part: inputs.shard === undefined || witness === undefined ? undefined : { count: inputs.shard.count, witness },
        async fetch() {
            if (fetched)
                return;
            fetched = true;
            let isRestored = inputs.store !== undefined;
            if (isCached) {
                const { planSave, restoreStore } = await __webpack_require__.e(/* import() */ 9495).then(__webpack_require__.bind(__webpack_require__, 9495));
                const restored = await restoreStore(storeDir, { env, log });
                isRestored = restored.key !== null;
                if (!foreign && inputs.shard === undefined)
                    planSave(runner, storeDir, restored);
            }
            const branches = believed(options);
            if (!isRestored && storeDir !== null && options.github !== undefined && branches.length > 0) {
                const { restoreArtifact } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(2599)]).then(__webpack_require__.bind(__webpack_require__, 4980));
                isUploaded = await restoreArtifact(storeDir, { github: options.github, branches, log });
            }
            if (shards === undefined || storeDir === null)
                return;
            const { keepShards } = await __webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 4620));
            try {
                keepShards(shards, storeDir, now(), warn);
            }
            catch (error) {
                warn(`what the shards drew was not kept (${error instanceof Error ? error.message : String(error)})`);
            }
        },
        watch(models) {
            watched = models;
        },
        close() {
            witness?.close();
            return { exhausted: watched?.exhausted ?? null, failures: witness?.failures ?? [] };
        },
    };
}
function believed({ event, foreign }) {
    if (event.kind === 'command' || event.defaultBranch === undefined)
        return [];
    const own = event.kind === 'pull_request' ? event.headRef : event.kind === 'push' ? event.branch : undefined;
    return [...new Set([event.defaultBranch, ...(own === undefined || foreign ? [] : [own])])];
}
function hasCache(env) {
    return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);
}
async function shardsIn(dir, commits) {
    const [shards, { parseRecord }] = await Promise.all([__webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 4620)), Promise.all(/* import() */[__webpack_require__.e(6526), __webpack_require__.e(4300)]).then(__webpack_require__.bind(__webpack_require__, 8392))]);
    return shards.readShards(dir, commits, parseRecord);
}


/***/ })

};
