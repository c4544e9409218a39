export const id = 5296;
export const ids = [5296];
export const modules = {

	76379:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		h: () => (  cleanEnvironment),
		u: () => (  withToken)
	});
	var _inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87810);

function cleanEnvironment(given) {
		const env = {};
		for (const [key, value] of Object.entries(given))
				if ((0,_inputs_reserved_variables_js__WEBPACK_IMPORTED_MODULE_0__  .C)(key))
						env[key] = value;
		return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}
function withToken(env, remote) {
		if (!remote.token || !/^https?:/.test(remote.url))
				return env;
		const key = `http.${new URL(remote.url).origin}/.extraheader`;
		const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString('base64')}`;
		const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
		return {
				...env,
				GIT_CONFIG_COUNT: String(first + 2),
				[`GIT_CONFIG_KEY_${first}`]: key,
				[`GIT_CONFIG_VALUE_${first}`]: '',
				[`GIT_CONFIG_KEY_${first + 1}`]: key,
				[`GIT_CONFIG_VALUE_${first + 1}`]: header,
		};
}


	}),

	8929:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		V: () => (  gitProgram)
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const HERE = { name: process.platform, isProgram };
const found = new Map();
function gitProgram(env, platform = HERE) {
		const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '/usr/bin:/bin';
		const known = platform === HERE ? found.get(path) : undefined;
		if (known !== undefined)
				return known;
		const isWindows = platform.name === 'win32';
		const { delimiter, isAbsolute, join } = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
		const program = path
				.split(delimiter)
				.filter((folder) => isAbsolute(folder))
				.map((folder) => join(folder, isWindows ? 'git.exe' : 'git'))
				.find(platform.isProgram);
		if (program === undefined)
				throw Object.assign(new Error('git was not found on PATH'), { code: 'ENOENT' });
		if (platform === HERE)
				found.set(path, program);
		return program;
}
function isProgram(file) {
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
		}
		catch {
				return false;
		}
}


	}),

	15445:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var environment = __webpack_require__(76379);
var program = __webpack_require__(8929);
var folder_tree = __webpack_require__(66884);
var member = __webpack_require__(10929);
var inputs_config = __webpack_require__(56940);
var lock = __webpack_require__(52589);
var inputs_suite = __webpack_require__(61131);
var suite_names = __webpack_require__(28381);
var load_parsers = __webpack_require__(20170);
var never_decides = __webpack_require__(44476);
var suite_sight = __webpack_require__(90979);
var model_file = __webpack_require__(75528);
var text_problem = __webpack_require__(29093);
var suite_preview = __webpack_require__(92159);
;





const USUAL_MARGIN = 5;
const WIDEST = 20;
function starterMargin(suites, tree, config) {
		const seen = suites
				.filter(({ cases }) => cases.length >= member .xh)
				.flatMap((suite) => {
				const models = config.targets.filter(({ suite: file }) => file === suite.file).map(({ model }) => model);
				const read = models.flatMap((file) => (0,model_file .cm)(tree, file, new text_problem .Zw()) ?? []);
				const { passableMargin, casesToAdd } = (0,suite_preview .VH)(suite, config, read);
				return passableMargin === null ? [] : [{ suite, needs: Math.ceil(passableMargin), casesToAdd }];
		})
				.sort((a, b) => a.needs - b.needs);
		const [least, ...others] = seen;
		if (least === undefined)
				return { points: USUAL_MARGIN, why: stillToCome(config) };
		const { suite, needs, casesToAdd } = least;
		const told = others.filter((one) => one.needs > Math.max(USUAL_MARGIN, needs)).map(needsMore);
		if (needs <= USUAL_MARGIN)
				return { points: USUAL_MARGIN, why: told };
		if (needs > WIDEST)
				return { points: USUAL_MARGIN, why: [needsMore(least), ...told] };
		const why = `Wider than the usual ${USUAL_MARGIN}, since with ${suite.cases.length} cases ${suite.file} passes an unchanged prompt nine times in ten only from ${needs} on: a loss below ${needs} points may go through. With about ${casesToAdd} cases more set ${USUAL_MARGIN}.`;
		return { points: needs, why: [why, ...told] };
}
function needsMore({ suite, needs, casesToAdd }) {
		return `${suite.file} has ${suite.cases.length} cases and passes an unchanged prompt nine times in ten only at a margin of ${needs}: add about ${casesToAdd} cases; until then most pull requests that touch it end inconclusive.`;
}
function stillToCome({ gate: { alpha, baselineRepeats } }) {
		const needed = (cases) => {
				const plan = { cases: [cases, cases], repeats: 1, baselineRepeats, margin: USUAL_MARGIN / 100, alpha, beta: 0.05 };
				return Math.ceil(100 * (0,suite_sight .p)({ ...plan, once: false }).passableMargin);
		};
		const [few, some, many] = [50, 200, 500].map(needed);
		return [
				`An unchanged prompt passes nine times in ten at a margin of about ${few} with 50 cases, ${some} with 200 and ${many} with 500; "plumbline lock" says it of yours. A wider margin lets a larger loss through.`,
		];
}

var template_library = __webpack_require__(66584);
var parsers = __webpack_require__(25526);
var wrap = __webpack_require__(45272);
var overlay = __webpack_require__(83672);
;
const CONFIG_FILE = '.github/plumbline.yml';
const MOST_TARGETS = 5;
const MOST_TOLD = 20;
function others(paths) {
		return {
				targets: [],
				files: [],
				notes: paths.length === 0
						? []
						: [
								`found too, not gated yet: ${paths.slice(0, MOST_TOLD).join(', ')}${paths.length > MOST_TOLD ? ` and ${paths.length - MOST_TOLD} more` : ''}`,
						],
		};
}
function programs(shown) {
		const what = shown.slice(0, MOST_TOLD).join(', ');
		const note = `programs of DSPy, read and not gated yet: ${what}. DSPy makes their messages itself: "plumbline init --recorded" gates the answers that you record with them; a target with "dspy: chat-adapter@3" sends what its ChatAdapter makes of texts`;
		return { targets: [], files: [], notes: shown.length === 0 ? [] : [note] };
}
function datasets(paths) {
		const [first] = paths;
		if (first === undefined)
				return { targets: [], files: [], notes: [] };
		const more = paths.slice(1, 6);
		const others = more.length === 0 ? '' : `; also ${more.join(', ')}`;
		return {
				targets: [],
				files: [],
				notes: [`found rows: "plumbline import rows ${first} --dry-run" shows what they would be as cases${others}`],
		};
}
function targetOf(name, prompt) {
		return { name, prompt, model: `models/${name}.yml`, suite: `evals/${name}.suite.yml` };
}
function exampleRow(prompt, number) {
		const own = prompt.variables.filter(({ name }) => name !== 'input' && name !== 'context' && name !== 'messages');
		const asksByItself = prompt.caseFollows && prompt.messages.some(({ role }) => role === 'user') && own.length > 0;
		const context = prompt.variables.find(({ name }) => name === 'context');
		const standIn = (what) => `Stand-in ${number}: ${what} as your users really give it.`;
		return {
				id: `example-${number}`,
				...(asksByItself ? {} : { input: standIn('a question') }),
				...(context === undefined ? {} : { context: passages(context.shape, standIn) }),
				...(own.length > 0
						? { vars: Object.fromEntries(own.map(({ name, shape }) => [name, shaped(name, shape, standIn)])) }
						: {}),
		};
}
function passages(shape, standIn) {
		if (shape === undefined)
				return standIn('a passage');
		const titled = shape.members.includes('title') ? { title: standIn('a title') } : {};
		return [{ ...titled, text: standIn('a passage') }];
}
function shaped(name, shape, standIn) {
		if (shape === undefined)
				return standIn(name);
		const { isList, members } = shape;
		const item = members.length === 0 ? standIn(name) : Object.fromEntries(members.map((member) => [member, standIn(member)]));
		return isList ? [item] : item;
}

var prompt_address = __webpack_require__(92291);
var provider_keys = __webpack_require__(11856);
var default_models = __webpack_require__(54240);
var json_lines = __webpack_require__(90676);
var json_object = __webpack_require__(57128);
var files_of_draft = __webpack_require__(15725);
var import_names = __webpack_require__(33876);
var prompt_yml = __webpack_require__(91663);
var promptfoo = __webpack_require__(38539);
var sound_draft = __webpack_require__(58305);
var dist = __webpack_require__(38815);
var source_kind = __webpack_require__(89329);
;

function flow(value) {
		return (0,dist .As)(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

;


const EXAMPLE_PROMPT = `You answer customers of a small online shop.

