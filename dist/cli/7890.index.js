export const id = 7890;
export const ids = [7890];
export const modules = {

	32315:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		T: () => (  readOptions)
	});
	var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);



function readOptions(command, args, options, { positionals = false, alone = [] } = {}) {
		try {
				const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: completed(args, alone), options, allowPositionals: positionals });
				refuseEmpty(command, parsed.values);
				return parsed;
		}
		catch (error) {
				throw asUsage(command, options, error);
		}
}
function refuseEmpty(command, values) {
		for (const [name, value] of Object.entries(values)) {
				const isEmpty = value === '' || (Array.isArray(value) && value.includes(''));
				if (isEmpty && name !== 'seed')
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: --${name} is empty; give a value or leave it out`);
		}
}
function completed(args, alone) {
		return args.map((word, at) => {
				const next = args[at + 1];
				const stands = alone.some((name) => word === `--${name}`) && (next === undefined || next.startsWith('--'));
				return stands ? `${word}=-` : word;
		});
}
const SAME = new Map([
		['preview', ['dry-run']],
		['dry-run', ['preview', 'check']],
		['plan', ['preview', 'dry-run']],
		['estimate', ['preview', 'dry-run']],
		['filter', ['only']],
		['grep', ['only']],
		['output', ['json', 'md', 'out']],
		['parallel', ['concurrency']],
		['max-concurrency', ['concurrency']],
		['no-cache', ['no-store']],
		['cache', ['store']],
]);
function asUsage(command, options, error) {
		const { code, message } = error;
		const named = /'(?:-\w, )?(--?[\w-]+|[^' ]*)[^']*'/.exec(message)?.[1] ?? '';
		switch (code) {
				case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
						const names = Object.keys(options);
						const word = named.replace(/^-+/, '');
						const same = SAME.get(word)?.find((one) => names.includes(one));
						const near = word.length < 3 ? null : (same ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .pA)(word, names));
						const known = names.length === 0 ? 'it takes none' : `it takes ${names.map((name) => `--${name}`).join(', ')}`;
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: unknown option ${named}; ${near === null ? known : `did you mean --${near}?`}`);
				}
				case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
						const isFlag = options[named.replace(/^-+/, '')]?.type === 'boolean';
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command}: ${named} ${isFlag ? 'takes no value' : 'needs a value'}`);
				}
				case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
						return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${command} takes no argument "${named}"`);
				default:
						return error;
		}
}


	}),

	10929:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A3: () => (  clusterCount),
		IM: () => (  orderUnits),
		r2: () => (  FEWEST_CLUSTERS),
		xh: () => (  SMALLEST_SUITE)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

const SMALLEST_SUITE = 50;
const FEWEST_CLUSTERS = 10;
function orderUnits(units, seed) {
		const hash = (id) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`${seed}\0${id}`);
		const places = units.map((unit) => {
				const own = hash(unit.id);
				return {
						unit,
						group: unit.cluster === undefined ? own : hash(unit.cluster),
						clustered: unit.cluster !== undefined,
						own,
				};
		});
		places.sort((a, b) => compare(a.group, b.group) ||
				Number(a.clustered) - Number(b.clustered) ||
				compare(a.own, b.own) ||
				compare(a.unit.id, b.unit.id));
		return places.map((place) => place.unit);
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}
function clusterCount(units) {
		const ids = new Set();
		let alone = 0;
		for (const unit of units) {
				if (unit.cluster === undefined)
						alone += 1;
				else
						ids.add(unit.cluster);
		}
		return ids.size === 0 ? null : ids.size + alone;
}


	}),

	54240:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		UB: () => (  DEFAULT_MODEL),
		bp: () => (  DEFAULT_PARAMS),
		de: () => (  DEFAULT_CAP),
		i$: () => (  DEFAULT_JUDGE)
	});
	var _models_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17399);

const { target, judge } = _models_generated_js__WEBPACK_IMPORTED_MODULE_0__  .n.defaults;
const CAP = 2000;
const DEFAULT_MODEL = target.model;
const DEFAULT_PARAMS = target.params;
const DEFAULT_CAP = CAP;
const DEFAULT_JUDGE = { provider: 'default', model: judge.model, params: judge.params };


	}),

	66584:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B: () => (  loadSpecs),
		_: () => (  TEMPLATE_NAMES)
	});
