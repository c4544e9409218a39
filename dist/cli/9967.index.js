export const id = 9967;
export const ids = [9967];
export const modules = {

/***/ 9967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPECS: () => (/* binding */ SPECS),
/* harmony export */   namesWithin: () => (/* binding */ namesWithin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7401);



const member = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        use: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
        weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional(),
        pass: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional(),
    }),
]);
const parameters = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(member).min(1),
    combine: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['all', 'any', 'weighted']).default('all'),
});
function namesWithin(given) {
    const of = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(given) ? given['of'] : undefined;
    if (!Array.isArray(of))
        return [];
    return of.flatMap((item) => {
        const name = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? item['use'] : item;
        return typeof name === 'string' ? [name] : [];
    });
}
function bindPart(item, index, context) {
    const { use, id, weight, pass, ...own } = typeof item === 'string' ? { use: item } : item;
    const key = `of[${index}]`;
    const spec = context.specs?.get(use);
    if (spec === undefined) {
        context.note({ key, message: `unknown template "${use}"; \`plumbline templates\` lists them` });
        return null;
    }
    if (spec.kind !== 'deterministic' || spec.name === 'Composite') {
        context.note({
            key,
            message: `"${use}" is ${spec.kind === 'deterministic' ? 'itself a composition' : 'not deterministic'}; a composition takes deterministic templates only`,
        });
        return null;
    }
    const parsed = spec.parameters.safeParse(own);
    if (!parsed.success) {
        for (const issue of parsed.error.issues)
            context.note({ key: [key, ...issue.path.map(String)].join('.'), message: issue.message });
        return null;
    }
    const scorer = spec.bind(parsed.data, {
        ...context,
        read: (path, place) => context.read(path, `${key}.${place}`),
        note: (problem) => context.note({ ...problem, key: problem.key === undefined ? key : `${key}.${problem.key}` }),
    });
    context.pin?.((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)([spec.name, spec.version, own, spec.pinned ?? null]));
    return scorer.kind === 'pure' ? { name: id ?? use, weight: weight ?? 1, pass: pass ?? spec.pass, scorer } : null;
}
function combine(how, parts, input) {
    const scored = [];
    for (const part of parts) {
        const score = part.scorer.score(input);
        if (score.status === 'error')
            return { ...score, reason: `${part.name}: ${score.reason}` };
        if (score.status === 'unscored')
            return { ...score, reason: `${part.name}: ${score.reason}` };
        if (score.status === 'scored')
            scored.push({ part, score });
    }
    if (scored.length === 0)
        return { status: 'skipped', reason: 'every part was skipped' };
    const told = scored.map(({ part, score }) => ({
        text: part.name,
        verdict: score.score >= part.pass ? 'pass' : 'fail',
        ...(score.reason === undefined ? {} : { reason: score.reason }),
    }));
    const failed = scored.filter(({ part, score }) => score.score < part.pass);
    const total = scored.reduce((sum, { part }) => sum + part.weight, 0);
    const value = how === 'all'
        ? Number(failed.length === 0)
        : how === 'any'
            ? Number(failed.length < scored.length)
            : scored.reduce((sum, { part, score }) => sum + part.weight * score.score, 0) / total;
    const first = failed[0];
    const reason = failed.map(({ part, score }) => `${part.name}: ${score.reason ?? score.score}`).join('; ');
    return {
        status: 'scored',
        score: Math.min(1, Math.max(0, value)),
        ...(value < 1 && first !== undefined ? { code: first.score.code ?? first.part.name } : {}),
        ...(reason === '' ? {} : { reason }),
        parts: told,
    };
}
const composite = {
    name: 'Composite',
    version: '1.0.0',
    group: 'L',
    kind: 'deterministic',
    summary: 'All, any or a weighted mean of deterministic templates, composed in the suite.',
    inputs: ['what its parts read'],
    scale: 'real',
    pass: 1,
    passRule: 'all: every part passes; any: one part passes; weighted: mean of the parts >= `pass`',
    shape: ['prompt'],
    parameters,
    example: {
        suite: '- { use: Composite, id: short-json, combine: all, of: [IsJson, { use: LengthBounds, max-chars: 200 }] }',
        case: { id: 'c1', input: 'Give me the status as JSON.' },
        output: '{"status": "open"}',
        score: 1,
    },
    pinned: 'combine 1',
    bind: (raw, context) => {
        const own = parameters.parse(raw);
        const parts = own.of.map((item, index) => bindPart(item, index, context)).filter((part) => part !== null);
        return { kind: 'pure', score: (input) => combine(own.combine, parts, input) };
    },
};
const SPECS = [composite];


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   FC: () => (/* binding */ deterministic),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
function deterministic(spec) {
    return {
        ...spec,
        kind: 'deterministic',
        parameters: spec.parameters,
        bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
    };
}
function expectedOf(row, key) {
    const { expected } = row;
    if (expected === undefined || expected === null)
        return undefined;
    if (!isObject(expected))
        return expected;
    return Object.hasOwn(expected, key) ? expected[key] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
function missing(key, wants) {
    return { status: 'error', reason: `the case has no usable ${key}: ${wants}` };
}
function pass(reason) {
    return reason === undefined ? { status: 'scored', score: 1 } : { status: 'scored', score: 1, reason };
}
function fail(code, reason) {
    return { status: 'scored', score: 0, code, reason };
}
function share(parts) {
    const broken = parts.filter((part) => part.verdict !== 'ok');
    const score = parts.length === 0 ? 1 : (parts.length - broken.length) / parts.length;
    const said = parts.map(({ text, verdict, reason }) => reason === undefined ? { text, verdict } : { text, verdict, reason });
    const first = broken[0];
    if (first === undefined)
        return { status: 'scored', score, parts: said };
    return {
        status: 'scored',
        score,
        code: first.code ?? first.verdict,
        reason: broken
            .slice(0, 5)
            .map((part) => (part.reason === undefined ? part.text : `${part.text}: ${part.reason}`))
            .join('; '),
        parts: said,
    };
}
function excerpt(text, limit = 80) {
    const flat = text.replace(/\s+/gu, ' ').trim();
    return flat.length <= limit ? flat : `${flat.slice(0, limit - 1)}…`;
}


/***/ })

};
