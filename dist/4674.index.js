export const id = 4674;
export const ids = [4674];
export const modules = {

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS),
/* harmony export */   cosine: () => (/* binding */ cosine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/* harmony import */ var _scorers_define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7401);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);





const semanticEquivalence = (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)('SemanticEquivalence', {
    parameters: _judged_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PARAMETERS */ .PA,
    first: (input) => (0,_material_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrivial */ .Cn)(input.output) && input.output.trim() === (0,_material_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(input.case)?.trim()
        ? { status: 'scored', score: 1, reason: 'the reference, word for word' }
        : null,
    plan: (input, _parameters, rubric) => {
        const reference = (0,_material_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(input.case);
        if (reference === null)
            return (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .lacking */ .gP)('expected', 'give a reference answer (`expected`, or `expected.reference`)');
        const ask = (0,_material_js__WEBPACK_IMPORTED_MODULE_2__/* .askOf */ .xt)(input.case);
        return {
            form: 'default',
            pieces: [...(ask === null ? [] : [ask]), { name: 'reference', text: reference }, ...(0,_material_js__WEBPACK_IMPORTED_MODULE_2__/* .answerPieces */ .st)(input)],
            score: (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceScore */ .U1)(rubric, 'default'),
        };
    },
});
function cosine(a, b) {
    if (a.length !== b.length)
        return null;
    let dot = 0;
    let aa = 0;
    let bb = 0;
    for (let i = 0; i < a.length; i += 1) {
        dot += a[i] * b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
    }
    const cos = dot / Math.sqrt(aa * bb);
    return Number.isFinite(cos) ? cos : null;
}
function scoreByEmbedding(input, seat, dimensions) {
    const reference = (0,_material_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(input.case);
    if (reference === null)
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)((0,_scorers_define_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)('expected', 'give a reference answer (`expected`, or `expected.reference`)'));
    if (input.output.trim() === '')
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)((0,_scorers_define_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('trivial-output', 'the output is empty'));
    const asked = dimensions ?? seat.params?.['dimensions'];
    return {
        ask: {
            provider: seat.provider,
            request: {
                kind: 'embedding',
                model: seat.model,
                texts: [input.output.toWellFormed(), reference.toWellFormed()],
                ...(typeof asked === 'number' ? { dimensions: asked } : {}),
            },
            place: {
                role: 'judge',
                arm: seat.place.arm,
                target: seat.place.target,
                case: input.case.id,
                template: seat.place.template,
                sample: seat.place.sample,
                turn: 0,
            },
        },
        next: (reply) => {
            if (reply.kind === 'failed')
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)({ status: 'unscored', code: reply.code, reason: `no embedding came: ${reply.message}` });
            const [output, wanted] = reply.vectors ?? [];
            const cos = output === undefined || wanted === undefined ? null : cosine(output, wanted);
            if (cos === null)
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)({
                    status: 'unscored',
                    code: 'malformed',
                    reason: 'the reply holds no pair of vectors of one length',
                });
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)({ status: 'scored', score: Math.min(1, Math.max(0, cos)), reason: `cosine ${cos.toFixed(4)}` });
        },
    };
}
const embeddingParameters = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ dimensions: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive().optional() });
const embeddingSimilarity = {
    name: 'EmbeddingSimilarity',
    version: '1.0.0',
    group: 'C',
    kind: 'embedding',
    summary: 'Cosine between the embeddings of answer and reference, not rescaled; below 0 counts as 0.',
    inputs: ['output', 'expected'],
    scale: 'real',
    pass: 0.75,
    passRule: 'cosine >= 0.75',
    shape: ['knowledge', 'capability'],
    parameters: embeddingParameters,
    example: {
        suite: '- EmbeddingSimilarity',
        case: { id: 'c1', input: 'Can I return it?', expected: 'Yes, within 30 days.' },
        output: 'Yes, within 30 days.',
        score: 1,
    },
    pinned: 'cosine, clipped to 0..1',
    bind: (raw) => {
        const { dimensions } = embeddingParameters.parse(raw);
        return { kind: 'asking', score: (input, seat) => scoreByEmbedding(input, seat, dimensions) };
    },
};
const SPECS = [semanticEquivalence, embeddingSimilarity];


/***/ })

};
