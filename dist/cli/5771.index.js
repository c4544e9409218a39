export const id = 5771;
export const ids = [5771];
export const modules = {

	92291:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		W: () => (  fileOf),
		o: () => (  parseAddress)
	});
function parseAddress(address) {
		const at = address.lastIndexOf('#');
		return at <= 0 || at === address.length - 1
				? { path: address, selector: null }
				: { path: address.slice(0, at), selector: address.slice(at + 1) };
}
function fileOf(address) {
		return parseAddress(address).path;
}


	}),

	48152:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CG: () => (  PROMPT_YML_SCHEMA),
		Pb: () => (  ymlPiece),
		v_: () => (  jsonPiece)
	});
	var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
	var _model_call_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _model_call_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94041);
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68752);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69903);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13457);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28504);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84323);
	var _media_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82342);
	var _template_language_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71452);












const PROMPT_YML_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
		name: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().optional(),
		description: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().optional(),
		model: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().min(1).optional(),
		modelParameters: zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__  .L5J()).optional(),
		responseFormat: zod__WEBPACK_IMPORTED_MODULE_10__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__  .L5J())]).optional(),
		jsonSchema: zod__WEBPACK_IMPORTED_MODULE_10__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(zod__WEBPACK_IMPORTED_MODULE_10__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__  .L5J())]).optional(),
		messages: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(zod__WEBPACK_IMPORTED_MODULE_10__  .L5J()).min(1),
		testData: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(zod__WEBPACK_IMPORTED_MODULE_10__  .L5J()).optional(),
		evaluators: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(zod__WEBPACK_IMPORTED_MODULE_10__  .L5J()).optional(),
});
function ymlPiece(source, problems) {
		const { path, text } = source;
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_6__  .g)(path, text, problems);
		const read = document === null ? null : (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_2__  .z)(document, PROMPT_YML_SCHEMA, problems);
		if (document === null || read === null)
				return null;
		const format = read.responseFormat;
		const responseFormat = responseFormatOf(document, typeof format === 'object' ? format : format, read.jsonSchema, problems);
		return {
				...chatPiece(source, document, ['messages'], problems),
				name: undefined,
				model: read.model,
				modelParameters: read.modelParameters,
				responseFormat,
		};
}
function responseFormatOf(document, format, schema, problems) {
		const known = ['text', 'json_object', 'json_schema'];
		if (typeof format === 'string' && !known.includes(format)) {
				problems.add({
						...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_4__  .l4)(document, ['responseFormat']),
						message: `expected one of ${known.join(', ')}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(format)}`,
				});
				return undefined;
		}
		if (format === 'json_object')
				return { type: 'json_object' };
		if (format !== 'json_schema')
				return typeof format === 'object' ? format : undefined;
		if (typeof schema !== 'string') {
				if (schema === undefined)
						problems.add({
								...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_4__  .l4)(document, ['jsonSchema']),
								key: 'jsonSchema',
								message: 'is missing; responseFormat json_schema needs it',
						});
				return schema === undefined ? undefined : { type: 'json_schema', json_schema: schema };
		}
		try {
				return { type: 'json_schema', json_schema: JSON.parse(schema) };
		}
		catch {
				problems.add({ ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_4__  .l4)(document, ['jsonSchema']), message: 'is not valid JSON' });
				return undefined;
		}
}
function jsonPiece(source, problems) {
		const { path, text } = source;
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_6__  .g)(path, text, problems);
		if (document === null)
				return null;
		const under = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_11__  .G)(document.value);
		if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_11__  .G)(document.value)) {
				for (const key of Object.keys(document.value)) {
						if (key !== 'messages')
								problems.add({
										...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_4__  .l4)(document, [key], 'key'),
										message: `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_5__  .WU)(key)}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__  .h)(key, ['messages'])}`,
								});
				}
		}
		return { ...chatPiece(source, document, under ? ['messages'] : [], problems), name: undefined };
}
function chatPiece(source, document, at, problems) {
		const { text } = source;
		const messages = (0,_model_call_messages_js__WEBPACK_IMPORTED_MODULE_1__  .N)((0,_text_document_js__WEBPACK_IMPORTED_MODULE_4__  .fK)(document.value, at), (path, message) => problems.add({ ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_4__  .l4)(document, [...at, ...path]), message }), (0,_media_files_js__WEBPACK_IMPORTED_MODULE_8__.mediaFiles)(source.tree, source.path).find) ?? [];
		const parts = messages.map((message, index) => {
				if (message.content === null)
						return null;
				const { content } = message;
				const place = document.place([...at, index, 'content']);
				const start = place === undefined ? 0 : (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_7__  .b4)(text, place);
				let found = text.indexOf('{{', start);
				let open = content.indexOf('{{');
				const whereIs = (offset) => {
						for (; open >= 0 && open < offset; open = content.indexOf('{{', open + 2))
								found = found < 0 ? found : text.indexOf('{{', found + 2);
						return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_7__  .$t)(text, found < 0 ? start : found);
				};
				const note = ({ line, column, message: said }) => problems.add({ file: document.file, line, column, message: said });
				const split = (segment, before) => (0,_template_language_js__WEBPACK_IMPORTED_MODULE_9__  .Ad)(source, {
						segments: [segment],
						language: (0,_template_language_js__WEBPACK_IMPORTED_MODULE_9__  .eX)(source, 'own'),
						note,
						whereIs: (offset) => whereIs(before + offset),
				}).parts;
				let before = 0;
				return (message.parts ?? [{ text: content }]).flatMap((part) => {
						if ((0,_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .FN)(part))
								return [part];
						const found = split(part.text, before);
						before += part.text.length;
						return found;
				});
		});
		return { messages, parts, fewShots: messages.filter((message) => message.role === 'assistant').length };
}


	}),

	92602:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ez: () => (  MOST_LEVELS),
		MN: () => (  cleandoc),
		Zk: () => (  dedentTag),
		_1: () => (  outdentTag),
		b6: () => (  textOf),
		nf: () => (  NotLiteral),
		oR: () => (  joined),
		o_: () => (  jsonOf),
		pn: () => (  pythonStrip),
		sH: () => (  textwrapDedent),
		tD: () => (  changed)
	});
