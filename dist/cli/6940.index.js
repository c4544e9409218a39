export const id = 6940;
export const ids = [6940,3643];
export const modules = {

	24272:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CQ: () => (  callByCall),
		RV: () => (  BATCH_SHARE),
		i6: () => (  BATCH_USES),
		nD: () => (  hasBatches)
	});
const BATCH_USES = ['baseline', 'drift', 'held-out'];
const BATCH_SHARE = 0.5;
function hasBatches(provider) {
		if (provider.type === 'google')
				return !provider.baseUrl.includes('/projects/');
		return provider.type === 'openai' || provider.type === 'anthropic';
}
function callByCall({ name, type }) {
		const why = type === 'bedrock'
				? 'batches of Bedrock need a bucket of S3'
				: type === 'google'
						? 'batches of Vertex need a bucket'
						: `a provider of type ${type} has no batches`;
		return `provider "${name}" is asked call by call: ${why}`;
}


	}),

	16797:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		T: () => (  fromRepository)
	});
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19148);


const POLICY_PATHS = ['review', 'training-data', 'ledger'];
const PROBE_PATHS = ['stronger-model', 'edited-prompt', 'cheap-model'];
const TARGET_PATHS = ['prompt', 'model', 'suite', 'sources'];
const PROVIDER_PATHS = ['outputs', 'judge-outputs'];
function fromRepository(document) {
		const { file, value } = document;
		if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, ['paths']) !== 'config' || !isBlock(value) || folderOf(file) === '')
				return document;
		const policy = (block) => within(at(block, POLICY_PATHS, file), 'probes', (probes) => at(probes, PROBE_PATHS, file));
		const target = (block) => within(at(block, TARGET_PATHS, file), 'escalation', policy);
		const provider = (block) => at(block, PROVIDER_PATHS, file);
		const each = (change) => (all) => isBlock(all) ? Object.fromEntries(Object.entries(all).map(([name, block]) => [name, change(block)])) : all;
		const moved = [
				['targets', each(target)],
				['providers', each(provider)],
				['escalation', policy],
		];
		const read = moved.reduce((all, [key, change]) => within(all, key, change), value);
		return { ...document, value: read ?? value };
}
function folderOf(file) {
		const folder = file.split('/').slice(0, -1).join('/');
		return folder === '.github' ? '' : folder;
}
function isBlock(value) {
		return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function within(block, key, change) {
		if (!isBlock(block) || !Object.hasOwn(block, key))
				return block;
		const entries = Object.entries(block).map(([name, inner]) => [name, name === key ? change(inner) : inner]);
		return Object.fromEntries(entries);
}
function at(block, keys, file) {
		return keys.reduce((all, key) => within(all, key, (named) => moved(named, file)), block);
}
function moved(named, file) {
		if (Array.isArray(named))
				return named.map((one) => moved(one, file));
		if (typeof named !== 'string' || named === '')
				return named;
		if (named.startsWith('!'))
				return `!${(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(file, named.slice(1)) ?? named.slice(1)}`;
		return (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__  .o)(file, named) ?? named;
}


	}),

	56940:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Z9: () => (  loadConfig),
		iE: () => (  CONFIG_PATHS),
		u0: () => (  findConfig)
	});
	var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13457);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28504);
	var _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27222);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(19148);
	var _batches_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24272);
	var _config_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16797);
	var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81242);
	var _optimize_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34272);
	var _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37074);
	var _prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13643);
	var _provider_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36123);
	var _read_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98765);














const NAME = zod__WEBPACK_IMPORTED_MODULE_10__  .YjP()
		.regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u, 'letters, digits, . _ - and blanks, at most 100');
