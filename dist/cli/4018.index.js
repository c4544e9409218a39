export const id = 4018;
export const ids = [4018];
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

	12824:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  commonSubsequence)
	});
function commonSubsequence(reference, words) {
		const places = new Map();
		for (const [at, word] of reference.entries()) {
				const list = places.get(word);
				if (list === undefined)
						places.set(word, [at]);
				else
						list.push(at);
		}
		const size = Math.ceil(reference.length / 32);
		const v = new Uint32Array(size).fill(0xffffffff);
		const mask = new Uint32Array(size);
		for (const word of words) {
				const at = places.get(word);
				if (at === undefined)
						continue;
				for (const place of at)
						mask[place >>> 5] |= 1 << (place & 31);
				let carry = 0;
				for (let block = 0; block < size; block++) {
						const old = v[block];
						const hit = mask[block];
						const sum = old + ((old & hit) >>> 0) + carry;
						carry = sum > 0xffffffff ? 1 : 0;
						v[block] = (sum >>> 0) | (old & ~hit);
				}
				for (const place of at)
						mask[place >>> 5] = 0;
		}
		let length = 0;
		for (let place = 0; place < reference.length; place++)
				if ((v[place >>> 5] & (1 << (place & 31))) === 0)
						length += 1;
		return length;
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

	64018:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63171);
	var _subsequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12824);
	var _tool_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66321);




function commonMembers(a, b) {
		const left = new Map();
		for (const item of b)
				left.set(item, (left.get(item) ?? 0) + 1);
		let found = 0;
		for (const item of a) {
				const count = left.get(item) ?? 0;
				if (count === 0)
						continue;
				left.set(item, count - 1);
				found += 1;
		}
		return found;
}
const TRAJECTORY_MODES = ['strict', 'unordered', 'subset', 'superset', 'ordered'];
function trajectoryShare(mode, expected, actual) {
		const longest = Math.max(expected.length, actual.length);
		const over = (part, whole) => (whole === 0 ? 1 : part / whole);
		switch (mode) {
				case 'strict':
						return over(expected.filter((key, index) => key === actual[index]).length, longest);
				case 'unordered':
						return over(commonMembers(expected, actual), longest);
				case 'subset':
						return over(commonMembers(actual, expected), actual.length);
				case 'superset':
						return over(commonMembers(expected, actual), expected.length);
				case 'ordered':
						return over((0,_subsequence_js__WEBPACK_IMPORTED_MODULE_1__  .D)(expected, actual), longest);
		}
}
function callsOf(input) {
		return input.toolCalls.length > 0 ? input.toolCalls : conversationCalls(input.case);
}
function conversationCalls(row) {
		return (row.messages ?? []).flatMap((message) => message.toolCalls ?? []);
}
function plainCall(call) {
		const given = new Map();
		for (const [key, accepted] of Object.entries(call.arguments)) {
				const first = accepted[0];
				if (first !== undefined && (first !== _tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .Cb || accepted.length === 1))
						given.set(key, first);
		}
		return { name: call.name, arguments: Object.fromEntries(given) };
}
const trajectory = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .FC)({
		name: 'TrajectoryMatch',
		version: '1.0.0',
		group: 'E',
		summary: 'The whole sequence of tool calls against the expected one, by order, by set or by longest common subsequence.',
		inputs: ['tool_calls', 'expected'],
		optional: ['messages', ..._tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .GF],
		scale: 'ratio',
		pass: 1,
		passRule: 'strict: same calls in the same places; unordered: same calls; subset: nothing beyond the expected; superset: all of the expected; ordered: longest common subsequence / longer list',
		shape: ['prompt', 'capability'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({
				mode: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(TRAJECTORY_MODES).default('strict'),
				arguments: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['compare', 'ignore']).default('compare'),
		}),
		example: {
				suite: '- { use: TrajectoryMatch, mode: superset, arguments: ignore }',
				case: {
						id: 'c1',
						input: 'Refund order 7.',
						expected: { tool_calls: [{ name: 'find_order' }, { name: 'refund' }] },
				},
				output: '',
				score: 0,
		},
		bind: ({ mode, arguments: compared }) => (input) => {
				const wanted = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(input.case);
				if (wanted === null)
						return (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .Zk)();
				const withArguments = compared === 'compare';
				const expected = wanted.map((call) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .C_)(plainCall(call), withArguments));
				const actual = callsOf(input).map((call) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .C_)(call, withArguments));
				const score = trajectoryShare(mode, expected, actual);
				if (score === 1)
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .IX)();
				const lost = expected.find((key) => !actual.includes(key));
				const surplus = actual.find((key) => !expected.includes(key));
				const off = lost ?? surplus;
				const name = (off ?? '').split('(')[0];
				const code = lost !== undefined ? `missing-step:${name}` : surplus !== undefined ? `surplus-step:${name}` : 'order';
				return { status: 'scored', score, code, reason: off === undefined ? 'the order differs' : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Kb)(off) };
		},
});
function cycle(keys, times) {
		for (const length of [2, 3]) {
				for (let start = 0; start + length * times <= keys.length; start += 1) {
						const unit = keys.slice(start, start + length);
						if (new Set(unit).size === 1)
								continue;
						const span = keys.slice(start, start + length * times);
						if (span.every((key, index) => key === unit[index % length]))
								return unit;
				}
		}
		return null;
}
const loops = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .FC)({
		name: 'LoopDetection',
		version: '1.1.0',
		group: 'E',
		summary: 'No equal call made too often and no short cycle of calls repeated.',
		inputs: ['tool_calls'],
		optional: ['messages'],
		scale: 'bin',
		pass: 1,
		passRule: 'no call (name and arguments) more than `max-repeats` times, no cycle of 2 or 3 calls `max-repeats` + 1 times in a row',
		shape: ['capability', 'prompt'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_3__  .rej({ 'max-repeats': zod__WEBPACK_IMPORTED_MODULE_3__  .Whr().min(1).default(2) }),
		example: {
				suite: '- { use: LoopDetection, max-repeats: 2 }',
				case: { id: 'c1', input: 'Find order 7.' },
				output: 'I found it.',
				score: 1,
		},
		bind: ({ 'max-repeats': most }) => (input) => {
				const calls = callsOf(input);
				const keys = calls.map((call) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .C_)(call, true));
				const counts = new Map();
				for (const [index, key] of keys.entries()) {
						const count = (counts.get(key) ?? 0) + 1;
						counts.set(key, count);
						if (count > most)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(`repeated:${calls[index].name}`, `more than ${most} times: ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Kb)(key)}`);
				}
				const found = cycle(calls.map((call) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .C_)(call, false)), most + 1);
				return found === null ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)('cycle', `${most + 1} times in a row: ${found.join(' > ')}`);
		},
});
const SPECS = [trajectory, loops];


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
