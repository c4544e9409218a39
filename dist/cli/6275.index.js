export const id = 6275;
export const ids = [6275];
export const modules = {

	83054:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		jP: () => (  compareCalls),
		s$: () => (  checkArgument)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_own_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64667);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63171);
	var _tool_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66321);




function foldText(value) {
		return value
				.replace(/[ ,./\-_*^]/gu, '')
				.toLowerCase()
				.replaceAll("'", '"');
}
function kindOf(value) {
		if (value === null)
				return 'null';
		if (typeof value === 'string')
				return 'text';
		if (typeof value === 'boolean')
				return 'boolean';
		if (typeof value === 'number')
				return Number.isInteger(value) ? 'integer' : 'number';
		return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(value) ? 'list' : 'object';
}
const KINDS = {
		string: 'text',
		any: 'text',
		integer: 'integer',
		float: 'number',
		number: 'number',
		boolean: 'boolean',
		array: 'list',
		tuple: 'list',
		dict: 'object',
		object: 'object',
		null: 'null',
};
function fits(value, kind) {
		const own = kindOf(value);
		return own === kind || (kind === 'number' && own === 'integer');
}
function acceptedKind(values) {
		const first = values.find((value) => value !== _tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .Cb);
		return first === undefined ? null : kindOf(first);
}
function equalText(a, b) {
		return typeof a === 'string' && typeof b === 'string' ? foldText(a) === foldText(b) : deepEqual(a, b);
}
function deepEqual(a, b) {
		if (a === b)
				return true;
		if ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(a) && (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(b))
				return a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(a) || !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(b))
				return false;
		const keys = Object.keys(a);
		return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key])));
}
function equalLists(value, accepted) {
		return ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(accepted) &&
				value.length === accepted.length &&
				value.every((item, index) => equalText(item, accepted[index])));
}
function equalObjects(value, accepted) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(accepted))
				return false;
		for (const [key, item] of Object.entries(value)) {
				const options = (0,_text_own_entry_js__WEBPACK_IMPORTED_MODULE_3__  ._)(accepted, key);
				const list = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(options) ? options : [options];
				if (!list.some((option) => equalText(item, option) || ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(item) && equalLists(item, option))))
						return false;
		}
		return Object.entries(accepted).every(([key, options]) => Object.hasOwn(value, key) || ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(options) && options.includes(_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .Cb)));
}
function isAccepted(value, accepted) {
		if (typeof value === 'string')
				return accepted.some((option) => equalText(value, option));
		if ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(value)) {
				const ofObjects = value.some((item) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item));
				return accepted.some((option) => ofObjects
						? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(option) &&
								option.length === value.length &&
								value.every((item, index) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(item) ? equalObjects(item, option[index]) : equalText(item, option[index]))
						: equalLists(value, option));
		}
		if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value))
				return accepted.some((option) => equalObjects(value, option) || deepEqual(value, option));
		return accepted.some((option) => deepEqual(value, option));
}
function membersFit(value, kind, accepted) {
		const lists = accepted.filter(_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv);
		if (lists.length === 0)
				return true;
		return lists.some((list) => value.every((item) => fits(item, kind) || kindOf(item) === acceptedKind(list)));
}
function declaredKinds(declared) {
		const names = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(declared) ? declared : [declared];
		return names
				.map((name) => (typeof name === 'string' ? (0,_text_own_entry_js__WEBPACK_IMPORTED_MODULE_3__  ._)(KINDS, name) : undefined))
				.filter((kind) => kind !== undefined);
}
function checkArgument(name, value, declared, accepted) {
		const type = declared?.['type'];
		const kinds = declaredKinds(type);
		const said = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(JSON.stringify(value));
		if (kinds.length > 0 && !kinds.some((kind) => fits(value, kind)) && kindOf(value) !== acceptedKind(accepted))
				return {
						code: `wrong-type:${name}`,
						reason: `${name} is ${said}, not of type ${JSON.stringify(type)}`,
				};
		const items = declared?.['items'];
		const member = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(items) ? declaredKinds(items['type'])[0] : undefined;
		if ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Lv)(value) && member !== undefined && !membersFit(value, member, accepted))
				return { code: `wrong-type:${name}`, reason: `${name} is ${said}, not a list of ${member}s` };
		if (isAccepted(value, accepted))
				return null;
		return { code: `wrong-value:${name}`, reason: `${name} is ${said}, accepted: ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(JSON.stringify(accepted))}` };
}
function compareCall(tools, expected, call) {
		if (!(0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .q)(call.name, expected.name))
				return { code: `wrong-function:${call.name}`, reason: `called ${call.name}, expected ${expected.name}` };
		const given = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .aX)(call);
		if (given === null)
				return {
						code: 'unparsable-arguments',
						reason: `the arguments of ${call.name} are no JSON object: ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(call.argumentsRaw ?? '')}`,
				};
		const tool = tools.find((candidate) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .q)(candidate.name, expected.name));
		const missing = tool?.required.find((key) => !Object.hasOwn(given, key));
		if (missing !== undefined)
				return { code: `missing-argument:${missing}`, reason: `${missing} is required by ${expected.name}` };
		for (const [key, value] of (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .lS)(given)) {
				const known = tool === undefined || Object.hasOwn(tool.properties, key);
				const accepted = Object.hasOwn(expected.arguments, key) ? expected.arguments[key] : undefined;
				if (!known || accepted === undefined)
						return {
								code: `unexpected-argument:${key}`,
								reason: `${key} is ${known ? 'not expected' : `no argument of ${expected.name}`}`,
						};
				const wrong = checkArgument(key, value, tool && (0,_text_own_entry_js__WEBPACK_IMPORTED_MODULE_3__  ._)(tool.properties, key), accepted);
				if (wrong !== null)
						return wrong;
		}
		const absent = Object.entries(expected.arguments).find(([key, accepted]) => !Object.hasOwn(given, key) && !accepted.includes(_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .Cb));
		return absent === undefined ? null : { code: `missing-argument:${absent[0]}`, reason: `${absent[0]} was expected` };
}
function assign(fit) {
		const owner = new Map();
		const place = (row, seen) => {
				for (const [column, ok] of fit[row].entries()) {
						if (!ok || seen.has(column))
								continue;
						seen.add(column);
						const holder = owner.get(column);
						if (holder === undefined || place(holder, seen)) {
								owner.set(column, row);
								return true;
						}
				}
				return false;
		};
		const placed = fit.map((_, row) => place(row, new Set()));
		return placed.flatMap((ok, row) => (ok ? [] : [row]));
}
function compareCalls(tools, expected, calls) {
		if (expected.length === 0)
				return calls.length === 0
						? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)('no call, as expected')
						: (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('unwanted-call', `called ${calls.map((call) => call.name).join(', ')} where no tool fits`);
		if (calls.length === 0)
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('no-call', `no call; expected ${expected.map((call) => call.name).join(', ')}`);
		if (calls.length !== expected.length)
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('wrong-count', `${calls.length} calls, expected ${expected.length}: ${expected.map((call) => call.name).join(', ')}`);
		const found = expected.map((wanted) => calls.map((call) => compareCall(tools, wanted, call)));
		const unmatched = assign(found.map((row) => row.map((mismatch) => mismatch === null)))[0];
		if (unmatched === undefined)
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)();
		const near = found[unmatched].filter((mismatch) => mismatch !== null);
		const closest = near.find((mismatch) => !mismatch.code.startsWith('wrong-function:')) ?? near[0];
		return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(closest.code, closest.reason);
}


	}),

	66321:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C_: () => (  callKey),
		Cb: () => (  MAY_BE_ABSENT),
		Fu: () => (  toolsOf),
		GF: () => (  EXPECTED_KEYS),
		UG: () => (  expectedCalls),
		Zk: () => (  lackingCalls),
		aX: () => (  argumentsOf),
		lS: () => (  membersOf),
		q: () => (  sameName)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63171);



