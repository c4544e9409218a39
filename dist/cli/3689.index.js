export const id = 3689;
export const ids = [3689];
export const modules = {

	12732:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		a: () => (  codeAddress),
		j: () => (  codeValue)
	});
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84323);
	var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92291);
	var _source_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89329);
	var _code_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33183);
	var _literal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92602);






function codeAddress(address) {
		const { path, selector } = (0,_address_js__WEBPACK_IMPORTED_MODULE_4__  .o)(address);
		const kind = selector === null ? null : (0,_source_kind_js__WEBPACK_IMPORTED_MODULE_5__  .I)(path);
		return selector !== null && (0,_source_kind_js__WEBPACK_IMPORTED_MODULE_5__  .CX)(kind) ? { path, selector, kind } : null;
}
function codeValue(tree, { path, selector, kind }, problems, named) {
		const read = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .yR)(tree, path, problems, named);
		const text = read?.replaceAll('\r\n', '\n');
		const code = text === undefined || (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .Xs)(path, text, problems) ? null : (0,_code_file_js__WEBPACK_IMPORTED_MODULE_2__  ._)(kind, { path, text, tree }, problems);
		if (text === undefined || code === null)
				return undefined;
		try {
				const found = code.find(selector);
				if (found !== null)
						return (0,_literal_js__WEBPACK_IMPORTED_MODULE_3__  .o_)(found.read());
				const known = code.names().slice(0, 12);
				problems.add({ ...named, message: `${path} has no constant ${selector}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .h)(selector, known)}` });
		}
		catch (error) {
				if (!(error instanceof _literal_js__WEBPACK_IMPORTED_MODULE_3__  .nf))
						throw error;
				const line = error.offset === null ? undefined : (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__  .$t)(text, error.offset).line;
				problems.add({ file: path, line, message: `${selector}: ${error.message}` });
		}
		return undefined;
}


	}),

	32122:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	z$: () => (  hasMember),
	nk: () => (  memberPiece),
	uJ: () => (  severalPrompts)
});


var did_you_mean = __webpack_require__(69903);
var text_document = __webpack_require__(13457);
var json_object = __webpack_require__(57128);
var problem = __webpack_require__(29093);
var read_document = __webpack_require__(28504);
var utf8 = __webpack_require__(84323);
var dspy_piece = __webpack_require__(94220);
var saved_program = __webpack_require__(82020);
var literal = __webpack_require__(92602);
var literal_piece = __webpack_require__(68955);
;



function isLangChain(value) {
		return (0,json_object .G)(value) && (typeof value['_type'] === 'string' || value['lc'] === 1);
}
function langChainPiece(source, value, problems) {
		try {
				const { messages, language } = value['lc'] === 1 ? dumped(value) : saved(value);
				const at = () => 0;
				const reading = { ...source.reading, ...(language === 'jinja' ? { template: 'jinja' } : {}) };
				return (0,literal_piece .i3)({ ...source, reading }, (0,literal_piece .nI)(messages, at), language, problems);
		}
		catch (error) {
				if (!(error instanceof literal .nf))
						throw error;
				problems.add({ file: source.path, message: error.message });
				return null;
		}
}
function refuse(message) {
		throw new literal .nf(null, message);
}
function saved(value) {
		const language = languageOf(value['template_format']);
		switch (value['_type']) {
				case 'prompt': {
						const { template } = value;
						if (typeof template !== 'string')
								refuse('template: expected a text; one in a file of its own (template_path) is gated as that file');
						return { messages: template, language };
				}
				case 'few_shot':
						return { messages: fewShot(value, language), language };
				default:
						return refuse(`_type: ${String(value['_type'])} of LangChain is not read; known are prompt and few_shot`);
		}
}
function fewShot(value, language) {
		const { examples, prefix = '', suffix = '' } = value;
		const example = value['example_prompt'];
		const template = (0,json_object .G)(example) ? example['template'] : undefined;
		const separator = typeof value['example_separator'] === 'string' ? value['example_separator'] : '\n\n';
		if (!Array.isArray(examples))
				refuse('examples: expected a list; examples in a file of their own are not looked into');
		if (typeof template !== 'string' || language === 'jinja')
				refuse('example_prompt.template: expected a text in f-string form');
		const shown = examples.map((row) => template.replace(/\{\{|\}\}|\{([^{}\n]{1,200})\}/g, (whole, name) => {
				if (name === undefined)
						return whole;
				const said = (0,json_object .G)(row) && Object.hasOwn(row, name) ? row[name] : refuse(`examples: one has no ${name}`);
				return String(said).replaceAll('{', '{{').replaceAll('}', '}}');
		}));
		return [String(prefix), ...shown, String(suffix)].filter((part) => part !== '').join(separator);
}
function dumped(value) {
		const name = className(value);
		const kwargs = (0,json_object .G)(value['kwargs']) ? value['kwargs'] : {};
		if (name === 'PromptTemplate')
				return { messages: templateOf(value), language: languageOf(kwargs['template_format']) };
		if (name !== 'ChatPromptTemplate')
				refuse(`the class ${name} of LangChain is not read; known are PromptTemplate and ChatPromptTemplate`);
		const list = kwargs['messages'];
		if (!Array.isArray(list))
				refuse('kwargs.messages: expected a list');
		const languages = new Set();
		const messages = list.flatMap((item) => {
				const kind = className(item);
				const own = (0,json_object .G)(item) && (0,json_object .G)(item['kwargs']) ? item['kwargs'] : {};
				if (kind === 'MessagesPlaceholder')
						return [];
				const role = ROLES.get(kind);
				if (role === undefined)
						return refuse(`the class ${kind} of LangChain is not read; known are ${[...ROLES.keys()].join(', ')}`);
				if (/^(?:System|Human|AI)Message$/.test(kind)) {
						languages.add('braces');
						return [
								{
										role,
										content: String(own['content'] ?? '')
												.replaceAll('{', '{{')
												.replaceAll('}', '}}'),
								},
						];
				}
				const prompt = own['prompt'] ?? null;
				languages.add(languageOf((0,json_object .G)(prompt) && (0,json_object .G)(prompt['kwargs']) ? prompt['kwargs']['template_format'] : undefined));
				return [{ role, content: templateOf(prompt) }];
		});
		if (languages.size > 1)
				refuse('its messages are in several template languages');
		const [language = 'braces'] = languages;
		return { messages, language };
}
const ROLES = new Map([
		['SystemMessagePromptTemplate', 'system'],
		['HumanMessagePromptTemplate', 'user'],
		['AIMessagePromptTemplate', 'assistant'],
		['SystemMessage', 'system'],
		['HumanMessage', 'user'],
		['AIMessage', 'assistant'],
]);
function className(value) {
		const id = (0,json_object .G)(value) ? value['id'] : undefined;
		return Array.isArray(id) ? String(id.at(-1)) : '?';
}
function templateOf(value) {
		const kwargs = (0,json_object .G)(value) && (0,json_object .G)(value['kwargs']) ? value['kwargs'] : {};
		if ((0,json_object .G)(kwargs['partial_variables']) && Object.keys(kwargs['partial_variables']).length > 0)
				refuse('partial_variables are filled in by LangChain and are not read');
		const { template } = kwargs;
		return typeof template === 'string' ? template : refuse('kwargs.template: expected a text');
}
function languageOf(format) {
		switch (format ?? 'f-string') {
				case 'f-string':
						return 'braces';
				case 'jinja2':
						return 'jinja';
				case 'mustache':
						return 'mustache';
				default:
						return refuse(`template_format: ${String(format)} is not read; known are f-string, mustache and jinja2`);
		}
}

