export const id = 2546;
export const ids = [2546];
export const modules = {

	54506:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$P: () => (  loadArm),
		Tg: () => (  providersAsked),
		cr: () => (  messagesOf),
		lQ: () => (  armDigest),
		uE: () => (  requestIdentity)
	});
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73865);
	var _inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);
	var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92291);
	var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83689);
	var _inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13643);
	var _inputs_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36123);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27744);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13457);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28504);










function loadArm(side, tree, paths, config, { problems, isAlone = false }) {
		const at = (...key) => paths.name === undefined ? undefined : placedKey(tree, config, ['targets', paths.name, ...key]);
		const promptAt = (index) => paths.prompt.length === 1 ? at('prompt') : at('prompt', index);
		const prompt = (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_2__  .hT)(tree, paths.prompt, problems, {
				named: paths.name === undefined ? undefined : (i) => promptAt(i),
				reading: (0,_inputs_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_8__  .MU)(paths),
		});
		const model = (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .cm)(tree, paths.model, problems, at('model'));
		if (model === null)
				return null;
		const strange = providersAsked(model, config).filter((named) => !Object.hasOwn(config.providers, named.provider));
		for (const { key, provider } of strange) {
				const known = Object.keys(config.providers).join(', ') || 'none';
				const there = isAlone ? `(there: ${known})` : `on the base side (there: ${known}); add it there first`;
				problems.add({
						file: paths.model,
						key,
						message: `"${provider}" is not a provider of ${config.file} ${there}`,
				});
		}
		const provider = config.providers[model.provider];
		if (prompt === null || provider === undefined || strange.length > 0)
				return null;
		if (prompt.unsent !== undefined && (0,_inputs_provider_js__WEBPACK_IMPORTED_MODULE_3__  .yX)(provider)) {
				problems.add({
						...(promptAt(0) ?? { file: paths.prompt[0] ?? '' }),
						message: `${paths.prompt.join(', ')} ${prompt.unsent}`,
				});
				return null;
		}
		return { side, promptFiles: paths.prompt.map(_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_9__  .W), prompt, model: withPromptDefaults(model, prompt), provider };
}
function placedKey(tree, { file, source }, path) {
		const place = () => {
				const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_7__  .u)(tree, file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_6__  .Zw());
				return document === null || (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__  .$N)(document.value) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__  .$N)(source) ? undefined : document.place(path);
		};
		return {
				file,
				key: (0,_text_document_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(path),
				get line() {
						return place()?.line;
				},
				get column() {
						return place()?.column;
				},
		};
}
function providersAsked(model, config) {
		const all = (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .go)(model);
		return config.providers[model.provider]?.type === 'recorded' ? all.slice(0, 1) : all;
}
function withPromptDefaults(model, prompt) {
		const said = prompt.modelParameters ?? {};
		const number = (key) => {
				const value = said[key];
				return typeof value === 'number' ? value : undefined;
		};
		return {
				...model,
				temperature: model.temperature ?? number('temperature'),
				maxTokens: model.maxTokens ?? number('maxTokens') ?? number('max_tokens') ?? number('maxCompletionTokens'),
				responseFormat: model.responseFormat ?? prompt.responseFormat,
		};
}
const SAID_ONLY = {
		retrieval: 'retrieval',
		'tuned-from': 'tunedFrom',
		tuned: 'tuned',
		'tuned-by': 'tunedBy',
		'available-until': 'availableUntil',
		'reports-as': 'reportsAs',
};
function requestIdentity({ model, provider }) {
		const { file: _file, maxTokensAt: _place, source, ...sent } = model;
		const told = Object.entries(SAID_ONLY).filter(([key]) => key !== 'retrieval' || provider.type !== 'http');
		const without = (value, keys) => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__  .$N)({
				sent: without(sent, told.map(([, key]) => key)),
				source: without(source, told.map(([key]) => key)),
				provider: model.provider,
		});
}
function armDigest(arm) {
		if (arm.provider.type === 'recorded')
				return undefined;
		const { messages, caseFollows } = arm.prompt;
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__  .ol)({ request: requestIdentity(arm), messages, caseFollows });
}
function messagesOf(arm, row, problems) {
		return (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_2__  .nQ)(arm.prompt, (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__  .eQ)(row, arm.contexts?.get(row.id)), problems);
}


	}),

	73865:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$3: () => (  caseWith),
		Gv: () => (  mediaOfCase),
		HG: () => (  caseLine),
		Jx: () => (  meantKey),
		MG: () => (  isRowKey),
		O5: () => (  aliasOf),
		TT: () => (  saidBy),
		WC: () => (  cellOf),
		db: () => (  READ_AGAIN_KEYS),
		eQ: () => (  withContext),
		hV: () => (  HELD_KEYS),
		nP: () => (  readCase),
		og: () => (  CASE_KEYS)
	});
	var _model_call_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _case_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97132);





