export const id = 6374;
export const ids = [6374];
export const modules = {

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureShard: () => (/* binding */ measureShard)
/* harmony export */ });
/* harmony import */ var _added_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5550);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2766);
/* harmony import */ var _measuring_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5343);



async function measureShard(input, { index, count }) {
    const isMine = (place) => place % count === index - 1;
    const { works, measurement, family, notes } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .openDecision */ .nC)(input, isMine);
    if (family.demands.length === 0)
        return null;
    if (index === 1)
        await (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .proveJudges */ .Pf)(family, works, measurement, notes);
    await (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .measureCritical */ .e5)(family, works, measurement);
    const open = new Set(family.demands.map(({ key }) => key));
    const demands = works.flatMap((work) => work.suite.templates
        .map(({ id }) => ({
        key: (0,_measuring_work_js__WEBPACK_IMPORTED_MODULE_2__/* .memberKey */ .S)(work.name, id),
        cases: work.units.length,
        repeats: work.repeats,
        fresh: false,
    }))
        .filter(({ key }) => open.has(key)));
    await measurement.measure(demands);
    await measurement.measure(demands.map((demand) => ({ ...demand, fresh: true })), (work, unit) => work.suite.templates.some(({ id }) => !measurement.table.lookup((0,_measuring_work_js__WEBPACK_IMPORTED_MODULE_2__/* .memberKey */ .S)(work.name, id), unit.id, false).baseFresh));
    for (const target of input.prepared)
        await (0,_added_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreAdded */ .L)(target, input, isMine);
    return measurement.dead;
}


/***/ })

};