const positive = zod__WEBPACK_IMPORTED_MODULE_10__  .aig().gt(0);
const points = zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).max(100);
const path = zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().min(1);
const TARGET = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
		prompt: zod__WEBPACK_IMPORTED_MODULE_10__  .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(path).min(1)])
				.describe('One file or a list, relative to the repository; PATH#NAME names one prompt of several in a file, or a constant in code.'),
		model: path,
		suite: path,
		sources: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(path)
				.min(1)
				.optional()
				.describe('Files that the prompt is exported from: patterns with *, **, ? and {a,b}; ! takes files out.'),
		export: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP()
				.min(1)
				.max(500)
				.optional()
				.describe('The command that exports the prompt from its sources; it is told where an export is stale, and never run.'),
		'input-var': zod__WEBPACK_IMPORTED_MODULE_10__  .YjP()
				.regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u, 'the name of a variable')
				.optional()
				.describe("The variable of the prompt that is a case's input, where it is not called input."),
		template: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['jinja', 'mustache'])
				.optional()
				.describe("The template language of the prompt, where the file's name does not say it."),
		format: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['python'])
				.optional()
				.describe('python: {name} in a text is a variable and {{ a brace, as in str.format and LangChain.'),
		jinja: zod__WEBPACK_IMPORTED_MODULE_10__  .rej({ 'trim-blocks': zod__WEBPACK_IMPORTED_MODULE_10__  .zMY().default(false), 'lstrip-blocks': zod__WEBPACK_IMPORTED_MODULE_10__  .zMY().default(false) })
				.optional()
				.describe('How Jinja treats white space around {% %}; default: as Jinja itself does.'),
		dspy: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(_prompt_prompt_part_js__WEBPACK_IMPORTED_MODULE_11__  .l1)
				.optional()
				.describe('chat-adapter@3: sends what ChatAdapter of DSPy 3 makes of a signature or saved program whose fields are texts; without it a change is seen and nothing is sent.'),
		escalation: _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__  .$Y.optional().describe('Overrides the global block.'),
});
const GATE = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
		margin: points.default(5).describe('Points a change may cost and still pass.'),
		alpha: zod__WEBPACK_IMPORTED_MODULE_10__  .aig().gt(0).max(0.5).default(0.05),
		'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail', 'pass']).default('warn'),
		'on-program-failure': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['unscored', 'regress'])
				.default('unscored')
				.describe('A recorded program that failed on a case: no score, or a score of 0.'),
		'on-unmeasured': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail']).optional().describe('Default: what on-inconclusive says.'),
		'on-no-credentials': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail']).default('fail'),
		'small-suite': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['report', 'exact']).default('report'),
		baseline: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['eager', 'lazy']).default('eager'),
		batch: zod__WEBPACK_IMPORTED_MODULE_10__  .YOg(zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(_batches_js__WEBPACK_IMPORTED_MODULE_12__  .i6))
				.default([])
				.describe("What is asked through the vendors' batch interfaces, at half price and with answers hours later: main's stored answers, the drift watch, optimize's held-out cases; never what decides a change."),
		'baseline-repeats': zod__WEBPACK_IMPORTED_MODULE_10__  .Whr()
				.min(1)
				.max(100)
				.default(4)
				.describe('Samples a case that a push to the default branch draws and judges; pull requests use them all. From 10 on, repeats go to the cases whose stored answers vary.'),
		anchor: zod__WEBPACK_IMPORTED_MODULE_10__  .YjP()
				.regex(/^[0-9a-f]{7,64}$/, 'the id of a commit, 7 hex digits or more')
				.optional()
				.describe('The commit that main is held against. Default: the last tag, else the first push that was kept.'),
		'on-drift': zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['warn', 'fail'])
				.default('warn')
				.describe('fail: once main has crept down, a change of that target must be no worse than the anchor either.'),
		'max-cost-usd': zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).optional(),
		'max-calls': zod__WEBPACK_IMPORTED_MODULE_10__  .Whr().min(0).optional(),
		'max-minutes': positive.optional(),
		'max-latency-ratio': positive.optional().describe('Ceiling on head / base.'),
		'max-cost-ratio': positive.optional().describe('Ceiling on head / base.'),
});
const PRICE = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
		input: zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0),
		output: zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0),
		'cached-input': zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).optional(),
		'cache-write': zod__WEBPACK_IMPORTED_MODULE_10__  .aig().min(0).optional().describe('Default: 1.25 times input.'),
});
const CONFIG_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_10__  .rej({
		version: zod__WEBPACK_IMPORTED_MODULE_10__  .euz(1),
		paths: zod__WEBPACK_IMPORTED_MODULE_10__  .k5n(['root', 'config'])
				.default('root')
				.describe("What paths in this file are relative to: the repository, or this file's folder."),
		providers: zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(NAME, _provider_js__WEBPACK_IMPORTED_MODULE_8__  .iH)
				.refine((all) => Object.keys(all).length > 0, 'needs at least one provider'),
		targets: zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(NAME, TARGET).refine((all) => Object.keys(all).length > 0, 'needs at least one target'),
		gate: GATE.prefault({}),
		escalation: _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__  .tD.optional(),
		prices: zod__WEBPACK_IMPORTED_MODULE_10__  .g1P(zod__WEBPACK_IMPORTED_MODULE_10__  .YjP().min(1), PRICE).default({}).describe('USD per million tokens, by model.'),
		optimize: _optimize_policy_js__WEBPACK_IMPORTED_MODULE_6__  .qA.optional(),
		redact: zod__WEBPACK_IMPORTED_MODULE_10__  .zMY().default(false).describe('Keeps case and model text out of comment, record and report.'),
});
const CONFIG_PATHS = [
		'.github/plumbline.yml',
		'.github/plumbline.yaml',
		'plumbline.yml',
		'plumbline.yaml',
];
function findConfig(tree) {
		return CONFIG_PATHS.find((path) => tree.entry(path).kind !== 'absent') ?? null;
}
function loadConfig(tree, path, problems) {
		const file = path ?? findConfig(tree);
		if (file === null) {
				problems.add({ file: CONFIG_PATHS[0], message: 'does not exist; "plumbline init" writes one to start from' });
				return null;
		}
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_2__  .u)((0,_text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .Tu)(tree, _text_size_limits_js__WEBPACK_IMPORTED_MODULE_3__  .PS), file, problems);
		return document === null ? null : readConfig((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_4__  .T)(document), problems);
}
function readConfig(document, problems) {
		const before = problems.count;
		const read = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, CONFIG_SCHEMA, problems);
		checkPaths(document, problems);
		if (read === null)
				return null;
		const policies = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_9__  .h9)(document, problems);
		if (problems.count > before)
				return null;
		const { gate } = read;
		const onInconclusive = gate['on-inconclusive'];
		return {
				version: 1,
				file: document.file,
				providers: Object.fromEntries(Object.entries(read.providers).map(([name, block]) => [name, (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__  .TP)(name, block)])),
				targets: Object.entries(read.targets).map(([name, target]) => ({
						name,
						prompt: (typeof target.prompt === 'string' ? [target.prompt] : target.prompt).map(fromRoot),
						model: fromRoot(target.model),
						suite: fromRoot(target.suite),
						sources: (target.sources ?? []).map(patternFromRoot),
						exportedBy: target.export,
						inputVar: target['input-var'],
						template: target.template,
						format: target.format,
						jinja: target.jinja === undefined
								? undefined
								: { trimBlocks: target.jinja['trim-blocks'], lstripBlocks: target.jinja['lstrip-blocks'] },
						dspy: target.dspy,
						escalation: (0,_escalation_policy_js__WEBPACK_IMPORTED_MODULE_5__  .US)(policies, name),
				})),
				gate: {
						margin: gate.margin,
						alpha: gate.alpha,
						onInconclusive,
						onProgramFailure: gate['on-program-failure'],
						onUnmeasured: gate['on-unmeasured'] ?? (onInconclusive === 'fail' ? 'fail' : 'warn'),
						onNoCredentials: gate['on-no-credentials'],
						smallSuite: gate['small-suite'],
						baselineRepeats: gate['baseline-repeats'],
						baseline: gate.baseline,
						batch: gate.batch,
						anchor: gate.anchor,
						onDrift: gate['on-drift'],
						maxCostUsd: gate['max-cost-usd'],
						maxCalls: gate['max-calls'],
						maxMinutes: gate['max-minutes'],
						maxLatencyRatio: gate['max-latency-ratio'],
						maxCostRatio: gate['max-cost-ratio'],
				},
				escalation: policies.global,
				prices: Object.fromEntries(Object.entries(read.prices).map(([model, price]) => [
						model,
						{
								input: price.input,
								output: price.output,
								cachedInput: price['cached-input'],
								cacheWrite: price['cache-write'],
						},
				])),
				optimize: read.optimize === undefined ? undefined : (0,_optimize_policy_js__WEBPACK_IMPORTED_MODULE_6__  .Nc)(read.optimize),
				redact: read.redact,
				source: document.value,
		};
}
function fromRoot(path) {
		return (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_13__  .o)('', path) ?? path;
}
function patternFromRoot(pattern) {
		return pattern.startsWith('!') ? `!${fromRoot(pattern.slice(1))}` : fromRoot(pattern);
}
function checkPaths(document, problems) {
		const { value } = document;
		for (const name of keysOf((0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, ['targets']))) {
				const target = ['targets', name];
				const prompt = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, [...target, 'prompt']);
				const paths = [
						[...target, 'model'],
						[...target, 'suite'],
						...(Array.isArray(prompt) ? prompt.map((_, i) => [...target, 'prompt', i]) : [[...target, 'prompt']]),
				];
				for (const at of paths) {
						const text = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, at);
						if (typeof text === 'string' && text !== '')
								(0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .e6)(document, at, '', problems);
				}
		}
		for (const name of keysOf((0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(value, ['providers'])))
				(0,_provider_js__WEBPACK_IMPORTED_MODULE_8__  .WZ)(document, ['providers', name], problems);
}
function keysOf(value) {
		return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}


	}),

	81242:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Kd: () => (  LEDGER_PATH),
		Ow: () => (  TUNED_POLICIES),
		Rg: () => (  bareFolder),
		US: () => (  policyOf),
		Wg: () => (  DEFAULT_PROBES),
		cD: () => (  LEVERS),
		jS: () => (  escalationGoal),
		wf: () => (  CRITERIA),
		xC: () => (  PROPOSE),
		xw: () => (  LEDGER_FOLDER)
	});
