export const id = 2013;
export const ids = [2013];
export const modules = {

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/* harmony import */ var _scorers_define_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7401);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2359);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8476);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368);







const rubric = (0,_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .rubricOf */ .PX)('PairwisePreference');
const form = rubric.forms['default'];
const SYSTEM = (0,_rubric_js__WEBPACK_IMPORTED_MODULE_4__/* .instructions */ .GA)(rubric, form, 0, []);
const SHAPE = (0,_rubric_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeOf */ .F5)(form, 0);
const RECORDED_SHAPE = {
    ...SHAPE,
    fields: { ...SHAPE.fields, swapped: { kind: 'choice', of: ['first', 'tie', 'second'] } },
    loose: [...(SHAPE.loose ?? []), 'swapped'],
};
function pointsOf(verdict, place) {
    return verdict === 'tie' ? 0.5 : verdict === place ? 1 : 0;
}
function agreed(baseFirst, headFirst, reasons) {
    const words = (points) => (points === 1 ? 'win' : points === 0 ? 'loss' : 'tie');
    if (baseFirst === headFirst)
        return { status: 'scored', score: baseFirst, reason: `${words(baseFirst)} in both orders. ${reasons}`.trimEnd() };
    return {
        status: 'scored',
        score: 0.5,
        code: 'order-dependent',
        reason: `a tie: ${words(baseFirst)} when shown second, ${words(headFirst)} when shown first. ${reasons}`.trimEnd(),
    };
}
function compare(input, rival, seat) {
    const ask = (0,_material_js__WEBPACK_IMPORTED_MODULE_3__/* .askOf */ .xt)(input.case);
    if (ask === null)
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)((0,_scorers_define_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)('input', 'give what was asked (`input` or `messages`)'));
    const briefing = (first, second) => {
        const pieces = [ask, { name: 'first', text: first }, { name: 'second', text: second }];
        const shape = seat.recorded ? RECORDED_SHAPE : SHAPE;
        return { system: SYSTEM, user: (0,_material_js__WEBPACK_IMPORTED_MODULE_3__/* .material */ .El)(pieces, form.task), shape, caseId: input.case.id, output: input.output };
    };
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)((0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .consult */ .Bt)(briefing(rival, input.output), seat, 0), (one) => {
        if ('unscored' in one)
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(one.unscored);
        const baseFirst = one.value;
        const points = pointsOf(baseFirst.verdict, 'second');
        if (seat.recorded) {
            if (baseFirst.swapped !== undefined)
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(agreed(points, pointsOf(baseFirst.swapped, 'first'), baseFirst.reasons ?? ''));
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)({
                status: 'scored',
                score: points,
                reason: `one order only, as recorded. ${baseFirst.reasons ?? ''}`.trimEnd(),
            });
        }
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)((0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .consult */ .Bt)(briefing(input.output, rival), seat, one.turn + 1), (two) => {
            if ('unscored' in two)
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(two.unscored);
            const headFirst = two.value;
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(agreed(points, pointsOf(headFirst.verdict, 'first'), baseFirst.reasons ?? ''));
        });
    });
}
function settled(input) {
    if (input.rival === undefined)
        return { status: 'scored', score: 0.5, reason: 'the base arm stands at 0.5' };
    if (input.output.trim() === input.rival.output.trim())
        return { status: 'scored', score: 0.5, reason: 'both answers are the same' };
    if (input.toolCalls.length > 0 || !(0,_material_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrivial */ .Cn)(input.output))
        return null;
    return (0,_material_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrivial */ .Cn)(input.rival.output)
        ? { status: 'scored', score: 0.5, reason: 'neither answer says anything' }
        : (0,_scorers_define_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('trivial-output', 'the output says nothing');
}
const scorer = {
    kind: 'asking',
    rubric,
    score: (input, seat) => {
        const known = settled(input);
        return known === null ? compare(input, input.rival.output, seat) : (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(known);
    },
    instructionCharacters: () => SYSTEM.length,
    probe: (input, seat) => compare(input, input.rival?.output ?? '', seat),
};
const SPECS = [
    { ...(0,_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(rubric), paired: true, parameters: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({}), bind: () => scorer },
];


/***/ })

};