- Answer from the passage below and from nothing else.
- If the passage does not hold the answer, say so.
- At most 80 words, plain and polite.

Passage:
{{context}}
`;
const EXAMPLE_SUITE = `# The ruler of support. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: support.cases.jsonl
templates:
  - Groundedness                                # a judge: does every claim stand in the passage?
  - TaskCompletion                              # a judge: was what was asked answered?
  - { use: LengthBounds, max-words: 100 }
  - { use: ContainsNone, id: no-promises, terms: [guarantee, promise], normalise: [case] }
judge: ${flow(default_models .i$)}
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
const RETURNS = 'Unused items can be returned within 30 days of delivery. Returns are free with the label from the order page. The refund is sent the way the customer paid, within 5 working days of arrival.';
const DELIVERY = 'Parcels take 2 to 4 working days within Germany and 4 to 7 within the EU. A tracking link is sent when the order ships. Delivery is free from 60 euros.';
const EXAMPLE_CASES = [
		{ id: 'returns-1', input: 'How long can I return a lamp?', context: RETURNS, tags: ['returns'] },
		{ id: 'returns-2', input: 'When do I get my money back?', context: RETURNS, tags: ['returns'] },
		{ id: 'returns-3', input: 'I used the lamp for a week. Can it go back?', context: RETURNS, tags: ['returns'] },
		{ id: 'delivery-1', input: 'How long does a parcel to Lisbon take?', context: DELIVERY, tags: ['delivery'] },
		{ id: 'delivery-2', input: 'My order is 45 euros. Is delivery free?', context: DELIVERY, tags: ['delivery'] },
		{ id: 'delivery-3', input: 'Can you deliver on a Sunday?', context: DELIVERY, tags: ['delivery'] },
];

var workflow = __webpack_require__(16031);
;

const PROGRAM_KEY = 'PROGRAM_KEY';
const RECORDED_ROWS = 'runs/plumbline-{arm}/rows.jsonl';
const MAIN = `git checkout -q --detach "\${BASE:-HEAD^1}"`;
function checkout(path, comment) {
		return `      - uses: actions/checkout@v6    # ${comment}
        with: { path: ${path}, fetch-depth: "\${{ github.event_name == 'merge_group' && '0' || '2' }}", persist-credentials: false }
`;
}
function toMain(path, condition = '') {
		return `      - run: ${MAIN}
${condition}        working-directory: ${path}
        env: { BASE: "\${{ github.event.merge_group.base_sha }}" }
`;
}
function recordWorkflowText(keys) {
		return `name: plumbline
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]
  merge_group:
permissions: {}
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  record:
    strategy: { matrix: { arm: [base, head] }, fail-fast: false }
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions: { contents: read }      # the pull request's code runs here: no right to write, no other secret
    steps:
${checkout('ruler', "what asks: main's cases and scorers, on both sides")}${toMain('ruler')}${checkout('program', 'what answers')}${toMain('program', "        if: matrix.arm == 'base'\n")}      - run: npm ci --ignore-scripts     # whatever your program needs
        working-directory: program
      - uses: plumbline/plumbline/record@v0
        with: { arm: "\${{ matrix.arm }}", ruler: ruler, program: program, command: node agent.js }
        env:                             # the program's own key: a low limit, a project of its own
          ${PROGRAM_KEY}: \${{ secrets.${PROGRAM_KEY} }}
      - uses: actions/upload-artifact@v6
        if: always()
        with: { name: "plumbline-\${{ matrix.arm }}", path: rows.jsonl, overwrite: true, retention-days: 3 }
  gate:
    needs: record
    if: always()
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2, persist-credentials: false }
      - uses: actions/download-artifact@v6
        with: { path: runs, pattern: 'plumbline-*' }
      - uses: plumbline/plumbline@v0     # scores, judges, comments; runs nothing of the pull request
        id: gate
${(0,workflow .B_)(keys)}${workflow .oH}`;
}

;





const EXPORTED_PROMPT = `You answer customers of a small online shop: plain and polite, at most 80 words, no promises.
`;
function recordedExample() {
		const prompt = { path: 'prompts/support.md', text: EXPORTED_PROMPT, what: 'the prompt, as your build exports it' };
		const note = 'no prompt file found: prompts/support.md stands for yours; let the build export it there, so that a change is seen';
		const part = partOf('support', prompt.path, EXAMPLE_CASES, 'You can return it within 30 days of delivery.');
		return { ...part, files: [prompt, ...part.files], notes: [note] };
}
function recordedPart(path, prompt, name) {
		const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
		return partOf(name, path, rows, files_of_draft .ap);
}
function partOf(name, prompt, rows, output) {
		const target = targetOf(name, prompt);
		return {
				targets: [target],
				files: [
						{ path: target.model, text: recordedModelText(name), what: 'names your pipeline' },
						{ path: target.suite, text: recordedSuiteText(name), what: 'scorers' },
						{
								path: `evals/${name}.cases.jsonl`,
								text: (0,json_lines .i7)(rows),
								what: `${rows.length} stand-ins: put your cases here`,
						},
						{
								path: outputsOf(name),
								text: (0,json_lines .i7)(rows.map(({ id }) => ({ id, output }))),
								what: 'what your pipeline answered to each',
						},
				],
				notes: [`gates ${prompt} by the outputs in ${outputsOf(name)}`],
		};
}
function outputsOf(model) {
		return `evals/outputs/${model}.jsonl`;
}
function recordedModelText(name) {
		return `provider: pipeline           # a key of providers in ${CONFIG_FILE}
model: ${name.padEnd(22)} # names the file of its outputs: ${outputsOf(name)}
`;
}
function recordedSuiteText(name) {
		return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - { use: LengthBounds, min-words: 1, max-words: 100 }
  - { use: ContainsNone, id: no-promises, terms: [guarantee, promise], normalise: [case] }
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}
const PROGRAM_PROVIDERS = `  # Replays what your program answered in the workflow's own jobs, on either side ("plumbline record").
  pipeline: { type: recorded, outputs: "${RECORDED_ROWS}", from: workspace }
`;
const RECORDED_PROVIDERS = `  # Replays what your pipeline answered; "from: head" takes a pull request's outputs from the pull request.
  pipeline: { type: recorded, outputs: "${outputsOf('{model}')}", from: head }
`;