class NotLiteral extends Error {
		offset;
		constructor(offset, message) {
				super(message);
				this.offset = offset;
		}
}
const MOST_LEVELS = 200;
const MOST_TEXT = 1_000_000;
const MOST_SEGMENTS = 10_000;
function textOf(literal, offset) {
		if (literal.kind === 'text')
				return literal;
		if (literal.kind === 'plain' && typeof literal.value === 'number')
				return { kind: 'text', segments: [String(literal.value)], at: offset };
		throw new NotLiteral(offset, `is ${KINDS[literal.kind]}, not a text`);
}
const KINDS = {
		text: 'a text',
		list: 'a list',
		record: 'an object',
		plain: 'a plain value',
};
function joined(texts, at, between) {
		const segments = texts.flatMap((text, index) => index === 0 || between === undefined ? text.segments : [...between.segments, ...text.segments]);
		return { kind: 'text', segments: merged(segments, at), at };
}
function merged(segments, at) {
		const all = [];
		let length = 0;
		for (const segment of segments) {
				const last = all.at(-1);
				if (typeof segment !== 'string')
						all.push(segment);
				else if (typeof last === 'string')
						all[all.length - 1] = last + segment;
				else if (segment !== '')
						all.push(segment);
				length += typeof segment === 'string' ? segment.length : 0;
				if (length > MOST_TEXT || all.length > MOST_SEGMENTS)
						throw new NotLiteral(at, `is longer than ${MOST_TEXT} characters, or has more than ${MOST_SEGMENTS} holes`);
		}
		return all;
}
function changed(text, method) {
		const holes = text.segments.filter((segment) => typeof segment !== 'string');
		const mark = unusedIn(text.segments);
		const plain = method(text.segments.map((segment) => (typeof segment === 'string' ? segment : mark)).join(''));
		const segments = plain
				.split(mark)
				.flatMap((part, index) => (index === 0 ? [part] : [holes[index - 1], part]));
		return { ...text, segments: merged(segments, text.at) };
}
function unusedIn(segments) {
		for (let code = 0xe000; code < 0xf900; code++) {
				const mark = String.fromCharCode(code);
				if (segments.every((segment) => typeof segment !== 'string' || !segment.includes(mark)))
						return mark;
		}
		throw new NotLiteral(null, 'uses every character of the private range');
}
function jsonOf(literal) {
		switch (literal.kind) {
				case 'plain':
						return literal.value;
				case 'text': {
						const hole = literal.segments.find((segment) => typeof segment !== 'string');
						if (hole !== undefined)
								throw new NotLiteral(literal.at, `${hole.name} is filled in when the code runs; write its value out`);
						return literal.segments.join('');
				}
				case 'list':
						return literal.items.map(jsonOf);
				case 'record':
						return Object.fromEntries([...literal.entries].map(([key, value]) => [key, jsonOf(value)]));
		}
}
function dedentTag(text) {
		const lines = text.split('\n');
		const depths = lines.flatMap((line) => /^(\s+)\S/.exec(line)?.[1]?.length ?? []);
		const least = depths.length === 0 ? 0 : Math.min(...depths);
		return lines
				.map((line) => (/^[ \t]/.test(line) ? line.slice(least) : line))
				.join('\n')
				.trim();
}
function outdentTag(text) {
		const first = /^[ \t]*\n([ \t]*)/.exec(text);
		const depth = first?.[1]?.length ?? 0;
		const kept = depth === 0 ? text : text.replace(new RegExp(`\n[ \t]{0,${depth}}`, 'g'), '\n');
		return kept.replace(/^[ \t]*\n/, '').replace(/\n[ \t]*$/, '');
}
function textwrapDedent(text) {
		const lines = text.split('\n').map((line) => (/^[ \t]+$/.test(line) ? '' : line));
		const depths = lines.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)[0]);
		const margin = depths.length === 0 ? '' : depths.reduce(commonStart);
		return lines.map((line) => (line === '' ? line : line.slice(margin.length))).join('\n');
}
function cleandoc(text) {
		const [first = '', ...rest] = expandTabs(text).split('\n');
		const depths = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
		const least = depths.length === 0 ? 0 : Math.min(...depths);
		const lines = [first.trimStart(), ...rest.map((line) => line.slice(least))];
		while (lines.length > 0 && lines.at(-1) === '')
				lines.pop();
		while (lines.length > 0 && lines[0] === '')
				lines.shift();
		return lines.join('\n');
}
function commonStart(a, b) {
		let length = 0;
		while (length < a.length && a[length] === b[length])
				length++;
		return a.slice(0, length);
}
function expandTabs(text) {
		let column = 0;
		let out = '';
		for (const char of text) {
				const width = char === '\t' ? 8 - (column % 8) : 1;
				out += char === '\t' ? ' '.repeat(width) : char;
				column = char === '\n' ? 0 : column + width;
		}
		return out;
}
function pythonStrip(text, chars, side) {
		const isGone = (char) => chars === undefined ? /[\s\u001c-\u001f\u0085]/.test(char) && char !== '\ufeff' : chars.includes(char);
		let [from, to] = [0, text.length];
		if (side !== 'right')
				while (from < to && isGone(text[from]))
						from++;
		if (side !== 'left')
				while (to > from && isGone(text[to - 1]))
						to--;
		return text.slice(from, to);
}


	}),

	89329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CX: () => (  isCodeKind),
		I: () => (  kindOf),
		P7: () => (  languagesOf),
		Qt: () => (  KNOWN_FILES),
		Ys: () => (  EXTENSION)
	});
	var _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25526);
	var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92291);


const CODE = ['script', 'python'];
const NAMES = [
		['text', /\.(?:md|markdown|txt)$/],
		['yaml', /\.ya?ml$/],
		['json', /\.json$/],
		['script', /\.[cm]?[jt]sx?$/],
		['python', /\.py$/],
		['jinja', /\.(?:j2|jinja|jinja2|njk)$/],
		['mustache', /\.(?:hbs|handlebars|mustache)$/],
		['prompty', /\.prompty$/],
];
const KNOWN_FILES = '.md, .txt, .prompt.yml, .yml, .json, .j2, .hbs, .mustache, .prompty; and with #NAME .ts, .tsx, .js, .mjs, .cjs, .py';
function kindOf(path) {
		return NAMES.find(([, name]) => name.test(path))?.[0] ?? null;
}
function isCodeKind(kind) {
		return CODE.some((code) => code === kind);
}
const EXTENSION = /(?:\.prompt)?\.(?:md|markdown|txt|ya?ml|json|[cm]?[jt]sx?|py|j2|jinja2?|njk|hbs|handlebars|mustache|prompty)$/;
const SAYS_JINJA = /jinja/i;
function languagesOf(tree, addresses, reading) {
		const needed = new Set(reading.template === 'jinja' ? ['jinja'] : []);
		for (const address of addresses) {
				const { path } = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__  .o)(address);
				const kind = kindOf(path);
				switch (kind) {
						case 'script':
						case 'python':
						case 'jinja':
								needed.add(kind);
								break;
						case 'prompty':
								needed.add('jinja');
								break;
						case 'yaml':
						case 'json': {
								const entry = tree.entry(path);
								const text = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes.subarray(0, 1 << 20)) : '';
								if (SAYS_JINJA.test(text))
										needed.add('jinja');
								break;
						}
						case 'text': {
								const entry = tree.entry(path);
								const front = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes.subarray(0, 2000)) : '';
								const shots = /^few-shots:\s*["']?([^\s"'#]+)#/m.exec(front)?.[1];
								const code = shots === undefined ? null : kindOf(shots);
								if (isCodeKind(code))
										needed.add(code);
								break;
						}
						case 'mustache':
						case null:
				}
		}
		return _text_parsers_js__WEBPACK_IMPORTED_MODULE_1__  .Y.filter((language) => needed.has(language));
}


	}),

	71452:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	eX: () => (  languageOf),
	XH: () => (  placesFrom),
	Ad: () => (  splitText)
});

var utf8 = __webpack_require__(84323);
var json_object = __webpack_require__(57128);
var literal = __webpack_require__(92602);
;


