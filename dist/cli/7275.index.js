export const id = 7275;
export const ids = [7275,3248];
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

	27275:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS)
});

var schemas = __webpack_require__(26921);
var error_text = __webpack_require__(29466);
var json_object = __webpack_require__(57128);
var define_template = __webpack_require__(63171);
var json = __webpack_require__(83248);
var json_schema_engine = __webpack_require__(33420);
;


const KEYWORDS = new Set(('type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern format ' +
		'items prefixItems additionalItems contains minContains maxContains maxItems minItems uniqueItems ' +
		'properties patternProperties additionalProperties required propertyNames maxProperties minProperties ' +
		'dependencies dependentRequired dependentSchemas unevaluatedItems unevaluatedProperties ' +
		'allOf anyOf oneOf not if then else $ref $dynamicRef $recursiveRef contentEncoding contentMediaType').split(' '));
const WRAPPED = [
		['schema'],
		['json_schema', 'schema'],
		['format', 'schema'],
		['response_format', 'json_schema', 'schema'],
		['parameters'],
		['function', 'parameters'],
		['input_schema'],
		['inputSchema'],
];
function senseless(schema) {
		if (schema === true)
				return 'is `true`, so every answer would fit';
		if ((0,json_object .G)(schema)) {
				const said = Object.keys(schema).filter((key) => KEYWORDS.has(key));
				const inside = WRAPPED.find((path) => isSchema(memberAt(schema, path)));
				const isOfWrapper = (key) => key === inside?.[0] || (key === 'type' && schema['type'] === 'json_schema');
				if (inside !== undefined && said.every(isOfWrapper))
						return `holds no keyword of JSON Schema; the schema stands under \`${inside.join('.')}\``;
				if (said.length === 0)
						return 'holds no keyword of JSON Schema, so every answer would fit';
		}
		const why = impossible(schema);
		return why === null ? literalPattern(schema) : `no answer can fit it: ${why}`;
}
function memberAt(value, path) {
		let at = value;
		for (const key of path)
				at = (0,json_object .G)(at) && Object.hasOwn(at, key) ? at[key] : undefined;
		return at;
}
function isSchema(value) {
		return (0,json_object .G)(value) && Object.keys(value).some((key) => KEYWORDS.has(key));
}
const BOUNDS = [
		['number', 'minimum', 'maximum'],
		['integer', 'minimum', 'maximum'],
		['string', 'minLength', 'maxLength'],
		['array', 'minItems', 'maxItems'],
		['object', 'minProperties', 'maxProperties'],
];
function impossible(schema, path = '', depth = 0) {
		if (schema === false)
				return `${path === '' ? 'the schema' : path} is \`false\``;
		if (!(0,json_object .G)(schema) || depth > 40)
				return null;
		const at = path === '' ? '' : `${path}: `;
		const { type } = schema;
		for (const [of, least, most] of BOUNDS) {
				const [low, high] = [schema[least], schema[most]];
				if (type === of && typeof low === 'number' && typeof high === 'number' && low > high)
						return `${at}${least} ${low} is above ${most} ${high}`;
		}
		const values = schema['const'] !== undefined ? [schema['const']] : schema['enum'];
		if (typeof type === 'string' && (0,define_template .Lv)(values) && values.length > 0 && !values.some((value) => isOf(type, value)))
				return `${at}no value of enum is of type ${type}`;
		if ((0,define_template .Lv)(schema['enum']) && schema['enum'].length === 0)
				return `${at}enum is empty`;
		const next = (part, key) => impossible(part, `${path}/${key}`, depth + 1);
		for (const part of (0,define_template .Lv)(schema['allOf']) ? schema['allOf'] : []) {
				const why = next(part, 'allOf');
				if (why !== null)
						return why;
		}
		for (const key of ['anyOf', 'oneOf']) {
				const options = schema[key];
				if (!(0,define_template .Lv)(options) || options.length === 0)
						continue;
				const whys = options.map((part) => next(part, key));
				if (whys.every((why) => why !== null))
						return whys[0];
		}
		return type === 'object' ? lacksMember(schema, at, next) : null;
}
function lacksMember(schema, at, next) {
		const properties = (0,json_object .G)(schema['properties']) ? schema['properties'] : {};
		const isClosed = schema['additionalProperties'] === false && schema['patternProperties'] === undefined;
		for (const key of (0,define_template .Lv)(schema['required']) ? schema['required'] : []) {
				if (typeof key !== 'string')
						continue;
				if (isClosed && !Object.hasOwn(properties, key))
						return `${at}"${key}" is required, and additionalProperties: false forbids it`;
				const why = Object.hasOwn(properties, key) ? next(properties[key], key) : null;
				if (why !== null)
						return why;
		}
		return null;
}
function isOf(type, value) {
		switch (type) {
				case 'null':
						return value === null;
				case 'array':
						return (0,define_template .Lv)(value);
				case 'object':
						return (0,json_object .G)(value);
				case 'integer':
						return Number.isInteger(value);
				default:
						return typeof value === type;
		}
}
function literalPattern(schema, depth = 0) {
		if (depth > 40)
				return null;
		if ((0,define_template .Lv)(schema)) {
				for (const part of schema) {
						const why = literalPattern(part, depth + 1);
						if (why !== null)
								return why;
				}
				return null;
		}
		if (!(0,json_object .G)(schema))
				return null;
		for (const [key, value] of Object.entries(schema)) {
				if (key === 'enum' || key === 'const' || key === 'default' || key === 'examples')
						continue;
				const written = key === 'pattern' && typeof value === 'string' ? /^\/(.+)\/([a-z]+)$/su.exec(value) : null;
				if (written !== null)
						return `pattern "${value}" is written with slashes and flags, which would be part of it; write ${written[1]}`;
				const why = literalPattern(value, depth + 1);
				if (why !== null)
						return why;
		}
		return null;
}