;






const LIVE_PROVIDERS = `  # Any OpenAI-compatible endpoint. The key comes from the environment, by name.
  default: { base-url: https://api.openai.com/v1, api-key-env: ${workflow .uM} }
`;
const PROVIDERS = { live: LIVE_PROVIDERS, recorded: RECORDED_PROVIDERS, program: PROGRAM_PROVIDERS };
function configText({ targets, providers, kind, hasGoal, margin }) {
		const more = Object.entries(providers).filter(([name]) => name !== 'pipeline');
		const isLive = kind === 'live';
		return `# Read from the branch a pull request goes into, never from the pull request itself.
version: 1
providers:
${PROVIDERS[kind]}${more.map(([name, block]) => indented({ [name]: block })).join('')}targets:
${targets.map((target) => targetText(target, isLive)).join('')}gate:
${margin.why.map((line) => `${(0,wrap .L)(line, 96, '  # ')}\n`).join('')}  margin: ${String(margin.points).padEnd(20)}# points; a pass has ruled out a drop as large as this
  alpha: 0.05                 # an unchanged suite is blocked at most this often
  on-inconclusive: warn       # too little data to tell: warn | fail | pass
  on-unmeasured: fail         # budget, outage, a judge that cannot be trusted: warn | fail
${isLive ? '  max-cost-usd: 5             # a run stops here and says so\n' : ''}${escalationText(isLive ? 'TaskCompletion' : 'LengthBounds', hasGoal)}`;
}
function targetText({ name, ...rest }, isLive) {
		return `${indented({ [name]: { ...rest } })}${sourcesLine(rest.prompt, isLive)}`;
}
function sourcesLine(prompt, isLive) {
		const { path, selector } = (0,prompt_address .o)(prompt);
		const kind = selector === null ? null : (0,source_kind .I)(path);
		const line = (files, why) => `    # sources: [${files}]   # ${why}\n`;
		if (!(0,source_kind .CX)(kind))
				return '';
		return isLive
				? line(JSON.stringify(path), 'where a build exports this prompt to a file that "prompt" then names')
				: line(JSON.stringify(path), 'the code that the answers hang on: a change of it then wants new ones');
}
function escalationText(template, hasGoal) {
		const text = `escalation:                   # when is the next, more expensive lever worth it?
  goal: { template: ${template}, target: 90, max-residual-gap: 3 }   # points
  # profile:                  # what only you know; doctor lists what is missing
  #   requests-per-day: 20000
  #   data-isolation: shared  # shared | per-tenant
  #   release-date: 2027-06-01
  # economics: { tuned: { training-usd: 500 } }
`;
		return hasGoal ? text : text.replace(/^(?=.)/gm, '# ');
}
function indented(block) {
		return (0,dist .As)(block).replace(/^(?=.)/gm, '  ');
}

var code_file = __webpack_require__(33183);
var code_value = __webpack_require__(12732);
var collection_file = __webpack_require__(32122);
var saved_program = __webpack_require__(82020);
var foreign_marks = __webpack_require__(74852);
var prompt_prompt = __webpack_require__(83689);
var read_document = __webpack_require__(28504);
var utf8 = __webpack_require__(84323);
;











