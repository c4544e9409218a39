export const id = 5735;
export const ids = [5735];
export const modules = {

	97132:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A5: () => (  unlessEmpty),
		D$: () => (  readCluster),
		G7: () => (  readSchema),
		GO: () => (  typedVar),
		GX: () => (  filesJson),
		O$: () => (  messageJson),
		R5: () => (  readInput),
		Ul: () => (  readFiles),
		bS: () => (  readSplit),
		eE: () => (  readMeta),
		eg: () => (  readCritical),
		g$: () => (  readTags),
		lr: () => (  readChat),
		nK: () => (  readVars),
		sR: () => (  readTools),
		u4: () => (  chunkJson),
		wh: () => (  readId),
		yI: () => (  readContext)
	});
	var _model_call_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _model_call_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94041);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);




const NOTHING = Object.freeze({});
const NO_TAGS = Object.freeze([]);
const readId = (value, fault) => {
		const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
		if (typeof id !== 'string') {
				fault([], id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(id)}`);
				return '';
		}
		if (id.trim() === '')
				fault([], 'must not be empty');
		else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
				fault([], `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(id)} must be at most 500 characters without control characters`);
		return id;
};
const readCluster = (value, fault) => {
		if (value === undefined || (typeof value === 'string' && value !== ''))
				return value;
		if (typeof value === 'number')
				return String(value);
		fault([], value === '' ? 'must not be empty' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
		return undefined;
};
const readInput = (value, fault) => {
		if (value === undefined || typeof value === 'string')
				return value;
		const isChat = Array.isArray(value) && value.length > 0 && value.every((item) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(item) && 'role' in item);
		fault([], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}${isChat ? '; did you mean messages?' : ''}`);
		return undefined;
};
const readChat = (value, fault, media) => value === undefined ? undefined : ((0,_model_call_messages_js__WEBPACK_IMPORTED_MODULE_1__  .N)(value, fault, media) ?? undefined);
const readFiles = (value, fault, media) => {
		if (value === undefined)
				return undefined;
		const paths = typeof value === 'string' ? [value] : value;
		if (!Array.isArray(paths) || paths.length === 0) {
				fault([], `expected the path of a picture or a PDF, or a list of them, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
				return undefined;
		}
		return paths.flatMap((path, index) => {
				if (typeof path === 'string' && media !== undefined) {
						return media(path, (at, message) => fault([index, ...at], message)) ?? [];
				}
				fault([index], typeof path === 'string' ? 'names a file, and none can be read here' : `expected a path, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(path)}`);
				return [];
		});
};
const readVars = (value, fault) => {
		if (value === undefined)
				return NOTHING;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(value)) {
				fault([], `expected an object of names and texts, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
				return NOTHING;
		}
		const texts = Object.fromEntries(Object.entries(value).map(([name, item]) => {
				if (item === null || item === undefined)
						fault([name], 'is null; write "" for an empty text');
				return [name, typeof item === 'string' ? item : JSON.stringify(item)];
		}));
		if (Object.values(value).some((item) => typeof item !== 'string'))
				typed.set(texts, value);
		return texts;
};
const typed = new WeakMap();
function typedVar(vars, name) {
		const all = typed.get(vars) ?? vars;
		return Object.hasOwn(all, name) ? all[name] : undefined;
}
const readContext = (value, fault) => {
		if (value === undefined)
				return undefined;
		if (typeof value === 'string')
				return [{ text: value }];
		if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(value))
				return readContext([value], fault);
		if (!Array.isArray(value)) {
				fault([], `expected a text or a list of passages, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
				return undefined;
		}
		return value.map((item, index) => {
				if (typeof item === 'string')
						return { text: item };
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(item) || typeof item['text'] !== 'string') {
						fault([index], `expected a text or {id, title, text}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(item)}`);
						return { text: '' };
				}
				const { id, title } = item;
				return {
						text: item['text'],
						...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
						...(typeof title === 'string' && title !== '' ? { title } : {}),
				};
		});
};
const readTools = (value, fault) => {
		if (value === undefined || (Array.isArray(value) && value.every((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(one))))
				return value;
		fault([], `expected a list of tools (objects), found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
		return undefined;
};
const readSchema = (value, fault) => {
		if (value !== undefined && typeof value !== 'boolean' && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(value))
				fault([], `expected a JSON Schema (an object), found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
		return value;
};
const readSplit = (value, fault) => {
		if (value === undefined || value === 'search' || value === 'holdout')
				return value;
		fault([], `expected search or holdout, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
		return undefined;
};
const readCritical = (value, fault) => {
		if (value === undefined || typeof value === 'boolean')
				return value ?? false;
		fault([], `expected true or false, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
		return false;
};
const readTags = (value, fault) => {
		if (value === undefined)
				return NO_TAGS;
		if (Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== ''))
				return value;
		fault([], `expected a list of texts, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
		return NO_TAGS;
};
const readMeta = (value, fault) => {
		if (value === undefined)
				return NOTHING;
		if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(value))
				return value;
		fault([], `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(value)}`);
		return NOTHING;
};
function chunkJson({ id, title, text }) {
		return id === undefined && title === undefined ? text : { id, title, text };
}
function filesJson(files) {
		return files.map(_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .dR);
}
function messageJson({ role, content, parts, name, toolCalls, toolCallId, thought }) {
		const calls = toolCalls?.map((call) => ({
				id: call.id,
				type: 'function',
				function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
		}));
		const written = parts?.map((part) => (0,_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .FN)(part) ? { type: part.kind, file: (0,_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(part) } : { type: 'text', text: part.text });
		return { role, content: written ?? content, name, tool_calls: calls, tool_call_id: toolCallId, ...thought };
}
function unlessEmpty(value) {
		return Object.keys(value).length === 0 ? undefined : value;
}


	}),

	32085:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		AJ: () => (  mediaWords),
		FN: () => (  isMedia),
		_K: () => (  spokenText),
		dR: () => (  writtenPath),
		ju: () => (  base64Of),
		uL: () => (  mediaOf)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

