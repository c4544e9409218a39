export const id = 3689;
export const ids = [3689];
export const modules = {

  73349:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _: () => (  openCode)
});

var utf8 = __webpack_require__(84323);
var literal = __webpack_require__(92602);
;
function markedName(comment) {
    return /^[\s*#/]*plumbline:\s*prompt\s+([A-Za-z_$][\w$]*)[\s*]*$/.exec(comment)?.[1] ?? null;
}
function shownCode(text) {
    const call = /^[\w$.?!]+(?=\()/.exec(text)?.[0];
    if (call !== undefined && call.length <= 40)
        return `${call}(…)`;
    const line = text.replace(/\s+/g, ' ');
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

;

function quotedAt(source, from, to) {
    const [, prefix = '', quote = '"'] = /^([A-Za-z]*)("""|'''|"|')/.exec(source.slice(from, Math.min(to, from + 8))) ?? [];
    if (/b/i.test(prefix))
        throw new literal .nf(from, 'is bytes, not a text');
    return { prefix: prefix.toLowerCase(), from: from + prefix.length + quote.length, to: to - quote.length };
}
const ESCAPE = /\\(?:\n|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}\n]*\}|[\s\S])/g;
const SIMPLE = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function unescaped(text, at) {
    return text.replace(ESCAPE, (whole) => {
        const body = whole.slice(1);
        const simple = SIMPLE[body];
        if (simple !== undefined)
            return simple;
        if (/^[0-7]+$/.test(body))
            return String.fromCodePoint(Number.parseInt(body, 8));
        if (/^[xuU][0-9a-fA-F]+$/.test(body)) {
            const code = Number.parseInt(body.slice(1), 16);
            if (code > 0x10ffff)
                throw new literal .nf(at, `${whole} is no character`);
            return String.fromCodePoint(code);
        }
        if (body.startsWith('N{'))
            throw new literal .nf(at, `${whole} names a character; write it as \\uXXXX`);
        return whole;
    });
}

;




const FILE_SCOPE = { sees: () => true, open: [] };
const MOST_MARKS = 200;
const MARK_INSTEAD = '; a literal inside a function is read where the line above it says "# plumbline: prompt NAME", by #NAME';
function pythonSource(tree, text) {
    tree.iterate({
        enter({ type, from }) {
            if (type.isError)
                throw new literal .nf(from, 'is not Python as far as it can be read here (3.12)');
        },
    });
    return new PythonSource(tree, text);
}
class PythonSource {
    #text;
    #top;
    #marked = new Map();
    #known = new Map();
    constructor(tree, text) {
        this.#text = text;
        this.#top = this.#namesOf(tree.topNode);
        this.#readMarks(tree);
    }
    find(selector) {
        const marked = this.#marked.get(selector);
        if (marked !== undefined)
            return marked;
        const [root = '', ...keys] = selector.split('.');
        let found = this.#top.get(root);
        while (found?.kind === 'class' && keys.length > 0)
            found = found.names.get(keys.shift());
        if (found === undefined)
            return null;
        switch (found.kind) {
            case 'value': {
                const value = this.#member(found.value, keys);
                if (value === null)
                    return null;
                const read = () => this.#read(value, { ...FILE_SCOPE, open: [root] });
                return { name: selector, offset: value.from, read };
            }
            case 'import':
                throw new literal .nf(found.offset, 'is imported; name the file that it is written in');
            case 'class':
                throw new literal .nf(found.offset, `is a class; name a text of it: ${[...found.names.keys()].slice(0, 8).join(', ')}`);
            case 'other':
                throw new literal .nf(found.offset, `${found.what}${MARK_INSTEAD}`);
        }
    }
    texts() {
        const all = (names, prefix) => [...names].flatMap(([name, found]) => {
            if (found.kind === 'class')
                return all(found.names, `${prefix}${name}.`);
            return found.kind === 'value' ? this.#textsIn(`${prefix}${name}`, found.value, 0) : [];
        });
        return [...all(this.#top, ''), ...this.#marked.values()].sort((a, b) => a.offset - b.offset);
    }
    #textsIn(name, value, level) {
        if (value.name === 'DictionaryExpression' && level < 3)
            return this.#entriesOf(value).flatMap(([key, item]) => key === null ? [] : this.#textsIn(`${name}.${key}`, item, level + 1));
        const isText = /^(?:String|FormatString|ContinuedString|BinaryExpression|ParenthesizedExpression)$/.test(value.name);
        const isBuilt = value.name === 'CallExpression' && this.#methodOf(value) !== null;
        const found = isText || isBuilt ? this.find(name) : null;
        return found === null ? [] : [found];
    }
    #namesOf(body) {
        const names = new Map();
        const set = (name, found) => {
            const what = 'is assigned more than once; a constant has one value';
            names.set(name, names.has(name) ? { kind: 'other', what, offset: found.offset } : found);
        };
        for (const statement of childrenOf(body)) {
            const offset = statement.from;
            switch (statement.name) {
                case 'AssignStatement':
                    for (const [name, value] of this.#assigned(statement))
                        set(name, value === null
                            ? { kind: 'other', what: 'is not assigned one text', offset }
                            : { kind: 'value', value, offset });
                    break;
                case 'ImportStatement':
                    for (const name of this.#imported(statement))
                        names.set(name, { kind: 'import', offset });
                    break;
                case 'ClassDefinition': {
                    const inside = statement.getChild('Body');
                    const own = statement.getChild('VariableName');
                    if (own !== null && inside !== null)
                        names.set(this.#source(own), { kind: 'class', names: this.#namesOf(inside), offset });
                    break;
                }
                case 'FunctionDefinition':
                case 'DecoratedStatement': {
                    const own = (statement.getChild('FunctionDefinition') ?? statement).getChild('VariableName');
                    if (own !== null)
                        names.set(this.#source(own), { kind: 'other', what: 'is a function, which is never run', offset });
                    break;
                }
                case 'ExpressionStatement':
                case 'Comment':
                    break;
                default:
                    for (const name of this.#assignedIn(statement))
                        set(name, { kind: 'other', what: 'is assigned in a branch or a loop', offset });
            }
        }
        return names;
    }
    #assigned(statement) {
        const parts = childrenOf(statement).filter(({ name }) => name !== 'TypeDef');
        const value = parts.at(-1);
        const isOne = parts.every(({ name }, index) => name !== ',' || index === parts.length - 1);
        const targets = parts.slice(0, -1).filter(({ name }) => name === 'VariableName');
        if (value === undefined || parts.at(-2)?.name !== 'AssignOp')
            return [];
        return targets.map((target) => [this.#source(target), isOne ? value : null]);
    }
    #assignedIn(statement) {
        const names = [];
        statement.cursor().iterate((node) => {
            if (node.name === 'FunctionDefinition' || node.name === 'ClassDefinition')
                return false;
            if (node.name !== 'AssignStatement' && node.name !== 'UpdateStatement')
                return;
            const target = node.node.firstChild;
            if (target?.name === 'VariableName')
                names.push(this.#source(target));
        });
        return names;
    }
    #imported(statement) {
        const parts = childrenOf(statement);
        const after = parts.findIndex(({ name }) => name === 'import');
        return parts
            .slice(after + 1)
            .filter(({ name }, index, all) => name === 'VariableName' && all[index + 1]?.name !== 'as')
            .map((part) => this.#source(part));
    }
    #readMarks(tree) {
        const cursor = tree.cursor();
        do {
            const name = cursor.name === 'Comment' ? markedName(this.#source(cursor)) : null;
            if (name === null || this.#marked.size >= MOST_MARKS)
                continue;
            const offset = cursor.from;
            const line = (0,utf8 .$t)(this.#text, offset).line + 1;
            const isTwice = this.#marked.has(name);
            const { values, inner } = this.#textsAt(tree, line);
            const read = () => {
                if (isTwice)
                    throw new literal .nf(offset, 'is the name of two marked texts');
                const [value, second] = values;
                if (value === undefined || second !== undefined)
                    throw new literal .nf(offset, `marks line ${line}, where ${value === undefined ? 'no text begins' : 'several texts begin'}; put the comment on the line above the text`);
                return this.#read(value, { open: [], sees: (one) => !inner.has(one) });
            };
            this.#marked.set(name, { name, offset: values[0]?.from ?? offset, read, isMarked: true });
        } while (cursor.next());
    }
    #textsAt(tree, line) {
        const values = [];
        const inner = new Set();
        tree.iterate({
            enter: (node) => {
                if ((0,utf8 .$t)(this.#text, node.from).line > line || (0,utf8 .$t)(this.#text, node.to).line < line)
                    return false;
                if (node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
                    for (const name of this.#boundIn(node.node))
                        inner.add(name);
                const isCall = node.name === 'CallExpression' && this.#methodOf(node.node) !== null;
                const isText = /^(?:String|FormatString|ContinuedString|BinaryExpression|ArrayExpression)$/.test(node.name) || isCall;
                if (!isText || (0,utf8 .$t)(this.#text, node.from).line !== line)
                    return;
                values.push(node.node);
                return false;
            },
        });
        return { values, inner };
    }
    #boundIn(body) {
        const names = childrenOf(body.getChild('ParamList') ?? body).filter(({ name }) => name === 'VariableName');
        return [...names.map((name) => this.#source(name)), ...this.#assignedIn(body.getChild('Body') ?? body)];
    }
    #member(value, keys) {
        let here = value;
        for (const key of keys) {
            const items = here.name === 'ArrayExpression' && /^\d+$/.test(key) ? itemsOf(here) : null;
            const found = items === null
                ? here.name === 'DictionaryExpression'
                    ? this.#entriesOf(here).findLast(([name]) => name === key)?.[1]
                    : undefined
                : items[Number(key)];
            if (found === undefined)
                return null;
            here = found;
        }
        return here;
    }
    #entriesOf(dictionary) {
        const parts = childrenOf(dictionary).filter(({ name }) => name !== 'Comment');
        const entries = [];
        for (const [index, part] of parts.entries()) {
            if (part.name === '**')
                entries.push([null, part]);
            if (part.name !== ':')
                continue;
            const [key, value] = [parts[index - 1], parts[index + 1]];
            if (key === undefined || value === undefined)
                continue;
            entries.push([key.name === 'String' ? this.#plain(key) : null, value]);
        }
        return entries;
    }
    #read(node, scope, level = 0) {
        const at = node.from;
        if (level > literal .Ez)
            throw new literal .nf(at, `is nested deeper than ${literal .Ez} levels`);
        switch (node.name) {
            case 'String':
                return { kind: 'text', segments: [this.#plain(node)], at };
            case 'FormatString':
                return this.#formatted(node, scope, level);
            case 'ContinuedString':
                return (0,literal .oR)(childrenOf(node)
                    .filter(({ name }) => name !== 'Comment')
                    .map((part) => (0,literal .b6)(this.#read(part, scope, level + 1), part.from)), at);
            case 'ParenthesizedExpression': {
                const [inside] = itemsOf(node);
                if (inside === undefined)
                    throw new literal .nf(at, 'is empty');
                return this.#read(inside, scope, level + 1);
            }
            case 'BinaryExpression':
                return this.#sum(node, scope, level);
            case 'CallExpression':
                return this.#call(node, scope, level);
            case 'ArrayExpression':
            case 'TupleExpression':
                return { kind: 'list', items: itemsOf(node).map((item) => this.#read(item, scope, level + 1)) };
            case 'DictionaryExpression':
                return {
                    kind: 'record',
                    entries: new Map(this.#entriesOf(node).map(([key, value]) => this.#entry(key, value, scope, level))),
                };
            case 'Boolean':
                return { kind: 'plain', value: this.#source(node) === 'True' };
            case 'None':
                return { kind: 'plain', value: null };
            case 'Number':
            case 'UnaryExpression': {
                const value = Number(this.#source(node).replaceAll('_', ''));
                if (Number.isFinite(value))
                    return { kind: 'plain', value };
                throw new literal .nf(at, `${shownCode(this.#source(node))} is code`);
            }
            case 'VariableName':
            case 'MemberExpression':
                return this.#named(node, scope, level);
            default:
                throw new literal .nf(at, `${shownCode(this.#source(node))} is code, which is never run${MARK_INSTEAD}`);
        }
    }
    #entry(key, value, scope, level) {
        if (key === null)
            throw new literal .nf(value.from, 'has a key that is no text, or takes in another dictionary');
        return [key, this.#read(value, scope, level + 1)];
    }
    #plain(node) {
        const { prefix, from, to } = quotedAt(this.#text, node.from, node.to);
        const raw = this.#text.slice(from, to);
        return prefix.includes('r') ? raw : unescaped(raw, node.from);
    }
    #formatted(node, scope, level) {
        const { prefix, from, to } = quotedAt(this.#text, node.from, node.to);
        const texts = [];
        const add = (start, end) => {
            const raw = this.#text.slice(start, end).replaceAll('{{', '{').replaceAll('}}', '}');
            texts.push({ kind: 'text', segments: [prefix.includes('r') ? raw : unescaped(raw, start)], at: node.from });
        };
        let end = from;
        for (const replacement of node.getChildren('FormatReplacement')) {
            add(end, replacement.from);
            texts.push(this.#hole(replacement, scope, level));
            end = replacement.to;
        }
        add(end, to);
        return (0,literal .oR)(texts, node.from);
    }
    #hole(replacement, scope, level) {
        const parts = childrenOf(replacement).filter(({ name }) => name !== '{' && name !== '}');
        const [inside] = parts;
        const shown = shownCode(this.#source(replacement));
        if (inside !== undefined && parts.length > 1)
            throw new literal .nf(inside.from, `${shown} is formatted by code; only a name can be filled: put the formatted text into a variable, and write {${'name'}}`);
        if (inside !== undefined && /^(?:VariableName|MemberExpression|String|Number)$/.test(inside.name))
            return (0,literal .b6)(this.#read(inside, scope, level + 1), inside.from);
        throw new literal .nf(replacement.from, `${shown} is code; only a name can be filled. Give it a name: context = ${inside === undefined ? '…' : shownCode(this.#source(inside))}, and write {context}`);
    }
    #sum(node, scope, level) {
        const parts = [];
        let here = node;
        while (here.name === 'BinaryExpression') {
            const operator = here.getChild('ArithOp');
            if (operator === null || this.#source(operator) !== '+')
                throw new literal .nf(node.from, `${shownCode(this.#source(here))} is code, which is never run`);
            parts.unshift(here.lastChild);
            here = here.firstChild;
        }
        parts.unshift(here);
        if (parts.every(({ name }) => name === 'Number'))
            throw new literal .nf(node.from, 'is a sum of numbers, not a text');
        return (0,literal .oR)(parts.map((part) => (0,literal .b6)(this.#read(part, scope, level + 1), part.from)), node.from);
    }
    #call(node, scope, level) {
        const method = this.#methodOf(node);
        if (method === null)
            throw new literal .nf(node.from, `${shownCode(this.#source(node))} is code, which is never run${MARK_INSTEAD}`);
        const on = this.#read(method.on, scope, level + 1);
        switch (method.name) {
            case 'join': {
                if (on.kind !== 'list')
                    throw new literal .nf(node.from, 'joins what is no list in brackets');
                const between = (0,literal .b6)(this.#read(method.argument, scope, level + 1), node.from);
                return (0,literal .oR)(on.items.map((item) => (0,literal .b6)(item, node.from)), node.from, between);
            }
            case 'dedent':
                return (0,literal .tD)((0,literal .b6)(on, node.from), literal .sH);
            case 'cleandoc':
                return (0,literal .tD)((0,literal .b6)(on, node.from), literal .MN);
            case 'strip':
            case 'lstrip':
            case 'rstrip': {
                const side = { strip: 'both', lstrip: 'left', rstrip: 'right' };
                const chars = method.argument === null ? undefined : this.#plain(method.argument);
                return (0,literal .tD)((0,literal .b6)(on, node.from), (text) => (0,literal .pn)(text, chars, side[method.name]));
            }
            default:
                throw new literal .nf(node.from, `${method.name}() is code, which is never run`);
        }
    }
    #methodOf(call) {
        const [callee, list] = childrenOf(call);
        if (callee === undefined || list?.name !== 'ArgList')
            return null;
        const given = itemsOf(list);
        const [first] = given;
        const called = this.#source(callee);
        if (/^(?:(?:textwrap\.)?dedent|(?:inspect\.)?cleandoc)$/.test(called))
            return first !== undefined && given.length === 1
                ? { name: called.replace(/^.*\./, ''), on: first, argument: null }
                : null;
        if (callee.name !== 'MemberExpression')
            return null;
        const property = callee.getChild('PropertyName');
        const on = callee.firstChild;
        if (property === null || on === null)
            return null;
        const name = this.#source(property);
        if (/^[lr]?strip$/.test(name) && given.length <= 1 && (first === undefined || first.name === 'String'))
            return { name, on, argument: first ?? null };
        const isList = first?.name === 'ArrayExpression' || first?.name === 'TupleExpression';
        return name === 'join' && isList && given.length === 1 ? { name, on: first, argument: on } : null;
    }
    #named(node, scope, level) {
        const name = this.#source(node);
        if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name))
            throw new literal .nf(node.from, `${shownCode(name)} is code; only a name can be filled. Give it a name of its own, and write {name}`);
        const [root = '', ...keys] = name.split('.');
        const hole = { name, ...(0,utf8 .$t)(this.#text, node.from) };
        const filled = { kind: 'text', segments: [hole], at: node.from };
        if (!scope.sees(root))
            return filled;
        let found = this.#top.get(root);
        while (found?.kind === 'class' && keys.length > 0)
            found = found.names.get(keys.shift());
        switch (found?.kind) {
            case undefined:
            case 'class':
            case 'other':
                return filled;
            case 'import':
                throw new literal .nf(node.from, `${name} is imported, and no other file is looked into; write its text here, or fill it in under a name of its own`);
            case 'value': {
                if (scope.open.includes(root))
                    throw new literal .nf(node.from, `${root} is made from itself`);
                const value = keys.length === 0 ? found.value : null;
                const isText = value !== null &&
                    /^(?:String|FormatString|ContinuedString|ParenthesizedExpression|BinaryExpression|Number|ArrayExpression|DictionaryExpression)$/.test(value.name);
                const isBuilt = value?.name === 'CallExpression' && this.#methodOf(value) !== null;
                if (!isText && !isBuilt)
                    return filled;
                const known = this.#known.get(value.from);
                if (known !== undefined)
                    return known;
                const read = (0,literal .b6)(this.#read(value, { ...FILE_SCOPE, open: [...scope.open, root] }, level + 1), node.from);
                this.#known.set(value.from, read);
                return read;
            }
        }
    }
    #source({ from, to }) {
        return this.#text.slice(from, to);
    }
}
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
        children.push(child);
    return children;
}
function itemsOf(list) {
    return childrenOf(list).filter(({ name }) => !/^[()[\],]$|^Comment$/.test(name));
}

;
const TEXTUAL = /^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression|ArrayExpression|TSAsExpression|TSSatisfiesExpression)$/;
const FUNCTION = /^(?:Function(?:Declaration|Expression)|ArrowFunctionExpression|ObjectMethod|Class(?:Private)?Method)$/;
function markedLiterals(program, marks) {
    const found = new Map();
    if (marks.length === 0)
        return found;
    const lines = new Map();
    for (const { line } of marks)
        lines.set(line, []);
    gather(program, lines);
    for (const { name, line } of marks) {
        const [first, ...more] = lines.get(line);
        const why = first === undefined
            ? `marks line ${line}, where no text begins; put the comment on the line above the text`
            : `marks line ${line}, where several texts begin; put the prompt on a line of its own`;
        const value = first === undefined || more.length > 0 ? null : first.node;
        const marked = { value, why, offset: first?.node.start ?? 0, inner: first?.inner ?? new Set() };
        found.set(name, [...(found.get(name) ?? []), marked]);
    }
    return found;
}
function gather(root, lines) {
    const open = [{ node: root, inner: new Set() }];
    while (open.length > 0) {
        const { node, inner } = open.pop();
        const wanted = node.loc === undefined ? undefined : lines.get(node.loc.start.line);
        if (wanted !== undefined && TEXTUAL.test(node.type)) {
            wanted.push({ node, inner });
            continue;
        }
        if (wanted !== undefined && isBuilt(node)) {
            wanted.push({ node, inner });
            continue;
        }
        const names = FUNCTION.test(node.type) && inner.size === 0 ? namesIn(node) : inner;
        for (const child of script_marks_childrenOf(node))
            open.push({ node: child, inner: names });
    }
}
function isBuilt(node) {
    if (node.type !== 'CallExpression')
        return false;
    const { callee } = node;
    const on = callee.type === 'MemberExpression' ? callee.object : undefined;
    return (on !== undefined && (TEXTUAL.test(on.type) || isBuilt(on))) || /^(?:de|out|en)dent$/.test(callee.name ?? '');
}
function namesIn(root) {
    const names = new Set();
    const open = [{ node: root, binds: false }];
    while (open.length > 0) {
        const { node, binds } = open.pop();
        if (binds && node.type === 'Identifier')
            names.add(node.name);
        for (const [key, child] of namedChildren(node)) {
            const isBinding = (FUNCTION.test(node.type) && key === 'params') || (node.type === 'VariableDeclarator' && key === 'id');
            open.push({ node: child, binds: isBinding || (binds && key !== 'key' && key !== 'typeAnnotation') });
        }
    }
    return names;
}
function script_marks_childrenOf(node) {
    return namedChildren(node).map(([, child]) => child);
}
function namedChildren(node) {
    return Object.entries(node).flatMap(([key, value]) => {
        if (key === 'loc' || /Comments$/.test(key) || value === null || typeof value !== 'object')
            return [];
        const all = Array.isArray(value) ? value : [value];
        return all.flatMap((one) => (isNode(one) ? [[key, one]] : []));
    });
}
function isNode(value) {
    return value !== null && typeof value === 'object' && typeof value.type === 'string';
}

;




const script_FILE_SCOPE = { inner: new Set(), open: [] };
function scriptSource(program, text) {
    return new ScriptSource(program, text);
}
class ScriptSource {
    #text;
    #top = new Map();
    #marked;
    #known = new Map();
    constructor(program, text) {
        this.#text = text;
        for (const statement of program.program.body)
            this.#declare(statement);
        const marks = (program.comments ?? []).slice(0, MOST_COMMENTS).flatMap(({ value, loc }) => {
            const name = markedName(value);
            return name === null || loc == null ? [] : [{ name, line: loc.end.line + 1 }];
        });
        this.#marked = markedLiterals(program.program, marks);
    }
    find(selector) {
        const marks = this.#marked.get(selector);
        if (marks !== undefined)
            return this.#marker(selector, marks);
        const [root = '', ...keys] = selector.split('.');
        const found = this.#top.get(root);
        if (found === undefined)
            return null;
        switch (found.kind) {
            case 'const': {
                const value = this.#member(found.value, keys);
                if (value === null)
                    return null;
                const read = () => this.#read(value, { ...script_FILE_SCOPE, open: [root] });
                return { name: selector, offset: value.start ?? found.offset, read };
            }
            case 'import':
                throw new literal .nf(found.offset, `is imported from ${found.from}; name the file that it is written in`);
            case 'other':
                throw new literal .nf(found.offset, `is ${found.what}; only a const can be read${script_MARK_INSTEAD}`);
        }
    }
    texts() {
        const constants = [...this.#top].flatMap(([name, found]) => found.kind === 'const' ? this.#textsIn(name, found.value, 0) : []);
        const marked = [...this.#marked].flatMap(([name, marks]) => this.#marker(name, marks));
        return [...constants, ...marked].sort((a, b) => a.offset - b.offset);
    }
    #textsIn(name, value, level) {
        const bare = unwrapped(value);
        if (bare.type === 'ObjectExpression' && level < 3)
            return bare.properties.flatMap((property) => {
                const key = keyOf(property);
                if (key === null || property.type !== 'ObjectProperty')
                    return [];
                return this.#textsIn(`${name}.${key}`, property.value, level + 1);
            });
        const isText = /^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression)$/.test(bare.type);
        const isBuilt = bare.type === 'CallExpression' && methodOf(bare) !== null;
        const found = isText || isBuilt ? this.find(name) : null;
        return found === null ? [] : [found];
    }
    #marker(name, marks) {
        const [mark, second] = marks;
        const offset = mark.value?.start ?? mark.offset;
        const read = () => {
            if (second !== undefined)
                throw new literal .nf(second.offset, 'is the name of two marked texts');
            if (mark.value === null)
                throw new literal .nf(mark.offset, mark.why);
            return this.#read(mark.value, { inner: mark.inner, open: [] });
        };
        return { name, offset, read, isMarked: true };
    }
    #declare(statement) {
        const offset = statement.start ?? 0;
        switch (statement.type) {
            case 'ExportNamedDeclaration':
                if (statement.declaration != null)
                    this.#declare(statement.declaration);
                return;
            case 'ExportDefaultDeclaration': {
                const { declaration } = statement;
                const isValue = !/Declaration$/.test(declaration.type);
                if (isValue)
                    this.#set('default', { kind: 'const', value: declaration, offset });
                return;
            }
            case 'ImportDeclaration':
                for (const { local } of statement.specifiers)
                    this.#set(local.name, { kind: 'import', from: statement.source.value, offset });
                return;
            case 'VariableDeclaration':
                for (const { id, init } of statement.declarations) {
                    if (id.type !== 'Identifier')
                        continue;
                    const what = statement.kind === 'const' ? 'without a value' : `declared with ${statement.kind}`;
                    const isConst = statement.kind === 'const' && init != null;
                    this.#set(id.name, isConst ? { kind: 'const', value: init, offset } : { kind: 'other', what, offset });
                }
                return;
            case 'FunctionDeclaration':
            case 'ClassDeclaration':
            case 'TSEnumDeclaration': {
                const { id } = statement;
                const what = { FunctionDeclaration: 'a function', ClassDeclaration: 'a class', TSEnumDeclaration: 'an enum' };
                if (id != null)
                    this.#set(id.name, { kind: 'other', what: what[statement.type], offset });
                return;
            }
            default:
        }
    }
    #set(name, found) {
        const known = this.#top.get(name);
        const isTwice = known?.kind === 'const' && found.kind === 'const';
        if (isTwice)
            this.#top.set(name, { kind: 'other', what: 'declared twice', offset: found.offset });
        else if (known?.kind !== 'const')
            this.#top.set(name, found);
    }
    #member(value, keys) {
        let here = value;
        for (const key of keys) {
            const bare = unwrapped(here);
            if (bare.type === 'ArrayExpression' && /^\d+$/.test(key)) {
                const item = bare.elements[Number(key)];
                if (item == null || item.type === 'SpreadElement')
                    return null;
                here = item;
                continue;
            }
            if (bare.type !== 'ObjectExpression')
                return null;
            const property = bare.properties.findLast((one) => keyOf(one) === key);
            if (property === undefined)
                return null;
            if (property.type !== 'ObjectProperty')
                throw new literal .nf(property.start ?? 0, 'is a function');
            here = property.value;
        }
        return here;
    }
    #read(expression, scope, level = 0) {
        const bare = unwrapped(expression);
        const at = bare.start ?? 0;
        if (level > literal .Ez)
            throw new literal .nf(at, `is nested deeper than ${literal .Ez} levels`);
        switch (bare.type) {
            case 'StringLiteral':
                return { kind: 'text', segments: [bare.value], at };
            case 'NumericLiteral':
            case 'BooleanLiteral':
                return { kind: 'plain', value: bare.value };
            case 'NullLiteral':
                return { kind: 'plain', value: null };
            case 'TemplateLiteral':
                return this.#template(bare, scope, level, false);
            case 'TaggedTemplateExpression':
                return this.#tagged(bare, scope, level);
            case 'BinaryExpression':
                return this.#sum(bare, scope, level);
            case 'CallExpression':
                return this.#call(bare, scope, level);
            case 'ArrayExpression':
                return { kind: 'list', items: bare.elements.map((item) => this.#item(item, at, scope, level)) };
            case 'ObjectExpression':
                return this.#record(bare, scope, level);
            case 'Identifier':
            case 'MemberExpression':
                return this.#named(bare, scope, level);
            default:
                throw new literal .nf(at, `${shownCode(this.#source(bare))} ${WHAT[bare.type] ?? 'is code'}${script_MARK_INSTEAD}`);
        }
    }
    #item(item, at, scope, level) {
        if (item === null)
            throw new literal .nf(at, 'has an empty place');
        if (item.type === 'SpreadElement')
            throw new literal .nf(at, '... takes in what is written elsewhere');
        return this.#read(item, scope, level + 1);
    }
    #record(bare, scope, level) {
        const entries = bare.properties.map((property) => {
            const key = keyOf(property);
            const offset = property.start ?? 0;
            if (property.type === 'SpreadElement')
                throw new literal .nf(offset, '... takes in what is written elsewhere');
            if (key === null)
                throw new literal .nf(offset, 'has a key that is computed');
            if (property.type === 'ObjectMethod')
                throw new literal .nf(offset, `${key} is a function`);
            return [key, this.#read(property.value, scope, level + 1)];
        });
        return { kind: 'record', entries: new Map(entries) };
    }
    #template({ quasis, expressions, start }, scope, level, isRaw) {
        const at = start ?? 0;
        const texts = quasis.flatMap(({ value }, index) => {
            const said = isRaw ? value.raw : (value.cooked ?? value.raw);
            const text = { kind: 'text', segments: [said], at };
            const hole = expressions[index];
            return hole === undefined ? [text] : [text, this.#hole(hole, scope, level)];
        });
        return (0,literal .oR)(texts, at);
    }
    #hole(expression, scope, level) {
        const bare = unwrapped(expression);
        const at = bare.start ?? 0;
        const isText = /^(?:StringLiteral|NumericLiteral|TemplateLiteral|Identifier|MemberExpression)$/.test(bare.type);
        if (isText)
            return (0,literal .b6)(this.#read(bare, scope, level + 1), at);
        throw new literal .nf(at, codeInHole(this.#source(bare)));
    }
    #tagged(bare, scope, level) {
        const tag = this.#source(bare.tag);
        const at = bare.start ?? 0;
        if (tag === 'String.raw')
            return this.#template(bare.quasi, scope, level, true);
        const method = TAGS.get(tag);
        if (method === undefined)
            throw new literal .nf(at, `the tag ${shownCode(tag)} is code; known are ${[...TAGS.keys()].join(', ')}, String.raw`);
        return (0,literal .tD)(this.#template(bare.quasi, scope, level, false), method);
    }
    #sum(bare, scope, level) {
        const at = bare.start ?? 0;
        const parts = [];
        let here = bare;
        while (here.type === 'BinaryExpression') {
            if (here.operator !== '+')
                throw new literal .nf(at, `${shownCode(this.#source(here))} is code`);
            parts.unshift(here.right);
            here = unwrapped(here.left);
        }
        parts.unshift(here);
        if (parts.every((part) => unwrapped(part).type === 'NumericLiteral'))
            throw new literal .nf(at, 'is a sum of numbers, not a text');
        return (0,literal .oR)(parts.map((part) => (0,literal .b6)(this.#read(part, scope, level + 1), part.start ?? at)), at);
    }
    #call(bare, scope, level) {
        const at = bare.start ?? 0;
        const method = methodOf(bare);
        if (method === null)
            throw new literal .nf(at, `${shownCode(this.#source(bare))} is code, which is never run`);
        const on = this.#read(method.on, scope, level + 1);
        const { name, argument } = method;
        if (name !== 'join')
            return (0,literal .tD)((0,literal .b6)(on, at), METHODS.get(name) ?? TAGS.get(name));
        if (on.kind !== 'list')
            throw new literal .nf(at, '.join() is read of a list in brackets alone');
        const between = argument === null ? ',' : argument;
        return (0,literal .oR)(on.items.map((item) => (0,literal .b6)(item, at)), at, { kind: 'text', segments: [between], at });
    }
    #named(bare, scope, level) {
        const at = bare.start ?? 0;
        const path = dotted(bare);
        if (path === null)
            throw new literal .nf(at, codeInHole(this.#source(bare)));
        const [root = '', ...keys] = path;
        const hole = { name: path.join('.'), ...(0,utf8 .$t)(this.#text, at) };
        const filled = { kind: 'text', segments: [hole], at };
        const found = scope.inner.has(root) ? undefined : this.#top.get(root);
        if (found === undefined || root === 'this')
            return filled;
        switch (found.kind) {
            case 'import':
                throw new literal .nf(at, `${hole.name} is imported from ${found.from}, and no other file is looked into; write its text here, or fill it in under a name of its own`);
            case 'other':
                return filled;
            case 'const': {
                if (scope.open.includes(root))
                    throw new literal .nf(at, `${root} is made from itself`);
                const value = this.#member(found.value, keys);
                if (value === null)
                    return filled;
                const known = this.#known.get(value);
                if (known !== undefined)
                    return known;
                try {
                    const read = (0,literal .b6)(this.#read(value, { ...script_FILE_SCOPE, open: [...scope.open, root] }, level + 1), at);
                    this.#known.set(value, read);
                    return read;
                }
                catch (error) {
                    if (error instanceof literal .nf && isComputed(value))
                        return filled;
                    throw error;
                }
            }
        }
    }
    #source({ start, end }) {
        return this.#text.slice(start ?? 0, end ?? 0);
    }
}
const MOST_COMMENTS = 20_000;
const script_MARK_INSTEAD = '; a literal inside a function is read where the line above it says "// plumbline: prompt NAME", by #NAME';
const WHAT = {
    ArrowFunctionExpression: 'is a function, which is never run',
    FunctionExpression: 'is a function, which is never run',
    ConditionalExpression: 'chooses between texts',
    AwaitExpression: 'waits for something',
    LogicalExpression: 'chooses between texts',
};
const TAGS = new Map([
    ['dedent', literal .Zk],
    ['endent', literal .Zk],
    ['outdent', literal ._1],
]);
const METHODS = new Map([
    ['trim', (text) => text.trim()],
    ['trimStart', (text) => text.trimStart()],
    ['trimEnd', (text) => text.trimEnd()],
]);
function codeInHole(code) {
    const shown = shownCode(code);
    return `\${${shown}} is code; only a name can be filled. Give it a name: const context = ${shown}, and write \${context}`;
}
function methodOf(call) {
    const { callee, arguments: given } = call;
    const [first] = given;
    if (callee.type === 'Identifier' && TAGS.has(callee.name) && first !== undefined && given.length === 1)
        return { name: callee.name, on: first, argument: null };
    if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier')
        return null;
    const { name } = callee.property;
    const on = callee.object;
    if (METHODS.has(name) && given.length === 0)
        return { name, on, argument: null };
    if (name !== 'join' || given.length > 1 || unwrapped(on).type !== 'ArrayExpression')
        return null;
    if (first === undefined)
        return { name, on, argument: null };
    return first.type === 'StringLiteral' ? { name, on, argument: first.value } : null;
}
function unwrapped(expression) {
    let here = expression;
    for (;;) {
        switch (here.type) {
            case 'TSAsExpression':
            case 'TSSatisfiesExpression':
            case 'TSNonNullExpression':
            case 'TSTypeAssertion':
            case 'ParenthesizedExpression':
                here = here.expression;
                break;
            default:
                return here;
        }
    }
}
function dotted(expression) {
    const names = [];
    let here = unwrapped(expression);
    while (here.type === 'MemberExpression') {
        if (here.computed || here.property.type !== 'Identifier')
            return null;
        names.unshift(here.property.name);
        here = unwrapped(here.object);
    }
    if (here.type === 'ThisExpression')
        return ['this', ...names];
    return here.type === 'Identifier' ? [here.name, ...names] : null;
}
function isComputed(value) {
    return !/^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression)$/.test(unwrapped(value).type);
}
function keyOf(property) {
    if (property.type === 'SpreadElement' || property.computed)
        return null;
    const { key } = property;
    if (key.type === 'Identifier')
        return key.name;
    return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : null;
}

;




function openCode(kind, { path, text, tree }, problems) {
    try {
        switch (kind) {
            case 'script':
                return scriptSource(parserOf(tree, kind)(text, path), text);
            case 'python':
                return pythonSource(parserOf(tree, kind)(text), text);
        }
    }
    catch (error) {
        const place = placeOfFault(error, text);
        const { message } = error;
        problems.add({
            file: path,
            ...place,
            message: `does not parse: ${message.split('\n')[0].replace(/ \(\d+:\d+\)$/, '')}`,
        });
        return null;
    }
}
function parserOf(tree, kind) {
    const parser = tree.parsers?.[kind];
    if (parser === undefined)
        throw new Error(`no parser for ${kind} is at hand here`);
    return parser;
}
function placeOfFault(error, text) {
    if (error instanceof literal .nf)
        return error.offset === null ? {} : (0,utf8 .$t)(text, error.offset);
    const { loc } = error;
    if (typeof loc?.line !== 'number' || typeof loc.column !== 'number')
        return {};
    return { line: loc.line, column: loc.column + 1 };
}


  }),

  32122:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z$: () => (  hasMember),
  nk: () => (  memberPiece),
  uJ: () => (  severalPrompts)
});


var did_you_mean = __webpack_require__(69903);
var text_document = __webpack_require__(13457);
var json_object = __webpack_require__(57128);
var problem = __webpack_require__(29093);
var read_document = __webpack_require__(28504);
var utf8 = __webpack_require__(84323);
var literal = __webpack_require__(92602);
var literal_piece = __webpack_require__(68955);
;



function isLangChain(value) {
    return (0,json_object .G)(value) && (typeof value['_type'] === 'string' || value['lc'] === 1);
}
function langChainPiece(source, value, problems) {
    try {
        const { messages, language } = value['lc'] === 1 ? dumped(value) : saved(value);
        const at = () => 0;
        const reading = { ...source.reading, ...(language === 'jinja' ? { template: 'jinja' } : {}) };
        return (0,literal_piece .i3)({ ...source, reading }, (0,literal_piece .nI)(messages, at), language, problems);
    }
    catch (error) {
        if (!(error instanceof literal .nf))
            throw error;
        problems.add({ file: source.path, message: error.message });
        return null;
    }
}
function refuse(message) {
    throw new literal .nf(null, message);
}
function saved(value) {
    const language = languageOf(value['template_format']);
    switch (value['_type']) {
        case 'prompt': {
            const { template } = value;
            if (typeof template !== 'string')
                refuse('template: expected a text; one in a file of its own (template_path) is gated as that file');
            return { messages: template, language };
        }
        case 'few_shot':
            return { messages: fewShot(value, language), language };
        default:
            return refuse(`_type: ${String(value['_type'])} of LangChain is not read; known are prompt and few_shot`);
    }
}
function fewShot(value, language) {
    const { examples, prefix = '', suffix = '' } = value;
    const example = value['example_prompt'];
    const template = (0,json_object .G)(example) ? example['template'] : undefined;
    const separator = typeof value['example_separator'] === 'string' ? value['example_separator'] : '\n\n';
    if (!Array.isArray(examples))
        refuse('examples: expected a list; examples in a file of their own are not looked into');
    if (typeof template !== 'string' || language === 'jinja')
        refuse('example_prompt.template: expected a text in f-string form');
    const shown = examples.map((row) => template.replace(/\{\{|\}\}|\{([^{}\n]{1,200})\}/g, (whole, name) => {
        if (name === undefined)
            return whole;
        const said = (0,json_object .G)(row) && Object.hasOwn(row, name) ? row[name] : refuse(`examples: one has no ${name}`);
        return String(said).replaceAll('{', '{{').replaceAll('}', '}}');
    }));
    return [String(prefix), ...shown, String(suffix)].filter((part) => part !== '').join(separator);
}
function dumped(value) {
    const name = className(value);
    const kwargs = (0,json_object .G)(value['kwargs']) ? value['kwargs'] : {};
    if (name === 'PromptTemplate')
        return { messages: templateOf(value), language: languageOf(kwargs['template_format']) };
    if (name !== 'ChatPromptTemplate')
        refuse(`the class ${name} of LangChain is not read; known are PromptTemplate and ChatPromptTemplate`);
    const list = kwargs['messages'];
    if (!Array.isArray(list))
        refuse('kwargs.messages: expected a list');
    const languages = new Set();
    const messages = list.flatMap((item) => {
        const kind = className(item);
        const own = (0,json_object .G)(item) && (0,json_object .G)(item['kwargs']) ? item['kwargs'] : {};
        if (kind === 'MessagesPlaceholder')
            return [];
        const role = ROLES.get(kind);
        if (role === undefined)
            return refuse(`the class ${kind} of LangChain is not read; known are ${[...ROLES.keys()].join(', ')}`);
        if (/^(?:System|Human|AI)Message$/.test(kind)) {
            languages.add('braces');
            return [
                {
                    role,
                    content: String(own['content'] ?? '')
                        .replaceAll('{', '{{')
                        .replaceAll('}', '}}'),
                },
            ];
        }
        const prompt = own['prompt'] ?? null;
        languages.add(languageOf((0,json_object .G)(prompt) && (0,json_object .G)(prompt['kwargs']) ? prompt['kwargs']['template_format'] : undefined));
        return [{ role, content: templateOf(prompt) }];
    });
    if (languages.size > 1)
        refuse('its messages are in several template languages');
    const [language = 'braces'] = languages;
    return { messages, language };
}
const ROLES = new Map([
    ['SystemMessagePromptTemplate', 'system'],
    ['HumanMessagePromptTemplate', 'user'],
    ['AIMessagePromptTemplate', 'assistant'],
    ['SystemMessage', 'system'],
    ['HumanMessage', 'user'],
    ['AIMessage', 'assistant'],
]);
function className(value) {
    const id = (0,json_object .G)(value) ? value['id'] : undefined;
    return Array.isArray(id) ? String(id.at(-1)) : '?';
}
function templateOf(value) {
    const kwargs = (0,json_object .G)(value) && (0,json_object .G)(value['kwargs']) ? value['kwargs'] : {};
    if ((0,json_object .G)(kwargs['partial_variables']) && Object.keys(kwargs['partial_variables']).length > 0)
        refuse('partial_variables are filled in by LangChain and are not read');
    const { template } = kwargs;
    return typeof template === 'string' ? template : refuse('kwargs.template: expected a text');
}
function languageOf(format) {
    switch (format ?? 'f-string') {
        case 'f-string':
            return 'braces';
        case 'jinja2':
            return 'jinja';
        case 'mustache':
            return 'mustache';
        default:
            return refuse(`template_format: ${String(format)} is not read; known are f-string, mustache and jinja2`);
    }
}

var prompt_part = __webpack_require__(13643);
;









function memberPiece(source, problems) {
    const { path, selector, text } = source;
    const document = (0,read_document .g)(path, text, problems);
    if (document === null)
        return null;
    if (selector === null) {
        if (isLangChain(document.value))
            return langChainPiece(source, document.value, problems);
        const keys = severalPrompts(document.value);
        if (keys.length === 0)
            return 'whole';
        problems.add({
            file: path,
            message: `holds several prompts; name one: ${keys
                .map((key) => `${path}#${key}`)
                .slice(0, 8)
                .join(', ')}`,
        });
        return null;
    }
    const at = pathOf(document.value, selector);
    if (at === null) {
        const keys = promptsIn(document.value);
        (0,prompt_part .e)(source, `has no ${selector}${(0,did_you_mean .h)(selector, keys.slice(0, 12))}`, problems);
        return null;
    }
    try {
        const value = (0,text_document .fK)(document.value, at);
        if (isLangChain(value))
            return langChainPiece(source, value, problems);
        return (0,literal_piece .i3)(source, (0,literal_piece .nI)(value, offsets(document, text, at)), 'own', problems);
    }
    catch (error) {
        return (0,literal_piece .p2)(source, error, problems);
    }
}
function offsets(document, text, root) {
    return (path) => {
        const place = document.place([...root, ...path]);
        return place === undefined ? 0 : (0,utf8 .b4)(text, place);
    };
}
function pathOf(value, selector) {
    if (selector === '')
        return [];
    const names = selector.split('.');
    for (let length = names.length; length > 0; length--) {
        const key = names.slice(0, length).join('.');
        const isThere = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
        if (!isThere)
            continue;
        const inner = value[key];
        const rest = pathOf(inner, names.slice(length).join('.'));
        if (rest !== null)
            return [Array.isArray(value) ? Number(key) : key, ...rest];
    }
    return null;
}
function severalPrompts(value) {
    return isOnePrompt(value) || isLangChain(value) ? [] : promptsIn(value);
}
function promptsIn(value, prefix = '', level = 0) {
    if (!(0,json_object .G)(value) || level > 2)
        return [];
    return Object.entries(value).flatMap(([key, item]) => {
        const name = `${prefix}${key}`;
        if (typeof item === 'string')
            return item.trim().length >= LEAST_TEXT ? [name] : [];
        if (isChat(item))
            return [name];
        return promptsIn(item, `${name}.`, level + 1);
    });
}
const LEAST_TEXT = 20;
function isChat(value) {
    const list = (0,json_object .G)(value) && Array.isArray(value['messages']) ? value['messages'] : value;
    return (Array.isArray(list) &&
        list.length > 0 &&
        list.every((item) => (0,json_object .G)(item) && 'role' in item && 'content' in item));
}
function isOnePrompt(value) {
    return isChat(value) || ((0,json_object .G)(value) && 'messages' in value);
}
function hasMember(path, text, selector) {
    const document = (0,read_document .g)(path, text, new problem .Zw());
    return document === null || pathOf(document.value, selector) !== null;
}


  }),

  68955:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i3: () => (  literalPiece),
    nI: () => (  literalOfJson),
    p2: () => (  noteNotLiteral)
  });
  var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84323);
  var _code_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92602);
  var _template_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89408);
  var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94518);




const ROLES = ['system', 'developer', 'user', 'assistant'];
const SHAPES = 'expected a text, a list of {role, content}, or an object of texts under system, user or assistant';
function literalPiece(source, literal, otherwise, problems) {
    const language = (0,_template_language_js__WEBPACK_IMPORTED_MODULE_2__  .eX)(source, otherwise);
    const split = (text) => (0,_template_language_js__WEBPACK_IMPORTED_MODULE_2__  .Ad)(source, {
        segments: text.segments,
        language,
        note: ({ line, column, message }) => problems.add({ file: source.path, line, column, message: named(source, message) }),
        whereIs: (0,_template_language_js__WEBPACK_IMPORTED_MODULE_2__  .XH)(source.text, text.at),
    });
    const said = saidBy(literal);
    if (said === null)
        throw new _code_literal_js__WEBPACK_IMPORTED_MODULE_1__  .nf(null, SHAPES);
    const read = said.map(({ role, text }) => ({ role, ...split(text) }));
    if (read.every(({ content }) => content.trim() === ''))
        throw new _code_literal_js__WEBPACK_IMPORTED_MODULE_1__  .nf(said[0]?.text.at ?? null, 'is empty');
    const inputVar = source.reading.inputVar ?? 'input';
    const messages = read.map(({ role, content, parts }) => {
        const asks = (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__  .DF)(parts).some(({ name }) => name === inputVar);
        return { role: role ?? (asks ? 'user' : 'system'), content };
    });
    return {
        name: undefined,
        messages,
        parts: read.map(({ parts }) => parts),
        fewShots: messages.filter(({ role }) => role === 'assistant').length,
    };
}
function named({ selector }, message) {
    return selector === null ? message : `${selector}: ${message}`;
}
function noteNotLiteral(source, error, problems) {
    if (!(error instanceof _code_literal_js__WEBPACK_IMPORTED_MODULE_1__  .nf))
        throw error;
    problems.add({
        file: source.path,
        line: error.offset === null ? undefined : (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(source.text, error.offset).line,
        message: named(source, error.message),
    });
    return null;
}
function saidBy(literal) {
    switch (literal.kind) {
        case 'text':
            return [{ role: null, text: literal }];
        case 'plain':
            return null;
        case 'list': {
            const messages = literal.items.map(messageOf);
            return messages.length === 0 || messages.some((one) => one === null) ? null : messages;
        }
        case 'record': {
            const one = messageOf(literal);
            if (one !== null)
                return [one];
            const list = literal.entries.get('messages');
            if (list?.kind === 'list')
                return saidBy(list);
            const entries = [...literal.entries];
            const byRole = entries.flatMap(([role, text]) => isRole(role) && text.kind === 'text' ? [{ role, text }] : []);
            return byRole.length > 0 && byRole.length === entries.length ? byRole : null;
        }
    }
}
function messageOf(literal) {
    if (literal.kind !== 'record')
        return null;
    const [role, content] = [literal.entries.get('role'), literal.entries.get('content')];
    if (content?.kind !== 'text' || role?.kind !== 'text')
        return null;
    const name = role.segments.join('');
    return isRole(name) ? { role: name, text: content } : null;
}
function isRole(text) {
    return ROLES.includes(text);
}
function literalOfJson(value, offsetAt, path = []) {
    if (typeof value === 'string')
        return { kind: 'text', segments: [value], at: offsetAt(path) };
    if (value === null || typeof value !== 'object')
        return { kind: 'plain', value };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map((item, index) => literalOfJson(item, offsetAt, [...path, index])) };
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        literalOfJson(item, offsetAt, [...path, key]),
    ]);
    return { kind: 'record', entries: new Map(entries) };
}


  }),

  13643:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  readingOf),
    e: () => (  noteGone)
  });
function readingOf({ inputVar, template, format, jinja }) {
    return { inputVar, template, format, jinja };
}
function noteGone({ path, named }, what, problems) {
    const message = `${what}. Renamed? Adapt ${named?.key ?? 'the prompt of the target'}`;
    problems.add(named === undefined ? { file: path, message } : { ...named, message: `${path} ${message}` });
}


  }),

  83689:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  TX: () => (  hasPrompt),
  hT: () => (  loadPrompt),
  f1: () => (  noteUnknown),
  nQ: () => (  renderPrompt)
});


var problem = __webpack_require__(29093);
var size_limits = __webpack_require__(27222);
var utf8 = __webpack_require__(84323);
var prompt_address = __webpack_require__(92291);
var chat_file = __webpack_require__(48152);
var did_you_mean = __webpack_require__(69903);
var code_file = __webpack_require__(73349);
var literal_piece = __webpack_require__(68955);
var prompt_part = __webpack_require__(13643);
;





function codePiece(source, kind, problems) {
    const { path, selector } = source;
    const code = (0,code_file ._)(kind, source, problems);
    if (code === null)
        return null;
    if (selector === null) {
        const names = code.texts().map(({ name }) => name);
        const some = names.slice(0, 8).join(', ') || 'no constant text';
        const message = `is code, of which one text is the prompt: write ${path}#NAME; it has ${some}`;
        problems.add({ file: path, message });
        return null;
    }
    try {
        const found = code.find(selector);
        if (found !== null)
            return (0,literal_piece .i3)(source, found.read(), 'loose', problems);
        const names = code.texts().map(({ name }) => name);
        const known = names.length === 0 ? '; it has no constant text' : (0,did_you_mean .h)(selector, names.slice(0, 12));
        (0,prompt_part .e)(source, `has no constant ${selector}${known}`, problems);
        return null;
    }
    catch (error) {
        return (0,literal_piece .p2)(source, error, problems);
    }
}
function hasConstant(source, kind) {
    const code = (0,code_file ._)(kind, source, new problem .Zw());
    try {
        return code === null || code.find(source.selector) !== null;
    }
    catch {
        return true;
    }
}

var collection_file = __webpack_require__(32122);
var schemas = __webpack_require__(26921);
var check_schema = __webpack_require__(68752);
var json_object = __webpack_require__(57128);
var text_yaml = __webpack_require__(58387);
;





const SCHEMA = schemas ._H3({
    name: schemas .YjP().optional(),
    model: schemas .KCZ([schemas .YjP(), schemas ._H3({ parameters: schemas .g1P(schemas .YjP(), schemas .L5J()).optional() })]).optional(),
    template: schemas .KCZ([schemas .YjP(), schemas ._H3({ format: schemas .L5J().optional(), type: schemas .L5J().optional() })])
        .optional(),
});
const ROLE_LINE = /^[ \t]{0,9}#?[ \t]{0,9}(system|developer|user|assistant)[ \t]{0,9}:[ \t]{0,9}$/gim;
function promptyPiece(source, problems) {
    const { path, text, selector } = source;
    if (selector !== null) {
        problems.add({ file: path, message: `#${selector}: a .prompty file is one prompt; leave the selector out` });
        return null;
    }
    const front = /^---[ \t]*\n/.exec(text);
    const close = front === null ? null : /^---[ \t]*(?:\n|$)/m.exec(text.slice(front[0].length));
    if (front === null || close === null) {
        problems.add({
            file: path,
            line: 1,
            message: 'has no front matter between two lines of ---, as a .prompty file begins with',
        });
        return null;
    }
    const start = front[0].length;
    const document = (0,text_yaml .c)(path, text.slice(start, start + close.index), problems, { firstLine: 2 });
    const read = document === null ? null : (0,check_schema .z)(document, SCHEMA, problems);
    if (read === null)
        return null;
    const language = languageOf(read.template);
    if (language === null) {
        problems.add({ file: path, key: 'template', message: 'is neither jinja2 nor mustache' });
        return null;
    }
    const { model } = read;
    const options = (0,json_object .G)(model) && (0,json_object .G)(model['options']) ? model['options'] : undefined;
    const parameters = typeof model === 'object' ? (model.parameters ?? options) : undefined;
    try {
        const literal = bodyOf(text, start + close.index + close[0].length);
        const piece = (0,literal_piece .i3)({ ...source, reading: { ...source.reading, template: language } }, literal, language, problems);
        return { ...piece, name: undefined, modelParameters: parameters };
    }
    catch (error) {
        return (0,literal_piece .p2)(source, error, problems);
    }
}
function languageOf(template) {
    const said = (0,json_object .G)(template) ? (template['format'] ?? template['type']) : template;
    const kind = (0,json_object .G)(said) ? said['kind'] : said;
    if (kind === undefined || /^jinja2?$/.test(String(kind)))
        return 'jinja';
    return kind === 'mustache' ? 'mustache' : null;
}
function bodyOf(text, from) {
    const body = text.slice(from);
    const marks = [...body.matchAll(ROLE_LINE)];
    if (marks.length === 0)
        return record('system', body.trim(), from);
    const items = marks.map((mark, index) => {
        const start = mark.index + mark[0].length;
        const said = body.slice(start, marks[index + 1]?.index ?? body.length);
        return record(mark[1].toLowerCase(), said.trim(), from + start);
    });
    return { kind: 'list', items };
}
function record(role, content, at) {
    const text = (said) => ({ kind: 'text', segments: [said], at });
    return {
        kind: 'record',
        entries: new Map([
            ['role', text(role)],
            ['content', text(content)],
        ]),
    };
}

var source_kind = __webpack_require__(89329);
var text_document = __webpack_require__(13457);
var json_lines = __webpack_require__(90676);
var lines_of_file = __webpack_require__(87534);
var template_language = __webpack_require__(89408);
var prompt_variables = __webpack_require__(94518);
;













const ROLE = schemas .k5n(['system', 'developer', 'user', 'assistant']);
const FILES = schemas .KCZ([schemas .YjP().min(1), schemas .YOg(schemas .YjP().min(1)).min(1)]);
const FRONT_MATTER_SCHEMA = schemas .rej({
    name: schemas .YjP().min(1).max(200).optional(),
    role: ROLE.optional(),
    'few-shots': schemas .YjP().min(1).optional(),
    include: FILES.optional(),
});
function textPiece(source, problems) {
    const { tree, path, text: whole, reading } = source;
    const language = (0,template_language .eX)(source, 'own');
    const front = !/\.(?:md|markdown)$/.test(path) ? null : splitFrontMatter(path, whole, problems);
    const part = source.selector === null ? null : partOf(source, front?.bodyStart ?? 0, problems);
    if (source.selector !== null && part === null)
        return null;
    const bodyStart = part?.from ?? front?.bodyStart ?? 0;
    const text = whole.slice(0, part?.to);
    const settings = front?.settings ?? {};
    const note = (fault, file) => problems.add({ file, line: fault.line, column: fault.column, message: fault.message });
    const body = withoutFinalNewline(text.slice(bodyStart));
    const pieces = [];
    let size = body.length;
    for (const at of includesOf(settings)) {
        const file = (0,text_document .e6)(front.document, at, path, problems);
        const included = file === null ? null : (0,utf8 .yR)(tree, file, problems, (0,text_document .l4)(front.document, at));
        if (file === null || included === null)
            continue;
        const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
        size += plain.length;
        if (size > size_limits .lt.bytes) {
            problems.add({ file: path, message: `with all that it includes ${(0,size_limits .g$)(size, size_limits .lt)}` });
            return null;
        }
        const whereIs = (offset) => (0,utf8 .$t)(plain, offset);
        const from = { ...source, path: file, text: plain };
        pieces.push((0,template_language .Ad)(from, { segments: [plain], language, note: (fault) => note(fault, file), whereIs }));
    }
    if (body !== '' || pieces.length === 0) {
        const whereIs = (offset) => (0,utf8 .$t)(text, bodyStart + offset);
        pieces.push((0,template_language .Ad)(source, { segments: [body], language, note: (fault) => note(fault, path), whereIs }));
    }
    const content = pieces.map((piece) => piece.content).join('\n\n');
    const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : ['\n\n', ...piece.parts]));
    const asks = (0,prompt_variables .DF)(parts).some(({ name }) => name === (reading.inputVar ?? 'input'));
    const shots = settings['few-shots'] === undefined ? [] : loadFewShots(tree, front.document, path, problems);
    if (content.trim() === '' && shots.length === 0) {
        problems.add({ file: path, message: 'is empty: nothing would be sent; a prompt that adds nothing is {{input}}' });
        return null;
    }
    const own = content === '' ? [] : [{ role: settings.role ?? (asks ? 'user' : 'system'), content }];
    const literal = shots.map(() => null);
    const before = own[0]?.role === 'user';
    return {
        name: settings.name,
        messages: before ? [...shots, ...own] : [...own, ...shots],
        parts: before ? [...literal, ...own.map(() => parts)] : [...own.map(() => parts), ...literal],
        fewShots: shots.length / 2,
    };
}
function partOf({ path, text, selector }, start, problems) {
    const parts = [];
    let from = start;
    const close = (to) => {
        const body = text.slice(from, to);
        if (body.trim() === '')
            return;
        parts.push({ from: from + body.search(/\S/), to: from + body.trimEnd().length });
    };
    for (const line of text.slice(start).matchAll(/^[ \t]*---[ \t]*$/gm)) {
        close(start + line.index);
        from = start + line.index + line[0].length;
    }
    close(text.length);
    const found = /^[0-9]+$/.test(selector) ? parts[Number(selector) - 1] : undefined;
    if (found !== undefined)
        return found;
    const message = `#${selector} is none of its ${parts.length} texts; lines of --- keep them apart, and #1 is the first`;
    problems.add({ file: path, message });
    return null;
}
function splitFrontMatter(file, text, problems) {
    if (!/^---[ \t]*\n/.test(text))
        return null;
    const start = text.indexOf('\n') + 1;
    const none = { settings: {}, document: { file, value: {}, place: () => undefined } };
    const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
    if (close === null) {
        problems.add({ file, line: 1, message: 'opens front matter with --- but never closes it; add a second --- line' });
        return { ...none, bodyStart: start };
    }
    const yaml = text.slice(start, start + close.index);
    const bodyStart = start + close.index + close[0].length;
    if (yaml.trim() === '')
        return { ...none, bodyStart };
    const document = (0,text_yaml .c)(file, yaml, problems, { firstLine: 2 });
    const settings = document === null ? null : (0,check_schema .z)(document, FRONT_MATTER_SCHEMA, problems);
    return document === null || settings === null ? { ...none, bodyStart } : { settings, document, bodyStart };
}
function includesOf(settings) {
    if (settings.include === undefined)
        return [];
    return typeof settings.include === 'string' ? [['include']] : settings.include.map((_, index) => ['include', index]);
}
function withoutFinalNewline(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function loadFewShots(tree, document, from, problems) {
    const at = ['few-shots'];
    const file = (0,text_document .e6)(document, at, from, problems);
    const text = file === null ? null : (0,utf8 .yR)(tree, file, problems, (0,text_document .l4)(document, at));
    if (file === null || text === null || (0,utf8 .Xs)(file, text, problems))
        return [];
    const messages = [];
    (0,lines_of_file .IM)(file, text, problems, (line, number) => {
        const row = (0,json_lines .w)(file, line, number, problems);
        if (row === undefined)
            return;
        if (!(0,json_object .G)(row)) {
            problems.add({ file, line: number, message: `expected {"input", "output"}, found ${(0,problem .WU)(row)}` });
            return;
        }
        for (const key of Object.keys(row)) {
            if (key !== 'input' && key !== 'output')
                problems.add({
                    file,
                    line: number,
                    key,
                    message: `unknown key ${(0,problem .WU)(key)}${(0,did_you_mean .h)(key, ['input', 'output'])}`,
                });
        }
        const { input, output } = row;
        if (typeof input === 'string' && typeof output === 'string') {
            messages.push({ role: 'user', content: input }, { role: 'assistant', content: output });
            return;
        }
        const key = typeof input === 'string' ? 'output' : 'input';
        problems.add({
            file,
            line: number,
            key,
            message: row[key] === undefined ? 'is missing' : `expected a text, found ${(0,problem .WU)(row[key])}`,
        });
    });
    if (messages.length === 0)
        problems.add({ file, message: 'holds no few-shot; write rows of {"input", "output"}' });
    return messages;
}

;











function loadPrompt(tree, addresses, problems, { named, reading = {} } = {}) {
    const before = problems.count;
    const small = (0,size_limits .Tu)(tree, size_limits .lt);
    const { inputVar = 'input' } = reading;
    let size = 0;
    const pieces = addresses.map((address, index) => {
        if (size > size_limits .lt.bytes)
            return null;
        const source = readSource(small, address, problems, named?.(index));
        const piece = source === null ? null : pieceOf({ ...source, reading, named: named?.(index) }, problems);
        size += piece?.messages.reduce((sum, { content }) => sum + (content?.length ?? 0), 0) ?? 0;
        return piece === null || inputVar === 'input' ? piece : { ...piece, parts: piece.parts.map(withInput(inputVar)) };
    });
    if (problems.count > before)
        return null;
    if (size > size_limits .lt.bytes) {
        problems.add({
            file: (0,prompt_address .W)(addresses[0] ?? ''),
            message: `with all that it includes ${(0,size_limits .g$)(size, size_limits .lt)}`,
        });
        return null;
    }
    if (pieces.some((piece) => piece === null))
        return null;
    const whole = pieces;
    const parts = whole.flatMap((piece) => piece.parts);
    const variables = new Map();
    for (const variable of (0,prompt_variables .DF)(parts.flatMap((list) => list ?? []))) {
        if (!variables.has(variable.name))
            variables.set(variable.name, variable);
    }
    const said = whole.find((piece) => piece.model !== undefined || piece.modelParameters !== undefined || piece.responseFormat !== undefined);
    return {
        files: addresses.map(prompt_address .W),
        name: whole[0]?.name ?? baseName(addresses[0] ?? ''),
        messages: whole.flatMap((piece) => piece.messages),
        caseFollows: !variables.has('input'),
        variables: [...variables.values()],
        fewShots: whole.reduce((sum, piece) => sum + piece.fewShots, 0),
        parts,
        model: said?.model,
        modelParameters: said?.modelParameters,
        responseFormat: said?.responseFormat,
    };
}
function hasPrompt(tree, address, reading) {
    const { path, selector } = (0,prompt_address .o)(address);
    if (tree.entry(path).kind === 'absent')
        return false;
    if (selector === null)
        return true;
    const source = readSource((0,size_limits .Tu)(tree, size_limits .lt), address, new problem .Zw(), undefined);
    return source === null || hasSelected({ ...source, reading });
}
function hasSelected(source) {
    const { path, selector, text } = source;
    const kind = (0,source_kind .I)(path);
    switch (kind) {
        case 'script':
        case 'python':
            return hasConstant(source, kind);
        case 'yaml':
        case 'json':
            return (0,collection_file .z$)(path, text, selector);
        default:
            return true;
    }
}
const MOST_FILLED = 4_000_000;
function withInput(inputVar) {
    const renamed = (variable) => variable.name === inputVar ? { ...variable, name: 'input' } : variable;
    const theirs = (name) => (name === inputVar ? 'input' : name);
    return (parts) => parts?.map((part) => {
        if (typeof part === 'string')
            return part;
        if (!(0,prompt_variables .jz)(part))
            return renamed(part);
        const fill = (values, most) => part.fill({ text: (name) => values.text(theirs(name)), value: (name) => values.value(theirs(name)) }, most);
        return { variables: part.variables.map(renamed), fill };
    }) ?? null;
}
function baseName(address) {
    const { path, selector } = (0,prompt_address .o)(address);
    const file = path.slice(path.lastIndexOf('/') + 1).replace(source_kind .Ys, '');
    return selector === null ? file : `${file}-${selector}`;
}
function readSource(tree, address, problems, named) {
    const { path, selector } = (0,prompt_address .o)(address);
    const read = (0,utf8 .yR)(tree, path, problems, named);
    if (read === null)
        return null;
    const text = read.replaceAll('\r\n', '\n');
    return (0,utf8 .Xs)(path, text, problems) ? null : { tree, path, selector, text };
}
function pieceOf(source, problems) {
    const { path } = source;
    const kind = (0,source_kind .I)(path);
    switch (kind) {
        case 'text':
        case 'jinja':
        case 'mustache':
            return textPiece(source, problems);
        case 'script':
        case 'python':
            return codePiece(source, kind, problems);
        case 'yaml':
        case 'json': {
            const member = (0,collection_file .nk)(source, problems);
            if (member !== 'whole')
                return member;
            return kind === 'yaml' ? (0,chat_file .Pb)(source, problems) : (0,chat_file .v_)(source, problems);
        }
        case 'prompty':
            return promptyPiece(source, problems);
        case null:
            problems.add({ file: path, message: `is no kind of prompt file; known: ${source_kind .Qt}` });
            return null;
    }
}
function renderPrompt(prompt, row, problems) {
    const messages = [];
    let whole = true;
    for (const [index, message] of prompt.messages.entries()) {
        const parts = prompt.parts === undefined ? null : prompt.parts[index];
        if (parts === null || parts === undefined || message.content === null) {
            messages.push(message);
            continue;
        }
        const content = (0,prompt_variables .ou)(parts, { text: (name) => (0,prompt_variables .Qn)(row, name), value: (name) => (0,prompt_variables .xm)(row, name) }, (why) => noteUnfillable(why, prompt, row, problems), MOST_FILLED);
        if (content === null)
            whole = false;
        else if (content.length > MOST_FILLED) {
            const message = `with the values of case ${(0,problem .WU)(row.id)} (line ${row.line}) a message is larger than ${(0,size_limits .lP)(MOST_FILLED)}`;
            problems.add({ file: prompt.files[0] ?? '', message });
            whole = false;
        }
        else
            messages.push(content === message.content ? message : { ...message, content });
    }
    if (prompt.caseFollows) {
        if (row.messages !== undefined)
            messages.push(...row.messages);
        else if (row.input !== undefined)
            messages.push({ role: 'user', content: row.input });
        else if (prompt.variables.length === 0 && !prompt.messages.some(({ role }) => role === 'user')) {
            problems.add({
                file: prompt.files[0] ?? '',
                message: `nothing of case ${(0,problem .WU)(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
            });
            whole = false;
        }
    }
    return whole ? messages : null;
}
function noteUnknown(prompt, cases, problems) {
    const [first] = cases;
    if (first === undefined)
        return false;
    const unknown = prompt.variables.filter(({ name, optional }) => optional !== true && cases.every((row) => (0,prompt_variables .xm)(row, name) === undefined));
    for (const { name, file, line, column } of unknown) {
        const message = `{{${name}}}: no case has "${name}" (first: case ${(0,problem .WU)(first.id)}, line ${first.line}); ${hintOf(first)}`;
        problems.add({ file, line, column, message });
    }
    return unknown.length > 0;
}
function hintOf(row) {
    const has = [
        ...(row.input === undefined ? [] : ['input']),
        ...(row.context === undefined ? [] : ['context']),
        ...Object.keys(row.vars),
    ];
    return has.length === 0 ? 'it has none' : `it has ${has.slice(0, 12).join(', ')}`;
}
function noteUnfillable(why, prompt, row, problems) {
    if (typeof why.at !== 'number') {
        noteMissing(why.at, row, problems);
        return;
    }
    const message = `case ${(0,problem .WU)(row.id)} (line ${row.line}): ${why.message}`;
    problems.add({ file: prompt.files[0] ?? '', line: why.at, message });
}
function noteMissing(variable, row, problems) {
    const { file, line, column, name } = variable;
    problems.add({
        file,
        line,
        column,
        message: `{{${name}}}: case ${(0,problem .WU)(row.id)} (line ${row.line}) has no such variable; ${hintOf(row)}`,
    });
}
function unusedVariables(prompt, cases) {
    const used = new Set(prompt.variables.map(({ name }) => name));
    const unused = new Set();
    for (const row of cases)
        for (const name in row.vars)
            if (!used.has(name))
                unused.add(name);
    return [...unused].sort();
}


  })

};
