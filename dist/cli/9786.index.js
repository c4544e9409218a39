export const id = 9786;
export const ids = [9786,9103];
export const modules = {

	99786:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		isTrendFile: () => (  isTrendFile),
		keepTrend: () => (  keepTrend),
		keptTrend: () => (  keptTrend)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var _record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79103);
	var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67878);




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
		(0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_3__  .f)(dir);
		const stamp = first.at.replaceAll(/[^0-9TZ]/g, '');
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `trend-${stamp}-${first.sha.slice(0, 12)}.jsonl`), (0,_record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__.formatPoints)(points));
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
						return !entry.isFile() || entry.size > MOST_BYTES ? [] : (0,_record_trend_points_js__WEBPACK_IMPORTED_MODULE_2__.parsePoints)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
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


	}),

	79103:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		formatPoints: () => (  formatPoints),
		parsePoints: () => (  parsePoints),
		pointsOf: () => (  pointsOf),
		trendOf: () => (  trendOf)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
	var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90676);


const KEPT = 20;
const POINT = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
		sha: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(64),
		at: zod__WEBPACK_IMPORTED_MODULE_2__  .w$(),
		target: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(200),
		template: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(200),
		digest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(80),
		level: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100),
		n: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().positive(),
});
function pointsOf(levels, { sha, at }) {
		return Object.entries(levels).flatMap(([target, { templates }]) => Object.entries(templates).flatMap(([template, { digest, head, measured }]) => head === null || measured === 0 ? [] : [{ sha, at, target, template, digest, level: head, n: measured }]));
}
function formatPoints(points) {
		return (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_0__  .i7)(points);
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


	})

};