const MEDIA_TYPES = (  null && (['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf']));
const sources = new WeakMap();
function mediaOf(bytes, name, source) {
		const type = typeOfBytes(bytes);
		if (type === null)
				return null;
		const media = {
				kind: type === 'application/pdf' ? 'document' : 'image',
				type,
				name,
				sha256: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(bytes),
				size: bytes.length,
		};
		sources.set(media, source);
		return media;
}
function isMedia(part) {
		return 'sha256' in part;
}
function writtenPath(media) {
		return sourceOf(media).written;
}
function base64Of(media) {
		const bytes = sourceOf(media).read();
		return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function sourceOf(media) {
		const source = sources.get(media);
		if (source === undefined)
				throw new Error(`the bytes of ${media.name} are not at hand: it was copied`);
		return source;
}
function mediaWords({ kind, name, type, sha256 }) {
		return `[${kind} ${name}, ${type}, sha256 ${sha256.slice(0, 12)}]`;
}
function spokenText({ content, parts, }) {
		if (parts === undefined)
				return content ?? '';
		return parts.map((part) => (isMedia(part) ? mediaWords(part) : part.text)).join('\n');
}
const STARTS = [
		['image/png', '\x89PNG\r\n\x1a\n'],
		['image/jpeg', '\xff\xd8\xff'],
		['image/gif', 'GIF87a'],
		['image/gif', 'GIF89a'],
		['application/pdf', '%PDF-'],
];
function typeOfBytes(bytes) {
		const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
		if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP')
				return 'image/webp';
		return STARTS.find(([, magic]) => start.startsWith(magic))?.[0] ?? null;
}


	}),

	94041:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N: () => (  readMessages),
		_: () => (  readToolCalls)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
	var _media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32085);