const agentRun = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8858)]).then(__webpack_require__.bind(__webpack_require__, 28858));
const composite = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8552)]).then(__webpack_require__.bind(__webpack_require__, 8552));
const answer = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703)]).then(__webpack_require__.bind(__webpack_require__, 33703));
const boilerplate = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2492)]).then(__webpack_require__.bind(__webpack_require__, 62492));
const classification = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(6927)]).then(__webpack_require__.bind(__webpack_require__, 6927));
const endState = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(9655)]).then(__webpack_require__.bind(__webpack_require__, 69655));
const instructions = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1808)]).then(__webpack_require__.bind(__webpack_require__, 81808));
const json = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3248)]).then(__webpack_require__.bind(__webpack_require__, 83248));
const label = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4601)]).then(__webpack_require__.bind(__webpack_require__, 14601));
const language = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(9373)]).then(__webpack_require__.bind(__webpack_require__, 59373));
const leakage = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 85572));
const links = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8298)]).then(__webpack_require__.bind(__webpack_require__, 8298));
const markdown = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2146)]).then(__webpack_require__.bind(__webpack_require__, 62146));
const operational = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5291)]).then(__webpack_require__.bind(__webpack_require__, 25291));
const refusal = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 61875));
const repetition = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 536));
const retrieval = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8707)]).then(__webpack_require__.bind(__webpack_require__, 8707));
const schema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 27275));
const similarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 43953));
const stability = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(3703), __webpack_require__.e(9552)]).then(__webpack_require__.bind(__webpack_require__, 29552));
const text = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(9036)]).then(__webpack_require__.bind(__webpack_require__, 29036));
const tokens = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4825), __webpack_require__.e(4474)]).then(__webpack_require__.bind(__webpack_require__, 4474));
const toolschema = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(2745), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 50737));
const tools = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(1224)]).then(__webpack_require__.bind(__webpack_require__, 1224));
const trajectory = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 64018));
const judgedCalls = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6275)]).then(__webpack_require__.bind(__webpack_require__, 6275));
const judgedCitation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
const judgedConversation = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(6747)]).then(__webpack_require__.bind(__webpack_require__, 56747));
const judgedCustom = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7663)]).then(__webpack_require__.bind(__webpack_require__, 77663));
const judgedPairwise = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5240)]).then(__webpack_require__.bind(__webpack_require__, 55240));
const judgedRag = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(5400)]).then(__webpack_require__.bind(__webpack_require__, 35400));
const judgedSafety = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8213), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 44430));
const judgedSimilarity = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 75771));
const judgedStyle = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083));
const judgedTask = () => Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(5735), __webpack_require__.e(434), __webpack_require__.e(9814), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 10989));
const GROUPS = {
		IsJson: json,
		JsonSchemaMatch: schema,
		JsonFieldMatch: json,
		MarkdownStructure: markdown,
		RegexMatch: text,
		LengthBounds: text,
		StartsWith: text,
		EndsWith: text,
		LinkAllowlist: links,
		ExactMatch: answer,
		ContainsAll: text,
		ContainsAny: text,
		ContainsNone: text,
		NumericMatch: answer,
		NoBoilerplate: boilerplate,
		FuzzyMatch: similarity,
		TokenF1: similarity,
		RougeL: similarity,
		BleuScore: similarity,
		ChrF: similarity,
		EmbeddingSimilarity: judgedSimilarity,
		SemanticEquivalence: judgedSimilarity,
		Groundedness: judgedRag,
		ContextAdherence: judgedRag,
		FactualAccuracy: judgedRag,
		AnswerRelevance: judgedRag,
		ContextRelevance: judgedRag,
		ContextPrecision: judgedRag,
		ContextRecall: judgedRag,
		CitationCheck: judgedCitation,
		RetrievalRank: retrieval,
		TaskCompletion: judgedTask,
		Completeness: judgedTask,
		InstructionFollowing: judgedTask,
		SummaryQuality: judgedTask,
		CustomRubric: judgedCustom,
		PairwisePreference: judgedPairwise,
		TrajectoryMatch: trajectory,
		LoopDetection: trajectory,
		StepLimit: agentRun,
		ToolErrorRecovery: agentRun,
		NoRepeatCall: agentRun,
		FinalAnswer: agentRun,
		EndState: endState,
		StateUnchanged: endState,
		Given: endState,
		VerifiableInstructions: instructions,
		LLMFunctionCalling: judgedCalls,
		ToolSchemaValid: toolschema,
		ToolSelection: tools,
		ToolArguments: tools,
		ToolAbstention: tools,
		AnswerRefusal: judgedSafety,
		Toxicity: judgedSafety,
		Bias: judgedSafety,
		InjectionResistance: judgedSafety,
		PolicyCompliance: judgedSafety,
		RefusalPattern: refusal,
		PIILeakage: leakage,
		SecretLeakage: leakage,
		SystemPromptLeak: leakage,
		ToneMatch: judgedStyle,
		PersonaAdherence: judgedStyle,
		Conciseness: judgedStyle,
		Coherence: judgedStyle,
		LanguageMatch: language,
		Repetition: repetition,
		ConversationCoherence: judgedConversation,
		ConversationResolution: judgedConversation,
		KnowledgeRetention: judgedConversation,
		LabelMatch: label,
		ClassificationReport: classification,
		Calibration: classification,
		LatencyBudget: operational,
		CostBudget: operational,
		Stability: stability,
		Composite: composite,
};
const PARTS = {
		'LengthBounds#tokens': tokens,
};
const TEMPLATE_NAMES = Object.keys(GROUPS);
async function loadSpecs(names) {
		const groups = GROUPS;
		const wanted = [...new Set(names)].sort((a, b) => Number(a.includes('#')) - Number(b.includes('#')));
		const loaded = await Promise.all(wanted.map(async (name) => {
				const load = Object.hasOwn(PARTS, name) ? PARTS[name] : Object.hasOwn(groups, name) ? groups[name] : undefined;
				const plain = name.split('#')[0];
				const spec = (await load?.())?.SPECS.find((candidate) => candidate.name === plain);
				return spec === undefined ? [] : [[spec.name, spec]];
		}));
		return new Map(loaded.flat());
}


	}),

	15725:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ap: () => (  STAND_IN_ANSWER),
	R8: () => (  filesOf)
});