function toolOf(declared) {
		const outer = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(declared) ? declared : {};
		const inner = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(outer['function']) ? outer['function'] : outer;
		const name = inner['name'];
		if (typeof name !== 'string')
				return null;
		const given = inner['parameters'] ?? inner['input_schema'] ?? inner['inputSchema'];
		const parameters = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(given) ? given : {};
		const listed = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(parameters['properties']) ? parameters['properties'] : {};
		const properties = Object.fromEntries(Object.entries(listed).map(([key, value]) => [key, (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value) ? value : {}]));
		const required = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(parameters['required'])
				? parameters['required'].filter((key) => typeof key === 'string')
				: [];
		return { name, parameters, properties, required };
}
function toolsOf(row) {
		return (row.tools ?? []).map(toolOf).filter((tool) => tool !== null);
}
function sameName(a, b) {
		return a.replaceAll('.', '_') === b.replaceAll('.', '_');
}
function argumentsOf(call) {
		let given = call.arguments;
		if (given === undefined && call.argumentsRaw !== undefined && call.argumentsRaw.trim() !== '')
				return null;
		if (typeof given === 'string') {
				if (given.trim() === '')
						return {};
				try {
						given = JSON.parse(given);
				}
				catch {
						return null;
				}
		}
		if (given === undefined || given === null)
				return {};
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(given) ? given : null;
}
function callKey(call, withArguments) {
		const name = call.name.replaceAll('.', '_');
		if (!withArguments)
				return name;
		const given = argumentsOf(call);
		return `${name}(${given === null ? (call.argumentsRaw ?? (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(call.arguments ?? null)) : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(given)})`;
}
const EXPECTED_KEYS = ['expected.ground_truth', 'expected.tool_calls', 'expected.actions', 'expected.no_call'];
function lackingCalls() {
		return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .LO)('expected calls', 'give expected.ground_truth, expected.tool_calls or expected.no_call: true');
}
const MAY_BE_ABSENT = '';
function membersOf(values) {
		return Object.entries(values);
}
function accepted(values) {
		const members = membersOf((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(values) ? values : {});
		return Object.fromEntries(members.map(([key, value]) => [key, (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(value) ? value : [value]]));
}
function exact(values) {
		const members = membersOf((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(values) ? values : {});
		return Object.fromEntries(members.map(([key, value]) => [key, [value]]));
}
function plainName(key, tools) {
		if (tools.some((tool) => sameName(tool.name, key)))
				return key;
		const base = key.replace(/[_ ]\d+$/u, '');
		return tools.length === 0 || tools.some((tool) => sameName(tool.name, base)) ? base : key;
}
function fromGroundTruth(truth, tools) {
		const groups = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(truth) ? truth : [truth];
		const calls = [];
		for (const group of groups) {
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(group))
						return null;
				for (const [key, values] of Object.entries(group)) {
						const name = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(truth) && Object.keys(group).length === 1 ? key : plainName(key, tools);
						calls.push({ name, arguments: accepted(values) });
				}
		}
		return calls;
}
function fromCalls(list) {
		const calls = [];
		for (const item of list) {
				if (typeof item === 'string') {
						calls.push({ name: item, arguments: {} });
						continue;
				}
				const outer = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(item) ? item : {};
				const call = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(outer['function']) ? outer['function'] : outer;
				const name = call['name'];
				if (typeof name !== 'string')
						return null;
				let given = call['arguments'] ?? call['kwargs'];
				if (typeof given === 'string') {
						try {
								given = JSON.parse(given);
						}
						catch {
								return null;
						}
				}
				calls.push({ name, arguments: exact(given) });
		}
		return calls;
}
function expectedCalls(row) {
		const { expected } = row;
		const read = (key) => ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(expected) ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .EX)(row, key) : undefined);
		if (read('no_call') === true)
				return [];
		const truth = read('ground_truth');
		if (truth !== undefined && truth !== null)
				return fromGroundTruth(truth, toolsOf(row));
		const list = read('tool_calls') ?? read('actions') ?? expected;
		return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(list) ? fromCalls(list) : null;
}


	}),

	6275:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS)
});