const LEVERS = ['prompt-optimize', 'model-swap', 'route', 'rag', 'tools', 'cascade', 'fine-tune'];
const CRITERIA = [
		'E1',
		'E2',
		'E3',
		'E4',
		'E5',
		'E6',
		'E7',
		'E8',
		'E9',
		'E10',
		'E11',
		'E12',
		'E13',
		'E14',
		'E15',
];
const TUNED_POLICIES = ['block', 'require', 'warn'];
const LEDGER_FOLDER = '.github/plumbline-ledger';
function bareFolder(folder) {
		return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
const LEDGER_PATH = '.github/plumbline.ledger.jsonl';
const DEFAULT_PROBES = { reference: true, cases: 6, maxCalls: 80, maxCostUsd: 0.5 };
const PROPOSE = ['pull-request', 'branch', 'patch'];
function policyOf(set, target) {
		return set.targets.get(target) ?? set.global;
}
function escalationGoal(config, target, suite) {
		const goal = config.targets.find(({ name }) => name === target)?.escalation?.goal;
		return suite.templates.some(({ id }) => id === goal?.template) ? goal : undefined;
}


	}),

	34272:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Nc: () => (  optimizePolicyOf),
		YL: () => (  STRATEGIES),
		qA: () => (  OPTIMIZE_SCHEMA)
	});
	var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const STRATEGIES = ['reflect', 'critique', 'gradients', 'meta-prompt', 'rephrase', 'few-shots'];
