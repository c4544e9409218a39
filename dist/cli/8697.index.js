export const id = 8697;
export const ids = [8697];
export const modules = {

  50262:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LM: () => (  heldOutOf),
    MZ: () => (  codesOf),
    OL: () => (  exhibitsOf),
    W2: () => (  regressionsOf),
    al: () => (  failingOf),
    cm: () => (  caseScores),
    hB: () => (  shownCritical),
    jO: () => (  outputText),
    mG: () => (  sliceRows),
    yE: () => (  caseRows)
  });
  var _change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
  var _decision_score_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71104);
  var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73865);
  var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61131);




function caseScores(scored, template) {
    const key = scored.key(template.id);
    return scored.units.flatMap(({ id }) => {
        const fresh = scored.table.lookup(key, id, true);
        const pair = fresh.base.length > 0 ? fresh : scored.table.lookup(key, id, false);
        if (pair.base.length === 0 && pair.head.length === 0)
            return [];
        return [{ id, base: (0,_decision_score_table_js__WEBPACK_IMPORTED_MODULE_1__  .h)(pair.base), head: (0,_decision_score_table_js__WEBPACK_IMPORTED_MODULE_1__  .h)(pair.head) }];
    });
}
function isHeldOut({ suite, cases }, id) {
    return (0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_3__  .uv)(suite, cases.get(id)) === 'holdout';
}
function shownScores(scored, template) {
    return caseScores(scored, template).filter(({ id }) => !isHeldOut(scored, id));
}
function heldOutOf(scored) {
    if (!scored.units.some(({ id }) => isHeldOut(scored, id)))
        return undefined;
    return Object.fromEntries(scored.suite.templates.map((template) => {
        const rows = caseScores(scored, template).flatMap(({ id, base, head }) => base === null || head === null || !isHeldOut(scored, id)
            ? []
            : [{ before: base >= template.pass, after: head >= template.pass }]);
        const broken = rows.filter(({ before, after }) => before && !after).length;
        const fixed = rows.filter(({ before, after }) => !before && after).length;
        return [template.id, { measured: rows.length, broken, fixed }];
    }));
}
function shownCritical(scored, rows) {
    return rows.map((row) => (isHeldOut(scored, row.case) ? { ...row, case: 'a held-out case' } : row));
}
function regressionsOf(scored) {
    return scored.suite.templates.flatMap((template) => {
        const broken = shownScores(scored, template).filter(({ base, head }) => base !== null && head !== null && base >= template.pass && head < template.pass);
        return broken
            .map(({ id, base, head }) => ({ case: id, template: template.id, base: base, head: head }))
            .sort((a, b) => a.head - a.base - (b.head - b.base));
    });
}
const SHOWN = { broken: 40, failing: 60, fixed: 10, unscored: 10, critical: 20 };
function exhibitsOf(scored, redact) {
    return scored.suite.templates.flatMap((template) => {
        const left = { ...SHOWN };
        const rows = shownScores(scored, template)
            .flatMap((row) => {
            const kind = kindOf(row, template, scored.cases.get(row.id)?.critical ?? false);
            return kind === null ? [] : [{ ...row, kind }];
        })
            .sort((a, b) => RANK[a.kind] - RANK[b.kind] || fall(a) - fall(b));
        return rows.flatMap(({ kind, ...row }) => left[kind]-- > 0 ? [exhibit(scored, template, row, kind, redact)] : []);
    });
}
const RANK = { critical: 0, broken: 1, failing: 2, fixed: 3, unscored: 4 };
function fall({ base, head }) {
    return (head ?? 0) - (base ?? 0);
}
function kindOf({ base, head }, template, critical) {
    if (head === null)
        return 'unscored';
    const wrong = head < template.pass;
    if (wrong && critical)
        return 'critical';
    if (base === null)
        return wrong ? 'failing' : null;
    if (wrong && base >= template.pass)
        return 'broken';
    if (wrong)
        return head < base ? 'broken' : 'failing';
    return base < template.pass ? 'fixed' : null;
}
function exhibit(scored, template, row, kind, redact) {
    const score = scored.table.detail(scored.key(template.id), row.id);
    const told = score.head ?? score.base;
    const code = codeOf(told);
    const { base, head } = row;
    if (redact)
        return defined({ case: row.id, template: template.id, kind, base, head, code });
    const item = scored.cases.get(row.id);
    const text = scored.kept.get(row.id);
    const reason = told === undefined || !('reason' in told) ? undefined : told.reason;
    return defined({
        case: row.id,
        template: template.id,
        kind,
        base,
        head,
        code,
        input: inputText(item),
        expected: item.expected === undefined ? undefined : valueText(item.expected),
        baseOutput: text?.base === undefined ? undefined : outputText(text.base, (0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .r0)(text.base)),
        headOutput: text?.head === undefined ? undefined : outputText(text.head, (0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .r0)(text.head)),
        reason: explained(told, reason),
        line: (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_2__  .HG)(item, true),
        tags: item.tags.length === 0 ? undefined : item.tags,
    });
}
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
function codeOf(score) {
    if (score === undefined || (score.status !== 'scored' && score.status !== 'unscored'))
        return undefined;
    return score.code;
}
function explained(score, reason) {
    if (score?.status !== 'scored' || score.parts === undefined || score.parts.length === 0)
        return reason;
    const left = score.parts.filter(({ verdict, text }) => reason?.includes(`${verdict}: ${text}`) !== true);
    const parts = left.map((part) => `${part.verdict}: ${part.text}${part.reason === undefined ? '' : ` (${part.reason})`}`);
    return [reason, ...parts].filter((line) => line !== undefined).join('\n');
}
function inputText(row) {
    if (row.input !== undefined)
        return row.input;
    if (row.messages !== undefined)
        return row.messages.map(({ role, content }) => `${role}: ${content ?? ''}`).join('\n');
    const vars = Object.entries(row.vars);
    return vars.length === 0 ? undefined : vars.map(([name, value]) => `${name}: ${value}`).join('\n');
}
function valueText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
function outputText(run, said = run.output) {
    const calls = run.toolCalls.map((call) => `${call.name}(${call.arguments === undefined ? (call.argumentsRaw ?? '') : JSON.stringify(call.arguments)})`);
    const cut = run.finishReason === 'length' ? ['[cut by max-tokens]'] : [];
    return [said, ...calls, ...cut].filter((part) => part !== '').join('\n');
}
function caseRows(scored) {
    const rows = new Map();
    for (const template of scored.suite.templates) {
        for (const { id, base, head } of caseScores(scored, template)) {
            const row = rows.get(id) ?? {};
            row[template.id] = [base, head];
            rows.set(id, row);
        }
    }
    return scored.units.flatMap(({ id }) => {
        const scores = rows.get(id);
        if (scores === undefined)
            return [];
        const item = scored.cases.get(id);
        const { split } = splitsOf(scored, item);
        return [defined({ case: id, tags: item.tags.length === 0 ? undefined : item.tags, split, scores })];
    });
}
function failingOf(scored, templateId) {
    const template = scored.suite.templates.find(({ id }) => id === templateId);
    if (template === undefined)
        return [];
    return shownScores(scored, template).flatMap(({ id, head }) => {
        if (head === null || head >= template.pass)
            return [];
        const score = scored.table.detail(scored.key(template.id), id).head;
        const item = scored.cases.get(id);
        const run = scored.kept.get(id)?.head;
        const reason = score !== undefined && 'reason' in score ? score.reason : undefined;
        return [
            {
                case: id,
                template: template.id,
                library: template.spec.name,
                score: head,
                code: codeOf(score),
                reason: explained(score, reason),
                input: inputText(item),
                output: run === undefined ? undefined : outputText(run),
                tags: item.tags,
                prior: template.spec.shape,
            },
        ];
    });
}
function splitsOf({ suite }, item) {
    const split = (0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_3__  .uv)(suite, item);
    return suite.holdout > 0 || split === 'holdout' ? { split } : {};
}
function sliceRows(scored, template) {
    return caseScores(scored, template).map(({ id, base, head }) => {
        const item = scored.cases.get(id);
        const split = splitsOf(scored, item);
        const isNamed = item.cluster !== undefined && split.split !== 'holdout';
        return { base, head, tags: item.tags, ...split, ...(isNamed ? { cluster: item.cluster } : {}) };
    });
}
function codesOf(scored, template) {
    const counts = { base: new Map(), head: new Map() };
    for (const { id } of caseScores(scored, template)) {
        const detail = scored.table.detail(scored.key(template.id), id);
        for (const side of ['base', 'head']) {
            const code = codeOf(detail[side]);
            if (code !== undefined)
                counts[side].set(code, (counts[side].get(code) ?? 0) + 1);
        }
    }
    if (counts.base.size + counts.head.size === 0)
        return undefined;
    const most = (map) => Object.fromEntries([...map].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 30));
    return { base: most(counts.base), head: most(counts.head) };
}


  }),

  47152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  prepareChosen)
  });
  var _change_rendered_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90929);
  var _prepare_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96876);