const PROMPTFOO = /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i;
const BY_NAME = /\.prompt\.(?:ya?ml|md|txt)$|\.prompty$|(?:^|\/)(?:system[-_.]?)?prompt\.(?:md|txt)$/i;
const BY_FOLDER = /(?:^|\/)prompts?\/(?:.+\/)?[^/]+\.(?:md|txt|json|ya?ml|j2|jinja2?|njk|hbs|handlebars|mustache)$/i;
const TEMPLATE = /prompt[^/]*\.(?:j2|jinja2?|njk|hbs|handlebars|mustache)$/i;
const COLLECTION = /(?:^|\/)[^/]*prompts?\.(?:ya?ml|json)$/i;
const DATASET = /(?:^|\/)(?:evals?|datasets?|goldens?|data|tests?)\/(?:.+\/)?[^/]+\.(?:jsonl|csv)$/i;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|build|out|vendor|third_party|venv|\.venv|coverage|fixtures|testdata|__tests__)\/|(?:^|\/)(?:readme|changelog|license)\.[a-z]+$/i;
const TEST_CODE = /(?:^|\/)tests?\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]*\.py$|\.d\.ts$/i;
const FOR_EDITORS = /^\.github\/prompts\/.*(?<!\.prompt\.ya?ml)$/i;
function findPrompts(tree) {
		const prompts = [];
		const unreadable = [];
		const promptfoo = [];
		const datasets = [];
		const take = (address, isQuiet = false, tools) => {
				const problems = new text_problem .Zw();
				const prompt = (0,prompt_prompt .hT)(tree, [address], problems);
				if (prompt !== null)
						prompts.push({ address, prompt, tools });
				else if (!isQuiet)
						unreadable.push(problems.list.slice(0, 1).map(text_problem .Vw).join(''));
				return prompt !== null;
		};
		let parsed = 0;
		for (const path of tree.paths()) {
				if (NOT_OURS.test(path) || FOR_EDITORS.test(path))
						continue;
				const kind = (0,source_kind .I)(path);
				if (PROMPTFOO.test(path))
						promptfoo.push(path);
				else if ((0,source_kind .CX)(kind)) {
						if (TEST_CODE.test(path) || parsed >= MOST_CODE || !mayHold(tree, path))
								continue;
						parsed++;
						const tools = toolsIn(tree, path, kind);
						for (const name of promptNames(tree, path, kind))
								take(`${path}#${name}`, false, tools);
				}
				else if (BY_NAME.test(path) || BY_FOLDER.test(path) || TEMPLATE.test(path) || COLLECTION.test(path)) {
						const members = kind === 'yaml' || kind === 'json' ? membersOf(tree, path) : [];
						for (const member of members)
								take(`${path}#${member}`, true);
						if (members.length === 0)
								take(path, kind === 'json' || (kind === 'yaml' && !BY_NAME.test(path)));
				}
				else if (kind === 'json' && isProgram(tree, path))
						take(path);
				else if (DATASET.test(path))
						datasets.push(path);
		}
		return { prompts, unreadable, promptfoo, datasets };
}
const MOST_CODE = 500;
const LARGEST_CODE = 500_000;
const SPEAKS_OF_PROMPTS = /prompt|instruction|system|You are |dspy/i;
const PROMPT_NAME = /prompt|system|instruction|persona|template|message/i;
const LEAST_TEXT = 20;
function mayHold(tree, path) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CODE)
				return false;
		return SPEAKS_OF_PROMPTS.test(new TextDecoder().decode(entry.bytes));
}
function promptNames(tree, path, kind) {
		const text = (0,utf8 .yR)(tree, path, new text_problem .Zw())?.replaceAll('\r\n', '\n');
		const code = text === undefined ? null : (0,code_file ._)(kind, { path, text, tree }, new text_problem .Zw());
		if (code === null)
				return [];
		const texts = code.texts().flatMap(({ name, isMarked, read }) => {
				if (isMarked === true)
						return [name];
				if (!PROMPT_NAME.test(name))
						return [];
				try {
						const literal = read();
						const length = literal.kind === 'text' ? literal.segments.join('').length : 0;
						return length >= LEAST_TEXT ? [name] : [];
				}
				catch {
						return [name];
				}
		});
		return [...texts, ...code.signatures().keys()];
}
function toolsIn(tree, path, kind) {
		const text = (0,utf8 .yR)(tree, path, new text_problem .Zw())?.replaceAll('\r\n', '\n');
		const code = text === undefined ? null : (0,code_file ._)(kind, { path, text, tree }, new text_problem .Zw());
		const named = code?.names().filter((name) => /tools?$/i.test(name)) ?? [];
		const read = named.filter((selector) => {
				const value = (0,code_value .j)(tree, { path, selector, kind }, new text_problem .Zw(), { file: path });
				return Array.isArray(value) && value.length > 0 && value.every((one) => (0,json_object .G)(one) && isTool(one));
		});
		return read.length === 1 ? `${path}#${read[0]}` : undefined;
}
function isTool(one) {
		return ((0,json_object .G)(one['function']) || (typeof one['name'] === 'string' && ('parameters' in one || 'input_schema' in one)));
}
function isProgram(tree, path) {
		const entry = tree.entry(path);
		if (entry.kind !== 'file' || entry.bytes.length > LARGEST_CODE)
				return false;
		const text = new TextDecoder().decode(entry.bytes);
		if (!text.includes('"demos"') || !text.includes('"signature"'))
				return false;
		const document = (0,read_document .g)(path, text, new text_problem .Zw());
		return document !== null && (0,saved_program .E7)(document.value);
}
function membersOf(tree, path) {
		const text = (0,utf8 .yR)(tree, path, new text_problem .Zw());
		const document = text === null ? null : (0,read_document .g)(path, text, new text_problem .Zw());
		return document === null ? [] : (0,collection_file .uJ)(document.value);
}
function notesOfPrompt(path, prompt) {
		const foreign = (0,foreign_marks .F)(prompt);
		return foreign === null ? [] : [`${path}: ${foreign}`];
}
function shownPrompt({ address, prompt }) {
		const text = (prompt.messages[0]?.content ?? '').replace(/\s+/g, ' ').trim();
		const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
		const names = prompt.variables.map(({ name }) => name);
		return `${address} ("${start}"${names.length === 0 ? '' : `; fills in ${names.slice(0, 8).join(', ')}`})`;
}

;



