const NAME = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1).max(300);
const positive = zod__WEBPACK_IMPORTED_MODULE_0__  .aig().gt(0);
const REFLECTOR = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
		provider: NAME.default('default'),
		model: NAME,
		temperature: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).max(2).optional(),
		'max-tokens': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).default(4_000),
		seed: zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().optional(),
		params: zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__  .Pq9()).default({}),
		structured: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['json-schema', 'tool', 'text']).default('json-schema'),
});
const OPTIMIZE_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
		reflector: REFLECTOR.describe('The model that writes candidates; keys as those of a judge.'),
		goal: NAME.optional().describe("Template id; default: the escalation goal, else the suite's only template."),
		strategies: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(STRATEGIES)).min(1)]).default('auto'),
		'max-calls': zod__WEBPACK_IMPORTED_MODULE_0__  .Whr().min(1).default(1_500).describe('Every request that is sent, the reflector and retries too.'),
		'max-cost-usd': positive.optional(),
		'max-minutes': positive.default(60),
		'max-prompt-tokens-ratio': positive.default(2).describe('Candidate over seed, plus 200 tokens of grace.'),
		guards: zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(['held', 'gate']).default('held'),
		'show-expected': zod__WEBPACK_IMPORTED_MODULE_0__  .zMY().default(true).describe('Reference answers of search cases may be shown.'),
		components: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1)).default([]),
		demos: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
				.min(1)
				.optional()
				.describe('Worked examples, rows of {input, output}, that few-shots may choose from; none is a case of the suite.'),
})
		.describe('Step 1 as a command: `plumbline optimize TARGET`.');
function optimizePolicyOf(read) {
		const { reflector } = read;
		return {
				reflector: {
						provider: reflector.provider,
						model: reflector.model,
						temperature: reflector.temperature,
						maxTokens: reflector['max-tokens'],
						seed: reflector.seed,
						params: reflector.params,
						structured: reflector.structured,
				},
				goal: read.goal,
				strategies: read.strategies,
				maxCalls: read['max-calls'],
				maxCostUsd: read['max-cost-usd'],
				maxMinutes: read['max-minutes'],
				maxPromptTokensRatio: read['max-prompt-tokens-ratio'],
				guards: read.guards,
				showExpected: read['show-expected'],
				components: read.components,
				demos: read.demos,
		};
}


	}),

	37074:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$Y: () => (  TARGET_POLICY_SCHEMA),
		iJ: () => (  toPolicy),
		tD: () => (  POLICY_SCHEMA)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
	var _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);