async function prepareChosen({ taken, drafts, trees, choice, surface }, problems, ports) {
    const faults = { ruler: problems, head: problems };
    const prepared = [];
    for (const draft of drafts) {
        const { rows, arms } = (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_1__  .Qx)(draft, trees, faults);
        const { contexts } = arms.base;
        const suite = await (0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_1__  .Ee)(trees.base, draft.target.suite, problems, ports, { config: taken?.config, contexts });
        if (suite === null)
            continue;
        const cases = choice === null ? suite.cases : choice.of(draft.target.name, suite.cases);
        if (cases.length === 0)
            continue;
        const change = (0,_change_rendered_change_js__WEBPACK_IMPORTED_MODULE_0__  .C2)(arms, cases, surface, faults);
        if (change === null)
            continue;
        const chosen = { ...suite, cases };
        prepared.push({
            ...draft,
            arms,
            suite: chosen,
            change,
            hindrance: null,
            hasEqualAnswers: false,
            ...(0,_prepare_targets_js__WEBPACK_IMPORTED_MODULE_1__  .X8)(rows, chosen, change, faults),
            trust: new Map(),
            added: [],
        });
    }
    return prepared;
}


  }),

  13427:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Bt: () => (  consult),
  e6: () => (  follow),
  Vy: () => (  vote)
});