function isUndefined(value) {
		return (0,json_object .G)(value) && marks.has(value);
}
const marks = new WeakSet();
function undefinedValue(name) {
		const value = { undefined: name };
		marks.add(value);
		return value;
}
function isTrue(value) {
		if (isUndefined(value))
				return false;
		if (Array.isArray(value))
				return value.length > 0;
		if ((0,json_object .G)(value))
				return Object.keys(value).length > 0;
		return Boolean(value);
}
function printed(value, refuse) {
		if (typeof value === 'string')
				return value;
		if (typeof value === 'number') {
				const size = Math.abs(value);
				const isPlain = Number.isSafeInteger(value) || (size >= 1e-4 && size < 1e16);
				return isPlain && !Object.is(value, -0)
						? String(value)
						: refuse(`${value} is a number that Python writes in another way`);
		}
		if (isUndefined(value))
				return refuse(`${value.undefined} has no value`);
		const what = value === null
				? 'none'
				: typeof value === 'boolean'
						? 'a truth value'
						: Array.isArray(value)
								? 'a list'
								: 'an object';
		return refuse(`${what} would be printed as Python writes it; print its members, or use tojson`);
}
function jinja_filters_text(value, { refuse }) {
		return typeof value === 'string' ? value : printed(value, refuse);
}
function list(value, { refuse }) {
		if (Array.isArray(value))
				return value;
		if (typeof value === 'string')
				return [...value];
		if ((0,json_object .G)(value) && !isUndefined(value))
				return Object.keys(value);
		return refuse('needs a list');
}
function attribute(item, path, { refuse }) {
		if (typeof path !== 'string')
				return refuse('needs attribute="name"');
		let here = item;
		for (const key of path.split('.'))
				here = (0,json_object .G)(here) && Object.hasOwn(here, key) ? here[key] : undefinedValue(path);
		return here;
}
function defined(value, { refuse }) {
		return isUndefined(value) ? refuse(`${value.undefined} has no value`) : value;
}
const chosen = (isKept) => (value, call) => {
		const [path, test, than] = call.args;
		return list(value, call).filter((item) => {
				const own = attribute(item, path, call);
				if (test === undefined)
						return isTrue(own) === isKept;
				if (test === 'defined')
						return !isUndefined(own) === isKept;
				if (test !== '==' && test !== 'equalto' && test !== 'eq')
						return call.refuse(`selects by the test ${JSON.stringify(test)}; known are equalto and defined`);
				return (JSON.stringify(own) === JSON.stringify(than ?? null)) === isKept;
		});
};
const byDefault = (value, { args, named }) => {
		const isEither = args[1] ?? named.get('boolean') ?? false;
		const isAbsent = isUndefined(value) || (isTrue(isEither) && !isTrue(value));
		return isAbsent ? (args[0] ?? named.get('default_value') ?? '') : value;
};
const jinja_filters_length = (value, call) => list(defined(value, call), call).length;
const FILTERS = new Map([
		['default', byDefault],
		['d', byDefault],
		['length', jinja_filters_length],
		['count', jinja_filters_length],
		[
				'join',
				(value, call) => {
						const { args, named, refuse } = call;
						const path = args[1] ?? named.get('attribute');
						const between = jinja_filters_text(args[0] ?? named.get('d') ?? '', call);
						const items = list(defined(value, call), call).map((item) => path === undefined ? item : attribute(item, path, call));
						return items.map((item) => printed(item, refuse)).join(between);
				},
		],
		['upper', (value, call) => jinja_filters_text(value, call).toUpperCase()],
		['lower', (value, call) => jinja_filters_text(value, call).toLowerCase()],
		[
				'trim',
				(value, call) => {
						const [chars] = call.args;
						return (0,literal .pn)(jinja_filters_text(value, call), chars === undefined ? undefined : jinja_filters_text(chars, call), 'both');
				},
		],
		[
				'replace',
				(value, call) => {
						const [from, to] = call.args.map((arg) => jinja_filters_text(arg, call));
						if (from === undefined || to === undefined || from === '' || call.args.length > 2)
								return call.refuse('replace needs a text and what stands for it');
						return jinja_filters_text(value, call).replaceAll(from, () => to);
				},
		],
		['sort', sorted],
		['first', (value, call) => list(defined(value, call), call)[0] ?? undefinedValue('the first of nothing')],
		['last', (value, call) => list(defined(value, call), call).at(-1) ?? undefinedValue('the last of nothing')],
		[
				'map',
				(value, call) => {
						const path = call.named.get('attribute');
						const otherwise = call.named.get('default');
						if (path === undefined)
								return call.refuse('map is read with attribute="name" alone');
						return list(defined(value, call), call).map((item) => {
								const own = attribute(item, path, call);
								return defined(isUndefined(own) && otherwise !== undefined ? otherwise : own, call);
						});
				},
		],
		['selectattr', chosen(true)],
		['rejectattr', chosen(false)],
		['list', (value, call) => [...list(defined(value, call), call)]],
		['tojson', (value, call) => tojson(defined(value, call), call.args[0] ?? call.named.get('indent') ?? null, call)],
		[
				'indent',
				(value, call) => {
						const { args, named } = call;
						return indented(jinja_filters_text(value, call), args[0] ?? named.get('width') ?? 4, {
								first: isTrue(args[1] ?? named.get('first') ?? false),
								blank: isTrue(args[2] ?? named.get('blank') ?? false),
						});
				},
		],
		['safe', (value) => value],
]);
function sorted(value, call) {
		const { args, named, refuse } = call;
		const isReverse = isTrue(args[0] ?? named.get('reverse') ?? false);
		const isExact = isTrue(args[1] ?? named.get('case_sensitive') ?? false);
		const path = args[2] ?? named.get('attribute');
		const keyed = list(defined(value, call), call).map((item) => {
				const own = path === undefined ? item : attribute(item, path, call);
				return { item, key: typeof own === 'string' && !isExact ? own.toLowerCase() : own };
		});
		const isNumbers = keyed.every(({ key }) => typeof key === 'number');
		if (!isNumbers && !keyed.every(({ key }) => typeof key === 'string'))
				return refuse('sort needs texts alone or numbers alone');
		const order = (a, b) => isNumbers ? Number(a) - Number(b) : byCodePoint(String(a), String(b));
		const rows = keyed.toSorted((a, b) => (isReverse ? order(b.key, a.key) : order(a.key, b.key)));
		return rows.map(({ item }) => item);
}
function byCodePoint(a, b) {
		const [left, right] = [[...a], [...b]];
		for (let at = 0; at < Math.min(left.length, right.length); at++) {
				const difference = left[at].codePointAt(0) - right[at].codePointAt(0);
				if (difference !== 0)
						return difference;
		}
		return left.length - right.length;
}
function tojson(value, indent, { refuse }) {
		const width = indent === null ? null : typeof indent === 'number' ? indent : refuse('tojson(indent) needs a number');
		const write = (one, level) => {
				if (one === null || typeof one !== 'object')
						return typeof one === 'number' ? printed(one, refuse) : JSON.stringify(one);
				const items = Array.isArray(one)
						? one.map((item) => write(item, level + 1))
						: Object.keys(one)
								.toSorted(byCodePoint)
								.map((key) => `${JSON.stringify(key)}: ${write(one[key], level + 1)}`);
				const [open, close] = Array.isArray(one) ? '[]' : '{}';
				if (items.length === 0)
						return `${open}${close}`;
				if (width === null)
						return `${open}${items.join(', ')}${close}`;
				const pad = ' '.repeat(Math.min(width, 16) * (level + 1));
				return `${open}\n${pad}${items.join(`,\n${pad}`)}\n${' '.repeat(Math.min(width, 16) * level)}${close}`;
		};
		return write(value, 0).replace(/[^\u0020-\u007e\n]|[<>&']/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function indented(text, width, { first, blank }) {
		const pad = typeof width === 'string' ? width : ' '.repeat(Math.min(Number(width), 64));
		const lines = `${text}\n`.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/).slice(0, -1);
		const [head = '', ...rest] = lines;
		const all = [head, ...rest.map((line) => (line !== '' || blank ? pad + line : line))].join('\n');
		return first ? pad + all : all;
}

;

function nodesOf(program) {
		return program.body;
}
function filterOf(filter) {
		if (filter.type === 'Identifier')
				return { name: filter.value, args: [] };
		if (filter.type === 'CallExpression' && filter.callee.type === 'Identifier')
				return { name: filter.callee.value, args: filter.args };
		return { name: '?', args: [] };
}
function placeOfWord(text, word) {
		for (let from = text.indexOf('{'); from >= 0; from = text.indexOf('{', from + 1)) {
				const kind = text[from + 1];
				if (kind !== '{' && kind !== '%')
						continue;
				const end = text.indexOf(kind === '{' ? '}}' : '%}', from + 2);
				if (end < 0)
						break;
				const at = wordAt(text.slice(from, end), word);
				if (at >= 0)
						return (0,utf8 .$t)(text, from + at);
				from = end;
		}
		return { line: 1, column: 1 };
}
function wordAt(tag, word) {
		for (let at = tag.indexOf(word); at >= 0; at = tag.indexOf(word, at + 1)) {
				const isWhole = !/[\p{L}\p{N}_.]/u.test(tag[at - 1] ?? '') && !/[\p{L}\p{N}_]/u.test(tag[at + word.length] ?? '');
				if (isWhole)
						return at;
		}
		return -1;
}

;


const MOST_RANGE = 1_000;
const MOST_LEVELS = 300;
const TESTS = new Set('defined undefined none string number mapping sequence boolean true false odd even'.split(' '));
const CONSTANTS = new Set(['true', 'false', 'none', 'True', 'False', 'None']);
const OPERATORS = new Set([
		'+',
		'-',
		'*',
		'//',
		'%',
		'~',
		'==',
		'!=',
		'<',
		'>',
		'<=',
		'>=',
		'and',
		'or',
		'in',
		'not in',
]);
function namesOfJinja(nodes) {
		const walk = new Walk();
		walk.all(nodes, new Set(), 0);
		const free = new Map([...walk.free].map((name) => [name, { optional: walk.guarded.has(name), shape: walk.shapeOf(name) }]));
		return { free, refused: walk.refused };
}
class Walk {
		free = new Set();
		guarded = new Set();
		refused = [];
		#lists = new Set();
		#members = new Map();
		#items = new Map();
		shapeOf(name) {
				const members = [...(this.#members.get(name) ?? [])];
				const isList = this.#lists.has(name);
				return isList || members.length > 0 ? { isList, members } : undefined;
		}
		all(nodes, bound, level) {
				for (const node of nodes)
						this.one(node, bound, level + 1);
		}
		one(node, bound, level) {
				if (level > MOST_LEVELS) {
						this.#refuse('{', `is nested deeper than ${MOST_LEVELS} levels`);
						return;
				}
				const each = (nodes) => this.all(nodes, bound, level);
				switch (node.type) {
						case 'StringLiteral':
						case 'IntegerLiteral':
						case 'FloatLiteral':
						case 'Comment':
								return;
						case 'ArrayLiteral':
						case 'TupleLiteral':
								each(node.value);
								return;
						case 'Identifier':
								if (!bound.has(node.value) && !CONSTANTS.has(node.value))
										this.free.add(node.value);
								return;
						case 'MemberExpression':
								this.#member(node, bound, level);
								return;
						case 'CallExpression':
								this.#call(node, bound, level);
								return;
						case 'FilterExpression':
								this.#filter(node, bound, level);
								return;
						case 'BinaryExpression':
								if (!OPERATORS.has(node.operator.value))
										this.#refuse(node.operator.value, `the operator ${node.operator.value} is not read`);
								each([node.left, node.right]);
								return;
						case 'UnaryExpression':
								if (!/^(?:not|[-+])$/.test(node.operator.value))
										this.#refuse(node.operator.value, 'is not read');
								each([node.argument]);
								return;
						case 'TestExpression':
								if (!TESTS.has(node.test.value))
										this.#refuse(node.test.value, `the test "is ${node.test.value}" is not read; known are ${[...TESTS].join(', ')}`);
								this.#guard(node.operand, /^(?:un)?defined$/.test(node.test.value));
								each([node.operand]);
								return;
						case 'Ternary':
								each([node.condition, node.trueExpr, node.falseExpr]);
								return;
						case 'SelectExpression':
								each([node.lhs, node.test]);
								return;
						case 'If':
								each([node.test]);
								each(node.body);
								each(node.alternate);
								return;
						case 'For':
								this.#for(node, bound, level);
								return;
						case 'Set':
								if (node.assignee.type !== 'Identifier') {
										this.#refuse('set', 'only a name can be set');
										return;
								}
								each(node.value === null ? node.body : [node.value]);
								bound.add(node.assignee.value);
								return;
						default: {
								const kind = node.type;
								this.#refuse(kind.toLowerCase().replace(/(?:statement|expression)$/, ''), REFUSED);
						}
				}
		}
		#for(node, bound, level) {
				const { loopvar, iterable } = node;
				const names = loopvar.type === 'TupleLiteral' ? loopvar.value : [loopvar];
				const inside = new Set([...bound, 'loop']);
				const root = rootOf(iterable);
				if (root !== null && !bound.has(root)) {
						this.#lists.add(root);
						if (loopvar.type === 'Identifier')
								this.#items.set(loopvar.value, root);
				}
				for (const name of names) {
						if (name.type === 'Identifier')
								inside.add(name.value);
						else
								this.#refuse('for', 'names what it walks through by anything but names');
				}
				if (iterable.type === 'SelectExpression') {
						this.one(iterable.lhs, bound, level);
						this.one(iterable.test, new Set(inside), level);
				}
				else
						this.one(iterable, bound, level);
				this.all(node.body, inside, level);
				this.all(node.defaultBlock, bound, level);
		}
		#member(node, bound, level) {
				this.one(node.object, bound, level + 1);
				const { property, computed } = node;
				const name = property.type === 'Identifier' || property.type === 'StringLiteral' ? property.value : '';
				if (node.object.type === 'Identifier' && name !== '') {
						const own = node.object.value;
						const of = bound.has(own) ? this.#items.get(own) : own;
						if (of !== undefined)
								this.#members.set(of, (this.#members.get(of) ?? new Set()).add(name));
				}
				if (/^__/.test(name)) {
						this.#refuse(name, 'reaches into the language, which is refused');
						return;
				}
				if (!computed)
						return;
				const isIndex = property.type === 'IntegerLiteral' || property.type === 'StringLiteral';
				if (!isIndex)
						this.#refuse('[', 'is indexed by what is computed; write the index');
		}
		#call({ callee, args }, bound, level) {
				const isItems = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.value === 'items';
				if (isItems && args.length === 0) {
						this.one(callee.object, bound, level + 1);
						return;
				}
				if (callee.type === 'Identifier' && callee.value === 'range' && args.length >= 1 && args.length <= 2) {
						for (const arg of args) {
								if (arg.type === 'IntegerLiteral' && arg.value > MOST_RANGE)
										this.#refuse('range', `counts to ${arg.value}; at most ${MOST_RANGE}`);
								this.one(arg, bound, level + 1);
						}
						return;
				}
				const name = callee.type === 'Identifier'
						? callee.value
						: callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
								? callee.property.value
								: '(';
				this.#refuse(name, 'is called, and nothing of a prompt is run; give its result to the cases under a name');
		}
		#filter({ operand, filter }, bound, level) {
				const { name, args } = filterOf(filter);
				if (!FILTERS.has(name))
						this.#refuse(name, `the filter ${name} is not read; known are ${[...FILTERS.keys()].join(', ')}`);
				this.#guard(operand, name === 'default' || name === 'd');
				this.one(operand, bound, level + 1);
				for (const arg of args)
						this.one(arg.type === 'KeywordArgumentExpression' ? arg.value : arg, bound, level + 1);
		}
		#guard(operand, isGuard) {
				if (isGuard && operand.type === 'Identifier')
						this.guarded.add(operand.value);
		}
		#refuse(word, why) {
				if (this.refused.length < 20)
						this.refused.push({ word, why });
		}
}
const REFUSED = 'is not read; a prompt may use if, for, set, names, members, comments and some filters';
function rootOf(node) {
		if (node.type === 'SelectExpression')
				return rootOf(node.lhs);
		if (node.type === 'FilterExpression')
				return rootOf(node.operand);
		return node.type === 'Identifier' ? node.value : null;
}