const points = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100);
const positive = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().gt(0);
const share = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(1);
const atLeastZero = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0);
const path = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1);
const share100 = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().min(0).max(100);
const DEFAULT_RESIDUAL_GAP = 3;
const day = zod__WEBPACK_IMPORTED_MODULE_2__  .p6();
const GOAL = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		template: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).describe("Id of a template in the target's suite."),
		target: points.describe('Points, 0..100.'),
		'max-residual-gap': points
				.default(DEFAULT_RESIDUAL_GAP)
				.describe('Points that may stay open before a costlier lever is worth it; default 3.'),
		slice: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'holdout']).default('all').describe('Cases that the level is read on.'),
});
const OWN_GOAL = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		template: GOAL.shape.template.optional(),
		target: points.optional(),
		'max-residual-gap': points.optional(),
		slice: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'holdout']).optional(),
});
const PROFILE = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		'cost-of-error': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['low', 'medium', 'high']).optional(),
		'requests-per-day': zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([atLeastZero, zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ value: atLeastZero, 'as-of': day })])
				.optional()
				.describe('A number, or {value, as-of}.'),
		'latency-budget-ms': positive.optional().describe('p95.'),
		style: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['loose', 'strict']).optional(),
		'data-isolation': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['shared', 'per-tenant']).optional(),
		'release-date': day.optional(),
		'release-in-days': atLeastZero.optional().describe('Never counts down; write release-date.'),
		'labelled-examples': zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0).optional(),
		'synthetic-examples': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['none', 'verified', 'unverified']).optional(),
		task: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['stable', 'changing']).optional(),
		difficulty: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['mixed', 'uniform']).optional(),
		bottleneck: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['quality', 'cost', 'latency']).optional(),
		'closed-labels': zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional(),
		'base-available-until': day.optional().describe("Last day on which the tune's base model is offered."),
		'base-weights': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['open', 'closed']).optional(),
})
		.refine((profile) => profile['release-date'] === undefined || profile['release-in-days'] === undefined, {
		path: ['release-in-days'],
		message: 'stands beside release-date; remove it, as only the date counts down',
});
const TOKENS = {
		'input-tokens': atLeastZero,
		'output-tokens': atLeastZero,
		'price-in': atLeastZero,
		'price-out': atLeastZero,
};
const PROMPT_ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		...TOKENS,
		'cached-share': share.default(0),
		'cache-discount': share.default(0),
		'cache-write-share': share.default(0),
		'cache-write-premium': atLeastZero.default(0),
});
const TERMS = {
		'amortise-months': positive.optional(),
		'serving-usd-per-month': atLeastZero.optional(),
};
const TUNED_ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ ...TOKENS, 'training-usd': atLeastZero, ...TERMS });
const ECONOMICS = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		prompt: PROMPT_ECONOMICS.optional(),
		tuned: zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
				'input-tokens': atLeastZero.optional(),
				'output-tokens': atLeastZero.optional(),
				'price-in': atLeastZero.optional(),
				'price-out': atLeastZero.optional(),
				'training-usd': atLeastZero.optional(),
				...TERMS,
		})
				.optional(),
		'tune-base': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).optional().describe('The model that would be tuned; default the one in use.'),
})
		.superRefine(({ prompt, tuned }, context) => {
		const isPriced = ['input-tokens', 'output-tokens', 'price-in', 'price-out'].some((key) => key in (tuned ?? {}));
		if (prompt === undefined && !isPriced)
				return;
		if (prompt === undefined)
				context.addIssue({ code: 'custom', path: ['prompt'], message: 'is missing beside the prices of tuned' });
		const read = TUNED_ECONOMICS.safeParse(tuned ?? {});
		for (const issue of read.error?.issues ?? [])
				context.addIssue({ code: 'custom', path: ['tuned', ...issue.path], message: 'is missing beside prompt' });
});
const WAIVER = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		criterion: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .wf),
		reason: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().refine((text) => text.trim() !== '', 'a waiver needs a written reason'),
});
const PROBES = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_1__  .euz('auto'),
		zod__WEBPACK_IMPORTED_MODULE_1__  .euz(false),
		zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
				reference: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional().describe('Failing cases once more with their passages in the prompt.'),
				'stronger-model': path.optional().describe('Failing cases once more by the model of this file.'),
				'edited-prompt': path.optional().describe('Failing cases once more with this prompt file.'),
				'cheap-model': path.optional().describe('Passing cases once more by the cheaper model of this file.'),
				cases: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(20).optional().describe('Cases of each group at most; default 6.'),
				'max-calls': zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).optional().describe('Default 80.'),
				'max-cost-usd': positive.optional().describe('Default 0.5.'),
		}),
]);
const PLATEAU = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
		patience: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1).max(10).optional().describe('Default 2.'),
		'min-delta': points.optional().describe('Points; default min-lift.'),
		'move-on-below': points.optional().describe('Points; default 3.'),
});
const BLOCK = {
		'min-lift': points.optional().describe('Points; default 1.'),
		'order-violation': zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['warn', 'block']).optional().describe('Default warn.'),
		tuned: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)
				.optional()
				.describe('When a set of a tuned model is red: block (default) one that regressed, require any not shown, warn none.'),
		profile: PROFILE.optional(),
		economics: ECONOMICS.optional().describe('USD per million tokens; share and discount 0..1.'),
		waivers: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(WAIVER).optional(),
		plateau: PLATEAU.optional(),
		'min-saving': share100.optional().describe('Per cent of the cost of a request; default 5.'),
		level: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['all', 'measured']).optional().describe('Cases that the level is read on; default all.'),
		'budget-usd-per-month': positive.optional(),
		review: path.optional().describe('JSONL of what people said of failing cases.'),
		propose: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .xC)
				.optional()
				.describe('How scored attempts are proposed for the ledger; default pull-request.'),
		'training-data': path.optional().describe('The declared training file, for the overlap check.'),
		'training-digest': zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
				.regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hex digits, as curate says')
				.optional()
				.describe('Pins the training file: another one under its name is a fault.'),
		ledger: path.optional().describe('A folder or a JSONL file; default .github/plumbline-ledger.'),
		'ledger-branch': zod__WEBPACK_IMPORTED_MODULE_1__  .zMY().optional().describe('The older way to write propose: branch.'),
		probes: PROBES.optional().describe('Re-runs of failing cases that tell what kind of failure they are; default auto.'),
};
const POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ goal: GOAL.optional(), ...BLOCK });
const TARGET_POLICY_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ goal: OWN_GOAL.optional(), ...BLOCK });
function toPolicy(block) {
		const { goal, profile, plateau } = block;
		const minLift = block['min-lift'];
		return {
				goal: goal?.template === undefined || goal.target === undefined
						? undefined
						: {
								template: goal.template,
								target: goal.target,
								maxResidualGap: goal['max-residual-gap'] ?? DEFAULT_RESIDUAL_GAP,
								slice: goal.slice ?? 'all',
						},
				minLift,
				orderViolation: block['order-violation'],
				tuned: block.tuned,
				profile: profile && toProfile(profile),
				...toEconomics(block.economics),
				waivers: block.waivers,
				plateau: plateau && {
						patience: plateau.patience ?? 2,
						minDelta: plateau['min-delta'] ?? minLift ?? 1,
						moveOnBelow: plateau['move-on-below'] ?? 3,
				},
				minSaving: block['min-saving'],
				level: block.level,
				budgetUsdPerMonth: block['budget-usd-per-month'],
				review: block.review,
				propose: block.propose ?? (block['ledger-branch'] === true ? 'branch' : undefined),
				trainingData: block['training-data'],
				trainingDigest: block['training-digest'],
				ledger: block.ledger,
				probes: toProbes(block.probes),
		};
}
function toProfile(profile) {
		const volume = profile['requests-per-day'];
		return {
				costOfError: profile['cost-of-error'],
				requestsPerDay: typeof volume === 'object' ? volume.value : volume,
				requestsAsOf: typeof volume === 'object' ? volume['as-of'] : undefined,
				latencyBudgetMs: profile['latency-budget-ms'],
				style: profile.style,
				dataIsolation: profile['data-isolation'],
				releaseDate: profile['release-date'],
				releaseInDays: profile['release-in-days'],
				labelledExamples: profile['labelled-examples'],
				syntheticExamples: profile['synthetic-examples'],
				task: profile.task,
				difficulty: profile.difficulty,
				bottleneck: profile.bottleneck,
				closedLabels: profile['closed-labels'],
				baseAvailableUntil: profile['base-available-until'],
				baseWeights: profile['base-weights'],
		};
}
function toEconomics(block) {
		if (block === undefined)
				return {};
		const { prompt, tuned } = block;
		const tuneTerms = {
				tuneBase: block['tune-base'],
				trainingUsd: tuned?.['training-usd'],
				amortiseMonths: tuned?.['amortise-months'],
				servingUsdPerMonth: tuned?.['serving-usd-per-month'],
		};
		const priced = TUNED_ECONOMICS.safeParse(tuned);
		if (prompt === undefined || !priced.success)
				return { tuneTerms };
		return {
				tuneTerms,
				economics: {
						prompt: {
								...tokens(prompt),
								cachedShare: prompt['cached-share'],
								cacheDiscount: prompt['cache-discount'],
								cacheWriteShare: prompt['cache-write-share'],
								cacheWritePremium: prompt['cache-write-premium'],
						},
						tuned: {
								...tokens(priced.data),
								trainingUsd: priced.data['training-usd'],
								amortiseMonths: priced.data['amortise-months'] ?? 1,
								servingUsdPerMonth: priced.data['serving-usd-per-month'] ?? 0,
						},
				},
		};
}
function toProbes(block) {
		if (block === undefined || block === 'auto')
				return undefined;
		if (block === false)
				return null;
		return {
				reference: block.reference ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.reference,
				strongerModel: block['stronger-model'],
				editedPrompt: block['edited-prompt'],
				cheapModel: block['cheap-model'],
				cases: block.cases ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.cases,
				maxCalls: block['max-calls'] ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.maxCalls,
				maxCostUsd: block['max-cost-usd'] ?? _escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Wg.maxCostUsd,
		};
}
function tokens(row) {
		return {
				inputTokens: row['input-tokens'],
				outputTokens: row['output-tokens'],
				priceIn: row['price-in'],
				priceOut: row['price-out'],
		};
}


	}),

	13643:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		I0: () => (  isMediaPart),
		MU: () => (  readingOf),
		eD: () => (  noteGone),
		l1: () => (  DSPY_LAYOUTS)
	});