var call = __webpack_require__(52049);
var digest = __webpack_require__(27744);
var json_scan = __webpack_require__(41078);
var reply_form = __webpack_require__(79561);
;



const VERDICT_TOOL = 'verdict';
const CUT_OFF = 'the reply was cut off before its end';
function readReply(answer, shape) {
    const calls = answer.toolCalls.filter(({ name }) => name === VERDICT_TOOL);
    const text = answer.text.replace(/^\uFEFF/, '').trim();
    if (calls.length === 0) {
        const [other] = answer.toolCalls;
        if (text === '' && other !== undefined)
            return { fault: `the reply calls ${JSON.stringify(other.name)}, not "${VERDICT_TOOL}"` };
        return readText(text, answer.finishReason === 'length', shape);
    }
    const isCut = answer.finishReason === 'length';
    const filed = calls.map((call) => {
        if (call.arguments === undefined)
            return { fault: isCut ? CUT_OFF : 'the arguments of the call are not JSON' };
        if (call.argumentsRaw !== undefined && (0,json_scan .oC)(call.argumentsRaw))
            return { fault: REPEATED };
        return (0,reply_form .z6)(shape, call.arguments);
    });
    return agreed([...filed, ...formsIn(text, shape)], shape);
}
const REPEATED = 'the reply gives a key twice';
const CONTRADICTED = 'the reply holds verdicts that contradict each other';
function readText(text, isCut, shape) {
    if (text === '')
        return { fault: isCut ? CUT_OFF : 'the reply is empty' };
    const whole = parse(text);
    const bare = bareChoice(shape, whole ?? text);
    if (bare !== null)
        return { value: { verdict: bare } };
    if (whole !== undefined)
        return (0,json_scan .oC)(text) ? { fault: REPEATED } : (0,reply_form .z6)(shape, whole);
    if (isCut)
        return { fault: CUT_OFF };
    const found = formsIn(text, shape);
    return found.length === 0 ? { fault: 'the reply holds no JSON object' } : agreed(found, shape);
}
function agreed(found, shape) {
    const last = found.at(-1);
    for (const one of found)
        if ('fault' in one)
            return one;
    const said = new Set(found.map((one) => ('value' in one ? (0,digest .$N)(decisive(shape, one.value)) : '')));
    return said.size > 1 ? { fault: CONTRADICTED } : last;
}
function decisive(shape, value) {
    switch (shape.kind) {
        case 'text':
        case 'flag':
        case 'choice':
            return value;
        case 'list':
            return value.map((item) => decisive(shape.item, item));
        case 'object': {
            const given = value;
            const kept = Object.entries(shape.fields).flatMap(([key, field]) => {
                const member = given[key];
                return shape.loose?.includes(key) || member === undefined ? [] : [[key, decisive(field, member)]];
            });
            return Object.fromEntries(kept);
        }
    }
}
function bareChoice(shape, said) {
    const { verdict, ...others } = shape.fields;
    if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key)))
        return null;
    const checked = (0,reply_form .z6)(verdict, said);
    return 'value' in checked ? checked.value : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const FALSE_STARTS = 100;