var schemas = __webpack_require__(26921);
var json_object = __webpack_require__(57128);
var define_template = __webpack_require__(63171);
var tool_call_match = __webpack_require__(83054);
var tool_calls = __webpack_require__(66321);
;
function callsInText(text) {
		if (text.length > MOST_CHARACTERS)
				return null;
		const reader = { source: text, at: 0 };
		try {
				const listed = skip(reader, '[');
				const calls = [];
				do {
						if (listed && calls.length > 0 && text[blank(reader)] === ']')
								break;
						calls.push(readCall(reader));
				} while (skip(reader, ','));
				if (listed && !skip(reader, ']'))
						return null;
				return blank(reader) >= text.length ? calls : null;
		}
		catch (error) {
				if (error instanceof NotACall)
						return null;
				throw error;
		}
}
const MOST_CHARACTERS = 100_000;
class NotACall extends Error {
}
function blank(reader) {
		while (/\s/.test(reader.source[reader.at] ?? ''))
				reader.at++;
		return reader.at;
}
function skip(reader, mark) {
		if (reader.source[blank(reader)] !== mark)
				return false;
		reader.at++;
		return true;
}
function need(reader, mark) {
		if (!skip(reader, mark))
				throw new NotACall();
}
function readName(reader) {
		blank(reader);
		const name = /^[A-Za-z_][\w.]*/.exec(reader.source.slice(reader.at, reader.at + 200))?.[0];
		if (name === undefined)
				throw new NotACall();
		reader.at += name.length;
		return name;
}
function readCall(reader) {
		const name = readName(reader);
		need(reader, '(');
		const given = new Map();
		do {
				if (reader.source[blank(reader)] === ')')
						break;
				const key = readName(reader);
				need(reader, '=');
				given.set(key, readValue(reader, 0));
		} while (skip(reader, ','));
		need(reader, ')');
		return { name, arguments: Object.fromEntries(given) };
}
const DEEPEST = 50;
const WORDS = {
		True: true,
		False: false,
		None: null,
		true: true,
		false: false,
		null: null,
};
function readValue(reader, depth) {
		if (depth > DEEPEST)
				throw new NotACall();
		const mark = reader.source[blank(reader)] ?? '';
		if (mark === '[' || mark === '(')
				return readList(reader, mark === '[' ? ']' : ')', depth);
		if (mark === '{')
				return readObject(reader, depth);
		if (mark === '"' || mark === "'")
				return readText(reader, mark);
		const rest = reader.source.slice(reader.at, reader.at + 400);
		const number = /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
		if (number !== undefined) {
				reader.at += number.length;
				return Number(number.replaceAll('_', ''));
		}
		const word = /^[A-Za-z]+/.exec(rest)?.[0] ?? '';
		if (!Object.hasOwn(WORDS, word))
				throw new NotACall();
		reader.at += word.length;
		return WORDS[word];
}
function readList(reader, end, depth) {
		reader.at++;
		const items = [];
		while (!skip(reader, end)) {
				items.push(readValue(reader, depth + 1));
				if (!skip(reader, ',') && reader.source[blank(reader)] !== end)
						throw new NotACall();
		}
		return items;
}
function readObject(reader, depth) {
		reader.at++;
		const members = new Map();
		while (!skip(reader, '}')) {
				const key = readValue(reader, depth + 1);
				need(reader, ':');
				members.set(String(key), readValue(reader, depth + 1));
				if (!skip(reader, ',') && reader.source[blank(reader)] !== '}')
						throw new NotACall();
		}
		return Object.fromEntries(members);
}
const ESCAPES = { n: '\n', t: '\t', r: '\r' };
function readText(reader, quote) {
		let text = '';
		for (reader.at++;; reader.at++) {
				const char = reader.source[reader.at];
				if (char === undefined)
						throw new NotACall();
				if (char === quote) {
						reader.at++;
						return text;
				}
				if (char !== '\\') {
						text += char;
						continue;
				}
				const next = reader.source[++reader.at] ?? '';
				text += ESCAPES[next] ?? next;
		}
}