const DSPY_LAYOUTS = ['chat-adapter@3'];
function readingOf({ inputVar, template, format, jinja, dspy }) {
		return { inputVar, template, format, jinja, dspy };
}
function noteGone({ path, named }, what, problems) {
		const message = `${what}. Renamed? Adapt ${named?.key ?? 'the prompt of the target'}`;
		problems.add(named === undefined ? { file: path, message } : { ...named, message: `${path} ${message}` });
}
function isMediaPart(part) {
		return typeof part !== 'string' && 'sha256' in part;
}


	}),

	36123:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		QH: () => (  isAzure),
		TP: () => (  toProvider),
		WZ: () => (  checkProvider),
		a9: () => (  hasTwoPrograms),
		b3: () => (  wireOf),
		iH: () => (  PROVIDER_SCHEMA),
		sO: () => (  addressesOf),
		yX: () => (  isModel)
	});
	var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
	var _text_trailing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16604);
	var _reserved_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87810);




const ANTHROPIC_VERSIONS = ['2023-06-01', '2026-10-21'];
const KEY_ENV = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
		.refine((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^(sk|ghp|xox)[-_]/.test(name), 'takes the NAME of an environment variable such as OPENAI_API_KEY, never the key itself')
		.refine((name) => !(0,_reserved_variables_js__WEBPACK_IMPORTED_MODULE_1__  .D)(name), "may not name a token of the runner: it would be sent to the provider; put the provider's own key into a variable of another name")
		.refine((name) => !(0,_reserved_variables_js__WEBPACK_IMPORTED_MODULE_1__  .C)(name), 'may not name a variable that git reads: keys are kept from git; put the key into a variable of another name');
const URL_TEXT = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
		.refine((text) => /^https?:\/\/[^\s/?#]+/.test(text) && URL.canParse(text), 'must be an http:// or https:// address')
		.refine((text) => !/^https?:\/\/[^/]*@/.test(text), 'must not hold a user name or password; name the key in api-key-env')
		.superRefine((text, context) => {
		const host = hostInDisguise(text);
		if (host !== null)
				context.addIssue({ code: 'custom', message: `names the host ${host} in another spelling; write it as that` });
});
function hostInDisguise(text) {
		const written = /^https?:\/\/(\[[^\]]*\]|[^/\\?#:]*)/.exec(text)?.[1];
		if (written === undefined || !URL.canParse(text))
				return null;
		const { hostname } = new URL(text);
		return hostname === written.toLowerCase() ? null : hostname;
}
const TEXTS = zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__  .YjP());
const positive = zod__WEBPACK_IMPORTED_MODULE_2__  .aig().gt(0);
const path = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1);
const PACE = {
		'api-key-env': KEY_ENV.optional().describe('Name of the environment variable that holds the key.'),
		'requests-per-minute': positive.optional(),
		'tokens-per-minute': positive.optional(),
		concurrency: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).max(1000).optional(),
		'timeout-seconds': positive.max(3600).default(60),
		headers: TEXTS.default({}),
};
const OPENAI = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('openai').optional(),
		'base-url': URL_TEXT.default('https://api.openai.com/v1').describe('Any OpenAI-compatible endpoint.'),
		wire: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['chat', 'responses'])
				.optional()
				.describe('Chat Completions or Responses; default: responses at the addresses of OpenAI and Azure, else chat.'),
		...PACE,
		query: TEXTS.default({}),
});
const ANTHROPIC = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('anthropic'),
		'base-url': URL_TEXT.default('https://api.anthropic.com/v1'),
		version: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(ANTHROPIC_VERSIONS)
				.default('2023-06-01')
				.describe('anthropic-version; 2026-10-21 refuses temperature, top_p and top_k.'),
		...PACE,
});
const GOOGLE = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('google'),
		'base-url': URL_TEXT.default('https://generativelanguage.googleapis.com/v1beta'),
		...PACE,
});
const BEDROCK = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('bedrock'),
		region: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(/^[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d$/, 'is not a region such as eu-central-1'),
		'base-url': URL_TEXT.optional().describe('Default: the runtime of the region.'),
		...PACE,
});
const HTTP = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('http'),
		url: zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([URL_TEXT, zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ base: URL_TEXT, head: URL_TEXT })])
				.describe('One address, or {base, head}: a program for each side.'),
		...PACE,
});
const RECORDED = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('recorded'),
		outputs: path.optional().describe('JSONL of id, output; {model}, {prompt} and {arm} (base or head) are filled in.'),
		'judge-outputs': path.optional().describe('JSONL of case, template, reply.'),
		from: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['base', 'head', 'workspace']).default('base'),
		job: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
				.min(1)
				.max(200)
				.optional()
				.describe('With from: workspace, the key of the job that records the rows; those of another job do not count.'),
		rounds: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr()
				.min(1)
				.max(3)
				.default(1)
				.describe('Rounds in which jobs record a program: later cases only while the earlier ones do not decide.'),
});
const PROVIDER_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__  .gMt('type', [OPENAI, ANTHROPIC, GOOGLE, BEDROCK, HTTP, RECORDED]);
function toProvider(name, block) {
		switch (block.type) {
				case 'recorded':
						return {
								type: 'recorded',
								name,
								outputs: block.outputs,
								judgeOutputs: block['judge-outputs'],
								from: block.from,
								...(block.job === undefined ? {} : { job: block.job }),
								...(block.rounds === 1 ? {} : { rounds: block.rounds }),
						};
				case 'http':
						return { type: 'http', url: block.url, ...called(name, block) };
				case 'anthropic':
						return { type: 'anthropic', baseUrl: baseUrlOf(block), version: block.version, ...called(name, block) };
				case 'google':
						return { type: 'google', baseUrl: baseUrlOf(block), ...called(name, block) };
				case 'bedrock': {
						const { region, 'base-url': url = `https://bedrock-runtime.${region}.amazonaws.com` } = block;
						return { type: 'bedrock', region, baseUrl: (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_3__  .h)(url, '/'), ...called(name, block) };
				}
				case 'openai':
				case undefined: {
						const baseUrl = baseUrlOf(block);
						const wire = block.wire ?? usualWire(baseUrl);
						return { type: 'openai', baseUrl, query: block.query, wire, ...called(name, block) };
				}
		}
}
function baseUrlOf(block) {
		return (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_3__  .h)(block['base-url'], '/');
}
function usualWire(baseUrl) {
		const { hostname, pathname } = new URL(baseUrl);
		const isNewAzure = isAzureHost(hostname) && pathname.endsWith('/openai/v1');
		return hostname === 'api.openai.com' || isNewAzure ? 'responses' : 'chat';
}
function isAzureHost(hostname) {
		return /\.azure\.(?:com|us|cn)$/i.test(hostname);
}
function isAzure(provider) {
		return provider.type === 'openai' && isAzureHost(new URL(provider.baseUrl).hostname);
}
function called(name, block) {
		return {
				name,
				apiKeyEnv: block['api-key-env'],
				requestsPerMinute: block['requests-per-minute'],
				tokensPerMinute: block['tokens-per-minute'],
				concurrency: block.concurrency,
				timeoutSeconds: block['timeout-seconds'],
				headers: block.headers,
		};
}
function hasTwoPrograms(provider) {
		return provider.type === 'http' && typeof provider.url !== 'string';
}
function isModel(provider) {
		switch (provider.type) {
				case 'openai':
				case 'anthropic':
				case 'google':
				case 'bedrock':
						return true;
				case 'recorded':
				case 'http':
						return false;
		}
}
function addressesOf(provider) {
		switch (provider.type) {
				case 'openai':
				case 'anthropic':
				case 'google':
				case 'bedrock':
						return [provider.baseUrl];
				case 'http':
						return typeof provider.url === 'string' ? [provider.url] : [provider.url.base, provider.url.head];
		}
}
function wireOf(provider) {
		switch (provider.type) {
				case 'openai':
						return provider.wire;
				case 'anthropic':
						return 'messages';
				case 'google':
						return 'gemini';
				case 'bedrock':
						return 'converse';
				case 'http':
				case 'recorded':
						return null;
		}
}
const PLACEHOLDERS = ['{model}', '{prompt}', '{arm}'];
function checkProvider(document, provider, problems) {
		const { value } = document;
		if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, [...provider, 'type']) !== 'recorded')
				return;
		let any = false;
		for (const key of ['outputs', 'judge-outputs']) {
				const at = [...provider, key];
				const text = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, at);
				if (typeof text !== 'string')
						continue;
				any = true;
				for (const [placeholder] of text.matchAll(/\{[^}]*\}?/g)) {
						if (!PLACEHOLDERS.includes(placeholder)) {
								problems.add({
										...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(document, at),
										message: `${placeholder} is not known; a path may hold ${PLACEHOLDERS.join(', ')}`,
								});
						}
				}
				if (text !== '')
						(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .e6)(document, at, '', problems);
		}
		const isByJobs = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, [...provider, 'from']) === 'workspace' &&
				String((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, [...provider, 'outputs'])).includes('{arm}');
		if (Number((0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, [...provider, 'rounds']) ?? 1) > 1 && !isByJobs)
				problems.add({
						...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(document, [...provider, 'rounds']),
						message: 'is for rows that jobs of the same workflow record: write from: workspace and {arm} in outputs, or take it out',
				});
		if (!any)
				problems.add({ ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(document, provider), message: 'a recorded provider needs outputs or judge-outputs' });
}


	}),

	98765:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		h9: () => (  readPolicies),
		tb: () => (  loadPolicy)
	});
	var _text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68752);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69903);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13457);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28504);
	var _config_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16797);
	var _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37074);







