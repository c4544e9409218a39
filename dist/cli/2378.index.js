export const id = 2378;
export const ids = [2378];
export const modules = {

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);


const NO_MESSAGES = 'give the conversation up to the answer (`messages`)';
function conversation(input) {
    const ask = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .askOf */ .xt)(input.case);
    return ask === null ? null : [{ name: 'conversation', text: ask.text }, ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)];
}
const conversationCoherence = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('ConversationCoherence', {
    parameters: _judged_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PARAMETERS */ .PA,
    plan: (input, _parameters, rubric) => {
        const pieces = conversation(input);
        return pieces === null
            ? (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)('messages', NO_MESSAGES)
            : { form: 'default', pieces, score: (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceScore */ .U1)(rubric, 'default') };
    },
});
const conversationResolution = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('ConversationResolution', {
    parameters: _judged_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PARAMETERS */ .PA,
    plan: (input, _parameters, rubric) => {
        const pieces = conversation(input);
        if (pieces === null)
            return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)('messages', NO_MESSAGES);
        const wanted = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .listedIn */ .tl)(input.case, 'resolution')?.join('\n') ?? (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(input.case);
        const known = wanted === null ? [] : [{ name: 'reference', text: wanted }];
        return { form: 'default', pieces: [...known, ...pieces], score: (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceScore */ .U1)(rubric, 'default') };
    },
});
const knowledgeRetention = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('KnowledgeRetention', {
    parameters: _judged_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PARAMETERS */ .PA,
    plan: (input) => {
        const pieces = conversation(input);
        if (pieces === null)
            return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)('messages', NO_MESSAGES);
        return {
            form: 'default',
            pieces,
            score: ({ lists }) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(lists['facts'], 'kept', 'facts', { score: 1, reason: 'the user gave no facts to keep' }),
        };
    },
});
const SPECS = [conversationCoherence, conversationResolution, knowledgeRetention];


/***/ })

};