;







function engines() {
		const made = new Map();
		return (dialect) => {
				const engine = made.has(dialect) ? made.get(dialect) : (0,json_schema_engine .wz)(dialect, true);
				made.set(dialect, engine);
				return engine;
		};
}
function remoteRef(schema) {
		if (Array.isArray(schema)) {
				for (const item of schema) {
						const found = remoteRef(item);
						if (found !== null)
								return found;
				}
				return null;
		}
		if (!(0,json_object .G)(schema))
				return null;
		const ref = schema['$ref'];
		if (typeof ref === 'string' && /^[a-z][a-z0-9+.-]*:/iu.test(ref)) {
				const own = schema['$id'];
				if (typeof own !== 'string' || !ref.startsWith(own))
						return ref;
		}
		for (const [key, value] of Object.entries(schema)) {
				if (key === 'enum' || key === 'const' || key === 'default' || key === 'examples')
						continue;
				const found = remoteRef(value);
				if (found !== null)
						return found;
		}
		return null;
}
function codeOf(error) {
		const path = error.instancePath.replace(/\/\d+(?=\/|$)/gu, '[]');
		const extra = error.keyword === 'required'
				? `/${String(error.params['missingProperty'])}`
				: error.keyword === 'additionalProperties'
						? `/${String(error.params['additionalProperty'])}`
						: '';
		return `${error.keyword}:${path}${extra}` || 'invalid';
}
function compiler() {
		const engineOf = engines();
		const done = new WeakMap();
		const compile = (schema) => {
				if (typeof schema !== 'boolean' && !(0,json_object .G)(schema))
						return 'a schema is an object, true or false';
				const why = senseless(schema);
				if (why !== null)
						return why;
				const dialect = (0,json_object .G)(schema) && typeof schema['$schema'] === 'string' ? schema['$schema'] : '';
				const ajv = engineOf(dialect);
				if (ajv === null)
						return `$schema "${dialect}" is not supported; use draft-07, 2019-09 or 2020-12`;
				const remote = remoteRef(schema);
				if (remote !== null)
						return `$ref "${remote}" leaves the file; put the definition under $defs (nothing is fetched)`;
				try {
						return (0,json_schema_engine .pj)(ajv, schema);
				}
				catch (error) {
						return (0,define_template .Kb)((0,error_text .k)(error), 300);
				}
		};
		return (schema) => {
				if (typeof schema !== 'object' || schema === null)
						return compile(schema);
				const known = done.get(schema);
				if (known !== undefined)
						return known;
				const made = compile(schema);
				done.set(schema, made);
				return made;
		};
}
function readSchema(path, compile, context) {
		const text = context.read(path, 'schema');
		if (text === null)
				return null;
		let schema;
		try {
				schema = JSON.parse(text.replace(/^\ufeff/u, ''));
		}
		catch (error) {
				context.note({
						key: 'schema',
						message: `${path}: is not JSON (${(0,error_text .k)(error)})`,
				});
				return null;
		}
		const made = compile(schema);
		if (typeof made !== 'string')
				return made;
		context.note({ key: 'schema', message: `${path}: is no usable JSON Schema: ${made}` });
		return null;
}
const jsonSchemaMatch = (0,define_template .FC)({
		name: 'JsonSchemaMatch',
		version: '1.1.0',
		group: 'A',
		summary: 'The answer is JSON and valid against a JSON Schema: the file the suite names, or the schema of the case.',
		inputs: ['output', 'schema'],
		scale: 'bin',
		pass: 1,
		passRule: 'valid; dialect by `$schema`, draft-07 without; formats are checked, unknown keywords are not; patterns are RE2; nothing is fetched',
		shape: ['prompt', 'weight'],
		parameters: schemas .rej({ schema: schemas .YjP().min(1).optional(), 'allow-fence': schemas .zMY().default(false) }),
		example: {
				suite: '- JsonSchemaMatch',
				case: {
						id: 'c1',
						input: 'Give the total.',
						schema: { type: 'object', required: ['total'], properties: { total: { type: 'number' } } },
				},
				output: '{"total": "12"}',
				score: 0,
		},
		bind: ({ schema: path, 'allow-fence': allowFence }, context) => {
				const compile = compiler();
				const shared = path === undefined ? undefined : readSchema(path, compile, context);
				return (input) => {
						if (shared === null)
								return (0,define_template .LO)('schema', 'the file could not be used');
						const own = input.case.schema;
						if (shared === undefined && own === undefined)
								return (0,define_template .LO)('schema', 'give the case one, or name a file in the suite');
						const validate = shared ?? compile(own);
						if (typeof validate === 'string')
								return (0,define_template .LO)('schema', validate);
						const parsed = (0,json.parseAnswer)(input.output, allowFence);
						if (!parsed.ok)
								return (0,define_template .fJ)(parsed.code, parsed.reason);
						if ((0,json_schema_engine .fn)(validate, parsed.value))
								return (0,define_template .IX)();
						const errors = validate.errors ?? [];
						const said = errors.slice(0, 5).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`);
						const first = errors[0];
						return (0,define_template .fJ)(first === undefined ? 'too-deep' : codeOf(first), (0,define_template .Kb)(said.join('; ') || 'nested too deeply to be checked', 300));
				};
		},
});
const SPECS = [jsonSchemaMatch];


	}),

	83248:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	SPECS: () => (  SPECS),
	parseAnswer: () => (  parseAnswer)
});

var schemas = __webpack_require__(26921);
var error_text = __webpack_require__(29466);
var json_object = __webpack_require__(57128);
var define_template = __webpack_require__(63171);
;


function isLeaf(value) {
		if ((0,define_template .Lv)(value))
				return value.length === 0;
		return !(0,json_object .G)(value) || Object.keys(value).length === 0;
}
function isNothing(value, rules) {
		if (value === undefined || value === null)
				return true;
		return rules.blankIsNull && typeof value === 'string' && rules.plain(value) === '';
}
function equalLeaf(expected, actual, rules) {
		if (isNothing(actual, rules))
				return isNothing(expected, rules);
		if (typeof expected === 'string')
				return typeof actual === 'string' && rules.plain(expected) === rules.plain(actual);
		if (typeof expected === 'number') {
				if (typeof actual !== 'number')
						return false;
				return (expected === actual ||
						(rules.decimals !== null && expected.toFixed(rules.decimals) === actual.toFixed(rules.decimals)));
		}
		if ((0,define_template .Lv)(expected))
				return (0,define_template .Lv)(actual) && actual.length === 0;
		if ((0,json_object .G)(expected))
				return (0,json_object .G)(actual) && Object.keys(actual).length === 0;
		return expected === actual;
}
function right(fields) {
		return fields.filter((field) => field.ok).length;
}
const MOST_PAIRS = 200_000;
function compareLists(expected, actual, rules, path) {
		const at = `${path}[]`;
		if (rules.arrays === 'ordered')
				return expected.flatMap((item, index) => compareFields(item, actual[index], rules, at));
		const looked = actual.slice(0, Math.max(2 * expected.length, Math.floor(MOST_PAIRS / expected.length)));
		const pairs = expected.flatMap((item, row) => looked.flatMap((other, column) => {
				const found = right(compareFields(item, other, rules, at));
				return found === 0 ? [] : [{ row, column, right: found }];
		}));
		pairs.sort((a, b) => b.right - a.right || a.row - b.row || a.column - b.column);
		const partner = new Map();
		const taken = new Set();
		for (const pair of pairs) {
				if (partner.has(pair.row) || taken.has(pair.column))
						continue;
				partner.set(pair.row, pair.column);
				taken.add(pair.column);
		}
		return expected.flatMap((item, row) => {
				const column = partner.get(row);
				return compareFields(item, column === undefined ? undefined : actual[column], rules, at);
		});
}
function compareFields(expected, actual, rules, path = '') {
		if (isLeaf(expected))
				return [{ path, ok: equalLeaf(expected, actual, rules), present: actual !== undefined }];
		if ((0,define_template .Lv)(expected))
				return compareLists(expected, (0,define_template .Lv)(actual) ? actual : [], rules, path);
		const other = (0,json_object .G)(actual) ? actual : {};
		return Object.entries(expected).flatMap(([key, value]) => value === undefined
				? []
				: compareFields(value, Object.hasOwn(other, key) ? other[key] : undefined, rules, `${path}/${key}`));
}

var deterministic_normalise = __webpack_require__(98306);
;






const OPENING_FENCE = /^```[a-z]*[^\S\n]*\n/iu;
function fencedBody(text) {
		const opening = OPENING_FENCE.exec(text)?.[0];
		if (opening === undefined || !text.endsWith('```') || text.length < opening.length + 3)
				return undefined;
		const body = text.slice(opening.length, -3);
		const end = body.trimEnd().length;
		const lastBreak = body.lastIndexOf('\n');
		return body.slice(0, lastBreak < end ? end : lastBreak);
}
function parseAnswer(output, allowFence) {
		const text = output.trim();
		if (text === '')
				return { ok: false, code: 'empty', reason: 'the answer is empty' };
		const fenced = fencedBody(text);
		if (fenced !== undefined && !allowFence)
				return { ok: false, code: 'fenced', reason: 'the JSON stands in a code fence' };
		try {
				return { ok: true, value: JSON.parse(fenced ?? text) };
		}
		catch (error) {
				return {
						ok: false,
						code: 'not-json',
						reason: (0,define_template .Kb)((0,error_text .k)(error), 120),
				};
		}
}
const isJson = (0,define_template .FC)({
		name: 'IsJson',
		version: '1.0.0',
		group: 'A',
		summary: 'The whole answer is one JSON value.',
		inputs: ['output'],
		scale: 'bin',
		pass: 1,
		passRule: 'the trimmed answer parses; a code fence around it is allowed only with `allow-fence: true`',
		shape: ['prompt', 'weight'],
		parameters: schemas .rej({ 'allow-fence': schemas .zMY().default(false) }),
		example: {
				suite: '- IsJson',
				case: { id: 'c1', input: 'Give me the order as JSON.' },
				output: '```json\n{"order": 7}\n```',
				score: 0,
		},
		bind: ({ 'allow-fence': allowFence }) => ({ output }) => {
				const parsed = parseAnswer(output, allowFence);
				return parsed.ok ? (0,define_template .IX)() : (0,define_template .fJ)(parsed.code, parsed.reason);
		},
});
const jsonFieldMatch = (0,define_template .FC)({
		name: 'JsonFieldMatch',
		version: '1.1.0',
		group: 'A',
		summary: 'Share of the leaf fields of the expected JSON that the answer has equal; fields beyond the expected are not looked at, or with `exact: true` refused.',
		inputs: ['output', 'expected.json'],
		scale: 'ratio',
		pass: 1,
		passRule: 'every leaf equal; texts after `normalise`, numbers to `decimals`, an absent field equals null',
		shape: ['prompt', 'capability'],
		parameters: schemas .rej({
				arrays: schemas .k5n(['ordered', 'any-order']).default('ordered'),
				normalise: deterministic_normalise .XV,
				decimals: schemas .Whr().min(0).max(15).optional(),
				'allow-fence': schemas .zMY().default(false),
				exact: schemas .zMY().optional(),
		}),
		example: {
				suite: '- { use: JsonFieldMatch, normalise: [case], decimals: 2 }',
				case: { id: 'c1', input: 'Extract name and price.', expected: { json: { name: 'Lamp', price: 12.5 } } },
				output: '{"name": "lamp", "price": 12}',
				score: 0.5,
		},
		bind: ({ arrays, normalise, decimals = null, 'allow-fence': allowFence, exact = false }) => {
				const plain = (0,deterministic_normalise .Z4)(normalise);
				const rules = { arrays, plain, decimals, blankIsNull: normalise.length > 0 };
				return (input) => {
						const { expected } = input.case;
						const wanted = (0,json_object .G)(expected) || expected === null ? ((0,define_template .EX)(input.case, 'json') ?? undefined) : expected;
						if (wanted === undefined)
								return (0,define_template .LO)('expected.json', 'give the JSON the answer should hold');
						const parsed = parseAnswer(input.output, allowFence);
						if (!parsed.ok)
								return (0,define_template .fJ)(parsed.code, parsed.reason);
						const fields = compareFields(wanted, parsed.value, rules);
						const wrong = fields.filter((field) => !field.ok);
						const score = (fields.length - wrong.length) / fields.length;
						const first = wrong[0];
						if (first === undefined) {
								const beyond = exact ? compareFields(parsed.value, wanted, rules).find((field) => !field.ok) : undefined;
								return beyond === undefined
										? (0,define_template .IX)()
										: (0,define_template .fJ)(`beyond:${beyond.path || '/'}`, `the answer has ${beyond.path || 'more'} beyond what is expected`);
						}
						const paths = [...new Set(wrong.map((field) => field.path || '/'))];
						return {
								status: 'scored',
								score,
								code: `${first.present ? 'differs' : 'absent'}:${first.path || '/'}`,
								reason: `${wrong.length} of ${fields.length} fields differ: ${(0,define_template .Kb)(paths.join(', '), 200)}`,
						};
				};
		},
});
const SPECS = [isJson, jsonFieldMatch];


	}),

	98306:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	XV: () => (  NORMALISE),
	XP: () => (  formsOf),
	GY: () => (  holdsFor),
	Z4: () => (  normaliser)
});

