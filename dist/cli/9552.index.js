export const id = 9552;
export const ids = [9552];
export const modules = {

	14601:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		LABELS: () => (  LABELS),
		SPECS: () => (  SPECS),
		fold: () => (  fold),
		labelOf: () => (  labelOf),
		readLabels: () => (  readLabels)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29466);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63171);



const LABELS = zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().trim().min(1)).min(1);
function fold(text) {
		return text.normalize('NFC').toLowerCase();
}
function isWord(character) {
		return character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character);
}
function placeOf(text, label) {
		const startsInWord = isWord(label[0]);
		const endsInWord = isWord(label.at(-1));
		for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
				const before = startsInWord && isWord(text[at - 1]);
				const after = endsInWord && isWord(text[at + label.length]);
				if (!before && !after)
						return at;
		}
		return -1;
}
function labelOf(output, labels) {
		const text = fold(output);
		let best = null;
		for (const label of labels) {
				const at = placeOf(text, fold(label));
				if (at < 0)
						continue;
				if (best === null || at < best.at || (at === best.at && label.length > best.label.length))
						best = { label, at };
		}
		return best?.label ?? null;
}
function readLabels(given, context) {
		if (typeof given !== 'string')
				return given;
		const text = context.read(given, 'labels');
		if (text === null)
				return null;
		try {
				const parsed = LABELS.safeParse(JSON.parse(text.replace(/^\ufeff/u, '')));
				if (parsed.success)
						return parsed.data;
				context.note({ key: 'labels', message: `${given}: must be a JSON array of texts` });
		}
		catch (error) {
				context.note({
						key: 'labels',
						message: `${given}: is not JSON (${(0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_1__  .k)(error)})`,
				});
		}
		return null;
}
const labelMatch = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .FC)({
		name: 'LabelMatch',
		version: '1.0.0',
		group: 'J',
		summary: 'The first label of the set that the answer names, as a whole word and case ignored, is the expected one.',
		inputs: ['output', 'expected.label'],
		scale: 'bin',
		pass: 1,
		passRule: 'the label is in the set and equal; no label of the set in the answer is `out-of-set`',
		shape: ['prompt', 'weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_0__  .rej({ labels: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1), LABELS]) }),
		example: {
				suite: '- { use: LabelMatch, labels: [billing, delivery, other] }',
				case: { id: 'c1', input: 'Where is my parcel?', expected: { label: 'delivery' } },
				output: 'Category: Delivery',
				score: 1,
		},
		bind: ({ labels: given }, context) => {
				const labels = readLabels(given, context);
				return (input) => {
						if (labels === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .LO)('labels', 'the label set could not be read');
						const expected = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .EX)(input.case, 'label');
						const wanted = typeof expected === 'string' ? labels.find((label) => fold(label) === fold(expected.trim())) : undefined;
						if (wanted === undefined)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .LO)('expected.label', `${JSON.stringify(expected)} is not in the label set`);
						const found = labelOf(input.output, labels);
						if (found === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)('out-of-set', `names no label of the set: "${(0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .Kb)(input.output)}"`);
						return found === wanted ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .IX)() : (0,_define_template_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(`wrong-label:${wanted}>${found}`, `${found}, expected ${wanted}`);
				};
		},
});
const SPECS = [labelMatch];


	}),

	29552:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS),
		stabilityFigure: () => (  stabilityFigure)
	});
	var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63171);
	var _exact_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33703);
	var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14601);
	var _normalise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98306);
	var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86901);
	var _tool_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66321);








