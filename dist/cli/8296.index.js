export const id = 8296;
export const ids = [8296];
export const modules = {

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseDocumentText),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9483);




function readDocument(tree, path, problems, named) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(tree, path, problems, named);
    return text === null ? null : parseDocumentText(path, text, problems);
}
function parseDocumentText(file, text, problems) {
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseConflict */ .Xs)(file, text, problems))
        return null;
    if ((0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .longestLine */ .N9)(text) > _text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE */ .MV) {
        (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .IM)(file, text, problems, () => { });
        return null;
    }
    return file.endsWith('.json') ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonText */ .l)(file, text, problems) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlText */ .c)(file, text, problems);
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ZF: () => (/* binding */ deeperThan),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   x7: () => (/* binding */ shallow)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7412);


const MAX_DEPTH = 100;
function keyOf(path) {
    let key = '';
    for (const part of path)
        key += typeof part === 'number' ? `[${part}]` : key === '' ? part : `.${part}`;
    return key === '' ? undefined : key;
}
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
function problemAt(document, path, part = 'value') {
    return { file: document.file, ...document.place(path, part), key: keyOf(path) };
}
function follow(document, at, from, problems) {
    const named = valueAt(document.value, at);
    const path = typeof named === 'string' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o)(from, named) : null;
    if (path !== null)
        return path;
    problems.add({
        ...problemAt(document, at),
        message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`,
    });
    return null;
}
function shallow(document, problems) {
    if (!deeperThan(document.value, MAX_DEPTH))
        return true;
    problems.add({
        file: document.file,
        line: document.place([])?.line,
        message: `is nested deeper than ${MAX_DEPTH} levels`,
    });
    return false;
}
function deeperThan(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (deeperThan(item, levels - 1))
                return true;
        return false;
    }
    for (const key in value)
        if (deeperThan(value[key], levels - 1))
            return true;
    return false;
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ jsonOffset),
/* harmony export */   g: () => (/* binding */ walkJson)
/* harmony export */ });
function jsonOffset(text, path, part) {
    let best;
    let depth = -1;
    walkJson(text, {
        member: (at, keyOffset, valueOffset) => {
            if (at.length <= depth || at.length > path.length)
                return;
            for (let i = 0; i < at.length; i += 1)
                if (String(at[i]) !== String(path[i]))
                    return;
            depth = at.length;
            best = depth === path.length && part === 'key' ? keyOffset : valueOffset;
        },
    });
    return best;
}
const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function walkJson(text, visitor = {}) {
    const frames = [];
    const path = [];
    let at = 0;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        return pattern.test(text) ? pattern.lastIndex : at;
    };
    const found = () => at >= text.length ? 'the end of the text' : JSON.stringify(String.fromCodePoint(text.codePointAt(at)));
    const fault = (message) => ({ offset: at, message });
    const string = () => {
        at += 1;
        for (;;) {
            const code = text.charCodeAt(at);
            if (Number.isNaN(code))
                return fault('a string is not closed');
            if (code === 0x22)
                break;
            if (code < 0x20)
                return fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
            if (code === 0x5c) {
                const next = text[at + 1];
                if (next === 'u') {
                    if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)))
                        return fault('\\u wants four hex digits');
                    at += 6;
                }
                else if (next !== undefined && '"\\/bfnrt'.includes(next))
                    at += 2;
                else
                    return fault('unknown escape in a string');
            }
            else
                at += 1;
        }
        at += 1;
        return null;
    };
    let want = 'value';
    let keyOffset = 0;
    for (;;) {
        at = skip(WHITE);
        const frame = frames.at(-1);
        const c = text[at];
        if (want === 'next') {
            if (frame === undefined)
                return at < text.length ? fault(`expected the end of the text, found ${found()}`) : null;
            if (c === ',') {
                at += 1;
                if (frame.object)
                    want = 'key';
                else {
                    path[path.length - 1] = path.at(-1) + 1;
                    want = 'value';
                    at = skip(WHITE);
                    keyOffset = at;
                }
            }
            else if (c === (frame.object ? '}' : ']')) {
                at += 1;
                frames.pop();
                path.pop();
            }
            else
                return fault(`expected , or ${frame.object ? '}' : ']'}, found ${found()}`);
            continue;
        }
        if (want === 'first' && c === (frame.object ? '}' : ']')) {
            at += 1;
            frames.pop();
            path.pop();
            want = 'next';
            continue;
        }
        if (want === 'key' || (want === 'first' && frame.object)) {
            if (c !== '"')
                return fault(`expected a key in double quotes, found ${found()}`);
            keyOffset = at;
            const wrong = string();
            if (wrong)
                return wrong;
            const key = JSON.parse(text.slice(keyOffset, at));
            if (frame.keys.has(key))
                visitor.twice?.(key, keyOffset);
            frame.keys.add(key);
            path[path.length - 1] = key;
            at = skip(WHITE);
            if (text[at] !== ':')
                return fault(`expected : after the key, found ${found()}`);
            at += 1;
            want = 'value';
            continue;
        }
        if (frames.length === 0 || !frame.object)
            keyOffset = at;
        visitor.member?.(path, keyOffset, at);
        want = 'next';
        if (c === '{' || c === '[') {
            at += 1;
            frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
            path.push(c === '{' ? '' : 0);
            want = 'first';
        }
        else if (c === '"') {
            const wrong = string();
            if (wrong)
                return wrong;
        }
        else {
            const end = Math.max(skip(LITERAL), skip(NUMBER));
            if (end === at)
                return fault(`expected a value, found ${found()}`);
            at = end;
        }
    }
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseJsonText),
/* harmony export */   w: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4432);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);



function parseJsonText(file, text, problems) {
    const twice = [];
    const fault = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .walkJson */ .g)(text, { twice: (key, offset) => twice.push({ key, offset }) });
    if (fault !== null) {
        problems.add({ file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text, fault.offset), message: `is not valid JSON: ${fault.message}` });
        return null;
    }
    for (const { key, offset } of twice)
        problems.add({ file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text, offset), key, message: 'stands twice in one object' });
    if (twice.length > 0)
        return null;
    const document = {
        file,
        value: JSON.parse(text),
        place: (path, part = 'value') => {
            const offset = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOffset */ .E)(text, path, part);
            return offset === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text, offset);
        },
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .shallow */ .x7)(document, problems) ? document : null;
}
function parseJsonLine(file, line, number, problems) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        const fault = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .walkJson */ .g)(line);
        const message = line.startsWith('<<<<<<< ')
            ? 'holds the marker of an unresolved merge (<<<<<<<); resolve it first'
            : `is not valid JSON: ${fault?.message ?? 'it cannot be parsed'}`;
        problems.add({ file, line: number, column: (fault?.offset ?? 0) + 1, message });
        return undefined;
    }
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .deeperThan */ .ZF)(value, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr)) {
        problems.add({ file, line: number, message: `is nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels` });
        return undefined;
    }
    return value;
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkValue),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5256);




zod__WEBPACK_IMPORTED_MODULE_3__/* .config */ .$W({ jitless: true });
function check(document, schema, problems, path = []) {
    const result = checkValue(schema, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, path), (fault) => {
        problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(document, [...path, ...fault.path], fault.part), message: fault.message });
    });
    return result;
}
function checkValue(schema, value, note) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    for (const issue of result.error.issues)
        tell(issue, [], schema, value, note);
    return null;
}
function tell(issue, prefix, schema, root, note) {
    const path = [...prefix, ...issue.path];
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, path);
    const seen = `found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}`;
    const say = (message) => note({ path, part: 'value', message });
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, path);
            for (const key of issue.keys) {
                note({ path: [...path, key], part: 'key', message: `unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(key)}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, known)}` });
            }
            return;
        }
        case 'invalid_type':
            say(value === undefined
                ? `is missing; expected ${nameOf(issue.expected)}`
                : `expected ${nameOf(issue.expected)}, ${seen}`);
            return;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const near = typeof value === 'string' ? (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, values) : null;
            const wanted = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
            say(value === undefined
                ? `is missing; expected ${wanted}`
                : `expected ${wanted}, ${seen}${near ? `; did you mean ${near}?` : ''}`);
            return;
        }
        case 'too_small':
            if (issue.origin === 'string')
                say('must not be empty');
            else if (issue.origin === 'array')
                say(`needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}, ${seen}`);
            else
                say(`must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}, ${seen}`);
            return;
        case 'too_big':
            say(`must be ${issue.origin === 'number' ? '' : 'no longer than '}${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}, ${seen}`);
            return;
        case 'invalid_union': {
            const branches = issue.errors;
            const fits = branches.filter((branch) => branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'));
            const best = fits.sort((a, b) => a.length - b.length)[0];
            if (branches.length === 0 && 'options' in issue) {
                const kinds = issue.options.filter((option) => typeof option === 'string');
                say(`expected one of ${kinds.join(', ')}, ${seen}${typeof value === 'string' ? (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(value, kinds) : ''}`);
                return;
            }
            if (best !== undefined) {
                for (const inner of best)
                    tell(inner, path, schema, root, note);
                return;
            }
            const wanted = new Set(branches.flatMap((branch) => branch.map((inner) => (inner.code === 'invalid_type' ? nameOf(inner.expected) : ''))));
            wanted.delete('');
            say(value === undefined
                ? `is missing; expected ${[...wanted].join(' or ')}`
                : `expected ${[...wanted].join(' or ')}, ${seen}`);
            return;
        }
        case 'invalid_key':
            say(`the name ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(path.at(-1))} is not allowed: ${issue.issues.map((inner) => inner.message).join('; ')}`);
            return;
        default:
            say(issue.message.includes('found ') || issue.code !== 'custom' ? `${issue.message}, ${seen}` : issue.message);
    }
}
function nameOf(expected) {
    const names = {
        int: 'a whole number',
        number: 'a number',
        string: 'a text',
        boolean: 'true or false',
        array: 'a list',
        object: 'an object',
        record: 'an object',
        tuple: 'a list',
        null: 'null',
    };
    return names[expected] ?? expected;
}
function keysAt(schema, path) {
    const def = schema.def;
    const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
    if (inner !== undefined)
        return keysAt(inner, path);
    if (def.options !== undefined)
        return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
    const [step, ...rest] = path;
    if (step === undefined)
        return def.shape === undefined ? [] : Object.keys(def.shape);
    const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
    return next === undefined ? [] : keysAt(next, rest);
}


/***/ }),

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   N9: () => (/* binding */ longestLine)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const MAX_LINE = 8 * 1024 * 1024;
function eachLine(file, text, problems, visit) {
    let start = 0;
    let number = 0;
    while (start < text.length) {
        let end = text.indexOf('\n', start);
        if (end < 0)
            end = text.length;
        number += 1;
        if (end - start > MAX_LINE) {
            problems.add({
                file,
                line: number,
                message: `is a line of ${end - start} characters; at most ${MAX_LINE} are read`,
            });
        }
        else {
            const line = text.slice(start, end).trim();
            if (line !== '')
                visit(line, number);
        }
        start = end + 1;
    }
}
function longestLine(text) {
    if (text.length <= MAX_LINE)
        return text.length;
    let longest = 0;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
        longest = Math.max(longest, at - start);
        start = at + 1;
    }
    return Math.max(longest, text.length - start);
}
function linesOf(file, bytes, problems) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sound = bytes.length <= _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer);
    if (!sound)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(file, bytes, problems) === null ? null : { bytes: buffer, each: () => [] };
    if (buffer.includes('<<<<<<< ') && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(file, buffer.toString('utf8'), problems))
        return null;
    return { bytes: buffer, each: () => eachOf(file, buffer, problems) };
}
const BOM = [0xef, 0xbb, 0xbf];
function* eachOf(file, buffer, problems) {
    let at = BOM.every((byte, index) => buffer[index] === byte) ? BOM.length : 0;
    for (let line = 1; at < buffer.length; line++) {
        const found = buffer.indexOf(10, at);
        const end = found < 0 ? buffer.length : found;
        const raw = buffer.toString('utf8', at, end);
        if (raw.length > MAX_LINE) {
            problems.add({ file, line, message: `is a line of ${raw.length} characters; at most ${MAX_LINE} are read` });
        }
        else {
            const text = raw.trim();
            if (text !== '')
                yield { line, at, length: end - at, text };
        }
        at = end + 1;
    }
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseYamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);


const MAX_ALIASES = 100;
function parseYamlText(file, text, problems, firstLine = 1) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const shifted = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
    };
    let yaml;
    try {
        yaml = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter,
            prettyErrors: false,
            schema: 'core',
            uniqueKeys: true,
            stringKeys: true,
            logLevel: 'error',
        });
    }
    catch (error) {
        problems.add({ file, line: firstLine, message: tooDeep(error) });
        return null;
    }
    const faults = [...yaml.errors, ...yaml.warnings];
    if (faults.length > 0) {
        for (const fault of faults) {
            const message = /call stack/.test(fault.message)
                ? `is nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels`
                : `is not valid YAML: ${fault.message}`;
            problems.add({ file, ...shifted(fault.pos[0]), message });
        }
        return null;
    }
    if (yaml.contents === null) {
        problems.add({ file, line: firstLine, message: 'is empty' });
        return null;
    }
    let value;
    try {
        value = yaml.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        const message = error instanceof ReferenceError
            ? `its aliases (*name) expand to more than ${MAX_ALIASES} copies; write the values out`
            : tooDeep(error);
        problems.add({ file, line: firstLine, message });
        return null;
    }
    const place = (path, part = 'value') => {
        const offset = yamlOffset(yaml, path, part);
        return offset === undefined ? undefined : shifted(offset);
    };
    const document = { file, value, place };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .shallow */ .x7)(document, problems) && finite(document, problems) ? document : null;
}
function tooDeep(error) {
    if (error instanceof RangeError)
        return `is nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels`;
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
function yamlOffset(yaml, path, part) {
    let node = yaml.contents;
    let best = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            node = node.resolve(yaml);
        let next;
        let keyStart;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(step));
            if (pair === undefined)
                return best;
            keyStart = startOf(pair.key);
            next = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            if (step >= node.items.length)
                return best;
            next = node.items[step];
        }
        else
            return best;
        const last = index === path.length - 1;
        const own = startOf(next);
        best = (last && part === 'key' ? (keyStart ?? own) : (own ?? keyStart)) ?? best;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(next) && next.range && next.range[0] === next.range[1] && keyStart !== undefined)
            best = keyStart;
        node = next;
    }
    return best;
}
function startOf(node) {
    return node?.range?.[0];
}
function finite(document, problems) {
    let sound = true;
    const visit = (value, path) => {
        if (typeof value === 'number' && !Number.isFinite(value)) {
            problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(document, path), message: `${value} is not a number that JSON can carry` });
            sound = false;
        }
        else if (Array.isArray(value)) {
            value.forEach((item, index) => {
                visit(item, [...path, index]);
            });
        }
        else if (value !== null && typeof value === 'object') {
            for (const [key, item] of Object.entries(value))
                visit(item, [...path, key]);
        }
    };
    visit(document.value, []);
    return sound;
}


/***/ })

};
