export const id = 4845;
export const ids = [4845];
export const modules = {

	94845:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		proposalOf: () => (  proposalOf)
	});
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const LONGEST_BODY = 60_000;
function proposalOf(result, page, notes = []) {
		const { target, goal, models, lever, claim } = result;
		const points = claim?.expected ?? 0;
		const signed = `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
		const what = models === null ? `Optimize ${target}` : `Move ${target} to ${models.to}`;
		const below = [`Lever: ${lever}`, ...notes].join('\n\n');
		return {
				title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(`${what}: ${goal} ${signed} points expected`, 200),
				body: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(page, LONGEST_BODY - below.length - 10)}\n\n${below}\n`,
		};
}


	})

};