function formsIn(text, shape) {
    const asked = Object.keys(shape.fields).filter((key) => !shape.loose?.includes(key));
    const found = [];
    let falseStarts = 0;
    for (let start = text.indexOf('{'); start !== -1 && falseStarts <= FALSE_STARTS;) {
        const end = closing(text, start);
        const written = end === -1 ? '' : text.slice(start, end + 1);
        const object = parse(written);
        if (object === undefined) {
            falseStarts += 1;
            start = text.indexOf('{', start + 1);
            continue;
        }
        if (asked.some((key) => Object.hasOwn(object, key)))
            found.push((0,json_scan .oC)(written) ? { fault: REPEATED } : (0,reply_form .z6)(shape, object));
        start = text.indexOf('{', end + 1);
    }
    return found;
}
function closing(text, start) {
    let depth = 0;
    let quoted = false;
    for (let i = start; i < text.length; i += 1) {
        const c = text.charCodeAt(i);
        if (quoted) {
            if (c === 0x5c)
                i += 1;
            else if (c === 0x22)
                quoted = false;
        }
        else if (c === 0x22)
            quoted = true;
        else if (c === 0x7b)
            depth += 1;
        else if (c === 0x7d) {
            depth -= 1;
            if (depth === 0)
                return i;
        }
    }
    return -1;
}

;




const REASKS = 2;
function follow(step, next) {
    if ('done' in step)
        return next(step.done);
    return { ask: step.ask, next: (reply) => follow(step.next(reply), next) };
}
function consult(briefing, seat, turn, seed = seat.seed) {
    const attempt = (at, fault) => ({
        ask: question(briefing, seat, at, fault, seed),
        next: (reply) => {
            const unscored = (code, reason) => (0,call .Vw)({ unscored: { status: 'unscored', code, reason }, turn: at });
            const refusal = refusalOf(reply);
            if (refusal !== null)
                return unscored(refusal.code, refusal.reason);
            if (reply.kind === 'failed')
                return unscored(reply.code, `the judge did not answer: ${reply.message}`);
            const checked = readReply(reply, briefing.shape);
            if ('value' in checked)
                return (0,call .Vw)({ value: checked.value, turn: at });
            if (checked.fault === CUT_OFF)
                return unscored('judge-cut', "the judge's reply was cut before its verdict; raise judge.max-tokens in the suite");
            if (seat.recorded || at - turn >= REASKS) {
                return unscored('judge-unreadable', `the judge's reply could not be read: ${checked.fault}`);
            }
            return attempt(at + 1, checked.fault);
        },
    });
    return attempt(turn, null);
}
function refusalOf(reply) {
    return reply.kind === 'answered' && reply.refused
        ? { code: 'judge-refused', reason: 'the judge refused to grade this answer' }
        : null;
}
function question(briefing, seat, turn, fault, seed) {
    return {
        provider: seat.provider,
        request: request(briefing, seat, fault, seed),
        place: {
            role: 'judge',
            arm: seat.place.arm,
            target: seat.place.target,
            case: briefing.caseId,
            template: seat.place.template,
            sample: seat.place.sample,
            outputSha256: (0,digest .fg)(briefing.output),
            turn,
        },
    };
}
function request(briefing, seat, fault, seed) {
    const { system, user, shape } = briefing;
    const again = fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
    return {
        kind: 'chat',
        model: seat.model,
        messages: [
            { role: 'system', content: system },
            { role: 'user', content: `${user}${again}` },
        ],
        ...structure(shape, seat),
        ...(seat.temperature === undefined ? {} : { temperature: seat.temperature }),
        ...(seat.maxTokens === undefined ? {} : { maxTokens: seat.maxTokens }),
        ...(seed === undefined ? {} : { seed }),
    };
}
function structure(shape, seat) {
    const params = seat.params === undefined || Object.keys(seat.params).length === 0 ? {} : { params: seat.params };
    switch (seat.structured) {
        case 'json-schema':
            return {
                responseFormat: {
                    type: 'json_schema',
                    json_schema: { name: VERDICT_TOOL, strict: true, schema: (0,reply_form .pP)(shape) },
                },
                ...params,
            };
        case 'tool':
            return {
                tools: [
                    {
                        type: 'function',
                        function: {
                            name: VERDICT_TOOL,
                            description: 'Files the grade.',
                            strict: true,
                            parameters: (0,reply_form .pP)(shape),
                        },
                    },
                ],
                forcedTool: VERDICT_TOOL,
                ...params,
            };
        case 'text':
            return params;
    }
}
function vote(briefing, seat, read, near) {
    const wanted = seat.recorded ? 1 : seat.votes - ((seat.votes + 1) % 2);
    return follow(consult(briefing, seat, 0), (first) => {
        if ('unscored' in first)
            return (0,call .Vw)(first.unscored);
        const score = read(first.value);
        if (score.status !== 'scored' || wanted < 3 || !near(score))
            return (0,call .Vw)(score);
        const more = (votes, asked, turn) => {
            if (asked === wanted)
                return (0,call .Vw)(median(votes));
            const seed = seat.seed === undefined ? undefined : seat.seed + asked;
            return follow(consult(briefing, seat, turn + 1, seed), (next) => {
                const scored = 'unscored' in next ? null : read(next.value);
                return more(scored?.status === 'scored' ? [...votes, scored] : votes, asked + 1, next.turn);
            });
        };
        return more([score], 1, first.turn);
    });
}
function median(votes) {
    const odd = votes.length % 2 === 1 ? votes : votes.slice(0, -1);
    const middle = [...odd].sort((a, b) => a.score - b.score || compare((0,digest .$N)(a), (0,digest .$N)(b)))[odd.length >> 1];
    const told = votes.map((one) => Number(one.score.toFixed(3))).join(', ');
    return { ...middle, reason: `${votes.length} votes: ${told}. ${middle.reason ?? ''}`.trimEnd() };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


  }),

  79561:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    oO: () => (  PARSER),
    pP: () => (  schemaOf),
    z6: () => (  check)
  });