const REPEAT = 'repeat';
const RIGHT = 'right';
function verdictOf(score, text) {
		return score.status === 'scored' ? score.parts?.find((part) => part.text === text)?.verdict : undefined;
}
function stabilityFigure(rows) {
		const cases = new Map();
		for (const { input, score } of rows) {
				const place = Number(verdictOf(score, REPEAT));
				if (score.status !== 'scored' || Number.isNaN(place))
						continue;
				const entry = cases.get(input.case.id) ?? { answers: 0, pairs: 0, agree: 0, judged: 0, right: 0 };
				cases.set(input.case.id, entry);
				entry.answers += 1;
				entry.pairs += place;
				entry.agree += Math.round(score.score * place);
				const right = verdictOf(score, RIGHT);
				if (right !== undefined)
						entry.judged += 1;
				if (right === 'yes')
						entry.right += 1;
		}
		const repeated = [...cases.entries()].filter(([, { pairs }]) => pairs > 0).sort(([a], [b]) => (a < b ? -1 : 1));
		if (repeated.length === 0)
				return null;
		const agreement = repeated.reduce((sum, [, { agree, pairs }]) => sum + agree / pairs, 0) / repeated.length;
		const judged = repeated.filter(([, { judged, answers }]) => judged === answers);
		const answers = Math.max(...repeated.map(([, entry]) => entry.answers));
		const all = judged.filter(([, entry]) => entry.right === entry.answers).length;
		return {
				value: agreement,
				detail: [
						`flip rate ${(1 - agreement).toFixed(3)} over ${repeated.length} cases with up to ${answers} answers`,
						...(judged.length === 0 ? [] : [`pass^${answers} ${(all / judged.length).toFixed(3)}`]),
				].join('; '),
		};
}
const stability = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_6__  .FC)({
		name: 'Stability',
		version: '1.1.0',
		group: 'K',
		summary: 'Repeats of a case agree: an answer scores the share of the earlier answers to it that say the same.',
		inputs: ['output'],
		optional: ['tool_calls', 'expected.answer'],
		scale: 'real',
		pass: 1,
		passRule: 'every earlier answer of the same arm says the same; the first has none and scores 1, so the suite needs `repeats` of 2 or more',
		shape: ['capability', 'weight'],
		experimental: true,
		repeated: true,
		parameters: zod__WEBPACK_IMPORTED_MODULE_7__  .rej({
				extract: zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1).optional().describe('RE2 with one group: the part that is compared'),
				labels: zod__WEBPACK_IMPORTED_MODULE_7__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1), _label_js__WEBPACK_IMPORTED_MODULE_2__.LABELS])
						.optional()
						.describe('only which label is named is compared'),
				normalise: _normalise_js__WEBPACK_IMPORTED_MODULE_3__  .XV,
		}),
		example: {
				suite: '- { use: Stability, labels: [billing, delivery] }',
				case: { id: 'c1', input: 'Where is my parcel?' },
				output: 'Delivery, I think.',
				call: {
						earlier: [
								{ output: 'delivery', toolCalls: [] },
								{ output: 'billing', toolCalls: [] },
						],
				},
				score: 0.5,
		},
		suiteLevel: stabilityFigure,
		bind: ({ extract, labels: given, normalise }, context) => {
				const labels = given === undefined ? undefined : (0,_label_js__WEBPACK_IMPORTED_MODULE_2__.readLabels)(given, context);
				const part = extract === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__  .$g)(extract, 'extract', context);
				const plain = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__  .Z4)(normalise);
				const said = (output) => {
						const text = part === undefined || part === null ? output : (part.last(output) ?? '');
						return labels === undefined || labels === null ? plain(text).trim() : ((0,_label_js__WEBPACK_IMPORTED_MODULE_2__.labelOf)(text, labels) ?? '');
				};
				const keyOf = ({ output, toolCalls }) => [said(output), ...toolCalls.map((call) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_5__  .C_)(call, true)).sort()].join('\0');
				return (input) => {
						if (labels === null || part === null)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_6__  .LO)('parameters', 'a pattern or the labels cannot be read');
						const earlier = input.earlier ?? [];
						const key = keyOf(input);
						const agree = earlier.filter((one) => keyOf(one) === key).length;
						const accepted = (0,_exact_answer_js__WEBPACK_IMPORTED_MODULE_1__.answersOf)((0,_define_template_js__WEBPACK_IMPORTED_MODULE_6__  .EX)(input.case, 'answer'));
						const parts = [
								{ text: REPEAT, verdict: String(earlier.length) },
								{ text: 'says', verdict: key.length <= 60 ? (0,_define_template_js__WEBPACK_IMPORTED_MODULE_6__  .Kb)(key) : `sha256:${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(key).slice(0, 12)}` },
								...(accepted === null
										? []
										: [
												{ text: RIGHT, verdict: accepted.some((one) => plain(one).trim() === said(input.output)) ? 'yes' : 'no' },
										]),
						];
						if (agree === earlier.length)
								return { ...(0,_define_template_js__WEBPACK_IMPORTED_MODULE_6__  .IX)(), parts };
						return {
								status: 'scored',
								score: agree / earlier.length,
								code: 'flips',
								reason: `${earlier.length - agree} of ${earlier.length} earlier answers say something else`,
								parts,
						};
				};
		},
});
const SPECS = [stability];


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


	})

};
