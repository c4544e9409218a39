export const id = 1224;
export const ids = [1224];
export const modules = {

	63171:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		EX: () => (  expectedOf),
		FC: () => (  deterministic),
		IX: () => (  pass),
		Kb: () => (  excerpt),
		LO: () => (  missing),
		Lv: () => (  isList),
		fJ: () => (  fail),
		uM: () => (  share)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57128);
	var _text_own_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64667);


function deterministic(spec) {
		return {
				...spec,
				kind: 'deterministic',
				parameters: spec.parameters,
				bind: (parameters, context) => ({ kind: 'pure', score: spec.bind(spec.parameters.parse(parameters), context) }),
		};
}
function expectedOf(row, key) {
		const expected = row.expected ?? undefined;
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(expected) ? (0,_text_own_entry_js__WEBPACK_IMPORTED_MODULE_1__  ._)(expected, key) : expected;
}
function isList(value) {
		return Array.isArray(value);
}
function missing(key, wants) {
		return { status: 'error', reason: `the case has no usable ${key}: ${wants}` };
}
function pass(reason) {
		return reason === undefined ? { status: 'scored', score: 1 } : { status: 'scored', score: 1, reason };
}
function fail(code, reason) {
		return { status: 'scored', score: 0, code, reason };
}
function share(parts) {
		const broken = parts.filter((part) => part.verdict !== 'ok');
		const score = parts.length === 0 ? 1 : (parts.length - broken.length) / parts.length;
		const said = parts.map(({ text, verdict, reason }) => reason === undefined ? { text, verdict } : { text, verdict, reason });
		const first = broken[0];
		if (first === undefined)
				return { status: 'scored', score, parts: said };
		return {
				status: 'scored',
				score,
				code: first.code ?? first.verdict,
				reason: broken
						.slice(0, 5)
						.map((part) => (part.reason === undefined ? part.text : `${part.text}: ${part.reason}`))
						.join('; '),
				parts: said,
		};
}
function excerpt(text, limit = 80) {
		const flat = text.replace(/\s+/gu, ' ').trim();
		return flat.length <= limit ? flat : `${flat.slice(0, limit - 1)}…`;
}


	}),

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

	1224:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63171);
	var _tool_call_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83054);
	var _tool_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66321);