var dist = __webpack_require__(38815);
var member = __webpack_require__(10929);
var json_lines = __webpack_require__(90676);
var default_models = __webpack_require__(54240);
var known_models = __webpack_require__(32478);
var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
var names = __webpack_require__(33876);
;







function judgeOf({ judge }) {
		if (judge === undefined)
				return { ...default_models .i$ };
		return { ...judge, ...((0,known_models .T$)(judge.model) && { temperature: 0 }) };
}
function suiteOfDraft(draft, name) {
		const cases = draft.cases.filter(({ rules }) => rules.length > 0);
		const groups = groupsOf(cases);
		const advisory = tooFew(groups);
		const entries = groups.map((group) => advisory.includes(group) ? { ...entryOf(group), blocking: false } : entryOf(group));
		const asking = groups.map(({ rule }) => rule);
		const suite = {
				dataset: `${name}.cases.jsonl`,
				templates: entries.map((entry) => (Object.keys(entry).length === 1 ? entry['use'] : entry)),
				...(asking.some((rule) => rule.judged) ? { judge: judgeOf(draft) } : {}),
				...(asking.some((rule) => rule.embedding)
						? { embedding: { provider: 'default', model: 'text-embedding-3-large' } }
						: {}),
				repeats: draft.repeats ?? 1,
		};
		return {
				entries,
				rows: cases.map((item, index) => rowOf(item, index, groups)),
				cases,
				unscored: draft.cases.filter(({ rules: own }) => own.length === 0),
				ids: new Map(groups.map(({ id, key }) => [key, id])),
				entryIds: groups.map(({ id }) => id),
				idOf: (rule) => groups.find(({ rules }) => rules.has(rule))?.id,
				advisory: advisory.map(({ id, values }) => ({ id, cases: values.size })),
				text: (0,dist .As)(suite, { aliasDuplicateObjects: false }),
		};
}
function tooFew(groups) {
		const few = groups.filter(({ values }) => values.size < member .xh);
		return few.length === groups.length ? [] : few;
}
function kindOf({ use, parameters, pass, metric, judged, embedding, join }, nth) {
		const isAsked = judged === true || embedding === true;
		return (0,digest .$N)({ use, parameters, pass, metric, nth: isAsked && join === undefined ? nth : 0 });
}
function groupsOf(cases) {
		const found = new Map();
		for (const [index, { rules }] of cases.entries()) {
				const own = new Map();
				const counts = new Map();
				for (const rule of rules) {
						const plain = kindOf(rule, 0);
						const nth = counts.get(plain) ?? 0;
						const kind = kindOf(rule, nth);
						const known = own.get(kind) ?? { rules: [], values: [] };
						known.rules.push(rule);
						if (!known.values.some((value) => (0,digest .$N)(value) === (0,digest .$N)(rule.value)))
								known.values.push(rule.value);
						counts.set(plain, nth + 1);
						own.set(kind, known);
				}
				for (const [kind, { rules: same, values }] of own) {
						const rule = same[0];
						const group = found.get(kind) ?? { rule, rules: new Set(), values: new Map() };
						for (const one of same)
								group.rules.add(one);
						group.values.set(index, joined(values, rule.join));
						found.set(kind, group);
				}
		}
		const ids = (0,names .Yj)();
		const named = [...found.values()].map(({ rule, rules, values }) => ({
				rule,
				rules,
				values,
				id: ids((0,names .yR)(rule.metric ?? rule.name, rule.use)),
				shared: sharedParameters(rule, values, cases.length),
		}));
		const taken = new Map();
		for (const { rule, shared } of named) {
				const key = shared === null ? nativeKey(rule) : null;
				if (key !== null)
						taken.set(key, (taken.get(key) ?? 0) + 1);
		}
		return named.map((group) => {
				const key = nativeKey(group.rule);
				const isNative = key !== null && taken.get(key) === 1 && group.values.size === cases.length && isPlain(group.values);
				return { ...group, key: isNative ? key : `expected.${group.id}` };
		});
}
function nativeKey({ slot }) {
		if (slot.kind === 'schema')
				return 'schema';
		return slot.kind === 'expected' && slot.key !== null ? `expected.${slot.key}` : null;
}
function isPlain(values) {
		return [...values.values()].every((value) => !((0,json_object .G)(value) && 'all' in value));
}
function joined(values, join) {
		if (join === 'list') {
				const all = values.flatMap((value) => (Array.isArray(value) ? value : [value]));
				return [...new Map(all.map((value) => [(0,digest .$N)(value), value])).values()];
		}
		if (join === 'object' && values.every((one) => (0,json_object .G)(one))) {
				const keys = values.flatMap((value) => Object.keys(value));
				if (new Set(keys).size === keys.length)
						return Object.assign({}, ...values);
		}
		const [first] = values;
		const isAll = (0,json_object .G)(first) && Object.keys(first).length === 1 && 'all' in first;
		return values.length === 1 && !isAll ? first : { all: values };
}
const HAS_TERMS = new Set(['ContainsAll', 'ContainsAny', 'ContainsNone']);
function sharedParameters(rule, values, cases) {
		if (values.size < cases)
				return null;
		if (rule.slot.kind === 'none')
				return {};
		const [first, ...others] = values.values();
		const text = (0,digest .$N)(first);
		if (cases < 2 || !isPlain(values) || others.some((value) => (0,digest .$N)(value) !== text))
				return null;
		if (rule.slot.kind === 'parameters' && (0,json_object .G)(first))
				return first;
		return HAS_TERMS.has(rule.use) && Array.isArray(first) ? { terms: first } : null;
}
function entryOf({ rule, id, shared, key }) {
		return {
				use: rule.use,
				...(rule.pass === undefined ? {} : { pass: rule.pass }),
				...(id === rule.use ? {} : { id }),
				...(shared === null && key === `expected.${id}` ? { reads: id } : {}),
				...rule.parameters,
				...shared,
		};
}
function rowOf(item, index, groups) {
		const expected = new Map();
		let schema;
		for (const { values, shared, key } of groups) {
				const value = values.get(index);
				if (value === undefined || shared !== null)
						continue;
				if (key === 'schema')
						schema = value;
				else
						expected.set(key.slice('expected.'.length), value);
		}
		const filled = (value) => value === undefined || Object.keys(value).length === 0 ? undefined : value;
		return {
				id: item.id,
				input: item.input,
				messages: item.messages,
				context: item.context,
				vars: filled(item.vars),
				tools: item.tools,
				schema,
				expected: filled(Object.fromEntries(expected)),
				tags: filled(item.tags),
				meta: filled(item.meta),
		};
}