var prompt_part = __webpack_require__(13643);
;











function memberPiece(source, problems) {
		const { path, selector, text } = source;
		const document = (0,read_document .g)(path, text, problems);
		if (document === null)
				return null;
		if (selector === null) {
				if ((0,saved_program .E7)(document.value))
						return savedPiece(source, document, problems);
				if (isLangChain(document.value))
						return langChainPiece(source, document.value, problems);
				const keys = severalPrompts(document.value);
				if (keys.length === 0)
						return 'whole';
				problems.add({
						file: path,
						message: `holds several prompts; name one: ${keys
								.map((key) => `${path}#${key}`)
								.slice(0, 8)
								.join(', ')}`,
				});
				return null;
		}
		const at = pathOf(document.value, selector);
		if (at === null) {
				const keys = promptsIn(document.value);
				(0,prompt_part .eD)(source, `has no ${selector}${(0,did_you_mean .h)(selector, keys.slice(0, 12))}`, problems);
				return null;
		}
		try {
				const value = (0,text_document .fK)(document.value, at);
				if (isLangChain(value))
						return langChainPiece(source, value, problems);
				if ((0,saved_program .ZZ)(value))
						return (0,dspy_piece .V)(source, [(0,saved_program .K$)(selector, value)], placeAt(document, at));
				return (0,literal_piece .i3)(source, (0,literal_piece .nI)(value, offsets(document, text, at)), 'own', problems);
		}
		catch (error) {
				return (0,literal_piece .p2)(source, error, problems);
		}
}
function savedPiece(source, document, problems) {
		try {
				return (0,dspy_piece .V)(source, (0,saved_program .pe)(document.value), placeAt(document, []));
		}
		catch (error) {
				return (0,literal_piece .p2)(source, error, problems);
		}
}
function placeAt(document, path) {
		return document.place(path) ?? { line: 1, column: 1 };
}
function offsets(document, text, root) {
		return (path) => {
				const place = document.place([...root, ...path]);
				return place === undefined ? 0 : (0,utf8 .b4)(text, place);
		};
}
function pathOf(value, selector) {
		if (selector === '')
				return [];
		const names = selector.split('.');
		for (let length = names.length; length > 0; length--) {
				const key = names.slice(0, length).join('.');
				const isThere = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
				if (!isThere)
						continue;
				const inner = value[key];
				const rest = pathOf(inner, names.slice(length).join('.'));
				if (rest !== null)
						return [Array.isArray(value) ? Number(key) : key, ...rest];
		}
		return null;
}
function severalPrompts(value) {
		return isOnePrompt(value) || isLangChain(value) || (0,saved_program .E7)(value) ? [] : promptsIn(value);
}
function promptsIn(value, prefix = '', level = 0) {
		if (!(0,json_object .G)(value) || level > 2)
				return [];
		return Object.entries(value).flatMap(([key, item]) => {
				const name = `${prefix}${key}`;
				if (typeof item === 'string')
						return item.trim().length >= LEAST_TEXT ? [name] : [];
				if (isChat(item))
						return [name];
				return promptsIn(item, `${name}.`, level + 1);
		});
}
const LEAST_TEXT = 20;
function isChat(value) {
		const list = (0,json_object .G)(value) && Array.isArray(value['messages']) ? value['messages'] : value;
		return (Array.isArray(list) &&
				list.length > 0 &&
				list.every((item) => (0,json_object .G)(item) && 'role' in item && 'content' in item));
}
function isOnePrompt(value) {
		return isChat(value) || ((0,json_object .G)(value) && 'messages' in value);
}
function hasMember(path, text, selector) {
		const document = (0,read_document .g)(path, text, new problem .Zw());
		return document === null || pathOf(document.value, selector) !== null;
}


	}),

	94220:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	V: () => (  dspyPiece)
});

var literal = __webpack_require__(92602);
;

const STRUCTURE = 'All interactions will be structured in the following way, with the appropriate values filled in.';
const INCOMPLETE = 'This is an example of the task, though some input or output fields are not supplied.';
const NOT_SUPPLIED = 'Not supplied for this particular example. ';
const COMPLETED = '[[ ## completed ## ]]';
function chatMessages(signature) {
		const { inputs, outputs } = sided(signature);
		const demos = sorted(signature.demos, inputs, outputs);
		return [
				{ role: 'system', segments: [systemText(signature, inputs, outputs)] },
				...demos.flatMap(({ demo, isWhole }) => turn(demo, { inputs, outputs, isWhole })),
				{ role: 'user', segments: request(inputs, outputs) },
		];
}
function sided({ name, fields }) {
		const side = (kind) => fields.flatMap((field) => {
				if (field.name === null)
						throw new literal .nf(null, `${name}: the name of the field "${field.label}" is neither in its description nor in a demo`);
				if (field.kind === null)
						throw new literal .nf(null, `${name}: a saved program does not say which of its fields are outputs`);
				if (field.type !== null && field.type !== 'str')
						throw new literal .nf(null, `${name}: ${field.name} is of the type ${field.type}, which DSPy describes in words of its own; only str is laid out`);
				return field.kind === kind ? [{ name: field.name, description: field.description }] : [];
		});
		const [inputs, outputs] = [side('input'), side('output')];
		if (inputs.length === 0 || outputs.length === 0)
				throw new literal .nf(null, `${name}: has no ${inputs.length === 0 ? 'input' : 'output'} field`);
		return { inputs, outputs };
}
function systemText({ instructions }, inputs, outputs) {
		const listed = (fields) => fields
				.map(({ name, description }, index) => `${index + 1}. \`${name}\` (str): ${description ?? ''}`)
				.join('\n')
				.trim();
		const shape = (fields) => sections(fields, ({ name }) => `{${name}}`);
		const objective = ['', ...linesOf((0,literal .sH)(instructions))].join(`\n${' '.repeat(8)}`);
		return [
				`Your input fields are:\n${listed(inputs)}`,
				`Your output fields are:\n${listed(outputs)}`,
				[STRUCTURE, shape(inputs), shape(outputs), COMPLETED].join('\n\n'),
				`In adhering to this structure, your objective is: ${objective}`,
		].join('\n');
}
function linesOf(text) {
		const lines = text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
		return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
function sections(fields, said) {
		return fields
				.map((field) => `[[ ## ${field.name} ## ]]\n${said(field)}`)
				.join('\n\n')
				.trim();
}
function sorted(demos, inputs, outputs) {
		const has = (demo, { name }) => Object.hasOwn(demo, name);
		const all = demos.map((demo) => {
				const isWhole = [...inputs, ...outputs].every((field) => has(demo, field) && demo[field.name] !== null);
				const isShown = isWhole || (inputs.some((field) => has(demo, field)) && outputs.some((field) => has(demo, field)));
				return { demo, isWhole, isShown };
		});
		return [...all.filter(({ isWhole, isShown }) => isShown && !isWhole), ...all.filter(({ isWhole }) => isWhole)];
}
function turn(demo, { inputs, outputs, isWhole }) {
		const given = inputs
				.filter(({ name }) => Object.hasOwn(demo, name))
				.map(({ name }) => `[[ ## ${name} ## ]]\n${said(demo[name], name)}`);
		const asked = [...(isWhole ? [] : [INCOMPLETE]), ...given].join('\n\n').trim();
		const answered = sections(outputs, ({ name }) => Object.hasOwn(demo, name) ? said(demo[name], name) : NOT_SUPPLIED);
		return [
				{ role: 'user', segments: [asked] },
				{ role: 'assistant', segments: [`${answered}\n\n${COMPLETED}\n`] },
		];
}
function said(value, name) {
		if (typeof value === 'string')
				return value;
		throw new literal .nf(null, `a demo's ${name} is no text; only fields that are texts are laid out`);
}
function request(inputs, outputs) {
		const wanted = outputs.map(({ name }) => `\`[[ ## ${name} ## ]]\``).join(', then ');
		const how = `Respond with the corresponding output fields, starting with the field ${wanted}, and then ending with the marker for \`${COMPLETED}\`.`;
		return [
				...inputs.flatMap(({ name }, index) => [`${index === 0 ? '' : '\n\n'}[[ ## ${name} ## ]]\n`, { field: name }]),
				`\n\n${how}`,
		];
}

;
function identityOf({ name, instructions, fields, demos }) {
		const shown = fields.map(({ label, description, kind, type }) => {
				const said = [kind, type].filter((one) => one !== null).join(', ');
				return `- ${label}${said === '' ? '' : ` (${said})`}${description === null ? '' : `: ${description}`}`;
		});
		const told = demos.map((demo, index) => `Demo ${index + 1}: ${JSON.stringify(demo)}`);
		return [`# ${name}`, instructions, shown.join('\n'), told.join('\n')].filter((part) => part !== '').join('\n\n');
}

;



const UNSENT = 'is a program of DSPy, whose own adapter makes the messages: a change of it is seen, and nothing of it is sent. Gate the answers that you record (a provider of type recorded) or the program (type http); or write "dspy: chat-adapter@3" on the target to send what ChatAdapter of DSPy 3 makes of texts';
function dspyPiece({ path, reading }, programs, at) {
		if (reading.dspy === undefined) {
				const content = programs.map(identityOf).join('\n\n');
				return {
						name: undefined,
						messages: [{ role: 'system', content }],
						parts: [null],
						fewShots: programs.reduce((sum, { demos }) => sum + demos.length, 0),
						unsent: UNSENT,
				};
		}
		const [program, second] = programs;
		if (program === undefined || second !== undefined)
				throw new literal .nf(null, `name one of its predictors: ${programs.map(({ name }) => `${path}#${name}`).join(', ')}`);
		const read = chatMessages(program);
		const isText = (segments) => segments.every((segment) => typeof segment === 'string');
		return {
				name: undefined,
				messages: read.map(({ role, segments }) => {
						const content = segments.map((one) => (typeof one === 'string' ? one : `{{${one.field}}}`)).join('');
						return { role, content };
				}),
				parts: read.map(({ segments }) => isText(segments)
						? null
						: segments.map((one) => (typeof one === 'string' ? one : { name: one.field, file: path, ...at }))),
				fewShots: program.demos.length,
		};
}


	}),

	82020:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		E7: () => (  isSavedProgram),
		K$: () => (  predictorOf),
		ZZ: () => (  isPredictor),
		pe: () => (  predictorsOf)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
	var _code_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92602);