function starterOf(tree, branch, options = {}) {
		const { recorded = false, program = false } = options;
		const found = findPrompts(tree);
		const parts = partsOf(found, tree, options);
		const targets = parts.flatMap((part) => part.targets);
		const files = parts.flatMap((part) => part.files).filter(({ path }) => !program || !isOutputs(path));
		const providers = Object.assign({}, ...parts.map((part) => part.providers ?? {}));
		const keys = keysIn(providers ?? {}, recorded);
		const own = [
				{
						path: CONFIG_FILE,
						text: configText({
								targets,
								providers: providers ?? {},
								kind: program ? 'program' : recorded ? 'recorded' : 'live',
								margin: options.margin ?? { points: 5, why: [] },
								hasGoal: !recorded && parts.every(({ source }) => source === undefined),
						}),
						what: 'what is gated, and how strictly',
				},
				...(program
						? [{ path: workflow .XC, text: recordWorkflowText(keys), what: 'records both sides, then gates' }]
						: [
								{ path: workflow .XC, text: (0,workflow .LS)(branch, keys), what: 'when the gate runs' },
								{ path: workflow .oL, text: (0,workflow .oW)(keys), what: 'scores an attempt; looks for drift' },
						]),
		];
		const models = new Set(targets.map(({ model }) => model));
		return {
				keys,
				files: [...own, ...new Map(files.map((file) => [file.path, file])).values()].map((file) => withSchema(file, models)),
				suites: [...new Set(targets.map(({ suite }) => suite))],
				sources: new Map(parts.flatMap(({ source, targets: own }) => source === undefined ? [] : own.map(({ suite }) => [suite, source]))),
				notes: [
						...(program ? [PROGRAM_NOTE] : parts.flatMap((part) => part.notes)),
						...found.unreadable.map((fault) => `not gated: ${fault}`),
				],
		};
}
const PROGRAM_NOTE = 'the workflow runs "node agent.js" on both sides: put your own command there, and the prompt and model files of your program into the targets; list runs/ in .gitignore';
function isOutputs(path) {
		return path.startsWith(outputsOf('').replace('.jsonl', ''));
}
function withSchema(file, models) {
		const isSuite = file.path.endsWith('.suite.yml');
		const kind = file.path === CONFIG_FILE ? 'config' : isSuite ? 'suite' : models.has(file.path) ? 'model' : null;
		if (kind === null)
				return file;
		return { ...file, text: `# yaml-language-server: $schema=${SCHEMAS}/${kind}.schema.json\n${file.text}` };
}
const SCHEMAS = 'https://raw.githubusercontent.com/plumbline/plumbline/v0/schemas';
function partsOf(found, tree, options) {
		const { recorded = false, without } = options;
		const names = (0,import_names .Yj)();
		const parts = [];
		const room = () => MOST_TARGETS - parts.reduce((sum, { targets }) => sum + targets.length, 0);
		for (const path of found.promptfoo) {
				if (without?.has(path))
						continue;
				if (room() <= 0)
						parts.push(waiting(path));
				else
						parts.push(promptfooPart(tree, path, names, options));
		}
		const left = [];
		const unsent = [];
		for (const one of found.prompts) {
				const { address: path, prompt } = one;
				if (isNamed(path, parts))
						continue;
				if (room() <= 0) {
						left.push(shownPrompt(one));
						continue;
				}
				if (prompt.unsent !== undefined && !recorded) {
						unsent.push(shownPrompt(one));
						continue;
				}
				const own = without?.has(path) ? null : ymlPart(tree, path, names, options);
				const name = () => names((0,import_names .yR)(prompt.name));
				parts.push(own ?? (recorded ? recordedPart(path, prompt, name()) : promptPart(one, name())));
		}
		if (room() === MOST_TARGETS)
				parts.push(recorded ? recordedExample() : examplePart(parts.length > 0));
		return [...parts, others(left), programs(unsent), datasets(found.datasets)];
}
function isNamed(address, parts) {
		return parts.some(({ targets, notes }) => targets.some(({ prompt }) => prompt === address || (0,prompt_address .W)(prompt) === address) ||
				notes.some((note) => note.includes((0,prompt_address .W)(address)) && (0,prompt_address .W)(address) === address));
}
function waiting(path) {
		return {
				targets: [],
				files: [],
				notes: [`found too, not gated yet: ${path}; "plumbline import promptfoo ${path}" takes it over`],
		};
}
function promptfooPart(tree, path, names, options) {
		const folder = path.split('/').at(-2) ?? 'assistant';
		const problems = new text_problem .Zw();
		const draft = (0,promptfoo.draftOfPromptfoo)(tree, path, (0,import_names .yR)(folder), problems);
		if (draft === null)
				return {
						targets: [],
						files: [],
						notes: problems.list.map((problem) => `not taken over: ${(0,text_problem .Vw)(problem)}`),
				};
		if (draft.code !== undefined && options.recorded !== true) {
				const note = `${path}: ${draft.code} is code, which a gate never runs: "plumbline init --recorded" takes its ${draft.cases.length} cases over and gates the answers that you record`;
				return { targets: [], files: [], notes: [note] };
		}
		return importedPart({ ...draft, name: names(draft.name) }, path, tree, options);
}
function ymlPart(tree, path, names, options) {
		if (!/\.prompt\.ya?ml$/.test(path))
				return null;
		const name = (0,import_names .yR)(path.replace(/^.*\//, '').replace(/\.prompt\.ya?ml$/, ''));
		const draft = (0,prompt_yml.draftOfPromptYml)(tree, path, name, new text_problem .Zw());
		if (draft === null || draft.cases.every(({ rules }) => rules.length === 0))
				return null;
		return importedPart({ ...draft, name: names(name) }, path, tree, options);
}
function importedPart(draft, from, tree, { specs, recorded = false }) {
		const { imported, faults } = specs === undefined
				? { imported: (0,files_of_draft .R8)(draft, { recorded }), faults: [] }
				: (0,sound_draft .n)(draft, tree, specs, { recorded });
		const told = [...imported.lost.map((text) => `no counterpart: ${text}`), ...imported.notes];
		if (imported.cases === 0)
				return { targets: [], files: [], notes: [`nothing of ${from} can be scored here`, ...told] };
		return {
				source: from,
				targets: imported.targets,
				files: imported.files.map((file) => ({ ...file, what: `from ${from}` })),
				providers: imported.providers,
				notes: [
						`${imported.cases} cases come from ${from}`,
						...told,
						...faults.map((problem) => `not taken over: ${(0,text_problem .Vw)(problem)}`),
				],
		};
}
function promptPart(found, name) {
		const { address: path, prompt } = found;
		const rows = [1, 2, 3].map((number) => exampleRow(prompt, number));
		const target = targetOf(name, path);
		return {
				targets: [target],
				files: [
						{ path: target.model, text: modelText(prompt, found.tools), what: 'model and parameters' },
						{ path: target.suite, text: suiteText(name), what: 'scorers and judge' },
						{
								path: `evals/${name}.cases.jsonl`,
								text: (0,json_lines .i7)(rows),
								what: `${rows.length} stand-ins: put your cases here`,
						},
				],
				notes: [
						`gates ${shownPrompt(found)}`,
						...(prompt.model === undefined ? [] : [modelNote(path, prompt.model, target.model)]),
						...notesOfPrompt(path, prompt),
				],
		};
}
function modelNote(path, model, file) {
		return `"model: ${model}" of ${path} is no longer read: the model is the one in ${file}`;
}
function modelText(prompt, tools) {
		const { max_tokens, maxTokens = max_tokens, maxCompletionTokens = maxTokens } = prompt?.modelParameters ?? {};
		const said = paramsOf(prompt?.modelParameters ?? {});
		const own = prompt?.model?.replace(/^[^/]+\//, '');
		const params = own === undefined
				? `params: ${flow({ ...default_models .bp, ...said })}     # sent as they stand\n`
				: Object.keys(said).length > 0
						? `params: ${flow(said)}     # as the prompt file says\n`
						: '';
		return `provider: default            # a key of providers in ${CONFIG_FILE}
model: ${own ?? default_models .UB}
${maxCompletionTokens === undefined ? `max-tokens: ${default_models .de}             # what it thinks before it answers counts\n` : ''}${params}${tools === undefined ? '' : `tools: ../${tools}     # as the code writes them out\n`}`;
}
function paramsOf(parameters) {
		const snake = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
		const names = Object.entries(parameters).map(([key, value]) => [snake(key), value]);
		return Object.fromEntries(names.filter(([key]) => CARRIED.has(key)));
}
const CARRIED = new Set(['top_p', 'stop', 'presence_penalty', 'frequency_penalty', 'logit_bias', 'reasoning_effort']);
function suiteText(name) {
		return `# The ruler of ${name}. "plumbline templates" lists the scorers; "plumbline lock" pins this file and its cases.
dataset: ${name}.cases.jsonl
templates:
  - TaskCompletion                              # a judge: was what was asked done?
  - { use: LengthBounds, min-words: 1, max-words: 300 }
judge: ${flow(default_models .i$)}
repeats: 1                                      # answers a case, at most
split: { holdout: 30 }                          # per cent, kept out of what you look at while tuning
`;
}
function examplePart(isTold) {
		const target = targetOf('support', 'prompts/support.md');
		return {
				targets: [target],
				files: [
						{ path: target.prompt, text: EXAMPLE_PROMPT, what: 'an example prompt, to be replaced' },
						{
								path: target.model,
								text: modelText(null),
								what: 'model and parameters',
						},
						{ path: target.suite, text: EXAMPLE_SUITE, what: 'scorers and judge' },
						{
								path: 'evals/support.cases.jsonl',
								text: (0,json_lines .i7)(EXAMPLE_CASES),
								what: `${EXAMPLE_CASES.length} example cases, to be replaced`,
						},
				],
				notes: [isTold ? 'wrote an example beside it' : NO_PROMPT],
		};
}
const NO_PROMPT = 'no prompt found (prompts/*.md, *.prompt.yml, .prompty, Jinja, constants in TypeScript or Python called like a prompt, a promptfoo config): wrote an example. Where code builds yours, have the build export them to files, put "plumbline: prompt NAME" above the literal, or let "plumbline init --recorded" gate the outputs of your own pipeline';
function keysIn(providers, recorded) {
		const found = Object.values(providers).flatMap((block) => {
				if (!(0,json_object .G)(block))
						return [];
				const own = block['api-key-env'];
				if (typeof own === 'string')
						return /^[A-Za-z_]\w{0,99}$/.test(own) ? [own] : [];
				return block['type'] === 'bedrock' ? provider_keys .dX : [];
		});
		return [...new Set([...(recorded ? [] : [workflow .uM]), ...found])];
}

var version = __webpack_require__(58508);
var options = __webpack_require__(32315);
;
























const help = `plumbline init [--recorded | --record]

Writes what a gate needs into this repository, and runs nothing: a config, a
workflow, and for each prompt it finds a model file, a suite, cases to replace
and the lock. Prompts are looked for as *.prompt.yml, *.prompt.md, *.prompty, in
a folder "prompts" (text, Jinja, Mustache, YAML, JSON), and in TypeScript,
JavaScript and Python as constants called like a prompt or marked by a comment
"plumbline: prompt NAME"; the tests of a promptfoo config or .prompt.yml become
the suite. Lists what cannot be read, and why. Without any, an example is
written.

  --recorded  call no model: gate the outputs of your own pipeline, which a file
              beside the cases holds (prompts in code, agents of several steps)
  --record    the same for a program that the workflow itself runs on either
              side ("plumbline record"): three jobs, with the keys apart

Never overwrites: where one of the files is there already nothing is written.

Afterwards: put your own cases in, "plumbline lock", commit, "plumbline doctor".

Exit codes: 0 written · 2 files are there already, nothing was changed
`;
async function command(args, io) {
		const { values } = (0,options .T)('init', args, {
				recorded: { type: 'boolean' },
				record: { type: 'boolean', default: false },
		});
		if (values.recorded === true && values.record)
				throw new text_problem .eb('init: take --recorded or --record, not both');
		const { record: program } = values;
		const recorded = values.recorded === true || program;
		const root = (0,folder_tree .L9)((0,external_node_path_.join)(io.cwd, 'plumbline.yml'), io.cwd);
		const tree = { ...(0,folder_tree .jD)(root), parsers: await (0,load_parsers .IK)(parsers .Y) };
		const { files, notes, keys } = await prepared(tree, mainBranch(root), { recorded, program });
		refuseOverwriting(tree, files);
		write(root, files);
		const up = (0,external_node_path_.relative)(io.cwd, root);
		io.say(told({ files, notes, keys }, { recorded, program, up, columns: Math.min(io.columns, 80) }));
		return 0;
}
function mainBranch(root) {
		const ask = (...args) => {
				try {
						const env = (0,environment .h)(process.env);
						return (0,external_node_child_process_.execFileSync)((0,program .V)(env), ['-C', root, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] })
								.toString('utf8')
								.trim();
				}
				catch {
						return '';
				}
		};
		const remote = ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD').replace(/^origin\//, '');
		const here = ask('symbolic-ref', '--short', 'HEAD');
		const branch = remote || (here === 'master' ? here : 'main');
		return /^[\w./-]+$/.test(branch) ? branch : 'main';
}
async function prepared(tree, branch, kind) {
		const specs = await (0,template_library .B)(template_library ._);
		const without = new Set();
		const told = [];
		for (;;) {
				const starter = starterOf(tree, branch, { ...kind, specs, without });
				const { locks, faults, never, suites } = await locksOf((0,overlay .L)(tree, starter.files), starter.suites);
				const sources = [...faults.keys()].flatMap((suite) => starter.sources.get(suite) ?? []);
				if (sources.length === 0) {
						const whole = (0,overlay .L)(tree, starter.files);
						const config = (0,inputs_config .Z9)(whole, CONFIG_FILE, new text_problem .Zw());
						const margin = config === null ? undefined : starterMargin(suites, whole, config);
						const { files } = starterOf(tree, branch, { ...kind, specs, without, margin });
						return {
								files: [...files, ...locks],
								notes: [...starter.notes, ...told, ...never, ...marginNote(margin)],
								keys: starter.keys,
						};
				}
				for (const source of sources)
						without.add(source);
				for (const problem of [...faults.values()].flat().slice(0, 10))
						told.push(`not taken over: ${(0,text_problem .Vw)(problem)}`);
		}
}
function marginNote(margin) {
		if (margin === undefined || margin.points === USUAL_MARGIN)
				return [];
		return [`gate.margin is ${margin.points} and not the usual ${USUAL_MARGIN}: ${margin.why[0]}`];
}
async function locksOf(tree, suites) {
		const locks = [];
		const never = [];
		const read = [];
		const faults = new Map();
		for (const file of suites) {
				const problems = new text_problem .Zw();
				const suite = (0,inputs_suite .bu)(tree, file, await (0,template_library .B)((0,suite_names .pr)(tree, file)), problems);
				for (const problem of suite === null ? [] : (0,suite_preview .vC)(suite))
						problems.add(problem);
				if (problems.count > 0)
						faults.set(file, problems.list);
				if (suite === null)
						continue;
				read.push(suite);
				locks.push({ path: (0,suite_names .HZ)(file), text: (0,lock .li)(suite, version .x), what: 'pins suite and cases' });
				if (suite.cases.length >= member .xh)
						never.push(...(0,never_decides .I)(suite, null).map(({ message }) => message));
		}
		return { locks, faults, never, suites: read };
}
function refuseOverwriting(tree, files) {
		const config = (0,inputs_config .u0)(tree);
		const there = files.map(({ path }) => path).filter((path) => tree.entry(path).kind !== 'absent');
		const taken = [...new Set([...(config === null ? [] : [config]), ...there])];
		if (taken.length === 0)
				return;
		throw new text_problem .dz([
				...taken.map((file) => ({ file, message: 'is there already; nothing was written' })),
				{
						file: 'init',
						message: 'writes into a repository that has none of these. To check what is there: plumbline doctor',
				},
		]);
}
function write(root, files) {
		const written = [];
		try {
				for (const { path, text } of files) {
						const at = (0,external_node_path_.join)(root, path);
						(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at), { recursive: true });
						(0,external_node_fs_.writeFileSync)(at, text, { flag: 'wx' });
						written.push(at);
				}
		}
		catch (error) {
				for (const at of written)
						(0,external_node_fs_.rmSync)(at, { force: true });
				throw new text_problem .Cp(`nothing was written: ${error.message}`);
		}
}
function told({ files, notes, keys }, { recorded, program, up, columns }) {
		const width = Math.max(...files.map(({ path }) => path.length));
		const cases = files.filter(({ path }) => path.endsWith('.cases.jsonl')).map(({ path }) => path);
		const item = (mark, text) => (0,wrap .L)(text, columns, ' '.repeat(mark.length)).replace(/^ +/, mark);
		return [
				`Wrote ${files.length} files${up === '' ? '' : ` into ${up}`}; nothing was run.`,
				...files.map(({ path, what }) => `  ${path.padEnd(width)}  ${what}`),
				...(notes.length === 0 ? [] : ['', ...notes.map((note) => item('- ', note))]),
				'',
				'Next:',
				item('  1. ', `Put cases of your own into ${cases.join(', ')}: from 50 on there is a verdict, 200 make it a good one. "plumbline import rows FILE" makes cases of data that you already have.${recorded && !program ? ' For each, one row of what your pipeline answered into evals/outputs/.' : ''}`),
				item('  2. ', '"plumbline lock" pins them again, and says how small a drop they can see.'),
				item('  3. ', `Commit it all to the main branch${keys.length === 0 ? '' : `, and add ${keys.join(' and ')} to the repository's Actions secrets`}.`),
				item('  4. ', '"plumbline doctor" says what is still missing.'),
				item('  5. ', program
						? 'Change the program on a branch: its pull request records both sides and gives the verdict.'
						: `Edit the prompt on a branch${recorded ? ' and record its answers over the old ones' : ''}: "plumbline run" gives the verdict, and so does the pull request.`),
				'',
		].join('\n');
}


	}),

	74852:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F: () => (  foreignMarksNote)
	});