;




const RECORDED_PROVIDER = 'pipeline';
const RECORDED_OUTPUTS = 'evals/outputs/{model}.jsonl';
const STAND_IN_ANSWER = 'Stand-in: what your pipeline answered.';
const MOST_TARGETS = 5;
function filesOf(draft, { copy = false, recorded = draft.code !== undefined } = {}) {
		const { name } = draft;
		const suite = suiteOfDraft(draft, name);
		const prompts = promptsOf(draft, recorded);
		const placed = prompts.slice(0, MOST_TARGETS).map(({ file, text, lies, from }) => {
				const isThere = lies !== undefined && !copy;
				return isThere
						? { path: lies, text: null, from: undefined }
						: { path: `prompts/${file}`, text, from: copy ? undefined : from };
		});
		const suiteFile = `evals/${name}.suite.yml`;
		const datasetFile = `evals/${name}.cases.jsonl`;
		const files = [
				...placed.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
				{
						path: `models/${name}.yml`,
						text: (0,dist .As)(recorded ? { provider: RECORDED_PROVIDER, model: name } : draft.model),
				},
				{ path: suiteFile, text: suite.text },
				{ path: datasetFile, text: (0,json_lines .i7)(suite.rows) },
				...(recorded ? [{ path: `evals/outputs/${name}.jsonl`, text: (0,json_lines .i7)(suite.cases.map(outputRow)) }] : []),
		];
		const targets = placed.map(({ path, from }, index) => ({
				name: index === 0 ? name : `${name}-${index + 1}`,
				prompt: path,
				model: `models/${name}.yml`,
				suite: suiteFile,
				...(draft.inputVar === undefined || draft.inputVar === 'input' ? {} : { 'input-var': draft.inputVar }),
				...(from === undefined ? {} : { sources: [from] }),
		}));
		return {
				files,
				targets,
				providers: recorded
						? { [RECORDED_PROVIDER]: { type: 'recorded', outputs: RECORDED_OUTPUTS, from: 'head' } }
						: draft.providers,
				lost: [...draft.lost, ...unscoredLines(suite.unscored)],
				notes: [...draft.notes, ...notesOf(draft, suite, recorded, prompts.slice(MOST_TARGETS))],
				cases: suite.cases.length,
				suite,
				suiteFile,
				datasetFile,
		};
}
function promptsOf({ name, prompts }, recorded) {
		if (!recorded)
				return prompts.length > 0 ? prompts : [{ file: `${name}.md`, text: '{{input}}\n' }];
		const own = prompts.filter(({ text }) => !isPassThrough(text));
		if (own.length > 0)
				return own;
		const text = 'Let your build write here what your pipeline sends to its model, so that a change of it is seen.\n';
		return [{ file: `${name}.md`, text }];
}
function isPassThrough(text) {
		return /^\s*(?:---[\s\S]*?---\s*)?\{\{[^{}]*\}\}\s*$/.test(text);
}
function outputRow({ id, output }) {
		return { id, output: output ?? STAND_IN_ANSWER };
}
function unscoredLines(cases) {
		if (cases.length === 0)
				return [];
		const ids = cases.slice(0, 5).map(({ id }) => id);
		const more = cases.length > ids.length ? ` and ${cases.length - ids.length} more` : '';
		const which = cases.length === 1 ? `case ${ids[0]}` : `${cases.length} cases (${ids.join(', ')}${more})`;
		return [`${which}: nothing would score ${cases.length === 1 ? 'it' : 'them'}: none of the checks has a counterpart`];
}
function notesOf(draft, { cases, rows, advisory }, recorded, waiting) {
		const filled = draft.cases.some(({ output }) => output !== undefined);
		return [
				...(draft.code === undefined
						? []
						: [`${draft.code} is code, which a gate never runs: its recorded answers are gated instead.`]),
				...(recorded
						? [
								`evals/outputs/${draft.name}.jsonl holds one row for each case: ${filled ? 'look it over' : 'write in what your pipeline answered'}, and record it again with every change.`,
						]
						: []),
				...(waiting.length === 0
						? []
						: [`Found too, not gated yet: ${waiting.map(({ lies, file }) => lies ?? file).join(', ')}.`]),
				...advisory.map(({ id, cases: own }) => `laxer here: ${id} scores ${own} of ${cases.length} cases, and a verdict needs ${member .xh}: it reports and does not block (blocking: false). Add ${member .xh - own} cases that it scores and take that out.`),
				...(cases.length < 50 && rows.length > 0
						? [`${draft.name} has ${cases.length} cases: below 50 the gate gives no verdict. Bring more.`]
						: []),
		];
}


	}),

	33876:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Kf: () => (  literalPattern),
		Yj: () => (  uniqueIds),
		yR: () => (  slug)
	});
