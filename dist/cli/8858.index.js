export const id = 8858;
export const ids = [8858];
export const modules = {

	28858:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63171);
	var _tool_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66321);



const NO_STEPS = {
		status: 'unscored',
		code: 'no-steps',
		reason: 'the answer tells no steps; a program gives them in its row',
};
function stepsOf({ trace }) {
		return trace?.steps === undefined || trace.steps.length === 0 ? null : trace.steps;
}
function callsMade(steps) {
		const made = [];
		for (const turn of steps) {
				if (turn.role === 'assistant')
						made.push(...(turn.toolCalls ?? []).map((call) => ({ call, failed: undefined })));
				if (turn.role !== 'tool')
						continue;
				const open = made.filter(({ failed }) => failed === undefined);
				const one = turn.toolCallId === undefined
						? (open.find(({ call }) => call.name === turn.name) ?? open[0])
						: open.find(({ call }) => call.id === turn.toolCallId);
				if (one !== undefined)
						one.failed = turn.failed === true;
		}
		return made;
}
const lookUp = { id: 'c1', name: 'find_order', arguments: { id: 7 } };
const RUN = [
		{ role: 'assistant', content: null, toolCalls: [lookUp] },
		{ role: 'tool', content: 'shipped', toolCallId: 'c1' },
		{ role: 'assistant', content: 'It has shipped.' },
];
const EXAMPLE = {
		case: { id: 'c1', input: 'Where is order 7?' },
		output: 'It has shipped.',
		call: { trace: { steps: RUN } },
};
const stepLimit = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
		name: 'StepLimit',
		version: '1.0.0',
		group: 'E',
		summary: 'The run takes no more turns of the model and no more tool calls than allowed.',
		inputs: ['steps'],
		scale: 'bin',
		pass: 1,
		passRule: 'at most `max-steps` turns of the assistant and at most `max-calls` tool calls',
		shape: ['capability', 'prompt'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
				'max-steps': zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).default(20),
				'max-calls': zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(0).optional(),
		}),
		example: { suite: '- { use: StepLimit, max-steps: 8 }', ...EXAMPLE, score: 1 },
		bind: ({ 'max-steps': mostSteps, 'max-calls': mostCalls }) => (input) => {
				const steps = stepsOf(input);
				if (steps === null)
						return NO_STEPS;
				const turns = steps.filter(({ role }) => role === 'assistant').length;
				const calls = callsMade(steps).length;
				if (turns > mostSteps)
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('steps', `${turns} turns, at most ${mostSteps}`);
				return mostCalls !== undefined && calls > mostCalls
						? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('calls', `${calls} calls, at most ${mostCalls}`)
						: (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)(`${turns} turns, ${calls} calls`);
		},
});
const toolErrorRecovery = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
		name: 'ToolErrorRecovery',
		version: '1.0.0',
		group: 'E',
		summary: 'Share of the tool calls that failed after which a later call succeeds.',
		inputs: ['steps'],
		scale: 'ratio',
		pass: 1,
		passRule: 'after every failed call a later one succeeds, of any tool or of the same; a run without a failure passes',
		shape: ['capability', 'prompt'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ by: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['any-tool', 'same-tool']).default('any-tool') }),
		example: { suite: '- ToolErrorRecovery', ...EXAMPLE, score: 1 },
		bind: ({ by }) => (input) => {
				const steps = stepsOf(input);
				if (steps === null)
						return NO_STEPS;
				const made = callsMade(steps);
				const parts = made.flatMap(({ call, failed }, at) => {
						if (failed !== true)
								return [];
						const later = made
								.slice(at + 1)
								.some((other) => other.failed === false && (by === 'any-tool' || other.call.name === call.name));
						const { name } = call;
						return [
								later
										? { text: name, verdict: 'ok' }
										: {
												text: name,
												verdict: 'broken',
												code: `unrecovered:${name}`,
												reason: 'nothing succeeded after it failed',
										},
						];
				});
				return parts.length === 0 ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)('no tool failed') : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .uM)(parts);
		},
});
const noRepeatCall = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
		name: 'NoRepeatCall',
		version: '1.1.0',
		group: 'E',
		summary: 'No call is made again with the same arguments once it has succeeded.',
		inputs: ['steps'],
		scale: 'bin',
		pass: 1,
		passRule: 'no equal call (name and arguments) after one that did not fail; tools of `allow` may be asked again',
		shape: ['capability', 'prompt'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ allow: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1)).default([]) }),
		example: { suite: '- { use: NoRepeatCall, allow: [wait] }', ...EXAMPLE, score: 1 },
		bind: ({ allow }) => (input) => {
				const steps = stepsOf(input);
				if (steps === null)
						return NO_STEPS;
				const done = new Set();
				for (const { call, failed } of callsMade(steps)) {
						const key = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__  .C_)(call, true);
						if (allow.includes(call.name))
								continue;
						if (done.has(key))
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(`repeated:${call.name}`, `made again: ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(key)}`);
						if (failed !== true)
								done.add(key);
				}
				return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)();
		},
});
const folded = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
const finalAnswer = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .FC)({
		name: 'FinalAnswer',
		version: '1.0.0',
		group: 'E',
		summary: 'The run ends with a text of the assistant, which may have to be or to hold the expected one.',
		inputs: ['steps', 'expected.answer'],
		optional: ['expected.answer'],
		scale: 'bin',
		pass: 1,
		passRule: 'the last step is a text of the assistant without a call; `match: contains` or `equals`: it holds or is `expected.answer`, spaces and case apart',
		shape: ['prompt', 'capability'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ match: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['present', 'contains', 'equals']).default('present') }),
		example: { suite: '- FinalAnswer', ...EXAMPLE, score: 1 },
		bind: ({ match }) => (input) => {
				const answer = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .EX)(input.case, 'answer');
				if (match !== 'present' && typeof answer !== 'string')
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .LO)('expected.answer', 'give the text that the last answer is compared with');
				const steps = stepsOf(input);
				if (steps === null)
						return NO_STEPS;
				const last = steps.at(-1);
				const text = last.content ?? '';
				if (last.role !== 'assistant')
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('no-answer', `the last step is one of role ${last.role}`);
				if ((last.toolCalls ?? []).length > 0)
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('open-call', 'the run ended with a call that nobody answered');
				if (text.trim() === '')
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('empty', 'the last answer is empty');
				if (match === 'present')
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)();
				const [said, wanted] = [folded(text), folded(String(answer))];
				const holds = match === 'equals' ? said === wanted : said.includes(wanted);
				return holds ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)('other-answer', `ended with ${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_1__  .Kb)(text)}`);
		},
});
const SPECS = [stepLimit, toolErrorRecovery, noRepeatCall, finalAnswer];


	}),

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