const MOST = 8;
const SINGLE = /(?<![{\\$])\{([A-Za-z_][A-Za-z0-9_.]*)\}(?!\})/g;
const DOLLAR = /(?<![\\\w$])\$(?:\{([a-z_][A-Za-z0-9_.]*)\}|([a-z][a-z0-9_]*)\b(?![.(]))/g;
const BLOCK = /\{%[^%{}]{0,40}%\}|\{%/g;
function foreignMarks({ messages, parts }) {
		const found = new Set();
		for (const [index, { content }] of messages.entries()) {
				const split = parts?.[index];
				const sent = split == null ? (content ?? '') : split.map((part) => (typeof part === 'string' ? part : ' ')).join('');
				for (const pattern of [BLOCK, SINGLE, DOLLAR])
						for (const [mark] of sent.matchAll(pattern))
								found.add(mark);
		}
		return [...found].slice(0, MOST);
}
function foreignMarksNote(prompt) {
		const marks = foreignMarks(prompt);
		if (marks.length === 0)
				return null;
		const [looks, are] = marks.length === 1 ? ['looks', 'is sent as it stands'] : ['look', 'are sent as they stand'];
		return `${marks.join(', ')} ${looks} like another template language and ${are}; here a variable is {{name}}. Name the language on the target (template: jinja or mustache; format: python for {name}), have your build export a converted copy, or gate recorded outputs`;
}


	}),

	11856:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$d: () => (  KEY_HEADERS),
		dX: () => (  AWS_KEYS),
		jr: () => (  keyVariables),
		mu: () => (  keyNames)
	});
