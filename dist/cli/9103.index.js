export const id = 9103;
export const ids = [9103];
export const modules = {

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
