export const id = 9017;
export const ids = [9017];
export const modules = {

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAt: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _core_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1331);
/* harmony import */ var _core_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1588);
/* harmony import */ var _core_intake_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4064);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_scores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1627);
/* harmony import */ var _core_suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2766);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9895);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8699);
/* harmony import */ var _measuring_work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5343);










const SEED = 'look';
async function lookAt(ids, trees, configPath, ports, out) {
    const problems = new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problems */ .Zw();
    const faults = { ruler: problems, head: problems };
    const adoption = (0,_core_intake_js__WEBPACK_IMPORTED_MODULE_2__/* .adoptionOf */ .wH)(trees, configPath);
    const sides = adoption.kind === 'adoption' ? { ...trees, base: trees.head } : trees;
    const taken = (0,_core_intake_js__WEBPACK_IMPORTED_MODULE_2__/* .intake */ .PH)(sides, adoption.file, faults);
    const prepared = [];
    for (const draft of taken?.drafts ?? []) {
        const suite = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .suiteOf */ .Ee)(sides.base, draft.target.suite, problems, ports, taken?.config);
        if (suite === null)
            continue;
        const cases = suite.cases.filter(({ id }) => ids.includes(id));
        if (cases.length === 0)
            continue;
        const change = (0,_core_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(draft.arms, cases, { ...draft.surface, prompt: true, model: true }, faults);
        if (change === null)
            continue;
        const chosen = { ...suite, cases };
        prepared.push({
            ...draft,
            suite: chosen,
            change,
            ...(0,_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .replayOf */ .X8)(draft, chosen, change, sides, faults),
            trust: new Map(),
            added: [],
        });
    }
    problems.throwIfAny();
    const known = new Set(prepared.flatMap(({ suite }) => suite.cases.map(({ id }) => id)));
    const strange = ids.filter((id) => !known.has(id));
    if (strange.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--only: no case ${strange.map((id) => `"${id}"${meant(id, known)}`).join(', ')} in any suite of ${adoption.file}; separate ids by spaces`);
    const { config } = taken;
    const unset = ports.missingCredentials(config, [
        ...new Set(prepared.flatMap(({ arms }) => [arms.base.model.provider, arms.head.model.provider])),
    ]);
    if (unset.length > 0)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(unset.join('\n'));
    const models = await ports.openModels({ config, works: prepared, trees: sides, seed: SEED });
    try {
        for (const target of prepared) {
            const work = (0,_decide_js__WEBPACK_IMPORTED_MODULE_6__/* .workOf */ .LT)(target, config, SEED);
            const measurement = new _measure_js__WEBPACK_IMPORTED_MODULE_8__/* .Measurement */ .D([work], models, new _core_scores_js__WEBPACK_IMPORTED_MODULE_4__/* .ScoreTable */ .f(), {
                seed: SEED,
                clock: ports.clock,
                width: ports.width,
                alone: false,
                keepAll: true,
                onProgress: () => { },
            });
            for (const unit of work.units) {
                await measurement.single(work, unit, work.suite.templates, 1);
                out(caseText(work, unit.id, measurement));
            }
            if (measurement.dead !== null)
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`no usable answer at all from the ${measurement.dead}`);
        }
    }
    finally {
        await models.close();
    }
    return 0;
}
function meant(id, known) {
    const near = (0,_core_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, known);
    return near === null ? '' : ` (did you mean ${near}?)`;
}
function caseText(work, id, measurement) {
    const texts = measurement.kept(work.name).get(id);
    const rows = work.suite.templates.map((template) => {
        const { base, head } = measurement.table.detail((0,_measuring_work_js__WEBPACK_IMPORTED_MODULE_9__/* .memberKey */ .S)(work.name, template.id), id);
        return `  ${template.id}: ${scoreText(base)} -> ${scoreText(head)}${reasonText(head)}\n`;
    });
    const answers = ['base', 'head'].map((side) => {
        const run = texts?.[side];
        return run === undefined ? '' : `  ${side}:\n${indent((0,_core_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .outputText */ .jO)(run))}`;
    });
    return `${work.name}, case ${id}\n${rows.join('')}${answers.join('')}\n`;
}
function scoreText(score) {
    if (score === undefined)
        return 'not asked';
    return score.status === 'scored' ? String(Number(score.score.toFixed(3))) : score.status;
}
function reasonText(score) {
    return score !== undefined && 'reason' in score && score.reason !== undefined
        ? `\n${indent(score.reason)}`.trimEnd()
        : '';
}
function indent(text) {
    return `${text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}\n`;
}


/***/ })

};