function isPredictor(value) {
		return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value) && Array.isArray(value['demos']) && signatureIn(value) !== null;
}
function isSavedProgram(value) {
		return isPredictor(value) || ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(value) && Object.values(value).some((one) => isPredictor(one)));
}
function predictorsOf(value) {
		if (isPredictor(value))
				return [predictorOf('program', value)];
		return Object.entries(value).flatMap(([name, one]) => (isPredictor(one) ? [predictorOf(name, one)] : []));
}
function predictorOf(name, value) {
		const { instructions, fields } = signatureIn(value);
		const demos = value['demos'].map((demo, index) => {
				if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(demo))
						throw new _code_literal_js__WEBPACK_IMPORTED_MODULE_0__  .nf(null, `${name}: demos[${index}] is no object of fields`);
				return demo;
		});
		const read = fields.map((field, index) => fieldOf(field, demos, `${name}: fields[${index}]`));
		const first = firstOutput(read);
		const kindAt = (index) => first === null ? null : index < first ? 'input' : 'output';
		return { name, instructions, fields: read.map((field, index) => ({ ...field, kind: kindAt(index) })), demos };
}
function signatureIn(value) {
		const signature = value['extended_signature'] ?? value['signature'] ?? null;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(signature))
				return null;
		const { instructions, fields } = signature;
		return typeof instructions === 'string' && Array.isArray(fields) ? { instructions, fields } : null;
}
function fieldOf(field, demos, where) {
		const { prefix, description } = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .G)(field) ? field : {};
		if (typeof prefix !== 'string')
				throw new _code_literal_js__WEBPACK_IMPORTED_MODULE_0__  .nf(null, `${where} has no prefix, as DSPy writes it`);
		const said = typeof description === 'string' ? description : null;
		const own = said === null ? null : (/^\$\{(\w{1,200})\}$/.exec(said)?.[1] ?? null);
		const keys = new Set(demos.flatMap((demo) => Object.keys(demo)));
		const called = [...keys].filter((key) => bare(key) === bare(prefix));
		const name = own ?? (called.length === 1 ? called[0] : null);
		return { name, label: name ?? prefix, description: own === null ? said : null, type: null };
}
function bare(text) {
		return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
function firstOutput(fields) {
		if (fields.length === 2)
				return 1;
		const reasoning = fields.findIndex(({ name }) => name === 'reasoning');
		return reasoning > 0 ? reasoning : null;
}


	}),

	56693:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ic: () => (  loadFewShots),
		VZ: () => (  parseFewShots),
		hy: () => (  fewShotsText)
	});
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13457);
	var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90676);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57128);
	var _text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87534);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84323);
	var _code_code_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12732);








