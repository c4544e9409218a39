export const id = 1806;
export const ids = [1806];
export const modules = {

	68752:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S: () => (  checkValue),
		z: () => (  check)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
	var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);
	var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13457);
	var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _schema_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29966);





zod__WEBPACK_IMPORTED_MODULE_3__  .$W({ jitless: true });
function check(document, schema, problems, path = []) {
		const result = checkValue(schema, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(document.value, path), (fault) => {
				problems.add({ ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .l4)(document, [...path, ...fault.path], fault.part), message: fault.message });
		});
		return result;
}
function checkValue(schema, value, note) {
		const result = (0,_schema_answer_js__WEBPACK_IMPORTED_MODULE_4__  .O)(schema, value);
		if (result.success) {
				const lost = lostNames(value, result.data, []);
				for (const path of lost)
						note({ path, part: 'key', message: NO_NAME });
				return lost.length === 0 ? result.data : null;
		}
		const context = { schema, root: value, note };
		for (const issue of result.issues)
				tell(issue, [], context);
		return null;
}
const NO_NAME = 'the name __proto__ cannot be used here: it would be lost; take another name';
function lostNames(before, after, at) {
		if (before === after || !isObjectOrList(before) || !isObjectOrList(after))
				return [];
		return Object.entries(before).flatMap(([key, value]) => {
				const path = [...at, Array.isArray(before) ? Number(key) : key];
				if (Object.hasOwn(after, key))
						return lostNames(value, after[key], path);
				return key === '__proto__' ? [path] : [];
		});
}
function isObjectOrList(value) {
		return value !== null && typeof value === 'object';
}
function tell(issue, prefix, context) {
		const { schema, root, note } = context;
		const path = [...prefix, ...issue.path];
		const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(root, path);
		const seen = `found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`;
		const say = (message) => note({ path, part: 'value', message });
		switch (issue.code) {
				case 'unrecognized_keys': {
						const known = keysAt(schema, path);
						for (const key of issue.keys) {
								note({ path: [...path, key], part: 'key', message: `unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(key)}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .h)(key, known)}` });
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
						const near = typeof value === 'string' ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .pA)(value, values) : null;
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
				case 'invalid_union':
						tellUnion(issue, path, context);
						return;
				case 'invalid_key':
						say(`the name ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(path.at(-1))} is not allowed: ${issue.issues.map((inner) => inner.message).join('; ')}`);
						return;
				default:
						say(issue.message.includes('found ') || issue.code !== 'custom' ? `${issue.message}, ${seen}` : issue.message);
		}
}
function tellUnion(issue, path, context) {
		const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(context.root, path);
		const seen = `found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`;
		const say = (message) => context.note({ path, part: 'value', message });
		const branches = issue.errors;
		const fits = branches.filter((branch) => branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'));
		const best = fits.sort((a, b) => a.length - b.length)[0];
		if (branches.length === 0 && 'options' in issue) {
				const kinds = issue.options.filter((option) => typeof option === 'string');
				say(`expected one of ${kinds.join(', ')}, ${seen}${typeof value === 'string' ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .h)(value, kinds) : ''}`);
				return;
		}
		if (best !== undefined) {
				for (const inner of best)
						tell(inner, path, context);
				return;
		}
		const wanted = new Set(branches.flatMap((branch) => branch.map((inner) => (inner.code === 'invalid_type' ? nameOf(inner.expected) : ''))));
		wanted.delete('');
		const expected = [...wanted].join(' or ');
		say(value === undefined ? `is missing; expected ${expected}` : `expected ${expected}, ${seen}`);
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


	}),

	27744:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$N: () => (  canonical),
		Nv: () => (  digestOfText),
		Ok: () => (  digestOfTexts),
		fg: () => (  sha256Hex),
		ol: () => (  digestOf),
		tH: () => (  hmacHex),
		vA: () => (  asJson)
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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


	}),

	13457:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		TN: () => (  keyOf),
		ZF: () => (  deeperThan),
		e6: () => (  follow),
		fK: () => (  valueAt),
		l4: () => (  problemAt),
		lr: () => (  MAX_DEPTH),
		x7: () => (  shallow)
	});
	var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19148);


