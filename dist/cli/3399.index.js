export const id = 3399;
export const ids = [3399];
export const modules = {

	43399:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		measureShard: () => (  measureShard)
	});
	var _critical_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26853);
	var _judge_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93771);
	var _measure_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60224);
	var _measure_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63062);
	var _measure_until_decided_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93618);
	var _score_new_cases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24963);






async function measureShard(input, { index, count }) {
		const isMine = (place) => place % count === index - 1;
		const { works, measurement, family, notes } = (0,_measure_until_decided_js__WEBPACK_IMPORTED_MODULE_3__  .n)(input, isMine);
		for (const target of [...input.prepared, ...input.gaining])
				await (0,_score_new_cases_js__WEBPACK_IMPORTED_MODULE_4__  .c)(target, input, isMine);
		if (family.demands.length === 0)
				return measurement.dead;
		const checking = { measurement, models: input.models, notes, tried: new Map() };
		if (index === 1)
				await (0,_judge_checks_js__WEBPACK_IMPORTED_MODULE_1__  .Pf)(family, works, checking);
		await (0,_critical_cases_js__WEBPACK_IMPORTED_MODULE_0__  .e)(family, works, measurement);
		const open = new Set(family.demands.map(({ key }) => key));
		const demands = (0,_measure_targets_js__WEBPACK_IMPORTED_MODULE_2__  .uM)()(works).filter(({ key }) => open.has(key));
		await measurement.measure(demands);
		await (0,_judge_checks_js__WEBPACK_IMPORTED_MODULE_1__  .P)(family, works, checking);
		await measurement.measure(demands.map((demand) => ({ ...demand, fresh: true })), (work, unit) => work.suite.templates.some(({ id }) => !measurement.table.lookup((0,_measure_work_js__WEBPACK_IMPORTED_MODULE_5__  .S7)(work.name, id), unit.id, false).baseFresh));
		return measurement.dead;
}


	})

};