function loadFewShots(tree, document, from, problems) {
		const at = ['few-shots'];
		const file = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .e6)(document, at, from, problems);
		if (file === null)
				return [];
		const named = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .l4)(document, at);
		const code = (0,_code_code_value_js__WEBPACK_IMPORTED_MODULE_6__  .a)(file);
		if (code !== null) {
				const value = (0,_code_code_value_js__WEBPACK_IMPORTED_MODULE_6__  .j)(tree, code, problems, named);
				return value === undefined ? [] : shotsOf(value, { file: code.path, key: code.selector }, problems);
		}
		const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_5__  .yR)(tree, file, problems, named);
		if (text === null || (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_5__  .Xs)(file, text, problems))
				return [];
		return parseFewShots(file, text, problems).flatMap(messagesOf);
}
function parseFewShots(file, text, problems) {
		const found = [];
		(0,_text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_3__  .IM)(file, text, problems, (line, number) => {
				const row = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__  .wz)(file, line, number, problems);
				const shot = row === undefined ? null : shotOf(row, { file, line: number }, problems);
				if (shot !== null)
						found.push({ ...shot, line: number });
		});
		if (found.length === 0)
				problems.add({ file, message: `holds no few-shot; write rows of ${SHAPE}` });
		return found;
}
function fewShotsText(shots) {
		return shots.map(({ input, output }) => `${JSON.stringify({ input, output })}\n`).join('');
}
function messagesOf({ input, output }) {
		return [
				{ role: 'user', content: input },
				{ role: 'assistant', content: output },
		];
}
const SHAPE = '{"input", "output"}';
const KEYS = ['input', 'output'];
function shotsOf(value, where, problems) {
		if (Array.isArray(value) && value.length > 0)
				return value.flatMap((row, index) => {
						const shot = shotOf(row, { ...where, key: `${where.key}[${index}]` }, problems);
						return shot === null ? [] : messagesOf(shot);
				});
		problems.add({ ...where, message: `expected a list of ${SHAPE}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(value)}` });
		return [];
}
function shotOf(row, where, problems) {
		const at = (key) => (where.key === undefined ? key : `${where.key}.${key}`);
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(row)) {
				problems.add({ ...where, message: `expected ${SHAPE}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(row)}` });
				return null;
		}
		for (const key of Object.keys(row)) {
				if (key !== 'input' && key !== 'output')
						problems.add({ ...where, key: at(key), message: `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(key)}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .h)(key, KEYS)}` });
		}
		const { input, output } = row;
		if (typeof input === 'string' && typeof output === 'string')
				return { input, output };
		const key = typeof input === 'string' ? 'output' : 'input';
		const message = row[key] === undefined ? 'is missing' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(row[key])}`;
		problems.add({ ...where, key: at(key), message });
		return null;
}


	}),

	68955:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		i3: () => (  literalPiece),
		nI: () => (  literalOfJson),
		p2: () => (  noteNotLiteral)
	});
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84323);
	var _code_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92602);
	var _template_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71452);
	var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94518);




const ROLES = ['system', 'developer', 'user', 'assistant'];
const SHAPES = 'expected a text, a list of {role, content}, or an object of texts under system, user or assistant';
function literalPiece(source, literal, otherwise, problems) {
		const language = (0,_template_language_js__WEBPACK_IMPORTED_MODULE_2__  .eX)(source, otherwise);
		const split = (text) => (0,_template_language_js__WEBPACK_IMPORTED_MODULE_2__  .Ad)(source, {
				segments: text.segments,
				language,
				note: ({ line, column, message }) => problems.add({ file: source.path, line, column, message: named(source, message) }),
				whereIs: (0,_template_language_js__WEBPACK_IMPORTED_MODULE_2__  .XH)(source.text, text.at),
		});
		const said = saidBy(literal);
		if (said === null)
				throw new _code_literal_js__WEBPACK_IMPORTED_MODULE_1__  .nf(null, SHAPES);
		const read = said.map(({ role, text }) => ({ role, ...split(text) }));
		if (read.every(({ content }) => content.trim() === ''))
				throw new _code_literal_js__WEBPACK_IMPORTED_MODULE_1__  .nf(said[0]?.text.at ?? null, 'is empty');
		const inputVar = source.reading.inputVar ?? 'input';
		const messages = read.map(({ role, content, parts }) => {
				const asks = (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__  .DF)(parts).some(({ name }) => name === inputVar);
				return { role: role ?? (asks ? 'user' : 'system'), content };
		});
		return {
				name: undefined,
				messages,
				parts: read.map(({ parts }) => parts),
				fewShots: messages.filter(({ role }) => role === 'assistant').length,
		};
}
function named({ selector }, message) {
		return selector === null ? message : `${selector}: ${message}`;
}
function noteNotLiteral(source, error, problems) {
		if (!(error instanceof _code_literal_js__WEBPACK_IMPORTED_MODULE_1__  .nf))
				throw error;
		problems.add({
				file: source.path,
				line: error.offset === null ? undefined : (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(source.text, error.offset).line,
				message: named(source, error.message),
		});
		return null;
}
function saidBy(literal) {
		switch (literal.kind) {
				case 'text':
						return [{ role: null, text: literal }];
				case 'plain':
						return null;
				case 'list': {
						const messages = literal.items.map(messageOf);
						return messages.length === 0 || messages.some((one) => one === null) ? null : messages;
				}
				case 'record': {
						const one = messageOf(literal);
						if (one !== null)
								return [one];
						const list = literal.entries.get('messages');
						if (list?.kind === 'list')
								return saidBy(list);
						const entries = [...literal.entries];
						const byRole = entries.flatMap(([role, text]) => isRole(role) && text.kind === 'text' ? [{ role, text }] : []);
						return byRole.length > 0 && byRole.length === entries.length ? byRole : null;
				}
		}
}
function messageOf(literal) {
		if (literal.kind !== 'record')
				return null;
		const [role, content] = [literal.entries.get('role'), literal.entries.get('content')];
		if (content?.kind !== 'text' || role?.kind !== 'text')
				return null;
		const name = role.segments.join('');
		return isRole(name) ? { role: name, text: content } : null;
}
function isRole(text) {
		return ROLES.includes(text);
}
function literalOfJson(value, offsetAt, path = []) {
		if (typeof value === 'string')
				return { kind: 'text', segments: [value], at: offsetAt(path) };
		if (value === null || typeof value !== 'object')
				return { kind: 'plain', value };
		if (Array.isArray(value))
				return { kind: 'list', items: value.map((item, index) => literalOfJson(item, offsetAt, [...path, index])) };
		const entries = Object.entries(value).map(([key, item]) => [
				key,
				literalOfJson(item, offsetAt, [...path, key]),
		]);
		return { kind: 'record', entries: new Map(entries) };
}


	}),

	83689:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	TX: () => (  hasPrompt),
	hT: () => (  loadPrompt),
	f1: () => (  noteUnknown),
	nQ: () => (  renderPrompt)
});

var problem = __webpack_require__(29093);
var size_limits = __webpack_require__(27222);
var utf8 = __webpack_require__(84323);
var prompt_address = __webpack_require__(92291);
var chat_file = __webpack_require__(48152);
var did_you_mean = __webpack_require__(69903);
var code_file = __webpack_require__(33183);
var dspy_piece = __webpack_require__(94220);
var literal_piece = __webpack_require__(68955);
var prompt_part = __webpack_require__(13643);
;







function codePiece(source, kind, problems) {
		const { path, selector } = source;
		const code = (0,code_file ._)(kind, source, problems);
		if (code === null)
				return null;
		if (selector === null) {
				const names = code.texts().map(({ name }) => name);
				const some = names.slice(0, 8).join(', ') || 'no constant text';
				const message = `is code, of which one text is the prompt: write ${path}#NAME; it has ${some}`;
				problems.add({ file: path, message });
				return null;
		}
		try {
				const signature = code.signatures().get(selector);
				if (signature !== undefined)
						return (0,dspy_piece .V)(source, [signature.read()], (0,utf8 .$t)(source.text, signature.offset));
				const found = code.find(selector);
				if (found !== null)
						return (0,literal_piece .i3)(source, found.read(), 'loose', problems);
				const names = code.texts().map(({ name }) => name);
				const known = names.length === 0 ? '; it has no constant text' : (0,did_you_mean .h)(selector, names.slice(0, 12));
				(0,prompt_part .eD)(source, `has no constant ${selector}${known}`, problems);
				return null;
		}
		catch (error) {
				return (0,literal_piece .p2)(source, error, problems);
		}
}
function hasConstant(source, kind) {
		const code = (0,code_file ._)(kind, source, new problem .Zw());
		try {
				return code === null || code.find(source.selector) !== null;
		}
		catch {
				return true;
		}
}

