export const id = 737;
export const ids = [737];
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

	33420:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		fn: () => (  isValid),
		pj: () => (  compiledBy),
		wz: () => (  schemaEngine)
	});
	var ajv__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
	var ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60878);
	var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52210);
	var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
	var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57128);







const addFormats = (ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"] ??
		ajv_formats__WEBPACK_IMPORTED_MODULE_0__);
function linearPattern(source) {
		const compiled = re2js__WEBPACK_IMPORTED_MODULE_2__  .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_2__  .L3.translateRegExp(source));
		return { test: (text) => compiled.matcher(text).find(), toString: () => source };
}
linearPattern.code = 'linearPattern';
function decimalOf(value) {
		const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? [];
		return { digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(exponent) - fraction.length };
}
function isMultipleOf(value, step) {
		if (!Number.isFinite(value) || !Number.isFinite(step) || step === 0)
				return false;
		const [a, b] = [decimalOf(value), decimalOf(step)];
		const lowest = Math.min(a.exponent, b.exponent);
		const scaled = ({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest);
		return scaled(a) % scaled(b) === 0n;
}
const multipleOf = {
		keyword: 'multipleOf',
		type: 'number',
		schemaType: 'number',
		error: {
				message: ({ schemaCode }) => (0,ajv__WEBPACK_IMPORTED_MODULE_3__.str) `must be multiple of ${schemaCode}`,
				params: ({ schemaCode }) => (0,ajv__WEBPACK_IMPORTED_MODULE_3__._) `{multipleOf: ${schemaCode}}`,
		},
		validate: (step, value) => isMultipleOf(value, step),
};
const uniqueItems = {
		keyword: 'uniqueItems',
		type: 'array',
		schemaType: 'boolean',
		error: { message: 'must NOT have duplicate items' },
		validate: (isOn, items) => !isOn || new Set(items.map(keyOf)).size === items.length,
};
function keyOf(item) {
		try {
				return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .$N)(item);
		}
		catch {
				return JSON.stringify(item);
		}
}
const OPTIONS = {
		strict: false,
		allErrors: true,
		validateSchema: true,
		logger: false,
		addUsedSchema: false,
		code: { regExp: linearPattern },
};
function prepared(ajv) {
		for (const own of [multipleOf, uniqueItems]) {
				ajv.removeKeyword(own.keyword);
				ajv.addKeyword(own);
		}
		return ajv;
}
function schemaEngine(dialect, formats) {
		const options = formats ? OPTIONS : { ...OPTIONS, allErrors: false, validateFormats: false };
		const engine = dialect === '' || /^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/u.test(dialect)
				? new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv(options)
				: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/u.test(dialect)
						? new ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_4__.Ajv2019(options)
						: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/u.test(dialect)
								? new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_5__.Ajv2020(options)
								: null;
		if (engine === null)
				return null;
		if (formats)
				addFormats(engine);
		return prepared(engine);
}
function compiledBy(engine, schema) {
		return engine.compile((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_6__  .G)(schema) && !Object.hasOwn(schema, '$id') ? { ...schema, $id: 'schema' } : schema);
}
function isValid(validate, value) {
		try {
				return validate(value);
		}
		catch (error) {
				if (!(error instanceof RangeError))
						throw error;
				validate.errors = [];
				return false;
		}
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

	50737:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		SPECS: () => (  SPECS)
	});
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
	var _text_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29466);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57128);
	var _text_own_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64667);
	var _define_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63171);
	var _json_schema_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33420);
	var _tool_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66321);







