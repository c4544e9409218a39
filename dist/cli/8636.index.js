export const id = 8636;
export const ids = [8636];
export const modules = {

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS),
/* harmony export */   sentPrompt: () => (/* binding */ sentPrompt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);



const NO_INPUT = 'give what was asked (`input` or `messages`)';
const taskCompletion = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('TaskCompletion', {
    parameters: _judged_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PARAMETERS */ .PA,
    plan: (input, _parameters, rubric) => {
        const ask = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .askOf */ .xt)(input.case);
        if (ask === null)
            return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)('input', NO_INPUT);
        const rows = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .listedIn */ .tl)(input.case, 'checklist');
        if (rows !== null) {
            return {
                form: 'checklist',
                rows,
                pieces: [ask, (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)('checklist', rows), ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)],
                score: ({ table }) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)(table, 'met', 'items'),
            };
        }
        const reference = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(input.case);
        const known = reference === null ? [] : [{ name: 'reference', text: reference }];
        return { form: 'default', pieces: [ask, ...known, ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)], score: (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceScore */ .U1)(rubric, 'default') };
    },
});
const completeness = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('Completeness', {
    parameters: _judged_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PARAMETERS */ .PA,
    plan: (input) => {
        const ask = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .askOf */ .xt)(input.case);
        if (ask === null)
            return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)('input', NO_INPUT);
        const rows = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .listedIn */ .tl)(input.case, 'parts');
        if (rows !== null) {
            return {
                form: 'parts',
                rows,
                pieces: [ask, (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)('parts', rows), ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)],
                score: ({ table }) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(table, 'covered', 'parts', { score: 0, reason: 'no parts' }),
            };
        }
        return {
            form: 'default',
            pieces: [ask, ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)],
            score: ({ lists }) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(lists['parts'], 'covered', 'parts', { score: 1, reason: 'the request asks for nothing' }),
        };
    },
});
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1)).min(1);
const instructionFollowing = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('InstructionFollowing', {
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ instructions: texts.optional(), prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false) }),
    plan: (input, { instructions, prompt }) => {
        const ask = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .askOf */ .xt)(input.case);
        const rows = instructions ?? (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .listedIn */ .tl)(input.case, 'instructions');
        if (rows !== null) {
            return {
                form: 'listed',
                rows,
                pieces: [...(ask === null ? [] : [ask]), (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)('instructions', rows), ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)],
                score: ({ table }) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(table, 'met', 'instructions', { score: 1, reason: 'no instructions' }),
            };
        }
        if (ask === null)
            return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)('input', NO_INPUT);
        return {
            form: 'default',
            pieces: [...(prompt ? sentPrompt(input) : []), ask, ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)],
            score: ({ lists }) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(lists['instructions'], 'met', 'instructions', {
                score: 1,
                reason: 'the request gives no instructions',
            }),
        };
    },
});
function sentPrompt(input) {
    const system = input.messages.filter(({ role }) => role === 'system' || role === 'developer');
    return system.length === 0 ? [] : [{ name: 'prompt', text: (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .transcript */ .fk)(system) }];
}
const summaryQuality = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('SummaryQuality', {
    parameters: _judged_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PARAMETERS */ .PA,
    plan: (input) => {
        const source = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .contextPiece */ .se)(input.case) ?? (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .askOf */ .xt)(input.case);
        if (source === null)
            return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)('input', 'give the text that was to be summarised (`context` or `input`)');
        return {
            form: 'default',
            pieces: [{ name: 'source', text: source.text }, ...(0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input)],
            score: ({ lists }) => {
                const claims = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(lists['claims'], 'supported', 'claims', {
                    score: 0,
                    reason: 'the summary claims nothing',
                });
                const points = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(lists['points'], 'covered', 'points', {
                    score: 1,
                    reason: 'the source makes no point',
                });
                if (claims.status !== 'scored' || points.status !== 'scored')
                    return claims;
                return {
                    status: 'scored',
                    score: Math.min(claims.score, points.score),
                    code: claims.score < points.score ? 'faithfulness' : points.score < 1 ? 'coverage' : undefined,
                    reason: `faithfulness: ${claims.reason}. coverage: ${points.reason}`,
                    parts: [...(claims.parts ?? []), ...(points.parts ?? [])],
                };
            },
        };
    },
});
const SPECS = [taskCompletion, completeness, instructionFollowing, summaryQuality];


/***/ })

};
