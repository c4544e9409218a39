export const id = 9495;
export const ids = [9495];
export const modules = {

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSave: () => (/* binding */ planSave),
/* harmony export */   restoreStore: () => (/* binding */ restoreStore),
/* harmony export */   savePlanned: () => (/* binding */ savePlanned)
/* harmony export */ });
/* unused harmony exports cacheKey, saveStore */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const SAVE_DIR = 'plumbline-save';
const SAVE_KNOWN = 'plumbline-known';
const PREFIX = 'plumbline-v1-';
function cacheKey(env) {
    return `${PREFIX}${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
}
async function restoreStore(dir, options) {
    const client = await open(options);
    let key;
    if (client !== null) {
        try {
            key = await client.restoreCache([dir], cacheKey(options.env), [PREFIX]);
            options.log.note(key === undefined ? 'no earlier answers in the cache' : `earlier answers restored from ${key}`);
        }
        catch (error) {
            options.log.warn(`the cache could not be read (${reason(error)}); the run goes on without earlier answers`);
        }
    }
    return { key: key ?? null, files: list(dir) };
}
async function saveStore(dir, before, options) {
    const known = new Set(before);
    if (list(dir).every((name) => known.has(name)))
        return false;
    const client = await open(options);
    if (client === null)
        return false;
    const key = cacheKey(options.env);
    try {
        const id = await client.saveCache([dir], key);
        if (id === -1) {
            options.log.note(`the answers of this run were not saved as ${key}: the token may only read, or they are there already`);
            return false;
        }
        options.log.note(`the answers of this run were saved as ${key}`);
        return true;
    }
    catch (error) {
        options.log.warn(`the cache could not be written (${reason(error)}); the next run asks again`);
        return false;
    }
}
function planSave({ saveState }, dir, { files }) {
    saveState(SAVE_DIR, dir);
    saveState(SAVE_KNOWN, JSON.stringify(files));
}
async function savePlanned(runner) {
    const dir = runner.state(SAVE_DIR);
    if (dir === '')
        return;
    let known;
    try {
        known = JSON.parse(runner.state(SAVE_KNOWN));
    }
    catch {
        known = [];
    }
    const log = { note: (text) => runner.log(text), warn: (text) => runner.warn(text) };
    await saveStore(dir, Array.isArray(known) ? known : [], { env: runner.env, log });
}
async function open({ env, load, log }) {
    try {
        const client = load === undefined ? (await __webpack_require__.e(/* import() */ 4229).then(__webpack_require__.bind(__webpack_require__, 4229))).cacheService(env) : await load();
        if (client.isFeatureAvailable())
            return client;
        log.note('this runner has no cache service; set the `store` input to keep answers between runs');
    }
    catch (error) {
        log.warn(`the cache client could not be loaded (${reason(error)})`);
    }
    return null;
}
function list(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { recursive: true, encoding: 'utf8' }).sort();
    }
    catch {
        return [];
    }
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
