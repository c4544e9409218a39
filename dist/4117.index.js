export const id = 4117;
export const ids = [4117];
export const modules = {

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureBaseline: () => (/* binding */ measureBaseline)
/* harmony export */ });
/* harmony import */ var _core_intake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4064);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_scores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1627);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(475);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1879);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8699);
/* harmony import */ var _measuring_work_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5343);







const NOTHING = { usage: null, note: null, levels: {} };
async function measureBaseline(request, ports, spent) {
    try {
        return await measured(request, ports, spent);
    }
    catch (error) {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
            throw error;
        return { ...NOTHING, note: `baseline not measured: ${error instanceof Error ? error.message : String(error)}` };
    }
}
async function measured(request, ports, spent) {
    const { head } = request.trees;
    const trees = { ...request.trees, base: head };
    const faults = { ruler: new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw(), head: new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw() };
    const { file } = (0,_core_intake_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptionOf */ .wH)(trees, request.config);
    const taken = (0,_core_intake_js__WEBPACK_IMPORTED_MODULE_0__/* .intake */ .PH)(trees, file, faults);
    if (taken?.config.gate.baseline === 'lazy')
        return NOTHING;
    const live = (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.everything)(taken?.drafts ?? []).filter(({ arms }) => arms.base.provider.type !== 'recorded');
    const prepared = taken === null ? [] : await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.prepare)(taken, live, trees, faults, ports);
    const [fault] = [...faults.ruler.list, ...faults.head.list];
    if (fault !== undefined)
        return { ...NOTHING, note: `baseline not measured: ${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(fault)}` };
    if (taken === null || prepared.length === 0)
        return NOTHING;
    const { config } = taken;
    const asked = new Set(prepared.flatMap((one) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.providersOf)(one, config)));
    const [unset] = ports.missingCredentials(config, [...asked]);
    if (unset !== undefined)
        return { ...NOTHING, note: `baseline not measured: ${unset}` };
    const { seed } = request;
    const models = await ports.openModels({ config, works: prepared, trees, seed, spent });
    try {
        const works = prepared.map((target) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .workOf */ .LT)(target, config, seed));
        const measurement = new _measure_js__WEBPACK_IMPORTED_MODULE_5__/* .Measurement */ .D(works, models, new _core_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .ScoreTable */ .f(), {
            seed,
            clock: ports.clock,
            width: ports.width,
            alone: true,
            aloneAs: 'base',
            onProgress: (done, planned) => ports.progress.update({ stage: 'cases of the baseline', done, planned, costUsd: models.usage().costUsd }),
        });
        const demands = works.flatMap(({ name, suite, units, repeats }) => suite.templates
            .filter(({ spec }) => spec.paired !== true)
            .map(({ id }) => ({ key: (0,_measuring_work_js__WEBPACK_IMPORTED_MODULE_6__/* .memberKey */ .S)(name, id), cases: units.length, repeats, fresh: false })));
        await measurement.measure(demands);
        const usage = models.usage();
        if (measurement.dead !== null)
            return { ...NOTHING, usage, note: `baseline not measured: no answer from the ${measurement.dead}` };
        const samples = [...measurement.draws.baseline.values()].reduce((sum, one) => sum + one.samples, 0);
        const end = models.exhausted === null ? '' : `; ${models.exhausted} ended it early, pull requests draw the rest`;
        const note = `baseline: ${samples} answers are stored for pull requests to come, ${usage.calls} calls were sent for it${end}`;
        const whole = usage.calls > 0 && models.exhausted === null;
        return { usage, note, levels: whole ? levelsOf(works, measurement.table) : {} };
    }
    finally {
        await models.close();
    }
}
function levelsOf(works, table) {
    return Object.fromEntries(works.map(({ name, suite, units }) => {
        const templates = suite.templates.map(({ id, digest }) => {
            const scores = units
                .map((unit) => (0,_core_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .h)(table.lookup((0,_measuring_work_js__WEBPACK_IMPORTED_MODULE_6__/* .memberKey */ .S)(name, id), unit.id, false).base))
                .filter((score) => score !== null);
            const measured = scores.length;
            const head = measured === 0 ? null : (100 * scores.reduce((sum, score) => sum + score, 0)) / measured;
            return [id, { digest, head, measured }];
        });
        return [name, { templates: Object.fromEntries(templates) }];
    }));
}


/***/ })

};