const FIELDS = {
		id: {
				about: 'text, once in the file',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .wh,
				held: true,
				cell: 'text',
				aliases: ['case_id', 'test_id', 'example_id', 'uuid'],
		},
		cluster: {
				about: 'text; cases that share a document, user or conversation are resampled together',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .D$,
				held: true,
				cell: 'text',
		},
		input: {
				about: 'text, sent as the user',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .R5,
				held: false,
				cell: 'text',
				aliases: ['question', 'query', 'user_input', 'user_query', 'prompt', 'request', 'inputs'],
		},
		files: {
				about: 'paths of pictures (PNG, JPEG, GIF, WebP) and PDFs, from this file; they stand before the input',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .Ul,
				write: (files) => files && (0,_case_values_js__WEBPACK_IMPORTED_MODULE_3__  .GX)(files),
				held: false,
				cell: 'list',
				aliases: ['attachments'],
		},
		messages: {
				about: "list of messages, sent as they stand; a user's content may be a list of `{type: text, text}`, `{type: image, file}`, `{type: document, file}`",
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .lr,
				write: (messages) => messages?.map(_case_values_js__WEBPACK_IMPORTED_MODULE_3__  .O$),
				held: false,
				cell: 'json',
				aliases: ['conversation', 'conversations', 'chat', 'chat_history', 'turns', 'dialog', 'dialogue'],
		},
		vars: {
				about: 'object of names and values, for the variables of the prompt',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .nK,
				write: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .A5,
				held: false,
				cell: 'maybe-json',
				aliases: ['variables'],
		},
		context: {
				about: 'text, or list of texts or `{id, title, text}`',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .yI,
				write: (context) => context?.map(_case_values_js__WEBPACK_IMPORTED_MODULE_3__  .u4),
				held: false,
				cell: 'text',
				aliases: [
						'contexts',
						'retrieval_context',
						'retrieved_contexts',
						'retrievalContext',
						'reference_contexts',
						'documents',
						'passages',
						'chunks',
				],
		},
		tools: {
				about: 'list of tools, for templates that read them',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .sR,
				held: false,
				cell: 'json',
				aliases: ['functions', 'tool_definitions'],
		},
		schema: {
				about: 'JSON Schema, for templates that read it',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .G7,
				held: false,
				cell: 'json',
				aliases: ['json_schema', 'jsonSchema', 'output_schema'],
		},
		expected: {
				about: "object whose keys templates read; a plain value is the template's own key",
				read: (value) => value,
				held: false,
				cell: 'maybe-json',
				aliases: [
						'expected_output',
						'expectedOutput',
						'expected_outputs',
						'expected_answer',
						'expected_response',
						'ideal',
						'ground_truth',
						'ground_truths',
						'groundTruth',
						'reference',
						'reference_answer',
						'reference_output',
						'reference_outputs',
						'outputs',
						'target',
						'gold',
						'golden',
						'answer',
						'correct_answer',
						'label',
				],
		},
		split: { about: '`search` or `holdout`', read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .bS, held: true, cell: 'text' },
		critical: {
				about: '`true`: the case blocks by itself',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .eg,
				write: (critical) => critical || undefined,
				held: true,
				cell: 'flag',
		},
		tags: {
				about: 'list of texts',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .g$,
				write: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .A5,
				held: true,
				cell: 'list',
				aliases: ['labels', 'categories'],
		},
		meta: {
				about: 'object of whatever else',
				read: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .eE,
				write: _case_values_js__WEBPACK_IMPORTED_MODULE_3__  .A5,
				held: false,
				cell: 'maybe-json',
				aliases: ['metadata', 'additional_metadata', 'extra'],
		},
};
const CASE_KEYS = Object.keys(FIELDS);
const KNOWN_KEYS = new Set(CASE_KEYS);
const CARRIED = /^output(_[0-9]+)?$/;
const ALIASES = new Map(CASE_KEYS.flatMap((key) => (FIELDS[key].aliases ?? []).map((alias) => [folded(alias), key])));
function folded(name) {
		return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
function aliasOf(name) {
		return ALIASES.get(folded(name));
}
function aliasesOf(key) {
		return FIELDS[key].aliases ?? [];
}
function aboutField(key) {
		return FIELDS[key].about;
}
function meantKey(name) {
		return aliasOf(name) ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(name, CASE_KEYS);
}
function isRowKey(name) {
		return KNOWN_KEYS.has(name) || CARRIED.test(name);
}
function cellOf(key) {
		return KNOWN_KEYS.has(key) ? FIELDS[key].cell : 'text';
}
const HELD_KEYS = CASE_KEYS.filter((key) => FIELDS[key].held);
const READ_AGAIN_KEYS = CASE_KEYS.filter((key) => !FIELDS[key].held);
function readCase(row, line, note, media) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .G)(row)) {
				note([], `expected an object with an id, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(row)}`);
				return null;
		}
		let sound = true;
		let key = '';
		const at = (path, message) => {
				sound = false;
				note([key, ...path], message);
		};
		let carried = null;
		for (const name in row) {
				if (KNOWN_KEYS.has(name))
						continue;
				if (CARRIED.test(name)) {
						carried ??= {};
						carried[name] = row[name];
						continue;
				}
				sound = false;
				const near = meantKey(name);
				const hint = near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`;
				note([], `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .WU)(name)}${hint}`);
		}
		const found = {};
		for (key of CASE_KEYS)
				found[key] = FIELDS[key].read(row[key] ?? undefined, at, media);
		if (found['files'] !== undefined && found['messages'] !== undefined) {
				key = 'files';
				at([], 'goes out with the input; where the case has messages, write {type: image, file: PATH} into the content of one');
		}
		if (!sound)
				return null;
		if (carried !== null)
				found['meta'] = { ...carried, ...found['meta'] };
		found['line'] = line;
		return found;
}
function mediaOfCase({ files = [], messages = [] }) {
		return [...files, ...messages.flatMap(({ parts = [] }) => parts.filter(_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .FN))];
}
function saidBy(row) {
		const said = {};
		for (const key of CASE_KEYS)
				said[key] = row[key];
		return said;
}
function caseWith(row, other) {
		return { ...saidBy(row), line: row.line, ...other };
}
function caseLine(row, critical = row.critical) {
		const line = {};
		for (const key of CASE_KEYS) {
				const { write } = FIELDS[key];
				const value = key === 'critical' ? critical : row[key];
				line[key] = write === undefined ? value : write(value);
		}
		return JSON.stringify(line);
}
function withContext(row, context) {
		if (context === undefined)
				return row;
		return new Proxy(row, { get: (own, key) => (key === 'context' ? context : Reflect.get(own, key)) });
}


	}),

	82342:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		mediaFiles: () => (  mediaFiles)
	});
	var _model_call_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27222);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19148);




const MEDIA_LIMIT = { what: 'a picture or a document', bytes: 20_000_000 };
const MOST_BYTES = 500_000_000;
const TOGETHER = 24;
function likelyPaths(tree, from) {
		const entry = tree.expect === undefined ? null : tree.entry(from);
		if (entry?.kind !== 'file')
				return [];
		const text = Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.length);
		if (!text.includes('"file'))
				return [];
		const named = text.toString('utf8').matchAll(/"([^"\\]{1,200}\.(?:png|jpe?g|gif|webp|pdf))"/gi);
		return [...new Set([...named].flatMap(([, name = '']) => (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__  .o)(from, name) ?? []))];
}
function mediaFiles(tree, from) {
		let likely = null;
		const expectNext = (path) => {
				likely ??= likelyPaths(tree, from);
				const at = likely.indexOf(path);
				if (at >= 0 && at % TOGETHER === 0)
						tree.expect?.(likely.slice(at + 1, at + TOGETHER));
		};
		const found = new Map();
		let bytes = 0;
		const find = (file, note) => {
				const known = found.get(file);
				if (known !== undefined)
						return known.media;
				const fault = (message) => {
						note([], message);
						return undefined;
				};
				const path = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__  .o)(from, file);
				if (path === null)
						return fault(`${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .WU)(file)} is not a path inside the repository; write a relative path with / that does not leave it`);
				expectNext(path);
				const entry = tree.entry(path);
				if (entry.kind === 'absent')
						return fault(`${path} does not exist`);
				if (entry.kind === 'refused')
						return fault(`${path} cannot be read: ${entry.why}`);
				if (entry.bytes.length > MEDIA_LIMIT.bytes)
						return fault(`${path}: ${(0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(entry.bytes.length, MEDIA_LIMIT)}`);
				const source = { written: file, read: () => bytesOf(tree, path) };
				const media = (0,_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .uL)(entry.bytes, path.slice(path.lastIndexOf('/') + 1), source);
				if (media === null)
						return fault(`${path} is neither PNG, JPEG, GIF, WebP nor PDF by its first bytes; no other file can be sent`);
				bytes += media.size;
				if (bytes > MOST_BYTES)
						return fault(`${path} makes more than ${(0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_2__  .lP)(MOST_BYTES)} of pictures and documents; name fewer`);
				found.set(file, { path, media });
				return media;
		};
		return {
				find,
				found: () => {
						const byPath = new Map([...found.values()].map((one) => [one.path, one]));
						return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
				},
		};
}
function bytesOf(tree, path) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				throw new Error(`${path} was there a moment ago`);
		return entry.bytes;
}


	}),

	75528:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		_X: () => (  languagesOfModel),
		cm: () => (  loadModel),
		go: () => (  providersNamed),
		iA: () => (  modelsNamed)
	});
	var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27222);
	var _prompt_code_code_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12732);









const TUNING_METHODS = ['sft', 'lora', 'grpo', 'distil', 'other'];
function providersNamed(model) {
		const { route, cascade } = model;
		const others = [
				{ key: 'route.classifier.provider', provider: route?.classifier.provider },
				...Object.entries(route?.classes ?? {}).map(([name, { provider }]) => ({
						key: `route.classes.${name}.provider`,
						provider,
				})),
				{ key: 'cascade.escalate-to.provider', provider: cascade?.escalateTo.provider },
		];
		const named = others.flatMap(({ key, provider }) => (provider === undefined ? [] : [{ key, provider }]));
		return [{ key: 'provider', provider: model.provider }, ...named];
}
function modelsNamed(config) {
		const { provider, model, route, cascade } = config;
		const answering = route === undefined ? [{ model }] : [route.classifier, ...Object.values(route.classes)];
		const named = [
				...answering,
				...(cascade === undefined ? [] : [cascade.escalateTo]),
		];
		return named.map((seat) => ({ provider: seat.provider ?? provider, model: seat.model }));
}
const NAME = zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1).max(300);
const JSON_OBJECT = zod__WEBPACK_IMPORTED_MODULE_7__  .g1P(zod__WEBPACK_IMPORTED_MODULE_7__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__  .L5J());
const MODEL_REF = zod__WEBPACK_IMPORTED_MODULE_7__  .rej({ provider: NAME.optional(), model: NAME });
const ROUTE = zod__WEBPACK_IMPORTED_MODULE_7__  .rej({
		classifier: zod__WEBPACK_IMPORTED_MODULE_7__  .rej({ provider: NAME.optional(), model: NAME, prompt: zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1) }),
		classes: zod__WEBPACK_IMPORTED_MODULE_7__  .g1P(zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1), MODEL_REF)
				.refine((all) => Object.keys(all).length > 0, 'needs at least one class'),
		otherwise: NAME.describe('The class that any other answer counts as.'),
});
const CASCADE = zod__WEBPACK_IMPORTED_MODULE_7__  .rej({
		'escalate-to': MODEL_REF,
		when: zod__WEBPACK_IMPORTED_MODULE_7__  .rej({
				matches: zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1).optional().describe('RE2 on the first answer.'),
				empty: zod__WEBPACK_IMPORTED_MODULE_7__  .zMY().default(false),
				refused: zod__WEBPACK_IMPORTED_MODULE_7__  .zMY().default(false),
				cut: zod__WEBPACK_IMPORTED_MODULE_7__  .zMY().default(false),
		})
				.default({ empty: true, refused: true, cut: true }),
});
const MODEL_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_7__  .rej({
		provider: NAME.default('default').describe('A key of providers in the config.'),
		model: NAME,
		temperature: zod__WEBPACK_IMPORTED_MODULE_7__  .aig().min(0).max(2).optional(),
		'max-tokens': zod__WEBPACK_IMPORTED_MODULE_7__  .Whr().min(1).optional(),
		seed: zod__WEBPACK_IMPORTED_MODULE_7__  .Whr().optional(),
		params: JSON_OBJECT.default({}).describe('Sent verbatim beside the messages.'),
		tools: zod__WEBPACK_IMPORTED_MODULE_7__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_7__  .YOg(JSON_OBJECT)])
				.optional()
				.describe('Tool definitions, or the path of a JSON or YAML list of them; PATH#NAME is a constant in code.'),
		'response-format': zod__WEBPACK_IMPORTED_MODULE_7__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__  .YjP().min(1), JSON_OBJECT])
				.optional()
				.describe('The value, or the path of a JSON or YAML file; PATH#NAME is a constant in code.'),
		'reports-as': zod__WEBPACK_IMPORTED_MODULE_7__  .KCZ([NAME, zod__WEBPACK_IMPORTED_MODULE_7__  .YOg(NAME)])
				.default([])
				.describe('Model names the server may report besides its own; any other one is not measured.'),
		'tuned-from': NAME.optional().describe('The base model of a tuned one.'),
		tuned: zod__WEBPACK_IMPORTED_MODULE_7__  .zMY().optional().describe('Whether it is a tuned model; default by tuned-from and the form of its id.'),
		'tuned-by': zod__WEBPACK_IMPORTED_MODULE_7__  .k5n(TUNING_METHODS).optional().describe('How it was tuned.'),
		'available-until': zod__WEBPACK_IMPORTED_MODULE_8__  .p6().optional().describe('Last day on which its vendor offers it.'),
		retrieval: JSON_OBJECT.optional().describe('Declared, not executed: index, top-k, embedding model.'),
		route: ROUTE.optional(),
		cascade: CASCADE.optional(),
});
const NOT_PARAMS = new Map(Object.entries({
		model: 'model',
		temperature: 'temperature',
		max_tokens: 'max-tokens',
		max_completion_tokens: 'max-tokens',
		max_output_tokens: 'max-tokens',
		seed: 'seed',
		tools: 'tools',
		response_format: 'response-format',
}));
const NEVER_PARAMS = ['messages', 'input', 'contents', 'stream', 'stream_options', 'n'];
function languagesOfModel(tree, path) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file')
				return [];
		const text = new TextDecoder().decode(entry.bytes.subarray(0, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .YQ.bytes));
		const named = [...text.matchAll(/^(?:tools|response-format):[ \t]{0,40}["']?([^\s"']+)/gm)];
		return named.flatMap(([, address]) => (0,_prompt_code_code_value_js__WEBPACK_IMPORTED_MODULE_6__  .a)(address)?.kind ?? []);
}
function loadModel(tree, path, problems, named) {
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .YQ), path, problems, named);
		if (document === null)
				return null;
		const before = problems.count;
		const read = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, MODEL_SCHEMA, problems);
		const params = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['params']);
		for (const key of (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_9__  .G)(params) ? Object.keys(params) : []) {
				const own = NOT_PARAMS.get(key);
				const at = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['params', key], 'key');
				if (own !== undefined)
						problems.add({ ...at, message: `write it as ${own}, a key of the file itself` });
				else if (NEVER_PARAMS.includes(key))
						problems.add({ ...at, message: 'is set by the gate and cannot be given' });
		}
		const tools = readNamed((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Dc), document, ['tools'], problems);
		const format = readNamed((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_5__  .Dc), document, ['response-format'], problems);
		if (read === null)
				return null;
		const { route, cascade } = read;
		const classes = route && readClasses(document, route.classes, problems);
		const otherwise = route?.otherwise.trim().toLowerCase();
		if (classes !== undefined && otherwise !== undefined && !Object.hasOwn(classes, otherwise)) {
				problems.add({
						...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['route', 'otherwise']),
						message: `${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(route?.otherwise)} is not one of the classes${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .h)(otherwise, Object.keys(classes))}`,
				});
		}
		if (tools.value !== undefined && !(Array.isArray(tools.value) && tools.value.every((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_9__  .G)(one)))) {
				problems.add({
						...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['tools']),
						message: `expected a list of tools (objects), found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(tools.value)}`,
				});
		}
		if (format.value !== undefined && !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_9__  .G)(format.value)) {
				problems.add({
						...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['response-format']),
						message: `expected an object, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(format.value)}`,
				});
		}
		if (problems.count > before)
				return null;
		const reports = read['reports-as'];
		return {
				file: path,
				provider: read.provider,
				model: read.model,
				temperature: read.temperature,
				maxTokens: read['max-tokens'],
				seed: read.seed,
				params: read.params,
				tools: tools.value,
				responseFormat: format.value,
				reportsAs: typeof reports === 'string' ? [reports] : reports,
				maxTokensAt: placeOf(document, ['max-tokens']),
				tunedFrom: read['tuned-from'],
				tuned: read.tuned,
				tunedBy: read['tuned-by'],
				availableUntil: read['available-until'],
				retrieval: read.retrieval,
				route: route && { classifier: route.classifier, classes: classes, otherwise: otherwise },
				cascade: cascade && {
						escalateTo: cascade['escalate-to'],
						when: {
								matches: cascade.when.matches,
								empty: cascade.when.empty,
								refused: cascade.when.refused,
								cut: cascade.when.cut,
						},
				},
				source: normalForm(document.value, tools, format),
		};
}
function placeOf(document, at) {
		const line = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, at) === undefined ? undefined : (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, at, 'key').line;
		return line === undefined ? document.file : `${document.file}:${line}`;
}
function readClasses(document, classes, problems) {
		const folded = new Map();
		for (const [name, target] of Object.entries(classes)) {
				const key = name.trim().toLowerCase();
				if (folded.has(key)) {
						problems.add({
								...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, ['route', 'classes', name], 'key'),
								message: 'stands twice: class names are compared in lower case',
						});
				}
				folded.set(key, target);
		}
		return Object.fromEntries(folded);
}
function readNamed(tree, document, at, problems) {
		const value = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, at);
		if (typeof value !== 'string')
				return { path: false, value };
		const file = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .e6)(document, at, document.file, problems);
		const code = file === null ? null : (0,_prompt_code_code_value_js__WEBPACK_IMPORTED_MODULE_6__  .a)(file);
		if (code !== null)
				return { path: true, value: (0,_prompt_code_code_value_js__WEBPACK_IMPORTED_MODULE_6__  .j)(tree, code, problems, (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, at)) };
		const named = file === null ? null : (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)(tree, file, problems, (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, at));
		return { path: true, value: named?.value };
}
function normalForm(value, tools, format) {
		return {
				...value,
				...(tools.path ? { tools: tools.value } : {}),
				...(format.path ? { 'response-format': format.value } : {}),
		};
}


	}),

	28134:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		BU: () => (  isTuned),
		QX: () => (  tunedAsMainSays),
		YJ: () => (  baseOfTunedId),
		cO: () => (  hasTunedId)
	});
function isTuned({ model, tuned, tunedFrom }) {
		return tuned ?? (tunedFrom !== undefined || hasTunedId(model));
}
function tunedAsMainSays(base, head) {
		if (head.tuned === true)
				return true;
		return base.model === head.model ? base.tuned : undefined;
}
const WORDS = new Set([
		'lora',
		'qlora',
		'adapter',
		'finetuned',
		'sft',
		'dpo',
		'grpo',
		'distilled',
]);
function hasTunedId(id) {
		return (isOpenAi(id) ||
				isBedrock(id) ||
				isGoogle(id) ||
				isFireworks(id) ||
				isTogether(id) ||
				id.startsWith('openpipe:') ||
				id.endsWith('-ft') ||
				id
						.toLowerCase()
						.split(/[^a-z0-9]/u)
						.some((word) => WORDS.has(word)));
}
function baseOfTunedId(id) {
		const [kind, base = ''] = id.split(':');
		if (kind === 'ft' && base !== '')
				return base;
		const [before = '', after] = id.split('.ft-');
		return after === undefined || before === '' ? null : before;
}
function isOpenAi(id) {
		if (id.startsWith('ft:') || id.includes(':ft-'))
				return true;
		return id
				.split('.ft-')
				.slice(1)
				.some((rest) => /^[0-9a-f]{4}/u.test(rest));
}
const BEDROCK = new Set([
		'custom-model',
		'custom-model-deployment',
		'imported-model',
		'provisioned-model',
]);
function isBedrock(id) {
		const [arn, partition = '', service, _region, _account, resource = ''] = id.split(':');
		const slash = resource.indexOf('/');
		return (arn === 'arn' &&
				partition.startsWith('aws') &&
				service === 'bedrock' &&
				slash > 0 &&
				BEDROCK.has(resource.slice(0, slash)));
}
function isGoogle(id) {
		if (id.startsWith('tunedModels/'))
				return true;
		const parts = id.split('/');
		return parts[0] === 'projects' && parts.at(-2) === 'endpoints' && /^\d+$/u.test(parts.at(-1) ?? '');
}
const FIREWORKS = new Set(['models', 'deployedModels', 'deployments']);
function isFireworks(id) {
		const [first, account = '', kind = '', name = ''] = id.split('/');
		return first === 'accounts' && account !== '' && account !== 'fireworks' && FIREWORKS.has(kind) && name !== '';
}
function isTogether(id) {
		const parts = id.split('/');
		return parts.length === 3 && parts.every((part) => part !== '') && /-[0-9a-f]{8}$/u.test(parts[2] ?? '');
}


	})

};
