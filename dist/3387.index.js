export const id = 3387;
export const ids = [3387];
export const modules = {

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAnswers: () => (/* binding */ openAnswers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Where a run's answers come from and where they are kept: a folder, the Actions cache, the shards of a merge. */

/** Throws what `readShards` throws. */
async function openAnswers({ runner, inputs, foreign, folder, now }) {
    const { env } = runner;
    const warn = (text) => runner.warn(text);
    const isCached = inputs.store === undefined && hasCache(env) && env['RUNNER_TEMP'] !== undefined;
    const storeDir = inputs.store ?? (isCached ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'], 'plumbline-store') : null);
    const shards = inputs.mode === 'merge' ? (await __webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 4620))).readShards(inputs.reportDir ?? '') : undefined;
    const witness = inputs.shard === undefined ? undefined : (await __webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 4620))).shardWitness(folder(), now(), warn);
    let watched = null;
    let fetched = false;
    return {
        storeDir,
        lasting: storeDir !== null && !foreign,
        shards,
        part: inputs.shard === undefined || witness === undefined ? undefined : { count: inputs.shard.count, witness },
        async fetch() {
            if (fetched)
                return;
            fetched = true;
            if (isCached) {
                const { planSave, restoreStore } = await __webpack_require__.e(/* import() */ 9495).then(__webpack_require__.bind(__webpack_require__, 9495));
                const log = { note: (text) => runner.log(text), warn };
                const restored = await restoreStore(storeDir, { env, log });
                // What shards drew is saved once, by the merge.
                if (!foreign && inputs.shard === undefined)
                    planSave(runner, storeDir, restored);
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
/** The runner names its cache service in the environment; without one the client is not even loaded. */
function hasCache(env) {
    return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);
}


/***/ })

};