var define_judged = __webpack_require__(62654);
var judge_prompt_material = __webpack_require__(94384);
;








function exact(input) {
		const { expected } = input.case;
		if (!(0,json_object .G)(expected) || !EXPECTED.some((key) => Object.hasOwn(expected, key)))
				return null;
		const calls = (0,tool_calls .UG)(input.case);
		return calls === null ? (0,define_template .LO)('expected', WANTS) : (0,tool_call_match .jP)((0,tool_calls .Fu)(input.case), calls, madeCalls(input));
}
function madeCalls({ toolCalls, output }) {
		return toolCalls.length > 0 ? toolCalls : (callsInText(output) ?? []);
}
const EXPECTED = ['ground_truth', 'no_call', 'tool_calls', 'actions'];
const WANTS = 'give expected.ground_truth, expected.tool_calls or expected.no_call: true';
function impossible(tools, calls) {
		for (const call of calls) {
				const tool = tools.find((candidate) => (0,tool_calls .q)(candidate.name, call.name));
				if (tool === undefined)
						return (0,define_template .fJ)('unknown-function', `${call.name} is not among the tools`);
				const given = (0,tool_calls .aX)(call);
				if (given === null)
						return (0,define_template .fJ)('unreadable-arguments', `the arguments of ${call.name} are not a JSON object`);
				const lost = tool.required.filter((key) => !Object.hasOwn(given, key));
				if (lost.length > 0)
						return (0,define_template .fJ)('missing-argument', `${call.name} lacks ${lost.join(', ')}`);
				const extra = isOpen(tool) ? [] : Object.keys(given).filter((key) => !Object.hasOwn(tool.properties, key));
				if (extra.length > 0)
						return (0,define_template .fJ)('unknown-argument', `${call.name} has no argument ${extra.join(', ')}`);
		}
		return null;
}
function isOpen({ parameters, properties }) {
		return Object.keys(properties).length === 0 || (parameters['additionalProperties'] ?? false) !== false;
}
const functionCalling = (0,define_judged .g$)('LLMFunctionCalling', {
		parameters: schemas .rej({ mode: schemas .k5n(['auto', 'deterministic']).default('auto') }),
		alone: ({ mode }) => mode === 'deterministic',
		first: (input, { mode }) => exact(input) ??
				(mode === 'deterministic'
						? (0,define_template .LO)('expected', `${WANTS}, or drop mode: deterministic`)
						: input.case.tools === undefined
								? (0,define_template .LO)('tools', 'give the functions the model could call')
								: impossible((0,tool_calls .Fu)(input.case), input.toolCalls)),
		plan: (input, _parameters, rubric) => {
				const ask = (0,judge_prompt_material .xt)(input.case);
				if (ask === null)
						return (0,define_judged .gP)('input', 'give what was asked (`input` or `messages`)');
				const calls = { name: 'tool_calls', text: (0,judge_prompt_material .XX)(input.toolCalls) };
				return {
						form: 'default',
						pieces: [
								ask,
								{ name: 'tools', text: JSON.stringify(input.case.tools ?? [], null, 1) },
								...(0,judge_prompt_material .st)({ ...input, toolCalls: [] }),
								calls,
						],
						score: (0,define_judged .U1)(rubric, 'default'),
				};
		},
});
const SPECS = [functionCalling];


	})

};
