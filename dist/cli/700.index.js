export const id = 700;
export const ids = [700,5272,6770];
export const modules = {

  39609:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ct: () => (  componentsOf),
    ij: () => (  withText),
    tV: () => (  overlayTree)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function componentsOf(file, text) {
    if (/\.(md|markdown|txt)$/.test(file))
        return [{ name: file, file, text: bodyOf(file, text).body }];
    if (/\.(ya?ml|json)$/.test(file)) {
        const messages = messagesOf(file, text);
        return messages.flatMap((content, message) => content === null
            ? []
            : [{ name: messages.length === 1 ? file : `${file}#${message}`, file, message, text: content }]);
    }
    return [];
}
function withText(component, file, text) {
    if (component.message === undefined) {
        const { front, final } = bodyOf(component.file, file);
        return `${front}${text}${final}`;
    }
    if (component.file.endsWith('.json')) {
        const value = JSON.parse(file);
        const list = (Array.isArray(value) ? value : value.messages);
        list[component.message].content = text;
        return `${JSON.stringify(value, null, indentOf(file))}${file.endsWith('\n') ? '\n' : ''}`;
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(file);
    document.setIn(['messages', component.message, 'content'], text);
    return document.toString({ lineWidth: 0 });
}
function overlayTree(tree, file, text) {
    const bytes = new TextEncoder().encode(text);
    return {
        revision: tree.revision,
        parsers: tree.parsers,
        entry: (path) => (path === file ? { kind: 'file', bytes, id: `overlay ${text.length}` } : tree.entry(path)),
        paths: () => tree.paths(),
    };
}
function bodyOf(file, text) {
    const front = file.endsWith('.txt') ? '' : (/^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '');
    const rest = text.slice(front.length);
    return rest.endsWith('\n') ? { front, body: rest.slice(0, -1), final: '\n' } : { front, body: rest, final: '' };
}
function messagesOf(file, text) {
    const value = file.endsWith('.json') ? JSON.parse(text) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text).toJS();
    const list = Array.isArray(value) ? value : value?.messages;
    if (!Array.isArray(list))
        return [];
    return list.map((message) => {
        const content = message?.content;
        return typeof content === 'string' ? content : null;
    });
}
function indentOf(text) {
    return /^\{?\[?\n( +)/.exec(text)?.[1]?.length ?? 2;
}


  }),

  11207:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d8: () => (  sliceDigest),
    lx: () => (  unitHash),
    nu: () => (  slicesOf)
  });
  var _decision_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);
  var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61131);
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function unitHash(text) {
    return Number.parseInt((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(text).slice(0, 12), 16) / 2 ** 48;
}
function sliceOf(suite, row) {
    if ((0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_1__  .uv)(suite, row) === 'holdout')
        return 'heldout';
    return unitHash(`select\0${row.cluster ?? row.id}`) < 2 / 3 ? 'select' : 'search';
}
function slicesOf(suite, seed, leftOut = new Set()) {
    const found = { search: [], select: [], heldout: [] };
    for (const row of suite.cases)
        if (!leftOut.has(row.id))
            found[sliceOf(suite, row)].push({ id: row.id, cluster: row.cluster, equal: false });
    return {
        search: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.search, seed),
        select: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.select, seed),
        heldout: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.heldout, seed),
    };
}
function sliceDigest(units) {
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(units.map(({ id }) => id).sort());
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


  }),

  45272:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  wrap),
    M: () => (  wrapLines)
  });
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(/\s+/)) {
        if (word === '')
            continue;
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return empty && lines.length === 0 ? '' : [...lines, line].join('\n');
}
function wrapLines(text, width) {
    return text
        .split('\n')
        .map((line) => {
        const own = /^ */.exec(line)[0];
        return line.length <= width ? line : wrap(line, width, `${own}  `, own);
    })
        .join('\n');
}


  })

};