const DIALECT = { dict: 'object', float: 'number', tuple: 'array' };
const OF_SCHEMAS = new Set(['properties', 'patternProperties', '$defs', 'definitions']);
function standardType(name) {
		return typeof name === 'string' ? ((0,_text_own_entry_js__WEBPACK_IMPORTED_MODULE_2__  ._)(DIALECT, name) ?? name) : name;
}
function standard(schema) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(schema))
				return schema;
		const out = new Map();
		for (const [key, value] of (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .lS)(schema)) {
				if (key === 'type') {
						const names = ((0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .Lv)(value) ? value : [value]).map(standardType);
						if (!names.includes('any'))
								out.set(key, (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .Lv)(value) ? names : names[0]);
				}
				else if (OF_SCHEMAS.has(key) && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_3__  .G)(value))
						out.set(key, Object.fromEntries((0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .lS)(value).map(([name, part]) => [name, standard(part)])));
				else if (key === 'items' || key === 'additionalProperties')
						out.set(key, (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .Lv)(value) ? value.map(standard) : standard(value));
				else if ((key === 'anyOf' || key === 'oneOf' || key === 'allOf') && (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .Lv)(value))
						out.set(key, value.map(standard));
				else
						out.set(key, value);
		}
		return Object.fromEntries(out);
}
const toolSchema = (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .FC)({
		name: 'ToolSchemaValid',
		version: '1.1.0',
		group: 'F',
		summary: 'Every call names a tool of the case and its arguments fit the schema that tool declares.',
		inputs: ['tools', 'tool_calls'],
		scale: 'ratio',
		pass: 1,
		passRule: 'every call is valid; no call at all is valid too (ToolSelection and ToolAbstention watch that)',
		shape: ['prompt', 'weight'],
		parameters: zod__WEBPACK_IMPORTED_MODULE_5__  .rej({}),
		example: {
				suite: '- ToolSchemaValid',
				case: {
						id: 'c1',
						input: 'Hello',
						tools: [{ name: 'weather', parameters: { type: 'object', required: ['city'] } }],
				},
				output: 'Hello!',
				score: 1,
		},
		bind: () => {
				const ajv = (0,_json_schema_engine_js__WEBPACK_IMPORTED_MODULE_0__  .wz)('', false);
				const compiled = new WeakMap();
				const validator = (parameters) => {
						const known = compiled.get(parameters);
						if (known !== undefined)
								return known;
						let made;
						try {
								const { $id: _id, $schema: _dialect, ...schema } = standard(parameters);
								made = (0,_json_schema_engine_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(ajv, schema);
						}
						catch (error) {
								made = (0,_text_error_text_js__WEBPACK_IMPORTED_MODULE_6__  .k)(error);
						}
						compiled.set(parameters, made);
						return made;
				};
				return (input) => {
						const tools = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(input.case);
						if (tools.length === 0)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .LO)('tools', 'give the tools the model was offered');
						if (input.toolCalls.length === 0)
								return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .IX)('no call');
						const parts = [];
						for (const call of input.toolCalls) {
								const tool = tools.find((candidate) => (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .q)(candidate.name, call.name));
								const broken = (code, reason) => parts.push({ text: call.name, verdict: 'broken', code, reason });
								if (tool === undefined) {
										broken(`unknown-tool:${call.name}`, 'no tool of this name was offered');
										continue;
								}
								const given = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__  .aX)(call);
								const validate = validator(tool.parameters);
								if (typeof validate === 'string')
										return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .LO)(`tools (${tool.name})`, `its schema does not compile: ${validate}`);
								if (given === null)
										broken('unparsable-arguments', 'the arguments are no JSON object');
								else if ((0,_json_schema_engine_js__WEBPACK_IMPORTED_MODULE_0__  .fn)(validate, given))
										parts.push({ text: call.name, verdict: 'ok' });
								else {
										const [error] = validate.errors ?? [];
										if (error === undefined)
												broken('too-deep', 'nested too deeply to be checked');
										else
												broken(`${error.keyword}:${error.instancePath}`, `${error.instancePath} ${error.message}`.trim());
								}
						}
						return (0,_define_template_js__WEBPACK_IMPORTED_MODULE_4__  .uM)(parts);
				};
		},
});
const SPECS = [toolSchema];


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
