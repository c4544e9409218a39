export const id = 9046;
export const ids = [9046,8293];
export const modules = {

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