var collection_file = __webpack_require__(32122);
var schemas = __webpack_require__(26921);
var check_schema = __webpack_require__(68752);
var json_object = __webpack_require__(57128);
var text_yaml = __webpack_require__(22723);
;





const SCHEMA = schemas ._H3({
		name: schemas .YjP().optional(),
		model: schemas .KCZ([schemas .YjP(), schemas ._H3({ parameters: schemas .g1P(schemas .YjP(), schemas .L5J()).optional() })]).optional(),
		template: schemas .KCZ([schemas .YjP(), schemas ._H3({ format: schemas .L5J().optional(), type: schemas .L5J().optional() })])
				.optional(),
});
const ROLE_LINE = /^[ \t]{0,9}#?[ \t]{0,9}(system|developer|user|assistant)[ \t]{0,9}:[ \t]{0,9}$/gim;
function promptyPiece(source, problems) {
		const { path, text, selector } = source;
		if (selector !== null) {
				problems.add({ file: path, message: `#${selector}: a .prompty file is one prompt; leave the selector out` });
				return null;
		}
		const front = /^---[ \t]*\n/.exec(text);
		const close = front === null ? null : /^---[ \t]*(?:\n|$)/m.exec(text.slice(front[0].length));
		if (front === null || close === null) {
				problems.add({
						file: path,
						line: 1,
						message: 'has no front matter between two lines of ---, as a .prompty file begins with',
				});
				return null;
		}
		const start = front[0].length;
		const document = (0,text_yaml .c)(path, text.slice(start, start + close.index), problems, { firstLine: 2 });
		const read = document === null ? null : (0,check_schema .z)(document, SCHEMA, problems);
		if (read === null)
				return null;
		const language = languageOf(read.template);
		if (language === null) {
				problems.add({ file: path, key: 'template', message: 'is neither jinja2 nor mustache' });
				return null;
		}
		const { model } = read;
		const options = (0,json_object .G)(model) && (0,json_object .G)(model['options']) ? model['options'] : undefined;
		const parameters = typeof model === 'object' ? (model.parameters ?? options) : undefined;
		try {
				const literal = bodyOf(text, start + close.index + close[0].length);
				const piece = (0,literal_piece .i3)({ ...source, reading: { ...source.reading, template: language } }, literal, language, problems);
				return {
						...piece,
						name: undefined,
						model: modelIn(model),
						modelParameters: parameters,
				};
		}
		catch (error) {
				return (0,literal_piece .p2)(source, error, problems);
		}
}
function modelIn(model) {
		if (typeof model === 'string')
				return model;
		if (!(0,json_object .G)(model))
				return undefined;
		const settings = (0,json_object .G)(model['configuration']) ? model['configuration'] : {};
		const said = [model['id'], settings['model'], settings['name'], settings['azure_deployment']];
		return said.find((one) => typeof one === 'string' && one !== '' && !one.startsWith('${'));
}
function languageOf(template) {
		const said = (0,json_object .G)(template) ? (template['format'] ?? template['type']) : template;
		const kind = (0,json_object .G)(said) ? said['kind'] : said;
		if (kind === undefined || /^jinja2?$/.test(String(kind)))
				return 'jinja';
		return kind === 'mustache' ? 'mustache' : null;
}
function bodyOf(text, from) {
		const body = text.slice(from);
		const marks = [...body.matchAll(ROLE_LINE)];
		if (marks.length === 0)
				return record('system', body.trim(), from);
		const items = marks.map((mark, index) => {
				const start = mark.index + mark[0].length;
				const said = body.slice(start, marks[index + 1]?.index ?? body.length);
				return record(mark[1].toLowerCase(), said.trim(), from + start);
		});
		return { kind: 'list', items };
}
function record(role, content, at) {
		const text = (said) => ({ kind: 'text', segments: [said], at });
		return {
				kind: 'record',
				entries: new Map([
						['role', text(role)],
						['content', text(content)],
				]),
		};
}

