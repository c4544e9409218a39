export const id = 3183;
export const ids = [3183];
export const modules = {

	33183:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	_: () => (  openCode)
});

var utf8 = __webpack_require__(84323);
var code_literal = __webpack_require__(92602);
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
				throw new code_literal .nf(from, 'is bytes, not a text');
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
								throw new code_literal .nf(at, `${whole} is no character`);
						return String.fromCodePoint(code);
				}
				if (body.startsWith('N{'))
						throw new code_literal .nf(at, `${whole} names a character; write it as \\uXXXX`);
				return whole;
		});
}

;

class PythonNodes {
		text;
		constructor(text) {
				this.text = text;
		}
		source({ from, to }) {
				return this.text.slice(from, to);
		}
		plain(node) {
				const { prefix, from, to } = quotedAt(this.text, node.from, node.to);
				const raw = this.text.slice(from, to);
				return prefix.includes('r') ? raw : unescaped(raw, node.from);
		}
		member(value, keys) {
				let here = value;
				for (const key of keys) {
						const items = here.name === 'ArrayExpression' && /^\d+$/.test(key) ? itemsOf(here) : null;
						const found = items === null
								? here.name === 'DictionaryExpression'
										? this.entriesOf(here).findLast(([name]) => name === key)?.[1]
										: undefined
								: items[Number(key)];
						if (found === undefined)
								return null;
						here = found;
				}
				return here;
		}
		entriesOf(dictionary) {
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
						entries.push([key.name === 'String' ? this.plain(key) : null, value]);
				}
				return entries;
		}
		methodOf(call) {
				const [callee, list] = childrenOf(call);
				if (callee === undefined || list?.name !== 'ArgList')
						return null;
				const given = itemsOf(list);
				const [first] = given;
				const called = this.source(callee);
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
				const name = this.source(property);
				if (/^[lr]?strip$/.test(name) && given.length <= 1 && (first === undefined || first.name === 'String'))
						return { name, on, argument: first ?? null };
				const isList = first?.name === 'ArrayExpression' || first?.name === 'TupleExpression';
				return name === 'join' && isList && given.length === 1 ? { name, on: first, argument: on } : null;
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





const FILE_SCOPE = { sees: () => true, open: [] };
const MARK_INSTEAD = '; a literal inside a function is read where the line above it says "# plumbline: prompt NAME", by #NAME';
class PythonExpressions {
		#nodes;
		#top;
		#known = new Map();
		constructor(nodes, top) {
				this.#nodes = nodes;
				this.#top = top;
		}
		read(node, scope, level = 0) {
				const at = node.from;
				if (level > code_literal .Ez)
						throw new code_literal .nf(at, `is nested deeper than ${code_literal .Ez} levels`);
				switch (node.name) {
						case 'String':
								return { kind: 'text', segments: [this.#nodes.plain(node)], at };
						case 'FormatString':
								return this.#formatted(node, scope, level);
						case 'ContinuedString':
								return (0,code_literal .oR)(childrenOf(node)
										.filter(({ name }) => name !== 'Comment')
										.map((part) => (0,code_literal .b6)(this.read(part, scope, level + 1), part.from)), at);
						case 'ParenthesizedExpression': {
								const [inside] = itemsOf(node);
								if (inside === undefined)
										throw new code_literal .nf(at, 'is empty');
								return this.read(inside, scope, level + 1);
						}
						case 'BinaryExpression':
								return this.#sum(node, scope, level);
						case 'CallExpression':
								return this.#call(node, scope, level);
						case 'ArrayExpression':
						case 'TupleExpression':
								return { kind: 'list', items: itemsOf(node).map((item) => this.#value(item, scope, level + 1)) };
						case 'DictionaryExpression':
								return {
										kind: 'record',
										entries: new Map(this.#nodes.entriesOf(node).map(([key, value]) => this.#entry(key, value, scope, level))),
								};
						case 'Boolean':
								return { kind: 'plain', value: this.#nodes.source(node) === 'True' };
						case 'None':
								return { kind: 'plain', value: null };
						case 'Number':
						case 'UnaryExpression': {
								const value = Number(this.#nodes.source(node).replaceAll('_', ''));
								if (Number.isFinite(value))
										return { kind: 'plain', value };
								throw new code_literal .nf(at, `${shownCode(this.#nodes.source(node))} is code`);
						}
						case 'VariableName':
						case 'MemberExpression':
								return this.#named(node, scope, level);
						default:
								throw new code_literal .nf(at, `${shownCode(this.#nodes.source(node))} is code, which is never run${MARK_INSTEAD}`);
				}
		}
		#entry(key, value, scope, level) {
				if (key === null)
						throw new code_literal .nf(value.from, 'has a key that is no text, or takes in another dictionary');
				return [key, this.#value(value, scope, level + 1)];
		}
		#value(node, scope, level) {
				const root = node.name === 'VariableName' ? this.#nodes.source(node) : '';
				const found = scope.sees(root) ? this.#top.get(root) : undefined;
				if (found?.kind !== 'value' || !/^(?:Array|Dictionary|Tuple)Expression$/.test(found.value.name))
						return this.read(node, scope, level);
				if (scope.open.includes(root))
						throw new code_literal .nf(node.from, `${root} is made from itself`);
				return this.read(found.value, { ...FILE_SCOPE, open: [...scope.open, root] }, level);
		}
		#formatted(node, scope, level) {
				const { prefix, from, to } = quotedAt(this.#nodes.text, node.from, node.to);
				const texts = [];
				const add = (start, end) => {
						const raw = this.#nodes.text.slice(start, end).replaceAll('{{', '{').replaceAll('}}', '}');
						texts.push({ kind: 'text', segments: [prefix.includes('r') ? raw : unescaped(raw, start)], at: node.from });
				};
				let end = from;
				for (const replacement of node.getChildren('FormatReplacement')) {
						add(end, replacement.from);
						texts.push(this.#hole(replacement, scope, level));
						end = replacement.to;
				}
				add(end, to);
				return (0,code_literal .oR)(texts, node.from);
		}
		#hole(replacement, scope, level) {
				const parts = childrenOf(replacement).filter(({ name }) => name !== '{' && name !== '}');
				const [inside] = parts;
				const shown = shownCode(this.#nodes.source(replacement));
				if (inside !== undefined && parts.length > 1)
						throw new code_literal .nf(inside.from, `${shown} is formatted by code; only a name can be filled: put the formatted text into a variable, and write {${'name'}}`);
				if (inside !== undefined && /^(?:VariableName|MemberExpression|String|Number)$/.test(inside.name))
						return (0,code_literal .b6)(this.read(inside, scope, level + 1), inside.from);
				throw new code_literal .nf(replacement.from, `${shown} is code; only a name can be filled. Give it a name: context = ${inside === undefined ? '…' : shownCode(this.#nodes.source(inside))}, and write {context}`);
		}
		#sum(node, scope, level) {
				const parts = [];
				let here = node;
				while (here.name === 'BinaryExpression') {
						const operator = here.getChild('ArithOp');
						if (operator === null || this.#nodes.source(operator) !== '+')
								throw new code_literal .nf(node.from, `${shownCode(this.#nodes.source(here))} is code, which is never run`);
						parts.unshift(here.lastChild);
						here = here.firstChild;
				}
				parts.unshift(here);
				if (parts.every(({ name }) => name === 'Number'))
						throw new code_literal .nf(node.from, 'is a sum of numbers, not a text');
				return (0,code_literal .oR)(parts.map((part) => (0,code_literal .b6)(this.read(part, scope, level + 1), part.from)), node.from);
		}
		#call(node, scope, level) {
				const method = this.#nodes.methodOf(node);
				if (method === null)
						throw new code_literal .nf(node.from, `${shownCode(this.#nodes.source(node))} is code, which is never run${MARK_INSTEAD}`);
				const on = this.read(method.on, scope, level + 1);
				switch (method.name) {
						case 'join': {
								if (on.kind !== 'list')
										throw new code_literal .nf(node.from, 'joins what is no list in brackets');
								const between = (0,code_literal .b6)(this.read(method.argument, scope, level + 1), node.from);
								return (0,code_literal .oR)(on.items.map((item) => (0,code_literal .b6)(item, node.from)), node.from, between);
						}
						case 'dedent':
								return (0,code_literal .tD)((0,code_literal .b6)(on, node.from), code_literal .sH);
						case 'cleandoc':
								return (0,code_literal .tD)((0,code_literal .b6)(on, node.from), code_literal .MN);
						case 'strip':
						case 'lstrip':
						case 'rstrip': {
								const side = { strip: 'both', lstrip: 'left', rstrip: 'right' };
								const chars = method.argument === null ? undefined : this.#nodes.plain(method.argument);
								return (0,code_literal .tD)((0,code_literal .b6)(on, node.from), (text) => (0,code_literal .pn)(text, chars, side[method.name]));
						}
						default:
								throw new code_literal .nf(node.from, `${method.name}() is code, which is never run`);
				}
		}
		#named(node, scope, level) {
				const name = this.#nodes.source(node);
				if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name))
						throw new code_literal .nf(node.from, `${shownCode(name)} is code; only a name can be filled. Give it a name of its own, and write {name}`);
				const [root = '', ...keys] = name.split('.');
				const hole = { name, ...(0,utf8 .$t)(this.#nodes.text, node.from) };
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
								throw new code_literal .nf(node.from, `${name} is imported, and no other file is looked into; write its text here, or fill it in under a name of its own`);
						case 'value': {
								if (scope.open.includes(root))
										throw new code_literal .nf(node.from, `${root} is made from itself`);
								const value = keys.length === 0 ? found.value : null;
								const isText = value !== null &&
										/^(?:String|FormatString|ContinuedString|ParenthesizedExpression|BinaryExpression|Number|ArrayExpression|DictionaryExpression)$/.test(value.name);
								const isBuilt = value?.name === 'CallExpression' && this.#nodes.methodOf(value) !== null;
								if (!isText && !isBuilt)
										return filled;
								const known = this.#known.get(value.from);
								if (known !== undefined)
										return known;
								const read = (0,code_literal .b6)(this.read(value, { ...FILE_SCOPE, open: [...scope.open, root] }, level + 1), node.from);
								this.#known.set(value.from, read);
								return read;
						}
				}
		}
}

var python_lines = __webpack_require__(7441);
;

function namesOf(body, nodes) {
		const names = new Map();
		const set = (name, found) => {
				const what = 'is assigned more than once; a constant has one value';
				names.set(name, names.has(name) ? { kind: 'other', what, offset: found.offset } : found);
		};
		for (const statement of childrenOf(body)) {
				const offset = statement.from;
				switch (statement.name) {
						case 'AssignStatement':
								for (const [name, value] of assigned(statement, nodes))
										set(name, value === null
												? { kind: 'other', what: 'is not assigned one text', offset }
												: { kind: 'value', value, offset });
								break;
						case 'ImportStatement':
								for (const name of imported(statement, nodes))
										names.set(name, { kind: 'import', offset });
								break;
						case 'ClassDefinition': {
								const inside = statement.getChild('Body');
								const own = statement.getChild('VariableName');
								if (own !== null && inside !== null)
										names.set(nodes.source(own), { kind: 'class', names: namesOf(inside, nodes), node: statement, offset });
								break;
						}
						case 'FunctionDefinition':
						case 'DecoratedStatement': {
								const own = (statement.getChild('FunctionDefinition') ?? statement).getChild('VariableName');
								if (own !== null)
										names.set(nodes.source(own), { kind: 'other', what: 'is a function, which is never run', offset });
								break;
						}
						case 'ExpressionStatement':
						case 'Comment':
								break;
						default:
								for (const name of assignedIn(statement, nodes))
										set(name, { kind: 'other', what: 'is assigned in a branch or a loop', offset });
				}
		}
		return names;
}
function assigned(statement, nodes) {
		const parts = childrenOf(statement).filter(({ name }) => name !== 'TypeDef');
		const value = parts.at(-1);
		const isOne = parts.every(({ name }, index) => name !== ',' || index === parts.length - 1);
		const targets = parts.slice(0, -1).filter(({ name }) => name === 'VariableName');
		if (value === undefined || parts.at(-2)?.name !== 'AssignOp')
				return [];
		return targets.map((target) => [nodes.source(target), isOne ? value : null]);
}
function assignedIn(statement, nodes) {
		const names = [];
		statement.cursor().iterate((node) => {
				if (node.name === 'FunctionDefinition' || node.name === 'ClassDefinition')
						return false;
				if (node.name !== 'AssignStatement' && node.name !== 'UpdateStatement')
						return;
				const target = node.node.firstChild;
				if (target?.name === 'VariableName')
						names.push(nodes.source(target));
		});
		return names;
}
function imported(statement, nodes) {
		const parts = childrenOf(statement);
		const after = parts.findIndex(({ name }) => name === 'import');
		return parts
				.slice(after + 1)
				.filter(({ name }, index, all) => name === 'VariableName' && all[index + 1]?.name !== 'as')
				.map((part) => nodes.source(part));
}

;





const MOST_MARKS = 200;
function markedTexts(tree, nodes, readInside) {
		const marked = new Map();
		const cursor = tree.cursor();
		do {
				const name = cursor.name === 'Comment' ? markedName(nodes.source(cursor)) : null;
				if (name === null || marked.size >= MOST_MARKS)
						continue;
				const offset = cursor.from;
				const line = (0,utf8 .$t)(nodes.text, offset).line + 1;
				const isTwice = marked.has(name);
				const { values, inner } = textsAt(tree, line, nodes);
				const read = () => {
						if (isTwice)
								throw new code_literal .nf(offset, 'is the name of two marked texts');
						const [value, second] = values;
						if (value === undefined || second !== undefined)
								throw new code_literal .nf(offset, `marks line ${line}, where ${value === undefined ? 'no text begins' : 'several texts begin'}; put the comment on the line above the text`);
						return readInside(value, inner);
				};
				marked.set(name, { name, offset: values[0]?.from ?? offset, read, isMarked: true });
		} while (cursor.next());
		return marked;
}
function textsAt(tree, line, nodes) {
		const values = [];
		const inner = new Set();
		tree.iterate({
				enter: (node) => {
						if ((0,utf8 .$t)(nodes.text, node.from).line > line || (0,utf8 .$t)(nodes.text, node.to).line < line)
								return false;
						if (node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
								for (const name of boundIn(node.node, nodes))
										inner.add(name);
						const isCall = node.name === 'CallExpression' && nodes.methodOf(node.node) !== null;
						const isText = /^(?:String|FormatString|ContinuedString|BinaryExpression|ArrayExpression)$/.test(node.name) || isCall;
						if (!isText || (0,utf8 .$t)(nodes.text, node.from).line !== line)
								return;
						values.push(node.node);
						return false;
				},
		});
		return { values, inner };
}
function boundIn(body, nodes) {
		const names = childrenOf(body.getChild('ParamList') ?? body).filter(({ name }) => name === 'VariableName');
		return [...names.map((name) => nodes.source(name)), ...assignedIn(body.getChild('Body') ?? body, nodes)];
}

;


function signatureClasses(top, { nodes }) {
		const found = [...top].flatMap(([name, named]) => {
				const bases = named.kind === 'class' ? named.node.getChild('ArgList') : null;
				const isOne = bases !== null && childrenOf(bases).some((base) => /^(?:dspy\.)?Signature$/.test(nodes.source(base)));
				return isOne && named.kind === 'class' ? [[name, named.node]] : [];
		});
		return new Map(found);
}
function signatureOf(name, node, reader) {
		const statements = childrenOf(node.getChild('Body'));
		const fields = statements.flatMap((statement) => fieldIn(statement, reader));
		if (fields.length === 0)
				throw new code_literal .nf(node.from, `${name} has no InputField and no OutputField`);
		const said = docstring(statements, reader);
		const names = (kind) => fields.flatMap((field) => (field.kind === kind ? [`\`${field.name}\``] : [])).join(', ');
		const instructions = said ?? `Given the fields ${names('input')}, produce the fields ${names('output')}.`;
		return { name, instructions, fields, demos: [] };
}
function docstring(statements, { read }) {
		const first = statements.find(({ name }) => name !== ':' && name !== 'Comment');
		const value = first?.name === 'ExpressionStatement' ? first.firstChild : null;
		if (value === null || value === undefined || !/^(?:String|ContinuedString)$/.test(value.name))
				return null;
		return (0,code_literal .MN)(plainText(read(value), value.from));
}
function plainText(literal, at) {
		const { segments } = (0,code_literal .b6)(literal, at);
		if (segments.some((segment) => typeof segment !== 'string'))
				throw new code_literal .nf(at, 'has names filled in by code; DSPy knows the text, and it cannot be read here');
		return segments.join('');
}
function fieldIn(statement, reader) {
		const { nodes } = reader;
		const call = statement.name === 'AssignStatement' ? statement.getChild('CallExpression') : null;
		const called = call?.firstChild;
		const kind = called == null ? undefined : /^(?:dspy\.)?(Input|Output)Field$/.exec(nodes.source(called))?.[1];
		const own = statement.getChild('VariableName');
		if (call == null || kind === undefined || own === null)
				return [];
		const name = nodes.source(own);
		const type = statement.getChild('TypeDef');
		const given = argumentsOf(call, nodes);
		const desc = given.get('desc');
		const description = desc === undefined ? null : plainText(reader.read(desc), desc.from);
		const bounds = [...given.keys()].filter((key) => key !== 'desc' && key !== 'prefix');
		const said = type === null ? 'str' : nodes.source(type).replace(/^:\s*/, '');
		return [
				{
						name,
						label: name,
						description: description === `\${${name}}` ? null : description,
						kind: kind === 'Input' ? 'input' : 'output',
						type: bounds.length === 0 ? said : `${said} with ${bounds.join(', ')}`,
				},
		];
}
function argumentsOf(call, nodes) {
		const parts = childrenOf(call.getChild('ArgList') ?? call).filter(({ name }) => name !== 'Comment');
		const found = new Map();
		for (const [index, part] of parts.entries()) {
				const [key, value] = [parts[index - 1], parts[index + 1]];
				if (part.name === 'AssignOp' && key?.name === 'VariableName' && value !== undefined)
						found.set(nodes.source(key), value);
				if (part.name === '*' || part.name === '**')
						throw new code_literal .nf(part.from, 'takes in what is written elsewhere');
		}
		return found;
}

;

function textsInPython(tree, nodes) {
		const found = new Map();
		for (const statement of childrenOf(tree.topNode)) {
				const texts = [];
				statement.cursor().iterate((node) => {
						if (node.name !== 'String' && node.name !== 'FormatString')
								return;
						texts.push(nodes.source(node));
						return false;
				});
				if (texts.length === 0)
						continue;
				const name = nameOf(statement, nodes);
				found.set(name, [...(found.get(name) ?? []), ...texts]);
		}
		return found;
}
function nameOf(statement, nodes) {
		const inner = statement.name === 'DecoratedStatement'
				? (statement.getChild('FunctionDefinition') ?? statement.getChild('ClassDefinition') ?? statement)
				: statement;
		const own = inner.getChild('VariableName');
		return own === null ? '' : nodes.source(own);
}

;








function pythonSource(tree, text) {
		tree.iterate({
				enter({ type, from }) {
						if (type.isError)
								throw new code_literal .nf(from, python_lines .h);
				},
		});
		return new PythonSource(tree, text);
}
class PythonSource {
		#tree;
		#nodes;
		#top;
		#expressions;
		#marked;
		constructor(tree, text) {
				const nodes = new PythonNodes(text);
				const top = namesOf(tree.topNode, nodes);
				const expressions = new PythonExpressions(nodes, top);
				this.#tree = tree;
				this.#nodes = nodes;
				this.#top = top;
				this.#expressions = expressions;
				this.#marked = markedTexts(tree, nodes, (value, inner) => expressions.read(value, { open: [], sees: (name) => !inner.has(name) }));
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
								const value = this.#nodes.member(found.value, keys);
								if (value === null)
										return null;
								const read = () => this.#expressions.read(value, { ...FILE_SCOPE, open: [root] });
								return { name: selector, offset: value.from, read };
						}
						case 'import':
								throw new code_literal .nf(found.offset, 'is imported; name the file that it is written in');
						case 'class':
								throw new code_literal .nf(found.offset, `is a class; name a text of it: ${[...found.names.keys()].slice(0, 8).join(', ')}`);
						case 'other':
								throw new code_literal .nf(found.offset, `${found.what}${MARK_INSTEAD}`);
				}
		}
		names() {
				return [...this.#top].flatMap(([name, { kind }]) => (kind === 'value' ? [name] : []));
		}
		texts() {
				const all = (names, prefix) => [...names].flatMap(([name, found]) => {
						if (found.kind === 'class')
								return all(found.names, `${prefix}${name}.`);
						return found.kind === 'value' ? this.#textsIn(`${prefix}${name}`, found.value, 0) : [];
				});
				return [...all(this.#top, ''), ...this.#marked.values()].sort((a, b) => a.offset - b.offset);
		}
		writtenTexts() {
				return textsInPython(this.#tree, this.#nodes);
		}
		signatures() {
				const reader = { nodes: this.#nodes, read: (value) => this.#expressions.read(value, FILE_SCOPE) };
				return new Map([...signatureClasses(this.#top, reader)].map(([name, node]) => [
						name,
						{ offset: node.from, read: () => signatureOf(name, node, reader) },
				]));
		}
		#textsIn(name, value, level) {
				if (value.name === 'DictionaryExpression' && level < 3)
						return this.#nodes
								.entriesOf(value)
								.flatMap(([key, item]) => (key === null ? [] : this.#textsIn(`${name}.${key}`, item, level + 1)));
				const isText = /^(?:String|FormatString|ContinuedString|BinaryExpression|ParenthesizedExpression)$/.test(value.name);
				const isBuilt = value.name === 'CallExpression' && this.#nodes.methodOf(value) !== null;
				const found = isText || isBuilt ? this.find(name) : null;
				return found === null ? [] : [found];
		}
}

;

const TAGS = new Map([
		['dedent', code_literal .Zk],
		['endent', code_literal .Zk],
		['outdent', code_literal ._1],
]);
const METHODS = new Map([
		['trim', (text) => text.trim()],
		['trimStart', (text) => text.trimStart()],
		['trimEnd', (text) => text.trimEnd()],
]);
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
function keyOf(property) {
		if (property.type === 'SpreadElement' || property.computed)
				return null;
		const { key } = property;
		if (key.type === 'Identifier')
				return key.name;
		return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : null;
}
function memberOf(value, keys) {
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
						throw new code_literal .nf(property.start ?? 0, 'is a function');
				here = property.value;
		}
		return here;
}

;




const script_expressions_FILE_SCOPE = { inner: new Set(), open: [] };
const script_expressions_MARK_INSTEAD = '; a literal inside a function is read where the line above it says "// plumbline: prompt NAME", by #NAME';
class ScriptExpressions {
		#text;
		#top;
		#known = new Map();
		constructor(text, top) {
				this.#text = text;
				this.#top = top;
		}
		read(expression, scope, level = 0) {
				const bare = unwrapped(expression);
				const at = bare.start ?? 0;
				if (level > code_literal .Ez)
						throw new code_literal .nf(at, `is nested deeper than ${code_literal .Ez} levels`);
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
								throw new code_literal .nf(at, `${shownCode(this.#source(bare))} ${WHAT[bare.type] ?? 'is code'}${script_expressions_MARK_INSTEAD}`);
				}
		}
		#item(item, at, scope, level) {
				if (item === null)
						throw new code_literal .nf(at, 'has an empty place');
				if (item.type === 'SpreadElement')
						throw new code_literal .nf(at, '... takes in what is written elsewhere');
				return this.#value(item, scope, level + 1);
		}
		#value(expression, scope, level) {
				const path = dotted(expression);
				const root = path?.[0] ?? '';
				const found = scope.inner.has(root) ? undefined : this.#top.get(root);
				const value = found?.kind === 'const' ? memberOf(found.value, path.slice(1)) : null;
				if (value === null || !/^(?:Object|Array)Expression$/.test(unwrapped(value).type))
						return this.read(expression, scope, level);
				if (scope.open.includes(root))
						throw new code_literal .nf(expression.start ?? 0, `${root} is made from itself`);
				return this.read(value, { ...script_expressions_FILE_SCOPE, open: [...scope.open, root] }, level);
		}
		#record(bare, scope, level) {
				const entries = bare.properties.map((property) => {
						const key = keyOf(property);
						const offset = property.start ?? 0;
						if (property.type === 'SpreadElement')
								throw new code_literal .nf(offset, '... takes in what is written elsewhere');
						if (key === null)
								throw new code_literal .nf(offset, 'has a key that is computed');
						if (property.type === 'ObjectMethod')
								throw new code_literal .nf(offset, `${key} is a function`);
						return [key, this.#value(property.value, scope, level + 1)];
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
				return (0,code_literal .oR)(texts, at);
		}
		#hole(expression, scope, level) {
				const bare = unwrapped(expression);
				const at = bare.start ?? 0;
				const isText = /^(?:StringLiteral|NumericLiteral|TemplateLiteral|Identifier|MemberExpression)$/.test(bare.type);
				if (isText)
						return (0,code_literal .b6)(this.read(bare, scope, level + 1), at);
				throw new code_literal .nf(at, codeInHole(this.#source(bare)));
		}
		#tagged(bare, scope, level) {
				const tag = this.#source(bare.tag);
				const at = bare.start ?? 0;
				if (tag === 'String.raw')
						return this.#template(bare.quasi, scope, level, true);
				const method = TAGS.get(tag);
				if (method === undefined)
						throw new code_literal .nf(at, `the tag ${shownCode(tag)} is code; known are ${[...TAGS.keys()].join(', ')}, String.raw`);
				return (0,code_literal .tD)(this.#template(bare.quasi, scope, level, false), method);
		}
		#sum(bare, scope, level) {
				const at = bare.start ?? 0;
				const parts = [];
				let here = bare;
				while (here.type === 'BinaryExpression') {
						if (here.operator !== '+')
								throw new code_literal .nf(at, `${shownCode(this.#source(here))} is code`);
						parts.unshift(here.right);
						here = unwrapped(here.left);
				}
				parts.unshift(here);
				if (parts.every((part) => unwrapped(part).type === 'NumericLiteral'))
						throw new code_literal .nf(at, 'is a sum of numbers, not a text');
				return (0,code_literal .oR)(parts.map((part) => (0,code_literal .b6)(this.read(part, scope, level + 1), part.start ?? at)), at);
		}
		#call(bare, scope, level) {
				const at = bare.start ?? 0;
				const method = methodOf(bare);
				if (method === null)
						throw new code_literal .nf(at, `${shownCode(this.#source(bare))} is code, which is never run`);
				const on = this.read(method.on, scope, level + 1);
				const { name, argument } = method;
				if (name !== 'join')
						return (0,code_literal .tD)((0,code_literal .b6)(on, at), METHODS.get(name) ?? TAGS.get(name));
				if (on.kind !== 'list')
						throw new code_literal .nf(at, '.join() is read of a list in brackets alone');
				const between = argument === null ? ',' : argument;
				return (0,code_literal .oR)(on.items.map((item) => (0,code_literal .b6)(item, at)), at, { kind: 'text', segments: [between], at });
		}
		#named(bare, scope, level) {
				const at = bare.start ?? 0;
				const path = dotted(bare);
				if (path === null)
						throw new code_literal .nf(at, codeInHole(this.#source(bare)));
				const [root = '', ...keys] = path;
				const hole = { name: path.join('.'), ...(0,utf8 .$t)(this.#text, at) };
				const filled = { kind: 'text', segments: [hole], at };
				const found = scope.inner.has(root) ? undefined : this.#top.get(root);
				if (found === undefined || root === 'this')
						return filled;
				switch (found.kind) {
						case 'import':
								throw new code_literal .nf(at, `${hole.name} is imported from ${found.from}, and no other file is looked into; write its text here, or fill it in under a name of its own`);
						case 'other':
								return filled;
						case 'const': {
								if (scope.open.includes(root))
										throw new code_literal .nf(at, `${root} is made from itself`);
								const value = memberOf(found.value, keys);
								if (value === null)
										return filled;
								const known = this.#known.get(value);
								if (known !== undefined)
										return known;
								try {
										const read = (0,code_literal .b6)(this.read(value, { ...script_expressions_FILE_SCOPE, open: [...scope.open, root] }, level + 1), at);
										this.#known.set(value, read);
										return read;
								}
								catch (error) {
										if (error instanceof code_literal .nf && isComputed(value))
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
const WHAT = {
		ArrowFunctionExpression: 'is a function, which is never run',
		FunctionExpression: 'is a function, which is never run',
		ConditionalExpression: 'chooses between texts',
		AwaitExpression: 'waits for something',
		LogicalExpression: 'chooses between texts',
};
function codeInHole(code) {
		const shown = shownCode(code);
		return `\${${shown}} is code; only a name can be filled. Give it a name: const context = ${shown}, and write \${context}`;
}
function isComputed(value) {
		return !/^(?:StringLiteral|TemplateLiteral|TaggedTemplateExpression|BinaryExpression)$/.test(unwrapped(value).type);
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
function topLevelOf(program) {
		const names = new Map();
		for (const statement of program.program.body)
				declare(statement, names);
		return names;
}
function declare(statement, names) {
		const offset = statement.start ?? 0;
		switch (statement.type) {
				case 'ExportNamedDeclaration':
						if (statement.declaration != null)
								declare(statement.declaration, names);
						return;
				case 'ExportDefaultDeclaration': {
						const { declaration } = statement;
						const isValue = !/Declaration$/.test(declaration.type);
						if (isValue)
								set(names, 'default', { kind: 'const', value: declaration, offset });
						return;
				}
				case 'ImportDeclaration':
						for (const { local } of statement.specifiers)
								set(names, local.name, { kind: 'import', from: statement.source.value, offset });
						return;
				case 'VariableDeclaration':
						for (const { id, init } of statement.declarations) {
								if (id.type !== 'Identifier')
										continue;
								const what = statement.kind === 'const' ? 'without a value' : `declared with ${statement.kind}`;
								const isConst = statement.kind === 'const' && init != null;
								set(names, id.name, isConst ? { kind: 'const', value: init, offset } : { kind: 'other', what, offset });
						}
						return;
				case 'FunctionDeclaration':
				case 'ClassDeclaration':
				case 'TSEnumDeclaration': {
						const { id } = statement;
						const what = { FunctionDeclaration: 'a function', ClassDeclaration: 'a class', TSEnumDeclaration: 'an enum' };
						if (id != null)
								set(names, id.name, { kind: 'other', what: what[statement.type], offset });
						return;
				}
				default:
		}
}
function set(names, name, found) {
		const known = names.get(name);
		const isTwice = known?.kind === 'const' && found.kind === 'const';
		if (isTwice)
				names.set(name, { kind: 'other', what: 'declared twice', offset: found.offset });
		else if (known?.kind !== 'const')
				names.set(name, found);
}

;
const TEXT = /^(?:StringLiteral|TemplateLiteral|DirectiveLiteral|JSXText)$/;
function textsInScript(program, text) {
		const found = new Map();
		for (const statement of program.program.body) {
				if (statement.type === 'ImportDeclaration' || statement.type === 'ExportAllDeclaration')
						continue;
				const texts = [];
				script_texts_gather(statement, text, texts);
				const name = script_texts_nameOf(statement);
				found.set(name, [...(found.get(name) ?? []), ...texts]);
		}
		return found;
}
function script_texts_gather(root, text, into) {
		const open = [root];
		const all = [];
		while (open.length > 0) {
				const node = open.pop();
				if (TEXT.test(node.type))
						all.push(node);
				else
						open.push(...script_texts_childrenOf(node));
		}
		for (const { start, end } of all.sort((a, b) => a.start - b.start))
				into.push(text.slice(start, end));
}
function script_texts_nameOf(statement) {
		const { declaration } = statement;
		const bare = declaration ?? statement;
		const { id, declarations } = bare;
		return id?.name ?? declarations?.map((one) => one.id.name ?? '').join(',') ?? '';
}
function script_texts_childrenOf(node) {
		return Object.entries(node).flatMap(([key, value]) => {
				if (key === 'loc' || /Comments$/.test(key) || value === null || typeof value !== 'object')
						return [];
				return (Array.isArray(value) ? value : [value]).filter(script_texts_isNode);
		});
}
function script_texts_isNode(value) {
		return value !== null && typeof value === 'object' && typeof value.type === 'string';
}

;







function scriptSource(program, text) {
		return new ScriptSource(program, text);
}
const MOST_COMMENTS = 20_000;
class ScriptSource {
		#program;
		#text;
		#top;
		#expressions;
		#marked;
		constructor(program, text) {
				this.#program = program;
				this.#text = text;
				this.#top = topLevelOf(program);
				this.#expressions = new ScriptExpressions(text, this.#top);
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
								const value = memberOf(found.value, keys);
								if (value === null)
										return null;
								const read = () => this.#expressions.read(value, { ...script_expressions_FILE_SCOPE, open: [root] });
								return { name: selector, offset: value.start ?? found.offset, read };
						}
						case 'import':
								throw new code_literal .nf(found.offset, `is imported from ${found.from}; name the file that it is written in`);
						case 'other':
								throw new code_literal .nf(found.offset, `is ${found.what}; only a const can be read${script_expressions_MARK_INSTEAD}`);
				}
		}
		names() {
				return [...this.#top].flatMap(([name, { kind }]) => (kind === 'const' ? [name] : []));
		}
		texts() {
				const constants = [...this.#top].flatMap(([name, found]) => found.kind === 'const' ? this.#textsIn(name, found.value, 0) : []);
				const marked = [...this.#marked].flatMap(([name, marks]) => this.#marker(name, marks));
				return [...constants, ...marked].sort((a, b) => a.offset - b.offset);
		}
		writtenTexts() {
				return textsInScript(this.#program, this.#text);
		}
		signatures() {
				return new Map();
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
								throw new code_literal .nf(second.offset, 'is the name of two marked texts');
						if (mark.value === null)
								throw new code_literal .nf(mark.offset, mark.why);
						return this.#expressions.read(mark.value, { inner: mark.inner, open: [] });
				};
				return { name, offset, read, isMarked: true };
		}
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
		if (error instanceof code_literal .nf)
				return error.offset === null ? {} : (0,utf8 .$t)(text, error.offset);
		const { loc } = error;
		if (typeof loc?.line !== 'number' || typeof loc.column !== 'number')
				return {};
		return { line: loc.line, column: loc.column + 1 };
}


	}),

	7441:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N: () => (  logicalLines),
		h: () => (  NO_PYTHON)
	});
const NO_PYTHON = 'is not Python as far as it can be read here (3.12)';
function logicalLines(text) {
		const starts = [0];
		let depth = 0;
		let at = 0;
		while (at < text.length) {
				const char = text[at];
				switch (char) {
						case '#':
								at = endOfLine(text, at);
								break;
						case '\\':
								at += 2;
								break;
						case '"':
						case "'":
								at = afterText(text, at, char);
								break;
						case '\n':
								at++;
								if (depth === 0)
										starts.push(at);
								break;
						default:
								if ('([{'.includes(char))
										depth++;
								else if (')]}'.includes(char))
										depth = Math.max(0, depth - 1);
								at++;
				}
		}
		return starts;
}
function endOfLine(text, from) {
		const end = text.indexOf('\n', from);
		return end === -1 ? text.length : end;
}
function afterText(text, from, quote) {
		const triple = quote.repeat(3);
		const isTriple = text.startsWith(triple, from);
		let at = from + (isTriple ? 3 : 1);
		while (at < text.length) {
				const char = text[at];
				if (char === '\\')
						at += 2;
				else if (char === quote && (!isTriple || text.startsWith(triple, at)))
						return at + (isTriple ? 3 : 1);
				else if (char === '\n' && !isTriple)
						return at;
				else
						at++;
		}
		return text.length;
}


	})

};