const NO_PARAMETERS = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({});
const WEATHER_TOOL = { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } };
const selection = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .FC)({
		name: 'ToolSelection',
		version: '1.0.0',
		group: 'F',
		summary: 'F1 of the names of the tools called against those expected, each counted as often as it is called.',
		inputs: ['tool_calls', 'expected'],
		optional: _tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .GF,
		scale: 'ratio',
		pass: 1,
		passRule: 'exactly the expected tools, each as often as expected',
		shape: ['prompt', 'capability'],
		parameters: NO_PARAMETERS,
		example: {
				suite: '- ToolSelection',
				case: { id: 'c1', input: 'Paris?', tools: [WEATHER_TOOL], expected: { tool_calls: [{ name: 'weather' }] } },
				output: '',
				score: 0,
		},
		bind: () => (input) => {
				const expected = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .UG)(input.case);
				if (expected === null)
						return (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .Zk)();
				const open = expected.map((call) => call.name);
				const surplus = [];
				for (const call of input.toolCalls) {
						const at = open.findIndex((name) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .q)(name, call.name));
						if (at < 0)
								surplus.push(call.name);
						else
								open.splice(at, 1);
				}
				const both = expected.length + input.toolCalls.length;
				if (both === 0)
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)('no call, as expected');
				const score = (2 * (expected.length - open.length)) / both;
				if (score === 1)
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)();
				const code = open.length > 0 ? `missed-tool:${open[0]}` : `surplus-tool:${surplus[0]}`;
				const reason = [
						open.length > 0 ? `not called: ${open.join(', ')}` : '',
						surplus.length > 0 ? `called beyond that: ${surplus.join(', ')}` : '',
				];
				return { status: 'scored', score, code, reason: reason.filter((part) => part !== '').join('; ') };
		},
});
function argumentParts(tools, expected, call) {
		const given = call === undefined ? null : (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .aX)(call);
		const declared = tools.find((tool) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .q)(tool.name, expected.name))?.properties;
		const parts = [];
		const broken = (key, code, reason) => parts.push({ text: `${expected.name}.${key}`, verdict: 'broken', reason, code: `${code}:${key}` });
		for (const [key, accepted] of Object.entries(expected.arguments)) {
				const value = given === null || !Object.hasOwn(given, key) ? undefined : given[key];
				if (value === undefined) {
						if (given !== null && accepted.includes(_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .Cb))
								continue;
						if (accepted.includes(_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .Cb) && accepted.length === 1)
								continue;
						broken(key, 'missing-argument', call === undefined ? 'the call is missing' : 'not given');
						continue;
				}
				const wrong = (0,_tool_call_match_js__WEBPACK_IMPORTED_MODULE_0__  .s$)(key, value, declared?.[key], accepted);
				if (wrong === null)
						parts.push({ text: `${expected.name}.${key}`, verdict: 'ok' });
				else
						parts.push({ text: `${expected.name}.${key}`, verdict: 'broken', reason: wrong.reason, code: wrong.code });
		}
		for (const key of Object.keys(given ?? {}))
				if (!Object.hasOwn(expected.arguments, key))
						broken(key, 'unexpected-argument', 'not expected');
		return parts;
}
function right(parts) {
		return parts.length === 0 ? 1 : parts.filter((part) => part.verdict === 'ok').length / parts.length;
}
const toolArguments = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .FC)({
		name: 'ToolArguments',
		version: '1.0.0',
		group: 'F',
		summary: 'Share of the arguments that are right, over the expected calls; each call is compared with its best counterpart.',
		inputs: ['tool_calls', 'expected'],
		optional: ['tools', ..._tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .GF],
		scale: 'ratio',
		pass: 0.9,
		passRule: '>= 0.9 of the arguments; a value counts when it is one of the accepted ones, an argument whose list holds "" may be absent',
		shape: ['prompt', 'capability'],
		parameters: NO_PARAMETERS,
		example: {
				suite: '- ToolArguments',
				case: {
						id: 'c1',
						input: 'Weather in Paris?',
						tools: [WEATHER_TOOL],
						expected: { ground_truth: { weather: { city: ['Paris'] } } },
				},
				output: '',
				score: 0,
		},
		bind: () => (input) => {
				const expected = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .UG)(input.case);
				if (expected === null)
						return (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .Zk)();
				const tools = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(input.case);
				const open = [...input.toolCalls];
				const parts = [];
				for (const wanted of expected) {
						let best = null;
						for (const [at, call] of open.entries()) {
								if (!(0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .q)(call.name, wanted.name))
										continue;
								const found = argumentParts(tools, wanted, call);
								if (best === null || right(found) > right(best.parts))
										best = { at, parts: found };
						}
						if (best === null) {
								const lost = argumentParts(tools, wanted, undefined);
								parts.push(...(lost.length > 0 ? lost : [{ text: wanted.name, verdict: 'broken', code: `missed-tool:${wanted.name}` }]));
						}
						else {
								open.splice(best.at, 1);
								parts.push(...(best.parts.length > 0 ? best.parts : [{ text: wanted.name, verdict: 'ok' }]));
						}
				}
				for (const call of open)
						parts.push({
								text: call.name,
								verdict: 'broken',
								reason: 'the call was not expected',
								code: `surplus-tool:${call.name}`,
						});
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .uM)(parts);
		},
});
const abstention = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .FC)({
		name: 'ToolAbstention',
		version: '1.0.0',
		group: 'F',
		summary: 'No call where none fits, and a call where one is expected.',
		inputs: ['tool_calls', 'expected'],
		optional: ['tools', ..._tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .GF],
		scale: 'bin',
		pass: 1,
		passRule: 'calls nothing if `expected.no_call` is true, else calls something',
		shape: ['prompt', 'weight'],
		parameters: NO_PARAMETERS,
		example: {
				suite: '- ToolAbstention',
				case: { id: 'c1', input: 'Tell me a joke.', tools: [WEATHER_TOOL], expected: { no_call: true } },
				output: 'Why did the bicycle fall over? It was two-tired.',
				score: 1,
		},
		bind: () => (input) => {
				const said = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(input.case.expected) ? input.case.expected['no_call'] : undefined;
				const calls = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .UG)(input.case);
				if (typeof said !== 'boolean' && calls === null)
						return (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .Zk)();
				const none = said === true || (said === undefined && calls.length === 0);
				const names = input.toolCalls.map((call) => call.name);
				if (none)
						return names.length === 0 ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('unwanted-call', `called ${names.join(', ')} where no tool fits`);
				return names.length === 0 ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .fJ)('missed-call', 'called nothing where a tool was expected') : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_3__  .IX)();
		},
});
const SPECS = [selection, toolArguments, abstention];


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

	64667:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		_: () => (  ownOf)
	});
function ownOf(table, name) {
		return Object.hasOwn(table, name) ? table[name] : undefined;
}


	})

};