const MAX_DEPTH = 200;
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
		const path = typeof named === 'string' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(from, named) : null;
		if (path !== null)
				return path;
		problems.add({
				...problemAt(document, at),
				message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(named)} is not a path inside the repository; write a relative path with / that does not leave it`,
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


	}),

	90676:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		i7: () => (  jsonLines),
		lk: () => (  parseJsonText),
		wz: () => (  parseJsonLine)
	});
	var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _json_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41078);
	var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84323);



function parseJsonText(file, text, problems) {
		const twice = [];
		const fault = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_2__  .gO)(text, { twice: (key, offset) => twice.push({ key, offset }) });
		if (fault !== null) {
				problems.add({ file, ...(0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(text, fault.offset), message: `is not valid JSON: ${fault.message}` });
				return null;
		}
		for (const { key, offset } of twice)
				problems.add({ file, ...(0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(text, offset), key, message: 'stands twice in one object' });
		if (twice.length > 0)
				return null;
		const offsetOf = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_2__  .X3)(text);
		const document = {
				file,
				value: JSON.parse(text),
				place: (path, part = 'value') => {
						const offset = offsetOf(path, part);
						return offset === undefined ? undefined : (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(text, offset);
				},
		};
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .x7)(document, problems) ? document : null;
}
function parseJsonLine(file, line, number, problems) {
		let value;
		try {
				value = JSON.parse(line);
		}
		catch {
				const fault = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_2__  .gO)(line);
				const message = line.startsWith('<<<<<<< ')
						? 'holds the marker of an unresolved merge (<<<<<<<); resolve it first'
						: `is not valid JSON: ${fault?.message ?? 'it cannot be parsed'}`;
				problems.add({ file, line: number, column: (fault?.offset ?? 0) + 1, message });
				return undefined;
		}
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .ZF)(value, _document_js__WEBPACK_IMPORTED_MODULE_0__  .lr)) {
				problems.add({ file, line: number, message: `is nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_0__  .lr} levels` });
				return undefined;
		}
		return value;
}
function jsonLines(rows) {
		return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}


	}),

	87534:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Dx: () => (  linesOf),
		IM: () => (  eachLine),
		MV: () => (  MAX_LINE),
		N9: () => (  longestLine)
	});
	var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
	var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84323);


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
		const sound = bytes.length <= _utf8_js__WEBPACK_IMPORTED_MODULE_1__  .gZ && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer);
		if (!sound)
				return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .g7)(file, bytes, problems) === null ? null : { bytes: buffer, each: () => [] };
		if (buffer.includes('<<<<<<< ') && (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .Xs)(file, buffer.toString('utf8'), problems))
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


	}),

	28504:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		g: () => (  parseDocumentText),
		u: () => (  readDocument)
	});
	var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90676);
	var _lines_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87534);
	var _size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27222);
	var _utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84323);
	var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22723);





function readDocument(tree, path, problems, named) {
		const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .yR)((0,_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .Tu)(tree, _size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .si), path, problems, named);
		return text === null ? null : parseDocumentText(path, text, problems);
}
function parseDocumentText(file, text, problems) {
		if ((0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .Xs)(file, text, problems))
				return null;
		if ((0,_lines_of_file_js__WEBPACK_IMPORTED_MODULE_1__  .N9)(text) > _lines_of_file_js__WEBPACK_IMPORTED_MODULE_1__  .MV) {
				(0,_lines_of_file_js__WEBPACK_IMPORTED_MODULE_1__  .IM)(file, text, problems, () => { });
				return null;
		}
		return file.endsWith('.json') ? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__  .lk)(file, text, problems) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__  .c)(file, text, problems);
}


	}),

	29966:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  schemaAnswer)
	});
function schemaAnswer(schema, value) {
		try {
				const read = schema.safeParse(value);
				return read.success ? read : { success: false, issues: read.error.issues };
		}
		catch (error) {
				if (!(error instanceof RangeError))
						throw error;
				const message = 'has hundreds of thousands of faults, or is nested too deeply to be read';
				return { success: false, issues: [{ code: 'custom', path: [], message, input: undefined }] };
		}
}


	}),

	27222:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Dc: () => (  SENT_LIMIT),
		PS: () => (  CONFIG_LIMIT),
		Tu: () => (  atMost),
		YQ: () => (  MODEL_LIMIT),
		g$: () => (  tooLarge),
		lP: () => (  sizeText),
		lt: () => (  PROMPT_LIMIT),
		si: () => (  NAMED_LIMIT),
		wZ: () => (  LEDGER_LIMIT),
		zy: () => (  SUITE_LIMIT)
	});
const MODEL_LIMIT = { what: 'a model file', bytes: 64_000 };
const CONFIG_LIMIT = { what: 'a config', bytes: 256_000 };
const SUITE_LIMIT = { what: 'a suite', bytes: 256_000 };
const PROMPT_LIMIT = { what: 'a prompt', bytes: 1_000_000 };
const SENT_LIMIT = { what: 'a file that is sent with every request', bytes: 1_000_000 };
const NAMED_LIMIT = { what: 'a file of this kind', bytes: 4_000_000 };
const LEDGER_LIMIT = { what: 'a ledger file', bytes: 16_000_000 };
function atMost(tree, limit) {
		return {
				...tree,
				entry: (path) => {
						const entry = tree.entry(path);
						if (entry.kind !== 'file' || entry.bytes.length <= limit.bytes)
								return entry;
						return { kind: 'refused', why: tooLarge(entry.bytes.length, limit) };
				},
				paths: () => tree.paths(),
		};
}
function tooLarge(bytes, { what, bytes: most }) {
		return `it is ${sizeText(bytes)}; ${what} has at most ${sizeText(most)}`;
}
function sizeText(bytes) {
		if (bytes < 1000)
				return `${bytes} bytes`;
		if (bytes < 1_000_000)
				return `${Math.ceil(bytes / 1000)} kB`;
		return `${Math.ceil(bytes / 100_000) / 10} MB`;
}


	}),

	19148:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		P: () => (  watchedTree),
		o: () => (  resolvePath)
	});
function watchedTree(tree, read) {
		return {
				...tree,
				entry(path) {
						const entry = tree.entry(path);
						if (entry.kind === 'file')
								read.add(path);
						return entry;
				},
		};
}
function resolvePath(from, path) {
		if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\') || path.includes('\0'))
				return null;
		const parts = from.split('/').slice(0, -1);
		for (const part of path.split('/')) {
				if (part === '' || part === '.')
						continue;
				if (part === '..') {
						if (parts.length === 0)
								return null;
						parts.pop();
				}
				else
						parts.push(part);
		}
		return parts.length === 0 ? null : parts.join('/');
}


	}),

	84323:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$t: () => (  placeOf),
		Xs: () => (  refuseConflict),
		b4: () => (  offsetOf),
		g7: () => (  decodeText),
		gZ: () => (  MAX_FILE_BYTES),
		io: () => (  readBytes),
		yR: () => (  readText)
	});
	var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);

const MAX_FILE_BYTES = 256 * 1024 * 1024;
function decodeText(file, bytes, problems) {
		if (bytes.length > MAX_FILE_BYTES) {
				problems.add({
						file,
						message: `is ${mebibytes(bytes.length)} MiB; at most ${mebibytes(MAX_FILE_BYTES)} MiB are read`,
				});
				return null;
		}
		try {
				return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch {
				const { line, byte } = firstInvalid(bytes);
				problems.add({
						file,
						line,
						message: `byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8; save the file as UTF-8`,
				});
				return null;
		}
}
function mebibytes(bytes) {
		return Math.ceil(bytes / 1024 / 1024);
}
function firstInvalid(bytes) {
		let line = 1;
		let i = 0;
		while (i < bytes.length) {
				const a = bytes[i];
				if (a < 0x80) {
						if (a === 0x0a)
								line += 1;
						i += 1;
						continue;
				}
				const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0;
				if (length === 0)
						return { line, byte: a };
				const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80;
				const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf;
				for (let k = 1; k < length; k += 1) {
						const b = bytes[i + k];
						if (b === undefined || b < (k === 1 ? low : 0x80) || b > (k === 1 ? high : 0xbf))
								return { line, byte: a };
				}
				i += length;
		}
		return { line, byte: bytes.at(-1) ?? 0 };
}
function readText(tree, path, problems, named) {
		const bytes = readBytes(tree, path, problems, named);
		return bytes === null ? null : decodeText(path, bytes, problems);
}
function readBytes(tree, path, problems, named) {
		const entry = tree.entry(path);
		if (entry.kind === 'file')
				return entry.bytes;
		const why = entry.kind === 'absent'
				? `does not exist${named === undefined ? '' : nearBy(tree, path)}`
				: `cannot be read: ${entry.why}`;
		problems.add(named === undefined ? { file: path, message: why } : { ...named, message: `${path} ${why}` });
		return null;
}
const MOST_PATHS = 50_000;
function nearBy(tree, path) {
		const kind = path.slice(path.lastIndexOf('.'));
		const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .pA)(path, tree
				.paths()
				.slice(0, MOST_PATHS)
				.filter((one) => one.endsWith(kind)));
		return near === null || (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .bi)(path, [near]) === null ? '' : `; did you mean ${near}?`;
}
let known = null;
function placeOf(text, offset) {
		const starts = lineStarts(text);
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
				const middle = (low + high) >> 1;
				if (starts[middle] <= offset)
						low = middle;
				else
						high = middle;
		}
		return { line: low + 1, column: offset - starts[low] + 1 };
}
function offsetOf(text, { line, column }) {
		const starts = lineStarts(text);
		return starts[Math.min(line, starts.length) - 1] + column - 1;
}
function lineStarts(text) {
		if (known?.text === text) {
				known = { text, starts: known.starts };
				return known.starts;
		}
		const starts = [0];
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
				starts.push(at + 1);
		known = { text, starts: Uint32Array.from(starts) };
		return known.starts;
}
function refuseConflict(file, text, problems) {
		const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
		if (start === 0 && !text.startsWith('<<<<<<< '))
				return false;
		const middle = text.indexOf('\n=======', start);
		if (middle < 0 || text.indexOf('\n>>>>>>>', middle) < 0)
				return false;
		problems.add({
				file,
				...placeOf(text, start),
				message: 'holds the markers of an unresolved merge (<<<<<<<); resolve it first',
		});
		return true;
}


	}),

	22723:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	c: () => (  parseYamlText)
});

var dist = __webpack_require__(38815);
var text_document = __webpack_require__(13457);
var error_text = __webpack_require__(29466);
var size_limits = __webpack_require__(27222);
;

const MOST_FAULTS = 1000;
class TooManyFaults extends Error {
}
function parsedYaml(text, lineCounter, merge) {
		const { stackTraceLimit } = Error;
		Error.stackTraceLimit = 0;
		const composer = new dist .Dk({
				lineCounter,
				prettyErrors: false,
				schema: 'core',
				merge,
				uniqueKeys: false,
				resolveKnownTags: false,
				stringKeys: true,
				logLevel: 'error',
		});
		endAtLimit(composer);
		try {
				const tokens = new dist .iX(lineCounter.addNewLine).parse(text);
				const documents = composer.compose(upToLimit(tokens), true, text.length);
				const yaml = documents.next().value ?? null;
				const more = documents.next().value;
				const own = yaml === null ? [] : [...yaml.errors, ...yaml.warnings];
				return { yaml, faults: more ? [...own, { pos: [more.range[0], more.range[1]], message: SEVERAL }] : own };
		}
		catch (error) {
				if (!(error instanceof TooManyFaults))
						throw error;
				const { errors, warnings } = composer.streamInfo();
				return { yaml: null, faults: [...errors, ...warnings] };
		}
		finally {
				Error.stackTraceLimit = stackTraceLimit;
		}
}
const SEVERAL = 'it contains several documents (---); keep one';
function endAtLimit(composer) {
		const note = Reflect.get(composer, 'onError');
		if (typeof note !== 'function')
				return;
		let count = 0;
		Reflect.set(composer, 'onError', (...fault) => {
				note(...fault);
				count += 1;
				if (count >= MOST_FAULTS)
						throw new TooManyFaults();
		});
}
function* upToLimit(tokens) {
		let count = 0;
		for (const token of tokens) {
				yield token;
				if (token.type === 'error')
						count += 1;
				if (count >= MOST_FAULTS)
						return;
		}
}

;





const MAX_ALIASES = 100;
const YAML_LIMIT = { what: 'a YAML file', bytes: 4_000_000 };
const MOST_PIECES = 1_300_000;
const PIECES_PER_BYTE = 0.6;
const SPARE_PIECES = 100_000;
const COUNTED_FROM = 70_000;
const MOST_FOREIGN_ALIASES = 2_000;
function parseYamlText(file, text, problems, { firstLine = 1, foreign = false } = {}) {
		const lineCounter = new dist .HN();
		const shifted = (offset) => {
				const { line, col } = lineCounter.linePos(offset);
				return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
		};
		if (text.length > YAML_LIMIT.bytes) {
				problems.add({ file, message: (0,size_limits .g$)(text.length, YAML_LIMIT) });
				return null;
		}
		const excess = excessIn(text);
		if (excess !== null) {
				const before = text.slice(0, excess.at).split('\n');
				const place = { line: before.length + firstLine - 1, column: (before.at(-1) ?? '').length + 1 };
				problems.add({ file, ...place, message: excess.message });
				return null;
		}
		let read;
		try {
				read = parsedYaml(text, lineCounter, foreign);
		}
		catch (error) {
				problems.add({ file, line: firstLine, message: tooDeep(error) });
				return null;
		}
		const { yaml, faults } = read;
		if (yaml === null || faults.length > 0) {
				if (faults.length >= MOST_FAULTS)
						problems.leaveOff(file);
				for (const fault of faults) {
						const message = fault.message.includes('call stack')
								? `is nested deeper than ${text_document .lr} levels`
								: `is not valid YAML: ${fault.message}`;
						problems.add({ file, ...shifted(fault.pos[0]), message });
				}
				return null;
		}
		let look;
		try {
				look = lookAt(yaml, foreign ? MOST_FOREIGN_ALIASES : MAX_ALIASES);
		}
		catch (error) {
				problems.add({ file, line: firstLine, message: tooDeep(error) });
				return null;
		}
		if (look.fault !== null) {
				problems.add({ file, ...shifted(look.fault.at), message: look.fault.message });
				return null;
		}
		if (yaml.contents === null) {
				problems.add({ file, line: firstLine, message: 'is empty' });
				return null;
		}
		let value;
		try {
				value = yaml.toJS({ maxAliasCount: foreign ? MOST_FOREIGN_ALIASES : MAX_ALIASES });
		}
		catch (error) {
				const message = error instanceof ReferenceError ? TOO_MANY_ALIASES : tooDeep(error);
				problems.add({ file, line: firstLine, message });
				return null;
		}
		const place = (path, part = 'value') => {
				const offset = yamlOffset(yaml, look.pairs, path, part);
				return offset === undefined ? undefined : shifted(offset);
		};
		const document = { file, value, place };
		return (0,text_document .x7)(document, problems) && finite(document, problems) ? document : null;
}
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const TEXT = '\u001f';
function excessIn(text) {
		if (text.length > COUNTED_FROM)
				return lexedExcess(text);
		let open = 0;
		let most = 0;
		for (let at = 0; at < text.length && most <= text_document .lr; at += 1) {
				const letter = text.charCodeAt(at);
				if (letter === 0x5b || letter === 0x7b)
						open += 1;
				else if (letter === 0x5d || letter === 0x7d)
						open = Math.max(0, open - 1);
				most = Math.max(most, open);
		}
		return most <= text_document .lr ? null : lexedExcess(text);
}
function lexedExcess(text) {
		const most = Math.min(MOST_PIECES, SPARE_PIECES + Math.floor(text.length * PIECES_PER_BYTE));
		let pieces = 0;
		let open = 0;
		let at = 0;
		let scalar = false;
		for (const token of new dist .JG().lex(text)) {
				pieces += 1;
				if (pieces > most)
						return { at, message: tooManyPieces(most) };
				if (token === DOCUMENT || token === FLOW_END || token === TEXT) {
						scalar = token === TEXT;
						continue;
				}
				if (!scalar && (token === '[' || token === '{'))
						open += 1;
				else if (!scalar && (token === ']' || token === '}'))
						open -= 1;
				if (open > text_document .lr)
						return { at, message: `is nested deeper than ${text_document .lr} levels` };
				scalar = false;
				at += token.length;
		}
		return null;
}
function tooManyPieces(most) {
		return `has more than ${most.toLocaleString('en-US')} values, marks and blanks up to here, more than a YAML file of its size is read for; split the file, or write it as JSON`;
}
const TOO_MANY_ALIASES = `its aliases (*name) expand to more than ${MAX_ALIASES} copies; write the values out`;
function lookAt(yaml, most) {
		const pairs = new Map();
		let fault = null;
		let aliases = 0;
		(0,dist .YR)(yaml, {
				Alias: (_, node) => {
						aliases += 1;
						if (aliases <= most)
								return undefined;
						fault = { at: startOf(node) ?? 0, message: TOO_MANY_ALIASES };
						return dist .YR.BREAK;
				},
				Map: (_, node) => {
						const own = new Map();
						for (const pair of node.items) {
								const key = String((0,dist .jn)(pair.key) ? pair.key.value : pair.key);
								if (own.has(key) && key !== '<<') {
										fault = { at: startOf(pair.key) ?? 0, message: 'is not valid YAML: Map keys must be unique' };
										return dist .YR.BREAK;
								}
								own.set(key, pair);
						}
						pairs.set(node, own);
						return undefined;
				},
		});
		return { pairs, fault };
}
function tooDeep(error) {
		if (error instanceof RangeError)
				return `is nested deeper than ${text_document .lr} levels`;
		return `cannot be read: ${(0,error_text .k)(error)}`;
}
function yamlOffset(yaml, pairs, path, part) {
		let node = yaml.contents;
		let best = startOf(node) ?? 0;
		for (const [index, step] of path.entries()) {
				if ((0,dist .Vj)(node))
						node = node.resolve(yaml);
				let next;
				let keyStart;
				if ((0,dist .jh)(node)) {
						const pair = pairs.get(node)?.get(String(step));
						if (pair === undefined)
								return best;
						keyStart = startOf(pair.key);
						next = pair.value;
				}
				else if ((0,dist .oP)(node) && typeof step === 'number') {
						if (step >= node.items.length)
								return best;
						next = node.items[step];
				}
				else
						return best;
				const last = index === path.length - 1;
				const own = startOf(next);
				best = (last && part === 'key' ? (keyStart ?? own) : (own ?? keyStart)) ?? best;
				if ((0,dist .jn)(next) && next.range && next.range[0] === next.range[1] && keyStart !== undefined)
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
						problems.add({ ...(0,text_document .l4)(document, path), message: `${value} is not a number that JSON can carry` });
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


	})

};
