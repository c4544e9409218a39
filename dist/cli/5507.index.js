export const id = 5507;
export const ids = [5507];
export const modules = {

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  help: () => (/* binding */ help)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
;// CONCATENATED MODULE: ./build/core/report/library.js




const GROUPS = {
    A: 'Format and structure',
    B: 'Text match',
    C: 'Similarity',
    D: 'Retrieval',
    E: 'Task and agent',
    F: 'Tool calls',
    G: 'Safety and refusal',
    H: 'Style and tone',
    I: 'Conversation',
    J: 'Classification',
    K: 'Operational',
    L: 'Composition',
};
const SCALES = {
    bin: '0 or 1',
    '3pt': '0, 0.5 or 1',
    '5pt': '0, 0.25, 0.5, 0.75 or 1',
    ratio: 'a share, 0 to 1',
    real: '0 to 1',
};
const KINDS = {
    deterministic: 'computed, no model asked',
    judge: 'asks the judge',
    embedding: 'asks the embedding model',
    hybrid: 'computed first, the judge for what is left open',
};
function libraryRow(spec) {
    const { name, version, kind, inputs, scale, pass, shape, group, passRule, summary } = spec;
    const digest = (0,core_digest/* digestOf */.ol)({ name, version, pinned: spec.pinned?.replaceAll('\r\n', '\n') });
    const optional = spec.optional ?? [];
    return {
        name,
        version,
        kind,
        inputs,
        scale,
        pass,
        shape,
        digest,
        group,
        optional,
        passRule,
        summary,
        experimental: spec.experimental === true,
    };
}
function grouped(specs) {
    return Object.keys(GROUPS)
        .map((letter) => [letter, specs.filter(({ group }) => group === letter)])
        .filter(([, members]) => members.length > 0);
}
function libraryText(specs, width) {
    const sections = grouped(specs).map(([letter, members]) => {
        const entries = members.map((spec) => {
            const head = `  ${spec.name.padEnd(24)} ${spec.kind}, ${spec.scale}${standing(spec, ', ')}`;
            return `${head}\n${(0,core_lines/* wrap */.L)(spec.summary, width, '    ')}`;
        });
        return `${letter}. ${GROUPS[letter]}\n${entries.join('\n')}`;
    });
    const count = `${specs.length} templates. 1 is good, always.`;
    return `${sections.join('\n\n')}\n\n${(0,core_lines/* wrap */.L)(`${count} "plumbline templates NAME" shows inputs, parameters, pass rule and an example.`, width)}\n`;
}
function standing(spec, before) {
    if (spec.experimental === true)
        return `${before}experimental`;
    return spec.advisory === true ? `${before}advisory` : '';
}
function exampleCall({ example: { call = {} } }) {
    const { latencyMs, usage, costUsd, earlier } = call;
    const facts = [
        ...(latencyMs === undefined ? [] : [`took ${latencyMs} ms`]),
        ...(usage === undefined ? [] : [`${usage.promptTokens} prompt and ${usage.completionTokens} completion tokens`]),
        ...(costUsd === undefined ? [] : [`$${costUsd}`]),
        ...(earlier === undefined
            ? []
            : [`earlier answers: ${earlier.map(({ output }) => JSON.stringify(output)).join(', ')}`]),
    ];
    return facts.length === 0 ? '' : ` (${facts.join('; ')})`;
}
function exampleScore({ example: { score } }) {
    return Number(score.toFixed(4));
}
function exampleCase(spec) {
    return JSON.stringify(spec.example.case);
}
function templateText(spec, width) {
    const field = (name, text) => (0,core_lines/* wrap */.L)(text, width, ' '.repeat(12), `${name}:`.padEnd(12));
    const parameters = parametersOf(spec);
    const optional = spec.optional ?? [];
    const lines = [
        `${spec.name} ${spec.version}`,
        (0,core_lines/* wrap */.L)(spec.summary, width),
        '',
        field('kind', `${spec.kind} (${KINDS[spec.kind]})`),
        field('reads', spec.inputs.join(', ')),
        ...(optional.length === 0 ? [] : [field('may read', optional.join(', '))]),
        field('scale', `${spec.scale} (${SCALES[spec.scale]})`),
        field('passes', `${spec.passRule} (score >= ${spec.pass})`),
        field('failures', `suggest: ${spec.shape.join(', then ')}`),
        ...(spec.experimental === true ? [field('status', 'experimental: reported, never blocks')] : []),
        ...(spec.advisory === true ? [field('status', 'advisory: reported, blocks only with blocking: true')] : []),
        ...(parameters.length === 0
            ? []
            : ['parameters:', ...parameters.map(({ name, type }) => (0,core_lines/* wrap */.L)(`${name}: ${type}`, width, '  '))]),
        field('digest', libraryRow(spec).digest.slice(0, 23)),
        '',
        'Example:',
        '  # suite',
        `  ${spec.example.suite}`,
        '  # case',
        `  ${exampleCase(spec)}`,
        `  # answer${exampleCall(spec)}`,
        ...spec.example.output.split('\n').map((line) => `  ${line}`),
        `  # score ${exampleScore(spec)}`,
    ];
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function parametersOf(spec) {
    const schema = json_schema_processors/* toJSONSchema */.bl(spec.parameters, { io: 'input', unrepresentable: 'any' });
    return Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const needed = schema.required?.includes(name) === true ? ['required'] : [];
        const preset = property.default === undefined ? [] : [`default ${JSON.stringify(property.default)}`];
        const notes = [...needed, ...preset, ...(property.description === undefined ? [] : [property.description])];
        return { name, type: [typeText(property), ...notes].join('; ') };
    });
}
function typeText(schema) {
    if (schema.enum !== undefined)
        return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
    if (schema.const !== undefined)
        return JSON.stringify(schema.const);
    if (schema.anyOf !== undefined)
        return [...new Set(schema.anyOf.map(typeText))].join(' or ');
    if (schema.type === 'array')
        return schema.items === undefined || Object.keys(schema.items).length === 0
            ? 'list'
            : `list of ${typeText(schema.items)}`;
    if (schema.type === 'object')
        return 'mapping';
    return schema.type === undefined ? 'any value' : String(schema.type);
}
function pageName(letter) {
    return `${letter.toLowerCase()}-${GROUPS[letter].toLowerCase().replaceAll(/[^a-z]+/g, '-')}.md`;
}
const NOTE = '<!-- Written by scripts/templates-docs.ts from the library itself; edit the templates. -->';
function groupPage(letter, specs, rubrics) {
    const rows = specs.map((spec) => `| [${spec.name}](#${spec.name.toLowerCase()}) | ${spec.kind} | ${spec.scale} | ${cell(spec.inputs.join(', '))} | ${cell(spec.passRule)} | ${spec.shape.join(', ')} |`);
    const sections = specs.map((spec) => templateSection(spec, rubrics(spec.name)));
    return [
        NOTE,
        '',
        `# ${letter}. ${GROUPS[letter]}`,
        '',
        '| template | kind | scale | reads | passes when | a failure suggests |',
        '|---|---|---|---|---|---|',
        ...rows,
        '',
        sections.join('\n'),
    ].join('\n');
}
function templateSection(spec, rubric) {
    const parameters = parametersOf(spec);
    const optional = spec.optional ?? [];
    return [
        `## ${spec.name}`,
        '',
        spec.summary,
        '',
        `Version ${spec.version}, ${KINDS[spec.kind]}. Score ${SCALES[spec.scale]}, 1 = good; a case passes at ${spec.pass} and more.${spec.experimental === true ? ' Experimental: reported, never blocks.' : ''}${spec.advisory === true ? ' Advisory: reported, blocks only with `blocking: true`.' : ''}`,
        ...(optional.length === 0 ? [] : ['', `It may also read ${optional.map((name) => `\`${name}\``).join(', ')}.`]),
        ...(parameters.length === 0 ? [] : ['', ...parameters.map(({ name, type }) => `- \`${name}\`: ${type}`)]),
        ...(rubric.length === 0 ? [] : ['', ...rubric]),
        '',
        fenced(spec.example.suite, 'yaml'),
        fenced(exampleCase(spec), 'json'),
        `An answer that scores ${exampleScore(spec)}${exampleCall(spec)}:`,
        fenced(spec.example.output),
        '',
    ].join('\n');
}
function cell(text) {
    return text.replaceAll('|', '\\|');
}
function indexPage(specs) {
    const groups = grouped(specs).flatMap(([letter, members]) => [
        `## [${letter}. ${GROUPS[letter]}](${pageName(letter)})`,
        '',
        '| template | kind | scale | passes at | reads | what it tells |',
        '|---|---|---|---|---|---|',
        ...members.map((spec) => {
            const link = `[${spec.name}](${pageName(letter)}#${spec.name.toLowerCase()})`;
            return `| ${link} | ${spec.kind}${standing(spec, ', ')} | ${spec.scale} | ${spec.pass} | ${cell(spec.inputs.join(', '))} | ${cell(spec.summary)} |`;
        }),
        '',
    ]);
    return [
        NOTE,
        '',
        '# The template library',
        '',
        `${specs.length} templates. One polarity: 1 is good, always. A failed call or an unreadable judge is \`unscored\`, never 0.`,
        '',
        'Scales: `bin` 0 or 1; `3pt` 0, 0.5 or 1; `5pt` five steps from 0 to 1; `ratio` a share; `real` anything from 0 to 1. An experimental template never blocks, an advisory one only with `blocking: true`.',
        '',
        ...groups,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/library.js
var library = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/shell/options.js
var options = __webpack_require__(755);
// EXTERNAL MODULE: ./build/shell/written.js
var written = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/commands/templates.js





const help = `plumbline templates [NAME...] [--json [FILE]]

The library of templates. Without a name: all of them by group, one line of
purpose each. With names: what each reads, its scale, parameters, pass rule,
and an example for suite, case and answer.

  --json [FILE]    the same as JSON: name, version, kind, inputs, scale, pass,
                   shape (what a failure suggests), digest

  plumbline templates Groundedness
`;
async function command(args, io) {
    const { values, positionals } = (0,options/* readOptions */.T)('templates', args, { json: { type: 'string' } }, { positionals: true, alone: ['json'] });
    const names = positionals.map(nameOf);
    const specs = [...(await (0,library/* loadSpecs */.B)(names.length === 0 ? library/* TEMPLATE_NAMES */._ : names)).values()];
    if ((0,written/* writeJson */.GF)(io, values.json, specs.map(libraryRow)))
        return 0;
    const width = Math.min(80, Math.max(40, io.columns));
    io.out(names.length === 0 ? libraryText(specs, width) : specs.map((spec) => templateText(spec, width)).join('\n'));
    return 0;
}
function nameOf(given) {
    const wanted = given.toLowerCase();
    const found = library/* TEMPLATE_NAMES */._.find((name) => name.toLowerCase() === wanted);
    if (found !== undefined)
        return found;
    const near = library/* TEMPLATE_NAMES */._.filter((name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()));
    throw new problem/* UsageError */.eb(`no template "${given}"${near.length === 0 ? '; "plumbline templates" lists them' : `; did you mean ${near.join(', ')}?`}`);
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Ok: () => (/* binding */ digestOfTexts),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hmacHex),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function asJson(value) {
    return value;
}
function canonical(value) {
    return written(value);
}
function written(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined)
        throw new TypeError('undefined has no canonical form');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no canonical form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += text === '' ? written(item) : `,${written(item)}`;
        return `[${text}]`;
    }
    const record = value;
    const keys = Object.keys(record);
    for (const key of keys.length > FEW ? keys.sort() : sortFew(keys)) {
        const member = record[key];
        if (member === undefined)
            continue;
        text += text === '' ? lead(key) + written(member) : `,${lead(key)}${written(member)}`;
    }
    return `{${text}}`;
}
const FEW = 16;
function sortFew(keys) {
    for (let at = 1; at < keys.length; at++) {
        const key = keys[at];
        let to = at;
        for (; to > 0 && keys[to - 1] > key; to--)
            keys[to] = keys[to - 1];
        keys[to] = key;
    }
    return keys;
}
const LEADS = new Map();
const MOST_LEADS = 500;
function lead(key) {
    const known = LEADS.get(key);
    if (known !== undefined)
        return known;
    const text = `${JSON.stringify(key)}:`;
    if (LEADS.size < MOST_LEADS)
        LEADS.set(key, text);
    return text;
}
function digestOf(value) {
    return digestOfText(written(value));
}
function digestOfText(text) {
    return `sha256:${sha256Hex(text.replaceAll('\r\n', '\n'))}`;
}
function digestOfTexts(items, textOf, separator) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const [index, item] of items.entries())
        hash.update(index === 0 ? textOf(item) : separator + textOf(item), 'utf8');
    return `sha256:${hash.digest('hex')}`;
}
function sha256Hex(text) {
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}
function hmacHex(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex');
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Je: () => (/* binding */ datasetLine),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
function visible(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (char) => {
        const point = char.codePointAt(0) ?? 0;
        return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
function oneLine(text, limit = 200) {
    return clip(visible(text).replace(/\s+/g, ' ').trim(), limit);
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    let end = 0;
    let count = 0;
    for (const char of text) {
        if (count === limit - 1)
            return `${text.slice(0, end).trimEnd()}…`;
        end += char.length;
        count += 1;
    }
    return text;
}
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === char ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
function codeSpan(text, limit = 120) {
    const line = oneLine(text, limit).replaceAll('|', '¦');
    if (line === '')
        return '_(empty)_';
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const LIVE = /[@`$|\\]|#\d|\bgh-\d|:\/\/|www\.|[0-9a-f]{7,}|:[a-z0-9_+-]+:|\]\(|!\[|\[\^|\w\.\w+\/|(?:https?|ftp|mailto|xmpp|www)(?!\w)|^\/\w/iu;
const PUNCTUATION = /[*~[\]&<>\\|`$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
const BLOCK_START = /^(?:[-+#=>:]|\d+[.)](?=\s|$))/;
function entity(char) {
    return `&#${char.codePointAt(0)};`;
}
const PHRASE = /(?<=^\(?| \(?)(`[^`]+`)(?=[,.;:!?)]*(?: |$))/;
function prose(text, limit = 600) {
    const set = oneLine(text, limit)
        .split(PHRASE)
        .map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1), limit) : part.split(' ').map(calm).join(' ')))
        .join('');
    return set.replace(BLOCK_START, (start) => [...start].map((char) => (/\d/.test(char) ? char : entity(char))).join(''));
}
function calm(word) {
    return LIVE.test(word) ? codeSpan(word, 600) : word.replace(PUNCTUATION, entity);
}
function fenced(text, language = '', limit = 20_000) {
    const body = clip(visible(text).replace(/\n+$/, ''), limit);
    const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function entities(text) {
    return visible(text).replace(/[&<>`*_~[\]!@#:|\\$]/g, entity);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function html(text) {
    return visible(text).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function xml(text) {
    return visible(text)
        .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}
function datasetLine(line) {
    const one = line.replace(/[\r\n]+/g, ' ');
    return one
        .replace(/[`@<>]/g, unicodeEscape)
        .replace(UNSEEN, (char) => [...Array(char.length).keys()].map((at) => unicodeEscape(char[at] ?? '')).join(''));
}
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function ownLink(url) {
    if (url === undefined)
        return null;
    return /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/[\w./-]*)?(?:#[\w-]*)?$/.test(url)
        ? url
        : null;
}


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadSpecs),
/* harmony export */   _: () => (/* binding */ TEMPLATE_NAMES)
/* harmony export */ });
const composite = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9967)]).then(__webpack_require__.bind(__webpack_require__, 9967));
const answer = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(7223)]).then(__webpack_require__.bind(__webpack_require__, 7223));
const boilerplate = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3903)]).then(__webpack_require__.bind(__webpack_require__, 3903));
const classification = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(7022)]).then(__webpack_require__.bind(__webpack_require__, 7022));
const instructions = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8213), __webpack_require__.e(6143)]).then(__webpack_require__.bind(__webpack_require__, 6143));
const json = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 746));
const label = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1074)]).then(__webpack_require__.bind(__webpack_require__, 1074));
const language = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8213), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 484));
const leakage = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(7373)]).then(__webpack_require__.bind(__webpack_require__, 7373));
const links = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(5245)]).then(__webpack_require__.bind(__webpack_require__, 5245));
const markdown = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2727)]).then(__webpack_require__.bind(__webpack_require__, 2727));
const operational = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4580)]).then(__webpack_require__.bind(__webpack_require__, 4580));
const refusal = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3232)]).then(__webpack_require__.bind(__webpack_require__, 3232));
const repetition = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8585)]).then(__webpack_require__.bind(__webpack_require__, 8585));
const retrieval = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1700)]).then(__webpack_require__.bind(__webpack_require__, 1700));
const schema = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2463), __webpack_require__.e(2745), __webpack_require__.e(3413)]).then(__webpack_require__.bind(__webpack_require__, 3413));
const similarity = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(2072)]).then(__webpack_require__.bind(__webpack_require__, 2072));
const stability = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(8027)]).then(__webpack_require__.bind(__webpack_require__, 8027));
const text = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2856), __webpack_require__.e(6701)]).then(__webpack_require__.bind(__webpack_require__, 6701));
const tokens = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4825), __webpack_require__.e(2348)]).then(__webpack_require__.bind(__webpack_require__, 2348));
const toolschema = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2463), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 555));
const tools = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2519)]).then(__webpack_require__.bind(__webpack_require__, 2519));
const trajectory = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 6747));
const judgedCalls = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(5539)]).then(__webpack_require__.bind(__webpack_require__, 5539));
const judgedCitation = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(9396)]).then(__webpack_require__.bind(__webpack_require__, 7015));
const judgedConversation = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(2378)]).then(__webpack_require__.bind(__webpack_require__, 2378));
const judgedCustom = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(3034)]).then(__webpack_require__.bind(__webpack_require__, 3034));
const judgedPairwise = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 2013));
const judgedRag = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 539));
const judgedSafety = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(2919)]).then(__webpack_require__.bind(__webpack_require__, 2919));
const judgedSimilarity = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(4674)]).then(__webpack_require__.bind(__webpack_require__, 4674));
const judgedStyle = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 8636));
const judgedTask = () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2359), __webpack_require__.e(8636)]).then(__webpack_require__.bind(__webpack_require__, 6255));
const GROUPS = {
    IsJson: json,
    JsonSchemaMatch: schema,
    JsonFieldMatch: json,
    MarkdownStructure: markdown,
    RegexMatch: text,
    LengthBounds: text,
    StartsWith: text,
    EndsWith: text,
    LinkAllowlist: links,
    ExactMatch: answer,
    ContainsAll: text,
    ContainsAny: text,
    ContainsNone: text,
    NumericMatch: answer,
    NoBoilerplate: boilerplate,
    FuzzyMatch: similarity,
    TokenF1: similarity,
    RougeL: similarity,
    BleuScore: similarity,
    ChrF: similarity,
    EmbeddingSimilarity: judgedSimilarity,
    SemanticEquivalence: judgedSimilarity,
    Groundedness: judgedRag,
    ContextAdherence: judgedRag,
    FactualAccuracy: judgedRag,
    AnswerRelevance: judgedRag,
    ContextRelevance: judgedRag,
    ContextPrecision: judgedRag,
    ContextRecall: judgedRag,
    CitationCheck: judgedCitation,
    RetrievalRank: retrieval,
    TaskCompletion: judgedTask,
    Completeness: judgedTask,
    InstructionFollowing: judgedTask,
    SummaryQuality: judgedTask,
    CustomRubric: judgedCustom,
    PairwisePreference: judgedPairwise,
    TrajectoryMatch: trajectory,
    LoopDetection: trajectory,
    VerifiableInstructions: instructions,
    LLMFunctionCalling: judgedCalls,
    ToolSchemaValid: toolschema,
    ToolSelection: tools,
    ToolArguments: tools,
    ToolAbstention: tools,
    AnswerRefusal: judgedSafety,
    Toxicity: judgedSafety,
    Bias: judgedSafety,
    InjectionResistance: judgedSafety,
    PolicyCompliance: judgedSafety,
    RefusalPattern: refusal,
    PIILeakage: leakage,
    SecretLeakage: leakage,
    SystemPromptLeak: leakage,
    ToneMatch: judgedStyle,
    PersonaAdherence: judgedStyle,
    Conciseness: judgedStyle,
    Coherence: judgedStyle,
    LanguageMatch: language,
    Repetition: repetition,
    ConversationCoherence: judgedConversation,
    ConversationResolution: judgedConversation,
    KnowledgeRetention: judgedConversation,
    LabelMatch: label,
    ClassificationReport: classification,
    Calibration: classification,
    LatencyBudget: operational,
    CostBudget: operational,
    Stability: stability,
    Composite: composite,
};
const PARTS = {
    'LengthBounds#tokens': tokens,
};
const TEMPLATE_NAMES = Object.keys(GROUPS);
async function loadSpecs(names) {
    const groups = GROUPS;
    const wanted = [...new Set(names)].sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
    const loaded = await Promise.all(wanted.map(async (name) => {
        const load = Object.hasOwn(PARTS, name) ? PARTS[name] : Object.hasOwn(groups, name) ? groups[name] : undefined;
        const plain = name.split('#')[0];
        const spec = (await load?.())?.SPECS.find((candidate) => candidate.name === plain);
        return spec === undefined ? [] : [[spec.name, spec]];
    }));
    return new Map(loaded.flat());
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
    }
    catch (error) {
        throw asUsage(command, options, error);
    }
}
function completed(args, alone) {
    return args.map((word, at) => {
        const next = args[at + 1];
        const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
        return stands ? `${word}=-` : word;
    });
}
function asUsage(command, options, error) {
    const { code, message } = error;
    const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
    switch (code) {
        case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
            const names = Object.keys(options);
            const word = named.replace(/^-+/, '');
            const near = word.length < 3 ? null : (0,_core_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, names);
            const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
        }
        case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
            const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
        }
        case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
            return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command} takes no argument "${named}"`);
        default:
            return error;
    }
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);



function placesFor(io, files) {
    for (const [flag, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { throwIfNoEntry: false });
        if (folder?.isDirectory() !== true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${path}: the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is not there; make it first`);
        if (path === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false })?.isDirectory() === true)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
    }
}
function writeText(io, path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), text);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${path} cannot be written (${code})`, { cause: error });
    }
}
function writeJson(io, path, value) {
    if (path === undefined)
        return false;
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (path === '-')
        io.out(text);
    else
        writeText(io, path, text);
    return path === '-';
}


/***/ })

};
