export const id = 267;
export const ids = [267];
export const modules = {

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftAt: () => (/* binding */ driftAt),
/* harmony export */   watched: () => (/* binding */ watched),
/* harmony export */   withBaseline: () => (/* binding */ withBaseline)
/* harmony export */ });
/* harmony import */ var _core_arm_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _core_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8967);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1879);




const DAY_MS = 24 * 60 * 60 * 1000;
function watched(drafts) {
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__.everything)(drafts.filter(({ arms }) => arms.base.provider.type !== 'recorded'));
}
function driftAt(now) {
    return { before: new Date(Date.parse(now) - DAY_MS).toISOString(), generation: `drift ${now.slice(0, 10)}` };
}
async function withBaseline(input, drift) {
    const prepared = [];
    for (const target of input.prepared) {
        const { suite } = target;
        const kept = [];
        let repeats = target.repeats;
        for (const row of suite.cases) {
            let samples = 0;
            while (samples < repeats && (await isStored(target, row, samples, input.models, drift)))
                samples++;
            if (samples === 0)
                continue;
            kept.push(row);
            repeats = samples;
        }
        if (kept.length === 0)
            continue;
        const oldest = `nothing in the repository: the same requests, asked again (${kept.length} of ${suite.cases.length} cases have an answer older than a day)`;
        prepared.push({
            ...target,
            suite: { ...suite, cases: kept },
            change: { ...target.change, words: [oldest] },
            repeats,
            added: [],
        });
    }
    return { ...input, prepared, drift };
}
async function isStored({ arms, target }, row, sample, models, { before }) {
    const messages = (0,_core_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .messagesOf */ .cr)(arms.base, row, new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw());
    if (messages === null)
        return false;
    let step = (0,_core_arm_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .armStep */ .p)(arms.base, messages, {
        role: 'arm',
        arm: 'base',
        target: target.name,
        case: row.id,
        sample,
        turn: 0,
        promptName: arms.base.prompt.name,
    });
    while ('ask' in step) {
        const question = { ...step.ask, storedBefore: before };
        const reply = await models.ask(question);
        if (reply.kind === 'failed')
            return false;
        step = step.next(reply);
    }
    return true;
}


/***/ })

};