var schemas = __webpack_require__(26921);
;
const MARK = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}\-"'`.,;:!?¿¡*•·‧،؛؟।॥۔։、。\u25a0-\u25ff☐]/u;
const QUOTE = /["'`\p{Pi}\p{Pf}]/u;
const OPEN = /\p{Ps}/u;
const CLOSE = /\p{Pe}/u;
const DIGIT = /\p{Nd}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const VARIABLE = /[A-Za-z\p{sc=Greek}]/u;
const OPERATOR = /\p{Sm}/u;
const CURRENCY = /\p{Sc}/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const GROUPED = /(?<![\p{Nd}.,'])[1-9]\d{0,2}(?:[,']\d{3})+(?![\d']|,\d)/gu;
function fold(text) {
		return text
				.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => `^${[...run].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
				.replace(/(\p{Nd})([¼-¾⅐-⅞])/gu, '$1 $2')
				.normalize('NFKC')
				.replaceAll('⁄', '/')
				.replace(/[\p{Pd}−]/gu, '-')
				.replace(/[‘’ʼ]/gu, "'")
				.replace(GROUPED, (number) => number.replace(/[,']/gu, ''));
}
function withoutMarks(text) {
		const folded = fold(text);
		const characters = [...folded];
		const hasWords = /\p{L}{2}/u.test(folded);
		const kept = keptBrackets(characters);
		const stripped = characters.filter((character, at) => {
				if (!MARK.test(character))
						return true;
				if (OPEN.test(character) || CLOSE.test(character))
						return kept.has(at);
				return tells(characters, at, hasWords);
		});
		return { stripped: stripped.join(''), folded };
}
function tells(characters, at, hasWords) {
		const character = characters[at];
		const before = characters[at - 1];
		const after = characters[at + 1];
		if (QUOTE.test(character))
				return matches(DIGIT, before) && matches(DIGIT, after);
		const besideOperator = matches(OPERATOR, before) || matches(OPERATOR, after);
		switch (character) {
				case '-':
						return besideOperator || isSign(characters, at) || joins(characters, at);
				case '.':
						return matches(DIGIT, after) && (matches(DIGIT, before) || !matches(WORD, before));
				case ',':
				case ':':
						return (matches(DIGIT, before) && matches(DIGIT, after)) || (character === ':' && besideOperator);
				case '!':
						return (besideOperator ||
								(matches(WORD, after) && !matches(WORD, before)) ||
								(!hasWords && isQuantity(characters, at - 1, -1)));
				case '*':
						return besideOperator || joins(characters, at);
				case '_':
				case '·':
				case '•':
				case '‧':
						return joins(characters, at);
				default:
						return false;
		}
}
function matches(pattern, character) {
		return character !== undefined && pattern.test(character);
}
function isSign(characters, at) {
		const before = characters[at - 1];
		if (matches(WORD, before) || before === '-')
				return false;
		let next = at + 1;
		while (matches(CURRENCY, characters[next]) || '(.,'.includes(characters[next] ?? ' '))
				next += 1;
		return matches(DIGIT, characters[next]);
}
function joins(characters, at) {
		const character = characters[at];
		let left = at - 1;
		let right = at + 1;
		if (characters[left] === character)
				left -= 1;
		if (characters[right] === character)
				right += 1;
		if (matches(/\s/u, characters[left]) && matches(/\s/u, characters[right])) {
				left -= 1;
				right += 1;
		}
		return isQuantity(characters, left, -1) && isQuantity(characters, right, 1);
}
function isQuantity(characters, at, away) {
		const character = characters[at];
		return matches(DIGIT, character) || (matches(VARIABLE, character) && !matches(WORD, characters[at + away]));
}
const PARTNERS = new Map(Object.entries({ '(': ')', '[': ']', '{': '}' }));
function keptBrackets(characters) {
		const kept = new Set();
		const open = [];
		for (const [at, character] of characters.entries()) {
				if (OPEN.test(character))
						open.push(at);
				else if (CLOSE.test(character)) {
						const start = open.pop();
						if (start === undefined)
								continue;
						const partner = PARTNERS.get(characters[start]);
						const isInterval = partner !== undefined && partner !== character;
						if (!isInterval && !isQuantity(characters, start - 1, -1))
								continue;
						kept.add(start);
						kept.add(at);
				}
		}
		return kept;
}

;


const NORMALISE = schemas .YOg(schemas .k5n(['case', 'punctuation', 'space'])).default([]);
function formsOf(drop) {
		const lower = drop.includes('case');
		const punctuation = drop.includes('punctuation');
		const space = drop.includes('space');
		const rest = (text) => {
				const folded = lower ? text.toLowerCase() : text;
				return space ? folded.replace(/\s+/gu, '') : folded;
		};
		return (text) => {
				if (!punctuation) {
						const plain = rest(text.normalize('NFC'));
						return { plain, marked: plain };
				}
				const { stripped, folded } = withoutMarks(text);
				return { plain: rest(stripped), marked: rest(folded) };
		};
}
function normaliser(drop) {
		const forms = formsOf(drop);
		return (text) => {
				const { plain, marked } = forms(text);
				return plain.trim() === '' ? marked : plain;
		};
}
function holdsFor(relation) {
		return (text, part) => (part.plain.trim() !== '' && relation(text.plain, part.plain)) ||
				(part.marked !== '' && relation(text.marked, part.marked));
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
