export const id = 1663;
export const ids = [1663];
export const modules = {

	43133:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		K: () => (  Losses)
	});
class Losses {
		#lost = new Map();
		#notes = new Set();
		lost(what, where) {
				const known = this.#lost.get(what);
				if (known === undefined)
						this.#lost.set(what, { first: where, count: 1 });
				else
						known.count += 1;
		}
		note(text) {
				this.#notes.add(text);
		}
		get lines() {
				return [...this.#lost].map(([what, { first, count }]) => {
						if (count > 1)
								return `${what} (${count} times, first in ${first})`;
						return first === '' ? what : `${first}: ${what}`;
				});
		}
		get notes() {
				return [...this.#notes];
		}
}


	}),

	91663:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		draftOfPromptYml: () => (  draftOfPromptYml)
	});
	var _inputs_prompt_chat_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48152);
	var _model_call_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54240);
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68752);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84323);
	var _losses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43133);
	var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33876);
	var _promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94000);
	var _their_object_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97414);











const BUILT_IN = {
		'github/groundedness': { use: 'Groundedness', reads: 'context' },
		'github/relevance': { use: 'AnswerRelevance' },
		'github/coherence': { use: 'Coherence' },
		'github/similarity': { use: 'SemanticEquivalence', reads: 'expected' },
};
function draftOfPromptYml(tree, path, name, problems) {
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)(tree, path, problems);
		const read = document === null ? null : (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_2__  .z)(document, _inputs_prompt_chat_file_js__WEBPACK_IMPORTED_MODULE_0__  .CG, problems);
		if (document === null || read === null)
				return null;
		const rows = (read.testData ?? []).filter((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(one));
		if (rows.length === 0) {
				problems.add({ file: path, key: 'testData', message: 'holds no row; there is nothing to score' });
				return null;
		}
		const losses = new _losses_js__WEBPACK_IMPORTED_MODULE_8__  .K();
		const ids = (0,_names_js__WEBPACK_IMPORTED_MODULE_9__  .Yj)();
		const evaluators = (read.evaluators ?? []).filter((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(one));
		const cases = rows.map((row, index) => {
				const values = Object.fromEntries(Object.entries(row).filter((entry) => entry[1] !== undefined && entry[1] !== null));
				const id = ids(typeof row['id'] === 'string' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_9__  .yR)(row['id']) : `case-${String(index + 1).padStart(3, '0')}`);
				const { input, context, expected: _expected, id: _id, ...others } = values;
				return {
						id,
						input: input === undefined ? undefined : (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(input),
						context,
						vars: Object.fromEntries(Object.entries(others).map(([key, value]) => [key, (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(value)])),
						meta: {},
						rules: evaluators.flatMap((evaluator) => translate(evaluator, { row: values, where: `case ${id}`, losses })),
				};
		});
		const judged = cases.every(({ rules }) => rules.length === 0) ? withStarterChecks(cases, rows, losses) : cases;
		return {
				name,
				cases: judged,
				prompts: [{ file: `${name}.prompt.yml`, lies: path, text: (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_5__  .yR)(tree, path, problems) ?? '' }],
				model: modelOf(read.model, read.modelParameters, losses),
				providers: {},
				lost: losses.lines,
				notes: losses.notes,
		};
}
function withStarterChecks(cases, rows, losses) {
		losses.note('No evaluator of the file can be taken over: SemanticEquivalence, a judge, compares with expected, TaskCompletion looks at rows without one. Choose what fits.');
		return cases.map((row, index) => {
				const { expected } = rows[index];
				const rule = expected === undefined || expected === null
						? { use: 'TaskCompletion', name: 'TaskCompletion', slot: { kind: 'none' }, value: true, judged: true }
						: {
								use: 'SemanticEquivalence',
								name: 'equivalence',
								slot: { kind: 'expected', key: null },
								value: (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(expected),
								judged: true,
						};
				return { ...row, rules: [rule] };
		});
}
function translate(given, place) {
		const { where, losses } = place;
		const evaluator = new _their_object_js__WEBPACK_IMPORTED_MODULE_10__  ._(given);
		const name = evaluator.text('name') ?? 'evaluator';
		const uses = evaluator.text('uses');
		const string = evaluator.object('string');
		const llm = evaluator.object('llm');
		for (const key of evaluator.rest())
				losses.lost(`${name}: ${key}: no counterpart`, where);
		if (uses !== undefined)
				return builtIn(name, uses, place);
		if (string !== undefined)
				return Object.entries(string).flatMap(([kind, value]) => stringRule(name, [kind, value], place));
		if (llm !== undefined)
				return llmRule(name, llm, place);
		losses.lost(`${name}: ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(given)}: no counterpart`, where);
		return [];
}
function builtIn(name, uses, { row, where, losses }) {
		const known = BUILT_IN[uses];
		if (known === undefined) {
				losses.lost(`${name}: ${uses}: no counterpart`, where);
				return [];
		}
		losses.note(`${name}: ${uses} passed at any score above 0 there, 2 of 5 among them; ${known.use} has a pass rule of its own.`);
		if (known.reads === 'context' && row['context'] === undefined) {
				losses.lost(`${name}: ${known.use} reads context, which the row has not`, where);
				return [];
		}
		const own = { use: known.use, name, judged: true };
		if (known.reads !== 'expected')
				return [{ ...own, slot: { kind: 'none' }, value: true }];
		if (row['expected'] === undefined) {
				losses.lost(`${name}: ${known.use} reads expected, which the row has not`, where);
				return [];
		}
		return [{ ...own, slot: { kind: 'expected', key: null }, value: (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(row['expected']) }];
}
function stringRule(name, [kind, value], { row, where, losses }) {
		const text = typeof value === 'string' ? (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .Uq)(value, row) : typeof value === 'number' ? String(value) : null;
		if (text === null || text === '') {
				losses.lost(`${name}: ${kind} ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(value)} cannot be filled from the row`, where);
				return [];
		}
		const parameters = { normalise: ['case'] };
		switch (kind) {
				case 'equals':
						return [{ use: 'ExactMatch', name, slot: { kind: 'expected', key: 'answer' }, value: text }];
				case 'contains':
						losses.note(`${name}: contains ignored case there; ContainsAll does so here by normalise: [case].`);
						return [
								{ use: 'ContainsAll', name, parameters, slot: { kind: 'expected', key: 'terms' }, value: [text], join: 'list' },
						];
				case 'startsWith':
				case 'endsWith':
						return [
								{
										use: kind === 'startsWith' ? 'StartsWith' : 'EndsWith',
										name,
										parameters,
										slot: { kind: 'parameters' },
										value: { text },
								},
						];
				default:
						losses.lost(`${name}: string.${kind}: no counterpart`, where);
						return [];
		}
}
const SCALES = {
		2: ['bin', ['0', '1']],
		3: ['3pt', ['0', '0.5', '1']],
		5: ['5pt', ['1', '2', '3', '4', '5']],
};
function llmRule(name, llm, { row, where, losses }) {
		const choices = (Array.isArray(llm['choices']) ? llm['choices'] : []).filter((one) => (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_7__  .G)(one));
		const prompt = [llm['systemPrompt'], llm['prompt']].filter((part) => typeof part === 'string').join('\n\n');
		const scale = SCALES[choices.length];
		if (prompt === '' || scale === undefined || choices.some(({ score }) => typeof score !== 'number')) {
				losses.lost(`${name}: llm: needs a prompt and 2, 3 or 5 choices with scores; write a CustomRubric by hand`, where);
				return [];
		}
		if (llm['modelId'] !== undefined)
				losses.note(`${name}: its judge ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(llm['modelId'])} is not taken over: write it into judge of the suite.`);
		const named = [...prompt.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, variable]) => variable);
		const inputs = ['output', ...['input', 'context', 'expected'].filter((input) => named.includes(input))];
		const ordered = [...choices].sort((a, b) => a['score'] - b['score']);
		const words = ordered.map((choice, index) => `${scale[1][index]} = what was called "${String(choice['choice'])}"`);
		const told = prompt.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_whole, variable) => `(the ${variable === 'completion' ? 'output' : variable})`);
		losses.note(`${name}: the judge's reply was searched for a choice as a substring, and any score above 0 passed; here a verdict is one of the scale's points and passes from 0.75.`);
		losses.note(`${name}: read the rubric over: it was written as a whole prompt, and only what counts belongs in it.`);
		const parameters = { inputs, scale: scale[0], rubric: `${told.trim()}\n\nThe scale: ${words.join('; ')}.` };
		const isCompared = inputs.includes('expected') && row['expected'] !== undefined;
		return [
				{
						use: 'CustomRubric',
						name,
						parameters,
						judged: true,
						...(isCompared
								? { slot: { kind: 'expected', key: null }, value: (0,_promptfoo_variables_js__WEBPACK_IMPORTED_MODULE_6__  .b6)(row['expected']) }
								: { slot: { kind: 'none' }, value: true }),
				},
		];
}
function modelOf(model, parameters, losses) {
		const taken = {
				provider: 'default',
				model: model?.replace(/^[^/]+\//, '') ?? _model_call_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__  .UB,
		};
		if (model === undefined || model.includes('/'))
				losses.note(`The model ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(model ?? null)} became ${taken['model']} in the model file, and that one is sent from now on; "model" of the .prompt.yml is no longer read. Check the name and the provider, and pin a dated one.`);
		const { temperature: _temperature, maxTokens: _maxTokens, topP, ...rest } = parameters ?? {};
		if (typeof topP === 'number')
				taken['params'] = { top_p: topP };
		else if (model === undefined)
				taken['params'] = _model_call_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__  .bp;
		for (const key of Object.keys(rest))
				losses.lost(`modelParameters.${key}: write it into params of the model file, by its name in the API`, '');
		return taken;
}


	}),

	94000:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C5: () => (  memberOf),
		Uq: () => (  filledText),
		b6: () => (  textOf),
		iF: () => (  filledValue),
		vj: () => (  combinations),
		wX: () => (  namesIn)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