var source_kind = __webpack_require__(89329);
var text_document = __webpack_require__(13457);
var media_files = __webpack_require__(82342);
var few_shots = __webpack_require__(56693);
var template_language = __webpack_require__(71452);
var prompt_variables = __webpack_require__(94518);
;










const ROLE = schemas .k5n(['system', 'developer', 'user', 'assistant']);
const FILES = schemas .KCZ([schemas .YjP().min(1), schemas .YOg(schemas .YjP().min(1)).min(1)]);
const FRONT_MATTER_SCHEMA = schemas .rej({
		name: schemas .YjP().min(1).max(200).optional(),
		role: ROLE.optional(),
		'few-shots': schemas .YjP().min(1).optional(),
		include: FILES.optional(),
		files: FILES.optional().describe('Pictures and PDFs that are sent before the text.'),
});
function textPiece(source, problems) {
		const { tree, path, text: whole, reading } = source;
		const language = (0,template_language .eX)(source, 'own');
		const front = !/\.(?:md|markdown)$/.test(path) ? null : splitFrontMatter(path, whole, problems);
		const part = source.selector === null ? null : partOf(source, front?.bodyStart ?? 0, problems);
		if (source.selector !== null && part === null)
				return null;
		const bodyStart = part?.from ?? front?.bodyStart ?? 0;
		const text = whole.slice(0, part?.to);
		const settings = front?.settings ?? {};
		const note = (fault, file) => problems.add({ file, line: fault.line, column: fault.column, message: fault.message });
		const isOwnEnd = language === 'jinja' && part === null;
		const body = isOwnEnd ? text.slice(bodyStart) : withoutFinalNewline(text.slice(bodyStart));
		const pieces = [];
		let size = body.length;
		for (const at of includesOf(settings)) {
				const file = (0,text_document .e6)(front.document, at, path, problems);
				const included = file === null ? null : (0,utf8 .yR)(tree, file, problems, (0,text_document .l4)(front.document, at));
				if (file === null || included === null)
						continue;
				const plain = withoutFinalNewline(included.replaceAll('\r\n', '\n'));
				size += plain.length;
				if (size > size_limits .lt.bytes) {
						problems.add({ file: path, message: `with all that it includes ${(0,size_limits .g$)(size, size_limits .lt)}` });
						return null;
				}
				const whereIs = (offset) => (0,utf8 .$t)(plain, offset);
				const from = { ...source, path: file, text: plain };
				pieces.push((0,template_language .Ad)(from, { segments: [plain], language, note: (fault) => note(fault, file), whereIs }));
		}
		if (body !== '' || pieces.length === 0) {
				const whereIs = (offset) => (0,utf8 .$t)(text, bodyStart + offset);
				pieces.push((0,template_language .Ad)(source, { segments: [body], language, note: (fault) => note(fault, path), whereIs }));
		}
		const content = pieces.map((piece) => piece.content).join('\n\n');
		const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : ['\n\n', ...piece.parts]));
		const asks = (0,prompt_variables .DF)(parts).some(({ name }) => name === (reading.inputVar ?? 'input'));
		const shots = settings['few-shots'] === undefined ? [] : (0,few_shots .Ic)(tree, front.document, path, problems);
		if (content.trim() === '' && shots.length === 0 && settings.files === undefined) {
				problems.add({ file: path, message: 'is empty: nothing would be sent; a prompt that adds nothing is {{input}}' });
				return null;
		}
		const role = settings.role ?? (asks ? 'user' : 'system');
		const media = front === null ? [] : mediaOf(front.document, source, role, problems);
		const sent = media.length === 0 ? {} : { parts: content === '' ? media : [...media, { text: content }] };
		const own = content === '' && media.length === 0 ? [] : [{ role, content, ...sent }];
		const ownParts = [...media, ...parts];
		const literal = shots.map(() => null);
		const before = own[0]?.role === 'user';
		return {
				name: settings.name,
				messages: before ? [...shots, ...own] : [...own, ...shots],
				parts: before ? [...literal, ...own.map(() => ownParts)] : [...own.map(() => ownParts), ...literal],
				fewShots: shots.length / 2,
		};
}
function partOf({ path, text, selector }, start, problems) {
		const parts = [];
		let from = start;
		const close = (to) => {
				const body = text.slice(from, to);
				if (body.trim() === '')
						return;
				parts.push({ from: from + body.search(/\S/), to: from + body.trimEnd().length });
		};
		for (const line of text.slice(start).matchAll(/^[ \t]*---[ \t]*$/gm)) {
				close(start + line.index);
				from = start + line.index + line[0].length;
		}
		close(text.length);
		const found = /^[0-9]+$/.test(selector) ? parts[Number(selector) - 1] : undefined;
		if (found !== undefined)
				return found;
		const message = `#${selector} is none of its ${parts.length} texts; lines of --- keep them apart, and #1 is the first`;
		problems.add({ file: path, message });
		return null;
}
function splitFrontMatter(file, text, problems) {
		if (!/^---[ \t]*\n/.test(text))
				return null;
		const start = text.indexOf('\n') + 1;
		const none = { settings: {}, document: { file, value: {}, place: () => undefined } };
		const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
		if (close === null) {
				problems.add({ file, line: 1, message: 'opens front matter with --- but never closes it; add a second --- line' });
				return { ...none, bodyStart: start };
		}
		const yaml = text.slice(start, start + close.index);
		const bodyStart = start + close.index + close[0].length;
		if (yaml.trim() === '')
				return { ...none, bodyStart };
		const document = (0,text_yaml .c)(file, yaml, problems, { firstLine: 2 });
		const settings = document === null ? null : (0,check_schema .z)(document, FRONT_MATTER_SCHEMA, problems);
		return document === null || settings === null ? { ...none, bodyStart } : { settings, document, bodyStart };
}
function includesOf(settings) {
		if (settings.include === undefined)
				return [];
		return typeof settings.include === 'string' ? [['include']] : settings.include.map((_, index) => ['include', index]);
}
function withoutFinalNewline(text) {
		return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function mediaOf(document, { tree, path }, role, problems) {
		const named = (0,text_document .fK)(document.value, ['files']);
		const paths = Array.isArray(named) ? named : named === undefined ? [] : [named];
		if (paths.length > 0 && role !== 'user') {
				const message = `are sent in a user's message, and this is a ${role} message; write role: user, or name them in the cases (files)`;
				problems.add({ ...(0,text_document .l4)(document, ['files'], 'key'), message });
				return [];
		}
		const { find } = (0,media_files.mediaFiles)(tree, path);
		return paths.flatMap((file, index) => {
				const at = Array.isArray(named) ? ['files', index] : ['files'];
				return find(String(file), (_path, message) => problems.add({ ...(0,text_document .l4)(document, at), message })) ?? [];
		});
}

;












function loadPrompt(tree, addresses, problems, { named, reading = {} } = {}) {
		const before = problems.count;
		const small = (0,size_limits .Tu)(tree, size_limits .lt);
		const { inputVar = 'input' } = reading;
		let size = 0;
		const pieces = addresses.map((address, index) => {
				if (size > size_limits .lt.bytes)
						return null;
				const source = readSource(small, address, problems, named?.(index));
				const piece = source === null ? null : pieceOf({ ...source, reading, named: named?.(index) }, problems);
				size += piece?.messages.reduce((sum, { content }) => sum + (content?.length ?? 0), 0) ?? 0;
				return piece === null || inputVar === 'input' ? piece : { ...piece, parts: piece.parts.map(withInput(inputVar)) };
		});
		if (problems.count > before)
				return null;
		if (size > size_limits .lt.bytes) {
				problems.add({
						file: (0,prompt_address .W)(addresses[0] ?? ''),
						message: `with all that it includes ${(0,size_limits .g$)(size, size_limits .lt)}`,
				});
				return null;
		}
		if (pieces.some((piece) => piece === null))
				return null;
		const whole = pieces;
		const parts = whole.flatMap((piece) => piece.parts);
		const variables = new Map();
		for (const variable of (0,prompt_variables .DF)(parts.flatMap((list) => list?.flatMap((part) => ((0,prompt_part .I0)(part) ? [] : [part])) ?? []))) {
				if (!variables.has(variable.name))
						variables.set(variable.name, variable);
		}
		const said = whole.find((piece) => piece.model !== undefined || piece.modelParameters !== undefined || piece.responseFormat !== undefined);
		return {
				files: addresses.map(prompt_address .W),
				name: whole[0]?.name ?? baseName(addresses[0] ?? ''),
				messages: whole.flatMap((piece) => piece.messages),
				caseFollows: !variables.has('input'),
				variables: [...variables.values()],
				fewShots: whole.reduce((sum, piece) => sum + piece.fewShots, 0),
				parts,
				unsent: whole.find(({ unsent }) => unsent !== undefined)?.unsent,
				model: said?.model,
				modelParameters: said?.modelParameters,
				responseFormat: said?.responseFormat,
		};
}
function hasPrompt(tree, address, reading) {
		const { path, selector } = (0,prompt_address .o)(address);
		if (tree.entry(path).kind === 'absent')
				return false;
		if (selector === null)
				return true;
		const source = readSource((0,size_limits .Tu)(tree, size_limits .lt), address, new problem .Zw(), undefined);
		return source === null || hasSelected({ ...source, reading });
}
function hasSelected(source) {
		const { path, selector, text } = source;
		const kind = (0,source_kind .I)(path);
		switch (kind) {
				case 'script':
				case 'python':
						return hasConstant(source, kind);
				case 'yaml':
				case 'json':
						return (0,collection_file .z$)(path, text, selector);
				default:
						return true;
		}
}
const MOST_FILLED = 4_000_000;
function withInput(inputVar) {
		const renamed = (variable) => variable.name === inputVar ? { ...variable, name: 'input' } : variable;
		const theirs = (name) => (name === inputVar ? 'input' : name);
		return (parts) => parts?.map((part) => {
				if (typeof part === 'string' || (0,prompt_part .I0)(part))
						return part;
				if (!(0,prompt_variables .jz)(part))
						return renamed(part);
				const fill = (values, most) => part.fill({ text: (name) => values.text(theirs(name)), value: (name) => values.value(theirs(name)) }, most);
				return { variables: part.variables.map(renamed), fill };
		}) ?? null;
}
function baseName(address) {
		const { path, selector } = (0,prompt_address .o)(address);
		const file = path.slice(path.lastIndexOf('/') + 1).replace(source_kind .Ys, '');
		return selector === null ? file : `${file}-${selector}`;
}
function readSource(tree, address, problems, named) {
		const { path, selector } = (0,prompt_address .o)(address);
		const read = (0,utf8 .yR)(tree, path, problems, named);
		if (read === null)
				return null;
		const text = read.replaceAll('\r\n', '\n');
		return (0,utf8 .Xs)(path, text, problems) ? null : { tree, path, selector, text };
}
function pieceOf(source, problems) {
		const { path } = source;
		const kind = (0,source_kind .I)(path);
		switch (kind) {
				case 'text':
				case 'jinja':
				case 'mustache':
						return textPiece(source, problems);
				case 'script':
				case 'python':
						return codePiece(source, kind, problems);
				case 'yaml':
				case 'json': {
						const member = (0,collection_file .nk)(source, problems);
						if (member !== 'whole')
								return member;
						return kind === 'yaml' ? (0,chat_file .Pb)(source, problems) : (0,chat_file .v_)(source, problems);
				}
				case 'prompty':
						return promptyPiece(source, problems);
				case null:
						problems.add({ file: path, message: `is no kind of prompt file; known: ${source_kind .Qt}` });
						return null;
		}
}
function renderPrompt(prompt, row, problems) {
		const messages = [];
		let whole = true;
		for (const [index, message] of prompt.messages.entries()) {
				const filled = filledMessage(message, prompt.parts?.[index], { prompt, row, problems });
				if (filled === null)
						whole = false;
				else
						messages.push(filled);
		}
		if (!prompt.caseFollows)
				return whole ? withFiles(messages, row) : null;
		if (row.messages !== undefined)
				messages.push(...row.messages);
		else if (row.input !== undefined || row.files !== undefined)
				messages.push(spoken(row.input ?? '', row.files));
		else if (prompt.unsent === undefined &&
				prompt.variables.length === 0 &&
				!prompt.messages.some(({ role }) => role === 'user')) {
				problems.add({
						file: prompt.files[0] ?? '',
						message: `nothing of case ${(0,problem .WU)(row.id)} (line ${row.line}) is sent: it has no input and no messages`,
				});
				whole = false;
		}
		return whole ? messages : null;
}
function spoken(content, files) {
		if (files === undefined)
				return { role: 'user', content };
		return { role: 'user', content, parts: content === '' ? files : [...files, { text: content }] };
}
function withFiles(messages, { files }) {
		if (files === undefined)
				return messages;
		const at = messages.findLastIndex(({ role }) => role === 'user');
		const asked = messages[at];
		if (asked === undefined)
				return [...messages, spoken('', files)];
		const { content, parts = [{ text: content ?? '' }] } = asked;
		return messages.with(at, { ...asked, parts: [...files, ...parts] });
}
function filledMessage(message, parts, filling) {
		if (parts === null || parts === undefined || message.content === null)
				return message;
		const { prompt, row, problems } = filling;
		const texts = [];
		const filled = [];
		for (const run of runsOf(parts)) {
				if ((0,prompt_part .I0)(run)) {
						filled.push(run);
						continue;
				}
				const text = (0,prompt_variables .ou)(run, { text: (name) => (0,prompt_variables .Qn)(row, name), value: (name) => (0,prompt_variables .xm)(row, name) }, (why) => noteUnfillable(why, prompt, row, problems), MOST_FILLED);
				texts.push(text);
				if (text !== null && text !== '')
						filled.push({ text });
		}
		if (texts.includes(null))
				return null;
		const content = texts.join('');
		if (content.length > MOST_FILLED) {
				const what = `with the values of case ${(0,problem .WU)(row.id)} (line ${row.line}) a message is larger than ${(0,size_limits .lP)(MOST_FILLED)}`;
				problems.add({ file: prompt.files[0] ?? '', message: what });
				return null;
		}
		if (message.parts !== undefined)
				return { ...message, content, parts: filled };
		return content === message.content ? message : { ...message, content };
}
function runsOf(parts) {
		if (!parts.some(prompt_part .I0))
				return [parts];
		const runs = [];
		for (const part of parts) {
				const last = runs.at(-1);
				if ((0,prompt_part .I0)(part))
						runs.push(part);
				else if (Array.isArray(last))
						last.push(part);
				else
						runs.push([part]);
		}
		return runs;
}
function noteUnknown(prompt, cases, problems) {
		const [first] = cases;
		if (first === undefined)
				return false;
		const unknown = prompt.variables.filter(({ name, optional }) => optional !== true && cases.every((row) => (0,prompt_variables .xm)(row, name) === undefined));
		for (const { name, file, line, column } of unknown) {
				const message = `{{${name}}}: no case has "${name}" (first: case ${(0,problem .WU)(first.id)}, line ${first.line}); ${hintOf(first)}`;
				problems.add({ file, line, column, message });
		}
		return unknown.length > 0;
}
function hintOf(row) {
		const has = [
				...(row.input === undefined ? [] : ['input']),
				...(row.context === undefined ? [] : ['context']),
				...Object.keys(row.vars),
		];
		return has.length === 0 ? 'it has none' : `it has ${has.slice(0, 12).join(', ')}`;
}
function noteUnfillable(why, prompt, row, problems) {
		if (typeof why.at !== 'number') {
				noteMissing(why.at, row, problems);
				return;
		}
		const message = `case ${(0,problem .WU)(row.id)} (line ${row.line}): ${why.message}`;
		problems.add({ file: prompt.files[0] ?? '', line: why.at, message });
}
function noteMissing(variable, row, problems) {
		const { file, line, column, name } = variable;
		problems.add({
				file,
				line,
				column,
				message: `{{${name}}}: case ${(0,problem .WU)(row.id)} (line ${row.line}) has no such variable; ${hintOf(row)}`,
		});
}


	})

};