var variables = __webpack_require__(94518);
;


function holds(test, value) {
		if (test === 'defined' || test === 'undefined')
				return isUndefined(value) === (test === 'undefined');
		if (isUndefined(value))
				return false;
		switch (test) {
				case 'none':
						return value === null;
				case 'string':
						return typeof value === 'string';
				case 'number':
						return typeof value === 'number' || typeof value === 'boolean';
				case 'boolean':
						return typeof value === 'boolean';
				case 'mapping':
						return (0,json_object .G)(value);
				case 'sequence':
						return typeof value === 'string' || (typeof value === 'object' && value !== null);
				case 'true':
				case 'false':
						return value === (test === 'true');
				case 'odd':
				case 'even':
						return typeof value === 'number' && Math.abs(value % 2) === (test === 'odd' ? 1 : 0);
				default:
						return false;
		}
}
function isEqual(a, b) {
		if (Array.isArray(a) && Array.isArray(b))
				return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
		if ((0,json_object .G)(a) && (0,json_object .G)(b)) {
				const [keys, others] = [Object.keys(a), Object.keys(b)];
				const isThere = (key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]);
				return keys.length === others.length && keys.every(isThere);
		}
		const plain = (value) => (typeof value === 'boolean' ? Number(value) : value);
		return plain(a) === plain(b);
}
function isIn(item, all, refuse) {
		if (typeof all === 'string')
				return typeof item === 'string' ? all.includes(item) : refuse('needs a text to look for in a text');
		if (Array.isArray(all))
				return all.some((one) => isEqual(one, item));
		return (0,json_object .G)(all) && typeof item === 'string'
				? Object.hasOwn(all, item)
				: refuse('needs a list, an object or a text');
}
function compared(operator, order) {
		switch (operator) {
				case '<':
						return order < 0;
				case '<=':
						return order <= 0;
				case '>':
						return order > 0;
				default:
						return order >= 0;
		}
}
function counted(operator, left, right, refuse) {
		if (/^[<>]/.test(operator))
				return compared(operator, left - right);
		if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right))
				return refuse('counts with whole numbers alone');
		if ((operator === '//' || operator === '%') && right === 0)
				return refuse('divides by zero');
		switch (operator) {
				case '+':
						return left + right;
				case '-':
						return left - right;
				case '*':
						return left * right;
				case '//':
						return Math.floor(left / right);
				default:
						return left - right * Math.floor(left / right);
		}
}