const MOST_COMBINATIONS = 1_000;
function combinations(vars, files, isExpanded) {
		let all = [{}];
		for (const [name, given] of Object.entries(vars)) {
				const values = valuesOf(name, given ?? null, files, isExpanded);
				if (typeof values === 'string')
						return values;
				all = all.flatMap((some) => values.map((value) => ({ ...some, [name]: value })));
				if (all.length > MOST_COMBINATIONS)
						return `its lists of variables make more than ${MOST_COMBINATIONS} tests`;
		}
		return all.map(resolved);
}
function valuesOf(name, given, files, isExpanded) {
		if (typeof given === 'string' && given.startsWith('file://')) {
				const found = files.matching(given);
				if (found.length === 0)
						return `vars.${name}: ${given} is not there`;
				const read = found.map((path) => files.variable(path));
				const fault = read.find((one) => 'why' in one);
				if (fault !== undefined && 'why' in fault)
						return `vars.${name}: ${given} ${fault.why}`;
				return read.map((one) => one.text);
		}
		if (typeof given === 'string' && /^(package|exec|python):/.test(given))
				return `vars.${name}: ${given} runs code`;
		if (isExpanded && Array.isArray(given) && typeof given[0] === 'string') {
				const each = given.map((item) => valuesOf(name, item, files, isExpanded));
				return each.find((one) => typeof one === 'string') ?? each.flat();
		}
		return [given];
}
function resolved(vars) {
		const values = Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/\n$/, '') : value]));
		for (let round = 0; round < 5; round += 1) {
				const before = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(values);
				for (const [name, value] of Object.entries(values))
						if (typeof value === 'string')
								values[name] = fillNames(value, { ...values, [name]: undefined });
				if ((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(values) === before)
						break;
		}
		return values;
}
const HOLE = /\{\{([^{}]*)\}\}/g;
function expressionIn(inner) {
		const from = inner.startsWith('-') ? 1 : 0;
		return inner.slice(from, inner.endsWith('-') && inner.length > from ? -1 : undefined).trim();
}
function fillNames(text, values) {
		return text.replace(HOLE, (whole, inner) => {
				const value = memberOf(values, expressionIn(inner));
				return value === undefined ? whole : textOf(value);
		});
}
function memberOf(values, expression) {
		const bare = expression.replace(/\s*\|\s*(safe|dump|trim)\s*$/, '').trim();
		if (!/^[\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[(?:"[^"]*"|'[^']*'|[0-9]+)\])*$/u.test(bare))
				return undefined;
		const keys = bare.split(/\.|\[["']?|["']?\]/).filter((key) => key !== '');
		if (Object.hasOwn(values, bare))
				return values[bare];
		let value = values;
		for (const key of keys) {
				if (Array.isArray(value))
						value = value[Number(key)];
				else if ((0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value) && Object.hasOwn(value, key))
						value = value[key];
				else
						return undefined;
		}
		return value;
}
function textOf(value) {
		if (value === null)
				return '';
		return typeof value === 'string' ? value : JSON.stringify(value);
}
function filledValue(value, vars) {
		if (typeof value === 'string')
				return filledText(value, vars);
		if (Array.isArray(value)) {
				const items = value.map((item) => filledValue(item, vars));
				return items.some((item) => item === null) ? null : items;
		}
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value))
				return value;
		const members = Object.entries(value).map(([key, item]) => [key, item === null ? undefined : filledValue(item, vars)]);
		return members.some(([, item]) => item === null) ? null : Object.fromEntries(members);
}
function filledText(text, vars) {
		if (/\{%|\{#/.test(text))
				return null;
		let isPlain = true;
		const filled = text.replace(HOLE, (_whole, inner) => {
				const expression = expressionIn(inner);
				if (!isName(expression)) {
						isPlain = false;
						return '';
				}
				return textOf(memberOf(vars, expression) ?? null);
		});
		return isPlain ? filled : null;
}
function isName(expression) {
		const bare = expression.replace(/\s*\|\s*(safe|trim)\s*$/, '').trim();
		return /^[\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[(?:"[^"]*"|'[^']*'|[0-9]+)\])*$/u.test(bare);
}
function namesIn(text) {
		if (/\{%|\{#/.test(text))
				return null;
		const names = [...text.matchAll(HOLE)].map(([, inner]) => expressionIn(inner));
		return names.every(isName) ? names : null;
}
function describe(value) {
		return value === undefined ? 'nothing' : show(value);
}


	}),

	97414:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		_: () => (  TheirObject)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57128);

class TheirObject {
		#value;
		#read = new Set();
		constructor(value) {
				this.#value = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(value) ? value : {};
		}
		take(key) {
				this.#read.add(key);
				return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
		}
		text(key) {
				const value = this.take(key);
				return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
		}
		number(key) {
				const value = this.take(key);
				if (typeof value === 'number')
						return value;
				return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
						? Number(value)
						: undefined;
		}
		object(key) {
				const value = this.take(key);
				return (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(value) ? value : undefined;
		}
		list(key) {
				const value = this.take(key);
				if (value === undefined)
						return [];
				return Array.isArray(value) ? value : [value];
		}
		ignore(...keys) {
				for (const key of keys)
						this.#read.add(key);
		}
		rest() {
				return Object.keys(this.#value).filter((key) => !this.#read.has(key) && this.#value[key] !== undefined);
		}
}


	})

};