const KEY_HEADERS = ['authorization', 'x-api-key', 'x-goog-api-key', 'api-key'];
const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const AWS_TOKEN = 'AWS_SESSION_TOKEN';
function keyVariables(provider) {
		switch (provider.type) {
				case 'recorded':
						return [];
				case 'openai':
				case 'anthropic':
				case 'google':
				case 'http':
						return ownKey(provider);
				case 'bedrock': {
						const own = ownKey(provider);
						if (own.length > 0)
								return own;
						const [id, secret] = AWS_KEYS;
						return [
								{ name: id, needed: true, secret: false },
								{ name: secret, needed: true, secret: true },
								{ name: AWS_TOKEN, needed: false, secret: true },
						];
				}
		}
}
function ownKey({ apiKeyEnv }) {
		return apiKeyEnv === undefined ? [] : [{ name: apiKeyEnv, needed: true, secret: true }];
}
function keyNames(provider) {
		return keyVariables(provider).flatMap(({ name, needed }) => (needed ? [name] : []));
}


	}),

	65919:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		CG: () => (  ratio),
		E5: () => (  probability),
		Ej: () => (  size),
		Fu: () => (  shortSha),
		KN: () => (  ago),
		U9: () => (  count),
		VK: () => (  shortDigest),
		WR: () => (  points),
		YM: () => (  daysBetween),
		YP: () => (  interval),
		Zg: () => (  change),
		_d: () => (  many),
		a: () => (  ascii),
		dR: () => (  usd),
		fN: () => (  score),
		k$: () => (  changeWithInterval),
		n$: () => (  moment),
		uM: () => (  share)
	});
const MINUS = '−';
function fixed(value, digits) {
		const text = Math.abs(value).toFixed(digits);
		return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}
function points(value) {
		return value === null ? '–' : fixed(value, 1);
}
function size(value) {
		return fixed(value, 1).replace(/\.0$/, '');
}
function change(value) {
		if (value === null)
				return '–';
		const text = fixed(value, 1);
		return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function interval(range) {
		const onScale = (end) => change(Math.min(100, Math.max(-100, end)));
		return range === null ? '–' : `${onScale(range[0])} to ${onScale(range[1])}`;
}
function probability(p) {
		if (p < 0.0001)
				return 'p < 0.0001';
		return `p = ${p < 0.01 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
function count(value) {
		const text = Math.round(Math.abs(value)).toString();
		return `${value < 0 ? MINUS : ''}${text.replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
function many(value, noun, plural = `${noun}s`) {
		return `${count(value)} ${value === 1 ? noun : plural}`;
}
function usd(value) {
		if (value === 0)
				return '$0';
		if (value < 0.01)
				return 'under $0.01';
		return `$${value < 100 ? value.toFixed(2) : count(value)}`;
}
function share(value) {
		return `${(value * 100).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`;
}
function ratio(value) {
		const per = (value - 1) * 100;
		const text = fixed(per, Math.abs(per) < 10 ? 1 : 0);
		return `${per > 0 && Number(text) !== 0 ? '+' : ''}${text} %`;
}
function score(value) {
		return value === null ? 'no score' : String(Number(value.toFixed(2)));
}
function shortDigest(digest) {
		return digest.replace(/^sha256:/, '').slice(0, 12);
}
function shortSha(sha) {
		return /^[0-9a-f]{12,}$/.test(sha) ? sha.slice(0, 7) : sha;
}
function ascii(text) {
		return text
				.replaceAll(MINUS, '-')
				.replaceAll('–', '-')
				.replaceAll('…', '...')
				.replaceAll('→', '->')
				.replaceAll('·', '|')
				.replaceAll('×', 'x')
				.replaceAll('≈', '~');
}
function moment(iso) {
		const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
		return match ? `${match[1]} ${match[2]} UTC` : iso;
}
function ago(from, to) {
		const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
		if (!Number.isFinite(hours))
				return null;
		if (from.slice(0, 10) === to.slice(0, 10) || hours < 1)
				return 'today';
		return hours < 48 ? `${many(Math.round(hours), 'hour')} ago` : `${many(Math.floor(hours / 24), 'day')} ago`;
}
function daysBetween(from, to) {
		const [a, b] = [Date.parse(from), Date.parse(to)];
		return Number.isFinite(a) && Number.isFinite(b) ? Math.max(0, Math.floor((b - a) / 86_400_000)) : null;
}
function changeWithInterval(result) {
		if (result.delta === null)
				return '–';
		return result.interval === null ? change(result.delta) : `${change(result.delta)} (${interval(result.interval)})`;
}


	}),

	20170:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	IK: () => (  parsersFor),
	HD: () => (  readable),
	bo: () => (  readableSides)
});