;






const MOST_STEPS = 100_000;
class Frame {
		#own = new Map();
		#outer;
		constructor(outer) {
				this.#outer = outer;
		}
		get(name) {
				return this.#own.get(name) ?? this.#outer?.get(name);
		}
		has(name) {
				return this.#own.has(name) || this.#outer?.has(name) === true;
		}
		set(name, value) {
				this.#own.set(name, value);
		}
}
class JinjaValues {
		#text;
		#values;
		#most;
		#steps = 0;
		constructor(text, values, most) {
				this.#text = text;
				this.#values = values;
				this.#most = most;
		}
		value(node, frame) {
				this.step();
				switch (node.type) {
						case 'StringLiteral':
						case 'IntegerLiteral':
						case 'FloatLiteral':
								return node.value;
						case 'ArrayLiteral':
						case 'TupleLiteral':
								return node.value.map((item) => this.#known(item, frame));
						case 'Identifier':
								return this.#named(node.value, frame);
						case 'MemberExpression':
								return this.#member(node, frame);
						case 'CallExpression':
								return this.#call(node, frame);
						case 'FilterExpression':
								return this.#filter(node, frame);
						case 'BinaryExpression':
								return this.#binary(node, frame);
						case 'UnaryExpression': {
								const value = this.value(node.argument, frame);
								if (node.operator.value === 'not')
										return !isTrue(value);
								if (typeof value !== 'number')
										return this.refuse(node.operator.value, 'needs a number');
								return node.operator.value === '-' ? -value : value;
						}
						case 'TestExpression':
								return holds(node.test.value, this.value(node.operand, frame)) !== node.negate;
						case 'Ternary':
								return this.value(isTrue(this.value(node.condition, frame)) ? node.trueExpr : node.falseExpr, frame);
						case 'SelectExpression':
								return isTrue(this.value(node.test, frame)) ? this.value(node.lhs, frame) : undefinedValue('');
						default:
								return this.refuse(node.type, 'is not read');
				}
		}
		#known(node, frame) {
				const value = this.value(node, frame);
				return isUndefined(value) ? this.missing(value.undefined) : value;
		}
		#named(name, frame) {
				if (frame.has(name))
						return frame.get(name);
				switch (name) {
						case 'true':
						case 'True':
								return true;
						case 'false':
						case 'False':
								return false;
						case 'none':
						case 'None':
								return null;
						default:
								return this.#values.value(name) ?? undefinedValue(name);
				}
		}
		#member(node, frame) {
				const object = this.value(node.object, frame);
				const key = node.property.value;
				const name = `${wordOf(node.object)}.${key}`;
				if (isUndefined(object))
						return this.#values.value(name) ?? this.missing(object.undefined);
				if (typeof key === 'number') {
						const items = Array.isArray(object) ? object : typeof object === 'string' ? [...object] : [];
						return items.at(key) ?? undefinedValue(name);
				}
				if ((0,json_object .G)(object) && Object.hasOwn(object, key))
						return object[key];
				const isLoop = node.object.type === 'Identifier' && node.object.value === 'loop' && frame.has('loop');
				return isLoop ? this.refuse('loop', `loop.${key} is not read`) : undefinedValue(name);
		}
		#call({ callee, args }, frame) {
				if (callee.type === 'MemberExpression') {
						const object = this.#known(callee.object, frame);
						if (!(0,json_object .G)(object))
								return this.refuse('items', 'needs an object');
						return Object.entries(object).map(([key, value]) => [key, value]);
				}
				const numbers = args.map((arg) => this.#known(arg, frame));
				if (!numbers.every((number) => Number.isSafeInteger(number)))
						return this.refuse('range', 'needs whole numbers');
				const [from, to] = numbers.length === 1 ? [0, Number(numbers[0])] : [Number(numbers[0]), Number(numbers[1])];
				if (to - from > MOST_RANGE)
						return this.refuse('range', `counts ${to - from} steps; at most ${MOST_RANGE}`);
				return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
		}
		#filter(node, frame) {
				const { name, args } = filterOf(node.filter);
				const named = args.flatMap((arg) => arg.type === 'KeywordArgumentExpression' ? [[arg.key.value, this.#known(arg.value, frame)]] : []);
				const plain = args.flatMap((arg) => (arg.type === 'KeywordArgumentExpression' ? [] : [this.#known(arg, frame)]));
				const operand = this.value(node.operand, frame);
				const isGuard = name === 'default' || name === 'd';
				if (isUndefined(operand) && !isGuard)
						return this.missing(operand.undefined);
				const value = FILTERS.get(name)(operand, {
						args: plain,
						named: new Map(named),
						refuse: (why) => this.refuse(name, why),
				});
				return this.#small(value);
		}
		#binary(node, frame) {
				const operator = node.operator.value;
				if (operator === 'and' || operator === 'or') {
						const left = this.value(node.left, frame);
						return isTrue(left) === (operator === 'and') ? this.value(node.right, frame) : left;
				}
				const [left, right] = [this.#known(node.left, frame), this.#known(node.right, frame)];
				const refuse = (why) => this.refuse(operator, why);
				switch (operator) {
						case '~':
								return this.#small(printed(left, refuse) + printed(right, refuse));
						case '==':
						case '!=':
								return isEqual(left, right) === (operator === '==');
						case 'in':
						case 'not in':
								return isIn(left, right, refuse) === (operator === 'in');
						case '+':
								if (typeof left === 'string' && typeof right === 'string')
										return this.#small(left + right);
				}
				if (typeof left === 'string' && typeof right === 'string' && /^[<>]/.test(operator))
						return compared(operator, left < right ? -1 : left > right ? 1 : 0);
				if (typeof left !== 'number' || typeof right !== 'number')
						return refuse('needs two numbers or two texts');
				return counted(operator, left, right, refuse);
		}
		#small(value) {
				if (typeof value === 'string' && value.length > this.#most)
						this.refuse('~', `makes a text of more than ${this.#most} characters`);
				return value;
		}
		step() {
				if (++this.#steps > MOST_STEPS)
						this.refuse('for', `its loops take more than ${MOST_STEPS} steps`);
		}
		missing(name) {
				const root = name.split('.')[0] ?? name;
				const known = this.#text.variables.get(root);
				const line = this.#text.lineOf(root);
				throw new variables .NZ(known === undefined ? line : { ...known, name }, known === undefined ? `${name} has no value` : '');
		}
		refuse(word, why) {
				throw new variables .NZ(this.#text.lineOf(word), `${word}: ${why}`);
		}
}
function wordOf(node) {
		switch (node.type) {
				case 'Identifier':
						return node.value;
				case 'MemberExpression':
						return `${wordOf(node.object)}.${node.property.value ?? '?'}`;
				case 'FilterExpression':
						return wordOf(node.operand);
				default:
						return '{{';
		}
}

;



function fillJinja(text, values, most) {
		return new Filling(text, values, most).all(text.nodes, new Frame(null));
}
class Filling {
		#text;
		#values;
		#most;
		#expressions;
		constructor(text, values, most) {
				this.#text = text;
				this.#values = values;
				this.#most = most;
				this.#expressions = new JinjaValues(text, values, most);
		}
		all(nodes, frame) {
				let said = '';
				for (const node of nodes) {
						this.#expressions.step();
						said += this.#statement(node, frame);
						if (said.length > this.#most)
								return said;
				}
				return said;
		}
		#statement(node, frame) {
				switch (node.type) {
						case 'Comment':
								return '';
						case 'If':
								return this.all(isTrue(this.#expressions.value(node.test, frame)) ? node.body : node.alternate, frame);
						case 'For':
								return this.#loop(node, frame);
						case 'Set': {
								const value = node.value === null ? this.all(node.body, new Frame(frame)) : this.#expressions.value(node.value, frame);
								frame.set(node.assignee.value, value);
								return '';
						}
						default:
								return this.#print(node, frame);
				}
		}
		#print(node, frame) {
				if (node.type === 'Identifier' && node.value === 'context' && !frame.has('context')) {
						const context = this.#values.text('context');
						if (context !== undefined)
								return context;
				}
				const value = this.#expressions.value(node, frame);
				if (node.type === 'SelectExpression' && isUndefined(value))
						return '';
				if (isUndefined(value))
						this.#expressions.missing(value.undefined);
				return printed(value, (why) => this.#expressions.refuse(wordOf(node), why));
		}
		#loop(node, frame) {
				const { iterable, loopvar } = node;
				const [from, test] = iterable.type === 'SelectExpression' ? [iterable.lhs, iterable.test] : [iterable, null];
				const all = this.#items(from, frame);
				const bind = (item, into) => {
						const isTuple = loopvar.type === 'TupleLiteral';
						const names = (isTuple ? loopvar.value : [loopvar]).map((name) => name.value);
						const values = !isTuple ? [item] : Array.isArray(item) ? item : [];
						if (values.length !== names.length)
								this.#expressions.refuse('for', `unpacks ${names.length} names from what does not have as many`);
						for (const [index, name] of names.entries())
								into.set(name, values[index]);
				};
				const items = all.filter((item) => {
						if (test === null)
								return true;
						const inner = new Frame(frame);
						bind(item, inner);
						return isTrue(this.#expressions.value(test, inner));
				});
				if (items.length === 0)
						return this.all(node.defaultBlock, frame);
				let said = '';
				for (const [index, item] of items.entries()) {
						this.#expressions.step();
						const inner = new Frame(frame);
						bind(item, inner);
						const count = items.length;
						const loop = {
								index: index + 1,
								index0: index,
								first: index === 0,
								last: index === count - 1,
								length: count,
								revindex: count - index,
								revindex0: count - index - 1,
						};
						inner.set('loop', loop);
						said += this.all(node.body, inner);
						if (said.length > this.#most)
								return said;
				}
				return said;
		}
		#items(node, frame) {
				const value = this.#expressions.value(node, frame);
				if (Array.isArray(value)) {
						const isPlain = node.type === 'Identifier' && node.value === 'context' && !frame.has('context');
						const isText = isPlain && (this.#text.variables.get('context')?.shape?.members.length ?? 0) === 0;
						const items = value;
						return isText
								? items.map((item) => ((0,json_object .G)(item) && typeof item['text'] === 'string' ? item['text'] : item))
								: items;
				}
				if (isUndefined(value))
						return this.#expressions.missing(value.undefined);
				if ((0,json_object .G)(value))
						return Object.keys(value);
				return this.#expressions.refuse(wordOf(node), `is walked through and is ${value === null ? 'none' : typeof value === 'string' ? 'a text' : 'a plain value'}; give the cases a list`);
		}
}

;



const PLAIN = { trimBlocks: false, lstripBlocks: false };
function jinjaPart({ source, text, note, whereIs }) {
		const start = whereIs(0);
		const placeOf = (word) => {
				const { line, column } = placeOfWord(text, word);
				return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
		};
		const nodes = parsed({ source, text, note, whereIs });
		if (nodes === null)
				return [];
		const { free, refused } = namesOfJinja(nodes);
		for (const { word, why } of refused)
				note({ ...placeOf(word), message: `${word}: ${why}` });
		if (refused.length > 0)
				return [];
		const variables = new Map([...free].map(([name, { optional, shape }]) => [
				name,
				{ name, file: source.path, ...placeOf(name), optional, shape },
		]));
		const read = { nodes, variables, lineOf: (word) => placeOf(word).line };
		return [{ variables: [...variables.values()], fill: (values, most) => fillJinja(read, values, most) }];
}
function parsed({ source, text, note, whereIs }) {
		const parse = source.tree.parsers?.jinja;
		try {
				if (parse === undefined)
						throw new Error('no parser for Jinja is at hand here');
				return nodesOf(parse(text, source.reading.jinja ?? PLAIN));
		}
		catch (error) {
				const [, statement] = /^Unknown statement type: (\w+)/.exec(error.message) ?? [];
				if (statement === undefined) {
						note({ ...whereIs(0), message: `does not parse as Jinja: ${error.message.split('\n')[0]}` });
						return null;
				}
				const { line } = placeOfWord(text, statement);
				const message = `{% ${statement} %} is not read; a prompt may use if, for, set, names, members, comments and some filters`;
				note({ line: whereIs(0).line + line - 1, column: 1, message });
				return null;
		}
}

;


const PATH = /^(?:@(?:index|first|last|key)|\.|this|(?:this\.)?[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{N}_-]*)*)$/u;
const mustache_text_MOST_STEPS = 100_000;
const mustache_text_MOST_LEVELS = 100;
function mustacheParts(given) {
		const nodes = parse(given);
		if (nodes === null)
				return [];
		const variables = new Map(free(nodes).map((variable) => [variable.name, variable]));
		return [{ variables: [...variables.values()], fill: (values, most) => new mustache_text_Filling(values, most).all(nodes, [null]) }];
}
function* tagsOf(text) {
		let at = 0;
		for (let from = text.indexOf('{{'); from >= 0; from = text.indexOf('{{', at)) {
				const isComment = text.startsWith('{{!--', from);
				const isTriple = !isComment && text.startsWith('{{{', from);
				const close = isComment ? '--}}' : isTriple ? '}}}' : '}}';
				const end = text.indexOf(close, from + 2);
				if (end < 0) {
						yield { from, fault: `{{ is never closed with ${close}` };
						return;
				}
				const inside = text.slice(from + (isTriple ? 3 : 2), end);
				const sign = isTriple ? '' : (/^[#^/!>=&~]/.exec(inside)?.[0] ?? '');
				at = end + close.length;
				yield { sign: sign === '&' ? '' : sign, body: inside.slice(sign.length).trim(), from, to: at };
		}
}
function parse({ source, text, note, whereIs }) {
		const top = [];
		const open = [];
		let into = top;
		let at = 0;
		let sound = true;
		const fault = (offset, message) => {
				sound = false;
				note({ ...whereIs(offset), message });
		};
		for (const tag of tagsOf(text)) {
				if ('fault' in tag) {
						fault(tag.from, tag.fault);
						break;
				}
				const { sign, body } = tag;
				const isElse = sign === '' && (body === 'else' || body === '^');
				const [from, to] = sign !== '' || isElse ? standalone(text, tag) : [tag.from, tag.to];
				if (from > at)
						into.push({ kind: 'text', text: text.slice(at, from) });
				at = Math.max(at, to);
				const variable = (name) => ({ name, file: source.path, ...whereIs(tag.from) });
				const last = open.at(-1);
				if (sign === '!')
						continue;
				if (isElse || (sign === '^' && body === '')) {
						if (last === undefined)
								fault(tag.from, '{{else}} stands outside of a block');
						else
								into = last.block.otherwise;
						continue;
				}
				switch (sign) {
						case '': {
								if (PATH.test(body))
										into.push({ kind: 'name', variable: variable(body) });
								else
										fault(tag.from, `{{${shown(body)}}} is a helper or no name; only {{name}} is filled in`);
								break;
						}
						case '#':
						case '^': {
								const block = blockOf(sign, body, variable);
								if (block === null)
										fault(tag.from, `{{${sign}${shown(body)}}} is a helper; known are {{#name}}, {{^name}}, {{#if name}}, {{#unless name}}, {{#each name}}`);
								if (open.length >= mustache_text_MOST_LEVELS) {
										fault(tag.from, `blocks are nested deeper than ${mustache_text_MOST_LEVELS} levels`);
										return null;
								}
								const kept = block ?? { kind: 'section', variable: variable('this'), body: [], otherwise: [] };
								into.push(kept);
								open.push({ block: kept, name: body.split(/\s/)[0], into });
								into = kept.body;
								break;
						}
						case '/': {
								if (last === undefined || last.name !== body)
										fault(tag.from, `{{/${shown(body)}}} closes ${last === undefined ? 'nothing' : `{{#${shown(last.name)}}}`}`);
								if (last !== undefined) {
										into = last.into;
										open.pop();
								}
								break;
						}
						case '>':
								fault(tag.from, `{{>${shown(body)}}} takes in another file, which is not looked into; write its text here`);
								break;
						default:
								fault(tag.from, `{{${sign}${shown(body)}}} is not read: neither other delimiters nor ~ are`);
				}
		}
		if (open.length > 0)
				fault(text.length, `{{#${shown(open.at(-1).name)}}} is never closed`);
		if (at < text.length)
				into.push({ kind: 'text', text: text.slice(at) });
		return sound ? top : null;
}
function shown(body) {
		return body.length > 40 ? `${body.slice(0, 39)}…` : body;
}
function blockOf(sign, body, variable) {
		const [word = '', name, more] = body.split(/\s+/);
		const empty = { body: [], otherwise: [] };
		if (name === undefined)
				return PATH.test(word) ? { kind: sign === '^' ? 'unless' : 'section', variable: variable(word), ...empty } : null;
		if (sign === '^' || more !== undefined || !PATH.test(name))
				return null;
		return word === 'if' || word === 'unless' || word === 'each'
				? { kind: word, variable: variable(name), ...empty }
				: null;
}
function standalone(text, { from, to }) {
		const isBlank = (at) => text[at] !== '\n' && text[at] !== undefined && text[at].trim() === '';
		let start = from;
		while (isBlank(start - 1))
				start -= 1;
		let end = to;
		while (isBlank(end))
				end += 1;
		const isAlone = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
		return isAlone ? [start, Math.min(text.length, end + 1)] : [from, to];
}
function free(nodes, isInside = false) {
		return nodes.flatMap((node) => {
				if (node.kind === 'text')
						return [];
				const { name } = node.variable;
				const isOwn = isInside || name === '.' || name.startsWith('this') || name.startsWith('@');
				let own = isOwn ? [] : [{ ...node.variable, name: name.split('.')[0] }];
				if (node.kind === 'name')
						return own;
				const isLoop = node.kind === 'each' || node.kind === 'section';
				const [first] = own;
				if (first !== undefined && isLoop)
						own = [{ ...first, shape: { isList: true, members: membersIn(node.body) } }];
				return [...own, ...free(node.body, isInside || isLoop), ...free(node.otherwise, isInside)];
		});
}
class mustache_text_Filling {
		#values;
		#most;
		#steps = 0;
		#length = 0;
		constructor(values, most) {
				this.#values = values;
				this.#most = most;
		}
		all(nodes, frames) {
				let text = '';
				for (const node of nodes) {
						if (++this.#steps > mustache_text_MOST_STEPS)
								throw new variables .NZ(1, `its loops take more than ${mustache_text_MOST_STEPS} steps`);
						const more = node.kind === 'text'
								? node.text
								: node.kind === 'name'
										? this.#printed(node.variable, frames)
										: this.#block(node, frames);
						text += more;
						if (node.kind === 'text' || node.kind === 'name')
								this.#length += more.length;
						if (this.#length > this.#most)
								return text;
				}
				return text;
		}
		#printed(variable, frames) {
				const value = this.#value(variable.name, frames);
				if (value === undefined || value === null)
						throw new variables .NZ(variable);
				if (typeof value === 'object') {
						const own = variable.name === 'context' ? this.#values.text('context') : undefined;
						if (own !== undefined)
								return own;
						throw new variables .NZ(variable.line, `{{${variable.name}}} is a list or an object, and would be sent as the language writes it; name a member, or walk through it`);
				}
				return String(value);
		}
		#block(node, frames) {
				const value = this.#value(node.variable.name, frames);
				const isEmpty = !value || (Array.isArray(value) && value.length === 0);
				switch (node.kind) {
						case 'if':
								return this.all(isEmpty ? node.otherwise : node.body, frames);
						case 'unless':
								return this.all(isEmpty ? node.body : node.otherwise, frames);
						case 'each':
						case 'section': {
								if (isEmpty)
										return this.all(node.otherwise, frames);
								const isClosed = node.kind === 'each';
								if (Array.isArray(value))
										return value
												.map((item, index) => this.all(node.body, [...frames, { item, index, count: value.length, isClosed }]))
												.join('');
								if (node.kind === 'each')
										throw new variables .NZ(node.variable.line, `{{#each ${node.variable.name}}} needs a list; the case gives ${typeof value === 'object' ? 'an object' : 'a text'}`);
								return this.all(node.body, (0,json_object .G)(value) ? [...frames, { item: value, index: 0, count: 1, isClosed }] : frames);
						}
				}
		}
		#value(name, frames) {
				const inner = frames.at(-1);
				if (inner != null) {
						if (name === '@index' || name === '@key')
								return inner.index;
						if (name === '@first')
								return inner.index === 0;
						if (name === '@last')
								return inner.index === inner.count - 1;
						if (name === '.' || name === 'this')
								return inner.item;
				}
				const path = name.startsWith('this.') ? name.slice(5) : name;
				const [root = '', ...keys] = path.split('.');
				for (const frame of frames.toReversed()) {
						if (frame === null)
								return this.#values.value(path) ?? within(this.#values.value(root), keys);
						if ((0,json_object .G)(frame.item) && Object.hasOwn(frame.item, root))
								return within(frame.item[root], keys);
						if (frame.isClosed && name !== path)
								return undefined;
				}
				return undefined;
		}
}
function within(value, keys) {
		let here = value;
		for (const key of keys)
				here = (0,json_object .G)(here) && Object.hasOwn(here, key) ? here[key] : undefined;
		return here;
}
function membersIn(nodes) {
		const names = nodes.flatMap((node) => (node.kind === 'text' ? [] : [node.variable.name.replace(/^this\./, '')]));
		return [...new Set(names.filter((name) => /^[\p{L}_]/u.test(name) && name !== 'this'))];
}

var source_kind = __webpack_require__(89329);
;





function languageOf({ path, reading }, otherwise) {
		if (reading.template !== undefined)
				return reading.template;
		const kind = (0,source_kind .I)(path);
		if (kind === 'jinja' || kind === 'mustache')
				return kind;
		return reading.format === 'python' && kind !== 'text' ? 'braces' : otherwise;
}
function splitText(source, { segments, language, note, whereIs }) {
		const file = source.path;
		const content = segments.map((one) => (typeof one === 'string' ? one : `{{${one.name}}}`)).join('');
		const [only] = segments;
		const plain = segments.length === 0 ? '' : segments.length === 1 && typeof only === 'string' ? only : null;
		switch (language) {
				case 'own':
						return { content, parts: (0,variables .QC)(file, content, note, whereIs) };
				case 'loose':
				case 'braces': {
						const split = language === 'loose' ? looseParts : braceParts;
						const parts = segments.flatMap((one) => typeof one === 'string' ? split(file, one, whereIs) : [{ ...one, file }]);
						const texts = parts.map((part) => (typeof part === 'string' ? part : 'name' in part ? `{{${part.name}}}` : ''));
						return { content: language === 'loose' ? content : texts.join(''), parts };
				}
				case 'jinja':
				case 'mustache': {
						if (plain === null) {
								note({
										...whereIs(0),
										message: `names are filled in by code and by ${language}; only one of them can be read`,
								});
								return { content, parts: [] };
						}
						const parts = language === 'jinja'
								? jinjaPart({ source, text: plain, note, whereIs })
								: mustacheParts({ source, text: plain, note, whereIs });
						return { content, parts };
				}
		}
}
function looseParts(file, text, whereIs) {
		return partsBy(text, /\{\{[ \t]{0,9}([^{}\n]{1,200}?)[ \t]{0,9}\}\}/g, (found) => (0,variables .Eo)(found[1]) ? { name: found[1], file, ...whereIs(found.index) } : null);
}
function braceParts(file, text, whereIs) {
		return partsBy(text, /\{\{|\}\}|\{([^{}\n]{1,200})\}/g, (found) => {
				if (found[1] === undefined)
						return found[0][0];
				return (0,variables .Eo)(found[1]) ? { name: found[1], file, ...whereIs(found.index) } : null;
		});
}
function partsBy(text, pattern, part) {
		const parts = [];
		let literal = '';
		let at = 0;
		for (const found of text.matchAll(pattern)) {
				const one = part(found);
				literal += text.slice(at, found.index);
				at = found.index + found[0].length;
				if (one === null)
						literal += found[0];
				else if (typeof one === 'string')
						literal += one;
				else {
						if (literal !== '')
								parts.push(literal);
						literal = '';
						parts.push(one);
				}
		}
		literal += text.slice(at);
		return literal === '' ? parts : [...parts, literal];
}
function placesFrom(text, at) {
		const start = (0,utf8 .$t)(text, at);
		return () => start;
}


	}),

	94518:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		DF: () => (  variablesIn),
		Eo: () => (  isName),
		NZ: () => (  Unfillable),
		QC: () => (  parseTemplate),
		Qn: () => (  variableOf),
		jz: () => (  isComposed),
		ou: () => (  fillTemplate),
		xm: () => (  valueIn)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84323);
	var _case_case_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97132);



class Unfillable extends Error {
		at;
		constructor(at, message = '') {
				super(message);
				this.at = at;
		}
}
function isComposed(part) {
		return typeof part !== 'string' && 'fill' in part;
}
function variablesIn(parts) {
		return parts.flatMap((part) => (typeof part === 'string' ? [] : isComposed(part) ? part.variables : [part]));
}
const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const STATEMENT = /\{%[-+]?\s{0,9}(if|for|set|block|macro|call|filter|include|import|from|extends|raw|with|assign|unless|case)\b/g;
const ESCAPED_STATEMENT = new RegExp(`\\\\(${STATEMENT.source})`, 'g');
const LONGEST_NAME = 200;
function isName(text) {
		return NAME.test(text);
}
function parseTemplate(file, text, note, whereIs = (offset) => (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(text, offset)) {
		const parts = [];
		let literal = '';
		let at = 0;
		for (const statement of text.matchAll(STATEMENT)) {
				if (text[statement.index - 1] === '\\')
						continue;
				const message = `{% ${statement[1]} %} is Jinja: name the file .j2 or set template: jinja (\\{% stands for a literal {%)`;
				note({ ...whereIs(statement.index), message });
		}
		for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
				let slashes = 0;
				while (open - slashes > at && text[open - slashes - 1] === '\\')
						slashes += 1;
				literal += text.slice(at, open - slashes) + '\\'.repeat(Math.floor(slashes / 2));
				if (slashes % 2 === 1) {
						literal += '{{';
						at = open + 2;
						continue;
				}
				const ahead = text.slice(open + 2, open + 2 + LONGEST_NAME);
				const length = ahead.indexOf('}}');
				const name = ahead.slice(0, Math.max(0, length)).trim();
				if (!NAME.test(name)) {
						const seen = text.slice(open, length < 0 || length > 38 ? open + 30 : open + 4 + length).split('\n')[0];
						note({
								...whereIs(open),
								message: `${seen} is not a variable; a variable is {{name}}, and \\{{ stands for a literal {{`,
						});
						at = open + 2;
						continue;
				}
				if (literal !== '')
						parts.push(literal);
				literal = '';
				parts.push({ name, file, ...whereIs(open) });
				at = open + 2 + length + 2;
		}
		literal += text.slice(at);
		if (literal !== '')
				parts.push(literal);
		return parts.map((part) => (typeof part === 'string' ? part.replaceAll(ESCAPED_STATEMENT, '$1') : part));
}
const MOST_LACKING = 20;
function fillTemplate(parts, values, unfillable, most = Number.POSITIVE_INFINITY) {
		let text = '';
		const lacking = new Set();
		for (const part of parts) {
				if (typeof part === 'string') {
						text += part;
						continue;
				}
				if (isComposed(part)) {
						try {
								text += part.fill(values, most);
						}
						catch (error) {
								if (!(error instanceof Unfillable))
										throw error;
								unfillable(error);
								return null;
						}
						continue;
				}
				const value = values.text(part.name);
				if (value !== undefined)
						text += value;
				else if (!lacking.has(part.name)) {
						lacking.add(part.name);
						unfillable(new Unfillable(part));
				}
				if (text.length > most || lacking.size >= MOST_LACKING)
						break;
		}
		return lacking.size === 0 ? text : null;
}
function variableOf(row, name) {
		if (name === 'input' && row.input !== undefined)
				return row.input;
		if (name === 'context' && row.context !== undefined)
				return contextText(row.context);
		if (Object.hasOwn(row.vars, name))
				return row.vars[name];
		const value = name.includes('.') ? memberOf(row, name) : undefined;
		return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
function memberOf(row, name) {
		const [root = '', ...keys] = name.split('.');
		let here = (0,_case_case_values_js__WEBPACK_IMPORTED_MODULE_1__  .GO)(row.vars, root);
		for (const key of keys)
				here = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(here) && Object.hasOwn(here, key) ? here[key] : undefined;
		return here;
}
function valueIn(row, name) {
		if (name === 'context' && row.context !== undefined)
				return row.context.map((chunk) => ({ ...chunk }));
		if (name === 'messages' && row.messages !== undefined)
				return row.messages.map(({ role, content }) => ({ role, content: content ?? '' }));
		const own = (0,_case_case_values_js__WEBPACK_IMPORTED_MODULE_1__  .GO)(row.vars, name);
		const isField = name === 'input' && row.input !== undefined;
		return isField || own === undefined ? variableOf(row, name) : own;
}
function contextText(context) {
		return context
				.map(({ id, title, text }) => {
				const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
				return head === '' ? text : `${head}\n${text}`;
		})
				.join('\n\n');
}


	}),

	25526:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Y: () => (  LANGUAGES)
	});
const LANGUAGES = ['script', 'python', 'jinja'];


	})

};
