export const id = 3034;
export const ids = [3034];
export const modules = {

/***/ 3034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _scorers_define_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7401);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);





const INPUT = /^(?:output|input|context|expected|messages|tools|tool_calls|prompt|(?:vars|meta|expected)\.[A-Za-z_][\w-]*)$/;
const parameters = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(INPUT, 'use output, input, context, expected, messages, prompt, tools, tool_calls, vars.KEY, meta.KEY or expected.KEY'))
        .min(1)
        .default(['output']),
    scale: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['bin', '3pt', '5pt']).default('5pt'),
    rubric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(1),
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(1)).optional(),
    anchors: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(1)).optional(),
});
const FILE = /^[^\s]+\.(?:md|txt|markdown)$/;
function rubricText({ rubric }, context) {
    if (!FILE.test(rubric))
        return rubric;
    const text = (context.read(rubric, 'rubric') ?? '').replaceAll('\r\n', '\n').trim();
    context.pin?.(text);
    return text;
}
function ownWords(own, context, choices) {
    const unknown = Object.keys(own.anchors ?? {}).filter((key) => !choices.includes(key));
    if (unknown.length > 0) {
        context.note({
            key: 'anchors',
            message: `${unknown.join(', ')} is no point of scale ${own.scale}; its points are ${choices.join(', ')}`,
        });
    }
    const steps = own.steps ?? [];
    const anchors = Object.entries(own.anchors ?? {});
    return [
        `The suite's rubric:\n${rubricText(own, context)}`,
        ...(steps.length === 0
            ? []
            : [`Go through these steps:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`]),
        ...(anchors.length === 0
            ? []
            : [
                `What the verdicts mean under the suite's rubric:\n${anchors.map(([key, text]) => `- ${key}: ${text}`).join('\n')}`,
            ]),
    ];
}
function pieceOf(name, input) {
    const row = input.case;
    switch (name) {
        case 'output':
            return (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .answerPieces */ .st)(input);
        case 'input': {
            const ask = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .askOf */ .xt)(row);
            return ask === null ? null : [ask];
        }
        case 'context': {
            const context = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .contextPiece */ .se)(row);
            return context === null ? null : [context];
        }
        case 'expected': {
            const reference = (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(row) ?? (row.expected === undefined || row.expected === null ? null : (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(row.expected));
            return reference === null ? null : [{ name: 'expected', text: reference }];
        }
        case 'messages':
            return row.messages === undefined ? null : [{ name: 'messages', text: (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .transcript */ .fk)(row.messages) }];
        case 'prompt':
            return [{ name: 'prompt', text: (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .transcript */ .fk)(input.messages) }];
        case 'tools':
            return row.tools === undefined ? null : [{ name: 'tools', text: JSON.stringify(row.tools, null, 1) }];
        case 'tool_calls':
            return [{ name: 'tool_calls', text: (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .callsText */ .XX)(input.toolCalls) }];
        default: {
            const [root, key] = name.split('.');
            const value = root === 'vars' ? row.vars[key] : root === 'meta' ? row.meta[key] : (0,_scorers_define_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedOf */ .EX)(row, key);
            return value === undefined || value === null ? null : [{ name, text: (0,_material_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value) }];
        }
    }
}
const customRubric = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)('CustomRubric', {
    parameters,
    more: (own, context) => ownWords(own, context, CHOICES[own.scale]),
    scale: ({ scale }) => scale,
    plan: (input, own, rubric) => {
        const pieces = [];
        for (const name of own.inputs) {
            const found = pieceOf(name, input) ?? (input.case.id.startsWith(_rubric_js__WEBPACK_IMPORTED_MODULE_2__/* .CANARY_ID */ .n4) ? [{ name, text: '(none)' }] : null);
            if (found === null)
                return (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .lacking */ .gP)(name, 'the rubric declares it under `inputs`');
            for (const piece of found)
                if (!pieces.some((known) => known.name === piece.name))
                    pieces.push(piece);
        }
        return { form: own.scale, pieces, score: (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceScore */ .U1)(rubric, own.scale) };
    },
});
const CHOICES = {
    bin: ['fail', 'pass'],
    '3pt': ['none', 'partial', 'full'],
    '5pt': ['1', '2', '3', '4', '5'],
};
const SPECS = [customRubric];


/***/ })

};