function slug(text, otherwise = 'case') {
		return (text
				.normalize('NFKC')
				.replace(/[^\p{L}\p{N}]+/gu, '-')
				.replace(/^-+|-+$/g, '')
				.toLowerCase()
				.slice(0, 60)
				.replace(/-+$/, '') || otherwise);
}
function uniqueIds() {
		const seen = new Map();
		return (wanted) => {
				let id = wanted;
				while (seen.has(id)) {
						const n = seen.get(wanted) + 1;
						seen.set(wanted, n);
						id = `${wanted}-${n}`;
				}
				seen.set(id, 1);
				return id;
		};
}
function literalPattern(text) {
		return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


	}),

	58305:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		n: () => (  soundDraft),
		r: () => (  templatesOf)
	});
	var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61131);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);
	var _starter_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83672);
	var _files_of_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15725);




const MOST_ROUNDS = 20;
function soundDraft(draft, tree, specs, options = {}) {
		let now = draft;
		for (let round = 0;; round += 1) {
				const imported = (0,_files_of_draft_js__WEBPACK_IMPORTED_MODULE_3__  .R8)(now, options);
				const faults = imported.cases === 0 ? [] : faultsOf(imported, tree, specs);
				if (faults.length === 0 || round === MOST_ROUNDS)
						return { imported, faults };
				const next = withoutFaults(now, imported, faults);
				if (next === null)
						return { imported, faults };
				now = next;
		}
}
function templatesOf(draft) {
		return [...new Set(draft.cases.flatMap(({ rules }) => rules.map(({ use }) => use)))].sort();
}
function faultsOf(imported, tree, specs) {
		const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zw();
		(0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_0__  .bu)((0,_starter_overlay_js__WEBPACK_IMPORTED_MODULE_2__  .L)(tree, imported.files), imported.suiteFile, specs, problems);
		return problems.list;
}
function withoutFaults(draft, imported, faults) {
		const { suite, suiteFile, datasetFile } = imported;
		const lost = [];
		const dropped = new Map();
		const drop = (row, id) => {
				dropped.set(row, (dropped.get(row) ?? new Set()).add(id));
		};
		for (const { file, line, key, message } of faults) {
				const row = file === datasetFile && line !== undefined ? suite.cases[line - 1] : undefined;
				const template = /^templates\[([0-9]+)\]/.exec(key ?? '');
				const id = row !== undefined
						? (suite.ids.get(key ?? '') ?? /; (\S+) reads it$/.exec(message)?.[1])
						: file === suiteFile && template !== null
								? suite.entryIds[Number(template[1])]
								: undefined;
				if (id === undefined)
						return null;
				drop(row ?? null, id);
				lost.push(row === undefined ? `${id}: ${message}` : `case ${row.id}: ${id}: ${message.replace(/^case "[^"]*"[: ]+/, '')}`);
		}
		const cases = draft.cases.map((row) => {
				const gone = new Set([...(dropped.get(row) ?? []), ...(dropped.get(null) ?? [])]);
				return gone.size === 0 ? row : { ...row, rules: row.rules.filter((rule) => !gone.has(suite.idOf(rule) ?? '')) };
		});
		return { ...draft, cases, lost: [...draft.lost, ...new Set(lost)] };
}


	}),

	83672:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L: () => (  overlay)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

function overlay(tree, files) {
		const laid = new Map(files.map(({ path, text }) => [path, { kind: 'file', bytes: new TextEncoder().encode(text), id: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(text) }]));
		return {
				revision: tree.revision,
				parsers: tree.parsers,
				entry: (path) => laid.get(path) ?? tree.entry(path),
				paths: () => [...new Set([...tree.paths(), ...laid.keys()])].sort(),
		};
}


	})

};