const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'];
const MESSAGE_KEYS = new Set([
		'role',
		'content',
		'name',
		'tool_calls',
		'tool_call_id',
		'refusal',
		'function_call',
		'annotations',
		'audio',
]);
const THOUGHT_KEYS = [
		'reasoning_content',
		'reasoning',
		'reasoning_details',
		'thinking_blocks',
		'thought_signature',
		'provider_specific_fields',
];
function readMessages(value, note, media) {
		if (!Array.isArray(value)) {
				note([], `expected a list of messages, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
				return null;
		}
		if (value.length === 0) {
				note([], 'holds no message');
				return null;
		}
		const messages = [];
		for (const [index, item] of value.entries()) {
				const message = readMessage(item, (path, text) => note([index, ...path], text), media);
				if (message !== null)
						messages.push(message);
		}
		return messages.length === value.length ? messages : null;
}
function readMessage(value, note, media) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value)) {
				note([], `expected a message with role and content, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
				return null;
		}
		let sound = true;
		const fault = (path, message) => {
				sound = false;
				note(path, message);
		};
		for (const key of Object.keys(value))
				if (!MESSAGE_KEYS.has(key) && !THOUGHT_KEYS.some((known) => known === key))
						fault([key], `unknown key of a message; known: role, content, name, tool_calls, tool_call_id`);
		const { role, name } = value;
		if (typeof role !== 'string' || !ROLES.includes(role))
				fault(['role'], `expected one of ${ROLES.join(', ')}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(role)}`);
		if (value['function_call'] !== undefined && value['function_call'] !== null)
				fault(['function_call'], 'is no longer part of the format; write tool_calls');
		const calls = value['tool_calls'] ?? undefined;
		const { content, parts } = readContent(value['content'], (path, message) => fault(['content', ...path], message), media);
		const toolCalls = calls === undefined ? undefined : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
		if (content === null && (toolCalls === undefined || toolCalls?.length === 0) && sound)
				fault(['content'], 'is missing; only a message with tool_calls may go without');
		if (parts !== undefined && role !== 'user')
				fault(['content'], `holds a file in a message of role ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(role)}; only a user's message carries pictures and documents`);
		if (name !== undefined && name !== null && typeof name !== 'string')
				fault(['name'], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(name)}`);
		const toolCallId = value['tool_call_id'];
		if (toolCallId !== undefined && toolCallId !== null && typeof toolCallId !== 'string')
				fault(['tool_call_id'], `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(toolCallId)}`);
		if (!sound)
				return null;
		const thought = THOUGHT_KEYS.flatMap((key) => {
				const part = value[key];
				return part === undefined || part === null ? [] : [[key, part]];
		});
		return {
				role: role,
				content,
				...(parts === undefined ? {} : { parts }),
				...(typeof name === 'string' ? { name } : {}),
				...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
				...(typeof toolCallId === 'string' ? { toolCallId } : {}),
				...(thought.length > 0 ? { thought: Object.fromEntries(thought) } : {}),
		};
}
function readContent(value, fault, media) {
		if (typeof value === 'string')
				return { content: value };
		if (value === undefined || value === null)
				return { content: null };
		if (!Array.isArray(value)) {
				fault([], `expected a text or a list of parts, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
				return { content: null };
		}
		const parts = value.flatMap((part, index) => {
				const read = readPart(part, (path, message) => fault([index, ...path], message), media);
				return read === undefined ? [] : [read];
		});
		const content = parts.map((part) => ((0,_media_js__WEBPACK_IMPORTED_MODULE_1__  .FN)(part) ? '' : part.text)).join('');
		return parts.some(_media_js__WEBPACK_IMPORTED_MODULE_1__  .FN) ? { content, parts } : { content };
}
const THEIR_PARTS = new Set(['image_url', 'input_image', 'file', 'input_file']);
function readPart(part, fault, media) {
		const type = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(part) ? part['type'] : undefined;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(part) || typeof type !== 'string') {
				fault([], `expected a part with a type, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(part)}`);
				return undefined;
		}
		if (type === 'text' && typeof part['text'] === 'string')
				return { text: part['text'] };
		if ((type !== 'image' && type !== 'document') || media === undefined) {
				const known = media === undefined ? 'only parts of type text are supported here' : 'a part is text, image or document';
				const remedy = media !== undefined && THEIR_PARTS.has(type)
						? '; put it into the repository and write {type: image, file: PATH}'
						: '';
				fault([], `${known}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(type)}${remedy}`);
				return undefined;
		}
		for (const key of Object.keys(part))
				if (key !== 'type' && key !== 'file')
						fault([key], `unknown key of a part; known: type, file`);
		const { file } = part;
		if (typeof file !== 'string') {
				fault(['file'], file === undefined ? 'is missing; write the path of a file' : `expected a path, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(file)}`);
				return undefined;
		}
		const found = media(file, (path, message) => fault(['file', ...path], message));
		if (found === undefined || found.kind === type)
				return found;
		fault(['type'], `says ${type}, and ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(file)} is ${found.type} by its bytes; write ${found.kind}`);
		return undefined;
}
function readToolCalls(value, note) {
		if (!Array.isArray(value)) {
				note([], `expected a list of tool calls, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(value)}`);
				return null;
		}
		const calls = [];
		for (const [index, item] of value.entries()) {
				const call = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item) && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item['function']) ? item['function'] : item;
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(call) || typeof call['name'] !== 'string') {
						note([index], `expected a tool call with name and arguments, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__  .WU)(item)}`);
						continue;
				}
				const id = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item) && typeof item['id'] === 'string' ? { id: item['id'] } : {};
				calls.push({ name: call['name'], ...readArguments(call), ...id });
		}
		return calls.length === value.length ? calls : null;
}
function readArguments(call) {
		const raw = call['arguments_raw'];
		if (typeof raw === 'string')
				return { arguments: undefined, argumentsRaw: raw };
		const value = call['arguments'];
		if (typeof value !== 'string')
				return { arguments: value ?? {} };
		if (value.trim() === '')
				return { arguments: {} };
		try {
				return { arguments: JSON.parse(value) };
		}
		catch {
				return { arguments: undefined, argumentsRaw: value };
		}
}


	}),

	57128:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		G: () => (  isObject)
	});
function isObject(value) {
		return typeof value === 'object' && value !== null && !Array.isArray(value);
}


	}),

	41078:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		X3: () => (  jsonOffsets),
		gO: () => (  walkJson),
		oC: () => (  repeatsKey)
	});