const PARSER = '1.1.0';
function schemaOf(shape) {
    switch (shape.kind) {
        case 'text':
            return { type: 'string' };
        case 'flag':
            return { type: 'boolean' };
        case 'choice':
            return { type: shape.of.every((choice) => typeof choice === 'number') ? 'integer' : 'string', enum: shape.of };
        case 'list':
            return { type: 'array', items: schemaOf(shape.item) };
        case 'object':
            return {
                type: 'object',
                properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
                required: Object.keys(shape.fields),
                additionalProperties: false,
            };
    }
}
function check(shape, value, path = '') {
    const at = path === '' ? 'the reply' : path;
    switch (shape.kind) {
        case 'text':
            return typeof value === 'string' ? { value } : { fault: `${at} must be a string` };
        case 'flag':
            return typeof value === 'boolean' ? { value } : { fault: `${at} must be true or false` };
        case 'choice': {
            const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
            const choice = shape.of.find((option) => String(option).toLowerCase() === said);
            return choice === undefined ? { fault: `${at} must be one of ${shape.of.join(', ')}` } : { value: choice };
        }
        case 'list': {
            if (!Array.isArray(value))
                return { fault: `${at} must be an array` };
            const items = [];
            for (const [index, item] of value.entries()) {
                const checked = check(shape.item, item, `${path}[${index}]`);
                if ('fault' in checked)
                    return checked;
                items.push(checked.value);
            }
            return { value: items };
        }
        case 'object': {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return { fault: `${at} must be an object` };
            const given = value;
            const fields = [];
            for (const [key, field] of Object.entries(shape.fields)) {
                const member = Object.hasOwn(given, key) ? given[key] : undefined;
                const checked = check(field, member, path === '' ? key : `${path}.${key}`);
                if ('value' in checked)
                    fields.push([key, checked.value]);
                else if (!shape.loose?.includes(key))
                    return checked;
            }
            return { value: Object.fromEntries(fields) };
        }
    }
}


  })

};