function readPolicies(document, problems) {
		const block = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['escalation']) === undefined
				? undefined
				: (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .tD, problems, ['escalation']);
		const named = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, ['targets']);
		const targets = new Map();
		if (named !== null && typeof named === 'object' && !Array.isArray(named)) {
				for (const name of Object.keys(named)) {
						const at = ['targets', name, 'escalation'];
						if ((0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .fK)(document.value, at) === undefined)
								continue;
						const own = (0,_text_check_schema_js__WEBPACK_IMPORTED_MODULE_0__  .z)(document, _policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .$Y, problems, at);
						if (own === null)
								continue;
						const goal = own.goal === undefined ? block?.goal : { ...block?.goal, ...own.goal };
						const merged = {
								...block,
								...own,
								goal,
								profile: mergedProfile(block?.profile, own.profile),
						};
						for (const key of ['template', 'target']) {
								if (goal !== undefined && goal[key] === undefined) {
										problems.add({
												...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, [...at, 'goal', key]),
												message: 'is missing here and in the global escalation.goal',
										});
								}
						}
						targets.set(name, (0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .iJ)(merged));
				}
		}
		return { global: block ? (0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_6__  .iJ)(block) : undefined, targets };
}
function mergedProfile(global, own) {
		if (own === undefined)
				return global;
		const isTimed = own['release-date'] !== undefined || own['release-in-days'] !== undefined;
		const { 'release-date': date, 'release-in-days': days, ...rest } = global ?? {};
		return { ...rest, ...(isTimed ? {} : { 'release-date': date, 'release-in-days': days }), ...own };
}
const CONFIG_KEYS = [
		'version',
		'paths',
		'providers',
		'targets',
		'gate',
		'escalation',
		'prices',
		'optimize',
		'redact',
];
function loadPolicy(tree, path, problems) {
		const read = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_4__  .u)(tree, path, problems);
		if (read === null)
				return null;
		const document = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_5__  .T)(read);
		const before = problems.count;
		const { value } = document;
		if (value === null || typeof value !== 'object' || Array.isArray(value)) {
				problems.add({ file: path, line: 1, message: `expected an object with the key escalation, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(value)}` });
				return null;
		}
		const config = 'version' in value || 'targets' in value;
		const known = config ? CONFIG_KEYS : ['escalation'];
		for (const key of Object.keys(value)) {
				if (!known.includes(key))
						problems.add({
								...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_2__  .l4)(document, [key], 'key'),
								message: `unknown key ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .WU)(key)}${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .h)(key, known)}`,
						});
		}
		if (!config && !('escalation' in value)) {
				problems.add({
						file: path,
						line: 1,
						key: 'escalation',
						message: 'is missing; a policy file is a config or holds a bare escalation block',
				});
		}
		const set = readPolicies(document, problems);
		return problems.count > before ? null : set;
}


	}),

	87810:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  isHandedToGit),
		D: () => (  isOfTheRunner)
	});
const OF_GIT = new Set([
		...['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'TZ', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CONFIG_HOME'],
		...['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'LOCALE_ARCHIVE'],
		...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERNAME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
		...['APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'MSYSTEM'],
		...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
		...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NIX_SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
		...['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'],
		...['GIT_EXEC_PATH', 'GIT_ALLOW_PROTOCOL', 'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'],
		'GIT_TEST_ASSUME_DIFFERENT_OWNER',
		...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT'],
]);
const SETTING_OF_GIT = /^GIT_CONFIG_(KEY|VALUE)_\d{1,4}$/;
function isHandedToGit(name) {
		const upper = name.toUpperCase();
		return OF_GIT.has(upper) || SETTING_OF_GIT.test(upper);
}
function isOfTheRunner(name) {
		return /^(GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w*|INPUT_\w*)$/i.test(name);
}


	})

};