function jsonOffsets(text) {
		let root;
		return (path, part) => {
				root ??= spotsOf(text);
				let spot = root;
				for (const [index, step] of path.entries()) {
						const next = spot?.inside.get(String(step));
						if (next === undefined)
								return spot?.value;
						if (index === path.length - 1 && part === 'key')
								return next.key;
						spot = next;
				}
				return spot?.value;
		};
}
function spotsOf(text) {
		const open = [];
		walkJson(text, {
				member: (path, key, value) => {
						const spot = { key, value, inside: new Map() };
						open[path.length] = spot;
						const { inside } = open[path.length - 1] ?? spot;
						const name = String(path.at(-1));
						if (path.length > 0 && !inside.has(name))
								inside.set(name, spot);
				},
		});
		return open[0];
}
function repeatsKey(text) {
		let found = false;
		walkJson(text, {
				twice: () => {
						found = true;
				},
		});
		return found;
}
const WHITE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
class Scanner {
		at = 0;
		#text;
		constructor(text) {
				this.#text = text;
		}
		skip(pattern) {
				pattern.lastIndex = this.at;
				return pattern.test(this.#text) ? pattern.lastIndex : this.at;
		}
		found() {
				const code = this.#text.codePointAt(this.at);
				return code === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(code));
		}
		fault(message) {
				return { offset: this.at, message };
		}
		string() {
				const text = this.#text;
				this.at += 1;
				for (;;) {
						const code = text.charCodeAt(this.at);
						if (Number.isNaN(code))
								return this.fault('a string is not closed');
						if (code === 0x22)
								break;
						if (code < 0x20)
								return this.fault('a control character stands in a string; write it as \\n, \\t or \\u00XX');
						if (code === 0x5c) {
								const next = text[this.at + 1];
								if (next === 'u') {
										if (!/^[0-9a-fA-F]{4}$/.test(text.slice(this.at + 2, this.at + 6)))
												return this.fault('\\u wants four hex digits');
										this.at += 6;
								}
								else if (next !== undefined && '"\\/bfnrt'.includes(next))
										this.at += 2;
								else
										return this.fault('unknown escape in a string');
						}
						else
								this.at += 1;
				}
				this.at += 1;
				return null;
		}
}
function walkJson(text, visitor = {}) {
		const frames = [];
		const path = [];
		const scan = new Scanner(text);
		let want = 'value';
		let keyOffset = 0;
		for (;;) {
				scan.at = scan.skip(WHITE);
				const frame = frames.at(-1);
				const c = text[scan.at];
				if (want === 'next') {
						if (frame === undefined)
								return scan.at < text.length ? scan.fault(`expected the end of the text, found ${scan.found()}`) : null;
						if (c === ',') {
								scan.at += 1;
								if (frame.object)
										want = 'key';
								else {
										path[path.length - 1] = path.at(-1) + 1;
										want = 'value';
										scan.at = scan.skip(WHITE);
										keyOffset = scan.at;
								}
						}
						else if (c === (frame.object ? '}' : ']')) {
								scan.at += 1;
								frames.pop();
								path.pop();
						}
						else
								return scan.fault(`expected , or ${frame.object ? '}' : ']'}, found ${scan.found()}`);
						continue;
				}
				if (want === 'first' && c === (frame.object ? '}' : ']')) {
						scan.at += 1;
						frames.pop();
						path.pop();
						want = 'next';
						continue;
				}
				if (want === 'key' || (want === 'first' && frame.object)) {
						if (c !== '"')
								return scan.fault(`expected a key in double quotes, found ${scan.found()}`);
						keyOffset = scan.at;
						const wrong = scan.string();
						if (wrong)
								return wrong;
						const key = JSON.parse(text.slice(keyOffset, scan.at));
						if (frame.keys.has(key))
								visitor.twice?.(key, keyOffset);
						frame.keys.add(key);
						path[path.length - 1] = key;
						scan.at = scan.skip(WHITE);
						if (text[scan.at] !== ':')
								return scan.fault(`expected : after the key, found ${scan.found()}`);
						scan.at += 1;
						want = 'value';
						continue;
				}
				if (frames.length === 0 || !frame.object)
						keyOffset = scan.at;
				visitor.member?.(path, keyOffset, scan.at);
				want = 'next';
				if (c === '{' || c === '[') {
						scan.at += 1;
						frames.push({ object: c === '{', keys: c === '{' ? new Set() : null });
						path.push(c === '{' ? '' : 0);
						want = 'first';
				}
				else if (c === '"') {
						const wrong = scan.string();
						if (wrong)
								return wrong;
				}
				else {
						const end = Math.max(scan.skip(LITERAL), scan.skip(NUMBER));
						if (end === scan.at)
								return scan.fault(`expected a value, found ${scan.found()}`);
						scan.at = end;
				}
		}
}


	})

};