var sources = __webpack_require__(88159);
var targets = __webpack_require__(32483);
var config = __webpack_require__(56940);
var model_file = __webpack_require__(75528);
var literal = __webpack_require__(92602);
;
const BARE_YIELD = /\byield\b(?=[ \t]{0,40}(?:[)\]}#;:,\n]|$))/g;
const POINT_AT_END = /(?<![\w.])([0-9][0-9_]{0,40})\.(?![\w.])/g;
const PAGE_BREAK = /^\f/gm;
const CASE_LINE = /^[ \t]*case [^\n]*/gm;
const EMPTY_BRACKETS = /(?<=\w)\(\)/g;
function forParser(text) {
		return text
				.replace(PAGE_BREAK, '\n')
				.replace(BARE_YIELD, 'None ')
				.replace(POINT_AT_END, '$10')
				.replace(CASE_LINE, (line) => line.replace(EMPTY_BRACKETS, '  '));
}

var python_lines = __webpack_require__(7441);
var prompt_part = __webpack_require__(13643);
var source_kind = __webpack_require__(89329);
var parsers = __webpack_require__(25526);
var problem = __webpack_require__(29093);
;











const TYPESCRIPT = /\.[cm]?tsx?$/;
function wholeTree(parse, lines) {
		let line = 0;
		try {
				for (;;) {
						if (parse.parsedPos >= (lines[line] ?? Infinity))
								parse.bigReductionCount = 0;
						while (parse.parsedPos >= (lines[line] ?? Infinity))
								line++;
						const tree = parse.advance();
						if (tree !== null)
								return tree;
				}
		}
		catch (error) {
				if (error instanceof SyntaxError)
						throw new literal .nf(parse.parsedPos, python_lines .h);
				throw error;
		}
}
async function parsersFor(languages) {
		const parsers = {};
		for (const language of new Set(languages)) {
				switch (language) {
						case 'script': {
								const { parse } = await __webpack_require__.e(  6411).then(__webpack_require__.bind(__webpack_require__, 46411));
								parsers.script = (text, path) => {
										const isTyped = TYPESCRIPT.test(path);
										const isMarkup = !isTyped || path.endsWith('x');
										return parse(text, {
												sourceType: 'unambiguous',
												allowReturnOutsideFunction: true,
												plugins: [
														...(isTyped ? ['typescript'] : []),
														...(isMarkup ? ['jsx'] : []),
														'decorators',
												],
										});
								};
								break;
						}
						case 'python': {
								const { parser } = await __webpack_require__.e(  1283).then(__webpack_require__.bind(__webpack_require__, 81283));
								const strict = parser.configure({ strict: true });
								parsers.python = (text) => wholeTree(strict.startParse(forParser(text)), (0,python_lines .N)(text));
								break;
						}
						case 'jinja': {
								const { parse, tokenize } = await __webpack_require__.e(  8931).then(__webpack_require__.bind(__webpack_require__, 48931));
								parsers.jinja = (text, { trimBlocks, lstripBlocks }) => parse(tokenize(text, { trim_blocks: trimBlocks, lstrip_blocks: lstripBlocks }));
								break;
						}
				}
		}
		return parsers;
}
async function readable(tree, config) {
		const languages = config === null ? [] : languagesOfConfig(tree, config);
		return languages.length === 0 ? tree : { ...tree, parsers: { ...tree.parsers, ...(await parsersFor(languages)) } };
}
function modelsOf({ model, escalation }) {
		const { strongerModel, cheapModel } = escalation?.probes ?? {};
		return [model, ...[strongerModel, cheapModel].filter((one) => one !== undefined)];
}
function languagesOfConfig(tree, config) {
		return config.targets.flatMap((target) => [
				...(0,source_kind .P7)(tree, target.prompt, (0,prompt_part .MU)(target)),
				...modelsOf(target).flatMap((model) => (0,model_file ._X)(tree, model)),
		]);
}
function languagesOfSources({ targets }, { base, head }) {
		const kinds = targets.flatMap((target) => (0,sources .Hw)(target, base, head).map(source_kind .I));
		return parsers .Y.filter((language) => language !== 'jinja' && kinds.includes(language));
}
async function readableSides(trees, { file, after }, begun = () => { }) {
		const main = (0,config .Z9)(trees.base, file, new problem .Zw());
		if (main !== null) {
				begun(main);
				(0,targets .Du)(trees.base, main);
		}
		const head = after === null ? null : (0,config .Z9)(trees.head, after, new problem .Zw());
		const languages = [main, head].flatMap((config) => config === null
				? []
				: [
						...[trees.base, trees.head].flatMap((tree) => languagesOfConfig(tree, config)),
						...languagesOfSources(config, trees),
				]);
		if (languages.length === 0)
				return trees;
		const parsers = await parsersFor(languages);
		const base = { ...trees.base, parsers };
		return { ...trees, base, head: trees.head === trees.base ? base : { ...trees.head, parsers } };
}


	}),

	60224:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		S7: () => (  memberKey),
		km: () => (  reliabilityId),
		m$: () => (  reliabilityKey)
	});
function memberKey(target, template) {
		return `${target}/${template}`;
}
function reliabilityKey(target, template, k) {
		return memberKey(target, reliabilityId(template, k));
}
function reliabilityId(template, k) {
		return `${template}^${k}`;
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

	16031:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B_: () => (  envOf),
		LS: () => (  workflowText),
		XC: () => (  WORKFLOW_FILE),
		oH: () => (  UPLOAD),
		oL: () => (  LADDER_FILE),
		oW: () => (  ladderText),
		uM: () => (  KEY_ENV)
	});
const WORKFLOW_FILE = '.github/workflows/plumbline.yml';
const KEY_ENV = 'OPENAI_API_KEY';
const UPLOAD = `      - uses: actions/upload-artifact@v6
        if: always() && steps.gate.outputs.report-path != ''
        continue-on-error: true
        with: { name: plumbline-report, path: '\${{ steps.gate.outputs.report-path }}', overwrite: true }
`;
function envOf(keys) {
		return keys.length === 0
				? ''
				: `        env:\n${keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`;
}
function workflowText(branch, keys = [KEY_ENV]) {
		return `name: plumbline
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]
  push: { branches: [${branch}] }
  merge_group:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}
const LADDER_FILE = '.github/workflows/plumbline-ladder.yml';
function ladderText(keys = [KEY_ENV]) {
		const schedule = keys.length === 0 ? '' : "  schedule: [{ cron: '17 4 * * 1' }]      # has the provider moved?\n";
		return `name: plumbline ladder
on:
  workflow_dispatch:
    inputs:
      attempt:
        description: Branch, tag or commit to score for the ledger
        required: true
${schedule}permissions:
  contents: write         # the branch plumbline/ledger, nothing else
  pull-requests: write    # proposes scored attempts
  issues: write           # tells of drift
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0 }
      - uses: plumbline/plumbline@v0
        id: gate
${envOf(keys)}${UPLOAD}`;
}


	}),

	64377:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		p6: () => (  date),
		w$: () => (  datetime)
	});
	var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
	var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .You, params);
}
function date(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .Brp, params);
}
function time(params) {
		return core._isoTime(ZodISOTime, params);
}
function duration(params) {
		return core._isoDuration(ZodISODuration, params);
}


	})

};
